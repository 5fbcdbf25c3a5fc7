import {
  asArray,
  asObject,
  isObject,
  type Json,
  type JsonObject,
} from '../generate/contract/document.ts';
import { messageOf } from '../generate/faults.ts';
import { typesOf } from '../generate/schemas/index.ts';
import { followed, operationsOf } from './operations.ts';
import type { Finding } from './report.ts';

/** What the engine reads into values: JSON, forms and text. */
const read =
  /^(?:[^/]+\/(?:[^;]+\+)?json\b|text\/|application\/x-www-form-urlencoded|multipart\/form-data)/i;

/** Operations none of whose bodies could ever be accepted. */
export function findBodyFaults(document: JsonObject): Finding[] {
  return operationsOf(document).flatMap(({ declared, pointer }) => {
    const content = asObject(followed(document, declared['requestBody'])['content']);
    const refused = refusedBodies(document, content);
    if (refused.length === 0 || refused.length < Object.keys(content).length) return [];
    const message = `its ${refused.join(', ')} body is received as bytes, which its schema refuses`;
    return [{ pointer: `${pointer}/requestBody`, message }];
  });
}

/**
 * The media types of a body that could never be accepted: the engine hands them to the handler as
 * bytes, and they have schemas that no bytes follow.
 */
export function refusedBodies(document: JsonObject, content: JsonObject): string[] {
  return Object.entries(content)
    .filter(([type, media]) => !read.test(type) && !takesBytes(document, asObject(media)['schema']))
    .map(([type]) => type);
}

function takesBytes(document: JsonObject, schema: Json | undefined): boolean {
  if (!isObject(schema)) return schema !== false;
  const declared = followed(document, schema);
  if (declared['format'] === 'binary' || typeof declared['contentMediaType'] === 'string')
    return true;
  try {
    const types = typesOf(document, schema);
    if (!types) return true;
    const members = [...asArray(declared['oneOf']), ...asArray(declared['anyOf'])];
    return members.some((member) => takesBytes(document, member));
  } catch (error) {
    // A reference that leads nowhere is a fault already.
    return messageOf(error) !== '';
  }
}

import { asArray, asObject, isObject, type Json, type JsonObject } from '../contract/document.ts';
import { follow, step, type Located } from './pointer.ts';

export interface DeclaredParameter {
  name: string;
  in: string;
  required: boolean;
  schema: Json;
}

/** A schema of a body, under the name that its validator or serializer is exported by. */
export interface DeclaredBody extends Located {
  key: string;
  mediaType: string;
}

export interface DeclaredOperation {
  id: string;
  parameters: DeclaredParameter[];
  requests: DeclaredBody[];
  responses: DeclaredBody[];
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);
/** Header parameters that the standard says are ignored, since other parts of it declare them. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);

/** Every operation in the document's order; Error for an operationId that is absent or used twice. */
export function listOperations(document: JsonObject): DeclaredOperation[] {
  const seen = new Set<string>();
  return children({ value: document['paths'] ?? {}, pointer: '#/paths' }).flatMap((entry) => {
    const item = follow(document, entry);
    return children(item)
      .filter(({ key, value }) => methods.has(key) && isObject(value))
      .map((operation) => {
        const declared = readOperation(document, item, operation);
        if (seen.has(declared.id)) throw new Error(`the operationId ${declared.id} is used twice`);
        seen.add(declared.id);
        return declared;
      });
  });
}

function readOperation(document: JsonObject, item: Located, operation: Located): DeclaredOperation {
  const id = asObject(operation.value)['operationId'];
  if (typeof id !== 'string') throw new Error(`${operation.pointer} has no operationId`);
  return {
    id,
    parameters: readParameters(document, [
      ...asArray(asObject(item.value)['parameters']),
      ...asArray(asObject(operation.value)['parameters']),
    ]),
    requests: readContent(document, id, step(operation, 'requestBody')),
    responses: children(step(operation, 'responses')).flatMap((response) =>
      readContent(document, `${id} ${response.key}`, response),
    ),
  };
}

/** Later declarations replace earlier ones of the same place and name. */
function readParameters(document: JsonObject, entries: Json[]): DeclaredParameter[] {
  const parameters = new Map<string, DeclaredParameter>();
  for (const entry of entries) {
    const declared = asObject(follow(document, { value: entry, pointer: '#' }).value);
    const { name, in: place, required, content } = declared;
    if (typeof name !== 'string' || typeof place !== 'string') continue;
    if (place === 'header' && ignoredHeaders.has(name.toLowerCase())) continue;
    const [media] = Object.values(asObject(content));
    const schema = (media === undefined ? declared : asObject(media))['schema'] ?? {};
    parameters.set(`${place} ${name}`, { name, in: place, required: required === true, schema });
  }
  return [...parameters.values()];
}

function readContent(document: JsonObject, prefix: string, body?: Located): DeclaredBody[] {
  if (!body) return [];
  return children(step(follow(document, body), 'content')).flatMap((media) => {
    const schema = step(follow(document, media), 'schema');
    return schema ? [{ ...schema, key: `${prefix} ${media.key}`, mediaType: media.key }] : [];
  });
}

function children(parent?: Located): (Located & { key: string })[] {
  if (!parent || !isObject(parent.value)) return [];
  return Object.keys(parent.value).flatMap((key) => {
    const member = step(parent, key);
    return member ? [{ ...member, key }] : [];
  });
}

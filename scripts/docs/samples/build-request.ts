import { sample } from 'openapi-sampler';
import {
  asArray,
  asObject,
  asText,
  isObject,
  resolve,
  type Json,
  type JsonObject,
} from '../../generate/contract/document.ts';
import type { Api } from '../site.ts';
import { credentialHeader } from './credential-header.ts';

/** A request in the terms of HTTP Archive 1.2, of which code is printed. */
export interface HarRequest {
  method: string;
  url: string;
  httpVersion: string;
  headers: NameValue[];
  queryString: NameValue[];
  cookies: NameValue[];
  headersSize: number;
  bodySize: number;
  postData?: { mimeType: string; text?: string; params?: NameValue[] };
}

interface NameValue {
  name: string;
  value: string;
}

/**
 * A request of an operation that its contract accepts: the parameters that it requires and the body,
 * with the contract's examples, and a placeholder for the credential.
 */
export function buildRequest(
  api: Api,
  publicUrl: string,
  { path, method, item, operation }: DocumentOperation,
): HarRequest {
  const parameters = [...asArray(item['parameters']), ...asArray(operation['parameters'])]
    .map((parameter) => resolve(api.document, parameter))
    .filter(({ required }) => required === true);
  const valuesIn = (place: string): NameValue[] =>
    parameters
      .filter((parameter) => parameter['in'] === place)
      .map((parameter) => ({
        name: asText(parameter['name']),
        value: toText(exampleOf(api.document, parameter)),
      }));
  const filled = valuesIn('path').reduce(
    (template, { name, value }) => template.replace(`{${name}}`, encodeURIComponent(value)),
    path,
  );
  const postData = buildBody(api.document, operation);
  const credential = credentialHeader(api.document, operation);
  return {
    method: method.toUpperCase(),
    url: `${publicUrl}${api.contract.basePath}${filled}`,
    httpVersion: 'HTTP/1.1',
    headers: [
      ...(credential ? [{ name: credential.name, value: credential.sample }] : []),
      ...(postData ? [{ name: 'Content-Type', value: postData.mimeType }] : []),
      ...valuesIn('header'),
    ],
    queryString: valuesIn('query'),
    cookies: [],
    headersSize: -1,
    bodySize: -1,
    ...(postData && { postData }),
  };
}

/** An operation where it stands in a document. */
export interface DocumentOperation {
  path: string;
  method: string;
  item: JsonObject;
  operation: JsonObject;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Every operation of a document; an event is none. */
export function listOperations(document: JsonObject): DocumentOperation[] {
  return Object.entries(asObject(document['paths'])).flatMap(([path, value]) => {
    const item = resolve(document, value);
    return methods.flatMap((method) => {
      const operation = item[method];
      return isObject(operation) ? [{ path, method, item, operation }] : [];
    });
  });
}

function buildBody(document: JsonObject, operation: JsonObject): HarRequest['postData'] {
  const body = resolve(document, operation['requestBody']);
  const [mimeType, media] = Object.entries(asObject(body['content']))[0] ?? [];
  if (mimeType === undefined) return undefined;
  const example = exampleOf(document, asObject(media));
  if (mimeType.endsWith('json')) return { mimeType, text: JSON.stringify(example) };
  const params = Object.entries(asObject(example)).map(([name, value]) => ({
    name,
    value: toText(value),
  }));
  return { mimeType, params };
}

/** The example that is declared, or one made from the schema. */
function exampleOf(document: JsonObject, declared: JsonObject): Json | undefined {
  return (
    declaredExample(document, declared) ??
    (sample(asObject(declared['schema']), { skipReadOnly: true }, document) as Json)
  );
}

/** The first example that a parameter or a body declares; undefined where it has none. */
export function declaredExample(document: JsonObject, declared: JsonObject): Json | undefined {
  const [first] = Object.values(asObject(declared['examples']));
  return (
    declared['example'] ?? (first === undefined ? undefined : resolve(document, first)['value'])
  );
}

function toText(value: Json | undefined): string {
  return isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value);
}

import { asArray, asObject, isObject, type Json, type JsonObject } from '../contract/document.ts';
import { idempotencyOf, isIdempotencyKey } from '../contract/idempotency.ts';
import { messageOf, reporting, type Report } from '../faults.ts';
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
  pointer: string;
  parameters: DeclaredParameter[];
  requests: DeclaredBody[];
  responses: DeclaredBody[];
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);
/** Header parameters that the standard says are ignored, since other parts of it declare them. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);

/**
 * Every operation in the document's order. One whose operationId is absent or used before, and one
 * that refers to nothing, is a fault at its place and left out.
 */
export function listOperations(document: JsonObject, report?: Report): DeclaredOperation[] {
  return reporting(report, (tell) => {
    const seen = new Set<string>();
    return children({ value: document['paths'] ?? {}, pointer: '#/paths' }).flatMap((entry) => {
      const item = attempt(tell, entry.pointer, () => follow(document, entry));
      return children(item).flatMap((operation) => {
        if (!item || !methods.has(operation.key) || !isObject(operation.value)) return [];
        // Where it is declared, not where a reference to its path leads.
        const pointer = `${entry.pointer}/${operation.key}`;
        const declared = attempt(tell, pointer, () =>
          readOperation(document, item, operation, seen),
        );
        return declared ? [{ ...declared, pointer }] : [];
      });
    });
  });
}

/** The JSON body of every event in `webhooks` that `x-events` makes ours, under the key `event <type>`. */
export function listEvents(document: JsonObject, report?: Report): DeclaredBody[] {
  if (document['x-events'] === undefined) return [];
  return reporting(report, (tell) =>
    children({ value: document['webhooks'] ?? {}, pointer: '#/webhooks' }).flatMap((entry) => {
      const bodies = attempt(tell, entry.pointer, () => {
        const post = step(follow(document, entry), 'post');
        return readContent(document, '', post && step(post, 'requestBody'), false);
      });
      return (bodies ?? [])
        .filter(({ mediaType }) => mediaType === 'application/json')
        .map((declared) => ({ ...declared, key: `event ${entry.key}` }));
    }),
  );
}

function attempt<T>(tell: Report, pointer: string, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    tell(pointer, messageOf(error));
    return undefined;
  }
}

function readOperation(
  document: JsonObject,
  item: Located,
  operation: Located & { key: string },
  seen: Set<string>,
): DeclaredOperation {
  const declared = asObject(operation.value);
  const id = declared['operationId'];
  if (typeof id !== 'string' || id === '') throw new Error('has no operationId');
  if (seen.has(id)) throw new Error(`the operationId ${id} is taken`);
  seen.add(id);
  return {
    id,
    pointer: operation.pointer,
    parameters: readParameters(
      document,
      [...asArray(asObject(item.value)['parameters']), ...asArray(declared['parameters'])],
      idempotencyOf(operation.key, declared, document) !== undefined,
    ),
    requests: readContent(document, id, step(operation, 'requestBody'), true),
    responses: children(step(operation, 'responses')).flatMap((response) =>
      readContent(document, `${id} ${response.key}`, response, false),
    ),
  };
}

/**
 * Later declarations replace earlier ones of the same place and name. The idempotency key is left out
 * where it is heeded.
 */
function readParameters(
  document: JsonObject,
  entries: Json[],
  keyed: boolean,
): DeclaredParameter[] {
  const parameters = new Map<string, DeclaredParameter>();
  for (const entry of entries) {
    const declared = asObject(follow(document, { value: entry, pointer: '#' }).value);
    const { name, in: place, required, content } = declared;
    if (typeof name !== 'string' || typeof place !== 'string') continue;
    if (place === 'header' && ignoredHeaders.has(name.toLowerCase())) continue;
    if (keyed && isIdempotencyKey(declared)) continue;
    const [media] = Object.values(asObject(content));
    const schema = (media === undefined ? declared : asObject(media))['schema'] ?? {};
    parameters.set(`${place} ${name}`, { name, in: place, required: required === true, schema });
  }
  return [...parameters.values()];
}

/** Bodies by media type; `whole` takes those without a schema too, which allow anything. */
function readContent(
  document: JsonObject,
  prefix: string,
  body: Located | undefined,
  whole: boolean,
): DeclaredBody[] {
  if (!body) return [];
  return children(step(follow(document, body), 'content')).flatMap((media) => {
    const anything = whole ? { value: true, pointer: media.pointer } : undefined;
    const schema = step(follow(document, media), 'schema') ?? anything;
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

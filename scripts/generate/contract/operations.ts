import type {
  Cors,
  ErrorTemplates,
  Method,
  Operation,
  Pagination,
  Parameter,
  RequestBody,
} from '../../../src/engine/contract.ts';
import { asArray, asObject, asText, isObject, resolve, type JsonObject } from './document.ts';
import { messageOf, type Report } from '../faults.ts';
import { idempotencyOf, isIdempotencyKey } from './idempotency.ts';
import { compileEntitlement } from './entitlements.ts';
import type { RateLimits } from './rate-limits.ts';
import { compileResponses } from './responses.ts';
import { compileSecurity } from './security.ts';
import { shapeOf } from './shape.ts';

const methods: Method[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
/** Header parameters that the standard says are ignored, since other parts of it declare them. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);

/**
 * Every operation of a document, in its order, with what the path and the root say filled in. One that
 * cannot be read is reported and left out.
 */
export function compileOperations(
  document: JsonObject,
  report: Report,
  rateLimits: RateLimits,
): Operation[] {
  const attempt = <T>(pointer: string, work: () => T[]): T[] => {
    try {
      return work();
    } catch (error) {
      report(pointer, messageOf(error));
      return [];
    }
  };
  return Object.entries(asObject(document['paths'])).flatMap(([path, declared]) => {
    if (path.startsWith('x-')) return [];
    const pointer = `#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const beside = isObject(declared) && declared['$ref'] !== undefined ? declared : {};
    for (const method of methods) {
      if (beside[method] === undefined) continue;
      report(`${pointer}/${method}`, 'stands beside a $ref, which is read instead of it');
    }
    return attempt(pointer, () => {
      const item = resolve(document, declared);
      return methods
        .filter((method) => isObject(item[method]))
        .flatMap((method) => {
          const at = `${pointer}/${method}`;
          return attempt(at, () => {
            const operation = compileOperation(document, path, method, item, report, at);
            const rateLimit = rateLimits.settle(operation, item, asObject(item[method]), at);
            return [rateLimit ? { ...operation, rateLimit } : operation];
          });
        });
    });
  });
}

function compileOperation(
  document: JsonObject,
  path: string,
  method: Method,
  item: JsonObject,
  report: Report,
  pointer: string,
): Operation {
  const declared = asObject(item[method]);
  const idempotency = idempotencyOf(method, declared, document);
  const operation: Operation = {
    id: typeof declared['operationId'] === 'string' ? declared['operationId'] : '',
    method,
    path,
    security: compileSecurity(document, declared, pointer, report),
    public: Array.isArray(declared['security']) && declared['security'].length === 0,
    parameters: compileParameters(
      document,
      [...asArray(item['parameters']), ...asArray(declared['parameters'])],
      idempotency !== undefined,
    ),
    responses: compileResponses(document, declared['responses']),
    place: `paths/${path}/${method}`,
  };
  const body = compileBody(document, declared['requestBody']);
  if (body) operation.body = body;
  const pagination = declared['x-pagination'] ?? document['x-pagination'];
  if (pagination !== undefined) operation.pagination = pagination as unknown as Pagination;
  const cors = declared['x-cors'] ?? document['x-cors'];
  if (cors !== undefined) operation.cors = cors as unknown as Cors;
  if (idempotency) operation.idempotency = idempotency;
  const entitlement = compileEntitlement(declared);
  if (entitlement) operation.entitlement = entitlement;
  if (declared['x-effects'] === 'external') operation.external = true;
  if (declared['deprecated'] === true) operation.deprecated = true;
  if (declared['x-emits'] !== undefined) operation.emits = asArray(declared['x-emits']).map(asText);
  if (declared['x-sunset'] !== undefined) operation.sunset = asText(declared['x-sunset']);
  if (declared['x-mounted'] !== undefined) operation.mounted = asText(declared['x-mounted']);
  const errors = declared['x-errors'];
  if (errors !== undefined) operation.errors = errors as unknown as ErrorTemplates;
  return operation;
}

/**
 * Later declarations replace earlier ones of the same place and name, as the standard says. The
 * idempotency key is left out where it is heeded: a step of its own reads it.
 */
function compileParameters(document: JsonObject, declared: unknown[], keyed: boolean): Parameter[] {
  const parameters = new Map<string, Parameter>();
  for (const entry of declared) {
    const resolved = resolve(document, entry);
    if (keyed && isIdempotencyKey(resolved)) continue;
    const parameter = compileParameter(document, resolved);
    if (parameter.in === 'header' && ignoredHeaders.has(parameter.name.toLowerCase())) continue;
    parameters.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...parameters.values()];
}

function compileParameter(document: JsonObject, declared: JsonObject): Parameter {
  const place = declared['in'] as Parameter['in'];
  const defaultStyle = place === 'query' || place === 'cookie' ? 'form' : 'simple';
  const style = (declared['style'] ?? defaultStyle) as Parameter['style'];
  const [media] = Object.entries(asObject(declared['content']));
  const schema = media ? asObject(media[1])['schema'] : declared['schema'];
  const parameter: Parameter = {
    name: asText(declared['name']),
    in: place,
    required: declared['required'] === true,
    style,
    explode: typeof declared['explode'] === 'boolean' ? declared['explode'] : style === 'form',
    shape: shapeOf(document, schema),
  };
  if (media) parameter.content = media[0];
  if (declared['x-catch-all'] === true) parameter.catchAll = true;
  if (declared['x-tenant'] !== undefined) {
    parameter.tenant = declared['x-tenant'] as NonNullable<Parameter['tenant']>;
  }
  return parameter;
}

function compileBody(document: JsonObject, declared: unknown): RequestBody | undefined {
  if (!isObject(declared)) return undefined;
  const body = resolve(document, declared);
  const content = Object.entries(asObject(body['content'])).map(([mediaType, media]) => [
    mediaType,
    { shape: shapeOf(document, asObject(media)['schema']) },
  ]);
  return {
    required: body['required'] === true,
    content: Object.fromEntries(content) as RequestBody['content'],
  };
}

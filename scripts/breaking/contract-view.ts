import { basePathOf } from '../generate/contract/base-path.ts';
import {
  asArray,
  asObject,
  asText,
  resolve,
  type Json,
  type JsonObject,
} from '../generate/contract/document.ts';
import type { Placed } from './rule.ts';

/** What one contract promises, each thing under a name that is the same in every version. */
export interface ContractView {
  document: JsonObject;
  operations: Map<string, OperationView>;
  events: Map<string, MessageView>;
  securitySchemes: Map<string, JsonObject>;
}

/** A body by media type, and headers by name in lower case. */
export interface MessageView {
  name: string;
  content: Map<string, Placed>;
  headers: Map<string, ParameterView>;
}

/** A parameter or a header, and how it is written. */
export interface ParameterView {
  name: string;
  required: boolean;
  schema: Placed;
  style: string;
}

export interface OperationView {
  /** Such as `GET /api/v1/things/{id}`. */
  name: string;
  id: string;
  /** The alternatives, each with the scopes that its schemes need; empty for everybody. */
  security: Record<string, string[]>[];
  parameters: Map<string, ParameterView>;
  body: (MessageView & { required: boolean }) | undefined;
  responses: Map<string, MessageView>;
  errors: Json | undefined;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Reads a bundled document; what it leaves out is read as the standard says. */
export function viewContract(document: JsonObject): ContractView {
  const operations = new Map<string, OperationView>();
  for (const [path, item] of Object.entries(asObject(document['paths']))) {
    const pathItem = resolve(document, item);
    for (const method of methods) {
      if (pathItem[method] === undefined) continue;
      const name = `${method.toUpperCase()} ${basePathOf(document)}${path}`;
      // What a path parameter is called, no request tells.
      const key = name.replace(/\{[^{}]*\}/g, '{}');
      operations.set(key, viewOperation(document, name, pathItem, asObject(pathItem[method])));
    }
  }
  const events = Object.entries(asObject(document['webhooks'])).map(([type, item]) => {
    const post = asObject(resolve(document, item)['post']);
    const headers = viewParameters(document, asArray(post['parameters']), []);
    const body = resolve(document, post['requestBody']);
    return [type, { ...viewMessage(document, `the event ${type}`, body), headers }] as const;
  });
  const { securitySchemes } = asObject(document['components']);
  const schemes = Object.entries(asObject(securitySchemes));
  return {
    document,
    operations,
    events: new Map(events),
    securitySchemes: new Map(schemes.map(([name, scheme]) => [name, resolve(document, scheme)])),
  };
}

function viewOperation(
  document: JsonObject,
  name: string,
  pathItem: JsonObject,
  operation: JsonObject,
): OperationView {
  const parameters = [...asArray(pathItem['parameters']), ...asArray(operation['parameters'])];
  const { requestBody } = operation;
  const body = requestBody === undefined ? undefined : resolve(document, requestBody);
  const security = operation['security'] ?? document['security'];
  const inPath = [...name.matchAll(/\{([^{}]*)\}/g)].map(([, variable = '']) => variable);
  const responses = Object.entries(asObject(operation['responses'])).map(
    ([status, response]) =>
      [status, viewMessage(document, `${name}: ${status}`, resolve(document, response))] as const,
  );
  return {
    name,
    id: asText(operation['operationId']),
    security: asArray(security) as Record<string, string[]>[],
    parameters: viewParameters(document, parameters, inPath),
    body: body && {
      ...viewMessage(document, `${name}: body`, body),
      required: body['required'] === true,
    },
    responses: new Map(responses),
    errors: operation['x-errors'],
  };
}

/** Path parameters are known by their position, all others by place and name. */
function viewParameters(
  document: JsonObject,
  declared: readonly Json[],
  inPath: readonly string[],
): Map<string, ParameterView> {
  const found = declared.map((entry) => {
    const parameter = resolve(document, entry);
    const name = asText(parameter['name']);
    const place = asText(parameter['in']);
    const known = place === 'header' ? name.toLowerCase() : name;
    const key = place === 'path' ? `path ${String(inPath.indexOf(name))}` : `${place} ${known}`;
    return [key, viewParameter(document, `${place} parameter ${name}`, parameter)] as const;
  });
  return new Map(found);
}

function viewParameter(document: JsonObject, name: string, parameter: JsonObject): ParameterView {
  const [media] = Object.entries(asObject(parameter['content']));
  const { style = 'default', explode = 'default' } = parameter;
  return {
    name,
    required: parameter['required'] === true,
    schema: { document, value: (media ? asObject(media[1]) : parameter)['schema'] ?? true },
    style: media ? media[0] : JSON.stringify({ style, explode }),
  };
}

function viewMessage(document: JsonObject, name: string, message: JsonObject): MessageView {
  const content = Object.entries(asObject(message['content'])).map(
    ([type, media]) => [type, { document, value: asObject(media)['schema'] ?? true }] as const,
  );
  const headers = Object.entries(asObject(message['headers'])).map(
    ([header, declared]) =>
      [
        header.toLowerCase(),
        viewParameter(document, `header ${header}`, resolve(document, declared)),
      ] as const,
  );
  return { name, content: new Map(content), headers: new Map(headers) };
}

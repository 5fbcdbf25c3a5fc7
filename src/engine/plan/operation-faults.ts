import type { Contract, ErrorTemplates, Operation } from '../contract.ts';
import type { ApiDefinition } from '../definition.ts';
import { templateNames } from '../router/index.ts';
import { findMissingConditions } from './refusals.ts';

/** Names that openapi-backend gives a meaning of its own, beside those that every object has. */
const reserved = new Set([
  '404',
  'notFound',
  '405',
  'methodNotAllowed',
  '501',
  'notImplemented',
  '400',
  'validationFail',
  'unauthorizedHandler',
  'preRoutingHandler',
  'postRoutingHandler',
  'postSecurityHandler',
  'preOperationHandler',
  'postResponseHandler',
]);

/** What is wrong with a contract as a whole: its conditions, its operation ids, its handlers. */
export function findContractFaults(
  definition: ApiDefinition,
): { place: string; message: string }[] {
  const { contract, handlers } = definition;
  const faults = [
    ...findTemplateFaults('x-errors', contract.errors),
    ...contract.operations.flatMap(({ place, errors }) =>
      errors ? findTemplateFaults(`${place}/x-errors`, errors) : [],
    ),
  ];
  const ids = new Set<string>();
  for (const { id, place } of contract.operations) {
    if (id === '') faults.push({ place, message: 'has no operationId' });
    else if (ids.has(id)) faults.push({ place, message: `the operationId ${id} is taken` });
    if (reserved.has(id) || id in Object.prototype) {
      faults.push({ place, message: `the operationId ${id} is reserved` });
    }
    ids.add(id);
  }
  for (const id of Object.keys(handlers)) {
    if (!ids.has(id)) faults.push({ place: 'handlers', message: `${id} handles no operation` });
  }
  return faults;
}

function findTemplateFaults(
  place: string,
  templates: ErrorTemplates,
): { place: string; message: string }[] {
  return findMissingConditions(templates).map((condition) => ({
    place,
    message: `says nothing of the condition ${condition}`,
  }));
}

/** What is wrong with one operation: it lacks something without which it would be served unchecked. */
export function findOperationFaults(definition: ApiDefinition, operation: Operation): string[] {
  const { handlers, parameters, requests, responses, serializers } = definition;
  const { id } = operation;
  const faults: string[] = [];
  const handled = Object.hasOwn(handlers, id);
  if (operation.mounted === undefined && !handled) faults.push('has no handler');
  if (operation.mounted !== undefined && handled) {
    faults.push('has a handler besides the app that it is mounted on');
  }
  if (operation.parameters.length > 0 && !Object.hasOwn(parameters, id)) {
    faults.push('has no validator for its parameters');
  }
  for (const mediaType of Object.keys(operation.body?.content ?? {})) {
    if (!Object.hasOwn(requests, `${id} ${mediaType}`)) {
      faults.push(`has no validator for ${mediaType} bodies`);
    }
  }
  for (const [status, response] of Object.entries(operation.responses)) {
    for (const [mediaType, { schema }] of Object.entries(response.content)) {
      const key = `${id} ${status} ${mediaType}`;
      if (
        schema &&
        isJson(mediaType) &&
        !(Object.hasOwn(responses, key) && Object.hasOwn(serializers, key))
      ) {
        faults.push(`has no validator and serializer for ${status} ${mediaType}`);
      }
    }
  }
  return [...faults, ...findPathFaults(operation)];
}

function findPathFaults(operation: Operation): string[] {
  const inTemplate = readTemplate(operation.path);
  if (typeof inTemplate === 'string') return [`the path ${inTemplate}`];
  const declared = operation.parameters.filter((parameter) => parameter.in === 'path');
  return [
    ...inTemplate
      .filter((name) => !declared.some((parameter) => parameter.name === name))
      .map((name) => `the path names {${name}}, which is not declared`),
    ...declared
      .filter(({ name }) => !inTemplate.includes(name))
      .map(({ name }) => `the path parameter ${name} is not in the path`),
  ];
}

/** The names in a path template, or what is wrong with it. */
function readTemplate(path: string): string[] | string {
  try {
    return templateNames(path);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Whether a media type is JSON (RFC 6839, section 3.1). */
export function isJson(mediaType: string): boolean {
  return /^[^/]+\/(?:[^;]+\+)?json\b/i.test(mediaType);
}

/** Every scope that some contract defines. */
export function gatherScopes(contracts: readonly Contract[]): Set<string> {
  return new Set(contracts.flatMap((contract) => Object.keys(contract.scopes)));
}

/**
 * Settles at boot everything about each operation that can be settled then. A contract that cannot
 * be served exactly as written is refused, with every fault listed: nothing fails open.
 */
import { compileBody, type BodyLimits } from '../bodies/index.ts';
import type { BootFault } from '../boot-error.ts';
import { BootError } from '../boot-error.ts';
import type { Operation, Response } from '../contract.ts';
import type { ApiDefinition, Validator } from '../definition.ts';
import { createErrorRenderer } from '../error-renderer.ts';
import { compileParameters } from '../parameters/index.ts';
import type { Ports } from '../ports.ts';
import { templateNames } from '../router/index.ts';
import { findExtensionFaults } from './extension-faults.ts';
import {
  findContractFaults,
  findOperationFaults,
  gatherScopes,
  isJson,
} from './operation-faults.ts';
import type { AnswerPlan, ApiPlan, Plan } from './plan.ts';
import { planSecurity } from './security.ts';

/** What the plans are made from, besides the APIs themselves. */
export interface PlanOptions {
  authenticators: Ports<unknown>['authenticators'];
  /** Validators of the extensions, by name. */
  rules: Readonly<Record<string, Validator>>;
  bodyLimits: BodyLimits;
}

/** One API with the plans of its operations. */
export interface PlannedApi {
  api: ApiPlan;
  operations: readonly { operation: Operation; plan: Plan }[];
}

/** Plans every operation of every API; throws BootError with all faults of all contracts. */
export function planApis(
  definitions: readonly ApiDefinition[],
  options: PlanOptions,
): PlannedApi[] {
  const faults: BootFault[] = [];
  const scopes = gatherScopes(definitions.map(({ contract }) => contract));
  const planned = definitions.map((definition) => {
    const { contract } = definition;
    const report = (place: string, message: string): void => {
      faults.push({ api: contract.name, place, message });
    };
    const found = [
      ...findExtensionFaults(contract, options.rules),
      ...findContractFaults(definition),
    ];
    for (const { place, message } of found) report(place, message);
    // A renderer needs all conditions; without them the faults above stop the boot anyway.
    const renderError = found.some(({ place }) => place === 'x-errors')
      ? () => ({ status: 500, contentType: 'text/plain', body: '', headers: {} })
      : createErrorRenderer(contract.errors);
    const api: ApiPlan = {
      name: contract.name,
      basePath: contract.basePath,
      renderError,
      statusOf: ({ condition }) => contract.errors.conditions[condition].status,
    };
    const operations = contract.operations.flatMap((operation) => {
      const plan = planOperation(definition, api, operation, options, scopes);
      for (const message of plan.faults) report(operation.place, message);
      return plan.plan ? [{ operation, plan: plan.plan }] : [];
    });
    return { api, operations };
  });
  if (faults.length > 0) throw new BootError(faults);
  return planned;
}

function planOperation(
  definition: ApiDefinition,
  api: ApiPlan,
  operation: Operation,
  options: PlanOptions,
  scopes: ReadonlySet<string>,
): { plan?: Plan; faults: string[] } {
  const authenticators = options.authenticators[api.name] ?? {};
  const security = planSecurity(definition.contract, operation, authenticators, scopes);
  const faults = [...security.faults, ...findOperationFaults(definition, operation)];
  const handler = Object.hasOwn(definition.handlers, operation.id)
    ? definition.handlers[operation.id]
    : undefined;
  if (faults.length > 0 || !handler) return { faults };
  const pathNames = templateNames(operation.path);
  const { parameters, body } = operation;
  const plan: Plan = {
    id: operation.id,
    api,
    safe: ['get', 'head', 'options', 'trace'].includes(operation.method),
    security: security.security,
    schemes: security.schemes,
    tenantParameters: parameters.filter(({ tenant }) => tenant !== undefined),
    pathNames,
    parameters: compileParameters(parameters, pathNames),
    validateParameters: definition.parameters[operation.id],
    body: body ? compileBody(body, options.bodyLimits) : undefined,
    maxBodyBytes: maxBodyBytes(body, options.bodyLimits),
    validateBody: validatorsOf(definition, operation),
    pagination: operation.pagination,
    cors: operation.cors,
    idempotency: operation.idempotency,
    external: operation.external === true,
    produces: producedTypes(operation),
    answers: planAnswers(definition, operation),
    handler,
  };
  return { plan: Object.freeze(plan), faults };
}

/** Files come on top of everything else that a multipart body has. */
function maxBodyBytes(body: Operation['body'], { maxBytes, maxFileBytes }: BodyLimits): number {
  const hasFiles = Object.keys(body?.content ?? {}).some((type) => type.startsWith('multipart/'));
  return hasFiles ? maxBytes + maxFileBytes : maxBytes;
}

function validatorsOf({ requests }: ApiDefinition, operation: Operation): Map<string, Validator> {
  const validators = new Map<string, Validator>();
  for (const mediaType of Object.keys(operation.body?.content ?? {})) {
    const validator = requests[`${operation.id} ${mediaType}`];
    if (validator) validators.set(mediaType, validator);
  }
  return validators;
}

/** Deprecation (RFC 9745) and Sunset (RFC 8594). */
function lifecycleHeaders(operation: Operation): Record<string, string> {
  return {
    ...(operation.deprecated === true && { deprecation: '@0' }),
    ...(operation.sunset !== undefined && { sunset: new Date(operation.sunset).toUTCString() }),
  };
}

function isSuccess(status: string): boolean {
  return status.startsWith('2');
}

function producedTypes(operation: Operation): string[] {
  const types = Object.entries(operation.responses)
    .filter(([status]) => isSuccess(status))
    .flatMap(([, response]) => Object.keys(response.content));
  return [...new Set(types)];
}

function planAnswers(definition: ApiDefinition, operation: Operation): Map<string, AnswerPlan> {
  return new Map(
    Object.entries(operation.responses).map(([status, response]) => [
      status,
      planAnswer(definition, operation, `${operation.id} ${status}`, response),
    ]),
  );
}

function planAnswer(
  { responses, serializers }: ApiDefinition,
  operation: Operation,
  key: string,
  response: Response,
): AnswerPlan {
  const types = Object.keys(response.content);
  const mediaType = types.find(isJson) ?? types[0] ?? '';
  return {
    mediaType,
    validate: responses[`${key} ${mediaType}`],
    serialize: serializers[`${key} ${mediaType}`],
    headers: new Set(response.headers),
    secret: response.secret === true,
    always: Object.freeze({
      ...lifecycleHeaders(operation),
      ...(mediaType !== '' && { 'content-type': mediaType }),
    }),
  };
}

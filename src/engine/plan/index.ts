/**
 * Settles at boot everything about each operation that can be settled then. A contract that cannot
 * be served exactly as written is refused, with every fault listed: nothing fails open.
 */
import { compileBody, type BodyLimits } from '../bodies/index.ts';
import type { BootFault } from '../boot-error.ts';
import { BootError } from '../boot-error.ts';
import type { Operation, Response } from '../contract.ts';
import type { ApiDefinition, Validator } from '../definition.ts';
import { findEventFaults } from '../events.ts';
import { isSafe } from '../is-safe.ts';
import { compileParameters } from '../parameters/index.ts';
import type { Entitlements, Ports, UntypedApp } from '../ports/index.ts';
import { templateNames } from '../router/index.ts';
import { findEntitlementFaults, gatherFeatures, type KnownFeatures } from './entitlement.ts';
import { findExtensionFaults } from './extension-faults.ts';
import {
  findContractFaults,
  findOperationFaults,
  gatherScopes,
  isJson,
} from './operation-faults.ts';
import { findMountFaults } from './mount-faults.ts';
import type { AnswerPlan, ApiPlan, Plan } from './plan.ts';
import { createLimitPlanner, type LimitPlanner } from './rate-limits.ts';
import { planRefusals } from './refusals.ts';
import { planSecurity } from './security.ts';

/** What the plans are made from, besides the APIs themselves. */
export interface PlanOptions {
  authenticators: Ports<unknown>['authenticators'];
  mounted: Readonly<Record<string, Readonly<Record<string, UntypedApp>>>>;
  /** Validators of the extensions, by name. */
  rules: Readonly<Record<string, Validator>>;
  /** Features of which what exists is counted. */
  countedFeatures: Entitlements<unknown>['counted'];
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
  const contracts = definitions.map(({ contract }) => contract);
  const { features, faults: featureFaults } = gatherFeatures(contracts);
  const faults: BootFault[] = [...featureFaults];
  const known = { scopes: gatherScopes(contracts), features };
  const planned = definitions.map((definition) => {
    const { contract } = definition;
    const report = (place: string, message: string): void => {
      faults.push({ api: contract.name, place, message });
    };
    const found = [
      ...findExtensionFaults(contract, options.rules),
      ...findContractFaults(definition),
      ...findEventFaults(definition),
      ...findMountFaults(contract, options.mounted[contract.name] ?? {}),
    ];
    for (const { place, message } of found) report(place, message);
    const api: ApiPlan = {
      name: contract.name,
      basePath: contract.basePath,
      refusals: planRefusals(contract.errors),
    };
    const planLimits = found.length > 0 ? noLimits : createLimitPlanner(contract);
    const operations = contract.operations.flatMap((operation) => {
      const plan = planOperation(definition, api, operation, options, { ...known, planLimits });
      for (const message of plan.faults) report(operation.place, message);
      return plan.plan ? [{ operation, plan: plan.plan }] : [];
    });
    return { api, operations };
  });
  if (faults.length > 0) throw new BootError(faults);
  return planned;
}

/** Malformed limits cannot be planned; their faults stop the boot anyway. */
const noLimits: LimitPlanner = () => ({ plan: undefined, faults: [] });

function planOperation(
  definition: ApiDefinition,
  api: ApiPlan,
  operation: Operation,
  options: PlanOptions,
  known: { scopes: ReadonlySet<string>; features: KnownFeatures; planLimits: LimitPlanner },
): { plan?: Plan; faults: string[] } {
  const authenticators = options.authenticators[api.name] ?? {};
  const mounted = findApp(options.mounted[api.name], operation);
  const security = planSecurity(definition.contract, operation, authenticators, known.scopes);
  const limits = known.planLimits(operation, security.security);
  const faults = [
    ...security.faults,
    ...limits.faults,
    ...findOperationFaults(definition, operation),
    ...findEntitlementFaults(operation, known.features, options.countedFeatures),
  ];
  const handler = mounted
    ? refuseToHandle
    : Object.hasOwn(definition.handlers, operation.id)
      ? definition.handlers[operation.id]
      : undefined;
  if (faults.length > 0 || !handler) return { faults };
  const pathNames = templateNames(operation.path);
  const { parameters, body } = operation;
  const plan: Plan = {
    id: operation.id,
    api,
    refusals: operation.errors ? planRefusals(operation.errors) : api.refusals,
    safe: isSafe(operation.method),
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
    entitlement: operation.entitlement,
    rateLimit: limits.plan,
    emits: new Set(operation.emits),
    external: operation.external === true,
    produces: producedTypes(operation),
    answers: planAnswers(definition, operation),
    handler,
    mounted,
  };
  return { plan: Object.freeze(plan), faults };
}

function findApp(
  apps: Readonly<Record<string, UntypedApp>> = {},
  { mounted }: Operation,
): UntypedApp | undefined {
  return mounted !== undefined && Object.hasOwn(apps, mounted) ? apps[mounted] : undefined;
}

/** openapi-backend wants a handler for each operation. */
function refuseToHandle(): never {
  throw new Error('An operation that a mounted app answers reached a handler');
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

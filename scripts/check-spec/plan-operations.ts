import { extensionRules } from '../../generated/extension-rules.js';
import { BootError } from '../../src/engine/boot-error.ts';
import type { Contract, ErrorTemplates, Operation } from '../../src/engine/contract.ts';
import type { ApiDefinition, GeneratedApi } from '../../src/engine/definition.ts';
import { findExtensionFaults } from '../../src/engine/plan/extension-faults.ts';
import { planApis } from '../../src/engine/plan/index.ts';
import { findContractFaults } from '../../src/engine/plan/operation-faults.ts';
import type { Authenticator } from '../../src/engine/ports/index.ts';
import { createRouter } from '../../src/engine/router/index.ts';
import { messageOf } from '../generate/faults.ts';
import { errorsIn, problemDetails } from './default-errors.ts';
import { labelOf } from './report.ts';

/** One reason for which the engine would not boot, as it says it. */
export interface PlanFault {
  /** The engine's place: the operation's, or one of the whole contract. */
  place: string;
  message: string;
  operation: Operation | undefined;
}

/** What callers send, at most; the check itself reads no body. */
const bodyLimits = { maxBytes: 1, maxDepth: 1, maxParts: 1, maxFileBytes: 1, spoolDirectory: '' };
const authenticate: Authenticator = Object.assign(() => Promise.resolve(undefined), {
  identifies: ['key', 'user', 'tenant'] as const,
});
const handler = (): Promise<never> => Promise.reject(new Error('The check calls no handler'));

/**
 * Plans a contract as the engine does at boot, with an authenticator for every scheme, a handler for
 * every operation and no app to mount any on, one operation at a time so that the faults of one hide none of another.
 */
export function planOperations(generated: GeneratedApi): PlanFault[] {
  const faults = planWhole(generated);
  const { contract } = generated;
  // The envelope's own faults are told above; operations are planned with one that has none.
  const errors = errorsIn(problemDetails) as unknown as ErrorTemplates;
  for (const operation of contract.operations) {
    const single = { ...contract, errors, extensions: [], operations: [operation] };
    for (const fault of bootFaults({ ...generated, contract: single })) {
      faults.push({ ...fault, operation });
    }
  }
  return [...faults, ...routeFaults(contract)];
}

function planWhole({ contract, ...modules }: GeneratedApi): PlanFault[] {
  const faults = findExtensionFaults(contract, extensionRules);
  const whole = { ...modules, contract: { ...contract, operations: [] }, handlers: {} };
  if (faults.every(({ message }) => !message.startsWith('x-errors'))) {
    faults.push(...findContractFaults(whole));
  }
  return faults.map((fault) => ({ ...fault, operation: undefined }));
}

function bootFaults(generated: GeneratedApi): { place: string; message: string }[] {
  const { contract } = generated;
  const schemes = Object.keys(contract.securitySchemes);
  const authenticators = Object.fromEntries(schemes.map((name) => [name, authenticate]));
  const handled = contract.operations.filter(({ mounted }) => mounted === undefined);
  const handlers = Object.fromEntries(handled.map(({ id }) => [id, handler]));
  const definition: ApiDefinition = { ...generated, handlers };
  try {
    planApis([definition], {
      authenticators: { [contract.name]: authenticators },
      mounted: { [contract.name]: standIns(contract) },
      rules: extensionRules,
      bodyLimits,
      countedFeatures: new Set(Object.keys(contract.features)),
    });
    return [];
  } catch (error) {
    if (error instanceof BootError) return [...error.faults];
    const [only] = contract.operations;
    return [{ place: only?.place ?? 'x-errors', message: messageOf(error) }];
  }
}

/** Templates that two operations share; malformed ones are told by their plan. */
function routeFaults({ operations }: Contract): PlanFault[] {
  const faults: PlanFault[] = [];
  const routes: Parameters<typeof createRouter>[0][number][] = [];
  for (const operation of operations) {
    const { method, path } = operation;
    const catchAll = operation.parameters.find((parameter) => parameter.catchAll)?.name;
    const route = { method, path, value: operation, ...(catchAll !== undefined && { catchAll }) };
    if (refusal([route]) !== undefined) continue;
    routes.push(route);
  }
  const message = refusal(routes) ?? '';
  for (const operation of operations) {
    const label = labelOf(operation);
    const line = message
      .split('\n')
      .find((text) => text.startsWith(`${label} is the same path as`));
    if (line === undefined) continue;
    faults.push({ place: operation.place, message: line.slice(label.length + 1), operation });
  }
  return faults;
}

function refusal(routes: Parameters<typeof createRouter>[0]): string | undefined {
  try {
    createRouter(routes);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** An app for each name that operations are mounted on: which apps there are is the server's to say. */
function standIns({ operations }: Contract): Record<string, () => Promise<void>> {
  const names = operations.flatMap(({ mounted }) => (mounted === undefined ? [] : [mounted]));
  return Object.fromEntries(names.map((name) => [name, () => Promise.resolve()]));
}

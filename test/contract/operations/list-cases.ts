import type { Condition } from '../../../src/errors/catalogue.ts';
import { carriersOf } from '../../support/operations/credentials.ts';
import type { Operation } from '../../support/operations/operation.ts';
import { provocations, type Provocation } from '../provocations/index.ts';
import { setups } from '../setups/index.ts';
import { applyChange } from '../setups/setups.ts';
import type { Attempt } from './attempt.ts';
import { happyDraft, successOf } from './happy-draft.ts';
import type { Scene } from './scene.ts';

/** One request, and the status that it is to be answered with. */
export interface Case {
  operation: Operation;
  status: string;
  /** How it comes to it, for reports. */
  way: string;
  waits?: Provocation['waits'];
  without?: Provocation['without'];
  attempt(scene: Scene): Promise<Attempt>;
}

/**
 * Every case of an operation: its success, by each way to authenticate and in each media type; every
 * condition of its envelope that can be provoked, whether it is declared or not; and what is set up.
 */
export function listCases(operation: Operation): Case[] {
  const own = setups[operation.api]?.[operation.operationId] ?? {};
  const success = successOf(operation);
  const provoked = Object.entries(operation.errors.conditions).flatMap(([name, { status }]) => {
    const provocation = provocations[name as Condition];
    if (provocation?.applies(operation) !== true) return [];
    const setup = own[status];
    if (typeof setup === 'function') return [];
    const way = setup === undefined ? name : `${name}: ${setup}`;
    const expected = setup === undefined ? String(status) : success;
    return [provokedCase(operation, expected, way, provocation)];
  });
  const setUp = Object.entries(own).flatMap(([status, setup]): Case[] => {
    if (typeof setup !== 'function' || status === success) return [];
    const attempt: Case['attempt'] = async (scene) => {
      const { path, query, header, body, ...rest } = await setup(scene);
      const draft = await happyDraft(scene, operation, { spends: true });
      return { ...rest, draft: applyChange(draft, { path, query, header, body }) };
    };
    return [{ operation, status, way: 'set up', attempt }];
  });
  return [...successes(operation), ...provoked, ...setUp];
}

function provokedCase(
  operation: Operation,
  status: string,
  way: string,
  provocation: Provocation,
): Case {
  const spends = provocation.spends === true;
  return {
    operation,
    status,
    way,
    ...(provocation.waits && { waits: provocation.waits }),
    ...(provocation.without && { without: provocation.without }),
    attempt: async (scene) =>
      provocation.attempt(scene, operation, await happyDraft(scene, operation, { spends })),
  };
}

function successes(operation: Operation): Case[] {
  const carriers = carriersOf(operation);
  const mediaTypes = Object.keys(operation.body?.content ?? {});
  const count = Math.max(1, carriers.length, mediaTypes.length);
  return Array.from({ length: count }, (_, index) => {
    const carrier = carriers[index % carriers.length];
    const mediaType = mediaTypes[index % mediaTypes.length];
    return {
      operation,
      status: successOf(operation),
      way: [carrier?.scheme ?? 'public', mediaType].filter(Boolean).join(', '),
      attempt: async (scene: Scene) => {
        const draft = await happyDraft(scene, operation, {
          spends: true,
          ...(mediaType !== undefined && { mediaType }),
        });
        return { draft: { ...draft, carrier: index } };
      },
    };
  });
}

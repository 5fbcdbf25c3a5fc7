import type { WireAnswer } from '../support/operations/answer-check.ts';
import type { Operation } from '../support/operations/operation.ts';
import type { WireRequest } from '../support/operations/send-request.ts';
import { valuesNamed } from './find-altered.ts';

/** A request that shows what another one stored, and its operation. */
export interface ReadBack {
  operation: Operation;
  wire: WireRequest;
}

/** Finds how to read what a request stored; undefined where its API has no such operation. */
export type FindReadBack = (
  operation: Operation,
  wire: WireRequest,
  answer: WireAnswer,
) => ReadBack | undefined;

const ofTheWriting = new Set(['Content-Type', 'Idempotency-Key']);

/**
 * By the paths of the contracts: what is changed is read where it is, what is created below its list.
 * What a tenant has but one of is not read: another request may have changed it meanwhile.
 */
export function createFindReadBack(operations: readonly Operation[]): FindReadBack {
  const reading = operations.filter(({ method }) => method === 'GET');
  const samePath = new Map(reading.map((operation) => [operation.path, operation]));
  const below = new Map(
    reading.map((operation) => [operation.path.replace(/\/\{[^{}]+\}$/, ''), operation]),
  );
  return (operation, { target, headers }, { status, json }) => {
    if (operation.method === 'GET' || operation.method === 'DELETE' || status >= 300)
      return undefined;
    const others = Object.fromEntries(
      Object.entries(headers).filter(([name]) => !ofTheWriting.has(name)),
    );
    const [path = ''] = target.split('?', 1);
    const read = (found: Operation, at: string): ReadBack => ({
      operation: found,
      wire: { method: 'GET', target: at, headers: others },
    });
    const here = samePath.get(operation.path);
    if (operation.method !== 'POST') {
      return here?.path.includes('{') === true ? read(here, path) : undefined;
    }
    const one = below.get(operation.path);
    const name = one && /\{([^{}]+)\}$/.exec(one.path)?.[1];
    const [id] = name === undefined ? [] : valuesNamed(json, name, 3);
    const isId = typeof id === 'string' || typeof id === 'number';
    return one && isId ? read(one, `${path}/${String(id)}`) : undefined;
  };
}

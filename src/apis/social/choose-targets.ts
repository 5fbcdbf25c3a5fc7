/** Finds what a request names by id, and reports what is not there. */
import type { Operations } from '../../../generated/social/handlers.ts';
import type { Transaction } from '../../db/transaction.ts';
import { bodyFault, type Fault } from '../../errors/api-error.ts';
import { mediaOf, readMediaId } from '../../platform/media/index.ts';
import type { Override, PostTarget, TargetChoice } from '../../platform/posts/index.ts';
import {
  readAccountNumber,
  socialAccountsOf,
  writeAccountId,
} from '../../platform/social-accounts/index.ts';

/** What a request says of the accounts of a post. */
export type AccountWishes = Pick<Operations['updatePost']['body'], 'account_ids' | 'overrides'>;

/** What was found, or what is wrong with the request. */
export interface Chosen<T> {
  chosen: T;
  faults: Fault[];
}

/**
 * The accounts that a request wants for a post, with their own words; what it does not say stays as it
 * is with `present`.
 */
export async function chooseTargets(
  tx: Transaction,
  tenantId: number,
  { account_ids: wanted, overrides }: AccountWishes,
  present: readonly PostTarget[] = [],
): Promise<Chosen<TargetChoice[]>> {
  const ids = wanted ?? present.map(({ account_number }) => writeAccountId(account_number));
  const words = overrides
    ? new Map(overrides.map(({ account_id, body, thread = [] }) => [account_id, { body, thread }]))
    : wordsOf(present);
  const numbers = ids.map(readAccountNumber);
  const known = numbers.flatMap((number) => number ?? []);
  const accounts = known.length > 0 ? await socialAccountsOf(tx, tenantId).findAll(known) : [];
  const byNumber = new Map(accounts.map(({ id, number }) => [number, id]));
  const faults: Fault[] = [];
  const chosen = ids.flatMap((id, index) => {
    const accountId = byNumber.get(numbers[index] ?? 0);
    if (accountId !== undefined) return [{ accountId, override: words.get(id) ?? null }];
    faults.push(bodyFault(`account_ids.${String(index)}`, 'account'));
    return [];
  });
  return { chosen, faults: [...faults, ...overrideFaults(overrides ?? [], ids)] };
}

/** The files that a request wants with a post. */
export async function chooseMedia(
  tx: Transaction,
  tenantId: number,
  wanted: readonly string[],
): Promise<Chosen<number[]>> {
  const ids = wanted.map(readMediaId);
  const known = ids.flatMap((id) => id ?? []);
  const ready = known.length > 0 ? await mediaOf(tx, tenantId).findReady(known) : [];
  const found = new Set(ready.map(({ id }) => id));
  const faults = ids.flatMap((id, index) =>
    id !== undefined && found.has(id) ? [] : [bodyFault(`media_ids.${String(index)}`, 'media')],
  );
  return { chosen: known, faults };
}

function wordsOf(targets: readonly PostTarget[]): Map<string, Override> {
  return new Map(
    targets.flatMap(({ account_number: number, override }) =>
      override ? [[writeAccountId(number), override]] : [],
    ),
  );
}

/** Each of them is for one of the accounts, and no account has two. */
function overrideFaults(
  overrides: NonNullable<AccountWishes['overrides']>,
  ids: readonly string[],
): Fault[] {
  const seen = new Set<string>();
  return overrides.flatMap(({ account_id: id }, index) => {
    const field = `overrides.${String(index)}.account_id`;
    if (!ids.includes(id)) return [bodyFault(field, 'notChosen')];
    if (seen.has(id)) return [bodyFault(field, 'repeated')];
    seen.add(id);
    return [];
  });
}

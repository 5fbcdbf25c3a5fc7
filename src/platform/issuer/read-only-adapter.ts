import type { Adapter } from 'oidc-provider';

/** An adapter of what oidc-provider reads and never writes. */
export function readOnlyAdapter(find: Adapter['find'], changes: Partial<Adapter> = {}): Adapter {
  return {
    find,
    findByUid: nothing,
    findByUserCode: nothing,
    upsert: refuse,
    consume: refuse,
    destroy: refuse,
    revokeByGrantId: refuse,
    ...changes,
  };
}

function nothing(): Promise<undefined> {
  return Promise.resolve(undefined);
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('the provider writes what it is not meant to'));
}

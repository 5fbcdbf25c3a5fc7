import type { TestApp } from '../app.ts';
import { similarId } from '../operations/similar-id.ts';
import { createSeedTenant, seeds, type SeedTenant } from '../seeds/index.ts';
import type { IdOf } from './draft.ts';
import { given } from './given.ts';
import { nextPage } from './next-page.ts';

/** Two tenants and what was seeded for them, from which drafts are filled. */
export interface World {
  tenant: SeedTenant;
  foreign: SeedTenant;
  /** An id of the kind that a placeholder asks for, within the resources whose ids come before it. */
  id(wanted: IdOf, within: readonly string[]): Promise<string>;
  /** What a tenant has besides resources, see given.ts, or the `next page of` a list. */
  given(name: string): Promise<unknown>;
}

export interface WorldOptions {
  receiverUrl?: string;
  /** What the resources of the tenant and of the foreign one are named by. */
  marks?: readonly [string, string];
}

const nextPageOf = 'next page of ';

/** Makes the tenants; resources are seeded when the first request names them. */
export async function createWorld(app: TestApp, options: WorldOptions = {}): Promise<World> {
  const { marks: [mark, foreignMark] = [], ...others } = options;
  const tenant = await createSeedTenant(app, { ...others, ...(mark && { mark }) });
  const foreign = await createSeedTenant(app, {
    ...others,
    ...(foreignMark && { mark: foreignMark }),
  });
  const pages = new Map<string, Promise<unknown>>();
  const own = createPool(tenant);
  const theirs = createPool(foreign);
  return {
    tenant,
    foreign,
    id: async ({ resource, whose }, within) => {
      switch (whose) {
        case 'own':
          return own.keep(resource, within);
        case 'fresh':
          return own.make(resource, within);
        case 'foreign':
          return theirs.make(resource, []);
        case 'nobody':
          return similarId(await own.keep(resource, within));
      }
    },
    given: async (name) => {
      if (name.startsWith(nextPageOf)) {
        const page = pages.get(name) ?? nextPage(app, tenant, name.slice(nextPageOf.length));
        pages.set(name, page);
        return page;
      }
      const give = given[name];
      if (!give) throw new Error(`test/support/requests/given.ts does not say what ${name} is`);
      return give(tenant);
    },
  };
}

interface Pool {
  /** A resource that was made before, where one was. */
  keep(resource: string, within: readonly string[]): Promise<string>;
  make(resource: string, within: readonly string[]): Promise<string>;
}

function createPool(tenant: SeedTenant): Pool {
  const kept = new Map<string, Promise<string>>();
  const make: Pool['make'] = async (resource, within) => {
    const seed = seeds[resource];
    if (!seed) throw new Error(`test/support/seeds/index.ts has no seed of ${resource}`);
    return seed(tenant, within);
  };
  return {
    make,
    keep: (resource, within) => {
      const key = [resource, ...within].join(' ');
      const known = kept.get(key) ?? make(resource, within);
      kept.set(key, known);
      return known;
    },
  };
}

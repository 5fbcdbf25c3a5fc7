import type { TestApp } from '../app.ts';
import { carriersOf, credentialOf } from '../operations/credentials.ts';
import { readOperations } from '../operations/read-operations.ts';
import { seeds, type SeedTenant } from '../seeds/index.ts';
import { absent } from './draft.ts';

const operations = new Map(readOperations().map((operation) => [operation.id, operation]));

/** The text by which a list names its second page; absent where all that can be seeded is one page. */
export async function nextPage(app: TestApp, tenant: SeedTenant, id: string): Promise<unknown> {
  const operation = operations.get(id);
  const carrier = operation && carriersOf(operation)[0];
  if (!operation || !carrier) throw new Error(`${id} is no list of somebody's`);
  const seed = seeds[`${operation.api}.${operation.path.split('/').at(-1) ?? ''}`];
  await seed?.(tenant, []);
  await seed?.(tenant, []);
  const { size } = operation.source['x-pagination'] as { size: string };
  const answer = await app.call('GET', `${operation.path}?${size}=1`, {
    headers: carrier.carry(credentialOf(tenant, carrier.kind)),
  });
  const next = Object.entries(answer.json ?? {}).find(([name]) => name.startsWith('next'))?.[1] as
    string | null | undefined;
  return next === null || next === undefined || next === '' ? absent : next;
}

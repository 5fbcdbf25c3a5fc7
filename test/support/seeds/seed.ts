import type { SeedTenant } from './seed-tenant.ts';

/**
 * Makes one resource of a tenant, over HTTP, and answers its id as paths have it. `within` has the ids
 * of the resources around it, the outermost first: those of the path parameters before its own; where
 * there are none, they are made.
 */
export type Seed = (tenant: SeedTenant, within: readonly string[]) => Promise<string>;

let made = 0;

/** A name that nothing else has, which tells whose it is. */
export function freshName({ mark }: SeedTenant): string {
  made += 1;
  return `${mark} ${String(made)}`;
}

import type { Contract, Operation } from '../contract.ts';
import { isSafe } from '../is-safe.ts';

/** The features of all contracts, by key; of one that two contracts define, the first. */
export type KnownFeatures = ReadonlyMap<string, { api: string; reset: string }>;

/** Every feature that some contract defines, and what is wrong with them together. */
export function gatherFeatures(contracts: readonly Contract[]): {
  features: KnownFeatures;
  faults: { api: string; place: string; message: string }[];
} {
  const features = new Map<string, { api: string; reset: string }>();
  const faults: { api: string; place: string; message: string }[] = [];
  for (const { name: api, features: own } of contracts) {
    for (const [key, { reset }] of Object.entries(own)) {
      const taken = features.get(key);
      if (!taken) features.set(key, { api, reset });
      else {
        const message = `the feature ${key} is defined by ${taken.api} already`;
        faults.push({ api, place: 'x-entitlements', message });
      }
    }
  }
  return { features, faults };
}

/**
 * Why an operation's use of a feature could not be metered as its contract says: it would be refused
 * to all, counted for nobody, or never be free again.
 */
export function findEntitlementFaults(
  operation: Operation,
  features: KnownFeatures,
  counted: ReadonlySet<string>,
): string[] {
  const { entitlement } = operation;
  if (!entitlement) return [];
  const { feature, quantity } = entitlement;
  const known = features.get(feature);
  if (!known) return [`the feature ${feature} is in no contract's x-entitlements`];
  const faults: string[] = [];
  if (operation.public) faults.push('is public and has an x-entitlement: nobody has a plan');
  if (quantity === 0) return faults;
  if (isSafe(operation.method)) {
    faults.push(`only reads and would use up ${feature}; its quantity must be 0`);
  }
  if (known.reset === 'never' && !counted.has(feature)) {
    faults.push(`nothing counts what exists of ${feature}: none of it would ever be free again`);
  }
  if (typeof quantity === 'object' && !bodiesHave(operation, quantity.body)) {
    faults.push(`the body has no integer ${quantity.body} to take the quantity from`);
  }
  return faults;
}

function bodiesHave({ body }: Operation, member: string): boolean {
  const shapes = Object.values(body?.content ?? {}).map(({ shape }) => shape.properties?.[member]);
  return (
    body?.required === true &&
    shapes.length > 0 &&
    shapes.every((shape) => shape?.types.length === 1 && shape.types[0] === 'integer')
  );
}

import type { Entitlement, Feature } from '../../../src/engine/contract.ts';
import { asObject, type JsonObject } from './document.ts';

/** The features whose use a document's operations are metered by (`x-entitlements`). */
export function compileFeatures(document: JsonObject): Record<string, Feature> {
  return asObject(document['x-entitlements']) as unknown as Record<string, Feature>;
}

/** What an operation uses of a feature, its quantity filled in; undefined where it says nothing. */
export function compileEntitlement(declared: JsonObject): Entitlement | undefined {
  if (declared['x-entitlement'] === undefined) return undefined;
  const { feature, quantity = 1 } = asObject(declared['x-entitlement']);
  return { feature, quantity } as unknown as Entitlement;
}

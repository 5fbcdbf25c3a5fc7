import type { Contract, Operation } from '../../src/engine/contract.ts';

/** What bounds the requests of an operation beyond its schemas, in words. */
export function limitsOf(operation: Operation, contract: Contract): string[] {
  const { entitlement, pagination } = operation;
  const limits: string[] = [];
  if (pagination) {
    const above = pagination.overflow === 'clamp' ? 'clamped' : 'refused';
    limits.push(`pages of ${pagination.default}, at most ${pagination.maximum}, above ${above}`);
  }
  if (entitlement) {
    const { feature, quantity } = entitlement;
    const amount = typeof quantity === 'number' ? String(quantity) : `the body's ${quantity.body}`;
    limits.push(`plan uses ${amount} of ${feature}`);
  }
  // The root's counts for every operation that has none of its own.
  const rates = contract.extensions.filter(({ name }) => name === 'x-rate-limit');
  const rate =
    rates.find(({ place }) => place === operation.place) ??
    rates.find(({ place }) => place === '/');
  if (rate) limits.push(`rate ${JSON.stringify(rate.value)}`);
  return limits;
}

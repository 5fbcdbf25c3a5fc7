import type { Contract } from '../../src/engine/contract.ts';
import { asText, type JsonObject } from '../generate/contract/document.ts';
import { limitsOf } from './limits.ts';
import { operationsOf, requirementsOf, type DeclaredOperation } from './operations.ts';
import { createReach, type Reach } from './reach.ts';
import { labelOf, type Finding, type SpecReport } from './report.ts';

/** Says of each fault which operations it concerns, and of each operation whether it can be served. */
export function settleOperations(
  document: JsonObject,
  contract: Contract,
  found: readonly Finding[],
): Pick<SpecReport, 'faults' | 'operations'> {
  const reachOf = createReach(document);
  const declared = operationsOf(document).map((operation) => ({
    operation,
    reach: reachOf(operation.pointer, schemesOf(document, operation)),
  }));
  const faults = found.map((finding) => ({
    ...finding,
    operations: concerned(finding, declared).map(labelOf),
  }));
  const faulty = new Set(faults.flatMap(({ operations }) => operations));
  const planned = new Map(contract.operations.map((operation) => [labelOf(operation), operation]));
  const operations = declared.map(({ operation }) => {
    const label = labelOf(operation);
    const plan = planned.get(label);
    return {
      id: asText(operation.declared['operationId']),
      method: operation.method,
      path: operation.path,
      security: plan?.security ?? [],
      public: plan?.public ?? false,
      servable: plan !== undefined && !faulty.has(label),
      limits: plan ? limitsOf(plan, contract) : [],
    };
  });
  return { faults, operations };
}

function schemesOf(document: JsonObject, { declared }: DeclaredOperation): string[] {
  const names = requirementsOf(document, declared).flatMap((one) => Object.keys(one));
  return names.map((name) => `#/components/securitySchemes/${name}`);
}

function concerned(
  { pointer }: Finding,
  declared: readonly { operation: DeclaredOperation; reach: Reach }[],
): DeclaredOperation[] {
  const whole = !/^#\/(?:paths|components|webhooks)\//.test(pointer);
  return declared
    .filter(({ reach }) => whole || reach.touches(pointer))
    .map(({ operation }) => operation);
}

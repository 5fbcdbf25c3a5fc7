/**
 * Writes the validators of a bundled OpenAPI 3.1 document as modules that need nothing compiled at
 * boot: parameters by operationId, request bodies by `<operationId> <media type>`, responses by
 * `<operationId> <status> <media type>`, wherever the contract gives a schema. The same document
 * gives the same bytes, and one more operation changes no line of the others. A schema that cannot be
 * understood is an Error that says where it stands.
 */
import type { JsonObject } from '../contract/document.ts';
import { listOperations } from '../schemas/index.ts';
import { buildModule } from './build-module.ts';
import { lowerUnit } from './lower-schema.ts';
import { rootScope } from './lowering.ts';
import { lowerParameters } from './parameters.ts';

/** The texts of three ES modules. */
export interface ValidatorModules {
  parameters: string;
  requests: string;
  responses: string;
}

/** Writes all validators of a document; Error with its place for a schema that cannot be compiled. */
export function generateValidators(document: JsonObject): ValidatorModules {
  const operations = listOperations(document);
  const bodies = (of: 'requests' | 'responses') =>
    operations.flatMap((operation) =>
      operation[of].map(({ key, value }) => ({
        key,
        lower: (lowering: Parameters<typeof lowerUnit>[0]) => lowerUnit(lowering, value, rootScope),
      })),
    );
  const parameters = operations
    .filter((operation) => operation.parameters.length > 0)
    .map((operation) => ({ key: operation.id, lower: lowerParameters(operation.parameters) }));
  const input = { direction: 'request', defaults: true } as const;
  const output = { direction: 'response', defaults: false } as const;
  return {
    parameters: buildModule(document, input, parameters),
    requests: buildModule(document, input, bodies('requests')),
    responses: buildModule(document, output, bodies('responses')),
  };
}

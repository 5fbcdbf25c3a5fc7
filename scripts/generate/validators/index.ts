/**
 * Writes the validators of a bundled OpenAPI 3.1 document as modules that need nothing compiled at
 * boot: parameters by operationId, request bodies by `<operationId> <media type>`, responses by
 * `<operationId> <status> <media type>` and events by `event <type>`, wherever the contract gives a
 * schema. The same document
 * gives the same bytes, and one more operation changes no line of the others. Schemas that cannot be
 * understood are faults, each with its place.
 */
import type { JsonObject } from '../contract/document.ts';
import { reporting, type Report } from '../faults.ts';
import { listEvents, listOperations, type DeclaredBody } from '../schemas/index.ts';
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

/**
 * Writes all validators of a document. Its faults go to `report`, and whatever has one refuses every
 * value; without `report` they are a GenerationError.
 */
export function generateValidators(document: JsonObject, report?: Report): ValidatorModules {
  return reporting(report, (tell) => writeModules(document, tell));
}

function writeModules(document: JsonObject, report: Report): ValidatorModules {
  const operations = listOperations(document, report);
  const bodies = (declared: readonly DeclaredBody[]) =>
    declared.map(({ key, pointer, value }) => ({
      key,
      pointer,
      lower: (lowering: Parameters<typeof lowerUnit>[0]) => lowerUnit(lowering, value, rootScope),
    }));
  const sent = [
    ...operations.flatMap(({ responses }) => responses),
    ...listEvents(document, report),
  ];
  const parameters = operations
    .filter((operation) => operation.parameters.length > 0)
    .map(({ id: key, pointer, parameters: declared }) => ({
      key,
      pointer,
      lower: lowerParameters(declared),
    }));
  const input = { direction: 'request', defaults: true } as const;
  const output = { direction: 'response', defaults: false } as const;
  return {
    parameters: buildModule(document, input, parameters, report),
    requests: buildModule(
      document,
      input,
      bodies(operations.flatMap(({ requests }) => requests)),
      report,
    ),
    responses: buildModule(document, output, bodies(sent), report),
  };
}

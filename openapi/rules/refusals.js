import { parametersOf } from './operation-input.js';
import { resolveDeep } from './resolve-deep.js';

/** When the engine can refuse a request, by condition. */
const occasions = {
  bad_request: () => true,
  unauthenticated: ({ secured }) => secured,
  insufficient_scope: ({ secured }) => secured,
  not_found: ({ places, tenant }) => places.has('path') || tenant,
  not_acceptable: () => true,
  payload_too_large: ({ body }) => body,
  unsupported_media_type: ({ body }) => body,
  invalid_request: ({ places, body }) => body || [...places].some((place) => place !== 'path'),
  server_error: () => true,
  service_unavailable: () => true,
};

/**
 * An operation declares the answer of every refusal that can occur on it, with the status that this
 * API's `x-errors` gives the condition.
 */
export function refusals() {
  let conditions = {};
  return {
    Root(root, context) {
      const { absoluteRef } = context.location.source;
      conditions = resolveDeep(root['x-errors'], context, absoluteRef)?.conditions ?? {};
    },
    Paths: {
      PathItem: {
        Operation(operation, context) {
          const { report, location, parent } = context;
          const input = inputOf(operation, parent, context);
          const declared = operation.responses ?? {};
          for (const [condition, occurs] of Object.entries(occasions)) {
            const status = String(conditions[condition]?.status ?? '');
            const lacks = status !== '' && !(status in declared || `${status[0]}XX` in declared);
            if (!lacks || !occurs(input)) continue;
            report({
              message: `The operation must declare ${status} (${condition}).`,
              location: location.child(['responses']).key(),
            });
          }
        },
      },
    },
  };
}

function inputOf(operation, pathItem, context) {
  const parameters = parametersOf(operation, pathItem, context);
  return {
    secured: !Array.isArray(operation.security) || operation.security.length > 0,
    places: new Set(parameters.map((parameter) => parameter.in)),
    tenant: parameters.some((parameter) => parameter['x-tenant'] !== undefined),
    body: operation.requestBody !== undefined,
  };
}

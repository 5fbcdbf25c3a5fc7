import { featuresOf, planRefusals } from './entitlement.js';
import { heededIdempotency } from './idempotency.js';
import { parametersOf } from './operation-input.js';
import { resolveDeep } from './resolve-deep.js';

/** When the engine can refuse a request, by condition. */
const occasions = {
  bad_request: () => true,
  unauthenticated: ({ secured }) => secured,
  insufficient_scope: ({ secured }) => secured,
  payment_required: ({ plan }) => plan.has('payment_required'),
  feature_limit_reached: ({ plan }) => plan.has('feature_limit_reached'),
  quota_exceeded: ({ plan }) => plan.has('quota_exceeded'),
  not_found: ({ places, tenant }) => places.has('path') || tenant,
  not_acceptable: () => true,
  conflict: ({ idempotent }) => idempotent,
  payload_too_large: ({ body }) => body,
  unsupported_media_type: ({ body }) => body,
  invalid_request: ({ places, body }) => body || [...places].some((place) => place !== 'path'),
  idempotency_mismatch: ({ idempotent }) => idempotent,
  rate_limited: ({ limited }) => limited,
  server_error: () => true,
  service_unavailable: () => true,
};

/**
 * An operation declares the answer of every refusal that can occur on it, with the status that its
 * `x-errors`, or else this API's, gives the condition.
 */
export function refusals() {
  let conditions = {};
  let root = {};
  let features = {};
  let limited = false;
  return {
    Root(node, context) {
      conditions = conditionsOf(node, context) ?? {};
      root = node;
      features = featuresOf(root, context);
      limited = limits(node);
    },
    Paths: {
      PathItem: {
        Operation(operation, context) {
          const { report, location, parent } = context;
          const input = {
            ...inputOf(operation, parent, context),
            idempotent: heededIdempotency(operation, root, context) !== undefined,
            plan: planRefusals(operation, features),
            limited: limited || limits(parent) || limits(operation),
          };
          const declared = operation.responses ?? {};
          const statuses = conditionsOf(operation, context) ?? conditions;
          for (const [condition, occurs] of Object.entries(occasions)) {
            const status = String(statuses[condition]?.status ?? '');
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

function limits(node) {
  return node?.['x-rate-limit'] !== undefined;
}

function conditionsOf(node, context) {
  const { absoluteRef } = context.location.source;
  return resolveDeep(node['x-errors'], context, absoluteRef)?.conditions;
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

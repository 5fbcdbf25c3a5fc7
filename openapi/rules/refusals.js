import { featuresOf, planRefusals } from './entitlement.js';
import { heededIdempotency } from './idempotency.js';
import { parametersOf } from './operation-input.js';
import { createRefusals, findAnswerFaults } from './refusal-answer.js';
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
  not_acceptable: ({ produces }) => produces,
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
 * An operation declares the answer of every refusal that can occur on it: with the status that its
 * `x-errors`, or else this API's, gives the condition, with its headers, and with a schema that takes
 * the body as the server will render it.
 */
export function refusals() {
  let api = {};
  const checked = new Set();
  return {
    Root(root, context) {
      api = {
        root,
        features: featuresOf(root, context),
        limited: limits(root),
        bearers: bearersOf(root, context),
        templates: templatesOf(root, context),
      };
    },
    Paths: {
      PathItem: {
        Operation(operation, context) {
          const input = inputOf(operation, api, context);
          const templates = templatesOf(operation, context) ?? api.templates;
          const render = createRefusals(templates);
          for (const [condition, occurs] of Object.entries(occasions)) {
            const status = String(templates?.conditions?.[condition]?.status ?? '');
            if (status === '' || !occurs(input)) continue;
            const response = responseOf(operation, status, context);
            if (response === undefined) {
              context.report({
                message: `The operation must declare ${status} (${condition}).`,
                location: context.location.child(['responses']).key(),
              });
            } else if (render) {
              checkAnswer(render(condition), response, { status, input, checked }, context);
            }
          }
        },
      },
    },
  };
}

/** Reports each answer once for each condition, however many operations refer to it. */
function checkAnswer(refusal, response, { status, input, checked }, context) {
  const { absolutePointer } = response.location;
  const key = JSON.stringify([absolutePointer, refusal, input.bearer]);
  if (checked.has(key)) return;
  checked.add(key);
  for (const fault of findAnswerFaults(refusal, response, input, context)) {
    context.report({
      message: `The answer ${status} (${refusal.condition}) ${fault}.`,
      location: response.location,
    });
  }
}

function responseOf({ responses = {} }, status, { location, resolve }) {
  const key = [status, `${status[0]}XX`].find((name) => responses[name] !== undefined);
  if (key === undefined) return undefined;
  const found = resolve(responses[key]);
  if (found.node !== responses[key]) return found;
  return { node: found.node, location: location.child(['responses', key]) };
}

function limits(node) {
  return node?.['x-rate-limit'] !== undefined;
}

/** The security schemes whose credential is a bearer token. */
function bearersOf(root, { resolve }) {
  const schemes = Object.entries(root.components?.securitySchemes ?? {});
  return schemes
    .filter(([, scheme]) => resolve(scheme).node?.type !== 'apiKey')
    .map(([name]) => name);
}

function templatesOf(node, context) {
  return resolveDeep(node['x-errors'], context, context.location.source.absoluteRef);
}

function inputOf(operation, { root, features, limited, bearers }, context) {
  const { parent: pathItem } = context;
  const parameters = parametersOf(operation, pathItem, context);
  const security = Array.isArray(operation.security) ? operation.security : undefined;
  return {
    secured: security === undefined || security.length > 0,
    bearer: (security ?? []).some((one) => bearers.some((name) => one?.[name] !== undefined)),
    places: new Set(parameters.map((parameter) => parameter.in)),
    tenant: parameters.some((parameter) => parameter['x-tenant'] !== undefined),
    body: operation.requestBody !== undefined,
    idempotent: heededIdempotency(operation, root, context) !== undefined,
    plan: planRefusals(operation, features),
    limited: limited || limits(pathItem) || limits(operation),
    produces: Object.entries(operation.responses ?? {}).some(
      ([status, response]) =>
        status.startsWith('2') && resolveDeep(response, context)?.content !== undefined,
    ),
  };
}

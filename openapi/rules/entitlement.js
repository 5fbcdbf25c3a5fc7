import { resolveDeep } from './resolve-deep.js';

const safeMethods = ['get', 'head', 'options', 'trace'];

/**
 * What `x-entitlement` names exists: the feature in `x-entitlements`, the member that the quantity is
 * taken from in every body of the request. Somebody is known whose plan is asked, and what only reads
 * uses nothing up.
 */
export function entitlement() {
  let features = {};
  return {
    Root(root, context) {
      features = featuresOf(root, context);
    },
    Operation(operation, context) {
      const entitled = operation['x-entitlement'];
      if (typeof entitled !== 'object' || entitled === null) return;
      const { report, location, key } = context;
      const say = (message) =>
        report({ message, location: location.child(['x-entitlement']).key() });
      const { feature, quantity = 1 } = entitled;
      if (typeof feature === 'string' && !Object.hasOwn(features, feature)) {
        say(`The feature ${feature} is not in x-entitlements.`);
      }
      if (Array.isArray(operation.security) && operation.security.length === 0) {
        say('A public operation has nobody whose plan could be asked.');
      }
      if (safeMethods.includes(key) && quantity !== 0) {
        say('An operation that only reads uses nothing up: its quantity is 0.');
      }
      if (typeof quantity?.body === 'string' && !isCounted(operation, quantity.body, context)) {
        say(`The body must have an integer ${quantity.body}, not below 0.`);
      }
    },
  };
}

/** The features that a contract defines. */
export function featuresOf(root, context) {
  return resolveDeep(root['x-entitlements'], context, context.location.source.absoluteRef) ?? {};
}

/** The conditions that the plan of a caller can refuse an operation with. */
export function planRefusals(operation, features) {
  const entitled = operation['x-entitlement'];
  const feature = features[entitled?.feature];
  if (feature === undefined) return new Set();
  const limits = Object.values(feature.limits ?? {});
  const refusals = new Set();
  if (limits.includes(0)) refusals.add('payment_required');
  if (entitled.quantity !== 0 && limits.some((limit) => limit !== null && limit !== 0)) {
    refusals.add(feature.reset === 'never' ? 'feature_limit_reached' : 'quota_exceeded');
  }
  return refusals;
}

/** Whether every body has this member, as a number of something. */
function isCounted(operation, name, context) {
  const follow = ({ node, from }) => {
    const { node: target, location } = context.resolve(node, from);
    return { node: target ?? {}, from: location?.source.absoluteRef ?? from };
  };
  const { absoluteRef } = context.location.source;
  const body = follow({ node: operation.requestBody ?? {}, from: absoluteRef });
  const content = Object.values(body.node.content ?? {});
  if (body.node.required !== true || content.length === 0) return false;
  return content.every(({ schema = {} }) => {
    const { node, from } = follow({ node: schema, from: body.from });
    const member = follow({ node: node.properties?.[name] ?? {}, from });
    const { type, minimum } = member.node;
    return type === 'integer' && minimum >= 0 && node.required?.includes(name) === true;
  });
}

import { resolveDeep } from './resolve-deep.js';

/** How scopes are named here; the server takes whatever RFC 6749 does. */
const scopeName = /^[a-z]+([-_][a-z]+)*:[a-z]+$/;

/**
 * Every operation says itself who may call it: `security: []` for everybody, else alternatives that
 * each name a scheme, and each scheme a scope of `x-scopes`. Nothing is inherited, and no `{}` lets
 * anonymous callers in beside the others. Scopes are written `resource:action`.
 */
export function operationSecurity() {
  let scopes = {};
  return {
    Root(root, context) {
      const { report, location } = context;
      scopes = resolveDeep(root['x-scopes'], context, location.source.absoluteRef) ?? {};
      for (const scope of Object.keys(scopes).filter((name) => !scopeName.test(name))) {
        report({
          message: `The scope ${scope} must be written resource:action.`,
          location: location.child(['x-scopes']).key(),
        });
      }
      if (root.security === undefined) return;
      report({
        message: 'Security is said on each operation, not on the root.',
        location: location.child(['security']).key(),
      });
    },
    Paths: {
      Operation({ security }, { report, location }) {
        if (!Array.isArray(security)) {
          report({ message: 'The operation must say its security.', location: location.key() });
          return;
        }
        for (const [index, requirement] of security.entries()) {
          for (const message of faultsOf(requirement, scopes)) {
            report({ message, location: location.child(['security', index]) });
          }
        }
      },
    },
  };
}

function faultsOf(requirement, scopes) {
  const schemes = Object.entries(requirement ?? {});
  if (schemes.length === 0) return ['An empty requirement lets anonymous callers in.'];
  return schemes.flatMap(([scheme, wanted]) => {
    if (!Array.isArray(wanted) || wanted.length === 0) return [`${scheme} must ask for a scope.`];
    return wanted
      .filter((scope) => !Object.hasOwn(scopes, scope))
      .map((scope) => `The scope ${scope} is not in x-scopes.`);
  });
}

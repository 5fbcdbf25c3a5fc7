import { resolveDeep } from './resolve-deep.js';

/**
 * Every operation is limited, for callers with a credential and for those without: the root says so for
 * all, and what says otherwise says other limits. By the root, too, every answer is declared with the
 * headers that tell of limits.
 */
export function rateLimit() {
  return {
    Root(root, context) {
      const { report, location } = context;
      const limits = resolveDeep(root['x-rate-limit'], context, location.source.absoluteRef);
      if (limits === undefined) {
        report({ message: 'The root must have x-rate-limit.', location: location.key() });
        return;
      }
      for (const name of ['limits', 'anonymous'].filter((member) => limits[member] === undefined)) {
        report({
          message: `The x-rate-limit of the root must have ${name}.`,
          location: location.child(['x-rate-limit']).key(),
        });
      }
    },
  };
}

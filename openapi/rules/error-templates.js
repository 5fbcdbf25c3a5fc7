import { conditions } from '../../src/errors/catalogue.ts';
import { placeholdersIn } from './placeholders.js';
import { resolveDeep } from './resolve-deep.js';

/** What the engine has a value for, in every condition or in some. */
const known = [
  'status',
  'code',
  'message',
  'title',
  'requestId',
  'instance',
  'fields',
  'violations',
  'scope',
  'allow',
  'retryAfter',
  'limit',
  'remaining',
  'resetAt',
];

/** `x-errors` has words for exactly the catalogue's conditions, with placeholders that get a value. */
export function errorTemplates() {
  return {
    Root(root, context) {
      const { report, location } = context;
      const templates = resolveDeep(root['x-errors'], context, location.source.absoluteRef);
      if (templates === undefined) return;
      const say = (message) => report({ message, location: location.child(['x-errors']).key() });
      const declared = templates.conditions ?? {};
      for (const name of conditions.filter((condition) => !Object.hasOwn(declared, condition))) {
        say(`x-errors must have the condition ${name}.`);
      }
      for (const [name, condition] of Object.entries(declared)) {
        if (!conditions.includes(name))
          say(`x-errors has the condition ${name}, which is unknown.`);
        const valued = new Set([...known, ...Object.keys(condition?.values ?? {})]);
        const used = placeholdersIn([
          { ...templates.body, ...condition?.extra },
          condition?.message,
        ]);
        for (const placeholder of used.filter((each) => !valued.has(each))) {
          say(`In the condition ${name} nothing gives {${placeholder}} a value.`);
        }
      }
    },
  };
}

import { conditions } from '../../src/errors/catalogue.ts';
import { placeholdersIn } from './placeholders.js';
import { resolveDeep } from './resolve-deep.js';

/** What the engine has a value for, in every condition or in some; in messages `faults` besides. */
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
  'feature',
  'upgradeUrl',
];

/** `x-errors` has words for exactly the catalogue's conditions, with placeholders that get a value. */
export function errorTemplates() {
  let scopes = {};
  return {
    Root(root, context) {
      scopes = resolveDeep(root['x-scopes'], context, context.location.source.absoluteRef) ?? {};
      checkTemplates(root, context, scopes);
    },
    Operation: (operation, context) => checkTemplates(operation, context, scopes),
  };
}

function checkTemplates(node, context, scopes) {
  const { report, location } = context;
  const templates = resolveDeep(node['x-errors'], context, location.source.absoluteRef);
  if (templates === undefined) return;
  const say = (message) => report({ message, location: location.child(['x-errors']).key() });
  const declared = templates.conditions ?? {};
  for (const name of conditions.filter((condition) => !Object.hasOwn(declared, condition))) {
    say(`x-errors must have the condition ${name}.`);
  }
  for (const [name, condition] of Object.entries(declared)) {
    if (!conditions.includes(name)) say(`x-errors has the condition ${name}, which is unknown.`);
    for (const scope of unknownScopes(name, condition, scopes)) {
      say(`The condition ${name} has words for ${scope}, which it never lacks.`);
    }
    const valued = new Set([...known, ...Object.keys(condition?.values ?? {})]);
    const inMessages = placeholdersIn([condition?.message, condition?.occasions]).filter(
      (placeholder) => placeholder !== 'faults',
    );
    const inBody = placeholdersIn({ ...templates.body, ...condition?.extra });
    const used = [...new Set([...inBody, ...inMessages])];
    for (const placeholder of used.filter((each) => !valued.has(each))) {
      say(`In the condition ${name} nothing gives {${placeholder}} a value.`);
    }
  }
}

/** Occasions that are scopes are those of `insufficient_scope`, each a scope of this API. */
function unknownScopes(name, condition, scopes) {
  return Object.keys(condition?.occasions ?? {}).filter(
    (occasion) =>
      occasion.includes(':') && (name !== 'insufficient_scope' || !Object.hasOwn(scopes, occasion)),
  );
}

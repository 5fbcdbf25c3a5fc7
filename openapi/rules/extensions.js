import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isUnsafe } from '../../scripts/generate/contract/idempotency.ts';
import { resolveDeep } from './resolve-deep.js';

/** Where each extension may stand, as Redocly calls the places. */
const places = {
  'x-catch-all': ['Parameter'],
  'x-cors': ['Root', 'Operation'],
  'x-entitlement': ['Operation'],
  'x-entitlements': ['Root'],
  'x-errors': ['Root', 'Operation'],
  'x-effects': ['Operation'],
  'x-emits': ['Operation'],
  'x-events': ['Root', 'Operation'],
  'x-foreign': ['Root'],
  'x-idempotency': ['Root', 'Operation'],
  'x-mounted': ['Operation'],
  'x-pagination': ['Operation'],
  'x-rate-limit': ['Root', 'PathItem', 'Operation'],
  'x-scopes': ['Root'],
  'x-sunset': ['Operation'],
  'x-tenant': ['Parameter'],
};
/** Without these in its root a contract cannot be served. */
const demanded = ['x-errors', 'x-scopes'];

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const validators = new Map(
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [
      file.slice(0, -'.json'.length),
      ajv.compile(JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'))),
    ]),
);

/** The names of the extensions that mean something here. */
export const extensionNames = new Set(validators.keys());

/**
 * Every `x-` key is one that we know, stands where it means something and is well formed, or is named
 * in `x-foreign`.
 */
export function extensions() {
  let foreign = new Set();
  return {
    any: {
      enter(node, context) {
        const { type, report, location } = context;
        if (type.extensionsPrefix === undefined || typeof node !== 'object' || node === null)
          return;
        if (type.name === 'Root') foreign = foreignNames(node, context);
        for (const name of extensionsOf(node, foreign)) {
          for (const message of faultsOf(name, node, context)) {
            report({ message, location: location.child([name]).key() });
          }
        }
        if (type.name !== 'Root') return;
        for (const name of demanded.filter((key) => node[key] === undefined)) {
          report({ message: `The root must have ${name}.`, location: location.key() });
        }
      },
    },
  };
}

/** The extensions of a node that we have to do with. */
function extensionsOf(node, foreign) {
  return Object.keys(node).filter(
    (key) => key.startsWith('x-') && (validators.has(key) || !foreign.has(key)),
  );
}

function foreignNames(root, context) {
  const names = resolveDeep(root['x-foreign'], context, context.location.source.absoluteRef);
  return new Set(Array.isArray(names) ? names : []);
}

function faultsOf(name, node, context) {
  const validate = validators.get(name);
  if (!validate || !Object.hasOwn(places, name)) return [`The extension ${name} is unknown.`];
  const place = context.type.name;
  if (!places[name].includes(place)) return [`${name} may not stand in ${place}.`];
  if (name === 'x-catch-all' && node.in !== 'path')
    return [`${name} is for path parameters alone.`];
  if (name === 'x-tenant' && !['path', 'header'].includes(node.in)) {
    return [`${name} is for path and header parameters alone.`];
  }
  if (name === 'x-effects' && !isUnsafe(context.key)) {
    return [`${name} is for unsafe methods alone.`];
  }
  if (name === 'x-sunset' && node.deprecated !== true) {
    return [`${name} is for deprecated operations alone.`];
  }
  if (name === 'x-mounted' && !takesForms(node, context)) {
    return [`${name} hands a body over as a form: the operation must take forms.`];
  }
  const value = resolveDeep(node[name], context, context.location.source.absoluteRef);
  if (validate(value)) return [];
  return validate.errors.map(
    (error) => `${name}${error.instancePath} is malformed: it ${error.message}.`,
  );
}

function takesForms({ requestBody }, context) {
  if (requestBody === undefined) return true;
  const { node } = context.resolve(requestBody);
  return node?.content?.['application/x-www-form-urlencoded'] !== undefined;
}

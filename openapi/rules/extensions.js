import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { resolveDeep } from './resolve-deep.js';

/** Where each extension may stand, as Redocly calls the places. */
const places = {
  'x-catch-all': ['Parameter'],
  'x-cors': ['Root', 'Operation'],
  'x-errors': ['Root'],
  'x-pagination': ['Operation'],
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

/** Every `x-` key is one that we know, stands where it means something and is well formed. */
export function extensions() {
  return {
    any: {
      enter(node, context) {
        const { type, report, location } = context;
        if (type.extensionsPrefix === undefined || typeof node !== 'object' || node === null)
          return;
        for (const name of Object.keys(node).filter((key) => key.startsWith('x-'))) {
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
  if (name === 'x-sunset' && node.deprecated !== true) {
    return [`${name} is for deprecated operations alone.`];
  }
  const value = resolveDeep(node[name], context, context.location.source.absoluteRef);
  if (validate(value)) return [];
  return validate.errors.map(
    (error) => `${name}${error.instancePath} is malformed: it ${error.message}.`,
  );
}

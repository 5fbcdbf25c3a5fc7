import { Ajv2020 } from 'ajv/dist/2020.js';
import { locate } from '../../scripts/generate/schemas/index.ts';
import { addKeywords } from '../../scripts/generate/validators/keywords.ts';
import { lowerUnit } from '../../scripts/generate/validators/lower-schema.ts';
import { rootScope } from '../../scripts/generate/validators/lowering.ts';
import { embedSchema } from './embed-schema.js';

const compiled = { request: new WeakMap(), response: new WeakMap() };

/**
 * A function that tells what is wrong with a value, held against a schema as the server would hold
 * it: formats included, without readOnly members in a `request` and writeOnly ones in a `response`. A schema that cannot be understood finds fault with every value.
 */
export function compileCheck(schema, from, context, direction) {
  const { node, base } = follow(schema, from, context);
  const known = compiled[direction].get(node);
  if (known) return known;
  const check = compile(embedSchema(node, base, context), direction);
  if (typeof node === 'object') compiled[direction].set(node, check);
  return check;
}

/** What a schema that is nothing but a reference leads to, so that it is compiled once. */
function follow(schema, from, { resolve }) {
  if (typeof schema.$ref !== 'string' || Object.keys(schema).length > 1) {
    return { node: schema, base: from };
  }
  const { node = true, location } = resolve(schema, from);
  return { node, base: location?.source.absoluteRef ?? from };
}

function compile(document, direction) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, logger: false });
  addKeywords(ajv);
  const faults = [];
  const referred = new Map();
  const lowering = {
    document,
    direction,
    defaults: false,
    refusesWriteOnly: true,
    refer(reference) {
      const { pointer, value } = locate(document, reference);
      referred.set(pointer, value);
      return pointer.slice(1);
    },
    fault: (_schema, message) => faults.push(`cannot be held against its schema, which ${message}`),
    needUnevaluated: () => undefined,
  };
  ajv.addSchema(lowerUnit(lowering, document.start, rootScope), '/start');
  // The map grows while it is walked: each schema brings those that it refers to.
  for (const [pointer, value] of referred) {
    ajv.addSchema(lowerUnit(lowering, value, rootScope), pointer.slice(1));
  }
  return (value) => {
    if (faults.length > 0) return faults;
    const validate = ajv.getSchema('/start');
    return validate(value) ? [] : validate.errors.map(wordsOf);
  };
}

function wordsOf({ instancePath, keyword, params }) {
  const details = Object.values(params ?? {}).map((value) => JSON.stringify(value));
  return `breaks ${[keyword, ...details].join(' ')} at ${instancePath || 'its root'}`;
}

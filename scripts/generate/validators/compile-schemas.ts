import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { messageOf, type Report } from '../faults.ts';
import { addKeywords } from './keywords.ts';
import type { LoweredSchema } from './lowering.ts';

/** A schema that gets a function of its own; other schemas refer to it by its name. */
export interface Unit {
  name: string;
  /** Where it stands in the document. */
  pointer: string;
  schema: LoweredSchema;
}

type Source = NonNullable<ValidateFunction['source']>;
type ScopeName = Source['validateName'];

/** A function as Ajv wrote it, with Ajv's running numbers and what they stand for. */
export interface CompiledUnit {
  name: string;
  /** What Ajv calls the function. */
  ajvName: string;
  code: string;
  /** The names other than functions that the code may use. */
  values: ScopeName[];
}

export interface CompileOptions {
  useDefaults: boolean;
  /** Whether any schema says unevaluatedProperties or unevaluatedItems, which costs every function. */
  unevaluated: boolean;
}

/** Compiles schemas that refer to each other by name; one that cannot be is reported and refuses all. */
export function compileSchemas(
  units: readonly Unit[],
  options: CompileOptions,
  report: Report,
): CompiledUnit[] {
  const ajv = new Ajv2020({
    strict: false,
    strictNumbers: true,
    allErrors: true,
    messages: false,
    inlineRefs: false,
    validateSchema: false,
    meta: false,
    logger: false,
    useDefaults: options.useDefaults,
    code: { source: true, esm: true, lines: true },
  });
  ajv.opts.unevaluated = options.unevaluated;
  ajv.opts.dynamicRef = false;
  addKeywords(ajv);
  for (const { name, schema } of units) ajv.addSchema(schema, name);
  // What is being compiled is called by name: else a chain of references is a stack of compilations.
  const waiting = new Map(units.map(({ name }) => [name, ajv.schemas[name]]));
  for (const schema of waiting.values()) if (schema) ajv._compilations.add(schema);
  return units.map(({ name, pointer }) => {
    const own = waiting.get(name);
    if (own) ajv._compilations.delete(own);
    const source = compile(ajv, name, (error) => report(pointer, messageOf(error)));
    const evaluated =
      source.evaluated && options.unevaluated ? String(source.evaluated) : undefined;
    const ajvName = source.validateName.str;
    return {
      name,
      ajvName,
      code: evaluated
        ? `${source.validateCode}\n${ajvName}.evaluated = ${evaluated};`
        : source.validateCode,
      values: Object.values(source.scopeValues).flatMap((names) => [...(names ?? [])]),
    };
  });
}

function compile(ajv: Ajv2020, name: string, fail: (error: unknown) => void): Source {
  try {
    return sourceOf(ajv, name);
  } catch (error) {
    fail(error);
    ajv.removeSchema(name).addSchema({ not: {} }, name);
    return sourceOf(ajv, name);
  }
}

function sourceOf(ajv: Ajv2020, name: string): Source {
  const source = ajv.getSchema(name)?.source;
  if (!source) throw new Error('no code was written');
  return source;
}

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { addKeywords } from './keywords.ts';
import type { LoweredSchema } from './lowering.ts';

/** A schema that gets a function of its own; other schemas refer to it by its name. */
export interface Unit {
  name: string;
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

/** Compiles schemas that refer to each other by name; an Error names the schema that is at fault. */
export function compileSchemas(units: readonly Unit[], options: CompileOptions): CompiledUnit[] {
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
  return units.map(({ name }) => {
    const source = compile(ajv, name);
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

function compile(ajv: Ajv2020, name: string): Source {
  try {
    const source = ajv.getSchema(name)?.source;
    if (!source) throw new Error('no code was written');
    return source;
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

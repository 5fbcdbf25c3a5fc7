import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ContractDocument } from './operation.ts';
import type { Schema } from './schema.ts';

/** Compiles a schema of a contract, once. */
export type CompileSchema = (document: ContractDocument, schema: Schema) => ValidateFunction;

/**
 * Holds values against schemas by Ajv as it is published, with its own formats and keywords: not by
 * what the server was generated from.
 */
export function createSchemaCompiler(): CompileSchema {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const names = new Map<ContractDocument, string>();
  const compiled = new WeakMap<Schema, ValidateFunction>();
  const nameOf = (document: ContractDocument): string => {
    const known = names.get(document);
    if (known !== undefined) return known;
    const name = `contract-${String(names.size)}`;
    names.set(document, name);
    ajv.addSchema({ ...document, $id: name });
    return name;
  };
  return (document, schema) => {
    const known = compiled.get(schema);
    if (known) return known;
    const validate = ajv.compile(within(schema, nameOf(document)) as object);
    compiled.set(schema, validate);
    return validate;
  };
}

/** A copy whose references lead into the document of this name. */
function within(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => within(item, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) =>
      key === '$ref' && typeof member === 'string'
        ? [key, name + member]
        : [key, within(member, name)],
    ),
  );
}

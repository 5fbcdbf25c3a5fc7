import { runInThisContext } from 'node:vm';
import { checkDataType } from 'ajv/dist/compile/validate/dataType.js';
import { getProperty, Name, or, stringify, _ } from 'ajv/dist/compile/codegen/index.js';
import equal from 'ajv/dist/runtime/equal.js';
import type { Ajv2020, CodeKeywordDefinition, JSONType, KeywordCxt } from 'ajv/dist/2020.js';
import { formatCondition } from './formats.ts';

/** Longer lists of values are searched instead of compared one by one. */
const comparedValues = 10;
const message = '';

const format: CodeKeywordDefinition = {
  keyword: 'format',
  type: ['number', 'string'],
  schemaType: 'string',
  error: { message, params: ({ schema }) => _`{format: ${String(schema)}}` },
  code(cxt, ruleType) {
    const types = [(cxt.parentSchema as { type?: unknown }).type ?? ruleType].flat();
    const numbers = ruleType === 'number' && types.includes('integer');
    if (!types.includes(ruleType) && !numbers) return;
    const condition = formatCondition(cxt, String(cxt.schema), String(ruleType));
    if (condition) cxt.pass(condition);
  },
};

/** Unlike the library's, it holds its values in a constant and lets an empty list refuse everything. */
const enumeration: CodeKeywordDefinition = {
  keyword: 'enum',
  schemaType: 'array',
  error: { message, params: ({ gen, schema }) => _`{allowedValues: ${valuesOf(gen, schema)}}` },
  code(cxt) {
    const { gen, data } = cxt;
    const values = cxt.schema as unknown[];
    const scalars = values.filter(isScalar);
    if (scalars.length < values.length) {
      const same = gen.scopeValue('func', {
        ref: equal.default,
        code: _`require("ajv/dist/runtime/equal").default`,
      });
      cxt.pass(_`${valuesOf(gen, values)}.some((value) => ${same}(value, ${data}))`);
    } else if (values.length > comparedValues) {
      cxt.pass(_`${valuesOf(gen, values)}.includes(${data})`);
    } else if (values.length > 0) {
      cxt.pass(or(...scalars.map((value) => _`${data} === ${value}`)));
    } else {
      cxt.fail();
    }
  },
};

function valuesOf(gen: KeywordCxt['gen'], values: unknown): Name {
  return gen.scopeValue('schema', {
    key: JSON.stringify(values),
    ref: values,
    code: stringify(values),
  });
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null;
}

/** A property that does not travel in this direction: any value is refused. */
const hidden: CodeKeywordDefinition = {
  keyword: ['readOnly', 'writeOnly'],
  schemaType: 'boolean',
  error: { message },
  code: (cxt) => cxt.fail(),
};

const isBinaryText = _`(value) => typeof value === "string" || (typeof value === "object" && value !== null && !Array.isArray(value) && ![Object.prototype, null].includes(Object.getPrototypeOf(value)))`;
const isBinary: unknown = runInThisContext(String(isBinaryText));

/** Text, or what JSON cannot hold: bytes, files and streams. The schema lists further types. */
const binary: CodeKeywordDefinition = {
  keyword: 'binary',
  schemaType: 'array',
  error: { message },
  code(cxt) {
    const test = cxt.gen.scopeValue('func', { ref: isBinary, code: isBinaryText });
    const others = cxt.schema as JSONType[];
    const allowed = others.map((type) => checkDataType(type, cxt.data));
    cxt.pass(or(...allowed, _`${test}(${cxt.data})`));
  },
};

/** The one of `branches` whose types the value has; an empty list of types stands for all others. */
const byType: CodeKeywordDefinition = {
  keyword: 'byType',
  schemaType: 'array',
  error: { message },
  code(cxt) {
    const lists = cxt.schema as JSONType[][];
    chooseBranch(
      cxt,
      lists.map((types) =>
        types.length > 0
          ? or(...types.map((type) => checkDataType(type, cxt.data, true)))
          : _`true`,
      ),
    );
    cxt.gen.endIf();
  },
};

/** The one of `branches` among whose values the property's value is. */
const discriminator: CodeKeywordDefinition = {
  keyword: 'discriminator',
  type: 'object',
  schemaType: 'object',
  before: 'unevaluatedProperties',
  error: {
    message,
    params: ({ gen, schema }) => {
      const { property, values } = schema as { property: string; values: string[][] };
      return _`{propertyName: ${property}, allowedValues: ${valuesOf(gen, values.flat())}}`;
    },
  },
  code(cxt) {
    const { gen } = cxt;
    const { property, values } = cxt.schema as { property: string; values: string[][] };
    const tag = gen.const('tag', _`${cxt.data}${getProperty(property)}`);
    const conditions = values.map((some) => or(...some.map((value) => _`${tag} === ${value}`)));
    chooseBranch(cxt, conditions);
    gen.elseIf(_`${tag} !== undefined`);
    const place = gen.const('property', _`${property}`);
    cxt.error(false, {}, { instancePath: place });
    gen.endIf();
  },
};

/** Opens a chain of conditions; errors are those of the chosen branch alone. */
function chooseBranch(cxt: KeywordCxt, conditions: ReturnType<typeof or>[]): void {
  conditions.forEach((condition, index) => {
    if (index === 0) cxt.gen.if(condition);
    else cxt.gen.elseIf(condition);
    const branch = cxt.subschema({ keyword: 'branches', schemaProp: index }, cxt.gen.name('valid'));
    cxt.mergeEvaluated(branch, Name);
  });
}

/** Gives an Ajv instance this project's keywords, some in the place of its own. */
export function addKeywords(ajv: Ajv2020): void {
  for (const definition of [format, enumeration, hidden, binary, byType, discriminator]) {
    for (const keyword of [definition.keyword].flat()) ajv.removeKeyword(keyword);
    ajv.addKeyword(definition);
  }
}

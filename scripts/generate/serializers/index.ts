/**
 * Writes the serializers of a bundled OpenAPI 3.1 document: functions that write an answer's JSON
 * with what the contract declares and nothing else, writeOnly properties left out. An object or array
 * where the contract declares none is a TypeError, since nothing says which part of it may be told.
 * Exported by `<operationId> <status> <media type>` for JSON media types that have a schema, and by `event <type>`.
 * One more operation changes no line of the others.
 */
import type { JsonObject } from '../contract/document.ts';
import { messageOf, reporting, type Report } from '../faults.ts';
import { identifier, listEvents, listOperations, nameOf } from '../schemas/index.ts';
import { createFunctions } from './functions.ts';
import { leafOf } from './summarise.ts';

const header = '// Made from the contract by `npm run generate`. DO NOT EDIT.\n';
const jsonMediaType = /^[^;]*[/+]json\s*(?:;|$)/iu;

const helpers: Readonly<Record<string, string>> = {
  write: `function write(value) {
  return JSON.stringify(value) ?? "null";
}
`,
  scalar: `function scalar(value) {
  if (typeof value !== "object" || value === null) return value;
  throw new TypeError("an object or array stands where the contract declares none");
}
`,
  isObject: `function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
`,
  own: `function own(value, name) {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}
`,
};

/**
 * Writes the module of all serializers of a document. Schemas that cannot be understood go to
 * `report`, and nothing but a scalar is written by them; without `report` they are a GenerationError.
 */
export function generateSerializers(document: JsonObject, report?: Report): string {
  return reporting(report, (tell) => writeModule(document, tell));
}

function writeModule(document: JsonObject, report: Report): string {
  const answers = listOperations(document, report).flatMap(({ responses }) => responses);
  const bodies = [...answers, ...listEvents(document, report)].filter(({ mediaType }) =>
    jsonMediaType.test(mediaType),
  );
  const rootNames = new Map(
    bodies.map(({ key, pointer }) => [
      pointer,
      pointer.startsWith('#/components/') ? nameOf(pointer) : `operation_${identifier(key)}`,
    ]),
  );
  const module = createFunctions(document, rootNames, report);
  const attempt = (pointer: string, work: () => string): string => {
    try {
      return work();
    } catch (error) {
      report(pointer, messageOf(error));
      return 'scalar(value)';
    }
  };
  const rows = bodies.map((body) => {
    const projected = attempt(body.pointer, () => module.project([leafOf(body)], 'value'));
    return `  ${JSON.stringify(body.key)}: (value) => write(${projected}),\n`;
  });
  const functions = module.functions();
  const code = [
    [...module.patterns.values()].sort().join(''),
    ...functions,
    `export const serializers = {\n  __proto__: null,\n${rows.join('')}};\n`,
  ];
  const used = Object.entries(helpers)
    .filter(([name]) => code.some((part) => new RegExp(`\\b${name}\\b`, 'u').test(part)))
    .map(([, helper]) => helper);
  return [header, ...used, ...code].filter((part) => part !== '').join('\n');
}

import type { DeclaredAnswer, Operation } from './operation.ts';
import { conditionsOf } from './envelope.ts';
import { typesOf, type Schema } from './schema.ts';
import { createSchemaCompiler, type CompileSchema } from './schema-check.ts';

/** An answer as it came over the wire. */
export interface WireAnswer {
  status: number;
  /** By lower-case name; one that was sent several times is joined by commas. */
  headers: Readonly<Record<string, string | undefined>>;
  text: string;
  /** The parsed body; undefined where it is not JSON. */
  json: unknown;
}

/** Says how an answer breaks the contract of its operation; nothing where it does not. */
export type AnswerCheck = (operation: Operation, answer: WireAnswer, method?: string) => string[];

/** Headers that belong to HTTP and to every answer, whatever a contract declares. */
const everywhere = new Set(['x-content-type-options', 'x-request-id']);

/** Makes the check; each schema is compiled when it is first needed. */
export function createAnswerCheck(compile: CompileSchema = createSchemaCompiler()): AnswerCheck {
  return (operation, answer, method = operation.method) => {
    const missing = [...everywhere].filter((name) => answer.headers[name] === undefined);
    const faults = missing.map((name) => `the header ${name} is missing`);
    const declared = declaredAnswer(operation, answer.status);
    if (!declared) return [...faults, `the status ${String(answer.status)} is not declared`];
    return [
      ...faults,
      ...headerFaults(compile, operation, declared, answer),
      ...(method === 'HEAD' ? [] : bodyFaults(compile, operation, declared, answer)),
    ];
  };
}

function declaredAnswer({ answers }: Operation, status: number): DeclaredAnswer | undefined {
  const group = `${String(Math.trunc(status / 100))}XX`;
  return answers[String(status)] ?? answers[group] ?? answers['default'];
}

function headerFaults(
  compile: CompileSchema,
  { document }: Operation,
  declared: DeclaredAnswer,
  { headers }: WireAnswer,
): string[] {
  return Object.entries(declared.headers ?? {}).flatMap(([name, { required, schema }]) => {
    const text = headers[name.toLowerCase()];
    if (text === undefined) return required === true ? [`the header ${name} is missing`] : [];
    const validate = compile(document, schema);
    return validate(readScalar(schema, text)) ? [] : [`the header ${name} is ${text}`];
  });
}

function readScalar(schema: Schema, text: string): unknown {
  const types = typesOf(schema);
  if (types.includes('string')) return text;
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function bodyFaults(
  compile: CompileSchema,
  { document, errors, source }: Operation,
  { content = {} }: DeclaredAnswer,
  { status, headers, json, text }: WireAnswer,
): string[] {
  const types = Object.keys(content);
  const [type = ''] = (headers['content-type'] ?? '').split(';', 1);
  if (types.length === 0) return text === '' ? [] : ['there is a body, and none is declared'];
  if (!types.includes(type)) return [`the media type is ${type}, declared is ${types.join(', ')}`];
  const schema = content[type]?.schema;
  if (!/[/+]json$/.test(type)) return [];
  if (json === undefined) return ['the body is not JSON'];
  const validate = schema && compile(document, schema);
  const faults =
    !validate || validate(json)
      ? []
      : (validate.errors ?? []).map(
          (error) => `${error.instancePath || 'the body'} ${error.message ?? error.keyword}`,
        );
  // A mounted app has refusals of its own; their form is the schema's.
  const isOurs = status >= 400 && !('x-mounted' in source);
  return isOurs && conditionsOf(errors, status, json).length === 0
    ? [...faults, 'the refusal is none of the envelopes of x-errors']
    : faults;
}

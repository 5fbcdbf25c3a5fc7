import type { JsonObject } from '../../../scripts/generate/contract/document.ts';

/** A document with one POST operation whose request and answer have the given schema. */
export function documentOf(schema: unknown, schemas: object = {}, mediaType = 'application/json') {
  const content = { [mediaType]: { schema } };
  return asDocument({
    paths: {
      '/things': {
        post: { operationId: 'send', requestBody: { content }, responses: { 200: { content } } },
      },
    },
    components: { schemas },
  });
}

/** A document with one GET operation that has the given parameters. */
export function documentWith(
  parameters: unknown[],
  pathLevel: unknown[] = [],
  schemas: object = {},
) {
  const get = { operationId: 'list', parameters, responses: {} };
  return asDocument({
    paths: { '/things': { parameters: pathLevel, get } },
    components: { schemas },
  });
}

/** A document of many operations that share components, named `list<N>` in their order. */
export function documentOfMany(numbers: readonly number[]): JsonObject {
  const thing = {
    type: 'object',
    required: ['id', 'status'],
    additionalProperties: false,
    properties: {
      id: { type: 'string', format: 'uuid', readOnly: true },
      status: { enum: ['new', 'old'] },
      name: { type: 'string', minLength: 1, pattern: '^[a-z]+$' },
      parent: { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] },
    },
  };
  const operation = (number: number): object => ({
    operationId: `list${String(number)}`,
    parameters: [
      { name: 'size', in: 'query', schema: { type: 'integer', maximum: 100, default: 25 } },
      { name: 'status', in: 'query', schema: { enum: ['new', 'old'] } },
    ],
    requestBody: content({
      allOf: [
        { $ref: '#/components/schemas/Thing' },
        { properties: { at: { format: 'date-time' } } },
      ],
    }),
    responses: {
      200: content({
        properties: { data: { type: 'array', items: { $ref: '#/components/schemas/Thing' } } },
      }),
    },
  });
  const paths = numbers.map((number) => [`/things/${String(number)}`, { get: operation(number) }]);
  return asDocument({
    paths: Object.fromEntries(paths) as object,
    components: { schemas: { Thing: thing } },
  });
}

function content(schema: object): object {
  return { content: { 'application/json': { schema } } };
}

/** As read from a file: plain JSON. */
export function asDocument(document: object): JsonObject {
  return JSON.parse(JSON.stringify({ openapi: '3.1.0', ...document })) as JsonObject;
}

/** What one insertion would have to be for one text to become the other: the lines between equal ends. */
export function differenceOf(before: string, after: string): { gone: string[]; added: string[] } {
  const old = before.split('\n');
  const young = after.split('\n');
  const most = Math.min(old.length, young.length);
  let start = 0;
  while (start < most && old[start] === young[start]) start += 1;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === young.at(-1 - end)) end += 1;
  return {
    gone: old.slice(start, old.length - end),
    added: young.slice(start, young.length - end),
  };
}

import type { JsonObject } from '../../../scripts/generate/contract/document.ts';

const text = { type: 'string' };
/** The same members in requests and answers, so that a case can change either. */
const thing = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {
    name: { type: 'string', maxLength: 10, minLength: 2, pattern: '^[a-z]+$' },
    kind: { type: 'string', enum: ['chair', 'table'] },
    size: { type: 'integer', minimum: 1, maximum: 10, default: 3 },
    weight: { type: 'number', multipleOf: 2 },
    maker: { type: ['string', 'null'], format: 'email' },
    tags: { type: 'array', maxItems: 5, uniqueItems: true, items: { type: 'string' } },
    extra: { type: 'object', maxProperties: 3, additionalProperties: { type: 'string' } },
    part: { $ref: '#/components/schemas/Part' },
    choice: {
      oneOf: [
        { type: 'object', required: ['a'], properties: { a: { const: 'x' } } },
        { type: 'string', maxLength: 5 },
      ],
    },
    rule: { type: 'string', not: { $ref: '#/components/schemas/Never' } },
  },
};

const contract: JsonObject = {
  openapi: '3.1.1',
  info: { title: 'Things', version: '1.0.0' },
  servers: [{ url: '/api' }],
  'x-errors': {
    contentType: 'application/json',
    body: { code: '{code}' },
    conditions: { not_found: { status: 404, code: 'not_found', message: 'None.' } },
  },
  paths: {
    '/things/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
      put: {
        operationId: 'replaceThing',
        summary: 'Replace a thing',
        security: [{ token: ['things:write'] }, { key: ['things:write', 'things:read'] }],
        parameters: [
          { name: 'view', in: 'query', schema: { type: 'string', enum: ['short', 'long'] } },
          { name: 'X-Trace', in: 'header', schema: text },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: thing },
            'application/x-www-form-urlencoded': { schema: { type: 'object' } },
          },
        },
        responses: {
          200: {
            description: 'Replaced.',
            headers: {
              ETag: { required: true, schema: text },
              'X-Kind': { schema: { type: 'string', enum: ['a'] } },
            },
            content: { 'application/json': { schema: thing }, 'text/csv': { schema: text } },
          },
          404: { description: 'None.' },
        },
      },
    },
    '/public': {
      get: {
        operationId: 'getPublic',
        security: [],
        'x-errors': {
          contentType: 'application/json',
          conditions: { not_found: { status: 410, code: 'gone', message: 'None.' } },
        },
        responses: { 204: { description: 'Nothing.' } },
      },
    },
  },
  webhooks: {
    'thing.replaced': {
      post: {
        operationId: 'onThingReplaced',
        parameters: [{ name: 'webhook-id', in: 'header', required: true, schema: text }],
        requestBody: { content: { 'application/json': { schema: thing } } },
        responses: { '2XX': { description: 'Taken.' } },
      },
    },
  },
  components: {
    schemas: {
      Never: { const: 'none' },
      Part: {
        type: 'object',
        properties: {
          part: { $ref: '#/components/schemas/Part' },
          id: { type: 'string', readOnly: true },
          secret: { type: 'string', writeOnly: true },
          depth: { type: 'integer', maximum: 9 },
        },
      },
    },
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer', description: 'A token.' },
      key: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
    },
  },
};

/** A contract with something of everything that rules are about, for cases to change in one place. */
export function releasedContract(): JsonObject {
  return JSON.parse(JSON.stringify(contract)) as JsonObject;
}

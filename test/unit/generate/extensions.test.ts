import { describe, expect, it } from '@jest/globals';
import { findExtensions, withoutDataRefs } from '../../../scripts/generate/contract/extensions.ts';

describe('extensions', () => {
  it('are found wherever they may stand, and within responses called default', () => {
    const document = {
      'x-a': 1,
      paths: {
        'x-b': 2,
        '/p': {
          get: { responses: { 'x-c': 3, default: { 'x-d': { 'x-inner': 1 } } } },
        },
      },
      components: { schemas: { S: { properties: { example: { 'x-e': 5 } } } } },
    };
    expect(findExtensions(document).map(({ place, name }) => `${place} ${name}`)).toEqual([
      '/ x-a',
      'paths x-b',
      'paths//p/get/responses x-c',
      'paths//p/get/responses/default x-d',
      'components/schemas/S/properties/example x-e',
    ]);
  });

  it('are not names that the contract chose, nor data', () => {
    const document = {
      security: [{ 'x-key': [] }],
      paths: { '/p': { get: { responses: { 200: { headers: { 'x-count': {} } } } } } },
      components: {
        securitySchemes: { 'x-key': { flows: { implicit: { scopes: { 'x-all': '' } } } } },
        responses: { 'x-refused': { content: { 'x-type/json': { example: { 'x-data': 1 } } } } },
        parameters: { 'x-page': { name: 'x-page' } },
        schemas: {
          'x-s': { properties: { 'x-p': {} }, discriminator: { mapping: { 'x-m': '' } } },
          T: { properties: { properties: { properties: { 'x-q': {} } } } },
        },
      },
    };
    expect(findExtensions(document)).toEqual([]);
  });

  it('and data with references are left out for tools that would follow them', () => {
    const document = {
      'x-map': [{ $ref: '#/gone' }],
      'x-plain': 1,
      components: {
        schemas: { S: { example: { $ref: 'x' }, properties: { example: { $ref: '#/a' } } } },
      },
    };
    expect(withoutDataRefs(document)).toEqual({
      'x-plain': 1,
      components: { schemas: { S: { properties: { example: { $ref: '#/a' } } } } },
    });
    expect(document['x-map']).toHaveLength(1);
  });
});

/** Operations that are never called: what a contract of some size has beside the measured ones. */

interface FillerOperation {
  path: string;
  method: string;
  operation: object;
}

const json = (schema: object) => ({ 'application/json': { schema } });

/** So many operations, five a resource, as path items. */
export function fillerPaths(operations: number): Record<string, object> {
  const paths: Record<string, Record<string, object>> = {};
  for (let index = 0; index < operations; index += 1) {
    const { path, method, operation } = fillerOperation(Math.trunc(index / 5), index % 5);
    (paths[path] ??= {})[method] = operation;
  }
  return paths;
}

/** The component schema of each resource that the filler operations use. */
export function fillerSchemas(operations: number): Record<string, object> {
  const schemas: Record<string, object> = {};
  for (let resource = 0; resource < Math.ceil(operations / 5); resource += 1) {
    schemas[schemaName(resource)] = {
      type: 'object',
      required: ['name', 'kind'],
      properties: {
        name: { type: 'string', minLength: 1, maxLength: 100 + resource },
        kind: { type: 'string', enum: ['small', 'large', `kind${String(resource)}`] },
        description: { type: 'string', maxLength: 2000 },
        quantity: { type: 'integer', minimum: 0, maximum: 1_000_000 },
        price: { type: 'number', minimum: 0 },
        active: { type: 'boolean' },
        tags: { type: 'array', maxItems: 20, items: { type: 'string', maxLength: 50 } },
        contact: {
          type: 'object',
          properties: { name: { type: 'string' }, phone: { type: 'string', maxLength: 30 } },
        },
      },
    };
  }
  return schemas;
}

function schemaName(resource: number): string {
  return `Resource${String(resource)}`;
}

function fillerOperation(resource: number, kind: number): FillerOperation {
  const name = `resources-${String(resource)}`;
  const schema = { $ref: `#/components/schemas/${schemaName(resource)}` };
  const one = { description: 'One.', content: json(schema) };
  const page = json({ type: 'object', properties: { data: { type: 'array', items: schema } } });
  const requestBody = { required: true, content: json(schema) };
  const limit = { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100 } };
  const parameter = (parameterName: string) => ({
    name: parameterName,
    in: 'path',
    required: true,
    schema: { type: 'string', pattern: '^[0-9a-z]{4,20}$' },
  });
  const about = (verb: string, operation: object) => ({
    operationId: `${verb}Resource${String(resource)}`,
    ...operation,
  });
  const id = parameter('resourceId');
  switch (kind) {
    case 0:
      return {
        path: `/${name}`,
        method: 'get',
        operation: about('list', {
          parameters: [limit],
          responses: { '200': { description: 'A page.', content: page } },
        }),
      };
    case 1:
      return {
        path: `/${name}`,
        method: 'post',
        operation: about('create', { requestBody, responses: { '201': one } }),
      };
    case 2:
      return {
        path: `/${name}/{resourceId}`,
        method: 'get',
        operation: about('get', { parameters: [id], responses: { '200': one } }),
      };
    case 3:
      return {
        path: `/${name}/{resourceId}`,
        method: 'put',
        operation: about('replace', { parameters: [id], requestBody, responses: { '200': one } }),
      };
    default:
      return {
        path: `/${name}/{resourceId}/parts/{partId}`,
        method: 'get',
        operation: about('getPartOf', {
          parameters: [id, parameter('partId')],
          responses: { '200': one },
        }),
      };
  }
}

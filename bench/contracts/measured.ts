/** The three operations that are measured. */

const json = (schema: object) => ({ 'application/json': { schema } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A GET with three validated parameters, a list, and a POST, as path items. */
export function measuredPaths(): Record<string, object> {
  return {
    '/parcels/{parcelId}': {
      get: {
        operationId: 'getParcel',
        parameters: [
          {
            name: 'parcelId',
            in: 'path',
            required: true,
            schema: { type: 'string', pattern: '^prc_[0-9a-z]{8}$' },
          },
          {
            name: 'events',
            in: 'query',
            schema: { type: 'integer', minimum: 0, maximum: 100 },
          },
          {
            name: 'units',
            in: 'query',
            schema: { type: 'string', enum: ['metric', 'imperial'] },
          },
        ],
        responses: { '200': { description: 'The parcel.', content: json(ref('ParcelStatus')) } },
      },
    },
    '/parcels': {
      get: {
        operationId: 'listParcels',
        responses: { '200': { description: 'A page.', content: json(ref('ParcelPage')) } },
      },
      post: {
        operationId: 'createParcel',
        requestBody: { required: true, content: json(ref('NewParcel')) },
        responses: { '201': { description: 'Taken.', content: json(ref('Parcel')) } },
      },
    },
  };
}

/** The component schemas of the measured operations. */
export function measuredSchemas(): Record<string, object> {
  const id = { type: 'string', pattern: '^prc_[0-9a-z]{8}$' };
  const fields = {
    recipient: { type: 'string', minLength: 1, maxLength: 100 },
    street: { type: 'string', minLength: 1, maxLength: 200 },
    city: { type: 'string', minLength: 1, maxLength: 100 },
    country: { type: 'string', pattern: '^[A-Z]{2}$' },
    service: { type: 'string', enum: ['economy', 'standard', 'express'] },
    weightGrams: { type: 'integer', minimum: 1, maximum: 70_000 },
    insured: { type: 'boolean' },
  };
  const parcel = { id, ...fields };
  const created = { id, ...fields, reference: { type: 'string', maxLength: 40 } };
  const closed = (properties: Record<string, object>) => ({
    type: 'object',
    required: Object.keys(properties),
    properties,
  });
  return {
    ParcelStatus: closed({
      id,
      events: { type: 'integer' },
      units: { type: 'string' },
      delivered: { type: 'boolean' },
    }),
    ListedParcel: closed(parcel),
    ParcelPage: closed({ data: { type: 'array', items: ref('ListedParcel') } }),
    NewParcel: {
      ...closed({ ...fields, reference: created.reference }),
      additionalProperties: false,
    },
    Parcel: closed(created),
  };
}

import Koa from 'koa';
import { OpenAPIBackend, type Context, type Document } from 'openapi-backend';
import { generated } from '../generated.ts';
import { createParcel, getParcel, listParcels, type NewParcel } from '../parcels.ts';
import { readJson } from './read-json.ts';
import { listenWith, type Load } from './server.ts';

interface Params extends Record<string, string> {
  parcelId: string;
}
interface Query extends Record<string, unknown> {
  events: number;
  units: string;
}

/** openapi-backend as its manual joins it to Koa: nothing of it replaced. */
export const loadOpenapiBackend: Load = async (operations) => {
  const document = await generated(operations).read<Document>('openapi.json');
  const backend = new OpenAPIBackend({
    definition: { ...document, openapi: '3.0.3' },
    strict: true,
    coerceTypes: true,
    handlers: {
      getParcel: ({ request }: Context<unknown, Params, Query>, context: Koa.Context) => {
        const { events, units } = request.query;
        context.body = getParcel(request.params.parcelId, events, units);
      },
      listParcels: (_context: Context, context: Koa.Context) => {
        context.body = listParcels();
      },
      createParcel: ({ request }: Context, context: Koa.Context) => {
        context.status = 201;
        context.body = createParcel(request.body as NewParcel);
      },
      validationFail: (_context: Context, context: Koa.Context) => {
        context.status = 400;
        context.body = { error: 'refused' };
      },
      notFound: (_context: Context, context: Koa.Context) => {
        context.status = 404;
      },
    },
  });
  await backend.init();
  const app = new Koa();
  app.use(async (context) => {
    const { method, path, query } = context;
    const body = method === 'POST' ? await readJson(context.req) : undefined;
    const headers = context.headers as Record<string, string>;
    const received = query as Record<string, string | string[]>;
    await backend.handleRequest({ method, path, query: received, headers, body }, context);
  });
  const callback = app.callback();
  return listenWith((request, response) => void callback(request, response));
};

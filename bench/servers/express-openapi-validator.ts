import type { RequestListener } from 'node:http';
import { generated } from '../generated.ts';
import { createParcel, getParcel, listParcels, type NewParcel } from '../parcels.ts';
import { loadPeer } from './load-peer.ts';
import { listenWith, type Load } from './server.ts';

interface ExpressRequest {
  params: { parcelId: string };
  query: { events: number; units: string };
  body: NewParcel;
}
interface ExpressResponse {
  status(status: number): ExpressResponse;
  json(body: object): void;
}
type Handler = (request: ExpressRequest, response: ExpressResponse) => void;
type App = RequestListener & {
  use(middleware: object): void;
  set(setting: 'env', value: string): void;
} & Record<'get' | 'post' | 'put', (path: string, handler: Handler) => void>;
interface Express {
  (): App;
  json(): object;
}
interface Validator {
  middleware(options: object): object;
}
interface Document {
  paths: Record<string, Partial<Record<'get' | 'post' | 'put', { operationId: string }>>>;
}

const express = loadPeer('express') as Express;
const validator = loadPeer('express-openapi-validator') as Validator;

/** Express with a route for each operation, behind the validator of requests. */
export const loadExpress: Load = async (operations) => {
  const source = generated(operations);
  const { paths } = await source.read<Document>('openapi.json');
  const app = express();
  // Else it prints every refusal.
  app.set('env', 'test');
  app.use(express.json());
  app.use(
    validator.middleware({
      apiSpec: `${source.folder}/openapi.json`,
      validateRequests: true,
      validateResponses: false,
      validateSecurity: false,
    }),
  );
  for (const [path, item] of Object.entries(paths)) {
    for (const method of ['get', 'post', 'put'] as const) {
      const id = item[method]?.operationId;
      if (id === undefined) continue;
      app[method](path.replaceAll(/\{(\w+)\}/g, ':$1'), handlers[id] ?? answerNothing);
    }
  }
  return listenWith(app);
};

const handlers: Record<string, Handler> = {
  getParcel: ({ params, query }, response) => {
    response.json(getParcel(params.parcelId, query.events, query.units));
  },
  listParcels: (_request, response) => {
    response.json(listParcels());
  },
  createParcel: ({ body }, response) => {
    response.status(201).json(createParcel(body));
  },
};

const answerNothing: Handler = (_request, response) => {
  response.status(501).json({});
};

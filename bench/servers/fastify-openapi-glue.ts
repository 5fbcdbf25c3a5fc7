import { generated } from '../generated.ts';
import { createParcel, getParcel, listParcels, type NewParcel } from '../parcels.ts';
import { loadPeer } from './load-peer.ts';
import type { Load } from './server.ts';

interface FastifyRequest {
  params: { parcelId: string };
  query: { events: number; units: string };
  body: NewParcel;
}
interface FastifyReply {
  code(status: number): void;
}
type Service = (request: FastifyRequest, reply: FastifyReply) => Promise<object>;
interface GlueOptions {
  specification: object;
  serviceHandlers: Record<string, Service>;
}
interface Fastify {
  register(plugin: object, options: GlueOptions): void;
  ready(): Promise<unknown>;
  listen(options: { host: string; port: number }): Promise<unknown>;
  server: { address(): { port: number } };
}

const { fastify } = loadPeer('fastify') as { fastify: (options: object) => Fastify };
const { default: glue } = loadPeer('fastify-openapi-glue') as { default: object };

/** Fastify with its routes made from the contract; requests validated, answers serialized by it. */
export const loadFastify: Load = async (operations) => {
  const app = fastify({ logger: false });
  app.register(glue, {
    specification: await generated(operations).read<object>('openapi.json'),
    serviceHandlers,
  });
  await app.ready();
  return async () => {
    await app.listen({ host: '127.0.0.1', port: 0 });
    return app.server.address().port;
  };
};

const serviceHandlers: Record<string, Service> = {
  getParcel: async ({ params, query }) => getParcel(params.parcelId, query.events, query.units),
  listParcels: async () => listParcels(),
  createParcel: async ({ body }, reply) => {
    reply.code(201);
    return createParcel(body);
  },
};

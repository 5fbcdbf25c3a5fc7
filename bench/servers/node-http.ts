import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import { createParcel, getParcel, listParcels, type NewParcel } from '../parcels.ts';
import { readJson } from './read-json.ts';
import { listenWith, type Load } from './server.ts';

/** What can be written by hand: it knows its three requests, and checks nothing. */
export const loadNodeHttp: Load = () =>
  Promise.resolve(
    listenWith((request, response) => {
      answer(request, response).catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : undefined);
      });
    }),
  );

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  if (request.method === 'GET' && path === '/parcels') {
    send(response, 200, listParcels());
  } else if (request.method === 'GET' && path.startsWith('/parcels/')) {
    const { events, units } = parse(query);
    send(response, 200, getParcel(path.slice('/parcels/'.length), Number(events), String(units)));
  } else if (request.method === 'POST' && path === '/parcels') {
    send(response, 201, createParcel((await readJson(request)) as NewParcel));
  } else {
    send(response, 404, { error: 'not_found' });
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

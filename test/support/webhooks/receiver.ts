import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** One request that a receiver took. */
export interface Received {
  path: string;
  headers: Record<string, string>;
  body: string;
  json: Record<string, unknown>;
}

/** A receiver of webhooks on loopback. */
export interface Receiver {
  url: string;
  received: Received[];
  /** Those that came to one path. */
  at(path: string): Received[];
  /** What each request is answered from now on; the default is 200 with `{"received": true}`. */
  answer(how: (request: Received, response: ServerResponse) => void): void;
  stop(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let how = takeIt;
  const server = createServer((request, response) => {
    void read(request).then((one) => {
      received.push(one);
      how(one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    received,
    at: (path) => received.filter((one) => one.path === path),
    answer: (next) => {
      how = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** Answers with a status, and headers where they are given. */
export function answerWith(status: number, headers: Record<string, string> = {}) {
  return (_request: Received, response: ServerResponse): void => {
    response.writeHead(status, headers).end('no');
  };
}

function takeIt(_request: Received, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"received": true}');
}

async function read(request: IncomingMessage): Promise<Received> {
  const body = (await buffer(request)).toString();
  return {
    path: request.url ?? '/',
    headers: request.headers as Record<string, string>,
    body,
    json: JSON.parse(body) as Record<string, unknown>,
  };
}

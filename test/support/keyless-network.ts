import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { listenOnLoopback } from './receiver.ts';

/** A network that publishes whatever it is sent, as often as it is sent, and heeds no key. */
export interface KeylessNetwork {
  url: string;
  /** How often each key was published. */
  published: ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

/** `POST /<key>` publishes, and answers a little later; `GET /<key>` finds what was published. */
export async function startKeylessNetwork(): Promise<KeylessNetwork> {
  const published = new Map<string, number>();
  const server = createServer((request, response) => {
    const key = (request.url ?? '/').slice(1);
    if (request.method === 'GET') {
      response.writeHead(published.has(key) ? 200 : 404).end();
      return;
    }
    published.set(key, (published.get(key) ?? 0) + 1);
    void wait(100 + Math.random() * 300).then(() => response.writeHead(201).end());
  });
  const port = await listenOnLoopback(server);
  return {
    url: `http://127.0.0.1:${String(port)}`,
    published,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

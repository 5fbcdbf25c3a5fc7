import { once } from 'node:events';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { listenOnLoopback } from './receiver.ts';

/** Stands between a client and a server on loopback, and loses answers. */
export interface CuttingProxy {
  url: string;
  /** How many requests went through to a path. */
  count(path: string): number;
  /** The next answers to requests for this path do not arrive, though the server has given them. */
  cut(path: string, times: number): void;
  stop(): Promise<void>;
}

export async function startCuttingProxy(target: string): Promise<CuttingProxy> {
  const seen: string[] = [];
  const cuts = new Map<string, number>();
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', target);
      const body = await buffer(request);
      const headers = new Headers(request.headers as Record<string, string>);
      headers.delete('host');
      const answer = await fetch(target + (request.url ?? ''), {
        method: request.method ?? 'GET',
        headers,
        ...(body.length > 0 && { body: new Uint8Array(body) }),
      });
      const content = Buffer.from(await answer.arrayBuffer());
      seen.push(pathname);
      const left = cuts.get(pathname) ?? 0;
      if (left > 0) {
        cuts.set(pathname, left - 1);
        response.destroy();
        return;
      }
      const type = answer.headers.get('content-type') ?? 'application/json';
      response.writeHead(answer.status, { 'content-type': type }).end(content);
    })();
  });
  return {
    url: `http://127.0.0.1:${String(await listenOnLoopback(server))}`,
    count: (path) => seen.filter((each) => each === path).length,
    cut: (path, times) => cuts.set(path, times),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

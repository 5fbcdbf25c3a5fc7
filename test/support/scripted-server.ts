import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as the server took it. */
export interface TakenRequest {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** How a request is answered; `cut` breaks the connection in the middle of the body. */
export interface ScriptedAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
  cut?: true;
}

/** A server on loopback that answers as a test has it answer. */
export interface ScriptedServer {
  url: string;
  taken: TakenRequest[];
  /** What the next requests are answered, one each; the last answer is given for ever. */
  script(...answers: readonly ScriptedAnswer[]): void;
  stop(): Promise<void>;
}

export async function startScriptedServer(): Promise<ScriptedServer> {
  const taken: TakenRequest[] = [];
  let script: readonly ScriptedAnswer[] = [];
  let next = 0;
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { method = '', url = '', headers } = request;
      taken.push({ method, url, headers, body });
      const answer = script[Math.min(next, script.length - 1)] ?? { status: 404 };
      next += 1;
      const content = answer.body === undefined ? '' : JSON.stringify(answer.body);
      response.writeHead(answer.status, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(content) + (answer.cut ? 10 : 0),
        ...answer.headers,
      });
      response.write(content);
      if (answer.cut) setImmediate(() => response.destroy());
      else response.end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    taken,
    script: (...answers) => {
      taken.length = 0;
      script = answers;
      next = 0;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

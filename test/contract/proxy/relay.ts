import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { WireAnswer } from '../../support/operations/answer-check.ts';
import { createSender, type WireRequest } from '../../support/operations/send-request.ts';

/** What becomes of one request on its way from Prism to the server. */
export interface Handling {
  /**
   * Changes what the server gets. Prism reads a request and writes it anew, so that a malformed one
   * would never come through it.
   */
  tamper?: ((request: WireRequest) => WireRequest) | undefined;
  /** What Prism is answered in the server's place. */
  answer?: WireAnswer;
}

/** Stands between the Prisms and the server. */
export interface Relay {
  url: string;
  /** The header by which a request is known to be handled so. */
  expect(handling: Handling): Record<string, string>;
  stop(): Promise<void>;
}

const numberHeader = 'x-contract-request';

export async function startRelay(serverUrl: string): Promise<Relay> {
  const sender = createSender(serverUrl);
  const handlings: Handling[] = [];
  const relay = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { tamper, answer } = handlings[Number(request.headers[numberHeader])] ?? {};
    const received = await readRequest(request);
    const sent = answer ?? (await sender.send(tamper ? tamper(received) : received));
    response.writeHead(sent.status, sent.headers as Record<string, string>).end(sent.text);
  };
  const server = createServer((request, response) => {
    relay(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    expect: (handling) => ({ [numberHeader]: String(handlings.push(handling) - 1) }),
    stop: () => {
      sender.close();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Headers of the connection to the relay, and of the body as it came over it. */
const notPassedOn = new Set([
  numberHeader,
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
]);

async function readRequest(request: IncomingMessage): Promise<WireRequest> {
  const body = await buffer(request);
  const headers = Object.entries(request.headers).filter(([name]) => !notPassedOn.has(name));
  return {
    method: request.method ?? 'GET',
    target: request.url ?? '/',
    headers: Object.fromEntries(headers) as WireRequest['headers'],
    body: body.length > 0 ? body : undefined,
  };
}

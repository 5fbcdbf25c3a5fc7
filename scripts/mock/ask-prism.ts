import { Agent, request as startRequest, type IncomingMessage } from 'node:http';
import type { MockBody } from './read-body.ts';

/** What Prism is asked. */
export interface Question {
  method: string;
  /** Path below Prism's address, and query. */
  target: string;
  headers: IncomingMessage['headers'];
  body: MockBody | undefined;
}

const timeoutMs = 30_000;
/** Headers of one connection, and those that depend on where the request goes and what it carries. */
const ofTheConnection = [
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];
const agent = new Agent({ keepAlive: true });

/** Sends a request to a Prism, and answers its answer, whose body is yet to be read. */
export function askPrism(
  prismUrl: string,
  { method, target, headers, body }: Question,
): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const sent = startRequest(prismUrl + target, {
    method,
    agent,
    headers: {
      ...endToEnd(headers),
      accept: acceptAnything(headers.accept),
      ...(body && { 'content-type': body.contentType, 'content-length': body.bytes.length }),
    },
  });
  sent.setTimeout(timeoutMs, () => sent.destroy(new Error('Prism did not answer in time')));
  sent.once('response', resolve);
  sent.once('error', reject);
  sent.end(body?.bytes);
  return promise;
}

/** A message's headers without those of the connection that it came over. */
export function endToEnd(headers: IncomingMessage['headers']): IncomingMessage['headers'] {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !ofTheConnection.includes(name)),
  );
}

/**
 * What the client accepts, and anything else after it. Refusals are sent in the API's own media type
 * whatever is accepted; without this Prism would answer a refusal that was asked for by a success.
 */
function acceptAnything(accept: string | undefined): string {
  return accept === undefined ? '*/*' : `${accept}, */*;q=0.001`;
}

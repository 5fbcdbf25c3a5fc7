import { Agent, request as startRequest } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import type { WireAnswer } from './answer-check.ts';

/** A request as it goes over the wire. */
export interface WireRequest {
  method: string;
  /** Path and query, encoded. */
  target: string;
  headers: Readonly<Record<string, string | readonly string[]>>;
  body?: Buffer | undefined;
}

/** Sends requests to one server over connections that stay open. */
export interface Sender {
  send(request: WireRequest): Promise<WireAnswer>;
  close(): void;
}

export function createSender(url: string, connections = 32): Sender {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(url);
  return {
    send: ({ method, target, headers, body }) =>
      new Promise((resolve, reject) => {
        const sent = startRequest({
          agent,
          host: hostname,
          port,
          method,
          path: target,
          headers: {
            ...headers,
            ...(body && { 'Content-Length': String(body.length) }),
          } as Record<string, string>,
        });
        sent.on('response', (response) => {
          readText(response).then((text) => {
            resolve({
              status: response.statusCode ?? 0,
              headers: joined(response.headers),
              text,
              json: parse(response.headers['content-type'], text),
            });
          }, reject);
        });
        sent.on('error', reject);
        sent.end(body);
      }),
    close: () => {
      agent.destroy();
    },
  };
}

function joined(headers: NodeJS.Dict<string | string[]>): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
}

function parse(mediaType: string | undefined, text: string): unknown {
  if (mediaType === undefined || !/[/+]json\b/.test(mediaType)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The same request as a command line for a POSIX shell. */
export function toCurl(url: string, { method, target, headers, body }: WireRequest): string {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((one) => `-H ${quote(`${name}: ${one}`)}`),
  );
  const isText = body?.equals(Buffer.from(body.toString()));
  const data =
    body &&
    (isText === true
      ? `--data-binary ${quote(body.toString())}`
      : `--data-binary @<(base64 -d <<<${body.toString('base64')})`);
  return [
    'curl -si --path-as-is -g',
    `-X ${method}`,
    ...lines,
    ...(data ? [data] : []),
    quote(url + target),
  ].join(' ');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

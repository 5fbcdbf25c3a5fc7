/**
 * The receiver of the webhooks bench as a process of its own. What comes to `/take/…` is answered 200,
 * what comes to `/hang/…` is read and never answered. It tells its port when it is ready, and to
 * `tell` what has come since the last time.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What came since it was last told. */
export interface Arrivals {
  /** Ids of events, and when each came first, in Unix milliseconds. */
  first: [id: string, atMs: number][];
  /** Requests that carried an id which had come before. */
  repeated: number;
  /** The most requests that hung at a time. */
  hungMost: number;
}

const seen = new Set<string>();
let arrivals: Arrivals = { first: [], repeated: 0, hungMost: 0 };
let hanging = 0;

function take(request: IncomingMessage, response: ServerResponse): void {
  const id = String(request.headers['webhook-id']);
  if (seen.has(id)) arrivals.repeated += 1;
  else arrivals.first.push([id, performance.timeOrigin + performance.now()]);
  seen.add(id);
  request.resume().once('end', () => response.end('taken'));
}

function hang(request: IncomingMessage, response: ServerResponse): void {
  hanging += 1;
  arrivals.hungMost = Math.max(arrivals.hungMost, hanging);
  request.resume();
  response.once('close', () => {
    hanging -= 1;
  });
}

const server = createServer((request, response) => {
  if (request.url?.startsWith('/hang/') === true) hang(request, response);
  else take(request, response);
});
server.listen({ port: 0, host: '127.0.0.1', backlog: 1_024 }, () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
process.on('message', () => {
  process.send?.(arrivals);
  arrivals = { first: [], repeated: 0, hungMost: hanging };
});
// Without whoever started it, nobody will stop it.
process.on('disconnect', () => process.exit());

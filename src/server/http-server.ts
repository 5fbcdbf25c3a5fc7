import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as setTimeoutAsync } from 'node:timers/promises';
import type Koa from 'koa';
import type { Engine } from '../engine/index.ts';
import { ApiError } from '../errors/api-error.ts';

/** Bounds on slow clients, in milliseconds; node cuts them only as often as it checks. */
export const defaultTimeouts = {
  headersTimeout: 5_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 65_000,
};
const drainTimeoutMs = 25_000;
const drainCheckMs = 50;

/** A server that can be stopped without failing a request. */
export interface HttpServer {
  /** The port that it listens on. */
  port: number;
  /**
   * For `graceMs` answers what comes, each answer saying that its connection closes; then takes no
   * more connections and finishes what was begun (25 s at most). Resolves when all is closed.
   */
  stop(graceMs: number): Promise<void>;
}

/**
 * Listens. Paths that a contract knows go straight to the engine, without the cost of a Koa context;
 * everything else goes through Koa. What is not HTTP is refused before either.
 */
export async function listen(
  engine: Engine,
  app: Koa,
  { host, port }: { host: string; port: number },
  timeouts = defaultTimeouts,
): Promise<HttpServer> {
  const handleWithKoa = app.callback();
  let stopping = false;
  const running = new Set<Promise<void>>();
  const current = new WeakMap<Duplex, ServerResponse>();
  const track = (work: Promise<void>): void => {
    running.add(work);
    const done = (): void => void running.delete(work);
    work.then(done, done);
  };
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    current.set(request.socket, response);
    if (stopping) response.shouldKeepAlive = false;
    track(
      engine.owns(request) ? engine.handle(request, response) : handleWithKoa(request, response),
    );
  };
  // Of two Authorization headers node would keep the first alone, unlike whatever stands before us.
  const server = createServer({ ...timeouts, joinDuplicateHeaders: true }, onRequest);
  // The engine says "100 Continue" itself, once it knows that it wants the body.
  server.on('checkContinue', onRequest);
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    engine.refuse(request, response, new ApiError('expectation_failed'));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    refuseConnection(engine, error, socket, current.get(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: async (graceMs) => {
      stopping = true;
      if (graceMs > 0) await setTimeoutAsync(graceMs);
      await stop(server, running);
    },
  };
}

async function stop(server: Server, running: ReadonlySet<Promise<void>>): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  // A connection kept alive becomes idle with its last answer, not when close is called.
  const idle = setInterval(() => {
    server.closeIdleConnections();
  }, drainCheckMs);
  const late = setTimeout(() => {
    server.closeAllConnections();
  }, drainTimeoutMs);
  await closed;
  await Promise.allSettled(running);
  clearInterval(idle);
  clearTimeout(late);
}

/**
 * Answers what could not be read as a request, in words that need no request, and hangs up. It waits
 * for the answer to a whole request before, which would otherwise seem to have been refused.
 */
function refuseConnection(
  engine: Engine,
  error: NodeJS.ErrnoException,
  socket: Duplex,
  before: ServerResponse | undefined,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const refuse = (): void => {
    if (socket.writable)
      socket.end(engine.refuseRaw(new ApiError(conditionOf(error.code), { cause: error })));
  };
  const isAnswering = before?.req.complete === true && !before.writableFinished;
  if (isAnswering) before.once('finish', refuse);
  else refuse();
}

function conditionOf(
  code: string | undefined,
): 'headers_too_large' | 'request_timeout' | 'bad_request' {
  if (code === 'HPE_HEADER_OVERFLOW') return 'headers_too_large';
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'request_timeout';
  return 'bad_request';
}

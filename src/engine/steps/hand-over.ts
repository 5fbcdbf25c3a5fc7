/**
 * Step 9 of an operation that a mounted app answers (`x-mounted`): gives the app a request of its own,
 * with what the contract has admitted, and takes down what it answers instead of sending it, so that
 * the answer is checked, committed and sent like any other.
 */
import { IncomingMessage, ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';
import { targetOf, type Exchange } from '../exchange.ts';
import type { UntypedAnswer } from '../handler.ts';
import type { MountedContext, UntypedApp } from '../ports/index.ts';
import { encodeForm } from './encode-form.ts';

/** What the app's answer is, parsed where it is JSON. Throws for one of 500 and above. */
export async function handOver(
  exchange: Exchange,
  app: UntypedApp,
  publicUrl: string,
  context: MountedContext<unknown>,
): Promise<UntypedAnswer> {
  const request = requestFor(exchange, publicUrl);
  const response = new TakenResponse(request);
  await app(request, response, context as never);
  const { statusCode: status } = response;
  if (status >= 500) throw new Error(`the mounted app answered ${String(status)}`);
  return { status, body: response.body(), headers: response.getHeaders() };
}

/** Headers that the app is not to believe from the caller: we say who is asked, and with what. */
const replaced = new Set(['host', 'content-type', 'content-length', 'transfer-encoding', 'expect']);

/** The request as it was sent to the published URL, with its body as a form. */
function requestFor(exchange: Exchange, publicUrl: string): IncomingMessage {
  // A stand-in for the connection: whatever the app does to its own, the caller's stays whole.
  const request = new IncomingMessage(new PassThrough() as unknown as IncomingMessage['socket']);
  const { protocol, host } = new URL(publicUrl);
  const body = exchange.body === undefined ? undefined : Buffer.from(encodeForm(exchange.body));
  // HEAD is GET whose body is not sent, which is not the app's to decide.
  request.method = exchange.method === 'HEAD' ? 'GET' : exchange.method;
  request.url = targetOf(exchange.request);
  request.headers = {
    ...Object.fromEntries(
      Object.entries(exchange.request.headers).filter(
        ([name]) => !replaced.has(name) && !name.startsWith('x-forwarded-'),
      ),
    ),
    host,
    'x-forwarded-proto': protocol.slice(0, -1),
    ...(body && {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(body.length),
    }),
  };
  if (body) request.push(body);
  request.push(null);
  request.complete = true;
  return request;
}

/** Keeps what is written to it. */
class TakenResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#take(chunk);
    call(rest);
    return true;
  }

  override end(...args: unknown[]): this {
    const [chunk] = args;
    if (typeof chunk !== 'function') this.#take(chunk);
    super.end();
    // Without a connection nobody else tells that it is over.
    this.emit('finish');
    call(args);
    return this;
  }

  /** The body: a value where it is JSON, undefined where there is none. */
  body(): unknown {
    const bytes = Buffer.concat(this.#chunks);
    if (bytes.length === 0) return undefined;
    const type = String(this.getHeader('content-type') ?? '');
    return /^application\/(?:[\w.-]+\+)?json\b/i.test(type) ? JSON.parse(String(bytes)) : bytes;
  }

  #take(chunk: unknown): void {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) {
      this.#chunks.push(Buffer.from(chunk));
    }
  }
}

/** Calls the callback that streams' methods may be given last. */
function call(args: readonly unknown[]): void {
  const callback = args.at(-1);
  if (typeof callback === 'function') (callback as () => void)();
}

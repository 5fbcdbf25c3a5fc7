import { EgressError } from './egress-error.ts';
import type { EgressAnswer, EgressRequest } from './message.ts';

const maxBodyBytes = 262_144;
const withoutBody: ReadonlySet<number> = new Set([204, 205, 304]);
// The URL itself is parsed where it is checked; here only the rest of what fetch takes is read.
const elsewhere = 'https://elsewhere.invalid/';

/**
 * A `fetch` that keeps the rules of this module, for libraries that take one. It differs from the
 * standard's in what it does not do: follow a redirect, whatever `redirect` says; decompress; answer
 * a body of more than 256 KiB; stream.
 */
export function createFetch(
  request: (request: EgressRequest) => Promise<EgressAnswer>,
): typeof globalThis.fetch {
  return async (input, init) => {
    const message = new Request(input instanceof Request ? input : elsewhere, init);
    const url = input instanceof Request ? input.url : String(input);
    const { signal } = message;
    const body = message.body === null ? undefined : new Uint8Array(await message.arrayBuffer());
    const headers = Object.fromEntries(message.headers);
    try {
      const answer = await request({
        url,
        method: message.method,
        headers,
        body,
        maxBodyBytes,
        signal,
      });
      if (answer.truncated) throw new EgressError('egress.response_too_large');
      const { status } = answer;
      const content = withoutBody.has(status) ? null : new Uint8Array(answer.body);
      const response = new Response(content, { status, headers: answer.headers });
      return Object.defineProperty(response, 'url', { value: url });
    } catch (error) {
      // As the standard has it: libraries look for their own reason, such as TimeoutError.
      throw signal.aborted ? signal.reason : error;
    }
  };
}

import type { ClientOptions, Clock } from '../../clients/typescript/src/index.ts';
import type { ManualClock } from './clock.ts';

/** One request as it left a client, and what came of it. */
export interface SentRequest {
  method: string;
  path: string;
  headers: Headers;
  /** Undefined where no answer came. */
  status: number | undefined;
}

/** Options of a client whose requests a test sees, and whose waits move the server's clock. */
export interface WatchedCalls {
  options: Pick<ClientOptions, 'url' | 'fetch' | 'clock'>;
  sent: SentRequest[];
  /** What the client waited for, in milliseconds. */
  waits: number[];
  /** Lets requests arrive and be carried out, and loses so many of their answers. */
  loseAnswers(count: number): void;
}

export function watchCalls({ url, clock }: { url: string; clock: ManualClock }): WatchedCalls {
  const sent: SentRequest[] = [];
  const waits: number[] = [];
  let lost = 0;
  const watched: Clock = {
    now: () => clock.now().getTime(),
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      waits.push(ms);
      clock.advance({ ms });
    },
  };
  return {
    options: {
      url,
      clock: watched,
      fetch: async (request, init) => {
        const { method, headers } = request;
        const { pathname, search } = new URL(request.url);
        const one: SentRequest = { method, path: pathname + search, headers, status: undefined };
        sent.push(one);
        const response = await fetch(request, init);
        if (lost > 0) {
          lost -= 1;
          await response.body?.cancel();
          throw new TypeError('fetch failed', { cause: new Error('the connection was reset') });
        }
        one.status = response.status;
        return response;
      },
    },
    sent,
    waits,
    loseAnswers: (count) => {
      lost = count;
    },
  };
}

import { createAdmit } from './admit.ts';
import { createAllowList } from './allow-list.ts';
import { startDeadline } from './deadline.ts';
import { EgressError } from './egress-error.ts';
import { exchange } from './exchange.ts';
import { createFetch } from './fetch.ts';
import { assertSendable, type EgressAnswer, type EgressRequest } from './message.ts';
import type { Resolve } from './resolve.ts';

export interface EgressOptions {
  /** Destinations beyond the public internet: `host[:port]`, addresses, CIDRs. */
  allow: readonly string[];
  /** Instead of DNS and the system, for tests. */
  resolve?: Resolve | undefined;
}

/** Whether a URL may be requested now; `url` is its one normal form, names in ASCII. */
export type Verdict = { allowed: true; url: string } | { allowed: false; error: EgressError };

/** The only way out. Everything rejects with EgressError. */
export interface Egress {
  /** For the time when a URL is stored. Says nothing of later: each request decides anew. */
  check(url: string): Promise<Verdict>;
  request(request: EgressRequest): Promise<EgressAnswer>;
  fetch: typeof globalThis.fetch;
  /** The same for those who take their time: up to 30 s, where `fetch` waits 15. */
  fetchPatiently: typeof globalThis.fetch;
}

const defaultTimeoutMs = 15_000;
const maximumTimeoutMs = 30_000;
const defaultBodyBytes = 16_384;

/** Makes the way out; throws TypeError for an entry of the allow-list that names no destination. */
export function createEgress({ allow, resolve }: EgressOptions): Egress {
  const admit = createAdmit(createAllowList(allow), resolve);
  const request: Egress['request'] = async (options) => {
    const startedMs = performance.now();
    const { url, method = 'GET', headers = {}, body } = options;
    const { timeoutMs = defaultTimeoutMs, maxBodyBytes = defaultBodyBytes, signal } = options;
    const deadline = startDeadline(Math.min(timeoutMs, maximumTimeoutMs), signal);
    try {
      const message = { method, headers, body };
      assertSendable(message);
      const admission = await admit(url, deadline.signal);
      const { signal: late } = deadline;
      const answer = await deadline.guard(exchange(admission, message, maxBodyBytes, late));
      return { ...answer, durationMs: Math.round(performance.now() - startedMs) };
    } finally {
      deadline.stop();
    }
  };
  return {
    request,
    fetch: createFetch(request),
    fetchPatiently: createFetch((message) => request({ ...message, timeoutMs: maximumTimeoutMs })),
    check: async (url) => {
      try {
        const { target } = await admit(url);
        return { allowed: true, url: target.url.href };
      } catch (error) {
        if (error instanceof EgressError) return { allowed: false, error };
        throw error;
      }
    },
  };
}

import type { Clock } from './clock.ts';
import { systemClock } from './clock.ts';
import type { Credential, CredentialOptions } from './credentials/credential.ts';

/** How clients reach an installation, and how patient they are. */
export interface ClientOptions {
  /** The address of the installation, such as `https://api.example.com`. */
  url: string;
  /** What requests are authenticated by; without it only public operations can be called. */
  credential?: CredentialOptions | Credential;
  /** Sent with every request, such as `X-Workspace-ID`. */
  headers?: Readonly<Record<string, string>>;
  /** How long one attempt may take, body included; 30 seconds. */
  timeoutMs?: number;
  /** How often a request is sent at most, the first time included; 4. */
  maxAttempts?: number;
  /** The longest wait for the next attempt; where `Retry-After` asks for more, the error is thrown. */
  maxWaitMs?: number;
  /** Takes the place of the global `fetch`. */
  fetch?: Fetch;
  /** Takes the place of the machine's clock. */
  clock?: Clock;
}

/** The part of `fetch` that is used. */
export type Fetch = (request: Request, init: { signal: AbortSignal }) => Promise<Response>;

/** The options of sending, with what was left out filled in. */
export interface Settings {
  readonly timeoutMs: number;
  readonly maxAttempts: number;
  readonly maxWaitMs: number;
  readonly fetch: Fetch;
  readonly clock: Clock;
}

export function settingsOf(options: ClientOptions): Settings {
  return {
    timeoutMs: options.timeoutMs ?? 30_000,
    maxAttempts: options.maxAttempts ?? 4,
    maxWaitMs: options.maxWaitMs ?? 60_000,
    // Called as a function of its own: browsers refuse a fetch that is called on another object.
    fetch: options.fetch ?? ((request, init) => fetch(request, init)),
    clock: options.clock ?? systemClock,
  };
}

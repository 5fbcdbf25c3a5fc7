import { EgressError } from './egress-error.ts';

/** A signal that falls when the time is over or the caller gives up; its reason is an EgressError. */
export interface Deadline {
  signal: AbortSignal;
  /** Settles as `work` does, or rejects once the signal falls, whatever `work` does then. */
  guard<T>(work: Promise<T>): Promise<T>;
  /** Must be called at the end: takes the timer and the listener away. */
  stop(): void;
}

export function startDeadline(timeoutMs: number, outer?: AbortSignal): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => {
    controller.abort(new EgressError('egress.timeout'));
  }, timeoutMs);
  const giveUp = (): void => {
    const reason: unknown = outer?.reason;
    controller.abort(
      reason instanceof EgressError ? reason : new EgressError('egress.aborted', reason),
    );
  };
  if (outer?.aborted === true) giveUp();
  outer?.addEventListener('abort', giveUp, { once: true });
  return {
    signal,
    guard: (work) =>
      new Promise((resolve, reject) => {
        const abort = (): void => {
          reject(signal.reason as EgressError);
        };
        if (signal.aborted) abort();
        signal.addEventListener('abort', abort, { once: true });
        work.then(resolve, reject);
      }),
    stop: () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', giveUp);
    },
  };
}

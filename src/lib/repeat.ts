/** Work that is done again and again in the background. */
export interface Repetition {
  /** Starts no more; resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/**
 * Does work, waits, and does it again until it is stopped; never twice at a time. Work that fails is
 * told to `failed`, and comes again like any other.
 */
export function repeat(
  work: () => Promise<void>,
  intervalMs: number,
  failed: (error: unknown) => void,
): Repetition {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;
  const schedule = (): void => {
    timer = setTimeout(() => {
      running = work()
        .catch(failed)
        .then(() => {
          if (!stopped) schedule();
        });
    }, intervalMs);
  };
  schedule();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

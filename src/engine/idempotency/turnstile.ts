/** Lets work of one name be done once at a time, and whoever waits for it have its outcome. */
export interface Turnstile<T> {
  /**
   * Does the work, unless work of the same name is under way: then waits for that, and answers its
   * outcome where it can be shared. Undefined once the deadline (of performance.now()) has passed.
   */
  pass(name: string, deadlineMs: number, work: () => Promise<T>): Promise<Passed<T> | undefined>;
}

export interface Passed<T> {
  outcome: T;
  /** Whether it is that of another's work. */
  shared: boolean;
}

const late = Symbol('late');

/** A turnstile for outcomes of which `isShared` tells those that are others' as well. */
export function createTurnstile<T>(isShared: (outcome: T) => boolean): Turnstile<T> {
  const running = new Map<string, Promise<T | undefined>>();
  const lead = async (name: string, work: () => Promise<T>): Promise<T> => {
    const { promise, resolve } = Promise.withResolvers<T | undefined>();
    running.set(name, promise);
    let sharing: T | undefined;
    try {
      const outcome = await work();
      if (isShared(outcome)) sharing = outcome;
      return outcome;
    } finally {
      running.delete(name);
      resolve(sharing);
    }
  };
  return {
    pass: async (name, deadlineMs, work) => {
      for (;;) {
        const current = running.get(name);
        // Nothing is awaited between this look and the work's beginning: one alone begins it.
        if (!current) return { outcome: await lead(name, work), shared: false };
        const outcome = await within(current, deadlineMs);
        if (outcome === late) return undefined;
        if (outcome !== undefined) return { outcome, shared: true };
      }
    },
  };
}

/** A timer for each that waits: only requests that are sent twice at once do. */
function within<T>(promise: Promise<T>, deadlineMs: number): Promise<T | typeof late> {
  return new Promise((resolve) => {
    const leftMs = Math.max(0, deadlineMs - performance.now());
    const timer = setTimeout(() => {
      resolve(late);
    }, leftMs);
    void promise.then((outcome) => {
      clearTimeout(timer);
      resolve(outcome);
    });
  });
}

/** Turns by name, within this process. */
export interface Turns {
  /**
   * Waits until nobody has the turn of this name, in the order in which they came, and answers how it
   * is passed on. Rejects with a TurnTimeout, which is what PostgreSQL says of a lock, after `patienceMs`.
   */
  take(name: string): Promise<() => void>;
}

/** Raised when a turn did not come in time. */
class TurnTimeout extends Error {
  /** lock_not_available: the caller is asked to come back. */
  readonly code = '55P03';

  constructor(name: string) {
    super(`waited too long for the turn of ${name}`);
    this.name = 'TurnTimeout';
  }
}

/** Turns that nobody waits longer for than `patienceMs`. */
export function createTurns(patienceMs: number): Turns {
  /** Those who wait, by name; a name is present as long as somebody has its turn. */
  const waiting = new Map<string, (() => void)[]>();
  const pass = (name: string): void => {
    const next = waiting.get(name)?.shift();
    if (next) next();
    else waiting.delete(name);
  };
  return {
    take: (name) =>
      new Promise((resolve, reject) => {
        const passOn = (): void => {
          pass(name);
        };
        const queue = waiting.get(name);
        if (!queue) {
          waiting.set(name, []);
          resolve(passOn);
          return;
        }
        const go = (): void => {
          clearTimeout(timer);
          resolve(passOn);
        };
        const timer = setTimeout(() => {
          queue.splice(queue.indexOf(go), 1);
          reject(new TurnTimeout(name));
        }, patienceMs);
        queue.push(go);
      }),
  };
}

import { setTimeout as wait } from 'node:timers/promises';

const everyMs = 20;

/** Resolves once something holds that the server does by itself; fails after `withinMs`. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string,
  withinMs = 10_000,
): Promise<void> {
  const startedMs = performance.now();
  while (!(await holds())) {
    if (performance.now() - startedMs > withinMs) throw new Error(`in time: ${what}`);
    await wait(everyMs);
  }
}

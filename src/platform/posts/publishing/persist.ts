import { setTimeout as wait } from 'node:timers/promises';

/** The waits between attempts to write something down. */
const waitsMs = [100, 300, 900, 2_700];

/**
 * Does a transaction again while the database fails: what a network answered is lost if it is not
 * written down, and then nobody may know whether it published something.
 */
export async function persist<T>(work: () => Promise<T>): Promise<T> {
  for (const waitMs of waitsMs) {
    try {
      return await work();
    } catch {
      await wait(waitMs);
    }
  }
  return work();
}

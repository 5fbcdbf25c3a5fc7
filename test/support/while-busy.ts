import { setTimeout as wait } from 'node:timers/promises';

const attempts = 6;

/**
 * Asks again while the server says that it is busy (503), as it does where a machine has too much to
 * do; what it says at last counts. `onRepeat` is told of each time.
 */
export async function whileBusy<T extends { status: number }>(
  ask: () => Promise<T>,
  onRepeat: () => void = () => undefined,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask();
    if (answer.status !== 503 || attempt === attempts) return answer;
    onRepeat();
    await wait(100 * attempt);
  }
}

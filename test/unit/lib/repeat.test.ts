/** Protects: background work never overlaps itself, outlives its failures, and ends when it is told. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { repeat } from '../../../src/lib/repeat.ts';

it('repeats work, one at a time, whether it fails or not, until it is stopped', async () => {
  const failures: unknown[] = [];
  let running = 0;
  let runs = 0;
  const enough = Promise.withResolvers<undefined>();
  const work = async (): Promise<void> => {
    running += 1;
    expect(running).toBe(1);
    await sleep(2);
    running -= 1;
    runs += 1;
    if (runs === 6) enough.resolve(undefined);
    if (runs % 2 === 0) throw new Error(`run ${runs}`);
  };
  const repetition = repeat(work, 1, (error) => failures.push(error));
  await enough.promise;
  await repetition.stop();
  const stoppedAt = runs;
  expect(running).toBe(0);
  expect(failures).toHaveLength(Math.floor(runs / 2));
  await sleep(20);
  expect(runs).toBe(stoppedAt);
});

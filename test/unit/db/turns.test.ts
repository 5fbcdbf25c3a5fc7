import { describe, expect, it } from '@jest/globals';
import { translateDatabaseError } from '../../../src/db/errors.ts';
import { createTurns } from '../../../src/db/turns.ts';

describe('turns', () => {
  it('are given one at a time, in the order in which they were asked for', async () => {
    const turns = createTurns(1_000);
    const order: number[] = [];
    let having = 0;
    const take = async (index: number): Promise<void> => {
      const passOn = await turns.take('a');
      having += 1;
      expect(having).toBe(1);
      await Promise.resolve();
      order.push(index);
      having -= 1;
      passOn();
    };
    await Promise.all(Array.from({ length: 50 }, (_, index) => take(index)));
    expect(order).toEqual(Array.from({ length: 50 }, (_, index) => index));
  });

  it('of other names do not wait', async () => {
    const turns = createTurns(1_000);
    await turns.take('a');
    await turns.take('b');
  });

  it('that do not come in time are what a lock of PostgreSQL is, and keep nobody behind waiting', async () => {
    const turns = createTurns(20);
    const passOn = await turns.take('a');
    const late: unknown = await turns.take('a').catch((error: unknown) => error);
    expect(translateDatabaseError(late)?.condition).toBe('service_unavailable');
    const next = turns.take('a');
    passOn();
    (await next)();
    await turns.take('a');
  });
});

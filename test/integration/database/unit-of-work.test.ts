/** Protects: what is answered as done is stored, what is refused is not, and what is kept stays. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '../../../src/db/database.ts';
import { sql } from '../../../src/db/sql.ts';
import { createLogger } from '../../../src/lib/logger.ts';
import { createUnitOfWork, type DatabaseUnitOfWork } from '../../../src/db/unit-of-work.ts';
import { ApiError } from '../../../src/errors/api-error.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

let test: TestDatabase;
let database: Database;
let unit: DatabaseUnitOfWork;
beforeAll(async () => {
  test = await createTestDatabase();
  await test.query('CREATE TABLE notes (id int PRIMARY KEY, text text)');
  await test.query('GRANT ALL ON notes TO charter_app');
  database = openDatabase({ url: test.url, poolSize: 4, log: createLogger('silent') });
  unit = createUnitOfWork(database);
});
beforeEach(() => test.query('TRUNCATE notes'));
afterAll(async () => {
  await database.destroy();
  await test.drop();
});

const nobody = { userId: 0, tenantId: undefined };
const insert = (id: number) => sql('notes').insert({ id, text: 'x' });
const stored = async () =>
  (await test.query<{ id: number }>('SELECT id FROM notes ORDER BY id')).map(({ id }) => id);

describe('write', () => {
  it('commits everything together', async () => {
    await unit.write(nobody, async (tx) => {
      await tx.query(insert(1));
      expect(await stored()).toEqual([]);
      await tx.query(insert(2));
    });
    expect(await stored()).toEqual([1, 2]);
  });

  it('a refusal undoes the work and commits what was kept', async () => {
    const refused = unit.write(nobody, async (tx, keep) => {
      await tx.query(insert(1));
      keep(async (kept) => {
        await kept.query(insert(2));
      });
      throw new ApiError('conflict');
    });
    await expect(refused).rejects.toMatchObject({ condition: 'conflict' });
    expect(await stored()).toEqual([2]);
  });

  it('a refusal after a failed statement still commits what was kept', async () => {
    await test.query('INSERT INTO notes VALUES (1)');
    const refused = unit.write(nobody, async (tx, keep) => {
      keep(async (kept) => {
        await kept.query(insert(2));
      });
      await tx.query(insert(1)).catch(() => {
        throw new ApiError('conflict');
      });
    });
    await expect(refused).rejects.toMatchObject({ condition: 'conflict' });
    expect(await stored()).toEqual([1, 2]);
  });

  it('a failure undoes everything, what was kept included', async () => {
    const failed = unit.write(nobody, async (tx, keep) => {
      keep(async (kept) => {
        await kept.query(insert(2));
      });
      await tx.query(insert(1));
      throw new Error('broken');
    });
    await expect(failed).rejects.toThrow('broken');
    expect(await stored()).toEqual([]);
  });

  it('a swallowed error of the database is never answered as done', async () => {
    const swallowed = unit.write(nobody, async (tx) => {
      await tx.query(insert(1));
      await tx.query(insert(1)).catch(() => undefined);
      return 'done';
    });
    await expect(swallowed).rejects.toThrow('ended with ROLLBACK');
    expect(await stored()).toEqual([]);
  });

  it('work that was given up cannot write into what is kept', async () => {
    const late = Promise.withResolvers<unknown>();
    const refused = unit.write(nobody, (tx) => {
      setTimeout(() => {
        late.resolve(tx.query(insert(9)).catch((error: unknown) => error));
      }, 20);
      return Promise.reject(new ApiError('service_unavailable'));
    });
    await expect(refused).rejects.toMatchObject({ condition: 'service_unavailable' });
    expect(await late.promise).toBeInstanceOf(Error);
    expect(await stored()).toEqual([]);
  });

  it('runs again what lost against a concurrent transaction', async () => {
    await test.query('INSERT INTO notes VALUES (1), (2)');
    const touch = (id: number) => sql('notes').where({ id }).update({ text: 'touched' });
    let runs = 0;
    // Each holds one row and wants the other's: PostgreSQL breaks one of them off.
    const crossing = (first: number, second: number) =>
      unit.write(nobody, async (tx) => {
        runs += 1;
        await tx.query(touch(first));
        await tx.query(sql.raw('SELECT pg_sleep(0.2)'));
        await tx.query(touch(second));
      });
    await Promise.all([crossing(1, 2), crossing(2, 1)]);
    // The one broken off may come back before the other has woken up, and is broken off once more.
    expect(runs).toBeGreaterThanOrEqual(3);
    const touched = await test.query(`SELECT id FROM notes WHERE text = 'touched'`);
    expect(touched).toHaveLength(2);
  });

  it('a lock is held until what a refusal keeps is committed', async () => {
    const count = sql('notes').count('* as count');
    const claim = (id: number) =>
      unit
        .write(nobody, async (tx, keep) => {
          const [, [row]] = await Promise.all([
            tx.lock('claim'),
            tx.query<{ count: number }>(count),
          ]);
          if ((row?.count ?? 0) < 3) {
            keep(async (kept) => {
              await kept.query(insert(id));
            });
          }
          throw new ApiError('conflict');
        })
        .catch(() => undefined);
    await Promise.all(Array.from({ length: 20 }, (_, id) => claim(id)));
    expect(await stored()).toHaveLength(3);
  });

  it('what comes before the work may answer in its place; then nothing is committed', async () => {
    let worked = false;
    const answer = await unit.write(
      nobody,
      async () => {
        worked = true;
        return 'worked';
      },
      {
        before: async (tx) => {
          await tx.query(insert(1));
          return 'before';
        },
        last: () => [insert(2)],
      },
    );
    expect([answer, worked, await stored()]).toEqual(['before', false, []]);
  });

  it('what comes before the work may refuse; then nothing is committed', async () => {
    const refused = unit.write(nobody, (tx) => tx.query(insert(1)), {
      before: () => Promise.reject(new ApiError('conflict')),
      last: () => [insert(2)],
    });
    await expect(refused).rejects.toMatchObject({ condition: 'conflict' });
    expect(await stored()).toEqual([]);
  });

  it.each([
    ['done', undefined, [1, 2, 3]],
    ['refused', new ApiError('conflict'), [2, 3]],
  ])('last queries commit with the work, %s', async (_title, refusal, expected) => {
    let told: unknown = 'nothing';
    const written = unit.write(
      nobody,
      async (tx) => {
        await tx.query(insert(1));
        if (refusal) throw refusal;
      },
      {
        last: (given) => {
          told = given;
          return [insert(2), insert(3)];
        },
      },
    );
    await written.catch((error: unknown) => {
      expect(error).toBe(refusal);
    });
    expect([told, await stored()]).toEqual([refusal, expected]);
  });

  it('a last query that fails fails all of it', async () => {
    const failed = unit.write(nobody, (tx) => tx.query(insert(1)), {
      last: () => [insert(2), insert(2)],
    });
    await expect(failed).rejects.toMatchObject({ code: '23505' });
    expect(await stored()).toEqual([]);
  });

  it('a lock is waited for until its deadline, other locks as long as ever', async () => {
    const release = Promise.withResolvers<undefined>();
    const holding = Promise.withResolvers<undefined>();
    const holder = unit.write(nobody, async (tx) => {
      await tx.lock('busy');
      holding.resolve(undefined);
      await release.promise;
    });
    await holding.promise;
    const startedMs = performance.now();
    const late = unit.write(nobody, (tx) => tx.lock('busy', startedMs + 200));
    await expect(late).rejects.toMatchObject({ code: '55P03' });
    expect(performance.now() - startedMs).toBeLessThan(1_000);
    const [row] = await unit.write(nobody, async (tx) => {
      await tx.lock('free', performance.now() + 200);
      return tx.query<{ limit: string }>(
        sql.raw(`SELECT current_setting('lock_timeout') AS limit`),
      );
    });
    expect(row).toEqual({ limit: '1500ms' });
    release.resolve(undefined);
    await holder;
  });

  it('leaves every connection clean', async () => {
    for (let round = 0; round < 20; round += 1) {
      await unit
        .write(nobody, async (tx) => {
          await tx.query(insert(1));
          if (round % 2 === 0) throw new ApiError('conflict');
          throw new Error('broken');
        })
        .catch(() => undefined);
    }
    expect(await unit.read(nobody, (tx) => tx.query(sql.raw('SELECT 1 AS one')))).toEqual([
      { one: 1 },
    ]);
  });
});

describe('read', () => {
  it('cannot write', async () => {
    const write = unit.read(nobody, (tx) => tx.query(insert(1)));
    await expect(write).rejects.toMatchObject({ code: '25006' });
  });

  it('a failed query fails alone or with its turn, never silently, and the next turn works', async () => {
    const failing = unit.read(nobody, async (tx) => {
      await expect(tx.query(sql.raw('SELECT 1 / 0'))).rejects.toMatchObject({ code: '22012' });
      return tx.query(sql.raw('SELECT 2 AS two'));
    });
    expect(await failing).toEqual([{ two: 2 }]);
  });
});

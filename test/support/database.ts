import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { liftRateLimits } from './lift-rate-limits.ts';

export const templateDatabase = 'charter_template';

/** The URL of a database on the tests' server, as its owner. */
export function urlOf(database: string): string {
  const url = new URL(process.env['TEST_SERVER_URL'] ?? '');
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs statements as the owner of everything. */
export async function asOwner<T>(url: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** A database of the test's own, cloned from the migrated template. */
export interface TestDatabase {
  url: string;
  /** Rows of a statement run as the owner, past row security. */
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** Which rate limits hold: those that the contracts declare, or none that a test could reach. */
export type TestLimits = 'declared' | 'lifted';

export async function createTestDatabase(limits: TestLimits = 'lifted'): Promise<TestDatabase> {
  const name = `charter_test_${randomBytes(6).toString('hex')}`;
  const server = process.env['TEST_SERVER_URL'] ?? '';
  await asOwner(server, (owner) =>
    owner.query(`CREATE DATABASE ${name} TEMPLATE ${templateDatabase}`),
  );
  const url = urlOf(name);
  if (limits === 'lifted') await asOwner(url, (owner) => owner.query(liftRateLimits));
  return {
    url,
    query: <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) =>
      asOwner(url, async (owner) => (await owner.query<Row>(text, values)).rows),
    drop: () =>
      asOwner(server, async (owner) => {
        await owner.query(`DROP DATABASE ${name} WITH (FORCE)`);
      }),
  };
}

/** Proves that migrations run both ways, once, and together from several processes. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import knex from 'knex';
import { migrate } from '../../../src/db/migrate.ts';
import { asOwner, urlOf } from '../../support/database.ts';

const name = 'charter_migrations_test';
const folder = join(import.meta.dirname, '../../../src/db/migrations');
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .sort();
const server = () => process.env['TEST_SERVER_URL'] ?? '';

beforeAll(() =>
  asOwner(server(), async (owner) => {
    await owner.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await owner.query(`CREATE DATABASE ${name}`);
  }),
);
afterAll(() =>
  asOwner(server(), async (owner) => {
    await owner.query(`DROP DATABASE ${name} WITH (FORCE)`);
  }),
);

it('processes that start together run each migration once', async () => {
  const ran = await Promise.all(Array.from({ length: 4 }, () => migrate(urlOf(name))));
  expect(ran.flat()).toEqual(files);
  expect(await migrate(urlOf(name))).toEqual([]);
});

it('every migration can be undone and done again', async () => {
  const owner = knex({ client: 'pg', connection: urlOf(name) });
  for (const file of [...files].reverse()) {
    const migration = (await import(join(folder, file))) as { down(db: unknown): Promise<void> };
    await migration.down(owner);
  }
  const { rows } = await owner.raw<{ rows: unknown[] }>(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'migrations%'`,
  );
  expect(rows).toEqual([]);
  await owner.raw('DROP TABLE migrations, migrations_lock');
  await owner.destroy();
  expect(await migrate(urlOf(name))).toEqual(files);
});

it('every migration says on its first line whether it breaks a running older version', () => {
  for (const file of files) {
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(/^\/\/ breaking: (?:yes|no)\n/);
  }
});

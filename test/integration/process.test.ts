/** Proves the run command: one process, its own PostgreSQL, data that outlives it. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createClient } from '../support/http.ts';
import { startServerProcess } from '../support/server-process.ts';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'charter-process-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const person = { email: 'ada@example.com', password: 'correct horse' };

function postgresProcesses(): string[] {
  return execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(dataDir) && line.includes('postgres'));
}

it('serves, stops with everything it started, and finds its data again', async () => {
  const first = await startServerProcess({ DATA_DIR: dataDir });
  expect(first.output()).toContain('/openapi/core.json');
  const signup = await createClient(first.url).call('POST', '/api/v1/auth/signup', {
    body: person,
  });
  expect(signup.status).toBe(201);
  first.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(postgresProcesses()).toEqual([]);
  expect((await stat(join(dataDir, 'signing.key'))).mode & 0o777).toBe(0o600);

  const second = await startServerProcess({ DATA_DIR: dataDir });
  const again = createClient(second.url);
  expect((await again.call('POST', '/api/v1/auth/login', { body: person })).status).toBe(200);
  const token = signup.at('access_token') as string;
  // The signing key is kept like the data, so a token from before the restart still holds.
  expect((await again.call('GET', '/api/v1/orgs', { token })).status).toBe(200);
  second.kill('SIGKILL');
  await second.ended;

  const third = await startServerProcess({ DATA_DIR: dataDir });
  const login = await createClient(third.url).call('POST', '/api/v1/auth/login', { body: person });
  expect(login.status).toBe(200);
  third.kill('SIGINT');
  expect(await third.ended).toBe(0);
  expect(postgresProcesses()).toEqual([]);
});

it('reports every fault of the configuration at once, and does not start', async () => {
  const environment = { DATA_DIR: dataDir, PUBLIC_URL: 'nowhere', DATABASE_POOL_SIZE: '0' };
  await expect(startServerProcess(environment)).rejects.toThrow(/PUBLIC_URL[^]*DATABASE_POOL_SIZE/);
});

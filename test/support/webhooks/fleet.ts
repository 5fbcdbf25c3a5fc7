import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '../database.ts';
import type { Answer, Client } from '../http.ts';
import { liftPlanLimits } from '../lift-plan-limits.ts';
import { startServerProcess, type ServerProcess } from '../server-process.ts';

/** Processes of the real server on one database, by the machine's clock; they may deliver to loopback. */
export interface Fleet {
  database: TestDatabase;
  start(role: 'all' | 'api' | 'worker'): Promise<ServerProcess>;
  /** Ends every process that still runs, and removes the database. */
  stop(): Promise<void>;
}

export async function createFleet(): Promise<Fleet> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'charter-fleet-'));
  const signingKey = randomBytes(32).toString('base64');
  const processes: ServerProcess[] = [];
  return {
    database,
    start: async (role) => {
      const server = await startServerProcess({
        DATABASE_URL: database.url,
        DATA_DIR: dataDir,
        SIGNING_KEY: signingKey,
        EGRESS_ALLOW: '127.0.0.1',
        CHECKED_ANSWER_SHARE: '0.01',
        ROLE: role,
      });
      processes.push(server);
      return server;
    },
    stop: async () => {
      for (const server of processes) server.kill('SIGKILL');
      await Promise.all(processes.map(({ ended }) => ended));
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A workspace of somebody's own. */
export interface Workspace {
  id: number;
  token: string;
}

/** Signs people up, each with a workspace that may have as many endpoints as it likes. */
export async function foundWorkspaces(
  { call, signUp }: Client,
  database: TestDatabase,
  count: number,
): Promise<Workspace[]> {
  const workspaces: Workspace[] = [];
  for (let made = 0; made < count; made += 1) {
    const { token } = await signUp();
    const own = await call('GET', '/api/v1/workspaces', { token });
    workspaces.push({ id: own.at('data.0.id') as number, token });
  }
  await liftPlanLimits(database);
  return workspaces;
}

/** Makes an endpoint of a workspace that listens to everything; answers its id. */
export async function addEndpoint(
  { call }: Client,
  { token }: Workspace,
  url: string,
): Promise<number> {
  const made = await call('POST', '/api/v1/webhooks', { token, body: { url, events: ['*'] } });
  if (made.status !== 201) throw new Error(`${String(made.status)} ${made.text}`);
  return made.at('data.id') as number;
}

/** Renames a workspace: one event, `workspace.updated`, that carries the name. */
export function rename({ call }: Client, { id, token }: Workspace, name: string): Promise<Answer> {
  return call('PATCH', `/api/v1/workspaces/${String(id)}`, { token, body: { name } });
}

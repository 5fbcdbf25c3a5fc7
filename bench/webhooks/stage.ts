import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { social } from '../../generated/social/index.ts';
import { openDatabase } from '../../src/db/database.ts';
import { startEmbeddedPostgres } from '../../src/db/embedded/index.ts';
import { migrate } from '../../src/db/migrate.ts';
import { sql } from '../../src/db/sql.ts';
import { createUnitOfWork } from '../../src/db/unit-of-work.ts';
import { createEventWriter } from '../../src/engine/events.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { encodeId, uuidv7 } from '../../src/lib/ids.ts';
import { createLogger } from '../../src/lib/logger.ts';
import { createSealer } from '../../src/lib/sealer.ts';
import { createEgress } from '../../src/platform/egress/index.ts';
import {
  createWebhooks,
  insertEvents,
  webhookEndpointsOf,
} from '../../src/platform/webhooks/index.ts';

/** A tenant with one endpoint. */
export interface Sender {
  id: number;
  uid: string;
  hangs: boolean;
}

/** A database with tenants, and workers on it. */
export interface Stage {
  senders: readonly Sender[];
  /** Stores an event of a tenant as a request's transaction does; answers its id once it is committed. */
  emit(sender: Sender): Promise<string>;
  /** Starts a worker as in production; answers how to end it. */
  startWorker(): Promise<() => Promise<void>>;
  /** How many deliveries are in each state. */
  countDeliveries(): Promise<Record<string, number>>;
  stop(): Promise<void>;
}

const main = fileURLToPath(import.meta.resolve('../../src/main.ts'));
const post = {
  id: 'post_1',
  status: 'draft',
  body: 'An update of ordinary length, as people write them: two sentences, and a link to more.',
  account_ids: ['acct_1'],
  media_ids: [],
  scheduled_at: null,
  published_at: null,
  created_at: '2026-01-15T10:30:00Z',
  updated_at: '2026-01-15T10:30:00Z',
};

/** A new database on an embedded PostgreSQL of its own, with so many tenants, some of which hang. */
export async function setStage(
  receiverPort: number,
  endpoints: number,
  hanging: number,
): Promise<Stage> {
  const dataDir = await mkdtemp(join(tmpdir(), 'charter-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  await migrate(postgres.url);
  const log = createLogger('silent');
  const database = openDatabase({ url: postgres.url, poolSize: 8, log });
  const unitOfWork = createUnitOfWork(database);
  // Row security shows all tenants' deliveries to the owner alone.
  const owner = new pg.Client({ connectionString: postgres.url });
  await owner.connect();
  const signingKey = randomBytes(32);
  const { secrets } = createWebhooks({
    egress: createEgress({ allow: [] }),
    sealer: createSealer(signingKey, 'webhooks'),
    types: [],
    retryWaitsMs: [],
  });
  const writer = createEventWriter([social], systemClock);
  const addSender = async (index: number): Promise<Sender> => {
    const hangs = index < hanging;
    const uid = uuidv7(systemClock);
    const now = systemClock.now();
    const url = `http://127.0.0.1:${receiverPort}/${hangs ? 'hang' : 'take'}/${index}`;
    return unitOfWork.write({ userId: 0, tenantId: index + 1 }, async (tx) => {
      const tenant = { id: index + 1, uid, name: uid, slug: uid, tier: 'pro', settings: {} };
      await tx.query(
        sql('tenants').insert({ ...tenant, tags: [], created_at: now, updated_at: now }),
      );
      const secret = secrets.seal(secrets.create());
      const endpoint = { url, events: ['post.*'], secret, headers: null };
      await webhookEndpointsOf(tx, index + 1).create(systemClock, null, endpoint);
      return { id: index + 1, uid, hangs };
    });
  };
  const senders: Sender[] = [];
  for (let index = 0; index < endpoints; index += 1) senders.push(await addSender(index));
  return {
    senders,
    emit: async (sender) => {
      const event = writer.write('social', 'post.created', post, sender);
      await unitOfWork.write({ userId: 0, tenantId: sender.id }, async () => undefined, {
        last: () => [insertEvents(sender.id, [event])],
      });
      return encodeId('evt', event.uid);
    },
    startWorker: () => startWorker(postgres.url, signingKey),
    countDeliveries: async () => {
      const { rows } = await owner.query<{ status: string; count: string }>(
        'SELECT status, count(*) FROM webhook_deliveries GROUP BY status',
      );
      return Object.fromEntries(rows.map(({ status, count }) => [status, Number(count)]));
    },
    stop: async () => {
      await Promise.all([database.destroy(), owner.end()]);
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function startWorker(url: string, signingKey: Buffer): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      ROLE: 'worker',
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: url,
      SIGNING_KEY: signingKey.toString('base64'),
      EGRESS_ALLOW: '127.0.0.1',
      LOG_LEVEL: 'warn',
    },
  });
  await once(child.stdout, 'data');
  child.stdout.resume();
  return () => end(child);
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

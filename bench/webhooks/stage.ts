import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { social } from '../../generated/social/index.ts';
import { openDatabase } from '../../src/db/database.ts';
import { startEmbeddedPostgres } from '../../src/db/embedded/index.ts';
import { migrate } from '../../src/db/migrate.ts';
import { sql } from '../../src/db/sql.ts';
import { createUnitOfWork, type DatabaseUnitOfWork } from '../../src/db/unit-of-work.ts';
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
  type WebhookSecrets,
} from '../../src/platform/webhooks/index.ts';
import { startWorkerProcess, type WorkerProcess } from './worker-process.ts';

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
  startWorker(): Promise<WorkerProcess>;
  /** Ends its workers and its database, and removes all data. */
  stop(): Promise<void>;
}

const poolSize = 8;
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

/** A new embedded PostgreSQL with so many tenants, of whose endpoints the first `hanging` never answer. */
export async function setStage(
  receiverPort: number,
  endpoints: number,
  hanging: number,
): Promise<Stage> {
  const dataDir = await mkdtemp(join(tmpdir(), 'charter-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  const log = createLogger('silent');
  const database = openDatabase({ url: postgres.url, poolSize, log });
  const workers: WorkerProcess[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await database.destroy();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await migrate(postgres.url);
    const unitOfWork = createUnitOfWork(database);
    const signingKey = randomBytes(32);
    const { secrets } = createWebhooks({
      egress: createEgress({ allow: [] }),
      sealer: createSealer(signingKey, 'webhooks'),
      types: [],
      retryWaitsMs: [],
    });
    const writer = createEventWriter([social], systemClock);
    const senders: Sender[] = [];
    for (let id = 1; id <= endpoints; id += 1) {
      const sender = { id, uid: uuidv7(systemClock), hangs: id <= hanging };
      const url = `http://127.0.0.1:${receiverPort}/${sender.hangs ? 'hang' : 'take'}/${id}`;
      await addSender(unitOfWork, secrets, sender, url);
      senders.push(sender);
    }
    return {
      senders,
      emit: async (sender) => {
        const event = writer.write('social', 'post.created', post, sender);
        await unitOfWork.write({ userId: 0, tenantId: sender.id }, () => Promise.resolve(), {
          last: () => [insertEvents(sender.id, [event])],
        });
        return encodeId('evt', event.uid);
      },
      startWorker: async () => {
        const worker = await startWorkerProcess(postgres.url, signingKey);
        workers.push(worker);
        return worker;
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function addSender(
  unitOfWork: DatabaseUnitOfWork,
  secrets: WebhookSecrets,
  { id, uid }: Sender,
  url: string,
): Promise<void> {
  const now = systemClock.now();
  const tenant = { id, uid, name: uid, slug: uid, tier: 'pro', settings: {}, tags: [] };
  const endpoint = { url, events: ['post.*'], secret: secrets.seal(secrets.create()) };
  await unitOfWork.write({ userId: 0, tenantId: id }, async (tx) => {
    await tx.query(sql('tenants').insert({ ...tenant, created_at: now, updated_at: now }));
    await webhookEndpointsOf(tx, id).create(systemClock, null, { ...endpoint, headers: null });
  });
}

import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
const eventType = 'post.created';
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
    const post = await readExample(eventType);
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
        const event = writer.write('social', eventType, post, sender);
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

interface Published {
  webhooks: Record<
    string,
    { post: { requestBody: { content: { 'application/json': { example: { data: object } } } } } }
  >;
}

/** What the social contract's example of an event carries. */
async function readExample(type: string): Promise<object> {
  const file = fileURLToPath(import.meta.resolve('../../generated/social/openapi.json'));
  const { webhooks } = JSON.parse(await readFile(file, 'utf8')) as Published;
  const event = webhooks[type];
  if (!event) throw new Error(`the contract has no event ${type}`);
  return event.post.requestBody.content['application/json'].example.data;
}

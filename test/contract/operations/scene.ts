/** The real server, and those who call it. */
import { openDatabase, type Database } from '../../../src/db/database.ts';
import { createLogger } from '../../../src/lib/logger.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { urlOf } from '../../support/database.ts';
import { createPgProxy } from '../../support/pg-proxy.ts';
import { createSender, type Sender } from '../../support/operations/send-request.ts';
import { createWorld, type World } from '../../support/requests/world.ts';
import { startReceiver, type Receiver } from '../../support/webhooks/receiver.ts';

export interface Scene {
  app: TestApp;
  /** Takes what is sent to seeded webhook endpoints; as `/silent` it never answers, as `/gone` 410. */
  receiver: Receiver;
  /** Whoever calls where nothing else is said: on the largest plan, with limits that nobody reaches. */
  world: World;
  /** Somebody on the free plan. */
  free: World;
  /** Somebody who may call each API once in each of its windows. */
  limited: World;
  /** The server's database, as another process of it has it. */
  database: Database;
  /** Straight to the server. */
  direct: Sender;
  /** From now on the database refuses whatever the server asks it. */
  revokeDatabase(): Promise<void>;
  /** From now on there is no database. */
  cutDatabase(): Promise<void>;
  stop(): Promise<void>;
}

/** So that a body that is too large is quickly sent. */
export const maximumBodyBytes = 16_384;
/** Requests that wait for a key, each with a connection, must not keep others waiting. */
const poolSize = 24;

export async function createScene(): Promise<Scene> {
  const receiver = await startReceiver();
  receiver.answer(({ path }, response) => {
    if (path === '/silent') return;
    response.writeHead(path === '/gone' ? 410 : 200).end();
  });
  const link = await createPgProxy(urlOf('postgres'));
  const app = await createTestApp({
    environment: {
      EGRESS_ALLOW: '127.0.0.1',
      TRUST_PROXY: '1',
      MAX_BODY_BYTES: String(maximumBodyBytes),
      DATABASE_POOL_SIZE: String(poolSize),
    },
    reach: link.reach,
  });
  const [world, free, limited] = await createCallers(app, receiver.url);
  const direct = createSender(app.url);
  const database = openDatabase({ url: app.database.url, poolSize, log: createLogger('silent') });
  return {
    app,
    receiver,
    world,
    free,
    limited,
    database,
    direct,
    revokeDatabase: async () => {
      await app.database.query('REVOKE ALL ON ALL TABLES IN SCHEMA public FROM charter_app');
    },
    cutDatabase: link.stop,
    stop: async () => {
      direct.close();
      await database.destroy();
      await receiver.stop();
      await app.stop();
      await link.stop();
    },
  };
}

async function createCallers(app: TestApp, receiverUrl: string): Promise<[World, World, World]> {
  const limited = await createWorld(app);
  await app.database.query('UPDATE custom_limits SET requests = 1 WHERE tenant_id = $1', [
    limited.tenant.tenantId,
  ]);
  const free = await createWorld(app);
  await app.database.query(`UPDATE tenants SET tier = 'free' WHERE id = $1`, [
    free.tenant.tenantId,
  ]);
  return [await createWorld(app, { receiverUrl }), free, limited];
}

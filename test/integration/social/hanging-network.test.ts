/** Protects: a network that does not answer holds up its own posts alone. */
import { expect, it } from '@jest/globals';
import { openDatabase } from '../../../src/db/database.ts';
import { createUnitOfWork } from '../../../src/db/unit-of-work.ts';
import { createLogger } from '../../../src/lib/logger.ts';
import { createSealer } from '../../../src/lib/sealer.ts';
import { createJobs } from '../../../src/platform/jobs/index.ts';
import {
  createNetworks,
  createSandboxConnector,
  type Connector,
} from '../../../src/platform/networks/index.ts';
import { enqueueTargets, postsOf, startPublisher } from '../../../src/platform/posts/index.ts';
import { createAccountCredentials } from '../../../src/platform/social-accounts/index.ts';
import { createTestApp } from '../../support/app.ts';
import { createAuthor } from '../../support/social-author.ts';
import { until } from '../../support/until.ts';

const hangingPosts = 60;

it('sixty posts wait for a network that hangs, and ten are published on another', async () => {
  const app = await createTestApp({ environment: { ROLE: 'api' } });
  const author = await createAuthor(app, 'enterprise');
  const { tenantId } = author;
  const [clock, log, databaseUrl] = [app.clock, createLogger('silent'), app.database.url];
  const database = openDatabase({ url: databaseUrl, poolSize: 4, log });
  const unitOfWork = createUnitOfWork(database);
  const jobs = await createJobs({ databaseUrl, clock, log, works: true });
  const sandbox = createSandboxConnector({ unitOfWork, clock });
  let waiting = 0;
  const silent: Connector = {
    ...sandbox,
    network: 'webhook',
    publish: (_, { signal }) =>
      new Promise((_resolve, reject) => {
        waiting += 1;
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
      }),
  };
  startPublisher({
    unitOfWork,
    jobs,
    networks: createNetworks([sandbox, silent]),
    credentials: createAccountCredentials(createSealer(Buffer.alloc(32), 'social accounts')),
    schedule: { waitsMs: [], random: Math.random },
    clock,
    log,
    onSettled: () => Promise.resolve(),
  });

  // The API would speak to a real network: these posts are sent off past it.
  const account = await author.addAccount();
  await app.database.query(`UPDATE social_accounts SET network = 'webhook' WHERE number = 2`);
  for (let count = 0; count < hangingPosts; count += 1) {
    const id = Number((await author.draft({ account_ids: [account] })).slice('post_'.length));
    await unitOfWork.write({ userId: 0, tenantId }, async (tx) => {
      const post = (await postsOf(tx, tenantId).find(id))!;
      await enqueueTargets(tx, { jobs, clock }, post, post.targets, clock.now());
      await postsOf(tx, tenantId).change(clock, id, { status: 'publishing' });
    });
  }
  // As many as the publisher sends to one network at a time.
  await until(() => waiting === 40, 'every place of the network is taken');

  const startedMs = performance.now();
  for (let count = 0; count < 10; count += 1) {
    const id = await author.draft();
    await author.publish(id);
    await author.becomes(id, 'published');
  }
  console.info(
    'a network hangs:',
    JSON.stringify({ waiting, others: 10, tookMs: Math.round(performance.now() - startedMs) }),
  );
  expect(waiting).toBe(40);
  await jobs.stop();
  await database.destroy();
  await app.stop();
}, 60_000);

/**
 * A worker as a process of its own, whose networks heed no keys of idempotency: `mastodon` can be asked
 * for what was published, `webhook` cannot. Both publish at NETWORK_URL (`keyless-network.ts`).
 */
import { openDatabase } from '../../src/db/database.ts';
import { createUnitOfWork } from '../../src/db/unit-of-work.ts';
import { systemClock as clock } from '../../src/lib/clock.ts';
import { createLogger } from '../../src/lib/logger.ts';
import { createSealer } from '../../src/lib/sealer.ts';
import { createJobs } from '../../src/platform/jobs/index.ts';
import { createNetworks, type Connector } from '../../src/platform/networks/index.ts';
import { startPublisher } from '../../src/platform/posts/index.ts';
import { createAccountCredentials } from '../../src/platform/social-accounts/index.ts';

const { DATABASE_URL: databaseUrl = '', NETWORK_URL: networkUrl = '' } = process.env;
const log = createLogger('silent');

const keyless: Connector = {
  network: 'webhook',
  honoursKeys: false,
  limitsOf: () => ({
    characters: 5_000,
    threads: false,
    media: { most: 0, types: [], bytes: {}, required: false },
  }),
  publish: async (_, { idempotencyKey: id, signal }) => {
    await fetch(`${networkUrl}/${id}`, { method: 'POST', signal });
    return { id, url: null };
  },
};
const askable: Connector = {
  ...keyless,
  network: 'mastodon',
  find: async (_, { idempotencyKey: id, signal }) => {
    const { status } = await fetch(`${networkUrl}/${id}`, { signal });
    return status === 200 ? { id, url: null } : undefined;
  },
};

startPublisher({
  unitOfWork: createUnitOfWork(openDatabase({ url: databaseUrl, poolSize: 4, log })),
  jobs: await createJobs({ databaseUrl, clock, log, works: true }),
  networks: createNetworks([keyless, askable]),
  credentials: createAccountCredentials(createSealer(Buffer.alloc(32), 'social accounts')),
  schedule: { waitsMs: [], random: Math.random },
  clock,
  log,
  onSettled: () => Promise.resolve(),
});
process.stdout.write('publishes (port 0)\n');

/** The composition root of a process that serves no API (`ROLE=worker`). */
import { generatedApis } from './apis/index.ts';
import type { ComposeOptions, RunningServer } from './compose.ts';
import { startBackground } from './compose-background.ts';
import { loadSigningKey } from './config/signing-key.ts';
import { openDatabase } from './db/database.ts';
import { assertApplicationRole, isReachable } from './db/probes.ts';
import { createUnitOfWork } from './db/unit-of-work.ts';
import { createEventWriter } from './engine/events.ts';
import { createSealer } from './lib/sealer.ts';
import { createEgress } from './platform/egress/index.ts';
import { openStorage } from './platform/media/index.ts';
import { createJobs } from './platform/jobs/index.ts';
import { rememberSigningKey } from './platform/sessions/index.ts';
import { createWebhooks } from './platform/webhooks/index.ts';
import { createHealthApp } from './server/app.ts';
import { listenPlainly } from './server/listen-plainly.ts';

/** Starts a worker, with `/livez` and `/readyz` alone on its port. */
export async function composeWorker(options: ComposeOptions): Promise<RunningServer> {
  const { config, databaseUrl, clock, log, resolveName } = options;
  const database = openDatabase({ url: databaseUrl, poolSize: 2, log });
  try {
    const unitOfWork = createUnitOfWork(database);
    await assertApplicationRole(unitOfWork);
    const signingKey = await loadSigningKey(config);
    await rememberSigningKey(unitOfWork, signingKey, config.replaceSigningKey);
    const events = createEventWriter(generatedApis, clock);
    const egress = createEgress({ allow: config.egressAllow, resolve: resolveName });
    const { storage } = await openStorage({
      s3: config.s3,
      dataDir: config.dataDir,
      publicUrl: config.publicUrl,
      signingKey,
      egress,
      clock,
    });
    const webhooks = createWebhooks({
      egress,
      sealer: createSealer(signingKey, 'webhooks'),
      types: events.types,
      retryWaitsMs: config.webhookRetryWaitsMs,
    });
    let stopping = false;
    const answer = createHealthApp(
      async () => !stopping && (await isReachable(unitOfWork)),
    ).callback();
    const server = await listenPlainly(
      (request, response) => void answer(request, response),
      config,
    );
    const background = startBackground({
      databaseUrl,
      unitOfWork,
      webhooks,
      events,
      storage,
      jobs: await createJobs({ databaseUrl, clock, log, works: true }),
      egress,
      signingKey,
      publishRetryWaitsMs: config.publishRetryWaitsMs,
      clock,
      log,
    });
    return {
      port: server.port,
      apis: [],
      stop: async () => {
        stopping = true;
        await background.stop();
        await server.stop();
        await database.destroy();
      },
    };
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

/** The composition root: makes every part from the configuration, joins them, and does no more. */
import { join, resolve } from 'node:path';
import { extensionRules } from '../generated/extension-rules.js';
import {
  createApis,
  fallbackApi,
  generatedApis,
  knownFeatures,
  knownScopes,
} from './apis/index.ts';
import { startBackground } from './compose-background.ts';
import { composeCredentials, composeNetworks } from './compose-publishing.ts';
import { composeTokens } from './compose-tokens.ts';
import type { Config } from './config/index.ts';
import { loadSigningKey } from './config/signing-key.ts';
import { createPageTokens } from './db/collections/index.ts';
import { openDatabase } from './db/database.ts';
import { translateDatabaseError } from './db/errors.ts';
import { assertApplicationRole, isReachable } from './db/probes.ts';
import { createUnitOfWork, type DatabaseUnitOfWork } from './db/unit-of-work.ts';
import { sweepSpool } from './engine/bodies/index.ts';
import { createEventWriter } from './engine/events.ts';
import { createEngine } from './engine/index.ts';
import type { RateLimiter } from './engine/ports/index.ts';
import type { Clock } from './lib/clock.ts';
import type { Logger } from './lib/logger.ts';
import { createMetrics, type Metrics } from './lib/metrics.ts';
import { createSealer } from './lib/sealer.ts';
import { createKeyAuthenticator, createSelectTenant } from './platform/api-keys/index.ts';
import { createRefusalLog, insertAuditRow } from './platform/audit/index.ts';
import { createEgress, type Resolve } from './platform/egress/index.ts';
import { counts, createEntitlements } from './platform/entitlements/index.ts';
import { createIdempotency } from './platform/idempotency/index.ts';
import { createJobs, type Jobs } from './platform/jobs/index.ts';
import { createRateLimiter } from './platform/rate-limits/index.ts';
import { createScopeCatalogue } from './platform/scopes/index.ts';
import { createAccountNumbers } from './platform/social-accounts/index.ts';
import {
  createAccessTokens,
  createLiveSessions,
  createPersonAuthenticator,
  rememberSigningKey,
} from './platform/sessions/index.ts';
import { createMemberships } from './platform/tenants/index.ts';
import { createPasswords } from './platform/users/index.ts';
import { createMediaService, filesPrefix, openStorage } from './platform/media/index.ts';
import { createWriter } from './platform/writing/index.ts';
import { createWebhooks, insertEvents } from './platform/webhooks/index.ts';
import { createApp } from './server/app.ts';
import { createClientAddress } from './server/client-address.ts';
import { serveDocs } from './server/docs/serve-docs.ts';
import { listen } from './server/http-server.ts';
import { serveMetrics } from './server/metrics-server.ts';

const handlerTimeoutMs = 10_000;
/** Those who are asked outside of transactions have thirty seconds. */
const externalTimeoutMs = 35_000;

/** What a server is made from; the database is migrated already. */
export interface ComposeOptions {
  config: Config;
  /** The owner's URL; queries run as the application's role all the same. */
  databaseUrl: string;
  clock: Clock;
  log: Logger;
  /** How the addresses of outgoing requests are found, instead of DNS and the system. */
  resolveName?: Resolve | undefined;
}

/** A running server, and the names of the APIs that it serves. */
export interface RunningServer {
  port: number;
  apis: readonly string[];
  /** Takes no more requests, finishes what was begun, and closes everything. */
  stop(): Promise<void>;
}

/** Starts everything; rejects, with every fault, rather than serve an operation without its checks. */
export async function compose(options: ComposeOptions): Promise<RunningServer> {
  const { config, databaseUrl: url, clock, log } = options;
  const metrics = createMetrics();
  const rateLimiter = await createRateLimiter({
    redis: config.redis,
    clock,
    log,
    metrics: metrics.rateLimits,
  });
  const database = openDatabase({ url, poolSize: config.databasePoolSize, log });
  // The probe, the sealer and the writer of refused credentials must get through even when requests
  // hold every other connection; each holds one for moments.
  const background = openDatabase({ url, poolSize: 2, log });
  const jobs = await createJobs({ databaseUrl: url, clock, log, works: config.role === 'all' });
  const close = async (): Promise<void> => {
    await jobs.stop();
    await Promise.all([database.destroy(), background.destroy(), rateLimiter.stop()]);
  };
  try {
    return await start(
      options,
      { unitOfWork: createUnitOfWork(database), background: createUnitOfWork(background) },
      { metrics, rateLimiter, jobs },
      close,
    );
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(
  { config, databaseUrl, clock, log, resolveName }: ComposeOptions,
  { unitOfWork, background }: Record<'unitOfWork' | 'background', DatabaseUnitOfWork>,
  { metrics, rateLimiter, jobs }: { metrics: Metrics; rateLimiter: RateLimiter; jobs: Jobs },
  close: () => Promise<void>,
): Promise<RunningServer> {
  await assertApplicationRole(unitOfWork);
  const signingKey = await loadSigningKey(config);
  await rememberSigningKey(unitOfWork, signingKey, config.replaceSigningKey);
  const accessTokens = createAccessTokens({ secret: signingKey, issuer: config.publicUrl, clock });
  const memberships = createMemberships(unitOfWork);
  const clientAddress = createClientAddress(config.trustProxy);
  const keys = createKeyAuthenticator({ unitOfWork, memberships, clock, clientAddress });
  const scopes = createScopeCatalogue(knownScopes);
  const entitlements = createEntitlements({
    features: knownFeatures,
    counts,
    clock,
    upgradeUrl: config.upgradeUrl,
  });
  const egress = createEgress({ allow: config.egressAllow, resolve: resolveName });
  const tokens = composeTokens({
    config,
    signingKey,
    unitOfWork,
    clock,
    log,
    fetch: egress.fetch,
  });
  const events = createEventWriter(generatedApis, clock);
  const webhooks = createWebhooks({
    egress,
    sealer: createSealer(signingKey, 'webhooks'),
    types: events.types,
    retryWaitsMs: config.webhookRetryWaitsMs,
  });
  const { storage, serveFiles } = await openStorage({
    s3: config.s3,
    dataDir: config.dataDir,
    publicUrl: config.publicUrl,
    signingKey,
    egress,
    clock,
  });
  const writer = await createWriter(config.model, egress.fetchPatiently);
  const apis = createApis({
    writer,
    media: createMediaService(storage, clock),
    events,
    webhooks,
    jobs,
    networks: composeNetworks({ unitOfWork, egress, storage, clock }),
    accountCredentials: composeCredentials(signingKey),
    accountNumbers: createAccountNumbers(unitOfWork),
    accessTokens,
    passwords: createPasswords(),
    keys,
    scopes,
    entitlements,
    pageTokens: createPageTokens(createSealer(signingKey, 'page tokens')),
    signingKeys: tokens.signingKeys,
    liveTokens: tokens.liveTokens,
    regionCode: config.regionCode,
  });
  const userToken = createPersonAuthenticator(
    accessTokens,
    memberships,
    createLiveSessions(unitOfWork),
  );
  const credentials = { userToken, apiKey: keys.authenticate };
  const idempotency = createIdempotency(clock, createSealer(signingKey, 'idempotency'));
  const { authenticate: accessToken, issuer } = tokens;
  const refusals = createRefusalLog({
    unitOfWork: background,
    clock,
    log,
    lost: metrics.audit.refusalsLost,
  });
  const spoolDirectory = join(config.dataDir, 'spool');
  await sweepSpool(spoolDirectory, clock.now());
  const engine = await createEngine({
    apis,
    fallback: fallbackApi,
    rules: extensionRules,
    bodyLimits: {
      maxBytes: config.maximumBodyBytes,
      maxDepth: 64,
      maxParts: 100,
      maxFileBytes: config.maximumBodyBytes,
      spoolDirectory,
    },
    ports: {
      clock,
      log,
      unitOfWork: {
        read: (principal, work) => unitOfWork.read(principal, work),
        write: (principal, { before, run, close }) =>
          unitOfWork.write(principal, run, {
            before,
            last: (refusal) => {
              const closing = close(refusal);
              const { tenantId } = principal;
              return [
                insertAuditRow(clock, closing.audit),
                ...(closing.events.length > 0 && tenantId !== undefined
                  ? [insertEvents(tenantId, closing.events)]
                  : []),
                ...idempotency.close(closing),
              ];
            },
          }),
        reserve: (principal, work) => unitOfWork.write(principal, work),
      },
      events,
      idempotency,
      selectTenant: createSelectTenant(memberships),
      entitlements,
      rateLimiter,
      authenticators: {
        core: credentials,
        growth: credentials,
        identity: { userToken, oauth2: accessToken, openIdConnect: accessToken },
        social: { apiKey: keys.authenticate, headerKey: keys.authenticate },
      },
      mounted: { identity: { issuer } },
      noteRefused: refusals.note,
      clientAddress,
      translateError: translateDatabaseError,
    },
    checkedShare: config.checkedAnswerShare,
    handlerTimeoutMs,
    externalTimeoutMs,
    publicUrl: config.publicUrl,
  });
  const names = apis.map(({ contract }) => contract.name);
  let stopping = false;
  const generatedDir = resolve(import.meta.dirname, '../generated');
  const { docsDir: directory, publicUrl } = config;
  const app = await createApp({
    engine,
    apis: names,
    generatedDir,
    docs: serveDocs({ directory, publicUrl, generatedDir, apis: names, log }),
    isReady: async () => !stopping && (await isReachable(background)),
    beside: serveFiles ? { [filesPrefix]: serveFiles } : {},
  });
  const metricsServer = config.metrics && (await serveMetrics(metrics, config.metrics));
  const server = await listen(engine, app, config);
  const working =
    config.role === 'all'
      ? startBackground({
          databaseUrl,
          unitOfWork: background,
          webhooks,
          events,
          storage,
          jobs,
          egress,
          signingKey,
          publishRetryWaitsMs: config.publishRetryWaitsMs,
          clock,
          log,
        })
      : undefined;
  return {
    port: server.port,
    apis: names,
    stop: async () => {
      stopping = true;
      await server.stop(config.stopGraceMs);
      await refusals.stop();
      await working?.stop();
      await metricsServer?.stop();
      await close();
    },
  };
}

/**
 * Reads the environment, once, here alone. Every fault is reported together, by variable; a process
 * with any does not start. docs/configuration.md lists the variables.
 */
import { join, resolve } from 'node:path';
import { Settings, type BucketConfig } from './settings.ts';
import { minimumKeyBytes } from './signing-key.ts';
import type { TrustedIssuerConfig } from './trusted-issuers.ts';

export { ConfigError } from './settings.ts';

/** Everything that can be configured, in the units that the names say. */
export interface Config {
  environment: 'development' | 'test' | 'production';
  /** What the process does: serve the APIs, work in the background, or both. */
  role: 'all' | 'api' | 'worker';
  host: string;
  port: number;
  /** Where callers reach the server, without a slash at the end. Links are made from it, never from Host. */
  publicUrl: string;
  /** The page on which a plan is changed, as callers are told whose plan refused them. */
  upgradeUrl: string;
  dataDir: string;
  /** Where the documentation site is, or is built when it is first asked for. */
  docsDir: string;
  /** The owner's connection to PostgreSQL; undefined for the embedded one. */
  databaseUrl: string | undefined;
  databasePoolSize: number;
  /** Where several processes count requests together; undefined to count in memory. */
  redis: { url: string; timeoutMs: number } | undefined;
  /** Where metrics are served, apart from the APIs; undefined to serve none. */
  metrics: { host: string; port: number } | undefined;
  logLevel: string;
  /** Hops or networks whose forwarding headers are believed; see proxy-addr. */
  trustProxy: number | string[];
  /** Destinations beyond the public internet that the server may send requests to. */
  egressAllow: string[];
  /** Milliseconds to wait after the first, second, … failed attempt of a webhook delivery. */
  webhookRetryWaitsMs: number[];
  /** The language model that texts are written by; undefined for the built-in writer. */
  model: { baseUrl: string; apiKey: string; model: string } | undefined;
  /** The bucket that media lie in; undefined to keep them in the data directory. */
  s3: BucketConfig | undefined;
  /** Milliseconds to wait after the first, second, … time that a network could not take a post. */
  publishRetryWaitsMs: number[];
  /** 32 bytes or more as base64, for signing; undefined for one kept in the data directory. */
  signingKey: string | undefined;
  /** Whether a configured signing key may take the place of the one that the database remembers. */
  replaceSigningKey: boolean;
  /** Issuers whose access tokens are accepted, besides this server. */
  trustedIssuers: TrustedIssuerConfig[];
  /** Where data of this installation is kept. */
  regionCode: 'US' | 'EU';
  maximumBodyBytes: number;
  /** The share of answers that are held against the contract, 0 to 1. */
  checkedAnswerShare: number;
  /** How long a stopping server still takes requests, saying that it stops. */
  stopGraceMs: number;
}

const environments = ['development', 'test', 'production'] as const;
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** The configuration that the environment describes; throws ConfigError with every fault. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const settings = new Settings(environment);
  const name = settings.oneOf('NODE_ENV', environments, 'development');
  const port = settings.integer('PORT', { default: 3000, minimum: 0, maximum: 65_535 });
  const metricsPort = settings.integer('METRICS_PORT', { default: 0, minimum: 0, maximum: 65_535 });
  const redisUrl = settings.url('REDIS_URL', ['redis:', 'rediss:']);
  const timeoutMs = settings.integer('REDIS_TIMEOUT_MS', {
    default: 50,
    minimum: 1,
    maximum: 10_000,
  });
  const metricsHost = settings.text('METRICS_HOST') ?? 'localhost';
  const dataDir = resolve(settings.text('DATA_DIR') ?? join(import.meta.dirname, '../../.data'));
  const publicUrl = settings.baseUrl('PUBLIC_URL') ?? `http://localhost:${String(port)}`;
  const config: Config = {
    environment: name,
    role: settings.oneOf('ROLE', ['all', 'api', 'worker'], 'all'),
    host: settings.text('HOST') ?? 'localhost',
    port,
    publicUrl,
    upgradeUrl: settings.url('UPGRADE_URL', ['http:', 'https:']) ?? `${publicUrl}/upgrade`,
    dataDir,
    docsDir: resolve(settings.text('DOCS_DIR') ?? join(import.meta.dirname, '../../dist/docs')),
    databaseUrl: settings.url('DATABASE_URL', ['postgres:', 'postgresql:']),
    databasePoolSize: settings.integer('DATABASE_POOL_SIZE', {
      default: 20,
      minimum: 2,
      maximum: 500,
    }),
    redis: redisUrl === undefined ? undefined : { url: redisUrl, timeoutMs },
    metrics: metricsPort === 0 ? undefined : { host: metricsHost, port: metricsPort },
    logLevel: settings.oneOf('LOG_LEVEL', levels, name === 'test' ? 'silent' : 'info'),
    trustProxy: settings.proxies('TRUST_PROXY'),
    egressAllow: settings.destinations('EGRESS_ALLOW'),
    webhookRetryWaitsMs: settings
      .seconds('WEBHOOK_RETRY_SECONDS', [60, 300, 1_800, 7_200, 86_400])
      .map((seconds) => seconds * 1_000),
    model: settings.model(),
    s3: settings.s3(),
    publishRetryWaitsMs: settings
      .seconds('PUBLISH_RETRY_SECONDS', [30, 120, 600, 1_800, 7_200])
      .map((seconds) => seconds * 1_000),
    signingKey: settings.key('SIGNING_KEY', minimumKeyBytes),
    replaceSigningKey: settings.flag('SIGNING_KEY_REPLACE'),
    trustedIssuers: settings.trustedIssuers('TRUSTED_ISSUERS', publicUrl),
    regionCode: settings.oneOf('REGION_CODE', ['US', 'EU'], 'US'),
    maximumBodyBytes: settings.integer('MAX_BODY_BYTES', {
      default: 1_048_576,
      minimum: 1_024,
      maximum: 1_073_741_824,
    }),
    stopGraceMs: settings.integer('STOP_GRACE_MS', {
      default: name === 'production' ? 2_000 : 0,
      minimum: 0,
      maximum: 60_000,
    }),
    checkedAnswerShare: settings.share('CHECKED_ANSWER_SHARE', name === 'production' ? 0.01 : 1),
  };
  settings.throwFaults();
  return config;
}

/**
 * Reads the environment, once, here alone. Every fault is reported together, by variable; a process
 * with any does not start. docs/configuration.md lists the variables.
 */
import { join, resolve } from 'node:path';
import { Settings } from './settings.ts';
import { minimumKeyBytes } from './signing-key.ts';

/** Everything that can be configured, in the units that the names say. */
export interface Config {
  environment: 'development' | 'test' | 'production';
  host: string;
  port: number;
  /** Where callers reach the server, without a slash at the end. Links are made from it, never from Host. */
  publicUrl: string;
  dataDir: string;
  /** The owner's connection to PostgreSQL; undefined for the embedded one. */
  databaseUrl: string | undefined;
  databasePoolSize: number;
  logLevel: string;
  /** Hops or networks whose forwarding headers are believed; see proxy-addr. */
  trustProxy: number | string[];
  /** Destinations beyond the public internet that the server may send requests to. */
  egressAllow: string[];
  /** 32 bytes or more as base64, for signing; undefined for one kept in the data directory. */
  signingKey: string | undefined;
  /** Whether a configured signing key may take the place of the one that the database remembers. */
  replaceSigningKey: boolean;
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
  const dataDir = resolve(settings.text('DATA_DIR') ?? join(import.meta.dirname, '../../.data'));
  const config: Config = {
    environment: name,
    host: settings.text('HOST') ?? 'localhost',
    port,
    publicUrl: settings.baseUrl('PUBLIC_URL') ?? `http://localhost:${String(port)}`,
    dataDir,
    databaseUrl: settings.url('DATABASE_URL', ['postgres:', 'postgresql:']),
    databasePoolSize: settings.integer('DATABASE_POOL_SIZE', {
      default: 20,
      minimum: 2,
      maximum: 500,
    }),
    logLevel: settings.oneOf('LOG_LEVEL', levels, name === 'test' ? 'silent' : 'info'),
    trustProxy: settings.proxies('TRUST_PROXY'),
    egressAllow: settings.destinations('EGRESS_ALLOW'),
    signingKey: settings.key('SIGNING_KEY', minimumKeyBytes),
    replaceSigningKey: settings.flag('SIGNING_KEY_REPLACE'),
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

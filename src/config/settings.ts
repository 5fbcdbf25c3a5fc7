import { parseDestination } from '../lib/destinations.ts';
import { isNetwork } from '../lib/networks.ts';
import { parseTrustedIssuers, type TrustedIssuerConfig } from './trusted-issuers.ts';

/** The environment cannot be used; the message names every variable that is wrong. */
export class ConfigError extends Error {
  constructor(faults: readonly string[]) {
    super(`The configuration is wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** How a bucket is reached. */
export interface BucketConfig {
  bucket: string;
  region: string;
  /** Of a server that is not Amazon's. */
  endpoint: string | undefined;
  accessKeyId: string;
  secretAccessKey: string;
  /** Whether the bucket stands in the path, not in the host name. */
  forcePathStyle: boolean;
}

/** Reads typed values from variables; collects what is wrong with them until `throwFaults`. */
export class Settings {
  readonly #environment: Readonly<Record<string, string | undefined>>;
  readonly #faults: string[] = [];

  constructor(environment: Readonly<Record<string, string | undefined>>) {
    this.#environment = environment;
  }

  /** The variable's text; undefined where it is not set or empty. */
  text(name: string): string | undefined {
    const value = this.#environment[name]?.trim();
    return value === '' ? undefined : value;
  }

  integer(name: string, bounds: { default: number; minimum: number; maximum: number }): number {
    const text = this.text(name);
    if (text === undefined) return bounds.default;
    const value = /^\d{1,12}$/.test(text) ? Number(text) : NaN;
    if (value >= bounds.minimum && value <= bounds.maximum) return value;
    const range = `${String(bounds.minimum)} to ${String(bounds.maximum)}`;
    return this.#fault(name, `must be a whole number from ${range}`, bounds.default);
  }

  /** Whole numbers of seconds, separated by commas. */
  seconds(name: string, fallback: readonly number[]): readonly number[] {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const values = text.split(',').map((value) => value.trim());
    if (values.every((value) => /^[1-9]\d{0,6}$/.test(value))) return values.map(Number);
    return this.#fault(name, 'must be whole numbers of seconds, separated by commas', fallback);
  }

  share(name: string, fallback: number): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const value = Number(text);
    if (value >= 0 && value <= 1) return value;
    return this.#fault(name, 'must be a number from 0 to 1', fallback);
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const value = allowed.find((candidate) => candidate === text);
    return value ?? this.#fault(name, `must be one of ${allowed.join(', ')}`, fallback);
  }

  /** An absolute URL. */
  url(name: string, protocols: readonly string[]): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
    this.#report(name, `must be a URL that begins with ${protocols.join(' or ')}`);
    return undefined;
  }

  /** The URL below which something is published: nothing behind its path, no slash at its end. */
  baseUrl(name: string): string | undefined {
    const text = this.url(name, ['http:', 'https:']);
    if (text === undefined) return undefined;
    const { search, hash, username, password } = new URL(text);
    if (`${search}${hash}${username}${password}` === '') return text.replace(/\/+$/, '');
    this.#report(name, 'must be a URL without query, fragment and credentials');
    return undefined;
  }

  flag(name: string): boolean {
    return this.oneOf(name, ['true', 'false'], 'false') === 'true';
  }

  /** A secret of at least so many bytes, in base64. */
  key(name: string, minimumBytes: number): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const isBase64 = /^[A-Za-z0-9+/_-]+={0,2}$/.test(text);
    if (isBase64 && Buffer.from(text, 'base64').length >= minimumBytes) return text;
    this.#report(name, `must be ${String(minimumBytes)} bytes or more in base64`);
    return undefined;
  }

  /** A number of hops, or networks separated by commas; no proxy is trusted where it is not set. */
  proxies(name: string): number | string[] {
    const text = this.text(name);
    if (text === undefined) return 0;
    if (/^\d{1,2}$/.test(text)) return Number(text);
    const networks = text.split(',').map((network) => network.trim());
    if (networks.every(isNetwork)) return networks;
    return this.#fault(name, 'must be a number of hops, or addresses and CIDRs', 0);
  }

  /** Destinations of requests, separated by commas; none where it is not set. */
  destinations(name: string): string[] {
    const entries = this.text(name)?.split(',') ?? [];
    const destinations = entries.map((entry) => entry.trim());
    if (destinations.every((entry) => parseDestination(entry) !== undefined)) return destinations;
    return this.#fault(name, 'must be hosts, with or without a port, addresses and CIDRs', []);
  }

  /** A language model by AI_BASE_URL, AI_API_KEY and AI_MODEL: all of them, or none. */
  model(): { baseUrl: string; apiKey: string; model: string } | undefined {
    if (!this.#areTogether(['AI_BASE_URL', 'AI_API_KEY', 'AI_MODEL'])) return undefined;
    const [apiKey = '', model = ''] = [this.text('AI_API_KEY'), this.text('AI_MODEL')];
    return { baseUrl: this.baseUrl('AI_BASE_URL') ?? '', apiKey, model };
  }

  /** A bucket by S3_BUCKET and a key to it, all or none, and what may be said of its server besides. */
  s3(): BucketConfig | undefined {
    if (!this.#areTogether(['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'])) {
      return undefined;
    }
    return {
      bucket: this.text('S3_BUCKET') ?? '',
      region: this.text('S3_REGION') ?? 'us-east-1',
      endpoint: this.baseUrl('S3_ENDPOINT'),
      accessKeyId: this.text('S3_ACCESS_KEY_ID') ?? '',
      secretAccessKey: this.text('S3_SECRET_ACCESS_KEY') ?? '',
      forcePathStyle: this.flag('S3_FORCE_PATH_STYLE'),
    };
  }

  /** Issuers of tokens besides our own, as a JSON array; none where it is not set. */
  trustedIssuers(name: string, own: string): TrustedIssuerConfig[] {
    const issuers = parseTrustedIssuers(this.text(name) ?? '[]');
    if (!issuers) {
      return this.#fault(name, 'must be a JSON array of issuers, each with its own URL', []);
    }
    if (issuers.every(({ issuer }) => issuer !== own)) return issuers;
    return this.#fault(name, 'must not name this server, whose tokens are accepted anyway', []);
  }

  /** Throws ConfigError where anything read so far was wrong. */
  throwFaults(): void {
    if (this.#faults.length > 0) throw new ConfigError(this.#faults);
  }

  /** Whether all of these are set; one without the others is a fault. */
  #areTogether(names: readonly string[]): boolean {
    const missing = names.filter((name) => this.text(name) === undefined);
    if (missing.length < names.length) {
      for (const name of missing) this.#report(name, `must be set with ${others(names, name)}`);
    }
    return missing.length === 0;
  }

  #fault<T>(name: string, rule: string, fallback: T): T {
    this.#report(name, rule);
    return fallback;
  }

  #report(name: string, rule: string): void {
    this.#faults.push(`${name} ${rule}`);
  }
}

function others(names: readonly string[], name: string): string {
  return names.filter((other) => other !== name).join(' and ');
}

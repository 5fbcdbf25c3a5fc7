/**
 * Protects: names are asked of DNS, every address counts, and a name server that says nothing costs
 * five seconds and no thread. The name server is the test's own.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Resolver } from 'node:dns/promises';
import { createEgress } from '../../../src/platform/egress/index.ts';
import { startDnsServer, type DnsServer } from '../../support/dns-server.ts';
import { watchSockets, type SocketWatch } from '../../support/watch-sockets.ts';

const zone: Readonly<Record<string, readonly string[]>> = {
  'both.ssrf.test': ['93.184.216.34', '2606:2800:220:1::34'],
  'old.ssrf.test': ['93.184.216.34'],
  'new.ssrf.test': ['2606:2800:220:1::34'],
  'inside.ssrf.test': ['10.0.0.5'],
  'inside6.ssrf.test': ['fd00::5'],
  'half.ssrf.test': ['93.184.216.34', '10.0.0.5'],
  'half6.ssrf.test': ['93.184.216.34', '::1'],
  'mapped.ssrf.test': ['::ffff:7f00:1'],
  'slow6.ssrf.test': ['93.184.216.34'],
};
const family = (address: string): string => (address.includes(':') ? 'AAAA' : 'A');
const egress = createEgress({ allow: ['localhost'] });
let server: DnsServer;
let sockets: SocketWatch;

beforeAll(async () => {
  server = await startDnsServer((name, type) => {
    if (name === 'silent.ssrf.test') return 'silence';
    if (name === 'slow6.ssrf.test' && type === 'AAAA') return 'silence';
    return zone[name]?.filter((address) => family(address) === type) ?? 'no such name';
  });
  const { resolve4 } = Resolver.prototype;
  const asked = jest.spyOn(Resolver.prototype, 'resolve4');
  asked.mockImplementation(function ask(this: Resolver, name: string) {
    this.setServers([server.address]);
    return Reflect.apply(resolve4, this, [name]) as Promise<never>;
  });
  sockets = watchSockets();
});
afterEach(() => {
  jest.useRealTimers();
  server.questions.splice(0);
  sockets.clear();
});
afterAll(async () => {
  jest.restoreAllMocks();
  sockets.stop();
  await server.stop();
});

const outcome = async (name: string): Promise<string> => {
  const verdict = await egress.check(`https://${name}/`);
  return verdict.allowed ? 'allowed' : verdict.error.code;
};

describe('a name', () => {
  it.each([
    ['both.ssrf.test', 'allowed'],
    ['old.ssrf.test', 'allowed'],
    ['new.ssrf.test', 'allowed'],
    ['alias.both.ssrf.test', 'allowed'],
    ['slow6.ssrf.test', 'allowed'],
    ['inside.ssrf.test', 'egress.address_not_public'],
    ['inside6.ssrf.test', 'egress.address_not_public'],
    ['half.ssrf.test', 'egress.address_not_public'],
    ['half6.ssrf.test', 'egress.address_not_public'],
    ['mapped.ssrf.test', 'egress.address_not_public'],
    ['alias.inside.ssrf.test', 'egress.address_not_public'],
    ['absent.ssrf.test', 'egress.name_not_resolved'],
  ])('%s: %s', async (name, expected) => {
    expect(await outcome(name)).toBe(expected);
    expect(new Set(server.questions)).toEqual(new Set([`A ${name}`, `AAAA ${name}`]));
  });

  it('is asked for once for a request, whose socket gets all that was answered', async () => {
    const request = egress.request({ url: 'https://both.ssrf.test/' });
    await expect(request).rejects.toMatchObject({ code: 'egress.connection_failed' });
    expect(server.questions).toHaveLength(2);
    expect(sockets.addresses()).toEqual(zone['both.ssrf.test']);
  });

  it('that is opened is asked of the system', async () => {
    expect(await egress.check('http://localhost:9/')).toMatchObject({ allowed: true });
    expect(server.questions).toEqual([]);
  });

  it('whose server is silent is given up in the time of its attempts', async () => {
    const startedMs = performance.now();
    expect(await outcome('silent.ssrf.test')).toBe('egress.name_not_resolved');
    expect(performance.now() - startedMs).toBeLessThan(5_000);
  });

  it('is given up with the request', async () => {
    const url = 'https://silent.ssrf.test/';
    const cancelled = jest.spyOn(Resolver.prototype, 'cancel');
    const late = egress.request({ url, timeoutMs: 100 });
    await expect(late).rejects.toMatchObject({ code: 'egress.timeout' });
    const signal = AbortSignal.timeout(100);
    const unwanted = egress.request({ url, signal });
    await expect(unwanted).rejects.toMatchObject({ code: 'egress.aborted' });
    expect(cancelled).toHaveBeenCalledTimes(2);
    expect(sockets.attempts).toEqual([]);
  });

  it('fifty silent ones do not hold up what needs a thread', async () => {
    const silent = Array.from({ length: 50 }, () =>
      egress.request({ url: 'https://silent.ssrf.test/', timeoutMs: 1_000 }).catch(() => 'over'),
    );
    const startedMs = performance.now();
    await egress.check('http://localhost/');
    expect(performance.now() - startedMs).toBeLessThan(900);
    expect(await Promise.all(silent)).toEqual(silent.map(() => 'over'));
  });
});

describe('times', () => {
  const never = (): Promise<never> => new Promise(() => undefined);
  const stuck = createEgress({ allow: [], resolve: never });
  const url = 'https://example.com/';

  it.each<[string, () => Promise<unknown>]>([
    ['a check', () => stuck.check(url)],
    ['a request', () => stuck.request({ url }).catch((error: unknown) => ({ error }))],
  ])('DNS has 5 s in %s', async (_what, start) => {
    jest.useFakeTimers();
    let settled: unknown;
    const work = start().then((value) => (settled = value));
    await jest.advanceTimersByTimeAsync(4_999);
    expect(settled).toBeUndefined();
    await jest.advanceTimersByTimeAsync(1);
    await work;
    expect(settled).toMatchObject({ error: { code: 'egress.timeout' } });
  });
});

/**
 * Protects: whatever URL is stored or requested, no socket is opened to an address that is not on the
 * public internet. What a socket would connect to is read where it connects, below all that decides.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createEgress, EgressError, type Egress } from '../../../src/platform/egress/index.ts';
import { hostileHosts, hostileNames, hostileTexts } from '../../support/hostile-urls.ts';
import { createTestNames, type TestNames } from '../../support/names.ts';
import { watchSockets, type SocketWatch } from '../../support/watch-sockets.ts';

const publicAddress = '93.184.216.34';
const counts = { checked: 0, requested: 0, refused: 0, sockets: 0, toPublic: 0, toOther: 0 };
let names: TestNames;
let egress: Egress;
let sockets: SocketWatch;

beforeAll(() => {
  sockets = watchSockets();
});
beforeEach(() => {
  sockets.clear();
  names = createTestNames();
  for (const name of ['example.com', 'hooks.example.com', 'xn--pple-43d.com']) {
    names.set(name, [publicAddress]);
  }
  egress = createEgress({ allow: [], resolve: names.resolve });
});
afterAll(() => {
  sockets.stop();
  console.info('hostile URLs:', JSON.stringify(counts));
  expect(counts.checked).toBeGreaterThan(0);
  expect(counts.requested).toBeGreaterThan(0);
  expect(counts.toPublic).toBeGreaterThan(0);
  expect(counts.toOther).toBe(0);
});

function countSockets(): void {
  counts.sockets += sockets.attempts.length;
  for (const address of sockets.addresses()) {
    if (address === publicAddress) counts.toPublic += 1;
    else counts.toOther += 1;
  }
}

/** How each way out ends for a URL: an error's code, or nothing where it is let through. */
async function attempt(url: string): Promise<(string | undefined)[]> {
  const verdict = await egress.check(url);
  const outcomes: unknown[] = [verdict.allowed ? undefined : verdict.error];
  counts.checked += 1;
  for (const send of [egress.request({ url, timeoutMs: 2_000 }), egress.fetch(url)]) {
    counts.requested += 1;
    outcomes.push(await send.then(() => undefined).catch((error: unknown) => error));
  }
  countSockets();
  return outcomes.map((error) => {
    if (error === undefined) return undefined;
    expect(error).toBeInstanceOf(EgressError);
    counts.refused += 1;
    return (error as EgressError).code;
  });
}

const thrice = (code: string): string[] => [code, code, code];

describe('a host that is an address', () => {
  it.each(hostileHosts)('%s: %s', async (_id, authority) => {
    expect(await attempt(`https://${authority}/hook`)).toEqual(thrice('egress.address_not_public'));
    expect(await attempt(`https://${authority}:8443/`)).toEqual(
      thrice('egress.address_not_public'),
    );
    expect(await attempt(`http://${authority}/`)).toEqual(thrice('egress.scheme_not_allowed'));
    expect(sockets.attempts).toEqual([]);
    expect(names.asked.size).toBe(0);
  });
});

describe('a text', () => {
  it.each(hostileTexts)('%s: %j', async (_id, url, code) => {
    expect(await attempt(url)).toEqual(thrice(`egress.${code}`));
    expect(sockets.attempts).toEqual([]);
    expect(names.asked.size).toBe(0);
  });
});

describe('a name', () => {
  it.each(hostileNames)('%s: %s', async (_id, name, answers) => {
    names.set(name, ...answers);
    expect(await attempt(`https://${name}/hook`)).toEqual(thrice('egress.address_not_public'));
    expect(sockets.attempts).toEqual([]);
    expect(names.asked.get(name)).toBe(3);
  });

  it('dns-none: has no address', async () => {
    expect(await attempt('https://k.ssrf.test/')).toEqual(thrice('egress.name_not_resolved'));
    expect(sockets.attempts).toEqual([]);
  });

  it('dns-rebind: that was public at its check is not requested once it is not', async () => {
    names.set('g.ssrf.test', [publicAddress], ['127.0.0.1']);
    expect(await attempt('https://g.ssrf.test/hook')).toEqual([
      undefined,
      'egress.address_not_public',
      'egress.address_not_public',
    ]);
    expect(sockets.attempts).toEqual([]);
  });

  it('dns-rebind: is asked for once a request, and the socket goes where that answer said', async () => {
    names.set('g.ssrf.test', [publicAddress], ['127.0.0.1']);
    await expect(egress.request({ url: 'https://g.ssrf.test/' })).rejects.toMatchObject({
      code: 'egress.connection_failed',
    });
    counts.requested += 1;
    countSockets();
    expect(names.asked.get('g.ssrf.test')).toBe(1);
    expect(sockets.addresses()).toEqual([publicAddress]);
  });

  it('knocks at few of many addresses', async () => {
    const many = Array.from({ length: 50 }, (_, index) => `93.184.216.${String(index)}`);
    names.set('many.ssrf.test', [...many, '2606:2800:220:1::1', '2606:2800:220:1::2']);
    await expect(egress.request({ url: 'https://many.ssrf.test/' })).rejects.toThrow();
    expect(sockets.addresses()).toEqual([
      '93.184.216.0',
      '93.184.216.1',
      '2606:2800:220:1::1',
      '2606:2800:220:1::2',
    ]);
  });
});

describe('controls', () => {
  it.each([
    ['ok-https', 'https://hooks.example.com/x', 'https://hooks.example.com/x'],
    ['ok-port', 'https://hooks.example.com:8443/x?y=1', 'https://hooks.example.com:8443/x?y=1'],
    ['ok-default-port', 'https://hooks.example.com:443', 'https://hooks.example.com/'],
    ['ok-case', 'HTTPS://Hooks.Example.COM/', 'https://hooks.example.com/'],
    ['ok-ip', 'https://93.184.216.34/', 'https://93.184.216.34/'],
    ['at-in-path', 'https://hooks.example.com/@a', 'https://hooks.example.com/@a'],
    ['mixed-script', 'https://аpple.com/', 'https://xn--pple-43d.com/'],
  ])('%s: %s is let through, and a socket goes to its address', async (_id, url, shown) => {
    expect(await egress.check(url)).toEqual({ allowed: true, url: shown });
    counts.checked += 1;
    await expect(egress.request({ url })).rejects.toMatchObject({
      code: 'egress.connection_failed',
    });
    counts.requested += 1;
    countSockets();
    expect(sockets.addresses()).toEqual([publicAddress]);
    expect(sockets.attempts[0]?.dialled).toEqual([]);
  });

  it('a refusal shows neither address nor resolver', async () => {
    names.set('a.ssrf.test', ['10.11.12.13']);
    const error = await egress.request({ url: 'https://a.ssrf.test/' }).catch((e: unknown) => e);
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/10\.11|ssrf/);
  });
});

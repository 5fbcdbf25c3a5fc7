/**
 * Protects: the limits that sales, social and identity declare at their root, over HTTP and in their
 * envelopes, on an operation of a fixture.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identity } from '../../../generated/identity/index.ts';
import { sales } from '../../../generated/sales/index.ts';
import { social } from '../../../generated/social/index.ts';
import { createManualClock, type ManualClock } from '../../support/clock.ts';
import { serveEngine, type ServedEngine } from '../../support/engine.ts';
import { readLimitHeaders } from '../../support/limit-headers.ts';
import { anyCaller, createLimitedApi } from '../../support/limited-api.ts';

let clock: ManualClock;
let engines: Record<string, ServedEngine>;
beforeAll(async () => {
  clock = createManualClock();
  const serve = async ({ contract }: typeof sales) => {
    const api = await createLimitedApi(contract);
    const authenticators = { [contract.name]: { key: anyCaller } };
    return serveEngine({ apis: [api], authenticators, ports: { clock } });
  };
  engines = {
    sales: await serve(sales),
    social: await serve(social),
    identity: await serve(identity),
  };
});
afterAll(async () => {
  for (const engine of Object.values(engines)) await engine.stop();
});

const ask = (api: string, key: string) =>
  engines[api]!.call('GET', '/things', { headers: { 'x-api-key': key } });

/** Sends so many, evenly over so many seconds; how many of them passed. */
async function send(api: string, key: string, count: number, seconds: number): Promise<number> {
  let passed = 0;
  for (let sent = 0; sent < count; sent += 1) {
    if ((await ask(api, key)).status === 200) passed += 1;
    if (seconds > 0) clock.advance({ ms: (seconds * 1_000) / count });
  }
  return passed;
}

describe('sales', () => {
  it('SAL-050, SAL-055, SAL-056: 20 a second; the 21st is 429, and passes once it has waited', async () => {
    expect(await send('sales', 'k1t1', 20, 0)).toBe(20);
    const refused = await ask('sales', 'k1t1');
    expect(refused.status).toBe(429);
    expect(refused.json).toMatchObject({ statusCode: 429, count: 0, data: null });
    expect(refused.headers.get('retry-after')).toBe('1');
    const told = readLimitHeaders(refused);
    expect(told).toMatchObject({ limit: 20, remaining: 0 });
    expect(told.windows).toEqual({
      'key-1s': { q: 20, w: 1, r: 0, t: 1 },
      'key-10s': { q: 200, w: 10, r: 180, t: 10 },
      'key-60s': { q: 1_000, w: 60, r: 980, t: 60 },
    });
    clock.advance({ seconds: 1 });
    expect((await ask('sales', 'k1t1')).status).toBe(200);
  });

  it('SAL-051, SAL-053: 200 in ten seconds, and the 201st is 429', async () => {
    for (let second = 0; second < 10; second += 1) {
      expect(await send('sales', 'k2t1', 20, 0)).toBe(20);
      if (second < 9) clock.advance({ seconds: 1 });
    }
    const refused = await ask('sales', 'k2t1');
    expect(refused.status).toBe(429);
    expect(readLimitHeaders(refused).windows).toMatchObject({
      'key-10s': { r: 0 },
      'key-60s': { r: 800 },
    });
    // Twenty a second are two hundred in ten: alone, the longer window is seen without the shorter.
    expect(await send('sales', 'k6t1!1', 201, 0)).toBe(200);
    const alone = readLimitHeaders(await ask('sales', 'k6t1!1'));
    expect(alone).toMatchObject({ limit: 200, remaining: 0 });
    expect(alone.windows['key-1s']).toMatchObject({ q: 1_000_000, r: 999_800 });
  });

  it('SAL-060: an operator lifts what a key may do', async () => {
    expect(await send('sales', 'k7t1!1', 100, 0)).toBe(100);
  });

  it('SAL-052, SAL-053: 1,000 a minute, though the shorter windows are free', async () => {
    for (let part = 0; part < 5; part += 1) {
      expect(await send('sales', 'k3t1', 200, 11)).toBe(200);
    }
    const refused = await ask('sales', 'k3t1');
    expect(refused.status).toBe(429);
    const { limit, windows } = readLimitHeaders(refused);
    expect(limit).toBe(1_000);
    expect(windows['key-1s']!.r).toBeGreaterThan(0);
    expect(windows['key-10s']!.r).toBeGreaterThan(0);
    expect(windows['key-60s']!.r).toBe(0);
    clock.advance({ seconds: Number(refused.headers.get('retry-after')) });
    expect((await ask('sales', 'k3t1')).status).toBe(200);
  });

  it('SAL-049, SAL-054: whoever it is counts apart, and nobody passes uncounted', async () => {
    expect(await send('sales', 'k4t1', 21, 0)).toBe(20);
    expect(await send('sales', 'k5t1', 21, 0)).toBe(20);
    expect(await send('sales', 'u4t1', 21, 0)).toBe(20);
    const missing = await ask('sales', 'nobody');
    expect([missing.status, readLimitHeaders(missing).limit]).toEqual([401, 600]);
    const open = await engines['sales']!.call('GET', '/open');
    expect(readLimitHeaders(open)).toMatchObject({ limit: 600, remaining: 598 });
  });
});

describe('social', () => {
  it('SOC-020, SOC-021, SOC-027: 600 a minute for a key, another is unaffected; in its envelope', async () => {
    expect(await send('social', 'k1t1', 600, 0)).toBe(600);
    const refused = await ask('social', 'k1t1');
    expect(refused.status).toBe(429);
    expect(refused.json).toEqual({
      error: { code: 'rate_limited', message: 'Too many requests. Slow down and retry.' },
    });
    expect((await ask('social', 'k2t1')).status).toBe(200);
  });
});

describe('identity', () => {
  it('1,000 a minute for an environment, whichever credential of it', async () => {
    expect(await send('identity', 'k1t1', 600, 0)).toBe(600);
    expect(await send('identity', 'k2t1', 400, 0)).toBe(400);
    const refused = await ask('identity', 'u3t1');
    expect(refused.status).toBe(429);
    expect(refused.json).toMatchObject({ code: 8 });
    expect(readLimitHeaders(refused)).toMatchObject({ limit: 1_000, remaining: 0 });
    expect((await ask('identity', 'k3t2')).status).toBe(200);
  });
});

/**
 * Protects: no endpoint can make the server connect to what is not on the public internet, neither when
 * its URL is registered nor when an event is delivered to it, whatever its name resolves to by then and
 * whatever it answers. What sockets connect to is read where they connect.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { EgressError } from '../../../src/platform/egress/index.ts';
import { createAuthority } from '../../support/certificates.ts';
import { hostileHosts, hostileNames, hostileTexts } from '../../support/hostile-urls.ts';
import { liftPlanLimits } from '../../support/lift-plan-limits.ts';
import { createTestNames, type TestNames } from '../../support/names.ts';
import {
  speaksHttp,
  startReceiver as startTlsReceiver,
  type Receiver as TlsReceiver,
} from '../../support/receiver.ts';
import { until } from '../../support/until.ts';
import { watchSockets, type SocketWatch } from '../../support/watch-sockets.ts';
import { answerWith, startReceiver, type Receiver } from '../../support/webhooks/receiver.ts';
import {
  createWebhookApp,
  postNamed,
  type WebhookApp,
  type WebhookOwner,
} from '../../support/webhooks/webhook-app.ts';

const publicAddress = '93.184.216.34';
const notPublic = 'The host is not on the public internet.';
const counts = {
  registered: 0,
  refused: 0,
  failed: 0,
  tested: 0,
  controls: 0,
  sockets: 0,
  toPublic: 0,
  toOther: 0,
};

let app: WebhookApp;
let owner: WebhookOwner;
let receiver: Receiver;
/** Shows a certificate of an authority that nobody trusts. */
let stranger: TlsReceiver;
/** Requests that it got. */
let told = 0;
let names: TestNames;
let sockets: SocketWatch;
/** Ports on loopback that the test itself uses: the server, its database, the receivers. */
let ownPorts: Set<number>;

beforeAll(async () => {
  receiver = await startReceiver();
  const certificate = createAuthority().issue({ addresses: ['127.0.0.1'] });
  stranger = await startTlsReceiver(
    certificate,
    speaksHttp((_request, response) => {
      told += 1;
      response.end();
    }),
  );
  const open = [Number(new URL(receiver.url).port), stranger.port];
  app = await createWebhookApp({
    environment: { EGRESS_ALLOW: open.map((port) => `127.0.0.1:${String(port)}`).join() },
    resolveName: (name) => names.resolve(name),
  });
  ownPorts = new Set([app.port, Number(new URL(app.database.url).port), ...open]);
});
afterAll(async () => {
  await app.stop();
  await Promise.all([receiver.stop(), stranger.stop()]);
  console.info('hostile URLs of webhooks:', JSON.stringify(counts));
  expect(counts).toMatchObject({ registered: 0, toOther: 0 });
  for (const tries of [
    counts.refused,
    counts.failed,
    counts.tested,
    counts.controls,
    counts.toPublic,
  ]) {
    expect(tries).toBeGreaterThan(0);
  }
});
beforeEach(async () => {
  names = createTestNames();
  names.set('hooks.example.com', [publicAddress]);
  names.set('xn--pple-43d.com', [publicAddress]);
  receiver.answer(answerWith(200));
  owner = await app.owner();
  await liftPlanLimits(app.database);
  sockets = watchSockets();
});
afterEach(() => {
  sockets.stop();
});

/** Where sockets went that are not the test's own. */
function foreignAddresses(): string[] {
  const foreign = sockets.attempts.filter(
    ({ addresses, port }) => !(ownPorts.has(port) && addresses.every((one) => one === '127.0.0.1')),
  );
  const addresses = foreign.flatMap((attempt) => attempt.addresses);
  counts.sockets += foreign.length;
  for (const address of addresses) {
    if (address === publicAddress) counts.toPublic += 1;
    else counts.toOther += 1;
  }
  return addresses;
}

/** Every way in which a hostile host may be written. */
const written = hostileHosts.flatMap(([id, authority]) => [
  [id, `https://${authority}/hook`],
  [`${id} at 8443`, `https://${authority}:8443/`],
  [`${id} by http`, `http://${authority}/`],
]) as [id: string, url: string][];
const texts = hostileTexts.map(([id, url]) => [id, url] as const);

describe('registration', () => {
  it('refuses every hostile URL, and looks nowhere', async () => {
    for (const [, name, answers] of hostileNames) names.set(name, ...answers);
    const byName = hostileNames.map(([id, name]) => [id, `https://${name}/hook`] as const);
    const { id: existing } = await owner.listen('https://hooks.example.com/x');
    for (const [id, url] of [...written, ...texts, ...byName]) {
      const answers = [
        await owner.call('POST', '/webhooks', { url, events: ['*'] }),
        await owner.call('PATCH', `/webhooks/${String(existing)}`, { url }),
      ];
      for (const { status, text, at } of answers) {
        // NUL is refused in every body, before anybody reads it.
        const isRefused = status === 422 ? Array.isArray(at('errors.url')) : status === 400;
        if (isRefused) counts.refused += 1;
        else counts.registered += 1;
        expect([id, status, isRefused]).toEqual([id, id === 'nul-in-path' ? 400 : 422, true]);
        expect(text).not.toMatch(/10\.0\.0\.5|169\.254/);
      }
    }
    expect(foreignAddresses()).toEqual([]);
  });

  it.each([
    ['ok-https', 'https://hooks.example.com/x', 'https://hooks.example.com/x'],
    ['ok-ip', 'https://93.184.216.34/', 'https://93.184.216.34/'],
    ['mixed-script', 'https://аpple.com/', 'https://xn--pple-43d.com/'],
  ])('control %s: takes %s, and shows %s', async (_id, url, shown) => {
    const made = await owner.call('POST', '/webhooks', { url, events: ['*'] });
    expect([made.status, made.at('data.url')]).toEqual([201, shown]);
    counts.controls += 1;
  });

  it('refuses what gets too long in its normal form', async () => {
    const url = `https://hooks.example.com/${'汉'.repeat(1_000)}`;
    const made = await owner.call('POST', '/webhooks', { url, events: ['*'] });
    expect([made.status, made.at('errors.url')]).toEqual([422, [expect.any(String)]]);
  });
});

/** An endpoint whose delivery has to end for a reason. */
interface Endpoint {
  id: number;
  case: string;
  reason: string;
}

/** Emits one event, and waits until it has been attempted everywhere. */
async function deliver(): Promise<void> {
  await owner.emit('social', 'post.created', postNamed('hostile'));
  await until(
    async () => {
      const waiting = await app.database.query(
        `SELECT FROM webhook_deliveries WHERE tenant_id = $1 AND status = 'pending'`,
        [owner.tenantId],
      );
      return waiting.length === 0;
    },
    'everything is attempted',
    20_000,
  );
}

/** The last delivery to an endpoint, as its owner sees it. */
async function deliveryTo(id: number): Promise<unknown> {
  return (await owner.call('GET', `/webhooks/${String(id)}/deliveries`)).at('data.0');
}

async function expectFailures(endpoints: readonly Endpoint[]): Promise<void> {
  for (const { id, case: name, reason } of endpoints) {
    const delivery = await deliveryTo(id);
    const failure = { status: 'retrying', attempt: 1, error: reason };
    expect([name, delivery]).toEqual([name, expect.objectContaining(failure)]);
    expect(delivery).not.toHaveProperty('response_code');
    counts.failed += 1;
    const tested = await owner.call('POST', `/webhooks/${String(id)}/test`);
    expect([name, tested.json]).toEqual([
      name,
      expect.objectContaining({ success: false, error: reason }),
    ]);
    counts.tested += 1;
  }
}

describe('delivery', () => {
  it('to a name that is rebound connects nowhere, and says why', async () => {
    const rebound = [
      ...hostileHosts.map(([id, authority]) => {
        const { hostname } = new URL(`https://${authority}/`);
        return [id, [hostname.replace(/^\[|\]$/g, '')]] as const;
      }),
      ...hostileNames.map(([id, , answers]) => [id, answers.at(-1) ?? []] as const),
      ['dns-none', []] as const,
    ];
    const endpoints: Endpoint[] = [];
    for (const [index, [id, addresses]] of rebound.entries()) {
      const name = `n${String(index)}.rebound.test`;
      names.set(name, [publicAddress], addresses);
      const made = await owner.listen(`https://${name}/hook`);
      const reason = addresses.length === 0 ? 'The host name has no address.' : notPublic;
      endpoints.push({ id: made.id, case: id, reason });
    }
    await deliver();
    await expectFailures(endpoints);
    expect(foreignAddresses()).toEqual([]);
  }, 60_000);

  it('to a hostile URL that got past registration connects nowhere, and says why', async () => {
    const reasons = new Map<string, string>([
      ...hostileHosts.map(([, authority]) => [`https://${authority}/hook`, notPublic] as const),
      ...hostileTexts
        .filter(([, url]) => !url.includes('\0'))
        .map(([, url, code]) => [url, messageOf(`egress.${code}`)] as const),
    ]);
    const { id: like } = await owner.listen('https://hooks.example.com/x', ['webhook.test']);
    const planted = await app.database.query<{ id: string; url: string }>(
      `INSERT INTO webhook_endpoints (tenant_id, url, events, secret, is_active, success_count,
         failure_count, consecutive_failures, created_at, updated_at)
       SELECT tenant_id, planted.url, '{*}', secret, true, 0, 0, 0, created_at, updated_at
         FROM webhook_endpoints, unnest($2::text[]) AS planted (url) WHERE id = $1
       RETURNING id, url`,
      [like, [...reasons.keys()]],
    );
    await deliver();
    await expectFailures(
      planted.map(({ id, url }) => ({ id: Number(id), case: url, reason: reasons.get(url) ?? '' })),
    );
    expect(foreignAddresses()).toEqual([]);
  }, 60_000);

  it.each([
    ['r302-md', 302, { location: 'http://169.254.169.254/' }, 'retrying'],
    ['r308-name', 308, { location: 'https://a.ssrf.test/' }, 'retrying'],
    ['r301-rel', 301, { location: '//127.0.0.1/' }, 'retrying'],
    ['r-chain', 302, { location: '/r-chain' }, 'retrying'],
    ['r-refresh', 200, { refresh: '0; url=http://127.0.0.1/' }, 'success'],
  ])('%s: an answer that leads elsewhere is not followed', async (name, status, headers, then) => {
    receiver.answer(answerWith(status, headers));
    const { id } = await owner.listen(`${receiver.url}/${name}`);
    await deliver();
    expect(await deliveryTo(id)).toMatchObject({ status: then, response_code: status });
    expect(receiver.at(`/${name}`)).toHaveLength(1);
    expect(names.asked.size).toBe(0);
    expect(foreignAddresses()).toEqual([]);
    counts.failed += then === 'retrying' ? 1 : 0;
  });

  it('of an endless answer, of endless headers and of an echo is bounded', async () => {
    let written = 0;
    receiver.answer(({ path, body }, response) => {
      if (path === '/big-headers') {
        response.writeHead(200, { 'x-big': 'a'.repeat(1_000_000) }).end();
      } else if (path === '/echo') response.end(body.repeat(1_000));
      else {
        const chunk = Buffer.alloc(65_536, 'a');
        const more = (): void => {
          while (response.writable && response.write(chunk)) written += chunk.length;
        };
        response.on('drain', more).on('error', () => undefined);
        more();
      }
    });
    const ids = new Map<string, number>();
    for (const path of ['/huge-body', '/big-headers', '/echo']) {
      ids.set(path, (await owner.listen(receiver.url + path)).id);
    }
    await deliver();
    for (const path of ['/huge-body', '/echo']) {
      const delivery = await deliveryTo(ids.get(path) ?? 0);
      expect(delivery).toMatchObject({ status: 'success', response_code: 200 });
      expect((delivery as { response_body: string }).response_body).toHaveLength(10_000);
    }
    expect(await deliveryTo(ids.get('/big-headers') ?? 0)).toMatchObject({
      status: 'retrying',
      error: messageOf('egress.response_malformed'),
    });
    expect(written).toBeLessThan(16_777_216);
    expect(foreignAddresses()).toEqual([]);
  });

  it('to a server that nobody vouches for ends before the event is sent', async () => {
    const { id } = await owner.listen(`https://127.0.0.1:${String(stranger.port)}/`);
    await deliver();
    const error = messageOf('egress.tls_failed');
    expect(await deliveryTo(id)).toMatchObject({ status: 'retrying', error });
    expect(stranger.connections()).toBe(1);
    expect(told).toBe(0);
    counts.failed += 1;
  });

  it('controls: to a public address goes there, and to an opened one arrives', async () => {
    const { id: named } = await owner.listen('https://hooks.example.com/x');
    const { id: literal } = await owner.listen('https://93.184.216.34/');
    const { id: opened } = await owner.listen(`${receiver.url}/control`);
    await deliver();
    expect(foreignAddresses().sort()).toEqual([publicAddress, publicAddress]);
    const heldBack = { status: 'retrying', error: messageOf('egress.connection_failed') };
    expect(await deliveryTo(named)).toMatchObject(heldBack);
    expect(await deliveryTo(literal)).toMatchObject(heldBack);
    expect(await deliveryTo(opened)).toMatchObject({ status: 'success', response_code: 200 });
    expect(receiver.at('/control')).toHaveLength(1);
    counts.controls += 3;
  });
});

function messageOf(code: string): string {
  return new EgressError(code as EgressError['code']).message;
}

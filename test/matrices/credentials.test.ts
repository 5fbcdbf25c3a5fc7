/**
 * Protects: no operation takes a credential that is none, is no longer one, or is of another kind; and
 * none is open without one unless its contract says `security: []` on it.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../support/app.ts';
import { inParallel } from '../support/in-parallel.ts';
import { createAnswerCheck, type WireAnswer } from '../support/operations/answer-check.ts';
import { carriersOf, credentialOf } from '../support/operations/credentials.ts';
import { conditionsOf } from '../support/operations/envelope.ts';
import type { Operation } from '../support/operations/operation.ts';
import { readOperations } from '../support/operations/read-operations.ts';
import { createSender, type Sender } from '../support/operations/send-request.ts';
import { createWorld, type World } from '../support/requests/world.ts';
import { startReceiver, type Receiver } from '../support/webhooks/receiver.ts';
import { whileBusy } from '../support/while-busy.ts';
import { badHeaders, createBadCredentials, type BadCredential } from './bad-credentials.ts';
import { createMatrix } from './matrix.ts';
import { createProbe, type Probe } from './probe.ts';

const operations = readOperations();
const secured = operations.filter(({ security }) => security.length > 0);
const open = operations.filter(({ security }) => security.length === 0);
const check = createAnswerCheck();

let app: TestApp;
let world: World;
let sender: Sender;
let receiver: Receiver;
let bad: readonly BadCredential[];
let addresses = 0;

beforeAll(async () => {
  receiver = await startReceiver();
  const environment = { EGRESS_ALLOW: '127.0.0.1', TRUST_PROXY: '1', ROLE: 'api' };
  app = await createTestApp({ environment });
  bad = await createBadCredentials(app);
  // After the time has passed that made some of them bad.
  world = await createWorld(app, { receiverUrl: receiver.url });
  sender = createSender(app.url);
}, 60_000);
afterAll(async () => {
  sender.close();
  await app.stop();
  await receiver.stop();
});

/** An answer to a request with these headers, from an address that has failed at nothing yet. */
function ask({ wire }: Probe, headers: Record<string, string>): Promise<WireAnswer> {
  addresses += 1;
  const address = `10.${String(addresses >> 16)}.${String((addresses >> 8) & 255)}.${String(addresses & 255)}`;
  const all = { ...wire.headers, ...headers, 'X-Forwarded-For': address };
  return whileBusy(() => sender.send({ ...wire, headers: all }));
}

/** What is wrong with the answer to a bad credential. */
function faultOf(operation: Operation, answer: WireAnswer): string | undefined {
  const { status, json } = answer;
  const broken = check(operation, answer);
  if (broken.length > 0) return broken.join(', ');
  const isIt =
    status === 401 && conditionsOf(operation.errors, status, json).includes('unauthenticated');
  return isIt ? undefined : `answered ${String(status)} ${answer.text.slice(0, 200)}`;
}

/** Every header with a credential in it that an operation must not take, by name. */
function badHeadersOf(operation: Operation): [name: string, headers: Record<string, string>][] {
  const carriers = carriersOf(operation);
  const kinds = new Set(carriers.map(({ kind }) => kind));
  const others = (['api key', 'person', 'access token'] as const)
    .filter((kind) => !kinds.has(kind))
    .map((kind) => ({
      name: `good ${kind}, which is not taken`,
      credential: credentialOf(world.tenant, kind),
    }));
  return carriers.flatMap((carrier) => {
    const [header = ''] = Object.keys(carrier.carry(''));
    return [
      ...[...bad, ...others].map(
        ({ name, credential }) => [`${header}: ${name}`, carrier.carry(credential)] as const,
      ),
      ...badHeaders(header, credentialOf(world.tenant, carrier.kind)).map(
        ([name, value]) => [`${header}: ${name}`, { [header]: value }] as const,
      ),
    ].map(([name, headers]): [string, Record<string, string>] => [name, headers]);
  });
}

it('each secured operation × no credential, a bad one, one of another kind is 401', async () => {
  const matrix = createMatrix('credentials', secured);
  for (const operation of secured) {
    const probe = await createProbe(operation, world);
    const cases = [['none', {}] as [string, Record<string, string>], ...badHeadersOf(operation)];
    await inParallel(cases, 16, async ([name, headers]) => {
      const fault = faultOf(operation, await ask(probe, headers));
      matrix.note(operation, 'refused', fault && `${name}: ${fault}`);
    });
    // With a good one it is not: the same request is let in.
    for (const carrier of carriersOf(operation)) {
      const good = await ask(probe, carrier.carry(credentialOf(world.tenant, carrier.kind)));
      const fault = good.status === 401 ? 'a good credential is refused' : undefined;
      matrix.note(operation, 'allowed', fault && `${carrier.scheme}: ${fault}`);
    }
  }
  matrix.print();
  expect(matrix.faults).toEqual([]);
  const untried = [...matrix.counts].filter(([, one]) => one.allowed === 0 || one.refused < 10);
  expect(untried).toEqual([]);
}, 240_000);

it('an operation is public where its contract says `security: []` on it, and nowhere else', async () => {
  const matrix = createMatrix('public', open);
  for (const operation of open) {
    const { source, id } = operation;
    const isSaid = Array.isArray(source['security']) && source['security'].length === 0;
    // A malformed query is found after all credentials were: whoever gets so far was let in.
    const { wire, ...probe } = await createProbe(operation, world);
    const [path = ''] = wire.target.split('?', 1);
    const unread = { ...probe, wire: { ...wire, target: `${path}?a=%` } };
    const anything: Record<string, string>[] = [
      {},
      { Authorization: 'Bearer nonsense' },
      { 'X-API-Key': 'nonsense' },
    ];
    for (const headers of anything) {
      const answer = await ask(unread, headers);
      const isIn = conditionsOf(operation.errors, answer.status, answer.json).includes(
        'bad_request',
      );
      const fault = isIn ? undefined : `answered ${String(answer.status)} ${answer.text}`;
      matrix.note(operation, 'allowed', isSaid ? fault : `${id} does not say that it is public`);
    }
  }
  matrix.print();
  expect(open.length).toBeGreaterThan(0);
  expect(matrix.faults).toEqual([]);
}, 60_000);

/**
 * Protects: each operation is open to exactly those credentials that its contract opens it to: every
 * set of scopes, in every header that it takes them in, and every role. Operations and scopes are the
 * contracts'; a new one is here by itself.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../support/app.ts';
import { startForeignIssuer, type ForeignIssuer } from '../support/foreign-issuer.ts';
import { inParallel } from '../support/in-parallel.ts';
import { createAnswerCheck, type WireAnswer } from '../support/operations/answer-check.ts';
import { carriersOf, type Carrier } from '../support/operations/credentials.ts';
import { conditionsOf, messageOf } from '../support/operations/envelope.ts';
import { readOperations } from '../support/operations/read-operations.ts';
import { createSender, type Sender } from '../support/operations/send-request.ts';
import { createWorld, type World } from '../support/requests/world.ts';
import { startReceiver, type Receiver } from '../support/webhooks/receiver.ts';
import { whileBusy } from '../support/while-busy.ts';
import { catalogue, keyGrants, roles } from './expected-grants.ts';
import type { Holder } from './holder.ts';
import { createKeyHolders } from './key-holders.ts';
import { createMatrix } from './matrix.ts';
import { createPersonHolders } from './person-holders.ts';
import { createProbe, type Probe } from './probe.ts';
import { createTokenHolders } from './token-holders.ts';

const operations = readOperations().filter(({ security }) => security.length > 0);
const check = createAnswerCheck();

let first: TestApp;
let app: TestApp;
let issuer: ForeignIssuer;
let world: World;
let sender: Sender;
let receiver: Receiver;
let holders: Holder[];

beforeAll(async () => {
  receiver = await startReceiver();
  issuer = await startForeignIssuer('one');
  first = await createTestApp({ environment: { EGRESS_ALLOW: '127.0.0.1', ROLE: 'api' } });
  world = await createWorld(first, { receiverUrl: receiver.url });
  const { tenant } = world;
  holders = [
    ...(await createKeyHolders(first, tenant)),
    ...(await createPersonHolders(first, tenant)),
    ...(await createTokenHolders(first, tenant, issuer)),
  ];
  // A server that has seen none of them before, and trusts the other issuer in this tenant.
  const trusted = [{ issuer: issuer.url, tenant: tenant.orgId }];
  app = await createTestApp({
    beside: first,
    environment: {
      EGRESS_ALLOW: '127.0.0.1',
      ROLE: 'api',
      TRUSTED_ISSUERS: JSON.stringify(trusted),
    },
  });
  sender = createSender(app.url);
}, 120_000);
afterAll(async () => {
  sender.close();
  await app.stop();
  await receiver.stop();
  await first.stop();
  await issuer.stop();
});

interface Cell {
  probe: Probe;
  carrier: Carrier;
  /** The scopes that this way to authenticate asks for. */
  wanted: readonly string[];
  holder: Holder;
}

/** Every operation by every way to authenticate, with everybody who has a credential of that kind. */
async function cells(): Promise<Cell[]> {
  const all: Cell[] = [];
  for (const operation of operations) {
    const probe = await createProbe(operation, world);
    for (const [at, carrier] of carriersOf(operation).entries()) {
      const wanted = operation.security[at]?.[carrier.scheme] ?? [];
      for (const holder of holders) {
        const { kind, about } = holder;
        const isAbout = about === undefined || wanted.includes(about);
        if (kind === carrier.kind && isAbout) all.push({ probe, carrier, wanted, holder });
      }
    }
  }
  return all;
}

/** What is wrong with an answer; whoever lacks a scope is told which. */
function faultOf({ probe, wanted, holder }: Cell, answer: WireAnswer): string | undefined {
  const { operation, allowedBy } = probe;
  const { status, json } = answer;
  const missing = wanted.filter((scope) => !holder.grants.has(scope));
  const broken = check(operation, answer);
  if (broken.length > 0) return broken.join(', ');
  const conditions = conditionsOf(operation.errors, status, json);
  if (missing.length > 0) {
    const { message = '', occasions } = operation.errors.conditions['insufficient_scope'] ?? {};
    const words = missing.map((scope) => occasions?.[scope] ?? message.replace('{scope}', scope));
    if (!conditions.includes('insufficient_scope')) return 'should be refused';
    return words.includes(messageOf(operation.errors, json) ?? '')
      ? undefined
      : 'names another scope';
  }
  // Somebody else's resource of the same workspace may be none of theirs.
  if (allowedBy === 'success')
    return status === 200 || status === 404 ? undefined : 'should succeed';
  return conditions.includes('bad_request') ? undefined : 'should be let in';
}

it('BFLA: each operation × each scope set is the table of the contract', async () => {
  const matrix = createMatrix('scopes', operations);
  await inParallel(await cells(), 16, async (cell) => {
    const { wire, operation } = cell.probe;
    const headers = { ...wire.headers, ...cell.carrier.carry(cell.holder.credential) };
    const answer = await whileBusy(() => sender.send({ ...wire, headers }));
    const fault = faultOf(cell, answer);
    const outcome = answer.status === 403 ? 'refused' : 'allowed';
    const where = `${cell.carrier.scheme}, ${cell.holder.name}`;
    matrix.note(
      operation,
      outcome,
      fault && `${where}: ${fault}: ${String(answer.status)} ${answer.text.slice(0, 200)}`,
    );
  });
  matrix.print();
  expect(matrix.faults).toEqual([]);
  const untried = [...matrix.counts].filter(
    ([, { allowed, refused }]) => allowed === 0 || refused === 0,
  );
  expect(untried).toEqual([]);
}, 240_000);

it('the bare scopes stand for reading and writing alone', () => {
  const others = ['posts:publish', 'ai:generate', 'workspaces:delete', 'webhooks:delete'];
  const known = others.filter((scope) => catalogue.includes(scope));
  expect(known.length).toBeGreaterThan(2);
  for (const scope of known) expect(keyGrants(['read', 'write']).has(scope)).toBe(false);
  expect(keyGrants(['write']).has('media:write')).toBe(catalogue.includes('media:write'));
  expect(roles).toHaveLength(4);
});

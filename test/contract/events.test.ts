/**
 * Protects: what receivers are sent is what the `webhooks` of the contracts promise. Every event is
 * delivered by an operation that tells of it, or is listed here as one that nothing tells of yet.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Operation, Parameter, RequestBody } from '../support/operations/operation.ts';
import { readContracts, readOperations } from '../support/operations/read-operations.ts';
import { follow } from '../support/operations/schema.ts';
import { createSchemaCompiler } from '../support/operations/schema-check.ts';
import { until } from '../support/until.ts';
import type { Received } from '../support/webhooks/receiver.ts';
import { makeReady } from './operations/attempt.ts';
import { happyDraft } from './operations/happy-draft.ts';
import { createScene, type Scene } from './operations/scene.ts';

/** Events of operations that are still to come. */
const toCome = [
  'growth.campaign.status_changed',
  'growth.lead.created',
  'growth.experiment.completed',
  'growth.ai.action_executed',
  'growth.budget.alert',
  'sales.meeting.status_changed',
  'sales.meeting_note.status_changed',
];

const contracts = readContracts();
const operations = readOperations();
const events = [...contracts].flatMap(([api, document]) =>
  Object.entries(document.webhooks ?? {}).map(([type, item]) => {
    const { post } = follow(
      document,
      item as { post: { parameters?: Parameter[]; requestBody: RequestBody } },
    );
    const parameters = (post.parameters ?? []).map((one) => follow(document, one));
    const body = follow(document, post.requestBody);
    return { name: `${api}.${type}`, type, document, parameters, body };
  }),
);
const compile = createSchemaCompiler();

/** Posts are published and events delivered in the background, on a machine that may be busy. */
const withinMs = 40_000;

let scene: Scene;
beforeAll(async () => {
  scene = await createScene();
});
afterAll(() => scene.stop());

function emitted({ api, source }: Operation): string[] {
  return ((source['x-emits'] ?? []) as string[]).map((type) => `${api}.${type}`);
}

async function perform(operation: Operation): Promise<void> {
  const draft = await happyDraft(scene, operation, { spends: true });
  const { request } = await makeReady(scene, operation, { draft });
  const { status, text } = await scene.direct.send(request);
  if (status >= 300) throw new Error(`${operation.id} answered ${String(status)} ${text}`);
}

/** Of what these do, events tell that come of it later. */
const tellLater = ['core.testWebhook', 'social.publishPost'];

/** An endpoint that is gone is disabled, and the others are told. */
async function loseEndpoint(): Promise<void> {
  const { tenant } = scene.world;
  await tenant.make('POST', '/api/v1/webhooks', {
    token: tenant.apiKey,
    body: { url: `${scene.receiver.url}/gone`, events: ['*'] },
  });
}

/** A post that its network refuses fails. */
async function failPost(): Promise<void> {
  const { tenant } = scene.world;
  const token = tenant.apiKey;
  const body = { body: 'This is not to work: sandbox:refuse', account_ids: ['acct_1'] };
  const made = await tenant.make('POST', '/v1/posts', { token, body });
  await tenant.make('POST', `/v1/posts/${String(made.at('id'))}/publish`, { token });
}

function faultsOf(received: Received): string[] {
  const event = events.find(({ type }) => type === received.json['type']);
  if (!event) return ['no contract has it'];
  const { document, parameters, body } = event;
  const missing = parameters
    .filter(({ name, schema }) => !compile(document, schema)(received.headers[name.toLowerCase()]))
    .map(({ name }) => name);
  const validate = compile(document, body.content['application/json']?.schema ?? {});
  validate(received.json);
  return [
    ...missing,
    ...(validate.errors ?? []).map((one) => `${one.instancePath} ${one.message ?? ''}`),
  ];
}

it('every event is delivered as it is declared, or is still to come', async () => {
  const { tenant } = scene.world;
  await tenant.make('POST', '/api/v1/webhooks', {
    token: tenant.apiKey,
    body: { url: `${scene.receiver.url}/all`, events: ['*'] },
  });
  await loseEndpoint();
  await failPost();
  for (const operation of operations) {
    if (emitted(operation).length > 0 || tellLater.includes(operation.id)) await perform(operation);
  }
  const expected = events.filter(({ name }) => !toCome.includes(name)).map(({ type }) => type);
  const left = (): string[] => {
    const arrived = new Set(scene.receiver.received.map(({ json }) => json['type']));
    return expected.filter((type) => !arrived.has(type));
  };
  await until(() => left().length === 0, 'every event', withinMs).catch(() => undefined);
  expect(left()).toEqual([]);
  const faults = scene.receiver.received.flatMap((one) =>
    faultsOf(one).map((fault) => `${String(one.json['type'])}: ${fault}`),
  );
  console.info(
    `${String(events.length)} events, ${String(expected.length)} kinds delivered in ${String(scene.receiver.received.length)} requests, ${String(toCome.length)} to come`,
  );
  expect([...new Set(faults)]).toEqual([]);
}, 60_000);

it('what is still to come exists, and no operation tells of it', () => {
  const known = new Set(events.map(({ name }) => name));
  const told = new Set(operations.flatMap(emitted));
  expect(toCome.filter((name) => !known.has(name) || told.has(name))).toEqual([]);
});

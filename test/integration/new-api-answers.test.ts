/**
 * Protects: from a contract of elsewhere one command and one handler lead to an answer, with the
 * credential that the contract's scheme takes. Two styles: an API key in a header, procedures and an
 * error body of its own; bearer tokens, resources with custom verbs and problem details.
 */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findProgram } from '../../scripts/check/find-program.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createClient, type Client } from '../support/http.ts';
import {
  copyRepository,
  type CopyServer,
  type RepositoryCopy,
} from '../support/repository-copy.ts';

const contracts = resolve(import.meta.dirname, '../support/contracts');
const receipt = '/services/Till/v7/getReceipt';
const hold = '/v2/parcels/AB12:hold';

let copy: RepositoryCopy;
let database: TestDatabase;
let server: CopyServer;
let client: Client;
let token: string;
let key: string;

async function serve(...command: string[]): Promise<void> {
  server = await copy.serve({ DATABASE_URL: database.url }, ...command);
  client = createClient(server.url);
}

async function makeKey(scopes?: string[]): Promise<string> {
  const body = { name: 'Till', ...(scopes && { scopes }) };
  const made = await client.call('POST', '/api/v1/api-keys', { token, body });
  expect(made.status).toBe(201);
  return made.at('data.key') as string;
}

const askTill = (body: unknown, headers: Record<string, string> = { 'x-till-key': key }) =>
  client.call('POST', receipt, { body, headers });

beforeAll(async () => {
  copy = await copyRepository();
  database = await createTestDatabase();
  const parcels = join(contracts, 'parcels/openapi.yaml');
  const placed = await copy.run('scripts/new-api.ts', 'parcels', parcels, '--no-start');
  expect(placed).toMatchObject({ code: 0 });
  // The second one as it is meant to be used: the command starts the server.
  await serve('scripts/new-api.ts', 'till', join(contracts, 'till.yaml'));
  ({ token } = await client.signUp());
  key = await makeKey(['till.receipts']);
}, 120_000);

afterAll(async () => {
  await server.stop();
  await copy.remove();
  await database.drop();
});

describe('before handlers are written', () => {
  it('a key in the contract’s header reaches the operation: 501 in the contract’s shape', async () => {
    const answer = await askTill({ sale: 'S-1' });
    expect(answer.status).toBe(501);
    expect(answer.json).toEqual({
      status: 501,
      errorCode: 'not_implemented',
      message: expect.any(String),
    });
  });

  it('so does a person’s token as bearer: 501 in problem details', async () => {
    const answer = await client.call('POST', hold, { token, body: {} });
    expect([answer.status, answer.at('code')]).toEqual([501, 'not_implemented']);
  });

  it('no credential, a wrong one and one of another kind are 401', async () => {
    const sent: Record<string, string>[] = [
      {},
      { 'x-till-key': `${key.slice(0, -1)}0` },
      { 'x-till-key': token },
      { authorization: `Basic ${Buffer.from('ada:secret').toString('base64')}` },
    ];
    for (const headers of sent) {
      const answer = await askTill({ sale: 'S-1' }, headers);
      expect([answer.status, answer.at('errorCode')]).toEqual([401, 'unauthenticated']);
    }
  });

  it('a key without the scope is 403, and told which; one for everything has it', async () => {
    const plain = await askTill({ sale: 'S-1' }, { 'x-till-key': await makeKey() });
    expect(plain.status).toBe(403);
    expect(plain.at('message')).toBe('The credential lacks the scope till.receipts.');
    const all = await askTill({ sale: 'S-1' }, { 'x-till-key': await makeKey(['*']) });
    expect(all.status).toBe(501);
  });

  it('invalid input has the declared status, and names each field', async () => {
    const answer = await askTill({ copies: 9 });
    expect(answer.status).toBe(400);
    expect(answer.at('message')).toContain('sale is required. copies must not be greater than 3.');
    const parcels = await client.call('POST', hold, { token, body: { until: 'soon' } });
    expect([parcels.status, parcels.at('errors.0.field')]).toEqual([422, 'until']);
  });

  it('a body that could never be read is 415', async () => {
    const headers = { 'x-till-key': key, 'content-type': 'application/xml' };
    const answer = await client.call('POST', receipt, { body: '<sale/>', headers });
    expect([answer.status, answer.at('errorCode')]).toEqual([415, 'unsupported_media_type']);
  });

  it('an unknown path is 404 in the API’s own shape', async () => {
    const answer = await client.call('GET', '/services/Till/v7/nothing');
    expect([answer.status, answer.at('errorCode')]).toEqual([404, 'not_found']);
  });
});

describe('once handlers are written', () => {
  const example = {
    number: 'R-1',
    total: 1250,
    currency: 'EUR',
    lines: [{ text: 'Tea', amount: 1250 }],
  };

  beforeAll(async () => {
    expect(await server.stop()).toBe(0);
    await write('till/sales.ts', 'post-getReceipt', [
      '({ body }) => {',
      "  if (body.sale === 'gone') throw new ApiError('not_found');",
      "  const number = body.sale === 'broken' ? 'not a number' : 'R-1';",
      `  return { status: 200, body: { ...${JSON.stringify(example)}, number } };`,
    ]);
    await write('parcels/parcels.ts', 'parcels.hold', [
      '({ params }) => {',
      '  return { status: 200, body: { name: params.parcel, weight: 2.5, note: "not declared" } };',
    ]);
    await serve();
  }, 60_000);

  it('they compile', async () => {
    const { code, output } = await copy.run(findProgram('typescript', 'tsc'), '-p', '.');
    expect([code, output]).toEqual([0, '']);
  }, 120_000);

  it('the calls are answered as the contract says', async () => {
    const till = await askTill({ sale: 'S-1' });
    expect([till.status, till.json]).toEqual([200, example]);
    const parcels = await client.call('POST', hold, { token, body: {} });
    expect([parcels.status, parcels.json]).toEqual([200, { name: 'AB12', weight: 2.5 }]);
  });

  it('what a handler refuses has the contract’s shape', async () => {
    const answer = await askTill({ sale: 'gone' });
    expect([answer.status, answer.at('errorCode')]).toEqual([404, 'not_found']);
  });

  it('an answer that breaks the contract is not sent', async () => {
    const answer = await askTill({ sale: 'broken' });
    expect([answer.status, answer.at('errorCode')]).toEqual([500, 'server_error']);
  });

  it('SIGTERM stops it', async () => {
    expect(await server.stop()).toBe(0);
  });
});

/** Writes a handler in the place of its stub. */
async function write(file: string, id: string, lines: string[]): Promise<void> {
  const path = join(copy.root, 'src/apis', file);
  const text = readFileSync(path, 'utf8');
  const stub = /async \(\) => \{\s+throw new ApiError\('not_implemented'\);/;
  const at = text.indexOf(`'${id}'`);
  const written = text.slice(0, at) + text.slice(at).replace(stub, `async ${lines.join('\n')}`);
  expect(written).not.toBe(text);
  await writeFile(path, written);
}

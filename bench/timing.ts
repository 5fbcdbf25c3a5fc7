import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { openOneByOne, type OneByOne } from './one-by-one.ts';
import { positive } from './options.ts';
import { pinThisProcess } from './processors.ts';
import { startProduct } from './product-server.ts';
import { createWrongKeys } from './wrong-keys.ts';

/** What can be chosen of a run. */
export interface TimingOptions {
  /** Requests of each kind and number of shared characters. */
  samples: number;
  /** The folder that results are written to. */
  results: string;
}

/**
 * How a wrong key is refused: for its checksum, before any database; by the database, which has no such
 * key; or by the memory of that answer.
 */
export const kinds = ['checksum', 'unknown', 'again'] as const;
export type Kind = (typeof kinds)[number];

/** How many characters after the prefix wrong keys share with a real one. */
export const sharedCharacters = [0, 8, 16, 24] as const;

/** How long keys of one kind and number of shared characters were refused. */
export interface TimingSample {
  kind: Kind;
  shared: number;
  microseconds: number[];
}

const clientProcessor = 0;
const serverProcessor = 1;
const warmupRounds = 200;

/** Reads the command line of the timing bench. */
export function readTimingOptions(args: readonly string[]): TimingOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { samples: { type: 'string' }, results: { type: 'string' } },
  });
  return {
    samples: positive('samples', values.samples, 2_000),
    results: values.results ?? 'bench/results',
  };
}

/**
 * Asks with wrong keys, one request at a time. In each round every kind is asked once with every number
 * of shared characters, in random order, so that whatever else happens to the machine happens to all.
 * Each key is new, as a guess is, and each request comes from an address of its own.
 */
export async function measureTiming(
  { samples }: TimingOptions,
  onProgress: (line: string) => void,
): Promise<TimingSample[]> {
  pinThisProcess(clientProcessor);
  const server = await startProduct(serverProcessor);
  try {
    const wrongKey = createWrongKeys(await makeKey(server.port));
    const connection = await openOneByOne(server.port, requestWith(wrongKey(0, true)), 401);
    const all: TimingSample[] = kinds.flatMap((kind) =>
      sharedCharacters.map((shared) => ({ kind, shared, microseconds: [] })),
    );
    for (let round = -warmupRounds; round < samples; round += 1) {
      for (const sample of shuffled(all)) {
        const key = wrongKey(sample.shared, sample.kind !== 'checksum');
        const microseconds = await refuse(connection, sample.kind, key);
        if (round >= 0) sample.microseconds.push(microseconds);
      }
      if (round > 0 && round % 500 === 0) onProgress(`${round} of ${samples} rounds`);
    }
    connection.close();
    return all;
  } finally {
    await server.stop();
  }
}

async function refuse(connection: OneByOne, kind: Kind, key: string): Promise<number> {
  const request = requestWith(key);
  if (kind === 'again') await connection.ask(request);
  return connection.ask(request);
}

/** The same length for every key and address. */
function requestWith(key: string): Buffer {
  const octet = (): string => String(randomInt(100, 200));
  const lines = [
    'GET /api/v1/workspaces HTTP/1.1',
    'Host: 127.0.0.1',
    'Accept: application/json',
    `X-Forwarded-For: 10.${octet()}.${octet()}.${octet()}`,
    `Authorization: Bearer ${key}`,
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`);
}

/** Signs a person up and makes the real key. */
async function makeKey(port: number): Promise<string> {
  const person = { email: 'ada@example.com', password: 'correct horse battery' };
  const { access_token: token } = (await post(port, 'auth/signup', person)) as {
    access_token: string;
  };
  const made = await post(
    port,
    'api-keys',
    { name: 'Timed' },
    { authorization: `Bearer ${token}` },
  );
  return (made as { data: { key: string } }).data.key;
}

async function post(
  port: number,
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (response.status !== 201) throw new Error(`${path} answered ${await response.text()}`);
  return response.json();
}

function shuffled<T>(items: readonly T[]): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(randomInt(left.length), 1));
}

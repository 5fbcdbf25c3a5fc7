import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { get } from 'node:http';
import { writeContract } from './contracts.ts';
import type { BenchOptions } from './options.ts';
import { Patience } from './patience.ts';
import { apiKey, requests } from './requests.ts';
import { startServer } from './server-process.ts';
import type { ServerName } from './servers/index.ts';

export const bootDefaults: BenchOptions = {
  rounds: 5,
  seconds: 1,
  warmupSeconds: 1,
  connections: 1,
  sizes: [10, 150, 300, 1000],
  servers: [
    'node-http',
    'koa',
    'charter',
    'fastify-openapi-glue',
    'express-openapi-validator',
    'openapi-backend',
  ],
  results: 'bench/results',
};

/** One start of one server. */
export interface BootSample {
  round: number;
  server: ServerName;
  operations: number;
  /** Whether the compile cache was empty. */
  cache: 'cold' | 'warm';
  /** Milliseconds from the framework being imported to the contract being loaded. */
  contractMs: number;
  /** Milliseconds from the process being started to its first answer, to the measured GET. */
  firstAnswerMs: number;
}

/**
 * Starts every server in every round twice: with an empty compile cache, and again with the one that
 * the first start has filled. One process at a time, all processors free for it.
 */
export async function measureBoot(
  options: BenchOptions,
  onProgress: (line: string) => void,
): Promise<BootSample[]> {
  for (const operations of options.sizes) await writeContract(operations, false);
  const patience = new Patience();
  const samples: BootSample[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    for (const operations of options.sizes) {
      for (const server of options.servers) {
        if (!patience.has(server, operations)) continue;
        const compileCache = await mkdtemp(join(tmpdir(), 'charter-bench-cache-'));
        for (const cache of ['cold', 'warm'] as const) {
          const sample = await measureStart(server, operations, compileCache);
          samples.push({ round, server, operations, cache, ...sample });
          patience.note(server, operations, sample.contractMs);
          onProgress(
            `${String(round + 1)}  ${String(operations).padStart(4)}  ${server} ${cache}: ` +
              `contract ${sample.contractMs.toFixed(0)} ms, first answer ${sample.firstAnswerMs.toFixed(0)} ms`,
          );
        }
        await rm(compileCache, { recursive: true });
      }
    }
  }
  return samples;
}

async function measureStart(
  name: ServerName,
  operations: number,
  compileCache: string,
): Promise<Pick<BootSample, 'contractMs' | 'firstAnswerMs'>> {
  const startedMs = performance.now();
  const server = await startServer({ name, operations, compileCache });
  try {
    await askFirst(server.port);
    return { contractMs: server.contractMs, firstAnswerMs: performance.now() - startedMs };
  } finally {
    await server.stop();
  }
}

/** Asks for the measured GET once; rejects unless it is answered as it should be. */
async function askFirst(port: number): Promise<void> {
  const [first] = requests;
  const path = first?.path;
  await new Promise<void>((resolve, reject) => {
    const headers = { 'x-api-key': apiKey };
    const request = get({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      response.resume();
      response.once('error', reject);
      response.once('end', () => {
        if (response.statusCode === first?.expected.status) resolve();
        else reject(new Error(`the first answer is a ${String(response.statusCode)}`));
      });
    });
    request.once('error', reject);
  });
}

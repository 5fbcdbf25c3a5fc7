import { checkServer } from './check-server.ts';
import { writeContract } from './contracts.ts';
import { openLoad } from './load-generator.ts';
import type { BenchOptions } from './options.ts';
import { Patience } from './patience.ts';
import { pinThisProcess } from './processors.ts';
import { requests, type MeasuredRequest } from './requests.ts';
import { startServer, type ServerProcess } from './server-process.ts';
import { serverNames, type ServerName } from './servers/index.ts';
import { writeRequest } from './write-request.ts';

export const engineDefaults: BenchOptions = {
  rounds: 5,
  seconds: 0.5,
  warmupSeconds: 0.6,
  connections: 32,
  sizes: [10, 150, 1000],
  servers: serverNames,
  results: 'bench/results',
};

/** One server measured once with one contract and one request. */
export interface EngineSample {
  round: number;
  server: ServerName;
  operations: number;
  request: MeasuredRequest['name'];
  /** Answers for each second that passed. */
  perSecond: number;
  /** Answers for each second of processor time that the server used. */
  perProcessorSecond: number;
}

const clientProcessor = 0;
const serverProcessor = 1;
const sliceSeconds = 0.1;

/**
 * Measures all servers: in each round each is a new process, started after the one before has ended,
 * in an order that shifts by one a round. A server that answers wrongly fails the whole run.
 */
export async function measureEngine(
  options: BenchOptions,
  onProgress: (line: string) => void,
): Promise<EngineSample[]> {
  for (const operations of options.sizes) {
    await writeContract(operations, false);
    await writeContract(operations, true);
  }
  pinThisProcess(clientProcessor);
  const patience = new Patience();
  const samples: EngineSample[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    for (const operations of options.sizes) {
      for (const server of shifted(options.servers, round)) {
        if (!patience.has(server, operations)) continue;
        const { measured, contractMs } = await measureServer(server, operations, options);
        patience.note(server, operations, contractMs);
        samples.push(...measured.map((sample) => ({ round, server, operations, ...sample })));
        const figures = measured.map(
          ({ request, perProcessorSecond }) => `${request} ${perProcessorSecond.toFixed(0)}/s`,
        );
        onProgress(
          `${String(round + 1)}  ${String(operations).padStart(4)}  ${server}: ${figures.join(', ')}`,
        );
      }
    }
  }
  return samples;
}

function shifted<T>(items: readonly T[], by: number): T[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

type Measured = Pick<EngineSample, 'request' | 'perSecond' | 'perProcessorSecond'>;

async function measureServer(
  name: ServerName,
  operations: number,
  options: BenchOptions,
): Promise<{ measured: Measured[]; contractMs: number }> {
  const server = await startServer({ name, operations, processor: serverProcessor });
  try {
    await checkServer(name, server.port);
    // All three first: what they share is compiled while any of them runs.
    for (const request of requests) await putLoad(server, request, options, options.warmupSeconds);
    const measured: Measured[] = [];
    for (const request of requests) {
      measured.push(await putLoad(server, request, options, options.seconds));
    }
    return { measured, contractMs: server.contractMs };
  } finally {
    await server.stop();
  }
}

/** Sends one request again and again until the server has used so many seconds of processor time. */
async function putLoad(
  server: ServerProcess,
  request: MeasuredRequest,
  { connections }: BenchOptions,
  processorSeconds: number,
): Promise<Measured> {
  const load = await openLoad({
    port: server.port,
    request: writeRequest(request),
    status: request.expected.status,
    connections,
  });
  const usedBefore = await server.processorSeconds();
  let used = 0;
  let answers = 0;
  let seconds = 0;
  while (used < processorSeconds) {
    const ran = await load.run(Math.min(sliceSeconds, processorSeconds));
    answers += ran.answers;
    seconds += ran.seconds;
    used = (await server.processorSeconds()) - usedBefore;
  }
  load.close();
  return {
    request: request.name,
    perSecond: answers / seconds,
    perProcessorSecond: answers / used,
  };
}

import { parseArgs } from 'node:util';
import { positive } from './options.ts';
import { emitBacklog, emitSteadily } from './webhooks/emit.ts';
import { startReceiver, type Received, type Receiver } from './webhooks/receiver.ts';
import { setStage, type Stage } from './webhooks/stage.ts';
import type { WorkerUsage } from './webhooks/worker-process.ts';

/** What can be chosen of a run. */
export interface WebhooksOptions {
  rounds: number;
  endpoints: number;
  /** Events that are due when the worker starts. */
  backlog: number;
  /** Events a second where they come steadily, and for how long. */
  rate: number;
  seconds: number;
  /** The folder that results are written to. */
  results: string;
}

/** One measurement: a backlog that is worked off, or events that come steadily. */
export interface WebhooksSample {
  kind: 'backlog' | 'steady';
  /** Of the endpoints, how many never answer. */
  hanging: number;
  /** Events of endpoints that answer, and what became of them. */
  sent: number;
  delivered: number;
  /** Requests that carried an event which had come before, and events that nobody sent. */
  repeated: number;
  unknown: number;
  /** The most requests that hung at a time. */
  hungMost: number;
  /** Deliveries a second, from the first to the last. */
  perSecond: number;
  /** From the beginning of an event's transaction to its arrival; empty for a backlog. */
  delaysMs: number[];
  /** Processor time of the worker while it delivered, and the most memory that it had. */
  worker: WorkerUsage;
}

const hangingShare = 0.1;
const patienceMs = 120_000;

/** Reads the command line of the bench of webhooks. */
export function readWebhooksOptions(args: readonly string[]): WebhooksOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: text,
      endpoints: text,
      backlog: text,
      rate: text,
      seconds: text,
      results: text,
    },
  });
  return {
    rounds: positive('rounds', values.rounds, 3),
    endpoints: positive('endpoints', values.endpoints, 1_000),
    backlog: positive('backlog', values.backlog, 20_000),
    rate: positive('rate', values.rate, 500),
    seconds: positive('seconds', values.seconds, 60),
    results: values.results ?? 'bench/results',
  };
}

/**
 * Measures deliveries to endpoints that all answer, and to endpoints of which a tenth never does. Each
 * measurement has a database, a worker and a receiver of its own.
 */
export async function measureWebhooks(
  options: WebhooksOptions,
  onProgress: (line: string) => void,
): Promise<WebhooksSample[]> {
  const samples: WebhooksSample[] = [];
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const share of [0, hangingShare]) {
      const hanging = Math.round(options.endpoints * share);
      for (const measure of [measureBacklog, measureSteady]) {
        const sample = await onStage(options, hanging, measure);
        samples.push(sample);
        const { kind, sent, delivered, perSecond } = sample;
        const rate = `${delivered} of ${sent}, ${perSecond.toFixed(0)} a second`;
        onProgress(`round ${round}, ${kind}, ${hanging} endpoints hang: ${rate}`);
      }
    }
  }
  return samples;
}

type Measure = (
  stage: Stage,
  receiver: Receiver,
  options: WebhooksOptions,
) => Promise<Omit<WebhooksSample, 'hanging'>>;

async function onStage(
  options: WebhooksOptions,
  hanging: number,
  measure: Measure,
): Promise<WebhooksSample> {
  const receiver = await startReceiver();
  try {
    const stage = await setStage(receiver.port, options.endpoints, hanging);
    try {
      return { ...(await measure(stage, receiver, options)), hanging };
    } finally {
      await stage.stop();
    }
  } finally {
    await receiver.stop();
  }
}

/** Everything is due when the worker starts: how fast it can. */
const measureBacklog: Measure = async (stage, receiver, { backlog }) => {
  const sent = await emitBacklog(stage, backlog);
  const worker = await stage.startWorker();
  const before = await worker.usage();
  const received = await receiver.await(sent, patienceMs);
  const used = usedSince(before, await worker.usage());
  return { kind: 'backlog', ...summarise(sent, received), delaysMs: [], worker: used };
};

/** Events come at a steady rate, whatever becomes of those before: how long each is on its way. */
const measureSteady: Measure = async (stage, receiver, { rate, seconds }) => {
  const worker = await stage.startWorker();
  const before = await worker.usage();
  const began = await emitSteadily(stage, rate, seconds);
  const sent = new Set(began.keys());
  const received = await receiver.await(sent, patienceMs);
  const used = usedSince(before, await worker.usage());
  const delaysMs = [...received.atMs].map(([id, atMs]) => atMs - (began.get(id) ?? NaN));
  return { kind: 'steady', ...summarise(sent, received), delaysMs, worker: used };
};

function usedSince(before: WorkerUsage, after: WorkerUsage): WorkerUsage {
  return { ...after, processorSeconds: after.processorSeconds - before.processorSeconds };
}

function summarise(sent: ReadonlySet<string>, { atMs, repeated, unknown, hungMost }: Received) {
  const times = [...atMs.values()].sort((a, b) => a - b);
  const seconds = ((times.at(-1) ?? NaN) - (times[0] ?? NaN)) / 1_000;
  const perSecond = times.length / seconds;
  return { sent: sent.size, delivered: atMs.size, repeated, unknown, hungMost, perSecond };
}

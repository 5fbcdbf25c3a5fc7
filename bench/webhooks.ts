import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { positive } from './options.ts';
import { startReceiver, type Received, type Receiver } from './webhooks/receiver.ts';
import { setStage, type Sender, type Stage } from './webhooks/stage.ts';

/** What can be chosen of a run. */
export interface WebhooksOptions {
  rounds: number;
  endpoints: number;
  /** Deliveries of the backlog. */
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
  repeated: number;
  unknown: number;
  /** The most requests that hung at a time. */
  hungMost: number;
  perSecond: number;
  /** From the beginning of an event's transaction to its arrival; empty for a backlog. */
  delaysMs: number[];
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

/** Measures deliveries to endpoints that all answer, and to endpoints of which a tenth never does. */
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
        const { delaysMs: _, ...figures } = sample;
        onProgress(`round ${round}: ${JSON.stringify(figures)}`);
        const sorted = sample.delaysMs.toSorted((a, b) => a - b);
        const q = (x: number) => sorted[Math.floor(sorted.length * x)];
        onProgress(`${q(0.5)} ${q(0.99)} ${sorted.at(-1)}`);
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
  const stage = await setStage(receiver.port, options.endpoints, hanging);
  try {
    const s = { ...(await measure(stage, receiver, options)), hanging };
    process.stderr.write(JSON.stringify(await stage.countDeliveries()) + '\n');
    return s;
  } finally {
    await stage.stop();
    await receiver.stop();
  }
}

/** Everything is due when the worker starts: how fast it can. */
const measureBacklog: Measure = async (stage, receiver, { backlog }) => {
  const committed = new Set<string>();
  const turns = takeTurns(stage.senders);
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let sender = turns(backlog); sender; sender = turns(backlog)) {
        const id = await stage.emit(sender);
        if (!sender.hangs) committed.add(id);
      }
    }),
  );
  const stopWorker = await stage.startWorker();
  const received = await receiver.await(committed, patienceMs);
  await stopWorker();
  const times = [...received.atMs.values()].sort((a, b) => a - b);
  const seconds = ((times.at(-1) ?? NaN) - (times[0] ?? NaN)) / 1_000;
  return summarise('backlog', committed.size, received, times.length / seconds, []);
};

/** Events come at a steady rate, whatever becomes of those before: how long each is on its way. */
const measureSteady: Measure = async (stage, receiver, { rate, seconds }) => {
  const startedMs = new Map<string, number>();
  const turns = takeTurns(stage.senders);
  const stopWorker = await stage.startWorker();
  await wait(1_000);
  const count = rate * seconds;
  const beginMs = performance.now();
  const under: Promise<void>[] = [];
  for (let n = 0; n < count; n += 1) {
    const dueMs = beginMs + (n * 1_000) / rate;
    if (dueMs > performance.now()) await wait(dueMs - performance.now());
    const sender = turns(count);
    if (!sender) break;
    const atMs = performance.timeOrigin + performance.now();
    under.push(
      stage.emit(sender).then((id) => {
        if (!sender.hangs) startedMs.set(id, atMs);
      }),
    );
  }
  await Promise.all(under);
  const received = await receiver.await(new Set(startedMs.keys()), patienceMs);
  await stopWorker();
  const times = [...received.atMs.values()].sort((a, b) => a - b);
  const took = ((times.at(-1) ?? NaN) - (times[0] ?? NaN)) / 1_000;
  const delaysMs = [...received.atMs].map(([id, atMs]) => atMs - (startedMs.get(id) ?? NaN));
  return summarise('steady', startedMs.size, received, times.length / took, delaysMs);
};

function takeTurns(senders: readonly Sender[]): (most: number) => Sender | undefined {
  let taken = 0;
  return (most) => (taken < most ? senders[taken++ % senders.length] : undefined);
}

function summarise(
  kind: WebhooksSample['kind'],
  sent: number,
  received: Received,
  perSecond: number,
  delaysMs: number[],
): Omit<WebhooksSample, 'hanging'> {
  const { atMs, repeated, unknown, hungMost } = received;
  return {
    kind,
    sent,
    delivered: atMs.size,
    repeated,
    unknown,
    hungMost,
    perSecond,
    delaysMs,
  };
}

import type { Machine } from '../machine.ts';
import { spreadOf, writeSpread } from '../statistics.ts';
import type { WebhooksOptions, WebhooksSample } from '../webhooks.ts';
import { machineParagraph, table } from './markdown.ts';

/** What has to be reached where a tenth of the endpoints hangs. */
const goal = { perSecond: 500, p99Ms: 1_000 };

/**
 * The results of `npm run bench -- webhooks` as a page of tables, and whether they are good: nothing is
 * lost or repeated, and with endpoints that hang the goal is reached.
 */
export function webhooksReport(
  samples: readonly WebhooksSample[],
  options: WebhooksOptions,
  machine: Machine,
): { page: string; passed: boolean } {
  const { rounds, endpoints, backlog, rate, seconds } = options;
  const hangs = samples.filter(({ hanging }) => hanging > 0);
  const perSecond = medianOf(ofKind(hangs, 'backlog').map((sample) => sample.perSecond));
  const p99 = medianOf(ofKind(hangs, 'steady').map(({ delaysMs }) => percentile(delaysMs, 0.99)));
  const isWhole = samples.every(
    ({ sent, delivered, repeated, unknown }) =>
      sent > 0 && delivered === sent && repeated === 0 && unknown === 0,
  );
  const passed = isWhole && perSecond >= goal.perSecond && p99 <= goal.p99Ms;
  const page = [
    '# Webhooks\n',
    machineParagraph(machine),
    `\nDeliveries of one worker to ${endpoints} endpoints of as many workspaces; worker, receiver, ` +
      'PostgreSQL (fsync on) and whoever emits the events share the machine. Where endpoints hang, a ' +
      'tenth takes every request and never answers; what is told is of the others. Figures are the ' +
      `median (lowest–highest) of ${rounds} rounds. Deliveries for each second of the worker's own ` +
      'processor time are told besides, as other work on the machine changes those least.\n',
    `**${verdict(passed, perSecond, p99)}**\n`,
    `## A backlog of ${backlog} events, all due when the worker starts\n`,
    backlogTable(samples),
    `\n## ${rate} events a second for ${seconds} seconds\n`,
    'From the beginning of the transaction that emits an event to its arrival at the receiver, in ' +
      'milliseconds.\n',
    steadyTable(samples),
    '',
  ].join('\n');
  return { page, passed };
}

function verdict(passed: boolean, perSecond: number, p99Ms: number): string {
  const found = `${perSecond.toFixed(0)} deliveries a second and p99 ${p99Ms.toFixed(0)} ms while a tenth hangs`;
  const wanted = `${goal.perSecond} and ${goal.p99Ms} ms are asked for, and nothing lost or repeated`;
  return `${passed ? 'Reached' : 'Not reached'}: ${found}; ${wanted}.`;
}

function backlogTable(samples: readonly WebhooksSample[]): string {
  const rows = grouped(ofKind(samples, 'backlog')).map((group) => [
    titleOf(group),
    spread(group.map(({ perSecond }) => perSecond)),
    ...totals(group),
    ...ofWorker(group),
  ]);
  return table(['', 'a second', ...totalColumns, ...workerColumns], rows);
}

function steadyTable(samples: readonly WebhooksSample[]): string {
  const shares = [0.5, 0.99, 1] as const;
  const rows = grouped(ofKind(samples, 'steady')).map((group) => [
    titleOf(group),
    ...shares.map((share) => spread(group.map(({ delaysMs }) => percentile(delaysMs, share)))),
    ...totals(group),
    ...ofWorker(group),
  ]);
  return table(['', 'p50', 'p99', 'most', ...totalColumns, ...workerColumns], rows);
}

const totalColumns = ['sent', 'lost', 'repeated'];
const workerColumns = ['most that hung', 'worker: a processor second', 'memory, MiB'];

function totals(group: readonly WebhooksSample[]): string[] {
  const sum = (figure: (sample: WebhooksSample) => number): string =>
    String(group.reduce((total, sample) => total + figure(sample), 0));
  return [
    sum(({ sent }) => sent),
    sum(({ sent, delivered }) => sent - delivered),
    sum(({ repeated }) => repeated),
  ];
}

function ofWorker(group: readonly WebhooksSample[]): string[] {
  const perProcessor = group.map(({ delivered, worker }) => delivered / worker.processorSeconds);
  const memory = group.map(({ worker }) => worker.mostMiB);
  const hung = Math.max(...group.map(({ hungMost }) => hungMost));
  return [String(hung), spread(perProcessor), spread(memory)];
}

function ofKind(
  samples: readonly WebhooksSample[],
  kind: WebhooksSample['kind'],
): readonly WebhooksSample[] {
  return samples.filter((sample) => sample.kind === kind);
}

function grouped(samples: readonly WebhooksSample[]): WebhooksSample[][] {
  return [...Map.groupBy(samples, ({ hanging }) => hanging).values()];
}

function titleOf([first]: readonly WebhooksSample[]): string {
  return first?.hanging === 0 ? 'all answer' : 'a tenth hangs';
}

/** The smallest value that at least this share of all does not exceed. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

function medianOf(values: readonly number[]): number {
  return spreadOf(values).median;
}

function spread(values: readonly number[]): string {
  return writeSpread(spreadOf(values), (value) => value.toFixed(0));
}

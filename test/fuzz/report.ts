import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FuzzResult } from './run-fuzz.ts';

/** Operations that no request of ours can succeed with, and why. */
const neverSucceed: Readonly<Record<string, string>> = {};

/** What makes a run a failure, besides its findings. */
export function shortcomings({ tally, whole }: FuzzResult): string[] {
  return [...tally.operations].flatMap(([id, { sent, succeeded, twists, tried }]) => [
    ...(sent === 0 ? [`${id} was not tried`] : []),
    ...(whole && tried < twists
      ? [`${id}: ${String(twists - tried)} of ${String(twists)} twists were not tried`]
      : []),
    ...(succeeded === 0 && !(id in neverSucceed) ? [`${id} never succeeded`] : []),
  ]);
}

/** The run in words, for people. */
export function printResult(result: FuzzResult): string {
  const { tally, findings, unmade, seconds, seed } = result;
  const counts = [...tally.operations.values()];
  const sum = (name: 'succeeded' | 'refused' | 'failed' | 'twists'): string =>
    String(counts.reduce((total, one) => total + one[name], 0));
  const lines = [...tally.operations].map(([id, one]) => {
    const share = one.sent === 0 ? 0 : Math.round((100 * one.succeeded) / one.sent);
    return `${id.padEnd(40)} ${String(one.sent).padStart(7)} sent ${String(share).padStart(4)} % succeeded  ${String(one.tried)}/${String(one.twists)} twists`;
  });
  return [
    ...lines,
    ...(unmade.length > 0 ? [`bounds on which no value was found: ${unmade.join('; ')}`] : []),
    ...shortcomings(result),
    `seed ${String(seed)}: ${String(tally.sent)} sent, ${sum('succeeded')} succeeded, ${sum('refused')} refused, ` +
      `${sum('failed')} failed; ${String(counts.length)} operations, ${sum('twists')} twists; ` +
      `${String(tally.readBack)} read back; ${String(tally.repeated)} repeated to a busy server; ${String(findings.length)} findings; ` +
      `${seconds.toFixed(1)} s, ${(tally.sent / seconds).toFixed(0)} a second`,
  ].join('\n');
}

/** A finding in words, with how to send it again. */
export function printFinding({
  operation,
  twist,
  faults,
  seed,
  path,
  curl,
  answer,
}: FuzzResult['findings'][number]): string {
  return [
    `✗ ${operation}: ${twist}`,
    ...faults.map((fault) => `    ${fault}`),
    `    ${curl}`,
    `    answered ${answer}`,
    `    npm run fuzz -- --operation ${operation} --twist '${twist}' --seed ${String(seed)} --path ${path}`,
  ].join('\n');
}

/** The run for programs. */
export function writeReport(path: string, { tally, ...result }: FuzzResult): void {
  const { sent, repeated, readBack, operations } = tally;
  const report = {
    ...result,
    sent,
    repeated,
    readBack,
    operations: Object.fromEntries(operations),
  };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(report, undefined, 2)}\n`);
}

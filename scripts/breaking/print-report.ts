import type { BreakingReport } from './check-breaking.ts';
import type { Verdict } from './judge-contract.ts';

/** Whether something is missing that a change needs. */
export function hasFaults({ verdicts, gone }: BreakingReport): boolean {
  return gone.length > 0 || [...verdicts.values()].some(({ faults }) => faults.length > 0);
}

/** The report as text, with a line for each breaking change and each fault. */
export function printReport(report: BreakingReport): string {
  const { tag, warnings, verdicts, gone } = report;
  const lines = warnings.map((warning) => `WARNING: ${warning}`);
  if (tag !== undefined) lines.push(`The last release is ${tag}.`);
  for (const [api, verdict] of verdicts) {
    lines.push(`${api} ${titleOf(verdict)}`);
    for (const { rule, place, words } of verdict.breaking) {
      lines.push(`  breaking (${rule}): ${place} ${words}`);
    }
    lines.push(...verdict.faults.map((fault) => `  FAULT: ${fault}`));
  }
  for (const api of gone) {
    lines.push(`FAULT: ${api} is gone: that needs a higher major version in package.json.`);
  }
  return `${lines.join('\n')}\n`;
}

function titleOf({ versions: { old, now }, breaking, changed }: Verdict): string {
  if (old === undefined) return `${now}: not released yet`;
  const step = old === now ? now : `${old} → ${now}`;
  if (breaking.length > 0) return `${step}: ${String(breaking.length)} breaking changes`;
  return `${step}: ${changed ? 'compatible changes' : 'promises the same'}`;
}

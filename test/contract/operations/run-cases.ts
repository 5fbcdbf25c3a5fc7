import type { WireAnswer } from '../../support/operations/answer-check.ts';
import type { CheckedAnswer } from '../proxy/start-proxies.ts';
import { makeReady, send, type ReadyAttempt } from './attempt.ts';
import type { Case } from './list-cases.ts';
import type { Stage } from './stage.ts';

/** What became of a case. */
export interface Outcome {
  answer: CheckedAnswer;
  /** Whether the request was meant to break the contract; undefined where Prism cannot tell. */
  isBroken: boolean | undefined;
  /** What Prism says to the same answer without its headers, and with a body that cannot be right. */
  spoilt: readonly string[];
}

/** Requests under way at a time: as many as keep two processors busy. */
const width = 4;
/** Of those that wait for two seconds, which cost nothing meanwhile but a connection each. */
const waitingWidth = 20;

/**
 * Runs all cases, those that need the database first. Everything is seeded and written beforehand. What
 * goes wrong is the case's own failure, thrown when its outcome is asked for.
 */
export async function runCases(
  stage: Stage,
  cases: readonly Case[],
): Promise<ReadonlyMap<Case, Promise<Outcome>>> {
  const ready = await mapConcurrently(cases, width, async (one) =>
    makeReady(stage, one.operation, await one.attempt(stage)),
  );
  const outcomes = new Map<Case, Promise<Outcome>>();
  const run = async (chosen: readonly Case[], atATime = width): Promise<void> => {
    const done = await mapConcurrently(chosen, atATime, async (one) =>
      runCase(stage, one, await ready.get(one)!),
    );
    for (const [one, outcome] of done) outcomes.set(one, outcome);
  };
  const whole = cases.filter(({ without }) => without === undefined);
  await run(
    whole.filter(({ waits }) => waits),
    waitingWidth,
  );
  await run(whole.filter(({ waits }) => !waits));
  await stage.revokeDatabase();
  await run(cases.filter(({ without }) => without === 'rights'));
  await stage.cutDatabase();
  await run(cases.filter(({ without }) => without === 'database'));
  return outcomes;
}

async function runCase(
  stage: Stage,
  { operation, status }: Case,
  attempt: ReadyAttempt,
): Promise<Outcome> {
  const answer = await send(stage, operation, attempt, status);
  const spoilt = await stage.proxies.send(operation, attempt.request, { answer: spoil(answer) });
  return { answer, isBroken: attempt.isBroken, spoilt: spoilt.violations };
}

/** An answer of the same status and type that no contract allows, to see that Prism would notice. */
function spoil({ status, headers, text }: WireAnswer): WireAnswer {
  const type = headers['content-type'];
  return {
    status,
    headers: { ...(type !== undefined && { 'content-type': type }) },
    text: text === '' ? '' : '"nothing of the kind"',
    json: undefined,
  };
}

/** Does something for each item, several at a time; the promises of the answers are settled. */
async function mapConcurrently<T, R>(
  items: readonly T[],
  atATime: number,
  work: (item: T) => Promise<R>,
): Promise<Map<T, Promise<R>>> {
  const done = new Map<T, Promise<R>>();
  const waiting = [...items];
  const next = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      const result = work(item);
      done.set(item, result);
      await result.catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: atATime }, next));
  return done;
}

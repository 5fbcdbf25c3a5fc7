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
const waitingWidth = 16;

/**
 * Runs all cases, those that need the database first. Everything is seeded and written beforehand. What
 * goes wrong is the case's own failure, thrown when its outcome is asked for.
 */
export async function runCases(
  stage: Stage,
  cases: readonly Case[],
): Promise<ReadonlyMap<Case, Promise<Outcome>>> {
  const ready = new Map<Case, Promise<ReadyAttempt>>();
  const outcomes = new Map<Case, Promise<Outcome>>();
  const prepare = async (one: Case): Promise<ReadyAttempt> =>
    makeReady(stage, one.operation, await one.attempt(stage));
  const run = async (one: Case): Promise<Outcome> => runCase(stage, one, await ready.get(one)!);
  const whole = cases.filter(({ without }) => without === undefined);
  await inTurns(cases, width, prepare, ready);
  await inTurns(
    whole.filter(({ waits }) => waits),
    waitingWidth,
    run,
    outcomes,
  );
  await inTurns(
    whole.filter(({ waits }) => !waits),
    width,
    run,
    outcomes,
  );
  await stage.revokeDatabase();
  const withoutRights = cases.filter(({ without }) => without === 'rights');
  await inTurns(withoutRights, width, run, outcomes);
  await stage.cutDatabase();
  const withoutDatabase = cases.filter(({ without }) => without === 'database');
  await inTurns(withoutDatabase, width, run, outcomes);
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

/**
 * Does something for each case, for several operations at a time, and for one operation in turns: no
 * case is to meet another of its own. The promises that it leaves in `done` are settled.
 */
async function inTurns<T>(
  cases: readonly Case[],
  atATime: number,
  work: (one: Case) => Promise<T>,
  done: Map<Case, Promise<T>>,
): Promise<void> {
  const waiting = [...Map.groupBy(cases, ({ operation }) => operation.id).values()];
  const next = async (): Promise<void> => {
    for (let own = waiting.shift(); own !== undefined; own = waiting.shift()) {
      for (const one of own) {
        const result = work(one);
        done.set(one, result);
        await result.catch(() => undefined);
      }
    }
  };
  await Promise.all(Array.from({ length: atATime }, next));
}

/**
 * Sends requests that are generated from every operation's contract to a real server, and holds each
 * answer against the contract and against what had to come of the request.
 */
import type { FuzzApp } from './fuzz-app.ts';
import { createAnswerCheck } from '../support/operations/answer-check.ts';
import { readOperations } from '../support/operations/read-operations.ts';
import { createSchemaCompiler } from '../support/operations/schema-check.ts';
import { createSender } from '../support/operations/send-request.ts';
import { orderTasks, type Task } from './order-tasks.ts';
import { createFindReadBack } from './read-back.ts';
import { createWorlds } from './worlds.ts';
import { seedOf } from './seed-of.ts';
import { createTally, type Tally } from './tally.ts';
import { tryTwist, type Finding } from './try-twist.ts';
import { twistsOf, type Twist } from './twists/index.ts';

export interface FuzzOptions {
  /** Of the run; of the check where there is a path. */
  seed: number;
  /** About how many requests to send. */
  requests: number;
  /** Whether every twist is tried once even if that takes more requests. */
  whole: boolean;
  /** When to end even if fewer were sent. */
  withinMs?: number;
  /** How many properties are checked at a time. */
  concurrency: number;
  /** Only operations of this API, and of this name. */
  api?: string | undefined;
  operation?: string | undefined;
  /** Only twists whose name has this in it. */
  twist?: string | undefined;
  /** Where fast-check found a counterexample: that one request alone is sent. */
  path?: string | undefined;
  onFinding?: (finding: Finding) => void;
  /** Told after each check how far it is. */
  onProgress?: (tally: Tally) => void;
}

export interface FuzzResult {
  seed: number;
  /** Whether every twist had to be tried. */
  whole: boolean;
  tally: Tally;
  findings: Finding[];
  /** Bounds on which no value could be made. */
  unmade: string[];
  seconds: number;
}

/** Whoever finds more has broken something that everything stands on. */
const mostFindings = 100;

/** Runs until as many requests are sent as were asked for. */
export async function runFuzz(app: FuzzApp, options: FuzzOptions): Promise<FuzzResult> {
  const startedMs = performance.now();
  const operations = readOperations();
  const all = operations
    .filter(({ api, operationId, id }) => isWanted(options, api, operationId, id))
    .map((operation) => ({ operation, ...twistsOf(operation) }))
    .map(({ twists, ...one }) => ({
      ...one,
      twists: twists.filter((twist) => isMeant(options, twist)),
    }));
  const tally = createTally(all);
  const findings: Finding[] = [];
  const failed = new Set<Twist>();
  const compile = createSchemaCompiler();
  const sender = createSender(app.url);
  const context = {
    url: app.url,
    sender,
    compile,
    check: createAnswerCheck(compile),
    worlds: createWorlds(app),
    tally,
    findReadBack: createFindReadBack(operations),
  };
  const tasks = orderTasks(all, options.seed);
  const isOver = ({ round }: Task): boolean => {
    if (options.path !== undefined) return round > 0;
    if (findings.length >= mostFindings) return true;
    if (performance.now() - startedMs > (options.withinMs ?? Infinity)) return true;
    return tally.sent >= options.requests && (round > 0 || !options.whole);
  };
  const work = async (): Promise<void> => {
    for (const task of tasks) {
      if (isOver(task)) return;
      const { operation, twist, round } = task;
      if (failed.has(twist)) continue;
      const seed =
        options.path === undefined
          ? seedOf(options.seed, operation.id, twist.name, round)
          : options.seed;
      const finding = await tryTwist(context, operation, twist, { seed, path: options.path });
      if (finding) {
        failed.add(twist);
        findings.push(finding);
        options.onFinding?.(finding);
      }
      options.onProgress?.(tally);
    }
  };
  // Whoever fails takes the tasks from the others, which finish what they have begun.
  const workers = Array.from({ length: options.concurrency }, () =>
    work().finally(() => tasks.return(undefined)),
  );
  const ends = await Promise.allSettled(workers);
  sender.close();
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return {
    seed: options.seed,
    whole: options.whole,
    tally,
    findings,
    unmade: all.flatMap(({ unmade }) => unmade),
    seconds: (performance.now() - startedMs) / 1_000,
  };
}

/** A part of a name will do, but where one request is to be sent again. */
function isMeant({ twist: wanted = '', path }: FuzzOptions, { name }: Twist): boolean {
  return name === wanted || (path === undefined && name.includes(wanted));
}

function isWanted(
  { api, operation }: FuzzOptions,
  ofApi: string,
  name: string,
  id: string,
): boolean {
  if (api !== undefined && api !== ofApi) return false;
  return operation === undefined || operation === name || operation === id;
}

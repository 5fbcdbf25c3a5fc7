/**
 * Sends requests that are generated from every operation's contract to a real server, and holds each
 * answer against the contract and against what had to come of the request.
 */
import type { FuzzApp } from './fuzz-app.ts';
import { createAnswerCheck } from '../support/operations/answer-check.ts';
import type { Operation } from '../support/operations/operation.ts';
import { readOperations } from '../support/operations/read-operations.ts';
import { createSchemaCompiler } from '../support/operations/schema-check.ts';
import { createSender } from '../support/operations/send-request.ts';
import { createFindReadBack } from './read-back.ts';
import { createWorlds } from './worlds.ts';
import { seedOf } from './seed-of.ts';
import { createTally, type Tally } from './tally.ts';
import { tryTwist, type Finding } from './try-twist.ts';
import { twistsOf, type Twist } from './twists/index.ts';

export interface FuzzOptions {
  /** Of the run; of the check where there is a path. */
  seed: number;
  /** About how many requests to send; every twist is tried once even if that takes more. */
  requests: number;
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
    .map((operation) => ({ operation, ...twistsOf(operation) }));
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
  const tasks = rounds(all, options);
  const work = async (): Promise<void> => {
    for (const { operation, twist, round } of tasks) {
      if (round > 0 && tally.sent >= options.requests) return;
      if (findings.length >= mostFindings) return;
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
    tally,
    findings,
    unmade: all.flatMap(({ unmade }) => unmade),
    seconds: (performance.now() - startedMs) / 1_000,
  };
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

interface Task {
  operation: Operation;
  twist: Twist;
  round: number;
}

/** Every twist of every operation, again and again; once where a counterexample is looked at. */
function* rounds(
  all: readonly { operation: Operation; twists: readonly Twist[] }[],
  { twist: wanted = '', path }: FuzzOptions,
): Generator<Task, undefined> {
  const tasks = all.flatMap(({ operation, twists }) =>
    twists
      .filter(({ name }) => name === wanted || (path === undefined && name.includes(wanted)))
      .map((twist) => ({ operation, twist })),
  );
  if (tasks.length === 0) return undefined;
  for (let round = 0; round === 0 || path === undefined; round += 1) {
    for (const task of tasks) yield { ...task, round };
  }
  return undefined;
}

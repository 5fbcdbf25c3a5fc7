import fc from 'fast-check';
import type { AnswerCheck, WireAnswer } from '../support/operations/answer-check.ts';
import type { Operation } from '../support/operations/operation.ts';
import type { CompileSchema } from '../support/operations/schema-check.ts';
import { toCurl, type Sender, type WireRequest } from '../support/operations/send-request.ts';
import { buildRequest, type BuiltRequest } from '../support/requests/build-request.ts';
import type { Draft } from '../support/requests/draft.ts';
import { isKnown } from '../support/requests/draft-arbitrary.ts';
import { reworded } from '../support/requests/known-values.ts';
import { whileBusy } from '../support/while-busy.ts';
import { findAltered } from './find-altered.ts';
import { judge } from './judge.ts';
import type { FindReadBack } from './read-back.ts';
import type { Tally } from './tally.ts';
import type { Twist } from './twists/index.ts';
import type { Worlds } from './worlds.ts';

/** What requests are sent and answers are judged with. */
export interface TryContext {
  url: string;
  sender: Sender;
  compile: CompileSchema;
  check: AnswerCheck;
  worlds: Worlds;
  tally: Tally;
  findReadBack: FindReadBack;
}

/** A request that was not answered as it should have been, as small as fast-check could make it. */
export interface Finding {
  operation: string;
  twist: string;
  faults: string[];
  seed: number;
  /** Where fast-check found it. */
  path: string;
  curl: string;
  answer: string;
}

const shrinkingMs = 15_000;

/** Checks one property of an operation; the finding where it does not hold. */
export async function tryTwist(
  context: TryContext,
  operation: Operation,
  twist: Twist,
  { seed, path }: { seed: number; path: string | undefined },
): Promise<Finding | undefined> {
  let last: Pick<Finding, 'faults' | 'curl' | 'answer'> | undefined;
  const property = fc.asyncProperty(twist.drafts, async (draft) => {
    const { wire, answer, faults } = await tryDraft(context, operation, twist, draft);
    if (faults.length === 0) return true;
    last = { faults, curl: toCurl(context.url, wire), answer: describe(answer) };
    return false;
  });
  const details = await fc.check(property, {
    seed,
    numRuns: twist.weight,
    interruptAfterTimeLimit: shrinkingMs,
    ...(path !== undefined && { path }),
  });
  if (!details.failed) return undefined;
  last ??= { faults: [String(details.errorInstance)], curl: '', answer: '' };
  return {
    operation: operation.id,
    twist: twist.name,
    ...last,
    seed: details.seed,
    path: details.counterexamplePath ?? '',
  };
}

async function tryDraft(
  context: TryContext,
  operation: Operation,
  twist: Twist,
  draft: Draft,
): Promise<{ wire: WireRequest; answer: WireAnswer; faults: string[] }> {
  const { check, compile, tally, worlds } = context;
  const built = await buildRequest(operation, draft, await worlds.next());
  const wire = {
    ...built.wire,
    headers: { ...built.wire.headers, 'X-Forwarded-For': worlds.nextAddress() },
  };
  // Of whom such an operation asks, nobody need be there: names that are made up have no address.
  const asksOthers = operation.source['x-effects'] === 'external';
  const send = (): Promise<WireAnswer> => context.sender.send(wire);
  const answer = asksOthers ? await send() : await whileBusy(send, () => (tally.repeated += 1));
  const isOutOfReach = asksOthers && answer.status === 503;
  tally.count(operation, twist, answer.status);
  const faults = [
    ...(answer.status >= 500 && !isOutOfReach ? ['the server failed'] : []),
    ...(isElsewhere(twist, answer) ? [] : check(operation, answer, wire.method)),
    judge(compile, operation, twist.expect, answer, valueAt(twist, draft, built.value)) ?? [],
    ...(answer.status < 300 && twist.kind !== 'unreadable'
      ? alteredFields(operation, built.value, answer)
      : []),
    ...(twist.kind === 'hostile' ? await readBack(context, operation, built, answer) : []),
  ].flat();
  return { wire, answer, faults };
}

/** Reads what was stored; says what of it is not what was sent. */
async function readBack(
  context: TryContext,
  operation: Operation,
  { wire, value }: BuiltRequest,
  answer: WireAnswer,
): Promise<string[]> {
  const reading = context.findReadBack(operation, wire, answer);
  if (!reading) return [];
  const read = await whileBusy(() => context.sender.send(reading.wire));
  context.tally.readBack += 1;
  if (read.status !== 200) return [`what was stored is answered with ${String(read.status)}`];
  return [
    ...context.check(reading.operation, read),
    ...alteredFields(operation, value, read).map((fault) => `${fault} when read`),
  ];
}

function alteredFields(operation: Operation, sent: unknown, { json }: WireAnswer): string[] {
  const isOpen = (name: string): boolean =>
    isKnown(operation, 'body', [name]) || reworded.has(`${operation.id} ${name}`);
  return findAltered(sent, json, isOpen).map((name) => `${name} came back altered`);
}

/** Whether a hostile path led away from the operation, where its contract does not hold. */
function isElsewhere({ expect }: Twist, { status, headers }: WireAnswer): boolean {
  const isPath = expect.outcome === 'judged' && expect.at.in === 'path';
  return isPath && [400, 404, 405, 414].includes(status) && !('x-ratelimit-limit' in headers);
}

/** What was sent at the place that a twist is about. */
function valueAt({ expect }: Twist, draft: Draft, body: unknown): unknown {
  if (expect.outcome !== 'judged') return undefined;
  const { in: where, path } = expect.at;
  const root = where === 'body' ? body : draft.parameters[where];
  return path.reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], root);
}

function describe({ status, headers, text }: WireAnswer): string {
  return `${String(status)} ${headers['content-type'] ?? ''} ${text.slice(0, 2_000)}`;
}

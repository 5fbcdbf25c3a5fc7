import { createHash } from 'node:crypto';
import { ErrorReply } from 'redis';
import type { LimitClaim } from '../../engine/ports/index.ts';
import type { Send } from './redis-link.ts';
import { takeScript } from './take-script.ts';

/** A window as Redis keeps it. */
export interface StoredWindow {
  key: string;
  capacity: number;
  seconds: number;
}

/** What the script answers. */
export interface TakeAnswer {
  taken: boolean;
  nowMs: number;
  /** In the order of the windows. */
  windows: { free: number; waitMs: number }[];
}

const digest = createHash('sha1').update(takeScript).digest('hex');

/** The key of a window; custom limits change what it admits, never where it is counted. */
export function keyOf({ bucket, subject }: LimitClaim, seconds: number): string {
  return `charter:limits:${bucket}:${subject}:${String(seconds)}`;
}

/**
 * Takes so much from all windows, or from none where one of them has no room; `force` takes it all the
 * same. One command, but a second one for a Redis that does not know the script. Rejects as `send` does,
 * and where the answer makes no sense.
 */
export async function callTake(
  send: Send,
  windows: readonly StoredWindow[],
  cost: number,
  force: boolean,
): Promise<TakeAnswer> {
  const args = [String(windows.length)];
  for (const { key } of windows) args.push(key);
  args.push(String(cost), force ? '1' : '0');
  for (const { capacity, seconds } of windows) args.push(String(capacity), `${seconds}000000`);
  const answer = await send(['EVALSHA', digest, ...args]).catch((error: unknown) => {
    if (!isUnknownScript(error)) throw error;
    return send(['EVAL', takeScript, ...args]);
  });
  return readAnswer(answer, windows.length);
}

function isUnknownScript(error: unknown): boolean {
  return error instanceof ErrorReply && error.message.startsWith('NOSCRIPT');
}

function readAnswer(answer: unknown, count: number): TakeAnswer {
  const numbers = Array.isArray(answer) ? (answer as number[]) : [];
  const [taken, nowMs, ...pairs] = numbers;
  if (nowMs === undefined || pairs.length !== count * 2) {
    throw new Error(`Redis answered ${JSON.stringify(answer)} of ${count} windows`);
  }
  const windows = Array.from({ length: count }, (_, index) => ({
    free: pairs[index * 2] ?? 0,
    waitMs: pairs[index * 2 + 1] ?? 0,
  }));
  return { taken: taken === 1, nowMs, windows };
}

import type OpenAI from 'openai';
import { APIError } from 'openai';
import { ApiError } from '../../../errors/api-error.ts';
import type { WritingContext } from '../writer.ts';
import { instructions, type Task } from './instructions.ts';
import { readObject, UnusableAnswer } from './read-answer.ts';

/** Asks a model for one piece of work. */
export type AskModel = <T>(
  task: Task,
  data: object,
  context: WritingContext,
  read: (answer: Readonly<Record<string, unknown>>) => T,
) => Promise<T>;

/** For everything, another attempt included: less than a handler has that waits for the world. */
const deadlineMs = 30_000;
const defaultWaitSeconds = 10;
const longestWaitSeconds = 3_600;

/**
 * Asks over the chat completions of an OpenAI-compatible server. Whatever keeps it from a usable answer,
 * its own limits included, is `service_unavailable` to the caller, with the reason in the log; what the
 * server says of it is shown to nobody.
 */
export function createAskModel(client: OpenAI, model: string): AskModel {
  return async (task, data, { persona, effect, signal }, read) => {
    const message = { task, ...data, ...(persona && { persona }) };
    try {
      const completion = await client.chat.completions.create(
        {
          model,
          messages: [
            { role: 'system', content: instructions[task] },
            { role: 'user', content: JSON.stringify(message) },
          ],
          response_format: { type: 'json_object' },
        },
        {
          signal: AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]),
          headers: { 'Idempotency-Key': effect },
        },
      );
      return read(readObject(contentOf(completion)));
    } catch (error) {
      throw unavailable(error, signal);
    }
  };
}

/** A server may answer 200 with anything at all. */
function contentOf(completion: unknown): string {
  const { choices } = completion as { choices?: { message?: { content?: unknown } }[] };
  const content = Array.isArray(choices) ? choices[0]?.message?.content : undefined;
  if (typeof content === 'string') return content;
  throw new UnusableAnswer('it has no content');
}

function unavailable(cause: unknown, signal: AbortSignal): unknown {
  const known = cause instanceof APIError || cause instanceof UnusableAnswer || isSyntax(cause);
  if (!known && !signal.aborted && !isTimeout(cause)) return cause;
  const headers = cause instanceof APIError ? (cause.headers as Headers | undefined) : undefined;
  const wait = Number(headers?.get('retry-after') ?? 0);
  const seconds = wait >= 1 && wait <= longestWaitSeconds ? Math.ceil(wait) : defaultWaitSeconds;
  return new ApiError('service_unavailable', {
    internal: `the model did not write: ${(cause as Error).message}`,
    cause,
    headers: { 'retry-after': String(seconds) },
  });
}

/** The client parses what calls itself JSON without a guard. */
function isSyntax(error: unknown): boolean {
  return error instanceof SyntaxError;
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
}

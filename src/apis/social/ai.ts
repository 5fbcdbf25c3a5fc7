import type { Operations } from '../../../generated/social/handlers.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Principal } from '../../engine/ports/index.ts';
import { personaOf } from '../../platform/personas/index.ts';
import type { Writer, WritingContext } from '../../platform/writing/index.ts';
import type { Handler } from '../handler.ts';
import type { Services } from '../services.ts';

/** What every writing operation receives. */
interface Asking {
  tx: Transaction;
  principal: Principal;
  effect: string;
  signal: AbortSignal;
}

async function contextOf({ tx, principal, effect, signal }: Asking): Promise<WritingContext> {
  const persona = await personaOf(tx, principal.tenantId ?? 0).find();
  return { persona: persona?.traits, effect, signal };
}

/** `data` with who wrote it. */
function answer<Data>({ provider, model }: Writer, data: Data) {
  return { status: 200 as const, body: { data, meta: { provider, model } } };
}

/** Says the same in another tone. */
export function createRewriteText({ writer }: Services): Handler<Operations, 'rewriteText'> {
  return async (request) => {
    const text = await writer.rewrite(request.body, await contextOf(request));
    return answer(writer, { text });
  };
}

/** Writes a post from a prompt. */
export function createComposePost({ writer }: Services): Handler<Operations, 'composePost'> {
  return async (request) => {
    const text = await writer.compose(request.body, await contextOf(request));
    return answer(writer, { text });
  };
}

/** Names hashtags for a text. */
export function createSuggestHashtags({
  writer,
}: Services): Handler<Operations, 'suggestHashtags'> {
  return async (request) => {
    const hashtags = await writer.suggestHashtags(request.body, await contextOf(request));
    return answer(writer, { hashtags });
  };
}

/** Tells a text as a thread. */
export function createExpandThread({ writer }: Services): Handler<Operations, 'expandThread'> {
  return async (request) => {
    const posts = await writer.expandThread(request.body, await contextOf(request));
    return answer(writer, { posts });
  };
}

/** Ideas for posts about a topic. */
export function createGenerateIdeas({ writer }: Services): Handler<Operations, 'generateIdeas'> {
  return async (request) => {
    const ideas = await writer.generateIdeas(request.body, await contextOf(request));
    return answer(writer, { ideas });
  };
}

/** Makes a text better for its goal. */
export function createOptimisePost({ writer }: Services): Handler<Operations, 'optimisePost'> {
  return async (request) =>
    answer(writer, await writer.optimise(request.body, await contextOf(request)));
}

/**
 * Whoever writes texts: a language model behind any OpenAI-compatible server, or built-in rules that
 * need no network. Both keep one port; an answer says which of them wrote it.
 */
import { builtInWriter } from './built-in/built-in-writer.ts';
import type { Writer } from './writer.ts';

export { findTopics } from './built-in/hashtags.ts';
export { type Writer, type WritingContext } from './writer.ts';

/** A model, where one is configured. */
export interface ModelConfig {
  baseUrl: string;
  apiKey: string;
  model: string;
}

/** The writer of this installation: the model that is configured, else the built-in rules. */
export async function createWriter(
  model: ModelConfig | undefined,
  fetch: typeof globalThis.fetch,
): Promise<Writer> {
  if (!model) return builtInWriter;
  // Loaded where it is needed alone: the client library takes its time.
  const { createOpenAiWriter } = await import('./openai/openai-writer.ts');
  return createOpenAiWriter({ ...model, fetch });
}

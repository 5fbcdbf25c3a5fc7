import OpenAI from 'openai';
import { fitText } from '../fit-text.ts';
import { splitThread } from '../split-thread.ts';
import { fits, limitsOf } from '../text-limits.ts';
import type { Writer } from '../writer.ts';
import { createAskModel } from './ask-model.ts';
import { readList, readMembers, readText, UnusableAnswer } from './read-answer.ts';

/** How the model is reached. */
export interface OpenAiOptions {
  /** The API's root, such as `https://api.openai.com/v1`. */
  baseUrl: string;
  apiKey: string;
  model: string;
  fetch: typeof globalThis.fetch;
}

/** One attempt more where the first was refused for the moment; its own waits are within the deadline. */
const maxRetries = 1;
const timeoutMs = 25_000;
const longestHashtag = 100;

/** A writer that asks a language model, and holds what it answers to the same limits as everything. */
export function createOpenAiWriter(options: OpenAiOptions): Writer {
  const { baseUrl: baseURL, apiKey, model, fetch } = options;
  const client = new OpenAI({
    baseURL,
    apiKey,
    fetch,
    maxRetries,
    timeout: timeoutMs,
    // Nothing of the environment's: what is not configured is not sent.
    organization: null,
    project: null,
    logLevel: 'off',
  });
  const ask = createAskModel(client, model);
  return {
    provider: 'openai-compatible',
    model,
    rewrite: (task, context) => ask('rewrite', task, context, ({ text }) => readText(text, 'text')),
    compose: (task, context) => {
      const limits = limitsOf(task.platform);
      const { characters } = limits;
      return ask('compose', { ...task, characters }, context, ({ text }) =>
        fitText(readText(text, 'text'), limits),
      );
    },
    suggestHashtags: (task, context) =>
      ask('hashtags', task, context, ({ hashtags }) => readHashtags(hashtags).slice(0, task.max)),
    expandThread: (task, context) => {
      const limits = limitsOf(task.platform);
      const { characters } = limits;
      return ask('thread', { ...task, characters }, context, ({ posts }) => {
        const parts = readList(posts, 'posts', readText);
        const asAsked = task.parts === undefined || parts.length === task.parts;
        if (asAsked && parts.every((part) => fits(part, limits))) return parts;
        return splitThread(parts.join(' '), limits, task.parts);
      });
    },
    generateIdeas: (task, context) =>
      ask('ideas', task, context, ({ ideas }) =>
        readList(ideas, 'ideas', (idea, name) => {
          const { title, text } = readMembers(idea, name);
          return { title: readText(title, `${name}.title`), text: readText(text, `${name}.text`) };
        }).slice(0, task.count),
      ),
    optimise: (task, context) => {
      const limits = limitsOf(task.platform);
      const { characters } = limits;
      return ask('optimise', { ...task, characters }, context, ({ text, suggestions, score }) => ({
        text: fitText(readText(text, 'text'), limits),
        suggestions: Array.isArray(suggestions) ? suggestions.map(readSuggestion) : [],
        score: readScore(score),
      }));
    },
  };
}

function readHashtags(value: unknown): string[] {
  const tags = readList(value, 'hashtags', (item, name) => {
    const letters = readText(item, name).replace(/[^\p{L}\p{N}_]/gu, '');
    if (letters === '' || letters.length > longestHashtag) {
      throw new UnusableAnswer(`${name} is no hashtag`);
    }
    return `#${letters}`;
  });
  return [...new Map(tags.map((tag) => [tag.toLowerCase(), tag])).values()];
}

function readSuggestion(value: unknown, index: number) {
  const name = `suggestions.${String(index)}`;
  const { change, reason, applied } = readMembers(value, name);
  return {
    change: readText(change, `${name}.change`),
    reason: readText(reason, `${name}.reason`),
    applied: applied === true,
  };
}

function readScore(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new UnusableAnswer('score is no number');
  }
  return Math.round(Math.min(100, Math.max(0, value)));
}

import type { PersonaTraits } from '../personas/index.ts';

export type Tone = 'friendly' | 'professional' | 'witty' | 'bold' | 'casual';
export type Goal = 'reach' | 'engagement' | 'clicks';
export type Length = 'short' | 'medium' | 'long';

/** What every piece of work is done with. */
export interface WritingContext {
  /** Whose voice it is; undefined where nothing is known of it. */
  persona: PersonaTraits | undefined;
  /** Names the request, the same in every attempt at it. */
  effect: string;
  signal: AbortSignal;
}

/** Work on a text that has to fit a network, where one is named. */
interface Fitting {
  platform?: Platform | undefined;
}

export interface RewriteTask {
  text: string;
  tone?: Tone | undefined;
}

export interface ComposeTask extends Fitting {
  prompt: string;
  tone?: Tone | undefined;
  length: Length;
}

export interface HashtagsTask {
  text: string;
  /** How many at most. */
  max: number;
}

export interface ThreadTask extends Fitting {
  text: string;
  /** How many parts; as many as it needs where not given. */
  parts?: number | undefined;
}

export interface IdeasTask {
  topic: string;
  count: number;
}

export interface OptimiseTask extends Fitting {
  text: string;
  goal: Goal;
}

export interface Idea {
  title: string;
  text: string;
}

/** Something that makes a text better for its goal. */
export interface Suggestion {
  change: string;
  reason: string;
  /** Whether the text has it already. */
  applied: boolean;
}

export interface Optimised {
  text: string;
  suggestions: Suggestion[];
  /** From 0 to 100. */
  score: number;
}

/**
 * Whoever writes. Texts are data to it, never instructions. It rejects with ApiError where it cannot
 * write now (`service_unavailable`), and where nobody could as asked (`invalid_request`).
 */
export interface Writer {
  readonly provider: 'built-in' | 'openai-compatible';
  /** The model, or the version of the rules. */
  readonly model: string;
  rewrite(task: RewriteTask, context: WritingContext): Promise<string>;
  compose(task: ComposeTask, context: WritingContext): Promise<string>;
  /** Each with its `#`, the most fitting first. */
  suggestHashtags(task: HashtagsTask, context: WritingContext): Promise<string[]>;
  expandThread(task: ThreadTask, context: WritingContext): Promise<string[]>;
  generateIdeas(task: IdeasTask, context: WritingContext): Promise<Idea[]>;
  optimise(task: OptimiseTask, context: WritingContext): Promise<Optimised>;
}

/** The networks that texts are written for. */
export type Platform =
  | 'x'
  | 'linkedin'
  | 'facebook'
  | 'instagram'
  | 'threads'
  | 'bluesky'
  | 'mastodon'
  | 'tiktok'
  | 'youtube'
  | 'pinterest';

import type { Metrics } from '../connector.ts';
import { NetworkError } from '../network-error.ts';

/** How the sandbox is asked to behave, by a word such as `sandbox:busy=2` in the text of a post. */
export interface Script {
  /** `refuse`, `expire`, `busy` or `lose`. */
  act: 'refuse' | 'expire' | 'busy' | 'lose';
  /** For how many attempts. */
  times: number;
}

const word = /\bsandbox:(?<act>refuse|expire|busy|lose)(?:=(?<times>\d{1,3}))?\b/;

/** What a text asks for; undefined for one that is simply published. */
export function readScript(text: string): Script | undefined {
  const { act, times = '1' } = word.exec(text)?.groups ?? {};
  return act === undefined ? undefined : { act: act as Script['act'], times: Number(times) };
}

/** The failure of one attempt, counted from 1; undefined where it succeeds. */
export function enact(script: Script | undefined, attempt: number): NetworkError | undefined {
  switch (script?.act) {
    case 'refuse':
      return new NetworkError({
        kind: 'permanent',
        code: 'refused',
        message: 'The sandbox refused this post, as its text asks.',
        mayHaveArrived: false,
      });
    case 'expire':
      return new NetworkError({
        kind: 'auth',
        code: 'account_expired',
        message: 'The sandbox does not accept this account any more, as the text asks.',
        mayHaveArrived: false,
      });
    case 'busy':
      return attempt > script.times ? undefined : busy();
    case 'lose':
      return attempt > script.times ? undefined : lost();
    case undefined:
      return undefined;
  }
}

function busy(): NetworkError {
  return new NetworkError({
    kind: 'transient',
    code: 'network_busy',
    message: 'The sandbox is busy, as the text asks.',
    mayHaveArrived: false,
  });
}

/** It took the post, and its answer does not arrive. */
function lost(): NetworkError {
  return new NetworkError({
    kind: 'transient',
    code: 'answer_lost',
    message: 'The sandbox lost its answer, as the text asks.',
    mayHaveArrived: true,
  });
}

const told =
  /\bsandbox:(?<name>impressions|reach|likes|comments|shares|saves|clicks|views)=(?<count>\d{1,9})\b/g;

/** How a post does, as its text asks by words such as `sandbox:likes=5`; else nobody saw it. */
export function readMetrics(text: string): Metrics {
  const counts = Object.fromEntries(
    [...text.matchAll(told)].map(({ groups }) => [groups?.['name'], Number(groups?.['count'])]),
  ) as Partial<Record<string, number>>;
  return {
    impressions: counts['impressions'] ?? 0,
    reach: counts['reach'] ?? 0,
    likes: counts['likes'] ?? 0,
    comments: counts['comments'] ?? 0,
    shares: counts['shares'] ?? 0,
    saves: counts['saves'] ?? 0,
    clicks: counts['clicks'] ?? 0,
    videoViews: counts['views'] ?? 0,
  };
}

import type { Metrics } from '../networks/index.ts';

/** What a post has come to; what its network does not tell is 0. */
export interface Totals {
  impressions: number;
  reach: number;
  likes: number;
  comments: number;
  shares: number;
  saves: number;
  clicks: number;
  video_views: number;
}

/** The members of `Totals`, which are columns as well. */
export const totalNames = [
  'impressions',
  'reach',
  'likes',
  'comments',
  'shares',
  'saves',
  'clicks',
  'video_views',
] as const satisfies (keyof Totals)[];

export const nothing: Totals = Object.freeze({
  impressions: 0,
  reach: 0,
  likes: 0,
  comments: 0,
  shares: 0,
  saves: 0,
  clicks: 0,
  video_views: 0,
});

/** A network's numbers as totals. */
export function toTotals({ videoViews, ...metrics }: Metrics): Totals {
  const known = { ...metrics, video_views: videoViews };
  const pairs = totalNames.map((name) => [name, known[name] ?? 0] as const);
  return { ...nothing, ...Object.fromEntries(pairs) };
}

export function addTotals(all: readonly Totals[]): Totals {
  const sum = (name: keyof Totals): number => all.reduce((total, each) => total + each[name], 0);
  return { ...nothing, ...Object.fromEntries(totalNames.map((name) => [name, sum(name)])) };
}

/** What people did with a post, beyond seeing it. */
export function engagementsOf({ likes, comments, shares, saves, clicks }: Totals): number {
  return likes + comments + shares + saves + clicks;
}

/** Engagements for each time that it was seen, to four places; 0 where nobody saw it. */
export function engagementRate(engagements: number, impressions: number): number {
  return impressions === 0 ? 0 : Math.round((engagements / impressions) * 10_000) / 10_000;
}

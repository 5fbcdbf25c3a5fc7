/**
 * What becomes of published posts: networks are asked about them from five minutes to thirty days after,
 * by jobs, and never while somebody waits. What a network does not tell is 0. Trends are those of the
 * workspace's own posts.
 */
export { insightsOf, type AccountDay, type Trend } from './insights.ts';
export { startObserver, startObserving } from './observe-target.ts';
export { addTotals, engagementRate, engagementsOf, nothing, type Totals } from './totals.ts';
export { noteTopics } from './topics.ts';

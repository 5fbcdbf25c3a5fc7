import type { Operations } from '../../../generated/social/handlers.ts';
import { ApiError } from '../../errors/api-error.ts';
import { toSeconds } from '../../lib/timestamps.ts';
import {
  addTotals,
  engagementRate,
  engagementsOf,
  insightsOf,
  nothing,
  type AccountDay,
  type Totals,
  type Trend,
} from '../../platform/insights/index.ts';
import { postsOf, readPostId } from '../../platform/posts/index.ts';
import {
  socialAccountsOf,
  writeAccountId,
  type SocialAccount,
} from '../../platform/social-accounts/index.ts';
import type { Handler } from '../handler.ts';
import { tenantOf } from '../tenant-of.ts';

const dayMs = 24 * 60 * 60 * 1_000;
const mostDays = 366;
const defaultDays = 30;

/** How a post does, together and on each of its accounts. */
export const getPostAnalytics: Handler<Operations, 'getPostAnalytics'> = async (request) => {
  const { params, principal, tx } = request;
  const tenantId = tenantOf(principal);
  const id = readPostId(params.id);
  const post = id === undefined ? undefined : await postsOf(tx, tenantId).find(id);
  if (!post) throw new ApiError('not_found');
  const told = await insightsOf(tx, tenantId).totalsOf(post.targets.map(({ id }) => id));
  const byTarget = new Map(told.map((totals) => [totals.target_id, totals]));
  const observedMs = told.map(({ observed_at: observedAt }) => observedAt.getTime());
  return {
    status: 200,
    body: {
      data: {
        post_id: params.id,
        totals: presentTotals(addTotals(told)),
        by_account: post.targets.map((target) => ({
          account_id: writeAccountId(target.account_number),
          platform: target.network,
          ...presentTotals(byTarget.get(target.id) ?? nothing),
        })),
        updated_at: told.length > 0 ? toSeconds(new Date(Math.max(...observedMs))) : null,
      },
    },
  };
};

/** What each account did on some days. */
export const getAccountAnalytics: Handler<Operations, 'getAccountAnalytics'> = async (request) => {
  const { clock, principal, query, tx } = request;
  const range = rangeOf(query, clock.now());
  const tenantId = tenantOf(principal);
  const insights = insightsOf(tx, tenantId);
  const [accounts, days, followers] = await Promise.all([
    tx.query<SocialAccount>(socialAccountsOf(tx, tenantId).all().orderBy('number').select('*')),
    insights.daysOf(range),
    insights.followersOf(range),
  ]);
  const byAccount = Map.groupBy(days, ({ account_id: id }) => id);
  const told = new Map(followers.map((each) => [each.account_id, each]));
  return {
    status: 200,
    body: {
      from: range.first,
      to: range.last,
      data: accounts.map((account) => {
        const { before = null, after = account.followers } = told.get(account.id) ?? {};
        return {
          account_id: writeAccountId(account.number),
          platform: account.network,
          followers: after,
          followers_delta: before === null || after === null ? null : after - before,
          ...presentDays(byAccount.get(account.id) ?? []),
        };
      }),
    },
  };
};

/** What the workspace's posts speak of this week. */
export const listTrends: Handler<Operations, 'listTrends'> = async (request) => {
  const { clock, principal, query, tx } = request;
  const { limit, offset, platform } = query;
  const now = clock.now();
  const trends = await insightsOf(tx, tenantOf(principal)).trends(now, platform, mostTrends);
  const weights = new Map(trends.map((trend) => [trend, weightOf(trend)]));
  const most = Math.max(...weights.values());
  const hottest = trends.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  return {
    status: 200,
    body: {
      data: hottest.slice(offset, offset + limit).map((trend) => ({
        topic: trend.topic,
        hashtag: trend.hashtag,
        platform: trend.network as 'sandbox',
        volume: trend.volume,
        growth: growthOf(trend),
        score: Math.round((100 * (weights.get(trend) ?? 0)) / most),
        sample_urls: trend.urls,
        observed_at: toSeconds(now),
      })),
    },
  };
};

/** Topics that are weighed; more than anybody pages through. */
const mostTrends = 500;

/** Rounded to two places; a topic that is new has grown by all of its posts. */
function growthOf({ volume, before }: Trend): number {
  return Math.round((100 * (volume - before)) / Math.max(before, 1)) / 100;
}

/** Growth counts at most threefold, and what people did by its order of magnitude. */
function weightOf(trend: Trend): number {
  const growth = Math.min(2, Math.max(-0.5, growthOf(trend)));
  return trend.volume * (1 + growth) + Math.log1p(trend.engagements);
}

function presentTotals(totals: Totals) {
  const { impressions, reach, likes, comments, shares, saves, clicks, video_views } = totals;
  return {
    impressions,
    reach,
    likes,
    comments,
    shares,
    saves,
    clicks,
    video_views,
    engagement_rate: engagementRate(engagementsOf(totals), impressions),
  };
}

function presentDays(days: readonly AccountDay[]) {
  const sum = (name: 'posts' | 'impressions' | 'engagements'): number =>
    days.reduce((total, day) => total + day[name], 0);
  const [impressions, engagements] = [sum('impressions'), sum('engagements')];
  return {
    posts: sum('posts'),
    impressions,
    engagements,
    engagement_rate: engagementRate(engagements, impressions),
    series: days.map(({ day: date, posts, impressions, engagements }) => ({
      date,
      posts,
      impressions,
      engagements,
    })),
  };
}

/** Throws `invalid_request` for days in the wrong order, or too many. */
function rangeOf({ from, to }: { from?: string; to?: string }, now: Date) {
  const last = to ?? dayOf(now);
  const first = from ?? dayOf(new Date(Date.parse(last) - (defaultDays - 1) * dayMs));
  const days = (Date.parse(last) - Date.parse(first)) / dayMs + 1;
  if (days >= 1 && days <= mostDays) return { first, last };
  const fault =
    days < 1
      ? ({ in: 'query', field: 'from', rule: 'before', params: { other: 'to' } } as const)
      : ({ in: 'query', field: 'from', rule: 'days', params: { limit: mostDays } } as const);
  throw new ApiError('invalid_request', { faults: [fault] });
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

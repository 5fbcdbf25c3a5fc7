import { sql } from '../../db/sql.ts';
import type { Transaction } from '../../db/transaction.ts';
import { totalNames, type Totals } from './totals.ts';

/** A target with what it has come to. */
export interface TargetTotals extends Totals {
  target_id: number;
  observed_at: Date;
}

/** What an account did on one day. */
export interface AccountDay {
  account_id: number;
  /** `2026-01-31`, in UTC. */
  day: string;
  posts: number;
  impressions: number;
  engagements: number;
}

/** A topic of a workspace's own posts. */
export interface Trend {
  topic: string;
  hashtag: string;
  network: string;
  /** Posts of the last seven days, and of the seven before. */
  volume: number;
  before: number;
  engagements: number;
  urls: string[];
}

/** Both of them in UTC, both included. */
export interface DayRange {
  first: string;
  last: string;
}

/** The insights of one workspace. */
export interface InsightRepository {
  /** What these targets have come to by now; none for those that were not asked about yet. */
  totalsOf(targetIds: readonly number[]): Promise<TargetTotals[]>;
  /** What every account did, by day; days on which it did nothing are left out. */
  daysOf(range: DayRange): Promise<AccountDay[]>;
  /** Followers of every account before a range and at its end, as far as they were told. */
  followersOf(
    range: DayRange,
  ): Promise<{ account_id: number; before: number | null; after: number | null }[]>;
  /** The topics of the week until `now`, the most spoken of first. */
  trends(now: Date, network: string | undefined, limit: number): Promise<Trend[]>;
}

const weekMs = 7 * 24 * 60 * 60 * 1_000;
const engagements = 'likes + comments + shares + saves + clicks';

/** The repository of one workspace's insights. */
export function insightsOf(tx: Transaction, tenantId: number): InsightRepository {
  return {
    totalsOf: (targetIds) =>
      tx.query<TargetTotals>(
        sql('post_metrics')
          .distinctOn('target_id')
          .where({ tenant_id: tenantId })
          .whereIn('target_id', [...targetIds])
          .orderBy(['target_id', { column: 'day', order: 'desc' }])
          .select('target_id', 'observed_at', ...totalNames),
      ),
    daysOf: ({ first, last }) =>
      tx.query<AccountDay>(
        sql.raw(
          // What had come together by one day, less what had by the day before it.
          `WITH gained AS (
             SELECT t.account_id, m.day,
                    m.impressions - coalesce(lag(m.impressions) OVER w, 0) AS impressions,
                    (${engagements}) - coalesce(lag(${engagements}) OVER w, 0) AS engagements
               FROM post_metrics m JOIN post_targets t ON t.id = m.target_id
              WHERE m.tenant_id = :tenantId AND m.day <= CAST(:last AS date)
             WINDOW w AS (PARTITION BY m.target_id ORDER BY m.day)),
           published AS (
             SELECT account_id, CAST(published_at AT TIME ZONE 'UTC' AS date) AS day
               FROM post_targets WHERE tenant_id = :tenantId AND state = 'published'),
           did AS (
             SELECT account_id, day, 0 AS posts, impressions, engagements FROM gained
             UNION ALL SELECT account_id, day, 1, 0, 0 FROM published)
           SELECT account_id, to_char(day, 'YYYY-MM-DD') AS day, sum(posts)::int AS posts,
                  sum(impressions)::bigint AS impressions, sum(engagements)::bigint AS engagements
             FROM did WHERE day BETWEEN CAST(:first AS date) AND CAST(:last AS date)
            GROUP BY account_id, day ORDER BY account_id, day`,
          { tenantId, first, last },
        ),
      ),
    followersOf: ({ first, last }) =>
      tx.query(
        sql.raw(
          `SELECT account_id,
                  (array_agg(followers ORDER BY day DESC) FILTER (WHERE day < CAST(:first AS date)))[1]
                    AS before,
                  (array_agg(followers ORDER BY day DESC))[1] AS after
             FROM account_followers
            WHERE tenant_id = :tenantId AND day <= CAST(:last AS date)
            GROUP BY account_id`,
          { tenantId, first, last },
        ),
      ),
    trends: (now, network, limit) =>
      tx.query<Trend>(
        sql.raw(
          `WITH latest AS (
             SELECT DISTINCT ON (target_id) target_id, ${engagements} AS engagements
               FROM post_metrics WHERE tenant_id = :tenantId ORDER BY target_id, day DESC)
           SELECT min(p.topic) AS topic, p.hashtag, p.network,
                  count(*) FILTER (WHERE p.published_at > :week)::int AS volume,
                  count(*) FILTER (WHERE p.published_at <= :week)::int AS before,
                  coalesce(sum(l.engagements) FILTER (WHERE p.published_at > :week), 0)::bigint
                    AS engagements,
                  (coalesce(array_agg(p.url ORDER BY p.published_at DESC)
                    FILTER (WHERE p.url IS NOT NULL AND p.published_at > :week), '{}'))[1:3] AS urls
             FROM post_topics p LEFT JOIN latest l ON l.target_id = p.target_id
            WHERE p.tenant_id = :tenantId AND p.published_at > :fortnight
              AND p.published_at <= :now AND p.network = coalesce(:network, p.network)
            GROUP BY p.hashtag, p.network
           HAVING count(*) FILTER (WHERE p.published_at > :week) > 0
            ORDER BY volume DESC, engagements DESC, p.hashtag LIMIT :limit`,
          {
            tenantId,
            now,
            week: new Date(now.getTime() - weekMs),
            fortnight: new Date(now.getTime() - 2 * weekMs),
            network: network ?? null,
            limit,
          } as never,
        ),
      ),
  };
}

import { sql } from '../../db/sql.ts';
import type { Transaction } from '../../db/transaction.ts';
import { textsFor, type Post } from '../posts/index.ts';
import { findTopics } from '../writing/index.ts';

const mostTopics = 8;
const longestTopic = 80;

/** Keeps what a post is about, for each account that it was published on. */
export async function noteTopics(tx: Transaction, post: Post): Promise<void> {
  const rows = post.targets.flatMap((target) => {
    const { published_at: publishedAt, network, parts } = target;
    if (target.state !== 'published' || publishedAt === null) return [];
    const text = [...textsFor(post, target), ...post.tags.map((tag) => `#${tag}`)].join('\n');
    return findTopics(text, mostTopics)
      .filter(({ topic }) => topic.length <= longestTopic)
      .map(({ topic, hashtag }) => ({
        target_id: target.id,
        hashtag: hashtag.toLowerCase(),
        topic,
        tenant_id: post.tenant_id,
        network,
        url: parts[0]?.url ?? null,
        published_at: publishedAt,
      }));
  });
  if (rows.length === 0) return;
  await tx.query(sql('post_topics').insert(rows).onConflict(['target_id', 'hashtag']).ignore());
}

/**
 * Protects: whatever a worker dies over, each post is published once on each account, and its event is
 * told once.
 */
import { expect, it } from '@jest/globals';
import { createDuePosts, patienceMs } from '../../support/kill-workers.ts';
import { startServerProcess } from '../../support/server-process.ts';

const kills = 10;

it(
  'two hundred posts on two accounts, ten workers killed at random',
  async () => {
    const { app, author, publishWith } = await createDuePosts(200);
    const environment = {
      ROLE: 'worker',
      DATABASE_URL: app.database.url,
      SIGNING_KEY: app.signingKey.toString('base64'),
    };
    await publishWith(() => startServerProcess(environment), kills);
    const [counts] = await app.database.query<Record<string, string>>(
      `SELECT (SELECT count(*) FROM posts WHERE status = 'published') AS posts,
              count(*) FILTER (WHERE state = 'published') AS targets,
              count(*) FILTER (WHERE attempt > 1) AS begun_again,
              (SELECT count(*) FROM sandbox_posts) AS kept,
              (SELECT count(*) FROM sandbox_posts WHERE attempts > 1) AS sent_again,
              (SELECT count(*) FROM webhook_events WHERE type = 'post.published') AS told
         FROM post_targets`,
    );
    console.info('publishing, workers killed:', JSON.stringify({ kills, ...counts }));
    expect(counts).toMatchObject({ posts: '200', targets: '400', kept: '400', told: '200' });
    expect(Number(counts?.['begun_again'])).toBeGreaterThan(0);
    expect((await author.call('GET', '/posts?status=published&limit=50')).at('data')).toHaveLength(
      50,
    );
    await app.stop();
  },
  2 * patienceMs,
);

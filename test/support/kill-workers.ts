import { createTestApp, type TestApp } from './app.ts';
import type { ServerProcess } from './server-process.ts';
import { createAuthor, type Author } from './social-author.ts';
import { until } from './until.ts';

/** How long processes that die and start may take over something, on a busy machine. */
export const patienceMs = 90_000;

/** Posts that wait for workers, all of them due, and a way to kill these. */
export interface DuePosts {
  app: TestApp;
  author: Author;
  /** Starts one worker after the other and kills each at a random point of its work; then lets one finish. */
  publishWith(start: () => Promise<ServerProcess>, kills: number): Promise<void>;
}

/** A server that publishes nothing itself, and posts on two accounts each that are due to workers. */
export async function createDuePosts(count: number): Promise<DuePosts> {
  const app = await createTestApp({ environment: { ROLE: 'api' } });
  const author = await createAuthor(app, 'enterprise');
  const accounts = ['acct_1', await author.addAccount()];
  // The test's clock stands long before that of the workers.
  const scheduledAt = new Date(app.clock.now().getTime() + 60_000).toISOString();
  let left = count;
  const schedule = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const id = await author.draft({ account_ids: accounts });
      const { status, text } = await author.schedule(id, scheduledAt);
      if (status !== 200) throw new Error(text);
    }
  };
  await Promise.all(Array.from({ length: 8 }, schedule));
  const settled = async (): Promise<number> => {
    const [row] = await app.database.query<{ count: string }>(
      `SELECT count(*) FROM post_targets WHERE state IN ('published', 'unknown')`,
    );
    return Number(row?.count);
  };
  return {
    app,
    author,
    publishWith: async (start, kills) => {
      for (let killed = 0; killed < kills; killed += 1) {
        const worker = await start();
        const enough = (await settled()) + 1 + Math.floor(Math.random() * 20);
        await until(async () => (await settled()) >= enough, 'the worker works', patienceMs);
        worker.kill('SIGKILL');
        await worker.ended;
      }
      const last = await start();
      await until(async () => (await settled()) === count * 2, 'all settled', patienceMs);
      last.kill('SIGKILL');
    },
  };
}

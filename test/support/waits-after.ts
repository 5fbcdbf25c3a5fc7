import type { TestApp } from './app.ts';
import { until } from './until.ts';

/** Resolves once publishing a post has failed so often, and is to be tried again. */
export function waitsAfter({ database }: TestApp, id: string, failures: number): Promise<void> {
  return until(
    async () => {
      const [row] = await database.query<{ failures: number }>(
        'SELECT failures FROM post_targets WHERE post_id = $1',
        [id.slice('post_'.length)],
      );
      return row?.failures === failures;
    },
    `${id} waits after ${String(failures)} failures`,
  );
}

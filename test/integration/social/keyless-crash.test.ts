/**
 * Protects: where a network heeds no key of idempotency, nothing is sent twice, whatever a worker dies
 * over; what nobody can know is said to be unknown.
 */
import { expect, it } from '@jest/globals';
import { startKeylessNetwork } from '../../support/keyless-network.ts';
import { createDuePosts, patienceMs } from '../../support/kill-workers.ts';
import { startServerProcess } from '../../support/server-process.ts';

const kills = 4;
const program = `${import.meta.dirname}/../../support/keyless-worker.ts`;

it(
  'sixty posts on a network that can be asked and one that cannot, four workers killed at random',
  async () => {
    const network = await startKeylessNetwork();
    const { app, publishWith } = await createDuePosts(60);
    await app.database.query(
      `UPDATE social_accounts SET network = CASE number WHEN 1 THEN 'webhook' ELSE 'mastodon' END`,
    );
    const environment = { DATABASE_URL: app.database.url, NETWORK_URL: network.url };
    await publishWith(() => startServerProcess(environment, program), kills);
    await network.stop();

    const targets = await app.database.query<{ key: string; state: string; network: string }>(
      `SELECT t.uid || '.' || t.round || '.0' AS key, t.state, a.network
         FROM post_targets t JOIN social_accounts a ON a.id = t.account_id`,
    );
    const times = (key: string) => network.published.get(key) ?? 0;
    const tally = (name: string) => {
      const own = targets.filter((target) => target.network === name);
      const inDoubt = own.filter(({ state }) => state === 'unknown');
      return {
        published: own.length - inDoubt.length,
        unknown: inDoubt.length,
        'unknown and there': inDoubt.filter(({ key }) => times(key) > 0).length,
      };
    };
    const counts = {
      kills,
      sent: network.published.size,
      twice: [...network.published.values()].filter((often) => often > 1).length,
      lost: targets.filter(({ key, state }) => state === 'published' && times(key) === 0).length,
      'cannot be asked': tally('webhook'),
      'can be asked': tally('mastodon'),
    };
    console.info('publishing without keys, workers killed:', JSON.stringify(counts));
    expect(targets).toHaveLength(120);
    expect(counts).toMatchObject({ twice: 0, lost: 0 });
    expect(counts['cannot be asked']['unknown and there']).toBeGreaterThan(0);
    expect(counts['can be asked']['unknown and there']).toBe(0);
    await app.stop();
  },
  2 * patienceMs,
);

import { setTimeout as wait } from 'node:timers/promises';
import type { mastodon } from 'masto';
import type { Clock } from '../../../lib/clock.ts';
import type {
  AccountIdentity,
  Connection,
  Connector,
  ConnectorAccount,
  NetworkMedia,
} from '../connector.ts';
import type { NetworkFiles } from '../network-files.ts';
import { NetworkError } from '../network-error.ts';
import { readCount, readId, readName, readUrl } from '../read-answer.ts';
import { beforePublishing, toNetworkError } from '../to-network-error.ts';
import { readInstanceLimits, type InstanceLimits } from './instance-limits.ts';
import { createMastodonClient } from './mastodon-client.ts';

/** What the connector works with. */
export interface MastodonOptions {
  fetch: typeof globalThis.fetch;
  files: NetworkFiles;
  clock: Clock;
}

/** Servers remember a key for an hour; some minutes of it are left for the call itself and for clocks. */
const keyLifetimeMs = 50 * 60 * 1_000;
const processingPollMs = 1_000;

/**
 * Publishes on a server of Mastodon, or on another that speaks its REST API. `Idempotency-Key` makes what
 * is sent again the one post for as long as servers remember it; they leave no mark by which a post could
 * be found later.
 */
export function createMastodonConnector({ fetch, files, clock }: MastodonOptions): Connector {
  const clientOf = (
    server: string,
    accessToken: string,
    signal: AbortSignal,
  ): mastodon.rest.Client => createMastodonClient({ server, accessToken, fetch, clock, signal });
  const onAccount = <T>(
    { settings, credentials }: ConnectorAccount,
    signal: AbortSignal,
    call: (client: mastodon.rest.Client) => Promise<T>,
  ): Promise<T> =>
    call(clientOf(String(settings['server']), credentials?.['access_token'] ?? '', signal)).catch(
      rethrow,
    );
  return {
    network: 'mastodon',
    honoursKeys: true,
    keyLifetimeMs,
    limitsOf: ({ settings }: AccountIdentity) => ({
      ...(settings['limits'] as InstanceLimits),
      threads: true,
    }),
    connect: ({ settings, credentials, signal }) => {
      const server = new URL(String(settings['server'])).origin;
      const accessToken = credentials['access_token'] ?? '';
      return connect(clientOf(server, accessToken, signal), server, accessToken).catch(rethrow);
    },
    publish: (post, { account, idempotencyKey, signal }) =>
      onAccount(account, signal, async (client) => {
        const uploading = post.media.map((file) => upload(client, file, files, signal));
        const mediaIds = await beforePublishing(Promise.all(uploading));
        const { id, url } = await client.v1.statuses.create(
          {
            status: post.text,
            mediaIds,
            ...(post.replyTo && { inReplyToId: post.replyTo.parent.id }),
          },
          { requestInit: { headers: { 'Idempotency-Key': idempotencyKey } } },
        );
        return { id: idOf(id), url: readUrl(url) };
      }),
    remove: ({ id }, { account, signal }) =>
      onAccount(account, signal, async (client) => {
        await client.v1.statuses.$select(id).remove().catch(ignoreMissing);
      }),
    fetchMetrics: ({ id }, { account, signal }) =>
      onAccount(account, signal, async (client) => {
        const status = await client.v1.statuses.$select(id).fetch();
        return {
          impressions: null,
          reach: null,
          likes: readCount(status.favouritesCount),
          comments: readCount(status.repliesCount),
          shares: readCount(status.reblogsCount),
          saves: null,
          clicks: null,
          videoViews: null,
        };
      }),
    fetchFollowers: ({ account, signal }) =>
      onAccount(account, signal, async (client) => {
        const { followersCount } = await client.v1.accounts.verifyCredentials();
        return readCount(followersCount);
      }),
  };
}

async function connect(
  client: mastodon.rest.Client,
  server: string,
  accessToken: string,
): Promise<Connection> {
  const [account, instance] = await Promise.all([
    client.v1.accounts.verifyCredentials(),
    // Older servers know no version 2 of it.
    client.v2.instance.fetch().catch(ignoreMissing),
  ]);
  const { host } = new URL(server);
  const name = idOf(account.username);
  return {
    remoteId: `${idOf(account.id)}@${host}`,
    handle: `${name}@${host}`,
    displayName: readName(account.displayName, name),
    avatarUrl: readUrl(account.avatar),
    followers: readCount(account.followersCount),
    settings: { server, limits: readInstanceLimits(instance?.configuration) },
    credentials: { access_token: accessToken },
  };
}

/** The id of a file that the server has taken, once it is done with it. */
async function upload(
  client: mastodon.rest.Client,
  media: NetworkMedia,
  files: NetworkFiles,
  signal: AbortSignal,
): Promise<string> {
  const bytes = new Uint8Array(await files.read(media));
  const file = new File([bytes], `media.${media.contentType.split('/')[1] ?? ''}`, {
    type: media.contentType,
  });
  let { id, url } = await client.v2.media.create({ file, skipPolling: true });
  while (!url) {
    await wait(processingPollMs, undefined, { signal });
    ({ id, url } = await client.v1.media.$select(id).fetch());
  }
  return id;
}

/** Throws where a server names nothing that could be named again. */
function idOf(value: unknown): string {
  const id = readId(value);
  if (id === undefined) throw new TypeError('an answer has no id');
  return id;
}

function ignoreMissing(error: unknown): undefined {
  if (!(error instanceof NetworkError && error.code === 'not_found')) throw error;
}

function rethrow(error: unknown): never {
  throw toNetworkError(error);
}

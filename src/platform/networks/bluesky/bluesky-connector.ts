import type { AtpAgent } from '@atproto/api';
import type { Clock } from '../../../lib/clock.ts';
import type {
  Connection,
  Connector,
  ConnectorAccount,
  NetworkLimits,
  Published,
} from '../connector.ts';
import type { NetworkFiles } from '../network-files.ts';
import { NetworkError } from '../network-error.ts';
import { readCount, readName, readUrl } from '../read-answer.ts';
import { beforePublishing } from '../to-network-error.ts';
import { createAgents, type Agents, type Login } from './agents.ts';
import { composeRecord, postCollection, readRecordUri } from './compose-record.ts';
import { createRecordKey } from './record-key.ts';
import { isBlueskyError, toBlueskyError } from './to-bluesky-error.ts';

/** What the connector works with. */
export interface BlueskyOptions {
  fetch: typeof globalThis.fetch;
  files: NetworkFiles;
  clock: Clock;
}

const defaultService = 'https://bsky.social';

/** As the lexicons app.bsky.feed.post and app.bsky.embed.images have it. */
const limits: NetworkLimits = {
  characters: 300,
  bytes: 3_000,
  threads: true,
  media: {
    most: 4,
    types: ['image/jpeg', 'image/png', 'image/gif', 'image/webp'],
    bytes: { image: 2_000_000 },
    required: false,
  },
};

/**
 * Publishes on Bluesky, or on any other server of the AT Protocol. A key of idempotency is the key of
 * the record that is made under it, and a record is made only where there is none: what is sent again,
 * whenever and by however many, stays the one post.
 */
export function createBlueskyConnector({ fetch, files, clock }: BlueskyOptions): Connector {
  const agents = createAgents(fetch);
  const fail = (error: unknown): NetworkError => toBlueskyError(error, clock.now());
  const onAccount = async <T>(
    account: ConnectorAccount,
    call: (agent: AtpAgent) => Promise<T>,
  ): Promise<T> => {
    const login = loginOf(account);
    const logIn = (): Promise<AtpAgent> => beforePublishing(agents.of(login).catch(rethrow(fail)));
    const agent = await logIn();
    try {
      return await call(agent);
    } catch (error) {
      const failure = fail(error);
      if (failure.kind !== 'auth') throw failure;
      // A session may end before its password does.
      agents.forget(login);
      return await call(await logIn()).catch(rethrow(fail));
    }
  };
  return {
    network: 'bluesky',
    honoursKeys: true,
    limitsOf: () => limits,
    connect: (wish) => connect(wish, agents).catch(rethrow(fail)),
    publish: (post, { account, idempotencyKey, signal }) =>
      onAccount(account, async (agent) => {
        const composing = composeRecord(post, { agent, files, signal, now: clock.now() });
        const record = await beforePublishing(composing.catch(rethrow(fail)));
        const rkey = createRecordKey(idempotencyKey);
        const location = { repo: agent.assertDid, collection: postCollection, rkey };
        try {
          // Swapped for nothing: what is there already stays.
          const input = { ...location, record: { ...record }, swapRecord: null };
          await agent.com.atproto.repo.putRecord(input, { signal });
        } catch (error) {
          if (!isBlueskyError(error, 'InvalidSwap')) throw error;
        }
        return describe(agent.assertDid, rkey);
      }),
    remove: ({ id }, { account, signal }) =>
      onAccount(account, async (agent) => {
        const location = { ...readRecordUri(id), collection: postCollection };
        await agent.com.atproto.repo.deleteRecord(location, { signal });
      }),
    fetchMetrics: ({ id }, { account, signal }) =>
      onAccount(account, async (agent) => {
        const { data } = await agent.app.bsky.feed.getPosts({ uris: [id] }, { signal });
        const [post] = data.posts;
        if (!post) throw gone();
        return {
          ...unknownMetrics,
          likes: post.likeCount ?? null,
          comments: post.replyCount ?? null,
          shares: sum(post.repostCount, post.quoteCount),
          saves: post.bookmarkCount ?? null,
        };
      }),
    fetchFollowers: ({ account, signal }) =>
      onAccount(account, async (agent) => {
        const { data } = await agent.getProfile({ actor: agent.assertDid }, { signal });
        return readCount(data.followersCount);
      }),
  };
}

async function connect(
  { settings, credentials, signal }: Parameters<NonNullable<Connector['connect']>>[0],
  agents: Agents,
): Promise<Connection> {
  const service = typeof settings['service'] === 'string' ? settings['service'] : defaultService;
  const password = credentials['app_password'] ?? '';
  const identifier = String(settings['handle']).toLowerCase();
  const agent = await agents.logIn({ service, identifier, password });
  const handle = agent.session?.handle ?? identifier;
  // Whoever runs a server of their own may have nobody there who knows profiles.
  const profile = await agent
    .getProfile({ actor: agent.assertDid }, { signal })
    .then(({ data }) => data)
    .catch(() => undefined);
  return {
    remoteId: agent.assertDid,
    handle,
    displayName: readName(profile?.displayName, handle),
    avatarUrl: readUrl(profile?.avatar),
    followers: readCount(profile?.followersCount),
    settings: { service },
    credentials: { app_password: password },
  };
}

function loginOf({ remoteId, settings, credentials }: ConnectorAccount): Login {
  return {
    service: String(settings['service']),
    // The handle of an account may change; its DID does not.
    identifier: remoteId ?? '',
    password: credentials?.['app_password'] ?? '',
  };
}

function describe(did: string, rkey: string): Published {
  return {
    id: `at://${did}/${postCollection}/${rkey}`,
    url: `https://bsky.app/profile/${did}/post/${rkey}`,
  };
}

const unknownMetrics = {
  impressions: null,
  reach: null,
  saves: null,
  clicks: null,
  videoViews: null,
};

function gone(): NetworkError {
  return new NetworkError({
    kind: 'permanent',
    code: 'not_found',
    message: 'The post is not on the network any more.',
    mayHaveArrived: false,
  });
}

function sum(...counts: (number | undefined)[]): number | null {
  const known = counts.filter((count) => count !== undefined);
  return known.length === 0 ? null : known.reduce((total, count) => total + count, 0);
}

function rethrow(toError: (error: unknown) => NetworkError): (error: unknown) => never {
  return (error) => {
    throw toError(error);
  };
}

import { sha256 } from '../../../lib/crypto.ts';
import type { Clock } from '../../../lib/clock.ts';
import type { Egress } from '../../egress/index.ts';
import { signEvent } from '../../webhooks/index.ts';
import type { Connector, NetworkLimits, NetworkPost, Published } from '../connector.ts';
import { readId, readName, readUrl } from '../read-answer.ts';
import { refusalToNetworkError, toNetworkError } from '../to-network-error.ts';

/** What the connector works with. */
export interface WebhookOptions {
  egress: Pick<Egress, 'request'>;
  clock: Clock;
}

/** What is sent, by its `type`; docs/networks.md tells receivers of it. */
type Message =
  | { type: 'account.connect' }
  | { type: 'post.publish'; text: string; reply_to: NetworkPost['replyTo'] | null }
  | { type: 'post.remove'; id: string };

/** To whom, and by whom it is signed. */
interface Receiver {
  settings: Readonly<Record<string, unknown>>;
  credentials: Readonly<Record<string, string>> | undefined;
}

const limits: NetworkLimits = {
  characters: 5_000,
  threads: true,
  media: { most: 0, types: [], bytes: {}, required: false },
};

/** A signature that is not accepted, and an endpoint that is gone for good. */
const authStatuses = [401, 403, 410];

/**
 * Publishes by sending JSON to a URL of the workspace, signed as Standard Webhooks 1.0. `webhook-id` and
 * `Idempotency-Key` are the key of the post: a receiver that has seen it answers what it made of it then.
 */
export function createWebhookConnector({ egress, clock }: WebhookOptions): Connector {
  const send = async (
    { settings, credentials }: Receiver,
    message: Message,
    idempotencyKey: string,
    signal: AbortSignal,
  ): Promise<Buffer> => {
    const now = clock.now();
    const body = JSON.stringify({ ...message, idempotency_key: idempotencyKey });
    const timestamp = Math.floor(now.getTime() / 1_000);
    const signed = { id: idempotencyKey, timestamp, body };
    const answer = await egress
      .request({
        url: String(settings['url']),
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': idempotencyKey,
          ...signEvent(signed, [credentials?.['secret'] ?? ''], []),
        },
        body,
        signal,
      })
      .catch(rethrow);
    const { status, headers } = answer;
    if (status > 299) throw refusalToNetworkError({ status, headers, authStatuses, now });
    return answer.truncated ? Buffer.alloc(0) : answer.body;
  };
  return {
    network: 'webhook',
    honoursKeys: true,
    limitsOf: () => limits,
    connect: async (wish) => {
      await send(wish, { type: 'account.connect' }, wish.idempotencyKey, wish.signal);
      const url = String(wish.settings['url']);
      const { host } = new URL(url);
      const { name } = wish.settings;
      return {
        remoteId: sha256(url).toString('base64url'),
        handle: host,
        displayName: readName(name, host),
        avatarUrl: null,
        followers: null,
        settings: { url },
        credentials: wish.credentials,
      };
    },
    publish: async ({ text, replyTo }, { account, idempotencyKey, signal }) => {
      const message = { type: 'post.publish', text, reply_to: replyTo ?? null } as const;
      return readPublished(await send(account, message, idempotencyKey, signal), idempotencyKey);
    },
    remove: async ({ id }, { account, idempotencyKey, signal }) => {
      await send(account, { type: 'post.remove', id }, `${idempotencyKey}.remove`, signal);
    },
  };
}

/**
 * What the receiver calls the post, and where it can be seen. Its status alone says that it has the post:
 * one that says nothing more of it, or nothing that can be read, is known by its key.
 */
function readPublished(body: Buffer, idempotencyKey: string): Published {
  const { id, url } = parse(body);
  return { id: readId(id) ?? idempotencyKey, url: readUrl(url) };
}

function parse(body: Buffer): { id?: unknown; url?: unknown } {
  try {
    const value: unknown = JSON.parse(body.toString());
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function rethrow(error: unknown): never {
  throw toNetworkError(error);
}

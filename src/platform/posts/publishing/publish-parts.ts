import type {
  Connector,
  ConnectorAccount,
  NetworkPost,
  PublishContext,
  Published,
} from '../../networks/index.ts';
import { NetworkError } from '../../networks/index.ts';
import type { Clock } from '../../../lib/clock.ts';
import type { Claim } from './claim-target.ts';

/** How parts are published. */
export interface PublishPartsOptions {
  connector: Connector;
  account: ConnectorAccount;
  /** Aborted when the worker stops. */
  signal: AbortSignal;
  clock: Clock;
  /** Keeps what the network made of a part, before the next one is sent. */
  record: (index: number, published: Published) => Promise<void>;
}

/** A network has so long for one call. */
const callTimeoutMs = 30_000;

/**
 * Publishes the parts of a target that are not published yet, one after the other. A part that an
 * attempt before this one may have sent is sent again where the network still knows its key, and looked
 * for where it does not; false says that it was not found there, so that nobody knows. Rejects with a
 * NetworkError where the network fails, and with anything else where the attempt itself does.
 */
export async function publishParts(
  { texts, media, parts, interrupted, sendingSince, uid, round }: Claim,
  { connector, account, signal, clock, record }: PublishPartsOptions,
): Promise<boolean> {
  const published = [...parts];
  for (const [index, text] of [...texts.entries()].slice(parts.length)) {
    const root = published[0];
    const parent = published.at(-1);
    const post: NetworkPost = {
      text,
      media: index === 0 ? media.map(toNetworkMedia) : [],
      replyTo: root && parent ? { root, parent } : undefined,
    };
    const idempotencyKey = `${uid}.${String(round)}.${String(index)}`;
    const isInDoubt = interrupted && index === parts.length;
    const part = await call(signal, isInDoubt, (limited) => {
      const context: PublishContext = { account, idempotencyKey, signal: limited };
      const isKnown = remembersKey(connector, sendingSince, clock.now());
      if (!isInDoubt || isKnown) return connector.publish(post, context);
      return connector.find?.(post, context) ?? Promise.resolve(undefined);
    });
    if (!part) return false;
    await record(index, part);
    published.push(part);
  }
  return true;
}

/** Whether the network still knows a key that it was first given then, if it was. */
function remembersKey(
  { honoursKeys, keyLifetimeMs = Infinity }: Connector,
  since: Date,
  now: Date,
) {
  return honoursKeys && now.getTime() - since.getTime() < keyLifetimeMs;
}

/**
 * Asks a network, within its time. What a connector did not foresee may have happened after sending; and
 * what was in doubt before stays so, unless the network refuses it for good.
 */
async function call<T>(
  signal: AbortSignal,
  isInDoubt: boolean,
  ask: (limited: AbortSignal) => Promise<T>,
): Promise<T> {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(callTimeoutMs)]);
  try {
    return await ask(limited);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof NetworkError) {
      throw isInDoubt && error.kind !== 'permanent' ? error.inDoubt() : error;
    }
    throw new NetworkError({
      kind: 'transient',
      code: limited.aborted ? 'timeout' : 'unexpected',
      message: limited.aborted
        ? 'The network did not answer in time.'
        : 'The network answered something unexpected.',
      mayHaveArrived: true,
      cause: error,
    });
  }
}

function toNetworkMedia(media: Claim['media'][number]): NetworkPost['media'][number] {
  const { id, key, contentType, size, width, height } = media;
  return { id, key, contentType, size, width, height };
}

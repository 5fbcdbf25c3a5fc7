import { bodyFault, type Fault } from '../../errors/api-error.ts';
import { measureText, type NetworkLimits } from '../networks/index.ts';
import type { Media } from '../media/index.ts';
import { textsFor, type Post, type PostTarget } from './post.ts';

/** What is published on one account, and what its network takes. */
export interface Publication {
  /** The account's id, as callers know it. */
  account: string;
  target: Pick<PostTarget, 'override'>;
  limits: NetworkLimits;
}

/** Everything that keeps the account's network from taking a post. */
export function findContentFaults(
  post: Pick<Post, 'body' | 'thread'>,
  media: readonly Media[],
  { account, target, limits }: Publication,
): Fault[] {
  const texts = textsFor(post, target);
  const field = (part: number): string => (part === 0 ? 'body' : `thread.${String(part - 1)}`);
  return [
    ...texts.flatMap((text, part) => lengthFaults(text, field(part), account, limits)),
    ...(texts.length > 1 && !limits.threads ? [bodyFault('thread', 'threads', { account })] : []),
    ...mediaFaults(media, account, limits),
  ];
}

function lengthFaults(
  text: string,
  field: string,
  account: string,
  limits: NetworkLimits,
): Fault[] {
  const { characters, bytes } = measureText(text, limits);
  if (characters > limits.characters) {
    return [
      bodyFault(field, 'characters', { account, count: characters, limit: limits.characters }),
    ];
  }
  if (limits.bytes !== undefined && bytes > limits.bytes) {
    return [bodyFault(field, 'bytes', { account, count: bytes, limit: limits.bytes })];
  }
  return [];
}

function mediaFaults(
  media: readonly Media[],
  account: string,
  { media: { most, types, bytes, required } }: NetworkLimits,
): Fault[] {
  if (media.length === 0)
    return required ? [bodyFault('media_ids', 'mediaRequired', { account })] : [];
  if (media.length > most) {
    return [bodyFault('media_ids', 'mediaCount', { account, count: media.length, limit: most })];
  }
  return media.flatMap(({ contentType: type, size }, index) => {
    const field = `media_ids.${String(index)}`;
    if (!types.includes(type)) return [bodyFault(field, 'mediaType', { account, type })];
    const limit = bytes[type] ?? bytes[type.split('/', 1)[0] ?? ''];
    if (limit === undefined || size <= limit) return [];
    return [bodyFault(field, 'mediaSize', { account, count: size, limit })];
  });
}

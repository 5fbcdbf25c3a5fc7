import type { mastodon } from 'masto';
import type { NetworkLimits } from '../connector.ts';

/** Limits of a server, as they are kept with its accounts. */
export type InstanceLimits = Pick<NetworkLimits, 'characters' | 'linkCharacters' | 'media'>;

/** Servers that tell nothing take what Mastodon takes where nobody changes it. */
const defaults: InstanceLimits = {
  characters: 500,
  linkCharacters: 23,
  media: {
    most: 4,
    types: ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'video/mp4'],
    bytes: { image: 16 * 1024 ** 2, video: 99 * 1024 ** 2 },
    required: false,
  },
};

/** What a server tells of itself, of which any part may be missing or of another type. */
export type InstanceConfiguration = Partial<mastodon.v2.Instance['configuration']>;

/** What a server takes (`/api/v2/instance`). */
export function readInstanceLimits(configuration: InstanceConfiguration = {}): InstanceLimits {
  const { statuses, mediaAttachments } = configuration;
  const { supportedMimeTypes: types } = mediaAttachments ?? {};
  const { media } = defaults;
  return {
    characters: count(statuses?.maxCharacters, defaults.characters),
    linkCharacters: count(statuses?.charactersReservedPerUrl, 23),
    media: {
      most: count(statuses?.maxMediaAttachments, media.most),
      types: Array.isArray(types)
        ? media.types.filter((type) => types.includes(type))
        : media.types,
      bytes: {
        image: count(mediaAttachments?.imageSizeLimit, media.bytes['image']),
        video: count(mediaAttachments?.videoSizeLimit, media.bytes['video']),
      },
      required: false,
    },
  };
}

function count(told: unknown, otherwise = 0): number {
  return typeof told === 'number' && Number.isSafeInteger(told) && told > 0 ? told : otherwise;
}

import type {
  AppBskyFeedPost,
  AppBskyRichtextFacet,
  AtpAgent,
  ComAtprotoRepoStrongRef,
} from '@atproto/api';
import type { NetworkMedia, NetworkPost, Published } from '../connector.ts';
import type { NetworkFiles } from '../network-files.ts';

/** What a record is made with. */
export interface ComposeRecordOptions {
  agent: AtpAgent;
  files: NetworkFiles;
  signal: AbortSignal;
  now: Date;
}

/** The collection that posts are records of. */
export const postCollection = 'app.bsky.feed.post';

/**
 * A post as a record (lexicon app.bsky.feed.post): its links, hashtags and mentions as facets, its files
 * uploaded, and what it answers by reference. A mention of a handle that nobody has stays plain text.
 */
export async function composeRecord(
  { text, media, replyTo }: NetworkPost,
  options: ComposeRecordOptions,
): Promise<AppBskyFeedPost.Record> {
  const facets = await findFacets(text, options);
  const [root, parent] = replyTo
    ? await Promise.all([referTo(replyTo.root, options), referTo(replyTo.parent, options)])
    : [];
  return {
    $type: postCollection,
    text,
    ...(facets.length > 0 && { facets }),
    ...(root && parent && { reply: { root, parent } }),
    ...(media.length > 0 && { embed: await embed(media, options) }),
    createdAt: options.now.toISOString(),
  };
}

/** The library finds handles where the lexicon wants DIDs. */
async function findFacets(
  text: string,
  { agent, signal }: ComposeRecordOptions,
): Promise<AppBskyRichtextFacet.Main[]> {
  const { AppBskyRichtextFacet, RichText } = await import('@atproto/api');
  const richText = new RichText({ text });
  richText.detectFacetsWithoutResolution();
  const facets = await Promise.all(
    (richText.facets ?? []).map(async (facet) => {
      const [feature] = facet.features;
      if (!AppBskyRichtextFacet.isMention(feature)) return [facet];
      const { did: handle } = feature;
      return agent.com.atproto.identity.resolveHandle({ handle }, { signal }).then(
        ({ data: { did } }) => [{ ...facet, features: [{ ...feature, did }] }],
        () => [],
      );
    }),
  );
  return facets.flat();
}

/** Repository and key of a record, of its URI. */
export function readRecordUri(uri: string): { repo: string; rkey: string } {
  const [, , repo = '', , rkey = ''] = uri.split('/');
  return { repo, rkey };
}

/** A reference names the record's content besides its URI. */
async function referTo(
  { id }: Published,
  { agent, signal }: ComposeRecordOptions,
): Promise<ComAtprotoRepoStrongRef.Main> {
  const query = { ...readRecordUri(id), collection: postCollection };
  const { data } = await agent.com.atproto.repo.getRecord(query, { signal });
  return { uri: data.uri, cid: data.cid ?? '' };
}

async function embed(
  media: readonly NetworkMedia[],
  { agent, files, signal }: ComposeRecordOptions,
): Promise<AppBskyFeedPost.Record['embed']> {
  const images = await Promise.all(
    media.map(async (file) => {
      const { contentType: encoding, width, height } = file;
      const { data } = await agent.uploadBlob(await files.read(file), { encoding, signal });
      return {
        image: data.blob,
        alt: '',
        ...(width !== null && height !== null && { aspectRatio: { width, height } }),
      };
    }),
  );
  return { $type: 'app.bsky.embed.images', images };
}

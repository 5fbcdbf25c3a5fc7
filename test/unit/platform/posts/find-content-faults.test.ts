/** Protects: what a network does not take is told before anything is sent, for each account by itself. */
import { describe, expect, it } from '@jest/globals';
import type { Media } from '../../../../src/platform/media/index.ts';
import type { NetworkLimits } from '../../../../src/platform/networks/index.ts';
import { findContentFaults, type Override } from '../../../../src/platform/posts/index.ts';

/** As X has them: 280 characters, links count 23, four images or one video of 512 MiB. */
const limits: NetworkLimits = {
  characters: 280,
  linkCharacters: 23,
  threads: true,
  media: {
    most: 4,
    types: ['image/jpeg', 'image/png', 'video/mp4'],
    bytes: { image: 5_000_000, 'image/png': 1_000_000, video: 512 * 1024 ** 2 },
    required: false,
  },
};

interface Given {
  body?: string;
  thread?: string[];
  override?: Override;
  media?: Partial<Media>[];
  limits?: Partial<NetworkLimits>;
}

const find = (given: Given) =>
  findContentFaults(
    { body: given.body ?? 'x', thread: given.thread ?? [] },
    (given.media ?? []).map((file) => ({ contentType: 'image/png', size: 1, ...file }) as Media),
    {
      account: 'acct_1',
      target: { override: given.override ?? null },
      limits: { ...limits, ...given.limits },
    },
  ).map(({ field, rule, params }) => [field, rule, params]);

const account = 'acct_1';

describe('texts', () => {
  it('280 characters are taken, 281 are not', () => {
    expect(find({ body: 'x'.repeat(280) })).toEqual([]);
    expect(find({ body: 'x'.repeat(281) })).toEqual([
      ['body', 'characters', { account, count: 281, limit: 280 }],
    ]);
  });

  it('each part of a thread by itself', () => {
    const thread = ['fine', '👍🏽'.repeat(281), 'x'.repeat(282)];
    expect(find({ thread }).map(([field]) => field)).toEqual(['thread.1', 'thread.2']);
  });

  it('an override takes the place of body and thread', () => {
    const long = { body: 'x'.repeat(281), thread: ['x'.repeat(281)] };
    expect(find({ ...long, override: { body: 'short', thread: [] } })).toEqual([]);
    expect(find({ override: { body: 'x'.repeat(300), thread: [] } })).toHaveLength(1);
  });

  it('no thread where the network knows none', () => {
    expect(find({ thread: ['more'], limits: { threads: false } })).toEqual([
      ['thread', 'threads', { account }],
    ]);
  });

  it('bytes, where the network counts them too', () => {
    expect(find({ body: '👨‍👩‍👧‍👦'.repeat(4), limits: { bytes: 99 } })).toEqual([
      ['body', 'bytes', { account, count: 100, limit: 99 }],
    ]);
  });
});

describe('files', () => {
  it('as many as the network takes', () => {
    expect(find({ media: [{}, {}, {}, {}] })).toEqual([]);
    expect(find({ media: [{}, {}, {}, {}, {}] })).toEqual([
      ['media_ids', 'mediaCount', { account, count: 5, limit: 4 }],
    ]);
  });

  it('of types that it takes, no larger than it takes', () => {
    const media = [
      { size: 1_000_001 },
      { contentType: 'image/jpeg', size: 5_000_000 },
      { contentType: 'image/gif' },
    ];
    expect(find({ media })).toEqual([
      ['media_ids.0', 'mediaSize', { account, count: 1_000_001, limit: 1_000_000 }],
      ['media_ids.2', 'mediaType', { account, type: 'image/gif' }],
    ]);
  });

  it('one at least, where the network demands it', () => {
    expect(find({ limits: { media: { ...limits.media, required: true } } })).toEqual([
      ['media_ids', 'mediaRequired', { account }],
    ]);
  });
});

/** Protects: an endpoint hears of what it chose, and of no more. */
import { describe, expect, it } from '@jest/globals';
import { createEventTypes, patternsOf } from '../../../../src/platform/webhooks/event-types.ts';

describe('the patterns that an event matches', () => {
  it.each([
    ['post.created', ['*', 'post.*', 'post.created']],
    [
      'organization.directory.user_created',
      ['*', 'organization.*', 'organization.directory.*', 'organization.directory.user_created'],
    ],
    ['ping', ['*', 'ping']],
  ])('%s', (type, patterns) => {
    expect(patternsOf(type)).toEqual(patterns);
  });
});

describe('COR-069, COR-074: what an endpoint may listen to', () => {
  const { knows } = createEventTypes(['post.created', 'post.deleted', 'a.b.c']);
  it.each(['*', 'post.*', 'post.created', 'a.*', 'a.b.*', 'a.b.c'])('%s', (pattern) => {
    expect(knows(pattern)).toBe(true);
  });

  it.each([
    ['a type that there is not', 'post.eaten'],
    ['a part of a type', 'post'],
    ['a pattern that nothing matches', 'lead.*'],
    ['a pattern below a whole type', 'post.created.*'],
    ['a star elsewhere', '*.created'],
    ['half a word and a star', 'po*'],
    ['two stars', '**'],
    ['other letters', 'POST.created'],
    ['nothing', ''],
    ['a name of every object', '__proto__'],
  ])('not %s', (_title, pattern) => {
    expect(knows(pattern)).toBe(false);
  });

  it('nothing where no contract declares an event', () => {
    expect(createEventTypes([]).knows('*')).toBe(false);
  });
});

/**
 * Proves that what the contracts publish of their events is what is sent: each example's data, written as a
 * handler's would be, gives an event like the example. New events join by themselves.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { generatedApis } from '../../src/apis/index.ts';
import { createEventWriter } from '../../src/engine/events.ts';
import { createManualClock } from '../support/clock.ts';

const writer = createEventWriter(generatedApis, createManualClock());
const tenant = { id: 1, uid: '0197b3a2-0000-7000-8000-000000000001' };

interface Published {
  webhooks?: Record<
    string,
    { post: { requestBody: { content: { 'application/json': { example?: unknown } } } } }
  >;
}

const events = generatedApis.flatMap(({ contract: { name, events: declared } }) => {
  const file = join(import.meta.dirname, `../../generated/${name}/openapi.json`);
  const { webhooks = {} } = JSON.parse(readFileSync(file, 'utf8')) as Published;
  return declared.map(({ type, envelope }) => {
    const { example } = webhooks[type]?.post.requestBody.content['application/json'] ?? {};
    return [`${name} ${type}`, { name, type, envelope, example }] as const;
  });
});

/** Whether a member of an envelope is the same in every event with this data. */
const isSettled = (template: unknown): boolean =>
  typeof template !== 'string' || !/\{(?!data[.}]|type\})/.test(template);

describe('an event is sent as its example shows it', () => {
  it.each(events)('%s', (_title, { name, type, envelope, example }) => {
    const shown = example as Record<string, unknown>;
    const sent = JSON.parse(writer.write(name, type, shown['data'], tenant).body) as typeof shown;
    const shapes = (body: typeof shown) =>
      Object.fromEntries(Object.entries(body).map(([key, value]) => [key, typeof value]));
    expect(shapes(sent)).toEqual(shapes(shown));
    const settled = Object.keys(envelope).filter((key) => isSettled(envelope[key]));
    expect(settled).toEqual(expect.arrayContaining(['type', 'data']));
    for (const key of settled) expect([key, sent[key]]).toEqual([key, shown[key]]);
  });

  it('of every contract that has any', () => {
    const { length } = events;
    console.info('events:', JSON.stringify({ length, types: writer.types.length }));
    expect([length, new Set(writer.types).size]).toEqual([writer.types.length, length]);
    expect(length).toBeGreaterThan(20);
  });
});

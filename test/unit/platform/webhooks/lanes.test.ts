/** Protects: no endpoint that fails, hangs or has much to be told takes the room of others. */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Claim } from '../../../../src/platform/webhooks/worker/claims.ts';
import { createLanes, type Lanes } from '../../../../src/platform/webhooks/worker/lanes.ts';

const full = { most: 512, failingMost: 64, perEndpoint: 4 };
let lanes: Lanes;
let next: number;
beforeEach(() => {
  jest.useFakeTimers();
  lanes = createLanes();
  next = 0;
});
afterEach(() => {
  jest.useRealTimers();
});

/** Attempts at an endpoint begin; answers their ids. */
function enter(endpointId: number, count = 1, failing = false): number[] {
  return Array.from({ length: count }, () => {
    next += 1;
    lanes.enter({ id: next, endpoint_id: endpointId, failing } as Claim);
    return next;
  });
}

describe('room', () => {
  it('is all there at first', () => {
    expect(lanes.limits()).toEqual({ ...full, room: {} });
  });

  it('of an endpoint is four, of others as it was, and comes back', () => {
    const [first = 0] = enter(1, 3);
    enter(2);
    expect(lanes.limits()).toEqual({ ...full, most: 508, room: { 1: 1, 2: 3 } });
    enter(1);
    expect(lanes.limits().room).toEqual({ 1: 0, 2: 3 });
    lanes.leave(first);
    expect(lanes.limits()).toEqual({ ...full, most: 508, room: { 1: 1, 2: 3 } });
  });

  it('of one that fails is a single attempt, and all that fail have one of their own', () => {
    for (let endpoint = 1; endpoint <= 64; endpoint += 1) enter(endpoint, 1, true);
    const { most, failingMost, room } = lanes.limits();
    expect([most, failingMost]).toEqual([full.most, 0]);
    expect(new Set(Object.values(room))).toEqual(new Set([0]));
    lanes.leave(7);
    expect(lanes.limits()).toMatchObject({ most: full.most, failingMost: 1 });
    expect(lanes.limits().room).not.toHaveProperty('7');
  });

  it('of one that lets an attempt wait for two seconds is none beside it', () => {
    const [slow = 0] = enter(1);
    enter(2);
    jest.advanceTimersByTime(2_000);
    enter(1);
    expect(lanes.limits().room).toEqual({ 1: 2, 2: 3 });
    jest.advanceTimersByTime(1);
    enter(2);
    expect(lanes.limits().room).toEqual({ 1: 0, 2: 0 });
    lanes.leave(slow);
    expect(lanes.limits().room).toEqual({ 1: 3, 2: 0 });
  });

  it('is left by attempts that have waited half a second', () => {
    for (let endpoint = 1; endpoint <= 128; endpoint += 1) enter(endpoint, 4);
    jest.advanceTimersByTime(499);
    expect(lanes.limits().most).toBe(0);
    jest.advanceTimersByTime(1);
    expect(lanes.limits()).toMatchObject({ most: full.most, perEndpoint: full.perEndpoint });
    jest.advanceTimersByTime(29_500);
    expect(Object.values(lanes.limits().room).every((left) => left === 0)).toBe(true);
  });

  it('gets scarce when half of it hangs, and ends when all of it does', () => {
    for (let endpoint = 1; endpoint <= 192; endpoint += 1) enter(endpoint, 4);
    jest.advanceTimersByTime(500);
    expect(lanes.limits()).toMatchObject({ most: 512, perEndpoint: full.perEndpoint });
    enter(193);
    jest.advanceTimersByTime(500);
    expect(lanes.limits()).toMatchObject({ most: 512, perEndpoint: 1 });
    for (let endpoint = 194; endpoint <= 193 + 512; endpoint += 1) enter(endpoint);
    jest.advanceTimersByTime(500);
    expect(lanes.limits().most).toBe(1_536 - 4 * 192 - 513);
    enter(1_000, 255);
    expect(lanes.limits().most).toBe(0);
  });

  it('is not made by leaving twice, or without having entered', () => {
    const [one = 0] = enter(1);
    lanes.leave(one);
    lanes.leave(one);
    lanes.leave(99);
    expect(lanes.limits()).toEqual({ ...full, room: {} });
  });
});

describe('being empty', () => {
  it('is at once where nothing is under way', async () => {
    await expect(lanes.empty(1_000)).resolves.toBeUndefined();
  });

  it('is waited for until the last attempt leaves', async () => {
    const ids = enter(1, 2);
    let empty = false;
    const waiting = lanes.empty(10_000).then(() => {
      empty = true;
    });
    lanes.leave(ids[0] ?? 0);
    await Promise.resolve();
    expect(empty).toBe(false);
    lanes.leave(ids[1] ?? 0);
    await waiting;
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is waited for no longer than it was said', async () => {
    enter(1);
    const waiting = lanes.empty(10_000);
    jest.advanceTimersByTime(10_000);
    await expect(waiting).resolves.toBeUndefined();
    expect(lanes.limits().room).toEqual({ 1: 0 });
  });
});

/** Protects: memory of limits is bounded, and a flood of newcomers does not make a busy caller unknown. */
import { describe, expect, it } from '@jest/globals';
import { addressBlock } from '../../../src/lib/address-block.ts';
import { createMemoryLimiter } from '../../../src/platform/rate-limits/index.ts';
import { MeterTable } from '../../../src/platform/rate-limits/meter-table.ts';
import { createManualClock } from '../../support/clock.ts';

const windows = [{ name: 'w', seconds: 60, requests: 100, capacity: 100 }];

describe('a limiter with room for 1,000 callers', () => {
  it('still knows 100 that are at their limit after 100,000 that came once', () => {
    let forgotten = 0;
    const onForget = () => void (forgotten += 1);
    const clock = createManualClock();
    const { take } = createMemoryLimiter({ clock, onForget, maximum: 1_000 });
    const ask = (subject: string) => take([{ bucket: 'b', subject, windows }], 1).admitted;
    const busy = Array.from({ length: 100 }, (_, index) => `busy ${String(index)}`);
    for (const subject of busy) for (let hit = 0; hit < 100; hit += 1) ask(subject);
    for (let newcomer = 0; newcomer < 100_000; newcomer += 1) ask(`once ${String(newcomer)}`);
    expect(busy.filter(ask)).toEqual([]);
    expect(forgotten).toBe(100_000 + 100 - 1_000);
  });
});

describe('a table', () => {
  it('lets those go that count nothing any more, as others come', () => {
    const table = new MeterTable(1_000, () => {
      throw new Error('nobody who counts is to be forgotten');
    });
    for (let nowMs = 0; nowMs < 100_000; nowMs += 1) {
      table.find(String(nowMs), nowMs).keepUntil(nowMs + 100);
      expect(table.size).toBeLessThanOrEqual(1_000);
    }
    expect(table.size).toBeLessThan(250);
  });
});

describe('the block of an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:0:7::1', '2001:db8:0:7::/64'],
    ['2001:0DB8::0007:0:0:0:1', '2001:db8:0:7::/64'],
    ['2001:db8:0:7:ffff:ffff:ffff:ffff', '2001:db8:0:7::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['not:an:address', 'not:an:address'],
    ['x'.repeat(100), 'x'.repeat(45)],
  ])('%s is in %s', (address, block) => {
    expect(addressBlock(address)).toBe(block);
  });
});

import { describe, expect, it } from '@jest/globals';
import { createKey, isKey, shownPrefix } from '../../../src/platform/api-keys/key-format.ts';
import { isListed } from '../../../src/platform/api-keys/ip-allow-list.ts';
import { covers, createScopeCatalogue } from '../../../src/platform/scopes/index.ts';

describe('keys', () => {
  it.each([
    ['core', 'sk_live_'],
    ['growth', 'sg_live_'],
    ['sales', 'sc_live_'],
    ['social', 'sk_live_'],
  ] as const)('COR-004, GRO-003, SOC-006: a key for %s begins with %s', (product, prefix) => {
    const key = createKey(product);
    expect(key).toMatch(new RegExp(`^${prefix}[0-9A-Za-z]{36}$`));
    expect(isKey(key)).toBe(true);
    expect(shownPrefix(key)).toBe(key.slice(0, 11));
  });

  it('any one character changed is noticed without a database', () => {
    const key = createKey('core');
    for (let index = 8; index < key.length; index += 1) {
      const other = key[index] === 'a' ? 'b' : 'a';
      expect(isKey(key.slice(0, index) + other + key.slice(index + 1))).toBe(false);
    }
    for (const text of ['', 'sk_live_', `${key}x`, key.slice(1), ` ${key}`, key.toUpperCase()]) {
      expect(isKey(text)).toBe(false);
    }
  });

  it('no two are alike', () => {
    expect(new Set(Array.from({ length: 1_000 }, () => createKey('core'))).size).toBe(1_000);
  });
});

describe('allowed addresses', () => {
  it.each([
    [['10.0.0.0/8'], '10.1.2.3', true],
    [['10.0.0.0/8'], '11.1.2.3', false],
    [['10.1.2.3'], '::ffff:10.1.2.3', true],
    [['2001:db8::/32'], '2001:db8:1::1', true],
    [['2001:db8::/32'], '2001:db9::1', false],
    [['192.0.2.0/24'], '::FFFF:c000:207', true],
    [['::1'], '127.0.0.1', false],
    [['0.0.0.0/0'], '::1', false],
  ])('%j, %s: %s', (networks, address, listed) => {
    expect(isListed(networks, address)).toBe(listed);
  });
});

describe('scopes', () => {
  it.each([
    ['*', 'posts:publish', true],
    ['posts:*', 'posts:publish', true],
    ['posts:*', 'media:write', false],
    ['*:read', 'posts:read', true],
    ['*:read', 'posts:write', false],
    ['read', 'posts:read', true],
    ['read', 'posts:write', false],
    ['write', 'media:write', true],
    ['write', 'posts:read', false],
    ['write', 'posts:publish', false],
    ['write', 'ai:generate', false],
    ['write', 'voice-agents:webhook', false],
    ['write', 'workspaces:delete', false],
    ['posts:write', 'posts:read', false],
    ['posts', 'posts:read', false],
  ])('%s covers %s: %s', (granted, wanted, covered) => {
    expect(covers(granted, wanted)).toBe(covered);
  });

  it('a catalogue knows what some contract defines, and patterns of it', () => {
    const catalogue = createScopeCatalogue(['posts:read', 'posts:write', 'media:write']);
    const known = ['posts:read', 'read', 'write', '*', 'posts:*', '*:write'];
    const unknown = ['foo:bar', 'posts', 'delete', 'foo:*', '*:delete', '', 'posts:'];
    expect(known.filter((scope) => !catalogue.knows(scope))).toEqual([]);
    expect(unknown.filter((scope) => catalogue.knows(scope))).toEqual([]);
  });
});

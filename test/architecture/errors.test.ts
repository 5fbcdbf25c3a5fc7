/** Holds the catalogue of conditions, the contracts and the documentation together. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { core } from '../../generated/core/index.ts';
import { growth } from '../../generated/growth/index.ts';
import { identity } from '../../generated/identity/index.ts';
import { sales } from '../../generated/sales/index.ts';
import { social } from '../../generated/social/index.ts';
import { createErrorRenderer } from '../../src/engine/error-renderer.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { catalogue, conditions } from '../../src/errors/catalogue.ts';
import { egressMessages } from '../../src/platform/egress/egress-error.ts';

const apis = [core, growth, identity, sales, social].map(({ contract }) => contract);
/** The cells of each row of a page that begins with the name of an error. */
const rowsOf = (page: string, name: RegExp): string[][] =>
  readFileSync(join(import.meta.dirname, '../../docs', page), 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1))
    .filter(([first]) => name.test(first ?? ''));
const rows = rowsOf('errors.md', /^`[a-z_]+`$/);

describe('docs/errors.md', () => {
  it('has one row for each condition, and no other', () => {
    expect(rows.map(([name]) => name)).toEqual(conditions.map((name) => `\`${name}\``));
  });

  it.each(conditions)('%s: its meaning, and each API’s status and code', (condition) => {
    const expected = [
      `\`${condition}\``,
      catalogue[condition].meaning,
      ...apis.map(({ errors }) => {
        const { status, code } = errors.conditions[condition];
        return `${String(status)} \`${String(code)}\``;
      }),
    ];
    expect(rows).toContainEqual(expected);
  });
});

describe('docs/egress.md', () => {
  it('has one row for each code, with its message', () => {
    const expected = Object.entries(egressMessages).map(([code, text]) => [`\`${code}\``, text]);
    expect(rowsOf('egress.md', /^`egress\.[a-z_]+`$/)).toEqual(expected);
  });
});

describe.each(apis.map((contract) => [contract.name, contract] as const))(
  '%s',
  (_name, contract) => {
    const render = createErrorRenderer(contract.errors);

    it('names every condition and no other', () => {
      expect(Object.keys(contract.errors.conditions).sort()).toEqual([...conditions].sort());
    });

    it.each(conditions)('%s leaves no placeholder and no member empty', (condition) => {
      const error = new ApiError(condition, {
        internal: 'a secret of the log',
        faults: [{ in: 'body', field: 'name', rule: 'required', params: {} }],
        values: {
          scope: 'a:read',
          allow: 'GET',
          retryAfter: 1,
          limit: 1,
          remaining: 0,
          resetAt: 'x',
          feature: 'posts',
          upgradeUrl: 'https://example.com/upgrade',
        },
      });
      const rendered = render(error, { requestId: 'req_1', instance: '/x' });
      const body = JSON.stringify(JSON.parse(rendered.body));
      expect(rendered.status).toBe(contract.errors.conditions[condition].status);
      expect(body).not.toMatch(/\{\w+\}/);
      expect(body).not.toContain('a secret of the log');
    });
  },
);

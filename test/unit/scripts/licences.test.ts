import { describe, expect, it } from '@jest/globals';
import { declaredLicence } from '../../../scripts/licences/declared-licence.ts';
import { judgeLicence } from '../../../scripts/licences/judge-licence.ts';
import { parseExpression } from '../../../scripts/licences/parse-expression.ts';

const judge = (licence: string | undefined, development = false, name = 'some-package') =>
  judgeLicence({ name, licence, development });

describe('judgeLicence', () => {
  it.each([
    'MIT',
    'MIT OR GPL-3.0-only',
    'GPL-3.0-only OR MIT',
    '(MIT AND ISC)',
    'GPL-2.0-only OR (MIT AND BSD-3-Clause)',
    'MIT OR GPL-2.0-only AND GPL-3.0-only',
  ])('allows %s', (licence) => {
    expect(judge(licence)).toBeUndefined();
  });

  it.each([
    'GPL-3.0-only',
    'MIT AND GPL-3.0-only',
    '(MIT OR ISC) AND GPL-3.0-only',
    'mit',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.txt',
    'Apache-2.0 WITH LLVM-exception',
    'MIT OR',
    'MIT ISC',
    '(MIT',
    'MIT)',
    '()',
    '',
    undefined,
  ])('refuses %s', (licence) => {
    expect(judge(licence)).toEqual(expect.any(String));
  });

  it('allows MPL-2.0 to tools only', () => {
    expect(judge('MPL-2.0', true)).toBeUndefined();
    expect(judge('MPL-2.0', false)).toBe('"MPL-2.0" is not allowed');
  });

  it('grants an exception to the package that it names', () => {
    expect(judge('PSF-2.0', false, 'argparse')).toBeUndefined();
    expect(judge('PSF-2.0')).toBe('"PSF-2.0" is not allowed');
    expect(judge('GPL-3.0-only', false, 'argparse')).toBe('"GPL-3.0-only" is not allowed');
  });
});

describe('parseExpression', () => {
  it('binds AND closer than OR', () => {
    expect(parseExpression('A OR B AND C')).toEqual({
      operator: 'OR',
      left: 'A',
      right: { operator: 'AND', left: 'B', right: 'C' },
    });
  });
});

describe('declaredLicence', () => {
  it.each([
    [{ license: 'MIT' }, 'MIT'],
    [{ license: { type: 'ISC' } }, 'ISC'],
    [{ licenses: [{ type: 'MIT' }, { type: 'Apache-2.0' }] }, 'MIT OR Apache-2.0'],
    [{ licenses: [{ type: 'MIT' }, {}] }, undefined],
    [{}, undefined],
  ])('reads %j', (manifest, licence) => {
    expect(declaredLicence(manifest)).toBe(licence);
  });
});

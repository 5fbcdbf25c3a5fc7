import { describe, expect, it } from '@jest/globals';
import { parseJson } from '../../../../src/engine/bodies/parse-json.ts';
import { ApiError } from '../../../../src/errors/api-error.ts';

const maxDepth = 64;

function refusal(body: string | Buffer): ApiError {
  try {
    parseJson(Buffer.from(body), maxDepth);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error(`accepted: ${body.toString('latin1').slice(0, 80)}`);
}

describe('JSON that means the same to everybody', () => {
  it.each([
    '{}',
    '[]',
    'null',
    'true',
    '""',
    ' { "a" : [ 1 , -2.5e3 , "x" ] } ',
    '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]}',
    '{"":1," ":2,"a:b":"{\\"a\\":1,\\"a\\":2}"}',
    '{"a":"\\ud83d\\ude00 \\u00e9 \\\\u0000 😀 é"}',
    '[9007199254740991,-9007199254740991,1.0,1e2,1E-400,-0,0.1,123456789012345678.5]',
    '{"constructor":1,"prototype":2}',
    '{"constructor":{"name":"x"},"x":{"prototype":1}}',
    '{"constructor":[{"prototype":1}]}',
    '{"toString":1,"hasOwnProperty":2}',
    '{"a":"\\"","b":"\\\\"}',
  ])('is parsed: %s', (text) => {
    expect(parseJson(Buffer.from(text), maxDepth)).toEqual(JSON.parse(text));
  });

  it('keeps -0 and reads 1.0 as 1 and 1E-400 as 0', () => {
    expect(parseJson(Buffer.from('[-0,1.0,1E-400]'), maxDepth)).toEqual([-0, 1, 0]);
  });

  it('may be as deep as the limit and no deeper, and siblings do not add up', () => {
    const nested = (depth: number): string =>
      '[{"a":'.repeat(depth / 2) + '1' + '}]'.repeat(depth / 2);
    expect(() => parseJson(Buffer.from(nested(64)), maxDepth)).not.toThrow();
    expect(refusal(`[${nested(64)}]`).public).toBe(
      'The JSON body has nesting deeper than 64 at offset 188.',
    );
    expect(() => parseJson(Buffer.from(`[${'[],'.repeat(999)}[]]`), maxDepth)).not.toThrow();
  });
});

describe('what is refused, with what and where', () => {
  it.each([
    ['{"a":1,"a":2}', 'the key "a" twice at offset 7'],
    ['{"a":1,"\\u0061":2}', 'the key "a" twice at offset 7'],
    ['{"b":[{"x":{},"x":{}}]}', 'the key "x" twice at offset 14'],
    ['{"a":{"b":1},"a":{"c":1}}', 'the key "a" twice at offset 13'],
    ['{"":1,"":2}', 'the key "" twice at offset 6'],
    ['{"__proto__":{"admin":true}}', 'a key "__proto__" at offset 1'],
    ['[{"a":{"__pr\\u006fto__":1}}]', 'a key "__proto__" at offset 7'],
    ['{"constructor":{"prototype":{"a":1}}}', 'a key "prototype" in "constructor" at offset 16'],
    [
      '{"constr\\u0075ctor":{"x":1,"prototype":1}}',
      'a key "prototype" in "constructor" at offset 27',
    ],
    ['["a\\u0000b"]', 'a NUL character at offset 3'],
    ['{"a\\u0000":1}', 'a NUL character at offset 3'],
    ['["\\ud800"]', 'a lone surrogate at offset 2'],
    ['["\\ud800\\ud800\\udc00"]', 'a lone surrogate at offset 2'],
    ['["\\uDC00x"]', 'a lone surrogate at offset 2'],
    ['{"\\ud83dx":1}', 'a lone surrogate at offset 2'],
    ['[9007199254740992]', 'an integer beyond 2^53 - 1 at offset 1'],
    ['{"a":-9007199254740993}', 'an integer beyond 2^53 - 1 at offset 5'],
    ['[12345678901234567890]', 'an integer beyond 2^53 - 1 at offset 1'],
    ['[1e400]', 'a number out of range at offset 1'],
    ['[-1.5E+999]', 'a number out of range at offset 1'],
    [`[1${'0'.repeat(400)}.5]`, 'a number out of range at offset 1'],
  ])('%s', (text, words) => {
    const { condition, public: said } = refusal(text);
    expect({ condition, said }).toEqual({
      condition: 'bad_request',
      said: `The JSON body has ${words}.`,
    });
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });

  it.each([
    '',
    '  ',
    'NaN',
    '-Infinity',
    '[0x10]',
    '[01]',
    '[+1]',
    '[.5]',
    '[1.]',
    '[1e]',
    '[-]',
    '[1-2]',
    '[1,]',
    '{"a":1,}',
    '[1]//x',
    '/**/[]',
    "{'a':1}",
    '{a:1}',
    '{"a":1',
    '"abc',
    '"a\\',
    '"\\u12',
    '"\\u00zz"',
    '"\\x41"',
    '"a\nb"',
    '"a\0b"',
    '[1]]',
    '}{',
    '{"a" 1}',
    '{"a":1 "b":2}',
    '{"a"::1}',
    '{"a":1,"a"}',
    '[]\u00a0',
  ])('what is not JSON: %j', (text) => {
    const { condition, public: said } = refusal(text);
    expect(condition).toBe('bad_request');
    expect(said).toMatch(
      /^The body is not valid JSON(: unexpected character or end at offset \d+)?\.$/,
    );
  });

  it.each([
    ['an overlong form', [0xc0, 0xae]],
    ['an encoded surrogate', [0xed, 0xa0, 0x80]],
    ['a code point beyond the last', [0xf5, 0x80, 0x80, 0x80]],
    ['a lone continuation byte', [0x80]],
    ['a cut sequence', [0xe2, 0x82]],
  ])('what is not UTF-8: %s', (_, bytes) => {
    const body = Buffer.concat([Buffer.from('{"a":"'), Buffer.from(bytes), Buffer.from('"}')]);
    expect(refusal(body).public).toBe('The body is not valid UTF-8.');
  });

  it('a byte order mark', () => {
    expect(refusal('\uFEFF{}').public).toBe('The body begins with a byte order mark.');
  });
});

describe('against JSON.parse, on generated documents', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b"',
    '"\\u0061"',
    '1',
    '-2.5',
    'null',
    ' ',
  ];
  let seed = 20_260_101;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % below;
  };
  /** A valid document; `unique` says whether its objects have each key once. */
  function generate(depth: number): { text: string; unique: boolean } {
    const kind = depth > 4 ? 2 : random(4);
    if (kind > 1)
      return { text: ['1', '"x:{,"', '-2.5e1', 'true', '""'][random(5)] ?? '', unique: true };
    const members = Array.from({ length: random(5) }, () => generate(depth + 1));
    const unique = members.every((member) => member.unique);
    if (kind === 0) return { text: `[${members.map(({ text }) => text).join(', ')}]`, unique };
    const keys = members.map(() => ['a', 'b', '\\u0061', 'c:"', 'd', 'e'][random(6)] ?? '');
    const written = keys.map((key) => key.replace('"', '\\"'));
    const distinct = new Set(written.map((key) => JSON.parse(`"${key}"`) as string)).size;
    return {
      text: `{${members.map(({ text }, index) => `"${written[index] ?? ''}":${text}`).join(',')}}`,
      unique: unique && distinct === keys.length,
    };
  }

  it('accepts 20,000 valid ones exactly when their keys are unique', () => {
    let refused = 0;
    for (let round = 0; round < 20_000; round += 1) {
      const { text, unique } = generate(0);
      if (unique) expect(parseJson(Buffer.from(text), maxDepth)).toEqual(JSON.parse(text));
      else {
        expect(refusal(text).public).toMatch(/ twice at offset /);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(1000);
  });

  it('refuses what JSON.parse refuses, on 50,000 heaps of tokens', () => {
    let invalid = 0;
    for (let round = 0; round < 50_000; round += 1) {
      const text = Array.from({ length: 1 + random(10) }, () => pieces[random(pieces.length)]).join(
        '',
      );
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      if (!valid) {
        invalid += 1;
        expect(refusal(text).condition).toBe('bad_request');
      }
    }
    expect(invalid).toBeGreaterThan(40_000);
  });
});

describe('time', () => {
  it.each([
    ['a million open brackets', Buffer.alloc(1_000_000, '[')],
    ['half a million open objects', Buffer.from('{"a":'.repeat(200_000))],
    ['a million digits', Buffer.alloc(1_000_000, '9')],
    ['a million backslashes', Buffer.from(`"${'\\'.repeat(1_000_001)}`)],
  ])('%s are refused in less than 50 ms', (_, body) => {
    const start = performance.now();
    refusal(body);
    expect(performance.now() - start).toBeLessThan(50);
  });

  it('50,000 colliding keys are refused in linear time', () => {
    const members = Array.from({ length: 50_000 }, (_, index) => `"k${String(index)}":1`);
    const start = performance.now();
    refusal(`{${members.join(',')},"k49999":2}`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

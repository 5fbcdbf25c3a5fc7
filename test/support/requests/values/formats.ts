import fc from 'fast-check';

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** Days of every year that four digits and PostgreSQL can say, leap days among them. */
const day = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const clock = fc
  .tuple(
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.integer({ min: 0, max: 59 }),
  )
  .map((parts) => parts.map((part) => digits(part, 2)).join(':'));
const fraction = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.stringMatching(/^\.\d{1,9}$/),
);
const zone = fc.oneof(
  { weight: 3, arbitrary: fc.constant('Z') },
  fc.constantFrom('z', '+00:00', '-00:00', '+23:59', '-23:59', '+05:30'),
);
const dateTime = fc
  .tuple(day, fc.constantFrom('T', 'T', 'T', 't'), clock, fraction, zone)
  .map((parts) => parts.join(''));

/** Values of each format that contracts use; a format that says nothing of a text has none. */
const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: day,
  'date-time': fc.oneof(
    { weight: 9, arbitrary: dateTime },
    // The last leap second, which RFC 3339 allows and many clocks do not know.
    { weight: 1, arbitrary: fc.constant('2016-12-31T23:59:60Z') },
  ),
  time: fc.tuple(clock, fraction, zone).map((parts) => parts.join('')),
  email: fc.emailAddress(),
  uuid: fc.uuid(),
  // Names below `.invalid` are never asked of any DNS server with success (RFC 6761).
  uri: fc
    .webUrl({ withFragments: true, withQueryParameters: true })
    .map((url) => url.replace(/^(https?:\/\/)[^/?#]*/, '$1hooks.invalid')),
  ipv4: fc.ipV4(),
  ipv6: fc.ipV6(),
  hostname: fc.domain(),
};
/** Formats that every text has. */
const silent = new Set(['password', 'binary', 'int64', 'int32']);

/** Values of a format; undefined where it says nothing. Throws for one that nobody wrote values for. */
export function formatArbitrary(format: string): fc.Arbitrary<string> | undefined {
  if (silent.has(format)) return undefined;
  const values = formats[format];
  if (!values) throw new Error(`add values of the format ${format} to test/fuzz/values/formats.ts`);
  return values;
}

/** Texts that only look as if they had a format. */
export const malformed: Readonly<Record<string, readonly string[]>> = {
  date: [
    '2026-02-30',
    '2026-13-01',
    '26-01-01',
    '2026-1-1',
    '2026-01-01T',
    '0000-01-01',
    '２０２６-01-01',
  ],
  'date-time': [
    '2026-01-15',
    '2026-01-15 10:30:00Z',
    '2026-01-15T10:30:00',
    '2026-01-15T24:00:00Z',
    '2026-02-30T10:30:00Z',
    '2026-01-15T10:30:00+0100',
    '2026-01-15T10:30Z',
    '2026-06-29T23:59:60Z',
    '0000-01-01T00:00:00Z',
    '+002026-01-15T10:30:00Z',
  ],
  time: ['25:00:00Z', '10:30'],
  email: [
    'ada',
    'ada@',
    '@example.com',
    'a da@example.com',
    'ada@exa mple.com',
    'ada@@example.com',
  ],
  uuid: [
    'not-a-uuid',
    '550e8400e29b41d4a716446655440000',
    'urn:uuid:550e8400-e29b-41d4-a716-446655440000',
  ],
  uri: ['not a uri', '//example.com/x', '/path', 'http://[::1', 'https://exa mple.com', '%zz:x'],
  ipv4: ['256.0.0.1', '1.2.3', '01.2.3.4'],
  ipv6: ['::g', '1:2:3'],
  hostname: ['-a.example', 'a..b', 'a b'],
};

import { describe, expect, it } from '@jest/globals';
import type { Shape } from '../../../../src/engine/contract.ts';
import { createLimits, readSent, refusalOf, type Sent } from './support.ts';

const any: Shape = { types: [] };

async function outcome(sent: Sent): Promise<string> {
  try {
    return (await readSent(sent)).mediaType;
  } catch {
    return (await refusalOf(readSent(sent))).condition;
  }
}

describe('the media type', () => {
  const content = {
    'application/json': any,
    'application/merge-patch+json': any,
    'image/png': any,
    'image/*': any,
    'Text/Plain; charset=utf-8': any,
  };

  it.each([
    ['application/json', 'application/json'],
    ['APPLICATION/JSON; charset=UTF-8', 'application/json'],
    ['application/json;charset="utf-8" ; x=y', 'application/json'],
    ['application/json;', 'application/json'],
    ['application/merge-patch+json', 'application/merge-patch+json'],
    ['image/png', 'image/png'],
    ['image/gif; charset=latin1', 'image/*'],
    ['text/plain', 'Text/Plain; charset=utf-8'],
    ['application/xml', 'unsupported_media_type'],
    ['application/vnd.x+json', 'unsupported_media_type'],
    ['application/json; charset=iso-8859-1', 'unsupported_media_type'],
    ['application/json; charset=utf-8; charset=utf-16', 'unsupported_media_type'],
    ['text/plain; charset=utf-16', 'unsupported_media_type'],
    ['application', 'unsupported_media_type'],
    ['application/json, text/plain', 'unsupported_media_type'],
    ['application/json; charset', 'unsupported_media_type'],
    ['application/json; charset="utf-8', 'unsupported_media_type'],
    ['', 'unsupported_media_type'],
  ])('%s gives %s', async (type, expected) => {
    expect(await outcome({ body: '{}', headers: { 'content-type': type }, content })).toBe(
      expected,
    );
  });

  it('is taken by a range of everything last', async () => {
    const headers = { 'content-type': 'application/problem+json' };
    const read = await readSent({
      body: '{"a":1}',
      headers,
      content: { '*/*': any, 'text/*': any },
    });
    expect(read).toMatchObject({ mediaType: '*/*', value: { a: 1 } });
  });

  it('is JSON when it is missing and JSON is declared, else unsupported', async () => {
    expect(await outcome({ body: '{}', content })).toBe('application/json');
    expect(await outcome({ body: '{}', content: { 'application/x+json': any } })).toBe(
      'application/x+json',
    );
    expect(await outcome({ body: '{}', content: { '*/*': any } })).toBe('unsupported_media_type');
  });

  it('that is not accepted is answered with those that are', async () => {
    const headers = { 'content-type': 'text/csv' };
    const { values } = await refusalOf(
      readSent({ body: 'a', headers, content: { 'a/b': any, 'c/*': any } }),
    );
    expect(values).toEqual({ accepted: 'a/b, c/*' });
  });
});

describe('Content-Encoding', () => {
  it.each([
    ['identity', 'application/json'],
    ['Identity', 'application/json'],
    ['gzip', 'unsupported_media_type'],
    ['gzip, gzip, br', 'unsupported_media_type'],
    ['identity, identity', 'unsupported_media_type'],
    ['', 'unsupported_media_type'],
  ])('%j gives %s', async (encoding, expected) => {
    const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
    expect(await outcome({ body: '{}', headers })).toBe(expected);
  });

  it('is answered with the one that is accepted', async () => {
    const headers = { 'content-encoding': 'br' };
    const refusal = await refusalOf(readSent({ body: '{}', headers }));
    expect(refusal.headers).toEqual({ 'accept-encoding': 'identity' });
  });
});

describe('an absent body', () => {
  it.each([
    ['no header', { 'content-length': undefined }],
    ['Content-Length: 0', {}],
    ['an empty chunked body', { 'content-length': undefined, 'transfer-encoding': 'chunked' }],
    [
      'an empty multipart body',
      {
        'content-length': undefined,
        'transfer-encoding': 'chunked',
        'content-type': 'multipart/form-data; boundary=x',
      },
    ],
  ])('(%s) is undefined, or a fault where one is required', async (_, headers) => {
    const content = { 'application/json': any, 'multipart/form-data': any };
    expect(await readSent({ headers, content })).toMatchObject({ mediaType: '', value: undefined });
    const refusal = await refusalOf(readSent({ headers, content, required: true }));
    expect(refusal.condition).toBe('invalid_request');
    expect(refusal.faults).toEqual([{ in: 'body', field: '', rule: 'required', params: {} }]);
  });

  it('is not the JSON value null', async () => {
    const read = await readSent({ body: 'null', required: true });
    expect(read).toMatchObject({ mediaType: 'application/json', value: null });
  });
});

describe('the size', () => {
  const limits = createLimits({ maxBytes: 10 });
  const chunked = { 'content-length': undefined, 'transfer-encoding': 'chunked' };

  it.each([
    ['"12345678"', {}, 'application/json'],
    ['"123456789"', {}, 'payload_too_large'],
    ['"12345678"', chunked, 'application/json'],
    ['"123456789"', chunked, 'payload_too_large'],
    ['"1"', { 'content-length': '11' }, 'payload_too_large'],
  ])('%s with %j gives %s', async (body, headers, expected) => {
    expect(await outcome({ body, headers, limits, chunk: 3 })).toBe(expected);
  });
});

describe('other types', () => {
  it('text is a string, refused unless it is UTF-8 without NUL', async () => {
    const sent = { headers: { 'content-type': 'text/plain' }, content: { 'text/*': any } };
    expect(await readSent({ ...sent, body: 'Grüße' })).toMatchObject({ value: 'Grüße' });
    expect(await outcome({ ...sent, body: Buffer.from([0x61, 0xff]) })).toBe('bad_request');
    expect(await outcome({ ...sent, body: 'a\0b' })).toBe('bad_request');
  });

  it('bytes are a Buffer, whole however they were cut', async () => {
    const body = Buffer.from(Array.from({ length: 600 }, (_, index) => index % 256));
    const headers = { 'content-type': 'application/octet-stream' };
    const { value } = await readSent({ body, headers, chunk: 7, content: { '*/*': any } });
    expect(value).toEqual(body);
  });

  it('nothing is left to release', async () => {
    const { release } = await readSent({ body: '{}' });
    await expect(release()).resolves.toBeUndefined();
  });
});

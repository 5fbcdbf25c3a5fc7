import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { compileBody, type UploadedFile } from '../../../../src/engine/bodies/index.ts';
import type { Shape } from '../../../../src/engine/contract.ts';
import { createLimits, listSpool, readSent, refusalOf, type Sent } from './support.ts';

const shape: Shape = {
  types: [],
  properties: {
    name: { types: ['string'] },
    age: { types: ['integer'] },
    tags: { types: [], items: { types: ['string'] } },
    meta: { types: [], properties: { a: { types: ['integer'] } }, additional: { types: [] } },
    list: { types: [], items: { types: [], properties: {} } },
    file: { types: ['string'], binary: true },
    files: { types: [], items: { types: ['string'], binary: true } },
    any: { types: [] },
  },
};
const content = { 'multipart/form-data': shape };
const headers = { 'content-type': 'multipart/form-data; boundary="b 1"' };

type Part = [disposition: string, body: string | Buffer, ...headers: string[]];

function multipart(parts: Part[], end = '--b 1--\r\n'): Buffer {
  const chunks = parts.flatMap(([disposition, body, ...more]) => {
    const head = [`Content-Disposition: form-data; ${disposition}`, ...more].join('\r\n');
    return [Buffer.from(`--b 1\r\n${head}\r\n\r\n`), Buffer.from(body), Buffer.from('\r\n')];
  });
  return Buffer.concat([...chunks, Buffer.from(end)]);
}

function send(parts: Part[], sent: Sent = {}) {
  return readSent({ body: multipart(parts), headers, content, ...sent });
}

describe('a multipart form', () => {
  it.each([1, 2, 7, 100_000])('is read in chunks of %i bytes', async (chunk) => {
    const limits = createLimits();
    const bytes = Buffer.from(Array.from({ length: 2000 }, (_, index) => (index * 7) % 256));
    const read = await send(
      [
        ['name="name"', 'Grüße\r\n--b'],
        ['name="age"', '42', 'Content-Type: text/plain; charset=utf-8'],
        ['name="tags"', 'a'],
        ['name="file"; filename="photo.png"', bytes, 'Content-Type: image/png'],
        ['name="tags"', 'b'],
      ],
      { chunk, limits },
    );
    const { file, ...others } = read.value as { file: UploadedFile };
    expect(read.mediaType).toBe('multipart/form-data');
    expect(others).toEqual({ name: 'Grüße\r\n--b', age: 42, tags: ['a', 'b'] });
    expect(file).toEqual({
      path: expect.stringMatching(/\/upload-[0-9a-f-]{36}$/),
      filename: 'photo.png',
      mediaType: 'image/png',
      size: 2000,
    });
    expect(await readFile(file.path)).toEqual(bytes);
    expect((await stat(file.path)).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(file.path))).mode & 0o777).toBe(0o700);
    await read.release();
    await read.release();
    expect(await listSpool(limits)).toEqual([]);
  });

  it('reads JSON parts by the rules of JSON, with a file name or without', async () => {
    const type = 'Content-Type: application/json';
    const { value } = await send([
      ['name="meta"', '{"a":1}', type],
      ['name="any"; filename="blob"', '[1]', type],
      ['name="list"', '[{"b":1},{"b":2}]', type],
      ['name="list"', '{"b":3}', type],
    ]);
    expect(value).toEqual({ meta: { a: 1 }, any: [1], list: [{ b: 1 }, { b: 2 }, { b: 3 }] });
    for (const body of ['{"a":1,"a":2}', '{"__proto__":1}', '[', '['.repeat(65)]) {
      for (const name of ['name="meta"', 'name="meta"; filename="blob"']) {
        expect((await refusalOf(send([[name, body, type]]))).condition).toBe('bad_request');
      }
    }
  });

  it('reads members of objects, and text with a file name as text', async () => {
    const { value } = await send([
      ['name="meta[a]"', '1'],
      ['name="name"; filename="x.txt"', 'é', 'Content-Type: text/plain'],
      ['name="unknown"', '5'],
    ]);
    expect(value).toEqual({ meta: { a: 1 }, name: 'é', unknown: '5' });
  });

  it('takes several files of one name, and a file where anything is allowed', async () => {
    const limits = createLimits();
    const { value, release } = await send(
      [
        ['name="files"; filename="1"', 'one'],
        ['name="files"; filename="2"', ''],
        ['name="any"; filename="3"', 'three', 'Content-Type: text/plain'],
      ],
      { limits },
    );
    expect(value).toMatchObject({
      files: [
        { filename: '1', size: 3 },
        { filename: '2', size: 0 },
      ],
      any: { filename: '3', size: 5, mediaType: 'text/plain' },
    });
    expect(await listSpool(limits)).toHaveLength(3);
    await release();
    expect(await listSpool(limits)).toEqual([]);
  });

  it('drops the bytes of a file that nobody declares, and keeps its name for the validator', async () => {
    const limits = createLimits();
    const { value } = await send([['name="evil"; filename="a.exe"', 'MZ']], { limits });
    expect(value).toEqual({ evil: '' });
    expect(await listSpool(limits)).toEqual([]);
  });

  it('reports what is not of its type, and deletes the files', async () => {
    const limits = createLimits();
    const refusal = await refusalOf(
      send(
        [
          ['name="files"; filename="a"', 'kept for a moment'],
          ['name="age"', '1e1'],
          ['name="file"', 'not a file'],
          ['name="name"', 'a'],
          ['name="name"', 'b'],
        ],
        { limits },
      ),
    );
    expect(refusal.faults).toEqual([
      { in: 'body', field: 'age', rule: 'type', params: { type: 'integer' } },
      { in: 'body', field: 'file', rule: 'type', params: { type: 'file' } },
      { in: 'body', field: 'name', rule: 'repeated', params: {} },
    ]);
    expect(await listSpool(limits)).toEqual([]);
  });
});

describe('names of files', () => {
  it.each([
    ['filename="../../etc/passwd"', 'passwd'],
    [String.raw`filename="C:\\dir\\a.txt"`, 'a.txt'],
    ["filename*=utf-8''a%00b%0D%0Ac%1b.txt", 'abc.txt'],
    ["filename*=utf-8''..%2F..%2Fx", 'x'],
    ["filename*=utf-8''gpj.%E2%80%AEexe", 'gpj.exe'],
    ['filename=".."', 'file'],
    ['filename="/"', 'file'],
    ['filename="Grüße 😀.pdf"', 'Grüße 😀.pdf'],
    [`filename="${'x'.repeat(300)}"`, 'x'.repeat(255)],
  ])('%s becomes %s', async (written, expected) => {
    const { value, release } = await send([[`name="file"; ${written}`, 'x']]);
    const { file } = value as { file: UploadedFile };
    expect(file.filename).toBe(expected);
    expect(file.path).toMatch(/\/upload-[0-9a-f-]{36}$/);
    await release();
  });

  it('with raw NUL are malformed, and a part whose name breaks the line is dropped', async () => {
    const nul = send([['name="file"; filename="a\0b"', 'x']]);
    expect((await refusalOf(nul)).condition).toBe('bad_request');
    const broken = await send([['name="file"; filename="a\r\nX: y"', 'x']]);
    expect(broken.value).toEqual({});
  });
});

describe('what is refused leaves no file', () => {
  const file: Part = ['name="file"; filename="a"', 'x'.repeat(3000)];
  const cases: [string, Part[] | Buffer, string][] = [
    ['no closing boundary', multipart([file], ''), 'bad_request'],
    ['an end inside a file', multipart([file]).subarray(0, 2000), 'bad_request'],
    ['an end inside the header', multipart([file]).subarray(0, 30), 'bad_request'],
    ['no part at all', Buffer.from('garbage'), 'bad_request'],
    ['a malformed header', multipart([file, ['name="a"', '', 'Bad Header']]), 'bad_request'],
    ['a part without name', [file, ['x="y"', 'z']], 'bad_request'],
    ['a file without name', [file, ['filename="y"', 'z']], 'bad_request'],
    ['text that is not UTF-8', [file, ['name="name"', Buffer.from([0xff])]], 'bad_request'],
    [
      'text of a file name that is not UTF-8',
      [file, ['name="name"; filename="a"', Buffer.from([0xff])]],
      'bad_request',
    ],
    [
      'text of an unknown charset',
      [file, ['name="name"', 'a', 'Content-Type: text/plain; charset=x']],
      'bad_request',
    ],
    ['NUL in text', [file, ['name="name"', 'a\0b']], 'bad_request'],
    [
      'half a surrogate pair',
      [file, ['name="name"', Buffer.from([0, 0xd8]), 'Content-Type: text/plain; charset=utf-16le']],
      'bad_request',
    ],
    [
      'a transfer encoding',
      [file, ['name="name"', 'YQ==', 'Content-Transfer-Encoding: base64']],
      'bad_request',
    ],
    ['a name __proto__', [file, ['name="__proto__"', 'a']], 'bad_request'],
    [
      'too many parts',
      [file, ...Array.from({ length: 5 }, (): Part => ['name="tags"', 'a'])],
      'payload_too_large',
    ],
    ['too much text', [file, ['name="name"', 'x'.repeat(1001)]], 'payload_too_large'],
    [
      'too much text together',
      [file, ['name="tags"', 'x'.repeat(600)], ['name="tags"', 'x'.repeat(600)]],
      'payload_too_large',
    ],
    [
      'too much text with a file name',
      [file, ['name="name"; filename="a"', 'x'.repeat(1001)]],
      'payload_too_large',
    ],
    ['too large a file', [['name="file"; filename="a"', 'x'.repeat(5001)]], 'payload_too_large'],
    [
      'too large files together',
      [file, ['name="files"; filename="a"', 'x'.repeat(2001)]],
      'payload_too_large',
    ],
    ['too large a body', [['name="evil"; filename="a"', 'x'.repeat(6001)]], 'payload_too_large'],
  ];
  it.each(cases)('%s', async (_, parts, condition) => {
    const body = Buffer.isBuffer(parts) ? parts : multipart(parts);
    for (const chunk of [1, 64, 65_536]) {
      const limits = createLimits();
      const chunked = { ...headers, 'content-length': undefined, 'transfer-encoding': 'chunked' };
      const refusal = await refusalOf(readSent({ body, headers: chunked, content, limits, chunk }));
      expect(refusal.condition).toBe(condition);
      expect(await listSpool(limits)).toEqual([]);
    }
  });

  it('limits are reached without being exceeded', async () => {
    const limits = createLimits();
    const read = await send(
      [
        ['name="file"; filename="a"', 'x'.repeat(5000)],
        ['name="tags"', 'x'.repeat(250)],
        ['name="tags"', 'x'.repeat(250)],
        ['name="tags"', 'x'],
        ['name="tags"', 'x'],
      ],
      { limits },
    );
    expect(read.value).toMatchObject({ file: { size: 5000 } });
    await read.release();
  });

  it.each(['', `; boundary=${'x'.repeat(71)}`, '; boundary="a\\"b"', '; boundary="a "'])(
    'a boundary that is none: %j',
    async (parameter) => {
      const sent = { headers: { 'content-type': `multipart/form-data${parameter}` }, content };
      expect((await refusalOf(readSent({ body: 'x', ...sent }))).condition).toBe('bad_request');
    },
  );

  it('a connection that breaks inside a file', async () => {
    const limits = createLimits();
    const reader = compileBody(
      { required: true, content: { 'multipart/form-data': { shape } } },
      limits,
    );
    const stream = new PassThrough();
    const reading = refusalOf(
      reader.read({ stream, headers: { ...headers, 'content-length': '4000' } }),
    );
    stream.write(multipart([file]).subarray(0, 2000));
    while ((await listSpool(limits)).length === 0) await new Promise(setImmediate);
    stream.destroy(new Error('ECONNRESET'));
    expect(await reading).toMatchObject({ condition: 'bad_request', message: 'aborted' });
    expect(await listSpool(limits)).toEqual([]);
  });

  it('a spool that cannot be written is a fault of ours, whatever else happens', async () => {
    const limits = createLimits();
    await writeFile(limits.spoolDirectory, 'in the way');
    const sending = send([file, ['name="name"', 'x']], { limits, chunk: 100 });
    await expect(sending).rejects.toMatchObject({ code: 'EEXIST' });
  });
});

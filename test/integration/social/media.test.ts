/** Files of a workspace, kept on this machine: announced, uploaded by a signed link, confirmed, swept. */
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createUnitOfWork } from '../../../src/db/unit-of-work.ts';
import { openDatabase } from '../../../src/db/database.ts';
import { createLogger } from '../../../src/lib/logger.ts';
import { sweepMedia, type MediaStorage } from '../../../src/platform/media/index.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import type { Answer } from '../../support/http.ts';
import { gif, jpeg, mp4, png, webp, type SampleFile } from '../../support/sample-files.ts';
import { socialWorkspace, type SocialWorkspace } from '../../support/social-workspace.ts';
import { until } from '../../support/until.ts';

let app: TestApp;
let acme: SocialWorkspace;
beforeAll(async () => {
  app = await createTestApp();
  acme = await socialWorkspace(app);
});
afterAll(() => app.stop());

interface Announced {
  id: string;
  upload_url: string;
  method: string;
  headers: Record<string, string>;
  expires_at: string;
}

/** The server's links begin with PUBLIC_URL, which is not where the test reaches it. */
const local = (url: string): string => url.replace('https://api.example.com', app.url);

const announce = (file: Partial<SampleFile> & { size?: number }, by = acme): Promise<Answer> =>
  by.call('POST', '/media/upload-url', {
    body: {
      filename: 'a file.bin',
      content_type: file.contentType ?? 'image/png',
      size: file.size ?? file.bytes?.length ?? 100,
    },
  });
const announced = async (file: Partial<SampleFile> & { size?: number }): Promise<Announced> =>
  (await announce(file)).at('data') as Announced;
const upload = (to: Announced, bytes: Uint8Array<ArrayBuffer>): Promise<Response> =>
  fetch(local(to.upload_url), { method: to.method, headers: to.headers, body: bytes });
const confirm = (id: string, by = acme): Promise<Answer> => by.call('POST', `/media/${id}/confirm`);
const bytesOf = (file: SampleFile): Uint8Array<ArrayBuffer> => new Uint8Array(file.bytes);

async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
const kept = async (): Promise<number> =>
  (await filesBelow(join(app.dataDir, 'media')).catch(() => [])).length;

describe('an upload', () => {
  it.each([
    ['PNG', png(640, 480), null],
    ['JPEG', jpeg, null],
    ['GIF', gif, null],
    ['WebP', webp, null],
    ['MP4', mp4(1280, 720), 2],
    ['MP4 whose movie box is behind a megabyte', mp4(1280, 720, 1_048_576), 2],
  ])(
    'SOC-061, SOC-062: a %s is announced, sent, confirmed and there',
    async (_name, file, duration) => {
      const { id, ...to } = await announced(file);
      expect(to).toMatchObject({ method: 'PUT', headers: { 'Content-Type': file.contentType } });
      expect(to.expires_at).toBe('2026-01-15T11:30:00Z');
      expect((await confirm(id)).status).toBe(400);
      expect((await upload({ id, ...to }, bytesOf(file))).status).toBe(200);
      const confirmed = await confirm(id);
      expect([confirmed.status, confirmed.json]).toMatchObject([
        200,
        {
          data: {
            id,
            status: 'ready',
            content_type: file.contentType,
            size: file.bytes.length,
            width: file.width,
            height: file.height,
            duration,
          },
        },
      ]);
      const got = await fetch(local(confirmed.at('data.url') as string));
      expect(Buffer.from(await got.arrayBuffer()).equals(file.bytes)).toBe(true);
      expect(got.headers.get('content-type')).toBe(file.contentType);
      expect(got.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
      expect(got.headers.get('x-content-type-options')).toBe('nosniff');
      expect((await confirm(id)).status).toBe(200);
    },
  );

  it('has exactly the bytes that were announced, or is not there', async () => {
    const file = png(8, 8);
    const before = await kept();
    const statuses: number[] = [];
    for (const size of [file.bytes.length - 1, file.bytes.length + 1]) {
      const to = await announced({ contentType: 'image/png', size });
      statuses.push((await upload(to, bytesOf(file))).status);
      expect((await confirm(to.id)).at('error.message')).toBe(
        'The file has not been uploaded yet.',
      );
    }
    expect(statuses).toEqual([400, 400]);
    expect(await kept()).toBe(before);
  });

  it('that breaks off in the middle leaves nothing behind', async () => {
    const before = await kept();
    const to = await announced({ contentType: 'image/png', size: 1_000_000 });
    const { pathname, search } = new URL(local(to.upload_url));
    const socket = connect(app.port, '127.0.0.1');
    socket.write(
      `PUT ${pathname}${search} HTTP/1.1\r\nHost: x\r\nContent-Type: image/png\r\nContent-Length: 1000000\r\n\r\n`,
    );
    socket.write(Buffer.alloc(100_000));
    await until(async () => (await kept()) > before, 'the upload has begun');
    socket.destroy();
    await once(socket, 'close');
    await until(async () => (await kept()) === before, 'what had come is gone');
  });

  it('is taken once: what is there is never replaced', async () => {
    const to = await announced(png(8, 8));
    const all = await Promise.all(Array.from({ length: 10 }, () => upload(to, bytesOf(png(8, 8)))));
    expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(409)]);
  });

  it('needs its link as it was given, in time, for what it was given for', async () => {
    const file = png(8, 8);
    const to = await announced(file);
    const url = new URL(local(to.upload_url));
    const changed = (name: string, value: string): string => {
      const other = new URL(url);
      other.searchParams.set(name, value);
      return other.href;
    };
    const put = async (target: string): Promise<number> =>
      (await fetch(target, { method: 'PUT', headers: to.headers, body: bytesOf(file) })).status;
    expect([
      await put(changed('size', '1')),
      await put(changed('type', 'text/html')),
      await put(changed('expires', '99999999999')),
      await put(changed('signature', 'AAAA')),
      await put(changed('right', 'download')),
      await put(url.href.replace('/files/', '/files/../files/x/')),
      await put(url.href.replace(/\/files\/\d+\//u, '/files/%2e%2e%2f/')),
      (await fetch(url)).status,
    ]).toEqual([403, 403, 403, 403, 403, 403, 403, 405]);
    app.clock.advance({ hours: 1 });
    expect(await put(url.href)).toBe(403);
    expect((await confirm(to.id)).status).toBe(400);
    app.clock.advance({ hours: -1 });
  });
});

describe('lies and bombs', () => {
  const html = Buffer.from('<!doctype html><script>alert(1)</script>'.padEnd(100));
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'.padEnd(100));
  const as = (contentType: string, bytes: Buffer) => ({ ...png(1, 1), contentType, bytes });
  it.each([
    ['HTML as PNG', as('image/png', html)],
    ['SVG as PNG', as('image/png', svg)],
    ['a PNG as JPEG', as('image/jpeg', png(8, 8).bytes)],
    ['a GIF as WebP', as('image/webp', gif.bytes)],
    ['a program as MP4', as('video/mp4', Buffer.from('7f454c46'.padEnd(200, '0'), 'hex'))],
    ['a ZIP as GIF', as('image/gif', Buffer.from('504b0304'.padEnd(200, '0'), 'hex'))],
    ['a PNG of 30,000 × 30,000 pixels', png(30_000, 30_000)],
    ['a PNG of 16,000 × 16,000 pixels', png(16_000, 16_000)],
    ['a PNG without a row', png(0, 10)],
    ['a PNG that ends after its signature', as('image/png', png(8, 8).bytes.subarray(0, 12))],
    ['a JPEG that ends after its signature', as('image/jpeg', jpeg.bytes.subarray(0, 30))],
    ['an MP4 without a movie', as('video/mp4', mp4(8, 8).bytes.subarray(0, 28))],
    ['an MP4 of boxes without end', as('video/mp4', endlessBoxes())],
    ['an MP4 whose movie box is said to be larger than the file', as('video/mp4', lyingMovie())],
    ['an MP4 of 20,000 × 20,000 pixels', mp4(20_000, 20_000)],
  ])('SOC-062: %s is refused and deleted, and its room is free', async (_name, file) => {
    const before = [await kept(), await acme.used('storage')];
    const to = await announced(file);
    expect((await upload(to, bytesOf(file))).status).toBe(200);
    const refused = await confirm(to.id);
    expect([refused.status, refused.at('error.code')]).toEqual([400, 'invalid_request']);
    expect(refused.at('error.message')).toMatch(/^The (file|picture|video|dimensions) /u);
    expect([await kept(), await acme.used('storage')]).toEqual(before);
    expect((await confirm(to.id)).json).toEqual(refused.json);
  });

  it.each([
    [{ content_type: 'image/svg+xml' }, 'content_type'],
    [{ content_type: 'text/html' }, 'content_type'],
    [{ size: 0 }, 'size'],
    [{ size: 536_870_913 }, 'size'],
    [{ filename: '../../etc/passwd' }, 'filename'],
    [{ filename: 'a\0b' }, ''],
    [{ filename: '' }, 'filename'],
  ])('SOC-061: %j is not announced', async (wrong, field) => {
    const body = { filename: 'a.png', content_type: 'image/png', size: 10, ...wrong };
    const answer = await acme.call('POST', '/media/upload-url', { body });
    expect([answer.status, answer.at('error.code')]).toEqual([400, 'invalid_request']);
    expect(answer.at('error.message')).toContain(field);
  });
});

function endlessBoxes(): Buffer {
  const box = Buffer.from('0000000866726565', 'hex');
  const ftyp = mp4(8, 8).bytes.subarray(0, 20);
  return Buffer.concat([ftyp, ...Array<Buffer>(10_000).fill(box)]);
}

function lyingMovie(): Buffer {
  const bytes = Buffer.from(mp4(8, 8).bytes);
  bytes.writeUInt32BE(0x7fffffff, bytes.indexOf('moov') - 4);
  return bytes;
}

describe('the plan', () => {
  it('SOC-018: free cannot upload: 402 payment_required', async () => {
    const free = await socialWorkspace(app, 'free');
    const refused = [await announce(png(1, 1), free), await confirm('media_1', free)];
    expect(refused.map((answer) => [answer.status, answer.at('error.code')])).toEqual([
      [402, 'payment_required'],
      [402, 'payment_required'],
    ]);
  });

  it('SOC-026: what is announced takes its room; the byte too many is quota_exceeded', async () => {
    const small = await socialWorkspace(app, 'starter');
    const half = 536_870_912;
    const statuses = [
      (await announce({ size: half }, small)).status,
      (await announce({ size: half - 1 }, small)).status,
      (await announce({ size: 2 }, small)).status,
      (await announce({ size: 1 }, small)).status,
    ];
    expect(statuses).toEqual([201, 201, 402, 201]);
  });

  it("another workspace's file is answered like one that never was", async () => {
    const to = await announced(png(8, 8));
    const other = await socialWorkspace(app);
    const [theirs, none] = [await confirm(to.id, other), await confirm('media_999999', other)];
    expect([theirs.status, theirs.text]).toEqual([404, none.text]);
    expect((await confirm('media_x')).status).toBe(404);
  });
});

describe('sweeping', () => {
  it('deletes what was not confirmed in time, and nothing else', async () => {
    const ready = await announced(png(8, 8));
    await upload(ready, bytesOf(png(8, 8)));
    await confirm(ready.id);
    const late = await announced(png(8, 8));
    await upload(late, bytesOf(png(8, 8)));
    const [files, used] = [await kept(), await acme.used('storage')];
    app.clock.advance({ hours: 1, minutes: 6 });
    const database = openDatabase({
      url: app.database.url,
      poolSize: 2,
      log: createLogger('silent'),
    });
    const removed: string[] = [];
    const storage = {
      remove: (key: string) => {
        removed.push(key);
        return Promise.resolve();
      },
    } as MediaStorage;
    const options = {
      unitOfWork: createUnitOfWork(database),
      storage,
      clock: app.clock,
      log: createLogger('silent'),
    };
    const swept = await sweepMedia(options);
    await database.destroy();
    console.log(`swept ${swept} of what was announced; ${files} files were there`);
    expect(removed).toHaveLength(swept);
    expect(swept).toBeGreaterThan(0);
    expect(await acme.used('storage')).toBeLessThan(used);
    expect((await confirm(late.id)).status).toBe(404);
    expect((await confirm(ready.id)).status).toBe(200);
  });
});

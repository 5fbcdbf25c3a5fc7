/** The same files in a bucket: the server signs, the client sends to the bucket, the server looks. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeWithPeer } from '../../support/describe-with.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { startS3Server, type S3Server } from '../../support/s3-server.ts';
import { mp4, png, type SampleFile } from '../../support/sample-files.ts';
import { socialWorkspace, type SocialWorkspace } from '../../support/social-workspace.ts';

describeWithPeer('s3', 'media in a bucket', () => {
  let s3: S3Server;
  let app: TestApp;
  let acme: SocialWorkspace;
  beforeAll(async () => {
    s3 = await startS3Server();
    app = await createTestApp({
      environment: {
        S3_BUCKET: s3.bucket,
        S3_ENDPOINT: s3.endpoint,
        S3_ACCESS_KEY_ID: s3.accessKeyId,
        S3_SECRET_ACCESS_KEY: s3.secretAccessKey,
        S3_FORCE_PATH_STYLE: 'true',
        EGRESS_ALLOW: '127.0.0.1',
      },
    });
    // The bucket holds signatures against the time of day.
    app.clock.advance({ ms: Date.now() - app.clock.now().getTime() });
    acme = await socialWorkspace(app);
  });
  afterAll(async () => {
    await app.stop();
  });

  const announce = async (file: SampleFile, size = file.bytes.length) =>
    (
      await acme.call('POST', '/media/upload-url', {
        body: { filename: 'a', content_type: file.contentType, size },
      })
    ).at('data') as { id: string; upload_url: string; headers: Record<string, string> };
  const put = (url: string, headers: Record<string, string>, bytes: Buffer) =>
    fetch(url, { method: 'PUT', headers, body: new Uint8Array(bytes) });
  const confirm = (id: string) => acme.call('POST', `/media/${id}/confirm`);

  it.each([
    ['PNG', png(320, 200)],
    ['MP4 whose movie box is behind a megabyte', mp4(640, 360, 1_048_576)],
  ])('SOC-061, SOC-062: a %s goes to the bucket and is looked at there', async (_name, file) => {
    const { id, upload_url: url, headers } = await announce(file);
    expect(url).toMatch(new RegExp(`^${s3.endpoint}/${s3.bucket}/`, 'u'));
    expect((await confirm(id)).at('error.message')).toBe('The file has not been uploaded yet.');
    expect((await put(url, headers, file.bytes)).status).toBe(200);
    const confirmed = await confirm(id);
    expect([confirmed.status, confirmed.at('data')]).toMatchObject([
      200,
      { status: 'ready', width: file.width, height: file.height, size: file.bytes.length },
    ]);
    const got = await fetch(confirmed.at('data.url') as string);
    expect(Buffer.from(await got.arrayBuffer()).equals(file.bytes)).toBe(true);
  });

  it('the signature binds the link to type, size and time; the bucket holds it to them', async () => {
    const file = png(8, 8);
    const { upload_url: url, headers } = await announce(file);
    const query = new URL(url).searchParams;
    expect(query.get('X-Amz-SignedHeaders')).toBe('content-length;content-type;host');
    expect(query.get('X-Amz-Expires')).toBe('3600');
    const other = { ...headers, 'content-type': 'text/html' };
    const later = url.replace('X-Amz-Expires=3600', 'X-Amz-Expires=36000');
    const elsewhere = url.replace(/\/[^/?]+\?/u, '/another?');
    const refused = [
      await put(url, other, file.bytes),
      await put(url, headers, Buffer.concat([file.bytes, Buffer.from('x')])),
      await put(later, headers, file.bytes),
      await put(elsewhere, headers, file.bytes),
      await fetch(url.replace(/\?.*/u, '')),
    ];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    expect((await put(url, headers, file.bytes)).status).toBe(200);
  });

  it('a link that was made more than an hour ago is closed', async () => {
    app.clock.advance({ minutes: -61 });
    const file = png(8, 8);
    const { upload_url: url, headers } = await announce(file);
    app.clock.advance({ minutes: 61 });
    expect((await put(url, headers, file.bytes)).status).toBe(403);
  });

  it('SOC-062: a lie is refused, and gone from the bucket', async () => {
    const lie = { ...png(8, 8), bytes: Buffer.from('<script>alert(1)</script>'.padEnd(80)) };
    const { id, upload_url: url, headers } = await announce(lie);
    await put(url, headers, lie.bytes);
    const refused = await confirm(id);
    expect([refused.status, refused.at('error.code')]).toEqual([400, 'invalid_request']);
    const row = await app.database.query<{ storage_key: string }>(
      'SELECT storage_key FROM media WHERE id = $1',
      [id.slice('media_'.length)],
    );
    expect(await s3.holds(row[0]!.storage_key)).toBe(false);
  });

  it('a bucket that is down is 503, and the file can be confirmed later', async () => {
    const file = png(8, 8);
    const { id, upload_url: url, headers } = await announce(file);
    await put(url, headers, file.bytes);
    await s3.stop();
    expect((await confirm(id)).status).toBe(503);
  });
});

import { crc32, deflateSync } from 'node:zlib';
import { createFile } from 'mp4box';

/** Real files, as small as they come. */
export interface SampleFile {
  contentType: string;
  width: number;
  height: number;
  bytes: Buffer;
}

/** A PNG of one colour; its header may tell of other dimensions than its content has. */
export function png(width: number, height: number): SampleFile {
  const chunk = (type: string, data: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length);
    head.write(type, 4);
    const checked = Buffer.concat([head.subarray(4), data]);
    const tail = Buffer.alloc(4);
    tail.writeUInt32BE(crc32(checked));
    return Buffer.concat([head.subarray(0, 4), checked, tail]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 0], 8);
  const rows = Buffer.alloc((Math.min(width, 64) + 1) * Math.min(height, 64));
  const bytes = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { contentType: 'image/png', width, height, bytes };
}

const base64 = (contentType: string, width: number, height: number, text: string): SampleFile => ({
  contentType,
  width,
  height,
  bytes: Buffer.from(text, 'base64'),
});

export const gif = base64(
  'image/gif',
  1,
  1,
  'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
);
export const webp = base64('image/webp', 1, 1, 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==');
export const jpeg = base64(
  'image/jpeg',
  1,
  1,
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
);

/** A video of two seconds without any sample, its movie box at the end, behind `padding` bytes. */
export function mp4(width: number, height: number, padding = 0): SampleFile {
  const file = createFile();
  file.addTrack({ width, height, timescale: 1_000, duration: 2_000, media_duration: 2_000 });
  const { buffer, byteLength } = file.getBuffer();
  const whole = Buffer.from(buffer, 0, byteLength);
  const ftypSize = whole.readUInt32BE(0);
  const mdat = Buffer.alloc(8 + padding);
  mdat.writeUInt32BE(mdat.length);
  mdat.write('mdat', 4);
  const bytes = Buffer.concat([whole.subarray(0, ftypSize), mdat, whole.subarray(ftypSize)]);
  return { contentType: 'video/mp4', width, height, bytes };
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { StoredFile } from '../storage.ts';

export type Right = 'upload' | 'download';

/** What a signed path allows. */
export interface SignedRight extends StoredFile {
  right: Right;
  /** Unix seconds. */
  expires: number;
}

/** Signs and reads paths that carry their own permission, as S3's presigned URLs do. */
export interface SignedPaths {
  sign(right: SignedRight): string;
  /** What a path and its query allow; undefined where they were not signed here, or were changed. */
  read(path: string, query: URLSearchParams): SignedRight | undefined;
}

const keyForm = /^[A-Za-z0-9-]{1,64}(?:\/[A-Za-z0-9-]{1,64}){0,3}$/u;

/** Paths below `prefix`, signed by HMAC-SHA-256 over everything that they allow. */
export function createSignedPaths(secret: Uint8Array, prefix: string): SignedPaths {
  const signatureOf = ({ right, key, contentType, size, expires }: SignedRight): string =>
    createHmac('sha256', secret)
      .update(JSON.stringify([right, key, contentType, size, expires]))
      .digest('base64url');
  return {
    sign: (right) => {
      const query = new URLSearchParams({
        right: right.right,
        type: right.contentType,
        size: String(right.size),
        expires: String(right.expires),
        signature: signatureOf(right),
      });
      return `${prefix}${right.key}?${query.toString()}`;
    },
    read: (path, query) => {
      const key = path.slice(prefix.length);
      const right = query.get('right');
      if (!path.startsWith(prefix) || !keyForm.test(key)) return undefined;
      if (right !== 'upload' && right !== 'download') return undefined;
      const signed: SignedRight = {
        right,
        key,
        contentType: query.get('type') ?? '',
        size: Number(query.get('size')),
        expires: Number(query.get('expires')),
      };
      return isEqual(signatureOf(signed), query.get('signature') ?? '') ? signed : undefined;
    },
  };
}

function isEqual(ours: string, theirs: string): boolean {
  const [a, b] = [Buffer.from(ours), Buffer.from(theirs)];
  return a.length === b.length && timingSafeEqual(a, b);
}

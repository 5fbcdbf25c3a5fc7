import type { TestApp } from './app.ts';
import { png } from './sample-files.ts';
import type { Author } from './social-author.ts';

/** The content of every picture that is uploaded here. */
export const picture = png(8, 4);

/** Uploads a picture as clients do, by a signed link, and confirms it; answers its id. */
export async function uploadPicture(app: TestApp, author: Author): Promise<string> {
  const { contentType: content_type, bytes } = picture;
  const file = { filename: 'picture.png', content_type, size: bytes.length };
  const announced = await author.call('POST', '/media/upload-url', file);
  const { id, upload_url, method, headers } = announced.at('data') as Record<string, string> & {
    headers: Record<string, string>;
  };
  // The server's links begin with PUBLIC_URL, which is not where the test reaches it.
  const { pathname, search } = new URL(upload_url ?? '');
  const body = new Uint8Array(bytes);
  await fetch(app.url + pathname + search, { method: method ?? '', headers, body });
  const confirmed = await author.call('POST', `/media/${String(id)}/confirm`);
  if (confirmed.status !== 200) throw new Error(`${String(confirmed.status)} ${confirmed.text}`);
  return String(id);
}

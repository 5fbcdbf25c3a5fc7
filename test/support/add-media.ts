import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TestApp } from './app.ts';

/** A PNG of one pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let files = 0;

/** A picture whose upload was confirmed; answers its id. */
export async function addPicture(app: TestApp, tenantId: number): Promise<string> {
  files += 1;
  const key = `${String(tenantId)}/${String(files)}`;
  const path = join(app.dataDir, 'media', key);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, pixel);
  const [row] = await app.database.query<{ id: number }>(
    `INSERT INTO media (tenant_id, status, filename, content_type, size, width, height, storage_key,
                        upload_expires_at, confirmed_at, created_at, updated_at)
     VALUES ($1, 'ready', 'pixel.png', 'image/png', $2, 1, 1, $3, $4, $4, $4, $4) RETURNING id`,
    [tenantId, pixel.length, key, app.clock.now()],
  );
  return `media_${String(row?.id)}`;
}

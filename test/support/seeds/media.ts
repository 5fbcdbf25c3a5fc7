import { png } from '../sample-files.ts';
import { freshName, type Seed } from './seed.ts';

const file = png(8, 8);

/** A file that was uploaded and is not confirmed yet. */
export const seedMedia: Seed = async (tenant) => {
  const answer = await tenant.make('POST', '/v1/media/upload-url', {
    token: tenant.apiKey,
    body: {
      filename: `${freshName(tenant)}.png`,
      content_type: file.contentType,
      size: file.bytes.length,
    },
  });
  const headers = answer.at('data.headers') as Record<string, string>;
  await tenant.upload(answer.at('data.upload_url') as string, headers, file.bytes);
  return answer.at('data.id') as string;
};

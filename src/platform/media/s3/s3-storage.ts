import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { ApiError } from '../../../errors/api-error.ts';
import type { Clock } from '../../../lib/clock.ts';
import type { Egress } from '../../egress/index.ts';
import type { MediaStorage } from '../storage.ts';

/** How a bucket is reached. */
export interface S3Options {
  bucket: string;
  region: string;
  /** Of a server that is not Amazon's. */
  endpoint: string | undefined;
  accessKeyId: string;
  secretAccessKey: string;
  /** Whether the bucket stands in the path instead of the host name. */
  forcePathStyle: boolean;
}

/** How long a request of our own may take from its signature on. */
const ownSeconds = 60;

/**
 * Keeps files in a bucket of any server that speaks S3. The client library signs alone; our own requests
 * leave by `egress` like all others, each by a URL that was signed for it.
 */
export function createS3Storage(options: S3Options, egress: Egress, clock: Clock): MediaStorage {
  const {
    bucket: Bucket,
    region,
    endpoint,
    accessKeyId,
    secretAccessKey,
    forcePathStyle,
  } = options;
  const client = new S3Client({
    region,
    forcePathStyle,
    credentials: { accessKeyId, secretAccessKey },
    ...(endpoint !== undefined && { endpoint }),
    // A checksum of an empty body would be signed into every upload.
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
  const signing = (expiresIn: number, signed: readonly string[] = []) => ({
    expiresIn,
    signingDate: clock.now(),
    signableHeaders: new Set(['host', ...signed]),
    unhoistableHeaders: new Set(signed),
  });
  const request = async (
    method: string,
    url: string,
    headers: Readonly<Record<string, string>> = {},
    maxBodyBytes = 0,
  ) => {
    const answer = await egress
      .request({ url, method, headers, maxBodyBytes })
      .catch((error: unknown) => {
        throw unavailable((error as Error).message, error);
      });
    const isMissing = answer.status === 404;
    if (!isMissing && (answer.status < 200 || answer.status > 299)) {
      throw unavailable(`it answered ${method} with ${String(answer.status)}`);
    }
    return isMissing ? undefined : answer;
  };
  return {
    presignUpload: async (file, expiresAt) => {
      const put = new PutObjectCommand({
        Bucket,
        Key: file.key,
        ContentType: file.contentType,
        ContentLength: file.size,
      });
      const signed = ['content-type', 'content-length'];
      const url = await getSignedUrl(client, put, signing(secondsUntil(expiresAt, clock), signed));
      return { url, headers: { 'Content-Type': file.contentType } };
    },
    presignDownload: (file, expiresAt) => {
      const get = new GetObjectCommand({ Bucket, Key: file.key });
      return getSignedUrl(client, get, signing(secondsUntil(expiresAt, clock)));
    },
    sizeOf: async (Key) => {
      const head = new HeadObjectCommand({ Bucket, Key });
      const found = await request('HEAD', await getSignedUrl(client, head, signing(ownSeconds)));
      return found && Number(found.headers.get('content-length'));
    },
    read: async (Key, start, length) => {
      const range = `bytes=${String(start)}-${String(start + length - 1)}`;
      const get = new GetObjectCommand({ Bucket, Key, Range: range });
      const url = await getSignedUrl(client, get, signing(ownSeconds, ['range']));
      const found = await request('GET', url, { range }, length);
      if (!found) throw new Error('the file has gone from the bucket');
      return found.body;
    },
    remove: async (Key) => {
      const remove = new DeleteObjectCommand({ Bucket, Key });
      await request('DELETE', await getSignedUrl(client, remove, signing(ownSeconds)));
    },
  };
}

function unavailable(why: string, cause?: unknown): ApiError {
  return new ApiError('service_unavailable', { internal: `the bucket: ${why}`, cause });
}

function secondsUntil(time: Date, clock: Clock): number {
  return Math.max(1, Math.floor((time.getTime() - clock.now().getTime()) / 1_000));
}

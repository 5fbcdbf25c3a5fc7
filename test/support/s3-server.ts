import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const peer = resolve(import.meta.dirname, '../peers/s3');

/** A server on loopback that speaks S3 and keeps its objects in files; it holds nobody to a signature. */
export interface S3Server {
  endpoint: string;
  bucket: string;
  /** What every installation of it has. */
  accessKeyId: string;
  secretAccessKey: string;
  stop(): Promise<void>;
}

interface S3rver {
  run(): Promise<{ address: string; port: number }>;
  close(): Promise<void>;
}

export async function startS3Server(): Promise<S3Server> {
  const require = createRequire(join(peer, 'package.json'));
  const Server = require(join(peer, 'node_modules/s3rver')) as new (options: object) => S3rver;
  const directory = await mkdtemp(join(tmpdir(), 'charter-s3-'));
  const bucket = 'charter-media';
  const server = new Server({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: bucket }],
  });
  const { port } = await server.run();
  return {
    endpoint: `http://127.0.0.1:${String(port)}`,
    bucket,
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    stop: async () => {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

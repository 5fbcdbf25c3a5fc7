import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listenOnLoopback } from './receiver.ts';
import { createS3Gate } from './s3-gate.ts';

const peer = resolve(import.meta.dirname, '../peers/s3');

/** A server on loopback that speaks S3 and keeps its objects in files, behind a gate that wants signatures. */
export interface S3Server {
  endpoint: string;
  bucket: string;
  /** What every installation of it has. */
  accessKeyId: string;
  secretAccessKey: string;
  /** Whether there is an object of this name. */
  holds(key: string): Promise<boolean>;
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
  // The only ones that the server behind knows.
  const keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
  const gate = createS3Gate(port, keys);
  return {
    endpoint: `http://127.0.0.1:${String(await listenOnLoopback(gate))}`,
    bucket,
    ...keys,
    holds: async (key) =>
      (await fetch(`http://127.0.0.1:${String(port)}/${bucket}/${key}`)).status === 200,
    stop: async () => {
      gate.closeAllConnections();
      gate.close();
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

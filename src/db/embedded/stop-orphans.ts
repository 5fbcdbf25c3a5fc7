import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { clusterName } from './cluster-name.ts';
import { pathExists } from './folders.ts';
import { programPath } from './installation.ts';
import type { Installation } from './installation.ts';
import { listProcesses } from './list-processes.ts';
import type { ListedProcess } from './list-processes.ts';
import { runProgram } from './run-program.ts';
import { sendSignal } from './send-signal.ts';

const patienceMs = 30_000;

/**
 * Resolves when no server works on the cluster any more. One that a dead process of ours has left
 * is stopped; rejects when it does not end in half a minute, or when the server is not ours. The
 * caller holds the lock, so a server that is found here has lost its owner.
 */
export async function stopOrphans(
  { native }: Installation,
  clusterDir: string,
  log: (line: string) => void,
): Promise<void> {
  const pidFile = join(clusterDir, 'postmaster.pid');
  if (!(await pathExists(pidFile))) return;
  if (process.platform === 'win32') {
    const args = ['stop', '--mode=fast', `--pgdata=${clusterDir}`];
    // It fails when no such server runs, which is as good.
    await runProgram(programPath(native, 'pg_ctl'), args, { identity: undefined, cwd: clusterDir });
    return;
  }
  const name = await clusterName(clusterDir);
  const startedMs = performance.now();
  for (let said = false; ; said = true) {
    const { server, helpers } = pick(await listProcesses(), name);
    if (server === undefined && helpers.length === 0) break;
    const waitedMs = performance.now() - startedMs;
    if (waitedMs > patienceMs) throw new Error(`a server that was left does not end: ${name}`);
    if (!said) log('stopping the PostgreSQL server that a dead process has left');
    if (server) sendSignal(server.pid, waitedMs < patienceMs / 2 ? 'SIGINT' : 'SIGQUIT');
    await sleep(50);
  }
  await removeMisleading(pidFile, clusterDir);
}

function pick(
  processes: ListedProcess[],
  name: string,
): { server: ListedProcess | undefined; helpers: ListedProcess[] } {
  const pattern = new RegExp(`postgres -D .* cluster_name=${name}( |$)`);
  return {
    // The shell that watches the server has the server's arguments too, and ends with it.
    server: processes.find(
      ({ command }) => !command.startsWith('/bin/sh') && pattern.test(command),
    ),
    helpers: processes.filter(({ command }) => command.startsWith(`postgres: ${name}: `)),
  };
}

/** After a restart the id in the file may be another program's; PostgreSQL would not start then. */
async function removeMisleading(pidFile: string, clusterDir: string): Promise<void> {
  const [line] = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n');
  const holder = (await listProcesses()).find(({ pid }) => String(pid) === line);
  if (holder === undefined || holder.command === '') return;
  const { command } = holder;
  const foreign = /(^|\/)(postgres|postmaster)(:| |$)/.test(command);
  if (foreign && !/( cluster_name=|^postgres: )charter-/.test(command)) {
    throw new Error(
      `a PostgreSQL that Charter did not start (${holder.pid}) seems to use ${clusterDir}; ` +
        `stop it, or remove ${pidFile} if it does not`,
    );
  }
  await rm(pidFile, { force: true });
}

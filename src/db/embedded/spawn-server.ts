import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { dataDirArgument, programPath } from './installation.ts';
import type { Installation } from './installation.ts';
import { programEnvironment, runProgram } from './run-program.ts';
import { sendSignal } from './send-signal.ts';
import { createServerLog } from './server-log.ts';

export interface ServerProcess {
  /** Resolves when the port is its own; it may never be. */
  listening: Promise<void>;
  /** Resolves when it has ended and none of its processes is left. */
  ended: Promise<void>;
  hasEnded(): boolean;
  /** The last lines of its log. */
  recentLines(): string;
  /** Ends it, harder from time to time, and resolves when it has ended. */
  stop(): Promise<void>;
}

/**
 * Lets a shell start the server and stop it when our end of the shell's input closes, which it
 * does however we die. A session of its own and the trap keep Ctrl-C and a closed terminal away
 * from both: this process decides when its database goes. The signal is repeated, since the
 * server ignores it until it has come far enough to heed it.
 */
const watchdog = `
trap '' INT HUP TERM
exec 3<&0
"$@" 3<&- </dev/null >&2 &
server=$!
echo "$server"
exec >/dev/null 2>&1
{ read -r _ <&3; while kill -INT "$server"; do sleep 1; done; } &
watch=$!
wait "$server"
status=$?
kill -KILL "$watch"
wait "$watch"
exit "$status"
`;

/** Starts the server of a cluster with these settings; it is not ready yet. */
export function spawnServer(
  { native, identity }: Installation,
  clusterDir: string,
  settings: Record<string, string>,
  log: (line: string) => void,
): ServerProcess {
  const windows = process.platform === 'win32';
  const command = [
    programPath(native, 'postgres'),
    '-D',
    dataDirArgument(identity, clusterDir),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const [file = '', ...args] = windows ? command : ['/bin/sh', '-c', watchdog, 'sh', ...command];
  const child = spawn(file, args, {
    ...identity,
    cwd: clusterDir,
    env: programEnvironment,
    detached: !windows,
    windowsHide: true,
  });
  const serverLog = createServerLog(log);
  const lines = createInterface({ input: child.stderr }).on('line', serverLog.add);
  const listening = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      if (line.startsWith('LOG:  listening on ')) resolve();
    });
  });
  // Only the shell writes here: the server's id. It may end before it could read anything.
  let serverPid: number | undefined;
  createInterface({ input: child.stdout }).on('line', (line) => (serverPid = Number(line)));
  child.stdin.on('error', () => undefined);
  let over = false;
  const ended = new Promise<void>((resolve) => {
    child.on('error', (error) => serverLog.add(String(error)));
    // From here on the system may give the id to another process.
    child.on('exit', () => (serverPid = undefined));
    child.on('close', () => {
      over = true;
      resolve();
    });
  });

  async function stop(): Promise<void> {
    const startedMs = performance.now();
    if (windows && !over) {
      const stopArgs = ['stop', '--mode=fast', `--pgdata=${clusterDir}`];
      await runProgram(programPath(native, 'pg_ctl'), stopArgs, { identity, cwd: clusterDir });
      child.kill();
    }
    while (!over) {
      if (serverPid !== undefined) {
        sendSignal(serverPid, stopSignal(performance.now() - startedMs));
      }
      await Promise.race([ended, sleep(500, undefined, { ref: false })]);
    }
  }

  return { listening, ended, hasEnded: () => over, recentLines: serverLog.recent, stop };
}

/** A fast shutdown, then one without a checkpoint, then none of the server's own doing. */
function stopSignal(waitedMs: number): NodeJS.Signals {
  if (waitedMs < 10_000) return 'SIGINT';
  return waitedMs < 15_000 ? 'SIGQUIT' : 'SIGKILL';
}

/**
 * One server as a process: `serve.ts <server> <operations> [<compile cache>]`. It tells its port when
 * it is ready, answers `usage` with the processor time it has used, and ends at `stop`.
 */
import { enableCompileCache } from 'node:module';

/** What the process says when it is ready. */
export interface Ready {
  port: number;
  /** Milliseconds from the framework being imported to the contract being loaded. */
  contractMs: number;
}

/** What it answers to `usage`. */
export interface Usage {
  /** Microseconds of processor time, of all its threads. */
  processorUs: number;
}

const [name = '', operations = '', compileCache] = process.argv.slice(2);
if (compileCache !== undefined) enableCompileCache(compileCache);
const { isServerName, servers } = await import('./servers/index.ts');
if (!isServerName(name)) throw new Error(`there is no server ${name}`);
const load = await servers[name].import();
const startedMs = performance.now();
const listen = await load(Number(operations));
const contractMs = performance.now() - startedMs;
tell({ port: await listen(), contractMs });

process.on('message', (message) => {
  if (message === 'stop') process.exit();
  const { user, system } = process.cpuUsage();
  tell({ processorUs: user + system });
});
// Without whoever started it, nobody will stop it.
process.on('disconnect', () => process.exit());

function tell(message: Ready | Usage): void {
  process.send?.(message);
}

import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

export interface ListedProcess {
  pid: number;
  /** The arguments, or the title that the process has given itself, in one line. */
  command: string;
}

/** The processes that this system shows us. Needs no programs on Linux; not for Windows. */
export async function listProcesses(): Promise<ListedProcess[]> {
  if (process.platform === 'linux') {
    const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    return Promise.all(
      ids.map(async (id) => {
        const text = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
        return { pid: Number(id), command: text.replaceAll('\0', ' ').trim() };
      }),
    );
  }
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,command=']);
  return stdout.split('\n').map((line) => {
    const [, pid, command] = /^\s*(\d+) (.*)$/.exec(line) ?? [];
    return { pid: Number(pid), command: command ?? '' };
  });
}

import { spawn } from 'node:child_process';

/** Runs a program to its end by this Node, its output shown; false when it could not or failed. */
export function runOnce(folder: string, args: readonly string[]): Promise<boolean> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: 'inherit' });
    child.once('error', () => settle(false));
    child.once('exit', (code) => settle(code === 0));
  });
}

/**
 * Fails when generated code is not what `npm run generate` makes of the contracts: it is made anew,
 * in place, and must be what git holds. Files that git does not know count; what is staged counts as
 * held, so that a contract and its code can be checked before they are committed.
 */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const generated = ['generated', 'clients/typescript/src/generated'];

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

execFileSync(process.execPath, ['scripts/generate/index.ts'], { cwd: root, stdio: 'inherit' });
// A line is `XY path`: X is what the index changes, Y what the working tree changes, `??` unknown.
const drifted = git('status', '--porcelain', '--untracked-files=all', '--', ...generated)
  .split('\n')
  .filter((line) => line !== '' && line.charAt(1) !== ' ');
if (drifted.length > 0) {
  console.log('Generated code had drifted; it is written anew. Commit these files:');
  console.log(drifted.join('\n'));
  console.log(git('diff', '--stat', '--', ...generated));
  process.exitCode = 1;
}

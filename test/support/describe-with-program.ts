import { spawnSync } from 'node:child_process';
import { describe } from '@jest/globals';

/**
 * `describe` where a program is installed. Elsewhere the suite is skipped, and says so; in continuous
 * integration that is a failure. Debian's packages are called as the programs are.
 */
export function describeWithProgram(
  program: 'chromium' | 'curl' | 'python3' | 'redis-server',
  name: string,
  suite: () => void,
): void {
  if (spawnSync(program, ['--version']).status === 0) {
    describe(name, suite);
    return;
  }
  const reason = `${name}: not proven, since ${program} is not installed (Debian: apt-get install ${program})`;
  if (process.env['CI'] === 'true') throw new Error(reason);
  process.stderr.write(`\nSKIPPED ${reason}\n\n`);
  describe.skip(name, suite);
}

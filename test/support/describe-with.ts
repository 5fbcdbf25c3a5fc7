import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe } from '@jest/globals';

const peers = resolve(import.meta.dirname, '../peers');

/**
 * `describe` where a program is installed; see `describeWhere`. Debian's packages are called as the
 * programs are.
 */
export function describeWithProgram(
  program: 'chromium' | 'curl' | 'python3' | 'redis-server',
  name: string,
  suite: () => void,
): void {
  const isThere = spawnSync(program, ['--version']).status === 0;
  const lack = `${program} is not installed (Debian: apt-get install ${program})`;
  describeWhere(isThere, lack, name, suite);
}

/** `describe` where a server of test/peers is installed; see `describeWhere`. */
export function describeWithPeer(peer: 'pds' | 's3', name: string, suite: () => void): void {
  const isThere = existsSync(`${peers}/${peer}/node_modules`);
  const options = peer === 'pds' ? ' --ignore-scripts' : '';
  const lack = `its server is not installed (npm ci --prefix test/peers/${peer}${options})`;
  describeWhere(isThere, lack, name, suite);
}

/**
 * `describe` where a suite has what it needs. Elsewhere the suite is skipped, and says so; in continuous
 * integration that is a failure.
 */
function describeWhere(isThere: boolean, lack: string, name: string, suite: () => void): void {
  if (isThere) {
    describe(name, suite);
    return;
  }
  const reason = `${name}: not proven, since ${lack}`;
  if (process.env['CI'] === 'true') throw new Error(reason);
  process.stderr.write(`\nSKIPPED ${reason}\n\n`);
  describe.skip(name, suite);
}

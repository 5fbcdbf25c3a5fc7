import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The JavaScript file behind a package's command, to be run by `process.execPath`: by this Node,
 * whatever `node` the machine's PATH has, and on Windows too. Throws when the package is missing.
 */
export function findProgram(packageName: string, command: string): string {
  const folder = resolve(import.meta.dirname, '../../node_modules', packageName);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin?.[command];
  if (file === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(folder, file);
}

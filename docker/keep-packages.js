/**
 * Leaves in package.json only those packages, of whatever kind of dependency, whose names begin with the
 * argument. `npm ci` then installs these and theirs, in the versions of the lockfile.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [prefix] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { dependencies, devDependencies, optionalDependencies, ...rest } = manifest;
const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
const kept = Object.entries(all).filter(([name]) => prefix && name.startsWith(prefix));
if (kept.length === 0) throw new Error(`package.json has no package that begins with ${prefix}`);
writeFileSync(
  'package.json',
  JSON.stringify({ ...rest, dependencies: Object.fromEntries(kept) }, null, 2),
);

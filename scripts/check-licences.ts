/**
 * Fails when a package of package-lock.json, for production or development, has a licence that
 * scripts/licences/policy.ts does not allow, and names the package. Packages of other platforms are
 * not installed here; what the lockfile says of them is judged.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { declaredLicence, type Manifest } from './licences/declared-licence.ts';
import { judgeLicence } from './licences/judge-licence.ts';

interface LockedPackage extends Manifest {
  dev?: boolean;
  link?: boolean;
}

const root = resolve(import.meta.dirname, '..');

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

const { packages } = readJson('package-lock.json') as { packages: Record<string, LockedPackage> };
const refused: string[] = [];
let judged = 0;
for (const [folder, locked] of Object.entries(packages)) {
  if (folder === '' || locked.link === true) continue;
  const manifest = `${folder}/package.json`;
  const installed = existsSync(join(root, manifest)) ? (readJson(manifest) as Manifest) : locked;
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const licence = declaredLicence(installed);
  judged += 1;
  const reason = judgeLicence({ name, licence, development: locked.dev === true });
  if (reason !== undefined) refused.push(`${folder}: ${reason}`);
}
if (judged === 0) throw new Error('package-lock.json names no package');
console.log([`${judged} packages judged, ${refused.length} refused.`, ...refused].join('\n'));
if (refused.length > 0) process.exitCode = 1;

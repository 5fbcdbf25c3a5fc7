import { join } from 'node:path';

/** Where PostgreSQL's programs are and as whom they run. */
export interface Installation {
  /** The folder with `bin`, `lib` and `share`. */
  native: string;
  /** Absent when they run as the user that we are. */
  identity: Identity | undefined;
}

/** The user and group that root gives up its rights for. */
export interface Identity {
  uid: number;
  gid: number;
}

/** The path of one of PostgreSQL's programs. */
export function programPath(native: string, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** What to call a data directory that is the program's working directory; see index.ts. */
export function dataDirArgument(identity: Identity | undefined, dir: string): string {
  return identity !== undefined && process.platform === 'linux' ? '/proc/self/cwd' : dir;
}

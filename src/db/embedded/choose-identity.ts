import { readFile, stat } from 'node:fs/promises';
import { isErrorCode } from '../../lib/is-error-code.ts';
import type { Identity } from './installation.ts';

const unprivileged: Identity = { uid: 65534, gid: 65534 };

/**
 * As whom PostgreSQL is to run: undefined, as ourselves, unless we are root. For root it is the
 * owner of the cluster where there is one, so that a cluster made by a user and later started by
 * root stays that user's; else `postgres`, `nobody` or the id 65534.
 */
export async function chooseIdentity(clusterDir: string): Promise<Identity | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  try {
    const { uid, gid } = await stat(clusterDir);
    if (uid !== 0) return { uid, gid };
  } catch (error) {
    if (!isErrorCode(error, 'ENOENT')) throw error;
  }
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  return findUser(passwd, 'postgres') ?? findUser(passwd, 'nobody') ?? unprivileged;
}

function findUser(passwd: string, name: string): Identity | undefined {
  const line = passwd.split('\n').find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  const identity = { uid: Number(uid), gid: Number(gid) };
  return identity.uid > 0 && Number.isInteger(identity.gid) ? identity : undefined;
}

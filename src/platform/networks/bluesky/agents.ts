import type { AtpAgent } from '@atproto/api';
import { LRUCache } from 'lru-cache';
import { sha256 } from '../../../lib/crypto.ts';

/** What somebody logs in with. */
export interface Login {
  /** The server that the account lives on. */
  service: string;
  /** A DID or handle. */
  identifier: string;
  password: string;
}

/** Agents that are logged in; servers allow few logins, so that one serves many calls. */
export interface Agents {
  /** Rejects where the login is refused. */
  logIn(login: Login): Promise<AtpAgent>;
  /** The agent of a login, who is logged in once; what it is refused later it logs in for anew. */
  of(login: Login): Promise<AtpAgent>;
  /** Forgets a login: the next call logs in again. */
  forget(login: Login): void;
}

const maximumAgents = 500;

/** Agents whose requests leave by `fetch`; they renew their sessions themselves. */
export function createAgents(fetch: typeof globalThis.fetch): Agents {
  const known = new LRUCache<string, Promise<AtpAgent>>({ max: maximumAgents });
  const logIn: Agents['logIn'] = async ({ service, identifier, password }) => {
    // Loaded where it is needed alone: the client library takes its time.
    const { AtpAgent } = await import('@atproto/api');
    const agent = new AtpAgent({ service, fetch });
    await agent.login({ identifier, password });
    return agent;
  };
  const forget: Agents['forget'] = (login) => {
    known.delete(keyOf(login));
  };
  return {
    logIn,
    forget,
    of: (login) => {
      const present = known.get(keyOf(login));
      if (present) return present;
      const agent = logIn(login);
      known.set(keyOf(login), agent);
      agent.catch(() => forget(login));
      return agent;
    },
  };
}

/** The password is in it, so that an account that is connected anew does not go on with the old one. */
function keyOf({ service, identifier, password }: Login): string {
  return sha256(JSON.stringify([service, identifier, password])).toString('base64');
}

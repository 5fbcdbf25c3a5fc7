import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const peer = resolve(import.meta.dirname, '../peers/pds');

/** A personal data server of the AT Protocol on loopback. */
export interface PdsServer {
  url: string;
  /** Makes an account and an app password of it. */
  createAccount(handle: string): Promise<PdsAccount>;
  /** Calls a method as anybody may; answers the parsed body. */
  query(method: string, parameters: Record<string, string>): Promise<Record<string, unknown>>;
  /** The posts of an account, the newest key first. */
  postsOf(did: string): Promise<PdsRecord[]>;
  stop(): Promise<void>;
}

export interface PdsAccount {
  did: string;
  handle: string;
  appPassword: string;
  /** Takes the app password away, and makes another one. */
  renewPassword(): Promise<string>;
}

/** A record, as `com.atproto.repo.listRecords` answers it. */
export interface PdsRecord {
  uri: string;
  cid: string;
  value: Record<string, unknown>;
}

/** `appViewUrl` is where it asks who knows profiles, and how posts do. */
export async function startPdsServer(appViewUrl?: string): Promise<PdsServer> {
  const child = spawn(process.execPath, ['start.js'], {
    cwd: peer,
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      LOG_ENABLED: 'false',
      ...(appViewUrl !== undefined && { APP_VIEW_URL: appViewUrl }),
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const told = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    ended.then(() => {
      throw new Error('the PDS ended before it served');
    }),
  ]);
  const { url } = JSON.parse(String(told[0])) as { url: string };
  const call = async (method: string, init?: RequestInit): Promise<Record<string, unknown>> => {
    const response = await fetch(`${url}/xrpc/${method}`, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} answered ${text}`);
    return (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  };
  const post = (method: string, body: object, token?: string) =>
    call(method, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
    });
  const query: PdsServer['query'] = (method, parameters) =>
    call(`${method}?${new URLSearchParams(parameters).toString()}`);
  return {
    url,
    query,
    createAccount: async (handle) => {
      const account = { handle, email: `${handle}@example.com`, password: 'correct horse battery' };
      const { did, accessJwt } = await post('com.atproto.server.createAccount', account);
      const token = String(accessJwt);
      const name = { name: 'charter' };
      const createPassword = async (): Promise<string> => {
        const made = await post('com.atproto.server.createAppPassword', name, token);
        return String(made['password']);
      };
      return {
        did: String(did),
        handle,
        appPassword: await createPassword(),
        renewPassword: async () => {
          await post('com.atproto.server.revokeAppPassword', name, token);
          return createPassword();
        },
      };
    },
    postsOf: async (repo) => {
      const collection = 'app.bsky.feed.post';
      const { records } = await query('com.atproto.repo.listRecords', { repo, collection });
      return records as PdsRecord[];
    },
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

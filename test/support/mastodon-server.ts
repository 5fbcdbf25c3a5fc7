import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import busboy from 'busboy';
import { buffer } from 'node:stream/consumers';
import { listenOnLoopback } from './receiver.ts';

/** A status, as the server keeps it. */
export interface MastodonStatus {
  id: string;
  text: string;
  mediaIds: string[];
  inReplyToId: string | null;
}

/** How one request for a status is answered in place of what the server would answer. */
export type Misbehave = (response: ServerResponse) => void;

/**
 * A server on loopback that speaks the part of Mastodon's REST API that statuses are published by. It
 * makes one status for each Idempotency-Key, and forgets the keys when it is told to.
 */
export interface MastodonServer {
  url: string;
  token: string;
  /** How many follow the account. */
  followers: number;
  /** What it takes, as `/api/v2/instance` tells; undefined for a server that does not know that path. */
  configuration: Record<string, unknown> | undefined;
  statuses: MastodonStatus[];
  /** The content of files that were uploaded, by id. */
  files: Map<string, Buffer>;
  /** The keys of every request for a status, taken or not. */
  keys: string[];
  /** How often a file has to be asked for before it is processed. */
  processingTurns: number;
  /** The following requests for a status, one each: before or after the status is made. */
  misbehave(when: 'before' | 'after', ...how: Misbehave[]): void;
  forgetKeys(): void;
  stop(): Promise<void>;
}

/** Answers with a status. */
export function answers(status: number, headers: Record<string, string> = {}): Misbehave {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end('{"error":"no"}');
  };
}

/** Cuts the connection. */
export const hangsUp: Misbehave = (response) => response.destroy();

/** Answers 200 with what is no status. */
export const babbles: Misbehave = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"status": [[[');
};

export async function startMastodonServer(): Promise<MastodonServer> {
  const made = new Map<string, MastodonStatus>();
  const waiting: Record<'before' | 'after', Misbehave[]> = { before: [], after: [] };
  const turns = new Map<string, number>();
  const mastodon: MastodonServer = {
    url: '',
    token: 'token-of-ada',
    followers: 42,
    configuration: {
      statuses: {
        max_characters: 50,
        max_media_attachments: 2,
        characters_reserved_per_url: 23,
      },
      media_attachments: {
        supported_mime_types: ['image/png', 'image/jpeg'],
        image_size_limit: 500,
      },
    },
    statuses: [],
    files: new Map(),
    keys: [],
    processingTurns: 0,
    misbehave: (when, ...how) => waiting[when].push(...how),
    forgetKeys: () => made.clear(),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  const createStatus = async (request: IncomingMessage, response: ServerResponse) => {
    const key = String(request.headers['idempotency-key']);
    mastodon.keys.push(key);
    const body = JSON.parse((await buffer(request)).toString()) as Record<string, unknown>;
    const before = waiting.before.shift();
    if (before) {
      before(response);
      return;
    }
    const status = made.get(key) ?? {
      id: `11${String(mastodon.statuses.length)}`,
      text: String(body['status']),
      mediaIds: body['media_ids'] as string[],
      inReplyToId: (body['in_reply_to_id'] as string | undefined) ?? null,
    };
    if (!made.has(key)) mastodon.statuses.push(status);
    made.set(key, status);
    const after = waiting.after.shift();
    if (after) {
      after(response);
      return;
    }
    send(response, 200, present(status));
  };
  const present = ({ id, inReplyToId }: MastodonStatus) => ({
    id,
    url: `${mastodon.url}/@ada/${id}`,
    in_reply_to_id: inReplyToId,
    favourites_count: 3,
    reblogs_count: 2,
    replies_count: 1,
  });
  const createFile = async (request: IncomingMessage, response: ServerResponse) => {
    const content = await readFile(request);
    const id = `22${String(mastodon.files.size)}`;
    mastodon.files.set(id, content);
    turns.set(id, mastodon.processingTurns);
    send(response, 202, { id, type: 'image', url: null });
  };
  const showFile = (id: string, response: ServerResponse) => {
    const left = turns.get(id) ?? 0;
    turns.set(id, left - 1);
    if (left > 0) send(response, 206, { id, url: null });
    else send(response, 200, { id, url: `${mastodon.url}/files/${id}` });
  };
  const onStatus = (id: string, method: string, response: ServerResponse) => {
    const status = mastodon.statuses.find((each) => each.id === id);
    if (!status) {
      send(response, 404, { error: 'Record not found' });
      return;
    }
    if (method === 'DELETE') mastodon.statuses.splice(mastodon.statuses.indexOf(status), 1);
    send(response, 200, present(status));
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/' } = request;
    if (request.headers.authorization !== `Bearer ${mastodon.token}`) {
      send(response, 401, { error: 'The access token is invalid' });
      return;
    }
    const [, id = ''] = /\/(\d+)$/.exec(url) ?? [];
    if (url === '/api/v1/accounts/verify_credentials') {
      send(response, 200, { ...ada, followers_count: mastodon.followers });
      return;
    }
    if (url === '/api/v2/instance' && mastodon.configuration) {
      send(response, 200, { configuration: mastodon.configuration });
      return;
    }
    if (url === '/api/v2/media') return createFile(request, response);
    if (url === '/api/v1/statuses') return createStatus(request, response);
    if (url.startsWith('/api/v1/media/')) {
      showFile(id, response);
      return;
    }
    if (url.startsWith('/api/v1/statuses/')) {
      onStatus(id, method, response);
      return;
    }
    send(response, 404, { error: 'The page was not found' });
  };
  const server = createServer((request, response) => void serve(request, response));
  mastodon.url = `http://127.0.0.1:${String(await listenOnLoopback(server))}`;
  return mastodon;
}

const ada = {
  id: '109',
  username: 'ada',
  display_name: 'Ada Lovelace',
  avatar: 'https://files.example.com/ada.png',
};

/** The file of a form. */
function readFile(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const form = busboy({ headers: request.headers });
    form.on('file', (_field, stream) => void buffer(stream).then(resolve, reject));
    form.on('error', reject);
    request.pipe(form);
  });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(body));
}

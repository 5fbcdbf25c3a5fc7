import { once } from 'node:events';
import { createServer } from 'node:http';
import { listenOnLoopback } from './receiver.ts';

/** A server on loopback that knows one profile, and how every post does (app.bsky lexicons). */
export interface AppView {
  url: string;
  stop(): Promise<void>;
}

export async function startAppView(): Promise<AppView> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('content-type', 'application/json');
    if (pathname === '/xrpc/app.bsky.actor.getProfile') {
      const did = searchParams.get('actor');
      response.end(
        JSON.stringify({
          did,
          handle: 'ada.test',
          displayName: 'Ada Lovelace',
          followersCount: 42,
        }),
      );
    } else if (pathname === '/xrpc/app.bsky.feed.getPosts') {
      response.end(JSON.stringify({ posts: searchParams.getAll('uris').map(showPost) }));
    } else {
      response.writeHead(501).end('{"error":"MethodNotImplemented"}');
    }
  });
  return {
    url: `http://127.0.0.1:${String(await listenOnLoopback(server))}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function showPost(uri: string) {
  const did = uri.split('/')[2];
  return {
    uri,
    cid: 'bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a',
    author: { did, handle: 'ada.test' },
    record: { $type: 'app.bsky.feed.post', text: '', createdAt: '2026-01-01T00:00:00Z' },
    indexedAt: '2026-01-01T00:00:00Z',
    likeCount: 5,
    repostCount: 3,
    quoteCount: 1,
    replyCount: 2,
  };
}

import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';

const run = promisify(execFile);
const types: Record<string, string> = { '.js': 'text/javascript', '.mjs': 'text/javascript' };
const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** What a page is made of. */
export interface Page {
  /** A module; what it assigns to `document.title` is the answer. */
  code: string;
  /** Where the packages that it imports are, by name, below `root`. */
  imports: Record<string, string>;
  root: string;
  /** The server that everything else on the page's origin is asked of. */
  server: string;
}

/** Runs a module in Chromium, and answers the title that it gave its page. */
export async function runInChromium(page: Page): Promise<string> {
  const front = createServer((request, response) => void answer(page, request, response));
  front.listen(0, '127.0.0.1');
  await once(front, 'listening');
  const profile = await mkdtemp(join(tmpdir(), 'charter-chromium-'));
  const origin = `http://127.0.0.1:${String((front.address() as AddressInfo).port)}`;
  try {
    const user = `--user-data-dir=${profile}`;
    const dump = ['--virtual-time-budget=20000', '--dump-dom', `${origin}/page.html`];
    const { stdout } = await run('chromium', [...flags, user, ...dump]);
    return /<title>([^<]*)<\/title>/.exec(stdout)?.[1] ?? '';
  } finally {
    front.closeAllConnections();
    front.close();
    await rm(profile, { recursive: true, force: true });
  }
}

async function answer(page: Page, request: IncomingMessage, response: ServerResponse) {
  const { method = 'GET', url = '/', headers } = request;
  if (url === '/page.html') {
    const imports = JSON.stringify({ imports: page.imports });
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title></title><script type="importmap">${imports}</script>` +
        `<script type="module">${page.code}</script>`,
    );
  } else if (url.startsWith('/node_modules/')) {
    response.setHeader('content-type', types[extname(url)] ?? 'text/plain');
    response.end(await readFile(join(page.root, url)));
  } else {
    const passed = Object.entries(headers as Record<string, string>).filter(
      ([name]) => !['host', 'connection'].includes(name),
    );
    const body = method === 'GET' ? undefined : new Uint8Array(await buffer(request));
    const sent = await fetch(page.server + url, { method, headers: passed, ...(body && { body }) });
    response.writeHead(sent.status, Object.fromEntries(sent.headers));
    response.end(Buffer.from(await sent.arrayBuffer()));
  }
}

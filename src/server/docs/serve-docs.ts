import type { Stats } from 'node:fs';
import { send } from '@koa/send';
import type { Context, Middleware, Next } from 'koa';
import { buildDocs } from './build.ts';
import { renderRefusal, type Refusal } from './render-refusal.ts';
import { createDocsSite, type DocsSiteOptions } from './site.ts';

const mount = '/docs';

/**
 * Serves the documentation site below `/docs/`, to GET and HEAD alone. Browsers ask each time whether what
 * they have is still good, and let pages do what the site's policy says.
 */
export function serveDocs(options: Omit<DocsSiteOptions, 'build'>): Middleware {
  const { directory, publicUrl } = options;
  const site = createDocsSite({ ...options, build: () => buildDocs(publicUrl, directory) });
  return async (context: Context, next: Next) => {
    const { path, method } = context;
    if (path !== mount && !path.startsWith(`${mount}/`)) {
      await next();
      return;
    }
    if (method !== 'GET' && method !== 'HEAD') {
      context.set('allow', 'GET, HEAD');
      refuse(context, 405);
      return;
    }
    if (path === mount) {
      // Relative, since a proxy may publish the server below a path of its own.
      context.set('location', 'docs/');
      context.status = 308;
      return;
    }
    const stamp = await site.open().catch(() => undefined);
    if (!stamp) {
      refuse(context, 503);
      return;
    }
    context.set('content-security-policy', stamp.contentSecurityPolicy);
    context.set('cross-origin-opener-policy', 'same-origin');
    context.set('cache-control', 'no-cache');
    await sendFile(context, path.slice(mount.length), directory);
  };
}

async function sendFile(context: Context, path: string, root: string): Promise<void> {
  const options = { root, index: 'index.html', format: false, setHeaders: setEtag };
  const sent = await send(context, path, options).catch(undefinedIfAbsent);
  if (sent === undefined) {
    refuse(context, 404);
    return;
  }
  context.status = 200;
  if (context.fresh) context.status = 304;

  function setEtag(_response: unknown, _file: string, { size, mtimeMs }: Stats): void {
    context.etag = `${size.toString(16)}-${Math.trunc(mtimeMs).toString(16)}`;
  }
}

/** What was asked for is no file of the site: there is none, its name is malformed, or leads out of it. */
function undefinedIfAbsent(error: unknown): undefined {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (status !== 400 && status !== 403 && status !== 404) throw error;
  return undefined;
}

function refuse(context: Context, status: Refusal): void {
  context.set('cache-control', 'no-store');
  context.status = status;
  context.type = 'html';
  context.body = renderRefusal(status);
}

import type { Metrics } from '../lib/metrics.ts';
import { listenPlainly, type PlainServer } from './listen-plainly.ts';

/**
 * Serves `GET /metrics` on an address of its own. Metrics tell of callers and of failures, and have no
 * credential: whoever reaches the APIs must not reach them.
 */
export function serveMetrics(
  { read }: Metrics,
  address: { host: string; port: number },
): Promise<PlainServer> {
  return listenPlainly((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    read().then(
      ({ contentType, text }) => response.writeHead(200, { 'content-type': contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  }, address);
}

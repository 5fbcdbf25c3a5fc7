/**
 * A server as a process of its own: an engine with one operation under the limits that its environment
 * has, counted in the Redis there, by the real clock.
 */
import { createServer } from 'node:http';
import { core } from '../../generated/core/index.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { createLogger } from '../../src/lib/logger.ts';
import { createMetrics } from '../../src/lib/metrics.ts';
import { createRateLimiter } from '../../src/platform/rate-limits/index.ts';
import { serveMetrics } from '../../src/server/metrics-server.ts';
import { createTestEngine } from './engine.ts';
import { anyCaller, createLimitedApi } from './limited-api.ts';

const environment = process.env;
const log = createLogger('info');
const metrics = createMetrics();
const rateLimiter = await createRateLimiter({
  redis: {
    url: environment['REDIS_URL'] ?? '',
    timeoutMs: Number(environment['REDIS_TIMEOUT_MS'] ?? 50),
  },
  clock: systemClock,
  log,
  metrics: metrics.rateLimits,
});
const limits = JSON.parse(environment['LIMITS'] ?? '') as unknown;
const api = await createLimitedApi(core.contract, { 'x-rate-limit': limits });
const engine = await createTestEngine({
  apis: [api],
  authenticators: { core: { key: anyCaller } },
  ports: { rateLimiter, clock: systemClock, log },
});
const { port: metricsPort } = await serveMetrics(metrics, { host: '127.0.0.1', port: 0 });
const server = createServer((request, response) => void engine.handle(request, response));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  process.stdout.write(`metrics at ${String(metricsPort)}\nserves (port ${String(port)})\n`);
});
process.once('SIGTERM', () => {
  server.close();
  void rateLimiter.stop().then(() => process.exit(0));
});

import { Counter, Gauge, Registry } from 'prom-client';

/** What the limiter tells of itself. */
export interface RateLimitMetrics {
  /** A request was counted without Redis, which should have been asked. */
  countedAlone: () => void;
  /** A subject that counted was forgotten for want of room. */
  forgotten: () => void;
  redisUp: (up: boolean) => void;
}

/** What the audit log tells of itself. */
export interface AuditMetrics {
  /** So many refused credentials could not be written down. */
  refusalsLost: (rows: number) => void;
}

/** The process's metrics, and how they are read. */
export interface Metrics {
  rateLimits: RateLimitMetrics;
  audit: AuditMetrics;
  /** All of them in the text format of Prometheus. */
  read: () => Promise<{ contentType: string; text: string }>;
}

/** Metrics of one process; nothing is collected that nobody counts. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const alone = new Counter({
    name: 'charter_rate_limit_counted_alone_total',
    help: 'Requests that were counted in this process alone because Redis was lost.',
    registers,
  });
  const losses = new Counter({
    name: 'charter_rate_limit_redis_losses_total',
    help: 'How often Redis was lost.',
    registers,
  });
  const forgotten = new Counter({
    name: 'charter_rate_limit_forgotten_total',
    help: 'Callers whose requests were forgotten before their time, for want of memory.',
    registers,
  });
  const up = new Gauge({
    name: 'charter_rate_limit_redis_up',
    help: 'Whether requests are counted in Redis: 1, or 0 while it is lost or not configured.',
    registers,
  });
  const refusalsLost = new Counter({
    name: 'charter_audit_refusals_lost_total',
    help: 'Refused credentials that the audit log does not have, because they could not be written.',
    registers,
  });
  return {
    audit: {
      refusalsLost: (rows) => {
        refusalsLost.inc(rows);
      },
    },
    rateLimits: {
      countedAlone: () => {
        alone.inc();
      },
      forgotten: () => {
        forgotten.inc();
      },
      redisUp: (isUp) => {
        up.set(isUp ? 1 : 0);
        if (!isUp) losses.inc();
      },
    },
    read: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}

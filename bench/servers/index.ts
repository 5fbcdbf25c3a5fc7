/** The servers that are compared. A child process imports the one it is started for, and no other. */
import type { Load } from './server.ts';

/** One server, as tables and checks know it. */
export interface ServerEntry {
  title: string;
  /** Whether it refuses what the contract forbids, and what is said of it in the results. */
  validates: boolean;
  notes: string;
  /** Whether every request must carry the key. */
  key?: true;
  import: () => Promise<Load>;
}

export const servers = {
  'node-http': {
    title: 'node:http by hand',
    validates: false,
    notes: 'no validation',
    import: async () => (await import('./node-http.ts')).loadNodeHttp,
  },
  koa: {
    title: 'bare Koa',
    validates: false,
    notes: 'no validation, no router',
    import: async () => (await import('./koa.ts')).loadKoa,
  },
  charter: {
    title: 'Charter',
    validates: true,
    notes: 'as composed: from the node listener',
    import: async () => (await import('./charter.ts')).loadCharter,
  },
  'charter-koa': {
    title: 'Charter through Koa',
    validates: true,
    notes: 'the engine as the last middleware of the same app',
    import: async () => (await import('./charter.ts')).loadCharterThroughKoa,
  },
  'charter-key': {
    title: 'Charter, key, three windows and checked answer',
    validates: true,
    notes:
      'key looked up by its SHA-256, one scope demanded, three windows counted in memory, every answer validated',
    key: true,
    import: async () => (await import('./charter.ts')).loadCharterWithKey,
  },
  'charter-key-koa': {
    title: 'Charter through Koa, key, three windows and checked answer',
    validates: true,
    notes: 'both of the above',
    key: true,
    import: async () => (await import('./charter.ts')).loadCharterWithKeyThroughKoa,
  },
  'fastify-openapi-glue': {
    title: 'fastify-openapi-glue',
    validates: true,
    notes: 'serializes by the response schema',
    import: async () => (await import('./fastify-openapi-glue.ts')).loadFastify,
  },
  'express-openapi-validator': {
    title: 'express-openapi-validator',
    validates: true,
    notes: 'requests only; validators compiled when first used',
    import: async () => (await import('./express-openapi-validator.ts')).loadExpress,
  },
  'openapi-backend': {
    title: 'openapi-backend on Koa',
    validates: true,
    notes: 'as published; the contract labelled 3.0, which is all that its check knows',
    import: async () => (await import('./openapi-backend.ts')).loadOpenapiBackend,
  },
} as const satisfies Record<string, ServerEntry>;

/** A server by its file's name or, for Charter, its variant's. */
export type ServerName = keyof typeof servers;

export const serverNames = Object.keys(servers) as ServerName[];

/** Whether a text names a server. */
export function isServerName(name: string): name is ServerName {
  return Object.hasOwn(servers, name);
}

/** The entry of a server, with what only some have. */
export function serverEntry(name: ServerName): ServerEntry {
  return servers[name];
}

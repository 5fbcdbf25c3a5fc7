import { core } from '../../../generated/core/index.ts';
import { growth } from '../../../generated/growth/index.ts';
import { identity } from '../../../generated/identity/index.ts';
import { sales } from '../../../generated/sales/index.ts';
import { social } from '../../../generated/social/index.ts';
import { createEventWriter } from '../../../src/engine/events.ts';
import { insertEvents } from '../../../src/platform/webhooks/index.ts';
import { createTestApp, type TestApp, type TestAppOptions } from '../app.ts';
import type { Answer } from '../http.ts';

/** A workspace whose owner makes endpoints. */
export interface WebhookOwner {
  token: string;
  tenantId: number;
  tenantUid: string;
  call(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Makes an endpoint; answers its id and secret. */
  listen(url: string, events?: string[], more?: object): Promise<{ id: number; secret: string }>;
  /** Stores events as a handler's transaction does. */
  emit(api: string, type: string, data: unknown, count?: number): Promise<string[]>;
}

/** An application that may deliver to loopback. */
export interface WebhookApp extends TestApp {
  owner(): Promise<WebhookOwner>;
}

const apis = [core, growth, identity, sales, social];

export async function createWebhookApp(options: TestAppOptions = {}): Promise<WebhookApp> {
  const app = await createTestApp({
    ...options,
    environment: { EGRESS_ALLOW: '127.0.0.1', ...options.environment },
  });
  return { ...app, owner: () => createOwner(app) };
}

/** A person with a workspace on a server. */
async function createOwner(app: TestApp): Promise<WebhookOwner> {
  const person = await app.signUp();
  const [tenant] = await app.database.query<{ id: string; uid: string }>(
    `SELECT t.id, t.uid FROM tenants t JOIN members m ON m.tenant_id = t.id
       JOIN users u ON u.id = m.user_id WHERE u.email = $1`,
    [person.email],
  );
  const tenantId = Number(tenant?.id);
  const tenantUid = tenant?.uid ?? '';
  const call: WebhookOwner['call'] = (method, path, body) =>
    app.call(method, `/api/v1${path}`, {
      token: person.token,
      ...(body !== undefined && { body }),
    });
  const writer = createEventWriter(apis, app.clock);
  return {
    token: person.token,
    tenantId,
    tenantUid,
    call,
    listen: async (url, events = ['*'], more = {}) => {
      const made = await call('POST', '/webhooks', { url, events, ...more });
      if (made.status !== 201) throw new Error(`${String(made.status)} ${made.text}`);
      return { id: made.at('data.id') as number, secret: made.at('data.secret') as string };
    },
    emit: async (api, type, data, count = 1) => {
      const tenantOf = { id: tenantId, uid: tenantUid };
      const events = Array.from({ length: count }, () => writer.write(api, type, data, tenantOf));
      const { sql: text, bindings } = insertEvents(tenantId, events).toSQL().toNative();
      await app.database.query(text, [...bindings]);
      return events.map(({ body }) => (JSON.parse(body) as { id: string }).id);
    },
  };
}

/** A post as social's events carry it. */
export function postNamed(body: string): object {
  return {
    id: 'post_1',
    status: 'draft',
    body,
    thread: [],
    account_ids: [],
    overrides: [],
    media_ids: [],
    tags: [],
    scheduled_at: null,
    timezone: null,
    published_at: null,
    targets: [],
    author_id: null,
    created_at: '2026-01-15T10:30:00Z',
    updated_at: '2026-01-15T10:30:00Z',
  };
}

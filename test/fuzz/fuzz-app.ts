import { createTestApp, type TestApp } from '../support/app.ts';
import { raiseIds } from '../support/raise-ids.ts';

/** The application for generated requests: callers say where they come from, and webhooks go nowhere. */
export async function createFuzzApp(): Promise<TestApp> {
  const app = await createTestApp({
    environment: { EGRESS_ALLOW: '127.0.0.1', TRUST_PROXY: '1', ROLE: 'api' },
  });
  await raiseIds(app.database);
  return app;
}

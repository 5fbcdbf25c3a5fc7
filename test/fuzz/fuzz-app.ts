import { createTestApp, type TestApp } from '../support/app.ts';
import { raiseIds } from '../support/raise-ids.ts';
import { startReceiver } from '../support/webhooks/receiver.ts';

/** The application for generated requests, and the receiver of what it sends. */
export interface FuzzApp extends TestApp {
  receiverUrl: string;
}

/** Callers say where they come from, and nothing is sent but what a request waits for. */
export async function createFuzzApp(): Promise<FuzzApp> {
  const receiver = await startReceiver();
  const app = await createTestApp({
    environment: { EGRESS_ALLOW: '127.0.0.1', TRUST_PROXY: '1', ROLE: 'api' },
  });
  await raiseIds(app.database);
  return {
    ...app,
    receiverUrl: receiver.url,
    stop: async () => {
      await app.stop();
      await receiver.stop();
    },
  };
}

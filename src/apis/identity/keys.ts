import type { Operations } from '../../../generated/identity/handlers.ts';
import { keysKeptSeconds } from '../../platform/signing-keys/index.ts';
import type { Handler } from '../handler.ts';
import type { Services } from '../services.ts';

/** The keys that tokens are verified with; a new one is among them before it signs. */
export function createGetKeys({ signingKeys }: Services): Handler<Operations, 'getKeys'> {
  return async () => {
    const { published } = await signingKeys.current();
    return {
      status: 200,
      body: { keys: [...published] },
      headers: { 'Cache-Control': `public, max-age=${String(keysKeptSeconds)}` },
    };
  };
}

import type { Operations } from '../../../generated/growth/handlers.ts';
import { toSeconds } from '../../lib/timestamps.ts';
import type { Handler } from '../handler.ts';

/** Answers as long as requests are served at all; `/readyz` tells whether the database is there. */
export function createGetHealth(version: string): Handler<Operations, 'getHealth'> {
  return ({ clock }) =>
    Promise.resolve({
      status: 200,
      body: { status: 'ok', version, time: toSeconds(clock.now()) },
    });
}

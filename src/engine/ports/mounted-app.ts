import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '../../lib/logger.ts';
import type { Change } from './audit.ts';
import type { Keep } from './unit-of-work.ts';

/** What a mounted app is given with a request: what a handler has, but nothing parsed. */
export interface MountedContext<Tx> {
  tx: Tx;
  keep: Keep<Tx>;
  record: (change: Change) => void;
  log: Logger;
  /** The client's network address. */
  address: string;
}

/**
 * An app that answers operations itself (`x-mounted`), such as what Koa's `callback()` gives. What it
 * writes through `tx` commits before its answer is sent; by an ApiError, or an answer of 500 and
 * above, it is undone.
 */
export type MountedApp<Tx> = (
  request: IncomingMessage,
  response: ServerResponse,
  context: MountedContext<Tx>,
) => Promise<void>;

/** An app whose transactions are not known statically; the engine gives it those of its own port. */
export type UntypedApp = MountedApp<never>;

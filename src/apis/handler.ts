import type { Transaction } from '../db/transaction.ts';
import type { Handlers as EngineHandlers } from '../engine/handler.ts';

/** All handlers of an API: a registry that `satisfies` it misses none and names none that does not exist. */
export type Handlers<Operations> = EngineHandlers<Operations, Transaction>;

/** One handler of an API, by the API's generated `Operations` and an operationId. */
export type Handler<Operations, Id extends keyof Operations> = Handlers<Operations>[Id];

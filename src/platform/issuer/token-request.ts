import { AsyncLocalStorage } from 'node:async_hooks';
import type { Transaction } from '../../db/transaction.ts';
import type { MountedContext } from '../../engine/ports/index.ts';
import type { AuthenticatingClient } from '../oauth-clients/index.ts';

/** One request that the provider is answering; its adapter finds it here. */
export interface TokenRequest extends MountedContext<Transaction> {
  /** What the client called itself by. */
  clientId?: string;
  client?: AuthenticatingClient | undefined;
  /** Which of the client's secrets it came with. */
  secretId?: number | undefined;
  /** What went wrong in a way that is no answer of the provider's. */
  failure?: unknown;
}

const requests = new AsyncLocalStorage<TokenRequest>();

/** Runs work for a request. */
export function runRequest<T>(request: TokenRequest, work: () => Promise<T>): Promise<T> {
  return requests.run(request, work);
}

/** The request that is being answered. */
export function currentRequest(): TokenRequest {
  const request = requests.getStore();
  if (!request) throw new Error('the provider works without a request');
  return request;
}

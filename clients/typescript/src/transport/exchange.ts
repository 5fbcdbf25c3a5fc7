import { ConnectionError } from '../errors/charter-error.ts';
import type { Settings } from '../options.ts';

/**
 * Sends a request once. Answers what came, or the ConnectionError that nothing did: the caller decides
 * what becomes of it. Throws the signal's reason where the caller has aborted.
 */
export async function exchange(
  request: Request,
  { fetch, timeoutMs }: Settings,
): Promise<Response | ConnectionError> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = AbortSignal.any([request.signal, timeout]);
  try {
    return await readWhole(await fetch(request, { signal }));
  } catch (cause) {
    request.signal.throwIfAborted();
    const why = timeout.aborted ? `no answer within ${String(timeoutMs)} ms` : reasonOf(cause);
    return new ConnectionError(`${request.method} ${request.url}: ${why}`, { cause });
  }
}

/**
 * A body of JSON is read here: a connection that breaks in the middle of it is one more failed attempt,
 * and the time limit holds for it too. Other bodies stay streams.
 */
async function readWhole(response: Response): Promise<Response> {
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  if (!isJson || response.body === null) return response;
  return new Response(await response.arrayBuffer(), response);
}

/** Where fetch fails it says so in general, and why in the cause of its error. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

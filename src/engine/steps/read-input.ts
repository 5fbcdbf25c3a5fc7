/**
 * Step 6: reads parameters and body and holds them against the contract. Every fault is reported,
 * those of parameters and body together. Ill-formed path values are `not_found`: such a resource
 * cannot exist.
 */
import { ApiError, type Fault } from '../../errors/api-error.ts';
import type { Exchange } from '../exchange.ts';
import { faultsOf } from '../faults.ts';
import type { Plan } from '../plan/plan.ts';

/** Leaves typed parameters on the exchange; answers the faults found. */
export function readParameters(exchange: Exchange, plan: Plan): Fault[] {
  const read = plan.parameters.read({
    path: exchange.pathValues,
    encodedPath: exchange.encodedPathValues,
    query: exchange.query,
    headers: exchange.request.headers,
  });
  if (read.malformed) throw new ApiError('bad_request', { public: 'The query is malformed.' });
  const faults = read.faults;
  exchange.values = read.values;
  const validate = plan.validateParameters;
  if (validate && !validate(read.values)) {
    const unread = new Set(faults.map(parameterOf));
    // A value that could not be read is absent: that it is also missing would be said twice.
    const found = faultsOf(validate.errors ?? []);
    faults.push(...found.filter((fault) => !unread.has(parameterOf(fault))));
  }
  clampPageSize(exchange, plan);
  return faults;
}

function parameterOf(fault: Fault): string {
  return `${fault.in} ${fault.field.split('.', 1)[0] ?? ''}`;
}

/** Cuts a page size above the maximum where `x-pagination` says so; elsewhere its schema refused it. */
function clampPageSize(exchange: Exchange, { pagination }: Plan): void {
  if (pagination?.overflow !== 'clamp') return;
  const size = exchange.values.query[pagination.size];
  if (typeof size === 'number' && size > pagination.maximum) {
    exchange.values.query[pagination.size] = pagination.maximum;
  }
}

/** Refuses what was found wrong, all of it together. */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  if (faults.some((fault) => fault.in === 'path')) throw new ApiError('not_found');
  throw new ApiError('invalid_request', { faults });
}

/** Leaves the body on the exchange and adds its faults; throws for one that cannot be read. */
export async function readBody(
  exchange: Exchange,
  plan: Plan,
  reader: NonNullable<Plan['body']>,
  faults: Fault[],
): Promise<void> {
  welcomeBody(exchange, plan);
  try {
    const read = await reader.read({ stream: exchange.request, headers: exchange.request.headers });
    exchange.release = read.release;
    exchange.body = read.value;
    const validate = plan.validateBody.get(read.mediaType);
    if (validate && !validate(read.value)) faults.push(...faultsOf(validate.errors ?? [], 'body'));
  } catch (error) {
    if (!(error instanceof ApiError) || error.condition !== 'invalid_request') throw error;
    faults.push(...error.faults);
  }
}

/** A client that waits for "100 Continue" gets it only for a body that is small enough to be read. */
function welcomeBody({ request, response }: Exchange, { maxBodyBytes }: Plan): void {
  if (request.headers.expect === undefined) return;
  if (Number(request.headers['content-length'] ?? 0) <= maxBodyBytes) response.writeContinue();
}

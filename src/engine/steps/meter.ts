/**
 * Step 8: holds the use that an operation makes of a feature against the caller's plan
 * (`x-entitlement`), within the handler's unit of work: what is refused or fails uses nothing up. The
 * handler starts beside the question, so that its first queries cost no further round trip; it learns
 * nothing from the database before the use is allowed.
 */
import { ApiError } from '../../errors/api-error.ts';
import type { Entitlement } from '../contract.ts';
import type { Exchange } from '../exchange.ts';
import type { Entitlements, FeatureUse, Keep } from '../ports/index.ts';

/** What a metered handler is run with. */
export interface MeteredUnit<Tx> {
  tx: Tx;
  keep: Keep<Tx>;
}

/**
 * What `run` answers, once the plan allows it. The plan's refusal comes before whatever the handler
 * says, except what it says of the request alone, without having asked the database: that is
 * validation, which comes first.
 */
export async function meter<T, Tx>(
  exchange: Exchange,
  entitlement: Entitlement,
  entitlements: Entitlements<Tx>,
  unit: MeteredUnit<Tx>,
  run: (unit: MeteredUnit<Tx>) => Promise<T>,
): Promise<T> {
  const use = useOf(exchange, entitlement);
  const { tx, admitted, isAsked } = entitlements.meter(unit.tx, exchange.principal, use);
  const kept: Parameters<Keep<Tx>>[0][] = [];
  const handling = async (): Promise<T> => run({ tx, keep: (write) => kept.push(write) });
  const [admission, outcome] = await Promise.allSettled([admitted, handling()]);
  const failure: unknown = outcome.status === 'rejected' ? outcome.reason : undefined;
  const ofRequest = failure instanceof ApiError && !isAsked();
  if (admission.status === 'rejected' && !ofRequest) throw admission.reason;
  for (const write of kept) unit.keep(write);
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}

/** How much of a feature a request uses. */
export function useOf({ body }: Exchange, { feature, quantity }: Entitlement): FeatureUse {
  if (typeof quantity === 'number') return { feature, quantity };
  const given = (body as Readonly<Record<string, unknown>>)[quantity.body];
  if (typeof given === 'number' && Number.isSafeInteger(given) && given >= 0) {
    return { feature, quantity: given };
  }
  throw new Error(`the body was admitted without a quantity in ${quantity.body}`);
}

/**
 * What a request that waits for the world has before it begins: its key, and its use of the plan, both
 * for as long as an attempt may take. Should this process die, both come free by themselves.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError } from '../../errors/api-error.ts';
import type { Exchange } from '../exchange.ts';
import type { Plan } from '../plan/plan.ts';
import type { Hold, Lease } from '../ports/index.ts';
import { lookUp, stillUnderWay, type Keyed, type Outcome } from './idempotency.ts';
import { useOf } from './meter.ts';
import type { RunContext } from './run-handler.ts';

const pollMs = 100;
/** Undoes a transaction that found the key taken: one whose wait for a lock failed has nothing to commit. */
const taken = new Error('another attempt has the key');
/** An attempt that is given up with its handler must have had the time to say so. */
const graceMs = 5_000;

/** What an attempt has; nothing of what its contract does not ask for. */
export interface Reservation {
  lease: Lease | undefined;
  hold: Hold | undefined;
}

/**
 * The outcome of then, the plan's refusal, or what an attempt of our own needs, reserved; asks again
 * while another attempt has the key.
 */
export async function reserve<Tx>(
  exchange: Exchange,
  plan: Plan,
  { ports, options }: RunContext<Tx>,
  keyed: Keyed | undefined,
): Promise<Outcome | { refusal: ApiError } | Reservation> {
  const { principal } = exchange;
  const use = plan.entitlement && useOf(exchange, plan.entitlement);
  if (!keyed && !use) return { lease: undefined, hold: undefined };
  const retentionHours = plan.idempotency?.retentionHours ?? 0;
  const leaseMs = options.externalTimeoutMs + graceMs;
  const attempt = async (tx: Tx): Promise<Outcome | { refusal: ApiError } | Reservation> => {
    if (use) await ports.entitlements.queue(tx, principal, use);
    const found = keyed && (await lookUp(ports, tx, keyed)); // 7.
    if (found === 'taken') throw taken;
    if (found) return found;
    try {
      const hold = use && (await ports.entitlements.hold(tx, principal, use, leaseMs)); // 8.
      if (!keyed) return { lease: undefined, hold };
      const { key, fingerprint } = keyed.request;
      const terms = { fingerprint, retentionHours, leaseMs };
      return { lease: await ports.idempotency.lease(tx, key, terms), hold };
    } catch (refusal) {
      if (refusal instanceof ApiError) return { refusal };
      throw refusal;
    }
  };
  for (;;) {
    try {
      return await ports.unitOfWork.reserve(principal, attempt);
    } catch (error) {
      if (error !== taken) throw error;
    }
    if (!keyed || performance.now() + pollMs > keyed.deadlineMs) throw stillUnderWay();
    await sleep(pollMs);
  }
}

/** Gives back what an attempt has that came to nothing; where even that fails, its time runs out. */
export async function giveBack<Tx>(
  { principal }: Exchange,
  { ports }: RunContext<Tx>,
  keyed: Keyed | undefined,
  { lease, hold }: Reservation,
): Promise<void> {
  if (!lease && !hold) return;
  await ports.unitOfWork
    .reserve(principal, async (tx) => {
      if (hold) await ports.entitlements.release(tx, principal, hold);
      if (lease && keyed) await ports.idempotency.release(tx, keyed.request.key, lease);
    })
    .catch(() => undefined);
}

/**
 * The frame of every unsafe request: its work, its audit row and the answer that is kept for its key
 * commit together, before anything is sent.
 */
import { ApiError } from '../../errors/api-error.ts';
import type { Exchange } from '../exchange.ts';
import { keepAnswer, keepRefusal, type KeyedRequest } from '../idempotency/index.ts';
import type { Plan } from '../plan/plan.ts';
import type {
  Change,
  Closing,
  EmittedEvent,
  Lease,
  Ports,
  Principal,
  WrittenAnswer,
} from '../ports/index.ts';
import { writeRefusal } from '../write-refusal.ts';
import { declaredAnswer } from './answer.ts';
import type { Outcome } from './idempotency.ts';
import type { Emit, HandlerMeans } from './prepared-request.ts';

/** What is done within the frame. */
export interface Unit<Tx> {
  /** Comes first; see UnsafeWork. */
  before?: ((tx: Tx) => Promise<Outcome | undefined>) | undefined;
  /** Answers, or throws a refusal; an answer comes back as an outcome once it is committed. */
  work: (means: HandlerMeans<Tx>) => Promise<WrittenAnswer>;
  /** The attempt that ends with this unit. */
  lease?: Lease | undefined;
}

/** Commits one unit. A refusal that is kept for its key is an outcome, too; any other is thrown. */
export async function commitUnit<Tx>(
  exchange: Exchange,
  plan: Plan,
  ports: Ports<Tx>,
  request: KeyedRequest | undefined,
  { before, work, lease }: Unit<Tx>,
): Promise<Outcome> {
  const { principal, requestId } = exchange;
  let change: Change = {};
  let events: EmittedEvent[] = [];
  let outcome: Outcome | undefined;
  let refused: ApiError | undefined;
  const close = (refusal: ApiError | undefined): Closing => {
    refused = refusal;
    if (refusal) {
      const answer = writeRefusal(plan.refusals, refusal, exchange);
      outcome = { answer, kept: request && keepRefusal(request, refusal, answer) };
    }
    const operation = `${plan.api.name}.${plan.id}`;
    const status = outcome?.answer.status ?? 0;
    const audit = { requestId, operation, principal, status, change };
    const told = refusal ? [] : events;
    if (!request || !plan.idempotency) return { audit, events: told };
    const { key } = request;
    const { retentionHours } = plan.idempotency;
    if (outcome?.kept)
      return { audit, events: told, keep: { ...outcome.kept, key, retentionHours } };
    return { audit, events: told, release: lease && { key, lease } };
  };
  try {
    return await ports.unitOfWork.write<Outcome>(principal, {
      before,
      run: async (tx, keep) => {
        change = {};
        events = [];
        const record = (told: Change): void => {
          change = { ...change, ...told };
        };
        const emit: Emit = (type, data) => {
          events.push(writeEvent(plan, ports, principal, type, data));
        };
        try {
          const answer = await work({ tx, keep, record, emit });
          const secret = declaredAnswer(plan, answer.status)?.secret === true;
          outcome = { answer, kept: request && keepAnswer(request, answer, secret) };
          return outcome;
        } catch (error) {
          throw asRefusal(error, plan, ports);
        }
      },
      close,
    });
  } catch (error) {
    if (error === refused && outcome?.kept) return outcome;
    throw error;
  }
}

/** What the database refuses for the request's fault is a refusal like any other of the handler's. */
export function asRefusal<Tx>(error: unknown, plan: Plan, { translateError }: Ports<Tx>): unknown {
  if (error instanceof ApiError) return error;
  const refusal = translateError(error);
  return refusal && plan.refusals.statusOf(refusal) < 500 ? refusal : error;
}

/** An event of the principal's tenant; what the contract does not let the operation emit is our fault. */
function writeEvent<Tx>(
  { api, emits, id }: Plan,
  { events }: Ports<Tx>,
  { tenantId, tenantUid }: Principal,
  type: string,
  data: unknown,
): EmittedEvent {
  if (!emits.has(type)) throw new Error(`${id} emits ${type}, which its x-emits does not name`);
  if (tenantId === undefined || tenantUid === undefined) {
    throw new Error(`${id} emits ${type} in no tenant`);
  }
  return events.write(api.name, type, data, { id: tenantId, uid: tenantUid });
}

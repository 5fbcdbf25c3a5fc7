/**
 * Writes events as their contract declares them: the envelope of the API's `x-events`, filled in, held
 * against the schema of the event in `webhooks`, and cut down to what that declares.
 */
import type { Clock } from '../lib/clock.ts';
import { encodeId, uuidv7 } from '../lib/ids.ts';
import { toSeconds } from '../lib/timestamps.ts';
import type { Contract, Operation, Signature } from './contract.ts';
import type { GeneratedApi, Serializer, Validator } from './definition.ts';
import { isSafe } from './is-safe.ts';
import type { EmittedEvent, EventTenant, EventWriter } from './ports/index.ts';
import { compileTemplate, type Template } from './template.ts';

interface EventPlan {
  envelope: Template;
  signatures: readonly Signature[];
  validate: Validator;
  serialize: Serializer;
}

/** The writer of the events of all APIs; it knows those alone whose schema was generated. */
export function createEventWriter(apis: readonly GeneratedApi[], clock: Clock): EventWriter {
  const plans = new Map(
    apis.map((api) => [api.contract.name, new Map(api.contract.events.flatMap(planOf(api)))]),
  );
  return {
    types: [...plans.values()].flatMap((events) => [...events.keys()]),
    write: (api, type, data, tenant) => {
      const plan = plans.get(api)?.get(type);
      if (!plan) throw new Error(`there is no event ${type} of ${api}`);
      return writeEvent(plan, type, data, tenant, clock);
    },
  };
}

function planOf({ responses, serializers }: GeneratedApi) {
  return ({ type, envelope, signatures }: Contract['events'][number]): [string, EventPlan][] => {
    const validate = responses[`event ${type}`];
    const serialize = serializers[`event ${type}`];
    if (!validate || !serialize) return [];
    return [[type, { envelope: compileTemplate(envelope), signatures, validate, serialize }]];
  };
}

function writeEvent(
  { envelope, signatures, validate, serialize }: EventPlan,
  type: string,
  data: unknown,
  { id: tenantId, uid: tenantUid }: EventTenant,
  clock: Clock,
): EmittedEvent {
  const uid = uuidv7(clock);
  const createdAt = clock.now();
  const body = envelope({
    id: encodeId('evt', uid),
    type,
    data,
    createdAt: toSeconds(createdAt),
    createdAtMs: createdAt.toISOString(),
    tenantId,
    tenantUuid: tenantUid,
    orgId: encodeId('org', tenantUid),
    environmentId: encodeId('env', tenantUid),
  });
  if (!validate(body)) {
    throw new Error(`The event ${type} breaks the contract: ${JSON.stringify(validate.errors)}`);
  }
  return { uid, type, body: serialize(body), signatures, createdAt };
}

/** What is wrong with the events of a contract, and with what its operations emit. */
export function findEventFaults({
  contract,
  responses,
  serializers,
}: GeneratedApi): { place: string; message: string }[] {
  const known = new Set(contract.events.map(({ type }) => type));
  const events = contract.events
    .filter(({ type, envelope }) => {
      const isWritten = `event ${type}` in responses && `event ${type}` in serializers;
      return !isWritten || Object.keys(envelope).length === 0;
    })
    .map(({ type }) => ({
      place: `webhooks/${type}`,
      message: 'has no schema of a JSON body, or no envelope (x-events)',
    }));
  const emits = contract.operations.flatMap((operation) => {
    const { place } = operation;
    return findEmitFaults(operation, known).map((message) => ({ place, message }));
  });
  return [...events, ...emits];
}

/** Why an operation could not emit what it says. */
function findEmitFaults(
  { emits = [], method, mounted, public: isPublic }: Operation,
  known: ReadonlySet<string>,
): string[] {
  if (emits.length === 0) return [];
  const faults = emits
    .filter((type) => !known.has(type))
    .map((type) => `emits ${type}, which is not in webhooks`);
  if (isSafe(method)) faults.push('only reads and has x-emits: it has nothing to tell of');
  if (isPublic) faults.push('is public and has x-emits: nobody has endpoints that could be told');
  if (mounted !== undefined) faults.push('is mounted and has x-emits: an app emits nothing');
  return faults;
}

import { carriersOf } from '../../support/operations/credentials.ts';
import type { Operation } from '../../support/operations/operation.ts';
import type { WireRequest } from '../../support/operations/send-request.ts';
import { buildRequest } from '../../support/requests/build-request.ts';
import type { Draft } from '../../support/requests/draft.ts';
import { whileBusy } from '../../support/while-busy.ts';
import type { SeedTenant } from '../../support/seeds/index.ts';
import type { CheckedAnswer } from '../proxy/start-proxies.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';

/** A request by which a status is to be brought about. */
export interface Attempt {
  draft: Draft;
  /** Whose credential it carries; that of the scene's tenant where nobody is named. */
  caller?: SeedTenant;
  /** Carries no credential at all. */
  isAnonymous?: boolean;
  /** Whether the request itself breaks the contract, as Prism has to find too. */
  isBroken?: boolean;
  /** What the server gets in place of what Prism passes on. */
  tamper?: (request: WireRequest) => WireRequest;
  /** Done right before it is sent; what it answers is done right after. */
  before?: (request: WireRequest) => Promise<() => void | Promise<void>>;
}

/** An attempt that only has to be sent. */
export interface ReadyAttempt extends Pick<Attempt, 'tamper' | 'before'> {
  request: WireRequest;
  /** Undefined where Prism cannot tell: of a form it reads lists as text. */
  isBroken: boolean | undefined;
}

const form = 'application/x-www-form-urlencoded';

let addresses = 0;

/** Seeds what an attempt names and writes its request, from an address of its own. */
export async function makeReady(
  { world }: Scene,
  operation: Operation,
  { draft, caller = world.tenant, isAnonymous = false, isBroken = false, ...attempt }: Attempt,
): Promise<ReadyAttempt> {
  const { wire } = await buildRequest(operation, draft, { ...world, tenant: caller });
  const headers = { 'X-Forwarded-For': nextAddress(), ...wire.headers };
  if (isAnonymous) carriersOf(operation).forEach(({ carry }) => remove(headers, carry('')));
  return {
    ...attempt,
    isBroken: draft.body?.mediaType === form ? undefined : isBroken,
    request: { ...wire, headers },
  };
}

/** Sends an attempt through Prism, again while the server is busy, unless that is what is asked for. */
export async function send(
  { proxies }: Stage,
  operation: Operation,
  { request, tamper, before }: ReadyAttempt,
  status: string,
): Promise<CheckedAnswer> {
  const undo = await before?.(request);
  try {
    const ask = () => proxies.send(operation, request, { tamper });
    return await (status === '503' ? ask() : whileBusy(ask));
  } finally {
    await undo?.();
  }
}

function remove(headers: Record<string, unknown>, names: object): void {
  for (const name of Object.keys(names)) Reflect.deleteProperty(headers, name);
}

/** Failed and public requests are counted by address. */
function nextAddress(): string {
  addresses += 1;
  return `10.0.${String(addresses >> 8)}.${String(addresses & 0xff)}`;
}

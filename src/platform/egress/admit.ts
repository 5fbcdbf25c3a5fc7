import type { AllowList } from './allow-list.ts';
import { startDeadline } from './deadline.ts';
import { EgressError } from './egress-error.ts';
import { isPublicAddress } from './public-address.ts';
import { resolveByDns, resolveBySystem, type Resolve } from './resolve.ts';
import { parseTarget, type Target } from './target.ts';

/** A target that may be reached, at these addresses and no other. */
export interface Admission {
  target: Target;
  /** At least one; all were checked. */
  addresses: readonly string[];
}

export type Admit = (url: string, signal?: AbortSignal) => Promise<Admission>;

const dnsTimeoutMs = 5_000;
const publicPorts: ReadonlySet<number> = new Set([443, 8443]);
/** Names that belong to a machine, a site or a cluster: RFC 6761, 6762, 8375, and ICANN's .internal. */
const localName = /(?:^|\.)(?:localhost|local|internal|home\.arpa|svc)$/;

/**
 * Decides whether a URL may be requested; rejects with EgressError where not. What the text says
 * decides about scheme, port and name, so that no look-up is made for what is refused anyway; then
 * every address that the host has must be public or opened.
 */
export function createAdmit(allowList: AllowList, resolve?: Resolve): Admit {
  return async (text, signal) => {
    const target = parseTarget(text);
    const { host, port, isAddress } = target;
    const opened = isAddress ? allowList.opensAddress(host, port) : allowList.opensName(host, port);
    if (!opened) assertPublic(target);
    if (isAddress) {
      if (!opened && !isPublicAddress(host)) throw new EgressError('egress.address_not_public');
      return { target, addresses: [host] };
    }
    const ask = resolve ?? (opened ? resolveBySystem : resolveByDns);
    const addresses = await resolveInTime(ask, host, signal);
    const isReachable = (address: string): boolean =>
      isPublicAddress(address) || allowList.opensAddress(address, port);
    if (!opened && !addresses.every(isReachable)) {
      throw new EgressError('egress.address_not_public');
    }
    return { target, addresses };
  };
}

function assertPublic({ url, host, port, isAddress }: Target): void {
  if (url.protocol !== 'https:') throw new EgressError('egress.scheme_not_allowed');
  if (!publicPorts.has(port)) throw new EgressError('egress.port_not_allowed');
  if (!isAddress && (!host.includes('.') || localName.test(host))) {
    throw new EgressError('egress.host_not_allowed');
  }
}

async function resolveInTime(
  ask: Resolve,
  host: string,
  outer: AbortSignal | undefined,
): Promise<readonly string[]> {
  const deadline = startDeadline(dnsTimeoutMs, outer);
  try {
    const addresses = await deadline.guard(ask(host, deadline.signal));
    if (addresses.length === 0) throw new EgressError('egress.name_not_resolved');
    return addresses;
  } catch (error) {
    throw error instanceof EgressError ? error : new EgressError('egress.name_not_resolved', error);
  } finally {
    deadline.stop();
  }
}

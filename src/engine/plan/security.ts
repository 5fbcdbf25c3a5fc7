import type { Contract, Operation, SecurityScheme } from '../contract.ts';
import type { Authenticator } from '../ports/index.ts';
import type { AlternativePlan, SchemePlan } from './plan.ts';

/** An operation's security, made ready; `faults` says why it cannot be served. */
export interface SecurityPlan {
  security: AlternativePlan[];
  schemes: SchemePlan[];
  faults: string[];
}

/**
 * Binds an operation's security to authenticators. Whatever would let a caller in unchecked is a
 * fault: nothing said, an empty alternative, an unknown scheme, a scheme without authenticator.
 */
export function planSecurity(
  contract: Contract,
  operation: Operation,
  authenticators: Readonly<Record<string, Authenticator>>,
  knownScopes: ReadonlySet<string>,
): SecurityPlan {
  const faults: string[] = [];
  const schemes = new Map<string, SchemePlan>();
  if (operation.security.length === 0 && !operation.public) {
    faults.push('is public without `security: []` said on it');
  }
  const security = operation.security.map((requirement) => {
    const entries = Object.entries(requirement);
    if (entries.length === 0) {
      faults.push('an empty security alternative admits anonymous callers; say `security: []`');
    }
    return entries.flatMap(([name, scopes]) => {
      for (const scope of scopes) {
        if (!knownScopes.has(scope)) faults.push(`the scope ${scope} is in no contract's x-scopes`);
      }
      const planned = schemes.get(name) ?? planScheme(contract, name, authenticators);
      if (typeof planned === 'string') {
        faults.push(planned);
        return [];
      }
      const scheme = findTwin(schemes.values(), planned) ?? planned;
      schemes.set(name, scheme);
      return [{ scheme, scopes }];
    });
  });
  return { security, schemes: [...new Set(schemes.values())], faults };
}

/** A scheme that reads the same credential in the same way: it needs to be asked once. */
function findTwin(schemes: Iterable<SchemePlan>, wanted: SchemePlan): SchemePlan | undefined {
  for (const scheme of schemes) {
    const same = scheme.authenticate === wanted.authenticate && scheme.header === wanted.header;
    if (same && scheme.bearer === wanted.bearer) return scheme;
  }
  return undefined;
}

/** The scheme made ready, or the reason why it cannot be. */
function planScheme(
  contract: Contract,
  name: string,
  authenticators: Readonly<Record<string, Authenticator>>,
): SchemePlan | string {
  const declared = own(contract.securitySchemes, name);
  if (!declared) return `the security scheme ${name} is not declared`;
  const credential = credentialOf(declared);
  if (!credential) return `the security scheme ${name} (${describe(declared)}) cannot be served`;
  const authenticate = own(authenticators, name);
  if (!authenticate) return `the security scheme ${name} has no authenticator`;
  return { name, ...credential, authenticate };
}

/** Where the credential stands; undefined for a scheme whose credential would not be looked at. */
function credentialOf(scheme: SecurityScheme): { header: string; bearer: boolean } | undefined {
  switch (scheme.type) {
    case 'apiKey':
      return scheme.in === 'header' && scheme.name !== undefined
        ? { header: scheme.name, bearer: false }
        : undefined;
    case 'http':
      return scheme.scheme === 'bearer' ? { header: 'authorization', bearer: true } : undefined;
    case 'oauth2':
    case 'openIdConnect':
      return { header: 'authorization', bearer: true };
    case 'mutualTLS':
      return undefined;
  }
}

function describe({ type, in: place, scheme }: SecurityScheme): string {
  return [type, place ?? scheme].filter((part) => part !== undefined).join(' ');
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

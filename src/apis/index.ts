/** Every API of this repository: its generated modules and its handlers. */
import { core } from '../../generated/core/index.ts';
import { growth } from '../../generated/growth/index.ts';
import { identity } from '../../generated/identity/index.ts';
import { sales } from '../../generated/sales/index.ts';
import { social } from '../../generated/social/index.ts';
import type { ApiDefinition, GeneratedApi } from '../engine/index.ts';
import type { Feature } from '../engine/ports/index.ts';
import { createCoreHandlers } from './core/index.ts';
import { createGrowthHandlers } from './growth/index.ts';
import { createIdentityHandlers } from './identity/index.ts';
import type { Services } from './services.ts';
import { createSocialHandlers } from './social/index.ts';

export { fallbackApi } from './fallback-api.ts';

/** The APIs with their handlers; sales has a contract but no operation yet. */
export function createApis(services: Services): ApiDefinition[] {
  return [
    { ...core, handlers: createCoreHandlers(services) },
    { ...growth, handlers: createGrowthHandlers(services, growth.contract.version) },
    { ...identity, handlers: createIdentityHandlers(services) },
    { ...sales, handlers: {} },
    { ...social, handlers: createSocialHandlers(services) },
  ];
}

export { clientScopes } from './identity/client-scopes.ts';
export { presentPost } from './social/index.ts';

/** What was generated of every API. */
export const generatedApis: readonly GeneratedApi[] = [core, growth, identity, sales, social];

const contracts = generatedApis.map(({ contract }) => contract);

/** Every scope that some contract defines. */
export const knownScopes: readonly string[] = contracts.flatMap(({ scopes }) =>
  Object.keys(scopes),
);

/** Every feature that some contract defines; the boot refuses one that two define. */
export const knownFeatures: Readonly<Record<string, Feature>> = Object.fromEntries(
  contracts.flatMap(({ features }) => Object.entries(features)),
);

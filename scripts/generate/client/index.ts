/**
 * What the client package (clients/typescript) gets of the contracts: the types of each API, what its
 * client knows of it besides, and the modules that name every API. Nothing of an operation is written
 * there by hand.
 */
import openapiTypescript, { astToString } from 'openapi-typescript';
import { conditions } from '../../../src/errors/catalogue.ts';
import type { JsonObject } from '../contract/document.ts';
import { withoutDataRefs } from '../contract/extensions.ts';
import { apiModule } from './api-module.ts';
import { charterModule } from './charter-module.ts';
import type { CompiledApi } from './compiled-api.ts';
import { eventsModule } from './events-module.ts';
import { header, printModule } from './print-module.ts';

export type { CompiledApi } from './compiled-api.ts';

/** Modules by their path below the package's `src/generated/`. */
type Modules = Record<string, string>;

/** The modules of one API. */
export async function generateClientApi({ contract, document }: CompiledApi): Promise<Modules> {
  return {
    [`${contract.name}/types.ts`]: header + (await clientTypes(document)),
    [`${contract.name}/index.ts`]: await printModule(apiModule(contract, document)),
  };
}

/** The modules about all APIs. */
export async function generateClientIndex(apis: readonly CompiledApi[]): Promise<Modules> {
  const contracts = apis.map(({ contract }) => contract);
  const names = conditions.map((condition) => `| '${condition}'`).join(' ');
  return {
    'charter.ts': await printModule(charterModule(apis)),
    'events.ts': await printModule(eventsModule(contracts)),
    'conditions.ts': await printModule(
      `/** What can go wrong with a request, by the names that all APIs share. */
       export type Condition = ${names};`,
    ),
  };
}

/**
 * The types that a caller writes: what has a default may be left out, unlike in those of the server,
 * which fills it in.
 */
async function clientTypes(document: JsonObject): Promise<string> {
  const options = { readWriteMarkers: true, defaultNonNullable: false, silent: true };
  return astToString(await openapiTypescript(JSON.stringify(withoutDataRefs(document)), options));
}

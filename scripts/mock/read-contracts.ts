import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Contract } from '../../src/engine/contract.ts';
import type { GeneratedApi, Serializer } from '../../src/engine/definition.ts';

/** A contract as the engine reads it, and as it is published. */
export interface PublishedContract {
  contract: Contract;
  document: { jsonSchemaDialect?: string };
  loadSerializers: () => Promise<Readonly<Record<string, Serializer>>>;
}

const generated = resolve(import.meta.dirname, '../../generated');

/** Every contract that `npm run generate` wrote. */
export function readContracts(): PublishedContract[] {
  return readdirSync(generated, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      contract: readJson(join(generated, name, 'contract.json')) as Contract,
      document: readJson(join(generated, name, 'openapi.json')) as PublishedContract['document'],
      loadSerializers: async () => {
        const file = pathToFileURL(join(generated, name, 'serializers.js')).href;
        const loaded = (await import(file)) as Pick<GeneratedApi, 'serializers'>;
        return loaded.serializers;
      },
    }));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Contract } from '../../src/engine/contract.ts';

/** A contract as the engine reads it, and as it is published. */
export interface PublishedContract {
  contract: Contract;
  document: { jsonSchemaDialect?: string };
}

const generated = resolve(import.meta.dirname, '../../generated');

/** Every contract that `npm run generate` wrote. */
export function readContracts(): PublishedContract[] {
  return readdirSync(generated, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      contract: readJson(join(generated, name, 'contract.json')) as Contract,
      document: readJson(join(generated, name, 'openapi.json')) as PublishedContract['document'],
    }));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonObject } from '../scripts/generate/contract/document.ts';
import { compileContract } from '../scripts/generate/contract/index.ts';
import { generateSerializers } from '../scripts/generate/serializers/index.ts';
import { generateValidators } from '../scripts/generate/validators/index.ts';
import { generated } from './generated.ts';
import { fillerPaths, fillerSchemas } from './contracts/filler.ts';
import { measuredPaths, measuredSchemas } from './contracts/measured.ts';

/**
 * Writes the contract with so many operations, and what Charter generates from it, where the servers
 * load them from. The measured operations stand in its middle, so that a router which walks a list
 * is shown neither at its best nor at its worst. With `key`, every operation asks for an API key
 * with a scope. Files that are right already are left alone, for the sake of compile caches.
 */
export async function writeContract(operations: number, key: boolean): Promise<void> {
  const document = createDocument(operations, key);
  const validators = generateValidators(document);
  const files: Record<string, string> = {
    'openapi.json': JSON.stringify(document),
    'contract.json': JSON.stringify(compileContract('bench', document)),
    'parameters.mjs': validators.parameters,
    'requests.mjs': validators.requests,
    'responses.mjs': validators.responses,
    'serializers.mjs': generateSerializers(document),
  };
  const { folder } = generated(operations, key);
  await mkdir(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    const current = await readFile(path, 'utf8').catch(() => undefined);
    if (current !== text) await writeFile(path, text);
  }
}

function createDocument(operations: number, key: boolean): JsonObject {
  const measured = measuredPaths();
  const filler = Object.entries(fillerPaths(operations - 3));
  const middle = Math.trunc(filler.length / 2);
  const document = {
    openapi: '3.1.0',
    info: { title: `${String(operations)} operations`, version: '1.0.0' },
    paths: Object.fromEntries([
      ...filler.slice(0, middle),
      ...Object.entries(measured),
      ...filler.slice(middle),
    ]),
    components: {
      schemas: { ...measuredSchemas(), ...fillerSchemas(operations - 3) },
    },
  };
  return withSecurity(document as unknown as JsonObject, key);
}

/** Three windows that are counted in and never full. */
const rateLimit = {
  limits: [
    {
      per: 'key',
      windows: [1, 10, 60].map((seconds) => ({ requests: 1_000_000 * seconds, seconds })),
    },
  ],
  anonymous: [{ requests: 600, seconds: 60 }],
};

function withSecurity(document: JsonObject, key: boolean): JsonObject {
  const scheme = { type: 'apiKey', in: 'header', name: 'X-Api-Key' };
  const security = key ? [{ apiKey: ['parcels:write'] }] : [];
  for (const item of Object.values(document['paths'] as Record<string, JsonObject>)) {
    for (const operation of Object.values(item)) (operation as JsonObject)['security'] = security;
  }
  return {
    ...document,
    'x-scopes': { 'parcels:write': 'Send parcels.' },
    ...(key && { 'x-rate-limit': rateLimit }),
    components: { ...(document['components'] as JsonObject), securitySchemes: { apiKey: scheme } },
  };
}

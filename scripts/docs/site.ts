import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contract } from '../../src/engine/contract.ts';
import type { JsonObject } from '../generate/contract/document.ts';

/** One API as the site tells of it: the published document, and what the engine serves from it. */
export interface Api {
  name: string;
  document: JsonObject;
  contract: Contract;
}

/** What every page is made from. */
export interface Site {
  /** The repository. */
  root: string;
  /** Where callers reach the server, without a slash at the end: what samples call. */
  publicUrl: string;
  /** By name, in the order in which they are shown. */
  apis: Api[];
}

/** Reads what `npm run generate` wrote of every API. */
export async function loadSite(root: string, publicUrl: string): Promise<Site> {
  const folder = join(root, 'generated');
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const apis = await Promise.all(names.sort().map((name) => loadApi(folder, name)));
  return { root, publicUrl, apis };
}

async function loadApi(folder: string, name: string): Promise<Api> {
  const [document, contract] = await Promise.all(
    ['openapi.json', 'contract.json'].map((file) => readFile(join(folder, name, file), 'utf8')),
  );
  return {
    name,
    document: JSON.parse(document ?? '') as JsonObject,
    contract: JSON.parse(contract ?? '') as Contract,
  };
}

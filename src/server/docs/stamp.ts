import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file of a built site that tells what it was made of; hidden, so that it is not served. */
export const stampFile = '.site.json';

/** What a site was made of, and how its pages are to be sent. */
export interface SiteStamp {
  /** The digest of the contracts that it shows. */
  contracts: string;
  /** The address that its samples call. */
  publicUrl: string;
  /** The header that allows the scripts within its pages, by their hashes, and little else. */
  contentSecurityPolicy: string;
}

/** A digest of the published contracts, in hexadecimal: another one is another site. */
export async function digestContracts(
  generatedDir: string,
  apis: readonly string[],
): Promise<string> {
  const hash = createHash('sha256');
  for (const api of [...apis].sort()) {
    hash.update(`${api}\0`).update(await readFile(join(generatedDir, api, 'openapi.json')));
  }
  return hash.digest('hex');
}

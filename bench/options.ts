import { parseArgs } from 'node:util';
import { isServerName, serverNames, type ServerName } from './servers/index.ts';

/** What can be chosen of a run. */
export interface BenchOptions {
  rounds: number;
  /** Seconds of the server's processor time for each request. */
  seconds: number;
  /** The same before any request is measured. */
  warmupSeconds: number;
  connections: number;
  sizes: number[];
  servers: ServerName[];
  /** The folder that results are written to. */
  results: string;
}

/** Reads the command line; Error with the list of options for anything else. */
export function readOptions(args: readonly string[], defaults: BenchOptions): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      warmup: { type: 'string' },
      connections: { type: 'string' },
      sizes: { type: 'string' },
      servers: { type: 'string' },
      results: { type: 'string' },
    },
  });
  return {
    rounds: positive('rounds', values.rounds, defaults.rounds),
    seconds: positive('seconds', values.seconds, defaults.seconds),
    warmupSeconds: positive('warmup', values.warmup, defaults.warmupSeconds),
    connections: positive('connections', values.connections, defaults.connections),
    sizes: values.sizes?.split(',').map((size) => positive('sizes', size, 0)) ?? defaults.sizes,
    servers: values.servers === undefined ? defaults.servers : serversOf(values.servers),
    results: values.results ?? defaults.results,
  };
}

/** A number of the command line; Error for anything but a positive one. */
export function positive(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} must be a positive number`);
  return value;
}

/** The servers named, in the order of the list. */
function serversOf(text: string): ServerName[] {
  const names = text.split(',');
  const unknown = names.filter((name) => !isServerName(name));
  if (unknown.length > 0) {
    throw new Error(`no such server: ${unknown.join(', ')}; there are ${serverNames.join(', ')}`);
  }
  return serverNames.filter((name) => names.includes(name));
}

import type { IncomingHttpHeaders } from 'node:http';
import type { Fault } from '../../errors/api-error.ts';
import type { Parameter } from '../contract.ts';
import { decodePercent } from '../router/index.ts';
import { Bag } from './bag.ts';
import { compileHeaders } from './compile-headers.ts';
import type { HeaderReader } from './compile-headers.ts';
import { compilePairs } from './compile-pairs.ts';
import type { CompiledPairs } from './compile-pairs.ts';
import { compilePath } from './compile-path.ts';
import { scanCookies } from './scan-cookies.ts';
import { decodeForm, scanQuery } from './scan-query.ts';
import type { Pairs } from './pairs.ts';
import { Sink } from './sink.ts';

export interface ParameterInput {
  /** Values of the path's parameters in the template's order, decoded. */
  path: readonly string[];
  /** The same as received; without it an encoded comma in a path's array counts as a comma. */
  encodedPath?: readonly string[];
  /** As received, without the question mark. */
  query: string;
  headers: IncomingHttpHeaders;
}

/** What was read, by declared name. Names are only data: `__proto__` and `constructor` are safe. */
export interface ParameterValues {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  header: Record<string, unknown>;
  cookie: Record<string, unknown>;
}

export interface ReadParameters {
  values: ParameterValues;
  faults: Fault[];
  /** The request cannot be read at all: broken escapes or JSON, or a bound exceeded. */
  malformed: boolean;
}

export interface ParameterReader {
  /** Reads one request. A parameter with a fault is absent from the values. Never throws. */
  read(input: ParameterInput): ReadParameters;
}

/**
 * Makes the reader of one operation's parameters, at boot. `pathNames` are the names in its template,
 * in order. Throws an Error that lists the names that only the template or only the contract has.
 */
export function compileParameters(
  parameters: readonly Parameter[],
  pathNames: readonly string[],
): ParameterReader {
  const within = (where: Parameter['in']): Parameter[] =>
    parameters.filter((parameter) => parameter.in === where);
  const declared = within('path');
  const undeclared = pathNames.filter((name) => declared.every((one) => one.name !== name));
  const unplaced = declared.filter(({ name }) => !pathNames.includes(name));
  const strays = [
    ...undeclared.map((name) => `path parameter ${name} is not declared`),
    ...unplaced.map(({ name }) => `path parameter ${name} is not in the template`),
  ];
  if (strays.length > 0) throw new Error(strays.join('\n'));
  const path = declared.map((one) => ({
    name: one.name,
    index: pathNames.indexOf(one.name),
    read: compilePath(one),
  }));
  const query = compilePairs(within('query'), decodeForm);
  const headers = compileHeaders(within('header'));
  const cookies = compilePairs(within('cookie'), decodePercent);
  return {
    read(input) {
      const sink = new Sink();
      const values = {
        path: new Bag(),
        query: readQuery(query, input.query, sink),
        header: readHeaders(headers, input.headers, sink),
        cookie: readCookies(cookies, input.headers.cookie, sink),
      };
      for (const { name, index, read } of path) {
        const text = input.path[index] ?? '';
        const encoded = input.encodedPath?.[index] ?? text.replaceAll('%', '%25');
        const value = read(text, encoded, sink);
        if (value !== undefined) values.path[name] = value;
      }
      return { values, faults: sink.faults, malformed: sink.malformed };
    },
  };
}

function readQuery(compiled: CompiledPairs, query: string, sink: Sink): Bag {
  if (query === '') return new Bag();
  const pairs = scanQuery(query, compiled.plan, sink);
  return sink.malformed ? new Bag() : readPairs(compiled, pairs, sink);
}

function readCookies(compiled: CompiledPairs, header: string | undefined, sink: Sink): Bag {
  if (header === undefined || compiled.readers.length === 0) return new Bag();
  return readPairs(compiled, scanCookies(header, compiled.plan, sink), sink);
}

function readPairs({ names, readers }: CompiledPairs, pairs: Pairs, sink: Sink): Bag {
  const values = new Bag();
  for (let place = 0; place < readers.length; place += 1) {
    const value = readers[place]?.(pairs, place, sink);
    if (value !== undefined) values[names[place] ?? ''] = value;
  }
  return values;
}

function readHeaders(
  compiled: readonly HeaderReader[],
  received: IncomingHttpHeaders,
  sink: Sink,
): Bag {
  const values = new Bag();
  for (const { name, lowerName, read } of compiled) {
    const given = received[lowerName];
    const text = Array.isArray(given) ? given.join(', ') : given;
    // A header named like a member of Object.prototype is a function when it was not sent.
    if (typeof text !== 'string') continue;
    const value = read(text, sink);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

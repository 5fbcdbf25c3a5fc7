import type { Operation } from '../../src/engine/contract.ts';
import type { JsonObject } from '../generate/contract/document.ts';
import type { BoundScheme } from './bind-schemes.ts';

/** Something to say of a contract, and where. */
export interface Finding {
  /** A pointer (RFC 6901) into the bundled document, beginning with `#`. */
  pointer: string;
  message: string;
  /** The file and line that says it, as far as that is known. */
  source?: string;
}

/** A fault that concerns one place; without operations it concerns all. */
export interface SpecFault extends Finding {
  /** `GET /things` for each operation that cannot be served for it. */
  operations: string[];
}

/** An operation and whether it can be served. */
export interface SpecOperation extends Pick<Operation, 'id' | 'method' | 'path' | 'security'> {
  public: boolean;
  servable: boolean;
  /** What bounds its requests, in words. */
  limits: string[];
}

/** How long each part took, in milliseconds. */
export type Timings = Record<string, number>;

/** Everything that `check:spec` says of a contract. */
export interface SpecReport {
  file: string;
  title: string;
  version: string;
  openapi: string;
  /** Written for this engine: it has `x-errors`. Others are served with defaults for what they lack. */
  ours: boolean;
  basePath: string;
  schemas: number;
  operations: SpecOperation[];
  /** What the security schemes take that operations ask for; empty for a contract of ours. */
  schemesTaken: BoundScheme[];
  /** What keeps an operation, or all, from being served. */
  faults: SpecFault[];
  /** What is handled, but worth knowing. */
  notes: Finding[];
  timings: Timings;
  /** The bundled document as it would be put in place; undefined where it could not be read. */
  document: JsonObject | undefined;
}

/** An operation as it is named in lists. */
export function labelOf({ method, path }: { method: string; path: string }): string {
  return `${method.toUpperCase()} ${path}`;
}

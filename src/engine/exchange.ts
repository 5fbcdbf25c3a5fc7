import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '../lib/logger.ts';
import type { Plan } from './plan/plan.ts';
import { anonymous, type Principal, type RefusedCredential } from './ports/index.ts';

/** Parsed parameters, by place and name. */
export interface ParameterValues {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  header: Record<string, unknown>;
  cookie: Record<string, unknown>;
}

const noHeaders = Object.freeze({});
const none: ParameterValues = Object.freeze({
  path: Object.freeze({}),
  query: Object.freeze({}),
  header: Object.freeze({}),
  cookie: Object.freeze({}),
});

/**
 * The path and query of a request's target. A target in absolute form names the server besides
 * (RFC 9112, section 3.2.2); which one it is called by decides nothing here.
 */
export function targetOf({ url = '/' }: IncomingMessage): string {
  if (url.startsWith('/')) return url;
  return url.replace(/^https?:\/\/[^/?#]*/i, '') || '/';
}

/** One request on its way through the pipeline: each step reads what earlier ones found and adds to it. */
export class Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly log: Logger;
  /** Monotonic milliseconds at which the request was taken up. */
  readonly startedAtMs: number = performance.now();
  readonly method: string;
  /** The path as sent, not decoded. */
  readonly path: string;
  /** The query as sent, without its question mark. */
  readonly query: string;
  /** Headers that the answer gets whatever comes of it; names in lower case. */
  headers: Readonly<Record<string, string>> = noHeaders;
  plan: Plan | undefined = undefined;
  /** Decoded path parameters, in the template's order. */
  pathValues: readonly string[] = [];
  /** The same as sent, where an encoded comma is still told from a comma. */
  encodedPathValues: readonly string[] = [];
  principal: Principal = anonymous;
  /** Set when a credential was sent and refused. */
  refused: Pick<RefusedCredential, 'schemes' | 'reason'> | undefined = undefined;
  /** Set when a parameter named a tenant that the principal cannot reach. */
  tenantMissing = false;
  values: ParameterValues = none;
  body: unknown = undefined;
  /** Deletes what reading the body left behind, such as spooled files. */
  release: (() => Promise<void>) | undefined = undefined;

  constructor(request: IncomingMessage, response: ServerResponse, requestId: string, log: Logger) {
    this.request = request;
    this.response = response;
    this.requestId = requestId;
    this.log = log;
    this.method = request.method ?? 'GET';
    const url = targetOf(request);
    const mark = url.indexOf('?');
    this.path = mark < 0 ? url : url.slice(0, mark);
    this.query = mark < 0 ? '' : url.slice(mark + 1);
  }
}

import type { BodyPath, Envelope } from '../api.ts';
import { readRetryAfter } from '../transport/retry-after.ts';
import type { ErrorFacts, Fault } from './api-error.ts';

/** Where an error answer came from. */
export interface ErrorSource {
  api: string;
  operation: string;
  envelope: Envelope;
  nowMs: number;
}

/**
 * What an error answer tells, read as the API's envelope says. An answer of something in between, such
 * as a proxy's page, has no condition, and its status for a message.
 */
export function readError(source: ErrorSource, response: Response, body: unknown): ErrorFacts {
  const { api, operation, envelope, nowMs } = source;
  const { status, headers } = response;
  const code = scalarAt(body, envelope.code);
  const message = textAt(body, envelope.message);
  return {
    api,
    operation,
    status,
    condition: message === undefined ? undefined : conditionOf(envelope, status, code),
    code,
    message: message ?? `${operation} was answered with status ${String(status)}`,
    requestId: textAt(body, envelope.requestId) ?? headers.get('x-request-id') ?? undefined,
    faults: [...faultsByField(body, envelope), ...violations(body, envelope)],
    retryAfterSeconds: readRetryAfter(headers, nowMs),
    feature: textAt(body, envelope.feature),
    upgradeUrl: textAt(body, envelope.upgradeUrl),
    headers,
    body,
  };
}

function conditionOf(
  { conditions }: Envelope,
  status: number,
  code: string | number | undefined,
): ErrorFacts['condition'] {
  const byCode = conditions[status] ?? {};
  const key = String(code ?? '');
  return Object.hasOwn(byCode, key) ? byCode[key] : undefined;
}

function faultsByField(body: unknown, { fields }: Envelope): Fault[] {
  const found = fields && valueAt(body, fields);
  if (!isObject(found)) return [];
  return Object.entries(found).flatMap(([field, messages]) =>
    Array.isArray(messages)
      ? messages.map((message: unknown) => ({ field, message: String(message) }))
      : [],
  );
}

function violations(body: unknown, { violations }: Envelope): Fault[] {
  const found = violations && valueAt(body, violations);
  return Array.isArray(found) ? (found as Fault[]) : [];
}

function textAt(body: unknown, path: BodyPath | undefined): string | undefined {
  const value = scalarAt(body, path);
  return value === undefined ? undefined : String(value);
}

function scalarAt(body: unknown, path: BodyPath | undefined): string | number | undefined {
  const value = path && valueAt(body, path);
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

function valueAt(body: unknown, path: BodyPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      isObject(value) || Array.isArray(value)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    body,
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

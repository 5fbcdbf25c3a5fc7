import { pino } from 'pino';

/** What the rest of the code may ask of a log. Fields are named one by one: nothing is logged whole. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  child(fields: object): Logger;
}

/**
 * A logger of one JSON line an event, on standard output. Should a credential be handed to it all
 * the same, the redaction here keeps it out.
 */
export function createLogger(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
    redact: {
      paths: [
        'authorization',
        'cookie',
        'password',
        'secret',
        'token',
        'refresh_token',
        'key',
      ].flatMap((name) => [name, `*.${name}`]),
      censor: '[redacted]',
    },
  });
}

/** What is told of an error, field by field: PostgreSQL's `detail` would quote whole rows. */
function describeError(error: unknown): object {
  if (typeof error !== 'object' || error === null) return { message: String(error) };
  const fields: Record<string, unknown> = {};
  for (const name of ['name', 'message', 'code', 'table', 'constraint', 'stack'] as const) {
    if (name in error) fields[name] = (error as Record<string, unknown>)[name];
  }
  if ('cause' in error && error.cause !== undefined) fields['cause'] = describeError(error.cause);
  return fields;
}

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

import { EgressError, type EgressErrorCode } from './egress-error.ts';

/** What Node's errors of an exchange mean; the error itself is kept as the cause. */
export function toEgressError(error: unknown): EgressError {
  return error instanceof EgressError ? error : new EgressError(meaningOf(error), error);
}

function meaningOf(error: unknown): EgressErrorCode {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code.startsWith('HPE_')) return 'egress.response_malformed';
  if (/CERT|SIGNATURE|^ERR_TLS_|^ERR_SSL_|^EPROTO$/.test(code)) return 'egress.tls_failed';
  if (/^ERR_(INVALID_(CHAR|HTTP_TOKEN)|HTTP_INVALID_HEADER_VALUE)$/.test(code)) {
    return 'egress.request_malformed';
  }
  return 'egress.connection_failed';
}

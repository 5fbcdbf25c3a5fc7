/** Why nothing was requested, or nothing usable came back; permanent, and fit to be shown. */
export const egressMessages = {
  'egress.url_malformed': 'The URL is malformed.',
  'egress.scheme_not_allowed': 'The URL must begin with https://.',
  'egress.userinfo_not_allowed': 'The URL must not carry credentials.',
  'egress.port_not_allowed': 'The URL names a port that is not allowed.',
  'egress.host_not_allowed': 'The URL names a host that is not on the public internet.',
  'egress.name_not_resolved': 'The host name has no address.',
  'egress.address_not_public': 'The host is not on the public internet.',
  'egress.request_malformed': 'The request has a method or header that cannot be sent.',
  'egress.connection_failed': 'The connection failed.',
  'egress.tls_failed': 'No trusted TLS connection could be made.',
  'egress.response_malformed': 'The answer is not HTTP, or its headers are too large.',
  'egress.response_too_large': 'The answer is too large.',
  'egress.timeout': 'There was no whole answer in time.',
  'egress.aborted': 'The request was given up.',
} as const;

export type EgressErrorCode = keyof typeof egressMessages;

/**
 * An outgoing request that was refused or failed. Code and message may be shown to anybody; what the
 * network and the resolver said is in `cause` and is for the log alone.
 */
export class EgressError extends Error {
  readonly code: EgressErrorCode;

  constructor(code: EgressErrorCode, cause?: unknown) {
    super(egressMessages[code], cause === undefined ? undefined : { cause });
    this.name = 'EgressError';
    this.code = code;
  }
}

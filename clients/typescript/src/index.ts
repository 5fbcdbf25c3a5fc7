/**
 * Typed clients of Charter's APIs. `Charter` has them all; `createClient` makes one. Everything that is
 * particular to an API is data, made from its contract (`generated/`).
 */
export type { Api, ListTraits } from './api.ts';
export type { CallOptions, Client, Result } from './client-types.ts';
export type { Clock } from './clock.ts';
export { createClient } from './create-client.ts';
export type {
  AccessTokenOptions,
  ApiKeyOptions,
  ClientCredentialsOptions,
  Credential,
  CredentialOptions,
  LoginOptions,
  Secret,
  SessionOptions,
  SessionTokens,
} from './credentials/credential.ts';
export {
  ApiError,
  AuthenticationError,
  ConflictError,
  InvalidRequestError,
  NotFoundError,
  PermissionError,
  PlanLimitError,
  RateLimitError,
  ServerError,
  type ErrorFacts,
  type Fault,
} from './errors/api-error.ts';
export { CharterError, ConnectionError } from './errors/charter-error.ts';
export { Charter } from './generated/charter.ts';
export type { Condition } from './generated/conditions.ts';
export type { WebhookEvent } from './generated/events.ts';
export type { ClientOptions, Fetch } from './options.ts';
export {
  verifyWebhook,
  WebhookVerificationError,
  type VerifyOptions,
  type WebhookRequest,
} from './webhooks/verify-webhook.ts';

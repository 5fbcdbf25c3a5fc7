/**
 * The shape of `generated/<api>/contract.json`: what the engine needs of a contract to serve it,
 * with references resolved, defaults of the standard filled in and schemas left out. It is made by
 * `npm run generate` and read once at boot.
 */
import type { Condition, Occasion } from '../errors/catalogue.ts';

export type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';
export type ScalarType = 'string' | 'integer' | 'number' | 'boolean' | 'null';

/** Which tenants a credential may be moved to: its own, or any of the person behind it. */
export type TenantReach = 'own' | 'any';

/** A declared type, reduced to what is needed to read text into it. */
export interface Shape {
  /** The scalar types that it allows; empty when it is an array or object only, or says nothing. */
  types: ScalarType[];
  /** Present where an array is allowed. */
  items?: Shape;
  /** Present where an object is allowed. */
  properties?: Record<string, Shape>;
  /** The shape of properties that are not named; absent when there may be none. */
  additional?: Shape;
  /** In a multipart part: bytes rather than text (`format: binary`, `contentMediaType`). */
  binary?: boolean;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required: boolean;
  style: 'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';
  explode: boolean;
  /** Set when the parameter is declared by `content` (its media type) instead of by `schema`. */
  content?: string;
  shape: Shape;
  /** `x-catch-all`: the rest of the path, slashes included. */
  catchAll?: boolean;
  /** `x-tenant`: its value chooses the tenant that the request acts on. */
  tenant?: TenantReach;
}

export interface RequestBody {
  required: boolean;
  /** By media type, as written in the contract (`application/json`, `image/*`), in its order. */
  content: Record<string, { shape: Shape }>;
}

export interface Response {
  /** By media type; `schema` tells whether a validator and serializer exist for it. */
  content: Record<string, { schema: boolean }>;
  /** Names of declared headers, in lower case. */
  headers: string[];
  /** Whether a member of its body is a secret (`format: password`). */
  secret?: boolean;
}

export interface SecurityScheme {
  type: 'apiKey' | 'http' | 'mutualTLS' | 'oauth2' | 'openIdConnect';
  /** apiKey: where the credential stands. */
  in?: 'header' | 'query' | 'cookie';
  /** apiKey: the name of the header, parameter or cookie; of a header in lower case. */
  name?: string;
  /** http: the name of the scheme in the Authorization header, in lower case. */
  scheme?: string;
}

/** `x-pagination`: how a list is cut into pages; see docs/extensions.md. */
export interface Pagination {
  style: 'page' | 'offset' | 'cursor' | 'token';
  /** The query parameter that says which page. */
  position: string;
  /** The query parameter that says how many items. */
  size: string;
  default: number;
  maximum: number;
  /** What becomes of a size above the maximum. */
  overflow: 'clamp' | 'refuse';
}

/** `x-cors`: which browsers' pages may call the operation. Credentials are never allowed. */
export interface Cors {
  origins: string[];
  headers: string[];
  expose: string[];
  maxAgeSeconds: number;
}

/** `x-idempotency`: a request that is sent again with its key has no second effect. */
export interface Idempotency {
  /** For how long an answer is kept for its key. */
  retentionHours: number;
  /** Whether a request without a key is refused. */
  required: boolean;
}

/** How much of something each plan allows; null is without limit, 0 means that the plan lacks it. */
export interface PlanLimits {
  free: number | null;
  starter: number | null;
  pro: number | null;
  agency: number | null;
  enterprise: number | null;
}

/** One feature of `x-entitlements`; see docs/extensions.md. */
export interface Feature {
  /** What one of it is called, for messages. */
  name: string;
  description: string;
  /** What is counted, where it is not the feature itself. */
  unit?: string;
  /** When usage starts anew: never (what exists is counted), with each month, or after a window. */
  reset: 'never' | 'monthly' | 'rolling';
  /** Of a rolling window, its length. */
  windowDays?: number;
  limits: PlanLimits;
}

/** `x-entitlement`: what an operation uses of a feature of the caller's plan. */
export interface Entitlement {
  feature: string;
  /** How much, or the member of the body that says it; 0 asks only that the plan has the feature. */
  quantity: number | { body: string };
}

/** A window of a rate limit: how many requests any so many seconds may hold. */
export interface RateWindow {
  requests: number;
  seconds: number;
  /** The share of `requests` that may pass besides. */
  burst?: number;
}

/** By what requests are counted; `key` is the credential: see docs/extensions.md. */
export type CountedPer = 'key' | 'user' | 'tenant' | 'ip';

/** One rate limit of `x-rate-limit`; its windows hold all at once. */
export interface RateLimit {
  per: CountedPer;
  /** The windows of every caller; else `tiers` has those of each tier. */
  windows?: RateWindow[];
  tiers?: Record<string, RateWindow[]>;
  /** Whether an operator can set windows of a tenant's or key's own: those of the root alone. */
  custom?: true;
}

/** What `x-rate-limit` of root, path and operation comes to for one operation. */
export interface OperationLimits {
  /** The buckets that a request of an authenticated caller is counted in. */
  limits: string[];
  /** The bucket of public operations, and of failed authentications. */
  anonymous?: string;
  /** How many requests one counts as. */
  cost: number;
  /** Without its shared store, a process admits its share, or refuses. */
  onLoss: 'share' | 'closed';
}

export interface Operation {
  id: string;
  method: Method;
  /** The template below the base path, such as `/workspaces/{id}`. */
  path: string;
  /** Alternatives (OR) of schemes that must all hold (AND), each with the scopes that it asks for. */
  security: Record<string, string[]>[];
  /** True when `security: []` stands on the operation itself. */
  public: boolean;
  parameters: Parameter[];
  body?: RequestBody;
  /** By status as written: `200`, `4XX`, `default`. */
  responses: Record<string, Response>;
  pagination?: Pagination;
  cors?: Cors;
  /** Absent where no key is heeded. */
  idempotency?: Idempotency;
  entitlement?: Entitlement;
  rateLimit?: OperationLimits;
  /** `x-effects: external`: it waits for others than the database, outside of any transaction. */
  external?: boolean;
  deprecated?: boolean;
  /** `x-emits`: the events that the operation may emit. */
  emits?: string[];
  /** `x-sunset`: the date-time from which the operation may be gone. */
  sunset?: string;
  /** `x-mounted`: the name of the app that answers instead of a handler. */
  mounted?: string;
  /** `x-errors` of the operation itself, where its refusals look different from the API's. */
  errors?: ErrorTemplates;
  /** Where the operation stands in the contract, for messages: `paths//workspaces/{id}/get`. */
  place: string;
}

/** How a condition looks on the wire in this API. */
export interface ConditionTemplate {
  status: number;
  code: string | number;
  /** Words with `{placeholders}`. */
  message: string;
  /** Other words for particular occasions of the condition. */
  occasions?: Partial<Record<Occasion, string>>;
  /** Constants for placeholders of the envelope that only this API knows. */
  values?: Record<string, unknown>;
  /** Members that this condition's body has besides the envelope's; `{placeholders}` allowed. */
  extra?: Record<string, unknown>;
}

/** `x-errors`: the envelope of every error body of an API, as data. */
export interface ErrorTemplates {
  contentType: string;
  body: Record<string, unknown>;
  conditions: Record<Condition, ConditionTemplate>;
  /** Words for one fault, by rule, with `{field}` and the rule's parameters as placeholders. */
  faults: Record<string, string>;
}

/** How the requests that carry an event are signed. */
export type Signature = 'standard-webhooks' | 'x-signature';

/** One event of `webhooks`, with the members of its envelope from `x-events`. */
export interface EventContract {
  type: string;
  /** A template; see docs/extensions.md for its placeholders. */
  envelope: Record<string, unknown>;
  signatures: Signature[];
}

export interface Contract {
  name: string;
  title: string;
  version: string;
  /** From `servers`: where the paths begin, without a slash at the end. */
  basePath: string;
  securitySchemes: Record<string, SecurityScheme>;
  /** `x-scopes`: every scope that this API defines, with its meaning. */
  scopes: Record<string, string>;
  /** `x-entitlements`: every feature that this API defines, by its key. */
  features: Record<string, Feature>;
  errors: ErrorTemplates;
  /** Every rate limit of the contract, by its bucket: limits of one bucket count together. */
  rateLimits: Record<string, RateLimit>;
  /** Every `x-` extension that the contract uses, for the check at boot. */
  extensions: { place: string; name: string; value: unknown }[];
  operations: Operation[];
  events: EventContract[];
}

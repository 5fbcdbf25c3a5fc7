import type { ApiError } from '../../errors/api-error.ts';
import type { BodyReader } from '../bodies/index.ts';
import type {
  CountedPer,
  Cors,
  Entitlement,
  Idempotency,
  OperationLimits,
  Pagination,
  Parameter,
} from '../contract.ts';
import type { Serializer, Validator } from '../definition.ts';
import type { ErrorRenderer } from '../error-renderer.ts';
import type { UntypedHandler } from '../handler.ts';
import type { ParameterReader } from '../parameters/index.ts';
import type { Authenticator, LimitWindow, UntypedApp } from '../ports/index.ts';

/** How refusals look. */
export interface RefusalPlan {
  renderError: ErrorRenderer;
  /** The status that a refusal is answered with. */
  statusOf: (refusal: ApiError) => number;
}

/** What the operations of one API have in common. */
export interface ApiPlan {
  name: string;
  basePath: string;
  /** How its refusals look, on every operation that does not say otherwise. */
  refusals: RefusalPlan;
}

/** One way of authenticating, as an operation uses it. */
export interface SchemePlan {
  name: string;
  /** The header that carries the credential, in lower case. */
  header: string;
  /** Whether the credential stands behind `Bearer `. */
  bearer: boolean;
  authenticate: Authenticator;
}

/** One alternative of an operation's security: all of its schemes must hold. */
export type AlternativePlan = readonly { scheme: SchemePlan; scopes: readonly string[] }[];

/** Windows that hold together, and what callers are told of them. */
export interface WindowSet {
  windows: readonly LimitWindow[];
  /** The value of `RateLimit-Policy`. */
  policy: string;
}

/** One rate limit, made ready. */
export interface LimitPlan {
  /** The API that custom limits are set for. */
  api: string;
  /** What it counts in, over all APIs. */
  bucket: string;
  per: CountedPer;
  byTier: ReadonlyMap<string, WindowSet>;
  /** For callers of no tier. */
  lowest: WindowSet;
  /** Whether windows that an operator set take the place of these. */
  custom: boolean;
}

/** The rate limits of an operation. */
export interface RateLimitPlan extends Pick<OperationLimits, 'cost' | 'onLoss'> {
  /** For authenticated callers. */
  callers: readonly LimitPlan[];
  /** For everyone else, by address. */
  anonymous: LimitPlan;
}

/** How an answer with one status is checked and written. */
export interface AnswerPlan {
  mediaType: string;
  validate: Validator | undefined;
  serialize: Serializer | undefined;
  /** Names of the headers that the contract declares, in lower case. */
  headers: ReadonlySet<string>;
  /** Whether its body holds a secret. */
  secret: boolean;
  /** The headers of every such answer, for those that have no others. */
  always: Readonly<Record<string, string>>;
}

/** Everything about an operation that can be settled before a request comes; frozen at boot. */
export interface Plan {
  id: string;
  api: ApiPlan;
  refusals: RefusalPlan;
  /** Whether the method is safe (RFC 9110, section 9.2.1): its unit of work only reads. */
  safe: boolean;
  security: readonly AlternativePlan[];
  /** Each scheme of the alternatives once. */
  schemes: readonly SchemePlan[];
  /** The parameters that choose the tenant, in the contract's order. */
  tenantParameters: readonly Parameter[];
  pathNames: readonly string[];
  parameters: ParameterReader;
  validateParameters: Validator | undefined;
  body: BodyReader | undefined;
  /** The most bytes that a body may have. */
  maxBodyBytes: number;
  /** By the contract's media type. */
  validateBody: ReadonlyMap<string, Validator>;
  pagination: Pagination | undefined;
  cors: Cors | undefined;
  /** How retries are told from new requests; undefined where no key is heeded. */
  idempotency: Idempotency | undefined;
  entitlement: Entitlement | undefined;
  /** Undefined where the contract limits nothing. */
  rateLimit: RateLimitPlan | undefined;
  /** The events that it may emit. */
  emits: ReadonlySet<string>;
  /** Whether its handler runs outside of any transaction. */
  external: boolean;
  /** Media types of the successful answers, for the Accept header. */
  produces: readonly string[];
  /** By status, `2XX` for a range, or `default`. */
  answers: ReadonlyMap<string, AnswerPlan>;
  handler: UntypedHandler;
  /** `x-mounted`: the app that answers in the handler's place. */
  mounted: UntypedApp | undefined;
}

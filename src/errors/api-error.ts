import type { Condition, Occasion } from './catalogue.ts';

/** One thing that is wrong with one field of a request. */
export interface Fault {
  in: 'path' | 'query' | 'header' | 'cookie' | 'body';
  /** Dotted path of the field, such as `settings.timezone` or `items.0.name`; `''` for the whole. */
  field: string;
  /** The rule that it breaks: a JSON Schema keyword, `format:email`, `readOnly`, `unknown`, `syntax`. */
  rule: string;
  /** Values for the message's placeholders, such as `{ limit: 255 }`. */
  params: Readonly<Record<string, unknown>>;
}

/** A fault of a member of the request's body. */
export function bodyFault(field: string, rule: string, params: Fault['params'] = {}): Fault {
  return { in: 'body', field, rule, params };
}

/** What an error may carry besides its condition. */
export interface ApiErrorOptions {
  /** Words for the caller, instead of the contract's message for the condition. */
  public?: string;
  /** Which of the contract's words for the condition fit, where it has several. */
  occasion?: Occasion;
  /** Words for the log only. */
  internal?: string;
  cause?: unknown;
  faults?: readonly Fault[];
  /** Values for placeholders of the contract's envelope, such as `{ scope: 'posts:write' }`. */
  values?: Readonly<Record<string, unknown>>;
  /** Headers of the answer, such as Allow or Retry-After; names in lower case. */
  headers?: Readonly<Record<string, string>>;
}

/** A refusal that the caller is told of. Everything else that is thrown becomes an opaque server error. */
export class ApiError extends Error {
  readonly condition: Condition;
  readonly public: string | undefined;
  readonly occasion: Occasion | undefined;
  readonly faults: readonly Fault[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(condition: Condition, options: ApiErrorOptions = {}) {
    super(options.internal ?? options.public ?? condition, { cause: options.cause });
    this.name = 'ApiError';
    this.condition = condition;
    this.public = options.public;
    this.occasion = options.occasion;
    this.faults = options.faults ?? [];
    this.values = options.values ?? {};
    this.headers = options.headers ?? {};
  }
  /** The same refusal with further headers. */
  with(headers: Readonly<Record<string, string>>): ApiError {
    const { message: internal, cause, faults, occasion, values } = this;
    return new ApiError(this.condition, {
      ...(occasion !== undefined && { occasion }),
      ...(this.public !== undefined && { public: this.public }),
      internal,
      cause,
      faults,
      values,
      headers: { ...this.headers, ...headers },
    });
  }
}

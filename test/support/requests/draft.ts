import type { Path } from './values/value-context.ts';

/** A request before it has ids and credentials: the same draft can be sent for any tenant. */
export interface Draft {
  /** In place of the operation's. */
  method?: string;
  /** Which of the operation's ways to authenticate, counted round. */
  carrier: number;
  /** By place and name: values in the type that the contract declares, or the text to send instead. */
  parameters: Record<ParameterPlace, Record<string, unknown>>;
  body: DraftBody | undefined;
  /** What stands in the query before the parameters, as it is sent. */
  query?: string;
  /** Further headers. */
  headers: Record<string, string>;
}

export type ParameterPlace = 'path' | 'query' | 'header' | 'cookie';

export interface DraftBody {
  mediaType: string;
  value: unknown;
  /** What is sent in place of the value's JSON. */
  spoil?: (json: string) => Buffer;
}

/** Stands for an id that some tenant has, or one that nobody has. */
export class IdOf {
  readonly resource: string;
  /** `fresh` is one that no other request names. */
  readonly whose: 'own' | 'fresh' | 'foreign' | 'nobody';
  /** Whether it is a number where it stands. */
  readonly numeric: boolean;
  constructor(resource: string, whose: IdOf['whose'], numeric = false) {
    this.resource = resource;
    this.whose = whose;
    this.numeric = numeric;
  }
}

/** Stands for what a tenant has besides resources, such as the password of its owner; see given.ts. */
export class Given {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A parameter that is sent several times. */
export class Repeated {
  readonly values: readonly unknown[];
  constructor(values: readonly unknown[]) {
    this.values = values;
  }
}

/** The value with another at the end of a path; `absent` takes it away. */
export function put(value: unknown, path: Path, replacement: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) => (at === name ? put(item, rest, replacement) : item));
  }
  const { [name]: held, ...others } = value as Record<string | number, unknown>;
  const put_ = put(held, rest, replacement);
  return put_ === absent ? others : { ...others, [name]: put_ };
}

export const absent: unique symbol = Symbol('absent');

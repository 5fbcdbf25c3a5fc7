/**
 * What a client knows of an API besides its types: plain data, made from the contract. No other file
 * of this package knows any operation, header or envelope by name.
 */
import type { Condition } from './generated/conditions.ts';

/** One API. `Paths` and `Lists` type the calls of its client. */
export interface Api<Paths extends object, Lists extends ListTable> {
  readonly name: string;
  /** Where its paths begin below the address of the installation, such as `/api/v1`. */
  readonly basePath: string;
  /** The header that an API key is sent in; absent where the API takes none. */
  readonly key?: KeyHeader;
  /** The forms of its error bodies; the first is that of every operation that names no other. */
  readonly envelopes: readonly [Envelope, ...Envelope[]];
  /** What is particular about operations, by method and path: `POST /auth/login`. */
  readonly operations: Readonly<Record<string, OperationTraits>>;
  /** How the lists that have pages are walked, by path. */
  readonly lists: Lists;
  /** There for the compiler alone: the operations of the contract, as openapi-typescript has them. */
  readonly paths?: Paths;
}

/** Any API, where its types do not matter. */
export type AnyApi = Api<object, ListTable>;

/** How an API key stands in a request. */
export interface KeyHeader {
  readonly name: string;
  /** What stands before the key, such as `Bearer `. */
  readonly prefix?: string;
}

/** An operation that has none of these is secured, and heeds an Idempotency-Key if it is unsafe. */
export interface OperationTraits {
  /** No credential is sent. */
  readonly public?: true;
  /** An unsafe operation that heeds no Idempotency-Key. */
  readonly unkeyed?: true;
  /** Which of the API's envelopes its errors have. */
  readonly envelope?: number;
  /** The media type of its body, where it takes no JSON. */
  readonly body?: string;
  /** Query parameters that are not written item by item, as is OpenAPI's default. */
  readonly query?: Readonly<Record<string, QueryStyle>>;
}

/**
 * How an array or object is written into one query parameter: OpenAPI's styles without `explode`,
 * `deepObject`, and `json` for one that the contract declares by its `content`.
 */
export type QueryStyle = 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject' | 'json';

/** Keys and indexes that lead to a value within a body. */
export type BodyPath = readonly (string | number)[];

/** Where an API's error bodies hold what an error tells; absent where they do not hold it. */
export interface Envelope {
  readonly code?: BodyPath;
  readonly message?: BodyPath;
  readonly requestId?: BodyPath;
  /** An array of messages for each field, by its dotted path. */
  readonly fields?: BodyPath;
  /** An array of `{ field, in, rule, message }`. */
  readonly violations?: BodyPath;
  /** The feature that the plan refuses. */
  readonly feature?: BodyPath;
  /** Where the plan can be changed. */
  readonly upgradeUrl?: BodyPath;
  /**
   * The condition by status, then by code, `''` where the envelope has none. Of conditions that look
   * alike it is the first of the catalogue.
   */
  readonly conditions: Readonly<Record<number, Readonly<Record<string, Condition>>>>;
}

/** How one list is cut into pages (`x-pagination`), and where a page holds its items. */
export interface ListTraits {
  readonly style: 'page' | 'offset' | 'cursor' | 'token';
  /** The query parameter that says which page. */
  readonly position: string;
  /** The query parameter that says how many items. */
  readonly size: string;
  readonly default: number;
  readonly maximum: number;
  /** The member of a page that holds its items; absent where the page is the array. */
  readonly items?: string;
  /** The member of a page that holds the next position, empty or null on the last (cursor, token). */
  readonly next?: string;
}

/** The lists of an API, by path. */
export type ListTable = Readonly<Record<string, ListTraits>>;

/** How calls are typed: by what openapi-typescript makes of a contract. */
import type { FetchResponse, ParamsOption, ParseAs, RequestBodyOption } from 'openapi-fetch';
import type { MediaType, PathsWithMethod, RequiredKeysOf } from 'openapi-typescript-helpers';
import type { Api, ListTable } from './api.ts';

/** What may be said of one call besides its parameters and body. */
export interface CallOptions {
  signal?: AbortSignal;
  headers?: Readonly<Record<string, string>>;
  /** Instead of the client's. */
  timeoutMs?: number;
  maxAttempts?: number;
  /**
   * Whether the request may be sent again where its answer was lost. Unless it is said, those are that
   * are safe or carry an Idempotency-Key, which unsafe ones get by themselves.
   */
  repeatable?: boolean;
}

/** An answer that is no error; those are thrown. */
export interface Result<Data> {
  /** The body; undefined where there is none. */
  data: Data;
  response: Response;
}

/** The methods that operations have, as contracts write them. */
export type Method = 'get' | 'put' | 'post' | 'patch' | 'delete';

type Operation = Record<string | number, unknown>;
type OperationOf<Paths, Path, M> = Path extends keyof Paths
  ? M extends keyof Paths[Path]
    ? Extract<NonNullable<Paths[Path][M]>, object> & Operation
    : never
  : never;

/** Parameters and body of an operation as its contract has them. */
type Input<Op> = ParamsOption<Op> & RequestBodyOption<Op>;

/** One argument, which may be left out where the operation demands nothing. */
type Argument<T> = RequiredKeysOf<T> extends never ? [init?: T] : [init: T];

type Defined<T> = [T] extends [never] ? undefined : T;
type DataOf<Op extends Operation, As extends ParseAs> = Defined<
  Exclude<FetchResponse<Op, { parseAs: As }, MediaType>['data'], undefined>
>;

type TypedCall<Paths extends object, M extends Method> = <
  Path extends PathsWithMethod<Paths, M>,
  As extends ParseAs = 'json',
>(
  path: Path,
  ...init: Argument<Input<OperationOf<Paths, Path, M>> & CallOptions & { parseAs?: As }>
) => Promise<Result<DataOf<OperationOf<Paths, Path, M>, As>>>;

type ListPath<Paths extends object, Lists> = PathsWithMethod<Paths, 'get'> & keyof Lists & string;
type PageOf<Paths extends object, Path> = DataOf<OperationOf<Paths, Path, 'get'>, 'json'>;
type ItemsOf<Page, Member> = Member extends keyof Page ? Page[Member] : Page;
type ItemOf<Page, List> =
  ItemsOf<
    Page,
    List extends { items: infer Member } ? Member : never
  > extends readonly (infer Item)[]
    ? Item
    : never;

/**
 * The operations of an API. Each call answers the parsed body and the response, or throws: an ApiError
 * for an answer that is an error, a ConnectionError where none came.
 */
export interface Client<Paths extends object, Lists extends ListTable> {
  GET: TypedCall<Paths, 'get'>;
  PUT: TypedCall<Paths, 'put'>;
  POST: TypedCall<Paths, 'post'>;
  PATCH: TypedCall<Paths, 'patch'>;
  DELETE: TypedCall<Paths, 'delete'>;
  /** Every item of a list, page after page; a page is asked for when the one before is used up. */
  items<Path extends ListPath<Paths, Lists>>(
    path: Path,
    ...init: Argument<Input<OperationOf<Paths, Path, 'get'>> & CallOptions>
  ): AsyncGenerator<ItemOf<PageOf<Paths, Path>, Lists[Path]>>;
  /** Every page of a list, as it is answered. */
  pages<Path extends ListPath<Paths, Lists>>(
    path: Path,
    ...init: Argument<Input<OperationOf<Paths, Path, 'get'>> & CallOptions>
  ): AsyncGenerator<PageOf<Paths, Path>>;
}

/** The client of an API. */
export type ClientOf<A> = A extends Api<infer Paths, infer Lists> ? Client<Paths, Lists> : never;

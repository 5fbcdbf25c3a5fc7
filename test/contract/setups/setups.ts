/** What the contract does not tell of a status, and whoever writes a handler knows. */
import type { Draft } from '../../support/requests/draft.ts';
import type { Attempt } from '../operations/attempt.ts';
import type { Scene } from '../operations/scene.ts';

/** The types of one operation, from `generated/<api>/handlers.ts`. */
interface Typed {
  params: object;
  query: object;
  headers: object;
  body: object | undefined;
}

/** Those of an operation without a handler, which is mounted. */
type Untyped = Record<'params' | 'query' | 'headers' | 'body', Record<string, unknown>>;

/** What becomes different from the request that the contract shows. */
export interface Change<Op extends Typed = Untyped> extends Partial<Omit<Attempt, 'draft'>> {
  path?: Partial<Op['params']>;
  query?: Partial<Op['query']>;
  header?: Partial<Op['headers']>;
  /** Members to put in the place of the example's. */
  body?: Partial<NonNullable<Op['body']>>;
}

/** Brings a status about, on the server as it is. */
export type Setup<Op extends Typed = Untyped> = (scene: Scene) => Change<Op> | Promise<Change<Op>>;

/** Why an operation goes on where all others fail: what it does then is its success. */
export type Unmoved = string;

/**
 * Set-ups by operation and status: of success for every request of the operation, of a refusal in the
 * place of the provocations that lead to its status elsewhere. `Ops` and `Documented` are generated.
 */
export type Setups<Ops, Documented> = {
  readonly [Id in keyof Documented]?: Documented[Id] extends { responses: infer Responses }
    ? { readonly [Status in keyof Responses]?: SetupOf<Status, TypesOf<Ops, Id>> }
    : never;
};

type TypesOf<Ops, Id> = Id extends keyof Ops ? (Ops[Id] extends Typed ? Ops[Id] : never) : Untyped;

type SetupOf<Status, Op extends Typed> = Status extends 500 | 503 ? Unmoved : Setup<Op>;

/** Set-ups as they are looked up. */
export type AnySetups = Readonly<
  Record<string, Readonly<Record<string, Setup | Unmoved>> | undefined>
>;

/** A draft with a change. */
export function applyChange(draft: Draft, { path, query, header, body }: Change): Draft {
  const { parameters } = draft;
  return {
    ...draft,
    parameters: {
      ...parameters,
      path: { ...parameters.path, ...path },
      query: { ...parameters.query, ...query },
      header: { ...parameters.header, ...header },
    },
    body:
      draft.body && 'value' in draft.body
        ? { ...draft.body, value: { ...(draft.body.value as object), ...body } }
        : draft.body,
  };
}

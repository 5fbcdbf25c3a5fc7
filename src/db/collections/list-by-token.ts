import type { Knex } from 'knex';
import { ApiError } from '../../errors/api-error.ts';
import { sql } from '../sql.ts';
import type { Transaction } from '../transaction.ts';
import type { PageTokens, Position } from './page-tokens.ts';

/** The parameters of a list read by page tokens. */
export interface TokenQuery {
  page_size: number;
  page_token?: string;
}

/** A list that is read by page tokens. */
export interface TokenList {
  tenantId: number;
  /** The name of its table, by which totals are counted. */
  table: string;
  tokens: PageTokens;
}

/** One page, with the tokens of its neighbours (empty where there are none) and the list's total. */
export interface TokenPage<Row> {
  rows: Row[];
  nextPageToken: string;
  prevPageToken: string;
  total: number;
}

/** Before every row. */
const beginning: Position = { direction: 'after', id: 0 };

/**
 * One page of a tenant's rows, by ascending id, in one round trip that costs the same wherever the page
 * is and however many rows there are. Rows that are there throughout are met exactly once by whoever
 * follows the tokens, though others come and go. A token of another list, or of nobody, is
 * `invalid_request`.
 */
export async function listByToken<Row extends { id: number }>(
  tx: Transaction,
  base: Knex.QueryBuilder,
  list: TokenList,
  query: TokenQuery,
): Promise<TokenPage<Row>> {
  const { tenantId, table } = list;
  const position = positionOf(list, query);
  const forward = position.direction === 'after';
  const id = `${table}.id`;
  const page = base
    .clone()
    .where(id, forward ? '>' : '<', position.id)
    .orderBy(id, forward ? 'asc' : 'desc')
    .limit(query.page_size + 1);
  const behind = base
    .clone()
    .where(id, forward ? '<=' : '>=', position.id)
    .orderBy(id, forward ? 'desc' : 'asc')
    .limit(1);
  const totals = sql('collection_totals').where({ tenant_id: tenantId, collection: table });
  const [found, passed, [counted]] = await Promise.all([
    tx.query<Row>(page),
    tx.query(behind),
    tx.query<{ total: number }>(totals.select(sql.raw('coalesce(sum(total), 0)::bigint AS total'))),
  ]);
  const rows = found.slice(0, query.page_size);
  if (!forward) rows.reverse();
  const goesOn = found.length > query.page_size;
  const { first, last } = edges(rows, position);
  const write = (direction: Position['direction'], at: number): string =>
    list.tokens.write({ direction, id: at }, nameOf(list));
  return {
    rows,
    nextPageToken: (forward ? goesOn : passed.length > 0) ? write('after', last) : '',
    prevPageToken: (forward ? passed.length > 0 : goesOn) ? write('before', first) : '',
    total: counted?.total ?? 0,
  };
}

function positionOf(list: TokenList, { page_token: token = '' }: TokenQuery): Position {
  if (token === '') return beginning;
  const position = list.tokens.read(token, nameOf(list));
  if (position) return position;
  throw new ApiError('invalid_request', {
    faults: [{ in: 'query', field: 'page_token', rule: 'page_token', params: {} }],
  });
}

function nameOf({ table, tenantId }: TokenList): string {
  return `${table} ${String(tenantId)}`;
}

/** The ids at the page's ends. Of an empty page, those between which it lies. */
function edges(
  rows: readonly { id: number }[],
  { direction, id }: Position,
): { first: number; last: number } {
  const empty = direction === 'after' ? { first: id + 1, last: id } : { first: id, last: id - 1 };
  return { first: rows[0]?.id ?? empty.first, last: rows.at(-1)?.id ?? empty.last };
}

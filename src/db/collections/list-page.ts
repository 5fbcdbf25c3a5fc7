import type { Knex } from 'knex';
import type { Transaction } from '../transaction.ts';
import {
  applyFilters,
  applySort,
  countOf,
  type Collection,
  type ListFilters,
} from './collection.ts';

/** The parameters of a list cut into numbered pages. */
export interface PageQuery extends ListFilters {
  page: number;
  per_page: number;
  sort?: readonly string[];
}

/** One page with what tells a caller where it stands; `from` and `to` are null beyond the end. */
export interface Page<Row> {
  rows: Row[];
  meta: {
    current_page: number;
    from: number | null;
    last_page: number;
    per_page: number;
    to: number | null;
    total: number;
  };
  links: { first: string; last: string; prev: string | null; next: string | null };
}

/** One page of a query's rows, with its links under the request's own URL, in one round trip. */
export async function listPage<Row extends object>(
  tx: Transaction,
  base: Knex.QueryBuilder,
  collection: Collection,
  query: PageQuery,
  url: string,
): Promise<Page<Row>> {
  const { page, per_page: size } = query;
  const matching = applyFilters(base, collection, query);
  const paged = applySort(matching, collection, query.sort ?? [])
    .limit(size)
    .offset((page - 1) * size);
  const [rows, [count]] = await Promise.all([
    tx.query<Row>(paged),
    tx.query<{ total: number }>(countOf(matching)),
  ]);
  const total = count?.total ?? 0;
  const last = Math.max(1, Math.ceil(total / size));
  const from = rows.length > 0 ? (page - 1) * size + 1 : null;
  return {
    rows,
    meta: {
      current_page: page,
      from,
      last_page: last,
      per_page: size,
      to: from === null ? null : from + rows.length - 1,
      total,
    },
    links: {
      first: pageUrl(url, 1),
      last: pageUrl(url, last),
      prev: page > 1 ? pageUrl(url, Math.min(page - 1, last)) : null,
      next: page < last ? pageUrl(url, page + 1) : null,
    },
  };
}

function pageUrl(url: string, page: number): string {
  const target = new URL(url);
  target.searchParams.set('page', String(page));
  return target.href;
}

import type { Knex } from 'knex';
import { parseTime } from '../../lib/timestamps.ts';
import { sql } from '../sql.ts';

/** How a resource's list is read: which columns its contract's names stand for. */
export interface Collection {
  /** By the name that `sort` uses. Names that are not here were refused by the contract. */
  sortable: Readonly<Record<string, string>>;
  /** The unique column that settles the order of equals. */
  tieBreaker: string;
  /** The columns that `search` looks into. */
  searched: readonly string[];
  createdAt: string;
  updatedAt: string;
}

/** The list parameters that every collection may declare; each is checked by the contract. */
export interface ListFilters {
  created_after?: string;
  created_before?: string;
  updated_after?: string;
  updated_before?: string;
  search?: string;
}

/**
 * Narrows a query by the filters. Bounds are exclusive; since answers show whole seconds, a bound
 * excludes the whole second that it names.
 */
export function applyFilters(
  query: Knex.QueryBuilder,
  { createdAt, updatedAt, searched }: Collection,
  filters: ListFilters,
): Knex.QueryBuilder {
  const { created_after, created_before, updated_after, updated_before, search } = filters;
  const narrowed = query.clone();
  if (created_after !== undefined) void narrowed.where(createdAt, '>=', secondAfter(created_after));
  if (created_before !== undefined) void narrowed.where(createdAt, '<', parseTime(created_before));
  if (updated_after !== undefined) void narrowed.where(updatedAt, '>=', secondAfter(updated_after));
  if (updated_before !== undefined) void narrowed.where(updatedAt, '<', parseTime(updated_before));
  if (search !== undefined) {
    const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
    void narrowed.where((some) => {
      for (const column of searched) void some.orWhereRaw('?? ILIKE ?', [column, pattern]);
    });
  }
  return narrowed;
}

function secondAfter(bound: string): Date {
  return new Date((Math.floor(parseTime(bound).getTime() / 1_000) + 1) * 1_000);
}

/** Orders a query by `sort` (`-` for descending), and then by the tie breaker, so that pages never overlap. */
export function applySort(
  query: Knex.QueryBuilder,
  { sortable, tieBreaker }: Collection,
  sort: readonly string[],
): Knex.QueryBuilder {
  const ordered = query.clone();
  for (const term of sort) {
    const descending = term.startsWith('-');
    const column = sortable[descending ? term.slice(1) : term];
    if (column === undefined) throw new Error(`the contract admits an unknown sort: ${term}`);
    void ordered.orderBy(column, descending ? 'desc' : 'asc');
  }
  return ordered.orderBy(tieBreaker);
}

/** How many rows a query has; of the query itself only its conditions are kept. */
export function countOf(query: Knex.QueryBuilder): Knex.QueryBuilder {
  return query.clone().clearSelect().clearOrder().select(sql.raw('count(*) AS total'));
}

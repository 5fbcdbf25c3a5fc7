import type { Knex } from 'knex';
import { applyFilters, applySort, type Collection, type ListFilters } from './collection.ts';

/** The parameters of a list of which so many items are skipped. */
export interface OffsetQuery extends ListFilters {
  limit: number;
  offset: number;
  sort?: readonly string[];
}

/** The query for a stretch of another's rows. */
export function listByOffset(
  base: Knex.QueryBuilder,
  collection: Collection,
  { limit, offset, sort = [], ...filters }: OffsetQuery,
): Knex.QueryBuilder {
  const matching = applyFilters(base, collection, filters);
  return applySort(matching, collection, sort).limit(limit).offset(offset);
}

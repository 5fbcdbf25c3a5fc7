import type { Knex } from 'knex';
import { ApiError } from '../../errors/api-error.ts';
import type { Transaction } from '../transaction.ts';

/** The parameters of a list read forward with a cursor. */
export interface CursorQuery {
  limit: number;
  cursor?: string;
}

/** Some rows, and the cursor that goes on after them; null at the end. */
export interface Stretch<Row> {
  rows: Row[];
  nextCursor: string | null;
}

/**
 * The rows after a cursor, ordered by a unique numeric column, which costs the same however far the
 * list has been read. A cursor says only where to go on, never what may be seen; one that this
 * function did not make is `invalid_request`.
 */
export async function listAfter<Row extends { id: number }>(
  tx: Transaction,
  base: Knex.QueryBuilder,
  column: string,
  { limit, cursor }: CursorQuery,
): Promise<Stretch<Row>> {
  const query = base
    .clone()
    .orderBy(column)
    .limit(limit + 1);
  if (cursor !== undefined) void query.where(column, '>', decodeCursor(cursor));
  const rows = await tx.query<Row>(query);
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return { rows: kept, nextCursor: rows.length > limit && last ? encodeCursor(last.id) : null };
}

function encodeCursor(id: number): string {
  return Buffer.from(`after:${String(id)}`).toString('base64url');
}

function decodeCursor(cursor: string): number {
  const id = /^after:(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'))?.[1];
  if (id !== undefined && encodeCursor(Number(id)) === cursor) return Number(id);
  throw new ApiError('invalid_request', {
    faults: [{ in: 'query', field: 'cursor', rule: 'cursor', params: {} }],
  });
}

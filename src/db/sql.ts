import knex from 'knex';

/** Builds PostgreSQL queries; it has no connection of its own: a transaction runs what it builds. */
export const sql = knex({ client: 'pg' });

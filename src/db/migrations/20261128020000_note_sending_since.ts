// breaking: no
import type { Knex } from 'knex';

/**
 * When the part of a target that is being sent was sent first: networks that remember keys of idempotency
 * for a while alone are not given one again that they may have forgotten.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    SET LOCAL lock_timeout = '5s';
    ALTER TABLE post_targets ADD COLUMN sending_since timestamptz(3);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('ALTER TABLE post_targets DROP COLUMN sending_since');
}

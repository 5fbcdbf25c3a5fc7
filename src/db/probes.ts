/** Questions about the database itself, which are no request of anybody. */
import { applicationRole } from './database.ts';
import { sql } from './sql.ts';
import type { DatabaseUnitOfWork } from './unit-of-work.ts';

const nobody = { userId: 0, tenantId: undefined };

/** Whether the database answers. */
export async function isReachable(unitOfWork: DatabaseUnitOfWork): Promise<boolean> {
  return unitOfWork
    .read(nobody, (tx) => tx.query(sql.raw('SELECT 1')))
    .then(
      () => true,
      () => false,
    );
}

/** Throws unless queries really run as the application's role, and row security holds for it. */
export async function assertApplicationRole(unitOfWork: DatabaseUnitOfWork): Promise<void> {
  const [role] = await unitOfWork.read(nobody, (tx) =>
    tx.query<{ rolname: string; unbound: boolean }>(
      sql.raw(
        `SELECT rolname, rolsuper OR rolbypassrls AS unbound
           FROM pg_roles WHERE rolname = current_user`,
      ),
    ),
  );
  if (role?.rolname !== applicationRole || role.unbound) {
    throw new Error(`queries run as ${role?.rolname ?? 'nobody'}, whom row security does not hold`);
  }
}

import { expect } from '@jest/globals';
import type { TestApp } from './app.ts';
import type { Answer } from './http.ts';
import type { RawAnswer } from './raw-http.ts';
import { until } from './until.ts';

/** What the audit log has of a request whose credential was refused. */
export interface AuditedRefusal {
  operation: string;
  status: number;
  refused: { method: string; address: string; schemes: string[]; reason: string } | null;
}

type AuditedApp = Pick<TestApp, 'call' | 'database'>;

/** Each request is answered with this status, and left one row in the audit log: that it was refused. */
export async function expectRefusedOnce(
  app: AuditedApp,
  answers: readonly (Answer | RawAnswer)[],
  status = 401,
): Promise<void> {
  const statuses = answers.flatMap((answer) =>
    'statuses' in answer ? answer.statuses : [answer.status],
  );
  expect(statuses).toEqual(answers.map(() => status));
  const rows = await auditRowsOf(app, answers.map(requestIdOf));
  expect(rows).toEqual(
    answers.map(() => [expect.objectContaining({ status, refused: expect.any(Object) })]),
  );
}

/** How many audit rows each request left; see `auditRowsOf`. */
export async function countAuditRows(
  app: AuditedApp,
  answers: readonly ({ headers: Headers } | { text: string })[],
): Promise<number[]> {
  return (await auditRowsOf(app, answers.map(requestIdOf))).map(({ length }) => length);
}

/** The id that a request was given, whether `fetch` sent it or a socket. */
export function requestIdOf(answer: { headers: Headers } | { text: string }): string {
  if ('headers' in answer) return answer.headers.get('x-request-id') ?? '';
  return /^x-request-id: (\S+)/im.exec(answer.text)?.[1] ?? '';
}

/**
 * The audit rows of each request, whatever they tell of. They are written in the order of the refusals:
 * once that of one more refusal is there, on core, all before it are.
 */
export async function auditRowsOf(
  { call, database }: AuditedApp,
  requestIds: readonly string[],
): Promise<AuditedRefusal[][]> {
  const read = (ids: readonly string[]) =>
    database.query<AuditedRefusal & { request_id: string }>(
      `SELECT request_id, operation, status, refused FROM audit_rows
        WHERE request_id = ANY($1) ORDER BY id`,
      [ids],
    );
  const last = requestIdOf(await call('GET', '/api/v1/workspaces', { token: 'last' }));
  await until(async () => (await read([last])).length > 0, 'refused credentials are audited');
  const rows = await read(requestIds);
  return requestIds.map((id) =>
    rows.flatMap(({ request_id, ...row }) => (request_id === id ? [row] : [])),
  );
}

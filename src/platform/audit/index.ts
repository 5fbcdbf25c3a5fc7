/**
 * The audit log: one row for each request that changes something, written in its transaction, never
 * changed, and sealed into a chain of digests within a second; and one for each request whose credential
 * was refused, written right after it. It holds no secrets: handlers say what changed in the words of the
 * API's answers.
 */
export { auditLogOf, type AuditRow } from './audit-log.ts';
export { insertAuditRow } from './audit-row.ts';
export { createRefusalLog, type RefusalLog } from './refusal-log.ts';
export { startSealer } from './sealer.ts';
export { verifyAudit, type AuditReport } from './verify.ts';

/** Whether something thrown has one of these codes, such as ENOENT or 28P01. */
export function isErrorCode(error: unknown, ...codes: string[]): boolean {
  // Not `instanceof Error`: a test runner's modules have an Error that is not Node's own.
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return codes.includes(String(error.code));
}

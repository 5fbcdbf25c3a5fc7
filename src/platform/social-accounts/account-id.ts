/** The id of an account as callers know it: `acct_` and its number in the workspace. */
export function writeAccountId(number: number): string {
  return `acct_${String(number)}`;
}

/** The number in an account's id; undefined for any other text. */
export function readAccountNumber(id: string): number | undefined {
  const digits = /^acct_([1-9]\d{0,8})$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

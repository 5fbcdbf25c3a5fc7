/**
 * The seconds that `Retry-After` asks to wait (RFC 9110, section 10.2.3), given as a number or as the
 * date of an HTTP header; undefined where there is none, or one that is neither.
 */
export function readRetryAfter(headers: Headers, nowMs: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const atMs = value.endsWith('GMT') ? Date.parse(value) : Number.NaN;
  return Number.isNaN(atMs) ? undefined : Math.max(0, Math.ceil((atMs - nowMs) / 1_000));
}

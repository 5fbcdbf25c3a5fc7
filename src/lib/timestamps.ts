/** A time as whole seconds of UTC, such as `2026-01-15T10:30:00Z` (RFC 3339). */
export function toSeconds(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}

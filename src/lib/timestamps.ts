/** A time as whole seconds of UTC, such as `2026-01-15T10:30:00Z` (RFC 3339). */
export function toSeconds(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}

/**
 * The moment that a date or date-time of RFC 3339 names. A leap second, which contracts admit and no
 * clock here knows, counts as the second before it.
 */
export function parseTime(text: string): Date {
  return new Date(text.replace(/:60(?=[.Zz+-])/, ':59'));
}

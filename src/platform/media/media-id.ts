/** The id of a file as callers know it, such as `media_7`. */
export function writeMediaId(id: number): string {
  return `media_${String(id)}`;
}

/** The number in a file's id; undefined for any other text. */
export function readMediaId(id: string): number | undefined {
  const digits = /^media_([1-9]\d{0,14})$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The id of a post as callers know it, such as `post_123`. */
export function writePostId(id: number): string {
  return `post_${String(id)}`;
}

/** The number in a post's id; undefined for any other text. */
export function readPostId(id: string): number | undefined {
  const digits = /^post_([1-9]\d{0,14})$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

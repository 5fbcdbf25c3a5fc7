/** The types of files that are taken, by what they are: nothing that a browser would run. */
const kinds = {
  'image/jpeg': 'image',
  'image/png': 'image',
  'image/gif': 'image',
  'image/webp': 'image',
  'video/mp4': 'video',
} as const;

export type MediaType = keyof typeof kinds;

/** What kind of file a type is; undefined for one that is not taken. */
export function kindOf(contentType: string): 'image' | 'video' | undefined {
  return Object.hasOwn(kinds, contentType) ? kinds[contentType as MediaType] : undefined;
}

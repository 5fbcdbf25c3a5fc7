/** What a file really is. */
export interface Inspection {
  /** Pixels. */
  width: number;
  height: number;
  durationMs: number | null;
}

/** A file that is not what was announced, or that nobody should be made to open. */
export class RefusedFile extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'RefusedFile';
  }
}

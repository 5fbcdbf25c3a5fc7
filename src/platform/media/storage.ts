/** Where files lie. Keys are ours: letters, digits, `-` and `/`, never what a client calls its file. */
export interface MediaStorage {
  /** A URL by which somebody without any other credential can put exactly this file there, until a time. */
  presignUpload(file: StoredFile, expiresAt: Date): Promise<PresignedUpload>;
  /** A URL by which the file can be fetched until a time. */
  presignDownload(file: StoredFile, expiresAt: Date): Promise<string>;
  /** Bytes of the file; undefined where there is none. */
  sizeOf(key: string): Promise<number | undefined>;
  /** The bytes from `start` on, `length` of them at most; fewer where the file ends. */
  read(key: string, start: number, length: number): Promise<Buffer>;
  /** Deletes the file; what is not there is no error. */
  remove(key: string): Promise<void>;
}

/** A file as it was announced. */
export interface StoredFile {
  key: string;
  contentType: string;
  /** Bytes. */
  size: number;
}

/** What a client sends a file with. */
export interface PresignedUpload {
  url: string;
  /** Headers that the upload must have, as they are. */
  headers: Readonly<Record<string, string>>;
}

import type { NetworkMedia } from './connector.ts';
import { NetworkError } from './network-error.ts';

/** Where connectors get the content of files from. */
export interface NetworkFiles {
  /** The whole file; rejects with a NetworkError where it cannot be had. */
  read(media: NetworkMedia): Promise<Uint8Array>;
}

/** Reads so many bytes of what is stored under a key. */
export type ReadStored = (key: string, size: number) => Promise<Uint8Array>;

/** Files as posts name them, from wherever they lie. */
export function createNetworkFiles(readStored: ReadStored): NetworkFiles {
  return {
    read: async ({ key, size }) => {
      const bytes = await readStored(key, size).catch((cause: unknown) => {
        throw unavailable(cause);
      });
      if (bytes.length !== size) throw unavailable();
      return bytes;
    },
  };
}

function unavailable(cause?: unknown): NetworkError {
  return new NetworkError({
    kind: 'transient',
    code: 'file_unavailable',
    message: 'A file of the post cannot be read.',
    mayHaveArrived: false,
    cause,
  });
}

import type { Readable } from 'node:stream';
import { ApiError } from '../../errors/api-error.ts';

/** Takes one chunk; the stream waits for what it returns. */
export type ChunkSink = (chunk: Buffer) => Promise<void> | undefined;

/**
 * Gives every chunk of a stream to a sink, and resolves with the number of bytes at its end. Never
 * takes more than `maxBytes`: the chunk that exceeds them is dropped and the refusal is
 * `payload_too_large`. A stream that breaks off is `bad_request`; what the sink throws and the reason
 * of the signal are passed on. After any refusal the stream is paused, not destroyed, and its later
 * errors are ignored.
 */
export function consumeStream(
  stream: Readable,
  maxBytes: number,
  sink: ChunkSink,
  signal?: AbortSignal,
): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let total = 0;
  let settled = false;

  const settle = (): boolean => {
    if (settled) return false;
    settled = true;
    stream.off('data', take).off('end', finish).off('close', breakOff);
    signal?.removeEventListener('abort', giveUp);
    return true;
  };
  const refuse = (reason: unknown): void => {
    if (!settle()) return;
    stream.pause();
    reject(reason);
  };
  const take = (chunk: Buffer): void => {
    total += chunk.length;
    if (total > maxBytes) {
      refuse(new ApiError('payload_too_large'));
      return;
    }
    const taken = sink(chunk);
    if (!taken) return;
    stream.pause();
    taken.then(() => {
      if (!settled) stream.resume();
    }, refuse);
  };
  const finish = (): void => {
    if (settle()) resolve(total);
  };
  const breakOff = (cause?: unknown): void => {
    refuse(
      new ApiError('bad_request', {
        public: 'The body breaks off.',
        internal: 'aborted',
        cause,
      }),
    );
  };
  const giveUp = (): void => {
    refuse(signal?.reason);
  };

  // An error listener stays to the end: a connection may break after the refusal, unheeded.
  stream.on('error', breakOff);
  stream.on('data', take).on('end', finish).on('close', breakOff);
  signal?.addEventListener('abort', giveUp);
  if (signal?.aborted === true) giveUp();
  else if (stream.destroyed) breakOff();
  return promise;
}

/** All bytes of a stream, under the same rules. */
export async function collectBytes(stream: Readable, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  await consumeStream(stream, maxBytes, (chunk) => {
    chunks.push(chunk);
    return undefined;
  });
  const [first] = chunks;
  return chunks.length === 1 && first ? first : Buffer.concat(chunks);
}

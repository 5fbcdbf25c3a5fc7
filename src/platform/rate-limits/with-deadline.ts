/**
 * Rejects where an answer is late. One that has arrived while this process was busy is not late: it is
 * waiting to be read, and is read before the deadline is held against it.
 */
export function withDeadline<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      setImmediate(() => {
        reject(new Error(`Redis did not answer within ${String(timeoutMs)} ms`));
      });
    }, timeoutMs);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

import { lookup, Resolver } from 'node:dns/promises';

/** Answers every address of a name; an empty list, or a rejection, where it has none. */
export type Resolve = (name: string, signal: AbortSignal) => Promise<readonly string[]>;

/** Asked again once for each server, well within the time that a look-up has. */
const attempts = { timeout: 700, tries: 2 };

/**
 * Asks DNS for both families. Not the system's resolver: that has four threads for the whole process,
 * which names with slow servers would take from password hashing and files, and cannot be given up.
 */
export const resolveByDns: Resolve = async (name, signal) => {
  const resolver = new Resolver(attempts);
  const cancel = (): void => {
    resolver.cancel();
  };
  signal.addEventListener('abort', cancel, { once: true });
  const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
  signal.removeEventListener('abort', cancel);
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
};

/** Asks the system, which knows `localhost` and the names of containers: for names that are opened. */
export const resolveBySystem: Resolve = async (name) =>
  (await lookup(name, { all: true })).map(({ address }) => address);

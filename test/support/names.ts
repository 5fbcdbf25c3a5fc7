/** A resolver that knows what a test tells it, and counts what it is asked. */
export interface TestNames {
  /** How often each name was asked for. */
  asked: Map<string, number>;
  /** The answers to one question after the other; the last is given for ever. */
  set(name: string, ...answers: readonly (readonly string[])[]): void;
  resolve(name: string): Promise<readonly string[]>;
}

export function createTestNames(): TestNames {
  const known = new Map<string, readonly (readonly string[])[]>();
  const asked = new Map<string, number>();
  return {
    asked,
    set: (name, ...answers) => void known.set(name, answers),
    resolve: async (name) => {
      const count = asked.get(name) ?? 0;
      asked.set(name, count + 1);
      const answers = known.get(name) ?? [];
      return answers[Math.min(count, answers.length - 1)] ?? [];
    },
  };
}

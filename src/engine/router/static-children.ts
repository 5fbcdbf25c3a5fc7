/** Below this many names, comparing each costs less than hashing the segment for a Map. */
const fewNames = 8;

/** The children of a node by literal text, case-sensitive; no name is special. */
export class StaticChildren<N> {
  private readonly byName = new Map<string, N>();
  private names: string[] = [];
  private nodes: N[] = [];

  get(name: string): N | undefined {
    const { names } = this;
    if (names.length > fewNames) return this.byName.get(name);
    for (let index = 0; index < names.length; index += 1) {
      if (names[index] === name) return this.nodes[index];
    }
    return undefined;
  }

  add(name: string, node: N): void {
    this.byName.set(name, node);
    this.names = [...this.byName.keys()];
    this.nodes = [...this.byName.values()];
  }
}

/** Up to this many names, comparing each costs less than hashing fresh text for a Map. */
const fewNames = 8;

/** Values by name, case-sensitive, made for looking up text just cut from a request; no name is special. */
export class NameTable<V> {
  private readonly byName = new Map<string, V>();
  private readonly names: string[] = [];
  private readonly values: V[] = [];

  get(name: string): V | undefined {
    const { names } = this;
    if (names.length > fewNames) return this.byName.get(name);
    for (let index = 0; index < names.length; index += 1) {
      if (names[index] === name) return this.values[index];
    }
    return undefined;
  }

  set(name: string, value: V): void {
    if (this.byName.has(name)) {
      this.values[this.names.indexOf(name)] = value;
    } else {
      this.names.push(name);
      this.values.push(value);
    }
    this.byName.set(name, value);
  }
}

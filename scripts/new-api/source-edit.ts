import ts from 'typescript';

/** Texts that are put into a source file, each at its position. */
export class SourceEdit {
  readonly source: ts.SourceFile;
  readonly #text: string;
  readonly #insertions: { at: number; text: string }[] = [];

  constructor(file: string, text: string) {
    this.source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    this.#text = text;
  }

  insert(at: number, text: string): void {
    this.#insertions.push({ at, text });
  }

  /** Adds one more element or property behind the last one. */
  append(list: ts.NodeArray<ts.Node>, text: string): void {
    const last = list.at(-1);
    this.insert(last ? last.getEnd() : list.pos, last ? `, ${text}` : ` ${text} `);
  }

  /** Every node of the file for which the test holds, in its order. */
  find<T extends ts.Node>(test: (node: ts.Node) => node is T): T[] {
    const found: T[] = [];
    const visit = (node: ts.Node): void => {
      if (test(node)) found.push(node);
      ts.forEachChild(node, visit);
    };
    visit(this.source);
    return found;
  }

  /** The file's text with everything inserted. */
  apply(): string {
    const sorted = this.#insertions.toSorted((a, b) => b.at - a.at);
    return sorted.reduce(
      (text, { at, text: more }) => text.slice(0, at) + more + text.slice(at),
      this.#text,
    );
  }
}

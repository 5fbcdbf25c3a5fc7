import { readFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';

interface SourceFile {
  path: string;
  document: Document;
  lines: LineCounter;
}

/**
 * Finds the file and line that say what stands at a pointer of the bundle, following references into
 * other files. It answers the nearest place above where the bundle has names of its own, and undefined
 * where the files do not have even that.
 */
export class SourceLines {
  readonly #root: string;
  readonly #files = new Map<string, Promise<SourceFile | undefined>>();

  constructor(file: string) {
    this.#root = resolve(file);
  }

  async find(pointer: string): Promise<string | undefined> {
    let file = await this.#open(this.#root);
    let node: unknown = file?.document.contents;
    const parts = pointer.split('/').slice(1).map(unescapePart);
    let line: string | undefined;
    for (const part of parts) {
      [file, node] = await this.#follow(file, node);
      if (!file) break;
      const member = memberOf(file.document, node, part);
      if (!member) break;
      line = this.#place(file, member.at);
      node = member.value;
    }
    return line;
  }

  async #follow(
    file: SourceFile | undefined,
    node: unknown,
  ): Promise<[SourceFile | undefined, unknown]> {
    let current: [SourceFile | undefined, unknown] = [file, node];
    for (let hops = 0; hops < 16; hops += 1) {
      const [from, at] = current;
      const reference = from && memberOf(from.document, at, '$ref')?.value;
      if (!from || !isScalar(reference) || typeof reference.value !== 'string') return current;
      const [name = '', fragment = ''] = reference.value.split('#', 2);
      if (/^[a-z]+:/i.test(name)) return current;
      const target = name === '' ? from : await this.#open(resolve(dirname(from.path), name));
      let found: unknown = target?.document.contents;
      for (const part of fragment.split('/').slice(1).map(unescapePart)) {
        found = target && memberOf(target.document, found, part)?.value;
      }
      if (!target || found === undefined) return current;
      current = [target, found];
    }
    return current;
  }

  #open(path: string): Promise<SourceFile | undefined> {
    let file = this.#files.get(path);
    if (!file) {
      file = readSource(path);
      this.#files.set(path, file);
    }
    return file;
  }

  #place(file: SourceFile, node: Node): string {
    const name = relative(dirname(this.#root), file.path) || basename(file.path);
    return `${name}:${file.lines.linePos(node.range?.[0] ?? 0).line}`;
  }
}

async function readSource(path: string): Promise<SourceFile | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = new LineCounter();
  return { path, document: parseDocument(text, { lineCounter: lines, logLevel: 'silent' }), lines };
}

function memberOf(
  document: Document,
  given: unknown,
  key: string,
): { at: Node; value: unknown } | undefined {
  const node = isAlias(given) ? given.resolve(document) : given;
  if (isMap(node)) {
    const pair = node.items.find(({ key: name }) => isScalar(name) && String(name.value) === key);
    return pair && isScalar(pair.key) ? { at: pair.key, value: pair.value } : undefined;
  }
  const item = isSeq(node) ? node.items[Number(key)] : undefined;
  return isMap(item) || isSeq(item) || isScalar(item) ? { at: item, value: item } : undefined;
}

function unescapePart(part: string): string {
  const text = part.replaceAll('~1', '/').replaceAll('~0', '~');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

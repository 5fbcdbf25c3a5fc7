import type { JsonObject } from '../contract/document.ts';
import { inDocumentOrder, lastName, locate, nameOf, shortHash } from '../schemas/index.ts';
import { projectChoice, projectInside, type Functions } from './projection.ts';
import { choiceOf, settle } from './settle.ts';
import { summarise } from './summarise.ts';
import type { Leaf } from './summary.ts';

interface Written {
  name: string;
  pointers: string[];
  code: string;
}

/** Holds the functions of one module: each schema, or set of schemas met together, is one. */
export function createFunctions(document: JsonObject, rootNames: ReadonlyMap<string, string>) {
  const written = new Map<string, Written>();
  const patterns = new Map<string, string>();

  const functionOf = (leaves: readonly Leaf[]): string => {
    const key = leaves.map((leaf) => JSON.stringify(leaf)).join();
    const known = written.get(key);
    if (known) return known.name;
    const name = nameFor(leaves, key);
    const entry: Written = { name, pointers: leaves.map(({ pointer }) => pointer), code: '' };
    // Noted before its code is written: a recursive schema calls its own function.
    written.set(key, entry);
    entry.code = `function ${name}(value) {\n${bodyOf(leaves)}}\n`;
    return name;
  };

  const nameFor = (leaves: readonly Leaf[], key: string): string => {
    const [only, second] = leaves;
    if (!only) return 'part';
    const { pointer } = only;
    if (!second && !only.own) {
      const root = rootNames.get(pointer);
      if (root !== undefined) return root;
      if (/^#\/components\/schemas\/[^/]+$/u.test(pointer)) return nameOf(pointer);
    }
    return `part_${lastName(pointer).replaceAll(/\W/gu, '_')}_${shortHash(key)}`;
  };

  const bodyOf = (leaves: readonly Leaf[]): string => {
    const [only, second] = leaves;
    if (only && !second && !only.own) {
      const choice = choiceOf(document, locate(document, only.pointer));
      if (choice) return projectChoice(functions, only, choice);
    }
    return projectInside(functions, summarise(document, leaves));
  };

  const functions: Functions = {
    project(leaves, value) {
      const settled = settle(document, leaves);
      const { object, array, items } = summarise(document, settled);
      const isChoice = settled.length === 1 && settled.every((leaf) => hasChoice(leaf));
      if (object === 'none' && array === 'none') return `scalar(${value})`;
      if (isChoice) return `${functionOf(settled)}(${value})`;
      if (object === 'free' && array !== 'declared') return value;
      if (object === 'none' && array === 'free') return value;
      if (object === 'none' && !areArrays(items)) return projectItems(items, value);
      return `${functionOf(settled)}(${value})`;
    },
    pattern(source) {
      const name = `pattern_${shortHash(source)}`;
      patterns.set(name, `const ${name} = new RegExp(${JSON.stringify(source)}, "u");\n`);
      return name;
    },
  };

  const hasChoice = (leaf: Leaf): boolean =>
    leaf.own !== true && choiceOf(document, locate(document, leaf.pointer)) !== undefined;

  // Arrays of arrays get functions, without which recursive ones would be written without end.
  const areArrays = (items: readonly Leaf[]): boolean =>
    summarise(document, settle(document, items)).array === 'declared';

  const projectItems = (items: readonly Leaf[], value: string): string => {
    const item = functions.project(items, 'item');
    if (item === 'item') return value;
    const name = /^(\w|\$)+(?=\(item\)$)/u.exec(item)?.[0];
    return `(Array.isArray(${value}) ? ${value}.map(${name ?? `(item) => ${item}`}) : scalar(${value}))`;
  };

  return {
    ...functions,
    functions: () => sortFunctions(document, [...written.values()]),
    patterns,
  };
}

/** Functions of components alone in the document's order, then those of operations as they came. */
function sortFunctions(document: JsonObject, written: readonly Written[]): string[] {
  const isShared = ({ pointers }: Written): boolean =>
    pointers.every((pointer) => pointer.startsWith('#/components/'));
  const firsts = new Set(written.filter(isShared).map(({ pointers }) => pointers[0] ?? '#'));
  const rank = new Map(inDocumentOrder(document, firsts).map((pointer, at) => [pointer, at]));
  const rankOf = ({ pointers }: Written): number => rank.get(pointers[0] ?? '#') ?? -1;
  const shared = written
    .filter(isShared)
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1));
  return [...shared, ...written.filter((one) => !isShared(one))].map(({ code }) => code);
}

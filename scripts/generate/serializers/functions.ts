import type { JsonObject } from '../contract/document.ts';
import { messageOf, type Report } from '../faults.ts';
import { inDocumentOrder, lastName, locate, nameOf, shortHash } from '../schemas/index.ts';
import { projectChoice, projectInside, type Functions } from './projection.ts';
import { choiceOf, settle } from './settle.ts';
import { summarise } from './summarise.ts';
import type { Leaf } from './summary.ts';

/** Schemas that are met together get a function for each set of them, of which there may be many. */
const maximumFunctions = 10_000;
const tooMany = 'its members overlap with those of others in too many ways to be written out';

interface Written {
  name: string;
  pointers: string[];
  code: string;
  /** The functions that it calls, in their order. */
  calls: Written[];
}

/** Holds the functions of one module: each schema, or set of schemas met together, is one. */
export function createFunctions(
  document: JsonObject,
  rootNames: ReadonlyMap<string, string>,
  report: Report,
) {
  const written = new Map<string, Written>();
  const patterns = new Map<string, string>();

  // Written one after the other, not within each other: a chain of schemas may be of any length.
  const waiting: { entry: Written; leaves: readonly Leaf[] }[] = [];
  const roots: Written[] = [];
  let calls = roots;

  const functionOf = (leaves: readonly Leaf[]): string => {
    const key = leaves.map((leaf) => JSON.stringify(leaf)).join();
    const known = written.get(key);
    const entry = known ?? {
      name: nameFor(leaves, key),
      pointers: leaves.map(({ pointer }) => pointer),
      code: '',
      calls: [],
    };
    calls.push(entry);
    if (!known) {
      if (written.size === maximumFunctions) throw new Error(tooMany);
      written.set(key, entry);
      waiting.push({ entry, leaves });
    }
    return entry.name;
  };

  const writeWaiting = (): Written[] => {
    for (const { entry, leaves } of waiting) {
      calls = entry.calls;
      entry.code = `function ${entry.name}(value) {\n${safeBodyOf(leaves)}}\n`;
    }
    return inCallOrder(roots);
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

  const safeBodyOf = (leaves: readonly Leaf[]): string => {
    try {
      return bodyOf(leaves);
    } catch (error) {
      report(leaves[0]?.pointer ?? '#', messageOf(error));
      return '  return scalar(value);\n';
    }
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
    functions: () => sortFunctions(document, writeWaiting()),
    patterns,
  };
}

/** Each function once: before those that it calls, which come before its neighbour. */
function inCallOrder(roots: readonly Written[]): Written[] {
  const ordered = new Set<Written>();
  const stack = roots.toReversed();
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (ordered.has(next)) continue;
    ordered.add(next);
    stack.push(...next.calls.toReversed());
  }
  return [...ordered];
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

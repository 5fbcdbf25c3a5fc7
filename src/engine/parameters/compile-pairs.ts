import type { Parameter } from '../contract.ts';
import { NameTable } from '../router/index.ts';
import { compileShape } from './compile-shape.ts';
import { readItems, readMembers, readText } from './read-composite.ts';
import type { Decode, Member, Spec } from './read-composite.ts';
import { compileContent } from './compile-content.ts';
import { readDelimited } from './read-delimited.ts';
import type { PairPlan, Pairs, Target } from './pairs.ts';
import type { Sink } from './sink.ts';

/** Reads the parameter at a place; undefined when it is absent or has a fault. */
export type PairReader = (pairs: Pairs, place: number, sink: Sink) => unknown;

/** The parameters of a query or of cookies: where pairs go, and how each parameter is then read. */
export interface CompiledPairs {
  plan: PairPlan;
  names: readonly string[];
  readers: readonly PairReader[];
}

const separators: Partial<Record<Parameter['style'], string>> = {
  spaceDelimited: ' ',
  pipeDelimited: '|',
};

/** Makes parameters of styles form, spaceDelimited, pipeDelimited and deepObject ready for reading. */
export function compilePairs(parameters: readonly Parameter[], decode: Decode): CompiledPairs {
  const names = new NameTable<Target>();
  const deep = new Map<string, number>();
  const ownNames = new Set(parameters.filter((one) => !isSpread(one)).map(({ name }) => name));
  let others: number | undefined;
  const readers = parameters.map((parameter, place): PairReader => {
    const { name, style } = parameter;
    const shape = compileShape(parameter.shape);
    const spec: Spec = { in: parameter.in, name, shape, decode };
    if (!isSpread(parameter)) {
      names.set(name, { place, isMember: false });
      return compileText(parameter, spec);
    }
    if (style === 'deepObject') deep.set(name, place);
    else {
      for (const member of shape.members?.keys() ?? []) {
        // A parameter's own name comes before a member's.
        if (!ownNames.has(member)) names.set(member, { place, isMember: true });
      }
      if (shape.additional !== undefined) others ??= place;
    }
    if (style === 'deepObject' || shape.scalar !== undefined) {
      names.set(name, { place, isMember: false });
    }
    return (pairs, at, sink) => readSpread(spec, style === 'deepObject', pairs, at, sink);
  });
  const plan = { names, deep, others, blank: parameters.map(() => undefined) };
  return { plan, names: parameters.map(({ name }) => name), readers };
}

/** Whether the parameter is an object whose members are pairs of their own. */
function isSpread({ style, explode, shape, content }: Parameter): boolean {
  if (content !== undefined) return false;
  if (style === 'deepObject') return true;
  const isObject = shape.properties !== undefined || shape.additional !== undefined;
  return style === 'form' && explode && isObject && shape.items === undefined;
}

function compileText(parameter: Parameter, spec: Spec): PairReader {
  const { item, members } = spec.shape;
  if (parameter.content !== undefined) return once(spec, compileContent(spec, parameter.content));
  if (item !== undefined && parameter.explode) {
    return (pairs, place, sink) => readRepeated(spec, pairs, place, sink);
  }
  if (item === undefined && members === undefined) {
    return once(spec, (text, sink) => readText(spec, text, sink));
  }
  const separator = separators[parameter.style];
  const decodedFirst = separator !== undefined;
  const how = { separator: separator ?? ',', pairs: false, decodedFirst };
  return once(spec, (text, sink) => readDelimited(spec, how, text, sink));
}

function once(spec: Spec, read: (text: string, sink: Sink) => unknown): PairReader {
  return (pairs, place, sink) => {
    const text = pairs.texts[place];
    if (text === undefined) return undefined;
    if (pairs.repeats?.has(place) !== true) return read(text, sink);
    refuse(spec, text, 'repeated', sink);
    return undefined;
  };
}

/** Reports a text that is of no use where it stands, which is malformed before it is anything else. */
function refuse(spec: Spec, text: string, rule: 'repeated' | 'type', sink: Sink): void {
  if (spec.decode(text) === undefined) sink.reportMalformed(spec.in, spec.name);
  else if (rule === 'repeated') sink.report(spec.in, spec.name, rule);
  else sink.report(spec.in, spec.name, rule, { type: spec.shape.expected });
}

/** One pair an item; a single empty text is an empty array, or a scalar where those are allowed too. */
function readRepeated(spec: Spec, pairs: Pairs, place: number, sink: Sink): unknown {
  const { item, scalar } = spec.shape;
  const text = pairs.texts[place];
  if (text === undefined || item === undefined) return undefined;
  const repeats = pairs.repeats?.get(place);
  if (repeats !== undefined) return readItems(spec, item, [text, ...repeats], spec.name, sink);
  const decoded = scalar === undefined ? undefined : spec.decode(text);
  const value = decoded === undefined ? undefined : scalar?.(decoded);
  if (value !== undefined) return value;
  return text === '' ? [] : readItems(spec, item, [text], spec.name, sink);
}

function readSpread(spec: Spec, isDeep: boolean, pairs: Pairs, place: number, sink: Sink): unknown {
  const members = pairs.members?.get(place);
  const text = pairs.texts[place];
  if (text !== undefined) {
    const isRepeated = pairs.repeats?.has(place) === true;
    if (!isRepeated && members === undefined) return readText(spec, text, sink);
    refuse(spec, text, isRepeated ? 'repeated' : 'type', sink);
    return undefined;
  }
  if (members === undefined) return undefined;
  const named = isDeep ? members.map(withoutBrackets) : members;
  if (named.every((member) => member !== undefined)) return readMembers(spec, named, sink);
  sink.report(spec.in, spec.name, 'syntax');
  return undefined;
}

/** `[name]` and nothing else: the standard knows one level. */
function withoutBrackets([name, text]: Member): Member | undefined {
  const inner = /^\[([^[\]]+)\]$/.exec(name)?.[1];
  return inner === undefined ? undefined : [inner, text];
}

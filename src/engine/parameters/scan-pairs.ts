import { decodePercent } from '../router/index.ts';
import type { NameTable } from '../router/index.ts';
import type { Member } from './read-composite.ts';
import type { Sink } from './sink.ts';

/** Most pairs that a query may have, empty ones included. */
export const maxPairs = 1000;

/** Where pairs go: by name to a parameter, or to a member of one. Numbers are places in `Pairs.texts`. */
export interface PairPlan {
  names: NameTable<Target>;
  /** Parameters of style deepObject. */
  deep: ReadonlyMap<string, number>;
  /** The exploded object that takes names which nobody declares. */
  others: number | undefined;
  /** Undefined for each parameter: the texts before anything is read. */
  blank: readonly undefined[];
}

export interface Target {
  place: number;
  /** The name of a member where the pair is one of an exploded object. */
  isMember: boolean;
}

/** The text received for each parameter, still encoded. */
export class Pairs {
  readonly texts: (string | undefined)[];
  /** The second and later texts of one name. */
  repeats: Map<number, string[]> | undefined;
  members: Map<number, Member[]> | undefined;

  constructor(plan: PairPlan) {
    this.texts = plan.blank.slice();
  }
}

/** Decodes form-encoded text, in which a plus is a space. */
export function decodeForm(text: string): string | undefined {
  return decodePercent(text.includes('+') ? text.replaceAll('+', ' ') : text);
}

const ampersand = 0x26;
const equals = 0x3d;
const percent = 0x25;
const plus = 0x2b;

/**
 * Sorts a raw query into the texts of declared parameters in one pass. Pairs that nobody declares are
 * dropped, but must be well-formed; the first malformed pair, or one too many, ends the pass.
 */
export function scanQuery(query: string, plan: PairPlan, sink: Sink): Pairs {
  const pairs = new Pairs(plan);
  let start = 0;
  let nameEnd = -1;
  let encoded = false;
  let count = 0;
  for (let index = 0; index <= query.length; index += 1) {
    const code = index < query.length ? query.charCodeAt(index) : ampersand;
    if (code === ampersand) {
      count += 1;
      const name = query.slice(start, nameEnd < 0 ? index : nameEnd);
      const text = nameEnd < 0 ? '' : query.slice(nameEnd + 1, index);
      if (count > maxPairs) sink.reportMalformed('query', '');
      else if (encoded) takeEncoded(pairs, plan, name, text, sink);
      else take(pairs, plan, name, text);
      if (sink.malformed) return pairs;
      start = index + 1;
      nameEnd = -1;
      encoded = false;
    } else if (code === equals) {
      if (nameEnd < 0) nameEnd = index;
    } else if (code === percent || code === plus) encoded = true;
    else if (code <= 0x20 || code >= 0x7f) {
      sink.reportMalformed('query', '');
      return pairs;
    }
  }
  return pairs;
}

function takeEncoded(pairs: Pairs, plan: PairPlan, name: string, text: string, sink: Sink): void {
  const decoded = decodeForm(name);
  if (decoded === undefined) sink.reportMalformed('query', '');
  else if (!take(pairs, plan, decoded, text) && decodePercent(text) === undefined) {
    sink.reportMalformed('query', '');
  }
}

/**
 * Adds one pair to what its name leads to. True when it is a parameter's first text, which is always
 * decoded when the parameter is read; the others may not be.
 */
export function take(pairs: Pairs, plan: PairPlan, name: string, text: string): boolean {
  const target = plan.names.get(name);
  if (target === undefined) {
    takeOther(pairs, plan, name, text);
    return false;
  }
  const { place } = target;
  if (!target.isMember && pairs.texts[place] === undefined) {
    pairs.texts[place] = text;
    return true;
  }
  if (target.isMember) addMember(pairs, place, [name, text]);
  else addRepeat(pairs, place, text);
  return false;
}

function takeOther(pairs: Pairs, plan: PairPlan, name: string, text: string): void {
  const bracket = plan.deep.size > 0 ? name.indexOf('[') : -1;
  const place = bracket < 0 ? undefined : plan.deep.get(name.slice(0, bracket));
  if (place !== undefined) addMember(pairs, place, [name.slice(bracket), text]);
  else if (plan.others !== undefined && name !== '') addMember(pairs, plan.others, [name, text]);
}

function addRepeat(pairs: Pairs, place: number, text: string): void {
  pairs.repeats ??= new Map<number, string[]>();
  const repeats = pairs.repeats.get(place);
  if (repeats === undefined) pairs.repeats.set(place, [text]);
  else repeats.push(text);
}

function addMember(pairs: Pairs, place: number, member: Member): void {
  pairs.members ??= new Map<number, Member[]>();
  const members = pairs.members.get(place);
  if (members === undefined) pairs.members.set(place, [member]);
  else members.push(member);
}

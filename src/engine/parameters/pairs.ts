import type { NameTable } from '../router/index.ts';
import type { Member } from './read-composite.ts';

/** The texts received for the parameters of a query or of cookies, still encoded. */
export class Pairs {
  /** By place: the first text of each parameter. */
  readonly texts: (string | undefined)[];
  /** By place: the second and later texts of one name. */
  repeats: Map<number, string[]> | undefined;
  /** By place: the pairs that are members of an object. */
  members: Map<number, Member[]> | undefined;
  private readonly plan: PairPlan;

  constructor(plan: PairPlan) {
    this.plan = plan;
    this.texts = plan.blank.slice();
  }

  /**
   * Adds a pair to what its name leads to. True when it is a parameter's first text, which is always
   * decoded when the parameter is read; the others may not be.
   */
  take(name: string, text: string): boolean {
    const target = this.plan.names.get(name);
    if (target === undefined) {
      this.takeOther(name, text);
      return false;
    }
    const { place } = target;
    if (!target.isMember && this.texts[place] === undefined) {
      this.texts[place] = text;
      return true;
    }
    if (target.isMember) this.members = added(this.members, place, [name, text]);
    else this.repeats = added(this.repeats, place, text);
    return false;
  }

  private takeOther(name: string, text: string): void {
    const { deep, others } = this.plan;
    const bracket = deep.size > 0 ? name.indexOf('[') : -1;
    const place = bracket < 0 ? undefined : deep.get(name.slice(0, bracket));
    if (place !== undefined) {
      this.members = added(this.members, place, [name.slice(bracket), text]);
    } else if (others !== undefined && name !== '') {
      this.members = added(this.members, others, [name, text]);
    }
  }
}

/** Where pairs go. Numbers are the places of parameters in `Pairs.texts`. */
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
  /** The pair is a member of an exploded object. */
  isMember: boolean;
}

function added<V>(lists: Map<number, V[]> | undefined, place: number, value: V): Map<number, V[]> {
  const known = lists ?? new Map<number, V[]>();
  const list = known.get(place);
  if (list === undefined) known.set(place, [value]);
  else list.push(value);
  return known;
}

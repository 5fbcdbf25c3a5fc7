import { isDeepStrictEqual } from 'node:util';
import type {
  Operation,
  OperationLimits,
  RateLimit,
  RateWindow,
} from '../../../src/engine/contract.ts';
import type { Report } from '../faults.ts';
import { asArray, asObject, isObject, type JsonObject } from './document.ts';

/** The rate limits of one document, gathered while its operations are settled. */
export interface RateLimits {
  /** By bucket; what is settled first stands first. */
  declared: Record<string, RateLimit>;
  /** What holds for an operation; undefined where the document says nothing of it. */
  settle: (
    operation: Pick<Operation, 'id' | 'path' | 'public'>,
    item: JsonObject,
    declared: JsonObject,
    pointer: string,
  ) => OperationLimits | undefined;
}

/** An `x-rate-limit` and what its buckets are called after: nothing at the root. */
interface Level {
  said: JsonObject;
  owner: string;
}

/**
 * Resolves `x-rate-limit`: what an operation says takes the place of what its path says, and that of
 * what the root says, member by member. Limits count in a bucket of the place that declares them.
 */
export function createRateLimits(document: JsonObject, report: Report): RateLimits {
  const declared: Record<string, RateLimit> = {};
  const enter = (bucket: string, limit: RateLimit, pointer: string): string => {
    const known = (declared[bucket] ??= limit);
    if (!isDeepStrictEqual({ ...known, custom: true }, { ...limit, custom: true })) {
      report(pointer, `the bucket ${bucket} of x-rate-limit is declared twice, and differently`);
    }
    return bucket;
  };
  const enterLimits = ({ said, owner }: Level, pointer: string): string[] =>
    asArray(said['limits'])
      .filter(isObject)
      .map((limit) => enter(...bucketOf(limit, owner), pointer));
  const enterAnonymous = ({ said, owner }: Level, pointer: string): string => {
    const windows = said['anonymous'] as unknown as RateWindow[];
    return enter(`${owner}anonymous`, { per: 'ip', windows }, pointer);
  };
  const root: Level = { said: asObject(document['x-rate-limit']), owner: '' };
  enterLimits(root, '#/x-rate-limit');
  if (root.said['anonymous'] !== undefined) enterAnonymous(root, '#/x-rate-limit');
  return {
    declared,
    settle: (operation, item, own, pointer) => {
      const levels: Level[] = [
        { said: asObject(own['x-rate-limit']), owner: `${operation.id}-` },
        { said: asObject(item['x-rate-limit']), owner: `${encodeURI(operation.path)}-` },
        root,
      ];
      const saying = (member: string): Level | undefined =>
        levels.find(({ said }) => said[member] !== undefined);
      const anonymous = saying('anonymous');
      const limits = operation.public ? undefined : saying('limits');
      if (!anonymous && !limits) return undefined;
      const buckets = limits ? enterLimits(limits, pointer) : [];
      if (new Set(buckets).size < buckets.length) {
        report(pointer, 'two limits of its x-rate-limit have one bucket; name them by `bucket`');
      }
      return {
        limits: buckets,
        ...(anonymous && { anonymous: enterAnonymous(anonymous, pointer) }),
        cost: Number(saying('cost')?.said['cost'] ?? 1),
        onLoss: saying('onLoss')?.said['onLoss'] === 'closed' ? 'closed' : 'share',
      };
    },
  };
}

/** Limits of the root are what an operator adjusts. */
function bucketOf(declared: JsonObject, owner: string): [bucket: string, limit: RateLimit] {
  const { bucket, ...said } = declared;
  const limit = said as unknown as RateLimit;
  const custom = owner === '' && limit.per !== 'ip';
  const name = typeof bucket === 'string' ? bucket : `${owner}${limit.per}`;
  return [name, { ...limit, ...(custom && { custom: true }) }];
}

import type { Operation } from '../../support/operations/operation.ts';
import { happyDraft } from '../operations/happy-draft.ts';
import { makeReady } from '../operations/attempt.ts';
import type { Provocation } from './provocation.ts';

type Condition = 'payment_required' | 'feature_limit_reached' | 'quota_exceeded';

/** Whoever has used up what the free plan allows, or gets nothing of it. */
export function planRefusal(condition: Condition): Provocation {
  return {
    applies: (operation) => freePlan(operation)?.condition === condition,
    attempt: (scene, operation, draft) => {
      const caller = scene.free.tenant;
      return {
        draft,
        caller,
        before: async () => {
          for (let used = freePlan(operation)?.limit ?? 0; used > 0; used -= 1) {
            const another = await happyDraft(scene, operation, { spends: true });
            const { request } = await makeReady(scene, operation, { draft: another, caller });
            await scene.direct.send(request);
          }
          return () => undefined;
        },
      };
    },
  };
}

interface Feature {
  reset: 'never' | 'monthly' | 'rolling';
  limits: { free: number | null };
}

/** What the free plan allows of the feature that an operation uses, and what refuses more. */
function freePlan({
  source,
  document,
}: Operation): { condition: Condition; limit: number } | undefined {
  const used = source['x-entitlement'] as { feature: string } | undefined;
  const feature = document['x-entitlements']?.[used?.feature ?? ''] as Feature | undefined;
  const limit = feature?.limits.free ?? undefined;
  if (!feature || limit === undefined) return undefined;
  if (limit === 0) return { condition: 'payment_required', limit };
  const usedUp = feature.reset === 'never' ? 'feature_limit_reached' : 'quota_exceeded';
  return { condition: usedUp, limit };
}

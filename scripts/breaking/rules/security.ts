import type { OperationView } from '../contract-view.ts';
import type { Pair, Rule } from '../rule.ts';

export const security: Rule<Pair<OperationView>> = {
  name: 'security',
  says: 'A credential, or a set of scopes, no longer suffices; or a public operation asks for one.',
  *find({ old, now }) {
    if (now.security.length === 0) return;
    if (old.security.length === 0) {
      yield { place: now.name, words: 'is not public any more' };
      return;
    }
    for (const held of old.security) {
      if (now.security.some((wanted) => suffices(held, wanted))) continue;
      yield { place: now.name, words: `is not open to ${JSON.stringify(held)} any more` };
    }
  },
};

function suffices(held: Record<string, string[]>, wanted: Record<string, string[]>): boolean {
  return Object.entries(wanted).every(([scheme, scopes]) => {
    const own = held[scheme];
    return own !== undefined && scopes.every((scope) => own.includes(scope));
  });
}

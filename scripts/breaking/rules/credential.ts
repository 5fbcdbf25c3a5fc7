import { asObject, type JsonObject } from '../../generate/contract/document.ts';
import type { ContractView } from '../contract-view.ts';
import type { Pair, Rule } from '../rule.ts';

export const credential: Rule<Pair<ContractView>> = {
  name: 'credential',
  says: 'A security scheme is of another type, or its credential goes elsewhere or comes from elsewhere.',
  *find({ old, now }) {
    for (const [name, scheme] of old.securitySchemes) {
      const present = now.securitySchemes.get(name);
      // One that is gone breaks the operations that took it, which the rule `security` tells.
      if (!present || essence(scheme) === essence(present)) continue;
      yield { place: `the security scheme ${name}`, words: 'takes another credential' };
    }
  },
};

/** What a caller has to know; descriptions and scopes are not of it. */
function essence({ type, in: place, name, scheme, openIdConnectUrl, flows }: JsonObject): string {
  const urls = Object.entries(asObject(flows)).map(([flow, declared]) => {
    const { authorizationUrl, tokenUrl, refreshUrl } = asObject(declared);
    return [flow, authorizationUrl, tokenUrl, refreshUrl];
  });
  return JSON.stringify([type, place, name, scheme, openIdConnectUrl, urls]);
}

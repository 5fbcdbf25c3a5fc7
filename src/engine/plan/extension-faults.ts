import type { Contract } from '../contract.ts';
import type { Validator } from '../definition.ts';

/** What is wrong with a contract's `x-` extensions, by the generated validators of openapi/rules. */
export function findExtensionFaults(
  contract: Contract,
  rules: Readonly<Record<string, Validator>>,
): { place: string; message: string }[] {
  return contract.extensions.flatMap(({ place, name, value }) => {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) return [{ place, message: `the extension ${name} is unknown` }];
    if (rule(value)) return [];
    return (rule.errors ?? []).map((error) => ({
      place,
      message: `${name}${error.instancePath}: ${error.keyword} ${JSON.stringify(error.params)}`,
    }));
  });
}

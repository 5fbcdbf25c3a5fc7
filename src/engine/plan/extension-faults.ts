import type { Contract } from '../contract.ts';
import type { Validator } from '../definition.ts';

/**
 * What is wrong with a contract's `x-` extensions, by the generated validators of openapi/rules. Names
 * in the root's `x-foreign` mean nothing here and may hold anything, unless they are names of ours.
 */
export function findExtensionFaults(
  contract: Contract,
  rules: Readonly<Record<string, Validator>>,
): { place: string; message: string }[] {
  const foreign = foreignNames(contract);
  return contract.extensions.flatMap(({ place, name, value }) => {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) {
      return foreign.has(name) ? [] : [{ place, message: `the extension ${name} is unknown` }];
    }
    if (rule(value)) return [];
    return (rule.errors ?? []).map((error) => ({
      place,
      message: `${name}${error.instancePath}: ${error.keyword} ${JSON.stringify(error.params)}`,
    }));
  });
}

function foreignNames({ extensions }: Contract): Set<unknown> {
  const list = extensions.find(({ place, name }) => place === '/' && name === 'x-foreign')?.value;
  return new Set(Array.isArray(list) ? list : []);
}

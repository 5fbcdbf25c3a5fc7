import type { DirectiveContext } from './context.ts';
import { showTable } from './table.ts';

/** `{{contracts}}`: where the contract of each API is served. */
export function showContracts({ apis }: DirectiveContext): string {
  return showTable(
    ['API', 'Version', 'Contract'],
    apis.map(({ name, contract }) => [
      contract.title,
      contract.version,
      `[JSON](server:openapi/${name}.json), [YAML](server:openapi/${name}.yaml)`,
    ]),
  );
}

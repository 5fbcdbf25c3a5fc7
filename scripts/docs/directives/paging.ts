import type { Pagination } from '../../../src/engine/contract.ts';
import type { DirectiveContext } from './context.ts';
import { byApi, code } from './table.ts';

/** `{{paging}}`: how each API cuts its lists into pages. */
export function showPaging({ apis }: DirectiveContext): string {
  return byApi(
    apis.filter(({ contract }) => contract.operations.some(({ pagination }) => pagination)),
    ['Style', 'Parameters', 'Items', 'At most', 'More than that'],
    ({ contract }) => {
      const rows = contract.operations.flatMap(({ pagination }) =>
        pagination ? [describe(pagination)] : [],
      );
      const distinct = new Map(rows.map((row) => [row.join(), row]));
      return [...distinct.values()];
    },
  );
}

function describe({
  style,
  position,
  size,
  default: usual,
  maximum,
  overflow,
}: Pagination): string[] {
  return [
    style,
    `${code(position)}, ${code(size)}`,
    String(usual),
    String(maximum),
    overflow === 'clamp' ? `gives ${String(maximum)}` : 'is refused',
  ];
}

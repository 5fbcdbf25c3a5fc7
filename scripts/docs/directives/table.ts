/** A Markdown table; the column of APIs is left out where there is one API to tell of. */
export function showTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  none = 'None yet.',
): string {
  if (rows.length === 0) return none;
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Columns and rows with a first column of the APIs' names, where there are several. */
export function byApi<T extends { name: string }>(
  apis: readonly T[],
  columns: readonly string[],
  rowsOf: (api: T) => readonly (readonly string[])[],
  none?: string,
): string {
  const isOne = apis.length === 1;
  const rows = apis.flatMap((api) => rowsOf(api).map((row) => (isOne ? row : [api.name, ...row])));
  return showTable(isOne ? columns : ['API', ...columns], rows, none);
}

/** The text as code. */
export function code(text: string | number): string {
  return `\`${String(text)}\``;
}

/**
 * A connection URL with further options for the server (libpq's `options`), behind those that it brings
 * itself. In the URL, since pg lets parameters of the URL replace what is configured beside it.
 */
export function addServerOptions(url: string, options: string): string {
  const target = new URL(url);
  const theirs = target.searchParams.get('options') ?? '';
  target.searchParams.set('options', `${theirs} ${options}`.trim());
  return target.href;
}

/** Finds the API in whose envelope a path that no operation matches is answered. */
export type FindOwner<Api> = (path: string) => Api;

/** What it asks of an API. */
interface Owner<Api> {
  api: Api;
  operations: readonly { operation: { path: string } }[];
}

/**
 * A base path that one API alone has is that API's; below a base path that several share, the first
 * segment decides where one API alone uses it; everything else is the fallback's.
 */
export function createFindOwner<Api extends { basePath: string }>(
  apis: readonly Owner<Api>[],
  fallback: Api,
): FindOwner<Api> {
  const bases = [...new Set(apis.map(({ api }) => api.basePath))].sort(
    (a, b) => b.length - a.length,
  );
  const owners = new Map<string, Set<Api>>();
  const claim = (key: string, api: Api): void => {
    owners.set(key, (owners.get(key) ?? new Set()).add(api));
  };
  for (const { api, operations } of apis) {
    if (api.basePath !== '') claim(api.basePath, api);
    for (const { operation } of operations)
      claim(segmentKey(bases, api.basePath + operation.path), api);
  }
  const sole = (key: string): Api | undefined => {
    const claimed = owners.get(key);
    return claimed?.size === 1 ? [...claimed][0] : undefined;
  };
  return (path) => sole(baseOf(bases, path)) ?? sole(segmentKey(bases, path)) ?? fallback;
}

function baseOf(bases: readonly string[], path: string): string {
  return bases.find((base) => path === base || path.startsWith(`${base}/`)) ?? '';
}

/** The path's base and the first segment after it. */
function segmentKey(bases: readonly string[], path: string): string {
  const base = baseOf(bases, path);
  const end = path.indexOf('/', base.length + 1);
  return end < 0 ? path : path.slice(0, end);
}

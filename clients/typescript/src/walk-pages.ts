import type { ListTraits } from './api.ts';

type Query = Readonly<Record<string, unknown>>;

/**
 * The pages of a list, from the one that `query` names, or else the first. `load` is asked for a page
 * when the one before has been used up.
 */
export async function* walkPages(
  list: ListTraits,
  query: Query,
  load: (query: Query) => Promise<unknown>,
): AsyncGenerator {
  let position = query[list.position];
  do {
    const page = await load({ ...query, [list.position]: position });
    yield page;
    position = nextPosition(list, query, position, page);
  } while (position !== undefined);
}

/** The items of one page. */
export function itemsOf({ items }: ListTraits, page: unknown): readonly unknown[] {
  const found = items === undefined ? page : memberOf(page, items);
  return Array.isArray(found) ? (found as unknown[]) : [];
}

/** Where the next page begins; undefined behind the last. */
function nextPosition(list: ListTraits, query: Query, position: unknown, page: unknown): unknown {
  switch (list.style) {
    case 'cursor':
    case 'token': {
      const next = list.next === undefined ? undefined : memberOf(page, list.next);
      return typeof next === 'string' && next !== '' ? next : undefined;
    }
    case 'page':
      return isFull(list, query, page) ? Number(position ?? 1) + 1 : undefined;
    case 'offset':
      return isFull(list, query, page)
        ? Number(position ?? 0) + itemsOf(list, page).length
        : undefined;
  }
}

/** A page with fewer items than it could have is the last. Sizes above the maximum are cut to it. */
function isFull(list: ListTraits, query: Query, page: unknown): boolean {
  const asked = Number(query[list.size] ?? list.default);
  return itemsOf(list, page).length >= Math.min(asked, list.maximum);
}

function memberOf(page: unknown, name: string): unknown {
  return (page as Record<string, unknown> | undefined)?.[name];
}

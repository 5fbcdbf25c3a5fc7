/** Lists, one mechanism for all of them: filters, search, sort, pages with links, cursors. */
export type { Collection } from './collection.ts';
export { listAfter } from './list-after.ts';
export { listByOffset } from './list-by-offset.ts';
export { listPage } from './list-page.ts';
export { listByToken } from './list-by-token.ts';
export { createPageTokens, type PageTokens } from './page-tokens.ts';

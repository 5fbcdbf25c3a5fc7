// Made from the contract by `npm run generate`. DO NOT EDIT.
/** What each handler of the identity API receives and answers. */
export type Operations = Record<never, never>;

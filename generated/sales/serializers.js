// Made from the contract by `npm run generate`. DO NOT EDIT.

export const serializers = {
  __proto__: null,
};

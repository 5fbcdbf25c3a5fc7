// Made from the contract by `npm run generate`. DO NOT EDIT.

export const validators = {
  __proto__: null,
};

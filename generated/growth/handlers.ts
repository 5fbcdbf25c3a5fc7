// Made from the contract by `npm run generate`. DO NOT EDIT.
import type { OperationTypes } from '../../src/engine/handler.ts';
import type { operations } from './types.ts';

/** What each handler of the growth API receives and answers. */
export interface Operations {
  "signUp": OperationTypes<operations["signUp"], never>;
  "logIn": OperationTypes<operations["logIn"], never>;
  "refreshTokens": OperationTypes<operations["refreshTokens"], never>;
  "listOrgs": OperationTypes<operations["listOrgs"], "limit">;
  "getHealth": OperationTypes<operations["getHealth"], never>;
}

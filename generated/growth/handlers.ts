// Made from the contract by `npm run generate`. DO NOT EDIT.
import type { EventData, OperationTypes } from '../../src/engine/handler.ts';
import type { operations, webhooks } from './types.ts';

/** What each handler of the growth API receives and answers. */
export interface Operations {
  "signUp": OperationTypes<operations["signUp"], never>;
  "logIn": OperationTypes<operations["logIn"], never>;
  "refreshTokens": OperationTypes<operations["refreshTokens"], never>;
  "listOrgs": OperationTypes<operations["listOrgs"], "limit">;
  "getHealth": OperationTypes<operations["getHealth"], never>;
}

/** What each event carries. */
export interface Events {
  "campaign.status_changed": EventData<webhooks["campaign.status_changed"]>;
  "lead.created": EventData<webhooks["lead.created"]>;
  "experiment.completed": EventData<webhooks["experiment.completed"]>;
  "ai.action_executed": EventData<webhooks["ai.action_executed"]>;
  "budget.alert": EventData<webhooks["budget.alert"]>;
}

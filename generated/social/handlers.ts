// Made from the contract by `npm run generate`. DO NOT EDIT.
import type { EventData, OperationTypes } from '../../src/engine/handler.ts';
import type { operations, webhooks } from './types.ts';

/** What each handler of the social API receives and answers. */
export interface Operations {
  "rewriteText": OperationTypes<operations["rewriteText"], never>;
  "composePost": OperationTypes<operations["composePost"], never>;
  "suggestHashtags": OperationTypes<operations["suggestHashtags"], never>;
  "expandThread": OperationTypes<operations["expandThread"], never>;
  "generateIdeas": OperationTypes<operations["generateIdeas"], never>;
  "optimisePost": OperationTypes<operations["optimisePost"], never>;
  "createUpload": OperationTypes<operations["createUpload"], never>;
  "confirmUpload": OperationTypes<operations["confirmUpload"], never>;
  "getPersona": OperationTypes<operations["getPersona"], never>;
  "updatePersona": OperationTypes<operations["updatePersona"], never>;
}

/** What each event carries. */
export interface Events {
  "post.created": EventData<webhooks["post.created"]>;
  "post.updated": EventData<webhooks["post.updated"]>;
  "post.deleted": EventData<webhooks["post.deleted"]>;
  "post.scheduled": EventData<webhooks["post.scheduled"]>;
  "post.published": EventData<webhooks["post.published"]>;
  "post.failed": EventData<webhooks["post.failed"]>;
}

// Made from the contract by `npm run generate`. DO NOT EDIT.
import type { EventData, OperationTypes } from '../../src/engine/handler.ts';
import type { operations, webhooks } from './types.ts';

/** What each handler of the social API receives and answers. */
export interface Operations {
  "listPosts": OperationTypes<operations["listPosts"], "limit" | "offset">;
  "createPost": OperationTypes<operations["createPost"], never, Pick<Events, "post.created">>;
  "getPost": OperationTypes<operations["getPost"], never>;
  "deletePost": OperationTypes<operations["deletePost"], never, Pick<Events, "post.deleted">>;
  "updatePost": OperationTypes<operations["updatePost"], never, Pick<Events, "post.updated">>;
  "schedulePost": OperationTypes<operations["schedulePost"], never, Pick<Events, "post.scheduled">>;
  "publishPost": OperationTypes<operations["publishPost"], never>;
  "listAccounts": OperationTypes<operations["listAccounts"], "limit" | "offset">;
  "connectAccount": OperationTypes<operations["connectAccount"], never>;
  "getAccountAnalytics": OperationTypes<operations["getAccountAnalytics"], never>;
  "getPostAnalytics": OperationTypes<operations["getPostAnalytics"], never>;
  "listTrends": OperationTypes<operations["listTrends"], "limit" | "offset">;
  "getAccount": OperationTypes<operations["getAccount"], never>;
  "disconnectAccount": OperationTypes<operations["disconnectAccount"], never>;
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

// Made from the contract by `npm run generate`. DO NOT EDIT.
import type { OperationTypes } from '../../src/engine/handler.ts';
import type { operations } from './types.ts';

/** What each handler of the identity API receives and answers. */
export interface Operations {
  "getKeys": OperationTypes<operations["getKeys"], never>;
  "listClients": OperationTypes<operations["listClients"], "page_size">;
  "createClient": OperationTypes<operations["createClient"], never>;
  "getClient": OperationTypes<operations["getClient"], never>;
  "deleteClient": OperationTypes<operations["deleteClient"], never>;
  "updateClient": OperationTypes<operations["updateClient"], never>;
  "createClientSecret": OperationTypes<operations["createClientSecret"], never>;
  "deleteClientSecret": OperationTypes<operations["deleteClientSecret"], never>;
  "listOrganizations": OperationTypes<operations["listOrganizations"], "page_size">;
  "createOrganization": OperationTypes<operations["createOrganization"], never>;
  "getOrganization": OperationTypes<operations["getOrganization"], never>;
  "deleteOrganization": OperationTypes<operations["deleteOrganization"], never>;
  "updateOrganization": OperationTypes<operations["updateOrganization"], never>;
  "getOrganizationByExternalId": OperationTypes<operations["getOrganizationByExternalId"], never>;
}

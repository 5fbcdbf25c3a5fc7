// Made from the contract by `npm run generate`. DO NOT EDIT.
import type { EventData, OperationTypes } from '../../src/engine/handler.ts';
import type { operations, webhooks } from './types.ts';

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
  "createOrganization": OperationTypes<operations["createOrganization"], never, Pick<Events, "organization.created">>;
  "getOrganization": OperationTypes<operations["getOrganization"], never>;
  "deleteOrganization": OperationTypes<operations["deleteOrganization"], never, Pick<Events, "organization.deleted">>;
  "updateOrganization": OperationTypes<operations["updateOrganization"], never, Pick<Events, "organization.updated">>;
  "getOrganizationByExternalId": OperationTypes<operations["getOrganizationByExternalId"], never>;
}

/** What each event carries. */
export interface Events {
  "organization.created": EventData<webhooks["organization.created"]>;
  "organization.updated": EventData<webhooks["organization.updated"]>;
  "organization.deleted": EventData<webhooks["organization.deleted"]>;
}

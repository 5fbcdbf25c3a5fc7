/** The identity API: clients and their tokens, and the organizations that they manage. */
import type { Operations } from '../../../generated/identity/handlers.ts';
import type { Handlers } from '../handler.ts';
import type { Services } from '../services.ts';
import {
  createClient,
  createClientSecret,
  createDeleteClient,
  createListClients,
  createUpdateClient,
  deleteClientSecret,
  getClient,
} from './clients.ts';
import { createGetKeys } from './keys.ts';
import {
  createCreateOrganization,
  createListOrganizations,
  deleteOrganization,
  getOrganization,
  getOrganizationByExternalId,
  updateOrganization,
} from './organizations.ts';

/** Every handler of the identity API; the OAuth endpoints are mounted. */
export function createIdentityHandlers(services: Services) {
  return {
    getKeys: createGetKeys(services),
    listClients: createListClients(services),
    createClient,
    getClient,
    updateClient: createUpdateClient(services),
    deleteClient: createDeleteClient(services),
    createClientSecret,
    deleteClientSecret,
    listOrganizations: createListOrganizations(services),
    createOrganization: createCreateOrganization(services),
    getOrganization,
    getOrganizationByExternalId,
    updateOrganization,
    deleteOrganization,
  } satisfies Handlers<Operations>;
}

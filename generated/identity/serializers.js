// Made from the contract by `npm run generate`. DO NOT EDIT.

function write(value) {
  return JSON.stringify(value) ?? "null";
}

function scalar(value) {
  if (typeof value !== "object" || value === null) return value;
  throw new TypeError("an object or array stands where the contract declares none");
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function schema_Token(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "access_token": scalar(value.access_token),
    "token_type": scalar(value.token_type),
    "expires_in": scalar(value.expires_in),
    "scope": scalar(value.scope),
  };
}

function schema_OAuthError(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "error": scalar(value.error),
    "error_description": scalar(value.error_description),
  };
}

function schema_TokenState(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "active": scalar(value.active),
    "client_id": scalar(value.client_id),
    "sub": scalar(value.sub),
    "scope": scalar(value.scope),
    "token_type": scalar(value.token_type),
    "iss": scalar(value.iss),
    "aud": scalar(value.aud),
    "iat": scalar(value.iat),
    "exp": scalar(value.exp),
    "jti": scalar(value.jti),
  };
}

function schema_JsonWebKey(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "kty": scalar(value.kty),
    "use": scalar(value.use),
    "alg": scalar(value.alg),
    "kid": scalar(value.kid),
    "n": scalar(value.n),
    "e": scalar(value.e),
  };
}

function schema_JsonWebKeySet(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "keys": (Array.isArray(value.keys) ? value.keys.map(schema_JsonWebKey) : scalar(value.keys)),
  };
}

function schema_ValidationErrorInfo(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "field_violations": (Array.isArray(value.field_violations) ? value.field_violations.map(part_items_19b4d2c4ac) : scalar(value.field_violations)),
  };
}

function part_items_19b4d2c4ac(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "field": scalar(value.field),
    "in": scalar(value.in),
    "rule": scalar(value.rule),
    "message": scalar(value.message),
  };
}

function schema_Error(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "code": scalar(value.code),
    "message": scalar(value.message),
    "details": (Array.isArray(value.details) ? value.details.map(part_items_f9131dc87a) : scalar(value.details)),
  };
}

function part_items_f9131dc87a(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "@type": scalar(value["@type"]),
    "error_code": scalar(value.error_code),
    "validation_error_info": schema_ValidationErrorInfo(value.validation_error_info),
  };
}

function schema_IssuerConfiguration(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "issuer": scalar(value.issuer),
    "token_endpoint": scalar(value.token_endpoint),
    "introspection_endpoint": scalar(value.introspection_endpoint),
    "revocation_endpoint": scalar(value.revocation_endpoint),
    "jwks_uri": scalar(value.jwks_uri),
    "grant_types_supported": (Array.isArray(value.grant_types_supported) ? value.grant_types_supported.map(scalar) : scalar(value.grant_types_supported)),
    "response_types_supported": (Array.isArray(value.response_types_supported) ? value.response_types_supported.map(scalar) : scalar(value.response_types_supported)),
    "subject_types_supported": (Array.isArray(value.subject_types_supported) ? value.subject_types_supported.map(scalar) : scalar(value.subject_types_supported)),
    "id_token_signing_alg_values_supported": (Array.isArray(value.id_token_signing_alg_values_supported) ? value.id_token_signing_alg_values_supported.map(scalar) : scalar(value.id_token_signing_alg_values_supported)),
    "token_endpoint_auth_methods_supported": (Array.isArray(value.token_endpoint_auth_methods_supported) ? value.token_endpoint_auth_methods_supported.map(scalar) : scalar(value.token_endpoint_auth_methods_supported)),
    "scopes_supported": (Array.isArray(value.scopes_supported) ? value.scopes_supported.map(scalar) : scalar(value.scopes_supported)),
  };
}

function schema_ClientSecret(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "secret_suffix": scalar(value.secret_suffix),
    "create_time": scalar(value.create_time),
    "last_used_time": scalar(value.last_used_time),
  };
}

function schema_Client(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "client_id": scalar(value.client_id),
    "name": scalar(value.name),
    "description": scalar(value.description),
    "scopes": (Array.isArray(value.scopes) ? value.scopes.map(scalar) : scalar(value.scopes)),
    "secrets": (Array.isArray(value.secrets) ? value.secrets.map(schema_ClientSecret) : scalar(value.secrets)),
    "create_time": scalar(value.create_time),
    "update_time": scalar(value.update_time),
  };
}

function schema_ClientList(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "clients": (Array.isArray(value.clients) ? value.clients.map(schema_Client) : scalar(value.clients)),
    "next_page_token": scalar(value.next_page_token),
    "prev_page_token": scalar(value.prev_page_token),
    "total_size": scalar(value.total_size),
  };
}

function schema_ClientCreatedAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "client": schema_Client(value.client),
    "plain_secret": scalar(value.plain_secret),
  };
}

function schema_ClientAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "client": schema_Client(value.client),
  };
}

function schema_Empty(value) {
  if (!isObject(value)) return scalar(value);
  return {
  };
}

function schema_ClientSecretCreatedAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "secret": schema_ClientSecret(value.secret),
    "plain_secret": scalar(value.plain_secret),
  };
}

function schema_Organization(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "display_name": scalar(value.display_name),
    "external_id": scalar(value.external_id),
    "metadata": part_metadata_b471fd2bec(value.metadata),
    "region_code": scalar(value.region_code),
    "create_time": scalar(value.create_time),
    "update_time": scalar(value.update_time),
  };
}

function part_metadata_b471fd2bec(value) {
  if (!isObject(value)) return scalar(value);
  const known = {
    __proto__: null,
  };
  for (const name of Object.keys(value)) {
    if (name in known) continue;
    if (true) known[name] = scalar(value[name]);
  }
  return known;
}

function schema_OrganizationList(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "organizations": (Array.isArray(value.organizations) ? value.organizations.map(schema_Organization) : scalar(value.organizations)),
    "next_page_token": scalar(value.next_page_token),
    "prev_page_token": scalar(value.prev_page_token),
    "total_size": scalar(value.total_size),
  };
}

function schema_OrganizationAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "organization": schema_Organization(value.organization),
  };
}

function part_data_1e42a84e0f(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "display_name": scalar(value.display_name),
    "external_id": scalar(value.external_id),
    "metadata": part_metadata_b471fd2bec(value.metadata),
    "region_code": scalar(value.region_code),
    "create_time": scalar(value.create_time),
    "update_time": scalar(value.update_time),
  };
}

function schema_OrganizationCreatedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "spec_version": scalar(value.spec_version),
    "id": scalar(value.id),
    "type": scalar(value.type),
    "object": scalar(value.object),
    "display_name": scalar(value.display_name),
    "occurred_at": scalar(value.occurred_at),
    "environment_id": scalar(value.environment_id),
    "data": part_data_1e42a84e0f(value.data),
    "organization_id": scalar(value.organization_id),
  };
}

function schema_OrganizationUpdatedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "spec_version": scalar(value.spec_version),
    "id": scalar(value.id),
    "type": scalar(value.type),
    "object": scalar(value.object),
    "display_name": scalar(value.display_name),
    "occurred_at": scalar(value.occurred_at),
    "environment_id": scalar(value.environment_id),
    "data": part_data_1e42a84e0f(value.data),
    "organization_id": scalar(value.organization_id),
  };
}

function schema_OrganizationDeletedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "spec_version": scalar(value.spec_version),
    "id": scalar(value.id),
    "type": scalar(value.type),
    "object": scalar(value.object),
    "display_name": scalar(value.display_name),
    "occurred_at": scalar(value.occurred_at),
    "environment_id": scalar(value.environment_id),
    "data": part_data_1e42a84e0f(value.data),
    "organization_id": scalar(value.organization_id),
  };
}

export const serializers = {
  __proto__: null,
  "createToken 200 application/json": (value) => write(schema_Token(value)),
  "createToken 400 application/json": (value) => write(schema_OAuthError(value)),
  "createToken 401 application/json": (value) => write(schema_OAuthError(value)),
  "createToken 406 application/json": (value) => write(schema_OAuthError(value)),
  "createToken 413 application/json": (value) => write(schema_OAuthError(value)),
  "createToken 415 application/json": (value) => write(schema_OAuthError(value)),
  "createToken 429 application/json": (value) => write(schema_OAuthError(value)),
  "createToken 500 application/json": (value) => write(schema_OAuthError(value)),
  "createToken 503 application/json": (value) => write(schema_OAuthError(value)),
  "introspectToken 200 application/json": (value) => write(schema_TokenState(value)),
  "introspectToken 400 application/json": (value) => write(schema_OAuthError(value)),
  "introspectToken 401 application/json": (value) => write(schema_OAuthError(value)),
  "introspectToken 406 application/json": (value) => write(schema_OAuthError(value)),
  "introspectToken 413 application/json": (value) => write(schema_OAuthError(value)),
  "introspectToken 415 application/json": (value) => write(schema_OAuthError(value)),
  "introspectToken 429 application/json": (value) => write(schema_OAuthError(value)),
  "introspectToken 500 application/json": (value) => write(schema_OAuthError(value)),
  "introspectToken 503 application/json": (value) => write(schema_OAuthError(value)),
  "revokeToken 400 application/json": (value) => write(schema_OAuthError(value)),
  "revokeToken 401 application/json": (value) => write(schema_OAuthError(value)),
  "revokeToken 413 application/json": (value) => write(schema_OAuthError(value)),
  "revokeToken 415 application/json": (value) => write(schema_OAuthError(value)),
  "revokeToken 429 application/json": (value) => write(schema_OAuthError(value)),
  "revokeToken 500 application/json": (value) => write(schema_OAuthError(value)),
  "revokeToken 503 application/json": (value) => write(schema_OAuthError(value)),
  "getKeys 200 application/json": (value) => write(schema_JsonWebKeySet(value)),
  "getKeys 400 application/json": (value) => write(schema_Error(value)),
  "getKeys 406 application/json": (value) => write(schema_Error(value)),
  "getKeys 429 application/json": (value) => write(schema_Error(value)),
  "getKeys 500 application/json": (value) => write(schema_Error(value)),
  "getKeys 503 application/json": (value) => write(schema_Error(value)),
  "getConfiguration 200 application/json": (value) => write(schema_IssuerConfiguration(value)),
  "getConfiguration 400 application/json": (value) => write(schema_Error(value)),
  "getConfiguration 406 application/json": (value) => write(schema_Error(value)),
  "getConfiguration 429 application/json": (value) => write(schema_Error(value)),
  "getConfiguration 500 application/json": (value) => write(schema_Error(value)),
  "getConfiguration 503 application/json": (value) => write(schema_Error(value)),
  "getConfigurations 200 application/json": (value) => write(schema_IssuerConfiguration(value)),
  "getConfigurations 400 application/json": (value) => write(schema_Error(value)),
  "getConfigurations 406 application/json": (value) => write(schema_Error(value)),
  "getConfigurations 429 application/json": (value) => write(schema_Error(value)),
  "getConfigurations 500 application/json": (value) => write(schema_Error(value)),
  "getConfigurations 503 application/json": (value) => write(schema_Error(value)),
  "listClients 200 application/json": (value) => write(schema_ClientList(value)),
  "listClients 400 application/json": (value) => write(schema_Error(value)),
  "listClients 401 application/json": (value) => write(schema_Error(value)),
  "listClients 403 application/json": (value) => write(schema_Error(value)),
  "listClients 404 application/json": (value) => write(schema_Error(value)),
  "listClients 406 application/json": (value) => write(schema_Error(value)),
  "listClients 429 application/json": (value) => write(schema_Error(value)),
  "listClients 500 application/json": (value) => write(schema_Error(value)),
  "listClients 503 application/json": (value) => write(schema_Error(value)),
  "createClient 201 application/json": (value) => write(schema_ClientCreatedAnswer(value)),
  "createClient 400 application/json": (value) => write(schema_Error(value)),
  "createClient 401 application/json": (value) => write(schema_Error(value)),
  "createClient 403 application/json": (value) => write(schema_Error(value)),
  "createClient 404 application/json": (value) => write(schema_Error(value)),
  "createClient 406 application/json": (value) => write(schema_Error(value)),
  "createClient 409 application/json": (value) => write(schema_Error(value)),
  "createClient 413 application/json": (value) => write(schema_Error(value)),
  "createClient 415 application/json": (value) => write(schema_Error(value)),
  "createClient 429 application/json": (value) => write(schema_Error(value)),
  "createClient 500 application/json": (value) => write(schema_Error(value)),
  "createClient 503 application/json": (value) => write(schema_Error(value)),
  "getClient 200 application/json": (value) => write(schema_ClientAnswer(value)),
  "getClient 400 application/json": (value) => write(schema_Error(value)),
  "getClient 401 application/json": (value) => write(schema_Error(value)),
  "getClient 403 application/json": (value) => write(schema_Error(value)),
  "getClient 404 application/json": (value) => write(schema_Error(value)),
  "getClient 406 application/json": (value) => write(schema_Error(value)),
  "getClient 429 application/json": (value) => write(schema_Error(value)),
  "getClient 500 application/json": (value) => write(schema_Error(value)),
  "getClient 503 application/json": (value) => write(schema_Error(value)),
  "updateClient 200 application/json": (value) => write(schema_ClientAnswer(value)),
  "updateClient 400 application/json": (value) => write(schema_Error(value)),
  "updateClient 401 application/json": (value) => write(schema_Error(value)),
  "updateClient 403 application/json": (value) => write(schema_Error(value)),
  "updateClient 404 application/json": (value) => write(schema_Error(value)),
  "updateClient 406 application/json": (value) => write(schema_Error(value)),
  "updateClient 409 application/json": (value) => write(schema_Error(value)),
  "updateClient 413 application/json": (value) => write(schema_Error(value)),
  "updateClient 415 application/json": (value) => write(schema_Error(value)),
  "updateClient 429 application/json": (value) => write(schema_Error(value)),
  "updateClient 500 application/json": (value) => write(schema_Error(value)),
  "updateClient 503 application/json": (value) => write(schema_Error(value)),
  "deleteClient 200 application/json": (value) => write(schema_Empty(value)),
  "deleteClient 400 application/json": (value) => write(schema_Error(value)),
  "deleteClient 401 application/json": (value) => write(schema_Error(value)),
  "deleteClient 403 application/json": (value) => write(schema_Error(value)),
  "deleteClient 404 application/json": (value) => write(schema_Error(value)),
  "deleteClient 406 application/json": (value) => write(schema_Error(value)),
  "deleteClient 409 application/json": (value) => write(schema_Error(value)),
  "deleteClient 429 application/json": (value) => write(schema_Error(value)),
  "deleteClient 500 application/json": (value) => write(schema_Error(value)),
  "deleteClient 503 application/json": (value) => write(schema_Error(value)),
  "createClientSecret 201 application/json": (value) => write(schema_ClientSecretCreatedAnswer(value)),
  "createClientSecret 400 application/json": (value) => write(schema_Error(value)),
  "createClientSecret 401 application/json": (value) => write(schema_Error(value)),
  "createClientSecret 403 application/json": (value) => write(schema_Error(value)),
  "createClientSecret 404 application/json": (value) => write(schema_Error(value)),
  "createClientSecret 406 application/json": (value) => write(schema_Error(value)),
  "createClientSecret 409 application/json": (value) => write(schema_Error(value)),
  "createClientSecret 429 application/json": (value) => write(schema_Error(value)),
  "createClientSecret 500 application/json": (value) => write(schema_Error(value)),
  "createClientSecret 503 application/json": (value) => write(schema_Error(value)),
  "deleteClientSecret 200 application/json": (value) => write(schema_Empty(value)),
  "deleteClientSecret 400 application/json": (value) => write(schema_Error(value)),
  "deleteClientSecret 401 application/json": (value) => write(schema_Error(value)),
  "deleteClientSecret 403 application/json": (value) => write(schema_Error(value)),
  "deleteClientSecret 404 application/json": (value) => write(schema_Error(value)),
  "deleteClientSecret 406 application/json": (value) => write(schema_Error(value)),
  "deleteClientSecret 409 application/json": (value) => write(schema_Error(value)),
  "deleteClientSecret 429 application/json": (value) => write(schema_Error(value)),
  "deleteClientSecret 500 application/json": (value) => write(schema_Error(value)),
  "deleteClientSecret 503 application/json": (value) => write(schema_Error(value)),
  "listOrganizations 200 application/json": (value) => write(schema_OrganizationList(value)),
  "listOrganizations 400 application/json": (value) => write(schema_Error(value)),
  "listOrganizations 401 application/json": (value) => write(schema_Error(value)),
  "listOrganizations 403 application/json": (value) => write(schema_Error(value)),
  "listOrganizations 406 application/json": (value) => write(schema_Error(value)),
  "listOrganizations 429 application/json": (value) => write(schema_Error(value)),
  "listOrganizations 500 application/json": (value) => write(schema_Error(value)),
  "listOrganizations 503 application/json": (value) => write(schema_Error(value)),
  "createOrganization 201 application/json": (value) => write(schema_OrganizationAnswer(value)),
  "createOrganization 400 application/json": (value) => write(schema_Error(value)),
  "createOrganization 401 application/json": (value) => write(schema_Error(value)),
  "createOrganization 403 application/json": (value) => write(schema_Error(value)),
  "createOrganization 406 application/json": (value) => write(schema_Error(value)),
  "createOrganization 409 application/json": (value) => write(schema_Error(value)),
  "createOrganization 413 application/json": (value) => write(schema_Error(value)),
  "createOrganization 415 application/json": (value) => write(schema_Error(value)),
  "createOrganization 429 application/json": (value) => write(schema_Error(value)),
  "createOrganization 500 application/json": (value) => write(schema_Error(value)),
  "createOrganization 503 application/json": (value) => write(schema_Error(value)),
  "getOrganization 200 application/json": (value) => write(schema_OrganizationAnswer(value)),
  "getOrganization 400 application/json": (value) => write(schema_Error(value)),
  "getOrganization 401 application/json": (value) => write(schema_Error(value)),
  "getOrganization 403 application/json": (value) => write(schema_Error(value)),
  "getOrganization 404 application/json": (value) => write(schema_Error(value)),
  "getOrganization 406 application/json": (value) => write(schema_Error(value)),
  "getOrganization 429 application/json": (value) => write(schema_Error(value)),
  "getOrganization 500 application/json": (value) => write(schema_Error(value)),
  "getOrganization 503 application/json": (value) => write(schema_Error(value)),
  "updateOrganization 200 application/json": (value) => write(schema_OrganizationAnswer(value)),
  "updateOrganization 400 application/json": (value) => write(schema_Error(value)),
  "updateOrganization 401 application/json": (value) => write(schema_Error(value)),
  "updateOrganization 403 application/json": (value) => write(schema_Error(value)),
  "updateOrganization 404 application/json": (value) => write(schema_Error(value)),
  "updateOrganization 406 application/json": (value) => write(schema_Error(value)),
  "updateOrganization 409 application/json": (value) => write(schema_Error(value)),
  "updateOrganization 413 application/json": (value) => write(schema_Error(value)),
  "updateOrganization 415 application/json": (value) => write(schema_Error(value)),
  "updateOrganization 429 application/json": (value) => write(schema_Error(value)),
  "updateOrganization 500 application/json": (value) => write(schema_Error(value)),
  "updateOrganization 503 application/json": (value) => write(schema_Error(value)),
  "deleteOrganization 200 application/json": (value) => write(schema_Empty(value)),
  "deleteOrganization 400 application/json": (value) => write(schema_Error(value)),
  "deleteOrganization 401 application/json": (value) => write(schema_Error(value)),
  "deleteOrganization 403 application/json": (value) => write(schema_Error(value)),
  "deleteOrganization 404 application/json": (value) => write(schema_Error(value)),
  "deleteOrganization 406 application/json": (value) => write(schema_Error(value)),
  "deleteOrganization 409 application/json": (value) => write(schema_Error(value)),
  "deleteOrganization 429 application/json": (value) => write(schema_Error(value)),
  "deleteOrganization 500 application/json": (value) => write(schema_Error(value)),
  "deleteOrganization 503 application/json": (value) => write(schema_Error(value)),
  "getOrganizationByExternalId 200 application/json": (value) => write(schema_OrganizationAnswer(value)),
  "getOrganizationByExternalId 400 application/json": (value) => write(schema_Error(value)),
  "getOrganizationByExternalId 401 application/json": (value) => write(schema_Error(value)),
  "getOrganizationByExternalId 403 application/json": (value) => write(schema_Error(value)),
  "getOrganizationByExternalId 404 application/json": (value) => write(schema_Error(value)),
  "getOrganizationByExternalId 406 application/json": (value) => write(schema_Error(value)),
  "getOrganizationByExternalId 429 application/json": (value) => write(schema_Error(value)),
  "getOrganizationByExternalId 500 application/json": (value) => write(schema_Error(value)),
  "getOrganizationByExternalId 503 application/json": (value) => write(schema_Error(value)),
  "event organization.created": (value) => write(schema_OrganizationCreatedEvent(value)),
  "event organization.updated": (value) => write(schema_OrganizationUpdatedEvent(value)),
  "event organization.deleted": (value) => write(schema_OrganizationDeletedEvent(value)),
};

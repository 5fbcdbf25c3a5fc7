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

function schema_WorkspaceOwner(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "name": scalar(value.name),
    "email": scalar(value.email),
  };
}

function schema_ApiKeyView(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "name": scalar(value.name),
    "prefix": scalar(value.prefix),
    "product": scalar(value.product),
    "scopes": (Array.isArray(value.scopes) ? value.scopes.map(scalar) : scalar(value.scopes)),
    "rate_limit_tier": scalar(value.rate_limit_tier),
    "allowed_ips": (Array.isArray(value.allowed_ips) ? value.allowed_ips.map(scalar) : scalar(value.allowed_ips)),
    "last_used_at": scalar(value.last_used_at),
    "expires_at": scalar(value.expires_at),
    "rotation_advised_at": scalar(value.rotation_advised_at),
    "created_at": scalar(value.created_at),
    "owner": schema_WorkspaceOwner(value.owner),
  };
}

function schema_PageMeta(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "current_page": scalar(value.current_page),
    "from": scalar(value.from),
    "last_page": scalar(value.last_page),
    "per_page": scalar(value.per_page),
    "to": scalar(value.to),
    "total": scalar(value.total),
  };
}

function schema_PageLinks(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "first": scalar(value.first),
    "last": scalar(value.last),
    "prev": scalar(value.prev),
    "next": scalar(value.next),
  };
}

function schema_ApiKeyList(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": (Array.isArray(value.data) ? value.data.map(schema_ApiKeyView) : scalar(value.data)),
    "meta": schema_PageMeta(value.meta),
    "links": schema_PageLinks(value.links),
  };
}

function schema_Error(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "error": scalar(value.error),
    "message": scalar(value.message),
  };
}

function schema_ValidationError(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "error": scalar(value.error),
    "message": scalar(value.message),
    "errors": part_errors_2d181694a8(value.errors),
  };
}

function part_errors_2d181694a8(value) {
  if (!isObject(value)) return scalar(value);
  const known = {
    __proto__: null,
  };
  for (const name of Object.keys(value)) {
    if (name in known) continue;
    if (true) known[name] = (Array.isArray(value[name]) ? value[name].map(scalar) : scalar(value[name]));
  }
  return known;
}

function schema_RateLimitError(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "error": scalar(value.error),
    "message": scalar(value.message),
    "retry_after": scalar(value.retry_after),
    "limit": scalar(value.limit),
    "remaining": scalar(value.remaining),
    "reset_at": scalar(value.reset_at),
  };
}

function schema_ServerError(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "error": scalar(value.error),
    "message": scalar(value.message),
    "request_id": scalar(value.request_id),
  };
}

function schema_ApiKeyCreatedAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "message": scalar(value.message),
    "data": part_data_72a36e9e41(value.data),
  };
}

function part_data_72a36e9e41(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "name": scalar(value.name),
    "key": scalar(value.key),
    "scopes": (Array.isArray(value.scopes) ? value.scopes.map(scalar) : scalar(value.scopes)),
    "rate_limit_tier": scalar(value.rate_limit_tier),
    "expires_at": scalar(value.expires_at),
    "created_at": scalar(value.created_at),
  };
}

function schema_FeatureLimitError(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "error": scalar(value.error),
    "message": scalar(value.message),
    "feature": scalar(value.feature),
    "upgrade_url": scalar(value.upgrade_url),
  };
}

function schema_ApiKeyAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": schema_ApiKeyView(value.data),
  };
}

function schema_ApiKey(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "name": scalar(value.name),
    "prefix": scalar(value.prefix),
    "product": scalar(value.product),
    "scopes": (Array.isArray(value.scopes) ? value.scopes.map(scalar) : scalar(value.scopes)),
    "rate_limit_tier": scalar(value.rate_limit_tier),
    "allowed_ips": (Array.isArray(value.allowed_ips) ? value.allowed_ips.map(scalar) : scalar(value.allowed_ips)),
    "last_used_at": scalar(value.last_used_at),
    "expires_at": scalar(value.expires_at),
    "rotation_advised_at": scalar(value.rotation_advised_at),
    "created_at": scalar(value.created_at),
  };
}

function schema_ApiKeyUpdatedAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "message": scalar(value.message),
    "data": schema_ApiKey(value.data),
  };
}

function schema_ApiKeyRotatedAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "message": scalar(value.message),
    "data": part_data_724bf3fd0c(value.data),
  };
}

function part_data_724bf3fd0c(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "name": scalar(value.name),
    "key": scalar(value.key),
    "scopes": (Array.isArray(value.scopes) ? value.scopes.map(scalar) : scalar(value.scopes)),
    "grace_period_ends_at": scalar(value.grace_period_ends_at),
  };
}

function schema_AuditEntry(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "operation": scalar(value.operation),
    "status": scalar(value.status),
    "user_id": scalar(value.user_id),
    "api_key_id": scalar(value.api_key_id),
    "client": scalar(value.client),
    "target": scalar(value.target),
    "before": value.before,
    "after": value.after,
    "request_id": scalar(value.request_id),
    "created_at": scalar(value.created_at),
  };
}

function schema_AuditList(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": (Array.isArray(value.data) ? value.data.map(schema_AuditEntry) : scalar(value.data)),
    "meta": schema_PageMeta(value.meta),
    "links": schema_PageLinks(value.links),
  };
}

function schema_WebhookView(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "url": scalar(value.url),
    "events": (Array.isArray(value.events) ? value.events.map(scalar) : scalar(value.events)),
    "is_active": scalar(value.is_active),
    "success_count": scalar(value.success_count),
    "failure_count": scalar(value.failure_count),
    "consecutive_failures": scalar(value.consecutive_failures),
    "custom_headers": (Array.isArray(value.custom_headers) ? value.custom_headers.map(scalar) : scalar(value.custom_headers)),
    "disabled_at": scalar(value.disabled_at),
    "disabled_reason": scalar(value.disabled_reason),
    "last_delivery_at": scalar(value.last_delivery_at),
    "created_at": scalar(value.created_at),
    "owner": schema_WorkspaceOwner(value.owner),
  };
}

function schema_WebhookList(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": (Array.isArray(value.data) ? value.data.map(schema_WebhookView) : scalar(value.data)),
    "meta": schema_PageMeta(value.meta),
    "links": schema_PageLinks(value.links),
  };
}

function schema_WebhookCreatedAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "message": scalar(value.message),
    "data": part_data_77e9fdba11(value.data),
  };
}

function part_data_77e9fdba11(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "url": scalar(value.url),
    "events": (Array.isArray(value.events) ? value.events.map(scalar) : scalar(value.events)),
    "secret": scalar(value.secret),
    "is_active": scalar(value.is_active),
    "created_at": scalar(value.created_at),
  };
}

function schema_WebhookAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": schema_WebhookView(value.data),
  };
}

function schema_Webhook(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "url": scalar(value.url),
    "events": (Array.isArray(value.events) ? value.events.map(scalar) : scalar(value.events)),
    "is_active": scalar(value.is_active),
    "success_count": scalar(value.success_count),
    "failure_count": scalar(value.failure_count),
    "consecutive_failures": scalar(value.consecutive_failures),
    "custom_headers": (Array.isArray(value.custom_headers) ? value.custom_headers.map(scalar) : scalar(value.custom_headers)),
    "disabled_at": scalar(value.disabled_at),
    "disabled_reason": scalar(value.disabled_reason),
    "last_delivery_at": scalar(value.last_delivery_at),
    "created_at": scalar(value.created_at),
  };
}

function schema_WebhookUpdatedAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "message": scalar(value.message),
    "data": schema_Webhook(value.data),
  };
}

function schema_WebhookDelivery(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "event_id": scalar(value.event_id),
    "event_type": scalar(value.event_type),
    "status": scalar(value.status),
    "response_code": scalar(value.response_code),
    "response_body": scalar(value.response_body),
    "error": scalar(value.error),
    "attempt": scalar(value.attempt),
    "delivered_at": scalar(value.delivered_at),
    "next_retry_at": scalar(value.next_retry_at),
    "created_at": scalar(value.created_at),
  };
}

function schema_WebhookDeliveryList(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": (Array.isArray(value.data) ? value.data.map(schema_WebhookDelivery) : scalar(value.data)),
    "meta": schema_PageMeta(value.meta),
    "links": schema_PageLinks(value.links),
  };
}

function schema_WebhookReplayedAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "message": scalar(value.message),
    "data": part_data_13c408ed67(value.data),
  };
}

function part_data_13c408ed67(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "queued": scalar(value.queued),
  };
}

function schema_WebhookSecretAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "message": scalar(value.message),
    "data": part_data_311928dfa6(value.data),
  };
}

function part_data_311928dfa6(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "secret": scalar(value.secret),
    "grace_period_ends_at": scalar(value.grace_period_ends_at),
  };
}

function schema_WebhookTestAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "success": scalar(value.success),
    "status_code": scalar(value.status_code),
    "response_time_ms": scalar(value.response_time_ms),
    "response_body": scalar(value.response_body),
    "error": scalar(value.error),
  };
}

function schema_WebhookRetriedAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "message": scalar(value.message),
    "data": part_data_cd3ccaea6c(value.data),
  };
}

function part_data_cd3ccaea6c(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "status": scalar(value.status),
    "attempt": scalar(value.attempt),
  };
}

function schema_EntitlementCheck(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "allowed": scalar(value.allowed),
    "feature": scalar(value.feature),
    "reason": scalar(value.reason),
    "message": scalar(value.message),
    "current_usage": scalar(value.current_usage),
    "limit": scalar(value.limit),
    "available": scalar(value.available),
    "upgrade_url": scalar(value.upgrade_url),
  };
}

function schema_Entitlement(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "used": scalar(value.used),
    "limit": scalar(value.limit),
    "available": scalar(value.available),
    "percentage": scalar(value.percentage),
    "reset_at": scalar(value.reset_at),
    "unit": scalar(value.unit),
  };
}

function schema_EntitlementSummary(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "workspace_id": scalar(value.workspace_id),
    "tier": scalar(value.tier),
    "entitlements": part_entitlements_6bd8b7fbaa(value.entitlements),
  };
}

function part_entitlements_6bd8b7fbaa(value) {
  if (!isObject(value)) return scalar(value);
  const known = {
    __proto__: null,
  };
  for (const name of Object.keys(value)) {
    if (name in known) continue;
    if (true) known[name] = schema_Entitlement(value[name]);
  }
  return known;
}

function schema_EntitlementSummaryAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": schema_EntitlementSummary(value.data),
  };
}

function schema_RecordedUsage(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "recorded": scalar(value.recorded),
    "feature": scalar(value.feature),
    "current_usage": scalar(value.current_usage),
    "limit": scalar(value.limit),
  };
}

function schema_WorkspaceSettings(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "timezone": scalar(value.timezone),
    "locale": scalar(value.locale),
  };
}

function schema_WorkspaceView(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "name": scalar(value.name),
    "slug": scalar(value.slug),
    "tier": scalar(value.tier),
    "settings": schema_WorkspaceSettings(value.settings),
    "created_at": scalar(value.created_at),
    "updated_at": scalar(value.updated_at),
    "owner": schema_WorkspaceOwner(value.owner),
    "tags": (Array.isArray(value.tags) ? value.tags.map(scalar) : scalar(value.tags)),
  };
}

function schema_WorkspaceList(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": (Array.isArray(value.data) ? value.data.map(schema_WorkspaceView) : scalar(value.data)),
    "meta": schema_PageMeta(value.meta),
    "links": schema_PageLinks(value.links),
  };
}

function schema_CreatedWorkspace(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "name": scalar(value.name),
    "slug": scalar(value.slug),
    "tier": scalar(value.tier),
    "created_at": scalar(value.created_at),
  };
}

function schema_WorkspaceCreatedAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "message": scalar(value.message),
    "data": schema_CreatedWorkspace(value.data),
  };
}

function schema_WorkspaceAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": schema_WorkspaceView(value.data),
  };
}

function schema_Workspace(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "name": scalar(value.name),
    "slug": scalar(value.slug),
    "tier": scalar(value.tier),
    "settings": schema_WorkspaceSettings(value.settings),
    "created_at": scalar(value.created_at),
    "updated_at": scalar(value.updated_at),
  };
}

function schema_WorkspaceUpdatedAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "message": scalar(value.message),
    "data": schema_Workspace(value.data),
  };
}

function part_data_39ecbf77f7(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "webhook_id": scalar(value.webhook_id),
    "message": scalar(value.message),
  };
}

function part_data_6fa6e00603(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "url": scalar(value.url),
    "reason": scalar(value.reason),
    "consecutive_failures": scalar(value.consecutive_failures),
    "disabled_at": scalar(value.disabled_at),
  };
}

function part_data_b0ed5846cd(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "name": scalar(value.name),
    "slug": scalar(value.slug),
    "tier": scalar(value.tier),
    "settings": schema_WorkspaceSettings(value.settings),
    "created_at": scalar(value.created_at),
    "updated_at": scalar(value.updated_at),
  };
}

function part_data_c650e09b2d(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "name": scalar(value.name),
    "prefix": scalar(value.prefix),
    "product": scalar(value.product),
    "scopes": (Array.isArray(value.scopes) ? value.scopes.map(scalar) : scalar(value.scopes)),
    "rate_limit_tier": scalar(value.rate_limit_tier),
    "allowed_ips": (Array.isArray(value.allowed_ips) ? value.allowed_ips.map(scalar) : scalar(value.allowed_ips)),
    "last_used_at": scalar(value.last_used_at),
    "expires_at": scalar(value.expires_at),
    "rotation_advised_at": scalar(value.rotation_advised_at),
    "created_at": scalar(value.created_at),
  };
}

function schema_ApiKeyCreatedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "data": part_data_c650e09b2d(value.data),
  };
}

function schema_ApiKeyRotatedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "data": part_data_c650e09b2d(value.data),
  };
}

function schema_ApiKeyRevokedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "data": part_data_c650e09b2d(value.data),
  };
}

function schema_WorkspaceUpdatedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "data": part_data_b0ed5846cd(value.data),
  };
}

function schema_WebhookDisabledEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "data": part_data_6fa6e00603(value.data),
  };
}

function schema_WebhookTestEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "data": part_data_39ecbf77f7(value.data),
  };
}

export const serializers = {
  __proto__: null,
  "listApiKeys 200 application/json": (value) => write(schema_ApiKeyList(value)),
  "listApiKeys 400 application/json": (value) => write(schema_Error(value)),
  "listApiKeys 401 application/json": (value) => write(schema_Error(value)),
  "listApiKeys 403 application/json": (value) => write(schema_Error(value)),
  "listApiKeys 404 application/json": (value) => write(schema_Error(value)),
  "listApiKeys 406 application/json": (value) => write(schema_Error(value)),
  "listApiKeys 422 application/json": (value) => write(schema_ValidationError(value)),
  "listApiKeys 429 application/json": (value) => write(schema_RateLimitError(value)),
  "listApiKeys 500 application/json": (value) => write(schema_ServerError(value)),
  "listApiKeys 503 application/json": (value) => write(schema_Error(value)),
  "createApiKey 201 application/json": (value) => write(schema_ApiKeyCreatedAnswer(value)),
  "createApiKey 400 application/json": (value) => write(schema_Error(value)),
  "createApiKey 401 application/json": (value) => write(schema_Error(value)),
  "createApiKey 403 application/json": (value) => write(schema_FeatureLimitError(value)),
  "createApiKey 404 application/json": (value) => write(schema_Error(value)),
  "createApiKey 406 application/json": (value) => write(schema_Error(value)),
  "createApiKey 409 application/json": (value) => write(schema_Error(value)),
  "createApiKey 413 application/json": (value) => write(schema_Error(value)),
  "createApiKey 415 application/json": (value) => write(schema_Error(value)),
  "createApiKey 422 application/json": (value) => write(schema_ValidationError(value)),
  "createApiKey 429 application/json": (value) => write(schema_RateLimitError(value)),
  "createApiKey 500 application/json": (value) => write(schema_ServerError(value)),
  "createApiKey 503 application/json": (value) => write(schema_Error(value)),
  "getApiKey 200 application/json": (value) => write(schema_ApiKeyAnswer(value)),
  "getApiKey 400 application/json": (value) => write(schema_Error(value)),
  "getApiKey 401 application/json": (value) => write(schema_Error(value)),
  "getApiKey 403 application/json": (value) => write(schema_Error(value)),
  "getApiKey 404 application/json": (value) => write(schema_Error(value)),
  "getApiKey 406 application/json": (value) => write(schema_Error(value)),
  "getApiKey 422 application/json": (value) => write(schema_ValidationError(value)),
  "getApiKey 429 application/json": (value) => write(schema_RateLimitError(value)),
  "getApiKey 500 application/json": (value) => write(schema_ServerError(value)),
  "getApiKey 503 application/json": (value) => write(schema_Error(value)),
  "updateApiKey 200 application/json": (value) => write(schema_ApiKeyUpdatedAnswer(value)),
  "updateApiKey 400 application/json": (value) => write(schema_Error(value)),
  "updateApiKey 401 application/json": (value) => write(schema_Error(value)),
  "updateApiKey 403 application/json": (value) => write(schema_Error(value)),
  "updateApiKey 404 application/json": (value) => write(schema_Error(value)),
  "updateApiKey 406 application/json": (value) => write(schema_Error(value)),
  "updateApiKey 409 application/json": (value) => write(schema_Error(value)),
  "updateApiKey 413 application/json": (value) => write(schema_Error(value)),
  "updateApiKey 415 application/json": (value) => write(schema_Error(value)),
  "updateApiKey 422 application/json": (value) => write(schema_ValidationError(value)),
  "updateApiKey 429 application/json": (value) => write(schema_RateLimitError(value)),
  "updateApiKey 500 application/json": (value) => write(schema_ServerError(value)),
  "updateApiKey 503 application/json": (value) => write(schema_Error(value)),
  "revokeApiKey 400 application/json": (value) => write(schema_Error(value)),
  "revokeApiKey 401 application/json": (value) => write(schema_Error(value)),
  "revokeApiKey 403 application/json": (value) => write(schema_Error(value)),
  "revokeApiKey 404 application/json": (value) => write(schema_Error(value)),
  "revokeApiKey 409 application/json": (value) => write(schema_Error(value)),
  "revokeApiKey 422 application/json": (value) => write(schema_ValidationError(value)),
  "revokeApiKey 429 application/json": (value) => write(schema_RateLimitError(value)),
  "revokeApiKey 500 application/json": (value) => write(schema_ServerError(value)),
  "revokeApiKey 503 application/json": (value) => write(schema_Error(value)),
  "rotateApiKey 200 application/json": (value) => write(schema_ApiKeyRotatedAnswer(value)),
  "rotateApiKey 400 application/json": (value) => write(schema_Error(value)),
  "rotateApiKey 401 application/json": (value) => write(schema_Error(value)),
  "rotateApiKey 403 application/json": (value) => write(schema_Error(value)),
  "rotateApiKey 404 application/json": (value) => write(schema_Error(value)),
  "rotateApiKey 406 application/json": (value) => write(schema_Error(value)),
  "rotateApiKey 409 application/json": (value) => write(schema_Error(value)),
  "rotateApiKey 413 application/json": (value) => write(schema_Error(value)),
  "rotateApiKey 415 application/json": (value) => write(schema_Error(value)),
  "rotateApiKey 422 application/json": (value) => write(schema_ValidationError(value)),
  "rotateApiKey 429 application/json": (value) => write(schema_RateLimitError(value)),
  "rotateApiKey 500 application/json": (value) => write(schema_ServerError(value)),
  "rotateApiKey 503 application/json": (value) => write(schema_Error(value)),
  "listAuditEntries 200 application/json": (value) => write(schema_AuditList(value)),
  "listAuditEntries 400 application/json": (value) => write(schema_Error(value)),
  "listAuditEntries 401 application/json": (value) => write(schema_Error(value)),
  "listAuditEntries 403 application/json": (value) => write(schema_Error(value)),
  "listAuditEntries 404 application/json": (value) => write(schema_Error(value)),
  "listAuditEntries 406 application/json": (value) => write(schema_Error(value)),
  "listAuditEntries 422 application/json": (value) => write(schema_ValidationError(value)),
  "listAuditEntries 429 application/json": (value) => write(schema_RateLimitError(value)),
  "listAuditEntries 500 application/json": (value) => write(schema_ServerError(value)),
  "listAuditEntries 503 application/json": (value) => write(schema_Error(value)),
  "listWebhooks 200 application/json": (value) => write(schema_WebhookList(value)),
  "listWebhooks 400 application/json": (value) => write(schema_Error(value)),
  "listWebhooks 401 application/json": (value) => write(schema_Error(value)),
  "listWebhooks 403 application/json": (value) => write(schema_Error(value)),
  "listWebhooks 404 application/json": (value) => write(schema_Error(value)),
  "listWebhooks 406 application/json": (value) => write(schema_Error(value)),
  "listWebhooks 422 application/json": (value) => write(schema_ValidationError(value)),
  "listWebhooks 429 application/json": (value) => write(schema_RateLimitError(value)),
  "listWebhooks 500 application/json": (value) => write(schema_ServerError(value)),
  "listWebhooks 503 application/json": (value) => write(schema_Error(value)),
  "createWebhook 201 application/json": (value) => write(schema_WebhookCreatedAnswer(value)),
  "createWebhook 400 application/json": (value) => write(schema_Error(value)),
  "createWebhook 401 application/json": (value) => write(schema_Error(value)),
  "createWebhook 403 application/json": (value) => write(schema_Error(value)),
  "createWebhook 404 application/json": (value) => write(schema_Error(value)),
  "createWebhook 406 application/json": (value) => write(schema_Error(value)),
  "createWebhook 409 application/json": (value) => write(schema_Error(value)),
  "createWebhook 413 application/json": (value) => write(schema_Error(value)),
  "createWebhook 415 application/json": (value) => write(schema_Error(value)),
  "createWebhook 422 application/json": (value) => write(schema_ValidationError(value)),
  "createWebhook 429 application/json": (value) => write(schema_RateLimitError(value)),
  "createWebhook 500 application/json": (value) => write(schema_ServerError(value)),
  "createWebhook 503 application/json": (value) => write(schema_Error(value)),
  "getWebhook 200 application/json": (value) => write(schema_WebhookAnswer(value)),
  "getWebhook 400 application/json": (value) => write(schema_Error(value)),
  "getWebhook 401 application/json": (value) => write(schema_Error(value)),
  "getWebhook 403 application/json": (value) => write(schema_Error(value)),
  "getWebhook 404 application/json": (value) => write(schema_Error(value)),
  "getWebhook 406 application/json": (value) => write(schema_Error(value)),
  "getWebhook 422 application/json": (value) => write(schema_ValidationError(value)),
  "getWebhook 429 application/json": (value) => write(schema_RateLimitError(value)),
  "getWebhook 500 application/json": (value) => write(schema_ServerError(value)),
  "getWebhook 503 application/json": (value) => write(schema_Error(value)),
  "updateWebhook 200 application/json": (value) => write(schema_WebhookUpdatedAnswer(value)),
  "updateWebhook 400 application/json": (value) => write(schema_Error(value)),
  "updateWebhook 401 application/json": (value) => write(schema_Error(value)),
  "updateWebhook 403 application/json": (value) => write(schema_Error(value)),
  "updateWebhook 404 application/json": (value) => write(schema_Error(value)),
  "updateWebhook 406 application/json": (value) => write(schema_Error(value)),
  "updateWebhook 409 application/json": (value) => write(schema_Error(value)),
  "updateWebhook 413 application/json": (value) => write(schema_Error(value)),
  "updateWebhook 415 application/json": (value) => write(schema_Error(value)),
  "updateWebhook 422 application/json": (value) => write(schema_ValidationError(value)),
  "updateWebhook 429 application/json": (value) => write(schema_RateLimitError(value)),
  "updateWebhook 500 application/json": (value) => write(schema_ServerError(value)),
  "updateWebhook 503 application/json": (value) => write(schema_Error(value)),
  "deleteWebhook 400 application/json": (value) => write(schema_Error(value)),
  "deleteWebhook 401 application/json": (value) => write(schema_Error(value)),
  "deleteWebhook 403 application/json": (value) => write(schema_Error(value)),
  "deleteWebhook 404 application/json": (value) => write(schema_Error(value)),
  "deleteWebhook 409 application/json": (value) => write(schema_Error(value)),
  "deleteWebhook 422 application/json": (value) => write(schema_ValidationError(value)),
  "deleteWebhook 429 application/json": (value) => write(schema_RateLimitError(value)),
  "deleteWebhook 500 application/json": (value) => write(schema_ServerError(value)),
  "deleteWebhook 503 application/json": (value) => write(schema_Error(value)),
  "listWebhookDeliveries 200 application/json": (value) => write(schema_WebhookDeliveryList(value)),
  "listWebhookDeliveries 400 application/json": (value) => write(schema_Error(value)),
  "listWebhookDeliveries 401 application/json": (value) => write(schema_Error(value)),
  "listWebhookDeliveries 403 application/json": (value) => write(schema_Error(value)),
  "listWebhookDeliveries 404 application/json": (value) => write(schema_Error(value)),
  "listWebhookDeliveries 406 application/json": (value) => write(schema_Error(value)),
  "listWebhookDeliveries 422 application/json": (value) => write(schema_ValidationError(value)),
  "listWebhookDeliveries 429 application/json": (value) => write(schema_RateLimitError(value)),
  "listWebhookDeliveries 500 application/json": (value) => write(schema_ServerError(value)),
  "listWebhookDeliveries 503 application/json": (value) => write(schema_Error(value)),
  "replayWebhook 200 application/json": (value) => write(schema_WebhookReplayedAnswer(value)),
  "replayWebhook 400 application/json": (value) => write(schema_Error(value)),
  "replayWebhook 401 application/json": (value) => write(schema_Error(value)),
  "replayWebhook 403 application/json": (value) => write(schema_Error(value)),
  "replayWebhook 404 application/json": (value) => write(schema_Error(value)),
  "replayWebhook 406 application/json": (value) => write(schema_Error(value)),
  "replayWebhook 409 application/json": (value) => write(schema_Error(value)),
  "replayWebhook 413 application/json": (value) => write(schema_Error(value)),
  "replayWebhook 415 application/json": (value) => write(schema_Error(value)),
  "replayWebhook 422 application/json": (value) => write(schema_ValidationError(value)),
  "replayWebhook 429 application/json": (value) => write(schema_RateLimitError(value)),
  "replayWebhook 500 application/json": (value) => write(schema_ServerError(value)),
  "replayWebhook 503 application/json": (value) => write(schema_Error(value)),
  "rotateWebhookSecret 200 application/json": (value) => write(schema_WebhookSecretAnswer(value)),
  "rotateWebhookSecret 400 application/json": (value) => write(schema_Error(value)),
  "rotateWebhookSecret 401 application/json": (value) => write(schema_Error(value)),
  "rotateWebhookSecret 403 application/json": (value) => write(schema_Error(value)),
  "rotateWebhookSecret 404 application/json": (value) => write(schema_Error(value)),
  "rotateWebhookSecret 406 application/json": (value) => write(schema_Error(value)),
  "rotateWebhookSecret 409 application/json": (value) => write(schema_Error(value)),
  "rotateWebhookSecret 413 application/json": (value) => write(schema_Error(value)),
  "rotateWebhookSecret 415 application/json": (value) => write(schema_Error(value)),
  "rotateWebhookSecret 422 application/json": (value) => write(schema_ValidationError(value)),
  "rotateWebhookSecret 429 application/json": (value) => write(schema_RateLimitError(value)),
  "rotateWebhookSecret 500 application/json": (value) => write(schema_ServerError(value)),
  "rotateWebhookSecret 503 application/json": (value) => write(schema_Error(value)),
  "testWebhook 200 application/json": (value) => write(schema_WebhookTestAnswer(value)),
  "testWebhook 400 application/json": (value) => write(schema_Error(value)),
  "testWebhook 401 application/json": (value) => write(schema_Error(value)),
  "testWebhook 403 application/json": (value) => write(schema_Error(value)),
  "testWebhook 404 application/json": (value) => write(schema_Error(value)),
  "testWebhook 406 application/json": (value) => write(schema_Error(value)),
  "testWebhook 409 application/json": (value) => write(schema_Error(value)),
  "testWebhook 422 application/json": (value) => write(schema_ValidationError(value)),
  "testWebhook 429 application/json": (value) => write(schema_RateLimitError(value)),
  "testWebhook 500 application/json": (value) => write(schema_ServerError(value)),
  "testWebhook 503 application/json": (value) => write(schema_Error(value)),
  "retryWebhookDelivery 200 application/json": (value) => write(schema_WebhookRetriedAnswer(value)),
  "retryWebhookDelivery 400 application/json": (value) => write(schema_Error(value)),
  "retryWebhookDelivery 401 application/json": (value) => write(schema_Error(value)),
  "retryWebhookDelivery 403 application/json": (value) => write(schema_Error(value)),
  "retryWebhookDelivery 404 application/json": (value) => write(schema_Error(value)),
  "retryWebhookDelivery 406 application/json": (value) => write(schema_Error(value)),
  "retryWebhookDelivery 409 application/json": (value) => write(schema_Error(value)),
  "retryWebhookDelivery 422 application/json": (value) => write(schema_ValidationError(value)),
  "retryWebhookDelivery 429 application/json": (value) => write(schema_RateLimitError(value)),
  "retryWebhookDelivery 500 application/json": (value) => write(schema_ServerError(value)),
  "retryWebhookDelivery 503 application/json": (value) => write(schema_Error(value)),
  "checkEntitlement 200 application/json": (value) => write(schema_EntitlementCheck(value)),
  "checkEntitlement 400 application/json": (value) => write(schema_Error(value)),
  "checkEntitlement 401 application/json": (value) => write(schema_Error(value)),
  "checkEntitlement 403 application/json": (value) => write(schema_Error(value)),
  "checkEntitlement 404 application/json": (value) => write(schema_Error(value)),
  "checkEntitlement 406 application/json": (value) => write(schema_Error(value)),
  "checkEntitlement 422 application/json": (value) => write(schema_ValidationError(value)),
  "checkEntitlement 429 application/json": (value) => write(schema_RateLimitError(value)),
  "checkEntitlement 500 application/json": (value) => write(schema_ServerError(value)),
  "checkEntitlement 503 application/json": (value) => write(schema_Error(value)),
  "getEntitlementSummary 200 application/json": (value) => write(schema_EntitlementSummaryAnswer(value)),
  "getEntitlementSummary 400 application/json": (value) => write(schema_Error(value)),
  "getEntitlementSummary 401 application/json": (value) => write(schema_Error(value)),
  "getEntitlementSummary 403 application/json": (value) => write(schema_Error(value)),
  "getEntitlementSummary 404 application/json": (value) => write(schema_Error(value)),
  "getEntitlementSummary 406 application/json": (value) => write(schema_Error(value)),
  "getEntitlementSummary 422 application/json": (value) => write(schema_ValidationError(value)),
  "getEntitlementSummary 429 application/json": (value) => write(schema_RateLimitError(value)),
  "getEntitlementSummary 500 application/json": (value) => write(schema_ServerError(value)),
  "getEntitlementSummary 503 application/json": (value) => write(schema_Error(value)),
  "recordUsage 200 application/json": (value) => write(schema_RecordedUsage(value)),
  "recordUsage 400 application/json": (value) => write(schema_Error(value)),
  "recordUsage 401 application/json": (value) => write(schema_Error(value)),
  "recordUsage 403 application/json": (value) => write(schema_FeatureLimitError(value)),
  "recordUsage 404 application/json": (value) => write(schema_Error(value)),
  "recordUsage 406 application/json": (value) => write(schema_Error(value)),
  "recordUsage 409 application/json": (value) => write(schema_Error(value)),
  "recordUsage 413 application/json": (value) => write(schema_Error(value)),
  "recordUsage 415 application/json": (value) => write(schema_Error(value)),
  "recordUsage 422 application/json": (value) => write(schema_ValidationError(value)),
  "recordUsage 429 application/json": (value) => write(schema_RateLimitError(value)),
  "recordUsage 500 application/json": (value) => write(schema_ServerError(value)),
  "recordUsage 503 application/json": (value) => write(schema_Error(value)),
  "listWorkspaces 200 application/json": (value) => write(schema_WorkspaceList(value)),
  "listWorkspaces 400 application/json": (value) => write(schema_Error(value)),
  "listWorkspaces 401 application/json": (value) => write(schema_Error(value)),
  "listWorkspaces 403 application/json": (value) => write(schema_Error(value)),
  "listWorkspaces 404 application/json": (value) => write(schema_Error(value)),
  "listWorkspaces 406 application/json": (value) => write(schema_Error(value)),
  "listWorkspaces 422 application/json": (value) => write(schema_ValidationError(value)),
  "listWorkspaces 429 application/json": (value) => write(schema_RateLimitError(value)),
  "listWorkspaces 500 application/json": (value) => write(schema_ServerError(value)),
  "listWorkspaces 503 application/json": (value) => write(schema_Error(value)),
  "createWorkspace 201 application/json": (value) => write(schema_WorkspaceCreatedAnswer(value)),
  "createWorkspace 400 application/json": (value) => write(schema_Error(value)),
  "createWorkspace 401 application/json": (value) => write(schema_Error(value)),
  "createWorkspace 403 application/json": (value) => write(schema_FeatureLimitError(value)),
  "createWorkspace 404 application/json": (value) => write(schema_Error(value)),
  "createWorkspace 406 application/json": (value) => write(schema_Error(value)),
  "createWorkspace 409 application/json": (value) => write(schema_Error(value)),
  "createWorkspace 413 application/json": (value) => write(schema_Error(value)),
  "createWorkspace 415 application/json": (value) => write(schema_Error(value)),
  "createWorkspace 422 application/json": (value) => write(schema_ValidationError(value)),
  "createWorkspace 429 application/json": (value) => write(schema_RateLimitError(value)),
  "createWorkspace 500 application/json": (value) => write(schema_ServerError(value)),
  "createWorkspace 503 application/json": (value) => write(schema_Error(value)),
  "getWorkspace 200 application/json": (value) => write(schema_WorkspaceAnswer(value)),
  "getWorkspace 400 application/json": (value) => write(schema_Error(value)),
  "getWorkspace 401 application/json": (value) => write(schema_Error(value)),
  "getWorkspace 403 application/json": (value) => write(schema_Error(value)),
  "getWorkspace 404 application/json": (value) => write(schema_Error(value)),
  "getWorkspace 406 application/json": (value) => write(schema_Error(value)),
  "getWorkspace 422 application/json": (value) => write(schema_ValidationError(value)),
  "getWorkspace 429 application/json": (value) => write(schema_RateLimitError(value)),
  "getWorkspace 500 application/json": (value) => write(schema_ServerError(value)),
  "getWorkspace 503 application/json": (value) => write(schema_Error(value)),
  "updateWorkspace 200 application/json": (value) => write(schema_WorkspaceUpdatedAnswer(value)),
  "updateWorkspace 400 application/json": (value) => write(schema_Error(value)),
  "updateWorkspace 401 application/json": (value) => write(schema_Error(value)),
  "updateWorkspace 403 application/json": (value) => write(schema_Error(value)),
  "updateWorkspace 404 application/json": (value) => write(schema_Error(value)),
  "updateWorkspace 406 application/json": (value) => write(schema_Error(value)),
  "updateWorkspace 409 application/json": (value) => write(schema_Error(value)),
  "updateWorkspace 413 application/json": (value) => write(schema_Error(value)),
  "updateWorkspace 415 application/json": (value) => write(schema_Error(value)),
  "updateWorkspace 422 application/json": (value) => write(schema_ValidationError(value)),
  "updateWorkspace 429 application/json": (value) => write(schema_RateLimitError(value)),
  "updateWorkspace 500 application/json": (value) => write(schema_ServerError(value)),
  "updateWorkspace 503 application/json": (value) => write(schema_Error(value)),
  "deleteWorkspace 400 application/json": (value) => write(schema_Error(value)),
  "deleteWorkspace 401 application/json": (value) => write(schema_Error(value)),
  "deleteWorkspace 403 application/json": (value) => write(schema_Error(value)),
  "deleteWorkspace 404 application/json": (value) => write(schema_Error(value)),
  "deleteWorkspace 409 application/json": (value) => write(schema_Error(value)),
  "deleteWorkspace 422 application/json": (value) => write(schema_ValidationError(value)),
  "deleteWorkspace 429 application/json": (value) => write(schema_RateLimitError(value)),
  "deleteWorkspace 500 application/json": (value) => write(schema_ServerError(value)),
  "deleteWorkspace 503 application/json": (value) => write(schema_Error(value)),
  "event api_key.created": (value) => write(schema_ApiKeyCreatedEvent(value)),
  "event api_key.rotated": (value) => write(schema_ApiKeyRotatedEvent(value)),
  "event api_key.revoked": (value) => write(schema_ApiKeyRevokedEvent(value)),
  "event workspace.updated": (value) => write(schema_WorkspaceUpdatedEvent(value)),
  "event webhook.disabled": (value) => write(schema_WebhookDisabledEvent(value)),
  "event webhook.test": (value) => write(schema_WebhookTestEvent(value)),
};

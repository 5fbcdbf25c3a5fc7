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

function part_data_425bb44430(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "status": scalar(value.status),
    "body": scalar(value.body),
    "account_ids": (Array.isArray(value.account_ids) ? value.account_ids.map(scalar) : scalar(value.account_ids)),
    "media_ids": (Array.isArray(value.media_ids) ? value.media_ids.map(scalar) : scalar(value.media_ids)),
    "scheduled_at": scalar(value.scheduled_at),
    "published_at": scalar(value.published_at),
    "created_at": scalar(value.created_at),
    "updated_at": scalar(value.updated_at),
  };
}

function schema_PostCreatedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "data": part_data_425bb44430(value.data),
  };
}

function schema_PostUpdatedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "data": part_data_425bb44430(value.data),
  };
}

function schema_PostDeletedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "data": part_data_425bb44430(value.data),
  };
}

function schema_PostScheduledEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "data": part_data_425bb44430(value.data),
  };
}

function schema_PostPublishedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "data": part_data_425bb44430(value.data),
  };
}

function schema_PostFailedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "data": part_data_425bb44430(value.data),
  };
}

export const serializers = {
  __proto__: null,
  "event post.created": (value) => write(schema_PostCreatedEvent(value)),
  "event post.updated": (value) => write(schema_PostUpdatedEvent(value)),
  "event post.deleted": (value) => write(schema_PostDeletedEvent(value)),
  "event post.scheduled": (value) => write(schema_PostScheduledEvent(value)),
  "event post.published": (value) => write(schema_PostPublishedEvent(value)),
  "event post.failed": (value) => write(schema_PostFailedEvent(value)),
};

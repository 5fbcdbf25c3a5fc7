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

function schema_WorkspaceSettings(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "timezone": scalar(value.timezone),
    "locale": scalar(value.locale),
  };
}

function schema_WorkspaceOwner(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "name": scalar(value.name),
    "email": scalar(value.email),
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

function schema_WorkspaceList(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": (Array.isArray(value.data) ? value.data.map(schema_WorkspaceView) : scalar(value.data)),
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

function schema_ServerError(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "error": scalar(value.error),
    "message": scalar(value.message),
    "request_id": scalar(value.request_id),
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

export const serializers = {
  __proto__: null,
  "listWorkspaces 200 application/json": (value) => write(schema_WorkspaceList(value)),
  "listWorkspaces 400 application/json": (value) => write(schema_Error(value)),
  "listWorkspaces 401 application/json": (value) => write(schema_Error(value)),
  "listWorkspaces 403 application/json": (value) => write(schema_Error(value)),
  "listWorkspaces 404 application/json": (value) => write(schema_Error(value)),
  "listWorkspaces 406 application/json": (value) => write(schema_Error(value)),
  "listWorkspaces 422 application/json": (value) => write(schema_ValidationError(value)),
  "listWorkspaces 500 application/json": (value) => write(schema_ServerError(value)),
  "listWorkspaces 503 application/json": (value) => write(schema_Error(value)),
  "createWorkspace 201 application/json": (value) => write(schema_WorkspaceCreatedAnswer(value)),
  "createWorkspace 400 application/json": (value) => write(schema_Error(value)),
  "createWorkspace 401 application/json": (value) => write(schema_Error(value)),
  "createWorkspace 403 application/json": (value) => write(schema_Error(value)),
  "createWorkspace 404 application/json": (value) => write(schema_Error(value)),
  "createWorkspace 406 application/json": (value) => write(schema_Error(value)),
  "createWorkspace 409 application/json": (value) => write(schema_Error(value)),
  "createWorkspace 413 application/json": (value) => write(schema_Error(value)),
  "createWorkspace 415 application/json": (value) => write(schema_Error(value)),
  "createWorkspace 422 application/json": (value) => write(schema_ValidationError(value)),
  "createWorkspace 500 application/json": (value) => write(schema_ServerError(value)),
  "createWorkspace 503 application/json": (value) => write(schema_Error(value)),
  "getWorkspace 200 application/json": (value) => write(schema_WorkspaceAnswer(value)),
  "getWorkspace 400 application/json": (value) => write(schema_Error(value)),
  "getWorkspace 401 application/json": (value) => write(schema_Error(value)),
  "getWorkspace 403 application/json": (value) => write(schema_Error(value)),
  "getWorkspace 404 application/json": (value) => write(schema_Error(value)),
  "getWorkspace 406 application/json": (value) => write(schema_Error(value)),
  "getWorkspace 422 application/json": (value) => write(schema_ValidationError(value)),
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
  "updateWorkspace 500 application/json": (value) => write(schema_ServerError(value)),
  "updateWorkspace 503 application/json": (value) => write(schema_Error(value)),
  "deleteWorkspace 400 application/json": (value) => write(schema_Error(value)),
  "deleteWorkspace 401 application/json": (value) => write(schema_Error(value)),
  "deleteWorkspace 403 application/json": (value) => write(schema_Error(value)),
  "deleteWorkspace 404 application/json": (value) => write(schema_Error(value)),
  "deleteWorkspace 406 application/json": (value) => write(schema_Error(value)),
  "deleteWorkspace 500 application/json": (value) => write(schema_ServerError(value)),
  "deleteWorkspace 503 application/json": (value) => write(schema_Error(value)),
};

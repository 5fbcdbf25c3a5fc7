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

function schema_User(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "email": scalar(value.email),
    "name": scalar(value.name),
  };
}

function schema_SignedUpOrg(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "name": scalar(value.name),
    "slug": scalar(value.slug),
    "plan": scalar(value.plan),
  };
}

function schema_SignedUp(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "user": schema_User(value.user),
    "org": schema_SignedUpOrg(value.org),
    "access_token": scalar(value.access_token),
    "refresh_token": scalar(value.refresh_token),
    "token_type": scalar(value.token_type),
    "expires_in": scalar(value.expires_in),
  };
}

function schema_Problem(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "type": scalar(value.type),
    "title": scalar(value.title),
    "status": scalar(value.status),
    "detail": scalar(value.detail),
    "instance": scalar(value.instance),
    "code": scalar(value.code),
    "request_id": scalar(value.request_id),
  };
}

function schema_Violation(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "field": scalar(value.field),
    "in": scalar(value.in),
    "rule": scalar(value.rule),
    "message": scalar(value.message),
  };
}

function schema_ValidationProblem(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "type": scalar(value.type),
    "title": scalar(value.title),
    "status": scalar(value.status),
    "detail": scalar(value.detail),
    "instance": scalar(value.instance),
    "code": scalar(value.code),
    "request_id": scalar(value.request_id),
    "errors": (Array.isArray(value.errors) ? value.errors.map(schema_Violation) : scalar(value.errors)),
  };
}

function schema_Tokens(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "access_token": scalar(value.access_token),
    "refresh_token": scalar(value.refresh_token),
    "token_type": scalar(value.token_type),
    "expires_in": scalar(value.expires_in),
  };
}

function schema_Org(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "name": scalar(value.name),
    "slug": scalar(value.slug),
    "plan": scalar(value.plan),
    "role": scalar(value.role),
    "workspace_id": scalar(value.workspace_id),
    "created_at": scalar(value.created_at),
  };
}

function schema_OrgList(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": (Array.isArray(value.data) ? value.data.map(schema_Org) : scalar(value.data)),
    "next_cursor": scalar(value.next_cursor),
  };
}

function schema_Health(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "status": scalar(value.status),
    "version": scalar(value.version),
    "time": scalar(value.time),
  };
}

function part_data_209334756a(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "campaign_id": scalar(value.campaign_id),
    "name": scalar(value.name),
    "status": scalar(value.status),
    "previous_status": scalar(value.previous_status),
  };
}

function part_data_5e8c9bf782(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "target_type": scalar(value.target_type),
    "target_id": scalar(value.target_id),
    "reason": scalar(value.reason),
    "executed_at": scalar(value.executed_at),
    "reversible": scalar(value.reversible),
  };
}

function part_data_7c0a8e8902(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "campaign_id": scalar(value.campaign_id),
    "email": scalar(value.email),
    "phone": scalar(value.phone),
    "first_name": scalar(value.first_name),
    "last_name": scalar(value.last_name),
    "company": scalar(value.company),
    "source": scalar(value.source),
    "status": scalar(value.status),
    "created_at": scalar(value.created_at),
  };
}

function part_data_83bc27f011(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "campaign_id": scalar(value.campaign_id),
    "threshold_percent": scalar(value.threshold_percent),
    "spend": scalar(value.spend),
    "budget": scalar(value.budget),
    "currency": scalar(value.currency),
  };
}

function part_data_c9f1d278c3(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "name": scalar(value.name),
    "campaign_id": scalar(value.campaign_id),
    "winner_variation_id": scalar(value.winner_variation_id),
    "completed_at": scalar(value.completed_at),
  };
}

function schema_CampaignStatusChangedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "org_id": scalar(value.org_id),
    "data": part_data_209334756a(value.data),
  };
}

function schema_LeadCreatedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "org_id": scalar(value.org_id),
    "data": part_data_7c0a8e8902(value.data),
  };
}

function schema_ExperimentCompletedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "org_id": scalar(value.org_id),
    "data": part_data_c9f1d278c3(value.data),
  };
}

function schema_AiActionExecutedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "org_id": scalar(value.org_id),
    "data": part_data_5e8c9bf782(value.data),
  };
}

function schema_BudgetAlertEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "org_id": scalar(value.org_id),
    "data": part_data_83bc27f011(value.data),
  };
}

export const serializers = {
  __proto__: null,
  "signUp 201 application/json": (value) => write(schema_SignedUp(value)),
  "signUp 400 application/problem+json": (value) => write(schema_Problem(value)),
  "signUp 406 application/problem+json": (value) => write(schema_Problem(value)),
  "signUp 409 application/problem+json": (value) => write(schema_Problem(value)),
  "signUp 413 application/problem+json": (value) => write(schema_Problem(value)),
  "signUp 415 application/problem+json": (value) => write(schema_Problem(value)),
  "signUp 422 application/problem+json": (value) => write(schema_ValidationProblem(value)),
  "signUp 429 application/problem+json": (value) => write(schema_Problem(value)),
  "signUp 500 application/problem+json": (value) => write(schema_Problem(value)),
  "signUp 503 application/problem+json": (value) => write(schema_Problem(value)),
  "logIn 200 application/json": (value) => write(schema_Tokens(value)),
  "logIn 400 application/problem+json": (value) => write(schema_Problem(value)),
  "logIn 401 application/problem+json": (value) => write(schema_Problem(value)),
  "logIn 406 application/problem+json": (value) => write(schema_Problem(value)),
  "logIn 413 application/problem+json": (value) => write(schema_Problem(value)),
  "logIn 415 application/problem+json": (value) => write(schema_Problem(value)),
  "logIn 422 application/problem+json": (value) => write(schema_ValidationProblem(value)),
  "logIn 429 application/problem+json": (value) => write(schema_Problem(value)),
  "logIn 500 application/problem+json": (value) => write(schema_Problem(value)),
  "logIn 503 application/problem+json": (value) => write(schema_Problem(value)),
  "refreshTokens 200 application/json": (value) => write(schema_Tokens(value)),
  "refreshTokens 400 application/problem+json": (value) => write(schema_Problem(value)),
  "refreshTokens 401 application/problem+json": (value) => write(schema_Problem(value)),
  "refreshTokens 406 application/problem+json": (value) => write(schema_Problem(value)),
  "refreshTokens 413 application/problem+json": (value) => write(schema_Problem(value)),
  "refreshTokens 415 application/problem+json": (value) => write(schema_Problem(value)),
  "refreshTokens 422 application/problem+json": (value) => write(schema_ValidationProblem(value)),
  "refreshTokens 429 application/problem+json": (value) => write(schema_Problem(value)),
  "refreshTokens 500 application/problem+json": (value) => write(schema_Problem(value)),
  "refreshTokens 503 application/problem+json": (value) => write(schema_Problem(value)),
  "listOrgs 200 application/json": (value) => write(schema_OrgList(value)),
  "listOrgs 400 application/problem+json": (value) => write(schema_Problem(value)),
  "listOrgs 401 application/problem+json": (value) => write(schema_Problem(value)),
  "listOrgs 403 application/problem+json": (value) => write(schema_Problem(value)),
  "listOrgs 406 application/problem+json": (value) => write(schema_Problem(value)),
  "listOrgs 422 application/problem+json": (value) => write(schema_ValidationProblem(value)),
  "listOrgs 429 application/problem+json": (value) => write(schema_Problem(value)),
  "listOrgs 500 application/problem+json": (value) => write(schema_Problem(value)),
  "listOrgs 503 application/problem+json": (value) => write(schema_Problem(value)),
  "getHealth 200 application/json": (value) => write(schema_Health(value)),
  "getHealth 400 application/problem+json": (value) => write(schema_Problem(value)),
  "getHealth 406 application/problem+json": (value) => write(schema_Problem(value)),
  "getHealth 429 application/problem+json": (value) => write(schema_Problem(value)),
  "getHealth 500 application/problem+json": (value) => write(schema_Problem(value)),
  "getHealth 503 application/problem+json": (value) => write(schema_Problem(value)),
  "event campaign.status_changed": (value) => write(schema_CampaignStatusChangedEvent(value)),
  "event lead.created": (value) => write(schema_LeadCreatedEvent(value)),
  "event experiment.completed": (value) => write(schema_ExperimentCompletedEvent(value)),
  "event ai.action_executed": (value) => write(schema_AiActionExecutedEvent(value)),
  "event budget.alert": (value) => write(schema_BudgetAlertEvent(value)),
};

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

function part_data_4463cf25eb(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "meetingId": scalar(value.meetingId),
    "status": scalar(value.status),
  };
}

function part_data_99bb8769ca(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "meetingNoteId": scalar(value.meetingNoteId),
    "status": scalar(value.status),
  };
}

function schema_MeetingStatusChangedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "createdAt": scalar(value.createdAt),
    "accountId": scalar(value.accountId),
    "data": part_data_4463cf25eb(value.data),
  };
}

function schema_MeetingNoteStatusChangedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "createdAt": scalar(value.createdAt),
    "accountId": scalar(value.accountId),
    "data": part_data_99bb8769ca(value.data),
  };
}

export const serializers = {
  __proto__: null,
  "event meeting.status_changed": (value) => write(schema_MeetingStatusChangedEvent(value)),
  "event meeting_note.status_changed": (value) => write(schema_MeetingNoteStatusChangedEvent(value)),
};

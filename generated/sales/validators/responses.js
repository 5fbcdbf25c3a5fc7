// Made from the contract by `npm run generate`. DO NOT EDIT.

const format_6b50738007 = /^(?:(?:(?!0000)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)|(?!0000)\d{4}-(?:06-30|12-31)[Tt]23:59:60(?:\.\d+)?(?:[Zz]|[+-]00:00))$/;
const format_d13f3a2a33 = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const value_1c9c30c2c8 = ["meeting_note_created","meeting_note_deleted","meeting_note_updated"];
const value_56f475c7ce = ["meeting_created","meeting_deleted","meeting_transcript_done","meeting_summary_done","meeting_video_done","meeting_notes_done"];

function schema_Event(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}});
}
if(data.createdAt === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdAt"}});
}
if(data.accountId === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accountId"}});
}
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}});
}
}
if(data.createdAt !== undefined){
let data2 = data.createdAt;
if(typeof data2 === "string"){
if(!(format_6b50738007.test(data2))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"}});
}
}
if(data.accountId !== undefined){
let data3 = data.accountId;
if(typeof data3 === "string"){
if(!(format_d13f3a2a33.test(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accountId",schemaPath:"#/properties/accountId/format",keyword:"format",params:{format: "uuid"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_Event.errors = vErrors;
return errors === 0;
}

function schema_MeetingStatusChange(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.meetingId === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meetingId"}});
}
if(data.status === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
}
if(data.meetingId !== undefined){
let data0 = data.meetingId;
if(typeof data0 === "string"){
if(!(format_d13f3a2a33.test(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/meetingId",schemaPath:"#/properties/meetingId/format",keyword:"format",params:{format: "uuid"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/meetingId",schemaPath:"#/properties/meetingId/type",keyword:"type",params:{type: "string"}});
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}});
}
if(!((((((data1 === "meeting_created") || (data1 === "meeting_deleted")) || (data1 === "meeting_transcript_done")) || (data1 === "meeting_summary_done")) || (data1 === "meeting_video_done")) || (data1 === "meeting_notes_done"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: value_56f475c7ce}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_MeetingStatusChange.errors = vErrors;
return errors === 0;
}

function schema_MeetingStatusChangedEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(schema_Event(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? schema_Event.errors : vErrors.concat(schema_Event.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "type"}});
}
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.type !== undefined){
if("meeting.status_changed" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "meeting.status_changed"}});
}
}
if(data.data !== undefined){
if(!(schema_MeetingStatusChange(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_MeetingStatusChange.errors : vErrors.concat(schema_MeetingStatusChange.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_MeetingStatusChangedEvent.errors = vErrors;
return errors === 0;
}

function schema_MeetingNoteStatusChange(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.meetingNoteId === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meetingNoteId"}});
}
if(data.status === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
}
if(data.meetingNoteId !== undefined){
let data0 = data.meetingNoteId;
if(typeof data0 === "string"){
if(!(format_d13f3a2a33.test(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/meetingNoteId",schemaPath:"#/properties/meetingNoteId/format",keyword:"format",params:{format: "uuid"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/meetingNoteId",schemaPath:"#/properties/meetingNoteId/type",keyword:"type",params:{type: "string"}});
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}});
}
if(!(((data1 === "meeting_note_created") || (data1 === "meeting_note_deleted")) || (data1 === "meeting_note_updated"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: value_1c9c30c2c8}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_MeetingNoteStatusChange.errors = vErrors;
return errors === 0;
}

function schema_MeetingNoteStatusChangedEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(schema_Event(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? schema_Event.errors : vErrors.concat(schema_Event.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "type"}});
}
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.type !== undefined){
if("meeting_note.status_changed" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "meeting_note.status_changed"}});
}
}
if(data.data !== undefined){
if(!(schema_MeetingNoteStatusChange(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_MeetingNoteStatusChange.errors : vErrors.concat(schema_MeetingNoteStatusChange.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_MeetingNoteStatusChangedEvent.errors = vErrors;
return errors === 0;
}

export const validators = {
  __proto__: null,
  "event meeting.status_changed": schema_MeetingStatusChangedEvent,
  "event meeting_note.status_changed": schema_MeetingNoteStatusChangedEvent,
};

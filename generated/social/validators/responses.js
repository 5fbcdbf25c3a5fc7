// Made from the contract by `npm run generate`. DO NOT EDIT.

const format_6b50738007 = /^(?:(?:(?!0000)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)|(?!0000)\d{4}-(?:06-30|12-31)[Tt]23:59:60(?:\.\d+)?(?:[Zz]|[+-]00:00))$/;
const value_8fd8142b1a = ["draft","scheduled","publishing","published","partially_published","failed"];
const value_f2aa28b7b5 = ["string","null"];

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
if(data.created_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}});
}
if(data.workspace_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace_id"}});
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
if(data.created_at !== undefined){
let data2 = data.created_at;
if(typeof data2 === "string"){
if(!(format_6b50738007.test(data2))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}});
}
}
if(data.workspace_id !== undefined){
let data3 = data.workspace_id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(!(Number.isSafeInteger(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/workspace_id",schemaPath:"#/properties/workspace_id/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_Event.errors = vErrors;
return errors === 0;
}

function schema_PostStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
if(!((((((data === "draft") || (data === "scheduled")) || (data === "publishing")) || (data === "published")) || (data === "partially_published")) || (data === "failed"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: value_8fd8142b1a}});
}
schema_PostStatus.errors = vErrors;
return errors === 0;
}

function schema_Post(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data.status === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
}
if(data.body === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"}});
}
if(data.account_ids === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account_ids"}});
}
if(data.media_ids === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "media_ids"}});
}
if(data.created_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}});
}
if(data.updated_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}});
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.status !== undefined){
if(!(schema_PostStatus(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? schema_PostStatus.errors : vErrors.concat(schema_PostStatus.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}});
}
}
if(data.account_ids !== undefined){
let data3 = data.account_ids;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/account_ids/" + i0,schemaPath:"#/properties/account_ids/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/account_ids",schemaPath:"#/properties/account_ids/type",keyword:"type",params:{type: "array"}});
}
}
if(data.media_ids !== undefined){
let data5 = data.media_ids;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/media_ids/" + i1,schemaPath:"#/properties/media_ids/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/media_ids",schemaPath:"#/properties/media_ids/type",keyword:"type",params:{type: "array"}});
}
}
if(data.scheduled_at !== undefined){
let data7 = data.scheduled_at;
if((typeof data7 !== "string") && (data7 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheduled_at",schemaPath:"#/properties/scheduled_at/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data7 === "string"){
if(!(format_6b50738007.test(data7))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheduled_at",schemaPath:"#/properties/scheduled_at/format",keyword:"format",params:{format: "date-time"}});
}
}
}
if(data.published_at !== undefined){
let data8 = data.published_at;
if((typeof data8 !== "string") && (data8 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/published_at",schemaPath:"#/properties/published_at/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data8 === "string"){
if(!(format_6b50738007.test(data8))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/published_at",schemaPath:"#/properties/published_at/format",keyword:"format",params:{format: "date-time"}});
}
}
}
if(data.created_at !== undefined){
let data9 = data.created_at;
if(typeof data9 === "string"){
if(!(format_6b50738007.test(data9))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}});
}
}
if(data.updated_at !== undefined){
let data10 = data.updated_at;
if(typeof data10 === "string"){
if(!(format_6b50738007.test(data10))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_Post.errors = vErrors;
return errors === 0;
}

function schema_PostCreatedEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("post.created" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "post.created"}});
}
}
if(data.data !== undefined){
if(!(schema_Post(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_Post.errors : vErrors.concat(schema_Post.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_PostCreatedEvent.errors = vErrors;
return errors === 0;
}

function schema_PostUpdatedEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("post.updated" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "post.updated"}});
}
}
if(data.data !== undefined){
if(!(schema_Post(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_Post.errors : vErrors.concat(schema_Post.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_PostUpdatedEvent.errors = vErrors;
return errors === 0;
}

function schema_PostDeletedEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("post.deleted" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "post.deleted"}});
}
}
if(data.data !== undefined){
if(!(schema_Post(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_Post.errors : vErrors.concat(schema_Post.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_PostDeletedEvent.errors = vErrors;
return errors === 0;
}

function schema_PostScheduledEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("post.scheduled" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "post.scheduled"}});
}
}
if(data.data !== undefined){
if(!(schema_Post(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_Post.errors : vErrors.concat(schema_Post.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_PostScheduledEvent.errors = vErrors;
return errors === 0;
}

function schema_PostPublishedEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("post.published" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "post.published"}});
}
}
if(data.data !== undefined){
if(!(schema_Post(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_Post.errors : vErrors.concat(schema_Post.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_PostPublishedEvent.errors = vErrors;
return errors === 0;
}

function schema_PostFailedEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("post.failed" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "post.failed"}});
}
}
if(data.data !== undefined){
if(!(schema_Post(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_Post.errors : vErrors.concat(schema_Post.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_PostFailedEvent.errors = vErrors;
return errors === 0;
}

export const validators = {
  __proto__: null,
  "event post.created": schema_PostCreatedEvent,
  "event post.updated": schema_PostUpdatedEvent,
  "event post.deleted": schema_PostDeletedEvent,
  "event post.scheduled": schema_PostScheduledEvent,
  "event post.published": schema_PostPublishedEvent,
  "event post.failed": schema_PostFailedEvent,
};

// Made from the contract by `npm run generate`. DO NOT EDIT.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

const format_6b50738007 = /^(?:(?:(?!0000)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)|(?!0000)\d{4}-(?:06-30|12-31)[Tt]23:59:60(?:\.\d+)?(?:[Zz]|[+-]00:00))$/;
const format_73ec681db9 = require("ajv-formats/dist/formats").fullFormats.uri;
const func_191f75b36e = Object.prototype.hasOwnProperty;
const func_7a03181366 = require("ajv/dist/runtime/ucs2length").default;
const func_acaca6feac = require("ajv/dist/runtime/equal").default;
const pattern_1ae5dc7e24 = new RegExp("^whsec_[A-Za-z0-9+/]{32,86}={0,2}$", "u");
const pattern_38a1e5b716 = new RegExp("^media_[A-Za-z0-9]{1,16}$", "u");
const pattern_54bf1b9e28 = new RegExp("^[^/\\\\\\x00-\\x1f\\x7f]*[^/\\\\\\x00-\\x20\\x7f][^/\\\\\\x00-\\x1f\\x7f]*$", "u");
const pattern_6301c483b4 = new RegExp("\\S", "u");
const pattern_8bbd23d1f0 = new RegExp("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");
const pattern_a15a5a9b3e = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}$", "u");
const pattern_c5c6443e06 = new RegExp("^acct_[A-Za-z0-9]{1,16}$", "u");
const pattern_d17a2dea31 = new RegExp("^[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,10}$", "u");
const pattern_da1ac7dce5 = new RegExp("^https?://[^/?#@\\s]+/?$", "u");
const pattern_e4c2555c8e = new RegExp("^[\\x21-\\x7E]+$", "u");
const pattern_ec4d151139 = new RegExp("^\\S(?:.*\\S)?$", "u");
const value_4b3c4b57b7 = ["bluesky","mastodon","webhook"];
const value_5b5d5217d9 = ["friendly","professional","witty","bold","casual"];
const value_606849e9d8 = ["x","linkedin","facebook","instagram","threads","bluesky","mastodon","tiktok","youtube","pinterest"];
const value_65c453ee1c = ["short","medium","long"];
const value_7da4234b50 = {"name":1,"voice":1,"tone":1,"audience":1,"topics":1,"do":1,"dont":1,"sample_posts":1,"language":1};
const value_8bc03673ab = ["image/jpeg","image/png","image/gif","image/webp","video/mp4"];
const value_dbdec44f14 = ["reach","engagement","clicks"];

function schema_AccountId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func_7a03181366(data) > 21){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 21}});
}
if(!pattern_c5c6443e06.test(data)){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^acct_[A-Za-z0-9]{1,16}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
schema_AccountId.errors = vErrors;
return errors === 0;
}

function schema_Tag(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func_7a03181366(data) > 50){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 50}});
}
if(func_7a03181366(data) < 1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_ec4d151139.test(data)){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
schema_Tag.errors = vErrors;
return errors === 0;
}

function schema_PostText(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func_7a03181366(data) > 20000){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000}});
}
if(func_7a03181366(data) < 1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_6301c483b4.test(data)){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
schema_PostText.errors = vErrors;
return errors === 0;
}

function schema_PostThread(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 24){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 24}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(schema_PostText(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_PostText.errors : vErrors.concat(schema_PostText.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
}
schema_PostThread.errors = vErrors;
return errors === 0;
}

function schema_PostAccountIds(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 50){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(schema_AccountId(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_AccountId.errors : vErrors.concat(schema_AccountId.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func_acaca6feac(data[i1], data[j0])){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
break outer0;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
}
schema_PostAccountIds.errors = vErrors;
return errors === 0;
}

function schema_PostOverride(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account_id"}});
}
if(data.body === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"}});
}
for(const key0 in data){
if(!(((key0 === "account_id") || (key0 === "body")) || (key0 === "thread"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.account_id !== undefined){
if(!(schema_AccountId(data.account_id, {instancePath:instancePath+"/account_id",parentData:data,parentDataProperty:"account_id",rootData}))){
vErrors = vErrors === null ? schema_AccountId.errors : vErrors.concat(schema_AccountId.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(!(schema_PostText(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? schema_PostText.errors : vErrors.concat(schema_PostText.errors);
errors = vErrors.length;
}
}
if(data.thread !== undefined){
if(!(schema_PostThread(data.thread, {instancePath:instancePath+"/thread",parentData:data,parentDataProperty:"thread",rootData}))){
vErrors = vErrors === null ? schema_PostThread.errors : vErrors.concat(schema_PostThread.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_PostOverride.errors = vErrors;
return errors === 0;
}

function schema_PostOverrides(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 50){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(schema_PostOverride(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_PostOverride.errors : vErrors.concat(schema_PostOverride.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
}
schema_PostOverrides.errors = vErrors;
return errors === 0;
}

function schema_MediaId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func_7a03181366(data) > 22){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 22}});
}
if(!pattern_38a1e5b716.test(data)){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^media_[A-Za-z0-9]{1,16}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
schema_MediaId.errors = vErrors;
return errors === 0;
}

function schema_PostMediaIds(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(schema_MediaId(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_MediaId.errors : vErrors.concat(schema_MediaId.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func_acaca6feac(data[i1], data[j0])){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
break outer0;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
}
schema_PostMediaIds.errors = vErrors;
return errors === 0;
}

function schema_PostTags(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 20){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(schema_Tag(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_Tag.errors : vErrors.concat(schema_Tag.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func_acaca6feac(data[i1], data[j0])){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
break outer0;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
}
schema_PostTags.errors = vErrors;
return errors === 0;
}

function schema_CreatePost(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"}});
}
for(const key0 in data){
if(!((((((key0 === "body") || (key0 === "thread")) || (key0 === "account_ids")) || (key0 === "overrides")) || (key0 === "media_ids")) || (key0 === "tags"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.body !== undefined){
if(!(schema_PostText(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? schema_PostText.errors : vErrors.concat(schema_PostText.errors);
errors = vErrors.length;
}
}
if(data.thread !== undefined){
if(!(schema_PostThread(data.thread, {instancePath:instancePath+"/thread",parentData:data,parentDataProperty:"thread",rootData}))){
vErrors = vErrors === null ? schema_PostThread.errors : vErrors.concat(schema_PostThread.errors);
errors = vErrors.length;
}
}
if(data.account_ids !== undefined){
if(!(schema_PostAccountIds(data.account_ids, {instancePath:instancePath+"/account_ids",parentData:data,parentDataProperty:"account_ids",rootData}))){
vErrors = vErrors === null ? schema_PostAccountIds.errors : vErrors.concat(schema_PostAccountIds.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
if(!(schema_PostOverrides(data.overrides, {instancePath:instancePath+"/overrides",parentData:data,parentDataProperty:"overrides",rootData}))){
vErrors = vErrors === null ? schema_PostOverrides.errors : vErrors.concat(schema_PostOverrides.errors);
errors = vErrors.length;
}
}
if(data.media_ids !== undefined){
if(!(schema_PostMediaIds(data.media_ids, {instancePath:instancePath+"/media_ids",parentData:data,parentDataProperty:"media_ids",rootData}))){
vErrors = vErrors === null ? schema_PostMediaIds.errors : vErrors.concat(schema_PostMediaIds.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(schema_PostTags(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? schema_PostTags.errors : vErrors.concat(schema_PostTags.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_CreatePost.errors = vErrors;
return errors === 0;
}

function schema_UpdatePost(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}});
}
for(const key0 in data){
if(!(((((((key0 === "body") || (key0 === "thread")) || (key0 === "account_ids")) || (key0 === "overrides")) || (key0 === "media_ids")) || (key0 === "tags")) || (key0 === "scheduled_at"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.body !== undefined){
if(!(schema_PostText(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? schema_PostText.errors : vErrors.concat(schema_PostText.errors);
errors = vErrors.length;
}
}
if(data.thread !== undefined){
if(!(schema_PostThread(data.thread, {instancePath:instancePath+"/thread",parentData:data,parentDataProperty:"thread",rootData}))){
vErrors = vErrors === null ? schema_PostThread.errors : vErrors.concat(schema_PostThread.errors);
errors = vErrors.length;
}
}
if(data.account_ids !== undefined){
if(!(schema_PostAccountIds(data.account_ids, {instancePath:instancePath+"/account_ids",parentData:data,parentDataProperty:"account_ids",rootData}))){
vErrors = vErrors === null ? schema_PostAccountIds.errors : vErrors.concat(schema_PostAccountIds.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
if(!(schema_PostOverrides(data.overrides, {instancePath:instancePath+"/overrides",parentData:data,parentDataProperty:"overrides",rootData}))){
vErrors = vErrors === null ? schema_PostOverrides.errors : vErrors.concat(schema_PostOverrides.errors);
errors = vErrors.length;
}
}
if(data.media_ids !== undefined){
if(!(schema_PostMediaIds(data.media_ids, {instancePath:instancePath+"/media_ids",parentData:data,parentDataProperty:"media_ids",rootData}))){
vErrors = vErrors === null ? schema_PostMediaIds.errors : vErrors.concat(schema_PostMediaIds.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(schema_PostTags(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? schema_PostTags.errors : vErrors.concat(schema_PostTags.errors);
errors = vErrors.length;
}
}
if(data.scheduled_at !== undefined){
if(data.scheduled_at !== null){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheduled_at",schemaPath:"#/properties/scheduled_at/type",keyword:"type",params:{type: "null"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_UpdatePost.errors = vErrors;
return errors === 0;
}

function schema_Timezone(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func_7a03181366(data) > 64){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}});
}
if(!pattern_a15a5a9b3e.test(data)){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
schema_Timezone.errors = vErrors;
return errors === 0;
}

function schema_SchedulePost(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheduled_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduled_at"}});
}
for(const key0 in data){
if(!((key0 === "scheduled_at") || (key0 === "timezone"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.scheduled_at !== undefined){
let data0 = data.scheduled_at;
if(typeof data0 === "string"){
if(!(format_6b50738007.test(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheduled_at",schemaPath:"#/properties/scheduled_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheduled_at",schemaPath:"#/properties/scheduled_at/type",keyword:"type",params:{type: "string"}});
}
}
if(data.timezone !== undefined){
if(!(schema_Timezone(data.timezone, {instancePath:instancePath+"/timezone",parentData:data,parentDataProperty:"timezone",rootData}))){
vErrors = vErrors === null ? schema_Timezone.errors : vErrors.concat(schema_Timezone.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_SchedulePost.errors = vErrors;
return errors === 0;
}

function schema_PublishAccountIds(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 50){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50}});
}
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(schema_AccountId(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_AccountId.errors : vErrors.concat(schema_AccountId.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func_acaca6feac(data[i1], data[j0])){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
break outer0;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
}
schema_PublishAccountIds.errors = vErrors;
return errors === 0;
}

function schema_PublishPost(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "account_ids")){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.account_ids !== undefined){
if(!(schema_PublishAccountIds(data.account_ids, {instancePath:instancePath+"/account_ids",parentData:data,parentDataProperty:"account_ids",rootData}))){
vErrors = vErrors === null ? schema_PublishAccountIds.errors : vErrors.concat(schema_PublishAccountIds.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_PublishPost.errors = vErrors;
return errors === 0;
}

function schema_ServerUrl(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func_7a03181366(data) > 300){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}});
}
if(!pattern_da1ac7dce5.test(data)){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https?://[^/?#@\\s]+/?$"}});
}
if(!(format_73ec681db9(data))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uri"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
schema_ServerUrl.errors = vErrors;
return errors === 0;
}

function schema_ConnectBluesky(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.platform === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform"}});
}
if(data.handle === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "handle"}});
}
if(data.app_password === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "app_password"}});
}
for(const key0 in data){
if(!((((key0 === "platform") || (key0 === "handle")) || (key0 === "app_password")) || (key0 === "service"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.platform !== undefined){
let data0 = data.platform;
if(typeof data0 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"}});
}
if("bluesky" !== data0){
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/const",keyword:"const",params:{allowedValue: "bluesky"}});
}
}
if(data.handle !== undefined){
let data1 = data.handle;
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/handle",schemaPath:"#/properties/handle/maxLength",keyword:"maxLength",params:{limit: 253}});
}
if(!pattern_d17a2dea31.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/handle",schemaPath:"#/properties/handle/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,10}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/handle",schemaPath:"#/properties/handle/type",keyword:"type",params:{type: "string"}});
}
}
if(data.app_password !== undefined){
let data2 = data.app_password;
if(typeof data2 === "string"){
if(func_7a03181366(data2) > 128){
errors = (vErrors ??= []).push({instancePath:instancePath+"/app_password",schemaPath:"#/properties/app_password/maxLength",keyword:"maxLength",params:{limit: 128}});
}
if(func_7a03181366(data2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/app_password",schemaPath:"#/properties/app_password/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/app_password",schemaPath:"#/properties/app_password/type",keyword:"type",params:{type: "string"}});
}
}
if(data.service !== undefined){
if(!(schema_ServerUrl(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? schema_ServerUrl.errors : vErrors.concat(schema_ServerUrl.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ConnectBluesky.errors = vErrors;
return errors === 0;
}

function schema_ConnectMastodon(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.platform === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform"}});
}
if(data.server === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "server"}});
}
if(data.access_token === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access_token"}});
}
for(const key0 in data){
if(!(((key0 === "platform") || (key0 === "server")) || (key0 === "access_token"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.platform !== undefined){
let data0 = data.platform;
if(typeof data0 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"}});
}
if("mastodon" !== data0){
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/const",keyword:"const",params:{allowedValue: "mastodon"}});
}
}
if(data.server !== undefined){
if(!(schema_ServerUrl(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? schema_ServerUrl.errors : vErrors.concat(schema_ServerUrl.errors);
errors = vErrors.length;
}
}
if(data.access_token !== undefined){
let data2 = data.access_token;
if(typeof data2 === "string"){
if(func_7a03181366(data2) > 512){
errors = (vErrors ??= []).push({instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/maxLength",keyword:"maxLength",params:{limit: 512}});
}
if(func_7a03181366(data2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/minLength",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_e4c2555c8e.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7E]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ConnectMastodon.errors = vErrors;
return errors === 0;
}

function schema_ConnectWebhook(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.platform === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform"}});
}
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}});
}
if(data.secret === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secret"}});
}
for(const key0 in data){
if(!((((key0 === "platform") || (key0 === "url")) || (key0 === "name")) || (key0 === "secret"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.platform !== undefined){
let data0 = data.platform;
if(typeof data0 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"}});
}
if("webhook" !== data0){
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/const",keyword:"const",params:{allowedValue: "webhook"}});
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 2048){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048}});
}
if(!(format_73ec681db9(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format: "uri"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}});
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func_7a03181366(data2) > 100){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100}});
}
if(func_7a03181366(data2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
}
}
if(data.secret !== undefined){
let data3 = data.secret;
if(typeof data3 === "string"){
if(func_7a03181366(data3) > 94){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/maxLength",keyword:"maxLength",params:{limit: 94}});
}
if(!pattern_1ae5dc7e24.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/pattern",keyword:"pattern",params:{pattern: "^whsec_[A-Za-z0-9+/]{32,86}={0,2}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ConnectWebhook.errors = vErrors;
return errors === 0;
}

function schema_ConnectAccount(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.platform === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform"}});
}
const tag0 = data.platform;
if(tag0 === "bluesky"){
if(!(schema_ConnectBluesky(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? schema_ConnectBluesky.errors : vErrors.concat(schema_ConnectBluesky.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mastodon"){
if(!(schema_ConnectMastodon(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? schema_ConnectMastodon.errors : vErrors.concat(schema_ConnectMastodon.errors);
errors = vErrors.length;
}
}
else if(tag0 === "webhook"){
if(!(schema_ConnectWebhook(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? schema_ConnectWebhook.errors : vErrors.concat(schema_ConnectWebhook.errors);
errors = vErrors.length;
}
}
else if(tag0 !== undefined){
const property0 = "platform";
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + property0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/discriminator",keyword:"discriminator",params:{propertyName: "platform", allowedValues: value_4b3c4b57b7}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ConnectAccount.errors = vErrors;
return errors === 0;
}

function schema_AiText(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func_7a03181366(data) > 10000){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10000}});
}
if(func_7a03181366(data) < 1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_6301c483b4.test(data)){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
schema_AiText.errors = vErrors;
return errors === 0;
}

function schema_Tone(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
if(!(((((data === "friendly") || (data === "professional")) || (data === "witty")) || (data === "bold")) || (data === "casual"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: value_5b5d5217d9}});
}
schema_Tone.errors = vErrors;
return errors === 0;
}

function schema_RewriteText(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}});
}
for(const key0 in data){
if(!((key0 === "text") || (key0 === "tone"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.text !== undefined){
if(!(schema_AiText(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? schema_AiText.errors : vErrors.concat(schema_AiText.errors);
errors = vErrors.length;
}
}
if(data.tone !== undefined){
if(!(schema_Tone(data.tone, {instancePath:instancePath+"/tone",parentData:data,parentDataProperty:"tone",rootData}))){
vErrors = vErrors === null ? schema_Tone.errors : vErrors.concat(schema_Tone.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_RewriteText.errors = vErrors;
return errors === 0;
}

function schema_Platform(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
if(!((((((((((data === "x") || (data === "linkedin")) || (data === "facebook")) || (data === "instagram")) || (data === "threads")) || (data === "bluesky")) || (data === "mastodon")) || (data === "tiktok")) || (data === "youtube")) || (data === "pinterest"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: value_606849e9d8}});
}
schema_Platform.errors = vErrors;
return errors === 0;
}

function schema_ComposePost(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.length === undefined){
data.length = "medium";
}
if(data.prompt === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"}});
}
for(const key0 in data){
if(!((((key0 === "prompt") || (key0 === "tone")) || (key0 === "platform")) || (key0 === "length"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.prompt !== undefined){
let data0 = data.prompt;
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 4000){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 4000}});
}
if(func_7a03181366(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_6301c483b4.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/pattern",keyword:"pattern",params:{pattern: "\\S"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"}});
}
}
if(data.tone !== undefined){
if(!(schema_Tone(data.tone, {instancePath:instancePath+"/tone",parentData:data,parentDataProperty:"tone",rootData}))){
vErrors = vErrors === null ? schema_Tone.errors : vErrors.concat(schema_Tone.errors);
errors = vErrors.length;
}
}
if(data.platform !== undefined){
if(!(schema_Platform(data.platform, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData}))){
vErrors = vErrors === null ? schema_Platform.errors : vErrors.concat(schema_Platform.errors);
errors = vErrors.length;
}
}
let data3 = data.length;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type: "string"}});
}
if(!(((data3 === "short") || (data3 === "medium")) || (data3 === "long"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/length",schemaPath:"#/properties/length/enum",keyword:"enum",params:{allowedValues: value_65c453ee1c}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ComposePost.errors = vErrors;
return errors === 0;
}

function schema_SuggestHashtags(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max === undefined){
data.max = 10;
}
if(data.text === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}});
}
for(const key0 in data){
if(!((key0 === "text") || (key0 === "max"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.text !== undefined){
if(!(schema_AiText(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? schema_AiText.errors : vErrors.concat(schema_AiText.errors);
errors = vErrors.length;
}
}
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 30 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_SuggestHashtags.errors = vErrors;
return errors === 0;
}

function schema_ExpandThread(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}});
}
for(const key0 in data){
if(!(((key0 === "text") || (key0 === "parts")) || (key0 === "platform"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.text !== undefined){
if(!(schema_AiText(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? schema_AiText.errors : vErrors.concat(schema_AiText.errors);
errors = vErrors.length;
}
}
if(data.parts !== undefined){
let data1 = data.parts;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 25 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 25}});
}
if(data1 < 2 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}});
}
}
}
if(data.platform !== undefined){
if(!(schema_Platform(data.platform, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData}))){
vErrors = vErrors === null ? schema_Platform.errors : vErrors.concat(schema_Platform.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ExpandThread.errors = vErrors;
return errors === 0;
}

function schema_GenerateIdeas(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
data.count = 5;
}
if(data.topic === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topic"}});
}
for(const key0 in data){
if(!((key0 === "topic") || (key0 === "count"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.topic !== undefined){
let data0 = data.topic;
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 300){
errors = (vErrors ??= []).push({instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/maxLength",keyword:"maxLength",params:{limit: 300}});
}
if(func_7a03181366(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/minLength",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_6301c483b4.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/pattern",keyword:"pattern",params:{pattern: "\\S"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type: "string"}});
}
}
let data1 = data.count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 20 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_GenerateIdeas.errors = vErrors;
return errors === 0;
}

function schema_OptimisePost(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.goal === undefined){
data.goal = "reach";
}
if(data.text === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}});
}
for(const key0 in data){
if(!(((key0 === "text") || (key0 === "platform")) || (key0 === "goal"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.text !== undefined){
if(!(schema_AiText(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? schema_AiText.errors : vErrors.concat(schema_AiText.errors);
errors = vErrors.length;
}
}
if(data.platform !== undefined){
if(!(schema_Platform(data.platform, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData}))){
vErrors = vErrors === null ? schema_Platform.errors : vErrors.concat(schema_Platform.errors);
errors = vErrors.length;
}
}
let data2 = data.goal;
if(typeof data2 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/type",keyword:"type",params:{type: "string"}});
}
if(!(((data2 === "reach") || (data2 === "engagement")) || (data2 === "clicks"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/enum",keyword:"enum",params:{allowedValues: value_dbdec44f14}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_OptimisePost.errors = vErrors;
return errors === 0;
}

function schema_MediaType(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
if(!(((((data === "image/jpeg") || (data === "image/png")) || (data === "image/gif")) || (data === "image/webp")) || (data === "video/mp4"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: value_8bc03673ab}});
}
schema_MediaType.errors = vErrors;
return errors === 0;
}

function schema_RequestUpload(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filename === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "filename"}});
}
if(data.content_type === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_type"}});
}
if(data.size === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"}});
}
for(const key0 in data){
if(!(((key0 === "filename") || (key0 === "content_type")) || (key0 === "size"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.filename !== undefined){
let data0 = data.filename;
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 255){
errors = (vErrors ??= []).push({instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/maxLength",keyword:"maxLength",params:{limit: 255}});
}
if(func_7a03181366(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/minLength",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_54bf1b9e28.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/pattern",keyword:"pattern",params:{pattern: "^[^/\\\\\\x00-\\x1f\\x7f]*[^/\\\\\\x00-\\x20\\x7f][^/\\\\\\x00-\\x1f\\x7f]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}});
}
}
if(data.content_type !== undefined){
if(!(schema_MediaType(data.content_type, {instancePath:instancePath+"/content_type",parentData:data,parentDataProperty:"content_type",rootData}))){
vErrors = vErrors === null ? schema_MediaType.errors : vErrors.concat(schema_MediaType.errors);
errors = vErrors.length;
}
}
if(data.size !== undefined){
let data2 = data.size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 536870912 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 536870912}});
}
if(data2 < 1 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_RequestUpload.errors = vErrors;
return errors === 0;
}

function schema_UpdatePersona(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}});
}
for(const key0 in data){
if(!(func_191f75b36e.call(value_7da4234b50, key0))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 120){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 120}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
}
}
if(data.voice !== undefined){
let data1 = data.voice;
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 1000){
errors = (vErrors ??= []).push({instancePath:instancePath+"/voice",schemaPath:"#/properties/voice/maxLength",keyword:"maxLength",params:{limit: 1000}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/voice",schemaPath:"#/properties/voice/type",keyword:"type",params:{type: "string"}});
}
}
if(data.tone !== undefined){
let data2 = data.tone;
if(Array.isArray(data2)){
if(data2.length > 10){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tone",schemaPath:"#/properties/tone/maxItems",keyword:"maxItems",params:{limit: 10}});
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func_7a03181366(data3) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tone/" + i0,schemaPath:"#/properties/tone/items/maxLength",keyword:"maxLength",params:{limit: 40}});
}
if(func_7a03181366(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tone/" + i0,schemaPath:"#/properties/tone/items/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tone/" + i0,schemaPath:"#/properties/tone/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tone",schemaPath:"#/properties/tone/type",keyword:"type",params:{type: "array"}});
}
}
if(data.audience !== undefined){
let data4 = data.audience;
if(typeof data4 === "string"){
if(func_7a03181366(data4) > 500){
errors = (vErrors ??= []).push({instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/maxLength",keyword:"maxLength",params:{limit: 500}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "string"}});
}
}
if(data.topics !== undefined){
let data5 = data.topics;
if(Array.isArray(data5)){
if(data5.length > 20){
errors = (vErrors ??= []).push({instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/maxItems",keyword:"maxItems",params:{limit: 20}});
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func_7a03181366(data6) > 80){
errors = (vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1,schemaPath:"#/properties/topics/items/maxLength",keyword:"maxLength",params:{limit: 80}});
}
if(func_7a03181366(data6) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1,schemaPath:"#/properties/topics/items/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "array"}});
}
}
if(data.do !== undefined){
let data7 = data.do;
if(Array.isArray(data7)){
if(data7.length > 20){
errors = (vErrors ??= []).push({instancePath:instancePath+"/do",schemaPath:"#/properties/do/maxItems",keyword:"maxItems",params:{limit: 20}});
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func_7a03181366(data8) > 300){
errors = (vErrors ??= []).push({instancePath:instancePath+"/do/" + i2,schemaPath:"#/properties/do/items/maxLength",keyword:"maxLength",params:{limit: 300}});
}
if(func_7a03181366(data8) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/do/" + i2,schemaPath:"#/properties/do/items/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/do/" + i2,schemaPath:"#/properties/do/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/do",schemaPath:"#/properties/do/type",keyword:"type",params:{type: "array"}});
}
}
if(data.dont !== undefined){
let data9 = data.dont;
if(Array.isArray(data9)){
if(data9.length > 20){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dont",schemaPath:"#/properties/dont/maxItems",keyword:"maxItems",params:{limit: 20}});
}
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(typeof data10 === "string"){
if(func_7a03181366(data10) > 300){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dont/" + i3,schemaPath:"#/properties/dont/items/maxLength",keyword:"maxLength",params:{limit: 300}});
}
if(func_7a03181366(data10) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dont/" + i3,schemaPath:"#/properties/dont/items/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/dont/" + i3,schemaPath:"#/properties/dont/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/dont",schemaPath:"#/properties/dont/type",keyword:"type",params:{type: "array"}});
}
}
if(data.sample_posts !== undefined){
let data11 = data.sample_posts;
if(Array.isArray(data11)){
if(data11.length > 10){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sample_posts",schemaPath:"#/properties/sample_posts/maxItems",keyword:"maxItems",params:{limit: 10}});
}
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(func_7a03181366(data12) > 3000){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sample_posts/" + i4,schemaPath:"#/properties/sample_posts/items/maxLength",keyword:"maxLength",params:{limit: 3000}});
}
if(func_7a03181366(data12) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sample_posts/" + i4,schemaPath:"#/properties/sample_posts/items/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sample_posts/" + i4,schemaPath:"#/properties/sample_posts/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sample_posts",schemaPath:"#/properties/sample_posts/type",keyword:"type",params:{type: "array"}});
}
}
if(data.language !== undefined){
let data13 = data.language;
if(typeof data13 === "string"){
if(func_7a03181366(data13) > 35){
errors = (vErrors ??= []).push({instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit: 35}});
}
if(!pattern_8bbd23d1f0.test(data13)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_UpdatePersona.errors = vErrors;
return errors === 0;
}

export const validators = {
  __proto__: null,
  "createPost application/json": schema_CreatePost,
  "updatePost application/json": schema_UpdatePost,
  "schedulePost application/json": schema_SchedulePost,
  "publishPost application/json": schema_PublishPost,
  "connectAccount application/json": schema_ConnectAccount,
  "rewriteText application/json": schema_RewriteText,
  "composePost application/json": schema_ComposePost,
  "suggestHashtags application/json": schema_SuggestHashtags,
  "expandThread application/json": schema_ExpandThread,
  "generateIdeas application/json": schema_GenerateIdeas,
  "optimisePost application/json": schema_OptimisePost,
  "createUpload application/json": schema_RequestUpload,
  "updatePersona application/json": schema_UpdatePersona,
};

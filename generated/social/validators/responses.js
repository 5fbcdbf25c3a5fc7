// Made from the contract by `npm run generate`. DO NOT EDIT.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

const format_6b50738007 = /^(?:(?:(?!0000)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)|(?!0000)\d{4}-(?:06-30|12-31)[Tt]23:59:60(?:\.\d+)?(?:[Zz]|[+-]00:00))$/;
const format_73ec681db9 = require("ajv-formats/dist/formats").fullFormats.uri;
const format_ee62c26522 = /^(?:(?!0000)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)$/;
const value_182b32493d = ["integer","null"];
const value_271dfd0d0a = ["built-in","openai-compatible"];
const value_76a031c3f0 = ["active","expired","revoked"];
const value_7b2e0ffb3b = ["PUT"];
const value_8bc03673ab = ["image/jpeg","image/png","image/gif","image/webp","video/mp4"];
const value_8fd8142b1a = ["draft","scheduled","publishing","published","partially_published","failed"];
const value_a1b6992761 = ["pending","publishing","published","failed","unknown"];
const value_d99d702f68 = ["processing","ready","failed"];
const value_dba8b073db = ["sandbox","bluesky","mastodon","webhook"];
const value_e4a8fde2a2 = ["number","null"];
const value_ebf51c8947 = ["object","null"];
const value_f2aa28b7b5 = ["string","null"];

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

function schema_PostOverrideView(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account_id"}});
}
if(data.body === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"}});
}
if(data.thread === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "thread"}});
}
if(data.account_id !== undefined){
if(typeof data.account_id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/account_id",schemaPath:"#/properties/account_id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}});
}
}
if(data.thread !== undefined){
let data2 = data.thread;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/thread/" + i0,schemaPath:"#/properties/thread/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/thread",schemaPath:"#/properties/thread/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_PostOverrideView.errors = vErrors;
return errors === 0;
}

function schema_Network(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
if(!((((data === "sandbox") || (data === "bluesky")) || (data === "mastodon")) || (data === "webhook"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: value_dba8b073db}});
}
schema_Network.errors = vErrors;
return errors === 0;
}

function schema_PostTargetError(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: value_ebf51c8947}});
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}});
}
if(data.message === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}});
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
}
schema_PostTargetError.errors = vErrors;
return errors === 0;
}

function schema_PostTarget(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account_id"}});
}
if(data.platform === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform"}});
}
if(data.status === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
}
if(data.platform_post_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_post_id"}});
}
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}});
}
if(data.error === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"}});
}
if(data.published_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "published_at"}});
}
if(data.account_id !== undefined){
if(typeof data.account_id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/account_id",schemaPath:"#/properties/account_id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.platform !== undefined){
if(!(schema_Network(data.platform, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData}))){
vErrors = vErrors === null ? schema_Network.errors : vErrors.concat(schema_Network.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}});
}
if(!(((((data2 === "pending") || (data2 === "publishing")) || (data2 === "published")) || (data2 === "failed")) || (data2 === "unknown"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: value_a1b6992761}});
}
}
if(data.platform_post_id !== undefined){
let data3 = data.platform_post_id;
if((typeof data3 !== "string") && (data3 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform_post_id",schemaPath:"#/properties/platform_post_id/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
}
if(data.url !== undefined){
let data4 = data.url;
if((typeof data4 !== "string") && (data4 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
}
if(data.error !== undefined){
if(!(schema_PostTargetError(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData}))){
vErrors = vErrors === null ? schema_PostTargetError.errors : vErrors.concat(schema_PostTargetError.errors);
errors = vErrors.length;
}
}
if(data.published_at !== undefined){
let data6 = data.published_at;
if((typeof data6 !== "string") && (data6 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/published_at",schemaPath:"#/properties/published_at/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data6 === "string"){
if(!(format_6b50738007.test(data6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/published_at",schemaPath:"#/properties/published_at/format",keyword:"format",params:{format: "date-time"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_PostTarget.errors = vErrors;
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
if(data.thread === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "thread"}});
}
if(data.account_ids === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account_ids"}});
}
if(data.overrides === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "overrides"}});
}
if(data.media_ids === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "media_ids"}});
}
if(data.tags === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"}});
}
if(data.scheduled_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduled_at"}});
}
if(data.timezone === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timezone"}});
}
if(data.published_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "published_at"}});
}
if(data.targets === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targets"}});
}
if(data.author_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "author_id"}});
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
if(data.thread !== undefined){
let data3 = data.thread;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/thread/" + i0,schemaPath:"#/properties/thread/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/thread",schemaPath:"#/properties/thread/type",keyword:"type",params:{type: "array"}});
}
}
if(data.account_ids !== undefined){
let data5 = data.account_ids;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/account_ids/" + i1,schemaPath:"#/properties/account_ids/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/account_ids",schemaPath:"#/properties/account_ids/type",keyword:"type",params:{type: "array"}});
}
}
if(data.overrides !== undefined){
let data7 = data.overrides;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(schema_PostOverrideView(data7[i2], {instancePath:instancePath+"/overrides/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? schema_PostOverrideView.errors : vErrors.concat(schema_PostOverrideView.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"}});
}
}
if(data.media_ids !== undefined){
let data9 = data.media_ids;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(typeof data9[i3] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/media_ids/" + i3,schemaPath:"#/properties/media_ids/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/media_ids",schemaPath:"#/properties/media_ids/type",keyword:"type",params:{type: "array"}});
}
}
if(data.tags !== undefined){
let data11 = data.tags;
if(Array.isArray(data11)){
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
if(typeof data11[i4] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tags/" + i4,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"}});
}
}
if(data.scheduled_at !== undefined){
let data13 = data.scheduled_at;
if((typeof data13 !== "string") && (data13 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheduled_at",schemaPath:"#/properties/scheduled_at/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data13 === "string"){
if(!(format_6b50738007.test(data13))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheduled_at",schemaPath:"#/properties/scheduled_at/format",keyword:"format",params:{format: "date-time"}});
}
}
}
if(data.timezone !== undefined){
let data14 = data.timezone;
if((typeof data14 !== "string") && (data14 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
}
if(data.published_at !== undefined){
let data15 = data.published_at;
if((typeof data15 !== "string") && (data15 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/published_at",schemaPath:"#/properties/published_at/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data15 === "string"){
if(!(format_6b50738007.test(data15))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/published_at",schemaPath:"#/properties/published_at/format",keyword:"format",params:{format: "date-time"}});
}
}
}
if(data.targets !== undefined){
let data16 = data.targets;
if(Array.isArray(data16)){
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
if(!(schema_PostTarget(data16[i5], {instancePath:instancePath+"/targets/" + i5,parentData:data16,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? schema_PostTarget.errors : vErrors.concat(schema_PostTarget.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}});
}
}
if(data.author_id !== undefined){
let data18 = data.author_id;
if((typeof data18 !== "string") && (data18 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/author_id",schemaPath:"#/properties/author_id/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
}
if(data.created_at !== undefined){
let data19 = data.created_at;
if(typeof data19 === "string"){
if(!(format_6b50738007.test(data19))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}});
}
}
if(data.updated_at !== undefined){
let data20 = data.updated_at;
if(typeof data20 === "string"){
if(!(format_6b50738007.test(data20))){
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

function schema_PostList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
if(data0.length > 50){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 50}});
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(schema_Post(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_Post.errors : vErrors.concat(schema_Post.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_PostList.errors = vErrors;
return errors === 0;
}

function schema_Error(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"}});
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: "code"}});
}
if(data0.message === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data0.code !== undefined){
if(typeof data0.code !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "string"}});
}
}
if(data0.message !== undefined){
if(typeof data0.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_Error.errors = vErrors;
return errors === 0;
}

function schema_AccountStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
if(!(((data === "active") || (data === "expired")) || (data === "revoked"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: value_76a031c3f0}});
}
schema_AccountStatus.errors = vErrors;
return errors === 0;
}

function schema_Account(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data.platform === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform"}});
}
if(data.handle === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "handle"}});
}
if(data.display_name === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"}});
}
if(data.avatar_url === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "avatar_url"}});
}
if(data.status === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
}
if(data.followers === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "followers"}});
}
if(data.connected_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connected_at"}});
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.platform !== undefined){
if(!(schema_Network(data.platform, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData}))){
vErrors = vErrors === null ? schema_Network.errors : vErrors.concat(schema_Network.errors);
errors = vErrors.length;
}
}
if(data.handle !== undefined){
if(typeof data.handle !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/handle",schemaPath:"#/properties/handle/type",keyword:"type",params:{type: "string"}});
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}});
}
}
if(data.avatar_url !== undefined){
let data4 = data.avatar_url;
if((typeof data4 !== "string") && (data4 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
}
if(data.status !== undefined){
if(!(schema_AccountStatus(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? schema_AccountStatus.errors : vErrors.concat(schema_AccountStatus.errors);
errors = vErrors.length;
}
}
if(data.followers !== undefined){
let data6 = data.followers;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followers",schemaPath:"#/properties/followers/type",keyword:"type",params:{type: value_182b32493d}});
}
if((typeof data6 == "number") && (isFinite(data6))){
if(!(Number.isSafeInteger(data6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followers",schemaPath:"#/properties/followers/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.connected_at !== undefined){
let data7 = data.connected_at;
if(typeof data7 === "string"){
if(!(format_6b50738007.test(data7))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/connected_at",schemaPath:"#/properties/connected_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/connected_at",schemaPath:"#/properties/connected_at/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_Account.errors = vErrors;
return errors === 0;
}

function schema_AccountList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
if(data0.length > 50){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 50}});
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(schema_Account(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_Account.errors : vErrors.concat(schema_Account.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_AccountList.errors = vErrors;
return errors === 0;
}

function schema_AccountAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.data !== undefined){
if(!(schema_Account(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_Account.errors : vErrors.concat(schema_Account.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_AccountAnswer.errors = vErrors;
return errors === 0;
}

function schema_AccountAnalyticsAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}});
}
if(data.to === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}});
}
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!(format_ee62c26522.test(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}});
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(!(format_ee62c26522.test(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}});
}
}
if(data.data !== undefined){
let data2 = data.data;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.account_id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "account_id"}});
}
if(data3.platform === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "platform"}});
}
if(data3.followers === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "followers"}});
}
if(data3.followers_delta === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "followers_delta"}});
}
if(data3.posts === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "posts"}});
}
if(data3.impressions === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "impressions"}});
}
if(data3.engagements === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "engagements"}});
}
if(data3.engagement_rate === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "engagement_rate"}});
}
if(data3.series === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "series"}});
}
if(data3.account_id !== undefined){
if(typeof data3.account_id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/account_id",schemaPath:"#/properties/data/items/properties/account_id/type",keyword:"type",params:{type: "string"}});
}
}
if(data3.platform !== undefined){
if(!(schema_Network(data3.platform, {instancePath:instancePath+"/data/" + i0+"/platform",parentData:data3,parentDataProperty:"platform",rootData}))){
vErrors = vErrors === null ? schema_Network.errors : vErrors.concat(schema_Network.errors);
errors = vErrors.length;
}
}
if(data3.followers !== undefined){
let data6 = data3.followers;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/followers",schemaPath:"#/properties/data/items/properties/followers/type",keyword:"type",params:{type: value_182b32493d}});
}
}
if(data3.followers_delta !== undefined){
let data7 = data3.followers_delta;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/followers_delta",schemaPath:"#/properties/data/items/properties/followers_delta/type",keyword:"type",params:{type: value_182b32493d}});
}
}
if(data3.posts !== undefined){
let data8 = data3.posts;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/posts",schemaPath:"#/properties/data/items/properties/posts/type",keyword:"type",params:{type: "integer"}});
}
}
if(data3.impressions !== undefined){
let data9 = data3.impressions;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/impressions",schemaPath:"#/properties/data/items/properties/impressions/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data9 == "number") && (isFinite(data9))){
if(!(Number.isSafeInteger(data9))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/impressions",schemaPath:"#/properties/data/items/properties/impressions/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data3.engagements !== undefined){
let data10 = data3.engagements;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/engagements",schemaPath:"#/properties/data/items/properties/engagements/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data10 == "number") && (isFinite(data10))){
if(!(Number.isSafeInteger(data10))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/engagements",schemaPath:"#/properties/data/items/properties/engagements/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data3.engagement_rate !== undefined){
let data11 = data3.engagement_rate;
if(!((typeof data11 == "number") && (isFinite(data11)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/engagement_rate",schemaPath:"#/properties/data/items/properties/engagement_rate/type",keyword:"type",params:{type: "number"}});
}
}
if(data3.series !== undefined){
let data12 = data3.series;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.date === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/series/" + i1,schemaPath:"#/properties/data/items/properties/series/items/required",keyword:"required",params:{missingProperty: "date"}});
}
if(data13.posts === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/series/" + i1,schemaPath:"#/properties/data/items/properties/series/items/required",keyword:"required",params:{missingProperty: "posts"}});
}
if(data13.impressions === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/series/" + i1,schemaPath:"#/properties/data/items/properties/series/items/required",keyword:"required",params:{missingProperty: "impressions"}});
}
if(data13.engagements === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/series/" + i1,schemaPath:"#/properties/data/items/properties/series/items/required",keyword:"required",params:{missingProperty: "engagements"}});
}
if(data13.date !== undefined){
let data14 = data13.date;
if(typeof data14 === "string"){
if(!(format_ee62c26522.test(data14))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/series/" + i1+"/date",schemaPath:"#/properties/data/items/properties/series/items/properties/date/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/series/" + i1+"/date",schemaPath:"#/properties/data/items/properties/series/items/properties/date/type",keyword:"type",params:{type: "string"}});
}
}
if(data13.posts !== undefined){
let data15 = data13.posts;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/series/" + i1+"/posts",schemaPath:"#/properties/data/items/properties/series/items/properties/posts/type",keyword:"type",params:{type: "integer"}});
}
}
if(data13.impressions !== undefined){
let data16 = data13.impressions;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/series/" + i1+"/impressions",schemaPath:"#/properties/data/items/properties/series/items/properties/impressions/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data16 == "number") && (isFinite(data16))){
if(!(Number.isSafeInteger(data16))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/series/" + i1+"/impressions",schemaPath:"#/properties/data/items/properties/series/items/properties/impressions/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data13.engagements !== undefined){
let data17 = data13.engagements;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/series/" + i1+"/engagements",schemaPath:"#/properties/data/items/properties/series/items/properties/engagements/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data17 == "number") && (isFinite(data17))){
if(!(Number.isSafeInteger(data17))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/series/" + i1+"/engagements",schemaPath:"#/properties/data/items/properties/series/items/properties/engagements/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/series/" + i1,schemaPath:"#/properties/data/items/properties/series/items/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/series",schemaPath:"#/properties/data/items/properties/series/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_AccountAnalyticsAnswer.errors = vErrors;
return errors === 0;
}

function schema_PostTotals(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.impressions === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "impressions"}});
}
if(data.reach === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reach"}});
}
if(data.likes === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "likes"}});
}
if(data.comments === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comments"}});
}
if(data.shares === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shares"}});
}
if(data.saves === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "saves"}});
}
if(data.clicks === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clicks"}});
}
if(data.video_views === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "video_views"}});
}
if(data.engagement_rate === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engagement_rate"}});
}
if(data.impressions !== undefined){
let data0 = data.impressions;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/impressions",schemaPath:"#/properties/impressions/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data0 == "number") && (isFinite(data0))){
if(!(Number.isSafeInteger(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/impressions",schemaPath:"#/properties/impressions/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.reach !== undefined){
let data1 = data.reach;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/reach",schemaPath:"#/properties/reach/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/reach",schemaPath:"#/properties/reach/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.likes !== undefined){
let data2 = data.likes;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/likes",schemaPath:"#/properties/likes/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(Number.isSafeInteger(data2))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/likes",schemaPath:"#/properties/likes/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.comments !== undefined){
let data3 = data.comments;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/comments",schemaPath:"#/properties/comments/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(!(Number.isSafeInteger(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/comments",schemaPath:"#/properties/comments/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.shares !== undefined){
let data4 = data.shares;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/shares",schemaPath:"#/properties/shares/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data4 == "number") && (isFinite(data4))){
if(!(Number.isSafeInteger(data4))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/shares",schemaPath:"#/properties/shares/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.saves !== undefined){
let data5 = data.saves;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/saves",schemaPath:"#/properties/saves/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data5 == "number") && (isFinite(data5))){
if(!(Number.isSafeInteger(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/saves",schemaPath:"#/properties/saves/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.clicks !== undefined){
let data6 = data.clicks;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clicks",schemaPath:"#/properties/clicks/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data6 == "number") && (isFinite(data6))){
if(!(Number.isSafeInteger(data6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clicks",schemaPath:"#/properties/clicks/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.video_views !== undefined){
let data7 = data.video_views;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/video_views",schemaPath:"#/properties/video_views/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data7 == "number") && (isFinite(data7))){
if(!(Number.isSafeInteger(data7))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/video_views",schemaPath:"#/properties/video_views/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.engagement_rate !== undefined){
let data8 = data.engagement_rate;
if(!((typeof data8 == "number") && (isFinite(data8)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/engagement_rate",schemaPath:"#/properties/engagement_rate/type",keyword:"type",params:{type: "number"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_PostTotals.errors = vErrors;
return errors === 0;
}

function schema_PostAnalyticsAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.post_id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "post_id"}});
}
if(data0.totals === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "totals"}});
}
if(data0.by_account === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "by_account"}});
}
if(data0.updated_at === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "updated_at"}});
}
if(data0.post_id !== undefined){
if(typeof data0.post_id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/post_id",schemaPath:"#/properties/data/properties/post_id/type",keyword:"type",params:{type: "string"}});
}
}
if(data0.totals !== undefined){
if(!(schema_PostTotals(data0.totals, {instancePath:instancePath+"/data/totals",parentData:data0,parentDataProperty:"totals",rootData}))){
vErrors = vErrors === null ? schema_PostTotals.errors : vErrors.concat(schema_PostTotals.errors);
errors = vErrors.length;
}
}
if(data0.by_account !== undefined){
let data3 = data0.by_account;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(schema_PostTotals(data4, {instancePath:instancePath+"/data/by_account/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_PostTotals.errors : vErrors.concat(schema_PostTotals.errors);
errors = vErrors.length;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.account_id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/by_account/" + i0,schemaPath:"#/properties/data/properties/by_account/items/allOf/1/required",keyword:"required",params:{missingProperty: "account_id"}});
}
if(data4.platform === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/by_account/" + i0,schemaPath:"#/properties/data/properties/by_account/items/allOf/1/required",keyword:"required",params:{missingProperty: "platform"}});
}
if(data4.account_id !== undefined){
if(typeof data4.account_id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/by_account/" + i0+"/account_id",schemaPath:"#/properties/data/properties/by_account/items/allOf/1/properties/account_id/type",keyword:"type",params:{type: "string"}});
}
}
if(data4.platform !== undefined){
if(!(schema_Network(data4.platform, {instancePath:instancePath+"/data/by_account/" + i0+"/platform",parentData:data4,parentDataProperty:"platform",rootData}))){
vErrors = vErrors === null ? schema_Network.errors : vErrors.concat(schema_Network.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/by_account/" + i0,schemaPath:"#/properties/data/properties/by_account/items/allOf/1/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/by_account",schemaPath:"#/properties/data/properties/by_account/type",keyword:"type",params:{type: "array"}});
}
}
if(data0.updated_at !== undefined){
let data7 = data0.updated_at;
if((typeof data7 !== "string") && (data7 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data7 === "string"){
if(!(format_6b50738007.test(data7))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/format",keyword:"format",params:{format: "date-time"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_PostAnalyticsAnswer.errors = vErrors;
return errors === 0;
}

function schema_TrendList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.topic === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "topic"}});
}
if(data1.hashtag === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "hashtag"}});
}
if(data1.platform === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "platform"}});
}
if(data1.volume === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "volume"}});
}
if(data1.growth === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "growth"}});
}
if(data1.score === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "score"}});
}
if(data1.sample_urls === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "sample_urls"}});
}
if(data1.observed_at === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "observed_at"}});
}
if(data1.topic !== undefined){
if(typeof data1.topic !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/topic",schemaPath:"#/properties/data/items/properties/topic/type",keyword:"type",params:{type: "string"}});
}
}
if(data1.hashtag !== undefined){
if(typeof data1.hashtag !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/hashtag",schemaPath:"#/properties/data/items/properties/hashtag/type",keyword:"type",params:{type: "string"}});
}
}
if(data1.platform !== undefined){
if(!(schema_Network(data1.platform, {instancePath:instancePath+"/data/" + i0+"/platform",parentData:data1,parentDataProperty:"platform",rootData}))){
vErrors = vErrors === null ? schema_Network.errors : vErrors.concat(schema_Network.errors);
errors = vErrors.length;
}
}
if(data1.volume !== undefined){
let data5 = data1.volume;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/volume",schemaPath:"#/properties/data/items/properties/volume/type",keyword:"type",params:{type: "integer"}});
}
}
if(data1.growth !== undefined){
let data6 = data1.growth;
if(!((typeof data6 == "number") && (isFinite(data6)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/growth",schemaPath:"#/properties/data/items/properties/growth/type",keyword:"type",params:{type: "number"}});
}
}
if(data1.score !== undefined){
let data7 = data1.score;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/score",schemaPath:"#/properties/data/items/properties/score/type",keyword:"type",params:{type: "integer"}});
}
}
if(data1.sample_urls !== undefined){
let data8 = data1.sample_urls;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/sample_urls/" + i1,schemaPath:"#/properties/data/items/properties/sample_urls/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/sample_urls",schemaPath:"#/properties/data/items/properties/sample_urls/type",keyword:"type",params:{type: "array"}});
}
}
if(data1.observed_at !== undefined){
let data10 = data1.observed_at;
if(typeof data10 === "string"){
if(!(format_6b50738007.test(data10))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/observed_at",schemaPath:"#/properties/data/items/properties/observed_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/observed_at",schemaPath:"#/properties/data/items/properties/observed_at/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_TrendList.errors = vErrors;
return errors === 0;
}

function schema_AiMeta(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.provider === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provider"}});
}
if(data.model === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}});
}
if(data.provider !== undefined){
let data0 = data.provider;
if(typeof data0 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"}});
}
if(!((data0 === "built-in") || (data0 === "openai-compatible"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues: value_271dfd0d0a}});
}
}
if(data.model !== undefined){
if(typeof data.model !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_AiMeta.errors = vErrors;
return errors === 0;
}

function schema_AiTextAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.meta === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"}});
}
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.text === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "text"}});
}
if(data0.text !== undefined){
if(typeof data0.text !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/text",schemaPath:"#/properties/data/properties/text/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}});
}
}
if(data.meta !== undefined){
if(!(schema_AiMeta(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? schema_AiMeta.errors : vErrors.concat(schema_AiMeta.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_AiTextAnswer.errors = vErrors;
return errors === 0;
}

function schema_AiHashtagsAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.meta === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"}});
}
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.hashtags === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "hashtags"}});
}
if(data0.hashtags !== undefined){
let data1 = data0.hashtags;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/hashtags/" + i0,schemaPath:"#/properties/data/properties/hashtags/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/hashtags",schemaPath:"#/properties/data/properties/hashtags/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}});
}
}
if(data.meta !== undefined){
if(!(schema_AiMeta(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? schema_AiMeta.errors : vErrors.concat(schema_AiMeta.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_AiHashtagsAnswer.errors = vErrors;
return errors === 0;
}

function schema_AiThreadAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.meta === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"}});
}
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.posts === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "posts"}});
}
if(data0.posts !== undefined){
let data1 = data0.posts;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/posts/" + i0,schemaPath:"#/properties/data/properties/posts/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/posts",schemaPath:"#/properties/data/properties/posts/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}});
}
}
if(data.meta !== undefined){
if(!(schema_AiMeta(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? schema_AiMeta.errors : vErrors.concat(schema_AiMeta.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_AiThreadAnswer.errors = vErrors;
return errors === 0;
}

function schema_AiIdeasAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.meta === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"}});
}
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.ideas === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "ideas"}});
}
if(data0.ideas !== undefined){
let data1 = data0.ideas;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.title === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/ideas/" + i0,schemaPath:"#/properties/data/properties/ideas/items/required",keyword:"required",params:{missingProperty: "title"}});
}
if(data2.text === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/ideas/" + i0,schemaPath:"#/properties/data/properties/ideas/items/required",keyword:"required",params:{missingProperty: "text"}});
}
if(data2.title !== undefined){
if(typeof data2.title !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/ideas/" + i0+"/title",schemaPath:"#/properties/data/properties/ideas/items/properties/title/type",keyword:"type",params:{type: "string"}});
}
}
if(data2.text !== undefined){
if(typeof data2.text !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/ideas/" + i0+"/text",schemaPath:"#/properties/data/properties/ideas/items/properties/text/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/ideas/" + i0,schemaPath:"#/properties/data/properties/ideas/items/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/ideas",schemaPath:"#/properties/data/properties/ideas/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}});
}
}
if(data.meta !== undefined){
if(!(schema_AiMeta(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? schema_AiMeta.errors : vErrors.concat(schema_AiMeta.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_AiIdeasAnswer.errors = vErrors;
return errors === 0;
}

function schema_AiOptimiseAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.meta === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"}});
}
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.text === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "text"}});
}
if(data0.suggestions === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "suggestions"}});
}
if(data0.score === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "score"}});
}
if(data0.text !== undefined){
if(typeof data0.text !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/text",schemaPath:"#/properties/data/properties/text/type",keyword:"type",params:{type: "string"}});
}
}
if(data0.suggestions !== undefined){
let data2 = data0.suggestions;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.change === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/suggestions/" + i0,schemaPath:"#/properties/data/properties/suggestions/items/required",keyword:"required",params:{missingProperty: "change"}});
}
if(data3.reason === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/suggestions/" + i0,schemaPath:"#/properties/data/properties/suggestions/items/required",keyword:"required",params:{missingProperty: "reason"}});
}
if(data3.applied === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/suggestions/" + i0,schemaPath:"#/properties/data/properties/suggestions/items/required",keyword:"required",params:{missingProperty: "applied"}});
}
if(data3.change !== undefined){
if(typeof data3.change !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/suggestions/" + i0+"/change",schemaPath:"#/properties/data/properties/suggestions/items/properties/change/type",keyword:"type",params:{type: "string"}});
}
}
if(data3.reason !== undefined){
if(typeof data3.reason !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/suggestions/" + i0+"/reason",schemaPath:"#/properties/data/properties/suggestions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
}
}
if(data3.applied !== undefined){
if(typeof data3.applied !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/suggestions/" + i0+"/applied",schemaPath:"#/properties/data/properties/suggestions/items/properties/applied/type",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/suggestions/" + i0,schemaPath:"#/properties/data/properties/suggestions/items/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/suggestions",schemaPath:"#/properties/data/properties/suggestions/type",keyword:"type",params:{type: "array"}});
}
}
if(data0.score !== undefined){
let data7 = data0.score;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/score",schemaPath:"#/properties/data/properties/score/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/score",schemaPath:"#/properties/data/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
}
if(data7 < 0 || isNaN(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/score",schemaPath:"#/properties/data/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}});
}
}
if(data.meta !== undefined){
if(!(schema_AiMeta(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? schema_AiMeta.errors : vErrors.concat(schema_AiMeta.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_AiOptimiseAnswer.errors = vErrors;
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

function schema_UploadAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data0.upload_url === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "upload_url"}});
}
if(data0.method === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "method"}});
}
if(data0.headers === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "headers"}});
}
if(data0.expires_at === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "expires_at"}});
}
if(data0.id !== undefined){
if(typeof data0.id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"type",params:{type: "string"}});
}
}
if(data0.upload_url !== undefined){
let data2 = data0.upload_url;
if(typeof data2 === "string"){
if(!(format_73ec681db9(data2))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/upload_url",schemaPath:"#/properties/data/properties/upload_url/format",keyword:"format",params:{format: "uri"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/upload_url",schemaPath:"#/properties/data/properties/upload_url/type",keyword:"type",params:{type: "string"}});
}
}
if(data0.method !== undefined){
let data3 = data0.method;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/method",schemaPath:"#/properties/data/properties/method/type",keyword:"type",params:{type: "string"}});
}
if(!(data3 === "PUT")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/method",schemaPath:"#/properties/data/properties/method/enum",keyword:"enum",params:{allowedValues: value_7b2e0ffb3b}});
}
}
if(data0.headers !== undefined){
let data4 = data0.headers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
if(typeof data4[key0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/headers",schemaPath:"#/properties/data/properties/headers/type",keyword:"type",params:{type: "object"}});
}
}
if(data0.expires_at !== undefined){
let data6 = data0.expires_at;
if(typeof data6 === "string"){
if(!(format_6b50738007.test(data6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/expires_at",schemaPath:"#/properties/data/properties/expires_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/expires_at",schemaPath:"#/properties/data/properties/expires_at/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_UploadAnswer.errors = vErrors;
return errors === 0;
}

function schema_MediaAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data0.status === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "status"}});
}
if(data0.url === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "url"}});
}
if(data0.content_type === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "content_type"}});
}
if(data0.size === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "size"}});
}
if(data0.width === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "width"}});
}
if(data0.height === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "height"}});
}
if(data0.duration === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "duration"}});
}
if(data0.id !== undefined){
if(typeof data0.id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"type",params:{type: "string"}});
}
}
if(data0.status !== undefined){
let data2 = data0.status;
if(typeof data2 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/status",schemaPath:"#/properties/data/properties/status/type",keyword:"type",params:{type: "string"}});
}
if(!(((data2 === "processing") || (data2 === "ready")) || (data2 === "failed"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/status",schemaPath:"#/properties/data/properties/status/enum",keyword:"enum",params:{allowedValues: value_d99d702f68}});
}
}
if(data0.url !== undefined){
let data3 = data0.url;
if(typeof data3 === "string"){
if(!(format_73ec681db9(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/url",schemaPath:"#/properties/data/properties/url/format",keyword:"format",params:{format: "uri"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/url",schemaPath:"#/properties/data/properties/url/type",keyword:"type",params:{type: "string"}});
}
}
if(data0.content_type !== undefined){
if(!(schema_MediaType(data0.content_type, {instancePath:instancePath+"/data/content_type",parentData:data0,parentDataProperty:"content_type",rootData}))){
vErrors = vErrors === null ? schema_MediaType.errors : vErrors.concat(schema_MediaType.errors);
errors = vErrors.length;
}
}
if(data0.size !== undefined){
let data5 = data0.size;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/size",schemaPath:"#/properties/data/properties/size/type",keyword:"type",params:{type: "integer"}});
}
}
if(data0.width !== undefined){
let data6 = data0.width;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/width",schemaPath:"#/properties/data/properties/width/type",keyword:"type",params:{type: "integer"}});
}
}
if(data0.height !== undefined){
let data7 = data0.height;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/height",schemaPath:"#/properties/data/properties/height/type",keyword:"type",params:{type: "integer"}});
}
}
if(data0.duration !== undefined){
let data8 = data0.duration;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/duration",schemaPath:"#/properties/data/properties/duration/type",keyword:"type",params:{type: value_e4a8fde2a2}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_MediaAnswer.errors = vErrors;
return errors === 0;
}

function schema_Persona(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
}
if(data.voice === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice"}});
}
if(data.tone === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tone"}});
}
if(data.audience === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audience"}});
}
if(data.topics === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topics"}});
}
if(data.do === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "do"}});
}
if(data.dont === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dont"}});
}
if(data.sample_posts === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sample_posts"}});
}
if(data.language === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"}});
}
if(data.updated_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}});
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
}
}
if(data.voice !== undefined){
if(typeof data.voice !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/voice",schemaPath:"#/properties/voice/type",keyword:"type",params:{type: "string"}});
}
}
if(data.tone !== undefined){
let data2 = data.tone;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tone/" + i0,schemaPath:"#/properties/tone/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tone",schemaPath:"#/properties/tone/type",keyword:"type",params:{type: "array"}});
}
}
if(data.audience !== undefined){
if(typeof data.audience !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "string"}});
}
}
if(data.topics !== undefined){
let data5 = data.topics;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
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
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
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
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(typeof data9[i3] !== "string"){
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
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
if(typeof data11[i4] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sample_posts/" + i4,schemaPath:"#/properties/sample_posts/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sample_posts",schemaPath:"#/properties/sample_posts/type",keyword:"type",params:{type: "array"}});
}
}
if(data.language !== undefined){
if(typeof data.language !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"}});
}
}
if(data.updated_at !== undefined){
let data14 = data.updated_at;
if((typeof data14 !== "string") && (data14 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data14 === "string"){
if(!(format_6b50738007.test(data14))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format: "date-time"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_Persona.errors = vErrors;
return errors === 0;
}

function schema_PersonaAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.data !== undefined){
if(!(schema_Persona(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_Persona.errors : vErrors.concat(schema_Persona.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_PersonaAnswer.errors = vErrors;
return errors === 0;
}

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
  "listPosts 200 application/json": schema_PostList,
  "listPosts 400 application/json": schema_Error,
  "listPosts 401 application/json": schema_Error,
  "listPosts 403 application/json": schema_Error,
  "listPosts 406 application/json": schema_Error,
  "listPosts 429 application/json": schema_Error,
  "listPosts 500 application/json": schema_Error,
  "listPosts 503 application/json": schema_Error,
  "createPost 201 application/json": schema_Post,
  "createPost 400 application/json": schema_Error,
  "createPost 401 application/json": schema_Error,
  "createPost 402 application/json": schema_Error,
  "createPost 403 application/json": schema_Error,
  "createPost 406 application/json": schema_Error,
  "createPost 409 application/json": schema_Error,
  "createPost 413 application/json": schema_Error,
  "createPost 415 application/json": schema_Error,
  "createPost 429 application/json": schema_Error,
  "createPost 500 application/json": schema_Error,
  "createPost 503 application/json": schema_Error,
  "getPost 200 application/json": schema_Post,
  "getPost 400 application/json": schema_Error,
  "getPost 401 application/json": schema_Error,
  "getPost 403 application/json": schema_Error,
  "getPost 404 application/json": schema_Error,
  "getPost 406 application/json": schema_Error,
  "getPost 429 application/json": schema_Error,
  "getPost 500 application/json": schema_Error,
  "getPost 503 application/json": schema_Error,
  "updatePost 200 application/json": schema_Post,
  "updatePost 400 application/json": schema_Error,
  "updatePost 401 application/json": schema_Error,
  "updatePost 403 application/json": schema_Error,
  "updatePost 404 application/json": schema_Error,
  "updatePost 406 application/json": schema_Error,
  "updatePost 409 application/json": schema_Error,
  "updatePost 413 application/json": schema_Error,
  "updatePost 415 application/json": schema_Error,
  "updatePost 429 application/json": schema_Error,
  "updatePost 500 application/json": schema_Error,
  "updatePost 503 application/json": schema_Error,
  "deletePost 400 application/json": schema_Error,
  "deletePost 401 application/json": schema_Error,
  "deletePost 403 application/json": schema_Error,
  "deletePost 404 application/json": schema_Error,
  "deletePost 409 application/json": schema_Error,
  "deletePost 429 application/json": schema_Error,
  "deletePost 500 application/json": schema_Error,
  "deletePost 503 application/json": schema_Error,
  "schedulePost 200 application/json": schema_Post,
  "schedulePost 400 application/json": schema_Error,
  "schedulePost 401 application/json": schema_Error,
  "schedulePost 402 application/json": schema_Error,
  "schedulePost 403 application/json": schema_Error,
  "schedulePost 404 application/json": schema_Error,
  "schedulePost 406 application/json": schema_Error,
  "schedulePost 409 application/json": schema_Error,
  "schedulePost 413 application/json": schema_Error,
  "schedulePost 415 application/json": schema_Error,
  "schedulePost 429 application/json": schema_Error,
  "schedulePost 500 application/json": schema_Error,
  "schedulePost 503 application/json": schema_Error,
  "publishPost 200 application/json": schema_Post,
  "publishPost 400 application/json": schema_Error,
  "publishPost 401 application/json": schema_Error,
  "publishPost 402 application/json": schema_Error,
  "publishPost 403 application/json": schema_Error,
  "publishPost 404 application/json": schema_Error,
  "publishPost 406 application/json": schema_Error,
  "publishPost 409 application/json": schema_Error,
  "publishPost 413 application/json": schema_Error,
  "publishPost 415 application/json": schema_Error,
  "publishPost 429 application/json": schema_Error,
  "publishPost 500 application/json": schema_Error,
  "publishPost 503 application/json": schema_Error,
  "listAccounts 200 application/json": schema_AccountList,
  "listAccounts 400 application/json": schema_Error,
  "listAccounts 401 application/json": schema_Error,
  "listAccounts 403 application/json": schema_Error,
  "listAccounts 406 application/json": schema_Error,
  "listAccounts 429 application/json": schema_Error,
  "listAccounts 500 application/json": schema_Error,
  "listAccounts 503 application/json": schema_Error,
  "connectAccount 200 application/json": schema_AccountAnswer,
  "connectAccount 201 application/json": schema_AccountAnswer,
  "connectAccount 400 application/json": schema_Error,
  "connectAccount 401 application/json": schema_Error,
  "connectAccount 403 application/json": schema_Error,
  "connectAccount 406 application/json": schema_Error,
  "connectAccount 409 application/json": schema_Error,
  "connectAccount 413 application/json": schema_Error,
  "connectAccount 415 application/json": schema_Error,
  "connectAccount 429 application/json": schema_Error,
  "connectAccount 500 application/json": schema_Error,
  "connectAccount 503 application/json": schema_Error,
  "getAccountAnalytics 200 application/json": schema_AccountAnalyticsAnswer,
  "getAccountAnalytics 400 application/json": schema_Error,
  "getAccountAnalytics 401 application/json": schema_Error,
  "getAccountAnalytics 403 application/json": schema_Error,
  "getAccountAnalytics 406 application/json": schema_Error,
  "getAccountAnalytics 429 application/json": schema_Error,
  "getAccountAnalytics 500 application/json": schema_Error,
  "getAccountAnalytics 503 application/json": schema_Error,
  "getPostAnalytics 200 application/json": schema_PostAnalyticsAnswer,
  "getPostAnalytics 400 application/json": schema_Error,
  "getPostAnalytics 401 application/json": schema_Error,
  "getPostAnalytics 403 application/json": schema_Error,
  "getPostAnalytics 404 application/json": schema_Error,
  "getPostAnalytics 406 application/json": schema_Error,
  "getPostAnalytics 429 application/json": schema_Error,
  "getPostAnalytics 500 application/json": schema_Error,
  "getPostAnalytics 503 application/json": schema_Error,
  "listTrends 200 application/json": schema_TrendList,
  "listTrends 400 application/json": schema_Error,
  "listTrends 401 application/json": schema_Error,
  "listTrends 403 application/json": schema_Error,
  "listTrends 406 application/json": schema_Error,
  "listTrends 429 application/json": schema_Error,
  "listTrends 500 application/json": schema_Error,
  "listTrends 503 application/json": schema_Error,
  "getAccount 200 application/json": schema_AccountAnswer,
  "getAccount 400 application/json": schema_Error,
  "getAccount 401 application/json": schema_Error,
  "getAccount 403 application/json": schema_Error,
  "getAccount 404 application/json": schema_Error,
  "getAccount 406 application/json": schema_Error,
  "getAccount 429 application/json": schema_Error,
  "getAccount 500 application/json": schema_Error,
  "getAccount 503 application/json": schema_Error,
  "disconnectAccount 400 application/json": schema_Error,
  "disconnectAccount 401 application/json": schema_Error,
  "disconnectAccount 403 application/json": schema_Error,
  "disconnectAccount 404 application/json": schema_Error,
  "disconnectAccount 409 application/json": schema_Error,
  "disconnectAccount 429 application/json": schema_Error,
  "disconnectAccount 500 application/json": schema_Error,
  "disconnectAccount 503 application/json": schema_Error,
  "rewriteText 200 application/json": schema_AiTextAnswer,
  "rewriteText 400 application/json": schema_Error,
  "rewriteText 401 application/json": schema_Error,
  "rewriteText 402 application/json": schema_Error,
  "rewriteText 403 application/json": schema_Error,
  "rewriteText 406 application/json": schema_Error,
  "rewriteText 409 application/json": schema_Error,
  "rewriteText 413 application/json": schema_Error,
  "rewriteText 415 application/json": schema_Error,
  "rewriteText 429 application/json": schema_Error,
  "rewriteText 500 application/json": schema_Error,
  "rewriteText 503 application/json": schema_Error,
  "composePost 200 application/json": schema_AiTextAnswer,
  "composePost 400 application/json": schema_Error,
  "composePost 401 application/json": schema_Error,
  "composePost 402 application/json": schema_Error,
  "composePost 403 application/json": schema_Error,
  "composePost 406 application/json": schema_Error,
  "composePost 409 application/json": schema_Error,
  "composePost 413 application/json": schema_Error,
  "composePost 415 application/json": schema_Error,
  "composePost 429 application/json": schema_Error,
  "composePost 500 application/json": schema_Error,
  "composePost 503 application/json": schema_Error,
  "suggestHashtags 200 application/json": schema_AiHashtagsAnswer,
  "suggestHashtags 400 application/json": schema_Error,
  "suggestHashtags 401 application/json": schema_Error,
  "suggestHashtags 402 application/json": schema_Error,
  "suggestHashtags 403 application/json": schema_Error,
  "suggestHashtags 406 application/json": schema_Error,
  "suggestHashtags 409 application/json": schema_Error,
  "suggestHashtags 413 application/json": schema_Error,
  "suggestHashtags 415 application/json": schema_Error,
  "suggestHashtags 429 application/json": schema_Error,
  "suggestHashtags 500 application/json": schema_Error,
  "suggestHashtags 503 application/json": schema_Error,
  "expandThread 200 application/json": schema_AiThreadAnswer,
  "expandThread 400 application/json": schema_Error,
  "expandThread 401 application/json": schema_Error,
  "expandThread 402 application/json": schema_Error,
  "expandThread 403 application/json": schema_Error,
  "expandThread 406 application/json": schema_Error,
  "expandThread 409 application/json": schema_Error,
  "expandThread 413 application/json": schema_Error,
  "expandThread 415 application/json": schema_Error,
  "expandThread 429 application/json": schema_Error,
  "expandThread 500 application/json": schema_Error,
  "expandThread 503 application/json": schema_Error,
  "generateIdeas 200 application/json": schema_AiIdeasAnswer,
  "generateIdeas 400 application/json": schema_Error,
  "generateIdeas 401 application/json": schema_Error,
  "generateIdeas 402 application/json": schema_Error,
  "generateIdeas 403 application/json": schema_Error,
  "generateIdeas 406 application/json": schema_Error,
  "generateIdeas 409 application/json": schema_Error,
  "generateIdeas 413 application/json": schema_Error,
  "generateIdeas 415 application/json": schema_Error,
  "generateIdeas 429 application/json": schema_Error,
  "generateIdeas 500 application/json": schema_Error,
  "generateIdeas 503 application/json": schema_Error,
  "optimisePost 200 application/json": schema_AiOptimiseAnswer,
  "optimisePost 400 application/json": schema_Error,
  "optimisePost 401 application/json": schema_Error,
  "optimisePost 402 application/json": schema_Error,
  "optimisePost 403 application/json": schema_Error,
  "optimisePost 406 application/json": schema_Error,
  "optimisePost 409 application/json": schema_Error,
  "optimisePost 413 application/json": schema_Error,
  "optimisePost 415 application/json": schema_Error,
  "optimisePost 429 application/json": schema_Error,
  "optimisePost 500 application/json": schema_Error,
  "optimisePost 503 application/json": schema_Error,
  "createUpload 201 application/json": schema_UploadAnswer,
  "createUpload 400 application/json": schema_Error,
  "createUpload 401 application/json": schema_Error,
  "createUpload 402 application/json": schema_Error,
  "createUpload 403 application/json": schema_Error,
  "createUpload 406 application/json": schema_Error,
  "createUpload 409 application/json": schema_Error,
  "createUpload 413 application/json": schema_Error,
  "createUpload 415 application/json": schema_Error,
  "createUpload 429 application/json": schema_Error,
  "createUpload 500 application/json": schema_Error,
  "createUpload 503 application/json": schema_Error,
  "confirmUpload 200 application/json": schema_MediaAnswer,
  "confirmUpload 400 application/json": schema_Error,
  "confirmUpload 401 application/json": schema_Error,
  "confirmUpload 402 application/json": schema_Error,
  "confirmUpload 403 application/json": schema_Error,
  "confirmUpload 404 application/json": schema_Error,
  "confirmUpload 406 application/json": schema_Error,
  "confirmUpload 409 application/json": schema_Error,
  "confirmUpload 429 application/json": schema_Error,
  "confirmUpload 500 application/json": schema_Error,
  "confirmUpload 503 application/json": schema_Error,
  "getPersona 200 application/json": schema_PersonaAnswer,
  "getPersona 400 application/json": schema_Error,
  "getPersona 401 application/json": schema_Error,
  "getPersona 403 application/json": schema_Error,
  "getPersona 406 application/json": schema_Error,
  "getPersona 429 application/json": schema_Error,
  "getPersona 500 application/json": schema_Error,
  "getPersona 503 application/json": schema_Error,
  "updatePersona 200 application/json": schema_PersonaAnswer,
  "updatePersona 400 application/json": schema_Error,
  "updatePersona 401 application/json": schema_Error,
  "updatePersona 403 application/json": schema_Error,
  "updatePersona 406 application/json": schema_Error,
  "updatePersona 409 application/json": schema_Error,
  "updatePersona 413 application/json": schema_Error,
  "updatePersona 415 application/json": schema_Error,
  "updatePersona 429 application/json": schema_Error,
  "updatePersona 500 application/json": schema_Error,
  "updatePersona 503 application/json": schema_Error,
  "event post.created": schema_PostCreatedEvent,
  "event post.updated": schema_PostUpdatedEvent,
  "event post.deleted": schema_PostDeletedEvent,
  "event post.scheduled": schema_PostScheduledEvent,
  "event post.published": schema_PostPublishedEvent,
  "event post.failed": schema_PostFailedEvent,
};

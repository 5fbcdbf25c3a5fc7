// Made from the contract by `npm run generate`. DO NOT EDIT.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

const format_6b50738007 = /^(?:(?:(?!0000)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)|(?!0000)\d{4}-(?:06-30|12-31)[Tt]23:59:60(?:\.\d+)?(?:[Zz]|[+-]00:00))$/;
const format_73ec681db9 = require("ajv-formats/dist/formats").fullFormats.uri;
const format_988cba5a02 = require("ajv-formats/dist/formats").fullFormats.email;
const func_7a03181366 = require("ajv/dist/runtime/ucs2length").default;
const pattern_217e89d564 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern_2fea007a88 = new RegExp("^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8}){0,3}$", "u");
const pattern_a15a5a9b3e = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}$", "u");
const value_182b32493d = ["integer","null"];
const value_28f7847a09 = ["failures","gone"];
const value_33c9b01dbd = ["failures","gone",null];
const value_396d11dfd6 = ["array","null"];
const value_911c2a38ae = ["pending","success","failed","retrying"];
const value_af7356f158 = ["free","starter","pro","business","agency","enterprise"];
const value_e4a8fde2a2 = ["number","null"];
const value_ebf51c8947 = ["object","null"];
const value_f2aa28b7b5 = ["string","null"];
const value_f5682a020c = ["LIMIT_EXCEEDED"];

function schema_WorkspaceTier(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
if(!((((((data === "free") || (data === "starter")) || (data === "pro")) || (data === "business")) || (data === "agency")) || (data === "enterprise"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: value_af7356f158}});
}
schema_WorkspaceTier.errors = vErrors;
return errors === 0;
}

function schema_WorkspaceOwner(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
}
if(data.email === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"}});
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data0 == "number") && (isFinite(data0))){
if(!(Number.isSafeInteger(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(!(format_988cba5a02.test(data2))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_WorkspaceOwner.errors = vErrors;
return errors === 0;
}

function schema_ApiKeyView(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data0 == "number") && (isFinite(data0))){
if(!(Number.isSafeInteger(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
}
}
if(data.prefix !== undefined){
if(typeof data.prefix !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"}});
}
}
if(data.product !== undefined){
if(typeof data.product !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "string"}});
}
}
if(data.scopes !== undefined){
let data4 = data.scopes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scopes/" + i0,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"}});
}
}
if(data.rate_limit_tier !== undefined){
if(!(schema_WorkspaceTier(data.rate_limit_tier, {instancePath:instancePath+"/rate_limit_tier",parentData:data,parentDataProperty:"rate_limit_tier",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceTier.errors : vErrors.concat(schema_WorkspaceTier.errors);
errors = vErrors.length;
}
}
if(data.allowed_ips !== undefined){
let data7 = data.allowed_ips;
if((!(Array.isArray(data7))) && (data7 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowed_ips",schemaPath:"#/properties/allowed_ips/type",keyword:"type",params:{type: value_396d11dfd6}});
}
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowed_ips/" + i1,schemaPath:"#/properties/allowed_ips/items/type",keyword:"type",params:{type: "string"}});
}
}
}
}
if(data.last_used_at !== undefined){
let data9 = data.last_used_at;
if((typeof data9 !== "string") && (data9 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/last_used_at",schemaPath:"#/properties/last_used_at/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data9 === "string"){
if(!(format_6b50738007.test(data9))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/last_used_at",schemaPath:"#/properties/last_used_at/format",keyword:"format",params:{format: "date-time"}});
}
}
}
if(data.expires_at !== undefined){
let data10 = data.expires_at;
if((typeof data10 !== "string") && (data10 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data10 === "string"){
if(!(format_6b50738007.test(data10))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/format",keyword:"format",params:{format: "date-time"}});
}
}
}
if(data.rotation_advised_at !== undefined){
let data11 = data.rotation_advised_at;
if(typeof data11 === "string"){
if(!(format_6b50738007.test(data11))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/rotation_advised_at",schemaPath:"#/properties/rotation_advised_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/rotation_advised_at",schemaPath:"#/properties/rotation_advised_at/type",keyword:"type",params:{type: "string"}});
}
}
if(data.created_at !== undefined){
let data12 = data.created_at;
if(typeof data12 === "string"){
if(!(format_6b50738007.test(data12))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}});
}
}
if(data.owner !== undefined){
if(!(schema_WorkspaceOwner(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceOwner.errors : vErrors.concat(schema_WorkspaceOwner.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ApiKeyView.errors = vErrors;
return errors === 0;
}

function schema_PageMeta(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.current_page === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "current_page"}});
}
if(data.from === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}});
}
if(data.last_page === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_page"}});
}
if(data.per_page === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "per_page"}});
}
if(data.to === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}});
}
if(data.total === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"}});
}
if(data.current_page !== undefined){
let data0 = data.current_page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/current_page",schemaPath:"#/properties/current_page/type",keyword:"type",params:{type: "integer"}});
}
}
if(data.from !== undefined){
let data1 = data.from;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: value_182b32493d}});
}
}
if(data.last_page !== undefined){
let data2 = data.last_page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/last_page",schemaPath:"#/properties/last_page/type",keyword:"type",params:{type: "integer"}});
}
}
if(data.per_page !== undefined){
let data3 = data.per_page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/type",keyword:"type",params:{type: "integer"}});
}
}
if(data.to !== undefined){
let data4 = data.to;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: value_182b32493d}});
}
}
if(data.total !== undefined){
let data5 = data.total;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_PageMeta.errors = vErrors;
return errors === 0;
}

function schema_PageLinks(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.first === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"}});
}
if(data.last === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last"}});
}
if(data.prev === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prev"}});
}
if(data.next === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next"}});
}
if(data.first !== undefined){
let data0 = data.first;
if(typeof data0 === "string"){
if(!(format_73ec681db9(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/format",keyword:"format",params:{format: "uri"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "string"}});
}
}
if(data.last !== undefined){
let data1 = data.last;
if(typeof data1 === "string"){
if(!(format_73ec681db9(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/last",schemaPath:"#/properties/last/format",keyword:"format",params:{format: "uri"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/last",schemaPath:"#/properties/last/type",keyword:"type",params:{type: "string"}});
}
}
if(data.prev !== undefined){
let data2 = data.prev;
if((typeof data2 !== "string") && (data2 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prev",schemaPath:"#/properties/prev/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data2 === "string"){
if(!(format_73ec681db9(data2))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prev",schemaPath:"#/properties/prev/format",keyword:"format",params:{format: "uri"}});
}
}
}
if(data.next !== undefined){
let data3 = data.next;
if((typeof data3 !== "string") && (data3 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data3 === "string"){
if(!(format_73ec681db9(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:"#/properties/next/format",keyword:"format",params:{format: "uri"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_PageLinks.errors = vErrors;
return errors === 0;
}

function schema_ApiKeyList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.meta === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"}});
}
if(data.links === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"}});
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(schema_ApiKeyView(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_ApiKeyView.errors : vErrors.concat(schema_ApiKeyView.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}});
}
}
if(data.meta !== undefined){
if(!(schema_PageMeta(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? schema_PageMeta.errors : vErrors.concat(schema_PageMeta.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(schema_PageLinks(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? schema_PageLinks.errors : vErrors.concat(schema_PageLinks.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ApiKeyList.errors = vErrors;
return errors === 0;
}

function schema_Error(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"}});
}
if(data.message === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}});
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_Error.errors = vErrors;
return errors === 0;
}

function schema_ValidationError(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"}});
}
if(data.message === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}});
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
if(data.errors !== undefined){
let data2 = data.errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
let data3 = data2[key0];
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/errors/additionalProperties/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ValidationError.errors = vErrors;
return errors === 0;
}

function schema_RateLimitError(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"}});
}
if(data.message === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data.retry_after === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "retry_after"}});
}
if(data.limit === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limit"}});
}
if(data.remaining === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remaining"}});
}
if(data.reset_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reset_at"}});
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}});
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
if(data.retry_after !== undefined){
let data2 = data.retry_after;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/retry_after",schemaPath:"#/properties/retry_after/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/retry_after",schemaPath:"#/properties/retry_after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
if(data.limit !== undefined){
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}});
}
}
if(data.remaining !== undefined){
let data4 = data.remaining;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/remaining",schemaPath:"#/properties/remaining/type",keyword:"type",params:{type: "integer"}});
}
}
if(data.reset_at !== undefined){
let data5 = data.reset_at;
if(typeof data5 === "string"){
if(!(format_6b50738007.test(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/reset_at",schemaPath:"#/properties/reset_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/reset_at",schemaPath:"#/properties/reset_at/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_RateLimitError.errors = vErrors;
return errors === 0;
}

function schema_ServerError(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"}});
}
if(data.message === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data.request_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}});
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}});
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
if(data.request_id !== undefined){
if(typeof data.request_id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ServerError.errors = vErrors;
return errors === 0;
}

function schema_ApiKeyCreatedAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data1.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "name"}});
}
if(data1.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "key"}});
}
if(data1.scopes === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "scopes"}});
}
if(data1.rate_limit_tier === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "rate_limit_tier"}});
}
if(data1.expires_at === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "expires_at"}});
}
if(data1.created_at === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "created_at"}});
}
if(data1.id !== undefined){
let data2 = data1.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(Number.isSafeInteger(data2))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/id",schemaPath:"#/properties/data/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/name",schemaPath:"#/properties/data/properties/name/type",keyword:"type",params:{type: "string"}});
}
}
if(data1.key !== undefined){
if(!(typeof data1.key === "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/key",schemaPath:"#/properties/data/properties/key/type",keyword:"type",params:{type: "string"}});
}
}
if(data1.scopes !== undefined){
let data5 = data1.scopes;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/scopes/" + i0,schemaPath:"#/properties/data/properties/scopes/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/scopes",schemaPath:"#/properties/data/properties/scopes/type",keyword:"type",params:{type: "array"}});
}
}
if(data1.rate_limit_tier !== undefined){
if(!(schema_WorkspaceTier(data1.rate_limit_tier, {instancePath:instancePath+"/data/rate_limit_tier",parentData:data1,parentDataProperty:"rate_limit_tier",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceTier.errors : vErrors.concat(schema_WorkspaceTier.errors);
errors = vErrors.length;
}
}
if(data1.expires_at !== undefined){
let data8 = data1.expires_at;
if((typeof data8 !== "string") && (data8 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/expires_at",schemaPath:"#/properties/data/properties/expires_at/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data8 === "string"){
if(!(format_6b50738007.test(data8))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/expires_at",schemaPath:"#/properties/data/properties/expires_at/format",keyword:"format",params:{format: "date-time"}});
}
}
}
if(data1.created_at !== undefined){
let data9 = data1.created_at;
if(typeof data9 === "string"){
if(!(format_6b50738007.test(data9))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/created_at",schemaPath:"#/properties/data/properties/created_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/created_at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type: "string"}});
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
schema_ApiKeyCreatedAnswer.errors = vErrors;
return errors === 0;
}

function schema_FeatureLimitError(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"}});
}
if(data.message === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}});
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
if(data.feature !== undefined){
if(typeof data.feature !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/feature",schemaPath:"#/properties/feature/type",keyword:"type",params:{type: "string"}});
}
}
if(data.upgrade_url !== undefined){
let data3 = data.upgrade_url;
if(typeof data3 === "string"){
if(!(format_73ec681db9(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/upgrade_url",schemaPath:"#/properties/upgrade_url/format",keyword:"format",params:{format: "uri"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/upgrade_url",schemaPath:"#/properties/upgrade_url/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_FeatureLimitError.errors = vErrors;
return errors === 0;
}

function schema_ApiKeyAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.data !== undefined){
if(!(schema_ApiKeyView(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_ApiKeyView.errors : vErrors.concat(schema_ApiKeyView.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ApiKeyAnswer.errors = vErrors;
return errors === 0;
}

function schema_ApiKey(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
}
if(data.prefix === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prefix"}});
}
if(data.product === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "product"}});
}
if(data.scopes === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scopes"}});
}
if(data.rate_limit_tier === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rate_limit_tier"}});
}
if(data.allowed_ips === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "allowed_ips"}});
}
if(data.last_used_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_used_at"}});
}
if(data.expires_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires_at"}});
}
if(data.rotation_advised_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rotation_advised_at"}});
}
if(data.created_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}});
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data0 == "number") && (isFinite(data0))){
if(!(Number.isSafeInteger(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
}
}
if(data.prefix !== undefined){
if(typeof data.prefix !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"}});
}
}
if(data.product !== undefined){
if(typeof data.product !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "string"}});
}
}
if(data.scopes !== undefined){
let data4 = data.scopes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scopes/" + i0,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"}});
}
}
if(data.rate_limit_tier !== undefined){
if(!(schema_WorkspaceTier(data.rate_limit_tier, {instancePath:instancePath+"/rate_limit_tier",parentData:data,parentDataProperty:"rate_limit_tier",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceTier.errors : vErrors.concat(schema_WorkspaceTier.errors);
errors = vErrors.length;
}
}
if(data.allowed_ips !== undefined){
let data7 = data.allowed_ips;
if((!(Array.isArray(data7))) && (data7 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowed_ips",schemaPath:"#/properties/allowed_ips/type",keyword:"type",params:{type: value_396d11dfd6}});
}
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowed_ips/" + i1,schemaPath:"#/properties/allowed_ips/items/type",keyword:"type",params:{type: "string"}});
}
}
}
}
if(data.last_used_at !== undefined){
let data9 = data.last_used_at;
if((typeof data9 !== "string") && (data9 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/last_used_at",schemaPath:"#/properties/last_used_at/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data9 === "string"){
if(!(format_6b50738007.test(data9))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/last_used_at",schemaPath:"#/properties/last_used_at/format",keyword:"format",params:{format: "date-time"}});
}
}
}
if(data.expires_at !== undefined){
let data10 = data.expires_at;
if((typeof data10 !== "string") && (data10 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data10 === "string"){
if(!(format_6b50738007.test(data10))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/format",keyword:"format",params:{format: "date-time"}});
}
}
}
if(data.rotation_advised_at !== undefined){
let data11 = data.rotation_advised_at;
if(typeof data11 === "string"){
if(!(format_6b50738007.test(data11))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/rotation_advised_at",schemaPath:"#/properties/rotation_advised_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/rotation_advised_at",schemaPath:"#/properties/rotation_advised_at/type",keyword:"type",params:{type: "string"}});
}
}
if(data.created_at !== undefined){
let data12 = data.created_at;
if(typeof data12 === "string"){
if(!(format_6b50738007.test(data12))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ApiKey.errors = vErrors;
return errors === 0;
}

function schema_ApiKeyUpdatedAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
if(data.data !== undefined){
if(!(schema_ApiKey(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_ApiKey.errors : vErrors.concat(schema_ApiKey.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ApiKeyUpdatedAnswer.errors = vErrors;
return errors === 0;
}

function schema_ApiKeyRotatedAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data1.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "name"}});
}
if(data1.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "key"}});
}
if(data1.scopes === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "scopes"}});
}
if(data1.grace_period_ends_at === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "grace_period_ends_at"}});
}
if(data1.id !== undefined){
let data2 = data1.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(Number.isSafeInteger(data2))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/id",schemaPath:"#/properties/data/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/name",schemaPath:"#/properties/data/properties/name/type",keyword:"type",params:{type: "string"}});
}
}
if(data1.key !== undefined){
if(!(typeof data1.key === "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/key",schemaPath:"#/properties/data/properties/key/type",keyword:"type",params:{type: "string"}});
}
}
if(data1.scopes !== undefined){
let data5 = data1.scopes;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/scopes/" + i0,schemaPath:"#/properties/data/properties/scopes/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/scopes",schemaPath:"#/properties/data/properties/scopes/type",keyword:"type",params:{type: "array"}});
}
}
if(data1.grace_period_ends_at !== undefined){
let data7 = data1.grace_period_ends_at;
if(typeof data7 === "string"){
if(!(format_6b50738007.test(data7))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/grace_period_ends_at",schemaPath:"#/properties/data/properties/grace_period_ends_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/grace_period_ends_at",schemaPath:"#/properties/data/properties/grace_period_ends_at/type",keyword:"type",params:{type: "string"}});
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
schema_ApiKeyRotatedAnswer.errors = vErrors;
return errors === 0;
}

function schema_AuditEntry(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data0 == "number") && (isFinite(data0))){
if(!(Number.isSafeInteger(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"}});
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"}});
}
}
if(data.user_id !== undefined){
let data3 = data.user_id;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: value_182b32493d}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(!(Number.isSafeInteger(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.api_key_id !== undefined){
let data4 = data.api_key_id;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/api_key_id",schemaPath:"#/properties/api_key_id/type",keyword:"type",params:{type: value_182b32493d}});
}
if((typeof data4 == "number") && (isFinite(data4))){
if(!(Number.isSafeInteger(data4))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/api_key_id",schemaPath:"#/properties/api_key_id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.client !== undefined){
let data5 = data.client;
if((typeof data5 !== "string") && (data5 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
}
if(data.target !== undefined){
let data6 = data.target;
if((typeof data6 !== "string") && (data6 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
}
if(data.before !== undefined){
let data7 = data.before;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: value_ebf51c8947}});
}
}
if(data.after !== undefined){
let data8 = data.after;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: value_ebf51c8947}});
}
}
if(data.request_id !== undefined){
if(typeof data.request_id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.created_at !== undefined){
let data10 = data.created_at;
if(typeof data10 === "string"){
if(!(format_6b50738007.test(data10))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_AuditEntry.errors = vErrors;
return errors === 0;
}

function schema_AuditList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.meta === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"}});
}
if(data.links === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"}});
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(schema_AuditEntry(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_AuditEntry.errors : vErrors.concat(schema_AuditEntry.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}});
}
}
if(data.meta !== undefined){
if(!(schema_PageMeta(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? schema_PageMeta.errors : vErrors.concat(schema_PageMeta.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(schema_PageLinks(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? schema_PageLinks.errors : vErrors.concat(schema_PageLinks.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_AuditList.errors = vErrors;
return errors === 0;
}

function schema_WebhookView(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data0 == "number") && (isFinite(data0))){
if(!(Number.isSafeInteger(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}});
}
}
if(data.events !== undefined){
let data2 = data.events;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/events/" + i0,schemaPath:"#/properties/events/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"}});
}
}
if(data.is_active !== undefined){
if(typeof data.is_active !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/is_active",schemaPath:"#/properties/is_active/type",keyword:"type",params:{type: "boolean"}});
}
}
if(data.success_count !== undefined){
let data5 = data.success_count;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/success_count",schemaPath:"#/properties/success_count/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data5 == "number") && (isFinite(data5))){
if(!(Number.isSafeInteger(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/success_count",schemaPath:"#/properties/success_count/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.failure_count !== undefined){
let data6 = data.failure_count;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/failure_count",schemaPath:"#/properties/failure_count/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data6 == "number") && (isFinite(data6))){
if(!(Number.isSafeInteger(data6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/failure_count",schemaPath:"#/properties/failure_count/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.consecutive_failures !== undefined){
let data7 = data.consecutive_failures;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/consecutive_failures",schemaPath:"#/properties/consecutive_failures/type",keyword:"type",params:{type: "integer"}});
}
}
if(data.custom_headers !== undefined){
let data8 = data.custom_headers;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/custom_headers/" + i1,schemaPath:"#/properties/custom_headers/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/custom_headers",schemaPath:"#/properties/custom_headers/type",keyword:"type",params:{type: "array"}});
}
}
if(data.disabled_at !== undefined){
let data10 = data.disabled_at;
if((typeof data10 !== "string") && (data10 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disabled_at",schemaPath:"#/properties/disabled_at/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data10 === "string"){
if(!(format_6b50738007.test(data10))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disabled_at",schemaPath:"#/properties/disabled_at/format",keyword:"format",params:{format: "date-time"}});
}
}
}
if(data.disabled_reason !== undefined){
let data11 = data.disabled_reason;
if((typeof data11 !== "string") && (data11 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disabled_reason",schemaPath:"#/properties/disabled_reason/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(!(((data11 === "failures") || (data11 === "gone")) || (data11 === null))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disabled_reason",schemaPath:"#/properties/disabled_reason/enum",keyword:"enum",params:{allowedValues: value_33c9b01dbd}});
}
}
if(data.last_delivery_at !== undefined){
let data12 = data.last_delivery_at;
if((typeof data12 !== "string") && (data12 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/last_delivery_at",schemaPath:"#/properties/last_delivery_at/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data12 === "string"){
if(!(format_6b50738007.test(data12))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/last_delivery_at",schemaPath:"#/properties/last_delivery_at/format",keyword:"format",params:{format: "date-time"}});
}
}
}
if(data.created_at !== undefined){
let data13 = data.created_at;
if(typeof data13 === "string"){
if(!(format_6b50738007.test(data13))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}});
}
}
if(data.owner !== undefined){
if(!(schema_WorkspaceOwner(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceOwner.errors : vErrors.concat(schema_WorkspaceOwner.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_WebhookView.errors = vErrors;
return errors === 0;
}

function schema_WebhookList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.meta === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"}});
}
if(data.links === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"}});
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(schema_WebhookView(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_WebhookView.errors : vErrors.concat(schema_WebhookView.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}});
}
}
if(data.meta !== undefined){
if(!(schema_PageMeta(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? schema_PageMeta.errors : vErrors.concat(schema_PageMeta.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(schema_PageLinks(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? schema_PageLinks.errors : vErrors.concat(schema_PageLinks.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_WebhookList.errors = vErrors;
return errors === 0;
}

function schema_WebhookCreatedAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data1.url === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "url"}});
}
if(data1.events === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "events"}});
}
if(data1.secret === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "secret"}});
}
if(data1.is_active === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "is_active"}});
}
if(data1.created_at === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "created_at"}});
}
if(data1.id !== undefined){
let data2 = data1.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(Number.isSafeInteger(data2))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/id",schemaPath:"#/properties/data/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data1.url !== undefined){
if(typeof data1.url !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/url",schemaPath:"#/properties/data/properties/url/type",keyword:"type",params:{type: "string"}});
}
}
if(data1.events !== undefined){
let data4 = data1.events;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/events/" + i0,schemaPath:"#/properties/data/properties/events/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/events",schemaPath:"#/properties/data/properties/events/type",keyword:"type",params:{type: "array"}});
}
}
if(data1.secret !== undefined){
if(!(typeof data1.secret === "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/secret",schemaPath:"#/properties/data/properties/secret/type",keyword:"type",params:{type: "string"}});
}
}
if(data1.is_active !== undefined){
if(typeof data1.is_active !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/is_active",schemaPath:"#/properties/data/properties/is_active/type",keyword:"type",params:{type: "boolean"}});
}
}
if(data1.created_at !== undefined){
let data8 = data1.created_at;
if(typeof data8 === "string"){
if(!(format_6b50738007.test(data8))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/created_at",schemaPath:"#/properties/data/properties/created_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/created_at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type: "string"}});
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
schema_WebhookCreatedAnswer.errors = vErrors;
return errors === 0;
}

function schema_WebhookAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.data !== undefined){
if(!(schema_WebhookView(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_WebhookView.errors : vErrors.concat(schema_WebhookView.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_WebhookAnswer.errors = vErrors;
return errors === 0;
}

function schema_Webhook(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}});
}
if(data.events === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "events"}});
}
if(data.is_active === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_active"}});
}
if(data.success_count === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "success_count"}});
}
if(data.failure_count === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failure_count"}});
}
if(data.consecutive_failures === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "consecutive_failures"}});
}
if(data.custom_headers === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "custom_headers"}});
}
if(data.disabled_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "disabled_at"}});
}
if(data.disabled_reason === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "disabled_reason"}});
}
if(data.last_delivery_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_delivery_at"}});
}
if(data.created_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}});
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data0 == "number") && (isFinite(data0))){
if(!(Number.isSafeInteger(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}});
}
}
if(data.events !== undefined){
let data2 = data.events;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/events/" + i0,schemaPath:"#/properties/events/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"}});
}
}
if(data.is_active !== undefined){
if(typeof data.is_active !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/is_active",schemaPath:"#/properties/is_active/type",keyword:"type",params:{type: "boolean"}});
}
}
if(data.success_count !== undefined){
let data5 = data.success_count;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/success_count",schemaPath:"#/properties/success_count/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data5 == "number") && (isFinite(data5))){
if(!(Number.isSafeInteger(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/success_count",schemaPath:"#/properties/success_count/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.failure_count !== undefined){
let data6 = data.failure_count;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/failure_count",schemaPath:"#/properties/failure_count/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data6 == "number") && (isFinite(data6))){
if(!(Number.isSafeInteger(data6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/failure_count",schemaPath:"#/properties/failure_count/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.consecutive_failures !== undefined){
let data7 = data.consecutive_failures;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/consecutive_failures",schemaPath:"#/properties/consecutive_failures/type",keyword:"type",params:{type: "integer"}});
}
}
if(data.custom_headers !== undefined){
let data8 = data.custom_headers;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/custom_headers/" + i1,schemaPath:"#/properties/custom_headers/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/custom_headers",schemaPath:"#/properties/custom_headers/type",keyword:"type",params:{type: "array"}});
}
}
if(data.disabled_at !== undefined){
let data10 = data.disabled_at;
if((typeof data10 !== "string") && (data10 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disabled_at",schemaPath:"#/properties/disabled_at/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data10 === "string"){
if(!(format_6b50738007.test(data10))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disabled_at",schemaPath:"#/properties/disabled_at/format",keyword:"format",params:{format: "date-time"}});
}
}
}
if(data.disabled_reason !== undefined){
let data11 = data.disabled_reason;
if((typeof data11 !== "string") && (data11 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disabled_reason",schemaPath:"#/properties/disabled_reason/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(!(((data11 === "failures") || (data11 === "gone")) || (data11 === null))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disabled_reason",schemaPath:"#/properties/disabled_reason/enum",keyword:"enum",params:{allowedValues: value_33c9b01dbd}});
}
}
if(data.last_delivery_at !== undefined){
let data12 = data.last_delivery_at;
if((typeof data12 !== "string") && (data12 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/last_delivery_at",schemaPath:"#/properties/last_delivery_at/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data12 === "string"){
if(!(format_6b50738007.test(data12))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/last_delivery_at",schemaPath:"#/properties/last_delivery_at/format",keyword:"format",params:{format: "date-time"}});
}
}
}
if(data.created_at !== undefined){
let data13 = data.created_at;
if(typeof data13 === "string"){
if(!(format_6b50738007.test(data13))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_Webhook.errors = vErrors;
return errors === 0;
}

function schema_WebhookUpdatedAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
if(data.data !== undefined){
if(!(schema_Webhook(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_Webhook.errors : vErrors.concat(schema_Webhook.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_WebhookUpdatedAnswer.errors = vErrors;
return errors === 0;
}

function schema_DeliveryStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
if(!((((data === "pending") || (data === "success")) || (data === "failed")) || (data === "retrying"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: value_911c2a38ae}});
}
schema_DeliveryStatus.errors = vErrors;
return errors === 0;
}

function schema_WebhookDelivery(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data.event_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"}});
}
if(data.event_type === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_type"}});
}
if(data.status === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
}
if(data.attempt === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempt"}});
}
if(data.created_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}});
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data0 == "number") && (isFinite(data0))){
if(!(Number.isSafeInteger(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.event_id !== undefined){
if(typeof data.event_id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.event_type !== undefined){
if(typeof data.event_type !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/event_type",schemaPath:"#/properties/event_type/type",keyword:"type",params:{type: "string"}});
}
}
if(data.status !== undefined){
if(!(schema_DeliveryStatus(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? schema_DeliveryStatus.errors : vErrors.concat(schema_DeliveryStatus.errors);
errors = vErrors.length;
}
}
if(data.response_code !== undefined){
let data4 = data.response_code;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/response_code",schemaPath:"#/properties/response_code/type",keyword:"type",params:{type: "integer"}});
}
}
if(data.response_body !== undefined){
if(typeof data.response_body !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/response_body",schemaPath:"#/properties/response_body/type",keyword:"type",params:{type: "string"}});
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}});
}
}
if(data.attempt !== undefined){
let data7 = data.attempt;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "integer"}});
}
}
if(data.delivered_at !== undefined){
let data8 = data.delivered_at;
if(typeof data8 === "string"){
if(!(format_6b50738007.test(data8))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/delivered_at",schemaPath:"#/properties/delivered_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/delivered_at",schemaPath:"#/properties/delivered_at/type",keyword:"type",params:{type: "string"}});
}
}
if(data.next_retry_at !== undefined){
let data9 = data.next_retry_at;
if(typeof data9 === "string"){
if(!(format_6b50738007.test(data9))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/next_retry_at",schemaPath:"#/properties/next_retry_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/next_retry_at",schemaPath:"#/properties/next_retry_at/type",keyword:"type",params:{type: "string"}});
}
}
if(data.created_at !== undefined){
let data10 = data.created_at;
if(typeof data10 === "string"){
if(!(format_6b50738007.test(data10))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_WebhookDelivery.errors = vErrors;
return errors === 0;
}

function schema_WebhookDeliveryList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.meta === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"}});
}
if(data.links === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"}});
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(schema_WebhookDelivery(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_WebhookDelivery.errors : vErrors.concat(schema_WebhookDelivery.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}});
}
}
if(data.meta !== undefined){
if(!(schema_PageMeta(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? schema_PageMeta.errors : vErrors.concat(schema_PageMeta.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(schema_PageLinks(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? schema_PageLinks.errors : vErrors.concat(schema_PageLinks.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_WebhookDeliveryList.errors = vErrors;
return errors === 0;
}

function schema_WebhookReplayedAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.queued === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "queued"}});
}
if(data1.queued !== undefined){
let data2 = data1.queued;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/queued",schemaPath:"#/properties/data/properties/queued/type",keyword:"type",params:{type: "integer"}});
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
schema_WebhookReplayedAnswer.errors = vErrors;
return errors === 0;
}

function schema_WebhookSecretAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data1.secret === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "secret"}});
}
if(data1.grace_period_ends_at === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "grace_period_ends_at"}});
}
if(data1.id !== undefined){
let data2 = data1.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(Number.isSafeInteger(data2))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/id",schemaPath:"#/properties/data/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data1.secret !== undefined){
if(!(typeof data1.secret === "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/secret",schemaPath:"#/properties/data/properties/secret/type",keyword:"type",params:{type: "string"}});
}
}
if(data1.grace_period_ends_at !== undefined){
let data4 = data1.grace_period_ends_at;
if(typeof data4 === "string"){
if(!(format_6b50738007.test(data4))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/grace_period_ends_at",schemaPath:"#/properties/data/properties/grace_period_ends_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/grace_period_ends_at",schemaPath:"#/properties/data/properties/grace_period_ends_at/type",keyword:"type",params:{type: "string"}});
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
schema_WebhookSecretAnswer.errors = vErrors;
return errors === 0;
}

function schema_WebhookTestAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "success"}});
}
if(data.status_code === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status_code"}});
}
if(data.response_time_ms === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_time_ms"}});
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "boolean"}});
}
}
if(data.status_code !== undefined){
let data1 = data.status_code;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"}});
}
}
if(data.response_time_ms !== undefined){
let data2 = data.response_time_ms;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/response_time_ms",schemaPath:"#/properties/response_time_ms/type",keyword:"type",params:{type: "integer"}});
}
}
if(data.response_body !== undefined){
if(typeof data.response_body !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/response_body",schemaPath:"#/properties/response_body/type",keyword:"type",params:{type: "string"}});
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_WebhookTestAnswer.errors = vErrors;
return errors === 0;
}

function schema_WebhookRetriedAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data1.status === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "status"}});
}
if(data1.attempt === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "attempt"}});
}
if(data1.id !== undefined){
let data2 = data1.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(Number.isSafeInteger(data2))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/id",schemaPath:"#/properties/data/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data1.status !== undefined){
if(!(schema_DeliveryStatus(data1.status, {instancePath:instancePath+"/data/status",parentData:data1,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? schema_DeliveryStatus.errors : vErrors.concat(schema_DeliveryStatus.errors);
errors = vErrors.length;
}
}
if(data1.attempt !== undefined){
let data4 = data1.attempt;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/attempt",schemaPath:"#/properties/data/properties/attempt/type",keyword:"type",params:{type: "integer"}});
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
schema_WebhookRetriedAnswer.errors = vErrors;
return errors === 0;
}

function schema_FeatureKey(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func_7a03181366(data) > 64){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}});
}
if(func_7a03181366(data) < 1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
schema_FeatureKey.errors = vErrors;
return errors === 0;
}

function schema_FeatureLimit(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: value_182b32493d}});
}
if((typeof data == "number") && (isFinite(data))){
if(!(Number.isSafeInteger(data))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/format",keyword:"format",params:{format: "int64"}});
}
}
schema_FeatureLimit.errors = vErrors;
return errors === 0;
}

function schema_EntitlementCheck(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allowed === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "allowed"}});
}
if(data.feature === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "feature"}});
}
if(data.current_usage === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "current_usage"}});
}
if(data.limit === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limit"}});
}
if(data.available === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "available"}});
}
if(data.allowed !== undefined){
if(typeof data.allowed !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowed",schemaPath:"#/properties/allowed/type",keyword:"type",params:{type: "boolean"}});
}
}
if(data.feature !== undefined){
if(!(schema_FeatureKey(data.feature, {instancePath:instancePath+"/feature",parentData:data,parentDataProperty:"feature",rootData}))){
vErrors = vErrors === null ? schema_FeatureKey.errors : vErrors.concat(schema_FeatureKey.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}});
}
if(!(data2 === "LIMIT_EXCEEDED")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: value_f5682a020c}});
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
if(data.current_usage !== undefined){
let data4 = data.current_usage;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/current_usage",schemaPath:"#/properties/current_usage/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data4 == "number") && (isFinite(data4))){
if(!(Number.isSafeInteger(data4))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/current_usage",schemaPath:"#/properties/current_usage/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.limit !== undefined){
if(!(schema_FeatureLimit(data.limit, {instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData}))){
vErrors = vErrors === null ? schema_FeatureLimit.errors : vErrors.concat(schema_FeatureLimit.errors);
errors = vErrors.length;
}
}
if(data.available !== undefined){
let data6 = data.available;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/available",schemaPath:"#/properties/available/type",keyword:"type",params:{type: value_182b32493d}});
}
if((typeof data6 == "number") && (isFinite(data6))){
if(!(Number.isSafeInteger(data6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/available",schemaPath:"#/properties/available/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.upgrade_url !== undefined){
let data7 = data.upgrade_url;
if(typeof data7 === "string"){
if(!(format_73ec681db9(data7))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/upgrade_url",schemaPath:"#/properties/upgrade_url/format",keyword:"format",params:{format: "uri"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/upgrade_url",schemaPath:"#/properties/upgrade_url/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_EntitlementCheck.errors = vErrors;
return errors === 0;
}

function schema_Entitlement(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.used === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "used"}});
}
if(data.limit === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limit"}});
}
if(data.available === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "available"}});
}
if(data.percentage === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "percentage"}});
}
if(data.used !== undefined){
let data0 = data.used;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data0 == "number") && (isFinite(data0))){
if(!(Number.isSafeInteger(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/used",schemaPath:"#/properties/used/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.limit !== undefined){
if(!(schema_FeatureLimit(data.limit, {instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData}))){
vErrors = vErrors === null ? schema_FeatureLimit.errors : vErrors.concat(schema_FeatureLimit.errors);
errors = vErrors.length;
}
}
if(data.available !== undefined){
let data2 = data.available;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/available",schemaPath:"#/properties/available/type",keyword:"type",params:{type: value_182b32493d}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(Number.isSafeInteger(data2))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/available",schemaPath:"#/properties/available/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.percentage !== undefined){
let data3 = data.percentage;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/percentage",schemaPath:"#/properties/percentage/type",keyword:"type",params:{type: value_e4a8fde2a2}});
}
}
if(data.reset_at !== undefined){
let data4 = data.reset_at;
if(typeof data4 === "string"){
if(!(format_6b50738007.test(data4))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/reset_at",schemaPath:"#/properties/reset_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/reset_at",schemaPath:"#/properties/reset_at/type",keyword:"type",params:{type: "string"}});
}
}
if(data.unit !== undefined){
if(typeof data.unit !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_Entitlement.errors = vErrors;
return errors === 0;
}

function schema_EntitlementSummary(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace_id"}});
}
if(data.tier === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"}});
}
if(data.entitlements === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entitlements"}});
}
if(data.workspace_id !== undefined){
let data0 = data.workspace_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data0 == "number") && (isFinite(data0))){
if(!(Number.isSafeInteger(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/workspace_id",schemaPath:"#/properties/workspace_id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.tier !== undefined){
if(!(schema_WorkspaceTier(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceTier.errors : vErrors.concat(schema_WorkspaceTier.errors);
errors = vErrors.length;
}
}
if(data.entitlements !== undefined){
let data2 = data.entitlements;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(!(schema_Entitlement(data2[key0], {instancePath:instancePath+"/entitlements/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? schema_Entitlement.errors : vErrors.concat(schema_Entitlement.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/entitlements",schemaPath:"#/properties/entitlements/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_EntitlementSummary.errors = vErrors;
return errors === 0;
}

function schema_EntitlementSummaryAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.data !== undefined){
if(!(schema_EntitlementSummary(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_EntitlementSummary.errors : vErrors.concat(schema_EntitlementSummary.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_EntitlementSummaryAnswer.errors = vErrors;
return errors === 0;
}

function schema_RecordedUsage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recorded === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recorded"}});
}
if(data.feature === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "feature"}});
}
if(data.current_usage === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "current_usage"}});
}
if(data.limit === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limit"}});
}
if(data.recorded !== undefined){
if(typeof data.recorded !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/recorded",schemaPath:"#/properties/recorded/type",keyword:"type",params:{type: "boolean"}});
}
}
if(data.feature !== undefined){
if(!(schema_FeatureKey(data.feature, {instancePath:instancePath+"/feature",parentData:data,parentDataProperty:"feature",rootData}))){
vErrors = vErrors === null ? schema_FeatureKey.errors : vErrors.concat(schema_FeatureKey.errors);
errors = vErrors.length;
}
}
if(data.current_usage !== undefined){
let data2 = data.current_usage;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/current_usage",schemaPath:"#/properties/current_usage/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(Number.isSafeInteger(data2))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/current_usage",schemaPath:"#/properties/current_usage/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.limit !== undefined){
if(!(schema_FeatureLimit(data.limit, {instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData}))){
vErrors = vErrors === null ? schema_FeatureLimit.errors : vErrors.concat(schema_FeatureLimit.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_RecordedUsage.errors = vErrors;
return errors === 0;
}

function schema_WorkspaceName(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func_7a03181366(data) > 255){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255}});
}
if(func_7a03181366(data) < 1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
schema_WorkspaceName.errors = vErrors;
return errors === 0;
}

function schema_WorkspaceSlug(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func_7a03181366(data) > 100){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100}});
}
if(func_7a03181366(data) < 1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_217e89d564.test(data)){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
schema_WorkspaceSlug.errors = vErrors;
return errors === 0;
}

function schema_WorkspaceSettings(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "timezone") || (key0 === "locale"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.timezone !== undefined){
let data0 = data.timezone;
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 64){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 64}});
}
if(!pattern_a15a5a9b3e.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"}});
}
}
if(data.locale !== undefined){
let data1 = data.locale;
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 35){
errors = (vErrors ??= []).push({instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/maxLength",keyword:"maxLength",params:{limit: 35}});
}
if(!pattern_2fea007a88.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8}){0,3}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_WorkspaceSettings.errors = vErrors;
return errors === 0;
}

function schema_WorkspaceTags(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 20){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 50){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 50}});
}
if(func_7a03181366(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}});
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
}
schema_WorkspaceTags.errors = vErrors;
return errors === 0;
}

function schema_WorkspaceView(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data0 == "number") && (isFinite(data0))){
if(!(Number.isSafeInteger(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.name !== undefined){
if(!(schema_WorkspaceName(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceName.errors : vErrors.concat(schema_WorkspaceName.errors);
errors = vErrors.length;
}
}
if(data.slug !== undefined){
if(!(schema_WorkspaceSlug(data.slug, {instancePath:instancePath+"/slug",parentData:data,parentDataProperty:"slug",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceSlug.errors : vErrors.concat(schema_WorkspaceSlug.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
if(!(schema_WorkspaceTier(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceTier.errors : vErrors.concat(schema_WorkspaceTier.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
if(!(schema_WorkspaceSettings(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceSettings.errors : vErrors.concat(schema_WorkspaceSettings.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(format_6b50738007.test(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}});
}
}
if(data.updated_at !== undefined){
let data6 = data.updated_at;
if(typeof data6 === "string"){
if(!(format_6b50738007.test(data6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}});
}
}
if(data.owner !== undefined){
if(!(schema_WorkspaceOwner(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceOwner.errors : vErrors.concat(schema_WorkspaceOwner.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(schema_WorkspaceTags(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceTags.errors : vErrors.concat(schema_WorkspaceTags.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_WorkspaceView.errors = vErrors;
return errors === 0;
}

function schema_WorkspaceList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.meta === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"}});
}
if(data.links === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"}});
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(schema_WorkspaceView(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_WorkspaceView.errors : vErrors.concat(schema_WorkspaceView.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}});
}
}
if(data.meta !== undefined){
if(!(schema_PageMeta(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? schema_PageMeta.errors : vErrors.concat(schema_PageMeta.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(schema_PageLinks(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? schema_PageLinks.errors : vErrors.concat(schema_PageLinks.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_WorkspaceList.errors = vErrors;
return errors === 0;
}

function schema_CreatedWorkspace(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
}
if(data.slug === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slug"}});
}
if(data.tier === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"}});
}
if(data.created_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}});
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data0 == "number") && (isFinite(data0))){
if(!(Number.isSafeInteger(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.name !== undefined){
if(!(schema_WorkspaceName(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceName.errors : vErrors.concat(schema_WorkspaceName.errors);
errors = vErrors.length;
}
}
if(data.slug !== undefined){
if(!(schema_WorkspaceSlug(data.slug, {instancePath:instancePath+"/slug",parentData:data,parentDataProperty:"slug",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceSlug.errors : vErrors.concat(schema_WorkspaceSlug.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
if(!(schema_WorkspaceTier(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceTier.errors : vErrors.concat(schema_WorkspaceTier.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!(format_6b50738007.test(data4))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_CreatedWorkspace.errors = vErrors;
return errors === 0;
}

function schema_WorkspaceCreatedAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
if(data.data !== undefined){
if(!(schema_CreatedWorkspace(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_CreatedWorkspace.errors : vErrors.concat(schema_CreatedWorkspace.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_WorkspaceCreatedAnswer.errors = vErrors;
return errors === 0;
}

function schema_WorkspaceAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.data !== undefined){
if(!(schema_WorkspaceView(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceView.errors : vErrors.concat(schema_WorkspaceView.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_WorkspaceAnswer.errors = vErrors;
return errors === 0;
}

function schema_Workspace(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
}
if(data.slug === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slug"}});
}
if(data.tier === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"}});
}
if(data.settings === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"}});
}
if(data.created_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}});
}
if(data.updated_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}});
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data0 == "number") && (isFinite(data0))){
if(!(Number.isSafeInteger(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.name !== undefined){
if(!(schema_WorkspaceName(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceName.errors : vErrors.concat(schema_WorkspaceName.errors);
errors = vErrors.length;
}
}
if(data.slug !== undefined){
if(!(schema_WorkspaceSlug(data.slug, {instancePath:instancePath+"/slug",parentData:data,parentDataProperty:"slug",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceSlug.errors : vErrors.concat(schema_WorkspaceSlug.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
if(!(schema_WorkspaceTier(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceTier.errors : vErrors.concat(schema_WorkspaceTier.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
if(!(schema_WorkspaceSettings(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceSettings.errors : vErrors.concat(schema_WorkspaceSettings.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(format_6b50738007.test(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}});
}
}
if(data.updated_at !== undefined){
let data6 = data.updated_at;
if(typeof data6 === "string"){
if(!(format_6b50738007.test(data6))){
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
schema_Workspace.errors = vErrors;
return errors === 0;
}

function schema_WorkspaceUpdatedAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
if(data.data !== undefined){
if(!(schema_Workspace(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_Workspace.errors : vErrors.concat(schema_Workspace.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_WorkspaceUpdatedAnswer.errors = vErrors;
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

function schema_ApiKeyCreatedEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("api_key.created" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "api_key.created"}});
}
}
if(data.data !== undefined){
if(!(schema_ApiKey(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_ApiKey.errors : vErrors.concat(schema_ApiKey.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_ApiKeyCreatedEvent.errors = vErrors;
return errors === 0;
}

function schema_ApiKeyRotatedEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("api_key.rotated" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "api_key.rotated"}});
}
}
if(data.data !== undefined){
if(!(schema_ApiKey(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_ApiKey.errors : vErrors.concat(schema_ApiKey.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_ApiKeyRotatedEvent.errors = vErrors;
return errors === 0;
}

function schema_ApiKeyRevokedEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("api_key.revoked" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "api_key.revoked"}});
}
}
if(data.data !== undefined){
if(!(schema_ApiKey(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_ApiKey.errors : vErrors.concat(schema_ApiKey.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_ApiKeyRevokedEvent.errors = vErrors;
return errors === 0;
}

function schema_WorkspaceUpdatedEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("workspace.updated" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "workspace.updated"}});
}
}
if(data.data !== undefined){
if(!(schema_Workspace(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_Workspace.errors : vErrors.concat(schema_Workspace.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_WorkspaceUpdatedEvent.errors = vErrors;
return errors === 0;
}

function schema_DisabledWebhook(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}});
}
if(data.reason === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}});
}
if(data.consecutive_failures === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "consecutive_failures"}});
}
if(data.disabled_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "disabled_at"}});
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data0 == "number") && (isFinite(data0))){
if(!(Number.isSafeInteger(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}});
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}});
}
if(!((data2 === "failures") || (data2 === "gone"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: value_28f7847a09}});
}
}
if(data.consecutive_failures !== undefined){
let data3 = data.consecutive_failures;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/consecutive_failures",schemaPath:"#/properties/consecutive_failures/type",keyword:"type",params:{type: "integer"}});
}
}
if(data.disabled_at !== undefined){
let data4 = data.disabled_at;
if(typeof data4 === "string"){
if(!(format_6b50738007.test(data4))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disabled_at",schemaPath:"#/properties/disabled_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/disabled_at",schemaPath:"#/properties/disabled_at/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_DisabledWebhook.errors = vErrors;
return errors === 0;
}

function schema_WebhookDisabledEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("webhook.disabled" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "webhook.disabled"}});
}
}
if(data.data !== undefined){
if(!(schema_DisabledWebhook(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_DisabledWebhook.errors : vErrors.concat(schema_DisabledWebhook.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_WebhookDisabledEvent.errors = vErrors;
return errors === 0;
}

function schema_WebhookTest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.webhook_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "webhook_id"}});
}
if(data.message === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data.webhook_id !== undefined){
let data0 = data.webhook_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhook_id",schemaPath:"#/properties/webhook_id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data0 == "number") && (isFinite(data0))){
if(!(Number.isSafeInteger(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhook_id",schemaPath:"#/properties/webhook_id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_WebhookTest.errors = vErrors;
return errors === 0;
}

function schema_WebhookTestEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("webhook.test" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "webhook.test"}});
}
}
if(data.data !== undefined){
if(!(schema_WebhookTest(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_WebhookTest.errors : vErrors.concat(schema_WebhookTest.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_WebhookTestEvent.errors = vErrors;
return errors === 0;
}

export const validators = {
  __proto__: null,
  "listApiKeys 200 application/json": schema_ApiKeyList,
  "listApiKeys 400 application/json": schema_Error,
  "listApiKeys 401 application/json": schema_Error,
  "listApiKeys 403 application/json": schema_Error,
  "listApiKeys 404 application/json": schema_Error,
  "listApiKeys 406 application/json": schema_Error,
  "listApiKeys 422 application/json": schema_ValidationError,
  "listApiKeys 429 application/json": schema_RateLimitError,
  "listApiKeys 500 application/json": schema_ServerError,
  "listApiKeys 503 application/json": schema_Error,
  "createApiKey 201 application/json": schema_ApiKeyCreatedAnswer,
  "createApiKey 400 application/json": schema_Error,
  "createApiKey 401 application/json": schema_Error,
  "createApiKey 403 application/json": schema_FeatureLimitError,
  "createApiKey 404 application/json": schema_Error,
  "createApiKey 406 application/json": schema_Error,
  "createApiKey 409 application/json": schema_Error,
  "createApiKey 413 application/json": schema_Error,
  "createApiKey 415 application/json": schema_Error,
  "createApiKey 422 application/json": schema_ValidationError,
  "createApiKey 429 application/json": schema_RateLimitError,
  "createApiKey 500 application/json": schema_ServerError,
  "createApiKey 503 application/json": schema_Error,
  "getApiKey 200 application/json": schema_ApiKeyAnswer,
  "getApiKey 400 application/json": schema_Error,
  "getApiKey 401 application/json": schema_Error,
  "getApiKey 403 application/json": schema_Error,
  "getApiKey 404 application/json": schema_Error,
  "getApiKey 406 application/json": schema_Error,
  "getApiKey 422 application/json": schema_ValidationError,
  "getApiKey 429 application/json": schema_RateLimitError,
  "getApiKey 500 application/json": schema_ServerError,
  "getApiKey 503 application/json": schema_Error,
  "updateApiKey 200 application/json": schema_ApiKeyUpdatedAnswer,
  "updateApiKey 400 application/json": schema_Error,
  "updateApiKey 401 application/json": schema_Error,
  "updateApiKey 403 application/json": schema_Error,
  "updateApiKey 404 application/json": schema_Error,
  "updateApiKey 406 application/json": schema_Error,
  "updateApiKey 409 application/json": schema_Error,
  "updateApiKey 413 application/json": schema_Error,
  "updateApiKey 415 application/json": schema_Error,
  "updateApiKey 422 application/json": schema_ValidationError,
  "updateApiKey 429 application/json": schema_RateLimitError,
  "updateApiKey 500 application/json": schema_ServerError,
  "updateApiKey 503 application/json": schema_Error,
  "revokeApiKey 400 application/json": schema_Error,
  "revokeApiKey 401 application/json": schema_Error,
  "revokeApiKey 403 application/json": schema_Error,
  "revokeApiKey 404 application/json": schema_Error,
  "revokeApiKey 409 application/json": schema_Error,
  "revokeApiKey 422 application/json": schema_ValidationError,
  "revokeApiKey 429 application/json": schema_RateLimitError,
  "revokeApiKey 500 application/json": schema_ServerError,
  "revokeApiKey 503 application/json": schema_Error,
  "rotateApiKey 200 application/json": schema_ApiKeyRotatedAnswer,
  "rotateApiKey 400 application/json": schema_Error,
  "rotateApiKey 401 application/json": schema_Error,
  "rotateApiKey 403 application/json": schema_Error,
  "rotateApiKey 404 application/json": schema_Error,
  "rotateApiKey 406 application/json": schema_Error,
  "rotateApiKey 409 application/json": schema_Error,
  "rotateApiKey 413 application/json": schema_Error,
  "rotateApiKey 415 application/json": schema_Error,
  "rotateApiKey 422 application/json": schema_ValidationError,
  "rotateApiKey 429 application/json": schema_RateLimitError,
  "rotateApiKey 500 application/json": schema_ServerError,
  "rotateApiKey 503 application/json": schema_Error,
  "listAuditEntries 200 application/json": schema_AuditList,
  "listAuditEntries 400 application/json": schema_Error,
  "listAuditEntries 401 application/json": schema_Error,
  "listAuditEntries 403 application/json": schema_Error,
  "listAuditEntries 404 application/json": schema_Error,
  "listAuditEntries 406 application/json": schema_Error,
  "listAuditEntries 422 application/json": schema_ValidationError,
  "listAuditEntries 429 application/json": schema_RateLimitError,
  "listAuditEntries 500 application/json": schema_ServerError,
  "listAuditEntries 503 application/json": schema_Error,
  "listWebhooks 200 application/json": schema_WebhookList,
  "listWebhooks 400 application/json": schema_Error,
  "listWebhooks 401 application/json": schema_Error,
  "listWebhooks 403 application/json": schema_Error,
  "listWebhooks 404 application/json": schema_Error,
  "listWebhooks 406 application/json": schema_Error,
  "listWebhooks 422 application/json": schema_ValidationError,
  "listWebhooks 429 application/json": schema_RateLimitError,
  "listWebhooks 500 application/json": schema_ServerError,
  "listWebhooks 503 application/json": schema_Error,
  "createWebhook 201 application/json": schema_WebhookCreatedAnswer,
  "createWebhook 400 application/json": schema_Error,
  "createWebhook 401 application/json": schema_Error,
  "createWebhook 403 application/json": schema_Error,
  "createWebhook 404 application/json": schema_Error,
  "createWebhook 406 application/json": schema_Error,
  "createWebhook 409 application/json": schema_Error,
  "createWebhook 413 application/json": schema_Error,
  "createWebhook 415 application/json": schema_Error,
  "createWebhook 422 application/json": schema_ValidationError,
  "createWebhook 429 application/json": schema_RateLimitError,
  "createWebhook 500 application/json": schema_ServerError,
  "createWebhook 503 application/json": schema_Error,
  "getWebhook 200 application/json": schema_WebhookAnswer,
  "getWebhook 400 application/json": schema_Error,
  "getWebhook 401 application/json": schema_Error,
  "getWebhook 403 application/json": schema_Error,
  "getWebhook 404 application/json": schema_Error,
  "getWebhook 406 application/json": schema_Error,
  "getWebhook 422 application/json": schema_ValidationError,
  "getWebhook 429 application/json": schema_RateLimitError,
  "getWebhook 500 application/json": schema_ServerError,
  "getWebhook 503 application/json": schema_Error,
  "updateWebhook 200 application/json": schema_WebhookUpdatedAnswer,
  "updateWebhook 400 application/json": schema_Error,
  "updateWebhook 401 application/json": schema_Error,
  "updateWebhook 403 application/json": schema_Error,
  "updateWebhook 404 application/json": schema_Error,
  "updateWebhook 406 application/json": schema_Error,
  "updateWebhook 409 application/json": schema_Error,
  "updateWebhook 413 application/json": schema_Error,
  "updateWebhook 415 application/json": schema_Error,
  "updateWebhook 422 application/json": schema_ValidationError,
  "updateWebhook 429 application/json": schema_RateLimitError,
  "updateWebhook 500 application/json": schema_ServerError,
  "updateWebhook 503 application/json": schema_Error,
  "deleteWebhook 400 application/json": schema_Error,
  "deleteWebhook 401 application/json": schema_Error,
  "deleteWebhook 403 application/json": schema_Error,
  "deleteWebhook 404 application/json": schema_Error,
  "deleteWebhook 409 application/json": schema_Error,
  "deleteWebhook 422 application/json": schema_ValidationError,
  "deleteWebhook 429 application/json": schema_RateLimitError,
  "deleteWebhook 500 application/json": schema_ServerError,
  "deleteWebhook 503 application/json": schema_Error,
  "listWebhookDeliveries 200 application/json": schema_WebhookDeliveryList,
  "listWebhookDeliveries 400 application/json": schema_Error,
  "listWebhookDeliveries 401 application/json": schema_Error,
  "listWebhookDeliveries 403 application/json": schema_Error,
  "listWebhookDeliveries 404 application/json": schema_Error,
  "listWebhookDeliveries 406 application/json": schema_Error,
  "listWebhookDeliveries 422 application/json": schema_ValidationError,
  "listWebhookDeliveries 429 application/json": schema_RateLimitError,
  "listWebhookDeliveries 500 application/json": schema_ServerError,
  "listWebhookDeliveries 503 application/json": schema_Error,
  "replayWebhook 200 application/json": schema_WebhookReplayedAnswer,
  "replayWebhook 400 application/json": schema_Error,
  "replayWebhook 401 application/json": schema_Error,
  "replayWebhook 403 application/json": schema_Error,
  "replayWebhook 404 application/json": schema_Error,
  "replayWebhook 406 application/json": schema_Error,
  "replayWebhook 409 application/json": schema_Error,
  "replayWebhook 413 application/json": schema_Error,
  "replayWebhook 415 application/json": schema_Error,
  "replayWebhook 422 application/json": schema_ValidationError,
  "replayWebhook 429 application/json": schema_RateLimitError,
  "replayWebhook 500 application/json": schema_ServerError,
  "replayWebhook 503 application/json": schema_Error,
  "rotateWebhookSecret 200 application/json": schema_WebhookSecretAnswer,
  "rotateWebhookSecret 400 application/json": schema_Error,
  "rotateWebhookSecret 401 application/json": schema_Error,
  "rotateWebhookSecret 403 application/json": schema_Error,
  "rotateWebhookSecret 404 application/json": schema_Error,
  "rotateWebhookSecret 406 application/json": schema_Error,
  "rotateWebhookSecret 409 application/json": schema_Error,
  "rotateWebhookSecret 413 application/json": schema_Error,
  "rotateWebhookSecret 415 application/json": schema_Error,
  "rotateWebhookSecret 422 application/json": schema_ValidationError,
  "rotateWebhookSecret 429 application/json": schema_RateLimitError,
  "rotateWebhookSecret 500 application/json": schema_ServerError,
  "rotateWebhookSecret 503 application/json": schema_Error,
  "testWebhook 200 application/json": schema_WebhookTestAnswer,
  "testWebhook 400 application/json": schema_Error,
  "testWebhook 401 application/json": schema_Error,
  "testWebhook 403 application/json": schema_Error,
  "testWebhook 404 application/json": schema_Error,
  "testWebhook 406 application/json": schema_Error,
  "testWebhook 409 application/json": schema_Error,
  "testWebhook 422 application/json": schema_ValidationError,
  "testWebhook 429 application/json": schema_RateLimitError,
  "testWebhook 500 application/json": schema_ServerError,
  "testWebhook 503 application/json": schema_Error,
  "retryWebhookDelivery 200 application/json": schema_WebhookRetriedAnswer,
  "retryWebhookDelivery 400 application/json": schema_Error,
  "retryWebhookDelivery 401 application/json": schema_Error,
  "retryWebhookDelivery 403 application/json": schema_Error,
  "retryWebhookDelivery 404 application/json": schema_Error,
  "retryWebhookDelivery 406 application/json": schema_Error,
  "retryWebhookDelivery 409 application/json": schema_Error,
  "retryWebhookDelivery 422 application/json": schema_ValidationError,
  "retryWebhookDelivery 429 application/json": schema_RateLimitError,
  "retryWebhookDelivery 500 application/json": schema_ServerError,
  "retryWebhookDelivery 503 application/json": schema_Error,
  "checkEntitlement 200 application/json": schema_EntitlementCheck,
  "checkEntitlement 400 application/json": schema_Error,
  "checkEntitlement 401 application/json": schema_Error,
  "checkEntitlement 403 application/json": schema_Error,
  "checkEntitlement 404 application/json": schema_Error,
  "checkEntitlement 406 application/json": schema_Error,
  "checkEntitlement 422 application/json": schema_ValidationError,
  "checkEntitlement 429 application/json": schema_RateLimitError,
  "checkEntitlement 500 application/json": schema_ServerError,
  "checkEntitlement 503 application/json": schema_Error,
  "getEntitlementSummary 200 application/json": schema_EntitlementSummaryAnswer,
  "getEntitlementSummary 400 application/json": schema_Error,
  "getEntitlementSummary 401 application/json": schema_Error,
  "getEntitlementSummary 403 application/json": schema_Error,
  "getEntitlementSummary 404 application/json": schema_Error,
  "getEntitlementSummary 406 application/json": schema_Error,
  "getEntitlementSummary 422 application/json": schema_ValidationError,
  "getEntitlementSummary 429 application/json": schema_RateLimitError,
  "getEntitlementSummary 500 application/json": schema_ServerError,
  "getEntitlementSummary 503 application/json": schema_Error,
  "recordUsage 200 application/json": schema_RecordedUsage,
  "recordUsage 400 application/json": schema_Error,
  "recordUsage 401 application/json": schema_Error,
  "recordUsage 403 application/json": schema_FeatureLimitError,
  "recordUsage 404 application/json": schema_Error,
  "recordUsage 406 application/json": schema_Error,
  "recordUsage 409 application/json": schema_Error,
  "recordUsage 413 application/json": schema_Error,
  "recordUsage 415 application/json": schema_Error,
  "recordUsage 422 application/json": schema_ValidationError,
  "recordUsage 429 application/json": schema_RateLimitError,
  "recordUsage 500 application/json": schema_ServerError,
  "recordUsage 503 application/json": schema_Error,
  "listWorkspaces 200 application/json": schema_WorkspaceList,
  "listWorkspaces 400 application/json": schema_Error,
  "listWorkspaces 401 application/json": schema_Error,
  "listWorkspaces 403 application/json": schema_Error,
  "listWorkspaces 404 application/json": schema_Error,
  "listWorkspaces 406 application/json": schema_Error,
  "listWorkspaces 422 application/json": schema_ValidationError,
  "listWorkspaces 429 application/json": schema_RateLimitError,
  "listWorkspaces 500 application/json": schema_ServerError,
  "listWorkspaces 503 application/json": schema_Error,
  "createWorkspace 201 application/json": schema_WorkspaceCreatedAnswer,
  "createWorkspace 400 application/json": schema_Error,
  "createWorkspace 401 application/json": schema_Error,
  "createWorkspace 403 application/json": schema_FeatureLimitError,
  "createWorkspace 404 application/json": schema_Error,
  "createWorkspace 406 application/json": schema_Error,
  "createWorkspace 409 application/json": schema_Error,
  "createWorkspace 413 application/json": schema_Error,
  "createWorkspace 415 application/json": schema_Error,
  "createWorkspace 422 application/json": schema_ValidationError,
  "createWorkspace 429 application/json": schema_RateLimitError,
  "createWorkspace 500 application/json": schema_ServerError,
  "createWorkspace 503 application/json": schema_Error,
  "getWorkspace 200 application/json": schema_WorkspaceAnswer,
  "getWorkspace 400 application/json": schema_Error,
  "getWorkspace 401 application/json": schema_Error,
  "getWorkspace 403 application/json": schema_Error,
  "getWorkspace 404 application/json": schema_Error,
  "getWorkspace 406 application/json": schema_Error,
  "getWorkspace 422 application/json": schema_ValidationError,
  "getWorkspace 429 application/json": schema_RateLimitError,
  "getWorkspace 500 application/json": schema_ServerError,
  "getWorkspace 503 application/json": schema_Error,
  "updateWorkspace 200 application/json": schema_WorkspaceUpdatedAnswer,
  "updateWorkspace 400 application/json": schema_Error,
  "updateWorkspace 401 application/json": schema_Error,
  "updateWorkspace 403 application/json": schema_Error,
  "updateWorkspace 404 application/json": schema_Error,
  "updateWorkspace 406 application/json": schema_Error,
  "updateWorkspace 409 application/json": schema_Error,
  "updateWorkspace 413 application/json": schema_Error,
  "updateWorkspace 415 application/json": schema_Error,
  "updateWorkspace 422 application/json": schema_ValidationError,
  "updateWorkspace 429 application/json": schema_RateLimitError,
  "updateWorkspace 500 application/json": schema_ServerError,
  "updateWorkspace 503 application/json": schema_Error,
  "deleteWorkspace 400 application/json": schema_Error,
  "deleteWorkspace 401 application/json": schema_Error,
  "deleteWorkspace 403 application/json": schema_Error,
  "deleteWorkspace 404 application/json": schema_Error,
  "deleteWorkspace 409 application/json": schema_Error,
  "deleteWorkspace 422 application/json": schema_ValidationError,
  "deleteWorkspace 429 application/json": schema_RateLimitError,
  "deleteWorkspace 500 application/json": schema_ServerError,
  "deleteWorkspace 503 application/json": schema_Error,
  "event api_key.created": schema_ApiKeyCreatedEvent,
  "event api_key.rotated": schema_ApiKeyRotatedEvent,
  "event api_key.revoked": schema_ApiKeyRevokedEvent,
  "event workspace.updated": schema_WorkspaceUpdatedEvent,
  "event webhook.disabled": schema_WebhookDisabledEvent,
  "event webhook.test": schema_WebhookTestEvent,
};

// Made from the contract by `npm run generate`. DO NOT EDIT.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

const format_6b50738007 = /^(?:(?:(?!0000)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)|(?!0000)\d{4}-(?:06-30|12-31)[Tt]23:59:60(?:\.\d+)?(?:[Zz]|[+-]00:00))$/;
const func_7a03181366 = require("ajv/dist/runtime/ucs2length").default;
const pattern_0d71ab978f = new RegExp("^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$", "u");
const pattern_217e89d564 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern_2fea007a88 = new RegExp("^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8}){0,3}$", "u");
const pattern_63c1c1bc7f = new RegExp("^[\\x21-\\x7e]+$", "u");
const pattern_a15a5a9b3e = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}$", "u");
const pattern_e6cbfc910e = new RegExp("^[!#-\\[\\]-~]+$", "u");
const pattern_f196575484 = new RegExp("^[\\x20-\\x7e]*$", "u");
const value_03115c9b87 = ["failed","all"];
const value_396d11dfd6 = ["array","null"];
const value_af7356f158 = ["free","starter","pro","business","agency","enterprise"];
const value_c1be954027 = ["string","number","boolean","null"];
const value_c8e706d22e = ["core","growth","sales","social"];
const value_ebf51c8947 = ["object","null"];
const value_f2aa28b7b5 = ["string","null"];

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

function schema_ApiKeyName(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
schema_ApiKeyName.errors = vErrors;
return errors === 0;
}

function schema_ApiKeyScopes(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100}});
}
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 100){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 100}});
}
if(!pattern_e6cbfc910e.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[!#-\\[\\]-~]+$"}});
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
schema_ApiKeyScopes.errors = vErrors;
return errors === 0;
}

function schema_ApiKeyIps(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: value_396d11dfd6}});
}
if(Array.isArray(data)){
if(data.length > 100){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100}});
}
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 50){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 50}});
}
if(!pattern_0d71ab978f.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$"}});
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
schema_ApiKeyIps.errors = vErrors;
return errors === 0;
}

function schema_CreateApiKey(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scopes === undefined){
data.scopes = ["read","write"];
}
if(data.product === undefined){
data.product = "core";
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "scopes")) || (key0 === "rate_limit_tier")) || (key0 === "expires_at")) || (key0 === "allowed_ips")) || (key0 === "product"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.name !== undefined){
if(!(schema_ApiKeyName(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? schema_ApiKeyName.errors : vErrors.concat(schema_ApiKeyName.errors);
errors = vErrors.length;
}
}
if(!(schema_ApiKeyScopes(data.scopes, {instancePath:instancePath+"/scopes",parentData:data,parentDataProperty:"scopes",rootData}))){
vErrors = vErrors === null ? schema_ApiKeyScopes.errors : vErrors.concat(schema_ApiKeyScopes.errors);
errors = vErrors.length;
}
if(data.rate_limit_tier !== undefined){
if(!(schema_WorkspaceTier(data.rate_limit_tier, {instancePath:instancePath+"/rate_limit_tier",parentData:data,parentDataProperty:"rate_limit_tier",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceTier.errors : vErrors.concat(schema_WorkspaceTier.errors);
errors = vErrors.length;
}
}
if(data.expires_at !== undefined){
let data3 = data.expires_at;
if((typeof data3 !== "string") && (data3 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data3 === "string"){
if(func_7a03181366(data3) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/maxLength",keyword:"maxLength",params:{limit: 40}});
}
if(!(format_6b50738007.test(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/format",keyword:"format",params:{format: "date-time"}});
}
}
}
if(data.allowed_ips !== undefined){
if(!(schema_ApiKeyIps(data.allowed_ips, {instancePath:instancePath+"/allowed_ips",parentData:data,parentDataProperty:"allowed_ips",rootData}))){
vErrors = vErrors === null ? schema_ApiKeyIps.errors : vErrors.concat(schema_ApiKeyIps.errors);
errors = vErrors.length;
}
}
let data5 = data.product;
if(typeof data5 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "string"}});
}
if(!((((data5 === "core") || (data5 === "growth")) || (data5 === "sales")) || (data5 === "social"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/product",schemaPath:"#/properties/product/enum",keyword:"enum",params:{allowedValues: value_c8e706d22e}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_CreateApiKey.errors = vErrors;
return errors === 0;
}

function schema_UpdateApiKey(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "scopes")) || (key0 === "expires_at")) || (key0 === "allowed_ips"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.name !== undefined){
if(!(schema_ApiKeyName(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? schema_ApiKeyName.errors : vErrors.concat(schema_ApiKeyName.errors);
errors = vErrors.length;
}
}
if(data.scopes !== undefined){
if(!(schema_ApiKeyScopes(data.scopes, {instancePath:instancePath+"/scopes",parentData:data,parentDataProperty:"scopes",rootData}))){
vErrors = vErrors === null ? schema_ApiKeyScopes.errors : vErrors.concat(schema_ApiKeyScopes.errors);
errors = vErrors.length;
}
}
if(data.expires_at !== undefined){
let data2 = data.expires_at;
if((typeof data2 !== "string") && (data2 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data2 === "string"){
if(func_7a03181366(data2) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/maxLength",keyword:"maxLength",params:{limit: 40}});
}
if(!(format_6b50738007.test(data2))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/format",keyword:"format",params:{format: "date-time"}});
}
}
}
if(data.allowed_ips !== undefined){
if(!(schema_ApiKeyIps(data.allowed_ips, {instancePath:instancePath+"/allowed_ips",parentData:data,parentDataProperty:"allowed_ips",rootData}))){
vErrors = vErrors === null ? schema_ApiKeyIps.errors : vErrors.concat(schema_ApiKeyIps.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_UpdateApiKey.errors = vErrors;
return errors === 0;
}

function schema_RotateApiKey(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grace_period_hours === undefined){
data.grace_period_hours = 24;
}
for(const key0 in data){
if(!(key0 === "grace_period_hours")){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
let data0 = data.grace_period_hours;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grace_period_hours",schemaPath:"#/properties/grace_period_hours/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 720 || isNaN(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grace_period_hours",schemaPath:"#/properties/grace_period_hours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 720}});
}
if(data0 < 0 || isNaN(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grace_period_hours",schemaPath:"#/properties/grace_period_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_RotateApiKey.errors = vErrors;
return errors === 0;
}

function schema_WebhookUrl(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func_7a03181366(data) > 2048){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048}});
}
if(func_7a03181366(data) < 1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
schema_WebhookUrl.errors = vErrors;
return errors === 0;
}

function schema_WebhookEvents(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
let data0 = data[i0];
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 100){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 100}});
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
schema_WebhookEvents.errors = vErrors;
return errors === 0;
}

function schema_WebhookHeaders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: value_ebf51c8947}});
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10}});
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func_7a03181366(key0) > 100){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 100},propertyName:key0});
}
if(func_7a03181366(key0) < 1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key0});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0});
}
var valid0 = _errs1 === errors;
if(!valid0){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 1024){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}});
}
if(!pattern_f196575484.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[\\x20-\\x7e]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}});
}
}
}
schema_WebhookHeaders.errors = vErrors;
return errors === 0;
}

function schema_CreateWebhook(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}});
}
if(data.events === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "events"}});
}
for(const key0 in data){
if(!((((key0 === "url") || (key0 === "events")) || (key0 === "secret")) || (key0 === "headers"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.url !== undefined){
if(!(schema_WebhookUrl(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? schema_WebhookUrl.errors : vErrors.concat(schema_WebhookUrl.errors);
errors = vErrors.length;
}
}
if(data.events !== undefined){
if(!(schema_WebhookEvents(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData}))){
vErrors = vErrors === null ? schema_WebhookEvents.errors : vErrors.concat(schema_WebhookEvents.errors);
errors = vErrors.length;
}
}
if(data.secret !== undefined){
let data2 = data.secret;
if(typeof data2 === "string"){
if(func_7a03181366(data2) > 256){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/maxLength",keyword:"maxLength",params:{limit: 256}});
}
if(func_7a03181366(data2) < 16){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/minLength",keyword:"minLength",params:{limit: 16}});
}
if(!pattern_63c1c1bc7f.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "string"}});
}
}
if(data.headers !== undefined){
if(!(schema_WebhookHeaders(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData}))){
vErrors = vErrors === null ? schema_WebhookHeaders.errors : vErrors.concat(schema_WebhookHeaders.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_CreateWebhook.errors = vErrors;
return errors === 0;
}

function schema_UpdateWebhook(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}});
}
for(const key0 in data){
if(!((((key0 === "url") || (key0 === "events")) || (key0 === "headers")) || (key0 === "is_active"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.url !== undefined){
if(!(schema_WebhookUrl(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? schema_WebhookUrl.errors : vErrors.concat(schema_WebhookUrl.errors);
errors = vErrors.length;
}
}
if(data.events !== undefined){
if(!(schema_WebhookEvents(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData}))){
vErrors = vErrors === null ? schema_WebhookEvents.errors : vErrors.concat(schema_WebhookEvents.errors);
errors = vErrors.length;
}
}
if(data.headers !== undefined){
if(!(schema_WebhookHeaders(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData}))){
vErrors = vErrors === null ? schema_WebhookHeaders.errors : vErrors.concat(schema_WebhookHeaders.errors);
errors = vErrors.length;
}
}
if(data.is_active !== undefined){
if(typeof data.is_active !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/is_active",schemaPath:"#/properties/is_active/type",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_UpdateWebhook.errors = vErrors;
return errors === 0;
}

function schema_ReplayWebhook(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.events === undefined){
data.events = "failed";
}
if(data.since === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "since"}});
}
for(const key0 in data){
if(!(((key0 === "since") || (key0 === "until")) || (key0 === "events"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.since !== undefined){
let data0 = data.since;
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/since",schemaPath:"#/properties/since/maxLength",keyword:"maxLength",params:{limit: 40}});
}
if(!(format_6b50738007.test(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/since",schemaPath:"#/properties/since/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"}});
}
}
if(data.until !== undefined){
let data1 = data.until;
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/until",schemaPath:"#/properties/until/maxLength",keyword:"maxLength",params:{limit: 40}});
}
if(!(format_6b50738007.test(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/until",schemaPath:"#/properties/until/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.events;
if(typeof data2 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "string"}});
}
if(!((data2 === "failed") || (data2 === "all"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/events",schemaPath:"#/properties/events/enum",keyword:"enum",params:{allowedValues: value_03115c9b87}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ReplayWebhook.errors = vErrors;
return errors === 0;
}

function schema_RotateWebhookSecret(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grace_period_seconds === undefined){
data.grace_period_seconds = 86400;
}
for(const key0 in data){
if(!(key0 === "grace_period_seconds")){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
let data0 = data.grace_period_seconds;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grace_period_seconds",schemaPath:"#/properties/grace_period_seconds/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 604800 || isNaN(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grace_period_seconds",schemaPath:"#/properties/grace_period_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800}});
}
if(data0 < 300 || isNaN(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grace_period_seconds",schemaPath:"#/properties/grace_period_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 300}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_RotateWebhookSecret.errors = vErrors;
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

function schema_FeatureQuantity(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000000000 || isNaN(data)){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
}
if(data < 1 || isNaN(data)){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/format",keyword:"format",params:{format: "int64"}});
}
}
schema_FeatureQuantity.errors = vErrors;
return errors === 0;
}

function schema_RecordUsage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quantity === undefined){
data.quantity = 1;
}
if(data.feature === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "feature"}});
}
for(const key0 in data){
if(!(((key0 === "feature") || (key0 === "quantity")) || (key0 === "metadata"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.feature !== undefined){
if(!(schema_FeatureKey(data.feature, {instancePath:instancePath+"/feature",parentData:data,parentDataProperty:"feature",rootData}))){
vErrors = vErrors === null ? schema_FeatureKey.errors : vErrors.concat(schema_FeatureKey.errors);
errors = vErrors.length;
}
}
if(!(schema_FeatureQuantity(data.quantity, {instancePath:instancePath+"/quantity",parentData:data,parentDataProperty:"quantity",rootData}))){
vErrors = vErrors === null ? schema_FeatureQuantity.errors : vErrors.concat(schema_FeatureQuantity.errors);
errors = vErrors.length;
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 50){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit: 50}});
}
for(const key1 in data2){
const _errs6 = errors;
if(typeof key1 === "string"){
if(func_7a03181366(key1) > 100){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/propertyNames/maxLength",keyword:"maxLength",params:{limit: 100},propertyName:key1});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
}
var valid1 = _errs6 === errors;
if(!valid1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
}
}
for(const key2 in data2){
let data3 = data2[key2];
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type: value_c1be954027}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data3 < -9007199254740991 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
}
}
if(typeof data3 === "string"){
if(func_7a03181366(data3) > 1000){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1000}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_RecordUsage.errors = vErrors;
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

function schema_CreateWorkspace(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tier === undefined){
data.tier = "free";
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "slug")) || (key0 === "tier")) || (key0 === "settings")) || (key0 === "tags"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
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
if(!(schema_WorkspaceTier(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceTier.errors : vErrors.concat(schema_WorkspaceTier.errors);
errors = vErrors.length;
}
if(data.settings !== undefined){
if(!(schema_WorkspaceSettings(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceSettings.errors : vErrors.concat(schema_WorkspaceSettings.errors);
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
schema_CreateWorkspace.errors = vErrors;
return errors === 0;
}

function schema_UpdateWorkspace(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "slug")) || (key0 === "settings")) || (key0 === "tags"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
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
if(data.settings !== undefined){
if(!(schema_WorkspaceSettings(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? schema_WorkspaceSettings.errors : vErrors.concat(schema_WorkspaceSettings.errors);
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
schema_UpdateWorkspace.errors = vErrors;
return errors === 0;
}

export const validators = {
  __proto__: null,
  "createApiKey application/json": schema_CreateApiKey,
  "updateApiKey application/json": schema_UpdateApiKey,
  "rotateApiKey application/json": schema_RotateApiKey,
  "createWebhook application/json": schema_CreateWebhook,
  "updateWebhook application/json": schema_UpdateWebhook,
  "replayWebhook application/json": schema_ReplayWebhook,
  "rotateWebhookSecret application/json": schema_RotateWebhookSecret,
  "recordUsage application/json": schema_RecordUsage,
  "createWorkspace application/json": schema_CreateWorkspace,
  "updateWorkspace application/json": schema_UpdateWorkspace,
};

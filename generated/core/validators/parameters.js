// Made from the contract by `npm run generate`. DO NOT EDIT.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

const format_6b50738007 = /^(?:(?:(?!0000)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)|(?!0000)\d{4}-(?:06-30|12-31)[Tt]23:59:60(?:\.\d+)?(?:[Zz]|[+-]00:00))$/;
const format_ee62c26522 = /^(?:(?!0000)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)$/;
const func_7a03181366 = require("ajv/dist/runtime/ucs2length").default;
const value_1f0565af03 = ["id","operation","status","user_id","api_key_id","client","target","before","after","request_id","created_at"];
const value_4de0213919 = ["id","url","events","is_active","success_count","failure_count","consecutive_failures","custom_headers","disabled_at","disabled_reason","last_delivery_at","created_at"];
const value_5a8956b5dc = ["id","-id","url","-url","last_delivery_at","-last_delivery_at","created_at","-created_at"];
const value_6fe9e19047 = ["id","-id","name","-name","last_used_at","-last_used_at","expires_at","-expires_at","created_at","-created_at"];
const value_8d2eeb990b = ["id","name","slug","tier","settings","created_at","updated_at"];
const value_911c2a38ae = ["pending","success","failed","retrying"];
const value_9184ae6552 = ["id","-id","created_at","-created_at"];
const value_b5fc3efab8 = ["owner"];
const value_ca7890e868 = ["owner","tags"];
const value_d77788774d = ["id","-id","name","-name","slug","-slug","tier","-tier","created_at","-created_at","updated_at","-updated_at"];
const value_f2ba8f11ef = ["id","name","prefix","product","scopes","rate_limit_tier","allowed_ips","last_used_at","expires_at","rotation_advised_at","created_at"];

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

function operation_listApiKeys(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.query === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"}});
}
if(data.header !== undefined){
let data0 = data.header;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["X-Workspace-ID"] !== undefined){
let data1 = data0["X-Workspace-ID"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.page === undefined){
data2.page = 1;
}
if(data2.per_page === undefined){
data2.per_page = 25;
}
let data3 = data2.page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page",schemaPath:"#/properties/query/properties/page/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page",schemaPath:"#/properties/query/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
}
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page",schemaPath:"#/properties/query/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data4 = data2.per_page;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/per_page",schemaPath:"#/properties/query/properties/per_page/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/per_page",schemaPath:"#/properties/query/properties/per_page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
}
if(data4 < 1 || isNaN(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/per_page",schemaPath:"#/properties/query/properties/per_page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
if(data2.created_after !== undefined){
let data5 = data2.created_after;
const _errs12 = errors;
let valid3 = false;
const _errs13 = errors;
if(typeof data5 === "string"){
if(!(format_ee62c26522.test(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf/0/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs15 = errors;
if(typeof data5 === "string"){
if(!(format_6b50738007.test(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf/1/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data2.created_before !== undefined){
let data6 = data2.created_before;
const _errs18 = errors;
let valid4 = false;
const _errs19 = errors;
if(typeof data6 === "string"){
if(!(format_ee62c26522.test(data6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf/0/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid1 = _errs19 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs21 = errors;
if(typeof data6 === "string"){
if(!(format_6b50738007.test(data6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf/1/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid1 = _errs21 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data2.updated_after !== undefined){
let data7 = data2.updated_after;
const _errs24 = errors;
let valid5 = false;
const _errs25 = errors;
if(typeof data7 === "string"){
if(!(format_ee62c26522.test(data7))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_after",schemaPath:"#/properties/query/properties/updated_after/anyOf/0/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_after",schemaPath:"#/properties/query/properties/updated_after/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid2 = _errs25 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs27 = errors;
if(typeof data7 === "string"){
if(!(format_6b50738007.test(data7))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_after",schemaPath:"#/properties/query/properties/updated_after/anyOf/1/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_after",schemaPath:"#/properties/query/properties/updated_after/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid2 = _errs27 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_after",schemaPath:"#/properties/query/properties/updated_after/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data2.updated_before !== undefined){
let data8 = data2.updated_before;
const _errs30 = errors;
let valid6 = false;
const _errs31 = errors;
if(typeof data8 === "string"){
if(!(format_ee62c26522.test(data8))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_before",schemaPath:"#/properties/query/properties/updated_before/anyOf/0/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_before",schemaPath:"#/properties/query/properties/updated_before/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid3 = _errs31 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const _errs33 = errors;
if(typeof data8 === "string"){
if(!(format_6b50738007.test(data8))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_before",schemaPath:"#/properties/query/properties/updated_before/anyOf/1/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_before",schemaPath:"#/properties/query/properties/updated_before/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid3 = _errs33 === errors;
valid6 = valid6 || _valid3;
}
if(!valid6){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_before",schemaPath:"#/properties/query/properties/updated_before/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data2.search !== undefined){
let data9 = data2.search;
if(typeof data9 === "string"){
if(func_7a03181366(data9) > 255){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/search",schemaPath:"#/properties/query/properties/search/maxLength",keyword:"maxLength",params:{limit: 255}});
}
if(func_7a03181366(data9) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/search",schemaPath:"#/properties/query/properties/search/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/search",schemaPath:"#/properties/query/properties/search/type",keyword:"type",params:{type: "string"}});
}
}
if(data2.sort !== undefined){
let data10 = data2.sort;
if(Array.isArray(data10)){
if(data10.length > 5){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort",schemaPath:"#/properties/query/properties/sort/maxItems",keyword:"maxItems",params:{limit: 5}});
}
if(data10.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort",schemaPath:"#/properties/query/properties/sort/minItems",keyword:"minItems",params:{limit: 1}});
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort/" + i0,schemaPath:"#/properties/query/properties/sort/items/type",keyword:"type",params:{type: "string"}});
}
if(!((((((((((data11 === "id") || (data11 === "-id")) || (data11 === "name")) || (data11 === "-name")) || (data11 === "last_used_at")) || (data11 === "-last_used_at")) || (data11 === "expires_at")) || (data11 === "-expires_at")) || (data11 === "created_at")) || (data11 === "-created_at"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort/" + i0,schemaPath:"#/properties/query/properties/sort/items/enum",keyword:"enum",params:{allowedValues: value_6fe9e19047}});
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data10[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort",schemaPath:"#/properties/query/properties/sort/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort",schemaPath:"#/properties/query/properties/sort/type",keyword:"type",params:{type: "array"}});
}
}
if(data2.fields !== undefined){
let data12 = data2.fields;
if(Array.isArray(data12)){
if(data12.length > 11){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/maxItems",keyword:"maxItems",params:{limit: 11}});
}
if(data12.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/minItems",keyword:"minItems",params:{limit: 1}});
}
const len1 = data12.length;
for(let i2=0; i2<len1; i2++){
let data13 = data12[i2];
if(typeof data13 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields/" + i2,schemaPath:"#/properties/query/properties/fields/items/type",keyword:"type",params:{type: "string"}});
}
if(!(value_f2ba8f11ef.includes(data13))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields/" + i2,schemaPath:"#/properties/query/properties/fields/items/enum",keyword:"enum",params:{allowedValues: value_f2ba8f11ef}});
}
}
let i3 = data12.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data12[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
break;
}
indices1[item1] = i3;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/type",keyword:"type",params:{type: "array"}});
}
}
if(data2.include !== undefined){
let data14 = data2.include;
if(Array.isArray(data14)){
if(data14.length > 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/maxItems",keyword:"maxItems",params:{limit: 1}});
}
if(data14.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/minItems",keyword:"minItems",params:{limit: 1}});
}
const len2 = data14.length;
for(let i4=0; i4<len2; i4++){
let data15 = data14[i4];
if(typeof data15 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include/" + i4,schemaPath:"#/properties/query/properties/include/items/type",keyword:"type",params:{type: "string"}});
}
if(!(data15 === "owner")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include/" + i4,schemaPath:"#/properties/query/properties/include/items/enum",keyword:"enum",params:{allowedValues: value_b5fc3efab8}});
}
}
let i5 = data14.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data14[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}});
break;
}
indices2[item2] = i5;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_listApiKeys.errors = vErrors;
return errors === 0;
}

function operation_createApiKey(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.header !== undefined){
let data0 = data.header;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["X-Workspace-ID"] !== undefined){
let data1 = data0["X-Workspace-ID"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_createApiKey.errors = vErrors;
return errors === 0;
}

function operation_getApiKey(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}});
}
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.query === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"}});
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"}});
}
}
if(data.header !== undefined){
let data2 = data.header;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["X-Workspace-ID"] !== undefined){
let data3 = data2["X-Workspace-ID"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
if(data.query !== undefined){
let data4 = data.query;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.fields !== undefined){
let data5 = data4.fields;
if(Array.isArray(data5)){
if(data5.length > 11){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/maxItems",keyword:"maxItems",params:{limit: 11}});
}
if(data5.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/minItems",keyword:"minItems",params:{limit: 1}});
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields/" + i0,schemaPath:"#/properties/query/properties/fields/items/type",keyword:"type",params:{type: "string"}});
}
if(!(value_f2ba8f11ef.includes(data6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields/" + i0,schemaPath:"#/properties/query/properties/fields/items/enum",keyword:"enum",params:{allowedValues: value_f2ba8f11ef}});
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/type",keyword:"type",params:{type: "array"}});
}
}
if(data4.include !== undefined){
let data7 = data4.include;
if(Array.isArray(data7)){
if(data7.length > 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/maxItems",keyword:"maxItems",params:{limit: 1}});
}
if(data7.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/minItems",keyword:"minItems",params:{limit: 1}});
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include/" + i2,schemaPath:"#/properties/query/properties/include/items/type",keyword:"type",params:{type: "string"}});
}
if(!(data8 === "owner")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include/" + i2,schemaPath:"#/properties/query/properties/include/items/enum",keyword:"enum",params:{allowedValues: value_b5fc3efab8}});
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data7[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
break;
}
indices1[item1] = i3;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_getApiKey.errors = vErrors;
return errors === 0;
}

function operation_updateApiKey(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}});
}
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"}});
}
}
if(data.header !== undefined){
let data2 = data.header;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["X-Workspace-ID"] !== undefined){
let data3 = data2["X-Workspace-ID"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_updateApiKey.errors = vErrors;
return errors === 0;
}

function operation_revokeApiKey(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}});
}
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"}});
}
}
if(data.header !== undefined){
let data2 = data.header;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["X-Workspace-ID"] !== undefined){
let data3 = data2["X-Workspace-ID"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_revokeApiKey.errors = vErrors;
return errors === 0;
}

function operation_rotateApiKey(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}});
}
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"}});
}
}
if(data.header !== undefined){
let data2 = data.header;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["X-Workspace-ID"] !== undefined){
let data3 = data2["X-Workspace-ID"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_rotateApiKey.errors = vErrors;
return errors === 0;
}

function operation_listAuditEntries(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.query === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"}});
}
if(data.header !== undefined){
let data0 = data.header;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["X-Workspace-ID"] !== undefined){
let data1 = data0["X-Workspace-ID"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.page === undefined){
data2.page = 1;
}
if(data2.per_page === undefined){
data2.per_page = 25;
}
let data3 = data2.page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page",schemaPath:"#/properties/query/properties/page/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page",schemaPath:"#/properties/query/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
}
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page",schemaPath:"#/properties/query/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data4 = data2.per_page;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/per_page",schemaPath:"#/properties/query/properties/per_page/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/per_page",schemaPath:"#/properties/query/properties/per_page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
}
if(data4 < 1 || isNaN(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/per_page",schemaPath:"#/properties/query/properties/per_page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
if(data2.created_after !== undefined){
let data5 = data2.created_after;
const _errs12 = errors;
let valid3 = false;
const _errs13 = errors;
if(typeof data5 === "string"){
if(!(format_ee62c26522.test(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf/0/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs15 = errors;
if(typeof data5 === "string"){
if(!(format_6b50738007.test(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf/1/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data2.created_before !== undefined){
let data6 = data2.created_before;
const _errs18 = errors;
let valid4 = false;
const _errs19 = errors;
if(typeof data6 === "string"){
if(!(format_ee62c26522.test(data6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf/0/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid1 = _errs19 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs21 = errors;
if(typeof data6 === "string"){
if(!(format_6b50738007.test(data6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf/1/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid1 = _errs21 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data2.search !== undefined){
let data7 = data2.search;
if(typeof data7 === "string"){
if(func_7a03181366(data7) > 255){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/search",schemaPath:"#/properties/query/properties/search/maxLength",keyword:"maxLength",params:{limit: 255}});
}
if(func_7a03181366(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/search",schemaPath:"#/properties/query/properties/search/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/search",schemaPath:"#/properties/query/properties/search/type",keyword:"type",params:{type: "string"}});
}
}
if(data2.sort !== undefined){
let data8 = data2.sort;
if(Array.isArray(data8)){
if(data8.length > 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort",schemaPath:"#/properties/query/properties/sort/maxItems",keyword:"maxItems",params:{limit: 2}});
}
if(data8.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort",schemaPath:"#/properties/query/properties/sort/minItems",keyword:"minItems",params:{limit: 1}});
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort/" + i0,schemaPath:"#/properties/query/properties/sort/items/type",keyword:"type",params:{type: "string"}});
}
if(!((((data9 === "id") || (data9 === "-id")) || (data9 === "created_at")) || (data9 === "-created_at"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort/" + i0,schemaPath:"#/properties/query/properties/sort/items/enum",keyword:"enum",params:{allowedValues: value_9184ae6552}});
}
}
let i1 = data8.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data8[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort",schemaPath:"#/properties/query/properties/sort/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort",schemaPath:"#/properties/query/properties/sort/type",keyword:"type",params:{type: "array"}});
}
}
if(data2.fields !== undefined){
let data10 = data2.fields;
if(Array.isArray(data10)){
if(data10.length > 11){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/maxItems",keyword:"maxItems",params:{limit: 11}});
}
if(data10.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/minItems",keyword:"minItems",params:{limit: 1}});
}
const len1 = data10.length;
for(let i2=0; i2<len1; i2++){
let data11 = data10[i2];
if(typeof data11 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields/" + i2,schemaPath:"#/properties/query/properties/fields/items/type",keyword:"type",params:{type: "string"}});
}
if(!(value_1f0565af03.includes(data11))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields/" + i2,schemaPath:"#/properties/query/properties/fields/items/enum",keyword:"enum",params:{allowedValues: value_1f0565af03}});
}
}
let i3 = data10.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data10[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
break;
}
indices1[item1] = i3;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_listAuditEntries.errors = vErrors;
return errors === 0;
}

function operation_listWebhooks(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.query === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"}});
}
if(data.header !== undefined){
let data0 = data.header;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["X-Workspace-ID"] !== undefined){
let data1 = data0["X-Workspace-ID"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.page === undefined){
data2.page = 1;
}
if(data2.per_page === undefined){
data2.per_page = 25;
}
let data3 = data2.page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page",schemaPath:"#/properties/query/properties/page/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page",schemaPath:"#/properties/query/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
}
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page",schemaPath:"#/properties/query/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data4 = data2.per_page;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/per_page",schemaPath:"#/properties/query/properties/per_page/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/per_page",schemaPath:"#/properties/query/properties/per_page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
}
if(data4 < 1 || isNaN(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/per_page",schemaPath:"#/properties/query/properties/per_page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
if(data2.created_after !== undefined){
let data5 = data2.created_after;
const _errs12 = errors;
let valid3 = false;
const _errs13 = errors;
if(typeof data5 === "string"){
if(!(format_ee62c26522.test(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf/0/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs15 = errors;
if(typeof data5 === "string"){
if(!(format_6b50738007.test(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf/1/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data2.created_before !== undefined){
let data6 = data2.created_before;
const _errs18 = errors;
let valid4 = false;
const _errs19 = errors;
if(typeof data6 === "string"){
if(!(format_ee62c26522.test(data6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf/0/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid1 = _errs19 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs21 = errors;
if(typeof data6 === "string"){
if(!(format_6b50738007.test(data6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf/1/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid1 = _errs21 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data2.updated_after !== undefined){
let data7 = data2.updated_after;
const _errs24 = errors;
let valid5 = false;
const _errs25 = errors;
if(typeof data7 === "string"){
if(!(format_ee62c26522.test(data7))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_after",schemaPath:"#/properties/query/properties/updated_after/anyOf/0/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_after",schemaPath:"#/properties/query/properties/updated_after/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid2 = _errs25 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs27 = errors;
if(typeof data7 === "string"){
if(!(format_6b50738007.test(data7))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_after",schemaPath:"#/properties/query/properties/updated_after/anyOf/1/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_after",schemaPath:"#/properties/query/properties/updated_after/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid2 = _errs27 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_after",schemaPath:"#/properties/query/properties/updated_after/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data2.updated_before !== undefined){
let data8 = data2.updated_before;
const _errs30 = errors;
let valid6 = false;
const _errs31 = errors;
if(typeof data8 === "string"){
if(!(format_ee62c26522.test(data8))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_before",schemaPath:"#/properties/query/properties/updated_before/anyOf/0/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_before",schemaPath:"#/properties/query/properties/updated_before/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid3 = _errs31 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const _errs33 = errors;
if(typeof data8 === "string"){
if(!(format_6b50738007.test(data8))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_before",schemaPath:"#/properties/query/properties/updated_before/anyOf/1/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_before",schemaPath:"#/properties/query/properties/updated_before/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid3 = _errs33 === errors;
valid6 = valid6 || _valid3;
}
if(!valid6){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_before",schemaPath:"#/properties/query/properties/updated_before/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data2.search !== undefined){
let data9 = data2.search;
if(typeof data9 === "string"){
if(func_7a03181366(data9) > 255){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/search",schemaPath:"#/properties/query/properties/search/maxLength",keyword:"maxLength",params:{limit: 255}});
}
if(func_7a03181366(data9) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/search",schemaPath:"#/properties/query/properties/search/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/search",schemaPath:"#/properties/query/properties/search/type",keyword:"type",params:{type: "string"}});
}
}
if(data2.sort !== undefined){
let data10 = data2.sort;
if(Array.isArray(data10)){
if(data10.length > 4){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort",schemaPath:"#/properties/query/properties/sort/maxItems",keyword:"maxItems",params:{limit: 4}});
}
if(data10.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort",schemaPath:"#/properties/query/properties/sort/minItems",keyword:"minItems",params:{limit: 1}});
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort/" + i0,schemaPath:"#/properties/query/properties/sort/items/type",keyword:"type",params:{type: "string"}});
}
if(!((((((((data11 === "id") || (data11 === "-id")) || (data11 === "url")) || (data11 === "-url")) || (data11 === "last_delivery_at")) || (data11 === "-last_delivery_at")) || (data11 === "created_at")) || (data11 === "-created_at"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort/" + i0,schemaPath:"#/properties/query/properties/sort/items/enum",keyword:"enum",params:{allowedValues: value_5a8956b5dc}});
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data10[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort",schemaPath:"#/properties/query/properties/sort/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort",schemaPath:"#/properties/query/properties/sort/type",keyword:"type",params:{type: "array"}});
}
}
if(data2.fields !== undefined){
let data12 = data2.fields;
if(Array.isArray(data12)){
if(data12.length > 12){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/maxItems",keyword:"maxItems",params:{limit: 12}});
}
if(data12.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/minItems",keyword:"minItems",params:{limit: 1}});
}
const len1 = data12.length;
for(let i2=0; i2<len1; i2++){
let data13 = data12[i2];
if(typeof data13 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields/" + i2,schemaPath:"#/properties/query/properties/fields/items/type",keyword:"type",params:{type: "string"}});
}
if(!(value_4de0213919.includes(data13))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields/" + i2,schemaPath:"#/properties/query/properties/fields/items/enum",keyword:"enum",params:{allowedValues: value_4de0213919}});
}
}
let i3 = data12.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data12[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
break;
}
indices1[item1] = i3;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/type",keyword:"type",params:{type: "array"}});
}
}
if(data2.include !== undefined){
let data14 = data2.include;
if(Array.isArray(data14)){
if(data14.length > 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/maxItems",keyword:"maxItems",params:{limit: 1}});
}
if(data14.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/minItems",keyword:"minItems",params:{limit: 1}});
}
const len2 = data14.length;
for(let i4=0; i4<len2; i4++){
let data15 = data14[i4];
if(typeof data15 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include/" + i4,schemaPath:"#/properties/query/properties/include/items/type",keyword:"type",params:{type: "string"}});
}
if(!(data15 === "owner")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include/" + i4,schemaPath:"#/properties/query/properties/include/items/enum",keyword:"enum",params:{allowedValues: value_b5fc3efab8}});
}
}
let i5 = data14.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data14[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}});
break;
}
indices2[item2] = i5;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_listWebhooks.errors = vErrors;
return errors === 0;
}

function operation_createWebhook(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.header !== undefined){
let data0 = data.header;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["X-Workspace-ID"] !== undefined){
let data1 = data0["X-Workspace-ID"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_createWebhook.errors = vErrors;
return errors === 0;
}

function operation_getWebhook(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}});
}
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.query === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"}});
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"}});
}
}
if(data.header !== undefined){
let data2 = data.header;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["X-Workspace-ID"] !== undefined){
let data3 = data2["X-Workspace-ID"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
if(data.query !== undefined){
let data4 = data.query;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.fields !== undefined){
let data5 = data4.fields;
if(Array.isArray(data5)){
if(data5.length > 12){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/maxItems",keyword:"maxItems",params:{limit: 12}});
}
if(data5.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/minItems",keyword:"minItems",params:{limit: 1}});
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields/" + i0,schemaPath:"#/properties/query/properties/fields/items/type",keyword:"type",params:{type: "string"}});
}
if(!(value_4de0213919.includes(data6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields/" + i0,schemaPath:"#/properties/query/properties/fields/items/enum",keyword:"enum",params:{allowedValues: value_4de0213919}});
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/type",keyword:"type",params:{type: "array"}});
}
}
if(data4.include !== undefined){
let data7 = data4.include;
if(Array.isArray(data7)){
if(data7.length > 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/maxItems",keyword:"maxItems",params:{limit: 1}});
}
if(data7.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/minItems",keyword:"minItems",params:{limit: 1}});
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include/" + i2,schemaPath:"#/properties/query/properties/include/items/type",keyword:"type",params:{type: "string"}});
}
if(!(data8 === "owner")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include/" + i2,schemaPath:"#/properties/query/properties/include/items/enum",keyword:"enum",params:{allowedValues: value_b5fc3efab8}});
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data7[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
break;
}
indices1[item1] = i3;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_getWebhook.errors = vErrors;
return errors === 0;
}

function operation_updateWebhook(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}});
}
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"}});
}
}
if(data.header !== undefined){
let data2 = data.header;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["X-Workspace-ID"] !== undefined){
let data3 = data2["X-Workspace-ID"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_updateWebhook.errors = vErrors;
return errors === 0;
}

function operation_deleteWebhook(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}});
}
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"}});
}
}
if(data.header !== undefined){
let data2 = data.header;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["X-Workspace-ID"] !== undefined){
let data3 = data2["X-Workspace-ID"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_deleteWebhook.errors = vErrors;
return errors === 0;
}

function operation_listWebhookDeliveries(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}});
}
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.query === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"}});
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"}});
}
}
if(data.header !== undefined){
let data2 = data.header;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["X-Workspace-ID"] !== undefined){
let data3 = data2["X-Workspace-ID"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
if(data.query !== undefined){
let data4 = data.query;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.page === undefined){
data4.page = 1;
}
if(data4.per_page === undefined){
data4.per_page = 25;
}
if(data4.status !== undefined){
if(!(schema_DeliveryStatus(data4.status, {instancePath:instancePath+"/query/status",parentData:data4,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? schema_DeliveryStatus.errors : vErrors.concat(schema_DeliveryStatus.errors);
errors = vErrors.length;
}
}
let data6 = data4.page;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page",schemaPath:"#/properties/query/properties/page/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page",schemaPath:"#/properties/query/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
}
if(data6 < 1 || isNaN(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page",schemaPath:"#/properties/query/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data7 = data4.per_page;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/per_page",schemaPath:"#/properties/query/properties/per_page/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000 || isNaN(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/per_page",schemaPath:"#/properties/query/properties/per_page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
}
if(data7 < 1 || isNaN(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/per_page",schemaPath:"#/properties/query/properties/per_page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_listWebhookDeliveries.errors = vErrors;
return errors === 0;
}

function operation_replayWebhook(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}});
}
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"}});
}
}
if(data.header !== undefined){
let data2 = data.header;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["X-Workspace-ID"] !== undefined){
let data3 = data2["X-Workspace-ID"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_replayWebhook.errors = vErrors;
return errors === 0;
}

function operation_rotateWebhookSecret(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}});
}
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"}});
}
}
if(data.header !== undefined){
let data2 = data.header;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["X-Workspace-ID"] !== undefined){
let data3 = data2["X-Workspace-ID"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_rotateWebhookSecret.errors = vErrors;
return errors === 0;
}

function operation_testWebhook(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}});
}
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"}});
}
}
if(data.header !== undefined){
let data2 = data.header;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["X-Workspace-ID"] !== undefined){
let data3 = data2["X-Workspace-ID"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_testWebhook.errors = vErrors;
return errors === 0;
}

function operation_retryWebhookDelivery(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}});
}
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.webhook_id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "webhook_id"}});
}
if(data0.delivery_id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "delivery_id"}});
}
if(data0.webhook_id !== undefined){
let data1 = data0.webhook_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/webhook_id",schemaPath:"#/properties/path/properties/webhook_id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/webhook_id",schemaPath:"#/properties/path/properties/webhook_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/webhook_id",schemaPath:"#/properties/path/properties/webhook_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/webhook_id",schemaPath:"#/properties/path/properties/webhook_id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data0.delivery_id !== undefined){
let data2 = data0.delivery_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/delivery_id",schemaPath:"#/properties/path/properties/delivery_id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/delivery_id",schemaPath:"#/properties/path/properties/delivery_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data2 < 1 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/delivery_id",schemaPath:"#/properties/path/properties/delivery_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data2))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/delivery_id",schemaPath:"#/properties/path/properties/delivery_id/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"}});
}
}
if(data.header !== undefined){
let data3 = data.header;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["X-Workspace-ID"] !== undefined){
let data4 = data3["X-Workspace-ID"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data4 < 1 || isNaN(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data4))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_retryWebhookDelivery.errors = vErrors;
return errors === 0;
}

function operation_checkEntitlement(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.query === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"}});
}
if(data.header !== undefined){
let data0 = data.header;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["X-Workspace-ID"] !== undefined){
let data1 = data0["X-Workspace-ID"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.quantity === undefined){
data2.quantity = 1;
}
if(data2.feature === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/required",keyword:"required",params:{missingProperty: "feature"}});
}
if(data2.feature !== undefined){
if(!(schema_FeatureKey(data2.feature, {instancePath:instancePath+"/query/feature",parentData:data2,parentDataProperty:"feature",rootData}))){
vErrors = vErrors === null ? schema_FeatureKey.errors : vErrors.concat(schema_FeatureKey.errors);
errors = vErrors.length;
}
}
let data4 = data2.quantity;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/quantity",schemaPath:"#/properties/query/properties/quantity/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000000 || isNaN(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/quantity",schemaPath:"#/properties/query/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
}
if(data4 < 1 || isNaN(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/quantity",schemaPath:"#/properties/query/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data4))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/quantity",schemaPath:"#/properties/query/properties/quantity/format",keyword:"format",params:{format: "int64"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_checkEntitlement.errors = vErrors;
return errors === 0;
}

function operation_getEntitlementSummary(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.header !== undefined){
let data0 = data.header;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["X-Workspace-ID"] !== undefined){
let data1 = data0["X-Workspace-ID"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_getEntitlementSummary.errors = vErrors;
return errors === 0;
}

function operation_recordUsage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.header !== undefined){
let data0 = data.header;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["X-Workspace-ID"] !== undefined){
let data1 = data0["X-Workspace-ID"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_recordUsage.errors = vErrors;
return errors === 0;
}

function operation_listWorkspaces(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.query === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"}});
}
if(data.header !== undefined){
let data0 = data.header;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["X-Workspace-ID"] !== undefined){
let data1 = data0["X-Workspace-ID"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.page === undefined){
data2.page = 1;
}
if(data2.per_page === undefined){
data2.per_page = 25;
}
let data3 = data2.page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page",schemaPath:"#/properties/query/properties/page/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page",schemaPath:"#/properties/query/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
}
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page",schemaPath:"#/properties/query/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data4 = data2.per_page;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/per_page",schemaPath:"#/properties/query/properties/per_page/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/per_page",schemaPath:"#/properties/query/properties/per_page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
}
if(data4 < 1 || isNaN(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/per_page",schemaPath:"#/properties/query/properties/per_page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
if(data2.created_after !== undefined){
let data5 = data2.created_after;
const _errs12 = errors;
let valid3 = false;
const _errs13 = errors;
if(typeof data5 === "string"){
if(!(format_ee62c26522.test(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf/0/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs15 = errors;
if(typeof data5 === "string"){
if(!(format_6b50738007.test(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf/1/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data2.created_before !== undefined){
let data6 = data2.created_before;
const _errs18 = errors;
let valid4 = false;
const _errs19 = errors;
if(typeof data6 === "string"){
if(!(format_ee62c26522.test(data6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf/0/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid1 = _errs19 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs21 = errors;
if(typeof data6 === "string"){
if(!(format_6b50738007.test(data6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf/1/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid1 = _errs21 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data2.updated_after !== undefined){
let data7 = data2.updated_after;
const _errs24 = errors;
let valid5 = false;
const _errs25 = errors;
if(typeof data7 === "string"){
if(!(format_ee62c26522.test(data7))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_after",schemaPath:"#/properties/query/properties/updated_after/anyOf/0/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_after",schemaPath:"#/properties/query/properties/updated_after/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid2 = _errs25 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs27 = errors;
if(typeof data7 === "string"){
if(!(format_6b50738007.test(data7))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_after",schemaPath:"#/properties/query/properties/updated_after/anyOf/1/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_after",schemaPath:"#/properties/query/properties/updated_after/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid2 = _errs27 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_after",schemaPath:"#/properties/query/properties/updated_after/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data2.updated_before !== undefined){
let data8 = data2.updated_before;
const _errs30 = errors;
let valid6 = false;
const _errs31 = errors;
if(typeof data8 === "string"){
if(!(format_ee62c26522.test(data8))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_before",schemaPath:"#/properties/query/properties/updated_before/anyOf/0/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_before",schemaPath:"#/properties/query/properties/updated_before/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid3 = _errs31 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const _errs33 = errors;
if(typeof data8 === "string"){
if(!(format_6b50738007.test(data8))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_before",schemaPath:"#/properties/query/properties/updated_before/anyOf/1/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_before",schemaPath:"#/properties/query/properties/updated_before/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid3 = _errs33 === errors;
valid6 = valid6 || _valid3;
}
if(!valid6){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_before",schemaPath:"#/properties/query/properties/updated_before/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data2.search !== undefined){
let data9 = data2.search;
if(typeof data9 === "string"){
if(func_7a03181366(data9) > 255){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/search",schemaPath:"#/properties/query/properties/search/maxLength",keyword:"maxLength",params:{limit: 255}});
}
if(func_7a03181366(data9) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/search",schemaPath:"#/properties/query/properties/search/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/search",schemaPath:"#/properties/query/properties/search/type",keyword:"type",params:{type: "string"}});
}
}
if(data2.sort !== undefined){
let data10 = data2.sort;
if(Array.isArray(data10)){
if(data10.length > 5){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort",schemaPath:"#/properties/query/properties/sort/maxItems",keyword:"maxItems",params:{limit: 5}});
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort/" + i0,schemaPath:"#/properties/query/properties/sort/items/type",keyword:"type",params:{type: "string"}});
}
if(!(value_d77788774d.includes(data11))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort/" + i0,schemaPath:"#/properties/query/properties/sort/items/enum",keyword:"enum",params:{allowedValues: value_d77788774d}});
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data10[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort",schemaPath:"#/properties/query/properties/sort/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort",schemaPath:"#/properties/query/properties/sort/type",keyword:"type",params:{type: "array"}});
}
}
if(data2.fields !== undefined){
let data12 = data2.fields;
if(Array.isArray(data12)){
if(data12.length > 7){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/maxItems",keyword:"maxItems",params:{limit: 7}});
}
if(data12.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/minItems",keyword:"minItems",params:{limit: 1}});
}
const len1 = data12.length;
for(let i2=0; i2<len1; i2++){
let data13 = data12[i2];
if(typeof data13 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields/" + i2,schemaPath:"#/properties/query/properties/fields/items/type",keyword:"type",params:{type: "string"}});
}
if(!(((((((data13 === "id") || (data13 === "name")) || (data13 === "slug")) || (data13 === "tier")) || (data13 === "settings")) || (data13 === "created_at")) || (data13 === "updated_at"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields/" + i2,schemaPath:"#/properties/query/properties/fields/items/enum",keyword:"enum",params:{allowedValues: value_8d2eeb990b}});
}
}
let i3 = data12.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data12[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
break;
}
indices1[item1] = i3;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/type",keyword:"type",params:{type: "array"}});
}
}
if(data2.include !== undefined){
let data14 = data2.include;
if(Array.isArray(data14)){
if(data14.length > 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/maxItems",keyword:"maxItems",params:{limit: 2}});
}
if(data14.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/minItems",keyword:"minItems",params:{limit: 1}});
}
const len2 = data14.length;
for(let i4=0; i4<len2; i4++){
let data15 = data14[i4];
if(typeof data15 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include/" + i4,schemaPath:"#/properties/query/properties/include/items/type",keyword:"type",params:{type: "string"}});
}
if(!((data15 === "owner") || (data15 === "tags"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include/" + i4,schemaPath:"#/properties/query/properties/include/items/enum",keyword:"enum",params:{allowedValues: value_ca7890e868}});
}
}
let i5 = data14.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data14[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}});
break;
}
indices2[item2] = i5;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_listWorkspaces.errors = vErrors;
return errors === 0;
}

function operation_createWorkspace(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}});
}
if(data.header !== undefined){
let data0 = data.header;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["X-Workspace-ID"] !== undefined){
let data1 = data0["X-Workspace-ID"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/header/X-Workspace-ID",schemaPath:"#/properties/header/properties/X-Workspace-ID/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_createWorkspace.errors = vErrors;
return errors === 0;
}

function operation_getWorkspace(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}});
}
if(data.query === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"}});
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"}});
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.fields !== undefined){
let data3 = data2.fields;
if(Array.isArray(data3)){
if(data3.length > 7){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/maxItems",keyword:"maxItems",params:{limit: 7}});
}
if(data3.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/minItems",keyword:"minItems",params:{limit: 1}});
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields/" + i0,schemaPath:"#/properties/query/properties/fields/items/type",keyword:"type",params:{type: "string"}});
}
if(!(((((((data4 === "id") || (data4 === "name")) || (data4 === "slug")) || (data4 === "tier")) || (data4 === "settings")) || (data4 === "created_at")) || (data4 === "updated_at"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields/" + i0,schemaPath:"#/properties/query/properties/fields/items/enum",keyword:"enum",params:{allowedValues: value_8d2eeb990b}});
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/fields",schemaPath:"#/properties/query/properties/fields/type",keyword:"type",params:{type: "array"}});
}
}
if(data2.include !== undefined){
let data5 = data2.include;
if(Array.isArray(data5)){
if(data5.length > 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/maxItems",keyword:"maxItems",params:{limit: 2}});
}
if(data5.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/minItems",keyword:"minItems",params:{limit: 1}});
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(typeof data6 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include/" + i2,schemaPath:"#/properties/query/properties/include/items/type",keyword:"type",params:{type: "string"}});
}
if(!((data6 === "owner") || (data6 === "tags"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include/" + i2,schemaPath:"#/properties/query/properties/include/items/enum",keyword:"enum",params:{allowedValues: value_ca7890e868}});
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data5[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
break;
}
indices1[item1] = i3;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/include",schemaPath:"#/properties/query/properties/include/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_getWorkspace.errors = vErrors;
return errors === 0;
}

function operation_updateWorkspace(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}});
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_updateWorkspace.errors = vErrors;
return errors === 0;
}

function operation_deleteWorkspace(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}});
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
if(!(Number.isSafeInteger(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/format",keyword:"format",params:{format: "int64"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
operation_deleteWorkspace.errors = vErrors;
return errors === 0;
}

export const validators = {
  __proto__: null,
  "listApiKeys": operation_listApiKeys,
  "createApiKey": operation_createApiKey,
  "getApiKey": operation_getApiKey,
  "updateApiKey": operation_updateApiKey,
  "revokeApiKey": operation_revokeApiKey,
  "rotateApiKey": operation_rotateApiKey,
  "listAuditEntries": operation_listAuditEntries,
  "listWebhooks": operation_listWebhooks,
  "createWebhook": operation_createWebhook,
  "getWebhook": operation_getWebhook,
  "updateWebhook": operation_updateWebhook,
  "deleteWebhook": operation_deleteWebhook,
  "listWebhookDeliveries": operation_listWebhookDeliveries,
  "replayWebhook": operation_replayWebhook,
  "rotateWebhookSecret": operation_rotateWebhookSecret,
  "testWebhook": operation_testWebhook,
  "retryWebhookDelivery": operation_retryWebhookDelivery,
  "checkEntitlement": operation_checkEntitlement,
  "getEntitlementSummary": operation_getEntitlementSummary,
  "recordUsage": operation_recordUsage,
  "listWorkspaces": operation_listWorkspaces,
  "createWorkspace": operation_createWorkspace,
  "getWorkspace": operation_getWorkspace,
  "updateWorkspace": operation_updateWorkspace,
  "deleteWorkspace": operation_deleteWorkspace,
};

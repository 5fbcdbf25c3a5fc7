// Made from the contract by `npm run generate`. DO NOT EDIT.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

const format_6b50738007 = /^(?:(?:(?!0000)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)|(?!0000)\d{4}-(?:06-30|12-31)[Tt]23:59:60(?:\.\d+)?(?:[Zz]|[+-]00:00))$/;
const format_ee62c26522 = /^(?:(?!0000)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)$/;
const func_7a03181366 = require("ajv/dist/runtime/ucs2length").default;
const func_acaca6feac = require("ajv/dist/runtime/equal").default;
const pattern_82c08a92b4 = new RegExp("^media_[1-9][0-9]{0,14}$", "u");
const pattern_c5c6443e06 = new RegExp("^acct_[A-Za-z0-9]{1,16}$", "u");
const pattern_ec4d151139 = new RegExp("^\\S(?:.*\\S)?$", "u");
const pattern_ffafcbfe73 = new RegExp("^post_[1-9][0-9]{0,15}$", "u");
const value_76a031c3f0 = ["active","expired","revoked"];
const value_8ef09b5140 = ["created_at","-created_at","updated_at","-updated_at","scheduled_at","-scheduled_at","published_at","-published_at"];
const value_8fd8142b1a = ["draft","scheduled","publishing","published","partially_published","failed"];
const value_dba8b073db = ["sandbox","bluesky","mastodon","webhook"];

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

function schema_PostId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func_7a03181366(data) > 21){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 21}});
}
if(!pattern_ffafcbfe73.test(data)){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^post_[1-9][0-9]{0,15}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
schema_PostId.errors = vErrors;
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

function operation_listPosts(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"}});
}
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.limit === undefined){
data0.limit = 20;
}
if(data0.offset === undefined){
data0.offset = 0;
}
let data1 = data0.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data2 = data0.offset;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/offset",schemaPath:"#/properties/query/properties/offset/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/offset",schemaPath:"#/properties/query/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
}
if(data2 < 0 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/offset",schemaPath:"#/properties/query/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
if(data0.status !== undefined){
let data3 = data0.status;
if(Array.isArray(data3)){
if(data3.length > 6){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/status",schemaPath:"#/properties/query/properties/status/maxItems",keyword:"maxItems",params:{limit: 6}});
}
if(data3.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/status",schemaPath:"#/properties/query/properties/status/minItems",keyword:"minItems",params:{limit: 1}});
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(schema_PostStatus(data3[i0], {instancePath:instancePath+"/query/status/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_PostStatus.errors : vErrors.concat(schema_PostStatus.errors);
errors = vErrors.length;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func_acaca6feac(data3[i1], data3[j0])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/status",schemaPath:"#/properties/query/properties/status/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
break outer0;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/status",schemaPath:"#/properties/query/properties/status/type",keyword:"type",params:{type: "array"}});
}
}
if(data0.account_id !== undefined){
let data5 = data0.account_id;
if(Array.isArray(data5)){
if(data5.length > 50){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/account_id",schemaPath:"#/properties/query/properties/account_id/maxItems",keyword:"maxItems",params:{limit: 50}});
}
if(data5.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/account_id",schemaPath:"#/properties/query/properties/account_id/minItems",keyword:"minItems",params:{limit: 1}});
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
if(!(schema_AccountId(data5[i2], {instancePath:instancePath+"/query/account_id/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? schema_AccountId.errors : vErrors.concat(schema_AccountId.errors);
errors = vErrors.length;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func_acaca6feac(data5[i3], data5[j1])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/account_id",schemaPath:"#/properties/query/properties/account_id/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
break outer1;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/account_id",schemaPath:"#/properties/query/properties/account_id/type",keyword:"type",params:{type: "array"}});
}
}
if(data0.tag !== undefined){
if(!(schema_Tag(data0.tag, {instancePath:instancePath+"/query/tag",parentData:data0,parentDataProperty:"tag",rootData}))){
vErrors = vErrors === null ? schema_Tag.errors : vErrors.concat(schema_Tag.errors);
errors = vErrors.length;
}
}
if(data0.from !== undefined){
let data8 = data0.from;
const _errs15 = errors;
let valid8 = false;
const _errs16 = errors;
if(typeof data8 === "string"){
if(!(format_ee62c26522.test(data8))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/anyOf/0/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid0 = _errs16 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const _errs18 = errors;
if(typeof data8 === "string"){
if(!(format_6b50738007.test(data8))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/anyOf/1/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid0 = _errs18 === errors;
valid8 = valid8 || _valid0;
}
if(!valid8){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data0.to !== undefined){
let data9 = data0.to;
const _errs21 = errors;
let valid9 = false;
const _errs22 = errors;
if(typeof data9 === "string"){
if(!(format_ee62c26522.test(data9))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/to",schemaPath:"#/properties/query/properties/to/anyOf/0/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/to",schemaPath:"#/properties/query/properties/to/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid1 = _errs22 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const _errs24 = errors;
if(typeof data9 === "string"){
if(!(format_6b50738007.test(data9))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/to",schemaPath:"#/properties/query/properties/to/anyOf/1/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/to",schemaPath:"#/properties/query/properties/to/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid1 = _errs24 === errors;
valid9 = valid9 || _valid1;
}
if(!valid9){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/to",schemaPath:"#/properties/query/properties/to/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data0.created_after !== undefined){
let data10 = data0.created_after;
const _errs27 = errors;
let valid10 = false;
const _errs28 = errors;
if(typeof data10 === "string"){
if(!(format_ee62c26522.test(data10))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf/0/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid2 = _errs28 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const _errs30 = errors;
if(typeof data10 === "string"){
if(!(format_6b50738007.test(data10))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf/1/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid2 = _errs30 === errors;
valid10 = valid10 || _valid2;
}
if(!valid10){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_after",schemaPath:"#/properties/query/properties/created_after/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data0.created_before !== undefined){
let data11 = data0.created_before;
const _errs33 = errors;
let valid11 = false;
const _errs34 = errors;
if(typeof data11 === "string"){
if(!(format_ee62c26522.test(data11))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf/0/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid3 = _errs34 === errors;
valid11 = valid11 || _valid3;
if(!valid11){
const _errs36 = errors;
if(typeof data11 === "string"){
if(!(format_6b50738007.test(data11))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf/1/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid3 = _errs36 === errors;
valid11 = valid11 || _valid3;
}
if(!valid11){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/created_before",schemaPath:"#/properties/query/properties/created_before/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data0.updated_after !== undefined){
let data12 = data0.updated_after;
const _errs39 = errors;
let valid12 = false;
const _errs40 = errors;
if(typeof data12 === "string"){
if(!(format_ee62c26522.test(data12))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_after",schemaPath:"#/properties/query/properties/updated_after/anyOf/0/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_after",schemaPath:"#/properties/query/properties/updated_after/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid4 = _errs40 === errors;
valid12 = valid12 || _valid4;
if(!valid12){
const _errs42 = errors;
if(typeof data12 === "string"){
if(!(format_6b50738007.test(data12))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_after",schemaPath:"#/properties/query/properties/updated_after/anyOf/1/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_after",schemaPath:"#/properties/query/properties/updated_after/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid4 = _errs42 === errors;
valid12 = valid12 || _valid4;
}
if(!valid12){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_after",schemaPath:"#/properties/query/properties/updated_after/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data0.updated_before !== undefined){
let data13 = data0.updated_before;
const _errs45 = errors;
let valid13 = false;
const _errs46 = errors;
if(typeof data13 === "string"){
if(!(format_ee62c26522.test(data13))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_before",schemaPath:"#/properties/query/properties/updated_before/anyOf/0/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_before",schemaPath:"#/properties/query/properties/updated_before/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid5 = _errs46 === errors;
valid13 = valid13 || _valid5;
if(!valid13){
const _errs48 = errors;
if(typeof data13 === "string"){
if(!(format_6b50738007.test(data13))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_before",schemaPath:"#/properties/query/properties/updated_before/anyOf/1/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_before",schemaPath:"#/properties/query/properties/updated_before/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid5 = _errs48 === errors;
valid13 = valid13 || _valid5;
}
if(!valid13){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/updated_before",schemaPath:"#/properties/query/properties/updated_before/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
if(data0.search !== undefined){
let data14 = data0.search;
if(typeof data14 === "string"){
if(func_7a03181366(data14) > 255){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/search",schemaPath:"#/properties/query/properties/search/maxLength",keyword:"maxLength",params:{limit: 255}});
}
if(func_7a03181366(data14) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/search",schemaPath:"#/properties/query/properties/search/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/search",schemaPath:"#/properties/query/properties/search/type",keyword:"type",params:{type: "string"}});
}
}
if(data0.sort !== undefined){
let data15 = data0.sort;
if(Array.isArray(data15)){
if(data15.length > 4){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort",schemaPath:"#/properties/query/properties/sort/maxItems",keyword:"maxItems",params:{limit: 4}});
}
if(data15.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort",schemaPath:"#/properties/query/properties/sort/minItems",keyword:"minItems",params:{limit: 1}});
}
const len2 = data15.length;
for(let i4=0; i4<len2; i4++){
let data16 = data15[i4];
if(typeof data16 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort/" + i4,schemaPath:"#/properties/query/properties/sort/items/type",keyword:"type",params:{type: "string"}});
}
if(!((((((((data16 === "created_at") || (data16 === "-created_at")) || (data16 === "updated_at")) || (data16 === "-updated_at")) || (data16 === "scheduled_at")) || (data16 === "-scheduled_at")) || (data16 === "published_at")) || (data16 === "-published_at"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort/" + i4,schemaPath:"#/properties/query/properties/sort/items/enum",keyword:"enum",params:{allowedValues: value_8ef09b5140}});
}
}
let i5 = data15.length;
let j2;
if(i5 > 1){
const indices0 = {};
for(;i5--;){
let item0 = data15[i5];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j2 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort",schemaPath:"#/properties/query/properties/sort/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}});
break;
}
indices0[item0] = i5;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/sort",schemaPath:"#/properties/query/properties/sort/type",keyword:"type",params:{type: "array"}});
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
operation_listPosts.errors = vErrors;
return errors === 0;
}

function operation_getPost(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(schema_PostId(data0.id, {instancePath:instancePath+"/path/id",parentData:data0,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? schema_PostId.errors : vErrors.concat(schema_PostId.errors);
errors = vErrors.length;
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
operation_getPost.errors = vErrors;
return errors === 0;
}

function operation_updatePost(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(schema_PostId(data0.id, {instancePath:instancePath+"/path/id",parentData:data0,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? schema_PostId.errors : vErrors.concat(schema_PostId.errors);
errors = vErrors.length;
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
operation_updatePost.errors = vErrors;
return errors === 0;
}

function operation_deletePost(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(schema_PostId(data0.id, {instancePath:instancePath+"/path/id",parentData:data0,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? schema_PostId.errors : vErrors.concat(schema_PostId.errors);
errors = vErrors.length;
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
operation_deletePost.errors = vErrors;
return errors === 0;
}

function operation_schedulePost(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(schema_PostId(data0.id, {instancePath:instancePath+"/path/id",parentData:data0,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? schema_PostId.errors : vErrors.concat(schema_PostId.errors);
errors = vErrors.length;
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
operation_schedulePost.errors = vErrors;
return errors === 0;
}

function operation_publishPost(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(schema_PostId(data0.id, {instancePath:instancePath+"/path/id",parentData:data0,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? schema_PostId.errors : vErrors.concat(schema_PostId.errors);
errors = vErrors.length;
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
operation_publishPost.errors = vErrors;
return errors === 0;
}

function operation_listAccounts(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"}});
}
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.limit === undefined){
data0.limit = 20;
}
if(data0.offset === undefined){
data0.offset = 0;
}
let data1 = data0.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data2 = data0.offset;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/offset",schemaPath:"#/properties/query/properties/offset/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/offset",schemaPath:"#/properties/query/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
}
if(data2 < 0 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/offset",schemaPath:"#/properties/query/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
if(data0.status !== undefined){
let data3 = data0.status;
if(Array.isArray(data3)){
if(data3.length > 3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/status",schemaPath:"#/properties/query/properties/status/maxItems",keyword:"maxItems",params:{limit: 3}});
}
if(data3.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/status",schemaPath:"#/properties/query/properties/status/minItems",keyword:"minItems",params:{limit: 1}});
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(schema_AccountStatus(data3[i0], {instancePath:instancePath+"/query/status/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_AccountStatus.errors : vErrors.concat(schema_AccountStatus.errors);
errors = vErrors.length;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func_acaca6feac(data3[i1], data3[j0])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/status",schemaPath:"#/properties/query/properties/status/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
break outer0;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/status",schemaPath:"#/properties/query/properties/status/type",keyword:"type",params:{type: "array"}});
}
}
if(data0.platform !== undefined){
let data5 = data0.platform;
if(Array.isArray(data5)){
if(data5.length > 4){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/platform",schemaPath:"#/properties/query/properties/platform/maxItems",keyword:"maxItems",params:{limit: 4}});
}
if(data5.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/platform",schemaPath:"#/properties/query/properties/platform/minItems",keyword:"minItems",params:{limit: 1}});
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
if(!(schema_Network(data5[i2], {instancePath:instancePath+"/query/platform/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? schema_Network.errors : vErrors.concat(schema_Network.errors);
errors = vErrors.length;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func_acaca6feac(data5[i3], data5[j1])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/platform",schemaPath:"#/properties/query/properties/platform/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
break outer1;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/platform",schemaPath:"#/properties/query/properties/platform/type",keyword:"type",params:{type: "array"}});
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
operation_listAccounts.errors = vErrors;
return errors === 0;
}

function operation_getAccountAnalytics(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"}});
}
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.from !== undefined){
let data1 = data0.from;
if(typeof data1 === "string"){
if(!(format_ee62c26522.test(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/type",keyword:"type",params:{type: "string"}});
}
}
if(data0.to !== undefined){
let data2 = data0.to;
if(typeof data2 === "string"){
if(!(format_ee62c26522.test(data2))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/to",schemaPath:"#/properties/query/properties/to/format",keyword:"format",params:{format: "date"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/to",schemaPath:"#/properties/query/properties/to/type",keyword:"type",params:{type: "string"}});
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
operation_getAccountAnalytics.errors = vErrors;
return errors === 0;
}

function operation_getPostAnalytics(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(schema_PostId(data0.id, {instancePath:instancePath+"/path/id",parentData:data0,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? schema_PostId.errors : vErrors.concat(schema_PostId.errors);
errors = vErrors.length;
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
operation_getPostAnalytics.errors = vErrors;
return errors === 0;
}

function operation_listTrends(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"}});
}
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.limit === undefined){
data0.limit = 20;
}
if(data0.offset === undefined){
data0.offset = 0;
}
if(data0.platform !== undefined){
if(!(schema_Network(data0.platform, {instancePath:instancePath+"/query/platform",parentData:data0,parentDataProperty:"platform",rootData}))){
vErrors = vErrors === null ? schema_Network.errors : vErrors.concat(schema_Network.errors);
errors = vErrors.length;
}
}
let data2 = data0.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
}
if(data2 < 1 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data3 = data0.offset;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/offset",schemaPath:"#/properties/query/properties/offset/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/offset",schemaPath:"#/properties/query/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
}
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/offset",schemaPath:"#/properties/query/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
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
operation_listTrends.errors = vErrors;
return errors === 0;
}

function operation_getAccount(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(schema_AccountId(data0.id, {instancePath:instancePath+"/path/id",parentData:data0,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? schema_AccountId.errors : vErrors.concat(schema_AccountId.errors);
errors = vErrors.length;
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
operation_getAccount.errors = vErrors;
return errors === 0;
}

function operation_disconnectAccount(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(schema_AccountId(data0.id, {instancePath:instancePath+"/path/id",parentData:data0,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? schema_AccountId.errors : vErrors.concat(schema_AccountId.errors);
errors = vErrors.length;
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
operation_disconnectAccount.errors = vErrors;
return errors === 0;
}

function operation_confirmUpload(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 21){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/maxLength",keyword:"maxLength",params:{limit: 21}});
}
if(!pattern_82c08a92b4.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/pattern",keyword:"pattern",params:{pattern: "^media_[1-9][0-9]{0,14}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type: "string"}});
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
operation_confirmUpload.errors = vErrors;
return errors === 0;
}

export const validators = {
  __proto__: null,
  "listPosts": operation_listPosts,
  "getPost": operation_getPost,
  "updatePost": operation_updatePost,
  "deletePost": operation_deletePost,
  "schedulePost": operation_schedulePost,
  "publishPost": operation_publishPost,
  "listAccounts": operation_listAccounts,
  "getAccountAnalytics": operation_getAccountAnalytics,
  "getPostAnalytics": operation_getPostAnalytics,
  "listTrends": operation_listTrends,
  "getAccount": operation_getAccount,
  "disconnectAccount": operation_disconnectAccount,
  "confirmUpload": operation_confirmUpload,
};

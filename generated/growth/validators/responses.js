// Made from the contract by `npm run generate`. DO NOT EDIT.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

const format_1d494369a8 = require("ajv-formats/dist/formats").fullFormats["uri-reference"];
const format_6b50738007 = /^(?:(?:(?!0000)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)|(?!0000)\d{4}-(?:06-30|12-31)[Tt]23:59:60(?:\.\d+)?(?:[Zz]|[+-]00:00))$/;
const format_988cba5a02 = require("ajv-formats/dist/formats").fullFormats.email;
const func_7a03181366 = require("ajv/dist/runtime/ucs2length").default;
const pattern_55d49ac643 = new RegExp("^user_[0-9A-Za-z]+$", "u");
const pattern_872ef1a4d7 = new RegExp("^org_[0-9A-Za-z]+$", "u");
const value_38b33065df = ["path","query","header","cookie","body"];
const value_3d05d8b632 = ["owner","admin","member","viewer"];
const value_4ed2947282 = ["free","starter","professional","enterprise"];
const value_f2aa28b7b5 = ["string","null"];

function schema_Email(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func_7a03181366(data) > 254){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 254}});
}
if(!(format_988cba5a02.test(data))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/format",keyword:"format",params:{format: "email"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
schema_Email.errors = vErrors;
return errors === 0;
}

function schema_User(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data.email === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern_55d49ac643.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^user_[0-9A-Za-z]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.email !== undefined){
if(!(schema_Email(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? schema_Email.errors : vErrors.concat(schema_Email.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data2 = data.name;
if((typeof data2 !== "string") && (data2 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_User.errors = vErrors;
return errors === 0;
}

function schema_OrgId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern_872ef1a4d7.test(data)){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^org_[0-9A-Za-z]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
schema_OrgId.errors = vErrors;
return errors === 0;
}

function schema_OrgPlan(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
if(!((((data === "free") || (data === "starter")) || (data === "professional")) || (data === "enterprise"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: value_4ed2947282}});
}
schema_OrgPlan.errors = vErrors;
return errors === 0;
}

function schema_SignedUpOrg(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.plan === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan"}});
}
if(data.id !== undefined){
if(!(schema_OrgId(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? schema_OrgId.errors : vErrors.concat(schema_OrgId.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
}
}
if(data.slug !== undefined){
if(typeof data.slug !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slug",schemaPath:"#/properties/slug/type",keyword:"type",params:{type: "string"}});
}
}
if(data.plan !== undefined){
if(!(schema_OrgPlan(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData}))){
vErrors = vErrors === null ? schema_OrgPlan.errors : vErrors.concat(schema_OrgPlan.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_SignedUpOrg.errors = vErrors;
return errors === 0;
}

function schema_SignedUp(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user"}});
}
if(data.org === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}});
}
if(data.access_token === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access_token"}});
}
if(data.refresh_token === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refresh_token"}});
}
if(data.token_type === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token_type"}});
}
if(data.expires_in === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires_in"}});
}
if(data.user !== undefined){
if(!(schema_User(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? schema_User.errors : vErrors.concat(schema_User.errors);
errors = vErrors.length;
}
}
if(data.org !== undefined){
if(!(schema_SignedUpOrg(data.org, {instancePath:instancePath+"/org",parentData:data,parentDataProperty:"org",rootData}))){
vErrors = vErrors === null ? schema_SignedUpOrg.errors : vErrors.concat(schema_SignedUpOrg.errors);
errors = vErrors.length;
}
}
if(data.access_token !== undefined){
if(!(typeof data.access_token === "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"}});
}
}
if(data.refresh_token !== undefined){
if(!(typeof data.refresh_token === "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type: "string"}});
}
}
if(data.token_type !== undefined){
let data4 = data.token_type;
if(typeof data4 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/type",keyword:"type",params:{type: "string"}});
}
if("Bearer" !== data4){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/const",keyword:"const",params:{allowedValue: "Bearer"}});
}
}
if(data.expires_in !== undefined){
let data5 = data.expires_in;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/type",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_SignedUp.errors = vErrors;
return errors === 0;
}

function schema_Problem(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}});
}
if(data.title === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
}
if(data.status === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
}
if(data.detail === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detail"}});
}
if(data.instance === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instance"}});
}
if(data.code === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}});
}
if(data.request_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}});
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(!(format_1d494369a8.test(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/format",keyword:"format",params:{format: "uri-reference"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}});
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}});
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"}});
}
}
if(data.detail !== undefined){
if(typeof data.detail !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"}});
}
}
if(data.instance !== undefined){
let data4 = data.instance;
if(typeof data4 === "string"){
if(!(format_1d494369a8.test(data4))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/format",keyword:"format",params:{format: "uri-reference"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type: "string"}});
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}});
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
schema_Problem.errors = vErrors;
return errors === 0;
}

function schema_Violation(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"}});
}
if(data.in === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "in"}});
}
if(data.rule === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"}});
}
if(data.message === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data.field !== undefined){
if(typeof data.field !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}});
}
}
if(data.in !== undefined){
let data1 = data.in;
if(typeof data1 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type: "string"}});
}
if(!(((((data1 === "path") || (data1 === "query")) || (data1 === "header")) || (data1 === "cookie")) || (data1 === "body"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/in",schemaPath:"#/properties/in/enum",keyword:"enum",params:{allowedValues: value_38b33065df}});
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}});
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
schema_Violation.errors = vErrors;
return errors === 0;
}

function schema_ValidationProblem(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}});
}
if(data.title === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
}
if(data.status === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
}
if(data.detail === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detail"}});
}
if(data.instance === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instance"}});
}
if(data.code === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}});
}
if(data.request_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}});
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(!(format_1d494369a8.test(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/format",keyword:"format",params:{format: "uri-reference"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}});
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}});
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"}});
}
}
if(data.detail !== undefined){
if(typeof data.detail !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"}});
}
}
if(data.instance !== undefined){
let data4 = data.instance;
if(typeof data4 === "string"){
if(!(format_1d494369a8.test(data4))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/format",keyword:"format",params:{format: "uri-reference"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type: "string"}});
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}});
}
}
if(data.request_id !== undefined){
if(typeof data.request_id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.errors !== undefined){
let data7 = data.errors;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(schema_Violation(data7[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_Violation.errors : vErrors.concat(schema_Violation.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ValidationProblem.errors = vErrors;
return errors === 0;
}

function schema_Tokens(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_token === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access_token"}});
}
if(data.refresh_token === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refresh_token"}});
}
if(data.token_type === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token_type"}});
}
if(data.expires_in === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires_in"}});
}
if(data.access_token !== undefined){
if(!(typeof data.access_token === "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"}});
}
}
if(data.refresh_token !== undefined){
if(!(typeof data.refresh_token === "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type: "string"}});
}
}
if(data.token_type !== undefined){
let data2 = data.token_type;
if(typeof data2 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/type",keyword:"type",params:{type: "string"}});
}
if("Bearer" !== data2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/const",keyword:"const",params:{allowedValue: "Bearer"}});
}
}
if(data.expires_in !== undefined){
let data3 = data.expires_in;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/type",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_Tokens.errors = vErrors;
return errors === 0;
}

function schema_Org(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.plan === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan"}});
}
if(data.role === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"}});
}
if(data.workspace_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace_id"}});
}
if(data.created_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}});
}
if(data.id !== undefined){
if(!(schema_OrgId(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? schema_OrgId.errors : vErrors.concat(schema_OrgId.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
}
}
if(data.slug !== undefined){
if(typeof data.slug !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slug",schemaPath:"#/properties/slug/type",keyword:"type",params:{type: "string"}});
}
}
if(data.plan !== undefined){
if(!(schema_OrgPlan(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData}))){
vErrors = vErrors === null ? schema_OrgPlan.errors : vErrors.concat(schema_OrgPlan.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data4 = data.role;
if(typeof data4 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"}});
}
if(!((((data4 === "owner") || (data4 === "admin")) || (data4 === "member")) || (data4 === "viewer"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: value_3d05d8b632}});
}
}
if(data.workspace_id !== undefined){
let data5 = data.workspace_id;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data5 == "number") && (isFinite(data5))){
if(!(Number.isSafeInteger(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/workspace_id",schemaPath:"#/properties/workspace_id/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.created_at !== undefined){
let data6 = data.created_at;
if(typeof data6 === "string"){
if(!(format_6b50738007.test(data6))){
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
schema_Org.errors = vErrors;
return errors === 0;
}

function schema_OrgList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.next_cursor === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next_cursor"}});
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(schema_Org(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_Org.errors : vErrors.concat(schema_Org.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}});
}
}
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
if((typeof data2 !== "string") && (data2 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/next_cursor",schemaPath:"#/properties/next_cursor/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_OrgList.errors = vErrors;
return errors === 0;
}

function schema_Health(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
}
if(data.version === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}});
}
if(data.time === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"}});
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}});
}
if("ok" !== data0){
errors = (vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "ok"}});
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}});
}
}
if(data.time !== undefined){
let data2 = data.time;
if(typeof data2 === "string"){
if(!(format_6b50738007.test(data2))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/time",schemaPath:"#/properties/time/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_Health.errors = vErrors;
return errors === 0;
}

export const validators = {
  __proto__: null,
  "signUp 201 application/json": schema_SignedUp,
  "signUp 400 application/problem+json": schema_Problem,
  "signUp 406 application/problem+json": schema_Problem,
  "signUp 409 application/problem+json": schema_Problem,
  "signUp 413 application/problem+json": schema_Problem,
  "signUp 415 application/problem+json": schema_Problem,
  "signUp 422 application/problem+json": schema_ValidationProblem,
  "signUp 429 application/problem+json": schema_Problem,
  "signUp 500 application/problem+json": schema_Problem,
  "signUp 503 application/problem+json": schema_Problem,
  "logIn 200 application/json": schema_Tokens,
  "logIn 400 application/problem+json": schema_Problem,
  "logIn 401 application/problem+json": schema_Problem,
  "logIn 406 application/problem+json": schema_Problem,
  "logIn 413 application/problem+json": schema_Problem,
  "logIn 415 application/problem+json": schema_Problem,
  "logIn 422 application/problem+json": schema_ValidationProblem,
  "logIn 429 application/problem+json": schema_Problem,
  "logIn 500 application/problem+json": schema_Problem,
  "logIn 503 application/problem+json": schema_Problem,
  "refreshTokens 200 application/json": schema_Tokens,
  "refreshTokens 400 application/problem+json": schema_Problem,
  "refreshTokens 401 application/problem+json": schema_Problem,
  "refreshTokens 406 application/problem+json": schema_Problem,
  "refreshTokens 413 application/problem+json": schema_Problem,
  "refreshTokens 415 application/problem+json": schema_Problem,
  "refreshTokens 422 application/problem+json": schema_ValidationProblem,
  "refreshTokens 429 application/problem+json": schema_Problem,
  "refreshTokens 500 application/problem+json": schema_Problem,
  "refreshTokens 503 application/problem+json": schema_Problem,
  "listOrgs 200 application/json": schema_OrgList,
  "listOrgs 400 application/problem+json": schema_Problem,
  "listOrgs 401 application/problem+json": schema_Problem,
  "listOrgs 403 application/problem+json": schema_Problem,
  "listOrgs 406 application/problem+json": schema_Problem,
  "listOrgs 422 application/problem+json": schema_ValidationProblem,
  "listOrgs 429 application/problem+json": schema_Problem,
  "listOrgs 500 application/problem+json": schema_Problem,
  "listOrgs 503 application/problem+json": schema_Problem,
  "getHealth 200 application/json": schema_Health,
  "getHealth 400 application/problem+json": schema_Problem,
  "getHealth 406 application/problem+json": schema_Problem,
  "getHealth 429 application/problem+json": schema_Problem,
  "getHealth 500 application/problem+json": schema_Problem,
  "getHealth 503 application/problem+json": schema_Problem,
};

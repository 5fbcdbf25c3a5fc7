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
const value_504c4d6a90 = ["form","ad","import","api","referral","other"];
const value_88fe0a6308 = ["pause_campaign","adjust_budget","rotate_creative","score_lead"];
const value_9550fbbe2b = ["draft","active","paused","ended","archived"];
const value_b07c158b7f = ["new","contacted","qualified","unqualified","converted","lost"];
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
if(data.org_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org_id"}});
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
if(data.org_id !== undefined){
if(typeof data.org_id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_Event.errors = vErrors;
return errors === 0;
}

function schema_CampaignStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
if(!(((((data === "draft") || (data === "active")) || (data === "paused")) || (data === "ended")) || (data === "archived"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: value_9550fbbe2b}});
}
schema_CampaignStatus.errors = vErrors;
return errors === 0;
}

function schema_CampaignStatusChange(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaign_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaign_id"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
}
if(data.status === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
}
if(data.previous_status === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "previous_status"}});
}
if(data.campaign_id !== undefined){
if(typeof data.campaign_id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/campaign_id",schemaPath:"#/properties/campaign_id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
}
}
if(data.status !== undefined){
if(!(schema_CampaignStatus(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? schema_CampaignStatus.errors : vErrors.concat(schema_CampaignStatus.errors);
errors = vErrors.length;
}
}
if(data.previous_status !== undefined){
if(!(schema_CampaignStatus(data.previous_status, {instancePath:instancePath+"/previous_status",parentData:data,parentDataProperty:"previous_status",rootData}))){
vErrors = vErrors === null ? schema_CampaignStatus.errors : vErrors.concat(schema_CampaignStatus.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_CampaignStatusChange.errors = vErrors;
return errors === 0;
}

function schema_CampaignStatusChangedEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("campaign.status_changed" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "campaign.status_changed"}});
}
}
if(data.data !== undefined){
if(!(schema_CampaignStatusChange(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_CampaignStatusChange.errors : vErrors.concat(schema_CampaignStatusChange.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_CampaignStatusChangedEvent.errors = vErrors;
return errors === 0;
}

function schema_CapturedLead(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data.source === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}});
}
if(data.status === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
}
if(data.created_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}});
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.campaign_id !== undefined){
let data1 = data.campaign_id;
if((typeof data1 !== "string") && (data1 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/campaign_id",schemaPath:"#/properties/campaign_id/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
}
if(data.email !== undefined){
let data2 = data.email;
if((typeof data2 !== "string") && (data2 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
}
if(data.phone !== undefined){
let data3 = data.phone;
if((typeof data3 !== "string") && (data3 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
}
if(data.first_name !== undefined){
let data4 = data.first_name;
if((typeof data4 !== "string") && (data4 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
}
if(data.last_name !== undefined){
let data5 = data.last_name;
if((typeof data5 !== "string") && (data5 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
}
if(data.company !== undefined){
let data6 = data.company;
if((typeof data6 !== "string") && (data6 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/company",schemaPath:"#/properties/company/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
}
if(data.source !== undefined){
let data7 = data.source;
if(typeof data7 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}});
}
if(!((((((data7 === "form") || (data7 === "ad")) || (data7 === "import")) || (data7 === "api")) || (data7 === "referral")) || (data7 === "other"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: value_504c4d6a90}});
}
}
if(data.status !== undefined){
let data8 = data.status;
if(typeof data8 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}});
}
if(!((((((data8 === "new") || (data8 === "contacted")) || (data8 === "qualified")) || (data8 === "unqualified")) || (data8 === "converted")) || (data8 === "lost"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: value_b07c158b7f}});
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
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_CapturedLead.errors = vErrors;
return errors === 0;
}

function schema_LeadCreatedEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("lead.created" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "lead.created"}});
}
}
if(data.data !== undefined){
if(!(schema_CapturedLead(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_CapturedLead.errors : vErrors.concat(schema_CapturedLead.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_LeadCreatedEvent.errors = vErrors;
return errors === 0;
}

function schema_CompletedExperiment(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
}
if(data.winner_variation_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "winner_variation_id"}});
}
if(data.completed_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completed_at"}});
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
}
}
if(data.campaign_id !== undefined){
let data2 = data.campaign_id;
if((typeof data2 !== "string") && (data2 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/campaign_id",schemaPath:"#/properties/campaign_id/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
}
if(data.winner_variation_id !== undefined){
if(typeof data.winner_variation_id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/winner_variation_id",schemaPath:"#/properties/winner_variation_id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.completed_at !== undefined){
let data4 = data.completed_at;
if(typeof data4 === "string"){
if(!(format_6b50738007.test(data4))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_CompletedExperiment.errors = vErrors;
return errors === 0;
}

function schema_ExperimentCompletedEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("experiment.completed" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "experiment.completed"}});
}
}
if(data.data !== undefined){
if(!(schema_CompletedExperiment(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_CompletedExperiment.errors : vErrors.concat(schema_CompletedExperiment.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_ExperimentCompletedEvent.errors = vErrors;
return errors === 0;
}

function schema_ExecutedAction(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}});
}
if(data.target_type === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target_type"}});
}
if(data.target_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target_id"}});
}
if(data.reason === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}});
}
if(data.executed_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "executed_at"}});
}
if(data.reversible === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reversible"}});
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}});
}
if(!((((data1 === "pause_campaign") || (data1 === "adjust_budget")) || (data1 === "rotate_creative")) || (data1 === "score_lead"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: value_88fe0a6308}});
}
}
if(data.target_type !== undefined){
if(typeof data.target_type !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/target_type",schemaPath:"#/properties/target_type/type",keyword:"type",params:{type: "string"}});
}
}
if(data.target_id !== undefined){
if(typeof data.target_id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/target_id",schemaPath:"#/properties/target_id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}});
}
}
if(data.executed_at !== undefined){
let data5 = data.executed_at;
if(typeof data5 === "string"){
if(!(format_6b50738007.test(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/executed_at",schemaPath:"#/properties/executed_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/executed_at",schemaPath:"#/properties/executed_at/type",keyword:"type",params:{type: "string"}});
}
}
if(data.reversible !== undefined){
if(typeof data.reversible !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/reversible",schemaPath:"#/properties/reversible/type",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ExecutedAction.errors = vErrors;
return errors === 0;
}

function schema_AiActionExecutedEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("ai.action_executed" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "ai.action_executed"}});
}
}
if(data.data !== undefined){
if(!(schema_ExecutedAction(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_ExecutedAction.errors : vErrors.concat(schema_ExecutedAction.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_AiActionExecutedEvent.errors = vErrors;
return errors === 0;
}

function schema_BudgetAlert(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaign_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaign_id"}});
}
if(data.threshold_percent === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "threshold_percent"}});
}
if(data.spend === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spend"}});
}
if(data.budget === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "budget"}});
}
if(data.currency === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"}});
}
if(data.campaign_id !== undefined){
if(typeof data.campaign_id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/campaign_id",schemaPath:"#/properties/campaign_id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.threshold_percent !== undefined){
let data1 = data.threshold_percent;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/threshold_percent",schemaPath:"#/properties/threshold_percent/type",keyword:"type",params:{type: "integer"}});
}
}
if(data.spend !== undefined){
let data2 = data.spend;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/spend",schemaPath:"#/properties/spend/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(Number.isSafeInteger(data2))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/spend",schemaPath:"#/properties/spend/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.budget !== undefined){
let data3 = data.budget;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(!(Number.isSafeInteger(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/format",keyword:"format",params:{format: "int64"}});
}
}
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_BudgetAlert.errors = vErrors;
return errors === 0;
}

function schema_BudgetAlertEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("budget.alert" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "budget.alert"}});
}
}
if(data.data !== undefined){
if(!(schema_BudgetAlert(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_BudgetAlert.errors : vErrors.concat(schema_BudgetAlert.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_BudgetAlertEvent.errors = vErrors;
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
  "event campaign.status_changed": schema_CampaignStatusChangedEvent,
  "event lead.created": schema_LeadCreatedEvent,
  "event experiment.completed": schema_ExperimentCompletedEvent,
  "event ai.action_executed": schema_AiActionExecutedEvent,
  "event budget.alert": schema_BudgetAlertEvent,
};

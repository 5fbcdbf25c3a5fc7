// Made from the contract by `npm run generate`. DO NOT EDIT.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

const format_988cba5a02 = require("ajv-formats/dist/formats").fullFormats.email;
const func_7a03181366 = require("ajv/dist/runtime/ucs2length").default;

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

function schema_SignUp(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"}});
}
if(data.password === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "password"}});
}
for(const key0 in data){
if(!((((key0 === "email") || (key0 === "password")) || (key0 === "name")) || (key0 === "org_name"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.email !== undefined){
if(!(schema_Email(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? schema_Email.errors : vErrors.concat(schema_Email.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
let data1 = data.password;
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 128){
errors = (vErrors ??= []).push({instancePath:instancePath+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit: 128}});
}
if(func_7a03181366(data1) < 8){
errors = (vErrors ??= []).push({instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit: 8}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}});
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func_7a03181366(data2) > 120){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 120}});
}
if(func_7a03181366(data2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
}
}
if(data.org_name !== undefined){
let data3 = data.org_name;
if(typeof data3 === "string"){
if(func_7a03181366(data3) > 120){
errors = (vErrors ??= []).push({instancePath:instancePath+"/org_name",schemaPath:"#/properties/org_name/maxLength",keyword:"maxLength",params:{limit: 120}});
}
if(func_7a03181366(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/org_name",schemaPath:"#/properties/org_name/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/org_name",schemaPath:"#/properties/org_name/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_SignUp.errors = vErrors;
return errors === 0;
}

function schema_LogIn(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"}});
}
if(data.password === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "password"}});
}
for(const key0 in data){
if(!((key0 === "email") || (key0 === "password"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.email !== undefined){
if(!(schema_Email(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? schema_Email.errors : vErrors.concat(schema_Email.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
let data1 = data.password;
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 128){
errors = (vErrors ??= []).push({instancePath:instancePath+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit: 128}});
}
if(func_7a03181366(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_LogIn.errors = vErrors;
return errors === 0;
}

function schema_RefreshTokens(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refresh_token === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refresh_token"}});
}
for(const key0 in data){
if(!(key0 === "refresh_token")){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.refresh_token !== undefined){
let data0 = data.refresh_token;
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 4096){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refresh_token",schemaPath:"#/properties/refresh_token/maxLength",keyword:"maxLength",params:{limit: 4096}});
}
if(func_7a03181366(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refresh_token",schemaPath:"#/properties/refresh_token/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_RefreshTokens.errors = vErrors;
return errors === 0;
}

export const validators = {
  __proto__: null,
  "signUp application/json": schema_SignUp,
  "logIn application/json": schema_LogIn,
  "refreshTokens application/json": schema_RefreshTokens,
};

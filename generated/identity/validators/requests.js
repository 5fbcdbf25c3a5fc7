// Made from the contract by `npm run generate`. DO NOT EDIT.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

const func_7a03181366 = require("ajv/dist/runtime/ucs2length").default;
const value_8fed2a4ec1 = ["organizations:read","organizations:write","connections:read","connections:write","portal_links:read","portal_links:write"];
const value_f2aa28b7b5 = ["string","null"];

function schema_ClientId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func_7a03181366(data) > 255){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
schema_ClientId.errors = vErrors;
return errors === 0;
}

function schema_ClientSecretText(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func_7a03181366(data) > 512){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
schema_ClientSecretText.errors = vErrors;
return errors === 0;
}

function schema_TokenRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20}});
}
if(data.grant_type === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grant_type"}});
}
for(const key0 in data){
if(!(((((key0 === "grant_type") || (key0 === "client_id")) || (key0 === "client_secret")) || (key0 === "scope")) || (key0 === "resource"))){
let data0 = data[key0];
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 8192){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 8192}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}});
}
}
}
if(data.grant_type !== undefined){
let data1 = data.grant_type;
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 100){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grant_type",schemaPath:"#/properties/grant_type/maxLength",keyword:"maxLength",params:{limit: 100}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grant_type",schemaPath:"#/properties/grant_type/type",keyword:"type",params:{type: "string"}});
}
}
if(data.client_id !== undefined){
if(!(schema_ClientId(data.client_id, {instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"client_id",rootData}))){
vErrors = vErrors === null ? schema_ClientId.errors : vErrors.concat(schema_ClientId.errors);
errors = vErrors.length;
}
}
if(data.client_secret !== undefined){
if(!(schema_ClientSecretText(data.client_secret, {instancePath:instancePath+"/client_secret",parentData:data,parentDataProperty:"client_secret",rootData}))){
vErrors = vErrors === null ? schema_ClientSecretText.errors : vErrors.concat(schema_ClientSecretText.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
let data4 = data.scope;
if(typeof data4 === "string"){
if(func_7a03181366(data4) > 2000){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/maxLength",keyword:"maxLength",params:{limit: 2000}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"}});
}
}
if(data.resource !== undefined){
let data5 = data.resource;
if(typeof data5 === "string"){
if(func_7a03181366(data5) > 2000){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/maxLength",keyword:"maxLength",params:{limit: 2000}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_TokenRequest.errors = vErrors;
return errors === 0;
}

function schema_TokenQuestion(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20}});
}
if(data.token === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"}});
}
for(const key0 in data){
if(!((((key0 === "token") || (key0 === "token_type_hint")) || (key0 === "client_id")) || (key0 === "client_secret"))){
let data0 = data[key0];
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 8192){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 8192}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}});
}
}
}
if(data.token !== undefined){
let data1 = data.token;
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 65536){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{limit: 65536}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"}});
}
}
if(data.token_type_hint !== undefined){
let data2 = data.token_type_hint;
if(typeof data2 === "string"){
if(func_7a03181366(data2) > 100){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token_type_hint",schemaPath:"#/properties/token_type_hint/maxLength",keyword:"maxLength",params:{limit: 100}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/token_type_hint",schemaPath:"#/properties/token_type_hint/type",keyword:"type",params:{type: "string"}});
}
}
if(data.client_id !== undefined){
if(!(schema_ClientId(data.client_id, {instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"client_id",rootData}))){
vErrors = vErrors === null ? schema_ClientId.errors : vErrors.concat(schema_ClientId.errors);
errors = vErrors.length;
}
}
if(data.client_secret !== undefined){
if(!(schema_ClientSecretText(data.client_secret, {instancePath:instancePath+"/client_secret",parentData:data,parentDataProperty:"client_secret",rootData}))){
vErrors = vErrors === null ? schema_ClientSecretText.errors : vErrors.concat(schema_ClientSecretText.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_TokenQuestion.errors = vErrors;
return errors === 0;
}

function schema_ClientScopes(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 6){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 6}});
}
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}});
}
if(!((((((data0 === "organizations:read") || (data0 === "organizations:write")) || (data0 === "connections:read")) || (data0 === "connections:write")) || (data0 === "portal_links:read")) || (data0 === "portal_links:write"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: value_8fed2a4ec1}});
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
schema_ClientScopes.errors = vErrors;
return errors === 0;
}

function schema_CreateClient(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "description")) || (key0 === "scopes"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 128){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128}});
}
if(func_7a03181366(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 1000){
errors = (vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
}
}
if(data.scopes !== undefined){
if(!(schema_ClientScopes(data.scopes, {instancePath:instancePath+"/scopes",parentData:data,parentDataProperty:"scopes",rootData}))){
vErrors = vErrors === null ? schema_ClientScopes.errors : vErrors.concat(schema_ClientScopes.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_CreateClient.errors = vErrors;
return errors === 0;
}

function schema_UpdateClient(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "description")) || (key0 === "scopes"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 128){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128}});
}
if(func_7a03181366(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 1000){
errors = (vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
}
}
if(data.scopes !== undefined){
if(!(schema_ClientScopes(data.scopes, {instancePath:instancePath+"/scopes",parentData:data,parentDataProperty:"scopes",rootData}))){
vErrors = vErrors === null ? schema_ClientScopes.errors : vErrors.concat(schema_ClientScopes.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_UpdateClient.errors = vErrors;
return errors === 0;
}

function schema_OrganizationName(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func_7a03181366(data) > 200){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200}});
}
if(func_7a03181366(data) < 1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
schema_OrganizationName.errors = vErrors;
return errors === 0;
}

function schema_OrganizationMetadata(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10}});
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func_7a03181366(key0) > 25){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 25},propertyName:key0});
}
if(func_7a03181366(key0) < 3){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/minLength",keyword:"minLength",params:{limit: 3},propertyName:key0});
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 256){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256}});
}
if(func_7a03181366(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_OrganizationMetadata.errors = vErrors;
return errors === 0;
}

function schema_CreateOrganization(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.display_name === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"}});
}
for(const key0 in data){
if(!(((key0 === "display_name") || (key0 === "external_id")) || (key0 === "metadata"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.display_name !== undefined){
if(!(schema_OrganizationName(data.display_name, {instancePath:instancePath+"/display_name",parentData:data,parentDataProperty:"display_name",rootData}))){
vErrors = vErrors === null ? schema_OrganizationName.errors : vErrors.concat(schema_OrganizationName.errors);
errors = vErrors.length;
}
}
if(data.external_id !== undefined){
let data1 = data.external_id;
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 255){
errors = (vErrors ??= []).push({instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/maxLength",keyword:"maxLength",params:{limit: 255}});
}
if(func_7a03181366(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.metadata !== undefined){
if(!(schema_OrganizationMetadata(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? schema_OrganizationMetadata.errors : vErrors.concat(schema_OrganizationMetadata.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_CreateOrganization.errors = vErrors;
return errors === 0;
}

function schema_UpdateOrganization(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "display_name") || (key0 === "external_id")) || (key0 === "metadata"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.display_name !== undefined){
if(!(schema_OrganizationName(data.display_name, {instancePath:instancePath+"/display_name",parentData:data,parentDataProperty:"display_name",rootData}))){
vErrors = vErrors === null ? schema_OrganizationName.errors : vErrors.concat(schema_OrganizationName.errors);
errors = vErrors.length;
}
}
if(data.external_id !== undefined){
let data1 = data.external_id;
if((typeof data1 !== "string") && (data1 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 255){
errors = (vErrors ??= []).push({instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/maxLength",keyword:"maxLength",params:{limit: 255}});
}
if(func_7a03181366(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/minLength",keyword:"minLength",params:{limit: 1}});
}
}
}
if(data.metadata !== undefined){
if(!(schema_OrganizationMetadata(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? schema_OrganizationMetadata.errors : vErrors.concat(schema_OrganizationMetadata.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_UpdateOrganization.errors = vErrors;
return errors === 0;
}

export const validators = {
  __proto__: null,
  "createToken application/x-www-form-urlencoded": schema_TokenRequest,
  "createToken application/json": schema_TokenRequest,
  "introspectToken application/x-www-form-urlencoded": schema_TokenQuestion,
  "introspectToken application/json": schema_TokenQuestion,
  "revokeToken application/x-www-form-urlencoded": schema_TokenQuestion,
  "revokeToken application/json": schema_TokenQuestion,
  "createClient application/json": schema_CreateClient,
  "createClient application/x-www-form-urlencoded": schema_CreateClient,
  "updateClient application/json": schema_UpdateClient,
  "updateClient application/x-www-form-urlencoded": schema_UpdateClient,
  "createOrganization application/json": schema_CreateOrganization,
  "createOrganization application/x-www-form-urlencoded": schema_CreateOrganization,
  "updateOrganization application/json": schema_UpdateOrganization,
  "updateOrganization application/x-www-form-urlencoded": schema_UpdateOrganization,
};

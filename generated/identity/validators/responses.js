// Made from the contract by `npm run generate`. DO NOT EDIT.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

const format_6b50738007 = /^(?:(?:(?!0000)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)|(?!0000)\d{4}-(?:06-30|12-31)[Tt]23:59:60(?:\.\d+)?(?:[Zz]|[+-]00:00))$/;
const format_73ec681db9 = require("ajv-formats/dist/formats").fullFormats.uri;
const value_38b33065df = ["path","query","header","cookie","body"];
const value_45b6ae34cb = ["RS256"];
const value_7fc98aae8f = ["RSA"];
const value_82709cd8d1 = ["bearer"];
const value_bc36935023 = ["US","EU"];
const value_c983a918cc = ["sig"];
const value_f2aa28b7b5 = ["string","null"];

function schema_Token(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_token === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access_token"}});
}
if(data.token_type === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token_type"}});
}
if(data.expires_in === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires_in"}});
}
if(data.access_token !== undefined){
if(typeof data.access_token !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"}});
}
}
if(data.token_type !== undefined){
let data1 = data.token_type;
if(typeof data1 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/type",keyword:"type",params:{type: "string"}});
}
if(!(data1 === "bearer")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/enum",keyword:"enum",params:{allowedValues: value_82709cd8d1}});
}
}
if(data.expires_in !== undefined){
let data2 = data.expires_in;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/type",keyword:"type",params:{type: "integer"}});
}
}
if(data.scope !== undefined){
if(typeof data.scope !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_Token.errors = vErrors;
return errors === 0;
}

function schema_OAuthError(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"}});
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}});
}
}
if(data.error_description !== undefined){
if(typeof data.error_description !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_OAuthError.errors = vErrors;
return errors === 0;
}

function schema_TokenState(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.active === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"}});
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"}});
}
}
if(data.client_id !== undefined){
if(typeof data.client_id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.sub !== undefined){
if(typeof data.sub !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sub",schemaPath:"#/properties/sub/type",keyword:"type",params:{type: "string"}});
}
}
if(data.scope !== undefined){
if(typeof data.scope !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"}});
}
}
if(data.token_type !== undefined){
let data4 = data.token_type;
if(typeof data4 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/type",keyword:"type",params:{type: "string"}});
}
if(!(data4 === "bearer")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/enum",keyword:"enum",params:{allowedValues: value_82709cd8d1}});
}
}
if(data.iss !== undefined){
if(typeof data.iss !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/iss",schemaPath:"#/properties/iss/type",keyword:"type",params:{type: "string"}});
}
}
if(data.aud !== undefined){
if(typeof data.aud !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/aud",schemaPath:"#/properties/aud/type",keyword:"type",params:{type: "string"}});
}
}
if(data.iat !== undefined){
let data7 = data.iat;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/iat",schemaPath:"#/properties/iat/type",keyword:"type",params:{type: "integer"}});
}
}
if(data.exp !== undefined){
let data8 = data.exp;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exp",schemaPath:"#/properties/exp/type",keyword:"type",params:{type: "integer"}});
}
}
if(data.jti !== undefined){
if(typeof data.jti !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jti",schemaPath:"#/properties/jti/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_TokenState.errors = vErrors;
return errors === 0;
}

function schema_JsonWebKey(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kty === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kty"}});
}
if(data.use === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "use"}});
}
if(data.alg === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alg"}});
}
if(data.kid === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kid"}});
}
if(data.n === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "n"}});
}
if(data.e === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "e"}});
}
if(data.kty !== undefined){
let data0 = data.kty;
if(typeof data0 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kty",schemaPath:"#/properties/kty/type",keyword:"type",params:{type: "string"}});
}
if(!(data0 === "RSA")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kty",schemaPath:"#/properties/kty/enum",keyword:"enum",params:{allowedValues: value_7fc98aae8f}});
}
}
if(data.use !== undefined){
let data1 = data.use;
if(typeof data1 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type: "string"}});
}
if(!(data1 === "sig")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/use",schemaPath:"#/properties/use/enum",keyword:"enum",params:{allowedValues: value_c983a918cc}});
}
}
if(data.alg !== undefined){
let data2 = data.alg;
if(typeof data2 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alg",schemaPath:"#/properties/alg/type",keyword:"type",params:{type: "string"}});
}
if(!(data2 === "RS256")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alg",schemaPath:"#/properties/alg/enum",keyword:"enum",params:{allowedValues: value_45b6ae34cb}});
}
}
if(data.kid !== undefined){
if(typeof data.kid !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kid",schemaPath:"#/properties/kid/type",keyword:"type",params:{type: "string"}});
}
}
if(data.n !== undefined){
if(typeof data.n !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type: "string"}});
}
}
if(data.e !== undefined){
if(typeof data.e !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/e",schemaPath:"#/properties/e/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_JsonWebKey.errors = vErrors;
return errors === 0;
}

function schema_JsonWebKeySet(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keys === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keys"}});
}
if(data.keys !== undefined){
let data0 = data.keys;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(schema_JsonWebKey(data0[i0], {instancePath:instancePath+"/keys/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_JsonWebKey.errors : vErrors.concat(schema_JsonWebKey.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_JsonWebKeySet.errors = vErrors;
return errors === 0;
}

function schema_ValidationErrorInfo(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field_violations !== undefined){
let data0 = data.field_violations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.field === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/field_violations/" + i0,schemaPath:"#/properties/field_violations/items/required",keyword:"required",params:{missingProperty: "field"}});
}
if(data1.in === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/field_violations/" + i0,schemaPath:"#/properties/field_violations/items/required",keyword:"required",params:{missingProperty: "in"}});
}
if(data1.rule === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/field_violations/" + i0,schemaPath:"#/properties/field_violations/items/required",keyword:"required",params:{missingProperty: "rule"}});
}
if(data1.message === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/field_violations/" + i0,schemaPath:"#/properties/field_violations/items/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data1.field !== undefined){
if(typeof data1.field !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/field_violations/" + i0+"/field",schemaPath:"#/properties/field_violations/items/properties/field/type",keyword:"type",params:{type: "string"}});
}
}
if(data1.in !== undefined){
let data3 = data1.in;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/field_violations/" + i0+"/in",schemaPath:"#/properties/field_violations/items/properties/in/type",keyword:"type",params:{type: "string"}});
}
if(!(((((data3 === "path") || (data3 === "query")) || (data3 === "header")) || (data3 === "cookie")) || (data3 === "body"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/field_violations/" + i0+"/in",schemaPath:"#/properties/field_violations/items/properties/in/enum",keyword:"enum",params:{allowedValues: value_38b33065df}});
}
}
if(data1.rule !== undefined){
if(typeof data1.rule !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/field_violations/" + i0+"/rule",schemaPath:"#/properties/field_violations/items/properties/rule/type",keyword:"type",params:{type: "string"}});
}
}
if(data1.message !== undefined){
if(typeof data1.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/field_violations/" + i0+"/message",schemaPath:"#/properties/field_violations/items/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/field_violations/" + i0,schemaPath:"#/properties/field_violations/items/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/field_violations",schemaPath:"#/properties/field_violations/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ValidationErrorInfo.errors = vErrors;
return errors === 0;
}

function schema_Error(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}});
}
if(data.message === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}});
}
if(data.details === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "details"}});
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"}});
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
}
}
if(data.details !== undefined){
let data2 = data.details;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["@type"] === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i0,schemaPath:"#/properties/details/items/required",keyword:"required",params:{missingProperty: "@type"}});
}
if(data3.error_code === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i0,schemaPath:"#/properties/details/items/required",keyword:"required",params:{missingProperty: "error_code"}});
}
if(data3["@type"] !== undefined){
if(typeof data3["@type"] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i0+"/@type",schemaPath:"#/properties/details/items/properties/%40type/type",keyword:"type",params:{type: "string"}});
}
}
if(data3.error_code !== undefined){
if(typeof data3.error_code !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i0+"/error_code",schemaPath:"#/properties/details/items/properties/error_code/type",keyword:"type",params:{type: "string"}});
}
}
if(data3.validation_error_info !== undefined){
if(!(schema_ValidationErrorInfo(data3.validation_error_info, {instancePath:instancePath+"/details/" + i0+"/validation_error_info",parentData:data3,parentDataProperty:"validation_error_info",rootData}))){
vErrors = vErrors === null ? schema_ValidationErrorInfo.errors : vErrors.concat(schema_ValidationErrorInfo.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i0,schemaPath:"#/properties/details/items/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_Error.errors = vErrors;
return errors === 0;
}

function schema_Names(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
}
schema_Names.errors = vErrors;
return errors === 0;
}

function schema_IssuerConfiguration(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuer === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuer"}});
}
if(data.token_endpoint === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token_endpoint"}});
}
if(data.introspection_endpoint === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "introspection_endpoint"}});
}
if(data.revocation_endpoint === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revocation_endpoint"}});
}
if(data.jwks_uri === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jwks_uri"}});
}
if(data.grant_types_supported === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grant_types_supported"}});
}
if(data.response_types_supported === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_types_supported"}});
}
if(data.subject_types_supported === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject_types_supported"}});
}
if(data.id_token_signing_alg_values_supported === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id_token_signing_alg_values_supported"}});
}
if(data.token_endpoint_auth_methods_supported === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token_endpoint_auth_methods_supported"}});
}
if(data.scopes_supported === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scopes_supported"}});
}
if(data.issuer !== undefined){
let data0 = data.issuer;
if(typeof data0 === "string"){
if(!(format_73ec681db9(data0))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/format",keyword:"format",params:{format: "uri"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: "string"}});
}
}
if(data.token_endpoint !== undefined){
let data1 = data.token_endpoint;
if(typeof data1 === "string"){
if(!(format_73ec681db9(data1))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token_endpoint",schemaPath:"#/properties/token_endpoint/format",keyword:"format",params:{format: "uri"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/token_endpoint",schemaPath:"#/properties/token_endpoint/type",keyword:"type",params:{type: "string"}});
}
}
if(data.introspection_endpoint !== undefined){
let data2 = data.introspection_endpoint;
if(typeof data2 === "string"){
if(!(format_73ec681db9(data2))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/introspection_endpoint",schemaPath:"#/properties/introspection_endpoint/format",keyword:"format",params:{format: "uri"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/introspection_endpoint",schemaPath:"#/properties/introspection_endpoint/type",keyword:"type",params:{type: "string"}});
}
}
if(data.revocation_endpoint !== undefined){
let data3 = data.revocation_endpoint;
if(typeof data3 === "string"){
if(!(format_73ec681db9(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/revocation_endpoint",schemaPath:"#/properties/revocation_endpoint/format",keyword:"format",params:{format: "uri"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/revocation_endpoint",schemaPath:"#/properties/revocation_endpoint/type",keyword:"type",params:{type: "string"}});
}
}
if(data.jwks_uri !== undefined){
let data4 = data.jwks_uri;
if(typeof data4 === "string"){
if(!(format_73ec681db9(data4))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jwks_uri",schemaPath:"#/properties/jwks_uri/format",keyword:"format",params:{format: "uri"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/jwks_uri",schemaPath:"#/properties/jwks_uri/type",keyword:"type",params:{type: "string"}});
}
}
if(data.grant_types_supported !== undefined){
if(!(schema_Names(data.grant_types_supported, {instancePath:instancePath+"/grant_types_supported",parentData:data,parentDataProperty:"grant_types_supported",rootData}))){
vErrors = vErrors === null ? schema_Names.errors : vErrors.concat(schema_Names.errors);
errors = vErrors.length;
}
}
if(data.response_types_supported !== undefined){
if(!(schema_Names(data.response_types_supported, {instancePath:instancePath+"/response_types_supported",parentData:data,parentDataProperty:"response_types_supported",rootData}))){
vErrors = vErrors === null ? schema_Names.errors : vErrors.concat(schema_Names.errors);
errors = vErrors.length;
}
}
if(data.subject_types_supported !== undefined){
if(!(schema_Names(data.subject_types_supported, {instancePath:instancePath+"/subject_types_supported",parentData:data,parentDataProperty:"subject_types_supported",rootData}))){
vErrors = vErrors === null ? schema_Names.errors : vErrors.concat(schema_Names.errors);
errors = vErrors.length;
}
}
if(data.id_token_signing_alg_values_supported !== undefined){
if(!(schema_Names(data.id_token_signing_alg_values_supported, {instancePath:instancePath+"/id_token_signing_alg_values_supported",parentData:data,parentDataProperty:"id_token_signing_alg_values_supported",rootData}))){
vErrors = vErrors === null ? schema_Names.errors : vErrors.concat(schema_Names.errors);
errors = vErrors.length;
}
}
if(data.token_endpoint_auth_methods_supported !== undefined){
if(!(schema_Names(data.token_endpoint_auth_methods_supported, {instancePath:instancePath+"/token_endpoint_auth_methods_supported",parentData:data,parentDataProperty:"token_endpoint_auth_methods_supported",rootData}))){
vErrors = vErrors === null ? schema_Names.errors : vErrors.concat(schema_Names.errors);
errors = vErrors.length;
}
}
if(data.scopes_supported !== undefined){
if(!(schema_Names(data.scopes_supported, {instancePath:instancePath+"/scopes_supported",parentData:data,parentDataProperty:"scopes_supported",rootData}))){
vErrors = vErrors === null ? schema_Names.errors : vErrors.concat(schema_Names.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_IssuerConfiguration.errors = vErrors;
return errors === 0;
}

function schema_ClientSecret(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data.secret_suffix === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secret_suffix"}});
}
if(data.create_time === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "create_time"}});
}
if(data.last_used_time === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_used_time"}});
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.secret_suffix !== undefined){
if(typeof data.secret_suffix !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret_suffix",schemaPath:"#/properties/secret_suffix/type",keyword:"type",params:{type: "string"}});
}
}
if(data.create_time !== undefined){
let data2 = data.create_time;
if(typeof data2 === "string"){
if(!(format_6b50738007.test(data2))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/create_time",schemaPath:"#/properties/create_time/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/create_time",schemaPath:"#/properties/create_time/type",keyword:"type",params:{type: "string"}});
}
}
if(data.last_used_time !== undefined){
let data3 = data.last_used_time;
if((typeof data3 !== "string") && (data3 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/last_used_time",schemaPath:"#/properties/last_used_time/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
if(typeof data3 === "string"){
if(!(format_6b50738007.test(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/last_used_time",schemaPath:"#/properties/last_used_time/format",keyword:"format",params:{format: "date-time"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ClientSecret.errors = vErrors;
return errors === 0;
}

function schema_Client(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.client_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "client_id"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
}
if(data.description === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}});
}
if(data.scopes === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scopes"}});
}
if(data.secrets === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secrets"}});
}
if(data.create_time === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "create_time"}});
}
if(data.update_time === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "update_time"}});
}
if(data.client_id !== undefined){
if(typeof data.client_id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
}
}
if(data.scopes !== undefined){
let data3 = data.scopes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scopes/" + i0,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"}});
}
}
if(data.secrets !== undefined){
let data5 = data.secrets;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(schema_ClientSecret(data5[i1], {instancePath:instancePath+"/secrets/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? schema_ClientSecret.errors : vErrors.concat(schema_ClientSecret.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"}});
}
}
if(data.create_time !== undefined){
let data7 = data.create_time;
if(typeof data7 === "string"){
if(!(format_6b50738007.test(data7))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/create_time",schemaPath:"#/properties/create_time/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/create_time",schemaPath:"#/properties/create_time/type",keyword:"type",params:{type: "string"}});
}
}
if(data.update_time !== undefined){
let data8 = data.update_time;
if(typeof data8 === "string"){
if(!(format_6b50738007.test(data8))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/update_time",schemaPath:"#/properties/update_time/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/update_time",schemaPath:"#/properties/update_time/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_Client.errors = vErrors;
return errors === 0;
}

function schema_ClientList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clients === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clients"}});
}
if(data.next_page_token === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next_page_token"}});
}
if(data.prev_page_token === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prev_page_token"}});
}
if(data.total_size === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_size"}});
}
if(data.clients !== undefined){
let data0 = data.clients;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(schema_Client(data0[i0], {instancePath:instancePath+"/clients/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_Client.errors : vErrors.concat(schema_Client.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/type",keyword:"type",params:{type: "array"}});
}
}
if(data.next_page_token !== undefined){
if(typeof data.next_page_token !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/next_page_token",schemaPath:"#/properties/next_page_token/type",keyword:"type",params:{type: "string"}});
}
}
if(data.prev_page_token !== undefined){
if(typeof data.prev_page_token !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prev_page_token",schemaPath:"#/properties/prev_page_token/type",keyword:"type",params:{type: "string"}});
}
}
if(data.total_size !== undefined){
let data4 = data.total_size;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/total_size",schemaPath:"#/properties/total_size/type",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ClientList.errors = vErrors;
return errors === 0;
}

function schema_PlainSecret(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(typeof data === "string")){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
schema_PlainSecret.errors = vErrors;
return errors === 0;
}

function schema_ClientCreatedAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.client === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "client"}});
}
if(data.plain_secret === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plain_secret"}});
}
if(data.client !== undefined){
if(!(schema_Client(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? schema_Client.errors : vErrors.concat(schema_Client.errors);
errors = vErrors.length;
}
}
if(data.plain_secret !== undefined){
if(!(schema_PlainSecret(data.plain_secret, {instancePath:instancePath+"/plain_secret",parentData:data,parentDataProperty:"plain_secret",rootData}))){
vErrors = vErrors === null ? schema_PlainSecret.errors : vErrors.concat(schema_PlainSecret.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ClientCreatedAnswer.errors = vErrors;
return errors === 0;
}

function schema_ClientAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.client === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "client"}});
}
if(data.client !== undefined){
if(!(schema_Client(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? schema_Client.errors : vErrors.concat(schema_Client.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ClientAnswer.errors = vErrors;
return errors === 0;
}

function schema_Empty(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_Empty.errors = vErrors;
return errors === 0;
}

function schema_ClientSecretCreatedAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secret === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secret"}});
}
if(data.plain_secret === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plain_secret"}});
}
if(data.secret !== undefined){
if(!(schema_ClientSecret(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? schema_ClientSecret.errors : vErrors.concat(schema_ClientSecret.errors);
errors = vErrors.length;
}
}
if(data.plain_secret !== undefined){
if(!(schema_PlainSecret(data.plain_secret, {instancePath:instancePath+"/plain_secret",parentData:data,parentDataProperty:"plain_secret",rootData}))){
vErrors = vErrors === null ? schema_PlainSecret.errors : vErrors.concat(schema_PlainSecret.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ClientSecretCreatedAnswer.errors = vErrors;
return errors === 0;
}

function schema_Organization(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data.display_name === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"}});
}
if(data.external_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "external_id"}});
}
if(data.metadata === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"}});
}
if(data.region_code === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region_code"}});
}
if(data.create_time === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "create_time"}});
}
if(data.update_time === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "update_time"}});
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}});
}
}
if(data.external_id !== undefined){
let data2 = data.external_id;
if((typeof data2 !== "string") && (data2 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type: value_f2aa28b7b5}});
}
}
if(data.metadata !== undefined){
let data3 = data.metadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
if(typeof data3[key0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"}});
}
}
if(data.region_code !== undefined){
let data5 = data.region_code;
if(typeof data5 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/region_code",schemaPath:"#/properties/region_code/type",keyword:"type",params:{type: "string"}});
}
if(!((data5 === "US") || (data5 === "EU"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/region_code",schemaPath:"#/properties/region_code/enum",keyword:"enum",params:{allowedValues: value_bc36935023}});
}
}
if(data.create_time !== undefined){
let data6 = data.create_time;
if(typeof data6 === "string"){
if(!(format_6b50738007.test(data6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/create_time",schemaPath:"#/properties/create_time/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/create_time",schemaPath:"#/properties/create_time/type",keyword:"type",params:{type: "string"}});
}
}
if(data.update_time !== undefined){
let data7 = data.update_time;
if(typeof data7 === "string"){
if(!(format_6b50738007.test(data7))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/update_time",schemaPath:"#/properties/update_time/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/update_time",schemaPath:"#/properties/update_time/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_Organization.errors = vErrors;
return errors === 0;
}

function schema_OrganizationList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organizations === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organizations"}});
}
if(data.next_page_token === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next_page_token"}});
}
if(data.prev_page_token === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prev_page_token"}});
}
if(data.total_size === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_size"}});
}
if(data.organizations !== undefined){
let data0 = data.organizations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(schema_Organization(data0[i0], {instancePath:instancePath+"/organizations/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? schema_Organization.errors : vErrors.concat(schema_Organization.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/organizations",schemaPath:"#/properties/organizations/type",keyword:"type",params:{type: "array"}});
}
}
if(data.next_page_token !== undefined){
if(typeof data.next_page_token !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/next_page_token",schemaPath:"#/properties/next_page_token/type",keyword:"type",params:{type: "string"}});
}
}
if(data.prev_page_token !== undefined){
if(typeof data.prev_page_token !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prev_page_token",schemaPath:"#/properties/prev_page_token/type",keyword:"type",params:{type: "string"}});
}
}
if(data.total_size !== undefined){
let data4 = data.total_size;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/total_size",schemaPath:"#/properties/total_size/type",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_OrganizationList.errors = vErrors;
return errors === 0;
}

function schema_OrganizationAnswer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organization === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organization"}});
}
if(data.organization !== undefined){
if(!(schema_Organization(data.organization, {instancePath:instancePath+"/organization",parentData:data,parentDataProperty:"organization",rootData}))){
vErrors = vErrors === null ? schema_Organization.errors : vErrors.concat(schema_Organization.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_OrganizationAnswer.errors = vErrors;
return errors === 0;
}

function schema_Event(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spec_version === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec_version"}});
}
if(data.id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
}
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}});
}
if(data.object === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"}});
}
if(data.display_name === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"}});
}
if(data.occurred_at === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "occurred_at"}});
}
if(data.environment_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment_id"}});
}
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.spec_version !== undefined){
if("1" !== data.spec_version){
errors = (vErrors ??= []).push({instancePath:instancePath+"/spec_version",schemaPath:"#/properties/spec_version/const",keyword:"const",params:{allowedValue: "1"}});
}
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
if(data.object !== undefined){
if(typeof data.object !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"}});
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}});
}
}
if(data.occurred_at !== undefined){
let data5 = data.occurred_at;
if(typeof data5 === "string"){
if(!(format_6b50738007.test(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/occurred_at",schemaPath:"#/properties/occurred_at/format",keyword:"format",params:{format: "date-time"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/occurred_at",schemaPath:"#/properties/occurred_at/type",keyword:"type",params:{type: "string"}});
}
}
if(data.environment_id !== undefined){
if(typeof data.environment_id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/environment_id",schemaPath:"#/properties/environment_id/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_Event.errors = vErrors;
return errors === 0;
}

function schema_OrganizationEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(schema_Event(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? schema_Event.errors : vErrors.concat(schema_Event.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "object"}});
}
if(data.organization_id === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "organization_id"}});
}
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "data"}});
}
if(data.object !== undefined){
if("Organization" !== data.object){
errors = (vErrors ??= []).push({instancePath:instancePath+"/object",schemaPath:"#/allOf/1/properties/object/const",keyword:"const",params:{allowedValue: "Organization"}});
}
}
if(data.organization_id !== undefined){
if(typeof data.organization_id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/organization_id",schemaPath:"#/allOf/1/properties/organization_id/type",keyword:"type",params:{type: "string"}});
}
}
if(data.data !== undefined){
if(!(schema_Organization(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? schema_Organization.errors : vErrors.concat(schema_Organization.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_OrganizationEvent.errors = vErrors;
return errors === 0;
}

function schema_OrganizationCreatedEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(schema_OrganizationEvent(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? schema_OrganizationEvent.errors : vErrors.concat(schema_OrganizationEvent.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "type"}});
}
if(data.type !== undefined){
if("organization.created" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "organization.created"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_OrganizationCreatedEvent.errors = vErrors;
return errors === 0;
}

function schema_OrganizationUpdatedEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(schema_OrganizationEvent(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? schema_OrganizationEvent.errors : vErrors.concat(schema_OrganizationEvent.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "type"}});
}
if(data.type !== undefined){
if("organization.updated" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "organization.updated"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_OrganizationUpdatedEvent.errors = vErrors;
return errors === 0;
}

function schema_OrganizationDeletedEvent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(schema_OrganizationEvent(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? schema_OrganizationEvent.errors : vErrors.concat(schema_OrganizationEvent.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "type"}});
}
if(data.type !== undefined){
if("organization.deleted" !== data.type){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "organization.deleted"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}});
}
schema_OrganizationDeletedEvent.errors = vErrors;
return errors === 0;
}

export const validators = {
  __proto__: null,
  "createToken 200 application/json": schema_Token,
  "createToken 400 application/json": schema_OAuthError,
  "createToken 401 application/json": schema_OAuthError,
  "createToken 406 application/json": schema_OAuthError,
  "createToken 413 application/json": schema_OAuthError,
  "createToken 415 application/json": schema_OAuthError,
  "createToken 429 application/json": schema_OAuthError,
  "createToken 500 application/json": schema_OAuthError,
  "createToken 503 application/json": schema_OAuthError,
  "introspectToken 200 application/json": schema_TokenState,
  "introspectToken 400 application/json": schema_OAuthError,
  "introspectToken 401 application/json": schema_OAuthError,
  "introspectToken 406 application/json": schema_OAuthError,
  "introspectToken 413 application/json": schema_OAuthError,
  "introspectToken 415 application/json": schema_OAuthError,
  "introspectToken 429 application/json": schema_OAuthError,
  "introspectToken 500 application/json": schema_OAuthError,
  "introspectToken 503 application/json": schema_OAuthError,
  "revokeToken 400 application/json": schema_OAuthError,
  "revokeToken 401 application/json": schema_OAuthError,
  "revokeToken 413 application/json": schema_OAuthError,
  "revokeToken 415 application/json": schema_OAuthError,
  "revokeToken 429 application/json": schema_OAuthError,
  "revokeToken 500 application/json": schema_OAuthError,
  "revokeToken 503 application/json": schema_OAuthError,
  "getKeys 200 application/json": schema_JsonWebKeySet,
  "getKeys 400 application/json": schema_Error,
  "getKeys 406 application/json": schema_Error,
  "getKeys 429 application/json": schema_Error,
  "getKeys 500 application/json": schema_Error,
  "getKeys 503 application/json": schema_Error,
  "getConfiguration 200 application/json": schema_IssuerConfiguration,
  "getConfiguration 400 application/json": schema_Error,
  "getConfiguration 406 application/json": schema_Error,
  "getConfiguration 429 application/json": schema_Error,
  "getConfiguration 500 application/json": schema_Error,
  "getConfiguration 503 application/json": schema_Error,
  "getConfigurations 200 application/json": schema_IssuerConfiguration,
  "getConfigurations 400 application/json": schema_Error,
  "getConfigurations 406 application/json": schema_Error,
  "getConfigurations 429 application/json": schema_Error,
  "getConfigurations 500 application/json": schema_Error,
  "getConfigurations 503 application/json": schema_Error,
  "listClients 200 application/json": schema_ClientList,
  "listClients 400 application/json": schema_Error,
  "listClients 401 application/json": schema_Error,
  "listClients 403 application/json": schema_Error,
  "listClients 404 application/json": schema_Error,
  "listClients 406 application/json": schema_Error,
  "listClients 429 application/json": schema_Error,
  "listClients 500 application/json": schema_Error,
  "listClients 503 application/json": schema_Error,
  "createClient 201 application/json": schema_ClientCreatedAnswer,
  "createClient 400 application/json": schema_Error,
  "createClient 401 application/json": schema_Error,
  "createClient 403 application/json": schema_Error,
  "createClient 404 application/json": schema_Error,
  "createClient 406 application/json": schema_Error,
  "createClient 409 application/json": schema_Error,
  "createClient 413 application/json": schema_Error,
  "createClient 415 application/json": schema_Error,
  "createClient 429 application/json": schema_Error,
  "createClient 500 application/json": schema_Error,
  "createClient 503 application/json": schema_Error,
  "getClient 200 application/json": schema_ClientAnswer,
  "getClient 400 application/json": schema_Error,
  "getClient 401 application/json": schema_Error,
  "getClient 403 application/json": schema_Error,
  "getClient 404 application/json": schema_Error,
  "getClient 406 application/json": schema_Error,
  "getClient 429 application/json": schema_Error,
  "getClient 500 application/json": schema_Error,
  "getClient 503 application/json": schema_Error,
  "updateClient 200 application/json": schema_ClientAnswer,
  "updateClient 400 application/json": schema_Error,
  "updateClient 401 application/json": schema_Error,
  "updateClient 403 application/json": schema_Error,
  "updateClient 404 application/json": schema_Error,
  "updateClient 406 application/json": schema_Error,
  "updateClient 409 application/json": schema_Error,
  "updateClient 413 application/json": schema_Error,
  "updateClient 415 application/json": schema_Error,
  "updateClient 429 application/json": schema_Error,
  "updateClient 500 application/json": schema_Error,
  "updateClient 503 application/json": schema_Error,
  "deleteClient 200 application/json": schema_Empty,
  "deleteClient 400 application/json": schema_Error,
  "deleteClient 401 application/json": schema_Error,
  "deleteClient 403 application/json": schema_Error,
  "deleteClient 404 application/json": schema_Error,
  "deleteClient 406 application/json": schema_Error,
  "deleteClient 409 application/json": schema_Error,
  "deleteClient 429 application/json": schema_Error,
  "deleteClient 500 application/json": schema_Error,
  "deleteClient 503 application/json": schema_Error,
  "createClientSecret 201 application/json": schema_ClientSecretCreatedAnswer,
  "createClientSecret 400 application/json": schema_Error,
  "createClientSecret 401 application/json": schema_Error,
  "createClientSecret 403 application/json": schema_Error,
  "createClientSecret 404 application/json": schema_Error,
  "createClientSecret 406 application/json": schema_Error,
  "createClientSecret 409 application/json": schema_Error,
  "createClientSecret 429 application/json": schema_Error,
  "createClientSecret 500 application/json": schema_Error,
  "createClientSecret 503 application/json": schema_Error,
  "deleteClientSecret 200 application/json": schema_Empty,
  "deleteClientSecret 400 application/json": schema_Error,
  "deleteClientSecret 401 application/json": schema_Error,
  "deleteClientSecret 403 application/json": schema_Error,
  "deleteClientSecret 404 application/json": schema_Error,
  "deleteClientSecret 406 application/json": schema_Error,
  "deleteClientSecret 409 application/json": schema_Error,
  "deleteClientSecret 429 application/json": schema_Error,
  "deleteClientSecret 500 application/json": schema_Error,
  "deleteClientSecret 503 application/json": schema_Error,
  "listOrganizations 200 application/json": schema_OrganizationList,
  "listOrganizations 400 application/json": schema_Error,
  "listOrganizations 401 application/json": schema_Error,
  "listOrganizations 403 application/json": schema_Error,
  "listOrganizations 406 application/json": schema_Error,
  "listOrganizations 429 application/json": schema_Error,
  "listOrganizations 500 application/json": schema_Error,
  "listOrganizations 503 application/json": schema_Error,
  "createOrganization 201 application/json": schema_OrganizationAnswer,
  "createOrganization 400 application/json": schema_Error,
  "createOrganization 401 application/json": schema_Error,
  "createOrganization 403 application/json": schema_Error,
  "createOrganization 406 application/json": schema_Error,
  "createOrganization 409 application/json": schema_Error,
  "createOrganization 413 application/json": schema_Error,
  "createOrganization 415 application/json": schema_Error,
  "createOrganization 429 application/json": schema_Error,
  "createOrganization 500 application/json": schema_Error,
  "createOrganization 503 application/json": schema_Error,
  "getOrganization 200 application/json": schema_OrganizationAnswer,
  "getOrganization 400 application/json": schema_Error,
  "getOrganization 401 application/json": schema_Error,
  "getOrganization 403 application/json": schema_Error,
  "getOrganization 404 application/json": schema_Error,
  "getOrganization 406 application/json": schema_Error,
  "getOrganization 429 application/json": schema_Error,
  "getOrganization 500 application/json": schema_Error,
  "getOrganization 503 application/json": schema_Error,
  "updateOrganization 200 application/json": schema_OrganizationAnswer,
  "updateOrganization 400 application/json": schema_Error,
  "updateOrganization 401 application/json": schema_Error,
  "updateOrganization 403 application/json": schema_Error,
  "updateOrganization 404 application/json": schema_Error,
  "updateOrganization 406 application/json": schema_Error,
  "updateOrganization 409 application/json": schema_Error,
  "updateOrganization 413 application/json": schema_Error,
  "updateOrganization 415 application/json": schema_Error,
  "updateOrganization 429 application/json": schema_Error,
  "updateOrganization 500 application/json": schema_Error,
  "updateOrganization 503 application/json": schema_Error,
  "deleteOrganization 200 application/json": schema_Empty,
  "deleteOrganization 400 application/json": schema_Error,
  "deleteOrganization 401 application/json": schema_Error,
  "deleteOrganization 403 application/json": schema_Error,
  "deleteOrganization 404 application/json": schema_Error,
  "deleteOrganization 406 application/json": schema_Error,
  "deleteOrganization 409 application/json": schema_Error,
  "deleteOrganization 429 application/json": schema_Error,
  "deleteOrganization 500 application/json": schema_Error,
  "deleteOrganization 503 application/json": schema_Error,
  "getOrganizationByExternalId 200 application/json": schema_OrganizationAnswer,
  "getOrganizationByExternalId 400 application/json": schema_Error,
  "getOrganizationByExternalId 401 application/json": schema_Error,
  "getOrganizationByExternalId 403 application/json": schema_Error,
  "getOrganizationByExternalId 404 application/json": schema_Error,
  "getOrganizationByExternalId 406 application/json": schema_Error,
  "getOrganizationByExternalId 429 application/json": schema_Error,
  "getOrganizationByExternalId 500 application/json": schema_Error,
  "getOrganizationByExternalId 503 application/json": schema_Error,
  "event organization.created": schema_OrganizationCreatedEvent,
  "event organization.updated": schema_OrganizationUpdatedEvent,
  "event organization.deleted": schema_OrganizationDeletedEvent,
};

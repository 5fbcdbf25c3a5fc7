// Made from the contract by `npm run generate`. DO NOT EDIT.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

const func_7a03181366 = require("ajv/dist/runtime/ucs2length").default;

function operation_listClients(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data2.page_size === undefined){
data2.page_size = 10;
}
let data3 = data2.page_size;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page_size",schemaPath:"#/properties/query/properties/page_size/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page_size",schemaPath:"#/properties/query/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
}
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page_size",schemaPath:"#/properties/query/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
if(data2.page_token !== undefined){
let data4 = data2.page_token;
if(typeof data4 === "string"){
if(func_7a03181366(data4) > 200){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page_token",schemaPath:"#/properties/query/properties/page_token/maxLength",keyword:"maxLength",params:{limit: 200}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page_token",schemaPath:"#/properties/query/properties/page_token/type",keyword:"type",params:{type: "string"}});
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
operation_listClients.errors = vErrors;
return errors === 0;
}

function operation_createClient(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
operation_createClient.errors = vErrors;
return errors === 0;
}

function operation_getClient(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data0.client_id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "client_id"}});
}
if(data0.client_id !== undefined){
let data1 = data0.client_id;
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 64){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/client_id",schemaPath:"#/properties/path/properties/client_id/maxLength",keyword:"maxLength",params:{limit: 64}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/client_id",schemaPath:"#/properties/path/properties/client_id/type",keyword:"type",params:{type: "string"}});
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
operation_getClient.errors = vErrors;
return errors === 0;
}

function operation_updateClient(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data0.client_id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "client_id"}});
}
if(data0.client_id !== undefined){
let data1 = data0.client_id;
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 64){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/client_id",schemaPath:"#/properties/path/properties/client_id/maxLength",keyword:"maxLength",params:{limit: 64}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/client_id",schemaPath:"#/properties/path/properties/client_id/type",keyword:"type",params:{type: "string"}});
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
operation_updateClient.errors = vErrors;
return errors === 0;
}

function operation_deleteClient(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data0.client_id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "client_id"}});
}
if(data0.client_id !== undefined){
let data1 = data0.client_id;
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 64){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/client_id",schemaPath:"#/properties/path/properties/client_id/maxLength",keyword:"maxLength",params:{limit: 64}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/client_id",schemaPath:"#/properties/path/properties/client_id/type",keyword:"type",params:{type: "string"}});
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
operation_deleteClient.errors = vErrors;
return errors === 0;
}

function operation_createClientSecret(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data0.client_id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "client_id"}});
}
if(data0.client_id !== undefined){
let data1 = data0.client_id;
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 64){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/client_id",schemaPath:"#/properties/path/properties/client_id/maxLength",keyword:"maxLength",params:{limit: 64}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/client_id",schemaPath:"#/properties/path/properties/client_id/type",keyword:"type",params:{type: "string"}});
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
operation_createClientSecret.errors = vErrors;
return errors === 0;
}

function operation_deleteClientSecret(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data0.client_id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "client_id"}});
}
if(data0.secret_id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "secret_id"}});
}
if(data0.client_id !== undefined){
let data1 = data0.client_id;
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 64){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/client_id",schemaPath:"#/properties/path/properties/client_id/maxLength",keyword:"maxLength",params:{limit: 64}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/client_id",schemaPath:"#/properties/path/properties/client_id/type",keyword:"type",params:{type: "string"}});
}
}
if(data0.secret_id !== undefined){
let data2 = data0.secret_id;
if(typeof data2 === "string"){
if(func_7a03181366(data2) > 64){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/secret_id",schemaPath:"#/properties/path/properties/secret_id/maxLength",keyword:"maxLength",params:{limit: 64}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/secret_id",schemaPath:"#/properties/path/properties/secret_id/type",keyword:"type",params:{type: "string"}});
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
operation_deleteClientSecret.errors = vErrors;
return errors === 0;
}

function operation_listOrganizations(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"}});
}
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.page_size === undefined){
data0.page_size = 10;
}
let data1 = data0.page_size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page_size",schemaPath:"#/properties/query/properties/page_size/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page_size",schemaPath:"#/properties/query/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page_size",schemaPath:"#/properties/query/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
if(data0.page_token !== undefined){
let data2 = data0.page_token;
if(typeof data2 === "string"){
if(func_7a03181366(data2) > 200){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page_token",schemaPath:"#/properties/query/properties/page_token/maxLength",keyword:"maxLength",params:{limit: 200}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/page_token",schemaPath:"#/properties/query/properties/page_token/type",keyword:"type",params:{type: "string"}});
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
operation_listOrganizations.errors = vErrors;
return errors === 0;
}

function operation_getOrganization(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 64){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/maxLength",keyword:"maxLength",params:{limit: 64}});
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
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.external_id !== undefined){
let data3 = data2.external_id;
if(typeof data3 === "string"){
if(func_7a03181366(data3) > 255){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/external_id",schemaPath:"#/properties/query/properties/external_id/maxLength",keyword:"maxLength",params:{limit: 255}});
}
if(func_7a03181366(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/external_id",schemaPath:"#/properties/query/properties/external_id/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/external_id",schemaPath:"#/properties/query/properties/external_id/type",keyword:"type",params:{type: "string"}});
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
operation_getOrganization.errors = vErrors;
return errors === 0;
}

function operation_updateOrganization(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 64){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/maxLength",keyword:"maxLength",params:{limit: 64}});
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
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.external_id !== undefined){
let data3 = data2.external_id;
if(typeof data3 === "string"){
if(func_7a03181366(data3) > 255){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/external_id",schemaPath:"#/properties/query/properties/external_id/maxLength",keyword:"maxLength",params:{limit: 255}});
}
if(func_7a03181366(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/external_id",schemaPath:"#/properties/query/properties/external_id/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/external_id",schemaPath:"#/properties/query/properties/external_id/type",keyword:"type",params:{type: "string"}});
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
operation_updateOrganization.errors = vErrors;
return errors === 0;
}

function operation_deleteOrganization(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 64){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/maxLength",keyword:"maxLength",params:{limit: 64}});
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
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.external_id !== undefined){
let data3 = data2.external_id;
if(typeof data3 === "string"){
if(func_7a03181366(data3) > 255){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/external_id",schemaPath:"#/properties/query/properties/external_id/maxLength",keyword:"maxLength",params:{limit: 255}});
}
if(func_7a03181366(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/external_id",schemaPath:"#/properties/query/properties/external_id/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query/external_id",schemaPath:"#/properties/query/properties/external_id/type",keyword:"type",params:{type: "string"}});
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
operation_deleteOrganization.errors = vErrors;
return errors === 0;
}

function operation_getOrganizationByExternalId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}});
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.external_id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "external_id"}});
}
if(data0.external_id !== undefined){
let data1 = data0.external_id;
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 255){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/external_id",schemaPath:"#/properties/path/properties/external_id/maxLength",keyword:"maxLength",params:{limit: 255}});
}
if(func_7a03181366(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/external_id",schemaPath:"#/properties/path/properties/external_id/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/external_id",schemaPath:"#/properties/path/properties/external_id/type",keyword:"type",params:{type: "string"}});
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
operation_getOrganizationByExternalId.errors = vErrors;
return errors === 0;
}

export const validators = {
  __proto__: null,
  "listClients": operation_listClients,
  "createClient": operation_createClient,
  "getClient": operation_getClient,
  "updateClient": operation_updateClient,
  "deleteClient": operation_deleteClient,
  "createClientSecret": operation_createClientSecret,
  "deleteClientSecret": operation_deleteClientSecret,
  "listOrganizations": operation_listOrganizations,
  "getOrganization": operation_getOrganization,
  "updateOrganization": operation_updateOrganization,
  "deleteOrganization": operation_deleteOrganization,
  "getOrganizationByExternalId": operation_getOrganizationByExternalId,
};

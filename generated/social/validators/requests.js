// Made from the contract by `npm run generate`. DO NOT EDIT.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

const func_191f75b36e = Object.prototype.hasOwnProperty;
const func_7a03181366 = require("ajv/dist/runtime/ucs2length").default;
const pattern_54bf1b9e28 = new RegExp("^[^/\\\\\\x00-\\x1f\\x7f]*[^/\\\\\\x00-\\x20\\x7f][^/\\\\\\x00-\\x1f\\x7f]*$", "u");
const pattern_6301c483b4 = new RegExp("\\S", "u");
const pattern_8bbd23d1f0 = new RegExp("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");
const value_5b5d5217d9 = ["friendly","professional","witty","bold","casual"];
const value_606849e9d8 = ["x","linkedin","facebook","instagram","threads","bluesky","mastodon","tiktok","youtube","pinterest"];
const value_65c453ee1c = ["short","medium","long"];
const value_7da4234b50 = {"name":1,"voice":1,"tone":1,"audience":1,"topics":1,"do":1,"dont":1,"sample_posts":1,"language":1};
const value_8bc03673ab = ["image/jpeg","image/png","image/gif","image/webp","video/mp4"];
const value_dbdec44f14 = ["reach","engagement","clicks"];

function schema_AiText(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func_7a03181366(data) > 10000){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10000}});
}
if(func_7a03181366(data) < 1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_6301c483b4.test(data)){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
schema_AiText.errors = vErrors;
return errors === 0;
}

function schema_Tone(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
if(!(((((data === "friendly") || (data === "professional")) || (data === "witty")) || (data === "bold")) || (data === "casual"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: value_5b5d5217d9}});
}
schema_Tone.errors = vErrors;
return errors === 0;
}

function schema_RewriteText(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}});
}
for(const key0 in data){
if(!((key0 === "text") || (key0 === "tone"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.text !== undefined){
if(!(schema_AiText(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? schema_AiText.errors : vErrors.concat(schema_AiText.errors);
errors = vErrors.length;
}
}
if(data.tone !== undefined){
if(!(schema_Tone(data.tone, {instancePath:instancePath+"/tone",parentData:data,parentDataProperty:"tone",rootData}))){
vErrors = vErrors === null ? schema_Tone.errors : vErrors.concat(schema_Tone.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_RewriteText.errors = vErrors;
return errors === 0;
}

function schema_Platform(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
if(!((((((((((data === "x") || (data === "linkedin")) || (data === "facebook")) || (data === "instagram")) || (data === "threads")) || (data === "bluesky")) || (data === "mastodon")) || (data === "tiktok")) || (data === "youtube")) || (data === "pinterest"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: value_606849e9d8}});
}
schema_Platform.errors = vErrors;
return errors === 0;
}

function schema_ComposePost(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.length === undefined){
data.length = "medium";
}
if(data.prompt === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"}});
}
for(const key0 in data){
if(!((((key0 === "prompt") || (key0 === "tone")) || (key0 === "platform")) || (key0 === "length"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.prompt !== undefined){
let data0 = data.prompt;
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 4000){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 4000}});
}
if(func_7a03181366(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_6301c483b4.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/pattern",keyword:"pattern",params:{pattern: "\\S"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"}});
}
}
if(data.tone !== undefined){
if(!(schema_Tone(data.tone, {instancePath:instancePath+"/tone",parentData:data,parentDataProperty:"tone",rootData}))){
vErrors = vErrors === null ? schema_Tone.errors : vErrors.concat(schema_Tone.errors);
errors = vErrors.length;
}
}
if(data.platform !== undefined){
if(!(schema_Platform(data.platform, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData}))){
vErrors = vErrors === null ? schema_Platform.errors : vErrors.concat(schema_Platform.errors);
errors = vErrors.length;
}
}
let data3 = data.length;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type: "string"}});
}
if(!(((data3 === "short") || (data3 === "medium")) || (data3 === "long"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/length",schemaPath:"#/properties/length/enum",keyword:"enum",params:{allowedValues: value_65c453ee1c}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ComposePost.errors = vErrors;
return errors === 0;
}

function schema_SuggestHashtags(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max === undefined){
data.max = 10;
}
if(data.text === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}});
}
for(const key0 in data){
if(!((key0 === "text") || (key0 === "max"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.text !== undefined){
if(!(schema_AiText(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? schema_AiText.errors : vErrors.concat(schema_AiText.errors);
errors = vErrors.length;
}
}
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 30 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_SuggestHashtags.errors = vErrors;
return errors === 0;
}

function schema_ExpandThread(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}});
}
for(const key0 in data){
if(!(((key0 === "text") || (key0 === "parts")) || (key0 === "platform"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.text !== undefined){
if(!(schema_AiText(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? schema_AiText.errors : vErrors.concat(schema_AiText.errors);
errors = vErrors.length;
}
}
if(data.parts !== undefined){
let data1 = data.parts;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 25 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 25}});
}
if(data1 < 2 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}});
}
}
}
if(data.platform !== undefined){
if(!(schema_Platform(data.platform, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData}))){
vErrors = vErrors === null ? schema_Platform.errors : vErrors.concat(schema_Platform.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_ExpandThread.errors = vErrors;
return errors === 0;
}

function schema_GenerateIdeas(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
data.count = 5;
}
if(data.topic === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topic"}});
}
for(const key0 in data){
if(!((key0 === "topic") || (key0 === "count"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.topic !== undefined){
let data0 = data.topic;
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 300){
errors = (vErrors ??= []).push({instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/maxLength",keyword:"maxLength",params:{limit: 300}});
}
if(func_7a03181366(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/minLength",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_6301c483b4.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/pattern",keyword:"pattern",params:{pattern: "\\S"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type: "string"}});
}
}
let data1 = data.count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 20 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}});
}
if(data1 < 1 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_GenerateIdeas.errors = vErrors;
return errors === 0;
}

function schema_OptimisePost(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.goal === undefined){
data.goal = "reach";
}
if(data.text === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}});
}
for(const key0 in data){
if(!(((key0 === "text") || (key0 === "platform")) || (key0 === "goal"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.text !== undefined){
if(!(schema_AiText(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? schema_AiText.errors : vErrors.concat(schema_AiText.errors);
errors = vErrors.length;
}
}
if(data.platform !== undefined){
if(!(schema_Platform(data.platform, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData}))){
vErrors = vErrors === null ? schema_Platform.errors : vErrors.concat(schema_Platform.errors);
errors = vErrors.length;
}
}
let data2 = data.goal;
if(typeof data2 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/type",keyword:"type",params:{type: "string"}});
}
if(!(((data2 === "reach") || (data2 === "engagement")) || (data2 === "clicks"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/enum",keyword:"enum",params:{allowedValues: value_dbdec44f14}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_OptimisePost.errors = vErrors;
return errors === 0;
}

function schema_MediaType(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
}
if(!(((((data === "image/jpeg") || (data === "image/png")) || (data === "image/gif")) || (data === "image/webp")) || (data === "video/mp4"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: value_8bc03673ab}});
}
schema_MediaType.errors = vErrors;
return errors === 0;
}

function schema_RequestUpload(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filename === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "filename"}});
}
if(data.content_type === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_type"}});
}
if(data.size === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"}});
}
for(const key0 in data){
if(!(((key0 === "filename") || (key0 === "content_type")) || (key0 === "size"))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.filename !== undefined){
let data0 = data.filename;
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 255){
errors = (vErrors ??= []).push({instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/maxLength",keyword:"maxLength",params:{limit: 255}});
}
if(func_7a03181366(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/minLength",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_54bf1b9e28.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/pattern",keyword:"pattern",params:{pattern: "^[^/\\\\\\x00-\\x1f\\x7f]*[^/\\\\\\x00-\\x20\\x7f][^/\\\\\\x00-\\x1f\\x7f]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}});
}
}
if(data.content_type !== undefined){
if(!(schema_MediaType(data.content_type, {instancePath:instancePath+"/content_type",parentData:data,parentDataProperty:"content_type",rootData}))){
vErrors = vErrors === null ? schema_MediaType.errors : vErrors.concat(schema_MediaType.errors);
errors = vErrors.length;
}
}
if(data.size !== undefined){
let data2 = data.size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 536870912 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 536870912}});
}
if(data2 < 1 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_RequestUpload.errors = vErrors;
return errors === 0;
}

function schema_UpdatePersona(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}});
}
for(const key0 in data){
if(!(func_191f75b36e.call(value_7da4234b50, key0))){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func_7a03181366(data0) > 120){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 120}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
}
}
if(data.voice !== undefined){
let data1 = data.voice;
if(typeof data1 === "string"){
if(func_7a03181366(data1) > 1000){
errors = (vErrors ??= []).push({instancePath:instancePath+"/voice",schemaPath:"#/properties/voice/maxLength",keyword:"maxLength",params:{limit: 1000}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/voice",schemaPath:"#/properties/voice/type",keyword:"type",params:{type: "string"}});
}
}
if(data.tone !== undefined){
let data2 = data.tone;
if(Array.isArray(data2)){
if(data2.length > 10){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tone",schemaPath:"#/properties/tone/maxItems",keyword:"maxItems",params:{limit: 10}});
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func_7a03181366(data3) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tone/" + i0,schemaPath:"#/properties/tone/items/maxLength",keyword:"maxLength",params:{limit: 40}});
}
if(func_7a03181366(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tone/" + i0,schemaPath:"#/properties/tone/items/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tone/" + i0,schemaPath:"#/properties/tone/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tone",schemaPath:"#/properties/tone/type",keyword:"type",params:{type: "array"}});
}
}
if(data.audience !== undefined){
let data4 = data.audience;
if(typeof data4 === "string"){
if(func_7a03181366(data4) > 500){
errors = (vErrors ??= []).push({instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/maxLength",keyword:"maxLength",params:{limit: 500}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "string"}});
}
}
if(data.topics !== undefined){
let data5 = data.topics;
if(Array.isArray(data5)){
if(data5.length > 20){
errors = (vErrors ??= []).push({instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/maxItems",keyword:"maxItems",params:{limit: 20}});
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func_7a03181366(data6) > 80){
errors = (vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1,schemaPath:"#/properties/topics/items/maxLength",keyword:"maxLength",params:{limit: 80}});
}
if(func_7a03181366(data6) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1,schemaPath:"#/properties/topics/items/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "array"}});
}
}
if(data.do !== undefined){
let data7 = data.do;
if(Array.isArray(data7)){
if(data7.length > 20){
errors = (vErrors ??= []).push({instancePath:instancePath+"/do",schemaPath:"#/properties/do/maxItems",keyword:"maxItems",params:{limit: 20}});
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func_7a03181366(data8) > 300){
errors = (vErrors ??= []).push({instancePath:instancePath+"/do/" + i2,schemaPath:"#/properties/do/items/maxLength",keyword:"maxLength",params:{limit: 300}});
}
if(func_7a03181366(data8) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/do/" + i2,schemaPath:"#/properties/do/items/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/do/" + i2,schemaPath:"#/properties/do/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/do",schemaPath:"#/properties/do/type",keyword:"type",params:{type: "array"}});
}
}
if(data.dont !== undefined){
let data9 = data.dont;
if(Array.isArray(data9)){
if(data9.length > 20){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dont",schemaPath:"#/properties/dont/maxItems",keyword:"maxItems",params:{limit: 20}});
}
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(typeof data10 === "string"){
if(func_7a03181366(data10) > 300){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dont/" + i3,schemaPath:"#/properties/dont/items/maxLength",keyword:"maxLength",params:{limit: 300}});
}
if(func_7a03181366(data10) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dont/" + i3,schemaPath:"#/properties/dont/items/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/dont/" + i3,schemaPath:"#/properties/dont/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/dont",schemaPath:"#/properties/dont/type",keyword:"type",params:{type: "array"}});
}
}
if(data.sample_posts !== undefined){
let data11 = data.sample_posts;
if(Array.isArray(data11)){
if(data11.length > 10){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sample_posts",schemaPath:"#/properties/sample_posts/maxItems",keyword:"maxItems",params:{limit: 10}});
}
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(func_7a03181366(data12) > 3000){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sample_posts/" + i4,schemaPath:"#/properties/sample_posts/items/maxLength",keyword:"maxLength",params:{limit: 3000}});
}
if(func_7a03181366(data12) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sample_posts/" + i4,schemaPath:"#/properties/sample_posts/items/minLength",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sample_posts/" + i4,schemaPath:"#/properties/sample_posts/items/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sample_posts",schemaPath:"#/properties/sample_posts/type",keyword:"type",params:{type: "array"}});
}
}
if(data.language !== undefined){
let data13 = data.language;
if(typeof data13 === "string"){
if(func_7a03181366(data13) > 35){
errors = (vErrors ??= []).push({instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit: 35}});
}
if(!pattern_8bbd23d1f0.test(data13)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
}
schema_UpdatePersona.errors = vErrors;
return errors === 0;
}

export const validators = {
  __proto__: null,
  "rewriteText application/json": schema_RewriteText,
  "composePost application/json": schema_ComposePost,
  "suggestHashtags application/json": schema_SuggestHashtags,
  "expandThread application/json": schema_ExpandThread,
  "generateIdeas application/json": schema_GenerateIdeas,
  "optimisePost application/json": schema_OptimisePost,
  "createUpload application/json": schema_RequestUpload,
  "updatePersona application/json": schema_UpdatePersona,
};

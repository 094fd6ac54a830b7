const __file = { get url() { return require('node:url').pathToFileURL(__filename).href } };
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/saved/report-validator.ts
var report_validator_exports = {};
__export(report_validator_exports, {
  validateReport: () => validateReport
});
module.exports = __toCommonJS(report_validator_exports);
var validateReport = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:brleaks:report-schema:1", "title": "brleaks JSON report, version 1", "type": "object", "properties": { "schemaVersion": { "const": 1 }, "tool": { "type": "object", "properties": { "name": { "const": "brleaks" }, "version": { "type": "string" } }, "required": ["name", "version"], "additionalProperties": false }, "scan": { "type": "object", "properties": { "command": { "type": "string" }, "target": { "type": "string" }, "startedAt": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, "durationMs": { "type": "integer", "minimum": 0 }, "complete": { "type": "boolean" }, "interrupted": { "type": "boolean" }, "coverage": { "type": "object", "properties": { "files": { "type": "integer", "minimum": 0 }, "entries": { "type": "integer", "minimum": 0 }, "objects": { "type": "integer", "minimum": 0 }, "commits": { "type": "integer", "minimum": 0 }, "refs": { "type": "integer", "minimum": 0 }, "bytes": { "type": "integer", "minimum": 0 }, "skipped": { "type": "array", "items": { "type": "object", "properties": { "what": { "type": "string" }, "reason": { "type": "string" }, "count": { "type": "integer", "minimum": 0 } }, "required": ["what", "reason", "count"], "additionalProperties": false } }, "failed": { "type": "array", "items": { "type": "object", "properties": { "what": { "type": "string" }, "reason": { "type": "string" } }, "required": ["what", "reason"], "additionalProperties": false } } }, "required": ["files", "objects", "commits", "refs", "bytes", "skipped", "failed"], "additionalProperties": false }, "repository": { "oneOf": [{ "type": "null" }, { "type": "object", "properties": { "remoteUrl": { "type": ["string", "null"] }, "head": { "type": ["string", "null"] }, "branch": { "type": ["string", "null"] } }, "required": ["remoteUrl", "head", "branch"], "additionalProperties": false }] }, "repositories": { "type": "array", "description": "The repositories of an audit of several.", "items": { "type": "object", "properties": { "name": { "type": "string" }, "status": { "enum": ["read", "incomplete", "not-read"] }, "reason": { "type": ["string", "null"], "description": "Why it was not read." }, "head": { "type": ["string", "null"], "pattern": "^[0-9a-f]{40,64}$" }, "findings": { "type": "integer", "minimum": 0, "description": "Keys that count." }, "suppressed": { "type": "integer", "minimum": 0 }, "files": { "type": "integer", "minimum": 0 }, "objects": { "type": "integer", "minimum": 0 }, "bytes": { "type": "integer", "minimum": 0 } }, "required": ["name", "status", "reason", "head", "findings", "suppressed", "files", "objects", "bytes"], "additionalProperties": false } }, "notices": { "type": "array", "items": { "type": "string" } }, "configuration": { "type": "object", "description": "The configuration of the scan.", "properties": { "files": { "type": "array", "items": { "type": "object", "properties": { "kind": { "enum": ["rules", "config", "baseline", "ignore-file"] }, "path": { "type": "string" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "from": { "type": ["string", "null"], "description": "Where it was read from: the work tree, the index, a commit; null for built-in rules." } }, "required": ["kind", "path", "sha256", "from"], "additionalProperties": false } }, "settings": { "type": "array", "description": "Every option that is not at its default.", "items": { "type": "object", "properties": { "name": { "type": "string" }, "value": { "type": ["string", "number", "boolean", "array"], "items": { "type": "string" } }, "origin": { "type": "string" } }, "required": ["name", "value", "origin"], "additionalProperties": false } }, "stale": { "type": "array", "description": "Known entries that are unused or expired.", "items": { "type": "object", "properties": { "state": { "enum": ["unused", "expired"] }, "by": { "enum": ["baseline", "ignore-file", "config"] }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "fingerprint": { "type": ["string", "null"] }, "pattern": { "type": ["string", "null"] }, "redacted": { "type": ["string", "null"] }, "reason": { "type": ["string", "null"] }, "expires": { "type": ["string", "null"], "pattern": "^[-+0-9T:.Z]{1,40}$" } }, "required": ["state", "by", "file", "line", "fingerprint", "pattern", "redacted", "reason", "expires"], "additionalProperties": false } } }, "required": ["files", "settings", "stale"], "additionalProperties": false } }, "required": ["command", "target", "startedAt", "durationMs", "complete", "interrupted", "coverage", "repository", "configuration", "notices"], "additionalProperties": false }, "findings": { "type": "array", "items": { "type": "object", "properties": { "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "ruleId": { "type": "string", "pattern": "^[a-z][a-z0-9-]{1,62}$" }, "mode": { "enum": ["live", "test"] }, "severity": { "enum": ["critical", "high", "medium", "low"] }, "redacted": { "type": "string", "pattern": "^[!-~]{0,7}…[!-~]{0,4}$" }, "secret": { "type": "string", "description": "Only with --show-secrets." }, "length": { "type": "integer", "minimum": 1 }, "confidence": { "enum": ["high", "medium", "low"] }, "verification": { "type": "object", "properties": { "status": { "enum": ["live", "revoked", "expired", "invalid", "inactive", "unknown", "not-checked"] }, "checkedAt": { "type": ["string", "null"], "pattern": "^[-+0-9T:.Z]{1,40}$" }, "scopes": { "type": "array", "items": { "type": "string" } }, "lacks": { "type": "array", "items": { "type": "string" } }, "requestId": { "type": ["string", "null"] }, "reason": { "type": ["string", "null"] } }, "required": ["status", "checkedAt", "scopes", "lacks", "requestId", "reason"], "additionalProperties": false }, "revokeUrl": { "type": "string", "pattern": "^https://[!-~]+$" }, "exposure": { "oneOf": [{ "type": "null" }, { "type": "object", "properties": { "firstCommit": { "type": ["string", "null"], "pattern": "^[0-9a-f]{40,64}$" }, "firstAuthor": { "type": ["string", "null"] }, "firstDate": { "type": ["string", "null"], "pattern": "^[-+0-9T:.Z]{1,40}$" }, "lastDate": { "type": ["string", "null"], "pattern": "^[-+0-9T:.Z]{1,40}$" }, "atHead": { "type": ["boolean", "null"] }, "refs": { "type": "array", "items": { "type": "string" } }, "refsComplete": { "type": "boolean" }, "removedIn": { "type": ["string", "null"], "pattern": "^[0-9a-f]{40,64}$" }, "removedDate": { "type": ["string", "null"], "pattern": "^[-+0-9T:.Z]{1,40}$" }, "unreachable": { "enum": ["reflog", "stash", "index", "nothing", null] } }, "required": ["firstCommit", "firstAuthor", "firstDate", "lastDate", "atHead", "refs", "refsComplete", "removedIn", "removedDate", "unreachable"], "additionalProperties": false }] }, "suppressed": { "$ref": "#/definitions/suppression" }, "sightings": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "source": { "enum": ["file", "file-name", "index", "stdin", "blob", "commit-message", "commit-author", "tag-message", "note", "ref-name", "reflog", "discussion"] }, "repository": { "type": "string", "description": "Its name, in an audit of several." }, "path": { "type": ["string", "null"] }, "rawPath": { "type": "string", "description": "Percent-encoded bytes of a path that is not UTF-8." }, "container": { "type": ["string", "null"], "description": "The file that holds the archive which the path is in; null if that has no path." }, "line": { "type": ["integer", "null"], "minimum": 1 }, "column": { "type": ["integer", "null"], "minimum": 1, "description": "From 1, in UTF-16 code units; a byte-order mark is not counted." }, "endLine": { "type": ["integer", "null"], "minimum": 1 }, "endColumn": { "type": ["integer", "null"], "minimum": 1, "description": "The column after the last character." }, "commit": { "type": ["string", "null"], "pattern": "^[0-9a-f]{40,64}$" }, "author": { "type": ["string", "null"] }, "date": { "type": ["string", "null"], "pattern": "^[-+0-9T:.Z]{1,40}$" }, "object": { "type": ["string", "null"], "pattern": "^[0-9a-f]{40,64}$" }, "ref": { "type": "string" }, "atHead": { "type": ["boolean", "null"] }, "decoded": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9-]{1,40}$" } }, "endEstimated": { "const": true, "description": "Present if the end of the key was estimated because no separator marks it." }, "lineHash": { "type": "string", "pattern": "^[0-9a-f]{1,16}:[0-9]{1,10}$", "description": "primaryLocationLineHash of code scanning, in scans that also write SARIF, and in audits of several repositories." }, "confidence": { "enum": ["high", "medium", "low"] }, "excerpt": { "oneOf": [{ "type": "null" }, { "type": "object", "properties": { "text": { "type": "string" }, "start": { "type": "integer", "minimum": 0 }, "end": { "type": "integer", "minimum": 0 } }, "required": ["text", "start", "end"], "additionalProperties": false }] }, "suppressed": { "$ref": "#/definitions/suppression" } }, "required": ["source", "path", "line", "column", "endLine", "endColumn", "commit", "author", "date", "object", "decoded", "confidence", "excerpt", "suppressed"], "additionalProperties": false } }, "sightingsOmitted": { "type": "integer", "minimum": 0 } }, "required": ["fingerprint", "ruleId", "mode", "severity", "redacted", "length", "confidence", "verification", "revokeUrl", "exposure", "suppressed", "sightings", "sightingsOmitted"], "additionalProperties": false } }, "filtered": { "type": "array", "description": "Only with --show-filtered.", "items": { "type": "object", "properties": { "ruleId": { "type": "string", "pattern": "^[a-z][a-z0-9-]{1,62}$" }, "text": { "type": "string" }, "reason": { "type": "string" }, "source": { "enum": ["file", "file-name", "index", "stdin", "blob", "commit-message", "commit-author", "tag-message", "note", "ref-name", "reflog", "discussion"] }, "path": { "type": ["string", "null"] }, "line": { "type": ["integer", "null"], "minimum": 1 }, "column": { "type": ["integer", "null"], "minimum": 1 }, "object": { "type": ["string", "null"], "pattern": "^[0-9a-f]{40,64}$" } }, "required": ["ruleId", "text", "reason", "source", "path", "line", "column", "object"], "additionalProperties": false } }, "proof": { "type": "object", "description": "Only of audit --expect-gone, whose findings are the expected keys that are still there.", "properties": { "verdict": { "enum": ["gone", "remaining", "not-proven"], "description": "not-proven: no key was found, but not everything could be read." }, "expected": { "type": "array", "items": { "type": "string", "pattern": "^[0-9a-f]{12,64}$" }, "description": "Fingerprints of the expected keys, or their beginnings." }, "holders": { "type": ["array", "null"], "items": { "type": "object", "properties": { "object": { "type": "string", "pattern": "^[0-9a-f]{40,64}$" }, "keptBy": { "type": "array", "items": { "enum": ["ref", "stash", "reflog", "index", "nothing", "other repository"] } } }, "required": ["object", "keptBy"], "additionalProperties": false }, "description": "What keeps each object that has one of the keys; null if git could not walk the history." }, "stillToDo": { "type": "array", "items": { "type": "object", "properties": { "text": { "type": "string" }, "commands": { "type": "array", "items": { "type": "string" }, "description": "Shell commands, one per line; the reader replaces the words in capitals." } }, "required": ["text", "commands"], "additionalProperties": false }, "description": "Steps that are missing in this repository." }, "notProven": { "type": "array", "items": { "type": "object", "properties": { "text": { "type": "string" }, "commands": { "type": "array", "items": { "type": "string" }, "description": "Shell commands, one per line; the reader replaces the words in capitals." } }, "required": ["text", "commands"], "additionalProperties": false }, "description": "Places that this scan could not see, and how to clear them." } }, "required": ["verdict", "expected", "holders", "stillToDo", "notProven"], "additionalProperties": false }, "summary": { "type": "object", "properties": { "findings": { "type": "integer", "minimum": 0 }, "sightings": { "type": "integer", "minimum": 0 }, "suppressed": { "type": "integer", "minimum": 0 }, "filtered": { "type": "integer", "minimum": 0 }, "filteredByReason": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } } }, "required": ["findings", "sightings", "suppressed", "filtered", "filteredByReason"], "additionalProperties": false } }, "required": ["schemaVersion", "tool", "scan", "findings", "summary"], "additionalProperties": false, "definitions": { "suppression": { "oneOf": [{ "type": "null" }, { "type": "object", "properties": { "by": { "enum": ["inline", "baseline", "ignore-file", "config"] }, "reason": { "type": ["string", "null"] }, "expires": { "type": ["string", "null"], "pattern": "^[-+0-9T:.Z]{1,40}$" } }, "required": ["by", "reason", "expires"], "additionalProperties": false }] } } };
var schema12 = { "oneOf": [{ "type": "null" }, { "type": "object", "properties": { "by": { "enum": ["inline", "baseline", "ignore-file", "config"] }, "reason": { "type": ["string", "null"] }, "expires": { "type": ["string", "null"], "pattern": "^[-+0-9T:.Z]{1,40}$" } }, "required": ["by", "reason", "expires"], "additionalProperties": false }] };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
var pattern1 = new RegExp("^[0-9a-f]{40,64}$", "u");
var pattern2 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern3 = new RegExp("^[-+0-9T:.Z]{1,40}$", "u");
var pattern5 = new RegExp("^[a-z][a-z0-9-]{1,62}$", "u");
var pattern6 = new RegExp("^[!-~]{0,7}…[!-~]{0,4}$", "u");
var pattern8 = new RegExp("^https://[!-~]+$", "u");
var pattern18 = new RegExp("^[a-z0-9-]{1,40}$", "u");
var pattern19 = new RegExp("^[0-9a-f]{1,16}:[0-9]{1,10}$", "u");
var pattern23 = new RegExp("^[0-9a-f]{12,64}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.tool === void 0 && (missing0 = "tool") || data.scan === void 0 && (missing0 = "scan") || data.findings === void 0 && (missing0 = "findings") || data.summary === void 0 && (missing0 = "summary")) {
        validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "schemaVersion" || key0 === "tool" || key0 === "scan" || key0 === "findings" || key0 === "filtered" || key0 === "proof" || key0 === "summary")) {
            delete data[key0];
          }
        }
        if (_errs1 === errors) {
          if (data.schemaVersion !== void 0) {
            const _errs2 = errors;
            if (1 !== data.schemaVersion) {
              validate10.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tool !== void 0) {
              let data1 = data.tool;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.name === void 0 && (missing1 = "name") || data1.version === void 0 && (missing1 = "version")) {
                    validate10.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                    return false;
                  } else {
                    const _errs5 = errors;
                    for (const key1 in data1) {
                      if (!(key1 === "name" || key1 === "version")) {
                        delete data1[key1];
                      }
                    }
                    if (_errs5 === errors) {
                      if (data1.name !== void 0) {
                        const _errs6 = errors;
                        if ("brleaks" !== data1.name) {
                          validate10.errors = [{ instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "brleaks" }, message: "must be equal to constant" }];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data1.version !== void 0) {
                          const _errs7 = errors;
                          if (typeof data1.version !== "string") {
                            validate10.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid1 = _errs7 === errors;
                        } else {
                          var valid1 = true;
                        }
                      }
                    }
                  }
                } else {
                  validate10.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.scan !== void 0) {
                let data4 = data.scan;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    let missing2;
                    if (data4.command === void 0 && (missing2 = "command") || data4.target === void 0 && (missing2 = "target") || data4.startedAt === void 0 && (missing2 = "startedAt") || data4.durationMs === void 0 && (missing2 = "durationMs") || data4.complete === void 0 && (missing2 = "complete") || data4.interrupted === void 0 && (missing2 = "interrupted") || data4.coverage === void 0 && (missing2 = "coverage") || data4.repository === void 0 && (missing2 = "repository") || data4.configuration === void 0 && (missing2 = "configuration") || data4.notices === void 0 && (missing2 = "notices")) {
                      validate10.errors = [{ instancePath: instancePath + "/scan", schemaPath: "#/properties/scan/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                      return false;
                    } else {
                      const _errs11 = errors;
                      for (const key2 in data4) {
                        if (!func2.call(schema11.properties.scan.properties, key2)) {
                          delete data4[key2];
                        }
                      }
                      if (_errs11 === errors) {
                        if (data4.command !== void 0) {
                          const _errs12 = errors;
                          if (typeof data4.command !== "string") {
                            validate10.errors = [{ instancePath: instancePath + "/scan/command", schemaPath: "#/properties/scan/properties/command/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid2 = _errs12 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data4.target !== void 0) {
                            const _errs14 = errors;
                            if (typeof data4.target !== "string") {
                              validate10.errors = [{ instancePath: instancePath + "/scan/target", schemaPath: "#/properties/scan/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid2 = _errs14 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data4.startedAt !== void 0) {
                              let data7 = data4.startedAt;
                              const _errs16 = errors;
                              if (errors === _errs16) {
                                if (typeof data7 === "string") {
                                  if (!pattern0.test(data7)) {
                                    validate10.errors = [{ instancePath: instancePath + "/scan/startedAt", schemaPath: "#/properties/scan/properties/startedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }];
                                    return false;
                                  }
                                } else {
                                  validate10.errors = [{ instancePath: instancePath + "/scan/startedAt", schemaPath: "#/properties/scan/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs16 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data4.durationMs !== void 0) {
                                let data8 = data4.durationMs;
                                const _errs18 = errors;
                                if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                  validate10.errors = [{ instancePath: instancePath + "/scan/durationMs", schemaPath: "#/properties/scan/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs18) {
                                  if (typeof data8 == "number" && isFinite(data8)) {
                                    if (data8 < 0 || isNaN(data8)) {
                                      validate10.errors = [{ instancePath: instancePath + "/scan/durationMs", schemaPath: "#/properties/scan/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid2 = _errs18 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data4.complete !== void 0) {
                                  const _errs20 = errors;
                                  if (typeof data4.complete !== "boolean") {
                                    validate10.errors = [{ instancePath: instancePath + "/scan/complete", schemaPath: "#/properties/scan/properties/complete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                  }
                                  var valid2 = _errs20 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data4.interrupted !== void 0) {
                                    const _errs22 = errors;
                                    if (typeof data4.interrupted !== "boolean") {
                                      validate10.errors = [{ instancePath: instancePath + "/scan/interrupted", schemaPath: "#/properties/scan/properties/interrupted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                      return false;
                                    }
                                    var valid2 = _errs22 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data4.coverage !== void 0) {
                                      let data11 = data4.coverage;
                                      const _errs24 = errors;
                                      if (errors === _errs24) {
                                        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                          let missing3;
                                          if (data11.files === void 0 && (missing3 = "files") || data11.objects === void 0 && (missing3 = "objects") || data11.commits === void 0 && (missing3 = "commits") || data11.refs === void 0 && (missing3 = "refs") || data11.bytes === void 0 && (missing3 = "bytes") || data11.skipped === void 0 && (missing3 = "skipped") || data11.failed === void 0 && (missing3 = "failed")) {
                                            validate10.errors = [{ instancePath: instancePath + "/scan/coverage", schemaPath: "#/properties/scan/properties/coverage/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                            return false;
                                          } else {
                                            const _errs26 = errors;
                                            for (const key3 in data11) {
                                              if (!(key3 === "files" || key3 === "entries" || key3 === "objects" || key3 === "commits" || key3 === "refs" || key3 === "bytes" || key3 === "skipped" || key3 === "failed")) {
                                                delete data11[key3];
                                              }
                                            }
                                            if (_errs26 === errors) {
                                              if (data11.files !== void 0) {
                                                let data12 = data11.files;
                                                const _errs27 = errors;
                                                if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                                  validate10.errors = [{ instancePath: instancePath + "/scan/coverage/files", schemaPath: "#/properties/scan/properties/coverage/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs27) {
                                                  if (typeof data12 == "number" && isFinite(data12)) {
                                                    if (data12 < 0 || isNaN(data12)) {
                                                      validate10.errors = [{ instancePath: instancePath + "/scan/coverage/files", schemaPath: "#/properties/scan/properties/coverage/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid3 = _errs27 === errors;
                                              } else {
                                                var valid3 = true;
                                              }
                                              if (valid3) {
                                                if (data11.entries !== void 0) {
                                                  let data13 = data11.entries;
                                                  const _errs29 = errors;
                                                  if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                                    validate10.errors = [{ instancePath: instancePath + "/scan/coverage/entries", schemaPath: "#/properties/scan/properties/coverage/properties/entries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs29) {
                                                    if (typeof data13 == "number" && isFinite(data13)) {
                                                      if (data13 < 0 || isNaN(data13)) {
                                                        validate10.errors = [{ instancePath: instancePath + "/scan/coverage/entries", schemaPath: "#/properties/scan/properties/coverage/properties/entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                  var valid3 = _errs29 === errors;
                                                } else {
                                                  var valid3 = true;
                                                }
                                                if (valid3) {
                                                  if (data11.objects !== void 0) {
                                                    let data14 = data11.objects;
                                                    const _errs31 = errors;
                                                    if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                                                      validate10.errors = [{ instancePath: instancePath + "/scan/coverage/objects", schemaPath: "#/properties/scan/properties/coverage/properties/objects/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs31) {
                                                      if (typeof data14 == "number" && isFinite(data14)) {
                                                        if (data14 < 0 || isNaN(data14)) {
                                                          validate10.errors = [{ instancePath: instancePath + "/scan/coverage/objects", schemaPath: "#/properties/scan/properties/coverage/properties/objects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                    var valid3 = _errs31 === errors;
                                                  } else {
                                                    var valid3 = true;
                                                  }
                                                  if (valid3) {
                                                    if (data11.commits !== void 0) {
                                                      let data15 = data11.commits;
                                                      const _errs33 = errors;
                                                      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                                        validate10.errors = [{ instancePath: instancePath + "/scan/coverage/commits", schemaPath: "#/properties/scan/properties/coverage/properties/commits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs33) {
                                                        if (typeof data15 == "number" && isFinite(data15)) {
                                                          if (data15 < 0 || isNaN(data15)) {
                                                            validate10.errors = [{ instancePath: instancePath + "/scan/coverage/commits", schemaPath: "#/properties/scan/properties/coverage/properties/commits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                      var valid3 = _errs33 === errors;
                                                    } else {
                                                      var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                      if (data11.refs !== void 0) {
                                                        let data16 = data11.refs;
                                                        const _errs35 = errors;
                                                        if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                                                          validate10.errors = [{ instancePath: instancePath + "/scan/coverage/refs", schemaPath: "#/properties/scan/properties/coverage/properties/refs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                          return false;
                                                        }
                                                        if (errors === _errs35) {
                                                          if (typeof data16 == "number" && isFinite(data16)) {
                                                            if (data16 < 0 || isNaN(data16)) {
                                                              validate10.errors = [{ instancePath: instancePath + "/scan/coverage/refs", schemaPath: "#/properties/scan/properties/coverage/properties/refs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                              return false;
                                                            }
                                                          }
                                                        }
                                                        var valid3 = _errs35 === errors;
                                                      } else {
                                                        var valid3 = true;
                                                      }
                                                      if (valid3) {
                                                        if (data11.bytes !== void 0) {
                                                          let data17 = data11.bytes;
                                                          const _errs37 = errors;
                                                          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                                            validate10.errors = [{ instancePath: instancePath + "/scan/coverage/bytes", schemaPath: "#/properties/scan/properties/coverage/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs37) {
                                                            if (typeof data17 == "number" && isFinite(data17)) {
                                                              if (data17 < 0 || isNaN(data17)) {
                                                                validate10.errors = [{ instancePath: instancePath + "/scan/coverage/bytes", schemaPath: "#/properties/scan/properties/coverage/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                          var valid3 = _errs37 === errors;
                                                        } else {
                                                          var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                          if (data11.skipped !== void 0) {
                                                            let data18 = data11.skipped;
                                                            const _errs39 = errors;
                                                            if (errors === _errs39) {
                                                              if (Array.isArray(data18)) {
                                                                var valid4 = true;
                                                                const len0 = data18.length;
                                                                for (let i0 = 0; i0 < len0; i0++) {
                                                                  let data19 = data18[i0];
                                                                  const _errs41 = errors;
                                                                  if (errors === _errs41) {
                                                                    if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                                                      let missing4;
                                                                      if (data19.what === void 0 && (missing4 = "what") || data19.reason === void 0 && (missing4 = "reason") || data19.count === void 0 && (missing4 = "count")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/scan/coverage/skipped/" + i0, schemaPath: "#/properties/scan/properties/coverage/properties/skipped/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                        return false;
                                                                      } else {
                                                                        const _errs43 = errors;
                                                                        for (const key4 in data19) {
                                                                          if (!(key4 === "what" || key4 === "reason" || key4 === "count")) {
                                                                            delete data19[key4];
                                                                          }
                                                                        }
                                                                        if (_errs43 === errors) {
                                                                          if (data19.what !== void 0) {
                                                                            const _errs44 = errors;
                                                                            if (typeof data19.what !== "string") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/scan/coverage/skipped/" + i0 + "/what", schemaPath: "#/properties/scan/properties/coverage/properties/skipped/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid5 = _errs44 === errors;
                                                                          } else {
                                                                            var valid5 = true;
                                                                          }
                                                                          if (valid5) {
                                                                            if (data19.reason !== void 0) {
                                                                              const _errs46 = errors;
                                                                              if (typeof data19.reason !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/scan/coverage/skipped/" + i0 + "/reason", schemaPath: "#/properties/scan/properties/coverage/properties/skipped/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid5 = _errs46 === errors;
                                                                            } else {
                                                                              var valid5 = true;
                                                                            }
                                                                            if (valid5) {
                                                                              if (data19.count !== void 0) {
                                                                                let data22 = data19.count;
                                                                                const _errs48 = errors;
                                                                                if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/scan/coverage/skipped/" + i0 + "/count", schemaPath: "#/properties/scan/properties/coverage/properties/skipped/items/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs48) {
                                                                                  if (typeof data22 == "number" && isFinite(data22)) {
                                                                                    if (data22 < 0 || isNaN(data22)) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/scan/coverage/skipped/" + i0 + "/count", schemaPath: "#/properties/scan/properties/coverage/properties/skipped/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid5 = _errs48 === errors;
                                                                              } else {
                                                                                var valid5 = true;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate10.errors = [{ instancePath: instancePath + "/scan/coverage/skipped/" + i0, schemaPath: "#/properties/scan/properties/coverage/properties/skipped/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid4 = _errs41 === errors;
                                                                  if (!valid4) {
                                                                    break;
                                                                  }
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/scan/coverage/skipped", schemaPath: "#/properties/scan/properties/coverage/properties/skipped/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid3 = _errs39 === errors;
                                                          } else {
                                                            var valid3 = true;
                                                          }
                                                          if (valid3) {
                                                            if (data11.failed !== void 0) {
                                                              let data23 = data11.failed;
                                                              const _errs50 = errors;
                                                              if (errors === _errs50) {
                                                                if (Array.isArray(data23)) {
                                                                  var valid6 = true;
                                                                  const len1 = data23.length;
                                                                  for (let i1 = 0; i1 < len1; i1++) {
                                                                    let data24 = data23[i1];
                                                                    const _errs52 = errors;
                                                                    if (errors === _errs52) {
                                                                      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                                        let missing5;
                                                                        if (data24.what === void 0 && (missing5 = "what") || data24.reason === void 0 && (missing5 = "reason")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/scan/coverage/failed/" + i1, schemaPath: "#/properties/scan/properties/coverage/properties/failed/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                          return false;
                                                                        } else {
                                                                          const _errs54 = errors;
                                                                          for (const key5 in data24) {
                                                                            if (!(key5 === "what" || key5 === "reason")) {
                                                                              delete data24[key5];
                                                                            }
                                                                          }
                                                                          if (_errs54 === errors) {
                                                                            if (data24.what !== void 0) {
                                                                              const _errs55 = errors;
                                                                              if (typeof data24.what !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/scan/coverage/failed/" + i1 + "/what", schemaPath: "#/properties/scan/properties/coverage/properties/failed/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid7 = _errs55 === errors;
                                                                            } else {
                                                                              var valid7 = true;
                                                                            }
                                                                            if (valid7) {
                                                                              if (data24.reason !== void 0) {
                                                                                const _errs57 = errors;
                                                                                if (typeof data24.reason !== "string") {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/scan/coverage/failed/" + i1 + "/reason", schemaPath: "#/properties/scan/properties/coverage/properties/failed/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid7 = _errs57 === errors;
                                                                              } else {
                                                                                var valid7 = true;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/scan/coverage/failed/" + i1, schemaPath: "#/properties/scan/properties/coverage/properties/failed/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid6 = _errs52 === errors;
                                                                    if (!valid6) {
                                                                      break;
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate10.errors = [{ instancePath: instancePath + "/scan/coverage/failed", schemaPath: "#/properties/scan/properties/coverage/properties/failed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid3 = _errs50 === errors;
                                                            } else {
                                                              var valid3 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate10.errors = [{ instancePath: instancePath + "/scan/coverage", schemaPath: "#/properties/scan/properties/coverage/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs24 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data4.repository !== void 0) {
                                        let data27 = data4.repository;
                                        const _errs59 = errors;
                                        const _errs60 = errors;
                                        let valid8 = false;
                                        let passing0 = null;
                                        const _errs61 = errors;
                                        if (data27 !== null) {
                                          const err0 = { instancePath: instancePath + "/scan/repository", schemaPath: "#/properties/scan/properties/repository/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                          if (vErrors === null) {
                                            vErrors = [err0];
                                          } else {
                                            vErrors.push(err0);
                                          }
                                          errors++;
                                        }
                                        var _valid0 = _errs61 === errors;
                                        if (_valid0) {
                                          valid8 = true;
                                          passing0 = 0;
                                        }
                                        const _errs63 = errors;
                                        if (errors === _errs63) {
                                          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                            let missing6;
                                            if (data27.remoteUrl === void 0 && (missing6 = "remoteUrl") || data27.head === void 0 && (missing6 = "head") || data27.branch === void 0 && (missing6 = "branch")) {
                                              const err1 = { instancePath: instancePath + "/scan/repository", schemaPath: "#/properties/scan/properties/repository/oneOf/1/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                                              if (vErrors === null) {
                                                vErrors = [err1];
                                              } else {
                                                vErrors.push(err1);
                                              }
                                              errors++;
                                            } else {
                                              const _errs65 = errors;
                                              for (const key6 in data27) {
                                                if (!(key6 === "remoteUrl" || key6 === "head" || key6 === "branch")) {
                                                  delete data27[key6];
                                                }
                                              }
                                              if (_errs65 === errors) {
                                                if (data27.remoteUrl !== void 0) {
                                                  let data28 = data27.remoteUrl;
                                                  const _errs66 = errors;
                                                  if (typeof data28 !== "string" && data28 !== null) {
                                                    const err2 = { instancePath: instancePath + "/scan/repository/remoteUrl", schemaPath: "#/properties/scan/properties/repository/oneOf/1/properties/remoteUrl/type", keyword: "type", params: { type: schema11.properties.scan.properties.repository.oneOf[1].properties.remoteUrl.type }, message: "must be string,null" };
                                                    if (vErrors === null) {
                                                      vErrors = [err2];
                                                    } else {
                                                      vErrors.push(err2);
                                                    }
                                                    errors++;
                                                  }
                                                  var valid9 = _errs66 === errors;
                                                } else {
                                                  var valid9 = true;
                                                }
                                                if (valid9) {
                                                  if (data27.head !== void 0) {
                                                    let data29 = data27.head;
                                                    const _errs68 = errors;
                                                    if (typeof data29 !== "string" && data29 !== null) {
                                                      const err3 = { instancePath: instancePath + "/scan/repository/head", schemaPath: "#/properties/scan/properties/repository/oneOf/1/properties/head/type", keyword: "type", params: { type: schema11.properties.scan.properties.repository.oneOf[1].properties.head.type }, message: "must be string,null" };
                                                      if (vErrors === null) {
                                                        vErrors = [err3];
                                                      } else {
                                                        vErrors.push(err3);
                                                      }
                                                      errors++;
                                                    }
                                                    var valid9 = _errs68 === errors;
                                                  } else {
                                                    var valid9 = true;
                                                  }
                                                  if (valid9) {
                                                    if (data27.branch !== void 0) {
                                                      let data30 = data27.branch;
                                                      const _errs70 = errors;
                                                      if (typeof data30 !== "string" && data30 !== null) {
                                                        const err4 = { instancePath: instancePath + "/scan/repository/branch", schemaPath: "#/properties/scan/properties/repository/oneOf/1/properties/branch/type", keyword: "type", params: { type: schema11.properties.scan.properties.repository.oneOf[1].properties.branch.type }, message: "must be string,null" };
                                                        if (vErrors === null) {
                                                          vErrors = [err4];
                                                        } else {
                                                          vErrors.push(err4);
                                                        }
                                                        errors++;
                                                      }
                                                      var valid9 = _errs70 === errors;
                                                    } else {
                                                      var valid9 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            const err5 = { instancePath: instancePath + "/scan/repository", schemaPath: "#/properties/scan/properties/repository/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                            if (vErrors === null) {
                                              vErrors = [err5];
                                            } else {
                                              vErrors.push(err5);
                                            }
                                            errors++;
                                          }
                                        }
                                        var _valid0 = _errs63 === errors;
                                        if (_valid0 && valid8) {
                                          valid8 = false;
                                          passing0 = [passing0, 1];
                                        } else {
                                          if (_valid0) {
                                            valid8 = true;
                                            passing0 = 1;
                                          }
                                        }
                                        if (!valid8) {
                                          const err6 = { instancePath: instancePath + "/scan/repository", schemaPath: "#/properties/scan/properties/repository/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                                          if (vErrors === null) {
                                            vErrors = [err6];
                                          } else {
                                            vErrors.push(err6);
                                          }
                                          errors++;
                                          validate10.errors = vErrors;
                                          return false;
                                        } else {
                                          errors = _errs60;
                                          if (vErrors !== null) {
                                            if (_errs60) {
                                              vErrors.length = _errs60;
                                            } else {
                                              vErrors = null;
                                            }
                                          }
                                        }
                                        var valid2 = _errs59 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data4.repositories !== void 0) {
                                          let data31 = data4.repositories;
                                          const _errs72 = errors;
                                          if (errors === _errs72) {
                                            if (Array.isArray(data31)) {
                                              var valid10 = true;
                                              const len2 = data31.length;
                                              for (let i2 = 0; i2 < len2; i2++) {
                                                let data32 = data31[i2];
                                                const _errs74 = errors;
                                                if (errors === _errs74) {
                                                  if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                                    let missing7;
                                                    if (data32.name === void 0 && (missing7 = "name") || data32.status === void 0 && (missing7 = "status") || data32.reason === void 0 && (missing7 = "reason") || data32.head === void 0 && (missing7 = "head") || data32.findings === void 0 && (missing7 = "findings") || data32.suppressed === void 0 && (missing7 = "suppressed") || data32.files === void 0 && (missing7 = "files") || data32.objects === void 0 && (missing7 = "objects") || data32.bytes === void 0 && (missing7 = "bytes")) {
                                                      validate10.errors = [{ instancePath: instancePath + "/scan/repositories/" + i2, schemaPath: "#/properties/scan/properties/repositories/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                      return false;
                                                    } else {
                                                      const _errs76 = errors;
                                                      for (const key7 in data32) {
                                                        if (!func2.call(schema11.properties.scan.properties.repositories.items.properties, key7)) {
                                                          delete data32[key7];
                                                        }
                                                      }
                                                      if (_errs76 === errors) {
                                                        if (data32.name !== void 0) {
                                                          const _errs77 = errors;
                                                          if (typeof data32.name !== "string") {
                                                            validate10.errors = [{ instancePath: instancePath + "/scan/repositories/" + i2 + "/name", schemaPath: "#/properties/scan/properties/repositories/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid11 = _errs77 === errors;
                                                        } else {
                                                          var valid11 = true;
                                                        }
                                                        if (valid11) {
                                                          if (data32.status !== void 0) {
                                                            let data34 = data32.status;
                                                            const _errs79 = errors;
                                                            if (!(data34 === "read" || data34 === "incomplete" || data34 === "not-read")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/scan/repositories/" + i2 + "/status", schemaPath: "#/properties/scan/properties/repositories/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.scan.properties.repositories.items.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                                              return false;
                                                            }
                                                            var valid11 = _errs79 === errors;
                                                          } else {
                                                            var valid11 = true;
                                                          }
                                                          if (valid11) {
                                                            if (data32.reason !== void 0) {
                                                              let data35 = data32.reason;
                                                              const _errs80 = errors;
                                                              if (typeof data35 !== "string" && data35 !== null) {
                                                                validate10.errors = [{ instancePath: instancePath + "/scan/repositories/" + i2 + "/reason", schemaPath: "#/properties/scan/properties/repositories/items/properties/reason/type", keyword: "type", params: { type: schema11.properties.scan.properties.repositories.items.properties.reason.type }, message: "must be string,null" }];
                                                                return false;
                                                              }
                                                              var valid11 = _errs80 === errors;
                                                            } else {
                                                              var valid11 = true;
                                                            }
                                                            if (valid11) {
                                                              if (data32.head !== void 0) {
                                                                let data36 = data32.head;
                                                                const _errs82 = errors;
                                                                if (typeof data36 !== "string" && data36 !== null) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/scan/repositories/" + i2 + "/head", schemaPath: "#/properties/scan/properties/repositories/items/properties/head/type", keyword: "type", params: { type: schema11.properties.scan.properties.repositories.items.properties.head.type }, message: "must be string,null" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs82) {
                                                                  if (typeof data36 === "string") {
                                                                    if (!pattern1.test(data36)) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/scan/repositories/" + i2 + "/head", schemaPath: "#/properties/scan/properties/repositories/items/properties/head/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: 'must match pattern "^[0-9a-f]{40,64}$"' }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                                var valid11 = _errs82 === errors;
                                                              } else {
                                                                var valid11 = true;
                                                              }
                                                              if (valid11) {
                                                                if (data32.findings !== void 0) {
                                                                  let data37 = data32.findings;
                                                                  const _errs84 = errors;
                                                                  if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/scan/repositories/" + i2 + "/findings", schemaPath: "#/properties/scan/properties/repositories/items/properties/findings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                  }
                                                                  if (errors === _errs84) {
                                                                    if (typeof data37 == "number" && isFinite(data37)) {
                                                                      if (data37 < 0 || isNaN(data37)) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/scan/repositories/" + i2 + "/findings", schemaPath: "#/properties/scan/properties/repositories/items/properties/findings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid11 = _errs84 === errors;
                                                                } else {
                                                                  var valid11 = true;
                                                                }
                                                                if (valid11) {
                                                                  if (data32.suppressed !== void 0) {
                                                                    let data38 = data32.suppressed;
                                                                    const _errs86 = errors;
                                                                    if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/scan/repositories/" + i2 + "/suppressed", schemaPath: "#/properties/scan/properties/repositories/items/properties/suppressed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                      return false;
                                                                    }
                                                                    if (errors === _errs86) {
                                                                      if (typeof data38 == "number" && isFinite(data38)) {
                                                                        if (data38 < 0 || isNaN(data38)) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/scan/repositories/" + i2 + "/suppressed", schemaPath: "#/properties/scan/properties/repositories/items/properties/suppressed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                    }
                                                                    var valid11 = _errs86 === errors;
                                                                  } else {
                                                                    var valid11 = true;
                                                                  }
                                                                  if (valid11) {
                                                                    if (data32.files !== void 0) {
                                                                      let data39 = data32.files;
                                                                      const _errs88 = errors;
                                                                      if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/scan/repositories/" + i2 + "/files", schemaPath: "#/properties/scan/properties/repositories/items/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                      }
                                                                      if (errors === _errs88) {
                                                                        if (typeof data39 == "number" && isFinite(data39)) {
                                                                          if (data39 < 0 || isNaN(data39)) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/scan/repositories/" + i2 + "/files", schemaPath: "#/properties/scan/properties/repositories/items/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid11 = _errs88 === errors;
                                                                    } else {
                                                                      var valid11 = true;
                                                                    }
                                                                    if (valid11) {
                                                                      if (data32.objects !== void 0) {
                                                                        let data40 = data32.objects;
                                                                        const _errs90 = errors;
                                                                        if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/scan/repositories/" + i2 + "/objects", schemaPath: "#/properties/scan/properties/repositories/items/properties/objects/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                          return false;
                                                                        }
                                                                        if (errors === _errs90) {
                                                                          if (typeof data40 == "number" && isFinite(data40)) {
                                                                            if (data40 < 0 || isNaN(data40)) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/scan/repositories/" + i2 + "/objects", schemaPath: "#/properties/scan/properties/repositories/items/properties/objects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid11 = _errs90 === errors;
                                                                      } else {
                                                                        var valid11 = true;
                                                                      }
                                                                      if (valid11) {
                                                                        if (data32.bytes !== void 0) {
                                                                          let data41 = data32.bytes;
                                                                          const _errs92 = errors;
                                                                          if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/scan/repositories/" + i2 + "/bytes", schemaPath: "#/properties/scan/properties/repositories/items/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                          }
                                                                          if (errors === _errs92) {
                                                                            if (typeof data41 == "number" && isFinite(data41)) {
                                                                              if (data41 < 0 || isNaN(data41)) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/scan/repositories/" + i2 + "/bytes", schemaPath: "#/properties/scan/properties/repositories/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid11 = _errs92 === errors;
                                                                        } else {
                                                                          var valid11 = true;
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate10.errors = [{ instancePath: instancePath + "/scan/repositories/" + i2, schemaPath: "#/properties/scan/properties/repositories/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                  }
                                                }
                                                var valid10 = _errs74 === errors;
                                                if (!valid10) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/scan/repositories", schemaPath: "#/properties/scan/properties/repositories/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs72 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data4.notices !== void 0) {
                                            let data42 = data4.notices;
                                            const _errs94 = errors;
                                            if (errors === _errs94) {
                                              if (Array.isArray(data42)) {
                                                var valid12 = true;
                                                const len3 = data42.length;
                                                for (let i3 = 0; i3 < len3; i3++) {
                                                  const _errs96 = errors;
                                                  if (typeof data42[i3] !== "string") {
                                                    validate10.errors = [{ instancePath: instancePath + "/scan/notices/" + i3, schemaPath: "#/properties/scan/properties/notices/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid12 = _errs96 === errors;
                                                  if (!valid12) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate10.errors = [{ instancePath: instancePath + "/scan/notices", schemaPath: "#/properties/scan/properties/notices/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid2 = _errs94 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data4.configuration !== void 0) {
                                              let data44 = data4.configuration;
                                              const _errs98 = errors;
                                              if (errors === _errs98) {
                                                if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                                  let missing8;
                                                  if (data44.files === void 0 && (missing8 = "files") || data44.settings === void 0 && (missing8 = "settings") || data44.stale === void 0 && (missing8 = "stale")) {
                                                    validate10.errors = [{ instancePath: instancePath + "/scan/configuration", schemaPath: "#/properties/scan/properties/configuration/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                    return false;
                                                  } else {
                                                    const _errs100 = errors;
                                                    for (const key8 in data44) {
                                                      if (!(key8 === "files" || key8 === "settings" || key8 === "stale")) {
                                                        delete data44[key8];
                                                      }
                                                    }
                                                    if (_errs100 === errors) {
                                                      if (data44.files !== void 0) {
                                                        let data45 = data44.files;
                                                        const _errs101 = errors;
                                                        if (errors === _errs101) {
                                                          if (Array.isArray(data45)) {
                                                            var valid14 = true;
                                                            const len4 = data45.length;
                                                            for (let i4 = 0; i4 < len4; i4++) {
                                                              let data46 = data45[i4];
                                                              const _errs103 = errors;
                                                              if (errors === _errs103) {
                                                                if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                                                                  let missing9;
                                                                  if (data46.kind === void 0 && (missing9 = "kind") || data46.path === void 0 && (missing9 = "path") || data46.sha256 === void 0 && (missing9 = "sha256") || data46.from === void 0 && (missing9 = "from")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/scan/configuration/files/" + i4, schemaPath: "#/properties/scan/properties/configuration/properties/files/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                                    return false;
                                                                  } else {
                                                                    const _errs105 = errors;
                                                                    for (const key9 in data46) {
                                                                      if (!(key9 === "kind" || key9 === "path" || key9 === "sha256" || key9 === "from")) {
                                                                        delete data46[key9];
                                                                      }
                                                                    }
                                                                    if (_errs105 === errors) {
                                                                      if (data46.kind !== void 0) {
                                                                        let data47 = data46.kind;
                                                                        const _errs106 = errors;
                                                                        if (!(data47 === "rules" || data47 === "config" || data47 === "baseline" || data47 === "ignore-file")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/scan/configuration/files/" + i4 + "/kind", schemaPath: "#/properties/scan/properties/configuration/properties/files/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.scan.properties.configuration.properties.files.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                          return false;
                                                                        }
                                                                        var valid15 = _errs106 === errors;
                                                                      } else {
                                                                        var valid15 = true;
                                                                      }
                                                                      if (valid15) {
                                                                        if (data46.path !== void 0) {
                                                                          const _errs107 = errors;
                                                                          if (typeof data46.path !== "string") {
                                                                            validate10.errors = [{ instancePath: instancePath + "/scan/configuration/files/" + i4 + "/path", schemaPath: "#/properties/scan/properties/configuration/properties/files/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid15 = _errs107 === errors;
                                                                        } else {
                                                                          var valid15 = true;
                                                                        }
                                                                        if (valid15) {
                                                                          if (data46.sha256 !== void 0) {
                                                                            let data49 = data46.sha256;
                                                                            const _errs109 = errors;
                                                                            if (errors === _errs109) {
                                                                              if (typeof data49 === "string") {
                                                                                if (!pattern2.test(data49)) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/scan/configuration/files/" + i4 + "/sha256", schemaPath: "#/properties/scan/properties/configuration/properties/files/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                                                  return false;
                                                                                }
                                                                              } else {
                                                                                validate10.errors = [{ instancePath: instancePath + "/scan/configuration/files/" + i4 + "/sha256", schemaPath: "#/properties/scan/properties/configuration/properties/files/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid15 = _errs109 === errors;
                                                                          } else {
                                                                            var valid15 = true;
                                                                          }
                                                                          if (valid15) {
                                                                            if (data46.from !== void 0) {
                                                                              let data50 = data46.from;
                                                                              const _errs111 = errors;
                                                                              if (typeof data50 !== "string" && data50 !== null) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/scan/configuration/files/" + i4 + "/from", schemaPath: "#/properties/scan/properties/configuration/properties/files/items/properties/from/type", keyword: "type", params: { type: schema11.properties.scan.properties.configuration.properties.files.items.properties.from.type }, message: "must be string,null" }];
                                                                                return false;
                                                                              }
                                                                              var valid15 = _errs111 === errors;
                                                                            } else {
                                                                              var valid15 = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate10.errors = [{ instancePath: instancePath + "/scan/configuration/files/" + i4, schemaPath: "#/properties/scan/properties/configuration/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid14 = _errs103 === errors;
                                                              if (!valid14) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/scan/configuration/files", schemaPath: "#/properties/scan/properties/configuration/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid13 = _errs101 === errors;
                                                      } else {
                                                        var valid13 = true;
                                                      }
                                                      if (valid13) {
                                                        if (data44.settings !== void 0) {
                                                          let data51 = data44.settings;
                                                          const _errs113 = errors;
                                                          if (errors === _errs113) {
                                                            if (Array.isArray(data51)) {
                                                              var valid16 = true;
                                                              const len5 = data51.length;
                                                              for (let i5 = 0; i5 < len5; i5++) {
                                                                let data52 = data51[i5];
                                                                const _errs115 = errors;
                                                                if (errors === _errs115) {
                                                                  if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                                                                    let missing10;
                                                                    if (data52.name === void 0 && (missing10 = "name") || data52.value === void 0 && (missing10 = "value") || data52.origin === void 0 && (missing10 = "origin")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/scan/configuration/settings/" + i5, schemaPath: "#/properties/scan/properties/configuration/properties/settings/items/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs117 = errors;
                                                                      for (const key10 in data52) {
                                                                        if (!(key10 === "name" || key10 === "value" || key10 === "origin")) {
                                                                          delete data52[key10];
                                                                        }
                                                                      }
                                                                      if (_errs117 === errors) {
                                                                        if (data52.name !== void 0) {
                                                                          const _errs118 = errors;
                                                                          if (typeof data52.name !== "string") {
                                                                            validate10.errors = [{ instancePath: instancePath + "/scan/configuration/settings/" + i5 + "/name", schemaPath: "#/properties/scan/properties/configuration/properties/settings/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid17 = _errs118 === errors;
                                                                        } else {
                                                                          var valid17 = true;
                                                                        }
                                                                        if (valid17) {
                                                                          if (data52.value !== void 0) {
                                                                            let data54 = data52.value;
                                                                            const _errs120 = errors;
                                                                            if (typeof data54 !== "string" && !(typeof data54 == "number" && isFinite(data54)) && typeof data54 !== "boolean" && !Array.isArray(data54)) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/scan/configuration/settings/" + i5 + "/value", schemaPath: "#/properties/scan/properties/configuration/properties/settings/items/properties/value/type", keyword: "type", params: { type: schema11.properties.scan.properties.configuration.properties.settings.items.properties.value.type }, message: "must be string,number,boolean,array" }];
                                                                              return false;
                                                                            }
                                                                            if (errors === _errs120) {
                                                                              if (Array.isArray(data54)) {
                                                                                var valid18 = true;
                                                                                const len6 = data54.length;
                                                                                for (let i6 = 0; i6 < len6; i6++) {
                                                                                  const _errs122 = errors;
                                                                                  if (typeof data54[i6] !== "string") {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/scan/configuration/settings/" + i5 + "/value/" + i6, schemaPath: "#/properties/scan/properties/configuration/properties/settings/items/properties/value/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid18 = _errs122 === errors;
                                                                                  if (!valid18) {
                                                                                    break;
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                            var valid17 = _errs120 === errors;
                                                                          } else {
                                                                            var valid17 = true;
                                                                          }
                                                                          if (valid17) {
                                                                            if (data52.origin !== void 0) {
                                                                              const _errs124 = errors;
                                                                              if (typeof data52.origin !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/scan/configuration/settings/" + i5 + "/origin", schemaPath: "#/properties/scan/properties/configuration/properties/settings/items/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid17 = _errs124 === errors;
                                                                            } else {
                                                                              var valid17 = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/scan/configuration/settings/" + i5, schemaPath: "#/properties/scan/properties/configuration/properties/settings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid16 = _errs115 === errors;
                                                                if (!valid16) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/scan/configuration/settings", schemaPath: "#/properties/scan/properties/configuration/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid13 = _errs113 === errors;
                                                        } else {
                                                          var valid13 = true;
                                                        }
                                                        if (valid13) {
                                                          if (data44.stale !== void 0) {
                                                            let data57 = data44.stale;
                                                            const _errs126 = errors;
                                                            if (errors === _errs126) {
                                                              if (Array.isArray(data57)) {
                                                                var valid19 = true;
                                                                const len7 = data57.length;
                                                                for (let i7 = 0; i7 < len7; i7++) {
                                                                  let data58 = data57[i7];
                                                                  const _errs128 = errors;
                                                                  if (errors === _errs128) {
                                                                    if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                                                                      let missing11;
                                                                      if (data58.state === void 0 && (missing11 = "state") || data58.by === void 0 && (missing11 = "by") || data58.file === void 0 && (missing11 = "file") || data58.line === void 0 && (missing11 = "line") || data58.fingerprint === void 0 && (missing11 = "fingerprint") || data58.pattern === void 0 && (missing11 = "pattern") || data58.redacted === void 0 && (missing11 = "redacted") || data58.reason === void 0 && (missing11 = "reason") || data58.expires === void 0 && (missing11 = "expires")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i7, schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                                        return false;
                                                                      } else {
                                                                        const _errs130 = errors;
                                                                        for (const key11 in data58) {
                                                                          if (!func2.call(schema11.properties.scan.properties.configuration.properties.stale.items.properties, key11)) {
                                                                            delete data58[key11];
                                                                          }
                                                                        }
                                                                        if (_errs130 === errors) {
                                                                          if (data58.state !== void 0) {
                                                                            let data59 = data58.state;
                                                                            const _errs131 = errors;
                                                                            if (!(data59 === "unused" || data59 === "expired")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i7 + "/state", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema11.properties.scan.properties.configuration.properties.stale.items.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                                                                              return false;
                                                                            }
                                                                            var valid20 = _errs131 === errors;
                                                                          } else {
                                                                            var valid20 = true;
                                                                          }
                                                                          if (valid20) {
                                                                            if (data58.by !== void 0) {
                                                                              let data60 = data58.by;
                                                                              const _errs132 = errors;
                                                                              if (!(data60 === "baseline" || data60 === "ignore-file" || data60 === "config")) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i7 + "/by", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/by/enum", keyword: "enum", params: { allowedValues: schema11.properties.scan.properties.configuration.properties.stale.items.properties.by.enum }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                              }
                                                                              var valid20 = _errs132 === errors;
                                                                            } else {
                                                                              var valid20 = true;
                                                                            }
                                                                            if (valid20) {
                                                                              if (data58.file !== void 0) {
                                                                                const _errs133 = errors;
                                                                                if (typeof data58.file !== "string") {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i7 + "/file", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid20 = _errs133 === errors;
                                                                              } else {
                                                                                var valid20 = true;
                                                                              }
                                                                              if (valid20) {
                                                                                if (data58.line !== void 0) {
                                                                                  let data62 = data58.line;
                                                                                  const _errs135 = errors;
                                                                                  if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)) && isFinite(data62))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i7 + "/line", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                  }
                                                                                  if (errors === _errs135) {
                                                                                    if (typeof data62 == "number" && isFinite(data62)) {
                                                                                      if (data62 < 1 || isNaN(data62)) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i7 + "/line", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                  var valid20 = _errs135 === errors;
                                                                                } else {
                                                                                  var valid20 = true;
                                                                                }
                                                                                if (valid20) {
                                                                                  if (data58.fingerprint !== void 0) {
                                                                                    let data63 = data58.fingerprint;
                                                                                    const _errs137 = errors;
                                                                                    if (typeof data63 !== "string" && data63 !== null) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i7 + "/fingerprint", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/fingerprint/type", keyword: "type", params: { type: schema11.properties.scan.properties.configuration.properties.stale.items.properties.fingerprint.type }, message: "must be string,null" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid20 = _errs137 === errors;
                                                                                  } else {
                                                                                    var valid20 = true;
                                                                                  }
                                                                                  if (valid20) {
                                                                                    if (data58.pattern !== void 0) {
                                                                                      let data64 = data58.pattern;
                                                                                      const _errs139 = errors;
                                                                                      if (typeof data64 !== "string" && data64 !== null) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i7 + "/pattern", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/pattern/type", keyword: "type", params: { type: schema11.properties.scan.properties.configuration.properties.stale.items.properties.pattern.type }, message: "must be string,null" }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid20 = _errs139 === errors;
                                                                                    } else {
                                                                                      var valid20 = true;
                                                                                    }
                                                                                    if (valid20) {
                                                                                      if (data58.redacted !== void 0) {
                                                                                        let data65 = data58.redacted;
                                                                                        const _errs141 = errors;
                                                                                        if (typeof data65 !== "string" && data65 !== null) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i7 + "/redacted", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/redacted/type", keyword: "type", params: { type: schema11.properties.scan.properties.configuration.properties.stale.items.properties.redacted.type }, message: "must be string,null" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid20 = _errs141 === errors;
                                                                                      } else {
                                                                                        var valid20 = true;
                                                                                      }
                                                                                      if (valid20) {
                                                                                        if (data58.reason !== void 0) {
                                                                                          let data66 = data58.reason;
                                                                                          const _errs143 = errors;
                                                                                          if (typeof data66 !== "string" && data66 !== null) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i7 + "/reason", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/reason/type", keyword: "type", params: { type: schema11.properties.scan.properties.configuration.properties.stale.items.properties.reason.type }, message: "must be string,null" }];
                                                                                            return false;
                                                                                          }
                                                                                          var valid20 = _errs143 === errors;
                                                                                        } else {
                                                                                          var valid20 = true;
                                                                                        }
                                                                                        if (valid20) {
                                                                                          if (data58.expires !== void 0) {
                                                                                            let data67 = data58.expires;
                                                                                            const _errs145 = errors;
                                                                                            if (typeof data67 !== "string" && data67 !== null) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i7 + "/expires", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/expires/type", keyword: "type", params: { type: schema11.properties.scan.properties.configuration.properties.stale.items.properties.expires.type }, message: "must be string,null" }];
                                                                                              return false;
                                                                                            }
                                                                                            if (errors === _errs145) {
                                                                                              if (typeof data67 === "string") {
                                                                                                if (!pattern3.test(data67)) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i7 + "/expires", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[-+0-9T:.Z]{1,40}$" }, message: 'must match pattern "^[-+0-9T:.Z]{1,40}$"' }];
                                                                                                  return false;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                            var valid20 = _errs145 === errors;
                                                                                          } else {
                                                                                            var valid20 = true;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i7, schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid19 = _errs128 === errors;
                                                                  if (!valid19) {
                                                                    break;
                                                                  }
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale", schemaPath: "#/properties/scan/properties/configuration/properties/stale/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid13 = _errs126 === errors;
                                                          } else {
                                                            var valid13 = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate10.errors = [{ instancePath: instancePath + "/scan/configuration", schemaPath: "#/properties/scan/properties/configuration/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                  return false;
                                                }
                                              }
                                              var valid2 = _errs98 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate10.errors = [{ instancePath: instancePath + "/scan", schemaPath: "#/properties/scan/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.findings !== void 0) {
                  let data68 = data.findings;
                  const _errs147 = errors;
                  if (errors === _errs147) {
                    if (Array.isArray(data68)) {
                      var valid21 = true;
                      const len8 = data68.length;
                      for (let i8 = 0; i8 < len8; i8++) {
                        let data69 = data68[i8];
                        const _errs149 = errors;
                        if (errors === _errs149) {
                          if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                            let missing12;
                            if (data69.fingerprint === void 0 && (missing12 = "fingerprint") || data69.ruleId === void 0 && (missing12 = "ruleId") || data69.mode === void 0 && (missing12 = "mode") || data69.severity === void 0 && (missing12 = "severity") || data69.redacted === void 0 && (missing12 = "redacted") || data69.length === void 0 && (missing12 = "length") || data69.confidence === void 0 && (missing12 = "confidence") || data69.verification === void 0 && (missing12 = "verification") || data69.revokeUrl === void 0 && (missing12 = "revokeUrl") || data69.exposure === void 0 && (missing12 = "exposure") || data69.suppressed === void 0 && (missing12 = "suppressed") || data69.sightings === void 0 && (missing12 = "sightings") || data69.sightingsOmitted === void 0 && (missing12 = "sightingsOmitted")) {
                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i8, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                              return false;
                            } else {
                              const _errs151 = errors;
                              for (const key12 in data69) {
                                if (!func2.call(schema11.properties.findings.items.properties, key12)) {
                                  delete data69[key12];
                                }
                              }
                              if (_errs151 === errors) {
                                if (data69.fingerprint !== void 0) {
                                  let data70 = data69.fingerprint;
                                  const _errs152 = errors;
                                  if (errors === _errs152) {
                                    if (typeof data70 === "string") {
                                      if (!pattern2.test(data70)) {
                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/fingerprint", schemaPath: "#/properties/findings/items/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                        return false;
                                      }
                                    } else {
                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/fingerprint", schemaPath: "#/properties/findings/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid22 = _errs152 === errors;
                                } else {
                                  var valid22 = true;
                                }
                                if (valid22) {
                                  if (data69.ruleId !== void 0) {
                                    let data71 = data69.ruleId;
                                    const _errs154 = errors;
                                    if (errors === _errs154) {
                                      if (typeof data71 === "string") {
                                        if (!pattern5.test(data71)) {
                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/ruleId", schemaPath: "#/properties/findings/items/properties/ruleId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{1,62}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{1,62}$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/ruleId", schemaPath: "#/properties/findings/items/properties/ruleId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid22 = _errs154 === errors;
                                  } else {
                                    var valid22 = true;
                                  }
                                  if (valid22) {
                                    if (data69.mode !== void 0) {
                                      let data72 = data69.mode;
                                      const _errs156 = errors;
                                      if (!(data72 === "live" || data72 === "test")) {
                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/mode", schemaPath: "#/properties/findings/items/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.mode.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid22 = _errs156 === errors;
                                    } else {
                                      var valid22 = true;
                                    }
                                    if (valid22) {
                                      if (data69.severity !== void 0) {
                                        let data73 = data69.severity;
                                        const _errs157 = errors;
                                        if (!(data73 === "critical" || data73 === "high" || data73 === "medium" || data73 === "low")) {
                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid22 = _errs157 === errors;
                                      } else {
                                        var valid22 = true;
                                      }
                                      if (valid22) {
                                        if (data69.redacted !== void 0) {
                                          let data74 = data69.redacted;
                                          const _errs158 = errors;
                                          if (errors === _errs158) {
                                            if (typeof data74 === "string") {
                                              if (!pattern6.test(data74)) {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/redacted", schemaPath: "#/properties/findings/items/properties/redacted/pattern", keyword: "pattern", params: { pattern: "^[!-~]{0,7}…[!-~]{0,4}$" }, message: 'must match pattern "^[!-~]{0,7}…[!-~]{0,4}$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/redacted", schemaPath: "#/properties/findings/items/properties/redacted/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid22 = _errs158 === errors;
                                        } else {
                                          var valid22 = true;
                                        }
                                        if (valid22) {
                                          if (data69.secret !== void 0) {
                                            const _errs160 = errors;
                                            if (typeof data69.secret !== "string") {
                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/secret", schemaPath: "#/properties/findings/items/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid22 = _errs160 === errors;
                                          } else {
                                            var valid22 = true;
                                          }
                                          if (valid22) {
                                            if (data69.length !== void 0) {
                                              let data76 = data69.length;
                                              const _errs162 = errors;
                                              if (!(typeof data76 == "number" && (!(data76 % 1) && !isNaN(data76)) && isFinite(data76))) {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/length", schemaPath: "#/properties/findings/items/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs162) {
                                                if (typeof data76 == "number" && isFinite(data76)) {
                                                  if (data76 < 1 || isNaN(data76)) {
                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/length", schemaPath: "#/properties/findings/items/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid22 = _errs162 === errors;
                                            } else {
                                              var valid22 = true;
                                            }
                                            if (valid22) {
                                              if (data69.confidence !== void 0) {
                                                let data77 = data69.confidence;
                                                const _errs164 = errors;
                                                if (!(data77 === "high" || data77 === "medium" || data77 === "low")) {
                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/confidence", schemaPath: "#/properties/findings/items/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.confidence.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid22 = _errs164 === errors;
                                              } else {
                                                var valid22 = true;
                                              }
                                              if (valid22) {
                                                if (data69.verification !== void 0) {
                                                  let data78 = data69.verification;
                                                  const _errs165 = errors;
                                                  if (errors === _errs165) {
                                                    if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                                                      let missing13;
                                                      if (data78.status === void 0 && (missing13 = "status") || data78.checkedAt === void 0 && (missing13 = "checkedAt") || data78.scopes === void 0 && (missing13 = "scopes") || data78.lacks === void 0 && (missing13 = "lacks") || data78.requestId === void 0 && (missing13 = "requestId") || data78.reason === void 0 && (missing13 = "reason")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/verification", schemaPath: "#/properties/findings/items/properties/verification/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs167 = errors;
                                                        for (const key13 in data78) {
                                                          if (!(key13 === "status" || key13 === "checkedAt" || key13 === "scopes" || key13 === "lacks" || key13 === "requestId" || key13 === "reason")) {
                                                            delete data78[key13];
                                                          }
                                                        }
                                                        if (_errs167 === errors) {
                                                          if (data78.status !== void 0) {
                                                            let data79 = data78.status;
                                                            const _errs168 = errors;
                                                            if (!(data79 === "live" || data79 === "revoked" || data79 === "expired" || data79 === "invalid" || data79 === "inactive" || data79 === "unknown" || data79 === "not-checked")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/verification/status", schemaPath: "#/properties/findings/items/properties/verification/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.verification.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                                              return false;
                                                            }
                                                            var valid23 = _errs168 === errors;
                                                          } else {
                                                            var valid23 = true;
                                                          }
                                                          if (valid23) {
                                                            if (data78.checkedAt !== void 0) {
                                                              let data80 = data78.checkedAt;
                                                              const _errs169 = errors;
                                                              if (typeof data80 !== "string" && data80 !== null) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/verification/checkedAt", schemaPath: "#/properties/findings/items/properties/verification/properties/checkedAt/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.verification.properties.checkedAt.type }, message: "must be string,null" }];
                                                                return false;
                                                              }
                                                              if (errors === _errs169) {
                                                                if (typeof data80 === "string") {
                                                                  if (!pattern3.test(data80)) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/verification/checkedAt", schemaPath: "#/properties/findings/items/properties/verification/properties/checkedAt/pattern", keyword: "pattern", params: { pattern: "^[-+0-9T:.Z]{1,40}$" }, message: 'must match pattern "^[-+0-9T:.Z]{1,40}$"' }];
                                                                    return false;
                                                                  }
                                                                }
                                                              }
                                                              var valid23 = _errs169 === errors;
                                                            } else {
                                                              var valid23 = true;
                                                            }
                                                            if (valid23) {
                                                              if (data78.scopes !== void 0) {
                                                                let data81 = data78.scopes;
                                                                const _errs171 = errors;
                                                                if (errors === _errs171) {
                                                                  if (Array.isArray(data81)) {
                                                                    var valid24 = true;
                                                                    const len9 = data81.length;
                                                                    for (let i9 = 0; i9 < len9; i9++) {
                                                                      const _errs173 = errors;
                                                                      if (typeof data81[i9] !== "string") {
                                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/verification/scopes/" + i9, schemaPath: "#/properties/findings/items/properties/verification/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid24 = _errs173 === errors;
                                                                      if (!valid24) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/verification/scopes", schemaPath: "#/properties/findings/items/properties/verification/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid23 = _errs171 === errors;
                                                              } else {
                                                                var valid23 = true;
                                                              }
                                                              if (valid23) {
                                                                if (data78.lacks !== void 0) {
                                                                  let data83 = data78.lacks;
                                                                  const _errs175 = errors;
                                                                  if (errors === _errs175) {
                                                                    if (Array.isArray(data83)) {
                                                                      var valid25 = true;
                                                                      const len10 = data83.length;
                                                                      for (let i10 = 0; i10 < len10; i10++) {
                                                                        const _errs177 = errors;
                                                                        if (typeof data83[i10] !== "string") {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/verification/lacks/" + i10, schemaPath: "#/properties/findings/items/properties/verification/properties/lacks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid25 = _errs177 === errors;
                                                                        if (!valid25) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/verification/lacks", schemaPath: "#/properties/findings/items/properties/verification/properties/lacks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid23 = _errs175 === errors;
                                                                } else {
                                                                  var valid23 = true;
                                                                }
                                                                if (valid23) {
                                                                  if (data78.requestId !== void 0) {
                                                                    let data85 = data78.requestId;
                                                                    const _errs179 = errors;
                                                                    if (typeof data85 !== "string" && data85 !== null) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/verification/requestId", schemaPath: "#/properties/findings/items/properties/verification/properties/requestId/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.verification.properties.requestId.type }, message: "must be string,null" }];
                                                                      return false;
                                                                    }
                                                                    var valid23 = _errs179 === errors;
                                                                  } else {
                                                                    var valid23 = true;
                                                                  }
                                                                  if (valid23) {
                                                                    if (data78.reason !== void 0) {
                                                                      let data86 = data78.reason;
                                                                      const _errs181 = errors;
                                                                      if (typeof data86 !== "string" && data86 !== null) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/verification/reason", schemaPath: "#/properties/findings/items/properties/verification/properties/reason/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.verification.properties.reason.type }, message: "must be string,null" }];
                                                                        return false;
                                                                      }
                                                                      var valid23 = _errs181 === errors;
                                                                    } else {
                                                                      var valid23 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/verification", schemaPath: "#/properties/findings/items/properties/verification/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid22 = _errs165 === errors;
                                                } else {
                                                  var valid22 = true;
                                                }
                                                if (valid22) {
                                                  if (data69.revokeUrl !== void 0) {
                                                    let data87 = data69.revokeUrl;
                                                    const _errs183 = errors;
                                                    if (errors === _errs183) {
                                                      if (typeof data87 === "string") {
                                                        if (!pattern8.test(data87)) {
                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/revokeUrl", schemaPath: "#/properties/findings/items/properties/revokeUrl/pattern", keyword: "pattern", params: { pattern: "^https://[!-~]+$" }, message: 'must match pattern "^https://[!-~]+$"' }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/revokeUrl", schemaPath: "#/properties/findings/items/properties/revokeUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid22 = _errs183 === errors;
                                                  } else {
                                                    var valid22 = true;
                                                  }
                                                  if (valid22) {
                                                    if (data69.exposure !== void 0) {
                                                      let data88 = data69.exposure;
                                                      const _errs185 = errors;
                                                      const _errs186 = errors;
                                                      let valid26 = false;
                                                      let passing1 = null;
                                                      const _errs187 = errors;
                                                      if (data88 !== null) {
                                                        const err7 = { instancePath: instancePath + "/findings/" + i8 + "/exposure", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                          vErrors = [err7];
                                                        } else {
                                                          vErrors.push(err7);
                                                        }
                                                        errors++;
                                                      }
                                                      var _valid1 = _errs187 === errors;
                                                      if (_valid1) {
                                                        valid26 = true;
                                                        passing1 = 0;
                                                      }
                                                      const _errs189 = errors;
                                                      if (errors === _errs189) {
                                                        if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                                                          let missing14;
                                                          if (data88.firstCommit === void 0 && (missing14 = "firstCommit") || data88.firstAuthor === void 0 && (missing14 = "firstAuthor") || data88.firstDate === void 0 && (missing14 = "firstDate") || data88.lastDate === void 0 && (missing14 = "lastDate") || data88.atHead === void 0 && (missing14 = "atHead") || data88.refs === void 0 && (missing14 = "refs") || data88.refsComplete === void 0 && (missing14 = "refsComplete") || data88.removedIn === void 0 && (missing14 = "removedIn") || data88.removedDate === void 0 && (missing14 = "removedDate") || data88.unreachable === void 0 && (missing14 = "unreachable")) {
                                                            const err8 = { instancePath: instancePath + "/findings/" + i8 + "/exposure", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" };
                                                            if (vErrors === null) {
                                                              vErrors = [err8];
                                                            } else {
                                                              vErrors.push(err8);
                                                            }
                                                            errors++;
                                                          } else {
                                                            const _errs191 = errors;
                                                            for (const key14 in data88) {
                                                              if (!func2.call(schema11.properties.findings.items.properties.exposure.oneOf[1].properties, key14)) {
                                                                delete data88[key14];
                                                              }
                                                            }
                                                            if (_errs191 === errors) {
                                                              if (data88.firstCommit !== void 0) {
                                                                let data89 = data88.firstCommit;
                                                                const _errs192 = errors;
                                                                if (typeof data89 !== "string" && data89 !== null) {
                                                                  const err9 = { instancePath: instancePath + "/findings/" + i8 + "/exposure/firstCommit", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/firstCommit/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.exposure.oneOf[1].properties.firstCommit.type }, message: "must be string,null" };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err9];
                                                                  } else {
                                                                    vErrors.push(err9);
                                                                  }
                                                                  errors++;
                                                                }
                                                                if (errors === _errs192) {
                                                                  if (typeof data89 === "string") {
                                                                    if (!pattern1.test(data89)) {
                                                                      const err10 = { instancePath: instancePath + "/findings/" + i8 + "/exposure/firstCommit", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/firstCommit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: 'must match pattern "^[0-9a-f]{40,64}$"' };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err10];
                                                                      } else {
                                                                        vErrors.push(err10);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                  }
                                                                }
                                                                var valid27 = _errs192 === errors;
                                                              } else {
                                                                var valid27 = true;
                                                              }
                                                              if (valid27) {
                                                                if (data88.firstAuthor !== void 0) {
                                                                  let data90 = data88.firstAuthor;
                                                                  const _errs194 = errors;
                                                                  if (typeof data90 !== "string" && data90 !== null) {
                                                                    const err11 = { instancePath: instancePath + "/findings/" + i8 + "/exposure/firstAuthor", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/firstAuthor/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.exposure.oneOf[1].properties.firstAuthor.type }, message: "must be string,null" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err11];
                                                                    } else {
                                                                      vErrors.push(err11);
                                                                    }
                                                                    errors++;
                                                                  }
                                                                  var valid27 = _errs194 === errors;
                                                                } else {
                                                                  var valid27 = true;
                                                                }
                                                                if (valid27) {
                                                                  if (data88.firstDate !== void 0) {
                                                                    let data91 = data88.firstDate;
                                                                    const _errs196 = errors;
                                                                    if (typeof data91 !== "string" && data91 !== null) {
                                                                      const err12 = { instancePath: instancePath + "/findings/" + i8 + "/exposure/firstDate", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/firstDate/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.exposure.oneOf[1].properties.firstDate.type }, message: "must be string,null" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err12];
                                                                      } else {
                                                                        vErrors.push(err12);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                    if (errors === _errs196) {
                                                                      if (typeof data91 === "string") {
                                                                        if (!pattern3.test(data91)) {
                                                                          const err13 = { instancePath: instancePath + "/findings/" + i8 + "/exposure/firstDate", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/firstDate/pattern", keyword: "pattern", params: { pattern: "^[-+0-9T:.Z]{1,40}$" }, message: 'must match pattern "^[-+0-9T:.Z]{1,40}$"' };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err13];
                                                                          } else {
                                                                            vErrors.push(err13);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                      }
                                                                    }
                                                                    var valid27 = _errs196 === errors;
                                                                  } else {
                                                                    var valid27 = true;
                                                                  }
                                                                  if (valid27) {
                                                                    if (data88.lastDate !== void 0) {
                                                                      let data92 = data88.lastDate;
                                                                      const _errs198 = errors;
                                                                      if (typeof data92 !== "string" && data92 !== null) {
                                                                        const err14 = { instancePath: instancePath + "/findings/" + i8 + "/exposure/lastDate", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/lastDate/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.exposure.oneOf[1].properties.lastDate.type }, message: "must be string,null" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err14];
                                                                        } else {
                                                                          vErrors.push(err14);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                      if (errors === _errs198) {
                                                                        if (typeof data92 === "string") {
                                                                          if (!pattern3.test(data92)) {
                                                                            const err15 = { instancePath: instancePath + "/findings/" + i8 + "/exposure/lastDate", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/lastDate/pattern", keyword: "pattern", params: { pattern: "^[-+0-9T:.Z]{1,40}$" }, message: 'must match pattern "^[-+0-9T:.Z]{1,40}$"' };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err15];
                                                                            } else {
                                                                              vErrors.push(err15);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid27 = _errs198 === errors;
                                                                    } else {
                                                                      var valid27 = true;
                                                                    }
                                                                    if (valid27) {
                                                                      if (data88.atHead !== void 0) {
                                                                        let data93 = data88.atHead;
                                                                        const _errs200 = errors;
                                                                        if (typeof data93 !== "boolean" && data93 !== null) {
                                                                          const err16 = { instancePath: instancePath + "/findings/" + i8 + "/exposure/atHead", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/atHead/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.exposure.oneOf[1].properties.atHead.type }, message: "must be boolean,null" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err16];
                                                                          } else {
                                                                            vErrors.push(err16);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                        var valid27 = _errs200 === errors;
                                                                      } else {
                                                                        var valid27 = true;
                                                                      }
                                                                      if (valid27) {
                                                                        if (data88.refs !== void 0) {
                                                                          let data94 = data88.refs;
                                                                          const _errs202 = errors;
                                                                          if (errors === _errs202) {
                                                                            if (Array.isArray(data94)) {
                                                                              var valid28 = true;
                                                                              const len11 = data94.length;
                                                                              for (let i11 = 0; i11 < len11; i11++) {
                                                                                const _errs204 = errors;
                                                                                if (typeof data94[i11] !== "string") {
                                                                                  const err17 = { instancePath: instancePath + "/findings/" + i8 + "/exposure/refs/" + i11, schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/refs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err17];
                                                                                  } else {
                                                                                    vErrors.push(err17);
                                                                                  }
                                                                                  errors++;
                                                                                }
                                                                                var valid28 = _errs204 === errors;
                                                                                if (!valid28) {
                                                                                  break;
                                                                                }
                                                                              }
                                                                            } else {
                                                                              const err18 = { instancePath: instancePath + "/findings/" + i8 + "/exposure/refs", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/refs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err18];
                                                                              } else {
                                                                                vErrors.push(err18);
                                                                              }
                                                                              errors++;
                                                                            }
                                                                          }
                                                                          var valid27 = _errs202 === errors;
                                                                        } else {
                                                                          var valid27 = true;
                                                                        }
                                                                        if (valid27) {
                                                                          if (data88.refsComplete !== void 0) {
                                                                            const _errs206 = errors;
                                                                            if (typeof data88.refsComplete !== "boolean") {
                                                                              const err19 = { instancePath: instancePath + "/findings/" + i8 + "/exposure/refsComplete", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/refsComplete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err19];
                                                                              } else {
                                                                                vErrors.push(err19);
                                                                              }
                                                                              errors++;
                                                                            }
                                                                            var valid27 = _errs206 === errors;
                                                                          } else {
                                                                            var valid27 = true;
                                                                          }
                                                                          if (valid27) {
                                                                            if (data88.removedIn !== void 0) {
                                                                              let data97 = data88.removedIn;
                                                                              const _errs208 = errors;
                                                                              if (typeof data97 !== "string" && data97 !== null) {
                                                                                const err20 = { instancePath: instancePath + "/findings/" + i8 + "/exposure/removedIn", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/removedIn/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.exposure.oneOf[1].properties.removedIn.type }, message: "must be string,null" };
                                                                                if (vErrors === null) {
                                                                                  vErrors = [err20];
                                                                                } else {
                                                                                  vErrors.push(err20);
                                                                                }
                                                                                errors++;
                                                                              }
                                                                              if (errors === _errs208) {
                                                                                if (typeof data97 === "string") {
                                                                                  if (!pattern1.test(data97)) {
                                                                                    const err21 = { instancePath: instancePath + "/findings/" + i8 + "/exposure/removedIn", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/removedIn/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: 'must match pattern "^[0-9a-f]{40,64}$"' };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err21];
                                                                                    } else {
                                                                                      vErrors.push(err21);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                }
                                                                              }
                                                                              var valid27 = _errs208 === errors;
                                                                            } else {
                                                                              var valid27 = true;
                                                                            }
                                                                            if (valid27) {
                                                                              if (data88.removedDate !== void 0) {
                                                                                let data98 = data88.removedDate;
                                                                                const _errs210 = errors;
                                                                                if (typeof data98 !== "string" && data98 !== null) {
                                                                                  const err22 = { instancePath: instancePath + "/findings/" + i8 + "/exposure/removedDate", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/removedDate/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.exposure.oneOf[1].properties.removedDate.type }, message: "must be string,null" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err22];
                                                                                  } else {
                                                                                    vErrors.push(err22);
                                                                                  }
                                                                                  errors++;
                                                                                }
                                                                                if (errors === _errs210) {
                                                                                  if (typeof data98 === "string") {
                                                                                    if (!pattern3.test(data98)) {
                                                                                      const err23 = { instancePath: instancePath + "/findings/" + i8 + "/exposure/removedDate", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/removedDate/pattern", keyword: "pattern", params: { pattern: "^[-+0-9T:.Z]{1,40}$" }, message: 'must match pattern "^[-+0-9T:.Z]{1,40}$"' };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err23];
                                                                                      } else {
                                                                                        vErrors.push(err23);
                                                                                      }
                                                                                      errors++;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid27 = _errs210 === errors;
                                                                              } else {
                                                                                var valid27 = true;
                                                                              }
                                                                              if (valid27) {
                                                                                if (data88.unreachable !== void 0) {
                                                                                  let data99 = data88.unreachable;
                                                                                  const _errs212 = errors;
                                                                                  if (!(data99 === "reflog" || data99 === "stash" || data99 === "index" || data99 === "nothing" || data99 === null)) {
                                                                                    const err24 = { instancePath: instancePath + "/findings/" + i8 + "/exposure/unreachable", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/unreachable/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.exposure.oneOf[1].properties.unreachable.enum }, message: "must be equal to one of the allowed values" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err24];
                                                                                    } else {
                                                                                      vErrors.push(err24);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                  var valid27 = _errs212 === errors;
                                                                                } else {
                                                                                  var valid27 = true;
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          const err25 = { instancePath: instancePath + "/findings/" + i8 + "/exposure", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                          if (vErrors === null) {
                                                            vErrors = [err25];
                                                          } else {
                                                            vErrors.push(err25);
                                                          }
                                                          errors++;
                                                        }
                                                      }
                                                      var _valid1 = _errs189 === errors;
                                                      if (_valid1 && valid26) {
                                                        valid26 = false;
                                                        passing1 = [passing1, 1];
                                                      } else {
                                                        if (_valid1) {
                                                          valid26 = true;
                                                          passing1 = 1;
                                                        }
                                                      }
                                                      if (!valid26) {
                                                        const err26 = { instancePath: instancePath + "/findings/" + i8 + "/exposure", schemaPath: "#/properties/findings/items/properties/exposure/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                                        if (vErrors === null) {
                                                          vErrors = [err26];
                                                        } else {
                                                          vErrors.push(err26);
                                                        }
                                                        errors++;
                                                        validate10.errors = vErrors;
                                                        return false;
                                                      } else {
                                                        errors = _errs186;
                                                        if (vErrors !== null) {
                                                          if (_errs186) {
                                                            vErrors.length = _errs186;
                                                          } else {
                                                            vErrors = null;
                                                          }
                                                        }
                                                      }
                                                      var valid22 = _errs185 === errors;
                                                    } else {
                                                      var valid22 = true;
                                                    }
                                                    if (valid22) {
                                                      if (data69.suppressed !== void 0) {
                                                        let data100 = data69.suppressed;
                                                        const _errs213 = errors;
                                                        const _errs215 = errors;
                                                        let valid30 = false;
                                                        let passing2 = null;
                                                        const _errs216 = errors;
                                                        if (data100 !== null) {
                                                          const err27 = { instancePath: instancePath + "/findings/" + i8 + "/suppressed", schemaPath: "#/definitions/suppression/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                          if (vErrors === null) {
                                                            vErrors = [err27];
                                                          } else {
                                                            vErrors.push(err27);
                                                          }
                                                          errors++;
                                                        }
                                                        var _valid2 = _errs216 === errors;
                                                        if (_valid2) {
                                                          valid30 = true;
                                                          passing2 = 0;
                                                        }
                                                        const _errs218 = errors;
                                                        if (errors === _errs218) {
                                                          if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                                                            let missing15;
                                                            if (data100.by === void 0 && (missing15 = "by") || data100.reason === void 0 && (missing15 = "reason") || data100.expires === void 0 && (missing15 = "expires")) {
                                                              const err28 = { instancePath: instancePath + "/findings/" + i8 + "/suppressed", schemaPath: "#/definitions/suppression/oneOf/1/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" };
                                                              if (vErrors === null) {
                                                                vErrors = [err28];
                                                              } else {
                                                                vErrors.push(err28);
                                                              }
                                                              errors++;
                                                            } else {
                                                              const _errs220 = errors;
                                                              for (const key15 in data100) {
                                                                if (!(key15 === "by" || key15 === "reason" || key15 === "expires")) {
                                                                  delete data100[key15];
                                                                }
                                                              }
                                                              if (_errs220 === errors) {
                                                                if (data100.by !== void 0) {
                                                                  let data101 = data100.by;
                                                                  const _errs221 = errors;
                                                                  if (!(data101 === "inline" || data101 === "baseline" || data101 === "ignore-file" || data101 === "config")) {
                                                                    const err29 = { instancePath: instancePath + "/findings/" + i8 + "/suppressed/by", schemaPath: "#/definitions/suppression/oneOf/1/properties/by/enum", keyword: "enum", params: { allowedValues: schema12.oneOf[1].properties.by.enum }, message: "must be equal to one of the allowed values" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err29];
                                                                    } else {
                                                                      vErrors.push(err29);
                                                                    }
                                                                    errors++;
                                                                  }
                                                                  var valid31 = _errs221 === errors;
                                                                } else {
                                                                  var valid31 = true;
                                                                }
                                                                if (valid31) {
                                                                  if (data100.reason !== void 0) {
                                                                    let data102 = data100.reason;
                                                                    const _errs222 = errors;
                                                                    if (typeof data102 !== "string" && data102 !== null) {
                                                                      const err30 = { instancePath: instancePath + "/findings/" + i8 + "/suppressed/reason", schemaPath: "#/definitions/suppression/oneOf/1/properties/reason/type", keyword: "type", params: { type: schema12.oneOf[1].properties.reason.type }, message: "must be string,null" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err30];
                                                                      } else {
                                                                        vErrors.push(err30);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                    var valid31 = _errs222 === errors;
                                                                  } else {
                                                                    var valid31 = true;
                                                                  }
                                                                  if (valid31) {
                                                                    if (data100.expires !== void 0) {
                                                                      let data103 = data100.expires;
                                                                      const _errs224 = errors;
                                                                      if (typeof data103 !== "string" && data103 !== null) {
                                                                        const err31 = { instancePath: instancePath + "/findings/" + i8 + "/suppressed/expires", schemaPath: "#/definitions/suppression/oneOf/1/properties/expires/type", keyword: "type", params: { type: schema12.oneOf[1].properties.expires.type }, message: "must be string,null" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err31];
                                                                        } else {
                                                                          vErrors.push(err31);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                      if (errors === _errs224) {
                                                                        if (typeof data103 === "string") {
                                                                          if (!pattern3.test(data103)) {
                                                                            const err32 = { instancePath: instancePath + "/findings/" + i8 + "/suppressed/expires", schemaPath: "#/definitions/suppression/oneOf/1/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[-+0-9T:.Z]{1,40}$" }, message: 'must match pattern "^[-+0-9T:.Z]{1,40}$"' };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err32];
                                                                            } else {
                                                                              vErrors.push(err32);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid31 = _errs224 === errors;
                                                                    } else {
                                                                      var valid31 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            const err33 = { instancePath: instancePath + "/findings/" + i8 + "/suppressed", schemaPath: "#/definitions/suppression/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                            if (vErrors === null) {
                                                              vErrors = [err33];
                                                            } else {
                                                              vErrors.push(err33);
                                                            }
                                                            errors++;
                                                          }
                                                        }
                                                        var _valid2 = _errs218 === errors;
                                                        if (_valid2 && valid30) {
                                                          valid30 = false;
                                                          passing2 = [passing2, 1];
                                                        } else {
                                                          if (_valid2) {
                                                            valid30 = true;
                                                            passing2 = 1;
                                                          }
                                                        }
                                                        if (!valid30) {
                                                          const err34 = { instancePath: instancePath + "/findings/" + i8 + "/suppressed", schemaPath: "#/definitions/suppression/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                                                          if (vErrors === null) {
                                                            vErrors = [err34];
                                                          } else {
                                                            vErrors.push(err34);
                                                          }
                                                          errors++;
                                                          validate10.errors = vErrors;
                                                          return false;
                                                        } else {
                                                          errors = _errs215;
                                                          if (vErrors !== null) {
                                                            if (_errs215) {
                                                              vErrors.length = _errs215;
                                                            } else {
                                                              vErrors = null;
                                                            }
                                                          }
                                                        }
                                                        var valid22 = _errs213 === errors;
                                                      } else {
                                                        var valid22 = true;
                                                      }
                                                      if (valid22) {
                                                        if (data69.sightings !== void 0) {
                                                          let data104 = data69.sightings;
                                                          const _errs226 = errors;
                                                          if (errors === _errs226) {
                                                            if (Array.isArray(data104)) {
                                                              if (data104.length < 1) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings", schemaPath: "#/properties/findings/items/properties/sightings/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                return false;
                                                              } else {
                                                                var valid32 = true;
                                                                const len12 = data104.length;
                                                                for (let i12 = 0; i12 < len12; i12++) {
                                                                  let data105 = data104[i12];
                                                                  const _errs228 = errors;
                                                                  if (errors === _errs228) {
                                                                    if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
                                                                      let missing16;
                                                                      if (data105.source === void 0 && (missing16 = "source") || data105.path === void 0 && (missing16 = "path") || data105.line === void 0 && (missing16 = "line") || data105.column === void 0 && (missing16 = "column") || data105.endLine === void 0 && (missing16 = "endLine") || data105.endColumn === void 0 && (missing16 = "endColumn") || data105.commit === void 0 && (missing16 = "commit") || data105.author === void 0 && (missing16 = "author") || data105.date === void 0 && (missing16 = "date") || data105.object === void 0 && (missing16 = "object") || data105.decoded === void 0 && (missing16 = "decoded") || data105.confidence === void 0 && (missing16 = "confidence") || data105.excerpt === void 0 && (missing16 = "excerpt") || data105.suppressed === void 0 && (missing16 = "suppressed")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12, schemaPath: "#/properties/findings/items/properties/sightings/items/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                                        return false;
                                                                      } else {
                                                                        const _errs230 = errors;
                                                                        for (const key16 in data105) {
                                                                          if (!func2.call(schema11.properties.findings.items.properties.sightings.items.properties, key16)) {
                                                                            delete data105[key16];
                                                                          }
                                                                        }
                                                                        if (_errs230 === errors) {
                                                                          if (data105.source !== void 0) {
                                                                            let data106 = data105.source;
                                                                            const _errs231 = errors;
                                                                            if (!(data106 === "file" || data106 === "file-name" || data106 === "index" || data106 === "stdin" || data106 === "blob" || data106 === "commit-message" || data106 === "commit-author" || data106 === "tag-message" || data106 === "note" || data106 === "ref-name" || data106 === "reflog" || data106 === "discussion")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/source", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.sightings.items.properties.source.enum }, message: "must be equal to one of the allowed values" }];
                                                                              return false;
                                                                            }
                                                                            var valid33 = _errs231 === errors;
                                                                          } else {
                                                                            var valid33 = true;
                                                                          }
                                                                          if (valid33) {
                                                                            if (data105.repository !== void 0) {
                                                                              const _errs232 = errors;
                                                                              if (typeof data105.repository !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/repository", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid33 = _errs232 === errors;
                                                                            } else {
                                                                              var valid33 = true;
                                                                            }
                                                                            if (valid33) {
                                                                              if (data105.path !== void 0) {
                                                                                let data108 = data105.path;
                                                                                const _errs234 = errors;
                                                                                if (typeof data108 !== "string" && data108 !== null) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/path", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/path/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.path.type }, message: "must be string,null" }];
                                                                                  return false;
                                                                                }
                                                                                var valid33 = _errs234 === errors;
                                                                              } else {
                                                                                var valid33 = true;
                                                                              }
                                                                              if (valid33) {
                                                                                if (data105.rawPath !== void 0) {
                                                                                  const _errs236 = errors;
                                                                                  if (typeof data105.rawPath !== "string") {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/rawPath", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/rawPath/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid33 = _errs236 === errors;
                                                                                } else {
                                                                                  var valid33 = true;
                                                                                }
                                                                                if (valid33) {
                                                                                  if (data105.container !== void 0) {
                                                                                    let data110 = data105.container;
                                                                                    const _errs238 = errors;
                                                                                    if (typeof data110 !== "string" && data110 !== null) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/container", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/container/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.container.type }, message: "must be string,null" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid33 = _errs238 === errors;
                                                                                  } else {
                                                                                    var valid33 = true;
                                                                                  }
                                                                                  if (valid33) {
                                                                                    if (data105.line !== void 0) {
                                                                                      let data111 = data105.line;
                                                                                      const _errs240 = errors;
                                                                                      if (!(typeof data111 == "number" && (!(data111 % 1) && !isNaN(data111)) && isFinite(data111)) && data111 !== null) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/line", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/line/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.line.type }, message: "must be integer,null" }];
                                                                                        return false;
                                                                                      }
                                                                                      if (errors === _errs240) {
                                                                                        if (typeof data111 == "number" && isFinite(data111)) {
                                                                                          if (data111 < 1 || isNaN(data111)) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/line", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                      var valid33 = _errs240 === errors;
                                                                                    } else {
                                                                                      var valid33 = true;
                                                                                    }
                                                                                    if (valid33) {
                                                                                      if (data105.column !== void 0) {
                                                                                        let data112 = data105.column;
                                                                                        const _errs242 = errors;
                                                                                        if (!(typeof data112 == "number" && (!(data112 % 1) && !isNaN(data112)) && isFinite(data112)) && data112 !== null) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/column", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/column/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.column.type }, message: "must be integer,null" }];
                                                                                          return false;
                                                                                        }
                                                                                        if (errors === _errs242) {
                                                                                          if (typeof data112 == "number" && isFinite(data112)) {
                                                                                            if (data112 < 1 || isNaN(data112)) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/column", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                        var valid33 = _errs242 === errors;
                                                                                      } else {
                                                                                        var valid33 = true;
                                                                                      }
                                                                                      if (valid33) {
                                                                                        if (data105.endLine !== void 0) {
                                                                                          let data113 = data105.endLine;
                                                                                          const _errs244 = errors;
                                                                                          if (!(typeof data113 == "number" && (!(data113 % 1) && !isNaN(data113)) && isFinite(data113)) && data113 !== null) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/endLine", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/endLine/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.endLine.type }, message: "must be integer,null" }];
                                                                                            return false;
                                                                                          }
                                                                                          if (errors === _errs244) {
                                                                                            if (typeof data113 == "number" && isFinite(data113)) {
                                                                                              if (data113 < 1 || isNaN(data113)) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/endLine", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                          var valid33 = _errs244 === errors;
                                                                                        } else {
                                                                                          var valid33 = true;
                                                                                        }
                                                                                        if (valid33) {
                                                                                          if (data105.endColumn !== void 0) {
                                                                                            let data114 = data105.endColumn;
                                                                                            const _errs246 = errors;
                                                                                            if (!(typeof data114 == "number" && (!(data114 % 1) && !isNaN(data114)) && isFinite(data114)) && data114 !== null) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/endColumn", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/endColumn/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.endColumn.type }, message: "must be integer,null" }];
                                                                                              return false;
                                                                                            }
                                                                                            if (errors === _errs246) {
                                                                                              if (typeof data114 == "number" && isFinite(data114)) {
                                                                                                if (data114 < 1 || isNaN(data114)) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/endColumn", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                  return false;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                            var valid33 = _errs246 === errors;
                                                                                          } else {
                                                                                            var valid33 = true;
                                                                                          }
                                                                                          if (valid33) {
                                                                                            if (data105.commit !== void 0) {
                                                                                              let data115 = data105.commit;
                                                                                              const _errs248 = errors;
                                                                                              if (typeof data115 !== "string" && data115 !== null) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/commit", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/commit/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.commit.type }, message: "must be string,null" }];
                                                                                                return false;
                                                                                              }
                                                                                              if (errors === _errs248) {
                                                                                                if (typeof data115 === "string") {
                                                                                                  if (!pattern1.test(data115)) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/commit", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: 'must match pattern "^[0-9a-f]{40,64}$"' }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                              var valid33 = _errs248 === errors;
                                                                                            } else {
                                                                                              var valid33 = true;
                                                                                            }
                                                                                            if (valid33) {
                                                                                              if (data105.author !== void 0) {
                                                                                                let data116 = data105.author;
                                                                                                const _errs250 = errors;
                                                                                                if (typeof data116 !== "string" && data116 !== null) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/author", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/author/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.author.type }, message: "must be string,null" }];
                                                                                                  return false;
                                                                                                }
                                                                                                var valid33 = _errs250 === errors;
                                                                                              } else {
                                                                                                var valid33 = true;
                                                                                              }
                                                                                              if (valid33) {
                                                                                                if (data105.date !== void 0) {
                                                                                                  let data117 = data105.date;
                                                                                                  const _errs252 = errors;
                                                                                                  if (typeof data117 !== "string" && data117 !== null) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/date", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/date/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.date.type }, message: "must be string,null" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  if (errors === _errs252) {
                                                                                                    if (typeof data117 === "string") {
                                                                                                      if (!pattern3.test(data117)) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/date", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/date/pattern", keyword: "pattern", params: { pattern: "^[-+0-9T:.Z]{1,40}$" }, message: 'must match pattern "^[-+0-9T:.Z]{1,40}$"' }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                  var valid33 = _errs252 === errors;
                                                                                                } else {
                                                                                                  var valid33 = true;
                                                                                                }
                                                                                                if (valid33) {
                                                                                                  if (data105.object !== void 0) {
                                                                                                    let data118 = data105.object;
                                                                                                    const _errs254 = errors;
                                                                                                    if (typeof data118 !== "string" && data118 !== null) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/object", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/object/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.object.type }, message: "must be string,null" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    if (errors === _errs254) {
                                                                                                      if (typeof data118 === "string") {
                                                                                                        if (!pattern1.test(data118)) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/object", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/object/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: 'must match pattern "^[0-9a-f]{40,64}$"' }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                    var valid33 = _errs254 === errors;
                                                                                                  } else {
                                                                                                    var valid33 = true;
                                                                                                  }
                                                                                                  if (valid33) {
                                                                                                    if (data105.ref !== void 0) {
                                                                                                      const _errs256 = errors;
                                                                                                      if (typeof data105.ref !== "string") {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/ref", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      var valid33 = _errs256 === errors;
                                                                                                    } else {
                                                                                                      var valid33 = true;
                                                                                                    }
                                                                                                    if (valid33) {
                                                                                                      if (data105.atHead !== void 0) {
                                                                                                        let data120 = data105.atHead;
                                                                                                        const _errs258 = errors;
                                                                                                        if (typeof data120 !== "boolean" && data120 !== null) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/atHead", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/atHead/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.atHead.type }, message: "must be boolean,null" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                        var valid33 = _errs258 === errors;
                                                                                                      } else {
                                                                                                        var valid33 = true;
                                                                                                      }
                                                                                                      if (valid33) {
                                                                                                        if (data105.decoded !== void 0) {
                                                                                                          let data121 = data105.decoded;
                                                                                                          const _errs260 = errors;
                                                                                                          if (errors === _errs260) {
                                                                                                            if (Array.isArray(data121)) {
                                                                                                              var valid34 = true;
                                                                                                              const len13 = data121.length;
                                                                                                              for (let i13 = 0; i13 < len13; i13++) {
                                                                                                                let data122 = data121[i13];
                                                                                                                const _errs262 = errors;
                                                                                                                if (errors === _errs262) {
                                                                                                                  if (typeof data122 === "string") {
                                                                                                                    if (!pattern18.test(data122)) {
                                                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/decoded/" + i13, schemaPath: "#/properties/findings/items/properties/sightings/items/properties/decoded/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]{1,40}$" }, message: 'must match pattern "^[a-z0-9-]{1,40}$"' }];
                                                                                                                      return false;
                                                                                                                    }
                                                                                                                  } else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/decoded/" + i13, schemaPath: "#/properties/findings/items/properties/sightings/items/properties/decoded/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                  }
                                                                                                                }
                                                                                                                var valid34 = _errs262 === errors;
                                                                                                                if (!valid34) {
                                                                                                                  break;
                                                                                                                }
                                                                                                              }
                                                                                                            } else {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/decoded", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/decoded/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                          }
                                                                                                          var valid33 = _errs260 === errors;
                                                                                                        } else {
                                                                                                          var valid33 = true;
                                                                                                        }
                                                                                                        if (valid33) {
                                                                                                          if (data105.endEstimated !== void 0) {
                                                                                                            const _errs264 = errors;
                                                                                                            if (true !== data105.endEstimated) {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/endEstimated", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/endEstimated/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                            var valid33 = _errs264 === errors;
                                                                                                          } else {
                                                                                                            var valid33 = true;
                                                                                                          }
                                                                                                          if (valid33) {
                                                                                                            if (data105.lineHash !== void 0) {
                                                                                                              let data124 = data105.lineHash;
                                                                                                              const _errs265 = errors;
                                                                                                              if (errors === _errs265) {
                                                                                                                if (typeof data124 === "string") {
                                                                                                                  if (!pattern19.test(data124)) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/lineHash", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/lineHash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{1,16}:[0-9]{1,10}$" }, message: 'must match pattern "^[0-9a-f]{1,16}:[0-9]{1,10}$"' }];
                                                                                                                    return false;
                                                                                                                  }
                                                                                                                } else {
                                                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/lineHash", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/lineHash/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                              }
                                                                                                              var valid33 = _errs265 === errors;
                                                                                                            } else {
                                                                                                              var valid33 = true;
                                                                                                            }
                                                                                                            if (valid33) {
                                                                                                              if (data105.confidence !== void 0) {
                                                                                                                let data125 = data105.confidence;
                                                                                                                const _errs267 = errors;
                                                                                                                if (!(data125 === "high" || data125 === "medium" || data125 === "low")) {
                                                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/confidence", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.sightings.items.properties.confidence.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                                var valid33 = _errs267 === errors;
                                                                                                              } else {
                                                                                                                var valid33 = true;
                                                                                                              }
                                                                                                              if (valid33) {
                                                                                                                if (data105.excerpt !== void 0) {
                                                                                                                  let data126 = data105.excerpt;
                                                                                                                  const _errs268 = errors;
                                                                                                                  const _errs269 = errors;
                                                                                                                  let valid35 = false;
                                                                                                                  let passing3 = null;
                                                                                                                  const _errs270 = errors;
                                                                                                                  if (data126 !== null) {
                                                                                                                    const err35 = { instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/excerpt", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/excerpt/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                    if (vErrors === null) {
                                                                                                                      vErrors = [err35];
                                                                                                                    } else {
                                                                                                                      vErrors.push(err35);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                  }
                                                                                                                  var _valid3 = _errs270 === errors;
                                                                                                                  if (_valid3) {
                                                                                                                    valid35 = true;
                                                                                                                    passing3 = 0;
                                                                                                                  }
                                                                                                                  const _errs272 = errors;
                                                                                                                  if (errors === _errs272) {
                                                                                                                    if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
                                                                                                                      let missing17;
                                                                                                                      if (data126.text === void 0 && (missing17 = "text") || data126.start === void 0 && (missing17 = "start") || data126.end === void 0 && (missing17 = "end")) {
                                                                                                                        const err36 = { instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/excerpt", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/excerpt/oneOf/1/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" };
                                                                                                                        if (vErrors === null) {
                                                                                                                          vErrors = [err36];
                                                                                                                        } else {
                                                                                                                          vErrors.push(err36);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                      } else {
                                                                                                                        const _errs274 = errors;
                                                                                                                        for (const key17 in data126) {
                                                                                                                          if (!(key17 === "text" || key17 === "start" || key17 === "end")) {
                                                                                                                            delete data126[key17];
                                                                                                                          }
                                                                                                                        }
                                                                                                                        if (_errs274 === errors) {
                                                                                                                          if (data126.text !== void 0) {
                                                                                                                            const _errs275 = errors;
                                                                                                                            if (typeof data126.text !== "string") {
                                                                                                                              const err37 = { instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/excerpt/text", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/excerpt/oneOf/1/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                              if (vErrors === null) {
                                                                                                                                vErrors = [err37];
                                                                                                                              } else {
                                                                                                                                vErrors.push(err37);
                                                                                                                              }
                                                                                                                              errors++;
                                                                                                                            }
                                                                                                                            var valid36 = _errs275 === errors;
                                                                                                                          } else {
                                                                                                                            var valid36 = true;
                                                                                                                          }
                                                                                                                          if (valid36) {
                                                                                                                            if (data126.start !== void 0) {
                                                                                                                              let data128 = data126.start;
                                                                                                                              const _errs277 = errors;
                                                                                                                              if (!(typeof data128 == "number" && (!(data128 % 1) && !isNaN(data128)) && isFinite(data128))) {
                                                                                                                                const err38 = { instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/excerpt/start", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/excerpt/oneOf/1/properties/start/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                  vErrors = [err38];
                                                                                                                                } else {
                                                                                                                                  vErrors.push(err38);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                              }
                                                                                                                              if (errors === _errs277) {
                                                                                                                                if (typeof data128 == "number" && isFinite(data128)) {
                                                                                                                                  if (data128 < 0 || isNaN(data128)) {
                                                                                                                                    const err39 = { instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/excerpt/start", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/excerpt/oneOf/1/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                      vErrors = [err39];
                                                                                                                                    } else {
                                                                                                                                      vErrors.push(err39);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                              }
                                                                                                                              var valid36 = _errs277 === errors;
                                                                                                                            } else {
                                                                                                                              var valid36 = true;
                                                                                                                            }
                                                                                                                            if (valid36) {
                                                                                                                              if (data126.end !== void 0) {
                                                                                                                                let data129 = data126.end;
                                                                                                                                const _errs279 = errors;
                                                                                                                                if (!(typeof data129 == "number" && (!(data129 % 1) && !isNaN(data129)) && isFinite(data129))) {
                                                                                                                                  const err40 = { instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/excerpt/end", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/excerpt/oneOf/1/properties/end/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                                  if (vErrors === null) {
                                                                                                                                    vErrors = [err40];
                                                                                                                                  } else {
                                                                                                                                    vErrors.push(err40);
                                                                                                                                  }
                                                                                                                                  errors++;
                                                                                                                                }
                                                                                                                                if (errors === _errs279) {
                                                                                                                                  if (typeof data129 == "number" && isFinite(data129)) {
                                                                                                                                    if (data129 < 0 || isNaN(data129)) {
                                                                                                                                      const err41 = { instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/excerpt/end", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/excerpt/oneOf/1/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                      if (vErrors === null) {
                                                                                                                                        vErrors = [err41];
                                                                                                                                      } else {
                                                                                                                                        vErrors.push(err41);
                                                                                                                                      }
                                                                                                                                      errors++;
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                }
                                                                                                                                var valid36 = _errs279 === errors;
                                                                                                                              } else {
                                                                                                                                var valid36 = true;
                                                                                                                              }
                                                                                                                            }
                                                                                                                          }
                                                                                                                        }
                                                                                                                      }
                                                                                                                    } else {
                                                                                                                      const err42 = { instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/excerpt", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/excerpt/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err42];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err42);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                    }
                                                                                                                  }
                                                                                                                  var _valid3 = _errs272 === errors;
                                                                                                                  if (_valid3 && valid35) {
                                                                                                                    valid35 = false;
                                                                                                                    passing3 = [passing3, 1];
                                                                                                                  } else {
                                                                                                                    if (_valid3) {
                                                                                                                      valid35 = true;
                                                                                                                      passing3 = 1;
                                                                                                                    }
                                                                                                                  }
                                                                                                                  if (!valid35) {
                                                                                                                    const err43 = { instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/excerpt", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/excerpt/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
                                                                                                                    if (vErrors === null) {
                                                                                                                      vErrors = [err43];
                                                                                                                    } else {
                                                                                                                      vErrors.push(err43);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                    validate10.errors = vErrors;
                                                                                                                    return false;
                                                                                                                  } else {
                                                                                                                    errors = _errs269;
                                                                                                                    if (vErrors !== null) {
                                                                                                                      if (_errs269) {
                                                                                                                        vErrors.length = _errs269;
                                                                                                                      } else {
                                                                                                                        vErrors = null;
                                                                                                                      }
                                                                                                                    }
                                                                                                                  }
                                                                                                                  var valid33 = _errs268 === errors;
                                                                                                                } else {
                                                                                                                  var valid33 = true;
                                                                                                                }
                                                                                                                if (valid33) {
                                                                                                                  if (data105.suppressed !== void 0) {
                                                                                                                    let data130 = data105.suppressed;
                                                                                                                    const _errs281 = errors;
                                                                                                                    const _errs283 = errors;
                                                                                                                    let valid38 = false;
                                                                                                                    let passing4 = null;
                                                                                                                    const _errs284 = errors;
                                                                                                                    if (data130 !== null) {
                                                                                                                      const err44 = { instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/suppressed", schemaPath: "#/definitions/suppression/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err44];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err44);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                    }
                                                                                                                    var _valid4 = _errs284 === errors;
                                                                                                                    if (_valid4) {
                                                                                                                      valid38 = true;
                                                                                                                      passing4 = 0;
                                                                                                                    }
                                                                                                                    const _errs286 = errors;
                                                                                                                    if (errors === _errs286) {
                                                                                                                      if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
                                                                                                                        let missing18;
                                                                                                                        if (data130.by === void 0 && (missing18 = "by") || data130.reason === void 0 && (missing18 = "reason") || data130.expires === void 0 && (missing18 = "expires")) {
                                                                                                                          const err45 = { instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/suppressed", schemaPath: "#/definitions/suppression/oneOf/1/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" };
                                                                                                                          if (vErrors === null) {
                                                                                                                            vErrors = [err45];
                                                                                                                          } else {
                                                                                                                            vErrors.push(err45);
                                                                                                                          }
                                                                                                                          errors++;
                                                                                                                        } else {
                                                                                                                          const _errs288 = errors;
                                                                                                                          for (const key18 in data130) {
                                                                                                                            if (!(key18 === "by" || key18 === "reason" || key18 === "expires")) {
                                                                                                                              delete data130[key18];
                                                                                                                            }
                                                                                                                          }
                                                                                                                          if (_errs288 === errors) {
                                                                                                                            if (data130.by !== void 0) {
                                                                                                                              let data131 = data130.by;
                                                                                                                              const _errs289 = errors;
                                                                                                                              if (!(data131 === "inline" || data131 === "baseline" || data131 === "ignore-file" || data131 === "config")) {
                                                                                                                                const err46 = { instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/suppressed/by", schemaPath: "#/definitions/suppression/oneOf/1/properties/by/enum", keyword: "enum", params: { allowedValues: schema12.oneOf[1].properties.by.enum }, message: "must be equal to one of the allowed values" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                  vErrors = [err46];
                                                                                                                                } else {
                                                                                                                                  vErrors.push(err46);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                              }
                                                                                                                              var valid39 = _errs289 === errors;
                                                                                                                            } else {
                                                                                                                              var valid39 = true;
                                                                                                                            }
                                                                                                                            if (valid39) {
                                                                                                                              if (data130.reason !== void 0) {
                                                                                                                                let data132 = data130.reason;
                                                                                                                                const _errs290 = errors;
                                                                                                                                if (typeof data132 !== "string" && data132 !== null) {
                                                                                                                                  const err47 = { instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/suppressed/reason", schemaPath: "#/definitions/suppression/oneOf/1/properties/reason/type", keyword: "type", params: { type: schema12.oneOf[1].properties.reason.type }, message: "must be string,null" };
                                                                                                                                  if (vErrors === null) {
                                                                                                                                    vErrors = [err47];
                                                                                                                                  } else {
                                                                                                                                    vErrors.push(err47);
                                                                                                                                  }
                                                                                                                                  errors++;
                                                                                                                                }
                                                                                                                                var valid39 = _errs290 === errors;
                                                                                                                              } else {
                                                                                                                                var valid39 = true;
                                                                                                                              }
                                                                                                                              if (valid39) {
                                                                                                                                if (data130.expires !== void 0) {
                                                                                                                                  let data133 = data130.expires;
                                                                                                                                  const _errs292 = errors;
                                                                                                                                  if (typeof data133 !== "string" && data133 !== null) {
                                                                                                                                    const err48 = { instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/suppressed/expires", schemaPath: "#/definitions/suppression/oneOf/1/properties/expires/type", keyword: "type", params: { type: schema12.oneOf[1].properties.expires.type }, message: "must be string,null" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                      vErrors = [err48];
                                                                                                                                    } else {
                                                                                                                                      vErrors.push(err48);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                  }
                                                                                                                                  if (errors === _errs292) {
                                                                                                                                    if (typeof data133 === "string") {
                                                                                                                                      if (!pattern3.test(data133)) {
                                                                                                                                        const err49 = { instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/suppressed/expires", schemaPath: "#/definitions/suppression/oneOf/1/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[-+0-9T:.Z]{1,40}$" }, message: 'must match pattern "^[-+0-9T:.Z]{1,40}$"' };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                          vErrors = [err49];
                                                                                                                                        } else {
                                                                                                                                          vErrors.push(err49);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                  var valid39 = _errs292 === errors;
                                                                                                                                } else {
                                                                                                                                  var valid39 = true;
                                                                                                                                }
                                                                                                                              }
                                                                                                                            }
                                                                                                                          }
                                                                                                                        }
                                                                                                                      } else {
                                                                                                                        const err50 = { instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/suppressed", schemaPath: "#/definitions/suppression/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                        if (vErrors === null) {
                                                                                                                          vErrors = [err50];
                                                                                                                        } else {
                                                                                                                          vErrors.push(err50);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                      }
                                                                                                                    }
                                                                                                                    var _valid4 = _errs286 === errors;
                                                                                                                    if (_valid4 && valid38) {
                                                                                                                      valid38 = false;
                                                                                                                      passing4 = [passing4, 1];
                                                                                                                    } else {
                                                                                                                      if (_valid4) {
                                                                                                                        valid38 = true;
                                                                                                                        passing4 = 1;
                                                                                                                      }
                                                                                                                    }
                                                                                                                    if (!valid38) {
                                                                                                                      const err51 = { instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12 + "/suppressed", schemaPath: "#/definitions/suppression/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 }, message: "must match exactly one schema in oneOf" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err51];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err51);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                      validate10.errors = vErrors;
                                                                                                                      return false;
                                                                                                                    } else {
                                                                                                                      errors = _errs283;
                                                                                                                      if (vErrors !== null) {
                                                                                                                        if (_errs283) {
                                                                                                                          vErrors.length = _errs283;
                                                                                                                        } else {
                                                                                                                          vErrors = null;
                                                                                                                        }
                                                                                                                      }
                                                                                                                    }
                                                                                                                    var valid33 = _errs281 === errors;
                                                                                                                  } else {
                                                                                                                    var valid33 = true;
                                                                                                                  }
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings/" + i12, schemaPath: "#/properties/findings/items/properties/sightings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid32 = _errs228 === errors;
                                                                  if (!valid32) {
                                                                    break;
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightings", schemaPath: "#/properties/findings/items/properties/sightings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid22 = _errs226 === errors;
                                                        } else {
                                                          var valid22 = true;
                                                        }
                                                        if (valid22) {
                                                          if (data69.sightingsOmitted !== void 0) {
                                                            let data134 = data69.sightingsOmitted;
                                                            const _errs294 = errors;
                                                            if (!(typeof data134 == "number" && (!(data134 % 1) && !isNaN(data134)) && isFinite(data134))) {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightingsOmitted", schemaPath: "#/properties/findings/items/properties/sightingsOmitted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs294) {
                                                              if (typeof data134 == "number" && isFinite(data134)) {
                                                                if (data134 < 0 || isNaN(data134)) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i8 + "/sightingsOmitted", schemaPath: "#/properties/findings/items/properties/sightingsOmitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                            var valid22 = _errs294 === errors;
                                                          } else {
                                                            var valid22 = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i8, schemaPath: "#/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid21 = _errs149 === errors;
                        if (!valid21) {
                          break;
                        }
                      }
                    } else {
                      validate10.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs147 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.filtered !== void 0) {
                    let data135 = data.filtered;
                    const _errs296 = errors;
                    if (errors === _errs296) {
                      if (Array.isArray(data135)) {
                        var valid40 = true;
                        const len14 = data135.length;
                        for (let i14 = 0; i14 < len14; i14++) {
                          let data136 = data135[i14];
                          const _errs298 = errors;
                          if (errors === _errs298) {
                            if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
                              let missing19;
                              if (data136.ruleId === void 0 && (missing19 = "ruleId") || data136.text === void 0 && (missing19 = "text") || data136.reason === void 0 && (missing19 = "reason") || data136.source === void 0 && (missing19 = "source") || data136.path === void 0 && (missing19 = "path") || data136.line === void 0 && (missing19 = "line") || data136.column === void 0 && (missing19 = "column") || data136.object === void 0 && (missing19 = "object")) {
                                validate10.errors = [{ instancePath: instancePath + "/filtered/" + i14, schemaPath: "#/properties/filtered/items/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                return false;
                              } else {
                                const _errs300 = errors;
                                for (const key19 in data136) {
                                  if (!(key19 === "ruleId" || key19 === "text" || key19 === "reason" || key19 === "source" || key19 === "path" || key19 === "line" || key19 === "column" || key19 === "object")) {
                                    delete data136[key19];
                                  }
                                }
                                if (_errs300 === errors) {
                                  if (data136.ruleId !== void 0) {
                                    let data137 = data136.ruleId;
                                    const _errs301 = errors;
                                    if (errors === _errs301) {
                                      if (typeof data137 === "string") {
                                        if (!pattern5.test(data137)) {
                                          validate10.errors = [{ instancePath: instancePath + "/filtered/" + i14 + "/ruleId", schemaPath: "#/properties/filtered/items/properties/ruleId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{1,62}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{1,62}$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/filtered/" + i14 + "/ruleId", schemaPath: "#/properties/filtered/items/properties/ruleId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid41 = _errs301 === errors;
                                  } else {
                                    var valid41 = true;
                                  }
                                  if (valid41) {
                                    if (data136.text !== void 0) {
                                      const _errs303 = errors;
                                      if (typeof data136.text !== "string") {
                                        validate10.errors = [{ instancePath: instancePath + "/filtered/" + i14 + "/text", schemaPath: "#/properties/filtered/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid41 = _errs303 === errors;
                                    } else {
                                      var valid41 = true;
                                    }
                                    if (valid41) {
                                      if (data136.reason !== void 0) {
                                        const _errs305 = errors;
                                        if (typeof data136.reason !== "string") {
                                          validate10.errors = [{ instancePath: instancePath + "/filtered/" + i14 + "/reason", schemaPath: "#/properties/filtered/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid41 = _errs305 === errors;
                                      } else {
                                        var valid41 = true;
                                      }
                                      if (valid41) {
                                        if (data136.source !== void 0) {
                                          let data140 = data136.source;
                                          const _errs307 = errors;
                                          if (!(data140 === "file" || data140 === "file-name" || data140 === "index" || data140 === "stdin" || data140 === "blob" || data140 === "commit-message" || data140 === "commit-author" || data140 === "tag-message" || data140 === "note" || data140 === "ref-name" || data140 === "reflog" || data140 === "discussion")) {
                                            validate10.errors = [{ instancePath: instancePath + "/filtered/" + i14 + "/source", schemaPath: "#/properties/filtered/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema11.properties.filtered.items.properties.source.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                          }
                                          var valid41 = _errs307 === errors;
                                        } else {
                                          var valid41 = true;
                                        }
                                        if (valid41) {
                                          if (data136.path !== void 0) {
                                            let data141 = data136.path;
                                            const _errs308 = errors;
                                            if (typeof data141 !== "string" && data141 !== null) {
                                              validate10.errors = [{ instancePath: instancePath + "/filtered/" + i14 + "/path", schemaPath: "#/properties/filtered/items/properties/path/type", keyword: "type", params: { type: schema11.properties.filtered.items.properties.path.type }, message: "must be string,null" }];
                                              return false;
                                            }
                                            var valid41 = _errs308 === errors;
                                          } else {
                                            var valid41 = true;
                                          }
                                          if (valid41) {
                                            if (data136.line !== void 0) {
                                              let data142 = data136.line;
                                              const _errs310 = errors;
                                              if (!(typeof data142 == "number" && (!(data142 % 1) && !isNaN(data142)) && isFinite(data142)) && data142 !== null) {
                                                validate10.errors = [{ instancePath: instancePath + "/filtered/" + i14 + "/line", schemaPath: "#/properties/filtered/items/properties/line/type", keyword: "type", params: { type: schema11.properties.filtered.items.properties.line.type }, message: "must be integer,null" }];
                                                return false;
                                              }
                                              if (errors === _errs310) {
                                                if (typeof data142 == "number" && isFinite(data142)) {
                                                  if (data142 < 1 || isNaN(data142)) {
                                                    validate10.errors = [{ instancePath: instancePath + "/filtered/" + i14 + "/line", schemaPath: "#/properties/filtered/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid41 = _errs310 === errors;
                                            } else {
                                              var valid41 = true;
                                            }
                                            if (valid41) {
                                              if (data136.column !== void 0) {
                                                let data143 = data136.column;
                                                const _errs312 = errors;
                                                if (!(typeof data143 == "number" && (!(data143 % 1) && !isNaN(data143)) && isFinite(data143)) && data143 !== null) {
                                                  validate10.errors = [{ instancePath: instancePath + "/filtered/" + i14 + "/column", schemaPath: "#/properties/filtered/items/properties/column/type", keyword: "type", params: { type: schema11.properties.filtered.items.properties.column.type }, message: "must be integer,null" }];
                                                  return false;
                                                }
                                                if (errors === _errs312) {
                                                  if (typeof data143 == "number" && isFinite(data143)) {
                                                    if (data143 < 1 || isNaN(data143)) {
                                                      validate10.errors = [{ instancePath: instancePath + "/filtered/" + i14 + "/column", schemaPath: "#/properties/filtered/items/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid41 = _errs312 === errors;
                                              } else {
                                                var valid41 = true;
                                              }
                                              if (valid41) {
                                                if (data136.object !== void 0) {
                                                  let data144 = data136.object;
                                                  const _errs314 = errors;
                                                  if (typeof data144 !== "string" && data144 !== null) {
                                                    validate10.errors = [{ instancePath: instancePath + "/filtered/" + i14 + "/object", schemaPath: "#/properties/filtered/items/properties/object/type", keyword: "type", params: { type: schema11.properties.filtered.items.properties.object.type }, message: "must be string,null" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs314) {
                                                    if (typeof data144 === "string") {
                                                      if (!pattern1.test(data144)) {
                                                        validate10.errors = [{ instancePath: instancePath + "/filtered/" + i14 + "/object", schemaPath: "#/properties/filtered/items/properties/object/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: 'must match pattern "^[0-9a-f]{40,64}$"' }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                  var valid41 = _errs314 === errors;
                                                } else {
                                                  var valid41 = true;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate10.errors = [{ instancePath: instancePath + "/filtered/" + i14, schemaPath: "#/properties/filtered/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid40 = _errs298 === errors;
                          if (!valid40) {
                            break;
                          }
                        }
                      } else {
                        validate10.errors = [{ instancePath: instancePath + "/filtered", schemaPath: "#/properties/filtered/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs296 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.proof !== void 0) {
                      let data145 = data.proof;
                      const _errs316 = errors;
                      if (errors === _errs316) {
                        if (data145 && typeof data145 == "object" && !Array.isArray(data145)) {
                          let missing20;
                          if (data145.verdict === void 0 && (missing20 = "verdict") || data145.expected === void 0 && (missing20 = "expected") || data145.holders === void 0 && (missing20 = "holders") || data145.stillToDo === void 0 && (missing20 = "stillToDo") || data145.notProven === void 0 && (missing20 = "notProven")) {
                            validate10.errors = [{ instancePath: instancePath + "/proof", schemaPath: "#/properties/proof/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }];
                            return false;
                          } else {
                            const _errs318 = errors;
                            for (const key20 in data145) {
                              if (!(key20 === "verdict" || key20 === "expected" || key20 === "holders" || key20 === "stillToDo" || key20 === "notProven")) {
                                delete data145[key20];
                              }
                            }
                            if (_errs318 === errors) {
                              if (data145.verdict !== void 0) {
                                let data146 = data145.verdict;
                                const _errs319 = errors;
                                if (!(data146 === "gone" || data146 === "remaining" || data146 === "not-proven")) {
                                  validate10.errors = [{ instancePath: instancePath + "/proof/verdict", schemaPath: "#/properties/proof/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema11.properties.proof.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                  return false;
                                }
                                var valid42 = _errs319 === errors;
                              } else {
                                var valid42 = true;
                              }
                              if (valid42) {
                                if (data145.expected !== void 0) {
                                  let data147 = data145.expected;
                                  const _errs320 = errors;
                                  if (errors === _errs320) {
                                    if (Array.isArray(data147)) {
                                      var valid43 = true;
                                      const len15 = data147.length;
                                      for (let i15 = 0; i15 < len15; i15++) {
                                        let data148 = data147[i15];
                                        const _errs322 = errors;
                                        if (errors === _errs322) {
                                          if (typeof data148 === "string") {
                                            if (!pattern23.test(data148)) {
                                              validate10.errors = [{ instancePath: instancePath + "/proof/expected/" + i15, schemaPath: "#/properties/proof/properties/expected/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{12,64}$" }, message: 'must match pattern "^[0-9a-f]{12,64}$"' }];
                                              return false;
                                            }
                                          } else {
                                            validate10.errors = [{ instancePath: instancePath + "/proof/expected/" + i15, schemaPath: "#/properties/proof/properties/expected/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid43 = _errs322 === errors;
                                        if (!valid43) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate10.errors = [{ instancePath: instancePath + "/proof/expected", schemaPath: "#/properties/proof/properties/expected/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid42 = _errs320 === errors;
                                } else {
                                  var valid42 = true;
                                }
                                if (valid42) {
                                  if (data145.holders !== void 0) {
                                    let data149 = data145.holders;
                                    const _errs324 = errors;
                                    if (!Array.isArray(data149) && data149 !== null) {
                                      validate10.errors = [{ instancePath: instancePath + "/proof/holders", schemaPath: "#/properties/proof/properties/holders/type", keyword: "type", params: { type: schema11.properties.proof.properties.holders.type }, message: "must be array,null" }];
                                      return false;
                                    }
                                    if (errors === _errs324) {
                                      if (Array.isArray(data149)) {
                                        var valid44 = true;
                                        const len16 = data149.length;
                                        for (let i16 = 0; i16 < len16; i16++) {
                                          let data150 = data149[i16];
                                          const _errs326 = errors;
                                          if (errors === _errs326) {
                                            if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
                                              let missing21;
                                              if (data150.object === void 0 && (missing21 = "object") || data150.keptBy === void 0 && (missing21 = "keptBy")) {
                                                validate10.errors = [{ instancePath: instancePath + "/proof/holders/" + i16, schemaPath: "#/properties/proof/properties/holders/items/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }];
                                                return false;
                                              } else {
                                                const _errs328 = errors;
                                                for (const key21 in data150) {
                                                  if (!(key21 === "object" || key21 === "keptBy")) {
                                                    delete data150[key21];
                                                  }
                                                }
                                                if (_errs328 === errors) {
                                                  if (data150.object !== void 0) {
                                                    let data151 = data150.object;
                                                    const _errs329 = errors;
                                                    if (errors === _errs329) {
                                                      if (typeof data151 === "string") {
                                                        if (!pattern1.test(data151)) {
                                                          validate10.errors = [{ instancePath: instancePath + "/proof/holders/" + i16 + "/object", schemaPath: "#/properties/proof/properties/holders/items/properties/object/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: 'must match pattern "^[0-9a-f]{40,64}$"' }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate10.errors = [{ instancePath: instancePath + "/proof/holders/" + i16 + "/object", schemaPath: "#/properties/proof/properties/holders/items/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid45 = _errs329 === errors;
                                                  } else {
                                                    var valid45 = true;
                                                  }
                                                  if (valid45) {
                                                    if (data150.keptBy !== void 0) {
                                                      let data152 = data150.keptBy;
                                                      const _errs331 = errors;
                                                      if (errors === _errs331) {
                                                        if (Array.isArray(data152)) {
                                                          var valid46 = true;
                                                          const len17 = data152.length;
                                                          for (let i17 = 0; i17 < len17; i17++) {
                                                            let data153 = data152[i17];
                                                            const _errs333 = errors;
                                                            if (!(data153 === "ref" || data153 === "stash" || data153 === "reflog" || data153 === "index" || data153 === "nothing" || data153 === "other repository")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/proof/holders/" + i16 + "/keptBy/" + i17, schemaPath: "#/properties/proof/properties/holders/items/properties/keptBy/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.proof.properties.holders.items.properties.keptBy.items.enum }, message: "must be equal to one of the allowed values" }];
                                                              return false;
                                                            }
                                                            var valid46 = _errs333 === errors;
                                                            if (!valid46) {
                                                              break;
                                                            }
                                                          }
                                                        } else {
                                                          validate10.errors = [{ instancePath: instancePath + "/proof/holders/" + i16 + "/keptBy", schemaPath: "#/properties/proof/properties/holders/items/properties/keptBy/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid45 = _errs331 === errors;
                                                    } else {
                                                      var valid45 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/proof/holders/" + i16, schemaPath: "#/properties/proof/properties/holders/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid44 = _errs326 === errors;
                                          if (!valid44) {
                                            break;
                                          }
                                        }
                                      }
                                    }
                                    var valid42 = _errs324 === errors;
                                  } else {
                                    var valid42 = true;
                                  }
                                  if (valid42) {
                                    if (data145.stillToDo !== void 0) {
                                      let data154 = data145.stillToDo;
                                      const _errs334 = errors;
                                      if (errors === _errs334) {
                                        if (Array.isArray(data154)) {
                                          var valid47 = true;
                                          const len18 = data154.length;
                                          for (let i18 = 0; i18 < len18; i18++) {
                                            let data155 = data154[i18];
                                            const _errs336 = errors;
                                            if (errors === _errs336) {
                                              if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
                                                let missing22;
                                                if (data155.text === void 0 && (missing22 = "text") || data155.commands === void 0 && (missing22 = "commands")) {
                                                  validate10.errors = [{ instancePath: instancePath + "/proof/stillToDo/" + i18, schemaPath: "#/properties/proof/properties/stillToDo/items/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" }];
                                                  return false;
                                                } else {
                                                  const _errs338 = errors;
                                                  for (const key22 in data155) {
                                                    if (!(key22 === "text" || key22 === "commands")) {
                                                      delete data155[key22];
                                                    }
                                                  }
                                                  if (_errs338 === errors) {
                                                    if (data155.text !== void 0) {
                                                      const _errs339 = errors;
                                                      if (typeof data155.text !== "string") {
                                                        validate10.errors = [{ instancePath: instancePath + "/proof/stillToDo/" + i18 + "/text", schemaPath: "#/properties/proof/properties/stillToDo/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid48 = _errs339 === errors;
                                                    } else {
                                                      var valid48 = true;
                                                    }
                                                    if (valid48) {
                                                      if (data155.commands !== void 0) {
                                                        let data157 = data155.commands;
                                                        const _errs341 = errors;
                                                        if (errors === _errs341) {
                                                          if (Array.isArray(data157)) {
                                                            var valid49 = true;
                                                            const len19 = data157.length;
                                                            for (let i19 = 0; i19 < len19; i19++) {
                                                              const _errs343 = errors;
                                                              if (typeof data157[i19] !== "string") {
                                                                validate10.errors = [{ instancePath: instancePath + "/proof/stillToDo/" + i18 + "/commands/" + i19, schemaPath: "#/properties/proof/properties/stillToDo/items/properties/commands/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                              var valid49 = _errs343 === errors;
                                                              if (!valid49) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/proof/stillToDo/" + i18 + "/commands", schemaPath: "#/properties/proof/properties/stillToDo/items/properties/commands/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid48 = _errs341 === errors;
                                                      } else {
                                                        var valid48 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate10.errors = [{ instancePath: instancePath + "/proof/stillToDo/" + i18, schemaPath: "#/properties/proof/properties/stillToDo/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                              }
                                            }
                                            var valid47 = _errs336 === errors;
                                            if (!valid47) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate10.errors = [{ instancePath: instancePath + "/proof/stillToDo", schemaPath: "#/properties/proof/properties/stillToDo/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid42 = _errs334 === errors;
                                    } else {
                                      var valid42 = true;
                                    }
                                    if (valid42) {
                                      if (data145.notProven !== void 0) {
                                        let data159 = data145.notProven;
                                        const _errs345 = errors;
                                        if (errors === _errs345) {
                                          if (Array.isArray(data159)) {
                                            var valid50 = true;
                                            const len20 = data159.length;
                                            for (let i20 = 0; i20 < len20; i20++) {
                                              let data160 = data159[i20];
                                              const _errs347 = errors;
                                              if (errors === _errs347) {
                                                if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
                                                  let missing23;
                                                  if (data160.text === void 0 && (missing23 = "text") || data160.commands === void 0 && (missing23 = "commands")) {
                                                    validate10.errors = [{ instancePath: instancePath + "/proof/notProven/" + i20, schemaPath: "#/properties/proof/properties/notProven/items/required", keyword: "required", params: { missingProperty: missing23 }, message: "must have required property '" + missing23 + "'" }];
                                                    return false;
                                                  } else {
                                                    const _errs349 = errors;
                                                    for (const key23 in data160) {
                                                      if (!(key23 === "text" || key23 === "commands")) {
                                                        delete data160[key23];
                                                      }
                                                    }
                                                    if (_errs349 === errors) {
                                                      if (data160.text !== void 0) {
                                                        const _errs350 = errors;
                                                        if (typeof data160.text !== "string") {
                                                          validate10.errors = [{ instancePath: instancePath + "/proof/notProven/" + i20 + "/text", schemaPath: "#/properties/proof/properties/notProven/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid51 = _errs350 === errors;
                                                      } else {
                                                        var valid51 = true;
                                                      }
                                                      if (valid51) {
                                                        if (data160.commands !== void 0) {
                                                          let data162 = data160.commands;
                                                          const _errs352 = errors;
                                                          if (errors === _errs352) {
                                                            if (Array.isArray(data162)) {
                                                              var valid52 = true;
                                                              const len21 = data162.length;
                                                              for (let i21 = 0; i21 < len21; i21++) {
                                                                const _errs354 = errors;
                                                                if (typeof data162[i21] !== "string") {
                                                                  validate10.errors = [{ instancePath: instancePath + "/proof/notProven/" + i20 + "/commands/" + i21, schemaPath: "#/properties/proof/properties/notProven/items/properties/commands/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid52 = _errs354 === errors;
                                                                if (!valid52) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/proof/notProven/" + i20 + "/commands", schemaPath: "#/properties/proof/properties/notProven/items/properties/commands/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid51 = _errs352 === errors;
                                                        } else {
                                                          var valid51 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate10.errors = [{ instancePath: instancePath + "/proof/notProven/" + i20, schemaPath: "#/properties/proof/properties/notProven/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                  return false;
                                                }
                                              }
                                              var valid50 = _errs347 === errors;
                                              if (!valid50) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate10.errors = [{ instancePath: instancePath + "/proof/notProven", schemaPath: "#/properties/proof/properties/notProven/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid42 = _errs345 === errors;
                                      } else {
                                        var valid42 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate10.errors = [{ instancePath: instancePath + "/proof", schemaPath: "#/properties/proof/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs316 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.summary !== void 0) {
                        let data164 = data.summary;
                        const _errs356 = errors;
                        if (errors === _errs356) {
                          if (data164 && typeof data164 == "object" && !Array.isArray(data164)) {
                            let missing24;
                            if (data164.findings === void 0 && (missing24 = "findings") || data164.sightings === void 0 && (missing24 = "sightings") || data164.suppressed === void 0 && (missing24 = "suppressed") || data164.filtered === void 0 && (missing24 = "filtered") || data164.filteredByReason === void 0 && (missing24 = "filteredByReason")) {
                              validate10.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: missing24 }, message: "must have required property '" + missing24 + "'" }];
                              return false;
                            } else {
                              const _errs358 = errors;
                              for (const key24 in data164) {
                                if (!(key24 === "findings" || key24 === "sightings" || key24 === "suppressed" || key24 === "filtered" || key24 === "filteredByReason")) {
                                  delete data164[key24];
                                }
                              }
                              if (_errs358 === errors) {
                                if (data164.findings !== void 0) {
                                  let data165 = data164.findings;
                                  const _errs359 = errors;
                                  if (!(typeof data165 == "number" && (!(data165 % 1) && !isNaN(data165)) && isFinite(data165))) {
                                    validate10.errors = [{ instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs359) {
                                    if (typeof data165 == "number" && isFinite(data165)) {
                                      if (data165 < 0 || isNaN(data165)) {
                                        validate10.errors = [{ instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid53 = _errs359 === errors;
                                } else {
                                  var valid53 = true;
                                }
                                if (valid53) {
                                  if (data164.sightings !== void 0) {
                                    let data166 = data164.sightings;
                                    const _errs361 = errors;
                                    if (!(typeof data166 == "number" && (!(data166 % 1) && !isNaN(data166)) && isFinite(data166))) {
                                      validate10.errors = [{ instancePath: instancePath + "/summary/sightings", schemaPath: "#/properties/summary/properties/sightings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs361) {
                                      if (typeof data166 == "number" && isFinite(data166)) {
                                        if (data166 < 0 || isNaN(data166)) {
                                          validate10.errors = [{ instancePath: instancePath + "/summary/sightings", schemaPath: "#/properties/summary/properties/sightings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid53 = _errs361 === errors;
                                  } else {
                                    var valid53 = true;
                                  }
                                  if (valid53) {
                                    if (data164.suppressed !== void 0) {
                                      let data167 = data164.suppressed;
                                      const _errs363 = errors;
                                      if (!(typeof data167 == "number" && (!(data167 % 1) && !isNaN(data167)) && isFinite(data167))) {
                                        validate10.errors = [{ instancePath: instancePath + "/summary/suppressed", schemaPath: "#/properties/summary/properties/suppressed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs363) {
                                        if (typeof data167 == "number" && isFinite(data167)) {
                                          if (data167 < 0 || isNaN(data167)) {
                                            validate10.errors = [{ instancePath: instancePath + "/summary/suppressed", schemaPath: "#/properties/summary/properties/suppressed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid53 = _errs363 === errors;
                                    } else {
                                      var valid53 = true;
                                    }
                                    if (valid53) {
                                      if (data164.filtered !== void 0) {
                                        let data168 = data164.filtered;
                                        const _errs365 = errors;
                                        if (!(typeof data168 == "number" && (!(data168 % 1) && !isNaN(data168)) && isFinite(data168))) {
                                          validate10.errors = [{ instancePath: instancePath + "/summary/filtered", schemaPath: "#/properties/summary/properties/filtered/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs365) {
                                          if (typeof data168 == "number" && isFinite(data168)) {
                                            if (data168 < 0 || isNaN(data168)) {
                                              validate10.errors = [{ instancePath: instancePath + "/summary/filtered", schemaPath: "#/properties/summary/properties/filtered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid53 = _errs365 === errors;
                                      } else {
                                        var valid53 = true;
                                      }
                                      if (valid53) {
                                        if (data164.filteredByReason !== void 0) {
                                          let data169 = data164.filteredByReason;
                                          const _errs367 = errors;
                                          if (errors === _errs367) {
                                            if (data169 && typeof data169 == "object" && !Array.isArray(data169)) {
                                              for (const key25 in data169) {
                                                let data170 = data169[key25];
                                                const _errs370 = errors;
                                                if (!(typeof data170 == "number" && (!(data170 % 1) && !isNaN(data170)) && isFinite(data170))) {
                                                  validate10.errors = [{ instancePath: instancePath + "/summary/filteredByReason/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/summary/properties/filteredByReason/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs370) {
                                                  if (typeof data170 == "number" && isFinite(data170)) {
                                                    if (data170 < 0 || isNaN(data170)) {
                                                      validate10.errors = [{ instancePath: instancePath + "/summary/filteredByReason/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/summary/properties/filteredByReason/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid54 = _errs370 === errors;
                                                if (!valid54) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/summary/filteredByReason", schemaPath: "#/properties/summary/properties/filteredByReason/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid53 = _errs367 === errors;
                                        } else {
                                          var valid53 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate10.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs356 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validateReport
});

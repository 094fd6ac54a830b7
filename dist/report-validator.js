// src/saved/report-validator.ts
var validateReport = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:brleaks:report-schema:1", "title": "brleaks JSON report, version 1", "type": "object", "properties": { "schemaVersion": { "const": 1 }, "tool": { "type": "object", "properties": { "name": { "const": "brleaks" }, "version": { "type": "string" } }, "required": ["name", "version"], "additionalProperties": false }, "scan": { "type": "object", "properties": { "command": { "type": "string" }, "target": { "type": "string" }, "startedAt": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, "durationMs": { "type": "integer", "minimum": 0 }, "complete": { "type": "boolean" }, "interrupted": { "type": "boolean" }, "coverage": { "type": "object", "properties": { "files": { "type": "integer", "minimum": 0 }, "entries": { "type": "integer", "minimum": 0 }, "objects": { "type": "integer", "minimum": 0 }, "commits": { "type": "integer", "minimum": 0 }, "refs": { "type": "integer", "minimum": 0 }, "bytes": { "type": "integer", "minimum": 0 }, "skipped": { "type": "array", "items": { "type": "object", "properties": { "what": { "type": "string" }, "reason": { "type": "string" }, "count": { "type": "integer", "minimum": 0 } }, "required": ["what", "reason", "count"], "additionalProperties": false } }, "failed": { "type": "array", "items": { "type": "object", "properties": { "what": { "type": "string" }, "reason": { "type": "string" } }, "required": ["what", "reason"], "additionalProperties": false } } }, "required": ["files", "objects", "commits", "refs", "bytes", "skipped", "failed"], "additionalProperties": false }, "repository": { "oneOf": [{ "type": "null" }, { "type": "object", "properties": { "remoteUrl": { "type": ["string", "null"] }, "head": { "type": ["string", "null"] }, "branch": { "type": ["string", "null"] } }, "required": ["remoteUrl", "head", "branch"], "additionalProperties": false }] }, "notices": { "type": "array", "items": { "type": "string" } }, "configuration": { "type": "object", "description": "The configuration of the scan.", "properties": { "files": { "type": "array", "items": { "type": "object", "properties": { "kind": { "enum": ["rules", "config", "baseline", "ignore-file"] }, "path": { "type": "string" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "from": { "type": ["string", "null"], "description": "Where it was read from: the work tree, the index, a commit; null for built-in rules." } }, "required": ["kind", "path", "sha256", "from"], "additionalProperties": false } }, "settings": { "type": "array", "description": "Every option that is not at its default.", "items": { "type": "object", "properties": { "name": { "type": "string" }, "value": { "type": ["string", "number", "boolean", "array"], "items": { "type": "string" } }, "origin": { "type": "string" } }, "required": ["name", "value", "origin"], "additionalProperties": false } }, "stale": { "type": "array", "description": "Known entries that are unused or expired.", "items": { "type": "object", "properties": { "state": { "enum": ["unused", "expired"] }, "by": { "enum": ["baseline", "ignore-file", "config"] }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "fingerprint": { "type": ["string", "null"] }, "pattern": { "type": ["string", "null"] }, "redacted": { "type": ["string", "null"] }, "reason": { "type": ["string", "null"] }, "expires": { "type": ["string", "null"], "pattern": "^[-+0-9T:.Z]{1,40}$" } }, "required": ["state", "by", "file", "line", "fingerprint", "pattern", "redacted", "reason", "expires"], "additionalProperties": false } } }, "required": ["files", "settings", "stale"], "additionalProperties": false } }, "required": ["command", "target", "startedAt", "durationMs", "complete", "interrupted", "coverage", "repository", "configuration", "notices"], "additionalProperties": false }, "findings": { "type": "array", "items": { "type": "object", "properties": { "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "ruleId": { "type": "string", "pattern": "^[a-z][a-z0-9-]{1,62}$" }, "mode": { "enum": ["live", "test"] }, "severity": { "enum": ["critical", "high", "medium", "low"] }, "redacted": { "type": "string", "pattern": "^[!-~]{0,7}…[!-~]{0,4}$" }, "secret": { "type": "string", "description": "Only with --show-secrets." }, "length": { "type": "integer", "minimum": 1 }, "confidence": { "enum": ["high", "medium", "low"] }, "verification": { "type": "object", "properties": { "status": { "enum": ["live", "revoked", "expired", "invalid", "inactive", "unknown", "not-checked"] }, "checkedAt": { "type": ["string", "null"], "pattern": "^[-+0-9T:.Z]{1,40}$" }, "scopes": { "type": "array", "items": { "type": "string" } }, "lacks": { "type": "array", "items": { "type": "string" } }, "requestId": { "type": ["string", "null"] }, "reason": { "type": ["string", "null"] } }, "required": ["status", "checkedAt", "scopes", "lacks", "requestId", "reason"], "additionalProperties": false }, "revokeUrl": { "type": "string", "pattern": "^https://[!-~]+$" }, "exposure": { "oneOf": [{ "type": "null" }, { "type": "object", "properties": { "firstCommit": { "type": ["string", "null"], "pattern": "^[0-9a-f]{40,64}$" }, "firstAuthor": { "type": ["string", "null"] }, "firstDate": { "type": ["string", "null"], "pattern": "^[-+0-9T:.Z]{1,40}$" }, "lastDate": { "type": ["string", "null"], "pattern": "^[-+0-9T:.Z]{1,40}$" }, "atHead": { "type": ["boolean", "null"] }, "refs": { "type": "array", "items": { "type": "string" } }, "refsComplete": { "type": "boolean" }, "removedIn": { "type": ["string", "null"], "pattern": "^[0-9a-f]{40,64}$" }, "removedDate": { "type": ["string", "null"], "pattern": "^[-+0-9T:.Z]{1,40}$" }, "unreachable": { "enum": ["reflog", "stash", "index", "nothing", null] } }, "required": ["firstCommit", "firstAuthor", "firstDate", "lastDate", "atHead", "refs", "refsComplete", "removedIn", "removedDate", "unreachable"], "additionalProperties": false }] }, "suppressed": { "$ref": "#/definitions/suppression" }, "sightings": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "source": { "enum": ["file", "file-name", "index", "stdin", "blob", "commit-message", "commit-author", "tag-message", "note", "ref-name", "reflog"] }, "path": { "type": ["string", "null"] }, "rawPath": { "type": "string", "description": "Percent-encoded bytes of a path that is not UTF-8." }, "container": { "type": ["string", "null"], "description": "The file that holds the archive which the path is in; null if that has no path." }, "line": { "type": ["integer", "null"], "minimum": 1 }, "column": { "type": ["integer", "null"], "minimum": 1, "description": "From 1, in UTF-16 code units; a byte-order mark is not counted." }, "endLine": { "type": ["integer", "null"], "minimum": 1 }, "endColumn": { "type": ["integer", "null"], "minimum": 1, "description": "The column after the last character." }, "commit": { "type": ["string", "null"], "pattern": "^[0-9a-f]{40,64}$" }, "author": { "type": ["string", "null"] }, "date": { "type": ["string", "null"], "pattern": "^[-+0-9T:.Z]{1,40}$" }, "object": { "type": ["string", "null"], "pattern": "^[0-9a-f]{40,64}$" }, "ref": { "type": "string" }, "atHead": { "type": ["boolean", "null"] }, "decoded": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9-]{1,40}$" } }, "endEstimated": { "const": true, "description": "Present if the end of the key was estimated because no separator marks it." }, "confidence": { "enum": ["high", "medium", "low"] }, "excerpt": { "oneOf": [{ "type": "null" }, { "type": "object", "properties": { "text": { "type": "string" }, "start": { "type": "integer", "minimum": 0 }, "end": { "type": "integer", "minimum": 0 } }, "required": ["text", "start", "end"], "additionalProperties": false }] }, "suppressed": { "$ref": "#/definitions/suppression" } }, "required": ["source", "path", "line", "column", "endLine", "endColumn", "commit", "author", "date", "object", "decoded", "confidence", "excerpt", "suppressed"], "additionalProperties": false } }, "sightingsOmitted": { "type": "integer", "minimum": 0 } }, "required": ["fingerprint", "ruleId", "mode", "severity", "redacted", "length", "confidence", "verification", "revokeUrl", "exposure", "suppressed", "sightings", "sightingsOmitted"], "additionalProperties": false } }, "filtered": { "type": "array", "description": "Only with --show-filtered.", "items": { "type": "object", "properties": { "ruleId": { "type": "string", "pattern": "^[a-z][a-z0-9-]{1,62}$" }, "text": { "type": "string" }, "reason": { "type": "string" }, "source": { "enum": ["file", "file-name", "index", "stdin", "blob", "commit-message", "commit-author", "tag-message", "note", "ref-name", "reflog"] }, "path": { "type": ["string", "null"] }, "line": { "type": ["integer", "null"], "minimum": 1 }, "column": { "type": ["integer", "null"], "minimum": 1 }, "object": { "type": ["string", "null"], "pattern": "^[0-9a-f]{40,64}$" } }, "required": ["ruleId", "text", "reason", "source", "path", "line", "column", "object"], "additionalProperties": false } }, "summary": { "type": "object", "properties": { "findings": { "type": "integer", "minimum": 0 }, "sightings": { "type": "integer", "minimum": 0 }, "suppressed": { "type": "integer", "minimum": 0 }, "filtered": { "type": "integer", "minimum": 0 }, "filteredByReason": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } } }, "required": ["findings", "sightings", "suppressed", "filtered", "filteredByReason"], "additionalProperties": false } }, "required": ["schemaVersion", "tool", "scan", "findings", "summary"], "additionalProperties": false, "definitions": { "suppression": { "oneOf": [{ "type": "null" }, { "type": "object", "properties": { "by": { "enum": ["inline", "baseline", "ignore-file", "config"] }, "reason": { "type": ["string", "null"] }, "expires": { "type": ["string", "null"], "pattern": "^[-+0-9T:.Z]{1,40}$" } }, "required": ["by", "reason", "expires"], "additionalProperties": false }] } } };
var schema12 = { "oneOf": [{ "type": "null" }, { "type": "object", "properties": { "by": { "enum": ["inline", "baseline", "ignore-file", "config"] }, "reason": { "type": ["string", "null"] }, "expires": { "type": ["string", "null"], "pattern": "^[-+0-9T:.Z]{1,40}$" } }, "required": ["by", "reason", "expires"], "additionalProperties": false }] };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
var pattern1 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern2 = new RegExp("^[-+0-9T:.Z]{1,40}$", "u");
var pattern4 = new RegExp("^[a-z][a-z0-9-]{1,62}$", "u");
var pattern5 = new RegExp("^[!-~]{0,7}…[!-~]{0,4}$", "u");
var pattern7 = new RegExp("^https://[!-~]+$", "u");
var pattern8 = new RegExp("^[0-9a-f]{40,64}$", "u");
var pattern17 = new RegExp("^[a-z0-9-]{1,40}$", "u");
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
          if (!(key0 === "schemaVersion" || key0 === "tool" || key0 === "scan" || key0 === "findings" || key0 === "filtered" || key0 === "summary")) {
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
                                        if (data4.notices !== void 0) {
                                          let data31 = data4.notices;
                                          const _errs72 = errors;
                                          if (errors === _errs72) {
                                            if (Array.isArray(data31)) {
                                              var valid10 = true;
                                              const len2 = data31.length;
                                              for (let i2 = 0; i2 < len2; i2++) {
                                                const _errs74 = errors;
                                                if (typeof data31[i2] !== "string") {
                                                  validate10.errors = [{ instancePath: instancePath + "/scan/notices/" + i2, schemaPath: "#/properties/scan/properties/notices/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid10 = _errs74 === errors;
                                                if (!valid10) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/scan/notices", schemaPath: "#/properties/scan/properties/notices/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs72 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data4.configuration !== void 0) {
                                            let data33 = data4.configuration;
                                            const _errs76 = errors;
                                            if (errors === _errs76) {
                                              if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                                let missing7;
                                                if (data33.files === void 0 && (missing7 = "files") || data33.settings === void 0 && (missing7 = "settings") || data33.stale === void 0 && (missing7 = "stale")) {
                                                  validate10.errors = [{ instancePath: instancePath + "/scan/configuration", schemaPath: "#/properties/scan/properties/configuration/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                  return false;
                                                } else {
                                                  const _errs78 = errors;
                                                  for (const key7 in data33) {
                                                    if (!(key7 === "files" || key7 === "settings" || key7 === "stale")) {
                                                      delete data33[key7];
                                                    }
                                                  }
                                                  if (_errs78 === errors) {
                                                    if (data33.files !== void 0) {
                                                      let data34 = data33.files;
                                                      const _errs79 = errors;
                                                      if (errors === _errs79) {
                                                        if (Array.isArray(data34)) {
                                                          var valid12 = true;
                                                          const len3 = data34.length;
                                                          for (let i3 = 0; i3 < len3; i3++) {
                                                            let data35 = data34[i3];
                                                            const _errs81 = errors;
                                                            if (errors === _errs81) {
                                                              if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                                                let missing8;
                                                                if (data35.kind === void 0 && (missing8 = "kind") || data35.path === void 0 && (missing8 = "path") || data35.sha256 === void 0 && (missing8 = "sha256") || data35.from === void 0 && (missing8 = "from")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/scan/configuration/files/" + i3, schemaPath: "#/properties/scan/properties/configuration/properties/files/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                  return false;
                                                                } else {
                                                                  const _errs83 = errors;
                                                                  for (const key8 in data35) {
                                                                    if (!(key8 === "kind" || key8 === "path" || key8 === "sha256" || key8 === "from")) {
                                                                      delete data35[key8];
                                                                    }
                                                                  }
                                                                  if (_errs83 === errors) {
                                                                    if (data35.kind !== void 0) {
                                                                      let data36 = data35.kind;
                                                                      const _errs84 = errors;
                                                                      if (!(data36 === "rules" || data36 === "config" || data36 === "baseline" || data36 === "ignore-file")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/scan/configuration/files/" + i3 + "/kind", schemaPath: "#/properties/scan/properties/configuration/properties/files/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.scan.properties.configuration.properties.files.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                      }
                                                                      var valid13 = _errs84 === errors;
                                                                    } else {
                                                                      var valid13 = true;
                                                                    }
                                                                    if (valid13) {
                                                                      if (data35.path !== void 0) {
                                                                        const _errs85 = errors;
                                                                        if (typeof data35.path !== "string") {
                                                                          validate10.errors = [{ instancePath: instancePath + "/scan/configuration/files/" + i3 + "/path", schemaPath: "#/properties/scan/properties/configuration/properties/files/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid13 = _errs85 === errors;
                                                                      } else {
                                                                        var valid13 = true;
                                                                      }
                                                                      if (valid13) {
                                                                        if (data35.sha256 !== void 0) {
                                                                          let data38 = data35.sha256;
                                                                          const _errs87 = errors;
                                                                          if (errors === _errs87) {
                                                                            if (typeof data38 === "string") {
                                                                              if (!pattern1.test(data38)) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/scan/configuration/files/" + i3 + "/sha256", schemaPath: "#/properties/scan/properties/configuration/properties/files/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                                                return false;
                                                                              }
                                                                            } else {
                                                                              validate10.errors = [{ instancePath: instancePath + "/scan/configuration/files/" + i3 + "/sha256", schemaPath: "#/properties/scan/properties/configuration/properties/files/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid13 = _errs87 === errors;
                                                                        } else {
                                                                          var valid13 = true;
                                                                        }
                                                                        if (valid13) {
                                                                          if (data35.from !== void 0) {
                                                                            let data39 = data35.from;
                                                                            const _errs89 = errors;
                                                                            if (typeof data39 !== "string" && data39 !== null) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/scan/configuration/files/" + i3 + "/from", schemaPath: "#/properties/scan/properties/configuration/properties/files/items/properties/from/type", keyword: "type", params: { type: schema11.properties.scan.properties.configuration.properties.files.items.properties.from.type }, message: "must be string,null" }];
                                                                              return false;
                                                                            }
                                                                            var valid13 = _errs89 === errors;
                                                                          } else {
                                                                            var valid13 = true;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/scan/configuration/files/" + i3, schemaPath: "#/properties/scan/properties/configuration/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid12 = _errs81 === errors;
                                                            if (!valid12) {
                                                              break;
                                                            }
                                                          }
                                                        } else {
                                                          validate10.errors = [{ instancePath: instancePath + "/scan/configuration/files", schemaPath: "#/properties/scan/properties/configuration/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid11 = _errs79 === errors;
                                                    } else {
                                                      var valid11 = true;
                                                    }
                                                    if (valid11) {
                                                      if (data33.settings !== void 0) {
                                                        let data40 = data33.settings;
                                                        const _errs91 = errors;
                                                        if (errors === _errs91) {
                                                          if (Array.isArray(data40)) {
                                                            var valid14 = true;
                                                            const len4 = data40.length;
                                                            for (let i4 = 0; i4 < len4; i4++) {
                                                              let data41 = data40[i4];
                                                              const _errs93 = errors;
                                                              if (errors === _errs93) {
                                                                if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                                                  let missing9;
                                                                  if (data41.name === void 0 && (missing9 = "name") || data41.value === void 0 && (missing9 = "value") || data41.origin === void 0 && (missing9 = "origin")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/scan/configuration/settings/" + i4, schemaPath: "#/properties/scan/properties/configuration/properties/settings/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                                    return false;
                                                                  } else {
                                                                    const _errs95 = errors;
                                                                    for (const key9 in data41) {
                                                                      if (!(key9 === "name" || key9 === "value" || key9 === "origin")) {
                                                                        delete data41[key9];
                                                                      }
                                                                    }
                                                                    if (_errs95 === errors) {
                                                                      if (data41.name !== void 0) {
                                                                        const _errs96 = errors;
                                                                        if (typeof data41.name !== "string") {
                                                                          validate10.errors = [{ instancePath: instancePath + "/scan/configuration/settings/" + i4 + "/name", schemaPath: "#/properties/scan/properties/configuration/properties/settings/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid15 = _errs96 === errors;
                                                                      } else {
                                                                        var valid15 = true;
                                                                      }
                                                                      if (valid15) {
                                                                        if (data41.value !== void 0) {
                                                                          let data43 = data41.value;
                                                                          const _errs98 = errors;
                                                                          if (typeof data43 !== "string" && !(typeof data43 == "number" && isFinite(data43)) && typeof data43 !== "boolean" && !Array.isArray(data43)) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/scan/configuration/settings/" + i4 + "/value", schemaPath: "#/properties/scan/properties/configuration/properties/settings/items/properties/value/type", keyword: "type", params: { type: schema11.properties.scan.properties.configuration.properties.settings.items.properties.value.type }, message: "must be string,number,boolean,array" }];
                                                                            return false;
                                                                          }
                                                                          if (errors === _errs98) {
                                                                            if (Array.isArray(data43)) {
                                                                              var valid16 = true;
                                                                              const len5 = data43.length;
                                                                              for (let i5 = 0; i5 < len5; i5++) {
                                                                                const _errs100 = errors;
                                                                                if (typeof data43[i5] !== "string") {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/scan/configuration/settings/" + i4 + "/value/" + i5, schemaPath: "#/properties/scan/properties/configuration/properties/settings/items/properties/value/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid16 = _errs100 === errors;
                                                                                if (!valid16) {
                                                                                  break;
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid15 = _errs98 === errors;
                                                                        } else {
                                                                          var valid15 = true;
                                                                        }
                                                                        if (valid15) {
                                                                          if (data41.origin !== void 0) {
                                                                            const _errs102 = errors;
                                                                            if (typeof data41.origin !== "string") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/scan/configuration/settings/" + i4 + "/origin", schemaPath: "#/properties/scan/properties/configuration/properties/settings/items/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid15 = _errs102 === errors;
                                                                          } else {
                                                                            var valid15 = true;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate10.errors = [{ instancePath: instancePath + "/scan/configuration/settings/" + i4, schemaPath: "#/properties/scan/properties/configuration/properties/settings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid14 = _errs93 === errors;
                                                              if (!valid14) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/scan/configuration/settings", schemaPath: "#/properties/scan/properties/configuration/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid11 = _errs91 === errors;
                                                      } else {
                                                        var valid11 = true;
                                                      }
                                                      if (valid11) {
                                                        if (data33.stale !== void 0) {
                                                          let data46 = data33.stale;
                                                          const _errs104 = errors;
                                                          if (errors === _errs104) {
                                                            if (Array.isArray(data46)) {
                                                              var valid17 = true;
                                                              const len6 = data46.length;
                                                              for (let i6 = 0; i6 < len6; i6++) {
                                                                let data47 = data46[i6];
                                                                const _errs106 = errors;
                                                                if (errors === _errs106) {
                                                                  if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                                                    let missing10;
                                                                    if (data47.state === void 0 && (missing10 = "state") || data47.by === void 0 && (missing10 = "by") || data47.file === void 0 && (missing10 = "file") || data47.line === void 0 && (missing10 = "line") || data47.fingerprint === void 0 && (missing10 = "fingerprint") || data47.pattern === void 0 && (missing10 = "pattern") || data47.redacted === void 0 && (missing10 = "redacted") || data47.reason === void 0 && (missing10 = "reason") || data47.expires === void 0 && (missing10 = "expires")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i6, schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs108 = errors;
                                                                      for (const key10 in data47) {
                                                                        if (!func2.call(schema11.properties.scan.properties.configuration.properties.stale.items.properties, key10)) {
                                                                          delete data47[key10];
                                                                        }
                                                                      }
                                                                      if (_errs108 === errors) {
                                                                        if (data47.state !== void 0) {
                                                                          let data48 = data47.state;
                                                                          const _errs109 = errors;
                                                                          if (!(data48 === "unused" || data48 === "expired")) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i6 + "/state", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema11.properties.scan.properties.configuration.properties.stale.items.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                                                                            return false;
                                                                          }
                                                                          var valid18 = _errs109 === errors;
                                                                        } else {
                                                                          var valid18 = true;
                                                                        }
                                                                        if (valid18) {
                                                                          if (data47.by !== void 0) {
                                                                            let data49 = data47.by;
                                                                            const _errs110 = errors;
                                                                            if (!(data49 === "baseline" || data49 === "ignore-file" || data49 === "config")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i6 + "/by", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/by/enum", keyword: "enum", params: { allowedValues: schema11.properties.scan.properties.configuration.properties.stale.items.properties.by.enum }, message: "must be equal to one of the allowed values" }];
                                                                              return false;
                                                                            }
                                                                            var valid18 = _errs110 === errors;
                                                                          } else {
                                                                            var valid18 = true;
                                                                          }
                                                                          if (valid18) {
                                                                            if (data47.file !== void 0) {
                                                                              const _errs111 = errors;
                                                                              if (typeof data47.file !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i6 + "/file", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid18 = _errs111 === errors;
                                                                            } else {
                                                                              var valid18 = true;
                                                                            }
                                                                            if (valid18) {
                                                                              if (data47.line !== void 0) {
                                                                                let data51 = data47.line;
                                                                                const _errs113 = errors;
                                                                                if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i6 + "/line", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs113) {
                                                                                  if (typeof data51 == "number" && isFinite(data51)) {
                                                                                    if (data51 < 1 || isNaN(data51)) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i6 + "/line", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid18 = _errs113 === errors;
                                                                              } else {
                                                                                var valid18 = true;
                                                                              }
                                                                              if (valid18) {
                                                                                if (data47.fingerprint !== void 0) {
                                                                                  let data52 = data47.fingerprint;
                                                                                  const _errs115 = errors;
                                                                                  if (typeof data52 !== "string" && data52 !== null) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i6 + "/fingerprint", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/fingerprint/type", keyword: "type", params: { type: schema11.properties.scan.properties.configuration.properties.stale.items.properties.fingerprint.type }, message: "must be string,null" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid18 = _errs115 === errors;
                                                                                } else {
                                                                                  var valid18 = true;
                                                                                }
                                                                                if (valid18) {
                                                                                  if (data47.pattern !== void 0) {
                                                                                    let data53 = data47.pattern;
                                                                                    const _errs117 = errors;
                                                                                    if (typeof data53 !== "string" && data53 !== null) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i6 + "/pattern", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/pattern/type", keyword: "type", params: { type: schema11.properties.scan.properties.configuration.properties.stale.items.properties.pattern.type }, message: "must be string,null" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid18 = _errs117 === errors;
                                                                                  } else {
                                                                                    var valid18 = true;
                                                                                  }
                                                                                  if (valid18) {
                                                                                    if (data47.redacted !== void 0) {
                                                                                      let data54 = data47.redacted;
                                                                                      const _errs119 = errors;
                                                                                      if (typeof data54 !== "string" && data54 !== null) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i6 + "/redacted", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/redacted/type", keyword: "type", params: { type: schema11.properties.scan.properties.configuration.properties.stale.items.properties.redacted.type }, message: "must be string,null" }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid18 = _errs119 === errors;
                                                                                    } else {
                                                                                      var valid18 = true;
                                                                                    }
                                                                                    if (valid18) {
                                                                                      if (data47.reason !== void 0) {
                                                                                        let data55 = data47.reason;
                                                                                        const _errs121 = errors;
                                                                                        if (typeof data55 !== "string" && data55 !== null) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i6 + "/reason", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/reason/type", keyword: "type", params: { type: schema11.properties.scan.properties.configuration.properties.stale.items.properties.reason.type }, message: "must be string,null" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid18 = _errs121 === errors;
                                                                                      } else {
                                                                                        var valid18 = true;
                                                                                      }
                                                                                      if (valid18) {
                                                                                        if (data47.expires !== void 0) {
                                                                                          let data56 = data47.expires;
                                                                                          const _errs123 = errors;
                                                                                          if (typeof data56 !== "string" && data56 !== null) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i6 + "/expires", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/expires/type", keyword: "type", params: { type: schema11.properties.scan.properties.configuration.properties.stale.items.properties.expires.type }, message: "must be string,null" }];
                                                                                            return false;
                                                                                          }
                                                                                          if (errors === _errs123) {
                                                                                            if (typeof data56 === "string") {
                                                                                              if (!pattern2.test(data56)) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i6 + "/expires", schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[-+0-9T:.Z]{1,40}$" }, message: 'must match pattern "^[-+0-9T:.Z]{1,40}$"' }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                          var valid18 = _errs123 === errors;
                                                                                        } else {
                                                                                          var valid18 = true;
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
                                                                    validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale/" + i6, schemaPath: "#/properties/scan/properties/configuration/properties/stale/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid17 = _errs106 === errors;
                                                                if (!valid17) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/scan/configuration/stale", schemaPath: "#/properties/scan/properties/configuration/properties/stale/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid11 = _errs104 === errors;
                                                        } else {
                                                          var valid11 = true;
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
                                            var valid2 = _errs76 === errors;
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
                  let data57 = data.findings;
                  const _errs125 = errors;
                  if (errors === _errs125) {
                    if (Array.isArray(data57)) {
                      var valid19 = true;
                      const len7 = data57.length;
                      for (let i7 = 0; i7 < len7; i7++) {
                        let data58 = data57[i7];
                        const _errs127 = errors;
                        if (errors === _errs127) {
                          if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                            let missing11;
                            if (data58.fingerprint === void 0 && (missing11 = "fingerprint") || data58.ruleId === void 0 && (missing11 = "ruleId") || data58.mode === void 0 && (missing11 = "mode") || data58.severity === void 0 && (missing11 = "severity") || data58.redacted === void 0 && (missing11 = "redacted") || data58.length === void 0 && (missing11 = "length") || data58.confidence === void 0 && (missing11 = "confidence") || data58.verification === void 0 && (missing11 = "verification") || data58.revokeUrl === void 0 && (missing11 = "revokeUrl") || data58.exposure === void 0 && (missing11 = "exposure") || data58.suppressed === void 0 && (missing11 = "suppressed") || data58.sightings === void 0 && (missing11 = "sightings") || data58.sightingsOmitted === void 0 && (missing11 = "sightingsOmitted")) {
                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i7, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                              return false;
                            } else {
                              const _errs129 = errors;
                              for (const key11 in data58) {
                                if (!func2.call(schema11.properties.findings.items.properties, key11)) {
                                  delete data58[key11];
                                }
                              }
                              if (_errs129 === errors) {
                                if (data58.fingerprint !== void 0) {
                                  let data59 = data58.fingerprint;
                                  const _errs130 = errors;
                                  if (errors === _errs130) {
                                    if (typeof data59 === "string") {
                                      if (!pattern1.test(data59)) {
                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/fingerprint", schemaPath: "#/properties/findings/items/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                        return false;
                                      }
                                    } else {
                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/fingerprint", schemaPath: "#/properties/findings/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid20 = _errs130 === errors;
                                } else {
                                  var valid20 = true;
                                }
                                if (valid20) {
                                  if (data58.ruleId !== void 0) {
                                    let data60 = data58.ruleId;
                                    const _errs132 = errors;
                                    if (errors === _errs132) {
                                      if (typeof data60 === "string") {
                                        if (!pattern4.test(data60)) {
                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/ruleId", schemaPath: "#/properties/findings/items/properties/ruleId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{1,62}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{1,62}$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/ruleId", schemaPath: "#/properties/findings/items/properties/ruleId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid20 = _errs132 === errors;
                                  } else {
                                    var valid20 = true;
                                  }
                                  if (valid20) {
                                    if (data58.mode !== void 0) {
                                      let data61 = data58.mode;
                                      const _errs134 = errors;
                                      if (!(data61 === "live" || data61 === "test")) {
                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/mode", schemaPath: "#/properties/findings/items/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.mode.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid20 = _errs134 === errors;
                                    } else {
                                      var valid20 = true;
                                    }
                                    if (valid20) {
                                      if (data58.severity !== void 0) {
                                        let data62 = data58.severity;
                                        const _errs135 = errors;
                                        if (!(data62 === "critical" || data62 === "high" || data62 === "medium" || data62 === "low")) {
                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid20 = _errs135 === errors;
                                      } else {
                                        var valid20 = true;
                                      }
                                      if (valid20) {
                                        if (data58.redacted !== void 0) {
                                          let data63 = data58.redacted;
                                          const _errs136 = errors;
                                          if (errors === _errs136) {
                                            if (typeof data63 === "string") {
                                              if (!pattern5.test(data63)) {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/redacted", schemaPath: "#/properties/findings/items/properties/redacted/pattern", keyword: "pattern", params: { pattern: "^[!-~]{0,7}…[!-~]{0,4}$" }, message: 'must match pattern "^[!-~]{0,7}…[!-~]{0,4}$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/redacted", schemaPath: "#/properties/findings/items/properties/redacted/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid20 = _errs136 === errors;
                                        } else {
                                          var valid20 = true;
                                        }
                                        if (valid20) {
                                          if (data58.secret !== void 0) {
                                            const _errs138 = errors;
                                            if (typeof data58.secret !== "string") {
                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/secret", schemaPath: "#/properties/findings/items/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid20 = _errs138 === errors;
                                          } else {
                                            var valid20 = true;
                                          }
                                          if (valid20) {
                                            if (data58.length !== void 0) {
                                              let data65 = data58.length;
                                              const _errs140 = errors;
                                              if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/length", schemaPath: "#/properties/findings/items/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs140) {
                                                if (typeof data65 == "number" && isFinite(data65)) {
                                                  if (data65 < 1 || isNaN(data65)) {
                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/length", schemaPath: "#/properties/findings/items/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid20 = _errs140 === errors;
                                            } else {
                                              var valid20 = true;
                                            }
                                            if (valid20) {
                                              if (data58.confidence !== void 0) {
                                                let data66 = data58.confidence;
                                                const _errs142 = errors;
                                                if (!(data66 === "high" || data66 === "medium" || data66 === "low")) {
                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/confidence", schemaPath: "#/properties/findings/items/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.confidence.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid20 = _errs142 === errors;
                                              } else {
                                                var valid20 = true;
                                              }
                                              if (valid20) {
                                                if (data58.verification !== void 0) {
                                                  let data67 = data58.verification;
                                                  const _errs143 = errors;
                                                  if (errors === _errs143) {
                                                    if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                                                      let missing12;
                                                      if (data67.status === void 0 && (missing12 = "status") || data67.checkedAt === void 0 && (missing12 = "checkedAt") || data67.scopes === void 0 && (missing12 = "scopes") || data67.lacks === void 0 && (missing12 = "lacks") || data67.requestId === void 0 && (missing12 = "requestId") || data67.reason === void 0 && (missing12 = "reason")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/verification", schemaPath: "#/properties/findings/items/properties/verification/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs145 = errors;
                                                        for (const key12 in data67) {
                                                          if (!(key12 === "status" || key12 === "checkedAt" || key12 === "scopes" || key12 === "lacks" || key12 === "requestId" || key12 === "reason")) {
                                                            delete data67[key12];
                                                          }
                                                        }
                                                        if (_errs145 === errors) {
                                                          if (data67.status !== void 0) {
                                                            let data68 = data67.status;
                                                            const _errs146 = errors;
                                                            if (!(data68 === "live" || data68 === "revoked" || data68 === "expired" || data68 === "invalid" || data68 === "inactive" || data68 === "unknown" || data68 === "not-checked")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/verification/status", schemaPath: "#/properties/findings/items/properties/verification/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.verification.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                                              return false;
                                                            }
                                                            var valid21 = _errs146 === errors;
                                                          } else {
                                                            var valid21 = true;
                                                          }
                                                          if (valid21) {
                                                            if (data67.checkedAt !== void 0) {
                                                              let data69 = data67.checkedAt;
                                                              const _errs147 = errors;
                                                              if (typeof data69 !== "string" && data69 !== null) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/verification/checkedAt", schemaPath: "#/properties/findings/items/properties/verification/properties/checkedAt/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.verification.properties.checkedAt.type }, message: "must be string,null" }];
                                                                return false;
                                                              }
                                                              if (errors === _errs147) {
                                                                if (typeof data69 === "string") {
                                                                  if (!pattern2.test(data69)) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/verification/checkedAt", schemaPath: "#/properties/findings/items/properties/verification/properties/checkedAt/pattern", keyword: "pattern", params: { pattern: "^[-+0-9T:.Z]{1,40}$" }, message: 'must match pattern "^[-+0-9T:.Z]{1,40}$"' }];
                                                                    return false;
                                                                  }
                                                                }
                                                              }
                                                              var valid21 = _errs147 === errors;
                                                            } else {
                                                              var valid21 = true;
                                                            }
                                                            if (valid21) {
                                                              if (data67.scopes !== void 0) {
                                                                let data70 = data67.scopes;
                                                                const _errs149 = errors;
                                                                if (errors === _errs149) {
                                                                  if (Array.isArray(data70)) {
                                                                    var valid22 = true;
                                                                    const len8 = data70.length;
                                                                    for (let i8 = 0; i8 < len8; i8++) {
                                                                      const _errs151 = errors;
                                                                      if (typeof data70[i8] !== "string") {
                                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/verification/scopes/" + i8, schemaPath: "#/properties/findings/items/properties/verification/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid22 = _errs151 === errors;
                                                                      if (!valid22) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/verification/scopes", schemaPath: "#/properties/findings/items/properties/verification/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid21 = _errs149 === errors;
                                                              } else {
                                                                var valid21 = true;
                                                              }
                                                              if (valid21) {
                                                                if (data67.lacks !== void 0) {
                                                                  let data72 = data67.lacks;
                                                                  const _errs153 = errors;
                                                                  if (errors === _errs153) {
                                                                    if (Array.isArray(data72)) {
                                                                      var valid23 = true;
                                                                      const len9 = data72.length;
                                                                      for (let i9 = 0; i9 < len9; i9++) {
                                                                        const _errs155 = errors;
                                                                        if (typeof data72[i9] !== "string") {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/verification/lacks/" + i9, schemaPath: "#/properties/findings/items/properties/verification/properties/lacks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid23 = _errs155 === errors;
                                                                        if (!valid23) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/verification/lacks", schemaPath: "#/properties/findings/items/properties/verification/properties/lacks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid21 = _errs153 === errors;
                                                                } else {
                                                                  var valid21 = true;
                                                                }
                                                                if (valid21) {
                                                                  if (data67.requestId !== void 0) {
                                                                    let data74 = data67.requestId;
                                                                    const _errs157 = errors;
                                                                    if (typeof data74 !== "string" && data74 !== null) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/verification/requestId", schemaPath: "#/properties/findings/items/properties/verification/properties/requestId/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.verification.properties.requestId.type }, message: "must be string,null" }];
                                                                      return false;
                                                                    }
                                                                    var valid21 = _errs157 === errors;
                                                                  } else {
                                                                    var valid21 = true;
                                                                  }
                                                                  if (valid21) {
                                                                    if (data67.reason !== void 0) {
                                                                      let data75 = data67.reason;
                                                                      const _errs159 = errors;
                                                                      if (typeof data75 !== "string" && data75 !== null) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/verification/reason", schemaPath: "#/properties/findings/items/properties/verification/properties/reason/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.verification.properties.reason.type }, message: "must be string,null" }];
                                                                        return false;
                                                                      }
                                                                      var valid21 = _errs159 === errors;
                                                                    } else {
                                                                      var valid21 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/verification", schemaPath: "#/properties/findings/items/properties/verification/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid20 = _errs143 === errors;
                                                } else {
                                                  var valid20 = true;
                                                }
                                                if (valid20) {
                                                  if (data58.revokeUrl !== void 0) {
                                                    let data76 = data58.revokeUrl;
                                                    const _errs161 = errors;
                                                    if (errors === _errs161) {
                                                      if (typeof data76 === "string") {
                                                        if (!pattern7.test(data76)) {
                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/revokeUrl", schemaPath: "#/properties/findings/items/properties/revokeUrl/pattern", keyword: "pattern", params: { pattern: "^https://[!-~]+$" }, message: 'must match pattern "^https://[!-~]+$"' }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/revokeUrl", schemaPath: "#/properties/findings/items/properties/revokeUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid20 = _errs161 === errors;
                                                  } else {
                                                    var valid20 = true;
                                                  }
                                                  if (valid20) {
                                                    if (data58.exposure !== void 0) {
                                                      let data77 = data58.exposure;
                                                      const _errs163 = errors;
                                                      const _errs164 = errors;
                                                      let valid24 = false;
                                                      let passing1 = null;
                                                      const _errs165 = errors;
                                                      if (data77 !== null) {
                                                        const err7 = { instancePath: instancePath + "/findings/" + i7 + "/exposure", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                          vErrors = [err7];
                                                        } else {
                                                          vErrors.push(err7);
                                                        }
                                                        errors++;
                                                      }
                                                      var _valid1 = _errs165 === errors;
                                                      if (_valid1) {
                                                        valid24 = true;
                                                        passing1 = 0;
                                                      }
                                                      const _errs167 = errors;
                                                      if (errors === _errs167) {
                                                        if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                                                          let missing13;
                                                          if (data77.firstCommit === void 0 && (missing13 = "firstCommit") || data77.firstAuthor === void 0 && (missing13 = "firstAuthor") || data77.firstDate === void 0 && (missing13 = "firstDate") || data77.lastDate === void 0 && (missing13 = "lastDate") || data77.atHead === void 0 && (missing13 = "atHead") || data77.refs === void 0 && (missing13 = "refs") || data77.refsComplete === void 0 && (missing13 = "refsComplete") || data77.removedIn === void 0 && (missing13 = "removedIn") || data77.removedDate === void 0 && (missing13 = "removedDate") || data77.unreachable === void 0 && (missing13 = "unreachable")) {
                                                            const err8 = { instancePath: instancePath + "/findings/" + i7 + "/exposure", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" };
                                                            if (vErrors === null) {
                                                              vErrors = [err8];
                                                            } else {
                                                              vErrors.push(err8);
                                                            }
                                                            errors++;
                                                          } else {
                                                            const _errs169 = errors;
                                                            for (const key13 in data77) {
                                                              if (!func2.call(schema11.properties.findings.items.properties.exposure.oneOf[1].properties, key13)) {
                                                                delete data77[key13];
                                                              }
                                                            }
                                                            if (_errs169 === errors) {
                                                              if (data77.firstCommit !== void 0) {
                                                                let data78 = data77.firstCommit;
                                                                const _errs170 = errors;
                                                                if (typeof data78 !== "string" && data78 !== null) {
                                                                  const err9 = { instancePath: instancePath + "/findings/" + i7 + "/exposure/firstCommit", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/firstCommit/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.exposure.oneOf[1].properties.firstCommit.type }, message: "must be string,null" };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err9];
                                                                  } else {
                                                                    vErrors.push(err9);
                                                                  }
                                                                  errors++;
                                                                }
                                                                if (errors === _errs170) {
                                                                  if (typeof data78 === "string") {
                                                                    if (!pattern8.test(data78)) {
                                                                      const err10 = { instancePath: instancePath + "/findings/" + i7 + "/exposure/firstCommit", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/firstCommit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: 'must match pattern "^[0-9a-f]{40,64}$"' };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err10];
                                                                      } else {
                                                                        vErrors.push(err10);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                  }
                                                                }
                                                                var valid25 = _errs170 === errors;
                                                              } else {
                                                                var valid25 = true;
                                                              }
                                                              if (valid25) {
                                                                if (data77.firstAuthor !== void 0) {
                                                                  let data79 = data77.firstAuthor;
                                                                  const _errs172 = errors;
                                                                  if (typeof data79 !== "string" && data79 !== null) {
                                                                    const err11 = { instancePath: instancePath + "/findings/" + i7 + "/exposure/firstAuthor", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/firstAuthor/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.exposure.oneOf[1].properties.firstAuthor.type }, message: "must be string,null" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err11];
                                                                    } else {
                                                                      vErrors.push(err11);
                                                                    }
                                                                    errors++;
                                                                  }
                                                                  var valid25 = _errs172 === errors;
                                                                } else {
                                                                  var valid25 = true;
                                                                }
                                                                if (valid25) {
                                                                  if (data77.firstDate !== void 0) {
                                                                    let data80 = data77.firstDate;
                                                                    const _errs174 = errors;
                                                                    if (typeof data80 !== "string" && data80 !== null) {
                                                                      const err12 = { instancePath: instancePath + "/findings/" + i7 + "/exposure/firstDate", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/firstDate/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.exposure.oneOf[1].properties.firstDate.type }, message: "must be string,null" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err12];
                                                                      } else {
                                                                        vErrors.push(err12);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                    if (errors === _errs174) {
                                                                      if (typeof data80 === "string") {
                                                                        if (!pattern2.test(data80)) {
                                                                          const err13 = { instancePath: instancePath + "/findings/" + i7 + "/exposure/firstDate", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/firstDate/pattern", keyword: "pattern", params: { pattern: "^[-+0-9T:.Z]{1,40}$" }, message: 'must match pattern "^[-+0-9T:.Z]{1,40}$"' };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err13];
                                                                          } else {
                                                                            vErrors.push(err13);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                      }
                                                                    }
                                                                    var valid25 = _errs174 === errors;
                                                                  } else {
                                                                    var valid25 = true;
                                                                  }
                                                                  if (valid25) {
                                                                    if (data77.lastDate !== void 0) {
                                                                      let data81 = data77.lastDate;
                                                                      const _errs176 = errors;
                                                                      if (typeof data81 !== "string" && data81 !== null) {
                                                                        const err14 = { instancePath: instancePath + "/findings/" + i7 + "/exposure/lastDate", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/lastDate/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.exposure.oneOf[1].properties.lastDate.type }, message: "must be string,null" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err14];
                                                                        } else {
                                                                          vErrors.push(err14);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                      if (errors === _errs176) {
                                                                        if (typeof data81 === "string") {
                                                                          if (!pattern2.test(data81)) {
                                                                            const err15 = { instancePath: instancePath + "/findings/" + i7 + "/exposure/lastDate", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/lastDate/pattern", keyword: "pattern", params: { pattern: "^[-+0-9T:.Z]{1,40}$" }, message: 'must match pattern "^[-+0-9T:.Z]{1,40}$"' };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err15];
                                                                            } else {
                                                                              vErrors.push(err15);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid25 = _errs176 === errors;
                                                                    } else {
                                                                      var valid25 = true;
                                                                    }
                                                                    if (valid25) {
                                                                      if (data77.atHead !== void 0) {
                                                                        let data82 = data77.atHead;
                                                                        const _errs178 = errors;
                                                                        if (typeof data82 !== "boolean" && data82 !== null) {
                                                                          const err16 = { instancePath: instancePath + "/findings/" + i7 + "/exposure/atHead", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/atHead/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.exposure.oneOf[1].properties.atHead.type }, message: "must be boolean,null" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err16];
                                                                          } else {
                                                                            vErrors.push(err16);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                        var valid25 = _errs178 === errors;
                                                                      } else {
                                                                        var valid25 = true;
                                                                      }
                                                                      if (valid25) {
                                                                        if (data77.refs !== void 0) {
                                                                          let data83 = data77.refs;
                                                                          const _errs180 = errors;
                                                                          if (errors === _errs180) {
                                                                            if (Array.isArray(data83)) {
                                                                              var valid26 = true;
                                                                              const len10 = data83.length;
                                                                              for (let i10 = 0; i10 < len10; i10++) {
                                                                                const _errs182 = errors;
                                                                                if (typeof data83[i10] !== "string") {
                                                                                  const err17 = { instancePath: instancePath + "/findings/" + i7 + "/exposure/refs/" + i10, schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/refs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err17];
                                                                                  } else {
                                                                                    vErrors.push(err17);
                                                                                  }
                                                                                  errors++;
                                                                                }
                                                                                var valid26 = _errs182 === errors;
                                                                                if (!valid26) {
                                                                                  break;
                                                                                }
                                                                              }
                                                                            } else {
                                                                              const err18 = { instancePath: instancePath + "/findings/" + i7 + "/exposure/refs", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/refs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err18];
                                                                              } else {
                                                                                vErrors.push(err18);
                                                                              }
                                                                              errors++;
                                                                            }
                                                                          }
                                                                          var valid25 = _errs180 === errors;
                                                                        } else {
                                                                          var valid25 = true;
                                                                        }
                                                                        if (valid25) {
                                                                          if (data77.refsComplete !== void 0) {
                                                                            const _errs184 = errors;
                                                                            if (typeof data77.refsComplete !== "boolean") {
                                                                              const err19 = { instancePath: instancePath + "/findings/" + i7 + "/exposure/refsComplete", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/refsComplete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err19];
                                                                              } else {
                                                                                vErrors.push(err19);
                                                                              }
                                                                              errors++;
                                                                            }
                                                                            var valid25 = _errs184 === errors;
                                                                          } else {
                                                                            var valid25 = true;
                                                                          }
                                                                          if (valid25) {
                                                                            if (data77.removedIn !== void 0) {
                                                                              let data86 = data77.removedIn;
                                                                              const _errs186 = errors;
                                                                              if (typeof data86 !== "string" && data86 !== null) {
                                                                                const err20 = { instancePath: instancePath + "/findings/" + i7 + "/exposure/removedIn", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/removedIn/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.exposure.oneOf[1].properties.removedIn.type }, message: "must be string,null" };
                                                                                if (vErrors === null) {
                                                                                  vErrors = [err20];
                                                                                } else {
                                                                                  vErrors.push(err20);
                                                                                }
                                                                                errors++;
                                                                              }
                                                                              if (errors === _errs186) {
                                                                                if (typeof data86 === "string") {
                                                                                  if (!pattern8.test(data86)) {
                                                                                    const err21 = { instancePath: instancePath + "/findings/" + i7 + "/exposure/removedIn", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/removedIn/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: 'must match pattern "^[0-9a-f]{40,64}$"' };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err21];
                                                                                    } else {
                                                                                      vErrors.push(err21);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                }
                                                                              }
                                                                              var valid25 = _errs186 === errors;
                                                                            } else {
                                                                              var valid25 = true;
                                                                            }
                                                                            if (valid25) {
                                                                              if (data77.removedDate !== void 0) {
                                                                                let data87 = data77.removedDate;
                                                                                const _errs188 = errors;
                                                                                if (typeof data87 !== "string" && data87 !== null) {
                                                                                  const err22 = { instancePath: instancePath + "/findings/" + i7 + "/exposure/removedDate", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/removedDate/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.exposure.oneOf[1].properties.removedDate.type }, message: "must be string,null" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err22];
                                                                                  } else {
                                                                                    vErrors.push(err22);
                                                                                  }
                                                                                  errors++;
                                                                                }
                                                                                if (errors === _errs188) {
                                                                                  if (typeof data87 === "string") {
                                                                                    if (!pattern2.test(data87)) {
                                                                                      const err23 = { instancePath: instancePath + "/findings/" + i7 + "/exposure/removedDate", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/removedDate/pattern", keyword: "pattern", params: { pattern: "^[-+0-9T:.Z]{1,40}$" }, message: 'must match pattern "^[-+0-9T:.Z]{1,40}$"' };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err23];
                                                                                      } else {
                                                                                        vErrors.push(err23);
                                                                                      }
                                                                                      errors++;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid25 = _errs188 === errors;
                                                                              } else {
                                                                                var valid25 = true;
                                                                              }
                                                                              if (valid25) {
                                                                                if (data77.unreachable !== void 0) {
                                                                                  let data88 = data77.unreachable;
                                                                                  const _errs190 = errors;
                                                                                  if (!(data88 === "reflog" || data88 === "stash" || data88 === "index" || data88 === "nothing" || data88 === null)) {
                                                                                    const err24 = { instancePath: instancePath + "/findings/" + i7 + "/exposure/unreachable", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/properties/unreachable/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.exposure.oneOf[1].properties.unreachable.enum }, message: "must be equal to one of the allowed values" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err24];
                                                                                    } else {
                                                                                      vErrors.push(err24);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                  var valid25 = _errs190 === errors;
                                                                                } else {
                                                                                  var valid25 = true;
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
                                                          const err25 = { instancePath: instancePath + "/findings/" + i7 + "/exposure", schemaPath: "#/properties/findings/items/properties/exposure/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                          if (vErrors === null) {
                                                            vErrors = [err25];
                                                          } else {
                                                            vErrors.push(err25);
                                                          }
                                                          errors++;
                                                        }
                                                      }
                                                      var _valid1 = _errs167 === errors;
                                                      if (_valid1 && valid24) {
                                                        valid24 = false;
                                                        passing1 = [passing1, 1];
                                                      } else {
                                                        if (_valid1) {
                                                          valid24 = true;
                                                          passing1 = 1;
                                                        }
                                                      }
                                                      if (!valid24) {
                                                        const err26 = { instancePath: instancePath + "/findings/" + i7 + "/exposure", schemaPath: "#/properties/findings/items/properties/exposure/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                                        if (vErrors === null) {
                                                          vErrors = [err26];
                                                        } else {
                                                          vErrors.push(err26);
                                                        }
                                                        errors++;
                                                        validate10.errors = vErrors;
                                                        return false;
                                                      } else {
                                                        errors = _errs164;
                                                        if (vErrors !== null) {
                                                          if (_errs164) {
                                                            vErrors.length = _errs164;
                                                          } else {
                                                            vErrors = null;
                                                          }
                                                        }
                                                      }
                                                      var valid20 = _errs163 === errors;
                                                    } else {
                                                      var valid20 = true;
                                                    }
                                                    if (valid20) {
                                                      if (data58.suppressed !== void 0) {
                                                        let data89 = data58.suppressed;
                                                        const _errs191 = errors;
                                                        const _errs193 = errors;
                                                        let valid28 = false;
                                                        let passing2 = null;
                                                        const _errs194 = errors;
                                                        if (data89 !== null) {
                                                          const err27 = { instancePath: instancePath + "/findings/" + i7 + "/suppressed", schemaPath: "#/definitions/suppression/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                          if (vErrors === null) {
                                                            vErrors = [err27];
                                                          } else {
                                                            vErrors.push(err27);
                                                          }
                                                          errors++;
                                                        }
                                                        var _valid2 = _errs194 === errors;
                                                        if (_valid2) {
                                                          valid28 = true;
                                                          passing2 = 0;
                                                        }
                                                        const _errs196 = errors;
                                                        if (errors === _errs196) {
                                                          if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
                                                            let missing14;
                                                            if (data89.by === void 0 && (missing14 = "by") || data89.reason === void 0 && (missing14 = "reason") || data89.expires === void 0 && (missing14 = "expires")) {
                                                              const err28 = { instancePath: instancePath + "/findings/" + i7 + "/suppressed", schemaPath: "#/definitions/suppression/oneOf/1/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" };
                                                              if (vErrors === null) {
                                                                vErrors = [err28];
                                                              } else {
                                                                vErrors.push(err28);
                                                              }
                                                              errors++;
                                                            } else {
                                                              const _errs198 = errors;
                                                              for (const key14 in data89) {
                                                                if (!(key14 === "by" || key14 === "reason" || key14 === "expires")) {
                                                                  delete data89[key14];
                                                                }
                                                              }
                                                              if (_errs198 === errors) {
                                                                if (data89.by !== void 0) {
                                                                  let data90 = data89.by;
                                                                  const _errs199 = errors;
                                                                  if (!(data90 === "inline" || data90 === "baseline" || data90 === "ignore-file" || data90 === "config")) {
                                                                    const err29 = { instancePath: instancePath + "/findings/" + i7 + "/suppressed/by", schemaPath: "#/definitions/suppression/oneOf/1/properties/by/enum", keyword: "enum", params: { allowedValues: schema12.oneOf[1].properties.by.enum }, message: "must be equal to one of the allowed values" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err29];
                                                                    } else {
                                                                      vErrors.push(err29);
                                                                    }
                                                                    errors++;
                                                                  }
                                                                  var valid29 = _errs199 === errors;
                                                                } else {
                                                                  var valid29 = true;
                                                                }
                                                                if (valid29) {
                                                                  if (data89.reason !== void 0) {
                                                                    let data91 = data89.reason;
                                                                    const _errs200 = errors;
                                                                    if (typeof data91 !== "string" && data91 !== null) {
                                                                      const err30 = { instancePath: instancePath + "/findings/" + i7 + "/suppressed/reason", schemaPath: "#/definitions/suppression/oneOf/1/properties/reason/type", keyword: "type", params: { type: schema12.oneOf[1].properties.reason.type }, message: "must be string,null" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err30];
                                                                      } else {
                                                                        vErrors.push(err30);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                    var valid29 = _errs200 === errors;
                                                                  } else {
                                                                    var valid29 = true;
                                                                  }
                                                                  if (valid29) {
                                                                    if (data89.expires !== void 0) {
                                                                      let data92 = data89.expires;
                                                                      const _errs202 = errors;
                                                                      if (typeof data92 !== "string" && data92 !== null) {
                                                                        const err31 = { instancePath: instancePath + "/findings/" + i7 + "/suppressed/expires", schemaPath: "#/definitions/suppression/oneOf/1/properties/expires/type", keyword: "type", params: { type: schema12.oneOf[1].properties.expires.type }, message: "must be string,null" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err31];
                                                                        } else {
                                                                          vErrors.push(err31);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                      if (errors === _errs202) {
                                                                        if (typeof data92 === "string") {
                                                                          if (!pattern2.test(data92)) {
                                                                            const err32 = { instancePath: instancePath + "/findings/" + i7 + "/suppressed/expires", schemaPath: "#/definitions/suppression/oneOf/1/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[-+0-9T:.Z]{1,40}$" }, message: 'must match pattern "^[-+0-9T:.Z]{1,40}$"' };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err32];
                                                                            } else {
                                                                              vErrors.push(err32);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid29 = _errs202 === errors;
                                                                    } else {
                                                                      var valid29 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            const err33 = { instancePath: instancePath + "/findings/" + i7 + "/suppressed", schemaPath: "#/definitions/suppression/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                            if (vErrors === null) {
                                                              vErrors = [err33];
                                                            } else {
                                                              vErrors.push(err33);
                                                            }
                                                            errors++;
                                                          }
                                                        }
                                                        var _valid2 = _errs196 === errors;
                                                        if (_valid2 && valid28) {
                                                          valid28 = false;
                                                          passing2 = [passing2, 1];
                                                        } else {
                                                          if (_valid2) {
                                                            valid28 = true;
                                                            passing2 = 1;
                                                          }
                                                        }
                                                        if (!valid28) {
                                                          const err34 = { instancePath: instancePath + "/findings/" + i7 + "/suppressed", schemaPath: "#/definitions/suppression/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                                                          if (vErrors === null) {
                                                            vErrors = [err34];
                                                          } else {
                                                            vErrors.push(err34);
                                                          }
                                                          errors++;
                                                          validate10.errors = vErrors;
                                                          return false;
                                                        } else {
                                                          errors = _errs193;
                                                          if (vErrors !== null) {
                                                            if (_errs193) {
                                                              vErrors.length = _errs193;
                                                            } else {
                                                              vErrors = null;
                                                            }
                                                          }
                                                        }
                                                        var valid20 = _errs191 === errors;
                                                      } else {
                                                        var valid20 = true;
                                                      }
                                                      if (valid20) {
                                                        if (data58.sightings !== void 0) {
                                                          let data93 = data58.sightings;
                                                          const _errs204 = errors;
                                                          if (errors === _errs204) {
                                                            if (Array.isArray(data93)) {
                                                              if (data93.length < 1) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings", schemaPath: "#/properties/findings/items/properties/sightings/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                return false;
                                                              } else {
                                                                var valid30 = true;
                                                                const len11 = data93.length;
                                                                for (let i11 = 0; i11 < len11; i11++) {
                                                                  let data94 = data93[i11];
                                                                  const _errs206 = errors;
                                                                  if (errors === _errs206) {
                                                                    if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
                                                                      let missing15;
                                                                      if (data94.source === void 0 && (missing15 = "source") || data94.path === void 0 && (missing15 = "path") || data94.line === void 0 && (missing15 = "line") || data94.column === void 0 && (missing15 = "column") || data94.endLine === void 0 && (missing15 = "endLine") || data94.endColumn === void 0 && (missing15 = "endColumn") || data94.commit === void 0 && (missing15 = "commit") || data94.author === void 0 && (missing15 = "author") || data94.date === void 0 && (missing15 = "date") || data94.object === void 0 && (missing15 = "object") || data94.decoded === void 0 && (missing15 = "decoded") || data94.confidence === void 0 && (missing15 = "confidence") || data94.excerpt === void 0 && (missing15 = "excerpt") || data94.suppressed === void 0 && (missing15 = "suppressed")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11, schemaPath: "#/properties/findings/items/properties/sightings/items/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                        return false;
                                                                      } else {
                                                                        const _errs208 = errors;
                                                                        for (const key15 in data94) {
                                                                          if (!func2.call(schema11.properties.findings.items.properties.sightings.items.properties, key15)) {
                                                                            delete data94[key15];
                                                                          }
                                                                        }
                                                                        if (_errs208 === errors) {
                                                                          if (data94.source !== void 0) {
                                                                            let data95 = data94.source;
                                                                            const _errs209 = errors;
                                                                            if (!(data95 === "file" || data95 === "file-name" || data95 === "index" || data95 === "stdin" || data95 === "blob" || data95 === "commit-message" || data95 === "commit-author" || data95 === "tag-message" || data95 === "note" || data95 === "ref-name" || data95 === "reflog")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/source", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.sightings.items.properties.source.enum }, message: "must be equal to one of the allowed values" }];
                                                                              return false;
                                                                            }
                                                                            var valid31 = _errs209 === errors;
                                                                          } else {
                                                                            var valid31 = true;
                                                                          }
                                                                          if (valid31) {
                                                                            if (data94.path !== void 0) {
                                                                              let data96 = data94.path;
                                                                              const _errs210 = errors;
                                                                              if (typeof data96 !== "string" && data96 !== null) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/path", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/path/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.path.type }, message: "must be string,null" }];
                                                                                return false;
                                                                              }
                                                                              var valid31 = _errs210 === errors;
                                                                            } else {
                                                                              var valid31 = true;
                                                                            }
                                                                            if (valid31) {
                                                                              if (data94.rawPath !== void 0) {
                                                                                const _errs212 = errors;
                                                                                if (typeof data94.rawPath !== "string") {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/rawPath", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/rawPath/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid31 = _errs212 === errors;
                                                                              } else {
                                                                                var valid31 = true;
                                                                              }
                                                                              if (valid31) {
                                                                                if (data94.container !== void 0) {
                                                                                  let data98 = data94.container;
                                                                                  const _errs214 = errors;
                                                                                  if (typeof data98 !== "string" && data98 !== null) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/container", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/container/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.container.type }, message: "must be string,null" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid31 = _errs214 === errors;
                                                                                } else {
                                                                                  var valid31 = true;
                                                                                }
                                                                                if (valid31) {
                                                                                  if (data94.line !== void 0) {
                                                                                    let data99 = data94.line;
                                                                                    const _errs216 = errors;
                                                                                    if (!(typeof data99 == "number" && (!(data99 % 1) && !isNaN(data99)) && isFinite(data99)) && data99 !== null) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/line", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/line/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.line.type }, message: "must be integer,null" }];
                                                                                      return false;
                                                                                    }
                                                                                    if (errors === _errs216) {
                                                                                      if (typeof data99 == "number" && isFinite(data99)) {
                                                                                        if (data99 < 1 || isNaN(data99)) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/line", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                    var valid31 = _errs216 === errors;
                                                                                  } else {
                                                                                    var valid31 = true;
                                                                                  }
                                                                                  if (valid31) {
                                                                                    if (data94.column !== void 0) {
                                                                                      let data100 = data94.column;
                                                                                      const _errs218 = errors;
                                                                                      if (!(typeof data100 == "number" && (!(data100 % 1) && !isNaN(data100)) && isFinite(data100)) && data100 !== null) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/column", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/column/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.column.type }, message: "must be integer,null" }];
                                                                                        return false;
                                                                                      }
                                                                                      if (errors === _errs218) {
                                                                                        if (typeof data100 == "number" && isFinite(data100)) {
                                                                                          if (data100 < 1 || isNaN(data100)) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/column", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                      var valid31 = _errs218 === errors;
                                                                                    } else {
                                                                                      var valid31 = true;
                                                                                    }
                                                                                    if (valid31) {
                                                                                      if (data94.endLine !== void 0) {
                                                                                        let data101 = data94.endLine;
                                                                                        const _errs220 = errors;
                                                                                        if (!(typeof data101 == "number" && (!(data101 % 1) && !isNaN(data101)) && isFinite(data101)) && data101 !== null) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/endLine", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/endLine/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.endLine.type }, message: "must be integer,null" }];
                                                                                          return false;
                                                                                        }
                                                                                        if (errors === _errs220) {
                                                                                          if (typeof data101 == "number" && isFinite(data101)) {
                                                                                            if (data101 < 1 || isNaN(data101)) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/endLine", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                        var valid31 = _errs220 === errors;
                                                                                      } else {
                                                                                        var valid31 = true;
                                                                                      }
                                                                                      if (valid31) {
                                                                                        if (data94.endColumn !== void 0) {
                                                                                          let data102 = data94.endColumn;
                                                                                          const _errs222 = errors;
                                                                                          if (!(typeof data102 == "number" && (!(data102 % 1) && !isNaN(data102)) && isFinite(data102)) && data102 !== null) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/endColumn", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/endColumn/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.endColumn.type }, message: "must be integer,null" }];
                                                                                            return false;
                                                                                          }
                                                                                          if (errors === _errs222) {
                                                                                            if (typeof data102 == "number" && isFinite(data102)) {
                                                                                              if (data102 < 1 || isNaN(data102)) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/endColumn", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                          var valid31 = _errs222 === errors;
                                                                                        } else {
                                                                                          var valid31 = true;
                                                                                        }
                                                                                        if (valid31) {
                                                                                          if (data94.commit !== void 0) {
                                                                                            let data103 = data94.commit;
                                                                                            const _errs224 = errors;
                                                                                            if (typeof data103 !== "string" && data103 !== null) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/commit", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/commit/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.commit.type }, message: "must be string,null" }];
                                                                                              return false;
                                                                                            }
                                                                                            if (errors === _errs224) {
                                                                                              if (typeof data103 === "string") {
                                                                                                if (!pattern8.test(data103)) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/commit", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: 'must match pattern "^[0-9a-f]{40,64}$"' }];
                                                                                                  return false;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                            var valid31 = _errs224 === errors;
                                                                                          } else {
                                                                                            var valid31 = true;
                                                                                          }
                                                                                          if (valid31) {
                                                                                            if (data94.author !== void 0) {
                                                                                              let data104 = data94.author;
                                                                                              const _errs226 = errors;
                                                                                              if (typeof data104 !== "string" && data104 !== null) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/author", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/author/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.author.type }, message: "must be string,null" }];
                                                                                                return false;
                                                                                              }
                                                                                              var valid31 = _errs226 === errors;
                                                                                            } else {
                                                                                              var valid31 = true;
                                                                                            }
                                                                                            if (valid31) {
                                                                                              if (data94.date !== void 0) {
                                                                                                let data105 = data94.date;
                                                                                                const _errs228 = errors;
                                                                                                if (typeof data105 !== "string" && data105 !== null) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/date", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/date/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.date.type }, message: "must be string,null" }];
                                                                                                  return false;
                                                                                                }
                                                                                                if (errors === _errs228) {
                                                                                                  if (typeof data105 === "string") {
                                                                                                    if (!pattern2.test(data105)) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/date", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/date/pattern", keyword: "pattern", params: { pattern: "^[-+0-9T:.Z]{1,40}$" }, message: 'must match pattern "^[-+0-9T:.Z]{1,40}$"' }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                                var valid31 = _errs228 === errors;
                                                                                              } else {
                                                                                                var valid31 = true;
                                                                                              }
                                                                                              if (valid31) {
                                                                                                if (data94.object !== void 0) {
                                                                                                  let data106 = data94.object;
                                                                                                  const _errs230 = errors;
                                                                                                  if (typeof data106 !== "string" && data106 !== null) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/object", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/object/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.object.type }, message: "must be string,null" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  if (errors === _errs230) {
                                                                                                    if (typeof data106 === "string") {
                                                                                                      if (!pattern8.test(data106)) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/object", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/object/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: 'must match pattern "^[0-9a-f]{40,64}$"' }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                  var valid31 = _errs230 === errors;
                                                                                                } else {
                                                                                                  var valid31 = true;
                                                                                                }
                                                                                                if (valid31) {
                                                                                                  if (data94.ref !== void 0) {
                                                                                                    const _errs232 = errors;
                                                                                                    if (typeof data94.ref !== "string") {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/ref", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    var valid31 = _errs232 === errors;
                                                                                                  } else {
                                                                                                    var valid31 = true;
                                                                                                  }
                                                                                                  if (valid31) {
                                                                                                    if (data94.atHead !== void 0) {
                                                                                                      let data108 = data94.atHead;
                                                                                                      const _errs234 = errors;
                                                                                                      if (typeof data108 !== "boolean" && data108 !== null) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/atHead", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/atHead/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.sightings.items.properties.atHead.type }, message: "must be boolean,null" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      var valid31 = _errs234 === errors;
                                                                                                    } else {
                                                                                                      var valid31 = true;
                                                                                                    }
                                                                                                    if (valid31) {
                                                                                                      if (data94.decoded !== void 0) {
                                                                                                        let data109 = data94.decoded;
                                                                                                        const _errs236 = errors;
                                                                                                        if (errors === _errs236) {
                                                                                                          if (Array.isArray(data109)) {
                                                                                                            var valid32 = true;
                                                                                                            const len12 = data109.length;
                                                                                                            for (let i12 = 0; i12 < len12; i12++) {
                                                                                                              let data110 = data109[i12];
                                                                                                              const _errs238 = errors;
                                                                                                              if (errors === _errs238) {
                                                                                                                if (typeof data110 === "string") {
                                                                                                                  if (!pattern17.test(data110)) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/decoded/" + i12, schemaPath: "#/properties/findings/items/properties/sightings/items/properties/decoded/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]{1,40}$" }, message: 'must match pattern "^[a-z0-9-]{1,40}$"' }];
                                                                                                                    return false;
                                                                                                                  }
                                                                                                                } else {
                                                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/decoded/" + i12, schemaPath: "#/properties/findings/items/properties/sightings/items/properties/decoded/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                              }
                                                                                                              var valid32 = _errs238 === errors;
                                                                                                              if (!valid32) {
                                                                                                                break;
                                                                                                              }
                                                                                                            }
                                                                                                          } else {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/decoded", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/decoded/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                        }
                                                                                                        var valid31 = _errs236 === errors;
                                                                                                      } else {
                                                                                                        var valid31 = true;
                                                                                                      }
                                                                                                      if (valid31) {
                                                                                                        if (data94.endEstimated !== void 0) {
                                                                                                          const _errs240 = errors;
                                                                                                          if (true !== data94.endEstimated) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/endEstimated", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/endEstimated/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                          var valid31 = _errs240 === errors;
                                                                                                        } else {
                                                                                                          var valid31 = true;
                                                                                                        }
                                                                                                        if (valid31) {
                                                                                                          if (data94.confidence !== void 0) {
                                                                                                            let data112 = data94.confidence;
                                                                                                            const _errs241 = errors;
                                                                                                            if (!(data112 === "high" || data112 === "medium" || data112 === "low")) {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/confidence", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.sightings.items.properties.confidence.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                            var valid31 = _errs241 === errors;
                                                                                                          } else {
                                                                                                            var valid31 = true;
                                                                                                          }
                                                                                                          if (valid31) {
                                                                                                            if (data94.excerpt !== void 0) {
                                                                                                              let data113 = data94.excerpt;
                                                                                                              const _errs242 = errors;
                                                                                                              const _errs243 = errors;
                                                                                                              let valid33 = false;
                                                                                                              let passing3 = null;
                                                                                                              const _errs244 = errors;
                                                                                                              if (data113 !== null) {
                                                                                                                const err35 = { instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/excerpt", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/excerpt/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                if (vErrors === null) {
                                                                                                                  vErrors = [err35];
                                                                                                                } else {
                                                                                                                  vErrors.push(err35);
                                                                                                                }
                                                                                                                errors++;
                                                                                                              }
                                                                                                              var _valid3 = _errs244 === errors;
                                                                                                              if (_valid3) {
                                                                                                                valid33 = true;
                                                                                                                passing3 = 0;
                                                                                                              }
                                                                                                              const _errs246 = errors;
                                                                                                              if (errors === _errs246) {
                                                                                                                if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
                                                                                                                  let missing16;
                                                                                                                  if (data113.text === void 0 && (missing16 = "text") || data113.start === void 0 && (missing16 = "start") || data113.end === void 0 && (missing16 = "end")) {
                                                                                                                    const err36 = { instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/excerpt", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/excerpt/oneOf/1/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" };
                                                                                                                    if (vErrors === null) {
                                                                                                                      vErrors = [err36];
                                                                                                                    } else {
                                                                                                                      vErrors.push(err36);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                  } else {
                                                                                                                    const _errs248 = errors;
                                                                                                                    for (const key16 in data113) {
                                                                                                                      if (!(key16 === "text" || key16 === "start" || key16 === "end")) {
                                                                                                                        delete data113[key16];
                                                                                                                      }
                                                                                                                    }
                                                                                                                    if (_errs248 === errors) {
                                                                                                                      if (data113.text !== void 0) {
                                                                                                                        const _errs249 = errors;
                                                                                                                        if (typeof data113.text !== "string") {
                                                                                                                          const err37 = { instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/excerpt/text", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/excerpt/oneOf/1/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                          if (vErrors === null) {
                                                                                                                            vErrors = [err37];
                                                                                                                          } else {
                                                                                                                            vErrors.push(err37);
                                                                                                                          }
                                                                                                                          errors++;
                                                                                                                        }
                                                                                                                        var valid34 = _errs249 === errors;
                                                                                                                      } else {
                                                                                                                        var valid34 = true;
                                                                                                                      }
                                                                                                                      if (valid34) {
                                                                                                                        if (data113.start !== void 0) {
                                                                                                                          let data115 = data113.start;
                                                                                                                          const _errs251 = errors;
                                                                                                                          if (!(typeof data115 == "number" && (!(data115 % 1) && !isNaN(data115)) && isFinite(data115))) {
                                                                                                                            const err38 = { instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/excerpt/start", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/excerpt/oneOf/1/properties/start/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                            if (vErrors === null) {
                                                                                                                              vErrors = [err38];
                                                                                                                            } else {
                                                                                                                              vErrors.push(err38);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                          }
                                                                                                                          if (errors === _errs251) {
                                                                                                                            if (typeof data115 == "number" && isFinite(data115)) {
                                                                                                                              if (data115 < 0 || isNaN(data115)) {
                                                                                                                                const err39 = { instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/excerpt/start", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/excerpt/oneOf/1/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                  vErrors = [err39];
                                                                                                                                } else {
                                                                                                                                  vErrors.push(err39);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                              }
                                                                                                                            }
                                                                                                                          }
                                                                                                                          var valid34 = _errs251 === errors;
                                                                                                                        } else {
                                                                                                                          var valid34 = true;
                                                                                                                        }
                                                                                                                        if (valid34) {
                                                                                                                          if (data113.end !== void 0) {
                                                                                                                            let data116 = data113.end;
                                                                                                                            const _errs253 = errors;
                                                                                                                            if (!(typeof data116 == "number" && (!(data116 % 1) && !isNaN(data116)) && isFinite(data116))) {
                                                                                                                              const err40 = { instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/excerpt/end", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/excerpt/oneOf/1/properties/end/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                              if (vErrors === null) {
                                                                                                                                vErrors = [err40];
                                                                                                                              } else {
                                                                                                                                vErrors.push(err40);
                                                                                                                              }
                                                                                                                              errors++;
                                                                                                                            }
                                                                                                                            if (errors === _errs253) {
                                                                                                                              if (typeof data116 == "number" && isFinite(data116)) {
                                                                                                                                if (data116 < 0 || isNaN(data116)) {
                                                                                                                                  const err41 = { instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/excerpt/end", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/excerpt/oneOf/1/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                  if (vErrors === null) {
                                                                                                                                    vErrors = [err41];
                                                                                                                                  } else {
                                                                                                                                    vErrors.push(err41);
                                                                                                                                  }
                                                                                                                                  errors++;
                                                                                                                                }
                                                                                                                              }
                                                                                                                            }
                                                                                                                            var valid34 = _errs253 === errors;
                                                                                                                          } else {
                                                                                                                            var valid34 = true;
                                                                                                                          }
                                                                                                                        }
                                                                                                                      }
                                                                                                                    }
                                                                                                                  }
                                                                                                                } else {
                                                                                                                  const err42 = { instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/excerpt", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/excerpt/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                  if (vErrors === null) {
                                                                                                                    vErrors = [err42];
                                                                                                                  } else {
                                                                                                                    vErrors.push(err42);
                                                                                                                  }
                                                                                                                  errors++;
                                                                                                                }
                                                                                                              }
                                                                                                              var _valid3 = _errs246 === errors;
                                                                                                              if (_valid3 && valid33) {
                                                                                                                valid33 = false;
                                                                                                                passing3 = [passing3, 1];
                                                                                                              } else {
                                                                                                                if (_valid3) {
                                                                                                                  valid33 = true;
                                                                                                                  passing3 = 1;
                                                                                                                }
                                                                                                              }
                                                                                                              if (!valid33) {
                                                                                                                const err43 = { instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/excerpt", schemaPath: "#/properties/findings/items/properties/sightings/items/properties/excerpt/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
                                                                                                                if (vErrors === null) {
                                                                                                                  vErrors = [err43];
                                                                                                                } else {
                                                                                                                  vErrors.push(err43);
                                                                                                                }
                                                                                                                errors++;
                                                                                                                validate10.errors = vErrors;
                                                                                                                return false;
                                                                                                              } else {
                                                                                                                errors = _errs243;
                                                                                                                if (vErrors !== null) {
                                                                                                                  if (_errs243) {
                                                                                                                    vErrors.length = _errs243;
                                                                                                                  } else {
                                                                                                                    vErrors = null;
                                                                                                                  }
                                                                                                                }
                                                                                                              }
                                                                                                              var valid31 = _errs242 === errors;
                                                                                                            } else {
                                                                                                              var valid31 = true;
                                                                                                            }
                                                                                                            if (valid31) {
                                                                                                              if (data94.suppressed !== void 0) {
                                                                                                                let data117 = data94.suppressed;
                                                                                                                const _errs255 = errors;
                                                                                                                const _errs257 = errors;
                                                                                                                let valid36 = false;
                                                                                                                let passing4 = null;
                                                                                                                const _errs258 = errors;
                                                                                                                if (data117 !== null) {
                                                                                                                  const err44 = { instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/suppressed", schemaPath: "#/definitions/suppression/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                  if (vErrors === null) {
                                                                                                                    vErrors = [err44];
                                                                                                                  } else {
                                                                                                                    vErrors.push(err44);
                                                                                                                  }
                                                                                                                  errors++;
                                                                                                                }
                                                                                                                var _valid4 = _errs258 === errors;
                                                                                                                if (_valid4) {
                                                                                                                  valid36 = true;
                                                                                                                  passing4 = 0;
                                                                                                                }
                                                                                                                const _errs260 = errors;
                                                                                                                if (errors === _errs260) {
                                                                                                                  if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
                                                                                                                    let missing17;
                                                                                                                    if (data117.by === void 0 && (missing17 = "by") || data117.reason === void 0 && (missing17 = "reason") || data117.expires === void 0 && (missing17 = "expires")) {
                                                                                                                      const err45 = { instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/suppressed", schemaPath: "#/definitions/suppression/oneOf/1/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err45];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err45);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                    } else {
                                                                                                                      const _errs262 = errors;
                                                                                                                      for (const key17 in data117) {
                                                                                                                        if (!(key17 === "by" || key17 === "reason" || key17 === "expires")) {
                                                                                                                          delete data117[key17];
                                                                                                                        }
                                                                                                                      }
                                                                                                                      if (_errs262 === errors) {
                                                                                                                        if (data117.by !== void 0) {
                                                                                                                          let data118 = data117.by;
                                                                                                                          const _errs263 = errors;
                                                                                                                          if (!(data118 === "inline" || data118 === "baseline" || data118 === "ignore-file" || data118 === "config")) {
                                                                                                                            const err46 = { instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/suppressed/by", schemaPath: "#/definitions/suppression/oneOf/1/properties/by/enum", keyword: "enum", params: { allowedValues: schema12.oneOf[1].properties.by.enum }, message: "must be equal to one of the allowed values" };
                                                                                                                            if (vErrors === null) {
                                                                                                                              vErrors = [err46];
                                                                                                                            } else {
                                                                                                                              vErrors.push(err46);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                          }
                                                                                                                          var valid37 = _errs263 === errors;
                                                                                                                        } else {
                                                                                                                          var valid37 = true;
                                                                                                                        }
                                                                                                                        if (valid37) {
                                                                                                                          if (data117.reason !== void 0) {
                                                                                                                            let data119 = data117.reason;
                                                                                                                            const _errs264 = errors;
                                                                                                                            if (typeof data119 !== "string" && data119 !== null) {
                                                                                                                              const err47 = { instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/suppressed/reason", schemaPath: "#/definitions/suppression/oneOf/1/properties/reason/type", keyword: "type", params: { type: schema12.oneOf[1].properties.reason.type }, message: "must be string,null" };
                                                                                                                              if (vErrors === null) {
                                                                                                                                vErrors = [err47];
                                                                                                                              } else {
                                                                                                                                vErrors.push(err47);
                                                                                                                              }
                                                                                                                              errors++;
                                                                                                                            }
                                                                                                                            var valid37 = _errs264 === errors;
                                                                                                                          } else {
                                                                                                                            var valid37 = true;
                                                                                                                          }
                                                                                                                          if (valid37) {
                                                                                                                            if (data117.expires !== void 0) {
                                                                                                                              let data120 = data117.expires;
                                                                                                                              const _errs266 = errors;
                                                                                                                              if (typeof data120 !== "string" && data120 !== null) {
                                                                                                                                const err48 = { instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/suppressed/expires", schemaPath: "#/definitions/suppression/oneOf/1/properties/expires/type", keyword: "type", params: { type: schema12.oneOf[1].properties.expires.type }, message: "must be string,null" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                  vErrors = [err48];
                                                                                                                                } else {
                                                                                                                                  vErrors.push(err48);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                              }
                                                                                                                              if (errors === _errs266) {
                                                                                                                                if (typeof data120 === "string") {
                                                                                                                                  if (!pattern2.test(data120)) {
                                                                                                                                    const err49 = { instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/suppressed/expires", schemaPath: "#/definitions/suppression/oneOf/1/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[-+0-9T:.Z]{1,40}$" }, message: 'must match pattern "^[-+0-9T:.Z]{1,40}$"' };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                      vErrors = [err49];
                                                                                                                                    } else {
                                                                                                                                      vErrors.push(err49);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                              }
                                                                                                                              var valid37 = _errs266 === errors;
                                                                                                                            } else {
                                                                                                                              var valid37 = true;
                                                                                                                            }
                                                                                                                          }
                                                                                                                        }
                                                                                                                      }
                                                                                                                    }
                                                                                                                  } else {
                                                                                                                    const err50 = { instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/suppressed", schemaPath: "#/definitions/suppression/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                    if (vErrors === null) {
                                                                                                                      vErrors = [err50];
                                                                                                                    } else {
                                                                                                                      vErrors.push(err50);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                  }
                                                                                                                }
                                                                                                                var _valid4 = _errs260 === errors;
                                                                                                                if (_valid4 && valid36) {
                                                                                                                  valid36 = false;
                                                                                                                  passing4 = [passing4, 1];
                                                                                                                } else {
                                                                                                                  if (_valid4) {
                                                                                                                    valid36 = true;
                                                                                                                    passing4 = 1;
                                                                                                                  }
                                                                                                                }
                                                                                                                if (!valid36) {
                                                                                                                  const err51 = { instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11 + "/suppressed", schemaPath: "#/definitions/suppression/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 }, message: "must match exactly one schema in oneOf" };
                                                                                                                  if (vErrors === null) {
                                                                                                                    vErrors = [err51];
                                                                                                                  } else {
                                                                                                                    vErrors.push(err51);
                                                                                                                  }
                                                                                                                  errors++;
                                                                                                                  validate10.errors = vErrors;
                                                                                                                  return false;
                                                                                                                } else {
                                                                                                                  errors = _errs257;
                                                                                                                  if (vErrors !== null) {
                                                                                                                    if (_errs257) {
                                                                                                                      vErrors.length = _errs257;
                                                                                                                    } else {
                                                                                                                      vErrors = null;
                                                                                                                    }
                                                                                                                  }
                                                                                                                }
                                                                                                                var valid31 = _errs255 === errors;
                                                                                                              } else {
                                                                                                                var valid31 = true;
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
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings/" + i11, schemaPath: "#/properties/findings/items/properties/sightings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid30 = _errs206 === errors;
                                                                  if (!valid30) {
                                                                    break;
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightings", schemaPath: "#/properties/findings/items/properties/sightings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid20 = _errs204 === errors;
                                                        } else {
                                                          var valid20 = true;
                                                        }
                                                        if (valid20) {
                                                          if (data58.sightingsOmitted !== void 0) {
                                                            let data121 = data58.sightingsOmitted;
                                                            const _errs268 = errors;
                                                            if (!(typeof data121 == "number" && (!(data121 % 1) && !isNaN(data121)) && isFinite(data121))) {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightingsOmitted", schemaPath: "#/properties/findings/items/properties/sightingsOmitted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs268) {
                                                              if (typeof data121 == "number" && isFinite(data121)) {
                                                                if (data121 < 0 || isNaN(data121)) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i7 + "/sightingsOmitted", schemaPath: "#/properties/findings/items/properties/sightingsOmitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                            var valid20 = _errs268 === errors;
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
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i7, schemaPath: "#/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid19 = _errs127 === errors;
                        if (!valid19) {
                          break;
                        }
                      }
                    } else {
                      validate10.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs125 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.filtered !== void 0) {
                    let data122 = data.filtered;
                    const _errs270 = errors;
                    if (errors === _errs270) {
                      if (Array.isArray(data122)) {
                        var valid38 = true;
                        const len13 = data122.length;
                        for (let i13 = 0; i13 < len13; i13++) {
                          let data123 = data122[i13];
                          const _errs272 = errors;
                          if (errors === _errs272) {
                            if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
                              let missing18;
                              if (data123.ruleId === void 0 && (missing18 = "ruleId") || data123.text === void 0 && (missing18 = "text") || data123.reason === void 0 && (missing18 = "reason") || data123.source === void 0 && (missing18 = "source") || data123.path === void 0 && (missing18 = "path") || data123.line === void 0 && (missing18 = "line") || data123.column === void 0 && (missing18 = "column") || data123.object === void 0 && (missing18 = "object")) {
                                validate10.errors = [{ instancePath: instancePath + "/filtered/" + i13, schemaPath: "#/properties/filtered/items/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }];
                                return false;
                              } else {
                                const _errs274 = errors;
                                for (const key18 in data123) {
                                  if (!(key18 === "ruleId" || key18 === "text" || key18 === "reason" || key18 === "source" || key18 === "path" || key18 === "line" || key18 === "column" || key18 === "object")) {
                                    delete data123[key18];
                                  }
                                }
                                if (_errs274 === errors) {
                                  if (data123.ruleId !== void 0) {
                                    let data124 = data123.ruleId;
                                    const _errs275 = errors;
                                    if (errors === _errs275) {
                                      if (typeof data124 === "string") {
                                        if (!pattern4.test(data124)) {
                                          validate10.errors = [{ instancePath: instancePath + "/filtered/" + i13 + "/ruleId", schemaPath: "#/properties/filtered/items/properties/ruleId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{1,62}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{1,62}$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/filtered/" + i13 + "/ruleId", schemaPath: "#/properties/filtered/items/properties/ruleId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid39 = _errs275 === errors;
                                  } else {
                                    var valid39 = true;
                                  }
                                  if (valid39) {
                                    if (data123.text !== void 0) {
                                      const _errs277 = errors;
                                      if (typeof data123.text !== "string") {
                                        validate10.errors = [{ instancePath: instancePath + "/filtered/" + i13 + "/text", schemaPath: "#/properties/filtered/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid39 = _errs277 === errors;
                                    } else {
                                      var valid39 = true;
                                    }
                                    if (valid39) {
                                      if (data123.reason !== void 0) {
                                        const _errs279 = errors;
                                        if (typeof data123.reason !== "string") {
                                          validate10.errors = [{ instancePath: instancePath + "/filtered/" + i13 + "/reason", schemaPath: "#/properties/filtered/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid39 = _errs279 === errors;
                                      } else {
                                        var valid39 = true;
                                      }
                                      if (valid39) {
                                        if (data123.source !== void 0) {
                                          let data127 = data123.source;
                                          const _errs281 = errors;
                                          if (!(data127 === "file" || data127 === "file-name" || data127 === "index" || data127 === "stdin" || data127 === "blob" || data127 === "commit-message" || data127 === "commit-author" || data127 === "tag-message" || data127 === "note" || data127 === "ref-name" || data127 === "reflog")) {
                                            validate10.errors = [{ instancePath: instancePath + "/filtered/" + i13 + "/source", schemaPath: "#/properties/filtered/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema11.properties.filtered.items.properties.source.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                          }
                                          var valid39 = _errs281 === errors;
                                        } else {
                                          var valid39 = true;
                                        }
                                        if (valid39) {
                                          if (data123.path !== void 0) {
                                            let data128 = data123.path;
                                            const _errs282 = errors;
                                            if (typeof data128 !== "string" && data128 !== null) {
                                              validate10.errors = [{ instancePath: instancePath + "/filtered/" + i13 + "/path", schemaPath: "#/properties/filtered/items/properties/path/type", keyword: "type", params: { type: schema11.properties.filtered.items.properties.path.type }, message: "must be string,null" }];
                                              return false;
                                            }
                                            var valid39 = _errs282 === errors;
                                          } else {
                                            var valid39 = true;
                                          }
                                          if (valid39) {
                                            if (data123.line !== void 0) {
                                              let data129 = data123.line;
                                              const _errs284 = errors;
                                              if (!(typeof data129 == "number" && (!(data129 % 1) && !isNaN(data129)) && isFinite(data129)) && data129 !== null) {
                                                validate10.errors = [{ instancePath: instancePath + "/filtered/" + i13 + "/line", schemaPath: "#/properties/filtered/items/properties/line/type", keyword: "type", params: { type: schema11.properties.filtered.items.properties.line.type }, message: "must be integer,null" }];
                                                return false;
                                              }
                                              if (errors === _errs284) {
                                                if (typeof data129 == "number" && isFinite(data129)) {
                                                  if (data129 < 1 || isNaN(data129)) {
                                                    validate10.errors = [{ instancePath: instancePath + "/filtered/" + i13 + "/line", schemaPath: "#/properties/filtered/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid39 = _errs284 === errors;
                                            } else {
                                              var valid39 = true;
                                            }
                                            if (valid39) {
                                              if (data123.column !== void 0) {
                                                let data130 = data123.column;
                                                const _errs286 = errors;
                                                if (!(typeof data130 == "number" && (!(data130 % 1) && !isNaN(data130)) && isFinite(data130)) && data130 !== null) {
                                                  validate10.errors = [{ instancePath: instancePath + "/filtered/" + i13 + "/column", schemaPath: "#/properties/filtered/items/properties/column/type", keyword: "type", params: { type: schema11.properties.filtered.items.properties.column.type }, message: "must be integer,null" }];
                                                  return false;
                                                }
                                                if (errors === _errs286) {
                                                  if (typeof data130 == "number" && isFinite(data130)) {
                                                    if (data130 < 1 || isNaN(data130)) {
                                                      validate10.errors = [{ instancePath: instancePath + "/filtered/" + i13 + "/column", schemaPath: "#/properties/filtered/items/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid39 = _errs286 === errors;
                                              } else {
                                                var valid39 = true;
                                              }
                                              if (valid39) {
                                                if (data123.object !== void 0) {
                                                  let data131 = data123.object;
                                                  const _errs288 = errors;
                                                  if (typeof data131 !== "string" && data131 !== null) {
                                                    validate10.errors = [{ instancePath: instancePath + "/filtered/" + i13 + "/object", schemaPath: "#/properties/filtered/items/properties/object/type", keyword: "type", params: { type: schema11.properties.filtered.items.properties.object.type }, message: "must be string,null" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs288) {
                                                    if (typeof data131 === "string") {
                                                      if (!pattern8.test(data131)) {
                                                        validate10.errors = [{ instancePath: instancePath + "/filtered/" + i13 + "/object", schemaPath: "#/properties/filtered/items/properties/object/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: 'must match pattern "^[0-9a-f]{40,64}$"' }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                  var valid39 = _errs288 === errors;
                                                } else {
                                                  var valid39 = true;
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
                              validate10.errors = [{ instancePath: instancePath + "/filtered/" + i13, schemaPath: "#/properties/filtered/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid38 = _errs272 === errors;
                          if (!valid38) {
                            break;
                          }
                        }
                      } else {
                        validate10.errors = [{ instancePath: instancePath + "/filtered", schemaPath: "#/properties/filtered/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs270 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.summary !== void 0) {
                      let data132 = data.summary;
                      const _errs290 = errors;
                      if (errors === _errs290) {
                        if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
                          let missing19;
                          if (data132.findings === void 0 && (missing19 = "findings") || data132.sightings === void 0 && (missing19 = "sightings") || data132.suppressed === void 0 && (missing19 = "suppressed") || data132.filtered === void 0 && (missing19 = "filtered") || data132.filteredByReason === void 0 && (missing19 = "filteredByReason")) {
                            validate10.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                            return false;
                          } else {
                            const _errs292 = errors;
                            for (const key19 in data132) {
                              if (!(key19 === "findings" || key19 === "sightings" || key19 === "suppressed" || key19 === "filtered" || key19 === "filteredByReason")) {
                                delete data132[key19];
                              }
                            }
                            if (_errs292 === errors) {
                              if (data132.findings !== void 0) {
                                let data133 = data132.findings;
                                const _errs293 = errors;
                                if (!(typeof data133 == "number" && (!(data133 % 1) && !isNaN(data133)) && isFinite(data133))) {
                                  validate10.errors = [{ instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs293) {
                                  if (typeof data133 == "number" && isFinite(data133)) {
                                    if (data133 < 0 || isNaN(data133)) {
                                      validate10.errors = [{ instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid40 = _errs293 === errors;
                              } else {
                                var valid40 = true;
                              }
                              if (valid40) {
                                if (data132.sightings !== void 0) {
                                  let data134 = data132.sightings;
                                  const _errs295 = errors;
                                  if (!(typeof data134 == "number" && (!(data134 % 1) && !isNaN(data134)) && isFinite(data134))) {
                                    validate10.errors = [{ instancePath: instancePath + "/summary/sightings", schemaPath: "#/properties/summary/properties/sightings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs295) {
                                    if (typeof data134 == "number" && isFinite(data134)) {
                                      if (data134 < 0 || isNaN(data134)) {
                                        validate10.errors = [{ instancePath: instancePath + "/summary/sightings", schemaPath: "#/properties/summary/properties/sightings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid40 = _errs295 === errors;
                                } else {
                                  var valid40 = true;
                                }
                                if (valid40) {
                                  if (data132.suppressed !== void 0) {
                                    let data135 = data132.suppressed;
                                    const _errs297 = errors;
                                    if (!(typeof data135 == "number" && (!(data135 % 1) && !isNaN(data135)) && isFinite(data135))) {
                                      validate10.errors = [{ instancePath: instancePath + "/summary/suppressed", schemaPath: "#/properties/summary/properties/suppressed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs297) {
                                      if (typeof data135 == "number" && isFinite(data135)) {
                                        if (data135 < 0 || isNaN(data135)) {
                                          validate10.errors = [{ instancePath: instancePath + "/summary/suppressed", schemaPath: "#/properties/summary/properties/suppressed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid40 = _errs297 === errors;
                                  } else {
                                    var valid40 = true;
                                  }
                                  if (valid40) {
                                    if (data132.filtered !== void 0) {
                                      let data136 = data132.filtered;
                                      const _errs299 = errors;
                                      if (!(typeof data136 == "number" && (!(data136 % 1) && !isNaN(data136)) && isFinite(data136))) {
                                        validate10.errors = [{ instancePath: instancePath + "/summary/filtered", schemaPath: "#/properties/summary/properties/filtered/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs299) {
                                        if (typeof data136 == "number" && isFinite(data136)) {
                                          if (data136 < 0 || isNaN(data136)) {
                                            validate10.errors = [{ instancePath: instancePath + "/summary/filtered", schemaPath: "#/properties/summary/properties/filtered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid40 = _errs299 === errors;
                                    } else {
                                      var valid40 = true;
                                    }
                                    if (valid40) {
                                      if (data132.filteredByReason !== void 0) {
                                        let data137 = data132.filteredByReason;
                                        const _errs301 = errors;
                                        if (errors === _errs301) {
                                          if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
                                            for (const key20 in data137) {
                                              let data138 = data137[key20];
                                              const _errs304 = errors;
                                              if (!(typeof data138 == "number" && (!(data138 % 1) && !isNaN(data138)) && isFinite(data138))) {
                                                validate10.errors = [{ instancePath: instancePath + "/summary/filteredByReason/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/summary/properties/filteredByReason/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs304) {
                                                if (typeof data138 == "number" && isFinite(data138)) {
                                                  if (data138 < 0 || isNaN(data138)) {
                                                    validate10.errors = [{ instancePath: instancePath + "/summary/filteredByReason/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/summary/properties/filteredByReason/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid41 = _errs304 === errors;
                                              if (!valid41) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate10.errors = [{ instancePath: instancePath + "/summary/filteredByReason", schemaPath: "#/properties/summary/properties/filteredByReason/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid40 = _errs301 === errors;
                                      } else {
                                        var valid40 = true;
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
                      var valid0 = _errs290 === errors;
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
    } else {
      validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateReport
};

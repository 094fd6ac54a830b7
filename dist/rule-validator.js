const __file = { get url() { return require('node:url').pathToFileURL(__filename).href } };
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
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

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// src/config/rule-validator.ts
var rule_validator_exports = {};
__export(rule_validator_exports, {
  validateRules: () => validateRules
});
module.exports = __toCommonJS(rule_validator_exports);
var validateRules = validate10;
var schema12 = { "type": "object", "properties": { "id": { "type": "string", "pattern": "^[a-z][a-z0-9-]{1,62}$", "description": "Stable name; part of a key's identity." }, "name": { "type": "string", "pattern": "^[A-Z][A-Za-z0-9]{1,62}$", "description": "Pascal case, for SARIF." }, "service": { "type": "string", "minLength": 1, "maxLength": 100 }, "description": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "revokeUrl": { "type": "string", "pattern": "^https://[^\\s]+$" }, "docsUrl": { "type": "string", "pattern": "^https://[^\\s]+$" }, "prefixes": { "type": "array", "minItems": 1, "maxItems": 20, "description": "Sorted by length, the longest first.", "items": { "type": "object", "properties": { "text": { "type": "string", "pattern": "^[!-~]{3,40}$", "description": "At least three printable ASCII characters." }, "mode": { "enum": ["live", "test"] } }, "required": ["text", "mode"], "additionalProperties": false } }, "body": { "type": "object", "properties": { "alphabet": { "type": "string", "pattern": "^(?:[A-Za-z0-9_.~+/=-]|[A-Z]-[A-Z]|[a-z]-[a-z]|[0-9]-[0-9])+$", "description": "The inside of a character class; a literal hyphen comes last." }, "pattern": { "type": "string", "maxLength": 500 }, "minLength": { "type": "integer", "minimum": 8, "maximum": 512 }, "maxLength": { "type": "integer", "minimum": 8, "maximum": 512 }, "secretSeparator": { "type": "string", "pattern": "^[!-/:-@\\[-`{-~]$", "description": "The character between the public id and the secret of a key in two halves." } }, "required": ["alphabet", "minLength", "maxLength"], "additionalProperties": false }, "filters": { "type": "object", "properties": { "randomness": { "enum": ["identifier", "entropy"] }, "minEntropy": { "type": "number", "minimum": 0, "maximum": 8 }, "minScore": { "type": "number" }, "minScoreWithoutDigit": { "type": "number" }, "minRun": { "type": "integer", "minimum": 1 }, "placeholderWords": { "type": "array", "items": { "type": "string", "minLength": 1 }, "maxItems": 500 }, "documentationBodies": { "type": "array", "items": { "type": "string", "minLength": 1 }, "maxItems": 500 } }, "required": ["randomness", "placeholderWords", "documentationBodies"], "additionalProperties": false }, "context": { "type": "object", "properties": { "service": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "credentialWords": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "idWords": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "otherVendors": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "otherPrefixes": { "type": "array", "items": { "type": "string", "minLength": 1 } } }, "required": ["service", "credentialWords", "idWords", "otherVendors", "otherPrefixes"], "additionalProperties": false }, "examples": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "maxItems": 100, "description": "Keys that must be found; placeholders such as {base62:32} are replaced by random characters." }, "counterExamples": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "maxItems": 500 }, "verification": { "type": "object", "properties": { "baseUrl": { "type": "string", "pattern": "^https://[^\\s]+$" }, "allowedHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1 }, "control": { "type": "object", "properties": { "prefix": { "type": "string", "minLength": 3 }, "expectCode": { "type": "string", "minLength": 1 } }, "required": ["prefix", "expectCode"], "additionalProperties": false }, "probes": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "id": { "type": "string" }, "method": { "const": "GET", "description": "Only GET." }, "path": { "type": ["string", "null"], "pattern": "^/" }, "scope": { "type": "string" } }, "required": ["id", "method", "path", "scope"], "additionalProperties": false } }, "answers": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "code": { "type": ["string", "null"] }, "status": { "type": "array", "minItems": 1, "items": { "type": "integer", "minimum": 100, "maximum": 599 } }, "envelope": { "enum": ["error", "success"], "description": "The kind of the answer: an error or a success in the service's documented form." }, "verdict": { "enum": ["live", "revoked", "expired", "invalid", "inactive", "unknown"] }, "scope": { "enum": ["has", "lacks", "silent"] }, "onlyAfterAuthentication": { "type": "boolean", "description": "The verdict holds only if the same request with the made-up key was refused because of its key." }, "meaning": { "type": "string" } }, "required": ["code", "status", "envelope", "verdict", "scope", "meaning"], "additionalProperties": false } } }, "required": ["baseUrl", "allowedHosts", "control", "probes", "answers"], "additionalProperties": false } }, "required": ["id", "name", "service", "description", "revokeUrl", "docsUrl", "prefixes", "body", "filters", "context", "examples", "counterExamples"], "additionalProperties": false };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^[a-z][a-z0-9-]{1,62}$", "u");
var pattern1 = new RegExp("^[A-Z][A-Za-z0-9]{1,62}$", "u");
var pattern2 = new RegExp("^https://[^\\s]+$", "u");
var pattern4 = new RegExp("^[!-~]{3,40}$", "u");
var pattern5 = new RegExp("^(?:[A-Za-z0-9_.~+/=-]|[A-Z]-[A-Z]|[a-z]-[a-z]|[0-9]-[0-9])+$", "u");
var pattern6 = new RegExp("^[!-/:-@\\[-`{-~]$", "u");
var pattern8 = new RegExp("^/", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version") || data.rules === void 0 && (missing0 = "rules")) {
        validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "$schema" || key0 === "version" || key0 === "rules")) {
            validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.$schema !== void 0) {
            const _errs2 = errors;
            if (typeof data.$schema !== "string") {
              validate10.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              const _errs4 = errors;
              if (1 !== data.version) {
                validate10.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.rules !== void 0) {
                let data2 = data.rules;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data2)) {
                    if (data2.length > 200) {
                      validate10.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }];
                      return false;
                    } else {
                      if (data2.length < 1) {
                        validate10.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                        return false;
                      } else {
                        var valid1 = true;
                        const len0 = data2.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data3 = data2[i0];
                          const _errs7 = errors;
                          const _errs8 = errors;
                          if (errors === _errs8) {
                            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                              let missing1;
                              if (data3.id === void 0 && (missing1 = "id") || data3.name === void 0 && (missing1 = "name") || data3.service === void 0 && (missing1 = "service") || data3.description === void 0 && (missing1 = "description") || data3.revokeUrl === void 0 && (missing1 = "revokeUrl") || data3.docsUrl === void 0 && (missing1 = "docsUrl") || data3.prefixes === void 0 && (missing1 = "prefixes") || data3.body === void 0 && (missing1 = "body") || data3.filters === void 0 && (missing1 = "filters") || data3.context === void 0 && (missing1 = "context") || data3.examples === void 0 && (missing1 = "examples") || data3.counterExamples === void 0 && (missing1 = "counterExamples")) {
                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i0, schemaPath: "#/definitions/rule/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const _errs10 = errors;
                                for (const key1 in data3) {
                                  if (!func2.call(schema12.properties, key1)) {
                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i0, schemaPath: "#/definitions/rule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs10 === errors) {
                                  if (data3.id !== void 0) {
                                    let data4 = data3.id;
                                    const _errs11 = errors;
                                    if (errors === _errs11) {
                                      if (typeof data4 === "string") {
                                        if (!pattern0.test(data4)) {
                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/id", schemaPath: "#/definitions/rule/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{1,62}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{1,62}$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/id", schemaPath: "#/definitions/rule/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid3 = _errs11 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data3.name !== void 0) {
                                      let data5 = data3.name;
                                      const _errs13 = errors;
                                      if (errors === _errs13) {
                                        if (typeof data5 === "string") {
                                          if (!pattern1.test(data5)) {
                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/name", schemaPath: "#/definitions/rule/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Za-z0-9]{1,62}$" }, message: 'must match pattern "^[A-Z][A-Za-z0-9]{1,62}$"' }];
                                            return false;
                                          }
                                        } else {
                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/name", schemaPath: "#/definitions/rule/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid3 = _errs13 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data3.service !== void 0) {
                                        let data6 = data3.service;
                                        const _errs15 = errors;
                                        if (errors === _errs15) {
                                          if (typeof data6 === "string") {
                                            if (func3(data6) > 100) {
                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/service", schemaPath: "#/definitions/rule/properties/service/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                              return false;
                                            } else {
                                              if (func3(data6) < 1) {
                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/service", schemaPath: "#/definitions/rule/properties/service/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                              }
                                            }
                                          } else {
                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/service", schemaPath: "#/definitions/rule/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid3 = _errs15 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data3.description !== void 0) {
                                          let data7 = data3.description;
                                          const _errs17 = errors;
                                          if (errors === _errs17) {
                                            if (typeof data7 === "string") {
                                              if (func3(data7) > 1e3) {
                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/description", schemaPath: "#/definitions/rule/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                return false;
                                              } else {
                                                if (func3(data7) < 1) {
                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/description", schemaPath: "#/definitions/rule/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                  return false;
                                                }
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/description", schemaPath: "#/definitions/rule/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid3 = _errs17 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data3.revokeUrl !== void 0) {
                                            let data8 = data3.revokeUrl;
                                            const _errs19 = errors;
                                            if (errors === _errs19) {
                                              if (typeof data8 === "string") {
                                                if (!pattern2.test(data8)) {
                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/revokeUrl", schemaPath: "#/definitions/rule/properties/revokeUrl/pattern", keyword: "pattern", params: { pattern: "^https://[^\\s]+$" }, message: 'must match pattern "^https://[^\\s]+$"' }];
                                                  return false;
                                                }
                                              } else {
                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/revokeUrl", schemaPath: "#/definitions/rule/properties/revokeUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid3 = _errs19 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                          if (valid3) {
                                            if (data3.docsUrl !== void 0) {
                                              let data9 = data3.docsUrl;
                                              const _errs21 = errors;
                                              if (errors === _errs21) {
                                                if (typeof data9 === "string") {
                                                  if (!pattern2.test(data9)) {
                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/docsUrl", schemaPath: "#/definitions/rule/properties/docsUrl/pattern", keyword: "pattern", params: { pattern: "^https://[^\\s]+$" }, message: 'must match pattern "^https://[^\\s]+$"' }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/docsUrl", schemaPath: "#/definitions/rule/properties/docsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid3 = _errs21 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                            if (valid3) {
                                              if (data3.prefixes !== void 0) {
                                                let data10 = data3.prefixes;
                                                const _errs23 = errors;
                                                if (errors === _errs23) {
                                                  if (Array.isArray(data10)) {
                                                    if (data10.length > 20) {
                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/prefixes", schemaPath: "#/definitions/rule/properties/prefixes/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }];
                                                      return false;
                                                    } else {
                                                      if (data10.length < 1) {
                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/prefixes", schemaPath: "#/definitions/rule/properties/prefixes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                        return false;
                                                      } else {
                                                        var valid4 = true;
                                                        const len1 = data10.length;
                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                          let data11 = data10[i1];
                                                          const _errs25 = errors;
                                                          if (errors === _errs25) {
                                                            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                                              let missing2;
                                                              if (data11.text === void 0 && (missing2 = "text") || data11.mode === void 0 && (missing2 = "mode")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/prefixes/" + i1, schemaPath: "#/definitions/rule/properties/prefixes/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                return false;
                                                              } else {
                                                                const _errs27 = errors;
                                                                for (const key2 in data11) {
                                                                  if (!(key2 === "text" || key2 === "mode")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/prefixes/" + i1, schemaPath: "#/definitions/rule/properties/prefixes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs27 === errors) {
                                                                  if (data11.text !== void 0) {
                                                                    let data12 = data11.text;
                                                                    const _errs28 = errors;
                                                                    if (errors === _errs28) {
                                                                      if (typeof data12 === "string") {
                                                                        if (!pattern4.test(data12)) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/prefixes/" + i1 + "/text", schemaPath: "#/definitions/rule/properties/prefixes/items/properties/text/pattern", keyword: "pattern", params: { pattern: "^[!-~]{3,40}$" }, message: 'must match pattern "^[!-~]{3,40}$"' }];
                                                                          return false;
                                                                        }
                                                                      } else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/prefixes/" + i1 + "/text", schemaPath: "#/definitions/rule/properties/prefixes/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid5 = _errs28 === errors;
                                                                  } else {
                                                                    var valid5 = true;
                                                                  }
                                                                  if (valid5) {
                                                                    if (data11.mode !== void 0) {
                                                                      let data13 = data11.mode;
                                                                      const _errs30 = errors;
                                                                      if (!(data13 === "live" || data13 === "test")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/prefixes/" + i1 + "/mode", schemaPath: "#/definitions/rule/properties/prefixes/items/properties/mode/enum", keyword: "enum", params: { allowedValues: schema12.properties.prefixes.items.properties.mode.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                      }
                                                                      var valid5 = _errs30 === errors;
                                                                    } else {
                                                                      var valid5 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/prefixes/" + i1, schemaPath: "#/definitions/rule/properties/prefixes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid4 = _errs25 === errors;
                                                          if (!valid4) {
                                                            break;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/prefixes", schemaPath: "#/definitions/rule/properties/prefixes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid3 = _errs23 === errors;
                                              } else {
                                                var valid3 = true;
                                              }
                                              if (valid3) {
                                                if (data3.body !== void 0) {
                                                  let data14 = data3.body;
                                                  const _errs31 = errors;
                                                  if (errors === _errs31) {
                                                    if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                                      let missing3;
                                                      if (data14.alphabet === void 0 && (missing3 = "alphabet") || data14.minLength === void 0 && (missing3 = "minLength") || data14.maxLength === void 0 && (missing3 = "maxLength")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/body", schemaPath: "#/definitions/rule/properties/body/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs33 = errors;
                                                        for (const key3 in data14) {
                                                          if (!(key3 === "alphabet" || key3 === "pattern" || key3 === "minLength" || key3 === "maxLength" || key3 === "secretSeparator")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/body", schemaPath: "#/definitions/rule/properties/body/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs33 === errors) {
                                                          if (data14.alphabet !== void 0) {
                                                            let data15 = data14.alphabet;
                                                            const _errs34 = errors;
                                                            if (errors === _errs34) {
                                                              if (typeof data15 === "string") {
                                                                if (!pattern5.test(data15)) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/body/alphabet", schemaPath: "#/definitions/rule/properties/body/properties/alphabet/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9_.~+/=-]|[A-Z]-[A-Z]|[a-z]-[a-z]|[0-9]-[0-9])+$" }, message: 'must match pattern "^(?:[A-Za-z0-9_.~+/=-]|[A-Z]-[A-Z]|[a-z]-[a-z]|[0-9]-[0-9])+$"' }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/body/alphabet", schemaPath: "#/definitions/rule/properties/body/properties/alphabet/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid6 = _errs34 === errors;
                                                          } else {
                                                            var valid6 = true;
                                                          }
                                                          if (valid6) {
                                                            if (data14.pattern !== void 0) {
                                                              let data16 = data14.pattern;
                                                              const _errs36 = errors;
                                                              if (errors === _errs36) {
                                                                if (typeof data16 === "string") {
                                                                  if (func3(data16) > 500) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/body/pattern", schemaPath: "#/definitions/rule/properties/body/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/body/pattern", schemaPath: "#/definitions/rule/properties/body/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid6 = _errs36 === errors;
                                                            } else {
                                                              var valid6 = true;
                                                            }
                                                            if (valid6) {
                                                              if (data14.minLength !== void 0) {
                                                                let data17 = data14.minLength;
                                                                const _errs38 = errors;
                                                                if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/body/minLength", schemaPath: "#/definitions/rule/properties/body/properties/minLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs38) {
                                                                  if (typeof data17 == "number" && isFinite(data17)) {
                                                                    if (data17 > 512 || isNaN(data17)) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/body/minLength", schemaPath: "#/definitions/rule/properties/body/properties/minLength/maximum", keyword: "maximum", params: { comparison: "<=", limit: 512 }, message: "must be <= 512" }];
                                                                      return false;
                                                                    } else {
                                                                      if (data17 < 8 || isNaN(data17)) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/body/minLength", schemaPath: "#/definitions/rule/properties/body/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 8 }, message: "must be >= 8" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                                var valid6 = _errs38 === errors;
                                                              } else {
                                                                var valid6 = true;
                                                              }
                                                              if (valid6) {
                                                                if (data14.maxLength !== void 0) {
                                                                  let data18 = data14.maxLength;
                                                                  const _errs40 = errors;
                                                                  if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/body/maxLength", schemaPath: "#/definitions/rule/properties/body/properties/maxLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                  }
                                                                  if (errors === _errs40) {
                                                                    if (typeof data18 == "number" && isFinite(data18)) {
                                                                      if (data18 > 512 || isNaN(data18)) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/body/maxLength", schemaPath: "#/definitions/rule/properties/body/properties/maxLength/maximum", keyword: "maximum", params: { comparison: "<=", limit: 512 }, message: "must be <= 512" }];
                                                                        return false;
                                                                      } else {
                                                                        if (data18 < 8 || isNaN(data18)) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/body/maxLength", schemaPath: "#/definitions/rule/properties/body/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 8 }, message: "must be >= 8" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid6 = _errs40 === errors;
                                                                } else {
                                                                  var valid6 = true;
                                                                }
                                                                if (valid6) {
                                                                  if (data14.secretSeparator !== void 0) {
                                                                    let data19 = data14.secretSeparator;
                                                                    const _errs42 = errors;
                                                                    if (errors === _errs42) {
                                                                      if (typeof data19 === "string") {
                                                                        if (!pattern6.test(data19)) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/body/secretSeparator", schemaPath: "#/definitions/rule/properties/body/properties/secretSeparator/pattern", keyword: "pattern", params: { pattern: "^[!-/:-@\\[-`{-~]$" }, message: 'must match pattern "^[!-/:-@\\[-`{-~]$"' }];
                                                                          return false;
                                                                        }
                                                                      } else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/body/secretSeparator", schemaPath: "#/definitions/rule/properties/body/properties/secretSeparator/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid6 = _errs42 === errors;
                                                                  } else {
                                                                    var valid6 = true;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/body", schemaPath: "#/definitions/rule/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid3 = _errs31 === errors;
                                                } else {
                                                  var valid3 = true;
                                                }
                                                if (valid3) {
                                                  if (data3.filters !== void 0) {
                                                    let data20 = data3.filters;
                                                    const _errs44 = errors;
                                                    if (errors === _errs44) {
                                                      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                                        let missing4;
                                                        if (data20.randomness === void 0 && (missing4 = "randomness") || data20.placeholderWords === void 0 && (missing4 = "placeholderWords") || data20.documentationBodies === void 0 && (missing4 = "documentationBodies")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/filters", schemaPath: "#/definitions/rule/properties/filters/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                          return false;
                                                        } else {
                                                          const _errs46 = errors;
                                                          for (const key4 in data20) {
                                                            if (!(key4 === "randomness" || key4 === "minEntropy" || key4 === "minScore" || key4 === "minScoreWithoutDigit" || key4 === "minRun" || key4 === "placeholderWords" || key4 === "documentationBodies")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/filters", schemaPath: "#/definitions/rule/properties/filters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                              return false;
                                                              break;
                                                            }
                                                          }
                                                          if (_errs46 === errors) {
                                                            if (data20.randomness !== void 0) {
                                                              let data21 = data20.randomness;
                                                              const _errs47 = errors;
                                                              if (!(data21 === "identifier" || data21 === "entropy")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/filters/randomness", schemaPath: "#/definitions/rule/properties/filters/properties/randomness/enum", keyword: "enum", params: { allowedValues: schema12.properties.filters.properties.randomness.enum }, message: "must be equal to one of the allowed values" }];
                                                                return false;
                                                              }
                                                              var valid7 = _errs47 === errors;
                                                            } else {
                                                              var valid7 = true;
                                                            }
                                                            if (valid7) {
                                                              if (data20.minEntropy !== void 0) {
                                                                let data22 = data20.minEntropy;
                                                                const _errs48 = errors;
                                                                if (errors === _errs48) {
                                                                  if (typeof data22 == "number" && isFinite(data22)) {
                                                                    if (data22 > 8 || isNaN(data22)) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/filters/minEntropy", schemaPath: "#/definitions/rule/properties/filters/properties/minEntropy/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8 }, message: "must be <= 8" }];
                                                                      return false;
                                                                    } else {
                                                                      if (data22 < 0 || isNaN(data22)) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/filters/minEntropy", schemaPath: "#/definitions/rule/properties/filters/properties/minEntropy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/filters/minEntropy", schemaPath: "#/definitions/rule/properties/filters/properties/minEntropy/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid7 = _errs48 === errors;
                                                              } else {
                                                                var valid7 = true;
                                                              }
                                                              if (valid7) {
                                                                if (data20.minScore !== void 0) {
                                                                  let data23 = data20.minScore;
                                                                  const _errs50 = errors;
                                                                  if (!(typeof data23 == "number" && isFinite(data23))) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/filters/minScore", schemaPath: "#/definitions/rule/properties/filters/properties/minScore/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                    return false;
                                                                  }
                                                                  var valid7 = _errs50 === errors;
                                                                } else {
                                                                  var valid7 = true;
                                                                }
                                                                if (valid7) {
                                                                  if (data20.minScoreWithoutDigit !== void 0) {
                                                                    let data24 = data20.minScoreWithoutDigit;
                                                                    const _errs52 = errors;
                                                                    if (!(typeof data24 == "number" && isFinite(data24))) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/filters/minScoreWithoutDigit", schemaPath: "#/definitions/rule/properties/filters/properties/minScoreWithoutDigit/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                      return false;
                                                                    }
                                                                    var valid7 = _errs52 === errors;
                                                                  } else {
                                                                    var valid7 = true;
                                                                  }
                                                                  if (valid7) {
                                                                    if (data20.minRun !== void 0) {
                                                                      let data25 = data20.minRun;
                                                                      const _errs54 = errors;
                                                                      if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/filters/minRun", schemaPath: "#/definitions/rule/properties/filters/properties/minRun/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                      }
                                                                      if (errors === _errs54) {
                                                                        if (typeof data25 == "number" && isFinite(data25)) {
                                                                          if (data25 < 1 || isNaN(data25)) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/filters/minRun", schemaPath: "#/definitions/rule/properties/filters/properties/minRun/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid7 = _errs54 === errors;
                                                                    } else {
                                                                      var valid7 = true;
                                                                    }
                                                                    if (valid7) {
                                                                      if (data20.placeholderWords !== void 0) {
                                                                        let data26 = data20.placeholderWords;
                                                                        const _errs56 = errors;
                                                                        if (errors === _errs56) {
                                                                          if (Array.isArray(data26)) {
                                                                            if (data26.length > 500) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/filters/placeholderWords", schemaPath: "#/definitions/rule/properties/filters/properties/placeholderWords/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }];
                                                                              return false;
                                                                            } else {
                                                                              var valid8 = true;
                                                                              const len2 = data26.length;
                                                                              for (let i2 = 0; i2 < len2; i2++) {
                                                                                let data27 = data26[i2];
                                                                                const _errs58 = errors;
                                                                                if (errors === _errs58) {
                                                                                  if (typeof data27 === "string") {
                                                                                    if (func3(data27) < 1) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/filters/placeholderWords/" + i2, schemaPath: "#/definitions/rule/properties/filters/properties/placeholderWords/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                      return false;
                                                                                    }
                                                                                  } else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/filters/placeholderWords/" + i2, schemaPath: "#/definitions/rule/properties/filters/properties/placeholderWords/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                                var valid8 = _errs58 === errors;
                                                                                if (!valid8) {
                                                                                  break;
                                                                                }
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/filters/placeholderWords", schemaPath: "#/definitions/rule/properties/filters/properties/placeholderWords/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid7 = _errs56 === errors;
                                                                      } else {
                                                                        var valid7 = true;
                                                                      }
                                                                      if (valid7) {
                                                                        if (data20.documentationBodies !== void 0) {
                                                                          let data28 = data20.documentationBodies;
                                                                          const _errs60 = errors;
                                                                          if (errors === _errs60) {
                                                                            if (Array.isArray(data28)) {
                                                                              if (data28.length > 500) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/filters/documentationBodies", schemaPath: "#/definitions/rule/properties/filters/properties/documentationBodies/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }];
                                                                                return false;
                                                                              } else {
                                                                                var valid9 = true;
                                                                                const len3 = data28.length;
                                                                                for (let i3 = 0; i3 < len3; i3++) {
                                                                                  let data29 = data28[i3];
                                                                                  const _errs62 = errors;
                                                                                  if (errors === _errs62) {
                                                                                    if (typeof data29 === "string") {
                                                                                      if (func3(data29) < 1) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/filters/documentationBodies/" + i3, schemaPath: "#/definitions/rule/properties/filters/properties/documentationBodies/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                        return false;
                                                                                      }
                                                                                    } else {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/filters/documentationBodies/" + i3, schemaPath: "#/definitions/rule/properties/filters/properties/documentationBodies/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                  var valid9 = _errs62 === errors;
                                                                                  if (!valid9) {
                                                                                    break;
                                                                                  }
                                                                                }
                                                                              }
                                                                            } else {
                                                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/filters/documentationBodies", schemaPath: "#/definitions/rule/properties/filters/properties/documentationBodies/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid7 = _errs60 === errors;
                                                                        } else {
                                                                          var valid7 = true;
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
                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/filters", schemaPath: "#/definitions/rule/properties/filters/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid3 = _errs44 === errors;
                                                  } else {
                                                    var valid3 = true;
                                                  }
                                                  if (valid3) {
                                                    if (data3.context !== void 0) {
                                                      let data30 = data3.context;
                                                      const _errs64 = errors;
                                                      if (errors === _errs64) {
                                                        if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                                          let missing5;
                                                          if (data30.service === void 0 && (missing5 = "service") || data30.credentialWords === void 0 && (missing5 = "credentialWords") || data30.idWords === void 0 && (missing5 = "idWords") || data30.otherVendors === void 0 && (missing5 = "otherVendors") || data30.otherPrefixes === void 0 && (missing5 = "otherPrefixes")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/context", schemaPath: "#/definitions/rule/properties/context/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs66 = errors;
                                                            for (const key5 in data30) {
                                                              if (!(key5 === "service" || key5 === "credentialWords" || key5 === "idWords" || key5 === "otherVendors" || key5 === "otherPrefixes")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/context", schemaPath: "#/definitions/rule/properties/context/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs66 === errors) {
                                                              if (data30.service !== void 0) {
                                                                let data31 = data30.service;
                                                                const _errs67 = errors;
                                                                if (errors === _errs67) {
                                                                  if (Array.isArray(data31)) {
                                                                    var valid11 = true;
                                                                    const len4 = data31.length;
                                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                                      let data32 = data31[i4];
                                                                      const _errs69 = errors;
                                                                      if (errors === _errs69) {
                                                                        if (typeof data32 === "string") {
                                                                          if (func3(data32) < 1) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/context/service/" + i4, schemaPath: "#/definitions/rule/properties/context/properties/service/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/context/service/" + i4, schemaPath: "#/definitions/rule/properties/context/properties/service/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid11 = _errs69 === errors;
                                                                      if (!valid11) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/context/service", schemaPath: "#/definitions/rule/properties/context/properties/service/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid10 = _errs67 === errors;
                                                              } else {
                                                                var valid10 = true;
                                                              }
                                                              if (valid10) {
                                                                if (data30.credentialWords !== void 0) {
                                                                  let data33 = data30.credentialWords;
                                                                  const _errs71 = errors;
                                                                  if (errors === _errs71) {
                                                                    if (Array.isArray(data33)) {
                                                                      var valid12 = true;
                                                                      const len5 = data33.length;
                                                                      for (let i5 = 0; i5 < len5; i5++) {
                                                                        let data34 = data33[i5];
                                                                        const _errs73 = errors;
                                                                        if (errors === _errs73) {
                                                                          if (typeof data34 === "string") {
                                                                            if (func3(data34) < 1) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/context/credentialWords/" + i5, schemaPath: "#/definitions/rule/properties/context/properties/credentialWords/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                              return false;
                                                                            }
                                                                          } else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/context/credentialWords/" + i5, schemaPath: "#/definitions/rule/properties/context/properties/credentialWords/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid12 = _errs73 === errors;
                                                                        if (!valid12) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/context/credentialWords", schemaPath: "#/definitions/rule/properties/context/properties/credentialWords/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid10 = _errs71 === errors;
                                                                } else {
                                                                  var valid10 = true;
                                                                }
                                                                if (valid10) {
                                                                  if (data30.idWords !== void 0) {
                                                                    let data35 = data30.idWords;
                                                                    const _errs75 = errors;
                                                                    if (errors === _errs75) {
                                                                      if (Array.isArray(data35)) {
                                                                        var valid13 = true;
                                                                        const len6 = data35.length;
                                                                        for (let i6 = 0; i6 < len6; i6++) {
                                                                          let data36 = data35[i6];
                                                                          const _errs77 = errors;
                                                                          if (errors === _errs77) {
                                                                            if (typeof data36 === "string") {
                                                                              if (func3(data36) < 1) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/context/idWords/" + i6, schemaPath: "#/definitions/rule/properties/context/properties/idWords/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                return false;
                                                                              }
                                                                            } else {
                                                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/context/idWords/" + i6, schemaPath: "#/definitions/rule/properties/context/properties/idWords/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid13 = _errs77 === errors;
                                                                          if (!valid13) {
                                                                            break;
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/context/idWords", schemaPath: "#/definitions/rule/properties/context/properties/idWords/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid10 = _errs75 === errors;
                                                                  } else {
                                                                    var valid10 = true;
                                                                  }
                                                                  if (valid10) {
                                                                    if (data30.otherVendors !== void 0) {
                                                                      let data37 = data30.otherVendors;
                                                                      const _errs79 = errors;
                                                                      if (errors === _errs79) {
                                                                        if (Array.isArray(data37)) {
                                                                          var valid14 = true;
                                                                          const len7 = data37.length;
                                                                          for (let i7 = 0; i7 < len7; i7++) {
                                                                            let data38 = data37[i7];
                                                                            const _errs81 = errors;
                                                                            if (errors === _errs81) {
                                                                              if (typeof data38 === "string") {
                                                                                if (func3(data38) < 1) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/context/otherVendors/" + i7, schemaPath: "#/definitions/rule/properties/context/properties/otherVendors/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                  return false;
                                                                                }
                                                                              } else {
                                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/context/otherVendors/" + i7, schemaPath: "#/definitions/rule/properties/context/properties/otherVendors/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid14 = _errs81 === errors;
                                                                            if (!valid14) {
                                                                              break;
                                                                            }
                                                                          }
                                                                        } else {
                                                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/context/otherVendors", schemaPath: "#/definitions/rule/properties/context/properties/otherVendors/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid10 = _errs79 === errors;
                                                                    } else {
                                                                      var valid10 = true;
                                                                    }
                                                                    if (valid10) {
                                                                      if (data30.otherPrefixes !== void 0) {
                                                                        let data39 = data30.otherPrefixes;
                                                                        const _errs83 = errors;
                                                                        if (errors === _errs83) {
                                                                          if (Array.isArray(data39)) {
                                                                            var valid15 = true;
                                                                            const len8 = data39.length;
                                                                            for (let i8 = 0; i8 < len8; i8++) {
                                                                              let data40 = data39[i8];
                                                                              const _errs85 = errors;
                                                                              if (errors === _errs85) {
                                                                                if (typeof data40 === "string") {
                                                                                  if (func3(data40) < 1) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/context/otherPrefixes/" + i8, schemaPath: "#/definitions/rule/properties/context/properties/otherPrefixes/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                    return false;
                                                                                  }
                                                                                } else {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/context/otherPrefixes/" + i8, schemaPath: "#/definitions/rule/properties/context/properties/otherPrefixes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid15 = _errs85 === errors;
                                                                              if (!valid15) {
                                                                                break;
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/context/otherPrefixes", schemaPath: "#/definitions/rule/properties/context/properties/otherPrefixes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid10 = _errs83 === errors;
                                                                      } else {
                                                                        var valid10 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/context", schemaPath: "#/definitions/rule/properties/context/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid3 = _errs64 === errors;
                                                    } else {
                                                      var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                      if (data3.examples !== void 0) {
                                                        let data41 = data3.examples;
                                                        const _errs87 = errors;
                                                        if (errors === _errs87) {
                                                          if (Array.isArray(data41)) {
                                                            if (data41.length > 100) {
                                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/examples", schemaPath: "#/definitions/rule/properties/examples/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                              return false;
                                                            } else {
                                                              if (data41.length < 1) {
                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/examples", schemaPath: "#/definitions/rule/properties/examples/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                return false;
                                                              } else {
                                                                var valid16 = true;
                                                                const len9 = data41.length;
                                                                for (let i9 = 0; i9 < len9; i9++) {
                                                                  let data42 = data41[i9];
                                                                  const _errs89 = errors;
                                                                  if (errors === _errs89) {
                                                                    if (typeof data42 === "string") {
                                                                      if (func3(data42) < 1) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/examples/" + i9, schemaPath: "#/definitions/rule/properties/examples/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                        return false;
                                                                      }
                                                                    } else {
                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/examples/" + i9, schemaPath: "#/definitions/rule/properties/examples/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid16 = _errs89 === errors;
                                                                  if (!valid16) {
                                                                    break;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/examples", schemaPath: "#/definitions/rule/properties/examples/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid3 = _errs87 === errors;
                                                      } else {
                                                        var valid3 = true;
                                                      }
                                                      if (valid3) {
                                                        if (data3.counterExamples !== void 0) {
                                                          let data43 = data3.counterExamples;
                                                          const _errs91 = errors;
                                                          if (errors === _errs91) {
                                                            if (Array.isArray(data43)) {
                                                              if (data43.length > 500) {
                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/counterExamples", schemaPath: "#/definitions/rule/properties/counterExamples/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }];
                                                                return false;
                                                              } else {
                                                                if (data43.length < 1) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/counterExamples", schemaPath: "#/definitions/rule/properties/counterExamples/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                  return false;
                                                                } else {
                                                                  var valid17 = true;
                                                                  const len10 = data43.length;
                                                                  for (let i10 = 0; i10 < len10; i10++) {
                                                                    let data44 = data43[i10];
                                                                    const _errs93 = errors;
                                                                    if (errors === _errs93) {
                                                                      if (typeof data44 === "string") {
                                                                        if (func3(data44) < 1) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/counterExamples/" + i10, schemaPath: "#/definitions/rule/properties/counterExamples/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                          return false;
                                                                        }
                                                                      } else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/counterExamples/" + i10, schemaPath: "#/definitions/rule/properties/counterExamples/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid17 = _errs93 === errors;
                                                                    if (!valid17) {
                                                                      break;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/counterExamples", schemaPath: "#/definitions/rule/properties/counterExamples/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid3 = _errs91 === errors;
                                                        } else {
                                                          var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                          if (data3.verification !== void 0) {
                                                            let data45 = data3.verification;
                                                            const _errs95 = errors;
                                                            if (errors === _errs95) {
                                                              if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                                                let missing6;
                                                                if (data45.baseUrl === void 0 && (missing6 = "baseUrl") || data45.allowedHosts === void 0 && (missing6 = "allowedHosts") || data45.control === void 0 && (missing6 = "control") || data45.probes === void 0 && (missing6 = "probes") || data45.answers === void 0 && (missing6 = "answers")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification", schemaPath: "#/definitions/rule/properties/verification/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                  return false;
                                                                } else {
                                                                  const _errs97 = errors;
                                                                  for (const key6 in data45) {
                                                                    if (!(key6 === "baseUrl" || key6 === "allowedHosts" || key6 === "control" || key6 === "probes" || key6 === "answers")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification", schemaPath: "#/definitions/rule/properties/verification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                      return false;
                                                                      break;
                                                                    }
                                                                  }
                                                                  if (_errs97 === errors) {
                                                                    if (data45.baseUrl !== void 0) {
                                                                      let data46 = data45.baseUrl;
                                                                      const _errs98 = errors;
                                                                      if (errors === _errs98) {
                                                                        if (typeof data46 === "string") {
                                                                          if (!pattern2.test(data46)) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/baseUrl", schemaPath: "#/definitions/rule/properties/verification/properties/baseUrl/pattern", keyword: "pattern", params: { pattern: "^https://[^\\s]+$" }, message: 'must match pattern "^https://[^\\s]+$"' }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/baseUrl", schemaPath: "#/definitions/rule/properties/verification/properties/baseUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid18 = _errs98 === errors;
                                                                    } else {
                                                                      var valid18 = true;
                                                                    }
                                                                    if (valid18) {
                                                                      if (data45.allowedHosts !== void 0) {
                                                                        let data47 = data45.allowedHosts;
                                                                        const _errs100 = errors;
                                                                        if (errors === _errs100) {
                                                                          if (Array.isArray(data47)) {
                                                                            if (data47.length < 1) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/allowedHosts", schemaPath: "#/definitions/rule/properties/verification/properties/allowedHosts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                              return false;
                                                                            } else {
                                                                              var valid19 = true;
                                                                              const len11 = data47.length;
                                                                              for (let i11 = 0; i11 < len11; i11++) {
                                                                                let data48 = data47[i11];
                                                                                const _errs102 = errors;
                                                                                if (errors === _errs102) {
                                                                                  if (typeof data48 === "string") {
                                                                                    if (func3(data48) < 1) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/allowedHosts/" + i11, schemaPath: "#/definitions/rule/properties/verification/properties/allowedHosts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                      return false;
                                                                                    }
                                                                                  } else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/allowedHosts/" + i11, schemaPath: "#/definitions/rule/properties/verification/properties/allowedHosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                                var valid19 = _errs102 === errors;
                                                                                if (!valid19) {
                                                                                  break;
                                                                                }
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/allowedHosts", schemaPath: "#/definitions/rule/properties/verification/properties/allowedHosts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid18 = _errs100 === errors;
                                                                      } else {
                                                                        var valid18 = true;
                                                                      }
                                                                      if (valid18) {
                                                                        if (data45.control !== void 0) {
                                                                          let data49 = data45.control;
                                                                          const _errs104 = errors;
                                                                          if (errors === _errs104) {
                                                                            if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                                                                              let missing7;
                                                                              if (data49.prefix === void 0 && (missing7 = "prefix") || data49.expectCode === void 0 && (missing7 = "expectCode")) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/control", schemaPath: "#/definitions/rule/properties/verification/properties/control/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                                return false;
                                                                              } else {
                                                                                const _errs106 = errors;
                                                                                for (const key7 in data49) {
                                                                                  if (!(key7 === "prefix" || key7 === "expectCode")) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/control", schemaPath: "#/definitions/rule/properties/verification/properties/control/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                  }
                                                                                }
                                                                                if (_errs106 === errors) {
                                                                                  if (data49.prefix !== void 0) {
                                                                                    let data50 = data49.prefix;
                                                                                    const _errs107 = errors;
                                                                                    if (errors === _errs107) {
                                                                                      if (typeof data50 === "string") {
                                                                                        if (func3(data50) < 3) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/control/prefix", schemaPath: "#/definitions/rule/properties/verification/properties/control/properties/prefix/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }];
                                                                                          return false;
                                                                                        }
                                                                                      } else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/control/prefix", schemaPath: "#/definitions/rule/properties/verification/properties/control/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid20 = _errs107 === errors;
                                                                                  } else {
                                                                                    var valid20 = true;
                                                                                  }
                                                                                  if (valid20) {
                                                                                    if (data49.expectCode !== void 0) {
                                                                                      let data51 = data49.expectCode;
                                                                                      const _errs109 = errors;
                                                                                      if (errors === _errs109) {
                                                                                        if (typeof data51 === "string") {
                                                                                          if (func3(data51) < 1) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/control/expectCode", schemaPath: "#/definitions/rule/properties/verification/properties/control/properties/expectCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                            return false;
                                                                                          }
                                                                                        } else {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/control/expectCode", schemaPath: "#/definitions/rule/properties/verification/properties/control/properties/expectCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid20 = _errs109 === errors;
                                                                                    } else {
                                                                                      var valid20 = true;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            } else {
                                                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/control", schemaPath: "#/definitions/rule/properties/verification/properties/control/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid18 = _errs104 === errors;
                                                                        } else {
                                                                          var valid18 = true;
                                                                        }
                                                                        if (valid18) {
                                                                          if (data45.probes !== void 0) {
                                                                            let data52 = data45.probes;
                                                                            const _errs111 = errors;
                                                                            if (errors === _errs111) {
                                                                              if (Array.isArray(data52)) {
                                                                                if (data52.length < 1) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/probes", schemaPath: "#/definitions/rule/properties/verification/properties/probes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                                  return false;
                                                                                } else {
                                                                                  var valid21 = true;
                                                                                  const len12 = data52.length;
                                                                                  for (let i12 = 0; i12 < len12; i12++) {
                                                                                    let data53 = data52[i12];
                                                                                    const _errs113 = errors;
                                                                                    if (errors === _errs113) {
                                                                                      if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                                                                                        let missing8;
                                                                                        if (data53.id === void 0 && (missing8 = "id") || data53.method === void 0 && (missing8 = "method") || data53.path === void 0 && (missing8 = "path") || data53.scope === void 0 && (missing8 = "scope")) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/probes/" + i12, schemaPath: "#/definitions/rule/properties/verification/properties/probes/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                                          return false;
                                                                                        } else {
                                                                                          const _errs115 = errors;
                                                                                          for (const key8 in data53) {
                                                                                            if (!(key8 === "id" || key8 === "method" || key8 === "path" || key8 === "scope")) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/probes/" + i12, schemaPath: "#/definitions/rule/properties/verification/properties/probes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                                                              return false;
                                                                                              break;
                                                                                            }
                                                                                          }
                                                                                          if (_errs115 === errors) {
                                                                                            if (data53.id !== void 0) {
                                                                                              const _errs116 = errors;
                                                                                              if (typeof data53.id !== "string") {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/probes/" + i12 + "/id", schemaPath: "#/definitions/rule/properties/verification/properties/probes/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                              }
                                                                                              var valid22 = _errs116 === errors;
                                                                                            } else {
                                                                                              var valid22 = true;
                                                                                            }
                                                                                            if (valid22) {
                                                                                              if (data53.method !== void 0) {
                                                                                                const _errs118 = errors;
                                                                                                if ("GET" !== data53.method) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/probes/" + i12 + "/method", schemaPath: "#/definitions/rule/properties/verification/properties/probes/items/properties/method/const", keyword: "const", params: { allowedValue: "GET" }, message: "must be equal to constant" }];
                                                                                                  return false;
                                                                                                }
                                                                                                var valid22 = _errs118 === errors;
                                                                                              } else {
                                                                                                var valid22 = true;
                                                                                              }
                                                                                              if (valid22) {
                                                                                                if (data53.path !== void 0) {
                                                                                                  let data56 = data53.path;
                                                                                                  const _errs119 = errors;
                                                                                                  if (typeof data56 !== "string" && data56 !== null) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/probes/" + i12 + "/path", schemaPath: "#/definitions/rule/properties/verification/properties/probes/items/properties/path/type", keyword: "type", params: { type: schema12.properties.verification.properties.probes.items.properties.path.type }, message: "must be string,null" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  if (errors === _errs119) {
                                                                                                    if (typeof data56 === "string") {
                                                                                                      if (!pattern8.test(data56)) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/probes/" + i12 + "/path", schemaPath: "#/definitions/rule/properties/verification/properties/probes/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                  var valid22 = _errs119 === errors;
                                                                                                } else {
                                                                                                  var valid22 = true;
                                                                                                }
                                                                                                if (valid22) {
                                                                                                  if (data53.scope !== void 0) {
                                                                                                    const _errs121 = errors;
                                                                                                    if (typeof data53.scope !== "string") {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/probes/" + i12 + "/scope", schemaPath: "#/definitions/rule/properties/verification/properties/probes/items/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    var valid22 = _errs121 === errors;
                                                                                                  } else {
                                                                                                    var valid22 = true;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      } else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/probes/" + i12, schemaPath: "#/definitions/rule/properties/verification/properties/probes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid21 = _errs113 === errors;
                                                                                    if (!valid21) {
                                                                                      break;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              } else {
                                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/probes", schemaPath: "#/definitions/rule/properties/verification/properties/probes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid18 = _errs111 === errors;
                                                                          } else {
                                                                            var valid18 = true;
                                                                          }
                                                                          if (valid18) {
                                                                            if (data45.answers !== void 0) {
                                                                              let data58 = data45.answers;
                                                                              const _errs123 = errors;
                                                                              if (errors === _errs123) {
                                                                                if (Array.isArray(data58)) {
                                                                                  if (data58.length < 1) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/answers", schemaPath: "#/definitions/rule/properties/verification/properties/answers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                                    return false;
                                                                                  } else {
                                                                                    var valid23 = true;
                                                                                    const len13 = data58.length;
                                                                                    for (let i13 = 0; i13 < len13; i13++) {
                                                                                      let data59 = data58[i13];
                                                                                      const _errs125 = errors;
                                                                                      if (errors === _errs125) {
                                                                                        if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                                                                                          let missing9;
                                                                                          if (data59.code === void 0 && (missing9 = "code") || data59.status === void 0 && (missing9 = "status") || data59.envelope === void 0 && (missing9 = "envelope") || data59.verdict === void 0 && (missing9 = "verdict") || data59.scope === void 0 && (missing9 = "scope") || data59.meaning === void 0 && (missing9 = "meaning")) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/answers/" + i13, schemaPath: "#/definitions/rule/properties/verification/properties/answers/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                                                            return false;
                                                                                          } else {
                                                                                            const _errs127 = errors;
                                                                                            for (const key9 in data59) {
                                                                                              if (!(key9 === "code" || key9 === "status" || key9 === "envelope" || key9 === "verdict" || key9 === "scope" || key9 === "onlyAfterAuthentication" || key9 === "meaning")) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/answers/" + i13, schemaPath: "#/definitions/rule/properties/verification/properties/answers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                              }
                                                                                            }
                                                                                            if (_errs127 === errors) {
                                                                                              if (data59.code !== void 0) {
                                                                                                let data60 = data59.code;
                                                                                                const _errs128 = errors;
                                                                                                if (typeof data60 !== "string" && data60 !== null) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/answers/" + i13 + "/code", schemaPath: "#/definitions/rule/properties/verification/properties/answers/items/properties/code/type", keyword: "type", params: { type: schema12.properties.verification.properties.answers.items.properties.code.type }, message: "must be string,null" }];
                                                                                                  return false;
                                                                                                }
                                                                                                var valid24 = _errs128 === errors;
                                                                                              } else {
                                                                                                var valid24 = true;
                                                                                              }
                                                                                              if (valid24) {
                                                                                                if (data59.status !== void 0) {
                                                                                                  let data61 = data59.status;
                                                                                                  const _errs130 = errors;
                                                                                                  if (errors === _errs130) {
                                                                                                    if (Array.isArray(data61)) {
                                                                                                      if (data61.length < 1) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/answers/" + i13 + "/status", schemaPath: "#/definitions/rule/properties/verification/properties/answers/items/properties/status/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                                                        return false;
                                                                                                      } else {
                                                                                                        var valid25 = true;
                                                                                                        const len14 = data61.length;
                                                                                                        for (let i14 = 0; i14 < len14; i14++) {
                                                                                                          let data62 = data61[i14];
                                                                                                          const _errs132 = errors;
                                                                                                          if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)) && isFinite(data62))) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/answers/" + i13 + "/status/" + i14, schemaPath: "#/definitions/rule/properties/verification/properties/answers/items/properties/status/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                          if (errors === _errs132) {
                                                                                                            if (typeof data62 == "number" && isFinite(data62)) {
                                                                                                              if (data62 > 599 || isNaN(data62)) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/answers/" + i13 + "/status/" + i14, schemaPath: "#/definitions/rule/properties/verification/properties/answers/items/properties/status/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" }];
                                                                                                                return false;
                                                                                                              } else {
                                                                                                                if (data62 < 100 || isNaN(data62)) {
                                                                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/answers/" + i13 + "/status/" + i14, schemaPath: "#/definitions/rule/properties/verification/properties/answers/items/properties/status/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                          var valid25 = _errs132 === errors;
                                                                                                          if (!valid25) {
                                                                                                            break;
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    } else {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/answers/" + i13 + "/status", schemaPath: "#/definitions/rule/properties/verification/properties/answers/items/properties/status/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                  var valid24 = _errs130 === errors;
                                                                                                } else {
                                                                                                  var valid24 = true;
                                                                                                }
                                                                                                if (valid24) {
                                                                                                  if (data59.envelope !== void 0) {
                                                                                                    let data63 = data59.envelope;
                                                                                                    const _errs134 = errors;
                                                                                                    if (!(data63 === "error" || data63 === "success")) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/answers/" + i13 + "/envelope", schemaPath: "#/definitions/rule/properties/verification/properties/answers/items/properties/envelope/enum", keyword: "enum", params: { allowedValues: schema12.properties.verification.properties.answers.items.properties.envelope.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    var valid24 = _errs134 === errors;
                                                                                                  } else {
                                                                                                    var valid24 = true;
                                                                                                  }
                                                                                                  if (valid24) {
                                                                                                    if (data59.verdict !== void 0) {
                                                                                                      let data64 = data59.verdict;
                                                                                                      const _errs135 = errors;
                                                                                                      if (!(data64 === "live" || data64 === "revoked" || data64 === "expired" || data64 === "invalid" || data64 === "inactive" || data64 === "unknown")) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/answers/" + i13 + "/verdict", schemaPath: "#/definitions/rule/properties/verification/properties/answers/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema12.properties.verification.properties.answers.items.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      var valid24 = _errs135 === errors;
                                                                                                    } else {
                                                                                                      var valid24 = true;
                                                                                                    }
                                                                                                    if (valid24) {
                                                                                                      if (data59.scope !== void 0) {
                                                                                                        let data65 = data59.scope;
                                                                                                        const _errs136 = errors;
                                                                                                        if (!(data65 === "has" || data65 === "lacks" || data65 === "silent")) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/answers/" + i13 + "/scope", schemaPath: "#/definitions/rule/properties/verification/properties/answers/items/properties/scope/enum", keyword: "enum", params: { allowedValues: schema12.properties.verification.properties.answers.items.properties.scope.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                        var valid24 = _errs136 === errors;
                                                                                                      } else {
                                                                                                        var valid24 = true;
                                                                                                      }
                                                                                                      if (valid24) {
                                                                                                        if (data59.onlyAfterAuthentication !== void 0) {
                                                                                                          const _errs137 = errors;
                                                                                                          if (typeof data59.onlyAfterAuthentication !== "boolean") {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/answers/" + i13 + "/onlyAfterAuthentication", schemaPath: "#/definitions/rule/properties/verification/properties/answers/items/properties/onlyAfterAuthentication/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                          var valid24 = _errs137 === errors;
                                                                                                        } else {
                                                                                                          var valid24 = true;
                                                                                                        }
                                                                                                        if (valid24) {
                                                                                                          if (data59.meaning !== void 0) {
                                                                                                            const _errs139 = errors;
                                                                                                            if (typeof data59.meaning !== "string") {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/answers/" + i13 + "/meaning", schemaPath: "#/definitions/rule/properties/verification/properties/answers/items/properties/meaning/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                            var valid24 = _errs139 === errors;
                                                                                                          } else {
                                                                                                            var valid24 = true;
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
                                                                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/answers/" + i13, schemaPath: "#/definitions/rule/properties/verification/properties/answers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid23 = _errs125 === errors;
                                                                                      if (!valid23) {
                                                                                        break;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification/answers", schemaPath: "#/definitions/rule/properties/verification/properties/answers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                  return false;
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
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/verification", schemaPath: "#/definitions/rule/properties/verification/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid3 = _errs95 === errors;
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
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i0, schemaPath: "#/definitions/rule/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid1 = _errs7 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      }
                    }
                  } else {
                    validate10.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
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
  validateRules
});

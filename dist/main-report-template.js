"use strict";
const {
  reportDocument
} = require("./main-report-document.js");
const {
  visible
} = require("./main.js");
require("./main-search-searcher.js");
const {
  BrleaksError
} = require("./hook-check.js");

// src/report/template.ts
var deepestSection = 50;
var mostCharacters = 1 << 26;
var mostRepetitions = 1e7;
async function templateReporter(template, name) {
  const mustache = (await import("./parts/mustache.js")).default;
  checkTokens(parse(mustache, template, name), name);
  return (report, style) => {
    const writer = boundedWriter(mustache, name);
    try {
      return writer.render(template, plain(reportDocument(report, style)));
    } catch (error) {
      throw error instanceof BrleaksError ? error : fault("output", name, error);
    }
  };
}
function parse(mustache, template, name) {
  try {
    return mustache.parse(template);
  } catch (error) {
    throw fault("usage", name, error);
  }
}
function fault(code, name, error) {
  const message = error instanceof Error ? error.message : "it cannot be rendered";
  return new BrleaksError(code, `template ${name}: ${message}`, { cause: error });
}
function checkTokens(tokens, name, depth = 0) {
  if (depth > deepestSection) {
    throw new BrleaksError("usage", `template ${name}: sections are nested too deeply`);
  }
  for (const [type, value, , , inner] of tokens) {
    if (type === ">") {
      throw new BrleaksError(
        "usage",
        `template ${name}: partials such as {{> ${value}}} are not supported`
      );
    }
    if (Array.isArray(inner)) checkTokens(inner, name, depth + 1);
  }
}
function boundedWriter(mustache, name) {
  let characters = 0;
  let repetitions = 0;
  const counted = (text) => {
    characters += text?.length ?? 0;
    if (characters > mostCharacters) throw tooMuch(name);
    return text;
  };
  return new class extends mustache.Writer {
    renderTokens(...args) {
      if (++repetitions > mostRepetitions) throw tooMuch(name);
      return super.renderTokens(...args);
    }
    rawValue(...args) {
      return counted(super.rawValue(...args));
    }
    escapedValue(...args) {
      return counted(super.escapedValue(...args));
    }
    unescapedValue(...args) {
      return counted(super.unescapedValue(...args));
    }
  }();
}
function tooMuch(name) {
  return new BrleaksError(
    "output",
    `template ${name}: its output is too large; repeat fewer sections within each other`
  );
}
function plain(value) {
  if (typeof value === "string") return visible(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, plain(field)]);
  return Object.assign(/* @__PURE__ */ Object.create(null), Object.fromEntries(fields));
}
exports.templateReporter = templateReporter;

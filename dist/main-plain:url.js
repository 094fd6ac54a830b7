// plain:url
var module = process.getBuiltinModule("node:url");
var { fileURLToPath } = module;

export {
  fileURLToPath
};

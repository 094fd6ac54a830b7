// The options in force, with every default. Reads rule and configuration files; never runs anything.

export { builtInRules } from './built-in-rules.ts'
export { type CheckOptions, decideCheck } from './check-options.ts'
export { configFileNames, fileName, parseConfigFile, variableName } from './config-file.ts'
export { configTemplate } from './config-template.ts'
export { cacheSecretVariable, environmentLayer, gitTokenVariable } from './environment.ts'
export { folderReader } from './folder-reader.ts'
export {
  checkToken,
  decideForge,
  type ForgeName,
  forgeNames,
} from './forge-access.ts'
export { checkLibraryOptions, type OptionKind } from './library-options.ts'
export {
  type CommandName,
  commandNames,
  type OptionName,
  type OptionSpec,
  optionSpecs,
  optionsOf,
} from './options.ts'
export { checkRules, loadRules } from './rules.ts'
export { decideScan, type ScanOptions } from './scan-options.ts'
export {
  baselineFileName,
  builtInStamp,
  type ConfiguredSettings,
  loadSettings,
  type Settings,
  type SettingsRequest,
  usualFileNames,
} from './settings.ts'
export {
  type DecidedOptions,
  decideOptions,
  type OptionValues,
  type RawValue,
  type RawValues,
} from './values.ts'
export {
  decideVerification,
  type Environment,
  type VerifyOptions,
  verifyLimits,
} from './verify-options.ts'
export { workingFolder } from './working-folder.ts'

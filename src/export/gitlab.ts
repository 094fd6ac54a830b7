import { gitleaksRules } from './gitleaks.ts'
import { comments, commonLimits, type RuleExport } from './tool.ts'

/** A ruleset of GitLab's pipeline secret detection, which runs gitleaks. */
export const gitlab: RuleExport = {
  usage: 'Save it as .gitlab/secret-detection-ruleset.toml on the default branch (GitLab Ultimate)',
  limits: commonLimits,
  write: (rules, head) => `${comments(head)}
[secrets]
description = "GitLab's rules and those of brleaks"

[[secrets.passthrough]]
type = "raw"
target = "gitleaks.toml"
value = """
${multiline(gitleaksRules(rules, 'path = "/gitleaks.toml"'))}"""
`,
}

/** The inside of a basic string of several lines. */
function multiline(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')
}

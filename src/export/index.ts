// Rules in the formats of other tools. Pure: a rule to text.
import { betterleaks } from './betterleaks.ts'
import { detectSecrets } from './detect-secrets.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { gitleaks } from './gitleaks.ts'
import { kingfisher } from './kingfisher.ts'
import { secretlint } from './secretlint.ts'
import { titus } from './titus.ts'
import type { RuleExport } from './tool.ts'
import { trufflehog } from './trufflehog.ts'

/** All tools. To add one, add a file and a name here, and its name to the option --to. */
export const ruleExports = {
  gitleaks,
  betterleaks,
  trufflehog,
  kingfisher,
  titus,
  secretlint,
  'detect-secrets': detectSecrets,
  github,
  gitlab,
} satisfies Record<string, RuleExport>

export type ToolName = keyof typeof ruleExports
export type { RuleExport } from './tool.ts'

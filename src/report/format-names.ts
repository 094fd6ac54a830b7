/** The values of `--format`. */
export const formatNames = [
  'text',
  'json',
  'jsonl',
  'sarif',
  'html',
  'markdown',
  'csv',
  'junit',
  'gitlab',
  'github',
  'rdjsonl',
  'gitlab-codequality',
  'sonarqube',
  'checkstyle',
  'teamcity',
  'azure',
] as const

export type FormatName = (typeof formatNames)[number]

import { indexContains } from '../git/index.ts'

/** Part of the name of configuration files. One in the index may name further rules or be invalid. */
export const configuration = 'brleaks.config.'

/** False only if the index certainly has no configuration file. */
export function indexMayConfigure(
  repository: string,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return indexContains(repository, environment, configuration) !== false
}

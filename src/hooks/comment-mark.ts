import { UserConfig } from '../git/index.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * What begins the lines that git will remove from the message being written; null where it removes none: a message that
 * was not edited (git gives its hooks GIT_EDITOR=: then), or a clean-up that keeps them (git-commit, --cleanup).
 */
export async function commentMark(
  folder: string,
  environment: Environment,
): Promise<string | null> {
  if (environment.GIT_EDITOR === ':') return null
  const config = new UserConfig(folder, environment)
  const cleanup = await config.value('commit.cleanup')
  if (cleanup === 'verbatim' || cleanup === 'whitespace') return null
  const mark =
    (await config.value('core.commentString')) ?? (await config.value('core.commentChar')) ?? '#'
  // git itself chooses one for each message: nothing here tells which.
  return mark === 'auto' || mark === '' ? null : mark
}

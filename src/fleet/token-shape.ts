/** Tokens of GitHub, GitLab and Bitbucket by their prefixes. */
const prefixed =
  /^(?:gh[oprsu]_|github_pat_|gl(?:agent|cbt|dt|ffct|ft|imt|oas|pat|ptt|rt|soat)-|ATBB|ATCTT)[\w-]{16,}/

/** Tokens without a prefix: one long run of letters and digits, such as the 40 hex digits of Gitea. */
const run = /^(?=.*\d)(?=.*[a-z])[A-Za-z0-9_]{32,}$/

/** True if the user name of an address is more likely a token. */
export function looksLikeToken(user: string): boolean {
  return prefixed.test(user) || run.test(user)
}

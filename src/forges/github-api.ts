/** Address of the API of a GitHub server: GitHub Enterprise Server has it below the address of its pages. */
export function githubApi(url: string): string {
  return url === 'https://github.com' ? 'https://api.github.com' : `${url}/api/v3`
}

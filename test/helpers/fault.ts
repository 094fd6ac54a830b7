/** Text of a module that is loaded before the program (`--import`) and injects a fault into it. */
function moduleUrl(text: string): string {
  return `data:text/javascript,${encodeURIComponent(text)}`
}

/** Options of node that run a script before the program. */
export function runBefore(script: string): readonly string[] {
  return ['--import', moduleUrl(script)]
}

declare const BRLEAKS_VERSION: string | undefined

/** The version in package.json, inserted by the bundler; unbundled sources have a placeholder. */
export const version: string =
  typeof BRLEAKS_VERSION === 'string' ? BRLEAKS_VERSION : '0.0.0-unbundled'

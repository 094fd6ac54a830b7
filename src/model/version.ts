declare const BRLEAKS_VERSION: string | undefined

/** The version in package.json, put in by the bundle; sources run unbundled say so. */
export const version: string =
  typeof BRLEAKS_VERSION === 'string' ? BRLEAKS_VERSION : '0.0.0-unbundled'

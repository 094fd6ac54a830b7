/** The version in package.json, put in by the bundle; sources run unbundled say so. */
export declare const version: string;

import { type Repository } from '../git/index.ts';
import { type TracePath, type Tracer } from '../model/index.ts';
/** Answers where objects of a repository came from. */
export declare function repositoryTracer(repository: Repository): Tracer;
/** A path of nothing but the digits of one id is a note's (git-notes: fan-out by slashes). */
export declare function tracePath(bytes: Buffer): TracePath;

/** A comment next to a key that marks it as known, in the syntax of brleaks or another scanner. */
declare interface AllowComment {
    readonly tool: AllowCommentTool;
    /** The rest of the comment, keys masked; null if it is empty. */
    readonly reason: string | null;
}

/** The scanner whose syntax a comment uses. */
declare type AllowCommentTool = 'brleaks' | ForeignMark;

/** One repository of an audit of several. */
declare interface AuditedRepository {
    /** The address as the user wrote it, without credentials. */
    readonly name: string;
    readonly status: RepositoryStatus;
    /** Why it was not read; null if it was. */
    readonly reason: string | null;
    /** The commit at HEAD. */
    readonly head: string | null;
    /** Keys that count. */
    readonly findings: number;
    /** Suppressed keys. */
    readonly suppressed: number;
    readonly files: number;
    readonly objects: number;
    readonly bytes: number;
}

/**
 * A failure of the whole run with a known cause. The entry point prints its message (one line: what is wrong, where, and
 * how to fix it) and no stack. The message is never built from scanned bytes.
 */
export declare class BrleaksError extends Error {
    readonly code: ErrorCode;
    /** True for an unexpected error. */
    readonly isBug: boolean;
    constructor(code: ErrorCode, message: string, options?: BrleaksErrorOptions);
}

declare interface BrleaksErrorOptions extends ErrorOptions {
    readonly isBug?: boolean;
}

/** Options of `verify`. */
export declare interface CheckOptions extends Omit<VerifyOptions, 'verify'> {
    /** The keys. */
    readonly keys?: readonly string[] | undefined;
    /** A stream with one key per line, instead of `keys`. */
    readonly input?: InputStream | undefined;
    /** A rule file, or rules, in addition to the built-in ones. */
    readonly rules?: string | readonly Rule[] | undefined;
    readonly signal?: AbortSignal | undefined;
    readonly onProgress?: ((progress: Progress) => void) | undefined;
}

declare type Confidence = 'high' | 'medium' | 'low';

/** Where a configuration file was read from. */
export declare type ConfigPlace = {
    readonly kind: 'work tree';
} | {
    readonly kind: 'index';
} | {
    readonly kind: 'commit';
    readonly oid: string;
}
/** A file that the user named. */
| {
    readonly kind: 'named file';
};

/** `the work tree`, `the index`, `commit 1a2b3c4d5e6f`, `a named file`. */
export declare function configPlaceText(place: ConfigPlace): string;

/** The files and options of a scan, so that the reader can judge "0 findings". */
export declare interface Configuration {
    readonly files: readonly ConfigurationFile[];
    readonly settings: readonly Setting[];
}

/** A file that decided which keys a scan searched for or marked as known. */
declare interface ConfigurationFile {
    readonly kind: ConfigurationKind;
    /** As it was named; `built in` for the built-in rules. */
    readonly path: string;
    /** Of its bytes, 64 hex digits. */
    readonly sha256: string;
    /** Null for the built-in rules. */
    readonly from: ConfigPlace | null;
}

declare type ConfigurationKind = 'rules' | 'config' | 'baseline' | 'ignore-file';

/**
 * Decides every option as the command line does: what is given here over environment over file over default. The
 * result goes to `scan` as `settings`.
 * @throws BrleaksError `config` or `usage` naming file, line and column where something is wrong.
 */
export declare function configure(options?: ConfigureOptions): Promise<Settings>;

/** Whose configuration counts, and what is said besides. */
export declare interface ConfigureOptions {
    /** A path in the tree whose configuration, baseline and ignore file count. Default: the current folder. */
    readonly path?: string | undefined;
    /** Where these files are read from. `null`: they are not. Default: the work tree. */
    readonly from?: 'work-tree' | 'index' | {
        readonly commit: string;
    } | null | undefined;
    /** Options by their names on the command line, such as `{ 'min-confidence': 'high' }`. They win over the rest. */
    readonly options?: RawValues | undefined;
    /** Variables, such as `process.env`. Default: none. */
    readonly environment?: Environment | undefined;
}

/** Why a part of a container was not read. */
declare type ContainerFault = 'encrypted' | 'damaged' | 'truncated' | 'checksum' | 'unsupported' | 'ambiguous' | 'not-covered' | 'budget-bytes' | 'budget-ratio' | 'budget-entries' | 'budget-depth' | 'budget-time' | 'too-large';

/** Counts of content that was read, and lists of content that was not. `failed` makes a scan incomplete; `skipped` was left out on purpose. */
export declare interface Coverage {
    readonly files: number;
    /** Entries of containers. */
    readonly entries: number;
    readonly objects: number;
    readonly commits: number;
    readonly refs: number;
    readonly bytes: number;
    readonly skipped: readonly Skipped[];
    readonly failed: readonly Failed[];
}

/** Decided options as the library shows them: any name may be asked for. */
export declare interface DecidedOptions {
    flag(name: string): boolean;
    text(name: string): string | undefined;
    number(name: string): number | undefined;
    list(name: string): readonly string[];
    origin(name: string): SettingOrigin;
    /** Every option that is not at its default, by name. */
    settings(): readonly Setting[];
}

export declare type Environment = Readonly<Record<string, string | undefined>>;

export declare type ErrorCode = 'usage' | 'config' | 'not-found' | 'not-a-repository' | 'bad-revision' | 'git-missing' | 'git-failed' | 'output' | 'interrupted' | 'internal';

/** A few hundred characters of the line around a key, every key in it masked. */
export declare interface Excerpt {
    readonly text: string;
    /** Half-open range of the masked key in `text`, UTF-16 code units. */
    readonly start: number;
    readonly end: number;
}

export declare type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

export declare const exitStatus: {
    readonly clean: 0;
    readonly found: 1;
    readonly usage: 2;
    readonly incomplete: 3;
};

export declare interface Failed {
    readonly what: string;
    readonly reason: FailureReason;
    /** The line of standard input, from 1. */
    readonly line?: number | undefined;
}

/**
 * The keys that count: every key, keys verified as live, keys that work (live, or inactive until their account is
 * enabled again), or no keys. Suppressed keys never count.
 */
export declare type FailOn = 'any' | 'live' | 'working' | 'none';

/** Why content could not be read. src/report/reasons.ts words them. */
export declare type FailureCode = 'error' | 'became-folder' | 'became-link' | 'became-pipe' | 'device-failed' | 'growing' | 'interrupted-read' | 'is-device' | 'is-pipe' | 'is-socket' | 'lfs-pointer' | 'no-permission' | 'no-permission-to-list' | 'nothing-wanted' | 'open-files' | 'open-files-of-system' | 'path-too-long' | 'shrank' | 'special-file' | 'stale' | 'too-large' | 'too-many-files' | 'uncounted-files' | 'unlistable' | 'unreadable' | 'vanished' | 'workspace-empty' | 'blocking-ignore-file' | 'ignore-file' | 'incomplete-listing' | 'damaged-tree' | 'expansion' | 'large-tree' | 'lfs-content' | 'missing' | 'missing-or-damaged' | 'missing-staged' | 'missing-target' | 'moving' | 'partial-clone' | 'shallow-clone' | 'shallow-range' | 'uncounted-objects' | 'alternate-encoding' | 'damaged-head' | 'damaged-index' | 'damaged-ref' | 'deep-submodule' | 'empty-ref' | 'foreign-index' | 'no-index' | 'refs-elsewhere' | 'unreadable-index' | `container-${ContainerFault}` | 'decode-work' | 'not-a-key' | 'not-named' | 'stopped' | 'time-budget';

export declare interface FailureReason {
    readonly code: FailureCode;
    /** Completes the text of some codes: the system's error code, a number, the message of an error. */
    readonly detail?: string | undefined;
}

/** Why content could not be read, in one clause. */
export declare function failureText({ code, detail }: FailureReason): string;

/** A position in a configuration file; line and column count from 1. */
declare interface FilePosition {
    readonly path: string;
    readonly line: number;
    readonly column: number;
}

/** A match that was filtered out. */
export declare interface Filtered {
    readonly ruleId: string;
    /** The match itself if it is clearly not a key, else masked. */
    readonly text: string;
    readonly reason: FilterReason;
    readonly source: SightingSource;
    readonly path: string | null;
    readonly line: number | null;
    readonly column: number | null;
    readonly object: string | null;
}

declare interface FilteredSummary {
    readonly count: number;
    readonly byReason: Readonly<Partial<Record<FilterReason, number>>>;
    readonly list: readonly Filtered[];
}

/** Why detection rejected a match. Reports contain these codes as they are. */
declare type FilterReason = 'below --min-confidence' | 'known example from documentation' | 'placeholder word' | 'low entropy' | 'does not match the pattern of the rule' | 'few different characters' | 'run of equal or consecutive characters' | 'repeats itself' | 'reads like a name' | 'consists of short words';

/** One exposed key with all its sightings. */
export declare interface Finding {
    readonly fingerprint: string;
    readonly rule: Rule;
    readonly secret: ReportedKey;
    readonly mode: Mode;
    readonly confidence: Confidence;
    readonly verification: Verification;
    /** Null if no history was read. */
    readonly exposure: ObjectHistory | null;
    readonly suppressed: Suppression | null;
    readonly sightings: readonly [Sighting, ...Sighting[]];
    /** Further places that were seen but not listed (the list is capped). */
    readonly sightingsOmitted: number;
}

declare type ForeignMark = (typeof foreignMarks)[number];

/** Other scanners whose comments are honoured on request. */
declare const foreignMarks: readonly ['gitleaks', 'betterleaks', 'trufflehog', 'detect-secrets', 'ggshield'];

export declare type FormatName = (typeof formatNames)[number];

/** The values of `--format`. */
export declare const formatNames: readonly ['text', 'json', 'jsonl', 'sarif', 'html', 'markdown', 'csv', 'junit', 'gitlab', 'github', 'rdjsonl', 'gitlab-codequality', 'sonarqube', 'checkstyle', 'teamcity', 'azure'];

/** Input of a caller: bytes, strings, or a stream of either. Strings are encoded as UTF-8. */
declare type InputStream = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string> | Uint8Array | string;

declare const inspect: unique symbol;

/** True if the API said that the key does not work. */
export declare function isDead({ verification: { status } }: Pick<Finding, 'verification'>): boolean;

/** Why git keeps an object that no ref contains. */
declare type Keeper = 'reflog' | 'stash' | 'index' | 'nothing';

/** An entry that suppresses a key by its fingerprint, or every key in the files that a pattern matches. */
declare interface KnownEntry {
    readonly by: 'baseline' | 'ignore-file' | 'config';
    /** The file it is in, and its line, from 1. */
    readonly file: string;
    readonly line: number;
    /** Exactly one of these two is set. */
    readonly fingerprint: string | null;
    readonly pattern: string | null;
    /** The masked key, if the entry has one. */
    readonly redacted: string | null;
    readonly reason: string | null;
    /** Last day on which it is valid, `YYYY-MM-DD`. */
    readonly expires: string | null;
}

/** Live keys can charge a saved payment method; Test Mode keys cannot. */
export declare type Mode = 'live' | 'test';

/** Where an object was in history, or a key whose objects count as one. The report names it `exposure`. */
export declare interface ObjectHistory {
    /** The earliest commit that introduced it: the commit has it, and none of its parents has. */
    readonly firstCommit: string | null;
    readonly firstAuthor: string | null;
    /** Author date of that commit, ISO 8601. */
    readonly firstDate: string | null;
    /** Author date of the newest commit that introduced, moved or removed it, ISO 8601. */
    readonly lastDate: string | null;
    /** Null if not known. */
    readonly atHead: boolean | null;
    /** Refs whose tip still contains it. */
    readonly refs: readonly string[];
    /** False if not all refs were checked or named: there are too many, or only a range was read. */
    readonly refsComplete: boolean;
    /**
     * The newest commit that does not have it although every parent has it. Only if HEAD does not have it; a commit outside
     * of HEAD's history only if no ref contains it.
     */
    readonly removedIn: string | null;
    /** Author date of that commit, ISO 8601. */
    readonly removedDate: string | null;
    /** Why git keeps it if no ref contains it; null for reachable objects. */
    readonly unreachable: Keeper | null;
}

/** What keeps an object in a repository. `nothing`: git has not deleted it yet. */
export declare type ObjectHolder = 'ref' | 'stash' | 'reflog' | 'index' | 'nothing' | 'other repository';

/** Where a text comes from. Chunks and sightings share this type, so it reaches the report unchanged. */
declare interface Origin {
    readonly source: SightingSource;
    /** Path with `/`, valid Unicode (bytes that are not UTF-8 become U+FFFD); null if there is no path. */
    readonly path: string | null;
    /** The path from the working folder, for people; undefined if it is the same. */
    readonly shown?: string | undefined;
    /** Percent-encoded bytes of the path, only if it is not valid UTF-8. */
    readonly rawPath?: string | undefined;
    /** Object id (40 or 64 hex digits) for objects of a repository and the index; else null. */
    readonly object: string | null;
    /** Ref whose name or log this is. */
    readonly ref?: string | undefined;
    /** The path inside a container, its levels joined with `!`; undefined for the container itself and for content without a name. */
    readonly inner?: string | undefined;
    /** True for an entry that patterns leave out: it only shows which bytes of its container are not to be reported. */
    readonly leftOut?: true | undefined;
    /** Where the text is that it was decoded from, if it was embedded in another text: sightings are reported there. */
    readonly textPlace?: TextPlace | undefined;
    /** Formats of the containers that it is in, outermost first. */
    readonly formats?: readonly string[] | undefined;
}

/**
 * Decides the exit status of a run. CONTRACT: 0 clean · 1 keys found · 3 no key counts, but the scan is incomplete, a
 * report is missing, or (`live`, `working`) a key's status is unknown, because it may be live.
 */
export declare function outcome(report: ScanReport, policy: OutcomePolicy): ExitStatus;

export declare interface OutcomePolicy {
    readonly failOn: FailOn;
    /** False if a requested report could not be written. Default: true. */
    readonly delivered?: boolean | undefined;
    /** True to let an incomplete scan pass if no key counts. Default: false. */
    readonly allowIncomplete?: boolean | undefined;
}

/** Plain data that carries a secret between threads of this process; never written anywhere. */
declare interface PlainSecret {
    readonly text: string;
    readonly prefixLength: number;
}

export declare interface Progress {
    readonly phase: 'cloning' | 'reading' | 'tracing' | 'verifying';
    readonly files: number;
    /** Entries of archives and other containers. */
    readonly entries: number;
    readonly objects: number;
    /** Number of objects to read, if known. */
    readonly totalObjects: number | null;
    readonly bytes: number;
    /** Distinct keys found so far. */
    readonly findings: number;
    /** The part of the current step that is done, from 0 to 1; null if its size is not known. */
    readonly fraction: number | null;
    /** Seconds until a server answers again whose rate limit is used up; only while waiting for it. */
    readonly waiting?: {
        readonly seconds: number;
        readonly host: string;
    } | undefined;
    /** Keys verified so far, and all keys; only while verifying. */
    readonly keys?: {
        readonly done: number;
        readonly total: number;
    } | undefined;
    /** In an audit of several repositories: how many are read, and the names of those that are read now. */
    readonly repositories?: {
        readonly done: number;
        readonly total: number;
        readonly current: readonly string[];
    } | undefined;
}

/** The refs of a push, and what the receiving side is known to have. */
declare interface Push {
    readonly updates: readonly RefUpdate[];
    /** Object ids that the receiving side has. Ids that are missing here are ignored. */
    readonly had: readonly string[];
    /** Refs here whose history it has: those of one remote, every ref (on the receiving side itself), or none. */
    readonly hadRefs: 'all' | 'none' | {
        readonly remote: string;
    };
}

/** A value as it was given. */
declare type RawValue = string | boolean | readonly string[];

/** Option values as given; unchecked and without defaults. */
export declare type RawValues = Readonly<Record<string, RawValue>>;

/** A ref of a push, and the object that it will point to on the receiving side. */
declare interface RefUpdate {
    /** Full name, such as `refs/heads/main`. */
    readonly ref: string;
    /** Object id (40 or 64 hex digits), or a revision that names one. */
    readonly to: string;
}

/** Whether keys are gone from a repository (`audit --expect-gone`). Its report has only findings of these keys. */
export declare interface RemovalProof {
    /** Fingerprints, or their beginnings. */
    readonly expected: readonly string[];
    /** By the id of an object that has one of the keys; null if git could not walk the history. */
    readonly holders: ReadonlyMap<string, readonly ObjectHolder[]> | null;
}

/** Writes a report in one of the formats. Keys are masked unless `style.showSecrets` is set. */
export declare function render(report: ScanReport, format: FormatName, style?: Partial<Style>): string;

/** A key as reports use it: it prints as its mask. */
declare interface ReportedKey {
    /** Length of the whole key in characters. */
    readonly length: number;
    /** The key itself; null if only its mask is known. */
    reveal(): string | null;
    toString(): string;
}

/** `scan`: places where keys were found. `verification`: keys that were given, with their status (`brleaks verify`). */
declare type ReportKind = 'scan' | 'verification';

export declare interface RepositoryFacts {
    readonly remoteUrl: string | null;
    readonly head: string | null;
    readonly branch: string | null;
}

/**
 * `read`: all of it was read. `incomplete`: some of it could not be read, or its scan was stopped. `not-read`: nothing of
 * it was read.
 */
declare type RepositoryStatus = 'read' | 'incomplete' | 'not-read';

/** How a key is recognised. Plain data as in `rules/*.json` (rules/rule.schema.json). */
export declare interface Rule {
    readonly id: string;
    /** Pascal case, for SARIF. */
    readonly name: string;
    readonly service: string;
    readonly description: string;
    readonly revokeUrl: string;
    readonly docsUrl: string;
    /** Longest first. Each begins with its own needle. */
    readonly prefixes: readonly RulePrefix[];
    readonly body: RuleBody;
    readonly filters: RuleFilters;
    readonly context: RuleContext;
    /** Keys that must be found: literal text with `{base62:32}`-style placeholders that tests expand from a seed. */
    readonly examples: readonly string[];
    /** Names that must not be found. */
    readonly counterExamples: readonly string[];
    readonly verification?: RuleVerification;
}

declare interface RuleAnswer {
    /** Error code in the envelope; null for the success envelope, or for any code that has no row. */
    readonly code: string | null;
    /** The envelope of the answer. */
    readonly envelope: 'error' | 'success';
    /** HTTP statuses that this row applies to. */
    readonly status: readonly number[];
    readonly verdict: 'live' | 'revoked' | 'expired' | 'invalid' | 'inactive' | 'unknown';
    /** The verdict applies only if the control request, with a made-up key, was refused for its key. */
    readonly onlyAfterAuthentication?: boolean;
    /** Whether the key has the probe's scope, as far as the answer shows. */
    readonly scope: 'has' | 'lacks' | 'silent';
    readonly meaning: string;
}

declare interface RuleBody {
    /** Characters of the body as the inside of a class, such as `A-Za-z0-9_-`. The longest run of them is the body. */
    readonly alphabet: string;
    /** Pattern that the whole body must also match: linear, without look-around, back-references or unbounded repetition. */
    readonly pattern?: string;
    readonly minLength: number;
    /** Longer bodies are reported with low confidence. */
    readonly maxLength: number;
    /** Character between the two halves of keys that are written as a public id and a secret. */
    readonly secretSeparator?: string;
}

/** Words around a match that raise or lower the confidence; none is required. */
declare interface RuleContext {
    /** Names of the service, lower case with one space where words meet; near them a key is certain. */
    readonly service: readonly string[];
    readonly credentialWords: readonly string[];
    readonly idWords: readonly string[];
    readonly otherVendors: readonly string[];
    /** Words that other vendors write after the same prefix (`live_`, `setup_` …). */
    readonly otherPrefixes: readonly string[];
}

/** When a match of the right form counts as random. */
declare interface RuleFilters {
    /** `identifier`: log-likelihood against ordinary names; `entropy`: only Shannon bits per character. */
    readonly randomness: 'identifier' | 'entropy';
    readonly minEntropy?: number;
    readonly minScore?: number;
    readonly minScoreWithoutDigit?: number;
    /** Longest piece without a separator must have this many characters, or the layout must speak for a key. */
    readonly minRun?: number;
    readonly placeholderWords: readonly string[];
    /** Bodies that documentation uses. */
    readonly documentationBodies: readonly string[];
}

declare interface RulePrefix {
    readonly text: string;
    readonly mode: Mode;
}

declare interface RuleProbe {
    readonly id: string;
    readonly method: 'GET';
    /** `{uuid}` is replaced by a random UUID. Null: not published, so not requested. */
    readonly path: string | null;
    /** The scope an allowed read proves. */
    readonly scope: string;
}

/** How to verify keys with an API. */
declare interface RuleVerification {
    readonly baseUrl: string;
    readonly allowedHosts: readonly string[];
    readonly control: {
        readonly prefix: string;
        readonly expectCode: string;
    };
    readonly probes: readonly RuleProbe[];
    readonly answers: readonly RuleAnswer[];
}

declare interface SavedSkip {
    readonly code: 'saved';
    readonly count: number;
    readonly path: string;
    readonly reason: string;
}

/**
 * Reads what the options name and reports the keys it holds.
 * @throws BrleaksError where nothing could be scanned: a path that is not there, a wrong rule file, a bad range.
 */
export declare function scan(options?: ScanOptions): Promise<ScanReport>;

/** Options of a scan. The command line is parsed into the same type. */
export declare interface ScanOptions extends VerifyOptions {
    /** Files and folders to read. Default: `['.']` unless `repository`, `input` or `message` is set. */
    readonly paths?: readonly string[] | undefined;
    /** Folder that relative paths are relative to. Default: the current folder. */
    readonly cwd?: string | undefined;
    /** Patterns of files to read. Default: all files. */
    readonly include?: readonly string[] | undefined;
    /** Patterns of files to skip. */
    readonly exclude?: readonly string[] | undefined;
    /** Largest file to read, in bytes. A larger one makes the scan incomplete. Default: no limit. */
    readonly maxSize?: number | undefined;
    /** `false` also reads files that git ignores. Default: `true`. */
    readonly gitignore?: boolean | undefined;
    /** `false` reads the target's name of a link in `paths` instead of the file it leads to. Default: `true`. */
    readonly followLinks?: boolean | undefined;
    /** `true` also reads the .git folder of a work tree, as files. Default: `false`. */
    readonly includeGitDir?: boolean | undefined;
    /** A repository whose history to read: a work tree or a git directory. */
    readonly repository?: string | undefined;
    /** Ranges (`A..B`, `A...B`, one commit). Default: every object. */
    readonly ranges?: readonly string[] | undefined;
    /** Only content added by commits since this date. */
    readonly since?: string | undefined;
    /** Read what is staged in `repository` instead of its history. */
    readonly staged?: boolean | undefined;
    /** Read only what a push adds to the other side, instead of the whole history of `repository`. */
    readonly push?: Push | undefined;
    /** Variables that git set for a hook (GIT_INDEX_FILE …), for `staged` and `push`. Default: `{}`. */
    readonly hookEnvironment?: Readonly<Record<string, string | undefined>> | undefined;
    /** Threads for history scans. Default: automatic. */
    readonly jobs?: number | undefined;
    /** A stream to read, such as `process.stdin`; strings are encoded as UTF-8. */
    readonly input?: InputStream | undefined;
    /** Name of that stream in reports. */
    readonly inputName?: string | undefined;
    /** Bytes of `input`, if they are known: progress then has the part that is done. */
    readonly inputSize?: number | undefined;
    /** The message of a commit in progress. */
    readonly message?: Uint8Array | string | undefined;
    /** A rule file, or rules, in addition to the built-in ones. */
    readonly rules?: string | readonly Rule[] | undefined;
    /** Omit findings below this confidence. Default: `'low'`. */
    readonly minConfidence?: Confidence | undefined;
    /** Most encodings within each other that are decoded, such as base64; 0 searches only plain text. Default: 5. */
    readonly decodeDepth?: number | undefined;
    /** Most archives and compressed files within each other that are opened; 0 opens none. Default: 8. */
    readonly maxDepth?: number | undefined;
    /** Most bytes read out of one archive, in addition to `maxDepth` times its size. Default: 1 GiB. */
    readonly maxExpand?: number | undefined;
    /** Most bytes read out of each byte of an archive, beyond the first 10 MB. Default: 200. */
    readonly maxRatio?: number | undefined;
    /** Most bytes read out of all archives of a scan, in addition to `maxDepth` times their size. Default: 10 GiB. */
    readonly maxTotal?: number | undefined;
    /** Most entries of one archive, in addition to one for each 2 KB of its size. Default: 100,000. */
    readonly maxEntries?: number | undefined;
    /** Most seconds of work on one archive, in addition to a millisecond for each KB that comes out. Default: 30. */
    readonly maxTime?: number | undefined;
    /** Largest archive that is opened if its format must be held in memory, in bytes. Default: 64 MiB. */
    readonly maxInMemory?: number | undefined;
    /** Extract the text of PDF files in whole histories too, which takes long. Default: `false`. */
    readonly pdfText?: boolean | undefined;
    /** List the rejected matches, with the reason. Default: `false` (they are only counted). */
    readonly showFiltered?: boolean | undefined;
    /** Compute the line hashes that code scanning uses. Default: `false`. */
    readonly lineHashes?: boolean | undefined;
    /**
     * Settings from configuration, baseline, ignore file and environment, returned by `configure`. The other options
     * override them. Default: built-in defaults; no file of the scanned tree is used.
     */
    readonly settings?: Settings | undefined;
    /** Stops the scan; the report is then incomplete and contains what was found so far. */
    readonly signal?: AbortSignal | undefined;
    readonly onProgress?: ((progress: Progress) => void) | undefined;
    /** Command name for the report. Default: derived from the targets. */
    readonly command?: string | undefined;
}

/** The result of one run. Every reporter reads only this. */
export declare interface ScanReport {
    readonly tool: {
        readonly name: 'brleaks';
        readonly version: string;
    };
    /** Decides the layout of the text report. */
    readonly kind: ReportKind;
    /** As the user gave it, for display only. */
    readonly command: string;
    /** Name of the scanned content, for people: paths, a repository, `-` for standard input. */
    readonly target: string;
    /** ISO 8601, UTC. */
    readonly startedAt: string;
    readonly durationMs: number;
    /** True only if everything that was listed was read. */
    readonly complete: boolean;
    /** True if it was stopped (SIGINT, time budget) before its end. */
    readonly interrupted: boolean;
    readonly coverage: Coverage;
    /** Message of an error that is a bug in brleaks, also among `coverage.failed`; null for none. */
    readonly bug: string | null;
    /** Sorted by severity, then place. */
    readonly findings: readonly Finding[];
    /** Matches that detection left out: how many by reason; each of them only on request. */
    readonly filtered: FilteredSummary;
    /** Remarks that are not findings and do not change the exit status. */
    readonly notices: readonly string[];
    /** The repository, without credentials; for SARIF. */
    readonly repository: RepositoryFacts | null;
    /** The configuration files and options in force. */
    readonly configuration: Configuration;
    /** Known entries that are expired, or that a complete scan found unused. */
    readonly stale: readonly StaleEntry[];
    /** Rules in force. */
    readonly rules: readonly Finding['rule'][];
    /** The repositories of an audit of several, by name; undefined for other scans. */
    readonly repositories?: readonly AuditedRepository[] | undefined;
    /** Whether expected keys are gone, if that was asked. */
    readonly proof?: RemovalProof | undefined;
}

/**
 * One key. It is masked wherever it is printed, logged, serialised or thrown. Only `reveal()` returns the text, and a test
 * limits its callers.
 */
export declare class Secret implements ReportedKey {
    #private;
    /** @param text the whole key, ASCII. @param prefixLength length of its fixed prefix (`br_` → 3). */
    constructor(text: string, prefixLength: number);
    /** Length of the whole key in characters. */
    get length(): number;
    /** The key itself. Only for filters, the Authorization header and `--show-secrets`. */
    reveal(): string;
    /** Identity of the key: SHA-256 over rule id and key, 64 hex digits, independent of where it is. */
    fingerprint(ruleId: string): string;
    /** True if both are the same key. */
    equals(other: Secret): boolean;
    /** Replaces every occurrence of this key in `text` by its mask. */
    maskIn(text: string): string;
    /**
     * Replaces every occurrence of any of these keys by its mask, the longest at each place. One pass over the text,
     * however many keys there are.
     */
    static masker(secrets: readonly Secret[]): (text: string) => string;
    /** Pairs of different secrets of which the second begins with the first. */
    static extensions(secrets: readonly Secret[]): Generator<readonly [Secret, Secret]>;
    /** True if `text` repeats eight characters in a row of this key's body, in whatever case: an echo, whole or in part. */
    isEchoedIn(text: string): boolean;
    /** For the thread boundary only (private fields do not survive it). */
    toPlain(): PlainSecret;
    static fromPlain(plain: PlainSecret): Secret;
    toString(): string;
    toJSON(): string;
    [inspect](): string;
}

/** An option that is not at its default. */
declare interface Setting {
    readonly name: string;
    readonly value: SettingValue;
    readonly origin: SettingOrigin;
}

/** Where the value of an option came from. */
export declare type SettingOrigin = {
    readonly kind: 'command line';
} | {
    readonly kind: 'environment';
    readonly variable: string;
} | ({
    readonly kind: 'file';
} & FilePosition) | {
    readonly kind: 'default';
};

/** `command line`, the name of the variable, `file:line:column`, or `default`. */
export declare function settingOriginText(origin: SettingOrigin): string;

/** Every decided option, and the files it came from. */
export declare interface Settings {
    readonly values: DecidedOptions;
    readonly configuration: Configuration;
    /** Notices for the user. */
    readonly notices: readonly string[];
}

declare type SettingValue = string | number | boolean | readonly string[];

export declare type Severity = 'critical' | 'high' | 'medium' | 'low';

/** CONTRACT: verified live is critical; a live-mode key not checked or unknown is high; Test Mode medium; dead keys low. */
export declare function severityOf(finding: Pick<Finding, 'mode' | 'verification'>): Severity;

/** One place where a key was seen. Detection makes it, and later steps replace single fields of it. */
export declare interface Sighting extends Origin, TextRange, SightingHistory {
    /** Name of the repository, in an audit of several. */
    readonly repository?: string | undefined;
    /** In a finding, the path of the outermost container, which `path` begins with; undefined outside of containers. */
    readonly container?: string | null | undefined;
    /** Byte offset in the whole input: distinguishes and orders sightings on one line. */
    readonly offset: number;
    /** How the bytes were decoded, outermost first; empty for plain text. */
    readonly decoded: readonly string[];
    /** True if no separator marks the end of the key, so it is a guess. */
    readonly endEstimated: boolean;
    readonly confidence: Confidence;
    readonly excerpt: Excerpt | null;
    /** Allow comments on its line, or on the line before if nothing else is on it; honoured or not. */
    readonly allowComments: readonly AllowComment[];
}

/** Fields that tracing, hashing and suppression add to a sighting, each in its own step. */
declare interface SightingHistory {
    readonly commit: string | null;
    readonly author: string | null;
    /** ISO 8601. */
    readonly date: string | null;
    /** For objects of history with a path: whether HEAD has this content at this path. Null or undefined: not known. */
    readonly atHead?: boolean | null | undefined;
    /** `primaryLocationLineHash` of code scanning, for files that were read for a SARIF report. */
    readonly lineHash: string | null;
    readonly suppressed: Suppression | null;
}

/** Where text was found, as reports name it (`sightings[].source`). */
export declare type SightingSource = 'file' | 'file-name' | 'index' | 'stdin' | 'blob' | 'commit-message' | 'commit-author' | 'tag-message' | 'note' | 'ref-name' | 'reflog' | 'discussion';

/** Kinds of content that a scan leaves out on purpose. src/report/reasons.ts words them. */
export declare type SkipCode = 'attachments' | 'compressed-files' | 'deleted-files' | 'devices' | 'git-directories' | 'ignored-files' | 'ignored-folders' | 'ignored-secret-files' | 'job-artifacts' | 'linked-files' | 'nested-repositories' | 'pdf-text' | 'pipes' | 'program-data' | 'read-before' | 'release-files' | 'sockets' | 'sparse-files' | 'sparse-folders' | 'special-file' | 'submodule-commits' | 'temporary-objects' | 'unwanted-files' | 'web-attachments';

/** Content that was left out for one reason, as a scan counts it or as a saved report words it. */
export declare type Skipped = SkippedKind | SavedSkip;

declare interface SkippedKind {
    readonly code: SkipCode;
    readonly count: number;
    /** The path of a single file or folder; null for kinds of content that are only counted. */
    readonly path: string | null;
    /** The first few paths that are worth naming. */
    readonly names: readonly string[];
    /** Number of further paths. */
    readonly unnamed: number;
}

/** An entry that suppresses nothing, or has expired. */
export declare interface StaleEntry {
    readonly state: 'unused' | 'expired';
    readonly entry: KnownEntry;
}

/** The look of a report. Entry points decide it; reporters never examine a terminal. */
export declare interface Style {
    readonly color: boolean;
    /** OSC 8 links, only to pages of a rule. */
    readonly hyperlinks: boolean;
    /** Columns. */
    readonly width: number;
    readonly showSecrets: boolean;
    readonly showFiltered: boolean;
    readonly verbose: boolean;
    readonly quiet: boolean;
    /** Prefix of `<commit>/<path>` in a link to a file, on a server that the entry point trusts; no links without it. */
    readonly blobUrl?: string | undefined;
    /** Limit of a Markdown report, in bytes of UTF-8, for a place that has one. Default: that of a job summary. */
    readonly mostBytes?: number | undefined;
}

export declare interface Suppression {
    readonly by: 'inline' | 'baseline' | 'ignore-file' | 'config';
    readonly reason: string | null;
    readonly expires: string | null;
}

/** A range in a text, as in sightings. */
declare interface TextPlace {
    readonly offset: number;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}

/** A range in a text. Lines and columns count from 1, columns in UTF-16 code units; null for text without meaningful lines. */
declare interface TextRange {
    readonly line: number | null;
    readonly column: number | null;
    readonly endLine: number | null;
    /** The column after the last character. */
    readonly endColumn: number | null;
}

export declare interface Verification {
    readonly status: VerificationStatus;
    /** ISO 8601, UTC. */
    readonly checkedAt: string | null;
    /** Scopes the key was shown to have. */
    readonly scopes: readonly string[];
    /** Scopes that it was shown not to have. */
    readonly lacks: readonly string[];
    readonly requestId: string | null;
    readonly reason: string | null;
}

export declare type VerificationStatus = 'live' | 'revoked' | 'expired' | 'invalid' | 'inactive' | 'unknown' | 'not-checked';

/**
 * Asks the API about keys, each once, and reports their status. A finding's sightings are the lines (or the places in
 * `keys`, from 1) where it was given; a line that is not a key is in `coverage.failed`. `outcome` with
 * `failOn: 'working'` returns the exit status of `brleaks verify`.
 * @throws BrleaksError where nothing could be asked: no key at all, a wrong rule file, an address that is not safe.
 */
export declare function verify(options: CheckOptions): Promise<ScanReport>;

/** Options of verification. */
export declare interface VerifyOptions {
    /** Ask the service about each key. Default: `false`; no connection is opened. */
    readonly verify?: boolean | undefined;
    /** Show what would be asked, without opening a connection. */
    readonly verifyDryRun?: boolean | undefined;
    /** Maximum number of requests. Default: 2000. */
    readonly verifyBudget?: number | undefined;
    /** Address of the Batch Relay API. Default: `BATCH_RELAY_API_BASE_URL`, else the published one. */
    readonly apiUrl?: string | undefined;
    /** Hosts to which additional rules may send keys. */
    readonly verifyHosts?: readonly string[] | undefined;
}

/** The version in package.json, inserted by the bundler; unbundled sources have a placeholder. */
export declare const version: string;

export { }

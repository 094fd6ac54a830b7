declare interface Baseline {
    /** What it was made from: unused entries are told by scans that read at least this. */
    readonly scope: readonly ScanScope[];
    /** Sorted by fingerprint, each once. */
    readonly keys: readonly BaselineKey[];
}

/** A key that a team knows, and what it wrote down about it. */
declare interface BaselineKey {
    readonly fingerprint: string;
    /** Masked. */
    readonly key: string;
    readonly reason: string;
    readonly owner: string | null;
    /** Last day it holds, `YYYY-MM-DD`. */
    readonly expires: string | null;
    readonly addedBy: string | null;
    readonly addedOn: string | null;
}

/**
 * A failure of the whole run that has a plain cause. The door prints its message (one line that says what, where
 * and how to fix it) and no stack. Never built from scanned bytes.
 */
export declare class BrleaksError extends Error {
    readonly code: ErrorCode;
    constructor(code: ErrorCode, message: string, options?: ErrorOptions);
}

/** An accepted match: a key at a place. Not yet a finding, so an unfiltered match cannot reach a reporter. */
export declare interface Candidate {
    readonly kind: 'candidate';
    readonly rule: Rule;
    readonly secret: Secret;
    readonly mode: Mode;
    readonly confidence: Confidence;
    readonly origin: Origin;
    /** Byte offset of the match in the whole input: keeps sightings of one place apart and in order. */
    readonly offset: number;
    readonly line: number | null;
    readonly column: number | null;
    readonly endLine: number | null;
    readonly endColumn: number | null;
    readonly decoded: readonly string[];
    readonly excerpt: Excerpt | null;
    /** Comments on the line, or alone on the line before, that call the key known. Whether they count is decided later. */
    readonly marks: readonly InlineMark[];
}

/** What a caller may ask of `brleaks verify`. */
export declare interface CheckOptions extends Omit<VerifyOptions, 'verify'> {
    /** The keys. */
    readonly keys?: readonly string[] | undefined;
    /** A stream of keys, a line each, instead. */
    readonly input?: AsyncIterable<Uint8Array> | undefined;
    /** A rule file, or rules, in addition to the built-in ones. */
    readonly rules?: string | readonly Rule[] | undefined;
    readonly signal?: AbortSignal | undefined;
    readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Keys to check, a line each. */
export declare interface CheckRequest {
    readonly input: AsyncIterable<Uint8Array>;
    readonly rules: readonly Rule[];
    readonly configuration: Configuration;
    readonly verify: VerifyPlan;
    readonly version: string;
    readonly signal: AbortSignal;
    readonly onProgress: ((progress: Progress) => void) | null;
}

/**
 * Bytes to search. A match belongs here if it starts inside `owned`; the rest is context, so that no
 * match is lost or told twice at a seam. `bytes` is valid only until the next item is pulled.
 */
export declare interface Chunk {
    readonly kind: 'chunk';
    readonly origin: Origin;
    readonly bytes: Buffer;
    readonly owned: Span;
    /** Position of `bytes[0]` in the whole input. */
    readonly start: TextPosition;
    readonly encoding: TextEncoding;
}

export declare type Confidence = 'high' | 'medium' | 'low';

/** Where configuration is read from: the work tree, the index, a commit. Never follows a link out of it. */
export declare interface ConfigReader {
    /** For people: `the work tree`, `the index`, `commit 1a2b3c`. */
    readonly describe: string;
    /**
     * @param path relative to the root, with `/`.
     * @returns the bytes, or null where there is no such file.
     * @throws BrleaksError `config` where there is one that may not or cannot be read.
     */
    read(path: string): Promise<Buffer | null>;
    close(): void;
}

/** What a scan was made under, so that "0 findings" can be judged. */
export declare interface Configuration {
    readonly files: readonly ConfigurationFile[];
    readonly settings: readonly Setting[];
}

/** A file that decided what a scan looked for or marked as known. */
export declare interface ConfigurationFile {
    readonly kind: ConfigurationKind;
    /** As it was named; `built in` for the rules that come with brleaks. */
    readonly path: string;
    /** Of its bytes, 64 hex digits. */
    readonly sha256: string;
    /** Where it was read from; null for what is built in. */
    readonly from: string | null;
}

export declare function configurationFile(kind: ConfigurationKind, path: string, bytes: string | Uint8Array, from: string | null): ConfigurationFile;

export declare type ConfigurationKind = 'rules' | 'config' | 'baseline' | 'ignore-file';

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

/**
 * Context a source gives on both sides of `owned` in bytes, where the input has it. Longer than the longest
 * match and than what filters and excerpts look at, so that windows of any size find the same.
 */
export declare const contextBytes = 2048;

/** What was read and what was not. `failed` makes a scan incomplete; `skipped` was left out on purpose. */
export declare interface Coverage {
    readonly files: number;
    readonly objects: number;
    readonly commits: number;
    readonly refs: number;
    readonly bytes: number;
    readonly skipped: readonly Skipped[];
    readonly failed: readonly Failed[];
}

declare interface Decided {
    readonly value: SettingValue;
    readonly origin: string;
}

export declare type Detection = Candidate | Rejection;

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

/** Where the key stands in history; null where no history was read. */
export declare interface Exposure {
    readonly firstCommit: string | null;
    readonly firstAuthor: string | null;
    readonly firstDate: string | null;
    readonly lastDate: string | null;
    /** Null: not known. */
    readonly atHead: boolean | null;
    /** Refs whose tip still holds the key. */
    readonly refs: readonly string[];
    /** False where there were too many refs to ask all of them. */
    readonly refsComplete: boolean;
    /** The newest commit that removed it (all its parents have it), where HEAD does not have it, as far as known. */
    readonly removedIn: string | null;
    /** Author date of that commit, ISO 8601. */
    readonly removedDate: string | null;
    /** Set for keys in no ref: what keeps the object alive (`reflog`, `stash`, `index`, `nothing`). */
    readonly unreachable: string | null;
}

export declare interface Failed {
    readonly what: string;
    readonly reason: string;
}

/** A match that detection left out, and why. */
export declare interface Filtered {
    readonly ruleId: string;
    /** The name itself where it is plainly no key, else masked. */
    readonly text: string;
    readonly reason: string;
    readonly source: SightingSource;
    readonly path: string | null;
    readonly line: number | null;
    readonly column: number | null;
    readonly object: string | null;
}

export declare interface FilteredSummary {
    readonly count: number;
    readonly byReason: Readonly<Record<string, number>>;
    readonly list: readonly Filtered[];
}

/** One leaked key, wherever it was seen. */
export declare interface Finding {
    readonly fingerprint: string;
    readonly rule: Rule;
    readonly secret: Secret;
    readonly mode: Mode;
    readonly confidence: Confidence;
    readonly verification: Verification;
    readonly exposure: Exposure | null;
    readonly suppressed: Suppression | null;
    readonly sightings: readonly [Sighting, ...Sighting[]];
    /** Further places that were seen but not listed (the list is capped). */
    readonly sightingsOmitted: number;
}

export declare type ForeignMark = (typeof foreignMarks)[number];

/** Scanners whose words are honoured when asked for. */
export declare const foreignMarks: readonly ['gitleaks', 'betterleaks', 'trufflehog', 'detect-secrets', 'ggshield'];

export declare type FormatName = keyof typeof formats;

/** Their names, as `--format` takes them. */
export declare const formatNames: readonly FormatName[];

/** The formats there are: a new one is one new file and one name here. */
declare const formats: {
    text: Reporter;
    json: Reporter;
    jsonl: Reporter;
    sarif: Reporter;
    markdown: Reporter;
    csv: Reporter;
    junit: Reporter;
    gitlab: Reporter;
    github: Reporter;
    rdjsonl: Reporter;
};

export declare type HookName = (typeof hookNames)[number];

/** Hooks that brleaks can stand in for (githooks(5)). */
export declare const hookNames: readonly ['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push', 'pre-receive'];

/** A comment beside a key that says it is known, in the words of this or another scanner. */
export declare interface InlineMark {
    readonly tool: MarkTool;
    /** What follows the word on its line, keys masked; null where nothing does. */
    readonly reason: string | null;
}

declare const inspect: unique symbol;

/** True for the text of an error that nothing foresaw. */
export declare function isBug(reason: string): boolean;

/** The API has said that it does not work. */
export declare function isDead({ verification: { status } }: Pick<Finding, 'verification'>): boolean;

export declare type Item = Chunk | Tally | Problem;

export declare interface ItemsRequest {
    /** A source may leave out bytes that hold none of these, and nothing else. */
    readonly needles: readonly Needle[];
    readonly signal: AbortSignal;
}

/** What somebody wrote down as known: a key by its fingerprint, or every key in the files a pattern names. */
export declare interface KnownEntry {
    readonly by: 'baseline' | 'ignore-file' | 'config';
    /** File it stands in, and its line, from 1. */
    readonly file: string;
    readonly line: number;
    /** Exactly one of these two is set. */
    readonly fingerprint: string | null;
    readonly pattern: string | null;
    /** Masked key, where it is written down. */
    readonly redacted: string | null;
    readonly reason: string | null;
    /** Last day it holds, `YYYY-MM-DD`. */
    readonly expires: string | null;
}

/** Returns a BrleaksError as it is, and wraps any other error as `internal`: one line, without a stack. */
export declare function knownError(error: unknown): BrleaksError;

/** Everything that decides which findings are marked as known. */
export declare interface KnownKeys {
    readonly entries: readonly KnownEntry[];
    /** Honour `brleaks:allow`. */
    readonly inline: boolean;
    readonly foreignMarks: readonly ForeignMark[];
    /** Let a key that was verified live be marked as known. */
    readonly allowLive: boolean;
    /** Folder that patterns are meant from, absolute; null: paths are matched as they stand. */
    readonly root: string | null;
    /** `YYYY-MM-DD`, for expiry dates. */
    readonly today: string;
    /** What the baseline was made from; null where there is none. */
    readonly baselineScope: readonly ScanScope[] | null;
    /** True where this run was told to look at less than its files say: what is unused then means nothing. */
    readonly narrowed: boolean;
}

/** Whose words a mark uses. */
export declare type MarkTool = 'brleaks' | ForeignMark;

/**
 * The masked form: at most the first seven and the last four characters, and never more than a third
 * of the body, so that a short key shows less. The prefix itself is no secret.
 */
export declare function mask(text: string, prefixLength: number): string;

/** Live keys can charge a saved payment method; Test Mode keys cannot. */
export declare type Mode = 'live' | 'test';

/** A byte string at least one of which occurs in every match of some rule, in some view. */
export declare interface Needle {
    readonly view: string;
    readonly bytes: Buffer;
}

export declare const notChecked: Verification;

export declare const nothingKnown: KnownKeys;

/** Checked values with every default in place; each knows who decided it. */
export declare class OptionValues {
    #private;
    constructor(values: ReadonlyMap<string, Decided>);
    flag(name: string): boolean;
    text(name: string): string | undefined;
    number(name: string): number | undefined;
    list(name: string): readonly string[];
    /** `command line`, the name of a variable, `file:line:column`, or `default`. */
    origin(name: string): string;
    /** True where neither a file nor a default decided. */
    given(name: string): boolean;
    /** The value of an option, whatever its type; undefined where nobody gave one. */
    value(name: string): SettingValue | undefined;
    /** Every choice that is not the default, by name. */
    settings(): readonly Setting[];
}

/** Where bytes were read. How they came there (commit, author, date) is traced afterwards, for hits alone. */
export declare interface Origin {
    readonly source: SightingSource;
    /** Path with `/`, valid Unicode (bytes that are not UTF-8 become U+FFFD); null where there is none. */
    readonly path: string | null;
    /** Percent-encoded bytes of the path, only where it is not valid UTF-8. */
    readonly rawPath?: string;
    /** Object id (40 or 64 hex digits) for objects of a repository and the index; else null. */
    readonly object: string | null;
    /** Ref whose name or log this is. */
    readonly ref?: string;
    /** False where lines mean nothing (names): the sighting then has no line or column. */
    readonly lines: boolean;
}

/**
 * CONTRACT: 0 clean · 1 keys found · 3 nothing found but not everything read.
 * Suppressed findings do not count; `failOn: 'live'` counts verified live keys alone. A key that was asked about
 * without a clear answer may be live, so such a scan is then incomplete.
 */
export declare function outcome(report: ScanReport, failOn: 'any' | 'live'): ExitStatus;

/** A path from raw bytes: text for people, and the exact bytes where the text cannot hold them. */
export declare function pathFromBytes(bytes: Uint8Array): {
    path: string;
    rawPath?: string;
};

/** Percent-encodes all but RFC 3986 unreserved characters and `/`, byte by byte. */
export declare function percentEncodeBytes(bytes: Uint8Array): string;

/** Something that should have been read and could not be: it makes the scan incomplete. */
export declare interface Problem {
    readonly kind: 'problem';
    /** Path, object id or ref. */
    readonly what: string;
    /** One clause that says why, built from paths and ids, never from scanned bytes. */
    readonly reason: string;
}

export declare interface Progress {
    readonly phase: 'reading' | 'tracing' | 'verifying';
    readonly files: number;
    readonly objects: number;
    /** Objects there are to read, where known. */
    readonly totalObjects: number | null;
    readonly bytes: number;
    /** Keys that were asked about so far, and all there are; only while verifying. */
    readonly keys?: {
        readonly done: number;
        readonly total: number;
    };
}

/** What a push brings, and what tells which of it the receiving side has already. */
export declare interface Push {
    readonly updates: readonly RefUpdate[];
    /** Object ids that the receiving side names as its own; those that are not here tell nothing. */
    readonly had: readonly string[];
    /** Refs here whose history it has: those of one remote, every ref (on the receiving side itself), or none. */
    readonly hadRefs: 'all' | 'none' | {
        readonly remote: string;
    };
}

/** A value as it was given. */
declare type RawValue = string | boolean | readonly string[];

/** Option values as given, checked one by one; nothing has a default yet. */
export declare type RawValues = Readonly<Record<string, RawValue>>;

/** A ref as it is to become on the receiving side, and the object it is to point to. */
export declare interface RefUpdate {
    /** Full name, such as `refs/heads/main`. */
    readonly ref: string;
    /** Object id (40 or 64 hex digits), or a revision that names one. */
    readonly to: string;
}

/** A match that a filter left out, with the filter's reason. */
export declare interface Rejection {
    readonly kind: 'rejection';
    readonly rule: Rule;
    /** Short stable reason, e.g. `placeholder word`, `reads like an identifier`. */
    readonly reason: string;
    /** The text itself where it is plainly no key, else masked. */
    readonly text: string;
    readonly origin: Origin;
    readonly line: number | null;
    readonly column: number | null;
}

/** Writes a report in one of the formats. Keys are masked unless `style.showSecrets` is set. */
export declare function render(report: ScanReport, format: FormatName, style?: Partial<Style>): string;

/** Writes a report in one format. Pure: no I/O, no clock. */
declare type Reporter = (report: ScanReport, style: Style) => string;

/** `scan`: places where keys were found. `verification`: keys that were given, with their status (`brleaks verify`). */
export declare type ReportKind = 'scan' | 'verification';

export declare interface RepositoryFacts {
    readonly remoteUrl: string | null;
    readonly head: string | null;
    readonly branch: string | null;
}

/** How a key is recognised. Plain data as it stands in `rules/*.json` (rules/rule.schema.json). */
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

export declare interface RuleAnswer {
    /** Error code in the envelope; null for the success envelope, or for any code that has no row. */
    readonly code: string | null;
    /** Which of the service's own envelopes the answer comes in. */
    readonly envelope: 'error' | 'success';
    /** HTTP statuses this row holds for. */
    readonly status: readonly number[];
    readonly verdict: 'live' | 'revoked' | 'expired' | 'invalid' | 'inactive' | 'unknown';
    /** The verdict holds only where the control request, the same but for its key, was refused for its key. */
    readonly onlyAfterAuthentication?: boolean;
    /** What the answer says about the probe's scope. */
    readonly scope: 'has' | 'lacks' | 'silent';
    readonly meaning: string;
}

export declare interface RuleBody {
    /** Characters of the body as the inside of a class, such as `A-Za-z0-9_-`. The longest run of them is the body. */
    readonly alphabet: string;
    /** What the whole body must match besides: linear, without look-around, back-references or unbounded repetition. */
    readonly pattern?: string;
    readonly minLength: number;
    readonly maxLength: number;
}

/** Words around a match that raise or lower the confidence; none is required. */
export declare interface RuleContext {
    /** Names of the service, lower case with one space where words meet; near them a key is certain. */
    readonly service: readonly string[];
    readonly credentialWords: readonly string[];
    readonly idWords: readonly string[];
    readonly otherVendors: readonly string[];
    /** What other vendors write behind the same prefix (`live_`, `setup_` …). */
    readonly otherPrefixes: readonly string[];
}

/** When a match of the right form counts as random. */
export declare interface RuleFilters {
    /** `identifier`: log-likelihood against ordinary names; `entropy`: Shannon bits per character alone. */
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

export declare interface RulePrefix {
    readonly text: string;
    readonly mode: Mode;
}

export declare interface RuleProbe {
    readonly id: string;
    readonly method: 'GET';
    /** `{uuid}` is replaced by a random UUID. Null: not published, so not asked. */
    readonly path: string | null;
    /** The scope an allowed read proves. */
    readonly scope: string;
}

/** All that the verify room needs to know of the API; every path is data. */
export declare interface RuleVerification {
    readonly baseUrl: string;
    readonly allowedHosts: readonly string[];
    readonly control: {
        readonly prefix: string;
        readonly expectCode: string;
    };
    readonly probes: readonly RuleProbe[];
    readonly answers: readonly RuleAnswer[];
}

/**
 * Reads what the options name and reports the keys it holds.
 * @throws BrleaksError where nothing could be scanned: a path that is not there, a wrong rule file, a bad range.
 */
export declare function scan(options?: ScanOptions): Promise<ScanReport>;

/** What a caller may ask of a scan. The command line parses into this, so both can do the same. */
export declare interface ScanOptions extends VerifyOptions {
    /** Files and folders to read. Default: `['.']` where neither a repository nor input is named. */
    readonly paths?: readonly string[] | undefined;
    /** Folder that relative paths are meant from. Default: the current folder. */
    readonly cwd?: string | undefined;
    /** Patterns of files to read; all where there is none. */
    readonly include?: readonly string[] | undefined;
    /** Patterns of files to leave out. */
    readonly exclude?: readonly string[] | undefined;
    /** Largest file to read, in bytes. A larger one makes the scan incomplete. Default: none. */
    readonly maxSize?: number | undefined;
    /** `false` reads ignored files and the .git folder as well. Default: `true`. */
    readonly gitignore?: boolean | undefined;
    /** `false` reads a link that is named as what it is, its target's name, instead of the file there. Default: `true`. */
    readonly followLinks?: boolean | undefined;
    /** A repository whose history to read: a work tree or a git directory. */
    readonly repository?: string | undefined;
    /** Ranges (`A..B`, `A...B`, one commit). Default: every object. */
    readonly ranges?: readonly string[] | undefined;
    /** Only what commits since this date brought. */
    readonly since?: string | undefined;
    /** Read what is staged in `repository` instead of its history. */
    readonly staged?: boolean | undefined;
    /** Read what a push brings to the other side, instead of the whole history of `repository`. */
    readonly push?: Push | undefined;
    /** Variables that git set for a hook (GIT_INDEX_FILE …), for `staged` and `push`. Default: none. */
    readonly hookEnvironment?: Readonly<Record<string, string | undefined>> | undefined;
    /** Threads for the history. Default: as many as pay. */
    readonly jobs?: number | undefined;
    /** A stream to read, such as `process.stdin`. */
    readonly input?: AsyncIterable<Uint8Array> | undefined;
    /** Name of that stream in reports. */
    readonly inputName?: string | undefined;
    /** A commit message that is being written. */
    readonly message?: Uint8Array | undefined;
    /** A rule file, or rules, in addition to the built-in ones. */
    readonly rules?: string | readonly Rule[] | undefined;
    /** Leave out findings below this confidence. Default: `'low'`. */
    readonly minConfidence?: Confidence | undefined;
    /** List the matches that were left out, with the reason. Default: `false` (they are only counted). */
    readonly showFiltered?: boolean | undefined;
    /** Compute the line hashes that code scanning uses. Default: `false`. */
    readonly lineHashes?: boolean | undefined;
    /**
     * What configuration, baseline, ignore file and environment decided, from `configure`. Options that are given here as
     * well win. Default: built-in choices alone; no file of the scanned tree is read.
     */
    readonly settings?: Settings | undefined;
    /** Stops the scan; what was found so far is reported as incomplete. */
    readonly signal?: AbortSignal | undefined;
    readonly onProgress?: ((progress: Progress) => void) | undefined;
    /** Command name for the report. Default: what is read tells it. */
    readonly command?: string | undefined;
}

/** What one run did and found: the one value that every reporter reads. */
export declare interface ScanReport {
    readonly tool: {
        readonly name: 'brleaks';
        readonly version: string;
    };
    /** Decides the layout of the text report. */
    readonly kind: ReportKind;
    /** As the person gave it; only shown. */
    readonly command: string;
    /** What was scanned, for people: paths, a repository, `-` for standard input. */
    readonly target: string;
    /** ISO 8601, UTC. */
    readonly startedAt: string;
    readonly durationMs: number;
    /** True only if everything that was listed was read. */
    readonly complete: boolean;
    /** True if it was stopped (SIGINT, time budget) before its end. */
    readonly interrupted: boolean;
    readonly coverage: Coverage;
    /** Sorted by severity, then place. */
    readonly findings: readonly Finding[];
    /** Matches that detection left out: how many by reason; each of them only where it was asked for. */
    readonly filtered: FilteredSummary;
    /** Remarks that are no findings and change no status. */
    readonly notices: readonly string[];
    /** Where the repository lives, without credentials; for SARIF. */
    readonly repository: RepositoryFacts | null;
    /** The files and choices it was made under. */
    readonly configuration: Configuration;
    /** Known entries that are expired, or that a scan wide enough to tell found unused. */
    readonly stale: readonly StaleEntry[];
    /** Rules in force. */
    readonly rules: readonly Finding['rule'][];
}

/** A whole scan, every choice made. */
export declare interface ScanRequest {
    /** Command name for the report. */
    readonly command: string;
    /** What is scanned, for people. */
    readonly label: string;
    readonly targets: readonly Target[];
    readonly rules: readonly Rule[];
    readonly minConfidence: Confidence;
    readonly keepFiltered: boolean;
    /** Compute `primaryLocationLineHash` for files (SARIF). */
    readonly lineHashes: boolean;
    readonly known: KnownKeys;
    readonly configuration: Configuration;
    /** Remarks on the configuration, for the report. */
    readonly notices: readonly string[];
    /** Null: no key is asked about, and no connection opened. */
    readonly verify: VerifyPlan | null;
    readonly version: string;
    readonly signal: AbortSignal;
    readonly onProgress: ((progress: Progress) => void) | null;
}

/** What a scan may have been made of. */
export declare type ScanScope = 'files' | 'history';

/**
 * One key. It masks itself wherever it is printed, logged, serialised or thrown;
 * only `reveal()` gives the text, and a test counts who calls it.
 */
export declare class Secret {
    #private;
    /** @param text the whole key, ASCII. @param prefixLength length of its fixed prefix (`br_` → 3). */
    constructor(text: string, prefixLength: number);
    /** Length of the whole key in characters. */
    get length(): number;
    /** The key itself. For filters, the Authorization header and `--show-secrets` alone. */
    reveal(): string;
    /** Identity of the key: SHA-256 over rule id and key, 64 hex digits, independent of its place. */
    fingerprint(ruleId: string): string;
    /** True if both are the same key. */
    equals(other: Secret): boolean;
    /** Replaces every occurrence of this key in `text` by its mask. */
    maskIn(text: string): string;
    /** True if `text` repeats eight characters in a row of this key's body, in whatever case: an echo, whole or in part. */
    isEchoedIn(text: string): boolean;
    /** For the thread boundary only (private fields do not survive it). */
    toWire(): SecretWire;
    static fromWire(wire: SecretWire): Secret;
    toString(): string;
    toJSON(): string;
    [inspect](): string;
}

/** Plain data that carries a secret between threads of this process; never written anywhere. */
export declare interface SecretWire {
    readonly text: string;
    readonly prefixLength: number;
}

/** A choice that is not the default, and who made it. */
export declare interface Setting {
    readonly name: string;
    readonly value: SettingValue;
    /** `command line`, an environment variable, or `file:line:column`. */
    readonly origin: string;
}

/** Everything decided, and what it was decided by. */
export declare interface Settings {
    readonly values: OptionValues;
    /** Rules in addition to the built-in ones. */
    readonly rules: readonly Rule[];
    readonly known: KnownKeys;
    /** The baseline in force, as it is written; null for none. */
    readonly baseline: Baseline | null;
    readonly configuration: Configuration;
    /** Remarks for the person who runs it. */
    readonly notices: readonly string[];
}

export declare type SettingValue = string | number | boolean | readonly string[];

export declare type Severity = 'critical' | 'high' | 'medium' | 'low';

/** CONTRACT: verified live is critical; a live-mode key not checked or unknown is high; Test Mode medium; dead keys low. */
export declare function severityOf(finding: Pick<Finding, 'mode' | 'verification'>): Severity;

export declare const severityOrder: Readonly<Record<Severity, number>>;

/** One place where a key stands. Lines and columns from 1, columns in UTF-16 code units, `endColumn` after the last. */
export declare interface Sighting {
    readonly source: SightingSource;
    readonly path: string | null;
    readonly rawPath?: string;
    readonly line: number | null;
    readonly column: number | null;
    readonly endLine: number | null;
    readonly endColumn: number | null;
    readonly commit: string | null;
    readonly author: string | null;
    /** ISO 8601. */
    readonly date: string | null;
    readonly object: string | null;
    readonly ref?: string;
    /** For objects of history with a path: whether HEAD has this content at this path. Null or absent: not known. */
    readonly atHead?: boolean | null;
    /** How the bytes were decoded, outermost first; empty for plain text. */
    readonly decoded: readonly string[];
    readonly confidence: Confidence;
    readonly excerpt: Excerpt | null;
    /** `primaryLocationLineHash` of code scanning, for files that were read for a SARIF report. */
    readonly lineHash: string | null;
    /** Inline marks beside it, honoured or not. */
    readonly marks?: readonly InlineMark[];
    readonly suppressed: Suppression | null;
}

/** Where text was found, in the words of the report (CONTRACT: `sightings[].source`). */
export declare type SightingSource = 'file' | 'file-name' | 'index' | 'stdin' | 'blob' | 'commit-message' | 'commit-author' | 'tag-message' | 'note' | 'ref-name' | 'reflog';

export declare interface Skipped {
    readonly what: string;
    readonly reason: string;
    readonly count: number;
}

/** Where bytes come from. Streams its items; the consumer pulls, so memory stays bounded. */
export declare interface Source {
    items(request: ItemsRequest): AsyncIterable<Item>;
}

/** Half-open byte range. */
export declare interface Span {
    readonly start: number;
    readonly end: number;
}

/** An entry that marks nothing (any more). */
export declare interface StaleEntry {
    readonly state: 'unused' | 'expired';
    readonly entry: KnownEntry;
}

/** How a report is to look. Decided by the door; reporters never look at a terminal. */
export declare interface Style {
    readonly color: boolean;
    /** OSC 8 links, to the rule's own pages alone. */
    readonly hyperlinks: boolean;
    /** Columns. */
    readonly width: number;
    readonly showSecrets: boolean;
    readonly showFiltered: boolean;
    readonly verbose: boolean;
    readonly quiet: boolean;
    /** What stands before `<commit>/<path>` in a link to a file, for a server that the door trusts; no links without it. */
    readonly blobUrl?: string;
}

export declare interface Suppression {
    readonly by: 'inline' | 'baseline' | 'ignore-file' | 'config';
    readonly reason: string | null;
    readonly expires: string | null;
}

/** Something that was read in full, or left out on purpose. `bytes` counts what was read. */
export declare interface Tally {
    readonly kind: 'tally';
    /** `read`: searched in full. `skipped`: left out on purpose (a pattern, a submodule), with the reason. */
    readonly outcome: 'read' | 'skipped';
    readonly unit: 'file' | 'object' | 'commit' | 'ref';
    readonly count: number;
    readonly bytes: number;
    /** For `skipped`: what was left out and why. */
    readonly what?: string;
    readonly reason?: string;
}

/** What to read. */
export declare type Target = {
    readonly kind: 'files';
    /** Files and folders, absolute or relative to `cwd`. */
    readonly paths: readonly string[];
    readonly cwd: string;
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    /** Folder that patterns of a configuration are meant from, absolute; they match from `cwd` as well. */
    readonly root?: string | null;
    /** Bytes; null for no limit. */
    readonly maxSize: number | null;
    /** False reads a link that is named as a link; true, or none, reads what it points to. */
    readonly followLinks?: boolean;
    /** False reads ignored files too, and the .git folder. */
    readonly gitignore: boolean;
} | {
    readonly kind: 'stdin';
    readonly stream: AsyncIterable<Uint8Array>;
    readonly name: string | null;
} | {
    readonly kind: 'history';
    /** A work tree, a folder in one, or a git directory. */
    readonly repository: string;
    /** Empty: every object. */
    readonly ranges: readonly string[];
    readonly since: string | null;
    /** Threads; null for as many as pay. */
    readonly jobs: number | null;
} | {
    readonly kind: 'staged';
    readonly repository: string;
    /** Variables that git sets for its hooks: which index and objects are meant. */
    readonly environment: Readonly<Record<string, string | undefined>>;
} | {
    readonly kind: 'push';
    readonly repository: string;
    /** As above; on the receiving side they name the quarantine that pushed objects lie in. */
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly push: Push;
} | {
    readonly kind: 'message';
    /** A commit message that is being written. */
    readonly text: Uint8Array;
};

/** How the lines of a text are counted; told by its byte-order mark. */
export declare type TextEncoding = 'utf8' | 'utf16le' | 'utf16be';

/** A place in a text: offset in bytes from 0, line and column from 1 (UTF-16 code units; a BOM is not counted). */
export declare interface TextPosition {
    readonly offset: number;
    readonly line: number;
    readonly column: number;
}

export declare const textStart: TextPosition;

/** Where an object is in history. Looked up afterwards, only for hit objects. */
export declare interface Trace {
    /** Type of the object; null where it is not known. Commits and tags need other remedies than files. */
    readonly type: 'blob' | 'tree' | 'commit' | 'tag' | null;
    /** Every path the object has or had; empty for commits, tags and objects in no tree. */
    readonly paths: readonly TracePath[];
    /** The earliest commit that introduced it: it has it, and none of its parents has. */
    readonly commit: string | null;
    readonly author: string | null;
    /** Author date of that commit, ISO 8601. */
    readonly date: string | null;
    /** Author date of the newest commit that introduced, moved or removed it, ISO 8601. */
    readonly lastDate: string | null;
    readonly atHead: boolean | null;
    /** Refs whose tip still holds it. */
    readonly refs: readonly string[];
    /** False where there were too many refs to ask all of them. */
    readonly refsComplete: boolean;
    /** The newest commit that removed it (all its parents have it), where HEAD does not have it. */
    readonly removedIn: string | null;
    /** Author date of that commit, ISO 8601. */
    readonly removedDate: string | null;
    /** What keeps an object in no ref alive (`reflog`, `stash`, `index`, `nothing`); null for reachable ones. */
    readonly unreachable: string | null;
}

export declare interface TracePath {
    readonly path: string;
    readonly rawPath?: string;
    /** True for a path below refs/notes. */
    readonly note: boolean;
    /** Whether HEAD has the object at this path; absent: as the object itself. */
    readonly atHead?: boolean;
}

/** The answers of a repository to the questions that come after a scan. */
export declare interface Tracer {
    /** @param keys for each key, the ids of the objects that hold it. */
    trace(keys: readonly (readonly string[])[], signal: AbortSignal): Promise<Traces>;
    facts(): Promise<RepositoryFacts>;
}

export declare interface Traces {
    /** By object id. Objects without an answer are missing. */
    readonly objects: ReadonlyMap<string, Trace>;
    /**
     * By key, the trace of those of its objects whose histories are one: a key that moves from one version of a file to the
     * next was not removed. Null for keys without such objects.
     */
    readonly keys: readonly ({
        readonly objects: ReadonlySet<string>;
        readonly trace: Trace;
    } | null)[];
}

export declare interface Verification {
    readonly status: VerificationStatus;
    /** ISO 8601, UTC. */
    readonly checkedAt: string | null;
    /** Scopes the key was shown to have. */
    readonly scopes: readonly string[];
    /** Scopes it was shown to lack. */
    readonly lacks: readonly string[];
    readonly requestId: string | null;
    readonly reason: string | null;
}

export declare type VerificationStatus = 'live' | 'revoked' | 'expired' | 'invalid' | 'inactive' | 'unknown' | 'not-checked';

/**
 * Asks the API about keys, each once, and reports their status. A finding's sightings are the lines (or the places in
 * `keys`, from 1) where it was given; what is no key is in `coverage.failed`. `verifyOutcome` gives the exit status.
 * @throws BrleaksError where nothing could be asked: no key at all, a wrong rule file, an address that is not safe.
 */
export declare function verify(options: CheckOptions): Promise<ScanReport>;

export declare interface VerifyLimits {
    /** Requests at the same time. */
    readonly concurrency: number;
    readonly requestsPerSecond: number;
    /** Times that one request is sent, the first one included. */
    readonly attempts: number;
    readonly connectMs: number;
    /** One request, from connecting to the last byte. */
    readonly requestMs: number;
    /** Everything. */
    readonly totalMs: number;
    /** First pause before a request is repeated; doubled each time, and shortened at random. */
    readonly backoffMs: number;
    /** Longest pause that `Retry-After` may ask for. */
    readonly retryAfterMs: number;
    readonly bodyBytes: number;
}

/** What a caller may ask of verification. */
export declare interface VerifyOptions {
    /** Ask the service about each key. Default: `false`; no connection is opened. */
    readonly verify?: boolean | undefined;
    /** Say what would be asked, and open no connection. */
    readonly verifyDryRun?: boolean | undefined;
    /** Most requests of the run. Default: 2000. */
    readonly verifyBudget?: number | undefined;
    /** Address of the Batch Relay API. Default: `BATCH_RELAY_API_BASE_URL`, else the published one. */
    readonly apiUrl?: string | undefined;
    /** Hosts that additional rules may have their keys checked at. */
    readonly verifyHosts?: readonly string[] | undefined;
}

/**
 * Of `brleaks verify`, where having keys is no finding: 1 for keys that work (`any`: or will, with their account),
 * 3 where that could not be found out, 0 where every key is dead.
 */
export declare function verifyOutcome(report: ScanReport, failOn: 'any' | 'live'): ExitStatus;

/** How keys are to be checked, every choice made. */
export declare interface VerifyPlan {
    /** Say what would be asked, and open no connection. */
    readonly dryRun: boolean;
    /** Requests of the whole run: control requests and repeated ones count too. */
    readonly budget: number;
    /** Where a rule's keys are asked about, by rule id. */
    readonly services: ReadonlyMap<string, VerifyService>;
    /** Why the keys of a rule may not be asked about, by rule id. */
    readonly refused: ReadonlyMap<string, string>;
    readonly proxy: VerifyProxy | null;
    readonly limits: VerifyLimits;
    readonly userAgent: string;
}

/** The proxy of the person who runs it; it is asked for CONNECT alone. */
export declare interface VerifyProxy {
    /** May hold a password: never printed. */
    readonly url: string;
    /** Hosts that are reached without it, as in NO_PROXY. */
    readonly bypass: string;
}

export declare interface VerifyService {
    /** Without a slash at its end. HTTPS, or HTTP on this machine. */
    readonly baseUrl: string;
    readonly verification: RuleVerification;
}

/** The version in package.json, put in by the bundle; sources run unbundled say so. */
export declare const version: string;

export { }

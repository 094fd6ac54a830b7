/** A comment beside a key that calls it known, in the words of this or another scanner. */
declare interface AllowComment {
    readonly tool: AllowCommentTool;
    /** The rest of the comment, keys masked; null if it is empty. */
    readonly reason: string | null;
}

/** The scanner whose words a comment uses. */
declare type AllowCommentTool = 'brleaks' | ForeignMark;

/**
 * A failure of the whole run that has a plain cause. The door prints its message (one line that says what, where
 * and how to fix it) and no stack. Never built from scanned bytes.
 */
export declare class BrleaksError extends Error {
    readonly code: ErrorCode;
    /** True if nothing foresaw it. */
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

/** What a scan was made under, so that "0 findings" can be judged. */
export declare interface Configuration {
    readonly files: readonly ConfigurationFile[];
    readonly settings: readonly Setting[];
}

/** A file that decided what a scan looked for or marked as known. */
declare interface ConfigurationFile {
    readonly kind: ConfigurationKind;
    /** As it was named; `built in` for the rules that come with brleaks. */
    readonly path: string;
    /** Of its bytes, 64 hex digits. */
    readonly sha256: string;
    /** Where it was read from; null for what is built in. */
    readonly from: string | null;
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

/** Decided options as the library shows them: any name may be asked for. */
export declare interface DecidedOptions {
    flag(name: string): boolean;
    text(name: string): string | undefined;
    number(name: string): number | undefined;
    list(name: string): readonly string[];
    /** `command line`, the name of a variable, `file:line:column`, or `default`. */
    origin(name: string): string;
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

/**
 * The keys that count: every key, keys verified as live, keys that work (live, or inactive until their account is
 * enabled again), or no keys. Suppressed keys never count.
 */
export declare type FailOn = 'any' | 'live' | 'working' | 'none';

/** A match that was filtered out. */
export declare interface Filtered {
    readonly ruleId: string;
    /** The name itself where it is plainly not a key, else masked. */
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
    readonly byReason: Readonly<Record<string, number>>;
    readonly list: readonly Filtered[];
}

/** Why detection filtered a match out. These texts are part of reports. */
declare type FilterReason = 'below --min-confidence' | 'known example from documentation' | 'placeholder word' | 'low entropy' | 'does not match the pattern of the rule' | 'few different characters' | 'run of equal or consecutive characters' | 'repeats itself' | 'reads like a name' | 'consists of short words';

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

declare type ForeignMark = (typeof foreignMarks)[number];

/** Other scanners whose comments are honoured on request. */
declare const foreignMarks: readonly ['gitleaks', 'betterleaks', 'trufflehog', 'detect-secrets', 'ggshield'];

export declare type FormatName = keyof typeof formats;

/** The values of `--format`. */
export declare const formatNames: readonly FormatName[];

/** All formats. To add one, add a file and a name here. */
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

/** Input of a caller: bytes, strings, or a stream of either. Strings are encoded as UTF-8. */
declare type InputStream = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string> | Uint8Array | string;

declare const inspect: unique symbol;

/** The API has said that it does not work. */
export declare function isDead({ verification: { status } }: Pick<Finding, 'verification'>): boolean;

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

/** The text that was read. Chunks and sightings share this type: what a source says reaches the report unchanged. */
declare interface Origin {
    readonly source: SightingSource;
    /** Path with `/`, valid Unicode (bytes that are not UTF-8 become U+FFFD); null where there is none. */
    readonly path: string | null;
    /** The path from the working folder, for people; undefined where it is the same. */
    readonly shown?: string | undefined;
    /** Percent-encoded bytes of the path, only where it is not valid UTF-8. */
    readonly rawPath?: string | undefined;
    /** Object id (40 or 64 hex digits) for objects of a repository and the index; else null. */
    readonly object: string | null;
    /** Ref whose name or log this is. */
    readonly ref?: string | undefined;
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
    } | undefined;
}

/** What a push brings, and what tells which of it the receiving side has already. */
declare interface Push {
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

/** Option values as given; unchecked and without defaults. */
export declare type RawValues = Readonly<Record<string, RawValue>>;

/** A ref as it is to become on the receiving side, and the object it is to point to. */
declare interface RefUpdate {
    /** Full name, such as `refs/heads/main`. */
    readonly ref: string;
    /** Object id (40 or 64 hex digits), or a revision that names one. */
    readonly to: string;
}

/** Writes a report in one of the formats. Keys are masked unless `style.showSecrets` is set. */
export declare function render(report: ScanReport, format: FormatName, style?: Partial<Style>): string;

/** Writes a report in one format. Pure: no I/O, no clock. */
declare type Reporter = (report: ScanReport, style: Style) => string;

/** `scan`: places where keys were found. `verification`: keys that were given, with their status (`brleaks verify`). */
declare type ReportKind = 'scan' | 'verification';

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

declare interface RuleAnswer {
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

declare interface RuleBody {
    /** Characters of the body as the inside of a class, such as `A-Za-z0-9_-`. The longest run of them is the body. */
    readonly alphabet: string;
    /** What the whole body must match besides: linear, without look-around, back-references or unbounded repetition. */
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
    /** What other vendors write behind the same prefix (`live_`, `setup_` …). */
    readonly otherPrefixes: readonly string[];
}

/** When a match of the right form counts as random. */
declare interface RuleFilters {
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

declare interface RulePrefix {
    readonly text: string;
    readonly mode: Mode;
}

declare interface RuleProbe {
    readonly id: string;
    readonly method: 'GET';
    /** `{uuid}` is replaced by a random UUID. Null: not published, so not asked. */
    readonly path: string | null;
    /** The scope an allowed read proves. */
    readonly scope: string;
}

/** All that the verify room needs to know of the API; every path is data. */
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
    /** The message of a commit in progress. */
    readonly message?: Uint8Array | string | undefined;
    /** A rule file, or rules, in addition to the built-in ones. */
    readonly rules?: string | readonly Rule[] | undefined;
    /** Omit findings below this confidence. Default: `'low'`. */
    readonly minConfidence?: Confidence | undefined;
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
    /** Message of an error that is a bug in brleaks, also among `coverage.failed`; null for none. */
    readonly bug: string | null;
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
    /**
     * Replaces every occurrence of any of these keys by its mask, the longest at each place. One pass over the text,
     * however many keys there are.
     */
    static masker(secrets: readonly Secret[]): (text: string) => string;
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
declare interface SecretWire {
    readonly text: string;
    readonly prefixLength: number;
}

/** A choice that is not the default, and who made it. */
declare interface Setting {
    readonly name: string;
    readonly value: SettingValue;
    /** `command line`, an environment variable, or `file:line:column`. */
    readonly origin: string;
}

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
    /** Byte offset in the whole input: keeps sightings of one line apart and in order. */
    readonly offset: number;
    /** How the bytes were decoded, outermost first; empty for plain text. */
    readonly decoded: readonly string[];
    /** True if no separator marks the end of the key, so it is a guess. */
    readonly endEstimated: boolean;
    readonly confidence: Confidence;
    readonly excerpt: Excerpt | null;
    /** Comments on its line, or by themselves on the line before, that call the key known, honoured or not. */
    readonly allowComments: readonly AllowComment[];
}

/** What tracing, hashing and suppression add to a sighting, each in its own step. */
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

/** Where text was found, in the words of the report (CONTRACT: `sightings[].source`). */
export declare type SightingSource = 'file' | 'file-name' | 'index' | 'stdin' | 'blob' | 'commit-message' | 'commit-author' | 'tag-message' | 'note' | 'ref-name' | 'reflog';

export declare interface Skipped {
    readonly what: string;
    readonly reason: string;
    readonly count: number;
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
}

export declare interface Suppression {
    readonly by: 'inline' | 'baseline' | 'ignore-file' | 'config';
    readonly reason: string | null;
    readonly expires: string | null;
}

/** A range in a text. Lines and columns count from 1, columns in UTF-16 code units; null where lines mean nothing. */
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
    /** Scopes it was shown to lack. */
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

/** The version in package.json, put in by the bundle; sources run unbundled say so. */
export declare const version: string;

export { }

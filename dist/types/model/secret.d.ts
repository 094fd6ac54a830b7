declare const inspect: unique symbol;
/** Plain data that carries a secret between threads of this process; never written anywhere. */
export interface SecretWire {
    readonly text: string;
    readonly prefixLength: number;
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
    /** True if `text` repeats eight characters in a row of this key's body, in whatever case: an echo, whole or in part. */
    isEchoedIn(text: string): boolean;
    /** For the thread boundary only (private fields do not survive it). */
    toWire(): SecretWire;
    static fromWire(wire: SecretWire): Secret;
    toString(): string;
    toJSON(): string;
    [inspect](): string;
}
/**
 * The masked form: at most the first seven and the last four characters, and never more than a third
 * of the body, so that a short key shows less. The prefix itself is no secret.
 */
export declare function mask(text: string, prefixLength: number): string;
export {};

/** A request that brought no answer. */
export interface Fault {
    /** Fixed words: a message of the network or a library might quote a header. */
    readonly reason: string;
    /** Sending it again may help. */
    readonly passing: boolean;
}
/** Names a failed request by the code of its error, never by its message. */
export declare function faultOf(error: unknown): Fault;

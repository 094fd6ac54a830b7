/**
 * A relative URI reference for a path (RFC 3986): each segment percent-encoded, `/` between. A first segment with a
 * colon would read as a scheme, so the colon is encoded as well.
 * @param rawPath percent-encoded bytes, for a path that is not UTF-8.
 */
export declare function pathUri(path: string, rawPath?: string): string;

/** Counts of character kinds in a body, and its longest piece without a separator. */
export interface Shape {
    readonly length: number;
    readonly lower: number;
    readonly upper: number;
    readonly digits: number;
    readonly separators: number;
    readonly hexOnly: boolean;
    readonly longestRun: number;
}
export declare function shapeOf(body: string): Shape;
/** Log-likelihood ratio in bits: cost as an identifier minus cost as the best-fitting random alphabet. */
export declare function randomnessScore(body: string, shape: Shape): number;
/** Shannon entropy in bits per character. */
export declare function shannonEntropy(text: string): number;

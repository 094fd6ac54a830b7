export declare const codecWasm: string;

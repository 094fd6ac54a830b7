export declare const inflateWasm: string;

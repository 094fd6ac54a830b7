/** A configuration file to start from: every option, commented out, from the option table. */
export declare function configTemplate(): string;

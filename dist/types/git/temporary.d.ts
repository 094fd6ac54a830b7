/**
 * A private folder (mode 0700) that is taken away when the process ends, if nobody did before.
 * @throws BrleaksError `output` where none can be made.
 */
export declare function temporaryFolder(): string;
/** Takes one away. */
export declare function removeFolder(folder: string): void;
/** Takes every one away; for doors that end the process themselves. */
export declare function removeTemporaryFolders(): void;

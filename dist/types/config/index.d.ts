export * from './options.ts';
export * from './rules.ts';
export * from './scan-options.ts';
export * from './values.ts';
export * from './verify-options.ts';

export { type KeyToVerify, type VerifyHooks, type VerifyRun, verify } from './verify.ts';

// Keys to verdicts. The only room with network: asks with a read that changes nothing, and prints nothing.
export { type KeyToVerify, type VerifyRun, verify } from './verify.ts'

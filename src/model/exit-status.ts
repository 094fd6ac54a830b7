export const exitStatus = { clean: 0, found: 1, usage: 2, incomplete: 3 } as const
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]

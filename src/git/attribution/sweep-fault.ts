/** Something that only git can read, or that would take too much memory: git looks up the history instead. */
export class SweepFault extends Error {}

// How the benchmarks print an aim: whether it is reached, and if not, why. docs/performance.md has more of each reason.

/** @param most the largest ratio or figure that reaches the aim. @param why it is missed, if it is. */
export function verdict(value, most, why) {
  return value <= most ? `aim ${most}: reached` : `aim ${most}: MISSED: ${why}`
}

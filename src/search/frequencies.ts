/** Characters of source code and prose per 1,000, in groups of about the same frequency; others are rarer. */
const groups: readonly (readonly [perThousand: number, characters: string])[] = [
  [120, ' '],
  [65, 'et'],
  [48, 'aoinsr'],
  [30, 'lhdc\n'],
  [20, 'umpfg'],
  [11, 'byw.,_"()-01'],
  [7, "vk=/:'2"],
  [4, 'x{};*<>[]#3456789\tEACSTINRDOPLM\\'],
  [2, 'jqz$@&|+%!?BFGHUVW`\r\0'],
  [1, 'JKQXYZ^~\xff'],
]

/** Of each byte per 1,000. In encoded text characters are about equally frequent, so that no byte counts as very rare. */
export const frequencies = new Float64Array(256).fill(1.1)
for (const [perThousand, characters] of groups) {
  for (const character of characters) frequencies[character.charCodeAt(0)] = perThousand + 1
}

"use strict";
const {
  Secret,
  embeddedStarts,
  frequencies,
  indicesOf,
  literalPattern,
  longestMatch,
  mask,
  membersOf,
  needleSearcher,
  newSighting,
  once,
  parsePattern,
  plainText,
  savedNeedles,
  setOf
} = require("./main-search-searcher.js");
const {
  contextBytes,
  fullPath,
  originText
} = require("./hook-check.js");

// src/search/windows.ts
var mostTriples = 4096;
var costOfTriple = 1e5;
var fillers = [0, 32, 255];
function chooseWindows(patterns) {
  const taken = new Uint8Array(65536);
  return patterns.map(({ elements }) => {
    const window = leastCostly(elements, taken);
    const [a, b, c] = window.bytes;
    takePairs(taken, a, b, takenBits.first);
    takePairs(taken, b, c, takenBits.second);
    return window;
  });
}
function leastCostly(elements, taken) {
  let best = null;
  let least = Number.POSITIVE_INFINITY;
  for (let middle = 1; middle < elements.length - 1; middle++) {
    if (!isWindow(elements, middle)) continue;
    const bytes = [
      membersAt(elements, middle - 1),
      membersAt(elements, middle),
      membersAt(elements, middle + 1)
    ];
    const cost = costOf(bytes, taken);
    if (cost >= least) continue;
    best = { bytes, middle };
    least = cost;
  }
  if (best === null) throw new RangeError("the pattern has no three neighbouring bytes");
  return best;
}
function isWindow(elements, middle) {
  const { min, max } = elements[middle];
  const before = elements[middle - 1];
  const after = elements[middle + 1];
  return min === 1 && max === 1 && before.min > 0 && after.min > 0;
}
function membersAt(elements, index) {
  return membersOf(elements[index].set);
}
var takenBits = { first: 1, second: 2 };
function takePairs(taken, firsts, seconds2, bit) {
  for (const first11 of firsts) {
    for (const second of seconds2) {
      const pair = first11 | second << 8;
      taken[pair] = (taken[pair] ?? 0) | bit;
    }
  }
}
function costOf([a, b, c], taken) {
  const triples = a.length * b.length * c.length;
  const isFilling = fillers.some((byte) => [a, b, c].every((bytes) => bytes.includes(byte)));
  if (triples > mostTriples || isFilling) return triples * costOfTriple;
  return pairCost(a, b, taken, takenBits.first) + pairCost(b, c, taken, takenBits.second);
}
function pairCost(firsts, seconds2, taken, bit) {
  let cost = 0;
  for (const first11 of firsts) {
    for (const second of seconds2) {
      if (((taken[first11 | second << 8] ?? 0) & bit) !== 0) continue;
      cost += (frequencies[first11] ?? 0) * (frequencies[second] ?? 0);
    }
  }
  return cost;
}

// src/search/short-patterns.ts
var mostBytes = 40;
function isShortened(pattern2) {
  return longestMatch(pattern2) > mostBytes;
}
function shortPatterns(patterns) {
  const windows = chooseWindows(patterns);
  return patterns.map(
    (pattern2, i) => isShortened(pattern2) ? partAround(pattern2, windows[i]?.middle ?? 0) : pattern2
  );
}
function partAround({ elements, phase }, middle) {
  let part = { from: middle - 1, to: middle + 2 };
  const patternOf = ({ from, to }) => ({
    elements: trimmed(elements.slice(from, to)),
    phase
  });
  for (; ; ) {
    const { from, to } = part;
    const before = elements[from - 1]?.max ?? Number.POSITIVE_INFINITY;
    const after = elements[to]?.max ?? Number.POSITIVE_INFINITY;
    const wider = before < after ? { from: from - 1, to } : { from, to: to + 1 };
    if (wider.to > elements.length || longestMatch(patternOf(wider)) > mostBytes) break;
    part = wider;
  }
  return patternOf(part);
}
function trimmed(elements) {
  return elements.flatMap((element, at) => {
    const isInside = at > 0 && at < elements.length - 1;
    if (isInside) return [element];
    return element.min === 0 ? [] : [{ ...element, max: element.min }];
  });
}

// rules/identifier-bigrams.json
var identifier_bigrams_default = {
  what: "Cost in half bits of the second character (column) after the first (row) in identifiers; -log2 P(column|row), add-1/2 smoothing.",
  trainedOn: "495,792 distinct identifiers of 21 public repositories, none of them among the precision corpora",
  fold: "lower-case, '-' counts as '_'",
  alphabet: "abcdefghijklmnopqrstuvwxyz0123456789_",
  rows: [
    [
      14,
      9,
      7,
      8,
      14,
      13,
      9,
      18,
      10,
      18,
      14,
      6,
      9,
      7,
      17,
      10,
      18,
      7,
      8,
      5,
      11,
      13,
      15,
      13,
      12,
      17,
      19,
      17,
      18,
      19,
      19,
      19,
      19,
      20,
      19,
      20,
      12
    ],
    [
      6,
      13,
      12,
      13,
      7,
      14,
      13,
      16,
      8,
      10,
      16,
      5,
      11,
      15,
      8,
      13,
      14,
      8,
      9,
      13,
      7,
      17,
      14,
      17,
      9,
      17,
      15,
      15,
      15,
      15,
      14,
      16,
      16,
      16,
      15,
      16,
      8
    ],
    [
      7,
      16,
      12,
      16,
      7,
      14,
      19,
      6,
      9,
      20,
      8,
      9,
      12,
      12,
      5,
      14,
      19,
      9,
      12,
      6,
      10,
      17,
      19,
      20,
      14,
      20,
      18,
      17,
      17,
      17,
      18,
      18,
      18,
      18,
      18,
      18,
      10
    ],
    [
      7,
      11,
      12,
      10,
      4,
      11,
      15,
      16,
      7,
      17,
      15,
      11,
      14,
      15,
      8,
      11,
      17,
      11,
      10,
      13,
      10,
      15,
      16,
      15,
      14,
      20,
      17,
      16,
      17,
      17,
      17,
      17,
      17,
      18,
      17,
      17,
      5
    ],
    [
      9,
      14,
      8,
      8,
      12,
      11,
      13,
      17,
      14,
      19,
      17,
      9,
      10,
      7,
      14,
      11,
      14,
      6,
      6,
      8,
      16,
      11,
      13,
      10,
      13,
      20,
      20,
      18,
      18,
      17,
      15,
      20,
      19,
      21,
      21,
      21,
      6
    ],
    [
      8,
      13,
      12,
      13,
      7,
      8,
      14,
      18,
      4,
      16,
      16,
      8,
      13,
      13,
      6,
      10,
      14,
      9,
      10,
      10,
      10,
      18,
      16,
      17,
      13,
      18,
      16,
      15,
      16,
      16,
      16,
      16,
      16,
      17,
      14,
      16,
      8
    ],
    [
      9,
      13,
      12,
      15,
      3,
      13,
      11,
      10,
      7,
      15,
      16,
      11,
      12,
      9,
      10,
      13,
      16,
      7,
      9,
      11,
      10,
      15,
      15,
      18,
      15,
      17,
      20,
      17,
      18,
      20,
      19,
      20,
      20,
      19,
      19,
      19,
      6
    ],
    [
      5,
      15,
      13,
      14,
      4,
      15,
      17,
      15,
      8,
      17,
      15,
      14,
      12,
      14,
      6,
      14,
      16,
      10,
      12,
      9,
      10,
      16,
      15,
      18,
      14,
      18,
      18,
      17,
      17,
      19,
      19,
      19,
      19,
      19,
      19,
      19,
      5
    ],
    [
      11,
      13,
      8,
      8,
      9,
      11,
      9,
      20,
      17,
      19,
      17,
      8,
      9,
      4,
      7,
      11,
      18,
      10,
      8,
      6,
      18,
      11,
      20,
      13,
      21,
      11,
      23,
      20,
      24,
      22,
      23,
      21,
      23,
      24,
      23,
      23,
      13
    ],
    [
      9,
      11,
      13,
      11,
      5,
      11,
      12,
      13,
      11,
      13,
      13,
      10,
      9,
      12,
      6,
      10,
      12,
      14,
      6,
      13,
      9,
      14,
      9,
      14,
      13,
      14,
      16,
      15,
      15,
      15,
      15,
      15,
      16,
      15,
      15,
      15,
      11
    ],
    [
      9,
      12,
      13,
      12,
      3,
      10,
      12,
      13,
      7,
      14,
      14,
      12,
      14,
      11,
      10,
      12,
      15,
      12,
      8,
      10,
      10,
      14,
      13,
      16,
      15,
      16,
      18,
      16,
      17,
      18,
      18,
      18,
      18,
      18,
      17,
      18,
      5
    ],
    [
      7,
      14,
      14,
      8,
      4,
      14,
      16,
      16,
      6,
      19,
      16,
      8,
      14,
      16,
      6,
      13,
      17,
      15,
      10,
      8,
      9,
      14,
      17,
      21,
      11,
      20,
      21,
      15,
      20,
      20,
      20,
      21,
      22,
      21,
      22,
      22,
      7
    ],
    [
      5,
      10,
      14,
      10,
      4,
      14,
      15,
      17,
      7,
      17,
      18,
      13,
      9,
      13,
      7,
      7,
      18,
      16,
      10,
      13,
      11,
      17,
      15,
      19,
      13,
      18,
      21,
      19,
      19,
      21,
      19,
      21,
      21,
      21,
      21,
      21,
      8
    ],
    [
      7,
      14,
      8,
      7,
      7,
      9,
      7,
      16,
      9,
      17,
      12,
      13,
      15,
      11,
      9,
      14,
      18,
      14,
      8,
      5,
      11,
      11,
      17,
      16,
      15,
      20,
      22,
      20,
      21,
      21,
      23,
      22,
      22,
      23,
      23,
      23,
      7
    ],
    [
      12,
      11,
      9,
      9,
      17,
      10,
      11,
      19,
      12,
      15,
      12,
      8,
      8,
      5,
      10,
      9,
      20,
      6,
      10,
      9,
      8,
      11,
      10,
      15,
      15,
      18,
      23,
      21,
      22,
      23,
      23,
      23,
      23,
      24,
      22,
      24,
      10
    ],
    [
      5,
      15,
      13,
      10,
      6,
      14,
      13,
      13,
      9,
      16,
      15,
      7,
      15,
      17,
      7,
      10,
      18,
      6,
      10,
      8,
      9,
      15,
      15,
      19,
      14,
      19,
      20,
      17,
      18,
      21,
      18,
      20,
      19,
      21,
      20,
      21,
      8
    ],
    [
      11,
      10,
      12,
      11,
      12,
      9,
      13,
      12,
      13,
      11,
      13,
      7,
      13,
      11,
      13,
      12,
      12,
      13,
      12,
      13,
      2,
      13,
      11,
      14,
      14,
      13,
      15,
      15,
      16,
      16,
      15,
      16,
      16,
      14,
      15,
      16,
      10
    ],
    [
      7,
      15,
      11,
      11,
      4,
      14,
      11,
      18,
      7,
      20,
      13,
      13,
      11,
      12,
      7,
      14,
      19,
      10,
      9,
      8,
      11,
      12,
      16,
      18,
      10,
      21,
      21,
      20,
      19,
      22,
      22,
      23,
      23,
      23,
      23,
      24,
      7
    ],
    [
      10,
      16,
      9,
      14,
      5,
      14,
      16,
      9,
      8,
      20,
      13,
      13,
      14,
      14,
      10,
      10,
      14,
      14,
      8,
      4,
      10,
      16,
      14,
      20,
      12,
      19,
      22,
      20,
      19,
      19,
      22,
      22,
      22,
      22,
      22,
      23,
      7
    ],
    [
      7,
      15,
      11,
      13,
      4,
      14,
      16,
      8,
      6,
      20,
      19,
      13,
      14,
      15,
      8,
      12,
      21,
      8,
      9,
      11,
      11,
      17,
      16,
      16,
      10,
      20,
      22,
      18,
      20,
      19,
      21,
      21,
      20,
      22,
      22,
      22,
      5
    ],
    [
      11,
      10,
      10,
      12,
      7,
      11,
      13,
      18,
      10,
      17,
      16,
      7,
      8,
      6,
      15,
      7,
      19,
      7,
      7,
      6,
      16,
      18,
      19,
      15,
      19,
      17,
      20,
      20,
      21,
      20,
      21,
      21,
      20,
      21,
      20,
      21,
      14
    ],
    [
      5,
      15,
      14,
      14,
      3,
      15,
      15,
      15,
      6,
      16,
      16,
      12,
      14,
      13,
      10,
      13,
      15,
      15,
      9,
      14,
      15,
      15,
      15,
      16,
      16,
      17,
      18,
      15,
      14,
      18,
      14,
      18,
      14,
      18,
      17,
      18,
      9
    ],
    [
      6,
      12,
      12,
      12,
      8,
      11,
      15,
      10,
      5,
      12,
      12,
      12,
      14,
      9,
      7,
      13,
      13,
      7,
      9,
      12,
      15,
      14,
      14,
      16,
      15,
      15,
      18,
      16,
      17,
      18,
      18,
      18,
      18,
      18,
      17,
      18,
      6
    ],
    [
      10,
      13,
      9,
      12,
      8,
      13,
      15,
      14,
      8,
      16,
      15,
      10,
      10,
      11,
      13,
      6,
      14,
      13,
      12,
      5,
      14,
      14,
      15,
      11,
      11,
      16,
      15,
      15,
      16,
      17,
      17,
      16,
      17,
      17,
      16,
      18,
      5
    ],
    [
      11,
      12,
      11,
      12,
      9,
      13,
      14,
      15,
      12,
      16,
      14,
      11,
      9,
      9,
      12,
      6,
      15,
      12,
      7,
      8,
      14,
      14,
      14,
      17,
      15,
      14,
      18,
      17,
      17,
      18,
      19,
      18,
      19,
      18,
      18,
      18,
      3
    ],
    [
      7,
      12,
      13,
      13,
      3,
      12,
      13,
      12,
      8,
      12,
      14,
      12,
      12,
      12,
      7,
      13,
      13,
      13,
      11,
      13,
      12,
      13,
      12,
      13,
      11,
      8,
      15,
      15,
      15,
      15,
      15,
      16,
      16,
      16,
      15,
      15,
      12
    ],
    [
      13,
      13,
      13,
      13,
      13,
      13,
      16,
      17,
      17,
      17,
      18,
      18,
      17,
      10,
      17,
      17,
      18,
      17,
      17,
      17,
      17,
      17,
      18,
      17,
      18,
      18,
      5,
      7,
      8,
      9,
      9,
      9,
      9,
      10,
      10,
      9,
      4
    ],
    [
      12,
      11,
      12,
      11,
      12,
      12,
      15,
      16,
      16,
      17,
      16,
      17,
      16,
      16,
      16,
      16,
      16,
      14,
      15,
      16,
      15,
      17,
      17,
      16,
      17,
      17,
      5,
      6,
      7,
      8,
      8,
      8,
      9,
      9,
      10,
      9,
      8
    ],
    [
      11,
      11,
      11,
      11,
      11,
      12,
      15,
      15,
      15,
      16,
      14,
      16,
      15,
      15,
      15,
      14,
      16,
      14,
      14,
      15,
      16,
      15,
      16,
      15,
      18,
      15,
      6,
      7,
      8,
      8,
      7,
      8,
      9,
      9,
      9,
      8,
      7
    ],
    [
      11,
      11,
      11,
      11,
      11,
      11,
      15,
      15,
      15,
      15,
      16,
      15,
      15,
      15,
      15,
      13,
      15,
      14,
      14,
      15,
      15,
      15,
      15,
      15,
      16,
      15,
      5,
      6,
      7,
      9,
      9,
      8,
      10,
      10,
      9,
      9,
      8
    ],
    [
      11,
      11,
      11,
      11,
      11,
      12,
      15,
      16,
      15,
      16,
      15,
      16,
      15,
      16,
      15,
      15,
      15,
      15,
      14,
      15,
      14,
      16,
      16,
      16,
      15,
      16,
      3,
      8,
      9,
      9,
      10,
      10,
      10,
      10,
      11,
      10,
      8
    ],
    [
      10,
      11,
      11,
      10,
      10,
      11,
      15,
      14,
      15,
      14,
      15,
      15,
      14,
      15,
      14,
      14,
      15,
      14,
      14,
      15,
      15,
      15,
      15,
      15,
      15,
      15,
      6,
      7,
      8,
      8,
      8,
      8,
      8,
      9,
      9,
      9,
      10
    ],
    [
      10,
      10,
      10,
      10,
      10,
      10,
      15,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      15,
      14,
      14,
      13,
      14,
      14,
      14,
      15,
      15,
      14,
      15,
      14,
      6,
      8,
      9,
      9,
      6,
      9,
      9,
      9,
      9,
      9,
      8
    ],
    [
      10,
      10,
      10,
      9,
      10,
      9,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      13,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      15,
      14,
      6,
      8,
      8,
      9,
      8,
      8,
      9,
      9,
      9,
      9,
      10
    ],
    [
      8,
      9,
      10,
      10,
      9,
      10,
      13,
      14,
      14,
      14,
      14,
      13,
      10,
      12,
      14,
      14,
      14,
      13,
      13,
      14,
      14,
      14,
      13,
      14,
      14,
      14,
      6,
      9,
      9,
      9,
      9,
      8,
      8,
      9,
      9,
      9,
      9
    ],
    [
      10,
      10,
      10,
      10,
      10,
      10,
      14,
      14,
      15,
      14,
      14,
      14,
      14,
      14,
      14,
      13,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      15,
      14,
      6,
      8,
      8,
      9,
      9,
      9,
      9,
      9,
      9,
      8,
      10
    ],
    [
      9,
      10,
      7,
      9,
      10,
      9,
      12,
      11,
      8,
      15,
      14,
      9,
      9,
      10,
      10,
      8,
      15,
      8,
      7,
      8,
      11,
      12,
      11,
      17,
      20,
      19,
      16,
      13,
      13,
      14,
      13,
      17,
      18,
      19,
      19,
      20,
      10
    ]
  ]
};

// src/detect/score.ts
var symbols = 37;
var separator = 36;
var costs = Uint8Array.from(identifier_bigrams_default.rows.flat());
var log10 = Math.log2(10);
var log26 = Math.log2(26);
var log31 = Math.log2(31);
var log36 = Math.log2(36);
var log37 = Math.log2(symbols);
var log62 = Math.log2(62);
function shapeOf(body) {
  let lower = 0;
  let upper = 0;
  let digits = 0;
  let separators = 0;
  let hexOnly = true;
  let run = 0;
  let longestRun2 = 0;
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    run++;
    if (code >= 48 && code <= 57) digits++;
    else if (code >= 97 && code <= 122) {
      lower++;
      if (code > 102) hexOnly = false;
    } else if (code >= 65 && code <= 90) {
      upper++;
      if (code > 70) hexOnly = false;
    } else {
      separators++;
      run = 0;
    }
    if (run > longestRun2) longestRun2 = run;
  }
  if (lower > 0 && upper > 0) hexOnly = false;
  return { length: body.length, lower, upper, digits, separators, hexOnly, longestRun: longestRun2 };
}
function randomnessScore(body, shape) {
  const mixed = shape.lower > 0 && shape.upper > 0;
  return identifierBits(body) - randomBits(shape) + (mixed ? disorderOfCase(body) : 0);
}
var caseCosts = {
  lower: { stays: [0.15, 0.42], changes: [3.3, 2] },
  upper: { stays: [1.5, 0.32], changes: [0.62, 2.3] }
};
function disorderOfCase(body) {
  let bits = 0;
  let before = null;
  let length2 = 0;
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    if (code >= 48 && code <= 57) continue;
    const kind = code >= 97 ? "lower" : code >= 65 ? "upper" : null;
    if (kind === null || code === 95) {
      before = null;
      continue;
    }
    if (before !== null) {
      const costs2 = caseCosts[before][kind === before ? "stays" : "changes"];
      bits += costs2[length2 === 1 ? 0 : 1] - 1;
    }
    length2 = kind === before ? length2 + 1 : 1;
    before = kind;
  }
  return bits;
}
function identifierBits(body) {
  let halfBits = 0;
  let before = fold(body.charCodeAt(0));
  for (let i = 1; i < body.length; i++) {
    const next = fold(body.charCodeAt(i));
    halfBits += costs[before * symbols + next] ?? 0;
    before = next;
  }
  return log37 + halfBits / 2;
}
function pairBits(before, next) {
  return (costs[fold(before) * symbols + fold(next)] ?? 0) / 2;
}
function casedRandomBits(shape) {
  const { length: length2, lower, upper, digits, separators, hexOnly } = shape;
  const singleCase = lower === 0 || upper === 0;
  if (hexOnly) return 4 * (length2 - separators) + 5 * separators;
  if (separators > 0) return (singleCase ? log37 : 6) * length2;
  if (digits === length2) return log10 * length2;
  if (digits === 0) return (singleCase ? log26 : log26 + 1) * length2;
  return (singleCase ? log36 : log62) * length2;
}
function fold(code) {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 48 && code <= 57) return code - 48 + 26;
  return separator;
}
function randomBits(shape) {
  const { length: length2, lower, upper, digits, separators, hexOnly } = shape;
  const letters3 = lower + upper;
  const plain3 = letters3 + digits;
  let bits = 5 * (letters3 + separators) + 6 * digits;
  if (separators === 0) bits = Math.min(bits, log31 * letters3 + log62 * digits);
  if (hexOnly) bits = Math.min(bits, 4 * plain3 + 5 * separators);
  const singleCase = lower === 0 || upper === 0;
  if (singleCase && separators <= 2) bits = Math.min(bits, log36 * plain3 + 6 * separators);
  if (letters3 === length2) bits = Math.min(bits, log26 * length2);
  return bits;
}
function shannonEntropy(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count2 of counts.values())
    bits -= count2 / text.length * Math.log2(count2 / text.length);
  return bits;
}

// src/detect/filters/entropy.ts
var entropy = ({ body, rule }) => {
  const { minEntropy } = rule.filters;
  if (minEntropy === void 0 || shannonEntropy(body) >= minEntropy) return void 0;
  return "low entropy";
};

// src/detect/filters/identifier.ts
var mixedAllowance = 4;
var cutOneCaseScore = 10;
var groupedScore = 30;
var cutOneCaseRun = 12;
var uuidLayout = /^[0-9a-f]{8}[-_][0-9a-f]{4}[-_][0-9a-f]{4}[-_][0-9a-f]{4}[-_][0-9a-f]{12}$/i;
var identifier = (match) => {
  const { filters: filters2 } = match.rule;
  if (filters2.randomness !== "identifier") return void 0;
  const { minScore = 2, minScoreWithoutDigit = 10, minRun = 9 } = filters2;
  if (match.score < minScoreFor(match, minScore, minScoreWithoutDigit)) return "reads like a name";
  return hasKeyLayout(match, minRun) ? void 0 : "consists of short words";
};
function minScoreFor(match, minScore, withoutDigit) {
  const { shape } = match;
  if (shape.digits === 0) return withoutDigit;
  if (isCutOneCase(match)) return Math.max(minScore, cutOneCaseScore);
  return mixesKinds(shape) && shape.separators === 0 ? minScore - mixedAllowance : minScore;
}
function hasKeyLayout(match, minRun) {
  const { body, shape, score } = match;
  const piece = shape.longestRun;
  if (piece >= (isCutOneCase(match) ? Math.max(minRun, cutOneCaseRun) : minRun)) return true;
  if (uuidLayout.test(body)) return true;
  if (score >= groupedScore && piece >= 4) return true;
  if (!mixesKinds(shape)) return false;
  return score >= 8 && shape.separators <= 4 && piece >= 5 || score >= 16 && piece >= 4;
}
function isCutOneCase({ shape }) {
  return shape.separators > 0 && !shape.hexOnly && (shape.lower === 0 || shape.upper === 0);
}
function mixesKinds(shape) {
  return shape.upper > 0 && shape.lower > 0 && shape.digits > 0;
}

// src/detect/filters/pattern.ts
var longestOrdinaryRun = 4;
var longestOrdinaryHexRun = 5;
var longHexBody = 40;
var fewestCharacters = 7;
var compiled = /* @__PURE__ */ new Map();
var pattern = ({ body, rule }) => {
  const source = rule.body.pattern;
  if (source === void 0) return void 0;
  let expression = compiled.get(source);
  if (expression === void 0) {
    expression = new RegExp(`^(?:${source})$`);
    compiled.set(source, expression);
  }
  return expression.test(body) ? void 0 : "does not match the pattern of the rule";
};
var fewCharacters = ({ body }) => new Set(body.toLowerCase()).size < fewestCharacters ? "few different characters" : void 0;
var runs = ({ body, shape }) => {
  const lower = body.toLowerCase();
  const long = shape.hexOnly && shape.length >= longHexBody ? 1 : 0;
  const limit = (shape.hexOnly ? longestOrdinaryHexRun : longestOrdinaryRun) + long;
  if (longestSequence(lower, 1, 0) > limit) return "run of equal or consecutive characters";
  const alternating = 6 + long;
  if (longestSequence(lower, 2, 0) >= alternating || longestSequence(lower, 2, 1) >= alternating) {
    return "run of equal or consecutive characters";
  }
  const letters3 = lower.replace(/[^a-z]/g, "");
  const digits = lower.replace(/[^0-9]/g, "");
  if (longestSequence(letters3, 1, 0) >= 8 || longestSequence(digits, 1, 0) >= 8) {
    return "run of equal or consecutive characters";
  }
  return void 0;
};
var periodic = ({ body }) => {
  for (let period = 1; period <= body.length / 2; period++) {
    if (body.startsWith(body.slice(0, body.length - period), period)) return "repeats itself";
  }
  return void 0;
};
function longestSequence(text, step, from) {
  let longest = text.length > from ? 1 : 0;
  for (const direction of [0, 1, -1]) {
    let run = 1;
    for (let i = from + step; i < text.length; i += step) {
      run = text.charCodeAt(i) - text.charCodeAt(i - step) === direction ? run + 1 : 1;
      if (run > longest) longest = run;
    }
  }
  return longest;
}

// src/detect/filters/placeholder.ts
var shortWord = 5;
var plainlyRandom = 20;
var keyLength = 20;
var placeholderWord = ({ body, rule, score }) => {
  const lower = body.toLowerCase();
  for (const word2 of rule.filters.placeholderWords) {
    for (let at = lower.indexOf(word2); at !== -1; at = lower.indexOf(word2, at + 1)) {
      const short2 = word2.length <= shortWord && isWithin(lower, at, word2.length);
      const chance = short2 && score >= plainlyRandom || followsKey(body, at);
      if (!chance) return "placeholder word";
    }
  }
  return void 0;
};
function isWithin(lower, at, length2) {
  return isLetterOrDigit(lower[at - 1]) && isLetterOrDigit(lower[at + length2]);
}
function followsKey(body, at) {
  const head = body.slice(0, at);
  const end = Math.max(head.lastIndexOf("_"), head.lastIndexOf("-"));
  if (end < keyLength) return false;
  const shape = shapeOf(head.slice(0, end));
  return shape.longestRun >= keyLength && randomnessScore(head.slice(0, end), shape) >= plainlyRandom;
}
function isLetterOrDigit(char) {
  return char !== void 0 && /[a-z0-9]/.test(char);
}

// src/detect/filters/index.ts
var filters = [
  pattern,
  placeholderWord,
  fewCharacters,
  runs,
  periodic,
  identifier,
  entropy
];

// src/detect/known-examples.ts
var shortestBeginning = 16;
var knownByRule = /* @__PURE__ */ new WeakMap();
function withoutKnownExamples(rule, body) {
  const text = plain(body);
  let rest = text;
  for (const known3 of knownOf(rule)) {
    if (rest.includes(known3)) rest = rest.replaceAll(known3, "");
    const from = rest.indexOf(known3.slice(0, shortestBeginning));
    if (from !== -1) rest = rest.slice(0, from) + rest.slice(from + sharedLength(rest, from, known3));
  }
  return rest.length === text.length ? null : rest;
}
function sharedLength(text, from, known3) {
  let length2 = 0;
  while (length2 < known3.length && text[from + length2] === known3[length2]) length2++;
  return length2;
}
function knownOf(rule) {
  let known3 = knownByRule.get(rule);
  if (known3 === void 0) {
    known3 = rule.filters.documentationBodies.map(plain).filter((value) => value.length >= shortestBeginning).sort((a, b) => b.length - a.length);
    knownByRule.set(rule, known3);
  }
  return known3;
}
function plain(text) {
  return text.toLowerCase().replace(/[-_.]/g, "");
}

// src/detect/characters.ts
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function isUpper(code) {
  return code >= 65 && code <= 90;
}
function isLetter(code) {
  return code >= 97 && code <= 122 || isUpper(code);
}
function isSeparator(code) {
  return code === 95 || code === 45;
}

// src/detect/common-words.ts
var commonWords = new Set(
  `access account acct active admin alice android apache api apikey app apps archive auth authorization aws azure backend
  backup bak bash basic bearer bob body bool boolean bot bucket build cache card cert channel ci class client clone cloud
  code color comment common config console consumer content copy count created credential credentials cron current custom
  dark data database date dated days db debug default delete deleted demo deploy deprecated desc description dev device disable
  disabled do docker docs domain dummy email enabled encoded end env error event example expire expired external false file
  final first fixme foo for format from frontend func gcp git github gitlab global go goes group hash header here hidden host
  hosted html http https id ids image in index info insert int integration internal ios is issue item items java javascript
  job json key keyname keys kind label lang language last latest legacy length level light link list live load local login
  long main managed master me message metadata method mobile mode model month name net netfilter new next no node none not note
  null number obj object of off ok old on one only option optional or order org orig original other owner page pass passwd pat
  password path payload phone php pk placeholder please port position post preprod pref preview primary prio priv private prod
  product production project prop provider proxy public push put py python qa query queue read redacted redis ref refresh region
  release remote remove removed renew replace request reset response result revoke revoked role rk root rotate rotated rsa run
  sample sandbox save schema scope script search second secondary secret secrets section server service session set setting
  settings shared shell sig signature site size sk source sql staging stage start state static status std stderr stdin stdout
  stop storage store str string sub support suffix svc switch sync sys system table tag target team temp template tenant test
  tester testing tests text the theme this time title tmp to todo token tokens top true txt type uat ui undefined unit
  unused update updated uri url us usage use used user username users uuid val valid value values var vault version view
  web webhook website with word work worker write www xml yaml year your zone`.split(/\s+/)
);
function isCommonWord(text) {
  if (isDigit(text.charCodeAt(text.length - 1))) return /^v?\d{1,4}$/.test(text);
  const lower = text.toLowerCase();
  if (!commonWords.has(lower)) return false;
  return text === lower || text === text.toUpperCase() || text.slice(1) === lower.slice(1);
}
var beginnings = new Uint8Array(26 * 26);
for (const word2 of commonWords) {
  const index = pairIndex(word2.charCodeAt(0), word2.charCodeAt(1));
  if (index !== null) beginnings[index] = 1;
}
function mayBeginCommonWord(first11, second) {
  const index = pairIndex(first11, second);
  return index !== null && beginnings[index] === 1;
}
function pairIndex(first11, second) {
  const high2 = (first11 | 32) - 97;
  const low = (second | 32) - 97;
  return high2 >= 0 && high2 < 26 && low >= 0 && low < 26 ? 26 * high2 + low : null;
}

// src/detect/pieces.ts
var uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
var uuidLength = 36;
function piecesOf(body) {
  const pieces = [];
  let start = 0;
  for (let at = 0; at <= body.length; at++) {
    if (at < body.length && !separatesPieces(body.charCodeAt(at))) continue;
    if (at > start) pieces.push({ text: body.slice(start, at), at: start });
    start = at + 1;
  }
  return pieces;
}
function separatesPieces(code) {
  return isSeparator(code) || code === 46;
}
function uuidsIn(body) {
  if (body.length < uuidLength) return [];
  return [...body.matchAll(uuid)].map((found) => ({ text: found[0], at: found.index })).filter(({ at }) => at === 0 || separatesPieces(body.charCodeAt(at - 1)));
}
function restsOf(body) {
  const [, ...later] = piecesOf(body);
  return later.slice(0, mostSegments).map(({ at }) => ({ text: body.slice(at), at }));
}
function restAfterWords(body) {
  const first11 = piecesOf(body).find(({ text }) => !isCommonWord(text));
  return first11 === void 0 || first11.at === 0 ? "" : body.slice(first11.at);
}
var mostSegments = 4;
function groupsIn(body) {
  const pieces = piecesOf(body);
  const length2 = pieces[0]?.text.length ?? 0;
  if (pieces.length < 3 || length2 < 4) return null;
  if (pieces.some((piece) => piece.text.length !== length2)) return null;
  return pieces.map((piece) => piece.text).join("");
}
function scored(text) {
  const shape = shapeOf(text);
  return { shape, score: randomnessScore(text, shape) };
}

// src/detect/rule-cache.ts
var mostEntries = 4096;
var RuleCache = class {
  #byRule = /* @__PURE__ */ new WeakMap();
  /** @param key everything that the result depends on, except the rule. */
  get(rule, key, compute) {
    let entries = this.#byRule.get(rule);
    if (entries === void 0) {
      entries = /* @__PURE__ */ new Map();
      this.#byRule.set(rule, entries);
    }
    const cached = entries.get(key);
    if (cached !== void 0) return cached;
    const result = compute();
    if (entries.size >= mostEntries) entries.clear();
    entries.set(key, result);
    return result;
  }
};

// src/detect/judge.ts
var plainlyName = 2;
var shownPiece = 12;
var pieceLength = 16;
var pieceScore = 12;
var pieceScoreWithoutDigit = 20;
var groupsScore = 20;
var wordsBefore = 2;
function judge(match) {
  return judgeBody(match.compiled.rule, match.body, match.left.costBits);
}
function judgeBody(rule, body, costBits3 = 0) {
  return judgements.get(rule, `${costBits3} ${body}`, () => weighEvidence(rule, body, costBits3));
}
var judgements = new RuleCache();
function weighEvidence(rule, body, costBits3) {
  const { shape, score } = scored(body);
  const reason = reasonAgainst(rule, body, costBits3);
  const part = reason === null ? score : partScore(rule, body, costBits3);
  if (part === null) return { shape, score: score - costBits3, reason };
  const rest = withoutKnownExamples(rule, body);
  const known3 = rest !== null && !isRandomPart(rule, rest, costBits3);
  return {
    shape,
    score: Math.max(score, part) - costBits3,
    reason: known3 ? "known example from documentation" : null
  };
}
function isPlainName(body) {
  if (scored(body).score >= plainlyName || uuidsIn(body).length > 0) return false;
  return piecesOf(body).every(
    ({ text }) => text.length < shownPiece || scored(text).score < plainlyName
  );
}
var shortestName = 9;
function isNameOfWords(text) {
  return text.length >= shortestName && /^[a-z]+(?:[_-][a-z]+)+$/.test(text) && isPlainName(text);
}
function isRandomPart(rule, text, costBits3 = 0) {
  if (text.length < pieceLength) return false;
  const { shape, score } = scored(text);
  const least = shape.digits === 0 ? pieceScoreWithoutDigit : pieceScore;
  return score - costBits3 >= least && reasonAgainst(rule, text, costBits3) === null;
}
function reasonAgainst(rule, body, costBits3) {
  const { shape, score } = scored(body);
  for (const filter of filters) {
    const reason = filter({ rule, body, shape, score: score - costBits3 });
    if (reason !== void 0) return reason;
  }
  return null;
}
function partScore(rule, body, costBits3) {
  if (rule.body.pattern !== void 0 || rule.filters.randomness !== "identifier") return null;
  for (const { text } of [...piecesOf(body), ...restsOf(body)]) {
    if (isRandomPart(rule, text, costBits3)) return scored(text).score;
  }
  const rest = restAfterWords(body);
  if (rest.length >= pieceLength && reasonAgainst(rule, rest, costBits3 + wordsBefore) === null) {
    return scored(rest).score;
  }
  for (const { text } of uuidsIn(body)) {
    if (reasonAgainst(rule, text, costBits3) === null) return scored(text).score;
  }
  const groups = groupsIn(body);
  if (groups === null) return null;
  const { shape, score } = scored(groups);
  const random = score - costBits3 >= groupsScore && shape.digits > 0;
  return random && reasonAgainst(rule, groups, costBits3) === null ? score : null;
}

// src/detect/body.ts
var longestBody = 512;
function bodyLength(reader, from, compiled2, least = 0) {
  let length2 = 0;
  while (length2 < longestBody) {
    const code = reader.codeAt(from + length2);
    if (code === -1 || compiled2.alphabet[code] !== 1) break;
    if (length2 >= least && startsKey(reader, from + length2, compiled2)) break;
    length2++;
  }
  return length2;
}
function startsKey(reader, at, { anchors }) {
  return anchors.some((anchor) => {
    for (let i = 0; i < anchor.length; i++) {
      if (reader.codeAt(at + i) !== anchor.charCodeAt(i)) return false;
    }
    return true;
  });
}
function textOf(reader, from, to) {
  let text = "";
  for (let i = from; i < to; i++) text += String.fromCharCode(reader.codeAt(i));
  return text;
}

// src/detect/random-cost.ts
var furtherPiece = 8;
function headCosts(text) {
  const costs2 = new Float64Array(text.length + 1);
  const head = new CharacterCounts();
  const piece = new CharacterCounts();
  let pieces = 0;
  let earlierPieces = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    head.add(code);
    if (separatesPieces(code)) {
      if (piece.length > 0) earlierPieces += casedRandomBits(piece);
      piece.clear();
    } else {
      if (piece.length === 0) pieces++;
      piece.add(code);
    }
    const apart2 = piece.length === 0 ? earlierPieces : earlierPieces + casedRandomBits(piece);
    costs2[i + 1] = Math.min(casedRandomBits(head), apart2 + furtherPiece * (pieces - 1));
  }
  return costs2;
}
var CharacterCounts = class {
  length = 0;
  lower = 0;
  upper = 0;
  digits = 0;
  separators = 0;
  #onlyHexLetters = true;
  get hexOnly() {
    return this.#onlyHexLetters && (this.lower === 0 || this.upper === 0);
  }
  add(code) {
    this.length++;
    if (code >= 48 && code <= 57) this.digits++;
    else if (code >= 97 && code <= 122) {
      this.lower++;
      if (code > 102) this.#onlyHexLetters = false;
    } else if (code >= 65 && code <= 90) {
      this.upper++;
      if (code > 70) this.#onlyHexLetters = false;
    } else this.separators++;
  }
  clear() {
    this.length = 0;
    this.lower = 0;
    this.upper = 0;
    this.digits = 0;
    this.separators = 0;
    this.#onlyHexLetters = true;
  }
};

// src/detect/tail-cost.ts
var commonWord = 6;
var shortWord2 = [0, 0, 4, 2];
var otherWord = 4;
var singleLetter = 6;
var numberDigit = 1.5;
var separator2 = 1;
var longestCommonWord = 14;
var number = /(?:(?:19|20)\d{6}|v?\d{1,4})(?![A-Za-z0-9])/y;
var underscore = 95;
function tailCosts(text) {
  const end = text.length;
  const starts = new Float64Array(end + 1);
  const inside2 = new Float64Array(end + 1);
  for (let i = end - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    const next = i + 1 < end ? text.charCodeAt(i + 1) : underscore;
    const before = i === 0 ? underscore : text.charCodeAt(i - 1);
    const continued = pairBits(code, next) + kindBits(code, next, before) + (inside2[i + 1] ?? 0);
    if (isSeparator(code)) {
      starts[i] = separator2 + (starts[i + 1] ?? 0);
      inside2[i] = starts[i + 1] ?? 0;
      continue;
    }
    inside2[i] = i + 1 === end ? 0 : continued;
    const single2 = isSeparator(next) ? singleLetter : 0;
    const unlisted = pairBits(underscore, code) + 1 + otherWord + single2 + (inside2[i] ?? 0);
    starts[i] = Math.min(unlisted, listedBits(text, i, starts));
  }
  return starts;
}
function listedBits(text, from, starts) {
  let bits = Number.POSITIVE_INFINITY;
  const longest = Math.min(text.length, from + longestCommonWord);
  const mayBegin2 = mayBeginCommonWord(text.charCodeAt(from), text.charCodeAt(from + 1));
  for (let to = from + 2; mayBegin2 && to <= longest && isLetter(text.charCodeAt(to - 1)); to++) {
    if (!isCommonWord(text.slice(from, to))) continue;
    bits = Math.min(bits, commonWord + (shortWord2[to - from] ?? 0) + (starts[to] ?? 0));
  }
  if (!isSeparator(text.charCodeAt(from - 1))) return bits;
  number.lastIndex = from;
  const length2 = number.exec(text)?.[0].length;
  if (length2 === void 0) return bits;
  return Math.min(bits, numberDigit * length2 + (starts[from + length2] ?? 0));
}
function kindBits(code, next, beforeBoth) {
  if (!isLetter(next)) return isLetter(code) && isDigit(next) ? 2 : 0;
  if (!isLetter(code)) return isDigit(code) ? 5 : 1;
  if (isUpper(code)) return isUpper(next) || !isUpper(beforeBoth) ? 0.8 : 4;
  return isUpper(next) ? 6 : 0.3;
}

// src/detect/body-end.ts
var ruler = /(-{3,}|_{3,})/;
function endOfBody(text, opened, after, rule) {
  const key = `${opened.code} ${opened.count} ${after.code} ${after.key} ${text}`;
  return ends.get(rule, key, () => findEnd(text, opened, after, rule));
}
var ends = new RuleCache();
function findEnd(text, opened, after, rule) {
  const uncut = withoutRuler(text.slice(0, text.length - closingDelimiters(text, opened, after)));
  const inside2 = isMarkedEnd(uncut, uncut.length - 1) ? uncut.slice(0, -1) : uncut;
  if (inside2.length < text.length && !isKey(rule, inside2) && isKey(rule, text)) {
    return { length: text.length, estimated: false };
  }
  return withoutTail(inside2, rule) ?? { length: inside2.length, estimated: false };
}
function isKey(rule, body) {
  return judgeBody(rule, body).reason === null;
}
function closingDelimiters(body, { code, count: count2 }, after) {
  let row = 0;
  const last = body.charCodeAt(body.length - 1);
  if (last !== 45 && last !== 95) return 0;
  while (row < body.length && body.charCodeAt(body.length - 1 - row) === last) row++;
  if (last === 45 && after.code === 62) return row;
  if (after.key && !keyLengths.has(body.length)) return row;
  if (count2 > 0 && last === code) return count2 >= 3 && row >= 3 ? row : row >= count2 ? count2 : 0;
  return row > 1 ? row : 0;
}
function withoutRuler(text) {
  const found = ruler.exec(text);
  return found === null || found.index === 0 ? text : text.slice(0, found.index);
}
var keyLengths = /* @__PURE__ */ new Set([
  16,
  20,
  21,
  22,
  24,
  26,
  27,
  32,
  36,
  40,
  43,
  44,
  48,
  64,
  86,
  96,
  128
]);
var base64urlLengths = /* @__PURE__ */ new Set([21, 22, 32, 43, 64, 86]);
function isUsualEnd(text, end) {
  const piece = end - pieceStart(text, end);
  return keyLengths.has(end) || piece >= 20 && keyLengths.has(piece);
}
var separatedTail = 6;
var separatedFromOneCase = 4;
var gluedTail = 9;
var tailOfNoKey = 3;
var tinyTail = 4;
var usualLength = 4;
function pieceStart(text, end) {
  return 1 + Math.max(text.lastIndexOf("_", end - 1), text.lastIndexOf("-", end - 1));
}
function withoutTail(text, rule) {
  if (rule.body.pattern !== void 0 || rule.filters.randomness !== "identifier") return null;
  if (text.length <= rule.body.minLength) return null;
  const whole = isKey(rule, text);
  const end = likeliestEnd(text, rule.body.minLength, whole);
  if (end === null) return null;
  const head = text.slice(0, end);
  if (!isKey(rule, head)) return null;
  const sure = whole || isOfCommonWords(text.slice(end)) || hasRandomPart(rule, head);
  return sure ? { length: end, estimated: !isMarkedEnd(text, end) } : null;
}
function isOfCommonWords(tail) {
  return piecesOf(tail).every(({ text }) => isCommonWord(text));
}
function hasRandomPart(rule, head) {
  return piecesOf(head).some(({ text }) => isRandomPart(rule, text)) || uuidsIn(head).length > 0;
}
function likeliestEnd(text, least, isKey2) {
  const names2 = tailCosts(text);
  const heads = headCosts(text);
  const whole = heads[text.length] ?? 0;
  const uuidEnds = new Set(uuidsIn(text).map((found) => found.at + found.text.length));
  let best = 0;
  let end = null;
  for (let at = least; at < text.length; at++) {
    if (isSeparator(text.charCodeAt(at - 1))) continue;
    const random = whole - (heads[at] ?? 0);
    const usual = (uuidEnds.has(at) ? 2 : isUsualEnd(text, at) ? 1 : 0) * usualLength;
    const against = isKey2 ? unlikelihood(text, at, uuidEnds.has(at)) : tailOfNoKey;
    const gain = random - (names2[at] ?? 0) - against + usual;
    if (gain > best) {
      best = gain;
      end = at;
    }
  }
  return end;
}
function unlikelihood(text, at, endsUuid) {
  const separated = isSeparator(text.charCodeAt(at));
  if (separated && (endsUuid || isOneCase(text, at))) return separatedFromOneCase;
  const tiny = text.length - at <= 2 ? tinyTail : 0;
  const usual = separated && !base64urlLengths.has(text.length) ? 0 : usualLength;
  return (separated ? separatedTail : gluedTail) + tiny + (isUsualEnd(text, text.length) ? usual : 0);
}
function isOneCase(text, end) {
  const { length: length2, lower, upper } = shapeOf(text.slice(pieceStart(text, end), end));
  return length2 >= 16 && (lower === 0 || upper === 0);
}
function isMarkedEnd(text, end) {
  if (!isSeparator(text.charCodeAt(end))) return false;
  const piece = shapeOf(text.slice(pieceStart(text, end), end));
  return piece.hexOnly && piece.length >= 12;
}

// src/detect/control-sequences.ts
var escapeCode = 27;
var bracket = 91;
var longestParameters = 128;
var longestIntermediates = 4;
var longestString = 1024;
var writtenEscape = [
  String.raw`\\{1,4}(?:x1b|x\{0{0,4}1b\}|u001b|u\{0{0,4}1b\}|U0000001b|0{0,2}33|e|o33|c\[)`,
  String.raw`\^\[`,
  "#033",
  "%(?:25){0,3}1b",
  "_x001b_",
  "&#(?:0{0,3}27|x0{0,3}1b);",
  "=1b",
  "<(?:esc|0x1b|1b)>",
  "\\xe2\\x90\\x9b"
].join("|");
var writtenBracket = String.raw`\[|%(?:25){0,3}5b|\\{1,4}(?:x5b|u005b|133)|_x005b_|&#(?:91|x5b);|=5b`;
var writtenIntroducer = [
  String.raw`\\{1,4}(?:x9b|u009b|u\{0{0,4}9b\}|233|xc2\\{1,4}x9b)`,
  "%(?:25){0,3}(?:c2%(?:25){0,3})?9b",
  "_x009b_",
  String.raw`m-\^\[`
].join("|");
var writtenStringEnd = String.raw`\x07|\x9c|\\{1,4}(?:a|x07|u0007|u\{7\}|007)|\^G|#007|%(?:25){0,3}07|_x0007_|(?:\x1b|${writtenEscape})(?:\\{1,4}|%5c)`;
var longestIntroducer = 24;
var introducer = new RegExp(
  `^(?:(?:\\x1b|${writtenEscape})(?:${writtenBracket})|${writtenIntroducer})`,
  "i"
);
var charset = new RegExp(`^(?:${writtenEscape})[ #%()*+./-][0-~]`, "i");
var stringOpener = new RegExp(`^(?:${writtenEscape})[\\]PX^_]`, "i");
var writtenString = new RegExp(
  `^(?:${writtenEscape})[\\]PX^_][^\\x07\\x1b\\n]{0,${longestString}}?(?:${writtenStringEnd})`,
  "i"
);
var mayBegin = new Uint8Array(256);
for (const char of "\x1BÂâï\\^#%_&=<[") {
  mayBegin[char.charCodeAt(0)] = 1;
}
function sequenceLength(codes2, at) {
  const first11 = codes2(at);
  if (first11 === 14 || first11 === 15) return 1;
  if (first11 === escapeCode) return escapeLength(codes2, at);
  if (first11 === 155) return controlLength(codes2, at + 1, 1);
  if (first11 === 194 && codes2(at + 1) === 155) return controlLength(codes2, at + 2, 2);
  if (first11 >= 144 && first11 <= 194) return stringLength(codes2, at);
  if (!mayFollow(first11, codes2(at + 1))) return 0;
  return writtenLength(codes2, at);
}
function writtenLength(codes2, at) {
  if (codes2(at) === bracket) return lengthWithoutEscape(codes2, at);
  const head = textFrom(codes2, at, longestIntroducer);
  if (head.startsWith("ï¿½[")) {
    const length2 = lengthWithoutEscape(codes2, at + 3);
    return length2 === 0 ? 0 : length2 + 3;
  }
  const opened = introducer.exec(head)?.[0].length;
  if (opened !== void 0) return controlLength(codes2, at + opened, opened);
  if (stringOpener.test(head)) return matched(writtenString, codes2, at, longestString);
  return charset.exec(head)?.[0].length ?? 0;
}
function lengthWithoutEscape(codes2, at) {
  const second = codes2(at + 1);
  if (second === 109 || second === 75) return 2;
  const first11 = second === 63 ? codes2(at + 2) : second;
  if (first11 < 48 || first11 > 57) return 0;
  const length2 = controlLength(codes2, at + 1, 1);
  return length2 > 0 && isLetter(codes2(at + length2 - 1)) ? length2 : 0;
}
function stringLength(codes2, at) {
  const length2 = codes2(at) === 194 ? 2 : 1;
  const opener = codes2(at + length2 - 1);
  const opens = opener === 144 || opener === 152 || opener >= 157 && opener <= 159;
  return opens ? lengthOfString(codes2, at, length2) : 0;
}
function lengthOfString(codes2, at, opener) {
  for (let end = at + opener; end < at + longestString; end++) {
    const code = codes2(end);
    if (code === 7 || code === 156) return end + 1 - at;
    if (code === escapeCode) return codes2(end + 1) === 92 ? end + 2 - at : 0;
    if (code === -1 || code === 10) return 0;
  }
  return 0;
}
var seconds = {
  "\\": "\\xu0eEUoc123",
  "^": "[",
  "#": "0",
  "%": "1259cC",
  _: "xX",
  "&": "#",
  "=": "1",
  "<": "eE01",
  "[": "?0123456789mK",
  "â": "",
  "ï": "¿"
};
function mayFollow(first11, second) {
  return seconds[String.fromCharCode(first11)]?.includes(String.fromCharCode(second)) ?? false;
}
function escapeLength(codes2, at) {
  const second = codes2(at + 1);
  if (second === bracket) return controlLength(codes2, at + 2, 2);
  if (second === 36) return 0;
  if (isStringOpener(second)) return lengthOfString(codes2, at, 2);
  if (second === 78 || second === 79) return isPrintable(codes2(at + 2)) ? 3 : 0;
  let length2 = 1;
  while (length2 <= longestIntermediates && isIntermediate(codes2(at + length2))) length2++;
  const final = codes2(at + length2);
  if (final >= 48 && final <= 126) return length2 + 1;
  return writtenLength(codes2, at);
}
function controlLength(codes2, from, introducer2) {
  let at = from;
  while (at - from < longestParameters) {
    if (isParameter(codes2(at))) at++;
    else if (isPercentParameter(codes2, at)) at += 3;
    else break;
  }
  const intermediates = at;
  while (at - intermediates < longestIntermediates && isIntermediate(codes2(at))) at++;
  return isFinal(codes2(at)) ? introducer2 + at + 1 - from : 0;
}
function isPercentParameter(codes2, at) {
  if (codes2(at) !== 37 || codes2(at + 1) !== 51) return false;
  const last = codes2(at + 2) | 32;
  return last === 97 || last === 98 || last === 102;
}
function matched(pattern2, codes2, at, longest) {
  return pattern2.exec(textFrom(codes2, at, longest))?.[0].length ?? 0;
}
function textFrom(codes2, from, longest) {
  let text = "";
  for (let at = from; at < from + longest; at++) {
    const code = codes2(at);
    if (code === -1) break;
    text += String.fromCharCode(code);
  }
  return text;
}
var escapeEnds = {
  "\x1B": null,
  b: "1",
  B: "1",
  "}": "bB",
  3: "3",
  e: "\\",
  E: "\\",
  "[": "^cC",
  ";": "7bB",
  _: "bB",
  ">": "bBcC",
  "": ""
};
function mayEndEscape(codes2, last) {
  const before = escapeEnds[String.fromCharCode(codes2(last))];
  return before === null || before?.includes(String.fromCharCode(codes2(last - 1))) === true;
}
var endsWithEscape = new RegExp(`(?:\\x1b|${writtenEscape})$`, "i");
var endsWithIntroducer = new RegExp(
  `(?:(?:\\x1b|${writtenEscape})(?:${writtenBracket})|${writtenIntroducer})$`,
  "i"
);
function sequenceStart(codes2, last) {
  const final = codes2(last);
  if (!(final >= 48 && final <= 126)) return null;
  return controlStart(codes2, last) ?? escapeStart(codes2, last);
}
function controlStart(codes2, last) {
  if (!isFinal(codes2(last))) return null;
  let at = last - 1;
  while (last - at <= longestIntermediates && isIntermediate(codes2(at))) at--;
  const parameters = at;
  while (parameters - at < longestParameters && isParameter(codes2(at))) at--;
  const opener = codes2(at);
  if (opener === bracket) {
    if (codes2(at - 1) === escapeCode) return at - 1;
    const found = endsWithIntroducer.exec(textBefore(codes2, at, longestIntroducer));
    if (found !== null) return at + 1 - found[0].length;
    return isWithoutEscape(codes2, at, last) ? at : null;
  }
  if (opener === 155) return codes2(at - 1) === 194 ? at - 1 : at;
  return writtenStart(codes2, last);
}
function isWithoutEscape(codes2, opener, last) {
  const final = codes2(last);
  if (last === opener + 1) return final === 109 || final === 75;
  return isLetter(final);
}
var writtenAtEnd = new RegExp(
  `(?:(?:\\x1b|${writtenEscape})(?:${writtenBracket})|${writtenIntroducer})(?:[0-?]|%(?:25){0,3}3[abf]){0,48}[ -/]{0,4}[@-~]$`,
  "i"
);
function writtenStart(codes2, last) {
  const before = codes2(last - 1);
  if (!(isParameter(before) || before === 95 || isEscapeLetter(before))) return null;
  const found = writtenAtEnd.exec(textBefore(codes2, last, 64));
  return found === null ? null : last + 1 - found[0].length;
}
function escapeStart(codes2, last) {
  const before = codes2(last - 1);
  if (before === escapeCode) return last - 1;
  if ((before === 78 || before === 79) && codes2(last - 2) === escapeCode) return last - 2;
  let at = last - 1;
  while (last - at <= longestIntermediates && isIntermediate(codes2(at))) at--;
  if (at === last - 1 || !mayEndEscape(codes2, at)) return null;
  const found = endsWithEscape.exec(textBefore(codes2, at, longestIntroducer));
  return found === null ? null : at + 1 - found[0].length;
}
function textBefore(codes2, last, longest) {
  let from = last + 1;
  while (last + 1 - from < longest && codes2(from - 1) !== -1) from--;
  return textFrom(codes2, from, last + 1 - from);
}
function isParameter(code) {
  return code >= 48 && code <= 63;
}
function isIntermediate(code) {
  return code >= 32 && code <= 47;
}
function isFinal(code) {
  return code >= 64 && code <= 126;
}
function isPrintable(code) {
  return code >= 32 && code <= 126;
}
function isEscapeLetter(code) {
  const letter = code | 32;
  return letter === 97 || letter === 98 || letter === 102;
}
function isStringOpener(code) {
  return code === 93 || code === 80 || code === 88 || code === 94 || code === 95;
}

// src/detect/interrupted-body.ts
var mostChecks = 4;
var fewestCharacters2 = 7;
var shortestWord = 5;
function untilGluedWord(text, from, interruptions, isKey2) {
  let inside2 = false;
  let checks = 0;
  for (const { index, continues } of interruptions) {
    const at = index - from;
    if (at >= text.length) break;
    inside2 ||= continues;
    if (at <= 0 || inside2) continue;
    const head = text.slice(0, at);
    const tail = text.slice(at);
    if (isNameOfWords(head)) return head;
    if (new Set(head).size < fewestCharacters2 || !isWords(tail)) continue;
    if (tail.length < shortestWord && !keyLengths.has(at)) continue;
    if (isKey2(head)) return head;
    if (++checks === mostChecks) break;
  }
  return text;
}
function isWords(text) {
  return randomnessScore(text, shapeOf(text)) < 0;
}

// src/detect/preceding-run.ts
var longestRun = 96;
var shortRun = 3;
var leastWord = 5;
var mostWord = 10;
var randomBeforeDot = 10;
var longBeforeDot = 16;
function textUpTo(reader, last, longest) {
  const first11 = reader.unit === 1 ? 0 : reader.align(0);
  const from = Math.max(first11, reader.offsetAt(last + 1 - longest));
  return reader.text(from, reader.offsetAt(last + 1));
}
function runBefore(reader, last) {
  let length2 = 0;
  while (length2 < longestRun && isOfRun(reader.codeAt(last - length2))) length2++;
  let run = "";
  for (let at = last + 1 - length2; at <= last; at++) run += String.fromCharCode(reader.codeAt(at));
  return run;
}
function isOfRun(code) {
  return isLetter(code) || isDigit(code) || isSeparator(code) || code === 43 || code === 47;
}
function kindOfRun(run) {
  const own = /[\w-]*$/.exec(run)?.[0] ?? "";
  const encoded = run.length > own.length && run.length > shortRun;
  if (encoded && (isRandom(run.replaceAll(/[+/]/g, "-")) || !isPath(run))) return "random";
  return own.length <= shortRun ? "short" : isWords2(own) ? "word" : "random";
}
function isRandomText(run) {
  return run.length >= longBeforeDot && isRandom(run);
}
function isRandom(run) {
  return run.length >= 8 && randomnessScore(run, shapeOf(run)) >= randomBeforeDot;
}
var date = /^(?:19|20)\d\d[-_]?(?:0\d|1[0-2])[-_]?[0-3]\d$/;
var number2 = /\d{20,}$/;
function isLikeName(run) {
  return wordBits(run) >= 0;
}
function isWords2(run) {
  if (date.test(run) || number2.test(run)) return true;
  const pieces = run.split(/[_+/-]+/).filter((piece) => piece !== "");
  if (!pieces.every((piece) => isShortWord(piece) || isWord(piece))) return false;
  return pieces.length <= 1 || run.startsWith("/") || pieces.some((piece) => isWord(piece));
}
function isPath(run) {
  const parts = run.split(/[+/]+/).filter((part) => part !== "");
  if (isWords2(run)) return true;
  const hasWord = parts.some((part) => part.split(/[_-]+/).some((piece) => isWord(piece)));
  return hasWord && parts.every((part) => isShortWord(part) || isFolder(part));
}
function isFolder(part) {
  const pieces = part.split(/[_-]+/).filter((piece) => piece !== "");
  return pieces.every(
    (piece) => isShortWord(piece) || oneCase.test(piece) && isLikeName(piece) || isWord(piece)
  );
}
function isShortWord(piece) {
  return piece.length <= shortRun && /^(?:[A-Z]?[a-z]*|[A-Z]+|[a-z]\d)$/.test(piece);
}
function isWord(piece) {
  if (date.test(piece)) return true;
  const letters3 = piece.replace(/(?<=[A-Za-z]{3})\d{1,3}$/, "");
  const words = letters3.split(/(?<=[a-z])(?=[A-Z])/);
  return words.every((word2) => isKnown(word2) || isLikeWord(word2));
}
function isLikeWord(word2) {
  const least = Math.min(mostWord, leastWord + word2.length - shortRun - 1);
  return word2.length > shortRun && oneCase.test(word2) && wordBits(word2) >= least;
}
var oneCase = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/;
var known = new RegExp(
  `^(?:${[
    "access|account|admin|api|app|auth|authorization|aws|backup|batch|bearer|body|cfg|client|code|conf|config|copy|cred|credential",
    "current|dark|data|default|demo|dev|dir|email|end|env|field|file|fix|github|gitlab|header|host|item|key|keys|light|line|live|local|login",
    "main|master|mode|name|new|old|org|param|pass|passwd|password|path|prod|project|pub|public|pwd|raw|ref|relay|root|sec|secret|secrets|server|service",
    "session|set|settings|stage|staging|start|tag|temp|test|text|the|theme|tmp|token|tokens|txt|url|use|user|username|val|value|values|var|web|with|word|your"
  ].join("|")})+$`,
  "i"
);
function isKnown(word2) {
  return oneCase.test(word2) && (known.test(word2) || /^(?:my|id|db|sk|pk|is)$/i.test(word2));
}
function wordBits(run) {
  const shape = shapeOf(run);
  const plain3 = shape.lower + shape.upper + shape.digits;
  const random = shape.hexOnly ? 4 * plain3 + 2 * shape.separators : 5 * (shape.lower + shape.upper + shape.separators) + 6 * shape.digits;
  return random - identifierBits(run) - disorderOfCase(run);
}

// src/detect/known-compounds.ts
function isWithinCompound(reader) {
  const run = runBefore(reader, -1);
  return run !== "" && isWithinSymbol(reader, run) || isWithinHash(reader, run);
}
var afterIdentifier = /^(?:[EI]|[CD]\d|17h[0-9a-f]{16}E)/;
var longestAfter = 20;
function isWithinSymbol(reader, run) {
  const found = identifierStart.exec(run);
  if (found === null) return false;
  const [, length2, start = ""] = found;
  const left = Number(length2) - start.length;
  if (left < 3 || isRandomText(textFrom2(reader, 0, left))) return false;
  return afterIdentifier.test(textFrom2(reader, left, longestAfter));
}
var identifierStart = /(?:[A-Z_]|_Z\w*[a-z])([1-9]\d{0,2})([A-Za-z_]+)$/;
var labelledLengths = { 256: 43, 384: 64, 512: 86 };
var paddings = { 43: "=", 86: "==" };
function isWithinHash(reader, run) {
  const label = labelledDigest.exec(labelBefore(reader, run) + run);
  const digest = label?.[2] ?? run;
  if (label === null && digest === "") return false;
  const after = /^([\w+/-]*)(={0,2})(?![\w+/=-])/.exec(digestFrom(reader));
  if (after === null) return false;
  const [, rest = "", padding = ""] = after;
  const length2 = digest.length + rest.length;
  return length2 === labelledLengths[label?.[1] ?? ""] || padding !== "" && padding === paddings[length2];
}
var labelledDigest = /(?:^|[^A-Za-z0-9])sha(256|384|512)[-=:]([\w+/-]*)$/i;
var longestLabel = "X".length + "sha256=".length;
function labelBefore(reader, run) {
  const room = Math.min(longestLabel, longestRun - run.length);
  if (room === 0) return "";
  const sign = reader.codeAt(-1 - run.length);
  return sign === 61 || sign === 58 ? textUpTo(reader, -1 - run.length, room) : "";
}
function digestFrom(reader) {
  let length2 = 0;
  while (length2 < longestRun && isOfDigest(reader.codeAt(length2))) length2++;
  return textFrom2(reader, 0, length2);
}
function isOfDigest(code) {
  return isOfRun(code) || code === 61;
}
function textFrom2(reader, first11, count2) {
  let text = "";
  for (let at = first11; at < first11 + count2; at++) {
    const code = reader.codeAt(at);
    if (code < 0) break;
    text += String.fromCharCode(code);
  }
  return text;
}

// src/detect/escapes.ts
var longestEscape = 12;
var escapeAtEnd = new RegExp(
  [
    String.raw`\\(?:[abefnrtv]|[0-7]{1,3}|x[0-9A-Fa-f]{2}|x\{[0-9A-Fa-f]{1,6}\}|u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\}|U[0-9A-Fa-f]{8})`,
    String.raw`\\[ABDGKQRSWXZbdhsw]`,
    "%(?:25){0,3}[0-9A-Fa-f]{2}",
    "%u[0-9A-Fa-f]{4}",
    String.raw`%[-+#0]?[0-9]{0,3}(?:\.[0-9]{1,3})?[dioqsuvx]`,
    "_x[0-9A-Fa-f]{4}_",
    "=(?:[0-9A-F]{2}|3d|0a|2d|5f)",
    "`[0abefnrtv]",
    String.raw`(?:M-)?\^[@-_?]`,
    "#[0-3][0-7]{2}",
    "u00(?:0[ad9]|2[0-9a-f]|3[a-f])",
    String.raw`(?:^|[\s"'\`(=])-[A-Za-z]`
  ].map((form2) => `(?:${form2})$`).join("|")
);
function endsWithEscape2(reader, last) {
  const codes2 = (index) => reader.codeAt(index);
  return sequenceStart(codes2, last) !== null || escapeAtEnd.test(textUpTo(reader, last, longestEscape));
}

// src/detect/left-context.ts
var longestRow = 256;
var shortRunCost = 2;
var wordCost = 2;
var dotCost = 1;
var signCost = 2;
var noDelimiters = { code: 0, count: 0 };
var neutralLeft = { delimiters: noDelimiters, costBits: 0 };
function leftContextOf(reader, anchors) {
  const before = reader.codeAt(-1);
  if (!isJoining(before) || endsWithEscape2(reader, -1)) {
    return continuesRandomText(reader, anchors) ? null : neutralLeft;
  }
  if (isSeparator(before)) {
    const delimiters = delimitersBefore(reader, before);
    if (delimiters !== null) return { ...neutralLeft, delimiters };
  }
  const costBits3 = costOfGlued(reader, before, anchors);
  return costBits3 === null ? null : { ...neutralLeft, costBits: costBits3 };
}
function delimitersBefore(reader, code) {
  let count2 = 1;
  while (count2 < longestRow && reader.codeAt(-1 - count2) === code) count2++;
  if (count2 === longestRow) return { code, count: count2 };
  const outside = reader.codeAt(-1 - count2);
  const apart2 = !isJoining(outside) || endsWithEscape2(reader, -1 - count2);
  return apart2 ? { code, count: count2 } : null;
}
function costOfGlued(reader, before, anchors) {
  if (before === dollar || before === ampersand) return signCost;
  if (before === dot) return costOfDot(reader, anchors);
  const run = runBefore(reader, -1);
  if (run.length === 1 && reader.codeAt(-2) >= 128) return 0;
  if (isForeignPrefix(reader, run)) return null;
  return isInProse(reader, run) ? wordCost : costOfRun(run, anchors);
}
function costOfRun(run, anchors) {
  for (const anchor of anchors) {
    const earlier2 = run.lastIndexOf(anchor);
    if (earlier2 !== -1 && isKeyLike(run.slice(earlier2 + anchor.length))) return shortRunCost;
  }
  const kind = kindOfRun(run);
  return kind === "random" ? null : kind === "word" ? wordCost : shortRunCost;
}
function isInProse(reader, run) {
  const outside = -1 - run.length;
  return /^[a-z]{3,16}$/.test(run) && reader.codeAt(outside) === 32 && /[a-z]{2}[,.:]?$/.test(textUpTo(reader, outside - 1, 4)) && isLikeName(run);
}
var brazilianHost = /(?:^|[^A-Za-z0-9])(?:com|net|org|gov|edu|jus|leg|mil|mp|art|blog|eco|ind|inf|tv|adv|app|dev|uol|globo)\.$/i;
function costOfDot(reader, anchors) {
  if (!isWord2(reader.codeAt(-2))) return 0;
  if (brazilianHost.test(textUpTo(reader, -1, 8))) return null;
  const run = runBefore(reader, -2);
  return isRandomText(run) && !anchors.some((anchor) => run.includes(anchor)) ? null : dotCost;
}
var foreign = /^(?:gbr|ambr|kbr|hbr|lbr|wbr|cbr|cfbr|cvisbr)$/;
var foreignPart = /^(?:pat|sk|pk|rk|live|test|prod|key|secret)_/;
function isForeignPrefix(reader, run) {
  if (!/^[a-z]{1,4}$/.test(run)) return false;
  const outside = reader.codeAt(-1 - run.length);
  if (outside >= 127 || outside >= 0 && outside < 32 && !isSpace(outside)) return false;
  if (/^(?:key|api|auth)$/.test(run)) return false;
  let after = "";
  for (let at = 3; at < 10; at++) after += String.fromCharCode(Math.max(0, reader.codeAt(at)));
  return foreignPart.test(after) || run.length > 1 && foreign.test(`${run}br`);
}
function continuesRandomText(reader, anchors) {
  const codes2 = (index) => reader.codeAt(index);
  let last = -1;
  for (let count2 = 0; count2 < 4; count2++) {
    const start = sequenceStart(codes2, last);
    if (start === null) break;
    last = start - 1;
  }
  if (last === -1 || !isWord2(reader.codeAt(last))) return false;
  const run = runBefore(reader, last);
  return isRandomText(run) && !anchors.some((anchor) => run.includes(anchor));
}
var keyLength2 = 16;
var keyScore = 10;
function isKeyLike(body) {
  return body.length >= keyLength2 && randomnessScore(body, shapeOf(body)) >= keyScore;
}
var dot = 46;
var dollar = 36;
var ampersand = 38;
function isSpace(code) {
  return code === 32 || code >= 9 && code <= 13;
}
function isWord2(code) {
  return isDigit(code) || isLetter(code) || isSeparator(code);
}
function isJoining(code) {
  return isWord2(code) || code === dot || code === dollar || code === ampersand;
}

// src/detect/secret-half.ts
var shortestId = 6;
var leastIdScore = 0;
function secretHalf(reader, at, first11, compiled2) {
  const { rule } = compiled2;
  const { secretSeparator } = rule.body;
  if (secretSeparator === void 0 || reader.codeAt(at) !== secretSeparator.charCodeAt(0)) {
    return null;
  }
  if (!mayBeKeyId(first11, compiled2)) return null;
  const length2 = bodyLength(reader, at + 1, compiled2);
  const read = textOf(reader, at + 1, at + 1 + length2);
  const after = { code: reader.codeAt(at + 1 + length2), key: false };
  const end = endOfBody(read, noDelimiters, after, rule);
  const second = read.slice(0, end.length);
  if (!isRandomPart(rule, second)) return null;
  const text = first11 + secretSeparator + second;
  if (text.length > longestBody) return null;
  return { text, length: text.length, estimated: end.estimated };
}
function mayBeKeyId(first11, { rule }) {
  if (first11.length < shortestId) return false;
  if (first11.length >= rule.body.minLength) return judgeBody(rule, first11).reason === null;
  return scored(first11).score >= leastIdScore;
}

// src/detect/sqlite-record.ts
var longestRecord = 1024;
var longestHeader = 64;
function columnAround(codes2) {
  for (let at = -2; at >= -longestRecord; at--) {
    const headerLength = codes2(at);
    if (headerLength === -1) return null;
    if (headerLength < 2 || headerLength > longestHeader || at + headerLength > 0) continue;
    const column = columnByHeader(codes2, at, headerLength);
    if (column !== null) return column;
  }
  return null;
}
function columnByHeader(codes2, header, headerLength) {
  const data = header + headerLength;
  let found = null;
  let end = data;
  let at = header + 1;
  while (at < data) {
    const [type, length2] = varint(codes2, at);
    if (type === null) return null;
    at += length2;
    const size = sizeOf(type);
    if (size === null) return null;
    if (type >= 12 && end <= 0 && end + size > 0) found = { start: end, end: end + size };
    end += size;
  }
  if (at !== data || found === null) return null;
  return statesPayload(codes2, header, end - header) ? found : null;
}
function statesPayload(codes2, header, length2) {
  if (endsVarint(codes2, header - 1, length2)) return true;
  for (let rowId = 1; rowId <= 9; rowId++) {
    if (codes2(header - rowId) >= 128 !== rowId > 1) return false;
    if (endsVarint(codes2, header - 1 - rowId, length2)) return true;
  }
  return false;
}
function endsVarint(codes2, last, value) {
  let rest = value;
  for (let at = last, mark = 0; ; at--, mark = 128) {
    if (codes2(at) !== (rest & 127 | mark)) return false;
    rest >>>= 7;
    if (rest === 0) return true;
  }
}
function varint(codes2, from) {
  let value = 0;
  for (let length2 = 1; length2 <= 4; length2++) {
    const code = codes2(from + length2 - 1);
    if (code === -1) return [null, 0];
    value = value * 128 + (code & 127);
    if (code < 128) return [value, length2];
  }
  return [null, 0];
}
var numberSizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
function sizeOf(type) {
  return type >= 12 ? (type - (type % 2 === 0 ? 12 : 13)) / 2 : numberSizes[type] ?? null;
}

// src/detect/stated-length.ts
var control = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/;
var kinds = { control: 1, high: 2, colon: 3 };
var kindOf = Uint8Array.from({ length: 256 }, (_, code) => {
  if (control.test(String.fromCharCode(code))) return kinds.control;
  return code >= 128 ? kinds.high : code === 58 ? kinds.colon : 0;
});
var longestLead = 48;
var nearby = 24;
var signsAfter = 8;
function signsIn(word2) {
  const colons = word2 ^ 976894522;
  const signs2 = word2 | word2 - 538976288 & ~word2 | colons - 16843009 & ~colons;
  return signs2 & 2155905152;
}
var TextBefore = class {
  #bytes;
  /** The bytes, four at a time, and how many others are in the first word. */
  #words;
  #shift;
  /** Bytes before this one were checked. */
  #checked = 0;
  /** The last control character, and the last other sign of a length: a byte above 7f, or a colon after a digit. */
  #control = Number.NEGATIVE_INFINITY;
  #sign = Number.NEGATIVE_INFINITY;
  constructor(bytes) {
    this.#bytes = bytes;
    this.#shift = bytes.byteOffset & 3;
    this.#words = new Int32Array(
      bytes.buffer,
      bytes.byteOffset - this.#shift,
      this.#shift + bytes.length >> 2
    );
  }
  /** True if the text before a place, as far as `statedEnds` looks at it, is ASCII without such signs. */
  isPlain(at) {
    const words = this.#words;
    const shift = this.#shift;
    const from = Math.max(this.#checked, at - longestRecord);
    const last = at + shift >> 2;
    let word2 = from + shift + 3 >> 2;
    this.#note(from, Math.min(at, 4 * word2 - shift));
    for (; word2 < last; word2++) {
      const signs2 = signsIn(words[word2]);
      if (signs2 !== 0) this.#note(4 * word2 - shift, 4 * word2 - shift + 4);
    }
    this.#note(Math.max(from, 4 * last - shift), at);
    this.#checked = Math.max(this.#checked, at);
    return this.#control < at - longestRecord && this.#sign < at - longestLead;
  }
  #note(from, to) {
    const bytes = this.#bytes;
    for (let i = from; i < to; i++) {
      const kind = kindOf[bytes[i]];
      if (kind === 0) continue;
      if (kind === kinds.control) this.#control = i;
      else if (kind === kinds.high || isDigit(bytes[i - 1] ?? -1)) this.#sign = i;
    }
  }
};
function isBeforeText(bytes, end) {
  const last = Math.min(bytes.length, end + signsAfter);
  for (let at = end; at < last; at++) {
    const byte = bytes[at];
    if (kindOf[byte] === kinds.control || mayBegin[byte] === 1) return false;
  }
  return true;
}
function statedEnds(reader, available) {
  if (reader.unit !== 1) return [];
  const codes2 = (index) => reader.codeAt(index);
  const ends2 = [];
  const isBeforeBinary = () => reader.textEnd !== available && hasBinary(codes2, available, available + signsAfter);
  if (reader.isAfterText && !isBeforeBinary()) return ends2;
  const add = (start, length2, kind) => {
    const end = start + length2;
    if (end > 0 && end <= available) ends2.push({ length: end, begins: start === 0, kind });
  };
  if (!continuesOtherText(reader)) addListed(codes2, available, add);
  if (ends2.length > 0) return ends2;
  const before = textUpTo(reader, -1, longestRecord);
  const isText = !control.test(before);
  const close = before.slice(-nearby);
  if (isText && !before.slice(-longestLead).includes(":") && !/[^\0-\x7f]/.test(close)) {
    if (!isBeforeBinary()) return ends2;
  }
  const column = isText ? null : columnAround(codes2);
  if (column !== null) add(column.start, column.end - column.start, "sure");
  if (ends2.length > 0) return ends2;
  addDigits(codes2, add);
  const binary = !isText && hasBinary(codes2, -nearby, 0) || isBeforeBinary();
  if (!binary && !hasStrayByte(codes2, -nearby, 0)) return ends2;
  let lead = 0;
  while (lead > -longestLead && isPrintable2(codes2(lead - 1))) lead--;
  for (let start = lead; start <= 0; start++) {
    addMarked(codes2, start, add);
    if (binary) addWide(codes2, start, add);
  }
  addShort(codes2, available, binary, add);
  if (binary) addBare(codes2, add);
  const exact = ends2.filter(({ length: length2 }) => length2 === available);
  const isGuess = ({ kind }) => kind === "bare" || kind === "far";
  return [...exact, ...ends2.filter((end) => !isGuess(end)), ...ends2.filter(isGuess)];
}
function continuesOtherText(reader) {
  const run = runBefore(reader, -1);
  const start = String.fromCharCode(reader.codeAt(0), reader.codeAt(1), reader.codeAt(2));
  return isRandomText(run) && !run.includes(start);
}
function addListed(codes2, available, add) {
  for (const [start, afterText2] of listHeaders) {
    const end = afterText2(codes2, start);
    if (start === -2 && isShortCbor(codes2(start))) continue;
    if (end >= 1 && end < available && isFollowedByTexts(codes2, end, codes2(start), afterText2)) {
      add(0, end, "sure");
    }
  }
}
var mostListed = 4;
function isFollowedByTexts(codes2, from, type, afterText2) {
  let same = 0;
  let at = from;
  for (let count2 = 0; count2 < mostListed; count2++) {
    const next = afterText2(codes2, at);
    if (next === notText) return same > 0 && isBeyondText(codes2(at)) && !isBeyondText(codes2(at - 1));
    if (!isAscii(codes2, at + (isShortCbor(codes2(at)) ? 1 : 2), next)) return false;
    if (codes2(at) === type) same++;
    if (same === 2) return true;
    at = next;
  }
  return false;
}
function isAscii(codes2, from, to) {
  for (let at = from; at < to; at++) if (!isPrintable2(codes2(at)) || codes2(at) > 126) return false;
  return true;
}
function isBeyondText(code) {
  return code < 32 && !isLayout(code);
}
var notText = -1e3;
var afterCborText = (codes2, at) => {
  const type = codes2(at);
  if (isShortCbor(type)) return at + 1 + (type & 31);
  return type === 120 ? at + 2 + codes2(at + 1) : notText;
};
function isShortCbor(type) {
  return type >= 96 && type < 120;
}
var afterMarshalText = (codes2, at) => codes2(at) === 122 || codes2(at) === 90 ? at + 2 + codes2(at + 1) : notText;
var listHeaders = [
  [-1, afterCborText],
  [-2, afterCborText],
  [-2, afterMarshalText]
];
function addDigits(codes2, add) {
  for (let start = 0; start > -longestLead; start--) {
    if (codes2(start - 1) !== 58 || !isDigit(codes2(start - 2))) continue;
    if (codes2(start) === 34) return;
    let value = 0;
    let power = 1;
    for (let at = start - 2; isDigit(codes2(at)) && at > start - 7; at--, power *= 10) {
      value += (codes2(at) - 48) * power;
    }
    add(start, value, "digits");
    return;
  }
}
function addMarked(codes2, start, add) {
  const last = codes2(start - 1);
  const type = codes2(start - 2);
  const near = start === 0 ? "type" : "far";
  if (oneByteTypes.has(type)) add(start, last, near);
  if (type === 16 && codes2(start - 3) === 95) add(start, last, "type");
  const wide = last + 256 * type;
  const third = codes2(start - 3);
  if (third === 121 || third === 218 || third === 17 && codes2(start - 4) === 95)
    add(start, wide, "type");
  if (third === 68 && type === 135 && last > 128) add(start, last & 127, "type");
  if (third === 135 && codes2(start - 4) === 68 && type >> 6 === 1) {
    add(start, wide & 16383, "type");
  }
  if (type === 34 && last > 5) add(start, last - 5, near);
  if (type === 1 && codes2(start - 3) === 34) add(start, last, "type");
}
function addShort(codes2, available, binary, add) {
  const type = codes2(-1);
  if ((type & 224) !== 160 && (type & 224) !== 96) return;
  const length2 = type & 31;
  if (binary || length2 === available) add(0, length2, "bare");
}
var oneByteTypes = /* @__PURE__ */ new Set([120, 217, 140, 85, 122, 90, 250, 218]);
function addWide(codes2, start, add) {
  const [a, b, c, d] = [codes2(start - 4), codes2(start - 3), codes2(start - 2), codes2(start - 1)];
  const wide = start === 0 ? "type" : "far";
  const bare = start === 0 ? "bare" : "far";
  if (a === 0 && b === 0 && c === 0) add(start, d, wide);
  else if (c === 0) add(start, d, bare);
  if (b === 0 && c === 0 && d === 0) {
    add(start, a, "type");
    if (codes2(start + a - 1) === 0) add(start, a - 1, "sure");
    if (a % 4 === 0) add(start, a / 4 - 4, "type");
  } else if (d === 0) {
    if (c % 4 === 0 && b === 0) add(start, c / 4 - 4, bare);
    add(start, c, bare);
  }
  if (isZero(codes2, start - 7, start)) add(start, codes2(start - 8), "type");
}
function isZero(codes2, from, to) {
  for (let at = from; at < to; at++) if (codes2(at) !== 0) return false;
  return true;
}
function addBare(codes2, add) {
  const last = codes2(-1);
  const before = codes2(-2);
  if (last < 128) add(0, last, "bare");
  if (last % 2 === 0 && last < 128) add(0, last / 2, "bare");
  if (last % 2 === 1) add(0, (last - 1) / 2 - 1, "bare");
  if (before >= 128 && last < 128) {
    const wide = last * 128 + (before & 127);
    add(0, wide, "bare");
    if (wide % 2 === 0) add(0, wide / 2, "bare");
  }
}
function hasBinary(codes2, from, to) {
  let controls = 0;
  let escapes = 0;
  for (let at = from; at < to; at++) {
    const code = codes2(at);
    if (code === 0) return true;
    if (code === 27) escapes++;
    else if (code > 0 && code < 32 && !isLayout(code)) controls++;
  }
  return controls > 0 && escapes === 0;
}
function hasStrayByte(codes2, from, to) {
  for (let at = from; at < to; at++) {
    if (codes2(at) >= 128 && codes2(at - 1) < 128 && codes2(at + 1) < 128) return true;
  }
  return false;
}
function isLayout(code) {
  return code === 9 || code === 10 || code === 12 || code === 13 || code === 27;
}
function isPrintable2(code) {
  return code >= 32 && code !== 127;
}

// src/detect/stated-body.ts
var plainlyRandom2 = 8;
var likeWords = 2;
function statedBody(reader, from, text, isKey2) {
  for (const { length: length2, begins, kind } of statedEnds(reader, from + text.length)) {
    const body = text.slice(0, Math.max(0, length2 - from));
    if (!mayEnd(reader, from, text, body.length, kind)) continue;
    if (isKey2(body)) return { body, begins };
  }
  return null;
}
function mayEnd(reader, from, text, end, kind) {
  const rest = text.slice(end);
  if (rest === "" || kind === "sure") return true;
  const after = reader.codeAt(from + text.length);
  if (kind === "digits") {
    const items = after === colon ? /^(?:[deil]|i\d+e)*\d+$/ : /^(?:[deil]|i\d+e)+$/;
    return items.test(rest);
  }
  const isNextItem = rest.length <= 2 && isBinaryCode(after);
  if (kind === "far") return isNextItem;
  if (kind === "type") return rest.length <= 3 || !isRandom2(rest);
  const unlikely = isPunctuation(reader.codeAt(-1)) && !isItemType(reader.codeAt(-2));
  if (isNextItem && !unlikely) return true;
  if (unlikely && textSeparators.has(reader.codeAt(-1))) return false;
  const most = unlikely ? 0 : likeWords;
  return rest.length > 3 && [rest, rest.slice(1)].some((words) => !isRandom2(words, most));
}
var colon = 58;
var textSeparators = /* @__PURE__ */ new Set([32, 34, 39, 47, colon, 61, 96]);
function isBinaryCode(code) {
  return code >= 127 || code >= 0 && code < 32 && !isLayout(code);
}
function isPunctuation(code) {
  return code >= 32 && code < 127 && !/[A-Za-z0-9]/.test(String.fromCharCode(code));
}
function isItemType(code) {
  return code > 0 && code < 32 && code !== 9 && code !== 13 && code !== 27 || code >= 128 || code === 120 || code === 105 || code === 85;
}
function isRandom2(text, bits = plainlyRandom2) {
  return randomnessScore(text, shapeOf(text)) >= bits;
}

// src/detect/matches.ts
function compileRule(rule) {
  const alphabet4 = new Uint8Array(256);
  const member = new RegExp(`[${rule.body.alphabet}]`);
  for (let code = 0; code < 128; code++) {
    alphabet4[code] = member.test(String.fromCharCode(code)) ? 1 : 0;
  }
  const anchors = anchorsOf(rule);
  const plainAlphabet = alphabet4.map(
    (isMember, code) => mayBegin[code] === 1 || anchors.some((anchor) => anchor.charCodeAt(0) === code) ? 0 : isMember
  );
  return { rule, anchors, alphabet: alphabet4, plainAlphabet };
}
function anchorsOf(rule) {
  const anchors = rule.prefixes.map((prefix) => prefix.text).filter((text, _, all) => !all.some((other) => other !== text && text.startsWith(other)));
  return [...new Set(anchors)];
}
function* matchesIn(bytes, from, to, compiled2, view) {
  for (const anchor of compiled2.anchors) {
    const needle = view.needle(anchor);
    const near = bytes.subarray(0, to + needle.length);
    for (let at = near.indexOf(needle, Math.max(0, from - 1)); at !== -1; at = near.indexOf(needle, at + 1)) {
      const reader = view.open(bytes, at);
      if (reader === null || reader.start < from || reader.start >= to) continue;
      const match = matchAt(reader, compiled2);
      if (match !== null) yield match;
    }
  }
}
function matchAt(reader, compiled2) {
  for (const prefix of compiled2.rule.prefixes) {
    if (!startsWith(reader, prefix.text)) continue;
    const match = matchBy(reader, compiled2, prefix);
    if (match !== null) return match;
  }
  return null;
}
function matchBy(reader, compiled2, prefix) {
  const { rule } = compiled2;
  const { minLength } = rule.body;
  const from = prefix.text.length;
  const read = bodyLength(reader, from, compiled2, isJoining(reader.codeAt(-1)) ? 0 : minLength);
  const text = textOf(reader, from, from + read);
  const half = secretHalf(reader, from + read, text, compiled2);
  if (half === null && read < minLength) return null;
  if (isWithinCompound(reader)) return null;
  const form2 = formOf(reader, compiled2, prefix);
  const isKey2 = (body) => body.length >= minLength && judgeBody(rule, body).reason === null;
  const stated = statedBody(reader, from, text, isKey2);
  if (stated?.begins) {
    return form2(stated.body, neutralLeft, false);
  }
  const left = leftContextOf(reader, compiled2.anchors);
  if (left === null) return null;
  if (stated !== null) return form2(stated.body, left, false);
  const ended = half ?? endedBody(reader, compiled2, from, text, left, isKey2);
  if (ended.length < minLength) return null;
  const estimated = ended.estimated || ended.length === longestBody;
  const match = form2(ended.text.slice(0, ended.length), left, estimated);
  return left.costBits > 0 && judge(match).reason !== null ? null : match;
}
function endedBody(reader, compiled2, from, text, left, isKey2) {
  const whole = untilGluedWord(text, from, reader.interruptions, isKey2);
  const cut = whole.length < text.length;
  const after = {
    code: cut ? -1 : reader.codeAt(from + text.length),
    key: !cut && startsKey(reader, from + text.length, compiled2)
  };
  return { text: whole, ...endOfBody(whole, left.delimiters, after, compiled2.rule) };
}
function formOf(reader, compiled2, prefix) {
  return (body, left, endEstimated) => {
    const last = prefix.text.length + body.length - 1;
    return {
      compiled: compiled2,
      reader,
      decoded: decodedIn(reader, last),
      prefix,
      body,
      left,
      endEstimated,
      start: reader.start,
      end: reader.offsetAt(last) + reader.unit,
      tooLong: body.length > compiled2.rule.body.maxLength
    };
  };
}
function decodedIn(reader, last) {
  const names2 = reader.interruptions.filter(({ index }) => index <= last).map(({ name }) => name);
  return names2.length === 0 ? reader.decoded : [.../* @__PURE__ */ new Set([...reader.decoded, ...names2])];
}
function startsWith(reader, text) {
  for (let i = 0; i < text.length; i++) {
    if (reader.codeAt(i) !== text.charCodeAt(i)) return false;
  }
  return true;
}

// src/detect/placed-match.ts
function placed(match) {
  return { match, decoded: match.decoded, place: match, accepted: judge(match).reason === null };
}

// src/search/encoded.ts
var base64Alphabet = {
  bits: 6,
  characters: [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", "+-", "/_"]
};
var base32Alphabet = {
  bits: 5,
  characters: [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"]
};
var hexAlphabet = {
  bits: 4,
  characters: [..."0123456789", ...[..."ABCDEF"].map((c) => c + c.toLowerCase())]
};
var groupLength = { 4: 2, 5: 8, 6: 4 };
var groupBytes = { 4: 1, 5: 5, 6: 3 };
var anyByte = setOf(() => true);
var emptySet = 60;
function encodedPatterns(pattern2, alphabet4) {
  const { bits } = alphabet4;
  const sets = pattern2.elements.flatMap(({ set, min }) => Array.from({ length: min }, () => set));
  return Array.from(
    { length: groupBytes[bits] },
    (_, skipped2) => encodedAt(sets, skipped2, alphabet4)
  );
}
function encodedAt(inner, skipped2, alphabet4) {
  const { bits } = alphabet4;
  const sets = [...Array.from({ length: skipped2 }, () => anyByte), ...inner, anyByte, anyByte];
  const total = (skipped2 + inner.length) * 8;
  const first11 = Math.floor(skipped2 * 8 / bits);
  const elements = [];
  for (let at = first11 * bits; at < total; at += bits) {
    elements.push(elementFor(sets, at, alphabet4));
  }
  const { elements: kept, phase } = trimmed2(elements, first11);
  return { elements: kept, phase: phase % groupLength[bits] };
}
var known2 = /* @__PURE__ */ new WeakMap();
function elementFor(sets, at, alphabet4) {
  let elements = known2.get(alphabet4);
  if (elements === void 0) {
    elements = /* @__PURE__ */ new Map();
    known2.set(alphabet4, elements);
  }
  const first11 = sets[at >> 3] ?? anyByte;
  const next = sets[(at >> 3) + 1] ?? anyByte;
  const key = (numberOf(first11) * mostSets + numberOf(next)) * 8 + (at & 7);
  let element = elements.get(key);
  if (element === void 0) {
    element = once(charactersFor(first11, next, at & 7, alphabet4));
    elements.set(key, element);
  }
  return element;
}
var mostSets = 2 ** 24;
var numbers = /* @__PURE__ */ new WeakMap();
var count = 0;
function numberOf(set) {
  let number4 = numbers.get(set);
  if (number4 === void 0) {
    number4 = count++;
    numbers.set(set, number4);
  }
  return number4;
}
function charactersFor(first11, next, before, { bits, characters: characters2 }) {
  const fromFirst = Math.min(bits, 8 - before);
  const fromNext = bits - fromFirst;
  const firsts = bitsOf(first11, 8 - before - fromFirst, fromFirst);
  const nexts = bitsOf(next, 8 - fromNext, fromNext);
  let text = "";
  for (const first12 of firsts) {
    for (const next2 of nexts) text += characters2[first12 << fromNext | next2] ?? "";
  }
  return setOfCharacters(text);
}
var setsByText = /* @__PURE__ */ new Map();
function setOfCharacters(text) {
  let set = setsByText.get(text);
  if (set === void 0) {
    set = setOf((byte) => text.includes(String.fromCharCode(byte)));
    setsByText.set(text, set);
  }
  return set;
}
function bitsOf(set, shift, count2) {
  const values2 = new Uint8Array(1 << count2);
  if (set === anyByte) values2.fill(1);
  else for (const byte of membersOf(set)) values2[byte >> shift & values2.length - 1] = 1;
  return indicesOf(values2);
}
function trimmed2(elements, phase) {
  let start = 0;
  let end = elements.length;
  while (start < end && isEmpty(elements[start])) start++;
  while (end > start && isEmpty(elements[end - 1])) end--;
  return { elements: elements.slice(start, end), phase: phase + start };
}
function isEmpty(element) {
  return element !== void 0 && membersOf(element.set).length >= emptySet;
}

// src/detect/views/decoder.ts
var reachBefore = 768;
var reachAfter = 3072;
var mostBefore = 4 * 1024;
var mostAfter = 128 * 1024;
var shortestKey = 11;
var DecodedText = class {
  #bytes;
  #places;
  #ends = null;
  #length = 0;
  /** @param capacity most bytes that will be added. */
  constructor(capacity) {
    this.#bytes = Buffer.allocUnsafe(capacity);
    this.#places = new Uint32Array(capacity + 1);
  }
  get length() {
    return this.#length;
  }
  /** Adds a byte that was decoded from the text at `place`. */
  add(byte, place) {
    this.#bytes[this.#length] = byte;
    this.#places[this.#length] = place;
    this.#length++;
  }
  /** Adds a byte that was decoded from the text between two offsets. To be used for every byte or for none. */
  addSpan(byte, place, end) {
    this.#ends ??= new Uint32Array(this.#bytes.length);
    this.#ends[this.#length] = end;
    this.add(byte, place);
  }
  /** Adds bytes of the source that stand for themselves, each as `addSpan` does. */
  addEach(source, from, to) {
    if (from >= to) return;
    this.#ends ??= new Uint32Array(this.#bytes.length);
    source.copy(this.#bytes, this.#length, from, to);
    const [places, ends2] = [this.#places, this.#ends];
    let length2 = this.#length;
    for (let at = from; at < to; ) {
      places[length2] = at++;
      ends2[length2++] = at;
    }
    this.#length = length2;
  }
  /** @param end offset in the source after the last decoded text. */
  finish(end, extra = {}) {
    this.#places[this.#length] = end;
    return {
      bytes: this.#bytes.subarray(0, this.#length),
      places: this.#places.subarray(0, this.#length + 1),
      ...this.#ends === null ? {} : { ends: this.#ends.subarray(0, this.#length) },
      ...extra
    };
  }
};

// src/detect/views/bit-groups.ts
var RunBuilder = class {
  #values;
  #places;
  #ends;
  #length = 0;
  constructor(capacity) {
    this.#values = new Uint8Array(capacity);
    this.#places = new Uint32Array(capacity);
    this.#ends = new Uint32Array(capacity);
  }
  add(value, place, end) {
    this.#values[this.#length] = value;
    this.#places[this.#length] = place;
    this.#ends[this.#length] = end;
    this.#length++;
  }
  /** @param hit offset of the hit; null if no character begins there. */
  finish(hit) {
    const length2 = this.#length;
    const places = this.#places.subarray(0, length2);
    const index = places.indexOf(hit);
    if (index === -1) return null;
    return { values: this.#values, places, ends: this.#ends, length: length2, hit: index };
  }
};
var groupLengths = { 4: 2, 5: 8, 6: 4 };
function decodeGroups(run, phase, bits) {
  const { values: values2, places, ends: ends2, length: length2, hit } = run;
  const group = groupLengths[bits];
  const missing = ((phase - hit) % group + group) % group;
  const count2 = Math.floor((missing + length2) * bits / 8);
  if (count2 === 0) return null;
  const text = new DecodedText(count2);
  let pending = 0;
  let pendingBits = missing * bits;
  let next = 0;
  for (let byte = 0; byte < count2; byte++) {
    const first11 = Math.max(0, Math.floor(byte * 8 / bits) - missing);
    while (pendingBits < 8) {
      pending = (pending << bits | (values2[next] ?? 0)) & 65535;
      pendingBits += bits;
      next++;
    }
    pendingBits -= 8;
    text.addSpan(
      pending >> pendingBits & 255,
      places[first11] ?? 0,
      ends2[Math.max(0, next - 1)] ?? 0
    );
  }
  return text.finish(ends2[length2 - 1] ?? 0);
}
function isInGroups({ places }, { start, phase }, bits) {
  const byte = lastAtOrBefore(places, start);
  if (byte < 0 || byte >= places.length - 1) return false;
  const character = Math.floor(byte * 8 / bits) + (places[byte] === start ? 0 : 1);
  return character % groupLengths[bits] === phase;
}
function lastAtOrBefore(places, offset) {
  let low = 0;
  let high2 = places.length;
  while (low < high2) {
    const middle = low + high2 >> 1;
    if ((places[middle] ?? 0) <= offset) low = middle + 1;
    else high2 = middle;
  }
  return low - 1;
}

// src/detect/views/line-break.ts
var longestBreak = 48;
var longestPatternBreak = 32;
var longestLine = 512;
var members = (characters2) => setOf((byte) => characters2.includes(String.fromCharCode(byte)));
var between = members("\r\n	 \"'`\\,>#*.&");
var signs = members("+/");
var apart = members("\r\n	 \"'`\\");
var quoteMarks = members("\"'`");
var operators = members("+.&");
var escapedBlank = /^(?:\\[nrt]|&#(?:1[03]|x0?[ADad]);|%0[ADad])/;
var escapedBlankAtEnd = /(?:\\[nrt]|&#(?:1[03]|x0?[ADad]);|%0[ADad])$/;
var longestEscape2 = 6;
function lineBreakAt(bytes, at) {
  if (isSoftBreak(bytes, at)) {
    const length2 = bytes[at + 1] === carriageReturn ? 3 : 2;
    return { end: at + length2, isList: false, isSoft: true };
  }
  const gap = gapAt(bytes, at);
  if (gap === null || gap.end === bytes.length) return null;
  const { end, lineStart: lineStart3, hasBreak, isList, marks, hasOperator } = gap;
  const isConcatenated = marks >= 2;
  if (marks % 2 === 1 || hasOperator && !isConcatenated) return null;
  if (lineStart3 === null)
    return hasBreak || isConcatenated && !isList ? { end, isList, isSoft: false } : null;
  if (isConcatenated) return { end, isList, isSoft: false };
  const leader = bytes.toString("latin1", lineStart3, end).trimEnd();
  const first11 = lineStartBefore(bytes, at);
  if (!bytes.toString("latin1", first11, first11 + leader.length).startsWith(leader)) return null;
  const isDiff = end === lineStart3 && isDiffSign(bytes[end]) && bytes[first11] === bytes[end];
  return { end: isDiff ? end + 1 : end, isList, isSoft: false };
}
function beforeLineBreak(bytes, at) {
  let start = at;
  while (start > 0 && at - start <= longestBreak) {
    const escaped2 = escapedBlankAtEnd.exec(textBefore2(bytes, start));
    if (escaped2 !== null) start -= escaped2[0].length;
    else if (isBetween(bytes, start - 1, -1)) start--;
    else if (isSoftBreak(bytes, start - 1)) {
      start--;
      break;
    } else break;
  }
  const end = lineBreakAt(bytes, start)?.end ?? at - 1;
  return start < at && (end === at || end === at + 1) ? start : -1;
}
function lineStartBefore(bytes, at) {
  const from = Math.max(0, at - longestLine);
  return from + bytes.subarray(from, at).lastIndexOf(lineFeed) + 1;
}
function gapAt(bytes, at) {
  let end = at;
  let lineStart3 = null;
  let marks = 0;
  const gap = { hasBreak: false, isList: false, hasOperator: false };
  while (end < bytes.length) {
    if (end - at > longestBreak) return null;
    const byte = bytes[end] ?? 0;
    const escaped2 = escapedBlank.exec(textFrom3(bytes, end));
    if (escaped2 !== null) {
      gap.hasBreak ||= !escaped2[0].endsWith("t");
      end += escaped2[0].length;
      continue;
    }
    if (!isBetween(bytes, end, 1) || end === at && signs[byte] === 1) break;
    if (byte === lineFeed && lineStart3 !== null) return null;
    if (byte === lineFeed) lineStart3 = end + 1;
    gap.hasBreak ||= byte === carriageReturn;
    gap.isList ||= byte === comma;
    gap.hasOperator ||= operators[byte] === 1;
    marks += quoteMarks[byte] ?? 0;
    end++;
  }
  return { end, lineStart: lineStart3, marks, ...gap };
}
function isSoftBreak(bytes, at) {
  if (bytes[at] !== equals) return false;
  const next = bytes[at + 1];
  if (next !== lineFeed && next !== carriageReturn) return false;
  const column = at - lineStartBefore(bytes, at);
  return column >= shortestSoftLine && column < longestSoftLine;
}
function isBetween(bytes, at, step) {
  const byte = bytes[at] ?? 0;
  if (signs[byte] !== 1) return between[byte] === 1;
  let next = at;
  while (signs[bytes[next] ?? 0] === 1 && Math.abs(next - at) < 3) next += step;
  return apart[bytes[next] ?? lineFeed] === 1;
}
function isDiffSign(byte) {
  return byte === 43 || byte === 45;
}
function textFrom3(bytes, at) {
  const byte = bytes[at];
  const mayEscape2 = byte === 92 || byte === 38 || byte === 37;
  return mayEscape2 ? bytes.toString("latin1", at, at + longestEscape2) : "";
}
function textBefore2(bytes, at) {
  return bytes.toString("latin1", Math.max(0, at - longestEscape2), at);
}
var shortestSoftLine = 70;
var longestSoftLine = 76;
var equals = 61;
var lineFeed = 10;
var carriageReturn = 13;
var comma = 44;
function wrappedPatterns(pattern2) {
  const { elements, phase } = pattern2;
  const patterns = [];
  for (let at = 1; at < elements.length; at++) {
    const before = elements.slice(0, at);
    const after = elements.slice(at);
    for (const lineBreak of breaksBetween(before.at(-1), after[0])) {
      patterns.push({ elements: [...before, ...lineBreak, ...after], phase });
    }
  }
  return patterns;
}
function breaksBetween(before, after) {
  const inside2 = setOf(
    (byte) => (between[byte] === 1 || signs[byte] === 1 || isDiffSign(byte) || byte === equals) && before?.set[byte] !== 1 && after?.set[byte] !== 1
  );
  const gap = (min) => ({ set: inside2, min, max: longestPatternBreak });
  return [
    [gap(1)],
    [...parsePattern("\\\\{1,8}n").elements, gap(0)],
    [...parsePattern("\\\\{1,8}r\\\\{1,8}n").elements, gap(0)]
  ];
}

// src/detect/views/wrapped-run.ts
function alphabetOf({ bits, characters: characters2 }, spelled = []) {
  const values2 = new Int8Array(256).fill(-1);
  characters2.forEach((forms2, value) => {
    for (const form2 of forms2) values2[form2.charCodeAt(0)] = value;
  });
  return { bits, values: values2, spelled };
}
var shortestListLine = 60;
var mostPadding = 6;
var mostBlanks = 64;
var longestSpelling = 6;
function readWrappedRun(bytes, hit, alphabet4) {
  const reader = new RunReader(bytes, alphabet4, hit);
  const pieces = reader.pieces();
  const length2 = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (length2 * alphabet4.bits < 8 * shortestKey) return null;
  const run = new RunBuilder(length2);
  for (const piece of pieces) reader.copy(piece, run);
  return run.finish(hit.start);
}
var RunReader = class {
  #bytes;
  #alphabet;
  #hit;
  #from;
  #to;
  constructor(bytes, alphabet4, hit) {
    this.#bytes = bytes;
    this.#alphabet = alphabet4;
    this.#hit = hit;
    this.#from = Math.max(0, hit.start - reachBefore);
    this.#to = Math.min(bytes.length, hit.start + reachAfter);
  }
  pieces() {
    const { start } = this.#hit;
    const first11 = this.#pieceFrom(this.#pieceStart(start));
    return first11.end <= start ? [] : [...this.#piecesUpTo(first11), ...this.#piecesAfter(first11)];
  }
  /** The pieces up to and including a piece. */
  #piecesUpTo(piece) {
    const pieces = [];
    let next = piece;
    while (next.start > this.#from) {
      const end = beforeLineBreak(this.#bytes, next.start);
      if (end <= this.#from) break;
      const before = this.#pieceFrom(this.#pieceStart(end));
      const start = lineBreakAt(this.#bytes, end)?.end ?? next.start;
      if (before.end !== end || start > this.#hit.start || !this.#areJoined(before, next)) break;
      pieces.push({ ...next, start });
      next = before;
    }
    return [...pieces, next].reverse();
  }
  #piecesAfter(piece) {
    const pieces = [];
    for (let before = piece; before.end < this.#to; ) {
      const lineBreak = lineBreakAt(this.#bytes, before.end);
      if (lineBreak === null || lineBreak.end >= this.#to) break;
      const next = this.#pieceFrom(lineBreak.end);
      const isInHit = before.end < this.#hit.end;
      if (next.length === 0 || !(isInHit || this.#areJoined(before, next))) break;
      pieces.push(next);
      before = next;
    }
    return pieces;
  }
  /** True if one piece is likely the continuation of another: all lines of a wrapped text but the last are equally long. */
  #areJoined(before, next) {
    const lineBreak = lineBreakAt(this.#bytes, before.end);
    if (lineBreak?.isSoft) return true;
    if (!this.#endsLine(next.end)) return false;
    if (lineBreak?.isList && before.length < shortestListLine) return false;
    return before.isCut || next.length <= before.length || this.#column(next.end) <= this.#column(before.end);
  }
  /** True if nothing but an encoded text is up to `at`: no name follows, such as `password:` in the next line. */
  #endsLine(at) {
    const bytes = this.#bytes;
    let end = at;
    if (end === this.#to) return true;
    while (bytes[end] === 61 && end < at + mostPadding) end++;
    const padded = end > at;
    const blanks2 = end;
    while ((bytes[end] === 32 || bytes[end] === 9) && end < at + mostBlanks) end++;
    if (end > blanks2 && padded) return true;
    return end >= bytes.length || (end > blanks2 ? afterBlanks : afterText).includes(bytes[end] ?? 0);
  }
  #column(at) {
    return at - lineStartBefore(this.#bytes, at);
  }
  /** The start of the row of characters that ends at or contains `at`. */
  #pieceStart(at) {
    let start = at;
    while (start > this.#from) {
      const byte = this.#bytes[start - 1] ?? 0;
      if (this.#alphabet.values[byte] !== -1) start--;
      else {
        const spelled = this.#spelledBefore(start);
        if (spelled === start) return this.#withoutEscape(start, at);
        start = spelled;
      }
    }
    return start;
  }
  /** The start of a longer way to write a character that ends at `start` or just behind; else `start`. */
  #spelledBefore(start) {
    for (let at = start - 1; at >= Math.max(this.#from, start - longestSpelling); at--) {
      const found = this.#spelledAt(at);
      if (found !== void 0 && at + found[0].length >= start) return at;
      if (this.#bytes[start - 1] !== semicolon) break;
    }
    return start;
  }
  /** Skips the letters of an escape that belong to it: `\n`, `%3D`, `\u003d`. */
  #withoutEscape(start, most) {
    if (start === 0) return start;
    const text = this.#bytes.toString("latin1", start - 1, start + 5);
    const escaped2 = /^(?:\\(?:[bfnrtv]|x[0-9a-f]{2}|u[0-9a-f]{4})|%[0-9a-f]{2})/i.exec(text);
    return escaped2 === null ? start : Math.min(most, start - 1 + escaped2[0].length);
  }
  #spelledAt(at) {
    const byte = this.#bytes[at] ?? 0;
    if (byte !== 92 && byte !== 37 && byte !== 38) return void 0;
    const text = this.#bytes.toString("latin1", at, at + longestSpelling).toLowerCase();
    return this.#alphabet.spelled.find(([form2]) => text.startsWith(form2));
  }
  #pieceFrom(start) {
    let end = start;
    let length2 = 0;
    for (let next = this.#next(end); next > end && end < this.#to; next = this.#next(end)) {
      end = next;
      length2++;
    }
    return { start, end, length: length2, isCut: start === this.#from && start > 0 };
  }
  /** The offset after the character at `at`; `at` itself if there is none. */
  #next(at) {
    const value = this.#alphabet.values[this.#bytes[at] ?? 0];
    if (at >= this.#bytes.length) return at;
    return value !== -1 ? at + 1 : at + (this.#spelledAt(at)?.[0].length ?? 0);
  }
  copy({ start, end }, run) {
    for (let at = start; at < end; ) {
      const value = this.#alphabet.values[this.#bytes[at] ?? 0] ?? -1;
      const spelled = value === -1 ? this.#spelledAt(at) : void 0;
      const next = at + (spelled?.[0].length ?? 1);
      run.add(spelled?.[1] ?? value, at, next);
      at = next;
    }
  }
};
var semicolon = 59;
var codes = (characters2) => Array.from(characters2, (character) => character.charCodeAt(0));
var afterText = codes("\r\n\"'`<,;)]}\\%&");
var afterBlanks = codes("\r\n\"'`<,;)]}\\+");

// src/detect/views/base32.ts
var alphabet = alphabetOf(base32Alphabet);
var base32 = {
  name: "base32",
  patterns: (prefix) => encodedPatterns(literalPattern(Buffer.from(prefix, "latin1")), base32Alphabet),
  nested: (pattern2) => encodedPatterns(pattern2, base32Alphabet),
  wrapped: wrappedPatterns,
  covers: (decoded, hit) => isInGroups(decoded, hit, 5),
  open: (bytes, hit) => {
    const run = readWrappedRun(bytes, hit, alphabet);
    return run === null ? null : decodeGroups(run, hit.phase, 5);
  }
};

// src/detect/views/base64.ts
var encodedManyTimes = "Vm0wd";
var alphabet2 = alphabetOf(base64Alphabet, [
  ["\\/", 63],
  ["%2b", 62],
  ["%2f", 63],
  ["\\u002b", 62],
  ["\\u002f", 63],
  ["&#43;", 62],
  ["&#47;", 63],
  ["&#x2b;", 62],
  ["&#x2f;", 63],
  ["%5f", 63],
  ["\\u005f", 63],
  ["&#95;", 63],
  ["&#x5f;", 63]
]);
var base64 = {
  name: "base64",
  patterns: (prefix) => [
    ...prefixPatterns(prefix),
    literalPattern(Buffer.from(encodedManyTimes, "latin1"))
  ],
  commonPatterns: prefixPatterns,
  nested,
  nestsDeeply: true,
  holdsEscapes: true,
  wrapped: wrappedPatterns,
  covers: (decoded, hit) => isInGroups(decoded, hit, 6),
  open: (bytes, hit) => {
    const run = readWrappedRun(bytes, hit, alphabet2);
    return run === null ? null : decodeGroups(run, hit.phase, 6);
  }
};
function prefixPatterns(prefix) {
  return nested(literalPattern(Buffer.from(prefix, "latin1")));
}
function nested(pattern2) {
  return encodedPatterns(pattern2, base64Alphabet);
}

// src/detect/views/escaped-text.ts
var contextBefore = 256;
var longestKey = 768;
function decodeEscapes(bytes, hit, first11, escapeAt11) {
  const start = Math.max(0, hit.start - contextBefore);
  const end = endOfStretch(bytes, hit);
  const text = new DecodedText(end - start);
  let escapes = 0;
  let copied = start;
  for (let at = start; at < end; ) {
    const found = first11[bytes[at]] === 1 ? escapeAt11(bytes, at, end) : null;
    if (found === null) {
      at++;
      continue;
    }
    text.addEach(bytes, copied, at);
    const next = at + found.length;
    for (let i = 0; i < found.bytes.length; i++) text.addSpan(found.bytes[i] ?? 0, at, next);
    at = next;
    copied = next;
    escapes++;
  }
  text.addEach(bytes, copied, end);
  return escapes === 0 ? nothingIn(bytes, hit) : text.finish(end, { coveredTo: coveredBy(bytes, end) });
}
function nothingIn(bytes, hit) {
  const end = endOfStretch(bytes, hit);
  return {
    bytes: Buffer.alloc(0),
    places: Uint32Array.of(end),
    coveredTo: coveredBy(bytes, end)
  };
}
function endOfStretch(bytes, { start }) {
  return Math.min(bytes.length, start + reachAfter);
}
function coveredBy(bytes, end) {
  return end < bytes.length ? end - longestKey : end;
}
function firstBytes(characters2) {
  const set = new Uint8Array(256);
  for (const byte of Buffer.from(characters2, "latin1")) set[byte] = 1;
  return set;
}
function hexValue(byte) {
  if (byte === void 0) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
function hexNumber(bytes, at, count2) {
  let value = 0;
  for (let i = at; i < at + count2; i++) {
    const digit = hexValue(bytes[i]);
    if (digit === -1) return -1;
    value = value * 16 + digit;
  }
  return value;
}
function utf8(code) {
  if (code < 128) return [code];
  const isCharacter3 = code <= 1114111 && (code < 55296 || code > 57343);
  return [...Buffer.from(String.fromCodePoint(isCharacter3 ? code : 65533))];
}

// src/detect/views/literal-gaps.ts
var reach = 160;
var longestInner = 160;
var lineFeed2 = 10;
var carriageReturn2 = 13;
var doubleQuote = 34;
var singleQuote = 39;
var backslash = 92;
var backtick = 96;
function isQuote(byte) {
  return byte === doubleQuote || byte === singleQuote || byte === backtick;
}
function skipSpace(bytes, from) {
  const limit = Math.min(bytes.length, from + reach);
  let at = from;
  while (at < limit) {
    const byte = bytes[at];
    if (byte === 32 || byte === 9 || byte === lineFeed2 || byte === carriageReturn2) at++;
    else if (byte === backslash && isLineBreak(bytes[at + 1])) at += 2;
    else {
      const end = commentEnd(bytes, at, limit);
      if (end === -1) return at;
      at = end;
    }
  }
  return at;
}
function isLineBreak(byte) {
  return byte === lineFeed2 || byte === carriageReturn2;
}
function commentEnd(bytes, at, limit) {
  const byte = bytes[at];
  const second = bytes[at + 1];
  if (byte === 47 && second === 42) {
    for (let end = at + 3; end < limit; end++) {
      if (bytes[end] === 47 && bytes[end - 1] === 42) return end + 1;
    }
    return -1;
  }
  const isComment = byte === 35 || (byte === 47 || byte === 45) && second === byte;
  if (!isComment) return -1;
  for (let end = at; end < limit; end++) if (bytes[end] === lineFeed2) return end + 1;
  return -1;
}
var letters = firstBytes("&uULfFrRbBN@$");
var lettersAndQuote = /^&?(?:u8|[uULfFrRbBN@$]{0,2})["'`]/;
function contentStart(bytes, at) {
  if (isQuote(bytes[at])) return at + 1;
  if (letters[bytes[at] ?? 0] !== 1) return -1;
  const found = lettersAndQuote.exec(bytes.toString("latin1", at, at + 4));
  return found === null ? -1 : at + found[0].length;
}
var blanks = String.raw`(?:[ \t\r\n]|\\\r?\n|/\*[^*]{0,80}\*/|(?:#|//|--)[^\n]{0,80}\n)*`;
var opening = "&?(?:u8|[uULfFrRbBN@$]{0,2})[\"'`]";
var conversion = String.raw`\.(?:to_string|to_owned|into|toString|freeze|dup)\(\)`;
var operator = String.raw`(?:\+\+?|\.\.?|&|\|\||<>|<<|~|\^)`;
var conversionCall = String.raw`(?:[\w:]{0,16}(?:str|string|from))?\(`;
var forms = [
  // "br_" + "…", 'br_' . '…', "br_".to_string() + "…", string("br_") + string("…"), "br_" & _ "…"
  `(?:\\)${blanks})?(?:${conversion}${blanks})?${operator}(?:[ \\t]+_[ \\t]*\\r?\\n)?${blanks}(?:${conversionCall}${blanks})?${opening}`,
  // .append("br_").append("…")
  `(?:\\)${blanks})?\\.${blanks}(?:append|concat|plus|write|push_str)\\(${blanks}${opening}`,
  // strcat(key, "br_"); strcat(key, "…");
  String.raw`\)${blanks};${blanks}(?:[\w$.>-]{1,48}(?:\.|->))?(?:append|concat|push_str|write|strn?cat)\(${blanks}(?:[\w.>*&-]{1,48}${blanks},${blanks})?${opening}`
];
var joined = new RegExp(`^(?:${forms.join("|")})`, "i");
var beginnings2 = firstBytes("+.&|<~^)");
function nextLiteral(bytes, at) {
  const after = skipSpace(bytes, at + 1);
  if (beginnings2[bytes[after] ?? 0] === 1) {
    const found = joined.exec(bytes.toString("latin1", after, after + reach));
    return found === null ? -1 : after + found[0].length;
  }
  const start = bytes[at] === backtick ? -1 : contentStart(bytes, after);
  return bytes[start - 1] === backtick ? -1 : start;
}
var inside = String.raw`(?:\$\{|#\{|\\\(|\{\{-?|\{)[ \t]{0,2}["'\`]`;
var mayEnter = firstBytes("$#\\{");
var entering = new RegExp(`^${inside}`);
var constant = new RegExp(`^[\\w.-]{1,${longestInner}}["'\`][ \\t]{0,2}-?[})]`);
var leaving = new RegExp(`^[ \\t]{0,2}(-?\\}\\}|\\}|\\))(?:${inside})?`);
var beforeLeaving = firstBytes(" 	-})");
function innerLiteral(bytes, at) {
  if (mayEnter[bytes[at] ?? 0] !== 1) return -1;
  const found = entering.exec(bytes.toString("latin1", at, at + 8));
  if (found === null) return -1;
  const start = at + found[0].length;
  return constant.test(bytes.toString("latin1", start, start + longestInner + 5)) ? start : -1;
}
function afterInner(bytes, at) {
  if (beforeLeaving[bytes[at + 1] ?? 0] !== 1) return -1;
  const found = leaving.exec(bytes.toString("latin1", at + 1, at + 16));
  if (found === null) return -1;
  const start = openingQuote(bytes, at);
  if (start === -1) return -1;
  const before = bytes.toString("latin1", Math.max(0, start - 6), start);
  const opened = found[1] === ")" ? /\\\([ \t]{0,2}$/ : /\{-?[ \t]{0,2}$/;
  return opened.test(before) ? at + 1 + found[0].length : -1;
}
function openingQuote(bytes, at) {
  const least = Math.max(0, at - longestInner);
  for (let start = at - 1; start >= least; start--) if (bytes[start] === bytes[at]) return start;
  return -1;
}

// src/detect/views/prefix-patterns.ts
function plain2(text) {
  return Array.from(text, (char) => `\\x${hexOf(char)}`).join("");
}
function hexDigits(char) {
  return eitherCase(hexOf(char));
}
function lastHexDigit(char) {
  const digit = hexOf(char).slice(-1);
  return `${digit}${digit.toUpperCase()}`;
}
function hexOf(char) {
  return char.charCodeAt(0).toString(16).padStart(2, "0");
}
function eitherCase(text) {
  return text.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
function escapedPrefix(prefix, { escapes, ends: ends2 }) {
  return Array.from(prefix).flatMap((char, index) => {
    const previous = prefix[index - 1];
    const before = previous === void 0 ? "" : `[${plain2(previous)}${ends2(previous)}]`;
    const after = plain2(prefix.slice(index + 1));
    return escapes(char, after === "").map((text) => before + text + after);
  });
}
function gapsIn(prefix, escapes = "\\\\") {
  return Array.from({ length: prefix.length - 1 }, (_, index) => ({
    before: plain2(prefix.slice(Math.max(0, index - 1), index + 1)),
    after: untilPunctuation(prefix.slice(index + 1), escapes)
  }));
}
function untilPunctuation(text, escapes) {
  const [start = ""] = /^[A-Za-z0-9]*/.exec(text) ?? [];
  const next = text.slice(start.length, start.length + 1);
  return next === "" ? plain2(start) : `${plain2(start)}[${plain2(next)}${escapes}]`;
}
function interruptedPrefix(prefix, texts) {
  return gapsIn(prefix).flatMap(
    ({ before, after }, index) => texts.map((text) => before + text + (index === 0 ? after : ""))
  );
}
function interruptedByBytes(prefix, sign) {
  return gapsIn(prefix).flatMap(({ before }, index) => [
    `${before}${sign}[c-fC-F][0-9a-fA-F]${sign}`,
    ...index === 0 ? [] : [`${before}${sign}1[bB]`]
  ]);
}
function commonlyEscaped(prefix, { escapes, ends: ends2 }) {
  return parsePatterns(
    escapedPrefix(prefix, {
      escapes: (char, isLast) => isLast ? escapes(char, isLast) : [],
      ends: ends2
    })
  );
}
function parsePatterns(texts) {
  return texts.map((text) => parsePattern(text));
}
function cutPrefix(prefix, texts) {
  return Array.from({ length: prefix.length - 1 }, (_, index) => index + 1).flatMap(
    (at) => texts.map((text) => plain2(prefix.slice(0, at)) + text + plain2(prefix.slice(at)))
  );
}

// src/detect/views/character-list.ts
var contextBefore2 = 32;
var longestGap = 32;
var quote = `["']`;
var characterList = {
  name: "literals",
  commonPatterns: () => [],
  patterns: (prefix) => parsePatterns([
    Array.from(prefix, plain2).join(`${quote},[ \\t\\r\\n]{0,${longestGap}}${quote}`)
  ]),
  open: (bytes, hit) => {
    const places = [...placesBefore(bytes, hit).reverse(), ...placesFrom(bytes, hit)];
    return places.length < shortestKey ? null : decodedAt(bytes, places);
  }
};
function decodedAt(bytes, places) {
  const text = new DecodedText(places.length);
  for (const at of places) text.addSpan(bytes[at] ?? 0, at, at + 1);
  return text.finish((places.at(-1) ?? 0) + 1);
}
function placesFrom(bytes, { start }) {
  const places = [];
  const mark = bytes[start - 1];
  const most = start + reachAfter - 1;
  for (let at = start; at < most && isCharacter(bytes, at, mark); ) {
    places.push(at);
    const comma3 = skipSpace(bytes, at + 2);
    if (bytes[comma3] !== 44) break;
    at = skipSpace(bytes, comma3 + 1) + 1;
  }
  return places;
}
function placesBefore(bytes, { start }) {
  const places = [];
  const mark = bytes[start - 1];
  for (let at = start; places.length < contextBefore2; ) {
    const comma3 = skipBlanksBack(bytes, at - 2);
    const before = skipBlanksBack(bytes, comma3 - 1) - 1;
    const isNear = before >= start - reachBefore;
    if (!isNear || bytes[comma3] !== 44 || !isCharacter(bytes, before, mark)) break;
    places.push(before);
    at = before;
  }
  return places;
}
function skipBlanksBack(bytes, from) {
  let at = from;
  while (at > 0 && from - at < longestGap && (bytes[at] ?? 0) <= 32) at--;
  return at;
}
function isCharacter(bytes, at, mark) {
  const isQuote2 = mark === 34 || mark === 39;
  return isQuote2 && bytes[at - 1] === mark && bytes[at + 1] === mark && (bytes[at] ?? 0) > 32;
}

// src/detect/views/number-list.ts
var longestGap2 = 24;
var word = /^(?:\[(?:byte|chr|char)\]|(?:byte|chr|char|toByte)(?![a-z0-9_]))/i;
var wordAtEnd = /(?:^|[^a-z0-9_])(\[?(?:byte|chr|char)\]?|toByte)$/i;
var longestWord = 6;
var digitValues = Int8Array.from({ length: 256 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? -1 : value;
});
var joined2 = setOf((byte) => /[A-Za-z0-9_]/.test(String.fromCharCode(byte)));
function readNumberList(bytes, hit, form2) {
  const reader = new ListReader(bytes, form2);
  const from = reader.listStart(hit.start, Math.max(0, hit.start - reachBefore));
  const to = Math.min(bytes.length, hit.start + reachAfter);
  if (from >= to) return null;
  const { count: count2, end } = reader.listEnd(from, to);
  if (count2 < shortestKey || end <= hit.start) return null;
  const text = new DecodedText(count2);
  for (let at = from; text.length < count2; ) {
    const number4 = reader.numberAt(at);
    if (number4 === null) break;
    text.addSpan(number4.value & 255, at, number4.end);
    at = reader.gapEnd(number4.end);
  }
  return text.finish(end);
}
var ListReader = class {
  #bytes;
  #form;
  constructor(bytes, form2) {
    this.#bytes = bytes;
    this.#form = form2;
  }
  numberAt(at) {
    const { lead, radix, leastDigits, mostDigits, isSigned } = this.#form;
    if (at > 0 && joined2[this.#bytes[at - 1] ?? 0] === 1) return null;
    const isNegative = isSigned && this.#bytes[at] === minus;
    const first11 = at + (isNegative ? 1 : 0) + lead.length;
    if (!this.#hasLead(first11)) return null;
    let end = first11;
    let value = 0;
    while (end - first11 <= mostDigits && this.#isDigit(end)) {
      value = value * radix + (digitValues[this.#bytes[end] ?? 0] ?? 0);
      end++;
    }
    const count2 = end - first11;
    if (count2 < leastDigits || count2 > mostDigits || joined2[this.#bytes[end] ?? 0] === 1)
      return null;
    return value > (isNegative ? 128 : 255) ? null : { value: isNegative ? -value : value, end };
  }
  /** The start of the first number of the list that goes on to `at`, not before `least`. */
  listStart(at, least) {
    let start = at;
    while (start > least) {
      const end = this.#gapStart(start);
      const before = this.#numberStart(end);
      if (end === start || before < least || this.numberAt(before)?.end !== end) break;
      start = before;
    }
    return start;
  }
  /** The number of numbers from `at` on that end by `most`, and where the last one ends. */
  listEnd(at, most) {
    let count2 = 0;
    let end = at;
    for (let number4 = this.numberAt(at); number4 !== null && number4.end <= most; ) {
      count2++;
      end = number4.end;
      number4 = this.numberAt(this.gapEnd(end));
    }
    return { count: count2, end };
  }
  /** The end of what is between two numbers, from the end of the first one; the same offset if it is too long. */
  gapEnd(at) {
    let end = at;
    while (end < this.#bytes.length) {
      if (end - at > longestGap2) return at;
      const byte = this.#bytes[end] ?? 0;
      if (this.#form.between[byte] === 1) end++;
      else {
        const found = word.exec(this.#textOf(end, end + longestWord + 1));
        if (found === null) break;
        end += found[0].length;
      }
    }
    return end;
  }
  #gapStart(at) {
    let start = at;
    while (start > 0) {
      if (at - start > longestGap2) return at;
      const byte = this.#bytes[start - 1] ?? 0;
      if (this.#form.between[byte] === 1) start--;
      else {
        const found = wordAtEnd.exec(this.#textOf(start - longestWord - 1, start));
        if (found === null) break;
        start -= found[1]?.length ?? 0;
      }
    }
    return start;
  }
  /** The start of the number that ends at `end`. */
  #numberStart(end) {
    let start = end;
    while (end - start <= this.#form.mostDigits && this.#isDigit(start - 1)) start--;
    start -= this.#form.lead.length;
    return this.#form.isSigned && this.#bytes[start - 1] === minus ? start - 1 : start;
  }
  #hasLead(end) {
    const { lead } = this.#form;
    return lead === "" || this.#textOf(end - lead.length, end).toLowerCase() === lead;
  }
  #isDigit(at) {
    const value = digitValues[this.#bytes[at] ?? 0] ?? -1;
    return value !== -1 && value < this.#form.radix;
  }
  #textOf(from, to) {
    return this.#bytes.toString("latin1", Math.max(0, from), to);
  }
};
var minus = 45;

// src/detect/views/interruptions.ts
var mostInterruptions = 48;
function withoutInterruptions(plain3) {
  return new SkippingReader(plain3);
}
var nothing = [];
var SkippingReader = class {
  #plain;
  start;
  unit;
  /** Characters up to this index were read. */
  #read = 0;
  #interruptions = null;
  /** Plain indices of the characters from the first interruption on. */
  #plainIndices = [];
  /** Codes of escaped characters, by index. */
  #escaped = null;
  constructor(plain3) {
    this.#plain = plain3;
    this.start = plain3.start;
    this.unit = plain3.unit;
  }
  get decoded() {
    return this.#plain.decoded;
  }
  get isAfterText() {
    return this.#plain.isAfterText === true;
  }
  /** Not known after an interruption: indices are then not those of the plain text. */
  get textEnd() {
    const isInterrupted = this.#interruptions !== null || this.#escaped !== null;
    return isInterrupted ? -1 : this.#plain.textEnd ?? -1;
  }
  get interruptions() {
    return this.#interruptions ?? nothing;
  }
  codeAt(index) {
    if (index <= 0) return this.#plain.codeAt(index);
    const at = this.#plainIndex(index);
    return this.#escaped?.get(index) ?? this.#plain.codeAt(at);
  }
  offsetAt(index) {
    return this.#plain.offsetAt(this.#plainIndex(index));
  }
  text(from, to) {
    return this.#plain.text(from, to);
  }
  align(offset) {
    return this.#plain.align(offset);
  }
  #plainIndex(index) {
    while (this.#read < index) this.#readNext();
    const first11 = this.#interruptions?.[0]?.index;
    if (first11 === void 0 || index < first11) return index;
    return this.#plainIndices[index - first11] ?? index;
  }
  #readNext() {
    const before = this.#read;
    this.#read++;
    const index = this.#read;
    let plainIndex = (this.#interruptions === null ? before : this.#plainIndices.at(-1) ?? before) + 1;
    if (this.#escaped?.has(before)) {
      this.#add({ index, length: escapeLength2 - 1, name: "markup", continues: true });
      plainIndex += escapeLength2 - 1;
    }
    const code = this.#plain.codeAt(plainIndex);
    if (code >= 0 && code <= 255 && mayBegin[code] === 1) plainIndex = this.#skip(plainIndex);
    if (this.#interruptions !== null) this.#plainIndices.push(plainIndex);
  }
  /** Skips the interruptions at a plain index. */
  #skip(from) {
    const codes2 = (index) => this.#plain.codeAt(index);
    let at = from;
    while (this.interruptions.length < mostInterruptions) {
      const found = interruptionAt(codes2, at);
      if (found === null) break;
      this.#add({ index: this.#read, ...found });
      at += found.length;
    }
    const code = escapedAt(codes2, at);
    if (code !== null) {
      this.#escaped ??= /* @__PURE__ */ new Map();
      this.#escaped.set(this.#read, code);
    }
    return at;
  }
  #add(interruption) {
    this.#interruptions ??= [];
    this.#interruptions.push(interruption);
  }
};
function interruptionAt(codes2, at) {
  const code = codes2(at);
  if (code < 0 || code > 255 || mayBegin[code] !== 1) return null;
  if (code === underscore2 && !mayEscape(codes2, at)) return null;
  if (code === equals2) {
    const found = softBreak.exec(textFrom(codes2, at, 12));
    if (found !== null)
      return {
        length: found[0].length,
        name: "quoted-printable",
        continues: isFullLine(codes2, at)
      };
  }
  const length2 = sequenceLength(codes2, at);
  if (length2 === 0 || isPrefixEaten(codes2, at + length2)) return null;
  const continues = colour.test(textFrom(codes2, at, length2));
  return { length: length2, name: "invisible", continues };
}
var shortestFullLine = 72;
var longestFullLine = 75;
function isFullLine(codes2, at) {
  for (let length2 = 0; length2 <= longestFullLine; length2++) {
    const code = codes2(at - 1 - length2);
    if (code === newline || code === -1) return length2 >= shortestFullLine;
  }
  return false;
}
function isPrefixEaten(codes2, end) {
  return codes2(end - 1) === 98 && codes2(end) === 114 && codes2(end + 1) === underscore2;
}
var equals2 = 61;
var newline = 10;
var softBreak = /^=[ \t]{0,4}(?:\r?\n|(?:\\r)?\\n)/;
var colour = /\[(?:[0-9:;]*[;:])?0?(?:[1-9]|1\d|3[0-8]|4[0-8]|9\d|10[0-7]|2\d\d|1[1-9]\d|[5-8]\d)m$/;
var underscore2 = 95;
var escapeLength2 = 7;
function mayEscape(codes2, at) {
  if (codes2(at) !== underscore2 || (codes2(at + 1) | 32) !== 120) return false;
  return codes2(at + escapeLength2 - 1) === underscore2;
}
function escapedAt(codes2, at) {
  if (!mayEscape(codes2, at)) return null;
  const found = /^_x([0-9a-f]{4})_/i.exec(textFrom(codes2, at, escapeLength2));
  if (found === null) return null;
  const code = Number.parseInt(found[1] ?? "", 16);
  return code < 256 ? code : 255;
}

// src/detect/views/raw.ts
var raw = {
  name: "raw",
  needle: (prefix) => Buffer.from(prefix, "latin1"),
  open: (bytes, at) => withoutInterruptions(readBytes(bytes, at))
};
function readBytes(bytes, start) {
  return {
    start,
    unit: 1,
    decoded: [],
    interruptions: [],
    codeAt: (index) => {
      const at = start + index;
      return at >= 0 && at < bytes.length ? bytes[at] : -1;
    },
    offsetAt: (index) => start + index,
    text: (from, to) => bytes.toString("utf8", from, to),
    align: (offset) => {
      let aligned = offset;
      while (aligned < offset + 3 && ((bytes[aligned] ?? 0) & 192) === 128) aligned++;
      return aligned;
    }
  };
}

// src/detect/views/utf16.ts
var utf16 = {
  name: "utf-16",
  needle: (prefix) => Buffer.from(prefix, "utf16le").subarray(0, prefix.length * 2 - 1),
  open: (bytes, at) => {
    const little = bytes[at + 1] === 0 && (at % 2 === 0 || bytes[at - 1] !== 0);
    const units = little ? readUnits(bytes, at, 0) : readUnits(bytes, at - 1, 1);
    return units === null ? null : withoutInterruptions(units);
  }
};
function readUnits(bytes, start, low) {
  if (start < 0) return null;
  return {
    start,
    unit: 2,
    decoded: [low === 0 ? "utf-16le" : "utf-16be"],
    interruptions: [],
    codeAt: (index) => {
      const at = start + 2 * index;
      if (at < 0 || at + 1 >= bytes.length) return -1;
      return bytes[at + 1 - low] === 0 ? bytes[at + low] ?? -1 : -1;
    },
    offsetAt: (index) => start + 2 * index,
    text: (from, to) => {
      const held = bytes.subarray(from, to);
      const units = Buffer.from(held.subarray(0, held.length - held.length % 2));
      return (low === 0 ? units : units.swap16()).toString("utf16le").toWellFormed();
    },
    align: (offset) => offset + ((offset - start) % 2 + 2) % 2
  };
}

// src/detect/views/text-forms.ts
function textsOf(prefix) {
  return [
    { bytes: raw.needle(prefix), longestGap: longestGap2 },
    { bytes: utf16.needle(prefix), longestGap: 8 }
  ];
}

// src/detect/views/decimal.ts
var listSeparators = ` 	\r
,;:|.&+()\\_"'`;
var castCharacters = "[]bytecharoBYTECHAR";
var form = {
  radix: 10,
  lead: "",
  leastDigits: 1,
  mostDigits: 3,
  isSigned: true,
  between: setOf((byte) => listSeparators.includes(String.fromCharCode(byte)))
};
var decimal = {
  name: "bytes",
  patterns: (prefix) => textsOf(prefix).map(({ bytes, longestGap: longestGap3 }) => {
    const gap = `[${plain2(listSeparators + castCharacters)}]{1,${longestGap3}}`;
    return parsePattern(Array.from(bytes, String).join(gap));
  }),
  commonPatterns: (prefix) => [",", ", "].map(
    (gap) => parsePattern(Array.from(Buffer.from(prefix, "latin1"), String).join(gap))
  ),
  open: (bytes, hit) => readNumberList(bytes, hit, form)
};

// src/detect/views/hex.ts
var alphabet3 = alphabetOf(hexAlphabet);
var hex = {
  name: "hex",
  patterns: (prefix) => encodedPatterns(literalPattern(Buffer.from(prefix, "latin1")), hexAlphabet),
  nested: (pattern2) => encodedPatterns(pattern2, hexAlphabet),
  nestsDeeply: true,
  holdsEscapes: true,
  wrapped: wrappedPatterns,
  covers: (decoded, hit) => isInGroups(decoded, hit, 4),
  open: (bytes, hit) => {
    const run = readWrappedRun(bytes, hit, alphabet3);
    return run === null ? null : decodeGroups(run, hit.phase, 4);
  }
};

// src/detect/views/hexdump.ts
var longestLine2 = 400;
var halfRow = 8;
function readHexdump(bytes, hit, order) {
  const from = hit.start - reachBefore;
  const to = hit.start + reachAfter;
  const row = rowWith(bytes, lineStartBefore(bytes, hit.start), hit.start);
  if (row === null) return null;
  const rows = [...rowsBefore(bytes, row, from).reverse(), row, ...rowsAfter(bytes, row, to)];
  const count2 = rows.reduce((sum, { values: values2 }) => sum + values2.length, 0);
  if (count2 < shortestKey) return null;
  const text = new DecodedText(count2);
  for (const { values: values2, places, end } of rows) {
    for (let index = 0; index < values2.length; index++) {
      const written = order === "words" && (index ^ 1) < values2.length ? index ^ 1 : index;
      const place = order === "words" ? places[index & ~1] : places[index];
      text.addSpan(values2[written] ?? 0, place ?? 0, end);
    }
  }
  return text.finish(rows.at(-1)?.end ?? row.end);
}
function rowsBefore(bytes, row, from) {
  const rows = [];
  let next = row;
  while (next.start > 0) {
    const start = lineStartBefore(bytes, next.start - 1);
    const before = start < from ? null : rowAt(bytes, start, next.column);
    if (before === null || !isNext(before, next)) break;
    rows.push(before);
    next = before;
  }
  return rows;
}
function rowsAfter(bytes, row, to) {
  const rows = [];
  let before = row;
  while (before.end < to) {
    const start = bytes[before.end] === 13 ? before.end + 2 : before.end + 1;
    const next = rowAt(bytes, start, before.column);
    if (next === null || next.end > to || !isNext(before, next)) break;
    rows.push(next);
    before = next;
  }
  return rows;
}
function isNext(row, next) {
  const difference = (radix) => Number.parseInt(next.address.slice(-8), radix) - Number.parseInt(row.address.slice(-8), radix);
  return [16, 8, 10].some((radix) => difference(radix) === row.values.length);
}
var address = /(?<![0-9A-Za-wyz]|(?<!\b0)x)[0-9A-Fa-f]{4,16}(?=:?[ \t]+[0-9A-Fa-f]{2})/g;
function rowWith(bytes, start, place) {
  const line = lineAt(bytes, start);
  if (line === null) return null;
  for (const { index } of line.matchAll(address)) {
    if (start + index >= place) break;
    const row = parseRow(line, start, index);
    if (row?.places.includes(place)) return row;
  }
  return null;
}
function rowAt(bytes, start, column) {
  const line = lineAt(bytes, start);
  return line === null ? null : parseRow(line, start, column);
}
function lineAt(bytes, start) {
  const near = bytes.subarray(start, start + longestLine2);
  const end = near.indexOf(10);
  if (end === -1 && near.length === longestLine2) return null;
  return near.toString("latin1", 0, end === -1 ? near.length : end).replace(/\r$/, "");
}
var addressAt = /([0-9A-Fa-f]{4,16})(:?)[ \t]+/y;
var groupAt = /(?:[0-9A-Fa-f]{2}){1,8}(?![0-9A-Za-z])/y;
var blanksAt = /[ \t]{1,2}(?![ \t])|-/y;
function parseRow(line, start, column) {
  addressAt.lastIndex = column;
  const head = addressAt.exec(line);
  if (head === null) return null;
  const values2 = [];
  const places = [];
  let groupLength2 = 0;
  for (let at = addressAt.lastIndex; ; ) {
    const group = matchAt2(groupAt, line, at);
    if (group === "" || groupLength2 > 0 && group.length > groupLength2) break;
    if (groupLength2 === 0) groupLength2 = group.length;
    for (let digit = 0; digit < group.length; digit += 2) {
      values2.push(Number.parseInt(group.slice(digit, digit + 2), 16));
      places.push(start + at + digit);
    }
    at += group.length;
    const blanks2 = matchAt2(blanksAt, line, at);
    const isHalf = groupLength2 === 2 && values2.length === halfRow;
    if (blanks2 === "" || group.length < groupLength2 || blanks2.length === 2 && !isHalf) break;
    at += blanks2.length;
  }
  const [, text = "", colon2] = head;
  if (values2.length === 0 || colon2 === "" && text.length === groupLength2) return null;
  return { start, end: start + line.length, column, address: text, values: values2, places };
}
function matchAt2(pattern2, line, at) {
  pattern2.lastIndex = at;
  return pattern2.exec(line)?.[0] ?? "";
}

// src/detect/views/hex-bytes.ts
var ampersand2 = 38;
var pairSeparators = ` 	\r
:,;-\\"'`;
var prefixed = {
  radix: 16,
  lead: "0x",
  leastDigits: 1,
  mostDigits: 4,
  isSigned: false,
  between: setOf((byte) => listSeparators.includes(String.fromCharCode(byte)))
};
var ampersanded = {
  ...prefixed,
  lead: "&h",
  between: setOf((byte) => byte !== ampersand2 && prefixed.between[byte] === 1)
};
var pairs = {
  radix: 16,
  lead: "",
  leastDigits: 2,
  mostDigits: 2,
  isSigned: false,
  between: setOf((byte) => pairSeparators.includes(String.fromCharCode(byte)))
};
var hexBytes = {
  name: "hex",
  patterns: (prefix) => [
    ...[
      ...textsOf(prefix).flatMap((text) => [prefixedPattern(text), ...groupedPatterns(text)]),
      ...brokenRows(prefix)
    ].map((text) => parsePattern(text)),
    ...wordPatterns(prefix).map((text) => parsePattern(text, phaseOfWords))
  ],
  commonPatterns: (prefix) => {
    const digits = digitsOf(Buffer.from(prefix, "latin1"));
    const numbers2 = digits.map((pair) => `0x${pair}`);
    return [numbers2.join(","), numbers2.join(", "), digits.join("[ :,-]")].map(
      (text) => parsePattern(text)
    );
  },
  open: (bytes, hit) => {
    const lead = (bytes[hit.start + 1] ?? 0) | 32;
    if (lead === letterX) return readNumberList(bytes, hit, prefixed);
    if (lead === letterH) return readNumberList(bytes, hit, ampersanded);
    if (hit.phase === phaseOfWords) return readHexdump(bytes, hit, "words");
    if (isInLongRun(bytes, hit.start)) return null;
    const dump = readHexdump(bytes, hit, "bytes");
    const list2 = readNumberList(bytes, hit, pairs);
    return (dump?.bytes.length ?? 0) < (list2?.bytes.length ?? 0) ? list2 : dump;
  }
};
var letterX = 120;
var letterH = 104;
var longestGroup = 16;
function isInLongRun(bytes, at) {
  let start = at;
  while (start > 0 && at - start < longestGroup && hexValue(bytes[start - 1]) !== -1) start--;
  return at - start === longestGroup;
}
function prefixedPattern({ bytes, longestGap: longestGap3 }) {
  return Array.from(bytes, (byte, index) => {
    const digits = byte.toString(16);
    const number4 = byte === 0 ? "0{1,4}" : `0{0,2}${eitherCase2(digits)}`;
    const gap = (listSeparators + castCharacters).replace(
      new RegExp(`[&${digits.slice(-1)}]`, "gi"),
      ""
    );
    return `[0&][xXhH]${number4}${index < bytes.length - 1 ? `[${plain2(gap)}]{1,${longestGap3}}` : ""}`;
  }).join("");
}
function groupedPatterns({ bytes, longestGap: longestGap3 }) {
  const digits = digitsOf(bytes);
  const apart2 = digits.join(`[${plain2(pairSeparators)}]{1,${longestGap3}}`);
  const grouped = [2, 4, 8].flatMap(
    (size) => Array.from({ length: size }, (_, first11) => inGroups(digits, size, first11))
  );
  return [apart2, ...new Set(grouped)];
}
function inGroups(digits, size, first11) {
  return digits.map((pair, index) => index > 0 && (first11 + index) % size === 0 ? ` {1,2}${pair}` : pair).join("");
}
var textWidths = [8, 16, 17, 18, 32];
var nextRow = "\\r?\\n\\t?[0-9a-fA-FxX]{4,18}:? {1,3}";
var rowBreaks = [nextRow, ...textWidths.map((width) => `  [^\\r\\n]{${width}}${nextRow}`)];
function brokenRows(prefix) {
  const digits = digitsOf(Buffer.from(prefix, "latin1"));
  return digits.slice(1).flatMap(
    (_, index) => ["", " "].flatMap(
      (gap) => rowBreaks.map(
        (rowBreak) => digits.slice(0, index + 1).join(gap) + rowBreak + digits.slice(index + 1).join(gap)
      )
    )
  );
}
var phaseOfWords = 1;
function wordPatterns(prefix) {
  const digits = digitsOf(Buffer.from(prefix, "latin1"));
  return [[...digits], [anyByte2, ...digits]].flatMap((bytes) => {
    const words = [];
    for (let at = 0; at < bytes.length; at += 2) {
      words.push(`${bytes[at + 1] ?? anyByte2}${bytes[at] ?? anyByte2}`);
    }
    return [" {1,2}", nextRow].map((gap) => words.join(gap));
  });
}
var anyByte2 = "[0-9a-fA-F]{2}";
function digitsOf(bytes) {
  return Array.from(bytes, (byte) => hexDigits(String.fromCharCode(byte)));
}
function eitherCase2(digits) {
  return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

// src/detect/views/html-entity.ts
var htmlEntity = {
  name: "html-entity",
  breaks: "&",
  patterns: (prefix) => parsePatterns([
    ...escapedPrefix(prefix, { escapes: references, ends: () => ";" }),
    // Characters that are not shown. Whole, because `<br>` and the end of a query are written alike.
    ...gapsIn(prefix, "\\\\%=\\xe2\\xef").flatMap(
      ({ before, after }) => ["&[#0-9a-zA-Z]{2,31};", "&lt;[^&;]{1,80}&gt;"].map((text) => before + text + after)
    )
  ]),
  commonPatterns: (prefix) => commonlyEscaped(prefix, {
    escapes: (char) => [`&#${char.charCodeAt(0)};`, `&#x${hexDigits(char)};`],
    ends: () => ";"
  }),
  open: (bytes, hit) => decodeEscapes(bytes, hit, first, escapeAt)
};
var names = {
  _: ["lowbar", "UnderBar"],
  "-": ["hyphen", "dash"]
};
function references(char, isLast) {
  const decimal2 = `#0{0,8}${char.charCodeAt(0)}`;
  const hex2 = `#[xX]0{0,8}${hexDigits(char)}`;
  if (!isLast) return [decimal2, hex2].map((number4) => `&[amp;]{0,16}${number4};`);
  const named = (names[char] ?? []).map((name) => `${name};`);
  return ["&", "&[amp;]{4,16}"].flatMap(
    (start) => [decimal2, hex2, ...named].map((text) => start + text)
  );
}
var first = firstBytes("&");
var longestReference = 64;
var reference = /^&(?:amp;)*(?:#0*(\d{1,7});?|#[xX]0*([0-9A-Fa-f]{1,6});?|([A-Za-z]{2,24});)/;
function escapeAt(bytes, at, end) {
  const found = reference.exec(bytes.toString("latin1", at, Math.min(end, at + longestReference)));
  if (found === null) return null;
  const [text, decimal2, hex2, name] = found;
  const code = name === void 0 ? Number.parseInt(decimal2 ?? hex2 ?? "", hex2 === void 0 ? 10 : 16) : characters.get(name);
  return code === void 0 ? null : { length: text.length, bytes: utf8(code) };
}
var characters = new Map(
  Object.entries({
    _: "lowbar UnderBar",
    // U+2010 by the standard, but people mean the hyphen of the keyboard.
    "-": "hyphen dash",
    "&": "amp",
    "<": "lt",
    ">": "gt",
    '"': "quot QUOT",
    "'": "apos",
    ".": "period",
    ",": "comma",
    ":": "colon",
    ";": "semi",
    "=": "equals",
    "/": "sol",
    "\\": "bsol",
    "#": "num",
    "?": "quest",
    "!": "excl",
    "*": "ast midast",
    "+": "plus",
    "%": "percnt",
    $: "dollar",
    "@": "commat",
    "`": "grave DiacriticalGrave",
    "|": "verbar vert VerticalLine",
    "(": "lpar",
    ")": "rpar",
    "[": "lsqb lbrack",
    "]": "rsqb rbrack",
    "{": "lcub lbrace",
    "}": "rcub rbrace",
    "	": "Tab",
    "\n": "NewLine",
    " ": "nbsp NonBreakingSpace",
    "­": "shy",
    "​": "ZeroWidthSpace NegativeVeryThinSpace NegativeThinSpace NegativeMediumSpace NegativeThickSpace",
    "‌": "zwnj",
    "‍": "zwj",
    "‎": "lrm",
    "‏": "rlm",
    "–": "ndash",
    "—": "mdash",
    "―": "horbar",
    "‘": "lsquo",
    "’": "rsquo",
    "“": "ldquo",
    "”": "rdquo",
    "⁠": "NoBreak",
    "⁡": "af ApplyFunction",
    "⁢": "it InvisibleTimes",
    "⁣": "ic InvisibleComma",
    "−": "minus"
  }).flatMap(
    ([char, list2]) => list2.split(" ").map((name) => [name, char.codePointAt(0) ?? 0])
  )
);

// src/detect/views/invisible.ts
var invisible = {
  name: "invisible",
  breaks: "ÂËÍØáâïó",
  patterns: (prefix) => parsePatterns([
    ...gapsIn(prefix).flatMap(({ before }) => hiddenStarts.map((start) => before + start)),
    ...escapedPrefix(prefix, {
      escapes: (char) => typographic(char).map(bytesOf),
      ends: (char) => typographic(char).map(bytesOf).join("")
    })
  ]),
  commonPatterns: () => [],
  open: (bytes, hit) => decodeEscapes(bytes, hit, first2, escapeAt2)
};
var hiddenStarts = [
  "[\\xe1\\xe2\\xef][\\x80\\x81\\xa0\\xb8\\xbb][\\x80-\\x8f\\xa0-\\xa5\\xa7-\\xaf\\xbf]",
  "[\\xc2\\xcd\\xd8][\\x8f\\x9c\\xad]",
  "\\xf3\\xa0"
];
var hidden = [
  [173, 173],
  [847, 847],
  [1564, 1564],
  [6155, 6159],
  [8203, 8207],
  [8234, 8238],
  [8288, 8303],
  [65024, 65039],
  [65279, 65279],
  [917504, 921599]
];
var hyphens = "‐‑‒–—―⁃−﹘﹣";
var underscores = "ˍ‗‿﹍﹎﹏";
var widthOffset = 65248;
function typographic(char) {
  const fullWidth2 = String.fromCharCode(char.charCodeAt(0) + widthOffset);
  const others = char === "-" ? ["‐", "‑"] : char === "_" ? ["‿"] : [];
  return [fullWidth2, ...others];
}
function bytesOf(char) {
  return Array.from(Buffer.from(char), (byte) => `\\x${byte.toString(16)}`).join("");
}
var first2 = firstBytes("ÂËÍØáâïó");
function escapeAt2(bytes, at, end) {
  const lead = bytes[at] ?? 0;
  const length2 = lead < 224 ? 2 : lead < 240 ? 3 : 4;
  if (at + length2 > end) return null;
  const text = bytes.toString("utf8", at, at + length2);
  const code = text.codePointAt(0) ?? 0;
  if (hidden.some(([from, to]) => code >= from && code <= to)) return { length: length2, bytes: [] };
  const meaning = meaningOf(code, text);
  return meaning === -1 ? null : { length: length2, bytes: [meaning] };
}
function meaningOf(code, text) {
  if (code > 65280 && code < 65375) return code - widthOffset;
  return hyphens.includes(text) ? 45 : underscores.includes(text) ? 95 : -1;
}

// src/detect/views/json-escape.ts
var jsonEscape = {
  name: "json-escape",
  breaks: "\\",
  patterns: (prefix) => parsePatterns([
    ...escapedPrefix(prefix, { escapes: writtenForms, ends: lastCharacters }),
    // Characters that are not shown, ESC, and the start of a tag.
    ...interruptedPrefix(prefix, [
      `${backslashes}u[02fF][0eE][016aAfF][0-9a-fA-F]`,
      `${backslashes}u003[cC]`
    ]),
    fullWidth(prefix)
  ]),
  // Without what precedes them, so that any number of backslashes may be there.
  commonPatterns: (prefix) => {
    const digits = hexDigits(prefix.slice(-1));
    return parsePatterns([`\\\\u00${digits}`, `\\\\x${digits}`]);
  },
  open: (bytes, hit) => decodeEscapes(bytes, hit, first3, escapeAt3)
};
var backslashes = "\\\\{1,16}";
function writtenForms(char, isLast) {
  const digits = hexDigits(char);
  const octal = octalOf(char);
  const common = [
    // `echo -e` and `printf %b` have a zero before the three digits.
    backslashes + (octal.startsWith("0") ? octal : `0{0,1}${octal}`),
    `${backslashes}[ux]\\{0{0,6}${digits}\\}`
  ];
  if (!isLast) return [`${backslashes}[uUx]0{0,6}${digits}`, ...common];
  return ["u00", "U000000", "x"].map((letter) => `${backslashes}${letter}${digits}`).concat(common);
}
function lastCharacters(char) {
  return `${lastHexDigit(char)}${octalOf(char).slice(-1)}}`;
}
function octalOf(char) {
  return char.charCodeAt(0).toString(8).padStart(3, "0");
}
function fullWidth(prefix) {
  const digits = hexDigits(String.fromCharCode(prefix.charCodeAt(0) - 32));
  return `${backslashes}u[fF][fF]${digits}[${plain2(prefix[1] ?? "")}\\\\]`;
}
var first3 = firstBytes("\\");
var backslash2 = 92;
var single = new Map(
  Object.entries({ n: "\n", r: "\r", t: "	", '"': '"', "'": "'", "`": "`", "/": "/" }).map(
    ([char, meaning]) => [char.charCodeAt(0), meaning.charCodeAt(0)]
  )
);
function escapeAt3(bytes, at, end) {
  if (bytes[at - 1] === backslash2) return null;
  let letter = at + 1;
  while (bytes[letter] === backslash2) letter++;
  const found = numberedEscape(bytes, letter) ?? singleEscape(bytes, letter);
  if (found === null || letter + found.length > end) return null;
  return { length: letter + found.length - at, bytes: found.bytes };
}
function singleEscape(bytes, at) {
  const meaning = single.get(bytes[at] ?? 0);
  return meaning === void 0 ? null : { length: 1, bytes: [meaning] };
}
var digitsAfter = { 117: 4, 85: 8, 120: 2 };
function numberedEscape(bytes, at) {
  const count2 = digitsAfter[bytes[at] ?? 0];
  if (count2 === void 0) return octalEscape(bytes, at);
  if (bytes[at + 1] === 123) return bracedEscape(bytes, at + 2);
  const code = hexNumber(bytes, at + 1, count2);
  if (code === -1) return null;
  return { length: 1 + count2, bytes: count2 === 2 ? [code] : utf8(code) };
}
var mostBracedDigits = 8;
function bracedEscape(bytes, from) {
  let at = from;
  while (at - from < mostBracedDigits && hexValue(bytes[at]) !== -1) at++;
  if (at === from || bytes[at] !== 125) return null;
  return { length: at + 3 - from, bytes: utf8(hexNumber(bytes, from, at - from)) };
}
function octalEscape(bytes, at) {
  const text = bytes.toString("latin1", at, at + 4);
  const digits = /^(?:0[01][0-7]{2}|[0-3][0-7]{2}|[4-7][0-7](?=[\\"']))/.exec(text)?.[0];
  if (digits === void 0) return null;
  return { length: digits.length, bytes: [Number.parseInt(digits, 8)] };
}

// src/detect/views/parts.ts
var halfSeparator = ".";
var mostGaps = 64;
var longestText = 1024;
var shortestBody = 8;
var fewestCharacters3 = 7;
var shortestKey2 = 16;
var dot2 = 46;
var doubleQuote2 = 34;
var singleQuote2 = 39;
var bodyBytes = Uint8Array.from(
  { length: 256 },
  (_, byte) => isLetter(byte) || isDigit(byte) || isSeparator(byte) ? 1 : 0
);
function isPartByte(bytes, at) {
  const byte = at < bytes.length ? bytes[at] : 0;
  if (byte !== dot2) return bodyBytes[byte] === 1;
  const next = at + 1 < bytes.length ? bytes[at + 1] : 0;
  return isBodyByte(next) || next === doubleQuote2 || next === singleQuote2;
}
function isBodyByte(byte) {
  return bodyBytes[byte] === 1;
}
function joinParts(bytes, hit, cut) {
  const gaps = [];
  let end = partEnd(bytes, hit.start);
  let start = gapEnd(bytes, end, cut);
  if (start === -1) return null;
  let prefix = bytes.toString("latin1", hit.start, Math.min(end, hit.end));
  let body = bytes.toString("latin1", Math.min(end, hit.end), end);
  while (gaps.length < mostGaps && body.length < longestText && start !== -1) {
    const next = partEnd(bytes, start);
    const part = bytes.toString("latin1", start, next);
    if (start >= hit.end) {
      if ((body.slice(1 - prefix.length) + part).includes(prefix)) break;
      const gap = bytes.toString("latin1", end, start);
      if (!cut.continues({ body, gap, part, after: bytes.toString("latin1", next, next + 3) }))
        break;
    }
    const inPrefix = Math.max(0, hit.end - start);
    prefix += part.slice(0, inPrefix);
    body += part.slice(inPrefix);
    gaps.push({ start: end, end: start });
    end = next;
    start = gapEnd(bytes, end, cut);
  }
  if (gaps.length === 0 || !mayBeKey(body)) return null;
  return { body, gaps, end };
}
function gapEnd(bytes, at, cut) {
  const end = cut.gapEnd(bytes, at);
  return end === -1 || !isPartByte(bytes, end) ? -1 : end;
}
function partEnd(bytes, from) {
  const limit = Math.min(bytes.length, from + longestText);
  let end = from;
  while (end < limit && isPartByte(bytes, end)) end++;
  return end;
}
function mayBeKey(body) {
  if (body.length < shortestBody) return false;
  let result = judged.get(body);
  if (result === void 0) {
    result = new Set(body).size >= fewestCharacters3 && !isPlainName(body);
    if (judged.size >= mostJudged) judged.clear();
    judged.set(body, result);
  }
  return result;
}
var judged = /* @__PURE__ */ new Map();
var mostJudged = 4096;
function isKeyAlone(body) {
  return body.length >= shortestKey2 && !isPlainName(body);
}
function isWholeKey(body) {
  return hasKeyLength(body) && isKeyAlone(body);
}
function hasKeyLength(text) {
  const last = piecesOf(text).at(-1)?.text.length ?? 0;
  return keyLengths.has(text.length) || last >= 20 && keyLengths.has(last);
}
var wordScore = -4;
function isWord3(text) {
  if (text.length >= 4 && scored(text).score < wordScore) return true;
  return /^[A-Za-z_-]{3,}$/.test(text) && piecesOf(text).every((piece) => isCommonWord(piece.text));
}
function mayBeWord(text) {
  return /^(?:[aAI]|[A-Za-z][a-z]+)$/.test(text) && scored(text).score < 2;
}
function endsInWord(body, part) {
  const seam2 = body.slice(-1) + part.slice(0, 1);
  if (/[^A-Za-z0-9]/.test(seam2)) return false;
  return isWord3(restAfterWords(body) || body) || isWord3(piecesOf(body).at(-1)?.text ?? "");
}
function mayContinue({ body, part, after }) {
  if (endsInWord(body, part)) return false;
  if (!isKeyAlone(body)) return true;
  return !isWord3(part) && !(mayBeWord(part) && (part.length >= 4 || isInSentence(after)));
}
function isInSentence(after) {
  return /^[,.:;!?]?[ \t][A-Za-z]/.test(after);
}
function withoutGaps(bytes, { gaps, end }, range, costBits3) {
  const text = new DecodedText(range.end - range.start);
  let at = range.start;
  for (const gap of [...gaps, { start: range.end, end: range.end }]) {
    for (; at < gap.start; at++) text.addSpan(bytes[at] ?? 0, at, at + 1);
    at = gap.end;
  }
  return text.finish(range.end, { costBits: costBits3, coveredTo: end });
}

// src/detect/views/letter-spaced.ts
var contextBefore3 = 96;
var longestText2 = 1024;
var costBits = 6;
var letterSpaced = {
  name: "letter-spaced",
  commonPatterns: () => [],
  patterns: (prefix) => parsePatterns([Array.from(prefix, (char) => plain2(char)).join(" ")]),
  open: (bytes, hit) => mayBeKey(bodyAfter(bytes, hit)) ? withoutSpaces(bytes, hit) : null
};
var space = 32;
function bodyAfter(bytes, hit) {
  const first11 = bytes[hit.start];
  const limit = Math.min(bytes.length, hit.end + 2 * longestText2);
  let at = hit.end + 1;
  while (bytes[at - 1] === space && at < limit && isPartByte(bytes, at)) {
    if (bytes[at] === first11 && isPrefix(bytes, hit, at)) break;
    at += 2;
  }
  return bytes.toString("latin1", hit.end + 1, at).replaceAll(" ", "");
}
function isPrefix(bytes, hit, at) {
  const end = at + hit.end - hit.start;
  return end <= bytes.length && bytes.compare(bytes, hit.start, hit.end, at, end) === 0;
}
function withoutSpaces(bytes, hit) {
  const start = startOfText(bytes, hit.start);
  const end = endOfText(bytes, hit.start);
  const text = new DecodedText((end - start + 1) / 2);
  for (let at = start; at < end; at += 2) text.addSpan(bytes[at] ?? 0, at, at + 1);
  return text.finish(end, { costBits });
}
function startOfText(bytes, from) {
  const limit = Math.max(0, from - 2 * contextBefore3);
  let at = from;
  while (at - 2 >= limit && bytes[at - 1] === space && isShown(bytes[at - 2])) at -= 2;
  return at;
}
function endOfText(bytes, from) {
  const limit = Math.min(bytes.length, from + 2 * longestText2);
  let at = from;
  while (at + 2 < limit && bytes[at + 1] === space && isShown(bytes[at + 2])) at += 2;
  return at + 1;
}
function isShown(byte) {
  return byte !== void 0 && byte > space && byte < 127;
}

// src/detect/views/text-lines.ts
var longestLine3 = 480;
var leadForm = /^[ \t]*(?:(?:[>|#;+]|\/{2,3}|\/?\*{1,2}|--(?=[ \t]))[ \t]*){0,6}/;
var lineFeed3 = 10;
var carriageReturn3 = 13;
var space2 = 32;
var tab = 9;
function lineAt2(bytes, end) {
  const start = lineStart(bytes, end);
  if (start === null) return null;
  const content = bytes.toString("latin1", start, end);
  const lead = leadForm.exec(content)?.[0] ?? "";
  const marks = lead.replace(/[ \t]+/g, "").replace(/\/?\*{1,2}/g, "*");
  const width = content.length - (content.match(/[\x80-\xbf]/g)?.length ?? 0);
  return { start, end, width, text: start + lead.length, marks };
}
function lineAfter(bytes, line) {
  const feed = bytes[line.end] === carriageReturn3 ? line.end + 1 : line.end;
  if (bytes[feed] !== lineFeed3) return null;
  const end = lineEnd(bytes, feed + 1, longestLine3);
  return end === bytes.length || isLineBreak2(bytes[end]) ? lineAt2(bytes, end) : null;
}
function lineBefore(bytes, { start }) {
  if (start === 0) return null;
  const end = start > 1 && bytes[start - 2] === carriageReturn3 ? start - 2 : start - 1;
  return lineAt2(bytes, end) ?? { start: end, end, width: longestLine3, text: end, marks: "" };
}
function lineStart(bytes, at, longest = longestLine3) {
  const least = Math.max(0, at - longest);
  let start = at;
  while (start > least && !isLineBreak2(bytes[start - 1])) start--;
  return start === 0 || isLineBreak2(bytes[start - 1]) ? start : null;
}
function lineEnd(bytes, at, longest) {
  const most = Math.min(bytes.length, at + longest);
  let end = at;
  while (end < most && !isLineBreak2(bytes[end])) end++;
  return end;
}
function isLineBreak2(byte) {
  return byte === lineFeed3 || byte === carriageReturn3;
}
function skipBlanks(bytes, from, most) {
  let at = from;
  while (at < from + most && (bytes[at] === space2 || bytes[at] === tab)) at++;
  return at;
}

// src/detect/views/line-continuation.ts
var context = 96;
var mostBlanks2 = 160;
var lineContinuation = {
  name: "wrapped",
  breaks: `\\\`^${halfSeparator}`,
  commonPatterns: () => [],
  patterns: (prefix) => parsePatterns(cutPrefix(prefix, ["[\\\\`^]\\n[ \\t]{0,32}", "[\\\\`^]\\r\\n[ \\t]{0,32}"])),
  open: (bytes, hit) => {
    const text = joinParts(bytes, hit, continuation);
    if (text === null) return null;
    const range = {
      start: lineStart(bytes, hit.start, context) ?? hit.start - context,
      end: lineEnd(bytes, text.end, context)
    };
    return withoutGaps(bytes, text, range, 0);
  }
};
var continuation = {
  gapEnd: (bytes, at) => {
    const byte = bytes[at];
    if (byte !== backslash3 && byte !== backtick2 && byte !== caret) return -1;
    const feed = bytes[at + 1] === carriageReturn4 ? at + 2 : at + 1;
    if (bytes[feed] !== lineFeed4) return -1;
    if (byte === backtick2 && closesCode(bytes, at)) return -1;
    return skipBlanks(bytes, feed + 1, mostBlanks2);
  },
  // A `\` also ends lines in Markdown: text after it is no part of a key.
  continues: mayContinue
};
var longestLine4 = 512;
function closesCode(bytes, at) {
  const start = lineStart(bytes, at, longestLine4);
  if (start === null) return true;
  const backticks = bytes.toString("latin1", start, at).split("`").length - 1;
  return backticks % 2 === 1;
}
var lineFeed4 = 10;
var carriageReturn4 = 13;
var backslash3 = 92;
var caret = 94;
var backtick2 = 96;

// src/detect/views/markdown-escape.ts
var markdownEscape = {
  name: "markdown-escape",
  breaks: "\\",
  patterns: (prefix) => parsePatterns(Array.from(prefix).flatMap((_, at) => escapesAt(prefix, at))),
  open: (bytes, hit) => decodeEscapes(bytes, hit, first4, escapeAt4)
};
function escapesAt(prefix, at) {
  const char = prefix[at] ?? "";
  if (!isPunctuation2(char.charCodeAt(0))) return [];
  const before = plain2(prefix.slice(Math.max(0, at - 2), at));
  const after = at === 0 ? plain2(prefix.slice(1)) : "";
  const escaped2 = `${before}\\\\[\\\\${plain2(char)}]${after}`;
  if (char !== "_") return [escaped2];
  return [escaped2, `${before}\\\\textu`, `${before}\\\\PYG?Zu`, `${before}\\{\\\\_`];
}
var first4 = firstBytes("\\{");
var backslash4 = 92;
var openingBrace = 123;
function escapeAt4(bytes, at, end) {
  if (bytes[at - 1] === backslash4) return null;
  const found = bytes[at] === openingBrace ? groupAt2(bytes, at) : afterBackslashes(bytes, at);
  return found === null || at + found.length > end ? null : found;
}
function afterBackslashes(bytes, at) {
  let next = at + 1;
  while (bytes[next] === backslash4) next++;
  const code = bytes[next] ?? 0;
  if (isPunctuation2(code)) return { length: next + 1 - at, bytes: [code] };
  const command = latexCommand.exec(bytes.toString("latin1", next, next + longestCommand));
  if (command === null) return null;
  const written = command[1] === void 0 ? void 0 : commands.get(command[1]);
  return { length: next + command[0].length - at, bytes: written === void 0 ? [] : [written] };
}
function groupAt2(bytes, at) {
  const isGroup = bytes.toString("latin1", at, at + 4) === "{\\_}";
  return isGroup ? { length: 4, bytes: [95] } : null;
}
var longestCommand = 18;
var commands = /* @__PURE__ */ new Map([
  ["textunderscore", 95],
  ["PYZus", 95],
  ["PYGZus", 95],
  ["PYZhy", 45],
  ["PYGZhy", 45]
]);
var latexCommand = /^(?:(textunderscore|PYG?Zus|PYG?Zhy)|allowbreak)(?:\{\}| |(?![A-Za-z]))/;
function isPunctuation2(code) {
  return code >= 33 && code <= 47 || code >= 58 && code <= 64 || code >= 91 && code <= 96 || code >= 123 && code <= 126;
}

// src/detect/views/markup.ts
var markup = {
  name: "markup",
  breaks: "<",
  patterns: (prefix) => parsePatterns(
    gapsIn(prefix).map(
      ({ before, after }, index) => (
        // `b<` is common at the end of words in HTML, `br<` is not.
        index === 0 ? `[a-zA-Z0-9"'\\/\\-]>${after}` : `${before}<[\\/a-zA-Z!]`
      )
    )
  ),
  commonPatterns: () => [],
  open: (bytes, hit) => decodeEscapes(bytes, hit, first5, escapeAt5)
};
var first5 = firstBytes("<");
var longestTag = 512;
var tag = /^<\/?([A-Za-z][A-Za-z0-9]*(?:[:-][A-Za-z0-9-]+)*)(?:[\s/][^<>]*)?>/;
var comment = /^<!--[^>]*-->/;
function escapeAt5(bytes, at, end) {
  const one = tagAt(bytes, at, end);
  if (one === null || one.bytes.length > 0) return one;
  let next = at + one.length;
  let { isElement } = one;
  for (; ; ) {
    const other = tagAt(bytes, next, end);
    if (other === null || other.bytes.length > 0) break;
    next += other.length;
    isElement ||= other.isElement;
  }
  if (isElement && endsName(bytes, at) && isWordStart(bytes[next] ?? 0)) return null;
  return { length: next - at, bytes: [] };
}
function tagAt(bytes, at, end) {
  const second = bytes[at + 1] ?? 0;
  if (bytes[at] !== 60 || !(second === 33 || second === 47 || isLetter(second))) return null;
  const text = bytes.toString("latin1", at, Math.min(end, at + longestTag));
  const [whole, name = ""] = tag.exec(text) ?? comment.exec(text) ?? [];
  if (whole === void 0 || !(name === "" || isInline(name))) return null;
  return {
    length: whole.length,
    bytes: name === "w:noBreakHyphen" ? [45] : [],
    isElement: name !== "" && name !== "wbr"
  };
}
function isWordStart(code) {
  return isLetter(code) || isDigit(code);
}
var longestName = 64;
function endsName(bytes, end) {
  const text = bytes.toString("latin1", Math.max(0, end - longestName), end);
  const word2 = /(?<![A-Za-z0-9])[A-Z]?[a-z]{3,}$/.exec(text)?.[0];
  if (word2 !== void 0 && isWord3(word2)) return true;
  const [, name = ""] = /(?<![\w-])[a-z]+_([a-z_-]+)$/.exec(text) ?? [];
  return isNameOfWords(name);
}
var inline = new Set(
  "a abbr acronym b bdi bdo big blink cite code data del dfn em font hl i ins kbd mark nobr q rb ruby s samp small span strike strong sub sup tspan tt u var wbr".split(" ")
);
var separating = new Set(
  "w:p w:br w:cr w:delText w:instrText w:tab w:tbl w:tr w:tc w:sdt w:ptab w:sectPr a:p a:br a:tbl a:tr a:tc text:p text:h text:s text:tab text:line-break text:list text:list-item".split(" ")
);
var isOffice = /^(?:w|a|text):/;
var workbook = /* @__PURE__ */ new Set(["r", "t", "rPr", "rFont", "sz", "color", "family", "scheme", "charset"]);
function isInline(name) {
  if (isOffice.test(name)) return !separating.has(name);
  return inline.has(name.toLowerCase()) || workbook.has(name);
}

// src/detect/views/office-escape.ts
var officeEscape = {
  name: "markup",
  patterns: (prefix) => parsePatterns(
    escapedPrefix(prefix, {
      escapes: (char) => [`_x00${hexDigits(char)}_`],
      ends: () => "_"
    })
  ),
  commonPatterns: () => [],
  open: (bytes, hit) => decodeEscapes(bytes, hit, first6, escapeAt6)
};
var first6 = firstBytes("_");
var underscore3 = 95;
var length = 7;
function escapeAt6(bytes, at, end) {
  if (at + length > end || bytes[at + length - 1] !== underscore3 || bytes[at + 1] !== 120) {
    return null;
  }
  const code = hexNumber(bytes, at + 2, 4);
  return code === -1 ? null : { length, bytes: utf8(code) };
}

// src/detect/views/percent.ts
var percent = {
  name: "percent",
  breaks: "%",
  patterns: (prefix) => parsePatterns([
    ...escapedPrefix(prefix, {
      escapes: (char, isLast) => {
        const digits = hexDigits(char);
        if (!isLast) return [`%${digits}`];
        return [`%${digits}`, `%25${digits}`, "%2525", `%[uU]00${digits}`];
      },
      ends: lastHexDigit
    }),
    ...interruptedByBytes(prefix, "%"),
    encodedTwice(prefix.slice(0, 1))
  ]),
  commonPatterns: (prefix) => commonlyEscaped(prefix, { escapes: (char) => [`%${hexDigits(char)}`], ends: lastHexDigit }),
  open: (bytes, hit) => decodeEscapes(bytes, hit, first7, escapeAt7)
};
var first7 = firstBytes("%");
function encodedTwice(char) {
  return Array.from(`%${hexOf(char)}`, (digit) => `%${hexOf(digit)}`).join("");
}
function escapeAt7(bytes, at, end) {
  let digits = at + 1;
  while (bytes[digits] === 50 && bytes[digits + 1] === 53 && isEscaped(bytes, digits + 2)) {
    digits += 2;
  }
  const isUnicode = ((bytes[digits] ?? 0) | 32) === 117;
  const from = isUnicode ? digits + 1 : digits;
  const count2 = isUnicode ? 4 : 2;
  const value = from + count2 <= end ? hexNumber(bytes, from, count2) : -1;
  if (value === -1) return null;
  return { length: from + count2 - at, bytes: isUnicode ? utf8(value) : [value] };
}
function isEscaped(bytes, at) {
  const first11 = bytes[at];
  if (first11 !== void 0 && (first11 | 32) === 117) return hexNumber(bytes, at + 1, 4) !== -1;
  return hexValue(first11) !== -1 && hexValue(bytes[at + 1]) !== -1;
}

// src/detect/views/quoted-printable.ts
var quotedPrintable = {
  name: "quoted-printable",
  breaks: "=?",
  patterns: (prefix) => parsePatterns([
    ...escapedPrefix(prefix, {
      escapes: (char) => [`=${hexDigits(char)}`],
      ends: (char) => `${lastHexDigit(char)}\\n`
    }),
    ...interruptedPrefix(prefix, ["=[\\r\\n]{1,2}", "=\\\\{1,16}n", "=\\\\{1,16}r\\\\{1,16}n"]),
    ...interruptedByBytes(prefix, "=")
  ]),
  commonPatterns: (prefix) => commonlyEscaped(prefix, { escapes: (char) => [`=${hexDigits(char)}`], ends: lastHexDigit }),
  open: (bytes, hit) => decodeEscapes(bytes, hit, first8, escapeAt8)
};
var first8 = firstBytes("=?");
var questionMark = 63;
var backspace = 8;
var equals3 = 61;
var longestSoftBreak = 48;
var softBreak2 = /^=[ \t]{0,4}(?:\r?\n|(?:\\{1,16}r)?\\{1,16}n)/;
var longestSeam = 80;
var seam = /^\?=(?:\r?\n)?[ \t]{1,4}=\?[\w-]{1,30}(?:\*[\w-]{1,10})?\?[Qq]\?/;
function escapeAt8(bytes, at, end) {
  if (bytes[at] === questionMark) return skipped(seam, bytes, at, Math.min(end, at + longestSeam));
  const code = at + 3 <= end ? hexNumber(bytes, at + 1, 2) : -1;
  if (code !== -1) return isWritten(code, bytes, at) ? { length: 3, bytes: [code] } : null;
  return skipped(softBreak2, bytes, at, Math.min(end, at + longestSoftBreak));
}
function isWritten(code, bytes, at) {
  if (code >= 128) return /[A-F0-9]{2}/.test(bytes.toString("latin1", at + 1, at + 3));
  if (!isLetter(code) && !isDigit(code) && code !== backspace) return true;
  const next = bytes[at + 3] ?? 0;
  if (next === equals3 || bytes[at - 3] === equals3) return true;
  return isBodyByte(next) && !endsName2(bytes, at);
}
var shortestName2 = 4;
var longestName2 = 64;
function endsName2(bytes, end) {
  let start = end;
  while (end - start < longestName2 && isBodyByte(bytes[start - 1] ?? 0)) start--;
  return end - start >= shortestName2 && isPlainName(bytes.toString("latin1", start, end));
}
function skipped(text, bytes, at, end) {
  const found = text.exec(bytes.toString("latin1", at, end));
  return found === null ? null : { length: found[0].length, bytes: [] };
}

// src/detect/views/rtf.ts
var rtf = {
  name: "markup",
  breaks: "\\{}\r\n",
  patterns: (prefix) => parsePatterns([
    ...escapedPrefix(prefix, {
      escapes: (char, isLast) => [
        `\\\\'${hexDigits(char)}`,
        `\\\\u${char.charCodeAt(0)}${isLast ? "[? \\\\]" : "[? ]{1,2}"}`
      ],
      // Also of the substitute after a number: `?` or `\'3f`.
      ends: (char) => `${lastHexDigit(char)}? fF`
    }),
    ...gapsIn(prefix).map(({ before }) => `${before}\\}\\{\\\\`)
  ]),
  commonPatterns: () => [],
  open: (bytes, hit) => isRtf(bytes, hit) ? decodeEscapes(bytes, hit, first9, escapeAt9) : nothingIn(bytes, hit)
};
var evidence = /\\(?:rtf1|pard|rtlch|ltrch|insrsid\d+|lang\d+|fs\d+|cf\d+|af\d+|f\d+)[\\ \r\n{}]/;
function isRtf(bytes, { start }) {
  const near = bytes.subarray(Math.max(0, start - reachBefore), start + reachAfter);
  return near.includes(backslash5) && evidence.test(near.toString("latin1"));
}
var backslash5 = 92;
var first9 = firstBytes("\\{}\r\n");
var longestWord2 = 48;
var controlWord = /^\\([a-z]{1,32})(-?\d{1,10})? ?/;
var separating2 = /* @__PURE__ */ new Set([
  "par",
  "line",
  "cell",
  "row",
  "tab",
  "sect",
  "page",
  "emspace",
  "enspace"
]);
function escapeAt9(bytes, at, end) {
  if (isEndOfText(bytes, at)) return null;
  if (bytes[at] !== 92) return { length: 1, bytes: [] };
  const text = bytes.toString("latin1", at, Math.min(end, at + longestWord2));
  const second = text[1] ?? "";
  if (second === "'") {
    const code = hexNumber(bytes, at + 2, 2);
    return code === -1 || text.length < 4 ? null : { length: 4, bytes: [code] };
  }
  if (second in symbols2) return { length: 2, bytes: [...Buffer.from(symbols2[second] ?? "")] };
  const found = controlWord.exec(text);
  if (found === null) return null;
  const [whole, word2 = "", number4] = found;
  if (separating2.has(word2)) return { length: whole.length, bytes: [10] };
  if (word2 === "u" && number4 !== void 0) return unicode(text, whole, Number(number4));
  return { length: whole.length, bytes: [] };
}
var shortestFullLine2 = 72;
var longestLineBreak = 16;
function isEndOfText(bytes, at) {
  if (!isLineBreak3(bytes[at]) || isControl(bytes[at - 1])) return false;
  let end = at + 1;
  while (isLineBreak3(bytes[end]) && end < at + longestLineBreak) end++;
  if (isControl(bytes[end])) return end === at + longestLineBreak;
  const isBlankLine = end > at + (bytes[at] === 13 ? 2 : 1);
  return isBlankLine || at - lineStartBefore(bytes, at) < shortestFullLine2;
}
function isLineBreak3(byte) {
  return byte === 10 || byte === 13;
}
function isControl(byte) {
  return byte === void 0 || first9[byte] === 1;
}
var symbols2 = {
  _: "-",
  "-": "",
  "~": " ",
  "\\": "\\",
  "{": "{",
  "}": "}",
  "*": ""
};
function unicode(text, word2, number4) {
  const rest = text.slice(word2.trimEnd().length);
  const substitute = /^ ?(?:\\'[0-9a-fA-F]{2}|[^\\{}\r\n])/.exec(rest)?.[0] ?? "";
  return {
    length: word2.trimEnd().length + substitute.length,
    bytes: utf8((number4 + 65536) % 65536)
  };
}

// src/detect/views/literals.ts
var longestLiteral = 640;
var longestBefore = 96;
var longestBetween = 160;
var mostLiterals = 12;
var context2 = 96;
var lineFeed5 = 10;
var backslash6 = 92;
function literalAt(bytes, hit) {
  if (isQuote(bytes[hit.start])) return { start: hit.start + 1, end: hit.end - 1 };
  const least = Math.max(1, hit.start - longestBefore);
  let start = hit.start;
  while (start > least && !isQuote(bytes[start - 1]) && bytes[start - 1] !== lineFeed5) start--;
  return isQuote(bytes[start - 1]) ? literalFrom(bytes, start) : null;
}
function literalFrom(bytes, start) {
  const quote3 = bytes[start - 1];
  const limit = Math.min(bytes.length, start + longestLiteral);
  for (let end = start; end < limit; end++) {
    const byte = bytes[end];
    if (byte === quote3) return { start, end };
    if (byte === lineFeed5) return null;
    if (byte === backslash6) end++;
  }
  return null;
}
var comma2 = (bytes, at) => {
  const after = skipSpace(bytes, at);
  return bytes[after] === 44 ? skipSpace(bytes, after + 1) : after;
};
function literalsFrom(bytes, first11, unlike, between2 = comma2, most = mostLiterals) {
  const literals = [first11];
  let next = literalAfter(bytes, first11, between2);
  while (next !== null && literals.length < most) {
    const beginning = bytes.toString("latin1", next.start, next.start + unlike.length);
    if (unlike !== "" && beginning === unlike) break;
    literals.push(next);
    next = literalAfter(bytes, next, comma2);
  }
  return literals;
}
function literalAfter(bytes, { end }, between2) {
  const at = between2(bytes, end + 1);
  const start = at === -1 ? -1 : contentStart(bytes, at);
  return start === -1 ? null : literalFrom(bytes, start);
}
function contentOf(bytes, { start, end }) {
  return bytes.toString("latin1", start, end);
}
function textBefore3(bytes, at) {
  return bytes.toString("latin1", Math.max(0, at - longestBetween), at);
}
function textAfter(bytes, at) {
  return bytes.toString("latin1", at, at + longestBetween);
}
function joinLiterals(bytes, hit, parts) {
  const [first11] = parts;
  if (first11 === void 0 || typeof first11 === "string") return null;
  const before = { start: contextStart(bytes, first11.start), end: first11.start };
  const length2 = parts.reduce((sum, part) => sum + lengthOf(part), lengthOf(before) + 1);
  const text = new DecodedText(length2);
  let end = before.start;
  const add = (byte, at) => {
    if (at < end) text.addSpan(byte, end, end);
    else text.addSpan(byte, at, at + 1);
    end = Math.max(end, at + 1);
  };
  for (const part of [before, ...parts]) {
    if (typeof part === "string") for (const byte of Buffer.from(part, "latin1")) add(byte, end - 1);
    else for (let at = part.start; at < part.end; at++) add(bytes[at] ?? 0, at);
  }
  add(bytes[end] ?? 0, end);
  const decoded = text.finish(end, { coveredTo: end });
  return mayBeKey(bodyAt(decoded, hit)) ? decoded : null;
}
function lengthOf(part) {
  return typeof part === "string" ? part.length : part.end - part.start;
}
function bodyAt({ bytes, places }, hit) {
  const start = places.findIndex((place) => place >= hit.end);
  if (start === -1) return "";
  let end = start;
  while (end < bytes.length && isPartByte(bytes, end)) end++;
  return bytes.toString("latin1", start, end);
}
function contextStart(bytes, at) {
  const least = lineStart(bytes, at, context2) ?? at - context2;
  let quotes = 0;
  let start = at;
  while (start > least) {
    if (isQuote(bytes[start - 1]) && ++quotes === 2) break;
    start--;
  }
  return start;
}
function contextEnd(bytes, at) {
  const most = lineEnd(bytes, at, context2);
  let end = at;
  if (isQuote(bytes[end])) end++;
  while (end < most && !isQuote(bytes[end])) end++;
  return end;
}

// src/detect/views/literal-formats.ts
var placeholder = /%(?:(\d)\$)?-?\d{0,3}[svd]|%%|\{(\d?)(?::[^{}]{0,8})?\}/g;
var formatBefore = /(["'`])([^"'`\n]{0,64})\1\s*(?:,|%|-f|\.format(?:ted)?\(|\s)\s*[[({]?\s*(?:["'`][^"'`\n]{0,40}["'`]\s*,?\s*)*$/;
var method = /^\.format(?:ted)?\(/;
function filledFormat(bytes, hit, format) {
  const [, ...values2] = literalsFrom(bytes, format, "", beforeValues);
  return values2.length === 0 ? null : joinLiterals(bytes, hit, filled(bytes, format, values2));
}
function isFormat(bytes, literal) {
  let at = literal.start;
  while (at < literal.end && bytes[at] !== 37 && bytes[at] !== 123) at++;
  if (at === literal.end) return false;
  return contentOf(bytes, literal).search(placeholder) !== -1;
}
function formatOf(bytes, value) {
  const before = textBefore3(bytes, value.start - 1);
  const found = before.search(placeholder) === -1 ? null : formatBefore.exec(before);
  if (found === null) return null;
  const start = value.start - before.length + found.index;
  const format = { start, end: start + (found[2]?.length ?? 0) };
  return isFormat(bytes, format) ? format : null;
}
function beforeValues(bytes, from) {
  let at = skipSpace(bytes, from);
  const found = bytes[at] === 46 ? method.exec(bytes.toString("latin1", at, at + 12)) : null;
  if (found !== null) at += found[0].length;
  else if (bytes[at] === 44 || bytes[at] === 37) at++;
  else if (bytes[at] === 45 && bytes[at + 1] === 102) at += 2;
  at = skipSpace(bytes, at);
  const isList = bytes[at] === 40 || bytes[at] === 91 || bytes[at] === 123;
  return isList ? skipSpace(bytes, at + 1) : at;
}
function filled(bytes, format, values2) {
  const content = contentOf(bytes, format);
  const parts = [];
  let at = 0;
  let next = 0;
  for (const found of content.matchAll(placeholder)) {
    parts.push({ start: format.start + at, end: format.start + found.index });
    at = found.index + found[0].length;
    if (found[0] === "%%") {
      parts.push("%");
      continue;
    }
    const index = found[1] ? Number(found[1]) - 1 : found[2] ? Number(found[2]) : next++;
    const value = values2[index];
    if (value === void 0) return [...parts, found[0]];
    parts.push(value);
  }
  return [...parts, { start: format.start + at, end: format.end }];
}

// src/detect/views/literal-lists.ts
function listFrom(bytes, hit, first11) {
  const prefix = isQuote(bytes[hit.start]) ? contentOf(bytes, first11) : bytes.toString("latin1", hit.start, hit.end);
  if (isOfNames(bytes, hit, first11)) return [];
  for (const most of [2, mostLiterals]) {
    const literals = literalsFrom(bytes, first11, prefix, comma2, most);
    if (literals.length === 1) return [];
    const content = literals.map((literal) => contentOf(bytes, literal)).join("");
    const after = content.slice(hit.end - first11.start);
    const [text = ""] = /^[\w.-]*/.exec(after) ?? [];
    if (most === mostLiterals && mayBeKey(text)) return literals;
    if (text.length < after.length && !mayBeKey(text)) return [];
  }
  return [];
}
function isOfNames(bytes, hit, first11) {
  let { end } = hit;
  if (end > first11.end) return false;
  while (end < first11.end && isOfText(bytes[end])) end++;
  if (end === first11.end) {
    const next = contentStart(bytes, comma2(bytes, first11.end + 1));
    if (next !== -1 && (isOfText(bytes[next]) || isQuote(bytes[next]))) return false;
  }
  return !mayBeKey(bytes.toString("latin1", hit.end, end));
}
function isOfText(byte = 0) {
  return isBodyByte(byte) || byte === 46;
}
function joinedList(bytes, hit, literals) {
  const [first11] = literals;
  const last = literals.at(-1);
  if (first11 === void 0 || last === void 0) return null;
  const separator3 = separatorOf(textBefore3(bytes, first11.start - 1), textAfter(bytes, last.end + 1));
  if (separator3 === null) return null;
  return joinLiterals(
    bytes,
    hit,
    literals.flatMap((literal, index) => index === 0 ? [literal] : [separator3, literal])
  );
}
var short = String.raw`(["'\`])([^"'\`\\\n]{0,4})\1`;
var list = String.raw`(?:(?:array|list|tuple)?[[{(]|(?:new\s)?\s?(?:\[\])?\w{0,16}(?:\[\])?\s?\{)?\s*`;
var earlier = String.raw`(?:["'\`][^"'\`\n]{0,40}["'\`]\s*,\s*)*$`;
var methodBefore = new RegExp(`${short}\\s*\\.join\\(\\s*${list}${earlier}`);
var functionBefore = new RegExp(
  `(?:(?:join|implode|concat_ws)!?\\s?\\(|(?:fn::join["']?:|!join)\\s*\\[)\\s*${short}\\s*,\\s*${list}${earlier}`,
  "i"
);
var concatBefore = new RegExp(
  `(?:(?:concat|paste0|sprint)!?\\s?|-join\\s*@?)\\(\\s*${list}${earlier}`,
  "i"
);
var lastBefore = new RegExp(`(?:join|paste)\\s?\\(\\s*${list}${earlier}`, "i");
var lastAfter = new RegExp(`^\\s*[\\]})]?\\s*,\\s*(?:sep\\s*=\\s*)?${short}\\s*\\)`);
var methodAfter = new RegExp(
  `^\\s*(?:,\\s*)?(?:[\\])}]\\s*)?\\??(?:\\.|->)(?:join|joinToString|mkString)(?:\\(\\s*(?:${short}\\s*)?\\)|(?![(\\w]))`
);
function separatorOf(before, after) {
  const method2 = methodAfter.exec(after);
  if (method2 !== null) return method2[2] ?? (method2[0].endsWith(")") ? null : "");
  const first11 = methodBefore.exec(before) ?? functionBefore.exec(before);
  if (first11 !== null) return first11[2] ?? "";
  if (concatBefore.test(before)) return "";
  return lastBefore.test(before) ? lastAfter.exec(after)?.[2] ?? null : null;
}

// src/detect/views/split-literal.ts
var mostEmpty = 4;
var adjacentCost = 4;
var splitLiteral = {
  name: "literals",
  breaks: `"'\`$#{%\\${halfSeparator}`,
  commonPatterns: (prefix) => parsePatterns(wordsOf(prefix)),
  patterns: (prefix) => parsePatterns([
    ...cutPrefix(prefix, [`${quote2}[^"'\`]{0,32}${quote2}`, quote2]),
    ...cutTwice(prefix),
    ...templates(prefix),
    ...wordsOf(prefix)
  ]),
  open: (bytes, hit) => concatenated(bytes, hit) ?? listed(bytes, hit)
};
var quote2 = "[\"'`]";
function cutTwice(prefix) {
  const gap = `${quote2}[^"'\`]{0,16}${quote2}`;
  return Array.from({ length: Math.max(0, prefix.length - 2) }, (_, index) => index + 1).map(
    (at) => [prefix.slice(0, at), prefix.slice(at, at + 1), prefix.slice(at + 1)].map(plain2).join(gap)
  );
}
function templates(prefix) {
  const first11 = plain2(prefix.slice(0, 1));
  const rest = plain2(prefix.slice(1));
  const most = plain2(prefix.slice(0, -1));
  const last = plain2(prefix.slice(-1));
  const ends2 = ["[})]", "[ -][})]", "}}", "[ -]}}"];
  const starts = ["[$#\\\\][{(]", "{", "{{", "{{[ -]"];
  return [
    ...ends2.flatMap((end) => [first11 + quote2 + end + rest, most + quote2 + end + last]),
    ...starts.flatMap((start) => [first11 + start + quote2 + rest, most + start + quote2 + last])
  ];
}
function wordsOf(prefix) {
  return [...prefix.matchAll(/[_.:-]/g)].filter(({ index }) => index > 0).map(({ index }) => quote2 + plain2(prefix.slice(0, index)) + quote2);
}
function concatenated(bytes, hit) {
  if (isQuote(bytes[hit.start])) return null;
  const text = joinParts(bytes, hit, concatenation);
  if (text === null) return null;
  const cost = text.gaps.some((gap) => isAdjacent(bytes.toString("latin1", gap.start, gap.end)));
  const range = { start: contextStart(bytes, hit.start), end: contextEnd(bytes, text.end) };
  return withoutGaps(bytes, text, range, cost ? adjacentCost : 0);
}
var concatenation = {
  gapEnd: (bytes, at) => {
    let end = gapEnd2(bytes, at);
    for (let empty = 0; empty < mostEmpty && end !== -1 && isQuote(bytes[end]); empty++) {
      end = nextLiteral(bytes, end);
    }
    return end;
  },
  continues: (joint) => mayContinue(joint) && !mayBeApart(joint)
};
function gapEnd2(bytes, at) {
  if (!isQuote(bytes[at])) return innerLiteral(bytes, at);
  if (bytes[at] !== backtick3 && bytes[at + 1] !== dot3 && isPartByte(bytes, at + 1)) return at + 1;
  const next = nextLiteral(bytes, at);
  return next === -1 ? afterInner(bytes, at) : next;
}
var backtick3 = 96;
var dot3 = 46;
var mayGoOn = firstBytes(",%-.\"'`&uULfFrRbBN@$");
function listed(bytes, hit) {
  const literal = literalAt(bytes, hit);
  if (literal === null || mayGoOn[bytes[skipSpace(bytes, literal.end + 1)] ?? 0] !== 1) return null;
  if (isFormat(bytes, literal)) return filledFormat(bytes, hit, literal);
  const literals = listFrom(bytes, hit, literal);
  if (literals.length === 0) return null;
  const format = formatOf(bytes, literal);
  return format === null ? joinedList(bytes, hit, literals) : filledFormat(bytes, hit, format);
}
function isAdjacent(gap) {
  return /^["'`]\s+\w{0,2}["'`]$/.test(gap);
}
var suffix = /^(?:_\w*|[sdhy]|sv|[mun]s|[a-z]{3,5})$/;
var shortestGlued = 8;
function mayBeApart({ body, gap, part, after }) {
  if (!isKeyAlone(body)) return false;
  if (gap.length === 1) {
    return after.charAt(0) !== gap && (part.length < shortestGlued || suffix.test(part));
  }
  if (!isAdjacent(gap)) return false;
  return !gap.includes("\n") || part.length >= 16 && hasKeyLength(part);
}

// src/detect/views/terminal.ts
var terminal = {
  name: "invisible",
  breaks: "\b",
  patterns: (prefix) => parsePatterns([
    ...gapsIn(prefix).flatMap(
      ({ before }, index) => ["\\x1b[\\[(\\]]", ...index === 0 ? [] : writtenStarts].map((start) => before + start)
    ),
    ...overstruck(prefix)
  ]),
  commonPatterns: () => [],
  open: (bytes, hit) => {
    const reader = new SequenceReader(bytes);
    return decodeEscapes(bytes, hit, any, (_, at, end) => reader.at(at, end));
  }
};
var writtenStarts = [
  "\\\\{1,8}[x0][13][bB3]",
  "\\\\{1,8}e\\[",
  "\\^\\[[\\[(\\]]",
  "#033",
  "\\[[0-9;]{0,12}[mK][_\\[]"
];
function overstruck(prefix) {
  return Array.from(prefix, (char, index) => {
    const before = plain2(prefix.slice(Math.max(0, index - 2), index));
    return `${before}[${plain2(char)}_]\\x08[${plain2(char)}_]`;
  });
}
var any = new Uint8Array(256).fill(1);
var backspace2 = 8;
var underscore4 = 95;
var mostReads = 65536;
var SequenceReader = class {
  #bytes;
  #reads = 0;
  constructor(bytes) {
    this.#bytes = bytes;
  }
  /** Reads the control sequence or overstrike at `at`. */
  at(at, end) {
    if (this.#bytes[at + 1] === backspace2) return this.#overstrike(at, end);
    if (mayBegin[this.#bytes[at] ?? 0] !== 1 || this.#reads > mostReads) return null;
    const length2 = sequenceLength((index) => this.#codeAt(index, end), at);
    return length2 === 0 || at + length2 > end ? null : { length: length2, bytes: [] };
  }
  #codeAt(index, end) {
    this.#reads++;
    return index < end ? this.#bytes[index] ?? -1 : -1;
  }
  /** Characters with backspaces between them: the last one is shown, unless it underlines. */
  #overstrike(at, end) {
    const bytes = this.#bytes;
    let shown = bytes[at] ?? 0;
    let next = at + 1;
    while (next + 1 < end && bytes[next] === backspace2 && (bytes[next + 1] ?? 0) > 32) {
      const code = bytes[next + 1] ?? 0;
      if (code !== underscore4) shown = code;
      next += 2;
    }
    return next === at + 1 ? null : { length: next - at, bytes: [shown] };
  }
};

// src/detect/views/utf7.ts
var optional = /[!"#$%&*;<=>@[\]^_`{|}~\\]/;
var longestRow2 = 32;
var letters2 = base64Alphabet.characters.map(([letter = ""]) => letter).join("");
var utf7 = {
  name: "utf-7",
  patterns: (prefix) => patternsOf(prefix),
  open: (bytes, hit) => decodeEscapes(bytes, hit, first10, escapeAt10)
};
var first10 = firstBytes("+");
function patternsOf(prefix) {
  const index = prefix.search(optional);
  if (index === -1) return [];
  const code = prefix.charCodeAt(index);
  const last = letters2.slice((code & 15) << 2, ((code & 15) << 2) + 4);
  const known3 = [code >> 10, code >> 4 & 63].map((value) => letters2[value]).join("");
  return [parsePattern(`${plain2(`${prefix.slice(0, index)}+${known3}`)}[${plain2(last)}]`)];
}
function escapeAt10(bytes, at, end) {
  const decoded = [];
  let next = at + 1;
  let bits = 0;
  let pending = 0;
  for (; next < end; next++) {
    const value = values[bytes[next] ?? 0] ?? -1;
    if (value === -1) break;
    if (next - at > longestRow2) return null;
    pending = (pending << 6 | value) & 1048575;
    bits += 6;
    if (bits < 16) continue;
    bits -= 16;
    const code = pending >> bits & 65535;
    decoded.push(code < 128 ? code : 255);
  }
  const closes = bytes[next] === hyphen && next < end;
  if (next === at + 1) return closes ? { length: 2, bytes: [plus] } : null;
  if (bits >= 6 || (pending & (1 << bits) - 1) !== 0) return null;
  return { length: next - at + (closes ? 1 : 0), bytes: decoded };
}
var plus = 43;
var hyphen = 45;
var values = new Int8Array(256).fill(-1);
for (const [value, letter] of Array.from(letters2).entries()) values[letter.charCodeAt(0)] = value;

// src/detect/views/utf16-text.ts
var unit = 2;
var zero = once(setOf((byte) => byte === 0));
var utf16Text = {
  name: "utf-16",
  patterns: () => [],
  readsOffset: true,
  nested: (pattern2) => holdsZero(pattern2) ? [] : [widened(pattern2)],
  open: (bytes, hit) => {
    const { start } = hit;
    const big = bytes[start + 1] !== 0 || start % unit !== 0 && bytes[start - 1] === 0;
    return readUnits2(bytes, big ? start - 1 : start, hit, big);
  }
};
function holdsZero({ elements }) {
  return elements.some(({ set }) => set[0] === 1);
}
function widened({ elements }) {
  const sets = elements.flatMap(({ set, min }) => Array.from({ length: min }, () => set));
  const wide = sets.flatMap((set, index) => index === 0 ? [once(set)] : [zero, once(set)]);
  return { elements: wide, phase: 0 };
}
function readUnits2(bytes, start, hit, big) {
  if (start < 0) return null;
  const codeAt = (at) => big ? bytes.readUInt16BE(at) : bytes.readUInt16LE(at);
  let from = start;
  while (from - unit >= Math.max(0, hit.start - reachBefore) && codeAt(from - unit) !== 0) {
    from -= unit;
  }
  const most = Math.min(bytes.length, hit.start + reachAfter);
  let to = from;
  while (to + unit <= most && codeAt(to) !== 0) to += unit;
  if (to - from < unit * shortestKey) return null;
  const text = new DecodedText(2 * (to - from));
  for (let at = from; at < to; at += unit) {
    for (const byte of utf8(codeAt(at))) text.addSpan(byte, at, at + unit);
  }
  return text.finish(to, { name: big ? "utf-16be" : "utf-16le" });
}

// src/detect/views/utf32.ts
var unit2 = 4;
var utf32 = {
  name: "utf-32",
  readsOffset: true,
  patterns: (prefix) => {
    const bytes = Buffer.alloc(unit2 * prefix.length - 3);
    for (let i = 0; i < prefix.length; i++) bytes[unit2 * i] = prefix.charCodeAt(i);
    return [literalPattern(bytes)];
  },
  open: (bytes, hit) => {
    const big = isBigEndian(bytes, hit);
    const start = big ? hit.start - 3 : hit.start;
    return readUnits3(bytes, start, hit, big);
  }
};
function isBigEndian(bytes, { start, end }) {
  if (!isZero2(bytes, start - 3)) return false;
  return !isZero2(bytes, end) || start % unit2 === 3;
}
function isZero2(bytes, at) {
  return at >= 0 && at + 3 <= bytes.length && bytes.readUIntBE(at, 3) === 0;
}
function readUnits3(bytes, start, hit, big) {
  const codeAt = (at) => big ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
  let from = start;
  while (from - unit2 >= Math.max(0, hit.start - reachBefore) && isCharacter2(codeAt(from - unit2))) {
    from -= unit2;
  }
  const most = Math.min(bytes.length, hit.start + reachAfter);
  let to = from;
  while (to + unit2 <= most && isCharacter2(codeAt(to))) to += unit2;
  if (to - from < unit2 * shortestKey) return null;
  const text = new DecodedText(to - from);
  for (let at = from; at < to; at += unit2) {
    for (const byte of utf8(codeAt(at))) text.addSpan(byte, at, at + unit2);
  }
  return text.finish(to, { name: big ? "utf-32be" : "utf-32le" });
}
function isCharacter2(code) {
  return code > 0 && code <= 1114111 && (code < 55296 || code > 57343);
}

// src/detect/views/wrapped.ts
var narrowest = 56;
var widest = 140;
var narrowestFolded = 16;
var costBits2 = 6;
var wrapped = {
  name: "wrapped",
  breaks: `\r
${halfSeparator}`,
  commonPatterns: () => [],
  patterns: (prefix) => parsePatterns(brokenPrefix(prefix)),
  open: (bytes, hit) => {
    const text = joinParts(bytes, hit, wrapping());
    if (text === null) return null;
    const start = lineStart(bytes, hit.start) ?? hit.start;
    return withoutGaps(bytes, text, { start, end: lineEnd(bytes, text.end, longestLine3) }, costBits2);
  }
};
var markSet = ">|#;*+/-";
var leads = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 10, 12].map((count2) => "[ \\t]".repeat(count2)),
  `[${markSet}]`,
  `[${markSet}]{1,3}[ \\t]`,
  `[ \\t]{1,8}[${markSet}]{1,3}[ \\t]`
];
function brokenPrefix(prefix) {
  const places = Array.from({ length: prefix.length - 1 }, (_, index) => index + 1);
  return places.flatMap((at) => {
    const head = plain2(prefix.slice(0, at));
    const tail = plain2(prefix.slice(at));
    if (at > 1) {
      const lead = `[ \\t${markSet.replace(prefix.charAt(at), "")}]{0,16}`;
      return [`${head}\\n${lead}${tail}`, `${head}\\r\\n${lead}${tail}`];
    }
    const indented = leads.map((lead) => `${head}\\r?\\n${lead}${tail}`);
    return [`${head}\\n${tail}`, `${head}\\r\\n${tail}`, ...indented];
  });
}
function wrapping() {
  let width = null;
  return {
    gapEnd: (bytes, at) => {
      if (!isLineBreak2(bytes[at])) return -1;
      if (width === null ? !mayBeFull(bytes, at) : !isWide(bytes, at)) return -1;
      const line = lineAt2(bytes, at);
      if (line === null || line.width < narrowestFolded) return -1;
      if (width === null ? !isFull(bytes, line) : Math.abs(width - line.width) > 1) return -1;
      const next = lineAfter(bytes, line);
      if (next === null || !isContinued(line, next)) return -1;
      width ??= line.width;
      return next.text;
    },
    continues: (joint) => mayContinue(joint) && !isWholeKey(joint.body) && !isWord3(joint.part) && !beginsLine(joint)
  };
}
function beginsLine({ body, part, after }) {
  const alone = isKeyAlone(body);
  if (mayBeWord(part) && (isInSentence(after) || alone && part.length >= 3)) return true;
  return alone && (date2.test(part) || number3.test(part) && /^(?:[:/)\]]|[. \t] ?[A-Za-z])/.test(after));
}
var date2 = /^(?:19|20)\d\d-?\d\d/;
var number3 = /^\d+(?:\.\d+)*$/;
function isWide(bytes, end) {
  return lineStart(bytes, end, narrowestFolded - 1) === null;
}
function mayBeFull(bytes, end) {
  const start = lineStart(bytes, end);
  if (start === null || end - start < narrowestFolded) return false;
  if (end - start >= narrowest) return true;
  const least = start - longestLine3;
  let last = start - 1;
  while (last > least && (isLineBreak2(bytes[last]) || isBlank(bytes[last]))) last--;
  return mayFoldNext.has(bytes[last] ?? 0);
}
function isBlank(byte) {
  return byte === 32 || byte === 9;
}
var mayFoldNext = new Set(Buffer.from(">|-+0123456789"));
var foldsNext = /[:-][ \t]+[>|][-+]?\d?[ \t]*$/;
function isFull(bytes, line) {
  const before = lineBefore(bytes, line);
  if (before !== null && foldsNext.test(bytes.toString("latin1", before.start, before.end)))
    return true;
  if (line.width < narrowest || line.width > widest) return false;
  return before === null || before.width <= line.width + 1;
}
function isContinued(line, next) {
  if (next.width > line.width + 1) return false;
  return next.marks === line.marks || next.marks === "" && /^[*+]$/.test(line.marks);
}

// src/detect/views/index.ts
var views = [raw, utf16];
var decoders = [
  base64,
  base32,
  hex,
  hexBytes,
  decimal,
  utf16Text,
  utf32,
  utf7,
  percent,
  jsonEscape,
  markdownEscape,
  htmlEntity,
  quotedPrintable,
  officeEscape,
  invisible,
  terminal,
  markup,
  rtf,
  splitLiteral,
  characterList,
  lineContinuation,
  wrapped,
  letterSpaced
];

// src/detect/counted-detections.ts
function* countedDetections(chunk, rules, decoded, describe) {
  const byStart = new Map(decoded.map((match) => [match.place.start, match]));
  const counts = /* @__PURE__ */ new Map();
  const count2 = (reason) => counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const isFound = (at) => byStart.get(at)?.accepted === true;
  const refuse = (at, reason) => {
    if (!isFound(at)) count2(reason);
  };
  let hasKey = decoded.some(({ accepted }) => accepted);
  const names2 = rules.map(({ seen }) => seen.in(chunk.bytes));
  for (const [index, { compiled: compiled2 }] of rules.entries()) {
    const plain3 = names2[index]?.keysIn(chunk.owned, refuse) ?? [];
    for (const matches of [plain3, otherKeys(chunk, compiled2, refuse)]) {
      const description2 = describe();
      for (const match of matches) {
        if (isFound(match.start)) continue;
        hasKey = true;
        byStart.delete(match.start);
        yield description2.of(placed(match));
      }
    }
  }
  const description = describe();
  for (const match of byStart.values()) {
    const { reason } = judge(match.match);
    if (reason === null) yield description.of(match);
    else count2(reason);
  }
  if (!hasKey) for (const rule of names2) rule.remember();
  const rejections = Array.from(counts, ([reason, number4]) => {
    return { kind: "rejections", reason, count: number4 };
  });
  yield* rejections;
  return hasKey ? null : rejections;
}
function* otherKeys(chunk, compiled2, refuse) {
  const { start, end } = chunk.owned;
  for (const view of views) {
    if (view.name === "raw") continue;
    for (const match of matchesIn(chunk.bytes, start, end, compiled2, view)) {
      const { reason } = judge(match);
      if (reason === null) yield match;
      else refuse(match.start, reason);
    }
  }
}

// src/detect/masking.ts
var shortestHidden = 12;
var shortestHalf = 12;
function maskForms(original, rules, options, from = 0, to = original.length) {
  const plain3 = plainText(original);
  const forms2 = rules.flatMap((compiled2) => [...formsIn(plain3.text, compiled2, options)]);
  const repetitions = options.known === void 0 ? [] : repetitionsIn(plain3.text, options.known);
  const ranges = [...forms2, ...repetitions];
  const masked = ranges.map((range) => inOriginal(range, plain3));
  return render(original, masked, from, to);
}
function inOriginal({ start, end, shown }, { offsets }) {
  if (offsets === null) return { start, end, shown };
  return { start: offsets[start] ?? start, end: offsets[end] ?? end, shown };
}
function render(text, ranges, from, to) {
  let masked = "";
  let at = from;
  for (const { start, end, shown } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= at || start >= to) continue;
    masked += text.slice(at, Math.max(at, start)) + shown;
    at = end;
  }
  return masked + text.slice(at, Math.max(at, to));
}
function* formsIn(text, compiled2, { names: names2 }) {
  for (const anchor of compiled2.anchors) {
    for (let at = text.indexOf(anchor); at !== -1; ) {
      const end = endOfRun(text, at + anchor.length, compiled2);
      const body = text.slice(at + anchor.length, end);
      const hidden2 = body.length >= (names2 ? compiled2.rule.body.minLength : shortestHidden);
      if (hidden2 && (names2 || !isPlainName(body))) {
        yield { start: at, end, shown: mask(anchor + body, anchor.length) };
      }
      at = text.indexOf(anchor, end);
    }
  }
}
function endOfRun(text, from, { alphabet: alphabet4, rule }) {
  const end = endOfBody2(text, from, alphabet4);
  const { secretSeparator } = rule.body;
  if (secretSeparator === void 0 || text[end] !== secretSeparator) return end;
  const half = endOfBody2(text, end + 1, alphabet4);
  const secret = text.slice(end + 1, half);
  return secret.length >= shortestHalf && !isPlainName(secret) ? half : end;
}
function endOfBody2(text, from, alphabet4) {
  let end = from;
  while (alphabet4[text.charCodeAt(end)] === 1) end++;
  return end;
}
function repetitionsIn(text, body) {
  const searched = text.toLowerCase();
  const parts = [body, ...piecesOf(body).map((piece) => piece.text)].filter(
    (part) => part.length >= shortestHidden && (part === body || scored(part).score > 0)
  );
  return [...new Set(parts)].flatMap((part) => {
    const found = [];
    const sought = part.toLowerCase();
    for (let at = searched.indexOf(sought); at !== -1; at = searched.indexOf(sought, at + part.length)) {
      found.push({ start: at, end: at + part.length, shown: mask(part, 0) });
    }
    return found;
  });
}

// src/detect/decoded-matches.ts
var beyond = 1024;
var leastWork = 1024 * 1024;
var workPerByte = 4;
var cutLength = 3e3;
var overlap = 1024;
function matchesInDecoded(bytes, { start, end }, rules, plan, depth) {
  const exploration = new Exploration(rules, plan, depth, bytes.length);
  if (depth > 0) {
    const to = Math.min(bytes.length, end + beyond);
    exploration.explore(bytes, Math.max(0, start - beyond), to, null);
  }
  return exploration.result(bytes, start, end);
}
var Exploration = class {
  #rules;
  #plan;
  #depth;
  #limit;
  #longestAnchor;
  #work = 0;
  #found = /* @__PURE__ */ new Map();
  #hidden = [];
  constructor(rules, plan, depth, bytes) {
    this.#rules = rules;
    this.#plan = plan;
    this.#depth = depth;
    this.#limit = leastWork + workPerByte * bytes;
    let longest = 0;
    for (const { anchors } of rules) {
      for (const anchor of anchors) longest = Math.max(longest, anchor.length);
    }
    this.#longestAnchor = longest;
  }
  result(bytes, from, to) {
    const matches = [...this.#found.values()].filter(({ start }) => start >= from && start < to).sort((a, b) => a.start - b.start).map(({ match, chain, start, end, accepted }) => {
      const place = { reader: readBytes(bytes, start), start, end };
      return { match, decoded: chain, place, accepted };
    });
    const finished = this.#work <= this.#limit;
    return {
      matches,
      hidden: finished ? this.#hidden.sort((a, b) => a.start - b.start) : [{ start: 0, end: bytes.length }],
      finished,
      work: this.#work
    };
  }
  /** Decodes what can be decoded in a text, and searches it. */
  explore(text, from, to, layer) {
    const { owners } = this.#plan;
    const covered = new Coverage();
    for (const { start, end, pattern: pattern2 } of this.#plan.searcher.hits(text, from, to, owners.length)) {
      if (this.#work > this.#limit) return;
      const decoder = owners[pattern2];
      if (decoder === void 0 || !this.#isNewPrefix(layer, start, end)) continue;
      const hit = { start, end, phase: this.#plan.phases[pattern2] ?? 0 };
      if (!covered.has(decoder, hit)) this.#open(text, decoder, hit, layer, covered);
    }
    this.#openBroken(text, from, to, layer);
  }
  /**
   * True if decoding changed something in a hit or in the rest of its prefix: the hit holds at least two characters of
   * the prefix, or one and something that interrupts it.
   */
  #isNewPrefix(layer, start, end) {
    return isNew(layer, start - this.#longestAnchor + 2, end + this.#longestAnchor - 1);
  }
  /** Opens keys whose prefix is plain and whose body stops at a character that an encoding may put there. */
  #openBroken(text, from, to, layer) {
    const covered = new Coverage();
    for (const compiled2 of this.#rules) {
      for (const anchor of compiled2.anchors) {
        const needle = Buffer.from(anchor, "latin1");
        const near = text.subarray(0, to + needle.length);
        for (let at = near.indexOf(needle, from); at !== -1 && this.#work <= this.#limit; at = near.indexOf(needle, at + 1)) {
          const { end, length: length2, interrupted } = plainBody(text, at, needle.length, compiled2);
          if (interrupted && length2 >= shortestHidden) this.#hide(layer, at, end);
          const hit = { start: at, end: at + needle.length, phase: 0 };
          for (const decoder of this.#plan.byBreak[text[end] ?? 0] ?? []) {
            if (isNew(layer, at, end + 4) && !covered.has(decoder, hit)) {
              this.#open(text, decoder, hit, layer, covered);
            }
          }
        }
      }
    }
  }
  #open(text, decoder, hit, outer, covered) {
    const decoded = decoder.open(text, hit);
    if (decoded === null) return;
    this.#work += decoded.bytes.length;
    covered.add(decoder, hit, decoded);
    if (decoded.bytes.length === 0) return;
    const chain = [...outer?.chain ?? [], decoded.name ?? decoder.name];
    const layer = { decoded, source: text, outer, chain };
    this.#search(layer);
    if (chain.length < this.#depth) this.explore(decoded.bytes, 0, decoded.bytes.length, layer);
  }
  #search(layer) {
    const { bytes } = layer.decoded;
    for (const compiled2 of this.#rules) {
      for (const view of views) {
        for (const match of matchesIn(bytes, 0, bytes.length, compiled2, view)) {
          if (isNew(layer, match.start, match.end)) this.#add(layer, match);
        }
      }
      for (const { start, end } of formsIn(bytes.toString("latin1"), compiled2, { names: false })) {
        if (isNew(layer, start, end)) this.#hide(layer, start, end);
      }
    }
  }
  #hide(layer, start, end) {
    this.#hidden.push(layer === null ? { start, end } : spanInChunk(layer, start, end));
  }
  #add(layer, match) {
    const span = spanInChunk(layer, match.start, match.end);
    this.#hidden.push(span);
    const { costBits: costBits3 = 0 } = layer.decoded;
    const left = { ...match.left, costBits: match.left.costBits + costBits3 };
    const judged2 = costBits3 === 0 ? match : { ...match, left };
    const accepted = judge(judged2).reason === null;
    const chain = [...layer.chain, ...match.decoded];
    const located = { match: judged2, chain, ...span, accepted };
    const other = this.#found.get(span.start);
    if (other === void 0 || isBetter(located, other)) this.#found.set(span.start, located);
  }
};
function isBetter(match, other) {
  if (match.accepted !== other.accepted) return match.accepted;
  if (match.match.body.length !== other.match.body.length) {
    return match.match.body.length > other.match.body.length;
  }
  return match.chain.length < other.chain.length;
}
var Coverage = class {
  /** The last stretch for each phase of a hit: other groupings of the same characters are other texts. */
  #stretches = /* @__PURE__ */ new Map();
  has(decoder, hit) {
    const stretches = this.#stretches.get(decoder) ?? [];
    return stretches.some(
      ({ end, decoded }) => hit.start < end && (decoder.covers?.(decoded, hit) ?? true)
    );
  }
  add(decoder, { start, phase }, decoded) {
    let stretches = this.#stretches.get(decoder);
    if (stretches === void 0) {
      stretches = [];
      this.#stretches.set(decoder, stretches);
    }
    const last = decoded.places[decoded.places.length - 1] ?? 0;
    const end = decoded.coveredTo ?? (last - start >= cutLength ? last - overlap : last);
    stretches[phase] = { end, decoded };
  }
};
function isNew(layer, start, end) {
  if (layer === null) return true;
  const { source, decoded } = layer;
  const { bytes, places } = decoded;
  const last = Math.min(end, bytes.length);
  for (let at = Math.max(0, start); at < last; at++) {
    const place = places[at] ?? 0;
    if (bytes[at] !== source[place]) return true;
    if (at + 1 < last && places[at + 1] !== place + 1) return true;
  }
  return false;
}
function spanInChunk(layer, start, end) {
  const { decoded, source, outer } = layer;
  const { places, ends: ends2 } = decoded;
  const from = places[start] ?? 0;
  const to = ends2?.[end - 1] ?? withoutBlanks(source, from, places[end] ?? source.length);
  return outer === null ? { start: from, end: to } : spanInChunk(outer, from, to);
}
function withoutBlanks(bytes, start, end) {
  let to = end;
  while (to > start + 1 && (bytes[to - 1] ?? 0) <= 32) to--;
  return to;
}
function plainBody(text, at, prefix, compiled2) {
  const uninterrupted = uninterruptedEnd(text, at, prefix, compiled2);
  if (uninterrupted !== -1) {
    return { end: uninterrupted, length: uninterrupted - at - prefix, interrupted: false };
  }
  const reader = withoutInterruptions(readBytes(text, at));
  const length2 = bodyLength(reader, prefix, compiled2, compiled2.rule.body.minLength);
  const end = reader.offsetAt(prefix + length2);
  return { end, length: length2, interrupted: end - at > prefix + length2 };
}
function uninterruptedEnd(text, at, prefix, { alphabet: alphabet4, plainAlphabet, anchors }) {
  const last = Math.min(text.length, at + prefix + longestBody);
  for (let end = at + 1; end < last; end++) {
    const byte = text[end];
    if (plainAlphabet[byte] === 1) continue;
    if (mayBegin[byte] === 1 && (byte !== underscore5 || beginsEscape(text[end + 1]))) return -1;
    if (end < at + prefix) continue;
    if (alphabet4[byte] !== 1) return end;
    if (startsAnchor(text, end, anchors)) return -1;
  }
  return last === text.length ? last : -1;
}
function beginsEscape(byte = 0) {
  return (byte | 32) === 120;
}
function startsAnchor(text, at, anchors) {
  for (const anchor of anchors) {
    let length2 = 0;
    while (length2 < anchor.length && text[at + length2] === anchor.charCodeAt(length2)) length2++;
    if (length2 === anchor.length) return true;
  }
  return false;
}
var underscore5 = 95;

// src/detect/decoding-plan.ts
function planDecoding(rules, { decode, tables } = { decode: true, tables: null }) {
  const anchors = [...new Set(rules.flatMap((rule) => rule.anchors))];
  if (tables !== null) return newPlan(anchors, { decode, tables });
  const key = JSON.stringify([decode, anchors]);
  const plan = plans.get(key) ?? newPlan(anchors, { decode, tables });
  if (plans.size >= mostPlans) plans.clear();
  plans.set(key, plan);
  return plan;
}
var plans = /* @__PURE__ */ new Map();
var mostPlans = 4;
function newPlan(anchors, { decode, tables }) {
  const ownedPatterns = once2(() => decode ? anchors.flatMap(patternsFor) : []);
  const patterns = once2(() => [
    ...ownedPatterns().map(([, pattern2]) => pattern2),
    ...plainPatterns(anchors),
    ...decode ? embeddedPatterns() : []
  ]);
  const owners = once2(
    () => tables?.owners.map((owner) => decoders[owner]) ?? ownedPatterns().map(([decoder]) => decoder)
  );
  const needles = tables === null ? {
    tables,
    get patterns() {
      return patterns();
    }
  } : savedNeedles(tables);
  const phases = once2(() => tables?.phases ?? patterns().map(({ phase }) => phase));
  return {
    get owners() {
      return owners();
    },
    get phases() {
      return phases();
    },
    needles,
    searcher: needleSearcher(needles),
    byBreak: Array.from(
      { length: 256 },
      (_, code) => decoders.filter(({ breaks }) => breaks?.includes(String.fromCharCode(code)))
    )
  };
}
function once2(compute) {
  let result = null;
  return () => {
    result ??= compute();
    return result;
  };
}
function embeddedPatterns() {
  return embeddedStarts.map((start) => literalPattern(Buffer.from(start, "latin1")));
}
function plainPatterns(anchors) {
  return views.flatMap((view) => anchors.map((anchor) => literalPattern(view.needle(anchor))));
}
function patternsFor(prefix) {
  const single2 = decoders.flatMap((decoder) => owned(decoder, decoder.patterns(prefix)));
  const inUtf16 = decoders.flatMap(
    (decoder) => decoder.nestsDeeply ? owned(decoder, within(decoder, otherViews(prefix))) : []
  );
  const wrapped2 = [...single2, ...inUtf16].flatMap(
    ([decoder, pattern2]) => owned(decoder, decoder.wrapped?.(pattern2) ?? [])
  );
  return [
    ...single2,
    ...wrapped2,
    ...decoders.flatMap((outer) => owned(outer, nestedPatterns(outer, prefix)))
  ];
}
function nestedPatterns(outer, prefix) {
  const unbroken = (inner) => inner.flatMap((decoder) => decoder.commonPatterns?.(prefix) ?? decoder.patterns(prefix));
  const views2 = otherViews(prefix);
  const whole = unbroken(decoders.filter(({ nested: nested2 }) => nested2));
  if (!outer.nestsDeeply) return within(outer, [...views2, ...whole]);
  const deep = decoders.filter(({ nestsDeeply }) => nestsDeeply);
  const twice = deep.flatMap((middle) => within(middle, [...views2, ...unbroken(deep)]));
  const escapes = outer.holdsEscapes ? unbroken(decoders.filter(({ nested: nested2 }) => !nested2)) : [];
  return within(outer, [...views2, ...whole, ...escapes, ...twice]);
}
function within(outer, inner) {
  return inner.flatMap((pattern2) => outer.nested?.(pattern2) ?? []);
}
function otherViews(prefix) {
  return views.filter((view) => view.name !== "raw").map((view) => literalPattern(view.needle(prefix)));
}
function owned(decoder, patterns) {
  return patterns.map((pattern2) => [decoder, pattern2]);
}

// src/detect/allow-comments.ts
var charactersBefore = 900;
var charactersAfter = 480;
var longestReason = 200;
var allowWords = [
  { tool: "brleaks", pattern: /(?<![\w-])brleaks:allow(?![\w-])/i },
  { tool: "gitleaks", pattern: /(?<![\w-])gitleaks:allow(?![\w-])/i },
  { tool: "betterleaks", pattern: /(?<![\w-])betterleaks:allow(?![\w-])/i },
  { tool: "trufflehog", pattern: /(?<![\w-])trufflehog:ignore(?![\w-])/i },
  { tool: "detect-secrets", pattern: /pragma: ?(?:allow|white)list[ -]secret\b/i },
  { tool: "ggshield", pattern: /(?<![\w-])(?:ggignore|pragma: ?allowlist[ -]secret)(?![\w-])/i }
];
var nextLineWord = {
  tool: "detect-secrets",
  pattern: /pragma: ?(?:allow|white)list nextline secret\b/i
};
function allowCommentsOf(bytes, { reader, start, end }, redact) {
  const from = reader.align(Math.max(0, start - charactersBefore * reader.unit));
  const to = Math.min(bytes.length, end + charactersAfter * reader.unit);
  const before = reader.text(from, start);
  const after = reader.text(end, to);
  if (!mayHoldAllowComment(before) && !mayHoldAllowComment(after)) return [];
  const comments = [];
  const add = (found) => {
    if (found !== null && !comments.some(({ tool }) => tool === found.tool)) comments.push(found);
  };
  const feed = before.lastIndexOf("\n");
  const lineBefore2 = before.slice(feed + 1);
  const lineAfter2 = restOfLine(after, to < bytes.length);
  for (const word2 of allowWords) {
    add(allowCommentIn(lineAfter2, word2, redact));
    add(allowCommentIn(lineBefore2, word2, redact));
  }
  if (feed === -1) return comments;
  const above = before.slice(0, feed);
  const beginning = above.lastIndexOf("\n");
  if (beginning === -1 && from > 0) return comments;
  const line = above.slice(beginning + 1);
  for (const word2 of allowWords) {
    const found = word2.pattern.exec(line);
    if (found !== null && opensComment(line.slice(0, found.index)))
      add(allowCommentIn(line, word2, redact));
  }
  add(allowCommentIn(line, nextLineWord, redact));
  return comments;
}
function mayHoldAllowComment(text) {
  return /allow|ignore|whitelist/i.test(text);
}
function restOfLine(text, cut) {
  const feed = text.indexOf("\n");
  if (feed !== -1) return text.slice(0, feed);
  return cut ? text.replace(/\S*$/, "") : text;
}
function opensComment(text) {
  return !/[\p{L}\p{N}]/u.test(text.replace(/^\s*@?(?:rem|dnl)\b/i, ""));
}
function allowCommentIn(line, { tool, pattern: pattern2 }, redact) {
  const found = pattern2.exec(line);
  if (found === null) return null;
  return { tool, reason: reasonOf(redact(line.slice(found.index + found[0].length))) };
}
function reasonOf(text) {
  const inside2 = text.split(/\*\/|-->|--\}\}|#\}|%>|\*\)|"""|'''/, 1)[0] ?? "";
  const words = inside2.replace(/^[\s:=,;(\u2013\u2014-]+/, "").replace(/[\s)"'`,;]+$/, "");
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  return words.length > longestReason ? `${words.slice(0, longestReason - 1)}…` : words;
}

// src/detect/confidence.ts
var nearCharacters = 480;
var lineCharacters = 64;
var evidence2 = {
  id: { present: -2.9, absent: 1.4 },
  credential: { present: 2.8, absent: -1.1 },
  bearer: 1.6,
  service: 6,
  serviceNear: 4,
  foreign: -5,
  short: -0.5,
  estimatedEnd: -1
};
var high = Math.log2(9);
var medium = 0;
var shortBody = 20;
var wordsByRule = /* @__PURE__ */ new WeakMap();
function confidenceOf(bytes, { match, place }) {
  if (match.tooLong) return "low";
  const bits = evidenceAround(bytes, place, match);
  if (bits >= high && !match.endEstimated) return "high";
  return bits >= medium ? "medium" : "low";
}
function evidenceAround(bytes, { reader, start, end }, match) {
  const { rule } = match.compiled;
  const words = wordsOf2(rule);
  const before = reader.text(reader.align(Math.max(0, start - nearCharacters * reader.unit)), start);
  const after = reader.text(end, Math.min(bytes.length, end + nearCharacters * reader.unit));
  const lineBefore2 = lastLine(before).slice(-lineCharacters);
  const line = lineBefore2 + firstLine(after).slice(0, lineCharacters);
  const either = (name, present) => evidence2[name][present ? "present" : "absent"];
  const when = (present, bits) => present ? bits : 0;
  const named = words.service.test(line);
  const foreign2 = (words.vendor?.test(line) ?? false) || hasOtherPrefix(rule, match);
  return either("id", words.id.test(lineBefore2)) + either("credential", words.credential.test(lineBefore2)) + when(/\bbearer\s+["']?$|\bauthorization\b/i.test(lineBefore2), evidence2.bearer) + when(named, evidence2.service) + when(!named && words.service.test(`${before} ${after}`), evidence2.serviceNear) + when(foreign2, evidence2.foreign) + when(match.body.length < shortBody, evidence2.short) + when(match.endEstimated, evidence2.estimatedEnd);
}
function hasOtherPrefix(rule, { body }) {
  return rule.context.otherPrefixes.some((prefix) => body.startsWith(prefix));
}
function wordsOf2(rule) {
  let words = wordsByRule.get(rule);
  if (words === void 0) {
    const { service, credentialWords, idWords, otherVendors } = rule.context;
    words = {
      // "batch relay" also matches batch-relay, batch_relay and batchRelay, but not batchRelayer.
      service: alternatives(service, (word2) => `${escaped(word2).replaceAll(" ", "[ _-]?")}(?!er)`),
      credential: alternatives(credentialWords, escaped),
      id: new RegExp(
        `(?:^|[^A-Za-z0-9])["']?(?:[\\w-]*_)?(?:${idWords.map(escaped).join("|") || "(?!)"})["']?\\s{0,4}[:=]>?\\s{0,4}["'\`]?$|[a-z0-9](?:I[dD])["']?\\s{0,4}[:=]>?\\s{0,4}["'\`]?$`,
        "i"
      ),
      vendor: otherVendors.length === 0 ? null : alternatives(otherVendors, escaped)
    };
    wordsByRule.set(rule, words);
  }
  return words;
}
function alternatives(words, form2) {
  return words.length === 0 ? /(?!)/ : new RegExp(words.map(form2).join("|"), "i");
}
function escaped(word2) {
  return word2.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function lastLine(text) {
  return text.slice(text.lastIndexOf("\n") + 1);
}
function firstLine(text) {
  const feed = text.indexOf("\n");
  return feed === -1 ? text : text.slice(0, feed);
}

// src/detect/hidden-text.ts
var hiddenMark = "…";
function shownText(reader, from, to, hidden2) {
  const [first11] = hidden2;
  if (first11 !== void 0 && first11.start <= from && first11.end >= to) {
    return from < to ? hiddenMark : "";
  }
  let text = "";
  let at = from;
  for (let i = firstAfter(hidden2, from); i < hidden2.length; i++) {
    const { start, end } = hidden2[i];
    if (start >= to) break;
    if (end <= at) continue;
    text += reader.text(at, Math.max(at, start)) + hiddenMark;
    at = Math.min(end, to);
  }
  return text + reader.text(at, to);
}
var longestHidden = 8192;
function firstAfter(hidden2, from) {
  let low = 0;
  let high2 = hidden2.length;
  while (low < high2) {
    const middle = low + high2 >> 1;
    if ((hidden2[middle]?.start ?? 0) < from - longestHidden) low = middle + 1;
    else high2 = middle;
  }
  return low;
}
function withoutHidden(text, hide) {
  const bytes = Buffer.from(text);
  const hidden2 = hide(bytes, { start: 0, end: bytes.length });
  if (hidden2.length === 0) return text;
  return shownText(
    { text: (from, to) => bytes.toString("utf8", from, to) },
    0,
    bytes.length,
    hidden2
  );
}

// src/detect/excerpt.ts
var sideCharacters = 100;
var longestGlued = 24;
function excerptOf(bytes, placed2, rules, hidden2) {
  const { match } = placed2;
  const before = textBefore4(bytes, placed2, rules, hidden2);
  const key = mask(match.prefix.text + match.body, match.prefix.text.length);
  const text = before + key + textAfter2(bytes, placed2, rules, hidden2);
  return { text: text.replace(/\r$/, ""), start: before.length, end: before.length + key.length };
}
function textBefore4(bytes, { match, place }, rules, hidden2) {
  const { reader, start } = place;
  const from = lineStart2(bytes, place);
  const first11 = reader.align(Math.max(0, from - longestBody * reader.unit));
  const lead = shownText(reader, first11, from, hidden2);
  const shown = shownText(reader, from, start, hidden2);
  return maskForms(lead + shown, rules, { names: true, known: match.body }, lead.length);
}
function textAfter2(bytes, { match, place }, rules, hidden2) {
  const { reader, end } = place;
  const to = lineEnd2(bytes, place);
  const last = reader.align(Math.min(bytes.length, to + longestBody * reader.unit));
  const shown = shownText(reader, end, to, hidden2);
  const whole = shown + shownText(reader, to, last, hidden2);
  const glued = gluedTo(match, whole);
  const options = { names: true, known: match.body };
  const masked = maskForms(whole, rules, options, glued, shown.length);
  return (glued === 0 ? "" : "…") + masked;
}
function gluedTo({ compiled: compiled2, prefix }, after) {
  const { secretSeparator } = compiled2.rule.body;
  const from = after[0] === secretSeparator ? 1 : 0;
  let length2 = from;
  while (compiled2.alphabet[after.charCodeAt(length2)] === 1 && !after.startsWith(prefix.text, length2))
    length2++;
  const text = after.slice(from, length2);
  return text === "" || text.length <= longestGlued && isPlainName(text) ? 0 : length2;
}
function lineStart2(bytes, { reader, start }) {
  const limit = Math.max(0, start - sideCharacters * reader.unit);
  const feed = lastFeed(bytes, start, limit, reader.unit);
  const from = feed === -1 ? reader.align(limit) : feed + reader.unit;
  return from === 0 ? byteOrderMarkLength(bytes, reader) : from;
}
function byteOrderMarkLength(bytes, { unit: unit3 }) {
  if (unit3 === 1) return bytes[0] === 239 && bytes[1] === 187 ? 3 : 0;
  return ((bytes[0] ?? 0) | (bytes[1] ?? 0)) === 255 ? 2 : 0;
}
function lastFeed(bytes, start, limit, unit3) {
  if (unit3 === 1) {
    const feed = bytes.subarray(limit, start).lastIndexOf(10);
    return feed === -1 ? -1 : limit + feed;
  }
  for (let at = start - 2; at >= limit; at -= 2) {
    if (isFeed(bytes, at)) return at;
  }
  return -1;
}
function isFeed(bytes, at) {
  return bytes[at] === 10 && bytes[at + 1] === 0 || bytes[at] === 0 && bytes[at + 1] === 10;
}
function lineEnd2(bytes, { reader, end }) {
  const limit = Math.min(bytes.length, end + sideCharacters * reader.unit);
  if (reader.unit === 1) {
    const feed = bytes.subarray(end, limit).indexOf(10);
    return feed === -1 ? Math.min(bytes.length, reader.align(limit)) : end + feed;
  }
  for (let at = end; at + 1 < limit; at += 2) if (isFeed(bytes, at)) return at;
  return limit;
}

// src/detect/locate.ts
var Locator = class {
  #chunk;
  #reader;
  #first;
  #offset;
  #line;
  #column;
  constructor(chunk, reader) {
    this.#chunk = chunk;
    this.#reader = reader;
    this.#first = chunk.start.offset === 0 ? byteOrderMarkLength2(chunk, reader) : reader.align(0);
    this.#offset = this.#first;
    this.#line = chunk.start.line;
    this.#column = chunk.start.column;
  }
  /** @param offset byte offset in the chunk. */
  locate(offset) {
    if (offset < this.#offset) this.#restart();
    const { bytes } = this.#chunk;
    for (let feed = this.#nextFeed(this.#offset); feed !== -1 && feed < offset; feed = this.#nextFeed(this.#offset)) {
      this.#offset = feed + this.#reader.unit;
      this.#line++;
      this.#column = 1;
    }
    if (offset > this.#offset && offset <= bytes.length) {
      this.#column += this.#reader.text(this.#offset, offset).length;
      this.#offset = offset;
    }
    return { line: this.#line, column: this.#column };
  }
  /** Matches of a rule's second prefix begin again at the start of the chunk. */
  #restart() {
    this.#offset = this.#first;
    this.#line = this.#chunk.start.line;
    this.#column = this.#chunk.start.column;
  }
  #nextFeed(from) {
    const { bytes } = this.#chunk;
    if (this.#reader.unit === 1) return bytes.indexOf(10, from);
    const high2 = this.#reader.decoded[0] === "utf-16be" ? 0 : 1;
    for (let at = bytes.indexOf(10, from); at !== -1; at = bytes.indexOf(10, at + 1)) {
      const unit3 = high2 === 0 ? at - 1 : at;
      if (unit3 >= from && (unit3 - from) % 2 === 0 && bytes[unit3 + high2] === 0) return unit3;
    }
    return -1;
  }
};
function byteOrderMarkLength2(chunk, reader) {
  const { bytes } = chunk;
  if (reader.unit === 1) return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
  const marked = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
  return marked ? 2 : reader.align(0);
}

// src/detect/description.ts
var noPosition = { line: null, column: null };
var Description = class {
  #chunk;
  #rules;
  #concealment;
  #locators = /* @__PURE__ */ new Map();
  constructor(chunk, rules, concealment) {
    this.#chunk = chunk;
    this.#rules = rules;
    this.#concealment = concealment;
  }
  of(match) {
    const { reason } = judge(match.match);
    const position = this.#chunk.hasLines ? this.#positionOf(match.place) : noPosition;
    return reason === null ? this.#candidate(match, position) : this.#rejection(match, reason, position);
  }
  #positionOf({ reader, start }) {
    const kind = `${reader.decoded.join()} ${start % reader.unit}`;
    let locator = this.#locators.get(kind);
    if (locator === void 0) {
      locator = new Locator(this.#chunk, reader);
      this.#locators.set(kind, locator);
    }
    return locator.locate(start);
  }
  #candidate(placed2, position) {
    const { match, place, decoded } = placed2;
    const { prefix, body, compiled: compiled2, endEstimated } = match;
    const { bytes, hasLines, origin, start } = this.#chunk;
    const { hidden: hidden2, redact } = this.#concealment;
    return {
      kind: "candidate",
      rule: compiled2.rule,
      secret: new Secret(prefix.text + body, prefix.text.length),
      mode: prefix.mode,
      sighting: {
        ...newSighting,
        ...origin,
        offset: start.offset + place.start,
        ...position,
        ...endOf(placed2, position),
        decoded,
        endEstimated,
        confidence: confidenceOf(bytes, placed2),
        excerpt: hasLines ? excerptOf(bytes, placed2, this.#rules, hidden2()) : null,
        allowComments: hasLines ? allowCommentsOf(bytes, place, redact) : []
      }
    };
  }
  #rejection({ match }, reason, position) {
    const { prefix, body, compiled: compiled2 } = match;
    const text = prefix.text + body;
    const { source, path, inner, object } = this.#chunk.origin;
    return {
      kind: "rejection",
      filtered: {
        ruleId: compiled2.rule.id,
        // The filter may have been wrong: anything that could be a key is masked.
        text: isPlainName(body) ? text : mask(text, prefix.text.length),
        reason,
        source,
        path: fullPath(path, inner),
        ...position,
        object
      }
    };
  }
};
function endOf({ match, decoded, place: { reader, start, end } }, { line, column }) {
  if (line === null || column === null) return { endLine: line, endColumn: null };
  if (decoded === reader.decoded) {
    return { endLine: line, endColumn: column + match.prefix.text.length + match.body.length };
  }
  const lines = reader.text(start, end).split("\n");
  const last = lines[lines.length - 1] ?? "";
  const endLine = line + lines.length - 1;
  return { endLine, endColumn: (lines.length === 1 ? column : 1) + last.length };
}

// src/detect/seen-chunks.ts
var longestChunk = 128;
var mostChunks = 8192;
var SeenChunks = class {
  #chunks = /* @__PURE__ */ new Map();
  /** The number of matches that each filter rejected in the same bytes; undefined if they were not seen. */
  rejectionsIn(chunk) {
    return isSmall(chunk) ? this.#chunks.get(textOf2(chunk)) : void 0;
  }
  /** @param rejections null if the chunk has a key. */
  add(chunk, rejections) {
    if (rejections === null || !isSmall(chunk)) return;
    if (this.#chunks.size >= mostChunks) this.#chunks.clear();
    this.#chunks.set(textOf2(chunk), rejections);
  }
};
function isSmall({ bytes, owned: owned2 }) {
  return bytes.length <= longestChunk && owned2.start === 0 && owned2.end === bytes.length;
}
function textOf2({ bytes }) {
  return bytes.toString("latin1");
}

// src/detect/judged-texts.ts
var mostTexts = 32768;
var mostOfName = 32;
var JudgedTexts = class {
  /** By a hash of the name. */
  #names = /* @__PURE__ */ new Map();
  #size = 0;
  get size() {
    return this.#size;
  }
  /** The refusal of the text at a prefix; undefined if other bytes were judged. */
  find(hash, bytes, at) {
    const texts = this.#names.get(hash);
    if (texts === void 0) return void 0;
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i];
      if (isAt(bytes, at, text)) return text.refusal;
    }
    return void 0;
  }
  add(hash, text) {
    const texts = this.#names.get(hash);
    if (texts === void 0) this.#names.set(hash, [text]);
    else if (texts.length < mostOfName) texts.push(text);
    else {
      texts[this.#size % mostOfName] = text;
      return;
    }
    this.#size++;
  }
  addAll(others) {
    if (this.#size + others.#size > mostTexts) this.clear();
    for (const [hash, texts] of others.#names) for (const text of texts) this.add(hash, text);
  }
  clear() {
    this.#names.clear();
    this.#size = 0;
  }
};
function isAt(chunk, at, text) {
  const { bytes, before, isStart, isEnd } = text;
  const from = at - before;
  const { length: length2 } = bytes;
  if (isStart ? from !== 0 : from < 0) return false;
  if (isEnd ? from + length2 !== chunk.length : from + length2 > chunk.length) return false;
  for (let i = 0; i < length2; i++) if (chunk[from + i] !== bytes[i]) return false;
  return true;
}

// src/detect/seen-names.ts
var longestName3 = 160;
var longestText3 = 512;
var mostPerChunk = 4096;
var SeenNames = class {
  #compiled;
  #texts;
  /** @param texts what is remembered. */
  constructor(compiled2, texts = new JudgedTexts()) {
    this.#compiled = compiled2;
    this.#texts = texts;
  }
  /** Begins a chunk. */
  in(bytes) {
    return new NamesInChunk(bytes, this.#compiled, this.#texts);
  }
};
var NamesInChunk = class {
  #bytes;
  #compiled;
  #known;
  #added = new JudgedTexts();
  #before;
  constructor(bytes, compiled2, known3) {
    this.#bytes = bytes;
    this.#before = new TextBefore(bytes);
    this.#compiled = compiled2;
    this.#known = known3;
  }
  /** The keys that begin in a range. @param refuse called for every other match. */
  *keysIn({ start, end }, refuse) {
    for (const anchor of this.#compiled.anchors) {
      const needle = Buffer.from(anchor, "latin1");
      const near = this.#bytes.subarray(0, end + needle.length);
      for (let at = near.indexOf(needle, start); at !== -1 && at < end; ) {
        const result = this.#at(at, needle.length);
        if (typeof result !== "string") yield result;
        else if (result !== "no match") refuse(at, result);
        at = near.indexOf(needle, at + 1);
      }
    }
  }
  /** @param anchor length of the prefix at `at`. */
  #at(at, anchor) {
    const bytes = this.#bytes;
    const { alphabet: alphabet4 } = this.#compiled;
    const limit = Math.min(bytes.length, at + longestName3);
    let hash = 0;
    let end = at;
    while (end < at + anchor || end < limit && alphabet4[bytes[end]] === 1) {
      hash = Math.imul(hash ^ bytes[end], hashFactor);
      end++;
    }
    const before = at > 0 ? bytes[at - 1] : 0;
    const after = end < bytes.length ? bytes[end] : 0;
    hash = Math.imul(hash ^ (before | after << 8), hashFactor);
    const isLong = end - at >= longestName3;
    const isAfterText = this.#before.isPlain(at);
    const textEnd = !isLong && isBeforeText(bytes, end) ? end - at : -1;
    const key = (hash >>> 4) * 4 + (isAfterText ? 2 : 0) + (textEnd === -1 ? 1 : 0);
    const known3 = this.#known.find(key, bytes, at) ?? this.#added.find(key, bytes, at);
    if (known3 !== void 0) return known3;
    const reader = new NotingReader(bytes, at, isAfterText, textEnd);
    const match = matchAt(withoutInterruptions(reader), this.#compiled);
    const result = match === null ? "no match" : judge(match).reason ?? match;
    if (typeof result === "string" && !isLong) this.#add(key, reader, result);
    return result;
  }
  #add(key, reader, refusal) {
    if (this.#added.size >= mostPerChunk) return;
    const text = reader.noted(refusal);
    if (text.bytes.length <= longestText3) this.#added.add(key, text);
  }
  /** Remembers the names of a chunk without a key. */
  remember() {
    if (this.#added.size > 0) this.#known.addAll(this.#added);
  }
};
var hashFactor = 16777619;
var NotingReader = class {
  #bytes;
  #plain;
  start;
  unit = 1;
  decoded = [];
  interruptions = [];
  isAfterText;
  textEnd;
  /** The first byte that was read, and the one after the last. */
  #from;
  #to;
  constructor(bytes, at, isAfterText, textEnd) {
    this.#bytes = bytes;
    this.#plain = readBytes(bytes, at);
    this.start = at;
    this.isAfterText = isAfterText;
    this.textEnd = textEnd;
    this.#from = at;
    this.#to = at;
  }
  /** A copy of the bytes that were read. */
  noted(refusal) {
    const from = Math.max(0, this.#from);
    const to = Math.min(this.#bytes.length, this.#to);
    return {
      refusal,
      bytes: Buffer.from(this.#bytes.subarray(from, to)),
      before: this.start - from,
      isStart: this.#from < 0,
      isEnd: this.#to > this.#bytes.length
    };
  }
  codeAt(index) {
    const at = this.start + index;
    this.#note(at, at + 1);
    return this.#plain.codeAt(index);
  }
  offsetAt(index) {
    return this.start + index;
  }
  text(from, to) {
    this.#note(from, to);
    return this.#plain.text(from, to);
  }
  align(offset) {
    this.#note(offset, offset + 3);
    return this.#plain.align(offset);
  }
  #note(from, to) {
    if (from < this.#from) this.#from = from;
    if (to > this.#to) this.#to = to;
  }
};

// src/detect/detect.ts
var defaultDecodeDepth = 5;
function createDetector(rules, { decodeDepth, tables = null, countRejections = false } = {
  decodeDepth: defaultDecodeDepth
}) {
  const compiled2 = rules.map(compileRule);
  const everything = planDecoding(compiled2, { decode: true, tables });
  const plan = decodeDepth > 0 ? everything : planDecoding(compiled2, { decode: false, tables: null });
  const judging = compiled2.map((rule) => ({ compiled: rule, seen: new SeenNames(rule) }));
  const seen = new SeenChunks();
  const hide = (bytes, span) => matchesInDecoded(bytes, span, compiled2, everything, defaultDecodeDepth).hidden;
  const redact = (text) => maskForms(withoutHidden(text, hide), compiled2, { names: false });
  return {
    needles: plan.needles,
    decodes: decodeDepth > 0,
    *detect(chunk) {
      const { bytes, owned: owned2 } = chunk;
      const known3 = countRejections ? seen.rejectionsIn(chunk) : void 0;
      if (known3 !== void 0) yield* known3;
      if (known3 !== void 0 || !plan.searcher.holds(nearby2(bytes, owned2))) return;
      const { matches, hidden: hidden2, finished } = matchesInDecoded(
        bytes,
        owned2,
        compiled2,
        plan,
        decodeDepth
      );
      const concealed = decodeDepth < defaultDecodeDepth ? once2(() => hide(bytes, owned2)) : () => hidden2;
      const describe = () => new Description(chunk, compiled2, { hidden: concealed, redact });
      if (countRejections) {
        const counted = yield* countedDetections(chunk, judging, matches, describe);
        if (finished) seen.add(chunk, counted);
      } else yield* detections(chunk, compiled2, matches, describe);
      if (!finished) yield tooMuchWork(chunk.origin);
    },
    rulesOut: (bytes, hit) => rulesOut(plan, bytes, hit),
    redact
  };
}
function rulesOut(plan, bytes, hit) {
  const { owners, phases } = plan;
  const decoder = owners[hit.pattern];
  if (decoder === void 0) return null;
  const phase = phases[hit.pattern] ?? 0;
  for (const { start, end } of wholeMatches(plan, bytes, hit))
    if (decoder.open(bytes, { start, end, phase }) !== null) return null;
  return {
    start: decoder.readsOffset ? 0 : Math.max(0, hit.start - mostBefore),
    end: Math.min(bytes.length, hit.end + mostAfter)
  };
}
function wholeMatches({ needles, searcher }, bytes, hit) {
  const pattern2 = needles.patterns[hit.pattern];
  if (pattern2 === void 0 || !isShortened(pattern2)) return [hit];
  const from = Math.max(0, hit.start - searcher.reach);
  const near = bytes.subarray(from, hit.end + searcher.reach);
  return [...searcher.hits(near, 0, near.length)].filter((match) => match.pattern === hit.pattern).map((match) => ({ ...match, start: match.start + from, end: match.end + from }));
}
function nearby2(bytes, { start, end }) {
  return bytes.subarray(Math.max(0, start - contextBytes), end + contextBytes);
}
function needlesFor(rules) {
  return planDecoding(rules.map((rule) => ({ anchors: anchorsOf(rule) }))).needles;
}
function* detections(chunk, rules, matches, describe) {
  const { bytes, owned: owned2 } = chunk;
  const byStart = new Map(matches.map((match) => [match.place.start, match]));
  for (const rule of rules) {
    for (const view of views) {
      const description2 = describe();
      for (const match of matchesIn(bytes, owned2.start, owned2.end, rule, view)) {
        const plain3 = description2.of(placed(match));
        const decoded = byStart.get(match.start);
        if (decoded?.accepted) continue;
        if (plain3.kind === "candidate") byStart.delete(match.start);
        yield plain3;
      }
    }
  }
  const description = describe();
  for (const match of byStart.values()) yield description.of(match);
}
function tooMuchWork(origin) {
  return {
    kind: "problem",
    what: originText(origin),
    reason: { code: "decode-work" }
  };
}

exports.chooseWindows = chooseWindows;
exports.shortPatterns = shortPatterns;
exports.longestBody = longestBody;
exports.defaultDecodeDepth = defaultDecodeDepth;
exports.createDetector = createDetector;
exports.needlesFor = needlesFor;

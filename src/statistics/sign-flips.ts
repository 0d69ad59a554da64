import { requireFinite, requireRange } from './preconditions.ts';
import { sum } from './quantiles.ts';
import { createRandom } from './random.ts';

/** What is tested at one look at a series of rounds. */
export interface FlipStage {
  /** By measure and round, up to this look: signed ranks, 0 where a round says nothing of the measure. */
  readonly scores: readonly (readonly number[])[];
  /** The error rate that may be spent up to and with this look. */
  readonly spent: number;
}

/** One-sided p-values of the last stage by measure, adjusted over all of them; 1 of a measure that lies the other way. */
export interface JointTest {
  /** That the measure's differences lie above 0. */
  readonly above: readonly number[];
  /** That they lie below 0; as if it were the first look. */
  readonly below: readonly number[];
  /** Sign patterns that were looked at. */
  readonly patterns: number;
  /** All that there are: nothing was drawn. */
  readonly isExact: boolean;
}

/** Every pattern of so many rounds is looked at, half of them as mirror images. */
export const MOST_ENUMERATED = 16;
/**
 * Beyond that so many are drawn, each looked at with its mirror image. 65,536 patterns know a p of 1 % to 4 % of
 * itself; 5,000 would know it to 14 %, and the seed would decide what lies near a level.
 */
const PAIRS = 2 ** (MOST_ENUMERATED - 1);

/**
 * Tests all measures of a series of rounds at once. If a change made no difference, base and head could have swapped
 * names in any round, for all measures of the round together: so each pattern of signs over rounds was as likely as
 * the one seen. Per measure the statistic is T = sum of signed ranks / sqrt(sum of ranks squared); the adjusted p
 * is the share of patterns whose largest T over all measures is at least the measure's own (single-step max-T:
 * Westfall & Young 1993, Resampling-Based Multiple Testing, 2.6). Whatever depends on each other within
 * a round is kept, so measures that move together cost each other little.
 *
 * Looks cost each other little in the same way. A pattern that would have proven something at an earlier look
 * counts as one that would do so now, so p <= `spent` of the present look proves with an error rate of `spent` over
 * all looks so far (error spending: Lan & DeMets 1983, Biometrika 70, 659-663, with the patterns themselves
 * as the joint distribution of the looks).
 *
 * All patterns are looked at up to `MOST_ENUMERATED` rounds. Beyond, seeded ones and their mirror images stand for
 * them, the seen one among them, which keeps the error rate of a look whatever their number (Hemerik & Goeman 2018,
 * "Exact testing with random permutations", TEST 27, 811-825).
 *
 * Assumes: rounds are independent, and within one it is chance which side had what disturbed it, as it is where both are
 * measured at once or in random order.
 * @param stages looks in order, the present one last
 * @throws RangeError without a stage, for measures with different numbers of rounds, NaN and infinities.
 */
export function testJointly(stages: readonly FlipStage[], seed: string): JointTest {
  const last = stages.at(-1);
  if (last === undefined) throw new RangeError('there is no look to test at');
  const patterns = listPatterns(countRounds(last), seed);
  const proven = { asSeen: new Uint8Array(patterns.count), mirrored: new Uint8Array(patterns.count) };
  for (const stage of stages.slice(0, -1)) if (stage.spent > 0) markProven(proven, stage, patterns);
  const weights = last.scores.map(standardise);
  const seen = weights.map(sumSeen);
  const { highest, lowest } = findExtremes(weights, patterns);
  const above = new Tally(seen.filter((statistic) => statistic > 0));
  const below = new Tally(seen.filter((statistic) => statistic < 0).map((statistic) => -statistic));
  for (let i = 0; i < patterns.count; i += 1) {
    const [high, low] = [highest[i] as number, -(lowest[i] as number)];
    above.add(proven.asSeen[i] ? Number.POSITIVE_INFINITY : high);
    above.add(proven.mirrored[i] ? Number.POSITIVE_INFINITY : low);
    below.add(high);
    below.add(low);
  }
  return {
    above: seen.map((statistic) => above.shareFrom(statistic)),
    below: seen.map((statistic) => below.shareFrom(-statistic)),
    patterns: 2 * patterns.count,
    isExact: patterns.isExact,
  };
}

function countRounds({ scores, spent }: FlipStage): number {
  requireRange('the error rate to spend', spent, [0, 1]);
  const rounds = scores[0]?.length ?? 0;
  for (const row of scores) {
    requireFinite('scores', row);
    if (row.length !== rounds) throw new RangeError(`${row.length} scores for ${rounds} rounds`);
  }
  return rounds;
}

function standardise(scores: readonly number[]): number[] {
  const norm = Math.hypot(...scores);
  return norm === 0 ? scores.map(() => 0) : scores.map((score) => score / norm);
}

/** What rounding leaves of a sum of 0 leans neither way. */
function sumSeen(weights: readonly number[]): number {
  const seen = sum(weights);
  return Math.abs(seen) < SLACK ? 0 : seen;
}

/** Rounds to a word of a pattern, and to a table. */
const WORD = 10;

interface Patterns {
  /** Each stands for its mirror image as well; the first is the one seen. */
  readonly count: number;
  readonly isExact: boolean;
  /** By word and pattern; bit i of word w set: round 10 w + i has the other sign. */
  readonly words: readonly Uint16Array[];
}

function listPatterns(rounds: number, seed: string): Patterns {
  const isExact = rounds <= MOST_ENUMERATED;
  const known = isExact ? ENUMERATED.get(rounds) : latest;
  if (known !== undefined && (isExact || (known.rounds === rounds && known.seed === seed)))
    return known.patterns;
  const patterns = isExact ? enumeratePatterns(rounds) : drawPatterns(rounds, seed);
  if (isExact) ENUMERATED.set(rounds, { rounds, seed, patterns });
  else latest = { rounds, seed, patterns };
  return patterns;
}

interface Known {
  readonly rounds: number;
  readonly seed: string;
  readonly patterns: Patterns;
}

/** A look asks for the same patterns twice. */
const ENUMERATED = new Map<number, Known>();
let latest: Known | undefined;

function enumeratePatterns(rounds: number): Patterns {
  const count = 2 ** Math.max(0, rounds - 1);
  const words = Array.from({ length: Math.ceil(rounds / WORD) }, (_, word) =>
    new Uint16Array(count).map((_, i) => (i >> (WORD * word)) & (2 ** WORD - 1)),
  );
  return { count, isExact: true, words };
}

function drawPatterns(rounds: number, seed: string): Patterns {
  const random = createRandom(seed);
  const words = Array.from({ length: Math.ceil(rounds / WORD) }, () =>
    new Uint16Array(PAIRS).map((_, i) => (i === 0 ? 0 : Math.floor(random() * 2 ** WORD))),
  );
  return { count: PAIRS, isExact: false, words };
}

interface Extremes {
  readonly highest: Float64Array;
  /** With its sign turned, the highest of the mirror image. */
  readonly lowest: Float64Array;
}

/** The largest and the smallest statistic over all measures under every pattern. */
function findExtremes(weights: readonly (readonly number[])[], { count, words }: Patterns): Extremes {
  const highest = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  const lowest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const sums = new Float64Array(count);
  for (const row of weights) {
    sums.fill(0);
    for (const [word, column] of words.entries())
      addSums(sums, column, row.slice(WORD * word, WORD * (word + 1)));
    for (let i = 0; i < count; i += 1) {
      const total = sums[i] as number;
      if (total > (highest[i] as number)) highest[i] = total;
      if (total < (lowest[i] as number)) lowest[i] = total;
    }
  }
  return { highest, lowest };
}

/** @param weights of the word's rounds; an earlier look has fewer of them than the patterns have */
function addSums(sums: Float64Array, column: Uint16Array, weights: readonly number[]): void {
  const table = tabulate(weights);
  const mask = table.length - 1;
  for (let i = 0; i < sums.length; i += 1)
    sums[i] = (sums[i] as number) + (table[(column[i] as number) & mask] as number);
}

/** The sum of so many weights under each of their sign patterns. */
function tabulate(weights: readonly number[]): Float64Array {
  const table = new Float64Array(2 ** weights.length);
  table[0] = sum(weights);
  for (let pattern = 1; pattern < table.length; pattern += 1) {
    const lowestBit = 31 - Math.clz32(pattern & -pattern);
    table[pattern] = (table[pattern & (pattern - 1)] as number) - 2 * (weights[lowestBit] as number);
  }
  return table;
}

/** Sums that differ only by rounding count as equal. */
const SLACK = 1e-9;

interface Proven {
  readonly asSeen: Uint8Array;
  readonly mirrored: Uint8Array;
}

/** Marks the patterns that prove something at an earlier look: as many of the most extreme as `spent` allows, ties left out. */
function markProven(proven: Proven, stage: FlipStage, patterns: Patterns): void {
  countRounds(stage);
  const { highest, lowest } = findExtremes(stage.scores.map(standardise), patterns);
  const mirrored = lowest.map((value) => -value);
  const sides = [
    { values: highest, marks: proven.asSeen },
    { values: mirrored, marks: proven.mirrored },
  ];
  const marked = sides.reduce((total, { marks }) => total + marks.reduce((sum, mark) => sum + mark, 0), 0);
  const allowed = Math.floor(stage.spent * 2 * patterns.count + SLACK) - marked;
  const limit = findLimit(sides, allowed) + SLACK;
  for (const { values, marks } of sides) {
    for (let i = 0; i < values.length; i += 1) if ((values[i] as number) > limit) marks[i] = 1;
  }
}

interface Side {
  readonly values: Float64Array;
  readonly marks: Uint8Array;
}

/** Two in a hundred or so of a normal statistic lie above it: to sort them all would take longer than to find them. */
const UPPER_END = 2;

/** The value that no more than the allowed number lie above, of those not marked yet. */
function findLimit(sides: readonly Side[], allowed: number, above: number = UPPER_END): number {
  if (allowed < 0) return Number.POSITIVE_INFINITY;
  const open: number[] = [];
  for (const { values, marks } of sides) {
    for (let i = 0; i < values.length; i += 1) {
      const value = values[i] as number;
      if (value > above && marks[i] === 0) open.push(value);
    }
  }
  if (open.length <= allowed && above > Number.NEGATIVE_INFINITY) {
    return findLimit(sides, allowed, Number.NEGATIVE_INFINITY);
  }
  return Float64Array.from(open).sort()[open.length - 1 - allowed] ?? Number.NEGATIVE_INFINITY;
}

/** Counts maxima between the statistics seen, which are all above 0. */
class Tally {
  private patterns = 0;
  private readonly levels: Float64Array;
  /** Index i: maxima that reach exactly the i lowest levels. */
  private readonly counts: Float64Array;

  constructor(seen: readonly number[]) {
    this.levels = Float64Array.from(new Set(seen)).sort();
    this.levels = this.levels.map((level) => level - SLACK);
    this.counts = new Float64Array(this.levels.length + 1);
  }

  add(maximum: number): void {
    this.patterns += 1;
    const reached = this.countReached(maximum);
    this.counts[reached] = (this.counts[reached] as number) + 1;
  }

  /** Share of the patterns whose maximum is at least `level`, one of the statistics seen; 1 where it is not above 0. */
  shareFrom(level: number): number {
    if (level <= 0) return 1;
    let count = 0;
    for (let i = this.countReached(level); i < this.counts.length; i += 1) count += this.counts[i] as number;
    return count / this.patterns;
  }

  /** Most maxima reach few of the levels, so the search is from below. */
  private countReached(value: number): number {
    let reached = 0;
    while (reached < this.levels.length && (this.levels[reached] as number) <= value) reached += 1;
    return reached;
  }
}

import { clusterByLife } from '../../statistics/service-lives.ts';
import {
  buildPair,
  buildUnpaired,
  judgeByEvidence,
  type MeasureComparison,
} from '../measures/measure-comparison.ts';
import { type PairedMeasure, type PairedSuite, pairMeasures } from './paired-measure.ts';
import { findPairedStanding } from './paired-standing.ts';
import {
  type PairedEvidence,
  type PairedMember,
  type WeighingOptions,
  weighRounds,
} from './round-evidence.ts';

/** One row of a comparison in rounds. */
export type PairedComparison = MeasureComparison<PairedEvidence>;

/**
 * Compares the two sides of all suites of one pull request by their rounds so far: a limit counts only with evidence,
 * and all judged measures are one family. Rounds with the same place in their suites belong together.
 * @returns rows by suite
 */
export function compareRounds(
  suites: readonly PairedSuite[],
  options: WeighingOptions,
): readonly (readonly PairedComparison[])[] {
  const paired = suites.map((suite) => ({ suite, measures: pairMeasures(suite) }));
  const candidates = paired
    .flatMap(({ measures }) => measures)
    .filter(({ rule, only }) => rule !== null && only === null);
  const rows = paired.map(({ suite, measures }) => {
    const clusters = clusterByLife(
      suite.rounds.map(({ base, head }) => ({ base: base.life, head: head.life })),
    );
    return measures.map((measure) => ({
      measure,
      clusters,
      standing: findPairedStanding(measure, candidates.length),
    }));
  });
  const family = rows.flat().filter(isMember);
  const evidence = new Map(
    weighRounds(family, options).map((weighed, index) => [family[index]?.measure, weighed]),
  );
  return rows.map((suite) => suite.map((row) => compareRow(row, evidence.get(row.measure) ?? null)));
}

interface Row extends Omit<PairedMember, 'standing'> {
  readonly standing: ReturnType<typeof findPairedStanding>;
}

function isMember(row: Row): row is Row & PairedMember {
  return row.measure.only === null && !('verdict' in row.standing);
}

function compareRow({ measure, standing }: Row, evidence: PairedEvidence | null): PairedComparison {
  if (measure.only !== null) return buildOneSided(measure, measure.only);
  if ('verdict' in standing) {
    return buildPair(measure, measure.levels ?? { base: 0, current: 0 }, standing);
  }
  if (evidence === null) throw new Error(`${measure.key} was judged without being weighed`);
  const { move } = standing;
  return { ...buildPair(measure, move, judgeByEvidence(standing, move, evidence)), evidence };
}

function buildOneSided(measure: PairedMeasure, only: 'base' | 'head'): PairedComparison {
  return only === 'head'
    ? { ...buildUnpaired(measure, 'new'), note: 'not in the base' }
    : { ...buildUnpaired(measure, 'missing'), note: 'in the base, not in the head' };
}

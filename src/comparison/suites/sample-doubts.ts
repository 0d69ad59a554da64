import { groupDigits, listSome } from '../../common/text.ts';
import { BUILT_IN_METRICS, countsEvents } from '../../measurement/built-in-metrics.ts';
import { percentileRank } from '../../measurement/measure.ts';
import type { MeasuredValue } from '../../measurement/measured-value.ts';
import type { RunRecord } from '../../measurement/run-record.ts';
import type { SampleFault } from '../../measurement/sample-fault.ts';
import type { Finding } from '../../rules/verdict.ts';
import { sum } from '../../statistics/quantiles.ts';
import { type NotJudged, notJudged } from '../measures/not-judged.ts';

type Faulty = Pick<RunRecord, 'faults' | 'loss' | 'scenarioFile'>;
type Doubtful = Pick<MeasuredValue, 'measure' | 'type' | 'count'>;

/** Why samples that are missing or foreign keep a measure from being judged; null if they do not. */
export function doubtSamples({ faults = [], loss }: Faulty, measured: Doubtful): NotJudged | null {
  if (loss !== undefined) return LOST;
  const own = faults.filter(({ metric }) => metric === measured.measure.metric);
  if (own.some(isForeign)) return FOREIGN;
  const lost = sum(own.map(({ count }) => count));
  return lost <= negligibleLoss(measured, lost) ? null : LOST;
}

const FOREIGN = notJudged('foreign-samples', "samples of it are not k6's own");
const LOST = notJudged('samples-lost', 'too many samples of it could not be read');

/**
 * Samples whose loss changes nothing, whatever they were. A row by tags may have lost all that its metric lost. A
 * percentile moves by less than a tenth of the tail that it cuts off, and by no more than a thousandth in rank; so
 * does a share. What adds up, or shows the last value only, may be anything without a single one.
 */
function negligibleLoss({ measure, type, count }: Doubtful, lost: number): number {
  const all = (count ?? 0) + lost;
  if (type === 'gauge' || (type === 'counter' && !countsEvents(measure.metric))) return 0;
  const rank = percentileRank(measure.statistic);
  if (type !== 'trend' || rank === null) return SHARE * all;
  const tail = Math.min(rank, 1 - rank) * all;
  return Math.max(Math.min(SHARE * all, tail / TAIL_PARTS), tail >= TAIL_PARTS ? 1 : 0);
}

const SHARE = 1e-3;
/** A percentile is judged by 10 samples beyond it, so that one of them is a tenth. */
const TAIL_PARTS = 10;

/** Samples of metrics that a rule or a budget judges make the run no evidence, and foreign ones always. */
export function findDoubts({ faults = [], scenarioFile }: Faulty, judged: readonly Doubtful[]): Finding[] {
  const foreign = faults.filter(isForeign);
  const named = new Set(foreign.map(({ metric }) => metric));
  // What is wrong with foreign samples beside is the script's as well.
  const lost = faults.filter((fault) => !named.has(fault.metric) && isLoss(fault, faults, judged));
  return [
    ...(lost.length === 0
      ? []
      : [invalid('samples-lost', `Samples were lost: ${listSome(lost.map(describeLeftOut), 3)}.`)]),
    ...(foreign.length === 0
      ? []
      : [
          invalid(
            'foreign-samples',
            `${scenarioFile} adds to metrics that are k6's own: ${listSome(foreign.map(describeForeign), 3)}.`,
          ),
        ]),
  ];
}

/** Samples that were left out and change nothing, one sentence for each metric; of impossible values the record tells. */
export function describeSmallLoss({ faults = [] }: Faulty, judged: readonly Doubtful[]): string[] {
  const small = faults.filter(
    (fault) => !isForeign(fault) && fault.kind !== 'impossible' && !isLoss(fault, faults, judged),
  );
  return small.length === 0 ? [] : [`Left out: ${listSome(small.map(describeLeftOut), 3)}.`];
}

function isLoss(
  { metric, of }: SampleFault,
  faults: readonly SampleFault[],
  judged: readonly Doubtful[],
): boolean {
  const own = judged.filter(({ measure }) => measure.metric === metric);
  if (own.some((measured) => doubtSamples({ faults, scenarioFile: '' }, measured) !== null)) return true;
  const lost = sum(faults.filter((fault) => fault.metric === metric).map(({ count }) => count));
  return lost >= of && metric in BUILT_IN_METRICS;
}

function describeLeftOut({ metric, kind, count, of }: SampleFault): string {
  if (kind === 'impossible')
    return `${groupDigits(of)} values of ${metric} come to what nothing can have measured`;
  const part = `${groupDigits(count)} of ${groupDigits(of)}`;
  return kind === 'no-number'
    ? `${part} values of ${metric} are no numbers (Infinity or NaN)`
    : `${part} samples of ${metric} have too long a tag`;
}

function describeForeign({ metric, count, of }: SampleFault): string {
  return `${groupDigits(count)} of ${groupDigits(of)} samples of ${metric}`;
}

function isForeign({ kind }: SampleFault): boolean {
  return kind === 'foreign';
}

function invalid(reason: 'samples-lost' | 'foreign-samples', text: string): Finding {
  return { verdict: 'invalid', reason, text };
}

import { plural } from '../../common/text.ts';
import type { LoadMeasure, NameKind } from '../../comparison/suites/reductions.ts';
import { type Block, code, type Line, listBlock } from './blocks.ts';
import { formatDuration, formatNumber } from './format.ts';
import type { ReportSuite } from './schema.ts';

type ReportReduction = NonNullable<ReportSuite['reductions']>[number];

export const REDUCTIONS_TITLE = 'Tested less than in the baseline';

/** The most lines; the report as JSON has all. */
const MOST_LINES = 8;
/** The most names in one line. */
const MOST_NAMES = 10;

/** What this change tests less than the baseline: open, whatever the verdict is. */
export function listReductionBlocks({ reductions = [] }: Pick<ReportSuite, 'reductions'>): Block[] {
  return listBlock(REDUCTIONS_TITLE, listReductions(reductions));
}

export function listReductions(reductions: readonly ReportReduction[]): Line[] {
  const lines = reductions.map(describeReduction);
  // One line more says as much as a line about it.
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), [`And ${lines.length - MOST_LINES + 1} more.`]];
}

function describeReduction(reduction: ReportReduction): Line {
  switch (reduction.kind) {
    case 'threshold-gone':
      return [
        'This change removes the threshold ',
        code(reduction.expression),
        ' of ',
        code(reduction.metric),
        '.',
      ];
    case 'threshold-loosened':
      return [
        'This change loosens the threshold of ',
        code(reduction.metric),
        ' from ',
        code(reduction.from),
        ' to ',
        code(reduction.to),
        '.',
      ];
    case 'load': {
      const { scenario, of, from, to } = reduction;
      return [
        'Less load by ',
        code(scenario),
        `: ${describeLoad(of, to)} instead of ${describeAmount(of, from)}.`,
      ];
    }
    case 'switch':
      return [code(reduction.name), reduction.isOn ? ' is on, and was off.' : ' is off, and was on.'];
    default:
      return [`${formatFewer(reduction.kind, reduction.names.length)}: `, ...listNames(reduction.names), '.'];
  }
}

function describeLoad(of: LoadMeasure, value: number): string {
  const amount = describeAmount(of, value);
  switch (of) {
    case 'iterations-per-second':
      return `at most ${amount} ${value === 1 ? 'iteration' : 'iterations'} per second`;
    case 'users':
      return `at most ${amount} ${value === 1 ? 'user' : 'users'}`;
    case 'length':
      return `${amount} long`;
    case 'iterations':
      return `${amount} ${value === 1 ? 'iteration' : 'iterations'} in all`;
    case 'user-time':
      return `${amount} of all users together`;
  }
}

function describeAmount(of: LoadMeasure, value: number): string {
  return of === 'length' || of === 'user-time' ? formatDuration(value) : formatNumber(value);
}

const NOUNS: Readonly<Record<NameKind, string>> = {
  scenarios: 'k6 scenario',
  endpoints: 'endpoint',
  checks: 'check',
  'system-tags': 'system tag',
};

function formatFewer(kind: NameKind, count: number): string {
  return `${plural(count, NOUNS[kind])} fewer`;
}

function listNames(names: readonly string[]): Line {
  const shown = names.slice(0, MOST_NAMES).flatMap((name, index): Line => {
    return index === 0 ? [code(name)] : [', ', code(name)];
  });
  return names.length > MOST_NAMES ? [...shown, ` and ${names.length - MOST_NAMES} more`] : shown;
}

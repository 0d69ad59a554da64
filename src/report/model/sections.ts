import { shortenSha } from '../../common/git-ref.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { listBaselineBlocks } from './baseline-tables.ts';
import {
  type Block,
  code,
  fold,
  type Line,
  listBlock,
  type Mark,
  type Piece,
  paragraph,
  strong,
  tableBlock,
} from './blocks.ts';
import { formatCount } from './format.ts';
import { sortByVerdict, verdictWord } from './headline.ts';
import { buildOtherMetricTable, buildTrendTable } from './metric-tables.ts';
import { listReductionBlocks } from './reduction-lines.ts';
import { CHANGED, isOpen, listOpenRows, sortByExcess, sortByName } from './rows.ts';
import { buildBaselineLine, describeRun } from './run-lines.ts';
import type { Report, ReportRow, ReportStages, ReportSuite } from './schema.ts';
import { buildStageTable, describeStages, findFirstBreak, listStageNotes } from './stage-lines.ts';
import {
  buildBudgetTable,
  buildCheckTable,
  buildMeasureTable,
  buildThresholdTable,
  buildUnjudgedTable,
} from './tables.ts';

/** How much of a report is written, most first; a smaller one is taken where a larger does not fit. */
export const DETAILS = ['everything', 'judged', 'changed', 'headline'] as const;
export type Detail = (typeof DETAILS)[number];

/** A suite under its own title, or what stands before and after the suites. */
export interface Section {
  /** Null where the section needs none. */
  readonly title: { readonly mark: Mark; readonly line: Line } | null;
  readonly blocks: readonly Block[];
}

export const VERDICT_MARKS: Readonly<Record<Verdict, Mark>> = {
  pass: 'good',
  warn: 'warning',
  fail: 'bad',
  inconclusive: 'open',
  invalid: 'invalid',
};

/** What stands below the headline, in the order in which it is read: notices, errors, suites, what was stored. */
export function listSections(report: Report, detail: Exclude<Detail, 'headline'>): Section[] {
  const several = report.suites.length > 1;
  const suites = sortByVerdict(report.suites);
  const before = [
    ...report.notices.map((notice): Block => ({ kind: 'warning', line: [notice] })),
    ...listErrors(report),
  ];
  const after = [
    ...(detail === 'changed' ? [] : listBaselineBlocks(report.baselineChanges ?? [])),
    ...listProposal(report),
    ...(detail === 'everything' ? [] : paragraph(OMISSIONS[detail])),
    ...listFooter(report),
  ];
  return [
    { title: null, blocks: before },
    ...suites.map((suite) => ({
      title: several
        ? { mark: VERDICT_MARKS[suite.verdict], line: [code(suite.suite), `: ${suite.headline}`] }
        : null,
      blocks: listSuiteBlocks(suite, detail),
    })),
    { title: null, blocks: after },
  ].filter(({ title, blocks }) => title !== null || blocks.length > 0);
}

export const OMISSIONS: Readonly<Record<Exclude<Detail, 'everything'>, Piece>> = {
  judged: {
    kind: 'emphasis',
    text: 'Shortened to fit: measures that no rule judges are left out. The report files have everything.',
  },
  changed: {
    kind: 'emphasis',
    text: 'Shortened to fit: only the measures that changed most are here. The report files have everything.',
  },
  headline: { kind: 'emphasis', text: 'Shortened to fit: the report files have everything.' },
};

/** The headline has said the message of a single error already; of a suite among others it must be told apart. */
function listErrors({ errors, suites }: Report): Block[] {
  const [only] = errors;
  if (only !== undefined && errors.length === 1 && suites.length === 0) {
    return only.hint === '' ? [] : paragraph(strong('Next:'), ` ${only.hint}`);
  }
  const items = errors.map(({ suite, message, hint }) => [
    ...(suite === null ? [] : [code(suite), ': ']),
    message,
    ...(hint === '' ? [] : [' ', strong('Next:'), ` ${hint}`]),
  ]);
  return listBlock(errors.length === 1 ? 'Error' : 'Errors', items);
}

function listSuiteBlocks(suite: ReportSuite, detail: Detail): Block[] {
  const { thresholds, rows } = suite;
  const open = listOpenRows(rows);
  return [
    ...listBlock(null, listFurther(suite)),
    ...listReductionBlocks(suite),
    ...tableBlock(buildMeasureTable(detail === 'changed' ? listWorst(open) : open)),
    ...tableBlock(buildBudgetTable(suite)),
    ...tableBlock(buildThresholdTable(thresholds.filter(({ passed }) => passed !== true))),
    ...tableBlock(buildCheckTable(suite, detail === 'everything' ? undefined : MOST_CHECKS)),
    ...listStages(suite.stages, detail),
    ...(detail === 'everything' ? listFolded(suite) : []),
    ...paragraph(describeRun(suite)),
    ...paragraph(...buildBaselineLine(suite)),
    ...listBlock(null, toItems(suite.remarks)),
    ...listBlock('History of the base branch', toItems(suite.history)),
    ...listBlock('What to do next', toItems(suite.nextSteps)),
  ];
}

/** The first finding is the headline. */
function listFurther({ findings }: Pick<ReportSuite, 'findings'>): Line[] {
  return findings.slice(1).map(({ verdict, text }) => [`${verdictWord(verdict)}: ${text}`]);
}

function toItems(sentences: readonly string[]): Line[] {
  return sentences.map((sentence) => [sentence]);
}

/** The most rows and checks of a suite in a shortened report. */
const MOST_CHANGED = 20;
const MOST_CHECKS = 5;

function listWorst(rows: readonly ReportRow[]): ReportRow[] {
  return rows.filter((row) => CHANGED.includes(row.verdict)).slice(0, MOST_CHANGED);
}

/** Open where a stage breaks; only the sentence where space is short. */
function listStages(stages: ReportStages | undefined, detail: Detail): Block[] {
  if (stages === undefined || stages.list.length === 0) return [];
  const breaks = findFirstBreak(stages.list) !== undefined;
  const sentence = paragraph(describeStages(stages));
  if (detail !== 'everything') return breaks ? sentence : [];
  const blocks = [
    ...sentence,
    ...tableBlock(buildStageTable(stages)),
    ...paragraph(listStageNotes(stages).join(' ')),
  ];
  return breaks ? blocks : fold(formatCount(stages.list.length, 'load stage'), blocks);
}

/** What nobody must read: rows by tag, which tell where a change comes from, every metric, and thresholds that hold. */
function listFolded({ rows, thresholds }: ReportSuite): Block[] {
  const unjudged = rows.filter((row) => !isOpen(row) && (row.base !== null || row.verdict === 'new'));
  const tagged = sortByExcess(unjudged.filter(isTagged));
  const whole = sortByName(unjudged.filter((row) => !isTagged(row)));
  const held = thresholds.filter(({ passed }) => passed === true);
  return [
    ...fold(`${formatCount(tagged.length, 'row')} by tag`, tableBlock(buildUnjudgedTable(tagged))),
    ...fold('All metrics of this run', [
      ...tableBlock(buildTrendTable(rows)),
      ...tableBlock(buildOtherMetricTable(rows)),
      ...tableBlock(buildUnjudgedTable(whole)),
    ]),
    ...fold(
      held.length === 1 ? '1 k6 threshold holds' : `${held.length} k6 thresholds hold`,
      tableBlock(buildThresholdTable(held)),
    ),
  ];
}

function isTagged({ measure }: ReportRow): boolean {
  return measure.includes('{');
}

function listProposal({ baselinePullRequestUrl: url }: Report): Block[] {
  if (url === undefined) return [];
  return paragraph({ kind: 'link', label: strong('The pull request with the baseline'), url });
}

function listFooter({ sha, headSha, leg, runUrl }: Report): Block[] {
  const isMerge = headSha !== null && headSha !== sha;
  const facts: Line[] = [
    ...(sha === '' ? [] : [['Measured ', code(shortenSha(sha)), ...(isMerge ? nameMerge(headSha) : [])]]),
    ...(leg === '' ? [] : [[code(leg)]]),
    ...(runUrl === '' ? [] : [[{ kind: 'link', label: 'log of the run', url: runUrl } as const]]),
  ];
  const line = facts.flatMap((fact, index) => (index === 0 ? fact : [' · ', ...fact]));
  return line.length === 0 ? [] : [{ kind: 'small', line }];
}

function nameMerge(headSha: string): Line {
  return [', the merge of ', code(shortenSha(headSha)), ' into its base'];
}

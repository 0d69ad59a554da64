import { listSome } from '../../common/text.ts';
import { LOCUST_SCENARIO } from '../../measurement/stage.ts';
import { DEFAULT_VALIDITY } from '../../rules/validity.ts';
import { type Line, mark, number, type Table } from './blocks.ts';
import { formatCount, formatDuration, formatNumber, formatValue } from './format.ts';
import type { ReportStages } from './schema.ts';

type Stage = ReportStages['list'][number];
type Break = Stage['breaks'][number];

/** One line for each stage. */
export function buildStageTable({ list }: ReportStages): Table {
  const several = nameScenarios(list).length > 1;
  const head = [...(several ? ['Scenario'] : []), 'Stage', 'Target', 'Time', ...NUMBERS, 'Result'];
  return {
    head,
    align: head.map((name) => (NUMBERS.includes(name) ? 'right' : 'left')),
    rows: list.map((stage) => [
      ...(several ? [[stage.scenario]] : []),
      [formatNumber(stage.number)],
      [`${describeTarget(stage)}, ${stage.kind}`],
      [describeWindow(stage)],
      [number(stage.requests === null ? '–' : formatNumber(stage.requests))],
      [number(stage.p95 === null ? '–' : formatDuration(stage.p95))],
      [number(stage.failed === null ? '–' : `${formatNumber(stage.failed * 100)} %`)],
      [number(stage.dropped === null ? '–' : formatNumber(stage.dropped))],
      buildResult(stage),
    ]),
    spare: ['Dropped iterations', 'Requests', 'Failed', 'Time'],
  };
}

const NUMBERS = ['Requests', 'p(95)', 'Failed', 'Dropped iterations'];

/** Which stage breaks first, or what keeps anybody from saying so; plain text. */
export function describeStages({ list }: ReportStages): string {
  const first = findFirstBreak(list);
  if (first === undefined) return describeUnbroken(list);
  const of = nameScenarios(list).length > 1 ? ` of ${first.scenario}` : '';
  const [cause] = first.breaks;
  const more =
    first.breaks.length > 1 ? `; ${formatCount(first.breaks.length - 1, 'more limit')} passed` : '';
  const unknown = list.some((stage) => stage.verdict === null && stage.fromMs < first.fromMs);
  const doubt = unknown ? ' Not every stage before it could be judged.' : '';
  const why = cause === undefined ? '' : `: ${explainBreak(cause)}${more}`;
  return `Stage ${first.number}${of} (${describeTarget(first)}) is the first that breaks${why}.${doubt}`;
}

/** What the numbers are of, and what they were not held against; plain text, a sentence each. */
export function listStageNotes({ list, notHeld }: ReportStages): string[] {
  const [first] = list;
  const of =
    first?.isOfAll === true
      ? 'The samples do not tell the scenarios apart, so a stage has the numbers of all that ran in its time.'
      : nameScenarios(list).length > 1
        ? 'The numbers of a stage are of its own scenario.'
        : '';
  return [
    `A stage is judged by the requests that ended in its time, p(95) by http_req_duration; the verdict is of the whole run. ${of}`.trim(),
    ...(notHeld.length === 0 ? [] : [`Not held against any stage: ${listSome(notHeld, MOST_NAMED)}.`]),
  ];
}

const MOST_NAMED = 10;

/** The first in time; of stages that begin together, the one that is listed first. */
export function findFirstBreak(list: readonly Stage[]): Stage | undefined {
  const broken = list.filter(({ verdict }) => verdict === 'breaks');
  return broken.toSorted((a, b) => a.fromMs - b.fromMs)[0];
}

function describeUnbroken(list: readonly Stage[]): string {
  const judged = list.filter(({ verdict }) => verdict !== null).length;
  if (judged === list.length) return `No stage breaks.`;
  if (judged > 0) return `No stage breaks; ${judged} of ${list.length} could be judged.`;
  const { failedRequests, droppedIterations } = DEFAULT_VALIDITY;
  const percent = (share: number | null) => `${(share ?? 0) * 100} %`;
  return list.some(({ requests, p95, failed }) => (requests ?? p95 ?? failed) !== null)
    ? 'Nothing says when a stage breaks: no budget and no k6 threshold could be held against one. ' +
        `None has more than ${percent(failedRequests)} failed requests or ${percent(droppedIterations)} dropped iterations.`
    : 'No stage could be judged: there are no samples of requests.';
}

function buildResult({ verdict, breaks, limits }: Stage): Line {
  if (verdict === null) return ['–'];
  if (verdict === 'holds') return [mark('good', 'holds'), ` ${formatCount(limits, 'limit')}`];
  return [mark('bad', 'breaks'), `: ${breaks.map(explainBreak).join('; ')}`];
}

/** `http_req_duration p(95) 812 ms, the threshold is < 500 ms`. */
function explainBreak({ source, operator, limit, value, ...kind }: Break): string {
  const seen = `${kind.measure} ${formatValue(value, kind)}`;
  const allowed = formatValue(limit, kind);
  return source === 'validity'
    ? `${seen}, more than the ${allowed} of a valid run`
    : `${seen}, the ${source} is ${operator} ${allowed}`;
}

/** `→ 50 VUs`, `→ 200 iterations/s`. */
function describeTarget({ scenario, target, perMs }: Stage): string {
  if (perMs === null) return `→ ${formatCount(target, scenario === LOCUST_SCENARIO ? 'user' : 'VU')}`;
  const unit = UNITS[perMs] ?? formatDuration(perMs);
  return `→ ${formatCount(target, 'iteration')}/${unit}`;
}

const UNITS: Readonly<Record<number, string>> = { 1000: 's', 60000: 'min', 3600000: 'h' };

/** `0:30–1:30`. */
function describeWindow({ fromMs, toMs }: Stage): string {
  return `${formatClock(fromMs)}–${formatClock(toMs)}`;
}

function formatClock(ms: number): string {
  const tenths = Math.round(ms / 100);
  const [hours, minutes, seconds] = [
    Math.floor(tenths / 36_000),
    Math.floor(tenths / 600) % 60,
    (tenths % 600) / 10,
  ];
  const padded = `${seconds < 10 ? '0' : ''}${seconds}`;
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${padded}` : `${minutes}:${padded}`;
}

function nameScenarios(list: readonly Stage[]): string[] {
  return [...new Set(list.map(({ scenario }) => scenario))];
}

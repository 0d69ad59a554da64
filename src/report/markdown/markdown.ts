import { severity, type Verdict } from '../../rules/verdict.ts';
import { escapeText, escapeWithin, renderCode } from '../model/escape.ts';
import { formatSha } from '../model/format.ts';
import { verdictWord } from '../model/headline.ts';
import { describeBaseline, describeRun } from '../model/run-lines.ts';
import type { Report, ReportSuite } from '../model/schema.ts';
import { renderBaselineChanges } from './baseline-changes.ts';
import { DETAILS, type Detail } from './elements.ts';
import { renderFolded } from './folded-tables.ts';
import { renderStages } from './stages.ts';
import { renderBudgets, renderChecks, renderMeasureTable, renderThresholds } from './tables.ts';

const SIGNS: Readonly<Record<Verdict, string>> = {
  pass: '✅',
  warn: '🟡',
  fail: '❌',
  inconclusive: '⚪',
  invalid: '⛔',
};

/** The report as GitHub-flavoured Markdown. Every foreign text in it is escaped here. */
export function renderMarkdown(report: Report, detail: Detail = 'everything'): string {
  if (detail === 'headline') return renderShortest(report);
  const sections = [
    `${renderHeading(report)} · ${escapeText(report.headline)}`,
    ...report.notices.map((notice) => `> [!WARNING]\n> ${escapeText(notice)}`),
    renderErrors(report),
    ...sortSuites(report.suites).map((suite) => renderSuite(suite, detail, report.suites.length > 1)),
    detail === 'everything' || detail === 'judged' ? renderBaselineChanges(report.baselineChanges ?? []) : '',
    report.baselinePullRequestUrl === undefined
      ? ''
      : `**${renderLink('The pull request with the baseline', report.baselinePullRequestUrl)}**`,
    OMISSIONS[detail],
    renderFooter(report),
  ];
  return joinSections(sections);
}

const OMISSIONS: Readonly<Record<Detail, string>> = {
  everything: '',
  judged: '_Shortened to fit: measures that no rule judges are left out. The report files have everything._',
  changed:
    '_Shortened to fit: only the measures that changed most are here. The report files have everything._',
  headline: '_Shortened to fit: the report files have everything._',
};

/** At most 1,000 characters whatever is in the report. */
function renderShortest(report: Report): string {
  const link = report.runUrl.length <= 300 ? renderLink('Log of the run', report.runUrl) : '';
  return joinSections([
    `${renderHeading(report)} · ${escapeWithin(report.headline, 500)}`,
    OMISSIONS.headline,
    link === '' || report.runUrl === '' ? '' : `<sub>${link}</sub>`,
  ]);
}

function renderHeading({ verdict }: Report): string {
  return `### ${SIGNS[verdict]} ${verdictWord(verdict)}`;
}

function joinSections(sections: readonly string[]): string {
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** The largest of the renderings that has at most `maximum` of what `measure` counts (UTF-16 units or bytes). */
export function fitMarkdown(
  report: Report,
  maximum: number,
  measure = (text: string) => text.length,
): string {
  const renderings = listRenderings(report);
  return renderings.find((text) => measure(text) <= maximum) ?? (renderings.at(-1) as string);
}

/** Every rendering, largest first. */
export function listRenderings(report: Report): string[] {
  return DETAILS.map((detail) => renderMarkdown(report, detail));
}

/** The headline has said the message of a single error already; of a suite among others it must be told apart. */
function renderErrors({ errors, suites }: Report): string {
  const [only] = errors;
  if (only === undefined) return '';
  if (errors.length === 1 && suites.length === 0) {
    return only.hint === '' ? '' : `**Next:** ${escapeText(only.hint)}`;
  }
  const lines = errors.map(({ suite, message, hint }) => {
    const where = suite === null ? '' : `${renderCode(suite)}: `;
    return `${where}${escapeText(message)}${hint === '' ? '' : ` **Next:** ${escapeText(hint)}`}`;
  });
  return errors.length === 1
    ? `**Error** ${lines[0]}`
    : `**Errors**\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

/** What needs attention first. */
function sortSuites(suites: readonly ReportSuite[]): ReportSuite[] {
  return [...suites].sort((a, b) => severity(b.verdict) - severity(a.verdict));
}

function renderSuite(suite: ReportSuite, detail: Detail, several: boolean): string {
  const further = suite.findings
    .slice(1)
    .map((finding) => `- ${verdictWord(finding.verdict)}: ${escapeText(finding.text)}`);
  const parts = [
    several ? `#### ${SIGNS[suite.verdict]} ${renderCode(suite.suite)}: ${escapeText(suite.headline)}` : '',
    further.join('\n'),
    renderMeasureTable(suite, detail),
    renderBudgets(suite),
    renderThresholds(suite.thresholds.filter(({ passed }) => passed !== true)),
    renderChecks(suite, detail),
    renderStages(suite.stages, detail),
    detail === 'everything' ? renderFolded(suite) : '',
    describeRun(suite),
    describeBaseline(suite, DRESS),
    suite.remarks.map((remark) => `- ${escapeText(remark)}`).join('\n'),
    renderHistory(suite.history),
    renderNextSteps(suite.nextSteps),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const DRESS = {
  text: escapeText,
  commit: (sha: string, runUrl: string) => renderLink(renderCode(formatSha(sha)), runUrl),
};

/** Only addresses of http(s) without anything that could end the link. */
function renderLink(text: string, url: string): string {
  return /^https?:\/\/[\w.:/@%?=&~#+-]+$/.test(url) ? `[${text}](${url})` : text;
}

function renderHistory(sentences: readonly string[]): string {
  if (sentences.length === 0) return '';
  return `**History of the base branch**\n${sentences.map((sentence) => `- ${escapeText(sentence)}`).join('\n')}`;
}

function renderNextSteps(steps: readonly string[]): string {
  return steps.length === 0
    ? ''
    : `**What to do next**\n${steps.map((step) => `- ${escapeText(step)}`).join('\n')}`;
}

function renderFooter(report: Report): string {
  const { sha, headSha, leg, runUrl } = report;
  const isMerge = headSha !== null && headSha !== sha;
  const merge = isMerge ? `, the merge of ${renderCode(formatSha(headSha))} into its base` : '';
  const facts = [
    sha === '' ? '' : `Measured ${renderCode(formatSha(sha))}${merge}`,
    leg === '' ? '' : renderCode(leg),
    runUrl === '' ? '' : renderLink('log of the run', runUrl),
  ].filter((fact) => fact !== '');
  return facts.length === 0 ? '' : `<sub>${facts.join(' · ')}</sub>`;
}

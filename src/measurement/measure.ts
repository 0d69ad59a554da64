import { UserError } from '../common/errors.ts';
import { sortEntries } from '../common/text.ts';
import type { Tags } from './metric.ts';

/** One statistic of one metric, maybe of one tag set. */
export interface Measure {
  readonly metric: string;
  readonly tags: Tags;
  /** Canonical: `p(50)` for k6's `med`, `p(99.9)` for `p(99.90)`. */
  readonly statistic: string;
}

const STATISTICS = ['avg', 'min', 'max', 'count', 'rate', 'value', 'share'];
const MEASURE = /^([^{}\s]+)\s*(\{.*\})?\s+(p\(\s*[\d.]+\s*\)|\S+)$/s;
const PERCENTILE = /^p\(\s*(\d+(?:\.\d+)?)\s*\)$/;
const QUOTED = '"(?:[^"\\\\]|\\\\.)*"';
const TAG = new RegExp(`\\s*(${QUOTED}|[^:,{}"\\s][^:,{}"]*?)\\s*:\\s*(${QUOTED}\\s*|[^,]*)(?:,|$)`, 'suy');
/** Text that would be read otherwise, or not survive in a UTF-8 file, if it stood without quotes. */
const NEEDS_QUOTES = /[,{}"'\\\p{Cc}\p{Cs}]|^\s|\s$|^$/u;

/** `http_req_duration{name:checkout} p(95)`; equal measures give equal texts. */
export function formatMeasure(measure: Measure): string {
  return `${formatMetric(measure.metric, measure.tags)} ${measure.statistic}`;
}

/** `http_req_duration{name:checkout,scenario:api}`, tags in code-unit order. */
export function formatMetric(name: string, tags: Tags): string {
  const entries = sortEntries(tags);
  if (entries.length === 0) return name;
  return `${name}{${entries.map(([key, value]) => `${quoteKey(key)}:${quoteValue(value)}`).join(',')}}`;
}

function quoteKey(key: string): string {
  return NEEDS_QUOTES.test(key) || key.includes(':') ? JSON.stringify(key) : key;
}

function quoteValue(value: string): string {
  return NEEDS_QUOTES.test(value) ? JSON.stringify(value) : value;
}

/** Reads what `formatMeasure` writes, and k6's own spellings. @throws UserError naming the text. */
export function parseMeasure(text: string): Measure {
  const match = MEASURE.exec(text.trim());
  const statistic = match?.[3] === undefined ? null : normaliseStatistic(match[3]);
  const tags = match === null ? null : parseTags(match[2] ?? '{}');
  if (match?.[1] === undefined || statistic === null || tags === null) {
    throw new UserError(
      `"${text}" is not a measure.`,
      'Write a metric, tags if any, and a statistic: http_req_duration{name:checkout} p(95). ' +
        `Statistics are p(N), med, ${STATISTICS.join(', ')}.`,
    );
  }
  return { metric: match[1], tags, statistic };
}

/** Splits k6's `metric{tag:value}`; null if it is no such text. */
export function parseMetric(text: string): { name: string; tags: Tags } | null {
  const match = /^([^{}\s]+)\s*(\{.*\})?$/s.exec(text.trim());
  const tags = match === null ? null : parseTags(match[2] ?? '{}');
  return match?.[1] === undefined || tags === null ? null : { name: match[1], tags };
}

/** The canonical name of a statistic, or null if there is none of that name. */
export function normaliseStatistic(text: string): string | null {
  if (text === 'med') return 'p(50)';
  const rank = Number(PERCENTILE.exec(text)?.[1] ?? Number.NaN);
  if (rank >= 0 && rank <= 100) return `p(${rank})`;
  return STATISTICS.includes(text) ? text : null;
}

/** The rank of a percentile statistic as a fraction 0..1, or null for any other statistic. */
export function percentileRank(statistic: string): number | null {
  const rank = PERCENTILE.exec(statistic)?.[1];
  return rank === undefined ? null : Number(rank) / 100;
}

function parseTags(braced: string): Tags | null {
  const text = braced.slice(1, -1);
  const tags: [string, string][] = [];
  TAG.lastIndex = 0;
  while (TAG.lastIndex < text.length) {
    const match = TAG.exec(text);
    const [, key, value] = match ?? [];
    if (key === undefined || value === undefined) return text.trim() === '' ? {} : null;
    tags.push([unquote(key), unquote(value.trim())]);
  }
  return Object.fromEntries(tags);
}

function unquote(text: string): string {
  if (!/^".*"$/s.test(text)) return /^'.*'$/s.test(text) ? text.slice(1, -1) : text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}

import type { CheckResult, MetricRecord, ThresholdResult } from '../measurement/metric.ts';
import type { StageRecord } from '../measurement/stage.ts';
import { unwrapBenchmarkData } from './benchmark-data.ts';
import type { ResultFormatRow } from './result-formats.ts';

/** A file of results, as it lies there. */
export interface ResultFile {
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** What it holds as JSON, out of a data.js too; null where it is no JSON. */
  readonly json: unknown;
}

/** A file with those that its tool wrote beside it, by their endings; null where one is not there. */
export interface ResultSource extends ResultFile {
  readonly beside: Readonly<Record<string, string | null>>;
}

/** What a file says of the run; what it leaves out is not known. */
export interface ResultContents {
  readonly metrics: readonly MetricRecord[];
  /** True if users wait for their answers, so that throughput is an outcome. */
  readonly closedModel: boolean;
  /** UTC milliseconds; null where the file does not say. */
  readonly endedAt?: number | null;
  /** The commit that was measured; null or empty where the file does not say. */
  readonly sha?: string | null;
  readonly durationMs?: number | null;
  readonly k6Version?: string | null;
  readonly thresholds?: readonly ThresholdResult[];
  readonly checks?: readonly CheckResult[];
  readonly stages?: readonly StageRecord[];
  readonly notes?: readonly string[];
}

/** How the files of one tool are read: a row of the table in result-readers.ts. */
export interface ResultReader extends ResultFormatRow {
  /** Whether a file looks like one; the first row that says so reads it. */
  readonly fits: (file: ResultFile) => boolean;
  /** It takes what no other row knows, so it stands last. */
  readonly isCatchAll?: true;
  /** @throws UserError whose message is a clause about the file, `it is not JSON` */
  readonly read: (source: ResultSource) => ResultContents;
  /** Files of the same run beside it. */
  readonly companions?: Companions;
}

export interface Companions {
  /** Cut off from the name of the file, before the endings are put in its place. */
  readonly ending: RegExp;
  readonly read: readonly string[];
  /** Written too, and not read. */
  readonly others: readonly string[];
}

/** A file by its content, whose JSON is parsed here and nowhere else. */
export function openResultFile(path: string, content: string): ResultFile {
  // A byte order mark, as PowerShell writes it, is no JSON.
  const text = content.replace(/^\uFEFF/, '');
  return { path, text, json: tryJson(unwrapBenchmarkData(text)) };
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

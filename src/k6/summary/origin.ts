import * as v from 'valibot';
import { isMoment } from '../../measurement/number-ranges.ts';

/** What a summary says of how it came about; nulls where it does not. */
export interface K6SummaryOrigin {
  /** `2.2.0`. */
  readonly k6Version: string | null;
  /** UTC milliseconds, when k6 wrote the summary. */
  readonly writtenAt: number | null;
}

const Origin = v.object({
  metadata: v.object({
    k6_version: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^v?\d+\.\d+\.\d+[\w.+-]*$/))), null),
    generated_at: v.fallback(v.nullable(v.string()), null),
  }),
});

/** Reads the metadata of the machine-readable summary; the older shapes have none. @param json the parsed text */
export function readK6SummaryOrigin(json: unknown): K6SummaryOrigin {
  const parsed = v.safeParse(Origin, json);
  if (!parsed.success) return { k6Version: null, writtenAt: null };
  const { k6_version, generated_at } = parsed.output.metadata;
  const writtenAt = Date.parse(generated_at ?? '');
  return {
    k6Version: k6_version?.replace(/^v/, '') ?? null,
    writtenAt: isMoment(writtenAt) ? writtenAt : null,
  };
}

import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { BaselineSchema } from '../../src/baseline/document-schema.ts';
import { ReportSchema } from '../../src/report/model/schema.ts';
import { ConfigSchema } from '../../src/settings/config-schema.ts';

const PUBLISHED = 'https://raw.githubusercontent.com/org/perf-baseline-action/v1/schema';

const SCHEMAS: readonly (readonly [file: string, title: string, schema: GenericSchema])[] = [
  ['config.schema.json', 'Configuration of perf-baseline-action (.github/perf-baseline.yml)', ConfigSchema],
  ['report.schema.json', 'Report of perf-baseline-action', ReportSchema],
  ['baseline.schema.json', 'Baseline of one suite, as perf-baseline-action stores it', BaselineSchema],
];

/** The published JSON Schemas (draft-07, which editors know best). */
export function renderSchemas(): { path: string; text: string }[] {
  return SCHEMAS.map(([file, title, schema]) => {
    const { $schema, ...body } = toJsonSchema(schema, {
      target: 'draft-07',
      typeMode: 'input',
      // What JSON has anyway, and what JSON Schema cannot say.
      ignoreActions: ['finite', 'check'],
    });
    const published = { $schema, $id: `${PUBLISHED}/${file}`, title, ...body };
    return { path: `schema/${file}`, text: `${JSON.stringify(published, null, 2)}\n` };
  });
}

import { escapeText } from '../model/escape.ts';
import { formatCount } from '../model/format.ts';
import type { ReportStages } from '../model/schema.ts';
import { describeStages, findFirstBreak, listStageCells, listStageNotes } from '../model/stage-lines.ts';
import { type Detail, fold, renderTable } from './elements.ts';

/** The table, open where a stage breaks; only the sentence where space is short. */
export function renderStages(stages: ReportStages | undefined, detail: Detail): string {
  if (stages === undefined || stages.list.length === 0) return '';
  const breaks = findFirstBreak(stages.list) !== undefined;
  const sentence = escapeText(describeStages(stages));
  if (detail !== 'everything') return breaks ? sentence : '';
  const { head, align, rows } = listStageCells(stages);
  const marked = rows.map((row, index) => {
    const mark = MARKS[stages.list[index]?.verdict ?? 'unknown'];
    return row.map((cell, column) => (column === row.length - 1 ? mark : '') + escapeText(cell));
  });
  const table = renderTable(
    head.map(escapeText),
    align.map((side) => (side === 'right' ? '-:' : '')),
    marked,
  );
  const content = [sentence, table, escapeText(listStageNotes(stages).join(' '))].join('\n\n');
  return breaks ? content : fold(formatCount(stages.list.length, 'load stage'), content);
}

const MARKS = { breaks: '❌ ', holds: '✅ ', unknown: '' } as const;

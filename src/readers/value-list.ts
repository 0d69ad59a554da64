import { UserError } from '../common/errors.ts';
import type { Direction } from '../measurement/metric.ts';
import { type NamedMetrics, type NamedValue, readNamedValue, toMetrics } from './named-values.ts';
import type { ResultContents, ResultSource } from './result-reader.ts';

/** github-action-benchmark's custom format, which home-made tools write: `[{ "name", "unit", "value" }]`. */
export function isValueList(json: unknown): boolean {
  return listItems(json) !== null;
}

/**
 * The values of a list as metrics.
 * @param worse of all values; null: as each unit says
 * @param place what the message begins with
 * @throws UserError naming every item that is wrong
 */
export function readValueList(json: unknown, worse: Direction | null, place: string): NamedMetrics {
  const items = listItems(json) ?? [];
  if (items.length === 0) {
    throw new UserError(
      `${place} holds nothing: the list is empty.`,
      'Did the tool that wrote it measure anything?',
    );
  }
  const read = items.map(readNamedValue);
  const wrong = read.flatMap((item, index) =>
    typeof item === 'string' ? [`item ${index + 1} ${item}`] : [],
  );
  if (wrong.length > 0) {
    const more = wrong.length > MOST_NAMED ? `, and ${wrong.length - MOST_NAMED} more` : '';
    throw new UserError(
      `${place} is wrong: ${wrong.slice(0, MOST_NAMED).join('; ')}${more}.`,
      'Each item is { "name": "Heap", "unit": "MB", "value": 120.5 }; "range" and "extra" are not looked at.',
    );
  }
  const named = toMetrics(read as NamedValue[], worse);
  if (named.doubled.length === 0) return named;
  throw new UserError(
    `${place} has several values of ${named.doubled
      .slice(0, MOST_NAMED)
      .map((name) => `"${name}"`)
      .join(', ')}.`,
    'Which of them counts? Give each a name of its own; of repeated measurements write the median.',
  );
}

const MOST_NAMED = 3;

/** A list as the results of one run. @param worse of all values; null: as each unit says @throws UserError */
export function readListResult({ json }: ResultSource, worse: Direction | null): ResultContents {
  if (!isValueList(json)) {
    throw new UserError(
      'it is no list in JSON.',
      'Write [{ "name": "Heap", "unit": "MB", "value": 120.5 }].',
    );
  }
  const { metrics, ownUnits, contradicting } = readValueList(json, worse, 'it');
  const notes = [
    ...(ownUnits.length === 0 ? [] : [`Units of the list's own: ${ownUnits.join(', ')}.`]),
    ...(contradicting.length === 0
      ? []
      : [
          `Judged as in k6, of which ${worse === 'up' ? 'more' : 'less'} is better whatever the format says: ${contradicting.join(', ')}.`,
        ]),
  ];
  return { metrics, closedModel: true, notes };
}

/** Null where the document is no such list. */
function listItems(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json;
  const { benches } = Object(json) as { benches?: unknown };
  return Array.isArray(benches) ? benches : null;
}

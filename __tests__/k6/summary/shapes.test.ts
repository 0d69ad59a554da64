import { describe, expect, it } from '@jest/globals';
import { Export, HandleSummary, parseShape, parseSummaryText } from '../../../src/k6/summary/shapes.ts';

const NAME = 'wait.json';

describe('a summary of another shape', () => {
  it('is refused by the first place that differs', () => {
    const metric = { type: 'trend', contains: 'hours', values: {} };
    expect(() => parseShape(HandleSummary, { metrics: { wait: metric } }, NAME)).toThrow(
      /at "metrics\.wait\.contains" there should be \("default" \| "time" \| "data"\)/,
    );
    expect(() => parseShape(Export, { metrics: 5 }, NAME)).toThrow(/^wait\.json .*at "metrics"/);
  });

  it('may hold null for what is no number, and what k6 adds later', () => {
    const text = { metrics: { wait: { avg: null, 'p(95)': 5 } }, newer: true };
    expect(parseShape(Export, text, NAME).metrics.wait).toEqual({ avg: null, 'p(95)': 5 });
  });

  it('that is no JSON is refused by the place of the mistake, without its text', () => {
    const parse = () => parseSummaryText('{"token": "hush", }', NAME);
    expect(parse).toThrow(/^wait\.json is not JSON: it goes wrong at position 18/);
    expect(parse).not.toThrow(/hush/);
  });
});

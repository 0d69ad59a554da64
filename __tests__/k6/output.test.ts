import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createLineSplitter } from '../../src/common/lines.ts';
import { createOutputStream, createRepeatFilter } from '../../src/k6/output.ts';

describe('createLineSplitter', () => {
  it('finds the same lines however the text is cut into chunks', () => {
    const text = fc
      .array(fc.constantFrom('a', '::', '\n', '\r', '\r\n', 'ü'), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(40)), (whole, cuts) => {
        const lines = splitAt(whole, cuts);
        const expected = whole.split(/\r\n|\r|\n/);
        if (expected.at(-1) === '') expected.pop();
        expect(lines).toEqual(expected);
      }),
    );
  });

  it('passes an endless line on in pieces', () => {
    const lines = splitAt('x'.repeat(200_000), []);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('x'.repeat(200_000));
  });
});

describe('createOutputStream', () => {
  it('passes whole lines on, also one that comes in two chunks or has no end', () => {
    expect(pass(['a', ' b\n', 'c\rd\n e', 'f'])).toBe('a b\nc\nd\n ef\n');
  });

  it('shows one progress report in ten and the last', () => {
    const reports = Array.from({ length: 25 }, (_, second) => [
      '',
      `running (${second}.0s), 2/4 VUs, 2 complete and 0 interrupted iterations`,
      `api   [  ${second}% ] 2 VUs  ${second}s/30s`,
      'setup ✓ [ 100% ] 1 VUs  1s',
    ]);
    const end = [
      '',
      'running (30.0s), 0/4 VUs, 9 complete and 0 interrupted iterations',
      'api ✓ [ 100% ] 2 VUs',
      '',
    ];
    const shown = pass([[...reports.flat(), '', '  █ TOTAL RESULTS', ...end].join('\n')]).split('\n');
    expect(shown.filter((line) => line.startsWith('running'))).toEqual([
      expect.stringContaining('(0.0s)'),
      expect.stringContaining('(10.0s)'),
      expect.stringContaining('(20.0s)'),
      expect.stringContaining('(30.0s)'),
    ]);
    expect(shown).toContain('  █ TOTAL RESULTS');
  });

  it('keeps every other line, empty ones too', () => {
    const text = '\n\n  checks: 1\n\nrunning late\nrunning (odd\n\n';
    expect(pass([text])).toBe(text);
  });
});

function splitAt(text: string, cuts: readonly number[]): string[] {
  const lines: string[] = [];
  const splitter = createLineSplitter((line) => lines.push(line));
  const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
  for (const [index, place] of places.entries()) splitter.write(text.slice(place, places[index + 1]));
  splitter.end();
  return lines;
}

function pass(chunks: readonly string[]): string {
  let shown = '';
  const stream = createOutputStream(
    (text) => {
      shown += text;
    },
    () => {},
  );
  for (const chunk of chunks) stream.write(chunk);
  stream.end();
  return shown;
}

describe('createRepeatFilter', () => {
  const failed = (n: number) =>
    `time="2026-11-21T07:31:${10 + (n % 50)}Z" level=warning msg="Request Failed" error="Get \\"http://127.0.0.1:${n}/\\": refused"\n`;

  it('shows the first lines that are alike, and how many more there were', () => {
    const written: string[] = [];
    const filter = createRepeatFilter((text) => written.push(text));
    for (let n = 0; n < 1000; n += 1) filter.write(failed(n));
    filter.write('time="2026-11-21T07:31:00Z" level=error msg="another"\n');
    filter.end();
    expect(written).toHaveLength(12);
    expect(written.slice(0, 10)).toEqual(Array.from({ length: 10 }, (_, n) => failed(n)));
    expect(written[10]).toContain('another');
    expect(written[11]).toBe(
      '… 990 more like: level=warning msg="Request Failed" error="Get \\"http://127.0.0.1:0/\\": refused"\n',
    );
  });

  it('counts alike lines of a log in JSON as well', () => {
    const written: string[] = [];
    const filter = createRepeatFilter((text) => written.push(text));
    const line = (n: number) => `{"filename":"s.csv","level":"error","msg":"CSV: Error","time":"t${n}"}\n`;
    for (let n = 0; n < 1000; n += 1) filter.write(line(n));
    for (let n = 0; n < 20; n += 1)
      filter.write('{"level":"error","msg":"mine","source":"console","time":"t"}\n');
    filter.end();
    expect(written).toHaveLength(31);
    expect(written[30]).toBe('… 990 more like: {"filename":"s.csv","level":"error","msg":"CSV: Error"}\n');
  });

  it('leaves what a script prints alone', () => {
    const written: string[] = [];
    const filter = createRepeatFilter((text) => written.push(text));
    const lines = Array.from({ length: 50 }, () => 'time="t" level=error msg=hello source=console\n');
    for (const line of [...lines, 'plain\n', 'plain\n']) filter.write(line);
    filter.end();
    expect(written).toHaveLength(52);
  });
});

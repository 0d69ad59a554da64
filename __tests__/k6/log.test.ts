import { describe, expect, it } from '@jest/globals';
import {
  createLogReader,
  describeLogMessage,
  isThrownIteration,
  locateLog,
  parseLogLine,
  shortenK6Message,
} from '../../src/k6/log.ts';

// Lines of real runs; 1.8.1 leaves the hint out.
const THROWN = [
  String.raw`time="2026-11-20T23:46:27Z" level=error msg="Error: boom\n::error::inj\n\tat default (file:///p/a.js:6:48(24))\n" executor=shared-iterations hint="script exception" scenario=default source=stacktrace`,
  String.raw`time="2026-11-20T23:46:27Z" level=error msg="plain string\n\tat default (file:///p/a.js:8:77(47))\n" executor=shared-iterations scenario=default source=stacktrace`,
  String.raw`time="2026-11-20T23:46:57Z" level=error msg="Uncaught (in promise) Error: asy\n\tat default (file:///p/async.js:1:55(5))\n" executor=per-vu-iterations scenario=default`,
  String.raw`{"executor":"shared-iterations","hint":"script exception","level":"error","msg":"Error: boom\n\tat default (file:///p/a.js:6:48(24))\n","scenario":"default","source":"stacktrace","time":"2026-11-20T23:46:27Z"}`,
];
const OTHER = [
  'time="2026-11-20T23:46:27Z" level=error msg="an error line" source=console',
  String.raw`time="2026-11-20T23:46:27Z" level=error msg="x\" executor=a scenario=b source=stacktrace" source=console`,
  String.raw`time="2026-11-20T23:46:27Z" level=warning msg="Request Failed" error="Get \"http://127.0.0.1:1/\": dial tcp 127.0.0.1:1: connect: connection refused"`,
  String.raw`time="2026-11-20T23:46:57Z" level=error msg="Error: in setup\n\tat setup (file:///p/setup.js:1:32(3))\n" hint="script exception" source=stacktrace`,
  'time="2026-11-20T23:46:57Z" level=error msg="test aborted: stop it at default (file:///p/abort.js:1:76(6))"',
  '  http_req_failed......: 100.00% 1 out of 1',
  '{"not":"a log line"}',
  '{broken',
  '',
];

describe('isThrownIteration', () => {
  it.each(THROWN)('counts %s', (line) => {
    expect(isThrownIteration(parseLogLine(line) ?? {})).toBe(true);
  });
  it.each(OTHER)('does not count %s', (line) => {
    expect(isThrownIteration(parseLogLine(line) ?? {})).toBe(false);
  });
});

describe('createLogReader', () => {
  it('reads which option of the script k6 does not know', () => {
    const reader = createLogReader();
    reader.read(
      String.raw`time="2026-11-28T13:13:41Z" level=warning msg="There were unknown fields in the options exported in the script" error="json: unknown field \"durration\""`,
    );
    expect(reader.unknownOption).toBe('durration');
    expect(createLogReader().unknownOption).toBeNull();
  });

  it("keeps k6's last errors, readable, without those of console.error", () => {
    const reader = createLogReader();
    for (const line of [...THROWN, ...OTHER, 'panic: runtime error: index out of range']) reader.read(line);
    expect(reader.failedIterations).toBe(4);
    expect(reader.errorLines).toEqual([
      'Error: boom ::error::inj (/p/a.js:6:48)',
      'plain string (/p/a.js:8:77)',
      'Uncaught (in promise) Error: asy (/p/async.js:1:55)',
      'Error: boom (/p/a.js:6:48)',
      'Error: in setup (/p/setup.js:1:32)',
      'test aborted: stop it at default (file:///p/abort.js:1:76(6))',
      'panic: runtime error: index out of range',
    ]);
    for (let index = 0; index < 50; index += 1) reader.read(`time="t" level=error msg="error ${index}"`);
    expect(reader.errorLines).toHaveLength(10);
    expect(reader.errorLines.at(-1)).toBe('error 49');
  });
});

describe('an output that k6 cannot write', () => {
  const failed = (file: string, format = 'text') =>
    format === 'json'
      ? `{"filename":"${file}","level":"error","msg":"CSV: Error writing to file","output":"csv","time":"t"}`
      : `time="t" level=error msg="CSV: Error writing to file" filename=${file} output=csv`;

  it.each(['text', 'json'])('is told by its file, and is none of the last errors (%s)', (format) => {
    const reader = createLogReader({ watchedFile: '/tmp/a/samples.csv.gz' });
    reader.read('time="t" level=error msg="the last exception"');
    expect(reader.writeError).toBeNull();
    for (let n = 0; n < 50; n += 1) reader.read(failed('/tmp/a/samples.csv.gz', format));
    expect(reader.writeError).toBe('CSV: Error writing to file');
    expect(reader.errorLines).toEqual(['the last exception']);
  });

  it('is not ours where it is one of the user, and counts once among the last errors', () => {
    const reader = createLogReader({ watchedFile: '/tmp/a/samples.csv.gz' });
    reader.read('time="t" level=error msg="the last exception"');
    for (let n = 0; n < 50; n += 1) reader.read(failed('mine.csv'));
    expect(reader.writeError).toBeNull();
    expect(reader.errorLines).toEqual(['the last exception', 'CSV: Error writing to file']);
  });
});

describe('the first request without an answer', () => {
  const failed = (path: string) =>
    `time="t" level=warning msg="Request Failed" error="Get \\"http://127.0.0.1:9/${path}\\": dial tcp: connection refused"`;

  it('is kept without the query of its address, which may hold a token', () => {
    const reader = createLogReader();
    expect(reader.requestError).toBeNull();
    reader.read(failed('orders?token=abc'));
    reader.read(failed('later'));
    expect(reader.requestError).toBe('Get "http://127.0.0.1:9/orders": dial tcp: connection refused');
  });

  it('and errors are kept without secrets', () => {
    const reader = createLogReader({ hide: (text) => text.replaceAll('hush', '***') });
    reader.read(failed('hush'));
    reader.read('time="t" level=error msg="bad hush"');
    expect([reader.requestError, ...reader.errorLines].join()).not.toContain('hush');
  });
});

describe('describeLogMessage', () => {
  it('joins lists and drops control characters', () => {
    const message = 'There were problems:\n\t- executor default: none\n\t- \u001b[31mred\u0000';
    expect(describeLogMessage(message)).toBe('There were problems: - executor default: none -  [31mred ');
  });
});

describe('locateLog', () => {
  it.each([
    [[], {}, { stream: 'stderr', readable: true }],
    [['--log-output=stdout'], {}, { stream: 'stdout', readable: true }],
    [['--log-output', 'file=k6.log'], {}, { stream: null, readable: false }],
    [[], { K6_LOG_OUTPUT: 'none' }, { stream: null, readable: false }],
    [['--log-output=stderr'], { K6_LOG_OUTPUT: 'none' }, { stream: 'stderr', readable: true }],
    [['--log-format=json'], {}, { stream: 'stderr', readable: true }],
    [['--log-format=raw'], {}, { stream: 'stderr', readable: false }],
  ])('of %j and %j is %j', (flags, variables, place) => {
    expect(locateLog(flags, variables)).toEqual(place);
  });
});

const LONG = 'and more of the same '.repeat(10);

describe('shortenK6Message', () => {
  it.each([
    ['PERF_URL is not set. Set it by env.', 'PERF_URL is not set. Set it by env.'],
    [`There is no file. Make sure ${LONG}.`, 'There is no file.'],
    [`There is no file. Make sure ${LONG} (/r/a.js:1:2)`, 'There is no file. (/r/a.js:1:2)'],
    [`It could not be had. Error: refused. Make sure ${LONG}.`, 'It could not be had. Error: refused.'],
    [`No sentence, v1.2 of a.js ${LONG}`, `No sentence, v1.2 of a.js ${LONG}`],
  ])('%#', (text, expected) => expect(shortenK6Message(text)).toBe(expected));
});

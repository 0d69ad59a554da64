import { describe, expect, it } from '@jest/globals';
import { shortenK6Message } from '../../src/k6/log.ts';

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

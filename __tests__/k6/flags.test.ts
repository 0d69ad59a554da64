import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { listUserErrors } from '../../src/common/errors.ts';
import {
  anchorFlags,
  checkFlags,
  flagValue,
  inspectFlags,
  loadFlags,
  parseFlags,
  readFlags,
} from '../../src/k6/flags.ts';

describe('parseFlags', () => {
  it.each([
    ['', []],
    ['  \n ', []],
    ['--vus 10', ['--vus', '10']],
    ['--vus 10\n--duration=30s\r\n', ['--vus', '10', '--duration=30s']],
    [`--tag "team=check out" -e 'A=b c'`, ['--tag', 'team=check out', '-e', 'A=b c']],
    ['--out json=a\\ b.json', ['--out', 'json=a b.json']],
    ['--tag a="$(rm -rf /)"', ['--tag', 'a=$(rm -rf /)']],
    ['--tag name=""', ['--tag', 'name=']],
  ])('splits %j as a shell does', (text, words) => {
    expect(parseFlags(text)).toEqual(words);
  });

  it.each(['--tag "a', "--tag 'a", '--tag a\\'])('names the unbalanced text %j', (text) => {
    expect(() => parseFlags(text)).toThrow(`\`${text}\` cannot be split`);
  });
});

describe('readFlags', () => {
  it.each([
    [['--vus=10'], [{ name: 'vus', value: '10' }]],
    [['--vus', '10'], [{ name: 'vus', value: '10' }]],
    [['-u10'], [{ name: 'vus', value: '10' }]],
    [['-u=10'], [{ name: 'vus', value: '10' }]],
    [['-u', '10'], [{ name: 'vus', value: '10' }]],
    [
      ['-qv'],
      [
        { name: 'quiet', value: null },
        { name: 'verbose', value: null },
      ],
    ],
    [
      ['-qu', '5'],
      [
        { name: 'quiet', value: null },
        { name: 'vus', value: '5' },
      ],
    ],
    [
      ['--no-setup', '--vus', '1'],
      [
        { name: 'no-setup', value: null },
        { name: 'vus', value: '1' },
      ],
    ],
    [['--tag', '--vus'], [{ name: 'tag', value: '--vus' }]],
    [['-eA=b=c'], [{ name: 'env', value: 'A=b=c' }]],
  ])('reads %j', (words, flags) => {
    expect(readFlags(words)).toEqual({ flags, positional: [] });
  });
});

describe('checkFlags', () => {
  it.each([
    '--tag summary-export=1',
    '--out json=x.json --out csv',
    '--quiet --log-output none',
    '-e --summary-export=x',
    '--http-debug=full --vus 3',
  ])('lets %s pass', (text) => {
    expect(() => checkFlags(parseFlags(text))).not.toThrow();
  });

  it.each([
    ['--summary-export=x.json', 'summary-export'],
    ['--summary-export x.json', 'summary-export'],
    ['--summary-trend-stats p(99)', 'summary-trend-stats'],
    ['--summary-mode=disabled', 'summary-mode'],
    ['--no-summary', 'no-summary'],
    ['--no-thresholds', 'no-thresholds'],
    ['-q --no-thresholds=true', 'no-thresholds'],
    ['--new-machine-readable-summary', 'new-machine-readable-summary'],
    ['-a localhost:6565', 'address'],
    ['-qalocalhost:6565', 'address'],
    ['--no-usage-report=false', 'no-usage-report'],
    ['--execution-segment 0:1/2', 'execution-segment'],
    ['--linger', 'linger'],
    ['other.js', 'other.js'],
    ['--vus 3 other.js', 'other.js'],
    ['--no-setup other.js', 'other.js'],
    ['-- other.js', 'other.js'],
    ['-', '-'],
  ])('refuses %s and names it', (text, named) => {
    expect(() => checkFlags(parseFlags(text))).toThrow(named);
  });

  it('names every mistake at once, each with what to do', () => {
    const errors = caught(() => checkFlags(parseFlags('--no-summary --linger b.js')));
    expect(errors.map((error) => error.message)).toEqual([
      'flags: --no-summary cannot be set here.',
      'flags: --linger cannot be set here.',
      'flags: "b.js" is not a flag of k6.',
    ]);
    expect(errors.every((error) => error.hint !== '')).toBe(true);
  });
});

describe('loadFlags', () => {
  it.each([
    ['-u10', ['--vus=10']],
    ['--vus 10 -d 30s', ['--duration=30s', '--vus=10']],
    ['-d 30s --vus=10', ['--duration=30s', '--vus=10']],
    ['--vus 10 --vus 20', ['--vus=20']],
    ['-s 10s:5 --stage=5s:0', ['--stage=10s:5', '--stage=5s:0']],
    ['-e B=1 --env A=2', ['--env=B', '--env=A']],
    ['--no-setup', ['--no-setup=true']],
    ['--no-setup=true', ['--no-setup=true']],
    ['--tag a=b --out json=x --quiet --log-format json', []],
  ])('of %s are %j', (text, expected) => {
    expect(loadFlags(parseFlags(text))).toEqual(expected);
  });

  it('does not depend on how a flag is spelled or on the order of different flags', () => {
    const flag = fc.tuple(fc.constantFrom(['u', 'vus'], ['d', 'duration'], ['i', 'iterations']), fc.nat(99));
    const flags = fc.uniqueArray(flag, { selector: ([[short]]) => short });
    fc.assert(
      fc.property(flags, fc.infiniteStream(fc.nat(3)), (list, style) => {
        const plain = list.map(([[, long], value]) => `--${long}=${value}`);
        const varied = list.toReversed().flatMap(([[short, long], value]) => {
          const spellings = [
            [`-${short}${value}`],
            [`-${short}`, `${value}`],
            [`--${long}`, `${value}`],
            [`-${short}=${value}`],
          ];
          return spellings[style.next().value] ?? [];
        });
        expect(loadFlags(varied)).toEqual(loadFlags(plain));
      }),
    );
  });
});

describe('inspectFlags', () => {
  it('keeps what changes the options and leaves the flags that inspect does not know', () => {
    const words = parseFlags('-e A=1 --vus 3 --type js -c k6.json --tag a=b --include-system-env-vars=false');
    expect(inspectFlags(words)).toEqual([
      '--config=k6.json',
      '--env=A=1',
      '--include-system-env-vars=false',
      '--type=js',
    ]);
  });
});

describe('flagValue', () => {
  it('is the last one given, as in k6', () => {
    expect(flagValue(['--log-output=none', '--log-output', 'stdout'], 'log-output')).toBe('stdout');
    expect(flagValue(['--quiet'], 'log-output')).toBeNull();
  });
});

function caught(work: () => void) {
  try {
    work();
  } catch (error) {
    return listUserErrors(error);
  }
  return [];
}

describe('flags for a k6 that is started elsewhere', () => {
  const anchor = (path: string) => (path.startsWith('/') ? path : `/repo/${path}`);

  it.each([
    [
      ['-c', 'k6.json', '--no-thresholds'],
      ['--config=/repo/k6.json', '--no-thresholds'],
    ],
    [['--config=/etc/k6.json'], ['--config=/etc/k6.json']],
    [['--secret-source=file=a.env'], ['--secret-source=file=/repo/a.env']],
    [
      ['--secret-source=file=name=shop,default,filename=a.env'],
      ['--secret-source=file=name=shop,default,filename=/repo/a.env'],
    ],
    [['--secret-source=mock=key=a.env'], ['--secret-source=mock=key=a.env']],
    [['-e', 'FILE=a.json'], ['--env=FILE=a.json']],
  ])('of %j are %j', (flags, expected) => {
    expect(anchorFlags(flags, anchor)).toEqual(expected);
  });
});

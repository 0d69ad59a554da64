import { describe, expect, it } from '@jest/globals';
import * as v from 'valibot';
import { ConfigSchema } from '../../src/settings/config-schema.ts';
import { LATER_KEYS } from '../../src/settings/not-yet.ts';

/** The paths of what is wrong, or nothing. */
function refuse(document: unknown): string[] {
  const result = v.safeParse(ConfigSchema, document);
  return (result.issues ?? []).map((issue) => v.getDotPath(issue) ?? '');
}
const messageOf = (document: unknown) => v.safeParse(ConfigSchema, document).issues?.[0]?.message;

describe('what a config may say', () => {
  it.each<[string, unknown, unknown]>([
    [
      'rules[].fail',
      ['+5 %', '-30 %', '−30 %', '+2 points', '+1 point', '10 ms', 'off', '+ 5%'],
      ['lots', '+5 k', '', '+-5 %', '5 %%'],
    ],
    ['budgets[].limit', ['800 ms', '1 %', '0', 0, 1.5, '3 KB'], ['+5 %', '-1', -1, 'off', '', '5 points']],
    ['suites.a.validity.errors', ['off', false, '5 %', '0.5 %'], [true, 5, '5', '+5 %']],
    ['suites.a.thresholds', ['on', 'off', true, false], ['yes', 1]],
    ['suites.a.data', ['compared', 'strict'], ['loose']],
    ['suites.a.env', [{ A: 1, B: true, C: 'x' }, {}], [{ A: [1] }, { A: null }, 'A=1']],
    ['baseline.path', ['x.json', 'a/{suite}.json'], ['/etc/x.json', '../x.json', 'a/../x.json', 'x.txt', '']],
    ['baseline.history', [1, 200], [0, 201, 1.5, '3']],
    ['baseline.max-age-days', [1, 3650], [0, 3651]],
    ['k6.download-url', ['https://m/k6', 'http://localhost:8080'], ['ftp://x', 'm/k6', 'https://a b']],
    ['report.formats', [[], ['json', 'html']], [['pdf'], 'json']],
    ['report.retention-days', [1, 90], [0, 91]],
    ['service.wait-on-timeout', ['60 s', '1.5m', '500ms', '1 h'], [60, '60', 's']],
    ['rounds', [4, 200], [3, 201]],
    ['env-file', ['perf/.env'], ['', 1]],
    ['required-env', [['A'], []], [[''], 'A']],
    ['evidence', ['required', 'off', false], ['on', true]],
  ])('at %s', (path, good, bad) => {
    const at = (value: unknown) => place(path, value);
    for (const value of good as unknown[]) expect([value, refuse(at(value))]).toEqual([value, []]);
    for (const value of bad as unknown[]) expect([value, refuse(at(value)).length]).toEqual([value, 1]);
  });

  it.each(['checkout', 'a.b', 'a b-c', '1'])('is a suite called "%s"', (name) => {
    expect(refuse({ suites: { [name]: {} } })).toEqual([]);
  });

  it.each(['../x', '', ' a', '.hidden', 'a/b', '{suite}'])('is no suite called "%s"', (name) => {
    expect(refuse({ suites: { [name]: {} } })).toHaveLength(1);
  });

  it('says in its own words what a value must be', () => {
    expect(messageOf(place('budgets[].limit', '+5 %'))).toBe(
      'must be an amount with its unit, such as 800 ms, 1 %, 0',
    );
    expect(messageOf(place('k6.download-url', 'ftp://x'))).toBe('must be an http(s) address');
    expect(messageOf(place('env-file', ''))).toBe('must not be empty');
  });

  it('knows no key beside its own, on any floor', () => {
    expect(refuse({ colour: 'red' })).toEqual(['colour']);
    expect(refuse({ suites: { a: { colour: 'red' } } })).toEqual(['suites.a.colour']);
  });
});

it('every key of a later version is one of the config, and says that it is not in this one', () => {
  for (const key of LATER_KEYS) {
    const schema = ConfigSchema.entries[key].wrapped;
    expect(v.getDescription(schema)).toContain('Not in this version.');
  }
});

/** A config with one value: `rules[].fail`. */
function place(path: string, value: unknown): unknown {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) return { [key]: value };
  const inner = place(rest.join('.'), value);
  if (!key.endsWith('[]')) return { [key]: inner };
  return { [key.slice(0, -2)]: [{ measure: 'a p(95)', limit: '1 s', ...(inner as object) }].map(dropLimit) };

  function dropLimit(item: object): object {
    if (key !== 'rules[]') return item;
    const { limit: _, ...rule } = item as { limit: unknown };
    return rule;
  }
}

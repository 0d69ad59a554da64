import { describe, expect, it } from '@jest/globals';
import { UserErrors } from '../../src/common/errors.ts';
import { loadK6Variables, parseEnvFile, scheduleVariables } from '../../src/k6/variables.ts';

describe('variables that make the load', () => {
  it('are those of k6 that are set', () => {
    const environment = { K6_VUS: '5', K6_DURATION: '', K6_OUT: 'json=a.json', HOME: '/root' };
    expect(loadK6Variables(environment)).toEqual({ K6_VUS: '5' });
  });

  it('are those that change how requests are made too', () => {
    const environment = { K6_DNS: 'ttl=0', K6_HTTP_DEBUG: 'full', K6_LOCAL_IPS: '127.0.0.2' };
    expect(loadK6Variables(environment)).toEqual(environment);
  });

  it('stand for the flags that k6 inspect does not take', () => {
    expect(scheduleVariables(['-u', '5', '--duration=9s', '--tag', 'a=b'])).toEqual({
      K6_VUS: '5',
      K6_DURATION: '9s',
    });
    expect(scheduleVariables(['-s', '10s:5', '--stage=5s:0'])).toEqual({ K6_STAGES: '10s:5,5s:0' });
    expect(scheduleVariables(['--iterations=3'])).toEqual({ K6_ITERATIONS: '3' });
  });
});

describe('a file of variables', () => {
  it('has one NAME=value a line', () => {
    const text = '# comment\n\nA=1\r\nexport B = "two words" \nC=\'x=y\'\nD=\n  E=5\n';
    expect(parseEnvFile(text, '.env')).toEqual({ A: '1', B: 'two words', C: 'x=y', D: '', E: '5' });
  });

  it('names every line that is none, and not what it says', () => {
    const parse = () => parseEnvFile('A=1\nsecret\n2B=hush\nC=3', 'input env');
    expect(parse).toThrow(UserErrors);
    expect(parse).toThrow('input env, line 2, is not NAME=value.\ninput env, line 3, is not NAME=value.');
  });
});

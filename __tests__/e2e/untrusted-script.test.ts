import { afterEach, expect, it, jest } from '@jest/globals';
import { scriptThat } from '../support/e2e-scripts.ts';
import { closeShops, openShop, SCRIPT, TOKEN } from '../support/e2e-shop.ts';
import { describeWith } from '../support/tools.ts';

jest.setTimeout(120_000);
afterEach(closeShops);

describeWith('k6', 'an untrusted script', () => {
  it('cannot send commands to the runner by its output', async () => {
    const commands = [
      '::error::pwned',
      '::warning file=a.js::pwned',
      '::set-output name=verdict::pwned',
      '::save-state name=a::pwned',
      '::add-mask::checkout',
      '::stop-commands::pwned',
      '::set-env name=PATH::pwned',
      '##[error]pwned',
      '##[set-output name=verdict]pwned',
      '##[group]pwned',
    ];
    const print = commands.flatMap((command) => [
      `console.log(${JSON.stringify(command)});`,
      `console.error(${JSON.stringify(`x\n${command}`)});`,
    ]);
    const handle = `export function handleSummary() {
      return { stdout: ${JSON.stringify(`${commands.join('\n')}\n`)}, stderr: ${JSON.stringify(commands.join('\r'))} };
    }`;
    const shop = await openShop({ files: { [SCRIPT]: scriptThat(print.join('\n'), undefined, handle) } });
    const outcome = await shop.run({ with: { baseline: 'none', flags: '--log-format raw' } });
    expect(outcome.standing).toBe('inconclusive (no-rules), green');
    expect(outcome.log).toContain('pwned');
    expect(outcome.annotations.filter(({ message }) => message.includes('pwned'))).toEqual([]);
    expect(JSON.stringify([outcome.outputs, outcome.state, outcome.paths])).not.toContain('pwned');
    const own = ['group', 'endgroup', 'debug', 'notice', 'add-mask', 'stop-commands'];
    expect(outcome.commands.filter((name) => !own.includes(name))).toEqual([]);
    // Commands are stopped while k6 runs; what it prints is none either way.
    expect(outcome.log).not.toMatch(/^\s*::.*pwned|##\[.*pwned/m);
    const ownMasks = new RegExp(`^(?:${TOKEN}|signature-of-the-upload|[0-9a-f]{32})$`);
    expect([...outcome.masks].filter((mask) => !ownMasks.test(mask))).toEqual([]);
  });

  it('sees the env of the step, and none of the runner, its tokens and the inputs', async () => {
    const look = `
      const foreign = Object.entries(__ENV).filter(([name, value]) =>
        /^(INPUT|ACTIONS|GITHUB|RUNNER)_/.test(name) || /ghs_|id-token|signature/.test(value));
      console.log('foreign: ' + foreign.map(([name]) => name).join(' ') + '.');
      console.log('own: ' + [__ENV.SERVICE, __ENV.FROM_INPUT, typeof __ENV.API_KEY].join(' '));`;
    const shop = await openShop({ files: { [SCRIPT]: scriptThat(look) } });
    const basic = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
    const outcome = await shop.run({
      with: { baseline: 'none' },
      values: { FROM_INPUT: 'two' },
      env: { SERVICE: 'one', GH_TOKEN: TOKEN, MY_TOKEN: TOKEN, GIT_HEADER: `AUTHORIZATION: basic ${basic}` },
    });
    expect(outcome.standing).toBe('inconclusive (no-rules), green');
    expect(outcome.log).toContain('foreign: .');
    expect(outcome.log).toContain('own: one two string');
  });

  it('cannot put markup into the report by the names of its metrics, checks and tags', async () => {
    const name = 'a | b <img src=x> @octocat #1 [x](http://evil) ```';
    const steps = `check(1, { ${JSON.stringify(name)}: () => false }); check(1, { fine: () => true });`;
    const script = `import { check } from 'k6';\n${scriptThat(steps)}`;
    const shop = await openShop({ files: { [SCRIPT]: script } });
    const outcome = await shop.run({ with: { baseline: 'none' } });
    expect(outcome.standing).toBe('inconclusive (no-rules), green');
    const row = outcome.comment.split('\n').find((line) => line.includes('octocat')) ?? '';
    expect(row).toContain('````');
    expect(row).toContain('a \\| b');
    expect(row.endsWith('| 1 of 1 |')).toBe(true);
  });
});

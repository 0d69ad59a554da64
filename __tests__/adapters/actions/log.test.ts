import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runAction } from '../../support/runner/runner.ts';

const METHODS = ['debug', 'info', 'notice', 'warning', 'error', 'group'];

/** Drives the log in a process of its own, under the runner stand-in, which acts on what it prints. */
const run = (calls: readonly object[]) =>
  runAction({
    action: join(import.meta.dirname, '../../fixtures/action-log'),
    workspace: tmpdir(),
    event: {},
    eventName: 'push',
    github: { apiUrl: 'http://127.0.0.1:9' },
    env: { CALLS: JSON.stringify(calls) },
  });

describe('the action log', () => {
  it('gives every level its command', async () => {
    const { commands, log } = await run(METHODS.map((method) => ({ method, text: `a ${method}` })));
    expect(commands).toEqual(['debug', 'notice', 'warning', 'error', 'group', 'endgroup']);
    expect(log).toBe(
      '##[debug]a debug\na info\n##[notice]a notice\n##[warning]a warning\n##[error]a error\n##[group]a group\ninside\n##[endgroup]',
    );
  });

  it.each(METHODS)('lets no foreign text act as a command: %s', async (method) => {
    const attacks = [
      '::set-output name=verdict::pass',
      '\t::error::forged',
      'fine\n::add-mask::fine',
      'fine\r::add-mask::fine',
      'fine\r\n##[set-output name=verdict]pass',
      'msg="##[error]forged"',
      '##[stop-commands]abc',
    ];
    const harmless = await run(attacks.map(() => ({ method, text: 'fine' })));
    const attacked = await run(attacks.map((text) => ({ method, text })));
    expect(attacked.commands).toEqual(harmless.commands);
    expect(attacked.outputs).toEqual({});
  });

  it('points at a place, and lets nothing foreign into its properties', async () => {
    const annotation = {
      level: 'error',
      message: 'p95 50% up',
      title: 'Slow, line=9::x',
      file: 'a,b.js',
      line: 3,
    };
    const { annotations } = await run([{ method: 'annotate', annotation }]);
    expect(annotations).toEqual([{ ...annotation }]);
  });

  it('leaves the tenth annotation of a level to the final error and prints the others', async () => {
    const calls = Array.from({ length: 12 }, (_, index) => ({
      method: 'annotate',
      annotation: { level: 'warning', message: `warning ${index}`, title: 'Slow', file: 'a.js', line: index },
    }));
    const result = await run(calls);
    expect(result.warnings).toHaveLength(9);
    expect(result.lostAnnotations).toEqual([]);
    expect(result.log).toContain('\nwarning a.js:11: Slow: warning 11');
  });

  it('cuts a message where the runner would, and says so', async () => {
    const text = `${'x'.repeat(5_000)}the end`;
    const { warnings, log } = await run([{ method: 'warning', text }]);
    expect(warnings[0]).toHaveLength(4_096);
    expect(warnings[0]).toMatch(/x … \(the whole text is in the log\)$/);
    expect(log).toContain(`warning: ${text}`);
  });
});

import { describe, expect, it } from '@jest/globals';
import { createCommandGate } from '../../../src/adapters/actions/command-gate.ts';
import { createLogProcessor } from '../../support/runner/log-processor.ts';

function open() {
  const { take, result } = createLogProcessor();
  let text = '';
  const write = (more: string, written = () => {}) => {
    text += more;
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) take(line);
    written();
  };
  const gate = createCommandGate({ write });
  const say = (message: string) => gate.give(() => write(`::notice::${message}\n`));
  return { gate, write, say, result, messages: () => result.annotations.map(({ message }) => message) };
}

const ATTACK = '::error::pwned\n##[error]pwned\n::stop-commands::known\n::known::\n::error::pwned\n';

describe('the gate for commands', () => {
  it('has the runner obey nobody while a process runs, and us afterwards', async () => {
    const { gate, write, say, messages } = open();
    say('before');
    await gate.withoutCommands(async () => {
      write(ATTACK);
      say('within');
      write(ATTACK);
      expect(messages()).toEqual(['before']);
    });
    say('after');
    expect(messages()).toEqual(['before', 'within', 'after']);
  });

  it('is shut until the last of several has ended', async () => {
    const { gate, write, say, messages } = open();
    let end = () => {};
    const long = gate.withoutCommands(() => new Promise<void>((done) => (end = done)));
    await gate.withoutCommands(async () => {});
    say('within');
    write(ATTACK);
    expect([gate.isStopped, messages()]).toEqual([true, []]);
    end();
    await long;
    expect([gate.isStopped, messages()]).toEqual([false, ['within']]);
  });

  it('begins nothing before the runner can read that it is to stop', async () => {
    const waiting: (() => void)[] = [];
    const gate = createCommandGate({ write: (_, written = () => {}) => void waiting.push(written) });
    const begun: string[] = [];
    const works = ['one', 'two'].map((name) => gate.withoutCommands(async () => void begun.push(name)));
    await new Promise((done) => setImmediate(done));
    expect(begun).toEqual([]);
    for (const written of waiting) written();
    await Promise.all(works);
    expect(begun).toEqual(['one', 'two']);
  });

  it('opens after a line that somebody left without an end', async () => {
    const { gate, write, say, messages } = open();
    await gate.withoutCommands(async () => write('left ##[x'));
    say('after');
    expect(messages()).toEqual(['after']);
  });

  it('opens when the work fails, whatever the way', async () => {
    const { gate, say, messages } = open();
    await expect(gate.withoutCommands(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const throwing = () => {
      throw new Error('at once');
    };
    await expect(gate.withoutCommands(throwing)).rejects.toThrow('at once');
    say('after');
    expect(messages()).toEqual(['after']);
  });

  it('has another word each time', async () => {
    const { gate, result } = open();
    for (let i = 0; i < 5; i += 1) await gate.withoutCommands(async () => {});
    const words = result.commands.map(({ data }) => data);
    expect(new Set(words).size).toBe(5);
    expect(words.every((word) => /^[0-9a-f]{32}$/.test(word))).toBe(true);
  });
});

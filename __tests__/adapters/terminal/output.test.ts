import { describe, expect, it } from '@jest/globals';
import { createOutput } from '../../../src/adapters/terminal/output.ts';

function open(hasColours = true) {
  const written: string[] = [];
  const stream = { write: (text: string) => void written.push(text) };
  return { ...createOutput({ stream, hasColours }), written };
}

describe('an output', () => {
  it('has colours of its own', () => {
    const { paint, write, written } = open();
    write(`${paint.red('error:')} ${paint.bold('x')}\n`);
    expect(written).toEqual(['\u001b[31merror:\u001b[39m \u001b[1mx\u001b[22m\n']);
  });

  it('lets no other sequence through, inside of its own or outside', () => {
    const { paint, eraseLine, write, written } = open();
    const foreign = '\u001b[32mPASS\u001b[0m\u001b]0;t\u0007';
    write(`${eraseLine}${paint.yellow(foreign)}${foreign}`);
    expect(written).toEqual(['\r\u001b[K\u001b[33m[32mPASS[0m]0;t\u001b[39m[32mPASS[0m]0;t']);
  });

  it('takes no key for its own that another output has', () => {
    const { write, written } = open();
    write(open().paint.red('x'));
    expect(written.join('')).not.toContain('\u001b');
  });

  it('has none where none are wanted, and disarms all the same', () => {
    const { paint, write, written } = open(false);
    write(`${paint.red('::error::a')}\n${paint.dim('b\u001b[2J')}\n`);
    expect(written).toEqual([': :error::a\nb[2J\n']);
  });

  it('disarms what stands behind a colour as the start of a line', () => {
    const { paint, write, written } = open();
    write(paint.dim('::error::a'));
    expect(written.join('')).toContain('m: :error::a');
  });

  it('writes JSON that means the same', () => {
    const { writeJson, written } = open();
    const value = { name: '##[error]\u009b2J\u202e' };
    writeJson(JSON.stringify(value));
    expect(JSON.parse(written.join(''))).toEqual(value);
    expect(written.join('')).toBe('{"name":"##\\u005berror]\\u009b2J\\u202e"}');
  });
});

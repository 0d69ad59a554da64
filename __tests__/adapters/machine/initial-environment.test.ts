import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';

const MODULE = pathToFileURL('src/adapters/machine/initial-environment.ts').href;
const onLinux = process.platform === 'linux' ? it : it.skip;
const variables = { SECRET: 'hush-hush', EMPTY: '', UMLAUT: 'ü=ö', PATH: process.env.PATH };
let child: ReturnType<typeof spawn> | undefined;
afterEach(() => void child?.kill());

/** What a process knows of its variables after it hid them, and what the system then shows of it. */
async function start(hide: boolean) {
  const script = `import { hideInitialEnvironment } from '${MODULE}';
    import { execFileSync } from 'node:child_process';
    const hidden = ${hide} && hideInitialEnvironment(process.env);
    const inherited = execFileSync(process.execPath, ['-p', 'process.env.SECRET'], { encoding: 'utf8' }).trim();
    console.log(JSON.stringify({ hidden, inherited, env: process.env }));
    setInterval(() => {}, 1000);`;
  child = spawn(process.execPath, ['--input-type=module', '-e', script], { env: variables });
  const [line] = await once(child.stdout ?? child, 'data');
  return { ...JSON.parse(String(line)), shown: readFileSync(`/proc/${child.pid}/environ`, 'utf8') };
}

describe('the variables that a process was started with', () => {
  onLinux('are shown to every program of the user, and no longer once they are hidden', async () => {
    expect((await start(false)).shown).toContain('hush-hush');
    child?.kill();
    const { hidden, shown } = await start(true);
    expect(hidden).toBe(true);
    expect(shown.replaceAll('\0', '')).toBe('');
  });

  onLinux('are there for the process itself and for those that it starts', async () => {
    const { env, inherited } = await start(true);
    expect(env).toEqual(variables);
    expect(inherited).toBe('hush-hush');
  });
});

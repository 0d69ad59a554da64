import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, it, jest } from '@jest/globals';
import { BUNDLE, closeDesks, openDesk } from '../../support/command-line.ts';
import { scriptThat } from '../../support/e2e-scripts.ts';
import { closeShops, openShop, SCRIPT, TOKEN } from '../../support/e2e-shop.ts';
import { createLogProcessor, type ProcessedLog } from '../../support/runner/log-processor.ts';
import { openRealPipe } from '../../support/runner/real-pipe.ts';
import { describeWith, k6Path } from '../../support/tools.ts';
import { serveVictim } from '../../support/victim.ts';

jest.setTimeout(120_000);
afterEach(closeShops);
afterEach(closeDesks);

/** Whom the script writes to. */
const victim = serveVictim();

const COMMANDS = [
  '::error::pwned',
  '##[warning]pwned',
  '::notice::pwned',
  '::set-output name=verdict::pwned',
  '::save-state name=a::pwned',
  '::add-mask::checkout',
  '::add-matcher::pwned.json',
  '::set-env name=PATH::pwned',
  '::stop-commands::known-to-all',
  '::known-to-all::',
  '::error::pwned again',
];

/** Writes to both streams of the process that started k6. The last line has no end, so that ours would not begin one. */
const attack = (options?: string) =>
  scriptThat(
    '',
    options,
    `export function handleSummary() {
      const pid = http.get(__ENV.VICTIM).body;
      const text = ${JSON.stringify(`\n${COMMANDS.join('\n')}\nleft without an end ##[x`)};
      return { ['/proc/' + pid + '/fd/1']: text, ['/proc/' + pid + '/fd/2']: text };
    }`,
  );

function expectNoCommands({ log, annotations, commands, masks }: Heard): void {
  // It was written, as it is.
  expect(log.split('\n')).toEqual(expect.arrayContaining(COMMANDS));
  expect(annotations.filter(({ message }) => message.includes('pwned'))).toEqual([]);
  const own = ['group', 'endgroup', 'debug', 'notice', 'warning', 'error', 'add-mask', 'stop-commands'];
  expect(commands.filter((name) => !own.includes(name))).toEqual([]);
  expect([...masks].some((mask) => mask.includes('checkout'))).toBe(false);
}

interface Heard {
  readonly annotations: readonly { readonly message: string }[];
  readonly masks: ReadonlySet<string>;
  readonly log: string;
  readonly commands: readonly string[];
}

describeWith('k6', 'a script that finds the log of whoever runs it', () => {
  it('gives no command to the runner, and those of the action are obeyed afterwards', async () => {
    const options = "vus: 1, iterations: 1, thresholds: { checkout_latency: ['p(95)<100'] }";
    const shop = await openShop({ files: { [SCRIPT]: attack(options) } });
    const visiting = await shop.start({ with: { baseline: 'none' }, values: { VICTIM: victim.url } });
    victim.pid = visiting.pid;
    const outcome = await visiting.outcome;
    expectNoCommands(outcome);
    expect(JSON.stringify([outcome.outputs, outcome.state, outcome.paths])).not.toContain('pwned');
    expect(outcome.standing).toBe('fail (threshold), red');
    expect(outcome.errors.length).toBeGreaterThan(0);
    expect(outcome.log).toMatch(/^##\[error\].*checkout_latency/m);
    expect(outcome.masks).toContain(TOKEN);
  });

  it('gives none by the other stream, however late the runner reads it', async () => {
    const shop = await openShop({ files: { [SCRIPT]: attack() } });
    const visit = { with: { baseline: 'none' }, values: { VICTIM: victim.url }, readsErrorsLast: true };
    const visiting = await shop.start(visit);
    victim.pid = visiting.pid;
    expectNoCommands(await visiting.outcome);
  });

  it('gives none when the job is cancelled, and those of the action are obeyed afterwards', async () => {
    const options = "vus: 1, duration: '60s'";
    const shop = await openShop({
      files: { [SCRIPT]: attack(options).replace('latency.add', 'sleep(0.01); latency.add') },
    });
    const visiting = await shop.start({
      with: { baseline: 'none' },
      values: { VICTIM: victim.url },
      env: { VICTIM: victim.url },
    });
    victim.pid = visiting.pid;
    await visiting.waitFor(/^running \(/);
    visiting.cancel();
    const outcome = await visiting.outcome;
    expectNoCommands(outcome);
    expect(outcome.commands.lastIndexOf('error')).toBeGreaterThan(
      outcome.commands.lastIndexOf('stop-commands'),
    );
  });

  it('gives none where the command line runs it in a job', async () => {
    const desk = await openDesk({ [SCRIPT]: attack() });
    const result = await runInJob(['run', SCRIPT, '--verbose'], desk.root);
    expectNoCommands({
      ...result,
      log: result.lines.join('\n'),
      commands: result.commands.map(({ name }) => name),
    });
    expect(result.commands.at(-1)?.name).toBe('stop-commands');
    expect(result.lines.filter((line) => line === '::***::').length).toBe(result.commands.length);
  });

  it('leaves the output of the command line elsewhere without any word to a runner', async () => {
    const desk = await openDesk({ [SCRIPT]: scriptThat('') });
    const PATH = `${dirname(k6Path())}:${process.env.PATH}`;
    const home = await desk.type(['run', SCRIPT, '--verbose'], { PATH });
    expect(`${home.stdout}${home.stderr}`).not.toMatch(/^::/m);
    const inJob = await desk.type(['run', SCRIPT, '--json'], { PATH, GITHUB_ACTIONS: 'true' });
    expect(JSON.parse(inJob.stdout)).toHaveProperty('verdict');
  });
});

/** The command line as a `run:` step of a job has it: both streams are pipes that the runner reads. */
async function runInJob(args: readonly string[], root: string): Promise<ProcessedLog> {
  const { take, result } = createLogProcessor();
  const pipes = ['stdout', 'stderr'].map((name) => openRealPipe(root, name));
  const child = spawn(process.execPath, [BUNDLE, ...args], {
    cwd: root,
    env: {
      PATH: `${dirname(k6Path())}:${process.env.PATH}`,
      HOME: root,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      VICTIM: victim.url,
    },
    stdio: ['ignore', ...pipes.map(({ writeEnd }) => writeEnd)],
  });
  victim.pid = child.pid ?? 0;
  for (const pipe of pipes) pipe.release();
  const read = pipes.map(async (pipe, index) => {
    const input = pipe.read(index === 0 ? child.stdout : child.stderr);
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) take(line);
  });
  await Promise.all(read);
  return result;
}

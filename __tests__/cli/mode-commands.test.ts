import { beforeEach, describe, expect, it } from '@jest/globals';
import { parseBaseline } from '../../src/baseline/document-text.ts';
import { settleCommand } from '../../src/cli/command-settings.ts';
import type { ModeCommand } from '../../src/cli/inputs.ts';
import { runModeCommand } from '../../src/cli/mode-commands.ts';
import { renderSummary } from '../fakes/k6.ts';
import { createMemoryProgram, readCommandLine } from '../support/cli-program.ts';
import { itInShell, writeK6StandIn, writeShellProgram } from '../support/shell-program.ts';
import { useTemporaryFolder } from '../support/temporary-folder.ts';

const folder = useTemporaryFolder();
const PATH = '.perf-baseline/summary.json';

async function type(line: string, env: NodeJS.ProcessEnv = {}) {
  const { program, log, printed } = createMemoryProgram(folder.root, env);
  const command = await settleCommand(readCommandLine<ModeCommand>(line), folder.root);
  const ending = await runModeCommand(command, program);
  return { ending, printed: printed(), log: log.lines.join('\n') };
}
const summarise = (p95: number) => folder.write('summary.json', renderSummary({ p95 }));
const storedRuns = () => parseBaseline(folder.read(PATH), PATH).runs.length;

beforeEach(() => summarise(300));

describe('comparing results', () => {
  it('stores the first run, passes like ones, and fails slower ones', async () => {
    expect((await type('compare summary.json --rules classic')).ending).toBe('pass');
    expect(storedRuns()).toBe(1);
    expect((await type('compare summary.json --rules classic')).ending).toBe('pass');
    summarise(600);
    const { ending, printed } = await type('compare summary.json --rules classic');
    expect(ending).toBe('failed');
    expect(printed).toMatch(/^FAIL +summary: http_req_duration p\(95\)/);
    expect(storedRuns()).toBe(1);
  });

  it('prints JSON alone where it is asked for', async () => {
    const { printed } = await type('compare summary.json --json');
    expect(JSON.parse(printed)).toMatchObject({ mode: 'compare', suites: [{ suite: 'summary' }] });
  });

  it('keeps the baseline where an option says', async () => {
    await type('compare summary.json --baseline kept/{suite}.json');
    expect(folder.read('kept/summary.json')).toContain('http_req_duration');
  });

  it('counts a file of the config for it', async () => {
    folder.write('perf.yml', 'budgets: [{ measure: http_req_duration p(95), limit: 100 ms }]');
    expect((await type('compare summary.json --config-file perf.yml --baseline none')).ending).toBe('failed');
  });

  it('tells two new files how they are compared with each other', async () => {
    folder.write('old.json', renderSummary());
    const { log } = await type('compare old.json summary.json');
    expect(log).toContain('perf-baseline compare summary.json --baseline old.json');
  });
});

describe('a mistake', () => {
  it('is a report where JSON is asked for', async () => {
    const { ending, printed } = await type('compare summary.json --fail-on nothing --json');
    expect(ending).toBe('badInput');
    expect(JSON.parse(printed)).toMatchObject({
      reason: 'user-error',
      errors: [{ message: expect.stringContaining('--fail-on') }],
    });
  });

  it('about one file is said beside the others, which go on', async () => {
    folder.write('broken.json', '{');
    const { ending, printed } = await type('compare broken.json summary.json');
    expect(ending).toBe('badInput');
    expect(printed).toContain('broken');
    expect(storedRuns()).toBe(1);
  });
});

describe('the files of a report', () => {
  it('are written where they are asked for, and named', async () => {
    const { log } = await type('compare summary.json --report-dir out');
    expect(JSON.parse(folder.read('out/report.json'))).toMatchObject({ mode: 'compare' });
    expect(folder.read('out/report.md')).toContain('###');
    expect(log).toMatch(/info: Wrote .*out\/report\.json\./);
  });

  it('that cannot be written cost a warning, not the verdict', async () => {
    folder.write('out', 'a file');
    const { ending, printed, log } = await type('compare summary.json --report-dir out');
    expect(ending).toBe('pass');
    expect(printed).toContain('summary');
    expect(log).toContain('warning: The report could not be written to out:');
  });
});

describe('measuring', () => {
  /** A k6 that inspects every script alike, and measures the same. */
  function installK6(): void {
    writeShellProgram(
      `${folder.root}/k6`,
      'case "$1" in',
      'version) echo "k6 v2.2.0 (commit/devel, go1.26.8, linux/amd64)" ;;',
      `inspect) echo '{"totalDuration":"1s"}' ;;`,
      `run) cp ${folder.root}/summary.json "$(printf "%s\\n" "$@" | sed -n "s/^--summary-export=//p")" ;;`,
      '*) exit 1 ;;',
      'esac',
    );
    folder.write('perf.yml', `k6: { path: ${folder.root}/k6 }`);
    folder.write('a.js', 'export default function () {}');
  }

  itInShell(
    'runs what is named, by the k6 of the config, and stores no run without its samples',
    async () => {
      installK6();
      const { ending, log, printed } = await type('baseline update a.js --config-file perf.yml');
      expect(log).toContain('as k6.path of the config says');
      expect(printed).toContain('a: The samples of the run could not be read');
      expect(ending).toBe('failed');
      expect(() => folder.read('.perf-baseline/a.json')).toThrow('ENOENT');
    },
  );

  itInShell('checks scripts without running them', async () => {
    installK6();
    const { ending, printed } = await type('validate a.js --config-file perf.yml --json');
    expect(ending).toBe('pass');
    expect(JSON.parse(printed)).toMatchObject({ reason: 'scripts-valid', validated: [{ ok: true }] });
  });

  itInShell('is refused on a pull request where it would store', async () => {
    writeK6StandIn(`${folder.root}/k6`, '2.2.0');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' };
    const { ending, printed } = await type('baseline update --results summary.json', env);
    expect(ending).toBe('badInput');
    expect(printed).toContain('a pull request must not write what it is judged by');
  });
});

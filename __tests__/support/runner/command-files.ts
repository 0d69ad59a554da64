import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILES = {
  GITHUB_ENV: 'set_env',
  GITHUB_OUTPUT: 'set_output',
  GITHUB_PATH: 'add_path',
  GITHUB_STATE: 'save_state',
  GITHUB_STEP_SUMMARY: 'step_summary',
} as const;

export type CommandFiles = Readonly<Record<keyof typeof FILES, string>>;

/** Actions/runner: FileCommandManager.cs, CreateStepSummaryCommand. */
const LARGEST_SUMMARY = 1024 * 1024;

export interface FileCommands {
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  /** Empty when it was too large: the runner then uploads nothing. */
  readonly summary: string;
  /** What the runner would fail the step for. */
  readonly problems: readonly string[];
}

/** The files that a step writes its results to; the runner makes them empty. */
export async function createCommandFiles(directory: string): Promise<CommandFiles> {
  const folder = join(directory, '_runner_file_commands');
  await mkdir(folder, { recursive: true });
  const suffix = crypto.randomUUID();
  const files = Object.entries(FILES).map(
    ([name, file]) => [name, join(folder, `${file}_${suffix}`)] as const,
  );
  for (const [, path] of files) await writeFile(path, '');
  return Object.fromEntries(files) as unknown as CommandFiles;
}

export async function readCommandFiles(files: CommandFiles): Promise<FileCommands> {
  const problems: string[] = [];
  const readPairs = async (path: string) => {
    try {
      return parsePairs(await readFile(path, 'utf8'));
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
      return {};
    }
  };
  const summary = await readFile(files.GITHUB_STEP_SUMMARY, 'utf8');
  const size = Buffer.byteLength(summary);
  if (size > LARGEST_SUMMARY) problems.push(`$GITHUB_STEP_SUMMARY upload aborted, ${size} bytes`);
  return {
    outputs: await readPairs(files.GITHUB_OUTPUT),
    env: await readPairs(files.GITHUB_ENV),
    state: await readPairs(files.GITHUB_STATE),
    paths: (await readFile(files.GITHUB_PATH, 'utf8')).split(/\r?\n/).filter((line) => line !== ''),
    summary: size > LARGEST_SUMMARY ? '' : summary,
    problems,
  };
}

/** `name=value` lines and `name<<END` blocks, whichever sign comes first (FileCommandManager.cs, EnvFileKeyValuePairs). */
export function parsePairs(text: string): Record<string, string> {
  const lines = text.split(/\r?\n/);
  const pairs: Record<string, string> = {};
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const [equals, block] = [line.indexOf('='), line.indexOf('<<')];
    if (equals > 0 && (block < 0 || equals < block)) {
      pairs[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const end = line.slice(block + 2);
    if (block <= 0 || end === '') throw new Error(`Invalid format '${line}'`);
    const close = lines.indexOf(end, index + 1);
    if (close < 0) throw new Error(`Invalid value. Matching delimiter not found '${end}'`);
    pairs[line.slice(0, block)] = lines.slice(index + 1, close).join('\n');
    index = close;
  }
  return pairs;
}

import { asUserError, rescue, UserError } from '../../common/errors.ts';
import type { K6Request } from '../../k6/invocation.ts';
import type { BaseBranch } from '../../ports/base-branch.ts';
import type { ProposedFiles } from '../../ports/proposed-files.ts';
import type { Workspace } from '../../ports/workspace.ts';
import type { Config } from '../../settings/config.ts';
import { parseConfig } from '../../settings/config-file.ts';

export interface K6ChoicePorts {
  readonly base: Pick<BaseBranch, 'load'>;
  readonly workspace: Pick<Workspace, 'locate'>;
  /** Null where the checkout is not a pull request's. */
  readonly proposed: ProposedFiles | null;
}

export interface K6Choice {
  readonly version: string;
  readonly config: Pick<Config, 'k6'>;
  /** Where the config was read from, in the repository. */
  readonly configFile: string;
}

/**
 * Which k6 is run. A program can read this process's environment, the token in it, where a script cannot. So a pull
 * request chooses none: a path into its checkout counts only where the base branch's config names it as well and the
 * pull request leaves the program as it is, and the address of a mirror is the base branch's.
 * @throws UserError saying why a path does not count
 */
export async function chooseK6(choice: K6Choice, ports: K6ChoicePorts): Promise<K6Request> {
  const { version, config } = choice;
  const { proposed, workspace } = ports;
  const wish = { version, ...config.k6 };
  if (proposed === null) return wish;
  const findChange = async (path: string) => findProposed(await workspace.locate(path), proposed);
  if (wish.path === null) {
    const mirror = wish.downloadUrl === null ? {} : await chooseMirror(wish.downloadUrl, choice, ports);
    return { ...wish, ...mirror, refuse: (path) => explainRefusal(() => findChange(path)) };
  }
  const { path, names } = await workspace.locate(wish.path);
  if (names.length > 0) await requireBaseChoice(wish.path, choice, ports);
  const changed = await findProposed({ names }, proposed);
  if (changed === null) return { ...wish, path };
  const elsewhere = changed === wish.path ? '' : ` (${wish.path} leads to it)`;
  throw new UserError(
    `k6.path: this pull request changes the program ${changed}${elsewhere}, so it is not run. ${WHY}`,
    'Let a maintainer merge the program by itself first, or let a step of the workflow install k6 and leave k6.path out.',
  );
}

const WHY = "A program of a pull request's own could read the job's token.";

/** The first of the names under which the pull request has another file than the base branch; null: none. */
async function findProposed(
  { names }: { readonly names: readonly string[] },
  proposed: ProposedFiles,
): Promise<string | null> {
  for (const name of names) if (await proposed.changes(name)) return name;
  return null;
}

/** Another k6 than one on PATH can be had: where nothing tells what the pull request changes, it is passed over. */
async function explainRefusal(findChange: () => Promise<string | null>): Promise<string | null> {
  return rescue(
    async () => {
      const changed = await findChange();
      return changed === null ? null : `this pull request changes ${changed}`;
    },
    ({ message }) => `whether this pull request changes it cannot be told: ${message.replace(/\.$/, '')}`,
  );
}

async function requireBaseChoice(path: string, choice: K6Choice, ports: K6ChoicePorts): Promise<void> {
  const base = await loadBaseChoice('k6.path', choice, ports);
  if (base.path === path) return;
  const said = base.path === null ? 'names no program' : `names ${base.path}`;
  throw new UserError(
    `k6.path: ${path} lies in the checkout, and ${choice.configFile} of the base branch ${said}. ${WHY}`,
    'Let a maintainer merge k6.path and the program by themselves first, or let a step of the workflow install k6 and leave k6.path out.',
  );
}

/** Whoever serves k6 serves its checksum as well. */
async function chooseMirror(
  url: string,
  choice: K6Choice,
  ports: K6ChoicePorts,
): Promise<Pick<K6Request, 'downloadUrl' | 'declined'>> {
  const { downloadUrl } = await loadBaseChoice('k6.download-url', choice, ports);
  if (downloadUrl === url) return { downloadUrl };
  const why = `until this is merged, k6.download-url is that of the base branch's ${choice.configFile}`;
  return { downloadUrl, declined: [`${url} (${why})`] };
}

async function loadBaseChoice(
  key: string,
  { configFile }: K6Choice,
  { base }: K6ChoicePorts,
): Promise<Config['k6']> {
  try {
    const file = await base.load(configFile);
    return parseConfig(file.kind === 'found' ? file.text : null, configFile).k6;
  } catch (error) {
    throw asUserError(error).within(
      `${key}: on a pull request it counts as the base branch's config has it, and that cannot be read: `,
    );
  }
}

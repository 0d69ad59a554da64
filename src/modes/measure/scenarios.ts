import { UserError, UserErrors } from '../../common/errors.ts';
import { stemOf } from '../../common/paths.ts';
import { phrase, told } from '../../common/told.ts';
import { DEFAULT_VALIDITY } from '../../rules/validity.ts';
import type { Config, SuiteConfig } from '../../settings/config.ts';
import { findUnknown, listTwins } from '../../settings/suite-names.ts';

/** A suite that will run. */
export interface Scenario {
  readonly suite: string;
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  readonly config: SuiteConfig;
}

/** k6's flags for one suite: its config may switch the thresholds off. */
export function flagsFor({ config }: Scenario, flags: readonly string[]): readonly string[] {
  return config.thresholds ? flags : [...flags, '--no-thresholds'];
}

const NO_CONFIG: SuiteConfig = {
  scenarioFile: null,
  env: {},
  thresholds: true,
  validity: DEFAULT_VALIDITY,
  strictData: false,
};

export interface ScenarioRequest {
  /** Files the input `scenario-file` names, patterns already expanded; null if the input is not set. */
  readonly files: readonly string[] | null;
  /** The input `suites`. */
  readonly suites: readonly string[];
  readonly config: Config;
}

/** Which suites run, in the order of their files. @throws UserErrors if none, or two of one name. */
export function selectScenarios({ files, suites, config }: ScenarioRequest): Scenario[] {
  const all = files === null ? listConfigured(config) : files.flatMap((file) => nameSuites(file, config));
  if (all.length === 0) {
    throw new UserError(
      files === null ? 'No scenario file is named.' : 'No scenario file is there.',
      told`${phrase('name a script')}, or name suites with their scenario-file in the config file.`,
    );
  }
  const errors = [...refuseTwins(all), ...findUnknown(suites, all)];
  if (errors.length > 0) throw new UserErrors(errors);
  return suites.length === 0 ? all : all.filter((scenario) => suites.includes(scenario.suite));
}

function listConfigured(config: Config): Scenario[] {
  return Object.entries(config.suites).flatMap(([suite, suiteConfig]) =>
    suiteConfig.scenarioFile === null
      ? []
      : [{ suite, file: normalise(suiteConfig.scenarioFile), config: suiteConfig }],
  );
}

/** The suites of a file: those of the config that name it, else its stem. */
function nameSuites(file: string, config: Config): Scenario[] {
  const named = listConfigured(config).filter((scenario) => scenario.file === normalise(file));
  if (named.length > 0) return named;
  const suite = stemOf(file);
  return [
    {
      suite,
      file: normalise(file),
      config: (Object.hasOwn(config.suites, suite) ? config.suites[suite] : undefined) ?? NO_CONFIG,
    },
  ];
}

function normalise(file: string): string {
  return file.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}

function refuseTwins(scenarios: readonly Scenario[]): UserError[] {
  return listTwins(scenarios).map(
    ({ suite, files }) =>
      new UserError(
        `The scenario files ${files.join(' and ')} would both be the suite "${suite}".`,
        `Name them in the config file: suites: { name-of-your-choice: { scenario-file: ${files[0]} } }.`,
      ),
  );
}

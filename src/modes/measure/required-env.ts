import { joinPath } from '../../common/paths.ts';
import type { SkippedSuite } from '../../comparison/outcome.ts';
import type { Scenario } from './scenarios.ts';

type Variables = Readonly<Record<string, string | undefined>>;

interface Required {
  /** Variables without which nothing runs. */
  readonly names: readonly string[];
  /** Those of the step, the env-file and the input env. */
  readonly variables: Variables;
}

/** Where the suites would have been measured. */
interface Place {
  readonly leg: string;
  readonly workingDirectory: string;
}

/** Which suites have all they need; the others are skipped. */
export function splitByRequiredEnv(
  scenarios: readonly Scenario[],
  { names, variables }: Required,
  place: Place,
): { readonly runnable: readonly Scenario[]; readonly skipped: readonly SkippedSuite[] } {
  const checked = scenarios.map((scenario) => {
    const all: Variables = { ...variables, ...scenario.config.env };
    return { scenario, missing: names.filter((name) => !all[name]) };
  });
  return {
    runnable: checked.filter(({ missing }) => missing.length === 0).map(({ scenario }) => scenario),
    skipped: checked
      .filter(({ missing }) => missing.length > 0)
      .map(({ scenario, missing }) => skip(scenario, missing, place)),
  };
}

/** Neutral, and never a pass: nothing was measured. */
function skip({ suite, file }: Scenario, missing: readonly string[], place: Place): SkippedSuite {
  const [verb, them] = missing.length === 1 ? ['is', 'it'] : ['are', 'them'];
  const text = `Not run: ${missing.join(', ')} ${verb} missing, and required-env of the config asks for ${them}.`;
  return {
    kind: 'skipped',
    suite,
    leg: place.leg,
    scenarioFile: joinPath(place.workingDirectory, file),
    finding: { verdict: 'inconclusive', reason: 'missing-env', text },
  };
}

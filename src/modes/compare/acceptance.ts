import { rescue } from '../../common/errors.ts';
import type { SuiteComparison } from '../../comparison/suite-comparison.ts';
import { severity } from '../../rules/verdict.ts';
import { parseConfig } from '../../settings/config-file.ts';
import type { ComparingPorts } from './request.ts';

type AcceptancePorts = Pick<ComparingPorts, 'base' | 'labels' | 'log'>;

export interface Accepted {
  readonly comparisons: readonly SuiteComparison[];
  readonly notices: readonly string[];
}

/**
 * A regression that a maintainer accepted warns instead of failing; budgets, thresholds and an invalid run still count.
 * The label's name comes from the base branch's config, because a pull request must not choose it.
 * @param configPath null where there is no pull request
 */
export async function acceptRegressions(
  comparisons: readonly SuiteComparison[],
  configPath: string | null,
  ports: AcceptancePorts,
): Promise<Accepted> {
  const unchanged = { comparisons, notices: [] };
  if (configPath === null || ports.labels === null || !comparisons.some(hasRegression)) return unchanged;
  const label = await loadAcceptLabel(configPath, ports);
  if (label === null) return unchanged;
  const state = await ports.labels.find(label);
  const offer = `A maintainer can accept the regression: add the label "${label}" to this pull request, then run this job again.`;
  if (state.kind === 'absent') return { comparisons, notices: [offer] };
  if (state.kind === 'not-counted') return { comparisons, notices: [state.reason, offer] };
  const who = `Accepted by ${state.by} on ${state.at.slice(0, 10)} with the label "${label}".`;
  ports.log.info(`The regression is accepted. ${who}`);
  return { comparisons: comparisons.map((comparison) => acceptRegression(comparison, who)), notices: [] };
}

function hasRegression({ findings }: SuiteComparison): boolean {
  return findings.some(({ verdict, reason }) => verdict === 'fail' && reason === 'regression');
}

function acceptRegression(comparison: SuiteComparison, who: string): SuiteComparison {
  const findings = comparison.findings.map((finding) =>
    finding.verdict === 'fail' && finding.reason === 'regression'
      ? {
          verdict: 'warn' as const,
          reason: 'accepted' as const,
          text: `${finding.text} ${who}`,
          acceptedBy: who,
        }
      : finding,
  );
  // Among equals the accepted regression stays first: it is what the reader came for.
  findings.sort((a, b) => severity(b.verdict) - severity(a.verdict));
  return { ...comparison, findings };
}

/** A base branch whose config cannot be read names no label: nothing is accepted by mistake. */
async function loadAcceptLabel(
  configPath: string,
  { base, log }: Pick<ComparingPorts, 'base' | 'log'>,
): Promise<string | null> {
  const load = async () => {
    const file = await base.load(configPath);
    return file.kind === 'found' ? parseConfig(file.text, configPath).acceptLabel : null;
  };
  return rescue(load, ({ message }) => {
    log.debug(`The accept-label of the base branch is not known: ${message}`);
    return null;
  });
}

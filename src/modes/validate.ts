import { plural } from '../common/text.ts';
import type { SuiteResult } from '../comparison/outcome.ts';
import type { K6Request } from '../k6/invocation.ts';
import { parseK6Inspection } from '../k6/plan.ts';
import type { K6Installer, K6Runner } from '../ports/k6.ts';
import type { Log } from '../ports/log.ts';
import { buildReport, type RunContext } from '../report/model/build-report.ts';
import type { Report } from '../report/model/schema.ts';
import { toSuiteError } from './measure/plan.ts';
import { flagsFor, type Scenario } from './measure/scenarios.ts';

export interface ValidateRequest {
  readonly scenarios: readonly Scenario[];
  readonly k6: K6Request;
  readonly flags: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly context: RunContext;
}

export interface ValidatePorts {
  readonly installer: K6Installer;
  readonly runner: K6Runner;
  readonly log: Log;
}

/** `k6 inspect` on every scenario file: nothing runs, no server is needed. */
export async function runValidate(
  request: ValidateRequest,
  { installer, runner, log }: ValidatePorts,
): Promise<Report> {
  const k6 = await log.group('Install k6', () => installer.install(request.k6));
  const results: SuiteResult[] = [];
  const validated: NonNullable<Report['validated']> = [];
  for (const scenario of request.scenarios) {
    const { suite, file, config } = scenario;
    try {
      const env = { ...config.env, ...request.env };
      const flags = flagsFor(scenario, request.flags);
      const { options } = await runner.inspect({ k6, scenarioFile: file, flags, env });
      log.info(`${suite}: ${file}: ${parseK6Inspection(options).loadSummary}`);
      validated.push({ suite, scenarioFile: file, ok: true, errors: [] });
    } catch (error) {
      const failure = toSuiteError(error, suite, log);
      results.push({ kind: 'failed', suite, error: failure });
      validated.push({ suite, scenarioFile: file, ok: false, errors: [failure.message] });
    }
  }
  const built = buildReport(results, { ...request.context, mode: 'validate', notices: [] });
  const report = { ...built, validated };
  if (results.length > 0) return report;
  const count = request.scenarios.length;
  const headline = `${plural(count, 'scenario file')} ${count === 1 ? 'is' : 'are'} valid for k6 ${k6.version}.`;
  return { ...report, verdict: 'pass', reason: 'scripts-valid', headline };
}

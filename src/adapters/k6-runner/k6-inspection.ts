import { describeError, UserError } from '../../errors.ts';
import type { K6Inspection, K6Invocation } from '../../ports.ts';
import { buildInspectArguments } from './k6-arguments.ts';
import { askK6 } from './k6-question.ts';
import { explainRefusal } from './k6-refusal.ts';
import type { Supervise } from './k6-run.ts';
import type { K6Surroundings } from './k6-runner.ts';

/** The options of a scenario file as `k6 run` would compute them. @throws UserError quoting k6 when it cannot. */
export async function inspectScenario(
  surroundings: K6Surroundings,
  invocation: K6Invocation,
  supervise: Supervise,
): Promise<K6Inspection> {
  const args = buildInspectArguments(invocation);
  const { end, stdout, errorLines } = await askK6(surroundings, invocation, args, supervise);
  if (end.code !== 0 || end.interruptedBy !== null) {
    throw explainRefusal(invocation.scenarioFile, end, errorLines);
  }
  return { options: parseOptions(stdout, invocation.scenarioFile) };
}

function parseOptions(text: string, scenarioFile: string): Readonly<Record<string, unknown>> {
  try {
    const options: unknown = JSON.parse(text);
    if (typeof options === 'object' && options !== null && !Array.isArray(options)) return { ...options };
    throw new Error('it is no JSON object');
  } catch (error) {
    throw new UserError(
      `${scenarioFile}: k6 inspect printed something that cannot be read: ${describeError(error)}.`,
      'Check that k6.path in the config, or the k6 on PATH, is k6 itself: k6 version.',
      { cause: error },
    );
  }
}

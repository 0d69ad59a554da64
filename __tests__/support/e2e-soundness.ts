import { expect } from '@jest/globals';
import type { Outcome } from './e2e-shop.ts';
import type { FakeGitHub } from './fake-github/server.ts';

/** What holds for every run: GitHub's contract is kept, and no secret gets anywhere. */
export function expectSound(outcome: Outcome, github: FakeGitHub, secrets: readonly string[]): void {
  expect(github.violations).toEqual([]);
  expect(outcome.problems).toEqual([]);
  const sent = github.requests.map(({ path, query, body }) => JSON.stringify({ path, query, body }));
  const places: Readonly<Record<string, string>> = {
    // The library for artifacts masks the signature of its own upload address in its debug lines; the runner masks
    // the word with which commands go on.
    log: outcome.log.replace(/sig=\*{3}|^::(?:stop-commands::)?\*{3}(?:::)?$/gm, ''),
    summary: outcome.summary,
    outputs: JSON.stringify(outcome.outputs),
    requests: sent.join('\n'),
    reports: JSON.stringify(outcome.reports),
  };
  for (const [place, text] of Object.entries(places)) {
    // The runner writes *** where the token stood.
    const found = [...secrets, '***'].filter((secret) => text.includes(secret));
    expect({ place, found }).toEqual({ place, found: [] });
  }
  const { verdict } = outcome.outputs;
  if (outcome.comment !== '' && verdict !== undefined) expect(outcome.log).toContain(`Verdict: ${verdict}`);
}

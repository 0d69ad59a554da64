/** A share of pull requests beside what it must not pass. */
export interface Goal {
  readonly text: string;
  readonly measured: number;
  readonly limit: number;
  readonly atMost: boolean;
}

/** A share of 1 in percent, to read: one digit below 10. */
export function percent(value: number): string {
  const scaled = value * 100;
  return scaled > 0 && scaled < 9.95 ? scaled.toFixed(1) : scaled.toFixed(0);
}

/** Prints every goal; true if all are met. */
export function printGoals(goals: readonly Goal[]): boolean {
  console.log('\nGoals\n');
  return goals
    .map(({ text, measured, limit, atMost }) => {
      const met = atMost ? measured <= limit : measured >= limit;
      const bound = `${atMost ? 'at most' : 'at least'} ${percent(limit)} %`;
      console.log(`${met ? 'PASS' : 'FAIL'}  ${text}: ${(measured * 100).toFixed(2)} % (${bound})`);
      return met;
    })
    .every(Boolean);
}

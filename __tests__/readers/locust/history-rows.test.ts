import { expect, it } from '@jest/globals';
import { readHistoryRow, unwrapResets } from '../../../src/readers/locust/history-rows.ts';

const LINE = {
  Timestamp: '100',
  'User Count': '5',
  'Total Request Count': '20',
  'Total Failure Count': '1',
  'Total Average Response Time': '10',
  'Total Average Content Size': '3',
  '50%': '9',
  '95%': 'N/A',
  '99%': '0',
  '100%': '40',
};

it('reads the totals of a line, and the percentiles that Locust knows', () => {
  expect(readHistoryRow(LINE)).toMatchObject({
    second: 100,
    users: 5,
    requests: 20,
    failures: 1,
    totalMs: 200,
  });
  expect(readHistoryRow(LINE)?.percentiles).toEqual({ '50': 9 });
});

it.each(['Timestamp', 'User Count', 'Total Request Count', 'Total Average Content Size'])(
  'leaves out a line without %s, which is cut off or of another version',
  (column) => {
    const { [column]: _, ...rest } = LINE as Record<string, string>;
    expect(readHistoryRow(rest)).toBeNull();
  },
);

it('lets totals rise over what Locust forgot', () => {
  const [first, second] = ['20', '4'].map((count) =>
    readHistoryRow({ ...LINE, 'Total Request Count': count }),
  );
  const rows = first && second ? unwrapResets([first, second]) : [];
  expect(rows.map(({ requests, failures }) => [requests, failures])).toEqual([
    [20, 1],
    [24, 2],
  ]);
});

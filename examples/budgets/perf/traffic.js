import { sleep } from 'k6';
import exec from 'k6/execution';
import { chat, executeStep, inferIntent, readHistory } from './assistant.js';

// Of 20 iterations 10 infer an intent, 6 execute a step, 3 chat, 1 reads the history: 50/30/15/5 without chance.
const MIX = [
  ...Array(10).fill(inferIntent),
  ...Array(6).fill(executeStep),
  ...Array(3).fill(chat),
  readHistory,
];

export function visit() {
  // 7 and 20 share no factor, so that 20 iterations in a row visit every place of the mix once.
  MIX[(exec.scenario.iterationInTest * 7) % MIX.length]();
  sleep(0.5);
}

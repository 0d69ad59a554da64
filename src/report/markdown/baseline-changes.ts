import type { BaselineChange } from '../../baseline/update.ts';
import { listBaselineBlocks } from '../model/baseline-tables.ts';
import { renderBlocks } from './elements.ts';

/** The old beside the new baseline, one table a suite. Every foreign text in it is escaped here. */
export function renderBaselineChanges(changes: readonly BaselineChange[]): string {
  return renderBlocks(listBaselineBlocks(changes));
}

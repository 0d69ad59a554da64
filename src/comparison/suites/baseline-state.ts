import type { BaselineDocument } from '../../baseline/document.ts';

export const BASELINE_STATES = ['found', 'absent', 'lost', 'unwanted', 'unreadable', 'stored'] as const;

/** What is known of a suite's baseline when the comparison starts. `place` says in words where it was looked for. */
export type BaselineState =
  | {
      readonly kind: 'found';
      readonly document: BaselineDocument;
      readonly place: string;
      /** A file of another tool, which has no room for a second run. */
      readonly holdsOneRun?: boolean;
    }
  | { readonly kind: 'absent'; readonly place: string }
  /** It was there, and has expired or vanished; `why` is a clause. */
  | { readonly kind: 'lost'; readonly place: string; readonly why: string }
  | { readonly kind: 'unwanted'; readonly place: string }
  /** It could not be read; an error beside the comparison says why. */
  | { readonly kind: 'unreadable'; readonly place: string }
  /** `mode: baseline`: the run itself becomes part of it. */
  | { readonly kind: 'stored'; readonly place: string };

/** Whether the baseline is a file that has no room for a second run. */
export function isOneRunFile(baseline: BaselineState): boolean {
  return baseline.kind === 'found' && baseline.holdsOneRun === true;
}

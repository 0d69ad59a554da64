import type { MetricRecord } from './metric.ts';

export const STAGE_KINDS = ['ramp', 'hold', 'jump'] as const;

/** One stage of a ramping executor; its time counts from the start of the load. */
export interface PlannedStage extends Interval {
  readonly scenario: string;
  /** From 1, within its scenario. */
  readonly number: number;
  readonly target: number;
  /** The ms in which `target` iterations are to start; null where the target is a number of users. */
  readonly perMs: number | null;
  /** From one target to another, staying at one, or to another at once. */
  readonly kind: (typeof STAGE_KINDS)[number];
}

/** A stage and what was measured while it lasted. */
export interface StageRecord extends PlannedStage {
  /** Metrics of its own scenario, without the tag that names it, from the stage's own samples. */
  readonly metrics: readonly MetricRecord[];
  /** True where the samples do not tell the scenarios apart, so that those of all others are in the metrics. */
  readonly isOfAll: boolean;
}

/** Stands for the scenario of Locust's users, who have none. */
export const LOCUST_SCENARIO = 'locust';

/** More make a shape, not a list of stages. */
export const MOST_STAGES = 60;

/** Milliseconds since the load began. */
export interface Interval {
  readonly fromMs: number;
  readonly toMs: number;
}

import * as v from 'valibot';
import { BREAK_SOURCES, MOST_BREAKS, MOST_NOT_HELD, STAGE_VERDICTS } from '../../comparison/suites/stages.ts';
import { METRIC_CONTENTS, METRIC_TYPES } from '../../measurement/metric.ts';
import { MOST_STAGES, STAGE_KINDS } from '../../measurement/stage.ts';

const finite = v.pipe(v.number(), v.finite());
const line = (maximum = 2000) => v.pipe(v.string(), v.maxLength(maximum));

const StageSchema = v.object({
  scenario: line(),
  /** From 1, within its scenario. */
  number: finite,
  target: finite,
  /** The ms in which `target` iterations are to start; null where the target is a number of users. */
  perMs: v.nullable(finite),
  kind: v.picklist(STAGE_KINDS),
  /** Since the load began. */
  fromMs: finite,
  toMs: finite,
  /** True where the samples do not tell the scenarios apart: the numbers are of all that ran. */
  isOfAll: v.boolean(),
  requests: v.nullable(finite),
  /** p(95) of http_req_duration, ms. */
  p95: v.nullable(finite),
  /** Share of the requests, 0 to 1. */
  failed: v.nullable(finite),
  dropped: v.nullable(finite),
  /** Null where nothing says whether it holds. */
  verdict: v.nullable(v.picklist(STAGE_VERDICTS)),
  /** Budgets and thresholds that it was held against. */
  limits: finite,
  breaks: v.pipe(
    v.array(
      v.object({
        source: v.picklist(BREAK_SOURCES),
        measure: line(),
        type: v.picklist(METRIC_TYPES),
        contains: v.picklist(METRIC_CONTENTS),
        value: finite,
        operator: line(10),
        limit: finite,
      }),
    ),
    v.maxLength(MOST_BREAKS),
  ),
});

/** The stages of a suite's load. */
export const StagesSchema = v.object({
  list: v.pipe(v.array(StageSchema), v.maxLength(MOST_STAGES)),
  /** Budgets and thresholds that no stage could be held against. */
  notHeld: v.pipe(v.array(line()), v.maxLength(MOST_NOT_HELD)),
});

export const id = 992;
export const ids = [992];
export const modules = {

/***/ 98438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ countDays)
/* harmony export */ });
const DAY_MS = 86_400_000;
/** Days from one time to another, both ISO 8601; negative where the second is the earlier one. */
function countDays(from, to) {
    return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}


/***/ }),

/***/ 96643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   rL: () => (/* binding */ signOf),
/* harmony export */   u5: () => (/* binding */ roundToRead)
/* harmony export */ });
/** What stands before the size of a change; none is `±`. */
function signOf(value) {
    if (value === 0)
        return '±';
    return value > 0 ? '+' : '−';
}
/** `+12`, `−0.5`, `0`: as it is read, rounded as `roundToRead` does. */
function formatSigned(value) {
    const size = roundToRead(Math.abs(value));
    return size === 0 ? '0' : `${signOf(value)}${size}`;
}
/** Two significant digits, whole numbers from 10 on. @param size not negative */
function roundToRead(size) {
    return size >= 10 ? Math.round(size) : Number(size.toPrecision(2));
}


/***/ }),

/***/ 78417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ describeInterval),
/* harmony export */   M: () => (/* binding */ formatEnds)
/* harmony export */ });
/* harmony import */ var _common_signed_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96643);

/** Both ends of the 95 % interval of the change: `+8 … +108 %`. Null: not judged. */
function formatEnds(row) {
    const ends = readEnds(row);
    return ends === null ? null : `${(0,_common_signed_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(ends.lower)} … ${(0,_common_signed_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(ends.upper)} ${ends.unit}`;
}
/** `measured +14 % ± 9 %`, `measured +50 %, between +8 % and +108 %`; of rates in points. */
function describeInterval(row) {
    const ends = readEnds(row);
    if (ends === null)
        return 'not measured';
    const { value, lower, upper, unit } = ends;
    const measured = `measured ${(0,_common_signed_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(value)} ${unit}`;
    return isEven(ends)
        ? `${measured} ± ${(0,_common_signed_number_js__WEBPACK_IMPORTED_MODULE_0__/* .roundToRead */ .u5)(halfOf(ends))} ${unit}`
        : `${measured}, between ${(0,_common_signed_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(lower)} and ${(0,_common_signed_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(upper)} ${unit}`;
}
/** A percentage of a percentage misleads, so rates move in points only. */
function readEnds({ type, change, evidence }) {
    if (change === null || evidence === null)
        return null;
    const inPoints = type === 'rate' || change.relative === null;
    const of = (part) => (inPoints ? part.absolute : (part.relative ?? 0)) * 100;
    const unit = inPoints ? 'points' : '%';
    return { value: of(change), lower: of(evidence.lower), upper: of(evidence.upper), unit };
}
/** The two arms count as alike while they differ by a fifth of the number after ± at most. A share at 0 or 1 has but one. */
const MOST_UNEVEN = 0.2;
function isEven(ends) {
    const { value, lower, upper } = ends;
    return Math.abs(upper - value - (value - lower)) <= MOST_UNEVEN * halfOf(ends) * (1 + 1e-9);
}
function halfOf({ lower, upper }) {
    return (upper - lower) / 2;
}


/***/ }),

/***/ 92502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ mapCommits),
/* harmony export */   N$: () => (/* binding */ describeSteps),
/* harmony export */   XO: () => (/* binding */ sinceLastStep),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   rE: () => (/* binding */ listJobPoints)
/* harmony export */ });
/* harmony import */ var _common_git_ref_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55861);
/* harmony import */ var _common_signed_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96643);
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62450);
/* harmony import */ var _statistics_change_points_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81055);
/* harmony import */ var _statistics_quantiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94505);
/* harmony import */ var _prepared_measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79439);






/** One point per job, oldest first. */
function listJobPoints(stored) {
    const jobs = new Map();
    for (const { value, job } of stored)
        jobs.set(job, [...(jobs.get(job) ?? []), value]);
    return [...jobs].map(([job, values]) => ({
        job,
        value: values.every((value) => value > 0) ? Math.exp((0,_statistics_quantiles_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(values.map(Math.log))) : 0,
    }));
}
/**
 * The values to compare, the stored ones from the last lasting step of the base branch on: what the service was
 * before an accepted slowdown or a win says nothing about it today (docs/method.md). At least 3 jobs remain.
 * Shares are never cut: their events are too few for a scan of ranks.
 */
function sinceLastStep(measure) {
    const values = (0,_prepared_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseValues */ .eD)(measure);
    const step = findStep(measure, values);
    return step === null ? values : { ...values, stored: values.stored.slice(step.before) };
}
function findStep({ current, rule }, { stored }) {
    if (rule === null || current.type === 'rate')
        return null;
    const points = listJobPoints(stored);
    if (points.some(({ value }) => value <= 0))
        return null;
    const step = (0,_statistics_change_points_js__WEBPACK_IMPORTED_MODULE_2__/* .findLastStep */ .ao)(points.map(({ value }) => Math.log(value)));
    const first = step === null ? undefined : points[step.index];
    const last = step === null ? undefined : points[step.index - 1];
    if (step === null || first === undefined || last === undefined)
        return null;
    const before = stored.findIndex(({ job }) => job === first.job);
    return { before, last: last.job, first: first.job, relative: Math.expm1(step.size) };
}
/** The commit of every job, its last run's. */
function mapCommits(key, runs) {
    return new Map(runs.flatMap((run) => (0,_prepared_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .listStored */ .Kx)(key, [run]).map(({ job }) => [job, run.provenance.sha])));
}
/** `22 older runs do not count for a p(50), a p(95): it moved by −30 % between 1111111 and 2222222.` */
function describeSteps(measures, runs) {
    const groups = new Map();
    for (const measure of measures) {
        const step = findStep(measure, (0,_prepared_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseValues */ .eD)(measure));
        if (step === null)
            continue;
        const commits = mapCommits(measure.key, runs);
        const place = describePlace(commits.get(step.last) ?? '', commits.get(step.first) ?? '');
        const group = groups.get(`${step.before} ${place}`) ?? {
            before: step.before,
            keys: [],
            sizes: [],
            place,
        };
        groups.set(`${step.before} ${place}`, {
            ...group,
            keys: [...group.keys, measure.key],
            sizes: [...group.sizes, step.relative],
        });
    }
    return [...groups.values()].map(describeGroup);
}
function describeGroup(group) {
    const { before, keys, sizes, place } = group;
    const runs = before === 1 ? '1 older run does' : `${before} older runs do`;
    const percents = [...new Set([Math.min(...sizes), Math.max(...sizes)].map(formatPercent))];
    return `${runs} not count for ${(0,_common_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listSome */ .XT)(keys)}: the base branch moved by ${percents.join(' to ')} ${place}.`;
}
function formatPercent(fraction) {
    return `${(0,_common_signed_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSigned */ .Gp)(fraction * 100)} %`;
}
/** Where one commit was measured before and after, the code cannot be what moved. */
function describePlace(from, to) {
    return from === to
        ? `between two jobs that measured ${(0,_common_git_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .shortenSha */ .y)(to)}: the machine moved, not the code`
        : `between ${(0,_common_git_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .shortenSha */ .y)(from)} and ${(0,_common_git_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .shortenSha */ .y)(to)}`;
}


/***/ }),

/***/ 98165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ compareByLimits),
/* harmony export */   VY: () => (/* binding */ buildUnpaired),
/* harmony export */   Yr: () => (/* binding */ findUnjudgeable),
/* harmony export */   _z: () => (/* binding */ MEASURE_VERDICTS),
/* harmony export */   ec: () => (/* binding */ compareByEvidence),
/* harmony export */   sL: () => (/* binding */ isJudged)
/* harmony export */ });
/* unused harmony exports findYardstick, judgeByEvidence, buildPair, changeBetween */
/* harmony import */ var _measurement_measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66896);
/* harmony import */ var _rules_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14116);
/* harmony import */ var _rules_passed_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52169);
/* harmony import */ var _not_judged_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22858);
/* harmony import */ var _prepared_measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79439);





const MEASURE_VERDICTS = [
    'pass',
    'improved',
    'warn',
    'fail',
    'inconclusive',
    'not-judged',
    'new',
    'missing',
];
const UNJUDGED = ['not-judged', 'new', 'missing'];
/** Whether a verdict was reached about the measure, whichever. */
function isJudged({ verdict }) {
    return !UNJUDGED.includes(verdict);
}
/** Compares with the newest comparable run by the limits alone (`evidence: off`). */
function compareByLimits(measure) {
    const { current, stored } = (0,_prepared_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseValues */ .eD)(measure);
    const base = stored.at(-1)?.value;
    if (base === undefined) {
        const alone = buildUnpaired(measure, 'new');
        return measure.current.outsideLoad === true ? { ...alone, ...OUTSIDE_LOAD } : alone;
    }
    const move = { base, current: current.value };
    return buildPair(measure, move, judge(measure, base, (yardstick) => judgeByLimits(yardstick, move)));
}
/** Compares with the distribution of the comparable runs: a limit counts only with evidence. */
function compareByEvidence(measure, standing, evidence) {
    if (standing.kind === 'limit-only') {
        const move = { base: standing.worst, current: standing.value };
        return buildPair(measure, move, { verdict: standing.verdict, note: standing.note });
    }
    if (standing.kind === 'untested' || evidence === null) {
        const plain = compareByLimits(measure);
        return plain.verdict === 'new' || standing.kind !== 'untested' ? plain : { ...plain, ...standing.why };
    }
    const move = { base: standing.test.expected, current: standing.values.current.value };
    const judged = judge(measure, move.base, (yardstick) => judgeByEvidence(yardstick, move, evidence));
    return { ...buildPair(measure, move, judged), evidence };
}
function judge(measure, base, judgeBy) {
    const found = findYardstick(measure, base);
    return 'verdict' in found ? found : judgeBy(found);
}
/** Why the rule cannot judge the measure at all; null if it can. */
function findUnjudgeable(measure, base) {
    const found = findYardstick(measure, base);
    return 'verdict' in found ? found : null;
}
/** What a measure is judged by, or why its rule cannot judge it at all. */
function findYardstick({ current, rule, worse, doubt }, base) {
    if (doubt)
        return doubt;
    if (rule === null)
        return (0,_not_judged_js__WEBPACK_IMPORTED_MODULE_4__/* .notJudged */ .b)('no-rule', 'no rule selects it');
    if (current.outsideLoad === true)
        return OUTSIDE_LOAD;
    if (EXTREMES.includes(current.measure.statistic)) {
        return (0,_not_judged_js__WEBPACK_IMPORTED_MODULE_4__/* .notJudged */ .b)('extreme', 'a minimum or maximum is one sample, so it is never judged');
    }
    if (worse === null) {
        const isEither = current.thresholdWorse === 'either';
        const why = isEither
            ? 'its thresholds bound it from both sides'
            : 'nothing says which direction is worse';
        return (0,_not_judged_js__WEBPACK_IMPORTED_MODULE_4__/* .notJudged */ .b)('no-direction', why);
    }
    const limits = [rule.warn, rule.fail];
    for (const limit of [...limits, rule.floor]) {
        const mismatch = limit === null ? null : (0,_rules_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .findUnitMismatch */ .AP)(limit, current);
        if (mismatch !== null)
            return (0,_not_judged_js__WEBPACK_IMPORTED_MODULE_4__/* .notJudged */ .b)('limit-unit', mismatch);
    }
    const needsRelative = base === 0 && limits.every((limit) => limit === null || limit.unit === 'relative');
    return needsRelative
        ? (0,_not_judged_js__WEBPACK_IMPORTED_MODULE_4__/* .notJudged */ .b)('base-zero', 'the base is 0 and its limits are relative')
        : { rule, worse };
}
/** What setup() and teardown() measure is no part of the load, and differs with what they find. */
const OUTSIDE_LOAD = (0,_not_judged_js__WEBPACK_IMPORTED_MODULE_4__/* .notJudged */ .b)('outside-load', 'all its samples are of setup() or teardown()');
const EXTREMES = ['min', 'max', 'p(0)', 'p(100)'];
function judgeByLimits({ rule, worse }, move) {
    const passed = (0,_rules_passed_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .passedLimit */ .K)(rule, { ...move, worse });
    if (passed !== 'none')
        return { verdict: passed, note: '' };
    const mirrored = (0,_rules_passed_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .passedLimit */ .K)(rule, { ...move, worse: opposite(worse) });
    return { verdict: mirrored === 'none' ? 'pass' : 'improved', note: '' };
}
/** What a move means where it stands so against the noise: a limit counts only with evidence. */
function judgeByEvidence({ rule, worse }, move, evidence) {
    const passed = (0,_rules_passed_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .passedLimit */ .K)(rule, { ...move, worse });
    const warnPassed = (0,_rules_passed_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .passesWarning */ ._)(rule, { ...move, worse });
    const { level } = evidence;
    if (passed === 'fail' && level === 'proven')
        return { verdict: 'fail', note: 'proven' };
    if (warnPassed && (level === 'proven' || level === 'likely'))
        return { verdict: 'warn', note: 'likely' };
    if (passed === 'fail' && level !== 'none')
        return { verdict: 'inconclusive', note: 'suspicious, not proven' };
    const mirrored = (0,_rules_passed_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .passedLimit */ .K)(rule, { ...move, worse: opposite(worse) });
    const better = evidence.betterLevel === 'proven' || evidence.betterLevel === 'likely';
    if (mirrored !== 'none' && better)
        return { verdict: 'improved', note: '' };
    return { verdict: 'pass', note: passed === 'none' ? '' : 'within the noise' };
}
function opposite(worse) {
    return worse === 'up' ? 'down' : 'up';
}
/** A measure that both sides have, with what was found of it. */
function buildPair(measure, { base, current }, judgement) {
    return {
        ...buildValue(measure),
        current,
        base,
        change: changeBetween(base, current),
        ...judgement,
        evidence: null,
    };
}
/** A measure that only one side has. */
function buildUnpaired(measure, side) {
    return {
        ...buildValue(measure),
        current: side === 'new' ? measure.current.value : null,
        wholeRun: side === 'new' ? measure.current.value : null,
        base: side === 'missing' ? measure.current.value : null,
        change: null,
        verdict: side,
        note: side === 'new' ? 'not in the baseline' : 'in the baseline, not in this run',
        evidence: null,
    };
}
function buildValue({ current, rule, worse }) {
    const { measure, type, contains } = current;
    const limits = { warn: rule?.warn ?? null, fail: rule?.fail ?? null, floor: rule?.floor ?? null };
    return { measure, key: (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasure */ .os)(measure), type, contains, wholeRun: current.value, worse, ...limits };
}
/** Differences below a billionth of the values are what binary fractions lose, not a change. */
const SAME = 1e-9;
/** The change from `base` to `current`, in their unit. */
function changeBetween(base, current) {
    const difference = current - base;
    const absolute = Math.abs(difference) <= SAME * Math.max(Math.abs(base), Math.abs(current)) ? 0 : difference;
    return { absolute, relative: base === 0 ? null : absolute / base };
}


/***/ }),

/***/ 22858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ notJudged),
/* harmony export */   f: () => (/* binding */ NOT_JUDGED_CAUSES)
/* harmony export */ });
/** Why no verdict was reached about a measure that both sides have, or that is no news. */
const NOT_JUDGED_CAUSES = [
    'no-rule',
    'outside-load',
    'extreme',
    'no-direction',
    'limit-unit',
    'base-zero',
    'value-zero',
    'impossible-share',
    'too-few-samples',
    'too-few-stored',
    'events-unknown',
    'samples-lost',
    'foreign-samples',
    'invalid-run',
    'not-stored',
];
/** That no verdict was reached, and why. */
function notJudged(cause, note) {
    return { verdict: 'not-judged', cause, note };
}


/***/ }),

/***/ 79439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ listStored),
/* harmony export */   cN: () => (/* binding */ identifyJob),
/* harmony export */   eD: () => (/* binding */ chooseValues)
/* harmony export */ });
/* harmony import */ var _statistics_proportion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48057);
/* harmony import */ var _whole_run_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94091);


/** The stored values of a measure over several runs. */
function listStored(key, runs) {
    return runs.flatMap(({ measures, provenance }) => {
        const stored = measures[key];
        if (stored === undefined)
            return [];
        const percentiles = (0,_whole_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readPercentiles */ .$)(key, (beside) => measures[beside]?.value);
        return [{ ...stored, percentiles, job: identifyJob({ provenance }) }];
    });
}
/** The job that a run shares its machine with. Outside GitHub Actions every commit's measurement is one of its own. */
function identifyJob({ provenance }) {
    const { runId, runAttempt, job, sha } = provenance;
    return `${runId || sha} ${runAttempt} ${job}`;
}
/** One basis for both sides: the steady values if every run has them, else the whole runs'. */
function chooseValues(measure) {
    const { current, stored } = measure;
    const { steady } = current;
    if (steady === null || stored.some((run) => run.steady === null))
        return chooseWholeRuns(measure);
    // Trials are independent at best: a share is never known better than that.
    const least = (count) => current.type === 'rate' && count !== null && count >= 1 ? (0,_statistics_proportion_js__WEBPACK_IMPORTED_MODULE_1__/* .shareStandardError */ .V)(count) : 0;
    return {
        current: { ...steady, standardError: Math.max(steady.standardError, least(steady.count)) },
        stored: stored.map((run) => ({
            value: run.steady?.value ?? run.value,
            standardError: Math.max(run.steady?.standardError ?? 0, least(run.count)),
            count: run.count,
            job: run.job,
        })),
        hasErrors: true,
    };
}
function chooseWholeRuns({ current, percentiles, stored }) {
    const { type, measure } = current;
    const errorOf = (run) => (0,_whole_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateWholeRunError */ .V)({ ...run, type, statistic: measure.statistic });
    const errors = stored.map(errorOf);
    const error = errorOf({ ...current, percentiles });
    return {
        current: { value: current.value, standardError: error ?? 0, count: current.count },
        stored: stored.map(({ value, count, job }, index) => ({
            value,
            standardError: errors[index] ?? 0,
            count,
            job,
        })),
        hasErrors: error !== null && !errors.includes(null),
    };
}


/***/ }),

/***/ 94091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ estimateWholeRunError),
  $: () => (/* binding */ readPercentiles)
});

// EXTERNAL MODULE: ./src/measurement/measure.ts
var measure = __webpack_require__(66896);
// EXTERNAL MODULE: ./src/statistics/proportion.ts
var proportion = __webpack_require__(48057);
// EXTERNAL MODULE: ./src/statistics/normal.ts
var normal = __webpack_require__(87412);
// EXTERNAL MODULE: ./src/statistics/preconditions.ts
var preconditions = __webpack_require__(48144);
// EXTERNAL MODULE: ./src/statistics/special-functions.ts
var special_functions = __webpack_require__(41816);
;// CONCATENATED MODULE: ./src/statistics/sampling-error.ts



/**
 * Standard deviation of log(single request), as two percentiles of a lognormal distribution show it:
 * ln(b / a) / (z_b - z_a). Null where they are equal, out of order or not above 0: they say nothing then.
 */
function spreadBetween(a, b) {
    if (!(a.rank < b.rank && a.value > 0 && b.value > a.value))
        return null;
    return Math.log(b.value / a.value) / (normalQuantile(b.rank) - normalQuantile(a.rank));
}
/**
 * Standard error of the log of a sample quantile: sqrt(p (1 - p) / n) / f, f the density of log(request) at the
 * quantile, phi(z_p) / spread for a lognormal distribution (asymptotic variance of sample quantiles: David and
 * Nagaraja, Order Statistics, 3rd ed., 10.2). @param spread standard deviation of log(single request)
 */
function quantileStandardError(rank, count, spread) {
    (0,preconditions/* requireRange */.LX)('the samples behind a quantile', count, [1, Number.MAX_VALUE]);
    const z = normalQuantile(rank);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    return (Math.sqrt((rank * (1 - rank)) / count) * spread) / density;
}
/** Standard error of the log of a sample mean of a lognormal distribution: its coefficient of variation over sqrt(n). */
function meanStandardError(count, spread) {
    (0,preconditions/* requireRange */.LX)('the samples behind a mean', count, [1, Number.MAX_VALUE]);
    return Math.sqrt(Math.expm1(spread ** 2) / count);
}
/** z with P(Z <= z) = p, for 0 < p < 1. */
function normalQuantile(p) {
    (0,preconditions/* requireRange */.LX)('the rank of a quantile', p, [Number.MIN_VALUE, 1 - Number.EPSILON]);
    const known = QUANTILES.get(p);
    if (known !== undefined)
        return known;
    const above = p === 0.5 ? 0 : (0,special_functions/* solveTail */.yT)(normal/* normalUpperTail */.I, Math.min(p, 1 - p));
    const quantile = p < 0.5 ? -above : above;
    QUANTILES.set(p, quantile);
    return quantile;
}
/** A comparison asks for a handful of ranks, and for each hundreds of times. */
const QUANTILES = new Map();

;// CONCATENATED MODULE: ./src/comparison/measures/whole-run-error.ts



/** @param key the measure's text @param lookUp of another measure of the same run */
function readPercentiles(key, lookUp) {
    const metric = key.slice(0, key.lastIndexOf(' ') + 1);
    return { p50: lookUp(`${metric}p(50)`) ?? null, p95: lookUp(`${metric}p(95)`) ?? null };
}
/**
 * Standard error, on the scale, of a value of a whole run, whose samples were not read; null where nothing tells
 * it. Of shares the binomial one, of counters that of so many events of a Poisson process, of times that of a lognormal distribution
 * with the run's own percentiles. All hold for independent samples: lower bounds.
 */
function estimateWholeRunError(whole) {
    const { type, statistic, count } = whole;
    if (count === null || count < 1)
        return null;
    if (type === 'rate')
        return (0,proportion/* shareStandardError */.V)(count);
    if (type === 'counter')
        return 1 / Math.sqrt(count);
    const rank = (0,measure/* percentileRank */.Wu)(statistic);
    const spread = spreadOf(whole, rank);
    if (type !== 'trend' || spread === null)
        return null;
    if (statistic === 'avg')
        return meanStandardError(count, spread);
    return rank === null || rank <= 0 || rank >= 1 ? null : quantileStandardError(rank, count, spread);
}
/** Beyond p(95) the tail itself may be wider than the body says. */
function spreadOf({ value, percentiles }, rank) {
    const { p50, p95 } = percentiles;
    if (p50 === null || p95 === null)
        return null;
    const body = spreadBetween({ rank: 0.5, value: p50 }, { rank: 0.95, value: p95 });
    if (body === null || rank === null || rank <= 0.95 || rank >= 1)
        return body;
    return Math.max(body, spreadBetween({ rank: 0.95, value: p95 }, { rank, value }) ?? 0);
}


/***/ }),

/***/ 20945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   RU: () => (/* binding */ summariseOutcome),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _rules_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13398);

const MISTAKE = { verdict: 'invalid', reason: 'user-error' };
/** A suite's verdict and its reason. */
function verdictOf(result) {
    switch (result.kind) {
        case 'compared':
            return result.error === null ? judgeCompared(result) : MISTAKE;
        case 'skipped':
            return { verdict: result.finding.verdict, reason: result.finding.reason };
        case 'stored':
            return { verdict: 'pass', reason: 'stored' };
        case 'failed':
            return MISTAKE;
    }
}
function judgeCompared({ comparison }) {
    const [finding] = comparison.findings;
    // `judgeSuite` always gives one; a suite without any must never look green.
    if (finding === undefined)
        return { verdict: 'invalid', reason: 'no-samples' };
    return { verdict: finding.verdict, reason: finding.reason };
}
/** What the user has to mend about a suite, however much was measured of it. */
function errorOf(result) {
    switch (result.kind) {
        case 'compared':
        case 'failed':
            return result.error;
        case 'skipped':
        case 'stored':
            return null;
    }
}
/** The worst suite decides; nothing at all is never a pass. */
function summariseOutcome(results) {
    const outcomes = results.map(verdictOf);
    // A mistake wins even over a failing suite: it must be mended before the rest can be believed.
    const mistake = outcomes.find(({ reason }) => reason === 'user-error');
    return mistake ?? (0,_rules_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFinding */ .tq)(outcomes) ?? { verdict: 'invalid', reason: 'no-samples' };
}


/***/ }),

/***/ 14532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isOneRunFile),
/* harmony export */   R: () => (/* binding */ BASELINE_STATES)
/* harmony export */ });
const BASELINE_STATES = ['found', 'absent', 'lost', 'unwanted', 'unreadable', 'stored'];
/** Whether the baseline is a file that has no room for a second run. */
function isOneRunFile(baseline) {
    return baseline.kind === 'found' && baseline.holdsOneRun === true;
}


/***/ }),

/***/ 96914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jM: () => (/* binding */ BUDGET_VERDICTS),
  o$: () => (/* binding */ findBudgets),
  WT: () => (/* binding */ judgeBudgets),
  lY: () => (/* binding */ judgesAny)
});

// EXTERNAL MODULE: ./src/measurement/built-in-metrics.ts
var built_in_metrics = __webpack_require__(2062);
// EXTERNAL MODULE: ./src/measurement/measure.ts
var measurement_measure = __webpack_require__(66896);
// EXTERNAL MODULE: ./src/measurement/patterns.ts
var patterns = __webpack_require__(65465);
// EXTERNAL MODULE: ./src/rules/budget.ts
var rules_budget = __webpack_require__(13262);
// EXTERNAL MODULE: ./src/rules/limit.ts
var rules_limit = __webpack_require__(14116);
// EXTERNAL MODULE: ./src/statistics/normal.ts
var normal = __webpack_require__(87412);
// EXTERNAL MODULE: ./src/statistics/scale.ts
var statistics_scale = __webpack_require__(74893);
;// CONCATENATED MODULE: ./src/statistics/budget.ts


/**
 * The probability that the true value of this run is over its budget, given the measured one: the normal
 * posterior with a flat prior, Phi((y - limit) / se) on the scale. It covers the noise within this run only,
 * not that of other machines. Without a standard error it is 1, 0, or one half exactly at the limit.
 * A limit of 0 or less on the log scale is always exceeded.
 */
function computeOverBudgetProbability({ observed, limit, scale, worse }) {
    const point = (0,statistics_scale/* toScale */.cm)(observed, scale);
    const up = worse === 'up';
    if (scale === 'log' && limit <= 0)
        return up ? 1 : 0;
    const bound = (0,statistics_scale/* toScale */.cm)({ value: limit, standardError: 0 }, scale);
    const over = up ? point - bound : bound - point;
    if (observed.standardError === 0)
        return (Math.sign(over) + 1) / 2;
    return (0,normal/* normalUpperTail */.I)(-over / observed.standardError);
}

;// CONCATENATED MODULE: ./src/comparison/suites/budgets.ts






const BUDGET_VERDICTS = ['over', 'near', 'within'];
/** Budgets that select a measure of the run, the most critical first. @throws UserError for a unit that cannot be the measure's */
function judgeBudgets(budgets, values, base) {
    const results = budgets.flatMap((budget) => {
        return [...values.values()]
            .filter((value) => (0,patterns/* fitsPattern */.j)(budget.measure, value.measure))
            .map((value) => judge(budget, value, base));
    });
    const order = ({ criticality }) => rules_budget/* CRITICALITIES */.mw.indexOf(criticality);
    return results.sort((a, b) => order(a) - order(b) || BUDGET_VERDICTS.indexOf(a.verdict) - BUDGET_VERDICTS.indexOf(b.verdict));
}
/** Whether the budget speaks of any of the measures. */
function judgesAny({ measure }, values) {
    return [...values.values()].some((value) => (0,patterns/* fitsPattern */.j)(measure, value.measure));
}
function judge(budget, measured, base) {
    const { measure, type, contains, value } = measured;
    const key = (0,measurement_measure/* formatMeasure */.os)(measure);
    const limit = (0,rules_budget/* limitInUnit */.Nk)(budget, measured);
    const worse = (0,built_in_metrics/* worseDirection */.oJ)(measure.metric, type, contains) ?? 'up';
    const baseValue = base(key);
    const over = isOver(value, limit, worse);
    return {
        key,
        type,
        contains,
        criticality: budget.criticality,
        value,
        limit,
        worse,
        verdict: over ? 'over' : isNear(value, limit, worse, type) ? 'near' : 'within',
        overProbability: estimateOver(measured, limit, worse),
        baseIsOver: baseValue === undefined ? null : isOver(baseValue, limit, worse),
    };
}
function isOver(value, limit, worse) {
    const excess = worse === 'up' ? value - limit : limit - value;
    return excess > rules_limit/* TOLERANCE */.aC * Math.max(Math.abs(value), Math.abs(limit));
}
/** Within 10 % of the limit; of a share that must be high, within 10 % of what it may lack. */
function isNear(value, limit, worse, type) {
    if (worse === 'down' && type === 'rate')
        return 1 - value > 0.9 * (1 - limit);
    return worse === 'up' ? value > 0.9 * limit : value < 1.1 * limit;
}
function estimateOver({ value, steady, type }, limit, worse) {
    const scale = type === 'rate' ? 'arcsine' : 'log';
    // Not a single event where none is allowed: the transform of so few events would call that nearly over.
    if (type === 'rate' && value === limit && (limit === 0 || limit === 1))
        return null;
    if (steady === null || steady.standardError === 0 || (scale === 'log' && value <= 0))
        return null;
    const observed = { value, standardError: steady.standardError, count: steady.count };
    return computeOverBudgetProbability({ observed, limit, scale, worse });
}
/** Exceeded budgets fail, those of low criticality warn; so does being within 10 % of the limit. */
function findBudgets(results) {
    const list = (rows) => rows
        .map(({ key, criticality, baseIsOver }) => `${key} (${criticality}${baseIsOver === true ? ', over on the base branch already' : ''})`)
        .join(', ');
    const over = results.filter((result) => result.verdict === 'over');
    const near = results.filter((result) => result.verdict === 'near');
    const failing = over.filter((result) => result.criticality !== 'low');
    const low = over.filter((result) => result.criticality === 'low');
    const findings = [
        { verdict: 'fail', reason: 'budget', text: `Over budget: ${list(failing)}.`, rows: failing },
        { verdict: 'warn', reason: 'budget', text: `Over budget, of low criticality: ${list(low)}.`, rows: low },
        { verdict: 'warn', reason: 'near-budget', text: `Within 10 % of the budget: ${list(near)}.`, rows: near },
    ];
    return findings.filter(({ rows }) => rows.length > 0).map(({ rows: _, ...finding }) => finding);
}


/***/ }),

/***/ 66237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ findReductions),
/* harmony export */   lx: () => (/* binding */ LOAD_MEASURES),
/* harmony export */   uf: () => (/* binding */ NAME_KINDS)
/* harmony export */ });
/* harmony import */ var _measurement_measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66896);
/* harmony import */ var _measurement_threshold_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76278);


/** What a load is less in: its peak, its length (ms), or all of it together. */
const LOAD_MEASURES = ['iterations-per-second', 'users', 'length', 'iterations', 'user-time'];
const NAME_KINDS = ['scenarios', 'endpoints', 'checks', 'system-tags'];
/** Runs whose names count: what one of them lacks is called by chance. */
const MOST_RUNS = 5;
/**
 * What this run tests less than the stored runs of its leg, comparable or not, the newest of them that says it. Whoever
 * adds load, endpoints or limits is told nothing. Empty where nothing is known.
 */
function findReductions({ scope, leg, ending }, baseline) {
    if (scope === undefined || baseline.kind !== 'found')
        return [];
    const known = listScopes(baseline.document.runs, leg);
    const base = known.at(-1);
    if (base === undefined)
        return [];
    // A run that was stopped had no time to call everything.
    const isWhole = ending.kind === 'completed';
    return [
        ...findLessLoad(scope, base),
        ...(isWhole && keepsNames(scope, base) ? findGone('endpoints', scope, known) : []),
        ...findLooserThresholds(scope.thresholds, base.thresholds),
        ...(isWhole ? findGone('checks', scope, known) : []),
        ...listNames('system-tags', without(base.systemTags, scope.systemTags)),
        ...without(scope.switches, base.switches).map((name) => ({ kind: 'switch', name, isOn: true })),
        ...without(base.switches, scope.switches).map((name) => ({ kind: 'switch', name, isOn: false })),
    ];
}
function listScopes(runs, leg) {
    return runs
        .filter((run) => run.leg === leg)
        .flatMap(({ scope }) => scope ?? [])
        .slice(-MOST_RUNS);
}
function without(all, known) {
    return all.filter((one) => !known.includes(one));
}
function listNames(kind, names) {
    return names.length === 0 ? [] : [{ kind, names }];
}
/** Without these tags an endpoint has no name, or another one. */
function keepsNames(scope, base) {
    const naming = ['name', 'method', 'url', 'service'];
    return !without(base.systemTags, scope.systemTags).some((tag) => naming.includes(tag));
}
/** What all of the stored runs have, and this one has not. */
function findGone(kind, scope, known) {
    const own = scope[kind];
    const lists = known.map((one) => one[kind]);
    // Too many names in one of them: then they are made up by the data.
    if (own === null || lists.includes(null))
        return [];
    const [first = [], ...others] = lists.map((list) => list ?? []);
    const common = first.filter((name) => others.every((list) => list.includes(name)));
    return listNames(kind, without(common, own));
}
function findLessLoad({ loads }, base) {
    const gone = base.loads.filter(({ scenario }) => !loads.some((load) => load.scenario === scenario));
    const less = base.loads.flatMap((before) => {
        const now = loads.find(({ scenario }) => scenario === before.scenario);
        return now === undefined || now.unit !== before.unit ? [] : compareLoads(now, before);
    });
    return [
        ...listNames('scenarios', gone.map(({ scenario }) => scenario)),
        ...less,
    ];
}
/** The peak and the length say most; all together only where neither is less. */
function compareLoads(now, before) {
    const isLess = (mine, theirs) => mine !== null && theirs !== null && mine < theirs * (1 - SAME);
    const tell = (of, from, to) => isLess(to, from) ? [{ kind: 'load', scenario: now.scenario, of, from: from ?? 0, to: to ?? 0 }] : [];
    const parts = [...tell(now.unit, before.peak, now.peak), ...tell('length', before.lastsMs, now.lastsMs)];
    if (parts.length > 0)
        return parts;
    if ((now.lastsMs === null) !== (before.lastsMs === null))
        return [];
    return tell(amountOf(now.unit, now.lastsMs), before.amount, now.amount);
}
/** Rounding makes no other load. */
const SAME = 1e-6;
function amountOf(unit, lastsMs) {
    return unit === 'users' && lastsMs !== null ? 'user-time' : 'iterations';
}
function findLooserThresholds(own, base) {
    return base.flatMap(({ metric, expression }) => {
        const same = own.filter((threshold) => nameOf(threshold.metric) === nameOf(metric));
        if (same.some((threshold) => squeeze(threshold.expression) === squeeze(expression)))
            return [];
        const before = (0,_measurement_threshold_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .parseThreshold */ .B7)(expression);
        const alike = same.filter((threshold) => {
            const now = (0,_measurement_threshold_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .parseThreshold */ .B7)(threshold.expression);
            return now.statistic === before.statistic && sideOf(now.operator) === sideOf(before.operator);
        });
        const side = sideOf(before.operator);
        if (alike.length === 0 || side === null)
            return [{ kind: 'threshold-gone', metric, expression }];
        const limitOf = (threshold) => (0,_measurement_threshold_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .parseThreshold */ .B7)(threshold.expression).limit ?? 0;
        const [strictest] = alike.toSorted((a, b) => side * (limitOf(a) - limitOf(b)));
        if (strictest === undefined || side * (limitOf(strictest) - (before.limit ?? 0)) <= 0)
            return [];
        return [{ kind: 'threshold-loosened', metric, from: expression, to: strictest.expression }];
    });
}
/** 1 where a larger limit asks for less, −1 where a smaller one does; null where neither. */
function sideOf(operator) {
    if (operator?.startsWith('<'))
        return 1;
    return operator?.startsWith('>') ? -1 : null;
}
function nameOf(metric) {
    const named = (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMetric */ .uo)(metric);
    return named === null ? metric : (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMetric */ .gI)(named.name, named.tags);
}
function squeeze(expression) {
    return expression.replace(/\s/g, '');
}


/***/ }),

/***/ 99793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W2: () => (/* binding */ isScatterWithinRuns),
/* harmony export */   YI: () => (/* binding */ describeNoise),
/* harmony export */   w6: () => (/* binding */ describeSmallestSeen),
/* harmony export */   y3: () => (/* binding */ findLargestChange)
/* harmony export */ });
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62450);
/* harmony import */ var _measures_change_interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78417);


/** What a pass has excluded: "no slowdown found (12 % or more would have been seen)". */
function describeSmallestSeen(measures) {
    const improved = measures.filter((row) => row.verdict === 'improved').map((row) => row.key);
    const better = improved.length === 0 ? '' : ` Improved: ${(0,_common_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listSome */ .XT)(improved)}.`;
    return `${describeResolution(measures)}${better}`;
}
/** Times and throughput that can fail, else those that can warn; shares speak where there is nothing else. */
function describeResolution(measures) {
    const judged = measures.filter((row) => row.evidence !== null && (row.fail !== null || row.warn !== null));
    const amounts = judged.filter((row) => row.type !== 'rate');
    const failing = amounts.filter((row) => row.fail !== null);
    const coarsest = findCoarsest(failing.length > 0 ? failing : amounts, 'relative');
    if (coarsest !== null)
        return `No slowdown found (${roundUp(coarsest * 100, 1)} % or more would have been seen).`;
    const points = findCoarsest(judged.filter((row) => row.type === 'rate'), 'absolute');
    if (points === null)
        return 'No slowdown found.';
    return `Nothing got worse (${roundUp(points * 100, 0.1)} points or more would have been seen); no time was judged.`;
}
/** The measure whose smallest visible worsening is largest: for the others less is enough. */
function findCoarsest(rows, part) {
    const sizes = rows.map((row) => Math.abs(row.evidence?.smallestSeen[part] ?? 0));
    return sizes.length === 0 ? null : Math.max(...sizes);
}
/** A promise must not be smaller than what it stands on. */
function roundUp(value, step) {
    return Number((Math.ceil(value / step - 1e-9) * step).toFixed(1));
}
/** What was measured plus or minus what, and what would settle it. */
function describeNoise(rows, run) {
    const worst = findLargestChange(rows);
    if (worst === undefined)
        return '';
    const others = rows.length - 1;
    const same = others === 0 ? '' : ` The same holds for ${others} more measure${others === 1 ? '' : 's'}.`;
    return `${worst.key} is past its fail limit (${(0,_measures_change_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInterval */ .L)(worst)}), but that may be noise.${same} ${describeSettling(worst, run)}`;
}
/** The row that the sentence, and the advice, speaks of. */
function findLargestChange(rows) {
    const size = ({ change }) => Math.abs(change?.relative ?? 0);
    return [...rows].sort((a, b) => size(b) - size(a))[0];
}
/** More requests per run help only where the scatter lies within the runs, not between machines. */
function isScatterWithinRuns({ withinRuns }) {
    return withinRuns >= 0.5;
}
/** Below this many jobs the spread between them is taken from the prior. */
const JOBS_OF_OWN_SPREAD = 3;
function describeSettling({ evidence }, { durationMs, isOnly }) {
    if (evidence === null)
        return '';
    if (isOnly)
        return 'The baseline has room for one run only; only a history tells noise from change.';
    const { jobs, jobsToSettle } = evidence;
    if (jobsToSettle === null) {
        return isScatterWithinRuns(evidence)
            ? 'More jobs would not settle it, but more requests in each run would: the noise is within the runs.'
            : 'More jobs would not settle it, nor would more requests in each run: the jobs themselves differ. A quieter machine would.';
    }
    const more = jobsToSettle - jobs;
    const load = durationMs > 0 ? ` (about ${Math.ceil((more * durationMs) / 60_000)} min of load)` : '';
    const assumption = jobs < JOBS_OF_OWN_SPREAD ? ', if jobs here differ as much as is usual on such runners' : '';
    return `${(0,_common_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(more, 'more job')} in the baseline${load} could prove a change of this size${assumption}.`;
}


/***/ }),

/***/ 44572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WN: () => (/* binding */ MOST_NOT_HELD),
/* harmony export */   be: () => (/* binding */ judgeStages),
/* harmony export */   d1: () => (/* binding */ MOST_BREAKS),
/* harmony export */   jp: () => (/* binding */ BREAK_SOURCES),
/* harmony export */   kV: () => (/* binding */ STAGE_VERDICTS)
/* harmony export */ });
/* harmony import */ var _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2062);
/* harmony import */ var _measurement_measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66896);
/* harmony import */ var _measurement_measured_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47846);
/* harmony import */ var _measurement_tags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55695);
/* harmony import */ var _measurement_threshold_expression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76278);
/* harmony import */ var _rules_validity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51565);
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96914);







const BREAK_SOURCES = ['budget', 'threshold', 'validity'];
const STAGE_VERDICTS = ['breaks', 'holds'];
/** Breaks told of one stage; more say nothing new. */
const MOST_BREAKS = 5;
const MOST_NOT_HELD = 50;
/**
 * Holds every stage of the load against the budgets, the k6 thresholds, and what a valid run may have, each over the
 * stage's own window. It decides no verdict: those are of the whole run.
 * @returns null for a run without stages
 * @throws UserError for a budget whose unit cannot be the measure's
 */
function judgeStages({ stages = [], thresholds }, budgets) {
    if (stages.length === 0)
        return null;
    const limits = [...budgets.map(limitOfBudget), ...thresholds.map(limitOfThreshold)];
    const held = new Set();
    const list = stages.map((stage) => {
        const values = listJudgeable(stage);
        const judged = limits.flatMap(({ name, judge }) => {
            const breaks = judge(stage, values);
            if (breaks !== null)
                held.add(name);
            return breaks === null ? [] : [breaks];
        });
        const own = judged.flat();
        const known = new Set(own.map(({ measure }) => measure));
        const breaks = [...own, ...judgeValidity(stage).filter(({ measure }) => !known.has(measure))];
        const verdict = breaks.length > 0 ? 'breaks' : judged.length > 0 ? 'holds' : null;
        return { ...buildStage(stage), verdict, limits: judged.length, breaks: breaks.slice(0, MOST_BREAKS) };
    });
    const notHeld = limits.map(({ name }) => name).filter((name) => !held.has(name));
    return { list, notHeld: notHeld.slice(0, MOST_NOT_HELD) };
}
/** What can be held against a limit within one stage. A count that must be high is only due at the end of the run. */
function listJudgeable(stage) {
    const values = [...(0,_measurement_measured_value_js__WEBPACK_IMPORTED_MODULE_2__/* .listMeasures */ .im)(stage)].filter(([, { measure, type, contains, count }]) => {
        if (type === 'counter')
            return (0,_measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .worseDirection */ .oJ)(measure.metric, type, contains) !== 'down';
        const rank = (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .percentileRank */ .Wu)(measure.statistic);
        // A percentile of fewer samples is their largest: one slow request would be the stage.
        return rank === null || rank === 1 || (count ?? 0) * (1 - rank) >= 1 - 1e-9;
    });
    return new Map(values);
}
function limitOfBudget(budget) {
    const name = (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMeasure */ .os)(budget.measure);
    return {
        name,
        judge(stage, values) {
            const tags = tagsWithin(budget.measure.tags, stage);
            if (tags === null)
                return null;
            const own = { ...budget, measure: { ...budget.measure, tags } };
            const results = (0,_budgets_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeBudgets */ .WT)([own], values, () => undefined);
            if (results.length === 0)
                return null;
            return results
                .filter(({ verdict }) => verdict === 'over')
                .map(({ key: measure, type, contains, value, limit, worse }) => {
                const operator = worse === 'up' ? '≤' : '≥';
                return { source: 'budget', measure, type, contains, value, operator, limit };
            });
        },
    };
}
function limitOfThreshold({ metric, expression }) {
    const named = (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMetric */ .uo)(metric);
    const parsed = (0,_measurement_threshold_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .parseThreshold */ .B7)(expression);
    const { statistic, operator, limit } = parsed;
    return {
        name: `${metric} ${expression}`,
        judge(stage, values) {
            const tags = named === null ? null : tagsWithin(named.tags, stage);
            if (named === null || tags === null || statistic === null)
                return null;
            const measure = { metric: named.name, tags, statistic };
            const seen = values.get((0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMeasure */ .os)(measure));
            if (seen === undefined || operator === null || limit === null)
                return null;
            // What is counted grows until the run ends, so that only what must stay small can be passed before.
            if (seen.type === 'counter' && !operator.startsWith('<'))
                return null;
            if ((0,_measurement_threshold_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .satisfies */ .ib)(seen.value, parsed) !== false)
                return [];
            const { type, contains, value } = seen;
            const told = { measure: (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMeasure */ .os)(measure), type, contains, value, operator, limit };
            return [{ source: 'threshold', ...told }];
        },
    };
}
/** The tags beside the scenario; null where they name another scenario, or one that the samples do not tell. */
function tagsWithin({ scenario, ...rest }, stage) {
    if (scenario === undefined)
        return rest;
    return !stage.isOfAll && (0,_measurement_tags_js__WEBPACK_IMPORTED_MODULE_6__/* .matchTags */ .h5)({ scenario }, { scenario: stage.scenario }) ? rest : null;
}
/** The default limits, also where the suite switches them off: it expects to pass them, and this says where. */
function judgeValidity(stage) {
    const values = (0,_measurement_measured_value_js__WEBPACK_IMPORTED_MODULE_2__/* .listMeasures */ .im)(stage);
    const limits = [
        ['http_req_failed rate', _rules_validity_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_VALIDITY */ .P.failedRequests],
        ['dropped_iterations share', _rules_validity_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_VALIDITY */ .P.droppedIterations],
    ];
    return limits.flatMap(([measure, limit]) => {
        const seen = values.get(measure);
        if (seen === undefined || limit === null || seen.value <= limit)
            return [];
        const { type, contains, value } = seen;
        return [{ source: 'validity', measure, type, contains, value, operator: '≤', limit }];
    });
}
function buildStage({ metrics, ...stage }) {
    const read = (name, statistic) => (0,_measurement_measured_value_js__WEBPACK_IMPORTED_MODULE_2__/* .findWhole */ .tO)(metrics, name)?.values[statistic] ?? null;
    const dropped = read('dropped_iterations', 'count');
    const drops = stage.perMs !== null && (0,_measurement_measured_value_js__WEBPACK_IMPORTED_MODULE_2__/* .findWhole */ .tO)(metrics, 'iterations') !== undefined;
    return {
        ...stage,
        requests: read('http_reqs', 'count'),
        p95: read('http_req_duration', 'p(95)'),
        failed: read('http_req_failed', 'rate'),
        dropped: dropped ?? (drops ? 0 : null),
    };
}


/***/ }),

/***/ 47846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ul: () => (/* binding */ addThresholdDirection),
/* harmony export */   im: () => (/* binding */ listMeasures),
/* harmony export */   p5: () => (/* binding */ typeByName),
/* harmony export */   qS: () => (/* binding */ droppedShare),
/* harmony export */   tO: () => (/* binding */ findWhole)
/* harmony export */ });
/* unused harmony export hasSamples */
/* harmony import */ var _built_in_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2062);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66896);
/* harmony import */ var _threshold_direction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34951);



/** Every measure of a run, by its text. Metrics without samples are left out: their zeros are no values. */
function listMeasures(record) {
    const values = new Map();
    const directions = (0,_threshold_direction_js__WEBPACK_IMPORTED_MODULE_2__/* .readThresholdDirections */ .w)(record.thresholds ?? []);
    const add = (value) => {
        const key = (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMeasure */ .os)(value.measure);
        values.set(key, addThresholdDirection(value, directions.get(key)));
    };
    for (const metric of record.metrics.filter(hasSamples)) {
        for (const [statistic, value] of Object.entries(metric.values).filter(([name]) => name !== 'share')) {
            const measure = { metric: metric.name, tags: metric.tags, statistic };
            const { type, contains, count, worse, worseByUnit, outsideLoad } = metric;
            const told = {
                ...(worse === undefined ? {} : { worse }),
                ...(worseByUnit ? { worseByUnit } : {}),
                ...(outsideLoad ? { outsideLoad } : {}),
            };
            add({ measure, type, contains, value, count, steady: metric.steady[statistic] ?? null, ...told });
        }
    }
    const dropped = droppedShare(record.metrics);
    if (dropped !== null)
        add(dropped);
    return values;
}
/** The value with what its run states of it. */
function addThresholdDirection(value, worse) {
    return worse === undefined ? value : { ...value, thresholdWorse: worse };
}
/** k6 writes an all-zero entry for a metric that a threshold names and no sample reached. */
function hasSamples(metric) {
    if (metric.type === 'trend')
        return (metric.count !== 0 && Object.values(metric.values).some((value) => value !== 0 || metric.count !== null));
    return metric.type === 'rate' ? metric.count !== 0 : true;
}
/** `dropped_iterations` over all iterations that should have started; no such counter means none was dropped. */
function droppedShare(metrics) {
    const drops = findWhole(metrics, 'dropped_iterations');
    const iterations = findWhole(metrics, 'iterations')?.values.count ?? 0;
    const dropped = drops?.values.count ?? 0;
    if (iterations + dropped === 0)
        return null;
    return {
        measure: { metric: 'dropped_iterations', tags: {}, statistic: 'share' },
        type: 'rate',
        contains: 'default',
        value: dropped / (iterations + dropped),
        count: iterations + dropped,
        steady: drops?.steady.share ?? null,
    };
}
/** A metric by its name, not one of its rows by tag. */
function findWhole(metrics, name) {
    return metrics.find((metric) => metric.name === name && Object.keys(metric.tags).length === 0);
}
/** The unit of a metric that only a baseline knows. */
function typeByName(name) {
    return _built_in_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_IN_METRICS */ .Hd[name] ?? { type: 'trend', contains: 'default' };
}


/***/ }),

/***/ 43158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ DIRECTIONS),
/* harmony export */   ec: () => (/* binding */ METRIC_CONTENTS),
/* harmony export */   zm: () => (/* binding */ METRIC_TYPES)
/* harmony export */ });
/** k6's metric types. */
const METRIC_TYPES = ['counter', 'gauge', 'rate', 'trend'];
/** What a metric's values are: `time` in milliseconds, `data` in bytes, `default` in a unit of the script's own. */
const METRIC_CONTENTS = ['default', 'time', 'data'];
/** Where a value goes when it gets worse. */
const DIRECTIONS = ['up', 'down'];


/***/ }),

/***/ 26262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ LOCUST_SCENARIO),
/* harmony export */   Qj: () => (/* binding */ MOST_STAGES),
/* harmony export */   t: () => (/* binding */ STAGE_KINDS)
/* harmony export */ });
const STAGE_KINDS = ['ramp', 'hold', 'jump'];
/** Stands for the scenario of Locust's users, who have none. */
const LOCUST_SCENARIO = 'locust';
/** More make a shape, not a list of stages. */
const MOST_STAGES = 60;


/***/ }),

/***/ 34951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readThresholdDirections)
/* harmony export */ });
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66896);
/* harmony import */ var _threshold_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76278);


/** What the thresholds of a script state of the measures they name, by the measure's text. */
function readThresholdDirections(thresholds) {
    const stated = new Map();
    for (const { metric, expression, type } of thresholds) {
        const named = (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMetric */ .uo)(metric);
        const parsed = (0,_threshold_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .parseThreshold */ .B7)(expression);
        const worse = (0,_threshold_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .breakingDirection */ .j$)(parsed, type);
        if (named === null || parsed.statistic === null || worse === null)
            continue;
        const key = (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasure */ .os)({ metric: named.name, tags: named.tags, statistic: parsed.statistic });
        const known = stated.get(key);
        stated.set(key, known === undefined || known === worse ? worse : 'either');
    }
    return stated;
}


/***/ }),

/***/ 38992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportErrors: () => (/* binding */ reportErrors)
/* harmony export */ });
/* harmony import */ var _report_model_build_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61512);

/** A report that consists of the user's mistakes. Apart from the modes, so that they need not be loaded to make it. */
function reportErrors(errors, context, asked) {
    const results = errors.map((error) => ({ kind: 'failed', suite: null, error }));
    const mode = asked === 'baseline' || asked === 'validate' ? asked : 'compare';
    return (0,_report_model_build_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildReport */ .F)(results, { ...context, mode, notices: [] });
}


/***/ }),

/***/ 61512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ buildReport)
});

// EXTERNAL MODULE: ./src/common/days.ts
var days = __webpack_require__(98438);
// EXTERNAL MODULE: ./src/common/errors.ts
var common_errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/common/told.ts
var told = __webpack_require__(62804);
// EXTERNAL MODULE: ./src/comparison/outcome.ts
var outcome = __webpack_require__(20945);
// EXTERNAL MODULE: ./src/measurement/measured-value.ts
var measured_value = __webpack_require__(47846);
// EXTERNAL MODULE: ./src/report/model/headline.ts
var headline = __webpack_require__(20030);
// EXTERNAL MODULE: ./src/common/text.ts
var common_text = __webpack_require__(62450);
// EXTERNAL MODULE: ./src/comparison/suites/resolution-text.ts
var resolution_text = __webpack_require__(99793);
// EXTERNAL MODULE: ./src/report/model/rows.ts
var model_rows = __webpack_require__(83091);
;// CONCATENATED MODULE: ./src/report/model/next-steps.ts




const STEPS = {
    regression: [
        (0,told/* told */.Ev) `Maintainer: if the change is intended, measure a new baseline after the merge (${(0,told/* setting */.Pe)('mode', 'baseline')}, ${(0,told/* setting */.Pe)('update-history', 'reset')}); the runs stored so far no longer count.`,
    ],
    budget: [
        'Author: a budget holds whatever the base branch does. Mend the service, or change the budget in this pull request, where everyone sees it.',
    ],
    'near-budget': ['Author: there is little room left below the budget; the next change may break it.'],
    'runner-moved': [
        (0,told/* told */.Ev) `Maintainer: measure the baseline on this machine as well (${(0,told/* setting */.Pe)('mode', 'baseline')}), or pin the runner.`,
    ],
    threshold: [
        'Author: the limits are the k6 thresholds in the script. Mend the service, or change them in this pull request, where everyone sees it.',
    ],
    'marked-failed': ['Author: the script itself called exec.test.fail(); its log says why.'],
    'files-changed': [
        'Author: look who writes these files while the job measures: the handleSummary() of a script, or a program that runs beside k6. Write them before the measurement starts, or under other names.',
        'Reviewer: a script that rewrites what another suite is judged by deserves a close look.',
    ],
    'k6-aborted': [(0,told/* told */.Ev) `Author: read why k6 stopped in ${(0,told/* phrase */.MZ)('log')}, then ${(0,told/* phrase */.MZ)('run again')}.`],
    'k6-crashed': [
        'Author: read the end of the log. If memory ran out, lower the load or take a larger runner.',
    ],
    'time-limit': [
        'Author: a k6 that outlives its plan waits for something: a server that does not answer in setup() or teardown(), or a named pipe or a device where open() or handleSummary() expect a file.',
        (0,told/* told */.Ev) `Maintainer: where the time budget was used up, raise ${(0,told/* input */.hF)('time-budget-minutes')}, or make the script shorter. A script that never ends needs an end of its own.`,
    ],
    'script-error': ['Author: mend the exception shown in the log; until then nothing is measured.'],
    'no-iterations': [
        'Author: look why no iteration came to its end: a too short duration, or a service that does not answer.',
    ],
    'no-samples': ['Author: look in the log why k6 recorded nothing.'],
    'samples-lost': [
        'Author: where a metric is named, give it finite numbers only (guard a division by zero), and keep tags short.',
        (0,told/* told */.Ev) `Maintainer: where the whole run is lost: k6 writes every sample to the temporary folder (RUNNER_TEMP, else TMPDIR). Make room there, or measure a shorter run, then ${(0,told/* phrase */.MZ)('run again')}.`,
    ],
    'foreign-samples': [
        "Author: give the script's own metric a name of its own. What k6 measures, only k6 may add to.",
    ],
    overloaded: [
        'Maintainer: the load generator or the service was the limit. Give k6 more VUs, lower the rate, or take a larger runner.',
    ],
    'request-errors': [
        'Author: look at the failing requests first: is the service up, and does it accept what the script sends?',
        'Author: where the script tests refusals, tell k6 that they are answers: http.setResponseCallback(http.expectedStatuses(404)); or set validity: { errors: off } for the suite in the config.',
    ],
    'no-baseline': [
        {
            inWorkflow: (0,told/* told */.Ev) `Maintainer: make the first baseline by a workflow with ${(0,told/* setting */.Pe)('mode', 'baseline')} on the base branch, in five jobs, so that the noise of this set-up is known; the README ("The first baseline") has it ready.`,
        },
        { inWorkflow: 'Reviewer: nothing was compared; k6 thresholds and budgets were judged if there are any.' },
    ],
    'baseline-lost': [
        (0,told/* told */.Ev) `Maintainer: bring the baseline back (git revert, or the artifact of another run), or measure a new one: ${(0,told/* setting */.Pe)('mode', 'baseline')} on the base branch, in five jobs.`,
        { inWorkflow: 'Reviewer: nothing was compared; k6 thresholds and budgets were judged if there are any.' },
    ],
    'missing-env': [
        (0,told/* told */.Ev) `Maintainer: ${(0,told/* phrase */.MZ)('pass variables')}, or take them out of required-env.`,
        {
            inWorkflow: 'Reviewer: on forks and for Dependabot secrets are absent, so nothing was measured; that says nothing about the change.',
        },
    ],
};
/** What each reader can do next, in the words of the program; empty on a pass. */
function listNextSteps(suite, words) {
    const invalid = suite.findings.filter(({ verdict }) => verdict === 'invalid');
    const reasons = [...new Set([...invalid, ...suite.findings].map((finding) => finding.reason))];
    const steps = reasons.flatMap((reason) => adviseOn(reason, suite));
    const meant = steps.flatMap((step) => {
        if (typeof step === 'string' || 'parts' in step)
            return [step];
        return words.hasWorkflow ? [step.inWorkflow] : [];
    });
    return [...new Set(meant.map((step) => (0,told/* sayIn */.dx)(words, suite.isRead ? adviseReaders(step) : step)))];
}
/** What nobody here can run again is stored from its file. */
function adviseReaders(step) {
    if (typeof step === 'string')
        return step;
    const parts = step.parts.map((part) => {
        if (typeof part === 'string' || part.kind !== 'setting')
            return part;
        return part.name === 'mode' && part.value === 'baseline' ? (0,told/* phrase */.MZ)('baseline of results') : part;
    });
    return { parts };
}
function adviseOn(reason, situation) {
    const { rows, differs } = situation;
    if (reason === 'regression')
        return [adviseOnRegression(rows), ...(STEPS[reason] ?? [])];
    if (reason === 'no-rules')
        return [adviseOnRules(situation)];
    if (reason === 'noise')
        return [situation.holdsOneRun ? ADVICE_ON_ONE_RUN : adviseOnNoise(rows)];
    if (reason === 'too-few-samples')
        return [adviseOnSamples(rows)];
    if (reason === 'not-comparable')
        return [adviseOnDifference(differs)];
    return STEPS[reason] ?? [];
}
function adviseOnRegression(rows) {
    const worst = ['fail', 'warn']
        .map((verdict) => (0,model_rows/* sortByExcess */.jW)(rows.filter((row) => row.verdict === verdict)))
        .find((group) => group.length > 0);
    const names = (worst ?? []).map(({ measure }) => measure);
    return names.length === 0
        ? 'Author: look what became slower, and push a fix.'
        : `Author: look at ${(0,common_text/* listSome */.XT)(names, 2)}, and push a fix.`;
}
function adviseOnRules({ isCompared, hasScript }) {
    const means = [
        ...(isCompared ? ['rules for the measures that matter'] : []),
        'budgets',
        ...(hasScript ? ['k6 thresholds in the script'] : []),
    ];
    return `Maintainer: add ${means.join(', or ')}.`;
}
const ADVICE_ON_ONE_RUN = (0,told/* told */.Ev) `Maintainer: ${(0,told/* phrase */.MZ)('make history')}.`;
/** Advice for the row that the finding speaks of, so that the two agree. */
function adviseOnNoise(rows) {
    const open = rows.filter((row) => row.verdict === 'inconclusive' && row.evidence !== null);
    const evidence = (0,resolution_text/* findLargestChange */.y3)(open)?.evidence ?? null;
    if (evidence === null)
        return (0,told/* told */.Ev) `Maintainer: measure in more jobs (${(0,told/* setting */.Pe)('mode', 'baseline')}).`;
    if (evidence.jobsToSettle !== null) {
        return (0,told/* told */.Ev) `Maintainer: measure in more jobs (${(0,told/* setting */.Pe)('mode', 'baseline')}); the finding says how many.`;
    }
    return (0,resolution_text/* isScatterWithinRuns */.W2)(evidence)
        ? 'Maintainer: give each run more requests, by a longer run or a higher rate, and measure a new baseline with them.'
        : 'Maintainer: pin the job to one kind of machine, or take a quieter one. Budgets and k6 thresholds protect the service until then.';
}
function adviseOnSamples(rows) {
    return rows.some(({ cause }) => cause === 'too-few-stored')
        ? (0,told/* told */.Ev) `Maintainer: the runs of the baseline are too short: measure it again with the load that is used now (${(0,told/* setting */.Pe)('mode', 'baseline')}, ${(0,told/* setting */.Pe)('update-history', 'reset')}).`
        : 'Maintainer: make the run longer or the rate higher, or judge a lower percentile.';
}
function adviseOnDifference(differs) {
    if (differs.includes('script')) {
        return (0,told/* told */.Ev) `Maintainer: the script changed, so measure a new baseline once this is merged (${(0,told/* setting */.Pe)('mode', 'baseline')}). Reviewer: until then only thresholds and budgets were judged.`;
    }
    if (differs.includes('data')) {
        return (0,told/* told */.Ev) `Maintainer: this suite compares runs over the same data only (\`data: strict\`), so measure a new baseline with this data once it is merged (${(0,told/* setting */.Pe)('mode', 'baseline')}); or leave the option out, where data is made anew for each run.`;
    }
    return differs.length === 0
        ? (0,told/* told */.Ev) `Maintainer: if the metrics or the rules changed on purpose, measure a new baseline once this is merged (${(0,told/* setting */.Pe)('mode', 'baseline')}).`
        : (0,told/* told */.Ev) `Maintainer: measure a new baseline with the load and the machine that are used now (${(0,told/* setting */.Pe)('mode', 'baseline')}).`;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/comparison/measures/measure-comparison.ts
var measure_comparison = __webpack_require__(98165);
// EXTERNAL MODULE: ./src/comparison/measures/not-judged.ts
var not_judged = __webpack_require__(22858);
// EXTERNAL MODULE: ./src/comparison/suites/baseline-state.ts
var baseline_state = __webpack_require__(14532);
// EXTERNAL MODULE: ./src/comparison/suites/budgets.ts + 1 modules
var budgets = __webpack_require__(96914);
// EXTERNAL MODULE: ./src/comparison/suites/reductions.ts
var reductions = __webpack_require__(66237);
// EXTERNAL MODULE: ./src/measurement/metric.ts
var metric = __webpack_require__(43158);
// EXTERNAL MODULE: ./src/rules/budget.ts
var budget = __webpack_require__(13262);
// EXTERNAL MODULE: ./src/rules/limit.ts
var limit = __webpack_require__(14116);
// EXTERNAL MODULE: ./src/rules/verdict.ts
var verdict = __webpack_require__(13398);
// EXTERNAL MODULE: ./src/statistics/evidence.ts
var evidence = __webpack_require__(49942);
// EXTERNAL MODULE: ./src/comparison/suites/stages.ts
var stages = __webpack_require__(44572);
// EXTERNAL MODULE: ./src/measurement/stage.ts
var stage = __webpack_require__(26262);
;// CONCATENATED MODULE: ./src/report/model/stage-schema.ts




const finite = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x());
const line = (maximum = 2000) => dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(maximum));
const StageSchema = dist/* object */.Ikc({
    scenario: line(),
    /** From 1, within its scenario. */
    number: finite,
    target: finite,
    /** The ms in which `target` iterations are to start; null where the target is a number of users. */
    perMs: dist/* nullable */.mee(finite),
    kind: dist/* picklist */.KIO(stage/* STAGE_KINDS */.t),
    /** Since the load began. */
    fromMs: finite,
    toMs: finite,
    /** True where the samples do not tell the scenarios apart: the numbers are of all that ran. */
    isOfAll: dist/* boolean */.zMY(),
    requests: dist/* nullable */.mee(finite),
    /** p(95) of http_req_duration, ms. */
    p95: dist/* nullable */.mee(finite),
    /** Share of the requests, 0 to 1. */
    failed: dist/* nullable */.mee(finite),
    dropped: dist/* nullable */.mee(finite),
    /** Null where nothing says whether it holds. */
    verdict: dist/* nullable */.mee(dist/* picklist */.KIO(stages/* STAGE_VERDICTS */.kV)),
    /** Budgets and thresholds that it was held against. */
    limits: finite,
    breaks: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({
        source: dist/* picklist */.KIO(stages/* BREAK_SOURCES */.jp),
        measure: line(),
        type: dist/* picklist */.KIO(metric/* METRIC_TYPES */.zm),
        contains: dist/* picklist */.KIO(metric/* METRIC_CONTENTS */.ec),
        value: finite,
        operator: line(10),
        limit: finite,
    })), dist/* maxLength */.Ru6(stages/* MOST_BREAKS */.d1)),
});
/** The stages of a suite's load. */
const StagesSchema = dist/* object */.Ikc({
    list: dist/* pipe */.FsL(dist/* array */.YOg(StageSchema), dist/* maxLength */.Ru6(stage/* MOST_STAGES */.Qj)),
    /** Budgets and thresholds that no stage could be held against. */
    notHeld: dist/* pipe */.FsL(dist/* array */.YOg(line()), dist/* maxLength */.Ru6(stages/* MOST_NOT_HELD */.WN)),
});

;// CONCATENATED MODULE: ./src/report/model/schema.ts












/** The version of the format that this release writes. */
const REPORT_VERSION = 1;
const schema_finite = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x());
const schema_line = (maximum = 2000) => dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(maximum));
const Limit = dist/* nullable */.mee(dist/* object */.Ikc({ amount: schema_finite, unit: dist/* picklist */.KIO(limit/* LIMIT_UNITS */.KM) }));
const Change = dist/* object */.Ikc({ absolute: schema_finite, relative: dist/* nullable */.mee(schema_finite) });
const RowSchema = dist/* object */.Ikc({
    measure: schema_line(),
    type: dist/* picklist */.KIO(metric/* METRIC_TYPES */.zm),
    contains: dist/* picklist */.KIO(metric/* METRIC_CONTENTS */.ec),
    base: dist/* nullable */.mee(schema_finite),
    current: dist/* nullable */.mee(schema_finite),
    /** `current` is without warm-up and ramps where the baseline is; this is of the whole run, as k6 states it. */
    wholeRun: dist/* nullable */.mee(schema_finite),
    change: dist/* nullable */.mee(Change),
    worse: dist/* nullable */.mee(dist/* picklist */.KIO(['up', 'down'])),
    warn: Limit,
    fail: Limit,
    floor: Limit,
    verdict: dist/* picklist */.KIO(measure_comparison/* MEASURE_VERDICTS */._z),
    note: schema_line(),
    /** Only of a row that is `not-judged`: what the note tells. */
    cause: dist/* optional */.lqM(dist/* picklist */.KIO(not_judged/* NOT_JUDGED_CAUSES */.f)),
    /** Null where no proof was asked for, or the measure was not judged. */
    evidence: dist/* nullable */.mee(dist/* object */.Ikc({
        level: dist/* picklist */.KIO(evidence/* EVIDENCE_LEVELS */.yZ),
        p: schema_finite,
        adjustedP: schema_finite,
        jobs: schema_finite,
        runs: schema_finite,
        lower: Change,
        upper: Change,
        smallestSeen: Change,
        jobsToSettle: dist/* nullable */.mee(schema_finite),
        /** Share of the noise's variance that lies within the runs, 0 to 1. */
        withinRuns: schema_finite,
    })),
});
const FindingSchema = dist/* object */.Ikc({
    verdict: dist/* picklist */.KIO(verdict/* VERDICTS */.bk),
    reason: dist/* picklist */.KIO(verdict/* REASONS */.ez),
    text: schema_line(8000),
    /** Who accepted a regression, in a sentence that the text ends with. */
    acceptedBy: dist/* optional */.lqM(schema_line()),
});
const ReductionSchema = dist/* variant */.Oxt('kind', [
    dist/* object */.Ikc({
        kind: dist/* literal */.euz('load'),
        scenario: schema_line(),
        of: dist/* picklist */.KIO(reductions/* LOAD_MEASURES */.lx),
        from: schema_finite,
        to: schema_finite,
    }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('threshold-gone'), metric: schema_line(), expression: schema_line() }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('threshold-loosened'), metric: schema_line(), from: schema_line(), to: schema_line() }),
    dist/* object */.Ikc({ kind: dist/* picklist */.KIO(reductions/* NAME_KINDS */.uf), names: dist/* array */.YOg(schema_line()) }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('switch'), name: schema_line(), isOn: dist/* boolean */.zMY() }),
]);
const SuiteSchema = dist/* object */.Ikc({
    suite: schema_line(),
    leg: schema_line(),
    scenarioFile: schema_line(),
    verdict: dist/* picklist */.KIO(verdict/* VERDICTS */.bk),
    reason: dist/* picklist */.KIO(verdict/* REASONS */.ez),
    /** Nothing was run: the figures below are empty. */
    skipped: dist/* optional */.lqM(dist/* literal */.euz(true)),
    headline: schema_line(8000),
    findings: dist/* array */.YOg(FindingSchema),
    rows: dist/* array */.YOg(RowSchema),
    thresholds: dist/* array */.YOg(dist/* object */.Ikc({
        metric: schema_line(),
        expression: schema_line(),
        passed: dist/* nullable */.mee(dist/* boolean */.zMY()),
        value: dist/* nullable */.mee(schema_finite),
        limit: dist/* nullable */.mee(schema_finite),
        type: dist/* picklist */.KIO(metric/* METRIC_TYPES */.zm),
        contains: dist/* picklist */.KIO(metric/* METRIC_CONTENTS */.ec),
    })),
    checks: dist/* array */.YOg(dist/* object */.Ikc({ name: schema_line(), group: dist/* array */.YOg(schema_line()), passes: schema_finite, fails: schema_finite })),
    budgets: dist/* array */.YOg(dist/* object */.Ikc({
        measure: schema_line(),
        type: dist/* picklist */.KIO(metric/* METRIC_TYPES */.zm),
        contains: dist/* picklist */.KIO(metric/* METRIC_CONTENTS */.ec),
        criticality: dist/* picklist */.KIO(budget/* CRITICALITIES */.mw),
        value: schema_finite,
        limit: schema_finite,
        worse: dist/* picklist */.KIO(['up', 'down']),
        verdict: dist/* picklist */.KIO(budgets/* BUDGET_VERDICTS */.jM),
        overProbability: dist/* nullable */.mee(schema_finite),
        baseIsOver: dist/* nullable */.mee(dist/* boolean */.zMY()),
    })),
    /** Stages of ramping scenarios, each held against budgets and thresholds over its own window. */
    stages: dist/* optional */.lqM(StagesSchema),
    /** Sentences about the history of the base branch; empty on pull requests. */
    history: dist/* array */.YOg(schema_line()),
    compared: dist/* object */.Ikc({ judged: schema_finite, of: schema_finite }),
    baseline: dist/* object */.Ikc({
        state: dist/* picklist */.KIO(baseline_state/* BASELINE_STATES */.R),
        found: dist/* boolean */.zMY(),
        place: schema_line(),
        comparableRuns: schema_finite,
        comparableJobs: schema_finite,
        entry: dist/* nullable */.mee(dist/* object */.Ikc({ sha: schema_line(), time: schema_line(), runUrl: schema_line(), ageDays: schema_finite, k6Version: dist/* nullable */.mee(schema_line()) })),
    }),
    run: dist/* object */.Ikc({
        durationMs: schema_finite,
        /** How k6 ended, with what that means; left out where it did not run here. */
        exit: dist/* optional */.lqM(dist/* object */.Ikc({ code: dist/* nullable */.mee(schema_finite), signal: dist/* nullable */.mee(schema_line()), meaning: schema_line() })),
        iterations: dist/* nullable */.mee(schema_finite),
        requests: dist/* nullable */.mee(schema_finite),
        load: dist/* nullable */.mee(schema_line(8000)),
        k6Version: dist/* nullable */.mee(schema_line()),
        machine: schema_line(),
    }),
    /** What is tested less than in the baseline; left out where nothing is. */
    reductions: dist/* optional */.lqM(dist/* array */.YOg(ReductionSchema)),
    remarks: dist/* array */.YOg(schema_line(8000)),
    nextSteps: dist/* array */.YOg(schema_line(8000)),
});
const BaselineChangeSchema = dist/* object */.Ikc({
    suite: schema_line(),
    runs: dist/* object */.Ikc({ before: schema_finite, after: schema_finite }),
    /** Runs that it did not hold before; 0 where nothing changed. */
    added: schema_finite,
    jobs: schema_finite,
    legs: dist/* array */.YOg(schema_line()),
    /** Medians over a leg's runs. */
    rows: dist/* array */.YOg(dist/* object */.Ikc({
        leg: schema_line(),
        measure: schema_line(),
        type: dist/* picklist */.KIO(metric/* METRIC_TYPES */.zm),
        contains: dist/* picklist */.KIO(metric/* METRIC_CONTENTS */.ec),
        before: dist/* nullable */.mee(schema_finite),
        after: schema_finite,
    })),
    notes: dist/* array */.YOg(schema_line()),
});
/** The report as JSON; schema/report.schema.json is generated from it. */
const ReportSchema = dist/* object */.Ikc({
    version: dist/* literal */.euz(REPORT_VERSION),
    verdict: dist/* picklist */.KIO(verdict/* VERDICTS */.bk),
    reason: dist/* picklist */.KIO(verdict/* REASONS */.ez),
    headline: schema_line(8000),
    time: schema_line(),
    mode: dist/* picklist */.KIO(['compare', 'baseline', 'validate']),
    workflow: schema_line(),
    job: schema_line(),
    leg: schema_line(),
    repository: schema_line(),
    /** The commit that was measured. */
    sha: schema_line(),
    /** The pull request's own head, where the measured commit is its merge. */
    headSha: dist/* nullable */.mee(schema_line()),
    pullRequest: dist/* nullable */.mee(schema_finite),
    runUrl: schema_line(),
    counts: dist/* object */.Ikc({
        regressions: schema_finite,
        warnings: schema_finite,
        improvements: schema_finite,
        judged: schema_finite,
        of: schema_finite,
    }),
    suites: dist/* array */.YOg(SuiteSchema),
    /** What `mode: validate` looked at, each with what is wrong; nothing of it was run. */
    validated: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ suite: schema_line(), scenarioFile: schema_line(), ok: dist/* boolean */.zMY(), errors: dist/* array */.YOg(schema_line(8000)) }))),
    /** What a run that stores did to the baselines. */
    baselineChanges: dist/* optional */.lqM(dist/* array */.YOg(BaselineChangeSchema)),
    /** The page of the pull request that proposes them, or the page that opens one. */
    baselinePullRequestUrl: dist/* optional */.lqM(schema_line()),
    errors: dist/* array */.YOg(dist/* object */.Ikc({ suite: dist/* nullable */.mee(schema_line()), message: schema_line(8000), hint: schema_line(8000) })),
    notices: dist/* array */.YOg(schema_line(8000)),
});

// EXTERNAL MODULE: ./src/common/signed-number.ts
var signed_number = __webpack_require__(96643);
// EXTERNAL MODULE: ./src/comparison/measures/last-step.ts
var last_step = __webpack_require__(92502);
// EXTERNAL MODULE: ./src/report/model/format.ts
var format = __webpack_require__(8761);
;// CONCATENATED MODULE: ./src/report/model/trend-lines.ts



/** What the history of the base branch shows, one sentence each: lasting changes, then limits that its noise supports. */
function describeHistory({ trends, hints }) {
    const changes = trends.map(({ key, kind, relative, isWorse, from, to }) => {
        const move = kind === 'step' ? 'moved' : 'crept';
        return `${key} ${move} by ${(0,format/* formatRelative */.om)(relative)}${isWorse ? '' : ', for the better,'} ${(0,last_step/* describePlace */.df)(from, to)}.`;
    });
    const advice = hints.map(({ key, jobs, spread, worse, warn, fail, isTighterThanNoise }) => {
        const percent = (fraction) => `${Math.ceil(fraction * 1000 - 1e-9) / 10} %`;
        const limit = (fraction) => `${(0,signed_number/* signOf */.rL)(worse === 'down' ? -1 : 1)}${percent(fraction)}`;
        const tight = isTighterThanNoise
            ? `; changes between the present fail limit and ${limit(fail)} cannot be proven`
            : '';
        return `${key} varies by ${percent(spread)} from run to run (${jobs} jobs): this supports warn ${limit(warn)} and fail ${limit(fail)}${tight}.`;
    });
    return [...changes, ...advice];
}

;// CONCATENATED MODULE: ./src/report/model/build-report.ts









function wordsOf({ words = told/* ACTION_WORDS */.dC }) {
    return words;
}
/** The report of a run, from what was found. */
function buildReport(results, context) {
    const suites = results.flatMap((result) => buildSuite(result, context));
    const errors = results.flatMap((result) => {
        return (0,common_errors/* listUserErrors */.z3)((0,outcome/* errorOf */.Mz)(result)).map((error) => ({
            suite: result.suite,
            ...error.sayIn(wordsOf(context)),
        }));
    });
    const stored = results.flatMap((result) => (result.kind === 'stored' ? result.text : []));
    const { verdict, reason } = (0,outcome/* summariseOutcome */.RU)(results);
    const rows = suites.flatMap((suite) => suite.rows);
    const count = (wanted) => rows.filter((row) => row.verdict === wanted).length;
    const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
    return cutTexts({
        version: REPORT_VERSION,
        verdict,
        reason,
        headline: suites.length === 0 && errors.length === 0 && stored.length > 0
            ? stored.join(' ')
            : (0,headline/* renderHeadline */.Lf)(suites, errors),
        ...copyContext(context),
        counts: {
            regressions: count('fail'),
            warnings: count('warn'),
            improvements: count('improved'),
            judged: sum(suites.map((suite) => suite.compared.judged)),
            of: sum(suites.map((suite) => suite.compared.of)),
        },
        suites,
        errors,
    });
}
/** The schema's lists are not readonly. */
function copyContext({ baselineChanges = [], pullRequestUrl = null, words: _, ...context }) {
    return {
        ...context,
        ...(baselineChanges.length === 0
            ? {}
            : { baselineChanges: structuredClone(baselineChanges) }),
        ...(pullRequestUrl === null ? {} : { baselinePullRequestUrl: pullRequestUrl }),
    };
}
/** What the schema allows a text at least; nobody reads on from there. */
const LONGEST_TEXT = 2000;
function cutTexts(value) {
    if (typeof value === 'string') {
        return (value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value).toWellFormed();
    }
    if (Array.isArray(value))
        return value.map(cutTexts);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cutTexts(inner)]));
}
/** None of a suite of which nothing is to be shown beside its error or sentence. */
function buildSuite(result, context) {
    switch (result.kind) {
        case 'compared':
            return [buildCompared(result, context)];
        case 'skipped':
            return [buildSkipped(result, wordsOf(context))];
        case 'stored':
        case 'failed':
            return [];
    }
}
function buildSkipped({ suite, leg, scenarioFile, finding }, words) {
    const { verdict, reason, text } = finding;
    const findings = [{ ...finding }];
    return {
        suite,
        leg,
        scenarioFile,
        verdict,
        reason,
        skipped: true,
        headline: text,
        findings,
        rows: [],
        thresholds: [],
        checks: [],
        budgets: [],
        history: [],
        compared: { judged: 0, of: 0 },
        baseline: {
            state: 'unwanted',
            found: false,
            place: 'not looked for, because nothing was run',
            comparableRuns: 0,
            comparableJobs: 0,
            entry: null,
        },
        run: { durationMs: 0, iterations: null, requests: null, load: null, k6Version: null, machine: '' },
        remarks: [],
        nextSteps: listNextSteps({
            findings,
            rows: [],
            differs: [],
            isCompared: true,
            isRead: false,
            hasScript: true,
            holdsOneRun: false,
        }, words),
    };
}
function buildCompared(result, context) {
    const { time, pullRequest } = context;
    const words = wordsOf(context);
    const { comparison, error } = result;
    const decided = (0,outcome/* verdictOf */.Vj)(result);
    const { record, findings, thresholds, checks, compared, remarks } = comparison;
    const rows = comparison.measures.map(buildRow);
    const copy = { findings: findings.map((finding) => ({ ...finding })), rows };
    return {
        suite: record.suite,
        leg: record.leg,
        scenarioFile: record.scenarioFile,
        ...decided,
        headline: error?.sayIn(words).message ?? (0,headline/* renderSuiteHeadline */.d$)({ ...decided, ...copy }),
        ...copy,
        thresholds: thresholds.map((threshold) => ({ ...threshold })),
        checks: checks.map((check) => ({ ...check, group: [...check.group] })),
        budgets: comparison.budgets.map(({ key, ...budget }) => ({ measure: key, ...budget })),
        ...(comparison.stages === null ? {} : { stages: copyStages(comparison.stages) }),
        history: pullRequest === null ? describeHistory(comparison) : [],
        compared: { ...compared },
        baseline: buildBaseline(comparison, time),
        run: buildRun(record),
        ...(comparison.reductions.length === 0
            ? {}
            : { reductions: structuredClone(comparison.reductions) }),
        remarks: [...remarks],
        nextSteps: listNextSteps({ ...copy, ...describeSituation(comparison) }, words),
    };
}
function describeSituation({ record, baseline }) {
    const { state, differs, holdsOneRun } = baseline;
    const { os, cores, cpuModel } = record.environment;
    return {
        differs,
        holdsOneRun,
        isCompared: state !== 'unwanted',
        isRead: os === null && cores === null && cpuModel === null,
        hasScript: record.source === 'k6',
    };
}
function copyStages({ list, notHeld }) {
    const stages = list.map((stage) => ({ ...stage, breaks: stage.breaks.map((one) => ({ ...one })) }));
    return { list: stages, notHeld: [...notHeld] };
}
function buildRow({ measure: _, key, evidence, ...row }) {
    if (evidence === null)
        return { measure: key, ...row, evidence };
    const { betterLevel: __, ...told } = evidence;
    return { measure: key, ...row, evidence: told };
}
function buildBaseline({ baseline }, now) {
    const { state, found, place, comparableRuns, comparableJobs, newest } = baseline;
    if (newest === null)
        return { state, found, place, comparableRuns, comparableJobs, entry: null };
    const { sha, time, runUrl } = newest.provenance;
    const ageDays = Math.max(0, (0,days/* countDays */.T)(time, now));
    return {
        state,
        found,
        place,
        comparableRuns,
        comparableJobs,
        entry: { sha, time, runUrl, ageDays, k6Version: newest.environment.k6Version },
    };
}
function buildRun(record) {
    const { os, cores, cpuModel, load, k6Version } = record.environment;
    return {
        durationMs: record.durationMs,
        ...(record.exit === undefined ? {} : { exit: { ...record.exit } }),
        iterations: (0,measured_value/* findWhole */.tO)(record.metrics, 'iterations')?.values.count ?? null,
        requests: (0,measured_value/* findWhole */.tO)(record.metrics, 'http_reqs')?.values.count ?? null,
        load: load?.summary ?? null,
        k6Version,
        machine: [os, cores === null ? null : `${cores} cores`, cpuModel]
            .filter((part) => part !== null)
            .join(', '),
    };
}


/***/ }),

/***/ 8761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Kl: () => (/* binding */ formatThresholdValue),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   nV: () => (/* binding */ formatAge),
/* harmony export */   om: () => (/* binding */ formatRelative),
/* harmony export */   tW: () => (/* binding */ formatLimit)
/* harmony export */ });
/* harmony import */ var _common_signed_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96643);
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62450);


/** A value with its unit: `281 ms`, `1.24 s`, `0.52 %`, `412/s`, `1.2 MB`. */
function formatValue(value, kind) {
    const statistic = kind.measure.slice(kind.measure.lastIndexOf(' ') + 1);
    if (kind.type === 'rate')
        return `${formatNumber(value * 100)} %`;
    const perSecond = kind.type === 'counter' && statistic === 'rate' ? '/s' : '';
    if (kind.contains === 'time')
        return `${formatDuration(value)}${perSecond}`;
    if (kind.contains === 'data')
        return `${formatBytes(value)}${perSecond}`;
    return `${formatNumber(value)}${perSecond}`;
}
/** The value or the limit of a k6 threshold: `512 ms`; of rates a percentage. */
function formatThresholdValue(value, { type, contains, expression }) {
    return formatValue(value, { type, contains, measure: expression.startsWith('rate') ? ' rate' : '' });
}
/** A signed difference in the value's unit; of rates in points. */
function formatDifference(difference, kind) {
    const sign = (0,_common_signed_number_js__WEBPACK_IMPORTED_MODULE_0__/* .signOf */ .rL)(difference);
    const size = Math.abs(difference);
    if (kind.type === 'rate')
        return `${sign}${formatNumber(size * 100)} points`;
    return `${sign}${formatValue(size, kind)}`;
}
/** A signed percentage; null stays unsaid. */
function formatRelative(relative) {
    if (relative === null)
        return null;
    const percent = Math.abs(relative) * 100;
    const digits = percent >= 100 ? 0 : percent >= 10 ? 1 : 2;
    const text = Number(percent.toFixed(digits));
    return `${text === 0 ? '±' : (0,_common_signed_number_js__WEBPACK_IMPORTED_MODULE_0__/* .signOf */ .rL)(relative)}${text} %`;
}
/** `+10 %`, `−30 %`, `+2 points`, `+5 ms`; `±10 %` where no direction is the worse one. */
function formatLimit(limit, worse) {
    const sign = worse === null ? '±' : worse === 'down' ? '−' : '+';
    const amount = (factor) => formatNumber(limit.amount * factor);
    switch (limit.unit) {
        case 'relative':
            return `${sign}${amount(100)} %`;
        case 'points':
            return `${sign}${amount(100)} ${limit.amount === 0.01 ? 'point' : 'points'}`;
        case 'ms':
            return `${sign}${formatDuration(limit.amount)}`;
        case 'bytes':
            return `${sign}${formatBytes(limit.amount)}`;
        case 'plain':
            return `${sign}${amount(1)}`;
    }
}
/** Three significant digits below 1000, whole numbers with thin groups above. */
function formatNumber(value) {
    const size = Math.abs(value);
    if (size >= 1000)
        return (0,_common_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(Math.round(value));
    // 120.49999999999999 is what is left of 120.5 after computing with it.
    return String(Number(Number(value.toPrecision(12)).toPrecision(3)));
}
/** `3 ns`, `4.2 µs`, `843 ms`, `12.4 s`, `31.5 min`. */
function formatDuration(value) {
    const size = Math.abs(value);
    if (size > 0 && size < 0.0009995)
        return `${formatNumber(value * 1e6)} ns`;
    if (size > 0 && size < 0.01)
        return `${formatNumber(value * 1000)} µs`;
    if (size < 999.5)
        return `${formatNumber(value)} ms`;
    return size < 600_000
        ? `${Number((value / 1000).toPrecision(size < 10_000 ? 3 : 4))} s`
        : `${Number((value / 60_000).toPrecision(3))} min`;
}
function formatBytes(value) {
    const units = ['B', 'KB', 'MB', 'GB', 'TB'];
    const size = Math.abs(value);
    const step = Math.max(0, units.findLastIndex((_, index) => size >= 999.5 * 1000 ** (index - 1)));
    return `${formatNumber(value / 1000 ** step)} ${units[step]}`;
}
/** `8 days ago`, `less than a day ago`. */
function formatAge(days) {
    if (days < 1)
        return 'less than a day ago';
    return `${(0,_common_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(Math.floor(days), 'day')} ago`;
}
/** `1 row`, `12 000 rows`. */
function formatCount(count, noun) {
    return (0,_common_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, noun, formatNumber(count));
}


/***/ }),

/***/ 20030:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   FI: () => (/* binding */ sortByVerdict),
/* harmony export */   Lf: () => (/* binding */ renderHeadline),
/* harmony export */   _: () => (/* binding */ describeRow),
/* harmony export */   d$: () => (/* binding */ renderSuiteHeadline)
/* harmony export */ });
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62450);
/* harmony import */ var _rules_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13398);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8761);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83091);




const WORDS = {
    pass: 'Pass',
    warn: 'Warning',
    fail: 'Fail',
    inconclusive: 'Inconclusive',
    invalid: 'Not valid',
};
/** Beyond this many, suites are only named. */
const MOST_TOLD = 3;
/** Worst first; alike ones in the order of the run. */
function sortByVerdict(suites) {
    return [...suites].sort((a, b) => (0,_rules_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .severity */ .yf)(b.verdict) - (0,_rules_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .severity */ .yf)(a.verdict));
}
/** The whole run in a line; names every suite that is not `pass`, the worst first. */
function renderHeadline(suites, errors) {
    const broken = errors.map((error) => error.suite);
    const open = sortByVerdict(suites.filter((suite) => suite.verdict !== 'pass' && !broken.includes(suite.suite)));
    const parts = [
        ...open.map((suite) => `${suite.suite}: ${suite.headline}`),
        ...errors.map(({ suite, message }) => (suite === null ? message : `${suite}: ${message}`)),
    ];
    if (parts.length > MOST_TOLD)
        return nameAll(open, errors);
    if (parts.length === 0)
        return describeAllPassed(suites);
    const passed = suites.filter((suite) => suite.verdict === 'pass').length;
    const more = passed === 0 ? [] : [`${passed} more ${passed === 1 ? 'passes' : 'pass'}.`];
    return [...parts, ...more].join(' ');
}
function describeAllPassed(suites) {
    const [only] = suites;
    if (only === undefined)
        return 'Nothing was measured.';
    return suites.length === 1 ? `${only.suite}: ${only.headline}` : `All ${suites.length} suites pass.`;
}
function nameAll(open, errors) {
    const [first] = errors.filter((error) => error.suite === null);
    const named = [
        ...open.map(({ suite, verdict, findings }) => {
            const compared = findings.some(isNotCompared) ? ', not compared' : '';
            return `${suite} (${verdictWord(verdict).toLowerCase()}${compared})`;
        }),
        ...new Set(errors.flatMap(({ suite }) => (suite === null ? [] : [`${suite} (error)`]))),
    ];
    const mistakes = errors.filter((error) => error.suite === null).length;
    return [
        ...(first === undefined ? [] : [first.message]),
        ...(mistakes > 1 ? [`${(0,_common_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(mistakes - 1, 'more error')}.`] : []),
        ...(named.length === 0 ? [] : [`Not passed: ${named.join(', ')}.`]),
    ].join(' ');
}
/** One sentence for a suite: its worst finding, with the numbers of the worst row where there is one. */
function renderSuiteHeadline(suite) {
    const [finding] = suite.findings;
    const text = finding === undefined ? 'Nothing was found.' : finding.text;
    if (suite.reason !== 'regression' && suite.reason !== 'accepted') {
        // A dead service breaks every threshold; that it is dead is what must be known.
        const invalid = suite.verdict === 'fail' && suite.findings.find(({ verdict }) => verdict === 'invalid');
        const further = invalid || suite.findings.slice(1).find(isNotCompared);
        return further === undefined ? text : `${text} ${further.text}`;
    }
    const accepted = suite.reason === 'accepted';
    const marked = accepted ? 'fail' : suite.verdict;
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .sortByExcess */ .jW)(suite.rows.filter((row) => row.verdict === marked));
    const [worst] = rows;
    if (worst === undefined)
        return text;
    const others = rows.length > 1 ? ` ${(0,_common_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rows.length - 1, 'more measure')} past the limit.` : '';
    const by = finding?.acceptedBy === undefined ? '' : ` ${finding.acceptedBy}`;
    return `${describeRow(worst)}${others}${by}`;
}
/** Where only thresholds and budgets were judged, a reader who sees only the first line must know. */
function isNotCompared({ reason }) {
    return reason === 'not-comparable';
}
/** `http_req_duration p(95) went from 300 ms to 400 ms (+33 %); the limit is +20 %.` */
function describeRow(row) {
    const { base, current, change } = row;
    if (base === null || current === null || change === null)
        return `${row.measure}: ${row.note}.`;
    const limit = row.verdict === 'warn' ? row.warn : (row.fail ?? row.warn);
    const relative = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRelative */ .om)(change.relative);
    const size = row.type === 'rate' || relative === null ? (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDifference */ .jR)(change.absolute, row) : relative;
    const judged = limit === null ? '' : `; the limit is ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLimit */ .tW)(limit, row.worse)}`;
    return `${row.measure} went from ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(base, row)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(current, row)} (${size})${judged}.`;
}
/** A verdict as a title: `Not valid`. */
function verdictWord(verdict) {
    return WORDS[verdict];
}


/***/ }),

/***/ 83091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ listLimits),
/* harmony export */   Rj: () => (/* binding */ CHANGED),
/* harmony export */   VV: () => (/* binding */ sortByName),
/* harmony export */   _Z: () => (/* binding */ formatCell),
/* harmony export */   bF: () => (/* binding */ splitMeasure),
/* harmony export */   h6: () => (/* binding */ listChange),
/* harmony export */   iu: () => (/* binding */ listOpenRows),
/* harmony export */   jW: () => (/* binding */ sortByExcess),
/* harmony export */   kf: () => (/* binding */ describeBudgetLimit),
/* harmony export */   lV: () => (/* binding */ compareStatistics),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62450);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8761);


/** Largest relative move in the worse direction first. */
function sortByExcess(rows) {
    const excess = ({ change, worse }) => (worse === 'down' ? -1 : 1) *
        (change?.relative ?? (change === null ? 0 : Math.sign(change.absolute) * Number.MAX_VALUE));
    return [...rows].sort((a, b) => excess(b) - excess(a));
}
/** By metric, then in the order people read statistics in. */
function sortByName(rows) {
    return [...rows].sort((a, b) => {
        const [first, second] = [splitMeasure(a.measure), splitMeasure(b.measure)];
        return (0,_common_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .qy)(first.metric, second.metric) || compareStatistics(first.statistic, second.statistic);
    });
}
/** A measure's text without its statistic, and the statistic. */
function splitMeasure(measure) {
    const end = measure.lastIndexOf(' ');
    return { metric: measure.slice(0, end), statistic: measure.slice(end + 1) };
}
const STATISTICS = ['count', 'avg', 'min', 'p(', 'max', 'rate', 'share', 'value'];
/** Orders statistics as people read them, percentiles by their rank. For `sort`. */
function compareStatistics(a, b) {
    const place = (statistic) => STATISTICS.findIndex((known) => statistic.startsWith(known));
    return place(a) - place(b) || a.localeCompare(b, 'en', { numeric: true });
}
const ORDER = [
    'fail',
    'warn',
    'inconclusive',
    'improved',
    'pass',
    'missing',
    'new',
    'not-judged',
];
const MOVED = ['fail', 'warn', 'inconclusive', 'improved'];
const CHANGED = [...MOVED, 'missing'];
/** What rules judge, the worst first. */
function listOpenRows(rows) {
    return sortRows(rows.filter(isOpen));
}
/** Whether a row stands in the open table: a rule selects it. */
function isOpen(row) {
    return row.warn !== null || row.fail !== null || MOVED.includes(row.verdict);
}
/** Verdicts in their order; what moved most first, what is only shown by name. */
function sortRows(rows) {
    const groups = ORDER.map((verdict) => rows.filter((row) => row.verdict === verdict));
    return groups.flatMap((group) => CHANGED.includes(group[0]?.verdict ?? 'pass') ? sortByExcess(group) : sortByName(group));
}
/** A value in a cell of its row; a dash where there is none. */
function formatCell(value, row) {
    return value === null ? '–' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(value, row);
}
/** `+32 %`, `(+97 ms)`; of rates points alone. Empty where there is no change. */
function listChange(row) {
    if (row.change === null)
        return [];
    const absolute = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDifference */ .jR)(row.change.absolute, row);
    const relative = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRelative */ .om)(row.change.relative);
    // A percentage of a percentage misleads, so rates move in points only.
    return row.type === 'rate' || relative === null ? [absolute] : [relative, `(${absolute})`];
}
/** `+5 % warns`, `+10 % fails`, `if over 5 ms`; empty without a limit. */
function listLimits({ warn, fail, floor, worse }) {
    const limits = [
        ...(warn === null ? [] : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLimit */ .tW)(warn, worse)} warns`]),
        ...(fail === null ? [] : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLimit */ .tW)(fail, worse)} fails`]),
    ];
    const isFloored = limits.length > 0 && floor !== null;
    return isFloored ? [...limits, `if over ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLimit */ .tW)(floor, null).slice(1)}`] : limits;
}
/** `≤ 350 ms`. */
function describeBudgetLimit(budget) {
    return `${budget.worse === 'up' ? '≤' : '≥'} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(budget.limit, budget)}`;
}


/***/ }),

/***/ 52169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ passedLimit),
/* harmony export */   _: () => (/* binding */ passesWarning)
/* harmony export */ });
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14116);

/** The graver of the limits that the move passes; `none` within the floor. */
function passedLimit(rule, move) {
    if (rule.floor !== null && (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .exceedsLimit */ .n1)(rule.floor, move) === false)
        return 'none';
    if (rule.fail !== null && (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .exceedsLimit */ .n1)(rule.fail, move) === true)
        return 'fail';
    return passesWarning(rule, move) ? 'warn' : 'none';
}
/** Whether the warn limit is passed, whatever the fail limit says. */
function passesWarning(rule, move) {
    if (rule.floor !== null && (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .exceedsLimit */ .n1)(rule.floor, move) === false)
        return false;
    return rule.warn !== null && (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .exceedsLimit */ .n1)(rule.warn, move) === true;
}


/***/ }),

/***/ 81055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W3: () => (/* binding */ findHistoryChange),
/* harmony export */   ao: () => (/* binding */ findLastStep)
/* harmony export */ });
/* unused harmony exports SCAN_WINDOW, computeRankSumZ, computeMidRanks, estimateSlope */
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48144);
/* harmony import */ var _quantiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94505);


/** Values looked at, the newest last. */
const SCAN_WINDOW = 30;
const FEWEST_BEFORE = 4;
const FEWEST_AFTER = 3;
/** About one series in a hundred raises an alarm within 50 runs, looked at after every run, with or without outliers. */
const ALARM = 3.47;
/**
 * Looks for a step or a slow creep in the last 30 values, oldest first: one per job, on any scale that rises
 * with the metric (ranks do not care). Null if there is none.
 *
 * Step: the largest |z| of the Wilcoxon-Mann-Whitney rank-sum statistic over all splits with at least 4
 * values before and 3 after, ties corrected (Pettitt 1979, "A non-parametric approach to the change-point
 * problem", Appl. Statist. 28), beyond 3.47. That threshold counts every split and every look.
 * A creep lifts the same statistic; it is told from a step by which of the two, a line (Theil-Sen) or two
 * levels (medians), leaves the smaller absolute residuals.
 *
 * Assumes independent values under one distribution when nothing changed; single outliers are harmless.
 * Ranks of fewer than 18 values cannot differ so much, and among 30 a step must have lasted 5: until then, as for
 * equal values, there is no change to report.
 */
function findHistoryChange(values) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)('the history', values);
    const offset = Math.max(0, values.length - SCAN_WINDOW);
    const recent = values.slice(offset);
    const z = listSplits(recent)
        .map((split) => computeRankSumZ(recent, split))
        .reduce((largest, next) => (Math.abs(next) > Math.abs(largest) ? next : largest), 0);
    if (Math.abs(z) <= ALARM)
        return null;
    const step = locateStep(recent);
    const slope = estimateSlope(recent);
    if (measureMisfit(recent.map((value, index) => value - slope * index)) < step.misfit) {
        return { kind: 'creep', index: offset, size: slope * (recent.length - 1), z };
    }
    const size = (0,_quantiles_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(recent.slice(step.split)) - (0,_quantiles_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(recent.slice(0, step.split));
    return { kind: 'step', index: offset + step.split, size, z };
}
/** A step must be so many standard deviations of the values about its two levels to cut a history in two. */
const CLEAR_STEP = 2;
/**
 * The newest step that is clear enough to cut at: after one is found, the values behind it are looked at again.
 * Null if there is none, or if the scan finds a creep, which has no place to cut at. Noise that the scan takes for a
 * step is smaller than two deviations, mostly; to leave its first part out would make the rest look quieter than it is.
 */
function findLastStep(values) {
    const change = findHistoryChange(values);
    if (change?.kind !== 'step')
        return null;
    const recent = values.slice(-SCAN_WINDOW);
    const split = change.index - (values.length - recent.length);
    const misfit = measureMisfit(recent.slice(0, split)) + measureMisfit(recent.slice(split));
    // Mean absolute to standard deviation of normal values; two levels were fitted.
    const spread = (Math.sqrt(Math.PI / 2) * misfit) / (recent.length - 2);
    if (Math.abs(change.size) < CLEAR_STEP * spread)
        return null;
    const later = findLastStep(values.slice(change.index));
    return later === null ? change : { ...later, index: change.index + later.index };
}
function listSplits(values) {
    const count = Math.max(0, values.length - FEWEST_AFTER - FEWEST_BEFORE + 1);
    return Array.from({ length: count }, (_, index) => FEWEST_BEFORE + index);
}
/** The split that two levels fit best. The split of the largest z says that there is a step, but leans to the middle. */
function locateStep(values) {
    const splits = listSplits(values).map((split) => ({
        split,
        misfit: measureMisfit(values.slice(0, split)) + measureMisfit(values.slice(split)),
    }));
    return splits.reduce((best, next) => (next.misfit < best.misfit ? next : best));
}
/** Sum of absolute distances from the median. */
function measureMisfit(values) {
    const level = (0,_quantiles_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(values);
    return (0,_quantiles_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(values.map((value) => Math.abs(value - level)));
}
/**
 * z of the Wilcoxon-Mann-Whitney test of `values[split..]` against `values[..split]`: normal approximation
 * without continuity correction, mid-ranks and variance corrected for ties (Lehmann 1975, Nonparametrics, §1.4).
 * Positive if the later values are larger; 0 if all are equal.
 */
function computeRankSumZ(values, split) {
    const [n, before] = [values.length, split];
    const after = n - before;
    const ranks = computeMidRanks(values);
    const excess = (0,_quantiles_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(ranks.slice(split)) - (after * (n + 1)) / 2;
    const spreadOfRanks = (0,_quantiles_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(ranks.map((rank) => (rank - (n + 1) / 2) ** 2)) / (n - 1);
    const variance = (before * after * spreadOfRanks) / n;
    return variance === 0 ? 0 : excess / Math.sqrt(variance);
}
/** Ranks 1..n; equal values share the mean of their ranks. */
function computeMidRanks(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const first = new Map();
    const last = new Map();
    for (const [index, value] of sorted.entries()) {
        if (!first.has(value))
            first.set(value, index + 1);
        last.set(value, index + 1);
    }
    return values.map((value) => (first.get(value) + last.get(value)) / 2);
}
/** The Theil-Sen slope per value: the median of the slopes between all pairs (Sen 1968, J. Amer. Statist. Assoc. 63). 0 below two values. */
function estimateSlope(values) {
    const slopes = values.flatMap((later, j) => values.slice(0, j).map((earlier, i) => (later - earlier) / (j - i)));
    return slopes.length === 0 ? 0 : (0,_quantiles_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(slopes);
}


/***/ }),

/***/ 49942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ LIKELY),
/* harmony export */   c2: () => (/* binding */ weighEvidence),
/* harmony export */   ho: () => (/* binding */ PROVEN),
/* harmony export */   yZ: () => (/* binding */ EVIDENCE_LEVELS)
/* harmony export */ });
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48144);

/** How much a change can be believed, strongest first. */
const EVIDENCE_LEVELS = ['proven', 'likely', 'suspicious', 'none'];
/** Largest p-values of each level: adjusted over the family, adjusted, and of the measure alone. */
const PROVEN = 0.01;
const LIKELY = 0.05;
const SUSPICIOUS = 0.1;
/**
 * Proven: family-wise p <= 1 % and beyond every run of the history. Likely: family-wise p <= 5 %.
 * Suspicious: p <= 10 % for the measure alone. Limits and floors are the rule's business, not the evidence's.
 * @throws RangeError for probabilities outside 0..1, NaN included.
 */
function weighEvidence({ p, adjustedP, beyondAll }) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireRange */ .LX)('p', p, [0, 1]);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireRange */ .LX)('the adjusted p', adjustedP, [0, 1]);
    if (adjustedP <= PROVEN && beyondAll)
        return 'proven';
    if (adjustedP <= LIKELY)
        return 'likely';
    return p <= SUSPICIOUS ? 'suspicious' : 'none';
}


/***/ }),

/***/ 87412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ normalUpperTail)
/* harmony export */ });
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48144);
/* harmony import */ var _special_functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41816);


/**
 * P(Z > z) of the standard normal distribution, accurate in both tails: erfc(z / sqrt 2) / 2 = Q(1/2, z^2/2) / 2
 * for z >= 0 (DLMF 7.11.2). @throws RangeError for NaN and infinities.
 */
function normalUpperTail(z) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)('z', [z]);
    const tail = (0,_special_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .upperIncompleteGamma */ .e2)(0.5, (z * z) / 2) / 2;
    return z < 0 ? 1 - tail : tail;
}


/***/ }),

/***/ 48144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ requireRange),
/* harmony export */   OR: () => (/* binding */ requireSample),
/* harmony export */   hp: () => (/* binding */ requireFinite)
/* harmony export */ });
/**
 * The statistics never guess: a value that is no finite number is a bug of the caller and stops here,
 * before it can turn into a verdict. @throws RangeError naming the value.
 */
function requireFinite(name, values) {
    const index = values.findIndex((value) => !Number.isFinite(value));
    if (index >= 0)
        throw new RangeError(`${name}: value ${index + 1} is ${values[index]}, not a finite number`);
}
/** @throws RangeError unless `minimum <= value <= maximum`. */
function requireRange(name, value, range) {
    if (value >= range[0] && value <= range[1])
        return;
    throw new RangeError(`${name} is ${value}, not between ${range[0]} and ${range[1]}`);
}
/** @throws RangeError unless there are at least `minimum` values, all of them finite. */
function requireSample(name, values, minimum) {
    if (values.length < minimum)
        throw new RangeError(`${name}: ${values.length} values, at least ${minimum} needed`);
    requireFinite(name, values);
}


/***/ }),

/***/ 48057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ transformShare),
/* harmony export */   V: () => (/* binding */ shareStandardError)
/* harmony export */ });
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48144);

/**
 * asin(sqrt((e + 3/8) / (n + 3/4))), in radians: the share on a scale where its standard error is about
 * 1 / (2 sqrt n) whatever the share is. Anscombe (1948), "The transformation of Poisson, binomial and
 * negative-binomial data", Biometrika 35, 246-254. With infinitely many trials it is asin(sqrt(share)).
 * @throws RangeError for a share outside 0..1, or less than one trial.
 */
function transformShare(share, trials) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireRange */ .LX)('a share', share, [0, 1]);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireRange */ .LX)('the trials behind a share', trials, [1, Number.POSITIVE_INFINITY]);
    if (trials === Number.POSITIVE_INFINITY)
        return Math.asin(Math.sqrt(share));
    return Math.asin(Math.sqrt((share * trials + 3 / 8) / (trials + 3 / 4)));
}
/** Standard error of `transformShare` for independent trials, 1 / (2 sqrt n). Real errors cluster: it is a lower bound. */
function shareStandardError(trials) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireRange */ .LX)('the trials behind a share', trials, [1, Number.MAX_VALUE]);
    return 0.5 / Math.sqrt(trials);
}


/***/ }),

/***/ 94505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   Jv: () => (/* binding */ sumOfSquares),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
/* unused harmony exports quantile, robustSpread */
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48144);

/**
 * The p-quantile of values sorted ascending, by linear interpolation between order statistics: type 7 of
 * Hyndman & Fan (1996), "Sample Quantiles in Statistical Packages"; what R, NumPy and k6's exact trends use.
 * One value is every quantile of itself. @throws RangeError without values, or for p outside 0..1.
 */
function quantile(sorted, p) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSample */ .OR)('quantile', sorted, 1);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireRange */ .LX)('the rank of a quantile', p, [0, 1]);
    const position = (sorted.length - 1) * p;
    const below = Math.floor(position);
    const low = sorted[below];
    const high = sorted[Math.ceil(position)];
    return low + (high - low) * (position - below);
}
/** The middle value; the mean of the two middle ones of an even number. @throws RangeError without values. */
function median(values) {
    return quantile([...values].sort((a, b) => a - b), 0.5);
}
/** The arithmetic mean. @throws RangeError without values. */
function mean(values) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSample */ .OR)('mean', values, 1);
    return sum(values) / values.length;
}
/** The sum of squared distances from the mean; 0 for a single value. @throws RangeError without values. */
function sumOfSquares(values) {
    const centre = mean(values);
    return sum(values.map((value) => (value - centre) ** 2));
}
/** The sum of the values; 0 without any. */
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
/** Makes the median absolute deviation estimate a normal standard deviation: 1 over its 0.75 quantile. */
const NORMAL_CONSISTENCY = 1.482602218505602;
/**
 * Robust standard deviation, 1.4826 x median(|x - median|): Hampel (1974). Half of the values may be
 * arbitrary. 0 if more than half of the values are equal, so never divide by it unguarded.
 * @throws RangeError without values.
 */
function robustSpread(values) {
    const centre = median(values);
    return NORMAL_CONSISTENCY * median(values.map((value) => Math.abs(value - centre)));
}


/***/ }),

/***/ 74893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cm: () => (/* binding */ toScale),
/* harmony export */   cq: () => (/* binding */ shiftFromLimit),
/* harmony export */   pL: () => (/* binding */ changeFromShift)
/* harmony export */ });
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48144);
/* harmony import */ var _proportion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48057);


/** The value on the scale. @throws RangeError for a value that the scale cannot hold. */
function toScale(observation, scale) {
    const { value, standardError, count } = observation;
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)('an observation', [value, standardError]);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireRange */ .LX)('a standard error', standardError, [0, Number.MAX_VALUE]);
    if (scale === 'arcsine')
        return (0,_proportion_js__WEBPACK_IMPORTED_MODULE_1__/* .transformShare */ .Q)(value, count ?? Number.POSITIVE_INFINITY);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireRange */ .LX)('a value on the log scale', value, [Number.MIN_VALUE, Number.MAX_VALUE]);
    return Math.log(value);
}
/** What a step of `shift` from the point `centre` of the scale means in the metric's unit. */
function changeFromShift(centre, shift, scale) {
    if (scale === 'log') {
        return { absolute: Math.exp(centre) * Math.expm1(shift), relative: Math.expm1(shift) };
    }
    const base = shareAt(centre);
    const absolute = shareAt(centre + shift) - base;
    return { absolute, relative: base > 0 ? absolute / base : null };
}
/** The step on the scale that a limit means at the point `centre`: relative on `log` (0.1 is +10 %), in shares on `arcsine`. */
function shiftFromLimit(centre, limit, scale) {
    if (scale === 'log')
        return Math.log1p(Math.max(limit, -1 + Number.EPSILON));
    const share = Math.min(1, Math.max(0, shareAt(centre) + limit));
    return Math.asin(Math.sqrt(share)) - centre;
}
function shareAt(point) {
    return Math.sin(Math.min(Math.PI / 2, Math.max(0, point))) ** 2;
}


/***/ }),

/***/ 41816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ incompleteBeta),
/* harmony export */   e2: () => (/* binding */ upperIncompleteGamma),
/* harmony export */   yT: () => (/* binding */ solveTail)
/* harmony export */ });
/* unused harmony export logGamma */
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48144);

const LANCZOS = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
/** log Gamma(x) for x > 0. Lanczos approximation (g = 7, 9 terms; Godfrey 2001), relative error below 1e-14. */
function logGamma(x) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireRange */ .LX)('the argument of log Gamma', x, [Number.MIN_VALUE, Number.MAX_VALUE]);
    // The reflection keeps the series in the half plane where its error bound holds.
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const base = x + 6.5;
    const series = LANCZOS.reduce((total, term, i) => total + (i === 0 ? term : term / (x + i - 1)), 0);
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
}
/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0 and x in 0..1: the continued fraction
 * DLMF 8.17.22, taken on the side where it converges fast (Press et al., Numerical Recipes §6.4).
 */
function incompleteBeta(x, a, b) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireRange */ .LX)('the argument of the incomplete beta function', x, [0, 1]);
    if (x === 0 || x === 1)
        return x;
    const logFront = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
    if (x < (a + 1) / (a + b + 2))
        return (Math.exp(logFront) / a) * betaFraction(x, a, b);
    return 1 - (Math.exp(logFront) / b) * betaFraction(1 - x, b, a);
}
function betaFraction(x, a, b) {
    return continuedFraction((n) => {
        if (n === 1)
            return [1, 1];
        const m = Math.floor((n - 1) / 2);
        const top = n % 2 === 0 ? -(a + m) * (a + b + m) : m * (b - m);
        return [(top * x) / ((a + n - 2) * (a + n - 1)), 1];
    });
}
/** Q(a, x), the upper regularised incomplete gamma function, a > 0, x >= 0: DLMF 8.11.4 and 8.9.2. */
function upperIncompleteGamma(a, x) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireRange */ .LX)('the argument of the incomplete gamma function', x, [0, Number.POSITIVE_INFINITY]);
    if (x === 0)
        return 1;
    if (x === Number.POSITIVE_INFINITY)
        return 0;
    const front = Math.exp(a * Math.log(x) - x - logGamma(a));
    if (x < a + 1)
        return 1 - front * gammaSeries(a, x);
    return front * continuedFraction((n) => [n === 1 ? 1 : -(n - 1) * (n - 1 - a), x + 2 * n - 1 - a]);
}
function gammaSeries(a, x) {
    let term = 1 / a;
    let total = term;
    for (let n = 1; term > total * Number.EPSILON; n += 1) {
        term *= x / (a + n);
        total += term;
    }
    return total;
}
const MOST_TERMS = 100_000;
/** a1/(b1 + a2/(b2 + ...)) by the modified Lentz method (Thompson & Barnett 1986). */
function continuedFraction(term) {
    const tiny = 1e-300;
    const away = (value) => (Math.abs(value) < tiny ? tiny : value);
    let value = tiny;
    let c = tiny;
    let d = 0;
    for (let n = 1; n <= MOST_TERMS; n += 1) {
        const [a, b] = term(n);
        d = 1 / away(b + a * d);
        c = away(b + a / c);
        value *= c * d;
        if (Math.abs(c * d - 1) < 2 * Number.EPSILON)
            return value;
    }
    throw new RangeError(`a continued fraction did not converge in ${MOST_TERMS} terms`);
}
/**
 * Solves tail(x) = p for x >= 0, where `tail` falls from `tail(0) >= p` towards 0: brackets by doubling,
 * then halves until the two ends are neighbouring numbers. Slow (about 100 calls) and impossible to get wrong.
 */
function solveTail(tail, p) {
    let low = 0;
    let high = 1;
    while (tail(high) > p) {
        low = high;
        high *= 2;
    }
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return middle;
        if (tail(middle) > p)
            low = middle;
        else
            high = middle;
    }
}


/***/ })

};

export const id = 896;
export const ids = [896];
export const modules = {

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

/***/ 9827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dl: () => (/* binding */ emptyRun),
/* harmony export */   v2: () => (/* binding */ UNKNOWN_TIME),
/* harmony export */   yS: () => (/* binding */ RUNNER_CLASSES),
/* harmony export */   z_: () => (/* binding */ UNKNOWN_ENVIRONMENT)
/* harmony export */ });
const RUNNER_CLASSES = ['github-hosted', 'self-hosted', 'local'];
/** The time of a run that does not say when it was measured: before any that does. */
const UNKNOWN_TIME = new Date(0).toISOString();
/** Where a run was measured, if nobody knows: only what both sides know is compared. */
const UNKNOWN_ENVIRONMENT = {
    k6Version: null,
    script: null,
    load: null,
    os: null,
    cpuModel: null,
    cores: null,
    runnerClass: null,
};
/** A run of which nothing is known but where it comes from: what was measured is filled in. */
function emptyRun(origin) {
    return {
        ...origin,
        environment: UNKNOWN_ENVIRONMENT,
        closedModel: false,
        durationMs: 0,
        ending: { kind: 'completed', thresholdsBroken: false, markedFailed: false },
        metrics: [],
        thresholds: [],
        checks: [],
        failedIterations: null,
        notes: [],
    };
}


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

/***/ 34896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishReport: () => (/* binding */ publishReport)
});

// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/common/text.ts
var common_text = __webpack_require__(62450);
// EXTERNAL MODULE: ./src/report/mistakes.ts
var mistakes = __webpack_require__(67073);
// EXTERNAL MODULE: ./src/report/model/format.ts
var format = __webpack_require__(8761);
// EXTERNAL MODULE: ./src/report/model/headline.ts
var model_headline = __webpack_require__(20030);
;// CONCATENATED MODULE: ./src/report/annotations.ts



/** No suite takes all the room from the others. */
const MOST_PER_SUITE = 6;
/** What deserves attention, worst first; nothing on a pass. */
function listAnnotations(report) {
    const all = [...report.errors.map(mistakes/* annotateMistake */.t), ...report.suites.flatMap(annotateSuite)];
    return ['error', 'warning', 'notice'].flatMap((level) => (0,mistakes/* shorten */.m)(all.filter((annotation) => annotation.level === level)));
}
const LEVELS = {
    fail: 'error',
    invalid: 'warning',
    warn: 'warning',
    inconclusive: 'notice',
    pass: 'notice',
};
function annotateSuite(suite) {
    const place = suite.scenarioFile === '' ? {} : { file: suite.scenarioFile };
    const single = [...annotateThresholds(suite, place), ...annotateRows(suite, place)];
    return [...(0,mistakes/* shorten */.m)(single, MOST_PER_SUITE, `${suite.suite}: more`), ...annotateFindings(suite, place)];
}
function annotateThresholds({ suite, thresholds }, place) {
    return thresholds
        .filter(({ passed }) => passed === false)
        .map((threshold) => ({
        level: 'error',
        title: `${suite}: threshold broken`,
        message: `${threshold.metric} ${threshold.expression}${threshold.value === null ? '' : `: the value is ${(0,format/* formatThresholdValue */.Kl)(threshold.value, threshold)}`}.`,
        ...place,
    }));
}
function annotateRows({ suite, rows }, place) {
    return rows
        .filter((row) => row.verdict === 'fail' || row.verdict === 'warn')
        .map((row) => ({
        level: LEVELS[row.verdict === 'fail' ? 'fail' : 'warn'],
        title: `${suite}: worse than the baseline`,
        message: (0,model_headline/* describeRow */._)(row),
        ...place,
    }));
}
function annotateFindings({ suite, findings, thresholds }, place) {
    const named = ['regression', ...(thresholds.some(({ passed }) => passed === false) ? ['threshold'] : [])];
    return findings
        .filter(({ verdict, reason }) => verdict !== 'pass' && !named.includes(reason))
        .map(({ verdict, reason, text }) => ({
        // Lost is not the same as none yet: somebody must look after it.
        level: reason === 'baseline-lost' ? 'warning' : LEVELS[verdict],
        title: `${suite}: ${reason}`,
        message: text,
        ...place,
    }));
}

// EXTERNAL MODULE: ./src/common/git-ref.ts
var git_ref = __webpack_require__(55861);
// EXTERNAL MODULE: ./src/report/model/baseline-tables.ts
var baseline_tables = __webpack_require__(16231);
// EXTERNAL MODULE: ./src/report/model/blocks.ts
var model_blocks = __webpack_require__(56112);
// EXTERNAL MODULE: ./src/report/model/rows.ts
var model_rows = __webpack_require__(83091);
;// CONCATENATED MODULE: ./src/report/model/metric-tables.ts




/** Every Trend of the run, one line each with its statistics. */
function buildTrendTable(rows) {
    const groups = groupByMetric(rows.filter((row) => row.type === 'trend'));
    const named = groups.flatMap(({ rows: group }) => group.map(({ measure }) => (0,model_rows/* splitMeasure */.bF)(measure).statistic));
    const statistics = [...new Set(named)].sort(model_rows/* compareStatistics */.lV);
    return {
        head: ['Trend', ...statistics.map(nameStatistic)],
        align: ['left', ...statistics.map(() => 'right')],
        rows: groups.map(({ metric, rows: group }) => [
            [(0,model_blocks/* code */.aY)(metric)],
            ...statistics.map((statistic) => {
                const row = group.find(({ measure }) => (0,model_rows/* splitMeasure */.bF)(measure).statistic === statistic);
                return [(0,model_blocks/* number */.ai)(row?.wholeRun == null ? '–' : (0,format/* formatValue */.Fl)(row.wholeRun, row))];
            }),
        ]),
    };
}
/** Counters, rates and gauges of the run, one line each. */
function buildOtherMetricTable(rows) {
    const lines = groupByMetric(rows.filter((row) => row.type !== 'trend')).map(({ metric, rows: group }) => ({
        metric,
        values: group
            .filter((row) => row.wholeRun !== null)
            .map((row) => `${nameStatistic((0,model_rows/* splitMeasure */.bF)(row.measure).statistic)} ${(0,format/* formatValue */.Fl)(row.wholeRun ?? 0, row)}`),
    }));
    return {
        head: ['Metric', 'Values'],
        align: ['left', 'left'],
        rows: lines
            .filter(({ values }) => values.length > 0)
            .map(({ metric, values }) => [[(0,model_blocks/* code */.aY)(metric)], [values.join(', ')]]),
    };
}
function groupByMetric(rows) {
    const groups = new Map();
    for (const row of rows) {
        const { metric } = (0,model_rows/* splitMeasure */.bF)(row.measure);
        const group = groups.get(metric);
        if (group === undefined)
            groups.set(metric, [row]);
        else
            group.push(row);
    }
    return [...groups]
        .map(([metric, group]) => ({ metric, rows: group }))
        .sort((a, b) => (0,common_text/* compareTexts */.qy)(a.metric, b.metric));
}
function nameStatistic(statistic) {
    return statistic === 'p(50)' ? 'med' : statistic;
}

;// CONCATENATED MODULE: ./src/report/model/reduction-lines.ts



const REDUCTIONS_TITLE = 'Tested less than in the baseline';
/** The most lines; the report as JSON has all. */
const MOST_LINES = 8;
/** The most names in one line. */
const MOST_NAMES = 10;
/** What this change tests less than the baseline: open, whatever the verdict is. */
function listReductionBlocks({ reductions = [] }) {
    return (0,model_blocks/* listBlock */.Kv)(REDUCTIONS_TITLE, listReductions(reductions));
}
function listReductions(reductions) {
    const lines = reductions.map(describeReduction);
    // One line more says as much as a line about it.
    if (lines.length <= MOST_LINES)
        return lines;
    return [...lines.slice(0, MOST_LINES - 1), [`And ${lines.length - MOST_LINES + 1} more.`]];
}
function describeReduction(reduction) {
    switch (reduction.kind) {
        case 'threshold-gone':
            return [
                'This change removes the threshold ',
                (0,model_blocks/* code */.aY)(reduction.expression),
                ' of ',
                (0,model_blocks/* code */.aY)(reduction.metric),
                '.',
            ];
        case 'threshold-loosened':
            return [
                'This change loosens the threshold of ',
                (0,model_blocks/* code */.aY)(reduction.metric),
                ' from ',
                (0,model_blocks/* code */.aY)(reduction.from),
                ' to ',
                (0,model_blocks/* code */.aY)(reduction.to),
                '.',
            ];
        case 'load': {
            const { scenario, of, from, to } = reduction;
            return [
                'Less load by ',
                (0,model_blocks/* code */.aY)(scenario),
                `: ${describeLoad(of, to)} instead of ${describeAmount(of, from)}.`,
            ];
        }
        case 'switch':
            return [(0,model_blocks/* code */.aY)(reduction.name), reduction.isOn ? ' is on, and was off.' : ' is off, and was on.'];
        default:
            return [`${formatFewer(reduction.kind, reduction.names.length)}: `, ...listNames(reduction.names), '.'];
    }
}
function describeLoad(of, value) {
    const amount = describeAmount(of, value);
    switch (of) {
        case 'iterations-per-second':
            return `at most ${amount} ${value === 1 ? 'iteration' : 'iterations'} per second`;
        case 'users':
            return `at most ${amount} ${value === 1 ? 'user' : 'users'}`;
        case 'length':
            return `${amount} long`;
        case 'iterations':
            return `${amount} ${value === 1 ? 'iteration' : 'iterations'} in all`;
        case 'user-time':
            return `${amount} of all users together`;
    }
}
function describeAmount(of, value) {
    return of === 'length' || of === 'user-time' ? (0,format/* formatDuration */.a3)(value) : (0,format/* formatNumber */.ZV)(value);
}
const NOUNS = {
    scenarios: 'k6 scenario',
    endpoints: 'endpoint',
    checks: 'check',
    'system-tags': 'system tag',
};
function formatFewer(kind, count) {
    return `${(0,common_text/* plural */.LS)(count, NOUNS[kind])} fewer`;
}
function listNames(names) {
    const shown = names.slice(0, MOST_NAMES).flatMap((name, index) => {
        return index === 0 ? [(0,model_blocks/* code */.aY)(name)] : [', ', (0,model_blocks/* code */.aY)(name)];
    });
    return names.length > MOST_NAMES ? [...shown, ` and ${names.length - MOST_NAMES} more`] : shown;
}

// EXTERNAL MODULE: ./src/measurement/run-record.ts
var run_record = __webpack_require__(9827);
;// CONCATENATED MODULE: ./src/report/model/run-lines.ts




/** `Compared 6 of 6 measures · 12 000 requests · 120 s`. */
function describeRun({ skipped, run, thresholds, checks, compared, baseline }) {
    if (skipped)
        return 'Nothing was run.';
    const passes = checks.reduce((sum, check) => sum + check.passes, 0);
    const all = checks.reduce((sum, check) => sum + check.passes + check.fails, 0);
    const facts = [
        // A run for the baseline is compared with nothing.
        ...(baseline.state === 'stored'
            ? []
            : [`Compared ${compared.judged} of ${(0,format/* formatCount */.B4)(compared.of, 'measure')}`]),
        ...(thresholds.length > 0 ? [describeThresholds(thresholds)] : []),
        ...(all > 0 ? [`checks ${(0,format/* formatNumber */.ZV)((100 * passes) / all)} % of ${(0,format/* formatNumber */.ZV)(all)}`] : []),
        ...(run.requests === null ? [] : [(0,format/* formatCount */.B4)(run.requests, 'request')]),
        ...(run.iterations === null ? [] : [(0,format/* formatCount */.B4)(run.iterations, 'iteration')]),
        ...(run.durationMs > 0 ? [(0,format/* formatDuration */.a3)(run.durationMs)] : []),
    ];
    return facts.join(' · ');
}
/** `k6 thresholds 1 of 2 hold, 1 unknown`. */
function describeThresholds(thresholds) {
    const count = (wanted) => thresholds.filter(({ passed }) => passed === wanted).length;
    const unknown = count(null);
    return `k6 thresholds ${count(true)} of ${thresholds.length} hold${unknown === 0 ? '' : `, ${unknown} unknown`}`;
}
/** What the run was compared with, and what both were measured with. */
function buildBaselineLine({ skipped, baseline, run, rows }) {
    if (skipped)
        return [`Baseline: ${baseline.place}.`];
    const measured = describeMachine(run);
    if (baseline.entry === null) {
        const isMissing = baseline.state === 'absent' || baseline.state === 'lost';
        return [`${measured} ${isMissing ? 'No baseline in' : 'Baseline:'} ${baseline.place}.`];
    }
    const { sha, time, ageDays, runUrl } = baseline.entry;
    const { comparableRuns, comparableJobs } = baseline;
    const isMany = rows.some((row) => row.evidence !== null) && comparableRuns > 1;
    const isNameless = sha === '' && time === run_record/* UNKNOWN_TIME */.v2;
    const runs = `${(0,format/* formatCount */.B4)(comparableRuns, 'run')} from ${(0,format/* formatCount */.B4)(comparableJobs, 'job')}; the newest measured `;
    const when = time === run_record/* UNKNOWN_TIME */.v2 ? 'at an unknown time' : `${(0,format/* formatAge */.nV)(ageDays)} (${time.slice(0, 10)})`;
    return [
        'Compared with ',
        ...(isNameless && !isMany
            ? ['one run; its file names neither commit nor time']
            : [
                isMany ? runs : 'the run of ',
                sha === ''
                    ? 'an unknown commit'
                    : { kind: 'link', label: (0,model_blocks/* code */.aY)((0,git_ref/* shortenSha */.y)(sha)), url: runUrl },
                ` ${when}`,
            ]),
        `. Baseline: ${baseline.place}. `,
        ...(rows.some(isWithoutWarmUp)
            ? [
                'Compared values are without warm-up and ramps; thresholds and budgets count them. ',
                ...(rows.some(isWholeByTag)
                    ? ['Rows by tag that neither a rule nor group-by names count them too. ']
                    : []),
            ]
            : []),
        measured,
    ];
}
function describeMachine({ k6Version, machine }) {
    if (k6Version === null && machine === '')
        return 'Measured elsewhere.';
    const k6 = `k6 ${k6Version ?? 'of unknown version'}`;
    return machine === '' ? `Measured with ${k6}.` : `Measured with ${k6} on ${machine}.`;
}
/** Shares and counts are often alike with and without warm-up; times hardly ever. */
function isWholeByTag({ measure, type, base, current, wholeRun }) {
    return (type === 'trend' && measure.includes('{') && base !== null && current !== null && current === wholeRun);
}
function isWithoutWarmUp({ base, current, wholeRun }) {
    return base !== null && current !== null && wholeRun !== null && current !== wholeRun;
}

// EXTERNAL MODULE: ./src/measurement/stage.ts
var stage = __webpack_require__(26262);
// EXTERNAL MODULE: ./src/rules/validity.ts
var validity = __webpack_require__(51565);
;// CONCATENATED MODULE: ./src/report/model/stage-lines.ts





/** One line for each stage. */
function buildStageTable({ list }) {
    const several = nameScenarios(list).length > 1;
    const head = [...(several ? ['Scenario'] : []), 'Stage', 'Target', 'Time', ...NUMBERS, 'Result'];
    return {
        head,
        align: head.map((name) => (NUMBERS.includes(name) ? 'right' : 'left')),
        rows: list.map((stage) => [
            ...(several ? [[stage.scenario]] : []),
            [(0,format/* formatNumber */.ZV)(stage.number)],
            [`${describeTarget(stage)}, ${stage.kind}`],
            [describeWindow(stage)],
            [(0,model_blocks/* number */.ai)(stage.requests === null ? '–' : (0,format/* formatNumber */.ZV)(stage.requests))],
            [(0,model_blocks/* number */.ai)(stage.p95 === null ? '–' : (0,format/* formatDuration */.a3)(stage.p95))],
            [(0,model_blocks/* number */.ai)(stage.failed === null ? '–' : `${(0,format/* formatNumber */.ZV)(stage.failed * 100)} %`)],
            [(0,model_blocks/* number */.ai)(stage.dropped === null ? '–' : (0,format/* formatNumber */.ZV)(stage.dropped))],
            buildResult(stage),
        ]),
        spare: ['Dropped iterations', 'Requests', 'Failed', 'Time'],
    };
}
const NUMBERS = ['Requests', 'p(95)', 'Failed', 'Dropped iterations'];
/** Which stage breaks first, or what keeps anybody from saying so; plain text. */
function describeStages({ list }) {
    const first = findFirstBreak(list);
    if (first === undefined)
        return describeUnbroken(list);
    const of = nameScenarios(list).length > 1 ? ` of ${first.scenario}` : '';
    const [cause] = first.breaks;
    const more = first.breaks.length > 1 ? `; ${(0,format/* formatCount */.B4)(first.breaks.length - 1, 'more limit')} passed` : '';
    const unknown = list.some((stage) => stage.verdict === null && stage.fromMs < first.fromMs);
    const doubt = unknown ? ' Not every stage before it could be judged.' : '';
    const why = cause === undefined ? '' : `: ${explainBreak(cause)}${more}`;
    return `Stage ${first.number}${of} (${describeTarget(first)}) is the first that breaks${why}.${doubt}`;
}
/** What the numbers are of, and what they were not held against; plain text, a sentence each. */
function listStageNotes({ list, notHeld }) {
    const [first] = list;
    const of = first?.isOfAll === true
        ? 'The samples do not tell the scenarios apart, so a stage has the numbers of all that ran in its time.'
        : nameScenarios(list).length > 1
            ? 'The numbers of a stage are of its own scenario.'
            : '';
    return [
        `A stage is judged by the requests that ended in its time, p(95) by http_req_duration; the verdict is of the whole run. ${of}`.trim(),
        ...(notHeld.length === 0 ? [] : [`Not held against any stage: ${(0,common_text/* listSome */.XT)(notHeld, MOST_NAMED)}.`]),
    ];
}
const MOST_NAMED = 10;
/** The first in time; of stages that begin together, the one that is listed first. */
function findFirstBreak(list) {
    const broken = list.filter(({ verdict }) => verdict === 'breaks');
    return broken.toSorted((a, b) => a.fromMs - b.fromMs)[0];
}
function describeUnbroken(list) {
    const judged = list.filter(({ verdict }) => verdict !== null).length;
    if (judged === list.length)
        return `No stage breaks.`;
    if (judged > 0)
        return `No stage breaks; ${judged} of ${list.length} could be judged.`;
    const { failedRequests, droppedIterations } = validity/* DEFAULT_VALIDITY */.P;
    const percent = (share) => `${(share ?? 0) * 100} %`;
    return list.some(({ requests, p95, failed }) => (requests ?? p95 ?? failed) !== null)
        ? 'Nothing says when a stage breaks: no budget and no k6 threshold could be held against one. ' +
            `None has more than ${percent(failedRequests)} failed requests or ${percent(droppedIterations)} dropped iterations.`
        : 'No stage could be judged: there are no samples of requests.';
}
function buildResult({ verdict, breaks, limits }) {
    if (verdict === null)
        return ['–'];
    if (verdict === 'holds')
        return [(0,model_blocks/* mark */.Gy)('good', 'holds'), ` ${(0,format/* formatCount */.B4)(limits, 'limit')}`];
    return [(0,model_blocks/* mark */.Gy)('bad', 'breaks'), `: ${breaks.map(explainBreak).join('; ')}`];
}
/** `http_req_duration p(95) 812 ms, the threshold is < 500 ms`. */
function explainBreak({ source, operator, limit, value, ...kind }) {
    const seen = `${kind.measure} ${(0,format/* formatValue */.Fl)(value, kind)}`;
    const allowed = (0,format/* formatValue */.Fl)(limit, kind);
    return source === 'validity'
        ? `${seen}, more than the ${allowed} of a valid run`
        : `${seen}, the ${source} is ${operator} ${allowed}`;
}
/** `→ 50 VUs`, `→ 200 iterations/s`. */
function describeTarget({ scenario, target, perMs }) {
    if (perMs === null)
        return `→ ${(0,format/* formatCount */.B4)(target, scenario === stage/* LOCUST_SCENARIO */.OP ? 'user' : 'VU')}`;
    const unit = UNITS[perMs] ?? (0,format/* formatDuration */.a3)(perMs);
    return `→ ${(0,format/* formatCount */.B4)(target, 'iteration')}/${unit}`;
}
const UNITS = { 1000: 's', 60000: 'min', 3600000: 'h' };
/** `0:30–1:30`. */
function describeWindow({ fromMs, toMs }) {
    return `${formatClock(fromMs)}–${formatClock(toMs)}`;
}
function formatClock(ms) {
    const tenths = Math.round(ms / 100);
    const [hours, minutes, seconds] = [
        Math.floor(tenths / 36_000),
        Math.floor(tenths / 600) % 60,
        (tenths % 600) / 10,
    ];
    const padded = `${seconds < 10 ? '0' : ''}${seconds}`;
    return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${padded}` : `${minutes}:${padded}`;
}
function nameScenarios(list) {
    return [...new Set(list.map(({ scenario }) => scenario))];
}

// EXTERNAL MODULE: ./src/comparison/measures/change-interval.ts
var change_interval = __webpack_require__(78417);
;// CONCATENATED MODULE: ./src/report/model/tables.ts




const MARKS = {
    fail: 'bad',
    warn: 'warning',
    inconclusive: 'open',
    improved: 'better',
    pass: 'good',
    missing: 'missing',
    new: 'new',
    'not-judged': 'none',
};
/** Measures with their verdicts; without anything to compare with, the columns of the comparison are left out. */
function buildMeasureTable(rows) {
    const columns = listColumns(rows);
    return {
        head: columns.map(({ name }) => name),
        align: columns.map(({ align }) => align),
        rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
        // The headline and the verdicts have said what matters of them.
        spare: ['95 % interval', 'Note', 'Limit'],
        below: ['Note', 'Measure'],
    };
}
function listColumns(rows) {
    const isCompared = rows.some(({ base }) => base !== null);
    const isProven = rows.some(({ evidence }) => evidence !== null);
    const isToldWhy = rows.some(({ note }) => !isShort(note));
    const isJudged = rows.some(({ verdict, note }) => verdict !== 'new' || note !== '');
    const left = (name, cell) => ({ name, align: 'left', cell });
    const right = (name, write) => {
        return { name, align: 'right', cell: (row) => [(0,model_blocks/* number */.ai)(write(row))] };
    };
    return [
        ...(isJudged ? [left('Verdict', ({ verdict, note }) => [markVerdict(verdict, note)])] : []),
        left('Measure', ({ measure }) => [(0,model_blocks/* code */.aY)(measure)]),
        ...(isCompared ? [right('Base', (row) => (0,model_rows/* formatCell */._Z)(row.base, row))] : []),
        right('This run', (row) => (0,model_rows/* formatCell */._Z)(row.current, row)),
        ...(isCompared ? [{ name: 'Change', align: 'right', cell: buildChange }] : []),
        ...(isProven ? [right('95 % interval', (row) => (0,change_interval/* formatEnds */.M)(row) ?? '–')] : []),
        left('Limit', buildLimits),
        ...(isToldWhy ? [left('Note', ({ note }) => [isShort(note) ? '' : note])] : []),
    ];
}
function markVerdict(verdict, note) {
    const word = verdict === 'not-judged' ? 'not judged' : verdict;
    return (0,model_blocks/* mark */.Gy)(MARKS[verdict], note !== '' && isShort(note) ? `${word} (${note})` : word);
}
/** `proven` stands beside the verdict; what is longer would push the numbers aside. */
function isShort(note) {
    return note.length <= 12;
}
function buildChange(row) {
    const line = join((0,model_rows/* listChange */.h6)(row).map(model_blocks/* number */.ai), ' ');
    return row.change !== null && model_rows/* CHANGED */.Rj.includes(row.verdict) ? [(0,model_blocks/* strong */.ko)(...line)] : line;
}
function buildLimits(row) {
    return join((0,model_rows/* listLimits */.No)(row).map(model_blocks/* number */.ai), ', ');
}
/** A dash where there is nothing. */
function join(pieces, between) {
    if (pieces.length === 0)
        return ['–'];
    return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece]));
}
/** What no rule judges, beside its base. */
function buildUnjudgedTable(rows) {
    return {
        head: ['Not judged', 'Base', 'This run', 'Change'],
        align: ['left', 'right', 'right', 'right'],
        rows: rows.map((row) => [
            [(0,model_blocks/* code */.aY)(row.measure)],
            [(0,model_blocks/* number */.ai)((0,model_rows/* formatCell */._Z)(row.base, row))],
            [(0,model_blocks/* number */.ai)((0,model_rows/* formatCell */._Z)(row.current ?? row.wholeRun, row))],
            buildChange(row),
        ]),
    };
}
const BUDGET_MARKS = { over: 'bad', near: 'warning', within: 'good' };
/** Budgets, the most critical first; the probability only where one is known. */
function buildBudgetTable({ budgets }) {
    const isWeighed = budgets.some(({ overProbability }) => overProbability !== null);
    return {
        head: [
            'Verdict',
            'Budget',
            'This run',
            'Limit',
            'Criticality',
            ...(isWeighed ? ['Chance of being over'] : []),
        ],
        align: ['left', 'left', 'right', 'right', 'left', ...(isWeighed ? ['right'] : [])],
        rows: budgets.map((budget) => [
            [
                (0,model_blocks/* mark */.Gy)(BUDGET_MARKS[budget.verdict], budget.verdict),
                isOverAnyway(budget) ? ' (as on the base branch)' : '',
            ],
            [(0,model_blocks/* code */.aY)(budget.measure)],
            [(0,model_blocks/* number */.ai)((0,format/* formatValue */.Fl)(budget.value, budget))],
            [(0,model_blocks/* number */.ai)((0,model_rows/* describeBudgetLimit */.kf)(budget))],
            [budget.criticality],
            ...(isWeighed ? [[formatChance(budget.overProbability)]] : []),
        ]),
        spare: ['Chance of being over', 'Criticality'],
    };
}
function isOverAnyway({ verdict, baseIsOver }) {
    return baseIsOver === true && verdict === 'over';
}
function formatChance(probability) {
    return probability === null ? '–' : `${(0,format/* formatNumber */.ZV)(Math.round(probability * 100))} %`;
}
/** k6 thresholds with the value seen. */
function buildThresholdTable(thresholds) {
    return {
        head: ['Verdict', 'k6 threshold', 'This run', 'Limit'],
        align: ['left', 'left', 'right', 'right'],
        rows: thresholds.map((row) => [
            [markThreshold(row)],
            [(0,model_blocks/* code */.aY)(row.metric), ' ', (0,model_blocks/* code */.aY)(row.expression)],
            [(0,model_blocks/* number */.ai)(row.value === null ? '–' : (0,format/* formatThresholdValue */.Kl)(row.value, row))],
            [(0,model_blocks/* number */.ai)(row.limit === null ? '–' : (0,format/* formatThresholdValue */.Kl)(row.limit, row))],
        ]),
        // The expression holds it.
        spare: ['Limit'],
    };
}
function markThreshold({ passed }) {
    if (passed === null)
        return (0,model_blocks/* mark */.Gy)('unknown', 'unknown');
    return passed ? (0,model_blocks/* mark */.Gy)('good', 'holds') : (0,model_blocks/* mark */.Gy)('bad', 'broken');
}
/** Checks that failed at least once. @param most how many are shown */
function buildCheckTable({ checks }, most = checks.length) {
    const failed = checks.filter(({ fails }) => fails > 0).slice(0, most);
    return {
        head: ['Check', 'Failed'],
        align: ['left', 'right'],
        rows: failed.map(({ name, group, passes, fails }) => [
            [(0,model_blocks/* code */.aY)([...group, name].join(' › '))],
            [(0,model_blocks/* number */.ai)(`${(0,format/* formatNumber */.ZV)(fails)} of ${(0,format/* formatNumber */.ZV)(passes + fails)}`)],
        ]),
    };
}

;// CONCATENATED MODULE: ./src/report/model/sections.ts











/** How much of a report is written, most first; a smaller one is taken where a larger does not fit. */
const DETAILS = ['everything', 'judged', 'changed', 'headline'];
const VERDICT_MARKS = {
    pass: 'good',
    warn: 'warning',
    fail: 'bad',
    inconclusive: 'open',
    invalid: 'invalid',
};
/** What stands below the headline, in the order in which it is read: notices, errors, suites, what was stored. */
function listSections(report, detail) {
    const several = report.suites.length > 1;
    const suites = (0,model_headline/* sortByVerdict */.FI)(report.suites);
    const before = [
        ...report.notices.map((notice) => ({ kind: 'warning', line: [notice] })),
        ...listErrors(report),
    ];
    const after = [
        ...(detail === 'changed' ? [] : (0,baseline_tables/* listBaselineBlocks */.mA)(report.baselineChanges ?? [])),
        ...listProposal(report),
        ...(detail === 'everything' ? [] : (0,model_blocks/* paragraph */.FY)(OMISSIONS[detail])),
        ...listFooter(report),
    ];
    return [
        { title: null, blocks: before },
        ...suites.map((suite) => ({
            title: several
                ? { mark: VERDICT_MARKS[suite.verdict], line: [(0,model_blocks/* code */.aY)(suite.suite), `: ${suite.headline}`] }
                : null,
            blocks: listSuiteBlocks(suite, detail),
        })),
        { title: null, blocks: after },
    ].filter(({ title, blocks }) => title !== null || blocks.length > 0);
}
const OMISSIONS = {
    judged: {
        kind: 'emphasis',
        text: 'Shortened to fit: measures that no rule judges are left out. The report files have everything.',
    },
    changed: {
        kind: 'emphasis',
        text: 'Shortened to fit: only the measures that changed most are here. The report files have everything.',
    },
    headline: { kind: 'emphasis', text: 'Shortened to fit: the report files have everything.' },
};
/** The headline has said the message of a single error already; of a suite among others it must be told apart. */
function listErrors({ errors, suites }) {
    const [only] = errors;
    if (only !== undefined && errors.length === 1 && suites.length === 0) {
        return only.hint === '' ? [] : (0,model_blocks/* paragraph */.FY)((0,model_blocks/* strong */.ko)('Next:'), ` ${only.hint}`);
    }
    const items = errors.map(({ suite, message, hint }) => [
        ...(suite === null ? [] : [(0,model_blocks/* code */.aY)(suite), ': ']),
        message,
        ...(hint === '' ? [] : [' ', (0,model_blocks/* strong */.ko)('Next:'), ` ${hint}`]),
    ]);
    return (0,model_blocks/* listBlock */.Kv)(errors.length === 1 ? 'Error' : 'Errors', items);
}
function listSuiteBlocks(suite, detail) {
    const { thresholds, rows } = suite;
    const open = (0,model_rows/* listOpenRows */.iu)(rows);
    return [
        ...(0,model_blocks/* listBlock */.Kv)(null, listFurther(suite)),
        ...listReductionBlocks(suite),
        ...(0,model_blocks/* tableBlock */.wp)(buildMeasureTable(detail === 'changed' ? listWorst(open) : open)),
        ...(0,model_blocks/* tableBlock */.wp)(buildBudgetTable(suite)),
        ...(0,model_blocks/* tableBlock */.wp)(buildThresholdTable(thresholds.filter(({ passed }) => passed !== true))),
        ...(0,model_blocks/* tableBlock */.wp)(buildCheckTable(suite, detail === 'everything' ? undefined : MOST_CHECKS)),
        ...listStages(suite.stages, detail),
        ...(detail === 'everything' ? listFolded(suite) : []),
        ...(0,model_blocks/* paragraph */.FY)(describeRun(suite)),
        ...(0,model_blocks/* paragraph */.FY)(...buildBaselineLine(suite)),
        ...(0,model_blocks/* listBlock */.Kv)(null, toItems(suite.remarks)),
        ...(0,model_blocks/* listBlock */.Kv)('History of the base branch', toItems(suite.history)),
        ...(0,model_blocks/* listBlock */.Kv)('What to do next', toItems(suite.nextSteps)),
    ];
}
/** The first finding is the headline. */
function listFurther({ findings }) {
    return findings.slice(1).map(({ verdict, text }) => [`${(0,model_headline/* verdictWord */.E0)(verdict)}: ${text}`]);
}
function toItems(sentences) {
    return sentences.map((sentence) => [sentence]);
}
/** The most rows and checks of a suite in a shortened report. */
const MOST_CHANGED = 20;
const MOST_CHECKS = 5;
function listWorst(rows) {
    return rows.filter((row) => model_rows/* CHANGED */.Rj.includes(row.verdict)).slice(0, MOST_CHANGED);
}
/** Open where a stage breaks; only the sentence where space is short. */
function listStages(stages, detail) {
    if (stages === undefined || stages.list.length === 0)
        return [];
    const breaks = findFirstBreak(stages.list) !== undefined;
    const sentence = (0,model_blocks/* paragraph */.FY)(describeStages(stages));
    if (detail !== 'everything')
        return breaks ? sentence : [];
    const blocks = [
        ...sentence,
        ...(0,model_blocks/* tableBlock */.wp)(buildStageTable(stages)),
        ...(0,model_blocks/* paragraph */.FY)(listStageNotes(stages).join(' ')),
    ];
    return breaks ? blocks : (0,model_blocks/* fold */.AU)((0,format/* formatCount */.B4)(stages.list.length, 'load stage'), blocks);
}
/** What nobody must read: rows by tag, which tell where a change comes from, every metric, and thresholds that hold. */
function listFolded({ rows, thresholds }) {
    const unjudged = rows.filter((row) => !(0,model_rows/* isOpen */.nT)(row) && (row.base !== null || row.verdict === 'new'));
    const tagged = (0,model_rows/* sortByExcess */.jW)(unjudged.filter(isTagged));
    const whole = (0,model_rows/* sortByName */.VV)(unjudged.filter((row) => !isTagged(row)));
    const held = thresholds.filter(({ passed }) => passed === true);
    return [
        ...(0,model_blocks/* fold */.AU)(`${(0,format/* formatCount */.B4)(tagged.length, 'row')} by tag`, (0,model_blocks/* tableBlock */.wp)(buildUnjudgedTable(tagged))),
        ...(0,model_blocks/* fold */.AU)('All metrics of this run', [
            ...(0,model_blocks/* tableBlock */.wp)(buildTrendTable(rows)),
            ...(0,model_blocks/* tableBlock */.wp)(buildOtherMetricTable(rows)),
            ...(0,model_blocks/* tableBlock */.wp)(buildUnjudgedTable(whole)),
        ]),
        ...(0,model_blocks/* fold */.AU)(held.length === 1 ? '1 k6 threshold holds' : `${held.length} k6 thresholds hold`, (0,model_blocks/* tableBlock */.wp)(buildThresholdTable(held))),
    ];
}
function isTagged({ measure }) {
    return measure.includes('{');
}
function listProposal({ baselinePullRequestUrl: url }) {
    if (url === undefined)
        return [];
    return (0,model_blocks/* paragraph */.FY)({ kind: 'link', label: (0,model_blocks/* strong */.ko)('The pull request with the baseline'), url });
}
function listFooter({ sha, headSha, leg, runUrl }) {
    const isMerge = headSha !== null && headSha !== sha;
    const facts = [
        ...(sha === '' ? [] : [['Measured ', (0,model_blocks/* code */.aY)((0,git_ref/* shortenSha */.y)(sha)), ...(isMerge ? nameMerge(headSha) : [])]]),
        ...(leg === '' ? [] : [[(0,model_blocks/* code */.aY)(leg)]]),
        ...(runUrl === '' ? [] : [[{ kind: 'link', label: 'log of the run', url: runUrl }]]),
    ];
    const line = facts.flatMap((fact, index) => (index === 0 ? fact : [' · ', ...fact]));
    return line.length === 0 ? [] : [{ kind: 'small', line }];
}
function nameMerge(headSha) {
    return [', the merge of ', (0,model_blocks/* code */.aY)((0,git_ref/* shortenSha */.y)(headSha)), ' into its base'];
}

// EXTERNAL MODULE: ./src/report/model/escape.ts
var model_escape = __webpack_require__(39713);
;// CONCATENATED MODULE: ./src/report/html/elements.ts

const SIGNS = {
    bad: '✕',
    invalid: '⊘',
    warning: '!',
    open: '?',
    good: '✓',
    better: '↗',
    missing: '–',
    new: '+',
    unknown: '?',
    none: '',
};
/** Foreign text as the text of an element or the value of an attribute in double quotes. */
function escapeHtml(text) {
    return (0,model_escape/* flattenText */.Gv)(text, 8000)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;');
}
/** Blocks as elements. Every foreign text in them is escaped here. */
function renderBlocks(blocks) {
    return blocks.map(renderBlock).join('\n');
}
function renderBlock(block) {
    switch (block.kind) {
        case 'warning':
            return `<p class="warning"><strong>Warning:</strong> ${renderLine(block.line)}</p>`;
        case 'quote':
            return `<blockquote>${renderLine(block.line)}</blockquote>`;
        case 'paragraph':
            return `<p>${renderLine(block.line)}</p>`;
        case 'small':
            return `<p class="small">${renderLine(block.line)}</p>`;
        case 'list': {
            const items = block.items.map((item) => `<li>${renderLine(item)}</li>`).join('\n');
            const title = block.title === null ? '' : `<h3>${escapeHtml(block.title)}</h3>\n`;
            return `${title}<ul>\n${items}\n</ul>`;
        }
        case 'table':
            return renderTable(block.table);
        case 'fold':
            return `<details>\n<summary>${escapeHtml(block.title)}</summary>\n${renderBlocks(block.blocks)}\n</details>`;
    }
}
/** A line as the inside of an element. Every foreign text in it is escaped here. */
function renderLine(line) {
    return line.map(renderPiece).join('');
}
function renderPiece(piece) {
    if (typeof piece === 'string')
        return (0,model_escape/* escapePiece */.au)(piece, escapeHtml);
    switch (piece.kind) {
        case 'code':
            return `<code>${breakBetweenWords(piece.text)}</code>`;
        case 'strong':
            return `<strong>${renderLine(piece.line)}</strong>`;
        case 'number':
            return escapeHtml(piece.text).replace(/ /g, '&nbsp;');
        case 'emphasis':
            return `<em>${escapeHtml(piece.text)}</em>`;
        case 'mark':
            return renderMark(piece.mark, escapeHtml(piece.text));
        case 'link':
            return renderLink(renderPiece(piece.label), piece.url);
    }
}
/** @param text already escaped */
function renderMark(mark, text) {
    const sign = SIGNS[mark] === '' ? '' : `<span aria-hidden="true">${SIGNS[mark]}</span> `;
    return `<span class="mark ${mark}">${sign}${text}</span>`;
}
/** A long name may go on in the next line before its tags and after what parts words, and nowhere else. */
function breakBetweenWords(text) {
    return escapeHtml(text).replace(/(?=\{)|(?<=[,/:])/g, '<wbr>');
}
/** The text alone where the address is no plain one. */
function renderLink(text, url) {
    return (0,model_escape/* isPlainAddress */.fp)(url) ? `<a href="${escapeHtml(url)}">${text}</a>` : text;
}
function renderTable({ head, align, rows }) {
    const side = (column) => (align[column] === 'right' ? ' class="number"' : '');
    const names = head.map((name, column) => `<th scope="col"${side(column)}>${escapeHtml(name)}</th>`);
    const lines = rows.map((row) => {
        const cells = row.map((cell, column) => `<td${side(column)}>${renderLine(cell)}</td>`);
        return `<tr>${cells.join('')}</tr>`;
    });
    return `<div class="table"><table>
<thead><tr>${names.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table></div>`;
}

;// CONCATENATED MODULE: ./src/report/html/style.ts
/** Colours follow the reader's system; on paper folds stand open and tables do not scroll. */
const STYLE = `
:root {
  color-scheme: light dark;
  --text: #1f2328; --soft: #59636e; --page: #ffffff; --panel: #f6f8fa; --line: #d1d9e0; --link: #0969da;
  --bad: #c0202b; --warning: #8a5b00; --open: #57606a; --good: #1a7f37;
  --bad-back: #ffebe9; --warning-back: #fff5d6; --open-back: #eaeef2; --good-back: #dafbe1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --soft: #9198a1; --page: #0d1117; --panel: #151b23; --line: #3d444d; --link: #6cb0ff;
    --bad: #ff8a84; --warning: #e3b341; --open: #b1bac4; --good: #56d364;
    --bad-back: #3c1618; --warning-back: #33270a; --open-back: #262c36; --good-back: #12311c;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
header { padding: 1rem 1.25rem; border: 1px solid var(--line); border-left: 6px solid currentColor; border-radius: 8px; background: var(--panel); }
header h1 { margin: 0 0 0.25rem; font-size: 1.5rem; line-height: 1.25; }
header p.small { color: var(--soft); font-size: 0.87em; margin-top: 0.4rem; }
header p:not(.small) { margin: 0; color: var(--text); font-size: 1.05rem; overflow-wrap: break-word; }
section { margin-top: 1.5rem; }
section + section { padding-top: 1rem; border-top: 1px solid var(--line); }
h2 { margin: 0 0 0.75rem; font-size: 1.15rem; line-height: 1.4; font-weight: 600; overflow-wrap: break-word; }
h3 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
p, ul, blockquote { margin: 0.6rem 0; max-width: 60rem; overflow-wrap: break-word; }
ul { padding-left: 1.3rem; }
li { margin: 0.15rem 0; }
a { color: var(--link); }
code { font: 0.88em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: break-word; }
.table {
  margin: 0.9rem 0; overflow-x: auto; border: 1px solid var(--line); border-radius: 8px;
  /* A shadow at the edge behind which the table goes on. */
  background:
    linear-gradient(to right, var(--page) 40%, transparent) left / 2.5rem 100% no-repeat local,
    linear-gradient(to left, var(--page) 40%, transparent) right / 2.5rem 100% no-repeat local,
    linear-gradient(to right, var(--line), transparent) left / 0.6rem 100% no-repeat scroll,
    linear-gradient(to left, var(--line), transparent) right / 0.6rem 100% no-repeat scroll;
}
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.4rem 0.75rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
tbody tr:last-child td { border-bottom: 0; }
tbody tr:hover { background: var(--panel); }
th { color: var(--soft); font-size: 0.85em; font-weight: 600; white-space: nowrap; }
.number { text-align: right; }
td:last-child:not(.number) { min-width: 8.5rem; }
.mark { white-space: nowrap; font-weight: 600; }
td .mark { display: inline-block; padding: 0 0.5em; border-radius: 1em; font-size: 0.9em; }
td .none { padding: 0; font-weight: 400; }
.bad, .invalid { color: var(--bad); }
.warning, .missing { color: var(--warning); }
.open, .unknown, .new { color: var(--open); }
.good, .better { color: var(--good); }
.none { color: var(--soft); }
td .bad, td .invalid { background: var(--bad-back); }
td .warning, td .missing { background: var(--warning-back); }
td .open, td .unknown, td .new { background: var(--open-back); }
td .good, td .better { background: var(--good-back); }
p.warning { padding: 0.6rem 1rem; border-left: 4px solid var(--warning); background: var(--warning-back); color: var(--text); border-radius: 4px; }
blockquote { margin-left: 0; padding: 0.1rem 1rem; border-left: 4px solid var(--line); color: var(--soft); }
details { margin: 0.6rem 0; }
summary { cursor: pointer; font-weight: 600; }
.small { color: var(--soft); font-size: 0.87em; }
@media print {
  main { max-width: none; padding: 0; }
  .table { overflow: visible; background: none; border-radius: 0; }
  th, td { padding: 0.2rem 0.4rem; }
  th { white-space: normal; }
  tr, header, p.warning { break-inside: avoid; }
  thead { display: table-header-group; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;

;// CONCATENATED MODULE: ./src/report/html/html.ts




/** The report as one HTML page without scripts or addresses of its own; it says what the whole comment says. */
function renderHtml(report) {
    const { verdict, headline } = report;
    const word = (0,model_headline/* verdictWord */.E0)(verdict);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(nameReport(report))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header class="${VERDICT_MARKS[verdict]}">
<h1>${renderMark(VERDICT_MARKS[verdict], word)}</h1>
<p>${keepUnits(escapeHtml(headline))}</p>
${renderOrigin(report)}
</header>
${listSections(report, 'everything').map(renderSection).join('\n')}
</main>
</body>
</html>
`;
}
function renderSection({ title, blocks }) {
    const heading = title === null ? '' : `<h2>${renderMark(title.mark, '')} ${renderLine(title.line)}</h2>\n`;
    return `<section>\n${heading}${renderBlocks(blocks)}\n</section>`;
}
/** A number and its unit stand in one line. */
function keepUnits(text) {
    return text.replace(/(\d) (?=%|ms\b|s\b|min\b)/g, '$1&nbsp;');
}
function renderOrigin({ time, suites }) {
    const files = [...new Set(suites.map(({ scenarioFile }) => scenarioFile))].filter((file) => file !== '');
    const facts = [
        `${time.slice(0, 16).replace('T', ' ')} UTC`,
        ...files.map((file) => `<code>${escapeHtml(file)}</code>`),
    ];
    return `<p class="small">${facts.join(' · ')}</p>`;
}
function nameReport({ verdict, suites }) {
    const names = suites.map(({ suite }) => suite).join(', ');
    return `${(0,model_headline/* verdictWord */.E0)(verdict)}${names === '' ? '' : `: ${names}`} · performance`;
}

// EXTERNAL MODULE: ./src/report/markdown/elements.ts
var markdown_elements = __webpack_require__(27289);
;// CONCATENATED MODULE: ./src/report/markdown/markdown.ts




/** The report as GitHub-flavoured Markdown. Every foreign text in it is escaped here. */
function renderMarkdown(report, detail = 'everything') {
    if (detail === 'headline')
        return renderShortest(report);
    return joinSections([
        `${renderHeading(report)} · ${(0,model_escape/* escapeText */.X1)(report.headline)}`,
        ...listSections(report, detail).map(markdown_renderSection),
    ]);
}
function markdown_renderSection({ title, blocks }) {
    const heading = title === null ? [] : [`#### ${markdown_elements/* SIGNS */.B2[title.mark]} ${(0,markdown_elements/* renderLine */.ni)(title.line)}`];
    return [...heading, (0,markdown_elements/* renderBlocks */.Rz)(blocks)].join('\n\n');
}
/** At most 1,000 characters whatever is in the report. */
function renderShortest(report) {
    const link = report.runUrl.length <= 300 ? (0,markdown_elements/* renderLink */.BK)('Log of the run', report.runUrl) : '';
    return joinSections([
        `${renderHeading(report)} · ${(0,model_escape/* escapeWithin */.Hj)(report.headline, 500)}`,
        (0,markdown_elements/* renderLine */.ni)([OMISSIONS.headline]),
        link === '' || report.runUrl === '' ? '' : `<sub>${link}</sub>`,
    ]);
}
function renderHeading({ verdict }) {
    return `### ${markdown_elements/* SIGNS */.B2[VERDICT_MARKS[verdict]]} ${(0,model_headline/* verdictWord */.E0)(verdict)}`;
}
function joinSections(sections) {
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
/** The largest of the renderings that has at most `maximum` of what `measure` counts (UTF-16 units or bytes). */
function fitMarkdown(report, maximum, measure = (text) => text.length) {
    const renderings = listRenderings(report);
    return renderings.find((text) => measure(text) <= maximum) ?? renderings.at(-1);
}
/** Every rendering, largest first. */
function listRenderings(report) {
    return DETAILS.map((detail) => renderMarkdown(report, detail));
}

;// CONCATENATED MODULE: ./src/report/files.ts



/** The report as JSON text, ending in a line break. */
function renderJson(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}
const RENDERERS = {
    json: renderJson,
    markdown: renderMarkdown,
    html: renderHtml,
};
const ENDINGS = { json: 'json', markdown: 'md', html: 'html' };
/** The files of a report in the formats that are wanted: of the whole, and as JSON and HTML of every suite. */
function listReportFiles(report, formats) {
    const whole = formats.map((format) => {
        const output = format === 'html' ? null : `report-${format}`;
        return { name: `report.${ENDINGS[format]}`, text: RENDERERS[format](report), output };
    });
    const single = formats.filter((format) => format !== 'markdown');
    const ofSuites = report.suites.flatMap((suite) => single.map((format) => {
        const name = `${nameFile(suite.suite)}.${ENDINGS[format]}`;
        return { name, text: RENDERERS[format](cutToSuite(report, suite.suite)), output: null };
    }));
    return [...whole, ...ofSuites];
}
/** A suite may be called like the whole. */
function nameFile(suite) {
    const slug = (0,common_text/* slugOf */.tF)(suite);
    return slug === 'report' || slug === '' ? `suite-${slug}` : slug;
}
function cutToSuite(report, name) {
    const suites = report.suites.filter(({ suite }) => suite === name);
    const [only] = suites;
    if (only === undefined)
        return report;
    const { verdict, reason, headline, rows, compared } = only;
    const count = (wanted) => rows.filter((row) => row.verdict === wanted).length;
    return {
        ...report,
        verdict,
        reason,
        headline: `${name}: ${headline}`,
        counts: {
            regressions: count('fail'),
            warnings: count('warn'),
            improvements: count('improved'),
            judged: compared.judged,
            of: compared.of,
        },
        suites,
        errors: report.errors.filter(({ suite }) => suite === null || suite === name),
    };
}

;// CONCATENATED MODULE: ./src/report/markdown/marker.ts
/**
 * The hidden first line of our comment. Values are percent-encoded, `-` too: nothing in them can close the HTML
 * comment, and equal identities give equal lines.
 */
function renderMarker({ workflow, job, leg }) {
    const values = { workflow, job, leg };
    const fields = Object.entries(values).map(([key, value]) => `${key}=${encodeValue(value)}`);
    return `<!-- perf-baseline-action v1 ${fields.join(' ')} -->`;
}
function encodeValue(value) {
    return encodeURIComponent(value.toWellFormed()).replace(/[-!'()*~]/g, encodeByte);
}
function encodeByte(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./src/modes/publish/outputs.ts
/** Every output of action.yml, in its order. A test holds the two equal. */
const OUTPUT_NAMES = (/* unused pure expression or super */ null && ([
    'verdict',
    'reason',
    'headline',
    'regressions',
    'warnings',
    'improvements',
    'compared',
    'baseline-found',
    'report-json',
    'report-markdown',
    'comment-url',
    'baseline-pull-request-url',
]));
/** What later steps of the job can read. */
function listOutputs(report) {
    const { verdict, reason, headline, counts, suites, errors } = report;
    return {
        verdict,
        reason,
        headline,
        regressions: String(counts.regressions),
        warnings: String(counts.warnings),
        improvements: String(counts.improvements),
        compared: `${counts.judged} of ${counts.of}`,
        ...(report.baselinePullRequestUrl === undefined
            ? {}
            : { 'baseline-pull-request-url': report.baselinePullRequestUrl }),
        'baseline-found': String(suites.length > 0 && errors.length === 0 && suites.every((suite) => suite.baseline.found)),
    };
}

;// CONCATENATED MODULE: ./src/modes/publish/report.ts







/** Safe under every reading of GitHub's limit; bodies are UTF-16 here. */
const LONGEST_COMMENT = 60_000;
/**
 * Publishes a report everywhere: in the log at once, the slow and uncertain comment last. What fails is said, and
 * changes neither the verdict nor the rest.
 */
async function publishReport(report, ports, options) {
    ports.setOutputs(listOutputs(report));
    const attempt = async (what, work) => {
        try {
            await work();
        }
        catch (error) {
            ports.log.warning(`${what} could not be published: ${(0,errors/* describeErrorWithin */.Ne)(error)}. The verdict stands.`);
        }
    };
    await attempt('The annotations', async () => {
        for (const annotation of listAnnotations(report))
            ports.annotator.annotate(annotation);
    });
    await attempt('The job summary', async () => {
        const published = await ports.summary.publish(listRenderings(report));
        if (!published)
            ports.log.debug('There is no job summary here.');
    });
    await attempt('The report files', async () => {
        for (const file of listReportFiles(report, options.formats)) {
            const path = await ports.files.write(file.name, file.text);
            if (file.output !== null)
                ports.setOutputs({ [file.output]: path });
        }
    });
    await attempt('The report artifact', () => uploadReport(report, ports, options));
    await attempt('The pull-request comment', async () => {
        const url = await publishComment(report, ports, options);
        if (url !== null)
            ports.setOutputs({ 'comment-url': url });
    });
}
/** One artifact of all report files; its name is unique within the run, so a leg or a job is added where it is taken. */
async function uploadReport(report, { uploads, log }, { artifact, formats }) {
    if (artifact === undefined)
        return;
    const { artifactName, retentionDays, slug } = artifact;
    const files = Object.fromEntries(listReportFiles(report, formats).map(({ name, text }) => [name, text]));
    if (Object.keys(files).length === 0)
        return;
    const [leg = ''] = slug;
    const own = leg === '' ? artifactName : `${artifactName}-${(0,common_text/* slugOf */.tF)(leg)}`;
    const names = [own, ...slug.filter((part) => part !== '').map((part) => `${own}-${(0,common_text/* slugOf */.tF)(part)}`)];
    for (const name of new Set(names)) {
        const outcome = await uploads.upload({ name, files, retentionDays });
        if (outcome.kind === 'uploaded') {
            log.info(`Report artifact ${name}: ${outcome.url}`);
            return;
        }
        if (outcome.kind === 'unavailable') {
            log[outcome.level](`The report files were not uploaded. ${outcome.reason}.`);
            return;
        }
    }
    log.warning(`The report files were not uploaded: this run has an artifact ${own} already. Give this job a report.artifact-name of its own.`);
}
/** Every rendering that fits, longest first. */
function listBodies(report) {
    const renderings = listRenderings(report);
    return renderings.slice(renderings.indexOf(fitMarkdown(report, LONGEST_COMMENT)));
}
async function publishComment(report, { comments, log }, { comment }) {
    if (comments === null || comment === 'never' || report.pullRequest === null)
        return null;
    const outcome = await comments.publish({
        pullRequest: report.pullRequest,
        marker: renderMarker({ workflow: report.workflow, job: report.job, leg: report.leg }),
        bodies: listBodies(report),
        create: comment === 'always' || (comment === 'on-change' && report.verdict !== 'pass'),
    });
    if (outcome.kind === 'published') {
        log.info(`Pull-request comment ${outcome.created ? 'created' : 'updated'}: ${outcome.url}`);
        return outcome.url;
    }
    if (outcome.level !== 'none')
        log[outcome.level](`${outcome.reason} ${outcome.hint}`.trim());
    return null;
}


/***/ }),

/***/ 27289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   BK: () => (/* binding */ renderLink),
/* harmony export */   Rz: () => (/* binding */ renderBlocks),
/* harmony export */   ni: () => (/* binding */ renderLine)
/* harmony export */ });
/* unused harmony export renderTable */
/* harmony import */ var _model_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39713);

const SIGNS = {
    bad: '❌',
    invalid: '⛔',
    warning: '🟡',
    open: '⚪',
    good: '✅',
    better: '🟢',
    missing: '➖',
    new: '➕',
    unknown: '❔',
    none: '',
};
const UNBREAKABLE_SPACE = '\u00a0';
/** Blocks as GitHub-flavoured Markdown, a blank line between two. Every foreign text in them is escaped here. */
function renderBlocks(blocks) {
    return blocks.map(renderBlock).join('\n\n');
}
function renderBlock(block) {
    switch (block.kind) {
        case 'warning':
            return `> [!WARNING]\n> ${renderLine(block.line)}`;
        case 'quote':
            return `> ${renderLine(block.line)}`;
        case 'paragraph':
            return renderLine(block.line);
        case 'small':
            return `<sub>${renderLine(block.line)}</sub>`;
        case 'list': {
            const items = block.items.map((item) => `- ${renderLine(item)}`).join('\n');
            return block.title === null ? items : `**${block.title}**\n${items}`;
        }
        case 'table':
            return dressTable(block.table);
        case 'fold':
            return `<details><summary>${block.title}</summary>\n\n${renderBlocks(block.blocks)}\n\n</details>`;
    }
}
/** A line as Markdown. Every foreign text in it is escaped here. */
function renderLine(line) {
    return line.map(renderPiece).join('');
}
function renderPiece(piece) {
    if (typeof piece === 'string')
        return (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapePiece */ .au)(piece, _model_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1);
    switch (piece.kind) {
        case 'code':
            return (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCode */ .cR)(piece.text);
        case 'strong':
            return `**${renderLine(piece.line)}**`;
        case 'number':
            return (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(piece.text).replace(/ /g, UNBREAKABLE_SPACE);
        case 'emphasis':
            return `_${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(piece.text)}_`;
        case 'mark':
            return `${SIGNS[piece.mark]} ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(piece.text)}`.trimStart();
        case 'link':
            return renderLink(renderPiece(piece.label), piece.url);
    }
}
/** The text alone where the address is no plain one. */
function renderLink(text, url) {
    return (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainAddress */ .fp)(url) ? `[${text}](${url})` : text;
}
function dressTable({ head, align, rows }) {
    const sides = align.map((side) => (side === 'right' ? '-:' : ''));
    const cells = rows.map((row) => row.map(renderLine));
    return renderTable(head.map(_model_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1), sides, cells);
}
/** A GitHub-flavoured table of cells that are Markdown; nothing without rows. `align` holds `-:` for numbers. */
function renderTable(head, align, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.map(_model_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCell */ .TF).join(' | ')} |`;
    return [line(head), line(align.map((side) => side || '-')), ...rows.map(line)].join('\n');
}


/***/ }),

/***/ 16231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mA: () => (/* binding */ listBaselineBlocks)
/* harmony export */ });
/* unused harmony exports describeRuns, buildChangeTable, buildMedianTable */
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62450);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56112);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8761);



/** The old beside the new baseline of every suite: a sentence, the medians, the notes of its runs. */
function listBaselineBlocks(changes) {
    return changes.flatMap((change) => {
        const { suite, runs, jobs, notes } = change;
        return [
            ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('Baseline of ', (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(suite)), `: now ${describeRuns(runs)} of ${(0,_common_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(jobs, 'job')}. Medians over the runs:`),
            { kind: 'table', table: buildChangeTable(change) },
            ...notes.map((note) => ({ kind: 'quote', line: [note] })),
        ];
    });
}
/** `8 runs`, `9 runs (8 before)`. */
function describeRuns({ before, after }) {
    return before === 0 ? (0,_common_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(after, 'run') : `${(0,_common_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(after, 'run')} (${before} before)`;
}
/** Medians before and now. */
function buildChangeTable({ legs, rows }) {
    return buildTable({ legs, rows }, [
        ['Before', ({ before, ...row }) => (before === null ? '–' : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(before, row))],
        ['Now', (row) => (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(row.after, row)],
        ['Change', ({ before, ...row }) => (before === null ? 'new' : formatChange(before, row))],
    ]);
}
/** Medians as they are. */
function buildMedianTable({ legs, rows }) {
    return buildTable({ legs, rows }, [['Median', (row) => formatValue(row.after, row)]]);
}
/** The leg stands in a column of its own, where there are several. */
function buildTable({ legs, rows }, columns) {
    const isSplit = legs.length > 1;
    const sides = columns.map(() => 'right');
    return {
        head: [...(isSplit ? ['Leg'] : []), 'Measure', ...columns.map(([name]) => name)],
        align: [...(isSplit ? ['left'] : []), 'left', ...sides],
        rows: rows.map((row) => [
            ...(isSplit ? [[row.leg === '' ? 'no matrix' : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(row.leg)]] : []),
            [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(row.measure)],
            ...columns.map(([, write]) => [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(write(row))]),
        ]),
    };
}
function formatChange(before, row) {
    const relative = row.type === 'rate' || before === 0 ? null : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRelative */ .om)((row.after - before) / before);
    return relative ?? (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDifference */ .jR)(row.after - before, row);
}


/***/ }),

/***/ 56112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   Kv: () => (/* binding */ listBlock),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   wp: () => (/* binding */ tableBlock)
/* harmony export */ });
/* unused harmony export readLine */
/** Text that is shown as it is written: names of measures, paths, commits. */
function code(text) {
    return { kind: 'code', text };
}
/** A part of a line that stands out. */
function strong(...line) {
    return { kind: 'strong', line };
}
/** A number with its unit, which stay in one line. */
function number(text) {
    return { kind: 'number', text };
}
/** A sign or a colour, and the word that says the same. */
function mark(sign, text) {
    return { kind: 'mark', mark: sign, text };
}
/** A line as a paragraph of its own. */
function paragraph(...line) {
    return [{ kind: 'paragraph', line }];
}
/** Nothing without rows. */
function tableBlock(table) {
    return table.rows.length === 0 ? [] : [{ kind: 'table', table }];
}
/** Nothing without items. */
function listBlock(title, items) {
    return items.length === 0 ? [] : [{ kind: 'list', title, items }];
}
/** Nothing without content. */
function fold(title, blocks) {
    return blocks.length === 0 ? [] : [{ kind: 'fold', title, blocks }];
}
/** The line without its roles, for writers that have none. */
function readLine(line) {
    return line.map(readPiece).join('');
}
function readPiece(piece) {
    if (typeof piece === 'string')
        return piece;
    if (piece.kind === 'link')
        return readPiece(piece.label);
    return piece.kind === 'strong' ? readLine(piece.line) : piece.text;
}


/***/ }),

/***/ 39713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ flattenText),
/* harmony export */   Hj: () => (/* binding */ escapeWithin),
/* harmony export */   TF: () => (/* binding */ renderCell),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   au: () => (/* binding */ escapePiece),
/* harmony export */   cR: () => (/* binding */ renderCode),
/* harmony export */   fp: () => (/* binding */ isPlainAddress)
/* harmony export */ });
const ZERO_WIDTH_SPACE = '\u200b';
/** Controls, line and paragraph separators, zero-width characters, and marks that turn the reading direction. */
const INVISIBLE = /[\p{Cc}\u2028\u2029\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;
/** Foreign text on one line, without invisible characters. The thin spaces of numbers stay. */
function flattenText(text, maximum = 500) {
    const flat = text
        .replace(/[^\S\u202f]+/g, ' ')
        .replace(INVISIBLE, ' ')
        .trim();
    // A cut may split a surrogate pair, and a lone half is no text that GitHub takes.
    return (flat.length > maximum ? `${flat.slice(0, maximum - 1)}…` : flat).toWellFormed();
}
/**
 * Foreign text as plain Markdown text: no markup, no HTML, and nothing that GitHub makes a link of
 * (mentions, issue numbers, addresses are found after rendering, so a backslash does not stop them).
 */
function escapeText(text) {
    return flattenText(text, 4000)
        .replace(/[\\`*_{}[\]<>#~|^$]/g, '\\$&')
        .replace(/&/g, '&amp;')
        .replace(/@/g, `@${ZERO_WIDTH_SPACE}`)
        .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
        .replace(/\b(GH-)(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}`)
        .replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
        .replace(/www\./gi, `www${ZERO_WIDTH_SPACE}.`);
}
/** A piece of a line, escaped. The spaces at its ends part it from its neighbours. */
function escapePiece(text, write) {
    const [start, end] = [/^\s/, /\s$/].map((space) => (space.test(text) ? ' ' : ''));
    const inside = write(text);
    return inside === '' ? (start ?? '') : `${start}${inside}${end}`;
}
/** Whether a link may lead there: only http(s), without anything that could end the link. */
function isPlainAddress(url) {
    return /^https?:\/\/[\w.:/@%?=&~#+-]+$/.test(url);
}
/** The longest beginning of a foreign text that is at most `maximum` long once escaped. */
function escapeWithin(text, maximum) {
    for (let length = maximum; length > 1; length = Math.floor(length * 0.8)) {
        const escaped = escapeText(flattenText(text, length));
        if (escaped.length <= maximum)
            return escaped;
    }
    return '…';
}
/** Foreign text as a code span; the fence is longer than any run of backticks inside. */
function renderCode(text) {
    const flat = flattenText(text);
    const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    const pad = longest > 0 || flat === '' ? ' ' : '';
    return `${fence}${pad}${flat}${pad}${fence}`;
}
/**
 * Anything already Markdown, made fit for a cell: a bar would end it, even inside a code span. Backslashes before
 * it pair up, so one is added only where their number is even.
 */
function renderCell(markdown) {
    return markdown
        .replace(/\n/g, ' ')
        .replace(/(\\*)\|/g, (_, before) => `${before}${before.length % 2 === 0 ? '\\' : ''}|`);
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


/***/ })

};

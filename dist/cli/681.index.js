export const id = 681;
export const ids = [681];
export const modules = {

/***/ 4415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ loadCheckout)
/* harmony export */ });
/* unused harmony export loadCheckoutSha */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6619);


/** Asks git about the checkout around a folder. */
async function loadCheckout(directory) {
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .createGit */ .l)(directory);
    const [sha, ref, changes, top] = await Promise.all([
        (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .loadHead */ .F)(git),
        git('symbolic-ref', '--quiet', 'HEAD'),
        git('status', '--porcelain', '--untracked-files=no'),
        git('rev-parse', '--show-toplevel'),
    ]);
    return {
        sha: sha ?? '',
        ref: ref?.trim() ?? '',
        hasChanges: (changes ?? '').trim() !== '',
        top: top?.trim() ?? '',
    };
}
/** The commit that is checked out in exactly this folder; null where there is no git or no repository. */
async function loadCheckoutSha(directory) {
    // Without the ceiling a folder that is no repository would answer for one above it.
    return loadHead(createGit(directory, { GIT_CEILING_DIRECTORIES: dirname(directory) }));
}


/***/ }),

/***/ 6619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ loadHead),
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1955);

/** @param env for git beside this process's own */
function createGit(directory, env = {}) {
    return async (...args) => {
        try {
            const { exitCode, stdout } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)('git', [...args], {
                cwd: directory,
                env: { ...process.env, ...env },
                silent: true,
                ignoreReturnCode: true,
            });
            return exitCode === 0 ? stdout : null;
        }
        catch {
            return null;
        }
    };
}
/** The commit that is checked out; null where there is none. */
async function loadHead(git) {
    return (await git('rev-parse', '--verify', '--quiet', 'HEAD'))?.trim() ?? null;
}


/***/ }),

/***/ 7244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var ci_info__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7816);
/* harmony import */ var ci_info__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ci_info__WEBPACK_IMPORTED_MODULE_0__);

/** Present variables of Woodpecker, Semaphore and GitLab, of which the package knows former or other ones. */
function isNewerPullRequest(env) {
    const { CI_PIPELINE_EVENT, CI_PIPELINE_SOURCE, SEMAPHORE_GIT_PR_NUMBER } = env;
    return (CI_PIPELINE_EVENT?.startsWith('pull_request') === true ||
        ['merge_request_event', 'external_pull_request_event'].includes(CI_PIPELINE_SOURCE ?? '') ||
        (SEMAPHORE_GIT_PR_NUMBER ?? '') !== '');
}
/**
 * What started this process, in GitHub's words: the event of a workflow; of other CI systems `pull_request` or `push`;
 * `workflow_dispatch` where a person did.
 */
function readEvent(env) {
    if (env.GITHUB_ACTIONS === 'true')
        return env.GITHUB_EVENT_NAME ?? 'push';
    if ((ci_info__WEBPACK_IMPORTED_MODULE_0___default().isPR) === true || isNewerPullRequest(env))
        return 'pull_request';
    return (ci_info__WEBPACK_IMPORTED_MODULE_0___default().isCI) ? 'push' : 'workflow_dispatch';
}


/***/ }),

/***/ 6875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ parseBaseline),
  q: () => (/* binding */ renderBaseline)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(1922);
// EXTERNAL MODULE: ./src/common/text.ts
var common_text = __webpack_require__(2450);
// EXTERNAL MODULE: ./src/measurement/measure.ts
var measure = __webpack_require__(6896);
// EXTERNAL MODULE: ./src/measurement/measured-value.ts
var measured_value = __webpack_require__(7846);
// EXTERNAL MODULE: ./src/measurement/number-ranges.ts
var number_ranges = __webpack_require__(6034);
// EXTERNAL MODULE: ./src/readers/possible-values.ts
var possible_values = __webpack_require__(5256);
// EXTERNAL MODULE: ./src/measurement/metric.ts
var metric = __webpack_require__(3158);
// EXTERNAL MODULE: ./src/measurement/run-record.ts
var run_record = __webpack_require__(9827);
// EXTERNAL MODULE: ./src/measurement/test-scope.ts
var test_scope = __webpack_require__(867);
;// CONCATENATED MODULE: ./src/baseline/document-schema.ts





/** The version of the format that this release writes. */
const BASELINE_VERSION = 1;
const nullable = (schema) => dist/* optional */.lqM(dist/* nullable */.mee(schema), null);
const finite = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x());
const count = dist/* pipe */.FsL(finite, dist/* integer */.ndf('must be whole'), dist/* minValue */.Wwf(0, 'must not be negative'), dist/* maxValue */.cGV(Number.MAX_SAFE_INTEGER));
/** Of a logarithm, or of asin(sqrt(share)): far beyond what tells anything. */
const error = dist/* pipe */.FsL(finite, dist/* minValue */.Wwf(0, 'must not be negative'), dist/* maxValue */.cGV(number_ranges/* LARGEST_ERROR */.ud));
const EnvironmentSchema = dist/* object */.Ikc({
    k6: nullable(dist/* string */.YjP()),
    script: nullable(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_('A hash of all that the script consists of, to the letter.'))),
    code: nullable(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_('A hash of what the code does, without comments and formatting.'))),
    data: nullable(dist/* object */.Ikc({
        hash: dist/* string */.YjP(),
        files: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictTuple */.CxQ([dist/* string */.YjP(), dist/* string */.YjP()])), dist/* description */.h_('[name, hash] of the files that the script opens, the first of them.')),
    })),
    load: nullable(dist/* object */.Ikc({ hash: dist/* string */.YjP(), summary: dist/* string */.YjP() })),
    os: nullable(dist/* string */.YjP()),
    cpu: nullable(dist/* string */.YjP()),
    cores: nullable(count),
    runner: nullable(dist/* picklist */.KIO(run_record/* RUNNER_CLASSES */.yS)),
});
const MeasureSchema = dist/* pipe */.FsL(dist/* union */.KCZ([
    dist/* strictTuple */.CxQ([finite]),
    dist/* strictTuple */.CxQ([finite, dist/* nullable */.mee(count)]),
    dist/* strictTuple */.CxQ([finite, dist/* nullable */.mee(count), finite, error]),
]), dist/* description */.h_('[value, samples] or [value, samples, value for comparing, its standard error]'));
const MetricSchema = dist/* pipe */.FsL(dist/* tupleWithRest */.XU0([dist/* picklist */.KIO(metric/* METRIC_TYPES */.zm), dist/* picklist */.KIO(metric/* METRIC_CONTENTS */.ec)], dist/* picklist */.KIO(metric/* DIRECTIONS */.X)), dist/* maxLength */.Ru6(3), dist/* description */.h_('[type, contents] or [type, contents, the direction that is worse]'));
const names = dist/* nullable */.mee(dist/* array */.YOg(dist/* string */.YjP()));
const ScopeSchema = dist/* pipe */.FsL(dist/* object */.Ikc({
    loads: dist/* array */.YOg(dist/* object */.Ikc({
        scenario: dist/* string */.YjP(),
        unit: dist/* picklist */.KIO(test_scope/* LOAD_UNITS */.J6),
        peak: finite,
        lastsMs: dist/* nullable */.mee(finite),
        amount: dist/* nullable */.mee(finite),
    })),
    thresholds: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictTuple */.CxQ([dist/* string */.YjP(), dist/* string */.YjP()])), dist/* description */.h_('[metric, expression]')),
    endpoints: names,
    checks: names,
    systemTags: dist/* array */.YOg(dist/* string */.YjP()),
    switches: dist/* array */.YOg(dist/* string */.YjP()),
}), dist/* description */.h_('What runs put to the test, so that a later one can be told to test less.'));
const RunSchema = dist/* object */.Ikc({
    sha: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    ref: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    time: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    run: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    attempt: dist/* optional */.lqM(count, 1),
    job: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    url: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    leg: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    note: dist/* optional */.lqM(dist/* string */.YjP()),
    environment: dist/* string */.YjP(),
    scope: dist/* optional */.lqM(dist/* string */.YjP()),
    measures: dist/* record */.g1P(dist/* string */.YjP(), MeasureSchema),
});
/** schema/baseline.schema.json is generated from it. */
const BaselineSchema = dist/* object */.Ikc({
    version: dist/* literal */.euz(BASELINE_VERSION),
    suite: dist/* string */.YjP(),
    metrics: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), MetricSchema), {}),
    page: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* nullable */.mee(dist/* string */.YjP()), dist/* description */.h_('What the pages of workflow runs begin with: a run without url is at page + run.')), null),
    dropped: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_('Names of runs that a reset took out; copies that still have them do not bring them back.')), []),
    environments: dist/* record */.g1P(dist/* string */.YjP(), EnvironmentSchema),
    scopes: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), ScopeSchema), {}),
    runs: dist/* array */.YOg(RunSchema),
});

;// CONCATENATED MODULE: ./src/baseline/json-position.ts
/**
 * Where JSON.parse stopped, from 1; null where its message does not tell. V8 names a position for some errors, and for
 * the others quotes the text: ten characters before the unexpected one, and ten after it.
 */
function locateJsonError(text, message) {
    const offset = findOffset(text, message);
    if (offset === null)
        return null;
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
const QUOTED_BEFORE = 10;
function findOffset(text, message) {
    const told = /at position (\d+)/.exec(message)?.[1];
    if (told !== undefined)
        return Number(told);
    if (/unexpected end/i.test(message))
        return text.length;
    const quoted = /Unexpected token '(.+?)', (\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/su.exec(message);
    const [, token = '', cut, snippet = ''] = quoted ?? [];
    if (quoted === null)
        return null;
    const at = text.indexOf(snippet);
    if (at === -1)
        return null;
    return cut === undefined ? at + Math.max(0, snippet.indexOf(token)) : at + QUOTED_BEFORE;
}

;// CONCATENATED MODULE: ./src/baseline/run-page.ts
/**
 * What the pages of workflow runs begin with, by the newest run: with it a run need not spell its own page out, which
 * is a tenth of a document. Null where a run has a number and no page, which leaving the page out would give it.
 */
function findCommonPage(runs) {
    const located = runs.map(({ provenance }) => provenance).filter(({ runId }) => runId !== '');
    if (located.some(({ runUrl }) => runUrl === ''))
        return null;
    const newest = located.findLast(({ runId, runUrl }) => runUrl.endsWith(runId));
    const page = newest?.runUrl.slice(0, -newest.runId.length) ?? '';
    return page === '' ? null : page;
}
/** The run's page as the document spells it out; empty where `expandPage` gives it. */
function shortenPage({ runId, runUrl }, page) {
    return page !== null && runId !== '' && runUrl === `${page}${runId}` ? '' : runUrl;
}
/** The page of a run, from what the document states of all pages. */
function expandPage({ runId, runUrl }, page) {
    return page !== null && runId !== '' && runUrl === '' ? `${page}${runId}` : runUrl;
}

;// CONCATENATED MODULE: ./src/baseline/scope-json.ts

/** The scope of a run by its name in the document; nothing where the run has none. */
function readScope(name, scopes) {
    const json = name !== undefined && Object.hasOwn(scopes, name) ? scopes[name] : undefined;
    if (json === undefined)
        return {};
    const thresholds = json.thresholds.map(([metric, expression]) => ({ metric, expression }));
    return { scope: { ...json, thresholds } };
}
/** Most runs put the same to the test: each scope stands once in a document. */
class ScopeNames {
    #byText = new Map();
    /** Null of a run without. */
    nameOf(scope) {
        if (scope === undefined)
            return null;
        const text = renderScope(scope);
        const name = this.#byText.get(text) ?? (0,common_text/* hashText */.qj)(text);
        this.#byText.set(text, name);
        return name;
    }
    /** `"name": {…}`, of every scope that was named. */
    renderAll() {
        return [...this.#byText].map(([text, name]) => `  ${JSON.stringify(name)}: ${text}`);
    }
}
/** As the schema has it, its keys in one order, whoever made the object. */
function renderScope({ loads, thresholds, endpoints, checks, systemTags, switches }) {
    return JSON.stringify({
        loads: loads.map(({ scenario, unit, peak, lastsMs, amount }) => {
            return { scenario, unit, peak, lastsMs, amount };
        }),
        thresholds: thresholds.map(({ metric, expression }) => [metric, expression]),
        endpoints,
        checks,
        systemTags,
        switches,
    });
}

;// CONCATENATED MODULE: ./src/baseline/document-text.ts











/**
 * @param place the document's path and commit, for messages
 * @throws UserError with path and position of what is wrong
 */
function parseBaseline(text, place) {
    const json = parseJson(text, place);
    const version = json?.version;
    if (typeof version === 'number' && version > BASELINE_VERSION) {
        throw new errors/* UserError */.yo(`The baseline ${place} has format version ${version}; this release reads up to ${BASELINE_VERSION}.`, 'Use the release of the action that wrote it, or a newer one.');
    }
    const parsed = dist/* safeParse */.xLC(BaselineSchema, json);
    if (!parsed.success) {
        const issue = parsed.issues[0];
        throw new errors/* UserError */.yo(`The baseline ${place} is not valid${issue.path === undefined ? '' : ' at'} ${(0,possible_values/* nameIssue */.VS)(issue)}.`, 'It is left untouched. Restore an earlier version from the history of the branch, or delete the file and measure a new one.');
    }
    const { suite, environments, scopes, runs, dropped, page } = parsed.output;
    const located = runs.map((run) => ({ ...run, url: expandPage({ runId: run.run, runUrl: run.url }, page) }));
    const metrics = readMetrics(json);
    return {
        suite,
        metrics,
        runs: located.map((run) => ({
            ...readRun(run, { environments, metrics, place }),
            ...readScope(run.scope, scopes),
        })),
        ...(dropped.length === 0 ? {} : { dropped }),
    };
}
/** Valibot leaves out what is called like a part of every object, and a script may well name a metric `constructor`. */
function readMetrics(json) {
    const { metrics } = json;
    const pairs = Object.entries(metrics ?? {}).flatMap(([name, kind]) => {
        if (!dist.is(MetricSchema, kind))
            return [];
        const [type, contains, worse] = kind;
        return [[name, { type, contains, ...(worse === undefined ? {} : { worse }) }]];
    });
    return Object.fromEntries(pairs);
}
function parseJson(text, place) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const at = locateJsonError(text, (0,errors/* describeError */.Uc)(error));
        const where = at === null ? '' : ` at line ${at.line}, column ${at.column}`;
        throw new errors/* UserError */.yo(`The baseline ${place} is not JSON${where}: ${(0,errors/* describeError */.Uc)(error)}.`, 'It is left untouched. Restore an earlier version from the history of the branch; look for merge-conflict marks.');
    }
}
function readRun(run, { environments, metrics, place }) {
    const environment = Object.hasOwn(environments, run.environment)
        ? environments[run.environment]
        : undefined;
    const refuse = (what) => new errors/* UserError */.yo(`The baseline ${place} has a run of ${run.time} with ${what}.`, 'It is left untouched. Restore an earlier version from the history of the branch.');
    if (environment === undefined)
        throw refuse(`the unknown environment "${run.environment}"`);
    if (Number.isNaN(Date.parse(run.time)))
        throw refuse('a time that is none');
    const broken = Object.keys(run.measures).find((measure) => !isMeasure(measure));
    if (broken !== undefined)
        throw refuse(`"${broken}", which is not a measure`);
    for (const [measure, tuple] of Object.entries(run.measures)) {
        const fault = findStoredFault(measure, readMeasure(tuple), metrics);
        if (fault !== null)
            throw refuse(fault);
    }
    return {
        provenance: readProvenance(run),
        leg: run.leg,
        note: run.note ?? null,
        environment: readEnvironment(environment),
        measures: Object.fromEntries(Object.entries(run.measures).map(([measure, tuple]) => [measure, readMeasure(tuple)])),
    };
}
/** What is wrong with a stored measure, as `http_req_failed rate of 5: a rate is from 0 to 1`; null: nothing. */
function findStoredFault(text, { value, steady }, metrics) {
    const { metric: name, statistic } = (0,measure/* parseMeasure */.sh)(text);
    const head = { name, ...((Object.hasOwn(metrics, name) ? metrics[name] : undefined) ?? (0,measured_value/* typeByName */.p5)(name)) };
    for (const number of [value, ...(steady === null ? [] : [steady.value])]) {
        const why = (0,number_ranges/* findFault */.Kv)(head, statistic, number);
        if (why !== null)
            return `${text} of ${number}: ${why}`;
    }
    return null;
}
function isMeasure(text) {
    try {
        return (0,measure/* formatMeasure */.os)((0,measure/* parseMeasure */.sh)(text)) === text;
    }
    catch {
        return false;
    }
}
function readProvenance({ sha, ref, url, run, attempt, job, time }) {
    return { sha, ref, runUrl: url, runId: run, runAttempt: attempt, job, time };
}
function readEnvironment(environment) {
    const { k6, load, os, cpu, cores, runner } = environment;
    return {
        k6Version: k6,
        script: readScript(environment),
        load,
        os,
        cpuModel: cpu,
        cores,
        runnerClass: runner,
    };
}
function readScript({ script: whole, code, data }) {
    if (whole === null)
        return null;
    if (code === null || data === null)
        return { whole, parts: null };
    const files = data.files.map(([name, hash]) => ({ name, hash }));
    return { whole, parts: { code, data: { hash: data.hash, files } } };
}
function readMeasure([value, count, steady, standardError]) {
    const hasSteady = steady !== undefined && standardError !== undefined;
    return { value, count: count ?? null, steady: hasSteady ? { value: steady, standardError } : null };
}
/** Stable order, one line a measure, shallow and few digits: small, and readable in a diff. */
function renderBaseline(document) {
    const environments = new Map();
    const scopes = new ScopeNames();
    const page = findCommonPage(document.runs);
    const runs = document.runs.map((run) => renderRun(run, {
        environment: nameEnvironment(run.environment, environments),
        scope: scopes.nameOf(run.scope),
        page,
        metrics: document.metrics,
    }));
    const tested = scopes.renderAll();
    const named = [...environments].map(([text, name]) => `  ${JSON.stringify(name)}: ${text}`);
    const metrics = (0,common_text/* sortEntries */.R3)(document.metrics).map(([name, { type, contains, worse }]) => `  ${JSON.stringify(name)}: ${JSON.stringify([type, contains, ...(worse === undefined ? [] : [worse])])}`);
    return [
        '{',
        ` "version": ${BASELINE_VERSION},`,
        ` "suite": ${JSON.stringify(document.suite)},`,
        ` "metrics": ${block(metrics, '{', '}')},`,
        ...(page === null ? [] : [` "page": ${JSON.stringify(page)},`]),
        ...(document.dropped === undefined || document.dropped.length === 0
            ? []
            : [` "dropped": ${JSON.stringify(document.dropped)},`]),
        ` "environments": ${block(named, '{', '}')},`,
        ...(tested.length === 0 ? [] : [` "scopes": ${block(tested, '{', '}')},`]),
        ` "runs": ${block(runs, '[', ']')}`,
        '}',
        '',
    ].join('\n');
}
function block(lines, open, close) {
    return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n ${close}`;
}
function nameEnvironment(environment, names) {
    const { k6Version, script, load, os, cpuModel, cores, runnerClass } = environment;
    const text = JSON.stringify({
        k6: k6Version,
        ...renderScript(script),
        load: load === null ? null : { hash: load.hash, summary: load.summary },
        os,
        cpu: cpuModel,
        cores,
        runner: runnerClass,
    });
    const name = names.get(text) ?? (0,common_text/* hashText */.qj)(text);
    names.set(text, name);
    return name;
}
/** What a script without parts lacks is left out, so that a document of old stays as it is. */
function renderScript(script) {
    if (script === null || script.parts === null)
        return { script: script?.whole ?? null };
    const { code, data } = script.parts;
    return {
        script: script.whole,
        code,
        data: { hash: data.hash, files: data.files.map(({ name, hash }) => [name, hash]) },
    };
}
/** The head on three lines, then one line a measure. */
function renderRun(run, { environment, scope, page, metrics, }) {
    const { sha, ref, time, runId, runAttempt, job } = run.provenance;
    const url = shortenPage(run.provenance, page);
    const head = [
        { sha, ref, time },
        { run: runId, attempt: runAttempt === 1 ? null : runAttempt, job, url },
        { leg: run.leg, note: run.note, environment, scope },
    ];
    const lines = head.map(renderFields).filter((line) => line !== '');
    const measures = (0,common_text/* sortEntries */.R3)(run.measures).flatMap(([measure, stored]) => {
        const written = roundMeasure(measure, stored, metrics);
        return written === null ? [] : [`    ${JSON.stringify(measure)}: ${renderMeasure(written)}`];
    });
    const list = measures.length === 0 ? '{}' : `{\n${measures.join(',\n')}\n   }`;
    return `  {\n${[...lines, `"measures": ${list}`].map((line) => `   ${line}`).join(',\n')}\n  }`;
}
/** What is empty is left out; reading puts it back. */
function renderFields(fields) {
    return Object.entries(fields)
        .filter(([, value]) => value !== '' && value !== null)
        .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
        .join(', ');
}
/**
 * A measure as it is written. Null for what could not be read again, so that the rest can: runs of one metric that was
 * of one kind in one run and of another in the next share one kind in the document.
 */
function roundMeasure(text, { value, count, steady }, metrics) {
    const whole = { value: round(value, 5), count: count === null || (0,number_ranges/* isCount */.my)(count) ? count : null };
    if (!isMeasure(text) || findStoredFault(text, { ...whole, steady: null }, metrics) !== null)
        return null;
    if (steady === null)
        return { ...whole, steady };
    const rounded = { value: round(steady.value, 5), standardError: round(steady.standardError, 3) };
    const isRead = (0,number_ranges/* isPossibleError */.g9)(rounded.standardError) &&
        findStoredFault(text, { ...whole, steady: rounded }, metrics) === null;
    return { ...whole, steady: isRead ? rounded : null };
}
function renderMeasure({ value, count, steady }) {
    const numbers = [value, count, ...(steady === null ? [] : [steady.value, steady.standardError])];
    return `[${numbers.map((number) => JSON.stringify(number)).join(', ')}]`;
}
function round(value, digits) {
    return Number(value.toPrecision(digits));
}


/***/ }),

/***/ 4066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ mergeDocuments),
/* harmony export */   Lu: () => (/* binding */ nameRun),
/* harmony export */   r7: () => (/* binding */ runKey)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1922);
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2450);


/**
 * Runs with the same key are what one job measured. A re-run of the job has a higher attempt and the same key, so that
 * it does not count twice; what one attempt measured several times is told apart by when it was (`mergeDocuments`).
 */
function runKey(run) {
    const { sha, runId, job, time } = run.provenance;
    // Runs of no workflow are told apart by when they were measured.
    return JSON.stringify([sha, runId === '' ? time : runId, job, run.leg]);
}
/** A short name of the run's key. */
function nameRun(run) {
    return (0,_common_text_js__WEBPACK_IMPORTED_MODULE_1__/* .hashText */ .qj)(runKey(run));
}
/**
 * The runs of both, each once, in the order they were measured; of a job that was run again the later attempt.
 * In whatever order documents are merged, the result is the same.
 * @throws UserError when they are of two suites
 */
function mergeDocuments(one, other, history) {
    if (one.suite !== other.suite)
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`A baseline of the suite "${one.suite}" cannot take runs of the suite "${other.suite}".`, 'Give each suite a file of its own: config, baseline.path with {suite} in it.');
    // All of them, however many: a name that is left out would bring its run back.
    const dropped = [...new Set([...(one.dropped ?? []), ...(other.dropped ?? [])])].sort(_common_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .qy);
    const isDropped = new Set(dropped);
    const kept = listMeasurements([...one.runs, ...other.runs]).filter((run) => !isDropped.has(nameRun(run)));
    const runs = kept.sort((a, b) => compareTimes(a, b) || (0,_common_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .qy)(runKey(a), runKey(b)));
    const { dropped: _, ...rest } = one;
    const named = dropped.length === 0 ? {} : { dropped };
    return trimDocument({ ...rest, metrics: mergeMetrics(one, other), runs, ...named }, history);
}
/** What only one side says of a metric, as the direction that is worse, both say. */
function mergeMetrics(one, other) {
    const common = Object.entries(one.metrics).map(([name, metric]) => {
        const worse = metric.worse ?? other.metrics[name]?.worse;
        return [name, worse === undefined ? metric : { ...metric, worse }];
    });
    return { ...other.metrics, ...Object.fromEntries(common) };
}
/** Each measurement once; of a job that was run again, those of the last attempt. */
function listMeasurements(runs) {
    const attempts = new Map();
    for (const run of runs) {
        const key = runKey(run);
        attempts.set(key, Math.max(attempts.get(key) ?? 0, run.provenance.runAttempt));
    }
    const measurements = new Map();
    for (const run of runs) {
        const { runAttempt, job, time } = run.provenance;
        if (runAttempt < (attempts.get(runKey(run)) ?? 0))
            continue;
        // Outside of jobs a run's name is its own already.
        const name = JSON.stringify([runKey(run), job === '' ? '' : time]);
        const known = measurements.get(name);
        measurements.set(name, known === undefined ? run : laterOf(known, run));
    }
    return [...measurements.values()];
}
/** The one measured later; then the order of their texts decides, so that merging commutes. */
function laterOf(one, other) {
    const order = compareTimes(one, other) || (0,_common_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .qy)(JSON.stringify(one.measures), JSON.stringify(other.measures));
    return order > 0 ? one : other;
}
function compareTimes(a, b) {
    return Date.parse(a.provenance.time) - Date.parse(b.provenance.time);
}
function trimDocument(document, history) {
    const runs = dropOldest(document.runs, history);
    const used = new Set(runs.flatMap((stored) => Object.keys(stored.measures).map((measure) => measure.split(/[{ ]/, 1)[0])));
    const metrics = Object.entries(document.metrics).filter(([name]) => used.has(name));
    return { ...document, metrics: Object.fromEntries(metrics), runs };
}
/** Every leg keeps its own newest `history` runs, so that a wide matrix does not starve its legs. */
function dropOldest(runs, history) {
    const counts = new Map();
    return runs
        .toReversed()
        .filter(({ leg }) => {
        const count = (counts.get(leg) ?? 0) + 1;
        counts.set(leg, count);
        return count <= history;
    })
        .toReversed();
}


/***/ }),

/***/ 8329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ readStoredDocument),
/* harmony export */   Qh: () => (/* binding */ holdsOneRun),
/* harmony export */   jb: () => (/* binding */ nameFormat)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1922);
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2450);
/* harmony import */ var _k6_summary_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8910);
/* harmony import */ var _k6_summary_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7394);
/* harmony import */ var _measurement_run_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9827);
/* harmony import */ var _readers_benchmark_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(192);
/* harmony import */ var _readers_flat_metrics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(785);
/* harmony import */ var _readers_possible_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5256);
/* harmony import */ var _readers_result_formats_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2238);
/* harmony import */ var _readers_result_reader_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2867);
/* harmony import */ var _readers_value_list_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9978);
/* harmony import */ var _document_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6875);
/* harmony import */ var _stored_measures_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4940);













const READERS = {
    'flat-metrics': {
        title: (0,_readers_result_formats_js__WEBPACK_IMPORTED_MODULE_7__/* .titleOf */ .Gg)('json'),
        fits: _readers_flat_metrics_js__WEBPACK_IMPORTED_MODULE_5__/* .isFlatMetrics */ .dB,
        read: ({ json }, { place }) => [(0,_readers_flat_metrics_js__WEBPACK_IMPORTED_MODULE_5__/* .readFlatMetrics */ .bg)(json, place)],
    },
    'benchmark-data': {
        title: 'data of github-action-benchmark',
        fits: _readers_benchmark_data_js__WEBPACK_IMPORTED_MODULE_4__/* .isBenchmarkData */ .gH,
        read: ({ json }, { suite, place }) => (0,_readers_benchmark_data_js__WEBPACK_IMPORTED_MODULE_4__/* .readBenchmarkData */ .A7)(json, suite, place),
    },
    'value-list': {
        title: (0,_readers_result_formats_js__WEBPACK_IMPORTED_MODULE_7__/* .titleOf */ .Gg)('values'),
        fits: _readers_value_list_js__WEBPACK_IMPORTED_MODULE_9__/* .isValueList */ .o2,
        read: ({ json }, { worse, place }) => {
            const { metrics } = (0,_readers_value_list_js__WEBPACK_IMPORTED_MODULE_9__/* .readValueList */ .UE)(json, worse ?? null, place);
            return [{ time: null, sha: '', note: null, metrics, skipped: [] }];
        },
    },
    'k6-summary': {
        title: (0,_readers_result_formats_js__WEBPACK_IMPORTED_MODULE_7__/* .titleOf */ .Gg)('k6'),
        fits: (json) => ['metrics', 'results'].some((key) => Object.hasOwn(Object(json), key)),
        read: ({ json }, { place }) => [readSummary(json, place)],
    },
};
/** Whether a file of this kind has no room for a second run. */
function holdsOneRun(format) {
    return format !== 'baseline' && format !== 'benchmark-data';
}
/** What a file was taken for, in words. */
function nameFormat(format) {
    return format === 'baseline' ? 'a baseline' : READERS[format].title;
}
/**
 * A baseline as it lies in a repository: our document, or what people had before, read in place: the flat metrics JSON,
 * github-action-benchmark's data and its list of values, a k6 summary.
 * @throws UserError with path and position of what is wrong, and what the file was taken for
 */
function readStoredDocument(text, target) {
    const file = (0,_readers_result_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .openResultFile */ .S)(target.place, text);
    const { text: plain, json } = file;
    refuseLocust(plain, target.place);
    const formats = Object.keys(READERS);
    // What is no known shape is held against ours, whose messages name path and position.
    const format = isOwn(json) ? undefined : formats.find((name) => READERS[name].fits(json));
    if (format === undefined) {
        refuseStrange(json, target.place);
        return { document: (0,_document_text_js__WEBPACK_IMPORTED_MODULE_10__/* .parseBaseline */ .n)(plain, target.place), format: 'baseline', skipped: [] };
    }
    const { title, read } = READERS[format];
    const place = `${target.place}, read as ${title},`;
    const runs = read(file, { ...target, place }).map((run) => {
        const { metrics, left } = (0,_readers_possible_values_js__WEBPACK_IMPORTED_MODULE_6__/* .requirePossible */ .hp)(run.metrics, place);
        return {
            ...run,
            metrics,
            skipped: [...run.skipped, ...left.map(({ subject, why }) => `${subject} (${why})`)],
        };
    });
    return { format, ...importRuns(target, runs) };
}
/** @throws UserError where the file is one of those that Locust writes of a run */
function refuseLocust(text, place) {
    if (!/^"?(Type|Method|Timestamp)"?,"?(Name|User Count)"?,/.test(text))
        return;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place} is a CSV file of Locust's, and a baseline is JSON.`, "It is left untouched. Results of Locust become a baseline by perf-baseline baseline update --results <prefix>_stats.csv, or by the action's mode: baseline with results.");
}
/** @throws UserError where nothing tells what the file was meant to be */
function refuseStrange(json, place) {
    const keys = Object.keys(Object(json));
    if (json === null || ['version', 'suite', 'runs', 'environments'].some((key) => keys.includes(key)))
        return;
    const known = Object.values(READERS).map(({ title }) => title);
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place} is neither a baseline nor ${known.join(', ')}.`, 'It is left untouched. Is it the right file?');
}
function isOwn(json) {
    return !Array.isArray(json) && Object(json).runs !== undefined;
}
function readSummary(json, place) {
    const { metrics } = (0,_k6_summary_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .readSummaryJson */ .b)(json, place);
    const { writtenAt } = (0,_k6_summary_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .readK6SummaryOrigin */ .g)(json);
    const time = writtenAt === null ? null : new Date(writtenAt).toISOString();
    return { time, sha: '', note: null, metrics, skipped: [] };
}
function importRuns(target, runs) {
    const documents = runs.map((run) => importRun(run, target.suite, target.unknownTime ?? LONG_AGO));
    return {
        skipped: [...new Set(runs.flatMap(({ skipped }) => skipped))],
        document: {
            suite: target.suite,
            metrics: Object.assign({}, ...documents.map(({ metrics }) => metrics)),
            runs: documents.flatMap(({ runs: imported }) => imported),
        },
    };
}
/** Before any run that says when it was. */
const LONG_AGO = _measurement_run_record_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_TIME */ .v2;
/** Where it was measured is not known, so only what both sides know is compared. */
function importRun({ time, sha, note, metrics }, suite, unknownTime) {
    const stored = (0,_stored_measures_js__WEBPACK_IMPORTED_MODULE_11__/* .selectStored */ .G)({ metrics }, () => true);
    const provenance = {
        sha,
        ref: '',
        runUrl: '',
        runId: '',
        runAttempt: 1,
        // Of runs that say neither when nor of which commit they are, each is one of its own by what it measured.
        job: time === null && sha === '' ? `import-${(0,_common_text_js__WEBPACK_IMPORTED_MODULE_12__/* .hashText */ .qj)(JSON.stringify(stored.measures))}` : '',
        time: time ?? unknownTime,
    };
    return {
        suite,
        metrics: stored.metrics,
        runs: [{ provenance, leg: '', environment: _measurement_run_record_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_ENVIRONMENT */ .z_, note, measures: stored.measures }],
    };
}


/***/ }),

/***/ 3271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XB: () => (/* binding */ baselinePath),
/* harmony export */   _X: () => (/* binding */ RUN_ARTIFACT_PREFIX),
/* harmony export */   e2: () => (/* binding */ isPerSuite),
/* harmony export */   hF: () => (/* binding */ baselineArtifactName),
/* harmony export */   nc: () => (/* binding */ runArtifactName),
/* harmony export */   uw: () => (/* binding */ requireSuite)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1922);
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2450);
/* harmony import */ var _common_told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2804);



const RUN_ARTIFACT_PREFIX = 'perf-run-';
/** The artifact with the baseline of a suite; a leg that stores for itself has one of its own, because names are unique within a run. */
function baselineArtifactName(suite, leg) {
    return ['perf-baseline', (0,_common_text_js__WEBPACK_IMPORTED_MODULE_2__/* .slugOf */ .tF)(suite), ...(leg === '' ? [] : [(0,_common_text_js__WEBPACK_IMPORTED_MODULE_2__/* .slugOf */ .tF)(leg)])].join('-');
}
/** @param job the job and all of its matrix values, `repeat` included, on one line: `Provenance.job` */
function runArtifactName(job) {
    return `${RUN_ARTIFACT_PREFIX}${(0,_common_text_js__WEBPACK_IMPORTED_MODULE_2__/* .slugOf */ .tF)(job)}`;
}
/** The document of a suite, relative to the repository. @param pattern `baseline.path` of the config */
function baselinePath(pattern, suite) {
    return pattern.replaceAll('{suite}', suite.replace(/[^\w.-]+/g, '-'));
}
/** Whether every suite has a document of its own. @param pattern `baseline.path` of the config */
function isPerSuite(pattern) {
    return pattern.includes('{suite}');
}
/** Two suites may come to one path. @throws UserError when the document is of another suite */
function requireSuite(document, suite, place) {
    if (document.suite === suite)
        return;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The baseline ${place} is of the suite "${document.suite}", not of "${suite}".`, (0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev) `A file is the baseline of one suite. ${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ)('name suites')}, and give the suites names that differ in more than punctuation.`);
}


/***/ }),

/***/ 4940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ selectStored),
/* harmony export */   L: () => (/* binding */ isAlwaysStored)
/* harmony export */ });
/* harmony import */ var _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2062);
/* harmony import */ var _measurement_measured_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7846);
/* harmony import */ var _measurement_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5695);



const TREND_STATISTICS = ['p(50)', 'p(95)', 'p(99)'];
/**
 * What of a run is stored: the measures that default rules may judge, so that rules can change without
 * measuring anew, and whatever else the present rules select.
 */
function selectStored(record, isSelected) {
    const chosen = [...(0,_measurement_measured_value_js__WEBPACK_IMPORTED_MODULE_1__/* .listMeasures */ .im)(record)].filter(([, value]) => value.outsideLoad !== true && (isAlwaysStored(value) || isSelected(value)));
    const measures = chosen.map(([key, { value, count, steady }]) => [
        key,
        {
            value,
            count,
            steady: steady === null ? null : { value: steady.value, standardError: steady.standardError },
        },
    ]);
    const metrics = chosen
        .filter(([, { measure }]) => !(measure.metric in _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_IN_METRICS */ .Hd))
        .map(([, { measure, type, contains, worse }]) => {
        const kind = { type, contains, ...(worse === undefined ? {} : { worse }) };
        return [measure.metric, kind];
    });
    return { measures: Object.fromEntries(measures), metrics: Object.fromEntries(metrics) };
}
/** Whether a baseline holds the measure whatever the rules are. */
function isAlwaysStored({ measure, type }) {
    const { metric, tags, statistic } = measure;
    if (Object.keys(tags).length > 0)
        return !(0,_measurement_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolded */ .zm)(tags) && isAlwaysStoredByTag(metric, statistic);
    const builtIn = _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_IN_METRICS */ .Hd[metric];
    if (builtIn?.phase === true || metric === 'vus' || metric === 'vus_max')
        return false;
    if (type === 'trend')
        return TREND_STATISTICS.includes(statistic);
    if (type === 'counter')
        return metric === 'http_reqs' && statistic === 'rate';
    if (type === 'gauge')
        return builtIn === undefined && statistic === 'value';
    return type === 'rate' && (statistic === 'rate' || statistic === 'share');
}
/** Rows by tag may be many: only what tells a slow endpoint from the others is stored. */
function isAlwaysStoredByTag(metric, statistic) {
    return metric === 'http_req_duration' && (statistic === 'p(50)' || statistic === 'p(95)');
}


/***/ }),

/***/ 6054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ addRuns),
/* harmony export */   gF: () => (/* binding */ listMedians),
/* harmony export */   yl: () => (/* binding */ summariseUpdate)
/* harmony export */ });
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2450);
/* harmony import */ var _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2062);
/* harmony import */ var _measurement_measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6896);
/* harmony import */ var _statistics_quantiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4505);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4066);





/**
 * A document with more runs. Doing it twice changes nothing the second time. With `reset`, runs of the same workflow
 * run stay: they were measured beside these.
 */
function addRuns(current, addition, { history, reset }) {
    if (current === null)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeDocuments */ .JP)({ ...addition, runs: [] }, addition, history);
    const further = { ...addition, runs: addition.runs.filter((run) => !holds(current, run)) };
    const legs = new Set(addition.runs.map(({ leg }) => leg));
    const siblings = new Set(addition.runs.map(({ provenance }) => provenance.runId));
    const isKept = ({ leg, provenance: { runId } }) => !reset || !legs.has(leg) || (runId !== '' && siblings.has(runId));
    const added = new Set(addition.runs.map(_document_js__WEBPACK_IMPORTED_MODULE_2__/* .nameRun */ .Lu));
    const gone = current.runs.filter((run) => !isKept(run)).map(_document_js__WEBPACK_IMPORTED_MODULE_2__/* .nameRun */ .Lu);
    // What is stored now counts, even if a reset once took it out.
    const dropped = [...(current.dropped ?? []), ...gone].filter((name) => !added.has(name));
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeDocuments */ .JP)({ ...current, runs: current.runs.filter(isKept), dropped }, further, history);
}
/** Results that do not say when they were measured are as new as their reading: the same values are the same run. */
function holds({ runs }, added) {
    return runs.some((stored) => (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .runKey */ .r7)(stored) === (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .runKey */ .r7)(added) &&
        stored.provenance.runAttempt === added.provenance.runAttempt &&
        stored.provenance.time !== added.provenance.time &&
        listValues(stored) === listValues(added));
}
/** To the digits that are stored. */
function listValues({ measures }) {
    return JSON.stringify((0,_common_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sortEntries */ .R3)(measures).map(([key, { value, count }]) => [key, Number(value.toPrecision(5)), count]));
}
/** The old beside the new baseline, by medians over runs. */
function summariseUpdate(before, after) {
    const legs = [...new Set(after.runs.map(({ leg }) => leg))].sort(_common_text_js__WEBPACK_IMPORTED_MODULE_3__/* .compareTexts */ .qy);
    const jobs = new Set(after.runs.map(({ provenance: { runId, job, time } }) => `${runId || time} ${job}`));
    return {
        suite: after.suite,
        runs: { before: before?.runs.length ?? 0, after: after.runs.length },
        added: countAdded(before, after),
        jobs: jobs.size,
        legs,
        rows: legs.flatMap((leg) => summariseLeg(leg, before, after)),
        notes: [...new Set(after.runs.flatMap(({ note }) => (note === null ? [] : [note])))],
    };
}
function countAdded(before, after) {
    const known = new Set(before?.runs.map((run) => JSON.stringify(run)));
    return after.runs.filter((run) => !known.has(JSON.stringify(run))).length;
}
/** A counter's share of what it could have counted. */
const SHARE = { type: 'rate', contains: 'default' };
function summariseLeg(leg, before, after) {
    const old = before?.runs.filter((run) => run.leg === leg) ?? [];
    return listMedians(after, leg)
        .filter(({ measure }) => Object.keys((0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMeasure */ .sh)(measure).tags).length === 0)
        .map(({ value, ...row }) => ({ ...row, before: medianOf(row.measure, old), after: value }));
}
/** Every measure that runs of the leg hold, rows by tag included. */
function listMedians(document, leg) {
    const runs = document.runs.filter((run) => run.leg === leg);
    const keys = [...new Set(runs.flatMap(({ measures }) => Object.keys(measures)))].sort(_common_text_js__WEBPACK_IMPORTED_MODULE_3__/* .compareTexts */ .qy);
    return keys.flatMap((measure) => {
        const { metric, statistic } = (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMeasure */ .sh)(measure);
        const kind = statistic === 'share' ? SHARE : (_measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_IN_METRICS */ .Hd[metric] ?? document.metrics[metric]);
        const value = medianOf(measure, runs);
        if (kind === undefined || value === null)
            return [];
        return [{ leg, measure, type: kind.type, contains: kind.contains, value }];
    });
}
function medianOf(measure, runs) {
    const values = runs.flatMap(({ measures }) => measures[measure]?.value ?? []);
    return values.length === 0 ? null : (0,_statistics_quantiles_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(values);
}


/***/ }),

/***/ 4665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ createLocalPorts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(1922);
// EXTERNAL MODULE: ./src/common/git-ref.ts
var git_ref = __webpack_require__(5861);
// EXTERNAL MODULE: ./src/adapters/git/git.ts
var git_git = __webpack_require__(6619);
;// CONCATENATED MODULE: ./src/adapters/git/local-base.ts





/** A baseline of an older commit is found as the newest one. */
const MOST_ANCESTORS = 250;
/** Baselines on this machine: on disk, or at a commit of the git repository. */
function createLocalBase(options) {
    const { directory, workspace, baseRef } = options;
    const git = (0,git_git/* createGit */.l)(directory);
    const frozen = new Map();
    const changes = new Map();
    let base = null;
    let ancestors = null;
    const resolveBase = () => {
        base ??= baseRef === null ? resolveDisk(git) : resolveRef(git, baseRef);
        return base;
    };
    const read = async (path) => baseRef === null
        ? workspace.read(path)
        : readAtCommit(git, (await resolveBase()).sha, (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(directory, path) : path);
    const listAncestors = () => {
        ancestors ??= resolveBase().then(({ sha }) => loadAncestors(git, sha));
        return ancestors;
    };
    const findLastChange = async (path) => {
        const change = changes.get(path) ?? resolveBase().then(({ sha }) => loadLastChange(git, sha, path));
        changes.set(path, change);
        return change;
    };
    return {
        resolveBase,
        // A script can also move a branch, take objects away, and name programs in git's own configuration.
        freeze: async (paths) => {
            for (const path of paths) {
                frozen.set(path, await read(path));
                await findLastChange(path);
            }
            if (paths.length > 0)
                await listAncestors();
            return paths;
        },
        load: async (path) => {
            const text = frozen.has(path) ? (frozen.get(path) ?? null) : await read(path);
            const commit = await resolveBase();
            return text === null ? { ...commit, kind: 'absent', path } : { ...commit, kind: 'found', path, text };
        },
        listAncestors,
        findLastChange,
        list: async (path) => {
            if (baseRef === null)
                return listFiles(path, workspace);
            const { sha } = await resolveBase();
            const names = (await git('ls-tree', '-r', '-z', '--name-only', sha, '.')) ?? '';
            return names.split('\0').filter((name) => fitsPath(name, path));
        },
    };
}
/** @param path relative to the folder that git runs in */
async function readAtCommit(git, sha, path) {
    const name = `${sha}:./${path.replaceAll('\\', '/').replace(/^(\.\/)+/, '')}`;
    // Git tells by the type alone that a file is not there.
    return (await git('cat-file', '-t', name))?.trim() === 'blob' ? git('cat-file', 'blob', name) : null;
}
async function loadAncestors(git, sha) {
    const list = sha === '' ? null : await git('rev-list', `--max-count=${MOST_ANCESTORS}`, sha);
    return list === null ? [] : list.trim().split('\n');
}
async function loadLastChange(git, sha, path) {
    if (sha === '')
        return null;
    const line = await git('--literal-pathspecs', 'log', '-1', '--format=%H %cI', sha, '--', path);
    const [change = '', time = ''] = (line ?? '').trim().split(' ');
    return change === '' ? null : { sha: change, time };
}
async function listFiles(path, workspace) {
    // A path by itself is taken as it is where there is such a file.
    const parts = path.split('{suite}');
    const pattern = parts.length === 1 ? path : parts.map(dist/* escapePath */.ft).join('*');
    // A pattern that fits no file: nothing is stored yet.
    return (0,errors/* rescue */.ic)(() => workspace.find([pattern], '.'), () => []);
}
function fitsPath(name, path) {
    const parts = path.replace(/^(\.\/)+/, '').split('{suite}');
    const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^/]+');
    return new RegExp(`^${pattern}$`).test(name);
}
async function resolveDisk(git) {
    return { sha: (await (0,git_git/* loadHead */.F)(git)) ?? '', ref: '', how: 'disk' };
}
/** @throws UserError when git does not know the ref */
async function resolveRef(git, ref) {
    const sha = ref.startsWith('-')
        ? null
        : await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
    // An exclusion (^main) is verified as well.
    if (sha === null || sha.startsWith('^'))
        throw new errors/* UserError */.yo(`--base-ref names "${ref}", which is no branch and no commit of this repository.`, 'Fetch it first (git fetch origin main), and write it as git does: origin/main.');
    return { sha: sha.trim(), ref, how: `${ref} at ${(0,git_ref/* shortenSha */.y)(sha.trim())}` };
}

// EXTERNAL MODULE: ./src/cli/arguments.ts
var cli_arguments = __webpack_require__(1506);
;// CONCATENATED MODULE: ./src/cli/local-ports.ts


/** Where baselines are read and runs are stored without GitHub: on this machine only. */
function createLocalPorts({ args, workspace }, { root, log }) {
    const reason = 'There is no artifact service here';
    return {
        workspace,
        log,
        base: createLocalBase({ directory: root, workspace, baseRef: (0,cli_arguments/* findValue */.j)(args.options, 'base-ref') }),
        artifacts: null,
        writer: null,
        uploads: { upload: async () => ({ kind: 'unavailable', reason, hint: '', level: 'debug' }) },
    };
}


/***/ }),

/***/ 5431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ warnOfPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8378);



/** Says what may be meant otherwise, before the load runs. */
function warnOfPlace({ command, options }, { eventName, top }, { root, log }) {
    const setUps = [_settings_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_CONFIG_FILE */ .Cu, '.perf-baseline'];
    const above = setUps.find((path) => top !== '' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path)));
    const isBelow = top !== '' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, root) !== '' && !setUps.some((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
    if (above !== undefined && isBelow && !options.has('config-file')) {
        log.warning(`This is ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, root)} of the repository ${top}, and ${above} lies in its root: run it there.`);
    }
    const reads = command === 'run' || command === 'compare';
    if (reads && eventName.startsWith('pull_request') && !options.has('base-ref') && !options.has('baseline')) {
        log.warning('The baseline is read from this checkout, which the pull request can change. --base-ref origin/main reads it from the base branch.');
    }
}


/***/ }),

/***/ 5861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ branchOfRef),
/* harmony export */   y: () => (/* binding */ shortenSha)
/* harmony export */ });
/** The branch of `refs/heads/…`; null for tags and pull requests. */
function branchOfRef(ref) {
    return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
}
/** A commit as people write it: seven digits. */
function shortenSha(sha) {
    return sha.slice(0, 7);
}


/***/ }),

/***/ 9353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ stemOf),
/* harmony export */   u: () => (/* binding */ joinPath)
/* harmony export */ });
/** The file's name without folders and ending. */
function stemOf(file) {
    const name = file.replaceAll('\\', '/').split('/').at(-1) ?? file;
    return name.replace(/\.[^.]+$/, '') || name;
}
/** `directory` and `file` as one path with `/`; relative paths stay relative to the repository. */
function joinPath(directory, file) {
    const text = file.startsWith('/') ? file : `${directory}/${file}`;
    const parts = [];
    for (const part of text.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `${text.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}


/***/ }),

/***/ 6643:
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

/***/ 8910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readK6SummaryOrigin)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _measurement_number_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6034);


const Origin = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    metadata: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        k6_version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^v?\d+\.\d+\.\d+[\w.+-]*$/))), null),
        generated_at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), null),
    }),
});
/** Reads the metadata of the machine-readable summary; the older shapes have none. @param json the parsed text */
function readK6SummaryOrigin(json) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(Origin, json);
    if (!parsed.success)
        return { k6Version: null, writtenAt: null };
    const { k6_version, generated_at } = parsed.output.metadata;
    const writtenAt = Date.parse(generated_at ?? '');
    return {
        k6Version: k6_version?.replace(/^v/, '') ?? null,
        writtenAt: (0,_measurement_number_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .isMoment */ .t_)(writtenAt) ? writtenAt : null,
    };
}


/***/ }),

/***/ 6590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ Export),
/* harmony export */   Tr: () => (/* binding */ parseShape),
/* harmony export */   Ve: () => (/* binding */ HandleSummary),
/* harmony export */   YJ: () => (/* binding */ Group),
/* harmony export */   hd: () => (/* binding */ parseSummaryText),
/* harmony export */   o: () => (/* binding */ MachineReadable)
/* harmony export */ });
/* unused harmony export Check */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1922);
/* harmony import */ var _measurement_metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3158);
/* harmony import */ var _measurement_number_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6034);




/** k6's JavaScript writes null for what is no number. */
const number = valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2x('a finite number')));
const Numbers = valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), number);
const runLength = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y(_measurement_number_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunLength */ .iZ, 'the length of a run'));
const Check = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    path: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    passes: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    fails: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
});
const MetricHead = { type: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_measurement_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .METRIC_TYPES */ .zm), contains: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_measurement_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .METRIC_CONTENTS */ .ec) };
/** `--new-machine-readable-summary`, k6 1.5 and later. */
const MachineReadable = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    config: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        duration: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((seconds) => (0,_measurement_number_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunLength */ .iZ)(seconds * 1000), 'the length of a run'))),
    })),
    results: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        metrics: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), ...MetricHead, values: Numbers })),
        checks: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            metrics: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), ...MetricHead, values: Numbers }))),
            results: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Check)),
        })),
    }),
});
/** The data of `handleSummary()`. */
const HandleSummary = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    metrics: valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        ...MetricHead,
        values: Numbers,
        thresholds: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ok: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() }))),
    })),
    state: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ testRunDurationMs: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(runLength) })),
    root_group: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
});
/** `--summary-export`. */
const Export = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    metrics: valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .objectWithRest */ .U1j({ thresholds: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY())) }, number)),
    root_group: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
});
/** A node of `root_group`; lists in one shape, maps in the other. */
const Group = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    groups: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())])),
    checks: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Check), valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), Check)])),
});
/** @throws UserError naming the first place where the summary is of another shape */
function parseShape(schema, json, name) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(schema, json);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    const place = (issue.path ?? []).map((item) => String(item.key)).join('.');
    const wanted = issue.kind === 'validation' ? issue.message : (issue.expected ?? 'something else');
    // Texts may hold secrets, so only numbers are quoted.
    const found = typeof issue.input === 'number' ? `, not ${issue.input}` : '';
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} is of no known shape: at "${place}" there should be ${wanted}${found}.`, 'Pass the file of --summary-export, or the data of handleSummary() as JSON; a newer k6 may need a newer release of this action.');
}
/** @throws UserError with the place of the mistake; the text itself may hold secrets, so it is not quoted */
function parseSummaryText(text, name = 'The k6 summary') {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const place = /at position \d+(?: \(line \d+ column \d+\))?/.exec(String(error))?.[0];
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} is not JSON${place === undefined ? '' : `: it goes wrong ${place}`}.`, 'The file may be cut off: look whether k6 ended by itself and the disk has room.');
    }
}


/***/ }),

/***/ 7394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ parseK6Summary),
/* harmony export */   b: () => (/* binding */ readSummaryJson)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1922);
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2450);
/* harmony import */ var _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2062);
/* harmony import */ var _measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6896);
/* harmony import */ var _measurement_number_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6034);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6153);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6590);







/**
 * Reads k6's end-of-test summary in its three shapes: the export of `--summary-export`, the data of
 * `handleSummary()`, and the machine-readable summary of k6 1.5 and later. Setup data is never kept.
 * k6 writes its maps in random order, so everything is sorted: equal summaries give equal records.
 * @param name what messages call it
 * @throws UserError if the text is none of them, naming what is missing
 */
function parseK6Summary(text, name = 'The k6 summary') {
    return readSummaryJson((0,_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSummaryText */ .hd)(text, name), name);
}
/** `parseK6Summary` of a text that is parsed already. @throws UserError */
function readSummaryJson(json, name) {
    const { metrics, thresholds, checks, durationMs } = readShape(json, name);
    return {
        metrics: sortBy(metrics, ({ name, tags }) => (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetric */ .gI)(name, tags)),
        thresholds: sortBy(thresholds, ({ metric, expression }) => `${metric} ${expression}`),
        checks: sortBy(checks, ({ group, name }) => JSON.stringify([...group, name])),
        durationMs,
    };
}
function readShape(json, name) {
    const { results, metrics } = Object(json);
    if (results !== undefined)
        return readMachineReadable(json, name);
    if (typeof metrics !== 'object' || metrics === null || Array.isArray(metrics)) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} has neither "metrics" (an object) nor "results" with a list of metrics.`, 'Pass the file of --summary-export, or the data of handleSummary() as JSON.');
    }
    const typed = Object.values(metrics).some((metric) => 'type' in Object(metric) || 'values' in Object(metric));
    return typed ? readHandleSummary(json, name) : readExport(json, name);
}
function sortBy(items, key) {
    const keyed = items.map((item) => ({ item, key: key(item) }));
    return keyed.sort((a, b) => (0,_common_text_js__WEBPACK_IMPORTED_MODULE_6__/* .compareTexts */ .qy)(a.key, b.key)).map(({ item }) => item);
}
function readMachineReadable(json, name) {
    const { results, config } = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .parseShape */ .Tr)(_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .MachineReadable */ .o, json, name);
    const succeeded = results.checks?.metrics?.find((metric) => metric.name === 'checks_succeeded');
    // The shape takes `checks` apart; put together again it is the rate every other shape has.
    const checks = succeeded === undefined ? [] : [{ ...succeeded, name: 'checks' }];
    return {
        metrics: [...results.metrics, ...checks].flatMap((metric) => toRecord(metric.name, metric, { raw: metric.values, source: name })),
        thresholds: [],
        checks: (results.checks?.results ?? []).map((check) => toCheck(check, [], name)),
        durationMs: config?.duration === undefined ? null : config.duration * 1000,
    };
}
function readHandleSummary(json, name) {
    const { metrics, state, root_group } = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .parseShape */ .Tr)(_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .HandleSummary */ .Ve, json, name);
    const records = Object.entries(metrics).flatMap(([key, metric]) => toRecord(key, metric, { raw: metric.values, source: name }));
    const thresholds = Object.entries(metrics).flatMap(([key, metric]) => Object.entries(metric.thresholds ?? {}).map(([expression, { ok }]) => (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveThreshold */ .Gh)({ metric: key, expression, passed: ok }, records)));
    return {
        metrics: records,
        thresholds,
        checks: listChecks(root_group, name),
        durationMs: state?.testRunDurationMs ?? null,
    };
}
function readExport(json, name) {
    const { metrics, root_group } = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .parseShape */ .Tr)(_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .Export */ .FN, json, name);
    const records = Object.entries(metrics).flatMap(([key, values]) => toRecord(key, inferHead(key, values), { raw: values, source: name }));
    const thresholds = Object.entries(metrics).flatMap(([key, metric]) => Object.entries(metric.thresholds ?? {}).map(([expression, failed]) => 
    // Here `true` means broken (k6 summary-wrapper.js; grafana/k6#1498).
    (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveThreshold */ .Gh)({ metric: key, expression, passed: !failed }, records)));
    return {
        metrics: records,
        thresholds,
        checks: listChecks(root_group, name),
        durationMs: durationOf(records),
    };
}
/** The export names no types, but each type has keys of its own; what a custom metric contains it does not say. */
function inferHead(key, values) {
    const name = (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMetric */ .uo)(key)?.name ?? key;
    const builtIn = _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_METRICS */ .Hd[name];
    if (builtIn !== undefined)
        return builtIn;
    const has = (...keys) => keys.every((wanted) => wanted in values);
    const type = has('passes', 'fails')
        ? 'rate'
        : has('value')
            ? 'gauge'
            : has('count', 'rate')
                ? 'counter'
                : 'trend';
    return { type, contains: 'default' };
}
function toRecord(key, head, { raw, source }) {
    const metric = (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMetric */ .uo)(key);
    if (metric === null)
        return [];
    const number = (name) => (typeof raw[name] === 'number' ? raw[name] : null);
    const values = {};
    for (const [statistic, value] of Object.entries(raw)) {
        const canonical = (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseStatistic */ .TH)(statistic.replace(/^p(\d+(\.\d+)?)$/, 'p($1)'));
        if (canonical !== null && typeof value === 'number' && Number.isFinite(value))
            values[canonical] = value;
    }
    let count = tellsCount(metric.name, head.type) ? number('count') : null;
    if (head.type === 'rate') {
        const passes = number('passes') ?? number('matches');
        const fails = number('fails');
        requireCounts(key, { passes, fails, total: number('total') }, source);
        count = number('total') ?? (passes !== null && fails !== null ? passes + fails : null);
        const rate = number('rate') ?? number('value');
        for (const statistic of Object.keys(values))
            delete values[statistic];
        if (rate !== null)
            values.rate = rate;
    }
    if (head.type === 'trend')
        delete values.count;
    return [{ ...metric, type: head.type, contains: head.contains, count, values, steady: {} }];
}
/** @throws UserError: they are added up to the samples of the metric, where nobody would see it any more */
function requireCounts(key, counts, source) {
    for (const [what, value] of Object.entries(counts)) {
        if (value === null || (0,_measurement_number_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .isCount */ .my)(value))
            continue;
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source} has ${value} as ${what} of ${key}, and a count is whole and not negative.`, 'Pass the file as k6 writes it.');
    }
}
/** The sum of a counter that adds what it likes tells nothing of how many times it did. */
function tellsCount(name, type) {
    return type !== 'counter' || (0,_measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .countsEvents */ .iU)(name);
}
/** Any counter knows the length of the run: its count over its rate; they agree but for the last digits. */
function durationOf(metrics) {
    const lengths = metrics.flatMap(({ type, values: { count = 0, rate = 0 } }) => type === 'counter' && count > 0 && rate > 0 && (0,_measurement_number_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .isRunLength */ .iZ)((count / rate) * 1000)
        ? [(count / rate) * 1000]
        : []);
    return lengths.length === 0 ? null : Math.max(...lengths);
}
function listChecks(group, source, parents = []) {
    if (group === undefined || group === null)
        return [];
    const { name = '', groups = [], checks = [] } = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .parseShape */ .Tr)(_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .Group */ .YJ, group, source);
    const path = name === '' ? parents : [...parents, name];
    return [
        ...Object.values(checks).map((check) => toCheck(check, path, source)),
        ...Object.values(groups).flatMap((child) => listChecks(child, source, path)),
    ];
}
/** @throws UserError */
function toCheck({ name, passes, fails }, group, source) {
    requireCounts(`the check "${name}"`, { passes, fails }, source);
    return { name, group, passes, fails };
}


/***/ }),

/***/ 7846:
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
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6896);
/* harmony import */ var _threshold_direction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4951);



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

/***/ 3158:
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

/***/ 6034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ findFault),
/* harmony export */   VM: () => (/* binding */ describeImpossible),
/* harmony export */   Xo: () => (/* binding */ keepPossible),
/* harmony export */   g9: () => (/* binding */ isPossibleError),
/* harmony export */   iZ: () => (/* binding */ isRunLength),
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   t_: () => (/* binding */ isMoment),
/* harmony export */   ud: () => (/* binding */ LARGEST_ERROR)
/* harmony export */ });
/* unused harmony exports isComparableSize, listImpossible */
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2450);
/* harmony import */ var _built_in_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2062);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6896);



/** Beyond these no ratio of two values, and no square, is a number any more; nothing that is measured comes near. */
const SMALLEST_SIZE = 1e-100;
const LARGEST_SIZE = 1e100;
/** Of a standard error on the scale of logarithms; a factor of e^100 tells nothing of a value. */
const LARGEST_ERROR = 100;
/** 9999-12-31T23:59:59.999Z, the last that ISO 8601 writes with four digits of the year. */
const LAST_MOMENT = 253_402_300_799_999;
const LONGEST_RUN_MS = 10 * 366 * 24 * 3600 * 1000;
/** A number of events, which is whole and not negative. */
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
/** A point of time that a run can have been measured at: UTC milliseconds since 1970. */
function isMoment(value) {
    return value >= 0 && value <= LAST_MOMENT;
}
/** How long a run can have taken, in milliseconds. */
function isRunLength(value) {
    return value >= 0 && value <= LONGEST_RUN_MS;
}
/** 0, or of a size that can be compared. */
function isComparableSize(value) {
    const size = Math.abs(value);
    return size === 0 || (size >= SMALLEST_SIZE && size <= LARGEST_SIZE);
}
/** What is wrong with these metrics, in their order: times are not negative, shares are 0 to 1, counts are whole. */
function listImpossible(metrics) {
    return metrics.flatMap((metric) => {
        const { name, tags, count } = metric;
        const of = (statistic) => (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMeasure */ .os)({ metric: name, tags, statistic });
        const samples = count === null || isCount(count)
            ? []
            : [
                {
                    subject: of('').trim(),
                    metric: name,
                    statistic: null,
                    value: count,
                    why: 'a number of samples is whole and not negative',
                },
            ];
        const values = Object.entries(metric.values).flatMap(([statistic, value]) => {
            const why = findFault(metric, statistic, value);
            return why === null ? [] : [{ subject: of(statistic), metric: name, statistic, value, why }];
        });
        return [...samples, ...values];
    });
}
/** Why a statistic of a metric cannot be this number, a clause; null: it can. */
function findFault(head, statistic, value) {
    // A script may give a metric of k6's name any type; what is stored is read back by the name.
    const metric = { ...head, ..._built_in_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_IN_METRICS */ .Hd[head.name] };
    if (!Number.isFinite(value))
        return 'it is no finite number';
    if (isShare(metric, statistic))
        return value >= 0 && value <= 1 ? sizeFault(value) : 'a rate is from 0 to 1';
    if (metric.type === 'counter' && statistic === 'count' && (0,_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .countsEvents */ .iU)(metric.name))
        return isCount(value) ? null : 'a count is whole and not negative';
    if (value < 0 && !mayBeNegative(metric))
        return `${metric.contains === 'time' ? 'a time' : 'it'} is not negative`;
    return sizeFault(value);
}
function isShare({ type }, statistic) {
    return statistic === 'share' || (type === 'rate' && statistic === 'rate');
}
/** k6's own metrics count and time; a script's own may add what it likes, but no time below 0. */
function mayBeNegative({ name, contains }) {
    return _built_in_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_IN_METRICS */ .Hd[name] === undefined && contains !== 'time';
}
function sizeFault(value) {
    return isComparableSize(value)
        ? null
        : `what can be compared is 0, or between ${SMALLEST_SIZE} and ${LARGEST_SIZE}`;
}
/** The metrics without the values that nothing can have measured, and those that were left out. */
function keepPossible(metrics) {
    const left = listImpossible(metrics);
    const kept = metrics.map((metric) => {
        const isPossible = ([statistic, value]) => findFault(metric, statistic, value) === null;
        const steady = Object.entries(metric.steady).filter(([statistic, value]) => isPossibleSteady(metric, statistic, value));
        return {
            ...metric,
            count: metric.count === null || isCount(metric.count) ? metric.count : null,
            values: Object.fromEntries(Object.entries(metric.values).filter(isPossible)),
            steady: Object.fromEntries(steady),
        };
    });
    return { metrics: kept, left };
}
/** A standard error that a value for comparing can have. */
function isPossibleError(standardError) {
    return standardError >= 0 && standardError <= LARGEST_ERROR;
}
/** Whether a value for comparing and its error can be those of a statistic. */
function isPossibleSteady(metric, statistic, { value, standardError }) {
    return findFault(metric, statistic, value) === null && isPossibleError(standardError);
}
const MOST_NAMED = 3;
/**
 * What was left out, as a line of the report: a script adds what it likes, and what comes of it may be no number of a
 * measurement.
 */
function describeImpossible(left) {
    if (left.length === 0)
        return [];
    const faults = [...new Set(left.map(({ why }) => why))].map((fault) => {
        const values = left.filter(({ why }) => why === fault);
        return `${(0,_common_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listSome */ .XT)(values.map(({ subject, value }) => `${subject} is ${value}`), MOST_NAMED)} (${fault})`;
    });
    return [`Left out, because nothing can have measured it: ${faults.join('; ')}.`];
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

/***/ 867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ toKeptScope),
/* harmony export */   FF: () => (/* binding */ MOST_SEEN_NAMES),
/* harmony export */   J6: () => (/* binding */ LOAD_UNITS),
/* harmony export */   R6: () => (/* binding */ listScopeNames)
/* harmony export */ });
/* unused harmony export MOST_SCOPE_NAMES */
const LOAD_UNITS = ['iterations-per-second', 'users'];
/** So many names are told apart in a run: none that the baseline has is lost among others that a script makes up. */
const MOST_SEEN_NAMES = 2000;
/** More names than this are kept of no run: with so many they are made up by the data. */
const MOST_SCOPE_NAMES = 40;
/** Names as a scope has them, each once and in one order; null where they are too many to be told apart. */
function listScopeNames(names) {
    const unique = [...new Set(names)].sort();
    return unique.length > MOST_SEEN_NAMES ? null : unique;
}
/** What is kept of a scope. */
function toKeptScope(scope) {
    const keep = (names) => names === null || names.length > MOST_SCOPE_NAMES ? null : names;
    return { ...scope, endpoints: keep(scope.endpoints), checks: keep(scope.checks) };
}


/***/ }),

/***/ 4951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readThresholdDirections)
/* harmony export */ });
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6896);
/* harmony import */ var _threshold_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6278);


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

/***/ 1222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ prepareChanges)
/* harmony export */ });
/* harmony import */ var _baseline_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4066);
/* harmony import */ var _baseline_document_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6875);
/* harmony import */ var _baseline_foreign_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8329);
/* harmony import */ var _baseline_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3271);
/* harmony import */ var _baseline_update_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6054);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1922);
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2450);







/** Prepares the change of each document; nothing is read or written before it is applied. */
function prepareChanges(additions, { config, policy }) {
    const errors = new Map();
    const last = new Map();
    const options = { history: config.baseline.history, reset: policy.updateHistory === 'reset' };
    const bySuite = new Map(additions.map((addition) => [addition.suite, addition]));
    const apply = (suite, current) => {
        const path = (0,_baseline_places_js__WEBPACK_IMPORTED_MODULE_3__/* .baselinePath */ .XB)(config.baseline.path, suite);
        try {
            const before = current === null ? null : parseStored(current, suite, path);
            const after = (0,_baseline_update_js__WEBPACK_IMPORTED_MODULE_4__/* .addRuns */ .Cj)(before, bySuite.get(suite), options);
            errors.delete(suite);
            last.set(suite, { before, after });
            const text = (0,_baseline_document_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderBaseline */ .q)(after);
            // Written by hand, it may look otherwise and say the same.
            return before !== null && (0,_baseline_document_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderBaseline */ .q)(before) === text ? current : text;
        }
        catch (error) {
            errors.set(suite, (0,_common_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .asUserError */ .Yl)(error));
            return null;
        }
    };
    const countRuns = (suite) => (0,_common_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(last.get(suite)?.after.runs.length ?? 0, 'run');
    return {
        errors,
        apply,
        items: additions.map(({ suite }) => {
            const path = (0,_baseline_places_js__WEBPACK_IMPORTED_MODULE_3__/* .baselinePath */ .XB)(config.baseline.path, suite);
            const change = {
                path,
                apply: (current) => apply(suite, current) ?? current ?? '',
                merge: (base, proposed) => mergeTexts(base, proposed, (text) => parseStored(text, suite, path), options.history),
            };
            return { suite, change };
        }),
        describe: (suite) => `now with ${countRuns(suite)}`,
        countRuns,
        changes: () => [...last.values()].map(({ before, after }) => (0,_baseline_update_js__WEBPACK_IMPORTED_MODULE_4__/* .summariseUpdate */ .yl)(before, after)),
    };
}
function parseStored(text, suite, path) {
    const { document } = (0,_baseline_foreign_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readStoredDocument */ .Bv)(text, { suite, place: path });
    (0,_baseline_places_js__WEBPACK_IMPORTED_MODULE_3__/* .requireSuite */ .uw)(document, suite, path);
    return document;
}
/** A base that starts its history anew wins over an open proposal made before. */
function mergeTexts(base, proposed, parse, history) {
    if (base === null || proposed === null || base === proposed)
        return proposed ?? base;
    return (0,_baseline_document_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderBaseline */ .q)((0,_baseline_document_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeDocuments */ .JP)(parse(base), parse(proposed), history));
}


/***/ }),

/***/ 6778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ refuseEvent),
/* harmony export */   v: () => (/* binding */ mayStore)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1922);
/* harmony import */ var _common_git_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5861);
/* harmony import */ var _common_told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2804);



/** What a pull request must not start, and what starts without anybody looking. */
const STORING_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/** Whether runs beside a comparison are stored on this event and branch; if not, the log says why. */
async function mayStore({ policy, job }, { base: baseBranch, log }) {
    const { update, event } = policy;
    if (update === 'none')
        return false;
    if (!STORING_EVENTS.includes(event)) {
        const asked = update === 'workspace' ? '' : ` (update: ${update})`;
        log.info(`Nothing is stored on ${event}${asked}.`);
        return false;
    }
    if (update === 'workspace')
        return true;
    const { ref: base } = await baseBranch.resolveBase();
    if ((0,_common_git_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .branchOfRef */ .V)(job.ref) === base)
        return true;
    log.notice(`Nothing is stored (update: ${update}): this run measured ${job.ref}, and the baseline is that of ${base}. The input base-ref names another branch.`);
    return false;
}
const REFUSED_EVENTS = ['merge_group', 'workflow_run', 'issue_comment'];
/** @throws UserError on events that a pull request causes: it must not write what it is judged by */
function refuseEvent(event) {
    if (!event.startsWith('pull_request') && !REFUSED_EVENTS.includes(event))
        return;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev) `${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)('mode', 'baseline')} does not run on ${event}: a pull request must not write what it is judged by.`, (0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev) `${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ)('run on base')}.`);
}


/***/ }),

/***/ 3366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ rescueRuns),
/* harmony export */   Y: () => (/* binding */ storeInWorkspace)
/* harmony export */ });
/* harmony import */ var _baseline_document_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6875);
/* harmony import */ var _baseline_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3271);
/* harmony import */ var _document_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1222);



/** The documents of the checkout; this job's own runs also go up as an artifact, for a job that gathers them. */
async function storeInWorkspace(additions, request, { workspace, uploads, log }) {
    const prepared = (0,_document_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareChanges */ .b)(additions, request);
    const { dryRun } = request.policy;
    const places = new Map();
    const notices = [];
    for (const { change, suite } of prepared.items) {
        const replace = async () => {
            const before = await workspace.read(change.path);
            const after = prepared.apply(suite, before);
            const isChange = after !== null && after !== before;
            if (isChange && !dryRun)
                await workspace.write(change.path, after);
            return { after, isChange };
        };
        const { after, isChange } = dryRun ? await replace() : await workspace.lock(change.path, replace);
        if (after === null)
            continue;
        const place = `${change.path}, ${prepared.describe(suite)}`;
        places.set(suite, dryRun ? `${change.path}, left as it was (dry-run)` : place);
        if (!isChange)
            log.info(`${change.path} holds this already; nothing changed.`);
        else if (dryRun)
            notices.push(`Dry run: ${change.path} would hold ${prepared.countRuns(suite)}.`);
        else
            log.info(`Wrote ${place}.`);
    }
    if (!dryRun)
        await uploadRuns(additions, request, { uploads, log });
    const { errors, changes } = prepared;
    return { places, errors, changes: changes(), notices, pullRequestUrl: null };
}
/** Best effort: without a service for artifacts the workspace has them. */
async function uploadRuns(additions, { job, leg }, { uploads, log }) {
    const files = Object.fromEntries(additions.map((document, index) => [`${index}.json`, (0,_baseline_document_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderBaseline */ .q)(document)]));
    const first = (0,_baseline_places_js__WEBPACK_IMPORTED_MODULE_1__/* .runArtifactName */ .nc)(job.name);
    // Artifacts cannot be changed: what an earlier step of the job measured has one of its own, and all are gathered.
    for (let step = 1; step <= MOST_STEPS; step += 1) {
        const name = step === 1 ? first : `${first}-${step}`;
        const outcome = await uploads.upload({ name, files, retentionDays: null });
        if (outcome.kind === 'exists')
            continue;
        if (outcome.kind === 'uploaded') {
            log.info(`The runs of this job${leg === '' ? '' : ` (${leg})`} are in the artifact ${name}.`);
            return name;
        }
        log.debug(`${outcome.reason}; no ${_baseline_places_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_ARTIFACT_PREFIX */ ._X} artifact. ${outcome.hint}`);
        return null;
    }
    log.warning(`There are ${MOST_STEPS} artifacts ${first}… already: what this step measured is not among them.`);
    return null;
}
/** Each is one more question to GitHub. */
const MOST_STEPS = 20;
/** Measuring took long: runs that could not be stored are not thrown away. */
async function rescueRuns(additions, errors, request, { workspace, uploads, log }) {
    const prepared = (0,_document_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareChanges */ .b)(additions, request);
    const uploaded = await uploadRuns(additions, request, { uploads, log });
    const told = new Map(errors);
    for (const { suite, change } of prepared.items) {
        // A document of the checkout that cannot be read is as little overwritten as that of the branch.
        const after = await workspace.lock(change.path, async () => {
            const text = prepared.apply(suite, await workspace.read(change.path));
            if (text !== null)
                await workspace.write(change.path, text);
            return text;
        });
        const places = [
            ...(uploaded === null ? [] : [`the artifact ${uploaded}`]),
            ...(after === null ? [] : [`${change.path} of the workspace`]),
        ];
        const error = errors.get(suite);
        if (error === undefined || places.length === 0)
            continue;
        const kept = ` What was measured is in ${places.join(' and in ')}.`;
        told.set(suite, error.within('', kept));
    }
    return told;
}


/***/ }),

/***/ 192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ unwrapBenchmarkData),
/* harmony export */   A7: () => (/* binding */ readBenchmarkData),
/* harmony export */   gH: () => (/* binding */ isBenchmarkData)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1922);
/* harmony import */ var _named_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5013);
/* harmony import */ var _possible_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5256);




/** github-action-benchmark's data.js or data.json, as its `customSmallerIsBetter` and `customBiggerIsBetter` write it. */
const BenchmarkData = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    entries: valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        commit: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
        date: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
        tool: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ''),
        benches: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    }))),
});
const PREFIX = /^\s*window\.BENCHMARK_DATA\s*=\s*/;
/** The JSON inside a data.js, as text; other texts as they are. */
function unwrapBenchmarkData(text) {
    return PREFIX.test(text) ? text.replace(PREFIX, '').replace(/;\s*$/, '') : text;
}
/** Whether a parsed JSON document is of this shape. */
function isBenchmarkData(json) {
    return typeof Object(json).entries === 'object' && Object(json).entries !== null;
}
/**
 * The runs of one of its series, oldest first.
 * @param series its name in the file; null when there is only one
 * @throws UserError naming the series that are there
 */
function readBenchmarkData(json, series, place) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(BenchmarkData, json);
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place} is not valid at ${(0,_possible_values_js__WEBPACK_IMPORTED_MODULE_2__/* .nameIssue */ .VS)(issue)}.`, 'Pass the data.js that github-action-benchmark writes.');
    }
    const { entries } = parsed.output;
    const names = Object.keys(entries);
    const name = series !== null && names.includes(series) ? series : names.length === 1 ? names[0] : undefined;
    if (name === undefined) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place} holds the series ${names.map((other) => `"${other}"`).join(', ') || 'of nothing'}.`, 'Name the suite like one of them.');
    }
    return (entries[name] ?? []).map(({ commit, date, tool, benches }, index) => {
        const time = (0,_possible_values_js__WEBPACK_IMPORTED_MODULE_2__/* .requireMoment */ .AP)(date, `the date ${date} of run ${index + 1} of "${name}"`, place);
        const items = benches.map(_named_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamedValue */ .tt);
        const wrong = items.flatMap((item) => (typeof item === 'string' ? [item] : []));
        const values = items.flatMap((item) => (typeof item === 'string' ? [] : [item]));
        const { metrics, doubled } = (0,_named_values_js__WEBPACK_IMPORTED_MODULE_1__/* .toMetrics */ .FQ)(values, (0,_named_values_js__WEBPACK_IMPORTED_MODULE_1__/* .worseOf */ .WD)(tool));
        const skipped = [...wrong, ...doubled.map((double) => `${double} (several values)`)];
        return { time, sha: commit.id, note: null, metrics, skipped };
    });
}


/***/ }),

/***/ 785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bg: () => (/* binding */ readFlatMetrics),
/* harmony export */   dB: () => (/* binding */ isFlatMetrics),
/* harmony export */   nQ: () => (/* binding */ readFlatResult),
/* harmony export */   rI: () => (/* binding */ renderFlatMetrics)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1922);
/* harmony import */ var _common_told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2804);
/* harmony import */ var _imported_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1814);
/* harmony import */ var _possible_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5256);





const amount = valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .finite */ .E2x(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minValue */ .Wwf(0, 'must not be negative')));
/** What home-made scripts around Locust and k6 keep: times in ms, `error_rate` in percent. */
const FlatMetrics = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()])),
    timestamp: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())),
    commit: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())),
    notes: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())]))),
    metrics: valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
        p50: amount,
        p95: amount,
        p99: amount,
        avg_response_time: amount,
        requests_per_sec: amount,
        error_rate: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_4__/* .maxValue */ .cGV(100, 'is in percent, at most 100'))),
        total_requests: amount,
    }),
});
const NAMES = Object.keys(FlatMetrics.entries.metrics.entries);
/** Whether a parsed JSON document is of this shape rather than any other with `metrics` in it. */
function isFlatMetrics(json) {
    const { metrics } = Object(json);
    if (typeof metrics !== 'object' || metrics === null)
        return false;
    return NAMES.some((name) => typeof metrics[name] === 'number');
}
/** @throws UserError with the path of what is wrong */
function readFlatMetrics(json, place) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(FlatMetrics, json);
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place} is not valid at ${(0,_possible_values_js__WEBPACK_IMPORTED_MODULE_3__/* .nameIssue */ .VS)(issue)}.`, 'It is left untouched. Times are in milliseconds, error_rate in percent.');
    }
    const { timestamp, commit, notes, metrics } = parsed.output;
    return {
        time: timestamp == null ? null : (0,_possible_values_js__WEBPACK_IMPORTED_MODULE_3__/* .requireMoment */ .AP)(Date.parse(timestamp), `the timestamp "${timestamp}"`, place),
        sha: commit ?? '',
        note: Array.isArray(notes) ? notes.join('; ') : notes || null,
        metrics: readMetrics(metrics),
        skipped: Object.keys(metrics).filter((name) => !NAMES.includes(name)),
    };
}
/** A flat document as the results of one run. @throws UserError whose message is a clause about the file */
function readFlatResult({ json }) {
    if (!isFlatMetrics(json))
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`it holds none of the metrics ${NAMES.join(', ')}.`, (0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev) `Write them under "metrics", or leave ${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('format')} out.`);
    const { time, sha, metrics, skipped } = readFlatMetrics(json, 'it');
    const notes = skipped.length === 0 ? [] : [`Not taken over: ${skipped.join(', ')}.`];
    return { metrics, closedModel: true, endedAt: time === null ? null : Date.parse(time), sha, notes };
}
function readMetrics(metrics) {
    const { p50, p95, p99, avg_response_time: avg, requests_per_sec: rate, error_rate, total_requests, } = metrics;
    const count = total_requests ?? null;
    const times = Object.entries({ 'p(50)': p50, 'p(95)': p95, 'p(99)': p99, avg }).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
    return [
        ...(times.length === 0 ? [] : [(0,_imported_run_js__WEBPACK_IMPORTED_MODULE_2__/* .durations */ .SB)(Object.fromEntries(times), count)]),
        ...(error_rate === undefined ? [] : [(0,_imported_run_js__WEBPACK_IMPORTED_MODULE_2__/* .failures */ .e9)(error_rate / 100, count)]),
        ...(count === null && rate === undefined ? [] : [(0,_imported_run_js__WEBPACK_IMPORTED_MODULE_2__/* .requests */ .zG)(count, rate ?? null)]),
    ];
}
/**
 * A flat document of a run. @param before the parsed document that it replaces: its version and what else stands beside
 * the metrics stay
 */
function renderFlatMetrics(run, before = {}) {
    const of = (name) => run.metrics.find((metric) => metric.name === name && Object.keys(metric.tags).length === 0);
    const times = of('http_req_duration')?.values ?? {};
    const failed = of('http_req_failed')?.values.rate;
    const all = of('http_reqs')?.values ?? {};
    const round = (value) => value === undefined ? undefined : Number(value.toPrecision(6));
    const metrics = {
        p50: round(times['p(50)'] ?? times.med),
        p95: round(times['p(95)']),
        p99: round(times['p(99)']),
        avg_response_time: round(times.avg),
        requests_per_sec: round(all.rate),
        error_rate: round(failed === undefined ? undefined : failed * 100),
        total_requests: all.count,
    };
    const own = { timestamp: run.time, commit: run.sha, metrics, notes: run.note ?? '' };
    const document = { version: '1.0', ...before, ...own };
    return `${JSON.stringify(document, null, 2)}\n`;
}


/***/ }),

/***/ 1814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SB: () => (/* binding */ durations),
/* harmony export */   e9: () => (/* binding */ failures),
/* harmony export */   zG: () => (/* binding */ requests)
/* harmony export */ });
const NOTHING = { tags: {}, steady: {} };
/** Response times in milliseconds, by statistic. */
function durations(values, count) {
    return { ...NOTHING, name: 'http_req_duration', type: 'trend', contains: 'time', count, values };
}
/** @param rate failed requests, as a fraction 0 to 1 */
function failures(rate, count) {
    return { ...NOTHING, name: 'http_req_failed', type: 'rate', contains: 'default', count, values: { rate } };
}
/** Requests, and requests per second. */
function requests(count, rate) {
    const values = { ...(count === null ? {} : { count }), ...(rate === null ? {} : { rate }) };
    return { ...NOTHING, name: 'http_reqs', type: 'counter', contains: 'default', count, values };
}


/***/ }),

/***/ 5013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tt: () => (/* binding */ readNamedValue),
  FQ: () => (/* binding */ toMetrics),
  WD: () => (/* binding */ worseOf)
});

// EXTERNAL MODULE: ./src/measurement/built-in-metrics.ts
var built_in_metrics = __webpack_require__(2062);
// EXTERNAL MODULE: ./src/measurement/measure.ts
var measure = __webpack_require__(6896);
;// CONCATENATED MODULE: ./src/readers/units.ts
const TIMES = [
    [/^(ns|nsecs?|nanos|nanoseconds?)$/, 1e-6],
    [/^([uµμ]s|usecs?|micros|microseconds?)$/, 1e-3],
    [/^(ms|msecs?|millis|milliseconds?)$/, 1],
    [/^(s|secs?|seconds?)$/, 1000],
    [/^(min|mins|minutes?)$/, 60_000],
    [/^(h|hrs?|hours?)$/, 3_600_000],
];
const SIZES = new Map([
    ['b', 1],
    ['byte', 1],
    ['bytes', 1],
    ['kb', 1e3],
    ['mb', 1e6],
    ['gb', 1e9],
    ['tb', 1e12],
    ['kib', 2 ** 10],
    ['mib', 2 ** 20],
    ['gib', 2 ** 30],
    ['tib', 2 ** 40],
]);
const SHORT_RATES = new Map([
    ['rps', 'req/s'],
    ['qps', 'queries/s'],
    ['tps', 'txn/s'],
    ['hz', '1/s'],
]);
/** What a service is there to do: more of it per second is better. Of errors, pauses and events nobody knows. */
const WORK = /^((http )?req(uest)?|op(eration)?|txn|tx|transaction|query|querie|iter(ation)?|msg|message|row|record|call|hit|page|order|user|test|run)s?$/;
/** Reads `ms`, `ns/op`, `ops/sec`, `req/s`, `MB/s`, `KiB`, `%`; any other unit is a plain number of no known direction. Of a rate per second more is better only where work is counted. */
function readUnit(text) {
    const unit = text.trim().toLowerCase();
    const [head = '', per] = splitUnit(SHORT_RATES.get(unit) ?? unit);
    const time = factorOfTime(head);
    const size = SIZES.get(head);
    const second = per === undefined ? null : factorOfTime(per);
    if (time !== null && second === null)
        return { type: 'gauge', contains: 'time', factor: time, worse: 'up' };
    if (time === null && second !== null) {
        const contains = size === undefined ? 'default' : 'data';
        const worse = size !== undefined || WORK.test(head) ? 'down' : null;
        return { type: 'counter', contains, factor: ((size ?? 1) * 1000) / second, worse };
    }
    if (size !== undefined)
        return { type: 'gauge', contains: 'data', factor: size, worse: null };
    if (unit === '%' || unit === 'percent')
        return { type: 'rate', contains: 'default', factor: 0.01, worse: null };
    return { type: 'gauge', contains: 'default', factor: 1, worse: null };
}
/** `ops/sec` and `requests per second`; what stands below the line is undefined where there is none. */
function splitUnit(unit) {
    return unit.split(/\s*\/\s*|\s+per\s+|_per_/, 2).map((part) => part.trim());
}
function factorOfTime(unit) {
    return TIMES.find(([name]) => name.test(unit))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./src/readers/named-values.ts



/** What github-action-benchmark's word for a tool says of all of its values; of any other tool the units say it. */
function worseOf(tool) {
    if (tool === 'customSmallerIsBetter')
        return 'up';
    return tool === 'customBiggerIsBetter' ? 'down' : null;
}
/** The item, or what is wrong with it, as a clause. */
function readNamedValue(item) {
    const { name, unit, value } = Object(item);
    if (typeof name !== 'string' || name.trim() === '')
        return 'has no name';
    const number = readNumber(value);
    const shown = typeof value === 'number' ? String(value) : (JSON.stringify(value)?.slice(0, 40) ?? 'none');
    if (number === null)
        return `("${name.slice(0, 80)}") has the value ${shown}, which is no number`;
    return { name, unit: typeof unit === 'string' ? unit : '', value: number };
}
/** Tools that print their figures write them as text. */
function readNumber(value) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
/**
 * Values as metrics. Names of k6's measures, and plain ones (`p95`, `Error rate`, `Requests per second`), are k6's
 * metrics; any other is a metric of its name. What a value is called depends on no direction, so that both sides of a
 * comparison call it alike.
 * @param worse of all values; null: as each unit says. What is k6's gets worse as it does in k6.
 */
function toMetrics(values, worse) {
    const read = values.map((value) => ({ ...value, metric: toMetric(value, worse) }));
    const byMeasure = new Map();
    for (const one of read) {
        const key = (0,measure/* formatMeasure */.os)(measureOf(one.metric));
        byMeasure.set(key, [...(byMeasure.get(key) ?? []), one]);
    }
    const doubled = [...byMeasure.values()].filter((same) => same.length > 1);
    const single = [...byMeasure.values()].flatMap((same) => (same.length > 1 ? [] : same));
    return {
        metrics: mergeMetrics(single.map(({ metric }) => metric)),
        doubled: doubled.map((same) => [...new Set(same.map(({ name }) => name))].join(' and ')),
        ownUnits: single
            .filter(({ metric, unit }) => metric.type === 'gauge' && metric.contains === 'default' && unit !== '')
            .map(({ metric, unit }) => `${metric.name} (${unit})`),
        contradicting: single
            .filter(({ metric }) => contradicts(metric, worse))
            .map(({ name, metric }) => `"${name}" (${(0,measure/* formatMeasure */.os)(measureOf(metric))})`),
    };
}
function measureOf({ name, tags, values }) {
    return { metric: name, tags, statistic: Object.keys(values)[0] ?? '' };
}
function toMetric({ name, unit, value }, worse) {
    // A name may be its own unit: `Requests per second`.
    const kind = readUnit(unit === '' ? name : unit);
    const measure = tryMeasure(name) ?? nameStandard(name, kind);
    if (measure !== null) {
        const standard = toKnownMetric(measure, kind, value);
        if (standard !== null)
            return withDirection(standard, worse);
    }
    const shown = kind.type === 'rate' && (value < 0 || value > 100) ? PLAIN : kind;
    const statistic = shown.type === 'gauge' ? 'value' : 'rate';
    const own = { metric: toMetricName(name), tags: {}, statistic };
    const metric = build(own, shown, value * shown.factor);
    const told = shown.worse === 'down' && MISHAP.test(name) ? null : shown.worse;
    if (worse !== null || told === null)
        return withDirection(metric, worse);
    return { ...withDirection(metric, told), worseByUnit: true };
}
/** `Failed requests` in `req/s`: more of them is not better, whatever the unit. */
const MISHAP = /err|fail|time-?out|drop|reject|retr[iy]|exception|pause|conflict|abort|lost|miss|stall|throttl/i;
const PLAIN = { type: 'gauge', contains: 'default', factor: 1, worse: null };
function build({ metric: name, tags, statistic }, { type, contains }, value) {
    return { name, tags, type, contains, count: null, values: { [statistic]: value }, steady: {} };
}
/** A measure as k6 has it; null where the unit cannot be that measure's. */
function toKnownMetric(measure, kind, value) {
    const { metric, statistic } = measure;
    const scaled = value * kind.factor;
    const builtIn = built_in_metrics/* BUILT_IN_METRICS */.Hd[metric];
    if (statistic === 'share')
        return null;
    if (statistic === 'rate') {
        const isShare = builtIn === undefined ? kind.type === 'rate' : builtIn.type === 'rate';
        if (isShare && (scaled < 0 || scaled > 1))
            return null;
        return build(measure, { type: isShare ? 'rate' : 'counter', contains: kind.contains }, scaled);
    }
    if (statistic === 'count')
        return build(measure, { type: 'counter', contains: kind.contains }, scaled);
    if (statistic === 'value')
        return build(measure, { type: 'gauge', contains: kind.contains }, scaled);
    // k6 writes times without a unit in milliseconds.
    const contains = builtIn?.contains ?? kind.contains;
    return kind.type === 'gauge' ? build(measure, { type: 'trend', contains }, scaled) : null;
}
function contradicts({ name, type, contains }, worse) {
    const known = name in built_in_metrics/* BUILT_IN_METRICS */.Hd ? (0,built_in_metrics/* worseDirection */.oJ)(name, type, contains) : null;
    return worse !== null && known !== null && known !== worse;
}
function withDirection(metric, worse) {
    return worse === null || metric.name in built_in_metrics/* BUILT_IN_METRICS */.Hd ? metric : { ...metric, worse };
}
function tryMeasure(name) {
    // `Error rate` is words; the names of metrics are not.
    if (!/^\w*_\w*[{ ]/.test(name))
        return null;
    try {
        return (0,measure/* parseMeasure */.sh)(name);
    }
    catch {
        return null;
    }
}
const REQUEST_WORDS = /^(http|req|request|response|latency|duration|time)s?$/;
const PERCENTILE = /^(?:p(\d{1,2}(?:\.\d+)?)|(\d{1,2}(?:\.\d+)?)(?:st|nd|rd|th)(?: percentile)?)$/;
const TIME_STATISTICS = [
    [/^(med|median)$/, 'p(50)'],
    [/^(avg|mean|average)$/, 'avg'],
    [/^(min|minimum)$/, 'min'],
    [/^(max|maximum)$/, 'max'],
];
const THROUGHPUT = /^(rps|throughput|reqs?\/s(ec)?|requests?\/s(ec)?|per sec(ond)?|rate)?$/;
/** What home-made tools call what k6 measures; the whole name, because `search p95` is of something else than `p95`. */
function nameStandard(name, { type, contains }) {
    const own = nameWhole(name, type);
    if (own !== null)
        return own;
    const words = name
        .toLowerCase()
        .replaceAll(/[()]/g, '')
        .split(/[\s_-]+/);
    const rest = words.filter((word) => !REQUEST_WORDS.test(word)).join(' ');
    if (type === 'gauge' && contains === 'time') {
        const [, rank, ordinal] = PERCENTILE.exec(rest) ?? [];
        const percentile = rank ?? ordinal;
        const statistic = percentile === undefined
            ? TIME_STATISTICS.find(([word]) => word.test(rest))?.[1]
            : `p(${Number(percentile)})`;
        return statistic === undefined ? null : wholeMeasure('http_req_duration', statistic);
    }
    if (type === 'rate')
        return /^(errors?|fail|failed|failures?)( rate)?$/.test(rest)
            ? wholeMeasure('http_req_failed', 'rate')
            : null;
    const isThroughput = type === 'counter' && contains === 'default' && THROUGHPUT.test(rest);
    return isThroughput ? wholeMeasure('http_reqs', 'rate') : null;
}
/** k6's metric of exactly this name, where it has one statistic that matters. */
function nameWhole(name, type) {
    const builtIn = built_in_metrics/* BUILT_IN_METRICS */.Hd[name.trim()];
    if (builtIn === undefined || builtIn.type === 'trend')
        return null;
    if (builtIn.type === 'gauge')
        return wholeMeasure(name.trim(), 'value');
    return wholeMeasure(name.trim(), builtIn.type === 'rate' || type === 'counter' ? 'rate' : 'count');
}
function wholeMeasure(metric, statistic) {
    return { metric, tags: {}, statistic };
}
/** The name as a rule can name it, without spaces and braces; never that of a metric of k6's. */
function toMetricName(name) {
    const plain = name.trim().replaceAll(/[\s{}\p{Cc}\p{Cs}]+/gu, '_');
    return plain in built_in_metrics/* BUILT_IN_METRICS */.Hd ? `${plain}_value` : plain;
}
/** The statistics of one metric belong together. */
function mergeMetrics(metrics) {
    const merged = new Map();
    for (const metric of metrics) {
        const key = (0,measure/* formatMetric */.gI)(metric.name, metric.tags);
        const values = { ...merged.get(key)?.values, ...metric.values };
        // The sum of a counter of the list's own tells nothing of how many times it was added to.
        const count = metric.type === 'counter' && (0,built_in_metrics/* countsEvents */.iU)(metric.name) ? (values.count ?? null) : null;
        merged.set(key, { ...metric, values, count });
    }
    return [...merged.values()];
}


/***/ }),

/***/ 5256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ requireMoment),
/* harmony export */   VS: () => (/* binding */ nameIssue),
/* harmony export */   hp: () => (/* binding */ requirePossible),
/* harmony export */   xU: () => (/* binding */ requireRunLength)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1922);
/* harmony import */ var _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2062);
/* harmony import */ var _measurement_number_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6034);



/** `"metrics.p95": must not be negative, and is -1`, of the first thing that a schema found. */
function nameIssue({ path, message, input }) {
    const place = (path ?? []).map((item) => String(item.key)).join('.');
    const value = typeof input === 'number' && !message.includes(String(input)) ? `, and is ${input}` : '';
    return `"${place}": ${message}${value}`;
}
const MOST_NAMED = 3;
/**
 * What was read is stored and compared later: a value that nothing can have measured is refused here, whatever wrote it.
 * A minimum or a maximum of a metric of the script's own is left out instead: between two clocks one sample of many may
 * be below 0, and nothing judges it.
 * @param place what the message begins with
 * @throws UserError naming the first few of them
 */
function requirePossible(metrics, place) {
    const possible = (0,_measurement_number_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .keepPossible */ .Xo)(metrics);
    const wrong = possible.left.filter((value) => !isExtreme(value));
    if (wrong.length === 0)
        return possible;
    const more = wrong.length > MOST_NAMED ? `; and ${wrong.length - MOST_NAMED} more` : '';
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place} has values that nothing can have measured: ${wrong.slice(0, MOST_NAMED).map(describe).join('; ')}${more}.`, 'Mend what wrote it: times are not negative, rates are from 0 to 1, counts are whole.');
}
function isExtreme({ metric, statistic }) {
    return (statistic === 'min' || statistic === 'max') && _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_METRICS */ .Hd[metric] === undefined;
}
function describe({ subject, value, why }) {
    return `${subject} is ${value}, and ${why}`;
}
/** UTC milliseconds as ISO 8601. @param shown as it stands in the file @throws UserError for what is no time of a run */
function requireMoment(ms, shown, place) {
    if ((0,_measurement_number_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .isMoment */ .t_)(ms))
        return new Date(ms).toISOString();
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place} has ${shown}, which is no time that a run can have been measured at.`, 'Write it like 2026-11-20T12:00:00Z, or in milliseconds since 1970.');
}
/** @throws UserError for what is no length of a run */
function requireRunLength(ms, place) {
    if ((0,_measurement_number_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .isRunLength */ .iZ)(ms))
        return;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place} says that the run took ${ms} ms, which no run can have taken.`, 'Mend what wrote it, or leave the length of the run out.');
}


/***/ }),

/***/ 2867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ openResultFile)
/* harmony export */ });
/* harmony import */ var _benchmark_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(192);

/** A file by its content, whose JSON is parsed here and nowhere else. */
function openResultFile(path, content) {
    // A byte order mark, as PowerShell writes it, is no JSON.
    const text = content.replace(/^\uFEFF/, '');
    return { path, text, json: tryJson((0,_benchmark_data_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrapBenchmarkData */ .$F)(text)) };
}
function tryJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 9978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UE: () => (/* binding */ readValueList),
/* harmony export */   mo: () => (/* binding */ readListResult),
/* harmony export */   o2: () => (/* binding */ isValueList)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1922);
/* harmony import */ var _named_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5013);


/** github-action-benchmark's custom format, which home-made tools write: `[{ "name", "unit", "value" }]`. */
function isValueList(json) {
    return listItems(json) !== null;
}
/**
 * The values of a list as metrics.
 * @param worse of all values; null: as each unit says
 * @param place what the message begins with
 * @throws UserError naming every item that is wrong
 */
function readValueList(json, worse, place) {
    const items = listItems(json) ?? [];
    if (items.length === 0) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place} holds nothing: the list is empty.`, 'Did the tool that wrote it measure anything?');
    }
    const read = items.map(_named_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamedValue */ .tt);
    const wrong = read.flatMap((item, index) => typeof item === 'string' ? [`item ${index + 1} ${item}`] : []);
    if (wrong.length > 0) {
        const more = wrong.length > MOST_NAMED ? `, and ${wrong.length - MOST_NAMED} more` : '';
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place} is wrong: ${wrong.slice(0, MOST_NAMED).join('; ')}${more}.`, 'Each item is { "name": "Heap", "unit": "MB", "value": 120.5 }; "range" and "extra" are not looked at.');
    }
    const named = (0,_named_values_js__WEBPACK_IMPORTED_MODULE_1__/* .toMetrics */ .FQ)(read, worse);
    if (named.doubled.length === 0)
        return named;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place} has several values of ${named.doubled
        .slice(0, MOST_NAMED)
        .map((name) => `"${name}"`)
        .join(', ')}.`, 'Which of them counts? Give each a name of its own; of repeated measurements write the median.');
}
const MOST_NAMED = 3;
/** A list as the results of one run. @param worse of all values; null: as each unit says @throws UserError */
function readListResult({ json }, worse) {
    if (!isValueList(json)) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('it is no list in JSON.', 'Write [{ "name": "Heap", "unit": "MB", "value": 120.5 }].');
    }
    const { metrics, ownUnits, contradicting } = readValueList(json, worse, 'it');
    const notes = [
        ...(ownUnits.length === 0 ? [] : [`Units of the list's own: ${ownUnits.join(', ')}.`]),
        ...(contradicting.length === 0
            ? []
            : [
                `Judged as in k6, of which ${worse === 'up' ? 'more' : 'less'} is better whatever the format says: ${contradicting.join(', ')}.`,
            ]),
    ];
    return { metrics, closedModel: true, notes };
}
/** Null where the document is no such list. */
function listItems(json) {
    if (Array.isArray(json))
        return json;
    const { benches } = Object(json);
    return Array.isArray(benches) ? benches : null;
}


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   BK: () => (/* binding */ renderLink),
/* harmony export */   Rz: () => (/* binding */ renderBlocks),
/* harmony export */   bo: () => (/* binding */ renderTable),
/* harmony export */   ni: () => (/* binding */ renderLine)
/* harmony export */ });
/* harmony import */ var _model_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9713);

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

/***/ 6231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ buildMedianTable),
/* harmony export */   Pt: () => (/* binding */ buildChangeTable),
/* harmony export */   _N: () => (/* binding */ describeRuns),
/* harmony export */   mA: () => (/* binding */ listBaselineBlocks)
/* harmony export */ });
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2450);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6112);
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
    return buildTable({ legs, rows }, [['Median', (row) => (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(row.after, row)]]);
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

/***/ 6112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   Kv: () => (/* binding */ listBlock),
/* harmony export */   Xw: () => (/* binding */ readLine),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   wp: () => (/* binding */ tableBlock)
/* harmony export */ });
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

/***/ 9713:
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
/* harmony import */ var _common_signed_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6643);
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2450);


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

/***/ 7343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ paintMark)
/* harmony export */ });
/** The colour of a mark. */
function paintMark(mark, { red, green, yellow, dim }) {
    if (mark === 'bad' || mark === 'invalid')
        return red;
    if (mark === 'good' || mark === 'better')
        return green;
    return mark === 'none' || mark === 'new' ? dim : yellow;
}


/***/ }),

/***/ 8633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* unused harmony export renderTextTable */
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2450);
/* harmony import */ var _model_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6112);
/* harmony import */ var _model_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9713);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7343);




/** Columns as wide as their widest cell, two spaces between; no spaces at the ends of lines. */
function renderTextTable(rows, align) {
    const widths = align.map((_, column) => Math.max(0, ...rows.map((row) => row[column]?.text.length ?? 0)));
    return rows.map((row) => row
        .map(({ text, paint = (plain) => plain }, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - text.length);
        const isLast = column === row.length - 1;
        return align[column] === 'right' ? `${space}${paint(text)}` : `${paint(text)}${isLast ? '' : space}`;
    })
        .join('  ')
        .trimEnd());
}
/** Under a dimmed head; without its spare columns where lines would break. Nothing where there are no rows. */
function renderTable(table, { paint, width }) {
    if (table.rows.length === 0)
        return '';
    const { spare = [] } = table;
    const toCell = (line) => ({
        text: (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .flattenText */ .Gv)((0,_model_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .readLine */ .Xw)(line)),
        paint: paintLine(line, paint),
    });
    const candidates = [0, ...spare.map((_, index) => index + 1)].map((count) => {
        const { head, align, rows } = dropColumns(table, spare.slice(0, count));
        const cells = [head.map((text) => ({ text, paint: paint.dim })), ...rows.map((row) => row.map(toCell))];
        return { cells, align, left: head };
    });
    const fitting = candidates.find(({ cells }) => measureWidth(cells) <= width) ?? candidates.at(-1);
    if (fitting === undefined)
        return '';
    const gone = table.head.filter((name) => !fitting.left.includes(name));
    const lines = renderTextTable(fitting.cells, fitting.align).join('\n');
    const leftOut = describeGone(table, gone);
    return [lines, listBelow(table, gone), leftOut === '' ? '' : paint.dim(leftOut)]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** Why a row is not judged must be read, whatever the width: `the run is not valid: a, b`. */
function listBelow({ head, rows, below }, gone) {
    if (below === undefined || !gone.includes(below[0]))
        return '';
    const [cells, subject] = below.map((name) => head.indexOf(name));
    const read = (row, column = -1) => (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .flattenText */ .Gv)((0,_model_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .readLine */ .Xw)(row[column] ?? []));
    const subjects = new Map();
    for (const row of rows) {
        const text = read(row, cells);
        if (text !== '')
            subjects.set(text, [...(subjects.get(text) ?? []), read(row, subject)]);
    }
    return [...subjects].map(([text, names]) => `- ${(0,_common_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listSome */ .XT)(names, 3)}: ${text}`).join('\n');
}
function describeGone({ below }, gone) {
    const names = gone.filter((name) => name !== below?.[0]);
    return names.length === 0
        ? ''
        : `Left out for the width of the terminal: ${names.join(', ')}; a wider one, or a pipe, shows them.`;
}
function dropColumns({ head, align, rows }, names) {
    const left = head.flatMap((name, column) => (names.includes(name) ? [] : [column]));
    const pick = (list) => left.flatMap((column) => list.slice(column, column + 1));
    return { head: pick(head), align: pick(align), rows: rows.map(pick) };
}
function measureWidth(rows) {
    const [head = []] = rows;
    const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.text.length ?? 0)));
    return widths.reduce((sum, width) => sum + width + 2, -2);
}
function paintLine(line, paint) {
    const [first] = line;
    return typeof first === 'object' && first.kind === 'mark' ? (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paintMark */ .I)(first.mark, paint) : (text) => text;
}


/***/ }),

/***/ 5635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ encodeBytes),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   Yu: () => (/* binding */ PairWriter),
/* harmony export */   yj: () => (/* binding */ decodeBytes)
/* harmony export */ });
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Writes pairs one after the other. Lives on and is used again: millions of histograms are packed in a run. */
class PairWriter {
    #bytes = new Uint8Array(4096);
    #length = 0;
    #last = 0;
    /** Buckets must come in ascending order. */
    add(bucket, count) {
        if (this.#length + 20 > this.#bytes.length) {
            const larger = new Uint8Array(2 * this.#bytes.length);
            larger.set(this.#bytes);
            this.#bytes = larger;
        }
        this.#addVarint(this.#length === 0 ? zigzag(bucket) : bucket - this.#last);
        this.#addVarint(count);
        this.#last = bucket;
    }
    /** Gives what was written, and begins anew. */
    take() {
        const bytes = this.#bytes.slice(0, this.#length);
        this.#length = 0;
        return bytes;
    }
    #addVarint(value) {
        let rest = value;
        while (rest >= 128) {
            this.#bytes[this.#length++] = (rest % 128) + 128;
            // Division, not a shift: merged counts may pass 2^32.
            rest = Math.floor(rest / 128);
        }
        this.#bytes[this.#length++] = rest;
    }
}
/** Calls `visit` for each pair of bucket and count. */
function readPairs(bytes, visit) {
    let at = 0;
    let bucket = 0;
    const next = () => {
        let value = 0;
        let scale = 1;
        for (;;) {
            const byte = bytes[at++] ?? 0;
            value += (byte & 127) * scale;
            if (byte < 128)
                return value;
            scale *= 128;
        }
    };
    while (at < bytes.length) {
        bucket = at === 0 ? unzigzag(next()) : bucket + next();
        visit(bucket, next());
    }
}
function zigzag(value) {
    return value < 0 ? -2 * value - 1 : 2 * value;
}
function unzigzag(value) {
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}
/** Base64 without padding, for JSON. */
function encodeBytes(bytes) {
    let text = '';
    for (let i = 0; i < bytes.length; i += 3) {
        const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
        const digits = Math.min(3, bytes.length - i) + 1;
        for (let digit = 0; digit < digits; digit++)
            text += ALPHABET[(group >> (18 - 6 * digit)) & 63];
    }
    return text;
}
/** Reads what `encodeBytes` writes; null for any other text. */
function decodeBytes(text) {
    const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
    let bits = 0;
    let held = 0;
    let at = 0;
    for (const character of text) {
        const digit = ALPHABET.indexOf(character);
        if (digit < 0)
            return null;
        held = ((held << 6) | digit) & 0xffff;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes[at++] = (held >> bits) & 255;
        }
    }
    return bytes;
}


/***/ }),

/***/ 69:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ slotOfCell),
/* harmony export */   IX: () => (/* binding */ spanOfCell),
/* harmony export */   NL: () => (/* binding */ ASIDE),
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   at: () => (/* binding */ spansBetween),
/* harmony export */   cU: () => (/* binding */ NO_CUTS),
/* harmony export */   d0: () => (/* binding */ SPAN_LIMIT),
/* harmony export */   jZ: () => (/* binding */ SpanFinder)
/* harmony export */ });
/** More spans of time between the cuts of a run than this are not told apart. */
const SPAN_LIMIT = 128;
/**
 * Samples are counted in cells: a slot of time, and which span between two cuts (where stages of the load meet) it
 * lies in. So one count per sample gives both the slots, which are of equal length, and the spans, which are exact.
 */
function cellOf(slot, span) {
    return slot * SPAN_LIMIT + span;
}
/** The cell of what belongs to no slot: setup() and teardown(). */
const ASIDE = -1;
/** The slot of a cell that has one. */
function slotOfCell(cell) {
    return Math.floor(cell / SPAN_LIMIT);
}
/** The span of a cell that has one. */
function spanOfCell(cell) {
    return cell % SPAN_LIMIT;
}
const NO_CUTS = { atMs: [], leadMs: 0 };
/** The cuts that samples can lie on both sides of, in order. */
function listCuts({ atMs, leadMs }) {
    const later = [...new Set(atMs)].filter((ms) => ms > leadMs);
    return later.sort((a, b) => a - b).slice(0, SPAN_LIMIT - 1);
}
/** The spans that lie within two of the cuts: from the first to before the second. */
function spansBetween(cutsMs, { fromMs, toMs }) {
    const countUpTo = (ms) => cutsMs.filter((cut) => cut <= ms).length;
    return [countUpTo(fromMs), countUpTo(toMs)];
}
/** Tells the span of a time; times come nearly in order. */
class SpanFinder {
    cutsMs;
    #leadMs;
    #span = 0;
    constructor(cuts) {
        this.cutsMs = listCuts(cuts);
        this.#leadMs = cuts.leadMs;
    }
    /** @param firstMs when the first iteration began, as far as is known: the first of them to end tell */
    find(timeMs, firstMs) {
        const cuts = this.cutsMs;
        if (cuts.length === 0)
            return 0;
        const sinceStartMs = timeMs - firstMs + this.#leadMs;
        while (this.#span < cuts.length && sinceStartMs >= cuts[this.#span])
            this.#span++;
        while (this.#span > 0 && sinceStartMs < cuts[this.#span - 1])
            this.#span--;
        return this.#span;
    }
}


/***/ }),

/***/ 945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   C4: () => (/* binding */ HistogramBuilder),
/* harmony export */   Jf: () => (/* binding */ BUCKET_RATIO),
/* harmony export */   Q7: () => (/* binding */ mergeHistograms),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   mZ: () => (/* binding */ smoothQuantile)
/* harmony export */ });
/* harmony import */ var _bucket_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5635);

/** Width of a bucket: a value in it is known to within this ratio. */
const BUCKET_RATIO = 1.01;
const LOG_RATIO = Math.log(BUCKET_RATIO);
/** Values closer to zero than this are counted as zero: k6 writes six decimals. */
const TINY = 1e-6;
const LOG_TINY = Math.log(TINY);
const LAST_BUCKET = 8191;
/** Shared scratch memory: empty before and after every use. */
const writer = new _bucket_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PairWriter */ .Yu();
/** The bucket of a finite value. */
function bucketOf(value) {
    if (value >= TINY)
        return positiveBucket(value);
    return value <= -TINY ? -positiveBucket(-value) : 0;
}
function positiveBucket(value) {
    const bucket = 1 + Math.floor((Math.log(value) - LOG_TINY) / LOG_RATIO);
    if (bucket > LAST_BUCKET)
        return LAST_BUCKET;
    return bucket < 1 ? 1 : bucket;
}
/** The value at a fraction 0..1 of the way through a bucket, on the log scale. */
function valueInBucket(bucket, fraction) {
    if (bucket === 0)
        return 0;
    if (bucket < 0)
        return -valueInBucket(-bucket, 1 - fraction);
    return TINY * Math.exp((bucket - 1 + fraction) * LOG_RATIO);
}
/** Counts values; grows with the range it has seen, so that thousands of them fit in memory. */
class HistogramBuilder {
    count = 0;
    sum = 0;
    min = Number.POSITIVE_INFINITY;
    max = Number.NEGATIVE_INFINITY;
    #counts = new Float64Array(0);
    #low = 0;
    add(value) {
        this.addTo(bucketOf(value), value);
    }
    /** As `add`, for a caller that needs the bucket of one value for several histograms. */
    addTo(bucket, value) {
        let index = bucket - this.#low;
        // `!(… < length)` also catches the empty array; one unsigned compare covers both ends of the range.
        if (!(index >>> 0 < this.#counts.length))
            index = this.#grow(bucket);
        this.#counts[index]++;
        this.count++;
        this.sum += value;
        if (value < this.min)
            this.min = value;
        if (value > this.max)
            this.max = value;
    }
    /** Counts and adds up a value without placing it in a bucket. */
    addPlain(value) {
        this.count++;
        this.sum += value;
        if (value < this.min)
            this.min = value;
        if (value > this.max)
            this.max = value;
    }
    addHistogram(other) {
        if (other.count === 0)
            return;
        (0,_bucket_code_js__WEBPACK_IMPORTED_MODULE_0__/* .readPairs */ .SX)(other.buckets, (bucket, count) => {
            let index = bucket - this.#low;
            if (!(index >>> 0 < this.#counts.length))
                index = this.#grow(bucket);
            this.#counts[index] += count;
        });
        this.count += other.count;
        this.sum += other.sum;
        this.min = Math.min(this.min, other.min);
        this.max = Math.max(this.max, other.max);
    }
    build() {
        for (let i = 0; i < this.#counts.length; i++) {
            const count = this.#counts[i];
            if (count > 0)
                writer.add(this.#low + i, count);
        }
        const { count, sum, min, max } = this;
        return { count, sum, min, max, buckets: writer.take() };
    }
    /** Empties it and keeps its memory. */
    clear() {
        this.count = 0;
        this.sum = 0;
        this.min = Number.POSITIVE_INFINITY;
        this.max = Number.NEGATIVE_INFINITY;
        this.#counts.fill(0);
    }
    /** Makes room for a bucket, with some to spare on its side; gives its index. */
    #grow(bucket) {
        const empty = this.#counts.length === 0;
        const margin = Math.max(32, this.#counts.length);
        const low = empty || bucket < this.#low ? bucket - margin : this.#low;
        const end = this.#low + this.#counts.length;
        const high = empty || bucket >= end ? bucket + margin : end;
        const counts = new Float64Array(high - low);
        counts.set(this.#counts, empty ? 0 : this.#low - low);
        this.#counts = counts;
        this.#low = low;
        return bucket - low;
    }
}
/** @param scratch an empty builder, empty again afterwards: saves memory where many are merged */
function mergeHistograms(histograms, scratch = new HistogramBuilder()) {
    for (const histogram of histograms)
        scratch.addHistogram(histogram);
    const merged = scratch.build();
    scratch.clear();
    return merged;
}
/**
 * The p-quantile as k6 computes it (linear between the two nearest samples, type 7 of Hyndman and Fan 1996;
 * k6's `TrendSink.P`), each sample taken at the middle of its bucket: at most 0.5 % away from the exact value,
 * whatever the distribution. NaN of an empty histogram.
 */
function quantile(histogram, p) {
    return interpolate(histogram, p, () => 0.5);
}
/**
 * As `quantile`, with the samples of a bucket spread evenly over it. Usually nearer (about 0.1 %) and free of
 * steps, which comparing needs: a shift of 0.3 % must move it. Off by up to 1 % where many samples are equal.
 */
function smoothQuantile(histogram, p) {
    return interpolate(histogram, p, (rank, size) => (rank + 0.5) / size);
}
function interpolate(histogram, p, spread) {
    if (histogram.count === 0)
        return Number.NaN;
    const position = p * (histogram.count - 1);
    const rank = Math.floor(position);
    const [low, high] = samplesAt(histogram, rank, spread);
    return low + (high - low) * (position - rank);
}
/** Estimates the samples of two neighbouring ranks (from 0, in ascending order). */
function samplesAt(histogram, rank, spread) {
    const { min, max } = histogram;
    const last = histogram.count - 1;
    const clamp = (value) => Math.min(max, Math.max(min, value));
    const found = [max, max];
    let before = 0;
    (0,_bucket_code_js__WEBPACK_IMPORTED_MODULE_0__/* .readPairs */ .SX)(histogram.buckets, (bucket, size) => {
        for (let side = 0; side < 2; side++) {
            const inBucket = Math.min(rank + side, last) - before;
            if (inBucket >= 0 && inBucket < size)
                found[side] = clamp(valueInBucket(bucket, spread(inBucket, size)));
        }
        before += size;
    });
    // The extremes are known exactly.
    if (rank <= 0)
        found[0] = min;
    if (rank >= last)
        found[0] = max;
    if (rank + 1 >= last)
        found[1] = max;
    return found;
}


/***/ }),

/***/ 196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ sumUp),
/* harmony export */   FW: () => (/* binding */ SHORTEST_SLOT_MS),
/* harmony export */   G5: () => (/* binding */ POPULATION),
/* harmony export */   r3: () => (/* binding */ SLOT_LIMIT),
/* harmony export */   wi: () => (/* binding */ formatSeriesKey)
/* harmony export */ });
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2450);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(945);


/** A run has between 65 and 128 slots, or fewer if it is short: enough for 30 windows and for cutting ramps off. */
const SLOT_LIMIT = 128;
/** Slots are this × 2^k ms long, so that those of two runs can be brought to one length exactly. */
const SHORTEST_SLOT_MS = 100;
/** Gauges of k6 that count users: their samples belong to no request, and add up over the parts of a load. */
const POPULATION = ['vus', 'vus_max'];
/** All samples of a series, setup and teardown included. */
function sumUp(series) {
    return (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeHistograms */ .Q7)([...series.slots, series.aside].filter((slot) => slot !== null));
}
/** Identifies a series among those of its set. */
function formatSeriesKey(metric, tags) {
    return JSON.stringify([metric, ...(0,_common_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sortEntries */ .R3)(tags)]);
}


/***/ }),

/***/ 1916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pairUp),
/* harmony export */   V: () => (/* binding */ SeriesBuilder)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(945);


/** One series while its samples come in. Only the cell being filled is spread out in memory; others are packed. */
class SeriesBuilder {
    last = 0;
    #cell = _cells_js__WEBPACK_IMPORTED_MODULE_0__/* .ASIDE */ .NL;
    #open = new _histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .HistogramBuilder */ .C4();
    #packed = new Map();
    #count = 0;
    /** Samples so far. */
    get count() {
        return this.#count;
    }
    /** Adds a sample of a trend; `bucket` is `bucketOf(value)`, computed once for all series of the sample. */
    addTrend(cell, bucket, value) {
        if (cell !== this.#cell)
            this.#turnTo(cell);
        this.#count++;
        this.#open.addTo(bucket, value);
    }
    /** Adds a sample of any other metric: no buckets. */
    addPlain(cell, value) {
        if (cell !== this.#cell)
            this.#turnTo(cell);
        this.#count++;
        this.#open.addPlain(value);
        this.last = value;
    }
    /** Halves the number of slots. */
    coarsen() {
        // The open cell's number means another time from here on.
        this.#turnTo(_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .ASIDE */ .NL);
        this.#packed = this.#mergeBy([this.#packed], (cell) => cell === _cells_js__WEBPACK_IMPORTED_MODULE_0__/* .ASIDE */ .NL ? _cells_js__WEBPACK_IMPORTED_MODULE_0__/* .ASIDE */ .NL : (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellOf */ .WC)((0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .slotOfCell */ .CY)(cell) >> 1, (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOfCell */ .IX)(cell)));
    }
    /** Takes over the samples of other series of the same metric. */
    absorb(others) {
        for (const one of [this, ...others])
            one.#pack();
        this.#packed = this.#mergeBy([this, ...others].map((one) => one.#packed), (cell) => cell);
        this.#count += others.reduce((sum, other) => sum + other.#count, 0);
        this.last = others.at(-1)?.last ?? this.last;
    }
    /** The packed slots, the spans if there is more than one, and what is aside. Ends the building. */
    finish(cuts) {
        this.#pack();
        const aside = this.#packed.get(_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .ASIDE */ .NL) ?? null;
        this.#packed.delete(_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .ASIDE */ .NL);
        if (cuts === 0)
            return { slots: spread(this.#packed, _cells_js__WEBPACK_IMPORTED_MODULE_0__/* .slotOfCell */ .CY), spans: [], aside };
        const slots = spread(this.#mergeBy([this.#packed], _cells_js__WEBPACK_IMPORTED_MODULE_0__/* .slotOfCell */ .CY));
        return { slots, spans: spread(this.#mergeBy([this.#packed], _cells_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOfCell */ .IX)), aside };
    }
    #turnTo(cell) {
        this.#pack();
        this.#cell = cell;
    }
    #pack() {
        if (this.#open.count === 0)
            return;
        // Samples come nearly in the order of time; a cell that is opened again is rare, and merged.
        const there = this.#packed.get(this.#cell);
        if (there !== undefined)
            this.#open.addHistogram(there);
        this.#packed.set(this.#cell, this.#open.build());
        this.#open.clear();
    }
    /** Merges what a key brings together. */
    #mergeBy(all, keyOf) {
        const parts = new Map();
        for (const [cell, histogram] of all.flatMap((packed) => [...packed])) {
            const together = parts.get(keyOf(cell));
            if (together === undefined)
                parts.set(keyOf(cell), [histogram]);
            else
                together.push(histogram);
        }
        const merge = ([first, ...rest]) => rest.length === 0 ? first : (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeHistograms */ .Q7)([first, ...rest], this.#open);
        return new Map([...parts].map(([key, together]) => [key, merge(together)]));
    }
}
/** By key, with null where there is none. */
function spread(histograms, keyOf = (cell) => cell) {
    const list = [];
    for (const [cell, histogram] of histograms) {
        const key = keyOf(cell);
        while (list.length <= key)
            list.push(null);
        list[key] = histogram;
    }
    return list;
}
/** Merges slots 0 and 1, 2 and 3, …; keeps holes. @param scratch an empty builder, empty again afterwards. */
function pairUp(slots, scratch = new _histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .HistogramBuilder */ .C4()) {
    return Array.from({ length: Math.ceil(slots.length / 2) }, (_, i) => {
        const [a, b] = [slots[2 * i] ?? undefined, slots[2 * i + 1] ?? undefined];
        return a === undefined || b === undefined ? (a ?? b) : (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeHistograms */ .Q7)([a, b], scratch);
    });
}


/***/ }),

/***/ 264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findUnknown),
/* harmony export */   w: () => (/* binding */ listTwins)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1922);
/* harmony import */ var _common_suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4549);
/* harmony import */ var _common_told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2804);



/** The names of the input `suites` that are none. */
function findUnknown(suites, all) {
    const known = all.map(({ suite }) => suite);
    return suites
        .filter((suite) => !known.includes(suite))
        .map((suite) => new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev) `${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('suites')} names "${suite}", which is no suite.`, (0,_common_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(suite, known)));
}
/** The suites that more than one file would be, each with its files. */
function listTwins(all) {
    const filesOf = (suite) => all.filter((other) => other.suite === suite).map(({ file }) => file);
    return [...new Set(all.map(({ suite }) => suite))]
        .map((suite) => ({ suite, files: filesOf(suite) }))
        .filter(({ files }) => files.length > 1);
}


/***/ }),

/***/ 8144:
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

/***/ 4505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   Jv: () => (/* binding */ sumOfSquares),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
/* unused harmony exports quantile, robustSpread */
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8144);

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


/***/ })

};

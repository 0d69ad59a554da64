export const id = 756;
export const ids = [756];
export const modules = {

/***/ 3756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDocumentCommand: () => (/* binding */ runDocumentCommand)
});

// EXTERNAL MODULE: ./src/adapters/git/checkout.ts
var checkout = __webpack_require__(4415);
// EXTERNAL MODULE: ./src/adapters/machine/continuous-integration.ts
var continuous_integration = __webpack_require__(7244);
// EXTERNAL MODULE: ./src/common/errors.ts
var common_errors = __webpack_require__(1922);
// EXTERNAL MODULE: ./src/modes/history/events.ts
var events = __webpack_require__(6778);
// EXTERNAL MODULE: ./src/baseline/foreign-document.ts
var foreign_document = __webpack_require__(8329);
// EXTERNAL MODULE: ./src/baseline/places.ts
var places = __webpack_require__(3271);
// EXTERNAL MODULE: ./src/common/paths.ts
var common_paths = __webpack_require__(9353);
// EXTERNAL MODULE: ./src/measurement/run-record.ts
var run_record = __webpack_require__(9827);
// EXTERNAL MODULE: ./src/readers/named-values.ts + 1 modules
var named_values = __webpack_require__(5013);
// EXTERNAL MODULE: ./src/modes/history/workspace-store.ts
var workspace_store = __webpack_require__(3366);
;// CONCATENATED MODULE: ./src/modes/import.ts







/** Adds the runs of other tools' files to the baselines of the workspace. @throws UserError */
async function importBaselines({ files, suite: asked, format: named, config, note, dryRun }, ports) {
    const outcomes = [];
    for (const path of files) {
        const file = await ports.base.load(path);
        if (file.kind === 'absent')
            throw new common_errors/* UserError */.yo(`${path} is not there.`, 'Check the path.');
        const suite = asked ?? (0,common_paths/* stemOf */.V)(path);
        // A baseline that is imported into itself is read as it is read there, and so is the same run.
        const isTarget = (0,common_paths/* joinPath */.u)('.', (0,places/* baselinePath */.XB)(config.baseline.path, suite)) === (0,common_paths/* joinPath */.u)('.', path);
        const unknownTime = isTarget ? undefined : (await ports.base.findLastChange(path))?.time;
        const worse = named === null ? null : (0,named_values/* worseOf */.WD)(named);
        const target = { suite, place: path, worse, ...(unknownTime === undefined ? {} : { unknownTime }) };
        const { document, format, skipped } = (0,foreign_document/* readStoredDocument */.Bv)(file.text, target);
        if (named !== null)
            requireList(path, format, named);
        ports.log.info(`${path} is ${(0,foreign_document/* nameFormat */.jb)(format)}, with ${document.runs.length} of its runs readable.`);
        if (document.runs.some(({ provenance }) => provenance.time === run_record/* UNKNOWN_TIME */.v2))
            ports.log.warning(`${path} does not say when it was measured.`);
        if (skipped.length > 0)
            ports.log.warning(`Not taken over from ${path}: ${skipped.join(', ')}.`);
        const addition = {
            ...document,
            suite: asked ?? document.suite,
            runs: document.runs.map((run) => ({ ...run, note: run.note ?? note })),
        };
        const storing = { ...NO_JOB, config, policy: { updateHistory: 'append', dryRun } };
        outcomes.push(await (0,workspace_store/* storeInWorkspace */.Y)([addition], storing, ports));
    }
    return outcomes;
}
/** @throws UserError when the file is no list of values: any other is known by its look, and says what it says. */
function requireList(path, format, named) {
    if (format === 'value-list' && (named === 'values' || (0,named_values/* worseOf */.WD)(named) !== null))
        return;
    throw new common_errors/* UserError */.yo(`${path} is ${(0,foreign_document/* nameFormat */.jb)(format)}, and not to be read as format: ${named}.`, 'Leave format out: what is imported is known by its look. Of a list of name, unit and value it says which direction is worse: customSmallerIsBetter, customBiggerIsBetter.');
}
/** No job has measured these runs. */
const NO_JOB = {
    leg: '',
    job: { name: '', ref: '', runUrl: '', actor: '' },
};

// EXTERNAL MODULE: ./src/baseline/document.ts
var baseline_document = __webpack_require__(4066);
// EXTERNAL MODULE: ./src/baseline/document-text.ts + 4 modules
var document_text = __webpack_require__(6875);
// EXTERNAL MODULE: ./src/common/text.ts
var common_text = __webpack_require__(2450);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/measurement/metric.ts
var metric = __webpack_require__(3158);
;// CONCATENATED MODULE: ./src/measurement/sample-fault.ts
/**
 * What is wrong with single samples: their value is no number (`Infinity`), or their row is too long to be read, so
 * that they are left out; or they are in a metric of k6's and k6 did not take them; or they come to values that nothing
 * can have measured.
 */
const SAMPLE_FAULT_KINDS = ['no-number', 'too-long', 'foreign', 'impossible'];

// EXTERNAL MODULE: ./src/samples/bucket-code.ts
var bucket_code = __webpack_require__(5635);
// EXTERNAL MODULE: ./src/samples/cells.ts
var cells = __webpack_require__(69);
// EXTERNAL MODULE: ./src/samples/sample-set.ts
var sample_set = __webpack_require__(196);
;// CONCATENATED MODULE: ./src/samples/document.ts







const VERSION = 1;
const finite = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x());
const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
/** [count, sum, min, max, buckets in base64] */
const Tally = dist/* pipe */.FsL(dist/* strictTuple */.CxQ([count, finite, finite, finite, dist/* string */.YjP()]), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
    const [count, sum, min, max, text] = dataset.value;
    const buckets = (0,bucket_code/* decodeBytes */.yj)(text);
    let counted = 0;
    if (buckets !== null)
        (0,bucket_code/* readPairs */.SX)(buckets, (_, samples) => (counted += samples));
    if (buckets === null || (buckets.length > 0 && counted !== count) || count === 0) {
        addIssue({ message: 'a histogram whose buckets do not hold its samples' });
        return NEVER;
    }
    return { count, sum, min, max, buckets };
}));
const Series = dist/* strictObject */.rej({
    metric: dist/* string */.YjP(),
    tags: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()),
    type: dist/* picklist */.KIO(metric/* METRIC_TYPES */.zm),
    contains: dist/* picklist */.KIO(metric/* METRIC_CONTENTS */.ec),
    folded: count,
    last: finite,
    slots: dist/* pipe */.FsL(dist/* array */.YOg(dist/* nullable */.mee(Tally)), dist/* maxLength */.Ru6(sample_set/* SLOT_LIMIT */.r3)),
    spans: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* nullable */.mee(Tally)), dist/* maxLength */.Ru6(cells/* SPAN_LIMIT */.d0)), []),
    aside: dist/* nullable */.mee(Tally),
});
const SampleFault = dist/* strictObject */.rej({
    metric: dist/* string */.YjP(),
    kind: dist/* picklist */.KIO(SAMPLE_FAULT_KINDS),
    count,
    of: count,
});
const isSlotLength = (ms) => Number.isInteger(Math.log2(ms / sample_set/* SHORTEST_SLOT_MS */.FW));
/** The samples of a run as a file: what one job of a matrix hands to the job that merges. */
const SampleSetDocument = dist/* strictObject */.rej({
    version: dist/* literal */.euz(VERSION),
    identity: dist/* strictObject */.rej({
        suite: dist/* string */.YjP(),
        scriptHash: dist/* nullable */.mee(dist/* string */.YjP()),
        shard: dist/* nullable */.mee(dist/* string */.YjP()),
    }),
    groupings: dist/* array */.YOg(dist/* array */.YOg(dist/* string */.YjP())),
    seriesLimit: dist/* pipe */.FsL(count, dist/* minValue */.Wwf(1)),
    slotMs: dist/* pipe */.FsL(finite, dist/* minValue */.Wwf(sample_set/* SHORTEST_SLOT_MS */.FW), dist/* check */.z6Y(isSlotLength, 'not 100 ms × 2^k')),
    cutsMs: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(finite), dist/* maxLength */.Ru6(cells/* SPAN_LIMIT */.d0)), []),
    originMs: finite,
    loadStartMs: finite,
    firstMs: finite,
    lastMs: finite,
    samples: count,
    isCutOff: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    missingTags: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), isLeftOut: dist/* boolean */.zMY() })), []),
    faults: dist/* optional */.lqM(dist/* array */.YOg(SampleFault), []),
    notes: dist/* array */.YOg(dist/* string */.YjP()),
    series: dist/* array */.YOg(Series),
});
/** The set as one line of JSON, histograms packed. */
function serialiseSampleSet(set) {
    const series = set.series.map((one) => ({
        ...one,
        slots: one.slots.map(packTally),
        spans: one.spans.map(packTally),
        aside: packTally(one.aside),
    }));
    return JSON.stringify({ version: VERSION, ...set, series });
}
function packTally(tally) {
    if (tally === null)
        return null;
    return [tally.count, tally.sum, tally.min, tally.max, (0,bucket_code/* encodeBytes */.MW)(tally.buckets)];
}
/** Reads what `serialiseSampleSet` writes. @param source where the text is from, for the error. */
function parseSampleSet(text, source) {
    const hint = 'Use a sample file as this action wrote it, from the same version of the action.';
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new common_errors/* UserError */.yo(`${source} is not a sample file: it is not JSON.`, hint, { cause });
    }
    const result = dist/* safeParse */.xLC(SampleSetDocument, json);
    if (!result.success) {
        const [issue] = result.issues;
        throw new common_errors/* UserError */.yo(`${source} is not a sample file: ${dist/* getDotPath */.BuJ(issue) ?? 'the whole'}: ${issue.message}`, hint);
    }
    const { version: _, series, ...rest } = result.output;
    return { ...rest, series: series };
}

// EXTERNAL MODULE: ./src/measurement/tags.ts
var tags = __webpack_require__(5695);
// EXTERNAL MODULE: ./src/samples/histogram.ts
var histogram = __webpack_require__(945);
// EXTERNAL MODULE: ./src/samples/series-builder.ts
var series_builder = __webpack_require__(1916);
;// CONCATENATED MODULE: ./src/samples/merge.ts






/**
 * Merges the sample sets of one load that several k6 processes made together (`--execution-segment`, k6-operator
 * pods, jobs of a matrix). Counts add, percentiles come from the merged histograms, time is counted from each
 * part's own start. The order of the sets makes no difference.
 * @throws UserError if there is none, or they are not of one suite, script and way of reading, or one comes twice.
 */
function mergeSampleSets(sets) {
    const [first, ...rest] = [...sets].sort(compareSets);
    if (first === undefined)
        throw new common_errors/* UserError */.yo('There are no samples to merge.', 'Name at least one sample file.');
    for (const other of rest)
        assertSameLoad(first, other);
    assertDistinct([first, ...rest]);
    if (rest.length === 0)
        return first;
    const slotMs = Math.max(...sets.map((set) => set.slotMs));
    const parts = [first, ...rest].map((set) => coarsenTo(set, slotMs));
    const leads = parts.map((set) => set.originMs - set.loadStartMs);
    const originMs = Math.min(...parts.map((set) => set.originMs));
    return {
        ...first,
        identity: { ...first.identity, shard: null },
        slotMs,
        originMs,
        loadStartMs: originMs - Math.max(...leads),
        firstMs: Math.min(...parts.map((set) => set.firstMs)),
        lastMs: Math.max(...parts.map((set) => set.lastMs)),
        samples: parts.reduce((sum, set) => sum + set.samples, 0),
        series: mergeSeries(parts),
        isCutOff: parts.some((set) => set.isCutOff),
        missingTags: first.missingTags.filter(({ name }) => parts.every((set) => lacks(set, name))),
        faults: mergeFaults(parts),
        notes: [...new Set(parts.flatMap((set) => set.notes))].sort(),
    };
}
function mergeFaults(sets) {
    const isOf = (a) => (b) => a.metric === b.metric && a.kind === b.kind;
    const all = sets.flatMap(({ faults }) => faults);
    const first = all.filter((fault, index) => all.findIndex(isOf(fault)) === index);
    const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
    return first.map((fault) => ({
        ...fault,
        count: sum(all.filter(isOf(fault)).map(({ count }) => count)),
        of: sum(sets.map((set) => countOf(set, fault))),
    }));
}
/** A part without any such fault still has samples of the metric. */
function countOf(set, { metric, kind }) {
    const own = set.faults.find((fault) => fault.metric === metric && fault.kind === kind);
    const whole = set.series.find((series) => series.metric === metric && Object.keys(series.tags).length === 0);
    return own?.of ?? (whole === undefined ? 0 : (0,sample_set/* sumUp */.Bw)(whole).count);
}
function lacks({ missingTags }, name) {
    return missingTags.some((tag) => tag.name === name);
}
/** A fixed order, so that sums of floating-point numbers come out the same for any order given. */
function compareSets(a, b) {
    const keyOf = (set) => [
        set.identity.shard ?? '',
        set.firstMs,
        set.originMs,
        set.lastMs,
        set.samples,
    ];
    const [left, right] = [keyOf(a), keyOf(b)];
    for (const [i, value] of left.entries()) {
        const other = right[i] ?? 0;
        if (value !== other)
            return value < other ? -1 : 1;
    }
    return 0;
}
function assertSameLoad(a, b) {
    const differing = [
        ['suite', a.identity.suite, b.identity.suite],
        ['script', a.identity.scriptHash ?? 'unknown', b.identity.scriptHash ?? 'unknown'],
        ['group-by', JSON.stringify(a.groupings), JSON.stringify(b.groupings)],
        ['course of the load', JSON.stringify(a.cutsMs), JSON.stringify(b.cutsMs)],
        ['series limit', String(a.seriesLimit), String(b.seriesLimit)],
    ].find(([, left, right]) => left !== right);
    if (differing === undefined)
        return;
    const [what, left, right] = differing;
    throw new common_errors/* UserError */.yo(`Samples of different runs cannot be merged: the ${what} is ${left} in one and ${right} in another.`, 'Merge only the parts of one load: the same scenario file and configuration, split by --execution-segment or a matrix.');
}
function assertDistinct(sets) {
    const seen = new Set();
    for (const { identity } of sets) {
        if (identity.shard === null)
            continue;
        if (seen.has(identity.shard)) {
            throw new common_errors/* UserError */.yo(`Shard ${identity.shard} of ${identity.suite} is there twice.`, 'Give every job its own `shard`, and delete results of earlier attempts.');
        }
        seen.add(identity.shard);
    }
}
function coarsenTo(set, slotMs) {
    if (set.slotMs >= slotMs)
        return set;
    const series = set.series.map((one) => ({ ...one, slots: (0,series_builder/* pairUp */.O)(one.slots).map((slot) => slot ?? null) }));
    return coarsenTo({ ...set, slotMs: set.slotMs * 2, series }, slotMs);
}
function mergeSeries(sets) {
    const named = new Map();
    for (const series of sets.flatMap((set) => set.series)) {
        if (series.folded > 0)
            continue;
        const key = (0,sample_set/* formatSeriesKey */.wi)(series.metric, series.tags);
        named.set(key, [...(named.get(key) ?? []), series]);
    }
    const merged = [...named.values()].map((parts) => addSeries(parts, parts[0]?.tags ?? {}, 0));
    const wholes = merged.filter(({ tags }) => Object.keys(tags).length === 0);
    const kinds = new Map();
    for (const series of merged.filter(({ tags }) => Object.keys(tags).length > 0)) {
        const kind = kindOf(series);
        kinds.set(kind, [...(kinds.get(kind) ?? []), series]);
    }
    return [...wholes, ...[...kinds.values()].flatMap((series) => foldRest(series, sets))];
}
/** A metric and the tag names of a row: the rows that share a limit. */
function kindOf({ metric, tags }) {
    return JSON.stringify([metric, Object.keys(tags).sort()]);
}
/**
 * Folds what is beyond the limit, and what one of the sets has folded already: a row that lacks the samples of
 * one part would look like the row of all parts.
 */
function foldRest(series, sets) {
    const kind = series[0] === undefined ? '' : kindOf(series[0]);
    const keyOf = (one) => (0,sample_set/* formatSeriesKey */.wi)(one.metric, one.tags);
    const folding = sets.flatMap((set) => {
        const other = set.series.find((one) => one.folded > 0 && kindOf(one) === kind);
        return other === undefined ? [] : [{ other, named: new Set(set.series.map(keyOf)) }];
    });
    const whole = series.filter((one) => folding.every(({ named }) => named.has(keyOf(one))));
    const size = new Map(whole.map((one) => [one, (0,sample_set/* sumUp */.Bw)(one).count]));
    const bySize = [...whole].sort((a, b) => {
        return (size.get(b) ?? 0) - (size.get(a) ?? 0) || (0,common_text/* compareTexts */.qy)(keyOf(a), keyOf(b));
    });
    const kept = bySize.slice(0, sets[0]?.seriesLimit);
    const rest = series.filter((one) => !kept.includes(one));
    if (rest.length === 0 && folding.length === 0)
        return kept;
    const folded = Math.max(0, ...folding.map(({ other }) => other.folded)) + rest.length;
    const grouping = Object.keys(series[0]?.tags ?? {});
    return [
        ...kept,
        addSeries([...rest, ...folding.map(({ other }) => other)], (0,tags/* otherTags */.UR)(grouping, folded), folded),
    ];
}
function addSeries(parts, tags, folded) {
    const [first] = parts;
    const add = (slots) => {
        const filled = slots.filter((slot) => slot != null);
        return filled.length === 0 ? null : (0,histogram/* mergeHistograms */.Q7)(filled);
    };
    const addAll = (lists) => {
        const length = Math.max(...lists.map((list) => list.length));
        return Array.from({ length }, (_, i) => add(lists.map((list) => list[i])));
    };
    const slots = addAll(parts.map((part) => part.slots));
    const spans = addAll(parts.map((part) => part.spans));
    const aside = add(parts.map((part) => part.aside));
    const merged = { ...first, tags, folded, slots, spans, aside, last: parts.at(-1)?.last ?? 0 };
    return sample_set/* POPULATION */.G5.includes(first.metric) ? { ...merged, ...addPopulations(parts) } : merged;
}
/** Users of all parts are users together; of any other gauge, the part that comes last has the last word. */
function addPopulations(parts) {
    const tallies = parts.map(sample_set/* sumUp */.Bw).filter(({ count }) => count > 0);
    const add = (pick) => tallies.reduce((sum, tally) => sum + pick(tally), 0);
    const aside = {
        ...(0,histogram/* mergeHistograms */.Q7)(tallies),
        min: add(({ min }) => min),
        max: add(({ max }) => max),
    };
    return {
        aside: tallies.length === 0 ? null : aside,
        last: parts.reduce((sum, part) => sum + part.last, 0),
    };
}

;// CONCATENATED MODULE: ./src/modes/merge.ts







/**
 * Baselines of one suite, or sample files of one load, as one document.
 * @param history the most runs that are kept of a leg
 * @throws UserError when they do not belong together, or one is neither
 */
function mergeFiles(files, history) {
    const samples = files.filter(({ text }) => isSampleFile(text));
    if (samples.length === 0)
        return mergeBaselines(files, history);
    const other = files.find((file) => !samples.includes(file));
    if (other !== undefined)
        throw new common_errors/* UserError */.yo(`${other.path} is no sample file, and ${samples[0]?.path} is one.`, 'Merge baselines with baselines, and sample files with sample files.');
    const merged = mergeSampleSets(samples.map(({ path, text }) => parseSampleSet(text, path)));
    return {
        text: `${serialiseSampleSet(merged)}\n`,
        summary: `${(0,common_text/* plural */.LS)(merged.samples, 'sample')} of ${(0,common_text/* plural */.LS)(files.length, 'file')}, suite ${merged.identity.suite}`,
    };
}
function isSampleFile(text) {
    try {
        const json = JSON.parse(text);
        return typeof json === 'object' && json !== null && 'series' in json;
    }
    catch {
        return false;
    }
}
/** @throws UserError for what other tools keep: it names no suite */
function parseOwn({ path, text }) {
    const { document, format } = (0,foreign_document/* readStoredDocument */.Bv)(text, { suite: path, place: path });
    if (format === 'baseline')
        return document;
    throw new common_errors/* UserError */.yo(`${path} is ${(0,foreign_document/* nameFormat */.jb)(format)}, not a baseline.`, 'Turn it into one first: perf-baseline baseline import.');
}
function mergeBaselines(files, history) {
    const [first, ...rest] = files.map(parseOwn);
    if (first === undefined)
        throw new common_errors/* UserError */.yo('There is nothing to merge.', 'Name at least one file.');
    const merge = (one, other) => (0,baseline_document/* mergeDocuments */.JP)(one, other, history);
    // With itself, so that a single document is put in order and shortened as well.
    const merged = rest.reduce(merge, merge(first, first));
    return {
        text: (0,document_text/* renderBaseline */.q)(merged),
        summary: `${(0,common_text/* plural */.LS)(merged.runs.length, 'run')} of ${(0,common_text/* plural */.LS)(files.length, 'file')}, suite ${merged.suite}`,
    };
}

// EXTERNAL MODULE: ./src/settings/suite-names.ts
var suite_names = __webpack_require__(264);
;// CONCATENATED MODULE: ./src/modes/show.ts





/** The stored baselines, and the suites of the config that have none yet. @throws UserError */
async function loadShownBaselines({ config, files, suites }, ports) {
    if (files.length > 0)
        return Promise.all(files.map((path) => loadFile(path, ports)));
    const configured = Object.keys(config.suites).map((suite) => ({
        suite,
        path: (0,places/* baselinePath */.XB)(config.baseline.path, suite),
    }));
    // Without `./`, as they are listed.
    const paths = new Set(configured.map(({ path }) => (0,common_paths/* joinPath */.u)('.', path)));
    // Baselines of suites that the config does not name.
    const others = (await ports.base.list(config.baseline.path)).filter((path) => !paths.has(path));
    const all = [
        ...(await Promise.all(configured.map((entry) => loadConfigured(entry, ports)))),
        ...(await Promise.all(others.map((path) => loadFile(path, ports)))),
    ];
    const unknown = (0,suite_names/* findUnknown */.I)(suites, all);
    if (unknown.length > 0)
        throw new common_errors/* UserErrors */.tQ(unknown);
    return all.filter(({ suite }) => suites.length === 0 || suites.includes(suite));
}
async function loadConfigured(entry, ports) {
    const shown = await load(entry, ports);
    if (shown.document !== null)
        (0,places/* requireSuite */.uw)(shown.document, entry.suite, entry.path);
    return shown;
}
async function loadFile(path, ports) {
    const shown = await load({ suite: (0,common_paths/* stemOf */.V)(path), path }, ports);
    if (shown.document === null) {
        const { how } = await ports.base.resolveBase();
        throw new common_errors/* UserError */.yo(`${path} is not there on ${how}.`, 'Check the path of the baseline.');
    }
    return { ...shown, suite: shown.document.suite };
}
async function load({ suite, path }, { base }) {
    const file = await base.load(path);
    const document = file.kind === 'absent' ? null : (0,foreign_document/* readStoredDocument */.Bv)(file.text, { suite, place: path }).document;
    return { suite, path, document };
}

// EXTERNAL MODULE: ./src/baseline/update.ts
var update = __webpack_require__(6054);
// EXTERNAL MODULE: ./src/measurement/measure.ts
var measurement_measure = __webpack_require__(6896);
// EXTERNAL MODULE: ./src/measurement/patterns.ts
var patterns = __webpack_require__(5465);
// EXTERNAL MODULE: ./src/rules/budget.ts
var budget = __webpack_require__(3262);
// EXTERNAL MODULE: ./src/report/model/escape.ts
var model_escape = __webpack_require__(9713);
// EXTERNAL MODULE: ./src/report/model/format.ts
var format = __webpack_require__(8761);
// EXTERNAL MODULE: ./src/common/git-ref.ts
var git_ref = __webpack_require__(5861);
;// CONCATENATED MODULE: ./src/report/model/shown-baseline.ts





/** Stands where there are no numbers yet. */
const PENDING = 'PENDING';
/** `5 runs of 5 jobs, the newest of c0ffee1 (2026-11-17), in x.json`. @param write how foreign text is written */
function describeStored(document, path, write = model_escape/* flattenText */.Gv) {
    const { runs, jobs } = (0,update/* summariseUpdate */.yl)(null, document);
    const newest = document.runs.at(-1)?.provenance;
    const commit = newest === undefined || newest.sha === '' ? 'an unknown commit' : (0,git_ref/* shortenSha */.y)(newest.sha);
    const day = newest === undefined || newest.time === run_record/* UNKNOWN_TIME */.v2 ? 'unknown day' : newest.time.slice(0, 10);
    return `${(0,common_text/* plural */.LS)(runs.after, 'run')} of ${(0,common_text/* plural */.LS)(jobs, 'job')}, the newest of ${write(commit)} (${write(day)}), in ${write(path)}`;
}

// EXTERNAL MODULE: ./src/report/markdown/elements.ts
var markdown_elements = __webpack_require__(7289);
// EXTERNAL MODULE: ./src/measurement/built-in-metrics.ts
var built_in_metrics = __webpack_require__(2062);
;// CONCATENATED MODULE: ./src/report/markdown/rule-table.ts





/** Rules as a table, in their order: the first that selects a measure decides. */
function renderRuleTable(rules) {
    const rows = rules.map((rule) => {
        const worse = rule.worse ?? directionOf(rule);
        const limit = (value) => value === null ? '–' : (0,format/* formatLimit */.tW)(value, worse).slice(hasSign(rule) ? 0 : 1);
        const floor = rule.floor === null ? '–' : (0,format/* formatLimit */.tW)(rule.floor, null).slice(1);
        return [describeSubject(rule), limit(rule.warn), limit(rule.fail), floor];
    });
    const head = ['Measure', 'Warns beyond', 'Fails beyond', 'Smallest change that counts'];
    return (0,markdown_elements/* renderTable */.bo)(head, ['', '', '', ''], rows);
}
/** The metrics of some classes get worse in directions of their own. */
function hasSign({ subject }) {
    return !['directed', 'by-threshold', 'times-by-threshold'].includes(subject.kind);
}
function directionOf({ subject }) {
    if (subject.kind !== 'pattern')
        return 'up';
    return (0,built_in_metrics/* worseDirection */.oJ)(subject.measure.metric, 'rate', 'default') ?? 'up';
}
function describeSubject({ subject, closedModelOnly }) {
    switch (subject.kind) {
        case 'pattern': {
            const measure = (0,model_escape/* renderCode */.cR)((0,measurement_measure/* formatMeasure */.os)(subject.measure));
            return `${measure}${closedModelOnly ? ' (executors that set the number of users)' : ''}`;
        }
        case 'time-trends':
            return `every time Trend: ${(0,model_escape/* renderCode */.cR)(subject.statistic)}`;
        case 'judged-or-custom-trends':
            return `every time Trend and every custom Trend: ${(0,model_escape/* renderCode */.cR)(subject.statistic)}`;
        case 'directed':
            return `every ${nameGroup(subject)} of a list whose direction is known (by ${(0,model_escape/* renderCode */.cR)('format')} or its unit)`;
        case 'by-threshold':
            return subject.of === 'shares'
                ? "every share of the script's own that a threshold names"
                : "every other metric of the script's own that a threshold names, but no Gauge";
        case 'times-by-threshold':
            return `every time Trend of the script's own that a threshold names: ${describeRanks(subject.ranks)}`;
    }
}
function nameGroup({ of }) {
    return of === 'shares' ? 'share' : 'other metric';
}
function describeRanks({ from, below }) {
    const rank = (value) => (0,model_escape/* renderCode */.cR)(`p(${Math.round(value * 100)})`);
    if (from === 0)
        return `${(0,model_escape/* renderCode */.cR)('avg')}, percentiles below ${rank(below)}`;
    return below > 1 ? `${rank(from)} and beyond` : `${rank(from)} to below ${rank(below)}`;
}

;// CONCATENATED MODULE: ./src/report/markdown/baseline-page.ts









/** Targets, regression policy and numbers in Markdown, for the documentation of a project. */
function renderBaselinePage(page) {
    const sections = [
        '# Performance baseline',
        '## Targets',
        renderTargets(page),
        'k6 thresholds in the scripts count as well.',
        '## Regression policy',
        POLICIES[page.evidence],
        renderRuleTable(page.rules),
        '## Numbers',
        page.suites.length === 0 ? `No suite is known yet: ${PENDING}.` : '',
        ...page.suites.map(renderNumbers),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
const POLICIES = {
    required: 'A change fails when a fail limit is passed and it is proven that this is not the noise of the machines, over the stored runs; it warns when a warn limit is passed and that is likely. The first rule that selects a measure decides.',
    off: 'A change fails or warns when it is beyond the limit, compared with the newest stored run of the same load. The first rule that selects a measure decides.',
};
function renderTargets({ budgets, suites }) {
    if (budgets.length === 0)
        return 'The config names no budgets.';
    const sorted = [...budgets].sort((a, b) => budget/* CRITICALITIES */.mw.indexOf(a.criticality) - budget/* CRITICALITIES */.mw.indexOf(b.criticality));
    const rows = sorted.flatMap((budget) => {
        const found = suites.flatMap(({ suite, document }) => document === null ? [] : listFitting(budget, document).map((row) => ({ suite, row })));
        const limit = (0,format/* formatLimit */.tW)(budget.limit, null).slice(1);
        if (found.length === 0)
            return [[(0,model_escape/* renderCode */.cR)((0,measurement_measure/* formatMeasure */.os)(budget.measure)), limit, budget.criticality, '–', PENDING]];
        return found.map(({ suite, row }) => [
            (0,model_escape/* renderCode */.cR)(row.measure),
            limit,
            budget.criticality,
            (0,model_escape/* renderCode */.cR)(suite),
            (0,format/* formatValue */.Fl)(row.value, row),
        ]);
    });
    return (0,markdown_elements/* renderTable */.bo)(['Target', 'Limit', 'Criticality', 'Suite', 'Baseline'], ['', '-:', '', '', '-:'], rows);
}
function listFitting({ measure }, document) {
    const legs = [...new Set(document.runs.map(({ leg }) => leg))];
    return legs.flatMap((leg) => (0,update/* listMedians */.gF)(document, leg).filter((row) => (0,patterns/* fitsPattern */.j)(measure, (0,measurement_measure/* parseMeasure */.sh)(row.measure))));
}
function renderNumbers({ suite, path, document }) {
    const title = `### ${(0,model_escape/* escapeText */.X1)(suite)}`;
    if (document === null)
        return `${title}\n\n${PENDING}: ${(0,model_escape/* renderCode */.cR)(path)} is not there yet.`;
    const { rows, legs } = (0,update/* summariseUpdate */.yl)(null, document);
    const several = legs.length > 1;
    return [
        title,
        `${describeStored(document, path, model_escape/* renderCode */.cR)}. Medians over the runs:`,
        (0,markdown_elements/* renderTable */.bo)([...(several ? ['Leg'] : []), 'Measure', 'Value'], [...(several ? [''] : []), '', '-:'], rows.map((row) => [
            ...(several ? [row.leg === '' ? 'no matrix' : (0,model_escape/* renderCode */.cR)(row.leg)] : []),
            (0,model_escape/* renderCode */.cR)(row.measure),
            (0,format/* formatValue */.Fl)(row.after, row),
        ])),
    ].join('\n\n');
}

// EXTERNAL MODULE: ./src/report/model/baseline-tables.ts
var baseline_tables = __webpack_require__(6231);
// EXTERNAL MODULE: ./src/report/terminal/text-table.ts
var text_table = __webpack_require__(8633);
;// CONCATENATED MODULE: ./src/report/terminal/baselines.ts





/** Stored baselines for a terminal. */
function renderBaselineTables(suites, paint) {
    if (suites.length === 0)
        return 'There is no baseline yet, and the config names no suites.\n';
    const parts = suites.map(({ suite, path, document }) => {
        const title = paint.bold((0,model_escape/* flattenText */.Gv)(suite));
        if (document === null)
            return `${title}\n${PENDING}: ${(0,model_escape/* flattenText */.Gv)(path)} is not there yet.`;
        const table = (0,text_table/* renderTable */.b)((0,baseline_tables/* buildMedianTable */.Br)((0,update/* summariseUpdate */.yl)(null, document)), {
            paint,
            width: Number.POSITIVE_INFINITY,
        });
        return `${title}\n${describeStored(document, path)}\n${table}`;
    });
    return `${parts.join('\n\n')}\n`;
}
/** Stored baselines as JSON, for programs. */
function renderBaselineJson(suites) {
    const shown = suites.map(({ suite, path, document }) => {
        if (document === null)
            return { suite, path, found: false };
        const { runs, jobs, legs, rows, notes } = (0,update/* summariseUpdate */.yl)(null, document);
        const { sha = '', time = '' } = document.runs.at(-1)?.provenance ?? {};
        const measures = rows.map(({ leg, measure, after }) => ({ leg, measure, value: after }));
        return { suite, path, found: true, runs: runs.after, jobs, legs, newest: { sha, time }, measures, notes };
    });
    return `${JSON.stringify(shown, null, 2)}\n`;
}

// EXTERNAL MODULE: ./src/cli/arguments.ts
var cli_arguments = __webpack_require__(1506);
// EXTERNAL MODULE: ./src/cli/local-ports.ts + 1 modules
var local_ports = __webpack_require__(4665);
// EXTERNAL MODULE: ./src/cli/place-warnings.ts
var place_warnings = __webpack_require__(5431);
;// CONCATENATED MODULE: ./src/cli/document-commands.ts












/** Runs a command that works on documents and measures nothing. */
async function runDocumentCommand(settled, program) {
    const { args } = settled;
    if (args.command !== 'merge') {
        const { top } = await (0,checkout/* loadCheckout */.p)(program.root);
        (0,place_warnings/* warnOfPlace */.j)(args, { eventName: (0,continuous_integration/* readEvent */.j)(program.env), top }, program);
    }
    const command = { ...settled, program, ports: (0,local_ports/* createLocalPorts */.S)(settled, program) };
    if (args.command === 'merge')
        return merge(command);
    return args.command === 'baseline import' ? importFiles(command) : show(command);
}
async function show({ args, program, ports, settings }) {
    const { options, operands } = args;
    const { config, inputs } = settings;
    const { paint, print, printJson } = program;
    const files = operands.length === 0 ? [] : await ports.workspace.find(operands, '.');
    const request = { config, files, suites: inputs.suites };
    const suites = await loadShownBaselines(request, ports);
    const { budgets, rules, evidence } = config;
    if (options.has('json'))
        printJson(renderBaselineJson(suites));
    else if (options.has('markdown'))
        print(renderBaselinePage({ suites, budgets, rules, evidence }));
    else
        print(renderBaselineTables(suites, paint));
    return 'pass';
}
async function importFiles({ args, program, ports, settings }) {
    const { options, operands } = args;
    (0,events/* refuseEvent */.D)((0,continuous_integration/* readEvent */.j)(program.env));
    const request = {
        files: await ports.workspace.find(operands, '.'),
        suite: (0,cli_arguments/* findValue */.j)(options, 'suite'),
        format: settings.inputs.format,
        config: settings.config,
        note: settings.inputs.note,
        dryRun: settings.inputs.dryRun,
    };
    const outcomes = await importBaselines(request, ports);
    for (const notice of outcomes.flatMap(({ notices }) => notices))
        program.log.info(notice);
    const errors = outcomes.flatMap((outcome) => [...outcome.errors.values()]);
    if (errors.length > 0)
        throw new common_errors/* UserErrors */.tQ(errors);
    return 'pass';
}
async function merge({ args, program, ports, settings }) {
    const files = [];
    for (const path of await ports.workspace.find(args.operands, '.')) {
        const text = await ports.workspace.read(path);
        if (text === null)
            throw new common_errors/* UserError */.yo(`${path} is not there any more.`, 'Does another program remove it?');
        files.push({ path, text });
    }
    const { text, summary } = mergeFiles(files, settings.config.baseline.history);
    const output = (0,cli_arguments/* findValue */.j)(args.options, 'output');
    if (output === null)
        program.printJson(text);
    else
        await ports.workspace.write(output, text);
    program.log.info(`Merged: ${summary}${output === null ? '' : `, into ${output}`}.`);
    return 'pass';
}


/***/ })

};

export const id = 187;
export const ids = [187];
export const modules = {

/***/ 2450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ groupDigits),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   R3: () => (/* binding */ sortEntries),
/* harmony export */   XT: () => (/* binding */ listSome),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   qy: () => (/* binding */ compareTexts),
/* harmony export */   tF: () => (/* binding */ slugOf),
/* harmony export */   zh: () => (/* binding */ sayMinutes)
/* harmony export */ });
const LONGEST = 120;
/**
 * A text as part of an artifact's or a branch's name. GitHub allows neither `" : < > | * ? \ /` nor line breaks in
 * artifacts' names; what had to be replaced or cut is told apart by a hash.
 */
function slugOf(text) {
    const slug = text
        .replace(/[^\w.-]+/g, '-')
        .replace(/^[-.]+|[-.]+$/g, '')
        .slice(0, LONGEST);
    return slug === text ? slug : [slug, hashText(text)].filter((part) => part !== '').join('-');
}
/** `1 job`, `3 jobs`. @param text the count as it is to be written */
function plural(count, noun, text = `${count}`) {
    return `${text} ${noun}${count === 1 ? '' : 's'}`;
}
/** FNV-1a, 32 bit, 8 hexadecimal digits: a short name that depends on the text only. Not for secrets. */
function hashText(text) {
    let hash = 0x811c9dc5;
    for (const character of text)
        hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
}
/** Orders texts by code unit: alike on every machine, whatever its language. For `sort`. */
function compareTexts(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** The entries of a record in the order of their keys. */
function sortEntries(record) {
    return Object.entries(record).sort(([a], [b]) => compareTexts(a, b));
}
/** The first few names, and how many more there are: `a, b and 3 more`. */
function listSome(names, most = 5) {
    const more = names.length > most ? ` and ${names.length - most} more` : '';
    return `${names.slice(0, most).join(', ')}${more}`;
}
/** A whole number with narrow groups of three digits from 1000 on. */
function groupDigits(value) {
    const text = value.toString();
    return Math.abs(value) < 1000 ? text : text.replace(/\B(?=(\d{3})+$)/g, '\u202f');
}
/** A span of time for a sentence: `95 s`, `2.5 min`. */
function sayMinutes(milliseconds) {
    const seconds = Math.ceil(milliseconds / 1000);
    return seconds < 120 ? `${seconds} s` : `${Number((seconds / 60).toFixed(1))} min`;
}


/***/ }),

/***/ 8130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ loadFlags),
/* harmony export */   KP: () => (/* binding */ checkFlags),
/* harmony export */   Lt: () => (/* binding */ hasFlag),
/* harmony export */   Rp: () => (/* binding */ anchorFlags),
/* harmony export */   UI: () => (/* binding */ inspectFlags),
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   uW: () => (/* binding */ readFlags),
/* harmony export */   y6: () => (/* binding */ flagValue)
/* harmony export */ });
/* harmony import */ var shlex__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5637);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1922);
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2450);
/* harmony import */ var _common_told_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2804);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6153);





const SHORT = {
    a: 'address',
    c: 'config',
    d: 'duration',
    e: 'env',
    h: 'help',
    i: 'iterations',
    l: 'linger',
    o: 'out',
    p: 'paused',
    q: 'quiet',
    s: 'stage',
    t: 'type',
    u: 'vus',
    v: 'verbose',
    w: 'throw',
};
/** Flags of `k6 run` that stand without a value (`k6 run --help` of 1.8.1 and 2.2.0). */
const SWITCHES = new Set('paused no-setup no-teardown insecure-skip-tls-verify no-connection-reuse no-vu-connection-reuse throw http-debug discard-response-bodies include-system-env-vars no-thresholds no-summary new-machine-readable-summary linger no-usage-report help no-color profiling-enabled quiet verbose'.split(' '));
const OWN_SUMMARY = 'The action reads the summary itself. Remove the flag';
/** Flags the action sets itself or cannot work with, and what to do instead. */
const REFUSED = {
    'summary-export': (0,_common_told_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev) `${OWN_SUMMARY}; to get a copy of k6's summary, set K6_SUMMARY_EXPORT ${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ)('environment')}.`,
    'summary-trend-stats': 'Remove the flag: the statistics that rules, thresholds and the script (summaryTrendStats) name are asked for by themselves.',
    'summary-mode': (0,_common_told_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev) `${OWN_SUMMARY}; K6_SUMMARY_MODE=full ${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ)('environment')} gives the longer text.`,
    'no-summary': `${OWN_SUMMARY}.`,
    'new-machine-readable-summary': `${OWN_SUMMARY}.`,
    'no-thresholds': `Remove the flag. ${_thresholds_js__WEBPACK_IMPORTED_MODULE_3__/* .SWITCHING_THRESHOLDS_OFF */ .sg}`,
    address: (0,_common_told_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev) `Remove the flag; to have k6's REST API, set K6_ADDRESS ${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ)('environment')}.`,
    'no-usage-report': 'Remove the flag: the action never lets k6 send a usage report.',
    'execution-segment': 'Remove the flag: this version judges whole loads only, no parts of one.',
    'execution-segment-sequence': 'Remove the flag: this version judges whole loads only, no parts of one.',
    linger: 'Remove the flag: k6 would never end.',
    paused: 'Remove the flag: k6 would never start.',
    help: 'Remove the flag: k6 would print its help instead of running.',
};
/** Flags that change what load k6 makes or how requests are made. */
const LOAD = new Set('vus duration iterations stage rps execution-segment execution-segment-sequence no-setup no-teardown max-redirects batch batch-per-host no-connection-reuse no-vu-connection-reuse min-iteration-duration discard-response-bodies throw dns local-ips http-debug env'.split(' '));
/** Flags of `k6 run` that `k6 inspect` knows too and that change the options it computes. */
const INSPECTED = new Set([
    'env',
    'include-system-env-vars',
    'compatibility-mode',
    'type',
    'config',
    'secret-source',
    'no-thresholds',
]);
const REPEATABLE = new Set(['env', 'stage', 'tag', 'out', 'secret-source']);
/** Splits the input `flags` as a shell would, over several lines too. @throws UserError on unbalanced quotes. */
function parseFlags(text) {
    try {
        return (0,shlex__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(text);
    }
    catch (error) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`flags: \`${text.trim()}\` cannot be split into words: a quote or a backslash at the end is not closed.`, 'Write the flags as in a shell, for example: --tag "team=check out".', { cause: error });
    }
}
/** Reads k6's command line as k6 does (Go's pflag): `--a=1`, `--a 1`, `-a1`, `-a 1`, `-qv`. Words that are no flag come second. */
function readFlags(words) {
    const flags = [];
    const positional = [];
    const rest = [...words];
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
        if (!word.startsWith('-') || word === '-' || word === '--')
            positional.push(word);
        else if (word.startsWith('--'))
            flags.push(readLong(word.slice(2), rest));
        else
            flags.push(...readShort(word.slice(1), rest));
    }
    return { flags, positional };
}
function readLong(text, rest) {
    const equals = text.indexOf('=');
    if (equals >= 0)
        return { name: text.slice(0, equals), value: text.slice(equals + 1) };
    return { name: text, value: SWITCHES.has(text) ? null : (rest.shift() ?? null) };
}
function readShort(letters, rest) {
    const letter = letters.slice(0, 1);
    const name = SHORT[letter] ?? letter;
    const tail = letters.slice(1);
    if (tail.startsWith('='))
        return [{ name, value: tail.slice(1) }];
    if (!SWITCHES.has(name))
        return [{ name, value: tail === '' ? (rest.shift() ?? null) : tail }];
    return [{ name, value: null }, ...(tail === '' ? [] : readShort(tail, rest))];
}
/** @throws UserErrors naming every flag that the action sets itself, and every word that is no flag. */
function checkFlags(words) {
    const { flags, positional } = readFlags(words);
    const errors = [];
    for (const { name } of flags) {
        const advice = REFUSED[name];
        if (advice !== undefined)
            errors.push(new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`flags: --${name} cannot be set here.`, advice));
    }
    for (const word of positional) {
        errors.push(new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`flags: "${word}" is not a flag of k6.`, (0,_common_told_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev) `Name scenario files by ${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)('scenario-file')}, and put values with spaces in quotes.`));
    }
    if (errors.length === 1)
        throw errors[0];
    if (errors.length > 1)
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserErrors */ .tQ(errors);
}
/**
 * The flags that change the load, for its fingerprint: `--vus=10`, by name, repeated ones in their order, of
 * others the last, as k6 takes it. Of `--env` only the names: values may be secrets, and differ by job.
 */
function loadFlags(words) {
    const flags = readFlags(words).flags.filter(({ name }) => LOAD.has(name));
    return formatFlags(flags.map((flag) => (flag.name === 'env' ? { ...flag, value: flag.value?.split('=')[0] ?? null } : flag)));
}
/** The flags that `k6 inspect` needs to compute the same options as the run. */
function inspectFlags(words) {
    return formatFlags(readFlags(words).flags.filter(({ name }) => INSPECTED.has(name)));
}
/** Flags for a k6 that is started in another folder: the files that they name are named in full. */
function anchorFlags(words, anchor) {
    const { flags } = readFlags(words);
    return flags.map(({ name, value }) => {
        if (value === null)
            return `--${name}`;
        if (name === 'config')
            return `--config=${anchor(value)}`;
        return `--${name}=${name === 'secret-source' ? anchorSecrets(value, anchor) : value}`;
    });
}
/** `file=name=shop,default,filename=shop.env`, and `file=shop.env` for short. */
function anchorSecrets(source, anchor) {
    const [, settings] = /^file=(.*)$/s.exec(source) ?? [];
    if (settings === undefined)
        return source;
    const parts = settings.split(',').map((part) => {
        const [, key, value] = /^(?:(\w+)=)?(.*)$/s.exec(part) ?? [];
        if (key === 'filename' && value !== undefined)
            return `filename=${anchor(value)}`;
        return key !== undefined || part === 'default' || part === '' ? part : anchor(part);
    });
    return `file=${parts.join(',')}`;
}
/** The value k6 takes of a flag: the last one; null where it is not set. */
function flagValue(words, wanted) {
    return readFlags(words).flags.findLast(({ name }) => name === wanted)?.value ?? null;
}
/** Whether a flag is set, whatever its value. */
function hasFlag(words, wanted) {
    return readFlags(words).flags.some(({ name }) => name === wanted);
}
function formatFlags(flags) {
    return flags
        .filter(({ name }, index) => REPEATABLE.has(name) || !flags.slice(index + 1).some((later) => later.name === name))
        .sort((a, b) => (0,_common_text_js__WEBPACK_IMPORTED_MODULE_4__/* .compareTexts */ .qy)(a.name, b.name))
        .map(({ name, value }) => `--${name}=${value ?? (name === 'http-debug' ? 'headers' : 'true')}`);
}


/***/ }),

/***/ 6153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ resolveThreshold),
/* harmony export */   jx: () => (/* binding */ doubtThresholds),
/* harmony export */   sg: () => (/* binding */ SWITCHING_THRESHOLDS_OFF)
/* harmony export */ });
/* harmony import */ var _measurement_measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6896);
/* harmony import */ var _measurement_threshold_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6278);


/** How to do without thresholds openly, for hints. */
const SWITCHING_THRESHOLDS_OFF = 'To switch the thresholds of a suite off, write thresholds: off for it in the config file; the report then says so.';
/** Adds to a threshold the value that k6 judged and the limit of its expression. */
function resolveThreshold(threshold, metrics) {
    const named = (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMetric */ .uo)(threshold.metric);
    const key = named === null ? threshold.metric : (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMetric */ .gI)(named.name, named.tags);
    const record = metrics.find((metric) => (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMetric */ .gI)(metric.name, metric.tags) === key);
    const { statistic, limit } = (0,_measurement_threshold_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .parseThreshold */ .B7)(threshold.expression);
    // The number of a trend's samples is no duration, whatever the trend measures.
    const counted = statistic === 'count' && record?.type === 'trend';
    // k6 writes 0 % for a share of nothing.
    const isEmpty = record?.type === 'rate' && record.count === 0;
    const value = statistic === null || isEmpty ? undefined : counted ? record.count : record?.values[statistic];
    const contains = counted ? 'default' : (record?.contains ?? 'default');
    const type = counted ? 'counter' : (record?.type ?? 'trend');
    return { ...threshold, value: value ?? null, limit, type, contains };
}
/**
 * For a run that k6 ended for broken thresholds though its summary says that all hold: handleSummary() of the
 * script may write there what it likes. The values and the expressions tell which are broken, where they can;
 * where they show none, any may be the one.
 */
function doubtThresholds(thresholds) {
    if (thresholds.some(({ passed }) => passed !== true))
        return thresholds;
    const judged = thresholds.map((threshold) => ({ ...threshold, passed: holds(threshold) }));
    return judged.some(({ passed }) => passed === false)
        ? judged
        : judged.map((threshold) => ({ ...threshold, passed: null }));
}
function holds({ expression, value }) {
    return value === null ? null : (0,_measurement_threshold_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .satisfies */ .ib)(value, (0,_measurement_threshold_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .parseThreshold */ .B7)(expression));
}


/***/ }),

/***/ 9224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ parseEnvFile),
/* harmony export */   FW: () => (/* binding */ scheduleVariables),
/* harmony export */   lq: () => (/* binding */ loadK6Variables)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1922);
/* harmony import */ var _common_told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2804);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8130);



/** k6 options by environment that change the load (k6 docs, "Options reference"). */
const LOAD_VARIABLES = [
    'K6_VUS',
    'K6_DURATION',
    'K6_ITERATIONS',
    'K6_STAGES',
    'K6_RPS',
    'K6_EXECUTION_SEGMENT',
    'K6_EXECUTION_SEGMENT_SEQUENCE',
    'K6_NO_SETUP',
    'K6_NO_TEARDOWN',
    'K6_NO_CONNECTION_REUSE',
    'K6_NO_VU_CONNECTION_REUSE',
    'K6_MIN_ITERATION_DURATION',
    'K6_BATCH',
    'K6_BATCH_PER_HOST',
    'K6_DISCARD_RESPONSE_BODIES',
    'K6_MAX_REDIRECTS',
    'K6_THROW',
    'K6_DNS',
    'K6_LOCAL_IPS',
    'K6_HTTP_DEBUG',
];
/** Those of the variables that replace the script's own load. */
function loadK6Variables(environment) {
    const set = LOAD_VARIABLES.map((name) => [name, environment[name]]);
    return Object.fromEntries(set.filter((entry) => entry[1] !== undefined && entry[1] !== ''));
}
/**
 * The flags that replace the script's load, as variables: `k6 inspect` takes no such flags, but it applies the
 * variables, so that the plan and its length are those of the run.
 */
function scheduleVariables(flags) {
    const names = {
        vus: 'K6_VUS',
        duration: 'K6_DURATION',
        iterations: 'K6_ITERATIONS',
        stage: 'K6_STAGES',
    };
    const variables = {};
    for (const { name, value } of (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlags */ .uW)(flags).flags) {
        const variable = names[name];
        if (variable === undefined || value === null)
            continue;
        variables[variable] =
            name === 'stage' && variables[variable] !== undefined ? `${variables[variable]},${value}` : value;
    }
    return variables;
}
/** `NAME=value` lines; empty lines and lines that begin with `#` are skipped. @throws UserErrors by line, values unsaid */
function parseEnvFile(text, place) {
    const entries = [];
    const errors = [];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = raw.trim().replace(/^export\s+/, '');
        if (line === '' || line.startsWith('#'))
            continue;
        const [, name, value] = /^([A-Za-z_]\w*)\s*=(.*)$/.exec(line) ?? [];
        if (name !== undefined && value !== undefined)
            entries.push([name, value.trim().replace(/^(["'])(.*)\1$/, '$2')]);
        // The line may hold a secret, so it is not quoted.
        else
            errors.push(new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev) `${place}, line ${index + 1}, is not NAME=value.`, 'Write one NAME=value per line; # begins a comment.'));
    }
    if (errors.length > 0)
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ(errors);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 3077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ findNewest),
/* harmony export */   ZD: () => (/* binding */ parseVersionSpec),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   fB: () => (/* binding */ satisfiesSpec),
/* harmony export */   l9: () => (/* binding */ describeSpec),
/* harmony export */   ti: () => (/* binding */ DEFAULT_K6_VERSION)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1922);
/* harmony import */ var _common_told_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2804);



/** Older ones lack what the runner asks of k6, and were named otherwise. */
const OLDEST = '0.54.0';
/** k6 retracted it: the module proxy serves another project's v1.2.0 under the name. */
const RETRACTED = ['1.2.0'];
/** Reads `2.2.0`, `v2.2.0`, `2.x`, `^1.8`, `latest`. @throws UserError naming what cannot be read. */
function parseVersionSpec(text) {
    const wanted = text.trim();
    if (wanted.toLowerCase() === 'latest')
        return { kind: 'latest' };
    const exact = semver__WEBPACK_IMPORTED_MODULE_0___default().valid(wanted);
    if (exact !== null) {
        if (semver__WEBPACK_IMPORTED_MODULE_0___default().gte(exact, OLDEST))
            return { kind: 'exact', version: exact };
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`k6-version: k6 ${exact} is too old.`, `The oldest k6 that works here is ${OLDEST}.`);
    }
    const range = wanted === '' ? null : semver__WEBPACK_IMPORTED_MODULE_0___default().validRange(wanted);
    if (range !== null)
        return { kind: 'range', range };
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`k6-version: "${text}" is not a version of k6.`, (0,_common_told_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev) `Write an exact version (2.2.0), a range (2.x, ^1.8) or latest; leave it out for the version ${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ)('this program')} was tested with.`);
}
/** True if a k6 of this version is what was asked for. Release candidates count only if named exactly. */
function satisfiesSpec(version, spec) {
    if (spec.kind === 'exact')
        return semver__WEBPACK_IMPORTED_MODULE_0___default().eq(version, spec.version);
    if (semver__WEBPACK_IMPORTED_MODULE_0___default().prerelease(version) !== null || RETRACTED.includes(version) || semver__WEBPACK_IMPORTED_MODULE_0___default().lt(version, OLDEST))
        return false;
    return spec.kind === 'latest' || semver__WEBPACK_IMPORTED_MODULE_0___default().satisfies(version, spec.range);
}
/** The newest of the versions that is what was asked for; null if none is. */
function findNewest(versions, spec) {
    return semver__WEBPACK_IMPORTED_MODULE_0___default().rsort(versions.filter((version) => satisfiesSpec(version, spec)))[0] ?? null;
}
/** What goes after "k6" in a message: `2.2.0`, `in the range ^1.8`, `of the latest release`. */
function describeSpec(spec) {
    if (spec.kind === 'exact')
        return spec.version;
    return spec.kind === 'latest' ? 'of the latest release' : `in the range ${spec.range}`;
}
/** The k6 that this release of the action was tested with; a version of k6 moves by a release of the action only. */
const DEFAULT_K6_VERSION = '2.2.0';
/** True if k6 `version` (`2.2.0`) is `minimum` (`0.58`) or later; a suffix such as `-rc1` does not count. */
function isAtLeast(version, minimum) {
    const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    const [wantedMajor = 0, wantedMinor = 0] = minimum.split('.').map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}


/***/ }),

/***/ 2062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ BUILT_IN_METRICS),
/* harmony export */   iU: () => (/* binding */ countsEvents),
/* harmony export */   oJ: () => (/* binding */ worseDirection)
/* harmony export */ });
const time = { type: 'trend', contains: 'time', worse: 'up' };
const phase = { ...time, phase: true };
const requestFailures = { type: 'rate', contains: 'default', worse: 'up' };
const events = { type: 'counter', contains: 'default', worse: null };
const bytes = { type: 'counter', contains: 'data', worse: null };
const throughput = { type: 'counter', contains: 'default', worse: 'down' };
const users = { type: 'gauge', contains: 'default', worse: null };
const METRICS = {
    http_req_duration: time,
    http_req_blocked: phase,
    http_req_connecting: phase,
    http_req_tls_handshaking: phase,
    http_req_sending: phase,
    http_req_waiting: phase,
    http_req_receiving: phase,
    http_req_failed: requestFailures,
    http_reqs: throughput,
    iterations: throughput,
    iteration_duration: time,
    dropped_iterations: { type: 'counter', contains: 'default', worse: 'up' },
    checks: { type: 'rate', contains: 'default', worse: 'down' },
    group_duration: time,
    vus: users,
    vus_max: users,
    data_received: bytes,
    data_sent: bytes,
    ws_connecting: time,
    ws_ping: time,
    ws_session_duration: { ...time, worse: null },
    ws_sessions: events,
    ws_msgs_sent: events,
    ws_msgs_received: events,
    grpc_req_duration: time,
    grpc_streams: events,
    grpc_streams_msgs_sent: events,
    grpc_streams_msgs_received: events,
    browser_web_vital_lcp: time,
    browser_web_vital_fcp: time,
    browser_web_vital_ttfb: time,
    browser_web_vital_inp: time,
    browser_web_vital_cls: { type: 'trend', contains: 'default', worse: 'up' },
    browser_http_req_duration: time,
    browser_http_req_failed: requestFailures,
    browser_data_sent: bytes,
    browser_data_received: bytes,
};
/** By name, without a prototype: a script may well name a metric `constructor`. */
const BUILT_IN_METRICS = Object.assign(Object.create(null), METRICS);
/** Whether a counter is one of k6's that add 1 for every event, so that its sum is their number. */
function countsEvents(counter) {
    const builtIn = BUILT_IN_METRICS[counter];
    return builtIn?.type === 'counter' && builtIn.contains === 'default';
}
/** The direction that is worse for a metric: k6's own by name, custom time Trends up, otherwise unknown. */
function worseDirection(name, type, contains) {
    const builtIn = BUILT_IN_METRICS[name];
    if (builtIn !== undefined)
        return builtIn.worse;
    return type === 'trend' && contains === 'time' ? 'up' : null;
}


/***/ }),

/***/ 6896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ normaliseStatistic),
/* harmony export */   Wu: () => (/* binding */ percentileRank),
/* harmony export */   gI: () => (/* binding */ formatMetric),
/* harmony export */   os: () => (/* binding */ formatMeasure),
/* harmony export */   sh: () => (/* binding */ parseMeasure),
/* harmony export */   uo: () => (/* binding */ parseMetric)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1922);
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2450);


const STATISTICS = ['avg', 'min', 'max', 'count', 'rate', 'value', 'share'];
const MEASURE = /^([^{}\s]+)\s*(\{.*\})?\s+(p\(\s*[\d.]+\s*\)|\S+)$/s;
const PERCENTILE = /^p\(\s*(\d+(?:\.\d+)?)\s*\)$/;
const QUOTED = '"(?:[^"\\\\]|\\\\.)*"';
const TAG = new RegExp(`\\s*(${QUOTED}|[^:,{}"\\s][^:,{}"]*?)\\s*:\\s*(${QUOTED}\\s*|[^,]*)(?:,|$)`, 'suy');
/** Text that would be read otherwise, or not survive in a UTF-8 file, if it stood without quotes. */
const NEEDS_QUOTES = /[,{}"'\\\p{Cc}\p{Cs}]|^\s|\s$|^$/u;
/** `http_req_duration{name:checkout} p(95)`; equal measures give equal texts. */
function formatMeasure(measure) {
    return `${formatMetric(measure.metric, measure.tags)} ${measure.statistic}`;
}
/** `http_req_duration{name:checkout,scenario:api}`, tags in code-unit order. */
function formatMetric(name, tags) {
    const entries = (0,_common_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sortEntries */ .R3)(tags);
    if (entries.length === 0)
        return name;
    return `${name}{${entries.map(([key, value]) => `${quoteKey(key)}:${quoteValue(value)}`).join(',')}}`;
}
function quoteKey(key) {
    return NEEDS_QUOTES.test(key) || key.includes(':') ? JSON.stringify(key) : key;
}
function quoteValue(value) {
    return NEEDS_QUOTES.test(value) ? JSON.stringify(value) : value;
}
/** Reads what `formatMeasure` writes, and k6's own spellings. @throws UserError naming the text. */
function parseMeasure(text) {
    const match = MEASURE.exec(text.trim());
    const statistic = match?.[3] === undefined ? null : normaliseStatistic(match[3]);
    const tags = match === null ? null : parseTags(match[2] ?? '{}');
    if (match?.[1] === undefined || statistic === null || tags === null) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${text}" is not a measure.`, 'Write a metric, tags if any, and a statistic: http_req_duration{name:checkout} p(95). ' +
            `Statistics are p(N), med, ${STATISTICS.join(', ')}.`);
    }
    return { metric: match[1], tags, statistic };
}
/** Splits k6's `metric{tag:value}`; null if it is no such text. */
function parseMetric(text) {
    const match = /^([^{}\s]+)\s*(\{.*\})?$/s.exec(text.trim());
    const tags = match === null ? null : parseTags(match[2] ?? '{}');
    return match?.[1] === undefined || tags === null ? null : { name: match[1], tags };
}
/** The canonical name of a statistic, or null if there is none of that name. */
function normaliseStatistic(text) {
    if (text === 'med')
        return 'p(50)';
    const rank = Number(PERCENTILE.exec(text)?.[1] ?? Number.NaN);
    if (rank >= 0 && rank <= 100)
        return `p(${rank})`;
    return STATISTICS.includes(text) ? text : null;
}
/** The rank of a percentile statistic as a fraction 0..1, or null for any other statistic. */
function percentileRank(statistic) {
    const rank = PERCENTILE.exec(statistic)?.[1];
    return rank === undefined ? null : Number(rank) / 100;
}
function parseTags(braced) {
    const text = braced.slice(1, -1);
    const tags = [];
    TAG.lastIndex = 0;
    while (TAG.lastIndex < text.length) {
        const match = TAG.exec(text);
        const [, key, value] = match ?? [];
        if (key === undefined || value === undefined)
            return text.trim() === '' ? {} : null;
        tags.push([unquote(key), unquote(value.trim())]);
    }
    return Object.fromEntries(tags);
}
function unquote(text) {
    if (!/^".*"$/s.test(text))
        return /^'.*'$/s.test(text) ? text.slice(1, -1) : text;
    try {
        return String(JSON.parse(text));
    }
    catch {
        return text.slice(1, -1);
    }
}


/***/ }),

/***/ 5465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectRows),
/* harmony export */   j: () => (/* binding */ fitsPattern)
/* harmony export */ });
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5695);

/**
 * Whether a measure is one that a pattern of the user's speaks of: the same statistic, a metric and tag values that
 * fit (`*` stands for anything), and exactly the tags that are named. Rows that count several tag sets together
 * (`other (12 more)`) fit no pattern: what they are made of differs from run to run.
 */
function fitsPattern(pattern, measure) {
    const sameTags = Object.keys(pattern.tags).length === Object.keys(measure.tags).length;
    return (sameTags &&
        pattern.statistic === measure.statistic &&
        (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .matchTags */ .h5)({ metric: pattern.metric }, { metric: measure.metric }) &&
        (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .matchTags */ .h5)(pattern.tags, measure.tags) &&
        !(0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .isFolded */ .zm)(measure.tags));
}
/** Tells which rows of a metric and kind of row a pattern speaks of. */
function selectRows(patterns, metric, grouping) {
    const ours = patterns.filter((pattern) => Object.keys(pattern.tags).length === grouping.length &&
        (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .matchTags */ .h5)({ name: pattern.metric }, { name: metric }));
    return (tags) => ours.some((pattern) => (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .matchTags */ .h5)(pattern.tags, tags));
}


/***/ }),

/***/ 5695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ otherTags),
/* harmony export */   h5: () => (/* binding */ matchTags),
/* harmony export */   rT: () => (/* binding */ MOST_FOLDED),
/* harmony export */   zm: () => (/* binding */ isFolded)
/* harmony export */ });
/** Folded tag sets are counted up to this many; remembering more of them would need memory without bound. */
const MOST_FOLDED = 10_000;
/** The tags of the series that counts what was folded. */
function otherTags(grouping, folded) {
    const more = folded >= MOST_FOLDED ? `${MOST_FOLDED}+` : folded;
    return Object.fromEntries(grouping.map((name) => [name, `other (${more} more)`]));
}
/** Whether tags are those of `otherTags`. */
function isFolded(tags) {
    return Object.values(tags).some((value) => /^other \(\d+\+? more\)$/.test(value));
}
/** True if every tag of the pattern is there and its value matches; `*` stands for any text, `/` included. */
function matchTags(pattern, tags) {
    return Object.entries(pattern).every(([key, glob]) => {
        const value = Object.hasOwn(tags, key) ? tags[key] : undefined;
        return value !== undefined && matchGlob(glob, value);
    });
}
/**
 * Greedy with one step back: the earliest place for each piece between stars is never worse than a later one,
 * so the time stays within pattern × text whatever a script names its requests. No regular expression does that.
 */
function matchGlob(glob, text) {
    const [head = '', ...rest] = glob.split('*');
    const tail = rest.pop();
    if (tail === undefined)
        return text === glob;
    if (!text.startsWith(head))
        return false;
    let at = head.length;
    for (const piece of rest) {
        const found = text.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return text.length - tail.length >= at && text.endsWith(tail);
}


/***/ }),

/***/ 6278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ parseThreshold),
/* harmony export */   ib: () => (/* binding */ satisfies),
/* harmony export */   j$: () => (/* binding */ breakingDirection)
/* harmony export */ });
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6896);

const EXPRESSION = /^\s*(avg|min|max|med|count|rate|value|p\(\s*[\d.]+\s*\))\s*(<=|>=|===?|!==?|<|>)\s*(-?[\d.]+(?:e[+-]?\d+)?)\s*$/;
/** Takes `p(95)<500` apart. */
function parseThreshold(expression) {
    const [, statistic, operator = null, limit] = EXPRESSION.exec(expression) ?? [];
    return {
        statistic: statistic === undefined ? null : (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseStatistic */ .TH)(statistic.replace(/\s/g, '')),
        operator,
        limit: limit === undefined ? null : Number(limit),
    };
}
/** Whether a value is as the expression asks, by k6's own comparison; null where the expression cannot tell. */
function satisfies(value, { operator, limit }) {
    if (operator === null || limit === null)
        return null;
    return COMPARISONS[operator]?.(value, limit) ?? null;
}
const same = (value, limit) => value === limit;
const different = (value, limit) => value !== limit;
const COMPARISONS = {
    '<': (value, limit) => value < limit,
    '<=': (value, limit) => value <= limit,
    '>': (value, limit) => value > limit,
    '>=': (value, limit) => value >= limit,
    '==': same,
    '===': same,
    '!=': different,
    '!==': different,
};
/**
 * The direction in which a value of the type breaks what the expression asks; `either` where both do (`value==5`).
 * Null where no value can (`p(95)>=0`, which scripts write to have a row in k6's summary), or the form is another.
 */
function breakingDirection({ operator, limit }, type) {
    if (operator === null || limit === null)
        return null;
    if (operator.startsWith('<'))
        return type === 'rate' && limit >= 1 ? null : 'up';
    if (operator.startsWith('>'))
        return isAlwaysAbove(operator, limit, type) ? null : 'down';
    const isLeast = limit === 0 && type !== 'gauge';
    const isMost = limit === 1 && type === 'rate';
    if (!isLeast && !isMost)
        return 'either';
    return isLeast === operator.startsWith('=') ? 'up' : 'down';
}
/** Shares, counts and nearly all that scripts time or count by a Trend are never negative. */
function isAlwaysAbove(operator, limit, type) {
    return limit < 0 || (limit === 0 && (operator === '>=' || type === 'trend'));
}


/***/ }),

/***/ 3262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ limitInUnit),
/* harmony export */   Nm: () => (/* binding */ parseBudget),
/* harmony export */   mw: () => (/* binding */ CRITICALITIES)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1922);
/* harmony import */ var _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2062);
/* harmony import */ var _measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6896);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4116);




/** Most important first. */
const CRITICALITIES = ['critical', 'high', 'medium', 'low'];
/** @throws UserError naming the budget's measure and what is wrong. */
function parseBudget({ measure, limit, criticality = 'medium' }) {
    const { limit: parsed, worse } = (0,_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLimit */ .Fv)(String(limit));
    if (worse !== null) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The budget for "${measure}" has the signed limit "${limit}".`, 'A budget is an absolute limit: 800 ms, 1 %, 0.');
    }
    const budget = { measure: (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMeasure */ .sh)(measure), limit: parsed, criticality };
    // The units of k6's own metrics are known before anything is measured.
    const share = { type: 'rate', contains: 'default' };
    const kind = budget.measure.statistic === 'share' ? share : _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_METRICS */ .Hd[budget.measure.metric];
    if (kind !== undefined)
        limitInUnit(budget, kind);
    return budget;
}
/** The limit in the metric's own unit; of rates a fraction of 1. @throws UserError for a unit that the metric cannot have */
function limitInUnit({ limit, measure }, { type, contains }) {
    const units = type === 'rate' ? SHARE_UNITS : AMOUNT_UNITS[contains];
    if (!units.includes(limit.unit)) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The limit of the budget for "${(0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMeasure */ .os)(measure)}" has a unit that ${nameKind(type, contains)} cannot have.`, `Write ${EXAMPLES[type === 'rate' ? 'rate' : contains]}.`);
    }
    if (type === 'rate' && limit.amount > 1) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The budget for "${(0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMeasure */ .os)(measure)}" allows a share of ${limit.amount * 100} %; a share is at most 100 %.`, `Write ${EXAMPLES.rate}.`);
    }
    return limit.amount;
}
const SHARE_UNITS = ['relative', 'points', 'plain'];
/** A metric of unknown contents may well hold times or sizes. */
const AMOUNT_UNITS = {
    time: ['ms', 'plain'],
    data: ['bytes', 'plain'],
    default: ['ms', 'bytes', 'plain'],
};
const EXAMPLES = {
    rate: 'a percentage: 1 %',
    time: 'a time: 800 ms, 2 s',
    data: 'a size: 10 KB, 1 MB',
    default: 'an amount in the unit of the metric, or a plain number',
};
function nameKind(type, contains) {
    if (type === 'rate')
        return 'a rate';
    return contains === 'default' ? `a ${type}` : `a ${type} of ${contains === 'time' ? 'times' : 'bytes'}`;
}


/***/ }),

/***/ 4116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ findUnitMismatch),
/* harmony export */   Fv: () => (/* binding */ parseLimit),
/* harmony export */   KM: () => (/* binding */ LIMIT_UNITS),
/* harmony export */   Yu: () => (/* binding */ toMismatchError),
/* harmony export */   aC: () => (/* binding */ TOLERANCE),
/* harmony export */   cI: () => (/* binding */ parseFloor),
/* harmony export */   n1: () => (/* binding */ exceedsLimit)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1922);

/** `relative` is a fraction of the base, `points` a fraction of 1 (0.02 = 2 points), `ms` and `bytes` the metric's own unit. */
const LIMIT_UNITS = ['relative', 'points', 'ms', 'bytes', 'plain'];
/** Relative. Exactly +10 % is within +10 %: it covers what binary fractions lose. */
const TOLERANCE = 1e-9;
const LIMIT = /^([+\-−])?\s*(\d+(?:\.\d+)?)\s*(%|points?|pp|ms|s|B|KB|MB)?$/;
const UNITS = {
    '%': { unit: 'relative', factor: 0.01 },
    point: { unit: 'points', factor: 0.01 },
    points: { unit: 'points', factor: 0.01 },
    pp: { unit: 'points', factor: 0.01 },
    ms: { unit: 'ms', factor: 1 },
    s: { unit: 'ms', factor: 1000 },
    B: { unit: 'bytes', factor: 1 },
    KB: { unit: 'bytes', factor: 1000 },
    MB: { unit: 'bytes', factor: 1e6 },
};
/** Reads `+5 %`, `-30 %`, `+2 points`, `10 ms`. `worse` is null where no sign was written. @throws UserError */
function parseLimit(text) {
    const [match, sign, amount, unitText] = LIMIT.exec(text.trim()) ?? [];
    if (match === undefined || amount === undefined) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${text}" is not a limit.`, 'Write a sign, a number and its unit: +5 %, -30 %, +2 points, +10 ms. The sign is the direction that is worse.');
    }
    const { unit, factor } = unitText === undefined ? { unit: 'plain', factor: 1 } : unitOf(unitText);
    // 7 * 0.01 is no 0.07: the report shows these numbers.
    const limit = { amount: Number((Number(amount) * factor).toPrecision(12)), unit };
    return { limit, worse: sign === undefined ? null : sign === '+' ? 'up' : 'down' };
}
function unitOf(text) {
    return UNITS[text];
}
/** Why this limit can never be passed by a metric of this kind; null if it can. */
function findUnitMismatch({ unit, amount }, { type, contains }) {
    if (type === 'rate') {
        if (unit === 'ms' || unit === 'bytes')
            return 'a rate needs a limit in points, such as +2 points';
        const tooFar = unit !== 'relative' && amount >= 1;
        return tooFar ? 'a rate cannot move by more than 100 points; write +2 points' : null;
    }
    if (unit === 'points')
        return 'only a rate has a limit in points';
    if (contains === 'time' && unit === 'bytes')
        return 'a time needs a limit in %, ms or s';
    return contains === 'data' && unit === 'ms' ? 'an amount of data needs a limit in %, B, KB or MB' : null;
}
/** @param measure as the rule names it, or as it was measured */
function toMismatchError(measure, part, mismatch) {
    return new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The ${part === 'floor' ? 'floor' : `limit "${part}"`} of the rule for "${measure}" could never count: ${mismatch}.`, 'Change its unit or its size in the rules.');
}
/** A floor: an absolute amount below which a change never counts. @throws UserError */
function parseFloor(text) {
    const { limit } = parseLimit(text);
    if (limit.unit === 'relative') {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The floor "${text}" is relative.`, 'A floor is an absolute amount: 5 ms, 0.5 points.');
    }
    return limit;
}
/**
 * Whether the move from `base` to `current` in the worse direction strictly exceeds the limit.
 * Null: the limit is relative and the base is 0, so it says nothing.
 */
function exceedsLimit(limit, move) {
    const worsening = (move.worse === 'up' ? 1 : -1) * (move.current - move.base);
    if (limit.unit === 'relative' && move.base === 0)
        return null;
    const allowed = limit.unit === 'relative' ? limit.amount * Math.abs(move.base) : limit.amount;
    const slack = TOLERANCE * Math.max(Math.abs(move.base), Math.abs(move.current), allowed);
    return worsening > allowed + slack;
}


/***/ }),

/***/ 3398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ FAIL_ON_WORDS),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   ez: () => (/* binding */ REASONS),
/* harmony export */   tq: () => (/* binding */ worstFinding),
/* harmony export */   ug: () => (/* binding */ failsStep),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
const FAIL_ON_WORDS = ['fail', 'invalid', 'warn', 'inconclusive', 'no-baseline', 'never'];
/** Whether the verdict makes the step red. `inconclusive` covers every reason, `no-baseline` only the two that mean "nothing stored". */
function failsStep(outcome, failOn) {
    if (failOn.includes('never'))
        return false;
    if (failOn.includes(outcome.verdict))
        return true;
    const nothingStored = outcome.reason === 'no-baseline' || outcome.reason === 'baseline-lost';
    return outcome.verdict === 'inconclusive' && nothingStored && failOn.includes('no-baseline');
}
/** Best to worst: of several suites or findings the last decides. */
const VERDICTS = ['pass', 'inconclusive', 'warn', 'invalid', 'fail'];
const REASONS = [
    // fail
    'regression',
    'budget',
    'threshold',
    'marked-failed',
    // invalid
    'files-changed',
    'k6-aborted',
    'k6-crashed',
    'time-limit',
    'script-error',
    'no-iterations',
    'no-samples',
    'samples-lost',
    'foreign-samples',
    'overloaded',
    'request-errors',
    'user-error',
    // warn
    'near-budget',
    'accepted',
    // inconclusive
    'noise',
    'runner-moved',
    'not-comparable',
    'too-few-samples',
    'no-baseline',
    'baseline-lost',
    'missing-env',
    'no-rules',
    // pass
    'no-slowdown',
    'no-limit-passed',
    'thresholds-hold',
    'budgets-hold',
    'scripts-valid',
    'stored',
];
/** The worst of several findings; the first among equals. */
function worstFinding(findings) {
    return findings.reduce((worst, finding) => worst === undefined || severity(finding.verdict) > severity(worst.verdict) ? finding : worst, undefined);
}
/** The place of a verdict among all: the larger, the worse. */
function severity(verdict) {
    return VERDICTS.indexOf(verdict);
}


/***/ }),

/***/ 8378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tb: () => (/* binding */ BASELINES),
  Cu: () => (/* binding */ DEFAULT_CONFIG_FILE),
  TL: () => (/* binding */ parseInputs)
});

// UNUSED EXPORTS: INPUT_NAMES, MODES

// EXTERNAL MODULE: ./src/common/errors.ts
var common_errors = __webpack_require__(1922);
// EXTERNAL MODULE: ./src/common/suggestion.ts + 1 modules
var suggestion = __webpack_require__(4549);
// EXTERNAL MODULE: ./src/common/told.ts
var told = __webpack_require__(2804);
// EXTERNAL MODULE: ./src/k6/flags.ts
var k6_flags = __webpack_require__(8130);
// EXTERNAL MODULE: ./src/k6/variables.ts
var variables = __webpack_require__(9224);
// EXTERNAL MODULE: ./src/k6/version.ts
var version = __webpack_require__(3077);
// EXTERNAL MODULE: ./src/readers/result-formats.ts
var result_formats = __webpack_require__(2238);
// EXTERNAL MODULE: ./src/common/text.ts
var common_text = __webpack_require__(2450);
// EXTERNAL MODULE: ./src/rules/verdict.ts
var verdict = __webpack_require__(3398);
;// CONCATENATED MODULE: ./src/settings/input-values.ts





const DEFAULT_FAIL_ON = ['fail', 'invalid'];
/** Reads one of these words. @throws UserError with the word that was meant */
function oneOf(values) {
    return (text, name) => {
        if (values.includes(text))
            return text;
        throw new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* input */.hF)(name)} is "${text}".`, (0,suggestion/* suggest */.Z)(text, values));
    };
}
/** A value a line; empty lines and lines that begin with `#` are skipped. */
function parseLines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
/** Names separated by commas or line breaks. */
function parseNames(text) {
    return text
        .split(/[\n,]/)
        .map((name) => name.trim())
        .filter((name) => name !== '');
}
/** What makes the step red, the default words included; `never` stands alone. @throws UserErrors */
function parseFailOn(text) {
    const words = parseNames(text);
    const unknown = words.filter((word) => !verdict/* FAIL_ON_WORDS */.Ri.includes(word));
    if (unknown.length > 0) {
        throw new common_errors/* UserErrors */.tQ(unknown.map((word) => new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* input */.hF)('fail-on')} has "${word}".`, (0,suggestion/* suggest */.Z)(word, verdict/* FAIL_ON_WORDS */.Ri))));
    }
    if (words.includes('never') && words.length > 1) {
        throw new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* input */.hF)('fail-on')} is "${text}", but "never" stands alone.`, 'Leave out "never" or the other words.');
    }
    return words.includes('never') ? ['never'] : [...new Set([...DEFAULT_FAIL_ON, ...words])];
}
/** A number of minutes above 0. @throws UserError */
function parseMinutes(text, name) {
    const minutes = Number(text);
    if (Number.isFinite(minutes) && minutes > 0)
        return minutes;
    throw new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* input */.hF)(name)} is "${text}".`, 'Write a number of minutes above 0.');
}
/** `true` or `false`. @throws UserError */
function parseBoolean(text, name) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    throw new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* input */.hF)(name)} is "${text}".`, 'Write true or false.');
}
/** @param text the matrix context as JSON: `null` on the runner, `{}` in act, where there is no matrix */
function parseLeg(text) {
    return (0,common_text/* sortEntries */.R3)(parseMatrix(text))
        .filter(([key]) => key !== 'repeat')
        .map(([key, value]) => `${key}=${describeMatrixValue(value)}`)
        .join(', ');
}
function parseMatrix(text) {
    try {
        const matrix = JSON.parse(text) ?? {};
        if (typeof matrix === 'object' && !Array.isArray(matrix))
            return matrix;
    }
    catch {
        // Told below, together with JSON that is no matrix.
    }
    throw new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* input */.hF)('matrix')} is no JSON object: "${text}".`, 'Leave it out; its default is the matrix of the job.');
}
/** Plain where that cannot be mistaken for two values; `20` and `"20"` are the same leg. */
function describeMatrixValue(value) {
    return typeof value === 'string' && /^[^,="{}[\]\s]([^,="{}[\]]*[^,="{}[\]\s])?$/.test(value)
        ? value
        : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./src/settings/inputs.ts








const MODES = ['auto', 'compare', 'baseline', 'comment', 'validate'];
const BASELINES = ['auto', 'repo', 'artifact', 'paired', 'none'];
const COMMENT_MODES = ['always', 'on-change', 'never'];
const UPDATES = ['none', 'commit', 'pull-request', 'artifact'];
const UPDATE_HISTORIES = ['append', 'reset'];
const DEFAULT_CONFIG_FILE = '.github/perf-baseline.yml';
/** Every input of action.yml, in its order. A test holds the two equal. */
const INPUT_NAMES = [
    'mode',
    'scenario-file',
    'suites',
    'flags',
    'env',
    'working-directory',
    'k6-version',
    'build',
    'start',
    'wait-on',
    'baseline',
    'base-ref',
    'rules',
    'fail-on',
    'comment',
    'update',
    'results',
    'format',
    'shard',
    'time-budget-minutes',
    'report-dir',
    'config-file',
    'github-token',
    'note',
    'update-history',
    'dry-run',
    'matrix',
];
/** The inputs, with every unknown and every malformed one named beside them; a malformed one counts as unset. */
function parseInputs(source) {
    const errors = source.passed.filter((name) => !isInputName(name)).map(unknownInput);
    const attempt = (name, parse, unset) => {
        const text = source.read(name).trim();
        if (text === '')
            return unset;
        return (0,common_errors/* rescueNow */.C4)(() => parse(text, name), (_, all) => {
            errors.push(...all);
            return unset;
        });
    };
    return { inputs: readAll(attempt), errors };
}
function readAll(attempt) {
    const text = (name) => attempt(name, (value) => value, null);
    return {
        mode: attempt('mode', oneOf(MODES), 'auto'),
        scenarioFiles: attempt('scenario-file', parseLines, []),
        suites: attempt('suites', parseNames, []),
        flags: attempt('flags', parseOwnFlags, []),
        env: attempt('env', (value) => (0,variables/* parseEnvFile */.FO)(value, (0,told/* told */.Ev) `${(0,told/* input */.hF)('env')}`), {}),
        workingDirectory: attempt('working-directory', (value) => value, '.'),
        k6Version: attempt('k6-version', parseOwnVersion, null),
        build: text('build'),
        start: text('start'),
        waitOn: text('wait-on'),
        baseline: attempt('baseline', oneOf(BASELINES), 'auto'),
        baseRef: text('base-ref'),
        rules: text('rules'),
        failOn: attempt('fail-on', parseFailOn, DEFAULT_FAIL_ON),
        comment: attempt('comment', oneOf(COMMENT_MODES), 'always'),
        update: attempt('update', oneOf(UPDATES), 'none'),
        results: attempt('results', parseLines, []),
        format: attempt('format', oneOf(result_formats/* RESULT_FORMATS */.LW), null),
        shard: text('shard'),
        timeBudgetMinutes: attempt('time-budget-minutes', parseMinutes, null),
        reportDir: text('report-dir'),
        configFile: attempt('config-file', (value) => value, DEFAULT_CONFIG_FILE),
        githubToken: text('github-token'),
        note: text('note'),
        updateHistory: attempt('update-history', oneOf(UPDATE_HISTORIES), 'append'),
        dryRun: attempt('dry-run', parseBoolean, false),
        leg: attempt('matrix', parseLeg, ''),
    };
}
/** Checked here, so that a refused flag is named beside other wrong inputs. */
function parseOwnFlags(text) {
    const flags = (0,k6_flags/* parseFlags */.bQ)(text);
    (0,k6_flags/* checkFlags */.KP)(flags);
    return flags;
}
/** Whether it is one is known before anything is installed. */
function parseOwnVersion(text) {
    (0,version/* parseVersionSpec */.ZD)(text);
    return text;
}
function isInputName(name) {
    return INPUT_NAMES.includes(name);
}
function unknownInput(name) {
    const visible = INPUT_NAMES.filter((known) => known !== 'matrix');
    return new common_errors/* UserError */.yo(`There is no input "${name}".`, (0,suggestion/* suggest */.Z)(name, visible));
}


/***/ })

};

export const id = 823;
export const ids = [823,245];
export const modules = {

/***/ 7168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ listSecrets),
/* harmony export */   Lg: () => (/* binding */ concealValue),
/* harmony export */   Rm: () => (/* binding */ concealText)
/* harmony export */ });
const SECRET_WORD = /(^|_)(tokens?|secrets?|pass|sshpass|[a-z]*passw(or)?ds?|[a-z]*passwd|passphrase|pwd|credentials?|(api|access|private|signing|encryption)_?keys?|bearer|auth(orization)?|webhook|dsn|jwt|cookie)(_|$)/i;
/** Names of places: what stands there is no secret, however random. */
const PLACE_NAME = /^(old)?pwd$|(^|_)(urls?|uri|endpoint|host(name)?|address|port|file(name)?|path|dir(ectory)?|folder)$/i;
/** Names of what something is like: no secret unless the value is random. */
const PLAIN_NAME = /(^|_)(name|length|size|count|ttl|timeout|expiry|lifetime|enabled|disabled|required|type|mode|method|scheme|scopes?|algorithm|issuer|audience|realm)$/i;
/** An address that is a secret as a whole: whoever knows it may post. */
const SECRET_ADDRESS = /(^|_)(webhook|dsn)(_|$)/i;
/** Switches, and words and headers of HTTP that say how something is secured: no secrets, whatever their names. */
const PLAIN_VALUE = /^(true|false|yes|no|on|off|enabled|disabled|required|optional|none|null|undefined|basic|bearer|digest|authorization|x-(api|auth|access|csrf|xsrf)-(key|token))$/i;
/** A number is plain only where the name asks for one: a password may be all digits. */
const NUMBER = /^[+-]?[\d.,_]+\s?(%|[a-z]{1,7})?$/i;
const NUMBER_NAME = /^(max(imum)?|min(imum)?|num(ber)?)_|(^|_)(per_[a-z]+|limit|max(imum)?|min(imum)?|rate|ratio|percent(age)?|number|retries|attempts|interval|delay|duration|age|expires(_in)?|seconds|minutes|hours|days|ms)$/i;
/** A shorter one (`test`) would be found in texts that have nothing to do with it. */
const SHORTEST_SECRET = 6;
const SHORTEST_RANDOM = 16;
/** Values that nobody may read, and the forms they take in texts; the longest first. */
function listSecrets({ environment, given = {}, projectWords = [], publicNames = [], }) {
    const isProjectWord = (value) => isPartOfAny(value, projectWords);
    const isShown = (value) => PLAIN_VALUE.test(value) || publicNames.includes(value) || (/[/\\]/.test(value) && isProjectWord(value));
    const values = [
        ...listEntries(environment).flatMap(([name, value]) => listValueSecrets(name, value)),
        ...listEntries(given).flatMap(([name, value]) => looksRandom(dropScheme(value)) && !PLACE_NAME.test(splitName(name))
            ? [value]
            : listValueSecrets(name, value)),
    ];
    const texts = values
        .flatMap((value) => [value, dropScheme(value), ...value.split(/\r?\n/)])
        .map((value) => value.trim())
        .filter((value) => value.length >= SHORTEST_SECRET && !isShown(value))
        .flatMap((value) => [value, encodeURIComponent(value)]);
    return [...new Set(texts)]
        .sort((a, b) => b.length - a.length)
        .map((text) => ({ text, isProjectWord: isProjectWord(text) }));
}
function isPartOfAny(value, words) {
    const sought = value.toLowerCase();
    return words.some((word) => word.toLowerCase().includes(sought));
}
function listEntries(variables) {
    return Object.entries(variables).map(([name, value = '']) => [name, value]);
}
function listValueSecrets(name, value) {
    return isSecret(name, value) ? [value] : listAddressSecrets(value);
}
/** `API_TOKEN`, `apiToken`, `api-token`; not `API_TOKEN_FILE`, `TOKEN_LENGTH`, `PWD`, nor `MAX_TOKENS` of a number. */
function isSecret(name, value) {
    const words = splitName(name);
    if (SECRET_ADDRESS.test(words))
        return true;
    if (!SECRET_WORD.test(words) || PLACE_NAME.test(words))
        return false;
    if (NUMBER.test(value) && NUMBER_NAME.test(words))
        return false;
    return !PLAIN_NAME.test(words) || looksRandom(dropScheme(value));
}
function splitName(name) {
    return name.replace(/([a-z\d])(?=[A-Z])/g, '$1_').replaceAll('-', '_');
}
/** `Bearer abc` without its first word: a script may show the token alone. */
function dropScheme(value) {
    return value.replace(/^(basic|bearer|digest|token|apikey)\s+/i, '');
}
/** User and password of an address, and what its query calls a secret. */
function listAddressSecrets(value) {
    if (!/^[a-z][a-z\d+.-]*:\/\//i.test(value) || !URL.canParse(value))
        return [];
    const { username, password, searchParams } = new URL(value);
    const asked = [...searchParams].filter(([name, secret]) => isSecret(name, secret) || /^(sig|signature|key|code)$/i.test(name));
    const inQuery = asked.map(([, secret]) => secret);
    if (password !== '')
        return [`${username}:${password}`, password, decode(password), ...inQuery];
    return username.length >= SHORTEST_RANDOM ? [username, ...inQuery] : inQuery;
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Letters and digits as no person would write them: no address, path, date, version or words with dashes. */
function looksRandom(value) {
    return (value.length >= SHORTEST_RANDOM &&
        /^[\w+/=.~:-]+$/.test(value) &&
        /\d/.test(value) &&
        /[a-z]/i.test(value) &&
        !/:\/\/|^[./~]|^([a-z\d-]+\.)+[a-z]{2,}(:\d+)?(\/|$)/.test(value) &&
        !/^([a-z]+|[A-Z][a-z]*|v?\d{1,8})([-_.:/]([a-z]+|[A-Z][a-z]*|v?\d{1,8}))*$/.test(value));
}
/** What is easily part of something else is a secret only where it stands alone: `checkout` in `checkout_latency` is none. */
function concealText(text, secrets) {
    return secrets.reduce((shown, secret) => (shown.includes(secret.text) ? shown.replaceAll(findable(secret), '***') : shown), text);
}
function findable({ text, isProjectWord }) {
    const escaped = text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    if (isProjectWord)
        return new RegExp(`(?<![\\p{L}\\p{N}_./\\\\-])${escaped}(?![\\p{L}\\p{N}_/\\\\-]|\\.[\\p{L}\\p{N}_])`, 'gu');
    if (text.length >= SHORTEST_RANDOM || !/^(\p{L}+|\d+)$/u.test(text))
        return text;
    return new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, 'gu');
}
/** A copy in which no text holds a secret; names of fields stay. */
function concealValue(value, secrets) {
    if (secrets.length === 0)
        return value;
    if (typeof value === 'string')
        return concealText(value, secrets);
    if (Array.isArray(value))
        return value.map((item) => concealValue(item, secrets));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, concealValue(inner, secrets)]));
}


/***/ }),

/***/ 78361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P9: () => (/* binding */ renderExit),
/* harmony export */   W4: () => (/* binding */ KILLED),
/* harmony export */   XA: () => (/* binding */ classifyExit),
/* harmony export */   nI: () => (/* binding */ buildExit),
/* harmony export */   rx: () => (/* binding */ BROKEN_THRESHOLDS)
/* harmony export */ });
/** k6's exit code for broken thresholds. */
const BROKEN_THRESHOLDS = 99;
/** The exit code that a shell or a container makes of SIGKILL. */
const KILLED = 137;
const MEANINGS = {
    0: {
        meaning: 'the run came to its end',
        ending: { kind: 'completed', thresholdsBroken: false, markedFailed: false },
    },
    2: { meaning: 'k6 panicked or found no memory', ending: { kind: 'crashed' } },
    97: { meaning: 'the test run in the cloud failed', ending: { kind: 'crashed' } },
    98: { meaning: 'k6 lost sight of the test run in the cloud', ending: { kind: 'crashed' } },
    [BROKEN_THRESHOLDS]: {
        meaning: 'a threshold is broken',
        ending: { kind: 'completed', thresholdsBroken: true, markedFailed: false },
    },
    100: { meaning: 'setup() ran into its timeout', ending: { kind: 'aborted', by: 'timeout' } },
    101: { meaning: 'teardown() ran into its timeout', ending: { kind: 'aborted', by: 'timeout' } },
    102: { meaning: 'k6 ran into a timeout', ending: { kind: 'aborted', by: 'timeout' } },
    103: {
        meaning: 'the test was stopped through the REST API',
        ending: { kind: 'aborted', by: 'rest-api' },
    },
    104: { meaning: 'k6 found an invalid option or configuration', ending: { kind: 'refused' } },
    105: { meaning: 'k6 was interrupted by a signal', ending: { kind: 'aborted', by: 'signal' } },
    106: { meaning: 'k6 could not start its REST API', ending: { kind: 'refused' } },
    107: { meaning: 'the script threw an exception outside an iteration', ending: { kind: 'script-error' } },
    108: { meaning: 'the script called exec.test.abort()', ending: { kind: 'aborted', by: 'script' } },
    109: { meaning: 'k6 panicked', ending: { kind: 'crashed' } },
    110: {
        meaning: 'the script called exec.test.fail()',
        ending: { kind: 'completed', thresholdsBroken: false, markedFailed: true },
    },
    [KILLED]: {
        meaning: 'k6 was killed; most often the machine ran out of memory',
        ending: { kind: 'crashed' },
    },
    255: {
        meaning: 'k6 did not accept its command line or could not find a file',
        ending: { kind: 'refused' },
    },
};
/**
 * Tells k6's exit codes apart. An interruption of ours wins over the code: k6 answers a signal with 105, a hard
 * kill with none.
 */
function classifyExit(exit) {
    const { code, signal, interruptedBy } = exit;
    if (interruptedBy !== null)
        return { kind: 'aborted', by: interruptedBy, detail: INTERRUPTED[interruptedBy] };
    const known = findMeaning(exit);
    if (known === undefined) {
        const detail = code === null ? `k6 was ended by ${signal ?? 'a signal'}` : `k6 ended with exit code ${code}`;
        return { kind: 'crashed', detail };
    }
    return known.ending.kind === 'completed' ? known.ending : { ...known.ending, detail: known.meaning };
}
/** How the process ended, with what that means. */
function buildExit(exit) {
    const { code, signal, interruptedBy } = exit;
    const meaning = interruptedBy === null ? findMeaning(exit)?.meaning : INTERRUPTED[interruptedBy];
    const unknown = code === null ? 'nobody here sent that signal' : 'k6 has no such code of its own';
    return { code, signal, meaning: meaning ?? unknown };
}
/** `k6 finished (exit code 0)`, `k6 ended with 99: a threshold is broken`. */
function renderExit(exit) {
    const { code, signal, meaning } = buildExit(exit);
    if (code === 0 && exit.interruptedBy === null)
        return 'k6 finished (exit code 0)';
    if (code === null && signal === null)
        return `k6 did not run: ${meaning}`;
    return `k6 ${code === null ? `was ended by ${signal}` : `ended with ${code}`}: ${meaning}`;
}
const INTERRUPTED = {
    cancel: 'the run was cancelled',
    'time-limit': 'k6 was still running at its time limit',
};
function findMeaning({ code, signal }) {
    if (signal === 'SIGKILL')
        return MEANINGS[KILLED];
    return code === null ? undefined : MEANINGS[code];
}


/***/ }),

/***/ 10307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ locateLog),
/* harmony export */   c0: () => (/* binding */ shortenK6Message),
/* harmony export */   ed: () => (/* binding */ createLogReader)
/* harmony export */ });
/* unused harmony exports parseLogLine, isThrownIteration, describeLogMessage */
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73950);

const MOST_ERRORS = 10;
const ERROR_LENGTH = 600;
const FIELD = /([\w.-]+)=("(?:[^"\\]|\\.)*"|\S*)/gy;
const ESCAPES = { n: '\n', t: '\t', r: '\r', a: '', b: '', f: '', v: '' };
/** What `--log-output` and `--log-format`, or their variables, make of k6's log. */
function locateLog(flags, variables) {
    const output = (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .flagValue */ .y6)(flags, 'log-output') ?? variables.K6_LOG_OUTPUT ?? 'stderr';
    const format = (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .flagValue */ .y6)(flags, 'log-format') ?? variables.K6_LOG_FORMAT ?? '';
    const stream = output === 'stdout' || output === 'stderr' ? output : null;
    return { stream, readable: stream !== null && format !== 'raw' };
}
/** The fields of one line of k6's log, text or JSON; null if it is none. */
function parseLogLine(line) {
    if (line.startsWith('{'))
        return parseJsonLine(line);
    if (!line.startsWith('time='))
        return null;
    const fields = {};
    FIELD.lastIndex = 0;
    for (let match = FIELD.exec(line); match !== null; match = FIELD.exec(line)) {
        const [, name = '', value = ''] = match;
        fields[name] = value.startsWith('"') ? unquote(value) : value;
        FIELD.lastIndex += 1;
    }
    return fields;
}
function parseJsonLine(line) {
    try {
        const fields = JSON.parse(line);
        if (typeof fields !== 'object' || fields === null || !('level' in fields))
            return null;
        return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
    }
    catch {
        return null;
    }
}
/** Undoes Go's strconv.Quote. */
function unquote(text) {
    const escaped = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/gi;
    return text.slice(1, -1).replace(escaped, (_, ...groups) => {
        const code = groups[0] ?? groups[1] ?? groups[2];
        if (code !== undefined)
            return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
        return ESCAPES[groups[3] ?? ''] ?? groups[3] ?? '';
    });
}
/**
 * True for the line k6 logs when an iteration throws: it names executor and scenario, and either is a stack trace
 * or speaks of a promise nobody caught. Lines of setup() and of the init context name no scenario; console.error
 * has the source `console` (observed on 1.8.1 and 2.2.0).
 */
function isThrownIteration(fields) {
    const { level, source, executor, scenario, msg = '' } = fields;
    if (level !== 'error' || executor === undefined || scenario === undefined)
        return false;
    return source === 'stacktrace' || msg.startsWith('Uncaught (in promise)');
}
/** k6's message in one line: what went wrong and the first place of the script in its stack. */
function describeLogMessage(message) {
    const lines = message.split('\n').map((line) => line.trim());
    const place = lines.map((line) => /^at .*?file:\/\/([^()]+:\d+:\d+)/.exec(line)?.[1]).find(Boolean);
    const words = lines.filter((line) => line !== '' && !/^at \S/.test(line)).join(' ');
    const text = place === undefined ? words : `${words} (${place})`;
    return [...text.replace(/\p{C}/gu, ' ')].slice(0, ERROR_LENGTH).join('');
}
/** The address of a module that k6 begins to load, the script among them; logged at level debug. */
function readLoadedModule({ level, msg, ...fields }) {
    return level === 'debug' && msg === 'Loading...' ? (fields.moduleSpecifier ?? null) : null;
}
/** k6 drops an option that it does not know, and goes on (observed on 1.8.1 and 2.2.0). */
function readUnknownOption({ level, msg, error = '' }) {
    if (level !== 'warning' || msg !== 'There were unknown fields in the options exported in the script')
        return null;
    return /unknown field "(.+)"$/.exec(error)?.[1] ?? null;
}
/** Counts thrown iterations and keeps the last errors, Go's own cries before it dies included. */
function createLogReader({ hide = (text) => text, watchedFile } = {}) {
    let failedIterations = 0;
    let requestError = null;
    let writeError = null;
    let unknownOption = null;
    const errorLines = [];
    const loadedModules = [];
    const keep = (message) => {
        const text = hide(describeLogMessage(message));
        if (text === errorLines.at(-1))
            return;
        errorLines.push(text);
        if (errorLines.length > MOST_ERRORS)
            errorLines.shift();
    };
    const readFields = (fields) => {
        const isError = fields.level === 'error' || fields.level === 'fatal';
        if (isError && watchedFile !== undefined && fields.filename === watchedFile) {
            writeError ??= describeLogMessage(fields.msg ?? '');
            return;
        }
        if (requestError === null && fields.msg === 'Request Failed' && fields.error !== undefined)
            requestError = hide(describeLogMessage(fields.error.replace(/\?[^"\s]*/g, '')));
        if (isThrownIteration(fields))
            failedIterations += 1;
        unknownOption ??= readUnknownOption(fields);
        const module = readLoadedModule(fields);
        if (module !== null)
            loadedModules.push(module);
        if (isError && fields.source !== 'console')
            keep(fields.msg ?? '');
    };
    return {
        read(line) {
            const fields = parseLogLine(line);
            if (fields !== null)
                readFields(fields);
            else if (/^(panic|fatal error): /.test(line))
                keep(line);
        },
        get failedIterations() {
            return failedIterations;
        },
        get requestError() {
            return requestError;
        },
        get writeError() {
            return writeError;
        },
        get unknownOption() {
            return unknownOption;
        },
        errorLines,
        loadedModules,
    };
}
/** A message of this length stands in a headline as it is. */
const SHORT = 160;
/**
 * What k6 says, fit for a headline: of a long text the first sentence, with the cause that may follow as "Error:", and
 * the place in the script that may come last. k6 adds advice on Docker to a path that it cannot find; the whole text is
 * in the log.
 */
function shortenK6Message(text) {
    if (text.length <= SHORT)
        return text;
    const [, sentence, place = ''] = /^(.+?[.!?])\s+(?!Error)(?=\p{Lu}).*?( \([^()\s]+:\d+:\d+\))?$/su.exec(text) ?? [];
    return sentence === undefined ? text : `${sentence}${place}`;
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

/***/ 19844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareData),
/* harmony export */   j: () => (/* binding */ MOST_DATA_FILES)
/* harmony export */ });
const MOST_DATA_FILES = 20;
/** Null: the files are the same. */
function compareData(current, base) {
    if (current.hash === base.hash)
        return null;
    const hashOf = ({ files }, name) => files.find((file) => file.name === name)?.hash;
    const only = (mine, theirs) => 
    // A list that is full says nothing of what it lacks.
    theirs.files.length >= MOST_DATA_FILES
        ? []
        : mine.files.filter(({ name }) => hashOf(theirs, name) === undefined).map(({ name }) => name);
    return {
        changed: current.files
            .filter(({ name, hash }) => ![undefined, hash].includes(hashOf(base, name)))
            .map(({ name }) => name),
        added: only(current, base),
        gone: only(base, current),
    };
}


/***/ }),

/***/ 13823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMode: () => (/* binding */ runMode)
});

// EXTERNAL MODULE: ./src/common/errors.ts
var common_errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/common/told.ts
var told = __webpack_require__(62804);
// EXTERNAL MODULE: ./src/common/text.ts
var common_text = __webpack_require__(62450);
;// CONCATENATED MODULE: ./src/baseline/places.ts



const RUN_ARTIFACT_PREFIX = 'perf-run-';
/** The artifact with the baseline of a suite; a leg that stores for itself has one of its own, because names are unique within a run. */
function baselineArtifactName(suite, leg) {
    return ['perf-baseline', (0,common_text/* slugOf */.tF)(suite), ...(leg === '' ? [] : [(0,common_text/* slugOf */.tF)(leg)])].join('-');
}
/** @param job the job and all of its matrix values, `repeat` included, on one line: `Provenance.job` */
function runArtifactName(job) {
    return `${RUN_ARTIFACT_PREFIX}${(0,common_text/* slugOf */.tF)(job)}`;
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
    throw new common_errors/* UserError */.yo(`The baseline ${place} is of the suite "${document.suite}", not of "${suite}".`, (0,told/* told */.Ev) `A file is the baseline of one suite. ${(0,told/* phrase */.MZ)('name suites')}, and give the suites names that differ in more than punctuation.`);
}

// EXTERNAL MODULE: ./src/measurement/built-in-metrics.ts
var built_in_metrics = __webpack_require__(2062);
// EXTERNAL MODULE: ./src/measurement/measured-value.ts
var measured_value = __webpack_require__(47846);
// EXTERNAL MODULE: ./src/measurement/tags.ts
var measurement_tags = __webpack_require__(55695);
;// CONCATENATED MODULE: ./src/baseline/stored-measures.ts



const TREND_STATISTICS = ['p(50)', 'p(95)', 'p(99)'];
/**
 * What of a run is stored: the measures that default rules may judge, so that rules can change without
 * measuring anew, and whatever else the present rules select.
 */
function selectStored(record, isSelected) {
    const chosen = [...(0,measured_value/* listMeasures */.im)(record)].filter(([, value]) => value.outsideLoad !== true && (isAlwaysStored(value) || isSelected(value)));
    const measures = chosen.map(([key, { value, count, steady }]) => [
        key,
        {
            value,
            count,
            steady: steady === null ? null : { value: steady.value, standardError: steady.standardError },
        },
    ]);
    const metrics = chosen
        .filter(([, { measure }]) => !(measure.metric in built_in_metrics/* BUILT_IN_METRICS */.Hd))
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
        return !(0,measurement_tags/* isFolded */.zm)(tags) && isAlwaysStoredByTag(metric, statistic);
    const builtIn = built_in_metrics/* BUILT_IN_METRICS */.Hd[metric];
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

// EXTERNAL MODULE: ./src/measurement/measure.ts
var measurement_measure = __webpack_require__(66896);
// EXTERNAL MODULE: ./src/statistics/evidence.ts
var evidence = __webpack_require__(49942);
// EXTERNAL MODULE: ./src/statistics/quantiles.ts
var quantiles = __webpack_require__(94505);
;// CONCATENATED MODULE: ./src/statistics/job-clusters.ts

/**
 * Runs of one job ran on one machine and agree with each other more than they agree with tomorrow's machine:
 * they are one observation, their mean (cluster means; Donner & Klar 2000, ch. 6). @throws RangeError without runs.
 */
function clusterByJob(points) {
    const byJob = new Map();
    for (const { point, job } of points)
        byJob.set(job, [...(byJob.get(job) ?? []), point]);
    const groups = [...byJob.values()];
    const freedom = points.length - groups.length;
    return {
        means: groups.map(quantiles/* mean */.i2),
        meanInverseSize: (0,quantiles/* mean */.i2)(groups.map((runs) => 1 / runs.length)),
        withinVariance: freedom === 0 ? 0 : (0,quantiles/* sum */.cz)(groups.map(quantiles/* sumOfSquares */.Jv)) / freedom,
    };
}

// EXTERNAL MODULE: ./src/statistics/preconditions.ts
var preconditions = __webpack_require__(48144);
// EXTERNAL MODULE: ./src/statistics/scale.ts
var statistics_scale = __webpack_require__(74893);
// EXTERNAL MODULE: ./src/statistics/special-functions.ts
var special_functions = __webpack_require__(41816);
;// CONCATENATED MODULE: ./src/statistics/student-t.ts


/**
 * P(T > t) of Student's t distribution with `df` > 0 degrees of freedom (whole or not):
 * I_x(df/2, 1/2) / 2 with x = df / (df + t^2) for t >= 0 (Abramowitz & Stegun 26.7.1).
 * Computed as a tail, so small probabilities keep their digits: relative error below 1e-11 up to 10,000 degrees
 * of freedom, 1e-8 at a million. @throws RangeError for NaN and infinities.
 */
function studentUpperTail(t, df) {
    (0,preconditions/* requireFinite */.hp)('t', [t]);
    (0,preconditions/* requireRange */.LX)('degrees of freedom', df, [Number.MIN_VALUE, 1e9]);
    const square = t * t;
    // Near t = 0, df / (df + t^2) rounds to 1; the mirrored function keeps the digits there, and loses them far out.
    const tail = square < 1
        ? (1 - (0,special_functions/* incompleteBeta */.J7)(square / (df + square), 0.5, df / 2)) / 2
        : (0,special_functions/* incompleteBeta */.J7)(df / (df + square), df / 2, 0.5) / 2;
    return t < 0 ? 1 - tail : tail;
}
/** t with P(T <= t) = p, for 0 < p < 1. @throws RangeError outside. */
function studentQuantile(p, df) {
    const known = QUANTILES.get(df)?.get(p);
    if (known !== undefined)
        return known;
    (0,preconditions/* requireRange */.LX)('the probability of a t quantile', p, [Number.MIN_VALUE, 1 - Number.EPSILON / 2]);
    const tail = (t) => studentUpperTail(t, df);
    const above = p === 0.5 ? 0 : (0,special_functions/* solveTail */.yT)(tail, Math.min(p, 1 - p));
    const quantile = p < 0.5 ? -above : above;
    QUANTILES.set(df, (QUANTILES.get(df) ?? new Map()).set(p, quantile));
    return quantile;
}
/** By degrees of freedom and probability: a comparison asks for few of them, and for each hundreds of times. */
const QUANTILES = new Map();

;// CONCATENATED MODULE: ./src/statistics/history-test.ts





/**
 * Tests one run against the distribution of runs on the base: a predictive t interval with a conjugate
 * prior on the variance (Gelman et al., Bayesian Data Analysis, 3rd ed., §2.6 and §3.3).
 *
 *     v = (nu0 (s0^2 + se^2) + sum (y - ybar)^2) / (nu0 + N - 1)      at least se^2
 *     t = (y_observed - ybar) / sqrt(v + v/N),   nu0 + N - 1 degrees of freedom
 *
 * over the N jobs' means y. With one job this is the comparison of two runs, variance 2 (s0^2 + se^2).
 *
 * Assumes: the history and the run come from the same kind of machine and load; jobs are independent; on the
 * scale, runs spread about normally. Heavy tails (a slow machine now and then) break the last one, which is
 * why a fail also needs `worseThanAll`: with N exchangeable jobs an unchanged run is worst with probability 1/(N+1).
 * Nothing is winsorised: on real pools that hid the slow machines and raised false alarms from 6.7 to 11.2 %.
 *
 * Ties are not "worse than all". @throws RangeError for an empty history, or a value that the scale cannot
 * hold (a time of 0, a share above 1, NaN).
 */
function testAgainstHistory(question) {
    const { observed, history, scale, worse } = question;
    if (history.length === 0)
        throw new RangeError('there is no history to judge a run against');
    const point = (0,statistics_scale/* toScale */.cm)(observed, scale);
    const runs = history.map((run) => ({ point: (0,statistics_scale/* toScale */.cm)(run, scale), job: run.job }));
    const clusters = clusterByJob(runs);
    const centre = (0,quantiles/* mean */.i2)(clusters.means);
    const shift = point - centre;
    const noise = estimateNoise(question, clusters);
    const points = runs.map((run) => run.point);
    const t = shift / noise.predictionError;
    const [lowest, highest] = [Math.min(...points), Math.max(...points)];
    const up = worse === 'up';
    const expected = scale === 'log' ? Math.exp(centre) : meanShare(history);
    return {
        scale,
        worse,
        jobs: clusters.means.length,
        runs: history.length,
        expected,
        change: changeFrom(expected, observed.value),
        shift,
        centre,
        ...noise,
        pWorse: studentUpperTail(up ? t : -t, noise.degreesOfFreedom),
        pBetter: studentUpperTail(up ? -t : t, noise.degreesOfFreedom),
        worseThanAll: up ? point > highest : point < lowest,
        betterThanAll: up ? point < lowest : point > highest,
        worstSeen: up ? highest - centre : centre - lowest,
    };
}
/**
 * The interval that holds the true change with this confidence, two-sided: shift -+ t x predictionError,
 * brought back to the metric's unit. On the arcsine scale it is centred on the change of the raw shares.
 */
function computeChangeInterval(test, confidence = 0.95) {
    const { centre, shift, scale, expected, change } = test;
    const half = studentQuantile((1 + confidence) / 2, test.degreesOfFreedom) * test.predictionError;
    if (scale === 'log') {
        return {
            lower: (0,statistics_scale/* changeFromShift */.pL)(centre, shift - half, scale),
            upper: (0,statistics_scale/* changeFromShift */.pL)(centre, shift + half, scale),
        };
    }
    const end = (distance) => {
        const absolute = change.absolute + (0,statistics_scale/* changeFromShift */.pL)(centre + shift, distance, scale).absolute;
        return changeFrom(expected, Math.min(1, Math.max(0, expected + absolute)));
    };
    return { lower: end(-half), upper: end(half) };
}
function estimateNoise({ observed, history, prior: priorByJobs }, clusters) {
    const jobs = clusters.means.length;
    const prior = requirePrior(priorByJobs(jobs));
    const samplingVariance = (0,quantiles/* mean */.i2)(history.map(({ standardError }) => standardError ** 2));
    const squares = (0,quantiles/* sumOfSquares */.Jv)(clusters.means);
    const degreesOfFreedom = prior.degreesOfFreedom + jobs - 1;
    const between = (prior.degreesOfFreedom * (prior.spread ** 2 + samplingVariance) + squares) / degreesOfFreedom;
    // Means of several runs spread less than single runs do; the run under test is a single one.
    const single = between + (1 - clusters.meanInverseSize) * clusters.withinVariance;
    const variance = Math.max(single, samplingVariance);
    const noisierThanHistory = Math.max(0, observed.standardError ** 2 - samplingVariance);
    return {
        spread: Math.sqrt(variance),
        predictionError: Math.sqrt(variance + noisierThanHistory + between / jobs),
        degreesOfFreedom,
        jobVariance: jobs < 2 ? null : squares / (jobs - 1),
        samplingVariance,
    };
}
function requirePrior(prior) {
    (0,preconditions/* requireRange */.LX)('the prior spread', prior.spread, [Number.MIN_VALUE, Number.MAX_VALUE]);
    (0,preconditions/* requireRange */.LX)('the degrees of freedom of the prior', prior.degreesOfFreedom, [Number.MIN_VALUE, 1e6]);
    return prior;
}
function meanShare(history) {
    return (0,quantiles/* mean */.i2)(clusterByJob(history.map(({ value, job }) => ({ point: value, job }))).means);
}
function changeFrom(base, value) {
    return { absolute: value - base, relative: base === 0 ? null : value / base - 1 };
}

;// CONCATENATED MODULE: ./src/statistics/holm.ts

/**
 * Holm's adjusted p-values, in the order given. Calling what has an adjusted p <= alpha true makes any false
 * call at all with probability alpha at most, however the tests depend on each other:
 * p~(i) = max over j <= i of min(1, (m - j + 1) p(j)), p sorted ascending.
 * Holm (1979), "A Simple Sequentially Rejective Multiple Test Procedure", Scand. J. Statist. 6, 65-70.
 * No p-values give none back. @throws RangeError for a p outside 0..1.
 */
function adjustByHolm(pValues) {
    (0,preconditions/* requireFinite */.hp)('p-values', pValues);
    for (const p of pValues)
        (0,preconditions/* requireRange */.LX)('a p-value', p, [0, 1]);
    const order = pValues
        .map((_, index) => index)
        .sort((a, b) => pValues[a] - pValues[b]);
    const adjusted = new Array(pValues.length).fill(0);
    let largest = 0;
    for (const [rank, index] of order.entries()) {
        largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[index]));
        adjusted[index] = largest;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./src/statistics/resolution.ts



/**
 * The smallest true change for the worse that this run would have shown, had it been there: what a "pass"
 * has excluded. A change D is seen when D + noise passes the largest of: the critical value t(1-alpha) s, the
 * rule's limit, and the worst run of the history; noise stays above -t(power) s with probability `power`:
 *
 *     D = max(t(1-alpha) s, limit, worst seen) + t(power) s
 *
 * The sum of two t quantiles stands for the noncentral t (Julious 2010, Sample Sizes for Clinical Trials,
 * ch. 3); from 4 degrees of freedom on it errs by a few percent of D, to the large side.
 * @returns signed: negative where down is worse.
 */
function computeSmallestSeen(noise, question) {
    const { centre, scale, worse, predictionError, degreesOfFreedom, worstSeen } = noise;
    const { alpha, limit = 0, beyondAll = false, power = 0.9 } = question;
    (0,preconditions/* requireRange */.LX)('the limit of a rule', limit, [0, Number.MAX_VALUE]);
    const sign = worse === 'up' ? 1 : -1;
    const threshold = Math.max(studentQuantile(1 - alpha, degreesOfFreedom) * predictionError, Math.abs((0,statistics_scale/* shiftFromLimit */.cq)(centre, sign * limit, scale)), beyondAll ? worstSeen : 0);
    const seen = threshold + studentQuantile(power, degreesOfFreedom) * predictionError;
    return (0,statistics_scale/* changeFromShift */.pL)(centre, sign * seen, scale);
}
/**
 * How many jobs the history needs in all for a change as large as the one observed to be proven, if the
 * spread between jobs stays what it is; null if no history of at most `most` jobs is enough, or if the
 * change is not for the worse. A forecast: the next jobs may differ more than those seen.
 */
function computeJobsToSettle(question) {
    const { test, alpha, most = 30 } = question;
    const worsening = test.worse === 'up' ? test.shift : -test.shift;
    if (worsening <= 0)
        return null;
    for (let jobs = test.jobs + 1; jobs <= most; jobs += 1) {
        const { predictionError, degreesOfFreedom } = forecastNoise(question, jobs);
        if (worsening >= studentQuantile(1 - alpha, degreesOfFreedom) * predictionError)
            return jobs;
    }
    return null;
}
/** The formula of `testAgainstHistory` with the expected sum of squares of so many jobs. */
function forecastNoise({ test, prior }, jobs) {
    const { spread, degreesOfFreedom: weight } = prior(jobs);
    const { jobVariance, samplingVariance } = test;
    const priorVariance = spread ** 2 + samplingVariance;
    // Two jobs say next to nothing about the spread between jobs.
    const seen = jobVariance === null || test.jobs < 3 ? priorVariance : jobVariance;
    const degreesOfFreedom = weight + jobs - 1;
    const variance = Math.max((weight * priorVariance + (jobs - 1) * seen) / degreesOfFreedom, samplingVariance);
    return { degreesOfFreedom, predictionError: Math.sqrt(variance * (1 + 1 / jobs)) };
}

;// CONCATENATED MODULE: ./src/comparison/measures/family-evidence.ts




/** The most jobs a history holds where the caller does not say. */
const USUAL_HISTORY = 30;
/**
 * The evidence of every tested measure of one pull request, as one family of hypotheses.
 * @param mostJobs that the stored history can hold
 */
function weighFamily(family, mostJobs = USUAL_HISTORY) {
    const telling = family.filter(canShowChange);
    const worse = adjust(telling, ({ pWorse }) => pWorse);
    const better = adjust(telling, ({ pBetter }) => pBetter);
    const alpha = (level) => level / Math.max(1, telling.length);
    return family.map((member) => {
        const { test, prior } = member.standing;
        const adjustedP = worse.get(member) ?? 1;
        return {
            p: test.pWorse,
            adjustedP,
            level: (0,evidence/* weighEvidence */.c2)({ p: test.pWorse, adjustedP, beyondAll: test.worseThanAll }),
            betterLevel: (0,evidence/* weighEvidence */.c2)({
                p: test.pBetter,
                adjustedP: better.get(member) ?? 1,
                beyondAll: test.betterThanAll,
            }),
            jobs: test.jobs,
            runs: test.runs,
            ...computeChangeInterval(test),
            smallestSeen: findSmallestFlagged(member.measure.rule, test, alpha),
            // More jobs do not undo that the history already holds a run as bad as this one.
            jobsToSettle: test.worseThanAll
                ? computeJobsToSettle({ test, prior, alpha: alpha(evidence/* PROVEN */.ho), most: mostJobs })
                : null,
            withinRuns: test.samplingVariance / test.spread ** 2,
        };
    });
}
/**
 * A share with no event at all on either side (no failed request, no dropped iteration, every check passed)
 * cannot come out as a change whatever is true, so it raises no false alarm and costs the others no power:
 * Tarone (1990), "A modified Bonferroni method for discrete data", Biometrics 46, 515-522.
 */
function canShowChange({ measure, standing }) {
    if (measure.current.type !== 'rate')
        return true;
    const shares = [standing.values.current, ...standing.values.stored].map(({ value }) => value);
    return !shares.every((share) => share === 0) && !shares.every((share) => share === 1);
}
function adjust(family, pick) {
    const adjusted = adjustByHolm(family.map(({ standing }) => pick(standing.test)));
    return new Map(family.map((member, index) => [member, adjusted[index] ?? 1]));
}
/**
 * A worsening is flagged by a likely warning or by a proven failure, whichever comes first; without limits by
 * likelihood alone. @param alpha what a measure alone must reach for a level of the family
 */
function findSmallestFlagged(rule, noise, alpha) {
    const limitOf = (limit) => Math.max(sizeOnScale(limit, noise), rule?.floor == null ? 0 : sizeOnScale(rule.floor, noise));
    const warning = computeSmallestSeen(noise, {
        alpha: alpha(evidence/* LIKELY */.$V),
        limit: rule?.warn == null ? 0 : limitOf(rule.warn),
    });
    if (rule?.fail == null)
        return warning;
    const failure = computeSmallestSeen(noise, {
        alpha: alpha(evidence/* PROVEN */.ho),
        limit: limitOf(rule.fail),
        beyondAll: true,
    });
    if (rule.warn === null)
        return failure;
    return Math.abs(failure.absolute) < Math.abs(warning.absolute) ? failure : warning;
}
/** A limit as the fraction that the statistics take: of the expected value on the log scale, of 1 for shares. */
function sizeOnScale(limit, { expected, scale }) {
    if (limit.unit === 'relative')
        return scale === 'log' ? limit.amount : limit.amount * expected;
    return scale === 'log' ? limit.amount / expected : limit.amount;
}

// EXTERNAL MODULE: ./src/comparison/measures/measure-comparison.ts
var measure_comparison = __webpack_require__(98165);
// EXTERNAL MODULE: ./src/comparison/measures/not-judged.ts
var not_judged = __webpack_require__(22858);
// EXTERNAL MODULE: ./src/comparison/measures/prepared-measure.ts
var prepared_measure = __webpack_require__(79439);
// EXTERNAL MODULE: ./src/rules/passed-limit.ts
var passed_limit = __webpack_require__(52169);
;// CONCATENATED MODULE: ./src/statistics/prior.ts
/** From here on the history itself says how noisy the set-up is; below, the prior says it. */
const JOBS_THAT_TELL = 5;
/** Weighs less than five jobs do, so that a noisy history outvotes it at once. */
const LIGHT = { spread: 0.035, degreesOfFreedom: 2 };
/** The prior of the measure classes that are times or throughput, from so many jobs on. */
const TIME_PRIORS = [
    { jobs: JOBS_THAT_TELL, hosted: LIGHT, own: LIGHT },
    { jobs: 3, hosted: { spread: 0.07, degreesOfFreedom: 3 }, own: { spread: 0.04, degreesOfFreedom: 4 } },
    { jobs: 0, hosted: { spread: 0.105, degreesOfFreedom: 10 }, own: { spread: 0.04, degreesOfFreedom: 10 } },
];
/**
 * The prior spread of runs by measure, runner class and jobs seen.
 *
 * Two jobs seldom show how far the machines of a pool differ; ten do. So the prior is wide and firm while it
 * stands alone, then narrow and light. The values were found by simulation: the narrowest with which no host, up
 * to one with 15 % between machines, fails more than 1 % of unchanged pull requests, checked on real pools
 * (docs/method.md, "Where the prior comes from"; `npm run bench:detection`). The tail of p(99) varies half as
 * much again; shares have 0.01 on the arcsine scale, which at 0.2 % is 45 % more or fewer errors.
 */
function priorFor(measure, machine) {
    return (jobs) => {
        const row = TIME_PRIORS.find((candidate) => jobs >= candidate.jobs);
        const prior = machine === 'self-hosted' ? row.own : row.hosted;
        if (measure === 'rate')
            return { ...prior, spread: 0.01 };
        return measure === 'p99' ? { ...prior, spread: prior.spread * 1.5 } : prior;
    };
}
/** The class of a percentile by its rank 0..1: what lies around it decides how noisy it is. */
function classifyPercentile(rank) {
    if (rank <= 0.75)
        return 'p50';
    return rank <= 0.975 ? 'p95' : 'p99';
}

// EXTERNAL MODULE: ./src/comparison/measures/last-step.ts
var last_step = __webpack_require__(92502);
;// CONCATENATED MODULE: ./src/comparison/measures/standing.ts








/** Below this many samples beyond a percentile its own scatter is unknown: n (1 - p) >= 10. */
const TAIL_SAMPLES = 10;
/** Where the run stands among the stored runs of the measure. */
function findStanding(prepared, runner) {
    const values = (0,last_step/* sinceLastStep */.XO)(prepared);
    const { type, measure } = prepared.current;
    const enough = values.stored.filter(({ count }) => hasTail(measure.statistic, count));
    if (!hasTail(measure.statistic, values.current.count))
        return { kind: 'untested', why: toTailCause(measure.statistic, values.current.count) };
    if (enough.length === 0)
        return untested('too-few-stored', 'too few samples in the baseline');
    const scale = type === 'rate' ? 'arcsine' : 'log';
    const all = [values.current, ...enough];
    if (scale === 'log' && all.some(({ value }) => value <= 0)) {
        return standByLimit(prepared, values.current.value, enough);
    }
    if (isOfUnknownEvents(prepared, values))
        return untested('events-unknown', 'how often the counter was added to is not known, so its scatter is not');
    if (scale === 'arcsine' && all.some(({ value }) => value < 0 || value > 1)) {
        return untested('impossible-share', 'a stored share is not between 0 and 1');
    }
    // Where the scatter within runs is unknown, the wider of the usual spreads makes up for it.
    const prior = priorFor(classOf(prepared), values.hasErrors ? runner : 'github-hosted');
    const observe = ({ value, standardError, count }) => ({
        value,
        standardError,
        ...(count === null ? {} : { count }),
    });
    const test = testAgainstHistory({
        observed: observe(values.current),
        history: enough.map((run) => ({ ...observe(run), job: run.job })),
        scale,
        worse: prepared.worse ?? 'up',
        prior,
    });
    return { kind: 'tested', test, prior, values };
}
/** Of a counter that a results file lists, with what gets worse, the history alone tells the scatter. */
function isOfUnknownEvents({ current }, values) {
    const { type, measure, worse } = current;
    const isUncounted = [values.current, ...values.stored].some(({ count }) => count === null);
    return (isUncounted &&
        !values.hasErrors &&
        type === 'counter' &&
        worse === undefined &&
        !(measure.metric in built_in_metrics/* BUILT_IN_METRICS */.Hd));
}
function untested(...why) {
    return { kind: 'untested', why: (0,not_judged/* notJudged */.b)(...why) };
}
/** From so many jobs on that all came out alike, a run that differs is no scatter of theirs. */
const STEADY_JOBS = 3;
function standByLimit({ rule, worse }, value, stored) {
    const noChange = untested('value-zero', 'a value of 0 has no relative change');
    if (rule === null || worse === null)
        return noChange;
    const history = stored.map((run) => run.value);
    const worst = worse === 'up' ? Math.max(...history) : Math.min(...history);
    const move = { base: worst, current: value, worse };
    const isAbsolute = [rule.warn, rule.fail].some((limit) => limit !== null && limit.unit !== 'relative');
    // A relative limit cannot acquit here, but what it finds against the worst run stands.
    if (!isAbsolute && (0,passed_limit/* passedLimit */.K)(rule, move) === 'none')
        return noChange;
    const jobs = new Set(stored.map(({ job }) => job)).size;
    const isSteady = jobs >= STEADY_JOBS && history.every((each) => each === worst);
    return {
        kind: 'limit-only',
        value,
        worst,
        verdict: judgeByLimitAlone(rule, move, isSteady),
        note: `with a value of 0 the limits alone count, against the worst of ${(0,common_text/* plural */.LS)(jobs, 'job')}`,
    };
}
function judgeByLimitAlone(rule, move, isSteady) {
    const passed = (0,passed_limit/* passedLimit */.K)(rule, move);
    if (passed === 'fail' && isSteady)
        return 'fail';
    if ((0,passed_limit/* passesWarning */._)(rule, move))
        return 'warn';
    return passed === 'fail' ? 'inconclusive' : 'pass';
}
/** Whether so many samples show the statistic's own scatter; unknown counts are trusted. */
function hasTail(statistic, count) {
    const rank = (0,measurement_measure/* percentileRank */.Wu)(statistic);
    return rank === null || count === null || count * (1 - rank) >= TAIL_SAMPLES * (1 - 1e-9);
}
/** Why so many samples do not. */
function toTailCause(statistic, count) {
    const needed = Math.ceil(TAIL_SAMPLES / (1 - ((0,measurement_measure/* percentileRank */.Wu)(statistic) ?? 0)) - 1e-6);
    return Number.isFinite(needed)
        ? (0,not_judged/* notJudged */.b)('too-few-samples', `too few samples: ${count} of the ${needed} that ${statistic} needs`)
        : (0,not_judged/* notJudged */.b)('extreme', 'a maximum is never judged');
}
function classOf({ current }) {
    if (current.type === 'rate')
        return 'rate';
    const rank = (0,measurement_measure/* percentileRank */.Wu)(current.measure.statistic);
    if (rank !== null)
        return classifyPercentile(rank);
    return current.type === 'counter' ? 'throughput' : 'p50';
}

// EXTERNAL MODULE: ./src/statistics/change-points.ts
var change_points = __webpack_require__(81055);
;// CONCATENATED MODULE: ./src/statistics/limit-advice.ts





/** Fewer jobs say too little about their own noise to advise on. */
const JOBS_FOR_ADVICE = 10;
/**
 * The limits that the noise of this history supports: the smallest changes that one more run of it could
 * show to be likely (5 %) and proven (1 %) as the first of `family` measures, rounded up to a whole percent
 * or a tenth of a point. Null below 10 jobs. It judges a typical run of the history, that at its centre.
 */
function suggestLimits(question) {
    const { history, scale, family } = question;
    (0,preconditions/* requireRange */.LX)('the judged measures of a family', family, [1, Number.MAX_SAFE_INTEGER]);
    const first = history[0];
    if (first === undefined)
        return null;
    const typical = testAgainstHistory({ ...question, observed: first });
    if (typical.jobs < JOBS_FOR_ADVICE)
        return null;
    const sign = question.worse === 'up' ? 1 : -1;
    const sizeOf = (shift) => {
        const change = (0,statistics_scale/* changeFromShift */.pL)(typical.centre, sign * shift, scale);
        return Math.abs(scale === 'log' ? change.relative : change.absolute);
    };
    const limitAt = (level) => sizeOf(studentQuantile(1 - level / family, typical.degreesOfFreedom) * typical.predictionError);
    return {
        jobs: typical.jobs,
        spread: typical.spread,
        warn: roundUp(limitAt(evidence/* LIKELY */.$V), scale),
        fail: roundUp(limitAt(evidence/* PROVEN */.ho), scale),
    };
}
function roundUp(size, scale) {
    const steps = scale === 'log' ? 100 : 1000;
    return Math.ceil(size * steps) / steps;
}

;// CONCATENATED MODULE: ./src/comparison/measures/trends.ts






/** Steps and slow creep of the judged times and throughputs over the comparable runs, one point per job. */
function findTrends(measures, runs) {
    return measures.flatMap((measure) => {
        if (measure.rule === null || measure.current.type === 'rate')
            return [];
        const points = (0,last_step/* listJobPoints */.rE)((0,prepared_measure/* chooseValues */.eD)(measure).stored);
        if (points.some(({ value }) => value <= 0))
            return [];
        const change = (0,change_points/* findHistoryChange */.W3)(points.map(({ value }) => Math.log(value)));
        if (change === null)
            return [];
        const last = change.kind === 'step' ? change.index : points.length - 1;
        const first = change.kind === 'step' ? change.index - 1 : change.index;
        const commits = (0,last_step/* mapCommits */.B0)(measure.key, runs);
        const shaOf = (index) => commits.get(points[index]?.job ?? '') ?? '';
        return [
            {
                key: measure.key,
                kind: change.kind,
                relative: Math.expm1(change.size),
                isWorse: measure.worse === 'down' ? change.size < 0 : change.size > 0,
                from: shaOf(first),
                to: shaOf(last),
            },
        ];
    });
}
/** Advice on the limits of judged times, once ten jobs are there. @param family judged measures in all */
function adviseLimits(measures, runner, family) {
    return measures.flatMap((measure) => {
        const rank = (0,measurement_measure/* percentileRank */.Wu)(measure.current.measure.statistic);
        const { stored } = (0,last_step/* sinceLastStep */.XO)(measure);
        if (measure.rule === null ||
            rank === null ||
            stored.length < JOBS_FOR_ADVICE ||
            stored.some(({ value }) => value <= 0))
            return [];
        const history = stored.map(({ value, standardError, job }) => ({ value, standardError, job }));
        const prior = priorFor(classifyPercentile(rank), runner);
        const worse = measure.worse ?? 'up';
        const advice = suggestLimits({ history, scale: 'log', worse, prior, family });
        if (advice === null)
            return [];
        const { jobs, spread, warn, fail } = advice;
        return [
            {
                key: measure.key,
                jobs,
                spread,
                worse,
                warn,
                fail,
                isTighterThanNoise: isTighter(measure.rule.fail, fail),
            },
        ];
    });
}
function isTighter(limit, supported) {
    return limit !== null && limit.unit === 'relative' && limit.amount < supported;
}

// EXTERNAL MODULE: ./src/comparison/suites/baseline-state.ts
var baseline_state = __webpack_require__(14532);
// EXTERNAL MODULE: ./src/measurement/script-fingerprint.ts
var script_fingerprint = __webpack_require__(19844);
;// CONCATENATED MODULE: ./src/measurement/environment.ts

const ENVIRONMENT_PARTS = [
    'load',
    'script',
    'data',
    'k6 major version',
    'operating system',
    'CPU model',
    'cores',
    'runner class',
];
/** The parts that a runner decides, not the project. */
const MACHINE_PARTS = [
    'operating system',
    'CPU model',
    'cores',
    'runner class',
];
/** What must agree for the numbers of two runs to belong to one distribution; of data the project decides. */
function compareEnvironments(current, base) {
    const different = [];
    const unchecked = [];
    for (const part of ENVIRONMENT_PARTS) {
        if (part === 'data')
            different.push(...compareOpened(current, base));
        else if (part === 'script' && current.script !== null && base.script !== null)
            different.push(...compareCode(current.script, base.script));
        else {
            const [mine, theirs] = [readPart(current, part), readPart(base, part)];
            if (mine === null || theirs === null)
                unchecked.push(part);
            else if (mine.key !== theirs.key)
                different.push({ part, current: mine.text, base: theirs.text });
        }
    }
    return { different, unchecked };
}
function compareCode(current, base) {
    const isToTheLetter = current.parts === null || base.parts === null;
    const [mine, theirs] = isToTheLetter ? [current.whole, base.whole] : [current.parts.code, base.parts.code];
    if (mine === theirs)
        return [];
    return [{ part: 'script', current: mine.slice(0, 12), base: theirs.slice(0, 12), isToTheLetter }];
}
function compareOpened({ script: current }, { script: base }) {
    if (current?.parts == null || base?.parts == null)
        return [];
    const [mine, theirs] = [current.parts.data, base.parts.data];
    const files = (0,script_fingerprint/* compareData */.E)(mine, theirs);
    return files === null ? [] : [{ part: 'data', current: mine.hash, base: theirs.hash, files }];
}
function readPart(environment, part) {
    const same = (text) => text === null ? null : { key: String(text), text: String(text) };
    switch (part) {
        case 'load':
            return environment.load === null
                ? null
                : { key: environment.load.hash, text: environment.load.summary };
        case 'script':
            return same(environment.script?.whole ?? null);
        case 'k6 major version':
            return same(environment.k6Version?.split('.')[0] ?? null);
        case 'operating system':
            return same(environment.os);
        case 'CPU model':
            return same(environment.cpuModel);
        case 'cores':
            return same(environment.cores);
        case 'runner class':
            return same(environment.runnerClass);
    }
}

;// CONCATENATED MODULE: ./src/comparison/suites/finding-text.ts

/** A ground for `inconclusive`. */
function inconclusive(reason, text) {
    return { verdict: 'inconclusive', reason, text };
}
/** `2 k6 thresholds and 1 budget`. */
function countOwnLimits(thresholds, budgets) {
    const kinds = [
        ...(thresholds > 0 ? [(0,common_text/* plural */.LS)(thresholds, 'k6 threshold')] : []),
        ...(budgets > 0 ? [(0,common_text/* plural */.LS)(budgets, 'budget')] : []),
    ];
    return kinds.join(' and ');
}
/** One sentence about a part in which the run and the baseline differ. */
function describeDifference(difference) {
    const { part, current, base, files, isToTheLetter } = difference;
    if (files !== undefined)
        return describeData(files);
    if (isToTheLetter === true) {
        return "To the letter the script differs from the baseline's, whose fingerprint was made by an earlier version: that one counted data, comments and formatting as well.";
    }
    if (current === base) {
        return `The ${part} differs from the baseline's in a variable, flag or option that this summary does not show: ${current}.`;
    }
    return `The ${part} differs: ${base} in the baseline, ${current} here.`;
}
function describeData({ changed, added, gone }) {
    const differ = (names) => `${(0,common_text/* listSome */.XT)(names)} ${names.length === 1 ? 'differs' : 'differ'}`;
    const clauses = [
        ...(changed.length === 0 ? [] : [`${differ(changed)} from the baseline's`]),
        ...(added.length === 0 ? [] : [`${(0,common_text/* listSome */.XT)(added)} was not opened by the baseline's runs`]),
        ...(gone.length === 0 ? [] : [`${(0,common_text/* listSome */.XT)(gone)} was opened by the baseline's runs only`]),
    ];
    return clauses.length === 0
        ? "One of many data files differs from the baseline's."
        : `${clauses.join('; ')}.`;
}

// EXTERNAL MODULE: ./src/common/signed-number.ts
var signed_number = __webpack_require__(96643);
;// CONCATENATED MODULE: ./src/statistics/common-mode.ts


const FEWEST_MEASURES = 3;
const FEWEST_METRICS = 2;
const SMALLEST_SHIFT = Math.log(1.03);
const LARGEST_DISPERSION = 0.25;
/**
 * Whether all latency measures moved alike: a faster or slower machine multiplies every time by the same
 * factor, while a change of code seldom slows everything it never touches by the same percentage. A sign, not
 * a test: a service with one bottleneck moves as one too. So it only explains a shift where the runner
 * is known to differ, and never excuses one by itself.
 *
 * Together: at least 3 measures of at least 2 metrics, the mean shift beyond 3 %, and a standard deviation
 * of the shifts of at most a quarter of it, all of one sign.
 * @throws RangeError for a shift that is no finite number.
 */
function detectCommonMode(shifts) {
    (0,preconditions/* requireFinite */.hp)('shifts', shifts.map(({ shift }) => shift));
    if (shifts.length === 0)
        return { together: false, commonShift: null };
    const metrics = [...new Set(shifts.map(({ metric }) => metric))];
    const ofMetric = (name) => shifts.filter(({ metric }) => metric === name).map(({ shift }) => shift);
    const commonShift = (0,quantiles/* mean */.i2)(metrics.map((name) => (0,quantiles/* mean */.i2)(ofMetric(name))));
    const all = shifts.map(({ shift }) => shift);
    const dispersion = Math.sqrt((0,quantiles/* sumOfSquares */.Jv)(all) / Math.max(1, all.length - 1));
    const together = shifts.length >= FEWEST_MEASURES &&
        metrics.length >= FEWEST_METRICS &&
        Math.abs(commonShift) > SMALLEST_SHIFT &&
        all.every((shift) => Math.sign(shift) === Math.sign(commonShift)) &&
        dispersion <= LARGEST_DISPERSION * Math.abs(commonShift);
    return { together, commonShift };
}

;// CONCATENATED MODULE: ./src/comparison/suites/runner-move.ts




/**
 * Whether all judged latencies moved alike against a run of another machine: then the machine explains it,
 * and a sentence says so. Null otherwise. No verdict about the change follows from it.
 */
function describeRunnerMove(measures, base) {
    const shifts = measures.flatMap((prepared) => {
        const { type, contains, measure } = prepared.current;
        if (prepared.rule === null || type !== 'trend' || contains !== 'time')
            return [];
        const { current, stored } = (0,prepared_measure/* chooseValues */.eD)({ ...prepared, stored: (0,prepared_measure/* listStored */.Kx)(prepared.key, [base]) });
        const before = stored[0]?.value ?? 0;
        if (before <= 0 || current.value <= 0)
            return [];
        return [{ metric: (0,measurement_measure/* formatMetric */.gI)(measure.metric, measure.tags), shift: Math.log(current.value / before) }];
    });
    const { together, commonShift } = detectCommonMode(shifts);
    if (!together || commonShift === null)
        return null;
    const percent = (0,signed_number/* formatSigned */.Gp)(Math.expm1(commonShift) * 100);
    return `All ${shifts.length} latency measures moved together, by about ${percent} %: that points at the machine, not at this change.`;
}

;// CONCATENATED MODULE: ./src/comparison/suites/nothing-compared.ts






/** Green must mean that something was compared. */
function findNothingCompared(suite, measures) {
    const { record, baseline, comparable, invalid } = suite;
    if (invalid.length > 0 || baseline.kind === 'stored')
        return [];
    if (baseline.kind === 'unwanted') {
        if (record.thresholds.length + suite.budgets.length > 0)
            return [];
        return [
            inconclusive('no-rules', 'Nothing was judged: no baseline was asked for, and there are neither thresholds nor budgets.'),
        ];
    }
    if (baseline.kind === 'unreadable')
        return [
            {
                verdict: 'invalid',
                reason: 'user-error',
                text: 'Nothing was compared: the baseline could not be read.',
            },
        ];
    if (baseline.kind === 'lost')
        return [
            inconclusive('baseline-lost', `Nothing was compared, because the baseline is lost: ${baseline.why}.`),
        ];
    if (baseline.kind === 'absent')
        return [inconclusive('no-baseline', 'There is no baseline yet.')];
    if (comparable === null || comparable.ofLeg === 0) {
        const leg = record.leg === '' ? 'a job without a matrix' : `the leg ${record.leg}`;
        return [inconclusive('no-baseline', `The baseline (${baseline.place}) has no run of ${leg}.`)];
    }
    if (comparable.runs.length === 0)
        return [toNothingComparable(suite)];
    // What is found worse needs no other measure to stand on.
    if (measures.some(({ verdict }) => verdict === 'fail' || verdict === 'warn'))
        return [];
    const telling = listTelling(measures);
    // A value that another tool measured may be a time as well.
    const values = measures.filter((row) => isSelected(row) && row.type === 'gauge');
    return [...telling, ...values].some(measure_comparison/* isJudged */.sL) ? [] : [toNothingJudged(telling)];
}
function hasTooFewSamples({ cause }) {
    return cause === 'too-few-samples' || cause === 'too-few-stored';
}
function toNothingComparable(suite) {
    const newest = suite.comparable?.excluded.at(-1);
    const differences = newest?.differences ?? [];
    const machineOnly = differences.every(({ part }) => MACHINE_PARTS.includes(part));
    const moved = newest !== undefined && machineOnly ? describeRunnerMove(suite.measures, newest.run) : null;
    if (moved !== null)
        return inconclusive('runner-moved', [moved, ...differences.map(describeDifference)].join(' '));
    const further = differences.filter((difference) => !isOtherCode(difference));
    const start = further.length < differences.length
        ? "The script's code differs from the baseline's, so no time was compared."
        : 'No stored run can be compared with this one.';
    const sentences = [start, describeOwnLimits(suite), ...further.map(describeDifference)];
    return inconclusive('not-comparable', sentences.join(' '));
}
function isOtherCode({ part, isToTheLetter }) {
    return part === 'script' && isToTheLetter !== true;
}
/** What was judged without a baseline. */
function describeOwnLimits({ record, budgets }) {
    const count = record.thresholds.length + budgets.length;
    if (count === 0)
        return 'Nothing was judged: there are neither k6 thresholds nor budgets.';
    const limits = countOwnLimits(record.thresholds.length, budgets.length);
    return `Only ${limits} ${count === 1 ? 'was' : 'were'} judged.`;
}
function toNothingJudged(telling) {
    const few = telling.find(hasTooFewSamples);
    if (few !== undefined)
        return inconclusive('too-few-samples', `No time has samples enough to be judged. ${few.key}: ${few.note}.`);
    const [first] = telling;
    if (first === undefined)
        return inconclusive('no-rules', 'No rule could judge a measure of this run.');
    const what = telling.some(isTime) ? 'time' : telling.some(isThroughput) ? 'throughput' : 'measure';
    const reason = telling.every(({ verdict }) => verdict === 'new') ? 'not-comparable' : 'no-rules';
    return inconclusive(reason, `No ${what} of this run could be judged. ${first.key}: ${first.note}.`);
}
/** A measure that vanished may be the slow one: the run says nothing about it. */
function findMissing({ invalid }, measures) {
    const gone = measures.filter((row) => row.verdict === 'missing' && isSelected(row)).map(({ key }) => key);
    if (gone.length === 0 || invalid.length > 0)
        return [];
    const text = `${(0,common_text/* plural */.LS)(gone.length, 'judged measure')} of the baseline ${gone.length === 1 ? 'is' : 'are'} missing in this run: ${(0,common_text/* listSome */.XT)(gone)}.`;
    return [inconclusive('not-comparable', text)];
}
/** A baseline that shares no judged measure with the run is a mistake, never a pass. */
function findNothingShared({ record, baseline }, measures) {
    const timings = measures.filter((row) => isSelected(row) && isAmount(row));
    // Every run has a share of dropped iterations: where both sides have times, sharing that one is sharing nothing.
    const onBothSides = timings.some(({ base }) => base !== null) && timings.some(({ current }) => current !== null);
    const selected = onBothSides ? timings : measures.filter(isSelected);
    if (selected.length === 0 || selected.some((row) => row.base !== null && row.current !== null))
        return null;
    const names = (verdict) => selected.filter((row) => row.verdict === verdict).map((row) => row.key);
    return new common_errors/* UserError */.yo(`The baseline of "${record.suite}" (${baseline.place}) shares no judged measure with this run. ` +
        `The run has ${quoteList(names('new'))}; the baseline has ${quoteList(names('missing'))}.`, 'If metrics were renamed, measure a new baseline; if the rules changed, name measures that both have.');
}
/**
 * What a pass must stand on: times where a rule selects any, else throughput, else other amounts, else what there is.
 * A script that pauses between requests hardly sends fewer of them to a service that is ten times slower, so that
 * throughput does not stand in for times that could not be judged.
 */
function listTelling(measures) {
    const selected = measures.filter(isSelected);
    const lists = [selected.filter(isTime), selected.filter(isThroughput), selected.filter(isAmount), selected];
    return lists.find(({ length }) => length > 0) ?? [];
}
/** Sizes and numbers of a script's own, however well judged, say nothing of how fast the service is. */
function isTime({ contains }) {
    return contains === 'time';
}
function isThroughput({ measure }) {
    return THROUGHPUTS.includes(measure.metric) && measure.statistic === 'rate';
}
const THROUGHPUTS = ['http_reqs', 'iterations'];
/** Shares alone, which every run has, say nothing of a slowdown. */
function isAmount({ type, measure }) {
    return type === 'trend' || (type === 'counter' && measure.statistic === 'rate');
}
/** Whether a rule with a limit speaks of the measure. */
function isSelected(row) {
    return row.warn !== null || row.fail !== null;
}
function quoteList(names) {
    return names.length === 0 ? 'none' : (0,common_text/* listSome */.XT)(names.map((name) => `"${name}"`));
}

;// CONCATENATED MODULE: ./src/baseline/selection.ts

/** Runs of the same leg whose environment agrees with the run's. */
function selectComparableRuns(document, request) {
    const compared = document.runs
        .filter((run) => run.leg === request.leg)
        .map((run) => ({ run, ...compareEnvironments(request.environment, run.environment) }));
    const forbids = ({ part }) => {
        if (part === 'data')
            return request.strictData;
        return request.strictness === 'all-parts' || part === 'load';
    };
    const comparable = compared.filter(({ different }) => !different.some(forbids));
    return {
        runs: comparable.map(({ run }) => run),
        ofLeg: compared.length,
        excluded: compared
            .filter(({ different }) => different.some(forbids))
            .map(({ run, different }) => ({ run, differences: different.filter(forbids) })),
        unchecked: [...new Set(comparable.flatMap(({ unchecked }) => unchecked))],
        tolerated: comparable.at(-1)?.different ?? [],
    };
}

;// CONCATENATED MODULE: ./src/measurement/number-ranges.ts



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
        const of = (statistic) => (0,measurement_measure/* formatMeasure */.os)({ metric: name, tags, statistic });
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
    const metric = { ...head, ...built_in_metrics/* BUILT_IN_METRICS */.Hd[head.name] };
    if (!Number.isFinite(value))
        return 'it is no finite number';
    if (isShare(metric, statistic))
        return value >= 0 && value <= 1 ? sizeFault(value) : 'a rate is from 0 to 1';
    if (metric.type === 'counter' && statistic === 'count' && (0,built_in_metrics/* countsEvents */.iU)(metric.name))
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
    return built_in_metrics/* BUILT_IN_METRICS */.Hd[name] === undefined && contains !== 'time';
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
        return `${(0,common_text/* listSome */.XT)(values.map(({ subject, value }) => `${subject} is ${value}`), MOST_NAMED)} (${fault})`;
    });
    return [`Left out, because nothing can have measured it: ${faults.join('; ')}.`];
}

// EXTERNAL MODULE: ./src/measurement/patterns.ts
var patterns = __webpack_require__(65465);
// EXTERNAL MODULE: ./src/measurement/threshold-direction.ts
var threshold_direction = __webpack_require__(34951);
// EXTERNAL MODULE: ./src/rules/rules.ts
var rules_rules = __webpack_require__(15192);
// EXTERNAL MODULE: ./src/comparison/measures/whole-run-error.ts + 1 modules
var whole_run_error = __webpack_require__(94091);
// EXTERNAL MODULE: ./src/comparison/suites/budgets.ts + 1 modules
var suites_budgets = __webpack_require__(96914);
;// CONCATENATED MODULE: ./src/comparison/suites/sample-doubts.ts





/** Why samples that are missing or foreign keep a measure from being judged; null if they do not. */
function doubtSamples({ faults = [], loss }, measured) {
    if (loss !== undefined)
        return LOST;
    const own = faults.filter(({ metric }) => metric === measured.measure.metric);
    if (own.some(isForeign))
        return FOREIGN;
    const lost = (0,quantiles/* sum */.cz)(own.map(({ count }) => count));
    return lost <= negligibleLoss(measured, lost) ? null : LOST;
}
const FOREIGN = (0,not_judged/* notJudged */.b)('foreign-samples', "samples of it are not k6's own");
const LOST = (0,not_judged/* notJudged */.b)('samples-lost', 'too many samples of it could not be read');
/**
 * Samples whose loss changes nothing, whatever they were. A row by tags may have lost all that its metric lost. A
 * percentile moves by less than a tenth of the tail that it cuts off, and by no more than a thousandth in rank; so
 * does a share. What adds up, or shows the last value only, may be anything without a single one.
 */
function negligibleLoss({ measure, type, count }, lost) {
    const all = (count ?? 0) + lost;
    if (type === 'gauge' || (type === 'counter' && !(0,built_in_metrics/* countsEvents */.iU)(measure.metric)))
        return 0;
    const rank = (0,measurement_measure/* percentileRank */.Wu)(measure.statistic);
    if (type !== 'trend' || rank === null)
        return SHARE * all;
    const tail = Math.min(rank, 1 - rank) * all;
    return Math.max(Math.min(SHARE * all, tail / TAIL_PARTS), tail >= TAIL_PARTS ? 1 : 0);
}
const SHARE = 1e-3;
/** A percentile is judged by 10 samples beyond it, so that one of them is a tenth. */
const TAIL_PARTS = 10;
/** Samples of metrics that a rule or a budget judges make the run no evidence, and foreign ones always. */
function findDoubts({ faults = [], scenarioFile }, judged) {
    const foreign = faults.filter(isForeign);
    const named = new Set(foreign.map(({ metric }) => metric));
    // What is wrong with foreign samples beside is the script's as well.
    const lost = faults.filter((fault) => !named.has(fault.metric) && isLoss(fault, faults, judged));
    return [
        ...(lost.length === 0
            ? []
            : [invalid('samples-lost', `Samples were lost: ${(0,common_text/* listSome */.XT)(lost.map(describeLeftOut), 3)}.`)]),
        ...(foreign.length === 0
            ? []
            : [
                invalid('foreign-samples', `${scenarioFile} adds to metrics that are k6's own: ${(0,common_text/* listSome */.XT)(foreign.map(describeForeign), 3)}.`),
            ]),
    ];
}
/** Samples that were left out and change nothing, one sentence for each metric; of impossible values the record tells. */
function describeSmallLoss({ faults = [] }, judged) {
    const small = faults.filter((fault) => !isForeign(fault) && fault.kind !== 'impossible' && !isLoss(fault, faults, judged));
    return small.length === 0 ? [] : [`Left out: ${(0,common_text/* listSome */.XT)(small.map(describeLeftOut), 3)}.`];
}
function isLoss({ metric, of }, faults, judged) {
    const own = judged.filter(({ measure }) => measure.metric === metric);
    if (own.some((measured) => doubtSamples({ faults, scenarioFile: '' }, measured) !== null))
        return true;
    const lost = (0,quantiles/* sum */.cz)(faults.filter((fault) => fault.metric === metric).map(({ count }) => count));
    return lost >= of && metric in built_in_metrics/* BUILT_IN_METRICS */.Hd;
}
function describeLeftOut({ metric, kind, count, of }) {
    if (kind === 'impossible')
        return `${(0,common_text/* groupDigits */.K9)(of)} values of ${metric} come to what nothing can have measured`;
    const part = `${(0,common_text/* groupDigits */.K9)(count)} of ${(0,common_text/* groupDigits */.K9)(of)}`;
    return kind === 'no-number'
        ? `${part} values of ${metric} are no numbers (Infinity or NaN)`
        : `${part} samples of ${metric} have too long a tag`;
}
function describeForeign({ metric, count, of }) {
    return `${(0,common_text/* groupDigits */.K9)(count)} of ${(0,common_text/* groupDigits */.K9)(of)} samples of ${metric}`;
}
function isForeign({ kind }) {
    return kind === 'foreign';
}
function invalid(reason, text) {
    return { verdict: 'invalid', reason, text };
}

// EXTERNAL MODULE: ./src/rules/validity.ts
var validity = __webpack_require__(51565);
;// CONCATENATED MODULE: ./src/comparison/suites/validity.ts



/** Why the run is no evidence about the service; empty if it is. The worst reason comes first. */
function findInvalidity(record, limits = validity/* DEFAULT_VALIDITY */.P) {
    const changed = judgeFiles(record.changedFiles ?? []);
    const ended = judgeEnding(record.ending);
    const lost = judgeLoss(record.loss);
    if (record.metrics.length === 0) {
        return [changed ?? ended ?? lost ?? validity_invalid('no-samples', 'k6 recorded no samples.')];
    }
    const findings = [
        changed,
        ended,
        lost,
        judgeIterations(record, limits),
        judgeDropped(record, limits),
        judgeRequests(record, limits),
    ];
    return findings.filter((finding) => finding !== null);
}
function judgeEnding(ending) {
    const sentence = 'detail' in ending ? `${capitalise(ending.detail)}.` : '';
    switch (ending.kind) {
        case 'completed':
            return null;
        case 'aborted':
            return validity_invalid(ending.by === 'time-limit' ? 'time-limit' : 'k6-aborted', sentence);
        case 'script-error':
            return validity_invalid('script-error', sentence);
        case 'crashed':
        case 'refused':
            return validity_invalid('k6-crashed', sentence);
    }
}
/** Whatever the figures are, nobody knows what they are of. */
function judgeFiles(names) {
    if (names.length === 0)
        return null;
    const files = names.length === 1 ? 'A file' : 'Files';
    return validity_invalid('files-changed', `${files} that this measurement rests on changed while the job ran: ${(0,common_text/* listSome */.XT)(names)}.`);
}
const LOSSES = {
    'disk-full': 'Samples were lost: the disk is full',
    'write-error': 'Samples were lost: k6 could not write them',
    'cut-off': 'Samples were lost: the file that k6 wrote them to ends too early',
    unreadable: 'The samples of the run could not be read',
};
/** How a k6 that was killed ended says it all. */
function judgeLoss(loss) {
    if (loss === undefined || loss.cause === 'killed')
        return null;
    const { cause, detail, read, counted } = loss;
    const words = detail.replace(/[.\s]+$/, '');
    const said = words === '' ? '' : cause === 'unreadable' ? `: ${words}` : ` (k6: ${words})`;
    const missing = counted === null || counted <= read
        ? ''
        : ` Of the ${(0,common_text/* groupDigits */.K9)(counted)} iterations that k6 counted, the samples show ${(0,common_text/* groupDigits */.K9)(read)}.`;
    return validity_invalid('samples-lost', `${LOSSES[cause]}${said}.${missing}`);
}
function judgeIterations(record, limits) {
    if (record.source !== 'k6')
        return null;
    const iterations = (0,measured_value/* findWhole */.tO)(record.metrics, 'iterations')?.values.count ?? 0;
    if (iterations === 0)
        return validity_invalid('no-iterations', 'No iteration was completed.');
    // One iteration can log more than one exception.
    const failed = Math.min(record.failedIterations ?? 0, iterations);
    if (failed <= limits.failedIterations * iterations)
        return null;
    return validity_invalid('script-error', `${(0,common_text/* groupDigits */.K9)(failed)} of ${(0,common_text/* groupDigits */.K9)(iterations)} iterations threw an exception.`);
}
function judgeDropped(record, limits) {
    const dropped = (0,measured_value/* droppedShare */.qS)(record.metrics);
    if (dropped === null || limits.droppedIterations === null || dropped.value <= limits.droppedIterations)
        return null;
    return validity_invalid('overloaded', `k6 dropped ${percent(dropped.value)} of the iterations it should have started (limit ${percent(limits.droppedIterations)}): ` +
        'the load that was asked for was not reached.');
}
function judgeRequests(record, limits) {
    const failed = (0,measured_value/* findWhole */.tO)(record.metrics, 'http_req_failed');
    const rate = failed?.values.rate;
    if (rate === undefined ||
        failed?.count === 0 ||
        limits.failedRequests === null ||
        rate <= limits.failedRequests)
        return null;
    return validity_invalid('request-errors', `${percent(rate)} of the requests failed (limit ${percent(limits.failedRequests)}).`);
}
function validity_invalid(reason, text) {
    return { verdict: 'invalid', reason, text };
}
function percent(fraction) {
    return `${Number((fraction * 100).toPrecision(3))} %`;
}
function capitalise(text) {
    // k6 is written small, even at the start of a sentence.
    return text.startsWith('k6') ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/comparison/suites/prepared-suite.ts














/** The measures of a stored run that the new run lacks. */
function listMissing(newest, values, metrics) {
    return Object.entries(newest.measures)
        .filter(([key]) => !values.has(key))
        .map(([key, stored]) => {
        const measure = (0,measurement_measure/* parseMeasure */.sh)(key);
        const head = metrics[measure.metric] ?? (0,measured_value/* typeByName */.p5)(measure.metric);
        return { measure, ...head, value: stored.value, count: stored.count, steady: null };
    });
}
/** Pairs every measure of a run with what the comparable runs have of it. */
function prepareSuite({ record, baseline, validity: own, strictData = false }, { rules, budgets, validity, evidence }) {
    const comparable = baseline.kind === 'found' ? chooseRuns(record, baseline.document, { evidence, strictData }) : null;
    const runs = comparable?.runs ?? [];
    const metrics = baseline.kind === 'found' ? baseline.document.metrics : {};
    const values = new Map([...(0,measured_value/* listMeasures */.im)(record)].map(([key, value]) => [key, addStoredDirection(value, metrics)]));
    const withRule = (current) => {
        const rule = (0,rules_rules/* selectRule */.vI)(rules, current, record.closedModel);
        const worse = rule === null ? null : (0,rules_rules/* worseBy */.ut)(rule, current);
        return { current, rule, worse, doubt: doubtSamples(record, current) };
    };
    const newest = runs.at(-1);
    const directions = (0,threshold_direction/* readThresholdDirections */.w)(record.thresholds);
    const missing = (newest === undefined ? [] : listMissing(newest, values, metrics))
        .filter(hasTrials)
        .map((value) => (0,measured_value/* addThresholdDirection */.Ul)(value, directions.get((0,measurement_measure/* formatMeasure */.os)(value.measure))));
    const measures = [...values].map(([key, current]) => ({
        key,
        ...withRule(current),
        percentiles: (0,whole_run_error/* readPercentiles */.$)(key, (beside) => values.get(beside)?.value),
        stored: (0,prepared_measure/* listStored */.Kx)(key, runs).filter((one) => hasTrials({ type: current.type, count: one.count }) && fitsKind(one, current)),
    }));
    const sound = measures
        .filter(({ doubt }) => doubt === null)
        .map(({ key, current }) => [key, current]);
    const judged = listJudged({ measures, missing: missing.map(withRule) }, budgets);
    const { budgetError, ...held } = judgeOwnBudgets(budgets, new Map(sound), newest);
    return {
        record,
        baseline,
        comparable,
        invalid: [...findInvalidity(record, own ?? validity), ...findDoubts(record, judged)],
        leftOut: describeSmallLoss(record, judged),
        ...held,
        limitError: budgetError ?? (0,rules_rules/* findIdleRule */.et)([...values.values(), ...missing].map(withRule)),
        measures,
        missing: missing.map(withRule),
    };
}
/** The values that a rule or a budget judges; of those that are missing, none was measured. */
function listJudged({ measures, missing }, budgets) {
    return [
        ...measures.filter(({ rule, current }) => rule !== null || isBudgeted(current, budgets)),
        ...missing
            .filter(({ rule }) => rule !== null)
            .map(({ current }) => ({ current: { ...current, count: 0 } })),
    ].map(({ current }) => current);
}
function isBudgeted({ measure }, budgets) {
    return budgets.some((budget) => (0,patterns/* fitsPattern */.j)(budget.measure, measure));
}
/** What the baseline was told of a metric counts where the run says nothing of it, or only by its unit. */
function addStoredDirection(value, metrics) {
    const stored = metrics[value.measure.metric]?.worse;
    if (stored === undefined || value.measure.metric in built_in_metrics/* BUILT_IN_METRICS */.Hd)
        return value;
    return value.worse === undefined || value.worseByUnit ? { ...value, worse: stored } : value;
}
/** A share of no trials is no value, whatever was written for it. */
function hasTrials({ type, count }) {
    return type !== 'rate' || count === null || count >= 1;
}
/** A metric may have been of another kind when it was stored: of what is a share now, 5 per second is no value. */
function fitsKind({ value, steady }, { measure, type, contains }) {
    const head = { name: measure.metric, type, contains };
    return [value, ...(steady === null ? [] : [steady.value])].every((number) => findFault(head, measure.statistic, number) === null);
}
function chooseRuns({ leg, environment }, document, { evidence, strictData }) {
    return selectComparableRuns(document, {
        leg,
        environment,
        strictData,
        strictness: evidence === 'required' ? 'all-parts' : 'load-only',
    });
}
function judgeOwnBudgets(budgets, values, newest) {
    return (0,common_errors/* rescueNow */.C4)(() => ({
        budgets: (0,suites_budgets/* judgeBudgets */.WT)(budgets, values, (key) => newest?.measures[key]?.value),
        budgetError: null,
    }), (budgetError) => ({ budgets: [], budgetError }));
}

// EXTERNAL MODULE: ./src/comparison/suites/reductions.ts
var reductions = __webpack_require__(66237);
;// CONCATENATED MODULE: ./src/comparison/suites/remarks.ts






/** What a reader should know beside the verdict: parts not checked, runs that do not count, noise not known yet. */
function listRemarks({ record, baseline, comparable, measures: prepared, leftOut }, measures, evidence) {
    const told = [...record.notes, ...leftOut, ...describeUndirected(record, prepared)];
    if (comparable === null || comparable.runs.length === 0)
        return told;
    return [
        ...told,
        ...comparable.tolerated.map((difference) => `${describeDifference(difference)} ${difference.part === 'data' ? 'The runs are compared' : 'The limits are applied'} all the same.`),
        ...(comparable.unchecked.length === 0
            ? []
            : [
                `Not checked, because this run or the baseline does not say it: ${comparable.unchecked.join(', ')}.`,
            ]),
        ...describeExcluded(comparable),
        ...(evidence === 'required' ? (0,last_step/* describeSteps */.N$)(prepared, comparable.runs) : []),
        ...(evidence === 'required' ? describeUnknownNoise(measures, (0,baseline_state/* isOneRunFile */.M)(baseline)) : []),
    ];
}
/** Names and units of other tools need not tell; without a direction nothing is judged. */
function describeUndirected({ source }, measures) {
    if (source === 'k6')
        return [];
    const mute = measures.filter(({ current, worse }) => worse === null && current.worse === undefined && !(current.measure.metric in built_in_metrics/* BUILT_IN_METRICS */.Hd));
    const [first] = mute;
    if (first === undefined)
        return [];
    const names = (0,common_text/* listSome */.XT)(mute.map(({ key }) => key));
    return [
        `Not judged, because nothing says which direction is worse: ${names}. Say it of all values by format: customSmallerIsBetter or customBiggerIsBetter, or of some by a rule with a sign: { measure: "${first.key}", fail: +10 % }.`,
    ];
}
function describeExcluded({ excluded, runs, ofLeg }) {
    if (excluded.length === 0)
        return [];
    const parts = [...new Set(excluded.flatMap(({ differences }) => differences.map(({ part }) => part)))];
    return [
        `${runs.length} of ${(0,common_text/* plural */.LS)(ofLeg, 'stored run')} ${runs.length === 1 ? 'counts' : 'count'}; the ${excluded.length === 1 ? 'other differs' : 'others differ'} in ${parts.join(', ')}.`,
    ];
}
/** With few jobs a prior spread stands in for the noise, so only large changes are proven. */
function describeUnknownNoise(measures, isOnlyRun) {
    const jobs = Math.max(0, ...measures.map((row) => row.evidence?.jobs ?? 0));
    if (jobs === 0 || jobs >= JOBS_THAT_TELL)
        return [];
    const start = 'How much runs differ here is not known';
    if (isOnlyRun) {
        return [
            `${start}: the baseline is a file of another tool that has room for one run, so only large changes can be proven.`,
        ];
    }
    const has = `${start} yet: the baseline has runs of ${(0,common_text/* plural */.LS)(jobs, 'job')}`;
    // The finding says how many more the change at hand needs: a second number beside it would contradict.
    const isToldAlready = measures.some(({ verdict, evidence }) => verdict === 'inconclusive' && evidence !== null);
    return [
        isToldAlready
            ? `${has}, so only large changes can be proven.`
            : `${has}, and ${JOBS_THAT_TELL} would tell. Until then only large changes can be proven; measure in ${(0,common_text/* plural */.LS)(JOBS_THAT_TELL - jobs, 'more job')}.`,
    ];
}

// EXTERNAL MODULE: ./src/comparison/suites/stages.ts
var stages = __webpack_require__(44572);
// EXTERNAL MODULE: ./src/rules/verdict.ts
var verdict = __webpack_require__(13398);
// EXTERNAL MODULE: ./src/comparison/suites/resolution-text.ts
var resolution_text = __webpack_require__(99793);
;// CONCATENATED MODULE: ./src/comparison/suites/suite-verdict.ts







/** Every ground for a verdict, worst first; without any, the sentence of a pass. */
function judgeSuite(suite, measures, evidence) {
    const findings = [
        ...findThresholds(suite.record),
        ...(0,suites_budgets/* findBudgets */.o$)(suite.budgets),
        ...findRegressions(measures),
        ...suite.invalid,
        ...findNoise(suite, measures),
        ...findUncompared(suite, measures),
    ];
    if (findings.length === 0)
        return [buildPass(suite, measures, evidence)];
    return findings.sort((a, b) => (0,verdict/* severity */.yf)(b.verdict) - (0,verdict/* severity */.yf)(a.verdict));
}
function findThresholds(record) {
    const broken = record.thresholds.filter(({ passed }) => passed === false);
    const findings = [];
    if (broken.length > 0) {
        const names = (0,common_text/* listSome */.XT)(broken.map(({ metric, expression }) => `${metric} ${expression}`));
        findings.push({
            verdict: 'fail',
            reason: 'threshold',
            text: `${(0,common_text/* plural */.LS)(broken.length, 'k6 threshold')} broken: ${names}.`,
        });
    }
    else if (record.ending.kind === 'completed' && record.ending.thresholdsBroken) {
        const text = 'k6 reports broken thresholds; its summary does not say which.';
        findings.push({ verdict: 'fail', reason: 'threshold', text });
    }
    if (record.ending.kind === 'completed' && record.ending.markedFailed) {
        const text = 'The script marked the test as failed (exec.test.fail()).';
        findings.push({ verdict: 'fail', reason: 'marked-failed', text });
    }
    return findings;
}
function findRegressions(measures) {
    return ['fail', 'warn'].flatMap((verdict) => {
        const rows = measures.filter((row) => row.verdict === verdict);
        if (rows.length === 0)
            return [];
        const text = `${(0,common_text/* plural */.LS)(rows.length, 'measure')} past the ${verdict} limit: ${(0,common_text/* listSome */.XT)(rows.map((row) => row.key))}.`;
        return [{ verdict, reason: 'regression', text }];
    });
}
/** A fail limit is passed, and the noise is too large to tell, or is not known at all. */
function findNoise({ record, baseline }, measures) {
    const rows = measures.filter((row) => row.verdict === 'inconclusive');
    const weighed = rows.filter((row) => row.evidence !== null);
    const unknown = rows.filter((row) => row.evidence === null);
    const run = { durationMs: record.durationMs, isOnly: (0,baseline_state/* isOneRunFile */.M)(baseline) };
    return [
        ...(weighed.length === 0 ? [] : [inconclusive('noise', (0,resolution_text/* describeNoise */.YI)(weighed, run))]),
        ...unknown.map(({ key, base, current, note }) => inconclusive('noise', `${key} is past its fail limit (${formatPlainly(base)} to ${formatPlainly(current)}), but nothing proves it: ${note}.`)),
    ];
}
/** A value with three significant digits, for a sentence. */
function formatPlainly(value) {
    return value === null ? 'nothing' : String(Number(value.toPrecision(3)));
}
/** What the run lacks says most; only then what else kept measures from being compared. */
function findUncompared(suite, measures) {
    const missing = findMissing(suite, measures);
    return missing.length > 0 ? missing : findNothingCompared(suite, measures);
}
function buildPass({ record, baseline, budgets }, measures, evidence) {
    const pass = (reason, text) => ({ verdict: 'pass', reason, text });
    if (baseline.kind === 'stored')
        return pass('stored', `Measured for the baseline: ${baseline.place}.`);
    if (baseline.kind === 'unwanted') {
        const { length } = record.thresholds;
        return pass(length > 0 ? 'thresholds-hold' : 'budgets-hold', describeHeld(length, budgets.length));
    }
    if (evidence === 'required')
        return pass('no-slowdown', (0,resolution_text/* describeSmallestSeen */.w6)(measures));
    const judged = measures.filter((row) => row.verdict === 'pass' || row.verdict === 'improved').length;
    return pass('no-limit-passed', `${(0,common_text/* plural */.LS)(judged, 'measure')} compared, none past its limit.`);
}
function describeHeld(thresholds, budgets) {
    return `${countOwnLimits(thresholds, budgets)} ${thresholds + budgets === 1 ? 'holds' : 'hold'}.`;
}

;// CONCATENATED MODULE: ./src/comparison/suite-comparison.ts















/**
 * Compares all suites of one run with their baselines. They are judged together: with proof required, the
 * measures of all suites are one family of hypotheses. `baseline.kind` other than `found` judges a run alone.
 */
function compareSuites(inputs, rules) {
    const suites = inputs.map((input) => prepareSuite(input, rules));
    const { rows, size } = rules.evidence === 'required'
        ? compareFamily(suites, rules.history)
        : { rows: suites.map((suite) => suite.measures.map(measure_comparison/* compareByLimits */.Lr)), size: null };
    return suites.map((suite, index) => ({
        ...assemble(suite, rows[index] ?? [], rules),
        trends: findTrends(suite.measures, suite.comparable?.runs ?? []),
        // Plain thresholds are held against one run, whatever the noise: advice from it is not theirs.
        hints: size === null
            ? []
            : adviseLimits(suite.measures, suite.record.environment.runnerClass, Math.max(1, size)),
    }));
}
/** Finds where every measure stands in its history, then weighs the judged ones of all suites together. */
function compareFamily(suites, history) {
    const standings = suites.map((suite) => suite.measures.map((measure) => ({ measure, standing: standingOf(measure, suite) })));
    const family = standings.flat().filter((one) => one.standing.kind === 'tested');
    const evidence = new Map(weighFamily(family, history).map((weighed, index) => [family[index]?.measure, weighed]));
    return {
        rows: standings.map((suite) => suite.map((one) => (0,measure_comparison/* compareByEvidence */.ec)(one.measure, one.standing, evidence.get(one.measure) ?? null))),
        size: family.filter(canShowChange).length,
    };
}
function standingOf(measure, { record, invalid }) {
    if (measure.stored.length === 0)
        return { kind: 'untested', why: null };
    const largest = Math.max(...measure.stored.map(({ value }) => Math.abs(value)));
    const unjudgeable = (0,measure_comparison/* findUnjudgeable */.Yr)(measure, largest);
    if (unjudgeable !== null)
        return { kind: 'untested', why: unjudgeable };
    if (invalid.length > 0 && measure.current.type !== 'rate')
        return { kind: 'untested', why: WITHHELD };
    return findStanding(measure, record.environment.runnerClass);
}
/** An invalid run says nothing about latency and throughput; error and check rates still count. */
const WITHHELD = (0,not_judged/* notJudged */.b)('invalid-run', 'the run is not valid');
function withhold(row) {
    return row.type === 'rate' || !(0,measure_comparison/* isJudged */.sL)(row) ? row : { ...row, ...WITHHELD };
}
function assemble(suite, compared, rules) {
    const { record, baseline, comparable, invalid } = suite;
    const newest = comparable?.runs.at(-1) ?? null;
    const current = compared.map((row) => isNews(row, newest) ? row : { ...row, ...(0,not_judged/* notJudged */.b)('not-stored', '') });
    const all = [...current, ...suite.missing.map((measure) => (0,measure_comparison/* buildUnpaired */.VY)(measure, 'missing'))];
    const measures = invalid.length > 0 ? all.map(withhold) : all;
    return {
        record,
        measures,
        thresholds: record.thresholds,
        checks: record.checks,
        budgets: suite.budgets,
        stages: (0,stages/* judgeStages */.be)(record, suite.limitError === null ? rules.budgets : []),
        findings: judgeSuite(suite, measures, rules.evidence),
        compared: countCompared(measures),
        baseline: {
            state: baseline.kind,
            found: baseline.kind === 'found',
            place: baseline.place,
            newest,
            comparableRuns: comparable?.runs.length ?? 0,
            comparableJobs: new Set(comparable?.runs.map(prepared_measure/* identifyJob */.cN)).size,
            holdsOneRun: (0,baseline_state/* isOneRunFile */.M)(baseline),
            differs: comparable?.runs.length === 0
                ? (comparable.excluded.at(-1)?.differences.map(({ part }) => part) ?? [])
                : [],
        },
        remarks: listRemarks(suite, measures, rules.evidence),
        reductions: (0,reductions/* findReductions */.Ax)(record, baseline),
        error: suite.limitError ?? (newest === null || invalid.length > 0 ? null : findNothingShared(suite, measures)),
    };
}
/** A measure that the baseline lacks is worth a word only if it is judged, or is an always stored one of a new metric. */
function isNews(row, newest) {
    if (row.verdict !== 'new')
        return newest !== null;
    if (newest === null || isSelected(row))
        return newest !== null;
    const metric = `${(0,measurement_measure/* formatMetric */.gI)(row.measure.metric, row.measure.tags)} `;
    return isAlwaysStored(row) && !Object.keys(newest.measures).some((key) => key.startsWith(metric));
}
function countCompared(measures) {
    const selected = measures.filter(isSelected);
    return { judged: selected.filter(measure_comparison/* isJudged */.sL).length, of: selected.length };
}

// EXTERNAL MODULE: ./src/report/model/build-report.ts + 4 modules
var build_report = __webpack_require__(61512);
// EXTERNAL MODULE: ./src/common/git-ref.ts
var git_ref = __webpack_require__(55861);
;// CONCATENATED MODULE: ./src/modes/history/events.ts



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
    if ((0,git_ref/* branchOfRef */.V)(job.ref) === base)
        return true;
    log.notice(`Nothing is stored (update: ${update}): this run measured ${job.ref}, and the baseline is that of ${base}. The input base-ref names another branch.`);
    return false;
}
const REFUSED_EVENTS = ['merge_group', 'workflow_run', 'issue_comment'];
/** @throws UserError on events that a pull request causes: it must not write what it is judged by */
function refuseEvent(event) {
    if (!event.startsWith('pull_request') && !REFUSED_EVENTS.includes(event))
        return;
    throw new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* setting */.Pe)('mode', 'baseline')} does not run on ${event}: a pull request must not write what it is judged by.`, (0,told/* told */.Ev) `${(0,told/* phrase */.MZ)('run on base')}.`);
}

;// CONCATENATED MODULE: ./src/modes/history/frozen-documents.ts

/**
 * Looks at the documents of the checkout that runs will be added to, before any script of the user's runs: what a
 * script writes there would be stored as if it had been measured.
 */
async function freezeDocuments(suites, { config, policy }, workspace) {
    if (policy.update === 'none' || policy.othersStore)
        return async (record) => record;
    const pathOf = (suite) => baselinePath(config.baseline.path, suite);
    const frozen = new Map();
    for (const suite of suites)
        frozen.set(pathOf(suite), await readState(pathOf(suite), workspace));
    return async (record) => {
        const path = pathOf(record.suite);
        if (!frozen.has(path) || (await readState(path, workspace)) === frozen.get(path))
            return record;
        return { ...record, changedFiles: [...(record.changedFiles ?? []), path] };
    };
}
/** What cannot be read is told by whoever needs it. */
function readState(path, workspace) {
    return workspace.read(path).catch((error) => `cannot be read: ${String(error)}`);
}

;// CONCATENATED MODULE: ./src/baseline/document.ts


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
    return (0,common_text/* hashText */.qj)(runKey(run));
}
/**
 * The runs of both, each once, in the order they were measured; of a job that was run again the later attempt.
 * In whatever order documents are merged, the result is the same.
 * @throws UserError when they are of two suites
 */
function mergeDocuments(one, other, history) {
    if (one.suite !== other.suite)
        throw new common_errors/* UserError */.yo(`A baseline of the suite "${one.suite}" cannot take runs of the suite "${other.suite}".`, 'Give each suite a file of its own: config, baseline.path with {suite} in it.');
    // All of them, however many: a name that is left out would bring its run back.
    const dropped = [...new Set([...(one.dropped ?? []), ...(other.dropped ?? [])])].sort(common_text/* compareTexts */.qy);
    const isDropped = new Set(dropped);
    const kept = listMeasurements([...one.runs, ...other.runs]).filter((run) => !isDropped.has(nameRun(run)));
    const runs = kept.sort((a, b) => compareTimes(a, b) || (0,common_text/* compareTexts */.qy)(runKey(a), runKey(b)));
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
    const order = compareTimes(one, other) || (0,common_text/* compareTexts */.qy)(JSON.stringify(one.measures), JSON.stringify(other.measures));
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

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./src/readers/possible-values.ts



/** `"metrics.p95": must not be negative, and is -1`, of the first thing that a schema found. */
function nameIssue({ path, message, input }) {
    const place = (path ?? []).map((item) => String(item.key)).join('.');
    const value = typeof input === 'number' && !message.includes(String(input)) ? `, and is ${input}` : '';
    return `"${place}": ${message}${value}`;
}
const possible_values_MOST_NAMED = 3;
/**
 * What was read is stored and compared later: a value that nothing can have measured is refused here, whatever wrote it.
 * A minimum or a maximum of a metric of the script's own is left out instead: between two clocks one sample of many may
 * be below 0, and nothing judges it.
 * @param place what the message begins with
 * @throws UserError naming the first few of them
 */
function requirePossible(metrics, place) {
    const possible = keepPossible(metrics);
    const wrong = possible.left.filter((value) => !isExtreme(value));
    if (wrong.length === 0)
        return possible;
    const more = wrong.length > possible_values_MOST_NAMED ? `; and ${wrong.length - possible_values_MOST_NAMED} more` : '';
    throw new common_errors/* UserError */.yo(`${place} has values that nothing can have measured: ${wrong.slice(0, possible_values_MOST_NAMED).map(describe).join('; ')}${more}.`, 'Mend what wrote it: times are not negative, rates are from 0 to 1, counts are whole.');
}
function isExtreme({ metric, statistic }) {
    return (statistic === 'min' || statistic === 'max') && built_in_metrics/* BUILT_IN_METRICS */.Hd[metric] === undefined;
}
function describe({ subject, value, why }) {
    return `${subject} is ${value}, and ${why}`;
}
/** UTC milliseconds as ISO 8601. @param shown as it stands in the file @throws UserError for what is no time of a run */
function requireMoment(ms, shown, place) {
    if (isMoment(ms))
        return new Date(ms).toISOString();
    throw new common_errors/* UserError */.yo(`${place} has ${shown}, which is no time that a run can have been measured at.`, 'Write it like 2026-11-20T12:00:00Z, or in milliseconds since 1970.');
}
/** @throws UserError for what is no length of a run */
function requireRunLength(ms, place) {
    if (isRunLength(ms))
        return;
    throw new common_errors/* UserError */.yo(`${place} says that the run took ${ms} ms, which no run can have taken.`, 'Mend what wrote it, or leave the length of the run out.');
}

// EXTERNAL MODULE: ./src/measurement/metric.ts
var metric = __webpack_require__(43158);
// EXTERNAL MODULE: ./src/measurement/run-record.ts
var run_record = __webpack_require__(9827);
;// CONCATENATED MODULE: ./src/measurement/test-scope.ts
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

;// CONCATENATED MODULE: ./src/baseline/document-schema.ts





/** The version of the format that this release writes. */
const BASELINE_VERSION = 1;
const nullable = (schema) => dist/* optional */.lqM(dist/* nullable */.mee(schema), null);
const finite = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x());
const count = dist/* pipe */.FsL(finite, dist/* integer */.ndf('must be whole'), dist/* minValue */.Wwf(0, 'must not be negative'), dist/* maxValue */.cGV(Number.MAX_SAFE_INTEGER));
/** Of a logarithm, or of asin(sqrt(share)): far beyond what tells anything. */
const error = dist/* pipe */.FsL(finite, dist/* minValue */.Wwf(0, 'must not be negative'), dist/* maxValue */.cGV(LARGEST_ERROR));
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
        unit: dist/* picklist */.KIO(LOAD_UNITS),
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
        throw new common_errors/* UserError */.yo(`The baseline ${place} has format version ${version}; this release reads up to ${BASELINE_VERSION}.`, 'Use the release of the action that wrote it, or a newer one.');
    }
    const parsed = dist/* safeParse */.xLC(BaselineSchema, json);
    if (!parsed.success) {
        const issue = parsed.issues[0];
        throw new common_errors/* UserError */.yo(`The baseline ${place} is not valid${issue.path === undefined ? '' : ' at'} ${nameIssue(issue)}.`, 'It is left untouched. Restore an earlier version from the history of the branch, or delete the file and measure a new one.');
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
        const at = locateJsonError(text, (0,common_errors/* describeError */.Uc)(error));
        const where = at === null ? '' : ` at line ${at.line}, column ${at.column}`;
        throw new common_errors/* UserError */.yo(`The baseline ${place} is not JSON${where}: ${(0,common_errors/* describeError */.Uc)(error)}.`, 'It is left untouched. Restore an earlier version from the history of the branch; look for merge-conflict marks.');
    }
}
function readRun(run, { environments, metrics, place }) {
    const environment = Object.hasOwn(environments, run.environment)
        ? environments[run.environment]
        : undefined;
    const refuse = (what) => new common_errors/* UserError */.yo(`The baseline ${place} has a run of ${run.time} with ${what}.`, 'It is left untouched. Restore an earlier version from the history of the branch.');
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
    const { metric: name, statistic } = (0,measurement_measure/* parseMeasure */.sh)(text);
    const head = { name, ...((Object.hasOwn(metrics, name) ? metrics[name] : undefined) ?? (0,measured_value/* typeByName */.p5)(name)) };
    for (const number of [value, ...(steady === null ? [] : [steady.value])]) {
        const why = findFault(head, statistic, number);
        if (why !== null)
            return `${text} of ${number}: ${why}`;
    }
    return null;
}
function isMeasure(text) {
    try {
        return (0,measurement_measure/* formatMeasure */.os)((0,measurement_measure/* parseMeasure */.sh)(text)) === text;
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
    const whole = { value: round(value, 5), count: count === null || isCount(count) ? count : null };
    if (!isMeasure(text) || findStoredFault(text, { ...whole, steady: null }, metrics) !== null)
        return null;
    if (steady === null)
        return { ...whole, steady };
    const rounded = { value: round(steady.value, 5), standardError: round(steady.standardError, 3) };
    const isRead = isPossibleError(rounded.standardError) &&
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

// EXTERNAL MODULE: ./src/common/suggestion.ts + 1 modules
var suggestion = __webpack_require__(4549);
;// CONCATENATED MODULE: ./src/modes/history/gathered-runs.ts





/** What the other jobs of this workflow run measured, a document for each suite. @throws UserErrors */
async function gatherRuns({ runId, suites, note }, artifacts) {
    const gathered = new Map();
    for (const { artifact, files } of await artifacts.loadOwn(RUN_ARTIFACT_PREFIX)) {
        for (const [name, text] of Object.entries(files)) {
            const document = readOwn(text, `${name} of the artifact ${artifact}`, runId);
            const known = gathered.get(document.suite);
            gathered.set(document.suite, known === undefined ? document : mergeDocuments(known, document, MOST_RUNS));
        }
    }
    if (gathered.size === 0) {
        throw new common_errors/* UserError */.yo(`No job of this workflow run has measured anything: there is no artifact ${RUN_ARTIFACT_PREFIX}….`, 'Let jobs before this one run mode: baseline with a scenario-file and without update, and name them in needs:. To measure in this job, set scenario-file.');
    }
    const unknown = suites.filter((suite) => !gathered.has(suite));
    if (unknown.length > 0) {
        throw new common_errors/* UserErrors */.tQ(unknown.map((suite) => new common_errors/* UserError */.yo(`No job of this workflow run measured the suite "${suite}".`, (0,suggestion/* suggest */.Z)(suite, [...gathered.keys()]))));
    }
    return [...gathered.values()]
        .filter(({ suite }) => suites.length === 0 || suites.includes(suite))
        .map((document) => ({
        ...document,
        runs: document.runs.map((run) => ({ ...run, note: run.note ?? note })),
    }));
}
/** A matrix has at most 256 jobs. */
const MOST_RUNS = 256;
/** @throws UserError for a run of another workflow run: somebody put it there */
function readOwn(text, place, runId) {
    const document = parseBaseline(text, place);
    const foreign = document.runs.find(({ provenance }) => provenance.runId !== runId);
    if (foreign === undefined)
        return document;
    throw new common_errors/* UserError */.yo(`${place} holds a run of the workflow run ${foreign.provenance.runId || 'unknown'}, not of this one.`, 'Only mode: baseline of this workflow run may upload such artifacts.');
}

;// CONCATENATED MODULE: ./src/k6/summary/origin.ts


const Origin = dist/* object */.Ikc({
    metadata: dist/* object */.Ikc({
        k6_version: dist/* fallback */.NpB(dist/* nullable */.mee(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^v?\d+\.\d+\.\d+[\w.+-]*$/))), null),
        generated_at: dist/* fallback */.NpB(dist/* nullable */.mee(dist/* string */.YjP()), null),
    }),
});
/** Reads the metadata of the machine-readable summary; the older shapes have none. @param json the parsed text */
function readK6SummaryOrigin(json) {
    const parsed = dist/* safeParse */.xLC(Origin, json);
    if (!parsed.success)
        return { k6Version: null, writtenAt: null };
    const { k6_version, generated_at } = parsed.output.metadata;
    const writtenAt = Date.parse(generated_at ?? '');
    return {
        k6Version: k6_version?.replace(/^v/, '') ?? null,
        writtenAt: isMoment(writtenAt) ? writtenAt : null,
    };
}

// EXTERNAL MODULE: ./src/k6/thresholds.ts
var k6_thresholds = __webpack_require__(26153);
;// CONCATENATED MODULE: ./src/k6/summary/shapes.ts




/** k6's JavaScript writes null for what is no number. */
const number = dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x('a finite number')));
const Numbers = dist/* record */.g1P(dist/* string */.YjP(), number);
const runLength = dist/* pipe */.FsL(dist/* number */.aig(), dist/* check */.z6Y(isRunLength, 'the length of a run'));
const Check = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    path: dist/* optional */.lqM(dist/* string */.YjP()),
    passes: dist/* number */.aig(),
    fails: dist/* number */.aig(),
});
const MetricHead = { type: dist/* picklist */.KIO(metric/* METRIC_TYPES */.zm), contains: dist/* picklist */.KIO(metric/* METRIC_CONTENTS */.ec) };
/** `--new-machine-readable-summary`, k6 1.5 and later. */
const MachineReadable = dist/* object */.Ikc({
    version: dist/* string */.YjP(),
    config: dist/* optional */.lqM(dist/* object */.Ikc({
        duration: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* check */.z6Y((seconds) => isRunLength(seconds * 1000), 'the length of a run'))),
    })),
    results: dist/* object */.Ikc({
        metrics: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), ...MetricHead, values: Numbers })),
        checks: dist/* optional */.lqM(dist/* object */.Ikc({
            metrics: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), ...MetricHead, values: Numbers }))),
            results: dist/* optional */.lqM(dist/* array */.YOg(Check)),
        })),
    }),
});
/** The data of `handleSummary()`. */
const HandleSummary = dist/* object */.Ikc({
    metrics: dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({
        ...MetricHead,
        values: Numbers,
        thresholds: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({ ok: dist/* boolean */.zMY() }))),
    })),
    state: dist/* optional */.lqM(dist/* object */.Ikc({ testRunDurationMs: dist/* optional */.lqM(runLength) })),
    root_group: dist/* optional */.lqM(dist/* unknown */.L5J()),
});
/** `--summary-export`. */
const Export = dist/* object */.Ikc({
    metrics: dist/* record */.g1P(dist/* string */.YjP(), dist/* objectWithRest */.U1j({ thresholds: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* boolean */.zMY())) }, number)),
    root_group: dist/* optional */.lqM(dist/* unknown */.L5J()),
});
/** A node of `root_group`; lists in one shape, maps in the other. */
const Group = dist/* object */.Ikc({
    name: dist/* optional */.lqM(dist/* string */.YjP()),
    groups: dist/* optional */.lqM(dist/* union */.KCZ([dist/* array */.YOg(dist/* unknown */.L5J()), dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J())])),
    checks: dist/* optional */.lqM(dist/* union */.KCZ([dist/* array */.YOg(Check), dist/* record */.g1P(dist/* string */.YjP(), Check)])),
});
/** @throws UserError naming the first place where the summary is of another shape */
function parseShape(schema, json, name) {
    const parsed = dist/* safeParse */.xLC(schema, json);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    const place = (issue.path ?? []).map((item) => String(item.key)).join('.');
    const wanted = issue.kind === 'validation' ? issue.message : (issue.expected ?? 'something else');
    // Texts may hold secrets, so only numbers are quoted.
    const found = typeof issue.input === 'number' ? `, not ${issue.input}` : '';
    throw new common_errors/* UserError */.yo(`${name} is of no known shape: at "${place}" there should be ${wanted}${found}.`, 'Pass the file of --summary-export, or the data of handleSummary() as JSON; a newer k6 may need a newer release of this action.');
}
/** @throws UserError with the place of the mistake; the text itself may hold secrets, so it is not quoted */
function parseSummaryText(text, name = 'The k6 summary') {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const place = /at position \d+(?: \(line \d+ column \d+\))?/.exec(String(error))?.[0];
        throw new common_errors/* UserError */.yo(`${name} is not JSON${place === undefined ? '' : `: it goes wrong ${place}`}.`, 'The file may be cut off: look whether k6 ended by itself and the disk has room.');
    }
}

;// CONCATENATED MODULE: ./src/k6/summary/summary.ts







/**
 * Reads k6's end-of-test summary in its three shapes: the export of `--summary-export`, the data of
 * `handleSummary()`, and the machine-readable summary of k6 1.5 and later. Setup data is never kept.
 * k6 writes its maps in random order, so everything is sorted: equal summaries give equal records.
 * @param name what messages call it
 * @throws UserError if the text is none of them, naming what is missing
 */
function parseK6Summary(text, name = 'The k6 summary') {
    return readSummaryJson(parseSummaryText(text, name), name);
}
/** `parseK6Summary` of a text that is parsed already. @throws UserError */
function readSummaryJson(json, name) {
    const { metrics, thresholds, checks, durationMs } = readShape(json, name);
    return {
        metrics: sortBy(metrics, ({ name, tags }) => (0,measurement_measure/* formatMetric */.gI)(name, tags)),
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
        throw new common_errors/* UserError */.yo(`${name} has neither "metrics" (an object) nor "results" with a list of metrics.`, 'Pass the file of --summary-export, or the data of handleSummary() as JSON.');
    }
    const typed = Object.values(metrics).some((metric) => 'type' in Object(metric) || 'values' in Object(metric));
    return typed ? readHandleSummary(json, name) : readExport(json, name);
}
function sortBy(items, key) {
    const keyed = items.map((item) => ({ item, key: key(item) }));
    return keyed.sort((a, b) => (0,common_text/* compareTexts */.qy)(a.key, b.key)).map(({ item }) => item);
}
function readMachineReadable(json, name) {
    const { results, config } = parseShape(MachineReadable, json, name);
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
    const { metrics, state, root_group } = parseShape(HandleSummary, json, name);
    const records = Object.entries(metrics).flatMap(([key, metric]) => toRecord(key, metric, { raw: metric.values, source: name }));
    const thresholds = Object.entries(metrics).flatMap(([key, metric]) => Object.entries(metric.thresholds ?? {}).map(([expression, { ok }]) => (0,k6_thresholds/* resolveThreshold */.Gh)({ metric: key, expression, passed: ok }, records)));
    return {
        metrics: records,
        thresholds,
        checks: listChecks(root_group, name),
        durationMs: state?.testRunDurationMs ?? null,
    };
}
function readExport(json, name) {
    const { metrics, root_group } = parseShape(Export, json, name);
    const records = Object.entries(metrics).flatMap(([key, values]) => toRecord(key, inferHead(key, values), { raw: values, source: name }));
    const thresholds = Object.entries(metrics).flatMap(([key, metric]) => Object.entries(metric.thresholds ?? {}).map(([expression, failed]) => 
    // Here `true` means broken (k6 summary-wrapper.js; grafana/k6#1498).
    (0,k6_thresholds/* resolveThreshold */.Gh)({ metric: key, expression, passed: !failed }, records)));
    return {
        metrics: records,
        thresholds,
        checks: listChecks(root_group, name),
        durationMs: durationOf(records),
    };
}
/** The export names no types, but each type has keys of its own; what a custom metric contains it does not say. */
function inferHead(key, values) {
    const name = (0,measurement_measure/* parseMetric */.uo)(key)?.name ?? key;
    const builtIn = built_in_metrics/* BUILT_IN_METRICS */.Hd[name];
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
    const metric = (0,measurement_measure/* parseMetric */.uo)(key);
    if (metric === null)
        return [];
    const number = (name) => (typeof raw[name] === 'number' ? raw[name] : null);
    const values = {};
    for (const [statistic, value] of Object.entries(raw)) {
        const canonical = (0,measurement_measure/* normaliseStatistic */.TH)(statistic.replace(/^p(\d+(\.\d+)?)$/, 'p($1)'));
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
        if (value === null || isCount(value))
            continue;
        throw new common_errors/* UserError */.yo(`${source} has ${value} as ${what} of ${key}, and a count is whole and not negative.`, 'Pass the file as k6 writes it.');
    }
}
/** The sum of a counter that adds what it likes tells nothing of how many times it did. */
function tellsCount(name, type) {
    return type !== 'counter' || (0,built_in_metrics/* countsEvents */.iU)(name);
}
/** Any counter knows the length of the run: its count over its rate; they agree but for the last digits. */
function durationOf(metrics) {
    const lengths = metrics.flatMap(({ type, values: { count = 0, rate = 0 } }) => type === 'counter' && count > 0 && rate > 0 && isRunLength((count / rate) * 1000)
        ? [(count / rate) * 1000]
        : []);
    return lengths.length === 0 ? null : Math.max(...lengths);
}
function listChecks(group, source, parents = []) {
    if (group === undefined || group === null)
        return [];
    const { name = '', groups = [], checks = [] } = parseShape(Group, group, source);
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
        const key = (0,measurement_measure/* formatMeasure */.os)(measureOf(one.metric));
        byMeasure.set(key, [...(byMeasure.get(key) ?? []), one]);
    }
    const doubled = [...byMeasure.values()].filter((same) => same.length > 1);
    const single = [...byMeasure.values()].flatMap((same) => (same.length > 1 ? [] : same));
    return {
        metrics: named_values_mergeMetrics(single.map(({ metric }) => metric)),
        doubled: doubled.map((same) => [...new Set(same.map(({ name }) => name))].join(' and ')),
        ownUnits: single
            .filter(({ metric, unit }) => metric.type === 'gauge' && metric.contains === 'default' && unit !== '')
            .map(({ metric, unit }) => `${metric.name} (${unit})`),
        contradicting: single
            .filter(({ metric }) => contradicts(metric, worse))
            .map(({ name, metric }) => `"${name}" (${(0,measurement_measure/* formatMeasure */.os)(measureOf(metric))})`),
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
        return (0,measurement_measure/* parseMeasure */.sh)(name);
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
function named_values_mergeMetrics(metrics) {
    const merged = new Map();
    for (const metric of metrics) {
        const key = (0,measurement_measure/* formatMetric */.gI)(metric.name, metric.tags);
        const values = { ...merged.get(key)?.values, ...metric.values };
        // The sum of a counter of the list's own tells nothing of how many times it was added to.
        const count = metric.type === 'counter' && (0,built_in_metrics/* countsEvents */.iU)(metric.name) ? (values.count ?? null) : null;
        merged.set(key, { ...metric, values, count });
    }
    return [...merged.values()];
}

;// CONCATENATED MODULE: ./src/readers/benchmark-data.ts




/** github-action-benchmark's data.js or data.json, as its `customSmallerIsBetter` and `customBiggerIsBetter` write it. */
const BenchmarkData = dist/* object */.Ikc({
    entries: dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(dist/* object */.Ikc({
        commit: dist/* object */.Ikc({ id: dist/* string */.YjP() }),
        date: dist/* number */.aig(),
        tool: dist/* optional */.lqM(dist/* string */.YjP(), ''),
        benches: dist/* array */.YOg(dist/* unknown */.L5J()),
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
    const parsed = dist/* safeParse */.xLC(BenchmarkData, json);
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw new common_errors/* UserError */.yo(`${place} is not valid at ${nameIssue(issue)}.`, 'Pass the data.js that github-action-benchmark writes.');
    }
    const { entries } = parsed.output;
    const names = Object.keys(entries);
    const name = series !== null && names.includes(series) ? series : names.length === 1 ? names[0] : undefined;
    if (name === undefined) {
        throw new common_errors/* UserError */.yo(`${place} holds the series ${names.map((other) => `"${other}"`).join(', ') || 'of nothing'}.`, 'Name the suite like one of them.');
    }
    return (entries[name] ?? []).map(({ commit, date, tool, benches }, index) => {
        const time = requireMoment(date, `the date ${date} of run ${index + 1} of "${name}"`, place);
        const items = benches.map(readNamedValue);
        const wrong = items.flatMap((item) => (typeof item === 'string' ? [item] : []));
        const values = items.flatMap((item) => (typeof item === 'string' ? [] : [item]));
        const { metrics, doubled } = toMetrics(values, worseOf(tool));
        const skipped = [...wrong, ...doubled.map((double) => `${double} (several values)`)];
        return { time, sha: commit.id, note: null, metrics, skipped };
    });
}

;// CONCATENATED MODULE: ./src/readers/imported-run.ts
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

;// CONCATENATED MODULE: ./src/readers/flat-metrics.ts





const amount = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0, 'must not be negative')));
/** What home-made scripts around Locust and k6 keep: times in ms, `error_rate` in percent. */
const FlatMetrics = dist/* object */.Ikc({
    version: dist/* optional */.lqM(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()])),
    timestamp: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    commit: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    notes: dist/* optional */.lqM(dist/* nullable */.mee(dist/* union */.KCZ([dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())]))),
    metrics: dist/* looseObject */._H3({
        p50: amount,
        p95: amount,
        p99: amount,
        avg_response_time: amount,
        requests_per_sec: amount,
        error_rate: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(100, 'is in percent, at most 100'))),
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
    const parsed = dist/* safeParse */.xLC(FlatMetrics, json);
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw new common_errors/* UserError */.yo(`${place} is not valid at ${nameIssue(issue)}.`, 'It is left untouched. Times are in milliseconds, error_rate in percent.');
    }
    const { timestamp, commit, notes, metrics } = parsed.output;
    return {
        time: timestamp == null ? null : requireMoment(Date.parse(timestamp), `the timestamp "${timestamp}"`, place),
        sha: commit ?? '',
        note: Array.isArray(notes) ? notes.join('; ') : notes || null,
        metrics: flat_metrics_readMetrics(metrics),
        skipped: Object.keys(metrics).filter((name) => !NAMES.includes(name)),
    };
}
/** A flat document as the results of one run. @throws UserError whose message is a clause about the file */
function readFlatResult({ json }) {
    if (!isFlatMetrics(json))
        throw new common_errors/* UserError */.yo(`it holds none of the metrics ${NAMES.join(', ')}.`, (0,told/* told */.Ev) `Write them under "metrics", or leave ${(0,told/* input */.hF)('format')} out.`);
    const { time, sha, metrics, skipped } = readFlatMetrics(json, 'it');
    const notes = skipped.length === 0 ? [] : [`Not taken over: ${skipped.join(', ')}.`];
    return { metrics, closedModel: true, endedAt: time === null ? null : Date.parse(time), sha, notes };
}
function flat_metrics_readMetrics(metrics) {
    const { p50, p95, p99, avg_response_time: avg, requests_per_sec: rate, error_rate, total_requests, } = metrics;
    const count = total_requests ?? null;
    const times = Object.entries({ 'p(50)': p50, 'p(95)': p95, 'p(99)': p99, avg }).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
    return [
        ...(times.length === 0 ? [] : [durations(Object.fromEntries(times), count)]),
        ...(error_rate === undefined ? [] : [failures(error_rate / 100, count)]),
        ...(count === null && rate === undefined ? [] : [requests(count, rate ?? null)]),
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

// EXTERNAL MODULE: ./src/readers/result-formats.ts
var result_formats = __webpack_require__(2238);
;// CONCATENATED MODULE: ./src/readers/result-reader.ts

/** A file by its content, whose JSON is parsed here and nowhere else. */
function openResultFile(path, content) {
    // A byte order mark, as PowerShell writes it, is no JSON.
    const text = content.replace(/^\uFEFF/, '');
    return { path, text, json: tryJson(unwrapBenchmarkData(text)) };
}
function tryJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/readers/value-list.ts


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
        throw new common_errors/* UserError */.yo(`${place} holds nothing: the list is empty.`, 'Did the tool that wrote it measure anything?');
    }
    const read = items.map(readNamedValue);
    const wrong = read.flatMap((item, index) => typeof item === 'string' ? [`item ${index + 1} ${item}`] : []);
    if (wrong.length > 0) {
        const more = wrong.length > value_list_MOST_NAMED ? `, and ${wrong.length - value_list_MOST_NAMED} more` : '';
        throw new common_errors/* UserError */.yo(`${place} is wrong: ${wrong.slice(0, value_list_MOST_NAMED).join('; ')}${more}.`, 'Each item is { "name": "Heap", "unit": "MB", "value": 120.5 }; "range" and "extra" are not looked at.');
    }
    const named = toMetrics(read, worse);
    if (named.doubled.length === 0)
        return named;
    throw new common_errors/* UserError */.yo(`${place} has several values of ${named.doubled
        .slice(0, value_list_MOST_NAMED)
        .map((name) => `"${name}"`)
        .join(', ')}.`, 'Which of them counts? Give each a name of its own; of repeated measurements write the median.');
}
const value_list_MOST_NAMED = 3;
/** A list as the results of one run. @param worse of all values; null: as each unit says @throws UserError */
function readListResult({ json }, worse) {
    if (!isValueList(json)) {
        throw new common_errors/* UserError */.yo('it is no list in JSON.', 'Write [{ "name": "Heap", "unit": "MB", "value": 120.5 }].');
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

;// CONCATENATED MODULE: ./src/baseline/foreign-document.ts













const READERS = {
    'flat-metrics': {
        title: (0,result_formats/* titleOf */.Gg)('json'),
        fits: isFlatMetrics,
        read: ({ json }, { place }) => [readFlatMetrics(json, place)],
    },
    'benchmark-data': {
        title: 'data of github-action-benchmark',
        fits: isBenchmarkData,
        read: ({ json }, { suite, place }) => readBenchmarkData(json, suite, place),
    },
    'value-list': {
        title: (0,result_formats/* titleOf */.Gg)('values'),
        fits: isValueList,
        read: ({ json }, { worse, place }) => {
            const { metrics } = readValueList(json, worse ?? null, place);
            return [{ time: null, sha: '', note: null, metrics, skipped: [] }];
        },
    },
    'k6-summary': {
        title: (0,result_formats/* titleOf */.Gg)('k6'),
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
    const file = openResultFile(target.place, text);
    const { text: plain, json } = file;
    refuseLocust(plain, target.place);
    const formats = Object.keys(READERS);
    // What is no known shape is held against ours, whose messages name path and position.
    const format = isOwn(json) ? undefined : formats.find((name) => READERS[name].fits(json));
    if (format === undefined) {
        refuseStrange(json, target.place);
        return { document: parseBaseline(plain, target.place), format: 'baseline', skipped: [] };
    }
    const { title, read } = READERS[format];
    const place = `${target.place}, read as ${title},`;
    const runs = read(file, { ...target, place }).map((run) => {
        const { metrics, left } = requirePossible(run.metrics, place);
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
    throw new common_errors/* UserError */.yo(`${place} is a CSV file of Locust's, and a baseline is JSON.`, "It is left untouched. Results of Locust become a baseline by perf-baseline baseline update --results <prefix>_stats.csv, or by the action's mode: baseline with results.");
}
/** @throws UserError where nothing tells what the file was meant to be */
function refuseStrange(json, place) {
    const keys = Object.keys(Object(json));
    if (json === null || ['version', 'suite', 'runs', 'environments'].some((key) => keys.includes(key)))
        return;
    const known = Object.values(READERS).map(({ title }) => title);
    throw new common_errors/* UserError */.yo(`${place} is neither a baseline nor ${known.join(', ')}.`, 'It is left untouched. Is it the right file?');
}
function isOwn(json) {
    return !Array.isArray(json) && Object(json).runs !== undefined;
}
function readSummary(json, place) {
    const { metrics } = readSummaryJson(json, place);
    const { writtenAt } = readK6SummaryOrigin(json);
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
const LONG_AGO = run_record/* UNKNOWN_TIME */.v2;
/** Where it was measured is not known, so only what both sides know is compared. */
function importRun({ time, sha, note, metrics }, suite, unknownTime) {
    const stored = selectStored({ metrics }, () => true);
    const provenance = {
        sha,
        ref: '',
        runUrl: '',
        runId: '',
        runAttempt: 1,
        // Of runs that say neither when nor of which commit they are, each is one of its own by what it measured.
        job: time === null && sha === '' ? `import-${(0,common_text/* hashText */.qj)(JSON.stringify(stored.measures))}` : '',
        time: time ?? unknownTime,
    };
    return {
        suite,
        metrics: stored.metrics,
        runs: [{ provenance, leg: '', environment: run_record/* UNKNOWN_ENVIRONMENT */.z_, note, measures: stored.measures }],
    };
}

;// CONCATENATED MODULE: ./src/baseline/update.ts





/**
 * A document with more runs. Doing it twice changes nothing the second time. With `reset`, runs of the same workflow
 * run stay: they were measured beside these.
 */
function addRuns(current, addition, { history, reset }) {
    if (current === null)
        return mergeDocuments({ ...addition, runs: [] }, addition, history);
    const further = { ...addition, runs: addition.runs.filter((run) => !holds(current, run)) };
    const legs = new Set(addition.runs.map(({ leg }) => leg));
    const siblings = new Set(addition.runs.map(({ provenance }) => provenance.runId));
    const isKept = ({ leg, provenance: { runId } }) => !reset || !legs.has(leg) || (runId !== '' && siblings.has(runId));
    const added = new Set(addition.runs.map(nameRun));
    const gone = current.runs.filter((run) => !isKept(run)).map(nameRun);
    // What is stored now counts, even if a reset once took it out.
    const dropped = [...(current.dropped ?? []), ...gone].filter((name) => !added.has(name));
    return mergeDocuments({ ...current, runs: current.runs.filter(isKept), dropped }, further, history);
}
/** Results that do not say when they were measured are as new as their reading: the same values are the same run. */
function holds({ runs }, added) {
    return runs.some((stored) => runKey(stored) === runKey(added) &&
        stored.provenance.runAttempt === added.provenance.runAttempt &&
        stored.provenance.time !== added.provenance.time &&
        listValues(stored) === listValues(added));
}
/** To the digits that are stored. */
function listValues({ measures }) {
    return JSON.stringify((0,common_text/* sortEntries */.R3)(measures).map(([key, { value, count }]) => [key, Number(value.toPrecision(5)), count]));
}
/** The old beside the new baseline, by medians over runs. */
function summariseUpdate(before, after) {
    const legs = [...new Set(after.runs.map(({ leg }) => leg))].sort(common_text/* compareTexts */.qy);
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
const update_SHARE = { type: 'rate', contains: 'default' };
function summariseLeg(leg, before, after) {
    const old = before?.runs.filter((run) => run.leg === leg) ?? [];
    return listMedians(after, leg)
        .filter(({ measure }) => Object.keys((0,measurement_measure/* parseMeasure */.sh)(measure).tags).length === 0)
        .map(({ value, ...row }) => ({ ...row, before: medianOf(row.measure, old), after: value }));
}
/** Every measure that runs of the leg hold, rows by tag included. */
function listMedians(document, leg) {
    const runs = document.runs.filter((run) => run.leg === leg);
    const keys = [...new Set(runs.flatMap(({ measures }) => Object.keys(measures)))].sort(common_text/* compareTexts */.qy);
    return keys.flatMap((measure) => {
        const { metric, statistic } = (0,measurement_measure/* parseMeasure */.sh)(measure);
        const kind = statistic === 'share' ? update_SHARE : (built_in_metrics/* BUILT_IN_METRICS */.Hd[metric] ?? document.metrics[metric]);
        const value = medianOf(measure, runs);
        if (kind === undefined || value === null)
            return [];
        return [{ leg, measure, type: kind.type, contains: kind.contains, value }];
    });
}
function medianOf(measure, runs) {
    const values = runs.flatMap(({ measures }) => measures[measure]?.value ?? []);
    return values.length === 0 ? null : (0,quantiles/* median */.JZ)(values);
}

;// CONCATENATED MODULE: ./src/modes/history/request.ts
const NOTHING_STORED = {
    places: new Map(),
    errors: new Map(),
    changes: [],
    notices: [],
    pullRequestUrl: null,
};

;// CONCATENATED MODULE: ./src/modes/history/flat-file-store.ts






/**
 * Writes runs into files of the workspace that are flat metrics JSON, which hold one run each, and leaves all others
 * alone. What cannot be read is an error of its suite, and stays as it is.
 */
async function storeFlatFiles(records, request, { workspace, log }) {
    const { config, policy } = request;
    const { update, flatFiles, dryRun } = policy;
    if (update !== 'workspace' || flatFiles === 'converted')
        return NOTHING_STORED;
    const places = new Map();
    const errors = new Map();
    const changes = [];
    const notices = [];
    const taken = new Map();
    for (const record of records) {
        const path = baselinePath(config.baseline.path, record.suite);
        try {
            const replace = () => replaceFlat(record, path, { request, workspace, taken });
            const replaced = dryRun ? await replace() : await workspace.lock(path, replace);
            if (replaced === null)
                continue;
            changes.push(replaced.change);
            places.set(record.suite, dryRun ? `${path}, left as it was (dry-run)` : `${path}, with this run`);
            if (replaced.dropped.length > 0)
                notices.push(`${path} held metrics of its own, which this run has not: ${replaced.dropped.join(', ')}.`);
            if (dryRun)
                notices.push(`Dry run: ${path} would be written.`);
            else
                log.info(`Wrote ${path}.`);
        }
        catch (error) {
            errors.set(record.suite, (0,common_errors/* asUserError */.Yl)(error));
        }
    }
    return { ...NOTHING_STORED, places, errors, changes, notices };
}
/** Null where the file is none of these. @throws UserError */
async function replaceFlat(record, path, { request, workspace, taken }) {
    const before = await workspace.read(path);
    if (!isFlatTarget(before, record, request.policy, path))
        return null;
    requireOwnFile(path, record.suite, taken);
    const after = render(record, request.policy.note, { path, before });
    const target = { suite: record.suite, place: path };
    const old = before === null ? null : readStoredDocument(before, target);
    const change = summariseUpdate(old?.document ?? null, readStoredDocument(after, target).document);
    if (!request.policy.dryRun)
        await workspace.write(path, after);
    return { change, dropped: old?.skipped ?? [] };
}
function isFlatTarget(text, record, { flatFiles }, path) {
    if (text === null)
        return flatFiles === 'flat-and-new' && record.source !== 'k6' && fitsFlat(record);
    return readStoredDocument(text, { suite: record.suite, place: path }).format === 'flat-metrics';
}
/** Whether the run has any of the numbers that such a file holds: what has none begins a document of ours. */
function fitsFlat({ provenance, metrics }) {
    const run = { time: provenance.time, sha: provenance.sha, note: null, metrics };
    return isFlatMetrics(JSON.parse(renderFlatMetrics(run)));
}
/** Notes the file in `taken`. @throws UserError when another suite of this run is in it: it holds one run, and no name. */
function requireOwnFile(path, suite, taken) {
    const other = taken.get(path);
    if (other !== undefined)
        throw new common_errors/* UserError */.yo(`The suites ${other} and ${suite} would both be kept in ${path}, which holds one run.`, 'Let the path of the baseline hold {suite}.');
    taken.set(path, suite);
}
/** @throws UserError when the run has none of the numbers that such a file holds */
function render({ provenance, metrics, suite }, note, { path, before }) {
    const run = { time: provenance.time, sha: provenance.sha, note, metrics };
    const text = renderFlatMetrics(run, before === null ? {} : JSON.parse(before.replace(/^\uFEFF/, '')));
    if (isFlatMetrics(JSON.parse(text)))
        return text;
    throw new common_errors/* UserError */.yo(`The run of ${suite} has no HTTP requests, and ${path} is flat metrics JSON, which holds nothing else.`, 'It is left untouched. Let the baseline be another file.');
}

// EXTERNAL MODULE: ./src/ports/artifacts.ts
var ports_artifacts = __webpack_require__(71215);
// EXTERNAL MODULE: ./src/common/days.ts
var common_days = __webpack_require__(98438);
;// CONCATENATED MODULE: ./src/modes/history/uploaded-baseline.ts








/** The token may not list artifacts: nobody knows whether there are any. */
class ArtifactsForbidden extends common_errors/* UserError */.yo {
}
/**
 * What earlier runs of the base branch stored of a suite. Artifacts cannot be swapped, so that concurrent writers leave
 * several, however many wrote at once; each run is taken once. Where one cannot be read, those before it count.
 * @throws UserError when they cannot be listed, ArtifactsForbidden when the token may not
 */
async function loadArtifactBaseline({ suite, leg, baseRef, history, ownRun }, artifacts) {
    const names = [...new Set([baselineArtifactName(suite, leg), baselineArtifactName(suite, '')])];
    const uploaded = [];
    const unusable = [];
    let document = null;
    let looked = 0;
    let withoutNews = 0;
    const take = (one) => {
        looked += 1;
        const merged = (0,common_errors/* rescueNow */.C4)(() => merge(document, one, { suite, history }), ({ message }) => {
            unusable.push(toUnusable(one, message));
            return null;
        });
        if (merged === null)
            return;
        withoutNews = document !== null && haveSameRuns(document, merged) ? withoutNews + 1 : 0;
        document = merged;
        uploaded.push(one);
    };
    const wantsMore = (accepted) => {
        for (const one of accepted.slice(looked))
            take(one);
        return looked < FEWEST_LOOKS || withoutNews < ENOUGH_WITHOUT_NEWS;
    };
    const search = await artifacts.findBaselines(names, { baseRef, ownRun, wantsMore });
    for (const one of search.accepted.slice(looked))
        take(one);
    if (search.forbidden !== null)
        throw new ArtifactsForbidden(search.forbidden.message, search.forbidden.hint);
    const { refused, lost } = search;
    return { document, uploaded, refused, lost, unread: [...search.unread, ...unusable] };
}
function toUnusable({ artifact, runUrl }, why) {
    const message = `The artifact ${artifact} (${runUrl}) cannot be used: ${why}`;
    return { artifact, kind: 'unusable', refusal: { message, hint: ports_artifacts/* UNUSABLE_HINT */.q } };
}
/** Each writer uploads what it found and its own runs: so many at least, and then until two more bring no run that is new. */
const FEWEST_LOOKS = 5;
const ENOUGH_WITHOUT_NEWS = 2;
function merge(document, { text, artifact }, { suite, history }) {
    const read = parseBaseline(text, `${ports_artifacts/* BASELINE_FILE */.t} of the artifact ${artifact}`);
    requireSuite(read, suite, `of the artifact ${artifact}`);
    return document === null ? read : mergeDocuments(document, read, history);
}
function haveSameRuns(one, other) {
    const known = new Set(one.runs.map(nameRun));
    return one.runs.length === other.runs.length && other.runs.every((run) => known.has(nameRun(run)));
}
/** @throws UserError where there is no token to read artifacts with */
function requireArtifacts(artifacts) {
    if (artifacts !== null)
        return artifacts;
    throw new common_errors/* UserError */.yo('There is no github-token to read artifacts with.', 'Leave the input github-token out.');
}
/** Several that could not be read, as one mistake; null: none. */
function describeUnread(unread) {
    const [first] = unread;
    if (first === undefined)
        return null;
    const { message, hint } = first.refusal;
    const more = unread.length === 1 ? '' : ` So it is with ${(0,common_text/* plural */.LS)(unread.length - 1, 'older one')}.`;
    return new common_errors/* UserError */.yo(`${message}${more}`, hint);
}
/** Why artifacts of the right name were left out, for the log. */
function describeRefused(refused) {
    return refused.map(({ artifact, runUrl, reason }) => `The artifact ${artifact} (${runUrl}) ${reason}.`);
}
const WARN_BEFORE_DAYS = 14;
/** @param now ISO 8601 */
function describeExpiry(one, now) {
    if (one.expiresAt === null)
        return null;
    const days = Math.floor((0,common_days/* countDays */.T)(now, one.expiresAt));
    if (!(days < WARN_BEFORE_DAYS))
        return null;
    return `The baseline artifact ${one.artifact} expires in ${(0,common_text/* plural */.LS)(Math.max(0, days), 'day')}. Store a new one before (a push to the base branch with update: artifact, or mode: baseline), or keep the baseline in the repository.`;
}
/** `the artifact perf-baseline-checkout of 2026-11-18 (2 days old), run …` */
function describeUploaded(uploaded, now) {
    const [newest] = uploaded;
    if (newest === undefined)
        return 'no artifact';
    const days = Math.max(0, Math.floor((0,common_days/* countDays */.T)(newest.createdAt, now)));
    const more = uploaded.length > 1 ? ` and ${(0,common_text/* plural */.LS)(uploaded.length - 1, 'older one')}` : '';
    return `the artifact ${newest.artifact} of ${newest.createdAt.slice(0, 10)} (${(0,common_text/* plural */.LS)(days, 'day')} old, ${(0,git_ref/* shortenSha */.y)(newest.headSha)}, ${newest.runUrl})${more}`;
}

;// CONCATENATED MODULE: ./src/modes/history/artifact-store.ts







/** Uploads each suite's document: what the newest artifacts hold, and these runs. @throws UserError that concerns all suites */
async function storeInArtifacts(additions, request, ports) {
    const places = new Map();
    const errors = new Map();
    const changes = [];
    for (const addition of additions) {
        const name = baselineArtifactName(addition.suite, request.leg);
        try {
            const change = await storeSuite(name, addition, request, ports);
            changes.push(change);
            const now = `the artifact ${name}, now with ${(0,common_text/* plural */.LS)(change.runs.after, 'run')}`;
            places.set(addition.suite, request.policy.dryRun ? `the artifact ${name}, not uploaded (dry-run)` : now);
        }
        catch (error) {
            errors.set(addition.suite, (0,common_errors/* asUserError */.Yl)(error));
        }
    }
    const notices = request.policy.dryRun ? ['Dry run: nothing was stored.'] : [];
    return { places, errors, changes, notices, pullRequestUrl: null };
}
async function storeSuite(name, addition, { config, leg, policy: { updateHistory, dryRun } }, { artifacts, base, uploads, log }) {
    const reader = requireArtifacts(artifacts);
    const { ref } = await base.resolveBase();
    const { history } = config.baseline;
    const wanted = { suite: addition.suite, leg, baseRef: ref, history, ownRun: true };
    const { document, refused, unread } = await loadArtifactBaseline(wanted, reader);
    for (const line of describeRefused(refused))
        log.info(line);
    const kept = describeUnread(unread.filter(({ kind }) => kind === 'unreachable' || document === null));
    if (kept !== null)
        throw new common_errors/* UserError */.yo(`Nothing was stored, because a stored baseline could not be read: ${kept.message}`, kept.hint, { cause: kept });
    const after = addRuns(document, addition, { history, reset: updateHistory === 'reset' });
    if (!dryRun) {
        const outcome = await uploads.upload({
            name,
            files: { [ports_artifacts/* BASELINE_FILE */.t]: renderBaseline(after) },
            retentionDays: null,
        });
        if (outcome.kind === 'exists')
            throw new common_errors/* UserError */.yo(`The artifact ${name} of this run exists already: another job stored the suite "${addition.suite}" before.`, 'Let the jobs of the matrix run mode: baseline without update, and one job after them gather what they measured.');
        if (outcome.kind === 'unavailable')
            throw new common_errors/* UserError */.yo(`The baseline could not be stored as an artifact. ${outcome.reason}.`, `${outcome.hint} Without artifacts: update: commit or pull-request, and baseline: repo.`);
        log.info(`Stored ${addition.suite}: ${outcome.url}`);
    }
    return summariseUpdate(document, after);
}

// EXTERNAL MODULE: ./src/report/model/baseline-tables.ts
var baseline_tables = __webpack_require__(16231);
// EXTERNAL MODULE: ./src/report/markdown/elements.ts
var markdown_elements = __webpack_require__(27289);
;// CONCATENATED MODULE: ./src/report/markdown/baseline-changes.ts


/** The old beside the new baseline, one table a suite. Every foreign text in it is escaped here. */
function renderBaselineChanges(changes) {
    return (0,markdown_elements/* renderBlocks */.Rz)((0,baseline_tables/* listBaselineBlocks */.mA)(changes));
}

// EXTERNAL MODULE: ./src/report/model/escape.ts
var model_escape = __webpack_require__(39713);
;// CONCATENATED MODULE: ./src/modes/history/document-changes.ts







/** Prepares the change of each document; nothing is read or written before it is applied. */
function prepareChanges(additions, { config, policy }) {
    const errors = new Map();
    const last = new Map();
    const options = { history: config.baseline.history, reset: policy.updateHistory === 'reset' };
    const bySuite = new Map(additions.map((addition) => [addition.suite, addition]));
    const apply = (suite, current) => {
        const path = baselinePath(config.baseline.path, suite);
        try {
            const before = current === null ? null : parseStored(current, suite, path);
            const after = addRuns(before, bySuite.get(suite), options);
            errors.delete(suite);
            last.set(suite, { before, after });
            const text = renderBaseline(after);
            // Written by hand, it may look otherwise and say the same.
            return before !== null && renderBaseline(before) === text ? current : text;
        }
        catch (error) {
            errors.set(suite, (0,common_errors/* asUserError */.Yl)(error));
            return null;
        }
    };
    const countRuns = (suite) => (0,common_text/* plural */.LS)(last.get(suite)?.after.runs.length ?? 0, 'run');
    return {
        errors,
        apply,
        items: additions.map(({ suite }) => {
            const path = baselinePath(config.baseline.path, suite);
            const change = {
                path,
                apply: (current) => apply(suite, current) ?? current ?? '',
                merge: (base, proposed) => mergeTexts(base, proposed, (text) => parseStored(text, suite, path), options.history),
            };
            return { suite, change };
        }),
        describe: (suite) => `now with ${countRuns(suite)}`,
        countRuns,
        changes: () => [...last.values()].map(({ before, after }) => summariseUpdate(before, after)),
    };
}
function parseStored(text, suite, path) {
    const { document } = readStoredDocument(text, { suite, place: path });
    requireSuite(document, suite, path);
    return document;
}
/** A base that starts its history anew wins over an open proposal made before. */
function mergeTexts(base, proposed, parse, history) {
    if (base === null || proposed === null || base === proposed)
        return proposed ?? base;
    return renderBaseline(mergeDocuments(parse(base), parse(proposed), history));
}

;// CONCATENATED MODULE: ./src/modes/history/repository-store.ts









/** Commits the documents to the base branch, or proposes them. @throws UserError that concerns all suites */
async function storeInRepository(additions, request, { base: baseBranch, writer, log }) {
    const prepared = prepareChanges(additions, request);
    const { ref: base } = await baseBranch.resolveBase();
    if (request.policy.dryRun)
        return tryOut(prepared, base, baseBranch);
    if (writer === null)
        throw new common_errors/* UserError */.yo('There is no github-token to write with.', 'Leave the input github-token out.');
    const suites = additions.map(({ suite }) => suite);
    const message = `Update the performance baseline of ${suites.join(', ')}`;
    const changes = prepared.items.map(({ change }) => change);
    if (request.policy.update === 'commit') {
        const outcome = await writer.commit({ changes, branch: base, message });
        if (outcome.kind !== 'protected') {
            const how = outcome.kind === 'committed' ? `on ${base} (${(0,git_ref/* shortenSha */.y)(outcome.sha)})` : `on ${base}, as it was`;
            if (outcome.kind === 'committed')
                log.info(`Committed the baseline: ${outcome.url}`);
            return buildOutcome(prepared, how, []);
        }
        const why = `The branch ${base} takes no direct pushes (${outcome.reason}), so a pull request proposes the baseline.`;
        return propose(prepared, { base, message, request, fallback: [why] }, writer, log);
    }
    return propose(prepared, { base, message, request, fallback: [] }, writer, log);
}
async function propose(prepared, { base, message, request, fallback }, writer, log) {
    const suites = prepared.items.map(({ suite }) => suite).sort();
    const branch = `perf-baseline/${(0,common_text/* slugOf */.tF)(base)}-${(0,common_text/* slugOf */.tF)(suites.join('+'))}`;
    const outcome = await writer.propose({
        changes: prepared.items.map(({ change }) => change),
        base,
        branch,
        title: message,
        message,
        describe: (files) => renderProposal(files, request.job),
    });
    const { url, notices } = toProposalNotices(outcome);
    for (const notice of fallback)
        log.notice(notice);
    if (url !== null)
        log.info(`The baseline is proposed: ${url}`);
    const how = outcome.kind === 'unchanged' ? `on ${base}, as it was` : `proposed in ${url ?? branch}`;
    return { ...buildOutcome(prepared, how, [...fallback, ...notices]), pullRequestUrl: url };
}
function toProposalNotices(outcome) {
    if (outcome.kind === 'proposed')
        return { url: outcome.url, notices: [] };
    if (outcome.kind === 'pushed')
        return { url: outcome.compareUrl, notices: [`${outcome.reason} ${outcome.hint}`] };
    return { url: null, notices: ['The base branch holds these runs already.'] };
}
/** The text of the pull request. */
function renderProposal(files, { actor, runUrl }) {
    const changes = files.map(({ path, before, after }) => summariseUpdate(readBefore(before, path, parseBaseline(after, path).suite), parseBaseline(after, path)));
    return [
        `Measured by [a workflow run](${runUrl})${actor === '' ? '' : `, started by ${(0,model_escape/* escapeText */.X1)(actor)}`}. From the merge on, pull requests are compared with these runs.`,
        renderBaselineChanges(changes),
        [
            '- Merge it only if the service is as fast as it should be: what is slow here counts as normal from then on.',
            '- Required checks may wait: a pull request that a workflow opened runs them once a maintainer approves the run, or when the workflow opens it with the token of an app.',
            '- Measuring again updates this pull request. Closing it turns these runs down.',
        ].join('\n'),
    ].join('\n\n');
}
/** What was on the branch may be no baseline at all; the change says so itself. */
function readBefore(text, place, suite) {
    if (text === null)
        return null;
    return (0,common_errors/* rescueNow */.C4)(() => readStoredDocument(text, { suite, place }).document, () => null);
}
function buildOutcome(prepared, how, notices) {
    const stored = prepared.items.filter(({ suite }) => !prepared.errors.has(suite));
    const places = new Map(stored.map(({ suite, change }) => [suite, `${change.path}, ${prepared.describe(suite)}, ${how}`]));
    const changes = prepared.changes();
    return { places, errors: prepared.errors, changes, notices, pullRequestUrl: null };
}
/** Shows what would be written, against the base branch, and writes nothing. */
async function tryOut(prepared, base, baseBranch) {
    for (const { suite, change } of prepared.items) {
        const file = await baseBranch.load(change.path);
        prepared.apply(suite, file.kind === 'found' ? file.text : null);
    }
    const many = (0,common_text/* plural */.LS)(prepared.items.length, 'document');
    return buildOutcome(prepared, `not written (dry-run)`, [
        `Dry run: nothing was stored; ${many} of ${base} would change.`,
    ]);
}

;// CONCATENATED MODULE: ./src/modes/history/workspace-store.ts



/** The documents of the checkout; this job's own runs also go up as an artifact, for a job that gathers them. */
async function storeInWorkspace(additions, request, { workspace, uploads, log }) {
    const prepared = prepareChanges(additions, request);
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
    const files = Object.fromEntries(additions.map((document, index) => [`${index}.json`, renderBaseline(document)]));
    const first = runArtifactName(job.name);
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
        log.debug(`${outcome.reason}; no ${RUN_ARTIFACT_PREFIX} artifact. ${outcome.hint}`);
        return null;
    }
    log.warning(`There are ${MOST_STEPS} artifacts ${first}… already: what this step measured is not among them.`);
    return null;
}
/** Each is one more question to GitHub. */
const MOST_STEPS = 20;
/** Measuring took long: runs that could not be stored are not thrown away. */
async function rescueRuns(additions, errors, request, { workspace, uploads, log }) {
    const prepared = prepareChanges(additions, request);
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

;// CONCATENATED MODULE: ./src/modes/history/store.ts






/** Stores runs where `update` says. What cannot be stored becomes an error, and goes into the workspace and an artifact. */
async function storeRuns(additions, request, ports) {
    if (additions.length === 0 || request.policy.update === 'none')
        return NOTHING_STORED;
    if (request.policy.update === 'workspace')
        return storeInWorkspace(additions, request, ports);
    const outcome = await tryStore(additions, request, ports);
    const refused = additions.filter(({ suite }) => outcome.errors.has(suite));
    if (refused.length === 0 || request.policy.dryRun)
        return outcome;
    return { ...outcome, errors: await rescueRuns(refused, outcome.errors, request, ports) };
}
async function tryStore(additions, request, ports) {
    const store = async () => {
        await requireBaseBranch(request, ports.base);
        return request.policy.update === 'artifact'
            ? storeInArtifacts(additions, request, ports)
            : storeInRepository(additions, request, ports);
    };
    return (0,common_errors/* rescue */.ic)(store, (mistake) => ({
        ...NOTHING_STORED,
        places: new Map(additions.map(({ suite }) => [suite, 'nowhere: the store refused it'])),
        errors: new Map(additions.map(({ suite }) => [suite, mistake])),
    }));
}
/** What every pull request will be judged by comes from the base branch only. */
async function requireBaseBranch({ job }, base) {
    const { ref } = await base.resolveBase();
    const branch = (0,git_ref/* branchOfRef */.V)(job.ref);
    if (branch === ref)
        return;
    throw new common_errors/* UserError */.yo(`Nothing was stored: this run measured ${branch ?? (job.ref || 'no branch')}, and the baseline is that of ${ref}.`, `Run the workflow on ${ref}, or name the branch by the input base-ref.`);
}

;// CONCATENATED MODULE: ./src/modes/history/storable-runs.ts







/** Stores the runs that are evidence about the service; the others are never stored. */
async function storeRecords(records, request, ports) {
    const { config, policy } = request;
    const storable = records.filter((record) => isStorable(record, config));
    const flat = await storeFlatFiles(storable, request, ports);
    const rest = storable.filter(({ suite }) => !flat.places.has(suite) && !flat.errors.has(suite));
    const additions = rest.map((record) => toDocument(record, config, policy.note));
    const outcome = await storeRuns(additions, request, ports);
    return {
        ...outcome,
        places: new Map([...flat.places, ...outcome.places]),
        errors: new Map([...flat.errors, ...outcome.errors]),
        changes: [...flat.changes, ...outcome.changes],
        notices: [...flat.notices, ...outcome.notices],
    };
}
/** A document that holds just this run. */
function toDocument(record, config, note) {
    const { measures, metrics } = selectStored(record, (value) => (0,rules_rules/* isSelectedByRules */.me)(config.rules, value));
    const { suite, provenance, leg, environment, scope } = record;
    const tested = scope === undefined ? {} : { scope: toKeptScope(scope) };
    return { suite, metrics, runs: [{ provenance, leg, environment, ...tested, note, measures }] };
}
/** Whether the run is evidence about the service; any other is never stored. */
function isStorable(record, config) {
    return findInvalidity(record, validityOf(config, record.suite)).length === 0;
}
/** The limits beyond which a run of this suite is no evidence. */
function validityOf({ suites }, suite) {
    return suites[suite]?.validity ?? validity/* DEFAULT_VALIDITY */.P;
}

;// CONCATENATED MODULE: ./src/common/paths.ts
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

;// CONCATENATED MODULE: ./src/readers/k6-summary.ts



/** A summary that k6 wrote, in any of its three shapes. @throws UserError */
function readK6Summary({ text, json }) {
    // A text that is no JSON is parsed once more, to say where it goes wrong.
    const summary = json ?? parseSummaryText(text, 'it');
    const { metrics, thresholds, checks, durationMs } = readSummaryJson(summary, 'it');
    const { k6Version, writtenAt: endedAt } = readK6SummaryOrigin(summary);
    // A summary does not say its model; where the load sets the arrival rate, throughput says nothing of the service.
    return { metrics, thresholds, checks, durationMs, k6Version, endedAt, closedModel: false };
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./src/measurement/stage.ts
var stage = __webpack_require__(26262);
;// CONCATENATED MODULE: ./src/readers/locust/stats.ts




/** Locust 0.x and 1.0 and later name their columns differently; the first of a list is the present name. */
const COLUMNS = {
    type: ['type', 'method'],
    name: ['name'],
    count: ['request count', '# requests'],
    failed: ['failure count', '# failures'],
    median: ['50%', 'median response time'],
    average: ['average response time'],
    min: ['min response time'],
    max: ['max response time'],
    rate: ['requests/s'],
};
const CSV = { bom: true, skip_empty_lines: true, relax_column_count: true };
/**
 * Reads Locust's `<prefix>_stats.csv`: a line for each endpoint and one of all (`Aggregated`, in old versions `Total`).
 * Times are whole milliseconds, and Locust rounds percentiles to two digits.
 * @throws UserError that says what the file is instead, or that it is cut off
 */
function parseLocustStats(text) {
    const { rows, columns } = readRows(text);
    const whole = rows.findLast(isWhole);
    if (whole === undefined) {
        throw new common_errors/* UserError */.yo('the line "Aggregated" is missing, so the file is cut off or no statistics of Locust.', 'Pass <prefix>_stats.csv as Locust leaves it at the end of a run (--csv <prefix>).');
    }
    const count = requireNumber(whole, 'count');
    requireAll(columns, whole);
    if (count === 0)
        throw new common_errors/* UserError */.yo('Locust made no request.', 'Look in its log: is the host right, and did users start?');
    const endpoints = rows.filter((row) => row !== whole && requireNumber(row, 'count') > 0);
    return {
        requests: count,
        metrics: [...buildMetrics(whole, {}), ...endpoints.flatMap((row) => buildMetrics(row, tagsOf(row)))],
    };
}
function readRows(text) {
    let rows;
    let columns = [];
    try {
        rows = (0,sync/* parse */.qg)(text, {
            ...CSV,
            columns: (names) => {
                columns = names.map((name) => name.trim().toLowerCase());
                return columns;
            },
            trim: true,
        });
    }
    catch (error) {
        throw new common_errors/* UserError */.yo(`it is not CSV: ${error instanceof Error ? error.message : error}.`, 'Pass <prefix>_stats.csv of Locust.');
    }
    const [first] = rows;
    const names = Object.keys(first ?? {});
    if (names.includes('occurrences'))
        throw new common_errors/* UserError */.yo('these are the failures of Locust, not its statistics.', 'Pass <prefix>_stats.csv.');
    if (names.includes('timestamp') && names.includes('user count'))
        throw new common_errors/* UserError */.yo('this is the history of Locust, not its statistics.', 'Pass <prefix>_stats.csv.');
    if (first === undefined)
        throw new common_errors/* UserError */.yo('it holds no line of statistics.', 'Pass <prefix>_stats.csv as Locust leaves it at the end of a run.');
    const missing = ['name', 'count', 'failed', 'median'].filter((column) => find(first, column) === null);
    if (missing.length > 0) {
        const wanted = missing.map((column) => `"${COLUMNS[column][0]}"`).join(', ');
        throw new common_errors/* UserError */.yo(`it has no column ${wanted}.`, 'Pass <prefix>_stats.csv of Locust.');
    }
    return { rows, columns };
}
function find(row, column) {
    return COLUMNS[column].find((name) => row[name] !== undefined) ?? null;
}
function read(row, column) {
    return row[find(row, column) ?? ''] ?? '';
}
/** An endpoint may be called the same, but has a method, or stands before it. */
function isWhole(row) {
    return methodOf(row) === null && ['Aggregated', 'Total'].includes(read(row, 'name'));
}
function methodOf(row) {
    const method = read(row, 'type');
    return method === '' || method === 'None' ? null : method;
}
function tagsOf(row) {
    const method = methodOf(row);
    const name = read(row, 'name');
    return method === null ? { name } : { name, method };
}
/** @throws UserError where the line ends early: a percentile that is missing would not be judged */
function requireAll(columns, whole) {
    const missing = columns.find((name) => whole[name] === undefined);
    if (missing === undefined)
        return;
    throw new common_errors/* UserError */.yo(`the line "${read(whole, 'name')}" ends before the column "${missing}", so the file is cut off.`, 'Pass <prefix>_stats.csv as Locust leaves it at the end of a run (--csv <prefix>).');
}
/** @throws UserError for what is no number */
function requireNumber(row, column) {
    const number = toNumber(read(row, column));
    if (number !== null)
        return number;
    const name = read(row, 'name');
    throw new common_errors/* UserError */.yo(`the line of "${name}" has "${read(row, column)}" as ${COLUMNS[column][0]}.`, 'The file may be cut off: pass it as Locust leaves it at the end of a run.');
}
/** Null for `N/A` and for what is not there. */
function toNumber(text) {
    if (text === undefined || text.trim() === '')
        return null;
    const number = Number(text);
    return Number.isFinite(number) && number >= 0 ? number : null;
}
function buildMetrics(row, tags) {
    const count = requireNumber(row, 'count');
    const times = {
        'p(50)': toNumber(read(row, 'median')),
        avg: toNumber(read(row, 'average')),
        min: toNumber(read(row, 'min')),
        max: toNumber(read(row, 'max')),
    };
    for (const [name, value] of Object.entries(row)) {
        const rank = /^(\d+(?:\.\d+)?)%$/.exec(name)?.[1];
        if (rank !== undefined && rank !== '100' && rank !== '50')
            times[`p(${rank})`] = toNumber(value);
    }
    const known = Object.entries(times).filter((entry) => entry[1] !== null);
    const rate = toNumber(read(row, 'rate'));
    return [
        durations(Object.fromEntries(known), count),
        failures(count === 0 ? 0 : Math.min(1, requireNumber(row, 'failed') / count), count),
        requests(count, rate),
    ].map((metric) => ({ ...metric, tags }));
}
/** How long the run took, by its history, in ms; null where the file does not say. */
function parseLocustDuration(history) {
    try {
        const rows = (0,sync/* parse */.qg)(history, { ...CSV, columns: true });
        const times = rows.flatMap((row) => toNumber(row.Timestamp) ?? []);
        const [first, last] = [times[0], times.at(-1)];
        const length = first === undefined || last === undefined ? Number.NaN : (last - first) * 1000;
        return isRunLength(length) ? length : null;
    }
    catch {
        return null;
    }
}
/** The most frequent causes of failure, worst first, one sentence each. */
function listLocustFailures(text) {
    try {
        const rows = (0,sync/* parse */.qg)(text, { ...CSV, columns: true });
        return rows
            .map((row) => ({ row, count: toNumber(row.Occurrences) ?? 0 }))
            .sort((a, b) => b.count - a.count)
            .slice(0, 5)
            .map(({ row, count }) => `${count} × ${row.Method ?? ''} ${row.Name ?? ''}: ${row.Error ?? ''}`.replace(/ +/g, ' '));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./src/readers/locust/history-rows.ts

/** Null for a line that is cut off, or of a version that has other columns (before 1.0). */
function readHistoryRow(record) {
    const read = (name) => toNumber(record[name]);
    const [second, users] = [read('Timestamp'), read('User Count')];
    const [requests, failures] = [read('Total Request Count'), read('Total Failure Count')];
    const average = read('Total Average Response Time');
    if (second === null || users === null || requests === null || failures === null || average === null)
        return null;
    // The last column: a line that ends before it may end within a number.
    if (read('Total Average Content Size') === null)
        return null;
    const [min, max, median] = ['Min', 'Max', 'Median'].map((name) => read(`Total ${name} Response Time`) ?? 0);
    const percentiles = Object.entries(record).flatMap(([name, value]) => {
        const rank = /^(\d+(?:\.\d+)?)%$/.exec(name)?.[1];
        const ms = toNumber(value);
        // 0 stands for a window in which Locust kept no state, N/A for a run without requests.
        return rank === undefined || rank === '100' || ms === null || ms === 0 ? [] : [[rank, ms]];
    });
    return {
        ...{ second, users, requests, failures, totalMs: average * requests, min, max, median },
        percentiles: Object.fromEntries(percentiles),
        sinceReset: requests,
    };
}
/**
 * Whether the percentiles are of the last ten seconds: those of the run so far have its median, which Locust writes as
 * well (moved to the smallest or largest time where rounding took it beyond).
 */
function isSliding(rows) {
    return rows.some(({ median, min, max, percentiles }) => {
        const half = percentiles['50'];
        return half !== undefined && median > min && median < max && half !== Math.trunc(median);
    });
}
/** Totals that only rise: Locust forgets them once all users run (`--reset-stats`), or at a button of its page. */
function unwrapResets(rows) {
    const forgotten = { requests: 0, failures: 0, totalMs: 0 };
    return rows.map((row, index) => {
        const before = rows[index - 1];
        if (before !== undefined && row.requests < before.requests) {
            forgotten.requests += before.requests;
            forgotten.failures += before.failures;
            forgotten.totalMs += before.totalMs;
        }
        return {
            ...row,
            requests: row.requests + forgotten.requests,
            failures: row.failures + forgotten.failures,
            totalMs: row.totalMs + forgotten.totalMs,
        };
    });
}

;// CONCATENATED MODULE: ./src/readers/locust/user-steps.ts
/** Locust starts a user each second unless told otherwise; a shorter stay is a part of a ramp. Seconds. */
const SHORTEST_HOLD = 5;
/**
 * Cuts the load where its users begin or cease to move. A jump between two rows belongs to the stay it leads to, as the
 * requests since the jump cannot be told from those before it: a second, usually.
 */
function listUserSteps(counts) {
    const [from, to] = findLoad(counts);
    const [begin, end] = [counts[from], counts[to]];
    if (begin === undefined || end === undefined || to <= from)
        return [];
    const length = Math.min(SHORTEST_HOLD, Math.max(2, (end.second - begin.second) / 5));
    const isHold = ({ first, last }) => secondOf(counts, last) - secondOf(counts, first) >= length;
    const stays = mergeFlicker(listStays(counts.slice(0, to + 1), from), isHold);
    const steps = [];
    let [at, before] = [from, begin.users];
    for (const hold of [...stays.filter(isHold), null]) {
        const moving = stays.filter(({ first, last }) => first > at && last < (hold?.first ?? counts.length));
        const last = moving.at(-1);
        if (last !== undefined) {
            const goal = hold === null ? { to: last.last, users: last.users } : { to: hold.first, users: hold.users };
            steps.push(...splitAtTurns(moving, { from: at, before, ...goal }));
            at = goal.to;
        }
        if (hold === null)
            break;
        steps.push({ kind: 'hold', from: at, to: hold.last, users: hold.users });
        [at, before] = [hold.last, hold.users];
    }
    return steps;
}
/**
 * From the last row before the first user to the first after the last: Locust writes before its users start (from its
 * web page, minutes) and after they stop.
 */
function findLoad(counts) {
    const first = counts.findIndex(({ users }) => users > 0);
    const last = counts.findLastIndex(({ users }) => users > 0);
    return first === -1 ? [0, 0] : [Math.max(0, first - 1), Math.min(counts.length - 1, last + 1)];
}
function secondOf(counts, index) {
    return counts[index]?.second ?? 0;
}
/** A stop of all users at once ends a stay; it is no stay of nobody. */
function listStays(counts, from) {
    const stays = [];
    for (let index = from; index < counts.length; index++) {
        const users = counts[index]?.users ?? 0;
        const last = stays.at(-1);
        const stops = users === 0 && index === counts.length - 1 && last !== undefined && last.last > last.first;
        if (last !== undefined && (users === last.users || stops))
            stays[stays.length - 1] = { ...last, last: index };
        else
            stays.push({ first: index, last: index, users });
    }
    return stays;
}
/** A user or a tenth of them gone and back again is no step: users fail and are replaced, workers report late. */
function mergeFlicker(stays, isHold) {
    const merged = [];
    for (const stay of stays) {
        const [before, between] = merged.slice(-2);
        const isBack = before !== undefined && between !== undefined && before.users === stay.users;
        if (isBack && !isHold(between) && Math.abs(between.users - stay.users) <= Math.max(1, stay.users / 10))
            merged.splice(-2, 2, { ...before, last: stay.last });
        else
            merged.push(stay);
    }
    return merged;
}
/** Up and down again are two ramps. */
function splitAtTurns(stays, whole) {
    const steps = [];
    let { from, before } = whole;
    for (const [index, { users, last }] of stays.entries()) {
        const after = stays[index + 1]?.users ?? whole.users;
        if ((users - before) * (after - users) < 0) {
            steps.push({ kind: 'ramp', from, to: last, users });
            from = last;
        }
        before = users;
    }
    return [...steps, { kind: 'ramp', from, to: whole.to, users: whole.users }];
}

;// CONCATENATED MODULE: ./src/readers/locust/history.ts





/**
 * How far back a sliding percentile may reach, seconds. Locust takes the requests since the second that is 10 before,
 * or the nearest to that in which it kept a state: 11 before where requests came every second, else up to 18 (its
 * stats.py, get_current_response_time_percentile). Workers report what they measured up to 3 s late.
 */
const REACH = { steady: 11 + 3, sparse: 18 + 3 };
/** A file that was cut off lacks what Locust had not flushed, 5 s and a row; seconds. */
const LONGEST_LAG = 10;
/**
 * Cuts Locust's `<prefix>_stats_history.csv` where the number of users steps: a row each second with the totals so far.
 * Percentiles are of the last ten seconds of a window, and only a file of `--csv-full-history` has them (Locust 2.2.2
 * and later): any other has those of the run so far, which say nothing of a window but the first.
 * @param whole the metrics of the run's statistics; a history that is not of this run is left out
 */
function parseLocustWindows(text, whole) {
    const { rows, isFull } = history_readRows(text);
    const fault = history_findFault(rows, whole);
    if (fault !== null)
        return { stages: [], notes: [`There are no load stages: ${fault}.`] };
    const points = unwrapResets(rows);
    const steps = listUserSteps(points);
    if (steps.length < 2)
        return { stages: [], notes: [] };
    const slides = isFull && isSliding(rows);
    const listed = steps.slice(0, stage/* MOST_STAGES */.Qj);
    const begin = points[steps[0]?.from ?? 0]?.second ?? 0;
    const stages = listed.map((step, index) => {
        // Workers may report after the last user has stopped.
        const upTo = index === steps.length - 1 ? points.length - 1 : step.to;
        const [from, to] = [points[step.from]?.second ?? 0, points[step.to]?.second ?? 0];
        return {
            scenario: stage/* LOCUST_SCENARIO */.OP,
            number: index + 1,
            target: step.users,
            perMs: null,
            kind: step.kind,
            fromMs: (from - begin) * 1000,
            toMs: (to - begin) * 1000,
            isOfAll: false,
            metrics: measure({ points, step, upTo, slides }),
        };
    });
    const more = steps.length === listed.length
        ? []
        : [`The load has ${steps.length} stages; the ${listed.length} that begin first are listed.`];
    return { stages, notes: [slides ? OF_THE_END : OF_ALL_SO_FAR, ...more] };
}
const OF_THE_END = 'Percentiles of a load stage are those of about its last ten seconds.';
const OF_ALL_SO_FAR = "Load stages have percentiles of their own only where Locust's history is written with --csv-full-history.";
/** The lines of the whole run: `Aggregated` only, or with `--csv-full-history` after a line for each endpoint. */
function history_readRows(text) {
    let isFull = false;
    const rows = [];
    try {
        (0,sync/* parse */.qg)(text, {
            bom: true,
            skip_empty_lines: true,
            relax_column_count: true,
            columns: true,
            on_record: (record) => {
                const isWhole = record.Name === 'Aggregated' && !record.Type;
                const row = isWhole ? readHistoryRow(record) : null;
                if (!isWhole)
                    isFull = true;
                if (row !== null)
                    rows.push(row);
                return null;
            },
        });
    }
    catch {
        // What stands before the fault counts, if it fits the statistics.
    }
    return { rows, isFull };
}
/** Why these rows cannot be the run's history, a clause; null where they can. */
function history_findFault(rows, whole) {
    const last = rows.at(-1);
    if (last === undefined || rows.length < 2)
        return "Locust's history has no lines with totals of the run";
    if (rows.some(({ second }, index) => second < (rows[index - 1]?.second ?? second)))
        return "the times of Locust's history go back";
    const read = (name) => whole.find((metric) => metric.name === name && !hasTags(metric));
    const count = read('http_reqs')?.values.count ?? 0;
    const failed = Math.round((read('http_req_failed')?.values.rate ?? 0) * count);
    const { min = 0, max = Number.POSITIVE_INFINITY } = read('http_req_duration')?.values ?? {};
    // No spread: a run of days has more rows than a call takes arguments.
    const peak = rows.reduce((most, row, index) => Math.max(most, row.requests - (rows[index - 1]?.requests ?? 0)), 0);
    const isPart = last.requests <= count &&
        last.failures <= failed &&
        failed - last.failures <= count - last.requests &&
        last.max <= max &&
        (last.min === 0 || last.min >= min);
    return isPart && count - last.requests <= peak * LONGEST_LAG
        ? null
        : `Locust's history is of another run (${last.requests} requests, ${last.failures} failed; the statistics have ${count} and ${failed})`;
}
function hasTags({ tags }) {
    return Object.keys(tags).length > 0;
}
function measure(window) {
    const { points, step, upTo } = window;
    const [from, to, end] = [points[step.from], points[step.to], points[upTo]];
    if (from === undefined || to === undefined || end === undefined)
        return [];
    const count = end.requests - from.requests;
    const seconds = to.second - from.second;
    const served = requests(count, seconds > 0 ? count / seconds : null);
    if (count === 0)
        return [served];
    const took = end.totalMs - from.totalMs;
    const times = { ...(took >= 0 ? { avg: took / count } : {}), ...listPercentiles(window) };
    const failed = Math.max(0, end.failures - from.failures);
    return [durations(times, count), failures(Math.min(1, failed / count), count), served];
}
/** Those of requests of this window alone, where enough of them lie beyond. */
function listPercentiles({ points, step, upTo, slides }) {
    const [from, end] = [points[step.from], points[upTo]];
    if (from === undefined || end === undefined)
        return {};
    const covered = slides ? countSliding(points, step) : countSoFar(points, step, upTo);
    const row = slides ? points[step.to] : end;
    const known = Object.entries(row?.percentiles ?? {});
    return Object.fromEntries(known
        .filter(([rank]) => covered * (1 - Number(rank) / 100) >= 1 - 1e-9)
        .map(([rank, ms]) => [`p(${rank})`, ms]));
}
/** Requests that the sliding percentiles at a step's end are of, at least; 0 where they may reach before it. */
function countSliding(points, { from, to }) {
    const [begin, end] = [points[from], points[to]];
    if (begin === undefined || end === undefined)
        return 0;
    const near = points.slice(from, to + 1).filter(({ second }) => second >= end.second - REACH.steady);
    const isSteady = near.every((row, index) => {
        const before = near[index - 1];
        return before === undefined || (row.requests > before.requests && row.second - before.second <= 2);
    });
    const reach = isSteady ? REACH.steady : REACH.sparse;
    if (begin.requests > 0 && end.second - begin.second < reach)
        return 0;
    const sure = near.find(({ second }) => second >= end.second - 8);
    return sure === undefined ? 0 : end.requests - sure.requests;
}
/** All requests so far are the first step's own, unless Locust forgot some (`--reset-stats`) or had some before. */
function countSoFar(points, { from }, upTo) {
    const end = points[upTo];
    const isOwn = points[from]?.requests === 0 && end !== undefined && end.requests === end.sinceReset;
    return isOwn ? end.requests : 0;
}

;// CONCATENATED MODULE: ./src/readers/locust/results.ts


const HISTORY = '_stats_history.csv';
const FAILURES = '_failures.csv';
/** Locust writes four files of one run, and `_stats.csv` holds the statistics. */
const LOCUST_COMPANIONS = {
    ending: /(_stats)?\.csv$/i,
    read: [HISTORY, FAILURES],
    others: ['_exceptions.csv'],
};
/** @throws UserError */
function readLocust({ text, beside }) {
    const { metrics } = parseLocustStats(text);
    const history = beside[HISTORY] ?? null;
    const failures = beside[FAILURES] ?? null;
    const windows = history === null ? null : parseLocustWindows(history, metrics);
    const causes = failures === null ? [] : listLocustFailures(failures);
    const failed = causes.length === 0 ? [] : [`Most frequent failures: ${causes.join('; ')}.`];
    return {
        metrics,
        closedModel: true,
        durationMs: history === null ? null : parseLocustDuration(history),
        stages: windows?.stages ?? [],
        notes: [
            "Times are Locust's: whole milliseconds, percentiles rounded to two digits.",
            ...failed,
            ...(windows?.notes ?? []),
        ],
    };
}

;// CONCATENATED MODULE: ./src/readers/result-readers.ts





const READINGS = {
    locust: { fits: ({ path }) => /\.csv$/i.test(path), read: readLocust, companions: LOCUST_COMPANIONS },
    json: { fits: ({ json }) => isFlatMetrics(json), read: readFlatResult },
    values: { fits: ({ json }) => isValueList(json), read: (source) => readListResult(source, null) },
    customSmallerIsBetter: { fits: () => false, read: (source) => readListResult(source, 'up') },
    customBiggerIsBetter: { fits: () => false, read: (source) => readListResult(source, 'down') },
    k6: { fits: () => true, isCatchAll: true, read: readK6Summary },
};
/** How each format of results is read: another tool is one more row. A file is of the first that it fits. */
const RESULT_READERS = result_formats/* RESULT_FORMAT_ROWS */._b.map((row) => ({ ...row, ...READINGS[row.format] }));
/** How files of a format are read. */
function readerOf(format) {
    return RESULT_READERS.find((reader) => reader.format === format);
}
/** Whether a file only says more of the run of another one: a pattern that fits all files of a run means one. */
function isCompanion(file, all) {
    return listCompanions().some(({ ending, read, others }) => [...read, ...others].some((companion) => {
        if (!file.endsWith(companion))
            return false;
        const stem = file.slice(0, -companion.length);
        return all.some((other) => other !== file && other.replace(ending, '') === stem && other !== stem);
    }));
}
function listCompanions() {
    return RESULT_READERS.flatMap(({ companions }) => (companions === undefined ? [] : [companions]));
}
/** Paths of the files that belong to a file of results, by ending. */
function nameCompanions(path) {
    const companions = listCompanions().find(({ ending }) => ending.test(path));
    if (companions === undefined)
        return {};
    const stem = path.replace(companions.ending, '');
    return Object.fromEntries(companions.read.map((ending) => [ending, `${stem}${ending}`]));
}

;// CONCATENATED MODULE: ./src/readers/result-record.ts









/**
 * A run that was measured elsewhere, and what its file was taken for.
 * @param now UTC milliseconds: the end of a run that does not say when it was
 * @throws UserError whose message is a clause about the file
 */
function buildResultRecord(source, context, now) {
    const reader = context.format === null ? guessReader(source) : readerOf(context.format);
    try {
        return { record: buildRecord(source, reader, context, now), title: reader.title };
    }
    catch (error) {
        const isGuess = context.format === null && reader.isCatchAll === true;
        const otherwise = (0,told/* told */.Ev) ` If it is something else, ${(0,told/* input */.hF)('format')} says what: ${result_formats/* RESULT_FORMATS */.LW.join(', ')}.`;
        throw (0,common_errors/* asUserError */.Yl)(error).within(`read as ${reader.title}: `, isGuess ? otherwise : '');
    }
}
/** Files that hold no results of one run, and are given for such all the same. */
const NO_RESULTS = [
    {
        title: "k6's samples (--out json)",
        fits: ({ text }) => /^\{"(metric|type)":/.test(text),
        hint: 'Pass the file of k6 run --summary-export, or the data of handleSummary() as JSON.',
    },
    {
        title: 'the history that github-action-benchmark keeps',
        fits: ({ json }) => isBenchmarkData(json),
        hint: 'Pass the list that your tool wrote of this run. A history is a baseline: name it by baseline.path, or turn it into one by perf-baseline baseline import.',
    },
    {
        title: 'a baseline',
        fits: ({ json }) => {
            const { version, suite, runs } = Object(json);
            return typeof version === 'number' && typeof suite === 'string' && Array.isArray(runs);
        },
        hint: 'Pass the results of the new run; what they are compared with is named by baseline.path, or by --baseline.',
    },
];
/** @throws UserError when the file is known not to hold results */
function guessReader(file) {
    const other = NO_RESULTS.find(({ fits }) => fits(file));
    if (other !== undefined)
        throw new common_errors/* UserError */.yo(`this is ${other.title}, and results are of one run.`, other.hint);
    return RESULT_READERS.find(({ fits }) => fits(file));
}
/** What the file says was measured, before what is checked out where it is read; the whole name where both mean one. */
function chooseSha(own, checkedOut) {
    const isShort = /^[\da-f]{7,40}$/i.test(own) && checkedOut.startsWith(own.toLowerCase());
    return own === '' || isShort ? checkedOut : own;
}
/** The machine that reads the file need not be the one that measured. */
function buildRecord(source, reader, { suite, identity, ...context }, now) {
    const contents = reader.read(source);
    const { metrics, left } = requirePossible(contents.metrics, 'it');
    const stages = contents.stages?.map((stage) => ({
        ...stage,
        metrics: requirePossible(stage.metrics, 'it').metrics,
    }));
    const { provenance } = identity;
    const durationMs = contents.durationMs ?? 0;
    requireRunLength(durationMs, 'it');
    const thresholds = context.thresholds ? (contents.thresholds ?? []) : [];
    const time = new Date(Math.min(contents.endedAt ?? now, now) - durationMs).toISOString();
    // Outside of workflows the file itself tells the run apart: stored twice it is still one measurement.
    const runId = provenance.runId || `results-${(0,common_text/* hashText */.qj)(source.text)}`;
    const run = (0,run_record/* emptyRun */.dl)({
        source: reader.format,
        suite,
        leg: identity.leg,
        scenarioFile: source.path,
        provenance: { ...provenance, sha: chooseSha(contents.sha ?? '', provenance.sha), runId, time },
    });
    const thresholdsBroken = thresholds.some(({ passed }) => passed === false);
    return {
        ...run,
        environment: { ...run_record/* UNKNOWN_ENVIRONMENT */.z_, k6Version: contents.k6Version ?? null },
        closedModel: contents.closedModel,
        durationMs,
        ending: { kind: 'completed', thresholdsBroken, markedFailed: false },
        metrics,
        thresholds,
        checks: contents.checks ?? [],
        ...(stages === undefined ? {} : { stages }),
        notes: [...(contents.notes ?? []), ...describeImpossible(left)],
    };
}

;// CONCATENATED MODULE: ./src/settings/suite-names.ts



/** The names of the input `suites` that are none. */
function findUnknown(suites, all) {
    const known = all.map(({ suite }) => suite);
    return suites
        .filter((suite) => !known.includes(suite))
        .map((suite) => new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* input */.hF)('suites')} names "${suite}", which is no suite.`, (0,suggestion/* suggest */.Z)(suite, known)));
}
/** The suites that more than one file would be, each with its files. */
function listTwins(all) {
    const filesOf = (suite) => all.filter((other) => other.suite === suite).map(({ file }) => file);
    return [...new Set(all.map(({ suite }) => suite))]
        .map((suite) => ({ suite, files: filesOf(suite) }))
        .filter(({ files }) => files.length > 1);
}

// EXTERNAL MODULE: ./src/common/secrets.ts
var common_secrets = __webpack_require__(7168);
// EXTERNAL MODULE: ./src/k6/exit.ts
var k6_exit = __webpack_require__(78361);
// EXTERNAL MODULE: ./src/k6/flags.ts + 1 modules
var flags = __webpack_require__(73950);
// EXTERNAL MODULE: ./src/measurement/threshold-expression.ts
var threshold_expression = __webpack_require__(76278);
;// CONCATENATED MODULE: ./src/k6/go-duration.ts
/** Go's duration text as k6 prints it (`10m30s`, `1h0m0.5s`, `500ms`), in milliseconds; null if it is none. */
function parseGoDuration(text) {
    const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s|us|µs|ns)/g)];
    if (parts.length === 0 || parts.map((part) => part[0]).join('') !== text)
        return null;
    const units = {
        h: 3_600_000,
        m: 60_000,
        s: 1000,
        ms: 1,
        us: 1e-3,
        µs: 1e-3,
        ns: 1e-6,
    };
    return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (units[unit ?? ''] ?? 0), 0);
}

;// CONCATENATED MODULE: ./src/k6/course.ts


const course_amount = dist/* optional */.lqM(dist/* nullable */.mee(dist/* number */.aig()));
const Scenario = dist/* looseObject */._H3({
    executor: dist/* string */.YjP(),
    startTime: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    duration: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    timeUnit: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    stages: dist/* optional */.lqM(dist/* nullable */.mee(dist/* array */.YOg(dist/* looseObject */._H3({ duration: dist/* string */.YjP(), target: dist/* number */.aig() })))),
    startVUs: course_amount,
    startRate: course_amount,
});
const Inspection = dist/* looseObject */._H3({ scenarios: dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()) });
/** Where a ramping executor starts if the script does not say (lib/executor of k6 v2.2.0). */
const DEFAULT_START = { 'ramping-vus': 1, 'ramping-arrival-rate': 0 };
const DEFAULT_TIME_UNIT_MS = 1000;
/** @param inspection the JSON of `k6 inspect --execution-requirements` */
function parseCourse(inspection) {
    const parsed = dist/* safeParse */.xLC(Inspection, inspection);
    const entries = parsed.success ? Object.entries(parsed.output.scenarios) : [];
    const scenarios = entries.flatMap(([name, json]) => {
        const scenario = dist/* safeParse */.xLC(Scenario, json);
        return scenario.success ? [listStages(name, scenario.output)] : [];
    });
    const stages = scenarios.flat();
    const leads = entries.map(([name, json]) => findFirstIteration(name, json));
    const ends = entries.map(([, json]) => findEnd(json));
    return {
        stages,
        scenarios: entries.length,
        leadMs: leads.length === 0 ? 0 : Math.min(...leads),
        lengthMs: ends.length === 0 || ends.includes(null) ? null : Math.max(...ends.map((end) => end ?? 0)),
    };
}
function findEnd(json) {
    const parsed = dist/* safeParse */.xLC(Scenario, json);
    if (!parsed.success)
        return null;
    const { startTime, duration, stages } = parsed.output;
    const parts = stages?.map((stage) => stage.duration) ?? [duration ?? ''];
    const lengths = parts.map(parseGoDuration);
    if (lengths.includes(null))
        return null;
    return lengths.reduce((sum, length) => sum + (length ?? 0), parseGoDuration(startTime ?? '') ?? 0);
}
/** When the load was changing, over all scenarios: the stages that lead from one target to another. */
function listRamps(stages) {
    return stages.filter(({ kind }) => kind === 'ramp').map(({ fromMs, toMs }) => ({ fromMs, toMs }));
}
function listStages(scenario, options) {
    const { executor, startTime, stages, timeUnit } = options;
    if (!(executor in DEFAULT_START))
        return [];
    const perMs = executor === 'ramping-vus' ? null : (parseGoDuration(timeUnit ?? '') ?? DEFAULT_TIME_UNIT_MS);
    let level = startLevel(options);
    let fromMs = parseGoDuration(startTime ?? '') ?? 0;
    return (stages ?? []).map(({ duration, target }, index) => {
        const toMs = fromMs + (parseGoDuration(duration) ?? 0);
        const kind = target === level ? 'hold' : toMs > fromMs ? 'ramp' : 'jump';
        const stage = { scenario, number: index + 1, target, perMs, kind, fromMs, toMs };
        level = target;
        fromMs = toMs;
        return stage;
    });
}
function startLevel({ executor, startVUs, startRate }) {
    return (executor === 'ramping-vus' ? startVUs : startRate) ?? DEFAULT_START[executor] ?? 0;
}
/** As k6 v2.2.0 schedules them: every other executor begins at once. */
function findFirstIteration(name, json) {
    const parsed = dist/* safeParse */.xLC(Scenario, json);
    if (!parsed.success)
        return 0;
    const startMs = parseGoDuration(parsed.output.startTime ?? '') ?? 0;
    let level = startLevel(parsed.output);
    let due = 0;
    const stages = listStages(name, parsed.output);
    for (const { fromMs, toMs, target, perMs } of stages) {
        const inMs = perMs === null ? waitForUser(level, target, toMs - fromMs) : null;
        if (inMs !== null)
            return fromMs + inMs;
        if (perMs !== null) {
            const rates = { from: level / perMs, to: target / perMs };
            const waited = waitForArrival(rates, toMs - fromMs, 1 - due);
            if (waited !== null)
                return fromMs + waited;
            due += ((rates.from + rates.to) / 2) * (toMs - fromMs);
        }
        level = target;
    }
    return stages.at(-1)?.toMs ?? startMs;
}
/** Users are added at equal steps; the first of n comes after the n-th part of the stage. */
function waitForUser(level, target, lengthMs) {
    if (level > 0)
        return 0;
    return target > 0 ? lengthMs / target : null;
}
/** When iterations that start at a rate (per ms) rising or falling evenly add up to `due`; null if they do not. */
function waitForArrival(rates, lengthMs, due) {
    const { from, to } = rates;
    if (lengthMs === 0 || ((from + to) / 2) * lengthMs < due)
        return null;
    const slope = (to - from) / lengthMs;
    // Solves from·t + slope·t²/2 = due in the form that also stands where the slope is 0.
    return (2 * due) / (from + Math.sqrt(from * from + 2 * slope * due));
}

;// CONCATENATED MODULE: ./src/k6/planned-thresholds.ts

const Options = dist/* looseObject */._H3({ thresholds: dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(dist/* unknown */.L5J()))) });
/**
 * The thresholds of a script, also where they are switched off: `k6 inspect` names them all the same.
 * @param inspection the JSON of `k6 inspect`
 */
function parsePlannedThresholds(inspection) {
    const parsed = dist/* safeParse */.xLC(Options, inspection);
    const thresholds = parsed.success ? (parsed.output.thresholds ?? {}) : {};
    return Object.entries(thresholds).flatMap(([metric, list]) => list.flatMap((threshold) => {
        const expression = thresholdText(threshold);
        return expression === null ? [] : [{ metric, expression }];
    }));
}
/** A threshold is a text, or an object with the text in it. */
function thresholdText(threshold) {
    const text = typeof threshold === 'object' && threshold !== null && 'threshold' in threshold
        ? threshold.threshold
        : threshold;
    return typeof text === 'string' ? text : null;
}

;// CONCATENATED MODULE: ./src/k6/planned-scope.ts



const planned_scope_amount = dist/* fallback */.NpB(dist/* nullish */.cl6(dist/* number */.aig(), null), null);
const planned_scope_text = dist/* fallback */.NpB(dist/* nullish */.cl6(dist/* string */.YjP(), null), null);
const planned_scope_Scenario = dist/* looseObject */._H3({
    executor: dist/* string */.YjP(),
    vus: planned_scope_amount,
    iterations: planned_scope_amount,
    duration: planned_scope_text,
    rate: planned_scope_amount,
    timeUnit: planned_scope_text,
    startVUs: planned_scope_amount,
    startRate: planned_scope_amount,
    stages: dist/* fallback */.NpB(dist/* nullish */.cl6(dist/* array */.YOg(dist/* looseObject */._H3({ duration: dist/* string */.YjP(), target: dist/* number */.aig() })), []), []),
});
const planned_scope_Options = dist/* looseObject */._H3({
    scenarios: dist/* fallback */.NpB(dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {}), {}),
    systemTags: dist/* fallback */.NpB(dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP()), []), []),
});
/** Options that are off unless a script sets them. */
const SWITCHES = [
    'discardResponseBodies',
    'noConnectionReuse',
    'noVUConnectionReuse',
    'noSetup',
    'noTeardown',
    'throw',
];
/** @param inspection the JSON of `k6 inspect --execution-requirements` */
function parsePlannedScope(inspection) {
    const parsed = dist/* safeParse */.xLC(planned_scope_Options, inspection);
    if (!parsed.success)
        return { loads: [], thresholds: [], systemTags: [], switches: [] };
    const options = parsed.output;
    return {
        loads: Object.entries(options.scenarios ?? {}).flatMap(([name, json]) => {
            const scenario = dist/* safeParse */.xLC(planned_scope_Scenario, json);
            return scenario.success ? keepFinite(readLoad(name, scenario.output)) : [];
        }),
        thresholds: parsePlannedThresholds(inspection),
        systemTags: [...(options.systemTags ?? [])].sort(),
        switches: SWITCHES.filter((name) => options[name] === true),
    };
}
/** What is computed of two huge numbers may be none, and a document holds none. */
function keepFinite(load) {
    if (load === null || !Number.isFinite(load.peak))
        return [];
    return [{ ...load, amount: Number.isFinite(load.amount) ? load.amount : null }];
}
/** Null of an executor that nothing is known of. */
function readLoad(scenario, options) {
    const { executor } = options;
    const vus = options.vus ?? 1;
    const lastsMs = parseGoDuration(options.duration ?? '');
    const perSecond = 1000 / (parseGoDuration(options.timeUnit ?? '') ?? 1000);
    switch (executor) {
        case 'constant-vus':
            return { scenario, unit: 'users', peak: vus, lastsMs, amount: lastsMs === null ? null : vus * lastsMs };
        case 'shared-iterations':
            return { scenario, unit: 'users', peak: vus, lastsMs: null, amount: options.iterations ?? 1 };
        case 'per-vu-iterations':
            return { scenario, unit: 'users', peak: vus, lastsMs: null, amount: vus * (options.iterations ?? 1) };
        case 'constant-arrival-rate': {
            const peak = (options.rate ?? 0) * perSecond;
            const planned = lastsMs === null ? null : (peak * lastsMs) / 1000;
            return { scenario, unit: 'iterations-per-second', peak, lastsMs, amount: planned };
        }
        case 'ramping-vus':
            return { scenario, unit: 'users', ...addStages(options, options.startVUs ?? 1) };
        case 'ramping-arrival-rate': {
            const { peak, lastsMs: length, amount: sum } = addStages(options, options.startRate ?? 0);
            const planned = (sum * perSecond) / 1000;
            return {
                scenario,
                unit: 'iterations-per-second',
                peak: peak * perSecond,
                lastsMs: length,
                amount: planned,
            };
        }
        default:
            return null;
    }
}
/** Over the stages: the largest target, the length, and the area under the line (target × ms). */
function addStages({ stages }, start) {
    let level = start;
    let [peak, lastsMs, sum] = [start, 0, 0];
    for (const { duration, target } of stages ?? []) {
        const length = parseGoDuration(duration) ?? 0;
        sum += ((level + target) / 2) * length;
        lastsMs += length;
        peak = Math.max(peak, target);
        level = target;
    }
    return { peak, lastsMs, amount: sum };
}

;// CONCATENATED MODULE: ./src/k6/plan.ts







const SHOWN_TREND_STATS = ['count', 'avg', 'min', 'med', 'max', 'p(90)', 'p(95)', 'p(99)'];
/** Options that change the work k6 puts on the service; the rest only change reports. */
const LOAD_OPTIONS = [
    'scenarios',
    'vus',
    'duration',
    'iterations',
    'stages',
    'rps',
    'executionSegment',
    'executionSegmentSequence',
    'noSetup',
    'noTeardown',
    'noConnectionReuse',
    'noVUConnectionReuse',
    'minIterationDuration',
    'batch',
    'batchPerHost',
    'discardResponseBodies',
    'throw',
    'maxRedirects',
];
const OPEN_MODEL = ['constant-arrival-rate', 'ramping-arrival-rate'];
/** k6's defaults where the script sets none (docs, "Options reference"). */
const SETUP_TIMEOUT_MS = 60_000;
const HANDLE_SUMMARY_TIMEOUT_MS = 120_000;
const START_AND_FLUSH_MS = 30_000;
/** A part of another shape is left out; the others still count. */
const optional = (schema) => dist/* fallback */.NpB(dist/* nullish */.cl6(schema, null), null);
const plan_Options = dist/* looseObject */._H3({
    scenarios: optional(dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3({ executor: dist/* optional */.lqM(dist/* string */.YjP()) }))),
    summaryTrendStats: optional(dist/* array */.YOg(dist/* string */.YjP())),
    thresholds: optional(dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(dist/* unknown */.L5J()))),
    totalDuration: optional(dist/* string */.YjP()),
    setupTimeout: optional(dist/* string */.YjP()),
    teardownTimeout: optional(dist/* string */.YjP()),
    handleSummaryTimeout: optional(dist/* string */.YjP()),
});
/** Reads the output of `k6 inspect --execution-requirements`. Unknown parts are left alone. */
function parseK6Inspection(json) {
    const options = dist/* parse */.qgA(plan_Options, isObject(json) ? json : {});
    const executors = Object.values(options.scenarios ?? {}).map((scenario) => scenario.executor ?? '');
    const totalDurationMs = parseGoDuration(options.totalDuration ?? '');
    const course = parseCourse(json);
    return {
        trendStats: joinTrendStats(options),
        load: stableJson(Object.fromEntries(LOAD_OPTIONS.map((name) => [name, options[name] ?? null]))),
        loadSummary: Object.entries(options.scenarios ?? {})
            .map(describeScenario)
            .join('; ') || 'one iteration by one VU',
        closedModel: !executors.some((executor) => OPEN_MODEL.includes(executor)),
        ramps: listRamps(course.stages),
        course,
        thresholdMetrics: Object.keys(options.thresholds ?? {}),
        scope: parsePlannedScope(json),
        totalDurationMs,
        longestMs: totalDurationMs === null ? null : totalDurationMs + overheadMs(options),
    };
}
function overheadMs(options) {
    const timeout = (text, fallback) => parseGoDuration(text ?? '') ?? fallback;
    return (timeout(options.setupTimeout, SETUP_TIMEOUT_MS) +
        timeout(options.teardownTimeout, SETUP_TIMEOUT_MS) +
        timeout(options.handleSummaryTimeout, HANDLE_SUMMARY_TIMEOUT_MS) +
        START_AND_FLUSH_MS);
}
function joinTrendStats(options) {
    const named = Object.values(options.thresholds ?? {}).flatMap((thresholds) => thresholds.map(expressionOf));
    const percentiles = named
        .map((expression) => /p\(\s*([\d.]+)\s*\)/.exec(expression)?.[1])
        .filter((rank) => rank !== undefined);
    return [
        ...new Set([
            ...SHOWN_TREND_STATS,
            ...(options.summaryTrendStats ?? []),
            ...percentiles.map((rank) => `p(${rank})`),
        ]),
    ];
}
function expressionOf(threshold) {
    const text = thresholdText(threshold);
    return text !== null && (0,threshold_expression/* parseThreshold */.B7)(text).statistic !== null ? text : '';
}
function describeScenario([name, scenario]) {
    const part = (key, say) => scenario[key] == null || scenario[key] === '' ? [] : [say(describePart(scenario[key]))];
    return `${name}: ${[
        String(scenario.executor ?? 'unknown executor'),
        ...part('vus', (vus) => (vus === '1' ? '1 VU' : `${vus} VUs`)),
        ...part('startVUs', (vus) => `from ${vus} VUs`),
        ...part('rate', (rate) => `${rate} per ${scenario.timeUnit ?? '1s'}`),
        ...part('startRate', (rate) => `from ${rate} per ${scenario.timeUnit ?? '1s'}`),
        ...part('stages', (stages) => `stages ${stages}`),
        ...part('iterations', (iterations) => (iterations === '1' ? '1 iteration' : `${iterations} iterations`)),
        ...part('duration', (duration) => duration),
        ...part('startTime', (start) => `starts at ${start}`),
    ].join(', ')}`;
}
function describePart(value) {
    if (!Array.isArray(value))
        return String(value);
    return value
        .map((stage) => (isObject(stage) ? `${stage.target} over ${stage.duration}` : String(stage)))
        .join(' → ');
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** JSON with keys in code-unit order at every depth, so that equal values give equal texts. */
function stableJson(value) {
    return JSON.stringify(value, (_key, inner) => inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries((0,common_text/* sortEntries */.R3)(inner))
        : inner);
}

;// CONCATENATED MODULE: ./src/k6/ending.ts

/**
 * How a run ended, by k6's exit code and log. k6 ends with 99 both when thresholds are broken at the end and when one
 * cut the run short; its log tells.
 */
function findEnding({ exit, errorLines }) {
    const ending = quoteScript((0,k6_exit/* classifyExit */.XA)(exit), errorLines);
    const cutShort = errorLines.some((line) => line.includes('stopping test prematurely'));
    if (!cutShort || ending.kind !== 'completed')
        return ending;
    return {
        kind: 'aborted',
        by: 'threshold',
        detail: 'a broken threshold with abortOnFail ended the run early',
    };
}
/** The script's own words, where it ended the run. */
function quoteScript(ending, errorLines) {
    const isOwnEnd = ending.kind === 'script-error' || (ending.kind === 'aborted' && ending.by === 'script');
    const last = errorLines.at(-1);
    if (!isOwnEnd || last === undefined)
        return ending;
    const words = last.replace(/^test aborted: /, '').replace(/[.\s]+$/, '');
    return { ...ending, detail: `${ending.detail}: ${words}` };
}

// EXTERNAL MODULE: ./src/k6/log.ts
var log = __webpack_require__(10307);
;// CONCATENATED MODULE: ./src/k6/time-limit.ts

/** Which limit ended a run: the longest that its own plan takes, or what was left of the time budget. */
function explainTimeLimit(ending, ranMs, { totalDurationMs: loadMs, longestMs }) {
    if (ending.kind !== 'aborted' || ending.by !== 'time-limit')
        return ending;
    const after = `k6 was ended after ${(0,common_text/* sayMinutes */.zh)(ranMs)}`;
    const outlived = loadMs !== null && longestMs !== null && ranMs >= longestMs;
    const why = outlived
        ? `: its load takes ${(0,common_text/* sayMinutes */.zh)(loadMs)} at most, and setup(), teardown() and handleSummary() may take ${(0,common_text/* sayMinutes */.zh)(longestMs - loadMs)} more`
        : ', when its time was up';
    return { ...ending, detail: `${after}${why}` };
}

;// CONCATENATED MODULE: ./src/k6/csv/tag-text.ts
const URL_PATTERN = /([a-z][a-z0-9+.-]*:\/\/)([^\s/?#]*)([^\s?#]*)([?#]\S*)?/gi;
const ID = /^(\d+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=[a-f]*\d)[0-9a-f]{16,}|[0-9A-HJKMNP-TV-Z]{26})$/i;
/**
 * The value of a tag without what would make a row of every request: k6 takes the whole URL for the name of a
 * request that has none, and the query would be part of it. Text that holds no URL stays as it is.
 */
function cleanTagValue(value, options) {
    const withoutQuery = value.replace(URL_PATTERN, (_, scheme, host, path) => {
        const origin = options.dropOrigins ? '' : scheme + host;
        return origin + (options.groupIds ? groupIds(path) : path) || '/';
    });
    return options.groupIds && value.startsWith('/') ? groupIds(withoutQuery) : withoutQuery;
}
function groupIds(path) {
    return path
        .split('/')
        .map((segment) => (ID.test(segment) ? '{id}' : segment))
        .join('/');
}

;// CONCATENATED MODULE: ./src/k6/csv/endpoints.ts


/** The metrics that have a sample for every call, and what a call is named. */
const CALLS = {
    http_reqs: ({ method, name }) => (method && name ? withMethod(method, clean(name)) : null),
    grpc_req_duration: ({ service, method }) => (service && method ? `gRPC ${service}/${method}` : null),
    ws_sessions: ({ url, name }) => (url || name ? `WebSocket ${clean(name || url || '')}` : null),
};
/** The endpoints that the samples of a run name: hosts, queries and ids in paths make no endpoint of their own. */
class EndpointList {
    #names = new Set();
    add(metric, tags) {
        if (this.#names.size > MOST_SEEN_NAMES || !Object.hasOwn(CALLS, metric))
            return;
        const name = CALLS[metric]?.(tags) ?? null;
        if (name !== null)
            this.#names.add(name);
    }
    /** Null where there are none, or too many. */
    list() {
        return this.#names.size === 0 ? null : listScopeNames(this.#names);
    }
}
function clean(name) {
    return cleanTagValue(name, { groupIds: true, dropOrigins: true }).slice(0, LONGEST_NAME);
}
const LONGEST_NAME = 120;
/** `GET /orders` may be what the script itself calls it. */
function withMethod(method, name) {
    return name.startsWith(`${method} `) ? name : `${method} ${name}`;
}

;// CONCATENATED MODULE: ./src/samples/bucket-code.ts
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

;// CONCATENATED MODULE: ./src/samples/histogram.ts

/** Width of a bucket: a value in it is known to within this ratio. */
const BUCKET_RATIO = 1.01;
const LOG_RATIO = Math.log(BUCKET_RATIO);
/** Values closer to zero than this are counted as zero: k6 writes six decimals. */
const TINY = 1e-6;
const LOG_TINY = Math.log(TINY);
const LAST_BUCKET = 8191;
/** Shared scratch memory: empty before and after every use. */
const writer = new PairWriter();
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
class histogram_HistogramBuilder {
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
        readPairs(other.buckets, (bucket, count) => {
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
function histogram_mergeHistograms(histograms, scratch = new histogram_HistogramBuilder()) {
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
    readPairs(histogram.buckets, (bucket, size) => {
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

;// CONCATENATED MODULE: ./src/samples/batch.ts

/**
 * Samples on their way from a reader to where they are counted. Handed over one by one, every value would be
 * put into an object of its own (V8 boxes doubles at a call it does not inline): 20 bytes of garbage per sample,
 * and a heap that grows to twice its size.
 */
class SampleBatch {
    static SIZE = 4096;
    targets = [];
    times = new Float64Array(SampleBatch.SIZE);
    values = new Float64Array(SampleBatch.SIZE);
    length = 0;
}
/** Adds a sample to the series of its target. Small, so that the compiler takes it into the caller's loop: a call would make an object of every value. */
function countSample({ kind, series }, cell, value) {
    if (kind === 'trend') {
        const bucket = bucketOf(value);
        for (let i = 0; i < series.length; i++)
            series[i].addTrend(cell, bucket, value);
        return;
    }
    // k6 takes any value but 0 of a rate for a hit.
    const counted = kind === 'rate' && value !== 0 ? 1 : value;
    for (let i = 0; i < series.length; i++)
        series[i].addPlain(cell, counted);
}

;// CONCATENATED MODULE: ./src/samples/cells.ts
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

;// CONCATENATED MODULE: ./src/samples/sample-set.ts


/** A run has between 65 and 128 slots, or fewer if it is short: enough for 30 windows and for cutting ramps off. */
const SLOT_LIMIT = 128;
/** Slots are this × 2^k ms long, so that those of two runs can be brought to one length exactly. */
const SHORTEST_SLOT_MS = 100;
/** Gauges of k6 that count users: their samples belong to no request, and add up over the parts of a load. */
const POPULATION = ['vus', 'vus_max'];
/** All samples of a series, setup and teardown included. */
function sumUp(series) {
    return histogram_mergeHistograms([...series.slots, series.aside].filter((slot) => slot !== null));
}
/** Identifies a series among those of its set. */
function formatSeriesKey(metric, tags) {
    return JSON.stringify([metric, ...(0,common_text/* sortEntries */.R3)(tags)]);
}

;// CONCATENATED MODULE: ./src/samples/series-builder.ts


/** One series while its samples come in. Only the cell being filled is spread out in memory; others are packed. */
class SeriesBuilder {
    last = 0;
    #cell = ASIDE;
    #open = new histogram_HistogramBuilder();
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
        this.#turnTo(ASIDE);
        this.#packed = this.#mergeBy([this.#packed], (cell) => cell === ASIDE ? ASIDE : cellOf(slotOfCell(cell) >> 1, spanOfCell(cell)));
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
        const aside = this.#packed.get(ASIDE) ?? null;
        this.#packed.delete(ASIDE);
        if (cuts === 0)
            return { slots: spread(this.#packed, slotOfCell), spans: [], aside };
        const slots = spread(this.#mergeBy([this.#packed], slotOfCell));
        return { slots, spans: spread(this.#mergeBy([this.#packed], spanOfCell)), aside };
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
        const merge = ([first, ...rest]) => rest.length === 0 ? first : histogram_mergeHistograms([first, ...rest], this.#open);
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
function pairUp(slots, scratch = new HistogramBuilder()) {
    return Array.from({ length: Math.ceil(slots.length / 2) }, (_, i) => {
        const [a, b] = [slots[2 * i] ?? undefined, slots[2 * i + 1] ?? undefined];
        return a === undefined || b === undefined ? (a ?? b) : mergeHistograms([a, b], scratch);
    });
}

;// CONCATENATED MODULE: ./src/samples/series-group.ts



/** Distinct tag sets that are kept apart while it is not known yet which are the biggest, per wanted series. */
const CANDIDATES_PER_SERIES = 4;
/** By this many samples the biggest have shown; keeping all candidates apart any longer only costs memory. */
const ENOUGH_SAMPLES = 200_000;
/** Keys that a rule names are never folded, but even a rule may fit too many. */
const MOST_WANTED = 500;
/** The series of one metric and grouping: the biggest by name, the rest together. */
class SeriesGroup {
    #limit;
    #isWanted;
    /** Series that a rule or a budget names; they stand apart whatever their size. */
    #wanted = new Map();
    #named = new Map();
    #other = null;
    /** Keys that went to `other`, counted up to MOST_FOLDED. */
    #folded = new Set();
    constructor(limit, isWanted) {
        this.#limit = limit;
        this.#isWanted = isWanted;
    }
    /** The series for a key, and whether others were folded to make room: then what points at them is stale. */
    open(key) {
        const there = this.#wanted.get(key) ?? this.#named.get(key);
        if (there !== undefined)
            return { series: there, sealed: false };
        if (this.#wanted.size < MOST_WANTED && !this.#folded.has(key) && this.#isWanted(key)) {
            const series = new SeriesBuilder();
            this.#wanted.set(key, series);
            return { series, sealed: false };
        }
        if (this.#other !== null)
            return { series: this.#noteOther(key, this.#other), sealed: false };
        const sealed = this.#named.size >= this.#limit * CANDIDATES_PER_SERIES;
        if (sealed)
            return { series: this.#noteOther(key, this.#seal()), sealed };
        const series = new SeriesBuilder();
        this.#named.set(key, series);
        return { series, sealed };
    }
    /** Folds early when it can be known which series are big. Gives true if it did. */
    sealIfSettled() {
        if (this.#other !== null || this.#named.size <= this.#limit)
            return false;
        let samples = 0;
        for (const series of this.#named.values())
            samples += series.count;
        if (samples < ENOUGH_SAMPLES)
            return false;
        this.#seal();
        return true;
    }
    coarsen() {
        for (const series of this.#wanted.values())
            series.coarsen();
        for (const series of this.#named.values())
            series.coarsen();
        this.#other?.coarsen();
    }
    finish() {
        if (this.#other === null && this.#named.size > this.#limit)
            this.#seal();
        return {
            named: new Map([...this.#wanted, ...this.#named]),
            other: this.#other,
            folded: this.#folded.size,
        };
    }
    /** Keeps the series with the most samples, of equals the first by key: the same stream keeps the same ones. */
    #seal() {
        const bySize = [...this.#named].sort(([a, x], [b, y]) => y.count - x.count || (0,common_text/* compareTexts */.qy)(a, b));
        const other = new SeriesBuilder();
        const rest = bySize.slice(this.#limit);
        other.absorb(rest.map(([, series]) => series));
        for (const [key] of rest)
            this.#folded.add(key);
        this.#named = new Map(bySize.slice(0, this.#limit));
        this.#other = other;
        return other;
    }
    #noteOther(key, other) {
        if (this.#folded.size < measurement_tags/* MOST_FOLDED */.rT)
            this.#folded.add(key);
        return other;
    }
}

;// CONCATENATED MODULE: ./src/samples/builder.ts







const DURATIONS = ['iteration_duration', 'http_req_duration', 'grpc_req_duration'];
/** Builds a sample set in one pass and bounded memory. */
class SampleSetBuilder {
    #options;
    #metrics = new Map();
    /** What a target was looked up with, to look it up again when series were folded. */
    #targets = [];
    #spans;
    #slotMs;
    #originMs = Number.NaN;
    #loadStartMs = Number.POSITIVE_INFINITY;
    #firstMs = Number.POSITIVE_INFINITY;
    #lastMs = Number.NEGATIVE_INFINITY;
    #samples = 0;
    #timeMs = Number.NaN;
    #slot = Number.NaN;
    #cell = ASIDE;
    constructor(options) {
        this.#options = options;
        this.#spans = new SpanFinder(options.cuts ?? NO_CUTS);
        this.#slotMs = SHORTEST_SLOT_MS;
        while (this.#slotMs * SLOT_LIMIT < (options.durationMs ?? 0))
            this.#slotMs *= 2;
    }
    /** The target for a metric and the tags of a sample; tags that no grouping names may be left out. */
    resolve(name, kind, tags, aside) {
        const metric = this.#metrics.get(name) ?? this.#addMetric(name, kind);
        const target = {
            kind: metric.type,
            aside: aside || POPULATION.includes(name),
            isDuration: !aside && DURATIONS.includes(name),
            series: [],
        };
        this.#targets.push({ target, metric, tags });
        if (this.#point(target, metric, tags))
            this.#pointAll();
        return target;
    }
    /** Forgets all targets, so that a caller that drops its own keeps memory bounded. None may be used again. */
    dropTargets() {
        this.#targets = [];
    }
    /** Counts the samples of a batch and empties it. */
    add(batch) {
        const { targets, times, values, length } = batch;
        for (let i = 0; i < length; i++) {
            const target = targets[i];
            const timeMs = times[i];
            const value = values[i];
            if (timeMs !== this.#timeMs)
                this.#turnTo(timeMs);
            if (target.aside) {
                countSample(target, ASIDE, value);
                continue;
            }
            if (!(this.#slot < SLOT_LIMIT))
                this.#makeRoom(timeMs);
            if (target.isDuration && timeMs - value < this.#loadStartMs)
                this.#loadStartMs = timeMs - value;
            countSample(target, this.#cell, value);
        }
        this.#samples += length;
        batch.length = 0;
    }
    finish({ notes = [], missingTags = [], isCutOff = false, faults = [] } = {}) {
        const { identity, groupings, seriesLimit } = this.#options;
        const originMs = Number.isNaN(this.#originMs) ? this.#firstMs : this.#originMs;
        return {
            identity,
            groupings,
            seriesLimit,
            slotMs: this.#slotMs,
            cutsMs: this.#spans.cutsMs,
            originMs,
            loadStartMs: Math.min(this.#loadStartMs, originMs),
            firstMs: this.#firstMs,
            lastMs: this.#lastMs,
            samples: this.#samples,
            isCutOff,
            missingTags,
            faults: faults.map((fault) => ({ ...fault, of: this.#countAll(fault.metric, faults) })),
            series: [...this.#metrics.values()].flatMap((metric) => this.#finishMetric(metric)),
            notes,
        };
    }
    #countAll(metric, faults) {
        const leftOut = faults.filter((fault) => fault.metric === metric && fault.kind !== 'foreign');
        const counted = this.#metrics.get(metric)?.whole.count ?? 0;
        return leftOut.reduce((sum, { count }) => sum + count, counted);
    }
    #finishMetric(metric) {
        const { type, contains } = metric;
        const cuts = this.#spans.cutsMs.length;
        const build = (series, tags, folded) => {
            return { metric: metric.name, tags, type, contains, folded, ...series.finish(cuts), last: series.last };
        };
        const rows = metric.groups.flatMap((group, i) => {
            const grouping = this.#options.groupings[i] ?? [];
            const { named, other, folded } = group.finish();
            const series = [...named].map(([key, one]) => build(one, keyTags(grouping, key), 0));
            return other === null ? series : [...series, build(other, (0,measurement_tags/* otherTags */.UR)(grouping, folded), folded)];
        });
        return [build(metric.whole, {}, 0), ...rows];
    }
    #addMetric(name, kind) {
        const { seriesLimit, wanted } = this.#options;
        const groups = this.#options.groupings.map((grouping) => {
            const isWanted = (0,patterns/* selectRows */.A)(wanted, name, grouping);
            return new SeriesGroup(seriesLimit, (key) => isWanted(keyTags(grouping, key)));
        });
        const metric = { name, ...kind, whole: new SeriesBuilder(), groups };
        this.#metrics.set(name, metric);
        return metric;
    }
    /** Fills in the series of a target; true if series were folded meanwhile. */
    #point(target, metric, tags) {
        let anySealed = false;
        target.series.length = 0;
        target.series.push(metric.whole);
        for (const [i, grouping] of this.#options.groupings.entries()) {
            const values = grouping.map((name) => tags[name] ?? '');
            if (values.includes(''))
                continue;
            const { series, sealed } = metric.groups[i].open(JSON.stringify(values));
            target.series.push(series);
            anySealed ||= sealed;
        }
        return anySealed;
    }
    #pointAll() {
        for (const { target, metric, tags } of this.#targets)
            this.#point(target, metric, tags);
    }
    #turnTo(timeMs) {
        this.#timeMs = timeMs;
        if (timeMs < this.#firstMs)
            this.#firstMs = timeMs;
        if (timeMs > this.#lastMs)
            this.#lastMs = timeMs;
        const slot = this.#slotOf(timeMs);
        if (slot > this.#slot)
            this.#settle();
        this.#place(timeMs, slot);
    }
    #place(timeMs, slot) {
        this.#slot = slot;
        this.#cell = cellOf(slot, this.#spans.find(timeMs, Math.min(this.#loadStartMs, this.#originMs)));
    }
    /** NaN before the load began; a sample out of order from before the origin belongs to the first slot. */
    #slotOf(timeMs) {
        return Math.max(0, Math.floor((timeMs - this.#originMs) / this.#slotMs));
    }
    /** Begins the load at the first sample of it; later on, makes the slots longer until the time has one. */
    #makeRoom(timeMs) {
        if (Number.isNaN(this.#originMs))
            this.#originMs = timeMs;
        while (this.#slotOf(timeMs) >= SLOT_LIMIT)
            this.#coarsen();
        this.#place(timeMs, this.#slotOf(timeMs));
    }
    #coarsen() {
        this.#slotMs *= 2;
        for (const { whole, groups } of this.#metrics.values()) {
            whole.coarsen();
            for (const group of groups)
                group.coarsen();
        }
    }
    /** Folds small series as soon as it shows which they are. */
    #settle() {
        let settled = false;
        for (const { groups } of this.#metrics.values()) {
            for (const group of groups)
                settled = group.sealIfSettled() || settled;
        }
        if (settled)
            this.#pointAll();
    }
}
function keyTags(grouping, key) {
    const values = JSON.parse(key);
    return Object.fromEntries(grouping.map((name, i) => [name, values[i] ?? '']));
}

;// CONCATENATED MODULE: ./src/k6/csv/fault-counter.ts

/** Counts what is wrong with samples, by metric. */
class FaultCounter {
    #faults = new Map();
    add(metric, kind, more = 1) {
        const key = `${metric} ${kind}`;
        const count = (this.#faults.get(key)?.count ?? 0) + more;
        this.#faults.set(key, { metric, kind, count });
    }
    list() {
        return [...this.#faults].sort(([a], [b]) => (0,common_text/* compareTexts */.qy)(a, b)).map(([, fault]) => fault);
    }
}

;// CONCATENATED MODULE: ./src/k6/csv/fields.ts
/**
 * Splits a row, line end included or not, as RFC 4180 says: a field in quotes may hold commas, line breaks and
 * doubled quotes. Null if a quote is not closed or stands where none may.
 */
function splitFields(row) {
    const text = row.replace(/\r?\n$/, '');
    if (!text.includes('"'))
        return text.split(',');
    const fields = [];
    for (let at = 0;;) {
        const quoted = text[at] === '"';
        const stop = quoted ? findClosingQuote(text, at) : findComma(text, at);
        if (stop < 0 || (stop < text.length && text[stop] !== ','))
            return null;
        const field = text.slice(at, stop);
        if (!quoted && field.includes('"'))
            return null;
        fields.push(quoted ? field.slice(1, -1).replaceAll('""', '"') : field);
        if (stop === text.length)
            return fields;
        at = stop + 1;
    }
}
/** The place after the quote that ends the field, or −1. */
function findClosingQuote(text, start) {
    let at = text.indexOf('"', start + 1);
    while (at >= 0 && text[at + 1] === '"')
        at = text.indexOf('"', at + 2);
    return at < 0 ? -1 : at + 1;
}
function findComma(text, start) {
    const at = text.indexOf(',', start);
    return at < 0 ? text.length : at;
}
/**
 * Reads k6's `extra_tags`, `flow=api&team=a`. k6 escapes nothing there: a piece without `=` is taken for the rest
 * of a value that holds `&`; a value that itself holds `&name=` cannot be told from two tags.
 */
function parseExtraTags(text) {
    const tags = {};
    let last = null;
    for (const piece of text === '' ? [] : text.split('&')) {
        const equals = piece.indexOf('=');
        if (equals > 0) {
            last = piece.slice(0, equals);
            tags[last] = piece.slice(equals + 1);
        }
        else if (last !== null)
            tags[last] += `&${piece}`;
    }
    return tags;
}

;// CONCATENATED MODULE: ./src/k6/csv/own-samples.ts


/**
 * As k6 v0.54 to v2.2 take them (`lib/netext/httpext/tracer.go` with `transport.go`, `js/runner.go`,
 * `lib/netext/dialer.go`, `execution/scheduler.go`, `ws.go` and `websockets.go`, the browser's `network_manager.go`).
 */
const BATCHES = [
    {
        metrics: [
            'http_reqs',
            'http_req_duration',
            'http_req_blocked',
            'http_req_connecting',
            'http_req_tls_handshaking',
            'http_req_sending',
            'http_req_waiting',
            'http_req_receiving',
            'http_req_failed',
        ],
        // Without a responseCallback.
        optional: 1,
    },
    { metrics: ['iteration_duration', 'iterations'], optional: 0 },
    { metrics: ['data_sent', 'data_received'], optional: 0 },
    { metrics: ['vus', 'vus_max'], optional: 0 },
    { metrics: ['ws_sessions', 'ws_connecting'], optional: 0 },
    { metrics: ['browser_http_req_duration', 'browser_data_received'], optional: 0 },
];
const TAGS = [
    { metrics: /^checks$/, always: ['check'], other: [] },
    { metrics: /^group_duration$/, always: ['group'], other: [] },
    { metrics: /^grpc_/, always: ['url', 'service', 'method'], other: ['name', 'status'] },
    { metrics: /^ws_/, always: ['url'], other: ['name', 'status', 'subproto'] },
    { metrics: /^browser_/, always: ['url'], other: ['name', 'method', 'status', 'resource_type', 'rating'] },
];
/** A bit for every metric of a batch. */
const BITS = new Map(BATCHES.flatMap(({ metrics }) => metrics).map((metric, place) => [metric, 1 << place]));
const MASKS = BATCHES.map(({ metrics, optional }) => {
    const bits = metrics.map((metric) => BITS.get(metric) ?? 0);
    const sum = (some) => some.reduce((mask, bit) => mask | bit, 0);
    return { all: sum(bits), needed: sum(bits.slice(0, bits.length - optional)) };
});
const MOST_BITS = 31;
/**
 * Tells k6's own samples from those that a script adds under the same names. A script cannot choose the time of a
 * sample, and takes one each time that it adds: what k6 writes in one go it can imitate tag by tag, and never by time.
 */
class OwnSamples {
    /** The metrics of the rows that have the time in hand, by their bits. */
    #seen = 0;
    #faults;
    #bits = new Map(BITS);
    constructor(faults) {
        this.#faults = faults;
    }
    /**
     * The bit of samples that need a closer look, else 0.
     * @param columns the tags that the output has columns for
     */
    bitOf(metric, tags, columns) {
        return BITS.get(metric) ?? (isUntagged(metric, tags, columns) ? this.#bitOfUntagged(metric) : 0);
    }
    #bitOfUntagged(metric) {
        const there = this.#bits.get(metric);
        if (there !== undefined)
            return there;
        const bit = 1 << Math.min(this.#bits.size, MOST_BITS - 1);
        this.#bits.set(metric, bit);
        return bit;
    }
    /** Takes the next sample; small, so that the compiler takes it into the caller's loop. */
    add(bit, time) {
        if (time.isNewTime) {
            time.isNewTime = false;
            this.end();
        }
        this.#seen |= bit;
    }
    /** Ends the rows of one time: what k6 writes in one go must be whole. */
    end() {
        const seen = this.#seen;
        if (seen === 0)
            return;
        this.#seen = 0;
        const whole = MASKS.filter(({ needed }) => (seen & needed) === needed);
        const foreign = whole.reduce((rest, { all }) => rest & ~all, seen);
        if (foreign === 0)
            return;
        for (const [metric, bit] of this.#bits)
            if ((foreign & bit) !== 0)
                this.#faults.add(metric, 'foreign');
    }
}
/**
 * Metrics of a batch that have more samples than the others. Times tell foreign samples one by one, but not where a
 * clock stands still for a while, as on Windows.
 */
function findUneven({ series, faults }) {
    const own = (metric) => faults.filter((fault) => fault.metric === metric);
    const countOf = (metric) => {
        const whole = series.find((one) => one.metric === metric && Object.keys(one.tags).length === 0);
        const leftOut = own(metric).filter(({ kind }) => kind !== 'foreign');
        return leftOut.reduce((sum, { count }) => sum + count, whole === undefined ? 0 : sumUp(whole).count);
    };
    return BATCHES.flatMap(({ metrics, optional }) => {
        const counts = metrics.map(countOf);
        const least = Math.min(...counts.slice(0, counts.length - optional));
        return metrics.flatMap((metric, place) => {
            const of = counts[place] ?? 0;
            if (of <= least || own(metric).some(({ kind }) => kind === 'foreign'))
                return [];
            return [{ metric, kind: 'foreign', count: of - least, of }];
        });
    });
}
/** Whether a sample of a metric of k6's, written alone, lacks all tags that k6 gives it. */
function isUntagged(metric, tags, columns) {
    if (!Object.hasOwn(built_in_metrics/* BUILT_IN_METRICS */.Hd, metric))
        return false;
    const own = TAGS.find(({ metrics }) => metrics.test(metric));
    if (own === undefined || !own.always.some((tag) => columns.includes(tag)))
        return false;
    return [...own.always, ...own.other].every((tag) => (tags[tag] ?? '') === '');
}

;// CONCATENATED MODULE: ./src/k6/csv/line-windows.ts
const NEWLINE = 10;
const QUOTE = 34;
/** Longer rows are left out: k6 writes a few hundred bytes, and a script's tag may be of any length. */
const LONGEST_ROW = 1 << 18;
/** Enough of a row to tell its metric: k6 allows names of 128 characters. */
const BEGINNING = 256;
/**
 * Hands out a stream as pieces that hold whole lines, without copying the chunks: only a row that lies across two
 * of them is put together. A row that is too long is left out.
 */
class LineWindows {
    #read;
    #drop;
    /** The beginning of a row whose end is not here yet. */
    #rest = new Uint8Array(0);
    /** The row in hand is too long, and only its end is looked for. */
    #isDropping = false;
    /** What came of the row in hand ends within quotes. */
    #isQuoted = false;
    /** Bytes of the stream before `#rest`. */
    #base = 0;
    /**
     * @param read reads a piece and gives the place it came to, which is before the limit if the last row goes on
     *   after it (a line end within quotes)
     * @param drop gets the beginning of a row that is left out
     */
    constructor(read, drop) {
        this.#read = read;
        this.#drop = drop;
    }
    /** Bytes of a row that has no end yet. */
    get pending() {
        return this.#rest.length;
    }
    /** The chunk's memory may be used again after. */
    push(chunk) {
        let at = 0;
        while (this.#rest.length > 0 && at < chunk.length)
            at = this.#continueRow(chunk, at);
        if (at < chunk.length)
            this.#readPiece(chunk, at);
    }
    /** Puts the row in hand together, or lets go of it; gives the place after what belongs to it. */
    #continueRow(chunk, at) {
        const end = this.#findRowEnd(chunk, at);
        const part = chunk.subarray(at, end < 0 ? chunk.length : end);
        if (this.#isDropping)
            this.#base += part.length;
        else
            this.#takePart(part, end >= 0);
        if (this.#isDropping && end >= 0) {
            this.#base += this.#rest.length;
            this.#rest = new Uint8Array(0);
            this.#isDropping = false;
        }
        return at + part.length;
    }
    #takePart(part, isLast) {
        if (this.#rest.length + part.length > LONGEST_ROW) {
            this.#drop(this.#rest.length > BEGINNING ? this.#rest : join(this.#rest, part.subarray(0, BEGINNING)));
            this.#isDropping = true;
            this.#base += part.length;
        }
        else if (isLast)
            this.#readPiece(join(this.#rest, part), 0);
        else
            this.#rest = join(this.#rest, part);
    }
    /** The place after the line end that ends the row in hand, or −1 if the chunk does not have it. */
    #findRowEnd(chunk, start) {
        let quoted = this.#isQuoted;
        for (let at = start; at < chunk.length; at++) {
            if (chunk[at] === QUOTE)
                quoted = !quoted;
            else if (chunk[at] === NEWLINE && !quoted)
                return at + 1;
        }
        this.#isQuoted = quoted;
        return -1;
    }
    #readPiece(bytes, at) {
        const limit = bytes.lastIndexOf(NEWLINE) + 1;
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        const end = limit <= at ? at : this.#read({ bytes, view, at, limit, base: this.#base - at });
        this.#base += end - at;
        this.#rest = bytes.slice(end);
        this.#isQuoted = endsQuoted(this.#rest);
    }
}
/** A doubled quote closes and opens again, which comes to the same. */
function endsQuoted(bytes) {
    let quoted = false;
    for (let at = bytes.indexOf(QUOTE); at >= 0; at = bytes.indexOf(QUOTE, at + 1))
        quoted = !quoted;
    return quoted;
}
function join(a, b) {
    const both = new Uint8Array(a.length + b.length);
    both.set(a);
    both.set(b, a.length);
    return both;
}

;// CONCATENATED MODULE: ./src/k6/csv/numbers.ts
/** Digits of unix seconds, milliseconds and microseconds; nanoseconds are longer. */
const UNIX_UNITS = [
    { digits: 11, perMs: 1e-3 },
    { digits: 14, perMs: 1 },
    { digits: 17, perMs: 1e3 },
    { digits: 20, perMs: 1e6 },
];
/** UTC ms of a timestamp in any of the formats of k6's `timeFormat`; NaN if it is none. */
function parseTime(text) {
    if (/^\d{4}-\d\d-\d\dT/.test(text))
        return Date.parse(text);
    const unit = /^\d+$/.test(text) ? UNIX_UNITS.find(({ digits }) => text.length <= digits) : undefined;
    return unit === undefined ? Number.NaN : Number(text) / unit.perMs;
}
/** The value of a sample; NaN if it is no finite number. */
function parseValue(text) {
    const value = /^[+-]?\d+(\.\d*)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
    return Number.isFinite(value) ? value : Number.NaN;
}
/** What Go writes for a value that is no number, and a number that is too large for one. */
function isNoNumber(text) {
    return /^([+-]?Inf|NaN|[+-]?\d+(\.\d*)?(e[+-]?\d+)?)$/i.test(text) && Number.isNaN(parseValue(text));
}

;// CONCATENATED MODULE: ./src/k6/csv/row-numbers.ts

const COMMA = 44;
const MINUS = 45;
const DOT = 46;
const ZERO = 48;
const row_numbers_NEWLINE = 10;
/** Digits of unix times of this century. */
const MILLISECONDS = 13;
const NANOSECONDS = 19;
const decoder = new TextDecoder();
/** Places in `numbers`. */
const TIME = 0;
const VALUE = 1;
/** The first digits of the time, eight of its bytes each. */
const DIGITS_0 = 2;
const DIGITS_8 = 3;
/** Reads the time and the value of a row. */
class RowNumbers {
    /** In a typed array, because V8 makes an object for each double that a field takes: one per row and field. */
    #numbers = new Float64Array(4);
    /** The last digits of the time, nanoseconds, and the comma, as they stand in the bytes; 0 if they do not. */
    #digits16 = 0;
    /** Set where a time is not that of the row before, to the nanosecond; a row may be read twice, so that whoever takes it clears this. */
    isNewTime = false;
    get timeMs() {
        return this.#numbers[TIME];
    }
    get value() {
        return this.#numbers[VALUE];
    }
    /** Reads both. Gives the place after the value's comma, or −1. */
    read(view, start, limit) {
        const at = this.readTime(view, start, limit);
        return at < 0 ? at : this.readValue(view, at, limit);
    }
    /** Reads unix nanoseconds, other formats of k6 by their text. Gives the place after the comma, or −1. */
    readTime(view, start, limit) {
        if (start + NANOSECONDS >= limit)
            return this.#readOtherTime(view, start, limit);
        // The rows of a request have one time: its digits are compared before they are read.
        const numbers = this.#numbers;
        const isSameEnd = view.getInt32(start + 16) === this.#digits16 && view.getFloat64(start + 8) === numbers[DIGITS_8];
        if (isSameEnd && view.getFloat64(start) === numbers[DIGITS_0]) {
            return start + NANOSECONDS + 1;
        }
        let at = start;
        let value = 0;
        let digit = view.getUint8(at) - ZERO;
        while (digit >= 0 && digit <= 9 && at < start + MILLISECONDS) {
            value = value * 10 + digit;
            digit = view.getUint8(++at) - ZERO;
        }
        while (digit >= 0 && digit <= 9 && at < start + NANOSECONDS)
            digit = view.getUint8(++at) - ZERO;
        if (at !== start + NANOSECONDS || view.getUint8(at) !== COMMA)
            return this.#readOtherTime(view, start, limit);
        this.isNewTime = true;
        numbers[TIME] = value;
        numbers[DIGITS_0] = view.getFloat64(start);
        numbers[DIGITS_8] = view.getFloat64(start + 8);
        this.#digits16 = view.getInt32(start + 16);
        return at + 1;
    }
    #readOtherTime(view, start, limit) {
        const before = this.timeMs;
        const at = this.#readText(view, start, limit, TIME);
        if (this.#digits16 !== 0 || this.timeMs !== before)
            this.isNewTime = true;
        this.#digits16 = 0;
        return at;
    }
    /**
     * Reads k6's `%f`, digits, a point and six decimals; what is unusual by its text. Gives the place after the
     * comma, or −1. A line end before the limit stops every loop.
     */
    readValue(view, start, limit) {
        const first = view.getUint8(start) === MINUS ? start + 1 : start;
        let at = first;
        let value = 0;
        let digit = view.getUint8(at) - ZERO;
        while (digit >= 0 && digit <= 9) {
            value = value * 10 + digit;
            digit = view.getUint8(++at) - ZERO;
        }
        const point = at;
        if (at === first || view.getUint8(at) !== DOT)
            return this.#readText(view, start, limit, VALUE);
        digit = view.getUint8(++at) - ZERO;
        while (digit >= 0 && digit <= 9) {
            value = value * 10 + digit;
            digit = view.getUint8(++at) - ZERO;
        }
        // Up to 15 digits are an exact integer, and one division by 10^6 rounds as parsing the text would.
        const usual = at - point === 7 && at - first <= 16 && view.getUint8(at) === COMMA;
        if (!usual)
            return this.#readText(view, start, limit, VALUE);
        value /= 1e6;
        this.#numbers[VALUE] = first === start ? value : -value;
        return at + 1;
    }
    #readText(view, start, limit, which) {
        let at = start;
        while (at < limit && view.getUint8(at) !== COMMA && view.getUint8(at) !== row_numbers_NEWLINE)
            at++;
        const text = decoder.decode(new Uint8Array(view.buffer, view.byteOffset + start, at - start));
        const number = which === TIME ? parseTime(text) : parseValue(text);
        this.#numbers[which] = number;
        return at < limit && view.getUint8(at) === COMMA && !Number.isNaN(number) ? at + 1 : -1;
    }
}

;// CONCATENATED MODULE: ./src/k6/csv/byte-store.ts
/** Bytes to compare with, all in one piece of memory: an array for each would cost ten times its bytes. */
class ByteStore {
    #bytes = new Uint8Array(1 << 16);
    #view = new DataView(this.#bytes.buffer);
    #size = 0;
    get size() {
        return this.#size;
    }
    /** Copies bytes; a loop, since a view of so few bytes costs more than they do. */
    add(bytes, start, end) {
        const stored = { at: this.#size, length: end - start };
        if (this.#size + stored.length > this.#bytes.length)
            this.#grow(stored.length);
        const own = this.#bytes;
        for (let at = start; at < end; at++)
            own[this.#size++] = bytes[at];
        return stored;
    }
    #grow(length) {
        const larger = new Uint8Array(2 * (this.#size + length));
        larger.set(this.#bytes);
        this.#bytes = larger;
        this.#view = new DataView(larger.buffer);
    }
    clear() {
        this.#size = 0;
    }
    /**
     * Whether the bytes at a place of a view are the stored ones; never those of length 0. All of them must lie
     * within the view. Compares eight bytes at a time as doubles: two are equal if the bytes are, or if they are 0
     * and −0, which no text is; of a NaN it says no, and the caller looks closer.
     */
    isAt(view, at, { at: stored, length }) {
        const own = this.#view;
        let i = 0;
        for (; i + 8 <= length; i += 8)
            if (view.getFloat64(at + i) !== own.getFloat64(stored + i))
                return false;
        for (; i < length; i++)
            if (view.getUint8(at + i) !== own.getUint8(stored + i))
                return false;
        return length > 0;
    }
}

;// CONCATENATED MODULE: ./src/k6/csv/row-shapes.ts

/** A script that tags every request with a number of its own must not fill the memory. */
const MOST_BYTES = 8 << 20;
const MOST_SHAPES = 20_000;
const row_shapes_NEWLINE = 10;
const row_shapes_QUOTE = 34;
/** The shapes of the rows seen so far, found by their bytes: a string per row would cost more than all the rest. */
class RowShapes {
    /** Stands where there is no shape yet: its bytes match no row. */
    nothing = makeNothing();
    store = new ByteStore();
    #byHash = new Map();
    #count = 0;
    get isFull() {
        return this.#count >= MOST_SHAPES || this.store.size > MOST_BYTES;
    }
    find(view, row) {
        let shape = this.#byHash.get(hashRow(view, row)) ?? null;
        while (shape !== null && !this.#isShapeOf(shape, view, row))
            shape = shape.sameHash;
        return shape;
    }
    add(bytes, view, row, { target, bit }) {
        const hash = hashRow(view, row);
        const shape = {
            name: this.store.add(bytes, row.start, row.nameEnd),
            tags: this.store.add(bytes, row.tagsAt, row.end),
            lines: countLines(bytes, row),
            target,
            bit,
            next: this.nothing,
            sameHash: this.#byHash.get(hash) ?? null,
        };
        this.#byHash.set(hash, shape);
        this.#count++;
        return shape;
    }
    /** The shape of a row that is not kept: it is never expected, and never found. */
    shapeOnce(bytes, row) {
        const tags = { at: 0, length: row.end - row.tagsAt };
        return { ...this.nothing, tags, lines: countLines(bytes, row), next: this.nothing };
    }
    clear() {
        // From the first shape each leads to a later one: the chain would keep all of them.
        this.nothing.next = this.nothing;
        this.#byHash.clear();
        this.store.clear();
        this.#count = 0;
    }
    #isShapeOf({ name, tags }, view, row) {
        if (name.length !== row.nameEnd - row.start || tags.length !== row.end - row.tagsAt)
            return false;
        return this.store.isAt(view, row.start, name) && this.store.isAt(view, row.tagsAt, tags);
    }
}
/** The place after the line end that is not within quotes, or −1 if it is not there before the limit. */
function findRowEnd(bytes, start, limit) {
    let quoted = false;
    for (let at = start; at < limit; at++) {
        // A doubled quote closes and opens again, which comes to the same.
        if (bytes[at] === row_shapes_QUOTE)
            quoted = !quoted;
        else if (bytes[at] === row_shapes_NEWLINE && !quoted)
            return at + 1;
    }
    return -1;
}
function countLines(bytes, { tagsAt, end }) {
    let lines = 0;
    for (let at = bytes.indexOf(row_shapes_NEWLINE, tagsAt); at >= 0 && at < end; at = bytes.indexOf(row_shapes_NEWLINE, at + 1))
        lines++;
    return lines;
}
/** FNV-1a over the name, and over the tags four bytes at a time; the few left over may differ within one hash. */
function hashRow(view, { start, nameEnd, tagsAt, end }) {
    let hash = 0x811c9dc5 ^ (end - tagsAt);
    for (let at = start; at < nameEnd; at++)
        hash = Math.imul(hash ^ view.getUint8(at), 0x01000193);
    for (let at = tagsAt; at + 4 <= end; at += 4)
        hash = mix(hash ^ view.getInt32(at));
    return hash;
}
/** FNV's product alone would let the high bits of a word reach only higher ones. */
function mix(hash) {
    const product = Math.imul(hash, 0x01000193);
    return product ^ (product >>> 15);
}
function makeNothing() {
    const none = { at: 0, length: 0 };
    const nothing = { name: none, tags: none, lines: 0, target: null, bit: 0, sameHash: null };
    return Object.assign(nothing, { next: nothing });
}

;// CONCATENATED MODULE: ./src/k6/csv/scanner.ts






const scanner_COMMA = 44;
const scanner_NEWLINE = 10;
/** Places in `#place`. */
const LINE = 0;
const BYTE = 1;
/** Making one takes longer than decoding a row. */
const scanner_decoder = new TextDecoder();
/**
 * Reads the rows of k6's CSV from chunks of bytes. k6 writes the same few kinds of row over and over, nine for
 * every request in the same order, so that nearly every row differs from an earlier one in time and value alone:
 * the scanner compares bytes with what came next last time, and makes no string of a row it has seen. Quoted
 * fields need no other way: only where the bytes are new are they taken apart.
 */
class CsvScanner {
    #sink;
    #own;
    #windows = new LineWindows((window) => this.#readWindow(window), (row) => this.#dropRow(row));
    #shapes = new RowShapes();
    #numbers = new RowNumbers();
    #batch = new SampleBatch();
    #last = this.#shapes.nothing;
    #begun = false;
    /** Line and byte of the row, for errors. In a typed array: V8 makes an object for each number a field takes. */
    #place = new Float64Array([1, 0]);
    constructor(sink, own) {
        this.#sink = sink;
        this.#own = own;
    }
    /** The chunk's memory may be used again after. */
    push(chunk) {
        this.#windows.push(chunk);
    }
    /** Ends the stream; gives the bytes of a last row that was cut off. */
    finish() {
        const { pending } = this.#windows;
        if (this.#begun)
            return pending;
        throw new common_errors/* UserError */.yo(pending === 0 ? 'The sample stream is empty.' : 'The sample stream ends within its header.', 'k6 ended before it wrote a sample; its log says why.');
    }
    #readWindow(window) {
        if (this.#begun)
            return this.#scan(window, window.at);
        const end = window.bytes.indexOf(scanner_NEWLINE, window.at) + 1;
        this.#sink.begin(scanner_decoder.decode(window.bytes.subarray(window.at, end)));
        this.#begun = true;
        this.#place[LINE] = 2;
        return this.#scan(window, end);
    }
    /** Reads the rows of a window; gives the place of the first one that has no end in it. */
    #scan(window, begin) {
        const { view, limit } = window;
        const [numbers, own] = [this.#numbers, this.#own];
        const { store } = this.#shapes;
        let start = begin;
        let last = this.#last;
        while (start < limit) {
            let shape = last.next;
            let at = start + shape.name.length;
            const expected = at <= limit && store.isAt(view, start, shape.name);
            if (!expected)
                at = this.#findNameEnd(window, start);
            at = numbers.read(view, at, limit);
            if (at < 0) {
                const next = this.#passOver(window, start);
                if (next < 0)
                    break;
                start = next;
                continue;
            }
            let end = at + shape.tags.length;
            if (!expected || end > limit || !store.isAt(view, at, shape.tags)) {
                const found = this.#find(window, start, at);
                // The row goes on after a line end within quotes.
                if (found === null)
                    break;
                shape = found;
                last.next = shape;
                end = at + shape.tags.length;
            }
            own.add(shape.bit, numbers);
            if (shape.target !== null)
                this.#put(shape.target);
            this.#place[LINE] += shape.lines;
            start = end;
            last = shape;
        }
        this.#last = last;
        this.#place[BYTE] = window.base + start;
        this.#sink.add(this.#batch);
        return start;
    }
    #put(target) {
        const batch = this.#batch;
        const i = batch.length++;
        batch.targets[i] = target;
        batch.times[i] = this.#numbers.timeMs;
        batch.values[i] = this.#numbers.value;
        if (batch.length === SampleBatch.SIZE)
            this.#sink.add(batch);
    }
    /** The shape of a row that was not expected here; null if the row goes on beyond the limit. */
    #find(window, start, tagsAt) {
        const { bytes, view, limit } = window;
        const nameEnd = this.#findNameEnd(window, start);
        // Nearly always the first line end is the row's: that a shape is the same to it, byte for byte, proves it.
        const end = bytes.indexOf(scanner_NEWLINE, tagsAt) + 1;
        const there = this.#shapes.find(view, { start, nameEnd, tagsAt, end });
        if (there !== null)
            return there;
        const row = { start, nameEnd, tagsAt, end: findRowEnd(bytes, tagsAt, limit) };
        if (row.end < 0)
            return null;
        if (row.end - start > LONGEST_ROW) {
            this.#sink.leaveOut(scanner_decoder.decode(bytes.subarray(start, nameEnd - 1)), 'too-long');
            return this.#shapes.shapeOnce(bytes, row);
        }
        return this.#shapes.find(view, row) ?? this.#addShape(window, row);
    }
    /** Leaves out a row whose value is no number; gives its end, or −1 if the row goes on beyond the limit. */
    #passOver(window, start) {
        const { bytes, view, limit } = window;
        const nameEnd = this.#findNameEnd(window, start);
        const valueAt = this.#numbers.readTime(view, nameEnd, limit);
        const tagsAt = valueAt < 0 ? 0 : bytes.indexOf(scanner_COMMA, valueAt) + 1;
        const value = tagsAt === 0 ? '' : scanner_decoder.decode(bytes.subarray(valueAt, tagsAt - 1));
        if (!isNoNumber(value))
            throw this.#garbageAt(window, start, 'it has no time or no value');
        const row = { start, nameEnd, tagsAt, end: findRowEnd(bytes, tagsAt, limit) };
        if (row.end < 0)
            return -1;
        this.#sink.leaveOut(scanner_decoder.decode(bytes.subarray(start, nameEnd - 1)), 'no-number');
        this.#place[LINE] += this.#shapes.shapeOnce(bytes, row).lines;
        return row.end;
    }
    /** Lines within the row are not counted: what is said of a place after it names the byte as well. */
    #dropRow(row) {
        const nameEnd = row.indexOf(scanner_COMMA);
        if (!this.#begun || nameEnd <= 0)
            throw this.#garbage('the row has no end');
        this.#sink.leaveOut(scanner_decoder.decode(row.subarray(0, nameEnd)), 'too-long');
        this.#place[LINE]++;
    }
    #addShape(window, row) {
        const { bytes, view } = window;
        // Which series stay depends on what was counted before: not on where a chunk or a batch ends.
        this.#sink.add(this.#batch);
        if (this.#shapes.isFull) {
            this.#shapes.clear();
            // The shapes of old lead to new ones from here on, and nothing leads to them.
            this.#sink.forget();
        }
        const metric = scanner_decoder.decode(bytes.subarray(row.start, row.nameEnd - 1));
        const meaning = this.#sink.resolve(metric, scanner_decoder.decode(bytes.subarray(row.tagsAt, row.end)));
        if (meaning === null)
            throw this.#garbageAt(window, row.start, 'its fields are not those of the header');
        return this.#shapes.add(bytes, view, row, meaning);
    }
    #findNameEnd(window, start) {
        const { bytes, limit } = window;
        let at = start;
        while (at < limit && bytes[at] !== scanner_COMMA && bytes[at] !== scanner_NEWLINE)
            at++;
        if (at > start && bytes[at] === scanner_COMMA)
            return at + 1;
        throw this.#garbageAt(window, start, 'it does not begin with a metric');
    }
    #garbageAt(window, at, what) {
        this.#place[BYTE] = window.base + at;
        return this.#garbage(what);
    }
    #garbage(what) {
        const [line, byte] = this.#place;
        return new common_errors/* UserError */.yo(`Line ${line} of the sample stream, byte ${byte}, is not a row of k6's CSV: ${what}.`, 'The file is damaged or was not written by k6 --out csv. Run the test again; a full disk is a common cause.');
    }
}

;// CONCATENATED MODULE: ./src/k6/csv/reader.ts









const DEFAULT_SERIES_LIMIT = 50;
/** Columns k6 always writes; the columns of system tags stand between the first three and the last two. */
const FIRST_COLUMNS = ['metric_name', 'timestamp', 'metric_value'];
/** Tags that have a column of their own, unless the script's `systemTags` leave them out. */
const SYSTEM_TAGS = [
    'check',
    'error',
    'error_code',
    'expected_response',
    'group',
    'ip',
    'method',
    'name',
    'ocsp_status',
];
const MORE_SYSTEM_TAGS = ['proto', 'scenario', 'service', 'status', 'subproto', 'tls_version', 'url'];
/**
 * Reads the samples of one k6 run from the bytes of its CSV output (`--out csv`, decompressed), in one pass and
 * bounded memory. Of a stream that ends too early, compressed or not, all whole rows are read.
 * @throws UserError naming line and byte where the bytes are no such output.
 */
async function readSamples(source, options) {
    const sink = new SampleSink(options);
    const scanner = new CsvScanner(sink, sink.own);
    let isCutOff = false;
    try {
        for await (const chunk of source)
            scanner.push(chunk);
    }
    catch (error) {
        if (!isCompressionError(error))
            throw error;
        if (error.code !== 'Z_BUF_ERROR')
            throw damaged(error);
        isCutOff = true;
    }
    if (scanner.finish() > 0)
        isCutOff = true;
    // Of what k6 wrote last, a part may be missing.
    if (!isCutOff)
        sink.own.end();
    return sink.finish(isCutOff);
}
/** What zlib says; `Z_BUF_ERROR` of a stream that ends too early: k6 was killed, or could write no more. */
function isCompressionError(error) {
    return typeof error === 'object' && error !== null && 'code' in error && /^Z_/.test(String(error.code));
}
function damaged(error) {
    return new common_errors/* UserError */.yo(`The sample stream is damaged: ${(0,common_errors/* describeError */.Uc)(error)}.`, 'Something else than k6 wrote to the file. Run the test again.');
}
class SampleSink {
    #options;
    #builder;
    #wanted;
    #seen = new Set();
    #notes = new Set();
    #faults = new FaultCounter();
    own = new OwnSamples(this.#faults);
    #columns = [];
    /** The samples of a request follow each other and have the same tags. */
    #lastRow = { text: '', tags: {}, all: {}, isAside: false };
    constructor(options) {
        this.#options = options;
        this.#builder = new SampleSetBuilder(options);
        this.#wanted = new Set(options.groupings.flat());
    }
    begin(header) {
        const columns = splitFields(header);
        if (columns === null || FIRST_COLUMNS.some((name, i) => columns[i] !== name)) {
            throw new common_errors/* UserError */.yo(`Line 1 of the sample stream, byte 0, is not the header of k6's CSV.`, `It should begin with ${FIRST_COLUMNS.join(',')}: write it with k6 run --out csv=FILE.`);
        }
        this.#columns = columns.slice(FIRST_COLUMNS.length);
        if (this.#isLeftOut('group')) {
            this.note('Requests of setup() and teardown() are told by their missing scenario: systemTags leave group out.');
        }
    }
    resolve(metric, tags) {
        const row = tags === this.#lastRow.text ? this.#lastRow : this.#readRow(tags);
        if (row === null)
            return null;
        this.#lastRow = row;
        if (!row.isAside)
            this.#options.endpoints?.add(metric, row.all);
        return { target: this.#findTarget(metric, row), bit: this.own.bitOf(metric, row.all, this.#columns) };
    }
    #findTarget(metric, row) {
        const kind = ownValue(built_in_metrics/* BUILT_IN_METRICS */.Hd, metric) ?? ownValue(this.#options.kinds, metric);
        if (kind === undefined) {
            this.#options.onUnknownMetric?.(metric);
            this.note(`Samples of ${metric} are left out: k6 did not say what kind of metric it is.`);
            return null;
        }
        return this.#builder.resolve(metric, { type: kind.type, contains: kind.contains }, row.tags, row.isAside);
    }
    add(batch) {
        this.#builder.add(batch);
    }
    forget() {
        this.#builder.dropTargets();
    }
    leaveOut(metric, kind) {
        this.#faults.add(metric, kind);
    }
    note(text) {
        this.#notes.add(text);
    }
    finish(isCutOff) {
        const missingTags = [...this.#wanted]
            .filter((name) => !this.#seen.has(name))
            .map((name) => ({ name, isLeftOut: this.#isLeftOut(name) }));
        const faults = this.#faults.list();
        const set = this.#builder.finish({ notes: [...this.#notes], missingTags, isCutOff, faults });
        const uneven = isCutOff ? [] : findUneven(set);
        return { ...set, faults: [...set.faults, ...findTakenBack(set), ...uneven] };
    }
    #readRow(text) {
        const fields = splitFields(text);
        if (fields === null || fields.length !== this.#columns.length)
            return null;
        const all = {};
        for (const [i, name] of this.#columns.entries()) {
            const field = fields[i] ?? '';
            if (name === 'extra_tags')
                Object.assign(all, parseExtraTags(field));
            else if (name !== 'metadata' && field !== '')
                all[name] = field;
        }
        const tags = {};
        for (const name of this.#wanted) {
            const value = ownValue(all, name);
            if (value === undefined)
                continue;
            tags[name] = cleanTagValue(value, this.#options);
            this.#seen.add(name);
        }
        return { text, tags, all, isAside: this.#isAside(all) };
    }
    /** A group of the script's own may be called setup, too; but it has a scenario. */
    #isAside(tags) {
        if (tags.scenario !== undefined)
            return false;
        if (this.#isLeftOut('group'))
            return !this.#isLeftOut('scenario');
        return /^::(setup|teardown)(::|$)/.test(tags.group ?? '');
    }
    #isLeftOut(tag) {
        return [...SYSTEM_TAGS, ...MORE_SYSTEM_TAGS].includes(tag) && !this.#columns.includes(tag);
    }
}
/** k6 drops one iteration or more, and takes none back. Nothing else tells its samples from those of a script. */
function findTakenBack({ series }) {
    const metric = 'dropped_iterations';
    const whole = series.find((one) => one.metric === metric && Object.keys(one.tags).length === 0);
    const { min, count } = whole === undefined ? { min: 0, count: 0 } : sumUp(whole);
    return min < 0 ? [{ metric, kind: 'foreign', count: 1, of: count }] : [];
}
/** A metric or a tag may be called `constructor`. */
function ownValue(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}

;// CONCATENATED MODULE: ./src/samples/steady-part.ts

/** Below this share of the run without a ramp, the ramp is what the suite tests. */
const LEAST_STEADY_SHARE = 0.2;
/** A slot may overlap what is left out by this share of its length: slots seldom begin where a stage does. */
const TOLERATED_OVERLAP = 0.05;
/**
 * Chooses what is compared: all slots but the warm-up (the first 5 s or 10 %, whichever is longer, but never
 * more than a quarter of the run) and the ramps. What is left out still counts for budgets and thresholds.
 */
function chooseSteadyPart(set, options) {
    const lengthMs = Math.max(0, lastLoadMs(set) - set.loadStartMs);
    const warmUpMs = options.warmUpMs ?? Math.min(Math.max(5000, lengthMs / 10), lengthMs / 4);
    const every = listSlots(set);
    // Slots count from the first iteration, ramps from the planned start: what ramps up from nothing begins later.
    const { leadMs = 0 } = options;
    const ramps = options.ramps.map(({ fromMs, toMs }) => ({ fromMs: fromMs - leadMs, toMs: toMs - leadMs }));
    const outsideRamps = every.filter((slot) => isOutside(slot, set, ramps));
    const allRamp = every.length > 0 && outsideRamps.length < every.length * LEAST_STEADY_SHARE;
    if (allRamp)
        return { slots: every, warmUpMs: 0, allRamp };
    const start = { fromMs: Number.NEGATIVE_INFINITY, toMs: warmUpMs };
    const steady = outsideRamps.filter((slot) => isOutside(slot, set, [start]));
    // A run as short as one slot has no part to spare.
    return steady.length === 0
        ? { slots: outsideRamps, warmUpMs: 0, allRamp }
        : { slots: steady, warmUpMs, allRamp };
}
/** Seconds of load in a slot: the last is seldom full, and the first begins with the load, not its first sample. */
function slotSeconds(set, slot) {
    const leadMs = slot === 0 ? set.originMs - set.loadStartMs : 0;
    const ms = Math.min(set.slotMs, lastLoadMs(set) - set.originMs - slot * set.slotMs);
    return Math.max(1, leadMs + ms) / 1000;
}
/** UTC ms of the last sample, of the load as far as slots tell: teardown() may come much later. */
function lastLoadMs(set) {
    return Math.min(set.lastMs, set.originMs + countSlots(set) * set.slotMs);
}
function listSlots(set) {
    return Array.from({ length: countSlots(set) }, (_, slot) => slot);
}
function countSlots(set) {
    return Math.min(SLOT_LIMIT, Math.max(0, ...set.series.map(({ slots }) => slots.length)));
}
function isOutside(slot, set, intervals) {
    const fromMs = slot * set.slotMs + (set.originMs - set.loadStartMs);
    const toMs = fromMs + set.slotMs;
    const overlap = intervals.map((one) => Math.min(toMs, one.toMs) - Math.max(fromMs, one.fromMs));
    return overlap.every((ms) => ms <= set.slotMs * TOLERATED_OVERLAP);
}

;// CONCATENATED MODULE: ./src/samples/steady-value.ts

const MOST_WINDOWS = 30;
/** Below this the spread of the windows tells too little of their median. */
const FEWEST_WINDOWS = 8;
/** Samples a window needs beyond the quantile, on its thinner side: 200 samples for p95. */
const steady_value_TAIL_SAMPLES = 10;
/** Standard error of a median (1.2533 × sd/√n) from the median absolute deviation (sd = 1.4826 × MAD). */
const MEDIAN_ERROR = 1.2533 * 1.4826;
/** A value is known to a bucket of 1 %, uniform within it: what is equal in all windows still is not exact. */
const BUCKET_ERROR = Math.log(BUCKET_RATIO) / Math.sqrt(12);
/**
 * The p-quantile of a trend for comparing: the median over windows of the window's quantile, on the log scale.
 * An episode of noise spoils the windows it falls in, not their median. With too few samples for 8 windows the
 * quantile of all, its error from the binomial ranks around it (David and Nagaraja, Order Statistics, 7.1).
 * Null where there is no logarithm (the value is not above zero) or no sample.
 */
function steadyQuantile(slots, p) {
    const needed = steady_value_TAIL_SAMPLES / Math.max(Math.min(p, 1 - p), 1e-9);
    const statistic = (tally) => smoothQuantile(tally, p);
    return steadyMedian(slots, needed, statistic) ?? pooledQuantile(slots, p);
}
/** The mean of a trend for comparing: the median over windows of the window's mean. */
function steadyMean(slots) {
    return steadyMedian(slots, 2 * steady_value_TAIL_SAMPLES, meanOf) ?? pooledMean(slots);
}
/**
 * A counter per second for comparing: the median over windows. With too few events for 8 windows all of them, with
 * the error of a compound Poisson process, or what the windows' spread shows.
 */
function steadyThroughput(slots) {
    const pooled = histogram_mergeHistograms(tallies(slots));
    const events = countEvents(pooled) ?? 0;
    if (events === 0)
        return null;
    const windows = formWindows(slots, Math.floor(events / (2 * steady_value_TAIL_SAMPLES)));
    const rates = windows.map(({ tally, seconds }) => (tally?.sum ?? 0) / seconds);
    if (rates.length >= FEWEST_WINDOWS && hasPositiveMiddle(rates))
        return summarise(rates, pooled.count);
    const seconds = slots.reduce((sum, slot) => sum + slot.seconds, 0);
    const value = pooled.sum / seconds;
    const standardError = Math.max(1 / Math.sqrt(events), meanError(rates) / value);
    return { value, standardError, count: pooled.count };
}
/** Standard error of a mean by the spread of what it is of; 0 where too few tell it. Bursts show in it. */
function meanError(values) {
    if (values.length < FEWEST_WINDOWS)
        return 0;
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / (values.length - 1);
    return Math.sqrt(variance / values.length);
}
/**
 * How many equal additions tell as much of a counter's sum as its own do: n / (1 + cv²), since the relative
 * variance of a compound Poisson sum is (1 + cv²)/n. Of the sizes only the ends are known, so their variance is
 * taken for the largest there can be (Bhatia and Davis 2000): the count is a lower bound, exact for equal sizes.
 * Null where sizes below zero make the sum no measure of its error.
 */
function countEvents({ count, sum, min, max }) {
    if (count === 0 || sum === 0)
        return 0;
    if (min < 0)
        return null;
    const mean = sum / count;
    const variance = Math.max(0, (max - mean) * (mean - min)) / mean ** 2;
    return Math.max(1, Math.floor(count / (1 + variance) + 1e-6));
}
/**
 * A rate for comparing: of all samples, not a median, because failures come in bursts and the median of most
 * windows is 0. The error, on the scale asin√, is the binomial one or what the windows' spread shows, whichever
 * is larger. Null without samples.
 */
function steadyRate(slots) {
    const pooled = histogram_mergeHistograms(tallies(slots));
    if (pooled.count === 0)
        return null;
    const windows = tallies(formWindows(slots, Math.floor(pooled.count / (2 * steady_value_TAIL_SAMPLES))));
    const scaled = windows.map(({ sum, count }) => Math.asin(Math.sqrt((sum + 3 / 8) / (count + 3 / 4))));
    const standardError = Math.max(0.5 / Math.sqrt(pooled.count), meanError(scaled));
    return { value: pooled.sum / pooled.count, standardError, count: pooled.count };
}
function steadyMedian(slots, needed, statistic) {
    const total = tallies(slots).reduce((sum, { count }) => sum + count, 0);
    const windows = tallies(formWindows(slots, Math.floor(total / needed)));
    // A window with half of what it needs may speak; a nearly empty one would be heard as loudly as the others.
    const full = windows.filter(({ count }) => count >= needed / 2);
    if (full.length < FEWEST_WINDOWS)
        return null;
    const values = full.map(statistic);
    return hasPositiveMiddle(values) ? summarise(values, total) : null;
}
function summarise(values, count) {
    const logs = values.map((value) => Math.log(Math.max(value, Number.MIN_VALUE)));
    const centre = median(logs);
    const deviation = median(logs.map((log) => Math.abs(log - centre)));
    const standardError = Math.max(MEDIAN_ERROR * deviation, BUCKET_ERROR) / Math.sqrt(values.length);
    return { value: Math.exp(centre), standardError, count };
}
function pooledQuantile(slots, p) {
    const pooled = histogram_mergeHistograms(tallies(slots));
    const n = pooled.count;
    const value = smoothQuantile(pooled, p);
    if (n === 0 || !(value > 0))
        return null;
    const reach = Math.sqrt((p * (1 - p)) / n);
    const [low, high] = [
        smoothQuantile(pooled, Math.max(0, p - reach)),
        smoothQuantile(pooled, Math.min(1, p + reach)),
    ];
    const width = low > 0 ? Math.log(high / low) / 2 : Math.log(high / value);
    return { value, standardError: Math.max(width, BUCKET_ERROR), count: n };
}
function pooledMean(slots) {
    const pooled = histogram_mergeHistograms(tallies(slots));
    const value = meanOf(pooled);
    if (pooled.count === 0 || !(value > 0))
        return null;
    // The spread between the 16th and the 84th percentile is two standard deviations of a normal distribution.
    const sd = (smoothQuantile(pooled, 0.84) - smoothQuantile(pooled, 0.16)) / 2;
    return {
        value,
        standardError: Math.max(sd / value / Math.sqrt(pooled.count), BUCKET_ERROR),
        count: pooled.count,
    };
}
/** Joins slots into at most `most` windows of as equal length as slots allow, in order. */
function formWindows(slots, most) {
    const target = Math.max(1, Math.min(most, MOST_WINDOWS, slots.length));
    const perWindow = Math.ceil(slots.length / target);
    const length = Math.floor(slots.length / perWindow) || 1;
    return Array.from({ length: Math.min(length, slots.length) }, (_, i) => {
        const part = slots.slice(Math.floor((i * slots.length) / length), Math.floor(((i + 1) * slots.length) / length));
        const seconds = part.reduce((sum, slot) => sum + slot.seconds, 0);
        return { tally: histogram_mergeHistograms(tallies(part)), seconds };
    });
}
function tallies(windows) {
    return windows.flatMap(({ tally }) => (tally === null || tally.count === 0 ? [] : [tally]));
}
function meanOf(tally) {
    return tally.sum / tally.count;
}
/** With half of the values at 0 the median is half a value, and that of the logarithms is none. */
function hasPositiveMiddle(values) {
    const sorted = [...values].sort((a, b) => a - b);
    return (sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) > 0;
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const high = sorted[middle] ?? Number.NaN;
    return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}

;// CONCATENATED MODULE: ./src/samples/metric-records.ts





const PERCENTILES = [50, 90, 95, 99];
/**
 * Metric records of a sample set: values of the whole run as k6 states them, steady values of its steady part.
 * A series of many folded tag sets has no steady values: what it is made of differs from run to run.
 * Dropped iterations are stated even if k6 dropped none, since a comparison needs the zero.
 */
function computeSampleRecords(set, options) {
    const slots = chooseSteadyPart(set, options).slots;
    const windowsOf = (series) => {
        return slots.map((slot) => ({ tally: series.slots[slot] ?? null, seconds: slotSeconds(set, slot) }));
    };
    const records = set.series.map((series) => {
        const steady = series.folded > 0 ? {} : computeSteady(series, windowsOf(series), options);
        const ofLoad = series.slots.some((slot) => slot !== null) || POPULATION.includes(series.metric);
        const outside = ofLoad ? {} : { outsideLoad: true };
        return { ...buildHead(series), ...computeWhole(set, series, options), steady, ...outside };
    });
    return addDroppedShare(set, records, windowsOf);
}
function buildHead(series) {
    return { name: series.metric, tags: series.tags, type: series.type, contains: series.contains };
}
/** What k6 says of the metric at the end of the run. */
function computeWhole(set, series, options) {
    const whole = sumUp(series);
    if (series.type === 'gauge') {
        return { count: null, values: { value: series.last, min: whole.min, max: whole.max } };
    }
    const seconds = (options.durationMs ?? set.lastMs - Math.min(set.firstMs, set.loadStartMs)) / 1000;
    return stateTally(series.type, whole, { percentiles: options.percentiles, seconds });
}
/** The values of a tally as k6 states them; of a counter per second of the time it was counted in. */
function stateTally(type, tally, { percentiles, seconds }) {
    const { count, sum, min, max } = tally;
    if (type === 'trend') {
        const ranks = allPercentiles(percentiles).map((rank) => [`p(${rank})`, quantile(tally, rank / 100)]);
        return { count, values: metric_records_keepFinite({ avg: sum / count, min, max, ...Object.fromEntries(ranks) }) };
    }
    if (type === 'rate')
        return { count, values: { rate: sum / count } };
    const values = metric_records_keepFinite({ count: sum, rate: seconds > 0 ? sum / seconds : 0 });
    return { count: countEvents(tally), values };
}
/** A sum of huge numbers may be beyond any: it is no value. */
function metric_records_keepFinite(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => Number.isFinite(value)));
}
function computeSteady(series, windows, options) {
    const values = [];
    if (series.type === 'trend') {
        values.push(['avg', steadyMean(windows)]);
        for (const rank of allPercentiles(options.percentiles))
            values.push([`p(${rank})`, steadyQuantile(windows, rank / 100)]);
    }
    if (series.type === 'rate')
        values.push(['rate', steadyRate(windows)]);
    if (series.type === 'counter')
        values.push(['rate', steadyThroughput(windows)]);
    return Object.fromEntries(values.filter((entry) => entry[1] !== null && Number.isFinite(entry[1].value)));
}
function allPercentiles(wanted) {
    return [...new Set([...PERCENTILES, ...wanted])].sort((a, b) => a - b);
}
/** Adds statistic `share`: dropped iterations of those that were due, k6's dropped/(dropped + iterations). */
function addDroppedShare(set, records, windowsOf) {
    const bySeries = new Map(set.series.map((series) => [formatSeriesKey(series.metric, series.tags), series]));
    const find = (name, tags) => bySeries.get(formatSeriesKey(name, tags));
    const others = records.filter(({ name }) => name !== 'dropped_iterations');
    const dropped = set.series.flatMap((iterations) => {
        if (iterations.metric !== 'iterations' || iterations.folded > 0)
            return [];
        const drops = find('dropped_iterations', iterations.tags);
        const known = records.find(({ name, tags }) => name === 'dropped_iterations' && tags === drops?.tags);
        return [stateDroppedShare(iterations, drops, known, windowsOf)];
    });
    const alone = records.filter(({ name, tags }) => name === 'dropped_iterations' && find('iterations', tags) === undefined);
    return [...others, ...dropped, ...alone];
}
function stateDroppedShare(iterations, drops, known, windowsOf) {
    const count = drops === undefined ? 0 : sumUp(drops).sum;
    const due = count + sumUp(iterations).sum;
    const droppedWindows = drops === undefined ? [] : windowsOf(drops);
    const windows = windowsOf(iterations).map(({ tally, seconds }, i) => {
        const missed = droppedWindows[i]?.tally?.sum ?? 0;
        const all = missed + (tally?.sum ?? 0);
        return { tally: { count: all, sum: missed, min: 0, max: 1, buckets: new Uint8Array() }, seconds };
    });
    const share = steadyRate(windows);
    const { contains } = built_in_metrics/* BUILT_IN_METRICS */.Hd.dropped_iterations ?? { contains: 'default' };
    return {
        name: 'dropped_iterations',
        tags: iterations.tags,
        type: 'counter',
        contains,
        count,
        values: { count, rate: 0, ...known?.values, share: due > 0 ? count / due : 0 },
        steady: { ...known?.steady, ...(share === null ? {} : { share }) },
    };
}

;// CONCATENATED MODULE: ./src/samples/stage-records.ts






/** The stages that begin first, in their own order. */
function chooseStages(stages) {
    if (stages.length <= stage/* MOST_STAGES */.Qj)
        return stages;
    const first = new Set([...stages].sort((a, b) => a.fromMs - b.fromMs).slice(0, stage/* MOST_STAGES */.Qj));
    return stages.filter((stage) => first.has(stage));
}
/** Where the samples are to be cut so that every stage has its own. */
function cutBetween(stages, leadMs) {
    return { atMs: stages.flatMap(({ fromMs, toMs }) => [fromMs, toMs]), leadMs };
}
/**
 * What was measured in each stage. A sample belongs to the stage in which it was taken: a request to the one in
 * which it ended. The set must be cut where the stages meet.
 */
function computeStageRecords(set, stages, options) {
    const several = options.scenarios > 1;
    const isTold = several && set.series.some(({ tags }) => tags.scenario !== undefined);
    const isOfAll = several && !isTold;
    const rows = set.series.flatMap((series) => {
        const { scenario = null, ...tags } = series.tags;
        const isPart = series.folded === 0 && (scenario !== null || !isTold);
        return isPart && isWanted(series, tags, options) ? [{ series, tags, scenario }] : [];
    });
    return stages.map((stage) => {
        const own = rows.filter(({ scenario }) => scenario === null || scenario === stage.scenario);
        return { ...stage, isOfAll, metrics: listMetrics(own, { set, stage, ...options }) };
    });
}
function listMetrics(rows, { set, stage, percentiles }) {
    const [first, end] = spansBetween(set.cutsMs, stage);
    const seconds = (stage.toMs - stage.fromMs) / 1000;
    const byKey = new Map();
    for (const { series, tags } of rows) {
        const tallies = series.spans.slice(first, end).filter((span) => span !== null);
        const { metric: name, type, contains } = series;
        if (type === 'gauge' || tallies.length === 0)
            continue;
        const values = stateTally(type, histogram_mergeHistograms(tallies), { percentiles, seconds });
        byKey.set((0,measurement_measure/* formatMetric */.gI)(name, tags), { name, tags, type, contains, ...values, steady: {} });
    }
    return [...byKey.values()];
}
function isWanted({ metric }, tags, { wanted }) {
    const names = Object.keys(tags);
    return names.length === 0 || (0,patterns/* selectRows */.A)(wanted, metric, names)(tags);
}

;// CONCATENATED MODULE: ./src/modes/measure/sample-loss.ts



/** Why samples are missing, from what the system says down to what only shows. */
function buildLoss(run, { read, counted, error }) {
    const cause = findCause(run, error);
    const detail = cause === 'unreadable' ? (error?.message ?? '') : (run.writeError ?? '');
    return { cause, detail, read, counted };
}
function findCause({ exit, writeError, isDiskFull }, error) {
    if (exit.code === null || exit.code === k6_exit/* KILLED */.W4)
        return 'killed';
    if (isDiskFull)
        return 'disk-full';
    if (writeError !== null)
        return 'write-error';
    return error === null ? 'cut-off' : 'unreadable';
}
/** What there is of a run whose samples are lost. */
function noteLoss(loss, whole) {
    if (loss === null)
        return [];
    if (loss.cause !== 'killed')
        return loss.read === 0 ? [] : ['The figures are those of the samples that could be read.'];
    const summary = whole === null ? 'it wrote no summary, and ' : '';
    return loss.read === 0
        ? [`k6 was killed: ${summary}none of its samples could be read.`]
        : [
            `k6 was killed: ${summary}its last samples are missing. The figures are those of what it had written.`,
        ];
}
/** The iterations that k6 counted; null where it did not say. */
function countIterations(whole) {
    return (whole === null ? null : (0,measured_value/* findWhole */.tO)(whole.metrics, 'iterations')?.values.count) ?? null;
}
/** The iterations whose samples were read. */
function countRead({ series }) {
    const iterations = series.find(({ metric, tags }) => metric === 'iterations' && Object.keys(tags).length === 0);
    return iterations === undefined ? 0 : sumUp(iterations).sum;
}

;// CONCATENATED MODULE: ./src/modes/measure/stage-rows.ts


/** Every kind of row costs time at every sample. */
const MOST_KINDS = 5;
/**
 * The rows that telling stages apart takes beside those that were asked for: by scenario where there are several,
 * and what thresholds and budgets name by tags.
 */
function planStageRows({ course, thresholdMetrics }, asked) {
    if (course.stages.length === 0)
        return { groupings: [], wanted: [] };
    const byScenario = course.scenarios > 1;
    const named = thresholdMetrics.flatMap((text) => (0,measurement_measure/* parseMetric */.uo)(text) ?? []);
    const patterns = [...asked.wanted, ...named.map(({ name, tags }) => ({ metric: name, tags }))];
    const wanted = patterns.map(({ metric, tags }) => {
        const { scenario: _, ...rest } = tags;
        return { metric, tags: byScenario ? { scenario: '*', ...rest } : rest };
    });
    const kinds = [
        ...(byScenario ? [['scenario']] : []),
        ...wanted.map(({ tags }) => Object.keys(tags).sort()),
    ];
    const known = new Set(asked.groupings.map(keyOf));
    const more = new Map(kinds.filter(({ length }) => length > 0).map((kind) => [keyOf(kind), kind]));
    const groupings = [...more].filter(([key]) => !known.has(key)).map(([, kind]) => kind);
    return { groupings: groupings.slice(0, MOST_KINDS), wanted };
}
/** What was measured in each stage of the load. */
function recordStages(set, { course }, options) {
    const wanted = options.wanted.map(({ metric, tags: { scenario: _, ...tags } }) => ({ metric, tags }));
    const { scenarios } = course;
    return computeStageRecords(set, chooseStages(course.stages), { ...options, wanted, scenarios });
}
/** The stages of a run whose samples could not be read. */
function listUnmeasured({ course: { stages } }) {
    return chooseStages(stages).map((stage) => ({ ...stage, metrics: [], isOfAll: false }));
}
/** The set without the rows that only the stages need, and without what it says of them. */
function withoutStageRows(set, asked) {
    const names = new Set(asked.groupings.flat());
    return {
        ...set,
        series: set.series.filter((series) => isAsked(series, asked)),
        missingTags: set.missingTags.filter(({ name }) => names.has(name)),
    };
}
function isAsked({ tags }, { groupings }) {
    const names = Object.keys(tags);
    return names.length === 0 || groupings.some((grouping) => keyOf(grouping) === keyOf(names));
}
function keyOf(names) {
    return JSON.stringify([...names].sort());
}
/** Why there are no rows by a tag. */
function describeMissingTag({ name, isLeftOut }) {
    const why = isLeftOut ? "the script's systemTags leave the tag out" : 'no sample has that tag';
    return `No rows per ${name}: ${why}.`;
}
/** What is not said of the stages. */
function stage_rows_describeLeftOut({ course: { stages } }) {
    const listed = chooseStages(stages).length;
    return listed === stages.length
        ? []
        : [`The script has ${stages.length} load stages; the ${listed} that begin first are listed.`];
}

;// CONCATENATED MODULE: ./src/modes/measure/samples.ts











/** What is known of a run that left nothing. */
const NOT_SAMPLED = {
    metrics: [],
    loss: null,
    faults: [],
    stages: [],
    endpoints: null,
    notes: [],
};
/**
 * Reads the samples of a run that has ended. What goes wrong here is no error: the record says what is lost, and
 * judging it decides what that means.
 */
async function sampleRun(run, request, log) {
    const whole = readWhole(run);
    const forStages = planStageRows(request.plan, request);
    const endpoints = new EndpointList();
    const { read, notes } = await readKnown(run, whole?.metrics ?? [], { ...request, forStages, endpoints });
    if (read instanceof common_errors/* UserError */.yo) {
        const loss = buildLoss(run, { read: 0, counted: countIterations(whole), error: read });
        return {
            metrics: [],
            loss,
            faults: [],
            stages: listUnmeasured(request.plan),
            endpoints: null,
            notes: [...notes, ...noteLoss(loss, whole)],
        };
    }
    log.info(`${request.suite}: read ${read.samples} samples.`);
    const sampled = computeRecords(read, chooseDuration(run, whole, read), request, forStages);
    const isWhole = !read.isCutOff && run.writeError === null;
    const counts = { read: countRead(read), counted: countIterations(whole), error: null };
    const loss = isWhole ? null : buildLoss(run, counts);
    // Of a part of the samples nobody knows what the rest calls.
    return {
        ...sampled,
        endpoints: loss === null ? endpoints.list() : null,
        loss,
        // Where rows are missing, k6's own look foreign.
        faults: loss === null ? sampled.faults : [],
        notes: [...notes, ...sampled.notes, ...noteLoss(loss, whole)],
    };
}
/** Null where k6 wrote none, or where the disk was full before it was whole. */
function readWhole({ summary, writeError, isDiskFull }) {
    if (summary === null)
        return null;
    try {
        return parseK6Summary(summary);
    }
    catch (error) {
        if (writeError === null && !isDiskFull)
            throw error;
        (0,common_errors/* asUserError */.Yl)(error);
        return null;
    }
}
/**
 * Reads the samples with what k6 says of the script's own metrics. A script can take those out of the summary: k6 is
 * asked about them as well, and where it knows, the samples are read again.
 */
async function readKnown(run, summary, request) {
    const unknown = new Set();
    const onUnknownMetric = (metric) => void unknown.add(metric);
    const first = await request.findKinds(summary);
    const read = await readSet(run, { ...request, ...first, onUnknownMetric }).catch(common_errors/* asUserError */.Yl);
    if (unknown.size === 0)
        return { read, notes: first.notes };
    const all = await request.findKinds(summary, [...unknown]);
    if (![...unknown].some((metric) => all.kinds[metric] !== undefined))
        return { read, notes: all.notes };
    return { read: await readSet(run, { ...request, ...all }).catch(common_errors/* asUserError */.Yl), notes: all.notes };
}
function readSet({ csv, durationMs }, { kinds, forStages, endpoints, plan, onUnknownMetric, ...request }) {
    return readSamples(csv, {
        // Jobs of one matrix may make their data anew, and measure one thing all the same.
        identity: { suite: request.suite, scriptHash: request.script?.parts?.code ?? null, shard: null },
        groupings: [...request.groupings, ...forStages.groupings],
        wanted: [...request.wanted, ...forStages.wanted],
        cuts: cutBetween(chooseStages(plan.course.stages), plan.course.leadMs),
        seriesLimit: DEFAULT_SERIES_LIMIT,
        kinds,
        ...(onUnknownMetric === undefined ? {} : { onUnknownMetric }),
        endpoints,
        durationMs,
        groupIds: request.groupIds,
        dropOrigins: false,
    });
}
function computeRecords(set, durationMs, request, forStages) {
    const { ramps, trendStats, course } = request.plan;
    const ranks = trendStats.map(measurement_measure/* percentileRank */.Wu).filter((rank) => rank !== null);
    const percentiles = ranks.map((rank) => rank * 100);
    const asked = withoutStageRows(set, request);
    return {
        metrics: computeSampleRecords(asked, {
            ramps,
            leadMs: course.leadMs,
            warmUpMs: null,
            percentiles,
            durationMs,
        }).filter(samples_isWanted),
        faults: set.faults,
        stages: recordStages(set, request.plan, { percentiles, wanted: forStages.wanted }),
        notes: [...asked.notes, ...asked.missingTags.map(describeMissingTag), ...stage_rows_describeLeftOut(request.plan)],
    };
}
/** What counters per second are of: k6's own length of the run, where it can be that of this one. */
function chooseDuration(run, whole, { firstMs, lastMs }) {
    const told = whole?.durationMs ?? null;
    const [least, most] = [lastMs - firstMs - CLOCKS_MS, run.durationMs + CLOCKS_MS];
    return told !== null && told >= least && told <= most ? told : null;
}
/** k6 stamps its samples by another clock than the one that it takes the length of the run by. */
const CLOCKS_MS = 100;
/** Rows by tag of what a request is made of, and of users and bytes, would only be noise. */
function samples_isWanted({ name, tags }) {
    if (Object.keys(tags).length === 0)
        return true;
    return built_in_metrics/* BUILT_IN_METRICS */.Hd[name]?.phase !== true && !/^(vus|data_|iterations$|dropped_)/.test(name);
}
/** Percentiles of histograms are within 0.5 % of the exact ones. */
const LARGEST_DIFFERENCE = 0.01;
/**
 * The summary's exact values with the samples' steady ones, and the rows that only the samples have. A script's
 * handleSummary() can alter the figures before k6 writes them (it gets the very object); where the two disagree, the
 * samples are right.
 */
function joinMetrics(summary, sampled) {
    // Nothing that a script can write takes the place of samples that are lost.
    if (sampled.loss !== null) {
        return { metrics: sampled.metrics.map((metric) => ({ ...metric, steady: {} })), notes: [] };
    }
    const keyOf = ({ name, tags }) => formatSeriesKey(name, tags);
    const leftOut = new Set(sampled.faults.flatMap(({ metric, kind }) => (kind === 'foreign' ? [] : [metric])));
    const byKey = new Map(sampled.metrics.map((metric) => [keyOf(metric), metric]));
    const altered = [];
    const joined = summary.flatMap((metric) => {
        const finer = byKey.get(keyOf(metric));
        byKey.delete(keyOf(metric));
        if (finer !== undefined && leftOut.has(metric.name))
            return [finer];
        if (finer === undefined ? isMadeUp(metric, sampled) : disagree(metric, finer)) {
            if (!leftOut.has(metric.name))
                altered.push((0,measurement_measure/* formatMetric */.gI)(metric.name, metric.tags));
            return finer === undefined ? [] : [finer];
        }
        if (finer === undefined)
            return [metric];
        return [{ ...finer, values: { ...finer.values, ...metric.values }, count: chooseCount(metric, finer) }];
    });
    const note = `The script's handleSummary() changed the figures of ${altered.join(', ')}; the samples' own are used.`;
    return { metrics: [...joined, ...byKey.values()], notes: altered.length === 0 ? [] : [note] };
}
/** A summary has zeros for a metric that a threshold names, and never figures of a whole metric without a sample. */
function isMadeUp({ tags, values }, sampled) {
    const isWhole = Object.keys(tags).length === 0;
    return isWhole && sampled.metrics.length > 0 && Object.values(values).some((value) => value !== 0);
}
/** A summary has the sum of a counter, not how many additions it is made of. */
function chooseCount(summary, sampled) {
    return summary.type === 'counter' ? sampled.count : (summary.count ?? sampled.count);
}
/** Gauges depend on their last sample. */
function disagree(summary, sampled) {
    if (summary.type === 'gauge')
        return false;
    return Object.keys(summary.values).some((statistic) => {
        const [told, seen] = [summary.values[statistic], sampled.values[statistic]];
        if (told === undefined || seen === undefined)
            return false;
        return (Math.abs(told - seen) >
            LARGEST_DIFFERENCE * Math.max(Math.abs(told), Math.abs(seen)) + SMALLEST_DIFFERENCE);
    });
}
/** The samples have six decimals. */
const SMALLEST_DIFFERENCE = 2e-6;

;// CONCATENATED MODULE: ./src/modes/measure/k6-record.ts















const k6_record_NOTHING = { metrics: [], thresholds: [], checks: [], durationMs: null };
/** The record of a run that has ended. @throws UserError when k6 refused to run, quoting it */
function buildRunRecord(parts) {
    const { scenario, result, sampled, plan, identity } = parts;
    const ending = explainTimeLimit(findEnding(result), result.endedAt - result.startedAt, plan);
    if (ending.kind === 'refused')
        throw toRefusalError(scenario.file, result);
    const summary = k6_record_readSummary(result.summary, sampled.loss);
    const all = joinMetrics(summary.metrics, sampled);
    const joined = keepPossible(all.metrics);
    const faults = [...sampled.faults, ...listImpossibleMetrics(joined.left, all.metrics)];
    const thresholds = believeThresholds(summary.thresholds, parts, { ending, metrics: joined.metrics });
    return {
        source: 'k6',
        suite: scenario.suite,
        leg: identity.leg,
        scenarioFile: joinPath(parts.workingDirectory, scenario.file),
        provenance: { ...identity.provenance, time: new Date(result.startedAt).toISOString() },
        environment: parts.environment,
        closedModel: plan.closedModel,
        durationMs: summary.durationMs ?? result.endedAt - result.startedAt,
        ending,
        exit: (0,k6_exit/* buildExit */.nI)(result.exit),
        metrics: joined.metrics,
        thresholds: thresholds.map((one) => ({ ...one, contains: contentsOf(one, sampled.metrics) })),
        checks: summary.checks,
        scope: buildScope(parts, summary.checks),
        failedIterations: result.failedIterations,
        ...(sampled.stages.length === 0 ? {} : { stages: sampled.stages.map(keepPossibleStage) }),
        ...(sampled.loss === null ? {} : { loss: sampled.loss }),
        ...(faults.length === 0 ? {} : { faults }),
        ...(parts.changedFiles.length === 0 ? {} : { changedFiles: parts.changedFiles }),
        notes: [
            ...describeSwitchedOff(parts),
            ...sampled.notes,
            ...all.notes,
            ...describeImpossible(joined.left),
            ...describeCount(result),
            ...quoteErrors(result),
        ],
    };
}
function keepPossibleStage(stage) {
    return { ...stage, metrics: keepPossible(stage.metrics).metrics };
}
/** One strange sample is a minimum or a maximum, which nothing judges; of any other statistic the samples tell nothing. */
function listImpossibleMetrics(left, metrics) {
    const told = left.filter(({ statistic }) => statistic !== 'min' && statistic !== 'max');
    return [...new Set(told.map(({ metric }) => metric))].map((metric) => {
        const count = (0,measured_value/* findWhole */.tO)(metrics, metric)?.count || 1;
        return { metric, kind: 'impossible', count, of: count };
    });
}
function buildScope({ scenario, plan, sampled }, checks) {
    return {
        ...plan.scope,
        thresholds: scenario.config.thresholds ? plan.scope.thresholds : [],
        endpoints: sampled.endpoints,
        checks: listScopeNames(checks.map(({ group, name }) => [...group, name].join(' :: '))),
    };
}
/** What a full disk keeps from the samples, it may keep from the summary. */
function k6_record_readSummary(text, loss) {
    if (text === null)
        return k6_record_NOTHING;
    try {
        return parseK6Summary(text);
    }
    catch (error) {
        if (loss === null)
            throw error;
        (0,common_errors/* asUserError */.Yl)(error);
        return k6_record_NOTHING;
    }
}
/** Thresholds that nobody judges look like thresholds that hold. */
function describeSwitchedOff({ scenario, plan }) {
    const { thresholds } = plan.scope;
    if (scenario.config.thresholds || thresholds.length === 0)
        return [];
    const names = (0,common_text/* listSome */.XT)(thresholds.map(({ metric, expression }) => `${metric} ${expression}`));
    const are = thresholds.length === 1 ? 'is' : 'are';
    return [
        `The config switches the k6 thresholds of this suite off (thresholds: off): ${(0,common_text/* plural */.LS)(thresholds.length, 'threshold')} of the script ${are} not judged: ${names}.`,
    ];
}
/** Without the count a run whose iterations throw looks like any other. */
function describeCount({ failedIterations, summary }) {
    if (failedIterations !== null || summary === null)
        return [];
    return [
        "Iterations that threw could not be counted, because k6's log goes elsewhere or is raw (log-output, log-format).",
    ];
}
/** What k6 said of the thresholds, as far as it can be believed. */
function believeThresholds(told, { result, sampled }, { ending, metrics }) {
    const likely = result.exit.code === k6_exit/* BROKEN_THRESHOLDS */.rx ? (0,k6_thresholds/* doubtThresholds */.jx)(told) : told;
    const seen = ending.kind === 'completed' ? likely : doubtIdle(likely, metrics);
    return sampled.loss === null ? seen : judgeByExit(seen, ending);
}
/** k6 says of a run that ended early that thresholds hold on metrics without any sample. */
function doubtIdle(thresholds, metrics) {
    return thresholds.map((threshold) => {
        const name = (0,measurement_measure/* parseMetric */.uo)(threshold.metric)?.name;
        const isMeasured = metrics.some((metric) => metric.name === name && metric.count !== 0);
        return isMeasured ? threshold : { ...threshold, passed: null };
    });
}
/** Where the samples are lost, k6's exit code alone says whether thresholds hold: a script can alter all else. */
function judgeByExit(thresholds, ending) {
    const passedBy = ({ passed }) => {
        if (ending.kind !== 'completed')
            return null;
        return ending.thresholdsBroken ? passed : true;
    };
    return thresholds.map((threshold) => ({ ...threshold, value: null, passed: passedBy(threshold) }));
}
/** What went wrong first is what mends it; k6's log has it among thousands of lines. */
function quoteErrors({ failedIterations, errorLines, requestError }) {
    const thrown = (failedIterations ?? 0) > 0 ? errorLines.at(-1) : undefined;
    return [
        ...(requestError === null ? [] : [`The first request without an answer: ${requestError}.`]),
        ...(thrown === undefined ? [] : [`The last exception: ${(0,log/* shortenK6Message */.c0)(thrown)}.`]),
    ];
}
/** The summary does not say that a Trend of the script's own is of times; the samples' reader asked k6. */
function contentsOf({ metric, contains }, sampled) {
    return sampled.find(({ name }) => name === (0,measurement_measure/* parseMetric */.uo)(metric)?.name)?.contains ?? contains;
}
function toRefusalError(file, { exit, errorLines }) {
    const quote = errorLines.length === 0
        ? 'It said nothing about it.'
        : `It said: ${errorLines.map(log/* shortenK6Message */.c0).join(' ')}`;
    return new common_errors/* UserError */.yo(`${file}: ${(0,k6_exit/* renderExit */.P9)(exit)}. ${quote}`, (0,told/* told */.Ev) `Mend the script, ${(0,told/* input */.hF)('flags')} or ${(0,told/* input */.hF)('env')}, then ${(0,told/* phrase */.MZ)('run again')}.`);
}

// EXTERNAL MODULE: ./src/k6/variables.ts
var k6_variables = __webpack_require__(59224);
;// CONCATENATED MODULE: ./src/k6/metric-probe.ts



/** The name of the tag that carries k6's answer through `k6 inspect`. */
const ANSWER = 'perf_baseline_metrics';
/**
 * A k6 script that asks k6 what the metrics of another script are. Neither the CSV output nor the summary export
 * says whether a Trend is of times; but k6 refuses to make a metric again as something else, so the kind that it
 * does not refuse is the metric's. Run it with `k6 inspect`, environment and flags as for the run: it executes
 * the script's init code, no iteration. The first kind asked for is one that nobody uses: if k6 takes it, the
 * metric did not exist.
 * @param scriptUrl `file://` address of the user's script
 * @returns null if there is nothing to ask
 */
function renderMetricProbe(scriptUrl, metrics) {
    const names = metrics.filter((name) => /^\w+$/.test(name) && !Object.hasOwn(built_in_metrics/* BUILT_IN_METRICS */.Hd, name));
    if (names.length === 0)
        return null;
    return `import ${JSON.stringify(scriptUrl)};
import { Counter, Gauge, Rate, Trend } from 'k6/metrics';
const kinds = [['counter', Counter, true], ['trend', Trend, true], ['trend', Trend, false],
  ['counter', Counter, false], ['rate', Rate, false], ['gauge', Gauge, false], ['gauge', Gauge, true]];
function ask(name) {
  for (const [type, Metric, isTime] of kinds) {
    try { new Metric(name, isTime); return { type, contains: isTime ? 'time' : 'default' }; } catch (refused) {}
  }
  return null;
}
const answer = {};
for (const name of ${JSON.stringify(names)}) answer[name] = ask(name);
export const options = { tags: { ${ANSWER}: JSON.stringify(answer) } };
export default function () {}
`;
}
const Kind = dist/* object */.Ikc({ type: dist/* picklist */.KIO(metric/* METRIC_TYPES */.zm), contains: dist/* picklist */.KIO(metric/* METRIC_CONTENTS */.ec) });
const Answer = dist/* object */.Ikc({
    tags: dist/* object */.Ikc({ [ANSWER]: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* record */.g1P(dist/* string */.YjP(), dist/* nullable */.mee(Kind))) }),
});
/**
 * What `k6 inspect` of the probe said. Metrics that k6 did not know are left out, and all of them if the answer
 * is none: the caller states which metrics it has no kind for.
 */
function parseMetricProbe(inspection) {
    const parsed = dist/* safeParse */.xLC(Answer, inspection);
    const answers = parsed.success ? Object.entries(parsed.output.tags[ANSWER] ?? {}) : [];
    const isKnown = (kind) => {
        return kind !== null && !(kind.type === 'counter' && kind.contains === 'time');
    };
    return Object.fromEntries(answers.filter((answer) => isKnown(answer[1])));
}

;// CONCATENATED MODULE: ./src/modes/measure/metric-kinds.ts



/**
 * Neither the samples nor the summary say whether a Trend of the script's own is of times; k6 itself does. It is
 * asked once for each metric of a script, however often that runs. Where it does not answer, the type is taken from
 * the summary, and the unit is not known.
 */
function createKindFinder(invocation, runner) {
    const answers = new Map();
    const ask = async (names) => {
        const missing = names.filter((name) => !answers.has(name));
        if (renderMetricProbe('file:///', missing) === null)
            return;
        const render = (url) => renderMetricProbe(url, missing) ?? '';
        const kinds = parseMetricProbe((await runner.inspectBeside(invocation, render)).options);
        for (const name of missing)
            answers.set(name, kinds[name] ?? null);
    };
    return async (summary, others = []) => {
        const own = summary.filter(({ name }) => !Object.hasOwn(built_in_metrics/* BUILT_IN_METRICS */.Hd, name));
        const names = [...new Set([...own.map(({ name }) => name), ...others])];
        const guesses = Object.fromEntries(own.map(({ name, type, contains }) => [name, { type, contains }]));
        const refusal = await ask(names).then(() => null, common_errors/* asUserError */.Yl);
        const known = names.flatMap((name) => {
            const kind = answers.get(name) ?? null;
            return kind === null ? [] : [[name, kind]];
        });
        const kinds = { ...guesses, ...Object.fromEntries(known) };
        const guessed = names.filter((name) => kinds[name] === guesses[name] && kinds[name]?.type === 'trend');
        return { kinds, notes: guessed.length === 0 ? [] : [describeGuess(guessed, refusal)] };
    };
}
function describeGuess(names, refusal) {
    const what = `Whether ${names.join(', ')} ${names.length === 1 ? 'is a time' : 'are times'} is not known`;
    return refusal === null
        ? `${what}, because k6 did not say; the unit is left out.`
        : `${what}, because k6 could not be asked; the unit is left out. ${(0,common_errors/* describeError */.Uc)(refusal)}`;
}

;// CONCATENATED MODULE: ./src/modes/measure/scenarios.ts





/** k6's flags for one suite: its config may switch the thresholds off. */
function flagsFor({ config }, flags) {
    return config.thresholds ? flags : [...flags, '--no-thresholds'];
}
const NO_CONFIG = {
    scenarioFile: null,
    env: {},
    thresholds: true,
    validity: validity/* DEFAULT_VALIDITY */.P,
    strictData: false,
};
/** Which suites run, in the order of their files. @throws UserErrors if none, or two of one name. */
function selectScenarios({ files, suites, config }) {
    const all = files === null ? listConfigured(config) : files.flatMap((file) => nameSuites(file, config));
    if (all.length === 0) {
        throw new common_errors/* UserError */.yo(files === null ? 'No scenario file is named.' : 'No scenario file is there.', (0,told/* told */.Ev) `${(0,told/* phrase */.MZ)('name a script')}, or name suites with their scenario-file in the config file.`);
    }
    const errors = [...refuseTwins(all), ...findUnknown(suites, all)];
    if (errors.length > 0)
        throw new common_errors/* UserErrors */.tQ(errors);
    return suites.length === 0 ? all : all.filter((scenario) => suites.includes(scenario.suite));
}
function listConfigured(config) {
    return Object.entries(config.suites).flatMap(([suite, suiteConfig]) => suiteConfig.scenarioFile === null
        ? []
        : [{ suite, file: normalise(suiteConfig.scenarioFile), config: suiteConfig }]);
}
/** The suites of a file: those of the config that name it, else its stem. */
function nameSuites(file, config) {
    const named = listConfigured(config).filter((scenario) => scenario.file === normalise(file));
    if (named.length > 0)
        return named;
    const suite = stemOf(file);
    return [
        {
            suite,
            file: normalise(file),
            config: (Object.hasOwn(config.suites, suite) ? config.suites[suite] : undefined) ?? NO_CONFIG,
        },
    ];
}
function normalise(file) {
    return file.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}
function refuseTwins(scenarios) {
    return listTwins(scenarios).map(({ suite, files }) => new common_errors/* UserError */.yo(`The scenario files ${files.join(' and ')} would both be the suite "${suite}".`, `Name them in the config file: suites: { name-of-your-choice: { scenario-file: ${files[0]} } }.`));
}

;// CONCATENATED MODULE: ./src/modes/measure/plan.ts







/** Plans every scenario file, in order; a failure of one does not lose the others. */
async function planAll(request, ports, bounds) {
    const plans = [];
    for (const scenario of request.scenarios) {
        try {
            plans.push(await planScenario(scenario, request, ports, bounds));
        }
        catch (error) {
            const { suite } = scenario;
            plans.push({ suite, record: null, error: toSuiteError(error, suite, ports.log) });
        }
    }
    const total = plans.reduce((sum, plan) => sum + ('plan' in plan ? (plan.plan.totalDurationMs ?? 0) : 0), 0);
    const budget = request.timeBudgetMs === null ? '' : `; the time budget is ${(0,common_text/* sayMinutes */.zh)(request.timeBudgetMs)}`;
    ports.log.info(`${(0,common_text/* plural */.LS)(plans.length, 'scenario file')}${plans.length === 1 ? '' : ' in sequence'}, ${(0,common_text/* sayMinutes */.zh)(total)} of load at most${budget}.`);
    return plans;
}
/**
 * Asks k6 once all that it has to be asked about a scenario file; it can then run any number of times.
 * @throws UserError quoting k6 when it cannot read the file, and when nothing of the time budget is left
 */
async function planScenario(scenario, request, ports, bounds) {
    const { runner, log } = ports;
    const invocation = invocationOf(scenario, request, bounds);
    requireTime(invocation, request, ports.clock);
    const asked = { ...invocation, env: { ...invocation.env, ...(0,k6_variables/* scheduleVariables */.FW)(invocation.flags) } };
    const plan = parseK6Inspection((await runner.inspect(asked)).options);
    const { fingerprint: script, files } = await runner.fingerprintScript(asked);
    log.info(`${scenario.suite}: ${scenario.file}: ${plan.loadSummary}${describeLength(plan)}`);
    return { scenario, invocation, plan, script, files, findKinds: createKindFinder(invocation, runner) };
}
function invocationOf(scenario, request, bounds) {
    const flags = flagsFor(scenario, request.flags);
    return { ...bounds, scenarioFile: scenario.file, flags, env: { ...scenario.config.env, ...request.env } };
}
/** @throws UserError when nothing of the time budget is left */
function requireTime({ deadline }, { timeBudgetMs }, clock) {
    if (timeBudgetMs === null || clock.now() < deadline)
        return;
    throw new common_errors/* UserError */.yo(`Not run: the time budget of ${(0,common_text/* sayMinutes */.zh)(timeBudgetMs)} was used up before it.`, 'Raise time-budget-minutes, shorten the scenario files, or spread the suites over several jobs.');
}
function describeLength(plan) {
    return plan.totalDurationMs === null ? '' : `; at most ${(0,common_text/* sayMinutes */.zh)(plan.totalDurationMs)}`;
}
/** What went wrong with one suite, kept beside what the others measured. A bug of ours loses no other suite either. */
function toSuiteError(error, suite, log) {
    if (error instanceof common_errors/* UserError */.yo)
        return error;
    log.error(`${suite}: ${error instanceof Error ? (error.stack ?? error.message) : (0,common_errors/* describeError */.Uc)(error)}`);
    return new common_errors/* UserError */.yo(`${suite}: this is a bug in perf-baseline-action: ${(0,common_errors/* describeError */.Uc)(error)}.`, (0,told/* told */.Ev) `Please report it, with the lines about it in ${(0,told/* phrase */.MZ)('log')}.`, { cause: error });
}

;// CONCATENATED MODULE: ./src/modes/measure/scenario-runs.ts










const UNPLANNED_RUN_MS = 6 * 3_600_000;
/** Installs k6, logs the plan, and runs every scenario file; a failure of one does not lose the others. */
async function measureSuites(request, ports) {
    if (request.scenarios.length === 0)
        return [];
    const started = ports.clock.now();
    const k6 = await ports.log.group('Install k6', () => ports.installer.install(request.k6));
    const deadline = started + (request.timeBudgetMs ?? Number.POSITIVE_INFINITY);
    const plans = await ports.log.group('Plan', () => planAll(request, ports, { k6, deadline }));
    const measured = [];
    for (const plan of plans) {
        if ('error' in plan)
            measured.push(plan);
        else
            measured.push(await ports.log.group(`Run ${plan.scenario.suite}`, () => scenario_runs_measure(plan, request, ports)));
    }
    return measured;
}
async function scenario_runs_measure(planned, request, ports) {
    const { suite } = planned.scenario;
    try {
        return { suite, record: await measureRun(planned, ONLY_SIDE, request, ports), error: null };
    }
    catch (error) {
        return { suite, record: null, error: toSuiteError(error, suite, ports.log) };
    }
}
const ONLY_SIDE = { env: {} };
/**
 * Runs a planned scenario once. It may run again, on the same side or on another.
 * @throws UserError when k6 refuses to run, and when nothing of the time budget is left
 */
async function measureRun(planned, side, request, ports) {
    const { scenario, invocation, plan, files } = planned;
    requireTime(invocation, request, ports.clock);
    const changedBefore = await ports.runner.findChanged(files);
    if (changedBefore.length > 0)
        return buildUnstarted(planned, changedBefore, request, ports);
    let sampled = NOT_SAMPLED;
    let changed = null;
    const { suite } = scenario;
    const { groupings, wanted, groupIds } = request;
    const result = await ports.runner.run({
        ...invocation,
        env: { ...invocation.env, ...side.env },
        suite,
        trendStats: plan.trendStats,
        plannedMs: plan.course.lengthMs,
        timeLimitMs: plan.longestMs ?? UNPLANNED_RUN_MS,
        takeSamples: async (run) => {
            // The script is asked about its metrics once more, which only makes sense of the one that ran.
            changed = await ports.runner.findChanged(files);
            if (changed.length > 0)
                return;
            sampled = await sampleRun(run, { ...planned, suite, groupings, wanted, groupIds }, ports.log);
        },
    });
    ports.log.info(`${suite}: ${(0,k6_exit/* renderExit */.P9)(result.exit)}.`);
    const { identity, workingDirectory } = request;
    const environment = buildEnvironment(planned, request, ports);
    const changedFiles = changed ?? (await ports.runner.findChanged(files));
    // A summary of what nobody knows is no summary.
    const known = changedFiles.length === 0 ? result : { ...result, summary: null };
    const parts = { scenario, result: known, sampled, plan, environment, identity };
    const record = buildRunRecord({ ...parts, workingDirectory, changedFiles });
    return concealRun(record, request.secrets);
}
/** What another suite's run, or a program beside it, changed is not measured. */
function buildUnstarted(planned, changedFiles, request, ports) {
    const { identity, workingDirectory, secrets } = request;
    const { suite, file } = planned.scenario;
    ports.log.info(`${suite}: k6 was not started, for ${(0,common_text/* listSome */.XT)(changedFiles)} changed.`);
    const provenance = { ...identity.provenance, time: new Date(ports.clock.now()).toISOString() };
    const scenarioFile = joinPath(workingDirectory, file);
    const empty = (0,run_record/* emptyRun */.dl)({ source: 'k6', suite, leg: identity.leg, scenarioFile, provenance });
    const environment = buildEnvironment(planned, request, ports);
    return concealRun({ ...empty, environment, changedFiles, notes: ['k6 was not started.'] }, secrets);
}
/** Where a run belongs stays as it is: the project names it so, and other runs are found by it. */
function concealRun(record, secrets) {
    const { suite, leg, scenarioFile, provenance } = record;
    return { ...(0,common_secrets/* concealValue */.Lg)(record, secrets), suite, leg, scenarioFile, provenance };
}
function buildEnvironment({ scenario, invocation, plan, script }, request, { machine, digest }) {
    const load = stableJson({
        options: plan.load,
        flags: (0,flags/* loadFlags */.I1)(request.flags),
        env: scenario.config.env,
        envNames: request.loadNames,
        k6: request.k6Environment,
    });
    return {
        k6Version: invocation.k6.version,
        script,
        load: { hash: digest(load).slice(0, 16), summary: plan.loadSummary },
        ...machine,
    };
}

;// CONCATENATED MODULE: ./src/modes/measure/runs.ts








/** Runs every suite, or reads the runs that were measured elsewhere. */
function obtainRuns(source, ports) {
    return 'results' in source ? loadResults(source, ports) : measureSuites(source, ports);
}
/** Looks once more at everything that was measured. */
function checkRecords(measured, check) {
    return Promise.all(measured.map(async (one) => (one.record === null ? one : { ...one, record: await check(one.record) })));
}
/** Suites that were not run, with the reason. */
function listSkipped(source) {
    return 'skipped' in source ? source.skipped : [];
}
/**
 * The runs that the result files hold, one suite each; a file that cannot be read does not lose the others.
 * @throws UserErrors when a pattern fits nothing, or two files would be one suite
 */
async function loadResults(request, ports) {
    const { results, workingDirectory, suites } = request;
    const found = await ports.workspace.find(results, workingDirectory);
    const files = found.filter((file) => !isCompanion(file, found));
    const all = files.map((file) => ({ suite: request.suite ?? nameSuite(file), file }));
    const errors = [...runs_refuseTwins(all), ...findUnknown(suites, all)];
    if (errors.length > 0)
        throw new common_errors/* UserErrors */.tQ(errors);
    const wanted = all.filter(({ suite }) => suites.length === 0 || suites.includes(suite));
    return ports.log.group('Read results', async () => {
        const measured = [];
        for (const result of wanted)
            measured.push(await loadResult(result, request, ports));
        return measured;
    });
}
/** Locust's own naming of its files, `<prefix>_stats.csv`, is the custom for files of other tools as well. */
function nameSuite(file) {
    const stem = stemOf(file);
    return stem.replace(/_stats$/, '') || stem;
}
function runs_refuseTwins(all) {
    return listTwins(all).map(({ suite, files }) => new common_errors/* UserError */.yo(`The result files ${files.join(' and ')} would both be the suite "${suite}".`, 'A suite is named after its file, without folder and ending: give the files names of their own.'));
}
async function loadResult(result, request, ports) {
    const { suite, file } = result;
    try {
        const path = joinPath(request.workingDirectory, file);
        const source = await readSource(path, ports.workspace);
        const { format, identity, config } = request;
        const thresholds = config.suites[suite]?.thresholds !== false;
        const context = { suite, format, identity, thresholds };
        const { record, title } = buildResultRecord(source, context, ports.clock.now());
        const metrics = (0,common_text/* plural */.LS)(record.metrics.length, 'metric');
        ports.log.info(`${suite}: ${file}: read as ${title}, ${metrics}, measured elsewhere.`);
        return { suite, record, error: null };
    }
    catch (error) {
        return { suite, record: null, error: (0,common_errors/* asUserError */.Yl)(error).within(`${file}: `) };
    }
}
/** A file with what its tool wrote beside it. @throws UserError */
async function readSource(path, workspace) {
    const content = await workspace.read(path);
    if (content === null)
        throw new common_errors/* UserError */.yo('it is not there any more.', 'Does another step remove it?');
    const beside = {};
    for (const [ending, companion] of Object.entries(nameCompanions(path)))
        beside[ending] = await workspace.read(companion);
    return { ...openResultFile(path, content), beside };
}

;// CONCATENATED MODULE: ./src/modes/baseline.ts












/** Stores the valid runs of this job, or of the jobs before it. Invalid runs are never stored. */
async function runBaseline(request, ports) {
    refuseEvent(request.storing.policy.event);
    const { source, storing } = request;
    if ('gather' in source)
        return storeGathered(source.gather, request, ports);
    const suites = 'scenarios' in source ? source.scenarios.map(({ suite }) => suite) : [];
    const checkDocument = await freezeDocuments(suites, storing, ports.workspace);
    return storeMeasured(await checkRecords(await obtainRuns(source, ports), checkDocument), request, ports);
}
async function storeMeasured(measured, request, ports) {
    const records = measured.flatMap(({ record }) => (record === null ? [] : [record]));
    const outcome = await storeRecords(records, request.storing, ports);
    const results = measured.flatMap(({ suite, record, error }) => record === null ? { kind: 'failed', suite, error } : judgeAlone(record, outcome, request));
    const skipped = 'gather' in request.source ? [] : listSkipped(request.source);
    return buildStoringReport([...results, ...skipped], outcome, request);
}
/** A run for the baseline is held against its thresholds and budgets only. */
function judgeAlone(record, outcome, { storing }) {
    const { suite } = record;
    const { config } = storing;
    const path = baselinePath(config.baseline.path, suite);
    const place = isStorable(record, config)
        ? (outcome.places.get(suite) ?? `${path}, left as it was`)
        : `${path}, left as it was because the run is not valid`;
    const { rules, budgets } = config;
    const input = { record, baseline: { kind: 'stored', place }, validity: validityOf(config, suite) };
    const options = { rules, budgets, evidence: 'off', validity: validity/* DEFAULT_VALIDITY */.P };
    return compareSuites([input], options).map((comparison) => {
        return { kind: 'compared', suite, comparison, error: outcome.errors.get(suite) ?? comparison.error };
    });
}
async function storeGathered(gather, request, ports) {
    const additions = await gatherRuns(gather, requireArtifacts(ports.artifacts));
    for (const addition of additions)
        ports.log.info(`Gathered ${describeGathered(addition)}.`);
    const outcome = await storeRuns(additions, request.storing, ports);
    const results = additions.map((addition) => {
        const { suite } = addition;
        const error = outcome.errors.get(suite);
        if (error !== undefined)
            return { kind: 'failed', suite, error };
        const text = `${describeGathered(addition)}: ${outcome.places.get(suite) ?? 'not stored'}.`;
        return { kind: 'stored', suite, text };
    });
    return buildStoringReport(results, outcome, request);
}
function describeGathered({ suite, runs }) {
    const jobs = new Set(runs.map(({ provenance }) => provenance.job));
    const legs = new Set(runs.map(({ leg }) => leg));
    const ofLegs = legs.size > 1 ? `, ${(0,common_text/* plural */.LS)(legs.size, 'leg')}` : '';
    return `${suite}, ${(0,common_text/* plural */.LS)(runs.length, 'run')} of ${(0,common_text/* plural */.LS)(jobs.size, 'job')}${ofLegs}`;
}
function buildStoringReport(results, { notices, changes: baselineChanges, pullRequestUrl }, { context }) {
    const stored = { notices: [...notices], baselineChanges, pullRequestUrl };
    return (0,build_report/* buildReport */.F)(results, { ...context, mode: 'baseline', ...stored });
}

;// CONCATENATED MODULE: ./src/modes/compare/frozen-files.ts


/**
 * Freezes the baselines that lie within reach of the scripts. One that cannot be read is told before the load has run.
 * @throws UserError
 */
async function freezeBaselines(suites, config, base) {
    const paths = new Map(suites.map((suite) => [suite, baselinePath(config.baseline.path, suite)]));
    const reachable = new Set(await base.freeze([...paths.values()]));
    if (reachable.size > 0)
        await base.resolveBase();
    for (const [suite, path] of paths) {
        if (!reachable.has(path))
            continue;
        const file = await base.load(path);
        if (file.kind === 'absent')
            continue;
        const place = `${file.path} on ${file.how}`;
        requireSuite(readStoredDocument(file.text, { suite, place }).document, suite, place);
    }
}
/**
 * A view of the checkout in which these files stay as they are now, whatever k6 does to them later: a script's
 * handleSummary() can write the base branch's text over what the checkout changed.
 */
async function freezeTexts(paths, workspace) {
    const frozen = new Map();
    for (const path of paths) {
        try {
            const text = await workspace.read(path);
            frozen.set(path, () => text);
        }
        catch (error) {
            frozen.set(path, () => {
                throw error;
            });
        }
    }
    return { read: async (path) => (frozen.get(path) ?? (() => workspace.read(path)))() };
}

// EXTERNAL MODULE: ./src/rules/presets.ts
var presets = __webpack_require__(13667);
// EXTERNAL MODULE: ./src/settings/config-file.ts + 4 modules
var config_file = __webpack_require__(83245);
;// CONCATENATED MODULE: ./src/modes/compare/acceptance.ts



/**
 * A regression that a maintainer accepted warns instead of failing; budgets, thresholds and an invalid run still count.
 * The label's name comes from the base branch's config, because a pull request must not choose it.
 * @param configPath null where there is no pull request
 */
async function acceptRegressions(comparisons, configPath, ports) {
    const unchanged = { comparisons, notices: [] };
    if (configPath === null || ports.labels === null || !comparisons.some(hasRegression))
        return unchanged;
    const label = await loadAcceptLabel(configPath, ports);
    if (label === null)
        return unchanged;
    const state = await ports.labels.find(label);
    const offer = `A maintainer can accept the regression: add the label "${label}" to this pull request, then run this job again.`;
    if (state.kind === 'absent')
        return { comparisons, notices: [offer] };
    if (state.kind === 'not-counted')
        return { comparisons, notices: [state.reason, offer] };
    const who = `Accepted by ${state.by} on ${state.at.slice(0, 10)} with the label "${label}".`;
    ports.log.info(`The regression is accepted. ${who}`);
    return { comparisons: comparisons.map((comparison) => acceptRegression(comparison, who)), notices: [] };
}
function hasRegression({ findings }) {
    return findings.some(({ verdict, reason }) => verdict === 'fail' && reason === 'regression');
}
function acceptRegression(comparison, who) {
    const findings = comparison.findings.map((finding) => finding.verdict === 'fail' && finding.reason === 'regression'
        ? {
            verdict: 'warn',
            reason: 'accepted',
            text: `${finding.text} ${who}`,
            acceptedBy: who,
        }
        : finding);
    // Among equals the accepted regression stays first: it is what the reader came for.
    findings.sort((a, b) => (0,verdict/* severity */.yf)(b.verdict) - (0,verdict/* severity */.yf)(a.verdict));
    return { ...comparison, findings };
}
/** A base branch whose config cannot be read names no label: nothing is accepted by mistake. */
async function loadAcceptLabel(configPath, { base, log }) {
    const load = async () => {
        const file = await base.load(configPath);
        return file.kind === 'found' ? (0,config_file.parseConfig)(file.text, configPath).acceptLabel : null;
    };
    return (0,common_errors/* rescue */.ic)(load, ({ message }) => {
        log.debug(`The accept-label of the base branch is not known: ${message}`);
        return null;
    });
}

;// CONCATENATED MODULE: ./src/baseline/nearest-commit.ts


/** Which stored runs stand for the base commit: its own, else those of its nearest ancestor, else the newest. */
function findNearestCommit(document, { baseSha, ancestors }) {
    const stored = new Set(document.runs.map(({ provenance }) => provenance.sha));
    // An empty text is a commit that nobody knows, and never the same as another.
    const distance = [baseSha, ...ancestors.filter((sha) => sha !== baseSha)].findIndex((sha) => sha !== '' && stored.has(sha));
    const newest = document.runs.at(-1)?.provenance.sha ?? '';
    if (distance === 0)
        return { sha: baseSha, how: 'of the base commit' };
    if (distance > 0) {
        const sha = ancestors.filter((other) => other !== baseSha)[distance - 1] ?? newest;
        return { sha, how: `of ${(0,git_ref/* shortenSha */.y)(sha)}, ${(0,common_text/* plural */.LS)(distance, 'commit')} before the base commit` };
    }
    if (newest === '' || ancestors.length === 0)
        return { sha: newest, how: '' };
    return {
        sha: newest,
        how: ancestors.length > 1
            ? `of ${(0,git_ref/* shortenSha */.y)(newest)}, which is not a recent commit of the base branch`
            : `of ${(0,git_ref/* shortenSha */.y)(newest)}`,
    };
}
/**
 * Without the runs of commits that the base branch got after the base commit: they may belong to a slower or a faster
 * service than the one that the change starts from. Runs before that commit all count.
 */
function cutAfterCommit(document, { sha }, { ancestors }) {
    if (!ancestors.includes(sha))
        return document;
    const last = document.runs.findLastIndex(({ provenance }) => provenance.sha === sha);
    const runs = document.runs.filter(({ provenance }, index) => index <= last || ancestors.includes(provenance.sha));
    return { ...document, runs };
}

// EXTERNAL MODULE: ./src/settings/config.ts
var config = __webpack_require__(69551);
;// CONCATENATED MODULE: ./src/modes/compare/own-edits.ts




/** The checkout's copy is never judged against; where it differs, the reader is told. */
async function findOwnEdits(path, base, { workspace }) {
    const own = await workspace.read(path);
    if (own === null || flatten(own) === flatten(base))
        return [];
    return [
        `This checkout changes its own baseline ${path}. The verdict is against the base branch's version.`,
    ];
}
/**
 * Rules, limits and variables come from the checkout, because they belong to the change; where config or env-file
 * differ, a banner says so.
 */
async function findConfigEdits({ config, configFile }, ports) {
    if (configFile === null)
        return [];
    const ofConfig = await findEdits(configFile.path, ports, async () => {
        const base = await ports.base.load(configFile.path);
        return describeConfigEdits(configFile, base.kind === 'found' ? base.text : null);
    });
    const { envFile } = config;
    if (envFile === null)
        return ofConfig;
    return [...ofConfig, ...(await findEdits(envFile, ports, () => describeEnvEdits(envFile, ports)))];
}
async function findEdits(path, { log }, find) {
    return (0,common_errors/* rescue */.ic)(find, () => {
        log.debug(`${path} on the base branch could not be read, so nobody is told whether it changed.`);
        return [];
    });
}
async function describeEnvEdits(envFile, { proposed }) {
    if (proposed === null || !(await proposed.changes(envFile)))
        return [];
    return [`This checkout changes ${envFile}, the env-file. The script got the changed variables.`];
}
function describeConfigEdits({ path, text }, base) {
    if (flatten(text) === flatten(base))
        return [];
    const keys = (0,common_errors/* rescueNow */.C4)(() => listChangedKeys(text, base, path), () => null);
    if (keys?.length === 0)
        return [];
    const which = keys === null ? '' : ` (${(0,common_text/* listSome */.XT)(keys, MOST_KEYS)})`;
    const mirror = keys?.includes('k6.download-url')
        ? " k6 comes from where the base branch's config says, until this is merged."
        : '';
    return [`This checkout changes ${path}${which}. The verdict follows the changed config.${mirror}`];
}
const MOST_KEYS = 20;
/** What of the config says something else: `rules`, `k6.path`, `suites.checkout`. */
function listChangedKeys(text, base, path) {
    const read = (source) => source === null ? config/* DEFAULT_CONFIG */.PV.document : (0,config_file.parseConfig)(source, path).document;
    return listDifferences(read(text), read(base)).flatMap(([key, own, theirs]) => {
        if (!isMap(own ?? {}) || !isMap(theirs ?? {}))
            return [key];
        return listDifferences(asMap(own), asMap(theirs)).map(([inner]) => `${key}.${inner}`);
    });
}
function listDifferences(own, theirs) {
    return [...new Set([...Object.keys(own), ...Object.keys(theirs)])]
        .map((key) => [key, own[key], theirs[key]])
        .filter(([, mine, other]) => JSON.stringify(mine) !== JSON.stringify(other));
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function asMap(value) {
    return isMap(value) ? value : {};
}
function flatten(text) {
    return text === null ? null : text.replaceAll('\r\n', '\n');
}

;// CONCATENATED MODULE: ./src/modes/compare/baselines.ts








/** The baseline of a suite; what cannot be read becomes an error beside what was measured. */
async function loadBaseline(record, options, ports) {
    if (options.wanted === 'none') {
        return toLoaded({ kind: 'unwanted', place: 'not asked for' });
    }
    const path = baselinePath(options.config.baseline.path, record.suite);
    try {
        if (options.wanted === 'artifact')
            return await loadFromArtifacts(record, options, {
                ...ports,
                artifacts: requireArtifacts(ports.artifacts),
            });
        const wanted = { path, anySuite: options.anySuite === true, worse: options.worse ?? null };
        const ofRepo = await loadFromRepository(record, wanted, ports);
        if (ofRepo.baseline.kind === 'found' || options.wanted === 'repo')
            return ofRepo;
        return await tryArtifacts(ofRepo, record, options, ports);
    }
    catch (error) {
        // What was measured is still judged by its thresholds and shown.
        const places = { auto: `${path}, or artifacts`, repo: path, artifact: 'artifacts' };
        const place = places[options.wanted];
        const baseline = { kind: 'unreadable', place: `${place}, which could not be read` };
        return { baseline, error: (0,common_errors/* asUserError */.Yl)(error), notices: [] };
    }
}
function toLoaded(baseline, notices = []) {
    return { baseline, error: null, notices };
}
async function loadFromRepository({ suite }, { path, anySuite, worse }, ports) {
    const { base, log } = ports;
    const file = await base.load(path);
    const notices = await findOwnEdits(path, file.kind === 'found' ? file.text : null, ports);
    const at = `${path} on ${file.how}`;
    if (file.kind === 'absent') {
        const change = await base.findLastChange(path);
        if (change === null)
            return toLoaded({ kind: 'absent', place: at }, notices);
        const why = `the commit ${(0,git_ref/* shortenSha */.y)(change.sha)} removed ${path}`;
        return toLoaded({ kind: 'lost', place: at, why }, notices);
    }
    const { document, format } = await readFile(file.text, { suite, path, place: at, worse }, base);
    if (!anySuite)
        requireSuite(document, suite, at);
    const { how } = findNearestCommit(document, await loadLineage(document, base));
    const whose = document.suite === suite ? at : `baseline of suite ${document.suite} (${at})`;
    const read = format === 'baseline' ? whose : `${at} (read as ${nameFormat(format)})`;
    const place = how === '' ? read : `${read}; its newest run is ${how}`;
    log.info(`Baseline of ${suite}: ${place}.`);
    return toLoaded({ kind: 'found', document, place, holdsOneRun: holdsOneRun(format) }, notices);
}
/** Files of other tools may not say when they were measured; the commit that wrote them does, where it can be asked for. */
async function readFile(text, { path, ...target }, base) {
    const read = readStoredDocument(text, target);
    if (read.format === 'baseline')
        return read;
    const change = await (0,common_errors/* rescue */.ic)(() => base.findLastChange(path), () => null);
    const unknownTime = change?.time;
    return unknownTime ? readStoredDocument(text, { ...target, unknownTime }) : read;
}
/** Asked for only where there is something to find: it is one more question to GitHub. */
async function loadLineage({ runs }, base) {
    const { sha: baseSha } = await base.resolveBase();
    return { baseSha, ancestors: runs.length === 0 ? [] : await base.listAncestors() };
}
async function loadFromArtifacts({ suite, leg, provenance }, { config }, { artifacts, base, log }) {
    const { ref } = await base.resolveBase();
    const { history } = config.baseline;
    const request = { suite, leg, baseRef: ref, history, ownRun: false };
    const { document, uploaded, refused, lost, unread } = await loadArtifactBaseline(request, artifacts);
    for (const line of describeRefused(refused))
        log.info(line);
    const looked = `artifacts named ${baselineArtifactName(suite, '')} of ${ref}`;
    const [newest] = uploaded;
    const mistake = describeUnread(unread);
    if (document === null || newest === undefined) {
        // Whatever else is lost or foreign: this one may be what the run should be judged by.
        if (mistake !== null)
            throw mistake;
        const [first] = describeRefused(refused);
        const place = first === undefined ? looked : `${looked}; ${(0,common_text/* plural */.LS)(refused.length, 'artifact')} refused: ${first}`;
        if (lost === null)
            return toLoaded({ kind: 'absent', place });
        const why = `the artifact of ${lost.createdAt.slice(0, 10)} is gone: ${lost.why}`;
        return toLoaded({ kind: 'lost', place, why });
    }
    const lineage = await loadLineage(document, base);
    const nearest = findNearestCommit(document, lineage);
    const stored = describeUploaded(uploaded, provenance.time);
    const place = nearest.how === '' ? stored : `${stored}; its newest run that counts is ${nearest.how}`;
    log.info(`Baseline of ${suite}: ${place}.`);
    const expiry = describeExpiry(newest, provenance.time);
    const rest = mistake === null ? null : `${mistake.message} Compared with ${describeRest(uploaded)}.`;
    const notices = [expiry, rest].filter((notice) => notice !== null);
    for (const notice of notices)
        log.warning(notice);
    const counted = cutAfterCommit(document, nearest, lineage);
    return toLoaded({ kind: 'found', document: counted, place }, notices);
}
function describeRest({ length }) {
    return length === 1 ? 'the one that could be read' : `the ${length} that could be read`;
}
/** `baseline: auto`: a token that may not list artifacts is no mistake, but the reader is told. */
async function tryArtifacts(ofRepo, record, options, ports) {
    const { artifacts } = ports;
    const unasked = (why) => {
        const place = `${ofRepo.baseline.place}; ${why}`;
        return { ...ofRepo, baseline: { ...ofRepo.baseline, place } };
    };
    if (artifacts === null)
        return unasked('artifacts, which need a github-token to be read');
    try {
        const ofArtifacts = await loadFromArtifacts(record, options, { ...ports, artifacts });
        const notices = [...ofRepo.notices, ...ofArtifacts.notices];
        if (ofArtifacts.baseline.kind === 'absent' && ofRepo.baseline.kind === 'lost')
            return ofRepo;
        return ofArtifacts.baseline.kind === 'absent'
            ? toLoaded({ kind: 'absent', place: `${ofRepo.baseline.place}; ${ofArtifacts.baseline.place}` }, notices)
            : { ...ofArtifacts, notices };
    }
    catch (error) {
        if (!(error instanceof ArtifactsForbidden))
            throw error;
        ports.log.info(`Artifacts were not looked through: ${error.message} ${error.hint}`);
        return unasked('artifacts were not looked through, which needs actions: read');
    }
}

;// CONCATENATED MODULE: ./src/modes/compare/suites.ts













/** Compares every measured suite with its baseline; a baseline that cannot be read concerns its suite only. */
async function compareAll(measured, options, ports) {
    const loaded = [];
    for (const { suite, record } of measured) {
        if (record === null)
            continue;
        const validity = validityOf(options.config, suite);
        const strictData = options.config.suites[suite]?.strictData ?? false;
        loaded.push({ record, validity, strictData, ...(await loadBaseline(record, options, ports)) });
    }
    const { rules, budgets, evidence } = options.config;
    const compared = compareSuites(loaded, {
        rules,
        budgets,
        evidence,
        validity: validity/* DEFAULT_VALIDITY */.P,
        history: options.config.baseline.history,
    });
    const { comparisons, notices: accepted } = await acceptRegressions(compared, options.configFile?.path ?? null, ports);
    const results = new Map(comparisons.map((comparison, index) => {
        const { suite } = comparison.record;
        const error = loaded[index]?.error ?? comparison.error;
        return [suite, { kind: 'compared', suite, comparison, error }];
    }));
    return {
        results: measured.flatMap(({ suite, error }) => error === null ? (results.get(suite) ?? []) : { kind: 'failed', suite, error }),
        notices: [
            ...loaded.flatMap(({ notices }) => notices),
            ...(loaded.length === 0 ? [] : await findConfigEdits(options, ports)),
            ...accepted,
            ...describeIdleBudgets(options.config.budgets, comparisons),
            ...describeIdleRules(rules, comparisons),
            ...warnOfAge(comparisons, options.config.baseline.maxAgeDays, ports),
        ],
    };
}
function warnOfAge(comparisons, maxAgeDays, { log }) {
    const warnings = comparisons.flatMap((comparison) => describeAge(comparison, maxAgeDays));
    for (const warning of warnings)
        log.warning(warning);
    return warnings;
}
/** An old baseline describes a service that may have changed many times since. */
function describeAge({ record, baseline }, maxAgeDays) {
    if (baseline.newest === null || baseline.newest.provenance.time === run_record/* UNKNOWN_TIME */.v2)
        return [];
    const days = Math.floor((0,common_days/* countDays */.T)(baseline.newest.provenance.time, record.provenance.time));
    if (days <= maxAgeDays)
        return [];
    return [
        `The newest baseline of ${record.suite} is ${days} days old (max-age-days is ${maxAgeDays}). A maintainer should measure a new one.`,
    ];
}
/** A budget that speaks of nothing that was measured holds nothing: a typing mistake, or a metric that no sample reached. */
function describeIdleBudgets(budgets, comparisons) {
    if (comparisons.length === 0)
        return [];
    return budgets
        .filter((budget) => !comparisons.some(({ record }) => (0,suites_budgets/* judgesAny */.lY)(budget, (0,measured_value/* listMeasures */.im)(record))))
        .map(({ measure }) => `The budget for ${(0,measurement_measure/* formatMeasure */.os)(measure)} fits no measure of this run, so it holds nothing. Look for a typing mistake.`);
}
const PRESET = Object.values(presets/* PRESET_RULES */.U4).flat();
/** A rule of the user's own that speaks of nothing measured judges nothing; a preset's rules speak of metrics that a suite may well lack. */
function describeIdleRules(rules, comparisons) {
    if (comparisons.length === 0)
        return [];
    return rules.flatMap((rule) => {
        const { subject } = rule;
        if (subject.kind !== 'pattern' || PRESET.includes(rule))
            return [];
        const fits = comparisons.some(({ measures }) => measures.some(({ measure }) => (0,patterns/* fitsPattern */.j)(subject.measure, measure)));
        if (fits)
            return [];
        return [
            `The rule for ${(0,measurement_measure/* formatMeasure */.os)(subject.measure)} fits no measure of this run or its baseline, so it judges nothing. Look for a typing mistake.`,
        ];
    });
}

// EXTERNAL MODULE: ./src/comparison/outcome.ts
var comparison_outcome = __webpack_require__(20945);
;// CONCATENATED MODULE: ./src/modes/history/compared-runs.ts





/**
 * Stores compared runs that are valid, where `update` asks for it. A failing run is left out unless a maintainer asked
 * for it, so that a slow service does not become normal by itself.
 */
async function storeCompared(results, request, ports) {
    const { update, firstOnly, storesFailing } = request.policy;
    if (!(await mayStore(request, ports)))
        return { ...NOTHING_STORED, results };
    const compared = results.filter((result) => result.kind === 'compared');
    const usable = compared.filter(({ error, comparison }) => error === null && !(firstOnly && comparison.baseline.found));
    const failing = usable.filter((result) => (0,comparison_outcome/* verdictOf */.Vj)(result).verdict === 'fail');
    const left = storesFailing ? [] : failing;
    const taken = usable.filter((result) => !left.includes(result));
    const records = taken.map(({ comparison }) => comparison.record);
    const outcome = await storeRecords(records, request, ports);
    // The log has told of files of the workspace already.
    if (update !== 'workspace')
        for (const [suite, place] of outcome.places)
            ports.log.info(`Baseline of ${suite}: ${place}.`);
    return {
        ...outcome,
        results: results.map((result) => result.kind === 'compared'
            ? { ...result, error: result.error ?? outcome.errors.get(result.suite) ?? null }
            : result),
        notices: [
            ...outcome.notices,
            ...describeLeft(left, request.policy),
            ...compared_runs_describeHeld(compared, request.policy),
        ],
    };
}
/** What was said about storing means nothing where only first runs are stored, and this is none. */
function compared_runs_describeHeld(compared, { firstOnly, note, dryRun, updateHistory }) {
    const suites = compared.filter(({ comparison }) => comparison.baseline.found).map(({ suite }) => suite);
    const isAsked = note !== null || dryRun || updateHistory === 'reset';
    if (!firstOnly || !isAsked || suites.length === 0)
        return [];
    return [
        `Not stored (${suites.join(', ')}): there is a baseline already, and another run is added to it only by --update-baseline.`,
    ];
}
function describeLeft(left, { update }) {
    if (left.length === 0)
        return [];
    const how = update === 'workspace' ? 'by perf-baseline baseline update' : 'when a maintainer dispatches the workflow';
    const suites = left.map(({ suite }) => suite).join(', ');
    return [
        `${(0,common_text/* plural */.LS)(left.length, 'failing run')} not stored (${suites}): a failing run becomes part of the baseline only ${how}.`,
    ];
}

;// CONCATENATED MODULE: ./src/modes/compare.ts







/** Runs every suite, compares it with its baseline, and reports; on the base branch it stores the runs if asked to. */
async function runCompare(request, ports) {
    const { measuring, comparing, storing } = request;
    const { config, wanted } = comparing;
    const suites = 'scenarios' in measuring ? measuring.scenarios.map(({ suite }) => suite) : [];
    const paths = suites.map((suite) => baselinePath(config.baseline.path, suite));
    const workspace = await freezeTexts(wanted === 'none' ? [] : paths, ports.workspace);
    if (wanted !== 'none')
        await freezeBaselines(suites, config, ports.base);
    const checkDocument = await freezeDocuments(suites, storing, ports.workspace);
    const measured = await checkRecords(await obtainRuns(measuring, ports), checkDocument);
    // One file of results beside one file of a baseline: whoever names both means that they belong together.
    const anySuite = 'results' in measuring && measured.length === 1 && !isPerSuite(config.baseline.path);
    const compared = await compareAll(measured, { ...comparing, anySuite }, { ...ports, workspace });
    const stored = await storeCompared(compared.results, storing, ports);
    const results = [...stored.results, ...listSkipped(measuring)];
    const notices = [...compared.notices, ...stored.notices];
    const { changes: baselineChanges, pullRequestUrl } = stored;
    const context = { ...request.context, notices, baselineChanges, pullRequestUrl };
    return (0,build_report/* buildReport */.F)(results, { ...context, mode: 'compare' });
}

// EXTERNAL MODULE: ./src/modes/refused-inputs.ts
var refused_inputs = __webpack_require__(38992);
// EXTERNAL MODULE: ./src/k6/version.ts
var version = __webpack_require__(43077);
;// CONCATENATED MODULE: ./src/modes/measure/k6-choice.ts


/**
 * Which k6 is run. A program can read this process's environment, the token in it, where a script cannot. So a pull
 * request chooses none: a path into its checkout counts only where the base branch's config names it as well and the
 * pull request leaves the program as it is, and the address of a mirror is the base branch's.
 * @throws UserError saying why a path does not count
 */
async function chooseK6(choice, ports) {
    const { version, config } = choice;
    const { proposed, workspace } = ports;
    const wish = { version, ...config.k6 };
    if (proposed === null)
        return wish;
    const findChange = async (path) => findProposed(await workspace.locate(path), proposed);
    if (wish.path === null) {
        const mirror = wish.downloadUrl === null ? {} : await chooseMirror(wish.downloadUrl, choice, ports);
        return { ...wish, ...mirror, refuse: (path) => explainRefusal(() => findChange(path)) };
    }
    const { path, names } = await workspace.locate(wish.path);
    if (names.length > 0)
        await requireBaseChoice(wish.path, choice, ports);
    const changed = await findProposed({ names }, proposed);
    if (changed === null)
        return { ...wish, path };
    const elsewhere = changed === wish.path ? '' : ` (${wish.path} leads to it)`;
    throw new common_errors/* UserError */.yo(`k6.path: this pull request changes the program ${changed}${elsewhere}, so it is not run. ${WHY}`, 'Let a maintainer merge the program by itself first, or let a step of the workflow install k6 and leave k6.path out.');
}
const WHY = "A program of a pull request's own could read the job's token.";
/** The first of the names under which the pull request has another file than the base branch; null: none. */
async function findProposed({ names }, proposed) {
    for (const name of names)
        if (await proposed.changes(name))
            return name;
    return null;
}
/** Another k6 than one on PATH can be had: where nothing tells what the pull request changes, it is passed over. */
async function explainRefusal(findChange) {
    return (0,common_errors/* rescue */.ic)(async () => {
        const changed = await findChange();
        return changed === null ? null : `this pull request changes ${changed}`;
    }, ({ message }) => `whether this pull request changes it cannot be told: ${message.replace(/\.$/, '')}`);
}
async function requireBaseChoice(path, choice, ports) {
    const base = await loadBaseChoice('k6.path', choice, ports);
    if (base.path === path)
        return;
    const said = base.path === null ? 'names no program' : `names ${base.path}`;
    throw new common_errors/* UserError */.yo(`k6.path: ${path} lies in the checkout, and ${choice.configFile} of the base branch ${said}. ${WHY}`, 'Let a maintainer merge k6.path and the program by themselves first, or let a step of the workflow install k6 and leave k6.path out.');
}
/** Whoever serves k6 serves its checksum as well. */
async function chooseMirror(url, choice, ports) {
    const { downloadUrl } = await loadBaseChoice('k6.download-url', choice, ports);
    if (downloadUrl === url)
        return { downloadUrl };
    const why = `until this is merged, k6.download-url is that of the base branch's ${choice.configFile}`;
    return { downloadUrl, declined: [`${url} (${why})`] };
}
async function loadBaseChoice(key, { configFile }, { base }) {
    try {
        const file = await base.load(configFile);
        return (0,config_file.parseConfig)(file.kind === 'found' ? file.text : null, configFile).k6;
    }
    catch (error) {
        throw (0,common_errors/* asUserError */.Yl)(error).within(`${key}: on a pull request it counts as the base branch's config has it, and that cannot be read: `);
    }
}

// EXTERNAL MODULE: ./src/k6/refused-variables.ts
var refused_variables = __webpack_require__(10409);
;// CONCATENATED MODULE: ./src/modes/measure/named-files.ts



/** The files that inputs and config name. @throws UserErrors naming all that are not there */
async function loadNamedFiles({ scenarioFiles, workingDirectory }, config, workspace) {
    const [files, variables] = await Promise.allSettled([
        scenarioFiles.length === 0 ? null : workspace.find(scenarioFiles, workingDirectory),
        loadEnvFile(config, workspace),
    ]);
    if (files.status === 'fulfilled' && variables.status === 'fulfilled')
        return { files: files.value, variables: variables.value };
    const reasons = [files, variables].flatMap((outcome) => outcome.status === 'rejected' ? [outcome.reason] : []);
    throw new common_errors/* UserErrors */.tQ(reasons.map(common_errors/* asUserError */.Yl).flatMap(common_errors/* listUserErrors */.z3));
}
async function loadEnvFile(config, workspace) {
    if (config.envFile === null)
        return {};
    const text = await workspace.read(config.envFile);
    if (text !== null) {
        const variables = (0,k6_variables/* parseEnvFile */.FO)(text, config.envFile);
        const errors = (0,refused_variables/* refuseVariables */.g)(variables, () => `${config.envFile}`);
        if (errors.length > 0)
            throw new common_errors/* UserErrors */.tQ(errors);
        return variables;
    }
    throw new common_errors/* UserError */.yo(`The env-file ${config.envFile} of the config file is not there.`, 'Mend the path, or make the file in an earlier step.');
}

;// CONCATENATED MODULE: ./src/modes/measure/required-env.ts

/** Which suites have all they need; the others are skipped. */
function splitByRequiredEnv(scenarios, { names, variables }, place) {
    const checked = scenarios.map((scenario) => {
        const all = { ...variables, ...scenario.config.env };
        return { scenario, missing: names.filter((name) => !all[name]) };
    });
    return {
        runnable: checked.filter(({ missing }) => missing.length === 0).map(({ scenario }) => scenario),
        skipped: checked
            .filter(({ missing }) => missing.length > 0)
            .map(({ scenario, missing }) => skip(scenario, missing, place)),
    };
}
/** Neutral, and never a pass: nothing was measured. */
function skip({ suite, file }, missing, place) {
    const [verb, them] = missing.length === 1 ? ['is', 'it'] : ['are', 'them'];
    const text = `Not run: ${missing.join(', ')} ${verb} missing, and required-env of the config asks for ${them}.`;
    return {
        kind: 'skipped',
        suite,
        leg: place.leg,
        scenarioFile: joinPath(place.workingDirectory, file),
        finding: { verdict: 'inconclusive', reason: 'missing-env', text },
    };
}

;// CONCATENATED MODULE: ./src/modes/requests.ts









/** What `mode: compare` is to do. @throws UserErrors for files that are not there */
async function buildCompareRequest(request, ports) {
    const { inputs, config, configText, context } = request;
    return {
        measuring: await buildSource(request, ports),
        comparing: {
            config,
            configFile: context.pullRequest !== null ? { path: inputs.configFile, text: configText } : null,
            wanted: inputs.baseline === 'paired' ? 'auto' : inputs.baseline,
            worse: worseOf(inputs.format ?? ''),
        },
        storing: buildStoringRequest(request),
        context,
    };
}
/**
 * What `mode: baseline` is to do: to measure, or to gather what other jobs measured.
 * @throws UserErrors for files that are not there
 */
async function buildBaselineRequest(request, ports) {
    const { inputs, storage, context, identity } = request;
    const { scenarioFiles, results, suites } = inputs;
    const storesElsewhere = storage.update !== 'none' && storage.update !== 'workspace';
    const gathers = storesElsewhere && scenarioFiles.length + results.length === 0;
    const source = gathers
        ? { gather: { runId: identity.provenance.runId, suites, note: storage.note } }
        : await buildSource(request, ports);
    const update = storage.update === 'none' ? 'workspace' : storage.update;
    return { source, storing: buildStoringRequest({ ...request, storage: { ...storage, update } }), context };
}
function buildStoringRequest({ inputs, config, identity, actor, storage }) {
    const { job: name, ref, runUrl } = identity.provenance;
    return { policy: storage, config, leg: inputs.leg, job: { name, ref, runUrl, actor } };
}
async function buildSource(request, ports) {
    return request.inputs.results.length > 0 ? buildResultsRequest(request) : prepareMeasuring(request, ports);
}
function buildResultsRequest({ inputs, config, identity, suiteOfResults }) {
    const { results, suites, workingDirectory, format } = inputs;
    return { results, suite: suiteOfResults, suites, workingDirectory, format, config, identity };
}
/** The suites that run, and all that running them needs. @throws UserErrors for files that are not there */
async function prepareMeasuring(request, ports) {
    const { inputs, config, identity, environment } = request;
    const { files, variables: fromFile } = await loadNamedFiles(inputs, config, ports.workspace);
    const { runnable, skipped } = splitByRequiredEnv(selectScenarios({ files, suites: inputs.suites, config }), {
        names: inputs.mode === 'validate' ? [] : config.requiredEnv,
        variables: { ...environment, ...fromFile, ...inputs.env },
    }, { leg: identity.leg, workingDirectory: inputs.workingDirectory });
    return {
        scenarios: runnable,
        skipped,
        k6: await chooseK6({ version: inputs.k6Version ?? version/* DEFAULT_K6_VERSION */.ti, config, configFile: inputs.configFile }, ports),
        workingDirectory: inputs.workingDirectory,
        flags: inputs.flags,
        env: { ...fromFile, ...inputs.env },
        loadNames: Object.keys({ ...fromFile, ...(request.envIsLoad ? inputs.env : {}) }).sort(),
        secrets: (0,common_secrets/* listSecrets */.AQ)({
            environment,
            given: { ...fromFile, ...inputs.env },
            projectWords: listProjectWords(runnable, inputs.workingDirectory),
            publicNames: Object.keys(built_in_metrics/* BUILT_IN_METRICS */.Hd),
        }),
        k6Environment: (0,k6_variables/* loadK6Variables */.lq)({ ...environment, ...fromFile, ...inputs.env }),
        groupings: listGroupings(config),
        wanted: listPatterns(config),
        groupIds: config.groupIds,
        timeBudgetMs: inputs.timeBudgetMinutes === null ? null : inputs.timeBudgetMinutes * 60_000,
        identity,
    };
}
function listProjectWords(scenarios, workingDirectory) {
    const ofScenarios = scenarios.flatMap(({ suite, file }) => [suite, file]);
    return [...ofScenarios, workingDirectory];
}
/** What the user's rules and budgets name by tags. */
function listPatterns({ rules, budgets }) {
    const patterns = rules.flatMap(({ subject }) => (subject.kind === 'pattern' ? [subject.measure] : []));
    return [...patterns, ...budgets.map(({ measure }) => measure)].filter(({ tags }) => Object.keys(tags).length > 0);
}
/** Rows by every tag of `group-by`, and by the tags that a rule or a budget names. */
function listGroupings(config) {
    const named = listPatterns(config).map(({ tags }) => Object.keys(tags).sort());
    const wanted = [...config.groupBy.map((tag) => [tag]), ...named];
    return [...new Map(wanted.map((tags) => [JSON.stringify(tags), tags])).values()];
}

;// CONCATENATED MODULE: ./src/modes/validate.ts





/** `k6 inspect` on every scenario file: nothing runs, no server is needed. */
async function runValidate(request, { installer, runner, log }) {
    const k6 = await log.group('Install k6', () => installer.install(request.k6));
    const results = [];
    const validated = [];
    for (const scenario of request.scenarios) {
        const { suite, file, config } = scenario;
        try {
            const env = { ...config.env, ...request.env };
            const flags = flagsFor(scenario, request.flags);
            const { options } = await runner.inspect({ k6, scenarioFile: file, flags, env });
            log.info(`${suite}: ${file}: ${parseK6Inspection(options).loadSummary}`);
            validated.push({ suite, scenarioFile: file, ok: true, errors: [] });
        }
        catch (error) {
            const failure = toSuiteError(error, suite, log);
            results.push({ kind: 'failed', suite, error: failure });
            validated.push({ suite, scenarioFile: file, ok: false, errors: [failure.message] });
        }
    }
    const built = (0,build_report/* buildReport */.F)(results, { ...request.context, mode: 'validate', notices: [] });
    const report = { ...built, validated };
    if (results.length > 0)
        return report;
    const count = request.scenarios.length;
    const headline = `${(0,common_text/* plural */.LS)(count, 'scenario file')} ${count === 1 ? 'is' : 'are'} valid for k6 ${k6.version}.`;
    return { ...report, verdict: 'pass', reason: 'scripts-valid', headline };
}

;// CONCATENATED MODULE: ./src/modes/mode.ts







/** What is asked for, from checked inputs to the report. A user's mistake becomes a report as well. */
function runMode(request, ports) {
    return (0,common_errors/* rescue */.ic)(() => dispatch(request, ports), (_, all) => (0,refused_inputs.reportErrors)(all, request.context, request.inputs.mode));
}
async function dispatch(request, ports) {
    const { inputs, context, storage } = request;
    // On workflow_run, `auto` means `comment`, which never runs the pull request's code.
    if (inputs.mode === 'comment' || (inputs.mode === 'auto' && storage.event === 'workflow_run')) {
        throw new common_errors/* UserError */.yo('mode: comment is not available in this version yet.', (0,told/* told */.Ev) `Run compare on pull_request; on workflow_run, set ${(0,told/* setting */.Pe)('mode', 'compare')} to measure all the same.`);
    }
    if (inputs.mode === 'validate')
        return runValidate({ ...(await prepareMeasuring(request, ports)), context }, ports);
    if (inputs.mode === 'baseline')
        return runBaseline(await buildBaselineRequest(request, ports), ports);
    return runCompare(await buildCompareRequest(request, ports), ports);
}


/***/ }),

/***/ 71215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ UNUSABLE_HINT),
/* harmony export */   t: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/** The file in the artifact that stores a suite's baseline. */
const BASELINE_FILE = 'baseline.json';
/** What to do about one that is no baseline. */
const UNUSABLE_HINT = 'Delete it, and store a new one: by a push to the base branch with update: artifact, or by mode: baseline.';


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

/***/ 83245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./src/common/errors.ts
var common_errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/settings/config.ts
var settings_config = __webpack_require__(69551);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/common/suggestion.ts + 1 modules
var suggestion = __webpack_require__(4549);
// EXTERNAL MODULE: ./src/rules/budget.ts
var budget = __webpack_require__(13262);
// EXTERNAL MODULE: ./src/rules/presets.ts
var presets = __webpack_require__(13667);
;// CONCATENATED MODULE: ./src/settings/config-schema.ts



const config_schema_text = (description) => dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq('must not be empty'), dist/* description */.h_(description));
const pattern = (regex, message, description) => dist/* pipe */.FsL(dist/* string */.YjP(message), dist/* regex */.yGV(regex, message), dist/* description */.h_(description));
const count = (minimum, maximum, description) => dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf('must be a whole number'), dist/* minValue */.Wwf(minimum, `must be at least ${minimum}`), dist/* maxValue */.cGV(maximum, `must be at most ${maximum}`), dist/* description */.h_(description));
const duration = (description) => pattern(/^\d+(\.\d+)?\s*(ms|s|min|m|h)$/, 'must be a duration with its unit, such as 60 s', description);
const percent = (description) => pattern(/^\d+(\.\d+)?\s*%$/, 'must be a percentage, such as 5 %', description);
const limit = (description) => pattern(/^(off|[+\-−]?\s*\d+(\.\d+)?\s*(%|points?|pp|ms|s|B|KB|MB)?)$/, 'must be a limit with sign and unit, such as +5 %, -30 %, +2 points, +10 ms, or off', description);
const onOff = (description) => dist/* pipe */.FsL(
// YAML 1.1 readers take a bare `off` for false; both spellings mean the same here.
dist/* union */.KCZ([dist/* picklist */.KIO(['on', 'off']), dist/* boolean */.zMY()]), dist/* description */.h_(description));
const described = (schema, description) => dist/* pipe */.FsL(schema, dist/* description */.h_(description));
const scalarMap = dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()]));
const RuleSchema = dist/* strictObject */.rej({
    measure: config_schema_text('What the rule speaks of: a metric, tags if any (with * as wildcard), a statistic.'),
    warn: dist/* optional */.lqM(limit('Passing it warns.')),
    fail: dist/* optional */.lqM(limit('Passing it fails.')),
    floor: dist/* optional */.lqM(limit('A smaller absolute change never counts.')),
});
const BudgetSchema = dist/* strictObject */.rej({
    measure: config_schema_text('What the budget speaks of.'),
    limit: dist/* union */.KCZ([
        // YAML reads a bare 0 as a number.
        dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0)),
        pattern(/^\d+(\.\d+)?\s*(%|ms|s|B|KB|MB)?$/, 'must be an amount with its unit, such as 800 ms, 1 %, 0', 'The most it may be; of a rate that should be high, the least.'),
    ], 'must be an amount with its unit, such as 800 ms, 1 %, 0'),
    criticality: dist/* optional */.lqM(dist/* picklist */.KIO(budget/* CRITICALITIES */.mw)),
});
const SuiteSchema = dist/* strictObject */.rej({
    'scenario-file': dist/* optional */.lqM(config_schema_text('The k6 script of this suite.')),
    env: dist/* optional */.lqM(dist/* pipe */.FsL(scalarMap, dist/* description */.h_('Variables for the script. Their values are part of the load.'))),
    thresholds: dist/* optional */.lqM(onOff('off: k6 judges no thresholds of this suite, and the report names them.')),
    data: dist/* optional */.lqM(described(dist/* picklist */.KIO(['compared', 'strict']), 'Runs whose script opened other data are compared, and the report says so; strict: they are not.')),
    validity: dist/* optional */.lqM(dist/* strictObject */.rej({
        errors: dist/* optional */.lqM(dist/* union */.KCZ([dist/* literal */.euz('off'), dist/* literal */.euz(false), percent('Most requests that may fail.')])),
        'dropped-iterations': dist/* optional */.lqM(dist/* union */.KCZ([dist/* literal */.euz('off'), dist/* literal */.euz(false), percent('Most iterations that may be dropped.')])),
    })),
});
const BaselineSchema = dist/* strictObject */.rej({
    path: dist/* optional */.lqM(pattern(/^(?!\/)(?!.*\.\.).+\.json$/, 'must be a relative path to a .json file inside the repository', 'Where the baseline of a suite lies; {suite} stands for its name.')),
    history: dist/* optional */.lqM(count(1, 200, 'How many runs the document keeps.')),
    'max-age-days': dist/* optional */.lqM(count(1, 3650, 'An older baseline brings a warning.')),
    workflow: dist/* optional */.lqM(config_schema_text('The workflow file whose artifacts hold baselines.')),
});
const ServiceSchema = dist/* strictObject */.rej({
    'wait-on-timeout': dist/* optional */.lqM(duration('How long the service may take to answer.')),
    'stop-signal': dist/* optional */.lqM(dist/* picklist */.KIO(['SIGTERM', 'SIGINT', 'SIGKILL', 'SIGQUIT', 'SIGHUP'])),
    'base-url': dist/* optional */.lqM(dist/* string */.YjP()),
    'head-url': dist/* optional */.lqM(dist/* string */.YjP()),
    'url-variable': dist/* optional */.lqM(config_schema_text('The variable that tells the script where the service is.')),
});
const ReportSchema = dist/* strictObject */.rej({
    formats: dist/* optional */.lqM(dist/* array */.YOg(dist/* picklist */.KIO(['json', 'markdown', 'html']))),
    'artifact-name': dist/* optional */.lqM(config_schema_text('The name of the uploaded report.')),
    'retention-days': dist/* optional */.lqM(count(1, 90, 'How long the uploaded report is kept.')),
});
/** The shape of `.github/perf-baseline.yml`; schema/config.schema.json is generated from it. */
const ConfigSchema = dist/* strictObject */.rej({
    k6: dist/* optional */.lqM(described(dist/* strictObject */.rej({
        path: dist/* optional */.lqM(config_schema_text('A k6 binary that is already there.')),
        'download-url': dist/* optional */.lqM(pattern(/^https?:\/\/\S+$/, 'must be an http(s) address', 'A mirror of the k6 releases.')),
    }), 'Where k6 comes from.')),
    evidence: dist/* optional */.lqM(described(dist/* union */.KCZ([dist/* picklist */.KIO(['required', 'off']), dist/* literal */.euz(false)]), 'required: a limit must be passed and the change proven. off: the limits are plain thresholds.')),
    rules: dist/* optional */.lqM(described(dist/* union */.KCZ([dist/* picklist */.KIO(presets/* PRESETS */.fG), dist/* array */.YOg(RuleSchema)]), 'A preset, or rules that come before the built-in ones.')),
    budgets: dist/* optional */.lqM(described(dist/* array */.YOg(BudgetSchema), 'Absolute limits, which need no baseline.')),
    suites: dist/* optional */.lqM(described(dist/* record */.g1P(pattern(/^\w[\w .-]*$/, 'must be a name of letters, digits, dots, dashes, spaces', 'Suite name'), SuiteSchema), 'Scenario files by the name under which their runs are stored and reported.')),
    baseline: dist/* optional */.lqM(described(BaselineSchema, 'Where baselines lie and how long they count.')),
    service: dist/* optional */.lqM(described(ServiceSchema, 'The service under test. Not in this version.')),
    rounds: dist/* optional */.lqM(count(4, 200, 'Rounds of a paired comparison. Not in this version.')),
    'group-by': dist/* optional */.lqM(dist/* array */.YOg(config_schema_text('A tag that gives rows of their own.'))),
    'group-ids': dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('true: numbers and UUIDs in the paths of URLs become {id}, so that they share a row.'))),
    'env-file': dist/* optional */.lqM(config_schema_text('A file of NAME=value lines for the script.')),
    'accept-label': dist/* optional */.lqM(config_schema_text('The label with which a maintainer accepts a regression.')),
    'required-env': dist/* optional */.lqM(dist/* array */.YOg(config_schema_text('A variable without which the run is skipped.'))),
    report: dist/* optional */.lqM(described(ReportSchema, 'What is written, and how long it is kept.')),
});

// EXTERNAL MODULE: ./src/settings/not-yet.ts
var not_yet = __webpack_require__(81175);
;// CONCATENATED MODULE: ./src/settings/config-issue.ts





/**
 * The issues that name a place: a union only says that no alternative fits, so the alternative that the value
 * was meant to be (a list, where it is one) speaks for it.
 */
function spreadIssue(issue) {
    const inner = (issue.issues ?? []).filter(({ path }) => path !== undefined);
    if (issue.type !== 'union' || inner.length === 0)
        return [issue];
    return inner.flatMap((found) => spreadIssue({ ...found, path: [...(issue.path ?? []), ...(found.path ?? [])] }));
}
/** Says what is wrong at one place of a config, with the keys that are known there. */
function toIssueError(issue, place) {
    const path = (issue.path ?? []).map((item) => item.key);
    const where = path.map(describeKey).join('').replace(/^\./, '');
    if (issue.type === 'strict_object' && issue.expected === 'never') {
        return new common_errors/* UserError */.yo(`${place}: unknown key "${where}".`, (0,suggestion/* suggest */.Z)(String(path.at(-1)), knownKeys(path.slice(0, -1))));
    }
    if (issue.type === 'strict_object' && issue.input === undefined) {
        return new common_errors/* UserError */.yo(`${place}: ${where} is missing.`, 'See the configuration section of the README.');
    }
    return new common_errors/* UserError */.yo(`${place}: ${where} is ${describeValue(issue.input)}. It ${describeWanted(issue)}.`, 'See the configuration section of the README for every key and its unit.');
}
function describeKey(key) {
    if (typeof key === 'number')
        return `[${key}]`;
    return /^[\w-]+$/.test(String(key)) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
const WORDS = {
    Object: 'a map of keys with values',
    Array: 'a list',
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
};
/** Our own message, or the type in words: `("on" | "off") | Array` is `"on" or "off" or a list`. */
function describeWanted({ message, expected }) {
    if (!message.startsWith('Invalid'))
        return message;
    const words = (expected ?? '').replace(/[()]/g, '').split(' | ');
    return `must be ${words.map((word) => WORDS[word] ?? word).join(' or ')}`;
}
function describeValue(value) {
    return value === null ? 'empty' : (JSON.stringify(value) ?? String(value));
}
/** The keys the schema knows at a path, but those of later versions. */
function knownKeys(path) {
    let schema = ConfigSchema;
    for (const key of path)
        schema = childSchema(schema, key);
    const keys = Object.keys(unwrap(schema).entries ?? {});
    const later = path.length === 0 ? not_yet/* LATER_KEYS */.q : [];
    return keys.filter((key) => !later.includes(key));
}
function childSchema(schema, key) {
    const inner = unwrap(schema);
    if (inner.entries !== undefined)
        return inner.entries[String(key)];
    if (inner.options !== undefined)
        return childSchema(inner.options.find((option) => 'item' in option), key);
    return typeof key === 'number' ? inner.item : inner.value;
}
function unwrap(schema) {
    const wrapped = schema?.wrapped;
    return wrapped === undefined ? (schema ?? {}) : unwrap(wrapped);
}
/** The line of the key at a path, from 1; null if it has none. */
function findLine(contents, text, path) {
    let node = contents;
    let offset;
    for (const key of path) {
        if ((0,yaml_dist/* isMap */.jh)(node)) {
            const pair = node.items.find((item) => (0,yaml_dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(key));
            offset = pair?.key?.range?.[0] ?? offset;
            node = pair?.value;
        }
        else {
            node = node?.items?.[Number(key)];
            offset = node?.range?.[0] ?? offset;
        }
    }
    return offset === undefined ? null : text.slice(0, offset).split('\n').length;
}

;// CONCATENATED MODULE: ./src/settings/config-document.ts





/**
 * @param linesBefore lines of the text that the user did not write
 * @throws UserErrors with every place where the text is no YAML, or of another shape than the schema
 */
function parseConfigDocument(text, file, linesBefore = 0) {
    const yaml = (0,yaml_dist/* parseDocument */.Tp)(text);
    const refuse = (message) => new common_errors/* UserError */.yo(`${file} is not valid YAML: ${firstLine(message)}.`, 'Mend the file at the place named.');
    if (yaml.errors.length > 0)
        throw new common_errors/* UserErrors */.tQ(yaml.errors.map((error) => refuse(error.message)));
    const isEmpty = yaml.contents === null || ((0,yaml_dist/* isScalar */.jn)(yaml.contents) && yaml.contents.value === null);
    if (!isEmpty && !(0,yaml_dist/* isMap */.jh)(yaml.contents)) {
        throw new common_errors/* UserError */.yo(`${file} is not a list of keys with values.`, 'Write key: value on each line.');
    }
    const parsed = dist/* safeParse */.xLC(ConfigSchema, toValue(yaml, refuse) ?? {});
    const locate = (path) => {
        const line = findLine(yaml.contents, text, path);
        return line === null ? file : `${file}:${line - linesBefore}`;
    };
    if (parsed.success)
        return { document: parsed.output, locate };
    throw new common_errors/* UserErrors */.tQ(parsed.issues
        .flatMap(spreadIssue)
        .map((issue) => toIssueError(issue, locate((issue.path ?? []).map((item) => item.key)))));
}
/** Aliases are followed here only, so one without its anchor is found late. */
function toValue(yaml, refuse) {
    try {
        return yaml.toJS();
    }
    catch (error) {
        throw refuse((0,common_errors/* describeError */.Uc)(error));
    }
}
function firstLine(message) {
    return (message.split('\n')[0] ?? '').replace(/[.:]$/, '');
}

// EXTERNAL MODULE: ./src/common/told.ts
var told = __webpack_require__(62804);
;// CONCATENATED MODULE: ./src/settings/rules-input.ts






/** The input `rules`: a preset's name or a YAML list, as the config would hold it. @throws UserError */
function parseRulesInput(text) {
    const name = text.trim();
    if (isPreset(name))
        return { ...settings_config/* EMPTY_DOCUMENT */.OF, document: { rules: name } };
    if (/^[\w-]+$/.test(name)) {
        throw new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* input */.hF)('rules')} is "${name}", which is no preset.`, `${(0,suggestion/* suggest */.Z)(name, presets/* PRESETS */.fG)} Or write a YAML list of rules.`);
    }
    const isList = /^\s*-/.test(text);
    const yaml = isList ? `rules:\n${text.replace(/^/gm, '  ')}` : `rules: ${name}`;
    return parseConfigDocument(yaml, 'rules', isList ? 1 : 0);
}
function isPreset(name) {
    return presets/* PRESETS */.fG.includes(name);
}

;// CONCATENATED MODULE: ./src/settings/config-file.ts




/**
 * @param text the file's content, or null if there is none
 * @param rulesInput the input `rules`: a preset's name or a YAML list; it wins over the file's
 * @param preset whose rules count where neither says any
 * @throws UserErrors with every wrong value, its path and line
 */
function parseConfig(text, file, rulesInput = null, preset = 'default') {
    const errors = [];
    const attempt = (parse) => (0,common_errors/* rescueNow */.C4)(parse, (_, all) => {
        errors.push(...all);
        return settings_config/* EMPTY_DOCUMENT */.OF;
    });
    const located = attempt(() => (text === null ? settings_config/* EMPTY_DOCUMENT */.OF : parseConfigDocument(text, file)));
    const own = located.document.rules === undefined ? { ...settings_config/* EMPTY_DOCUMENT */.OF, document: { rules: preset } } : located;
    const rules = rulesInput === null ? own : attempt(() => parseRulesInput(rulesInput));
    const config = (0,settings_config/* resolveConfig */.pE)(located, rules, errors);
    if (errors.length > 0)
        throw new common_errors/* UserErrors */.tQ(errors);
    return config;
}


/***/ })

};

export const id = 842;
export const ids = [842];
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

/***/ 24976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildEnvironment)
/* harmony export */ });
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26153);

const PLATFORM = /^(INPUT|ACTIONS|GITHUB|RUNNER)_|^GH_TOKEN$/i;
const TOKEN_NAMES = [
    'INPUT_GITHUB-TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
];
/** A shorter token (a test's `t`) would be found in nearly every value. */
const SEARCHED_LENGTH = 8;
/**
 * The environment of a k6 process: what a `run:` step gets, less the platform's variables and less every
 * variable that holds a token of ours (docs/security.md), and without the K6_* variables that would keep k6 from
 * writing the summary, judging thresholds, starting or ending.
 */
function buildEnvironment(request) {
    const { env, tokens, added } = request;
    const forms = listTokenForms([...tokens, ...TOKEN_NAMES.map((name) => env[name] ?? '')]);
    const passed = Object.entries(env).filter((entry) => entry[1] !== undefined && !PLATFORM.test(entry[0]) && !forms.some((form) => form(entry[1] ?? '')));
    // A CSV setting that k6 cannot read would keep it from starting, and ours are in the argument.
    const { K6_SUMMARY_EXPORT, K6_SUMMARY_MODE, K6_NO_SUMMARY, K6_NO_THRESHOLDS, K6_PAUSED, K6_LINGER, K6_CSV_SAVE_INTERVAL: _, ...rest } = {
        ...Object.fromEntries(passed),
        ...added,
    };
    const silenced = K6_SUMMARY_MODE === 'disabled';
    return {
        variables: {
            ...rest,
            ...(K6_SUMMARY_MODE === undefined || silenced ? {} : { K6_SUMMARY_MODE }),
            K6_NO_USAGE_REPORT: 'true',
            K6_NEW_MACHINE_READABLE_SUMMARY: 'false',
        },
        summaryExport: K6_SUMMARY_EXPORT || null,
        notices: [
            ...(silenced
                ? ['K6_SUMMARY_MODE=disabled is left out: without a summary there is nothing to compare.']
                : []),
            ...(isOn(K6_NO_SUMMARY)
                ? ['K6_NO_SUMMARY is left out: without a summary there is nothing to compare.']
                : []),
            ...(isOn(K6_NO_THRESHOLDS)
                ? [`K6_NO_THRESHOLDS is left out: the thresholds are judged. ${_thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .SWITCHING_THRESHOLDS_OFF */ .sg}`]
                : []),
            ...(isOn(K6_PAUSED) ? ['K6_PAUSED is left out: k6 would never start.'] : []),
            ...(isOn(K6_LINGER) ? ['K6_LINGER is left out: k6 would never end.'] : []),
        ],
    };
}
function isOn(value) {
    return value !== undefined && value !== '' && value !== 'false';
}
/** Finds a token in a value as it is, and as git and HTTP carry it: base64 of `user:token`. */
function listTokenForms(tokens) {
    return [...new Set(tokens)]
        .filter((token) => token !== '')
        .map((token) => {
        if (token.length < SEARCHED_LENGTH)
            return (value) => value === token;
        const encoded = [token, `x-access-token:${token}`].map((text) => 
        // The last characters depend on what follows the token.
        Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -1));
        return (value) => [token, ...encoded].some((form) => value.includes(form));
    });
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

/***/ 29842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withMeasuringWorld: () => (/* binding */ withMeasuringWorld)
});

;// CONCATENATED MODULE: ./src/adapters/process/supervision.ts
/** `setTimeout` counts no further, and fires at once when asked to. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** Keeps a part of the time that is left for the process to end in order after SIGINT. */
function planTime(wantedMs, graceMs, leftMs) {
    const left = Math.max(0, leftMs);
    const limitMs = Math.min(wantedMs, left - Math.min(graceMs, left / 4));
    return { limitMs, graceMs: Math.min(graceMs, left - limitMs) };
}
/** Runs a process to its end: interrupts it at its limit or on cancel, and kills it when it then does not end. */
function superviseProcess(child, { limitMs, graceMs }, afterCancelMs) {
    let interruptedBy = null;
    const timers = [];
    const interrupt = (reason) => {
        interruptedBy = reason;
        child.interrupt();
        timers.push(setTimeout(() => child.kill(), reason === 'cancel' ? afterCancelMs : graceMs));
    };
    timers.push(setTimeout(() => interrupt('time-limit'), Math.min(limitMs, LONGEST_TIMER)));
    const ended = child.ended
        .then((end) => ({ ...end, interruptedBy }))
        .finally(() => {
        for (const timer of timers)
            clearTimeout(timer);
    });
    return { ended, cancel: () => interrupt('cancel') };
}

;// CONCATENATED MODULE: ./src/adapters/process/supervisor.ts

/** Watches over child processes, and ends those that are running when this process is told to end. */
function createSupervisor(signals, patience) {
    let cancelled = false;
    const running = new Set();
    const cancel = () => {
        // GitHub's runner follows its SIGINT with a SIGTERM; a child must see one signal only.
        if (cancelled)
            return;
        cancelled = true;
        for (const supervision of running)
            supervision.cancel();
    };
    signals.on('SIGINT', cancel);
    signals.on('SIGTERM', cancel);
    return {
        get cancelled() {
            return cancelled;
        },
        async supervise(child, { limitMs, deadline = Number.POSITIVE_INFINITY }) {
            const time = planTime(limitMs, patience.afterLimitMs, deadline - Date.now());
            const supervision = superviseProcess(child, time, patience.afterCancelMs);
            running.add(supervision);
            if (cancelled)
                supervision.cancel();
            try {
                return await supervision.ended;
            }
            finally {
                running.delete(supervision);
            }
        },
        close() {
            signals.off('SIGINT', cancel);
            // Of a cancelled run the report is still to come: the SIGTERM that follows must not end it. The runner kills anyway.
            if (!cancelled)
                signals.off('SIGTERM', cancel);
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
;// CONCATENATED MODULE: ./src/k6/archive-parts.ts
/** The script itself; under its own name the archive has only a link to it. */
const ARCHIVED_SCRIPT = 'data';
/** Protocols of gRPC: what a call means is code, though the script loads them as files. */
const PROTOCOL = /\.(?:proto|protoset)$/i;
const SOURCE_MAP = /\.map$/;
/**
 * Sorts the files of an archive into what k6 ran as a module and what the script only opened.
 * @param names as archived: `file/home/nobody/perf/users.json`, `https/jslib.k6.io/…`
 * @param loaded the addresses of modules as k6 logged them, the script's first. Where they are not all found among
 *   the names, k6 names files in a way unknown here, and none is certainly data.
 */
function sortArchive(names, loaded) {
    const [script, ...others] = loaded.map(nameInArchive);
    const modules = new Set(others);
    modules.delete(script ?? '');
    const known = new Set(names);
    const isCertain = script !== undefined && [...modules].every((module) => known.has(module) || SOURCE_MAP.test(module));
    const isCode = (name) => name === ARCHIVED_SCRIPT || modules.has(name) || PROTOCOL.test(name);
    const rest = isCertain ? 'data' : 'unknown';
    return new Map(names.map((name) => [name, isCode(name) ? 'code' : rest]));
}
/** `file:///home/ann/a%20b.js` is `file/home/nobody/a b.js` in an archive: k6 writes no user's name into it. */
function nameInArchive(address) {
    const [, scheme = '', path = ''] = /^(?:(\w+):\/)?(.*)$/s.exec(address) ?? [];
    const anonymous = decode(path)
        .replace(/\/{2,}/g, '/')
        .replace(/^\/?([a-z]):/i, '/$1')
        .replace(/^((?:\/[a-z])?\/(?:Users|home|Documents and Settings))\/[^/]+/i, '$1/nobody');
    return `${scheme === '' ? 'https' : scheme}${anonymous}`;
}
/**
 * Where on this machine a file of an archive may lie; nowhere where it was fetched from elsewhere.
 * @param home of the user whose name k6 left out
 */
function locateArchived(name, home) {
    const [, path] = /^file(\/.*)$/s.exec(name) ?? [];
    if (path === undefined)
        return [];
    const [, user] = /\/(?:Users|home|Documents and Settings)\/([^/]+)/i.exec(home.replaceAll('\\', '/')) ?? [];
    const own = path.replace(/^((?:\/[a-z])?\/(?:Users|home|Documents and Settings))\/nobody(?=\/)/i, (whole, folder) => (user === undefined ? whole : `${folder}/${user}`));
    // On Windows the drive comes first.
    const withDrive = (text) => text.replace(/^\/([a-z])\//i, '$1:/');
    return [...new Set([own, path].flatMap((text) => [text, withDrive(text)]))];
}
function decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
/** Each path by its file name, with as many folders before it as tell it from the others. */
function nameBriefly(paths, parts = 1) {
    const byName = new Map();
    for (const path of paths) {
        const name = path.split('/').slice(-parts).join('/');
        byName.set(name, [...(byName.get(name) ?? []), path]);
    }
    const named = [...byName].flatMap(([name, alike]) => {
        const [path] = alike;
        return path !== undefined && alike.length === 1 ? [[path, name]] : [...nameBriefly(alike, parts + 1)];
    });
    return new Map(named);
}

// EXTERNAL MODULE: ./src/k6/flags.ts + 1 modules
var k6_flags = __webpack_require__(73950);
// EXTERNAL MODULE: ./src/k6/version.ts
var version = __webpack_require__(43077);
;// CONCATENATED MODULE: ./src/k6/arguments.ts


/** The arguments of `k6 run`; the user's flags come after ours and before the script. */
function buildRunArguments({ request, variables, summaryPath, outputs }) {
    const { k6, flags, trendStats } = request;
    return [
        'run',
        `--summary-export=${summaryPath}`,
        // The script's options and k6's config file may set them, and k6 would then not start, or not end.
        '--paused=false',
        '--linger=false',
        ...(trendStats.length === 0 ? [] : [`--summary-trend-stats=${trendStats.join(',')}`]),
        // Before v2 the REST API listens unless told otherwise, and its port is the same for every k6.
        ...((0,version/* isAtLeast */.du)(k6.version, '2.0') || variables.K6_ADDRESS !== undefined ? [] : ['--address=']),
        ...[...listUserOutputs(request, variables, outputs), ...outputs].map((output) => `--out=${output}`),
        ...flags,
        formatScript(request.scenarioFile),
    ];
}
/** K6_OUT's outputs, which an `--out` of ours would replace: a flag wins over the environment in k6. */
function listUserOutputs({ flags }, { K6_OUT }, own) {
    if (own.length === 0 || K6_OUT === undefined || (0,k6_flags/* hasFlag */.Lt)(flags, 'out'))
        return [];
    return K6_OUT.split(',').filter((output) => output !== '');
}
/**
 * The arguments of `k6 inspect`. It sees no environment unless told (`run` does), and takes few of run's flags.
 * With the execution requirements it applies K6_VUS and its like, and k6's config file, as a run does.
 */
function buildInspectArguments({ flags, scenarioFile }) {
    return [
        'inspect',
        '--execution-requirements',
        '--include-system-env-vars',
        ...(0,k6_flags/* inspectFlags */.UI)(flags),
        scenarioFile === null ? '-' : formatScript(scenarioFile),
    ];
}
/**
 * The arguments of `k6 archive`, which packs the script with everything it imports and opens. The values of
 * variables, which may be secrets, stay out of the archive. Its debug log names what was loaded as a module.
 */
function buildArchiveArguments({ flags, scenarioFile }, archivePath) {
    return [
        'archive',
        '--include-system-env-vars',
        '--exclude-env-vars',
        '--verbose',
        `--archive-out=${archivePath}`,
        ...(0,k6_flags/* inspectFlags */.UI)(flags),
        formatScript(scenarioFile),
    ];
}
function formatScript(path) {
    return path.startsWith('-') ? `./${path}` : path;
}

;// CONCATENATED MODULE: ./node_modules/js-tokens/index.js
var HashbangComment, Identifier, JSXIdentifier, JSXPunctuator, JSXString, JSXText, KeywordsWithExpressionAfter, KeywordsWithNoLineTerminatorAfter, LineTerminatorSequence, MultiLineComment, Newline, NumericLiteral, Punctuator, RegularExpressionLiteral, SingleLineComment, StringLiteral, Template, TokensNotPrecedingObjectLiteral, TokensPrecedingExpression, WhiteSpace, jsTokens;
RegularExpressionLiteral = /\/(?![*\/])(?:\[(?:[^\]\\\n\r\u2028\u2029]+|\\.)*\]?|[^\/[\\\n\r\u2028\u2029]+|\\.)*(\/[$_\u200C\u200D\p{ID_Continue}]*|\\)?/yu;
Punctuator = /--|\+\+|=>|\.{3}|\??\.(?!\d)|(?:&&|\|\||\?\?|[+\-%&|^]|\*{1,2}|<{1,2}|>{1,3}|!=?|={1,2}|\/(?![\/*]))=?|[?~,:;[\](){}]/y;
Identifier = /(\x23?)(?=[$_\p{ID_Start}\\])(?:[$_\u200C\u200D\p{ID_Continue}]+|\\u[\da-fA-F]{4}|\\u\{[\da-fA-F]+\})+/yu;
StringLiteral = /(['"])(?:[^'"\\\n\r]+|(?!\1)['"]|\\(?:\r\n|[^]))*(\1)?/y;
NumericLiteral = /(?:0[xX][\da-fA-F](?:_?[\da-fA-F])*|0[oO][0-7](?:_?[0-7])*|0[bB][01](?:_?[01])*)n?|0n|[1-9](?:_?\d)*n|(?:(?:0(?!\d)|0\d*[89]\d*|[1-9](?:_?\d)*)(?:\.(?:\d(?:_?\d)*)?)?|\.\d(?:_?\d)*)(?:[eE][+-]?\d(?:_?\d)*)?|0[0-7]+/y;
Template = /[`}](?:[^`\\$]+|\\[^]|\$(?!\{))*(`|\$\{)?/y;
WhiteSpace = /[\t\v\f\ufeff\p{Zs}]+/yu;
LineTerminatorSequence = /\r?\n|[\r\u2028\u2029]/y;
MultiLineComment = /\/\*(?:[^*]+|\*(?!\/))*(\*\/)?/y;
SingleLineComment = /\/\/.*/y;
HashbangComment = /^#!.*/;
JSXPunctuator = /[<>.:={}]|\/(?![\/*])/y;
JSXIdentifier = /[$_\p{ID_Start}][$_\u200C\u200D\p{ID_Continue}-]*/yu;
JSXString = /(['"])(?:[^'"]+|(?!\1)['"])*(\1)?/y;
JSXText = /[^<>{}]+/y;
TokensPrecedingExpression = /^(?:[\/+-]|\.{3}|\?(?:InterpolationIn(?:JSX|Template)|NoLineTerminatorHere|NonExpressionParenEnd|UnaryIncDec))?$|[{}([,;<>=*%&|^!~?:]$/;
TokensNotPrecedingObjectLiteral = /^(?:=>|[;\]){}]|else|\?(?:NoLineTerminatorHere|NonExpressionParenEnd))?$/;
KeywordsWithExpressionAfter = /^(?:await|case|default|delete|do|else|in|instanceof|new|return|throw|typeof|void|yield)$/;
KeywordsWithNoLineTerminatorAfter = /^(?:return|throw|yield)$/;
Newline = RegExp(LineTerminatorSequence.source);
jsTokens = function*(input, {jsx = false} = {}) {
	var braces, firstCodePoint, isExpression, lastIndex, lastSignificantToken, length, match, mode, nextLastIndex, nextLastSignificantToken, parenNesting, postfixIncDec, punctuator, stack;
	({length} = input);
	lastIndex = 0;
	lastSignificantToken = "";
	stack = [
		{tag: "JS"}
	];
	braces = [];
	parenNesting = 0;
	postfixIncDec = false;
	if (match = HashbangComment.exec(input)) {
		yield ({
			type: "HashbangComment",
			value: match[0]
		});
		lastIndex = match[0].length;
	}
	while (lastIndex < length) {
		mode = stack[stack.length - 1];
		switch (mode.tag) {
			case "JS":
			case "JSNonExpressionParen":
			case "InterpolationInTemplate":
			case "InterpolationInJSX":
				if (input[lastIndex] === "/" && (TokensPrecedingExpression.test(lastSignificantToken) || KeywordsWithExpressionAfter.test(lastSignificantToken))) {
					RegularExpressionLiteral.lastIndex = lastIndex;
					if (match = RegularExpressionLiteral.exec(input)) {
						lastIndex = RegularExpressionLiteral.lastIndex;
						lastSignificantToken = match[0];
						postfixIncDec = true;
						yield ({
							type: "RegularExpressionLiteral",
							value: match[0],
							closed: match[1] !== void 0 && match[1] !== "\\"
						});
						continue;
					}
				}
				Punctuator.lastIndex = lastIndex;
				if (match = Punctuator.exec(input)) {
					punctuator = match[0];
					nextLastIndex = Punctuator.lastIndex;
					nextLastSignificantToken = punctuator;
					switch (punctuator) {
						case "(":
							if (lastSignificantToken === "?NonExpressionParenKeyword") {
								stack.push({
									tag: "JSNonExpressionParen",
									nesting: parenNesting
								});
							}
							parenNesting++;
							postfixIncDec = false;
							break;
						case ")":
							parenNesting--;
							postfixIncDec = true;
							if (mode.tag === "JSNonExpressionParen" && parenNesting === mode.nesting) {
								stack.pop();
								nextLastSignificantToken = "?NonExpressionParenEnd";
								postfixIncDec = false;
							}
							break;
						case "{":
							Punctuator.lastIndex = 0;
							isExpression = !TokensNotPrecedingObjectLiteral.test(lastSignificantToken) && (TokensPrecedingExpression.test(lastSignificantToken) || KeywordsWithExpressionAfter.test(lastSignificantToken));
							braces.push(isExpression);
							postfixIncDec = false;
							break;
						case "}":
							switch (mode.tag) {
								case "InterpolationInTemplate":
									if (braces.length === mode.nesting) {
										Template.lastIndex = lastIndex;
										match = Template.exec(input);
										lastIndex = Template.lastIndex;
										lastSignificantToken = match[0];
										if (match[1] === "${") {
											lastSignificantToken = "?InterpolationInTemplate";
											postfixIncDec = false;
											yield ({
												type: "TemplateMiddle",
												value: match[0]
											});
										} else {
											stack.pop();
											postfixIncDec = true;
											yield ({
												type: "TemplateTail",
												value: match[0],
												closed: match[1] === "`"
											});
										}
										continue;
									}
									break;
								case "InterpolationInJSX":
									if (braces.length === mode.nesting) {
										stack.pop();
										lastIndex += 1;
										lastSignificantToken = "}";
										yield ({
											type: "JSXPunctuator",
											value: "}"
										});
										continue;
									}
							}
							postfixIncDec = braces.pop();
							nextLastSignificantToken = postfixIncDec ? "?ExpressionBraceEnd" : "}";
							break;
						case "]":
							postfixIncDec = true;
							break;
						case "++":
						case "--":
							nextLastSignificantToken = postfixIncDec ? "?PostfixIncDec" : "?UnaryIncDec";
							break;
						case "<":
							if (jsx && (TokensPrecedingExpression.test(lastSignificantToken) || KeywordsWithExpressionAfter.test(lastSignificantToken))) {
								stack.push({tag: "JSXTag"});
								lastIndex += 1;
								lastSignificantToken = "<";
								yield ({
									type: "JSXPunctuator",
									value: punctuator
								});
								continue;
							}
							postfixIncDec = false;
							break;
						default:
							postfixIncDec = false;
					}
					lastIndex = nextLastIndex;
					lastSignificantToken = nextLastSignificantToken;
					yield ({
						type: "Punctuator",
						value: punctuator
					});
					continue;
				}
				Identifier.lastIndex = lastIndex;
				if (match = Identifier.exec(input)) {
					lastIndex = Identifier.lastIndex;
					if (lastSignificantToken === "." || lastSignificantToken === "?.") {
						// A property name, such as `a.default`, ends an expression even if
						// it is a keyword.
						nextLastSignificantToken = "?PropertyName";
						postfixIncDec = true;
					} else {
						nextLastSignificantToken = match[0];
						switch (match[0]) {
							case "for":
							case "if":
							case "while":
							case "with":
								nextLastSignificantToken = "?NonExpressionParenKeyword";
						}
						postfixIncDec = !KeywordsWithExpressionAfter.test(match[0]);
					}
					lastSignificantToken = nextLastSignificantToken;
					yield ({
						type: match[1] === "#" ? "PrivateIdentifier" : "IdentifierName",
						value: match[0]
					});
					continue;
				}
				StringLiteral.lastIndex = lastIndex;
				if (match = StringLiteral.exec(input)) {
					lastIndex = StringLiteral.lastIndex;
					lastSignificantToken = match[0];
					postfixIncDec = true;
					yield ({
						type: "StringLiteral",
						value: match[0],
						closed: match[2] !== void 0
					});
					continue;
				}
				NumericLiteral.lastIndex = lastIndex;
				if (match = NumericLiteral.exec(input)) {
					lastIndex = NumericLiteral.lastIndex;
					lastSignificantToken = match[0];
					postfixIncDec = true;
					yield ({
						type: "NumericLiteral",
						value: match[0]
					});
					continue;
				}
				Template.lastIndex = lastIndex;
				if (match = Template.exec(input)) {
					lastIndex = Template.lastIndex;
					lastSignificantToken = match[0];
					if (match[1] === "${") {
						lastSignificantToken = "?InterpolationInTemplate";
						stack.push({
							tag: "InterpolationInTemplate",
							nesting: braces.length
						});
						postfixIncDec = false;
						yield ({
							type: "TemplateHead",
							value: match[0]
						});
					} else {
						postfixIncDec = true;
						yield ({
							type: "NoSubstitutionTemplate",
							value: match[0],
							closed: match[1] === "`"
						});
					}
					continue;
				}
				break;
			case "JSXTag":
			case "JSXTagEnd":
				JSXPunctuator.lastIndex = lastIndex;
				if (match = JSXPunctuator.exec(input)) {
					lastIndex = JSXPunctuator.lastIndex;
					nextLastSignificantToken = match[0];
					switch (match[0]) {
						case "<":
							stack.push({tag: "JSXTag"});
							break;
						case ">":
							stack.pop();
							if (lastSignificantToken === "/" || mode.tag === "JSXTagEnd") {
								nextLastSignificantToken = "?JSX";
								postfixIncDec = true;
							} else {
								stack.push({tag: "JSXChildren"});
							}
							break;
						case "{":
							stack.push({
								tag: "InterpolationInJSX",
								nesting: braces.length
							});
							nextLastSignificantToken = "?InterpolationInJSX";
							postfixIncDec = false;
							break;
						case "/":
							if (lastSignificantToken === "<") {
								stack.pop();
								if (stack[stack.length - 1].tag === "JSXChildren") {
									stack.pop();
								}
								stack.push({tag: "JSXTagEnd"});
							}
					}
					lastSignificantToken = nextLastSignificantToken;
					yield ({
						type: "JSXPunctuator",
						value: match[0]
					});
					continue;
				}
				JSXIdentifier.lastIndex = lastIndex;
				if (match = JSXIdentifier.exec(input)) {
					lastIndex = JSXIdentifier.lastIndex;
					lastSignificantToken = match[0];
					yield ({
						type: "JSXIdentifier",
						value: match[0]
					});
					continue;
				}
				JSXString.lastIndex = lastIndex;
				if (match = JSXString.exec(input)) {
					lastIndex = JSXString.lastIndex;
					lastSignificantToken = match[0];
					yield ({
						type: "JSXString",
						value: match[0],
						closed: match[2] !== void 0
					});
					continue;
				}
				break;
			case "JSXChildren":
				JSXText.lastIndex = lastIndex;
				if (match = JSXText.exec(input)) {
					lastIndex = JSXText.lastIndex;
					lastSignificantToken = match[0];
					yield ({
						type: "JSXText",
						value: match[0]
					});
					continue;
				}
				switch (input[lastIndex]) {
					case "<":
						stack.push({tag: "JSXTag"});
						lastIndex++;
						lastSignificantToken = "<";
						yield ({
							type: "JSXPunctuator",
							value: "<"
						});
						continue;
					case "{":
						stack.push({
							tag: "InterpolationInJSX",
							nesting: braces.length
						});
						lastIndex++;
						lastSignificantToken = "?InterpolationInJSX";
						postfixIncDec = false;
						yield ({
							type: "JSXPunctuator",
							value: "{"
						});
						continue;
				}
		}
		WhiteSpace.lastIndex = lastIndex;
		if (match = WhiteSpace.exec(input)) {
			lastIndex = WhiteSpace.lastIndex;
			yield ({
				type: "WhiteSpace",
				value: match[0]
			});
			continue;
		}
		LineTerminatorSequence.lastIndex = lastIndex;
		if (match = LineTerminatorSequence.exec(input)) {
			lastIndex = LineTerminatorSequence.lastIndex;
			postfixIncDec = false;
			if (KeywordsWithNoLineTerminatorAfter.test(lastSignificantToken)) {
				lastSignificantToken = "?NoLineTerminatorHere";
			}
			yield ({
				type: "LineTerminatorSequence",
				value: match[0]
			});
			continue;
		}
		MultiLineComment.lastIndex = lastIndex;
		if (match = MultiLineComment.exec(input)) {
			lastIndex = MultiLineComment.lastIndex;
			if (Newline.test(match[0])) {
				postfixIncDec = false;
				if (KeywordsWithNoLineTerminatorAfter.test(lastSignificantToken)) {
					lastSignificantToken = "?NoLineTerminatorHere";
				}
			}
			yield ({
				type: "MultiLineComment",
				value: match[0],
				closed: match[1] !== void 0
			});
			continue;
		}
		SingleLineComment.lastIndex = lastIndex;
		if (match = SingleLineComment.exec(input)) {
			lastIndex = SingleLineComment.lastIndex;
			postfixIncDec = false;
			yield ({
				type: "SingleLineComment",
				value: match[0]
			});
			continue;
		}
		firstCodePoint = String.fromCodePoint(input.codePointAt(lastIndex));
		lastIndex += firstCodePoint.length;
		lastSignificantToken = firstCodePoint;
		postfixIncDec = false;
		yield ({
			type: mode.tag.startsWith("JSX") ? "JSXInvalid" : "Invalid",
			value: firstCodePoint
		});
	}
	return void 0;
};
/* harmony default export */ const js_tokens = (jsTokens);

;// CONCATENATED MODULE: ./src/k6/spare-tokens.ts
/** Follows the brackets of a script. */
class Brackets {
    #open = [];
    /** @param last the token before it that is no blank */
    see(token, last) {
        let endsHeader = false;
        if (token.type === 'Punctuator') {
            const { value } = token;
            if (value === '(' || value === '[' || value === '{')
                this.#open.push({ bracket: value, isHeader: last !== null && BEFORE_HEADER.test(last.value) });
            else if (value === ')' || value === ']' || value === '}')
                endsHeader = this.#open.pop()?.isHeader === true && value === ')';
        }
        return { token, endsHeader, within: this.#open.at(-1)?.bracket ?? null };
    }
}
const BEFORE_HEADER = /^(?:if|while|for|await|with|switch|catch)$/;
/**
 * Whether a semicolon before the next token (null: the end) says nothing: without it a parser would set one there, for
 * no rule of the grammar puts the next token right after what stands before. At most it is an empty statement.
 */
function isSpareSemicolon(seen, next) {
    const [before, semicolon] = seen.slice(-2);
    if (before === undefined || !isPunctuator(semicolon?.token, ';'))
        return false;
    // Between the parentheses of a `for` it parts the header.
    if (semicolon?.within === '(' || semicolon?.within === '[')
        return false;
    if (next !== null && !isPunctuator(next, '}'))
        return endsStatement(before) && beginsStatement(next);
    return endsStatement(before) || STATEMENTS.test(before.token.value);
}
function isPunctuator(token, value) {
    return token?.type === 'Punctuator' && token.value === value;
}
function endsStatement({ token: { type, value }, endsHeader }) {
    if (type === 'IdentifierName')
        return !LEADS_ON.test(value);
    if (type === 'Punctuator')
        return value === ']' || value === '}' || (value === ')' && !endsHeader);
    return ENDS.has(type);
}
const ENDS = new Set([
    'StringLiteral',
    'NumericLiteral',
    'RegularExpressionLiteral',
    'NoSubstitutionTemplate',
    'TemplateTail',
    'PrivateIdentifier',
]);
/** Words of JavaScript and TypeScript that another word may follow; `this`, `null`, `true`, `false` and `super` are none. */
const LEADS_ON = new RegExp(`^(?:${[
    'break case catch class const continue debugger default delete do else enum export extends finally for function if',
    'implements import in instanceof interface let new package private protected public return static switch throw try',
    'typeof var void while with yield abstract accessor as assert asserts async await constructor declare defer from',
    'get global infer is keyof module namespace of out override readonly require satisfies set source type unique using',
]
    .join(' ')
    .replaceAll(' ', '|')})$`);
/** Statements by themselves, if nothing follows. */
const STATEMENTS = /^(?:return|break|continue|debugger)$/;
/** A word that continues no expression, no declaration and no type. */
function beginsStatement({ type, value }) {
    return type === 'IdentifierName' && !CONTINUES.test(value);
}
const CONTINUES = /^(?:in|instanceof|of|as|satisfies|is|from|extends|implements|with|assert|asserts)$/;
/**
 * The one name before an arrow whose parentheses could be left out: `(x) => x`; null where there is none. In TypeScript
 * only where no type can stand, for one of a function needs its parentheses.
 */
function findSoleParameter(seen, language, mayHoldTypes) {
    const [open, name, close] = seen.slice(-3);
    if (name?.token.type !== 'IdentifierName')
        return null;
    if (!isPunctuator(open?.token, '(') || !isPunctuator(close?.token, ')'))
        return null;
    if (language === 'javascript')
        return name;
    const before = seen.at(-4)?.token;
    return !mayHoldTypes && before !== undefined && BEFORE_FUNCTION.test(before.value) ? name : null;
}
const BEFORE_FUNCTION = /^(?:[(,=[]|return|default)$/;

;// CONCATENATED MODULE: ./src/k6/significant-tokens.ts


/**
 * The tokens of a script, without what says nothing to k6: comments, white space, line breaks that end no statement,
 * semicolons that a break would stand for, commas that trail, parentheses around the one name before an arrow, the
 * choice of quotes. Two scripts that k6 can run and that have one list mean the same: where a token is allowed, a
 * parser goes on, break or no break, and where it is not, only the break keeps the script valid; the few places where
 * a break decides between two valid readings keep it. Null where the cut itself is in doubt (a regular expression or a
 * division?): then only the text to the letter tells two scripts apart.
 */
function listSignificantTokens(source, language) {
    const list = new TokenList(language);
    let followsBreak = false;
    for (const token of js_tokens(source)) {
        if (BLANKS.has(token.type))
            followsBreak ||= LINE_BREAK.test(token.value);
        else {
            if (!list.add(token, followsBreak))
                return null;
            followsBreak = false;
        }
    }
    return list.end();
}
class TokenList {
    #language;
    #texts = [];
    /** The tokens of the texts, without the line breaks. */
    #seen = [];
    #brackets = new Brackets();
    #hasForAwait = false;
    #mayHoldTypes = false;
    constructor(language) {
        this.#language = language;
    }
    /** False where the cut is in doubt. */
    add(token, followsBreak) {
        if (isSpareSemicolon(this.#seen, token))
            this.#takeBack(1);
        const [last = null, beforeLast = null] = [this.#seen.at(-1)?.token, this.#seen.at(-2)?.token];
        const place = { token, last, beforeLast, followsBreak };
        this.#hasForAwait ||= last?.value === 'for' && token.value === 'await';
        this.#mayHoldTypes ||= token.value === '<';
        if (!isWhole(token) || !isCertain(place, this.#language, this.#hasForAwait))
            return false;
        if (followsTrailingComma(place))
            this.#takeBack(1);
        else if (breakDecides(place, this.#language))
            this.#texts.push('\n');
        if (token.value === '=>')
            this.#leaveOutParentheses();
        this.#put(this.#brackets.see(token, last));
        return true;
    }
    end() {
        if (isSpareSemicolon(this.#seen, null))
            this.#takeBack(1);
        return this.#texts;
    }
    #put(one) {
        this.#seen.push(one);
        this.#texts.push(normalise(one.token));
    }
    #takeBack(count) {
        this.#texts.splice(-count);
        this.#seen.splice(-count);
    }
    #leaveOutParentheses() {
        const group = this.#seen.slice(-3).map(({ token }) => normalise(token));
        // A line break that decides stands among the texts only.
        if (this.#texts.slice(-3).join() !== group.join())
            return;
        const name = findSoleParameter(this.#seen, this.#language, this.#mayHoldTypes);
        if (name === null)
            return;
        this.#takeBack(3);
        this.#put(name);
    }
}
const LINE_BREAK = /[\n\r\u2028\u2029]/;
const BLANKS = new Set([
    'WhiteSpace',
    'LineTerminatorSequence',
    'MultiLineComment',
    'SingleLineComment',
    'HashbangComment',
]);
function isWhole(token) {
    return token.type !== 'Invalid' && !('closed' in token && !token.closed);
}
/** Whether the token is certainly one: js-tokens guesses in a few places, and HTML's comments are none to it. */
function isCertain(place, language, hasForAwait) {
    const { token, last, beforeLast, followsBreak } = place;
    if (last?.value === '--' && token.value.startsWith('>'))
        return false;
    if (last?.value === '!' && beforeLast?.value === '<' && token.value === '--')
        return false;
    if (token.type === 'RegularExpressionLiteral')
        return beginsExpression(place, language);
    if (token.type !== 'Punctuator' || !token.value.startsWith('/'))
        return true;
    // After `let a`, an import or a type the break ends the statement, and a regular expression begins the next.
    if (followsBreak)
        return false;
    if (last?.value === ')')
        return !hasForAwait;
    return last !== null && endsOperand(last) && !['}', 'of', 'extends'].includes(last.value);
}
/** Words that an expression follows, and that may be a name or a type themselves. */
const MAYBE_OPERANDS = {
    javascript: /^(?:await|yield)$/,
    typescript: /^(?:await|yield|void)$/,
};
/** Whether a regular expression, and no division, stands here. */
function beginsExpression({ last, beforeLast }, language) {
    if (last === null || last.type === 'TemplateHead' || last.type === 'TemplateMiddle')
        return true;
    if (last.type === 'IdentifierName')
        return !MAYBE_OPERANDS[language].test(last.value);
    if (last.type !== 'Punctuator' || ['}', '++', '--'].includes(last.value))
        return false;
    if (language === 'javascript')
        return true;
    // In TypeScript `a!`, `a!!` and `f<T>` are operands.
    if (last.value === '!')
        return beforeLast === null || !(endsOperand(beforeLast) || beforeLast.value === '!');
    return !last.value.startsWith('>') || last.value.endsWith('=');
}
const OPERAND_ENDS = new Set([
    'StringLiteral',
    'NumericLiteral',
    'RegularExpressionLiteral',
    'NoSubstitutionTemplate',
    'TemplateTail',
    'IdentifierName',
    'PrivateIdentifier',
]);
function endsOperand({ type, value }) {
    return OPERAND_ENDS.has(type) || (type === 'Punctuator' && /^(?:[)\]}]|>+)$/.test(value));
}
/** `[a,,]` is longer than `[a,]`, which is `[a]`. */
function followsTrailingComma({ token, last, beforeLast }) {
    if (token.type !== 'Punctuator' || last?.type !== 'Punctuator' || last.value !== ',')
        return false;
    if (token.value === ')' || token.value === '}')
        return true;
    return token.value === ']' && beforeLast?.value !== ',' && beforeLast?.value !== '[';
}
/** After these words a line break ends the statement, or makes the word a name. */
const WORDS_BEFORE_BREAK = {
    javascript: /^(?:return|throw|break|continue|yield|async|await|using)$/,
    typescript: /^(?:return|throw|break|continue|yield|async|await|using|type|interface|namespace|module|global|declare|abstract|public|private|protected|override|readonly|static|accessor|get|set|asserts|is|keyof|unique|infer|in|out|defer)$/,
};
/** Before these a line break ends a statement or a type, though what stands before could go on. */
const BEFORE_WHICH_BREAK = {
    javascript: /^(?:\+\+|--)$/,
    typescript: /^(?:\+\+|--|!|\[|<<?|as|satisfies|is|extends|assert)$/,
};
function breakDecides({ token, last, followsBreak }, language) {
    if (!followsBreak || last === null || !endsOperand(last))
        return false;
    if (BEFORE_WHICH_BREAK[language].test(token.value))
        return true;
    if (last.type === 'IdentifierName')
        return WORDS_BEFORE_BREAK[language].test(last.value);
    return language === 'typescript' && last.type === 'Punctuator' && last.value.startsWith('>');
}
/** A string by what stands between its quotes; line breaks in strings and templates as JavaScript reads them. */
function normalise({ type, value }) {
    if (type === 'StringLiteral') {
        const content = value.slice(1, -1).replace(/\\(\r\n|.)/gs, (pair, character) => {
            if (character === '"' || character === "'")
                return character;
            return character.startsWith('\r') ? '\\\n' : pair;
        });
        return `"${content}"`;
    }
    return type.includes('Template') ? value.replace(/\r\n?/g, '\n') : value;
}

;// CONCATENATED MODULE: ./src/k6/code-meaning.ts

/**
 * What a file of code says to k6, as one text: equal texts do the same, and an empty one does nothing. Null where only
 * the letters tell.
 * @param path as the script or k6 names it; k6 reads `.ts` as TypeScript
 */
function readMeaning(bytes, path) {
    const source = code_meaning_decode(bytes);
    if (source === null || /\.(?:protoset|[jt]sx)$/i.test(path))
        return null;
    // A source map only names places for messages.
    if (path.endsWith('.map') && isJson(source))
        return '';
    const tokens = /\.proto$/i.test(path) ? listProtocolTokens(source) : listTokens(source, path);
    return tokens === null ? null : tokens.map((token) => `${token.length}:${token}`).join('');
}
function code_meaning_decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function listTokens(source, path) {
    try {
        return listSignificantTokens(source, /\.[cm]?js$/i.test(path) ? 'javascript' : 'typescript');
    }
    catch (error) {
        // A regular expression of the tokenizer gives up on a text of millions of characters without a break.
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
/** White space and comments, a text in quotes, a word or a number, any other character. */
const PROTOCOL_TOKEN = /(?<blank>\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[\w.]+|[^"'/]/gy;
/** Of a file in the language of Protocol Buffers, without comments and formatting; null where it cannot be cut. */
function listProtocolTokens(source) {
    const tokens = [];
    let end = 0;
    for (const match of source.matchAll(PROTOCOL_TOKEN)) {
        end = match.index + match[0].length;
        if (match.groups?.blank === undefined)
            tokens.push(match[0]);
    }
    return end === source.length ? tokens : null;
}

// EXTERNAL MODULE: ./src/measurement/script-fingerprint.ts
var script_fingerprint = __webpack_require__(19844);
;// CONCATENATED MODULE: ./src/common/lines.ts
/** A line longer than this is passed on in pieces, so that a script cannot fill the memory with one. */
const MAX_LINE = 64 * 1024;
/** Cuts chunks into lines at LF, CR and CRLF, which are the line ends the runner knows. */
function createLineSplitter(onLine) {
    let held = '';
    return {
        write(chunk) {
            // A CR at the end may be half of a CRLF: the rest comes with the next chunk.
            const parts = (held + chunk).split(/\r\n|\n|\r(?!$)/);
            held = parts.pop() ?? '';
            for (const part of parts)
                onLine(part);
            for (; held.length > MAX_LINE; held = held.slice(MAX_LINE))
                onLine(held.slice(0, MAX_LINE));
        },
        end() {
            if (held !== '')
                onLine(held.replace(/\r$/, ''));
            held = '';
        },
    };
}

// EXTERNAL MODULE: ./src/common/secrets.ts
var common_secrets = __webpack_require__(7168);
// EXTERNAL MODULE: ./src/k6/environment.ts
var environment = __webpack_require__(24976);
// EXTERNAL MODULE: ./src/k6/log.ts
var k6_log = __webpack_require__(10307);
;// CONCATENATED MODULE: ./src/adapters/k6/runner/question.ts




/** Starts k6 for something else than a run, in the environment the run will have. @throws UserError when k6 cannot start */
async function askK6({ surroundings, runChild, questionLimitMs }, { k6, env: added, deadline }, { args, entry }) {
    const { log, env, tokens = [], workingDirectory } = surroundings;
    // Its complaints are read from standard error, wherever the user sends the log and the console of the run.
    const { K6_LOG_OUTPUT: _, K6_LOG_FORMAT: __, K6_CONSOLE_OUTPUT: ___, ...variables } = (0,environment/* buildEnvironment */.A)({ env, tokens, added }).variables;
    const secrets = (0,common_secrets/* listSecrets */.AQ)({ environment: variables, given: added, projectWords: [workingDirectory] });
    const logReader = (0,k6_log/* createLogReader */.ed)({ hide: (text) => (0,common_secrets/* concealText */.Rm)(text, secrets) });
    const stderr = createLineSplitter(logReader.read);
    const stdout = [];
    log.debug(`${k6.path} ${args.join(' ')}`);
    const command = {
        path: k6.path,
        args,
        variables,
        workingDirectory: entry?.directory ?? workingDirectory,
        ...(entry === undefined ? {} : { input: entry.script }),
        onStdout: (chunk) => void stdout.push(chunk),
        onStderr: stderr.write,
    };
    const end = await runChild(command, { limitMs: questionLimitMs, deadline });
    stderr.end();
    return {
        end,
        stdout: stdout.join(''),
        errorLines: logReader.errorLines,
        unknownOption: logReader.unknownOption,
        loadedModules: logReader.loadedModules,
    };
}

;// CONCATENATED MODULE: ./src/adapters/k6/runner/secret-folder.ts



/** A path that nobody can guess. */
function nameSecretFolder(parent) {
    return (0,external_node_path_.join)(parent, `k6-${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`);
}
/** A folder of such a name, for this user only. */
async function makeSecretFolder(parent) {
    const folder = nameSecretFolder(parent);
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    return folder;
}

;// CONCATENATED MODULE: ./src/adapters/k6/runner/tar-contents.ts
const BLOCK = 512;
const REGULAR = ['0', '\0'];
const EXTENDED = 'x';
/**
 * Lists the regular files of an uncompressed archive in the format of POSIX (ustar, with the names of pax headers),
 * which Go's archive/tar writes. Links and directories are passed over. @throws Error when it is cut off
 */
async function listTarFiles(archive) {
    const files = [];
    let longName = null;
    for (let at = 0;;) {
        const header = await readBytes(archive, at, BLOCK);
        // A block of zeros ends the archive.
        if (header.every((byte) => byte === 0))
            return files;
        const size = readSize(header);
        const type = String.fromCharCode(header[156] ?? 0);
        const offset = at + BLOCK;
        if (type === EXTENDED)
            longName = findPath(await readBytes(archive, offset, size)) ?? longName;
        else {
            if (REGULAR.includes(type))
                files.push({ name: longName ?? readName(header), offset, size });
            longName = null;
        }
        at = offset + Math.ceil(size / BLOCK) * BLOCK;
    }
}
async function readBytes(archive, position, length) {
    const { buffer, bytesRead } = await archive.read(Buffer.alloc(length), 0, length, position);
    if (bytesRead < length)
        throw new Error('the archive is cut off');
    return buffer;
}
function readSize(header) {
    const text = readText(header, 124, 12).trim();
    const size = Number.parseInt(text, 8);
    if (!/^[0-7]+$/.test(text))
        throw new Error('the archive has an entry of unknown size');
    return size;
}
function readName(header) {
    const prefix = readText(header, 345, 155);
    const name = readText(header, 0, 100);
    return prefix === '' ? name : `${prefix}/${name}`;
}
function readText(header, start, length) {
    const field = header.subarray(start, start + length);
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end < 0 ? length : end);
}
/** The `path` among a pax header's records, each `<length of the record> <key>=<value>\n`. */
function findPath(records) {
    for (let at = 0; at < records.length;) {
        const space = records.indexOf(' ', at);
        const length = Number(records.toString('utf8', at, space));
        if (space < 0 || !(length > 0))
            return null;
        const [, key, value] = /^(\w+)=([\s\S]*)\n$/.exec(records.toString('utf8', space + 1, at + length)) ?? [];
        if (key === 'path' && value !== undefined)
            return value;
        at += length;
    }
    return null;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/k6/user-folders.ts
/** Where systems keep files of a user's programs, Linux, macOS and Windows in turn. */
const PLACES = {
    config: {
        linux: { variable: 'XDG_CONFIG_HOME', inHome: '.config' },
        macos: 'Library/Application Support',
        windows: ['AppData', 'APPDATA'],
    },
    cache: {
        linux: { variable: 'XDG_CACHE_HOME', inHome: '.cache' },
        macos: 'Library/Caches',
        windows: ['LocalAppData', 'LOCALAPPDATA'],
    },
};
/**
 * The folders where a program may keep its config or its cache, on any system (os.UserConfigDir and os.UserCacheDir of
 * Go). One of them is right; which one, only the system knows.
 * @param variables of the program's process
 */
function listUserFolders(kind, variables) {
    const { linux, macos, windows } = PLACES[kind];
    const inHome = (path) => (variables.HOME ? `${variables.HOME}/${path}` : '');
    return [
        variables[linux.variable] || inHome(linux.inHome),
        inHome(macos),
        windows.map((name) => variables[name]).find((folder) => folder !== undefined) ?? '',
    ].filter((folder) => folder !== '');
}

;// CONCATENATED MODULE: ./src/k6/binary-cache.ts

/**
 * The folders where k6 may keep the programs that it fetched for scripts with extensions, each in a folder of its own
 * (`internal/cmd/launcher.go` and `cmd/state/state.go` of k6 v2.2.0). It starts what it finds there as it is.
 * @param variables of k6's process
 */
function listBinaryCaches(variables) {
    const { K6_BINARY_CACHE } = variables;
    const folders = listUserFolders('cache', variables);
    // 2.2.0 does not obey the variable, which its library for such programs knows.
    return [...(K6_BINARY_CACHE ? [K6_BINARY_CACHE] : []), ...folders.map((folder) => `${folder}/k6/builds`)];
}

;// CONCATENATED MODULE: ./src/k6/config-file.ts


/**
 * The files that k6 may take options from beside the script, as it does where the script sets none (`hosts`, `rps`,
 * …): the one that it is told to take, else its own, today's and that of before 1.0 (docs, "k6 options"). Relative
 * ones are relative to k6's working directory.
 */
function listConfigFiles({ flags, variables }) {
    const named = (0,k6_flags/* flagValue */.y6)(flags, 'config') ?? variables.K6_CONFIG ?? '';
    if (named !== '')
        return [named];
    return listUserFolders('config', variables).flatMap((folder) => [
        `${folder}/k6/config.json`,
        `${folder}/loadimpact/k6/config.json`,
    ]);
}

// EXTERNAL MODULE: ./src/adapters/files/file-placement.ts
var file_placement = __webpack_require__(91794);
;// CONCATENATED MODULE: ./src/adapters/files/file-state.ts




/** What `readContent` says where there is nothing to hash. */
const NO_FILE = 'nothing';
const NO_REGULAR_FILE = 'no regular file';
/** SHA-256 of what stands under a path, links followed; a word where that is nothing, or no regular file. */
async function readContent(path) {
    try {
        if (!(await (0,promises_.stat)(path)).isFile())
            return NO_REGULAR_FILE;
        // Between the look and the opening somebody may put a pipe there: it opens without waiting, and is looked at again.
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        try {
            if (!(await file.stat()).isFile())
                return NO_REGULAR_FILE;
            const hash = (0,external_node_crypto_.createHash)('sha256');
            for await (const chunk of file.createReadStream({ autoClose: false }))
                hash.update(chunk);
            return hash.digest('hex');
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        return describeAbsence(error);
    }
}
/**
 * Which file it is, how long, and when it was last changed, without reading it. No program can set the time of the
 * last change (ctime) but by changing the file.
 */
async function readStamp(path) {
    try {
        const { dev, ino, size, mtimeNs, ctimeNs } = await (0,promises_.stat)(path, { bigint: true });
        return [dev, ino, size, mtimeNs, ctimeNs].join(':');
    }
    catch (error) {
        return describeAbsence(error);
    }
}
function describeAbsence(error) {
    return (0,errors/* isMissingFile */.F6)(error) ? NO_FILE : `not readable (${(0,errors/* codeOf */.$N)(error)})`;
}

;// CONCATENATED MODULE: ./src/adapters/k6/runner/watched-files.ts









/**
 * What a run of this scenario file rests on, as it is now. Another suite's handleSummary() can write any of it, and so
 * can the script's own.
 * @param archived the names of the files in the script's archive
 * @param known what programs hold; those that are read here are added
 */
async function watchFiles({ workingDirectory, env, tokens = [] }, { k6, scenarioFile, flags, env: added }, archived, known) {
    const { variables } = (0,environment/* buildEnvironment */.A)({ env, tokens, added });
    const locate = (path) => (0,external_node_path_.resolve)(workingDirectory, path);
    const opened = archived
        .filter((name) => name !== ARCHIVED_SCRIPT)
        .map((name) => locateArchived(name, workingDirectory).find((path) => (0,external_node_fs_.existsSync)(path)))
        .filter((path) => path !== undefined);
    const paths = [scenarioFile, ...opened, ...listConfigFiles({ flags, variables })].map(locate);
    const watched = [];
    // One after the other: a script may import more files than a process may have open.
    for (const path of new Set(paths))
        watched.push({
            path,
            name: (0,file_placement/* nameInside */.eR)(workingDirectory, path) ?? path,
            state: await readContent(path),
            stamp: null,
        });
    watched.push(await watchProgram(locate(k6.path), k6.path, known));
    for (const path of await listFetched(listBinaryCaches(variables).map(locate)))
        watched.push({ ...(await watchProgram(path, path, known)), mayGo: true });
    return watched;
}
/** The programs with extensions that k6 has fetched, by then also those that this script needs. */
async function listFetched(caches) {
    const name = process.platform === 'win32' ? 'k6.exe' : 'k6';
    const folders = caches.map(async (cache) => {
        const builds = await (0,promises_.readdir)(cache).catch(() => []);
        return builds.map((build) => (0,external_node_path_.join)(cache, build, name)).filter((path) => (0,external_node_fs_.existsSync)(path));
    });
    return (await Promise.all(folders)).flat();
}
async function watchProgram(path, name, known) {
    const stamp = await readStamp(path);
    const state = known.get(stamp) ?? (await readContent(path));
    known.set(stamp, state);
    return { path, name, state, stamp };
}
/** The names of those that are not what they were. */
async function findChanged(files) {
    const changed = [];
    for (const file of files)
        if (!(await isUnchanged(file)))
            changed.push(file.name);
    return changed;
}
/** Where another job installs the same program anew, or k6 notes that it used it, the stamp changes, the program does not. */
async function isUnchanged({ path, state, stamp, mayGo }) {
    if (stamp !== null && (await readStamp(path)) === stamp)
        return true;
    const now = await readContent(path);
    return now === state || (mayGo === true && now === NO_FILE);
}

;// CONCATENATED MODULE: ./src/adapters/k6/runner/fingerprint.ts












/** Options and paths as k6 computed them; they differ by machine and are compared elsewhere. */
const METADATA = 'metadata.json';
/** Data is told apart, not kept from forgers. */
const SHORT_HASH = 16;
const BLOCK_BYTES = 1024 * 1024;
/** A longer script counts to the letter. */
const LONGEST_CODE = 16 * 1024 * 1024;
/**
 * What a scenario file consists of, as hashes and as files. k6 itself says what that is: `k6 archive` runs the init
 * context as a run does, packs what was imported and opened, and logs what it loads as a module. Where it cannot, the
 * log says why, and what is certain is watched all the same.
 */
async function fingerprintScript(session, invocation) {
    const archived = await readArchive(session, invocation);
    const files = await watchFiles(session.surroundings, invocation, archived?.names ?? [], session.programs);
    return { fingerprint: archived?.fingerprint ?? null, files };
}
async function readArchive(session, invocation) {
    try {
        return await archiveScript(session, invocation);
    }
    catch (error) {
        session.surroundings.log.debug(`${invocation.scenarioFile}: what the script consists of is not known: ${(0,errors/* describeError */.Uc)(error)}`);
        return null;
    }
}
/** @throws Error saying why k6 packs nothing */
async function archiveScript(session, invocation) {
    const directory = await makeSecretFolder(session.surroundings.tempDirectory);
    try {
        const archive = (0,external_node_path_.join)(directory, 'script.tar');
        const args = buildArchiveArguments(invocation, archive);
        const { end, errorLines, loadedModules } = await askK6(session, invocation, { args });
        if (end.code !== 0 || end.interruptedBy !== null)
            throw new Error(errorLines.at(-1) ?? `k6 archive ended with ${end.signal ?? end.code}`);
        return await hashArchive(archive, loadedModules, invocation.scenarioFile);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
/** Hashes each file with its name, and with as many folders as tell it from the others: those above differ by machine. */
async function hashArchive(path, loadedModules, scenarioFile) {
    const archive = await (0,promises_.open)(path);
    try {
        const files = (await listTarFiles(archive)).filter(({ name }) => name !== METADATA);
        const names = files.map(({ name }) => name);
        if (!names.includes(ARCHIVED_SCRIPT))
            throw new Error('the archive holds no script');
        const parts = sortArchive(names, loadedModules);
        const isData = (name) => parts.get(name) === 'data';
        const dataNames = nameBriefly(names.filter(isData));
        const codeNames = nameBriefly(names.filter((name) => !isData(name)));
        const [whole, code] = [[], []];
        const data = [];
        for (const file of files) {
            const hash = await hashFile(archive, file);
            whole.push(`${hash} ${file.name.slice(file.name.lastIndexOf('/') + 1)}`);
            const dataName = dataNames.get(file.name);
            if (dataName !== undefined)
                data.push({ name: dataName, hash });
            else {
                const path = file.name === ARCHIVED_SCRIPT ? scenarioFile : file.name;
                // A list of addresses read as code would lose what stands behind `//`.
                const isCode = parts.get(file.name) === 'code';
                const codeHash = isCode ? await hashCode(archive, file, { path, whole: hash }) : hash;
                if (codeHash !== null)
                    code.push(`${codeHash} ${codeNames.get(file.name)}`);
            }
        }
        const hashes = { code: hashLines(code), data: summariseData(data) };
        return { names, fingerprint: { whole: hashLines(whole), parts: hashes } };
    }
    finally {
        await archive.close();
    }
}
function summariseData(files) {
    const sorted = files.toSorted((one, other) => (one.name < other.name ? -1 : 1));
    return {
        hash: hashLines(sorted.map(({ name, hash }) => `${hash} ${name}`)).slice(0, SHORT_HASH),
        files: sorted
            .slice(0, script_fingerprint/* MOST_DATA_FILES */.j)
            .map(({ name, hash }) => ({ name, hash: hash.slice(0, SHORT_HASH) })),
    };
}
function hashLines(lines) {
    const text = lines.toSorted().map((line) => `${line}\n`);
    return (0,external_node_crypto_.createHash)('sha256').update(text.join('')).digest('hex');
}
async function hashFile(archive, { offset, size }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const block = Buffer.alloc(Math.min(size, BLOCK_BYTES));
    for (let done = 0; done < size;) {
        const length = Math.min(block.length, size - done);
        const { bytesRead } = await archive.read(block, 0, length, offset + done);
        if (bytesRead === 0)
            throw new Error('the archive is cut off');
        hash.update(block.subarray(0, bytesRead));
        done += bytesRead;
    }
    return hash.digest('hex');
}
/** Code that does the same in other words has the same hash; null of a file that does nothing. */
async function hashCode(archive, { offset, size }, { path, whole }) {
    if (size > LONGEST_CODE)
        return whole;
    const { buffer } = await archive.read(Buffer.alloc(size), 0, size, offset);
    const meaning = readMeaning(buffer, path);
    if (meaning === null)
        return whole;
    return meaning === '' ? null : `meaning ${(0,external_node_crypto_.createHash)('sha256').update(meaning).digest('hex')}`;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./src/common/told.ts
var told = __webpack_require__(62804);
// EXTERNAL MODULE: ./src/k6/exit.ts
var exit = __webpack_require__(78361);
;// CONCATENATED MODULE: ./src/k6/refusal.ts




const NO_NETWORK = /couldn't be retrieved|no such host|dial tcp|proxyconnect|i\/o timeout|TLS handshake|connection refused|network is unreachable/i;
const HINTS = {
    104: 'Mend the options of the script (or K6_* variables and flags that change them), then try: k6 inspect --execution-requirements',
    107: (0,told/* told */.Ev) `Mend the script, then try: k6 inspect. Variables it reads through __ENV must be set by ${(0,told/* input */.hF)('env')} or ${(0,told/* phrase */.MZ)('by environment')}.`,
    255: (0,told/* told */.Ev) `Check the path of the scenario file, which is relative to ${(0,told/* input */.hF)('working-directory')}, and ${(0,told/* input */.hF)('flags')}.`,
};
/** Why `k6 inspect` refused a scenario file, in k6's own words. */
function explainRefusal(scenarioFile, end, errorLines) {
    if (end.interruptedBy !== null)
        return explainInterruption(scenarioFile, end.interruptedBy);
    const said = errorLines.at(-1) ?? (end.signal === null ? `exit code ${end.code}` : `k6 was ended by ${end.signal}`);
    if (end.signal === 'SIGKILL' || end.code === exit/* KILLED */.W4) {
        return new errors/* UserError */.yo(`${scenarioFile}: k6 was killed while it read the file.`, 'Most often the machine ran out of memory; look at the size of the data files that the script opens.');
    }
    const message = `${scenarioFile}: k6 cannot read this file as a test: ${(0,k6_log/* shortenK6Message */.c0)(said)}`;
    if (NO_NETWORK.test(said)) {
        return new errors/* UserError */.yo(message, 'The script imports a remote module or an extension, and this machine cannot reach it. Check network and proxy, or keep a copy of the module in the repository and import that.');
    }
    return new errors/* UserError */.yo(message, HINTS[end.code ?? 0] ?? 'Try the same on your machine: k6 inspect --execution-requirements');
}
function explainInterruption(scenarioFile, by) {
    return by === 'cancel'
        ? new errors/* UserError */.yo(`${scenarioFile}: not read, because the run was cancelled.`)
        : new errors/* UserError */.yo(`${scenarioFile}: k6 inspect did not end in time.`, (0,told/* told */.Ev) `Look for work at the top of the script that never ends, for open() of a named pipe or a device, for remote modules that answer slowly, and at ${(0,told/* input */.hF)('time-budget-minutes')}.`);
}

// EXTERNAL MODULE: ./src/adapters/files/regular-file.ts
var regular_file = __webpack_require__(19451);
;// CONCATENATED MODULE: ./src/adapters/k6/runner/inspection.ts









/** Said of a script that sets iterations or a duration and no `vus`. */
const NO_VUS = /scenario default has configuration errors: the number of VUs must be more than 0/;
/** The options of a scenario file as `k6 run` would compute them. @throws UserError quoting k6 when it cannot. */
async function inspectScenario(session, invocation) {
    const { log } = session.surroundings;
    await requireScript(session.surroundings, invocation);
    const { end, stdout, errorLines, unknownOption } = await askOptions(session, invocation, {
        args: buildInspectArguments(invocation),
    });
    if (unknownOption !== null)
        log.warning(`${invocation.scenarioFile}: k6 knows no option "${unknownOption}" and leaves it out, as if the script did not set it.`);
    if (end.code !== 0 || end.interruptedBy !== null) {
        for (const line of errorLines)
            log.info(`k6: ${line}`);
        throw explainRefusal(invocation.scenarioFile, end, errorLines);
    }
    return { options: parseOptions(stdout, invocation.scenarioFile) };
}
/**
 * Inspects a script of ours that imports the user's. k6 takes relative paths of its own modules (`Client.load()` of
 * k6/net/grpc) from the folder of the script that it was started with; one on standard input is where k6 is.
 * @throws UserError quoting k6 when it cannot
 */
async function inspectBeside(session, invocation, render) {
    const { workingDirectory, env } = session.surroundings;
    const anchor = (path) => (0,external_node_path_.resolve)(workingDirectory, path);
    const scenarioFile = anchor(invocation.scenarioFile);
    const config = invocation.env.K6_CONFIG ?? env.K6_CONFIG ?? '';
    const anchored = {
        ...invocation,
        flags: (0,k6_flags/* anchorFlags */.Rp)(invocation.flags, anchor),
        env: config === '' ? invocation.env : { ...invocation.env, K6_CONFIG: anchor(config) },
    };
    const { end, stdout, errorLines } = await askOptions(session, anchored, {
        args: buildInspectArguments({ ...anchored, scenarioFile: null }),
        entry: { script: render((0,external_node_url_.pathToFileURL)(scenarioFile).href), directory: (0,external_node_path_.dirname)(scenarioFile) },
    });
    if (end.code !== 0 || end.interruptedBy !== null)
        throw explainRefusal(invocation.scenarioFile, end, errorLines);
    return { options: parseOptions(stdout, invocation.scenarioFile) };
}
async function askOptions(session, invocation, question) {
    const first = await askK6(session, invocation, question);
    // `run` and `archive` then take one VU; with the execution requirements `inspect` refuses (1.8.1 and 2.2.0).
    const isWithoutVus = first.errorLines.some((line) => NO_VUS.test(line));
    if (!isWithoutVus)
        return first;
    return askK6(session, { ...invocation, env: { ...invocation.env, K6_VUS: '1' } }, question);
}
/** A folder k6 would take for a module, a named pipe it would wait at. What is not there, k6 says itself. */
async function requireScript({ workingDirectory }, { scenarioFile }) {
    const path = (0,external_node_path_.resolve)(workingDirectory, scenarioFile);
    if ((0,external_node_fs_.existsSync)(path))
        await (0,regular_file/* requireRegularFile */.S1)(path, scenarioFile);
}
function parseOptions(text, scenarioFile) {
    try {
        const options = JSON.parse(text);
        if (typeof options === 'object' && options !== null && !Array.isArray(options))
            return { ...options };
        throw new Error('it is no JSON object');
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${scenarioFile}: k6 inspect printed something that cannot be read: ${(0,errors/* describeError */.Uc)(error)}.`, 'Check that k6.path in the config, or the k6 on PATH, is k6 itself: k6 version.', { cause: error });
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/k6/csv/output.ts

/**
 * The value of k6's `--out` that writes the samples `readSamples` reads: CSV, compressed, times in nanoseconds.
 * Settings in the argument win over `K6_CSV_*` and the config file, so whatever these say for outputs of the
 * user's own does not reach this one (docs/decisions/0006-sample-capture.md).
 * @param path ends in `.csv.gz`, in an existing folder
 */
function formatSampleOutput(path) {
    if (path.includes(',')) {
        throw new errors/* UserError */.yo(`k6 cannot write its samples to ${path}: it takes the comma for the end of the file's name.`, 'Use a temporary folder whose path has no comma; RUNNER_TEMP names it on a runner.');
    }
    return `csv=fileName=${path},timeFormat=unix_nano,saveInterval=100ms`;
}

;// CONCATENATED MODULE: ./src/k6/output.ts

/** k6 reports progress once a second where there is no terminal; one report in ten is enough to see it live. */
const SHOWN_PROGRESS = 10;
/** Takes k6's lines one by one and passes them on, progress thinned out. */
function createOutputFilter(write) {
    /** A progress report, or the empty line that may come before one. */
    let held = [];
    let reports = 0;
    const release = () => {
        const bars = held.filter(isProgressBar);
        // The marks stand behind scenarios that are over: the last report of a run is always shown.
        const wanted = bars.length === 0 || bars.every((bar) => /[✓✗]/.test(bar)) || reports++ % SHOWN_PROGRESS === 0;
        for (const line of wanted ? held : [])
            write(`${line}\n`);
        held = [];
    };
    return {
        write(line) {
            const partOfReport = isProgressBar(line) || (isProgressHeading(line) && held.every((other) => other === ''));
            if (!partOfReport)
                release();
            held.push(line);
            if (!partOfReport && line !== '')
                release();
        },
        end: release,
    };
}
/** A dead service makes k6 log a line a request; from so many on nobody learns anything new. */
const SHOWN_ALIKE = 10;
/** Other kinds of lines are passed on, so that the memory for them is bounded. */
const MOST_KINDS = 1000;
/** Passes on the first of k6's own warnings and errors that are alike but for time and numbers, and counts the others. */
function createRepeatFilter(write) {
    const kinds = new Map();
    return {
        write(line) {
            const rest = withoutTime(line);
            const key = rest?.replace(/\d+/g, '0');
            const kind = key === undefined ? undefined : kinds.get(key);
            if (kind !== undefined)
                kind.count += 1;
            else if (key !== undefined && kinds.size < MOST_KINDS)
                kinds.set(key, { count: 1, example: rest ?? '' });
            if ((kind?.count ?? 0) <= SHOWN_ALIKE)
                write(line);
        },
        end() {
            for (const { count, example } of kinds.values()) {
                const more = count - SHOWN_ALIKE;
                if (more > 0)
                    write(`… ${more} more like: ${example.trimEnd().slice(0, 200)}\n`);
            }
            kinds.clear();
        },
    };
}
/** What a warning or an error of k6's own says, as text or as JSON; undefined for any other line. */
function withoutTime(line) {
    if (!line.startsWith('{'))
        return /^time="[^"]*" (level=(?:warning|error) (?!.* source=console\b).*)$/s.exec(line)?.[1];
    const isLog = /"level":"(?:warning|error)"/.test(line) && !/"source":"console"/.test(line);
    return isLog ? line.replace(/,?"time":"[^"]*"/, '') : undefined;
}
function isProgressHeading(line) {
    return /^running \([\dhms.]+\), \d+\/\d+ VUs, /.test(line);
}
function isProgressBar(line) {
    return /^\S.* \[ *\d+% \]/.test(line);
}
/** One of k6's two streams: chunks in, whole lines out, each shown to `read` as k6 wrote it. */
function createOutputStream(write, read) {
    const repeats = createRepeatFilter(write);
    const filter = createOutputFilter(repeats.write);
    const splitter = createLineSplitter((line) => {
        read(line);
        filter.write(line);
    });
    return {
        write: splitter.write,
        end() {
            splitter.end();
            filter.end();
            repeats.end();
        },
    };
}

;// CONCATENATED MODULE: ./src/adapters/k6/runner/samples-folder.ts




/**
 * A folder that is renamed as soon as k6 has opened its file in it, so that the path in k6's arguments leads nowhere
 * any more, and nobody is told the new one: handleSummary() is called after k6 has closed the file, and could write one
 * of its own in its place. Where a folder cannot be renamed while a file in it is open (Windows), it stays.
 */
async function makeSamplesFolder(parent, name) {
    const given = await makeSecretFolder(parent);
    const hidden = nameSecretFolder(parent);
    let at = given;
    const move = () => {
        if (at === hidden)
            return;
        try {
            (0,external_node_fs_.renameSync)(given, hidden);
            at = hidden;
        }
        catch {
            // Then the samples stay where k6 was told to write them.
        }
    };
    const watcher = watchFor(given, name, move);
    return {
        givenPath: (0,external_node_path_.join)(given, name),
        end() {
            watcher?.close();
            return (0,external_node_path_.join)(at, name);
        },
        async remove() {
            watcher?.close();
            for (const folder of [given, hidden])
                await (0,promises_.rm)(folder, { recursive: true, force: true });
        },
    };
}
/** Null where the system has no room for one more watcher. */
function watchFor(folder, name, then) {
    try {
        const watcher = (0,external_node_fs_.watch)(folder, (_, changed) => {
            if (changed !== name)
                return;
            watcher.close();
            then();
        });
        watcher.on('error', () => { });
        return watcher;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/adapters/k6/runner/run.ts















/** Compressed: a twentieth of the bytes (docs/decisions/0006-sample-capture.md). */
const SAMPLES_FILE = 'samples.csv.gz';
const CHUNK_BYTES = 1 << 18;
/** k6 writes its samples in blocks; where less is left than this, one did not fit. */
const LEAST_ROOM_BYTES = 1 << 18;
/** Runs k6 once and brings back its summary; a run that ends badly is a result too. @throws UserError when k6 cannot start. */
async function runScenario(session, request) {
    const { surroundings } = session;
    const { log, env, tokens = [], tempDirectory } = surroundings;
    const { variables, summaryExport, notices } = (0,environment/* buildEnvironment */.A)({ env, tokens, added: request.env });
    for (const notice of notices)
        log.notice(notice);
    // k6 adds the summary's path to what handleSummary() returned, where a setter of the script sees it. Nothing that
    // the script can see may lead to the samples, for it writes last.
    const directory = await makeSecretFolder(tempDirectory);
    const samplesFolder = await makeSamplesFolder(tempDirectory, SAMPLES_FILE);
    try {
        const summaryPath = (0,external_node_path_.join)(directory, 'summary.json');
        const { givenPath } = samplesFolder;
        const outputs = [formatSampleOutput(givenPath)];
        const args = buildRunArguments({ request, variables, summaryPath, outputs });
        const planned = { request, args, variables, samplesPath: givenPath };
        const { writeError, ...ended } = await runProcess(session, planned);
        const samplesPath = samplesFolder.end();
        const summary = await readSummary(summaryPath, request.scenarioFile, log);
        // A k6 that refuses the script leaves neither.
        if (summary !== null || (0,external_node_fs_.existsSync)(samplesPath)) {
            await request.takeSamples?.({
                summary,
                // Opened anew each time: the samples may be read twice.
                csv: { [Symbol.asyncIterator]: () => openSamples(samplesPath)[Symbol.asyncIterator]() },
                durationMs: ended.endedAt - ended.startedAt,
                exit: ended.exit,
                writeError,
                isDiskFull: await isDiskFull(directory),
            });
        }
        if (summaryExport !== null && summary !== null)
            await copySummary(surroundings, summaryPath, summaryExport);
        return { ...ended, summary };
    }
    finally {
        await samplesFolder.remove();
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
async function runProcess({ surroundings, runChild }, { request, args, variables, samplesPath }) {
    const { log, output, workingDirectory } = surroundings;
    const place = (0,k6_log/* locateLog */.Pw)(request.flags, variables);
    const secrets = (0,common_secrets/* listSecrets */.AQ)({
        environment: variables,
        given: request.env,
        projectWords: [request.scenarioFile, workingDirectory],
    });
    const conceal = (text) => (0,common_secrets/* concealText */.Rm)(text, secrets);
    const logReader = (0,k6_log/* createLogReader */.ed)({ hide: conceal, watchedFile: samplesPath });
    const write = (text) => output.write(conceal(text));
    const openStream = (name) => createOutputStream(write, place.stream === name ? logReader.read : () => { });
    const stdout = openStream('stdout');
    const stderr = openStream('stderr');
    log.debug(`${request.k6.path} ${args.join(' ')}`);
    const startedAt = Date.now();
    const child = { path: request.k6.path, args, variables, workingDirectory };
    const exit = await runChild({ ...child, onStdout: stdout.write, onStderr: stderr.write }, { limitMs: request.timeLimitMs, deadline: request.deadline });
    const endedAt = Date.now();
    stdout.end();
    stderr.end();
    return {
        exit,
        startedAt,
        endedAt,
        failedIterations: place.readable ? logReader.failedIterations : null,
        errorLines: logReader.errorLines,
        requestError: logReader.requestError,
        writeError: logReader.writeError,
    };
}
function openSamples(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return external_node_stream_.Readable.from([]);
    const csv = (0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK_BYTES });
    // Errors of either end reach whoever reads; one that comes when nobody does must not end the process.
    csv.on('error', () => { });
    (0,external_node_stream_.pipeline)((0,external_node_fs_.createReadStream)(path, { highWaterMark: CHUNK_BYTES }), csv, () => { });
    return csv;
}
async function isDiskFull(directory) {
    const { bavail, bsize } = await (0,promises_.statfs)(directory);
    return bavail * bsize < LEAST_ROOM_BYTES;
}
/** The result of a run that was cancelled before it began. */
function buildUnstartedRun() {
    const now = Date.now();
    const exit = { code: null, signal: null, interruptedBy: 'cancel' };
    const nothing = { summary: null, failedIterations: null, errorLines: [], requestError: null };
    return { exit, startedAt: now, endedAt: now, ...nothing };
}
/** Null where k6 wrote none. What is no JSON was cut off, or is not k6's alone: the samples say what it would have. */
async function readSummary(path, scenarioFile, log) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if ((0,errors/* codeOf */.$N)(error) === 'ENOENT')
            return null;
        throw error;
    });
    try {
        if (text !== null)
            JSON.parse(text);
        return text;
    }
    catch {
        log.warning(`${scenarioFile}: the summary that k6 exported is not JSON, so it is left out; the figures are those of the samples.`);
        return null;
    }
}
/** Gives the user the copy that K6_SUMMARY_EXPORT asks for, where k6 would have put it. */
async function copySummary({ log, workingDirectory }, summaryPath, wanted) {
    const target = (0,external_node_path_.resolve)(workingDirectory, wanted);
    const place = { path: target, named: wanted, checkout: (0,file_placement/* findCheckout */.I8)(workingDirectory) };
    try {
        await (0,file_placement/* placeFile */.af)(place, await (0,promises_.readFile)(summaryPath, 'utf8'));
    }
    catch (error) {
        log.warning(`K6_SUMMARY_EXPORT=${wanted}: the summary could not be copied there: ${(0,errors/* describeError */.Uc)(error)}`);
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/common/late-code.ts
var late_code = __webpack_require__(30047);
;// CONCATENATED MODULE: ./src/adapters/process/child-process.ts


/** A grandchild may hold the pipes open after its parent has gone; this long its last words are waited for. */
const DRAIN_MS = 2000;
const WINDOWS = process.platform === 'win32';
/** @throws what `explain` makes of it when the program could not be started; most systems say so by `ended` instead */
function startChild(command, explain) {
    const child = spawnChild(command, explain);
    const kill = () => killGroup(child);
    // Before others say what they have to say at the end.
    process.prependOnceListener('exit', kill);
    child.stdout.setEncoding('utf8').on('data', (chunk) => command.onStdout(chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => command.onStderr(chunk));
    let interrupted = false;
    return {
        ended: waitForEnd(child, command, explain).finally(() => process.off('exit', kill)),
        interrupt() {
            if (!interrupted)
                child.kill('SIGINT');
            interrupted = true;
        },
        kill,
    };
}
function spawnChild(command, explain) {
    (0,late_code/* requireLoadedCode */.i8)();
    const { path, args, variables, workingDirectory, input } = command;
    try {
        // In its own process group it gets no SIGINT from a terminal's Ctrl-C besides the one that we send.
        const child = (0,external_node_child_process_.spawn)(path, [...args], {
            cwd: workingDirectory,
            env: { ...variables },
            stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            detached: !WINDOWS,
            windowsHide: true,
        });
        // A program that ends before it has read everything says why by itself.
        child.stdin?.on('error', () => { }).end(input);
        return child;
    }
    catch (error) {
        // Node.js throws where a value cannot be passed on, and for what the system says beyond a few usual errors.
        throw explain(error, command);
    }
}
function killGroup(child) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
        return;
    try {
        if (WINDOWS)
            child.kill('SIGKILL');
        else
            process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // It has ended in between.
    }
}
function waitForEnd(child, command, explain) {
    return new Promise((resolve, reject) => {
        child.once('error', (error) => reject(explain(error, command)));
        child.once('exit', (code, signal) => {
            const drained = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, DRAIN_MS);
            child.once('close', () => {
                clearTimeout(drained);
                resolve({ code, signal });
            });
        });
    });
}

;// CONCATENATED MODULE: ./src/adapters/k6/runner/start-failure.ts



const BINARY_HINT = 'Check k6.path in the config, or leave it out to have k6 installed; a binary must fit this system and processor.';
const REASONS = {
    ENOENT: 'there is no such file',
    EACCES: 'the file may not be executed',
    ENOEXEC: 'the file is no program for this machine',
};
/** Why the system, or Node.js before it, would not start k6. No value of a variable is quoted: it may be a secret. */
function explainStartFailure(error, command) {
    const options = { cause: error };
    const code = (0,errors/* codeOf */.$N)(error);
    if (code === 'ERR_INVALID_ARG_VALUE')
        return explainNull(command, error);
    if (code === 'E2BIG' || code === 'ENAMETOOLONG')
        return explainLength(command, error);
    const place = command.workingDirectory;
    const stats = (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false });
    if ((0,errors/* isMissingFile */.F6)(error) && stats?.isDirectory() !== true) {
        return new errors/* UserError */.yo(stats === undefined
            ? `working-directory: there is no directory ${place}.`
            : `working-directory: ${place} is a file.`, (0,told/* told */.Ev) `Check ${(0,told/* input */.hF)('working-directory')}; it is relative to the repository.`, options);
    }
    const reason = REASONS[code] ?? (0,errors/* describeError */.Uc)(error);
    return new errors/* UserError */.yo(`k6 cannot be started from ${command.path}: ${reason}.`, BINARY_HINT, options);
}
function explainNull({ args, variables }, cause) {
    const isCut = (text) => text.includes('\0');
    const [name] = Object.entries(variables).find((entry) => entry.some(isCut)) ?? [];
    const what = name === undefined
        ? `the argument ${shorten(args.find(isCut) ?? '')}`
        : `the variable ${name.replaceAll('\0', '')}`;
    return new errors/* UserError */.yo(`k6 cannot be started: ${what} holds a NUL character, which no system passes on.`, (0,told/* told */.Ev) `Look at ${(0,told/* input */.hF)('env')} and ${(0,told/* input */.hF)('scenario-file')}, and at both in the config. Bytes are passed as base64, or in a file that the script opens.`, { cause });
}
/** Linux takes 128 KiB of one variable or argument and about 2 MiB of all; Windows 32 Ki characters of arguments. */
function explainLength({ args, variables }, cause) {
    const parts = [
        ...Object.entries(variables).map(([name, value]) => ({ what: `the variable ${name}`, text: value })),
        ...args.map((text) => ({ what: `the argument ${shorten(text)}`, text })),
    ];
    const sized = parts.map(({ what, text }) => ({ what, bytes: Buffer.byteLength(text) }));
    const [largest] = sized.sort((a, b) => b.bytes - a.bytes);
    return new errors/* UserError */.yo(`k6 cannot be started: its variables and arguments are longer than the system takes. The longest is ${largest?.what} with ${Math.ceil((largest?.bytes ?? 0) / 1024)} KiB.`, 'Put long data into a file, and let the script open it: Linux takes 128 KiB of one variable.', { cause });
}
/** `--tag=…`; a flag's value may be a secret too. */
function shorten(argument) {
    return argument.replace(/\p{C}/gu, '').slice(0, 40).replace(/=.*/s, '=…');
}

;// CONCATENATED MODULE: ./src/adapters/k6/runner/session.ts


/** Starts k6 and sees it to its end, while nothing in the log is a command. */
function createChildRunner({ supervise }, log) {
    return (command, bounds) => log.withoutCommands(async () => supervise(startChild(command, explainStartFailure), bounds));
}

;// CONCATENATED MODULE: ./src/adapters/k6/runner/runner.ts






/** GitHub's runner kills all of us 10 s after a cancel. */
const PATIENCE = { afterLimitMs: 30_000, afterCancelMs: 7000 };
/** `k6 inspect` may fetch remote modules or an extension. */
const QUESTION_LIMIT_MS = 120_000;
/** Runs k6 on scenario files, which are untrusted code (docs/security.md). */
function createK6Runner(options) {
    const supervisor = createSupervisor(options.signals, { ...PATIENCE, ...options.patience });
    const session = {
        surroundings: options,
        runChild: createChildRunner(supervisor, options.log),
        questionLimitMs: options.patience?.questionLimitMs ?? QUESTION_LIMIT_MS,
        programs: new Map(),
    };
    return {
        get cancelled() {
            return supervisor.cancelled;
        },
        close: supervisor.close,
        inspect: (invocation) => inspectScenario(session, invocation),
        inspectBeside: (invocation, render) => inspectBeside(session, invocation, render),
        fingerprintScript: (invocation) => fingerprintScript(session, invocation),
        findChanged: findChanged,
        run: async (request) => (supervisor.cancelled ? buildUnstartedRun() : runScenario(session, request)),
    };
}

// EXTERNAL MODULE: ./src/adapters/machine/machine.ts
var machine = __webpack_require__(84183);
;// CONCATENATED MODULE: ./src/adapters/machine/own-pipes.ts

/** What Linux shows of this process's open files to every program of the same user, as `/proc/<pid>/fd`. */
const OPEN_FILES = '/proc/self/fd';
const LAST_STANDARD_STREAM = 2;
/**
 * Lets no other program open the pipes by which this process speaks to itself. What Node.js reads from one of them, of
 * signals, it takes for addresses in its own memory: a script that wrote there could run code here. Programs of root
 * open them all the same (docs/security.md).
 */
function hideOwnPipes() {
    if (process.platform !== 'linux' || !(0,external_node_fs_.existsSync)(OPEN_FILES))
        return;
    for (const descriptor of listOwnPipes()) {
        try {
            (0,external_node_fs_.fchmodSync)(descriptor, 0);
        }
        catch {
            // Whoever made it, it was somebody else.
        }
    }
}
/** Of pipes to others only one end is here. */
function listOwnPipes() {
    const ends = new Map();
    for (const name of (0,external_node_fs_.readdirSync)(OPEN_FILES)) {
        const descriptor = Number(name);
        const pipe = readPipe(name);
        if (pipe !== null && descriptor > LAST_STANDARD_STREAM)
            ends.set(pipe, [...(ends.get(pipe) ?? []), descriptor]);
    }
    return [...ends.values()].filter((both) => both.length > 1).flat();
}
/** `pipe:[946161]`; null for what is no pipe, or has a name in the file system. */
function readPipe(descriptor) {
    try {
        const target = (0,external_node_fs_.readlinkSync)(`${OPEN_FILES}/${descriptor}`);
        return target.startsWith('pipe:') ? target : null;
    }
    catch {
        // The folder itself was open while it was listed.
        return null;
    }
}

;// CONCATENATED MODULE: ./src/wiring/measuring-world.ts




/** What measuring needs of this machine. While `work` lasts, a signal to this process ends k6 in an orderly way. */
async function withMeasuringWorld(options, work) {
    const tempDirectory = (0,machine/* findTempDirectory */.v)(options.env);
    hideOwnPipes();
    const runner = createK6Runner({ ...options, tempDirectory, signals: process });
    try {
        return await work({
            ...(0,machine/* createMachinePorts */.K)(options.env),
            runner,
            installer: createLazyInstaller(options),
        });
    }
    finally {
        runner.close();
    }
}
/** Results are judged, and wrong inputs named, without it. */
const loadInstaller = (0,late_code/* lateCode */._o)(() => Promise.all(/* import() */[__webpack_require__.e(729), __webpack_require__.e(737), __webpack_require__.e(805), __webpack_require__.e(166)]).then(__webpack_require__.bind(__webpack_require__, 58166)));
/** The k6 that it looks for is the first process that may be the user's: all that may be needed later comes before. */
function createLazyInstaller({ log, env, githubToken }) {
    return {
        install: async (request) => {
            await (0,late_code/* loadLateCode */.M9)();
            const { createK6Installer } = await loadInstaller();
            return createK6Installer({ log, env, githubToken }).install(request);
        },
    };
}


/***/ })

};

export const id = 796;
export const ids = [796];
export const modules = {

/***/ 1794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   I8: () => (/* binding */ findCheckout),
/* harmony export */   af: () => (/* binding */ placeFile),
/* harmony export */   eR: () => (/* binding */ nameInside),
/* harmony export */   sw: () => (/* binding */ locateTarget)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1922);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9451);






/** As many as Linux follows. */
const MOST_LINKS = 40;
/** The folder of the git repository that this one lies in; without a repository the folder itself. */
function findCheckout(folder) {
    for (let above = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder);; above = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(above)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(above, '.git')))
            return above;
        if (above === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(above))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder);
    }
}
/** Whether a path lies in a folder, or is it; both absolute, links followed. */
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way);
}
/** What a path is called in a folder, with `/`; null where it lies elsewhere. Both absolute, links not followed. */
function nameInside(folder, path) {
    return isInside(folder, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_3__.sep, '/') : null;
}
/**
 * The real path of the file, links followed as far as they may be, and its folder made. A link that leads to nothing
 * is the path itself: it is replaced.
 * @throws UserError naming a link that leads out of the checkout; the system's own error
 */
async function locateTarget({ path, named, checkout }) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(checkout);
    const folder = await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { root, named });
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path));
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(target).catch(whereMissing(null));
    if (real === null)
        return target;
    if (isInside(root, folder) && !isInside(root, real))
        throw leadsOut(named, target, real);
    return real;
}
/**
 * Replaces the file as a whole, other names that it may have keep what they had; a disk that is full leaves the old
 * one, and no half of the new one.
 * @returns where it is, links followed
 * @throws UserError as `locateTarget`; the system's own error
 */
async function placeFile(place, text) {
    const target = await locateTarget(place);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target);
    await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .requireReplaceable */ .um)(target, place.named);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    try {
        // `wx` makes a new file: what is there already, be it a link, is an error.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, text, { flag: 'wx' });
        // A folder on the way may have become a link meanwhile.
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(folder);
        if (real !== folder)
            throw leadsOut(place.named, folder, real);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
    }
    return target;
}
/**
 * Walks to a folder link by link, and makes what is missing.
 * @returns its real path, as the system spells it: somebody may have written letters of another case, or short names
 */
async function makeFolder(folder, { root, named }) {
    let here = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.parse)(folder).root);
    let left = partsOf(folder);
    for (let links = 0; left.length > 0;) {
        const [part = '', ...rest] = left;
        left = rest;
        if (part === '..') {
            here = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(here);
            continue;
        }
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(here, part);
        const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(next).catch(whereMissing(null));
        if (kind === null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(next).catch(whereThere);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(next).catch(whereMissing(null));
        if (real === null) {
            throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${named} cannot be written: ${next} is a link that leads to nothing.`, 'Remove the link, or make what it leads to.');
        }
        if (isInside(root, here) && !isInside(root, real))
            throw leadsOut(named, next, real);
        if (kind?.isSymbolicLink() !== true) {
            here = real;
            continue;
        }
        const to = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(next);
        links += 1;
        if (links > MOST_LINKS)
            throw new Error(`too many links on the way to ${folder}`);
        left = [...partsOf(to), ...left];
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(to))
            here = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.parse)(to).root);
    }
    return here;
}
function partsOf(path) {
    const { root } = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.parse)(path);
    return path
        .slice(root.length)
        .split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep === '\\' ? /[/\\]+/ : /\/+/)
        .filter((part) => part !== '' && part !== '.');
}
function leadsOut(named, link, real) {
    return new _common_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${named} is not written: ${link} is a link that leads out of the repository, to ${real}.`, `Remove the link, or name ${real} itself if that is what you want.`);
}
function whereMissing(instead) {
    return (error) => {
        if ((0,_common_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            return instead;
        throw error;
    };
}
/** Another process may have made it. */
function whereThere(error) {
    if ((0,_common_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== 'EEXIST')
        throw error;
}


/***/ }),

/***/ 9451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ requireRegularFile),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   um: () => (/* binding */ requireReplaceable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1922);



/** Far above any summary, baseline or config; below what JavaScript can hold as one text. */
const MOST_BYTES = 256 * 2 ** 20;
/** File systems whose files the kernel writes while they are read, by statfs(2)'s f_type: proc, sysfs, cgroup, cgroup2, debugfs, tracefs. */
const KERNEL_FILE_SYSTEMS = [0x9fa0, 0x62656572, 0x27e0eb, 0x63677270, 0x64626720, 0x74726163];
/**
 * The text of a file (UTF-8) that a user named. What is no regular file is refused before it is opened: a read of a
 * named pipe has no end while nobody writes, and no signal ends it.
 * @param path where it is, links followed
 * @param named as the user named it
 * @throws UserError that says what it is; the system's own error, such as ENOENT
 */
async function readRegularFile(path, named, mostBytes = MOST_BYTES) {
    await requireRegularFile(path, named);
    // Between the look and the opening somebody may put a pipe there: it opens without waiting, and is looked at again.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        const found = await file.stat();
        refuseOtherThanFile(found, named);
        if (found.size > mostBytes)
            throw tooLarge(named, found.size, mostBytes);
        return await file.readFile('utf8');
    }
    finally {
        await file.close();
    }
}
/** @throws UserError naming what stands under the path, unless it is a regular file; the system's own error */
async function requireRegularFile(path, named) {
    refuseOtherThanFile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path), named);
    if (KERNEL_FILE_SYSTEMS.includes((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(path)).type)) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${named} is made up by the system while it is read; it is no file.`, 'Name a regular file. Write what it says into one first, if that is what you want.');
    }
}
/** What a file may be written over: a regular file, or nothing yet. @throws UserError */
async function requireReplaceable(path, named) {
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then(() => true, () => false);
    if (isThere)
        await requireRegularFile(path, named);
}
function refuseOtherThanFile(found, named) {
    const kind = nameKind(found);
    if (kind === null)
        return;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${named} is ${kind}, not a file.`, found.isDirectory()
        ? `Name a file in it, or several by a pattern: ${named.replace(/\/+$/, '')}/*`
        : 'Name a regular file; what comes out of this one can be written into one first.');
}
/** What stands there, in words; null for a regular file. */
function nameKind(found) {
    if (found.isFile())
        return null;
    if (found.isDirectory())
        return 'a folder';
    if (found.isFIFO())
        return 'a named pipe';
    if (found.isSocket())
        return 'a socket';
    return found.isCharacterDevice() || found.isBlockDevice() ? 'a device' : 'something else';
}
function tooLarge(named, bytes, mostBytes) {
    const inMegabytes = (size) => `${Math.ceil(size / 2 ** 20)} MB`;
    return new _common_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${named} has ${inMegabytes(bytes)}; at most ${inMegabytes(mostBytes)} are read.`, 'Is it the right file? Every sample of a run (k6 --out) is no summary of it.');
}


/***/ }),

/***/ 409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseVariables)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1922);
/* harmony import */ var _common_told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2804);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6153);



const LOADS_PROGRAMS = (0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev) `It decides what program code k6 loads, and a pull request may change it there. Set it ${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ)('environment')} instead.`;
/** Variables that the repository's own files do not set, by their names. */
const REFUSED = [
    { name: /^K6_NO_THRESHOLDS$/, advice: _thresholds_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCHING_THRESHOLDS_OFF */ .sg },
    // Where k6 gets binaries with extensions from, and what it trusts there.
    {
        name: /^K6_(?:BUILD_SERVICE_URL|DEPENDENCIES_MANIFEST|BINARY_PROVISIONING|AUTO_EXTENSION_RESOLUTION|ENABLE_COMMUNITY_EXTENSIONS)$/,
        advice: LOADS_PROGRAMS,
    },
    // Where k6 finds the binaries that it fetched before, and its config file.
    {
        name: /^(?:HOME|USERPROFILE|(?:Local)?AppData|(?:LOCAL)?APPDATA|XDG_\w+|K6_BINARY_CACHE)$/,
        advice: LOADS_PROGRAMS,
    },
    // k6/browser starts the browser that they name, which starts what its arguments name.
    { name: /^(?:PATH|Path|K6_BROWSER_(?:EXECUTABLE_PATH|ARGS|IGNORE_DEFAULT_ARGS))$/, advice: LOADS_PROGRAMS },
    // Whom k6 trusts where it fetches binaries from.
    { name: /^SSL_CERT_(?:FILE|DIR)$/, advice: LOADS_PROGRAMS },
    // Of the system's loader: a k6 that is linked with cgo obeys it.
    { name: /^(?:LD|DYLD)_/, advice: LOADS_PROGRAMS },
];
/** Switches that do harm only where they are on. */
const SWITCHES = /^K6_(?:NO_THRESHOLDS|BINARY_PROVISIONING|AUTO_EXTENSION_RESOLUTION|ENABLE_COMMUNITY_EXTENSIONS)$/;
function isOff(name, value) {
    return SWITCHES.test(name) && /^(?:false|0)$/i.test(String(value));
}
/** What is wrong with variables of the config or of a file that it names. @param place of each, for messages */
function refuseVariables(variables, place) {
    return Object.entries(variables).flatMap(([name, value]) => {
        const refused = REFUSED.find((row) => row.name.test(name));
        return refused === undefined || isOff(name, value)
            ? []
            : [new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place(name)}: ${name} cannot be set here.`, refused.advice)];
    });
}


/***/ }),

/***/ 3667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ PRESET_RULES),
/* harmony export */   fG: () => (/* binding */ PRESETS)
/* harmony export */ });
/* unused harmony export PAIRED_RULES */
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4116);

const PRESETS = ['default', 'classic', 'locust'];
function rule(subject, limits) {
    const warn = limits.warn === undefined ? null : (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLimit */ .Fv)(limits.warn);
    const fail = limits.fail === undefined ? null : (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLimit */ .Fv)(limits.fail);
    return {
        subject,
        // The class of Trends in `classic` has no direction of its own, so `worseBy` decides per metric.
        worse: subject.kind === 'pattern' ? (fail?.worse ?? warn?.worse ?? null) : null,
        warn: warn?.limit ?? null,
        fail: fail?.limit ?? null,
        floor: limits.floor === undefined ? null : (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFloor */ .cI)(limits.floor),
        closedModelOnly: limits.closedModelOnly ?? false,
    };
}
const whole = (metric, statistic) => ({
    kind: 'pattern',
    measure: { metric, tags: {}, statistic },
});
const directed = (of) => ({ kind: 'directed', of });
const timeTrends = (statistic) => ({ kind: 'time-trends', statistic });
const named = (of) => ({ kind: 'by-threshold', of });
const namedTimes = (from, below) => ({
    kind: 'times-by-threshold',
    ranks: { from, below },
});
/** Limits without a sign: the script's thresholds say which direction is worse. */
const NAMED_BY_THRESHOLDS = [
    rule(namedTimes(0, 0.9), { warn: '5 %', fail: '10 %', floor: '2 ms' }),
    rule(namedTimes(0.9, 0.99), { warn: '5 %', fail: '10 %', floor: '5 ms' }),
    rule(namedTimes(0.99, Number.POSITIVE_INFINITY), { warn: '20 %', floor: '10 ms' }),
    rule(named('numbers'), { warn: '5 %', fail: '10 %' }),
    rule(named('shares'), { warn: '0.5 points', fail: '2 points' }),
];
/** Against a stored baseline. */
const DEFAULT = [
    rule(timeTrends('p(50)'), { warn: '+5 %', fail: '+10 %', floor: '2 ms' }),
    rule(timeTrends('p(95)'), { warn: '+5 %', fail: '+10 %', floor: '5 ms' }),
    rule(timeTrends('p(99)'), { warn: '+20 %', floor: '10 ms' }),
    rule(whole('http_req_failed', 'rate'), { warn: '+0.5 points', fail: '+2 points' }),
    rule(whole('checks', 'rate'), { warn: '-0.5 points', fail: '-2 points' }),
    rule(whole('http_reqs', 'rate'), { warn: '-10 %', closedModelOnly: true }),
    rule(whole('dropped_iterations', 'share'), { fail: '+1 point' }),
    rule(directed('numbers'), { warn: '5 %', fail: '10 %' }),
    rule(directed('shares'), { warn: '0.5 points', fail: '2 points' }),
    ...NAMED_BY_THRESHOLDS,
];
/** What `default` selects, between two versions that one job measured in rounds: machines do not differ there, so less is noise. */
const PAIRED_RULES = [
    rule(timeTrends('p(50)'), { warn: '+3 %', fail: '+5 %', floor: '0.5 ms' }),
    rule(timeTrends('p(95)'), { warn: '+3 %', fail: '+5 %', floor: '0.5 ms' }),
    rule(timeTrends('p(99)'), { warn: '+10 %', floor: '1 ms' }),
    rule(whole('http_req_failed', 'rate'), { warn: '+0.5 points', fail: '+1 point' }),
    rule(whole('checks', 'rate'), { warn: '-0.5 points', fail: '-1 point' }),
    rule(whole('http_reqs', 'rate'), { warn: '-5 %', closedModelOnly: true }),
    rule(whole('dropped_iterations', 'share'), { fail: '+1 point' }),
    rule(directed('numbers'), { warn: '3 %', fail: '5 %' }),
    rule(directed('shares'), { warn: '0.5 points', fail: '1 point' }),
    rule(namedTimes(0, 0.99), { warn: '3 %', fail: '5 %', floor: '0.5 ms' }),
    rule(namedTimes(0.99, Number.POSITIVE_INFINITY), { warn: '10 %', floor: '1 ms' }),
    rule(named('numbers'), { warn: '3 %', fail: '5 %' }),
    rule(named('shares'), { warn: '0.5 points', fail: '1 point' }),
];
const CLASSIC = [
    rule({ kind: 'judged-or-custom-trends', statistic: 'p(95)' }, { fail: '+20 %' }),
    rule(directed('numbers'), { fail: '20 %' }),
];
const LOCUST = [
    rule(timeTrends('p(50)'), { warn: '+20 %' }),
    rule(timeTrends('p(95)'), { fail: '+20 %' }),
    rule(timeTrends('p(99)'), { warn: '+25 %' }),
    rule(whole('http_req_failed', 'rate'), { fail: '+2 points' }),
    rule(whole('http_reqs', 'rate'), { warn: '-30 %' }),
];
const PRESET_RULES = {
    default: DEFAULT,
    classic: CLASSIC,
    locust: LOCUST,
};


/***/ }),

/***/ 5192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ findIdleRule),
/* harmony export */   iT: () => (/* binding */ parseRule),
/* harmony export */   me: () => (/* binding */ isSelectedByRules),
/* harmony export */   ut: () => (/* binding */ worseBy),
/* harmony export */   vI: () => (/* binding */ selectRule)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1922);
/* harmony import */ var _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2062);
/* harmony import */ var _measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6896);
/* harmony import */ var _measurement_patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5465);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4116);





/** @throws UserError naming the rule's measure and the part that is wrong. */
function parseRule(text) {
    const subject = { kind: 'pattern', measure: (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMeasure */ .sh)(text.measure) };
    const warn = parsePart(text, 'warn', _limit_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLimit */ .Fv);
    const fail = parsePart(text, 'fail', _limit_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLimit */ .Fv);
    const directions = [warn?.worse, fail?.worse].filter((direction) => direction != null);
    if (new Set(directions).size > 1) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The rule for "${text.measure}" warns in one direction (${text.warn}) and fails in the other (${text.fail}).`, 'Give both limits the same sign: + if a rise is worse, - if a fall is worse.');
    }
    const limits = {
        warn: warn?.limit ?? null,
        fail: fail?.limit ?? null,
        floor: parsePart(text, 'floor', _limit_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFloor */ .cI),
    };
    const rule = { subject, worse: directions[0] ?? null, ...limits, closedModelOnly: false };
    refuseIdleLimits(text, rule);
    return rule;
}
/** The unit and the direction of k6's own metrics are known before anything is measured. */
function refuseIdleLimits(text, rule) {
    const { warn, fail, worse } = rule;
    const { metric, statistic } = rule.subject.measure;
    if (warn !== null && fail !== null && warn.unit === fail.unit && fail.amount < warn.amount) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The rule for "${text.measure}" fails (${text.fail}) before it warns (${text.warn}).`, 'Make the fail limit the larger of the two, or leave the warn limit out.');
    }
    const share = { type: 'rate', contains: 'default' };
    const kind = statistic === 'share' ? share : _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_METRICS */ .Hd[metric];
    if (kind === undefined)
        return;
    if (worse === null &&
        (warn ?? fail) !== null &&
        (0,_measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .worseDirection */ .oJ)(metric, kind.type, kind.contains) === null) {
        throw refuseUnsigned(text.measure, kind.type);
    }
    for (const part of ['warn', 'fail', 'floor']) {
        const limit = rule[part];
        const mismatch = limit === null ? null : (0,_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .findUnitMismatch */ .AP)(limit, kind);
        if (mismatch !== null)
            throw (0,_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .toMismatchError */ .Yu)(text.measure, part, mismatch);
    }
}
function parsePart(rule, part, parse) {
    const text = rule[part];
    if (text === undefined || text === 'off')
        return null;
    try {
        return parse(text);
    }
    catch (error) {
        const { message, hint } = (0,_common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asUserError */ .Yl)(error);
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The rule for "${rule.measure}", ${part}: ${message}`, hint);
    }
}
/** The first rule that selects the measure, the user's before the preset's. Null: shown, not judged. */
function selectRule(rules, value, closedModel) {
    const rule = rules.find((candidate) => selects(candidate.subject, value));
    if (rule === undefined || (rule.closedModelOnly && !closedModel))
        return null;
    return rule.warn === null && rule.fail === null ? null : rule;
}
/** The direction in which the rule's measure gets worse; null if neither the rule, the run nor the metric says. */
function worseBy(rule, value) {
    if (rule.worse !== null)
        return rule.worse;
    const { measure, type, contains, worse, thresholdWorse } = value;
    const known = worse ?? (0,_measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .worseDirection */ .oJ)(measure.metric, type, contains);
    const isNamed = thresholdWorse !== undefined && thresholdWorse !== 'either';
    // A script knows best about a metric of its own.
    if (isNamed && (known === null || !(measure.metric in _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_METRICS */ .Hd)))
        return thresholdWorse;
    return known ?? (rule.subject.kind === 'judged-or-custom-trends' ? 'up' : null);
}
/** The first rule whose limits cannot judge a measure that it selects: it would never speak up. */
function findIdleRule(selected) {
    for (const { current, rule } of selected) {
        if (rule === null)
            continue;
        if (rule.subject.kind === 'pattern' && worseBy(rule, current) === null) {
            return refuseUnsigned((0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMeasure */ .os)(current.measure), current.type);
        }
        for (const part of ['warn', 'fail', 'floor']) {
            const limit = rule[part];
            const mismatch = limit === null ? null : (0,_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .findUnitMismatch */ .AP)(limit, current);
            if (mismatch !== null)
                return (0,_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .toMismatchError */ .Yu)((0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMeasure */ .os)(current.measure), part, mismatch);
        }
    }
    return null;
}
/** @param measure as the rule names it, or as it was measured */
function refuseUnsigned(measure, type) {
    const limit = type === 'rate' ? '2 points' : '10 %';
    return new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The limits of the rule for "${measure}" have no sign, and nothing else says which direction is worse.`, `Write it into the rule: +${limit} if a rise is worse, -${limit} if a fall is worse.`);
}
function selects(subject, value) {
    if (subject.kind === 'pattern')
        return (0,_measurement_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .fitsPattern */ .j)(subject.measure, value.measure);
    if (subject.kind === 'directed')
        return isDirected(value) && (value.type === 'rate') === (subject.of === 'shares');
    if (subject.kind === 'by-threshold' || subject.kind === 'times-by-threshold')
        return selectsNamed(subject, value);
    const { metric, tags, statistic } = value.measure;
    if (subject.statistic !== statistic || Object.keys(tags).length > 0 || value.type !== 'trend')
        return false;
    const custom = !(metric in _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_METRICS */ .Hd);
    const judged = JUDGED_TIME_TRENDS.includes(metric) || (custom && value.contains === 'time');
    return subject.kind === 'time-trends' ? judged : judged || custom;
}
/** One number tells how a metric does; of Trends it is the percentiles. */
const TELLING_STATISTICS = {
    counter: ['rate'],
    gauge: ['value'],
    rate: ['rate'],
    trend: ['p(50)', 'p(95)'],
};
function isDirected({ measure, type, worse }) {
    const { metric, tags, statistic } = measure;
    if (worse === undefined || metric in _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_METRICS */ .Hd || Object.keys(tags).length > 0)
        return false;
    return TELLING_STATISTICS[type].includes(statistic);
}
function selectsNamed(subject, { measure, type, contains, thresholdWorse }) {
    if (thresholdWorse === undefined || measure.metric in _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_METRICS */ .Hd)
        return false;
    // What a gauge is at its end is one sample, which tells as little of a run as a maximum does.
    if (type === 'gauge')
        return false;
    if (subject.kind === 'by-threshold')
        return (type === 'rate') === (subject.of === 'shares');
    const rank = (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .percentileRank */ .Wu)(measure.statistic) ?? 0.5;
    const { from, below } = subject.ranks;
    return type === 'trend' && contains === 'time' && rank >= from && rank < below;
}
/** k6's time Trends that are judged by default; phases of a request are shown only. */
const JUDGED_TIME_TRENDS = ['http_req_duration', 'grpc_req_duration', 'ws_connecting', 'group_duration'];
/** Whether any rule speaks of the measure, whatever the load model. */
function isSelectedByRules(rules, value) {
    return selectRule(rules, value, true) !== null;
}


/***/ }),

/***/ 1565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ DEFAULT_VALIDITY)
/* harmony export */ });
const DEFAULT_VALIDITY = {
    failedIterations: 0.95,
    droppedIterations: 0.1,
    failedRequests: 0.2,
};


/***/ }),

/***/ 9551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ EMPTY_DOCUMENT),
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   pE: () => (/* binding */ resolveConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1922);
/* harmony import */ var _k6_refused_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(409);
/* harmony import */ var _rules_budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3262);
/* harmony import */ var _rules_presets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3667);
/* harmony import */ var _rules_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5192);
/* harmony import */ var _rules_validity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1565);






const EMPTY_DOCUMENT = { document: {}, locate: () => '' };
/** The config of a repository without one. */
const DEFAULT_CONFIG = resolveConfig(EMPTY_DOCUMENT, EMPTY_DOCUMENT);
/** The same, judged by the rules of a preset. */
function defaultConfig(preset) {
    return resolveConfig(EMPTY_DOCUMENT, { ...EMPTY_DOCUMENT, document: { rules: preset } });
}
/**
 * @param ruled whose rules count
 * @param errors takes what is wrong with single rules and budgets
 */
function resolveConfig(located, ruled, errors = []) {
    const { document } = located;
    errors.push(...refuseSuiteVariables(located));
    const suites = Object.entries(document.suites ?? {}).map(([name, suite]) => [name, resolveSuite(suite)]);
    return {
        k6: { path: document.k6?.path ?? null, downloadUrl: document.k6?.['download-url'] ?? null },
        evidence: resolveEvidence(document.evidence, ruled.document.rules),
        rules: resolveRules(ruled, errors),
        budgets: collect(document.budgets ?? [], (index) => `${located.locate(['budgets', index])}: budgets[${index}]`, _rules_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBudget */ .Nm, errors),
        suites: Object.fromEntries(suites),
        baseline: {
            path: document.baseline?.path ?? '.perf-baseline/{suite}.json',
            history: document.baseline?.history ?? 30,
            maxAgeDays: document.baseline?.['max-age-days'] ?? 30,
            workflow: document.baseline?.workflow ?? null,
        },
        groupBy: document['group-by'] ?? [],
        groupIds: document['group-ids'] ?? false,
        envFile: document['env-file'] ?? null,
        acceptLabel: document['accept-label'] ?? null,
        requiredEnv: document['required-env'] ?? [],
        report: {
            formats: document.report?.formats ?? ['json', 'markdown', 'html'],
            artifactName: document.report?.['artifact-name'] ?? 'perf-report',
            retentionDays: document.report?.['retention-days'] ?? null,
        },
        document,
    };
}
function refuseSuiteVariables({ document, locate }) {
    return Object.entries(document.suites ?? {}).flatMap(([name, { env = {} }]) => (0,_k6_refused_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseVariables */ .g)(env, (variable) => `${locate(['suites', name, 'env', variable])}: suites.${name}.env`));
}
function resolveSuite(suite) {
    const env = Object.entries(suite.env ?? {}).map(([name, value]) => [name, String(value)]);
    return {
        scenarioFile: suite['scenario-file'] ?? null,
        env: Object.fromEntries(env),
        thresholds: suite.thresholds !== 'off' && suite.thresholds !== false,
        validity: resolveValidity(suite.validity),
        strictData: suite.data === 'strict',
    };
}
function resolveValidity(validity) {
    return {
        ..._rules_validity_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_VALIDITY */ .P,
        failedRequests: resolveShare(validity?.errors, _rules_validity_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_VALIDITY */ .P.failedRequests),
        droppedIterations: resolveShare(validity?.['dropped-iterations'], _rules_validity_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_VALIDITY */ .P.droppedIterations),
    };
}
/** `5 %` is 0.05; null switches the check off. */
function resolveShare(text, unset) {
    if (text === undefined)
        return unset;
    return text === false || text === 'off' ? null : Number.parseFloat(text) / 100;
}
/** The presets `classic` and `locust` are plain thresholds unless proof is asked for by name. */
function resolveEvidence(evidence, rules) {
    if (evidence === undefined)
        return rules === 'classic' || rules === 'locust' ? 'off' : 'required';
    return evidence === 'required' ? 'required' : 'off';
}
/** Rules of one's own come first; the default table judges what they leave out. */
function resolveRules({ document: { rules }, locate }, errors) {
    if (rules === undefined)
        return _rules_presets_js__WEBPACK_IMPORTED_MODULE_3__/* .PRESET_RULES */ .U4.default;
    if (typeof rules === 'string')
        return _rules_presets_js__WEBPACK_IMPORTED_MODULE_3__/* .PRESET_RULES */ .U4[rules];
    const place = (index) => `${locate(['rules', index])}: rules[${index}]`;
    return [...collect(rules, place, _rules_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRule */ .iT, errors), ..._rules_presets_js__WEBPACK_IMPORTED_MODULE_3__/* .PRESET_RULES */ .U4.default];
}
/** Reads every item, so that all mistakes are named at once. */
function collect(items, place, parse, errors) {
    return items.flatMap((item, index) => (0,_common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rescueNow */ .C4)(() => [parse(item)], (_, all) => {
        errors.push(...all.map(({ message, hint }) => new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place(index)}: ${message}`, hint)));
        return [];
    }));
}


/***/ }),

/***/ 1175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ refuseUnfinished),
/* harmony export */   q: () => (/* binding */ LATER_KEYS)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1922);
/* harmony import */ var _common_told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2804);


/** Keys of later versions: taken note of, refused, and suggested to nobody. */
const LATER_KEYS = ['service', 'rounds'];
/** What inputs and config may say before this version can do it. @throws UserErrors naming all of it */
function refuseUnfinished(inputs, config) {
    const { document } = config;
    const asked = [
        ['mode: comment', inputs.mode === 'comment'],
        ['baseline: paired', inputs.baseline === 'paired'],
        [(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev) `${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('build')}`, inputs.build !== null],
        [(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev) `${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('start')}`, inputs.start !== null],
        [(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev) `${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('wait-on')}`, inputs.waitOn !== null],
        [(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev) `${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('shard')}`, inputs.shard !== null],
        ...LATER_KEYS.map((key) => [key, document[key] !== undefined]),
    ];
    const errors = asked
        .filter(([, isAsked]) => isAsked)
        .map(([what]) => new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev) `${what} is not available in this version yet.`, 'Leave it out.'));
    if (errors.length > 0)
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ(errors);
}


/***/ })

};

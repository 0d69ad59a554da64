export const id = 313;
export const ids = [313];
export const modules = {

/***/ 7313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  settleCommand: () => (/* binding */ settleCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/common/errors.ts
var common_errors = __webpack_require__(1922);
// EXTERNAL MODULE: ./src/common/late-code.ts
var late_code = __webpack_require__(47);
// EXTERNAL MODULE: ./src/adapters/files/file-placement.ts
var file_placement = __webpack_require__(1794);
// EXTERNAL MODULE: ./src/adapters/files/regular-file.ts
var regular_file = __webpack_require__(9451);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/adapters/machine/file-lock.ts






const DEFAULTS = { staleMs: 30_000, patienceMs: 60_000 };
/** Far longer than it takes to write one line. */
const MAKING_MS = 1000;
/** Locks of this very process; its number alone would not tell them from those of a process that had the number before. */
const ownTokens = new Set();
/**
 * Does the work while no other process does any under the same lock: a file beside the target that comes into being
 * whole, its holder's name in it, so that a full disk or a crash never leaves one that says nothing.
 * @param named the target as the user named it
 * @throws UserError when others keep it too long, or it cannot be made
 */
async function withFileLock(target, named, work, options = DEFAULTS) {
    const lock = `${target}.lock`;
    const holder = { pid: process.pid, host: (0,external_node_os_.hostname)(), token: (0,external_node_crypto_.randomUUID)() };
    const patience = Date.now() + options.patienceMs;
    ownTokens.add(holder.token);
    try {
        while (!(await tryLock(lock, holder, named))) {
            if (await isAbandoned(lock, named, options)) {
                await takeAway(lock, holder, { named, options });
            }
            else if (Date.now() > patience) {
                throw new common_errors/* UserError */.yo(`${named} has been written by other processes for ${Math.round(options.patienceMs / 1000)} s.`, `If there are none, delete ${named}.lock, and run it again.`);
            }
            else
                await (0,external_node_timers_promises_.setTimeout)(20 + Math.random() * 80);
        }
        try {
            return await work();
        }
        finally {
            await release(lock, holder);
        }
    }
    finally {
        ownTokens.delete(holder.token);
    }
}
/** True if the lock is ours now. */
async function tryLock(lock, holder, named) {
    const draft = `${lock}.${holder.token}`;
    const text = JSON.stringify(holder);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(lock), { recursive: true });
        await (0,promises_.writeFile)(draft, text, { flag: 'wx' });
        await (0,promises_.link)(draft, lock).catch((error) => {
            if (!isLinkless(error))
                throw error;
            return (0,promises_.writeFile)(lock, text, { flag: 'wx' });
        });
        return true;
    }
    catch (error) {
        if ((0,common_errors/* codeOf */.$N)(error) === 'EEXIST')
            return false;
        throw new common_errors/* UserError */.yo(`${named} cannot be written: ${(0,common_errors/* describeError */.Uc)(error)}.`, 'Check the path, its permissions and the room on the disk.', { cause: error });
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
}
/** Another machine may have taken the lock for abandoned, and hold it now. */
async function release(lock, { token }) {
    const text = await (0,promises_.readFile)(lock, 'utf8').catch(() => '');
    if (parseHolder(text)?.token === token)
        await (0,promises_.rm)(lock, { force: true });
}
/** File systems without hard links say so in several ways. */
function isLinkless(error) {
    return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes((0,common_errors/* codeOf */.$N)(error));
}
/** Whether nobody holds the lock any more. */
async function isAbandoned(lock, named, { staleMs }) {
    const found = await (0,promises_.stat)(lock).catch(() => null);
    if (found === null)
        return false;
    if (!found.isFile()) {
        throw new common_errors/* UserError */.yo(`${named}.lock is there and is no file, so it is no lock of ours.`, `Delete ${named}.lock, and run it again.`);
    }
    const text = await (0,promises_.readFile)(lock, 'utf8').catch(() => null);
    if (text === null)
        return false;
    const holder = parseHolder(text);
    // A disk that was full leaves one that says nothing; where locks cannot be linked, so does one that is just being made.
    if (holder === null)
        return Date.now() - found.mtimeMs > MAKING_MS;
    if (holder.host !== (0,external_node_os_.hostname)())
        return Date.now() - found.mtimeMs > staleMs;
    return holder.pid === process.pid ? !ownTokens.has(holder.token) : !isAlive(holder.pid);
}
/** Removes an abandoned lock. Of several that find it, one at a time looks again: else the second took away the first one's own. */
async function takeAway(lock, holder, { named, options }) {
    const guard = `${lock}.taking`;
    if (!(await tryLock(guard, holder, named))) {
        // Held for an instant at most; two that find it abandoned come to the same.
        if (await isAbandoned(guard, named, options))
            await (0,promises_.rm)(guard, { force: true });
        await (0,external_node_timers_promises_.setTimeout)(5);
        return;
    }
    try {
        if (await isAbandoned(lock, named, options))
            await (0,promises_.rm)(lock, { force: true });
    }
    finally {
        await (0,promises_.rm)(guard, { force: true });
    }
}
function parseHolder(text) {
    try {
        const { pid, host, token } = JSON.parse(text);
        const isWhole = Number.isSafeInteger(pid) && typeof host === 'string' && typeof token === 'string';
        return isWhole ? { pid: pid, host, token } : null;
    }
    catch {
        return null;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: it is there, and somebody else's.
        return (0,common_errors/* codeOf */.$N)(error) !== 'ESRCH';
    }
}

;// CONCATENATED MODULE: ./src/adapters/machine/workspace.ts







/** Wrong inputs are named without it. */
const loadFileSearch = (0,late_code/* lateCode */._o)(() => Promise.all(/* import() */[__webpack_require__.e(382), __webpack_require__.e(731)]).then(__webpack_require__.bind(__webpack_require__, 2731)));
/**
 * Files of a checkout. Confined or not, nothing is written through a link of the checkout that leads out of it.
 * @param root absolute path of the checkout
 * @param confined whether paths that lead out of it are refused: a pull request may have set the links there
 */
function createWorkspace(root, confined = true) {
    const locate = (path) => (confined ? locateInside(root, path) : (0,promises_.realpath)((0,external_node_path_.resolve)(root, path)));
    const checkout = confined ? root : (0,file_placement/* findCheckout */.I8)(root);
    const placeOf = async (path) => {
        const place = { path: (0,external_node_path_.resolve)(root, path), named: path, checkout };
        const isOutside = (folder) => !(0,file_placement/* isInside */.FK)(folder, place.path);
        if (confined && isOutside(root) && isOutside(await (0,promises_.realpath)(root)))
            throw liesOutside(path);
        return place;
    };
    const orExplain = async (path, work) => {
        try {
            return await work();
        }
        catch (error) {
            throw explainFailure(error, `${path} cannot be written`);
        }
    };
    return {
        read: async (path) => {
            try {
                return await (0,regular_file/* readRegularFile */.XF)(await locate(path), path);
            }
            catch (error) {
                if ((0,common_errors/* isMissingFile */.F6)(error))
                    return null;
                throw explainFailure(error, `${path} cannot be read`);
            }
        },
        write: (path, text) => orExplain(path, async () => void (await (0,file_placement/* placeFile */.af)(await placeOf(path), text))),
        locate: (path) => locateNames(root, path),
        lock: async (path, work) => withFileLock(await orExplain(path, async () => (0,file_placement/* locateTarget */.sw)(await placeOf(path))), path, work),
        find: async (patterns, directory) => (await loadFileSearch()).findFiles(patterns, (0,external_node_path_.resolve)(root, directory)),
    };
}
/** The real path, links followed; it must lie in the checkout. */
async function locateInside(root, path) {
    const [realRoot, real] = await Promise.all([(0,promises_.realpath)(root), (0,promises_.realpath)((0,external_node_path_.resolve)(root, path))]);
    if (!(0,file_placement/* isInside */.FK)(realRoot, real))
        throw liesOutside(path);
    return real;
}
function liesOutside(path) {
    return new common_errors/* UserError */.yo(`${path} lies outside the checkout.`, 'Use a path inside the repository.');
}
/** What of a path and of where it leads lies in the checkout. */
async function locateNames(root, path) {
    const target = (0,external_node_path_.resolve)(root, path);
    const realRoot = await (0,promises_.realpath)(root);
    // What is not there yet is named as written.
    const real = await (0,promises_.realpath)(target).catch(() => target);
    const names = [(0,file_placement/* nameInside */.eR)(root, target), (0,file_placement/* nameInside */.eR)(realRoot, target), (0,file_placement/* nameInside */.eR)(realRoot, real)];
    return { path: target, names: [...new Set(names.filter((name) => name !== null))] };
}
function explainFailure(error, what) {
    if (error instanceof common_errors/* UserError */.yo)
        return error;
    return new common_errors/* UserError */.yo(`${what}: ${(0,common_errors/* describeError */.Uc)(error)}.`, 'Check the path and its permissions.', {
        cause: error,
    });
}

// EXTERNAL MODULE: ./src/common/told.ts
var told = __webpack_require__(2804);
// EXTERNAL MODULE: ./src/readers/result-formats.ts
var result_formats = __webpack_require__(2238);
// EXTERNAL MODULE: ./src/settings/config.ts
var settings_config = __webpack_require__(9551);
;// CONCATENATED MODULE: ./src/settings/input-conflicts.ts


/** Inputs that contradict each other, all at once. @throws UserErrors */
function checkInputConflicts(inputs) {
    const ofResults = inputs.results.length === 0 ? checkWithoutResults(inputs) : checkWithResults(inputs);
    const errors = [...ofResults, ...checkStoring(inputs)];
    if (errors.length > 0)
        throw new common_errors/* UserErrors */.tQ(errors);
}
/** What only matters where something is stored. */
function checkStoring({ mode, update, note, updateHistory, dryRun }) {
    if (mode === 'validate' && update !== 'none') {
        const hint = (0,told/* told */.Ev) `Leave update out, or use ${(0,told/* setting */.Pe)('mode', 'baseline')}.`;
        return [
            new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* setting */.Pe)('mode', 'validate')} measures nothing, so there is nothing to store (update).`, hint),
        ];
    }
    if (mode === 'baseline' || update !== 'none')
        return [];
    const asked = [
        [(0,told/* input */.hF)('note'), note !== null],
        [(0,told/* setting */.Pe)('update-history', 'reset'), updateHistory === 'reset'],
        [(0,told/* input */.hF)('dry-run'), dryRun],
    ];
    return asked
        .filter(([, isAsked]) => isAsked)
        .map(([name]) => new common_errors/* UserError */.yo((0,told/* told */.Ev) `${name} speaks of storing a baseline, and ${(0,told/* phrase */.MZ)('stores nothing')}.`, (0,told/* told */.Ev) `Leave it out, or ${(0,told/* phrase */.MZ)('store it')}.`));
}
function checkWithoutResults({ format }) {
    if (format === null)
        return [];
    return [
        new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* input */.hF)('format')} (${format}) says how files of results are to be read, and ${(0,told/* input */.hF)('results')} is not set.`, (0,told/* told */.Ev) `Set ${(0,told/* input */.hF)('results')}, or leave ${(0,told/* input */.hF)('format')} out.`),
    ];
}
/** With `results` no k6 runs, so nothing may ask for how it runs. */
function checkWithResults({ mode, scenarioFiles, flags, env, k6Version }) {
    const asked = [
        ['scenario-file', scenarioFiles.length > 0],
        ['flags', flags.length > 0],
        ['env', Object.keys(env).length > 0],
        ['k6-version', k6Version !== null],
    ];
    const errors = asked
        .filter(([, isAsked]) => isAsked)
        .map(([name]) => new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* input */.hF)('results')} and ${(0,told/* input */.hF)(name)} cannot be set together: results are of runs that are over, and k6 is not run.`, (0,told/* told */.Ev) `Leave ${(0,told/* input */.hF)(name)} out, or leave ${(0,told/* input */.hF)('results')} out to have k6 run.`));
    if (mode !== 'validate')
        return errors;
    const advice = (0,told/* told */.Ev) `Leave ${(0,told/* input */.hF)('results')} out, or use ${(0,told/* setting */.Pe)('mode', 'compare')}.`;
    return [
        ...errors,
        new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* setting */.Pe)('mode', 'validate')} reads scenario files, not ${(0,told/* input */.hF)('results')}.`, advice),
    ];
}

// EXTERNAL MODULE: ./src/settings/inputs.ts + 1 modules
var settings_inputs = __webpack_require__(8378);
// EXTERNAL MODULE: ./src/settings/not-yet.ts
var not_yet = __webpack_require__(1175);
;// CONCATENATED MODULE: ./src/settings/settings.ts








/** Reading YAML is half of this program's start. */
const loadConfigParser = (0,late_code/* lateCode */._o)(() => Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(815), __webpack_require__.e(245)]).then(__webpack_require__.bind(__webpack_require__, 3245)));
/**
 * Inputs and config, read together so that one run names all mistakes in both.
 * @param fixed inputs whose values do not come from the user
 */
async function loadSettings(env, workspace, fixed = {}) {
    const errors = [];
    const attempt = (work, fallback) => (0,common_errors/* rescue */.ic)(work, (_, all) => {
        errors.push(...all);
        return fallback;
    });
    // The inputs that are right still say where the report goes and what it is called.
    const parsed = (0,settings_inputs/* parseInputs */.TL)({
        read: (name) => readInput(env, name),
        passed: listInputs(env),
    });
    errors.push(...parsed.errors);
    const inputs = { ...parsed.inputs, ...fixed };
    await attempt(() => checkInputConflicts(inputs), undefined);
    const { config, configText } = await attempt(() => loadConfig(inputs, workspace), {
        config: settings_config/* DEFAULT_CONFIG */.PV,
        configText: null,
    });
    await attempt(() => (0,not_yet/* refuseUnfinished */.k)(inputs, config), undefined);
    return { inputs, config, configText, errors };
}
async function loadConfig(inputs, workspace) {
    const text = await workspace.read(inputs.configFile);
    if (text === null && inputs.configFile !== settings_inputs/* DEFAULT_CONFIG_FILE */.Cu) {
        throw new common_errors/* UserError */.yo(`The config file ${inputs.configFile} is not there.`, (0,told/* told */.Ev) `Mend ${(0,told/* input */.hF)('config-file')}, or ${(0,told/* phrase */.MZ)('find config')}.`);
    }
    const preset = (0,result_formats/* presetOf */.jE)(inputs.results, inputs.format) ?? 'default';
    if (text === null && inputs.rules === null)
        return { config: (0,settings_config/* defaultConfig */.sb)(preset), configText: null };
    const { parseConfig } = await loadConfigParser();
    return { config: parseConfig(text, inputs.configFile, inputs.rules, preset), configText: text };
}
/** The text of an input as the runner passes it; empty if unset. */
function readInput(env, name) {
    return env[`INPUT_${name.toUpperCase()}`] ?? '';
}
function listInputs(env) {
    return Object.keys(env)
        .filter((name) => name.startsWith('INPUT_') && env[name] !== '')
        .map((name) => name.slice('INPUT_'.length).toLowerCase());
}

// EXTERNAL MODULE: ./src/cli/arguments.ts
var cli_arguments = __webpack_require__(1506);
// EXTERNAL MODULE: ./node_modules/shlex/shlex.js
var shlex = __webpack_require__(5637);
// EXTERNAL MODULE: ./src/cli/options.ts
var cli_options = __webpack_require__(776);
;// CONCATENATED MODULE: ./src/cli/inputs.ts





/** The mode of the action that each of them is. */
const MODES = {
    run: 'compare',
    compare: 'compare',
    'baseline update': 'baseline',
    validate: 'validate',
};
/** Commands whose operands are files of runs that are over. */
const READS_RESULTS = ['compare', 'baseline import'];
/** The options as the runner would pass the inputs of the action, so that both are read by the same rules. */
function listCommandInputs({ command, operands, options, k6Flags, }) {
    const values = [...options].flatMap(([name, given]) => {
        const { input, value } = (0,cli_options/* specOf */.rI)(name);
        if (input === undefined)
            return [];
        return [[input, value === null ? 'true' : given.join('\n')]];
    });
    const named = Object.fromEntries(values);
    const flags = [named.flags ?? '', (0,shlex/* join */.fj)([...k6Flags])].filter((text) => text !== '').join(' ');
    const all = {
        ...named,
        [READS_RESULTS.includes(command) ? 'results' : 'scenario-file']: operands.join('\n'),
        flags,
        'fail-on': listFailOn(named['fail-on'] ?? '', options.has('strict')),
    };
    return Object.fromEntries(Object.entries(all).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]));
}
/** `never` beside --strict is named as a mistake by itself. */
function listFailOn(words, isStrict) {
    return isStrict && words !== 'never' ? [words, 'warn'].filter(Boolean).join(',') : words;
}
/** Inputs that no option sets by itself: what the command means, and whether it stores. */
function listFixedInputs(command, options) {
    const file = (0,cli_arguments/* findValue */.j)(options, 'baseline');
    const compares = command === 'run' || command === 'compare';
    // Without a baseline `compare` saves the run, except where another branch was looked at: what is on disk stays.
    const stores = options.has('update-baseline') || (command === 'compare' && !options.has('base-ref'));
    return {
        mode: MODES[command],
        baseline: file === 'none' ? 'none' : 'repo',
        update: compares && stores && file !== 'none' ? 'workspace' : 'none',
        comment: 'never',
    };
}
/** Here an option names a file, and only `none` is a word. */
const ACTION_ONLY = settings_inputs/* BASELINES */.tb.filter((word) => word !== 'none');
const STORING_COMMANDS = ['baseline update', 'baseline import'];
/** What is wrong beside what the inputs of the action can say. */
function listCommandMistakes({ command, operands, options, errors }) {
    const file = (0,cli_arguments/* findValue */.j)(options, 'baseline');
    const suites = operands.length + (options.get('results')?.length ?? 0);
    const problems = [
        file !== null && ACTION_ONLY.includes(file)
            ? new common_errors/* UserError */.yo(`--baseline is "${file}", which is a choice of the action; here it names a file.`, `Leave it out, name a file (./${file} if it is called that), or write --baseline none.`)
            : null,
        file === 'none' && (options.has('update-baseline') || STORING_COMMANDS.includes(command))
            ? new common_errors/* UserError */.yo('--baseline none leaves nothing to store runs in.', 'Name a file, or leave it out.')
            : null,
        file === 'none' && options.has('base-ref')
            ? new common_errors/* UserError */.yo('--baseline none and --base-ref contradict each other.', 'Leave one of them out.')
            : null,
        options.has('strict') && (0,cli_arguments/* findValue */.j)(options, 'fail-on') === 'never'
            ? new common_errors/* UserError */.yo('--strict and --fail-on never contradict each other.', 'Leave one of them out.')
            : null,
        file !== null && file !== 'none' && suites > 1 && !file.includes('{suite}')
            ? new common_errors/* UserError */.yo(`--baseline ${file} is one file, the baseline of one suite, and ${suites} suites would share it.`, 'Compare them one by one, or put {suite} into it: --baseline "baselines/{suite}.json".')
            : null,
        command === 'compare' ? refuseIdleStoring(options) : null,
        options.has('json') && options.has('markdown')
            ? new common_errors/* UserError */.yo('--json and --markdown contradict each other.', 'Leave one of them out.')
            : null,
    ];
    return [...errors, ...problems.filter((problem) => problem !== null)];
}
/** `run` has it from the inputs of the action; `compare` stores the first run by itself, except beside another branch. */
function refuseIdleStoring(options) {
    const idle = ['note', 'update-history', 'dry-run'].filter((name) => options.has(name));
    const stores = !options.has('base-ref') && (0,cli_arguments/* findValue */.j)(options, 'baseline') !== 'none';
    if (idle.length === 0 || stores || options.has('update-baseline'))
        return null;
    const beside = options.has('base-ref') ? '--base-ref' : '--baseline none';
    return new common_errors/* UserError */.yo(`${idle.map((name) => `--${name}`).join(' and ')}: nothing is stored beside ${beside}.`, `${options.has('base-ref') ? 'Add --update-baseline' : 'Name a file of a baseline'}, or leave it out.`);
}

;// CONCATENATED MODULE: ./src/cli/command-settings.ts





/**
 * Options, operands and config, read together.
 * @throws UserErrors naming all mistakes, except for a mode with --json: its report names them
 */
async function settleCommand(args, root) {
    // Whoever types a path may name any file of this machine.
    const workspace = createWorkspace(root, false);
    const loaded = await loadSettings(listCommandInputs(args), workspace, fixInputs(args));
    const errors = [...listCommandMistakes(args), ...loaded.errors];
    const reports = isMode(args.command) && args.options.has('json');
    if (errors.length > 0 && !reports)
        throw new common_errors/* UserErrors */.tQ(errors);
    return { args, settings: { ...placeBaseline(args, loaded), errors }, workspace };
}
function isMode(command) {
    return command in MODES;
}
function fixInputs({ command, options }) {
    if (isMode(command))
        return listFixedInputs(command, options);
    // Only where something is stored, a note and a dry run make sense.
    return command === 'baseline import' ? { mode: 'baseline' } : {};
}
/** The settings with the file that --baseline names. */
function placeBaseline({ command, options }, settings) {
    const path = (0,cli_arguments/* findValue */.j)(options, 'baseline');
    if (path === null || (isMode(command) && path === 'none'))
        return settings;
    const { config } = settings;
    return { ...settings, config: { ...config, baseline: { ...config.baseline, path } } };
}


/***/ })

};

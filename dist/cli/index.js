#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 4385:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createCommandGate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Enough that nobody guesses it, and so long that the runner stars it out (actions/runner, ActionCommandManager.cs). */
const WORD_BYTES = 16;
/**
 * `::stop-commands::word` has the runner obey nothing but `::word::`, with which it goes on; it is written before the
 * process is there that might read it, and is another one each time.
 */
function createCommandGate(stream) {
    let running = 0;
    let word = '';
    let stopped = Promise.resolve();
    const waiting = [];
    const stop = () => {
        word = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(WORD_BYTES).toString('hex');
        // A pipe may be full; the word must be in it before the process is there.
        stopped = new Promise((done) => stream.write(`::stop-commands::${word}\n`, () => done()));
    };
    const resume = () => {
        if (word === '')
            return;
        // Somebody may have left a line without an end: a command counts at the start of one only.
        stream.write(`\n::${word}::\n`);
        word = '';
        for (const command of waiting.splice(0))
            command();
    };
    // What ends all of a sudden has something to say, too; its children have been killed by then.
    process.once('exit', resume);
    return {
        get isStopped() {
            return word !== '';
        },
        give(command) {
            if (word === '')
                command();
            else
                waiting.push(command);
        },
        async withoutCommands(work) {
            if (running === 0)
                stop();
            running += 1;
            try {
                await stopped;
                return await work();
            }
            finally {
                running -= 1;
                if (running === 0)
                    resume();
            }
        },
    };
}


/***/ }),

/***/ 4483:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createTerminalLog)
/* harmony export */ });
/** Warnings and errors of k6 that are shown without `--verbose`. */
const MOST_K6_LINES = 20;
/** The log of a program at a terminal, with one line below it that tells how long k6 has been running. */
function createTerminalLog(options) {
    const screen = createScreen(options.output);
    return {
        log: createLog(options, screen),
        progress: createProgress(options, screen),
        k6Output: createK6Output(options, screen),
    };
}
function createScreen({ write, eraseLine }) {
    let below = '';
    return {
        write(line) {
            write(`${below === '' ? '' : eraseLine}${line}\n${below}`);
        },
        showBelow(text) {
            write(`${eraseLine}${text}`);
            below = text;
        },
    };
}
function createLog({ verbose, output: { paint }, withoutCommands = (work) => work() }, { write }) {
    return {
        debug: (message) => {
            if (verbose)
                write(paint.dim(message));
        },
        info: (message) => write(paint.dim(message)),
        notice: (message) => write(message),
        warning: (message) => write(`${paint.yellow('warning: ')}${message}`),
        error: (message) => write(`${paint.red('error: ')}${message}`),
        group: (title, work) => {
            write(paint.bold(title));
            return work();
        },
        withoutCommands,
    };
}
function createProgress({ isTerminal, output: { paint } }, { showBelow }) {
    return {
        begin(title, plannedMs) {
            if (!isTerminal)
                return () => { };
            const planned = plannedMs === null ? '' : ` of ${describeSpan(plannedMs)}`;
            const started = Date.now();
            const tick = () => {
                showBelow(paint.dim(`  k6 runs ${title.replace(/[\r\n]+/g, ' ')}: ${describeSpan(Date.now() - started)}${planned}`));
            };
            tick();
            const timer = setInterval(tick, 1000);
            return () => {
                clearInterval(timer);
                showBelow('');
            };
        },
    };
}
/** `40 s`, `1 min 30 s`, `2 h 5 min`. */
function describeSpan(milliseconds) {
    const all = Math.round(milliseconds / 1000);
    const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
    const parts = hours > 0
        ? [
            [hours, 'h'],
            [minutes, 'min'],
        ]
        : [
            [minutes, 'min'],
            [seconds, 's'],
        ];
    const told = parts.filter(([count]) => count !== 0).map(([count, unit]) => `${count} ${unit}`);
    return told.join(' ') || '0 s';
}
function createK6Output({ verbose, output: { paint } }, { write }) {
    const filter = createK6Filter(verbose);
    return {
        write: (text) => {
            for (const line of text.replace(/\n$/, '').split('\n')) {
                for (const shown of filter(line))
                    write(paint.dim(`  ${shown}`));
            }
        },
    };
}
function createK6Filter(verbose) {
    let shown = 0;
    return (line) => {
        if (verbose)
            return [line];
        if (!/\blevel=(?:warning|error|fatal)\b/.test(line))
            return [];
        shown += 1;
        if (shown <= MOST_K6_LINES)
            return [line];
        return shown === MOST_K6_LINES + 1 ? ['… more of k6 is not shown; --verbose shows all of it'] : [];
    };
}


/***/ }),

/***/ 4728:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createOutput)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __nccwpck_require__(7336);
;// CONCATENATED MODULE: ./src/common/foreign-text.ts
/** Controls but tab and line feed, line and paragraph separators, and marks that turn the reading direction. */
const CONTROLS = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
/**
 * A text that may hold somebody else's, on its way to a log or a terminal: it can neither give a command to the
 * program that reads the log, nor move the cursor, colour, hide or turn around what stands there. What is left of an
 * escape sequence is readable. A carriage return is a line break, as GitHub's runner has it.
 */
function disarmText(text) {
    // Controls go first: what stands on both sides of one may be a command together.
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => disarmLine(line.replace(CONTROLS, '')))
        .join('\n');
}
/**
 * Takes the meaning of a workflow command from one line, leaving it readable: `::error::x` becomes `: :error::x`,
 * `##[group]x` becomes `## [group]x`. The runner acts on `::` at the start of a line, after white space, and on `##[`
 * anywhere (actions/runner, src/Runner.Common/ActionCommand.cs); other systems have `##vso[` and `##teamcity[`. What is
 * put between is a plain space: the runner compares by culture, and such a comparison skips zero-width characters.
 */
function disarmLine(line) {
    return line.replace(/^([\s\p{C}]*):(?=\p{C}*:)/u, '$1: ').replace(/##(?=\p{C}*\w*\p{C}*\[)/gu, '## ');
}
/** JSON text for the same ways out; it stands for the same value. */
function disarmJson(json) {
    return json.replace(CONTROLS, escapeUnit).replace(/(?<=##\w*)\[/g, escapeUnit);
}
/** As JSON strings write it; what is replaced here stands nowhere else in JSON. */
function escapeUnit(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./src/adapters/terminal/output.ts



/**
 * Sequences of our own are written between two keys that nobody else can know; what stands outside of them is
 * foreign, or may be.
 */
function createOutput({ stream, hasColours }) {
    const key = `\u001b${(0,external_node_crypto_.randomBytes)(12).toString('hex')}\u001b`;
    const seal = (sequence) => `${key}${sequence}${key}`;
    const { bold, dim, red, green, yellow } = (0,picocolors.createColors)(hasColours);
    const sealed = (colour) => {
        const [before = '', after = ''] = colour('|').split('|');
        return hasColours ? (text) => `${seal(before)}${text}${seal(after)}` : (text) => text;
    };
    return {
        paint: {
            bold: sealed(bold),
            dim: sealed(dim),
            red: sealed(red),
            green: sealed(green),
            yellow: sealed(yellow),
        },
        eraseLine: seal('\r\u001b[K'),
        write(text) {
            const parts = text.split(key).map((part, index) => (index % 2 === 0 ? disarmText(part) : part));
            stream.write(parts.join(''));
        },
        writeJson: (json) => void stream.write(disarmJson(json)),
    };
}


/***/ }),

/***/ 1506:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments),
/* harmony export */   j: () => (/* binding */ findValue)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1922);
/* harmony import */ var _common_suggestion_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4549);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1654);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(776);





/** The value of an option that may be given once; null without it. */
function findValue(options, name) {
    return options.get(name)?.[0] ?? null;
}
const SHORT = { h: 'help', v: 'verbose' };
/** @throws UserError where no command can be made out */
function parseArguments(argv) {
    const tokens = tokenize(argv);
    const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token] : []));
    const end = tokens.find((token) => token.kind === 'option-terminator')?.index ?? Number.POSITIVE_INFINITY;
    const given = words.filter(({ index }) => index < end).map(({ value }) => value);
    const named = tokens.filter((token) => token.kind === 'option');
    const command = findCommand(given);
    if (named.some(({ name }) => name === 'help') || given[0] === 'help')
        return { kind: 'help', command: nameOf(command ?? findCommand(given.slice(1))) };
    if (named.some(({ name }) => name === 'version'))
        return { kind: 'version' };
    if (command === null)
        throw refuseCommand(given, named);
    const operands = given.slice(command.name.split(' ').length);
    const { options, errors } = readOptions(named, command);
    if (command.needsOperand && operands.length === 0) {
        const hint = `Usage: perf-baseline ${command.name} ${command.operands} [options]`;
        errors.push(new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${command.name} needs something to work on: ${command.operands}.`, hint));
    }
    const k6Flags = words.filter(({ index }) => index > end).map(({ value }) => value);
    if (k6Flags.length > 0 && !command.options.includes('flags'))
        errors.push(new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${command.name} runs no k6, so nothing may stand after --.`, 'Leave it out.'));
    return { kind: 'work', arguments: { command: nameOf(command), operands, options, k6Flags, errors } };
}
function tokenize(argv) {
    const options = Object.fromEntries(Object.entries(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .OPTIONS */ .lw).map(([name, { value }]) => {
        const short = Object.keys(SHORT).find((letter) => SHORT[letter] === name);
        const type = value === null ? 'boolean' : 'string';
        return [name, { type, multiple: true, ...(short === undefined ? {} : { short }) }];
    }));
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}
function findCommand(words) {
    const found = _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L.find(({ name }) => name === words.slice(0, name.split(' ').length).join(' '));
    return found ?? null;
}
function nameOf(command) {
    return command?.name ?? null;
}
function refuseCommand([first, second], [option]) {
    const help = 'perf-baseline --help lists all.';
    if (first === undefined && option !== undefined && !(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .isOptionName */ .RR)(option.name))
        return new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`There is no option ${option.rawName}, and no command is named.`, (0,_common_suggestion_js__WEBPACK_IMPORTED_MODULE_4__/* .suggest */ .Z)(option.rawName, ['--help', '--version']));
    if (first === undefined)
        return new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('No command is named.', help);
    const under = _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L.map(({ name }) => name).filter((name) => name.startsWith(`${first} `));
    if (under.length > 0) {
        const known = under.map((name) => name.slice(first.length + 1));
        if (second === undefined)
            return new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${first} needs one of ${known.join(', ')} behind it.`, help);
        return new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`There is no command "${first} ${second}".`, (0,_common_suggestion_js__WEBPACK_IMPORTED_MODULE_4__/* .suggest */ .Z)(second, known));
    }
    return new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`There is no command "${first}".`, (0,_common_suggestion_js__WEBPACK_IMPORTED_MODULE_4__/* .suggest */ .Z)(first, _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L.map(({ name }) => name)));
}
function readOptions(tokens, command) {
    const options = new Map();
    const errors = [];
    for (const token of tokens) {
        const problem = findProblem(token, command, options);
        if (problem !== null)
            errors.push(problem);
        else
            options.set(token.name, [
                ...(options.get(token.name) ?? []),
                token.value ?? '',
            ]);
    }
    return { options, errors };
}
function findProblem({ name, rawName, value, inlineValue }, command, seen) {
    if (!(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .isOptionName */ .RR)(name) || !command.options.includes(name)) {
        const known = command.options.map((option) => `--${option}`);
        return new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${command.name} has no option ${rawName}.`, (0,_common_suggestion_js__WEBPACK_IMPORTED_MODULE_4__/* .suggest */ .Z)(rawName, known));
    }
    const { value: placeholder, repeats, dashes } = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .specOf */ .rI)(name);
    if (placeholder === null) {
        if (value === undefined)
            return null;
        return new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${rawName} takes no value, and got "${value}".`, `Write ${rawName}.`);
    }
    const like = `Write ${rawName} ${placeholder}.`;
    if (value === undefined || value === '')
        return new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${rawName} needs a value.`, like);
    if (inlineValue !== true && dashes !== true && value.startsWith('-') && value !== '-')
        return new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${rawName} needs a value, and "${value}" looks like an option.`, `Write ${rawName}=${value} if it is one.`);
    if (seen.has(name) && repeats !== true)
        return new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${rawName} is given more than once.`, 'Leave all but one out.');
    return null;
}


/***/ }),

/***/ 1654:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   N: () => (/* binding */ commandOf)
/* harmony export */ });
const JUDGING = ['baseline', 'base-ref', 'rules', 'fail-on', 'strict'];
const STORING = ['note', 'update-history', 'dry-run'];
const MEASURING = [
    'flags',
    'env',
    'working-directory',
    'k6-version',
    'time-budget-minutes',
];
const PRINTING = ['report-dir', 'config-file', 'json', 'verbose'];
const COMMANDS = [
    {
        name: 'run',
        operands: '[scenario-file…]',
        needsOperand: false,
        summary: 'Run k6 scenario files and compare them with the baseline.',
        description: [
            'Gets k6 if it is not there, runs each scenario file as a suite of its own, and says whether the service became slower than its baseline. Without scenario files, those that the config names. Paths may be globs; ! excludes.',
            'Nothing is stored unless --update-baseline says so. Five runs or more tell how much runs differ when nothing changed; before that, only large changes are proven.',
        ],
        options: ['suites', ...JUDGING, 'update-baseline', ...STORING, ...MEASURING, ...PRINTING],
        examples: [
            ['run perf/checkout.js', 'run one scenario file'],
            ['run perf/checkout.js --update-baseline', 'and add the run to .perf-baseline/checkout.json'],
            ['run perf/*.js --base-ref origin/main', 'compare with the baseline on another branch'],
            ['run perf/checkout.js -- --vus 5 --duration 10s', 'more flags for k6'],
        ],
    },
    {
        name: 'compare',
        operands: '<results…>',
        needsOperand: true,
        summary: "Compare results that are there: a k6 summary, Locust's statistics, flat metrics JSON, a list of { name, unit, value }.",
        description: [
            'Judges runs that are over by the same rules. Without a baseline it saves the run as the first one and exits with 0; on a pull request nothing is ever saved.',
            'A flat metrics file, {"timestamp", "commit", "metrics": {"p50", "p95", …}}, is read and written in place. --baseline naming a file that is not there yet makes such a file of results that are not k6\'s.',
        ],
        options: ['format', 'suite', 'suites', ...JUDGING, 'update-baseline', ...STORING, ...PRINTING],
        examples: [
            [
                'compare perf_results_stats.csv --format locust --baseline perf_baseline.json',
                "compare Locust's statistics",
            ],
            [
                'compare summary.json --suite checkout --baseline .perf-baseline/checkout.json',
                'compare a k6 summary with the baseline of a suite',
            ],
            ['compare summary.json --strict', 'exit with 1 on warnings as well'],
            ['compare summary.json --update-baseline', 'compare, then add the run to the baseline'],
        ],
    },
    {
        name: 'baseline show',
        operands: '[file…]',
        needsOperand: false,
        summary: 'Show the stored baselines.',
        description: [
            'Prints the numbers of each suite: medians over its runs, how many runs and jobs, and the newest commit. Without files, all that baseline.path of the config fits, and the suites of the config that have none yet.',
        ],
        options: ['suites', 'base-ref', 'rules', 'config-file', 'markdown', 'json'],
        examples: [
            ['baseline show', 'all suites'],
            ['baseline show --markdown > BASELINE.md', 'a page for the documentation'],
            ['baseline show perf_baseline.json', 'one file, also of another tool'],
        ],
    },
    {
        name: 'baseline update',
        operands: '[scenario-file…]',
        needsOperand: false,
        summary: 'Measure, and add valid runs to the baseline without comparing.',
        description: [
            'Runs the scenario files, or takes --results, and adds every valid run to the baseline on disk. Commit the file. Refuses to run on a pull request: a pull request must not write what it is judged by.',
        ],
        options: ['results', 'format', 'suite', 'suites', 'baseline', ...STORING, ...MEASURING, ...PRINTING],
        examples: [
            ['baseline update perf/checkout.js --note "new database"', 'add one run'],
            [
                'baseline update perf/checkout.js --update-history reset',
                'start anew: the service changed on purpose',
            ],
            ['baseline update --results summary.json', 'add a run that is over'],
        ],
    },
    {
        name: 'baseline import',
        operands: '<file…>',
        needsOperand: true,
        summary: "Turn another tool's file into a baseline.",
        description: [
            'Reads flat metrics JSON, the data of github-action-benchmark (data.js, or a list of { name, unit, value }), a k6 summary (also one that handleSummary() wrote) or a baseline, and adds its runs to the baseline on disk. What it could not take over is named. Importing the same file twice changes nothing.',
        ],
        options: ['suite', 'format', 'baseline', 'note', 'dry-run', 'config-file'],
        examples: [
            ['baseline import perf_baseline.json --suite checkout', 'into .perf-baseline/checkout.json'],
            [
                'baseline import results/baseline-summary.json --suite load --dry-run',
                'only say what would be taken',
            ],
        ],
    },
    {
        name: 'merge',
        operands: '<file…>',
        needsOperand: true,
        summary: 'Merge baselines of one suite into one.',
        description: [
            'The runs of all files, each once, the newest last. Sample files (parts of one load on several machines) are merged too: counts add up, percentiles come from the merged histograms. What writes them, the input shard, is not in this version.',
        ],
        options: ['output', 'config-file'],
        examples: [
            ['merge job-*/checkout.json --output .perf-baseline/checkout.json', 'what several jobs measured'],
        ],
    },
    {
        name: 'validate',
        operands: '[scenario-file…]',
        needsOperand: false,
        summary: 'Check scenario files with k6 inspect; nothing runs, no server is needed.',
        description: ['Also checks the config file. Without scenario files, those that the config names.'],
        options: ['suites', 'flags', 'env', 'working-directory', 'k6-version', 'config-file', 'json', 'verbose'],
        examples: [['validate perf/*.js', 'all scripts of a folder']],
    },
];
/** What is known of a command. */
function commandOf(name) {
    return COMMANDS.find((command) => command.name === name);
}


/***/ }),

/***/ 7911:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderHelp),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1654);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(776);


const WIDTH = 100;
const EXIT_CODES = [
    ['0', 'pass; also warn and inconclusive, unless --strict or --fail-on says otherwise'],
    ['1', 'the check failed: fail or invalid, or what --strict and --fail-on add'],
    ['2', 'bad use or input: an option, a file, the config, a baseline that cannot be read'],
    ['70', 'a bug in this program'],
];
/** The help of a command, or of the whole program. */
function renderHelp(name) {
    return name === null ? renderOverview() : renderCommand((0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOf */ .N)(name));
}
function renderOverview() {
    return joinParts([
        'perf-baseline: did the service become slower, and how sure is that?',
        'Usage: perf-baseline <command> [options]',
        `Commands:\n${renderList(_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.map(({ name, operands, summary }) => [`${name} ${operands}`, summary]))}`,
        renderExamples([
            ['run perf/checkout.js --update-baseline', 'the first run; do it five times'],
            ['run perf/checkout.js', 'after a change: did it become slower?'],
            ['compare perf_results_stats.csv --format locust --baseline perf_baseline.json', 'results of Locust'],
        ]),
        renderExitCodes(),
        wrap('Paths are relative to the current directory: use it in the root of the repository, where .github/perf-baseline.yml is found. What is printed goes to standard output, the log to standard error. NO_COLOR switches colours off.'),
        'perf-baseline <command> --help (-h) says more, perf-baseline --version which version this is.',
    ]);
}
function renderCommand({ name, operands, summary, description, options, examples }) {
    const rows = [...options, 'help'].map((option) => {
        const { value, help } = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .specOf */ .rI)(option);
        return [`--${option}${value === null ? '' : ` ${value}`}`, help];
    });
    return joinParts([
        wrap(`perf-baseline ${name}: ${summary}`),
        `Usage: perf-baseline ${name} ${operands} [options]`,
        ...description.map((paragraph) => wrap(paragraph)),
        `Options:\n${renderList(rows)}`,
        renderExamples(examples),
        renderExitCodes(),
    ]);
}
function renderExamples(examples) {
    const lines = examples.map(([command, what]) => `  # ${what}\n  perf-baseline ${command}`);
    return `Examples:\n${lines.join('\n')}`;
}
function renderExitCodes() {
    return `Exit codes:\n${renderList(EXIT_CODES)}`;
}
function joinParts(parts) {
    return `${parts.join('\n\n')}\n`;
}
/** Terms and what they mean; a long term has a line of its own. */
function renderList(rows) {
    const column = Math.min(28, Math.max(...rows.map(([term]) => term.length)) + 4);
    return rows
        .map(([term, meaning]) => {
        const lines = wrap(meaning, WIDTH - column).split('\n');
        const first = `  ${term}`;
        const [head, rest] = first.length + 2 <= column ? [`${first.padEnd(column)}${lines[0]}`, lines.slice(1)] : [first, lines];
        return [head, ...rest.map((line) => `${' '.repeat(column)}${line}`)].join('\n');
    })
        .join('\n');
}
function wrap(text, width = WIDTH) {
    const lines = [];
    for (const word of text.split(' ')) {
        const line = lines.at(-1);
        if (line !== undefined && line.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${line} ${word}`;
        else
            lines.push(word);
    }
    return lines.join('\n');
}
/** The version of this release; a test holds it equal to package.json's. */
const VERSION = '1.0.0';


/***/ }),

/***/ 2957:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _adapters_actions_command_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4385);
/* harmony import */ var _adapters_terminal_log_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(4483);
/* harmony import */ var _adapters_terminal_output_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4728);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1922);
/* harmony import */ var _common_late_code_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(47);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1506);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7911);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9278);









const EXIT = { pass: 0, failed: 1, badInput: 2, bug: 70 };
// Help comes without any of it, and mistakes without what works.
const loadCommandSettings = (0,_common_late_code_js__WEBPACK_IMPORTED_MODULE_4__/* .lateCode */ ._o)(() => Promise.all(/* import() */[__nccwpck_require__.e(564), __nccwpck_require__.e(187), __nccwpck_require__.e(796), __nccwpck_require__.e(313)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7313)));
const loadModeCommands = (0,_common_late_code_js__WEBPACK_IMPORTED_MODULE_4__/* .lateCode */ ._o)(() => Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(564), __nccwpck_require__.e(382), __nccwpck_require__.e(815), __nccwpck_require__.e(858), __nccwpck_require__.e(515), __nccwpck_require__.e(187), __nccwpck_require__.e(681), __nccwpck_require__.e(796), __nccwpck_require__.e(122)]).then(__nccwpck_require__.bind(__nccwpck_require__, 122)));
const loadDocumentCommands = (0,_common_late_code_js__WEBPACK_IMPORTED_MODULE_4__/* .lateCode */ ._o)(() => Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(564), __nccwpck_require__.e(382), __nccwpck_require__.e(858), __nccwpck_require__.e(187), __nccwpck_require__.e(681), __nccwpck_require__.e(756)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3756)));
const { env, stdout, stderr } = process;
/** https://no-color.org: whatever it is set to, unless empty; dumb terminals know no colours. */
const mayColour = !env.NO_COLOR && env.TERM !== 'dumb';
const openOutput = (stream) => (0,_adapters_terminal_output_js__WEBPACK_IMPORTED_MODULE_2__/* .createOutput */ .q)({ stream, hasColours: mayColour && stream.isTTY === true });
const [out, err] = [openOutput(stdout), openOutput(stderr)];
// `perf-baseline … | head` closes the pipe, which is no bug and no verdict: the work goes on and sets the exit code.
for (const stream of [stdout, stderr]) {
    stream.on('error', (error) => {
        if (error.code === 'EPIPE')
            return;
        if (stream === stdout)
            err.write(`The output cannot be written: ${error.message}\n`);
        process.exit(EXIT.bug);
    });
}
// What nobody waits for: without this the system would print it as it is.
process.on('uncaughtException', (error) => {
    process.exit(explain(error));
});
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    process.exitCode = explain(error);
}
/** Says what was thrown. @returns the exit code */
function explain(error) {
    const mistakes = (0,_common_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .listUserErrors */ .z3)(error);
    for (const mistake of mistakes) {
        const { message, hint } = mistake.sayIn(_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .OPTION_WORDS */ .g);
        err.write(`${err.paint.red('error:')} ${message}${hint === '' ? '' : `\n  ${hint}`}\n`);
    }
    if (mistakes.length > 0)
        return EXIT.badInput;
    const text = error instanceof Error ? (error.stack ?? error.message) : (0,_common_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error);
    err.write(`This is a bug in perf-baseline, please report it.\n${text}\n`);
    return EXIT.bug;
}
async function main(argv) {
    if (argv.length === 0) {
        out.write((0,_help_js__WEBPACK_IMPORTED_MODULE_6__/* .renderHelp */ .W)(null));
        return EXIT.badInput;
    }
    const asked = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArguments */ .W)(argv);
    if (asked.kind === 'help')
        out.write((0,_help_js__WEBPACK_IMPORTED_MODULE_6__/* .renderHelp */ .W)(asked.command));
    if (asked.kind === 'version')
        out.write(`${_help_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x}\n`);
    return asked.kind === 'work' ? work(asked.arguments) : EXIT.pass;
}
async function work(args) {
    const program = createProgram(args);
    const { settleCommand } = await loadCommandSettings();
    switch (args.command) {
        case 'run':
        case 'compare':
        case 'baseline update':
        case 'validate': {
            const command = await settleCommand({ ...args, command: args.command }, program.root);
            const { runModeCommand } = await loadModeCommands();
            return EXIT[await runModeCommand(command, program)];
        }
        case 'baseline show':
        case 'baseline import':
        case 'merge': {
            const command = await settleCommand(args, program.root);
            const { runDocumentCommand } = await loadDocumentCommands();
            return EXIT[await runDocumentCommand(command, program)];
        }
    }
}
function createProgram({ options }) {
    const verbose = options.has('verbose');
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(process.cwd());
    const log = (0,_adapters_terminal_log_js__WEBPACK_IMPORTED_MODULE_8__/* .createTerminalLog */ .$)({
        output: err,
        isTerminal: stderr.isTTY === true,
        verbose,
        // In a job the runner reads what is written here.
        ...(env.GITHUB_ACTIONS === 'true' ? (0,_adapters_actions_command_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .createCommandGate */ .V)(stderr) : {}),
    });
    return {
        ...log,
        env,
        root,
        verbose,
        paint: out.paint,
        width: stdout.isTTY === true ? stdout.columns : Number.POSITIVE_INFINITY,
        print: out.write,
        printJson: out.writeJson,
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 776:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ isOptionName),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   rI: () => (/* binding */ specOf)
/* harmony export */ });
/* harmony import */ var _readers_result_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2238);

/** Every option of every command, by its long name. */
const OPTIONS = {
    suites: {
        value: 'NAMES',
        help: 'Only these suites, separated by commas. A suite is named after its file, unless the config names it.',
        input: 'suites',
    },
    baseline: {
        value: 'FILE',
        help: 'Where the baseline is; {suite} in it stands for the suite. "none": only budgets and thresholds count. Without it: baseline.path of the config, else .perf-baseline/{suite}.json.',
    },
    'base-ref': {
        value: 'REF',
        help: 'Read the baseline from this branch or commit of the git repository (origin/main) instead of from disk; then nothing is saved unless --update-baseline says so.',
    },
    'update-baseline': {
        value: null,
        help: 'Add runs to the baseline, if they are valid and do not fail; never on a pull request.',
    },
    results: {
        value: 'FILE',
        help: 'Results of a run that is over, instead of running k6; may be given several times.',
        input: 'results',
        repeats: true,
    },
    format: {
        value: 'FORMAT',
        help: `Format of the results: ${(0,_readers_result_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFormats */ .CY)()}. Without it, as the files look. With locust, Locust's rules count unless others are given.`,
        input: 'format',
    },
    rules: {
        value: 'RULES',
        help: 'A preset (default, classic, locust) or a YAML list of rules; wins over the config.',
        input: 'rules',
        dashes: true,
    },
    strict: { value: null, help: 'Exit with 1 on warnings as well; the same as --fail-on warn.' },
    'fail-on': {
        value: 'WORDS',
        help: 'What exits with 1 beside fail and invalid: warn, inconclusive, no-baseline; or never.',
        input: 'fail-on',
    },
    note: { value: 'TEXT', help: 'Why, stored with the run.', input: 'note' },
    'update-history': {
        value: 'HOW',
        help: 'append (the default) adds the run; reset starts anew, because the service changed on purpose.',
        input: 'update-history',
    },
    'dry-run': { value: null, help: 'Say what would be stored, and store nothing.', input: 'dry-run' },
    flags: {
        value: 'FLAGS',
        help: "More flags for k6 run, as in a shell. What stands after -- is added: 'run perf/checkout.js -- --vus 5'.",
        input: 'flags',
        dashes: true,
    },
    env: {
        value: 'NAME=VALUE',
        help: 'A variable for the script (__ENV); may be given several times.',
        input: 'env',
        repeats: true,
    },
    'working-directory': {
        value: 'DIR',
        help: 'Where k6 runs; paths of scenario files are relative to it.',
        input: 'working-directory',
    },
    'k6-version': { value: 'VERSION', help: 'Exact (2.2.0), a range (2.x) or latest.', input: 'k6-version' },
    'time-budget-minutes': {
        value: 'MINUTES',
        help: 'Most minutes the measuring may take.',
        input: 'time-budget-minutes',
    },
    'report-dir': {
        value: 'DIR',
        help: 'Write the report as JSON, Markdown and HTML into this folder.',
        input: 'report-dir',
    },
    'config-file': {
        value: 'FILE',
        help: 'The configuration file (default: .github/perf-baseline.yml).',
        input: 'config-file',
    },
    suite: {
        value: 'NAME',
        help: 'What the suite is called. Without it, like the file (of checkout_stats.csv: checkout).',
    },
    markdown: { value: null, help: 'Print a page in Markdown: targets, regression policy, numbers.' },
    output: { value: 'FILE', help: 'Write the result there. Without it, to standard output.' },
    json: { value: null, help: 'Print JSON instead of a table.' },
    verbose: { value: null, help: 'Show every measure and what k6 prints.' },
    help: { value: null, help: 'This text.' },
    version: { value: null, help: 'The version of this program.' },
};
/** Whether an option of this long name exists. */
function isOptionName(name) {
    return Object.hasOwn(OPTIONS, name);
}
/** What is known of an option. */
function specOf(name) {
    return OPTIONS[name];
}


/***/ }),

/***/ 9278:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ OPTION_WORDS)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(776);

/** Inputs of the action that are no options here, but what a command is given. */
const OPERANDS = {
    'scenario-file': 'the scenario file',
    results: 'the result file',
};
/** Inputs with a value that are commands here, or said otherwise. */
const SETTINGS = {
    'mode: baseline': 'perf-baseline baseline update',
    'mode: validate': 'perf-baseline validate',
    'mode: compare': 'perf-baseline run',
};
const PHRASES = {
    'run again': 'run it again',
    'run on base': 'run it on the base branch',
    environment: 'in the environment',
    'by environment': 'in the environment',
    'pass variables': 'set the variables',
    log: 'the log (--verbose shows all of it)',
    'install Go': 'install Go',
    'name a script': 'name a k6 script (perf-baseline run perf/checkout.js)',
    'name suites': 'name the suite of the results by --suite, or let baseline.path hold {suite}',
    'stores nothing': 'this run is not stored',
    'store it': 'add --update-baseline',
    'paths start': 'paths are relative to the current directory, or to --working-directory',
    'right place': 'Is this the right directory?',
    'find config': 'look whether this is the root of the repository',
    'baseline of results': 'perf-baseline baseline update --results FILE',
    'make history': 'turn the file into a baseline that holds many runs (perf-baseline baseline import), and add runs of the same version to it',
    'this program': 'this program',
};
/** The words of somebody who types options. */
const OPTION_WORDS = {
    input: (name) => OPERANDS[name] ?? ((0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionName */ .RR)(name) ? `--${name}` : name),
    setting: (name, value) => SETTINGS[`${name}: ${value}`] ?? `--${name} ${value}`,
    phrases: PHRASES,
    hasWorkflow: false,
};


/***/ }),

/***/ 1922:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   C4: () => (/* binding */ rescueNow),
/* harmony export */   F6: () => (/* binding */ isMissingFile),
/* harmony export */   Ne: () => (/* binding */ describeErrorWithin),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   Yl: () => (/* binding */ asUserError),
/* harmony export */   ic: () => (/* binding */ rescue),
/* harmony export */   tQ: () => (/* binding */ UserErrors),
/* harmony export */   yo: () => (/* binding */ UserError),
/* harmony export */   z3: () => (/* binding */ listUserErrors)
/* harmony export */ });
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2804);

/** A mistake the user can mend. `message` says which value is wrong and how; `hint` says what to do next. */
class UserError extends Error {
    hint;
    #message;
    #hint;
    constructor(message, hint = '', options) {
        super((0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .sayIn */ .dx)(_told_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_WORDS */ .dC, message), options);
        this.name = 'UserError';
        this.hint = (0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .sayIn */ .dx)(_told_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_WORDS */ .dC, hint);
        this.#message = message;
        this.#hint = hint;
    }
    /** The same mistake as part of another: words before its message, and after its hint. */
    within(before, after = '') {
        return new UserError((0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev) `${before}${this.#message}`, (0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev) `${this.#hint}${after}`, { cause: this });
    }
    /** Both in the words of a program; `message` and `hint` themselves are in the action's. */
    sayIn(words) {
        return { message: (0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .sayIn */ .dx)(words, this.#message), hint: (0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .sayIn */ .dx)(words, this.#hint) };
    }
}
/** Several mistakes found together, so that one run of the workflow shows them all. */
class UserErrors extends UserError {
    errors;
    constructor(errors) {
        super(errors.map((error) => error.message).join('\n'), errors.map((error) => error.hint).join('\n'));
        this.name = 'UserErrors';
        this.errors = errors;
    }
}
/** Flattens an error into the user errors it stands for; anything else is a bug and gives an empty list. */
function listUserErrors(error) {
    if (error instanceof UserErrors)
        return error.errors;
    return error instanceof UserError ? [error] : [];
}
/** The user's mistake that was thrown, kept for later. Anything else is a bug, and goes on as it is. */
function asUserError(error) {
    if (error instanceof UserError)
        return error;
    throw error;
}
/**
 * Does the work; the user's mistake becomes a value, and a bug goes on as it is.
 * @param onMistake gets the mistake, and the single mistakes that it stands for
 */
async function rescue(work, onMistake) {
    try {
        return await work();
    }
    catch (error) {
        return onMistake(asUserError(error), listUserErrors(error));
    }
}
/** `rescue` for work that waits for nothing. */
function rescueNow(work, onMistake) {
    try {
        return work();
    }
    catch (error) {
        return onMistake(asUserError(error), listUserErrors(error));
    }
}
/** The system's word for what went wrong, `ENOENT`; empty where something else was thrown. */
function codeOf(error) {
    return String(Object(error).code ?? '');
}
/** Whether there is nothing under a path: no such name, or a file where a folder should be. */
function isMissingFile(error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}
/** The text of anything that was thrown, for the middle of a sentence: without a full stop of its own. */
function describeErrorWithin(error) {
    return describeError(error).replace(/\.$/, '');
}
/** The text of anything that was thrown. */
function describeError(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 47:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ loadLateCode),
/* harmony export */   _o: () => (/* binding */ lateCode),
/* harmony export */   i8: () => (/* binding */ requireLoadedCode)
/* harmony export */ });
/** Those that are not loaded yet. */
const late = new Set();
/**
 * A part that only some runs need, loaded by the first call: `lateCode(() => import('./part.ts'))`. There is no other
 * `import()` here (scripts/check-layout.mjs, scripts/check-bundle.mjs), so that `loadLateCode` knows of every part.
 */
function lateCode(load) {
    let loading = null;
    const once = () => {
        loading ??= load().then((part) => {
            late.delete(once);
            return part;
        });
        return loading;
    };
    late.add(once);
    return once;
}
/**
 * Loads all that may be needed later, before the first process of the user's starts: what the user wrote can overwrite
 * the files of this program, and what were imported from them afterwards would be the user's.
 */
async function loadLateCode() {
    // A part that is loaded may name parts of its own.
    while (late.size > 0)
        await Promise.all([...late].map((load) => load()));
}
/** Whoever starts a process of the user's asks first. @throws Error as long as a part of this program is not loaded */
function requireLoadedCode() {
    if (late.size > 0)
        throw new Error('A part of this program would be loaded while others can change it.');
}


/***/ }),

/***/ 4549:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ suggest)
});

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./src/common/suggestion.ts

/** `Did you mean "x"?` if something known is close, and always the list of what is known. */
function suggest(wrong, all) {
    const known = [...new Set(all)];
    const closest = known
        .map((candidate) => ({ candidate, distance: leven(wrong.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance)[0];
    const near = closest !== undefined && closest.distance <= Math.max(2, Math.floor(wrong.length / 3));
    const longer = known.find((candidate) => candidate.length > 3 && wrong.toLowerCase().startsWith(candidate));
    const meant = longer ?? (near ? closest.candidate : undefined);
    return `${meant === undefined ? '' : `Did you mean "${meant}"? `}Known: ${known.join(', ')}.`;
}


/***/ }),

/***/ 2804:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   dC: () => (/* binding */ ACTION_WORDS),
/* harmony export */   dx: () => (/* binding */ sayIn),
/* harmony export */   hF: () => (/* binding */ input)
/* harmony export */ });
/** The action's; those of every text that nobody puts into other words. */
const ACTION_PHRASES = {
    'run again': 'run the job again',
    'run on base': 'run it by workflow_dispatch, schedule or push on the base branch',
    environment: "in the step's env",
    'by environment': 'by env of the step',
    'pass variables': 'pass the variables to the step (env:)',
    log: 'the log of this step',
    'install Go': 'set up Go before this step',
    'name a script': 'set the input scenario-file to the path of a k6 script',
    'name suites': 'let baseline.path hold {suite}',
    'stores nothing': 'this step stores none',
    'store it': 'set mode: baseline, or say by update where the runs go',
    'paths start': 'paths are relative to working-directory',
    'right place': 'Was the repository checked out, and did the steps before this one write the files?',
    'find config': 'check the repository out first',
    'baseline of results': 'mode: baseline with results:',
    'make history': 'measure in more jobs (mode: baseline); the first turns the file into a baseline that holds many runs',
    'this program': 'this action',
};
const ACTION_WORDS = {
    input: (name) => `the input ${name}`,
    setting: (name, value) => `${name}: ${value}`,
    phrases: ACTION_PHRASES,
    hasWorkflow: true,
};
/** An input of the action, with its article: `the input fail-on`. */
function input(name) {
    return { kind: 'input', name };
}
/** An input with its value: `mode: baseline`. */
function setting(name, value) {
    return { kind: 'setting', name, value };
}
/** A turn of phrase that each program has its own words for. */
function phrase(name) {
    return { kind: 'phrase', name };
}
/** A template literal's tag; other templates may stand in it. What is named at its start begins with a capital. */
function told(texts, ...values) {
    const parts = texts.flatMap((text, index) => {
        const value = values[index];
        if (value === undefined)
            return [text];
        if (typeof value === 'object')
            return 'parts' in value ? [text, ...value.parts] : [text, value];
        return [text, String(value)];
    });
    return { parts: parts.filter((part) => part !== '') };
}
/** The text in the words of a program. */
function sayIn(words, text) {
    if (typeof text === 'string')
        return text;
    return text.parts.reduce((said, part) => {
        if (typeof part === 'string')
            return said + part;
        const word = sayNamed(words, part);
        const begins = part.kind !== 'setting' && (said === '' || /[.?!] $/.test(said));
        return said + (begins ? word.charAt(0).toUpperCase() + word.slice(1) : word);
    }, '');
}
function sayNamed(words, named) {
    switch (named.kind) {
        case 'input':
            return words.input(named.name);
        case 'setting':
            return words.setting(named.name, named.value);
        case 'phrase':
            return words.phrases[named.name];
    }
}


/***/ }),

/***/ 2238:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ describeFormats),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   LW: () => (/* binding */ RESULT_FORMATS),
/* harmony export */   _b: () => (/* binding */ RESULT_FORMAT_ROWS),
/* harmony export */   jE: () => (/* binding */ presetOf)
/* harmony export */ });
/** Every format of results, in the order in which files are tried. */
const RESULT_FORMAT_ROWS = [
    {
        format: 'locust',
        title: "Locust's statistics (_stats.csv)",
        // Its whole milliseconds do not allow of proof, so the default rules, which ask for it, would find next to nothing.
        preset: { rules: 'locust', named: /\.csv$/i },
    },
    { format: 'json', title: 'flat metrics JSON' },
    { format: 'values', title: 'a list of name, unit and value' },
    { format: 'customSmallerIsBetter', title: 'a list of name, unit and value, of which less is better' },
    { format: 'customBiggerIsBetter', title: 'a list of name, unit and value, of which more is better' },
    { format: 'k6', title: 'a k6 summary' },
];
/** The words of the input `format`. */
const RESULT_FORMATS = RESULT_FORMAT_ROWS.map(({ format }) => format);
/** What a file of the format is said to be: `a k6 summary`. */
function titleOf(wanted) {
    return RESULT_FORMAT_ROWS.find(({ format }) => format === wanted)?.title ?? wanted;
}
/** `k6 (a k6 summary), json (flat metrics JSON)`, for help and hints. */
function describeFormats() {
    return RESULT_FORMAT_ROWS.map(({ format, title }) => `${format} (${title})`).join(', ');
}
/** The rules that count where the user chose none; null: the usual ones. */
function presetOf(paths, wanted) {
    const rows = RESULT_FORMAT_ROWS;
    const row = wanted === null
        ? rows.find(({ preset }) => paths.length > 0 && paths.every((path) => preset?.named.test(path)))
        : rows.find(({ format }) => format === wanted);
    return row?.preset?.rules ?? null;
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 6897:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 5574:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(2957);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

export const id = 245;
export const ids = [245];
export const modules = {

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

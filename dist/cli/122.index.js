export const id = 122;
export const ids = [122,245];
export const modules = {

/***/ 122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runModeCommand: () => (/* binding */ runModeCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/adapters/files/file-placement.ts
var file_placement = __webpack_require__(1794);
// EXTERNAL MODULE: ./src/adapters/git/checkout.ts
var checkout = __webpack_require__(4415);
// EXTERNAL MODULE: ./src/adapters/machine/continuous-integration.ts
var continuous_integration = __webpack_require__(7244);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
;// CONCATENATED MODULE: ./src/adapters/machine/machine.ts


/** The clock, SHA-256, and what kind of machine this is. */
function createMachinePorts(env) {
    return {
        clock: { now: () => Date.now() },
        digest: (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
        machine: readMachine(env),
    };
}
/** The runner's own, which it empties after the job; else the system's. */
function findTempDirectory(env) {
    return env.RUNNER_TEMP || external_node_os_default().tmpdir();
}
/** This machine, as far as it matters for comparing runs. */
function readMachine(env) {
    const cpus = external_node_os_default().cpus();
    return {
        os: `${env.RUNNER_OS ?? external_node_os_default().type()} ${external_node_os_default().arch()}`,
        // Some virtual machines and containers name no model; the whole class of machine is then one.
        cpuModel: cpus[0]?.model.replace(/\s+/g, ' ').trim() || 'unknown CPU',
        cores: external_node_os_default().availableParallelism(),
        runnerClass: runnerClassOf(env),
    };
}
function runnerClassOf(env) {
    if (env.GITHUB_ACTIONS !== 'true')
        return 'local';
    return env.RUNNER_ENVIRONMENT === 'github-hosted' ? 'github-hosted' : 'self-hosted';
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/adapters/machine/report-files.ts



/** Report files; without a folder of the user's, every step of a job gets one of its own. */
function createReportFiles({ directory, tempDirectory, checkout }) {
    let made = null;
    return {
        write: async (name, text) => {
            made ??= directory === null ? (0,promises_.mkdtemp)((0,external_node_path_.join)(tempDirectory, 'perf-report-')) : Promise.resolve(directory);
            const path = (0,external_node_path_.join)(await made, name);
            await (0,file_placement/* placeFile */.af)({ path, named: name, checkout }, text);
            return path;
        },
    };
}

// EXTERNAL MODULE: ./src/common/errors.ts
var common_errors = __webpack_require__(1922);
// EXTERNAL MODULE: ./src/common/git-ref.ts
var git_ref = __webpack_require__(5861);
// EXTERNAL MODULE: ./src/common/told.ts
var told = __webpack_require__(2804);
// EXTERNAL MODULE: ./src/baseline/places.ts
var baseline_places = __webpack_require__(3271);
// EXTERNAL MODULE: ./src/common/text.ts
var common_text = __webpack_require__(2450);
// EXTERNAL MODULE: ./src/baseline/stored-measures.ts
var stored_measures = __webpack_require__(4940);
// EXTERNAL MODULE: ./src/measurement/measure.ts
var measurement_measure = __webpack_require__(6896);
// EXTERNAL MODULE: ./src/statistics/preconditions.ts
var preconditions = __webpack_require__(8144);
;// CONCATENATED MODULE: ./src/statistics/evidence.ts

/** How much a change can be believed, strongest first. */
const EVIDENCE_LEVELS = ['proven', 'likely', 'suspicious', 'none'];
/** Largest p-values of each level: adjusted over the family, adjusted, and of the measure alone. */
const PROVEN = 0.01;
const LIKELY = 0.05;
const SUSPICIOUS = 0.1;
/**
 * Proven: family-wise p <= 1 % and beyond every run of the history. Likely: family-wise p <= 5 %.
 * Suspicious: p <= 10 % for the measure alone. Limits and floors are the rule's business, not the evidence's.
 * @throws RangeError for probabilities outside 0..1, NaN included.
 */
function weighEvidence({ p, adjustedP, beyondAll }) {
    (0,preconditions/* requireRange */.LX)('p', p, [0, 1]);
    (0,preconditions/* requireRange */.LX)('the adjusted p', adjustedP, [0, 1]);
    if (adjustedP <= PROVEN && beyondAll)
        return 'proven';
    if (adjustedP <= LIKELY)
        return 'likely';
    return p <= SUSPICIOUS ? 'suspicious' : 'none';
}

// EXTERNAL MODULE: ./src/statistics/quantiles.ts
var quantiles = __webpack_require__(4505);
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

;// CONCATENATED MODULE: ./src/statistics/proportion.ts

/**
 * asin(sqrt((e + 3/8) / (n + 3/4))), in radians: the share on a scale where its standard error is about
 * 1 / (2 sqrt n) whatever the share is. Anscombe (1948), "The transformation of Poisson, binomial and
 * negative-binomial data", Biometrika 35, 246-254. With infinitely many trials it is asin(sqrt(share)).
 * @throws RangeError for a share outside 0..1, or less than one trial.
 */
function transformShare(share, trials) {
    (0,preconditions/* requireRange */.LX)('a share', share, [0, 1]);
    (0,preconditions/* requireRange */.LX)('the trials behind a share', trials, [1, Number.POSITIVE_INFINITY]);
    if (trials === Number.POSITIVE_INFINITY)
        return Math.asin(Math.sqrt(share));
    return Math.asin(Math.sqrt((share * trials + 3 / 8) / (trials + 3 / 4)));
}
/** Standard error of `transformShare` for independent trials, 1 / (2 sqrt n). Real errors cluster: it is a lower bound. */
function shareStandardError(trials) {
    (0,preconditions/* requireRange */.LX)('the trials behind a share', trials, [1, Number.MAX_VALUE]);
    return 0.5 / Math.sqrt(trials);
}

;// CONCATENATED MODULE: ./src/statistics/scale.ts


/** The value on the scale. @throws RangeError for a value that the scale cannot hold. */
function toScale(observation, scale) {
    const { value, standardError, count } = observation;
    (0,preconditions/* requireFinite */.hp)('an observation', [value, standardError]);
    (0,preconditions/* requireRange */.LX)('a standard error', standardError, [0, Number.MAX_VALUE]);
    if (scale === 'arcsine')
        return transformShare(value, count ?? Number.POSITIVE_INFINITY);
    (0,preconditions/* requireRange */.LX)('a value on the log scale', value, [Number.MIN_VALUE, Number.MAX_VALUE]);
    return Math.log(value);
}
/** What a step of `shift` from the point `centre` of the scale means in the metric's unit. */
function changeFromShift(centre, shift, scale) {
    if (scale === 'log') {
        return { absolute: Math.exp(centre) * Math.expm1(shift), relative: Math.expm1(shift) };
    }
    const base = shareAt(centre);
    const absolute = shareAt(centre + shift) - base;
    return { absolute, relative: base > 0 ? absolute / base : null };
}
/** The step on the scale that a limit means at the point `centre`: relative on `log` (0.1 is +10 %), in shares on `arcsine`. */
function shiftFromLimit(centre, limit, scale) {
    if (scale === 'log')
        return Math.log1p(Math.max(limit, -1 + Number.EPSILON));
    const share = Math.min(1, Math.max(0, shareAt(centre) + limit));
    return Math.asin(Math.sqrt(share)) - centre;
}
function shareAt(point) {
    return Math.sin(Math.min(Math.PI / 2, Math.max(0, point))) ** 2;
}

;// CONCATENATED MODULE: ./src/statistics/special-functions.ts

const LANCZOS = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
/** log Gamma(x) for x > 0. Lanczos approximation (g = 7, 9 terms; Godfrey 2001), relative error below 1e-14. */
function logGamma(x) {
    (0,preconditions/* requireRange */.LX)('the argument of log Gamma', x, [Number.MIN_VALUE, Number.MAX_VALUE]);
    // The reflection keeps the series in the half plane where its error bound holds.
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const base = x + 6.5;
    const series = LANCZOS.reduce((total, term, i) => total + (i === 0 ? term : term / (x + i - 1)), 0);
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
}
/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0 and x in 0..1: the continued fraction
 * DLMF 8.17.22, taken on the side where it converges fast (Press et al., Numerical Recipes §6.4).
 */
function incompleteBeta(x, a, b) {
    (0,preconditions/* requireRange */.LX)('the argument of the incomplete beta function', x, [0, 1]);
    if (x === 0 || x === 1)
        return x;
    const logFront = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
    if (x < (a + 1) / (a + b + 2))
        return (Math.exp(logFront) / a) * betaFraction(x, a, b);
    return 1 - (Math.exp(logFront) / b) * betaFraction(1 - x, b, a);
}
function betaFraction(x, a, b) {
    return continuedFraction((n) => {
        if (n === 1)
            return [1, 1];
        const m = Math.floor((n - 1) / 2);
        const top = n % 2 === 0 ? -(a + m) * (a + b + m) : m * (b - m);
        return [(top * x) / ((a + n - 2) * (a + n - 1)), 1];
    });
}
/** Q(a, x), the upper regularised incomplete gamma function, a > 0, x >= 0: DLMF 8.11.4 and 8.9.2. */
function upperIncompleteGamma(a, x) {
    (0,preconditions/* requireRange */.LX)('the argument of the incomplete gamma function', x, [0, Number.POSITIVE_INFINITY]);
    if (x === 0)
        return 1;
    if (x === Number.POSITIVE_INFINITY)
        return 0;
    const front = Math.exp(a * Math.log(x) - x - logGamma(a));
    if (x < a + 1)
        return 1 - front * gammaSeries(a, x);
    return front * continuedFraction((n) => [n === 1 ? 1 : -(n - 1) * (n - 1 - a), x + 2 * n - 1 - a]);
}
function gammaSeries(a, x) {
    let term = 1 / a;
    let total = term;
    for (let n = 1; term > total * Number.EPSILON; n += 1) {
        term *= x / (a + n);
        total += term;
    }
    return total;
}
const MOST_TERMS = 100_000;
/** a1/(b1 + a2/(b2 + ...)) by the modified Lentz method (Thompson & Barnett 1986). */
function continuedFraction(term) {
    const tiny = 1e-300;
    const away = (value) => (Math.abs(value) < tiny ? tiny : value);
    let value = tiny;
    let c = tiny;
    let d = 0;
    for (let n = 1; n <= MOST_TERMS; n += 1) {
        const [a, b] = term(n);
        d = 1 / away(b + a * d);
        c = away(b + a / c);
        value *= c * d;
        if (Math.abs(c * d - 1) < 2 * Number.EPSILON)
            return value;
    }
    throw new RangeError(`a continued fraction did not converge in ${MOST_TERMS} terms`);
}
/**
 * Solves tail(x) = p for x >= 0, where `tail` falls from `tail(0) >= p` towards 0: brackets by doubling,
 * then halves until the two ends are neighbouring numbers. Slow (about 100 calls) and impossible to get wrong.
 */
function solveTail(tail, p) {
    let low = 0;
    let high = 1;
    while (tail(high) > p) {
        low = high;
        high *= 2;
    }
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return middle;
        if (tail(middle) > p)
            low = middle;
        else
            high = middle;
    }
}

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
        ? (1 - incompleteBeta(square / (df + square), 0.5, df / 2)) / 2
        : incompleteBeta(df / (df + square), df / 2, 0.5) / 2;
    return t < 0 ? 1 - tail : tail;
}
/** t with P(T <= t) = p, for 0 < p < 1. @throws RangeError outside. */
function studentQuantile(p, df) {
    const known = QUANTILES.get(df)?.get(p);
    if (known !== undefined)
        return known;
    (0,preconditions/* requireRange */.LX)('the probability of a t quantile', p, [Number.MIN_VALUE, 1 - Number.EPSILON / 2]);
    const tail = (t) => studentUpperTail(t, df);
    const above = p === 0.5 ? 0 : solveTail(tail, Math.min(p, 1 - p));
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
    const point = toScale(observed, scale);
    const runs = history.map((run) => ({ point: toScale(run, scale), job: run.job }));
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
            lower: changeFromShift(centre, shift - half, scale),
            upper: changeFromShift(centre, shift + half, scale),
        };
    }
    const end = (distance) => {
        const absolute = change.absolute + changeFromShift(centre + shift, distance, scale).absolute;
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
    const threshold = Math.max(studentQuantile(1 - alpha, degreesOfFreedom) * predictionError, Math.abs(shiftFromLimit(centre, sign * limit, scale)), beyondAll ? worstSeen : 0);
    const seen = threshold + studentQuantile(power, degreesOfFreedom) * predictionError;
    return changeFromShift(centre, sign * seen, scale);
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
            level: weighEvidence({ p: test.pWorse, adjustedP, beyondAll: test.worseThanAll }),
            betterLevel: weighEvidence({
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
                ? computeJobsToSettle({ test, prior, alpha: alpha(PROVEN), most: mostJobs })
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
        alpha: alpha(LIKELY),
        limit: rule?.warn == null ? 0 : limitOf(rule.warn),
    });
    if (rule?.fail == null)
        return warning;
    const failure = computeSmallestSeen(noise, {
        alpha: alpha(PROVEN),
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

// EXTERNAL MODULE: ./src/rules/limit.ts
var rules_limit = __webpack_require__(4116);
;// CONCATENATED MODULE: ./src/rules/passed-limit.ts

/** The graver of the limits that the move passes; `none` within the floor. */
function passedLimit(rule, move) {
    if (rule.floor !== null && (0,rules_limit/* exceedsLimit */.n1)(rule.floor, move) === false)
        return 'none';
    if (rule.fail !== null && (0,rules_limit/* exceedsLimit */.n1)(rule.fail, move) === true)
        return 'fail';
    return passesWarning(rule, move) ? 'warn' : 'none';
}
/** Whether the warn limit is passed, whatever the fail limit says. */
function passesWarning(rule, move) {
    if (rule.floor !== null && (0,rules_limit/* exceedsLimit */.n1)(rule.floor, move) === false)
        return false;
    return rule.warn !== null && (0,rules_limit/* exceedsLimit */.n1)(rule.warn, move) === true;
}

;// CONCATENATED MODULE: ./src/comparison/measures/not-judged.ts
/** Why no verdict was reached about a measure that both sides have, or that is no news. */
const NOT_JUDGED_CAUSES = [
    'no-rule',
    'outside-load',
    'extreme',
    'no-direction',
    'limit-unit',
    'base-zero',
    'value-zero',
    'impossible-share',
    'too-few-samples',
    'too-few-stored',
    'events-unknown',
    'samples-lost',
    'foreign-samples',
    'invalid-run',
    'not-stored',
];
/** That no verdict was reached, and why. */
function notJudged(cause, note) {
    return { verdict: 'not-judged', cause, note };
}

;// CONCATENATED MODULE: ./src/statistics/normal.ts


/**
 * P(Z > z) of the standard normal distribution, accurate in both tails: erfc(z / sqrt 2) / 2 = Q(1/2, z^2/2) / 2
 * for z >= 0 (DLMF 7.11.2). @throws RangeError for NaN and infinities.
 */
function normalUpperTail(z) {
    (0,preconditions/* requireFinite */.hp)('z', [z]);
    const tail = upperIncompleteGamma(0.5, (z * z) / 2) / 2;
    return z < 0 ? 1 - tail : tail;
}

;// CONCATENATED MODULE: ./src/statistics/sampling-error.ts



/**
 * Standard deviation of log(single request), as two percentiles of a lognormal distribution show it:
 * ln(b / a) / (z_b - z_a). Null where they are equal, out of order or not above 0: they say nothing then.
 */
function spreadBetween(a, b) {
    if (!(a.rank < b.rank && a.value > 0 && b.value > a.value))
        return null;
    return Math.log(b.value / a.value) / (normalQuantile(b.rank) - normalQuantile(a.rank));
}
/**
 * Standard error of the log of a sample quantile: sqrt(p (1 - p) / n) / f, f the density of log(request) at the
 * quantile, phi(z_p) / spread for a lognormal distribution (asymptotic variance of sample quantiles: David and
 * Nagaraja, Order Statistics, 3rd ed., 10.2). @param spread standard deviation of log(single request)
 */
function quantileStandardError(rank, count, spread) {
    (0,preconditions/* requireRange */.LX)('the samples behind a quantile', count, [1, Number.MAX_VALUE]);
    const z = normalQuantile(rank);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    return (Math.sqrt((rank * (1 - rank)) / count) * spread) / density;
}
/** Standard error of the log of a sample mean of a lognormal distribution: its coefficient of variation over sqrt(n). */
function meanStandardError(count, spread) {
    (0,preconditions/* requireRange */.LX)('the samples behind a mean', count, [1, Number.MAX_VALUE]);
    return Math.sqrt(Math.expm1(spread ** 2) / count);
}
/** z with P(Z <= z) = p, for 0 < p < 1. */
function normalQuantile(p) {
    (0,preconditions/* requireRange */.LX)('the rank of a quantile', p, [Number.MIN_VALUE, 1 - Number.EPSILON]);
    const known = sampling_error_QUANTILES.get(p);
    if (known !== undefined)
        return known;
    const above = p === 0.5 ? 0 : solveTail(normalUpperTail, Math.min(p, 1 - p));
    const quantile = p < 0.5 ? -above : above;
    sampling_error_QUANTILES.set(p, quantile);
    return quantile;
}
/** A comparison asks for a handful of ranks, and for each hundreds of times. */
const sampling_error_QUANTILES = new Map();

;// CONCATENATED MODULE: ./src/comparison/measures/whole-run-error.ts



/** @param key the measure's text @param lookUp of another measure of the same run */
function readPercentiles(key, lookUp) {
    const metric = key.slice(0, key.lastIndexOf(' ') + 1);
    return { p50: lookUp(`${metric}p(50)`) ?? null, p95: lookUp(`${metric}p(95)`) ?? null };
}
/**
 * Standard error, on the scale, of a value of a whole run, whose samples were not read; null where nothing tells
 * it. Of shares the binomial one, of counters that of so many events of a Poisson process, of times that of a lognormal distribution
 * with the run's own percentiles. All hold for independent samples: lower bounds.
 */
function estimateWholeRunError(whole) {
    const { type, statistic, count } = whole;
    if (count === null || count < 1)
        return null;
    if (type === 'rate')
        return shareStandardError(count);
    if (type === 'counter')
        return 1 / Math.sqrt(count);
    const rank = (0,measurement_measure/* percentileRank */.Wu)(statistic);
    const spread = spreadOf(whole, rank);
    if (type !== 'trend' || spread === null)
        return null;
    if (statistic === 'avg')
        return meanStandardError(count, spread);
    return rank === null || rank <= 0 || rank >= 1 ? null : quantileStandardError(rank, count, spread);
}
/** Beyond p(95) the tail itself may be wider than the body says. */
function spreadOf({ value, percentiles }, rank) {
    const { p50, p95 } = percentiles;
    if (p50 === null || p95 === null)
        return null;
    const body = spreadBetween({ rank: 0.5, value: p50 }, { rank: 0.95, value: p95 });
    if (body === null || rank === null || rank <= 0.95 || rank >= 1)
        return body;
    return Math.max(body, spreadBetween({ rank: 0.95, value: p95 }, { rank, value }) ?? 0);
}

;// CONCATENATED MODULE: ./src/comparison/measures/prepared-measure.ts


/** The stored values of a measure over several runs. */
function listStored(key, runs) {
    return runs.flatMap(({ measures, provenance }) => {
        const stored = measures[key];
        if (stored === undefined)
            return [];
        const percentiles = readPercentiles(key, (beside) => measures[beside]?.value);
        return [{ ...stored, percentiles, job: identifyJob({ provenance }) }];
    });
}
/** The job that a run shares its machine with. Outside GitHub Actions every commit's measurement is one of its own. */
function identifyJob({ provenance }) {
    const { runId, runAttempt, job, sha } = provenance;
    return `${runId || sha} ${runAttempt} ${job}`;
}
/** One basis for both sides: the steady values if every run has them, else the whole runs'. */
function chooseValues(measure) {
    const { current, stored } = measure;
    const { steady } = current;
    if (steady === null || stored.some((run) => run.steady === null))
        return chooseWholeRuns(measure);
    // Trials are independent at best: a share is never known better than that.
    const least = (count) => current.type === 'rate' && count !== null && count >= 1 ? shareStandardError(count) : 0;
    return {
        current: { ...steady, standardError: Math.max(steady.standardError, least(steady.count)) },
        stored: stored.map((run) => ({
            value: run.steady?.value ?? run.value,
            standardError: Math.max(run.steady?.standardError ?? 0, least(run.count)),
            count: run.count,
            job: run.job,
        })),
        hasErrors: true,
    };
}
function chooseWholeRuns({ current, percentiles, stored }) {
    const { type, measure } = current;
    const errorOf = (run) => estimateWholeRunError({ ...run, type, statistic: measure.statistic });
    const errors = stored.map(errorOf);
    const error = errorOf({ ...current, percentiles });
    return {
        current: { value: current.value, standardError: error ?? 0, count: current.count },
        stored: stored.map(({ value, count, job }, index) => ({
            value,
            standardError: errors[index] ?? 0,
            count,
            job,
        })),
        hasErrors: error !== null && !errors.includes(null),
    };
}

;// CONCATENATED MODULE: ./src/comparison/measures/measure-comparison.ts





const MEASURE_VERDICTS = [
    'pass',
    'improved',
    'warn',
    'fail',
    'inconclusive',
    'not-judged',
    'new',
    'missing',
];
const UNJUDGED = ['not-judged', 'new', 'missing'];
/** Whether a verdict was reached about the measure, whichever. */
function isJudged({ verdict }) {
    return !UNJUDGED.includes(verdict);
}
/** Compares with the newest comparable run by the limits alone (`evidence: off`). */
function compareByLimits(measure) {
    const { current, stored } = chooseValues(measure);
    const base = stored.at(-1)?.value;
    if (base === undefined) {
        const alone = buildUnpaired(measure, 'new');
        return measure.current.outsideLoad === true ? { ...alone, ...OUTSIDE_LOAD } : alone;
    }
    const move = { base, current: current.value };
    return buildPair(measure, move, judge(measure, base, (yardstick) => judgeByLimits(yardstick, move)));
}
/** Compares with the distribution of the comparable runs: a limit counts only with evidence. */
function compareByEvidence(measure, standing, evidence) {
    if (standing.kind === 'limit-only') {
        const move = { base: standing.worst, current: standing.value };
        return buildPair(measure, move, { verdict: standing.verdict, note: standing.note });
    }
    if (standing.kind === 'untested' || evidence === null) {
        const plain = compareByLimits(measure);
        return plain.verdict === 'new' || standing.kind !== 'untested' ? plain : { ...plain, ...standing.why };
    }
    const move = { base: standing.test.expected, current: standing.values.current.value };
    const judged = judge(measure, move.base, (yardstick) => judgeByEvidence(yardstick, move, evidence));
    return { ...buildPair(measure, move, judged), evidence };
}
function judge(measure, base, judgeBy) {
    const found = findYardstick(measure, base);
    return 'verdict' in found ? found : judgeBy(found);
}
/** Why the rule cannot judge the measure at all; null if it can. */
function findUnjudgeable(measure, base) {
    const found = findYardstick(measure, base);
    return 'verdict' in found ? found : null;
}
/** What a measure is judged by, or why its rule cannot judge it at all. */
function findYardstick({ current, rule, worse, doubt }, base) {
    if (doubt)
        return doubt;
    if (rule === null)
        return notJudged('no-rule', 'no rule selects it');
    if (current.outsideLoad === true)
        return OUTSIDE_LOAD;
    if (EXTREMES.includes(current.measure.statistic)) {
        return notJudged('extreme', 'a minimum or maximum is one sample, so it is never judged');
    }
    if (worse === null) {
        const isEither = current.thresholdWorse === 'either';
        const why = isEither
            ? 'its thresholds bound it from both sides'
            : 'nothing says which direction is worse';
        return notJudged('no-direction', why);
    }
    const limits = [rule.warn, rule.fail];
    for (const limit of [...limits, rule.floor]) {
        const mismatch = limit === null ? null : (0,rules_limit/* findUnitMismatch */.AP)(limit, current);
        if (mismatch !== null)
            return notJudged('limit-unit', mismatch);
    }
    const needsRelative = base === 0 && limits.every((limit) => limit === null || limit.unit === 'relative');
    return needsRelative
        ? notJudged('base-zero', 'the base is 0 and its limits are relative')
        : { rule, worse };
}
/** What setup() and teardown() measure is no part of the load, and differs with what they find. */
const OUTSIDE_LOAD = notJudged('outside-load', 'all its samples are of setup() or teardown()');
const EXTREMES = ['min', 'max', 'p(0)', 'p(100)'];
function judgeByLimits({ rule, worse }, move) {
    const passed = passedLimit(rule, { ...move, worse });
    if (passed !== 'none')
        return { verdict: passed, note: '' };
    const mirrored = passedLimit(rule, { ...move, worse: opposite(worse) });
    return { verdict: mirrored === 'none' ? 'pass' : 'improved', note: '' };
}
/** What a move means where it stands so against the noise: a limit counts only with evidence. */
function judgeByEvidence({ rule, worse }, move, evidence) {
    const passed = passedLimit(rule, { ...move, worse });
    const warnPassed = passesWarning(rule, { ...move, worse });
    const { level } = evidence;
    if (passed === 'fail' && level === 'proven')
        return { verdict: 'fail', note: 'proven' };
    if (warnPassed && (level === 'proven' || level === 'likely'))
        return { verdict: 'warn', note: 'likely' };
    if (passed === 'fail' && level !== 'none')
        return { verdict: 'inconclusive', note: 'suspicious, not proven' };
    const mirrored = passedLimit(rule, { ...move, worse: opposite(worse) });
    const better = evidence.betterLevel === 'proven' || evidence.betterLevel === 'likely';
    if (mirrored !== 'none' && better)
        return { verdict: 'improved', note: '' };
    return { verdict: 'pass', note: passed === 'none' ? '' : 'within the noise' };
}
function opposite(worse) {
    return worse === 'up' ? 'down' : 'up';
}
/** A measure that both sides have, with what was found of it. */
function buildPair(measure, { base, current }, judgement) {
    return {
        ...buildValue(measure),
        current,
        base,
        change: changeBetween(base, current),
        ...judgement,
        evidence: null,
    };
}
/** A measure that only one side has. */
function buildUnpaired(measure, side) {
    return {
        ...buildValue(measure),
        current: side === 'new' ? measure.current.value : null,
        wholeRun: side === 'new' ? measure.current.value : null,
        base: side === 'missing' ? measure.current.value : null,
        change: null,
        verdict: side,
        note: side === 'new' ? 'not in the baseline' : 'in the baseline, not in this run',
        evidence: null,
    };
}
function buildValue({ current, rule, worse }) {
    const { measure, type, contains } = current;
    const limits = { warn: rule?.warn ?? null, fail: rule?.fail ?? null, floor: rule?.floor ?? null };
    return { measure, key: (0,measurement_measure/* formatMeasure */.os)(measure), type, contains, wholeRun: current.value, worse, ...limits };
}
/** Differences below a billionth of the values are what binary fractions lose, not a change. */
const SAME = 1e-9;
/** The change from `base` to `current`, in their unit. */
function changeBetween(base, current) {
    const difference = current - base;
    const absolute = Math.abs(difference) <= SAME * Math.max(Math.abs(base), Math.abs(current)) ? 0 : difference;
    return { absolute, relative: base === 0 ? null : absolute / base };
}

// EXTERNAL MODULE: ./src/measurement/built-in-metrics.ts
var built_in_metrics = __webpack_require__(2062);
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

// EXTERNAL MODULE: ./src/common/signed-number.ts
var signed_number = __webpack_require__(6643);
;// CONCATENATED MODULE: ./src/statistics/change-points.ts


/** Values looked at, the newest last. */
const SCAN_WINDOW = 30;
const FEWEST_BEFORE = 4;
const FEWEST_AFTER = 3;
/** About one series in a hundred raises an alarm within 50 runs, looked at after every run, with or without outliers. */
const ALARM = 3.47;
/**
 * Looks for a step or a slow creep in the last 30 values, oldest first: one per job, on any scale that rises
 * with the metric (ranks do not care). Null if there is none.
 *
 * Step: the largest |z| of the Wilcoxon-Mann-Whitney rank-sum statistic over all splits with at least 4
 * values before and 3 after, ties corrected (Pettitt 1979, "A non-parametric approach to the change-point
 * problem", Appl. Statist. 28), beyond 3.47. That threshold counts every split and every look.
 * A creep lifts the same statistic; it is told from a step by which of the two, a line (Theil-Sen) or two
 * levels (medians), leaves the smaller absolute residuals.
 *
 * Assumes independent values under one distribution when nothing changed; single outliers are harmless.
 * Ranks of fewer than 18 values cannot differ so much, and among 30 a step must have lasted 5: until then, as for
 * equal values, there is no change to report.
 */
function findHistoryChange(values) {
    (0,preconditions/* requireFinite */.hp)('the history', values);
    const offset = Math.max(0, values.length - SCAN_WINDOW);
    const recent = values.slice(offset);
    const z = listSplits(recent)
        .map((split) => computeRankSumZ(recent, split))
        .reduce((largest, next) => (Math.abs(next) > Math.abs(largest) ? next : largest), 0);
    if (Math.abs(z) <= ALARM)
        return null;
    const step = locateStep(recent);
    const slope = estimateSlope(recent);
    if (measureMisfit(recent.map((value, index) => value - slope * index)) < step.misfit) {
        return { kind: 'creep', index: offset, size: slope * (recent.length - 1), z };
    }
    const size = (0,quantiles/* median */.JZ)(recent.slice(step.split)) - (0,quantiles/* median */.JZ)(recent.slice(0, step.split));
    return { kind: 'step', index: offset + step.split, size, z };
}
/** A step must be so many standard deviations of the values about its two levels to cut a history in two. */
const CLEAR_STEP = 2;
/**
 * The newest step that is clear enough to cut at: after one is found, the values behind it are looked at again.
 * Null if there is none, or if the scan finds a creep, which has no place to cut at. Noise that the scan takes for a
 * step is smaller than two deviations, mostly; to leave its first part out would make the rest look quieter than it is.
 */
function findLastStep(values) {
    const change = findHistoryChange(values);
    if (change?.kind !== 'step')
        return null;
    const recent = values.slice(-SCAN_WINDOW);
    const split = change.index - (values.length - recent.length);
    const misfit = measureMisfit(recent.slice(0, split)) + measureMisfit(recent.slice(split));
    // Mean absolute to standard deviation of normal values; two levels were fitted.
    const spread = (Math.sqrt(Math.PI / 2) * misfit) / (recent.length - 2);
    if (Math.abs(change.size) < CLEAR_STEP * spread)
        return null;
    const later = findLastStep(values.slice(change.index));
    return later === null ? change : { ...later, index: change.index + later.index };
}
function listSplits(values) {
    const count = Math.max(0, values.length - FEWEST_AFTER - FEWEST_BEFORE + 1);
    return Array.from({ length: count }, (_, index) => FEWEST_BEFORE + index);
}
/** The split that two levels fit best. The split of the largest z says that there is a step, but leans to the middle. */
function locateStep(values) {
    const splits = listSplits(values).map((split) => ({
        split,
        misfit: measureMisfit(values.slice(0, split)) + measureMisfit(values.slice(split)),
    }));
    return splits.reduce((best, next) => (next.misfit < best.misfit ? next : best));
}
/** Sum of absolute distances from the median. */
function measureMisfit(values) {
    const level = (0,quantiles/* median */.JZ)(values);
    return (0,quantiles/* sum */.cz)(values.map((value) => Math.abs(value - level)));
}
/**
 * z of the Wilcoxon-Mann-Whitney test of `values[split..]` against `values[..split]`: normal approximation
 * without continuity correction, mid-ranks and variance corrected for ties (Lehmann 1975, Nonparametrics, §1.4).
 * Positive if the later values are larger; 0 if all are equal.
 */
function computeRankSumZ(values, split) {
    const [n, before] = [values.length, split];
    const after = n - before;
    const ranks = computeMidRanks(values);
    const excess = (0,quantiles/* sum */.cz)(ranks.slice(split)) - (after * (n + 1)) / 2;
    const spreadOfRanks = (0,quantiles/* sum */.cz)(ranks.map((rank) => (rank - (n + 1) / 2) ** 2)) / (n - 1);
    const variance = (before * after * spreadOfRanks) / n;
    return variance === 0 ? 0 : excess / Math.sqrt(variance);
}
/** Ranks 1..n; equal values share the mean of their ranks. */
function computeMidRanks(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const first = new Map();
    const last = new Map();
    for (const [index, value] of sorted.entries()) {
        if (!first.has(value))
            first.set(value, index + 1);
        last.set(value, index + 1);
    }
    return values.map((value) => (first.get(value) + last.get(value)) / 2);
}
/** The Theil-Sen slope per value: the median of the slopes between all pairs (Sen 1968, J. Amer. Statist. Assoc. 63). 0 below two values. */
function estimateSlope(values) {
    const slopes = values.flatMap((later, j) => values.slice(0, j).map((earlier, i) => (later - earlier) / (j - i)));
    return slopes.length === 0 ? 0 : (0,quantiles/* median */.JZ)(slopes);
}

;// CONCATENATED MODULE: ./src/comparison/measures/last-step.ts






/** One point per job, oldest first. */
function listJobPoints(stored) {
    const jobs = new Map();
    for (const { value, job } of stored)
        jobs.set(job, [...(jobs.get(job) ?? []), value]);
    return [...jobs].map(([job, values]) => ({
        job,
        value: values.every((value) => value > 0) ? Math.exp((0,quantiles/* mean */.i2)(values.map(Math.log))) : 0,
    }));
}
/**
 * The values to compare, the stored ones from the last lasting step of the base branch on: what the service was
 * before an accepted slowdown or a win says nothing about it today (docs/method.md). At least 3 jobs remain.
 * Shares are never cut: their events are too few for a scan of ranks.
 */
function sinceLastStep(measure) {
    const values = chooseValues(measure);
    const step = findStep(measure, values);
    return step === null ? values : { ...values, stored: values.stored.slice(step.before) };
}
function findStep({ current, rule }, { stored }) {
    if (rule === null || current.type === 'rate')
        return null;
    const points = listJobPoints(stored);
    if (points.some(({ value }) => value <= 0))
        return null;
    const step = findLastStep(points.map(({ value }) => Math.log(value)));
    const first = step === null ? undefined : points[step.index];
    const last = step === null ? undefined : points[step.index - 1];
    if (step === null || first === undefined || last === undefined)
        return null;
    const before = stored.findIndex(({ job }) => job === first.job);
    return { before, last: last.job, first: first.job, relative: Math.expm1(step.size) };
}
/** The commit of every job, its last run's. */
function mapCommits(key, runs) {
    return new Map(runs.flatMap((run) => listStored(key, [run]).map(({ job }) => [job, run.provenance.sha])));
}
/** `22 older runs do not count for a p(50), a p(95): it moved by −30 % between 1111111 and 2222222.` */
function describeSteps(measures, runs) {
    const groups = new Map();
    for (const measure of measures) {
        const step = findStep(measure, chooseValues(measure));
        if (step === null)
            continue;
        const commits = mapCommits(measure.key, runs);
        const place = describePlace(commits.get(step.last) ?? '', commits.get(step.first) ?? '');
        const group = groups.get(`${step.before} ${place}`) ?? {
            before: step.before,
            keys: [],
            sizes: [],
            place,
        };
        groups.set(`${step.before} ${place}`, {
            ...group,
            keys: [...group.keys, measure.key],
            sizes: [...group.sizes, step.relative],
        });
    }
    return [...groups.values()].map(describeGroup);
}
function describeGroup(group) {
    const { before, keys, sizes, place } = group;
    const runs = before === 1 ? '1 older run does' : `${before} older runs do`;
    const percents = [...new Set([Math.min(...sizes), Math.max(...sizes)].map(formatPercent))];
    return `${runs} not count for ${(0,common_text/* listSome */.XT)(keys)}: the base branch moved by ${percents.join(' to ')} ${place}.`;
}
function formatPercent(fraction) {
    return `${(0,signed_number/* formatSigned */.Gp)(fraction * 100)} %`;
}
/** Where one commit was measured before and after, the code cannot be what moved. */
function describePlace(from, to) {
    return from === to
        ? `between two jobs that measured ${(0,git_ref/* shortenSha */.y)(to)}: the machine moved, not the code`
        : `between ${(0,git_ref/* shortenSha */.y)(from)} and ${(0,git_ref/* shortenSha */.y)(to)}`;
}

;// CONCATENATED MODULE: ./src/comparison/measures/standing.ts








/** Below this many samples beyond a percentile its own scatter is unknown: n (1 - p) >= 10. */
const TAIL_SAMPLES = 10;
/** Where the run stands among the stored runs of the measure. */
function findStanding(prepared, runner) {
    const values = sinceLastStep(prepared);
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
    return { kind: 'untested', why: notJudged(...why) };
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
    if (!isAbsolute && passedLimit(rule, move) === 'none')
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
    const passed = passedLimit(rule, move);
    if (passed === 'fail' && isSteady)
        return 'fail';
    if (passesWarning(rule, move))
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
        ? notJudged('too-few-samples', `too few samples: ${count} of the ${needed} that ${statistic} needs`)
        : notJudged('extreme', 'a maximum is never judged');
}
function classOf({ current }) {
    if (current.type === 'rate')
        return 'rate';
    const rank = (0,measurement_measure/* percentileRank */.Wu)(current.measure.statistic);
    if (rank !== null)
        return classifyPercentile(rank);
    return current.type === 'counter' ? 'throughput' : 'p50';
}

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
        const change = changeFromShift(typical.centre, sign * shift, scale);
        return Math.abs(scale === 'log' ? change.relative : change.absolute);
    };
    const limitAt = (level) => sizeOf(studentQuantile(1 - level / family, typical.degreesOfFreedom) * typical.predictionError);
    return {
        jobs: typical.jobs,
        spread: typical.spread,
        warn: roundUp(limitAt(LIKELY), scale),
        fail: roundUp(limitAt(PROVEN), scale),
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
        const points = listJobPoints(chooseValues(measure).stored);
        if (points.some(({ value }) => value <= 0))
            return [];
        const change = findHistoryChange(points.map(({ value }) => Math.log(value)));
        if (change === null)
            return [];
        const last = change.kind === 'step' ? change.index : points.length - 1;
        const first = change.kind === 'step' ? change.index - 1 : change.index;
        const commits = mapCommits(measure.key, runs);
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
        const { stored } = sinceLastStep(measure);
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

;// CONCATENATED MODULE: ./src/comparison/suites/baseline-state.ts
const BASELINE_STATES = ['found', 'absent', 'lost', 'unwanted', 'unreadable', 'stored'];
/** Whether the baseline is a file that has no room for a second run. */
function isOneRunFile(baseline) {
    return baseline.kind === 'found' && baseline.holdsOneRun === true;
}

;// CONCATENATED MODULE: ./src/measurement/script-fingerprint.ts
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
    const files = compareData(mine, theirs);
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
        const { current, stored } = chooseValues({ ...prepared, stored: listStored(prepared.key, [base]) });
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
    return [...telling, ...values].some(isJudged) ? [] : [toNothingJudged(telling)];
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

// EXTERNAL MODULE: ./src/measurement/measured-value.ts
var measured_value = __webpack_require__(7846);
// EXTERNAL MODULE: ./src/measurement/number-ranges.ts
var number_ranges = __webpack_require__(6034);
// EXTERNAL MODULE: ./src/measurement/patterns.ts
var patterns = __webpack_require__(5465);
// EXTERNAL MODULE: ./src/measurement/threshold-direction.ts
var threshold_direction = __webpack_require__(4951);
// EXTERNAL MODULE: ./src/rules/rules.ts
var rules_rules = __webpack_require__(5192);
// EXTERNAL MODULE: ./src/rules/budget.ts
var rules_budget = __webpack_require__(3262);
;// CONCATENATED MODULE: ./src/statistics/budget.ts


/**
 * The probability that the true value of this run is over its budget, given the measured one: the normal
 * posterior with a flat prior, Phi((y - limit) / se) on the scale. It covers the noise within this run only,
 * not that of other machines. Without a standard error it is 1, 0, or one half exactly at the limit.
 * A limit of 0 or less on the log scale is always exceeded.
 */
function computeOverBudgetProbability({ observed, limit, scale, worse }) {
    const point = toScale(observed, scale);
    const up = worse === 'up';
    if (scale === 'log' && limit <= 0)
        return up ? 1 : 0;
    const bound = toScale({ value: limit, standardError: 0 }, scale);
    const over = up ? point - bound : bound - point;
    if (observed.standardError === 0)
        return (Math.sign(over) + 1) / 2;
    return normalUpperTail(-over / observed.standardError);
}

;// CONCATENATED MODULE: ./src/comparison/suites/budgets.ts






const BUDGET_VERDICTS = ['over', 'near', 'within'];
/** Budgets that select a measure of the run, the most critical first. @throws UserError for a unit that cannot be the measure's */
function judgeBudgets(budgets, values, base) {
    const results = budgets.flatMap((budget) => {
        return [...values.values()]
            .filter((value) => (0,patterns/* fitsPattern */.j)(budget.measure, value.measure))
            .map((value) => budgets_judge(budget, value, base));
    });
    const order = ({ criticality }) => rules_budget/* CRITICALITIES */.mw.indexOf(criticality);
    return results.sort((a, b) => order(a) - order(b) || BUDGET_VERDICTS.indexOf(a.verdict) - BUDGET_VERDICTS.indexOf(b.verdict));
}
/** Whether the budget speaks of any of the measures. */
function judgesAny({ measure }, values) {
    return [...values.values()].some((value) => (0,patterns/* fitsPattern */.j)(measure, value.measure));
}
function budgets_judge(budget, measured, base) {
    const { measure, type, contains, value } = measured;
    const key = (0,measurement_measure/* formatMeasure */.os)(measure);
    const limit = (0,rules_budget/* limitInUnit */.Nk)(budget, measured);
    const worse = (0,built_in_metrics/* worseDirection */.oJ)(measure.metric, type, contains) ?? 'up';
    const baseValue = base(key);
    const over = isOver(value, limit, worse);
    return {
        key,
        type,
        contains,
        criticality: budget.criticality,
        value,
        limit,
        worse,
        verdict: over ? 'over' : isNear(value, limit, worse, type) ? 'near' : 'within',
        overProbability: estimateOver(measured, limit, worse),
        baseIsOver: baseValue === undefined ? null : isOver(baseValue, limit, worse),
    };
}
function isOver(value, limit, worse) {
    const excess = worse === 'up' ? value - limit : limit - value;
    return excess > rules_limit/* TOLERANCE */.aC * Math.max(Math.abs(value), Math.abs(limit));
}
/** Within 10 % of the limit; of a share that must be high, within 10 % of what it may lack. */
function isNear(value, limit, worse, type) {
    if (worse === 'down' && type === 'rate')
        return 1 - value > 0.9 * (1 - limit);
    return worse === 'up' ? value > 0.9 * limit : value < 1.1 * limit;
}
function estimateOver({ value, steady, type }, limit, worse) {
    const scale = type === 'rate' ? 'arcsine' : 'log';
    // Not a single event where none is allowed: the transform of so few events would call that nearly over.
    if (type === 'rate' && value === limit && (limit === 0 || limit === 1))
        return null;
    if (steady === null || steady.standardError === 0 || (scale === 'log' && value <= 0))
        return null;
    const observed = { value, standardError: steady.standardError, count: steady.count };
    return computeOverBudgetProbability({ observed, limit, scale, worse });
}
/** Exceeded budgets fail, those of low criticality warn; so does being within 10 % of the limit. */
function findBudgets(results) {
    const list = (rows) => rows
        .map(({ key, criticality, baseIsOver }) => `${key} (${criticality}${baseIsOver === true ? ', over on the base branch already' : ''})`)
        .join(', ');
    const over = results.filter((result) => result.verdict === 'over');
    const near = results.filter((result) => result.verdict === 'near');
    const failing = over.filter((result) => result.criticality !== 'low');
    const low = over.filter((result) => result.criticality === 'low');
    const findings = [
        { verdict: 'fail', reason: 'budget', text: `Over budget: ${list(failing)}.`, rows: failing },
        { verdict: 'warn', reason: 'budget', text: `Over budget, of low criticality: ${list(low)}.`, rows: low },
        { verdict: 'warn', reason: 'near-budget', text: `Within 10 % of the budget: ${list(near)}.`, rows: near },
    ];
    return findings.filter(({ rows }) => rows.length > 0).map(({ rows: _, ...finding }) => finding);
}

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
const FOREIGN = notJudged('foreign-samples', "samples of it are not k6's own");
const LOST = notJudged('samples-lost', 'too many samples of it could not be read');
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
var validity = __webpack_require__(1565);
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
        percentiles: readPercentiles(key, (beside) => values.get(beside)?.value),
        stored: listStored(key, runs).filter((one) => hasTrials({ type: current.type, count: one.count }) && fitsKind(one, current)),
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
    return [value, ...(steady === null ? [] : [steady.value])].every((number) => (0,number_ranges/* findFault */.Kv)(head, measure.statistic, number) === null);
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
        budgets: judgeBudgets(budgets, values, (key) => newest?.measures[key]?.value),
        budgetError: null,
    }), (budgetError) => ({ budgets: [], budgetError }));
}

// EXTERNAL MODULE: ./src/measurement/threshold-expression.ts
var threshold_expression = __webpack_require__(6278);
;// CONCATENATED MODULE: ./src/comparison/suites/reductions.ts


/** What a load is less in: its peak, its length (ms), or all of it together. */
const LOAD_MEASURES = ['iterations-per-second', 'users', 'length', 'iterations', 'user-time'];
const NAME_KINDS = ['scenarios', 'endpoints', 'checks', 'system-tags'];
/** Runs whose names count: what one of them lacks is called by chance. */
const MOST_RUNS = 5;
/**
 * What this run tests less than the stored runs of its leg, comparable or not, the newest of them that says it. Whoever
 * adds load, endpoints or limits is told nothing. Empty where nothing is known.
 */
function findReductions({ scope, leg, ending }, baseline) {
    if (scope === undefined || baseline.kind !== 'found')
        return [];
    const known = listScopes(baseline.document.runs, leg);
    const base = known.at(-1);
    if (base === undefined)
        return [];
    // A run that was stopped had no time to call everything.
    const isWhole = ending.kind === 'completed';
    return [
        ...findLessLoad(scope, base),
        ...(isWhole && keepsNames(scope, base) ? findGone('endpoints', scope, known) : []),
        ...findLooserThresholds(scope.thresholds, base.thresholds),
        ...(isWhole ? findGone('checks', scope, known) : []),
        ...listNames('system-tags', without(base.systemTags, scope.systemTags)),
        ...without(scope.switches, base.switches).map((name) => ({ kind: 'switch', name, isOn: true })),
        ...without(base.switches, scope.switches).map((name) => ({ kind: 'switch', name, isOn: false })),
    ];
}
function listScopes(runs, leg) {
    return runs
        .filter((run) => run.leg === leg)
        .flatMap(({ scope }) => scope ?? [])
        .slice(-MOST_RUNS);
}
function without(all, known) {
    return all.filter((one) => !known.includes(one));
}
function listNames(kind, names) {
    return names.length === 0 ? [] : [{ kind, names }];
}
/** Without these tags an endpoint has no name, or another one. */
function keepsNames(scope, base) {
    const naming = ['name', 'method', 'url', 'service'];
    return !without(base.systemTags, scope.systemTags).some((tag) => naming.includes(tag));
}
/** What all of the stored runs have, and this one has not. */
function findGone(kind, scope, known) {
    const own = scope[kind];
    const lists = known.map((one) => one[kind]);
    // Too many names in one of them: then they are made up by the data.
    if (own === null || lists.includes(null))
        return [];
    const [first = [], ...others] = lists.map((list) => list ?? []);
    const common = first.filter((name) => others.every((list) => list.includes(name)));
    return listNames(kind, without(common, own));
}
function findLessLoad({ loads }, base) {
    const gone = base.loads.filter(({ scenario }) => !loads.some((load) => load.scenario === scenario));
    const less = base.loads.flatMap((before) => {
        const now = loads.find(({ scenario }) => scenario === before.scenario);
        return now === undefined || now.unit !== before.unit ? [] : compareLoads(now, before);
    });
    return [
        ...listNames('scenarios', gone.map(({ scenario }) => scenario)),
        ...less,
    ];
}
/** The peak and the length say most; all together only where neither is less. */
function compareLoads(now, before) {
    const isLess = (mine, theirs) => mine !== null && theirs !== null && mine < theirs * (1 - reductions_SAME);
    const tell = (of, from, to) => isLess(to, from) ? [{ kind: 'load', scenario: now.scenario, of, from: from ?? 0, to: to ?? 0 }] : [];
    const parts = [...tell(now.unit, before.peak, now.peak), ...tell('length', before.lastsMs, now.lastsMs)];
    if (parts.length > 0)
        return parts;
    if ((now.lastsMs === null) !== (before.lastsMs === null))
        return [];
    return tell(amountOf(now.unit, now.lastsMs), before.amount, now.amount);
}
/** Rounding makes no other load. */
const reductions_SAME = 1e-6;
function amountOf(unit, lastsMs) {
    return unit === 'users' && lastsMs !== null ? 'user-time' : 'iterations';
}
function findLooserThresholds(own, base) {
    return base.flatMap(({ metric, expression }) => {
        const same = own.filter((threshold) => nameOf(threshold.metric) === nameOf(metric));
        if (same.some((threshold) => squeeze(threshold.expression) === squeeze(expression)))
            return [];
        const before = (0,threshold_expression/* parseThreshold */.B7)(expression);
        const alike = same.filter((threshold) => {
            const now = (0,threshold_expression/* parseThreshold */.B7)(threshold.expression);
            return now.statistic === before.statistic && sideOf(now.operator) === sideOf(before.operator);
        });
        const side = sideOf(before.operator);
        if (alike.length === 0 || side === null)
            return [{ kind: 'threshold-gone', metric, expression }];
        const limitOf = (threshold) => (0,threshold_expression/* parseThreshold */.B7)(threshold.expression).limit ?? 0;
        const [strictest] = alike.toSorted((a, b) => side * (limitOf(a) - limitOf(b)));
        if (strictest === undefined || side * (limitOf(strictest) - (before.limit ?? 0)) <= 0)
            return [];
        return [{ kind: 'threshold-loosened', metric, from: expression, to: strictest.expression }];
    });
}
/** 1 where a larger limit asks for less, −1 where a smaller one does; null where neither. */
function sideOf(operator) {
    if (operator?.startsWith('<'))
        return 1;
    return operator?.startsWith('>') ? -1 : null;
}
function nameOf(metric) {
    const named = (0,measurement_measure/* parseMetric */.uo)(metric);
    return named === null ? metric : (0,measurement_measure/* formatMetric */.gI)(named.name, named.tags);
}
function squeeze(expression) {
    return expression.replace(/\s/g, '');
}

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
        ...(evidence === 'required' ? describeSteps(prepared, comparable.runs) : []),
        ...(evidence === 'required' ? describeUnknownNoise(measures, isOneRunFile(baseline)) : []),
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

// EXTERNAL MODULE: ./src/measurement/tags.ts
var tags = __webpack_require__(5695);
;// CONCATENATED MODULE: ./src/comparison/suites/stages.ts







const BREAK_SOURCES = ['budget', 'threshold', 'validity'];
const STAGE_VERDICTS = ['breaks', 'holds'];
/** Breaks told of one stage; more say nothing new. */
const MOST_BREAKS = 5;
const MOST_NOT_HELD = 50;
/**
 * Holds every stage of the load against the budgets, the k6 thresholds, and what a valid run may have, each over the
 * stage's own window. It decides no verdict: those are of the whole run.
 * @returns null for a run without stages
 * @throws UserError for a budget whose unit cannot be the measure's
 */
function judgeStages({ stages = [], thresholds }, budgets) {
    if (stages.length === 0)
        return null;
    const limits = [...budgets.map(limitOfBudget), ...thresholds.map(limitOfThreshold)];
    const held = new Set();
    const list = stages.map((stage) => {
        const values = listJudgeable(stage);
        const judged = limits.flatMap(({ name, judge }) => {
            const breaks = judge(stage, values);
            if (breaks !== null)
                held.add(name);
            return breaks === null ? [] : [breaks];
        });
        const own = judged.flat();
        const known = new Set(own.map(({ measure }) => measure));
        const breaks = [...own, ...judgeValidity(stage).filter(({ measure }) => !known.has(measure))];
        const verdict = breaks.length > 0 ? 'breaks' : judged.length > 0 ? 'holds' : null;
        return { ...buildStage(stage), verdict, limits: judged.length, breaks: breaks.slice(0, MOST_BREAKS) };
    });
    const notHeld = limits.map(({ name }) => name).filter((name) => !held.has(name));
    return { list, notHeld: notHeld.slice(0, MOST_NOT_HELD) };
}
/** What can be held against a limit within one stage. A count that must be high is only due at the end of the run. */
function listJudgeable(stage) {
    const values = [...(0,measured_value/* listMeasures */.im)(stage)].filter(([, { measure, type, contains, count }]) => {
        if (type === 'counter')
            return (0,built_in_metrics/* worseDirection */.oJ)(measure.metric, type, contains) !== 'down';
        const rank = (0,measurement_measure/* percentileRank */.Wu)(measure.statistic);
        // A percentile of fewer samples is their largest: one slow request would be the stage.
        return rank === null || rank === 1 || (count ?? 0) * (1 - rank) >= 1 - 1e-9;
    });
    return new Map(values);
}
function limitOfBudget(budget) {
    const name = (0,measurement_measure/* formatMeasure */.os)(budget.measure);
    return {
        name,
        judge(stage, values) {
            const tags = tagsWithin(budget.measure.tags, stage);
            if (tags === null)
                return null;
            const own = { ...budget, measure: { ...budget.measure, tags } };
            const results = judgeBudgets([own], values, () => undefined);
            if (results.length === 0)
                return null;
            return results
                .filter(({ verdict }) => verdict === 'over')
                .map(({ key: measure, type, contains, value, limit, worse }) => {
                const operator = worse === 'up' ? '≤' : '≥';
                return { source: 'budget', measure, type, contains, value, operator, limit };
            });
        },
    };
}
function limitOfThreshold({ metric, expression }) {
    const named = (0,measurement_measure/* parseMetric */.uo)(metric);
    const parsed = (0,threshold_expression/* parseThreshold */.B7)(expression);
    const { statistic, operator, limit } = parsed;
    return {
        name: `${metric} ${expression}`,
        judge(stage, values) {
            const tags = named === null ? null : tagsWithin(named.tags, stage);
            if (named === null || tags === null || statistic === null)
                return null;
            const measure = { metric: named.name, tags, statistic };
            const seen = values.get((0,measurement_measure/* formatMeasure */.os)(measure));
            if (seen === undefined || operator === null || limit === null)
                return null;
            // What is counted grows until the run ends, so that only what must stay small can be passed before.
            if (seen.type === 'counter' && !operator.startsWith('<'))
                return null;
            if ((0,threshold_expression/* satisfies */.ib)(seen.value, parsed) !== false)
                return [];
            const { type, contains, value } = seen;
            const told = { measure: (0,measurement_measure/* formatMeasure */.os)(measure), type, contains, value, operator, limit };
            return [{ source: 'threshold', ...told }];
        },
    };
}
/** The tags beside the scenario; null where they name another scenario, or one that the samples do not tell. */
function tagsWithin({ scenario, ...rest }, stage) {
    if (scenario === undefined)
        return rest;
    return !stage.isOfAll && (0,tags/* matchTags */.h5)({ scenario }, { scenario: stage.scenario }) ? rest : null;
}
/** The default limits, also where the suite switches them off: it expects to pass them, and this says where. */
function judgeValidity(stage) {
    const values = (0,measured_value/* listMeasures */.im)(stage);
    const limits = [
        ['http_req_failed rate', validity/* DEFAULT_VALIDITY */.P.failedRequests],
        ['dropped_iterations share', validity/* DEFAULT_VALIDITY */.P.droppedIterations],
    ];
    return limits.flatMap(([measure, limit]) => {
        const seen = values.get(measure);
        if (seen === undefined || limit === null || seen.value <= limit)
            return [];
        const { type, contains, value } = seen;
        return [{ source: 'validity', measure, type, contains, value, operator: '≤', limit }];
    });
}
function buildStage({ metrics, ...stage }) {
    const read = (name, statistic) => (0,measured_value/* findWhole */.tO)(metrics, name)?.values[statistic] ?? null;
    const dropped = read('dropped_iterations', 'count');
    const drops = stage.perMs !== null && (0,measured_value/* findWhole */.tO)(metrics, 'iterations') !== undefined;
    return {
        ...stage,
        requests: read('http_reqs', 'count'),
        p95: read('http_req_duration', 'p(95)'),
        failed: read('http_req_failed', 'rate'),
        dropped: dropped ?? (drops ? 0 : null),
    };
}

// EXTERNAL MODULE: ./src/rules/verdict.ts
var verdict = __webpack_require__(3398);
;// CONCATENATED MODULE: ./src/comparison/measures/change-interval.ts

/** Both ends of the 95 % interval of the change: `+8 … +108 %`. Null: not judged. */
function formatEnds(row) {
    const ends = readEnds(row);
    return ends === null ? null : `${(0,signed_number/* formatSigned */.Gp)(ends.lower)} … ${(0,signed_number/* formatSigned */.Gp)(ends.upper)} ${ends.unit}`;
}
/** `measured +14 % ± 9 %`, `measured +50 %, between +8 % and +108 %`; of rates in points. */
function describeInterval(row) {
    const ends = readEnds(row);
    if (ends === null)
        return 'not measured';
    const { value, lower, upper, unit } = ends;
    const measured = `measured ${(0,signed_number/* formatSigned */.Gp)(value)} ${unit}`;
    return isEven(ends)
        ? `${measured} ± ${(0,signed_number/* roundToRead */.u5)(halfOf(ends))} ${unit}`
        : `${measured}, between ${(0,signed_number/* formatSigned */.Gp)(lower)} and ${(0,signed_number/* formatSigned */.Gp)(upper)} ${unit}`;
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

;// CONCATENATED MODULE: ./src/comparison/suites/resolution-text.ts


/** What a pass has excluded: "no slowdown found (12 % or more would have been seen)". */
function describeSmallestSeen(measures) {
    const improved = measures.filter((row) => row.verdict === 'improved').map((row) => row.key);
    const better = improved.length === 0 ? '' : ` Improved: ${(0,common_text/* listSome */.XT)(improved)}.`;
    return `${describeResolution(measures)}${better}`;
}
/** Times and throughput that can fail, else those that can warn; shares speak where there is nothing else. */
function describeResolution(measures) {
    const judged = measures.filter((row) => row.evidence !== null && (row.fail !== null || row.warn !== null));
    const amounts = judged.filter((row) => row.type !== 'rate');
    const failing = amounts.filter((row) => row.fail !== null);
    const coarsest = findCoarsest(failing.length > 0 ? failing : amounts, 'relative');
    if (coarsest !== null)
        return `No slowdown found (${resolution_text_roundUp(coarsest * 100, 1)} % or more would have been seen).`;
    const points = findCoarsest(judged.filter((row) => row.type === 'rate'), 'absolute');
    if (points === null)
        return 'No slowdown found.';
    return `Nothing got worse (${resolution_text_roundUp(points * 100, 0.1)} points or more would have been seen); no time was judged.`;
}
/** The measure whose smallest visible worsening is largest: for the others less is enough. */
function findCoarsest(rows, part) {
    const sizes = rows.map((row) => Math.abs(row.evidence?.smallestSeen[part] ?? 0));
    return sizes.length === 0 ? null : Math.max(...sizes);
}
/** A promise must not be smaller than what it stands on. */
function resolution_text_roundUp(value, step) {
    return Number((Math.ceil(value / step - 1e-9) * step).toFixed(1));
}
/** What was measured plus or minus what, and what would settle it. */
function describeNoise(rows, run) {
    const worst = findLargestChange(rows);
    if (worst === undefined)
        return '';
    const others = rows.length - 1;
    const same = others === 0 ? '' : ` The same holds for ${others} more measure${others === 1 ? '' : 's'}.`;
    return `${worst.key} is past its fail limit (${describeInterval(worst)}), but that may be noise.${same} ${describeSettling(worst, run)}`;
}
/** The row that the sentence, and the advice, speaks of. */
function findLargestChange(rows) {
    const size = ({ change }) => Math.abs(change?.relative ?? 0);
    return [...rows].sort((a, b) => size(b) - size(a))[0];
}
/** More requests per run help only where the scatter lies within the runs, not between machines. */
function isScatterWithinRuns({ withinRuns }) {
    return withinRuns >= 0.5;
}
/** Below this many jobs the spread between them is taken from the prior. */
const JOBS_OF_OWN_SPREAD = 3;
function describeSettling({ evidence }, { durationMs, isOnly }) {
    if (evidence === null)
        return '';
    if (isOnly)
        return 'The baseline has room for one run only; only a history tells noise from change.';
    const { jobs, jobsToSettle } = evidence;
    if (jobsToSettle === null) {
        return isScatterWithinRuns(evidence)
            ? 'More jobs would not settle it, but more requests in each run would: the noise is within the runs.'
            : 'More jobs would not settle it, nor would more requests in each run: the jobs themselves differ. A quieter machine would.';
    }
    const more = jobsToSettle - jobs;
    const load = durationMs > 0 ? ` (about ${Math.ceil((more * durationMs) / 60_000)} min of load)` : '';
    const assumption = jobs < JOBS_OF_OWN_SPREAD ? ', if jobs here differ as much as is usual on such runners' : '';
    return `${(0,common_text/* plural */.LS)(more, 'more job')} in the baseline${load} could prove a change of this size${assumption}.`;
}

;// CONCATENATED MODULE: ./src/comparison/suites/suite-verdict.ts







/** Every ground for a verdict, worst first; without any, the sentence of a pass. */
function judgeSuite(suite, measures, evidence) {
    const findings = [
        ...findThresholds(suite.record),
        ...findBudgets(suite.budgets),
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
    const run = { durationMs: record.durationMs, isOnly: isOneRunFile(baseline) };
    return [
        ...(weighed.length === 0 ? [] : [inconclusive('noise', describeNoise(weighed, run))]),
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
        return pass('no-slowdown', describeSmallestSeen(measures));
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
        : { rows: suites.map((suite) => suite.measures.map(compareByLimits)), size: null };
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
        rows: standings.map((suite) => suite.map((one) => compareByEvidence(one.measure, one.standing, evidence.get(one.measure) ?? null))),
        size: family.filter(canShowChange).length,
    };
}
function standingOf(measure, { record, invalid }) {
    if (measure.stored.length === 0)
        return { kind: 'untested', why: null };
    const largest = Math.max(...measure.stored.map(({ value }) => Math.abs(value)));
    const unjudgeable = findUnjudgeable(measure, largest);
    if (unjudgeable !== null)
        return { kind: 'untested', why: unjudgeable };
    if (invalid.length > 0 && measure.current.type !== 'rate')
        return { kind: 'untested', why: WITHHELD };
    return findStanding(measure, record.environment.runnerClass);
}
/** An invalid run says nothing about latency and throughput; error and check rates still count. */
const WITHHELD = notJudged('invalid-run', 'the run is not valid');
function withhold(row) {
    return row.type === 'rate' || !isJudged(row) ? row : { ...row, ...WITHHELD };
}
function assemble(suite, compared, rules) {
    const { record, baseline, comparable, invalid } = suite;
    const newest = comparable?.runs.at(-1) ?? null;
    const current = compared.map((row) => isNews(row, newest) ? row : { ...row, ...notJudged('not-stored', '') });
    const all = [...current, ...suite.missing.map((measure) => buildUnpaired(measure, 'missing'))];
    const measures = invalid.length > 0 ? all.map(withhold) : all;
    return {
        record,
        measures,
        thresholds: record.thresholds,
        checks: record.checks,
        budgets: suite.budgets,
        stages: judgeStages(record, suite.limitError === null ? rules.budgets : []),
        findings: judgeSuite(suite, measures, rules.evidence),
        compared: countCompared(measures),
        baseline: {
            state: baseline.kind,
            found: baseline.kind === 'found',
            place: baseline.place,
            newest,
            comparableRuns: comparable?.runs.length ?? 0,
            comparableJobs: new Set(comparable?.runs.map(identifyJob)).size,
            holdsOneRun: isOneRunFile(baseline),
            differs: comparable?.runs.length === 0
                ? (comparable.excluded.at(-1)?.differences.map(({ part }) => part) ?? [])
                : [],
        },
        remarks: listRemarks(suite, measures, rules.evidence),
        reductions: findReductions(record, baseline),
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
    return (0,stored_measures/* isAlwaysStored */.L)(row) && !Object.keys(newest.measures).some((key) => key.startsWith(metric));
}
function countCompared(measures) {
    const selected = measures.filter(isSelected);
    return { judged: selected.filter(isJudged).length, of: selected.length };
}

;// CONCATENATED MODULE: ./src/common/days.ts
const DAY_MS = 86_400_000;
/** Days from one time to another, both ISO 8601; negative where the second is the earlier one. */
function countDays(from, to) {
    return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

;// CONCATENATED MODULE: ./src/comparison/outcome.ts

const MISTAKE = { verdict: 'invalid', reason: 'user-error' };
/** A suite's verdict and its reason. */
function verdictOf(result) {
    switch (result.kind) {
        case 'compared':
            return result.error === null ? judgeCompared(result) : MISTAKE;
        case 'skipped':
            return { verdict: result.finding.verdict, reason: result.finding.reason };
        case 'stored':
            return { verdict: 'pass', reason: 'stored' };
        case 'failed':
            return MISTAKE;
    }
}
function judgeCompared({ comparison }) {
    const [finding] = comparison.findings;
    // `judgeSuite` always gives one; a suite without any must never look green.
    if (finding === undefined)
        return { verdict: 'invalid', reason: 'no-samples' };
    return { verdict: finding.verdict, reason: finding.reason };
}
/** What the user has to mend about a suite, however much was measured of it. */
function errorOf(result) {
    switch (result.kind) {
        case 'compared':
        case 'failed':
            return result.error;
        case 'skipped':
        case 'stored':
            return null;
    }
}
/** The worst suite decides; nothing at all is never a pass. */
function summariseOutcome(results) {
    const outcomes = results.map(verdictOf);
    // A mistake wins even over a failing suite: it must be mended before the rest can be believed.
    const mistake = outcomes.find(({ reason }) => reason === 'user-error');
    return mistake ?? (0,verdict/* worstFinding */.tq)(outcomes) ?? { verdict: 'invalid', reason: 'no-samples' };
}

// EXTERNAL MODULE: ./src/report/model/format.ts
var format = __webpack_require__(8761);
;// CONCATENATED MODULE: ./src/report/model/rows.ts


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
        return (0,common_text/* compareTexts */.qy)(first.metric, second.metric) || compareStatistics(first.statistic, second.statistic);
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
    return value === null ? '–' : (0,format/* formatValue */.Fl)(value, row);
}
/** `+32 %`, `(+97 ms)`; of rates points alone. Empty where there is no change. */
function listChange(row) {
    if (row.change === null)
        return [];
    const absolute = (0,format/* formatDifference */.jR)(row.change.absolute, row);
    const relative = (0,format/* formatRelative */.om)(row.change.relative);
    // A percentage of a percentage misleads, so rates move in points only.
    return row.type === 'rate' || relative === null ? [absolute] : [relative, `(${absolute})`];
}
/** `+5 % warns`, `+10 % fails`, `if over 5 ms`; empty without a limit. */
function listLimits({ warn, fail, floor, worse }) {
    const limits = [
        ...(warn === null ? [] : [`${(0,format/* formatLimit */.tW)(warn, worse)} warns`]),
        ...(fail === null ? [] : [`${(0,format/* formatLimit */.tW)(fail, worse)} fails`]),
    ];
    const isFloored = limits.length > 0 && floor !== null;
    return isFloored ? [...limits, `if over ${(0,format/* formatLimit */.tW)(floor, null).slice(1)}`] : limits;
}
/** `≤ 350 ms`. */
function describeBudgetLimit(budget) {
    return `${budget.worse === 'up' ? '≤' : '≥'} ${(0,format/* formatValue */.Fl)(budget.limit, budget)}`;
}

;// CONCATENATED MODULE: ./src/report/model/headline.ts




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
    return [...suites].sort((a, b) => (0,verdict/* severity */.yf)(b.verdict) - (0,verdict/* severity */.yf)(a.verdict));
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
        ...(mistakes > 1 ? [`${(0,common_text/* plural */.LS)(mistakes - 1, 'more error')}.`] : []),
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
    const rows = sortByExcess(suite.rows.filter((row) => row.verdict === marked));
    const [worst] = rows;
    if (worst === undefined)
        return text;
    const others = rows.length > 1 ? ` ${(0,common_text/* plural */.LS)(rows.length - 1, 'more measure')} past the limit.` : '';
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
    const relative = (0,format/* formatRelative */.om)(change.relative);
    const size = row.type === 'rate' || relative === null ? (0,format/* formatDifference */.jR)(change.absolute, row) : relative;
    const judged = limit === null ? '' : `; the limit is ${(0,format/* formatLimit */.tW)(limit, row.worse)}`;
    return `${row.measure} went from ${(0,format/* formatValue */.Fl)(base, row)} to ${(0,format/* formatValue */.Fl)(current, row)} (${size})${judged}.`;
}
/** A verdict as a title: `Not valid`. */
function verdictWord(verdict) {
    return WORDS[verdict];
}

;// CONCATENATED MODULE: ./src/report/model/next-steps.ts




const STEPS = {
    regression: [
        (0,told/* told */.Ev) `Maintainer: if the change is intended, measure a new baseline after the merge (${(0,told/* setting */.Pe)('mode', 'baseline')}, ${(0,told/* setting */.Pe)('update-history', 'reset')}); the runs stored so far no longer count.`,
    ],
    budget: [
        'Author: a budget holds whatever the base branch does. Mend the service, or change the budget in this pull request, where everyone sees it.',
    ],
    'near-budget': ['Author: there is little room left below the budget; the next change may break it.'],
    'runner-moved': [
        (0,told/* told */.Ev) `Maintainer: measure the baseline on this machine as well (${(0,told/* setting */.Pe)('mode', 'baseline')}), or pin the runner.`,
    ],
    threshold: [
        'Author: the limits are the k6 thresholds in the script. Mend the service, or change them in this pull request, where everyone sees it.',
    ],
    'marked-failed': ['Author: the script itself called exec.test.fail(); its log says why.'],
    'files-changed': [
        'Author: look who writes these files while the job measures: the handleSummary() of a script, or a program that runs beside k6. Write them before the measurement starts, or under other names.',
        'Reviewer: a script that rewrites what another suite is judged by deserves a close look.',
    ],
    'k6-aborted': [(0,told/* told */.Ev) `Author: read why k6 stopped in ${(0,told/* phrase */.MZ)('log')}, then ${(0,told/* phrase */.MZ)('run again')}.`],
    'k6-crashed': [
        'Author: read the end of the log. If memory ran out, lower the load or take a larger runner.',
    ],
    'time-limit': [
        'Author: a k6 that outlives its plan waits for something: a server that does not answer in setup() or teardown(), or a named pipe or a device where open() or handleSummary() expect a file.',
        (0,told/* told */.Ev) `Maintainer: where the time budget was used up, raise ${(0,told/* input */.hF)('time-budget-minutes')}, or make the script shorter. A script that never ends needs an end of its own.`,
    ],
    'script-error': ['Author: mend the exception shown in the log; until then nothing is measured.'],
    'no-iterations': [
        'Author: look why no iteration came to its end: a too short duration, or a service that does not answer.',
    ],
    'no-samples': ['Author: look in the log why k6 recorded nothing.'],
    'samples-lost': [
        'Author: where a metric is named, give it finite numbers only (guard a division by zero), and keep tags short.',
        (0,told/* told */.Ev) `Maintainer: where the whole run is lost: k6 writes every sample to the temporary folder (RUNNER_TEMP, else TMPDIR). Make room there, or measure a shorter run, then ${(0,told/* phrase */.MZ)('run again')}.`,
    ],
    'foreign-samples': [
        "Author: give the script's own metric a name of its own. What k6 measures, only k6 may add to.",
    ],
    overloaded: [
        'Maintainer: the load generator or the service was the limit. Give k6 more VUs, lower the rate, or take a larger runner.',
    ],
    'request-errors': [
        'Author: look at the failing requests first: is the service up, and does it accept what the script sends?',
        'Author: where the script tests refusals, tell k6 that they are answers: http.setResponseCallback(http.expectedStatuses(404)); or set validity: { errors: off } for the suite in the config.',
    ],
    'no-baseline': [
        {
            inWorkflow: (0,told/* told */.Ev) `Maintainer: make the first baseline by a workflow with ${(0,told/* setting */.Pe)('mode', 'baseline')} on the base branch, in five jobs, so that the noise of this set-up is known; the README ("The first baseline") has it ready.`,
        },
        { inWorkflow: 'Reviewer: nothing was compared; k6 thresholds and budgets were judged if there are any.' },
    ],
    'baseline-lost': [
        (0,told/* told */.Ev) `Maintainer: bring the baseline back (git revert, or the artifact of another run), or measure a new one: ${(0,told/* setting */.Pe)('mode', 'baseline')} on the base branch, in five jobs.`,
        { inWorkflow: 'Reviewer: nothing was compared; k6 thresholds and budgets were judged if there are any.' },
    ],
    'missing-env': [
        (0,told/* told */.Ev) `Maintainer: ${(0,told/* phrase */.MZ)('pass variables')}, or take them out of required-env.`,
        {
            inWorkflow: 'Reviewer: on forks and for Dependabot secrets are absent, so nothing was measured; that says nothing about the change.',
        },
    ],
};
/** What each reader can do next, in the words of the program; empty on a pass. */
function listNextSteps(suite, words) {
    const invalid = suite.findings.filter(({ verdict }) => verdict === 'invalid');
    const reasons = [...new Set([...invalid, ...suite.findings].map((finding) => finding.reason))];
    const steps = reasons.flatMap((reason) => adviseOn(reason, suite));
    const meant = steps.flatMap((step) => {
        if (typeof step === 'string' || 'parts' in step)
            return [step];
        return words.hasWorkflow ? [step.inWorkflow] : [];
    });
    return [...new Set(meant.map((step) => (0,told/* sayIn */.dx)(words, suite.isRead ? adviseReaders(step) : step)))];
}
/** What nobody here can run again is stored from its file. */
function adviseReaders(step) {
    if (typeof step === 'string')
        return step;
    const parts = step.parts.map((part) => {
        if (typeof part === 'string' || part.kind !== 'setting')
            return part;
        return part.name === 'mode' && part.value === 'baseline' ? (0,told/* phrase */.MZ)('baseline of results') : part;
    });
    return { parts };
}
function adviseOn(reason, situation) {
    const { rows, differs } = situation;
    if (reason === 'regression')
        return [adviseOnRegression(rows), ...(STEPS[reason] ?? [])];
    if (reason === 'no-rules')
        return [adviseOnRules(situation)];
    if (reason === 'noise')
        return [situation.holdsOneRun ? ADVICE_ON_ONE_RUN : adviseOnNoise(rows)];
    if (reason === 'too-few-samples')
        return [adviseOnSamples(rows)];
    if (reason === 'not-comparable')
        return [adviseOnDifference(differs)];
    return STEPS[reason] ?? [];
}
function adviseOnRegression(rows) {
    const worst = ['fail', 'warn']
        .map((verdict) => sortByExcess(rows.filter((row) => row.verdict === verdict)))
        .find((group) => group.length > 0);
    const names = (worst ?? []).map(({ measure }) => measure);
    return names.length === 0
        ? 'Author: look what became slower, and push a fix.'
        : `Author: look at ${(0,common_text/* listSome */.XT)(names, 2)}, and push a fix.`;
}
function adviseOnRules({ isCompared, hasScript }) {
    const means = [
        ...(isCompared ? ['rules for the measures that matter'] : []),
        'budgets',
        ...(hasScript ? ['k6 thresholds in the script'] : []),
    ];
    return `Maintainer: add ${means.join(', or ')}.`;
}
const ADVICE_ON_ONE_RUN = (0,told/* told */.Ev) `Maintainer: ${(0,told/* phrase */.MZ)('make history')}.`;
/** Advice for the row that the finding speaks of, so that the two agree. */
function adviseOnNoise(rows) {
    const open = rows.filter((row) => row.verdict === 'inconclusive' && row.evidence !== null);
    const evidence = findLargestChange(open)?.evidence ?? null;
    if (evidence === null)
        return (0,told/* told */.Ev) `Maintainer: measure in more jobs (${(0,told/* setting */.Pe)('mode', 'baseline')}).`;
    if (evidence.jobsToSettle !== null) {
        return (0,told/* told */.Ev) `Maintainer: measure in more jobs (${(0,told/* setting */.Pe)('mode', 'baseline')}); the finding says how many.`;
    }
    return isScatterWithinRuns(evidence)
        ? 'Maintainer: give each run more requests, by a longer run or a higher rate, and measure a new baseline with them.'
        : 'Maintainer: pin the job to one kind of machine, or take a quieter one. Budgets and k6 thresholds protect the service until then.';
}
function adviseOnSamples(rows) {
    return rows.some(({ cause }) => cause === 'too-few-stored')
        ? (0,told/* told */.Ev) `Maintainer: the runs of the baseline are too short: measure it again with the load that is used now (${(0,told/* setting */.Pe)('mode', 'baseline')}, ${(0,told/* setting */.Pe)('update-history', 'reset')}).`
        : 'Maintainer: make the run longer or the rate higher, or judge a lower percentile.';
}
function adviseOnDifference(differs) {
    if (differs.includes('script')) {
        return (0,told/* told */.Ev) `Maintainer: the script changed, so measure a new baseline once this is merged (${(0,told/* setting */.Pe)('mode', 'baseline')}). Reviewer: until then only thresholds and budgets were judged.`;
    }
    if (differs.includes('data')) {
        return (0,told/* told */.Ev) `Maintainer: this suite compares runs over the same data only (\`data: strict\`), so measure a new baseline with this data once it is merged (${(0,told/* setting */.Pe)('mode', 'baseline')}); or leave the option out, where data is made anew for each run.`;
    }
    return differs.length === 0
        ? (0,told/* told */.Ev) `Maintainer: if the metrics or the rules changed on purpose, measure a new baseline once this is merged (${(0,told/* setting */.Pe)('mode', 'baseline')}).`
        : (0,told/* told */.Ev) `Maintainer: measure a new baseline with the load and the machine that are used now (${(0,told/* setting */.Pe)('mode', 'baseline')}).`;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/measurement/metric.ts
var metric = __webpack_require__(3158);
;// CONCATENATED MODULE: ./src/measurement/stage.ts
const STAGE_KINDS = ['ramp', 'hold', 'jump'];
/** Stands for the scenario of Locust's users, who have none. */
const LOCUST_SCENARIO = 'locust';
/** More make a shape, not a list of stages. */
const MOST_STAGES = 60;

;// CONCATENATED MODULE: ./src/report/model/stage-schema.ts




const finite = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x());
const line = (maximum = 2000) => dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(maximum));
const StageSchema = dist/* object */.Ikc({
    scenario: line(),
    /** From 1, within its scenario. */
    number: finite,
    target: finite,
    /** The ms in which `target` iterations are to start; null where the target is a number of users. */
    perMs: dist/* nullable */.mee(finite),
    kind: dist/* picklist */.KIO(STAGE_KINDS),
    /** Since the load began. */
    fromMs: finite,
    toMs: finite,
    /** True where the samples do not tell the scenarios apart: the numbers are of all that ran. */
    isOfAll: dist/* boolean */.zMY(),
    requests: dist/* nullable */.mee(finite),
    /** p(95) of http_req_duration, ms. */
    p95: dist/* nullable */.mee(finite),
    /** Share of the requests, 0 to 1. */
    failed: dist/* nullable */.mee(finite),
    dropped: dist/* nullable */.mee(finite),
    /** Null where nothing says whether it holds. */
    verdict: dist/* nullable */.mee(dist/* picklist */.KIO(STAGE_VERDICTS)),
    /** Budgets and thresholds that it was held against. */
    limits: finite,
    breaks: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({
        source: dist/* picklist */.KIO(BREAK_SOURCES),
        measure: line(),
        type: dist/* picklist */.KIO(metric/* METRIC_TYPES */.zm),
        contains: dist/* picklist */.KIO(metric/* METRIC_CONTENTS */.ec),
        value: finite,
        operator: line(10),
        limit: finite,
    })), dist/* maxLength */.Ru6(MOST_BREAKS)),
});
/** The stages of a suite's load. */
const StagesSchema = dist/* object */.Ikc({
    list: dist/* pipe */.FsL(dist/* array */.YOg(StageSchema), dist/* maxLength */.Ru6(MOST_STAGES)),
    /** Budgets and thresholds that no stage could be held against. */
    notHeld: dist/* pipe */.FsL(dist/* array */.YOg(line()), dist/* maxLength */.Ru6(MOST_NOT_HELD)),
});

;// CONCATENATED MODULE: ./src/report/model/schema.ts












/** The version of the format that this release writes. */
const REPORT_VERSION = 1;
const schema_finite = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x());
const schema_line = (maximum = 2000) => dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(maximum));
const Limit = dist/* nullable */.mee(dist/* object */.Ikc({ amount: schema_finite, unit: dist/* picklist */.KIO(rules_limit/* LIMIT_UNITS */.KM) }));
const Change = dist/* object */.Ikc({ absolute: schema_finite, relative: dist/* nullable */.mee(schema_finite) });
const RowSchema = dist/* object */.Ikc({
    measure: schema_line(),
    type: dist/* picklist */.KIO(metric/* METRIC_TYPES */.zm),
    contains: dist/* picklist */.KIO(metric/* METRIC_CONTENTS */.ec),
    base: dist/* nullable */.mee(schema_finite),
    current: dist/* nullable */.mee(schema_finite),
    /** `current` is without warm-up and ramps where the baseline is; this is of the whole run, as k6 states it. */
    wholeRun: dist/* nullable */.mee(schema_finite),
    change: dist/* nullable */.mee(Change),
    worse: dist/* nullable */.mee(dist/* picklist */.KIO(['up', 'down'])),
    warn: Limit,
    fail: Limit,
    floor: Limit,
    verdict: dist/* picklist */.KIO(MEASURE_VERDICTS),
    note: schema_line(),
    /** Only of a row that is `not-judged`: what the note tells. */
    cause: dist/* optional */.lqM(dist/* picklist */.KIO(NOT_JUDGED_CAUSES)),
    /** Null where no proof was asked for, or the measure was not judged. */
    evidence: dist/* nullable */.mee(dist/* object */.Ikc({
        level: dist/* picklist */.KIO(EVIDENCE_LEVELS),
        p: schema_finite,
        adjustedP: schema_finite,
        jobs: schema_finite,
        runs: schema_finite,
        lower: Change,
        upper: Change,
        smallestSeen: Change,
        jobsToSettle: dist/* nullable */.mee(schema_finite),
        /** Share of the noise's variance that lies within the runs, 0 to 1. */
        withinRuns: schema_finite,
    })),
});
const FindingSchema = dist/* object */.Ikc({
    verdict: dist/* picklist */.KIO(verdict/* VERDICTS */.bk),
    reason: dist/* picklist */.KIO(verdict/* REASONS */.ez),
    text: schema_line(8000),
    /** Who accepted a regression, in a sentence that the text ends with. */
    acceptedBy: dist/* optional */.lqM(schema_line()),
});
const ReductionSchema = dist/* variant */.Oxt('kind', [
    dist/* object */.Ikc({
        kind: dist/* literal */.euz('load'),
        scenario: schema_line(),
        of: dist/* picklist */.KIO(LOAD_MEASURES),
        from: schema_finite,
        to: schema_finite,
    }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('threshold-gone'), metric: schema_line(), expression: schema_line() }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('threshold-loosened'), metric: schema_line(), from: schema_line(), to: schema_line() }),
    dist/* object */.Ikc({ kind: dist/* picklist */.KIO(NAME_KINDS), names: dist/* array */.YOg(schema_line()) }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('switch'), name: schema_line(), isOn: dist/* boolean */.zMY() }),
]);
const SuiteSchema = dist/* object */.Ikc({
    suite: schema_line(),
    leg: schema_line(),
    scenarioFile: schema_line(),
    verdict: dist/* picklist */.KIO(verdict/* VERDICTS */.bk),
    reason: dist/* picklist */.KIO(verdict/* REASONS */.ez),
    /** Nothing was run: the figures below are empty. */
    skipped: dist/* optional */.lqM(dist/* literal */.euz(true)),
    headline: schema_line(8000),
    findings: dist/* array */.YOg(FindingSchema),
    rows: dist/* array */.YOg(RowSchema),
    thresholds: dist/* array */.YOg(dist/* object */.Ikc({
        metric: schema_line(),
        expression: schema_line(),
        passed: dist/* nullable */.mee(dist/* boolean */.zMY()),
        value: dist/* nullable */.mee(schema_finite),
        limit: dist/* nullable */.mee(schema_finite),
        type: dist/* picklist */.KIO(metric/* METRIC_TYPES */.zm),
        contains: dist/* picklist */.KIO(metric/* METRIC_CONTENTS */.ec),
    })),
    checks: dist/* array */.YOg(dist/* object */.Ikc({ name: schema_line(), group: dist/* array */.YOg(schema_line()), passes: schema_finite, fails: schema_finite })),
    budgets: dist/* array */.YOg(dist/* object */.Ikc({
        measure: schema_line(),
        type: dist/* picklist */.KIO(metric/* METRIC_TYPES */.zm),
        contains: dist/* picklist */.KIO(metric/* METRIC_CONTENTS */.ec),
        criticality: dist/* picklist */.KIO(rules_budget/* CRITICALITIES */.mw),
        value: schema_finite,
        limit: schema_finite,
        worse: dist/* picklist */.KIO(['up', 'down']),
        verdict: dist/* picklist */.KIO(BUDGET_VERDICTS),
        overProbability: dist/* nullable */.mee(schema_finite),
        baseIsOver: dist/* nullable */.mee(dist/* boolean */.zMY()),
    })),
    /** Stages of ramping scenarios, each held against budgets and thresholds over its own window. */
    stages: dist/* optional */.lqM(StagesSchema),
    /** Sentences about the history of the base branch; empty on pull requests. */
    history: dist/* array */.YOg(schema_line()),
    compared: dist/* object */.Ikc({ judged: schema_finite, of: schema_finite }),
    baseline: dist/* object */.Ikc({
        state: dist/* picklist */.KIO(BASELINE_STATES),
        found: dist/* boolean */.zMY(),
        place: schema_line(),
        comparableRuns: schema_finite,
        comparableJobs: schema_finite,
        entry: dist/* nullable */.mee(dist/* object */.Ikc({ sha: schema_line(), time: schema_line(), runUrl: schema_line(), ageDays: schema_finite, k6Version: dist/* nullable */.mee(schema_line()) })),
    }),
    run: dist/* object */.Ikc({
        durationMs: schema_finite,
        /** How k6 ended, with what that means; left out where it did not run here. */
        exit: dist/* optional */.lqM(dist/* object */.Ikc({ code: dist/* nullable */.mee(schema_finite), signal: dist/* nullable */.mee(schema_line()), meaning: schema_line() })),
        iterations: dist/* nullable */.mee(schema_finite),
        requests: dist/* nullable */.mee(schema_finite),
        load: dist/* nullable */.mee(schema_line(8000)),
        k6Version: dist/* nullable */.mee(schema_line()),
        machine: schema_line(),
    }),
    /** What is tested less than in the baseline; left out where nothing is. */
    reductions: dist/* optional */.lqM(dist/* array */.YOg(ReductionSchema)),
    remarks: dist/* array */.YOg(schema_line(8000)),
    nextSteps: dist/* array */.YOg(schema_line(8000)),
});
const BaselineChangeSchema = dist/* object */.Ikc({
    suite: schema_line(),
    runs: dist/* object */.Ikc({ before: schema_finite, after: schema_finite }),
    /** Runs that it did not hold before; 0 where nothing changed. */
    added: schema_finite,
    jobs: schema_finite,
    legs: dist/* array */.YOg(schema_line()),
    /** Medians over a leg's runs. */
    rows: dist/* array */.YOg(dist/* object */.Ikc({
        leg: schema_line(),
        measure: schema_line(),
        type: dist/* picklist */.KIO(metric/* METRIC_TYPES */.zm),
        contains: dist/* picklist */.KIO(metric/* METRIC_CONTENTS */.ec),
        before: dist/* nullable */.mee(schema_finite),
        after: schema_finite,
    })),
    notes: dist/* array */.YOg(schema_line()),
});
/** The report as JSON; schema/report.schema.json is generated from it. */
const ReportSchema = dist/* object */.Ikc({
    version: dist/* literal */.euz(REPORT_VERSION),
    verdict: dist/* picklist */.KIO(verdict/* VERDICTS */.bk),
    reason: dist/* picklist */.KIO(verdict/* REASONS */.ez),
    headline: schema_line(8000),
    time: schema_line(),
    mode: dist/* picklist */.KIO(['compare', 'baseline', 'validate']),
    workflow: schema_line(),
    job: schema_line(),
    leg: schema_line(),
    repository: schema_line(),
    /** The commit that was measured. */
    sha: schema_line(),
    /** The pull request's own head, where the measured commit is its merge. */
    headSha: dist/* nullable */.mee(schema_line()),
    pullRequest: dist/* nullable */.mee(schema_finite),
    runUrl: schema_line(),
    counts: dist/* object */.Ikc({
        regressions: schema_finite,
        warnings: schema_finite,
        improvements: schema_finite,
        judged: schema_finite,
        of: schema_finite,
    }),
    suites: dist/* array */.YOg(SuiteSchema),
    /** What `mode: validate` looked at, each with what is wrong; nothing of it was run. */
    validated: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ suite: schema_line(), scenarioFile: schema_line(), ok: dist/* boolean */.zMY(), errors: dist/* array */.YOg(schema_line(8000)) }))),
    /** What a run that stores did to the baselines. */
    baselineChanges: dist/* optional */.lqM(dist/* array */.YOg(BaselineChangeSchema)),
    /** The page of the pull request that proposes them, or the page that opens one. */
    baselinePullRequestUrl: dist/* optional */.lqM(schema_line()),
    errors: dist/* array */.YOg(dist/* object */.Ikc({ suite: dist/* nullable */.mee(schema_line()), message: schema_line(8000), hint: schema_line(8000) })),
    notices: dist/* array */.YOg(schema_line(8000)),
});

;// CONCATENATED MODULE: ./src/report/model/trend-lines.ts



/** What the history of the base branch shows, one sentence each: lasting changes, then limits that its noise supports. */
function describeHistory({ trends, hints }) {
    const changes = trends.map(({ key, kind, relative, isWorse, from, to }) => {
        const move = kind === 'step' ? 'moved' : 'crept';
        return `${key} ${move} by ${(0,format/* formatRelative */.om)(relative)}${isWorse ? '' : ', for the better,'} ${describePlace(from, to)}.`;
    });
    const advice = hints.map(({ key, jobs, spread, worse, warn, fail, isTighterThanNoise }) => {
        const percent = (fraction) => `${Math.ceil(fraction * 1000 - 1e-9) / 10} %`;
        const limit = (fraction) => `${(0,signed_number/* signOf */.rL)(worse === 'down' ? -1 : 1)}${percent(fraction)}`;
        const tight = isTighterThanNoise
            ? `; changes between the present fail limit and ${limit(fail)} cannot be proven`
            : '';
        return `${key} varies by ${percent(spread)} from run to run (${jobs} jobs): this supports warn ${limit(warn)} and fail ${limit(fail)}${tight}.`;
    });
    return [...changes, ...advice];
}

;// CONCATENATED MODULE: ./src/report/model/build-report.ts









function wordsOf({ words = told/* ACTION_WORDS */.dC }) {
    return words;
}
/** The report of a run, from what was found. */
function buildReport(results, context) {
    const suites = results.flatMap((result) => buildSuite(result, context));
    const errors = results.flatMap((result) => {
        return (0,common_errors/* listUserErrors */.z3)(errorOf(result)).map((error) => ({
            suite: result.suite,
            ...error.sayIn(wordsOf(context)),
        }));
    });
    const stored = results.flatMap((result) => (result.kind === 'stored' ? result.text : []));
    const { verdict, reason } = summariseOutcome(results);
    const rows = suites.flatMap((suite) => suite.rows);
    const count = (wanted) => rows.filter((row) => row.verdict === wanted).length;
    const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
    return cutTexts({
        version: REPORT_VERSION,
        verdict,
        reason,
        headline: suites.length === 0 && errors.length === 0 && stored.length > 0
            ? stored.join(' ')
            : renderHeadline(suites, errors),
        ...copyContext(context),
        counts: {
            regressions: count('fail'),
            warnings: count('warn'),
            improvements: count('improved'),
            judged: sum(suites.map((suite) => suite.compared.judged)),
            of: sum(suites.map((suite) => suite.compared.of)),
        },
        suites,
        errors,
    });
}
/** The schema's lists are not readonly. */
function copyContext({ baselineChanges = [], pullRequestUrl = null, words: _, ...context }) {
    return {
        ...context,
        ...(baselineChanges.length === 0
            ? {}
            : { baselineChanges: structuredClone(baselineChanges) }),
        ...(pullRequestUrl === null ? {} : { baselinePullRequestUrl: pullRequestUrl }),
    };
}
/** What the schema allows a text at least; nobody reads on from there. */
const LONGEST_TEXT = 2000;
function cutTexts(value) {
    if (typeof value === 'string') {
        return (value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value).toWellFormed();
    }
    if (Array.isArray(value))
        return value.map(cutTexts);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cutTexts(inner)]));
}
/** None of a suite of which nothing is to be shown beside its error or sentence. */
function buildSuite(result, context) {
    switch (result.kind) {
        case 'compared':
            return [buildCompared(result, context)];
        case 'skipped':
            return [buildSkipped(result, wordsOf(context))];
        case 'stored':
        case 'failed':
            return [];
    }
}
function buildSkipped({ suite, leg, scenarioFile, finding }, words) {
    const { verdict, reason, text } = finding;
    const findings = [{ ...finding }];
    return {
        suite,
        leg,
        scenarioFile,
        verdict,
        reason,
        skipped: true,
        headline: text,
        findings,
        rows: [],
        thresholds: [],
        checks: [],
        budgets: [],
        history: [],
        compared: { judged: 0, of: 0 },
        baseline: {
            state: 'unwanted',
            found: false,
            place: 'not looked for, because nothing was run',
            comparableRuns: 0,
            comparableJobs: 0,
            entry: null,
        },
        run: { durationMs: 0, iterations: null, requests: null, load: null, k6Version: null, machine: '' },
        remarks: [],
        nextSteps: listNextSteps({
            findings,
            rows: [],
            differs: [],
            isCompared: true,
            isRead: false,
            hasScript: true,
            holdsOneRun: false,
        }, words),
    };
}
function buildCompared(result, context) {
    const { time, pullRequest } = context;
    const words = wordsOf(context);
    const { comparison, error } = result;
    const decided = verdictOf(result);
    const { record, findings, thresholds, checks, compared, remarks } = comparison;
    const rows = comparison.measures.map(buildRow);
    const copy = { findings: findings.map((finding) => ({ ...finding })), rows };
    return {
        suite: record.suite,
        leg: record.leg,
        scenarioFile: record.scenarioFile,
        ...decided,
        headline: error?.sayIn(words).message ?? renderSuiteHeadline({ ...decided, ...copy }),
        ...copy,
        thresholds: thresholds.map((threshold) => ({ ...threshold })),
        checks: checks.map((check) => ({ ...check, group: [...check.group] })),
        budgets: comparison.budgets.map(({ key, ...budget }) => ({ measure: key, ...budget })),
        ...(comparison.stages === null ? {} : { stages: copyStages(comparison.stages) }),
        history: pullRequest === null ? describeHistory(comparison) : [],
        compared: { ...compared },
        baseline: buildBaseline(comparison, time),
        run: buildRun(record),
        ...(comparison.reductions.length === 0
            ? {}
            : { reductions: structuredClone(comparison.reductions) }),
        remarks: [...remarks],
        nextSteps: listNextSteps({ ...copy, ...describeSituation(comparison) }, words),
    };
}
function describeSituation({ record, baseline }) {
    const { state, differs, holdsOneRun } = baseline;
    const { os, cores, cpuModel } = record.environment;
    return {
        differs,
        holdsOneRun,
        isCompared: state !== 'unwanted',
        isRead: os === null && cores === null && cpuModel === null,
        hasScript: record.source === 'k6',
    };
}
function copyStages({ list, notHeld }) {
    const stages = list.map((stage) => ({ ...stage, breaks: stage.breaks.map((one) => ({ ...one })) }));
    return { list: stages, notHeld: [...notHeld] };
}
function buildRow({ measure: _, key, evidence, ...row }) {
    if (evidence === null)
        return { measure: key, ...row, evidence };
    const { betterLevel: __, ...told } = evidence;
    return { measure: key, ...row, evidence: told };
}
function buildBaseline({ baseline }, now) {
    const { state, found, place, comparableRuns, comparableJobs, newest } = baseline;
    if (newest === null)
        return { state, found, place, comparableRuns, comparableJobs, entry: null };
    const { sha, time, runUrl } = newest.provenance;
    const ageDays = Math.max(0, countDays(time, now));
    return {
        state,
        found,
        place,
        comparableRuns,
        comparableJobs,
        entry: { sha, time, runUrl, ageDays, k6Version: newest.environment.k6Version },
    };
}
function buildRun(record) {
    const { os, cores, cpuModel, load, k6Version } = record.environment;
    return {
        durationMs: record.durationMs,
        ...(record.exit === undefined ? {} : { exit: { ...record.exit } }),
        iterations: (0,measured_value/* findWhole */.tO)(record.metrics, 'iterations')?.values.count ?? null,
        requests: (0,measured_value/* findWhole */.tO)(record.metrics, 'http_reqs')?.values.count ?? null,
        load: load?.summary ?? null,
        k6Version,
        machine: [os, cores === null ? null : `${cores} cores`, cpuModel]
            .filter((part) => part !== null)
            .join(', '),
    };
}

// EXTERNAL MODULE: ./src/modes/history/events.ts
var events = __webpack_require__(6778);
;// CONCATENATED MODULE: ./src/modes/history/frozen-documents.ts

/**
 * Looks at the documents of the checkout that runs will be added to, before any script of the user's runs: what a
 * script writes there would be stored as if it had been measured.
 */
async function freezeDocuments(suites, { config, policy }, workspace) {
    if (policy.update === 'none' || policy.othersStore)
        return async (record) => record;
    const pathOf = (suite) => (0,baseline_places/* baselinePath */.XB)(config.baseline.path, suite);
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

// EXTERNAL MODULE: ./src/baseline/document.ts
var baseline_document = __webpack_require__(4066);
// EXTERNAL MODULE: ./src/baseline/document-text.ts + 4 modules
var document_text = __webpack_require__(6875);
// EXTERNAL MODULE: ./src/common/suggestion.ts + 1 modules
var suggestion = __webpack_require__(4549);
;// CONCATENATED MODULE: ./src/modes/history/gathered-runs.ts





/** What the other jobs of this workflow run measured, a document for each suite. @throws UserErrors */
async function gatherRuns({ runId, suites, note }, artifacts) {
    const gathered = new Map();
    for (const { artifact, files } of await artifacts.loadOwn(baseline_places/* RUN_ARTIFACT_PREFIX */._X)) {
        for (const [name, text] of Object.entries(files)) {
            const document = readOwn(text, `${name} of the artifact ${artifact}`, runId);
            const known = gathered.get(document.suite);
            gathered.set(document.suite, known === undefined ? document : (0,baseline_document/* mergeDocuments */.JP)(known, document, gathered_runs_MOST_RUNS));
        }
    }
    if (gathered.size === 0) {
        throw new common_errors/* UserError */.yo(`No job of this workflow run has measured anything: there is no artifact ${baseline_places/* RUN_ARTIFACT_PREFIX */._X}….`, 'Let jobs before this one run mode: baseline with a scenario-file and without update, and name them in needs:. To measure in this job, set scenario-file.');
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
const gathered_runs_MOST_RUNS = 256;
/** @throws UserError for a run of another workflow run: somebody put it there */
function readOwn(text, place, runId) {
    const document = (0,document_text/* parseBaseline */.n)(text, place);
    const foreign = document.runs.find(({ provenance }) => provenance.runId !== runId);
    if (foreign === undefined)
        return document;
    throw new common_errors/* UserError */.yo(`${place} holds a run of the workflow run ${foreign.provenance.runId || 'unknown'}, not of this one.`, 'Only mode: baseline of this workflow run may upload such artifacts.');
}

// EXTERNAL MODULE: ./src/measurement/test-scope.ts
var test_scope = __webpack_require__(867);
// EXTERNAL MODULE: ./src/baseline/foreign-document.ts
var foreign_document = __webpack_require__(8329);
// EXTERNAL MODULE: ./src/baseline/update.ts
var update = __webpack_require__(6054);
// EXTERNAL MODULE: ./src/readers/flat-metrics.ts
var flat_metrics = __webpack_require__(785);
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
        const path = (0,baseline_places/* baselinePath */.XB)(config.baseline.path, record.suite);
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
    const old = before === null ? null : (0,foreign_document/* readStoredDocument */.Bv)(before, target);
    const change = (0,update/* summariseUpdate */.yl)(old?.document ?? null, (0,foreign_document/* readStoredDocument */.Bv)(after, target).document);
    if (!request.policy.dryRun)
        await workspace.write(path, after);
    return { change, dropped: old?.skipped ?? [] };
}
function isFlatTarget(text, record, { flatFiles }, path) {
    if (text === null)
        return flatFiles === 'flat-and-new' && record.source !== 'k6' && fitsFlat(record);
    return (0,foreign_document/* readStoredDocument */.Bv)(text, { suite: record.suite, place: path }).format === 'flat-metrics';
}
/** Whether the run has any of the numbers that such a file holds: what has none begins a document of ours. */
function fitsFlat({ provenance, metrics }) {
    const run = { time: provenance.time, sha: provenance.sha, note: null, metrics };
    return (0,flat_metrics/* isFlatMetrics */.dB)(JSON.parse((0,flat_metrics/* renderFlatMetrics */.rI)(run)));
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
    const text = (0,flat_metrics/* renderFlatMetrics */.rI)(run, before === null ? {} : JSON.parse(before.replace(/^\uFEFF/, '')));
    if ((0,flat_metrics/* isFlatMetrics */.dB)(JSON.parse(text)))
        return text;
    throw new common_errors/* UserError */.yo(`The run of ${suite} has no HTTP requests, and ${path} is flat metrics JSON, which holds nothing else.`, 'It is left untouched. Let the baseline be another file.');
}

;// CONCATENATED MODULE: ./src/ports/artifacts.ts
/** The file in the artifact that stores a suite's baseline. */
const BASELINE_FILE = 'baseline.json';
/** What to do about one that is no baseline. */
const UNUSABLE_HINT = 'Delete it, and store a new one: by a push to the base branch with update: artifact, or by mode: baseline.';

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
    const names = [...new Set([(0,baseline_places/* baselineArtifactName */.hF)(suite, leg), (0,baseline_places/* baselineArtifactName */.hF)(suite, '')])];
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
    return { artifact, kind: 'unusable', refusal: { message, hint: UNUSABLE_HINT } };
}
/** Each writer uploads what it found and its own runs: so many at least, and then until two more bring no run that is new. */
const FEWEST_LOOKS = 5;
const ENOUGH_WITHOUT_NEWS = 2;
function merge(document, { text, artifact }, { suite, history }) {
    const read = (0,document_text/* parseBaseline */.n)(text, `${BASELINE_FILE} of the artifact ${artifact}`);
    (0,baseline_places/* requireSuite */.uw)(read, suite, `of the artifact ${artifact}`);
    return document === null ? read : (0,baseline_document/* mergeDocuments */.JP)(document, read, history);
}
function haveSameRuns(one, other) {
    const known = new Set(one.runs.map(baseline_document/* nameRun */.Lu));
    return one.runs.length === other.runs.length && other.runs.every((run) => known.has((0,baseline_document/* nameRun */.Lu)(run)));
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
    const days = Math.floor(countDays(now, one.expiresAt));
    if (!(days < WARN_BEFORE_DAYS))
        return null;
    return `The baseline artifact ${one.artifact} expires in ${(0,common_text/* plural */.LS)(Math.max(0, days), 'day')}. Store a new one before (a push to the base branch with update: artifact, or mode: baseline), or keep the baseline in the repository.`;
}
/** `the artifact perf-baseline-checkout of 2026-11-18 (2 days old), run …` */
function describeUploaded(uploaded, now) {
    const [newest] = uploaded;
    if (newest === undefined)
        return 'no artifact';
    const days = Math.max(0, Math.floor(countDays(newest.createdAt, now)));
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
        const name = (0,baseline_places/* baselineArtifactName */.hF)(addition.suite, request.leg);
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
    const after = (0,update/* addRuns */.Cj)(document, addition, { history, reset: updateHistory === 'reset' });
    if (!dryRun) {
        const outcome = await uploads.upload({
            name,
            files: { [BASELINE_FILE]: (0,document_text/* renderBaseline */.q)(after) },
            retentionDays: null,
        });
        if (outcome.kind === 'exists')
            throw new common_errors/* UserError */.yo(`The artifact ${name} of this run exists already: another job stored the suite "${addition.suite}" before.`, 'Let the jobs of the matrix run mode: baseline without update, and one job after them gather what they measured.');
        if (outcome.kind === 'unavailable')
            throw new common_errors/* UserError */.yo(`The baseline could not be stored as an artifact. ${outcome.reason}.`, `${outcome.hint} Without artifacts: update: commit or pull-request, and baseline: repo.`);
        log.info(`Stored ${addition.suite}: ${outcome.url}`);
    }
    return (0,update/* summariseUpdate */.yl)(document, after);
}

// EXTERNAL MODULE: ./src/report/model/baseline-tables.ts
var baseline_tables = __webpack_require__(6231);
// EXTERNAL MODULE: ./src/report/markdown/elements.ts
var markdown_elements = __webpack_require__(7289);
;// CONCATENATED MODULE: ./src/report/markdown/baseline-changes.ts


/** The old beside the new baseline, one table a suite. Every foreign text in it is escaped here. */
function renderBaselineChanges(changes) {
    return (0,markdown_elements/* renderBlocks */.Rz)((0,baseline_tables/* listBaselineBlocks */.mA)(changes));
}

// EXTERNAL MODULE: ./src/report/model/escape.ts
var model_escape = __webpack_require__(9713);
// EXTERNAL MODULE: ./src/modes/history/document-changes.ts
var document_changes = __webpack_require__(1222);
;// CONCATENATED MODULE: ./src/modes/history/repository-store.ts









/** Commits the documents to the base branch, or proposes them. @throws UserError that concerns all suites */
async function storeInRepository(additions, request, { base: baseBranch, writer, log }) {
    const prepared = (0,document_changes/* prepareChanges */.b)(additions, request);
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
    const changes = files.map(({ path, before, after }) => (0,update/* summariseUpdate */.yl)(readBefore(before, path, (0,document_text/* parseBaseline */.n)(after, path).suite), (0,document_text/* parseBaseline */.n)(after, path)));
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
    return (0,common_errors/* rescueNow */.C4)(() => (0,foreign_document/* readStoredDocument */.Bv)(text, { suite, place }).document, () => null);
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

// EXTERNAL MODULE: ./src/modes/history/workspace-store.ts
var workspace_store = __webpack_require__(3366);
;// CONCATENATED MODULE: ./src/modes/history/store.ts






/** Stores runs where `update` says. What cannot be stored becomes an error, and goes into the workspace and an artifact. */
async function storeRuns(additions, request, ports) {
    if (additions.length === 0 || request.policy.update === 'none')
        return NOTHING_STORED;
    if (request.policy.update === 'workspace')
        return (0,workspace_store/* storeInWorkspace */.Y)(additions, request, ports);
    const outcome = await tryStore(additions, request, ports);
    const refused = additions.filter(({ suite }) => outcome.errors.has(suite));
    if (refused.length === 0 || request.policy.dryRun)
        return outcome;
    return { ...outcome, errors: await (0,workspace_store/* rescueRuns */.A)(refused, outcome.errors, request, ports) };
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
    const { measures, metrics } = (0,stored_measures/* selectStored */.G)(record, (value) => (0,rules_rules/* isSelectedByRules */.me)(config.rules, value));
    const { suite, provenance, leg, environment, scope } = record;
    const tested = scope === undefined ? {} : { scope: (0,test_scope/* toKeptScope */.EZ)(scope) };
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

// EXTERNAL MODULE: ./src/common/paths.ts
var paths = __webpack_require__(9353);
// EXTERNAL MODULE: ./src/readers/result-reader.ts
var result_reader = __webpack_require__(2867);
// EXTERNAL MODULE: ./src/k6/summary/origin.ts
var origin = __webpack_require__(8910);
// EXTERNAL MODULE: ./src/k6/summary/shapes.ts
var shapes = __webpack_require__(6590);
// EXTERNAL MODULE: ./src/k6/summary/summary.ts
var summary_summary = __webpack_require__(7394);
;// CONCATENATED MODULE: ./src/readers/k6-summary.ts



/** A summary that k6 wrote, in any of its three shapes. @throws UserError */
function readK6Summary({ text, json }) {
    // A text that is no JSON is parsed once more, to say where it goes wrong.
    const summary = json ?? (0,shapes/* parseSummaryText */.hd)(text, 'it');
    const { metrics, thresholds, checks, durationMs } = (0,summary_summary/* readSummaryJson */.b)(summary, 'it');
    const { k6Version, writtenAt: endedAt } = (0,origin/* readK6SummaryOrigin */.g)(summary);
    // A summary does not say its model; where the load sets the arrival rate, throughput says nothing of the service.
    return { metrics, thresholds, checks, durationMs, k6Version, endedAt, closedModel: false };
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
// EXTERNAL MODULE: ./src/readers/imported-run.ts
var imported_run = __webpack_require__(1814);
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
        (0,imported_run/* durations */.SB)(Object.fromEntries(known), count),
        (0,imported_run/* failures */.e9)(count === 0 ? 0 : Math.min(1, requireNumber(row, 'failed') / count), count),
        (0,imported_run/* requests */.zG)(count, rate),
    ].map((metric) => ({ ...metric, tags }));
}
/** How long the run took, by its history, in ms; null where the file does not say. */
function parseLocustDuration(history) {
    try {
        const rows = (0,sync/* parse */.qg)(history, { ...CSV, columns: true });
        const times = rows.flatMap((row) => toNumber(row.Timestamp) ?? []);
        const [first, last] = [times[0], times.at(-1)];
        const length = first === undefined || last === undefined ? Number.NaN : (last - first) * 1000;
        return (0,number_ranges/* isRunLength */.iZ)(length) ? length : null;
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
    const fault = findFault(rows, whole);
    if (fault !== null)
        return { stages: [], notes: [`There are no load stages: ${fault}.`] };
    const points = unwrapResets(rows);
    const steps = listUserSteps(points);
    if (steps.length < 2)
        return { stages: [], notes: [] };
    const slides = isFull && isSliding(rows);
    const listed = steps.slice(0, MOST_STAGES);
    const begin = points[steps[0]?.from ?? 0]?.second ?? 0;
    const stages = listed.map((step, index) => {
        // Workers may report after the last user has stopped.
        const upTo = index === steps.length - 1 ? points.length - 1 : step.to;
        const [from, to] = [points[step.from]?.second ?? 0, points[step.to]?.second ?? 0];
        return {
            scenario: LOCUST_SCENARIO,
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
function findFault(rows, whole) {
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
    const served = (0,imported_run/* requests */.zG)(count, seconds > 0 ? count / seconds : null);
    if (count === 0)
        return [served];
    const took = end.totalMs - from.totalMs;
    const times = { ...(took >= 0 ? { avg: took / count } : {}), ...listPercentiles(window) };
    const failed = Math.max(0, end.failures - from.failures);
    return [(0,imported_run/* durations */.SB)(times, count), (0,imported_run/* failures */.e9)(Math.min(1, failed / count), count), served];
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

// EXTERNAL MODULE: ./src/readers/result-formats.ts
var result_formats = __webpack_require__(2238);
// EXTERNAL MODULE: ./src/readers/value-list.ts
var value_list = __webpack_require__(9978);
;// CONCATENATED MODULE: ./src/readers/result-readers.ts





const READINGS = {
    locust: { fits: ({ path }) => /\.csv$/i.test(path), read: readLocust, companions: LOCUST_COMPANIONS },
    json: { fits: ({ json }) => (0,flat_metrics/* isFlatMetrics */.dB)(json), read: flat_metrics/* readFlatResult */.nQ },
    values: { fits: ({ json }) => (0,value_list/* isValueList */.o2)(json), read: (source) => (0,value_list/* readListResult */.mo)(source, null) },
    customSmallerIsBetter: { fits: () => false, read: (source) => (0,value_list/* readListResult */.mo)(source, 'up') },
    customBiggerIsBetter: { fits: () => false, read: (source) => (0,value_list/* readListResult */.mo)(source, 'down') },
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

// EXTERNAL MODULE: ./src/measurement/run-record.ts
var run_record = __webpack_require__(9827);
// EXTERNAL MODULE: ./src/readers/benchmark-data.ts
var benchmark_data = __webpack_require__(192);
// EXTERNAL MODULE: ./src/readers/possible-values.ts
var possible_values = __webpack_require__(5256);
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
        fits: ({ json }) => (0,benchmark_data/* isBenchmarkData */.gH)(json),
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
    const { metrics, left } = (0,possible_values/* requirePossible */.hp)(contents.metrics, 'it');
    const stages = contents.stages?.map((stage) => ({
        ...stage,
        metrics: (0,possible_values/* requirePossible */.hp)(stage.metrics, 'it').metrics,
    }));
    const { provenance } = identity;
    const durationMs = contents.durationMs ?? 0;
    (0,possible_values/* requireRunLength */.xU)(durationMs, 'it');
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
        notes: [...(contents.notes ?? []), ...(0,number_ranges/* describeImpossible */.VM)(left)],
    };
}

// EXTERNAL MODULE: ./src/settings/suite-names.ts
var suite_names = __webpack_require__(264);
;// CONCATENATED MODULE: ./src/common/secrets.ts
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

;// CONCATENATED MODULE: ./src/k6/exit.ts
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

// EXTERNAL MODULE: ./src/k6/flags.ts
var k6_flags = __webpack_require__(8130);
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


const amount = dist/* optional */.lqM(dist/* nullable */.mee(dist/* number */.aig()));
const Scenario = dist/* looseObject */._H3({
    executor: dist/* string */.YjP(),
    startTime: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    duration: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    timeUnit: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    stages: dist/* optional */.lqM(dist/* nullable */.mee(dist/* array */.YOg(dist/* looseObject */._H3({ duration: dist/* string */.YjP(), target: dist/* number */.aig() })))),
    startVUs: amount,
    startRate: amount,
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
    const ending = quoteScript(classifyExit(exit), errorLines);
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

;// CONCATENATED MODULE: ./src/k6/log.ts

const MOST_ERRORS = 10;
const ERROR_LENGTH = 600;
const FIELD = /([\w.-]+)=("(?:[^"\\]|\\.)*"|\S*)/gy;
const ESCAPES = { n: '\n', t: '\t', r: '\r', a: '', b: '', f: '', v: '' };
/** What `--log-output` and `--log-format`, or their variables, make of k6's log. */
function locateLog(flags, variables) {
    const output = (0,k6_flags/* flagValue */.y6)(flags, 'log-output') ?? variables.K6_LOG_OUTPUT ?? 'stderr';
    const format = (0,k6_flags/* flagValue */.y6)(flags, 'log-format') ?? variables.K6_LOG_FORMAT ?? '';
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

// EXTERNAL MODULE: ./src/k6/thresholds.ts
var thresholds = __webpack_require__(6153);
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
        if (this.#names.size > test_scope/* MOST_SEEN_NAMES */.FF || !Object.hasOwn(CALLS, metric))
            return;
        const name = CALLS[metric]?.(tags) ?? null;
        if (name !== null)
            this.#names.add(name);
    }
    /** Null where there are none, or too many. */
    list() {
        return this.#names.size === 0 ? null : (0,test_scope/* listScopeNames */.R6)(this.#names);
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

// EXTERNAL MODULE: ./src/samples/histogram.ts
var histogram = __webpack_require__(945);
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
        const bucket = (0,histogram/* bucketOf */.AU)(value);
        for (let i = 0; i < series.length; i++)
            series[i].addTrend(cell, bucket, value);
        return;
    }
    // k6 takes any value but 0 of a rate for a hit.
    const counted = kind === 'rate' && value !== 0 ? 1 : value;
    for (let i = 0; i < series.length; i++)
        series[i].addPlain(cell, counted);
}

// EXTERNAL MODULE: ./src/samples/cells.ts
var cells = __webpack_require__(69);
// EXTERNAL MODULE: ./src/samples/sample-set.ts
var sample_set = __webpack_require__(196);
// EXTERNAL MODULE: ./src/samples/series-builder.ts
var series_builder = __webpack_require__(1916);
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
            const series = new series_builder/* SeriesBuilder */.V();
            this.#wanted.set(key, series);
            return { series, sealed: false };
        }
        if (this.#other !== null)
            return { series: this.#noteOther(key, this.#other), sealed: false };
        const sealed = this.#named.size >= this.#limit * CANDIDATES_PER_SERIES;
        if (sealed)
            return { series: this.#noteOther(key, this.#seal()), sealed };
        const series = new series_builder/* SeriesBuilder */.V();
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
        const other = new series_builder/* SeriesBuilder */.V();
        const rest = bySize.slice(this.#limit);
        other.absorb(rest.map(([, series]) => series));
        for (const [key] of rest)
            this.#folded.add(key);
        this.#named = new Map(bySize.slice(0, this.#limit));
        this.#other = other;
        return other;
    }
    #noteOther(key, other) {
        if (this.#folded.size < tags/* MOST_FOLDED */.rT)
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
    #cell = cells/* ASIDE */.NL;
    constructor(options) {
        this.#options = options;
        this.#spans = new cells/* SpanFinder */.jZ(options.cuts ?? cells/* NO_CUTS */.cU);
        this.#slotMs = sample_set/* SHORTEST_SLOT_MS */.FW;
        while (this.#slotMs * sample_set/* SLOT_LIMIT */.r3 < (options.durationMs ?? 0))
            this.#slotMs *= 2;
    }
    /** The target for a metric and the tags of a sample; tags that no grouping names may be left out. */
    resolve(name, kind, tags, aside) {
        const metric = this.#metrics.get(name) ?? this.#addMetric(name, kind);
        const target = {
            kind: metric.type,
            aside: aside || sample_set/* POPULATION */.G5.includes(name),
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
                countSample(target, cells/* ASIDE */.NL, value);
                continue;
            }
            if (!(this.#slot < sample_set/* SLOT_LIMIT */.r3))
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
            return other === null ? series : [...series, build(other, (0,tags/* otherTags */.UR)(grouping, folded), folded)];
        });
        return [build(metric.whole, {}, 0), ...rows];
    }
    #addMetric(name, kind) {
        const { seriesLimit, wanted } = this.#options;
        const groups = this.#options.groupings.map((grouping) => {
            const isWanted = (0,patterns/* selectRows */.A)(wanted, name, grouping);
            return new SeriesGroup(seriesLimit, (key) => isWanted(keyTags(grouping, key)));
        });
        const metric = { name, ...kind, whole: new series_builder/* SeriesBuilder */.V(), groups };
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
        this.#cell = (0,cells/* cellOf */.WC)(slot, this.#spans.find(timeMs, Math.min(this.#loadStartMs, this.#originMs)));
    }
    /** NaN before the load began; a sample out of order from before the origin belongs to the first slot. */
    #slotOf(timeMs) {
        return Math.max(0, Math.floor((timeMs - this.#originMs) / this.#slotMs));
    }
    /** Begins the load at the first sample of it; later on, makes the slots longer until the time has one. */
    #makeRoom(timeMs) {
        if (Number.isNaN(this.#originMs))
            this.#originMs = timeMs;
        while (this.#slotOf(timeMs) >= sample_set/* SLOT_LIMIT */.r3)
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
        return leftOut.reduce((sum, { count }) => sum + count, whole === undefined ? 0 : (0,sample_set/* sumUp */.Bw)(whole).count);
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
    const { min, count } = whole === undefined ? { min: 0, count: 0 } : (0,sample_set/* sumUp */.Bw)(whole);
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
    return Math.min(sample_set/* SLOT_LIMIT */.r3, Math.max(0, ...set.series.map(({ slots }) => slots.length)));
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
const BUCKET_ERROR = Math.log(histogram/* BUCKET_RATIO */.Jf) / Math.sqrt(12);
/**
 * The p-quantile of a trend for comparing: the median over windows of the window's quantile, on the log scale.
 * An episode of noise spoils the windows it falls in, not their median. With too few samples for 8 windows the
 * quantile of all, its error from the binomial ranks around it (David and Nagaraja, Order Statistics, 7.1).
 * Null where there is no logarithm (the value is not above zero) or no sample.
 */
function steadyQuantile(slots, p) {
    const needed = steady_value_TAIL_SAMPLES / Math.max(Math.min(p, 1 - p), 1e-9);
    const statistic = (tally) => (0,histogram/* smoothQuantile */.mZ)(tally, p);
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
    const pooled = (0,histogram/* mergeHistograms */.Q7)(tallies(slots));
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
    const pooled = (0,histogram/* mergeHistograms */.Q7)(tallies(slots));
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
    const pooled = (0,histogram/* mergeHistograms */.Q7)(tallies(slots));
    const n = pooled.count;
    const value = (0,histogram/* smoothQuantile */.mZ)(pooled, p);
    if (n === 0 || !(value > 0))
        return null;
    const reach = Math.sqrt((p * (1 - p)) / n);
    const [low, high] = [
        (0,histogram/* smoothQuantile */.mZ)(pooled, Math.max(0, p - reach)),
        (0,histogram/* smoothQuantile */.mZ)(pooled, Math.min(1, p + reach)),
    ];
    const width = low > 0 ? Math.log(high / low) / 2 : Math.log(high / value);
    return { value, standardError: Math.max(width, BUCKET_ERROR), count: n };
}
function pooledMean(slots) {
    const pooled = (0,histogram/* mergeHistograms */.Q7)(tallies(slots));
    const value = meanOf(pooled);
    if (pooled.count === 0 || !(value > 0))
        return null;
    // The spread between the 16th and the 84th percentile is two standard deviations of a normal distribution.
    const sd = ((0,histogram/* smoothQuantile */.mZ)(pooled, 0.84) - (0,histogram/* smoothQuantile */.mZ)(pooled, 0.16)) / 2;
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
        return { tally: (0,histogram/* mergeHistograms */.Q7)(tallies(part)), seconds };
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
        const ofLoad = series.slots.some((slot) => slot !== null) || sample_set/* POPULATION */.G5.includes(series.metric);
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
    const whole = (0,sample_set/* sumUp */.Bw)(series);
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
        const ranks = allPercentiles(percentiles).map((rank) => [`p(${rank})`, (0,histogram/* quantile */.YV)(tally, rank / 100)]);
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
    const bySeries = new Map(set.series.map((series) => [(0,sample_set/* formatSeriesKey */.wi)(series.metric, series.tags), series]));
    const find = (name, tags) => bySeries.get((0,sample_set/* formatSeriesKey */.wi)(name, tags));
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
    const count = drops === undefined ? 0 : (0,sample_set/* sumUp */.Bw)(drops).sum;
    const due = count + (0,sample_set/* sumUp */.Bw)(iterations).sum;
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
    if (stages.length <= MOST_STAGES)
        return stages;
    const first = new Set([...stages].sort((a, b) => a.fromMs - b.fromMs).slice(0, MOST_STAGES));
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
    const [first, end] = (0,cells/* spansBetween */.at)(set.cutsMs, stage);
    const seconds = (stage.toMs - stage.fromMs) / 1000;
    const byKey = new Map();
    for (const { series, tags } of rows) {
        const tallies = series.spans.slice(first, end).filter((span) => span !== null);
        const { metric: name, type, contains } = series;
        if (type === 'gauge' || tallies.length === 0)
            continue;
        const values = stateTally(type, (0,histogram/* mergeHistograms */.Q7)(tallies), { percentiles, seconds });
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
    if (exit.code === null || exit.code === KILLED)
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
    return iterations === undefined ? 0 : (0,sample_set/* sumUp */.Bw)(iterations).sum;
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
        return (0,summary_summary/* parseK6Summary */.V)(summary);
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
    const keyOf = ({ name, tags }) => (0,sample_set/* formatSeriesKey */.wi)(name, tags);
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















const NOTHING = { metrics: [], thresholds: [], checks: [], durationMs: null };
/** The record of a run that has ended. @throws UserError when k6 refused to run, quoting it */
function buildRunRecord(parts) {
    const { scenario, result, sampled, plan, identity } = parts;
    const ending = explainTimeLimit(findEnding(result), result.endedAt - result.startedAt, plan);
    if (ending.kind === 'refused')
        throw toRefusalError(scenario.file, result);
    const summary = readSummary(result.summary, sampled.loss);
    const all = joinMetrics(summary.metrics, sampled);
    const joined = (0,number_ranges/* keepPossible */.Xo)(all.metrics);
    const faults = [...sampled.faults, ...listImpossibleMetrics(joined.left, all.metrics)];
    const thresholds = believeThresholds(summary.thresholds, parts, { ending, metrics: joined.metrics });
    return {
        source: 'k6',
        suite: scenario.suite,
        leg: identity.leg,
        scenarioFile: (0,paths/* joinPath */.u)(parts.workingDirectory, scenario.file),
        provenance: { ...identity.provenance, time: new Date(result.startedAt).toISOString() },
        environment: parts.environment,
        closedModel: plan.closedModel,
        durationMs: summary.durationMs ?? result.endedAt - result.startedAt,
        ending,
        exit: buildExit(result.exit),
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
            ...(0,number_ranges/* describeImpossible */.VM)(joined.left),
            ...describeCount(result),
            ...quoteErrors(result),
        ],
    };
}
function keepPossibleStage(stage) {
    return { ...stage, metrics: (0,number_ranges/* keepPossible */.Xo)(stage.metrics).metrics };
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
        checks: (0,test_scope/* listScopeNames */.R6)(checks.map(({ group, name }) => [...group, name].join(' :: '))),
    };
}
/** What a full disk keeps from the samples, it may keep from the summary. */
function readSummary(text, loss) {
    if (text === null)
        return NOTHING;
    try {
        return (0,summary_summary/* parseK6Summary */.V)(text);
    }
    catch (error) {
        if (loss === null)
            throw error;
        (0,common_errors/* asUserError */.Yl)(error);
        return NOTHING;
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
    const likely = result.exit.code === BROKEN_THRESHOLDS ? (0,thresholds/* doubtThresholds */.jx)(told) : told;
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
        ...(thrown === undefined ? [] : [`The last exception: ${shortenK6Message(thrown)}.`]),
    ];
}
/** The summary does not say that a Trend of the script's own is of times; the samples' reader asked k6. */
function contentsOf({ metric, contains }, sampled) {
    return sampled.find(({ name }) => name === (0,measurement_measure/* parseMetric */.uo)(metric)?.name)?.contains ?? contains;
}
function toRefusalError(file, { exit, errorLines }) {
    const quote = errorLines.length === 0
        ? 'It said nothing about it.'
        : `It said: ${errorLines.map(shortenK6Message).join(' ')}`;
    return new common_errors/* UserError */.yo(`${file}: ${renderExit(exit)}. ${quote}`, (0,told/* told */.Ev) `Mend the script, ${(0,told/* input */.hF)('flags')} or ${(0,told/* input */.hF)('env')}, then ${(0,told/* phrase */.MZ)('run again')}.`);
}

// EXTERNAL MODULE: ./src/k6/variables.ts
var k6_variables = __webpack_require__(9224);
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
    const errors = [...refuseTwins(all), ...(0,suite_names/* findUnknown */.I)(suites, all)];
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
    const suite = (0,paths/* stemOf */.V)(file);
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
    return (0,suite_names/* listTwins */.w)(scenarios).map(({ suite, files }) => new common_errors/* UserError */.yo(`The scenario files ${files.join(' and ')} would both be the suite "${suite}".`, `Name them in the config file: suites: { name-of-your-choice: { scenario-file: ${files[0]} } }.`));
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
    ports.log.info(`${suite}: ${renderExit(result.exit)}.`);
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
    const scenarioFile = (0,paths/* joinPath */.u)(workingDirectory, file);
    const empty = (0,run_record/* emptyRun */.dl)({ source: 'k6', suite, leg: identity.leg, scenarioFile, provenance });
    const environment = buildEnvironment(planned, request, ports);
    return concealRun({ ...empty, environment, changedFiles, notes: ['k6 was not started.'] }, secrets);
}
/** Where a run belongs stays as it is: the project names it so, and other runs are found by it. */
function concealRun(record, secrets) {
    const { suite, leg, scenarioFile, provenance } = record;
    return { ...concealValue(record, secrets), suite, leg, scenarioFile, provenance };
}
function buildEnvironment({ scenario, invocation, plan, script }, request, { machine, digest }) {
    const load = stableJson({
        options: plan.load,
        flags: (0,k6_flags/* loadFlags */.I1)(request.flags),
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
    const errors = [...runs_refuseTwins(all), ...(0,suite_names/* findUnknown */.I)(suites, all)];
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
    const stem = (0,paths/* stemOf */.V)(file);
    return stem.replace(/_stats$/, '') || stem;
}
function runs_refuseTwins(all) {
    return (0,suite_names/* listTwins */.w)(all).map(({ suite, files }) => new common_errors/* UserError */.yo(`The result files ${files.join(' and ')} would both be the suite "${suite}".`, 'A suite is named after its file, without folder and ending: give the files names of their own.'));
}
async function loadResult(result, request, ports) {
    const { suite, file } = result;
    try {
        const path = (0,paths/* joinPath */.u)(request.workingDirectory, file);
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
    return { ...(0,result_reader/* openResultFile */.S)(path, content), beside };
}

;// CONCATENATED MODULE: ./src/modes/baseline.ts












/** Stores the valid runs of this job, or of the jobs before it. Invalid runs are never stored. */
async function runBaseline(request, ports) {
    (0,events/* refuseEvent */.D)(request.storing.policy.event);
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
    const path = (0,baseline_places/* baselinePath */.XB)(config.baseline.path, suite);
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
    return buildReport(results, { ...context, mode: 'baseline', ...stored });
}

;// CONCATENATED MODULE: ./src/modes/compare/frozen-files.ts


/**
 * Freezes the baselines that lie within reach of the scripts. One that cannot be read is told before the load has run.
 * @throws UserError
 */
async function freezeBaselines(suites, config, base) {
    const paths = new Map(suites.map((suite) => [suite, (0,baseline_places/* baselinePath */.XB)(config.baseline.path, suite)]));
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
        (0,baseline_places/* requireSuite */.uw)((0,foreign_document/* readStoredDocument */.Bv)(file.text, { suite, place }).document, suite, place);
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
var presets = __webpack_require__(3667);
// EXTERNAL MODULE: ./src/settings/config-file.ts + 4 modules
var config_file = __webpack_require__(3245);
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
var config = __webpack_require__(9551);
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
    const path = (0,baseline_places/* baselinePath */.XB)(options.config.baseline.path, record.suite);
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
        (0,baseline_places/* requireSuite */.uw)(document, suite, at);
    const { how } = findNearestCommit(document, await loadLineage(document, base));
    const whose = document.suite === suite ? at : `baseline of suite ${document.suite} (${at})`;
    const read = format === 'baseline' ? whose : `${at} (read as ${(0,foreign_document/* nameFormat */.jb)(format)})`;
    const place = how === '' ? read : `${read}; its newest run is ${how}`;
    log.info(`Baseline of ${suite}: ${place}.`);
    return toLoaded({ kind: 'found', document, place, holdsOneRun: (0,foreign_document/* holdsOneRun */.Qh)(format) }, notices);
}
/** Files of other tools may not say when they were measured; the commit that wrote them does, where it can be asked for. */
async function readFile(text, { path, ...target }, base) {
    const read = (0,foreign_document/* readStoredDocument */.Bv)(text, target);
    if (read.format === 'baseline')
        return read;
    const change = await (0,common_errors/* rescue */.ic)(() => base.findLastChange(path), () => null);
    const unknownTime = change?.time;
    return unknownTime ? (0,foreign_document/* readStoredDocument */.Bv)(text, { ...target, unknownTime }) : read;
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
    const looked = `artifacts named ${(0,baseline_places/* baselineArtifactName */.hF)(suite, '')} of ${ref}`;
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
    const days = Math.floor(countDays(baseline.newest.provenance.time, record.provenance.time));
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
        .filter((budget) => !comparisons.some(({ record }) => judgesAny(budget, (0,measured_value/* listMeasures */.im)(record))))
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

;// CONCATENATED MODULE: ./src/modes/history/compared-runs.ts





/**
 * Stores compared runs that are valid, where `update` asks for it. A failing run is left out unless a maintainer asked
 * for it, so that a slow service does not become normal by itself.
 */
async function storeCompared(results, request, ports) {
    const { update, firstOnly, storesFailing } = request.policy;
    if (!(await (0,events/* mayStore */.v)(request, ports)))
        return { ...NOTHING_STORED, results };
    const compared = results.filter((result) => result.kind === 'compared');
    const usable = compared.filter(({ error, comparison }) => error === null && !(firstOnly && comparison.baseline.found));
    const failing = usable.filter((result) => verdictOf(result).verdict === 'fail');
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
    const paths = suites.map((suite) => (0,baseline_places/* baselinePath */.XB)(config.baseline.path, suite));
    const workspace = await freezeTexts(wanted === 'none' ? [] : paths, ports.workspace);
    if (wanted !== 'none')
        await freezeBaselines(suites, config, ports.base);
    const checkDocument = await freezeDocuments(suites, storing, ports.workspace);
    const measured = await checkRecords(await obtainRuns(measuring, ports), checkDocument);
    // One file of results beside one file of a baseline: whoever names both means that they belong together.
    const anySuite = 'results' in measuring && measured.length === 1 && !(0,baseline_places/* isPerSuite */.e2)(config.baseline.path);
    const compared = await compareAll(measured, { ...comparing, anySuite }, { ...ports, workspace });
    const stored = await storeCompared(compared.results, storing, ports);
    const results = [...stored.results, ...listSkipped(measuring)];
    const notices = [...compared.notices, ...stored.notices];
    const { changes: baselineChanges, pullRequestUrl } = stored;
    const context = { ...request.context, notices, baselineChanges, pullRequestUrl };
    return buildReport(results, { ...context, mode: 'compare' });
}

;// CONCATENATED MODULE: ./src/modes/refused-inputs.ts

/** A report that consists of the user's mistakes. Apart from the modes, so that they need not be loaded to make it. */
function reportErrors(errors, context, asked) {
    const results = errors.map((error) => ({ kind: 'failed', suite: null, error }));
    const mode = asked === 'baseline' || asked === 'validate' ? asked : 'compare';
    return buildReport(results, { ...context, mode, notices: [] });
}

// EXTERNAL MODULE: ./src/k6/version.ts
var version = __webpack_require__(3077);
// EXTERNAL MODULE: ./src/readers/named-values.ts + 1 modules
var named_values = __webpack_require__(5013);
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
var refused_variables = __webpack_require__(409);
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
        scenarioFile: (0,paths/* joinPath */.u)(place.workingDirectory, file),
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
            worse: (0,named_values/* worseOf */.WD)(inputs.format ?? ''),
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
        secrets: listSecrets({
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
    const built = buildReport(results, { ...request.context, mode: 'validate', notices: [] });
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
    return (0,common_errors/* rescue */.ic)(() => dispatch(request, ports), (_, all) => reportErrors(all, request.context, request.inputs.mode));
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

// EXTERNAL MODULE: ./src/report/model/blocks.ts
var model_blocks = __webpack_require__(6112);
;// CONCATENATED MODULE: ./src/report/model/metric-tables.ts




/** Every Trend of the run, one line each with its statistics. */
function buildTrendTable(rows) {
    const groups = groupByMetric(rows.filter((row) => row.type === 'trend'));
    const named = groups.flatMap(({ rows: group }) => group.map(({ measure }) => splitMeasure(measure).statistic));
    const statistics = [...new Set(named)].sort(compareStatistics);
    return {
        head: ['Trend', ...statistics.map(nameStatistic)],
        align: ['left', ...statistics.map(() => 'right')],
        rows: groups.map(({ metric, rows: group }) => [
            [(0,model_blocks/* code */.aY)(metric)],
            ...statistics.map((statistic) => {
                const row = group.find(({ measure }) => splitMeasure(measure).statistic === statistic);
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
            .map((row) => `${nameStatistic(splitMeasure(row.measure).statistic)} ${(0,format/* formatValue */.Fl)(row.wholeRun ?? 0, row)}`),
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
        const { metric } = splitMeasure(row.measure);
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
            return [`${formatFewer(reduction.kind, reduction.names.length)}: `, ...reduction_lines_listNames(reduction.names), '.'];
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
function reduction_lines_listNames(names) {
    const shown = names.slice(0, MOST_NAMES).flatMap((name, index) => {
        return index === 0 ? [(0,model_blocks/* code */.aY)(name)] : [', ', (0,model_blocks/* code */.aY)(name)];
    });
    return names.length > MOST_NAMES ? [...shown, ` and ${names.length - MOST_NAMES} more`] : shown;
}

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
        return `→ ${(0,format/* formatCount */.B4)(target, scenario === LOCUST_SCENARIO ? 'user' : 'VU')}`;
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
        ...(isCompared ? [right('Base', (row) => formatCell(row.base, row))] : []),
        right('This run', (row) => formatCell(row.current, row)),
        ...(isCompared ? [{ name: 'Change', align: 'right', cell: buildChange }] : []),
        ...(isProven ? [right('95 % interval', (row) => formatEnds(row) ?? '–')] : []),
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
    const line = tables_join(listChange(row).map(model_blocks/* number */.ai), ' ');
    return row.change !== null && CHANGED.includes(row.verdict) ? [(0,model_blocks/* strong */.ko)(...line)] : line;
}
function buildLimits(row) {
    return tables_join(listLimits(row).map(model_blocks/* number */.ai), ', ');
}
/** A dash where there is nothing. */
function tables_join(pieces, between) {
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
            [(0,model_blocks/* number */.ai)(formatCell(row.base, row))],
            [(0,model_blocks/* number */.ai)(formatCell(row.current ?? row.wholeRun, row))],
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
            [(0,model_blocks/* number */.ai)(describeBudgetLimit(budget))],
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
const sections_DETAILS = (/* unused pure expression or super */ null && (['everything', 'judged', 'changed', 'headline']));
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
    const suites = sortByVerdict(report.suites);
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
    const open = listOpenRows(rows);
    return [
        ...(0,model_blocks/* listBlock */.Kv)(null, listFurther(suite)),
        ...listReductionBlocks(suite),
        ...(0,model_blocks/* tableBlock */.wp)(buildMeasureTable(detail === 'changed' ? listWorst(open) : open)),
        ...(0,model_blocks/* tableBlock */.wp)(buildBudgetTable(suite)),
        ...(0,model_blocks/* tableBlock */.wp)(buildThresholdTable(thresholds.filter(({ passed }) => passed !== true))),
        ...(0,model_blocks/* tableBlock */.wp)(buildCheckTable(suite, detail === 'everything' ? undefined : MOST_CHECKS)),
        ...sections_listStages(suite.stages, detail),
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
    return findings.slice(1).map(({ verdict, text }) => [`${verdictWord(verdict)}: ${text}`]);
}
function toItems(sentences) {
    return sentences.map((sentence) => [sentence]);
}
/** The most rows and checks of a suite in a shortened report. */
const MOST_CHANGED = 20;
const MOST_CHECKS = 5;
function listWorst(rows) {
    return rows.filter((row) => CHANGED.includes(row.verdict)).slice(0, MOST_CHANGED);
}
/** Open where a stage breaks; only the sentence where space is short. */
function sections_listStages(stages, detail) {
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
    const unjudged = rows.filter((row) => !isOpen(row) && (row.base !== null || row.verdict === 'new'));
    const tagged = sortByExcess(unjudged.filter(isTagged));
    const whole = sortByName(unjudged.filter((row) => !isTagged(row)));
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
    const word = verdictWord(verdict);
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
    return `${verdictWord(verdict)}${names === '' ? '' : `: ${names}`} · performance`;
}

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
    return `### ${markdown_elements/* SIGNS */.B2[VERDICT_MARKS[verdict]]} ${verdictWord(verdict)}`;
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

// EXTERNAL MODULE: ./src/report/terminal/paint.ts
var terminal_paint = __webpack_require__(7343);
// EXTERNAL MODULE: ./src/report/terminal/text-table.ts
var text_table = __webpack_require__(8633);
;// CONCATENATED MODULE: ./src/report/terminal/terminal.ts













/** The report as text for a terminal. No foreign text in it holds control characters. */
function renderTerminal(report, options) {
    const { paint } = options;
    const mark = paintVerdict(report.verdict, paint);
    const suites = sortByVerdict(report.suites);
    const several = suites.length > 1;
    const parts = [
        `${mark(verdictWord(report.verdict).toUpperCase())}  ${sayPlainly(report.headline)}`,
        ...report.notices.map((notice) => `${paint.yellow('note:')} ${sayPlainly(notice)}`),
        renderErrors(report, options),
        ...suites.map((suite) => renderSuite(suite, { several, report }, options)),
        renderStored(report, options),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** The message of a single error is the headline already. */
function renderErrors({ errors, suites, headline }, options) {
    const { paint } = options;
    return errors
        .map(({ suite, message, hint }) => {
        const isTold = errors.length === 1 && suites.length <= 1 && headline.includes(message);
        const where = suite === null ? '' : `${(0,model_escape/* flattenText */.Gv)(suite)}: `;
        const what = isTold ? '' : `${paint.red('error:')} ${where}${sayPlainly(message)} `;
        return `${what}${hint === '' ? '' : `${paint.bold('Next:')} ${sayPlainly(hint)}`}`.trim();
    })
        .join('\n');
}
/** A sentence, which may quote much of what k6 or a service said, on one line. */
function sayPlainly(text) {
    return (0,model_escape/* flattenText */.Gv)(text, 4000);
}
function renderSuite(suite, { several, report }, options) {
    const { mode } = report;
    const { paint, verbose } = options;
    const plain = sayPlainly;
    const title = `${(0,model_escape/* flattenText */.Gv)(suite.suite)}: ${plain(suite.headline)}`;
    const further = suite.findings
        .slice(1)
        .map(({ verdict, text }) => `${paintVerdict(verdict, paint)(verdictWord(verdict))}: ${plain(text)}`);
    const parts = [
        several ? paint.bold(title) : '',
        further.join('\n'),
        renderReductions(suite, options),
        // What is measured for the baseline is judged by nobody; the stored numbers stand below.
        mode === 'baseline' && !verbose ? '' : (0,text_table/* renderTable */.b)(buildMeasureTable(listOpenRows(suite.rows)), options),
        (0,text_table/* renderTable */.b)(buildBudgetTable(suite), options),
        (0,text_table/* renderTable */.b)(buildThresholdTable(suite.thresholds.filter(({ passed }) => verbose || passed !== true)), options),
        (0,text_table/* renderTable */.b)(buildCheckTable(suite), options),
        renderPlainStages(suite.stages, options),
        verbose ? (0,text_table/* renderTable */.b)(buildUnjudgedTable(listRest(suite.rows)), options) : '',
        paint.dim([describeRun(suite), plain((0,model_blocks/* readLine */.Xw)(buildBaselineLine(suite)))].join('\n')),
        [...suite.remarks, ...suite.history].map((remark) => `- ${plain(remark)}`).join('\n'),
        renderNextSteps(suite, report, options),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function renderReductions({ reductions = [] }, { paint }) {
    if (reductions.length === 0)
        return '';
    const lines = listReductions(reductions).map((line) => `- ${sayPlainly((0,model_blocks/* readLine */.Xw)(line))}`);
    return [paint.bold(REDUCTIONS_TITLE), ...lines].join('\n');
}
function paintVerdict(verdict, paint) {
    return (0,terminal_paint/* paintMark */.I)(VERDICT_MARKS[verdict], paint);
}
/** What no rule judges, and what the whole run gave. */
function listRest(rows) {
    return sortByName(rows.filter((row) => !isOpen(row)));
}
function renderNextSteps(suite, report, options) {
    // What mends an error is said with it.
    if (report.errors.some((error) => error.suite === suite.suite))
        return '';
    const steps = [...suite.nextSteps, ...listFirstSteps(suite, report, options)];
    if (steps.length === 0)
        return '';
    return [options.paint.bold('What to do next'), ...steps.map((step) => `- ${sayPlainly(step)}`)].join('\n');
}
/** The table, where a stage breaks or all is asked for. */
function renderPlainStages(stages, options) {
    if (stages === undefined || stages.list.length === 0)
        return '';
    const breaks = stages.list.some(({ verdict }) => verdict === 'breaks');
    if (!breaks && !options.verbose)
        return '';
    const { paint } = options;
    const notes = listStageNotes(stages).map((note) => paint.dim(sayPlainly(note)));
    return [sayPlainly(describeStages(stages)), (0,text_table/* renderTable */.b)(buildStageTable(stages), options), ...notes].join('\n');
}
/** From so many runs on their scatter is known. */
const ENOUGH_RUNS = 5;
/** How the first baseline comes about. */
function listFirstSteps(suite, report, { dryRun, asksToStore = false }) {
    const isFirst = suite.findings.some(({ reason }) => reason === 'no-baseline');
    if (!isFirst || report.mode !== 'compare')
        return [];
    const stored = dryRun ? undefined : report.baselineChanges?.find((change) => change.suite === suite.suite);
    const isMeasuredHere = suite.run.k6Version !== null && suite.run.machine !== '';
    if (!isMeasuredHere)
        return stored === undefined && !asksToStore ? ['To store the run, add --update-baseline.'] : [];
    const why = `${ENOUGH_RUNS} runs tell how much runs differ when nothing changed.`;
    if (stored === undefined && asksToStore)
        return [];
    if (stored === undefined)
        return [`Measure the base version a few times with --update-baseline: ${why}`];
    const left = ENOUGH_RUNS - stored.runs.after;
    if (left <= 0)
        return [];
    return [`Run it ${left === 1 ? 'once more' : `${left} more times`} with --update-baseline: ${why}`];
}
/** Beside a comparison a line is enough. */
function renderStored(report, options) {
    const { mode, baselineChanges = [] } = report;
    const { paint, verbose, dryRun } = options;
    const parts = baselineChanges.map((change) => {
        const { suite, runs, added } = change;
        if (mode !== 'baseline' && !verbose) {
            const holds = `baseline of ${(0,model_escape/* flattenText */.Gv)(suite)} holds ${(0,common_text/* plural */.LS)(runs.after, 'run')}`;
            const held = added === 0 ? `The ${holds}.` : `Stored: the ${holds} now.`;
            return dryRun ? '' : held;
        }
        const title = `Baseline of ${(0,model_escape/* flattenText */.Gv)(suite)}: ${(0,baseline_tables/* describeRuns */._N)(runs)}, medians`;
        return `${paint.bold(title)}\n${(0,text_table/* renderTable */.b)((0,baseline_tables/* buildChangeTable */.Pt)(change), options)}`;
    });
    return parts.filter((part) => part !== '').join('\n\n');
}

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
    const anonymous = archive_parts_decode(path)
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
function archive_parts_decode(path) {
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

// EXTERNAL MODULE: ./node_modules/js-tokens/index.js
var js_tokens = __webpack_require__(8285);
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
    for (const token of (0,js_tokens/* default */.A)(source)) {
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
        if (!significant_tokens_isWhole(token) || !isCertain(place, this.#language, this.#hasForAwait))
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
        this.#texts.push(significant_tokens_normalise(one.token));
    }
    #takeBack(count) {
        this.#texts.splice(-count);
        this.#seen.splice(-count);
    }
    #leaveOutParentheses() {
        const group = this.#seen.slice(-3).map(({ token }) => significant_tokens_normalise(token));
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
function significant_tokens_isWhole(token) {
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
function significant_tokens_normalise({ type, value }) {
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

// EXTERNAL MODULE: ./src/k6/environment.ts
var environment = __webpack_require__(4976);
;// CONCATENATED MODULE: ./src/adapters/k6/runner/question.ts




/** Starts k6 for something else than a run, in the environment the run will have. @throws UserError when k6 cannot start */
async function askK6({ surroundings, runChild, questionLimitMs }, { k6, env: added, deadline }, { args, entry }) {
    const { log, env, tokens = [], workingDirectory } = surroundings;
    // Its complaints are read from standard error, wherever the user sends the log and the console of the run.
    const { K6_LOG_OUTPUT: _, K6_LOG_FORMAT: __, K6_CONSOLE_OUTPUT: ___, ...variables } = (0,environment/* buildEnvironment */.A)({ env, tokens, added }).variables;
    const secrets = listSecrets({ environment: variables, given: added, projectWords: [workingDirectory] });
    const logReader = createLogReader({ hide: (text) => concealText(text, secrets) });
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
var external_node_fs_ = __webpack_require__(3024);
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
    return (0,common_errors/* isMissingFile */.F6)(error) ? NO_FILE : `not readable (${(0,common_errors/* codeOf */.$N)(error)})`;
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
        session.surroundings.log.debug(`${invocation.scenarioFile}: what the script consists of is not known: ${(0,common_errors/* describeError */.Uc)(error)}`);
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
            .slice(0, MOST_DATA_FILES)
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
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./src/k6/refusal.ts




const NO_NETWORK = /couldn't be retrieved|no such host|dial tcp|proxyconnect|i\/o timeout|TLS handshake|connection refused|network is unreachable/i;
const HINTS = {
    104: 'Mend the options of the script (or K6_* variables and flags that change them), then try: k6 inspect --execution-requirements',
    107: (0,told/* told */.Ev) `Mend the script, then try: k6 inspect. Variables it reads through __ENV must be set by ${(0,told/* input */.hF)('env')} or ${(0,told/* phrase */.MZ)('by environment')}.`,
    255: (0,told/* told */.Ev) `Check the path of the scenario file, which is relative to ${(0,told/* input */.hF)('working-directory')}, and ${(0,told/* input */.hF)('flags')}.`,
};
/** Why `k6 inspect` refused a scenario file, in k6's own words. */
function refusal_explainRefusal(scenarioFile, end, errorLines) {
    if (end.interruptedBy !== null)
        return explainInterruption(scenarioFile, end.interruptedBy);
    const said = errorLines.at(-1) ?? (end.signal === null ? `exit code ${end.code}` : `k6 was ended by ${end.signal}`);
    if (end.signal === 'SIGKILL' || end.code === KILLED) {
        return new common_errors/* UserError */.yo(`${scenarioFile}: k6 was killed while it read the file.`, 'Most often the machine ran out of memory; look at the size of the data files that the script opens.');
    }
    const message = `${scenarioFile}: k6 cannot read this file as a test: ${shortenK6Message(said)}`;
    if (NO_NETWORK.test(said)) {
        return new common_errors/* UserError */.yo(message, 'The script imports a remote module or an extension, and this machine cannot reach it. Check network and proxy, or keep a copy of the module in the repository and import that.');
    }
    return new common_errors/* UserError */.yo(message, HINTS[end.code ?? 0] ?? 'Try the same on your machine: k6 inspect --execution-requirements');
}
function explainInterruption(scenarioFile, by) {
    return by === 'cancel'
        ? new common_errors/* UserError */.yo(`${scenarioFile}: not read, because the run was cancelled.`)
        : new common_errors/* UserError */.yo(`${scenarioFile}: k6 inspect did not end in time.`, (0,told/* told */.Ev) `Look for work at the top of the script that never ends, for open() of a named pipe or a device, for remote modules that answer slowly, and at ${(0,told/* input */.hF)('time-budget-minutes')}.`);
}

// EXTERNAL MODULE: ./src/adapters/files/regular-file.ts
var regular_file = __webpack_require__(9451);
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
        throw refusal_explainRefusal(invocation.scenarioFile, end, errorLines);
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
        throw refusal_explainRefusal(invocation.scenarioFile, end, errorLines);
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
        throw new common_errors/* UserError */.yo(`${scenarioFile}: k6 inspect printed something that cannot be read: ${(0,common_errors/* describeError */.Uc)(error)}.`, 'Check that k6.path in the config, or the k6 on PATH, is k6 itself: k6 version.', { cause: error });
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/k6/csv/output.ts

/**
 * The value of k6's `--out` that writes the samples `readSamples` reads: CSV, compressed, times in nanoseconds.
 * Settings in the argument win over `K6_CSV_*` and the config file, so whatever these say for outputs of the
 * user's own does not reach this one (docs/decisions/0006-sample-capture.md).
 * @param path ends in `.csv.gz`, in an existing folder
 */
function formatSampleOutput(path) {
    if (path.includes(',')) {
        throw new common_errors/* UserError */.yo(`k6 cannot write its samples to ${path}: it takes the comma for the end of the file's name.`, 'Use a temporary folder whose path has no comma; RUNNER_TEMP names it on a runner.');
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
const output_MOST_KINDS = 1000;
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
            else if (key !== undefined && kinds.size < output_MOST_KINDS)
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
        const summary = await run_readSummary(summaryPath, request.scenarioFile, log);
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
    const place = locateLog(request.flags, variables);
    const secrets = listSecrets({
        environment: variables,
        given: request.env,
        projectWords: [request.scenarioFile, workingDirectory],
    });
    const conceal = (text) => concealText(text, secrets);
    const logReader = createLogReader({ hide: conceal, watchedFile: samplesPath });
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
async function run_readSummary(path, scenarioFile, log) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if ((0,common_errors/* codeOf */.$N)(error) === 'ENOENT')
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
        log.warning(`K6_SUMMARY_EXPORT=${wanted}: the summary could not be copied there: ${(0,common_errors/* describeError */.Uc)(error)}`);
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/common/late-code.ts
var late_code = __webpack_require__(47);
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
    const code = (0,common_errors/* codeOf */.$N)(error);
    if (code === 'ERR_INVALID_ARG_VALUE')
        return explainNull(command, error);
    if (code === 'E2BIG' || code === 'ENAMETOOLONG')
        return explainLength(command, error);
    const place = command.workingDirectory;
    const stats = (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false });
    if ((0,common_errors/* isMissingFile */.F6)(error) && stats?.isDirectory() !== true) {
        return new common_errors/* UserError */.yo(stats === undefined
            ? `working-directory: there is no directory ${place}.`
            : `working-directory: ${place} is a file.`, (0,told/* told */.Ev) `Check ${(0,told/* input */.hF)('working-directory')}; it is relative to the repository.`, options);
    }
    const reason = REASONS[code] ?? (0,common_errors/* describeError */.Uc)(error);
    return new common_errors/* UserError */.yo(`k6 cannot be started from ${command.path}: ${reason}.`, BINARY_HINT, options);
}
function explainNull({ args, variables }, cause) {
    const isCut = (text) => text.includes('\0');
    const [name] = Object.entries(variables).find((entry) => entry.some(isCut)) ?? [];
    const what = name === undefined
        ? `the argument ${shorten(args.find(isCut) ?? '')}`
        : `the variable ${name.replaceAll('\0', '')}`;
    return new common_errors/* UserError */.yo(`k6 cannot be started: ${what} holds a NUL character, which no system passes on.`, (0,told/* told */.Ev) `Look at ${(0,told/* input */.hF)('env')} and ${(0,told/* input */.hF)('scenario-file')}, and at both in the config. Bytes are passed as base64, or in a file that the script opens.`, { cause });
}
/** Linux takes 128 KiB of one variable or argument and about 2 MiB of all; Windows 32 Ki characters of arguments. */
function explainLength({ args, variables }, cause) {
    const parts = [
        ...Object.entries(variables).map(([name, value]) => ({ what: `the variable ${name}`, text: value })),
        ...args.map((text) => ({ what: `the argument ${shorten(text)}`, text })),
    ];
    const sized = parts.map(({ what, text }) => ({ what, bytes: Buffer.byteLength(text) }));
    const [largest] = sized.sort((a, b) => b.bytes - a.bytes);
    return new common_errors/* UserError */.yo(`k6 cannot be started: its variables and arguments are longer than the system takes. The longest is ${largest?.what} with ${Math.ceil((largest?.bytes ?? 0) / 1024)} KiB.`, 'Put long data into a file, and let the script open it: Linux takes 128 KiB of one variable.', { cause });
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
    const tempDirectory = findTempDirectory(options.env);
    hideOwnPipes();
    const runner = createK6Runner({ ...options, tempDirectory, signals: process });
    try {
        return await work({
            ...createMachinePorts(options.env),
            runner,
            installer: createLazyInstaller(options),
        });
    }
    finally {
        runner.close();
    }
}
/** Results are judged, and wrong inputs named, without it. */
const loadInstaller = (0,late_code/* lateCode */._o)(() => Promise.all(/* import() */[__webpack_require__.e(255), __webpack_require__.e(166)]).then(__webpack_require__.bind(__webpack_require__, 8166)));
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

;// CONCATENATED MODULE: ./src/cli/library-output.ts
/**
 * Does some work with libraries made for GitHub's runner, which write workflow commands to standard output; on the
 * command line that is for what was asked for. What they write goes to the log instead, for `--verbose`.
 */
async function divertOutput(stream, log, work) {
    const { write } = stream;
    stream.write = (chunk) => {
        const lines = Buffer.from(chunk).toString().split(/\r?\n/);
        for (const line of lines)
            if (line !== '')
                log.debug(line.replace(/^::debug::|^\[command\]/, ''));
        return true;
    };
    try {
        return await work();
    }
    finally {
        stream.write = write;
    }
}

// EXTERNAL MODULE: ./src/cli/local-ports.ts + 1 modules
var local_ports = __webpack_require__(4665);
;// CONCATENATED MODULE: ./src/cli/pair-of-files.ts
/** Two files without a baseline, which somebody may have meant to compare with each other; null: nothing to say. */
function describePair({ suites }, { command, operands, options }) {
    const [first, second] = operands;
    if (command !== 'compare' || first === undefined || second === undefined || operands.length > 2)
        return null;
    const areNew = suites.every(({ findings }) => findings.some(({ reason }) => reason === 'no-baseline'));
    if (options.has('baseline') || suites.length !== 2 || !areNew)
        return null;
    return `${first} and ${second} were taken for a suite each. To compare the two: perf-baseline compare ${second} --baseline ${first}`;
}

// EXTERNAL MODULE: ./src/cli/place-warnings.ts
var place_warnings = __webpack_require__(5431);
// EXTERNAL MODULE: ./src/cli/arguments.ts
var cli_arguments = __webpack_require__(1506);
// EXTERNAL MODULE: ./src/cli/wording.ts
var wording = __webpack_require__(9278);
;// CONCATENATED MODULE: ./src/cli/request.ts


/** What the core is to do for a command. */
function buildCommandRequest({ command, options }, { inputs, config, configText }, { git: { sha, ref }, eventName, env, now }) {
    // Every run at a terminal counts as a job of its own; results that are read have a name from their content.
    const run = readWorkflowRun(env, inputs.results.length > 0 ? '' : `local-${now}`);
    const { update, updateHistory, dryRun, note } = inputs;
    return {
        inputs,
        config,
        configText,
        environment: env,
        actor: '',
        storage: {
            update,
            updateHistory,
            dryRun,
            note,
            flatFiles: options.has('baseline') ? 'flat-and-new' : 'flat',
            firstOnly: command === 'compare' && !options.has('update-baseline'),
            storesFailing: false,
            // Legs may be measured beside each other in one checkout.
            othersStore: true,
            event: eventName,
        },
        suiteOfResults: (0,cli_arguments/* findValue */.j)(options, 'suite'),
        // --env is what a variable of the shell would be: an address, not another load.
        envIsLoad: false,
        identity: { leg: inputs.leg, provenance: { sha, ref, ...run } },
        context: {
            time: new Date(now).toISOString(),
            workflow: '',
            job: run.job,
            leg: inputs.leg,
            repository: '',
            sha,
            headSha: null,
            pullRequest: null,
            runUrl: run.runUrl,
            words: wording/* OPTION_WORDS */.g,
        },
    };
}
/** In a job of GitHub Actions, runs of one job belong together, as the action's do. */
function readWorkflowRun(env, ownRunId) {
    const { GITHUB_RUN_ID, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    if (env.GITHUB_ACTIONS !== 'true' || GITHUB_RUN_ID === undefined) {
        return { runUrl: '', runId: ownRunId, runAttempt: 1, job: '' };
    }
    return {
        runUrl: `${server ?? 'https://github.com'}/${repository ?? ''}/actions/runs/${GITHUB_RUN_ID}`,
        runId: GITHUB_RUN_ID,
        runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
        job: env.GITHUB_JOB ?? '',
    };
}

;// CONCATENATED MODULE: ./src/cli/mode-commands.ts



















/** Runs a command that the action knows as a mode, on this machine. */
async function runModeCommand(command, program) {
    const { args, settings } = command;
    const { env, root, log } = program;
    const ports = (0,local_ports/* createLocalPorts */.S)(command, program);
    const git = await (0,checkout/* loadCheckout */.p)(root);
    const eventName = (0,continuous_integration/* readEvent */.j)(env);
    const request = buildCommandRequest(args, settings, { git, eventName, env, now: Date.now() });
    if (git.hasChanges)
        log.debug(`Measured with changes that are not committed on ${(0,git_ref/* shortenSha */.y)(git.sha)}.`);
    (0,place_warnings/* warnOfPlace */.j)(args, { eventName, top: git.top }, program);
    const report = settings.errors.length > 0
        ? reportErrors(settings.errors, request.context, settings.inputs.mode)
        : await runWithPorts(request, program, ports);
    await publish(report, command, program);
    if (report.errors.length > 0)
        return 'badInput';
    return (0,verdict/* failsStep */.ug)(report, settings.inputs.failOn) ? 'failed' : 'pass';
}
async function runWithPorts(request, program, ports) {
    const { env, root, log, k6Output, progress } = program;
    const options = {
        log,
        env,
        githubToken: env.GITHUB_TOKEN ?? '',
        workingDirectory: (0,external_node_path_.resolve)(root, request.inputs.workingDirectory),
        output: k6Output,
    };
    return withMeasuringWorld(options, ({ installer, runner, ...world }) => runMode(request, {
        ...ports,
        ...world,
        installer: {
            install: (wanted) => divertOutput(process.stdout, log, () => installer.install(wanted)),
        },
        runner: showProgress(runner, progress),
        labels: null,
        // Whoever types a path means it.
        proposed: null,
    }));
}
function showProgress(runner, progress) {
    return {
        ...runner,
        run: async (request) => {
            const end = progress.begin(request.suite, request.plannedMs);
            try {
                return await runner.run(request);
            }
            finally {
                end();
            }
        },
    };
}
/** The report that exists is printed, even if its files cannot be written. */
async function publish(report, { args, settings }, program) {
    const { options } = args;
    const { env, paint, verbose, width, print, printJson, root } = program;
    const asksToStore = options.has('update-baseline') || options.has('dry-run');
    const { dryRun } = settings.inputs;
    if (options.has('json'))
        printJson(renderJson(report));
    else
        print(renderTerminal(report, { paint, verbose, width, dryRun, asksToStore }));
    const pair = describePair(report, args);
    if (pair !== null)
        program.log.warning(pair);
    const { reportDir } = settings.inputs;
    if (reportDir === null)
        return;
    const files = createReportFiles({
        directory: (0,external_node_path_.resolve)(root, reportDir),
        tempDirectory: findTempDirectory(env),
        checkout: (0,file_placement/* findCheckout */.I8)(root),
    });
    try {
        for (const { name, text } of listReportFiles(report, settings.config.report.formats)) {
            program.log.info(`Wrote ${await files.write(name, text)}.`);
        }
    }
    catch (error) {
        program.log.warning(`The report could not be written to ${reportDir}: ${(0,common_errors/* describeErrorWithin */.Ne)(error)}. The verdict stands.`);
    }
}


/***/ }),

/***/ 4976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildEnvironment)
/* harmony export */ });
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6153);

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

/***/ 3245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./src/common/errors.ts
var common_errors = __webpack_require__(1922);
// EXTERNAL MODULE: ./src/settings/config.ts
var settings_config = __webpack_require__(9551);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/common/suggestion.ts + 1 modules
var suggestion = __webpack_require__(4549);
// EXTERNAL MODULE: ./src/rules/budget.ts
var budget = __webpack_require__(3262);
// EXTERNAL MODULE: ./src/rules/presets.ts
var presets = __webpack_require__(3667);
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
var not_yet = __webpack_require__(1175);
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
var told = __webpack_require__(2804);
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

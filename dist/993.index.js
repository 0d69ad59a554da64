export const id = 993;
export const ids = [993];
export const modules = {

/***/ 5993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubClient: () => (/* binding */ createGitHubClient)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5250);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9735);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6163);




const PATIENCE = { answerMs: 15_000, retryMs: 1_000, rateLimitMs: 60_000 };
/** Answers that asking again does not change. A 409 is somebody else's write: the caller reads again first. */
const FINAL = [400, 401, 403, 404, 409, 410, 413, 415, 422, 423, 429, 451];
const RetryingGitHub = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .GitHub */ .gq.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L);
/** `@actions/github` finds the proxy for `GITHUB_API_URL` when it is imported. */
const proxiedFetch = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.request?.fetch ?? fetch;
/** The GitHub API on `@actions/github`: retries server errors thrice, waits out short rate limits once. */
function createGitHubClient(options) {
    const patience = { ...PATIENCE, ...options.patience };
    const octokit = connect(options, patience);
    const attempt = (work) => withRateLimit(work, { ...options, patience });
    return {
        async request(route, parameters = {}) {
            const { status, data } = await attempt(() => octokit.request(route, parameters));
            return { status, data };
        },
        async *pages(route, parameters = {}) {
            const pages = octokit.paginate
                .iterator(route, { per_page: 100, ...parameters })[Symbol.asyncIterator]();
            for (;;) {
                const page = await attempt(() => pages.next());
                if (page.done === true)
                    return;
                if (!Array.isArray(page.value.data))
                    throw new _github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y('GitHub answered with no list', { status: 0 });
                yield page.value.data;
            }
        },
        graphql: (query) => attempt(() => octokit.graphql(query)),
    };
}
function connect(options, patience) {
    const { debug } = options.log;
    const baseUrl = options.apiUrl.replace(/\/+$/, '');
    const octokit = new RetryingGitHub({
        ...(0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .getOctokitOptions */ .EG)(options.token, { userAgent: 'perf-baseline-action' }),
        baseUrl,
        log: { debug, info: debug, warn: debug, error: debug },
        retry: { doNotRetry: FINAL, retryAfterBaseValue: patience.retryMs },
        request: {
            fetch: (url, init) => proxiedFetch(url, { ...init, signal: AbortSignal.timeout(patience.answerMs) }),
        },
    });
    octokit.hook.before('request', (request) => {
        const target = new URL(request.url, `${baseUrl}/`);
        if (target.origin !== new URL(baseUrl).origin) {
            throw new _github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y(`the token is not for ${target.host}`, { status: 0 });
        }
    });
    return octokit;
}
async function withRateLimit(work, { log, patience }) {
    try {
        return await work();
    }
    catch (thrown) {
        const error = toGitHubError(thrown);
        const waitMs = (0,_github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .readRateLimitWait */ .T)(error, Date.now());
        if (waitMs === null || waitMs > patience.rateLimitMs)
            throw error;
        log.info(`GitHub's rate limit is reached; asking again in ${Math.ceil(waitMs / 1000)} s`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(waitMs);
    }
    return work().catch((thrown) => {
        throw toGitHubError(thrown);
    });
}
function toGitHubError(thrown) {
    if (thrown instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y)
        return thrown;
    const { message = String(thrown), response } = (thrown ?? {});
    const failures = response?.data?.errors ?? [];
    const details = failures.map((each) => typeof each === 'string' ? each : (each?.message ?? each?.code ?? ''));
    const headers = Object.entries(response?.headers ?? {}).map(([name, value]) => [
        name.toLowerCase(),
        String(value),
    ]);
    return new _github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y(response?.data?.message ?? message, {
        status: response?.status ?? 0,
        headers: Object.fromEntries(headers),
        details: details.filter((detail) => detail !== '').join('; '),
    }, { cause: thrown });
}


/***/ })

};

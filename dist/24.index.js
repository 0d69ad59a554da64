export const id = 24;
export const ids = [24];
export const modules = {

/***/ 95024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHubPorts: () => (/* binding */ openGitHubPorts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 1 modules
var exec = __webpack_require__(41955);
;// CONCATENATED MODULE: ./src/adapters/git/git.ts

/** @param env for git beside this process's own */
function git_createGit(directory, env = {}) {
    return async (...args) => {
        try {
            const { exitCode, stdout } = await (0,exec/* getExecOutput */.H)('git', [...args], {
                cwd: directory,
                env: { ...process.env, ...env },
                silent: true,
                ignoreReturnCode: true,
            });
            return exitCode === 0 ? stdout : null;
        }
        catch {
            return null;
        }
    };
}
/** The commit that is checked out; null where there is none. */
async function git_loadHead(git) {
    return (await git('rev-parse', '--verify', '--quiet', 'HEAD'))?.trim() ?? null;
}

;// CONCATENATED MODULE: ./src/adapters/git/checkout.ts


/** Asks git about the checkout around a folder. */
async function loadCheckout(directory) {
    const git = createGit(directory);
    const [sha, ref, changes, top] = await Promise.all([
        loadHead(git),
        git('symbolic-ref', '--quiet', 'HEAD'),
        git('status', '--porcelain', '--untracked-files=no'),
        git('rev-parse', '--show-toplevel'),
    ]);
    return {
        sha: sha ?? '',
        ref: ref?.trim() ?? '',
        hasChanges: (changes ?? '').trim() !== '',
        top: top?.trim() ?? '',
    };
}
/** The commit that is checked out in exactly this folder; null where there is no git or no repository. */
async function loadCheckoutSha(directory) {
    // Without the ceiling a folder that is no repository would answer for one above it.
    return git_loadHead(git_createGit(directory, { GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(directory) }));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/ports/artifacts.ts
var artifacts = __webpack_require__(71215);
// EXTERNAL MODULE: ./src/adapters/github/api.ts
var github_api = __webpack_require__(87958);
// EXTERNAL MODULE: ./src/adapters/github/refusal.ts
var github_refusal = __webpack_require__(36254);
// EXTERNAL MODULE: ./src/adapters/github/workflow-context.ts + 1 modules
var workflow_context = __webpack_require__(5865);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./src/adapters/github/artifacts/listing.ts





const Artifact = dist/* object */.Ikc({
    id: dist/* number */.aig(),
    name: dist/* string */.YjP(),
    expired: dist/* boolean */.zMY(),
    digest: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP()), null),
    size_in_bytes: dist/* number */.aig(),
    created_at: dist/* nullable */.mee(dist/* string */.YjP()),
    expires_at: dist/* nullable */.mee(dist/* string */.YjP()),
    // GitHub promises none of these; one artifact of a deleted fork must not hide all others.
    workflow_run: dist/* nullish */.cl6(dist/* object */.Ikc({
        id: dist/* nullish */.cl6(dist/* number */.aig(), null),
        repository_id: dist/* nullish */.cl6(dist/* number */.aig(), null),
        head_repository_id: dist/* nullish */.cl6(dist/* number */.aig(), null),
        head_branch: dist/* nullish */.cl6(dist/* string */.YjP(), null),
        head_sha: dist/* nullish */.cl6(dist/* string */.YjP(), ''),
    }), null),
});
const Listing = dist/* object */.Ikc({ artifacts: dist/* array */.YOg(Artifact) });
const Run = dist/* object */.Ikc({ event: dist/* string */.YjP(), path: dist/* string */.YjP(), html_url: dist/* string */.YjP() });
const PAGE = 100;
const MOST_PAGES = 10;
/**
 * Artifacts of this name, newest first, page by page until they are `enough`: forks may upload under any name, and
 * must not push the repository's own out of sight.
 * @throws UserError
 */
async function listByName(name, enough, access) {
    return listPages('GET /repos/{owner}/{repo}/actions/artifacts', { name }, enough, access);
}
/** All artifacts of this very run, newest first. @throws UserError */
async function listOwn(access) {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
    return listPages(route, { run_id: Number(access.context.runId) }, () => false, access);
}
/** Lists with a total in them come page by page, each as its list. */
async function listPages(route, query, enough, { api, context }) {
    const found = [];
    for (let page = 1; page <= MOST_PAGES && !enough(found); page++) {
        const parameters = { ...(0,workflow_context/* repositoryOf */._M)(context), ...query, per_page: PAGE, page };
        const some = await list(async () => (await api.request(route, parameters)).data, context);
        found.push(...some);
        if (some.length < PAGE)
            break;
    }
    return found.sort(newestFirst);
}
async function list(load, context) {
    try {
        return dist/* parse */.qgA(Listing, await load()).artifacts;
    }
    catch (error) {
        const { owner, repo } = (0,workflow_context/* repositoryOf */._M)(context);
        const told = (0,github_refusal/* toUserError */.dZ)(error, {
            failed: `The artifacts of ${owner}/${repo} could not be listed`,
            permissions: ['actions: read', 'contents: read'],
        });
        if (!(told instanceof errors/* UserError */.yo) || !isForbidden(error))
            throw told;
        throw new ListingForbidden(told.message, told.hint, { cause: error });
    }
}
/** The token may not list artifacts, which GitHub says. */
class ListingForbidden extends errors/* UserError */.yo {
}
/** GitHub's own words; a 403 may also come from a rate limit or from something between. */
function isForbidden(error) {
    return (error instanceof github_api/* GitHubError */.y && error.status === 403 && /^Resource not accessible/i.test(error.message));
}
/** For `sort`. */
function newestFirst(a, b) {
    return (b.created_at ?? '').localeCompare(a.created_at ?? '') || b.id - a.id;
}
/** Null: GitHub does not know the run any more. @throws GitHubError */
async function loadRun(id, { api, context }) {
    try {
        const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
        return dist/* parse */.qgA(Run, (await api.request(route, { ...(0,workflow_context/* repositoryOf */._M)(context), run_id: id })).data);
    }
    catch (error) {
        if (error instanceof github_api/* GitHubError */.y && (error.status === 404 || error.status === 410))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/adapters/github/artifacts/trust.ts
/** What only people with write access to the base branch can start; a pull request never stores what it is judged by. */
const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
/**
 * Why the listing alone speaks against an artifact, as a clause; null: nothing does. Forks share the namespace of
 * artifacts, and a fork's branch may be called like the base branch (GHSA-5xr6-xhww-33m4), so the repository counts first.
 */
function distrustArtifact(artifact, baseRef, context) {
    const run = artifact.workflow_run;
    if (run === null || run.id === null)
        return 'does not say which run made it';
    const own = context.repository.id ?? run.repository_id;
    if (own === null || run.head_repository_id !== own || (run.repository_id ?? own) !== own)
        return 'was made by a run of another repository, a fork';
    if (run.head_branch !== baseRef)
        return `was made on the branch ${run.head_branch ?? '(unknown)'}, not on ${baseRef}`;
    return null;
}
/**
 * Why the run that made an artifact is not trusted; null if it is. How that run ended does not count: only valid runs
 * are stored, the baseline is uploaded while its run still goes on, and a later step or another job that fails makes it
 * no worse.
 * @param workflow a workflow's file name or path; null: the one that asks
 */
function distrustRun(run, workflow, context) {
    if (!TRUSTED_EVENTS.includes(run.event))
        return `was made on the event ${run.event}`;
    const path = run.path.replace(/@.*$/, '');
    const wanted = workflow ?? context.workflowPath;
    if (wanted === '' || path === wanted || path.endsWith(`/${wanted}`))
        return null;
    const file = path.split('/').at(-1);
    return `was made by the workflow ${file}, not by ${wanted.split('/').at(-1)} (baseline.workflow: ${file} in the config takes it)`;
}

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./src/adapters/github/artifacts/zip-content.ts

/** Far above what a baseline of 30 runs takes; whatever is larger is no baseline. */
const LARGEST_ARCHIVE_BYTES = 10 * 1024 * 1024;
const MOST_BYTES = 20 * 1024 * 1024;
const MOST_ENTRIES = 100;
/**
 * The text files of a zip, unpacked in memory. Nothing of it is trusted: the bytes are counted as they come out, not as
 * the headers say.
 * @throws Error with a clause that says what is wrong with the archive
 */
async function readZip(bytes) {
    const zip = await (0,yauzl/* fromBufferPromise */.SY)(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true });
    const files = [];
    // A claim like any other, but no more entries than this are read.
    if (zip.entryCount > MOST_ENTRIES)
        throw new Error(`it holds more than ${MOST_ENTRIES} files`);
    let left = MOST_BYTES;
    for await (const entry of zip.eachEntry()) {
        const name = entry.fileName;
        if (name.endsWith('/'))
            continue;
        const content = await readEntry(zip, entry, left);
        left -= content.length;
        files.push([name, decode(content, name)]);
    }
    return Object.fromEntries(files);
}
const FILE_TYPE = 0o170000;
const SYMLINK = 0o120000;
async function readEntry(zip, entry, left) {
    const { fileName, externalFileAttributes, generalPurposeBitFlag } = entry;
    if (((externalFileAttributes >>> 16) & FILE_TYPE) === SYMLINK)
        throw new Error(`"${fileName}" in it is a symbolic link`);
    if ((generalPurposeBitFlag & 1) === 1)
        throw new Error(`"${fileName}" in it is encrypted`);
    const chunks = [];
    let size = 0;
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
        size += chunk.length;
        if (size > left)
            throw new Error(`it unpacks to more than ${MOST_BYTES / 1024 / 1024} MB`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function decode(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new Error(`"${name}" in it is not UTF-8 text`);
    }
}

;// CONCATENATED MODULE: ./src/adapters/github/artifacts/reader.ts









/** Runs that are asked for; what the listing alone refuses costs nothing and does not count. */
const MOST_LOOKS = 40;
/** Enough to see why; the rest is the same. */
const MOST_REFUSED = 20;
/** Each has been asked for again and again: where so many do not come, the next will not either. */
const MOST_UNREACHABLE = 3;
/** Reads artifacts of this repository's workflow runs. */
function createArtifactReader(options) {
    return {
        findBaselines: (names, request) => findBaselines(names, request, options).catch((error) => {
            if (!(error instanceof ListingForbidden))
                throw error;
            return { ...nothing(), forbidden: error };
        }),
        loadOwn: (prefix) => loadOwn(prefix, options),
    };
}
async function findBaselines(names, { baseRef, ownRun, wantsMore }, options) {
    const listed = [];
    const trusts = (artifact) => distrustArtifact(artifact, baseRef, options.context) === null;
    const enough = (found) => found.filter(trusts).length >= MOST_LOOKS;
    for (const name of names)
        listed.push(...(await listByName(name, enough, options)));
    const isOwn = ({ workflow_run: run }) => String(run?.id) === options.context.runId;
    const candidates = listed.filter((artifact) => ownRun || !isOwn(artifact)).sort(newestFirst);
    const found = nothing();
    let looks = 0;
    for (const artifact of candidates) {
        if (looks === MOST_LOOKS || (found.accepted.length > 0 && !wantsMore(found.accepted)))
            break;
        if (found.unread.filter(({ kind }) => kind === 'unreachable').length === MOST_UNREACHABLE)
            break;
        note(await inspect(artifact, baseRef, options), artifact, found);
        if (trusts(artifact))
            looks += 1;
    }
    return found;
}
function nothing() {
    return { accepted: [], refused: [], lost: null, unread: [], forbidden: null };
}
function note(look, artifact, found) {
    switch (look.kind) {
        case 'accepted':
            found.accepted.push(look.baseline);
            break;
        case 'refused':
            if (found.refused.length < MOST_REFUSED)
                found.refused.push({ artifact: artifact.name, runUrl: look.runUrl, reason: look.reason });
            break;
        case 'lost':
            found.lost ??= { createdAt: artifact.created_at ?? '', why: look.why };
            break;
        case 'unread':
            found.unread.push(look.unread);
            break;
    }
}
async function inspect(artifact, baseRef, options) {
    const { context, workflow } = options;
    const runUrl = formatRunUrl(artifact, options);
    const distrust = distrustArtifact(artifact, baseRef, context);
    if (distrust !== null)
        return { kind: 'refused', reason: distrust, runUrl };
    try {
        const run = await loadRun(artifact.workflow_run?.id ?? 0, options);
        // Without its run nobody knows who made it; runs and their artifacts are deleted together.
        if (run === null)
            return { kind: 'lost', why: 'its workflow run was deleted' };
        const reason = distrustRun(run, workflow, context);
        if (reason !== null)
            return { kind: 'refused', reason, runUrl };
        if (artifact.expired)
            return { kind: 'lost', why: 'it has expired' };
        const text = (await loadFiles(artifact, options))[artifacts/* BASELINE_FILE */.t];
        if (text === undefined)
            throw new Unusable(`it holds no ${artifacts/* BASELINE_FILE */.t}`);
        const { name, created_at: createdAt, expires_at: expiresAt } = artifact;
        const headSha = artifact.workflow_run?.head_sha ?? '';
        return {
            kind: 'accepted',
            baseline: { artifact: name, text, createdAt: createdAt ?? '', expiresAt, runUrl, headSha },
        };
    }
    catch (error) {
        if (error instanceof github_api/* GitHubError */.y && error.status === 410)
            return { kind: 'lost', why: 'it has expired' };
        if (error instanceof github_api/* GitHubError */.y && error.status === 404)
            return { kind: 'lost', why: 'it is gone' };
        return { kind: 'unread', unread: toUnread(error, artifact.name, runUrl) };
    }
}
function toUnread(error, artifact, runUrl) {
    const which = `The artifact ${artifact} (${runUrl})`;
    if (error instanceof Unusable)
        return {
            artifact,
            kind: 'unusable',
            refusal: { message: `${which} is no baseline: ${error.message}.`, hint: artifacts/* UNUSABLE_HINT */.q },
        };
    const asked = { failed: `${which} could not be read`, permissions: ['actions: read', 'contents: read'] };
    return { artifact, kind: 'unreachable', refusal: (0,errors/* asUserError */.Yl)((0,github_refusal/* toUserError */.dZ)(error, asked)) };
}
/** What came is what GitHub lists, and is of no use: asking again changes nothing. */
class Unusable extends Error {
}
/** @throws GitHubError, Unusable with a clause that says what is wrong with the archive */
async function loadFiles({ id, digest, size_in_bytes: size }, { api, context }) {
    if (size > LARGEST_ARCHIVE_BYTES)
        throw tooLarge(size);
    const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip';
    const at = { ...(0,workflow_context/* repositoryOf */._M)(context), artifact_id: id };
    const expected = /^sha256:([0-9a-f]{64})$/.exec(digest ?? '')?.[1];
    const check = async (bytes) => {
        if (expected === undefined)
            await readZip(bytes);
        else if ((0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') !== expected)
            throw new Error('its SHA-256 is not the one that GitHub lists');
    };
    const bytes = await api.download(route, at, LARGEST_ARCHIVE_BYTES, check);
    return readZip(bytes).catch((error) => {
        throw new Unusable((0,errors/* describeError */.Uc)(error), { cause: error });
    });
}
function tooLarge(size) {
    return new Unusable(`it has ${Math.round(size / 1024 / 1024)} MB, more than ${LARGEST_ARCHIVE_BYTES / 1024 / 1024} MB`);
}
async function loadOwn(prefix, options) {
    const newest = new Map();
    for (const artifact of await listOwn(options)) {
        // A job that was run again uploads the same name once more.
        if (artifact.name.startsWith(prefix) && !artifact.expired && !newest.has(artifact.name))
            newest.set(artifact.name, artifact);
    }
    const loaded = [];
    for (const artifact of [...newest.values()].toReversed()) {
        try {
            loaded.push({ artifact: artifact.name, files: await loadFiles(artifact, options) });
        }
        catch (error) {
            throw new errors/* UserError */.yo(`The artifact ${artifact.name} of this run could not be read: ${(0,errors/* describeError */.Uc)(error)}.`, 'Run the job that made it again, then this one.', { cause: error });
        }
    }
    return loaded;
}
function formatRunUrl(artifact, { context }) {
    const { owner, repo } = (0,workflow_context/* repositoryOf */._M)(context);
    return `${context.serverUrl}/${owner}/${repo}/actions/runs/${artifact.workflow_run?.id ?? ''}`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
;// CONCATENATED MODULE: ./src/adapters/github/storage.ts



const MOST_TRIES = 3;
/**
 * A file from the storage behind GitHub, another host: it gets no token, and its answer is cut off where it grows too large.
 * Each try asks for a new address.
 * @throws GitHubError, TooLarge
 */
async function downloadFile(options) {
    for (let tries = 1;; tries++) {
        const location = await options.locate();
        try {
            const bytes = await fetchBytes(location, options);
            await options.check(bytes);
            return bytes;
        }
        catch (error) {
            if (error instanceof TooLarge || (error instanceof github_api/* GitHubError */.y && FINAL.includes(error.status)))
                throw error;
            if (tries === MOST_TRIES)
                throw toNoAnswer(error);
            await (0,promises_.setTimeout)(options.retryMs * tries ** 2);
        }
    }
}
/** A file that is gone stays gone, and a rate limit is waited for elsewhere; of all else a new address may give more. */
const FINAL = [404, 410, 429];
async function fetchBytes(location, { fetch, maxBytes, timeoutMs }) {
    const answer = await fetch(location, { signal: AbortSignal.timeout(timeoutMs) });
    if (!answer.ok || answer.body === null)
        throw new github_api/* GitHubError */.y(`storage answered ${answer.statusText}`.trim(), {
            status: answer.status,
            headers: Object.fromEntries(answer.headers),
        });
    const chunks = [];
    let size = 0;
    for await (const chunk of answer.body) {
        size += chunk.length;
        if (size > maxBytes)
            throw new TooLarge(`it has more than ${Math.floor(maxBytes / 1024 / 1024)} MB`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function toNoAnswer(error) {
    if (error instanceof github_api/* GitHubError */.y)
        return error;
    const { cause } = error;
    const why = (0,errors/* describeError */.Uc)(cause instanceof Error ? cause : error);
    return new github_api/* GitHubError */.y(`what storage sent is not the file: ${why}`, { status: 0 }, { cause: error });
}
class TooLarge extends Error {
}

;// CONCATENATED MODULE: ./src/adapters/github/client.ts





const PATIENCE = { answerMs: 15_000, downloadMs: 60_000, retryMs: 1_000, rateLimitMs: 60_000 };
/** Answers that asking again does not change. A 409 is somebody else's write: the caller reads again first. */
const client_FINAL = [400, 401, 403, 404, 409, 410, 413, 415, 422, 423, 429, 451];
const RetryingGitHub = utils/* GitHub */.gq.plugin(dist_bundle/* retry */.L);
/** `@actions/github` finds the proxy for `GITHUB_API_URL` when it is imported. */
const proxiedFetch = utils/* defaults */.NT.request?.fetch ?? fetch;
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
                    throw new github_api/* GitHubError */.y('GitHub answered with no list', { status: 0 });
                yield page.value.data;
            }
        },
        download(route, parameters, maxBytes, check = () => { }) {
            const locate = async () => {
                const { headers, status } = await octokit.request(route, {
                    ...parameters,
                    request: { redirect: 'manual', parseSuccessResponseBody: false },
                });
                if (headers.location !== undefined)
                    return headers.location;
                throw new github_api/* GitHubError */.y('GitHub named no place to download from', { status });
            };
            const { downloadMs: timeoutMs, retryMs } = patience;
            return attempt(() => downloadFile({ fetch: proxiedFetch, locate, maxBytes, check, timeoutMs, retryMs }));
        },
        graphql: (query) => attempt(() => octokit.graphql(query)),
    };
}
function connect(options, patience) {
    const { debug } = options.log;
    const baseUrl = options.apiUrl.replace(/\/+$/, '');
    const octokit = new RetryingGitHub({
        ...(0,utils/* getOctokitOptions */.EG)(options.token, { userAgent: 'perf-baseline-action' }),
        baseUrl,
        log: { debug, info: debug, warn: debug, error: debug },
        retry: { doNotRetry: client_FINAL, retryAfterBaseValue: patience.retryMs },
        request: {
            fetch: (url, init) => fetchWhole(url, { ...init, signal: AbortSignal.timeout(patience.answerMs) }),
        },
    });
    octokit.hook.before('request', (request) => {
        const target = new URL(request.url, `${baseUrl}/`);
        if (target.origin !== new URL(baseUrl).origin) {
            throw new github_api/* GitHubError */.y(`the token is not for ${target.host}`, { status: 0 });
        }
    });
    return octokit;
}
/**
 * An answer whose body breaks off or is garbled is none: the library would take it for an empty one. Thrown here, it is
 * asked for again like any lost one. What changes things is not repeated for its answer's sake.
 */
async function fetchWhole(url, init) {
    const answer = await proxiedFetch(url, init);
    if (init.method !== 'GET')
        return answer;
    const text = await answer.clone().text();
    if (answer.status === 200 && /^application\/json\b/.test(answer.headers.get('content-type') ?? ''))
        requireJson(text);
    return answer;
}
function requireJson(text) {
    try {
        JSON.parse(text);
    }
    catch (cause) {
        throw new Error('the answer is cut off or garbled: it is no JSON', { cause });
    }
}
async function withRateLimit(work, { log, patience }) {
    try {
        return await work();
    }
    catch (thrown) {
        const error = toGitHubError(thrown);
        const waitMs = (0,github_api/* readRateLimitWait */.T)(error, Date.now());
        if (waitMs === null || waitMs > patience.rateLimitMs)
            throw error;
        log.info(`GitHub's rate limit is reached; asking again in ${Math.ceil(waitMs / 1000)} s`);
        await (0,promises_.setTimeout)(waitMs);
    }
    return work().catch((thrown) => {
        throw toGitHubError(thrown);
    });
}
function toGitHubError(thrown) {
    if (thrown instanceof github_api/* GitHubError */.y)
        return thrown;
    if (thrown instanceof TooLarge)
        throw thrown;
    const { message = String(thrown), response } = (thrown ?? {});
    const failures = response?.data?.errors ?? [];
    const details = failures.map((each) => typeof each === 'string' ? each : (each?.message ?? each?.code ?? ''));
    const headers = Object.entries(response?.headers ?? {}).map(([name, value]) => [
        name.toLowerCase(),
        String(value),
    ]);
    return new github_api/* GitHubError */.y(response?.data?.message ?? message, {
        status: response?.status ?? 0,
        headers: Object.fromEntries(headers),
        details: details.filter((detail) => detail !== '').join('; '),
    }, { cause: thrown });
}

;// CONCATENATED MODULE: ./src/adapters/github/comments/comments.ts


const Comment = dist/* object */.Ikc({
    id: dist/* number */.aig(),
    html_url: dist/* string */.YjP(),
    body: dist/* nullish */.cl6(dist/* string */.YjP(), ''),
    user: dist/* nullish */.cl6(dist/* object */.Ikc({ login: dist/* string */.YjP() }), null),
});
const Viewer = dist/* object */.Ikc({ viewer: dist/* object */.Ikc({ login: dist/* string */.YjP() }) });
const User = dist/* object */.Ikc({ login: dist/* string */.YjP() });
/** The author of what the job's own token writes, where nothing can be asked. */
const ACTIONS_LOGIN = 'github-actions[bot]';
/** Every function throws GitHubError. */
function openMarkedComments(options) {
    const { api, pullRequest, marker } = options;
    const { owner, name: repo } = options.context.repository;
    const ofIssue = { owner, repo, issue_number: pullRequest };
    const oneComment = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
    return {
        async list() {
            const found = [];
            for await (const page of api.pages('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', ofIssue)) {
                const comments = page.map((item) => read(Comment, item));
                found.push(...comments.filter((comment) => (comment.body ?? '').startsWith(marker)));
            }
            return found.sort((a, b) => a.id - b.id);
        },
        async create(body) {
            const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
            return read(Comment, (await api.request(route, { ...ofIssue, body })).data);
        },
        async update(id, body) {
            const answer = await api.request(`PATCH ${oneComment}`, { owner, repo, comment_id: id, body });
            return read(Comment, answer.data);
        },
        async delete(id) {
            await api.request(`DELETE ${oneComment}`, { owner, repo, comment_id: id });
        },
        loadOwnLogin: () => loadOwnLogin(api),
    };
}
/** The job's token is told who it is by GraphQL only, a person's by both; some servers have no GraphQL. */
async function loadOwnLogin(api) {
    try {
        return read(Viewer, await api.graphql('query { viewer { login } }')).viewer.login;
    }
    catch (error) {
        if (!(error instanceof github_api/* GitHubError */.y))
            throw error;
    }
    try {
        return read(User, (await api.request('GET /user')).data).login;
    }
    catch (error) {
        if (!(error instanceof github_api/* GitHubError */.y))
            throw error;
        return ACTIONS_LOGIN;
    }
}
function read(schema, data) {
    const result = dist/* safeParse */.xLC(schema, data);
    if (result.success)
        return result.output;
    throw new github_api/* GitHubError */.y(`GitHub's answer is not understood: ${result.issues[0].message}`, { status: 0 });
}

// EXTERNAL MODULE: ./src/adapters/github/comments/refusal.ts
var comments_refusal = __webpack_require__(49605);
;// CONCATENATED MODULE: ./src/adapters/github/comments/publisher.ts



/**
 * In UTF-16 units. GitHub's own error speaks of 65,536 characters, measured it is 262,144 bytes; this is safe
 * under either reading (three bytes a unit at most).
 */
const LARGEST_BODY = 60_000;
/** One comment per pull request and marker, kept up to date. */
function createCommentPublisher(options) {
    const { api, context, log } = options;
    return {
        async publish(request) {
            const refusal = (0,comments_refusal/* predictRefusal */.KP)(context);
            if (refusal !== null)
                return refusal;
            try {
                return await publishComment(openMarkedComments({ api, context, ...request }), request);
            }
            catch (error) {
                if (!(error instanceof github_api/* GitHubError */.y))
                    throw error;
                log.debug(`comment refused: ${error.status} ${error.message}`);
                return (0,comments_refusal/* explainRefusal */.GC)(error, context);
            }
        },
    };
}
async function publishComment(comments, request) {
    const [oldest, ...duplicates] = await publisher_listOwn(comments, null);
    if (oldest !== undefined) {
        const updated = await updateKept(comments, oldest, request);
        await deleteAll(comments, duplicates);
        if (updated !== null)
            return { kind: 'published', url: updated.html_url, created: false };
    }
    if (!request.create)
        return { kind: 'skipped', level: 'none', reason: 'No comment is wanted yet.', hint: '' };
    const created = await writeLongest(request, (body) => comments.create(body));
    const kept = await settleRace(comments, created, request);
    return { kind: 'published', url: kept.html_url, created: true };
}
/**
 * Two jobs may both find no comment and write one, and GitHub sometimes makes twins of one request. All parties
 * keep the oldest; who wrote a later one brings the oldest up to date and removes its own.
 */
async function settleRace(comments, created, request) {
    try {
        const own = await publisher_listOwn(comments, created.user?.login ?? null);
        const oldest = own[0] ?? created;
        const kept = oldest.id < created.id ? await updateKept(comments, oldest, request) : created;
        if (kept === null)
            return created;
        await deleteAll(comments, own.filter((comment) => comment.id !== kept.id));
        return kept;
    }
    catch (error) {
        if (!(error instanceof github_api/* GitHubError */.y))
            throw error;
        return created;
    }
}
/** Comments that begin with the marker and that this token wrote: anybody may have copied the marker. */
async function publisher_listOwn(comments, knownLogin) {
    const marked = await comments.list();
    if (marked.length === 0)
        return [];
    const login = (knownLogin ?? (await comments.loadOwnLogin())).toLowerCase();
    return marked.filter((comment) => comment.user?.login.toLowerCase() === login);
}
/** Null when the comment is gone meanwhile. */
async function updateKept(comments, kept, request) {
    try {
        return await writeLongest(request, async (body) => body === kept.body ? kept : await comments.update(kept.id, body));
    }
    catch (error) {
        if (error instanceof github_api/* GitHubError */.y && error.status === 404)
            return null;
        throw error;
    }
}
/** A duplicate that stays is ugly, not wrong. */
async function deleteAll(comments, duplicates) {
    for (const duplicate of duplicates) {
        await comments.delete(duplicate.id).catch((error) => {
            if (!(error instanceof github_api/* GitHubError */.y))
                throw error;
        });
    }
}
/** Writes the longest body that GitHub takes. */
async function writeLongest(request, write) {
    const bodies = request.bodies.map((body) => `${request.marker}\n${body}`);
    const fitting = bodies.filter((body) => body.length <= LARGEST_BODY);
    let refusal = new github_api/* GitHubError */.y('the report is too long for a comment at any length', { status: 422 });
    for (const body of fitting) {
        try {
            return await write(body);
        }
        catch (error) {
            if (!(error instanceof github_api/* GitHubError */.y) || !(0,comments_refusal/* isTooLong */.pn)(error))
                throw error;
            refusal = error;
        }
    }
    throw refusal;
}

;// CONCATENATED MODULE: ./src/adapters/github/labels.ts


const Label = dist/* object */.Ikc({ name: dist/* string */.YjP() });
const Event = dist/* object */.Ikc({
    event: dist/* string */.YjP(),
    created_at: dist/* string */.YjP(),
    actor: dist/* nullable */.mee(dist/* object */.Ikc({ login: dist/* string */.YjP() })),
    label: dist/* optional */.lqM(dist/* object */.Ikc({ name: dist/* string */.YjP() })),
});
const Permission = dist/* object */.Ikc({ permission: dist/* string */.YjP() });
/** `GET /repos/{owner}/{repo}/collaborators/{username}/permission` folds `maintain` into `write`. */
const WRITERS = ['admin', 'write'];
/** The labels of the event's pull request as they are now. The payload's may be older, and does not say whose they are. */
function createPullRequestLabels({ api, context }) {
    const { owner, name: repo } = context.repository;
    return {
        async find(label) {
            const number = context.pullRequest?.number;
            if (number === undefined)
                return { kind: 'absent' };
            try {
                return await findLabel({ owner, repo, issue_number: number }, label, api);
            }
            catch (error) {
                if (!(error instanceof github_api/* GitHubError */.y) && !(error instanceof dist/* ValiError */.H6d))
                    throw error;
                const permission = 'The job needs pull-requests: read, and contents: read.';
                return notCounted(`The label "${label}" does not count: it could not be looked up (${error.message}). ${permission}`);
            }
        },
    };
}
async function findLabel(issue, label, api) {
    const isWanted = (name) => name.toLowerCase() === label.toLowerCase();
    const labels = api.pages('GET /repos/{owner}/{repo}/issues/{issue_number}/labels', { ...issue });
    if (!(await collect(labels, Label)).some(({ name }) => isWanted(name)))
        return { kind: 'absent' };
    const events = api.pages('GET /repos/{owner}/{repo}/issues/{issue_number}/events', { ...issue });
    const newest = (await collect(events, Event)).findLast((event) => event.event === 'labeled' && event.label !== undefined && isWanted(event.label.name));
    const by = newest?.actor?.login;
    if (newest === undefined || by === undefined)
        return notCounted(`The label "${label}" does not count: GitHub does not say who added it.`);
    if (!WRITERS.includes(await loadPermission(issue, by, api)))
        return notCounted(`The label "${label}" does not count: ${by}, who added it, may not write to the repository.`);
    return { kind: 'accepted', by, at: newest.created_at };
}
async function collect(pages, schema) {
    const items = [];
    for await (const page of pages)
        items.push(...dist/* parse */.qgA(dist/* array */.YOg(schema), page));
    return items;
}
/** Apps are no collaborators, and people who left are none any more: GitHub says 404. */
async function loadPermission({ owner, repo }, username, api) {
    try {
        const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
        return dist/* parse */.qgA(Permission, (await api.request(route, { owner, repo, username })).data).permission;
    }
    catch (error) {
        if (error instanceof github_api/* GitHubError */.y && error.status === 404)
            return 'none';
        throw error;
    }
}
function notCounted(reason) {
    return { kind: 'not-counted', reason };
}

// EXTERNAL MODULE: ./src/common/git-ref.ts
var git_ref = __webpack_require__(55861);
;// CONCATENATED MODULE: ./src/adapters/github/repository/base-commit.ts





const Commit = dist/* object */.Ikc({ sha: dist/* string */.YjP(), parents: dist/* array */.YOg(dist/* object */.Ikc({ sha: dist/* string */.YjP() })) });
const Comparison = dist/* object */.Ikc({ merge_base_commit: dist/* object */.Ikc({ sha: dist/* string */.YjP() }) });
const DefaultBranch = dist/* object */.Ikc({ default_branch: dist/* string */.YjP() });
/**
 * The commit that the measured one must be compared with: of a pull request's merge commit its other parent,
 * because a merge base would blame the pull request for what the base branch did since; of everything else the
 * merge base with the base branch.
 * @throws UserError when GitHub does not know it, or the token may not read the repository.
 */
async function resolveBaseCommit(options) {
    const { context, baseRef } = options;
    const measured = options.checkoutSha ?? context.sha;
    const group = context.mergeGroup;
    if (group !== null && baseRef === null) {
        const how = `${group.baseRef} at ${(0,git_ref/* shortenSha */.y)(group.baseSha)}, the base of the merge group`;
        return { sha: group.baseSha, ref: group.baseRef, how };
    }
    const pull = context.pullRequest;
    const ref = baseRef ?? pull?.baseRef ?? (await loadDefaultBranch(options));
    if (pull !== null && ref === pull.baseRef && measured !== pull.headSha) {
        return (await findOtherParent(options, measured)) ?? findMergeBase(options, ref, measured);
    }
    if (pull === null && measured === context.sha && (0,git_ref/* branchOfRef */.V)(context.ref) === ref) {
        return { sha: measured, ref, how: `${ref} at ${(0,git_ref/* shortenSha */.y)(measured)}, the commit that was measured` };
    }
    return findMergeBase(options, ref, measured);
}
/** The parent of a pull request's merge commit that is not its head; null when `measured` is no such merge. */
async function findOtherParent({ api, context }, measured) {
    const pull = context.pullRequest;
    const parents = await loadParents(api, context, measured);
    const [first, second] = parents ?? [];
    if (pull === null || first === undefined || second === undefined)
        return null;
    const isMerge = first === pull.headSha || second === pull.headSha || measured === context.sha;
    const sha = first === pull.headSha ? second : first;
    const how = `${pull.baseRef} at ${(0,git_ref/* shortenSha */.y)(sha)}, which this pull request is merged into`;
    return isMerge ? { sha, ref: pull.baseRef, how } : null;
}
/** Null for a commit that GitHub does not know: a merge made in the job. @throws UserError */
async function loadParents(api, context, sha) {
    const { owner, name: repo } = context.repository;
    try {
        const answer = await api.request('GET /repos/{owner}/{repo}/commits/{ref}', {
            owner,
            repo,
            ref: sha,
            per_page: 1,
        });
        return dist/* parse */.qgA(Commit, answer.data).parents.map((parent) => parent.sha);
    }
    catch (error) {
        if (error instanceof github_api/* GitHubError */.y && (error.status === 422 || error.status === 404))
            return null;
        throw (0,github_refusal/* explainReadError */.kC)(error, `the commit ${(0,git_ref/* shortenSha */.y)(sha)}`, context);
    }
}
async function findMergeBase(options, ref, measured) {
    const { api, context } = options;
    const { owner, name: repo } = context.repository;
    const head = await findKnownCommit(options, measured);
    const basehead = `${ref}...${head}`;
    try {
        const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
        const answer = await api.request(route, { owner, repo, basehead, per_page: 1 });
        const { sha } = dist/* parse */.qgA(Comparison, answer.data).merge_base_commit;
        return { sha, ref, how: `${ref} at ${(0,git_ref/* shortenSha */.y)(sha)}, where this branch started` };
    }
    catch (error) {
        if (!(error instanceof github_api/* GitHubError */.y) || error.status !== 404) {
            throw (0,github_refusal/* explainReadError */.kC)(error, `the comparison of ${ref} with ${(0,git_ref/* shortenSha */.y)(head)}`, context);
        }
        throw new errors/* UserError */.yo(`GitHub knows no common ancestor of "${ref}" and the measured commit ${(0,git_ref/* shortenSha */.y)(head)} in ${owner}/${repo}.`, `Check the input base-ref. In a private repository the job also needs\n${CONTENTS_READ}`, { cause: error });
    }
}
const CONTENTS_READ = 'permissions:\n  contents: read';
/** A merge that the job made itself exists on this machine only; its head stands in for it. */
async function findKnownCommit({ api, context }, measured) {
    const pull = context.pullRequest;
    if (pull === null || measured === pull.headSha || measured === context.sha)
        return measured;
    return (await loadParents(api, context, measured)) === null ? pull.headSha : measured;
}
async function loadDefaultBranch({ api, context }) {
    const { owner, name: repo, defaultBranch } = context.repository;
    if (defaultBranch !== null)
        return defaultBranch;
    try {
        const answer = await api.request('GET /repos/{owner}/{repo}', { owner, repo });
        return dist/* parse */.qgA(DefaultBranch, answer.data).default_branch;
    }
    catch (error) {
        throw (0,github_refusal/* explainReadError */.kC)(error, `the repository ${owner}/${repo}`, context);
    }
}

;// CONCATENATED MODULE: ./src/adapters/github/repository/file.ts




const File = dist/* object */.Ikc({
    type: dist/* literal */.euz('file'),
    size: dist/* number */.aig(),
    encoding: dist/* string */.YjP(),
    content: dist/* string */.YjP(),
});
const Other = dist/* object */.Ikc({ type: dist/* string */.YjP() });
/** A baseline of 30 runs is about 100 kB; far more than that is some other file. */
const LARGEST_BYTES = 20 * 1024 * 1024;
/** @returns null when GitHub says 404, whatever the reason. @throws UserError when it is no text file. */
async function loadFile(request) {
    const { context, path } = request;
    try {
        const data = await loadContent(request, 'application/vnd.github+json');
        if (Array.isArray(data))
            throw notAFile(path, 'a directory');
        const kind = dist/* parse */.qgA(Other, data).type;
        if (kind === 'symlink')
            throw notAFile(path, 'a symbolic link that leads to no file of the repository');
        if (kind !== 'file')
            throw notAFile(path, `a ${kind}`);
        const file = dist/* parse */.qgA(File, data);
        if (file.size > LARGEST_BYTES)
            throw file_tooLarge(path, file.size);
        if (file.encoding === 'base64')
            return file_decode(Buffer.from(file.content, 'base64'), path);
        // Between 1 and 100 MB the JSON answer holds no content.
        return file_decode(await loadContent(request, 'application/vnd.github.raw+json'), path);
    }
    catch (error) {
        if (error instanceof github_api/* GitHubError */.y && error.status === 404)
            return null;
        if (error instanceof github_api/* GitHubError */.y && error.details.includes('too_large'))
            throw file_tooLarge(path, null);
        throw (0,github_refusal/* explainReadError */.kC)(error, `the file ${path}`, context);
    }
}
async function loadContent({ api, context, path, sha }, accept) {
    const { owner, name: repo } = context.repository;
    const route = 'GET /repos/{owner}/{repo}/contents/{path}';
    return (await api.request(route, { owner, repo, path, ref: sha, headers: { accept } })).data;
}
/** The raw answer is text or bytes, as its content type says. */
function file_decode(content, path) {
    if (typeof content === 'string')
        return content;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${path} on the base branch is not UTF-8 text.`, 'Save it as UTF-8.', { cause });
    }
}
function notAFile(path, kind) {
    const hint = 'Set baseline.path in the config to a file, or move what is there out of the way.';
    return new errors/* UserError */.yo(`${path} on the base branch is ${kind}, not a file.`, hint);
}
function file_tooLarge(path, bytes) {
    const size = bytes === null ? 'over 100 MB' : `${Math.round(bytes / 1024 / 1024)} MB`;
    return new errors/* UserError */.yo(`${path} on the base branch is ${size}; at most ${LARGEST_BYTES / 1024 / 1024} MB are read.`, 'Lower baseline.history in the config, or point baseline.path at the right file.');
}
/**
 * The path as the API wants it.
 * @throws UserError for a path that leaves the repository.
 */
function normalisePath(path) {
    const parts = path.replaceAll('\\', '/').split('/');
    const kept = parts.filter((part) => part !== '' && part !== '.');
    if (/^([A-Za-z]:)?[\\/]/.test(path) || kept.includes('..') || kept.length === 0) {
        throw new errors/* UserError */.yo(`"${path}" is no path inside the repository.`, 'Write it relative to the root of the repository, like .perf-baseline/checkout.json.');
    }
    return kept.join('/');
}

;// CONCATENATED MODULE: ./src/adapters/github/repository/base-branch.ts







/** One page of commits; an older baseline than that is found as the newest one. */
const ANCESTORS = 100;
const Commits = dist/* array */.YOg(dist/* object */.Ikc({
    sha: dist/* string */.YjP(),
    commit: dist/* object */.Ikc({ committer: dist/* nullable */.mee(dist/* object */.Ikc({ date: dist/* optional */.lqM(dist/* string */.YjP(), '') })) }),
}));
/** The baseline as a file of the repository, read through the API at the base commit. */
function createBaseBranch(options) {
    let resolving = null;
    const resolveBase = () => {
        resolving ??= resolveBaseCommit(options);
        return resolving;
    };
    return {
        resolveBase,
        freeze: async () => [],
        async load(wantedPath) {
            const path = normalisePath(wantedPath);
            const base = await resolveBase();
            const text = await loadFile({ ...options, path, sha: base.sha });
            if (text !== null)
                return { ...base, kind: 'found', path, text };
            await requireReadableCommit(options, base.sha);
            return { ...base, kind: 'absent', path };
        },
        async listAncestors() {
            const { sha } = await resolveBase();
            // What GitHub does not say of them costs a remark, not the comparison.
            const commits = await (0,errors/* rescue */.ic)(() => listCommits(options, { sha, per_page: ANCESTORS }), () => []);
            return commits.map((commit) => commit.sha);
        },
        async findLastChange(wantedPath) {
            const { sha } = await resolveBase();
            const path = normalisePath(wantedPath);
            const [newest] = await listCommits(options, { sha, path, per_page: 1 });
            return newest === undefined ? null : { sha: newest.sha, time: newest.commit.committer?.date ?? '' };
        },
    };
}
/** @throws UserError */
async function listCommits({ api, context }, query) {
    const { owner, name: repo } = context.repository;
    try {
        const answer = await api.request('GET /repos/{owner}/{repo}/commits', { owner, repo, ...query });
        return dist/* parse */.qgA(Commits, answer.data);
    }
    catch (error) {
        const what = query.path === undefined ? 'the history' : `the history of ${query.path}`;
        throw (0,github_refusal/* explainReadError */.kC)(error, what, context);
    }
}
/** GitHub says 404 for a file that is not there and for a repository that the token may not read. */
async function requireReadableCommit(options, sha) {
    const { api, context } = options;
    if ((await loadParents(api, context, sha)) !== null)
        return;
    const unknown = new github_api/* GitHubError */.y('Not Found', { status: 404 });
    throw (0,github_refusal/* explainReadError */.kC)(unknown, `the commit ${(0,git_ref/* shortenSha */.y)(sha)}`, context);
}

;// CONCATENATED MODULE: ./src/adapters/github/repository/proposed-files.ts







const Entry = dist/* object */.Ikc({ type: dist/* string */.YjP(), sha: dist/* string */.YjP() });
/** Compares files of the measured commit with those of the base commit, without loading either. */
function createProposedFiles(options, { resolveBase }) {
    const { context, checkoutSha } = options;
    return {
        async changes(wantedPath) {
            const path = normalisePath(wantedPath);
            const measured = await findKnownCommit(options, checkoutSha ?? context.sha);
            const { sha: base } = await resolveBase();
            return (await loadEntry(options, path, base)) !== (await loadEntry(options, path, measured));
        },
    };
}
/** What git has under the path, as a text that is equal where the content is; null where there is nothing. */
async function loadEntry(options, path, sha) {
    const { api, context } = options;
    const { owner, name: repo } = context.repository;
    try {
        const route = 'GET /repos/{owner}/{repo}/contents/{path}';
        const { data } = await api.request(route, { owner, repo, path, ref: sha });
        if (Array.isArray(data))
            return 'folder';
        const entry = dist/* parse */.qgA(Entry, data);
        return `${entry.type} ${entry.sha}`;
    }
    catch (error) {
        if (!(error instanceof github_api/* GitHubError */.y) || error.status !== 404)
            throw (0,github_refusal/* explainReadError */.kC)(error, `the file ${path} at ${(0,git_ref/* shortenSha */.y)(sha)}`, context);
        await requireReadableCommit(options, sha);
        return null;
    }
}

;// CONCATENATED MODULE: ./src/adapters/github/repository/write-refusal.ts
const RULES = /rule violation|protected (branch|ref)|through a pull request|required status check|push declined|cannot (force-)?push|verified signatures/i;
const RACES = /fast.forward|already exists|cannot be updated|reference does not exist|is at .* but expected/i;
/** What a refused write means for whoever wrote. */
function classifyWriteRefusal({ status, message, details }) {
    const text = `${message} ${details}`;
    if ([403, 409, 422].includes(status) && RULES.test(text))
        return 'protected';
    // Without an answer nobody knows whether it was written: reading again tells.
    if (status === 0 || status >= 500 || status === 409)
        return 'race';
    return status === 422 && RACES.test(text) ? 'race' : 'final';
}

;// CONCATENATED MODULE: ./src/adapters/github/repository/branch.ts







const Ref = dist/* object */.Ikc({ object: dist/* object */.Ikc({ sha: dist/* string */.YjP() }) });
const GitCommit = dist/* object */.Ikc({ tree: dist/* object */.Ikc({ sha: dist/* string */.YjP() }) });
const Written = dist/* object */.Ikc({ sha: dist/* string */.YjP(), html_url: dist/* optional */.lqM(dist/* string */.YjP(), '') });
/** The branch's newest commit; null if there is no such branch. @throws UserError */
async function branch_loadHead({ api, context }, branch) {
    try {
        const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
        const answer = await api.request(route, { ...(0,workflow_context/* repositoryOf */._M)(context), ref: `heads/${branch}` });
        return dist/* parse */.qgA(Ref, answer.data).object.sha;
    }
    catch (error) {
        if (error instanceof github_api/* GitHubError */.y && error.status === 404)
            return null;
        if (error instanceof github_api/* GitHubError */.y && error.status === 409) {
            const { owner, name } = context.repository;
            throw new errors/* UserError */.yo(`${owner}/${name} is empty.`, 'Push a first commit.', { cause: error });
        }
        throw (0,github_refusal/* explainReadError */.kC)(error, `the branch ${branch}`, context);
    }
}
/** @throws UserError if there is no such branch */
async function requireHead(access, branch) {
    const head = await branch_loadHead(access, branch);
    if (head !== null)
        return head;
    const { owner, name } = access.context.repository;
    throw new errors/* UserError */.yo(`There is no branch "${branch}" in ${owner}/${name}.`, 'Check the input base-ref. In a private repository the job also needs\npermissions:\n  contents: write');
}
/** The changed files as they are at a commit; null for a file that is not there. @throws UserError */
async function loadTexts(access, sha, changes) {
    const texts = new Map();
    for (const { path } of changes) {
        texts.set(path, await loadFile({ ...access, path: normalisePath(path), sha }));
    }
    return texts;
}
/** No author is named, so that GitHub signs the commit. @throws UserError, GitHubError for what may be a race */
async function writeCommit({ api, context }, { base, parents, texts, message }) {
    const tree = [...texts].map(([path, content]) => ({
        path: normalisePath(path),
        mode: '100644',
        type: 'blob',
        content,
    }));
    const commitRoute = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
    const from = await api.request(commitRoute, { ...(0,workflow_context/* repositoryOf */._M)(context), commit_sha: base });
    const made = await api.request('POST /repos/{owner}/{repo}/git/trees', {
        ...(0,workflow_context/* repositoryOf */._M)(context),
        base_tree: dist/* parse */.qgA(GitCommit, from.data).tree.sha,
        tree,
    });
    const commit = await api.request('POST /repos/{owner}/{repo}/git/commits', {
        ...(0,workflow_context/* repositoryOf */._M)(context),
        message,
        tree: dist/* parse */.qgA(Written, made.data).sha,
        parents,
    });
    const { sha, html_url: url } = dist/* parse */.qgA(Written, commit.data);
    return { sha, url };
}
/** Never forces. @param exists whether the branch was there when it was read. @throws GitHubError */
async function moveBranch({ api, context }, { branch, sha, exists }) {
    const repository = (0,workflow_context/* repositoryOf */._M)(context);
    if (exists) {
        const route = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
        await api.request(route, { ...repository, ref: `heads/${branch}`, sha, force: false });
    }
    else {
        await api.request('POST /repos/{owner}/{repo}/git/refs', {
            ...repository,
            ref: `refs/heads/${branch}`,
            sha,
        });
    }
}
/** `race` and `protected` are outcomes; everything else is thrown in the user's words. */
async function tryWrite(write, what, context) {
    try {
        return { kind: 'written', value: await write() };
    }
    catch (error) {
        if (!(error instanceof github_api/* GitHubError */.y))
            throw (0,github_refusal/* explainWriteError */.jy)(error, what, context);
        const refusal = classifyWriteRefusal(error);
        if (refusal === 'final')
            throw (0,github_refusal/* explainWriteError */.jy)(error, what, context);
        if (refusal === 'race')
            return { kind: 'race' };
        return {
            kind: 'protected',
            reason: [error.message, error.details].filter((text) => text !== '').join(': '),
        };
    }
}

;// CONCATENATED MODULE: ./src/adapters/github/repository/compare-and-swap.ts

/** Somebody else wrote in between: read again, apply again, write again. */
const LOST = Symbol('lost');
const compare_and_swap_MOST_TRIES = 40;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 8_000;
/**
 * Repeats read-apply-write until nobody wrote in between. Pauses are drawn from 0 to a bound that doubles ("full jitter",
 * aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter), so that many writers soon take turns.
 * @throws UserError when others kept winning
 */
async function compareAndSwap(what, attempt, { log, random, sleep }) {
    for (let tries = 1; tries <= compare_and_swap_MOST_TRIES; tries++) {
        const result = await attempt();
        if (result !== LOST) {
            if (tries > 1)
                log.info(`${what} was written at try ${tries}: others wrote at the same time.`);
            return result;
        }
        const bound = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1));
        log.debug(`${what} changed meanwhile; reading it again (try ${tries} of ${compare_and_swap_MOST_TRIES})`);
        if (tries < compare_and_swap_MOST_TRIES)
            await sleep(random() * bound);
    }
    throw new errors/* UserError */.yo(`${what} could not be written: others wrote at the same time, ${compare_and_swap_MOST_TRIES} times over.`, 'Run the job again; let one job gather what the others measured, and give the workflow a concurrency group.');
}

;// CONCATENATED MODULE: ./src/adapters/github/repository/proposal-pull.ts





const Pull = dist/* object */.Ikc({
    number: dist/* number */.aig(),
    html_url: dist/* string */.YjP(),
    head: dist/* object */.Ikc({ sha: dist/* string */.YjP() }),
});
/** The open pull request from the branch into the base. @throws UserError */
async function findOpenPull(branches, access) {
    return (await listPulls(branches, 'open', access))[0] ?? null;
}
/** Whether the branch still is where a merged or closed pull request left it. @throws UserError */
async function isHeadOfClosedPull({ head, ...branches }, access) {
    return (await listPulls(branches, 'closed', access)).some((pull) => pull.head.sha === head);
}
async function listPulls({ base, branch }, state, { api, context }) {
    const { owner, repo } = (0,workflow_context/* repositoryOf */._M)(context);
    try {
        // Newest first: a branch that is used again and again has its last proposal on the first page.
        const query = { owner, repo, base, head: `${owner}:${branch}`, state, per_page: 100 };
        const answer = await api.request('GET /repos/{owner}/{repo}/pulls', query);
        return dist/* parse */.qgA(dist/* array */.YOg(Pull), answer.data);
    }
    catch (error) {
        throw (0,github_refusal/* explainReadError */.kC)(error, `the pull requests of ${branch}`, context);
    }
}
const MOST_DESCRIPTIONS = 5;
/** Opens the pull request, or updates the open one, until its text tells what the branch holds. */
async function publishPull(request, describe, access) {
    const { base, branch, title } = request;
    let created = false;
    for (let times = 1;; times++) {
        const head = await branch_loadHead(access, branch);
        const { files, body } = await describe();
        try {
            const open = await findOpenPull({ base, branch }, access);
            const pull = open === null
                ? await createPull({ base, head: branch, title, body }, access)
                : await updatePull({ pull_number: open.number, title, body }, access);
            created ||= open === null;
            const settled = (await branch_loadHead(access, branch)) === head;
            if (settled || times >= MOST_DESCRIPTIONS)
                return { kind: 'proposed', url: pull.html_url, created, files };
        }
        catch (error) {
            if (!(error instanceof github_api/* GitHubError */.y))
                throw error;
            if (/already exists/i.test(`${error.message} ${error.details}`) && times < MOST_DESCRIPTIONS)
                continue;
            if (/no commits between/i.test(`${error.message} ${error.details}`))
                return { kind: 'unchanged' };
            return { kind: 'pushed', files, ...explainRefusal(error, request, access) };
        }
    }
}
async function createPull(pull, { api, context }) {
    const route = 'POST /repos/{owner}/{repo}/pulls';
    return dist/* parse */.qgA(Pull, (await api.request(route, { ...(0,workflow_context/* repositoryOf */._M)(context), ...pull })).data);
}
async function updatePull(pull, { api, context }) {
    const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
    return dist/* parse */.qgA(Pull, (await api.request(route, { ...(0,workflow_context/* repositoryOf */._M)(context), ...pull })).data);
}
function explainRefusal(error, { base, branch }, { context }) {
    const { owner, repo } = (0,workflow_context/* repositoryOf */._M)(context);
    const server = context.serverUrl;
    const compareUrl = `${server}/${owner}/${repo}/compare/${encodeURI(base)}...${encodeURI(branch)}?expand=1`;
    const permissions = ['contents: write', 'pull-requests: write'];
    const failed = `The branch ${branch} is pushed, but GitHub refused the pull request`;
    const { reason, hint } = (0,github_refusal/* explainError */.UW)(error, { failed, permissions });
    // A setting of the repository, which no permission of the job overrules.
    const allow = /not permitted to create/i.test(error.message)
        ? 'Or allow it: Settings > Actions > General > Allow GitHub Actions to create and approve pull requests.'
        : hint;
    return { compareUrl, reason, hint: `Open it by hand: ${compareUrl}. ${allow}`.trim() };
}

;// CONCATENATED MODULE: ./src/adapters/github/repository/proposal.ts








const proposal_Comparison = dist/* object */.Ikc({ merge_base_commit: dist/* object */.Ikc({ sha: dist/* string */.YjP() }) });
/** One branch and one open pull request, updated in place; the branch only ever moves forward. */
async function proposeChanges(request, options) {
    const { branch } = request;
    const pushed = await compareAndSwap(`The branch ${branch}`, () => pushBranch(request, options), options);
    if (pushed === 'unchanged')
        return { kind: 'unchanged' };
    // Another writer may have pushed meanwhile: the text must tell what the branch holds in the end.
    const describe = async () => {
        const files = await readBranch(request, options);
        return { files, body: request.describe(files) };
    };
    return publishPull(request, describe, options);
}
async function pushBranch({ changes, base, branch, message }, options) {
    const baseHead = await requireHead(options, base);
    const branchHead = await branch_loadHead(options, branch);
    const baseTexts = await loadTexts(options, baseHead, changes);
    const alive = branchHead !== null && (await isAlive({ base, branch, head: branchHead }, options));
    const proposed = alive ? await loadTexts(options, branchHead, changes) : null;
    const texts = new Map(changes.map((change) => [change.path, proposeText(change, baseTexts, proposed)]));
    if (changes.every(({ path }) => texts.get(path) === baseTexts.get(path)))
        return 'unchanged';
    if (proposed !== null && changes.every(({ path }) => texts.get(path) === proposed.get(path)))
        return 'pushed';
    const outcome = await tryWrite(async () => {
        const contains = branchHead !== null && (await isAncestor(baseHead, branchHead, options));
        // A commit on top of both is always a fast forward, and differs from the base in these files only.
        const parents = branchHead === null ? [baseHead] : contains ? [branchHead] : [branchHead, baseHead];
        const commit = await writeCommit(options, { base: baseHead, parents, texts, message });
        await moveBranch(options, { branch, sha: commit.sha, exists: branchHead !== null });
    }, `The branch ${branch}`, options.context);
    if (outcome.kind === 'race')
        return LOST;
    if (outcome.kind === 'protected') {
        throw new errors/* UserError */.yo(`The branch ${branch} could not be pushed: ${outcome.reason}.`, `Let a ruleset of the repository except branches that begin with perf-baseline/.`);
    }
    // What was pushed is read again: a race lost here is found by applying the changes once more.
    return (await isPushed({ changes, branch, texts }, options)) ? 'pushed' : LOST;
}
/** A proposal that was merged or turned down is over: what it holds does not come back. */
async function isAlive({ base, branch, head }, options) {
    if ((await findOpenPull({ base, branch }, options)) !== null)
        return true;
    return !(await isHeadOfClosedPull({ base, branch, head }, options));
}
function proposeText({ path, apply, merge }, base, proposed) {
    const ofBase = base.get(path) ?? null;
    return apply(proposed === null ? ofBase : merge(ofBase, proposed.get(path) ?? null));
}
async function isPushed({ changes, branch, texts, }, options) {
    const head = await branch_loadHead(options, branch);
    if (head === null)
        return false;
    const now = await loadTexts(options, head, changes);
    return changes.every(({ path, apply }) => {
        const text = now.get(path) ?? null;
        return text === texts.get(path) || (text !== null && apply(text) === text);
    });
}
async function isAncestor(ancestor, descendant, { api, context }) {
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
    try {
        const basehead = `${ancestor}...${descendant}`;
        const answer = await api.request(route, { ...(0,workflow_context/* repositoryOf */._M)(context), basehead, per_page: 1 });
        return dist/* parse */.qgA(proposal_Comparison, answer.data).merge_base_commit.sha === ancestor;
    }
    catch (error) {
        // Without a common ancestor GitHub says 404.
        if (error instanceof github_api/* GitHubError */.y && error.status === 404)
            return false;
        throw (0,github_refusal/* explainWriteError */.jy)(error, 'the comparison of branches', context);
    }
}
async function readBranch({ changes, base, branch }, options) {
    const before = await loadTexts(options, await requireHead(options, base), changes);
    const after = await loadTexts(options, await requireHead(options, branch), changes);
    return changes.flatMap(({ path }) => {
        const [old, now] = [before.get(path) ?? null, after.get(path) ?? null];
        return now === null || now === old ? [] : [{ path, before: old, after: now }];
    });
}

;// CONCATENATED MODULE: ./src/adapters/github/repository/writer.ts



/** Changes files of the repository through the Git database: one commit for all of them, by compare-and-swap on the branch. */
function createRepositoryWriter(options) {
    return {
        commit: (request) => commitChanges(request, options),
        propose: (request) => proposeChanges(request, options),
    };
}
async function commitChanges({ changes, branch, message }, options) {
    const what = `The branch ${branch}`;
    let written = { kind: 'unchanged' };
    const attempt = async () => {
        const head = await requireHead(options, branch);
        const files = applyChanges(changes, await loadTexts(options, head, changes));
        if (files.length === 0)
            return written;
        const texts = new Map(files.map(({ path, after }) => [path, after]));
        const outcome = await tryWrite(async () => {
            const commit = await writeCommit(options, { base: head, parents: [head], texts, message });
            await moveBranch(options, { branch, sha: commit.sha, exists: true });
            return commit;
        }, what, options.context);
        if (outcome.kind === 'protected')
            return outcome;
        if (outcome.kind === 'race')
            return LOST;
        written = { kind: 'committed', ...outcome.value, files };
        // A force-push may have taken it away again: only what is still there counts as written.
        const now = await loadTexts(options, await requireHead(options, branch), changes);
        return applyChanges(changes, now).length === 0 ? written : LOST;
    };
    return compareAndSwap(what, attempt, options);
}
/** The files that change. @throws UserError when one of them must not be overwritten */
function applyChanges(changes, texts) {
    return changes
        .map(({ path, apply }) => {
        const before = texts.get(path) ?? null;
        return { path, before, after: apply(before) };
    })
        .filter(({ before, after }) => before !== after);
}

;// CONCATENATED MODULE: ./src/action/github-ports.ts









/** Everything that speaks with GitHub, on one client: the part of the composition root that is loaded when needed. */
async function openGitHubPorts(options) {
    const { token, context, log } = options;
    const api = createGitHubClient({ token, apiUrl: context.apiUrl, log });
    const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    const asked = { ...options, api, checkoutSha: await loadCheckoutSha(options.root) };
    const base = createBaseBranch(asked);
    return {
        base,
        proposed: (0,workflow_context/* isProposal */.ld)(context) ? createProposedFiles(asked, base) : null,
        artifacts: createArtifactReader({ api, context, workflow: options.workflow }),
        writer: createRepositoryWriter({ api, context, log, random: Math.random, sleep }),
        labels: context.pullRequest === null ? null : createPullRequestLabels({ api, context }),
        comments: createCommentPublisher({ api, context, log }),
    };
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


/***/ })

};

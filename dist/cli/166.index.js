export const id = 166;
export const ids = [166];
export const modules = {

/***/ 8166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createK6Installer: () => (/* binding */ createK6Installer)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(1922);
;// CONCATENATED MODULE: ./src/k6/release.ts

const OFFICIAL_RELEASES = 'https://github.com/grafana/k6/releases/download';
const SYSTEMS = { linux: 'linux', darwin: 'macos', win32: 'windows' };
const STABLE_TAG = /^v(\d+\.\d+\.\d+)$/;
/** The asset of a release for a machine (k6's build-release.sh). @throws UserError where k6 has none. */
function chooseAsset(version, { os, arch }) {
    const system = SYSTEMS[os];
    if (system === undefined || (arch !== 'x64' && arch !== 'arm64')) {
        throw new errors/* UserError */.yo(`k6 has no release for ${os} on ${arch}.`, 'Build k6 for this machine and name it by k6.path in the config.');
    }
    // Windows runs amd64 programs on arm64 by emulation; k6 has no build of its own for it.
    const built = system === 'windows' ? 'x64' : arch;
    const folder = `k6-v${version}-${system}-${built === 'x64' ? 'amd64' : 'arm64'}`;
    const archive = system === 'linux' ? 'tar.gz' : 'zip';
    return { name: `${folder}.${archive}`, archive, folder, binary: nameBinary(os), arch: built };
}
/** The name of k6's program file. @param os as Node names it */
function nameBinary(os) {
    return os === 'win32' ? 'k6.exe' : 'k6';
}
/** `k6-v2.2.0-checksums.txt`. */
function nameChecksums(version) {
    return `k6-v${version}-checksums.txt`;
}
/** The SHA-256 of a file, in lower case, from the text that `sha256sum` prints; null if it is not listed. */
function parseChecksum(text, file) {
    for (const line of text.split(/\r?\n/)) {
        const [, digest, name] = /^([0-9a-f]{64}) [ *](.+)$/i.exec(line.trim()) ?? [];
        if (name === file && digest !== undefined)
            return digest.toLowerCase();
    }
    return null;
}
/** Versions of GitHub's list of releases: stable ones only; k6's repository holds odd tags besides. */
function parseReleaseList(list) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((release) => {
        const { tag_name: tag, draft, prerelease } = Object(release);
        const version = STABLE_TAG.exec(String(tag))?.[1];
        return version === undefined || draft === true || prerelease === true ? [] : [version];
    });
}

// EXTERNAL MODULE: ./src/k6/version.ts
var k6_version = __webpack_require__(3077);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/k6/environment.ts
var environment = __webpack_require__(4976);
;// CONCATENATED MODULE: ./src/adapters/k6/installer/binary.ts






const VERSION_MS = 20_000;
/**
 * The version a k6 says it is: `2.2.0`. What is asked may be no k6 (a shell runs a file called `version`), so it gets
 * the environment of k6, without our tokens, and starts in its own folder, not in the checkout.
 * @throws Error saying why there is no answer.
 */
async function readK6Version(path, { env, githubToken, log }) {
    const { variables } = (0,environment/* buildEnvironment */.A)({ env, tokens: [githubToken], added: {} });
    const question = { timeoutMs: VERSION_MS, env: variables, directory: (0,external_node_path_.dirname)(path) };
    const { stdout } = await log.withoutCommands(() => runShort(path, ['version'], question));
    // `k6 v2.2.0 (commit/devel, go1.26.8, linux/amd64)`; the first word is the name of the file.
    const version = /^\S+ v(\d+\.\d+\.\d+\S*) /.exec(stdout)?.[1];
    if (version === undefined)
        throw new Error(`${path} version printed "${stdout.trim().slice(0, 80)}", so it is no k6`);
    return version;
}
/** Runs a command that ends soon, without a shell. @throws Error with the end of what it said. */
async function runShort(command, args, { timeoutMs, env, directory }) {
    try {
        const options = {
            timeout: timeoutMs,
            killSignal: 'SIGKILL',
            maxBuffer: 2 ** 24,
            windowsHide: true,
        };
        return await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(command, [...args], {
            ...options,
            ...(env === undefined ? {} : { env }),
            ...(directory === undefined ? {} : { cwd: directory }),
        });
    }
    catch (error) {
        const { killed, stderr = '' } = Object(error);
        if (killed)
            throw new Error(`${command} ${args[0]} did not end within ${timeoutMs / 1000} s`, { cause: error });
        const said = stderr.trim().split('\n').slice(-3).join(' | ');
        throw new Error(said === '' ? (0,errors/* describeError */.Uc)(error) : said, { cause: error });
    }
}
/** The first file of that name on PATH that may be executed; null if there is none. */
function findOnPath(name, env) {
    return listOnPath(name, env)[0] ?? null;
}
/** The files of that name on PATH that may be executed, in its order. */
function listOnPath(name, env) {
    const variable = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
    return (env[variable] ?? '')
        .split(external_node_path_.delimiter)
        .filter((directory) => directory !== '')
        .map((directory) => (0,external_node_path_.join)(directory, name))
        .filter(isProgram);
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/@actions/tool-cache/lib/tool-cache.js + 11 modules
var tool_cache = __webpack_require__(4255);
;// CONCATENATED MODULE: ./src/adapters/k6/installer/cache.ts




/** The runner's tool cache; outside of a runner, a directory in the user's own cache. */
function openK6Cache(env, arch) {
    const own = (0,external_node_path_.join)(env.XDG_CACHE_HOME || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'perf-baseline-action', 'tools');
    // The library knows one place only, and reads it from the environment of this process at every call.
    const place = () => {
        process.env.RUNNER_TOOL_CACHE = env.RUNNER_TOOL_CACHE || own;
    };
    return {
        find(spec) {
            place();
            const version = (0,k6_version/* findNewest */.Ok)((0,tool_cache/* findAllVersions */.iq)('k6', arch), spec);
            return version === null ? null : (0,tool_cache/* find */.I6)('k6', version, arch) || null;
        },
        add(directory, version) {
            place();
            return (0,tool_cache/* cacheDir */.e8)(directory, 'k6', version, arch);
        },
    };
}

;// CONCATENATED MODULE: ./src/adapters/k6/installer/installation.ts
/** Says which way was taken, and why the others were not. */
function report(installation, k6, way) {
    installation.options.log.info(`k6 ${k6.version}: ${way}. ${explain(installation)}`.trim());
    return k6;
}
/** Why the ways tried so far led nowhere, as a sentence; empty where none was tried. */
function explain({ declined }) {
    return declined.length === 0 ? '' : `Not taken: ${declined.join('; ')}.`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/common/told.ts
var told = __webpack_require__(2804);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(4942);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(4371);
;// CONCATENATED MODULE: ./src/adapters/k6/installer/release-server.ts








const PATIENCE = { totalMs: 300_000, silenceMs: 30_000, pauseMs: 1000 };
const ATTEMPTS = 3;
const LARGEST_BYTES = 500 * 2 ** 20;
/** The server answered, and not with the file. */
class ResponseError extends Error {
    status;
    constructor(status, url) {
        super(`${url} answered ${status}`);
        this.status = status;
    }
}
/** @throws Error saying why the server did not give the text. */
function fetchText(fetching) {
    return attempt(fetching, (response) => response.text());
}
/** Writes the file and returns its SHA-256, in lower case. @throws Error saying why the server did not give it. */
function fetchFile(fetching, destination) {
    return attempt(fetching, async (response, signal) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let bytes = 0;
        async function* measure(chunks) {
            for await (const chunk of chunks) {
                bytes += chunk.length;
                if (bytes > LARGEST_BYTES)
                    throw new Error(`${describeUrl(fetching.url)} is larger than ${LARGEST_BYTES} bytes`);
                hash.update(chunk);
                yield chunk;
            }
        }
        if (response.body === null)
            throw new Error(`${describeUrl(fetching.url)} is empty`);
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(response.body), measure, (0,external_node_fs_.createWriteStream)(destination), {
            signal,
        });
        return hash.digest('hex');
    });
}
/** Tries up to three times within one limit of time; every connection is closed when it returns. */
async function attempt({ url, headers, patience }, read) {
    const signal = AbortSignal.timeout(patience.totalMs);
    const dispatcher = openConnections(url, patience);
    const address = separateCredentials(url);
    try {
        for (let count = 1;; count += 1) {
            try {
                const response = await (0,undici/* fetch */.hd)(address.url, {
                    headers: { 'user-agent': 'perf-baseline-action', ...address.headers, ...headers },
                    signal,
                    dispatcher,
                });
                if (!response.ok)
                    throw new ResponseError(response.status, describeUrl(url));
                if (url.startsWith('https:') && response.url.startsWith('http:'))
                    throw new Error('it leads to http:');
                return await read(response, signal);
            }
            catch (error) {
                if (signal.aborted)
                    throw new Error(`${describeUrl(url)} took longer than ${patience.totalMs / 1000} s`);
                if (count === ATTEMPTS || !mayPass(error))
                    throw explainFetchError(error, url);
                await (0,external_node_timers_promises_.setTimeout)(patience.pauseMs * count, undefined, { signal }).catch(() => { });
            }
        }
    }
    finally {
        await dispatcher.destroy().catch(() => { });
    }
}
/** By way of the proxy that http_proxy, https_proxy and no_proxy name; Node's own fetch knows nothing of them. */
function openConnections(url, { silenceMs }) {
    const limits = { headersTimeout: silenceMs, bodyTimeout: silenceMs };
    const proxy = (0,lib/* getProxyUrl */.s_)(url);
    return proxy === '' ? new undici/* Agent */.g6(limits) : new undici/* ProxyAgent */.kT({ uri: proxy, ...limits });
}
/** `fetch` refuses addresses with a user and password in them, which mirrors like to have. */
function separateCredentials(text) {
    const url = new URL(text);
    const user = decodeURIComponent(url.username);
    const password = decodeURIComponent(url.password);
    url.username = '';
    url.password = '';
    if (user === '' && password === '')
        return { url: url.href, headers: {} };
    const basic = Buffer.from(`${user}:${password}`).toString('base64');
    return { url: url.href, headers: { authorization: `Basic ${basic}` } };
}
/** An address without what may be secret in it. */
function describeUrl(text) {
    const { origin, pathname } = new URL(text);
    return `${origin}${pathname}`;
}
function mayPass(error) {
    return (!(error instanceof ResponseError) || error.status >= 500 || error.status === 429 || error.status === 408);
}
function explainFetchError(error, url) {
    if (error instanceof ResponseError)
        return error;
    // undici says "fetch failed" or "terminated" and puts the reason behind it, at times as a code only.
    const { message, code } = Object(Object(error).cause ?? error);
    return new Error(`${describeUrl(url)}: ${message || code || (0,errors/* describeError */.Uc)(error)}`, { cause: error });
}

;// CONCATENATED MODULE: ./src/adapters/k6/installer/download.ts







/**
 * Downloads a k6 release, compares it with the checksum published beside it and unpacks it. Returns the
 * directory that holds the binary.
 * @throws UserError when the checksum differs or there is no such release; Error when the server cannot be reached.
 */
async function downloadK6({ version, asset, baseUrl, directory, patience, }) {
    const folder = `${baseUrl.replace(/\/+$/, '')}/v${version}`;
    // Nothing of ours goes with these requests: the token belongs to the API, not to this host.
    const ask = (file) => ({ url: `${folder}/${file}`, headers: {}, patience });
    const archive = (0,external_node_path_.join)(directory, asset.name);
    try {
        const expected = parseChecksum(await fetchText(ask(nameChecksums(version))), asset.name);
        if (expected === null)
            throw new Error(`${nameChecksums(version)} has no checksum of ${asset.name}`);
        const actual = await fetchFile(ask(asset.name), archive);
        if (actual !== expected)
            throw toMismatchError(describeUrl(`${folder}/${asset.name}`), expected, actual);
    }
    catch (error) {
        if (error instanceof ResponseError && error.status === 404)
            throw toAbsenceError(version, error);
        throw error;
    }
    const unpacked = (0,external_node_path_.join)(directory, 'unpacked');
    await (0,promises_.mkdir)(unpacked);
    await (asset.archive === 'zip' ? (0,tool_cache/* extractZip */.JE)(archive, unpacked) : (0,tool_cache/* extractTar */.nN)(archive, unpacked));
    return (0,external_node_path_.join)(unpacked, asset.folder);
}
function toMismatchError(url, expected, actual) {
    return new errors/* UserError */.yo(`The k6 downloaded from ${url} is not the published one: its SHA-256 is ${actual}, the release says ${expected}.`, (0,told/* told */.Ev) `Nothing was unpacked. ${(0,told/* phrase */.MZ)('run again')}; if it stays, do not use this server, and report it to whoever runs it.`);
}
function toAbsenceError(version, cause) {
    return new errors/* UserError */.yo(`k6-version: there is no k6 ${version}: ${cause.message}.`, 'Check the version, and k6.download-url in the config if it is set: below it must lie v2.2.0/k6-v2.2.0-linux-amd64.tar.gz and v2.2.0/k6-v2.2.0-checksums.txt.', { cause });
}

;// CONCATENATED MODULE: ./src/adapters/k6/installer/go-build.ts




const BUILD_MS = 900_000;
/**
 * Builds k6 from its Go module; its go.sum verifies every dependency. Returns the directory that holds the
 * binary. @throws Error saying why it cannot be built here.
 */
async function buildK6({ version, directory, env, os }) {
    const go = findOnPath(os === 'win32' ? 'go.exe' : 'go', env);
    if (go === null)
        throw new Error('there is no go on PATH');
    const major = Number(version.split('.')[0]);
    const module = `go.k6.io/k6${major >= 2 ? `/v${major}` : ''}@v${version}`;
    const command = { timeoutMs: BUILD_MS, env: { ...env, CGO_ENABLED: '0' } };
    const source = await runShort(go, ['mod', 'download', '-json', module], command);
    const built = (0,external_node_path_.join)(directory, 'built');
    await (0,promises_.mkdir)(built);
    // `go install` would also ask for the module's latest version, which a module proxy alone cannot answer.
    const output = (0,external_node_path_.join)(built, nameBinary(os));
    await runShort(go, ['build', '-C', JSON.parse(source.stdout).Dir, '-trimpath', '-o', output, '.'], command);
    return built;
}

;// CONCATENATED MODULE: ./src/adapters/k6/installer/provision.ts












/** Gets a k6 that is not on this machine yet. @throws UserError naming every way that was tried. */
async function provideVersion(installation, spec) {
    const version = chooseVersion(installation, spec);
    const { options, request, platform, patience, declined } = installation;
    const { env, log } = options;
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'k6-install-'));
    const asset = chooseAsset(version, platform);
    const baseUrl = request.downloadUrl ?? OFFICIAL_RELEASES;
    const ways = [
        {
            way: `download from ${describeUrl(baseUrl)}, checksum verified`,
            get: () => downloadK6({ version, asset, baseUrl, directory, patience }),
        },
        {
            way: 'built from its Go module',
            get: () => {
                log.info(`Building k6 ${version} from its Go module, which takes a minute or two. ${explain(installation)}`);
                return buildK6({ version, directory, env, os: platform.os });
            },
        },
    ];
    try {
        for (const { way, get } of ways) {
            try {
                return await cacheBinary(installation, version, { way, directory: await get() });
            }
            catch (error) {
                if (error instanceof errors/* UserError */.yo)
                    throw error;
                declined.push(`${way.replace(/,.*/, '')} (${(0,errors/* describeError */.Uc)(error)})`);
            }
        }
        throw new errors/* UserError */.yo(`k6 ${version} cannot be had. Tried: ${declined.join('; ')}.`, (0,told/* told */.Ev) `Name a mirror (k6.download-url) or a binary (k6.path) in the config, put k6 on PATH, or ${(0,told/* phrase */.MZ)('install Go')}.`);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
function chooseVersion({ options, spec: wanted, declined }, spec) {
    if (spec.kind === 'exact')
        return spec.version;
    if ((0,k6_version/* satisfiesSpec */.fB)(k6_version/* DEFAULT_K6_VERSION */.ti, spec)) {
        const message = `The list of k6's releases cannot be had, so k6 ${k6_version/* DEFAULT_K6_VERSION */.ti} stands in for k6 ${(0,k6_version/* describeSpec */.l9)(wanted)}.`;
        options.log.warning(`${message} ${declined[0] ?? ''}`.trim());
        return k6_version/* DEFAULT_K6_VERSION */.ti;
    }
    throw new errors/* UserError */.yo(`k6-version: which k6 is ${(0,k6_version/* describeSpec */.l9)(spec)} cannot be found out. Tried: ${declined.join('; ')}.`, 'Name an exact version, or put a k6 of that range on PATH.');
}
async function cacheBinary(installation, version, { way, directory }) {
    const binary = nameBinary(installation.platform.os);
    const actual = await readK6Version((0,external_node_path_.join)(directory, binary), installation.options).catch((error) => {
        throw new errors/* UserError */.yo(`k6 ${version} (${way}) does not run on this machine: ${(0,errors/* describeError */.Uc)(error)}.`, 'Check that RUNNER_TEMP lies on a disk that programs may be started from, or name a binary by k6.path in the config.', { cause: error });
    });
    if (actual !== version) {
        throw new errors/* UserError */.yo(`k6 ${version} (${way}) says it is k6 ${actual}.`, 'Name another version by k6-version.');
    }
    const cached = await installation.cache.add(directory, version);
    return report(installation, { path: (0,external_node_path_.join)(cached, binary), version }, way);
}

;// CONCATENATED MODULE: ./src/adapters/k6/installer/release-list.ts


const PUBLIC_API = 'https://api.github.com';
/** k6 has about nine releases a year; two pages of a hundred reach back ten years. */
const PAGES = 2;
const PAGE_SIZE = 100;
/** The stable versions of k6. @throws Error when the list cannot be had. */
async function listK6Releases({ apiUrl, tokenApiUrl, token, patience, }) {
    // The token of a GitHub Enterprise server is worth nothing elsewhere, and nobody else's business.
    const trusted = token !== '' && new URL(apiUrl).origin === new URL(tokenApiUrl).origin;
    const headers = {
        accept: 'application/vnd.github+json',
        ...(trusted ? { authorization: `Bearer ${token}` } : {}),
    };
    const versions = [];
    for (let page = 1; page <= PAGES; page += 1) {
        const url = `${apiUrl}/repos/grafana/k6/releases?per_page=${PAGE_SIZE}&page=${page}`;
        const list = JSON.parse(await fetchText({ url, headers, patience }));
        versions.push(...parseReleaseList(list));
        if (!Array.isArray(list) || list.length < PAGE_SIZE)
            break;
    }
    if (versions.length === 0)
        throw new Error(`${apiUrl} lists no release of k6`);
    return versions;
}

;// CONCATENATED MODULE: ./src/adapters/k6/installer/installer.ts










/** Provides k6: the config's binary, the tool cache, PATH, a release or its mirror, or a build by Go, in this order. */
function createK6Installer(options) {
    return {
        async install(request) {
            const platform = options.platform ?? { os: process.platform, arch: process.arch };
            const spec = (0,k6_version/* parseVersionSpec */.ZD)(request.version);
            if (request.path !== null)
                return useGivenBinary(options, (0,external_node_path_.resolve)(request.path), spec);
            checkMirror(request.downloadUrl);
            const installation = {
                options,
                request,
                spec,
                platform,
                patience: { ...PATIENCE, ...options.patience },
                cache: openK6Cache(options.env, chooseAsset(k6_version/* DEFAULT_K6_VERSION */.ti, platform).arch),
                declined: [...(request.declined ?? [])],
            };
            // What is the latest only the list can tell; any other wish may be met without asking anyone.
            const known = spec.kind === 'latest' ? await resolveVersion(installation) : spec;
            const present = (await takeCached(installation, known)) ?? (await takeFromPath(installation, known));
            if (present !== null)
                return present;
            return provideVersion(installation, spec.kind === 'range' ? await resolveVersion(installation) : known);
        },
    };
}
async function useGivenBinary(options, path, spec) {
    const version = await readK6Version(path, options).catch((error) => {
        throw new errors/* UserError */.yo(`k6.path: ${path} cannot be used: ${(0,errors/* describeError */.Uc)(error)}.`, 'Name a k6 binary that this machine can run, or leave k6.path out to have k6 installed.', { cause: error });
    });
    const wish = (0,k6_version/* satisfiesSpec */.fB)(version, spec)
        ? ''
        : `; it is not the k6 ${(0,k6_version/* describeSpec */.l9)(spec)} that k6-version names`;
    options.log.info(`k6 ${version}: ${path}, as k6.path of the config says${wish}.`);
    return { path, version };
}
function checkMirror(url) {
    if (url === null || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)))
        return;
    throw new errors/* UserError */.yo(`k6.download-url: "${url}" is no address of a server.`, 'Write https://host/path.');
}
/** Turns a range or `latest` into one version; where no list can be had, into the version of this action. */
async function resolveVersion({ options, spec, patience, declined }) {
    const { env, log, githubToken: token, releasesApiUrl: apiUrl = PUBLIC_API } = options;
    try {
        const versions = await listK6Releases({
            apiUrl,
            tokenApiUrl: env.GITHUB_API_URL || PUBLIC_API,
            token,
            patience,
        });
        const version = (0,k6_version/* findNewest */.Ok)(versions, spec);
        if (version !== null)
            return { kind: 'exact', version };
        throw new errors/* UserError */.yo(`k6-version: no release of k6 is ${(0,k6_version/* describeSpec */.l9)(spec)}.`, `The newest is ${(0,k6_version/* findNewest */.Ok)(versions, { kind: 'latest' })}.`);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        declined.push(`list of releases (${(0,errors/* describeError */.Uc)(error)})`);
        if (spec.kind !== 'latest')
            return spec;
        // Any k6 would do for "latest", also one of years ago; at least it must not be older than the one for no wish.
        log.warning(`The list of k6's releases cannot be had, so any k6 from ${k6_version/* DEFAULT_K6_VERSION */.ti} on is taken for the latest. ${declined.at(-1)}`);
        return { kind: 'range', range: `>=${k6_version/* DEFAULT_K6_VERSION */.ti}` };
    }
}
async function takeCached(installation, spec) {
    const directory = installation.cache.find(spec);
    if (directory === null) {
        installation.declined.push(`tool cache (holds no k6 ${(0,k6_version/* describeSpec */.l9)(spec)})`);
        return null;
    }
    return takePresent(installation, spec, {
        way: 'tool cache',
        path: (0,external_node_path_.join)(directory, nameBinary(installation.platform.os)),
    });
}
async function takeFromPath(installation, spec) {
    const { options, platform, declined, request } = installation;
    const paths = listOnPath(nameBinary(platform.os), options.env);
    if (paths.length === 0)
        declined.push('PATH (holds no k6)');
    for (const path of paths) {
        const refusal = (await request.refuse?.(path)) ?? null;
        if (refusal === null)
            return takePresent(installation, spec, { way: 'PATH', path });
        declined.push(`PATH (${path}: ${refusal})`);
    }
    return null;
}
async function takePresent(installation, spec, { way, path }) {
    try {
        const version = await readK6Version(path, installation.options);
        if ((0,k6_version/* satisfiesSpec */.fB)(version, spec))
            return report(installation, { path, version }, `${way}, ${path}`);
        installation.declined.push(`${way} (${path} is k6 ${version})`);
    }
    catch (error) {
        installation.declined.push(`${way} (${(0,errors/* describeError */.Uc)(error)})`);
    }
    return null;
}


/***/ })

};

export const id = 297;
export const ids = [297];
export const modules = {

/***/ 6297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFiles: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2310);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5652);
/* harmony import */ var _common_told_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5070);
/* harmony import */ var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8813);






/**
 * Files by paths and patterns, with `/` and relative to the directory, in the order of the patterns.
 * @param directory absolute
 * @throws UserError naming every pattern that finds nothing
 */
async function findFiles(patterns, directory) {
    const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
    const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const ignore = await Promise.all(excluded.map((pattern) => readExclusion(pattern, directory)));
    const found = new Set();
    const missing = [];
    for (const pattern of wanted) {
        const files = await expand(pattern, ignore, directory);
        if (files === null)
            missing.push(pattern);
        for (const file of files ?? [])
            found.add(file);
    }
    if (missing.length > 0) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`No file is found for ${missing.map((pattern) => `"${pattern}"`).join(', ')}.`, (0,_common_told_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .Ev) `Check ${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('scenario-file')} and ${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('results')}: ${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ)('paths start')}. ${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ)('right place')}`);
    }
    if (wanted.length > 0 && found.size === 0) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`All files of ${wanted.map((pattern) => `"${pattern}"`).join(', ')} are excluded by ${excluded.map((pattern) => `"!${pattern}"`).join(', ')}.`, 'Leave one of the exclusions out, or name more files.');
    }
    return [...found];
}
/**
 * A path is taken as it is, even with characters that a pattern would read otherwise, if such a file exists.
 * Null where there is nothing, empty where a path that is there is excluded.
 */
async function expand(pattern, ignore, directory) {
    const path = relativePath(pattern, directory);
    if (await readable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path))) {
        if (await isExcluded(path, ignore, directory))
            return [];
        await (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .requireRegularFile */ .S1)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path), path);
        return [path];
    }
    if (!(0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__/* .isDynamicPattern */ .ey)(path))
        return null;
    const files = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__/* .glob */ .TI)([path], {
        cwd: directory,
        ignore: [...ignore, '**/node_modules/**'],
        onlyFiles: true,
    });
    return files.length === 0 ? null : files.sort();
}
async function isExcluded(path, ignore, directory) {
    if (ignore.length === 0)
        return false;
    const search = { cwd: directory, dot: true };
    const [all, left] = await Promise.all([
        (0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__/* .glob */ .TI)([(0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__/* .escapePath */ .ft)(path)], search),
        (0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__/* .glob */ .TI)([(0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__/* .escapePath */ .ft)(path)], { ...search, ignore: [...ignore] }),
    ]);
    return all.length > 0 && left.length === 0;
}
/** What exists under the very name is meant itself, not what its characters would match. */
async function readExclusion(pattern, directory) {
    const path = relativePath(pattern, directory);
    return (await readable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path))) ? (0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__/* .escapePath */ .ft)(path) : path;
}
/** As patterns want it: with `/`, without `./`. */
function relativePath(pattern, directory) {
    return toPosix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, pattern) : pattern).replace(/^(\.\/)+/, '');
}
async function readable(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).then(() => true, () => false);
}
function toPosix(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? path.replaceAll('\\', '/') : path;
}


/***/ })

};

/** Files of src/ that need no test of their own name, and why. Those that only name types are known by themselves. */
const NEEDS_NONE = {
  'modes/history/request.ts': 'types, and what is said where nothing was stored',
  'report/html/style.ts': 'a style sheet, which people look at',
};

/** At the beginning of a line, whatever is no import and no type: it is there when the program runs. */
const AT_RUN_TIME =
  /^(?!import\b|(?:export )?(?:declare )?(?:type|interface)\b|export (?:type )?[{*])[A-Za-z_$]/m;

/**
 * Files with behaviour that have no test where it is looked for, and exceptions that are none any more.
 * @param files paths, relative to src/
 * @param readSource gives the text of such a file
 * @param exists whether there is a file at a path, relative to the root
 */
export function listUnmirrored(files, readSource, exists) {
  const untested = files.filter((file) => !exists(mirrorOf(file)) && AT_RUN_TIME.test(readSource(file)));
  return [
    ...untested
      .filter((file) => !Object.hasOwn(NEEDS_NONE, file))
      .map((file) => `src/${file}: has no test; it belongs into ${mirrorOf(file)}`),
    ...Object.keys(NEEDS_NONE)
      .filter((file) => files.includes(file) && !untested.includes(file))
      .map((file) => `scripts/mirror-tests.mjs: src/${file} is no exception any more`),
  ];
}

function mirrorOf(file) {
  return `__tests__/${file.replace(/\.ts$/, '.test.ts')}`;
}

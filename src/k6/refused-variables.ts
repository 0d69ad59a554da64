import { UserError } from '../common/errors.ts';
import { phrase, type Told, told } from '../common/told.ts';
import { SWITCHING_THRESHOLDS_OFF } from './thresholds.ts';

const LOADS_PROGRAMS = told`It decides what program code k6 loads, and a pull request may change it there. Set it ${phrase('environment')} instead.`;

/** Variables that the repository's own files do not set, by their names. */
const REFUSED: readonly { readonly name: RegExp; readonly advice: Told }[] = [
  { name: /^K6_NO_THRESHOLDS$/, advice: SWITCHING_THRESHOLDS_OFF },
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
const SWITCHES =
  /^K6_(?:NO_THRESHOLDS|BINARY_PROVISIONING|AUTO_EXTENSION_RESOLUTION|ENABLE_COMMUNITY_EXTENSIONS)$/;

function isOff(name: string, value: unknown): boolean {
  return SWITCHES.test(name) && /^(?:false|0)$/i.test(String(value));
}

/** What is wrong with variables of the config or of a file that it names. @param place of each, for messages */
export function refuseVariables(
  variables: Readonly<Record<string, unknown>>,
  place: (name: string) => string,
): UserError[] {
  return Object.entries(variables).flatMap(([name, value]) => {
    const refused = REFUSED.find((row) => row.name.test(name));
    return refused === undefined || isOff(name, value)
      ? []
      : [new UserError(`${place(name)}: ${name} cannot be set here.`, refused.advice)];
  });
}

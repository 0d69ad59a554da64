type Variables = Readonly<Record<string, string | undefined>>;

export interface SecretSources {
  /** Variables of the surroundings: their names say what is a secret. */
  readonly environment: Variables;
  /** What was handed over for the script, often out of a store of secrets: random values count, whatever their names. */
  readonly given?: Variables;
  /** Paths and names of the project: a value that stands in one is concealed outside of paths and names only. */
  readonly projectWords?: readonly string[];
  /** Names that must be shown as they are: a value that equals one is no secret. */
  readonly publicNames?: readonly string[];
}

export interface Secret {
  readonly text: string;
  /** Whether it stands in a path or a name of the project. */
  readonly isProjectWord: boolean;
}

const SECRET_WORD =
  /(^|_)(tokens?|secrets?|pass|sshpass|[a-z]*passw(or)?ds?|[a-z]*passwd|passphrase|pwd|credentials?|(api|access|private|signing|encryption)_?keys?|bearer|auth(orization)?|webhook|dsn|jwt|cookie)(_|$)/i;
/** Names of places: what stands there is no secret, however random. */
const PLACE_NAME =
  /^(old)?pwd$|(^|_)(urls?|uri|endpoint|host(name)?|address|port|file(name)?|path|dir(ectory)?|folder)$/i;
/** Names of what something is like: no secret unless the value is random. */
const PLAIN_NAME =
  /(^|_)(name|length|size|count|ttl|timeout|expiry|lifetime|enabled|disabled|required|type|mode|method|scheme|scopes?|algorithm|issuer|audience|realm)$/i;
/** An address that is a secret as a whole: whoever knows it may post. */
const SECRET_ADDRESS = /(^|_)(webhook|dsn)(_|$)/i;
/** Switches, and words and headers of HTTP that say how something is secured: no secrets, whatever their names. */
const PLAIN_VALUE =
  /^(true|false|yes|no|on|off|enabled|disabled|required|optional|none|null|undefined|basic|bearer|digest|authorization|x-(api|auth|access|csrf|xsrf)-(key|token))$/i;
/** A number is plain only where the name asks for one: a password may be all digits. */
const NUMBER = /^[+-]?[\d.,_]+\s?(%|[a-z]{1,7})?$/i;
const NUMBER_NAME =
  /^(max(imum)?|min(imum)?|num(ber)?)_|(^|_)(per_[a-z]+|limit|max(imum)?|min(imum)?|rate|ratio|percent(age)?|number|retries|attempts|interval|delay|duration|age|expires(_in)?|seconds|minutes|hours|days|ms)$/i;
/** A shorter one (`test`) would be found in texts that have nothing to do with it. */
const SHORTEST_SECRET = 6;
const SHORTEST_RANDOM = 16;

/** Values that nobody may read, and the forms they take in texts; the longest first. */
export function listSecrets({
  environment,
  given = {},
  projectWords = [],
  publicNames = [],
}: SecretSources): Secret[] {
  const isProjectWord = (value: string) => isPartOfAny(value, projectWords);
  const isShown = (value: string) =>
    PLAIN_VALUE.test(value) || publicNames.includes(value) || (/[/\\]/.test(value) && isProjectWord(value));
  const values = [
    ...listEntries(environment).flatMap(([name, value]) => listValueSecrets(name, value)),
    ...listEntries(given).flatMap(([name, value]) =>
      looksRandom(dropScheme(value)) && !PLACE_NAME.test(splitName(name))
        ? [value]
        : listValueSecrets(name, value),
    ),
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

function isPartOfAny(value: string, words: readonly string[]): boolean {
  const sought = value.toLowerCase();
  return words.some((word) => word.toLowerCase().includes(sought));
}

function listEntries(variables: Variables): (readonly [string, string])[] {
  return Object.entries(variables).map(([name, value = '']) => [name, value]);
}

function listValueSecrets(name: string, value: string): string[] {
  return isSecret(name, value) ? [value] : listAddressSecrets(value);
}

/** `API_TOKEN`, `apiToken`, `api-token`; not `API_TOKEN_FILE`, `TOKEN_LENGTH`, `PWD`, nor `MAX_TOKENS` of a number. */
function isSecret(name: string, value: string): boolean {
  const words = splitName(name);
  if (SECRET_ADDRESS.test(words)) return true;
  if (!SECRET_WORD.test(words) || PLACE_NAME.test(words)) return false;
  if (NUMBER.test(value) && NUMBER_NAME.test(words)) return false;
  return !PLAIN_NAME.test(words) || looksRandom(dropScheme(value));
}

function splitName(name: string): string {
  return name.replace(/([a-z\d])(?=[A-Z])/g, '$1_').replaceAll('-', '_');
}

/** `Bearer abc` without its first word: a script may show the token alone. */
function dropScheme(value: string): string {
  return value.replace(/^(basic|bearer|digest|token|apikey)\s+/i, '');
}

/** User and password of an address, and what its query calls a secret. */
function listAddressSecrets(value: string): string[] {
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(value) || !URL.canParse(value)) return [];
  const { username, password, searchParams } = new URL(value);
  const asked = [...searchParams].filter(
    ([name, secret]) => isSecret(name, secret) || /^(sig|signature|key|code)$/i.test(name),
  );
  const inQuery = asked.map(([, secret]) => secret);
  if (password !== '') return [`${username}:${password}`, password, decode(password), ...inQuery];
  return username.length >= SHORTEST_RANDOM ? [username, ...inQuery] : inQuery;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Letters and digits as no person would write them: no address, path, date, version or words with dashes. */
function looksRandom(value: string): boolean {
  return (
    value.length >= SHORTEST_RANDOM &&
    /^[\w+/=.~:-]+$/.test(value) &&
    /\d/.test(value) &&
    /[a-z]/i.test(value) &&
    !/:\/\/|^[./~]|^([a-z\d-]+\.)+[a-z]{2,}(:\d+)?(\/|$)/.test(value) &&
    !/^([a-z]+|[A-Z][a-z]*|v?\d{1,8})([-_.:/]([a-z]+|[A-Z][a-z]*|v?\d{1,8}))*$/.test(value)
  );
}

/** What is easily part of something else is a secret only where it stands alone: `checkout` in `checkout_latency` is none. */
export function concealText(text: string, secrets: readonly Secret[]): string {
  return secrets.reduce(
    (shown, secret) => (shown.includes(secret.text) ? shown.replaceAll(findable(secret), '***') : shown),
    text,
  );
}

function findable({ text, isProjectWord }: Secret): string | RegExp {
  const escaped = text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  if (isProjectWord)
    return new RegExp(
      `(?<![\\p{L}\\p{N}_./\\\\-])${escaped}(?![\\p{L}\\p{N}_/\\\\-]|\\.[\\p{L}\\p{N}_])`,
      'gu',
    );
  if (text.length >= SHORTEST_RANDOM || !/^(\p{L}+|\d+)$/u.test(text)) return text;
  return new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, 'gu');
}

/** A copy in which no text holds a secret; names of fields stay. */
export function concealValue<T>(value: T, secrets: readonly Secret[]): T {
  if (secrets.length === 0) return value;
  if (typeof value === 'string') return concealText(value, secrets) as T;
  if (Array.isArray(value)) return value.map((item) => concealValue(item, secrets)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, concealValue(inner, secrets)]),
  ) as T;
}

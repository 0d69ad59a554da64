type Variables = Readonly<Record<string, string | undefined>>;

export interface SecretSources {
  /** Variables of the surroundings: their names say what is a secret. */
  readonly environment: Variables;
  /** What was handed over for the script, often out of a store of secrets: random values count, whatever their names. */
  readonly given?: Variables;
  /** Paths and names of the project: what stands there is public, and no secret. */
  readonly publicWords?: readonly string[];
}

const SECRET_WORD =
  /(^|_)(tokens?|secrets?|passw(or)?d|passwd|passphrase|pwd|credentials?|(api|access|private|signing|encryption)_?keys?|bearer|auth(orization)?|webhook|dsn|jwt|cookie)(_|$)/i;
/** Names of what is known to be no secret: of places, and of what something is like. */
const PLAIN_NAME =
  /^(old)?pwd$|(^|_)(urls?|uri|endpoint|host(name)?|address|port|file(name)?|name|path|dir(ectory)?|folder|length|size|count|ttl|timeout|expiry|lifetime|enabled|disabled|required|type|mode|method|scheme|header|scopes?|algorithm|issuer|audience|realm)$/i;
/** An address that is a secret as a whole: whoever knows it may post. */
const SECRET_ADDRESS = /(^|_)(webhook|dsn)(_|$)/i;
/** Booleans, numbers and durations, whatever their names. */
const PLAIN_VALUE =
  /^(true|false|yes|no|on|off|enabled|disabled|required|optional|none|null|undefined|[+-]?[\d.,_]+\s?(%|[a-z]{1,7})?)$/i;
/** A shorter one (`test`) would be found in texts that have nothing to do with it. */
const SHORTEST_SECRET = 6;
const SHORTEST_RANDOM = 16;

/** Values that nobody may read, and the forms they take in texts; the longest first. */
export function listSecrets({ environment, given = {}, publicWords = [] }: SecretSources): string[] {
  const isPublic = (value: string) => {
    const sought = value.toLowerCase();
    return publicWords.some((word) => word.toLowerCase().includes(sought));
  };
  const values = [
    ...listEntries(environment).flatMap(([name, value]) =>
      isSecretName(name) ? [value] : listAddressSecrets(value),
    ),
    ...listEntries(given).flatMap(([name, value]) =>
      isSecretName(name) || (!PLAIN_NAME.test(name) && looksRandom(value))
        ? [value]
        : listAddressSecrets(value),
    ),
  ];
  const forms = values
    .flatMap((value) => [value, ...value.split(/\r?\n/)])
    .map((value) => value.trim())
    .filter((value) => value.length >= SHORTEST_SECRET && !PLAIN_VALUE.test(value) && !isPublic(value))
    .flatMap((value) => [value, encodeURIComponent(value)]);
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}

function listEntries(variables: Variables): (readonly [string, string])[] {
  return Object.entries(variables).map(([name, value = '']) => [name, value]);
}

/** `API_TOKEN`, `apiToken`, `api-token`; not `API_TOKEN_FILE`, `TOKEN_LENGTH`, `PWD`. */
function isSecretName(name: string): boolean {
  const words = name.replace(/([a-z\d])(?=[A-Z])/g, '$1_').replaceAll('-', '_');
  if (SECRET_ADDRESS.test(words)) return true;
  return SECRET_WORD.test(words) && !PLAIN_NAME.test(words);
}

/** User and password of an address, and what its query calls a secret. */
function listAddressSecrets(value: string): string[] {
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(value) || !URL.canParse(value)) return [];
  const { username, password, searchParams } = new URL(value);
  const asked = [...searchParams].filter(
    ([name]) => isSecretName(name) || /^(sig|signature|key|code)$/i.test(name),
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

/** A short plain word is a secret only where it stands alone: `checkout` in `checkout_latency` is none. */
export function concealText(text: string, secrets: readonly string[]): string {
  return secrets.reduce((shown, secret) => {
    if (!shown.includes(secret)) return shown;
    if (secret.length >= SHORTEST_RANDOM || !/^\p{L}+$/u.test(secret)) return shown.replaceAll(secret, '***');
    return shown.replace(new RegExp(`(?<![\\p{L}\\p{N}_])${secret}(?![\\p{L}\\p{N}_])`, 'gu'), '***');
  }, text);
}

/** A copy in which no text holds a secret; names of fields stay. */
export function concealValue<T>(value: T, secrets: readonly string[]): T {
  if (secrets.length === 0) return value;
  if (typeof value === 'string') return concealText(value, secrets) as T;
  if (Array.isArray(value)) return value.map((item) => concealValue(item, secrets)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, concealValue(inner, secrets)]),
  ) as T;
}

type Variables = Readonly<Record<string, string | undefined>>;

const SECRET_NAME =
  /(^|_)(token|secret|passw(or)?d|passphrase|pwd|credentials?|api_?key|access_?key|private_?key|bearer|auth(orization)?)(_|$)/i;
/** A shorter one (`test`, `true`) would be found in texts that have nothing to do with it. */
const SHORTEST_SECRET = 6;

/** Values of variables that are called like secrets, the longest first. */
export function listSecrets(variables: Variables): string[] {
  return Object.entries(variables)
    .flatMap(([name, value = '']) =>
      SECRET_NAME.test(name) && value.length >= SHORTEST_SECRET ? [value] : [],
    )
    .sort((a, b) => b.length - a.length);
}

export function concealText(text: string, secrets: readonly string[]): string {
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
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

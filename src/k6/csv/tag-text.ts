/** How the values of tags become the names of rows. */
export interface TagTextOptions {
  /** Write `{id}` for numbers, UUIDs and long hexadecimal ids in the paths of URLs. */
  readonly groupIds: boolean;
  /** Leave out `http://host:port`, for runs against servers on different ports. */
  readonly dropOrigins: boolean;
}

const URL_PATTERN = /([a-z][a-z0-9+.-]*:\/\/)([^\s/?#]*)([^\s?#]*)([?#]\S*)?/gi;
const ID =
  /^(\d+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=[a-f]*\d)[0-9a-f]{16,}|[0-9A-HJKMNP-TV-Z]{26})$/i;

/**
 * The value of a tag without what would make a row of every request: k6 takes the whole URL for the name of a
 * request that has none, and the query would be part of it. Text that holds no URL stays as it is.
 */
export function cleanTagValue(value: string, options: TagTextOptions): string {
  const withoutQuery = value.replace(URL_PATTERN, (_, scheme: string, host: string, path: string) => {
    const origin = options.dropOrigins ? '' : scheme + host;
    return origin + (options.groupIds ? groupIds(path) : path) || '/';
  });
  return options.groupIds && value.startsWith('/') ? groupIds(withoutQuery) : withoutQuery;
}

function groupIds(path: string): string {
  return path
    .split('/')
    .map((segment) => (ID.test(segment) ? '{id}' : segment))
    .join('/');
}

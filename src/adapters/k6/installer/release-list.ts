import { parseReleaseList } from '../../../k6/release.ts';
import { fetchText, type Patience } from './release-server.ts';

export const PUBLIC_API = 'https://api.github.com';
/** k6 has about nine releases a year; two pages of a hundred reach back ten years. */
const PAGES = 2;
const PAGE_SIZE = 100;

export interface ReleaseListRequest {
  /** The API that knows k6's releases. */
  readonly apiUrl: string;
  /** The API that the token is for (GITHUB_API_URL). */
  readonly tokenApiUrl: string;
  readonly token: string;
  readonly patience: Patience;
}

/** The stable versions of k6. @throws Error when the list cannot be had. */
export async function listK6Releases({
  apiUrl,
  tokenApiUrl,
  token,
  patience,
}: ReleaseListRequest): Promise<string[]> {
  // The token of a GitHub Enterprise server is worth nothing elsewhere, and nobody else's business.
  const trusted = token !== '' && new URL(apiUrl).origin === new URL(tokenApiUrl).origin;
  const headers = {
    accept: 'application/vnd.github+json',
    ...(trusted ? { authorization: `Bearer ${token}` } : {}),
  };
  const versions: string[] = [];
  for (let page = 1; page <= PAGES; page += 1) {
    const url = `${apiUrl}/repos/grafana/k6/releases?per_page=${PAGE_SIZE}&page=${page}`;
    const list: unknown = JSON.parse(await fetchText({ url, headers, patience }));
    versions.push(...parseReleaseList(list));
    if (!Array.isArray(list) || list.length < PAGE_SIZE) break;
  }
  if (versions.length === 0) throw new Error(`${apiUrl} lists no release of k6`);
  return versions;
}

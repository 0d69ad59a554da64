import type { BaselineDocument } from '../../baseline/document.ts';
import {
  holdsOneRun,
  type ImportTarget,
  nameFormat,
  readStoredDocument,
  type StoredDocument,
} from '../../baseline/foreign-document.ts';
import { cutAfterCommit, findNearestCommit, type Lineage } from '../../baseline/nearest-commit.ts';
import { baselineArtifactName, baselinePath, requireSuite } from '../../baseline/places.ts';
import { asUserError, rescue } from '../../common/errors.ts';
import { shortenSha } from '../../common/git-ref.ts';
import { plural } from '../../common/text.ts';
import type { BaselineState } from '../../comparison/suites/baseline-state.ts';
import type { Direction } from '../../measurement/metric.ts';
import type { RunRecord } from '../../measurement/run-record.ts';
import type { ArtifactReader, UploadedBaseline } from '../../ports/artifacts.ts';
import type { BaseBranch } from '../../ports/base-branch.ts';
import {
  ArtifactsForbidden,
  describeExpiry,
  describeRefused,
  describeUnread,
  describeUploaded,
  loadArtifactBaseline,
  requireArtifacts,
} from '../history/uploaded-baseline.ts';
import { findOwnEdits } from './own-edits.ts';
import type { ComparingOptions, ComparingPorts, LoadedBaseline } from './request.ts';

type RepositoryPorts = Pick<ComparingPorts, 'base' | 'workspace' | 'log'>;
type ArtifactPorts = Pick<ComparingPorts, 'artifacts' | 'base' | 'log'>;

/** The baseline of a suite; what cannot be read becomes an error beside what was measured. */
export async function loadBaseline(
  record: RunRecord,
  options: ComparingOptions,
  ports: RepositoryPorts & ArtifactPorts,
): Promise<LoadedBaseline> {
  if (options.wanted === 'none') {
    return toLoaded({ kind: 'unwanted', place: 'not asked for' });
  }
  const path = baselinePath(options.config.baseline.path, record.suite);
  try {
    if (options.wanted === 'artifact')
      return await loadFromArtifacts(record, options, {
        ...ports,
        artifacts: requireArtifacts(ports.artifacts),
      });
    const wanted = { path, anySuite: options.anySuite === true, worse: options.worse ?? null };
    const ofRepo = await loadFromRepository(record, wanted, ports);
    if (ofRepo.baseline.kind === 'found' || options.wanted === 'repo') return ofRepo;
    return await tryArtifacts(ofRepo, record, options, ports);
  } catch (error) {
    // What was measured is still judged by its thresholds and shown.
    const places = { auto: `${path}, or artifacts`, repo: path, artifact: 'artifacts' };
    const place = places[options.wanted];
    const baseline: BaselineState = { kind: 'unreadable', place: `${place}, which could not be read` };
    return { baseline, error: asUserError(error), notices: [] };
  }
}

function toLoaded(baseline: BaselineState, notices: readonly string[] = []): LoadedBaseline {
  return { baseline, error: null, notices };
}

interface WantedFile {
  readonly path: string;
  readonly anySuite: boolean;
  /** Which direction is worse of a list that does not say so. */
  readonly worse: Direction | null;
}

async function loadFromRepository(
  { suite }: RunRecord,
  { path, anySuite, worse }: WantedFile,
  ports: RepositoryPorts,
): Promise<LoadedBaseline> {
  const { base, log } = ports;
  const file = await base.load(path);
  const notices = await findOwnEdits(path, file.kind === 'found' ? file.text : null, ports);
  const at = `${path} on ${file.how}`;
  if (file.kind === 'absent') {
    const change = await base.findLastChange(path);
    if (change === null) return toLoaded({ kind: 'absent', place: at }, notices);
    const why = `the commit ${shortenSha(change.sha)} removed ${path}`;
    return toLoaded({ kind: 'lost', place: at, why }, notices);
  }
  const { document, format } = await readFile(file.text, { suite, path, place: at, worse }, base);
  if (!anySuite) requireSuite(document, suite, at);
  const { how } = findNearestCommit(document, await loadLineage(document, base));
  const whose = document.suite === suite ? at : `baseline of suite ${document.suite} (${at})`;
  const read = format === 'baseline' ? whose : `${at} (read as ${nameFormat(format)})`;
  const place = how === '' ? read : `${read}; its newest run is ${how}`;
  log.info(`Baseline of ${suite}: ${place}.`);
  return toLoaded({ kind: 'found', document, place, holdsOneRun: holdsOneRun(format) }, notices);
}

/** Files of other tools may not say when they were measured; the commit that wrote them does, where it can be asked for. */
async function readFile(
  text: string,
  { path, ...target }: ImportTarget & { readonly path: string },
  base: BaseBranch,
): Promise<StoredDocument> {
  const read = readStoredDocument(text, target);
  if (read.format === 'baseline') return read;
  const change = await rescue(
    () => base.findLastChange(path),
    () => null,
  );
  const unknownTime = change?.time;
  return unknownTime ? readStoredDocument(text, { ...target, unknownTime }) : read;
}

/** Asked for only where there is something to find: it is one more question to GitHub. */
async function loadLineage({ runs }: BaselineDocument, base: BaseBranch): Promise<Lineage> {
  const { sha: baseSha } = await base.resolveBase();
  return { baseSha, ancestors: runs.length === 0 ? [] : await base.listAncestors() };
}

async function loadFromArtifacts(
  { suite, leg, provenance }: RunRecord,
  { config }: ComparingOptions,
  { artifacts, base, log }: ArtifactPorts & { readonly artifacts: ArtifactReader },
): Promise<LoadedBaseline> {
  const { ref } = await base.resolveBase();
  const { history } = config.baseline;
  const request = { suite, leg, baseRef: ref, history, ownRun: false };
  const { document, uploaded, refused, lost, unread } = await loadArtifactBaseline(request, artifacts);
  for (const line of describeRefused(refused)) log.info(line);
  const looked = `artifacts named ${baselineArtifactName(suite, '')} of ${ref}`;
  const [newest] = uploaded;
  const mistake = describeUnread(unread);
  if (document === null || newest === undefined) {
    // Whatever else is lost or foreign: this one may be what the run should be judged by.
    if (mistake !== null) throw mistake;
    const [first] = describeRefused(refused);
    const place =
      first === undefined ? looked : `${looked}; ${plural(refused.length, 'artifact')} refused: ${first}`;
    if (lost === null) return toLoaded({ kind: 'absent', place });
    const why = `the artifact of ${lost.createdAt.slice(0, 10)} is gone: ${lost.why}`;
    return toLoaded({ kind: 'lost', place, why });
  }
  const lineage = await loadLineage(document, base);
  const nearest = findNearestCommit(document, lineage);
  const stored = describeUploaded(uploaded, provenance.time);
  const place = nearest.how === '' ? stored : `${stored}; its newest run that counts is ${nearest.how}`;
  log.info(`Baseline of ${suite}: ${place}.`);
  const expiry = describeExpiry(newest, provenance.time);
  const rest = mistake === null ? null : `${mistake.message} Compared with ${describeRest(uploaded)}.`;
  const notices = [expiry, rest].filter((notice) => notice !== null);
  for (const notice of notices) log.warning(notice);
  const counted = cutAfterCommit(document, nearest, lineage);
  return toLoaded({ kind: 'found', document: counted, place }, notices);
}

function describeRest({ length }: readonly UploadedBaseline[]): string {
  return length === 1 ? 'the one that could be read' : `the ${length} that could be read`;
}

/** `baseline: auto`: a token that may not list artifacts is no mistake, but the reader is told. */
async function tryArtifacts(
  ofRepo: LoadedBaseline,
  record: RunRecord,
  options: ComparingOptions,
  ports: ArtifactPorts,
): Promise<LoadedBaseline> {
  const { artifacts } = ports;
  const unasked = (why: string): LoadedBaseline => {
    const place = `${ofRepo.baseline.place}; ${why}`;
    return { ...ofRepo, baseline: { ...ofRepo.baseline, place } };
  };
  if (artifacts === null) return unasked('artifacts, which need a github-token to be read');
  try {
    const ofArtifacts = await loadFromArtifacts(record, options, { ...ports, artifacts });
    const notices = [...ofRepo.notices, ...ofArtifacts.notices];
    if (ofArtifacts.baseline.kind === 'absent' && ofRepo.baseline.kind === 'lost') return ofRepo;
    return ofArtifacts.baseline.kind === 'absent'
      ? toLoaded(
          { kind: 'absent', place: `${ofRepo.baseline.place}; ${ofArtifacts.baseline.place}` },
          notices,
        )
      : { ...ofArtifacts, notices };
  } catch (error) {
    if (!(error instanceof ArtifactsForbidden)) throw error;
    ports.log.info(`Artifacts were not looked through: ${error.message} ${error.hint}`);
    return unasked('artifacts were not looked through, which needs actions: read');
  }
}

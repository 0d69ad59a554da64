import type { Outputs } from '../../src/modes/publish/outputs.ts';
import type { PublishingPorts } from '../../src/modes/publish/report.ts';
import type { CommentOutcome, CommentRequest } from '../../src/ports/pull-request.ts';
import type { Annotation } from '../../src/ports/report-sinks.ts';
import { createMemoryLog, type MemoryLog } from '../support/memory-log.ts';
import { createMemoryUploads } from './stores.ts';

export interface FakePublishing {
  readonly ports: PublishingPorts;
  readonly log: MemoryLog;
  /** What was published, in order. */
  readonly effects: readonly string[];
  readonly summaries: readonly (readonly string[])[];
  readonly files: ReadonlyMap<string, string>;
  readonly annotations: readonly Annotation[];
  readonly comments: readonly CommentRequest[];
  /** All that were set, the last of a name. */
  readonly outputs: Outputs;
}

type Place = 'summary' | 'files' | 'annotator' | 'comments';

/** Everything a report is published to, in memory. A place named in `broken` throws that error. */
export function createFakePublishing(
  options: { broken?: Partial<Record<Place, Error>>; outcome?: CommentOutcome; comments?: boolean } = {},
): FakePublishing {
  const effects: string[] = [];
  const summaries: (readonly string[])[] = [];
  const files = new Map<string, string>();
  const annotations: Annotation[] = [];
  const comments: CommentRequest[] = [];
  const outputs: Record<string, string> = {};
  const log = createMemoryLog();
  const enter = (place: Place, effect: string) => {
    effects.push(effect);
    const error = options.broken?.[place];
    if (error !== undefined) throw error;
  };
  const outcome = options.outcome ?? {
    kind: 'published',
    url: 'https://github.com/octo/shop/pull/7#c',
    created: true,
  };
  const publisher = {
    async publish(request: CommentRequest) {
      enter('comments', 'comment');
      comments.push(request);
      return outcome;
    },
  };
  return {
    log,
    effects,
    summaries,
    files,
    annotations,
    comments,
    outputs,
    ports: {
      log,
      setOutputs: (set) => {
        Object.assign(outputs, set);
      },
      comments: options.comments === false ? null : publisher,
      summary: {
        async publish(bodies) {
          enter('summary', 'summary');
          summaries.push(bodies);
          return true;
        },
      },
      files: {
        async write(name, text) {
          enter('files', `file ${name}`);
          files.set(name, text);
          return `/reports/${name}`;
        },
      },
      uploads: createMemoryUploads(),
      annotator: {
        annotate(annotation) {
          enter('annotator', 'annotation');
          annotations.push(annotation);
        },
      },
    },
  };
}

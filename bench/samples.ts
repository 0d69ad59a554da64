/**
 * How fast samples are read, as ratios against the obvious way (JSON.parse for every line of k6's JSON output)
 * over the same samples in the same process, and how much memory a stream of any length takes. The goals stand
 * in the last column. `--quick` reads a tenth.
 */
import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGunzip, createGzip } from 'node:zlib';
import { readSamples, type SampleOptions } from '../src/k6/csv/reader.ts';
import { BUILT_IN_METRICS } from '../src/measurement/built-in-metrics.ts';
import type { SampleTarget } from '../src/samples/batch.ts';
import { SampleBatch } from '../src/samples/batch.ts';
import { SampleSetBuilder } from '../src/samples/builder.ts';
import type { SampleSet } from '../src/samples/sample-set.ts';
import { cpuSince, makeJsonBlock, ROWS_PER_REQUEST, streamSamples } from './sample-stream.ts';

const quick = process.argv.includes('--quick');
const scale = quick ? 0.1 : 1;
const REQUESTS_PER_SECOND = 2000;
const BYTES_PER_REQUEST = 1474;

const options = (requests: number): SampleOptions => ({
  identity: { suite: 'bench', scriptHash: null, shard: null },
  groupings: [['name']],
  seriesLimit: 50,
  wanted: [],
  kinds: {},
  durationMs: (requests / REQUESTS_PER_SECOND) * 1000,
  groupIds: false,
  dropOrigins: false,
});

interface Timing {
  readonly samples: number;
  readonly cpuMs: number;
}
const perSecond = ({ samples, cpuMs }: Timing) => samples / cpuMs / 1000;

/** A load of eight stages whose scenarios are told apart. */
const staged = (requests: number): Partial<SampleOptions> => {
  const stageMs = ((requests / REQUESTS_PER_SECOND) * 1000) / 8;
  const atMs = Array.from({ length: 9 }, (_, index) => index * stageMs);
  return { groupings: [['name'], ['scenario']], cuts: { atMs, leadMs: 0 } };
};

async function timeCsv(requests: number, quoted = false, more: Partial<SampleOptions> = {}): Promise<Timing> {
  const spent = { ms: 0 };
  const start = process.cpuUsage();
  const stream = streamSamples({ requests, requestsPerSecond: REQUESTS_PER_SECOND, quoted }, spent);
  const { samples } = await readSamples(stream, { ...options(requests), ...more });
  return { samples, cpuMs: cpuSince(start) - spent.ms };
}

/** What the bytes alone cost: finding the line ends, one byte after the other. */
async function timeByteScan(requests: number): Promise<Timing> {
  const spent = { ms: 0 };
  const start = process.cpuUsage();
  let samples = -1;
  for await (const chunk of streamSamples({ requests, requestsPerSecond: 2000, quoted: false }, spent)) {
    for (let i = 0; i < chunk.length; i++) if (chunk[i] === 10) samples++;
  }
  return { samples, cpuMs: cpuSince(start) - spent.ms };
}

/** The alternative: a line, JSON.parse, a look-up by metric and tags, and the same counting. */
function timeJson(requests: number): Timing {
  const block = makeJsonBlock();
  const start = process.cpuUsage();
  const builder = new SampleSetBuilder(options(requests));
  const targets = new Map<string, SampleTarget>();
  const batch = new SampleBatch();
  for (let done = 0; done < requests; done += block.requests) {
    for (const line of new TextDecoder().decode(block.bytes).split('\n')) {
      if (line === '') continue;
      const { metric, data } = JSON.parse(line);
      const key = `${metric}\n${data.tags.name ?? ''}`;
      let target = targets.get(key);
      if (target === undefined) {
        target = builder.resolve(
          metric,
          BUILT_IN_METRICS[metric]!,
          data.tags,
          data.tags.scenario === undefined,
        );
        targets.set(key, target);
      }
      batch.targets[batch.length] = target;
      batch.times[batch.length] = Date.parse(data.time);
      batch.values[batch.length++] = data.value;
      if (batch.length === SampleBatch.SIZE) builder.add(batch);
    }
  }
  builder.add(batch);
  return { samples: builder.finish().samples, cpuMs: cpuSince(start) };
}

async function readFile(
  file: string,
  requests: number,
): Promise<{ set: SampleSet; ms: number; cpuMs: number }> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const raw = createReadStream(file, { highWaterMark: 1 << 18 });
  const source = file.endsWith('.gz') ? raw.pipe(createGunzip({ chunkSize: 1 << 18 })) : raw;
  const set = await readSamples(source, options(requests));
  return { set, ms: performance.now() - start, cpuMs: cpuSince(cpu) };
}

async function timeFiles(requests: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-samples-'));
  try {
    for (const name of ['samples.csv', 'samples.csv.gz']) {
      const file = join(folder, name);
      const stream = Readable.from(
        streamSamples({ requests, requestsPerSecond: 2000, quoted: false }, { ms: 0 }),
      );
      // A copy of each chunk: the stream writes into its memory again before a file has taken it.
      const copies = stream.map((chunk: Uint8Array) => Uint8Array.from(chunk));
      const packed = name.endsWith('.gz') ? [createGzip({ level: 6 })] : [];
      await pipeline([copies, ...packed, createWriteStream(file)]);
      const { ms, cpuMs } = await readFile(file, requests);
      const { size } = await stat(file);
      const goal = `<= ${(3 * scale).toFixed(1)} s`;
      print(
        `${name}, ${requests} requests, ${(size / 1e6).toFixed(0)} MB on disk`,
        `${(ms / 1000).toFixed(2)} s from file to series, ${(cpuMs / 1000).toFixed(2)} s of processor time`,
        goal,
      );
      await rm(file);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function print(what: string, figure: string, goal = ''): void {
  console.log(`| ${what} | ${figure} | ${goal} |`);
}

/** In a process of its own, whose memory is the reader's and the stream's alone. */
async function measureMemory(gigabytes: number): Promise<void> {
  const { samples, cpuMs } = await timeCsv((gigabytes * 1e9) / BYTES_PER_REQUEST);
  console.log(JSON.stringify({ samples, cpuMs, maxRssMb: process.resourceUsage().maxRSS / 1024 }));
}

async function compare(): Promise<void> {
  const requests = 1_000_000 * scale;
  await timeCsv(20_000);
  timeJson(8000);
  const [csv, quoted] = [await timeCsv(requests), await timeCsv(requests / 4, true)];
  const stages = await timeCsv(requests / 4, false, staged(requests / 4));
  const [json, scan] = [timeJson(requests / 10), await timeByteScan(requests / 4)];
  console.log(
    `Node ${process.version}; ${ROWS_PER_REQUEST} samples per request; M samples per second of processor time\n`,
  );
  console.log('| what | measured | goal |\n|---|---|---|');
  print('JSON.parse per line', `${perSecond(json).toFixed(2)} M/s`);
  print('CSV', `${perSecond(csv).toFixed(2)} M/s`, '>= 5 M/s');
  print('CSV : JSON.parse per line', `${(perSecond(csv) / perSecond(json)).toFixed(1)} x`, '>= 8 x');
  print('CSV, every row with a quoted field', `${perSecond(quoted).toFixed(2)} M/s`);
  print('CSV, cut at 8 stages, with rows by scenario', `${perSecond(stages).toFixed(2)} M/s`);
  print('only finding the line ends, byte by byte', `${perSecond(scan).toFixed(2)} M/s`);
  await timeFiles(requests);
  const size = quick ? 1 : 10;
  const answer = execFileSync(process.execPath, [fileURLToPath(import.meta.url), `--memory=${size}`], {
    encoding: 'utf8',
  });
  const memory = JSON.parse(answer);
  print(`most memory over ${size} GB`, `${memory.maxRssMb.toFixed(0)} MB`, '< 200 MB');
  print(`CSV over ${size} GB`, `${perSecond(memory).toFixed(2)} M/s`, '>= 5 M/s');
}

const memory = process.argv.find((argument) => argument.startsWith('--memory='));
if (memory === undefined) await compare();
else await measureMemory(Number(memory.slice('--memory='.length)));

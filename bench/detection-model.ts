import { median, robustSpread } from '../src/statistics/quantiles.ts';
import { createRandom } from '../src/statistics/random.ts';

/** A kind of machine to measure on. Standard deviations are of logs: 0.05 is about 5 %. */
export interface Host {
  readonly name: string;
  /** Between jobs: another machine, another day. */
  readonly machine: number;
  /** Between two starts of the same service. */
  readonly instance: number;
  /** Noise with a memory of 5 s. */
  readonly drift: number;
  /** Chance that a neighbour slows a run by x1.2 to x2 for 5 to 25 s. */
  readonly neighbour: number;
  /** Factors of the CPU models in the pool, equally frequent. */
  readonly models: readonly number[];
}

export const HOSTS: readonly Host[] = [
  { name: 'quiet 1 %', machine: 0.01, instance: 0.005, drift: 0.02, neighbour: 0, models: [1] },
  { name: 'good 3 %', machine: 0.03, instance: 0.005, drift: 0.03, neighbour: 0.05, models: [1] },
  { name: 'typical 5 %', machine: 0.05, instance: 0.01, drift: 0.05, neighbour: 0.1, models: [1] },
  { name: 'bad 10 %', machine: 0.1, instance: 0.01, drift: 0.08, neighbour: 0.25, models: [1] },
  { name: '2 CPU models', machine: 0.04, instance: 0.01, drift: 0.05, neighbour: 0.1, models: [1, 1.25] },
  { name: 'awful 15 %', machine: 0.15, instance: 0.015, drift: 0.1, neighbour: 0.3, models: [1] },
];

export interface Steady {
  readonly value: number;
  readonly standardError: number;
}

/** One run of 60 s at 100 requests a second, the first 6 s dropped. */
export interface SimulatedRun {
  readonly job: string;
  readonly model: number;
  /** Median over windows of each window's quantile, in ms. */
  readonly steady: { readonly p50: Steady; readonly p95: Steady; readonly p99: Steady };
  /** What k6 prints at the end, in ms. */
  readonly pooledP95: number;
  /** Log factor of each window: what a test on single requests would see. */
  readonly levels: readonly number[];
  readonly errors: number;
}

export const WINDOWS = 18;
export const PER_WINDOW = 300;
export const REQUESTS = WINDOWS * PER_WINDOW;
export const REQUEST_SPREAD = 0.5;
export const TYPICAL_MS = 50;
const WINDOW_SECONDS = 3;
/** Requests of a window caught in a garbage collection, on average; slower than all others. */
export const PAUSED_PER_WINDOW = 0.9;
export const PAUSE = 0.4;
export const ERROR_SHARE = 0.002;
export const ERROR_SPREAD = 0.3;

export type Draw = ReturnType<typeof createDraw>;

/** Random variates from one seed. */
export function createDraw(seed: string) {
  const uniform = createRandom(seed);
  const positive = () => 1 - uniform();
  const normal = () => Math.sqrt(-2 * Math.log(positive())) * Math.cos(2 * Math.PI * uniform());
  const poisson = (expected: number) => {
    let count = 0;
    for (let rest = Math.exp(-expected), p = positive(); p > rest; p *= positive()) count += 1;
    return count;
  };
  /** Gamma variate of whole shape: exact for small ones, Wilson-Hilferty from 30 on. */
  const gamma = (shape: number) => {
    if (shape >= 30) return shape * (1 - 1 / (9 * shape) + normal() / (3 * Math.sqrt(shape))) ** 3;
    let product = 1;
    for (let i = 0; i < shape; i += 1) product *= positive();
    return -Math.log(product);
  };
  return { uniform, normal, poisson, gamma };
}

/**
 * Simulates what one job reports. Requests are lognormal around a level that depends on machine, instance,
 * drift and neighbours, and is constant within a window of 3 s. Their window quantiles are drawn as order
 * statistics of 300 requests (spacings of uniforms are gamma variates), so no request need be drawn: exact
 * within the model, save that the normal quantile is rational (1e-9) and levels do not move inside a window.
 */
export function simulateRun(host: Host, job: string, draw: Draw): SimulatedRun {
  const model = host.models[Math.floor(draw.uniform() * host.models.length)] as number;
  const own = Math.log(TYPICAL_MS * model) + host.machine * draw.normal() + host.instance * draw.normal();
  const levels = drawLevels(host, draw).map((level) => own + level);
  const windows = levels.map((level) => drawWindow(level, draw));
  return {
    job,
    model,
    steady: {
      p50: steadyOf(windows.map(([p50]) => p50)),
      p95: steadyOf(windows.map(([, p95]) => p95)),
      p99: steadyOf(windows.map(([, , p99]) => p99)),
    },
    pooledP95: Math.exp(drawPooledQuantile(levels, 0.95, draw)),
    levels,
    errors: Math.min(REQUESTS, draw.poisson(REQUESTS * ERROR_SHARE * Math.exp(ERROR_SPREAD * draw.normal()))),
  };
}

function drawLevels(host: Host, draw: Draw): number[] {
  const memory = Math.exp(-WINDOW_SECONDS / 5);
  const fresh = Math.sqrt(1 - memory * memory);
  const visited = draw.uniform() < host.neighbour;
  const start = draw.uniform() * WINDOWS * WINDOW_SECONDS;
  const end = start + 5 + 20 * draw.uniform();
  const slowdown = visited ? Math.log(1.2 + 0.8 * draw.uniform()) : 0;
  let drift = draw.normal();
  return Array.from({ length: WINDOWS }, (_, index) => {
    drift = memory * drift + fresh * draw.normal();
    const from = index * WINDOW_SECONDS;
    const overlap =
      Math.max(0, Math.min(end, from + WINDOW_SECONDS) - Math.max(start, from)) / WINDOW_SECONDS;
    return host.drift * drift + slowdown * overlap;
  });
}

/** Log quantiles p50, p95, p99 of one window: order statistics 150, 285 and 297 of 300. */
function drawWindow(level: number, draw: Draw): readonly [number, number, number] {
  const paused = draw.poisson(PAUSED_PER_WINDOW);
  const above = draw.gamma(Math.max(1, 4 - paused));
  const upper = draw.gamma(12) + above;
  const middle = draw.gamma(135) + upper;
  const total = draw.gamma(150) + middle;
  const at = (tail: number) => level - REQUEST_SPREAD * normalQuantileFast(tail / total);
  return [at(middle), at(upper), paused > 3 ? at(above / 4) + PAUSE : at(above)];
}

function steadyOf(logs: readonly number[]): Steady {
  return {
    value: Math.exp(median(logs)),
    standardError: (1.2533 * robustSpread(logs)) / Math.sqrt(logs.length),
  };
}

/** A quantile of all requests of a run: of the mixture over windows, plus the noise of so many requests. */
function drawPooledQuantile(levels: readonly number[], p: number, draw: Draw): number {
  const { x, density } = solveMixture(levels, p * (1 + PAUSED_PER_WINDOW / PER_WINDOW));
  return x + (draw.normal() * Math.sqrt((p * (1 - p)) / REQUESTS)) / density;
}

/** Log quantile of requests that are lognormal around levels of equal weight, and their density there. */
export function solveMixture(
  levels: readonly number[],
  target: number,
): { readonly x: number; readonly density: number } {
  let x = levels.reduce((total, level) => total + level, 0) / levels.length;
  x += REQUEST_SPREAD * normalQuantileFast(target);
  let density = 1;
  for (let step = 0; step < 8; step += 1) {
    let below = 0;
    density = 0;
    for (const level of levels) {
      const z = (x - level) / REQUEST_SPREAD;
      below += normalCdfFast(z) / levels.length;
      density += Math.exp((-z * z) / 2) / (Math.sqrt(2 * Math.PI) * REQUEST_SPREAD * levels.length);
    }
    const move = Math.max(-0.3, Math.min(0.3, (below - target) / density));
    x -= move;
    if (Math.abs(move) < 1e-7) break;
  }
  return { x, density };
}

/** Abramowitz & Stegun 26.2.17; absolute error below 1e-7. */
export function normalCdfFast(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return z > 0 ? 1 - tail : tail;
}

/** Acklam's rational approximation; relative error below 1.2e-9. */
export function normalQuantileFast(p: number): number {
  if (p > 0.5) return -normalQuantileFast(1 - p);
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return (
      (((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) *
        q +
        4.374664141464968) *
        q +
        2.938163982698783) /
      ((((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) *
        q +
        1)
    );
  }
  const q = p - 0.5;
  const r = q * q;
  return (
    ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
      2.506628277459239) *
      q) /
    (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
      1)
  );
}

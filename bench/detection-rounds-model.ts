import {
  type Draw,
  ERROR_SHARE,
  ERROR_SPREAD,
  type Host,
  PAUSE,
  PAUSED_PER_WINDOW,
  PER_WINDOW,
  solveMixture,
  TYPICAL_MS,
} from './detection-model.ts';

/** How base and head are measured in rounds. */
export interface Design {
  readonly rounds: number;
  /** At once, or one after the other in random order. */
  readonly order: 'parallel' | 'interleaved';
  /** Restarts of both sides, evenly spread over the rounds; as many as rounds: before each. */
  readonly lives: number;
}

/** What one side of a round measured: logs of times in ms, and failed requests. */
export interface SimulatedSide {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly errors: number;
  readonly life: string;
}

export interface SimulatedRound {
  readonly base: SimulatedSide;
  readonly head: SimulatedSide;
}

/** At 100 requests a second. */
const SECONDS = 7;
/** Both sides start and warm up before each round; of two that take turns, the second follows at once. */
const GAP_SECONDS = 3;
export const ROUND_REQUESTS = 100 * SECONDS;
const MEMORY = Math.exp(-1 / 5);

/**
 * Simulates rounds of two sides alike: the machine is the same for both, each life of a side has a speed of its own,
 * and noise with a memory of 5 s and noisy neighbours move along the clock of the job, so that sides measured at
 * once share them. Quantiles of a round are drawn as order statistics of its requests, which are lognormal around a
 * level a second; no request need be drawn.
 */
export function simulateRounds(host: Host, design: Design, draw: Draw): SimulatedRound[] {
  const clock = createClock(host, draw);
  const speeds = new Map<string, number>();
  const speedOf = (side: string, life: string) => {
    const key = `${side} ${life}`;
    const speed = speeds.get(key) ?? host.instance * draw.normal();
    speeds.set(key, speed);
    return speed;
  };
  return Array.from({ length: design.rounds }, (_, round) => {
    const life = String(Math.floor((round * design.lives) / design.rounds));
    const at = (side: string, levels: readonly number[]) => {
      const own = Math.log(TYPICAL_MS) + speedOf(side, life);
      return {
        ...drawSide(
          levels.map((level) => own + level),
          draw,
        ),
        life,
      };
    };
    if (design.order === 'parallel') {
      const levels = clock(GAP_SECONDS);
      return { base: at('base', levels), head: at('head', levels) };
    }
    const [first, second] = [clock(GAP_SECONDS), clock(0)];
    return draw.uniform() < 0.5
      ? { base: at('base', first), head: at('head', second) }
      : { base: at('base', second), head: at('head', first) };
  });
}

/** Gives the log factors of the seconds of the next measurement, so many seconds after the last. */
function createClock(host: Host, draw: Draw): (gap: number) => number[] {
  const fresh = Math.sqrt(1 - MEMORY * MEMORY);
  let drift = draw.normal();
  let visit = { left: 0, slowdown: 0 };
  const tick = () => {
    drift = MEMORY * drift + fresh * draw.normal();
    if (visit.left <= 0 && draw.uniform() < host.neighbour / 60) {
      visit = { left: 5 + 20 * draw.uniform(), slowdown: Math.log(1.2 + 0.8 * draw.uniform()) };
    }
    const share = Math.max(0, Math.min(1, visit.left));
    visit = { ...visit, left: visit.left - 1 };
    return host.drift * drift + visit.slowdown * share;
  };
  return (gap) => {
    for (let second = 0; second < gap; second += 1) tick();
    return Array.from({ length: SECONDS }, tick);
  };
}

/** Order statistics 350, 665 and 693 of 700: spacings of uniforms are gamma variates. */
function drawSide(levels: readonly number[], draw: Draw): Omit<SimulatedSide, 'life'> {
  const paused = draw.poisson((PAUSED_PER_WINDOW * ROUND_REQUESTS) / PER_WINDOW);
  const above = draw.gamma(Math.max(1, 8 - paused));
  const upper = draw.gamma(28) + above;
  const middle = draw.gamma(315) + upper;
  const total = draw.gamma(350) + middle;
  const at = (tail: number) => solveMixture(levels, 1 - tail / total).x;
  const expected = ROUND_REQUESTS * ERROR_SHARE * Math.exp(ERROR_SPREAD * draw.normal());
  return {
    p50: at(middle),
    p95: at(upper),
    p99: paused > 7 ? at(above / 4) + PAUSE : at(above),
    errors: Math.min(ROUND_REQUESTS, draw.poisson(expected)),
  };
}

import { requireRange } from './preconditions.ts';

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** log Gamma(x) for x > 0. Lanczos approximation (g = 7, 9 terms; Godfrey 2001), relative error below 1e-14. */
export function logGamma(x: number): number {
  requireRange('the argument of log Gamma', x, [Number.MIN_VALUE, Number.MAX_VALUE]);
  // The reflection keeps the series in the half plane where its error bound holds.
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const base = x + 6.5;
  const series = LANCZOS.reduce((total, term, i) => total + (i === 0 ? term : term / (x + i - 1)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
}

/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0 and x in 0..1: the continued fraction
 * DLMF 8.17.22, taken on the side where it converges fast (Press et al., Numerical Recipes §6.4).
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  requireRange('the argument of the incomplete beta function', x, [0, 1]);
  if (x === 0 || x === 1) return x;
  const logFront = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
  if (x < (a + 1) / (a + b + 2)) return (Math.exp(logFront) / a) * betaFraction(x, a, b);
  return 1 - (Math.exp(logFront) / b) * betaFraction(1 - x, b, a);
}

function betaFraction(x: number, a: number, b: number): number {
  return continuedFraction((n) => {
    if (n === 1) return [1, 1];
    const m = Math.floor((n - 1) / 2);
    const top = n % 2 === 0 ? -(a + m) * (a + b + m) : m * (b - m);
    return [(top * x) / ((a + n - 2) * (a + n - 1)), 1];
  });
}

/** Q(a, x), the upper regularised incomplete gamma function, a > 0, x >= 0: DLMF 8.11.4 and 8.9.2. */
export function upperIncompleteGamma(a: number, x: number): number {
  requireRange('the argument of the incomplete gamma function', x, [0, Number.POSITIVE_INFINITY]);
  if (x === 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) return 1 - front * gammaSeries(a, x);
  return front * continuedFraction((n) => [n === 1 ? 1 : -(n - 1) * (n - 1 - a), x + 2 * n - 1 - a]);
}

function gammaSeries(a: number, x: number): number {
  let term = 1 / a;
  let total = term;
  for (let n = 1; term > total * Number.EPSILON; n += 1) {
    term *= x / (a + n);
    total += term;
  }
  return total;
}

const MOST_TERMS = 100_000;

/** a1/(b1 + a2/(b2 + ...)) by the modified Lentz method (Thompson & Barnett 1986). */
function continuedFraction(term: (n: number) => readonly [a: number, b: number]): number {
  const tiny = 1e-300;
  const away = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let value = tiny;
  let c = tiny;
  let d = 0;
  for (let n = 1; n <= MOST_TERMS; n += 1) {
    const [a, b] = term(n);
    d = 1 / away(b + a * d);
    c = away(b + a / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 2 * Number.EPSILON) return value;
  }
  throw new RangeError(`a continued fraction did not converge in ${MOST_TERMS} terms`);
}

/**
 * Solves tail(x) = p for x >= 0, where `tail` falls from `tail(0) >= p` towards 0: brackets by doubling,
 * then halves until the two ends are neighbouring numbers. Slow (about 100 calls) and impossible to get wrong.
 */
export function solveTail(tail: (x: number) => number, p: number): number {
  let low = 0;
  let high = 1;
  while (tail(high) > p) {
    low = high;
    high *= 2;
  }
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (tail(middle) > p) low = middle;
    else high = middle;
  }
}

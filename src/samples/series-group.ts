import { compareTexts } from '../common/text.ts';
import { MOST_FOLDED } from '../measurement/tags.ts';
import { SeriesBuilder } from './series-builder.ts';

/** Distinct tag sets that are kept apart while it is not known yet which are the biggest, per wanted series. */
const CANDIDATES_PER_SERIES = 4;
/** By this many samples the biggest have shown; keeping all candidates apart any longer only costs memory. */
const ENOUGH_SAMPLES = 200_000;

/** Keys that a rule names are never folded, but even a rule may fit too many. */
const MOST_WANTED = 500;

export interface FinishedGroup {
  readonly named: ReadonlyMap<string, SeriesBuilder>;
  readonly other: SeriesBuilder | null;
  /** Keys counted in `other`. */
  readonly folded: number;
}

/** The series of one metric and grouping: the biggest by name, the rest together. */
export class SeriesGroup {
  readonly #limit: number;
  readonly #isWanted: (key: string) => boolean;
  /** Series that a rule or a budget names; they stand apart whatever their size. */
  readonly #wanted = new Map<string, SeriesBuilder>();
  #named = new Map<string, SeriesBuilder>();
  #other: SeriesBuilder | null = null;
  /** Keys that went to `other`, counted up to MOST_FOLDED. */
  readonly #folded = new Set<string>();

  constructor(limit: number, isWanted: (key: string) => boolean) {
    this.#limit = limit;
    this.#isWanted = isWanted;
  }

  /** The series for a key, and whether others were folded to make room: then what points at them is stale. */
  open(key: string): { series: SeriesBuilder; sealed: boolean } {
    const there = this.#wanted.get(key) ?? this.#named.get(key);
    if (there !== undefined) return { series: there, sealed: false };
    if (this.#wanted.size < MOST_WANTED && !this.#folded.has(key) && this.#isWanted(key)) {
      const series = new SeriesBuilder();
      this.#wanted.set(key, series);
      return { series, sealed: false };
    }
    if (this.#other !== null) return { series: this.#noteOther(key, this.#other), sealed: false };
    const sealed = this.#named.size >= this.#limit * CANDIDATES_PER_SERIES;
    if (sealed) return { series: this.#noteOther(key, this.#seal()), sealed };
    const series = new SeriesBuilder();
    this.#named.set(key, series);
    return { series, sealed };
  }

  /** Folds early when it can be known which series are big. Gives true if it did. */
  sealIfSettled(): boolean {
    if (this.#other !== null || this.#named.size <= this.#limit) return false;
    let samples = 0;
    for (const series of this.#named.values()) samples += series.count;
    if (samples < ENOUGH_SAMPLES) return false;
    this.#seal();
    return true;
  }

  coarsen(): void {
    for (const series of this.#wanted.values()) series.coarsen();
    for (const series of this.#named.values()) series.coarsen();
    this.#other?.coarsen();
  }

  finish(): FinishedGroup {
    if (this.#other === null && this.#named.size > this.#limit) this.#seal();
    return {
      named: new Map([...this.#wanted, ...this.#named]),
      other: this.#other,
      folded: this.#folded.size,
    };
  }

  /** Keeps the series with the most samples, of equals the first by key: the same stream keeps the same ones. */
  #seal(): SeriesBuilder {
    const bySize = [...this.#named].sort(([a, x], [b, y]) => y.count - x.count || compareTexts(a, b));
    const other = new SeriesBuilder();
    const rest = bySize.slice(this.#limit);
    other.absorb(rest.map(([, series]) => series));
    for (const [key] of rest) this.#folded.add(key);
    this.#named = new Map(bySize.slice(0, this.#limit));
    this.#other = other;
    return other;
  }

  #noteOther(key: string, other: SeriesBuilder): SeriesBuilder {
    if (this.#folded.size < MOST_FOLDED) this.#folded.add(key);
    return other;
  }
}

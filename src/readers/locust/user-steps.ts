/** When a row of Locust's history was written, in whole seconds (it cuts fractions off), and the users of that time. */
export interface UserCount {
  readonly second: number;
  readonly users: number;
}

/** A stretch of the history in which the users stay, or move one way; from one row to another, by index. */
export interface UserStep {
  readonly kind: 'hold' | 'ramp';
  readonly from: number;
  readonly to: number;
  /** Users at its end. */
  readonly users: number;
}

/** Rows with one count of users, first and last by index. */
interface Stay {
  readonly first: number;
  readonly last: number;
  readonly users: number;
}

/** Locust starts a user each second unless told otherwise; a shorter stay is a part of a ramp. Seconds. */
const SHORTEST_HOLD = 5;

/**
 * Cuts the load where its users begin or cease to move. A jump between two rows belongs to the stay it leads to, as the
 * requests since the jump cannot be told from those before it: a second, usually.
 */
export function listUserSteps(counts: readonly UserCount[]): UserStep[] {
  const [from, to] = findLoad(counts);
  const [begin, end] = [counts[from], counts[to]];
  if (begin === undefined || end === undefined || to <= from) return [];
  const length = Math.min(SHORTEST_HOLD, Math.max(2, (end.second - begin.second) / 5));
  const isHold = ({ first, last }: Stay) => secondOf(counts, last) - secondOf(counts, first) >= length;
  const stays = mergeFlicker(listStays(counts.slice(0, to + 1), from), isHold);
  const steps: UserStep[] = [];
  let [at, before] = [from, begin.users];
  for (const hold of [...stays.filter(isHold), null]) {
    const moving = stays.filter(({ first, last }) => first > at && last < (hold?.first ?? counts.length));
    const last = moving.at(-1);
    if (last !== undefined) {
      const goal =
        hold === null ? { to: last.last, users: last.users } : { to: hold.first, users: hold.users };
      steps.push(...splitAtTurns(moving, { from: at, before, ...goal }));
      at = goal.to;
    }
    if (hold === null) break;
    steps.push({ kind: 'hold', from: at, to: hold.last, users: hold.users });
    [at, before] = [hold.last, hold.users];
  }
  return steps;
}

/**
 * From the last row before the first user to the first after the last: Locust writes before its users start (from its
 * web page, minutes) and after they stop.
 */
function findLoad(counts: readonly UserCount[]): [number, number] {
  const first = counts.findIndex(({ users }) => users > 0);
  const last = counts.findLastIndex(({ users }) => users > 0);
  return first === -1 ? [0, 0] : [Math.max(0, first - 1), Math.min(counts.length - 1, last + 1)];
}

function secondOf(counts: readonly UserCount[], index: number): number {
  return counts[index]?.second ?? 0;
}

/** A stop of all users at once ends a stay; it is no stay of nobody. */
function listStays(counts: readonly UserCount[], from: number): Stay[] {
  const stays: Stay[] = [];
  for (let index = from; index < counts.length; index++) {
    const users = counts[index]?.users ?? 0;
    const last = stays.at(-1);
    const stops = users === 0 && index === counts.length - 1 && last !== undefined && last.last > last.first;
    if (last !== undefined && (users === last.users || stops))
      stays[stays.length - 1] = { ...last, last: index };
    else stays.push({ first: index, last: index, users });
  }
  return stays;
}

/** A user or a tenth of them gone and back again is no step: users fail and are replaced, workers report late. */
function mergeFlicker(stays: readonly Stay[], isHold: (stay: Stay) => boolean): Stay[] {
  const merged: Stay[] = [];
  for (const stay of stays) {
    const [before, between] = merged.slice(-2);
    const isBack = before !== undefined && between !== undefined && before.users === stay.users;
    if (isBack && !isHold(between) && Math.abs(between.users - stay.users) <= Math.max(1, stay.users / 10))
      merged.splice(-2, 2, { ...before, last: stay.last });
    else merged.push(stay);
  }
  return merged;
}

/** Up and down again are two ramps. */
function splitAtTurns(
  stays: readonly Stay[],
  whole: { readonly from: number; readonly before: number; readonly to: number; readonly users: number },
): UserStep[] {
  const steps: UserStep[] = [];
  let { from, before } = whole;
  for (const [index, { users, last }] of stays.entries()) {
    const after = stays[index + 1]?.users ?? whole.users;
    if ((users - before) * (after - users) < 0) {
      steps.push({ kind: 'ramp', from, to: last, users });
      from = last;
    }
    before = users;
  }
  return [...steps, { kind: 'ramp', from, to: whole.to, users: whole.users }];
}

import { EventEmitter } from 'node:events';
import { expect, it } from '@jest/globals';
import type { Child, ChildEnd } from '../../../src/adapters/process/child-process.ts';
import { createSupervisor } from '../../../src/adapters/process/supervisor.ts';

const PATIENCE = { afterLimitMs: 60_000, afterCancelMs: 60_000 };
const BOUNDS = { limitMs: 60_000 };

/** A process that answers an interrupt by ending in order. */
function createChild() {
  const calls: string[] = [];
  let end: (ended: ChildEnd) => void = () => {};
  const ended = new Promise<ChildEnd>((resolve) => {
    end = resolve;
  });
  const child: Child = {
    ended,
    interrupt() {
      calls.push('interrupt');
      end({ code: 105, signal: null });
    },
    kill: () => void calls.push('kill'),
  };
  return { child, calls, end };
}

it('a process that ends by itself was interrupted by nobody', async () => {
  const supervisor = createSupervisor(new EventEmitter(), PATIENCE);
  const { child, calls, end } = createChild();
  const watched = supervisor.supervise(child, BOUNDS);
  end({ code: 0, signal: null });
  expect(await watched).toEqual({ code: 0, signal: null, interruptedBy: null });
  expect(calls).toEqual([]);
});

it.each(['SIGINT', 'SIGTERM'])(
  '%s interrupts all that run, once, and what is started later',
  async (signal) => {
    const signals = new EventEmitter();
    const supervisor = createSupervisor(signals, PATIENCE);
    const [first, second, late] = [createChild(), createChild(), createChild()];
    const watched = [first, second].map(({ child }) => supervisor.supervise(child, BOUNDS));
    expect(supervisor.cancelled).toBe(false);
    signals.emit(signal);
    signals.emit('SIGTERM');
    expect(supervisor.cancelled).toBe(true);
    for (const ended of await Promise.all(watched)) expect(ended.interruptedBy).toBe('cancel');
    expect(await supervisor.supervise(late.child, BOUNDS)).toMatchObject({ interruptedBy: 'cancel' });
    expect([first, second, late].map(({ calls }) => calls)).toEqual(Array(3).fill(['interrupt']));
  },
);

it('a process whose time is over before it began is interrupted', async () => {
  const supervisor = createSupervisor(new EventEmitter(), PATIENCE);
  const { child } = createChild();
  const ended = await supervisor.supervise(child, { limitMs: 60_000, deadline: 0 });
  expect(ended).toEqual({ code: 105, signal: null, interruptedBy: 'time-limit' });
});

it('signals are left alone once it is closed', () => {
  const signals = new EventEmitter();
  const supervisor = createSupervisor(signals, PATIENCE);
  supervisor.close();
  signals.emit('SIGINT');
  expect(supervisor.cancelled).toBe(false);
  expect(signals.eventNames()).toEqual([]);
});

it('a SIGTERM that follows a signal does not end this process, which has a report to make; another SIGINT does', () => {
  const signals = new EventEmitter();
  const supervisor = createSupervisor(signals, PATIENCE);
  signals.emit('SIGINT');
  supervisor.close();
  // Where nobody listens, a signal ends the process.
  expect([signals.listenerCount('SIGTERM'), signals.listenerCount('SIGINT')]).toEqual([1, 0]);
});

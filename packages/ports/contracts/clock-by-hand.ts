import type { Clock, Instant } from '../src/index.ts';

/** A clock that stands still until a test moves it. */
export interface ClockByHand extends Clock {
  advance(seconds: number): void;
}

/** Starts at a fixed day of trade, so that a failing test fails again. */
export function clockByHand(start: Date = new Date('2026-07-24T06:30:00Z')): ClockByHand {
  let now = start.getTime();
  return {
    now: () => now as Instant,
    advance(seconds) {
      now += seconds * 1000;
    },
  };
}

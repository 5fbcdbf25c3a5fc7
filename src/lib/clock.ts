/** Tells business time: the only source of "now" for expiries, schedules and timestamps. Tests move it. */
export interface Clock {
  now(): Date;
}

/** The machine's time, cut to whole milliseconds. */
export const systemClock: Clock = { now: () => new Date() };

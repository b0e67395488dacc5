import { type Day, dayFromNumber, dayNumber } from '../time/day.ts';
import { type Duration, shift } from '../time/duration.ts';
import type { Period } from '../time/period.ts';
import type { Acquisition } from './acquisition.ts';
import { monthOf } from './day-clock.ts';
import { daysKept } from './tries.ts';
import type { WayToPass } from './ways-to-pass.ts';

/** A thing to earn, with its days as numbers: they are asked for over and over. */
export interface Task {
  readonly acquisition: Acquisition;
  readonly from: number;
  readonly to: number;
  /** The month of the last day. */
  readonly lastMonth: number;
  readonly after: readonly string[];
  /** Cheapest first. */
  readonly ways: readonly WayInNumbers[];
  readonly cheapest: number;
  /** No way to it uses anything up, or takes a risk. */
  readonly isAlone: boolean;
  readonly shortest: number;
  /** The same for things that can be earned on the same days, at the same prices and in the same time. */
  readonly kind: string;
}

export interface WayInNumbers {
  readonly way: WayToPass;
  /** When it can begin. */
  readonly from: number;
  readonly to: number;
  readonly examBy: number;
  /** The days that it takes at the least, up to the last try for which time is kept. */
  readonly shortest: number;
  /** The day after a session, where it is one. */
  readonly afterSession?: number;
}

const numbers = new Map<Day, number>();

export function numbered(day: Day): number {
  const known = numbers.get(day) ?? dayNumber(day);
  if (numbers.size > 50_000) numbers.clear();
  numbers.set(day, known);
  return known;
}

export function taskOf(acquisition: Acquisition, ways: readonly WayToPass[]): Task {
  return {
    acquisition,
    from: numbered(acquisition.from),
    to: numbered(acquisition.to),
    lastMonth: monthOf(numbered(acquisition.to)),
    after: acquisition.after,
    ways: ways.map((way) => ({
      way,
      from: numbered(way.starts.from),
      to: numbered(way.starts.to),
      shortest: shortestOf(way),
      examBy: way.examBy === undefined ? Infinity : numbered(way.examBy),
      ...(way.session && { afterSession: numbered(way.session.to) + 1 }),
    })),
    cheapest: ways.reduce((least, { cost }) => Math.min(least, cost), Infinity),
    isAlone: ways.every(({ uses, risk }) => uses.length === 0 && risk === 0),
    shortest: ways.reduce((least, way) => Math.min(least, shortestOf(way)), Infinity),
    kind: `${acquisition.from} ${acquisition.to} ${acquisition.after.join('+')} ${kindOf(ways)}`,
  };
}

function kindOf(ways: readonly WayToPass[]): string {
  const known = kinds.get(ways);
  if (known !== undefined) return known;
  const kind = JSON.stringify(
    ways.map(({ cost, duration, starts, examBy, uses, session, risk, tries, retakeWait }) => [
      ...[cost, duration, starts, examBy, uses, session],
      ...(tries > 1 || risk > 0 ? [risk, tries, retakeWait] : []),
    ]),
  );
  kinds.set(ways, kind);
  return kind;
}

const kinds = new WeakMap<readonly WayToPass[], string>();

/** A class takes all its days, and the exam is on the day after it at the earliest. */
const shortestOf = ({ duration, session, retakeWait, tries }: WayToPass): number =>
  (session
    ? numbered(session.to) + 1 - numbered(session.from)
    : 'days' in duration
      ? duration.days
      : 28 * duration.months) + daysKept(retakeWait, tries);

/** A time in which somebody is away, in numbers. */
export interface Away {
  readonly from: number;
  readonly to: number;
}

export const awayFrom = (absences: readonly Period[]): readonly Away[] =>
  absences.map(({ from, to }) => ({ from: numbered(from), to: numbered(to) }));

/** The first day from this one on on which the person is there. Absences in order. */
export function present(day: number, away: readonly Away[]): number {
  let on = day;
  for (const { from, to } of away) if (from <= on && on <= to) on = to + 1;
  return on;
}

/** The day on which a preparation is done that rests while the person is away. */
export function afterPreparing(start: number, { way, afterSession }: WayInNumbers, away: readonly Away[]): number {
  if (afterSession !== undefined) return afterSession;
  let end = ended(start, way.duration);
  for (const { from, to } of away) if (to >= start && from < end) end += to - Math.max(from, start) + 1;
  return end;
}

/** The day of the next try after one that failed. */
export const nextTry = (failed: number, wait: Duration, away: readonly Away[]): number =>
  present(Math.max(failed + 1, ended(failed, wait)), away);

const ended = (start: number, duration: Duration): number =>
  'days' in duration ? start + duration.days : dayNumber(shift(dayFromNumber(start), duration));

import { ifLeaves } from '../../domain/membership/if-leaves.ts';
import { addDays, type Day, day as dayOf, readDay } from '../../domain/time/day.ts';
import type { WrittenPartnerFileWithLearning } from '../../domain/training/written/learning.ts';

/** What is thought to be otherwise than it is. */
export interface WhatIf {
  readonly gains: readonly Gain[];
  readonly leavers: readonly string[];
  /** The day that is looked at; without it, today. */
  readonly day?: string;
}

export interface Gain {
  readonly item: string;
  readonly person: string;
}

/** As it stands in the address, so that whoever is sent it sees the same. */
export interface WhatIfSearch {
  /** `70-764~n03`: no item has a tilde in its name. */
  readonly gain?: readonly string[];
  readonly leave?: readonly string[];
  readonly day?: string;
}

export const isSomething = ({ gains, leavers, day }: WhatIf): boolean =>
  gains.length > 0 || leavers.length > 0 || day !== undefined;

/** What an address says of it; what is no part of a what-if is left out. */
export function searchOf(written: Record<string, unknown>): WhatIfSearch {
  const { gain, leave, day } = written;
  const gains = textsIn(gain).filter((one) => /^[^~]+~./.test(one));
  const leavers = textsIn(leave);
  return {
    ...(gains.length > 0 && { gain: gains }),
    ...(leavers.length > 0 && { leave: leavers }),
    ...(typeof day === 'string' && readDay(day) !== undefined && { day }),
  };
}

/** One that is written alone is a list of one. */
const textsIn = (value: unknown): readonly string[] => [
  ...new Set([value].flat().filter((one): one is string => typeof one === 'string' && one !== '')),
];

/** What the router leaves of an address may hold what is no part of a what-if. */
export function whatIfOf(written: { readonly [name in keyof WhatIfSearch]: unknown }): WhatIf {
  const { gain = [], leave = [], day } = searchOf({ ...written });
  return {
    gains: gain.map((one) => {
      const at = one.indexOf('~');
      return { item: one.slice(0, at), person: one.slice(at + 1) };
    }),
    leavers: leave,
    ...(day !== undefined && { day }),
  };
}

export const searchFor = ({ gains, leavers, day }: WhatIf): WhatIfSearch => ({
  ...(gains.length > 0 && { gain: gains.map(({ item, person }) => `${item}~${person}`) }),
  ...(leavers.length > 0 && { leave: [...leavers] }),
  ...(day !== undefined && { day }),
});

/** The day on which everything that is assumed happens: today, or the day that is looked at where that has gone by. */
export const happensOn = ({ day }: Pick<WhatIf, 'day'>, today: string): Day =>
  dayOf(day !== undefined && day < today ? day : today);

/** The day that is judged. Who leaves is there through the last day, as the form of leaving has it: what it does shows on the next. */
export function judgedDayIf(whatIf: WhatIf, today: string): Day {
  const asked = dayOf(whatIf.day ?? today);
  const last = happensOn(whatIf, today);
  return whatIf.leavers.length > 0 && asked <= last ? addDays(last, 1) : asked;
}

/**
 * A partner as it would be: who leaves belongs to it through `on` and no longer, so that what was met with them before stays
 * so; what is gained is earned on that day.
 */
export function partnerIf(
  partner: WrittenPartnerFileWithLearning,
  { gains, leavers }: WhatIf,
  on: Day,
): WrittenPartnerFileWithLearning {
  const left = leavers.reduce((file, person) => ifLeaves(file, person, on), partner);
  const people = (left.people ?? []).map((person) => {
    const gained = gains.filter((one) => one.person === person.id).map(({ item }) => ({ item, earned: on }));
    return gained.length === 0 ? person : { ...person, credentials: [...(person.credentials ?? []), ...gained] };
  });
  return { ...left, people };
}

import type { Claim } from '../membership/facts.ts';
import { addDays, type Day } from '../time/day.ts';
import { type Choice, stateOfChoice } from './choice.ts';
import type { RenewalAhead } from './renewals-ahead.ts';

/** A choice as it was submitted, with what of its renewal has to be known when it binds. */
export interface SubmittedChoice extends Choice {
  /** The anniversary that it is for, as it would be without an extension. */
  readonly anniversary: Day;
  /** The last day on which it could be renewed. */
  readonly lastDay: Day;
}

/** What a renewal writes about an award once it binds. */
export type RenewalEffect =
  /** It goes on: the renewal of that anniversary is done. */
  | { readonly kind: 'renewed'; readonly claim: Claim; readonly anniversary: Day }
  /** It ends, and the lower level begins on the next day, as renewed at that anniversary. */
  | {
      readonly kind: 'lowered';
      readonly claim: Claim;
      readonly level: string;
      readonly ends: Day;
      readonly anniversary: Day;
    }
  /** It ends when it would have ended if nobody had asked for its renewal. */
  | { readonly kind: 'let-go'; readonly claim: Claim; readonly ends: Day };

/** The choices with what must still be known when they bind, which may be after the window has closed. */
export function choicesSubmitted(
  choices: readonly Choice[],
  { awards }: Pick<RenewalAhead, 'awards'>,
): readonly SubmittedChoice[] {
  return choices.flatMap((choice) => {
    const award = awards.find(({ claim }) => claim.competency === choice.competency && claim.level === choice.level);
    if (!award || stateOfChoice(award.outlook, award.outlook.lastDay) === 'done') return [];
    const { renewal, lastDay } = award.outlook;
    return [{ ...choice, anniversary: renewal.movedFrom ?? renewal.anniversary, lastDay }];
  });
}

/**
 * What binds on a day. A lower level begins with the new term: on the anniversary, or where the window lies after it, on
 * the day on which it binds; until then the higher one is held.
 */
export const effectsOf = (choices: readonly SubmittedChoice[], on: Day): readonly RenewalEffect[] =>
  choices.map(({ competency, level, renewAt, anniversary, lastDay }): RenewalEffect => {
    const claim = { competency, level };
    if (renewAt === null) return { kind: 'let-go', claim, ends: lastDay };
    if (renewAt === level) return { kind: 'renewed', claim, anniversary };
    const begins = anniversary < on ? on : anniversary;
    return { kind: 'lowered', claim, level: renewAt, ends: addDays(begins, -1), anniversary };
  });

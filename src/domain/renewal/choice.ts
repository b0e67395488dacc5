import type { Claim } from '../membership/facts.ts';
import type { RenewalOutlook } from '../standing/renewal-outlook.ts';
import type { Day } from '../time/day.ts';
import type { AwardAhead, RenewalAhead } from './renewals-ahead.ts';

/** What a partner decides about one of its awards at a renewal: kept at its level, kept at a lower one, or let go. */
export interface Choice {
  readonly competency: string;
  /** At which it is held. */
  readonly level: string;
  /** At which it goes on; null: it is let go. */
  readonly renewAt: string | null;
}

/**
 * Whether one choice can be made today. possible: its requirement is met on a day of the window up to today. later: it will
 * be, as things stand. not-met, undetermined: it would not be renewed. done: it is renewed already, and not chosen about.
 */
export type ChoiceState = 'possible' | 'later' | 'not-met' | 'undetermined' | 'done';

export function stateOfChoice({ done, verdict, possibleFrom }: RenewalOutlook, day: Day): ChoiceState {
  if (done) return 'done';
  if (verdict !== 'met') return verdict;
  return possibleFrom !== undefined && possibleFrom <= day ? 'possible' : 'later';
}

/** What can be chosen for an award, the highest level first, before letting it go. */
export const optionsOf = ({ claim, outlook, lower }: AwardAhead, day: Day) => [
  { level: claim.level, state: stateOfChoice(outlook, day), outlook },
  ...lower.map((one) => ({ ...one, state: stateOfChoice(one.outlook, day) })),
];

/** What is proposed: the highest level that can be renewed today or later; where none can, to let it go. */
export function proposedFor(award: AwardAhead, day: Day): Choice {
  const options = optionsOf(award, day);
  const best = options.find(({ state }) => state === 'possible') ?? options.find(({ state }) => state === 'later');
  return { ...award.claim, renewAt: best?.level ?? null };
}

/** What goes on after a renewal, at which level. */
export const renewedBy = (choices: readonly Choice[]): readonly Claim[] =>
  choices.flatMap(({ competency, renewAt }) => (renewAt === null ? [] : [{ competency, level: renewAt }]));

/** Why choices cannot be taken as they are. */
export type ChoiceProblem =
  /** An award that is renewed with the others is not chosen about. */
  | { readonly kind: 'missing'; readonly claim: Claim }
  /** It has no renewal on this day, or is renewed already. */
  | { readonly kind: 'not-renewed-here'; readonly index: number; readonly claim: Claim }
  | { readonly kind: 'chosen-twice'; readonly index: number; readonly claim: Claim }
  /** There is no such level to go on at. */
  | {
      readonly kind: 'no-such-level';
      readonly index: number;
      readonly claim: Claim;
      readonly levels: readonly string[];
    }
  /** Its requirement is not met in the window so far. */
  | { readonly kind: 'not-met-yet'; readonly index: number; readonly claim: Claim; readonly from?: Day };

/** Everything that is wrong with the choices for a renewal on a day; nothing where all of its awards are chosen about well. */
export function problemsOfChoices(
  choices: readonly Choice[],
  { awards }: Pick<RenewalAhead, 'awards'>,
  day: Day,
): readonly ChoiceProblem[] {
  const open = awards.filter(({ outlook }) => !outlook.done);
  const missing = open
    .filter((award) => !choices.some((choice) => isAbout(choice, award)))
    .map(({ claim }) => ({ kind: 'missing', claim }) as const);
  const wrong = choices.flatMap((choice, index): readonly ChoiceProblem[] => {
    const claim = { competency: choice.competency, level: choice.level };
    const award = open.find((one) => isAbout(choice, one));
    if (!award) return [{ kind: 'not-renewed-here', index, claim }];
    if (choices.findIndex((one) => isAbout(one, award)) < index) return [{ kind: 'chosen-twice', index, claim }];
    if (choice.renewAt === null) return [];
    const options = optionsOf(award, day);
    const chosen = options.find(({ level }) => level === choice.renewAt);
    if (!chosen) return [{ kind: 'no-such-level', index, claim, levels: options.map(({ level }) => level) }];
    if (chosen.state === 'possible') return [];
    const at = { competency: choice.competency, level: choice.renewAt };
    const from = chosen.state === 'later' ? chosen.outlook.possibleFrom : undefined;
    return [{ kind: 'not-met-yet', index, claim: at, ...(from !== undefined && { from }) }];
  });
  return [...missing, ...wrong];
}

const isAbout = (choice: Choice, { claim }: AwardAhead): boolean =>
  choice.competency === claim.competency && choice.level === claim.level;

import type { OtherPlan } from '../../domain/planning/explanation/other-plan.ts';
import type { PlannedAction } from '../../domain/planning/planned.ts';
import type { AimedTarget } from '../../domain/planning/targets-at-risk.ts';
import type { Training } from '../../domain/training/training.ts';
import { andList } from '../lists-in-words.ts';
import type { Point } from '../point.ts';
import type { Voice } from '../voice.ts';
import { explanationWords } from './explanation-words.ts';
import { preparationInWords } from './plan-in-words.ts';
import { priceInWords } from './price-in-words.ts';

/** What the plan was about, as far as a sentence about another plan needs it. */
export interface AskedOf {
  readonly targets: readonly Pick<AimedTarget, 'claim'>[];
  readonly training: Training;
}

/** What another plan means beside the plan, as part of a sentence: "310 EUR more; Gold DevOps cannot be had". */
export function consequenceInWords(other: OtherPlan, { targets, training }: AskedOf, voice: Voice): string {
  const words = explanationWords[voice.language];
  if (!('plan' in other)) return other.status === 'infeasible' ? words.noPlan : words.unknown;
  const { cost, lost, won, costBetween } = other.difference;
  const awards = (some: readonly number[]) => awardsInWords(some, targets, voice);
  const isProved = other.status === 'optimal';
  const parts = [
    ...(lost.length > 0 ? [(isProved ? words.lost : words.lostUnproved)(awards(lost))] : []),
    ...(won.length > 0 ? [words.won(awards(won))] : []),
    ...(cost !== 0 || lost.length + won.length === 0 ? [changeInWords(cost, training, voice)] : []),
  ].join('; ');
  if (isProved) return parts;
  const { least, most } = costBetween ?? {};
  if (least === undefined || most === undefined) return `${parts} (${words.notProved})`;
  return `${parts} (${words.between(changeInWords(least, training, voice), changeInWords(most, training, voice))})`;
}

/** How much more or less something costs. */
function changeInWords(cost: number, training: Training, voice: Voice): string {
  const words = explanationWords[voice.language];
  if (cost === 0) return words.sameCost;
  return (cost > 0 ? words.more : words.less)(priceInWords(Math.abs(cost), training, voice));
}

export const awardsInWords = (some: readonly number[], targets: AskedOf['targets'], voice: Voice): string =>
  andList(
    some.flatMap((index) => {
      const target = targets[index];
      return target ? [voice.award(target.claim)] : [];
    }),
    voice.language,
  );

/** Who passes what, person by person: "Ben passes 70-483; Cy passes 70-486 and 70-487". */
export const passesOf = (actions: readonly PlannedAction[], voice: Voice): string =>
  [...Map.groupBy(actions, ({ person }) => person)]
    .map(([person, own]) => {
      const items = own.map(({ item }) => voice.item(item));
      return explanationWords[voice.language].passing(voice.person(person), andList(items, voice.language));
    })
    .join('; ');

/** Each exam with its preparation, under what is said about all of them; nothing where there are none. */
export function stepPoints(
  heading: string,
  actions: readonly PlannedAction[],
  { training }: Pick<AskedOf, 'training'>,
  voice: Voice,
): readonly Point[] {
  if (actions.length === 0) return [];
  const { passed } = explanationWords[voice.language];
  const below = actions.map((action): Point => {
    const how = preparationInWords(action, training, voice);
    return { text: passed(voice.person(action.person), voice.item(action.item), how) };
  });
  return [{ text: heading, below }];
}

/** Is it, as far as can be seen, the plan again: as much for as much? */
export const changesNothing = (other: OtherPlan): boolean =>
  'plan' in other &&
  other.difference.cost === 0 &&
  other.difference.lost.length === 0 &&
  other.difference.won.length === 0;

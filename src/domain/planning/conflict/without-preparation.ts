import type { Training, TrainingOffer } from '../../training/training.ts';
import type { PlanRequest } from '../plan-request.ts';
import { canMeet, type Effort } from './can-meet.ts';

/** Those of some items that are passed by an exam of their own, for which there is neither an offer nor self-study: nobody ever passes them. */
export function itemsWithoutPreparation(
  { programme, training }: PlanRequest,
  items: Iterable<string>,
): readonly string[] {
  if (training.selfStudy) return [];
  const offered = new Set(training.offers.flatMap(({ prepares }) => prepares));
  return [...items].filter((id) => programme.items.get(id)?.paths.length === 0 && !offered.has(id));
}

/** The request as if something prepared for these items: at once, for nothing, and never in vain. */
export function withPreparation(request: PlanRequest, items: readonly string[]): PlanRequest {
  const training: Training = { ...request.training, offers: [...request.training.offers, ...items.map(atBest)] };
  return { ...request, training };
}

/** No id that is written has a space, so this is nobody's. */
const atBest = (item: string): TrainingOffer => ({
  id: `preparation for ${item}`,
  title: { en: item },
  provider: '',
  free: true,
  prepares: [item],
  languages: [],
  sessions: [],
  price: 0,
  duration: { days: 0 },
  hours: 0,
  retakeHours: 0,
  pass: 1000,
});

/**
 * For which items something would have to prepare so that the goal can be met: each of the conflict alone, where one is enough; else a
 * smallest set among all that nothing prepares for. Nothing where that does not help.
 */
export function preparationsThatHelp(
  request: PlanRequest,
  goal: readonly number[],
  { ofConflict, all }: { readonly ofConflict: readonly string[]; readonly all: readonly string[] },
  effort: Effort,
): readonly (readonly string[])[] {
  if (ofConflict.length === 0) return [];
  const helps = (items: readonly string[]) => canMeet(withPreparation(request, items), goal, effort) === 'yes';
  const alone = ofConflict.slice(0, mostTriedAlone).filter((item) => helps([item]));
  if (alone.length > 0) return alone.map((item) => [item]);
  if (all.length < 2 || !helps(all)) return [];
  const needed = all.reduce<readonly string[]>((left, item) => {
    const others = left.filter((one) => one !== item);
    return helps(others) ? others : left;
  }, all);
  return [needed];
}

const mostTriedAlone = 8;

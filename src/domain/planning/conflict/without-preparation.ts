import type { Training, TrainingOffer } from '../../training/training.ts';
import type { PlanRequest } from '../plan-request.ts';

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

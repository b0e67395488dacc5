import type { Preparation } from '../training/training.ts';
import { termsOfPerson } from './learner-terms.ts';
import type { PlanRequest } from './plan-request.ts';
import type { PlannedAction } from './planned.ts';

/** What the expected cost of one exam is made of; together they are all of it. */
export interface CostParts {
  /** What the course costs for one person. */
  readonly course: number;
  /** Working hours of the preparation, and what they cost at the rate of the person's role. */
  readonly hours: number;
  readonly work: number;
  /** Fees, and working hours for each try, as many as are to be expected. */
  readonly tries: number;
}

export function costParts(
  { person, cost, way: { offer } }: PlannedAction,
  { training, learning }: Pick<PlanRequest, 'training' | 'learning'>,
): CostParts {
  const preparation: Preparation | undefined = offer ?? training.selfStudy;
  const [course, hours] = [preparation?.price ?? 0, preparation?.hours ?? 0];
  const work = hours * termsOfPerson({ id: person }, learning).rate;
  return { course, hours, work, tries: cost - course - work };
}

import type { ForbiddenStep } from '../plan-request.ts';
import type { PlannedAction } from '../planned.ts';

/** Who passes what prepared how: what makes one plan another than the next. Not on which day, and not paid how. */
export const stepOf = ({ person, item, way: { offer, session } }: PlannedAction): ForbiddenStep => ({
  person,
  item,
  ...(offer && { offer: offer.id }),
  ...(session && { session: session.id }),
});

export const stepName = (action: PlannedAction): string => JSON.stringify(stepOf(action));

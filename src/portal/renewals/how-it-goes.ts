import type { Forecast } from '../../client/index.ts';
import type { ShownState } from '../../wording/portal/state-words.ts';

type Outlook = Forecast['awards'][number]['renewals'][number];

/**
 * How a renewal goes as things stand, and the mark of that. Where figures that are still to come decide, nobody can say yet
 * that it fails: as long as it is not certain, its award is at risk, and is told so wherever it is told of.
 */
export function howItGoes({ verdict, awaits }: Pick<Outlook, 'verdict' | 'awaits'>): {
  readonly goes: Outlook['verdict'];
  readonly state: ShownState;
} {
  const goes = awaits ? 'undetermined' : verdict;
  return { goes, state: goes === 'undetermined' ? 'at-risk' : goes };
}

import type { Verdict } from '../standing/verdict.ts';

/**
 * Of a level that is held: lost (met before, not any more), kept (met before and after), fails-anyway (met neither way),
 * relieved (met only by the new rules). An award that both states end, but not at the same moment, is lost or relieved by
 * what differs first. Of one that is not: gained (within reach only by the new rules), or closed
 * (within reach only by the old ones). open: data or text leave it undetermined.
 */
export type Effect = 'lost' | 'kept' | 'fails-anyway' | 'relieved' | 'gained' | 'closed' | 'open';

export const effects: readonly Effect[] = ['lost', 'kept', 'fails-anyway', 'relieved', 'gained', 'closed', 'open'];

/** `undefined` where a partner that does not hold the level has nothing to do with the change. */
export function effectOf(before: Verdict, after: Verdict, held: boolean): Effect | undefined {
  if (before === after) {
    if (!held) return undefined;
    return before === 'met' ? 'kept' : before === 'not-met' ? 'fails-anyway' : 'open';
  }
  if (before === 'undetermined' || after === 'undetermined') return 'open';
  if (after === 'met') return held ? 'relieved' : 'gained';
  return held ? 'lost' : 'closed';
}

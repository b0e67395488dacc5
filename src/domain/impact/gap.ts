import type { Way } from '../standing/way.ts';

/** The least that closes a gap: exams (or assessments, or courses) to be passed together, and people to be added. */
export type Gap = Pick<Way, 'exams' | 'newPeople'>;

/** What closes a gap before and after a change, where that becomes more or less. */
export interface GapMoved {
  readonly before: Gap;
  readonly after: Gap;
}

/** People are dearer than exams. Left out where no way closes it. */
export function leastGap(ways: readonly Way[]): Gap | undefined {
  const [least] = ways.toSorted((a, b) => a.newPeople - b.newPeople || a.exams - b.exams);
  return least && { exams: least.exams, newPeople: least.newPeople };
}

/** What becomes of the gap of an award that is at risk either way; nothing where it stays, or is not known on either side. */
export function gapMoved(before: Gap | undefined, after: Gap | undefined): GapMoved | undefined {
  if (!before || !after) return undefined;
  const isSame = before.exams === after.exams && before.newPeople === after.newPeople;
  return isSame ? undefined : { before, after };
}

/** Does it take more than before to close a gap? */
export const isGapWider = (gap: GapMoved | undefined): boolean =>
  gap !== undefined &&
  (gap.after.newPeople > gap.before.newPeople ||
    (gap.after.newPeople === gap.before.newPeople && gap.after.exams > gap.before.exams));

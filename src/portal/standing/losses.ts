import { type GapMoved, gapMoved, isGapWider } from '../../domain/impact/gap.ts';
import type { AwardLoss, LossesTold } from '../engine/told.ts';

/** What becomes of one award that is held: lost sooner or later than as it is, saved, put at risk, harder or easier to keep, or as before. */
export interface LossChange {
  readonly award: AwardLoss;
  readonly before: AwardLoss | undefined;
  readonly kind: 'sooner' | 'later' | 'endangered' | 'saved' | 'harder' | 'easier' | 'same';
  /** What would keep it, where it is at risk either way, is lost no sooner or later, and that becomes more or less. */
  readonly gap?: GapMoved;
}

/** The awards that are held as it would be, and what becomes of each; what is lost first stands first. */
export function lossesCompared(before: LossesTold, after: LossesTold): readonly LossChange[] {
  const known = new Map(before.awards.map((one) => [keyOf(one), one]));
  return after.awards
    .filter(({ held }) => held)
    .map((award) => {
      const as = known.get(keyOf(award));
      const before = as?.held ? as : undefined;
      const kind = kindOf(before, award);
      const gap = kind === 'same' ? gapMoved(before?.gap, award.gap) : undefined;
      if (!gap) return { award, before, kind };
      return { award, before, kind: isGapWider(gap) ? ('harder' as const) : ('easier' as const), gap };
    })
    .sort((a, b) => dayOf(a.award).localeCompare(dayOf(b.award)));
}

const keyOf = ({ claim: { competency, level } }: AwardLoss): string => `${competency}/${level}`;

/** What is not known to be lost comes last. */
const dayOf = ({ safeUntil = '9999' }: AwardLoss): string => safeUntil;

function kindOf(before: AwardLoss | undefined, after: AwardLoss): Exclude<LossChange['kind'], 'harder' | 'easier'> {
  if (!before) return 'same';
  const [was, is] = [before, after].map(({ risk }) => risk !== undefined);
  if (!was && is) return 'endangered';
  if (was && !is) return 'saved';
  const order = dayOf(after).localeCompare(dayOf(before));
  return order < 0 ? 'sooner' : order > 0 ? 'later' : 'same';
}

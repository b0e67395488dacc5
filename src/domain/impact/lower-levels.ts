import type { Clause } from '../catalogue/clause.ts';
import type { Claim } from '../membership/facts.ts';
import { type LowerOutlook, type LowerRequest, lowerOutlooks } from '../standing/lower-outlooks.ts';
import type { RenewalOutlook } from '../standing/renewal-outlook.ts';
import type { Step } from './difference/clause-change.ts';
import { clauseSteps } from './difference/clause-steps.ts';

/** A lower level at which an award that would not be renewed could go on. */
export interface LowerLevel extends LowerOutlook {
  /** What it asks for instead of what the level above asks for, clause by clause. */
  readonly instead: readonly Step[];
}

/** The lower levels of a held award whose next renewal would not surely succeed, highest first. */
export const lowerLevels = (claim: Claim, failing: RenewalOutlook, request: LowerRequest): readonly LowerLevel[] =>
  lowerOutlooks(claim, request).map((lower) => {
    const [higher, text] = [textOf(claim, failing, request), textOf({ ...claim, ...lower }, lower.outlook, request)];
    return { ...lower, instead: higher && text ? clauseSteps(higher, text) : [] };
  });

const textOf = (
  { competency, level }: Claim,
  { version }: RenewalOutlook,
  { programme }: Pick<LowerRequest, 'programme'>,
): Clause | undefined =>
  programme.competencies
    .get(competency)
    ?.versions.find(({ id }) => id === version)
    ?.levels.get(level);

/** The highest lower level at which an award can go on as things stand. */
export const goesOnAs = (lower: readonly LowerOutlook[] = []): string | undefined =>
  lower.find(({ outlook }) => outlook.verdict === 'met')?.level;

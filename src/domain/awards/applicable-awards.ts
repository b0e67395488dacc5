import type { Claim } from '../membership/facts.ts';
import { baseSituation, levelsOffered, verdictIn } from '../standing/evaluate.ts';
import { applicationFor } from './application.ts';
import type { ApplicationRequest } from './application-request.ts';

/**
 * The awards that a partner could be given today if it applied, of each competency the highest level, in the order of the
 * catalogue. What is not met alone is met with nothing else either, and is not looked at any further.
 */
export function applicableAwards(
  asked: Omit<ApplicationRequest, 'competency' | 'level' | 'appliedOn'>,
): readonly Claim[] {
  const { programme, day } = asked;
  const base = baseSituation(asked);
  const isMet = (claim: Claim) => verdictIn(base, { ...asked, ...claim, cohort: 'new' }).verdict === 'met';
  return [...programme.competencies.values()].flatMap((competency): readonly Claim[] => {
    const claims = levelsOffered(programme, competency).map((level) => ({ competency: competency.id, level }));
    const highest = claims.findLast(
      (claim) => isMet(claim) && applicationFor({ ...asked, ...claim, appliedOn: day }).ok,
    );
    return highest ? [highest] : [];
  });
}

import { presentAssessment } from '../../answers/present-result.ts';
import type { Programme } from '../../domain/catalogue/programme.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import { type AssessRequest, assess as assessClaims } from '../../domain/standing/assess.ts';
import { levelsOffered } from '../../domain/standing/evaluate.ts';
import { voiceOf } from '../../wording/voice.ts';
import type { UsageProblem } from '../arguments/usage-problem.ts';
import { exitCodeOf } from '../exit-code.ts';
import { assessmentReport } from '../report/assessment-report.ts';
import type { Command } from './command.ts';
import { forEachPartner } from './each-partner.ts';
import { unknownName } from './unknown-name.ts';

/** Where a partner stands over all the awards it claims. */
export const assess: Command = (request) => {
  const { language, day, knownAt, claims } = request.settings;
  return forEachPartner(request, ({ pack: { programme }, facts }) => {
    const problems = (claims ?? []).flatMap((claim) => checkClaim(claim, programme));
    if (problems.length > 0) return problems;
    const asked: AssessRequest = { programme, facts, day, knownAt, ...(claims && { claims }) };
    const assessment = assessClaims(asked);
    const verdicts = assessment.claims.map((one) => one.together);
    return {
      exitCode: exitCodeOf(verdicts),
      row: verdicts,
      blocks: () => assessmentReport(assessment, asked, language),
      json: () => presentAssessment(assessment, facts, voiceOf(programme, language, facts)),
    };
  });
};

/** A competency of the programme, and a level that one of its texts offers; `at` are the options in which they stand. */
export function checkClaim(
  { competency, level }: Claim,
  programme: Programme,
  at: Readonly<Record<'competency' | 'level', string>> = { competency: '--claims', level: '--claims' },
): readonly UsageProblem[] {
  const known = programme.competencies.get(competency);
  if (!known) return [unknownName('competency', competency, [...programme.competencies.keys()], at.competency)];
  const levels = levelsOffered(programme, known);
  return levels.includes(level) ? [] : [{ ...unknownName('level', level, levels, at.level), competency }];
}

import { daysOfChange } from './days-of-change.ts';
import { evaluateIn } from './evaluate.ts';
import type { PersonId } from './finding.ts';
import type { OutlookRequest } from './outlook-request.ts';
import type { RenewalOutlook } from './renewal-outlook.ts';
import { judgedOn, type Situation } from './situation.ts';

/**
 * Whose leaving today, alone, would break a renewal that goes well as things stand, by the text that binds at it: without one of
 * these its requirement would be met on no day of its window. Nobody breaks what was met on a day that has come already.
 */
export function neededAtRenewal(
  { renewal, lastDay, done, verdict }: RenewalOutlook,
  request: OutlookRequest,
  base: Situation,
): readonly PersonId[] {
  if (done || verdict !== 'met') return [];
  const { programme, competency, level, day: today } = request;
  const texts = programme.competencies.get(competency)?.versions.flatMap((one) => one.levels.get(level) ?? []) ?? [];
  const window = { from: renewal.window.from, to: lastDay };
  const met = daysOfChange(texts, { ...judgedOn(base, today), renewal }, window)
    .map((day) => ({
      day,
      standing: evaluateIn(judgedOn(base, day), { ...request, day, cohort: 'renewing', renewal }),
    }))
    .filter(({ standing }) => standing.verdict === 'met');
  if (met.some(({ day }) => day <= today)) return [];
  const [first, ...others] = met.map(({ standing }) => standing.dependsOn);
  return (first ?? []).filter((person) => others.every((needed) => needed.includes(person)));
}

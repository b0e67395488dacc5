import type { Question } from '../../actions/question.ts';
import { type Done, done, refused } from '../../actions/refusal.ts';
import { releasesOf, withoutRelease } from '../../domain/impact/changed-competencies.ts';
import { comparisonOf } from '../../domain/impact/comparison.ts';
import { unknownName } from '../../domain/problems/unknown-name.ts';
import type { Given } from '../given.ts';
import { impactTold } from './impact-told.ts';

/** What a release of the rules does: the rules with it beside the same rules without it. */
export function answerRelease(
  { language, release: named }: Extract<Question, { kind: 'release-impact' }>,
  given: Given,
): Done<string> {
  const { programme } = given;
  const releases = releasesOf(programme);
  const release = named ?? releases.at(-1) ?? '';
  const [from] = [...programme.competencies.values()]
    .flatMap(({ versions }) => versions.filter(({ id }) => id === release).map(({ effective }) => effective.new))
    .sort();
  if (from === undefined)
    return refused({ kind: 'invalid', problems: [unknownName('unknown-release', release, releases, ['release'])] });
  const comparison = comparisonOf(withoutRelease(programme, release), programme);
  return done(impactTold(given, { kind: 'release', release, from, comparison }, language));
}

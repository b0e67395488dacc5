import type { Question } from '../../actions/question.ts';
import { type Done, done, refused } from '../../actions/refusal.ts';
import { withRulings } from '../../domain/catalogue/with-rulings.ts';
import { comparisonOf } from '../../domain/impact/comparison.ts';
import { type Problem, problem } from '../../domain/problems/problem.ts';
import { runExamples } from '../../domain/standing/examples.ts';
import { packFromFiles } from '../../exchange/pack-from-files.ts';
import type { Given } from '../given.ts';
import { impactTold } from './impact-told.ts';

/** What a draft of the rules would do; one that contradicts its own examples is refused. */
export function answerDraft(
  { language, label, files }: Extract<Question, { kind: 'draft-impact' }>,
  given: Given,
): Done<string> {
  const { programme, rulings } = given;
  const pack = packFromFiles(files);
  if (!pack.ok) return invalid(pack.problems);
  const { programme: drafted, parts } = pack.value;
  if (drafted.id !== programme.id)
    return invalid([problem('other-programme', ['files'], { found: drafted.id, expected: programme.id })]);
  const failing = runExamples(drafted, parts).filter((one) => one.problems.length > 0);
  if (failing.length > 0) {
    const first = problem('examples-fail', ['files'], { count: failing.length });
    return invalid([first, ...failing.flatMap((one) => one.problems)]);
  }
  return done(
    impactTold(
      given,
      { kind: 'draft', draft: label, comparison: comparisonOf(programme, withRulings(drafted, rulings)) },
      language,
    ),
  );
}

const invalid = (problems: readonly Problem[]): Done<never> => refused({ kind: 'invalid', problems });

import { type PlanAnswer, planAnswer } from '../../answers/plan-answer.ts';
import { presentSentence } from '../../answers/sentence.ts';
import type { Sentence } from '../../client/index.ts';
import { factsAsStated } from '../../domain/membership/facts-as-stated.ts';
import { areAmountsExact } from '../../domain/planning/exact-amounts.ts';
import { problem } from '../../domain/problems/problem.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { learningAsStated } from '../../domain/training/learning-from-tree.ts';
import { currencyProblems } from '../../domain/training/learning-terms.ts';
import { withPlainSpaces } from '../../wording/no-break.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import { peopleInPlan } from '../../wording/planning/people-in-plan.ts';
import { infeasibleInWords, planSummary, proofInWords } from '../../wording/planning/plan-in-words.ts';
import { planWords } from '../../wording/planning/plan-words.ts';
import { problemInWords } from '../../wording/problems/problem-in-words.ts';
import { type Voice, voiceOf } from '../../wording/voice.ts';
import type { Asked } from './asked.ts';
import type { RulesRead } from './rules-read.ts';
import type { PlanTold } from './told.ts';

/** The cheapest plan for one award, by the offers that stand beside the pack. */
export function planTold(asked: Asked<'plan'>, { programme, training }: RulesRead): PlanTold {
  const { partner: file, day, language, target } = asked;
  const { partner, learning: stated, ...written } = file;
  const facts = factsAsStated(partner, written, programme);
  const voice = voiceOf(programme, language, facts);
  if (!training) throw new Error('Nobody is asked for a plan where the pack has no offers of training.');
  const learning = stated && learningAsStated(stated, programme);
  const wrong = learning ? currencyProblems(learning, training) : [];
  const given = { programme, facts, day: dayOf(day), knownAt: endOfTime, training, learning, wanted: [target] };
  const refused = [...wrong, ...(areAmountsExact(given) ? [] : [problem('amounts-too-large', [])])];
  if (refused.length > 0)
    return { summary: refused.map((one) => problemInWords(one, language)).join(' '), cautions: [], people: [] };
  return told(planAnswer(given), voice);
}

function told({ request, result, untouched, isLearningUnstated }: PlanAnswer, voice: Voice): PlanTold {
  const words = planWords[voice.language];
  const only = (summary: string): PlanTold => ({ summary: withPlainSpaces(summary), cautions: [], people: [] });
  if (!result) return only(untouched.length > 0 ? words.nothingAtRisk : words.nothingHeld);
  if (!('plan' in result))
    return only(
      result.status === 'infeasible'
        ? infeasibleInWords(request, voice)
        : words.unknown(words.cases(countInWords(result.proof.nodes, voice.language))),
    );
  const { actions } = result.plan;
  const cautions = [
    ...(request.training.sample ? [words.sampleInFile] : []),
    ...(isLearningUnstated ? [words.unstatedLearning] : []),
  ];
  return {
    summary: withPlainSpaces(planSummary(result, request, voice)),
    cautions: actions.length > 0 ? cautions : [],
    people: peopleInPlan(result.plan, request, voice).map(presentSentence) as Sentence[],
    proof: withPlainSpaces(proofInWords(result, request, voice)),
  };
}

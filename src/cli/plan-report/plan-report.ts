import type { PlanAnswer } from '../../answers/plan-answer.ts';
import type { PlanBesides } from '../../answers/plan-besides.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import type { Explanation } from '../../domain/planning/explanation/explanation.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import {
  type AimedRequest,
  infeasibleInWords,
  type PlanFound,
  planSummary,
} from '../../wording/planning/plan-in-words.ts';
import { planWords } from '../../wording/planning/plan-words.ts';
import { type Voice, voiceOf } from '../../wording/voice.ts';
import { headingBlocks } from '../report/heading-blocks.ts';
import { type Block, span } from '../terminal/block.ts';
import { changeBlocks } from './change-blocks.ts';
import { costBlocks } from './cost-blocks.ts';
import { countedBlocks } from './counted-blocks.ts';
import { firstStepBlocks } from './first-step-blocks.ts';
import { frontierBlocks } from './frontier-blocks.ts';
import { impossibleBlocks } from './impossible-blocks.ts';
import { leaveBlocks } from './leave-blocks.ts';
import { monthBlocks } from './month-blocks.ts';
import { nextBestBlocks, quickNextBest } from './next-best-blocks.ts';
import { personBlocks } from './person-blocks.ts';
import { secondBestBlocks } from './second-best-blocks.ts';
import { standInBlocks } from './stand-in-blocks.ts';
import { lessSureInWords, quickLessSure, quickSafer, sureBlocks, unsureBlocks } from './sure-blocks.ts';
import { targetBlocks } from './target-blocks.ts';
import { unmetBlocks } from './unmet-blocks.ts';

/** A plan for a manager: what it reaches for which money, what to do first, who does what when, what stays unmet, why not less. */
export function planReport(answer: PlanAnswer, language: Language, besides: PlanBesides = {}): readonly Block[] {
  const { request } = answer;
  const voice = voiceOf(request.programme, language, request.facts);
  return [...headingBlocks(request.facts, request, voice), { kind: 'gap' }, ...planBlocks(answer, besides, voice)];
}

function planBlocks(answer: PlanAnswer, besides: PlanBesides, voice: Voice): readonly Block[] {
  const words = planWords[voice.language];
  const { request, result, untouched, isPosed, survival } = answer;
  // Made where it is told, since people are named in full only once.
  const ifPeopleLeave = () => (besides.leave ? leaveBlocks(besides.leave, request, voice) : []);
  if (!result) {
    const nothing = untouched.length > 0 ? words.nothingAtRisk : words.nothingHeld;
    return [
      { kind: 'text', words: [span(nothing, 'strong')] },
      { kind: 'text', words: isPosed ? words.nameTargetsInFile : words.nameTargets },
      ...targetBlocks(answer, undefined, voice),
      ...ifPeopleLeave(),
    ];
  }
  if (!('plan' in result)) {
    const cases = words.cases(countInWords(result.proof.nodes, voice.language));
    const told = result.status === 'infeasible' ? infeasibleInWords(request, voice) : words.unknown(cases);
    const lessSure = quickLessSure(result, request);
    return [
      { kind: 'text', words: [span(told, 'strong')] },
      ...(lessSure ? lessSureInWords(lessSure, request, voice) : []).map(
        (one): Block => ({ kind: 'text', words: one }),
      ),
      ...impossibleBlocks(besides.impossible ?? [], request, voice),
    ];
  }
  const { plan } = result;
  const { explanation, frontier } = besides;
  return [
    { kind: 'text', words: [span(planSummary(result, request, voice), 'strong')] },
    ...(plan.actions.length > 0 ? [...unsureBlocks(plan, request, voice), ...cautionBlocks(answer, voice)] : []),
    ...targetBlocks(answer, plan, voice),
    ...firstStepBlocks(plan, request, voice),
    ...personBlocks(plan, request, voice),
    ...nextBestBlocks(explanation ? (explanation.nextBest ?? []) : quickNextBest(result, request), request, voice),
    ...sureBlocks(result, sureness(result, request, explanation), request, voice),
    ...monthBlocks(plan, request, voice),
    ...countedBlocks(plan, request, voice),
    ...(survival ? standInBlocks(survival, request, voice) : []),
    ...unmetBlocks(plan, request, voice, { impossible: besides.impossible, survival, isQuick: !explanation }),
    ...costBlocks(result, request, voice, survival),
    ...(explanation?.secondBest ? secondBestBlocks(explanation.secondBest, request, voice) : []),
    ...(explanation ? changeBlocks(explanation, result, request, voice) : []),
    ...(frontier ? frontierBlocks(frontier, result, request, voice) : []),
    ...ifPeopleLeave(),
  ];
}

/** What surer plans cost, and what one that has not to be so sure would reach: where it was asked for, or is quickly found. */
const sureness = (
  result: PlanFound,
  request: AimedRequest,
  explanation: Explanation | undefined,
): Parameters<typeof sureBlocks>[1] =>
  explanation
    ? { safer: explanation.saferPlans, lessSure: explanation.lessSure }
    : { safer: quickSafer(result, request), lessSure: quickLessSure(result, request) };

/** What a plan rests on that is invented, or that nobody stated. */
function cautionBlocks({ request, isLearningUnstated, isPosed }: PlanAnswer, voice: Voice): readonly Block[] {
  const words = planWords[voice.language];
  const told = [
    ...(request.training.sample ? [isPosed ? words.sampleInFile : words.sample] : []),
    ...(isLearningUnstated ? [words.unstatedLearning] : []),
  ];
  return told.flatMap((one): readonly Block[] => [{ kind: 'gap' }, { kind: 'text', words: one }]);
}

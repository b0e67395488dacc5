import {
  ifLessSure,
  type LessSure,
  type SaferPlan,
  saferPlans,
} from '../../domain/planning/explanation/safer-plans.ts';
import { type Odds, oddsOf } from '../../domain/planning/odds.ts';
import type { PlanResult } from '../../domain/planning/plan.ts';
import type { Plan } from '../../domain/planning/planned.ts';
import { oddsInWords } from '../../wording/planning/odds-in-words.ts';
import { awardsInWords, consequenceInWords } from '../../wording/planning/other-plan-in-words.ts';
import type { AimedRequest, PlanFound } from '../../wording/planning/plan-in-words.ts';
import { priceInWords } from '../../wording/planning/price-in-words.ts';
import { sureWords } from '../../wording/planning/sure-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { type Block, span } from '../terminal/block.ts';
import { casesEach, isQuick } from './next-best-blocks.ts';

/** Below these odds, in per mille, a plan more probably fails than not: whoever reads only its beginning has to know. */
const ratherNot = 500;

/** That a plan is far from sure, told with what it reaches. */
export function unsureBlocks(plan: Plan, request: AimedRequest, voice: Voice): readonly Block[] {
  const odds = oddsOf(plan, request);
  if (!odds || odds.plan >= ratherNot) return [];
  const words = sureWords[voice.language].unsure(oddsInWords(odds.plan, voice.language));
  return [{ kind: 'gap' }, { kind: 'text', words: [span(words, 'strong')] }];
}

/** How sure a plan is, for all of it and for each award, and what it would cost to be surer. */
export function sureBlocks(
  found: PlanFound,
  { safer, lessSure }: { readonly safer: readonly SaferPlan[]; readonly lessSure?: LessSure | undefined },
  request: AimedRequest,
  voice: Voice,
): readonly Block[] {
  const words = sureWords[voice.language];
  const percent = (perMille: number) => oddsInWords(perMille, voice.language);
  const { sure } = request.options ?? {};
  const odds = oddsOf(found.plan, request);
  if (found.plan.actions.length === 0 && !lessSure && (odds || sure === undefined)) return [];
  const texts = [
    ...(odds ? [] : [words.meetsNothing]),
    ...(odds && found.plan.actions.length > 0 ? [words.odds(percent(odds.plan))] : []),
    ...(odds ? ofAwards(odds, request, voice) : []),
    ...(sure === undefined || !odds ? [] : [words.asked(percent(sure))]),
    ...safer.map((one) => words.surer(percent(one.sure), consequenceInWords(one.other, request, voice))),
    ...(lessSure?.other
      ? [
          words.lessSure(consequenceInWords(lessSure.other, request, voice), percent(lessSure.odds.plan)),
          ...mostInWords(lessSure, voice),
        ]
      : []),
  ];
  return [
    { kind: 'gap' },
    { kind: 'heading', words: words.heading },
    { kind: 'points', points: texts.map((text) => ({ text })) },
  ];
}

/** Of awards that have odds of their own: where all are as sure as the plan, that is said already. */
function ofAwards({ plan, targets }: Odds, request: AimedRequest, voice: Voice): readonly string[] {
  const own = [...targets.entries()].flatMap(([index, odds]) =>
    odds !== undefined && odds !== plan && odds < 1000 ? [{ index, odds }] : [],
  );
  return [...Map.groupBy(own, ({ odds }) => odds)].map(([odds, some]) =>
    sureWords[voice.language].oddsOf(
      awardsInWords(
        some.map(({ index }) => index),
        request.targets,
        voice,
      ),
      oddsInWords(odds, voice.language),
    ),
  );
}

/** Where nothing is sure enough for what must be met: what there would be otherwise. */
export function lessSureInWords(lessSure: LessSure, { training }: AimedRequest, voice: Voice): readonly string[] {
  const { unsure, odds } = lessSure;
  return [
    sureWords[voice.language].planIfLessSure(
      priceInWords(unsure.plan.cost, training, voice),
      oddsInWords(odds.plan, voice.language),
    ),
    ...mostInWords(lessSure, voice),
  ];
}

const mostInWords = ({ most }: LessSure, { language }: Voice): readonly string[] =>
  most ? [sureWords[language][most.isProved ? 'most' : 'atLeast'](oddsInWords(10 * most.percent, language))] : [];

/** What it costs to be surer, where that is quickly found. */
export const quickSafer = (found: PlanFound, request: AimedRequest): readonly SaferPlan[] =>
  isQuick(found, request) ? saferPlans(found, withFewCases(request), [900]) : [];

/** What sureness is in the way of, where that is quickly found. */
export const quickLessSure = (result: PlanResult, request: AimedRequest): LessSure | undefined =>
  result.proof.nodes <= casesEach ? ifLessSure(result, withFewCases(request)) : undefined;

const withFewCases = (request: AimedRequest): AimedRequest => ({
  ...request,
  options: { ...request.options, nodes: casesEach },
});

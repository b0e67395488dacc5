import { budgetOf } from '../../domain/planning/explanation/budget.ts';
import type { PlanResult } from '../../domain/planning/plan.ts';
import type { PlanRequest } from '../../domain/planning/plan-request.ts';
import type { Plan, PlannedAction } from '../../domain/planning/planned.ts';
import type { AimedTarget } from '../../domain/planning/targets-at-risk.ts';
import type { Training, TrainingOffer } from '../../domain/training/training.ts';
import { andList, orList } from '../lists-in-words.ts';
import { countInWords } from '../number-in-words.ts';
import { dayInWords, periodInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { oddsInWords } from './odds-in-words.ts';
import { passesInWords } from './passes-in-words.ts';
import { planWords } from './plan-words.ts';
import { priceInWords } from './price-in-words.ts';
import { sureWords } from './sure-words.ts';

/** What was asked of the planner, each target with the reason for it. */
export type AimedRequest = Omit<PlanRequest, 'targets'> & { readonly targets: readonly AimedTarget[] };

export type PlanFound = Extract<PlanResult, { plan: unknown }>;

/** What the plan reaches, for which money and by when; and what it does not reach. */
export function planSummary({ plan, gap, proof, survival }: PlanFound, request: AimedRequest, voice: Voice): string {
  const { targets, training } = request;
  const words = planWords[voice.language];
  const aim = targets.some((one) => aimTold(one) === 'wanted') ? 'wanted' : 'at-risk';
  const isAwaited = (one: AimedTarget, index: number) => one.awaits !== undefined && !plan.targets[index]?.isMet;
  const named = (isMet: boolean, isKept: boolean) =>
    targets.flatMap((one, index) =>
      plan.targets[index]?.isMet === isMet && (one.aim === 'kept') === isKept && !isAwaited(one, index)
        ? [voice.award(one.claim)]
        : [],
    );
  const list = (awards: readonly string[]) => andList(awards, voice.language);
  const [met, unmet, lost] = [named(true, false), named(false, false), named(false, true)];
  const givenUp = lost.length > 0 ? [words.losesKept(list(lost))] : [];
  const awaited = targets.flatMap((one, index) =>
    isAwaited(one, index) ? [words.awaited(voice.award(one.claim))] : [],
  );
  if (met.length === 0) {
    const isProved = gap.weight === 0 && !proof.isCut;
    const nothing = isProved
      ? words.reachesNothing[aim](orList(unmet, voice.language), limitsInWords(request, voice))
      : words.foundNothing[aim](orList(unmet, voice.language));
    return [...(unmet.length > 0 ? [nothing] : []), ...awaited, ...givenUp].join(' ');
  }
  const ofAim = (told: 'wanted' | 'at-risk', isMet: boolean) =>
    targets.flatMap((one, index) =>
      plan.targets[index]?.isMet === isMet && aimTold(one) === told && !isAwaited(one, index)
        ? [voice.award(one.claim)]
        : [],
    );
  const [won, held] = [ofAim('wanted', true), ofAim('at-risk', true)];
  const deadlines = targets.flatMap(({ deadline }, index) => (plan.targets[index]?.isMet ? [deadline] : []));
  const deadline = deadlines.reduce((a, b) => (a < b ? a : b));
  return [
    won.length > 0 && held.length > 0
      ? words.reaches.both(list(won), list(held))
      : words.reaches[won.length > 0 ? 'wanted' : 'at-risk'](list(met)),
    ...(survival ? [survivalInWords(survival, voice)] : []),
    effortInWords(plan, dayInWords(deadline, voice.language), training, voice),
    ...(['wanted', 'at-risk'] as const).flatMap((told) => {
      const missed = ofAim(told, false);
      return missed.length > 0 ? [words.remains[told](list(missed))] : [];
    }),
    ...awaited,
    ...givenUp,
  ].join(' ');
}

/** As what it is told: what is wanted and held already is kept, not reached. */
export const aimTold = ({ aim, cohort }: AimedTarget): AimedTarget['aim'] =>
  aim === 'wanted' && cohort !== undefined && cohort !== 'new' ? 'at-risk' : aim;

/** What no plan may exceed, as part of a sentence. */
function limitsInWords(request: AimedRequest, voice: Voice): string {
  const { training, options } = request;
  const budget = budgetOf(request);
  const sure = options?.sure;
  return [
    ...(budget === undefined ? [] : [planWords[voice.language].forAtMost(priceInWords(budget, training, voice))]),
    ...(sure === undefined ? [] : [sureWords[voice.language].soSure(oddsInWords(sure, voice.language))]),
  ].join('');
}

/** Whether all of it stays met whoever leaves. */
function survivalInWords({ open, ended }: NonNullable<PlanFound['survival']>, voice: Voice): string {
  const words = planWords[voice.language];
  const names = orList(
    open.map((one) => voice.person(one)),
    voice.language,
  );
  if (open.length === 0) return words.survives;
  return ended === 'leavers' ? words.notTriedForAll(names) : words.mayNotSurvive(names);
}

function effortInWords({ actions, cost }: Plan, deadline: string, training: Training, voice: Voice): string {
  const words = planWords[voice.language];
  const last = actions.at(-1);
  if (!last) return words.takesNothing;
  return words.takes(
    passesInWords(actions, voice),
    words.people(countInWords(new Set(actions.map(({ person }) => person)).size, voice.language)),
    cost === 0 ? undefined : priceInWords(cost, training, voice),
    dayInWords(last.exam, voice.language),
    deadline,
  );
}

/** How one exam is prepared for, as part of a sentence: which course, where and when, at which price. */
export function preparationInWords(
  { way: { offer, session } }: PlannedAction,
  training: Training,
  voice: Voice,
): string {
  const words = planWords[voice.language];
  if (!offer) return words.selfStudy;
  return [
    courseInWords(offer, voice),
    ...(session ? [words.session(periodInWords(session, voice.language), session.location)] : []),
    ...(offer.group ? [words.groupPlace] : []),
    ...(offer.free ? [words.free] : offer.price > 0 ? [words.price(priceInWords(offer.price, training, voice))] : []),
  ].join(', ');
}

export const courseInWords = ({ title, provider }: TrainingOffer, voice: Voice): string =>
  planWords[voice.language].course(voice.say(title), provider);

/** Why the plan could not be cheaper, in one line: proved, proved but for so much, or not all was listed. */
export function proofInWords(
  { plan, gap, proof }: PlanFound,
  { training, targets }: AimedRequest,
  voice: Voice,
): string {
  const words = planWords[voice.language];
  const cases = words.cases(countInWords(proof.nodes, voice.language));
  if (proof.isCut)
    return plan.targets.every(({ isMet }) => isMet) ? words.notAllListed(cases) : words.moreNotListed(cases);
  if (gap.weight > 0) {
    // Where all weigh the same, weight is a number of awards.
    const told = targets.every(({ weight }) => weight === 1) ? words.couldReach : words.couldReachWeight;
    return told(countInWords(gap.weight, voice.language), cases);
  }
  if (gap.cost > 0) return words.couldSave(priceInWords(gap.cost, training, voice), cases);
  return plan.actions.length > 0 ? words.optimal(cases) : words.noMore(cases);
}

/** That there is no plan, and which of what was asked in any case cannot be had. */
export function infeasibleInWords(request: AimedRequest, voice: Voice): string {
  const told = whatCannotBe(request, voice);
  const sure = request.options?.sure;
  return sure === undefined
    ? told
    : `${told} ${sureWords[voice.language].notSoSure(oddsInWords(sure, voice.language))}`;
}

function whatCannotBe({ targets, options }: AimedRequest, voice: Voice): string {
  const words = planWords[voice.language];
  const needed = targets.filter(({ must }) => must).map(({ claim }) => voice.award(claim));
  if (needed.length === 0) return words.infeasible;
  const awards = andList(needed, voice.language);
  return (options?.lockedIn ?? []).length > 0 ? words.infeasibleBoth(awards) : words.infeasibleMust(awards);
}

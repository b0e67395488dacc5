import type { IfPeopleLeave } from '../../domain/planning/explanation/if-people-leave.ts';
import { andList } from '../../wording/lists-in-words.ts';
import { explanationWords } from '../../wording/planning/explanation-words.ts';
import {
  awardsInWords,
  changesNothing,
  consequenceInWords,
  stepPoints,
} from '../../wording/planning/other-plan-in-words.ts';
import type { AimedRequest } from '../../wording/planning/plan-in-words.ts';
import { priceInWords } from '../../wording/planning/price-in-words.ts';
import type { Point } from '../../wording/point.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Block } from '../terminal/block.ts';
import { firstSteps } from './first-step-blocks.ts';

/** What it would mean if somebody left: what is at risk then, what the plan costs, who does what in addition, and what first. */
export function leaveBlocks(leave: IfPeopleLeave, before: AimedRequest, voice: Voice): readonly Block[] {
  const words = explanationWords[voice.language];
  const { people, from, without } = leave;
  const names = andList(
    people.map((person) => voice.person(person)),
    voice.language,
  );
  const points = 'plan' in without ? leavePoints(without, { ...before, targets: leave.targets }, voice) : [];
  return [
    { kind: 'gap' },
    { kind: 'heading', words: words.ifLeaves(names, dayInWords(from, voice.language), people.length > 1) },
    ...toldOf(leave, before, voice).map((one): Block => ({ kind: 'text', words: one })),
    ...(points.length > 0 ? [{ kind: 'points', points } as const] : []),
  ];
}

function toldOf(
  { targets, newlyAtRisk, without }: IfPeopleLeave,
  before: AimedRequest,
  voice: Voice,
): readonly string[] {
  const words = explanationWords[voice.language];
  const { training } = before;
  const risen = newlyAtRisk.length > 0 ? [words.newlyAtRisk(awardsInWords(newlyAtRisk, targets, voice))] : [];
  if (!('plan' in without)) return [...risen, without.status === 'infeasible' ? words.noPlanThen : words.unknownThen];
  const { more, fewer } = without.difference;
  const isSame = changesNothing(without) && more.length + fewer.length + newlyAtRisk.length === 0;
  if (isSame && without.status === 'optimal') return [words.nothingChanges];
  const consequence = consequenceInWords(without, { targets, training }, voice);
  return [...risen, words.thenCosts(priceInWords(without.plan.cost, training, voice), consequence)];
}

function leavePoints(
  { plan, difference: { more, fewer } }: Extract<IfPeopleLeave['without'], { readonly plan: unknown }>,
  then: AimedRequest,
  voice: Voice,
): readonly Point[] {
  const words = explanationWords[voice.language];
  const first = more.length > 0 ? firstSteps(plan, then, voice) : [];
  return [
    ...stepPoints(words.noLonger, fewer, then, voice),
    ...stepPoints(fewer.length > 0 ? words.instead : words.inAddition, more, then, voice),
    ...(first.length > 0 ? [{ text: words.firstThen, below: first }] : []),
  ];
}

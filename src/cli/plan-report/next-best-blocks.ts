import { alikePeople } from '../../domain/planning/explanation/alike-people.ts';
import { type NextBest, nextBest } from '../../domain/planning/explanation/next-best.ts';
import { andList, orList } from '../../wording/lists-in-words.ts';
import { explanationWords } from '../../wording/planning/explanation-words.ts';
import { consequenceInWords, passesOf } from '../../wording/planning/other-plan-in-words.ts';
import type { AimedRequest, PlanFound } from '../../wording/planning/plan-in-words.ts';
import type { Point } from '../../wording/point.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Block } from '../terminal/block.ts';

/** Why these people: what the plan would be without each of them, and who would do what then; or that this takes long to find. */
export function nextBestBlocks(
  all: readonly NextBest[] | 'not-quick',
  request: AimedRequest,
  voice: Voice,
): readonly Block[] {
  if (all.length === 0) return [];
  const words = explanationWords[voice.language];
  return [
    { kind: 'gap' },
    { kind: 'heading', words: words.why },
    all === 'not-quick'
      ? { kind: 'text', words: words.whyNotQuick }
      : { kind: 'points', points: all.map((one) => nextBestPoint(one, request, voice)) },
  ];
}

function nextBestPoint({ people, isLockedIn, without }: NextBest, request: AimedRequest, voice: Voice): Point {
  const words = explanationWords[voice.language];
  const consequence = consequenceInWords(without, request, voice);
  const names = people.map((person) => voice.person(person));
  const more = 'plan' in without ? without.difference.more : [];
  return {
    text:
      names.length > 1
        ? words.withoutOneOf(orList(names, voice.language), consequence)
        : words.without(andList(names, voice.language), consequence),
    details: [
      ...(isLockedIn ? [words.isLockedIn] : []),
      ...(more.length > 0 ? [words.nextBest(passesOf(more, voice))] : []),
    ],
  };
}

/** Beyond these, who is next best is told only where it is asked for: it takes a plan for each. */
const mostPeople = 10;
const mostCases = 50;
const mostColumns = 1_000;
export const casesEach = 500;

/** Who is next best, where that is quickly found; the same on every machine, as nothing is timed. */
export function quickNextBest(found: PlanFound, request: AimedRequest): readonly NextBest[] | 'not-quick' {
  if (found.plan.actions.length === 0) return [];
  return isQuick(found, request)
    ? nextBest(found, { ...request, options: { ...request.options, nodes: casesEach } })
    : 'not-quick';
}

/** Is it a plan of which others like it are quickly found? */
export function isQuick(found: PlanFound, request: AimedRequest): boolean {
  const { model, nodes } = found.proof;
  const columns = model.blocks.reduce((sum, block) => sum + block.columns.length, 0);
  return (
    found.status === 'optimal' &&
    !found.survival &&
    nodes <= mostCases &&
    columns <= mostColumns &&
    alikePeople(found.plan, request).length <= mostPeople
  );
}

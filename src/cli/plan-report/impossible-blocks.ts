import type { WhyImpossible } from '../../domain/planning/conflict/why-impossible.ts';
import { factPoints, tooFewPoint } from '../../wording/planning/conflict-in-words.ts';
import { conflictWords } from '../../wording/planning/conflict-words.ts';
import type { AimedRequest } from '../../wording/planning/plan-in-words.ts';
import { remedyPoint } from '../../wording/planning/remedy-in-words.ts';
import { whyAlonePoint } from '../../wording/planning/unmet-in-words.ts';
import type { Point } from '../../wording/point.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Block } from '../terminal/block.ts';

/** Where there is no plan: what makes it impossible, and what would help. */
export function impossibleBlocks(all: readonly WhyImpossible[], request: AimedRequest, voice: Voice): readonly Block[] {
  if (all.length === 0) return [];
  const words = conflictWords[voice.language];
  const remedies = all.flatMap((one) => one.found.map((found) => remedyPoint(found, one.goal, request, voice)));
  const isComplete = all.every((one) => one.isComplete);
  return [
    { kind: 'gap' },
    { kind: 'heading', words: words.why },
    { kind: 'points', points: all.flatMap((one) => conflictPoints(one, request, voice)) },
    { kind: 'gap' },
    { kind: 'heading', words: words.helps },
    ...(remedies.length > 0
      ? ([
          { kind: 'text', words: words.helpsCost },
          { kind: 'points', points: remedies },
        ] as const)
      : []),
    ...unfinished(remedies.length > 0, isComplete, voice).map((text): Block => ({ kind: 'text', words: text })),
  ];
}

/** Under an award that stays unmet: with what it cannot be had, and what would help. */
export function impossiblePoints(why: WhyImpossible, request: AimedRequest, voice: Voice): readonly Point[] {
  const words = conflictWords[voice.language];
  const remedies = why.found.map((found) => remedyPoint(found, why.goal, request, voice));
  return [
    ...conflictPoints(why, request, voice),
    ...(remedies.length > 0 ? [{ text: words.helpsIt, below: remedies }] : []),
    ...unfinished(remedies.length > 0, why.isComplete, voice).map((text) => ({ text })),
  ];
}

function unfinished(isFound: boolean, isComplete: boolean, voice: Voice): readonly string[] {
  const words = conflictWords[voice.language];
  if (!isComplete) return [words.notAllTried];
  return isFound ? [] : [words.nothingHelps];
}

function conflictPoints({ conflict }: WhyImpossible, request: AimedRequest, voice: Voice): readonly Point[] {
  const words = conflictWords[voice.language];
  switch (conflict.kind) {
    case 'beyond-exams': {
      const target = request.targets[conflict.target];
      return target ? [whyAlonePoint(target, conflict.why, voice)] : [];
    }
    case 'facts': {
      const { facts, isMinimal, tooFew } = conflict;
      const told = facts.length === 1 ? words.byItself : isMinimal ? words.together : words.perhapsTogether;
      return [
        ...(tooFew ? [tooFewPoint(tooFew, request, voice)] : []),
        { text: told, below: factPoints(facts, request, voice) },
      ];
    }
    default:
      return conflict satisfies never;
  }
}

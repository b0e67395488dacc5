import type { Clause } from '../../domain/catalogue/clause.ts';
import type { PlannedTarget } from '../../domain/planning/planned.ts';
import type { AimedTarget } from '../../domain/planning/targets-at-risk.ts';
import { whyUnmet } from '../../domain/planning/why-unmet.ts';
import { orList } from '../lists-in-words.ts';
import type { Point } from '../point.ts';
import { clauseInWords } from '../rules/clause-in-words.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { planWords } from './plan-words.ts';

/** An award that the plan does not reach, and why; `budget` where money was limited. */
export function unmetPoint(
  target: AimedTarget,
  planned: PlannedTarget,
  budget: string | undefined,
  voice: Voice,
): Point {
  const words = planWords[voice.language];
  const day = dayInWords(target.deadline, voice.language);
  return {
    text: words.unmetBy(voice.award(target.claim), day),
    verdict: 'not-met',
    below: whyPoints(
      target,
      planned,
      budget === undefined ? words.tooFew(day) : words.tooFewWithin(day, budget),
      voice,
    ),
  };
}

/** An award that the plan leaves unmet since nothing makes it survive the leaving of these people. */
export function unsafePoint(target: AimedTarget, people: readonly string[], voice: Voice): Point {
  const words = planWords[voice.language];
  const names = orList(
    people.map((one) => voice.person(one)),
    voice.language,
  );
  return {
    text: words.unmetBy(voice.award(target.claim), dayInWords(target.deadline, voice.language)),
    verdict: 'not-met',
    below: [{ text: people.length > 0 ? words.notIfLeaves(names) : words.notTogetherSafe }],
  };
}

function whyPoints(target: AimedTarget, planned: PlannedTarget, tooFew: string, voice: Voice): readonly Point[] {
  const words = planWords[voice.language];
  const clauses = (those: readonly Clause[]) => those.map((clause): Point => clauseInWords(clause, voice));
  const why = whyUnmet(target, planned, voice.programme);
  switch (why.kind) {
    case 'no-text':
      return [{ text: words.noText }];
    case 'beyond-exams':
      return [{ text: words.beyondExams, below: clauses(why.clauses) }];
    case 'too-few':
      return [
        { text: why.hasPoints ? `${tooFew} ${words.otherPoints}` : tooFew },
        ...(why.easier.length > 0 ? [{ text: words.easier, below: clauses(why.easier) }] : []),
      ];
    default:
      return why satisfies never;
  }
}

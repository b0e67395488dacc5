import type { Clause } from '../../domain/catalogue/clause.ts';
import type { WhyAlone } from '../../domain/planning/conflict/why-impossible.ts';
import type { PlannedTarget } from '../../domain/planning/planned.ts';
import type { AimedTarget } from '../../domain/planning/targets-at-risk.ts';
import { type WhyUnmet, whyUnmet } from '../../domain/planning/why-unmet.ts';
import { orList } from '../lists-in-words.ts';
import type { Point } from '../point.ts';
import { clauseInWords } from '../rules/clause-in-words.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { oddsInWords } from './odds-in-words.ts';
import { planWords } from './plan-words.ts';
import { sureWords } from './sure-words.ts';

/** An award that the plan does not reach, and why; `budget` where money was limited, `sure` where it had to be so sure. */
export function unmetPoint(
  target: AimedTarget,
  planned: PlannedTarget,
  { budget, sure }: { readonly budget: string | undefined; readonly sure: number | undefined },
  voice: Voice,
): Point {
  const words = planWords[voice.language];
  const day = dayInWords(target.deadline, voice.language);
  const text = words.unmetBy(voice.award(target.claim), day);
  if (target.awaits) return { text, verdict: 'undetermined', below: [awaitedPoint(target, planned, voice)] };
  return {
    text,
    verdict: 'not-met',
    below: whyPoints(
      target,
      planned,
      [
        budget === undefined ? words.tooFew(day) : words.tooFewWithin(day, budget),
        ...(sure === undefined ? [] : [sureWords[voice.language].notSoSure(oddsInWords(sure, voice.language))]),
      ].join(' '),
      voice,
    ),
  };
}

/** Nobody can say yet that it fails: figures still to come decide. */
function awaitedPoint(target: AimedTarget, planned: PlannedTarget, voice: Voice): Point {
  const why = whyUnmet(target, planned, voice.programme);
  const clauses = why.kind === 'too-few' ? why.easier : why.kind === 'no-text' ? [] : why.clauses;
  return {
    text: planWords[voice.language].awaitsFigures,
    below: clauses.map((clause): Point => clauseInWords(clause, voice)),
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
  return toldWhy(whyUnmet(target, planned, voice.programme), tooFew, voice);
}

/** An award that no exams could bring, and what it lacks. */
export const whyAlonePoint = ({ claim, deadline }: AimedTarget, why: WhyAlone, voice: Voice): Point => ({
  text: planWords[voice.language].unmetBy(voice.award(claim), dayInWords(deadline, voice.language)),
  verdict: 'not-met',
  below: toldWhy(why, '', voice),
});

/** An award that the programme gives can be planned for, too. */
const isOfProgramme = (clause: Clause, { programme }: Voice): boolean =>
  clause.kind === 'holds' && programme.competencies.has(clause.status);

function toldWhy(why: WhyUnmet, tooFew: string, voice: Voice): readonly Point[] {
  const words = planWords[voice.language];
  const clauses = (those: readonly Clause[]) => those.map((clause): Point => clauseInWords(clause, voice));
  switch (why.kind) {
    case 'no-text':
      return [{ text: words.noText }];
    case 'beyond-exams':
      return [
        { text: words.beyondExams, below: clauses(why.clauses) },
        ...(why.clauses.some((clause) => isOfProgramme(clause, voice)) ? [{ text: words.planForItToo }] : []),
      ];
    case 'awards-unmet':
      return [{ text: words.awardsUnmet, below: clauses(why.clauses) }];
    case 'too-few':
      return [
        { text: why.hasPoints ? `${tooFew} ${words.otherPoints}` : tooFew },
        ...(why.easier.length > 0 ? [{ text: words.easier, below: clauses(why.easier) }] : []),
      ];
    default:
      return why satisfies never;
  }
}

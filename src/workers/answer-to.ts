import { planAnswer } from '../answers/plan-answer.ts';
import { planBesides } from '../answers/plan-besides.ts';
import { presentForecast } from '../answers/present-forecast.ts';
import { presentPlan } from '../answers/present-plan.ts';
import { presentAssessment } from '../answers/present-result.ts';
import { awardsInShort, countryOf } from '../domain/impact/award-in-short.ts';
import { daysAhead } from '../domain/impact/days-ahead.ts';
import { forecast } from '../domain/impact/forecast.ts';
import type { Facts } from '../domain/membership/facts.ts';
import { factsAsStated } from '../domain/membership/facts-as-stated.ts';
import { areAmountsExact } from '../domain/planning/exact-amounts.ts';
import { problem } from '../domain/problems/problem.ts';
import { assess } from '../domain/standing/assess.ts';
import { learningAsStated } from '../domain/training/learning-from-tree.ts';
import { currencyProblems } from '../domain/training/learning-terms.ts';
import type { ReadPack } from '../exchange/pack-from-texts.ts';
import { voiceOf } from '../wording/voice.ts';
import { claimsProblems } from './claims-problems.ts';
import type { Outcome, Task } from './task.ts';

type Of<Kind extends Task['kind']> = Extract<Task, { kind: Kind }>;

/** Works out one answer. */
export function answerTo(task: Task, pack: ReadPack): Outcome {
  const { partner: code, learning: _, ...written } = task.partner;
  const facts = factsAsStated(code, written, pack.programme);
  const problems =
    task.kind === 'plan'
      ? claimsProblems(task.wanted ?? [], pack.programme, 'wanted')
      : claimsProblems(task.claims ?? [], pack.programme);
  if (problems.length > 0) return { kind: 'invalid', problems };
  switch (task.kind) {
    case 'standing':
      return standingOf(task, facts, pack);
    case 'forecast':
      return forecastOf(task, facts, pack);
    case 'plan':
      return planOf(task, facts, pack);
    default:
      return task satisfies never;
  }
}

function standingOf(task: Of<'standing'>, facts: Facts, { programme }: ReadPack): Outcome {
  const { day, knownAt, claims, languages } = task;
  const asked = { programme, facts, day, knownAt };
  const assessment = assess({ ...asked, ...(claims && { claims }) });
  const country = countryOf(facts);
  return {
    kind: 'standing',
    value: {
      answers: Object.fromEntries(
        languages.map((language) => {
          const answer = presentAssessment(assessment, facts, voiceOf(programme, language, facts));
          return [language, JSON.stringify(answer)];
        }),
      ),
      awards: task.inShort ? awardsInShort(assessment, asked) : [],
      ...(country !== undefined && { country }),
    },
  };
}

function forecastOf(task: Of<'forecast'>, facts: Facts, { programme }: ReadPack): Outcome {
  const { day, until, knownAt, claims, language } = task;
  const found = forecast({ programme, facts, day, until, knownAt, ...(claims && { claims }) });
  const ahead = daysAhead(found, programme, facts);
  return text(presentForecast(found, ahead, facts, voiceOf(programme, language, facts)));
}

function planOf(task: Of<'plan'>, facts: Facts, { programme, training }: ReadPack): Outcome {
  if (!training) return { kind: 'invalid', problems: [problem('no-training', [], { name: programme.id })] };
  const { day, knownAt, language, wanted, by, options, explain, frontier } = task;
  const learning = task.partner.learning && learningAsStated(task.partner.learning, programme);
  const currencies = learning ? currencyProblems(learning, training) : [];
  if (currencies.length > 0) return { kind: 'invalid', problems: currencies };
  const asked = {
    programme,
    facts,
    day,
    knownAt,
    training,
    learning,
    wanted,
    by,
    ...(options && { options }),
  };
  if (!areAmountsExact(asked)) return { kind: 'invalid', problems: [problem('amounts-too-large', ['learning'])] };
  const answer = planAnswer(asked);
  return text(presentPlan(answer, voiceOf(programme, language, facts), planBesides(answer, { explain, frontier })));
}

const text = (answer: object): Outcome => ({ kind: 'text', value: JSON.stringify(answer) });

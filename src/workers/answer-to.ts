import type { Question } from '../actions/question.ts';
import { type Done, done } from '../actions/refusal.ts';
import type { ReadPack } from '../exchange/pack-from-texts.ts';
import { type Given, givenFrom } from './given.ts';
import { answerAhead } from './questions/ahead.ts';
import { answerAward } from './questions/award.ts';
import { answerAwards } from './questions/awards.ts';
import { answerAwardsProved } from './questions/awards-proved.ts';
import { answerBenefits } from './questions/benefits.ts';
import { answerCorrections } from './questions/corrections.ts';
import { answerDraft } from './questions/draft.ts';
import { answerFactsImpact } from './questions/facts-impact.ts';
import { answerLevel } from './questions/level.ts';
import { answerPlan } from './questions/plan.ts';
import { answerPriority } from './questions/priority.ts';
import { answerRelease } from './questions/release.ts';
import { answerStanding } from './questions/standing.ts';
import { readSheet } from './read-sheet.ts';
import type { Outcome, ReckoningTask, Task } from './task.ts';

/** Works out one answer, or reads a sheet. */
export async function answerTo(task: Task, pack: ReadPack): Promise<Outcome> {
  return task.kind === 'sheet' ? done(await readSheet(task, pack.programme)) : reckoned(task, pack);
}

/** Works out one answer. */
export function reckoned(task: ReckoningTask, pack: ReadPack): Outcome {
  const given = givenFrom(task, pack);
  return task.kind === 'standing' ? answerStanding(task, given) : answerQuestion(task, given);
}

function answerQuestion(question: Question, given: Given): Done<string> {
  switch (question.kind) {
    case 'level':
      return answerLevel(question, given);
    case 'forecast':
    case 'calendar':
    case 'calendar-file':
      return answerAhead(question, given);
    case 'corrections':
      return answerCorrections(question, given);
    case 'release-impact':
      return answerRelease(question, given);
    case 'draft-impact':
      return answerDraft(question, given);
    case 'facts-impact':
      return answerFactsImpact(question, given);
    case 'benefits':
      return answerBenefits(question, given);
    case 'awards-proved':
      return answerAwardsProved(given);
    case 'awards':
      return answerAwards(question, given);
    case 'award':
      return answerAward(question, given);
    case 'priority':
      return answerPriority(question, given);
    case 'plan':
      return answerPlan(question, given);
    default:
      return question satisfies never;
  }
}

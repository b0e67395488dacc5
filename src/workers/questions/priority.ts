import type { Question } from '../../actions/question.ts';
import { type Done, done } from '../../actions/refusal.ts';
import { presentPriority } from '../../answers/present-priority.ts';
import { priorityOf } from '../../domain/standing/order-that-keeps-more.ts';
import { voiceOf } from '../../wording/voice.ts';
import type { Given } from '../given.ts';

/** For which awards people are counted first, and whether another order would keep more of them. */
export function answerPriority({ language }: Extract<Question, { kind: 'priority' }>, given: Given): Done<string> {
  const { programme, facts } = given;
  return done(JSON.stringify(presentPriority(priorityOf(given), voiceOf(programme, language, facts))));
}

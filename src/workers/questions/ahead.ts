import type { Question } from '../../actions/question.ts';
import { type Done, done } from '../../actions/refusal.ts';
import { calendarEntries } from '../../answers/calendar-entries.ts';
import { presentCalendar, presentForecast } from '../../answers/present-forecast.ts';
import { benefitsInForecast } from '../../domain/benefits/benefits-in-forecast.ts';
import { daysAhead, thingsAhead } from '../../domain/impact/days-ahead.ts';
import { forecast } from '../../domain/impact/forecast.ts';
import { neededAtRenewals } from '../../domain/impact/needed-at-renewals.ts';
import { calendarFile } from '../../exchange/calendar-file.ts';
import { voiceOf } from '../../wording/voice.ts';
import { awardProblems } from '../award-problems.ts';
import type { Given } from '../given.ts';
import { invalidIf } from './invalid-if.ts';

type Ahead = Extract<Question, { kind: 'forecast' | 'calendar' | 'calendar-file' }>;

/** What will become of a partner's awards, or the days that it should know of. */
export function answerAhead({ kind, language, until, claims, now }: Ahead, given: Given): Done<string> {
  const { programme, facts } = given;
  const wrong = invalidIf(awardProblems(claims ?? [], programme, 'claims'));
  if (wrong) return wrong;
  const voice = voiceOf(programme, language, facts);
  const asked = { ...given, until, ...(claims && { claims }) };
  const found = forecast(asked);
  switch (kind) {
    case 'forecast': {
      const atRisk = benefitsInForecast(given.benefits, found, asked);
      const days = daysAhead(found, programme, facts);
      const needed = neededAtRenewals(found, asked);
      return done(JSON.stringify(presentForecast(found, days, facts, voice, atRisk, needed)));
    }
    case 'calendar':
      return done(JSON.stringify(presentCalendar(found, daysAhead(found, programme, facts), facts, voice)));
    case 'calendar-file': {
      const entries = calendarEntries(thingsAhead(found, programme, facts), facts, voice);
      return done(calendarFile(facts.name ?? facts.partner, entries, now));
    }
    default:
      return kind satisfies never;
  }
}

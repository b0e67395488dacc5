import type { Question } from '../../actions/question.ts';
import { type Done, done } from '../../actions/refusal.ts';
import { calendarEntries } from '../../answers/calendar-entries.ts';
import { presentCalendar, presentForecast } from '../../answers/present-forecast.ts';
import { benefitsInForecast } from '../../domain/benefits/benefits-in-forecast.ts';
import { daysAhead, thingsAhead } from '../../domain/impact/days-ahead.ts';
import { type Forecast, type ForecastRequest, forecast } from '../../domain/impact/forecast.ts';
import { neededAtRenewals } from '../../domain/impact/needed-at-renewals.ts';
import { factsIfBound, type RenewalAwaited } from '../../domain/renewal/facts-if-bound.ts';
import { calendarFile } from '../../exchange/calendar-file.ts';
import { voiceOf } from '../../wording/voice.ts';
import { awardProblems } from '../award-problems.ts';
import type { Given } from '../given.ts';
import { invalidIf } from './invalid-if.ts';

type Ahead = Extract<Question, { kind: 'forecast' | 'calendar' | 'calendar-file' }>;

/** What will become of a partner's awards, or the days that it should know of. */
export function answerAhead({ kind, language, until, claims, now, awaited }: Ahead, given: Given): Done<string> {
  const { programme, facts } = given;
  const wrong = invalidIf(awardProblems(claims ?? [], programme, 'claims'));
  if (wrong) return wrong;
  const voice = voiceOf(programme, language, facts);
  const asked = { ...given, until, ...(claims && { claims }) };
  const found = forecast(asked);
  const days = (inOrder: typeof daysAhead) => inOrder(...asPaid(found, asked, awaited));
  switch (kind) {
    case 'forecast': {
      const atRisk = benefitsInForecast(given.benefits, found, asked);
      const needed = neededAtRenewals(found, asked);
      return done(JSON.stringify(presentForecast(found, days(daysAhead), facts, voice, atRisk, needed)));
    }
    case 'calendar':
      return done(JSON.stringify(presentCalendar(found, days(daysAhead), facts, voice)));
    case 'calendar-file': {
      const entries = calendarEntries(days(thingsAhead), facts, voice);
      return done(calendarFile(facts.name ?? facts.partner, entries, now));
    }
    default:
      return kind satisfies never;
  }
}

type DaysAsked = Parameters<typeof daysAhead>;

/** The days ahead are those of the renewal that was asked for, as if it were paid, with the last day to do so. */
function asPaid(found: Forecast, asked: ForecastRequest, awaited: RenewalAwaited | undefined): DaysAsked {
  const { programme, facts } = asked;
  if (!awaited) return [found, programme, facts];
  const paid = factsIfBound(awaited, asked);
  const { anniversary, payUntil, choices } = awaited;
  const claims = choices.flatMap(({ competency, renewAt }) =>
    renewAt === null ? [] : [{ competency, level: renewAt }],
  );
  return [forecast({ ...asked, facts: paid }), programme, paid, { anniversary, payUntil, claims }];
}

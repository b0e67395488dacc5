import { z } from 'zod';
import { type Done, done, refused } from '../../actions/refusal.ts';
import { calendarEntries } from '../../answers/calendar-entries.ts';
import { JsonCalendar, JsonForecast } from '../../answers/forecast-schema.ts';
import { presentCalendar, presentForecast } from '../../answers/present-forecast.ts';
import { daysAhead, thingsAhead } from '../../domain/impact/days-ahead.ts';
import { forecast } from '../../domain/impact/forecast.ts';
import { problem } from '../../domain/problems/problem.ts';
import { addMonths, type Day, day as dayFrom } from '../../domain/time/day.ts';
import { calendarFile } from '../../exchange/calendar-file.ts';
import { type Judged, judged, type ToJudge } from '../judging/judged.ts';
import { Claims, Judging, Until } from '../judging/judging-query.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { OtherForm } from '../operations/reply.ts';

const tag = 'Forecast';
const query = z.strictObject({ ...Judging, ...Until, ...Claims });

/** As at the terminal: the next two renewals of a yearly membership. */
const monthsAhead = 24;
/** A forecast looks at every day on which something changes: so far ahead and no further. */
const mostMonthsAhead = 120;

type ToForesee = ToJudge & { readonly query: { readonly until?: string | undefined } };

async function foreseen(asked: ToForesee): Promise<Done<Judged & { readonly until: Day }>> {
  const found = await judged(asked);
  if (!found.ok) return found;
  const { day } = found.value;
  const until = asked.query.until === undefined ? addMonths(day, monthsAhead) : dayFrom(asked.query.until);
  const wrong =
    until < day
      ? problem('until-too-early', ['?until'], { on: day, found: until })
      : until > addMonths(day, mostMonthsAhead)
        ? problem('until-too-late', ['?until'], { latest: addMonths(day, mostMonthsAhead), found: until })
        : undefined;
  return wrong ? refused({ kind: 'invalid', problems: [wrong] }) : done({ ...found.value, until });
}

export const forecastOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/forecast',
    id: 'showForecast',
    tag,
    summary: 'What will become of a partner’s awards if nobody does anything',
    description:
      'Safe until when, at risk since when and why, what to do first; and every day that is known to matter.',
    query,
    answer: JsonForecast,
    act: async (asked) => {
      const found = await foreseen(asked);
      if (!found.ok) return found;
      const { etag, programme, facts, voice } = found.value;
      return done({
        etag,
        body: () => {
          const ahead = forecast(found.value);
          return presentForecast(ahead, daysAhead(ahead, programme, facts), facts, voice);
        },
      });
    },
  }),
  atPartner({
    method: 'GET',
    path: '/calendar',
    id: 'showCalendar',
    tag,
    summary: 'The days that a partner should know of',
    query,
    answer: JsonCalendar,
    act: async (asked) => {
      const found = await foreseen(asked);
      if (!found.ok) return found;
      const { etag, programme, facts, voice } = found.value;
      return done({
        etag,
        body: () => {
          const ahead = forecast(found.value);
          return presentCalendar(ahead, daysAhead(ahead, programme, facts), facts, voice);
        },
      });
    },
  }),
  atPartner({
    method: 'GET',
    path: '/calendar.ics',
    id: 'downloadCalendar',
    tag,
    summary: 'The same days as a calendar file (iCalendar)',
    query,
    answer: z.string(),
    otherForm: 'text/calendar',
    act: async (asked) => {
      const found = await foreseen(asked);
      if (!found.ok) return found;
      const { etag, programme, facts, voice } = found.value;
      return done({
        etag,
        body: () => {
          const entries = calendarEntries(thingsAhead(forecast(found.value), programme, facts), facts, voice);
          const file = calendarFile(facts.name ?? facts.partner, entries, asked.context.clock.now());
          return new OtherForm('text/calendar; charset=utf-8', file, 'calendar.ics');
        },
      });
    },
  }),
];

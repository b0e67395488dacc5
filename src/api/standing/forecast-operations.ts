import { z } from 'zod';
import type { Question } from '../../actions/question.ts';
import { type Done, refused } from '../../actions/refusal.ts';
import { JsonCalendar, JsonForecast } from '../../answers/forecast-schema.ts';
import { problem } from '../../domain/problems/problem.ts';
import { addMonths, day as dayFrom } from '../../domain/time/day.ts';
import { type AskedAbout, type AsOf, answered, asOf } from '../judging/answered.ts';
import { Claims, claimsOf, Judging, Until } from '../judging/judging-query.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { ReadyText, type Replied } from '../operations/reply.ts';

const tag = 'Forecast';
const query = z.strictObject({ ...Judging, ...Until, ...Claims });

/** As at the terminal: the next two renewals of a yearly membership. */
const monthsAhead = 24;
/** A forecast looks at every day on which something changes: so far ahead and no further. */
const mostMonthsAhead = 120;

type ToForesee = AskedAbout & {
  readonly query: AsOf & { readonly until?: string | undefined; readonly claims?: string | undefined };
};
type Ahead = Extract<Question, { kind: 'forecast' | 'calendar' | 'calendar-file' }>['kind'];

async function foreseen(
  kind: Ahead,
  asked: ToForesee,
  form?: (text: string) => ReadyText,
): Promise<Done<Replied<never>>> {
  const { context, language } = asked;
  const claims = claimsOf(asked.query);
  if (!claims.ok) return claims;
  const when = asOf(asked, asked.query);
  if (!when.ok) return when;
  const { day = context.clock.today() } = when.value;
  const until = asked.query.until === undefined ? addMonths(day, monthsAhead) : dayFrom(asked.query.until);
  const wrong =
    until < day
      ? problem('until-too-early', ['?until'], { on: day, found: until })
      : until > addMonths(day, mostMonthsAhead)
        ? problem('until-too-late', ['?until'], { latest: addMonths(day, mostMonthsAhead), found: until })
        : undefined;
  if (wrong) return refused({ kind: 'invalid', problems: [wrong] });
  const now = context.clock.now();
  const question = { kind, language, until, now, ...(claims.value && { claims: claims.value }) };
  return answered(asked, asked.query, question, form);
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
    act: (asked) => foreseen('forecast', asked),
  }),
  atPartner({
    method: 'GET',
    path: '/calendar',
    id: 'showCalendar',
    tag,
    summary: 'The days that a partner should know of',
    query,
    answer: JsonCalendar,
    act: (asked) => foreseen('calendar', asked),
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
    act: (asked) =>
      foreseen('calendar-file', asked, (text) => new ReadyText('text/calendar; charset=utf-8', text, 'calendar.ics')),
  }),
];

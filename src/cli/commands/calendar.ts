import { calendarEntries } from '../../answers/calendar-entries.ts';
import { presentCalendar } from '../../answers/present-forecast.ts';
import { daysAhead, thingsAhead } from '../../domain/impact/days-ahead.ts';
import { forecast } from '../../domain/impact/forecast.ts';
import { endOfTime, type Instant, instant } from '../../domain/time/instant.ts';
import { calendarFile } from '../../exchange/calendar-file.ts';
import { voiceOf } from '../../wording/voice.ts';
import type { Settings } from '../arguments/settings.ts';
import { exitCodes } from '../exit-code.ts';
import { calendarReport } from '../impact-report/calendar-report.ts';
import type { World } from '../world.ts';
import { checkClaim } from './assess.ts';
import type { Command } from './command.ts';
import { forEachPartner } from './each-partner.ts';

/** The days that a partner should know of: to read, for programs, or for a calendar. */
export const calendar: Command = (request) => {
  const { language, day, until, knownAt, claims, ics } = request.settings;
  const foundAt = momentAsked(request.settings, request.world);
  return forEachPartner(request, ({ pack: { programme }, facts }) => {
    const problems = (claims ?? []).flatMap((claim) => checkClaim(claim, programme));
    if (problems.length > 0) return problems;
    const found = forecast({ programme, facts, day, until, knownAt, ...(claims && { claims }) });
    const ahead = daysAhead(found, programme, facts);
    const voice = voiceOf(programme, language, facts);
    const name = facts.name ?? facts.partner;
    return {
      exitCode: exitCodes.met,
      row: [],
      blocks: () => calendarReport(found, ahead, name, voice),
      json: () => presentCalendar(found, ahead, facts, voice),
      ...(ics && {
        file: () => calendarFile(name, calendarEntries(thingsAhead(found, programme, facts), facts, voice), foundAt),
      }),
    };
  });
};

/** As of when a file is made: the moment of knowledge, or the beginning of the day that is asked about, or now. */
function momentAsked({ knownAt, dayIsGiven, day }: Settings, world: World): Instant {
  if (knownAt !== endOfTime) return knownAt;
  return dayIsGiven ? instant(day) : world.now();
}

import { daysAhead } from '../../domain/impact/days-ahead.ts';
import { forecast } from '../../domain/impact/forecast.ts';
import { calendarFile } from '../../exchange/calendar-file.ts';
import { voiceOf } from '../../wording/voice.ts';
import { exitCodes } from '../exit-code.ts';
import { calendarEntries } from '../impact-report/calendar-entries.ts';
import { calendarReport } from '../impact-report/calendar-report.ts';
import { presentCalendar } from '../json/present-forecast.ts';
import { checkClaim } from './assess.ts';
import type { Command } from './command.ts';
import { forEachPartner } from './each-partner.ts';

/** The days that a partner should know of: to read, for programs, or for a calendar. */
export const calendar: Command = (request) => {
  const { language, day, until, knownAt, claims, ics } = request.settings;
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
      ...(ics && { file: () => calendarFile(name, calendarEntries(ahead, facts, voice), day) }),
    };
  });
};

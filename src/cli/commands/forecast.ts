import { daysAhead } from '../../domain/impact/days-ahead.ts';
import { type AwardForecast, forecast as lookAhead } from '../../domain/impact/forecast.ts';
import type { Verdict } from '../../domain/standing/verdict.ts';
import { voiceOf } from '../../wording/voice.ts';
import { exitCodeOf } from '../exit-code.ts';
import { forecastReport } from '../impact-report/forecast-report.ts';
import { presentForecast } from '../json/present-forecast.ts';
import { checkClaim } from './assess.ts';
import type { Command } from './command.ts';
import { forEachPartner } from './each-partner.ts';

/** What will become of a partner's awards as things stand: safe until when, at risk since when and why, what to do first. */
export const forecast: Command = (request) => {
  const { language, day, until, knownAt, claims } = request.settings;
  return forEachPartner(request, ({ pack: { programme }, facts }) => {
    const problems = (claims ?? []).flatMap((claim) => checkClaim(claim, programme));
    if (problems.length > 0) return problems;
    const asked = { programme, facts, day, until, knownAt, ...(claims && { claims }) };
    const found = lookAhead(asked);
    const ahead = daysAhead(found, programme, facts);
    const outlooks = found.awards.filter((award) => award.heldToday).map(outlookOf);
    return {
      exitCode: exitCodeOf(outlooks),
      row: outlooks,
      blocks: () => forecastReport(found, ahead, asked, language),
      json: () => presentForecast(found, ahead, facts, voiceOf(programme, language, facts)),
    };
  });
};

/** Is an award kept through the time that is looked at? Undetermined where figures that are still to come decide. */
const outlookOf = ({ safeUntil, risk }: AwardForecast): Verdict =>
  safeUntil === undefined ? 'met' : risk?.awaits ? 'undetermined' : 'not-met';

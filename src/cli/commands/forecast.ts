import { presentForecast } from '../../answers/present-forecast.ts';
import { benefitsInForecast } from '../../domain/benefits/benefits-in-forecast.ts';
import { daysAhead } from '../../domain/impact/days-ahead.ts';
import { isHeldAhead, isSucceeded, forecast as lookAhead, outlookOf } from '../../domain/impact/forecast.ts';
import { neededAtRenewals } from '../../domain/impact/needed-at-renewals.ts';
import { voiceOf } from '../../wording/voice.ts';
import { exitCodeOf } from '../exit-code.ts';
import { forecastReport } from '../impact-report/forecast-report.ts';
import { checkClaim } from './assess.ts';
import type { Command } from './command.ts';
import { forEachPartner } from './each-partner.ts';

/** What will become of a partner's awards as things stand: safe until when, at risk since when and why, what to do first. */
export const forecast: Command = (request) => {
  const { language, day, until, knownAt, claims } = request.settings;
  return forEachPartner(request, ({ pack: { programme, benefits }, facts }) => {
    const problems = (claims ?? []).flatMap((claim) => checkClaim(claim, programme));
    if (problems.length > 0) return problems;
    const asked = { programme, facts, day, until, knownAt, ...(claims && { claims }) };
    const found = lookAhead(asked);
    const ahead = daysAhead(found, programme, facts);
    const atRisk = benefitsInForecast(benefits, found, asked);
    // What goes on as another award is counted as that one.
    const kept = found.awards.filter((award) => isHeldAhead(award) && !isSucceeded(award));
    const outlooks = kept.map(outlookOf);
    return {
      exitCode: exitCodeOf(outlooks),
      row: outlooks,
      rowShows: 'awards-kept',
      blocks: () => forecastReport(found, ahead, { ...asked, atRisk }, language),
      json: () => {
        const needed = neededAtRenewals(found, asked);
        return presentForecast(found, ahead, facts, voiceOf(programme, language, facts), atRisk, needed);
      },
    };
  });
};

import { presentCorrection } from '../../answers/present-correction.ts';
import { correctionOf } from '../../domain/impact/correction.ts';
import { voiceOf } from '../../wording/voice.ts';
import { exitCodes } from '../exit-code.ts';
import { correctionReport } from '../impact-report/correction-report.ts';
import { checkClaim } from './assess.ts';
import type { Command } from './command.ts';
import { forEachPartner } from './each-partner.ts';

/** Which earlier answers and decisions statements about the past would have altered. */
export const corrections: Command = (request) => {
  const { language, since, knownAt, claims } = request.settings;
  if (since === undefined) return [{ kind: 'missing-option', option: 'since', value: 'MOMENT' }];
  return forEachPartner(request, ({ pack: { programme }, facts }) => {
    const problems = (claims ?? []).flatMap((claim) => checkClaim(claim, programme));
    if (problems.length > 0) return problems;
    const asked = { programme, facts, knownThen: since, knownNow: knownAt, ...(claims && { claims }) };
    const found = correctionOf(asked);
    const voice = voiceOf(programme, language, facts);
    return {
      exitCode: found.decisions.length > 0 ? exitCodes['not-met'] : exitCodes.met,
      row: found.decisions.map((one) => one.knownNow),
      blocks: () => correctionReport(found, asked, voice),
      json: () => presentCorrection(found, asked, voice),
    };
  });
};

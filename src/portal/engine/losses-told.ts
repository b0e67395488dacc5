import { forecast } from '../../domain/impact/forecast.ts';
import { leastGap } from '../../domain/impact/gap.ts';
import { factsAsStated } from '../../domain/membership/facts-as-stated.ts';
import { addMonths, day as dayOf } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { riskSinceInWords } from '../../wording/impact/forecast-in-words.ts';
import { withPlainSpaces } from '../../wording/no-break.ts';
import { voiceOf } from '../../wording/voice.ts';
import type { Asked } from './asked.ts';
import type { RulesRead } from './rules-read.ts';
import type { LossesTold } from './told.ts';

/** As far as the home page looks: the next two renewals of a yearly membership. */
const monthsAhead = 24;

/** Until when each award is safe if nobody does anything: of what the server's forecast tells, what a what-if asks for. */
export function lossesTold(
  { partner: file, day, language, claims }: Asked<'losses'>,
  { programme }: RulesRead,
): LossesTold {
  const { partner, learning: _, ...written } = file;
  const facts = factsAsStated(partner, written, programme);
  const from = dayOf(day);
  const until = addMonths(from, monthsAhead);
  const asked = { programme, facts, day: from, until, knownAt: endOfTime, ...(claims && { claims }) };
  const voice = voiceOf(programme, language, facts);
  const { awards } = forecast(asked);
  return {
    until,
    awards: awards.map(({ claim, heldToday, safeUntil, risk, action }) => {
      const gap = action && leastGap(action.standing.ways);
      return {
        ...{ claim: { ...claim }, name: voice.award(claim), held: heldToday },
        ...(safeUntil !== undefined && { safeUntil }),
        ...(risk && { risk: withPlainSpaces(riskSinceInWords(risk, claim.competency, from, voice)) }),
        ...(gap && { gap }),
      };
    }),
  };
}

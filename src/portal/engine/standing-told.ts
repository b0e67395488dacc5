import { presentAssessment } from '../../answers/present-result.ts';
import type { Assessment } from '../../client/index.ts';
import { factsAsStated } from '../../domain/membership/facts-as-stated.ts';
import { assess } from '../../domain/standing/assess.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { voiceOf } from '../../wording/voice.ts';
import type { Asked } from './asked.ts';
import type { RulesRead } from './rules-read.ts';

/** Where a partner stands: what the server would answer, from the same domain. */
export function standingTold(
  { partner: file, day, language, claims }: Asked<'standing'>,
  { programme }: RulesRead,
): Assessment {
  const { partner, learning: _, ...written } = file;
  const facts = factsAsStated(partner, written, programme);
  const asked = { programme, facts, day: dayOf(day), knownAt: endOfTime, ...(claims && { claims }) };
  return presentAssessment(assess(asked), facts, voiceOf(programme, language, facts)) as Assessment;
}

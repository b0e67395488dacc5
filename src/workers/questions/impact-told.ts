import { type ChangeAsked, namingProgramme } from '../../answers/change-asked.ts';
import { presentImpact } from '../../answers/present-impact.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { impactOn } from '../../domain/impact/impact.ts';
import { voiceOf } from '../../wording/voice.ts';
import type { Given } from '../given.ts';

/** What a change of the rules does to one partner, by the names of both texts. */
export function impactTold({ facts, day, knownAt }: Given, change: ChangeAsked, language: Language): string {
  const request = { comparison: change.comparison, facts, day, knownAt };
  const voice = voiceOf(namingProgramme(change.comparison), language, facts);
  return JSON.stringify(presentImpact(impactOn(request), change, request, voice));
}

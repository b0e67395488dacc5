import type { AwardImpact, AwardState, FactsImpactRequest } from '../domain/impact/facts-impact.ts';
import { isGapWider } from '../domain/impact/gap.ts';
import { awardImpactInWords, factsImpactInShort } from '../wording/impact/facts-impact-in-words.ts';
import { withPlainSpaces } from '../wording/no-break.ts';
import type { Voice } from '../wording/voice.ts';
import type { JsonFactsImpact } from './facts-impact-schema.ts';
import { presentConflict } from './present-conflict.ts';

/** What would become of the awards; for who does not read all that is known of the partner, of those alone that change. */
export function presentFactsImpact(
  impacts: readonly AwardImpact[],
  { on, until, decided = [] }: Pick<FactsImpactRequest, 'on' | 'until' | 'decided'>,
  { onlyChanged }: { readonly onlyChanged: boolean },
  voice: Voice,
): JsonFactsImpact {
  const told = onlyChanged ? impacts.filter(({ effect, gap }) => effect !== 'same' || gap !== undefined) : impacts;
  return {
    on,
    until,
    text: withPlainSpaces(factsImpactInShort(impacts, voice.language)),
    ...(decided.length > 0 && { decided: decided.map((claim) => ({ claim: { ...claim }, name: voice.award(claim) })) }),
    awards: told.map((impact) => ({
      claim: { ...impact.claim },
      name: voice.award(impact.claim),
      effect: impact.effect,
      before: presentState(impact.before),
      after: presentState(impact.after),
      ...(impact.gap && {
        gap: { before: { ...impact.gap.before }, after: { ...impact.gap.after }, isWider: isGapWider(impact.gap) },
      }),
      sentences: awardImpactInWords(impact, on, voice).map(withPlainSpaces),
    })),
  };
}

const presentState = ({ verdict, conflict, held, safeUntil, risk }: AwardState) => ({
  verdict,
  ...(conflict && { conflict: presentConflict(conflict) }),
  held,
  ...(safeUntil !== undefined && { safeUntil }),
  atRisk: risk !== undefined,
  ...(risk?.from !== undefined && { riskFrom: risk.from }),
  ...(risk?.renewal && { failsAt: { ...risk.renewal } }),
});

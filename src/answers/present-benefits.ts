import type { PartnerBenefits } from '../domain/benefits/benefits-of-partner.ts';
import { givesUntil } from '../domain/benefits/giver.ts';
import type { Share } from '../domain/benefits/share.ts';
import type { Facts } from '../domain/membership/facts.ts';
import { lastDay } from '../domain/time/day.ts';
import { quantityInWords } from '../wording/benefits/quantity-in-words.ts';
import { shareInWords } from '../wording/benefits/share-in-words.ts';
import { withPlainSpaces } from '../wording/no-break.ts';
import type { Voice } from '../wording/voice.ts';
import type { JsonBenefits } from './benefits-schema.ts';
import { presentBenefitsAtRisk, presentWorth } from './present-benefits-at-risk.ts';
import { aboutOf } from './present-result.ts';

type Asked = Parameters<typeof aboutOf>[1];
type Had = PartnerBenefits['benefits'][number];

/** What a partner has by its awards; nothing of it where its programme says nothing of benefits. */
export const presentBenefits = (
  found: PartnerBenefits | undefined,
  facts: Facts,
  asked: Asked,
  voice: Voice,
): JsonBenefits => ({
  kind: 'benefits',
  ...aboutOf(facts, asked, voice),
  hasLibrary: found !== undefined,
  ...(found?.note && { note: voice.say(found.note) }),
  benefits: (found?.benefits ?? []).map((had) => presentHad(had, asked, voice)),
  worth: (found?.worth ?? []).map((money) => presentWorth(money, voice)),
  ifLost: (found?.ifLost ?? []).map(({ claim, isAtRisk, isEnding, safeUntil, atRisk }) => ({
    ...{ claim: { ...claim }, name: voice.award(claim), atRisk: isAtRisk, ending: isEnding },
    ...(safeUntil !== undefined && { safeUntil }),
    benefits: presentBenefitsAtRisk(atRisk, voice),
  })),
});

function presentHad(
  { entitlement, balance, worth }: Had,
  asked: Asked,
  voice: Voice,
): JsonBenefits['benefits'][number] {
  const { benefit, terms, shares, amount } = entitlement;
  const { id, name, note, unit, renews } = benefit;
  const { period, used, left, over } = balance;
  const quantity = (of: typeof amount) => withPlainSpaces(quantityInWords(of, benefit, voice));
  return {
    ...{ id, name: voice.say(name), unit: { one: voice.say(unit.one), many: voice.say(unit.many) } },
    ...(note && { note: voice.say(note) }),
    ...(renews && { renews }),
    ...{ amount, amountText: quantity(amount), sample: terms?.sample ?? false },
    ...(terms?.source !== undefined && { source: terms.source }),
    shares: shares.map((share) => presentShare(share, shares.length === 1, entitlement, asked, voice)),
    ...(period && { period: { ...period } }),
    ...{ used, usedText: quantity(used), left, leftText: quantity(left), over },
    ...(worth && { worth: presentWorth(worth, voice) }),
  };
}

function presentShare(
  share: Share,
  isOnly: boolean,
  { benefit }: Had['entitlement'],
  { day }: Asked,
  voice: Voice,
): JsonBenefits['benefits'][number]['shares'][number] {
  const { giver, as, gives, cut } = share;
  const until = givesUntil(giver, benefit.grace);
  return {
    ...{ status: giver.status, as, gives, cut },
    ...(giver.level !== undefined && { level: giver.level }),
    ...(until < lastDay && { until }),
    text: withPlainSpaces(shareInWords(share, benefit, { day, isOnly }, voice)),
  };
}

import type { BenefitsAtRisk } from '../domain/benefits/benefits-at-risk.ts';
import type { Money } from '../domain/benefits/money.ts';
import { decimalsOf } from '../domain/numbers/currency.ts';
import { atRiskInWords, lossInWords } from '../wording/benefits/at-risk-in-words.ts';
import { worthInWords } from '../wording/benefits/quantity-in-words.ts';
import { withPlainSpaces } from '../wording/no-break.ts';
import type { Voice } from '../wording/voice.ts';
import type { JsonBenefitsAtRisk, JsonWorth } from './benefit-parts-schema.ts';

export const presentWorth = (money: Money, voice: Voice): JsonWorth => ({
  text: withPlainSpaces(worthInWords(money, voice)),
  ...money,
  minorUnits: decimalsOf(money.currency),
});

export const presentBenefitsAtRisk = (atRisk: BenefitsAtRisk, voice: Voice): JsonBenefitsAtRisk => ({
  text: withPlainSpaces(atRiskInWords(atRisk, voice)),
  worth: atRisk.worth.map((money) => presentWorth(money, voice)),
  losses: atRisk.losses.map((loss) => {
    const { benefit, has, keeps, loses, until, worth } = loss;
    return {
      ...{ benefit: benefit.id, text: withPlainSpaces(lossInWords(loss, voice)), has, keeps, loses },
      ...(until !== undefined && { until }),
      ...(worth && { worth: presentWorth(worth, voice) }),
    };
  }),
});

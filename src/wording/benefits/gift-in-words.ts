import type { Benefit, BenefitTerms, Gift } from '../../domain/benefits/benefit.ts';
import type { Voice } from '../voice.ts';
import { benefitWords } from './benefit-words.ts';
import { quantityInWords } from './quantity-in-words.ts';

/** How much a level gives, with how it is counted, when it renews and the most there is of it. */
export function giftInWords(gift: Gift, { cap }: BenefitTerms, benefit: Benefit, voice: Voice): string {
  const words = benefitWords[voice.language];
  const { first, further } = gift;
  const [core, increment] = [quantityInWords(first, benefit, voice), quantityInWords(further, benefit, voice)];
  const said = further === 0 ? words.once(core) : further === first ? words.each(core) : words.core(core, increment);
  const { renews } = benefit;
  return [
    said,
    ...(renews ? [renews === 'month' ? words.renewsMonthly : words.renewsYearly] : []),
    ...(cap?.country === undefined ? [] : [words.mostInCountry(quantityInWords(cap.country, benefit, voice))]),
    ...(cap?.worldwide === undefined ? [] : [words.most(quantityInWords(cap.worldwide, benefit, voice))]),
  ].join(', ');
}

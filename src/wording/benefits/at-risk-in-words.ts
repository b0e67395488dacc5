import type { BenefitLoss, BenefitsAtRisk } from '../../domain/benefits/benefits-at-risk.ts';
import { andList } from '../lists-in-words.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { benefitWords } from './benefit-words.ts';
import { quantityInWords, worthInWords } from './quantity-in-words.ts';

/** What is at risk in one sentence: what it is worth in a year, as far as that is stated. */
export function atRiskInWords({ losses, worth }: BenefitsAtRisk, voice: Voice): string {
  const words = benefitWords[voice.language];
  if (losses.length === 0) return words.nothingLost;
  if (worth.length === 0) return words.lostWithoutWorth(losses.length);
  return words.worthLost(
    andList(
      worth.map((money) => worthInWords(money, voice)),
      voice.language,
    ),
    worth.some(({ sample }) => sample),
    losses.every((loss) => loss.worth !== undefined),
  );
}

/** One benefit and how much of it goes, with the last day on which it is still there. */
export function lossInWords({ benefit, loses, until }: BenefitLoss, voice: Voice): string {
  const words = benefitWords[voice.language];
  const name = voice.say(benefit.name);
  const quantity = quantityInWords(loses, benefit, voice);
  return until ? words.lossUntil(name, quantity, dayInWords(until, voice.language)) : words.loss(name, quantity);
}

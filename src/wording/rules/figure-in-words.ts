import type { Amount, Relation } from '../../domain/catalogue/amount.ts';
import type { Rational } from '../../domain/numbers/rational.ts';
import { moneyInWords, numberInWords, percentageInWords, shareInWords } from '../number-in-words.ts';
import type { Voice } from '../voice.ts';
import { amountInWords, casesPhrase } from './amount-in-words.ts';
import { amountWords } from './amount-words.ts';

/** The bound of a figure: "at least 15,000 USD". A ratio is told in per cent. */
export function boundInWords(relation: Relation, limit: Amount, of: Amount, voice: Voice): string {
  const words = amountWords[voice.language];
  const say = (inner: Amount): string =>
    inner.kind === 'number' ? figureInWords(inner.value, of, voice) : amountInWords(inner, voice);
  const told = limit.kind === 'by' ? casesPhrase(limit, voice, say) : say(limit);
  return `${words.relation[relation]} ${told}`;
}

/** A value of an amount with its unit, or in per cent: "15,000 USD", "25%". */
export function figureInWords(value: Rational, of: Amount, voice: Voice): string {
  const { language } = voice;
  if (of.kind === 'ratio') return shareInWords(value, language);
  const unit = unitOf(of, voice, isOne(value));
  if (unit === undefined) return numberInWords(value, language);
  if (unit === '%') return percentageInWords(value, language);
  return isCurrency.test(unit) ? moneyInWords(value, unit, language) : `${numberInWords(value, language)} ${unit}`;
}

/** Packs name currencies by their codes. */
const isCurrency = /^[A-Z]{3}$/;

const isOne = ({ numerator, denominator }: Rational): boolean => numerator === denominator;

function unitOf(amount: Amount, voice: Voice, isSingle: boolean): string | undefined {
  switch (amount.kind) {
    case 'metric':
      return voice.unit(amount.metric, isSingle);
    case 'difference':
      return unitOf(amount.left, voice, isSingle);
    case 'on':
      return unitOf(amount.amount, voice, isSingle);
    case 'sum':
    case 'smallest':
    case 'greatest':
      return amount.of[0] && unitOf(amount.of[0], voice, isSingle);
    default:
      return undefined;
  }
}

import { logarithmSlack, minusLogarithm } from '../numbers/logarithm.ts';
import { type Chance, chanceWithin, thousandTo } from './chance.ts';

/**
 * A plan that has to be sure may run a risk of so many parts: they are what the logarithm of the odds that are asked for is divided
 * into, so that the risks of exams add up where their chances are multiplied. A number with many divisors, since then a risk that is
 * half or a third of what is allowed is a whole number of parts.
 */
export const riskAllowed = 55_440;

/**
 * The risk of an exam for which there is time for so many tries, in such parts, rounded up: whatever keeps within what is allowed is
 * as sure as was asked. The fewest parts n with chance ^ riskAllowed >= sure ^ n.
 * @param sure In per mille, 1 to 999.
 */
export function riskOf(pass: number, tries: number, sure: number): number {
  const chance = chanceWithin(pass, tries);
  if (chance.parts === thousandTo(chance.tries)) return 0;
  const asked: Chance = { parts: BigInt(sure), tries: 1 };
  const [own, all] = [minusLogarithmOf(chance), minusLogarithmOf(asked)];
  const parts = BigInt(riskAllowed);
  const least = ((own - logarithmSlack) * parts) / (all + logarithmSlack);
  const most = ((own + logarithmSlack) * parts) / (all - logarithmSlack) + 1n;
  // Only where the risk is a whole number of parts, or all but, do the logarithms not say on which side of it the chance is.
  for (let risk = least < 1n ? 1n : least; risk < most; risk += 1n) {
    const isEnough = (own + logarithmSlack) * parts <= (all - logarithmSlack) * risk;
    if (isEnough || isExactly(chance, asked, Number(risk))) return Number(risk);
  }
  return Number(most);
}

const minusLogarithmOf = ({ parts, tries }: Chance): bigint => minusLogarithm(parts, thousandTo(tries));

/** Is the risk no more than so many parts? Told only where that takes no large powers. */
function isExactly(chance: Chance, sure: Chance, risk: number): boolean {
  const common = divisor(riskAllowed, risk);
  const [times, timesSure] = [riskAllowed / common, risk / common];
  if (Math.max(times, timesSure) > mostTimes) return false;
  const [own, asked] = [power(chance, times), power(sure, timesSure)];
  return own.parts * thousandTo(asked.tries) >= asked.parts * thousandTo(own.tries);
}

const mostTimes = 16;

const power = ({ parts, tries }: Chance, times: number): Chance => ({
  parts: parts ** BigInt(times),
  tries: tries * times,
});

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

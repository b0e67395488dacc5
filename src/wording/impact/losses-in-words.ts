import type { LevelImpact, PartnerImpact } from '../../domain/impact/partner-impact.ts';
import type { Day } from '../../domain/time/day.ts';
import { countInWords } from '../number-in-words.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { impactWords } from './impact-words.ts';
import { lossesWords } from './losses-words.ts';
import { isBehind, isLostByCounting, isToAct } from './settled.ts';

/** In the order in which they are told: what needs an answer, what nothing answers, what is past. */
const ways = ['acting', 'inGrace', 'counting', 'closing', 'merging', 'was', 'merged'] as const;

/** How many partners of a network lose something, or have lost it, and the first day of each way to do so. */
export function lossesInWords(impacts: readonly PartnerImpact[], { language }: Voice): readonly string[] {
  const count = (number: number) => countInWords(number, language);
  const lost = impacts.map(({ day, levels }) =>
    levels.filter(({ effect }) => effect === 'lost').map((level) => ({ way: wayOf(level, day), on: level.on })),
  );
  const told = ways.flatMap((way) => {
    const such = lost.map((losses) => losses.filter((one) => one.way === way)).filter((losses) => losses.length > 0);
    const [first] = such.flatMap((losses) => losses.map(({ on }) => on)).sort();
    return first === undefined
      ? []
      : [lossesWords[language][way](count(such.length), count(impacts.length), dayInWords(first, language))];
  });
  return told.length === 0 ? [impactWords[language].nobodyLoses(count(impacts.length))] : told;
}

/** How many hold a level to which the change matters; those that have lost it by now held it. */
export function affectedInWords(affected: number, impacts: readonly PartnerImpact[], { language }: Voice): string {
  const isPast = impacts.some(({ day, levels }) => levels.some((one) => one.effect === 'lost' && one.on < day));
  const say = isPast ? lossesWords[language].affectedOrWere : impactWords[language].affected;
  return say(countInWords(affected, language));
}

function wayOf(level: LevelImpact, today: Day): (typeof ways)[number] {
  const isPast = level.on < today;
  if (level.mergedInto) return isPast ? 'merged' : 'merging';
  if (isBehind(level, today)) return isPast ? 'was' : 'inGrace';
  if (isLostByCounting(level)) return 'counting';
  return isToAct(today)(level) ? 'acting' : 'closing';
}

import { addDays, addMonths, type Day, day } from '../../domain/time/day.ts';
import type { Chance } from './chance.ts';
import { type Practice, practices, type Way } from './practices.ts';
import { dayBetween, type Employee, lastKnownDay, learn, stays } from './staff.ts';

export type Level = 'silver' | 'gold';

/** An award that a demo partner holds, and how it came to it. */
export interface DemoAward {
  readonly practice: Practice;
  readonly level: Level;
  readonly from: Day;
  /** On which days it was renewed. */
  readonly renewed: readonly Day[];
  /** Whether its figures are high enough. */
  readonly hasFigures: boolean;
}

/** Staffs as many competencies as a company of that size has, golds with people of their own as the programme counts them. */
export function awardsOf(staff: readonly Employee[], anniversary: Day, chance: Chance): readonly DemoAward[] {
  const staying = staff.filter(stays);
  const awards: DemoAward[] = [];
  let free = chance.shuffled(staying);
  const chosen = new Set<Practice>();
  for (let left = numberOfAwards(staff.length, chance); left > 0; left--) {
    const practice = chance.weighted(practices, ({ weight }) => weight);
    if (chosen.has(practice)) continue;
    chosen.add(practice);
    const way = chance.weighted(practice.ways, ({ weight }) => weight);
    const isGold = way.gold !== undefined && way.gold <= free.length && chance.happens(55);
    const places = isGold ? (way.gold ?? 0) : way.silver;
    if (places > staying.length) continue;
    const crew = (isGold ? free : chance.shuffled(staying)).slice(0, places);
    if (isGold) free = free.slice(places);
    const isComplete = train(crew, way, staff, chance);
    const from = beginOf(anniversary, chance);
    const renewed = renewalsSince(from, chance);
    awards.push({
      practice,
      level: isGold ? 'gold' : 'silver',
      from,
      renewed: isComplete ? renewed : withoutMissed(renewed),
      hasFigures: chance.happens(85),
    });
  }
  return awards;
}

const numberOfAwards = (size: number, chance: Chance): number =>
  size < 4
    ? chance.between(1, 2)
    : size < 8
      ? chance.between(1, 3)
      : size < 14
        ? chance.between(2, 5)
        : chance.between(3, 7);

/** Everybody learns what the way asks for; of one in four crews somebody is a leaver, or holds what ends: false then. */
function train(crew: readonly Employee[], way: Way, staff: readonly Employee[], chance: Chance): boolean {
  const leavers = staff.filter((one) => !stays(one));
  const isComplete = way.isOutdated || chance.happens(72);
  const first = chance.below(way.items.length);
  for (const [place, person] of crew.entries()) {
    const items = [
      ...(way.items[(first + place) % way.items.length] ?? []),
      ...(way.halfAlso !== undefined && place < (crew.length + 1) >> 1 ? [way.halfAlso] : []),
    ];
    const isWeak = !isComplete && place === crew.length - 1;
    const holder = isWeak && leavers.length > 0 ? chance.oneOf(leavers) : person;
    const ends = isWeak && holder === person ? dayBetween(day('2017-08-31'), day('2018-08-31'), chance) : undefined;
    for (const item of items) learn(holder, item, chance, item === items.at(-1) ? ends : undefined);
  }
  return isComplete;
}

/** Whoever lost somebody lately has not renewed since: where the requirement was met in no day of its window, it has lapsed. */
const withoutMissed = (renewed: readonly Day[]): readonly Day[] => renewed.filter((done) => done < firstMissed);
const firstMissed = day('2017-05-15');

/** One of the last anniversaries. */
function beginOf(anniversary: Day, chance: Chance): Day {
  const last = lastAnniversary(anniversary);
  const years = chance.below(4);
  const from = addMonths(last, -12 * years);
  return from < anniversary ? anniversary : from;
}

function lastAnniversary(anniversary: Day): Day {
  let last = anniversary;
  while (addMonths(last, 12) <= lastKnownDay) last = addMonths(last, 12);
  return last;
}

/** Every year in the ninety days before the anniversary, and half of those that are open now. */
function renewalsSince(from: Day, chance: Chance): readonly Day[] {
  const renewed: Day[] = [];
  for (let next = addMonths(from, 12); addDays(next, -90) <= lastKnownDay; next = addMonths(next, 12)) {
    if (next <= lastKnownDay) renewed.push(addDays(next, -chance.between(2, 80)));
    else if (addDays(next, -85) <= lastKnownDay && chance.happens(50))
      renewed.push(dayBetween(addDays(next, -85), lastKnownDay, chance));
  }
  return renewed;
}

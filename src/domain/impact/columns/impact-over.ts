import { claimName } from '../../membership/facts.ts';
import type { Columns } from '../../standing/columns/columns.ts';
import { hasStory } from '../../standing/columns/columns-from-facts.ts';
import { factsOfPartner } from '../../standing/columns/facts-of-partner.ts';
import type { Day } from '../../time/day.ts';
import type { Comparison } from '../comparison.ts';
import { lastDaysToTake } from '../exam-deadline.ts';
import { impactOn } from '../impact.ts';
import { type CountedLevel, ImpactCounter, type ImpactTotals } from '../impact-totals.ts';
import type { ImpactRequest } from '../partner-impact.ts';
import { sideOf } from '../sides.ts';
import { standingAt } from '../standing-at.ts';
import type { Asked } from './asked.ts';
import { type ExceptionsAtWork, exceptionsAtWork } from './exceptions-at-work.ts';
import { effectsOnHolders } from './holders.ts';
import { effectsOnNewcomers } from './newcomers.ts';
import { Touched, type TouchedLevel } from './touched.ts';

/** What a change of rules does to many partners, without reasons. */
export interface NetworkImpact {
  readonly totals: ImpactTotals;
  /** How many partners columns alone could not answer for: they were judged one by one. */
  readonly judgedExactly: number;
}

interface NetworkRequest {
  readonly columns: Columns;
  readonly comparison: Comparison;
  readonly day: Day;
  /** Is told the levels that are touched, partner by partner in their order. */
  readonly each?: (partner: number, levels: readonly CountedLevel[]) => void;
}

/**
 * The impact on all partners in columns: the same effects, days and sums as {@link impactOn} gives one by one. Levels are
 * judged day by day, each for the partners that it binds on that day; only what columns do not hold, and the ways of
 * those who lose, are worked out from the facts of single partners.
 */
export function impactOver({ columns, comparison, day, each }: NetworkRequest): NetworkImpact {
  const claims = comparison.changed.flatMap((one) => one.claims);
  const touched = new Touched(columns.partners.length, claims);
  const asked: Asked = { columns, comparison, day, touched };
  const exceptions = exceptionsAtWork(comparison, columns, day);
  handOverStories(asked, exceptions);
  handOverCourses(asked);
  effectsOnHolders(asked);
  effectsOnNewcomers(asked);
  const counter = new ImpactCounter(claims.map(claimName), lastDaysToTake(comparison.after, columns.knownAt));
  const country = columns.attributes.find(({ name }) => name === 'country');
  for (let partner = 0; partner < columns.partners.length; partner++) {
    if (exceptions.areConcerned(partner, touched.levelsOf(partner))) touched.handOver(partner);
    const levels = levelsOf(partner, asked);
    const stated = country?.values[country.stated[partner] as number];
    counter.add({ levels, ...(stated !== undefined && { country: stated }) });
    each?.(partner, levels);
  }
  return { totals: counter.totals(), judgedExactly: touched.handedOver };
}

/** Exceptions change rules, terms and days; awards with a longer story have terms that columns do not hold. */
function handOverStories({ columns, touched }: Asked, exceptions: ExceptionsAtWork): void {
  for (let partner = 0; partner < columns.partners.length; partner++)
    if (exceptions.isConcerned(partner)) touched.handOver(partner);
  for (const [partner, { exceptions, statuses }] of columns.whole)
    if (exceptions.length > 0 || statuses.some(hasStory)) touched.handOver(partner);
}

/**
 * Awards of which the course differs are followed one by one; so are several awards of a partner where the counting
 * differs: columns count nobody.
 */
function handOverCourses({ columns, comparison, touched }: Asked): void {
  const { names, statuses } = columns;
  const positionsOf = (ids: Iterable<string>) => new Set([...ids].map((id) => names.statuses.indexOf(id)));
  const courses = positionsOf(comparison.courses);
  const counted = positionsOf(comparison.changed.flatMap((one) => (one.counting ? [one.id] : [])));
  if (courses.size === 0 && counted.size === 0) return;
  for (let partner = 0; partner < columns.partners.length; partner++) {
    const [start, end] = [statuses.start[partner] as number, statuses.start[partner + 1] as number];
    const held = statuses.status.subarray(start, end);
    if (held.some((one) => courses.has(one)) || held.filter((one) => counted.has(one)).length > 1)
      touched.handOver(partner);
  }
}

function levelsOf(partner: number, { columns, comparison, day, touched }: Asked): readonly CountedLevel[] {
  const { knownAt } = columns;
  const request = (): ImpactRequest => ({ comparison, facts: factsOfPartner(columns, partner), day, knownAt });
  if (touched.isHandedOver(partner)) return impactOn(request()).levels;
  const found = touched.levelsOf(partner);
  return found.some(({ effect }) => effect === 'lost') ? withStandings(found, request()) : found;
}

/** What those who lose can do about it: the only reasons that sums are made from. */
function withStandings(levels: readonly TouchedLevel[], request: ImpactRequest): readonly CountedLevel[] {
  const side = sideOf('after', request);
  return levels.map((level) =>
    level.effect === 'lost' ? { ...level, standing: standingAt(level.moment, level.claim, side, request) } : level,
  );
}

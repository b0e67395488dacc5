import type { Programme } from '../../catalogue/programme.ts';
import { verifications } from '../../catalogue/verification.ts';
import { remembered } from '../../credentials/remembered.ts';
import { asKnownAt, type Facts, isKnownAt, type Person, type StatusHeld } from '../../membership/facts.ts';
import { approximate, compare, fromDouble, type Rational } from '../../numbers/rational.ts';
import { type Day, dayNumber } from '../../time/day.ts';
import type { Instant } from '../../time/instant.ts';
import { type ColumnNames, type Columns, positions, undated } from './columns.ts';
import { GrowingColumn } from './growing-column.ts';
import { InternedValues } from './interned-values.ts';

/** Puts the facts of many partners into columns, as they were known at a moment. Reads each partner once, in order. */
export function columnsFromFacts(partners: Iterable<Facts>, programme: Programme, knownAt: Instant): Columns {
  const names = namesOf(programme);
  const at = {
    items: positions(names.items),
    metrics: positions(names.metrics),
    statuses: positions(names.statuses),
    levels: positions(names.levels),
    affiliations: positions(names.affiliations),
  };
  const uint32 = () => new GrowingColumn((length) => new Uint32Array(length));
  const uint16 = () => new GrowingColumn((length) => new Uint16Array(length));
  const uint8 = () => new GrowingColumn((length) => new Uint8Array(length));
  const int32 = () => new GrowingColumn((length) => new Int32Array(length));
  const int16 = () => new GrowingColumn((length) => new Int16Array(length));
  const float64 = () => new GrowingColumn((length) => new Float64Array(length));
  const ids: string[] = [];
  const peopleStart = uint32();
  const affiliations = { start: uint32(), type: uint8(), from: int32(), to: int32() };
  const credentials = {
    start: uint32(),
    item: uint16(),
    earned: int32(),
    validThrough: int32(),
    verification: uint8(),
    uncertain: uint8(),
  };
  const metrics = { start: uint32(), metric: uint16(), on: int32(), low: float64(), high: float64() };
  const statuses = {
    start: uint32(),
    status: uint16(),
    level: int16(),
    from: int32(),
    to: int32(),
    anniversary: int32(),
    termFrom: int32(),
    renewed: int32(),
  };
  const anniversaries = new Map<string, number>();
  const attributes = [...programme.attributes].map(([name, values]) => ({
    name,
    interned: new InternedValues(name, values),
  }));
  const exactMetrics = new Map<number, { low: Rational | undefined; high: Rational | undefined }>();
  const whole = new Map<number, Facts>();

  for (const facts of partners) {
    if (isWhole(facts)) whole.set(ids.length, facts);
    ids.push(facts.partner);
    peopleStart.push(credentials.start.length);
    for (const person of byId(facts.people)) {
      affiliations.start.push(affiliations.type.length);
      for (const one of person.affiliations) {
        if (!isKnownAt(one, knownAt)) continue;
        affiliations.type.push(at.affiliations.get(one.type) ?? 255);
        affiliations.from.push(dayNumber(one.from));
        affiliations.to.push(dayNumber(one.to));
      }
      credentials.start.push(credentials.item.length);
      for (const one of person.credentials) {
        const item = at.items.get(one.item);
        if (item === undefined || !isKnownAt(one, knownAt)) continue;
        credentials.item.push(item);
        credentials.earned.push(dayNumber(one.earned));
        credentials.validThrough.push(dayNumber(one.validThrough));
        credentials.verification.push(verifications.indexOf(one.verification));
        credentials.uncertain.push(one.state === 'confirmed' ? 0 : 1);
      }
    }
    metrics.start.push(metrics.metric.length);
    for (const [name, measurements] of facts.metrics) {
      for (const one of measurements) {
        const metric = at.metrics.get(name);
        if (metric === undefined || !isKnownAt(one, knownAt)) continue;
        const { low, high } = one.value;
        if (!isDouble(low) || !isDouble(high)) exactMetrics.set(metrics.metric.length, { low, high });
        metrics.metric.push(metric);
        metrics.on.push(one.on === undefined ? undated : dayNumber(one.on));
        metrics.low.push(low ? approximate(low) : Number.NEGATIVE_INFINITY);
        metrics.high.push(high ? approximate(high) : Number.POSITIVE_INFINITY);
      }
    }
    statuses.start.push(statuses.status.length);
    for (const one of facts.statuses) {
      const status = at.statuses.get(one.status);
      if (status === undefined || !isKnownAt(one, knownAt)) continue;
      statuses.status.push(status);
      statuses.level.push(one.level === undefined ? -1 : (at.levels.get(one.level) ?? -1));
      statuses.from.push(dayNumber(one.from));
      statuses.to.push(dayNumber(one.to));
      statuses.anniversary.push(positionIn(anniversaries, one.anniversary));
      statuses.termFrom.push(numberOf(one.termFrom));
      statuses.renewed.push(numberOf(asKnownAt(one, knownAt).renewals?.at(-1)?.done));
    }
    for (const { name, interned } of attributes) interned.push(facts.attributes.get(name));
  }
  for (const { start, length } of [
    { start: peopleStart, length: credentials.start.length },
    { start: affiliations.start, length: affiliations.type.length },
    { start: credentials.start, length: credentials.item.length },
    { start: metrics.start, length: metrics.metric.length },
    { start: statuses.start, length: statuses.status.length },
  ])
    start.push(length);

  return {
    names: { ...names, anniversaries: [...anniversaries.keys()] },
    knownAt,
    partners: ids,
    peopleStart: peopleStart.finish(),
    affiliations: {
      start: affiliations.start.finish(),
      type: affiliations.type.finish(),
      from: affiliations.from.finish(),
      to: affiliations.to.finish(),
    },
    credentials: {
      start: credentials.start.finish(),
      item: credentials.item.finish(),
      earned: credentials.earned.finish(),
      validThrough: credentials.validThrough.finish(),
      verification: credentials.verification.finish(),
      uncertain: credentials.uncertain.finish(),
    },
    metrics: {
      start: metrics.start.finish(),
      metric: metrics.metric.finish(),
      on: metrics.on.finish(),
      low: metrics.low.finish(),
      high: metrics.high.finish(),
    },
    exactMetrics,
    statuses: {
      start: statuses.start.finish(),
      status: statuses.status.finish(),
      level: statuses.level.finish(),
      from: statuses.from.finish(),
      to: statuses.to.finish(),
      anniversary: statuses.anniversary.finish(),
      termFrom: statuses.termFrom.finish(),
      renewed: statuses.renewed.finish(),
    },
    attributes: attributes.map(({ interned }) => interned.finish()),
    whole,
  };
}

const numberOf = (day: Day | undefined): number => (day === undefined ? undated : dayNumber(day));

/** The position of a text among those seen so far; -1 for none. */
function positionIn(seen: Map<string, number>, text: string | undefined): number {
  return text === undefined ? -1 : remembered(seen, text, () => seen.size);
}

function namesOf(programme: Programme): Omit<ColumnNames, 'anniversaries'> {
  return {
    items: [...programme.items.keys()],
    metrics: [...programme.metrics.keys()],
    statuses: [...programme.statuses.keys(), ...programme.competencies.keys()],
    levels: programme.levels.map((level) => level.id),
    affiliations: programme.affiliations,
  };
}

/** In the order in which the explained face names them. */
const byId = (people: readonly Person[]): readonly Person[] =>
  people.every((one, index) => index === 0 || (people[index - 1] as Person).id <= one.id)
    ? people
    : [...people].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Has the partner anything that columns do not hold? */
function isWhole(facts: Facts): boolean {
  return (
    facts.evidence.length > 0 ||
    facts.records.size > 0 ||
    facts.grants.length > 0 ||
    facts.exceptions.length > 0 ||
    facts.statuses.some((one, index) => one !== facts.recorded[index] || hasStory(one)) ||
    [...facts.metrics.values()].some((measurements) =>
      measurements.some((one) => one.country !== undefined || one.location !== undefined),
    ) ||
    facts.people.some((person) =>
      person.affiliations.some((one) => one.country !== undefined || one.location !== undefined),
    )
  );
}

/** Columns hold one renewal, done and paid in its time. */
export const hasStory = ({
  renewals = [],
  extensions,
  lastRenewal,
  sharesAnniversaryWith,
  inheritedFrom,
  country,
}: StatusHeld) =>
  renewals.length > 1 ||
  renewals.some((one) => one.paid !== undefined || one.for !== undefined) ||
  [extensions, lastRenewal, sharesAnniversaryWith, inheritedFrom, country].some((one) => one !== undefined);

const isDouble = (value: Rational | undefined): boolean =>
  value === undefined || compare(fromDouble(approximate(value)), value) === 0;

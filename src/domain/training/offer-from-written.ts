import {
  type Reading,
  report,
  requireExams,
  requireLength,
  requireOnce,
  requireOrder,
  requireOwnIds,
} from '../catalogue/reading-beside.ts';
import { textFromWritten } from '../catalogue/text-from-written.ts';
import type { Path } from '../problems/problem.ts';
import type { Day } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import { moneyFromWritten } from './money-from-written.ts';
import type { Group, OfferPlaces, Preparation, Session, TrainingOffer } from './training.ts';
import type { WrittenOffer, WrittenPreparation } from './written/training-file.ts';

export function preparationFromWritten(
  { price, duration, hours, retakeHours, pass }: WrittenPreparation,
  currency: string,
  path: Path,
  reading: Reading,
): Preparation {
  requireLength(reading, duration, [...path, 'duration']);
  return {
    price: moneyFromWritten(price, currency, [...path, 'price'], reading),
    duration,
    hours,
    retakeHours,
    pass,
  };
}

export function offerFromWritten(written: WrittenOffer, currency: string, path: Path, reading: Reading): TrainingOffer {
  const { id, title, provider, prepares, languages, at, group, from, to, source } = written;
  requireExams(reading, prepares, [...path, 'prepares']);
  requireOnce(reading, prepares, (index) => [...path, 'prepares', index]);
  checkPlaces(at, [...path, 'at'], reading);
  requireOrder(reading, from, to, [...path, 'to']);
  checkSessions(written, path, reading);
  const preparation = preparationFromWritten(written, currency, path, reading);
  const whole = group && groupFromWritten(group, currency, [...path, 'group'], reading);
  return {
    ...preparation,
    id,
    title: textFromWritten(title),
    provider,
    free: preparation.price === 0 && (whole?.price ?? 0) === 0,
    prepares,
    languages: languages ?? [],
    ...(at && { at: placesFromWritten(at) }),
    sessions: (written.sessions ?? []).map(sessionFromWritten),
    ...(whole && { group: whole }),
    ...(from !== undefined && { from: from as Day }),
    ...(to !== undefined && { to: to as Day }),
    ...(source !== undefined && { source }),
  };
}

const groupFromWritten = (
  { price, seats }: NonNullable<WrittenOffer['group']>,
  currency: string,
  path: Path,
  reading: Reading,
): Group => ({ price: moneyFromWritten(price, currency, [...path, 'price'], reading), seats });

const placesFromWritten = ({ countries = [], locations = [] }: NonNullable<WrittenOffer['at']>): OfferPlaces => ({
  countries,
  locations,
});

function checkPlaces(written: WrittenOffer['at'], path: Path, reading: Reading): void {
  for (const key of ['countries', 'locations'] as const)
    requireOnce(reading, written?.[key] ?? [], (index) => [...path, key, index]);
}

function sessionFromWritten(written: NonNullable<WrittenOffer['sessions']>[number]): Session {
  const { id, from, to, seats, at, location } = written;
  return {
    id,
    from: from as Day,
    to: to as Day,
    ...(seats !== undefined && { seats }),
    ...(at && { at: placesFromWritten(at) }),
    ...(location !== undefined && { location }),
  };
}

/** A class takes place while it is offered, and nobody is ready for the exam before its last day. */
function checkSessions({ sessions = [], from, to, duration }: WrittenOffer, path: Path, reading: Reading): void {
  requireOwnIds(reading, sessions, [...path, 'sessions']);
  for (const [index, session] of sessions.entries()) {
    const at = [...path, 'sessions', index];
    checkPlaces(session.at, [...at, 'at'], reading);
    requireOrder(reading, session.from, session.to, [...at, 'to']);
    if ((from !== undefined && session.from < from) || (to !== undefined && session.from > to))
      report(reading, 'session-not-offered', [...at, 'from'], {
        day: session.from,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      });
    const ready = shift(session.from as Day, duration);
    if (session.from <= session.to && session.from <= ready && ready < session.to)
      report(reading, 'ready-before-end', [...at, 'to'], { day: ready, to: session.to });
  }
}

import { type Day, readDay } from './day.ts';

/** A moment in UTC as `YYYY-MM-DDTHH:MM:SS.sssZ`: always this length, so that instants compare as text. */
export type Instant = string & { readonly brand: 'Instant' };

const form = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3}))?)?Z)?$/;

/** Reads `2017-12-15T09:30:00Z`, with or without seconds and fractions; a bare day means its very beginning. */
export function readInstant(text: string): Instant | undefined {
  const match = form.exec(text);
  if (!match || readDay(match[1] as string) === undefined) return undefined;
  const [, day, hours = '00', minutes = '00', seconds = '00', fraction = ''] = match;
  return `${day}T${hours}:${minutes}:${seconds}.${fraction.padEnd(3, '0')}Z` as Instant;
}

/** For instants written in code and tests; throws where {@link readInstant} answers `undefined`. */
export function instant(text: string): Instant {
  const read = readInstant(text);
  if (read === undefined) throw new RangeError(`"${text}" is not an instant. Write it as 2017-12-15T09:30:00Z.`);
  return read;
}

/** Later than every instant: "with all that is known". */
export const endOfTime = '9999-12-31T23:59:59.999Z' as Instant;

/** The day, in UTC, on which the moment lies: what was stated by that day is known. */
export const dayOfInstant = (at: Instant): Day => at.slice(0, 10) as Day;

import { type Reading, report, requireOrder } from '../catalogue/reading-beside.ts';
import { textFromWritten } from '../catalogue/text-from-written.ts';
import type { Path } from '../problems/problem.ts';
import type { Day } from '../time/day.ts';
import type { BenefitTerms, Gift, Sourced } from './benefit.ts';
import { giftFromWritten } from './gift-from-written.ts';
import { most, type Quantity } from './quantity.ts';
import type { WrittenTerms } from './written/benefits-file.ts';

type Sources = { readonly source?: string | undefined; readonly sample?: boolean | undefined };

/** Where a figure comes from. One of which nobody says so is refused: it would be taken for the vendor's. */
export function sourcedFromWritten(
  written: Sources,
  ofFile: string | undefined,
  path: Path,
  reading: Reading,
): Sourced {
  const { source = written.sample ? undefined : ofFile, sample = false } = written;
  if (source === undefined && !sample) report(reading, 'figure-without-source', path);
  return { sample, ...(source !== undefined && { source }) };
}

export function termsFromWritten(
  written: WrittenTerms,
  ofFile: string | undefined,
  path: Path,
  reading: Reading,
): BenefitTerms {
  const { from, until, observed = false, note, gives, atMost, atMostInCountry } = written;
  requireOrder(reading, from, until, [...path, 'until']);
  const gifts = gives.flatMap((gift, index) => giftFromWritten(gift, [...path, 'gives', index], reading) ?? []);
  requireRoom(written, gifts, path, reading);
  const cap = {
    ...(atMost !== undefined && { worldwide: atMost }),
    ...(atMostInCountry !== undefined && { country: atMostInCountry }),
  };
  return {
    from: from as Day,
    ...(until !== undefined && { until: until as Day }),
    observed,
    ...sourcedFromWritten(written, ofFile, path, reading),
    ...(note !== undefined && { note: textFromWritten(note) }),
    gifts,
    ...(Object.keys(cap).length > 0 && { cap }),
  };
}

/** A most that cuts what one award alone gives is a slip: that amount could be had by nobody. */
function requireRoom(
  { atMost, atMostInCountry }: WrittenTerms,
  gifts: readonly Gift[],
  path: Path,
  reading: Reading,
): void {
  const largest = gifts.map(({ first }) => first).reduce<Quantity>(most, 0);
  for (const [key, limit] of Object.entries({ atMost, atMostInCountry })) {
    if (limit === undefined) continue;
    if (largest === 'unlimited') report(reading, 'unlimited-with-most', [...path, key], { key });
    else if (limit < largest) report(reading, 'most-below-gift', [...path, key], { found: limit, expected: largest });
  }
  if (atMost !== undefined && atMostInCountry !== undefined && atMostInCountry > atMost)
    report(reading, 'country-above-all', [...path, 'atMostInCountry'], { found: atMostInCountry, maximum: atMost });
}

import { type Day, firstDay, lastDay } from '../time/day.ts';
import type { Known } from './facts.ts';
import { known } from './known-from-written.ts';
import type { WrittenExamplePartner } from './written/partner-file.ts';

/** Where a partner is from a day to a day; affiliations, figures and evidence name it by its code. */
export interface Location extends Known {
  readonly code: string;
  readonly country?: string;
  readonly from: Day;
  readonly to: Day;
}

export const locationsFromWritten = (written: WrittenExamplePartner['locations'] = []): readonly Location[] =>
  written.map(({ code, country, from, to, ...rest }) => ({
    code,
    ...(country !== undefined && { country }),
    from: (from ?? firstDay) as Day,
    to: (to ?? lastDay) as Day,
    ...known(rest),
  }));

import { z } from 'zod';
import { type Done, done } from '../../actions/refusal.ts';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import { WrittenInstant } from '../../domain/membership/written/partner-file.ts';
import { claimsIn } from './claims-in.ts';

/** What every question about a partner may say besides. */
export const Judging = {
  on: WrittenDay.optional().meta({ description: 'The day that is asked about; without it, today.' }),
  knownAt: WrittenInstant.optional().meta({ description: 'Only with what was known at this moment.' }),
};

export const Claims = {
  claims: z
    .string()
    .max(4000)
    .optional()
    .meta({ description: 'For these awards, as networks/gold,cloud/silver; without it, for those that are claimed.' }),
};

/** The awards that a query names; nothing where it names none. */
export const claimsOf = ({ claims }: { readonly claims?: string | undefined }): Done<readonly Claim[] | undefined> =>
  claims === undefined ? done(undefined) : claimsIn(claims.split(','), () => ['?claims']);

export const Until = {
  until: WrittenDay.optional().meta({ description: 'The last day that is looked at; without it, 24 months on.' }),
};

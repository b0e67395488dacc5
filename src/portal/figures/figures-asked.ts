import type { ClaimStanding } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { monthsIn } from '../../domain/time/months-in.ts';
import { claimsInPlay } from '../standing/held-first.ts';

/** A figure that an award asks for: how much, for which months, and what of that is reported. */
export interface FigureAsked {
  readonly claim: ClaimStanding['claim'];
  readonly award: string;
  readonly what: string;
  readonly bounds: readonly { readonly relation: string; readonly limit: string }[];
  /** Left out where nothing is reported for the time that counts. */
  readonly value?: string;
  readonly verdict: 'met' | 'not-met' | 'undetermined';
  /** Left out where no month is looked at by itself. */
  readonly months?: { readonly first: string; readonly last: string };
}

interface Compared {
  readonly kind: 'compare';
  readonly verdict: FigureAsked['verdict'];
  readonly asked: string;
  readonly value?: unknown;
  readonly bounds: readonly { readonly relation: string; readonly limit: unknown }[];
  readonly periods?: readonly { readonly from: string; readonly to: string }[];
}

/** Which figures the awards that a partner holds or wants ask for, as their requirements of today were judged. */
export const figuresAskedFor = (claims: readonly ClaimStanding[]): readonly FigureAsked[] =>
  claimsInPlay({ claims }).flatMap(({ claim, name, alone }) =>
    comparedIn(alone.finding).flatMap((one): readonly FigureAsked[] => {
      const [period] = one.periods ?? [];
      if (!period) return [];
      const months = monthsIn({ from: dayOf(period.from), to: dayOf(period.to) });
      return [
        {
          ...{ claim, award: name, what: one.asked, verdict: one.verdict },
          bounds: one.bounds.flatMap(({ relation, limit }) => (typeof limit === 'string' ? [{ relation, limit }] : [])),
          ...(typeof one.value === 'string' && { value: one.value }),
          ...(months && { months }),
        },
      ];
    }),
  );

/** However deep they stand in what was found. */
function comparedIn(found: unknown): readonly Compared[] {
  if (Array.isArray(found)) return found.flatMap(comparedIn);
  if (typeof found !== 'object' || found === null) return [];
  if ('kind' in found && found.kind === 'compare') return [found as Compared];
  return Object.values(found).flatMap(comparedIn);
}

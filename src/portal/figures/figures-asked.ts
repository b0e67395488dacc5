import type { ClaimStanding } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { monthsIn } from '../../domain/time/months-in.ts';
import { claimsInPlay } from '../standing/held-first.ts';

type Spared = 'one-of-ways' | 'met-otherwise';

/** A figure that an award asks for: how much, for which months, and what of that is reported. */
export interface FigureAsked {
  readonly claim: ClaimStanding['claim'];
  readonly award: string;
  readonly what: string;
  readonly bounds: readonly { readonly relation: string; readonly limit: string }[];
  /** Left out where nothing is reported for the time that counts. */
  readonly value?: string;
  readonly verdict: 'met' | 'not-met' | 'undetermined';
  /** Of one that is not met: another way would do, or does already. Left out where the award hangs on it. */
  readonly spared?: Spared;
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
    comparedIn(alone.finding).flatMap(({ compared: one, spared }): readonly FigureAsked[] => {
      const [period] = one.periods ?? [];
      if (!period) return [];
      const months = monthsIn({ from: dayOf(period.from), to: dayOf(period.to) });
      return [
        {
          ...{ claim, award: name, what: one.asked, verdict: one.verdict },
          ...(spared && one.verdict !== 'met' && { spared }),
          bounds: one.bounds.flatMap(({ relation, limit }) => (typeof limit === 'string' ? [{ relation, limit }] : [])),
          ...(typeof one.value === 'string' && { value: one.value }),
          ...(months && { months }),
        },
      ];
    }),
  );

interface ComparedWithin {
  readonly compared: Compared;
  readonly spared?: Spared | undefined;
}

/** However deep they stand in what was found, each with what the findings around it leave to it. */
function comparedIn(found: unknown, spared?: Spared): readonly ComparedWithin[] {
  if (Array.isArray(found)) return found.flatMap((one) => comparedIn(one, spared));
  if (typeof found !== 'object' || found === null) return [];
  if (isCompared(found)) return [{ compared: found, spared }];
  const inside = sparedWithin(found, spared);
  return Object.values(found).flatMap((one) => comparedIn(one, inside));
}

/** Whatever is met is met without what is not met in it. */
function sparedWithin(found: object, around: Spared | undefined): Spared | undefined {
  if (around === 'met-otherwise' || ('verdict' in found && found.verdict === 'met')) return 'met-otherwise';
  return isChoice(found) ? 'one-of-ways' : around;
}

const isCompared = (found: object): found is Compared => 'kind' in found && found.kind === 'compare';

const isChoice = (found: object): boolean =>
  'kind' in found &&
  (found.kind === 'best' ||
    ('n' in found && 'findings' in found && Array.isArray(found.findings) && Number(found.n) < found.findings.length));

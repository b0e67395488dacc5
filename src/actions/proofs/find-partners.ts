import type { Day } from '../../domain/time/day.ts';
import {
  countriesFound,
  type FinderFilter,
  type FinderPlace,
  type PartnerFound,
  partnersFound,
} from '../../store/proofs/finder.ts';
import { withOffice } from '../../store/tenant.ts';
import type { Context } from '../context.ts';

export interface PartnersFound {
  readonly day: Day;
  readonly partners: readonly PartnerFound[];
  readonly countries: readonly string[];
  readonly next: FinderPlace | undefined;
}

/** For everybody: partners of a programme that let themselves be found and hold something, by name. */
export async function findPartners(
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  asked: FinderFilter & {
    readonly programme: string;
    readonly after?: FinderPlace | undefined;
    readonly limit: number;
  },
): Promise<PartnersFound> {
  const { programme, after, limit, ...filter } = asked;
  const { found, countries } = await withOffice(store.db, programme, async (tx) => ({
    found: await partnersFound(tx, programme, filter, after, limit + 1),
    countries: await countriesFound(tx, programme),
  }));
  const partners = found.slice(0, limit);
  const last = partners.at(-1);
  const next = found.length > limit && last ? { name: last.key, partner: last.partner } : undefined;
  return { day: clock.today(), partners, countries, next };
}

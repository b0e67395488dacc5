import type { Facts } from '../../domain/membership/facts.ts';
import { unknownName } from '../../domain/problems/unknown-name.ts';
import { type BillTo, billTo } from '../../domain/renewal/bill-to.ts';
import { attributesIn, countriesInvoiced } from '../../domain/renewal/invoiced-in.ts';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { locationsOf } from '../../store/membership/locations.ts';
import type { PartnerRows } from '../../store/membership/partner-rows.ts';
import type { Tx } from '../../store/tenant.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { Judged } from './renewal-in-hand.ts';

/** The countries in which a partner's renewal can be invoiced on a day, its own first. */
export const countriesOf = async (
  tx: Tx,
  partner: string,
  { programme, facts: { attributes } }: Judged,
  day: Day,
): Promise<readonly string[]> =>
  countriesInvoiced({ programme, attributes, day, locations: await locationsOf(tx, partner) });

/** To whom an invoice of a partner goes that is made out in a country, as it is stated now. */
export const billedTo = (
  { partner: { name, code }, invoicing_details: details }: Pick<PartnerRows, 'partner' | 'invoicing_details'>,
  country: string | undefined,
): BillTo => billTo({ name: name ?? code, country, stated: details.filter(({ known_to }) => known_to === endOfTime) });

/** What is known of a partner as it is invoiced in a country; refused where it cannot be. */
export async function invoicedIn<Known extends Judged>(
  tx: Tx,
  partner: string,
  known: Known,
  { country, day }: { readonly country: string | undefined; readonly day: Day },
): Promise<Done<Known>> {
  if (country === undefined) return done(known);
  const countries = await countriesOf(tx, partner, known, day);
  if (!countries.includes(country))
    return refused({ kind: 'invalid', problems: [unknownName('unknown-value', country, countries, ['country'])] });
  const { programme, facts } = known;
  const there: Facts = { ...facts, attributes: attributesIn(facts.attributes, country, programme) };
  return done({ ...known, facts: there });
}

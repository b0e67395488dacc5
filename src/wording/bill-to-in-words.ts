import type { Language } from '../domain/catalogue/text.ts';
import type { BillTo } from '../domain/renewal/bill-to.ts';
import { countryInWords } from './country-in-words.ts';

/** Where the postal code stands behind the city; elsewhere it stands before it. */
const codeBehind: ReadonlySet<string> = new Set(['AU', 'BR', 'CA', 'GB', 'IE', 'IN', 'JP', 'NZ', 'SG', 'US', 'ZA']);

/** To whom an invoice is sent, as the lines of an address; its VAT number and its reference stand elsewhere. */
export function billToInWords(
  { name, address = [], postalCode, city, country }: Omit<BillTo, 'vatNumber' | 'reference'>,
  language: Language,
): readonly string[] {
  const place = codeBehind.has(country ?? '') ? [city, postalCode] : [postalCode, city];
  const town = place.filter((one) => one !== undefined).join(' ');
  return [
    name,
    ...address,
    ...(town === '' ? [] : [town]),
    ...(country === undefined ? [] : [countryInWords(country, language)]),
  ];
}

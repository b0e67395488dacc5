import type { Language } from '../domain/catalogue/text.ts';

/**
 * The name of a country that is stated by its code of two letters (ISO 3166-1): France for FR. Whatever else a partner writes for a country
 * stays as it is.
 */
export function countryInWords(country: string, language: Language): string {
  const isCode = /^[A-Z]{2}$/.test(country) && country !== unknownRegion;
  return (
    (isCode ? new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(country) : undefined) ??
    country
  );
}

/** The code for no region at all, which has a name too. */
const unknownRegion = 'ZZ';

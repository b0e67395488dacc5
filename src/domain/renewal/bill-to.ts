import { hasVatForm } from '../catalogue/vat-number.ts';

/** To whom an invoice is sent, as it stands on it. */
export interface BillTo {
  readonly name: string;
  readonly country?: string;
  /** What stands above the city, line by line. */
  readonly address?: readonly string[];
  readonly postalCode?: string;
  readonly city?: string;
  readonly vatNumber?: string;
  /** What the partner wants to find on it, such as the number of its order. */
  readonly reference?: string;
}

/** To whom a partner says that invoices are sent which are made out in a country. */
export interface InvoicingStated {
  readonly country: string;
  readonly name: string | null;
  readonly address: readonly string[];
  readonly postal_code: string | null;
  readonly city: string;
  readonly vat_number: string | null;
}

interface Asked {
  /** What the partner is called. */
  readonly name: string;
  /** In which the invoice is made out; undefined where nobody says where the partner is. */
  readonly country: string | undefined;
  readonly stated: readonly InvoicingStated[];
}

/**
 * To whom an invoice goes that is made out in a country. What is stated for another country is no address for it: its fee and
 * tax are of another place. Without a country, what is stated once is meant.
 */
export function billTo({ name, country, stated }: Asked): BillTo {
  const own = country === undefined && stated.length === 1 ? stated[0] : stated.find((one) => one.country === country);
  if (!own) return { name, ...(country !== undefined && { country }) };
  return {
    name: own.name ?? name,
    country: own.country,
    address: own.address,
    ...(own.postal_code !== null && { postalCode: own.postal_code }),
    city: own.city,
    ...(own.vat_number !== null && { vatNumber: own.vat_number }),
  };
}

/** What the law wants on an invoice and nobody has stated. */
export type MissingOnInvoice = 'address' | 'vat-number';

/** A VAT number is looked for where companies have one. */
export const missingOn = ({ country, address, vatNumber }: BillTo): readonly MissingOnInvoice[] => [
  ...(address === undefined ? (['address'] as const) : []),
  ...(vatNumber === undefined && country !== undefined && hasVatForm(country) ? (['vat-number'] as const) : []),
];

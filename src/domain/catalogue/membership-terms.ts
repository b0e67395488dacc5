import type { Rational } from '../numbers/rational.ts';
import type { Day } from '../time/day.ts';
import type { Text } from './text.ts';

/** How the memberships of a programme are renewed. */
export interface MembershipTerms {
  /** The first anniversary that is renewed by these terms. */
  readonly from: Day;
  /** Oldest first. */
  readonly agreements: readonly Agreement[];
  /** One fee for the highest level that is renewed, or one for each award. */
  readonly fee: 'of-highest-level' | 'of-each-award';
  readonly fees: readonly Fee[];
  readonly taxes: readonly Tax[];
  /** Where a renewal can be invoiced beside the partner's own country; left out, nowhere else. */
  readonly invoicedIn?: 'any-location';
  readonly payTo?: PayTo;
  readonly note?: Text;
}

/** Who sends an invoice, and where its amount is to be paid to. */
export interface PayTo {
  readonly name: string;
  readonly address: string;
  readonly account: string;
  /** The VAT or tax number of whoever sends it. */
  readonly vatNumber?: string;
}

/** What a partner agrees to when it renews. */
export interface Agreement {
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
  readonly from: Day;
}

/** For whom something is, by what partners are; for everybody where it names nothing. */
export type Where = ReadonlyMap<string, readonly string[]>;

export interface Fee {
  readonly level: string;
  /** In the smallest unit of the currency, without tax. */
  readonly amount: number;
  readonly currency: string;
  readonly where: Where;
  readonly from: Day;
  /** No source tells it. */
  readonly sample: boolean;
  readonly source?: string;
}

export interface Tax {
  readonly name: Text;
  /** 19 for 19 percent; nothing where whoever is invoiced owes it. */
  readonly percent: Rational;
  /** Whoever is invoiced owes the tax, and the invoice adds none: it needs the VAT number of both. */
  readonly reverseCharge: boolean;
  readonly where: Where;
  readonly from: Day;
}

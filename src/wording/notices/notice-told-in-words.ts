import type { BillTo } from '../../domain/renewal/bill-to.ts';
import type { Day } from '../../domain/time/day.ts';

/** A notice, in words. */
export interface NoticeInWords {
  readonly title: string;
  /** What, why, and until when. */
  readonly sentences: readonly string[];
  /** An invoice that can be looked at. */
  readonly document?: { readonly number: number; readonly label: string };
}

/** How an invoice can be paid, and whether it comes with the letter that tells of it. */
export interface InvoiceToPay {
  readonly payTo?: { readonly name: string; readonly account: string };
  /** To whom it goes. */
  readonly billTo: BillTo;
  readonly isAttached: boolean;
}

/** How a notice is told: on which day, of which partner, and whether its reader is the person whom it is about. */
export interface Telling {
  readonly day: Day;
  readonly partner: string;
  readonly isOwn?: boolean;
  /** In a letter: the invoices by their numbers, as its reader may have no page to look them up on. */
  readonly invoices?: ReadonlyMap<number, InvoiceToPay>;
}

import type { InvoiceRead } from '../../actions/renewals/read-invoice.ts';
import { invoiceDocument } from '../../documents/invoice.ts';
import { type PdfWritten, writePdf } from '../../documents/write-pdf.ts';
import type { Day } from '../../domain/time/day.ts';
import { instant } from '../../domain/time/instant.ts';
import type { Voice } from '../../wording/voice.ts';

/** An invoice as it was issued, printed; the same one makes the same bytes whenever it is asked for. */
export const invoicePdf = ({ invoice, renewal, credits }: InvoiceRead, voice: Voice): PdfWritten =>
  writePdf(
    invoiceDocument(
      {
        ...{ kind: invoice.kind, number: invoice.number, currency: invoice.currency, lines: invoice.lines },
        ...{ net: invoice.net, gross: invoice.gross, billTo: invoice.bill_to },
        issuedOn: invoice.issued_on as Day,
        anniversary: renewal.anniversary as Day,
        made: instant(`${invoice.issued_on}T00:00:00Z`),
        ...(credits !== undefined && { credits }),
        ...(invoice.due_on !== null && { dueOn: invoice.due_on as Day }),
        ...(invoice.pay_to && { payTo: invoice.pay_to }),
        ...(invoice.tax && { tax: invoice.tax }),
      },
      voice,
    ),
  );

import { z } from 'zod';
import { readCatalogue } from '../../actions/read-catalogue.ts';
import { done, refused } from '../../actions/refusal.ts';
import { listRenewals } from '../../actions/renewals/list-renewals.ts';
import { priceRenewal } from '../../actions/renewals/price-renewal.ts';
import { readInvoice } from '../../actions/renewals/read-invoice.ts';
import { PaymentToRecord, recordPayment } from '../../actions/renewals/record-payment.ts';
import { InvoicedIn, RenewalChoices, RenewalToSubmit } from '../../actions/renewals/renewal-to-submit.ts';
import { showRenewals } from '../../actions/renewals/show-renewals.ts';
import { submitRenewal } from '../../actions/renewals/submit-renewal.ts';
import { takeBackRenewal } from '../../actions/renewals/take-back-renewal.ts';
import { PaymentToWithdraw, withdrawPayment } from '../../actions/renewals/withdraw-payment.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { invoiceDocument } from '../../documents/invoice.ts';
import { writePdf } from '../../documents/write-pdf.ts';
import { voiceOf } from '../../wording/voice.ts';
import { type AnyOperation, atPartner, inProgramme } from '../operations/operation.ts';
import { ReadyText } from '../operations/reply.ts';
import { limitOf, Paging, placeOf } from '../paging.ts';
import { JsonWritten, written } from '../written-about-partner.ts';
import {
  feeTold,
  JsonRenewalFee,
  JsonRenewals,
  JsonRenewalsOfProgramme,
  placeInRenewals,
  renewalsListed,
  renewalsTold,
} from './renewal-schema.ts';

const tag = 'Renewals';
const byId = z.strictObject({ id: z.uuid().meta({ description: 'The id of the renewal that was asked for.' }) });

/** A membership from one renewal day to the next: looked at, chosen about, asked for, paid and bound. */
export const renewalOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/membership/renewals',
    id: 'showRenewals',
    tag,
    summary: 'The renewals of a partner: how each award would go, and what was asked for',
    description: 'The nearest renewal day comes first. For the office, and the administrators of the partner.',
    answer: JsonRenewals,
    act: async ({ context, programme, partner, language }) => {
      const shown = await showRenewals(context, { programme: programme.id, partner });
      if (!shown.ok) return shown;
      return done({ body: () => renewalsTold(shown.value, voiceOf(shown.value.programme, language)) });
    },
  }),
  atPartner({
    method: 'POST',
    path: '/membership/renewals/priced',
    id: 'priceRenewal',
    tag,
    summary: 'What a renewal would cost as it is chosen. Nothing changes',
    body: z
      .strictObject({ anniversary: JsonDay, choices: RenewalChoices, country: InvoicedIn })
      .meta({ id: 'renewalToPrice' }),
    answer: JsonRenewalFee,
    act: async ({ context, programme, partner, body, language }) => {
      const priced = await priceRenewal(context, { programme: programme.id, partner, ...body });
      if (!priced.ok) return priced;
      const rules = await readCatalogue(context, { programme: programme.id });
      if (!rules.ok) return rules;
      return done({ body: () => feeTold(priced.value, voiceOf(rules.value.programme, language)) });
    },
  }),
  atPartner({
    method: 'POST',
    path: '/membership/renewals',
    id: 'submitRenewal',
    tag,
    summary: 'Ask for a renewal: which awards are kept, at which level, and which are let go',
    description:
      'What is kept must meet its requirement on a day of the window up to today. Where a fee is due, it is invoiced, and the renewal binds once that is paid; else at once. For the administrators of the partner. With If-Match it is refused where somebody wrote about the partner meanwhile.',
    isOnce: true,
    takesRevision: true,
    status: 201,
    body: RenewalToSubmit.meta({ id: 'renewalToSubmit' }),
    answer: JsonWritten,
    act: async ({ once, programme, partner, revision, body: asked }) =>
      written(await once((context) => submitRenewal(context, { programme: programme.id, partner, revision, asked }))),
  }),
  atPartner({
    method: 'DELETE',
    path: '/membership/renewals/:id',
    id: 'takeBackRenewal',
    tag,
    summary: 'Take back that a renewal was asked for: until it binds, or until its window closes where nothing is owed',
    description:
      'What was invoiced is credited by a note of its own. It can be asked for again while its window is open.',
    params: byId,
    answer: JsonWritten,
    act: async ({ context, programme, partner, params: { id } }) =>
      written(await takeBackRenewal(context, { programme: programme.id, partner, id })),
  }),
  atPartner({
    method: 'POST',
    path: '/membership/renewals/:id/payments',
    id: 'recordPayment',
    tag,
    summary: 'Write down that a renewal was paid, which makes it bind',
    description: 'What was paid must be what is owed. For programme managers and account managers of the office.',
    isOnce: true,
    takesRevision: true,
    status: 201,
    params: byId,
    body: PaymentToRecord.meta({ id: 'paymentToRecord' }),
    answer: JsonWritten,
    act: async ({ once, programme, partner, params: { id }, revision, body: paid }) =>
      written(
        await once((context) => recordPayment(context, { programme: programme.id, partner, id, revision, paid })),
      ),
  }),
  atPartner({
    method: 'POST',
    path: '/membership/renewals/:id/payments/:payment/withdrawal',
    id: 'withdrawPayment',
    tag,
    summary: 'Take back a payment that was recorded wrongly, until something else hangs on it',
    description:
      'The renewal waits for its payment again, with the same invoice, and its awards are as they were before. For programme managers and account managers of the office.',
    isOnce: true,
    params: byId.extend({ payment: z.uuid() }),
    body: PaymentToWithdraw.meta({ id: 'paymentToWithdraw' }),
    answer: JsonWritten,
    act: async ({ once, programme, partner, params: { id, payment }, body: { reason } }) =>
      written(
        await once((context) => withdrawPayment(context, { programme: programme.id, partner, id, payment, reason })),
      ),
  }),
  atPartner({
    method: 'GET',
    path: '/membership/invoices/:number',
    id: 'downloadInvoice',
    tag,
    summary: 'An invoice or a credit note as a document (PDF)',
    description: 'In the language that is asked for. For the office, and the administrators of the partner.',
    params: z.strictObject({
      number: z
        .string()
        .regex(/^\d{1,9}$/, { error: 'not-a-number' })
        .meta({ description: 'Its number.' }),
    }),
    query: z.strictObject({ language: z.enum(['en', 'de']).optional() }),
    otherForm: 'application/pdf',
    answer: z.string(),
    act: async ({ context, programme, partner, params: { number }, query, language }) => {
      const read = await readInvoice(context, { programme: programme.id, partner, number: Number(number) });
      if (!read.ok) return read;
      const { programme: rules, invoice } = read.value;
      const printed = writePdf(invoiceDocument(invoice, voiceOf(rules, query.language ?? language)));
      if (printed.kind === 'letters-unknown')
        return refused({
          ...{ kind: 'conflict', code: 'letters-not-printed' },
          values: { letters: printed.letters.join(' ') },
        });
      const name = `${invoice.kind}-${number}.pdf`;
      return done({ body: () => new ReadyText('application/pdf', printed.pdf, name) });
    },
  }),
  inProgramme({
    method: 'GET',
    path: '/membership/renewals',
    id: 'listRenewals',
    tag,
    summary: 'The renewals that partners asked for, page by page',
    description: 'What closes first comes first. For the office of the programme.',
    query: z.strictObject({
      ...Paging,
      state: z
        .enum(['unpaid', 'overdue', 'bound'])
        .optional()
        .meta({ description: 'Unpaid, where it is not said. Overdue: unpaid, and the last day has gone by.' }),
    }),
    answer: JsonRenewalsOfProgramme,
    act: async ({ context, programme, query, language }) => {
      const { state = 'unpaid' } = query;
      const after = placeInRenewals(placeOf(query));
      const listed = await listRenewals(context, { programme: programme.id, state, after, limit: limitOf(query) });
      if (!listed.ok) return listed;
      const rules = await readCatalogue(context, { programme: programme.id });
      if (!rules.ok) return rules;
      return done({ body: () => renewalsListed(listed.value, voiceOf(rules.value.programme, language)) });
    },
  }),
];

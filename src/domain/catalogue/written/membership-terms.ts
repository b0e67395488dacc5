import { z } from 'zod';
import { WrittenCurrency } from './money.ts';
import { WrittenDay, WrittenId, WrittenNumber, WrittenText } from './scalars.ts';

const Where = z.record(WrittenId, z.array(z.string()).min(1));

/** What a company pays for a term, by the level that it renews and by market. */
export const WrittenFee = z
  .strictObject({
    level: WrittenId,
    /** Without tax. */
    amount: z.number().min(0),
    currency: WrittenCurrency,
    /** Only partners with one of these values: { country: [DE, AT] }; left out, all for which no other line says more. */
    where: Where.optional(),
    /** For anniversaries from this day on; left out, it always was. */
    from: WrittenDay.optional(),
    /** No source tells it: made up, so that there is one. */
    sample: z.literal(true).optional(),
    source: z.string().optional(),
    note: WrittenText.optional(),
  })
  .meta({
    id: 'fee',
    description: 'The fee of one level, where and from when: { level: gold, amount: 4730, currency: USD }.',
  });

/** A tax that is added to fees, by where the partner is and the day of the invoice. */
export const WrittenTax = z
  .strictObject({
    name: WrittenText,
    /** Exactly: 19, 7.7 or "7.7". */
    percent: WrittenNumber.optional(),
    /** Instead of a percentage: whoever is invoiced owes the tax, and is asked for its VAT number. */
    reverseCharge: z.literal(true).optional(),
    where: Where,
    from: WrittenDay.optional(),
    source: z.string().optional(),
    note: WrittenText.optional(),
  })
  .meta({
    id: 'tax',
    description: 'A tax that is added to fees: { name: VAT, percent: 19, where: { country: [DE] } }.',
  });

const WrittenAgreement = z
  .strictObject({
    id: WrittenId,
    title: WrittenText,
    /** What a partner agrees to, or its heart with the address of the whole. */
    text: WrittenText,
    from: WrittenDay.optional(),
    source: z.string().optional(),
  })
  .meta({ id: 'agreement', description: 'What a partner agrees to when it renews, from a day on.' });

export const WrittenMembershipTerms = z
  .strictObject({
    /** The first anniversary that is renewed by what stands here. */
    from: WrittenDay,
    agreements: z.array(WrittenAgreement).min(1).optional(),
    /** ofHighestLevel: one fee for the highest level that is renewed. ofEachAward: one for each. */
    fee: z.enum(['ofHighestLevel', 'ofEachAward']).optional(),
    fees: z.array(WrittenFee).min(1).optional(),
    taxes: z.array(WrittenTax).min(1).optional(),
    /** ownCountry: fee and tax are those of the partner's country. anyLocation: it may choose a country in which it has a location. */
    invoicedIn: z.enum(['ownCountry', 'anyLocation']).optional(),
    /** Who sends the invoice, and where its amount is to be paid to. */
    payTo: z
      .strictObject({
        ...{ name: z.string().min(1), address: z.string().min(1), account: z.string().min(1) },
        /** The VAT or tax number of whoever sends it. */
        vatNumber: z.string().min(1).optional(),
      })
      .optional(),
    note: WrittenText.optional(),
    source: z.string().optional(),
  })
  .meta({
    id: 'membershipTerms',
    description:
      'How a membership is renewed: what is agreed to, which fee is due with which tax, and to whom it is paid.',
  });

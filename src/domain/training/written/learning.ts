import { z } from 'zod';
import { WrittenCurrency, WrittenMoney } from '../../catalogue/written/money.ts';
import { WrittenCount, WrittenDay, WrittenId, WrittenItemId } from '../../catalogue/written/scalars.ts';
import { WrittenPartnerFile } from '../../membership/written/partner-file.ts';
import { WrittenLanguages } from './languages.ts';

const WrittenPersonTerms = z
  .strictObject({
    /** One of the roles that rates are stated for. */
    role: WrittenId.optional(),
    /** 0: takes no exams. */
    pace: z.number().int().min(0).max(31).optional(),
    absences: z.array(z.strictObject({ from: WrittenDay, to: WrittenDay })).optional(),
    languages: WrittenLanguages.optional(),
  })
  .meta({ id: 'personTerms', description: 'What differs for one person: role, pace, absences, languages.' });

const WrittenVoucher = z
  .strictObject({
    id: WrittenId,
    /** Left out or empty: for any exam. */
    items: z.array(WrittenItemId).optional(),
    count: WrittenCount,
    until: WrittenDay.optional(),
  })
  .meta({ id: 'voucher', description: 'So many vouchers alike; each pays the fee of one try of an exam.' });

export const WrittenLearning = z
  .strictObject({
    currency: WrittenCurrency,
    rates: z
      .record(WrittenId, WrittenMoney)
      .optional()
      .meta({ description: "What a working hour costs, by job role; never a person's pay." }),
    otherwiseRate: WrittenMoney.meta({ description: 'What an hour costs of everybody else.' }),
    pace: z.number().int().min(1).max(31).meta({ description: 'Exams in a calendar month, for one person.' }),
    /** By the id of the person. */
    people: z.record(z.string(), WrittenPersonTerms).optional(),
    vouchers: z.array(WrittenVoucher).optional(),
    budget: WrittenMoney.optional(),
  })
  .meta({ id: 'learning', description: 'How fast and at which cost people learn, and what there is to spend.' });

/** The part of a partner's file that is about learning; what else stands in it is for others to read. */
export const WithLearning = z.looseObject({ learning: WrittenLearning.optional() });

/** The partner's file as it is published, with what membership keeps closed. */
export const WrittenPartnerFileWithLearning = WrittenPartnerFile.extend({
  learning: WrittenLearning.optional(),
}).meta({ id: 'partnerFile', title: 'Assay partner file' });

export type WrittenLearning = z.infer<typeof WrittenLearning>;
export type WrittenPartnerFileWithLearning = z.infer<typeof WrittenPartnerFileWithLearning>;

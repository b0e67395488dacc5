import { z } from 'zod';
import type { BenefitUseListed } from '../../actions/benefits/list-benefit-uses.ts';
import type { Page } from '../../actions/page.ts';
import { JsonQuantity } from '../../answers/benefit-parts-schema.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { type Benefit, type BenefitLibrary, type Gift, inForce, termsOn } from '../../domain/benefits/benefit.ts';
import type { Day } from '../../domain/time/day.ts';
import { giftInWords } from '../../wording/benefits/gift-in-words.ts';
import { worthInWords } from '../../wording/benefits/quantity-in-words.ts';
import { withPlainSpaces } from '../../wording/no-break.ts';
import type { Voice } from '../../wording/voice.ts';
import { cursorFrom } from '../paging.ts';

const JsonGift = z.strictObject({
  level: z.string().optional(),
  competencies: z.array(z.string()).optional().meta({ description: 'Left out: any.' }),
  status: z.string().optional().meta({ description: 'Instead of a level: to who has this status.' }),
  first: JsonQuantity.meta({ description: 'As the first competency of a partner.' }),
  further: JsonQuantity.meta({ description: 'Beside another one.' }),
  text: z.string(),
});

const JsonBenefitGiven = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    note: z.string().optional(),
    renews: z.enum(['month', 'membership-year']).optional(),
    from: JsonDay.meta({ description: 'The first day of these terms.' }),
    observed: z.boolean().meta({ description: 'It is the day on which they were seen, and not one that was stated.' }),
    sample: z.boolean().meta({ description: 'How much is given is invented.' }),
    source: z.string().optional(),
    worth: z
      .strictObject({ text: z.string(), sample: z.boolean(), source: z.string().optional() })
      .optional()
      .meta({ description: 'Of one unit, in one period, or in a year where it renews never.' }),
    gifts: z.array(JsonGift),
  })
  .meta({ id: 'benefitGiven', description: 'One thing that levels give, by the terms of a day.' });

export const JsonBenefitsGiven = z
  .strictObject({ day: JsonDay, note: z.string().optional(), benefits: z.array(JsonBenefitGiven) })
  .meta({ id: 'benefitsGiven', description: 'What the levels of a programme give to their holders.' });

/** What is given on a day; what has ended or not begun is left out. */
export const libraryTold = (
  library: BenefitLibrary | undefined,
  day: Day,
  voice: Voice,
): z.input<typeof JsonBenefitsGiven> => ({
  day,
  ...(library?.note && { note: voice.say(library.note) }),
  benefits: [...(library?.benefits.values() ?? [])].flatMap((benefit) => benefitTold(benefit, day, voice) ?? []),
});

function benefitTold(benefit: Benefit, day: Day, voice: Voice): z.input<typeof JsonBenefitGiven> | undefined {
  const terms = termsOn(benefit, day);
  if (!terms) return undefined;
  const { id, name, note, renews } = benefit;
  const { from, observed, sample, source, gifts } = terms;
  const worth = inForce(benefit.worths, day);
  return {
    ...{ id, name: voice.say(name), from, observed, sample },
    ...(note && { note: voice.say(note) }),
    ...(renews && { renews }),
    ...(source !== undefined && { source }),
    ...(worth && {
      worth: {
        ...{ text: withPlainSpaces(worthInWords(worth, voice)), sample: worth.sample },
        ...(worth.source !== undefined && { source: worth.source }),
      },
    }),
    gifts: gifts.map((gift) => ({
      ...receivers(gift),
      ...{ first: gift.first, further: gift.further },
      text: withPlainSpaces(giftInWords(gift, terms, benefit, voice)),
    })),
  };
}

const receivers = ({ to }: Gift) =>
  to.kind === 'status'
    ? { status: to.status }
    : { level: to.level, ...(to.competencies && { competencies: [...to.competencies] }) };

const JsonBenefitUse = z
  .strictObject({
    id: z.string(),
    benefit: z.string(),
    benefitName: z.string(),
    amount: z.number().int(),
    on: JsonDay,
    purpose: z.string().optional(),
    recordedBy: z.strictObject({ kind: z.enum(['user', 'key']), id: z.string() }),
    recordedAt: z.string(),
    corrects: z.string().optional().meta({ description: 'The use whose place it took.' }),
    withdrawnAt: z.string().optional().meta({ description: 'From then on it does not count.' }),
  })
  .meta({ id: 'benefitUse', description: 'What a partner used of a benefit, on a day.' });

export const JsonBenefitUses = z
  .strictObject({
    uses: z.array(JsonBenefitUse),
    next: z.string().optional().meta({ description: 'The cursor of the next page; left out on the last one.' }),
  })
  .meta({ id: 'benefitUses' });

export const usesTold = (
  { items, next }: Page<BenefitUseListed>,
  library: BenefitLibrary | undefined,
  voice: Voice,
): z.input<typeof JsonBenefitUses> => ({
  uses: items.map(({ recordedBy, purpose, corrects, withdrawnAt, ...use }) => {
    const known = library?.benefits.get(use.benefit);
    return {
      ...use,
      benefitName: known ? voice.say(known.name) : use.benefit,
      recordedBy: { ...recordedBy },
      ...(purpose !== null && { purpose }),
      ...(corrects !== null && { corrects }),
      ...(withdrawnAt !== null && { withdrawnAt }),
    };
  }),
  ...(next !== null && { next: cursorFrom(next) }),
});

import { z } from 'zod';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import { claimName } from '../../domain/membership/facts.ts';
import { type Problem, problem } from '../../domain/problems/problem.ts';
import type { Choice, ChoiceProblem } from '../../domain/renewal/choice.ts';

const Chosen = z.strictObject({
  competency: z.string().min(1).max(80),
  level: z.string().min(1).max(80).meta({ description: 'The level at which it is held.' }),
  renewAt: z
    .string()
    .min(1)
    .max(80)
    .nullable()
    .meta({ description: 'The level at which it goes on: the same, or a lower one. Null: it is let go.' }),
});

export const RenewalChoices = z.array(Chosen).max(1000).meta({
  description: 'One for each award of this renewal day that is not renewed yet.',
});

export const InvoicedIn = z.string().min(1).max(80).optional().meta({
  description:
    'The country in which it is invoiced, as `countries` of the renewals has them: fee and tax are those of that one. Left out: the own country.',
});

export const RenewalToSubmit = z.strictObject({
  anniversary: WrittenDay.meta({ description: 'The renewal day.' }),
  agreement: z
    .string()
    .max(80)
    .optional()
    .meta({ description: 'The id of the agreement that is agreed to, where the programme has one.' }),
  country: InvoicedIn,
  reference: z
    .string()
    .trim()
    .min(1)
    .max(80)
    .optional()
    .meta({ description: 'What the invoice names as the reference of the partner, such as the number of its order.' }),
  choices: RenewalChoices,
});
export type RenewalToSubmit = z.infer<typeof RenewalToSubmit>;

/** What is wrong with choices, at its place in the list. */
export const problemsInChoices = (found: readonly ChoiceProblem[], choices: readonly Choice[]): readonly Problem[] =>
  found.map((one) => {
    const name = claimName(one.claim);
    switch (one.kind) {
      case 'missing':
        return problem('award-not-chosen', ['choices'], { name });
      case 'not-renewed-here':
        return problem('award-not-renewed-here', ['choices', one.index], { name });
      case 'chosen-twice':
        return problem('named-twice', ['choices', one.index], { name });
      case 'no-such-level':
        return problem('no-lower-level', ['choices', one.index, 'renewAt'], {
          ...{ name, found: choices[one.index]?.renewAt ?? '' },
          known: one.levels,
        });
      case 'not-met-yet':
        return problem('renewal-not-met', ['choices', one.index, 'renewAt'], {
          name,
          ...(one.from !== undefined && { from: one.from }),
        });
      default:
        return one satisfies never;
    }
  });

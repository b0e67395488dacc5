import { z } from 'zod';
import type { PlanQuestion } from '../../actions/question.ts';
import { type Done, done } from '../../actions/refusal.ts';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import { WrittenInstant } from '../../domain/membership/written/partner-file.ts';
import { day as dayFrom } from '../../domain/time/day.ts';
import { claimsIn } from '../judging/claims-in.ts';

const people = z.array(z.string().max(80)).max(1000).optional();

/** What a plan is asked for with: the same as at the terminal. */
export const PlanAsked = z
  .strictObject({
    on: WrittenDay.optional().meta({ description: 'The day on which the plan begins; without it, today.' }),
    knownAt: WrittenInstant.optional(),
    targets: z.array(z.string().max(200)).min(1).max(200).optional().meta({
      description: 'The awards that are wanted, as networks/gold; without it, those that are held and at risk.',
    }),
    by: WrittenDay.optional().meta({ description: 'By when the targets are wanted.' }),
    budget: z
      .string()
      .regex(/^\d{1,15}(\.\d{1,6})?$/, { error: 'not-a-number' })
      .optional()
      .meta({ description: 'So much may be spent, as 2500 or 2500.50, in the currency of the training offers.' }),
    sure: z
      .number()
      .min(1)
      .max(99.9)
      .multipleOf(0.1)
      .optional()
      .meta({ description: 'So many per cent sure that everything is passed in time, with retakes.' }),
    lockIn: people.meta({ description: 'These people take part in any case.' }),
    lockOut: people.meta({ description: 'These people are asked to do nothing.' }),
    survivesAnyLeaver: z.boolean().optional().meta({ description: 'Whoever leaves, all is still met by the others.' }),
    whatIf: z
      .strictObject({ leave: z.array(z.string().max(80)).min(1).max(100), from: WrittenDay.optional() })
      .optional()
      .meta({ description: 'Besides: what would be if these people left.' }),
    explain: z.boolean().optional().meta({ description: 'Besides: why it is as it is, and what others would be.' }),
    frontier: z.boolean().optional().meta({ description: 'Besides: what every part of the targets would cost.' }),
    tell: z.boolean().optional().meta({ description: 'Besides: what it says, in sentences for people.' }),
  })
  .meta({ id: 'planAsked' });

export type PlanAsked = z.output<typeof PlanAsked>;

/** The question as it was put, with awards and days read. */
export function planQuestion(asked: PlanAsked): Done<PlanQuestion> {
  const { targets, by, sure, whatIf, on: _, knownAt: __, ...plain } = asked;
  const wanted = claimsIn(targets ?? [], (index) => ['targets', index]);
  if (!wanted.ok) return wanted;
  const { leave, from } = whatIf ?? {};
  return done({
    kind: 'plan',
    ...plain,
    ...(targets && { targets: wanted.value }),
    ...(by !== undefined && { by: dayFrom(by) }),
    ...(sure !== undefined && { sure: Math.round(sure * 10) }),
    ...(leave && { whatIf: { leave, ...(from !== undefined && { from: dayFrom(from) }) } }),
  });
}

import { z } from 'zod';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import { WrittenInstant } from '../../domain/membership/written/partner-file.ts';
import { multiply, rational, readRational } from '../../domain/numbers/rational.ts';
import type { PlanOptions } from '../../domain/planning/plan-request.ts';
import { type Problem, problem } from '../../domain/problems/problem.ts';
import type { Training } from '../../domain/training/training.ts';
import { claimsFrom, unknown } from '../judging/claims-asked.ts';
import type { Judged } from '../judging/judged.ts';

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
  })
  .meta({ id: 'planAsked' });

export type PlanAsked = z.output<typeof PlanAsked>;

/** What does not go together in a question for a plan. */
export function planProblems(
  asked: PlanAsked,
  { programme, facts, day }: Pick<Judged, 'programme' | 'facts' | 'day'>,
  { currency, minorUnits }: Training,
): readonly Problem[] {
  const { targets, by, budget, lockIn = [], lockOut = [], whatIf, survivesAnyLeaver, frontier } = asked;
  const ids = facts.people.map(({ id }) => id);
  const unknownPeople = (names: readonly string[], ...at: readonly string[]) =>
    names.flatMap((name, index) => (ids.includes(name) ? [] : [unknown('unknown-person', name, ids, [...at, index])]));
  const isTooFine = budget !== undefined && minorUnitsIn(budget, minorUnits) === undefined;
  return [
    ...(targets ?? []).flatMap((text, index) => {
      const read = claimsFrom([text], programme, ['targets', index]);
      return read.ok ? [] : read.problems;
    }),
    ...(by !== undefined && by < day ? [problem('by-too-early', ['by'], { on: day, found: by })] : []),
    ...(by !== undefined && !targets ? [problem('by-without-targets', ['by'])] : []),
    ...(isTooFine ? [problem('too-fine', ['budget'], { found: budget, currency, decimals: minorUnits })] : []),
    ...unknownPeople(lockIn, 'lockIn'),
    ...unknownPeople(lockOut, 'lockOut'),
    ...unknownPeople(whatIf?.leave ?? [], 'whatIf', 'leave'),
    ...lockIn
      .filter((one) => lockOut.includes(one))
      .map((person) => problem('in-and-out', ['lockIn'], { name: person })),
    ...(survivesAnyLeaver && frontier ? [problem('frontier-with-leavers', ['frontier'])] : []),
  ];
}

export function optionsOf(
  { budget, sure, lockIn = [], lockOut = [], survivesAnyLeaver }: PlanAsked,
  { minorUnits }: Training,
): PlanOptions {
  const most = budget === undefined ? undefined : minorUnitsIn(budget, minorUnits);
  return {
    lockedIn: lockIn,
    lockedOut: lockOut,
    ...(survivesAnyLeaver && { survivesAnyLeaver }),
    ...(most !== undefined && { budget: most }),
    ...(sure !== undefined && { sure: Math.round(sure * 10) }),
  };
}

/** The amount in the smallest unit of its currency; nothing where it has more decimals than that. */
function minorUnitsIn(amount: string, decimals: number): number | undefined {
  const exact = readRational(amount);
  if (!exact) return undefined;
  const { numerator, denominator } = multiply(exact, rational(10n ** BigInt(decimals)));
  return denominator === 1n ? Number(numerator) : undefined;
}

import { z } from 'zod';
import { JsonOdds, JsonPlannedAction, JsonTarget, Money, PerMille, Position } from './plan-parts-schema.ts';
import { JsonDay, JsonPeople } from './scalars.ts';

const Positions = z.array(Position).meta({ description: 'Positions in targets.' });

const JsonOtherPlan = z
  .strictObject({
    status: z.enum(['optimal', 'gap', 'infeasible', 'unknown']).meta({
      description:
        'optimal: both plans are proved, so the difference is exact. infeasible: there is no such plan. unknown: none was found.',
    }),
    cost: Money.optional().meta({
      description: 'Of the other plan. Left out, with the difference, where there is none.',
    }),
    difference: z
      .strictObject({
        unmetWeight: z.number().int().meta({ description: 'So much more stays unmet; below 0 more is met.' }),
        cost: Money.meta({ description: 'So much more it costs; below 0 it costs less.' }),
        costBetween: z
          .strictObject({ least: Money, most: Money })
          .optional()
          .meta({ description: 'What is proved of the difference in cost. Left out where nothing is.' }),
        lost: Positions,
        won: Positions,
        more: z.array(JsonPlannedAction).meta({ description: 'Done in the other plan only.' }),
        fewer: z.array(JsonPlannedAction).meta({ description: 'Done in the plan only.' }),
      })
      .optional(),
  })
  .meta({ id: 'otherPlan', description: 'What the best plan would be if one thing were otherwise, beside the plan.' });

const JsonCheapest = z.strictObject({
  status: z.enum(['optimal', 'gap']),
  met: Positions,
  cost: Money,
  leastCost: Money.meta({ description: 'No such plan costs less, as far as is proved.' }),
});

const JsonLimited = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seat'), offer: z.string(), session: z.string() }),
  z.strictObject({ kind: z.literal('place'), offer: z.string() }),
  z.strictObject({ kind: z.literal('voucher'), voucher: z.string() }),
]);

export const JsonExplanation = z
  .strictObject({
    nextBest: z
      .array(
        z.strictObject({
          people: JsonPeople.meta({ description: 'Any one of them: they are alike and do the same.' }),
          lockedIn: z.boolean(),
          without: JsonOtherPlan,
        }),
      )
      .optional()
      .meta({ description: 'The plan without each person who does something. Costs go by job role.' }),
    secondBest: JsonOtherPlan.optional().meta({
      description: 'The best plan that leaves out a step of the plan: who passes what prepared how.',
    }),
    begunLater: JsonOtherPlan.optional().meta({ description: 'The plan begun a month later.' }),
    moreTime: z.array(z.strictObject({ targets: Positions, later: JsonOtherPlan })).meta({
      description: 'These targets due, and judged, a month later.',
    }),
    morePlaces: z.array(z.strictObject({ of: JsonLimited, more: JsonOtherPlan })).meta({
      description: 'One more of something that there is only so much of.',
    }),
    moreMoney: z
      .strictObject({
        unlimited: JsonOtherPlan,
        next: z
          .union([JsonCheapest, z.strictObject({ status: z.enum(['infeasible', 'unknown']) })])
          .optional()
          .meta({ description: 'The least total for which more is met. Left out where no money meets more.' }),
      })
      .optional()
      .meta({ description: 'Where there is a budget, and something is not met.' }),
    saferPlans: z
      .array(z.strictObject({ sure: PerMille, other: JsonOtherPlan, odds: JsonOdds.optional() }))
      .meta({ description: 'Plans that are so sure, of 800, 900 and 950 those that the plan is not already.' }),
    lessSure: z
      .strictObject({
        other: JsonOtherPlan,
        odds: JsonOdds,
        most: PerMille.optional().meta({ description: 'As sure can one be, in whole per cent, that reaches as much.' }),
        mostProved: z
          .boolean()
          .optional()
          .meta({ description: 'false: the search ended before it was known whether one can be surer.' }),
      })
      .optional()
      .meta({ description: 'The plan that has not to be so sure, where it reaches more.' }),
  })
  .meta({ id: 'planExplanation', description: 'Why the plan is as it is, each answer found by planning again.' });

export const JsonFrontier = z
  .strictObject({
    always: Positions.meta({
      description: 'Must be met, or are without anybody doing anything; every point meets them.',
    }),
    by: z.enum(['part', 'weight']).meta({
      description: 'part: every part of the other targets that can be met has its point. weight: every weight has.',
    }),
    complete: z
      .boolean()
      .meta({ description: 'Of each part or weight without a point it is proved that it cannot be met.' }),
    points: z.array(
      JsonCheapest.extend({
        weight: z.number().int(),
        best: z.boolean().meta({ description: 'No point meets as much for less, or more for as much.' }),
        withinBudget: z.boolean(),
      }),
    ),
  })
  .meta({
    id: 'planFrontier',
    description: 'The cheapest plan for each part of the targets, as if money were no limit.',
  });

export const JsonLeave = z
  .strictObject({
    leave: JsonPeople,
    from: JsonDay.meta({ description: 'The first day without them.' }),
    targets: z.array(JsonTarget).meta({
      description:
        'Those of the plan and then those that were untouched, as they are then. Positions below are in these.',
    }),
    newlyAtRisk: Positions.meta({ description: 'Safe with these people, and not without them.' }),
    without: JsonOtherPlan,
  })
  .meta({ id: 'planWithoutPeople', description: 'What it would mean if these people left.' });

export type JsonOtherPlan = z.infer<typeof JsonOtherPlan>;
export type JsonExplanation = z.infer<typeof JsonExplanation>;
export type JsonFrontier = z.infer<typeof JsonFrontier>;
export type JsonLeave = z.infer<typeof JsonLeave>;

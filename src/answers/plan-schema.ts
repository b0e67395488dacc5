import { z } from 'zod';
import { about } from './about.ts';
import { JsonImpossible } from './conflict-schema.ts';
import { countingSchemas } from './counting-schema.ts';
import { JsonExplanation, JsonFrontier, JsonLeave } from './explanation-schema.ts';
import { JsonOdds, JsonPlannedAction, JsonTarget, Money, PerMille, Position } from './plan-parts-schema.ts';
import { JsonPlanTold } from './plan-told.ts';
import { JsonClaimName, JsonPeople } from './scalars.ts';

const Path = z.array(Position).meta({
  id: 'needPath',
  description: 'From the need of a target downwards: the branch of an n-of, or the part and the option of a score.',
});

interface Places {
  readonly kind: 'places';
  readonly row: number;
  readonly count: number;
}
interface NOf {
  readonly kind: 'n-of';
  readonly n: number;
  readonly of: Need[];
}
interface Score {
  readonly kind: 'score';
  readonly parts: { readonly points: number; readonly need: Need }[][];
  readonly atLeast: number;
}
type Need = Places | NOf | Score;

const JsonNeed: z.ZodType<Need> = z.lazy(() => PlanNeed);
const PlanNeed = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('places'), row: Position, count: z.number().int() }),
    z.strictObject({ kind: z.literal('n-of'), n: z.number().int(), of: z.array(JsonNeed) }),
    z.strictObject({
      kind: z.literal('score'),
      parts: z.array(z.array(z.strictObject({ points: z.number().int(), need: JsonNeed }))),
      atLeast: z.number().int(),
    }),
  ])
  .meta({ id: 'planNeed', description: 'What a target asks for: places of a row, n of several needs, or points.' });

const JsonSplit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('met'), target: Position }),
  z.strictObject({ kind: z.literal('branch'), target: Position, path: Path }),
  z.strictObject({ kind: z.literal('option'), target: Position, path: Path }),
  z.strictObject({ kind: z.literal('column'), block: Position, column: Position, most: Position }),
]);

type Split =
  | { readonly kind: 'met'; readonly target: number }
  | { readonly kind: 'branch' | 'option'; readonly target: number; readonly path: number[] }
  | { readonly kind: 'column'; readonly block: number; readonly column: number; readonly most: number };
type Node =
  | { readonly kind: 'split'; readonly on: Split; readonly yes: Node; readonly no: Node }
  | { readonly kind: 'without'; readonly prices: number[]; readonly scale: number; readonly rest: Node }
  | { readonly kind: 'bound'; readonly prices: number[]; readonly scale: number };

const prices = {
  prices: z.array(z.number().int()).meta({ description: 'Of each row, in parts of the smallest unit of money.' }),
  scale: z.number().int().meta({ description: 'So many parts a unit has.' }),
};

const JsonNode: z.ZodType<Node> = z.lazy(() => PlanNode);
const PlanNode = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('split'), on: JsonSplit, yes: JsonNode, no: JsonNode }),
    z.strictObject({ kind: z.literal('without'), ...prices, rest: JsonNode }),
    z.strictObject({ kind: z.literal('bound'), ...prices }),
  ])
  .meta({
    id: 'certificateNode',
    description:
      'A case that is divided by a question, that goes on without the columns which its prices show to be too dear, or that is closed by prices.',
  });

const Pair = z.tuple([Position, z.number().int()]);

const { JsonCounting, JsonShownSurvival } = countingSchemas(JsonNeed, Path);

const JsonModel = z
  .strictObject({
    rows: z.array(z.strictObject({ id: z.string(), available: z.number().int() })),
    blocks: z.array(
      z.strictObject({
        id: z.string().meta({ description: 'The ids of the people in it, or the class that is bought.' }),
        count: z.number().int(),
        least: z.number().int(),
        columns: z.array(z.strictObject({ id: z.string(), cost: Money, supplies: z.array(Pair) })),
      }),
    ),
    targets: z.array(
      z.strictObject({
        id: z.string(),
        weight: z.number().int().min(1),
        must: z.boolean(),
        need: JsonNeed,
        supplies: z
          .array(z.number().int())
          .optional()
          .meta({ description: 'Rows that it supplies once each by being met: other targets ask for it.' }),
      }),
    ),
    unit: z.number().int().meta({
      description:
        'To miss one unit of weight counts as much as this: more than any plan that could be the answer costs.',
    }),
    counting: JsonCounting.optional(),
  })
  .meta({
    id: 'columnModel',
    description:
      'The problem in integers: who could do what, and what is asked. What is too dear for any better plan need not be listed.',
  });

/** All that is needed to check a plan without Assay's search. */
export const JsonProof = z
  .strictObject({
    cases: z.number().int().meta({ description: 'So many cases were looked at.' }),
    complete: z.boolean().meta({ description: 'Nothing that could be cheaper was left out.' }),
    model: JsonModel,
    certificate: z.strictObject({ model: z.string().meta({ description: 'The hash of the model.' }), root: JsonNode }),
    answer: z
      .strictObject({
        taken: z.array(z.strictObject({ block: Position, column: Position, times: z.number().int() })),
        ways: z.array(z.union([z.null(), z.strictObject({ choices: z.array(Path), demands: z.array(Pair) })])),
        unmetWeight: z.number().int(),
        cost: Money,
        gap: z.strictObject({ weight: z.number().int(), cost: Money }),
        survival: JsonShownSurvival.optional(),
      })
      .optional()
      .meta({ description: 'Which columns are taken, and how each target is met. Left out where there is no plan.' }),
  })
  .meta({ id: 'planProof' });

const JsonPlannedTarget = JsonTarget.extend({
  version: z.string().optional(),
  isMet: z.boolean(),
  counted: z.array(
    z.strictObject({ clause: z.string(), title: z.string().optional(), slot: Position, people: JsonPeople }),
  ),
  given: z
    .array(z.strictObject({ clause: z.string(), title: z.string().optional(), text: z.string(), isMet: z.boolean() }))
    .meta({ description: 'What exams do not change, as it is found on the deadline.' }),
});

const JsonSurvival = z
  .strictObject({
    open: JsonPeople.meta({
      description:
        'Whose leaving the plan does not survive: the search ended first. None where it survives whoever leaves.',
    }),
    ended: z.enum(['leavers', 'cases']).optional().meta({
      description:
        'Why the search ended: people were counted anew for as many leavers as it tries, or in as many cases.',
    }),
    planned: JsonPeople.meta({ description: 'For whose leaving people were counted anew in the proof.' }),
    more: Money.optional().meta({
      description: 'So much more it costs than the best plan that need not survive it; where both reach the same.',
    }),
    proved: z.boolean().meta({ description: 'Both plans are proved, so that the difference is exact.' }),
    unsafe: z
      .array(z.strictObject({ target: Position, people: JsonPeople }))
      .meta({ description: 'Targets that could be met while everybody stays, and without whom they could not.' }),
    standIns: z
      .array(
        z.strictObject({
          person: z.string(),
          counted: z.array(z.strictObject({ target: Position, people: JsonPeople })),
        }),
      )
      .meta({ description: 'By person who is counted: who is counted in addition without this person.' }),
  })
  .meta({ id: 'survival', description: 'Where the plan is to survive any one leaver.' });

export const JsonPlan = z
  .strictObject({
    kind: z.literal('plan'),
    ...about,
    status: z
      .enum(['optimal', 'gap', 'infeasible', 'unknown', 'nothing-to-plan'])
      .meta({ description: 'optimal: no cheaper plan reaches as much. gap: one could, by as much as gap says.' }),
    currency: z.string(),
    minorUnits: z.number().int().meta({ description: 'The decimals of the currency.' }),
    sampleData: z.boolean().meta({ description: 'Prices and courses are invented.' }),
    learningStated: z
      .boolean()
      .meta({ description: 'false: working hours cost nothing, and everybody takes one exam a month.' }),
    budget: Money.optional(),
    sure: PerMille.optional().meta({ description: 'How sure the plan has to be.' }),
    untouched: z.array(JsonTarget).meta({ description: 'Safe, and nobody could be taken away from them.' }),
    decided: z
      .array(z.strictObject({ claim: JsonClaimName, name: z.string() }))
      .optional()
      .meta({
        description:
          'Held, and not planned for: a renewal that was asked for and waits for its payment lets them go, or goes on lower. For those who may read the renewals.',
      }),
    targets: z.array(JsonPlannedTarget),
    actions: z.array(JsonPlannedAction),
    bought: z.array(z.strictObject({ offer: z.string(), times: z.number().int(), cost: Money })),
    cost: Money,
    odds: JsonOdds.optional().meta({ description: 'Left out where there is no plan, or it meets nothing.' }),
    gap: z.strictObject({ weight: z.number().int(), cost: Money }),
    survival: JsonSurvival.optional(),
    explanation: JsonExplanation.optional(),
    frontier: JsonFrontier.optional(),
    whatIf: JsonLeave.optional(),
    impossible: z.array(JsonImpossible).optional(),
    told: JsonPlanTold.optional().meta({ description: 'In sentences, where that was asked for.' }),
    proof: JsonProof.optional(),
    fingerprint: z.string().meta({ description: 'SHA-256 of all else as compact JSON, as it was written.' }),
  })
  .meta({ id: 'plan', description: 'The cheapest way to keep or reach awards, with its proof.' });

/** The file that plan verify checks. */
export const JsonPlanFile = JsonPlan.meta({ id: 'planFile', title: 'Assay plan, version 1' });

const flaw = z.strictObject({ code: z.string(), text: z.string() });

/** What `plan verify` found. */
export const JsonPlanCheck = z
  .strictObject({
    kind: z.literal('plan-check'),
    schemaVersion: about.schemaVersion,
    file: z.string(),
    valid: z.boolean(),
    survival: z.strictObject({ shown: z.boolean(), butFor: JsonPeople }).optional().meta({
      description: 'Of a plan that is to survive whoever leaves: whether that was checked, and without whom not.',
    }),
    flaws: z.array(flaw),
  })
  .meta({ id: 'planCheck', description: 'What plan verify found, from the model and the certificate alone.' });

export type JsonPlan = z.infer<typeof JsonPlan>;
export type JsonPlanCheck = z.infer<typeof JsonPlanCheck>;

import { z } from 'zod';
import { Position } from './plan-parts-schema.ts';
import { JsonPeople } from './scalars.ts';

/** What it takes to check that a plan survives whoever leaves; in the forms in which a plan writes needs, and the ways through them. */
export function countingSchemas<Need, Path>(need: z.ZodType<Need>, path: z.ZodType<Path>) {
  const Countings = z.array(z.strictObject({ person: z.string(), rows: z.array(Position) }));
  const Ways = z
    .array(z.union([z.null(), z.array(path)]))
    .meta({ description: 'By target: what is chosen of its need; null where the plan does not meet it.' });
  const JsonCounting = z
    .strictObject({
      places: z
        .array(
          z.strictObject({
            row: Position,
            target: Position,
            team: Position,
            within: Position.optional(),
            role: z.string().optional(),
            isPooled: z.boolean(),
            without: z.string().optional(),
          }),
        )
        .meta({
          description:
            'Nobody fills two places of one team, but for a place within another one, which is filled with it. What is pooled counts for no limit.',
        }),
      limits: z
        .array(z.strictObject({ targets: z.array(Position), role: z.string().optional(), most: z.number().int() }))
        .meta({
          description: 'Nobody is counted for more of these targets than most says; with a role, in that role.',
        }),
      oneRole: z.boolean().meta({ description: 'Whoever is counted in one role is counted in no other one.' }),
      able: z
        .array(z.strictObject({ people: JsonPeople, done: z.array(z.string()), rows: z.array(Position) }))
        .meta({ description: 'For which rows these people are good who have passed this in the plan.' }),
      needs: z.array(need).meta({ description: 'By target: what it asks for while everybody stays.' }),
      without: z.array(z.strictObject({ person: z.string(), needs: z.array(need) })).meta({
        description:
          'Without whom something else is asked for, where need be in rows of their own, which come after those of the model.',
      }),
      stay: z.array(z.string()).meta({ description: 'What the company holds itself.' }),
    })
    .meta({
      id: 'planCounting',
      description: 'Who can be counted where once the plan is carried out, and by which rules.',
    });
  const JsonShownSurvival = z
    .strictObject({
      usual: Countings.meta({ description: 'Who is counted where as long as everybody stays.' }),
      ways: Ways,
      cases: z
        .array(z.strictObject({ person: z.string(), instead: Countings, ways: Ways }))
        .meta({ description: 'Without this person: who is counted otherwise than usual. For others the usual does.' }),
    })
    .meta({ id: 'shownSurvival', description: 'That the others meet what the plan meets, whoever leaves.' });
  return { JsonCounting, JsonShownSurvival };
}

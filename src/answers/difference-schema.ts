import { z } from 'zod';
import { schemaVersion } from './about.ts';
import { JsonProblem } from './refusal-schema.ts';
import { JsonDay, JsonDuration } from './scalars.ts';
import { JsonScope } from './scope-schema.ts';

const JsonDirection = z
  .enum(['equivalent', 'harder', 'easier', 'not-easier', 'not-harder', 'incomparable', 'undecided'])
  .meta({
    id: 'direction',
    description:
      'harder, easier and equivalent are proved. not-easier and not-harder are proved as far, with no partner found whom the change affects. incomparable: a sample partner each way. undecided: not proved, and not both samples found.',
  });

const JsonSample = z
  .looseObject({ partner: z.literal('sample') })
  .meta({ id: 'samplePartner', description: 'A made-up partner, as a partner file (see assay schema partner).' });

const JsonChange = z
  .strictObject({
    kind: z.string().meta({ description: 'What is different, as people, conditions-removed, clause-added or bounds.' }),
    direction: JsonDirection.meta({ description: 'What this change would do if it were the only one.' }),
    text: z.string(),
    items: z.array(z.string()).meta({ description: 'The exams and the like that it names.' }),
  })
  .meta({ id: 'ruleChange' });

const JsonLevel = z.discriminatedUnion('kind', [
  z.strictObject({ level: z.string(), kind: z.enum(['added', 'removed']), text: z.string() }),
  z.strictObject({
    level: z.string(),
    kind: z.literal('changed'),
    direction: JsonDirection,
    text: z.string(),
    changes: z.array(JsonChange),
    judgedOn: JsonDay.meta({ description: 'The day on which the samples were judged.' }),
    keptOut: JsonSample.optional().meta({ description: 'Met the old text and does not meet the new one.' }),
    letIn: JsonSample.optional().meta({ description: 'Did not meet the old text and meets the new one.' }),
  }),
]);

const JsonPolicyDirection = z.enum(['harder', 'easier']).meta({
  id: 'policyDirection',
  description:
    'What the clause does by itself, for every partner; left out where it does neither. Of counting: for the awards that can be staffed together.',
});

const JsonPolicyChange = z
  .strictObject({
    kind: z.string().meta({ description: 'The clause that is different, as grace, window.closes or capacity.' }),
    direction: JsonPolicyDirection.optional(),
    text: z.string(),
  })
  .meta({ id: 'policyChange' });

const JsonLifecycleDifference = z
  .strictObject({
    kind: z.enum(['added', 'removed', 'changed']),
    from: JsonDay.optional().meta({ description: 'The first day that is meant; without one, from always.' }),
    to: JsonDay.optional().meta({ description: 'The last day that is meant; without one, without end.' }),
    text: z.string(),
    changes: z.array(JsonPolicyChange),
  })
  .meta({ id: 'lifecycleDifference' });

const JsonExceptionDifference = z.strictObject({
  kind: z.enum(['added', 'removed', 'changed', 'passed']),
  exception: z.string(),
  direction: JsonPolicyDirection.optional(),
  text: z.string(),
  changes: z.array(JsonPolicyChange),
});

const JsonRetirement = z.strictObject({
  lastEnrolment: JsonDay.optional(),
  lastRenewal: JsonDay.optional(),
  ends: JsonDay.optional(),
  heldFor: JsonDuration.optional(),
});

const JsonEffective = z.strictObject({ new: JsonDay, renewing: JsonDay, holder: JsonDay });

const JsonCompetencyDifference = z
  .strictObject({
    competency: z.string(),
    name: z.string(),
    presence: z.enum(['new', 'first-seen', 'gone', 'stays']),
    texts: z.strictObject({ before: z.string().optional(), after: z.string().optional() }),
    comparedOn: JsonDay.optional().meta({
      description:
        'Of two packs, where the one before had ended it by then: its last day in both, which is compared instead.',
    }),
    renamed: z.strictObject({ before: z.string(), after: z.string() }).optional(),
    succeeds: z.array(
      z.strictObject({ competency: z.string(), from: JsonDay, how: z.enum(['renamed', 'merged', 'split']) }),
    ),
    retirement: z
      .strictObject({
        before: JsonRetirement,
        after: JsonRetirement,
        passed: z.array(z.enum(['lastEnrolment', 'lastRenewal', 'ends'])),
        changes: z.array(JsonPolicyChange),
      })
      .optional(),
    redated: z.array(z.strictObject({ version: z.string(), before: JsonEffective, after: JsonEffective })),
    obligations: z.array(
      z.strictObject({ kind: z.enum(['added', 'removed', 'changed']), id: z.string(), level: z.string() }),
    ),
    lifecycle: z.array(JsonLifecycleDifference).meta({ description: 'Of a life cycle of its own.' }),
    text: z.array(z.string()),
    levels: z.array(JsonLevel),
  })
  .meta({ id: 'competencyDifference' });

const JsonState = z.strictObject({ programme: z.string(), on: JsonDay, version: z.string().optional() });

/** What is different between two states of a programme. */
export const JsonDifference = z
  .strictObject({
    kind: z.literal('difference'),
    schemaVersion: z.literal(schemaVersion),
    before: JsonState,
    after: JsonState,
    failingExamples: z
      .array(z.strictObject({ pack: z.string(), examples: z.number().int(), problems: z.array(JsonProblem) }))
      .meta({ description: 'A warning: of these packs so many examples fail, so that their rules may be mistaken.' }),
    competencies: z.array(JsonCompetencyDifference),
    items: z.array(
      z.strictObject({
        item: z.string(),
        title: z.string().optional(),
        events: z.array(z.strictObject({ kind: z.string(), text: z.string() })),
      }),
    ),
    lifecycle: z.array(JsonLifecycleDifference),
    exceptions: z.array(JsonExceptionDifference),
    counting: z.array(JsonPolicyChange),
    verification: z.strictObject({ before: z.string(), after: z.string() }).optional(),
    scope: z
      .strictObject({ before: JsonScope, after: JsonScope })
      .optional()
      .meta({ description: 'What new texts count together where they do not say so themselves.' }),
    zone: z.strictObject({ before: z.string(), after: z.string() }).optional(),
  })
  .meta({ id: 'difference' });

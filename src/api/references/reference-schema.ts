import { z } from 'zod';
import type { Page } from '../../actions/page.ts';
import type { ReferenceListed } from '../../actions/references/list-references.ts';
import type { ReferencesWanted } from '../../actions/references/references-wanted.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { referenceStates } from '../../domain/membership/reference-state.ts';
import type { Voice } from '../../wording/voice.ts';
import { cursorFrom } from '../paging.ts';
import {
  evidenceAskedTold,
  evidenceLinkTold,
  JsonEvidenceAsked,
  JsonEvidenceLink,
} from '../partners/evidence-given-schema.ts';

export const State = z.enum(referenceStates).meta({
  description:
    'Asked: the letter has not left yet. Awaiting: it has, and there is no answer. Expired: nobody answered in time, or the evidence is valid no more. Withdrawn: the request was taken back, or its evidence was.',
});

const JsonReference = z
  .strictObject({
    id: z.string(),
    state: State,
    kind: z.string(),
    kindName: z.string().meta({ description: 'What the rules call the kind.' }),
    competency: z.string().optional(),
    competencyName: z.string().optional(),
    company: z.string(),
    contact: z
      .strictObject({ name: z.string(), email: z.string() })
      .optional()
      .meta({ description: 'Whom the letter goes to; left out once that was forgotten.' }),
    language: z.enum(['en', 'de']),
    project: z.string(),
    on: JsonDay.meta({
      description: 'The day of the work: as the partner states it, and once it is approved, as the customer does.',
    }),
    askedOn: JsonDay,
    askedBy: z.strictObject({ kind: z.enum(['user', 'key']), id: z.string() }),
    letters: z.number().int().meta({ description: 'How many letters were asked for.' }),
    sentAt: z.string().optional().meta({ description: 'When the newest letter left.' }),
    until: JsonDay.meta({ description: 'The last day on which the customer can answer.' }),
    answeredOn: JsonDay.optional(),
    remark: z.string().optional().meta({ description: 'What the customer added, or why it rejected.' }),
    evidence: JsonEvidenceLink.optional().meta({
      description: 'The statement that the approval has become, as it is known now.',
    }),
  })
  .meta({ id: 'reference', description: 'A customer whom a partner asked for a reference, and what it answered.' });

export const JsonReferences = z
  .strictObject({
    references: z.array(JsonReference),
    next: z.string().optional().meta({ description: 'The cursor of the next page; left out on the last one.' }),
  })
  .meta({ id: 'references' });

export const referencesTold = (
  { items, next }: Page<ReferenceListed>,
  voice: Voice,
): z.input<typeof JsonReferences> => ({
  references: items.map((one) => referenceTold(one, voice)),
  ...(next !== null && { next: cursorFrom(next) }),
});

function referenceTold(one: ReferenceListed, voice: Voice): z.input<typeof JsonReference> {
  const { id, state, kind, competency, company, contact, language, project, letters } = one;
  return {
    ...{ id, state, kind, kindName: voice.evidence(kind), company, language, project, letters, on: one.on },
    ...(competency !== null && { competency, competencyName: voice.competency(competency) }),
    ...(contact && { contact: { ...contact } }),
    ...{ askedOn: one.askedOn, askedBy: { ...one.askedBy }, until: one.until },
    ...(one.sent_at !== null && { sentAt: one.sent_at }),
    ...(one.answeredOn !== null && { answeredOn: one.answeredOn }),
    ...(one.remark !== null && { remark: one.remark }),
    ...(one.evidence && { evidence: evidenceLinkTold(one.evidence) }),
  };
}

export const JsonReferencesWanted = z
  .strictObject({
    kinds: z.array(z.strictObject({ id: z.string(), name: z.string() })).meta({
      description: 'The kinds of evidence that a customer gives, by the rules. None: no customer can be asked.',
    }),
    countsAtOnce: z.boolean().meta({
      description: 'An approval counts as it is. If not, the programme counts it once its office has verified it.',
    }),
    clauses: JsonEvidenceAsked,
  })
  .meta({ id: 'referencesWanted', description: 'Which clauses ask for references today, and how many count there.' });

export const wantedTold = (
  { kinds, countsAtOnce, clauses }: ReferencesWanted,
  voice: Voice,
): z.input<typeof JsonReferencesWanted> => ({
  kinds: kinds.map((id) => ({ id, name: voice.evidence(id) })),
  countsAtOnce,
  clauses: evidenceAskedTold(clauses, voice),
});

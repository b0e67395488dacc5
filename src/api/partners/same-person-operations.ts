import { z } from 'zod';
import { done } from '../../actions/refusal.ts';
import { likenesses } from '../../actions/same-person/are-like-people.ts';
import {
  foreseeOnePerson,
  type PeopleCompared,
  type RecordCompared,
} from '../../actions/same-person/foresee-one-person.ts';
import { makePeopleOne, SamePersonToMake } from '../../actions/same-person/make-people-one.ts';
import { showSamePerson } from '../../actions/same-person/show-same-person.ts';
import { PeopleToTakeApart, takePeopleApart } from '../../actions/same-person/take-people-apart.ts';
import { JsonFactsImpact } from '../../answers/facts-impact-schema.ts';
import { WrittenAffiliation, WrittenCredential } from '../../domain/membership/written/partner-file.ts';
import { toldTo } from '../judging/answered.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { readyJson } from '../operations/reply.ts';
import { etagOfRevision } from '../operations/revision-read.ts';
import { aboutPartner } from '../operations/writing.ts';

const tag = 'People';

const params = z.strictObject({ person: z.string().max(80).meta({ description: 'The code of the person.' }) });
const goes = z.strictObject({
  person: z.string().max(80).meta({ description: 'The code of the record that goes; it goes on meaning the person.' }),
});

const called = {
  person: z.string().meta({ description: 'Its code.' }),
  name: z.string().optional(),
  email: z.string().optional(),
};

const JsonRecord = z
  .strictObject({
    ...called,
    linked: z.boolean().meta({ description: 'Its own wallet is linked: such a record stays.' }),
    affiliations: z.array(WrittenAffiliation),
    credentials: z.array(
      z.strictObject({
        credential: WrittenCredential,
        goesOn: z.boolean().meta({
          description:
            'False where the other record has the same one, of the same item and earned day, and that one goes on: the better proved of the two, and of one that is or was in doubt that one.',
        }),
      }),
    ),
  })
  .meta({ id: 'recordCompared', description: 'One of two records that may be of one person.' });

const JsonCompared = z.strictObject({
  stays: JsonRecord,
  goes: JsonRecord,
  one: z
    .strictObject({ name: called.name, email: called.email, affiliations: z.array(WrittenAffiliation) })
    .meta({ description: 'As the one person will be told.' }),
});

const nameAndMail = ({ name, email }: { readonly name: string | null; readonly email: string | null }) => ({
  ...(name !== null && { name }),
  ...(email !== null && { email }),
});

const recordTold = ({ person, isLinked, affiliations, credentials, ...whom }: RecordCompared) => ({
  ...{ person, ...nameAndMail(whom), linked: isLinked },
  affiliations: [...affiliations],
  credentials: credentials.map((one) => ({ ...one })),
});

const comparedTold = ({ stays, goes: other, one }: PeopleCompared) => ({
  ...{ stays: recordTold(stays), goes: recordTold(other) },
  one: { ...nameAndMail(one), affiliations: [...one.affiliations] },
});

/** Two of a partner's people who are one person: looked at first, then said by somebody, and taken back. */
export const samePersonOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/people/:person/same-as',
    id: 'showSamePerson',
    tag,
    summary: 'By which other records a person is known, and whose record may be of the same person',
    description:
      'Also by the code of a record that was made one with another: “person” says which one is told of. Who it may be is a suggestion: somebody decides.',
    params,
    answer: z
      .strictObject({
        person: z.string().meta({ description: 'The code of the record that stays.' }),
        alsoKnownAs: z.array(
          z.strictObject({
            ...called,
            since: z.string().meta({ description: 'The day on which somebody said so.' }),
            until: z.string().optional().meta({ description: 'The day on which it was taken back.' }),
            reason: z.string().optional().meta({ description: 'For those who may say so.' }),
            undoable: z.boolean().meta({ description: 'Nothing else hangs on it yet, so that it can be taken back.' }),
          }),
        ),
        mayBe: z
          .array(
            z.strictObject({
              ...called,
              because: z.enum(likenesses).meta({
                description:
                  'The same address, the same name in any order and spelling, or the one name in parts or first letters of the other.',
              }),
            }),
          )
          .meta({ description: 'The surest first; for those who may say so.' }),
      })
      .meta({ id: 'samePersonShown' }),
    act: async ({ context, programme, partner, params: { person } }) => {
      const shown = await showSamePerson(context, { programme: programme.id, partner, person });
      if (!shown.ok) return shown;
      const { alsoKnownAs, mayBe } = shown.value;
      return done({
        body: () => ({
          person: shown.value.person,
          alsoKnownAs: alsoKnownAs.map((one) => ({
            ...{ person: one.person, ...nameAndMail(one), since: one.since, undoable: one.isUndoable },
            ...(one.until !== null && { until: one.until }),
            ...(one.reason !== undefined && { reason: one.reason }),
          })),
          mayBe: mayBe.map((one) => ({ person: one.person, ...nameAndMail(one), because: one.because })),
        }),
      });
    },
  }),
  atPartner({
    method: 'GET',
    path: '/people/:person/same-as/foreseen',
    id: 'foreseeSamePerson',
    tag,
    summary: 'Two records side by side, and what it would do to the awards if they were one person’s',
    description: 'Nothing changes. Its revision is what If-Match takes: `"r7"` for 7.',
    params: goes,
    query: z.strictObject({
      person: z.string().min(1).max(80).meta({ description: 'The code of the record that would stay.' }),
    }),
    answer: z
      .strictObject({ revision: z.number().int(), compared: JsonCompared, impact: JsonFactsImpact })
      .meta({ id: 'samePersonForeseen' }),
    act: async (asked) => {
      const { context, programme, partner, params: at, query, language } = asked;
      const meant = { person: at.person, sameAs: query.person };
      const foreseen = await foreseeOnePerson(context, { programme: programme.id, partner, ...meant, language });
      if (!foreseen.ok) return foreseen;
      const { compared, revision } = foreseen.value;
      const before = JSON.stringify({ revision, compared: comparedTold(compared) });
      // What it does to the awards is a text already, and is put in as it is.
      return toldTo(asked, foreseen, (impact) => readyJson(`${before.slice(0, -1)},"impact":${impact}}`));
    },
  }),
  atPartner({
    method: 'POST',
    path: '/people/:person/same-as',
    id: 'makePeopleOne',
    tag,
    summary: 'Say that somebody is the same person as another of the partner’s people, with a reason',
    description:
      'What is stated of the one is stated of the other from now on, and counts once; what was known before can still be asked about. Both codes and addresses go on meaning the person. With If-Match it is refused where somebody wrote about the partner meanwhile.',
    isOnce: true,
    takesRevision: true,
    params: goes,
    body: SamePersonToMake,
    answer: z
      .strictObject({
        id: z.string(),
        person: z.string().meta({ description: 'The code of the one that stays.' }),
        revision: z.number().int().meta({ description: 'Of the partner, now.' }),
      })
      .meta({ id: 'peopleMadeOne' }),
    act: async (asked) => {
      const input = { ...aboutPartner(asked), person: asked.params.person, same: asked.body };
      const made = await asked.once((context) => makePeopleOne(context, input));
      if (!made.ok) return made;
      const { person: id, code, revision } = made.value;
      return done({ etag: etagOfRevision(revision), body: () => ({ id, person: code, revision }) });
    },
  }),
  atPartner({
    method: 'POST',
    path: '/people/:person/same-as/taken-back',
    id: 'takePeopleApart',
    tag,
    summary: 'Take back that somebody is the same person as another, until something else hangs on it',
    description:
      'Everything is stated again as it was before. Where something was stated of the person since then, nobody knows of which of the two it is, and it is refused.',
    isOnce: true,
    takesRevision: true,
    params: goes,
    body: PeopleToTakeApart,
    answer: z
      .strictObject({
        id: z.string(),
        person: z.string().meta({ description: 'The code of the record that is one of its own again.' }),
        revision: z.number().int().meta({ description: 'Of the partner, now.' }),
      })
      .meta({ id: 'peopleTakenApart' }),
    act: async (asked) => {
      const { person } = asked.params;
      const input = { ...aboutPartner(asked), person, reason: asked.body.reason };
      const taken = await asked.once((context) => takePeopleApart(context, input));
      if (!taken.ok) return taken;
      const { person: id, revision } = taken.value;
      return done({ etag: etagOfRevision(revision), body: () => ({ id, person, revision }) });
    },
  }),
];

import { z } from 'zod';
import { erasePerson } from '../../actions/erase-person.ts';
import { exportPerson } from '../../actions/export-person.ts';
import { findPerson } from '../../actions/places/find-person.ts';
import { type Done, done } from '../../actions/refusal.ts';
import { JsonChange, presentChange } from '../audit/change-schema.ts';
import { type AnyOperation, type Asked, atPartner, type Places } from '../operations/operation.ts';

// Who changed it is somebody else.
const nobody: Parameters<typeof presentChange>[1] = new Map();
const tag = 'People';
const params = z.strictObject({ person: z.string().max(80).meta({ description: 'The code of the person.' }) });
const JsonRow = z.record(z.string(), z.unknown());

type AtPerson = Asked<{ readonly person: string }, unknown, unknown> & Places['partner'];

const personMeant = ({ context, programme, partner, params: { person } }: AtPerson): Promise<Done<string>> =>
  findPerson(context, { programme: programme.id, partner }, person);

/** What a person may ask of whoever keeps its data: to have it, and to have it taken out. */
export const personDataOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/people/:person/data',
    id: 'exportPerson',
    tag,
    summary: 'All that is stored about one person',
    params,
    answer: z
      .strictObject({
        person: JsonRow,
        alsoKnownAs: z
          .array(JsonRow)
          .meta({ description: 'Other records that are, or were, said to be of the same person.' }),
        affiliations: z.array(JsonRow),
        credentials: z.array(JsonRow),
        disputes: z.array(JsonRow).meta({ description: 'What of them was in doubt, and why.' }),
        contacts: z.array(JsonRow).meta({
          description: 'For what it was named as a contact or a deputy; known only where its wallet is linked.',
        }),
        changes: z.array(JsonChange),
      })
      .meta({ id: 'personData' }),
    act: async (asked) => {
      const person = await personMeant(asked);
      if (!person.ok) return person;
      const { context, programme, partner } = asked;
      const found = await exportPerson(context, { programme: programme.id, partner, person: person.value });
      if (!found.ok) return found;
      const { person: own, alsoKnownAs, affiliations, credentials, disputes, contacts, changes } = found.value;
      return done({
        body: () => ({
          person: { ...own },
          alsoKnownAs: alsoKnownAs.map((row) => ({ ...row })),
          affiliations: affiliations.map((row) => ({ ...row })),
          credentials: credentials.map((row) => ({ ...row })),
          disputes: disputes.map((row) => ({ ...row })),
          contacts: contacts.map((row) => ({ ...row })),
          changes: changes.map((entry) => presentChange(entry, nobody)),
        }),
      });
    },
  }),
  atPartner({
    method: 'DELETE',
    path: '/people/:person/data',
    id: 'erasePerson',
    tag,
    summary: 'Take out who a person is',
    description:
      'Name, mail and mentions are taken out, and the affiliation ends today, and with it what the person is a contact for. What was counted in the past stays counted; the code that stands in the place of the person is answered.',
    params,
    answer: z.strictObject({ person: z.string() }),
    act: async (asked) => {
      const person = await personMeant(asked);
      if (!person.ok) return person;
      const { context, programme, partner } = asked;
      const erased = await erasePerson(context, { programme: programme.id, partner, person: person.value });
      return erased.ok ? done({ body: () => ({ person: erased.value.code }) }) : erased;
    },
  }),
];

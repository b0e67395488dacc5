import { z } from 'zod';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import { WrittenPerson } from '../../domain/membership/written/partner-file.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import { readTree } from '../../domain/problems/read-tree.ts';
import { type Day, day } from '../../domain/time/day.ts';
import type { SheetPerson } from '../../exchange/sheet/people-in-sheet.ts';
import { peopleAddresses } from '../../store/membership/people-addresses.ts';
import type { Context } from '../context.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';
import { locationsListed } from '../locations-listed.ts';
import { planLeaverNotices } from '../notices/plan-leaver-notices.ts';
import { mayWriteFacts } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from '../write-about-partner.ts';
import { checkPeople } from './check-people.ts';
import { knownPeople } from './known-people.ts';
import { mergePeople } from './merge-people.ts';
import type { PeopleChangeKind } from './people-change.ts';
import { writePeopleChanges } from './write-people-changes.ts';

const PersonFed = z
  .strictObject({
    person: WrittenPerson.shape.id.meta({ description: 'The number of the person in your own system; its code here.' }),
    name: z.string().min(1).max(200).optional(),
    email: z.email({ error: 'not-an-email' }).max(254).optional(),
    type: z.string().min(1).max(80).optional().meta({ description: 'As what it belongs to the partner.' }),
    country: z.string().min(1).max(80).optional(),
    location: z.string().min(1).max(80).optional(),
    joined: WrittenDay.optional().meta({ description: 'The first day.' }),
    left: WrittenDay.optional().meta({ description: 'The last day, of somebody who leaves.' }),
  })
  .meta({ id: 'personFed' });

export const PeopleFed = z
  .strictObject({ people: z.array(PersonFed).min(1).max(5_000) })
  .meta({ id: 'peopleFed', description: 'Joiners, leavers and those of whom something has changed.' });

export interface PeopleFedAsked extends AboutOnePartner {
  readonly body: unknown;
}

export interface FeedTaken {
  readonly changes: Readonly<Partial<Record<PeopleChangeKind, number>>>;
  readonly revision: number;
}

/**
 * Takes over who has joined, left or changed from the partner's own system of its people, known by their numbers there. All of
 * it or nothing; sent again it changes nothing. Who is not in it stays as it is.
 */
export const feedPeople = (context: Context, { body, ...about }: PeopleFedAsked): Promise<Done<FeedTaken>> =>
  writeAboutPartner(context, about, async (writing) => {
    const { tx, tenant, kept, now } = writing;
    if (!mayWriteFacts(context.actor, tenant)) return refuse(context.actor);
    const read = readTree(PeopleFed, body);
    if (!read.ok) return refused({ kind: 'invalid', problems: read.problems });
    const catalogue = await catalogueInUse(tx, tenant.programme);
    if (!catalogue) return refused({ kind: 'not-found', what: 'catalogue' });
    const people = read.value.people.map(fedPerson);
    const known = knownPeople(kept, await peopleAddresses(tx, tenant.partner));
    const merged = mergePeople({
      ...{ people, known, locations: locationsListed(kept), same: {}, columns: fields, isDecider: true },
      ...{ today: context.clock.today(), now },
    });
    const wrong = [...checkPeople(people, fields, catalogue.programme), ...merged.problems];
    if (wrong.length > 0) return refused({ kind: 'invalid', problems: wrong.map(inBody) });
    const touched = await writePeopleChanges(writing, merged.changes);
    await planLeaverNotices(context, writing, merged.changes);
    const kinds = Map.groupBy(merged.changes, ({ kind }) => kind);
    const changes = Object.fromEntries([...kinds].map(([kind, list]) => [kind, list.length]));
    return done({ value: { changes }, action: 'feed-people', touched });
  });

/** What the columns of a sheet are called in the body of a request. */
const fields = {
  ...{ person: 'person', name: 'name', email: 'email', affiliation: 'type', country: 'country' },
  ...{ location: 'location', joined: 'joined', left: 'left' },
} as const;

const fedPerson = (
  { person, name, email, type, country, location, joined, left }: z.infer<typeof PersonFed>,
  index: number,
): SheetPerson => ({
  ...{ key: person, row: index, code: person, credentials: [] },
  ...(name !== undefined && { name }),
  ...(email !== undefined && { email }),
  affiliation: {
    ...(type !== undefined && { type }),
    ...(country !== undefined && { country }),
    ...(location !== undefined && { location }),
    ...(joined !== undefined && { joined: dayOf(joined) }),
    ...(left !== undefined && { left: dayOf(left) }),
  },
});

const dayOf = (text: string): Day => day(text);

const inBody = ({ path, ...one }: Problem): Problem => ({ ...one, path: ['people', ...path] });

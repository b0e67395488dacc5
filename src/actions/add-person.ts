import { unlistedLocation } from '../domain/membership/unlisted-location.ts';
import { problem } from '../domain/problems/problem.ts';
import { readTree } from '../domain/problems/read-tree.ts';
import { addedRow } from '../store/membership/partner-difference.ts';
import { statedFromWritten } from '../store/membership/stated-from-written.ts';
import { addPeople, addStatements } from '../store/membership/write-partner.ts';
import { newId, newIds } from '../store/new-id.ts';
import type { Context } from './context.ts';
import { catalogueInUse } from './loaded-catalogue.ts';
import { locationsListed } from './locations-listed.ts';
import { PersonInput } from './person-input.ts';
import { mayWriteFacts } from './policies/partner.ts';
import { readPartnerFile } from './read-partner-file.ts';
import { type Done, done, refused } from './refusal.ts';
import { touchedBy } from './touched-by.ts';
import { type AboutOnePartner, writeAboutPartner } from './write-about-partner.ts';

export interface PersonToAdd extends AboutOnePartner {
  /** { code?, name?, email?, affiliations? }; without affiliations it is one of the partner's people of whom none is known. */
  readonly body: unknown;
}

export interface PersonAdded {
  readonly person: string;
  readonly code: string;
  readonly revision: number;
}

/** Adds a person to the partner's people. */
export const addPerson = (context: Context, input: PersonToAdd): Promise<Done<PersonAdded>> =>
  writeAboutPartner(context, input, async ({ tx, tenant, kept, now }) => {
    if (!mayWriteFacts(context.actor, tenant)) return refused({ kind: 'not-allowed' });
    const catalogue = await catalogueInUse(tx, tenant.programme);
    if (!catalogue) return refused({ kind: 'not-found', what: 'catalogue' });
    const read = readTree(PersonInput, input.body);
    if (!read.ok) return refused({ kind: 'invalid', problems: read.problems });
    const id = newId(Date.parse(now));
    const { code = `p-${id.slice(-12)}`, name = null, email = null, affiliations = [] } = read.value;
    if (kept.people.some((one) => one.code === code)) return refused({ kind: 'conflict', code: 'exists-already' });
    const tree = { partner: kept.partner.code, people: [{ id: code, affiliation: affiliations }] };
    const file = readPartnerFile(tree, catalogue.programme, { now, today: context.clock.today() });
    if (!file.ok) {
      // What a file calls people/0/affiliation/1 is affiliations/1 here.
      const problems = file.problems.map((one) => ({ ...one, path: ['affiliations', ...one.path.slice(3)] }));
      return refused({ kind: 'invalid', problems });
    }
    const [stated] = statedFromWritten(file.value).people;
    const elsewhere = (stated?.affiliations ?? []).flatMap(({ content }, index) => {
      const { location, valid_from: from, valid_to: to } = content;
      const found = unlistedLocation({ location, from, to }, locationsListed(kept));
      return found ? [problem(found.code, ['affiliations', index, 'location'], found.values)] : [];
    });
    if (elsewhere.length > 0) return refused({ kind: 'invalid', problems: elsewhere });
    const ids = newIds(Date.parse(now), affiliations.length);
    const rows = (stated?.affiliations ?? []).map((one, index) =>
      addedRow('affiliations', one, { id: ids[index] as string, owner: id, now }),
    );
    const people = [{ id, code, name, email }];
    await addPeople(tx, tenant, people, now);
    if (rows.length > 0) await addStatements(tx, tenant, 'affiliations', rows);
    return done({
      value: { person: id, code },
      action: 'add-person',
      touched: touchedBy({ people, added: new Map([['affiliations', rows]]), ended: new Map() }, tenant.partner),
    });
  });

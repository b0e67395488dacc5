import type { FactTable } from '../../store/membership/fact-columns.ts';
import type { AddedRow } from '../../store/membership/partner-difference.ts';
import {
  addPeople,
  addStatements,
  changePeople,
  endStatements,
  removePeople,
} from '../../store/membership/write-partner.ts';
import { touchedBy } from '../touched-by.ts';
import type { PartnerWriting } from '../write-about-partner.ts';
import type { PeopleChange } from './people-change.ts';

/** Writes what is changed of a partner's people, and answers with what of it the audit keeps. */
export async function writePeopleChanges({ tx, tenant, now }: PartnerWriting, changes: readonly PeopleChange[]) {
  const of = <Kind extends PeopleChange['kind']>(kind: Kind) =>
    changes.filter((one): one is Extract<PeopleChange, { readonly kind: Kind }> => one.kind === kind);
  const people = of('person-added').map(({ person, content }) => ({ id: person, ...content }));
  const returned = of('person-returned').map(({ person }) => person);
  const changed = of('person-changed');
  if (people.length > 0) await addPeople(tx, tenant, people, now);
  await removePeople(tx, tenant, returned, null);
  await changePeople(
    tx,
    tenant,
    changed.map(({ person, content: { after } }) => ({ id: person, name: after.name, email: after.email })),
  );
  const added = new Map<FactTable, readonly AddedRow[]>();
  const ended = new Map<FactTable, readonly { readonly id: string; readonly knownTo: typeof now }[]>();
  for (const [table, list] of [
    ['affiliations', of('affiliation')],
    ['credentials', of('credential')],
  ] as const) {
    // From the moment of this writing, whenever the sheet was read.
    const rows = list.map(({ content }) => ({ ...content, known_from: now }));
    const ends = list.flatMap((one) => (one.ends === undefined ? [] : [{ id: one.ends, knownTo: now }]));
    if (ends.length > 0) ended.set(table, ends);
    if (rows.length > 0) added.set(table, rows);
    await endStatements(tx, tenant, table, ends);
    if (rows.length > 0) await addStatements(tx, tenant, table, rows);
  }
  const touched = touchedBy({ people, returned, added, ended }, tenant.partner);
  const renamed = changed.map(({ person, content }) => ({
    kind: 'person',
    id: person,
    content: { person: content.after },
  }));
  return [...touched, ...renamed];
}

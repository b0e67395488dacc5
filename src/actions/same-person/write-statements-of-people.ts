import { addStatements, endStatements } from '../../store/membership/write-partner.ts';
import { touchedBy, touchedByEnding } from '../touched-by.ts';
import type { PartnerWriting } from '../write-about-partner.ts';
import type { OnePerson } from './one-person.ts';

/** Ends and adds what is stated of people, and answers with what of it the audit keeps. */
export async function writeStatementsOfPeople(
  { tx, tenant, now }: PartnerWriting,
  { affiliations, credentials }: Pick<OnePerson, 'affiliations' | 'credentials'>,
) {
  for (const [table, { added, ended }] of [
    ['affiliations', affiliations],
    ['credentials', credentials],
  ] as const) {
    await endStatements(
      tx,
      tenant,
      table,
      ended.map(({ id }) => ({ id, knownTo: now })),
    );
    if (added.length > 0) await addStatements(tx, tenant, table, added);
  }
  const added = new Map([
    ['affiliations', affiliations.added],
    ['credentials', credentials.added],
  ] as const);
  const ended = new Map([
    ['affiliations', affiliations.ended],
    ['credentials', credentials.ended],
  ]);
  return [...touchedBy({ added, ended: new Map() }, tenant.partner), ...touchedByEnding(ended)];
}

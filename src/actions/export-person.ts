import { tablesOf } from '../store/audit/chain-tables.ts';
import { findEntries } from '../store/audit/find-entries.ts';
import { contentsOf } from '../store/audit/read-chain.ts';
import { everSaidOf } from '../store/membership/contacts.ts';
import { answersTo, disputesOf } from '../store/membership/disputes.ts';
import { affiliationsOf, credentialsOf, lockPerson, peopleWithIds } from '../store/membership/person-data.ts';
import { everSamePeople, recordsOf, samePeopleNow } from '../store/membership/same-people.ts';
import { type Tx, withTenant } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { type AuditRead, auditRead } from './list-audit.ts';
import { mayExportPerson } from './policies/person.ts';
import { type Done, done, refused } from './refusal.ts';

export interface ExportPerson {
  readonly programme: string;
  readonly partner: string;
  readonly person: string;
}

type Plain = Readonly<Record<string, unknown>>;

/** All that is stored about one person at a partner, in words that it can read. */
export interface PersonExported {
  readonly person: Plain;
  /** Other records of the same person, as somebody has said, and why; those that were taken back too. */
  readonly alsoKnownAs: readonly Plain[];
  readonly affiliations: readonly Plain[];
  readonly credentials: readonly Plain[];
  /** What of them was in doubt, and why. */
  readonly disputes: readonly Plain[];
  /** For what the partner named it as a contact or a deputy; known only where its wallet is linked. */
  readonly contacts: readonly Plain[];
  /** What was changed about it, the newest first. */
  readonly changes: readonly AuditRead[];
}

export const exportPerson = ({ store, actor }: Context, input: ExportPerson): Promise<Done<PersonExported>> => {
  if (!mayExportPerson(actor, input)) return Promise.resolve(refused({ kind: 'not-allowed' }));
  const { partner, person } = input;
  return withTenant(store.db, input, async (tx) => {
    const records = recordsOf(await samePeopleNow(tx, partner), person);
    const [stays = person] = records;
    const row = await lockPerson(tx, partner, stays);
    if (!row) return refused({ kind: 'not-found', what: 'person' });
    return done({
      person: plain(row),
      alsoKnownAs: await alsoKnownAs(tx, partner, records),
      affiliations: await ofEach(records, async (record) => (await affiliationsOf(tx, partner, record)).map(plain)),
      credentials: await ofEach(records, async (record) => (await credentialsOf(tx, partner, record)).map(plain)),
      disputes: await ofEach(records, (record) => disputesTold(tx, partner, record)),
      contacts: row.wallet_id === null ? [] : (await everSaidOf(tx, partner, row.wallet_id)).map(plain),
      changes: await changesOf(tx, input, records),
    });
  });
};

/** What is found of each record, one record after the other: a transaction asks one thing at a time. */
async function ofEach<One>(
  records: readonly string[],
  find: (record: string) => Promise<readonly One[]>,
): Promise<readonly One[]> {
  const found: One[] = [];
  for (const record of records) found.push(...(await find(record)));
  return found;
}

/** The other records of the person, each with what was said of the two; of one that was taken back, that alone. */
async function alsoKnownAs(tx: Tx, partner: string, records: readonly string[]): Promise<readonly Plain[]> {
  const people = await peopleWithIds(tx, partner, records);
  const all = await everSamePeople(tx, partner);
  return all
    .filter((one) => records.includes(one.stays_id) || records.includes(one.person_id))
    .map(({ wrote: _, ...said }) => ({
      ...plain(said),
      record: said.taken_back_at === null ? plain(people.get(said.person_id) ?? {}) : null,
    }));
}

/** Each with what the person answered to it. */
async function disputesTold(tx: Tx, partner: string, person: string): Promise<readonly Plain[]> {
  const disputes = await disputesOf(tx, partner, person);
  const answers = await answersTo(
    tx,
    partner,
    disputes.map(({ id }) => id),
  );
  return disputes.map((one) => ({
    ...plain(one),
    answers: answers.filter(({ dispute_id }) => dispute_id === one.id).map(plain),
  }));
}

/** Of one person there are few; what touched two of its records is told once. */
async function changesOf(
  tx: Tx,
  { programme, partner }: ExportPerson,
  records: readonly string[],
): Promise<readonly AuditRead[]> {
  const chain = { kind: 'partner', programme, partner } as const;
  const found = await ofEach(records, (touched) => findEntries(tx, chain, { touched }, Number.MAX_SAFE_INTEGER));
  const entries = [...new Map(found.map((entry) => [entry.id, entry])).values()].sort((a, b) => b.number - a.number);
  const contents = await contentsOf(tx, tablesOf(chain), entries);
  return entries.map((entry) => {
    const { touched, ...read } = auditRead(entry, contents);
    // What the same change did to others is theirs.
    return { ...read, touched: touched.filter(({ id }) => records.includes(id)) };
  });
}

/** `valid_from` as `validFrom`. */
const plain = (row: object): Plain =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );

import type { Chain } from '../domain/audit/chain.ts';
import { type AuditEntry, type Content, erasing } from '../domain/audit/entry.ts';
import { type Mentions, mentionsOf } from '../domain/membership/mentions.ts';
import { tablesOf } from '../store/audit/chain-tables.ts';
import { contentsAfter, eraseContents } from '../store/audit/erase-contents.ts';
import { findEntries } from '../store/audit/find-entries.ts';
import { contentsOf } from '../store/audit/read-chain.ts';
import { recordChange } from '../store/audit/record-change.ts';
import { forgetPersonInImports } from '../store/imports/people-import-changes.ts';
import { forgetDisputes } from '../store/membership/disputes.ts';
import { endAffiliations, forgetSources, neutralisePerson, touchPartner } from '../store/membership/erase-person.ts';
import { replaceMentions } from '../store/membership/free-texts.ts';
import { lockPerson, type PersonRow } from '../store/membership/person-data.ts';
import { forgetWhySame, recordsOf, samePeopleNow } from '../store/membership/same-people.ts';
import { rewriteOutcomes } from '../store/once/idempotency-keys.ts';
import { forgetStanding } from '../store/standing/forget-standing.ts';
import { asItself, type Tx, withTenant } from '../store/tenant.ts';
import { changedBy } from './changed-by.ts';
import { endContacts } from './contacts/end-contacts.ts';
import type { Context } from './context.ts';
import { throwAwayWaiting } from './imports/discard-import.ts';
import { mayErasePerson } from './policies/person.ts';
import { type Done, done, refused } from './refusal.ts';

export interface ErasePerson {
  readonly programme: string;
  readonly partner: string;
  readonly person: string;
  readonly reason?: { readonly code?: string; readonly text?: string };
}

/** By what the person is called from now on. */
export interface PersonErased {
  readonly code: string;
}

/**
 * Takes out of a partner's tables who a person is: name, mail, code, sources, mentions in free texts, and what the audit
 * kept beside its chain, and what requests of the last day were answered. The affiliation ends today, and what it is a contact for; rows and ids stay, so that the standing of the past does.
 */
export const erasePerson = (context: Context, input: ErasePerson): Promise<Done<PersonErased>> => {
  const { store, actor, clock, queue } = context;
  if (!mayErasePerson(actor, input)) return Promise.resolve(refused({ kind: 'not-allowed' }));
  const { programme, partner, person, reason } = input;
  const chain = { kind: 'partner', programme, partner } as const;
  return withTenant(store.db, input, async (tx) => {
    // What was said to be one person is erased as one, whichever of its records is named.
    const records = await lockRecords(tx, partner, person);
    const [row] = records;
    if (!row) return refused({ kind: 'not-found', what: 'person' });
    if (row.erased_at !== null) return refused({ kind: 'conflict', code: 'person-erased-already' });
    const now = clock.now();
    const code = codeLeft(row);
    const own = await contentsOfPerson(
      tx,
      chain,
      records.map(({ id }) => id),
    );
    const names = records.flatMap((one) => calledBy(one, own));
    const mentions = mentionsOf(names, code);

    for (const one of records) {
      const of = { partner, person: one.id, now };
      await neutralisePerson(tx, of, codeLeft(one));
      await forgetSources(tx, of);
      await forgetDisputes(tx, partner, one.id);
      await forgetPersonInImports(tx, partner, one.id);
      await endAffiliations(tx, of, clock.today());
      if (one.wallet_id !== null) await endContacts(tx, input, { user: one.wallet_id, last: clock.today(), now });
    }
    await forgetWhySame(
      tx,
      partner,
      records.map(({ id }) => id),
    );
    await throwAwayWaiting(tx, { programme, partner }, now);
    await replaceMentions(tx, partner, mentions);
    const erased = [...new Set([...own.map(({ id }) => id), ...(await mentioning(tx, chain, mentions))])];
    await eraseContents(tx, chain, erased);
    await touchPartner(tx, partner);
    await queue.send(tx, 'standing', { programme, partner }, partner);
    await recordChange(tx, {
      chain,
      at: now,
      by: changedBy(actor),
      action: erasing.action,
      touched: [
        ...records.map(({ id }) => ({ kind: 'person', id })),
        ...erased.map((id) => ({ kind: erasing.content, id })),
      ],
      reason: { code: reason?.code, text: mentions.without(reason?.text) },
    });
    await forgetStanding(tx, partner);
    await forgetInOutcomes(tx, records, { names, code });
    return done({ code });
  });
};

/** What requests were answered is kept for a day, in case they are sent again. The last of the transaction: it ends our role. */
async function forgetInOutcomes(
  tx: Tx,
  records: readonly PersonRow[],
  { names, code }: { readonly names: readonly string[]; readonly code: string },
): Promise<void> {
  const called = mentionsOf(names, code);
  await asItself(tx);
  for (const row of records) {
    // A code may be a word like any other: it tells of the person only beside its id.
    const coded = mentionsOf([...names, ...records.map((one) => one.code)], code);
    await rewriteOutcomes(tx, { person: row.id, names }, (outcome) =>
      (JSON.stringify(outcome).includes(row.id) ? coded : called).without(outcome),
    );
  }
}

/** By what a record is called from now on. */
const codeLeft = ({ id }: PersonRow): string => `person-${id.slice(-12)}`;

/** All records of a person, the one that stays first. */
async function lockRecords(tx: Tx, partner: string, person: string): Promise<readonly PersonRow[]> {
  const rows: PersonRow[] = [];
  for (const id of recordsOf(await samePeopleNow(tx, partner), person)) {
    const row = await lockPerson(tx, partner, id);
    if (row) rows.push(row);
  }
  return rows;
}

/** What the audit keeps of the person, and why it was changed: a reason may tell of it in any words. */
async function contentsOfPerson(tx: Tx, chain: Chain, records: readonly string[]): Promise<readonly Content[]> {
  const entries: AuditEntry[] = [];
  for (const touched of records) entries.push(...(await findEntries(tx, chain, { touched }, Number.MAX_SAFE_INTEGER)));
  const contents = await contentsOf(tx, tablesOf(chain), entries);
  const ids = entries.flatMap(({ touched, reason }) => [
    ...touched.filter(({ id }) => records.includes(id)).map(({ content }) => content?.id),
    reason.text?.id,
  ]);
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (contents.get(id) ?? [])));
}

/** By today's name and mail, and by the earlier ones that the audit knows of. */
const calledBy = (row: PersonRow, contents: readonly Content[]): readonly string[] => [
  ...[row.name, row.email].filter((one) => one !== null),
  ...contents.flatMap(({ text }) => namesIn(JSON.parse(text))),
];

function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'name' || key === 'email') && typeof inner === 'string' ? [inner] : namesIn(inner),
  );
}

const pageSize = 2_000;

/** The texts beside the chain in which the person is named, whatever they are about. */
async function mentioning(tx: Tx, chain: Chain, mentions: Mentions): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after: string | undefined, more = true; more; ) {
    const page = await contentsAfter(tx, chain, after, pageSize);
    found.push(...page.filter(({ text }) => mentions.isIn(JSON.parse(text))).map(({ id }) => id));
    after = page.at(-1)?.id;
    more = page.length === pageSize;
  }
  return found;
}

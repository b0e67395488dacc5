import { tablesOf } from '../store/audit/chain-tables.ts';
import { findEntries } from '../store/audit/find-entries.ts';
import { contentsOf } from '../store/audit/read-chain.ts';
import { everSaidOf } from '../store/membership/contacts.ts';
import { answersTo, disputesOf } from '../store/membership/disputes.ts';
import { affiliationsOf, credentialsOf, lockPerson } from '../store/membership/person-data.ts';
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
    const row = await lockPerson(tx, partner, person);
    if (!row) return refused({ kind: 'not-found', what: 'person' });
    return done({
      person: plain(row),
      affiliations: (await affiliationsOf(tx, partner, person)).map(plain),
      credentials: (await credentialsOf(tx, partner, person)).map(plain),
      disputes: await disputesTold(tx, partner, person),
      contacts: row.wallet_id === null ? [] : (await everSaidOf(tx, partner, row.wallet_id)).map(plain),
      changes: await changesOf(tx, input),
    });
  });
};

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

/** Of one person there are few. */
async function changesOf(tx: Tx, { programme, partner, person }: ExportPerson): Promise<readonly AuditRead[]> {
  const chain = { kind: 'partner', programme, partner } as const;
  const entries = await findEntries(tx, chain, { touched: person }, Number.MAX_SAFE_INTEGER);
  const contents = await contentsOf(tx, tablesOf(chain), entries);
  return entries.map((entry) => {
    const { touched, ...read } = auditRead(entry, contents);
    // What the same change did to others is theirs.
    return { ...read, touched: touched.filter(({ id }) => id === person) };
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

import { endOfTime } from '../domain/time/instant.ts';
import type { Ended } from '../store/membership/matched-statements.ts';
import type { AddedRow } from '../store/membership/partner-difference.ts';
import type { PartnerRows } from '../store/membership/partner-rows.ts';
import { addStatements, endStatements } from '../store/membership/write-partner.ts';
import type { Context } from './context.ts';
import { personCalled } from './person-called.ts';
import { type Done, done, refused } from './refusal.ts';
import { rowsOfStatement } from './rows-of-statement.ts';
import { type StatementKind, statementKinds } from './statement-kinds.ts';
import type { StatementToMake } from './statement-to-make.ts';
import { touchedBy } from './touched-by.ts';
import type { PartnerWriting, PartnerWritten } from './write-about-partner.ts';

/**
 * Adds one statement about a partner, corrects one (the old one is ended, a new one added) or withdraws one, inside of a
 * transaction that writes about it. A refusal has written nothing.
 */
export async function writeStatement(
  context: Context,
  writing: PartnerWriting,
  input: StatementToMake,
): Promise<Done<PartnerWritten<{ readonly id?: string }>>> {
  const { tx, tenant, kept, now } = writing;
  const kind: StatementKind = statementKinds[input.kind];
  const named = openRows(kept, kind).find((row) => row['id'] === input.corrects);
  if (input.corrects !== undefined && (!named || kind.isWhole))
    return refused({ kind: 'not-found', what: 'statement' });
  if (!named && input.body === undefined) return refused({ kind: 'not-found', what: 'statement' });
  if (named && !isAbout(named, kept, input)) return refused({ kind: 'not-found', what: 'statement' });
  if (named && isCopy(named)) return refused({ kind: 'conflict', code: 'kept-by-wallet' });
  const read = input.body === undefined ? done(nothing) : await rowsOfStatement(context, writing, input, named);
  if (!read.ok) return read;
  const { rows, renewals } = read.value;
  const gone = input.body === undefined ? [] : openRows(kept, kind).filter((row) => kind.replaces?.(row, rows));
  if (named && !gone.includes(named)) gone.push(named);
  const judged = [...gone, ...rows];
  // An empty list says something as well.
  if (!(judged.length === 0 ? [{}] : judged).every((row) => kind.may(context.actor, tenant, row)))
    return refused({ kind: 'not-allowed' });

  const ended = new Map([[kind.table, gone.map((row): Ended => ({ id: idOf(row), knownTo: now }))]]);
  const only = gone.length === 1 && rows.length === 1 ? gone[0] : undefined;
  const added = new Map([
    [kind.table, only ? rows.map((row) => ({ ...row, corrects: idOf(only) })) : rows],
    ...(renewals.length > 0 ? [['award_renewals', renewals] as const] : []),
  ]);
  for (const [table, list] of ended) await endStatements(tx, tenant, table, list);
  for (const [table, list] of added) await addStatements(tx, tenant, table, list);
  return done({
    value: { ...(rows.length === 1 && { id: idOf(rows[0] as AddedRow) }) },
    action: `${gone.length === 0 ? 'add' : rows.length === 0 ? 'withdraw' : 'correct'}-${input.kind}`,
    touched: touchedBy({ added, ended }, tenant.partner),
  });
}

const nothing: { readonly rows: readonly AddedRow[]; readonly renewals: readonly AddedRow[] } = {
  rows: [],
  renewals: [],
};

const idOf = (row: AddedRow) => String(row['id']);

/** Whoever names a person or an award with a statement means a statement about just that one. */
const isAbout = (row: AddedRow, { people }: PartnerRows, { person, award }: StatementToMake): boolean =>
  (person === undefined || personCalled({ people }, person)?.id === row['person_id']) &&
  (award === undefined || row['award_id'] === award);

const isCopy = (row: AddedRow) => (row['wallet_credential_id'] ?? null) !== null;

/** The statements of this kind that are still known. */
const openRows = (kept: PartnerRows, { table }: StatementKind): AddedRow[] =>
  (kept[table] as readonly AddedRow[]).filter((row) => row['known_to'] === endOfTime);

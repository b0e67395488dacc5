import { endOfTime } from '../../domain/time/instant.ts';
import { importChanges, type PeopleImportChangeRow } from '../../store/imports/people-import-changes.ts';
import { changePeopleImport, peopleImport } from '../../store/imports/people-imports.ts';
import type { AddedRow } from '../../store/membership/partner-difference.ts';
import type { PartnerRows } from '../../store/membership/partner-rows.ts';
import { peopleAddresses } from '../../store/membership/people-addresses.ts';
import { addStatements, changePeople, endStatements, removePeople } from '../../store/membership/write-partner.ts';
import { newId } from '../../store/new-id.ts';
import type { Context } from '../context.ts';
import { mayWriteFacts } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { touchedBy } from '../touched-by.ts';
import { type PartnerWriting, writeAboutPartner } from '../write-about-partner.ts';
import type { ImportMeant } from './apply-import.ts';
import type { PersonData } from './people-change.ts';

export interface ImportUndone {
  readonly id: string;
  readonly undone: number;
  /** What was changed again since, and stays as it is now. */
  readonly kept: number;
  readonly revision: number;
}

/**
 * Takes back what a sheet has changed: what it stated is ended, what it replaced is stated again, and whom it added is no longer
 * named, unless something else is known of them. What was changed again since then stays. The history keeps both.
 */
export const undoImport = (context: Context, { import: id, ...about }: ImportMeant): Promise<Done<ImportUndone>> =>
  writeAboutPartner(context, about, async (writing) => {
    const { tx, tenant, now } = writing;
    if (!mayWriteFacts(context.actor, tenant)) return refuse(context.actor);
    const row = await peopleImport(tx, tenant.partner, id);
    if (!row) return refused({ kind: 'not-found', what: 'import' });
    if (row.state !== 'applied' || row.attempt === null)
      return refused({ kind: 'conflict', code: 'import-in-other-state', values: { state: row.state } });
    const changes = await importChanges(tx, tenant.partner, row.attempt);
    const statements = await undoStatements(writing, changes);
    const people = await undoPeople(writing, changes, statements.open);
    await changePeopleImport(tx, tenant.partner, id, { state: 'undone', closed_at: now });
    const undone = statements.undone + people.undone;
    return done({
      value: { id, undone, kept: changes.length - undone },
      action: 'undo-import',
      touched: [...statements.touched, ...people.touched],
    });
  });

const tables = { affiliation: 'affiliations', credential: 'credentials' } as const;

async function undoStatements({ tx, tenant, kept, now }: PartnerWriting, changes: readonly PeopleImportChangeRow[]) {
  let undone = 0;
  const added = new Map<'affiliations' | 'credentials', readonly AddedRow[]>();
  const ended = new Map<
    'affiliations' | 'credentials',
    readonly { readonly id: string; readonly knownTo: typeof now }[]
  >();
  for (const kind of ['affiliation', 'credential'] as const) {
    const table = tables[kind];
    const rows = new Map((kept[table] as readonly PartnerRows['credentials'][number][]).map((row) => [row.id, row]));
    const open = changes.filter((one) => one.kind === kind && rows.get(idIn(one) ?? '')?.known_to === endOfTime);
    undone += open.length;
    const ends = open.map((one) => ({ id: idIn(one) as string, knownTo: now }));
    const restored = open.flatMap((one) => {
      const before = one.ends === null ? undefined : rows.get(one.ends);
      const id = newId(Date.parse(now));
      return before ? [{ ...before, id, corrects: idIn(one) ?? null, known_from: now, known_to: endOfTime }] : [];
    });
    if (ends.length > 0) ended.set(table, ends);
    if (restored.length > 0) added.set(table, restored as readonly AddedRow[]);
    await endStatements(tx, tenant, table, ends);
    if (restored.length > 0) await addStatements(tx, tenant, table, restored as readonly AddedRow[]);
  }
  return { undone, open: stillStated(kept, added, ended), touched: touchedBy({ added, ended }, tenant.partner) };
}

/** The people of whom something is known besides. */
function stillStated(
  kept: PartnerRows,
  added: ReadonlyMap<string, readonly AddedRow[]>,
  ended: ReadonlyMap<string, readonly { readonly id: string }[]>,
): ReadonlySet<string> {
  const gone = new Set([...ended.values()].flat().map(({ id }) => id));
  const stay = [...kept.affiliations, ...kept.credentials].filter(
    (row) => row.known_to === endOfTime && !gone.has(row.id),
  );
  return new Set([
    ...stay.map((row) => row.person_id),
    ...[...added.values()].flat().map((row) => row['person_id'] as string),
  ]);
}

async function undoPeople(
  { tx, tenant, kept, now }: PartnerWriting,
  changes: readonly PeopleImportChangeRow[],
  stated: ReadonlySet<string>,
) {
  const addresses = await peopleAddresses(tx, tenant.partner);
  const people = new Map(kept.people.map((person) => [person.id, person]));
  const removed: string[] = [];
  const renamed: (PersonData & { readonly id: string })[] = [];
  for (const { kind, person_id: id, content } of changes) {
    const person = people.get(id);
    if (!person || person.removed_at !== null) continue;
    if ((kind === 'person-added' || kind === 'person-returned') && !stated.has(id)) removed.push(id);
    if (kind !== 'person-changed' || person.erased_at !== null) continue;
    const { before, after } = content as { readonly before?: PersonData; readonly after?: PersonData };
    if (!before || person.name !== after?.name || (addresses.get(id) ?? null) !== after.email) continue;
    renamed.push({ id, ...before });
  }
  await changePeople(tx, tenant, renamed);
  await removePeople(tx, tenant, removed, now);
  return {
    undone: removed.length + renamed.length,
    touched: [
      ...renamed.map(({ id, ...before }) => ({ kind: 'person', id, content: { person: before } })),
      ...removed.map((id) => ({ kind: 'person', id, content: { removed: true } })),
    ],
  };
}

const idIn = ({ content }: PeopleImportChangeRow) => (content as { readonly id?: string }).id;

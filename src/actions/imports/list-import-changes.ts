import { importChanges, peopleOfChanges, statementsWithIds } from '../../store/imports/people-import-changes.ts';
import { peopleImport } from '../../store/imports/people-imports.ts';
import { affiliationForm, credentialForm } from '../../store/membership/statement-forms.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { type Page, pageOf, sizeOf } from '../page.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { PeopleChangeKind, PersonData } from './people-change.ts';

/** One thing that a sheet would change, as it is told. */
export interface ListedChange {
  readonly position: number;
  /** Of the sheet. */
  readonly row: number;
  readonly kind: PeopleChangeKind;
  readonly person: { readonly code: string; readonly name: string | null };
  /** Of a statement: what it is, as it stands in a partner file; of a person, what is kept of it. */
  readonly after?: unknown;
  /** What it takes the place of. */
  readonly before?: unknown;
}

export interface ChangesToList {
  readonly programme: string;
  readonly partner: string;
  readonly import: string;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

/**
 * What a sheet would change, in the order of its rows; once it is taken over, what it has changed. Of that only ids are kept: what
 * they are the statements themselves say, and what is not stated of anybody any more is left out.
 */
export async function listImportChanges(
  { actor, store }: Context,
  { import: id, after, limit, ...tenant }: ChangesToList,
): Promise<Done<Page<ListedChange>>> {
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const size = sizeOf(limit);
  return withTenant(store.db, tenant, async (tx) => {
    const row = await peopleImport(tx, tenant.partner, id);
    if (!row) return refused({ kind: 'not-found', what: 'import' });
    if ((row.state !== 'ready' && row.state !== 'applied') || row.attempt === null)
      return refused({ kind: 'conflict', code: 'import-in-other-state', values: { state: row.state } });
    const place = { ...(after !== undefined && { after: placeIn(after) }), limit: size + 1 };
    const found = await importChanges(tx, tenant.partner, row.attempt, place);
    const { items, next } = pageOf(found, size, ({ position }) => String(position));
    const people = await peopleOfChanges(tx, tenant.partner, row.attempt, [
      ...new Set(items.map((one) => one.person_id)),
    ]);
    const isDone = row.state === 'applied';
    const stated = await statementsWithIds(
      tx,
      tenant.partner,
      items.flatMap(({ ends, content }) =>
        [ends, isDone ? idIn(content) : null].filter((one) => typeof one === 'string'),
      ),
    );
    return done({
      items: items.flatMap(({ position, sheet_row, kind, person_id, content, ends }): readonly ListedChange[] => {
        const person = people.get(person_id) ?? { code: person_id, name: null };
        const what = isDone ? contentOfDone(kind as PeopleChangeKind, content, person, stated) : content;
        if (what === undefined) return [];
        return [
          {
            ...{ position, row: sheet_row, kind: kind as PeopleChangeKind, person },
            ...toldOf(kind as PeopleChangeKind, what, ends === null ? undefined : stated.get(ends)),
          },
        ];
      }),
      next,
    });
  });
}

const idIn = (content: unknown): string | undefined => (content as { readonly id?: string | null }).id ?? undefined;

/** What a change that was made is about, by what is stated now; nothing where that was taken out since. */
function contentOfDone(
  kind: PeopleChangeKind,
  content: unknown,
  person: ListedChange['person'],
  stated: ReadonlyMap<string, unknown>,
): unknown {
  switch (kind) {
    case 'person-added':
      return { ...person, email: null };
    case 'person-changed':
      return (content as { readonly after?: PersonData }).after && content;
    case 'person-returned':
      return {};
    case 'affiliation':
    case 'credential':
      return stated.get(idIn(content) ?? '');
    default:
      return kind satisfies never;
  }
}

function toldOf(kind: PeopleChangeKind, content: unknown, before: unknown): Pick<ListedChange, 'before' | 'after'> {
  const written = (row: unknown) =>
    kind === 'credential' ? credentialForm.writtenOf(row as never) : affiliationForm.writtenOf(row as never);
  switch (kind) {
    case 'person-added':
      return { after: content };
    case 'person-changed':
      return content as { readonly before: PersonData; readonly after: PersonData };
    case 'person-returned':
      return {};
    case 'affiliation':
    case 'credential':
      return { after: written(content), ...(before !== undefined && { before: written(before) }) };
    default:
      return kind satisfies never;
  }
}

/** What is no place of a change is before them all. */
const placeIn = (after: string): number => (/^\d{1,9}$/.test(after) ? Number(after) : -1);

import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import { newIds } from '../new-id.ts';
import { type FactTable, factColumns, factTables } from './fact-columns.ts';
import { always } from './known-always.ts';
import { type Ended, matchStatements, saysTheSame } from './matched-statements.ts';
import type { PartnerRows, Row } from './partner-rows.ts';
import type { Stated, StatedPartner } from './stated-from-written.ts';

/** A row to be added, without programme and partner. */
export type AddedRow = Readonly<Record<string, unknown>>;

/** What has to be written so that what is kept says what the file does. */
export interface PartnerDifference {
  /** Where master data differs. */
  readonly partner?: Pick<StatedPartner, 'name' | 'priority' | 'learning'>;
  readonly people: readonly { readonly id: string; readonly code: string; readonly name: string | null }[];
  readonly renamed: readonly { readonly id: string; readonly name: string | null }[];
  readonly added: ReadonlyMap<FactTable, readonly AddedRow[]>;
  readonly ended: ReadonlyMap<FactTable, readonly Ended[]>;
}

export const isNoDifference = ({ partner, people, renamed, added, ended }: PartnerDifference): boolean =>
  !partner && people.length === 0 && renamed.length === 0 && added.size === 0 && ended.size === 0;

/** Compares a partner file with what is kept of the partner; `now` is the moment from which the difference is known. */
export function partnerDifference(kept: PartnerRows, file: StatedPartner, now: Instant): PartnerDifference {
  const { people, renamed, idOf } = peopleOf(kept, file, now);
  const writing = new Writing(now);
  for (const table of factTables) {
    if (table in file.own) writing.compare(table, file.own[table as keyof StatedPartner['own']], kept[table]);
  }
  for (const table of ['affiliations', 'credentials'] as const)
    writing.compareOf<typeof table>(
      table,
      file.people.map((person) => ({ owner: idOf(person.code), stated: person[table] })),
      kept[table],
    );
  const awards = writing.compare('awards', file.awards, kept.awards);
  // Renewals of awards that are ended say nothing any more by themselves.
  writing.compareOf(
    'award_renewals',
    file.awards.map(({ renewals }, index) => ({ owner: awards[index] as string, stated: renewals })),
    kept.award_renewals.filter((row) => awards.includes(row.award_id)),
  );
  const { name, priority, learning } = file;
  const isSame = saysTheSame(
    [name, priority, learning],
    [kept.partner.name, kept.partner.priority, kept.partner.learning],
  );
  return {
    ...(!isSame && { partner: { name, priority, learning } }),
    people,
    renamed,
    added: writing.added,
    ended: writing.ended,
  };
}

/** Collects what differs, table by table. */
class Writing {
  readonly added = new Map<FactTable, readonly AddedRow[]>();
  readonly ended = new Map<FactTable, readonly Ended[]>();
  readonly #now: Instant;

  constructor(now: Instant) {
    this.#now = now;
  }

  /** Answers with the row of each statement, the new ones too. */
  compare<Table extends FactTable>(
    table: Table,
    stated: readonly Stated<Table>[],
    kept: readonly Row<Table>[],
    owner?: string,
  ): readonly string[] {
    const { rows, ended } = matchStatements(table, stated, kept, this.#now);
    const ids = newIds(Date.parse(this.#now), stated.length);
    const added = stated.flatMap((one, index) =>
      rows[index] === undefined ? [addedRow(table, one, { id: ids[index] as string, owner, now: this.#now })] : [],
    );
    if (added.length > 0) this.added.set(table, [...(this.added.get(table) ?? []), ...added]);
    if (ended.length > 0) this.ended.set(table, [...(this.ended.get(table) ?? []), ...ended]);
    return rows.map((row, index) => row ?? (ids[index] as string));
  }

  /** The same for statements that belong to different people, or to different awards. */
  compareOf<Table extends 'affiliations' | 'credentials' | 'award_renewals'>(
    table: Table,
    lists: readonly { readonly owner: string; readonly stated: readonly Stated<Table>[] }[],
    kept: readonly Row<Table>[],
  ): void {
    const [column] = factColumns[table].owner;
    const ownerOf = (row: Row<Table>) => (row as Readonly<Record<string, unknown>>)[column] as string;
    const keptOf = Map.groupBy(kept, ownerOf);
    const owners = new Set([...lists.map((one) => one.owner), ...keptOf.keys()]);
    const statedOf = new Map(lists.map((one) => [one.owner, one.stated]));
    for (const owner of owners) this.compare(table, statedOf.get(owner) ?? [], keptOf.get(owner) ?? [], owner);
  }
}

/** The row of a statement that is made now. */
export function addedRow<Table extends FactTable>(
  table: Table,
  { content, knownFrom, knownTo }: Stated<Table>,
  { id, owner, now }: { readonly id: string; readonly owner: string | undefined; readonly now: Instant },
): AddedRow {
  const [ownerColumn] = factColumns[table].owner;
  return {
    id,
    ...(ownerColumn !== undefined && { [ownerColumn]: owner }),
    ...content,
    ...(table === 'memberships' && { state: 'active' }),
    // Of what the file has ended already it cannot be meant that it was known from now.
    known_from: knownFrom ?? (knownTo === undefined ? now : always),
    known_to: knownTo ?? endOfTime,
  };
}

function peopleOf({ people: kept }: PartnerRows, file: StatedPartner, now: Instant) {
  const known = new Map(kept.map((person) => [person.code, person]));
  const fresh = file.people.filter(({ code }) => !known.has(code));
  const ids = newIds(Date.parse(now), fresh.length);
  const people = fresh.map(({ code, name }, index) => ({ id: ids[index] as string, code, name }));
  const idOfNew = new Map(people.map(({ id, code }) => [code, id]));
  // Whose name was taken out on request gets none again by a file.
  const renamed = file.people.flatMap(({ code, name }) => {
    const person = known.get(code);
    return person && person.erased_at === null && person.name !== name ? [{ id: person.id, name }] : [];
  });
  return { people, renamed, idOf: (code: string) => (known.get(code)?.id ?? idOfNew.get(code)) as string };
}

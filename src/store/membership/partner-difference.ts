import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import { newIds } from '../new-id.ts';
import { type FactTable, factColumns, factTables } from './fact-columns.ts';
import { always } from './known-always.ts';
import { type Ended, matchStatements, saysTheSame } from './matched-statements.ts';
import type { PartnerRows, Row } from './partner-rows.ts';
import type { Stated, StatedPartner, StatedPerson } from './stated-from-written.ts';

/** A row to be added, without programme and partner. */
export type AddedRow = Readonly<Record<string, unknown>>;

export interface AddedPerson {
  readonly id: string;
  readonly code: string;
  readonly name: string | null;
  readonly email?: string | null;
  /** Where the file tells of it as of somebody who is not there any more. */
  readonly removed_at?: Instant;
}

/** What has to be written so that what is kept says what the file does. */
export interface PartnerDifference {
  /** Where master data differs. */
  readonly partner?: Pick<StatedPartner, 'name' | 'priority' | 'learning'>;
  readonly people: readonly AddedPerson[];
  /** Whom the file does not name any more, and whom it names again; by id. */
  readonly removed: readonly string[];
  readonly returned: readonly string[];
  readonly renamed: readonly { readonly id: string; readonly name: string | null }[];
  readonly added: ReadonlyMap<FactTable, readonly AddedRow[]>;
  readonly ended: ReadonlyMap<FactTable, readonly Ended[]>;
}

export const isNoDifference = (difference: PartnerDifference): boolean => {
  const { partner, people, renamed, removed, returned, added, ended } = difference;
  return (
    !partner && [people, renamed, removed, returned].every((list) => list.length === 0) && added.size + ended.size === 0
  );
};

/** Compares a partner file with what is kept of the partner; `now` is the moment from which the difference is known. */
export function partnerDifference(kept: PartnerRows, file: StatedPartner, now: Instant): PartnerDifference {
  const { idOf, ...people } = peopleOf(kept, file, now);
  const writing = new Writing(now);
  for (const table of factTables) {
    if (table in file.own) writing.compare(table, file.own[table as keyof StatedPartner['own']], kept[table]);
  }
  if (file.locations) writing.compare('locations', file.locations, kept.locations);
  if (file.invoicing) writing.compare('invoicing_details', file.invoicing, kept.invoicing_details);
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
    ...people,
    added: writing.added,
    ended: withoutCopies(writing.ended, kept),
  };
}

/** The copies of a wallet are the person's to end, whatever a file says of them. */
function withoutCopies(ended: PartnerDifference['ended'], { credentials }: PartnerRows): PartnerDifference['ended'] {
  const copies = new Set(credentials.filter((row) => row.wallet_credential_id !== null).map(({ id }) => id));
  return new Map(
    [...ended]
      .map(([table, rows]) => [table, rows.filter(({ id }) => !copies.has(id))] as const)
      .filter(([, rows]) => rows.length > 0),
  );
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
  const people = fresh.map((person, index) => ({
    id: ids[index] as string,
    code: person.code,
    name: person.name,
    ...(isHistory(person) && { removed_at: now }),
  }));
  const idOfNew = new Map(people.map(({ id, code }) => [code, id]));
  // Whose name was taken out on request gets none again by a file.
  const renamed = file.people.flatMap(({ code, name }) => {
    const person = known.get(code);
    return person && person.erased_at === null && person.name !== name ? [{ id: person.id, name }] : [];
  });
  const named = new Map(file.people.map((person) => [person.code, person]));
  const removed = kept.filter(({ code, removed_at }) => removed_at === null && !named.has(code)).map(({ id }) => id);
  const returned = kept.flatMap(({ id, code, removed_at }) => {
    const person = named.get(code);
    return person && removed_at !== null && !isHistory(person) ? [id] : [];
  });
  return {
    people,
    renamed,
    removed,
    returned,
    idOf: (code: string) => (known.get(code)?.id ?? idOfNew.get(code)) as string,
  };
}

/** Of whom a file tells only what is not so any more. */
export const isHistory = ({ affiliations, credentials }: StatedPerson): boolean => {
  const stated = [...affiliations, ...credentials];
  return stated.length > 0 && stated.every(({ knownTo }) => knownTo !== undefined);
};

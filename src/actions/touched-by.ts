import type { Change } from '../store/audit/record-change.ts';
import type { AddedRow, PartnerDifference } from '../store/membership/partner-difference.ts';

type Touched = Change['touched'][number];

/**
 * Statements about people that are ended, as the audit keeps it: by person, as a sheet may end a hundred thousand of them.
 *
 * @param ended by table, each with the person that it is about
 */
export function touchedByEnding(
  ended: ReadonlyMap<string, readonly { readonly id: string; readonly person: string }[]>,
): readonly Touched[] {
  const ofPeople = new Map<string, Record<string, string[]>>();
  for (const [table, rows] of ended)
    for (const { id, person } of rows) {
      const content = ofPeople.get(person) ?? {};
      ofPeople.set(person, content);
      content[table] = [...(content[table] ?? []), id];
    }
  return [...ofPeople].map(([id, tables]) => ({ kind: 'person', id, content: { ended: tables } }));
}

/** What a difference touches, as the audit keeps it: what concerns a person stands in the content of that person alone. */
export function touchedBy(
  difference: Pick<PartnerDifference, 'partner' | 'added' | 'ended'> & People,
  partner: string,
): readonly Touched[] {
  const { partner: master, people = [], renamed = [], removed = [], returned = [], added, ended } = difference;
  const ofPeople = new Map<string, Record<string, unknown>>();
  const contentOf = (id: string) => {
    const content = ofPeople.get(id) ?? {};
    ofPeople.set(id, content);
    return content;
  };
  for (const { id, ...data } of people) contentOf(id)['person'] = data;
  for (const { id, name } of renamed) contentOf(id)['person'] = { name };
  for (const id of removed) contentOf(id)['removed'] = true;
  for (const id of returned) contentOf(id)['removed'] = false;
  const own: Touched[] = master ? [{ kind: 'partner', id: partner, content: master }] : [];
  for (const [table, rows] of added) {
    for (const [owner, those] of Map.groupBy(rows, personOf))
      if (owner === undefined)
        own.push(...those.map((row) => ({ kind: kindOf(table), id: String(row['id']), content: row })));
      else contentOf(owner)[table] = those;
  }
  for (const [table, rows] of ended)
    own.push(...rows.map(({ id, knownTo }) => ({ kind: kindOf(table), id, content: { ended: knownTo } })));
  return [...own, ...[...ofPeople].map(([id, content]) => ({ kind: 'person', id, content }))];
}

interface People {
  readonly removed?: PartnerDifference['removed'];
  readonly returned?: PartnerDifference['returned'];
  readonly people?: PartnerDifference['people'];
  readonly renamed?: PartnerDifference['renamed'];
}

const personOf = (row: AddedRow): string | undefined => row['person_id'] as string | undefined;
const kindOf = (table: string): string => table.replaceAll('_', '-');

import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import type { PartnerRows } from '../../store/membership/partner-rows.ts';
import type { PeopleChange } from './people-change.ts';

/** The rows of a partner as they would be if some changes of its people were written at a moment (write-people-changes.ts does it). */
export function rowsIfImported(rows: PartnerRows, changes: readonly PeopleChange[], now: Instant): PartnerRows {
  const ended = new Set(changes.flatMap(({ ends }) => ends ?? []));
  const returned = new Set(changes.flatMap(({ kind, person }) => (kind === 'person-returned' ? [person] : [])));
  const renamed = new Map(
    changes.flatMap((one) => (one.kind === 'person-changed' ? [[one.person, one.content.after.name]] : [])),
  );
  const people = rows.people.map((one) => ({
    ...one,
    ...(returned.has(one.id) && { removed_at: null }),
    ...(renamed.has(one.id) && { name: renamed.get(one.id) ?? null }),
  }));
  const added = changes.flatMap((one) => (one.kind === 'person-added' ? [{ id: one.person, ...one.content }] : []));
  const after = <Row extends { readonly id: string }>(kept: readonly Row[], kind: PeopleChange['kind']): Row[] => [
    ...kept.map((row) => (ended.has(row.id) ? { ...row, known_to: now } : row)),
    ...changes.flatMap((one) =>
      one.kind === kind ? [{ ...unsaid, ...one.content, known_from: now, known_to: endOfTime } as unknown as Row] : [],
    ),
  ];
  return {
    ...rows,
    people: [...people, ...added.map(({ id, code, name }) => ({ id, code, name, created_at: now, ...ofItsOwn }))],
    affiliations: after(rows.affiliations, 'affiliation'),
    credentials: after(rows.credentials, 'credential'),
  };
}

/** Of somebody new what no sheet says. */
const ofItsOwn = { removed_at: null, erased_at: null, same_as: null, same_since: null };

/** Of a row what no sheet says. */
const unsaid = { corrects: null, wallet_credential_id: null };

import { problem } from '../../domain/problems/problem.ts';
import type { PartnerRows } from '../../store/membership/partner-rows.ts';
import { type PersonRow, peopleWithIds } from '../../store/membership/person-data.ts';
import type { Tx } from '../../store/tenant.ts';
import { personCalled } from '../person-called.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { TwoPeople } from './one-person.ts';

/** Which two people are meant, by their codes. */
export interface PeopleMeant {
  /** Whose record goes. */
  readonly person: string;
  /** Who it is: the one that stays. */
  readonly sameAs: string;
}

/** The two with what is kept beside their statements, by id. */
export interface TwoPeopleMeant extends TwoPeople {
  readonly rows: ReadonlyMap<string, PersonRow>;
}

/** Finds the two that are meant, and says no where they cannot be made one. */
export async function twoPeopleMeant(tx: Tx, kept: PartnerRows, meant: PeopleMeant): Promise<Done<TwoPeopleMeant>> {
  const ids = kept.people.filter(({ code }) => code === meant.person).map(({ id }) => id);
  const stays = personCalled(kept, meant.sameAs)?.id;
  const rows = await peopleWithIds(tx, kept.partner.partner_id, stays === undefined ? ids : [...ids, stays]);
  const two = twoPeople(kept, rows, meant);
  return two.ok ? done({ ...two.value, rows }) : two;
}

/**
 * The two records, where they can be made one. A wallet is linked to one record, and only its person moves that: so who is
 * linked stays.
 */
function twoPeople(
  kept: PartnerRows,
  rows: ReadonlyMap<string, Pick<PersonRow, 'wallet_id'>>,
  { person, sameAs }: PeopleMeant,
): Done<TwoPeople> {
  const goes = kept.people.find(({ code }) => code === person);
  if (!goes) return refused({ kind: 'not-found', what: 'person' });
  const stays = personCalled(kept, sameAs);
  if (!stays) return refused({ kind: 'invalid', problems: [problem('same-as-nobody', ['person'], { found: sameAs })] });
  if (goes.same_as !== null || goes.id === stays.id) return refused({ kind: 'conflict', code: 'same-person-already' });
  if (goes.erased_at !== null || stays.erased_at !== null)
    return refused({ kind: 'conflict', code: 'same-person-erased' });
  if (stays.removed_at !== null)
    return refused({ kind: 'conflict', code: 'same-person-not-named', values: { person: stays.code } });
  const isLinked = ({ id }: { readonly id: string }) => (rows.get(id)?.wallet_id ?? null) !== null;
  if (isLinked(goes))
    return isLinked(stays)
      ? refused({ kind: 'conflict', code: 'same-people-linked' })
      : refused({ kind: 'conflict', code: 'same-person-linked', values: { person: goes.code } });
  return done({ stays, goes });
}
